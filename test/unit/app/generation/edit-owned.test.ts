import { describe, expect, test } from 'vitest';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { edited, type Format, formatOf, resolveConflict } from '#core/app/generation/edit-owned';
import { EditError } from '#core/edit/change';
import type { SharedFile } from '#core/generate/implied-file';
import { equality, type Owned } from '#core/generate/owned';
import { repoPath } from '#core/model/repo-path';

const source = {
  file: repoPath('p/package.edn'),
  folder: repoPath('p'),
  format: 'edn',
  text: '',
  locate: () => ({ line: 1, column: 1 }),
} as const;
const json = (...owned: readonly Owned[]): SharedFile => ({
  path: repoPath('p/package.json'),
  format: 'json',
  parts: [{ source, owned }],
  scaffold: '{}\n',
});
const engines: Owned = { path: ['engines', 'node'], wanted: '>=22', equality: equality.exact, from: [] };
const subpath: Owned = {
  path: ['exports'],
  entries: new Map([['./a', { wanted: './a.js', from: [] }]]),
  shared: true,
  equality: equality.ordered,
  keyForm: (key) => key,
  from: [],
};
const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> x\n`;

describe('edited', () => {
  const file = json(engines);
  const tools = formatOf(file, EDIT_TOOLS);

  test('sets what is owned, and leaves a text that says so', () => {
    expect(edited(file, tools, '{"engines": {"node": "1", "npm": "2"}}')).toBe(
      '{"engines": {"node": ">=22", "npm": "2"}}',
    );
    expect(edited(file, tools, '{"engines":{"node":">=22"}}')).toBe('{"engines":{"node":">=22"}}');
  });

  test.each<[string, Format['edit']]>([
    ['does nothing', (text) => text],
    ['writes another value', () => '{"engines": {"node": "0"}}'],
    ['writes what does not parse', () => '{'],
  ])('an editor that %s is found out before anything is written', (_, edit) => {
    expect(() => edited(file, { ...tools, edit }, '{}')).toThrow(EditError);
  });
});

describe('resolveConflict', () => {
  const resolve = (file: SharedFile, text: string) =>
    resolveConflict(file, formatOf(file, EDIT_TOOLS), text)?.text;

  test('a side without the table around an owned key differs in nothing of its own', () => {
    const text = `{\n${conflict('  "engines": { "node": ">=20" },\n', '')}  "license": "MIT"\n}\n`;
    expect(resolve(json(engines), text)).toBe('{\n  "engines": { "node": ">=22" },\n  "license": "MIT"\n}\n');
  });

  test('one with an unowned key in that table does', () => {
    const text = `{\n${conflict('  "engines": { "node": ">=20", "npm": "10" },\n', '')}  "license": "MIT"\n}\n`;
    expect(resolve(json(engines), text)).toBeUndefined();
  });

  test('an empty table that people wrote is theirs', () => {
    const text = `{\n${conflict('  "publishConfig": {},\n', '')}  "engines": { "node": ">=22" }\n}\n`;
    expect(resolve(json(engines), text)).toBeUndefined();
  });

  test('of a table that is shared, the other entries count', () => {
    const text = (ours: string, theirs: string) =>
      `{\n  "exports": {\n${conflict(ours, theirs)}    "./b": "./b.js"\n  }\n}\n`;
    expect(resolve(json(subpath), text('    "./a": "./x.js",\n', '    "./a": "./y.js",\n'))).toContain(
      '"./a": "./a.js"',
    );
    expect(resolve(json(subpath), text('    "./c": "./x.js",\n', '    "./c": "./y.js",\n'))).toBeUndefined();
  });

  test('the order of unowned keys counts, as conditions have one', () => {
    const conditions = (a: string, b: string) => `    "imports": { "${a}": "./a", "${b}": "./b" },\n`;
    const text = `{\n${conflict(conditions('x', 'y'), `    "imports": { "y": "./b", "x": "./a" },\n`)}  "engines": { "node": ">=22" }\n}\n`;
    expect(resolve(json(engines), text)).toBeUndefined();
  });

  test('a text without markers has no conflict', () => {
    expect(resolve(json(engines), '{')).toBeUndefined();
  });
});
