import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Plain } from '#core/edit/change';
import { editJson } from '#core/edit/json';

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '1', '10', '@x/y', 'é"\\\n'),
  fc.string(),
);
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec<{ value: Plain; table: Plain }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('table')),
  table: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: false }),
}));
const document = fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: false });
const layout = fc.record({
  indent: fc.constantFrom('', '\t', '  ', '    '),
  eol: fc.constantFrom('\n', '\r\n'),
  end: fc.boolean(),
});
const path = fc.array(key, { minLength: 1, maxLength: 3 });

function written(data: unknown, { indent, eol, end }: { indent: string; eol: string; end: boolean }): string {
  return JSON.stringify(data, null, indent).replaceAll('\n', eol) + (end ? eol : '');
}

/** A second, naive way to the wanted document: rebuilds it with entries only. Null where a scalar is in the way. */
function applied(
  data: Plain | undefined,
  way: readonly string[],
  wanted: Plain | undefined,
): Plain | undefined {
  const [head, ...rest] = way;
  if (head === undefined) return wanted;
  const entries = new Map(Object.entries((data ?? {}) as Record<string, Plain>));
  const item = applied(entries.get(head), rest, wanted);
  if (item === undefined) entries.delete(head);
  else entries.set(head, item);
  if (wanted === undefined && (data === undefined || data === null)) return data;
  return Object.fromEntries(entries);
}

function blocked(data: Plain | undefined, way: readonly string[]): boolean {
  const [head, ...rest] = way;
  if (head === undefined || data === undefined || data === null) return false;
  if (typeof data !== 'object' || Array.isArray(data)) return true;
  return blocked(new Map(Object.entries(data)).get(head), rest);
}

test('an edit gives exactly the wanted document, whatever the layout, and is made once', () => {
  fc.assert(
    fc.property(document, layout, path, fc.option(value, { nil: undefined }), (data, style, way, wanted) => {
      fc.pre(!blocked(data, way));
      const change: Change = { path: way, value: wanted };
      const before = written(data, style);
      const text = editJson(before, [change]);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(applied(data, way, wanted))));
      expect(editJson(text, [change])).toBe(text);
      expect(text.endsWith('\n')).toBe(style.end);
      if (before.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    }),
    { numRuns: 1000 },
  );
});

test('a document that JSON.stringify wrote is one after any edit', () => {
  fc.assert(
    fc.property(document, path, value, (data, way, wanted) => {
      fc.pre(Object.keys(data).length > 0 && !blocked(data, way));
      const text = editJson(written(data, { indent: '  ', eol: '\n', end: true }), [
        { path: way, value: wanted },
      ]);
      // Keys that look like integers come first in a JS object: the bytes agree where there are none.
      fc.pre(!/"\d+":/.test(text));
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }),
    { numRuns: 1000 },
  );
});

test('a scalar that is set and set back leaves every byte as it was', () => {
  fc.assert(
    fc.property(document, layout, scalar, (data, style, other) => {
      const text = written(data, style);
      for (const [name, old] of Object.entries(data)) {
        if (typeof old === 'object') continue;
        const there = editJson(text, [{ path: [name], value: other }]);
        expect(editJson(there, [{ path: [name], value: old }])).toBe(text);
      }
    }),
  );
});
