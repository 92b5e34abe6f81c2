/**
 * Takes a reader of a text; returns it with a memory of the last text read, which changes no answer: findings come
 * several to a file, and each asks for its place.
 */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
