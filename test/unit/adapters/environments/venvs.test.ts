import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { venvsIn } from '#core/adapters/environments/venvs';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

describe('venvsIn', () => {
  const made = () => {
    const home = scratchFolder();
    const venv = join(home, 'foo');
    writeFiles(venv, { 'bin/python': '', 'lib/x.py': '' });
    return { home, venv, venvs: venvsIn(home) };
  };

  test('an environment counts with its mark alone', () => {
    const { venv, venvs } = made();
    expect(venvs.keyOf(venv)).toBeNull();
    venvs.finish(venv, 'key-1');
    expect(venvs.keyOf(venv)).toBe('key-1');
  });

  test('one whose interpreter is gone does not', () => {
    const { venv, venvs } = made();
    venvs.finish(venv, 'key-1');
    rmSync(join(venv, 'bin', 'python'));
    symlinkSync('/no/such/python', join(venv, 'bin', 'python'));
    expect(venvs.keyOf(venv)).toBeNull();
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version": 2, "key": "x"}',
    '{"version": 1, "key": 1}',
    '{"__proto__": {"version": 1, "key": "x"}}',
    `{"version": 1, "key": "${'x'.repeat(100_000)}"}`,
  ])('a mark that is none: %s', (text) => {
    const { venv, venvs } = made();
    writeFileSync(join(venv, 'plumb-environment.json'), text);
    expect(venvs.keyOf(venv)).toBeNull();
  });

  test('a mark that is a folder or a link is none', () => {
    const { home, venv, venvs } = made();
    mkdirSync(join(venv, 'plumb-environment.json'));
    expect(venvs.keyOf(venv)).toBeNull();
    rmSync(join(venv, 'plumb-environment.json'), { recursive: true });
    writeFileSync(join(home, 'mark'), '{"version": 1, "key": "x"}');
    symlinkSync(join(home, 'mark'), join(venv, 'plumb-environment.json'));
    expect(venvs.keyOf(venv)).toBeNull();
  });

  test('is cleared without what it links to, also where there is none', () => {
    const { home, venv, venvs } = made();
    writeFileSync(join(home, 'kept'), 'kept');
    symlinkSync(join(home, 'kept'), join(venv, 'link'));
    venvs.clear(venv);
    expect(existsSync(venv)).toBe(false);
    expect(readFileSync(join(home, 'kept'), 'utf8')).toBe('kept');
    venvs.clear(venv);
    venvs.clear(join(home, 'new'));
  });

  test('a folder elsewhere is nobody’s to clear', () => {
    const { home, venvs } = made();
    for (const path of [home, join(home, '..', 'other'), '/', join(home, 'a', 'b')])
      expect(() => venvs.clear(path)).toThrow('does not lie in');
  });

  test('a mark that cannot be written is told', () => {
    const { home, venvs } = made();
    expect(() => venvs.finish(join(home, 'gone'), 'key')).toThrow('there is no folder');
  });
});
