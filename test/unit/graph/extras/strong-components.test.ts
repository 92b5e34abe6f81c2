import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StrongComponents } from '#core/graph/extras/strong-components';

const graph = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

function reaches(successors: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const node of seen) for (const to of successors[node] ?? []) seen.add(to);
  return seen;
}

function componentsOf(successors: readonly (readonly number[])[]) {
  const closed: (readonly number[])[] = [];
  const components = new StrongComponents(
    successors.length,
    (node) => successors[node] ?? [],
    (members) => closed.push(members),
  );
  return { components, closed };
}

test('two nodes share a component where each reaches the other; numbers fall along every edge', () => {
  fc.assert(
    fc.property(graph, fc.nat(), (successors, first) => {
      const { components, closed } = componentsOf(successors);
      components.of(first % successors.length);
      const closure = successors.map((_, node) => reaches(successors, node));
      for (const [a, reachedByA] of closure.entries()) {
        expect(closed[components.of(a)]).toContain(a);
        for (const b of closure.keys()) {
          const mutual = reachedByA.has(b) && (closure[b]?.has(a) ?? false);
          expect(components.of(a) === components.of(b)).toBe(mutual);
          if (reachedByA.has(b)) expect(components.of(a)).toBeGreaterThanOrEqual(components.of(b));
        }
      }
      expect(closed.flat().toSorted((a, b) => a - b)).toEqual([...successors.keys()]);
    }),
    { numRuns: 500 },
  );
});

test('only what is reached is walked', () => {
  const { components, closed } = componentsOf([[1], [0], [0, 3], []]);
  components.of(0);
  expect(closed).toEqual([[0, 1]]);
  expect(components.found(2)).toBe(-1);
});

test('a ring and a line of 200,000 nodes are no matter of the stack, nor of time', () => {
  const size = 200_000;
  const line = componentsOf(Array.from({ length: size }, (_, i) => (i + 1 < size ? [i + 1] : [])));
  expect(line.components.of(0)).toBe(size - 1);
  const ring = componentsOf(Array.from({ length: size }, (_, i) => [(i + 1) % size]));
  expect(ring.components.of(0)).toBe(0);
});
