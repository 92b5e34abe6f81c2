import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readShellWords } from '#core/read/shell-words';
import { readPytestSettings } from '#core/read/test-output/pytest-settings';
import { memoryTree } from '../../../support/memory-tree.ts';

const settings = (files: Record<string, string>, folder = 'packages/a') =>
  readPytestSettings(memoryTree({ 'packages/a/x.py': '', ...files }), repoPath(folder));

describe('readPytestSettings', () => {
  test('pyproject.toml, with addopts as a list or a line', () => {
    const list =
      '[tool.pytest.ini_options]\naddopts = ["-n", "2", "-m", "not net"]\nmarkers = ["gpu: needs one", "net"]\n';
    expect(settings({ 'packages/a/pyproject.toml': list })).toEqual({
      registered: ['gpu: needs one', 'net'],
      markers: 'not net',
      testpaths: [],
      files: null,
    });
    const line = `[tool.pytest.ini_options]\naddopts = "-q -m 'not net' --tb=short"\ntestpaths = "a b"\npython_files = "check_*.py"\n`;
    expect(settings({ 'packages/a/pyproject.toml': line })).toMatchObject({
      markers: 'not net',
      testpaths: ['a', 'b'],
      files: ['check_*.py'],
    });
  });

  test('the table of pytest 9 in pyproject.toml, and pytest.toml', () => {
    expect(settings({ 'packages/a/pyproject.toml': '[tool.pytest]\naddopts = ["-m=x"]\n' }).markers).toBe(
      'x',
    );
    expect(settings({ 'packages/a/pytest.toml': '[pytest]\naddopts = ["-mx"]\n' }).markers).toBe('x');
  });

  test('INI files: a marker a line', () => {
    const ini = '[pytest]\naddopts = -m "a or b"\nmarkers =\n    gpu: needs one\n    slow: takes long\n';
    expect(settings({ 'packages/a/pytest.ini': ini })).toMatchObject({
      markers: 'a or b',
      registered: ['gpu: needs one', 'slow: takes long'],
    });
    expect(settings({ 'packages/a/tox.ini': ini }).markers).toBe('a or b');
    expect(settings({ 'packages/a/setup.cfg': ini.replace('[pytest]', '[tool:pytest]') }).markers).toBe(
      'a or b',
    );
  });

  test('the nearest folder wins, and there pytest.ini before pyproject.toml, even an empty one', () => {
    const root = { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-m root"\n' };
    expect(settings(root).markers).toBe('root');
    expect(settings({ ...root, 'packages/a/pyproject.toml': '[project]\nname = "a"\n' }).markers).toBe(
      'root',
    );
    expect(settings({ ...root, 'packages/a/tox.ini': '[tox]\n' }).markers).toBe('root');
    expect(settings({ ...root, 'packages/a/pytest.ini': '' }).markers).toBeNull();
  });

  test('of several -m the last counts; what cannot be read counts as absent', () => {
    const of = (addopts: string) =>
      settings({ 'packages/a/pyproject.toml': `[tool.pytest.ini_options]\naddopts = ${addopts}\n` }).markers;
    expect(of('["-m", "a", "-m", "b"]')).toBe('b');
    expect(of('["--maxfail=1", "--markers"]')).toBeNull();
    expect(of('["-m", ""]')).toBeNull();
    expect(of(`"-m 'never closed"`)).toBeNull();
    expect(settings({ 'packages/a/pyproject.toml': '[tool.pytest' })).toMatchObject({ markers: null });
  });
});

describe('readShellWords', () => {
  test.each([
    [`a  'b c' "d e"`, ['a', 'b c', 'd e']],
    [`-m'a b'"c"`, ['-ma bc']],
    [`a\\ b "x\\"y\\z" '\\'`, ['a b', 'x"y\\z', '\\']],
    [`'' ""`, ['', '']],
    [' \n ', []],
  ])('%s', (text, words) => expect(readShellWords(text)).toEqual(words));

  test('a quote that is never closed', () => expect(readShellWords(`a 'b`)).toBeNull());
});
