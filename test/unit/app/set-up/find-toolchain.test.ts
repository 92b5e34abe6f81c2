import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machinePrograms } from '#core/adapters/process/programs';
import { findToolchain } from '#core/app/set-up/find-toolchain';
import { UserError } from '#core/model/errors';
import type { Toolchain, ToolNeeds } from '#core/model/install';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

const NOTHING: ToolNeeds = { python: null, uv: false, node: null, npm: false, pnpm: null };

/** A Python that answers as if it were of some version and lay there itself. */
const python = (version: string) => `echo ${version}; echo "$0"`;
const says = (answer: string) => `echo "${answer}"`;
const HANGS = 'sleep 60';
/** Time enough for a shell on a busy machine. */
const ANSWER_MS = 1_500;

/** What is found for needs where PATH has these programs alone: shell scripts by `folder/name`. */
function find(needs: Partial<ToolNeeds>, programs: Readonly<Record<string, string>>): Promise<Toolchain> {
  const root = scratchFolder();
  const folders = new Set<string>();
  for (const [path, body] of Object.entries(programs)) {
    writeFiles(root, { [path]: `#!/bin/sh\n${body}\n` });
    chmodSync(join(root, path), 0o755);
    folders.add(join(root, path.slice(0, path.lastIndexOf('/'))));
  }
  const env = { PATH: [...folders].join(delimiter) };
  return findToolchain({ ...NOTHING, ...needs }, machinePrograms(root, { env, answerMs: ANSWER_MS }));
}

/** What the user reads where it fails, with folders of the test as `…`. */
async function refusal(needs: Partial<ToolNeeds>, programs: Readonly<Record<string, string>>) {
  const error: unknown = await find(needs, programs).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  return [error.message, error.hint].map((text) => text.replaceAll(/\/\S*\/plumb-test-\w+/g, '…'));
}

const pythonFor = (ranges: readonly string[], preferred: string | null = null) => ({
  python: { ranges, preferred },
});
const nodeFor = (...ranges: string[]) => ({ node: { ranges, preferred: null } });

describe('Python', () => {
  const both = {
    'a/python3': python('3.9.18'),
    'b/python3.12': python('3.12.1'),
    'b/python3.11': python('3.11.7'),
  };

  test.each([
    [['>=3.8'], null, '3.9.18'],
    [['>=3.10'], null, '3.12.1'],
    [['>=3.10', '<3.12'], null, '3.11.7'],
    [['>=3.8'], '3.11', '3.11.7'],
    [['>=3.8'], '3.12.1', '3.12.1'],
    // a preference is none where nothing meets it
    [['>=3.8'], '3.1', '3.9.18'],
    [['>=3.8'], '>=3.12', '3.12.1'],
    [[], null, '3.9.18'],
  ])('for %j, preferably %s: %s', async (ranges, preferred, version) => {
    const { python: tool } = await find(pythonFor(ranges, preferred), both);
    expect(tool?.version).toBe(version);
    expect(tool?.argv[0]).toMatch(/^\/.*\/python3/);
  });

  test('prereleases and builds from a commit count by their numbers', async () => {
    const found = async (version: string) =>
      (await find(pythonFor(['>=3.11']), { 'a/python3': python(version) })).python?.version;
    expect(await found('3.14.0rc1')).toBe('3.14.0rc1');
    expect(await found('3.13.0+')).toBe('3.13.0');
  });

  test('too old, broken and hanging ones are told, with the step to add', async () => {
    const programs = {
      'a/python3': python('3.9.18'),
      'a/python': python('3.9.18'),
      'b/python3': 'echo "pyenv: python3: command not found" >&2; exit 127',
      'c/python3': HANGS,
      'd/python3': says('Python 2.7.18 or so'),
    };
    expect(await refusal(pythonFor(['>=3.11', '<3.13']), programs)).toEqual([
      'Python >=3.11 and <3.13 is needed, and …/a/python3 is 3.9.18, …/b/python3 does not work (exit code 127: pyenv: python3: command not found), 2 more do not work',
      "add the step `uses: actions/setup-python@v6` with `python-version: '3.12'` before this one",
    ]);
  });

  test('none at all, and a range that is none', async () => {
    expect(await refusal(pythonFor(['>=3.9'], '3.11'), {})).toEqual([
      'Python >=3.9 is needed, and there is no Python on PATH or in the tool cache',
      "add the step `uses: actions/setup-python@v6` with `python-version: '3.11'` before this one",
    ]);
    expect(await refusal(pythonFor(['three']), {})).toEqual([
      '"three" is no range of Python versions',
      'write requires-python as PEP 440 has it: ">=3.11,<4"',
    ]);
  });

  test('a platform.py of the checkout is not imported', async () => {
    const root = scratchFolder();
    writeFiles(root, { 'platform.py': 'raise SystemExit("run")', 'sys.py': 'raise SystemExit("run")' });
    const { python: tool } = await findToolchain({ ...NOTHING, ...pythonFor([]) }, machinePrograms(root));
    expect(tool?.version).toMatch(/^3\.\d+\.\d+/);
  });
});

