import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '#core/index';
import { preCommit } from '../../scripts/python-tools.ts';
import { packageFiles } from '../support/drifting.ts';
import { commitFiles, GIT_ENV, git, gitRepository, scratchFolder, writeFiles } from '../support/scratch.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** This project as a consumer clones it: what npm and pre-commit look at, with the bundle. */
function publishedProject(): string {
  const folder = scratchFolder();
  git(folder, 'init', '-q', '-b', 'main');
  for (const path of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.pre-commit-hooks.yaml',
    'dist',
    'README.md',
  ])
    cpSync(join(PROJECT, path), join(folder, path), { recursive: true });
  commitFiles(folder, {});
  return folder;
}

test('the hooks find drift and undeclared imports in a consumer, and pass what is mended', () => {
  const hooks = publishedProject();
  const consumer = gitRepository(packageFiles('packages/a', { version: '2.0.0' }));
  const home = scratchFolder();
  mkdirSync(join(home, 'tmp'));
  writeFiles(consumer, {
    '.pre-commit-config.yaml': [
      'repos:',
      `  - repo: ${hooks}`,
      `    rev: ${git(hooks, 'rev-parse', 'HEAD').trim()}`,
      '    hooks:',
      '      - {id: plumb, language_version: system}',
      '      - {id: gen-and-diff, language_version: system}',
      '      - {id: extras-coverage, language_version: system}',
      '',
    ].join('\n'),
    'packages/a/a/__init__.py': 'import cv2\nimport x\n',
  });
  git(consumer, 'add', '.');
  const program = preCommit();
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: consumer,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...GIT_ENV,
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        HOME: home,
        TMPDIR: join(home, 'tmp'),
        // Nothing is fetched: the bundle needs no package.
        npm_config_registry: 'http://127.0.0.1:9/',
        PRE_COMMIT_COLOR: 'never',
      },
    });
    return { status, log: stdout + stderr };
  };

  const found = run('run', '--all-files');
  expect(found.log).toMatch(/plumb check\.+Failed/);
  expect(found.log).toMatch(/plumb check gen-and-diff\.+Failed/);
  expect(found.log).toMatch(/plumb check extras-coverage\.+Failed/);
  expect(found.log).toContain('packages/a/pyproject.toml:3:11  error  project.version differs');
  expect(found.log).toContain('packages/a/a/__init__.py:1:1  error  cv2 is provided by ');
  expect(found.log).toContain('- exit code: 1');
  expect(found.status).toBe(1);

  writeFiles(consumer, { ...packageFiles('packages/a'), 'packages/a/a/__init__.py': 'import x\n' });
  git(consumer, 'add', '.');
  const mended = run('run', '--all-files');
  expect(mended.log).toMatch(
    /plumb check\.+Passed\nplumb check gen-and-diff\.+Passed\nplumb check extras-coverage\.+Passed\n/,
  );
  expect(mended.status).toBe(0);

  const tried = run('try-repo', hooks, 'plumb', '--all-files');
  expect(tried.log).toMatch(/plumb check\.+Passed/);
});

test('there is a hook for everything, and one a check', () => {
  const hooks = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string;
    entry: string;
  }[];
  expect(Object.fromEntries(hooks.map(({ id, entry }) => [id, entry]))).toEqual({
    plumb: 'plumb check',
    ...Object.fromEntries(CHECKS.map(({ id }) => [id, `plumb check ${id}`])),
  });
});
