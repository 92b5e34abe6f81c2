import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { renderEdnJson } from '#core/report/edn-json';

function rendered(text: string): string {
  const reading = readEdn(text, ROOT);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  return JSON.stringify(renderEdnJson(reading.value));
}

it('tells every two values apart that Clojure tells apart', () => {
  const texts = [
    'nil', '"nil"', 'nil/a', ':nil', 'true', '"true"', '1', '1N', '1.0', '1M', '1.0M', '"1"', '\\1', ':1', '0', '0.0', '-0.0',
    '9007199254740993', '9007199254740992', '9007199254740993N', '1/2', '[]', '()', '#{}', '{}', '[1 2]', '(1 2)', '#{1 2}', '{1 2}', '[[1 2]]',
    ':a', 'a', '"a"', '\\a', '":a"', ':a/b', 'a/b', '":a/b"', '#a b', '#a/b c', '#a "b"', '{"$keyword" "a"}', '["$keyword" "a"]',
    '[:a/b/c]', '#:_{:_/b/c 1}', '#:_{:b 1}', '{:b/c 1}', ':/x/y', '{:/a/b 1}', '#:/{:a/b 1}', '#:/{:b 1}', '{://b 1}', '##NaN', '##Inf', '##-Inf', '"NaN"',
  ]; // biome-ignore format: a table
  const seen = new Map<string, string>();
  for (const text of texts) {
    const json = rendered(text);
    expect(seen.get(json), `${text} looks like ${seen.get(json)}: ${json}`).toBeUndefined();
    seen.set(json, text);
  }
});

it('gives each object one key that starts with $', () => {
  const found: string[] = [];
  JSON.parse(
    rendered('{:a #{1N 1.0 1/2 1M} "$list" (\\a x #t ##NaN) "__proto__" 9007199254740993}'),
    (_, value) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        found.push(Object.keys(value).join());
      return value;
    },
  );
  expect(found.sort()).toEqual(['$bigint', '$character', '$decimal', '$float', '$float', '$integer', '$keyword', '$list', '$map', '$ratio', '$set', '$symbol', '$tagged']); // biome-ignore format: a table
});

it('does as its page says, row by row', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/edn-json.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (`.+`) \| (`.+?`)(?:, .*)? \|$/gm)];
  let checked = 0;
  for (const [, edn = '', json = ''] of rows) {
    const texts = [...edn.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    const [shown = ''] = [...json.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    const [first = ''] = texts;
    if (first.startsWith('#tag')) continue;
    expect(JSON.parse(rendered(first)), first).toEqual(JSON.parse(shown));
    checked++;
  }
  expect(checked).toBeGreaterThan(12);
});