describe('Node and npm', () => {
  test('the first of PATH, and the npm beside it', async () => {
    const programs = {
      'a/npm': says('1.0.0'),
      'b/node': says('v22.18.0'),
      'b/npm': says('10.9.3'),
      'c/node': says('v24.0.0'),
    };
    const { node, npm } = await find({ ...nodeFor('>=22.18', '22 || 24'), npm: true }, programs);
    expect(node?.version).toBe('22.18.0');
    expect(npm?.version).toBe('10.9.3');
    expect(npm?.argv[0]).toMatch(/\/b\/npm$/);
  });

  test('missing, too old, broken, hanging; a range that is none', async () => {
    const hint = (version: string) =>
      `add the step \`uses: actions/setup-node@v6\` with \`node-version: '${version}'\` before this one`;
    expect(await refusal(nodeFor('>=22'), {})).toEqual([
      'Node >=22 is needed, and no node is on PATH',
      hint('>=22'),
    ]);
    expect(await refusal(nodeFor('>=22'), { 'a/node': says('v20.1.0'), 'b/node': says('v24.0.0') })).toEqual([
      'Node >=22 is needed, and …/a/node is 20.1.0',
      hint('>=22'),
    ]);
    // of several ranges: those that are not met, and a release that all admit
    const old = { 'a/node': says('v20.1.0') };
    expect(await refusal(nodeFor('>=10', '>=22', '^22.4 || ^24'), old)).toEqual([
      'Node >=22 and ^22.4 || ^24 is needed, and …/a/node is 20.1.0',
      hint('24'),
    ]);
    expect(await refusal(nodeFor('>=10', '>=20 <21'), { 'a/node': says('v24.0.0') })).toEqual([
      'Node >=20 <21 is needed, and …/a/node is 24.0.0',
      hint('20'),
    ]);
    expect((await refusal(nodeFor('>=18', '24.14.0'), old))[1]).toBe(hint('24.14.0'));
    expect(await refusal(nodeFor(), { 'a/node': HANGS })).toEqual([
      'Node is needed, and …/a/node does not work: no answer within 1.5 s',
      hint('24'),
    ]);
    expect(await refusal(nodeFor('new'), { 'a/node': says('v24.0.0') })).toEqual([
      '"new" is no range of Node versions',
      'write engines.node, or :node :version of plumb.edn, as npm reads it: ">=22.18"',
    ]);
    expect(await refusal({ npm: true }, { 'a/node': says('v24.0.0') })).toEqual([
      'npm is needed, and is not on PATH',
      'add the step `uses: actions/setup-node@v6` before this one: npm comes with Node',
    ]);
  });
});

describe('uv and pnpm', () => {
  test('uv of PATH; without it the step to add', async () => {
    const { uv } = await find({ uv: true }, { 'a/uv': says('uv 0.13.9 (abc 2026-01-01)') });
    expect(uv?.version).toBe('0.13.9');
    expect(await refusal({ uv: true }, {})).toEqual([
      'uv is needed to install as this repository declares, and is not on PATH',
      'add the step `uses: astral-sh/setup-uv@v7` before this one',
    ]);
    expect(await refusal({ uv: true }, { 'a/uv': says('no idea') })).toEqual([
      'uv is needed to install as this repository declares, and …/a/uv does not work: it answers "no idea", which is no version',
      'add the step `uses: astral-sh/setup-uv@v7` before this one',
    ]);
  });

  const pnpmFor = (version: string | null, exact = true) => ({ pnpm: { version, exact } });
  const corepack = 'test "$2" = --version && echo "$1" | cut -c6-';

  test.each([
    [null, false],
    ['10', false],
    ['>=9', false],
    ['next', false],
    ['10.34.9', true],
  ])('pnpm of PATH where %s is declared', async (version, exact) => {
    const { pnpm } = await find(pnpmFor(version, exact), { 'a/pnpm': says('10.34.9'), 'a/corepack': HANGS });
    expect(pnpm?.argv).toEqual([expect.stringMatching(/\/a\/pnpm$/)]);
  });

  test('corepack brings the declared version where PATH has another, or none', async () => {
    for (const programs of [
      { 'a/corepack': corepack },
      { 'a/corepack': corepack, 'a/pnpm': says('9.0.0') },
    ]) {
      const { pnpm } = await find(pnpmFor('10.34.9'), programs);
      expect(pnpm).toEqual({
        argv: [expect.stringMatching(/\/a\/corepack$/), 'pnpm@10.34.9'],
        version: '10.34.9',
      });
    }
  });

  test('what corepack chose for a bare number is called by its whole version', async () => {
    const { pnpm } = await find(pnpmFor('10', false), { 'a/corepack': says('10.34.9') });
    expect(pnpm?.argv[1]).toBe('pnpm@10.34.9');
  });

  test('neither works', async () => {
    const step = (version: string) =>
      `add the step \`uses: pnpm/action-setup@v4\` with \`version: '${version}'\` before this one`;
    expect(await refusal(pnpmFor(null), { 'a/corepack': corepack })).toEqual([
      'pnpm is needed, and it is not on PATH',
      step('10'),
    ]);
    expect(await refusal(pnpmFor('>=9', false), { 'a/pnpm': says('8.1.0'), 'a/corepack': corepack })).toEqual(
      ['pnpm >=9 is needed, and …/a/pnpm is 8.1.0', step('10')],
    );
    const broken = { 'a/pnpm': HANGS, 'a/corepack': 'echo "Error: Cannot find matching keyid" >&2; exit 1' };
    expect(await refusal(pnpmFor('10.34.9'), broken)).toEqual([
      'pnpm 10.34.9 is needed, and …/a/pnpm does not work: no answer within 1.5 s; corepack pnpm@10.34.9: exit code 1: Error: Cannot find matching keyid',
      step('10.34.9'),
    ]);
  });
});
