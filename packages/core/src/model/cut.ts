/** Enough of a value to see what it is. */
const ENOUGH = 300;
const EXCERPT_LENGTH = 40;

/**
 * Takes a text; returns it whole, or as much of it as fits into `limit` UTF-16 units together with the count of what
 * is gone. Never cut between the halves of a pair.
 */
export function cut(text: string, limit = ENOUGH): string {
  if (text.length <= limit) return text;
  const tail = (gone: number) => `… (${gone} more characters)`;
  let end = limit - tail(text.length).length;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end) + tail(text.length - end);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Text from `start` on, quoted for a message; of a long one its beginning. */
export function excerpt(text: string, start = 0, length = EXCERPT_LENGTH): string {
  const end = start + length;
  return JSON.stringify(end < text.length ? `${text.slice(start, end)}…` : text.slice(start));
}
