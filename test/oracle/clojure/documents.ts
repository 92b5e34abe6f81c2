/** Numbers from 0 to below 1, the same for the same seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SPACES = [
  ' ',
  ' ',
  ' ',
  ',',
  '\n',
  ', ',
  '\r\n',
  '\t',
  ' ; note\n',
  ' ;\r',
  ' #_x ',
  '#_[1 2]',
  '\u2003',
  '\u001c',
  '\u3000',
];

/** Few, and many of them equal to another, so that maps and sets meet duplicates. */
const KEYS = [
  '1', '1N', '1.0', '1M', '1.0M', '10e-1M', '2/2', '1/2', '2/4', '0', '-0', '0.0', '-0.0', '0M', '0.00M', '010', '8',
  '0x8', '2r1000', '##NaN', '##Inf', '1e999', '18446744073709551616', '18446744073709551616N', '[1]', '(1)', '[1N]',
  '[1.0]', '[]', '()', '{}', '#{}', '#{1}', '#{1N}', '#{1 2}', '#{2 1}', '{1 2}', '{1N 2}', '{1 2N}', '{:a 1 :b 2}',
  '{:b 2 :a 1}', '[##NaN]', '[nil]', 'nil', '"a"', '\\a', 'a', ':a', ':b', ':a/b', 'a/b', '"a/b"', '^:m [1]', '^m a',
  '#t 1', '#t 1N', '#t [1]', '#t (1)', '#t {1 2}', '#t {1 2N}', '#t 1.0M', '#t 1.00M', '#t -0.0', '#t 0.0', '#u 1',
  '#t #{1}', '#t #t 1', '#t #t 1N', '#t ##NaN', '#t 1/2', '#t 2/4',
  '#inst "2020"', '#inst "2020-01-01"', '#inst "2020-01-01T01:00+01:00"', '#uuid "1-1-1-1-1"',
  '#uuid "00000001-0001-0001-0001-000000000001"', '#:a{:b 1}', '{:a/b 1}', '\\u0061', '\\o141', '"\\u0061"', 'true',
]; // biome-ignore format: a table

const NUMBERS = [
  '0', '7', '-7', '+7', '42', '9223372036854775807', '9223372036854775808', '-9223372036854775808',
  '-9223372036854775809', '0N', '7N', '-7N', '00', '010', '-017', '08', '019', '08.5', '0x1F', '-0xffN', '0XaN', '0x',
  '0xg', '2r101', '2r102', '36rZz', '36rN', '16rFFN', '1r1', '37r1', '0r0', '1.', '1.5', '-1.5e3', '1e5', '1E+5',
  '1e-5', '1.5M', '-0.00M', '1e5M', '1.M', '1.e2', '.5', '-.5', '1e', '1e+', '1.5N', '1/2', '-1/2', '+1/2', '4/2',
  '-6/4', '0/5', '1/0', '0/0', '1/-2', '1/2/3', '1/2N', '00/5', '18446744073709551616/2', '4/18446744073709551616',
  '18446744073709551616/18446744073709551616', '-9223372036854775808/5', '-9223372036854775808/9223372036854775808',
  '1_000', '1a', '1-', '-0.0', '+0', '-0', '1e400', '-1e400', '1e-400', '4.9e-324', '0.1', '123456789.123456789e-7',
  '1e2147483647M', '1e-2147483647M', '1e2147483649M', '1e-2147483648M', '1e99999999999M', '1e00000000000001M',
  '\u0661', '+\u0661', '1\u0661', '12345678901234567890.5M', '##Inf', '##-Inf', '##NaN', '## Inf', '##+Inf', '##inf',
  '##a/Inf', '##"Inf"', '##;\nNaN', '###_1 Inf', '1\'', '1@', '1:', '-1a', '+a', '-', '+', '--1', '+-1', '-:a',
]; // biome-ignore format: a table

const NAMES = [
  'a', 'abc', 'a.b', 'a/b', 'a.b/c-d', 'a/b/c', 'a//', 'a///', '/', '//', '/a', 'a/', 'a/1', 'a/b1', 'a1', "a'", "'a",
  'a#', 'a#b', 'a:b', 'a:', 'a::b', 'a:/b', 'a/:b', '*', '+', '-', '.', '..', '.5', '-a', '+a', '-.5', '<', '>=', '!',
  '?', '$', '%', '&', '=', '|', '_', '_/a', '_/b/c', 'nil', 'true', 'false', 'nil/a', 'a/nil', 'Nil', 'é', 'λ', '名前',
  '😀', 'a@b', '@a', '`a', '~a', '~@a', '\u0000', '\u0085', 'a\u0085/b', 'a/\u0085b', '\u0085/b', '\ufeff', 'a\u00a0b',
  '\u2007', '\u202f', '\u180e', '1', '1/a', '/x/y', '//x', ':', ':a', ':/a', 'a/b/', 'a/b//', 'a/b/1', 'a/1/b', '\ud800',
]; // biome-ignore format: a table

