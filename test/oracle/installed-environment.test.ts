import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnvironmentFiles } from '#core/adapters/environments/installed-environment';
import { markerHolds } from '#core/graph/installed/markers';
import { normaliseName } from '#core/model/requirement';
import { readInstalled } from '#core/read/python/installed-environment';
import { pythonTools } from '../../scripts/python-tools.ts';

/** Oracle: importlib.metadata and packaging 26.3 in the environments themselves, those that the project's tools live in. */
const TOOLS = join(import.meta.dirname, '..', '..', '.tools');
const PACKAGING = join(pythonTools().python, '..', '..', 'lib');
const [library = ''] = readdirSync(PACKAGING).filter((name) => name.startsWith('python'));
const SEED = Number(process.env.PLUMB_SEED ?? 20_261_122);

interface Answer {
  readonly environment: Readonly<Record<string, string>>;
  readonly distributions: readonly (readonly [string, string, readonly string[]])[];
  readonly markers: Readonly<Record<string, readonly [boolean | null, boolean | null] | 'invalid'>>;
}

function ask(venv: string, markers: readonly string[] = []): Answer {
  const script = join(import.meta.dirname, 'installed-environment.py');
  const argv = ['-I', script, join(PACKAGING, library, 'site-packages')];
  const input = JSON.stringify(markers);
  const options = { input, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync(join(venv, 'bin', 'python'), argv, options)) as Answer;
}

const environments = readdirSync(TOOLS).filter((name) => existsSync(join(TOOLS, name, 'pyvenv.cfg')));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are environments to compare', () => expect(environments.length).toBeGreaterThan(1));

describe.each(environments)('%s', (name) => {
  const venv = join(TOOLS, name);
  const answer = ask(venv);
  const { distributions, markers, problems } = readInstalled(loadEnvironmentFiles(venv));

  test('names, versions and requirements are those of importlib.metadata', () => {
    const rows = (list: readonly (readonly [string, string, readonly string[]])[]) =>
      list.map((row) => JSON.stringify(row)).sort();
    const theirs = answer.distributions.map(
      ([name, version, requires]) => [normaliseName(name), version, requires.map(plain)] as const,
    );
    const ours = distributions.map(
      ({ name, version, requires }) => [name, version, requires.map(({ text }) => plain(text))] as const,
    );
    expect(rows(ours)).toEqual(rows(theirs));
    expect(problems).toEqual([]);
  });

  test('the variables of markers are those of packaging', () => expect(markers).toEqual(answer.environment));

  test('markers hold where they do for packaging', () => {
    for (const [text, holds] of Object.entries(answer.markers))
      expect([text, markerHolds(text, markers, null), markerHolds(text, markers, 'test')]).toEqual([
        text,
        ...holds,
      ]);
  });
});

test('any marker holds where it does for packaging, or is not decided', () => {
  const venv = join(TOOLS, environments[0] ?? '');
  const { markers } = readInstalled(loadEnvironmentFiles(venv));
  const variable = fc.constantFrom(...Object.keys(markers), 'extra');
  const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=', '===', 'in', 'not in');
  const value = fc.constantFrom(
    ...[
      '3',
      '3.11',
      '3.11.7',
      '3.9',
      '3.11.*',
      '3.11rc1',
      '3.12.0a1',
      '4',
      '1.0+local',
      '2.7, 3.11',
      '3.10 3.11',
    ],
    ...['linux', 'Linux', 'win32', 'posix', 'x86_64', 'CPython', 'cpython', 'test', 'Te_st', '', 'aarch64'],
  );
  const comparison = fc
    .tuple(variable, operator, value, fc.boolean())
    .map(([name, sign, text, turned]) =>
      turned ? `"${text}" ${sign} ${name}` : `${name} ${sign} "${text}"`,
    );
  const both = fc
    .tuple(comparison, fc.constantFrom('and', 'or'), comparison, comparison)
    .map(([a, word, b, c]) => `${a} ${word} (${b} or ${c})`);
  const texts = fc.sample(fc.oneof({ arbitrary: comparison, weight: 3 }, { arbitrary: both, weight: 1 }), {
    numRuns: 4000,
    seed: SEED,
  });
  const { markers: theirs } = ask(venv, texts);
  let decided = 0;
  for (const [text, holds] of Object.entries(theirs)) {
    if (holds === 'invalid') continue;
    for (const [i, extra] of [null, 'test'].entries()) {
      const ours = markerHolds(text, markers, extra);
      if (ours === null || holds[i] === null) continue;
      decided += 1;
      expect([text, extra, ours]).toEqual([text, extra, holds[i]]);
    }
  }
  expect(decided).toBeGreaterThan(2000);
});
