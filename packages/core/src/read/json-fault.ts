/** Where a text stops being JSON: an offset, what is wrong there, and what to do. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

type Expected = 'value' | 'item' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

/**
 * The first place where a text breaks the grammar of RFC 8259; null where it keeps to it. JSON.parse does not tell the
 * place in every case, nor in the same words from one Node to the next.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  const valueRead = (): Expected => (open.length === 0 ? 'end' : 'comma');
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const char = text[at];
    if (char === undefined) return expected === 'end' ? null : fault(at, atEnd(open.at(-1)));
    if (char === '/' && /[/*]/.test(text[at + 1] ?? '')) return fault(at, WORDS.comment);
    const inside = open.at(-1);
    const closes = (char === '}' && inside === '{') || (char === ']' && inside === '[');
    if (closes && (expected === 'comma' || expected === 'first key' || expected === 'item')) {
      open.pop();
      expected = valueRead();
      at += 1;
      continue;
    }
    if (closes && text[lastBefore(text, at)] === ',') return fault(at, WORDS.trailing);
    if ('{}[]:,'.includes(char)) {
      const opens = char === '{' || char === '[';
      if (opens && (expected === 'value' || expected === 'item')) {
        open.push(char);
        expected = char === '{' ? 'first key' : 'item';
      } else if (char === ':' && expected === 'colon') expected = 'value';
      else if (char === ',' && expected === 'comma') expected = inside === '{' ? 'key' : 'value';
      else return fault(at, misplaced(expected, inside));
      at += 1;
      continue;
    }
    const token = char === '"' ? readString(text, at) : readWord(text, at);
    if (typeof token !== 'number') return token;
    const isKey: boolean = expected === 'key' || expected === 'first key';
    if (isKey ? char !== '"' : expected !== 'value' && expected !== 'item')
      return fault(at, misplaced(expected, inside));
    expected = isKey ? 'colon' : valueRead();
    at = token;
  }
}

function fault(offset: number, [message, hint]: readonly [string, string]): JsonFault {
  return { offset, message, hint };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1;
  return at;
}

function lastBefore(text: string, at: number): number {
  let last = at - 1;
  while (last >= 0 && ' \t\n\r'.includes(text[last] ?? '')) last -= 1;
  return last;
}

/** Where the string that begins at `start` ends, or what is wrong with it: told at its quote. */
function readString(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return at + 1;
    if (char === '\n' || char === '\r') break;
    if (char < ' ') return fault(start, WORDS.control);
    if (char !== '\\') continue;
    at += 1;
    const escaped = text[at] ?? '';
    if (escaped === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return fault(start, WORDS.unicode);
      at += 4;
    } else if (!/^["\\/bfnrt]$/.test(escaped)) return fault(start, WORDS.escape);
  }
  return fault(start, WORDS.unclosed);
}

/** Where the number, true, false or null that begins at `start` ends, or why it is none. */
function readWord(text: string, start: number): number | JsonFault {
  let end = start;
  while (end < text.length && !/[\s{}[\]:,"/]/.test(text[end] ?? '')) end += 1;
  const word = text.slice(start, end);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) return end;
  return fault(start, /^-?\d/.test(word) ? WORDS.number : WORDS.symbol);
}

function misplaced(expected: Expected, inside: string | undefined): readonly [string, string] {
  if (expected === 'end') return WORDS.ended;
  if (expected === 'colon') return WORDS.colon;
  if (expected === 'comma') return WORDS.comma;
  return inside === '{' && expected !== 'value' ? WORDS.key : WORDS.value;
}

function atEnd(inside: string | undefined): readonly [string, string] {
  if (inside === undefined) return WORDS.value;
  return inside === '{' ? WORDS.brace : WORDS.bracket;
}

const WORDS = {
  symbol: ['no such word or mark', 'write a string in double quotes, a number, true, false or null'],
  number: ['the number is malformed', 'write it as 12, -1.5 or 1e3'],
  key: ['a key in double quotes is expected', 'write "key": value'],
  value: ['a value is expected', 'write a string, number, true, false, null, [] or {}'],
  colon: ['a colon is expected', 'write : between key and value'],
  comma: ['a comma is expected', 'write , between two items'],
  brace: ['a closing } is expected', 'close the table with }'],
  bracket: ['a closing ] is expected', 'close the list with ]'],
  ended: ['the document has already ended', 'remove what stands behind it'],
  comment: ['JSON has no comments', 'remove the comment'],
  trailing: [
    'a comma stands before the closing bracket',
    'remove the comma: JSON allows none behind the last item',
  ],
  unclosed: ['the string is not closed on its line', 'close it with ", and write a line break as \\n'],
  unicode: ['the \\u escape is malformed', 'write \\u and four hexadecimal digits'],
  escape: ['no such escape', 'write a backslash as \\\\'],
  control: ['a control character stands in a string', 'write it as \\u and four hexadecimal digits'],
} as const satisfies Record<string, readonly [string, string]>;