const CHARACTERS = [
  'a', 'Z', '1', '(', ')', '[', '"', ';', '\\', '@', '~', '#', "'", '^', ',', ' ', '\n', 'newline', 'space', 'tab',
  'backspace', 'formfeed', 'return', 'Newline', 'u', 'u0041', 'u004', 'u00411', 'uD800', 'ud7ff', 'uE000', 'u００４１',
  'u\u0660\u0660\u0664\u0661', 'uFFFF', 'u000g', 'o', 'o7', 'o12', 'o377', 'o400', 'o1234', 'o8', 'ab', 'a@', 'é', 'λ', '😀',
  '\u00a0', '\u2003', '\u0000', 'a#', 'newlines', 'o１',
]; // biome-ignore format: a table

const STRING_PARTS = [
  'a', 'é', 'λ', '😀', '\ud800', ' ', ',', '\n', '\r\n', ';', '#_', '[', ')', '\u0000', '\\t', '\\r', '\\n', '\\\\', '\\"',
  '\\b', '\\f', '\\u0041', '\\uD800', '\\ud83d\\ude00', '\\u00', '\\u00g0', '\\u００４１', '\\u', '\\7', '\\12 ', '\\377',
  '\\400', '\\8', '\\1a', '\\1,', '\\1\\2', '\\1[', '\\12345', '\\x41', '\\/', "\\'", '\\a', '\\e', '\\0', '\\U0041', '\\\n', '\\１',
]; // biome-ignore format: a table

const INSTANTS = [
  '2020', '2020-02-29', '2021-02-29', '1900-02-29', '2000-02-29', '2020-13', '2020-00', '2020-04-31', '2020-1-1',
  '2020-01-01T', '2020-01-01T23', '2020-01-01T24', '2020-01-01T12:60', '2020-01-01T12:59:60', '2020-01-01T12:58:60',
  '2020-01-01T12:30:15.123456789Z', '2020-01-01T12:30:15.1-05:30', '2020-01-01T12:30:15.', '2020Z', '2020+01:00',
  '2020-01-01T00:00:00+24:00', '2020-01-01T00:00:00-23:59', '1582-10-04', '1582-10-05', '1582-10-14', '1582-10-15', '1582-10-16',
  '1582-12-31', '1582-01-01', '1581-12-31', '1500-02-28', '1500-03-01', '1400-02-29', '1200-02-29', '0000', '0001-01-01',
  '0000-02-29', '0000-03-01', '0099-12-31', '0100-01-01', '9999-12-31T23:59:60', '20200', '2020 ', '', '２０２０', '1970-01-01T00:00:00.0009',
]; // biome-ignore format: a table

const UUIDS = [
  'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6', '1-1-1-1-1', '1-1-1-1', '1-1-1-1-1-1',
  '', '-1-1-1-1-1', '1--1-1-1', '+1-1-1-1-1', '++1-1-1-1-1', '+-1-1-1-1', '123456789-1-1-1-1', '1-12345-1-1-1',
  '1-1-1-1-1234567890123', '1-1-1-1-7fffffffffffffff', '1-1-1-1-8000000000000000', '1-1-1-1-00000000000000000001',
  'g-1-1-1-1', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf61', '１-1-1-1-1', 'f81d4fae-7dec-11d0-a765-00a0c91e6bg6',
]; // biome-ignore format: a table

const TAGS = [
  't',
  'a/b',
  'a.b/c',
  'inst',
  'uuid',
  'a#b',
  'é',
  'ÿ',
  'µ',
  '×',
  'λ',
  '\u0100',
  'nil',
  'true',
  'a/1',
  'a:',
  '_',
  "'",
  '1',
  '!',
  '?',
  '<',
  '=',
  '"',
  '(',
  '[',
  '@',
];

const MUTANTS = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '#',
  '#{',
  '#_',
  '#:',
  '##',
  '#^',
  '^',
  '"',
  '\\',
  ';',
  ':',
  '/',
  '@',
  '`',
  '~',
  "'",
  ' ',
  ',',
  '\n',
  '\r',
  '0',
  '1',
  'N',
  'M',
  '.',
  'e',
  'r',
  'x',
  'a',
  '-',
  '+',
  '\u0000',
  '\u0085',
  '\ufeff',
  '\u2028',
  '\u00a0',
  'λ',
];

const SOUP = [
  'a',
  'b',
  ':',
  ':',
  '/',
  '/',
  '0',
  '1',
  '9',
  '.',
  '-',
  '+',
  '#',
  "'",
  'N',
  'M',
  'e',
  'r',
  'x',
  '_',
  'é',
  '\u0085',
];

