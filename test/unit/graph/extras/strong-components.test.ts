import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongComponents } from '#core/graph/extras/strong-components';

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

test('two nodes share a component where each reaches the other; numbers fall along every edge', () => {
  fc.assert(
    fc.property(graph, (successors) => {
      const { componentOf, count } = strongComponents(successors);
      const closure = successors.map((_, node) => reaches(successors, node));
      for (const [a, reachedByA] of closure.entries()) {
        expect(componentOf[a]).toBeLessThan(count);
        for (const b of closure.keys()) {
          const mutual = reachedByA.has(b) && (closure[b]?.has(a) ?? false);
          expect(componentOf[a] === componentOf[b]).toBe(mutual);
          if (reachedByA.has(b)) expect(componentOf[a] ?? 0).toBeGreaterThanOrEqual(componentOf[b] ?? 0);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a ring and a line of 200,000 nodes are no matter of the stack, nor of time', () => {
  const size = 200_000;
  const line = Array.from({ length: size }, (_, i) => (i + 1 < size ? [i + 1] : []));
  expect(strongComponents(line).count).toBe(size);
  const ring = Array.from({ length: size }, (_, i) => [(i + 1) % size]);
  expect(strongComponents(ring).count).toBe(1);
});
