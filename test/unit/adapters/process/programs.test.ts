import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { arch } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machinePrograms } from '#core/adapters/process/programs';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

/** Writes shell scripts below a folder: path -> what they do. */
function writePrograms(folder: string, programs: Readonly<Record<string, string>>): void {
  for (const [path, body] of Object.entries(programs)) {
    writeFiles(folder, { [path]: `#!/bin/sh\n${body}\n` });
    chmodSync(join(folder, path), 0o755);
  }
}

describe('machinePrograms', () => {
  test('finds the first executable file on PATH, never one by a relative entry', () => {
    const root = scratchFolder();
    writePrograms(root, { 'b/tool': '', 'c/tool': '', 'c/npm': '', tool: '' });
    writeFiles(root, { 'a/tool': 'no program' });
    mkdirSync(join(root, 'd/tool'), { recursive: true });
    const path = ['', '.', 'b', ...['d', 'a', 'b', 'c'].map((name) => join(root, name))];
    const programs = machinePrograms(root, { env: { PATH: path.join(delimiter) } });
    expect(programs.find('tool')).toBe(join(root, 'b/tool'));
    expect(programs.find('none')).toBeNull();
    expect(programs.beside(join(root, 'c/tool'), 'npm')).toBe(join(root, 'c/npm'));
    expect(programs.beside(join(root, 'b/tool'), 'npm')).toBeNull();
    expect(machinePrograms(root, { env: {} }).find('tool')).toBeNull();
  });

  test('interpreters: of setup-python, of PATH, of the tool cache, newest first', () => {
    const root = scratchFolder();
    const cached = (version: string) => `cache/Python/${version}/${arch()}/bin/python`;
    const others = ['bin/python3.13t', 'bin/python3-config', 'cache/Python/3.14.0-beta.1/x64/bin/python'];
    const names = ['setup/bin/python3', 'bin/python3', 'bin/python3.9', 'bin/python3.10', 'two/python'];
    const versions = ['3.12.9', '3.12.10', '3.9.1'].map(cached);
    for (const name of [...names, ...versions, ...others]) writePrograms(root, { [name]: '' });
    const programs = machinePrograms(root, {
      env: {
        PATH: [join(root, 'bin'), join(root, 'two'), join(root, 'bin')].join(delimiter),
        pythonLocation: join(root, 'setup'),
        RUNNER_TOOL_CACHE: join(root, 'cache'),
      },
    });
    const expected = [
      ...['setup/bin/python3', 'bin/python3', 'two/python', 'bin/python3.10', 'bin/python3.9'],
      ...['3.12.10', '3.12.9', '3.9.1'].map(cached),
    ];
    expect(programs.pythons()).toEqual(expected.map((name) => join(root, name)));
  });

  test('asks without a token, with what is given, at the root', async () => {
    const root = scratchFolder();
    writePrograms(root, { ask: 'pwd; echo "$SECRET_OF_JOB|$npm_config_registry|$COREPACK_ENABLE_AUTO_PIN"' });
    process.env.SECRET_OF_JOB = 'ghs_secret';
    try {
      const programs = machinePrograms(root, { given: { npm_config_registry: 'http://localhost:1' } });
      expect(await programs.ask([join(root, 'ask')])).toEqual({
        kind: 'answered',
        text: `${root}\n|http://localhost:1|0`,
      });
    } finally {
      delete process.env.SECRET_OF_JOB;
    }
  });

  test('what fails, hangs or cannot be started says why', async () => {
    const root = scratchFolder();
    writePrograms(root, {
      fails: 'printf "file:1\\n  throw new Error(x)\\n\\nError: no signature\\nNode.js v1\\n" >&2; exit 3',
      shim: 'printf "\\npyenv: python3: command not found\\nadvice\\n" >&2; exit 127',
      odd: 'echo no luck >&2; exit 2',
      silent: 'exit 4',
      hangs: `echo $$ > "${root}/pid"; sleep 60`,
    });
    symlinkSync('nowhere', join(root, 'dangling'));
    const programs = machinePrograms(root, { answerMs: 1_500 });
    const why = async (name: string) => {
      const answer = await programs.ask([join(root, name)]);
      return answer.kind === 'failed' ? answer.why : answer;
    };
    expect(await why('fails')).toBe('exit code 3: Error: no signature');
    expect(await why('shim')).toBe('exit code 127: pyenv: python3: command not found');
    expect(await why('odd')).toBe('exit code 2: no luck');
    expect(await why('silent')).toBe('exit code 4');
    expect(await why('dangling')).toBe(`${root}/dangling does not exist`);
    expect(await why('hangs')).toBe('no answer within 1.5 s');
    expect(() => process.kill(Number(readFileSync(join(root, 'pid'), 'utf8')), 0)).toThrow('ESRCH');
  });
});
