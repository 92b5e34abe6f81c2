/** Enough of a value to see what it is. */
const LIMIT = 300;

/** A text of at most 300 characters and, where that is not all, how many more there are. */
export function cut(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT)}… (${text.length - LIMIT} more characters)`;
}
