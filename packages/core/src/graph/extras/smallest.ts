import type { Offer } from './supply.ts';

type Missing = readonly (readonly string[])[];

/** Up to this many extras every set that could be the smallest is looked at; beyond, one is built step by step. */
const EXACT_LIMIT = 12;

/**
 * Takes the extras of a package and what is missing (each item: any one of these distributions will do). Returns the
 * names of the extras that bring in all that any of them can, sorted: those that bring in the fewest distributions, of
 * equals the fewest extras, of equals the first by name. Umbrellas, then extras for developers, are taken only where
 * plain ones do not reach.
 */
export function smallestExtras(offers: readonly Offer[], missing: Missing): readonly string[] {
  const coverable = missing.filter((need) => offers.some((offer) => covers(offer, need)));
  for (const kinds of [['plain'], ['plain', 'umbrella'], ['plain', 'umbrella', 'dev']]) {
    const chosen = offers.filter(
      (offer) => kinds.includes(offer.like) && coverable.some((need) => covers(offer, need)),
    );
    if (!coverable.every((need) => chosen.some((offer) => covers(offer, need)))) continue;
    const best = chosen.length <= EXACT_LIMIT ? exact(chosen, coverable) : greedy(chosen, coverable);
    return best.map(({ name }) => name).sort();
  }
  return [];
}

/** Whether an extra brings in what a need asks for. */
export function covers({ brings }: Offer, need: readonly string[]): boolean {
  return need.some((name) => brings.has(name));
}

/**
 * Every smallest set holds, for the first thing still missing, an extra that brings it in: these are the branches. Sets of
 * extras are bits, each looked at once.
 */
function exact(offers: readonly Offer[], missing: Missing): readonly Offer[] {
  const bringers = new Map<string, number>();
  for (const [i, { brings }] of offers.entries())
    for (const name of brings) bringers.set(name, (bringers.get(name) ?? 0) | (1 << i));
  const needs = new Set(
    missing.map((need) => need.reduce((bits, name) => bits | (bringers.get(name) ?? 0), 0)),
  );
  const weights = new Map<number, number>();
  for (const bits of bringers.values()) weights.set(bits, (weights.get(bits) ?? 0) + 1);

  const chosen = (bits: number) => offers.filter((_, i) => (bits & (1 << i)) !== 0);
  const costOf = (bits: number): number => {
    let cost = 0;
    for (const [by, weight] of weights) if ((by & bits) !== 0) cost += weight;
    return cost;
  };
  let best: { readonly set: readonly Offer[]; readonly cost: number } = { set: [], cost: Infinity };
  const seen = new Set<number>();
  const search = (bits: number): void => {
    if (seen.has(bits)) return;
    seen.add(bits);
    const cost = costOf(bits);
    if (cost > best.cost) return;
    const open = firstOf(needs, (need) => (need & bits) === 0);
    if (open === undefined) {
      const set = chosen(bits);
      if (cost < best.cost || precedes(set, best.set)) best = { set, cost };
      return;
    }
    for (const i of offers.keys()) if ((open & (1 << i)) !== 0) search(bits | (1 << i));
  };
  search(0);
  return best.set;
}

function firstOf<T>(items: Iterable<T>, test: (item: T) => boolean): T | undefined {
  for (const item of items) if (test(item)) return item;
  return undefined;
}

/** Of two sets that cost the same: fewer extras first, then by name. */
function precedes(a: readonly Offer[], b: readonly Offer[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const [left, right] = [a, b].map((set) => set.map(({ name }) => name).sort());
  const odd = (left ?? []).findIndex((name, i) => name !== right?.[i]);
  return odd !== -1 && (left?.[odd] ?? '') < (right?.[odd] ?? '');
}

/** Each time the extra that costs the fewest new distributions for each thing it covers; what turns out needless goes. */
function greedy(offers: readonly Offer[], missing: Missing): readonly Offer[] {
  const taken: Offer[] = [];
  const have = new Set<string>();
  let open = missing;
  while (open.length > 0) {
    let best: { readonly offer: Offer; readonly cost: number } | null = null;
    for (const offer of offers) {
      const gain = open.filter((need) => covers(offer, need)).length;
      if (gain === 0) continue;
      const cost = [...offer.brings].filter((name) => !have.has(name)).length / gain;
      if (best === null || cost < best.cost) best = { offer, cost };
    }
    if (best === null) break;
    const { offer } = best;
    taken.push(offer);
    for (const name of offer.brings) have.add(name);
    open = open.filter((need) => !covers(offer, need));
  }
  for (let i = taken.length - 1; i >= 0; i -= 1) {
    const others = taken.filter((_, other) => other !== i);
    if (missing.every((need) => others.some((offer) => covers(offer, need)))) taken.splice(i, 1);
  }
  return taken;
}
