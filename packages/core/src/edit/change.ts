import type { KeyPath } from '#core/model/key-path';

/** Plain data as TOML, JSON and YAML hold it. Objects keep key order. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** How an array that is really a collection is held against the wanted one. */
export interface ArrayRules {
  /** Two items with the same text here are equal: the one in the file is left as it is. */
  readonly same: (item: Plain) => string;
  /** A removed and a wanted item with the same kin are one item changed in place (a requirement's name). */
  readonly kin: (item: Plain) => string;
}

/**
 * One wanted state of one key: `value` undefined removes it. With `array`, order does not matter and duplicates
 * count: what is equal stays byte for byte, what is gone goes with its line and its own comment, what is new copies
 * its neighbour's indent, quotes and comma. Without, arrays are compared in order.
 * Tables are compared key by key (order ignored) unless `ordered` asks for the wanted key order as well.
 */
export interface Change {
  readonly path: KeyPath;
  readonly value: Plain | undefined;
  readonly array?: ArrayRules;
  readonly ordered?: boolean;
}

/** Thrown by an editor that cannot make the change without guessing (the text does not parse, a key is a scalar where a table must be). */
export class EditError extends Error {
  override readonly name = 'EditError';
}
