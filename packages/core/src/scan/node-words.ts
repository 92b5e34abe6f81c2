/** Words that steer the scanner; any other is a name. */
export const Word = {
  Name: 0,
  /** An operand must follow: return, new, await … */
  Operator: 1,
  /** An operand or a type must follow: typeof. */
  TypeOperator: 2,
  /** An operator between operands on one line: as, satisfies, is. */
  Between: 3,
  /** A parenthesis follows that is no operand: if, for, while, with, switch. */
  Control: 4,
  Branch: 5,
  Do: 6,
  Try: 7,
  Finally: 8,
  Catch: 9,
  Function: 10,
  Class: 11,
  Interface: 12,
  Declaration: 13,
  Case: 14,
  Import: 15,
  Export: 16,
  Require: 17,
  Mock: 18,
  /** Words before another keyword that change nothing: async, declare, abstract. */
  Modifier: 19,
  Static: 20,
  Of: 21,
  Default: 22,
  In: 23,
  /** extends, implements */
  Heritage: 24,
  /** An operator, or a type. */
  Void: 25,
  Type: 26,
} as const;

const WORDS: readonly (readonly [string, number])[] = [
  ...['return', 'delete', 'throw', 'new', 'yield', 'await'].map((word) => [word, Word.Operator] as const),
  ...['extends', 'implements'].map((word) => [word, Word.Heritage] as const),
  ['typeof', Word.TypeOperator],
  ['void', Word.Void],
  ...['as', 'satisfies', 'is'].map((word) => [word, Word.Between] as const),
  ...['if', 'for', 'while', 'with', 'switch'].map((word) => [word, Word.Control] as const),
  ...['const', 'let', 'var', 'using'].map((word) => [word, Word.Declaration] as const),
  ...['async', 'declare', 'abstract'].map((word) => [word, Word.Modifier] as const),
  ...['jest', 'vi'].map((word) => [word, Word.Mock] as const),
  ...['in', 'instanceof'].map((word) => [word, Word.In] as const),
  ['else', Word.Branch],
  ['do', Word.Do],
  ['try', Word.Try],
  ['finally', Word.Finally],
  ['catch', Word.Catch],
  ['function', Word.Function],
  ['class', Word.Class],
  ['interface', Word.Interface],
  ['type', Word.Type],
  ['case', Word.Case],
  ['import', Word.Import],
  ['export', Word.Export],
  ['require', Word.Require],
  ['static', Word.Static],
  ['of', Word.Of],
  ['default', Word.Default],
];

/** By first letter and length, so that most names are told from a keyword without a comparison. */
const BUCKETS: (readonly [string, number])[][] = Array.from({ length: 26 * 16 }, () => []);
for (const entry of WORDS) BUCKETS[(entry[0].charCodeAt(0) - 97) * 16 + entry[0].length]?.push(entry);

/** Which word stands at [start, end) of a source. */
export function wordAt(source: string, start: number, end: number): number {
  const letter = source.charCodeAt(start) - 97;
  const length = end - start;
  if (letter < 0 || letter > 25 || length < 2 || length > 10) return Word.Name;
  const bucket = BUCKETS[letter * 16 + length] as (readonly [string, number])[];
  for (const [word, kind] of bucket) if (source.startsWith(word, start)) return kind;
  return Word.Name;
}
