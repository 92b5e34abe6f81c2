import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editYaml } from '#core/edit/yaml';

const word = fc.oneof(
  fc.stringMatching(/^[a-z@][a-z/.>-]{0,6}$/),
  fc.constantFrom(
    'plain-word',
    '__proto__',
    '1',
    'yes',
    'null',
    '~',
    '- x',
    '# y',
    'a: b',
    '"',
    "'",
    '',
    '[',
    '*a',
    '&b',
    '!c',
    ' ',
  ),
  fc.string(),
);
const mapping = fc.dictionary(word, word, { maxKeys: 5, noNullPrototype: false });
const workspace = fc.dictionary(
  fc.oneof(fc.constantFrom('overrides', 'catalog', 'packages'), word),
  fc.oneof(
    mapping,
    word,
    fc.array(word, { maxLength: 3 }),
    fc.dictionary(word, mapping, { maxKeys: 2, noNullPrototype: false }),
  ),
  { maxKeys: 5, noNullPrototype: false },
);

/** Text with comments at random lines, on lines of their own and behind values. */
const text = fc
  .record({
    data: workspace,
    indent: fc.constantFrom(2, 4),
    singleQuote: fc.boolean(),
    crlf: fc.boolean(),
    end: fc.boolean(),
    comments: fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
  })
  .map(({ data, indent, singleQuote, crlf, end, comments }) => {
    const written = stringify(data, { indent, singleQuote, lineWidth: 0, blockQuote: false });
    const lines = written
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        const chosen = comments.next().value;
        const own = `${/^ */.exec(line)?.[0]}# own`;
        return chosen === 0 ? [own, line] : chosen === 1 ? [`${line}   # behind`] : [line];
      });
    return lines.join(crlf ? '\r\n' : '\n') + (end ? (crlf ? '\r\n' : '\n') : '');
  });

const asMap = { mapAsMap: true } as const;

test('an edit gives exactly the wanted mapping, leaves the rest, and is made once', () => {
  fc.assert(
    fc.property(text, word, fc.option(word, { nil: undefined }), (before, key, value) => {
      const data = parse(before, asMap) as Map<string, unknown>;
      const old = data.get('overrides');
      fc.pre(old === undefined || old instanceof Map);
      const change = { path: ['overrides', key], value };
      const after = editYaml(before, [change]);
      const wanted = new Map(old);
      if (value === undefined) wanted.delete(key);
      else wanted.set(key, value);
      if (old !== undefined || value !== undefined) data.set('overrides', wanted);
      expect(parse(after, asMap)).toEqual(data);
      expect(editYaml(after, [change])).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test('the lines of everything else stay byte for byte, in order', () => {
  fc.assert(
    fc.property(text, mapping, (before, value) => {
      const after = editYaml(before, [{ path: ['overrides'], value }]).split(/\r?\n/);
      const lines = before.split(/\r?\n/);
      const start = lines.findIndex((line) => line.startsWith('overrides:'));
      const length = lines.slice(start + 1).findIndex((line) => /^[^ ]/.test(line));
      const others =
        start === -1
          ? lines
          : [...lines.slice(0, start), ...(length === -1 ? [] : lines.slice(start + 1 + length))];
      // An empty text, or one that says only `{}`, has no lines to keep.
      fc.pre(!/^\{\}/m.test(before));
      let at = 0;
      for (const line of others) {
        at = after.indexOf(line, at) + 1;
        expect(at, `${line} is gone`).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a value that is set and set back leaves every byte as it was', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('b', 'it-is', 'x/y'), (before, other) => {
      for (const [name, old] of parse(before, asMap) as Map<string, unknown>) {
        // Short words may be switches or numbers to some reader: those come back in quotes.
        if (typeof old !== 'string' || !/^[a-z@-]{5,}$/.test(old)) continue;
        const there = editYaml(before, [{ path: [name], value: other }]);
        expect(editYaml(there, [{ path: [name], value: old }])).toBe(before);
      }
    }),
  );
});
