/** Memory that threads share: how many places of a list have been taken, and a byte a place that nobody needs. */
export interface TakenPlaces {
  readonly count: Int32Array;
  readonly skipped: Uint8Array;
}

/** For a list of that length, of which nothing is taken. */
export function noneTaken(length: number): TakenPlaces {
  return {
    count: new Int32Array(new SharedArrayBuffer(4)),
    skipped: new Uint8Array(new SharedArrayBuffer(length)),
  };
}

/** The next place, which nobody else gets then; null where none is left. */
export function takePlace({ count, skipped }: TakenPlaces): number | null {
  for (;;) {
    const place = Atomics.add(count, 0, 1);
    if (place >= skipped.length) break;
    if (Atomics.load(skipped, place) === 0) return place;
  }
  takeAll({ count, skipped });
  return null;
}

/** Leaves nothing for any thread. */
export function takeAll({ count, skipped }: TakenPlaces): void {
  Atomics.store(count, 0, skipped.length);
}
