/** Thrown inside the scanner where a text surely is no Python 3; `offset` counts in UTF-16 code units. */
export class NotPython extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** 1 for each of some characters, 0 for every other one. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

function identifierTable(): Uint8Array {
  const table = new Uint8Array(65_536).fill(1, 128);
  for (let code = 0; code < 128; code += 1) if (/\w/.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}

/** 1 for each code unit that a walk over code stops at, and for the zero that ends it. */
export const SPECIAL: Uint8Array = tableOf('\0\n#"\'\\()[]{};:,l`$?!');

/** 1 for each code unit that may stand in an identifier; all beyond ASCII, as they stand nowhere else in code. */
export const IDENTIFIER: Uint8Array = identifierTable();

export function isIdentifierPart(code: number): boolean {
  return IDENTIFIER[code] === 1;
}
