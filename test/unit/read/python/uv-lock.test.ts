import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import type { Requires } from '#core/model/workspace';
import { pythonLocks } from '#core/read/python/python-locks';
import { readUvLock } from '#core/read/python/uv-lock';
import { memoryTree } from '../../../support/memory-tree.ts';

const LOCK = `version = 1
revision = 3
requires-python = ">=3.11"
conflicts = [[
    { package = "app", extra = "a" },
], [
    { package = "app", extra = "b" },
]]

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "httpx" },
    { name = "uvicorn", version = "1", source = { registry = "https://x" }, extra = ["standard", "h_2"], marker = "os_name == 'nt'" },
]

[package.optional-dependencies]
Dev_Tools = [
    { name = "pytest", marker = "extra == 'x'" },
]

[package.dev-dependencies]
dev = [
    { name = "ruff" },
]

[package.metadata]
requires-dist = [{ name = "httpx", extras = ["http2"] }]
provides-extras = ["dev-tools"]

[package.metadata.requires-dev]
dev = [{ name = "ruff" }]

[[package]]
name = "httpx"
version = "1"
resolution-markers = [
    "os_name == 'nt'",
]
sdist = { url = "https://x/httpx.tar.gz", hash = "sha256:0" }
wheels = [
    { url = "https://x/httpx.whl", hash = "sha256:0", size = 1 },
]
`;

function plain(lock: Requires | null) {
  return lock && Object.fromEntries([...lock].map(([name, required]) => [name, [...required]]));
}

/** What the TOML parser makes of a lock: a comment in front is nothing that uv writes. */
function asToml(text: string) {
  return plain(pythonLocks(memoryTree({ 'uv.lock': `#\n${text}` }))(repoPath('.')));
}

describe('uv.lock as uv writes it', () => {
  test('requirements, extras asked for, extras of its own; no groups, no wheels', () => {
    expect(plain(readUvLock(LOCK))).toEqual({
      app: ['httpx', 'uvicorn', 'uvicorn[standard]', 'uvicorn[h-2]'],
      'app[dev-tools]': ['pytest'],
      httpx: [],
    });
    expect(asToml(LOCK)).toEqual(plain(readUvLock(LOCK)));
  });

  test.each([
    ['a list in one line', LOCK.replace('[\n    { name = "pytest"', '[{ name = "pytest"')],
    ['requirements in one line', LOCK.replace('[\n    { name = "httpx" }', '[{ name = "httpx" }')],
    ['a quoted extra', LOCK.replace('Dev_Tools', '"dev.tools"')],
    ['other indents', LOCK.replaceAll('    {', '  {')],
    ['ends of lines of Windows', LOCK.replaceAll('\n', '\r\n')],
    ['a comment in front', `# by hand\n${LOCK}`],
    ['a conflict', LOCK.replace('name = "httpx"\nversion', 'name = "httpx"\n<<<<<<< HEAD\nversion')],
    ['a list that nothing closes', LOCK.slice(0, LOCK.indexOf('    { name = "uvicorn"'))],
    ['no lock', 'package = ['],
    [
      'a header with a comment',
      LOCK.replace('[[package]]\nname = "httpx"', '[[package]] # by hand\nname = "httpx"'),
    ],
    ['a first header with blanks', LOCK.replace('[[package]]', '[[ package ]]')],
    ['a name with a comment', LOCK.replace('name = "httpx"\nv', 'name = "httpx" # "x"\nv')],
    ['a name in other quotes', LOCK.replace('name = "httpx"\nv', `name = 'httpx'\nv`)],
    ['an indented key', LOCK.replace('dependencies = [\n', '  dependencies = [\n')],
    ['extras in a dotted key', LOCK.replace('resolution-markers = [', 'optional-dependencies.x = [')],
    [
      'a list that another one closes',
      LOCK.replace(`    "os_name == 'nt'",\n]`, `    "os_name == 'nt'",\n  ]`),
    ],
    [
      'a list that another one closes, and a comment',
      LOCK.replace(`    "os_name == 'nt'",\n]`, `    "os_name == 'nt'",\n  ] # by hand`),
    ],
    ['a list that its last line closes', LOCK.replace(`    "os_name == 'nt'",\n]`, `    "os_name == 'nt'"]`)],
    ['a text of many lines', LOCK.replace('sdist = {', 'x = """\n[[package]]\n"""\nsdist = {')],
  ])('%s: is left to the TOML parser', (_, text) => {
    expect(readUvLock(text)).toBeNull();
  });

  test('says what the TOML parser says', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9](?:[-_a-z0-9]{0,4}[a-z0-9])?$/);
    const requirement = fc
      .tuple(name, fc.boolean(), fc.array(name, { maxLength: 2 }), fc.boolean())
      .map(
        ([to, hasVersion, extras, hasMarker]) =>
          `    { name = "${to}"${hasVersion ? ', version = "1", source = { registry = "https://x" }' : ''}${
            extras.length > 0 ? `, extra = [${extras.map((extra) => `"${extra}"`).join(', ')}]` : ''
          }${hasMarker ? `, marker = "extra == 'x' and os_name == 'nt'"` : ''} },\n`,
      );
    const list = fc.array(requirement, { maxLength: 3 }).map((all) => `[\n${all.join('')}]\n`);
    const entry = fc
      .record({
        name,
        required: fc.option(list),
        extras: fc.option(fc.uniqueArray(fc.tuple(name, list), { selector: ([key]) => key, maxLength: 2 })),
        groups: fc.option(list),
        wheels: fc.boolean(),
      })
      .map(
        (of) =>
          `[[package]]\nname = "${of.name}"\n${of.required === null ? '' : `dependencies = ${of.required}`}${
            of.wheels ? 'wheels = [\n    { url = "https://x", hash = "sha256:0" },\n]\n' : ''
          }${
            of.extras === null
              ? ''
              : `\n[package.optional-dependencies]\n${of.extras.map(([key, own]) => `${key} = ${own}`).join('')}`
          }${of.groups === null ? '' : `\n[package.dev-dependencies]\ndev = ${of.groups}`}`,
      );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const text = `version = 1\nrevision = 2\n\n${entries.join('\n')}`;
        expect(plain(readUvLock(text))).toEqual(asToml(text));
      }),
    );
  });
});
