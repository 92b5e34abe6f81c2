/** All but undefined, which says that nobody has asked yet. */
type Kept = NonNullable<unknown> | null;

/**
 * Takes a function of an object; returns it so that it runs once for each object, and what it returned is kept as long as
 * the object lives. It may take one thing more, which must always be the same for the same object: that of the first call
 * counts. What throws is asked again.
 */
export function oncePer<Of extends object, Result extends Kept, More = void>(
  find: (of: Of, more: More) => Result,
): (of: Of, more: More) => Result {
  const known = new WeakMap<Of, Result>();
  // No rest parameter: that would make an array at each call.
  return (of, more) => {
    let result = known.get(of);
    if (result === undefined) {
      result = find(of, more);
      known.set(of, result);
    }
    return result;
  };
}

/** The same for a function of a text. It forgets nothing, so it is best made for an object, within `oncePer`. */
export function oncePerText<Text extends string, Result extends Kept>(
  find: (text: Text) => Result,
): (text: Text) => Result {
  const known = new Map<Text, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = find(text);
      known.set(text, result);
    }
    return result;
  };
}

/** The same for a function of nothing. */
export function once<Result extends Kept>(find: () => Result): () => Result {
  let result: Result | undefined;
  return () => {
    if (result === undefined) result = find();
    return result;
  };
}
