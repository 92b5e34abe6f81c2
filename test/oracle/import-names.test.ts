import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { importNamesOf, provides } from '#core/graph/facts/import-names';
import { standardModule } from '#core/graph/facts/standard-library';
import curated from '../../packages/core/src/graph/facts/curated-names.json' with { type: 'json' };
import { recordedFiles } from '../../scripts/facts-curated.ts';
import { importableNames } from '../../scripts/importable-names.ts';
import { pythonInstallation } from '../../scripts/python-oracle-packages.ts';

/** Names that the newest wheel has no more, and older ones have: the facts are of any version. */
const GONE: readonly string[] = ['setuptools pkg_resources'];

const { python, packages } = pythonInstallation();
const installed = recordedFiles(packages);

it('facts and wheels agree on what installed distributions are imported by', () => {
  const shared = new Set(curated.shared);
  const denied: string[] = [];
  const absent: string[] = [];
  for (const [name, files] of installed) {
    const modules = importableNames(files, shared);
    for (const module of modules) if (provides(name, module) === 'no') denied.push(`${name} ${module}`);
    for (const known of importNamesOf(name) ?? []) {
      const has = modules.some((module) => module === known || module.startsWith(`${known}.`));
      if (!has) absent.push(`${name} ${known}`);
    }
  }
  expect(installed.size).toBeGreaterThan(35);
  expect(denied).toEqual([]);
  expect(absent).toEqual(GONE);
});

it('knows every module that CPython says is standard', () => {
  const text = execFileSync(python, ['-c', 'import sys; print(*sys.stdlib_module_names)'], {
    encoding: 'utf8',
  });
  const names = text.trim().split(' ');
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter((name) => standardModule(name) === null)).toEqual([]);
});
