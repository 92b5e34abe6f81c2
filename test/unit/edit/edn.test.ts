import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArrayRules, EditError, type Plain } from '#core/edit/change';
import { type EdnChange, editEdn } from '#core/edit/edn';
import { plainOf } from '#core/edit/edn-write';
import type { Edn } from '#core/model/edn';
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';

const read = (text: string) => readEdn(text, ROOT);
const edit = (text: string, ...changes: EdnChange[]): string => editEdn(text, changes, read);

function parsed(text: string): Edn {
  const reading = read(text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

/** Requirements: spaces do not count, the name is the kin. */
const requirements: ArrayRules = {
  same: (item) => String(item).replaceAll(' ', ''),
  kin: (item) => /^[\w.-]+/.exec(String(item))?.[0] ?? '',
};

const MANIFEST = `;; ours
{:package/name "shared-hf" ; the name
 :lang :python
 :extras {:cpu ["torch>=2" "numpy"] ; cpu
          :openvino ["openvino>=2024"
                     "optimum" ; opt
                     ;; alone
                     "transformers"]}
 :peers []
 :targets [{:name :cpu :extras [:hf]}]}
`;

/** The lines that go (-) and come (+), in order; common lines at both ends are left out. */
function change(...changes: EdnChange[]): string[] {
  const [before, after] = [MANIFEST.split('\n'), edit(MANIFEST, ...changes).split('\n')];
  while (before.length > 0 && after.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
}

describe('editEdn', () => {
  it('changes a value in its place, a keyword to a keyword', () => {
    expect(change({ path: ['package/name'], value: 'x "y"' })).toEqual([
      '-{:package/name "shared-hf" ; the name',
      '+{:package/name "x \\"y\\"" ; the name',
    ]);
    expect(change({ path: ['lang'], value: 'node' })).toEqual(['- :lang :python', '+ :lang :node']);
    expect(change({ path: ['lang'], value: 'not a keyword' })).toEqual([
      '- :lang :python',
      '+ :lang "not a keyword"',
    ]);
    expect(change({ path: ['peers'], value: true })).toEqual(['- :peers []', '+ :peers true']);
    expect(change({ path: ['peers'], value: 1.5 })).toEqual(['- :peers []', '+ :peers 1.5']);
  });

  it('changes no byte where the value is so already', () => {
    expect(
      change(
        { path: ['lang'], value: 'python' },
        { path: ['extras', 'cpu'], value: ['numpy', 'torch >= 2'], array: requirements },
        { path: ['targets'], value: [{ extras: ['hf'], name: 'cpu' }] },
        { path: ['nothing', 'there'], value: undefined },
      ),
    ).toEqual([]);
  });

  it('keeps equal items, changes kin in place and appends in the style of the neighbours', () => {
    const value = ['new', 'numpy', 'torch >= 3'];
    expect(change({ path: ['extras', 'cpu'], value, array: requirements })).toEqual([
      '- :extras {:cpu ["torch>=2" "numpy"] ; cpu',
      '+ :extras {:cpu ["torch >= 3" "numpy" "new"] ; cpu',
    ]);
  });

  it('removes an item with its line and its comment, and leaves comments on lines of their own', () => {
    const value = ['openvino>=2025', 'transformers', 'zlib'];
    expect(change({ path: ['extras', 'openvino'], value, array: requirements })).toEqual([
      '-          :openvino ["openvino>=2024"',
      '-                     "optimum" ; opt',
      '-                     ;; alone',
      '-                     "transformers"]}',
      '+          :openvino ["openvino>=2025"',
      '+                     ;; alone',
      '+                     "transformers"',
      '+                     "zlib"]}',
    ]);
    expect(change({ path: ['extras', 'openvino'], value: ['optimum', 'transformers'] })).toEqual([
      '-          :openvino ["openvino>=2024"',
      '-                     "optimum" ; opt',
      '+          :openvino ["optimum" ; opt',
    ]);
  });

  it('adds entries as their neighbours stand: a line each, or behind a space', () => {
    expect(change({ path: ['extras', 'gpu'], value: ['a', 'b'] })).toEqual([
      '-                     "transformers"]}',
      '+                     "transformers"]',
      '+          :gpu ["a" "b"]}',
    ]);
    expect(change({ path: ['groups', 'test'], value: ['pytest'] })).toEqual([
      '- :targets [{:name :cpu :extras [:hf]}]}',
      '+ :targets [{:name :cpu :extras [:hf]}]',
      '+ :groups {:test ["pytest"]}}',
    ]);
    expect(change({ path: ['targets', 0, 'x y'], value: 1 })).toEqual([
      '- :targets [{:name :cpu :extras [:hf]}]}',
      '+ :targets [{:name :cpu :extras [:hf] "x y" 1}]}',
    ]);
    expect(change({ path: ['targets', 0, 'extras'], value: ['hf', 'ml'] })).toEqual([
      '- :targets [{:name :cpu :extras [:hf]}]}',
      '+ :targets [{:name :cpu :extras [:hf :ml]}]}',
    ]);
    expect(change({ path: ['peers'], value: ['zod@^3'] })).toEqual(['- :peers []', '+ :peers ["zod@^3"]']);
  });

  it('removes one item of a vector, not what moves into its place', () => {
    expect(edit('[1 2 3 4]', { path: [1], value: undefined })).toBe('[1 3 4]');
    expect(edit('[1 2 3 4]', { path: [2], value: undefined }, { path: [0], value: undefined })).toBe('[2 4]');
    expect(edit('[1]', { path: [3], value: undefined })).toBe('[1]');
  });

  it('removes entries', () => {
    expect(change({ path: ['lang'], value: undefined })).toEqual(['- :lang :python']);
    expect(change({ path: ['extras', 'cpu'], value: undefined })).toEqual([
      '- :extras {:cpu ["torch>=2" "numpy"] ; cpu',
      '-          :openvino ["openvino>=2024"',
      '+ :extras {:openvino ["openvino>=2024"',
    ]);
    expect(change({ path: ['targets'], value: undefined })).toEqual([
      '- :peers []',
      '- :targets [{:name :cpu :extras [:hf]}]}',
      '+ :peers []}',
    ]);
    expect(change({ path: ['targets', 0], value: undefined })).toEqual([
      '- :targets [{:name :cpu :extras [:hf]}]}',
      '+ :targets []}',
    ]);
  });

  it.each([
    ['{}', { path: ['a'], value: 1 }, '{:a 1}'],
    ['[ ; see [x\n]', { path: [], value: ['a'] }, '["a"  ; see [x\n]'],
    ['{"a" 1}', { path: ['b'], value: 2 }, '{"a" 1 "b" 2}'],
    ['{:a   1\n :bcd 2\n :e   3}', { path: ['fg'], value: 4 }, '{:a   1\n :bcd 2\n :e   3\n :fg  4}'],
    ['#:p{:a 1}', { path: ['p/b'], value: 2 }, '#:p{:a 1 :b 2}'],
    ['#:p{:a 1}', { path: ['b'], value: 2 }, '#:p{:a 1 :_/b 2}'],
    ['{:a ["x", "y"]}', { path: ['a'], value: ['x', 'y', 'z'] }, '{:a ["x", "y", "z"]}'],
    ['{:a 1\r\n :b 2}', { path: ['c'], value: 3 }, '{:a 1\r\n :b 2\r\n :c 3}'],
    ['[1"a"2]', { path: [], value: [1, 2] }, '[1 2]'],
    ['["a"]', { path: [], value: ['b', 'a'] }, '["b" "a"]'],
    ['[\n  "a" ; a\n]', { path: [], value: ['a', 'b'] }, '[\n  "a" ; a\n  "b"\n]'],
    ['[\n  "a",\n  "b"\n]', { path: [], value: ['a', 'b', 'c'] }, '[\n  "a",\n  "b",\n  "c"\n]'],
    ['{:a "__proto__"}', { path: ['__proto__'], value: 'x' }, '{:a "__proto__" :__proto__ "x"}'],
    ['{:a 1"b"[2]:c 3}', { path: ['b'], value: undefined }, '{:a 1 :c 3}'],
    ['["a",\n "b", ; c\n]', { path: [], value: ['a', 'b', 'c'] }, '["a",\n "b", ; c\n "c"\n]'],
    ['[:a #_ :b :c]', { path: [], value: ['a'] }, '[:a #_ :b ]'],
  ] as [string, EdnChange, string][])('%j', (text, wanted, expected) => {
    expect(edit(text, wanted)).toBe(expected);
  });

  it.each([
    ['{:a 1', { path: ['a'], value: 2 }],
    ['{:a 1}', { path: ['a', 'b'], value: 2 }],
    ['{:a [1]}', { path: ['a', 5], value: 2 }],
    ['{:a 1}', { path: [], value: undefined }],
    ['{:a 1}', { path: ['b'], value: Number.NaN }],
    ['^:m {}', { path: ['b'], value: 1 }],
    ['#{"a"}', { path: [], value: ['a', 'a'] }],
    ['{[1] 2}', { path: [], value: { a: 1 } }],
  ] as [string, EdnChange][])('refuses %j', (text, wanted) => {
    expect(() => edit(text, wanted)).toThrow(EditError);
  });

  it('leads any array and table to any other, whatever the layout', () => {
    const word = fc.stringMatching(/^[a-z]{1,3}(?:>=[0-9])?$/);
    const key = fc.constantFrom('a', 'b', 'c/d', 'e f');
    const table = fc.dictionary(key, fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 4 })), { noNullPrototype: true }); // biome-ignore format: one line
    const gap = fc.constantFrom(' ', ', ', '\n ', ' ; c\n ', ' #_x ', '\r\n\t', ',\n\n  ');
    const layout = (value: Plain, gaps: readonly string[]): string => {
      let at = 0;
      const next = (): string => gaps[at++ % gaps.length] ?? ' ';
      const written = (item: Plain): string => {
        if (Array.isArray(item)) return `[${item.map((one) => written(one) + next()).join('')}]`;
        if (typeof item === 'object' && item !== null) {
          return `{${Object.entries(item)
            .map(
              ([name, one]) =>
                `${/ /.test(name) ? JSON.stringify(name) : `:${name}`}${next()}${written(one)}${next()}`,
            )
            .join('')}}`;
        }
        return JSON.stringify(item);
      };
      return written(value);
    };
    fc.assert(
      fc.property(table, table, fc.array(gap, { minLength: 1, maxLength: 5 }), (from, to, gaps) => {
        const text = layout(from, gaps);
        const edited = edit(text, { path: [], value: to });
        expect(plainOf(parsed(edited))).toEqual(Object.assign(Object.create(null), to));
        expect(edit(edited, { path: [], value: to })).toBe(edited);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.array(gap, { minLength: 1 }), (from, to, gaps) => {
        const edited = edit(layout(from, gaps), { path: [], value: to, array: requirements });
        expect((plainOf(parsed(edited)) as string[]).toSorted()).toEqual(to.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('keywords where no neighbour shows the form', () => {
  const extras = (text: string) =>
    edit(text, { path: ['a', 'extras'], value: ['ml', 'x y'], keywords: true });

  it.each([
    ['{:a {:extras []}}', '{:a {:extras [:ml "x y"]}}'],
    ['{:a {:b 1}}', '{:a {:b 1 :extras [:ml "x y"]}}'],
    ['{:a {:extras ["ml"]}}', '{:a {:extras ["ml" "x y"]}}'],
    ['{:a {:extras [:ml]}}', '{:a {:extras [:ml "x y"]}}'],
  ])('%s', (before, after) => {
    expect(extras(before)).toBe(after);
  });

  it('are not written unless asked for', () => {
    expect(edit('{:a []}', { path: ['a'], value: ['ml'] })).toBe('{:a ["ml"]}');
  });
});
