import { describe, expect, it } from 'vitest';
import type { Edn } from '#core/model/edn';
import { repoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { renderEdnJson } from '#core/report/edn-json';

const FILE = repoPath('package.edn');

function value(text: string): Edn {
  const reading = readEdn(text, FILE);
  if (!reading.ok) throw new Error(`${JSON.stringify(text)} is refused: ${reading.problems[0]?.message}`);
  return reading.value;
}

const json = (text: string): unknown => renderEdnJson(value(text));

/** `line:column message`, or null where the text is read. */
function refusal(text: string): string | null {
  const reading = readEdn(text, FILE);
  if (reading.ok) return null;
  const [problem] = reading.problems;
  if (problem?.at.kind !== 'span') throw new Error('a refusal has a place');
  expect(reading.problems).toHaveLength(1);
  expect(problem.at.file).toBe(FILE);
  expect(problem.hint).not.toBe('');
  return `${problem.at.span.start.line}:${problem.at.span.start.column} ${problem.message}`;
}

const ROADMAP = `{:package/name "shared-hf"
 :runtimes [{:lang :python
             :targets [{:name :cpu   :extras [:hf]}
                       {:name :openvino :extras [:openvino :hf]}]}
            {:lang :node
             :targets [{:name :lite :deps ["openai" "zod"]}
                       {:name :server :deps ["fastify" "undici"]}]]}
`;

describe('readEdn: values', () => {
  it.each([
    ['nil', null],
    ['true', true],
    ['"a\\tb\\u0041\\101\\\\\\""', 'a\tbAA\\"'],
    ['42', 42],
    ['010', 8],
    ['-0x1F', -31],
    ['2r101', 5],
    ['36rZz', 1295],
    ['42N', { $bigint: '42' }],
    ['9223372036854775807', { $integer: '9223372036854775807' }],
    ['9223372036854775808', { $bigint: '9223372036854775808' }],
    ['1.', { $float: '1' }],
    ['-0.0', { $float: '-0' }],
    ['1e400', { $float: 'Infinity' }],
    ['##-Inf', { $float: '-Infinity' }],
    ['##NaN', { $float: 'NaN' }],
    ['1.50M', { $decimal: '1.50' }],
    ['2/4', { $ratio: ['1', '2'] }],
    ['4/2', 2],
    ['\\newline', { $character: '\n' }],
    ['\\u03bb', { $character: 'λ' }],
    ['\\o101', { $character: 'A' }],
    ['\\(', { $character: '(' }],
    ['.5', { $symbol: '.5' }],
    [':1', { $keyword: '1' }],
    [':a/b', { $keyword: 'a/b' }],
    ['foo//', { $symbol: 'foo//' }],
    ["a#b'", { $symbol: "a#b'" }],
    ['[1, 2 ,,3]', [1, 2, 3]],
    ['(1 #_ 2 #_ #_ 3 4 5)', { $list: [1, 5] }],
    ['#{:b :a}', { $set: [{ $keyword: 'b' }, { $keyword: 'a' }] }],
    ['^:m [^{:a 1} x]', [{ $symbol: 'x' }]],
    ['#my/tag [1]', { $tagged: ['my/tag', [1]] }],
    ['#inst "2020-02-29"', { $tagged: ['inst', '2020-02-29'] }],
  ])('%s', (text, expected) => {
    expect(json(text)).toEqual(expected);
  });

  it('keeps keys in source order, __proto__ as plain data, and writes the keys of a namespaced map out', () => {
    expect(json('{"__proto__" 1 "b" 2 "a" 3}')).toEqual({ $map: [['__proto__', 1], ['b', 2], ['a', 3]] }); // biome-ignore format: a table
    expect(json('#:a{:b 1 c 2 :_/d 3 :x/e 4 "f" 5}')).toEqual({
      $map: [
        [{ $keyword: 'a/b' }, 1],
        [{ $symbol: 'a/c' }, 2],
        [{ $keyword: 'd' }, 3],
        [{ $keyword: 'x/e' }, 4],
        ['f', 5],
      ],
    });
  });

  it('takes as space what Java does, and nothing else', () => {
    expect(json('[1\u2003\u001c\u30002]')).toEqual([1, 2]);
    expect(json('[1;a comment ends at a lone carriage return\r2]')).toEqual([1, 2]);
    expect(json('a\u00a0b')).toEqual({ $symbol: 'a\u00a0b' });
    expect(json('a\u2007b')).toEqual({ $symbol: 'a\u2007b' });
    expect(json('\u0000')).toEqual({ $symbol: '\u0000' });
    expect(json('\ufeffa')).toEqual({ $symbol: '\ufeffa' });
  });
});

describe('readEdn: places', () => {
  it('gives lines from 1 and columns in UTF-16 units, to just behind the end', () => {
    const map = value(';; 😀\r\n{"😀" [1\n  :key]}');
    if (map.kind !== 'map') throw new Error('a map');
    const [[key, vector] = []] = map.entries;
    expect(map.span).toEqual({ start: { line: 2, column: 1 }, end: { line: 3, column: 9 } });
    expect(key?.span).toEqual({ start: { line: 2, column: 2 }, end: { line: 2, column: 6 } });
    expect(vector?.span).toEqual({ start: { line: 2, column: 7 }, end: { line: 3, column: 8 } });
  });

  it('counts the line ends inside strings and the newline character', () => {
    const list = value('["a\nb" \\\n x]');
    if (list.kind !== 'vector') throw new Error('a vector');
    expect(list.items.map((item) => item.span.start)).toEqual([
      { line: 1, column: 2 },
      { line: 2, column: 4 },
      { line: 3, column: 2 },
    ]);
  });

  it('starts a value with metadata, a tag or a namespace at its first character', () => {
    for (const text of ['^:m [1]', '#t [1]', '#:a{:b 1}', '#{1}', '##Inf']) {
      expect(value(` ${text} `).span, text).toEqual({
        start: { line: 1, column: 2 },
        end: { line: 1, column: text.length + 2 },
      });
    }
  });
});

describe('readEdn: refusals', () => {
  it("refuses the roadmap's manifest at its wrong closer and names the opener", () => {
    expect(refusal(ROADMAP)).toBe('7:67 unmatched "]": the "{" opened at 5:13 is not closed');
    expect(refusal(ROADMAP.replace(']]}\n', ']}]}\n'))).toBeNull();
  });

  it.each([
    ['', '1:1 the text holds no form'],
    [' ; c\n#_ x\n', '2:5 the text holds no form'],
    ['[1 {:a\n', '1:7 the text ends: the "{" opened at 1:4 is not closed'],
    ['{:a "b\n\n', '1:7 the text ends: the string opened at 1:5 is not closed'],
    ['[#{1 ]', '1:6 unmatched "]": the "#{" opened at 1:2 is not closed'],
    ['#:a{:b 1]', '1:9 unmatched "]": the "#:a{" opened at 1:1 is not closed'],
    [']', '1:1 unmatched "]": nothing is open'],
    ['[] ]', '1:4 unmatched "]": nothing is open'],
    ['[1 #_]', '1:6 unmatched "]": the "#_" opened at 1:4 needs a form'],
    ['#foo', '1:5 the text ends: the "#foo" opened at 1:1 needs a form'],
    ['1 2', '1:3 trailing form: a document holds one form'],
    ['{:a 1 :b}', '1:7 odd number of forms in the map opened at 1:1: its last key has no value'],
    ['{:a 1\n :a 2}', '2:2 duplicate key: its equal stands at 1:2'],
    ['#:a{:b 1 :a/b 2}', '1:10 duplicate key: its equal stands at 1:5'],
    ['{[1] :a (1) :b}', '1:9 duplicate key: its equal stands at 1:2'],
    ['#{1 1N}', '1:5 duplicate set member: its equal stands at 1:3'],
    ['#{{:a [1] :b 2} {:b 2N :a (1)}}', '1:17 duplicate set member: its equal stands at 1:3'],
    ['::a', '1:1 invalid keyword "::a"'],
    [':a/1', '1:1 invalid keyword ":a/1"'],
    ['foo/', '1:1 invalid symbol "foo/"'],
    ['a:/b', '1:1 invalid symbol "a:/b"'],
    ['/a/b', '1:1 invalid symbol "/a/b"'],
    ['08', '1:1 invalid number "08"'],
    ['1a', '1:1 invalid number "1a"'],
    ['1/0', '1:1 invalid number "1/0"'],
    ['[a@b]', '1:3 "@" is no part of EDN'],
    ['" \\/"', '1:3 invalid escape "\\\\/" in a string'],
    ['"\\u12"', '1:2 invalid escape "\\\\u12" in a string'],
    ['\\uD800', '1:1 invalid character "\\\\uD800"'],
    ['#inst "2021-02-29"', '1:7 invalid #inst'],
    ['#uuid "1-2-3-4"', '1:7 invalid #uuid'],
    ['##Infinity', '1:1 unknown symbolic value'],
    ['^1 []', '1:2 metadata of the kind integer'],
    ['^:a 1', '1:1 metadata before a value of the kind integer'],
    ['#"a"', '1:1 "#\\"" starts no form of EDN'],
    ['#:a/b{}', '1:1 invalid namespace of a map'],
    ['#:a [1]', '1:5 no map behind "#:a"'],
    ['[#_ 08 1]', '1:5 invalid number "08"'],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it.each(['#{1 1.0}', '#{1 1M}', '#{#t 1 #t 1N}', '#{a "a" :a \\a}', '{1 2 [1] 3}'])('takes %s', (text) => {
    expect(refusal(text)).toBeNull();
  });
});

describe('readEdn: limits', () => {
  it('reads 1,000 levels of each opener and refuses the next one at its place', () => {
    for (const [opener, closer] of [
      ['[', ']'],
      ['(', ')'],
      ['#{', '}'],
      ['{1 ', '}'],
      ['#t ', ''],
      ['#:a{1 ', '}'],
    ] as const) {
      // biome-ignore format: a table
      const nested = (depth: number): string => `${opener.repeat(depth)}1${closer.repeat(depth)}`;
      expect(refusal(nested(1000)), opener).toBeNull();
      expect(refusal(nested(1001)), opener).toBe(
        `1:${1000 * opener.length + 1} nested deeper than 1000 levels`,
      );
    }
    expect(refusal('[#_'.repeat(600))).toBe('1:1501 nested deeper than 1000 levels');
  });

  it('refuses 200,000 openers at once', () => {
    for (const opener of ['[', '#{', '{', '#_', '^', '#a ', '#:a{', '##']) {
      expect(refusal(opener.repeat(200_000)), opener).toContain('nested deeper than 1000 levels');
    }
  });

  it('refuses a number of more than 10,000 characters', () => {
    expect(refusal('1'.repeat(10_000))).toBeNull();
    expect(refusal('1'.repeat(10_001))).toBe('1:1 a number of 10001 characters: the limit is 10000');
  });

  it('reads a megabyte in linear time, whatever it holds', () => {
    const many = (count: number, make: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => make(index)).join(' ');
    const texts = {
      keys: `{${many(60_000, (index) => `:k${index} "v"`)}}`,
      vectors: `#{${many(60_000, (index) => `[${index} a]`)}}`,
      sets: `${'#{'.repeat(999)}${many(100_000, String)}${'}'.repeat(999)}`,
      names: `[${'a/'.repeat(500_000)}b]`,
      colons: ':'.repeat(1_000_000),
      newlines: `[${'\n'.repeat(1_000_000)}`,
      escapes: `"${'\\n'.repeat(500_000)}"`,
      digits: `#inst "2020-01-01T00:00:00.${'1'.repeat(1_000_000)}"`,
      decimals: `#{${many(100, (index) => `${index}${'0'.repeat(9_900)}M`)}}`,
      numbers: `[${many(100, () => `36r${'z'.repeat(9_990)}`)}]`,
    };
    for (const [name, text] of Object.entries(texts)) {
      expect(readEdn(text, FILE), name).toHaveProperty('ok');
    }
  });
});
