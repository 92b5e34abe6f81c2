/**
 * Takes the texts of two sequences and returns, for each place of the second, which place of the first it keeps
 * (strictly rising), or null. A longest rising run of equal texts, in O(n log n); the k-th of several equal
 * texts answers to the k-th.
 */
export function align(from: readonly string[], to: readonly string[]): (number | null)[] {
  const places = new Map(numbered(from).map((text, index) => [text, index]));
  const matches = numbered(to).map((text) => places.get(text) ?? null);
  // Patience: tails[n] is the place in `matches` that ends the lowest run of length n + 1.
  const tails: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, match] of matches.entries()) {
    before.push(null);
    if (match === null) continue;
    const length = firstNotBelow(tails, (tail) => (matches[tail] as number) < match);
    before[index] = tails[length - 1] ?? null;
    tails[length] = index;
  }
  const kept: (number | null)[] = matches.map(() => null);
  for (let at = tails.at(-1) ?? null; at !== null; at = before[at] ?? null) kept[at] = matches[at] ?? null;
  return kept;
}

/** Gives what `align` left alone a partner: between two kept places, the n-th old and the n-th new are one item changed. */
export function pairUp(kept: readonly (number | null)[], length: number): (number | null)[] {
  const limits: number[] = [];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    limits[index] = kept[index + 1] ?? limits[index + 1] ?? length;
  }
  let next = 0;
  return kept.map((match, index) => {
    if (match === null && next >= (limits[index] as number)) return null;
    const partner = match ?? next;
    next = partner + 1;
    return partner;
  });
}

function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${count} ${text}`;
  });
}

function firstNotBelow(tails: readonly number[], isBelow: (tail: number) => boolean): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(tails[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
