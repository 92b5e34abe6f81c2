import { diffLines } from 'diff';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import type { ArrayRules, Plain } from '#core/edit/change';
import { editToml } from '#core/edit/toml';

/** Items are `name>=version`: equal as spelled, kin by name. */
const rules: ArrayRules = {
  same: (item) => JSON.stringify(item),
  kin: (item) => (typeof item === 'string' ? (item.split('>')[0] ?? '') : JSON.stringify(item)),
};

interface Item {
  readonly name: string;
  readonly quote: string;
  /** Comments on lines of their own above it. */
  readonly above: number;
  readonly isCommented: boolean;
  /** Stands on the line of the item before it. */
  readonly sharesLine: boolean;
  readonly commaOnNextLine: boolean;
  readonly fate: 'keep' | 'change' | 'remove';
}

const item = fc.record<Item>({
  name: fc.stringMatching(/^[a-z]{1,3}$/),
  quote: fc.constantFrom('"', '"', "'", '"""', "'''"),
  above: fc.constantFrom(0, 0, 0, 1, 2),
  isCommented: fc.boolean(),
  sharesLine: fc.constantFrom(false, false, true),
  commaOnNextLine: fc.constantFrom(false, false, false, false, true),
  fate: fc.constantFrom('keep', 'keep', 'change', 'remove'),
});

const scene = fc.record({
  items: fc.uniqueArray(item, { selector: ({ name }) => name, maxLength: 7 }),
  isSorted: fc.boolean(),
  isOneLine: fc.boolean(),
  hasTrailingComma: fc.boolean(),
  hasLastComment: fc.boolean(),
  indent: fc.constantFrom('    ', '  ', '\t', ''),
  eol: fc.constantFrom('\n', '\r\n'),
  added: fc.uniqueArray(fc.stringMatching(/^[a-z]{4,5}$/), { maxLength: 3 }),
  behind: fc.constantFrom('', '\n', '\n\n# about z\n[z]\nx = 1\n'),
});
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

function itemsOf({ items, isSorted }: Scene): readonly Item[] {
  return isSorted ? items.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : items;
}

function textOf(scene: Scene): string {
  const { indent, eol } = scene;
  const items = itemsOf(scene);
  let array = '';
  items.forEach((one, index) => {
    const comma = index < items.length - 1 || scene.hasTrailingComma ? ',' : '';
    const token = `${one.quote}${one.name}>=1${one.quote}`;
    if (scene.isOneLine) {
      array += `${index === 0 ? '' : ' '}${token}${comma}`;
      return;
    }
    const isShared = one.sharesLine && index > 0 && !array.endsWith('own');
    for (let n = 0; n < (isShared ? 0 : one.above); n += 1)
      array += `${eol}${indent}# above ${one.name} ${n}`;
    array += isShared ? ` ${token}` : `${eol}${indent}${token}`;
    const nextShares = items[index + 1]?.sharesLine === true;
    const comment = one.isCommented && !nextShares ? `  # ${one.name}, its own` : '';
    array += one.commaOnNextLine && comma !== '' ? `${comment}${eol}${indent},` : `${comma}${comment}`;
  });
  if (!scene.isOneLine && scene.hasLastComment) array += `${eol}${indent}# last`;
  const end = scene.isOneLine ? '' : eol;
  return `[a]${eol}x = [${array}${end}]${scene.behind.replaceAll('\n', eol)}`;
}

function wantedOf(scene: Scene): string[] {
  const wanted = itemsOf(scene).flatMap(({ name, fate }) =>
    fate === 'remove' ? [] : [`${name}>=${fate === 'keep' ? 1 : 2}`],
  );
  return [...wanted, ...scene.added.map((name) => `${name}>=3`)];
}

const ownComments = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .map((line) => line.trim());
const edit = (text: string, value: Plain) => editToml(text, [{ path: ['a', 'x'], value, array: rules }]);

describe('any array, in any style', () => {
  test('holds exactly the wanted items; comments on lines of their own stay; a second edit changes nothing', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const text = textOf(one);
        const wanted = wantedOf(one);
        const edited = edit(text, wanted);
        const { a } = parse(edited) as { a: { x: string[] } };
        expect(a.x.toSorted()).toEqual(wanted.toSorted());
        expect(ownComments(edited)).toEqual(ownComments(text));
        expect(edit(edited, wanted.toReversed())).toBe(edited);
        expect(edited.includes('\r\n')).toBe(text.includes('\r\n'));
        expect(/(?<!\r)\n/.test(edited)).toBe(/(?<!\r)\n/.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('kept items stay byte for byte, with the comment on their line; few lines change', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const text = textOf(one);
        const wanted = wantedOf(one);
        const edited = edit(text, wanted);
        for (const { name, quote, fate } of itemsOf(one)) {
          const token = `${quote}${name}>=1${quote}`;
          expect(edited.includes(token), token).toBe(fate === 'keep');
          const comment = `# ${name}, its own`;
          if (fate !== 'remove') expect(edited.includes(comment), comment).toBe(text.includes(comment));
        }
        if (wanted.length === 0 || itemsOf(one).length === 0) return;
        const edits = one.added.length + itemsOf(one).filter(({ fate }) => fate !== 'keep').length;
        let out = 0;
        let into = 0;
        for (const part of diffLines(text, edited)) {
          if (part.removed) out += part.count;
          if (part.added) into += part.count;
        }
        expect(Math.max(out, into)).toBeLessThanOrEqual(2 * edits + (edits === 0 ? 0 : 1));
      }),
      { numRuns: 1000 },
    );
  });
});

