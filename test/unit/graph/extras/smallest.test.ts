import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, smallestExtras } from '#core/graph/extras/smallest';
import type { Offer } from '#core/graph/extras/supply';

const offer = (name: string, brings: readonly string[], like: Offer['like'] = 'plain'): Offer => ({
  name,
  like,
  brings: new Set(brings),
});

test('fewest distributions, then fewest extras, then by name', () => {
  const big = offer('big', ['a', 'b', 'c']);
  expect(smallestExtras([big, offer('one', ['a']), offer('two', ['b'])], [['a'], ['b']])).toEqual([
    'one',
    'two',
  ]);
  expect(
    smallestExtras([offer('one', ['a']), offer('pair', ['a', 'b']), offer('two', ['b'])], [['a'], ['b']]),
  ).toEqual(['pair']);
  expect(smallestExtras([offer('y', ['a']), offer('x', ['a'])], [['a']])).toEqual(['x']);
});

test('umbrellas and extras for developers are taken only where no plain extra reaches', () => {
  const plain = offer('plain', ['a', 'x', 'y', 'z']);
  expect(smallestExtras([offer('all', ['a'], 'umbrella'), plain], [['a']])).toEqual(['plain']);
  expect(smallestExtras([offer('all', ['a', 'b'], 'umbrella'), plain], [['a'], ['b']])).toEqual(['all']);
  expect(smallestExtras([offer('dev', ['t'], 'dev'), plain], [['t']])).toEqual(['dev']);
});

test('what no extra brings in is left out; alternatives are one thing', () => {
  expect(smallestExtras([offer('one', ['a'])], [['a'], ['nowhere']])).toEqual(['one']);
  expect(smallestExtras([offer('one', ['b'])], [['a', 'b']])).toEqual(['one']);
  expect(smallestExtras([], [['a']])).toEqual([]);
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const offers = (max: number) =>
  fc
    .array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }), { maxLength: max })
    .map((lists) => lists.map((list, i) => offer(`x${String(i).padStart(2, '0')}`, list)));
const missing = fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }), {
  maxLength: 4,
});

function cost(set: readonly Offer[]): string {
  const brought = new Set(set.flatMap(({ brings }) => [...brings])).size;
  const names = set.map(({ name }) => name).sort();
  return `${String(brought).padStart(3, '0')} ${String(set.length).padStart(3, '0')} ${names.join(' ')}`;
}

test('the set is the smallest of all that cover', () => {
  fc.assert(
    fc.property(offers(7), missing, (all, needs) => {
      const coverable = needs.filter((need) => all.some((one) => covers(one, need)));
      const sets = Array.from({ length: 1 << all.length }, (_, bits) =>
        all.filter((_one, i) => bits & (1 << i)),
      );
      const covering = sets.filter((set) => coverable.every((need) => set.some((one) => covers(one, need))));
      const [best] = covering.map(cost).sort();
      const found = smallestExtras(all, needs);
      expect(cost(all.filter(({ name }) => found.includes(name)))).toBe(best);
    }),
    { numRuns: 1_000 },
  );
});

test('twelve extras that share thousands of distributions in every way are no matter of time', () => {
  const names = Array.from({ length: 4_095 }, (_, i) => `d${i + 1}`);
  const all = Array.from({ length: 12 }, (_, bit) =>
    offer(
      `x${bit}`,
      names.filter((_name, i) => ((i + 1) >> bit) & 1),
    ),
  );
  const needs = names.toReversed().map((name) => [name]);
  expect(smallestExtras(all, needs)).toHaveLength(12);
});

test('with many extras the set still covers, and none of it is needless', () => {
  fc.assert(
    fc.property(offers(40), missing, (all, needs) => {
      const found = all.filter(({ name }) => smallestExtras(all, needs).includes(name));
      const coverable = needs.filter((need) => all.some((one) => covers(one, need)));
      const enough = (set: readonly Offer[]) =>
        coverable.every((need) => set.some((one) => covers(one, need)));
      expect(enough(found)).toBe(true);
      for (const one of found) expect(enough(found.filter((other) => other !== one))).toBe(false);
    }),
  );
});
