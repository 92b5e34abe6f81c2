import type { Offer } from './extras-supply.ts';

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

/** Every smallest set holds, for the first thing still missing, an extra that brings it in: these are the branches. */
function exact(offers: readonly Offer[], missing: Missing): readonly Offer[] {
  let best: readonly Offer[] | null = null;
  const search = (taken: readonly Offer[]): void => {
    if (best !== null && brought(taken) > brought(best)) return;
    const open = missing.find((need) => !taken.some((offer) => covers(offer, need)));
    if (open === undefined) {
      if (best === null || compare(taken, best) < 0) best = taken;
      return;
    }
    for (const offer of offers) if (covers(offer, open)) search([...taken, offer]);
  };
  search([]);
  return best ?? [];
}

function compare(a: readonly Offer[], b: readonly Offer[]): number {
  const difference = brought(a) - brought(b) || a.length - b.length;
  if (difference !== 0) return difference;
  const [left, right] = [a, b].map((set) => set.map(({ name }) => name).sort());
  for (const [i, name] of (left ?? []).entries()) {
    const other = right?.[i] ?? '';
    if (name !== other) return name < other ? -1 : 1;
  }
  return 0;
}

function brought(offers: readonly Offer[]): number {
  return new Set(offers.flatMap(({ brings }) => [...brings])).size;
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
