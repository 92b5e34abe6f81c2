import type { ArrayRules, Plain } from './change.ts';

/**
 * Takes the items of a collection as they are and as they are wanted; returns for each wanted one the place of the item
 * that it keeps (the same by the rules) or replaces (its kin), every place once; null for what is new. The k-th of
 * several equal ones answers to the k-th.
 */
export function pairCollection(
  old: readonly Plain[],
  wanted: readonly Plain[],
  rules: ArrayRules,
): (number | null)[] {
  const partners: (number | null)[] = wanted.map(() => null);
  const free = new Set(old.keys());
  for (const keyOf of [rules.same, rules.kin]) {
    const take = taker([...free].map((place) => [keyOf(old[place] as Plain), place]));
    wanted.forEach((item, index) => {
      if (partners[index] !== null) return;
      const place = take(keyOf(item));
      if (place === undefined) return;
      partners[index] = place;
      free.delete(place);
    });
  }
  return partners;
}

/** Takes texts with their places; returns what hands out the places of a text in turn, every one once. */
export function taker(
  texts: readonly (readonly [text: string, place: number])[],
): (text: string) => number | undefined {
  const queues = new Map<string, number[]>();
  for (const [text, place] of texts.toReversed()) {
    const queue = queues.get(text);
    if (queue === undefined) queues.set(text, [place]);
    else queue.push(place);
  }
  return (text) => queues.get(text)?.pop();
}
