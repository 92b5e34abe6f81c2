import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { locateToml } from '#core/edit/locate-toml';
import { readPythonProjects } from '#core/read/python/python-projects';
import { pythonTools } from '../../scripts/python-tools.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const { uv } = pythonTools();

const FOLDERS = [
  'packages/a',
  'packages/b',
  'packages/a/nested',
  'packages/.hidden',
  'br/{x,y}',
  'br/x',
  'deep/one/two/three',
  'packages-x',
  'tmp/k',
  'a+b/c',
];

/** members, exclude, and how many members uv finds: so that a case cannot come to mean nothing. */
const CASES: readonly (readonly [string[], string[], number])[] = [
  [['packages/*'], [], 3],
  [['packages/*'], ['packages/b'], 2],
  [['packages/*'], ['packages/b/'], 2],
  [['packages/*'], ['packages/?h*'], 2],
  [['packages/*'], ['packages/.*'], 2],
  [['packages/a', 'packages/a/*'], ['packages/*'], 0],
  [['packages/*'], ['pack*'], 0],
  [['packages/a', 'packages/a/*'], ['packages/a'], 1],
  [['packages/a/nested'], ['packages'], 1],
  [['packages/a/nested'], ['packages/**'], 0],
  [['packages/a', 'packages/a/nested'], ['packages/**/a'], 1],
  [['packages/a', 'packages/a/nested'], ['**/nested'], 1],
  [['packages/[ab]', './tmp/k/'], [], 3],
  [['packages/[!a]'], [], 1],
  [['packages/?'], ['./packages/b/'], 1],
  [['br/{x,y}'], [], 1],
  [['br/*'], ['br/{x,y}'], 1],
  [['deep/**/three'], [], 1],
  [['deep/one/**/two/three'], [], 1],
  [['**/k', 'a+b/*'], [], 2],
  [['nowhere/*'], [], 0],
  [['packages/../tmp/*'], [], 1],
];

it.each(CASES)('members %j without %j', (members, exclude, count) => {
  const folder = scratchFolder();
  const workspace = `[tool.uv.workspace]\nmembers = ${JSON.stringify(members)}\nexclude = ${JSON.stringify(exclude)}\n`;
  writeFiles(folder, {
    'w/pyproject.toml': workspace,
    ...Object.fromEntries(
      FOLDERS.map((path, index) => [
        `w/${path}/pyproject.toml`,
        `[project]\nname = "p${index}"\nversion = "1"\n`,
      ]),
    ),
  });
  const run = spawnSync(uv, ['workspace', 'list', '--paths', '--offline', '--no-python-downloads'], {
    cwd: join(folder, 'w'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, UV_CACHE_DIR: join(folder, 'cache'), NO_COLOR: '1' },
  });
  expect(run.status, run.stderr).toBe(0);
  const theirs = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((path) => relative(folder, path));
  expect(theirs).toHaveLength(count);
  const { memberSets } = readPythonProjects(loadFileTree(folder), locateToml);
  expect(memberSets[0]?.members).toEqual(theirs.sort());
});
