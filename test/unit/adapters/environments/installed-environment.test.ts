import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEnvironmentFiles } from '#core/adapters/environments/installed-environment';
import { readInstalled } from '#core/read/python/installed-environment';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

const SITE = 'lib/python3.11/site-packages';

/** A virtual environment as files; the version of its Python is 3.11.7. */
function venv(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratchFolder();
  const below = Object.entries(files).map(([path, text]) => [`${SITE}/${path}`, text]);
  writeFiles(folder, {
    'pyvenv.cfg': 'version = 3.11.7\n',
    [`${SITE}/x.pth`]: '',
    ...Object.fromEntries(below),
  });
  return folder;
}

const metadata = (name: string, version: string) => `Name: ${name}\nVersion: ${version}\n\n# ${name}\n`;
const names = (folder: string) =>
  readInstalled(loadEnvironmentFiles(folder)).distributions.map(({ name, version }) => `${name} ${version}`);

test('the texts that say what is installed, headers without the description', () => {
  const folder = venv({
    'torch-2.9.0.dist-info/METADATA': metadata('torch', '2.9.0'),
    'torch-2.9.0.dist-info/RECORD': 'torch/é,,\n',
    'a-1.dist-info/METADATA': 'Name: a\r\nVersion: 1\r\n\r\nA\n\ntext',
    'a-1.dist-info/direct_url.json': '{}',
    '~orch-2.8.0.dist-info/METADATA': metadata('torch', '2.8.0'),
    'torch/__init__.py': '',
  });
  const { distributions, config, library, problems } = loadEnvironmentFiles(folder);
  expect(distributions).toEqual([
    {
      entry: 'a-1.dist-info',
      metadata: 'Name: a\r\nVersion: 1\r\n',
      record: null,
      directUrl: '{}',
      requires: null,
      isLinked: false,
    },
    {
      entry: 'torch-2.9.0.dist-info',
      metadata: 'Name: torch\nVersion: 2.9.0\n',
      record: Buffer.from('torch/é,,\n').toString('latin1'),
      directUrl: null,
      requires: null,
      isLinked: false,
    },
  ]);
  expect([config, library, problems]).toEqual(['version = 3.11.7\n', 'python3.11', []]);
});

test('a library that another name leads to is read once; two libraries are both read', () => {
  const folder = venv({ 'a-1.dist-info/METADATA': metadata('a', '1') });
  symlinkSync('lib', join(folder, 'lib64'));
  expect(names(folder)).toEqual(['a 1']);
  writeFiles(folder, { 'Lib/site-packages/b-2.dist-info/METADATA': metadata('b', '2') });
  expect(names(folder)).toEqual(['a 1', 'b 2']);
});

test('eggs, and what setuptools once made for editable installs', () => {
  const checkout = scratchFolder();
  writeFiles(checkout, {
    'own.egg-info/PKG-INFO': metadata('own', '3'),
    'own.egg-info/requires.txt': 'torch\n',
  });
  const folder = venv({
    'own.egg-link': `${checkout}\n.`,
    'lost.egg-link': '/nowhere/at/all\n',
    'old-1-py3.11.egg-info/PKG-INFO': metadata('old', '1'),
    'one-2.egg-info': metadata('one', '2.0.1'),
    'zip-4-py3.11.egg/EGG-INFO/PKG-INFO': metadata('zip', '4'),
  });
  const { distributions, problems } = readInstalled(loadEnvironmentFiles(folder));
  expect(distributions.map(({ name, version, isEditable }) => [name, version, isEditable])).toEqual([
    ['old', '1', false],
    ['one', '2.0.1', false],
    ['own', '3', true],
    ['zip', '4', false],
  ]);
  expect(distributions[2]?.requires.map(({ name }) => name)).toEqual(['torch']);
  expect(problems).toEqual(['lost.egg-link in the environment leads to no .egg-info']);
});

test('links are followed, as uv may make them; what is no file, or too large, is told and not waited for', () => {
  const folder = venv({
    'kept/METADATA': metadata('linked', '1'),
    'linked-1.dist-info/x': '',
    'pipe-1.dist-info/RECORD': '',
    'large-1.dist-info/METADATA': metadata('large', '1'),
    'large-1.dist-info/RECORD': 'x',
    'loop-1.dist-info/x': '',
    'bytes-1.dist-info/METADATA': Buffer.from('Name: bytes\nVersion: 1\nAuthor: \xe9\n', 'latin1'),
  });
  const at = (path: string) => join(folder, SITE, path);
  symlinkSync('../kept/METADATA', at('linked-1.dist-info/METADATA'));
  symlinkSync('METADATA', at('loop-1.dist-info/METADATA'));
  execFileSync('mkfifo', [at('pipe-1.dist-info/METADATA')]);
  mkdirSync(at('folder-1.dist-info/METADATA'), { recursive: true });
  truncateSync(at('large-1.dist-info/RECORD'), 17 * 1024 * 1024);
  expect(names(folder)).toEqual(['bytes 1', 'folder 1', 'large 1', 'linked 1', 'loop 1', 'pipe 1']);
  const { problems } = loadEnvironmentFiles(folder);
  expect(problems.map((text) => text.replace(`${join(folder, SITE)}/`, ''))).toEqual([
    'folder-1.dist-info in the environment has no METADATA that can be read',
    'large-1.dist-info/RECORD was not read: it has 17825792 bytes',
    'loop-1.dist-info/METADATA was not read: ELOOP',
    'loop-1.dist-info in the environment has no METADATA that can be read',
    'pipe-1.dist-info in the environment has no METADATA that can be read',
  ]);
});

test('what is no virtual environment is refused, with what to do', () => {
  const folder = scratchFolder();
  const hint = 'make it with the action setup-workspace in a step before this one';
  expect(() => loadEnvironmentFiles(folder)).toThrow(expect.objectContaining({ name: 'UserError', hint }));
  writeFiles(folder, { 'pyvenv.cfg': '' });
  expect(() => loadEnvironmentFiles(folder)).toThrow(/has no site-packages/);
});

test('200 distributions, one with a RECORD of 15,000 lines, are all read', () => {
  const files: Record<string, string> = {};
  const record = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `torch/include/ATen/ops/operator_${i}_dispatch.h,sha256=${'x'.repeat(43)},1234\n`,
    );
  for (let i = 0; i < 200; i += 1) {
    const requires = Array.from(
      { length: 15 },
      (_, j) => `Requires-Dist: pkg-${(i + j) % 200}>=1.${j}; extra == "x${j}"\n`,
    );
    files[`pkg_${i}-1.dist-info/METADATA`] =
      `Name: pkg-${i}\nVersion: 1\n${requires.join('')}\n${'text\n'.repeat(2000)}`;
    files[`pkg_${i}-1.dist-info/RECORD`] = record(i === 0 ? 15_000 : 100).join('');
  }
  const folder = venv(files);
  expect(names(folder)).toHaveLength(200);
});
