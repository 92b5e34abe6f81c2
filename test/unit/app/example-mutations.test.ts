import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import type { Plain } from '#core/edit/change';
import { editEdn } from '#core/edit/edn';
import { plainOf } from '#core/edit/edn-write';
import { generateImplied } from '#core/generate/implied';
import type { SharedFile } from '#core/generate/implied-file';
import type { Owned } from '#core/generate/owned';
import type { UserError } from '#core/model/errors';
import { isTable, type KeyPath } from '#core/model/key-path';
import { repoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { readJson } from '#core/read/json';
import { readToml } from '#core/read/toml';
import { readYaml } from '#core/read/yaml';
import { findingsOf, gen, generationOf, type Repo, textOf } from '../../support/repository.ts';

/*
 * Every owned value of every generated file of the examples is changed, removed and added to, one at a time, and must be
 * found; every other value is, and must not be. Manifests likewise: what they say differently, the files no longer do.
 */

/** Keys of plumb.edn that checks of later versions judge; versions say where pins go, and which entry a service has. */
const FOR_LATER = new Set(['layout', 'ci', 'heavy', 'legacy', 'stubs', 'python', 'node']);
const READERS = { toml: readToml, json: readJson, yaml: readYaml };
const SKIPPED = /(?:^|\/)(?:node_modules|\.venv|dist|__pycache__)(?:\/|$)/;

function load(name: string): Record<string, string> {
  const root = join('examples', name);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    paths.filter((path) => !SKIPPED.test(path)).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

interface Mutation {
  readonly file: string;
  readonly what: string;
  readonly text: string;
}

const data = (file: SharedFile, text: string): unknown => {
  const reading = READERS[file.format](text, file.path);
  if (!reading.ok) throw new Error(`${file.path} cannot be read`);
  return reading.value;
};

const covers = (owned: readonly Owned[], path: KeyPath): boolean =>
  owned.some((item) => {
    const paths =
      'entries' in item && item.shared
        ? [...item.entries.keys()].map((key) => [...item.path, key])
        : [item.path];
    return paths.some((own) => own.every((part, i) => i >= path.length || part === path[i]));
  });

/** Whether the absence of a key says what it says: a backend finds the package itself. */
const meansIts = (owned: readonly Owned[], path: KeyPath): boolean =>
  owned.some(
    (item) =>
      !('entries' in item) &&
      item.wanted !== undefined &&
      item.equality.absent !== undefined &&
      item.path.join('\n') === path.join('\n') &&
      item.equality.key(item.wanted) === item.equality.key(item.equality.absent),
  );

/** Every scalar and every array of data, with its path; arrays whole. */
function leaves(value: unknown, path: KeyPath = []): { readonly path: KeyPath; readonly value: Plain }[] {
  if (isTable(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return [{ path, value: value as Plain }];
}

/** Other values for one: each must be another value, whatever its equality. */
function others(value: Plain): Plain[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') return [`${value}x`, /^\d/.test(value) ? '99.9' : 'other'];
  if (!Array.isArray(value)) return [];
  const items = value.map((_, i) => [...value.slice(0, i), ...value.slice(i + 1)]);
  const changed = value.map((item, i) => [
    ...value.slice(0, i),
    typeof item === 'string' ? `other-${i}` : 'other',
    ...value.slice(i + 1),
  ]);
  return [
    ...items,
    ...changed,
    [...value, 'zzz-added'],
    ...value.slice(0, 1).map((item) => [...value, item]),
  ];
}

function mutationsOf(
  file: SharedFile,
  text: string,
): { readonly owned: Mutation[]; readonly others: Mutation[] } {
  const owned: Mutation[] = [];
  const free: Mutation[] = [];
  const all = file.parts.flatMap((part) => part.owned);
  const own = all.filter((item) => 'entries' in item || item.wanted !== undefined);
  const add = (path: KeyPath, value: Plain | undefined, into: Mutation[]) => {
    const what = `${path.join('.')} = ${JSON.stringify(value)}`;
    into.push({ file: file.path, what, text: EDIT_TOOLS[file.format].edit(text, [{ path, value }]) });
  };
  for (const { path, value } of leaves(data(file, text))) {
    const into = covers(own, path) ? owned : free;
    for (const other of others(value)) add(path, other, into);
    // An empty list and an absent one say the same.
    if (!(Array.isArray(value) && value.length === 0))
      add(path, undefined, meansIts(own, path) ? free : into);
  }
  for (const item of own) {
    if (!('entries' in item) || item.shared) continue;
    const [entry] = item.entries.values();
    const like = entry?.wanted;
    add(
      [...item.path, 'zzz-added'],
      Array.isArray(like) ? ['zzz'] : isTable(like) ? { optional: true } : '1',
      owned,
    );
  }
  add(['zzz-of-others'], 'x', free);
  return { owned, others: free };
}

describe.each(['promethean', 'control-plane'])('examples/%s', (name) => {
  const repo: Repo = load(name);

  test('is clean, and generated as it stands', async () => {
    expect(await findingsOf(repo)).toEqual([]);
    expect((await gen(repo)).written).toEqual([]);
  });

  test('every owned value that is changed, removed or added is found; no other is', async () => {
    const { workspace, generation } = await generationOf(repo);
    const root = repo['package.json'];
    const implied = generateImplied(workspace, typeof root === 'string' ? JSON.parse(root) : undefined).files;
    expect(implied.map(({ path }) => path)).toEqual(generation.files.map(({ path }) => path));
    const missed: string[] = [];
    const falsely: string[] = [];
    let owned = 0;
    let free = 0;
    // Each line of a whole file in three ways, each owned value in one at least.
    let floor = 0;
    for (const file of implied) {
      const text = textOf(repo, file.path);
      if (file.format === 'whole') {
        const lines = text.split('\n');
        floor += 3 * lines.length;
        for (const [i, line] of lines.entries()) {
          for (const other of [[], [`${line} `], [line, line]]) {
            const mutant = [...lines.slice(0, i), ...other, ...lines.slice(i + 1)].join('\n');
            owned += 1;
            const found = await findingsOf({ ...repo, [file.path]: mutant });
            if (!found.some((one) => one.includes(`drift ${file.path}`)))
              missed.push(`${file.path}:${i + 1}`);
          }
        }
        continue;
      }
      const mutations = mutationsOf(file, text);
      floor += leaves(data(file, text)).filter(({ path }) =>
        covers(
          file.parts.flatMap((part) => part.owned),
          path,
        ),
      ).length;
      for (const { what, text: mutant } of mutations.owned) {
        owned += 1;
        const found = await findingsOf({ ...repo, [file.path]: mutant });
        if (!found.some((one) => one.includes(`drift ${file.path}`))) missed.push(`${file.path}: ${what}`);
      }
      for (const { what, text: mutant } of mutations.others) {
        free += 1;
        const found = await findingsOf({ ...repo, [file.path]: mutant });
        if (found.some((one) => one.includes('gen-and-diff/drift'))) falsely.push(`${file.path}: ${what}`);
      }
    }
    expect(missed).toEqual([]);
    expect(falsely).toEqual([]);
    expect(owned).toBeGreaterThan(floor);
    expect(floor).toBeGreaterThan(25);
    expect(free).toBeGreaterThan(20);
  }, 240_000);

  test('every file that is deleted is missed, and made again to the byte, or in every owned key', async () => {
    const { generation } = await generationOf(repo);
    expect(generation.files.length).toBeGreaterThan(3);
    for (const { path, whole } of generation.files) {
      const { [path]: before, ...rest } = repo;
      expect(await findingsOf(rest)).toContainEqual(expect.stringContaining(path));
      const again = (await gen(rest)).files;
      if (whole) expect(again[path]).toBe(before);
      expect((await gen(again)).written).toEqual([]);
    }
  });

  test('every value of a manifest that is changed is found', async () => {
    const missed: string[] = [];
    let changed = 0;
    for (const path of Object.keys(repo).filter((one) =>
      /(?:^|\/)(?:package|service|plumb)\.edn$/.test(one),
    )) {
      const text = textOf(repo, path);
      const reader = (edn: string) => readEdn(edn, repoPath(path));
      const reading = reader(text);
      if (!reading.ok) throw new Error(`${path} cannot be read`);
      const all = leaves(plainOf(reading.value)).filter(
        ({ path: [first] }) => !(path === 'plumb.edn' && FOR_LATER.has(String(first))),
      );
      for (const { path: key, value } of all) {
        // A subpath that no target asks for any more belongs to people: exports are shared.
        const isShared = key.at(-1) === 'targets' && path.endsWith('package.edn');
        for (const other of others(value).filter(
          (one) => !isShared || (Array.isArray(one) && one.length > 0),
        )) {
          const mutant = editEdn(text, [{ path: key, value: other }], reader);
          changed += 1;
          const found = await findingsOf({ ...repo, [path]: mutant }).catch((error: UserError) => [
            error.message,
          ]);
          if (found.length === 0) missed.push(`${path}: ${key.join(' ')} = ${JSON.stringify(other)}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(changed).toBeGreaterThan(50);
  }, 240_000);
});