const key = fc.constantFrom('a', 'b', 'c', 'd e', 'p.q', '__proto__', 'constructor', '');
const string = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('a"\n[tool.uv]\nindex-url="x', "it's", '"""', "'''", '\\', '\u0000\u001f\u007f', '\r\n'),
);
const leaf: fc.Arbitrary<Plain> = fc.oneof(
  string,
  fc.integer(),
  fc.boolean(),
  fc.array(string, { maxLength: 3 }),
);
const { table } = fc.letrec<{ table: Plain; value: Plain }>((tie) => ({
  table: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: false }) as fc.Arbitrary<Plain>,
  value: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: tie('table') },
  ),
}));

/** A document of a table, each inner table written in one of the ways of TOML. */
const documentText = fc
  .tuple(table, fc.infiniteStream(fc.nat(2)), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([data, choices, eol, endsLine]) => {
    const inline = (value: Plain): string => {
      if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
      if (typeof value !== 'object' || value === null) return scalar(value as string | number | boolean);
      return `{ ${Object.entries(value)
        .map(([name, one]) => `${quoted(name)} = ${inline(one)}`)
        .join(', ')} }`;
    };
    const pairs: string[] = [];
    const sections: string[] = [];
    const write = (
      value: Readonly<Record<string, Plain>>,
      header: string,
      prefix: string,
      into: string[],
      mayHead: boolean,
    ): void => {
      for (const [name, one] of Object.entries(value)) {
        const isTable = typeof one === 'object' && one !== null && !Array.isArray(one);
        const choice = choices.next().value ?? 0;
        const inner = one as Readonly<Record<string, Plain>>;
        if (!isTable || choice === 0)
          into.push(`${prefix}${quoted(name)} = ${inline(one)} # ${pairs.length}`);
        else if (choice === 1 && Object.keys(inner).length > 0)
          write(inner, header, `${prefix}${quoted(name)}.`, into, false);
        else if (!mayHead) into.push(`${prefix}${quoted(name)} = ${inline(one)}`);
        else {
          const path = header === '' ? quoted(name) : `${header}.${quoted(name)}`;
          const own: string[] = [`# above ${sections.length}`, `[${path}]`];
          const position = sections.push('') - 1;
          write(inner, path, '', own, true);
          sections[position] = own.join('\n');
        }
      }
    };
    write(data as Readonly<Record<string, Plain>>, '', '', pairs, true);
    const text = [pairs.join('\n'), ...sections].filter((one) => one !== '').join('\n\n');
    return (endsLine ? `${text}\n` : text).replaceAll('\n', eol);
  });

function quoted(name: string): string {
  return /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? JSON.stringify(value).replaceAll('\u007f', '\\u007f') : String(value);
}

/** What is lost between JSON and TOML: prototypes, and tables without any value. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([name, one]) => [name, plainOf(one)]));
}

describe('any document', () => {
  test('takes the whole of another table, key by key', () => {
    fc.assert(
      fc.property(documentText, table, (text, wanted) => {
        // An empty table as a whole change means empty or none.
        fc.pre(Object.keys(wanted as object).length > 0);
        // A section is never replaced by a value: that is refused, see toml.test.ts.
        fc.pre(!losesTable(plainOf(parse(text)), plainOf(wanted)));
        const edited = editToml(text, [{ path: [], value: wanted }]);
        expect(plainOf(parse(edited))).toEqual(plainOf(wanted));
        expect(editToml(edited, [{ path: [], value: wanted }])).toBe(edited);
      }),
      { numRuns: 1500 },
    );
  });

  test('takes one value and keeps every other, with the comments above the sections', () => {
    fc.assert(
      fc.property(documentText, key, leaf, (text, name, value) => {
        const path = ['new', name];
        const edited = editToml(text, [{ path, value }]);
        expect(plainOf(parse(edited))).toEqual(
          plainOf({ ...withProto(parse(text)), new: { [name]: value } }),
        );
        expect(ownComments(edited)).toEqual(ownComments(text));
        expect(plainOf(parse(editToml(edited, [{ path, value: undefined }])))).toEqual(plainOf(parse(text)));
      }),
      { numRuns: 500 },
    );
  });
});

/** Spreads `__proto__` as plain data. */
function withProto(value: object): object {
  return Object.fromEntries(Object.entries(value));
}

/** Whether a value is wanted where a table stands. */
function losesTable(old: unknown, wanted: unknown): boolean {
  if (!(old instanceof Map) || wanted === undefined) return false;
  return !(wanted instanceof Map) || [...old].some(([name, one]) => losesTable(one, wanted.get(name)));
}