/** Documents for a comparison of two EDN readers: most are EDN, the rest nearly; nested to at most 100 levels. */
export function generateDocuments(seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const many = (limit: number, make: () => string): string => {
    let joined = '';
    for (let left = below(limit + 1); left > 0; left--) joined += make() + one(SPACES);
    return joined;
  };
  const soup = (): string => Array.from({ length: 1 + below(7) }, () => one(SOUP)).join('');
  const string = (): string => `"${Array.from({ length: below(5) }, () => one(STRING_PARTS)).join('')}"`;
  const sane = (): string =>
    one([
      String(below(1000)),
      `"${one(['a', 'b c', 'é', '\\n'])}"`,
      `:${one(['a', 'b', 'c/d'])}`,
      'nil',
      'x',
    ]);
  const atom = (): string => {
    switch (below(11)) {
      case 0:
        return one(NUMBERS);
      case 1:
        return one(NAMES);
      case 2:
        return `:${one(NAMES)}`;
      case 3:
        return `\\${one(CHARACTERS)}`;
      case 4:
        return string();
      case 5:
        return one(KEYS);
      case 6:
        return soup();
      default:
        return sane();
    }
  };
  const form = (depth: number, wild: number): string => {
    const inner = (): string => form(depth - 1, wild);
    if (depth <= 0) return random() < wild ? atom() : sane();
    switch (below(13)) {
      case 0:
        return `(${many(4, inner)})`;
      case 1:
      case 2:
        return `[${many(4, inner)}]`;
      case 3:
      case 4:
        return `{${many(3, () => `${one(KEYS)} ${inner()}`)}}`;
      case 5:
        return `{${many(12, () => `:k${below(200)} ${sane()}`)}${random() < wild ? `${one(KEYS)} 1` : ''}}`;
      case 6:
        return `#{${many(3, () => one(KEYS))}${random() < wild ? inner() : ''}}`;
      case 7:
        return `#:${one(['a', 'b.c', '_', ' a', 'a/b', ':a', 'nil', '/', '"a"'])}${one(['', '', '', ' ', ',', ';\n', '#_x '])}{${many(3, () => `${one([':a', ':b', ':_/a', ':a/a', 'a', '_/a', '1', ':_/b/c', '"a"'])} ${inner()}`)}}`;
      case 8:
        return `#${random() < wild ? one(TAGS) : 't'} ${inner()}`;
      case 9:
        return one([`#inst "${one(INSTANTS)}"`, `#uuid "${one(UUIDS)}"`, `#inst ${inner()}`]);
      case 10:
        return `${one(['^', '#^', '^ '])}${one([':m', 'm', '"m"', '{:a 1}', '#:a{:b 1}', '1', '[1]', 'nil', '^:a {}', '#t {}'])} ${inner()}`;
      case 11:
        return `#_ ${inner()} ${inner()}`;
      default:
        return random() < wild ? atom() : sane();
    }
  };
  const nested = (): string => {
    const openers = Array.from({ length: 1 + below(98) }, () =>
      one(['[', '(', '{:a ', '#{', '#t ', '^:m [', '#_ 1 [', '#:a{:b ']),
    );
    const closers: Record<string, string> = {
      '[': ']',
      '(': ')',
      '{:a ': '}',
      '#{': '}',
      '#t ': '',
      '^:m [': ']',
      '#_ 1 [': ']',
      '#:a{:b ': '}',
    };
    return `${openers.join('')}1${openers
      .reverse()
      .map((opener) => closers[opener])
      .join('')}`;
  };
  const mutated = (document: string): string => {
    let changed = document;
    for (let left = 1 + below(2); left > 0; left--) {
      const from = below(changed.length + 1);
      changed =
        changed.slice(0, from) + (random() < 0.7 ? one(MUTANTS) : '') + changed.slice(from + below(3));
    }
    return changed;
  };
  const document = (): string => {
    const body = random() < 0.03 ? nested() : form(below(5), one([0, 0.1, 0.5]));
    const around = random() < 0.2 ? one(SPACES) + body + one(SPACES) : body;
    return random() < 0.3 ? mutated(around) : around;
  };
  // The tables one by one, so that none of their entries depends on luck, then what the seed makes.
  const fixed = [
    ...NUMBERS, ...NAMES, ...NAMES.map((name) => `:${name}`), ...CHARACTERS.map((name) => `\\${name}`),
    ...STRING_PARTS.map((part) => `"${part}"`), ...INSTANTS.map((text) => `#inst "${text}"`),
    ...UUIDS.map((text) => `#uuid "${text}"`), ...TAGS.map((tag) => `#${tag} 1`),
    ...KEYS.flatMap((key) => KEYS.map((other) => `#{${key} ${other}}`)),
    ...MUTANTS.map((text) => `[1 ${text} 2]`), ...MUTANTS,
  ]; // biome-ignore format: a table
  return [...fixed, ...Array.from({ length: count }, document)];
}
