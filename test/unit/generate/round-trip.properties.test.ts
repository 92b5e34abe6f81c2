import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { edited, formatOf } from '#core/app/generation/edit-owned';
import type { Plain } from '#core/edit/change';
import { writeEdn } from '#core/edit/edn-write';
import type { SharedFile } from '#core/generate/implied-file';
import { differences } from '#core/generate/owned';
import { repoPath } from '#core/model/repo-path';
import { findingsOf, gen, type Repo } from '../../support/repository.ts';

const RUNS = { numRuns: 150 };

/** Texts that end strings, tables, comments and lines of some format. */
const hostile = fc.oneof(
  fc.constantFrom(
    'a"\n[tool.uv]\nindex-url = "https://evil',
    '"""',
    "'''",
    '\\',
    '#x',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell expands it, nobody here
    '${HOME}',
    '\u0000',
    '\u007f',
    '\u2028',
    '<<<<<<< HEAD',
    '- x',
    '? y',
    '&a *b',
    '%YAML',
    'null',
    'true',
    '1e3',
    '',
    ' ',
    '\t',
    '\r\n',
    '{{ x }}',
    '💥',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
// Without backslashes: V8 in Node 24.21 reads the key of '{"a":1,"\\t":2}' as a backslash once it has read '{"a":1,"\\\\":2}'
// (20.20 does not); what is written is right, and generation refuses what does not read back.
const freeKey = fc
  .oneof(hostile, fc.constantFrom('__proto__', 'constructor', 'toString', 'a.b', '-'))
  .filter((key) => !key.includes('\\'));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const pythonName = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,6}[A-Za-z0-9])?$/);
const requirement = fc
  .tuple(pythonName, fc.constantFrom('', '>=1', ' ~= 1.0', "==2; os_name == 'nt'", '[x,Y]<3'))
  .map(([name, rest]) => name + rest)
  .filter((text) => !/\.(?:whl|zip|tar|tgz|tbz|txz|tlz|gz|bz2|xz)/i.test(text));
const requirements = fc.array(requirement, { maxLength: 4 });
const normal = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');
const distinct = { selector: (name: string) => normal(name), maxLength: 3 };
const record = <T>(keys: fc.Arbitrary<string[]>, value: fc.Arbitrary<T>) =>
  keys
    .chain((names) => fc.tuple(...names.map((name) => value.map((one) => [name, one] as const))))
    .map(dictionary);
const freeKeys = fc.uniqueArray(freeKey, { maxLength: 3 });
const dictionary = <T>(entries: readonly (readonly [string, T])[]) => Object.fromEntries(entries);

const python = fc.record(
  {
    requires: fc.constantFrom('>=3.8', '>=3.8,<4'),
    deps: requirements,
    'dev-deps': requirements,
    extras: record(fc.uniqueArray(pythonName, distinct), requirements),
    scripts: record(freeKeys, hostile),
    'import-names': fc.array(hostile, { maxLength: 3 }),
    build: fc.constantFrom('setuptools', 'hatchling', 'uv_build', 'flit_core', 'pdm-backend', 'poetry-core'),
  },
  { requiredKeys: [] },
);
const nodeDeps = fc
  .uniqueArray(word, { maxLength: 4 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.constantFrom('', '@^1', '@1 || 2', '@>=1 <2').map((r) => name + r))),
  );
const json: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostile,
    fc.array(tie('value'), { maxLength: 3 }),
    record(freeKeys, tie('value')) as fc.Arbitrary<Plain>,
  ),
})).value;
const node = fc.record(
  {
    requires: fc.constant('>=22'),
    deps: nodeDeps,
    'dev-deps': nodeDeps,
    'optional-deps': nodeDeps,
    peers: nodeDeps,
    scripts: record(freeKeys, hostile),
    files: fc.array(hostile, { maxLength: 3 }),
    bin: json,
    exports: record(
      fc.uniqueArray(
        word.map((name) => `./${name}`),
        { maxLength: 3 },
      ),
      json,
    ),
    private: fc.boolean(),
    build: fc.record({ type: fc.constantFrom('module', 'commonjs'), main: hostile }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const head = fc.record(
  { 'package/version': fc.constantFrom('1.0.0', '2.3.4'), 'package/description': hostile },
  { requiredKeys: [] },
);
const manifest = fc
  .tuple(head, fc.option(python, { freq: 4 }), fc.option(node, { freq: 4 }), word)
  .map(([top, py, js, name]): Plain => {
    const runtimes = [py && { lang: 'python', ...py }, js && { lang: 'node', ...js }].filter(
      (one) => one !== null,
    );
    return {
      'package/name': name,
      ...top,
      runtimes: runtimes.length > 0 ? (runtimes as Plain[]) : [{ lang: 'python' }],
    };
  });
/** The editor writes a new map's keys as keywords; what a keyword cannot hold it writes as strings. */
const ednOf = (value: Plain) => `${writeEdn(value)} ; :package/name`;

describe('any manifest of valid shape', () => {
  test('is generated, parses to exactly what it says, and a second run writes nothing', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(manifest, async (value) => {
        const repo: Repo = { 'p/package.edn': ednOf(value) };
        const first = await gen(repo);
        written += first.written.length;
        expect(await findingsOf(first.files)).toEqual([]);
        expect((await gen(first.files)).written).toEqual([]);
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns);
  });

  test('generated over what another one generated says the same as generated anew', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, manifest, async (one, other) => {
        const before = await gen({ 'p/package.edn': ednOf(one) });
        const after = await gen({ ...before.files, 'p/package.edn': ednOf(other) });
        expect(await findingsOf(after.files)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('any value under any key', () => {
  const file = (format: SharedFile['format'], path: string[], wanted: Plain): SharedFile => ({
    path: repoPath(`x.${format}`),
    format,
    parts: [
      {
        source: { file: repoPath('p/package.edn') } as SharedFile['parts'][number]['source'],
        owned: [
          { path, wanted, equality: { key: (value) => JSON.stringify(value), ordered: true }, from: [] },
        ],
      },
    ],
    scaffold: '',
  });

  // YAML holds pins alone: plumb.edn refuses line breaks in their selectors and versions.
  const line = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text);

  test.each([
    ['toml', freeKey, hostile],
    ['json', freeKey, hostile],
    // A line that begins as git marks a conflict is refused, in whatever text it stands.
    ['yaml', freeKey.filter((key) => line(key) && !key.startsWith('<<<<<<<')), hostile.filter(line)],
  ] as const)('%s: what is written parses to it', (format, key, value) => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 3 }), value, (path, wanted) => {
        const implied = file(format, path, wanted);
        const tools = formatOf(implied, EDIT_TOOLS);
        const text = edited(implied, tools, format === 'json' ? '{}\n' : '');
        const reading = tools.read(text, implied.path);
        expect(reading.ok).toBe(true);
        for (const { owned } of implied.parts)
          expect(differences(reading.ok && reading.value, owned)).toEqual([]);
        expect(edited(implied, tools, text)).toBe(text);
      }),
      { numRuns: 400 },
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
