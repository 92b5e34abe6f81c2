/** The items without those that say the same as one before: a file that is reached twice is reported once. */
export function distinct<T>(items: readonly T[]): readonly T[] {
  const known = new Map<string, T>();
  for (const item of items) {
    const key = JSON.stringify(item);
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}
