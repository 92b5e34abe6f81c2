import { excerpt } from '#core/model/cut';
import type { Position } from '#core/model/finding';
import { formatPosition } from '#core/model/text-position';

/** What is begun and not yet complete: as spelled (`{`, `#_`, `"`), and where it starts. */
export interface Opener {
  readonly text: string;
  readonly start: Position;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
]);

/** The character that completes an opener (of `#{` and `#:ns{` too); null where a form does, as behind `#_`. */
export function closerOf({ text }: Opener): string | null {
  return text.endsWith('{') ? '}' : (CLOSERS.get(text) ?? null);
}

/** What an opener waits for, as a clause with its place. */
export function describeOpen(opener: Opener): string {
  const name = opener.text === '"' ? 'string' : excerpt(opener.text);
  const wait = closerOf(opener) === null ? 'needs a form' : 'is not closed';
  return `the ${name} opened at ${formatPosition(opener.start)} ${wait}`;
}
