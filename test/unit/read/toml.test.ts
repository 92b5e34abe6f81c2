import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readToml } from '#core/read/toml';

const FILE = repoPath('a/pyproject.toml');

describe('readToml', () => {
  it('keeps __proto__ and constructor as plain keys', () => {
    const reading = readToml('__proto__ = 1\n[constructor]\n__proto__.x = 2\n', FILE);
    if (!reading.ok) throw new Error('refused');
    expect(Object.keys(reading.value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(reading.value)).toBeNull();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('reads integers beyond a double, dates, and CRLF', () => {
    const reading = readToml('a = 9223372036854775807\r\nb = 1979-05-27\r\n', FILE);
    expect(reading).toMatchObject({ ok: true, value: { a: 9223372036854775807n } });
    expect(reading.ok && reading.value.b instanceof Date).toBe(true);
  });

  it('says line and column of a fault, in one sentence', () => {
    const reading = readToml('[project]\nname = "x\n', FILE);
    if (reading.ok) throw new Error('read');
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]?.at).toMatchObject({ file: FILE, span: { start: { line: 2 } } });
    expect(reading.problems[0]?.message).toMatch(/^is not TOML: [^\n]+$/);
  });

  it('names a merge conflict at its marker', () => {
    const text =
      '[project]\nname = "x"\n<<<<<<< HEAD\nversion = "1"\n=======\nversion = "2"\n>>>>>>> branch\n';
    const reading = readToml(text, FILE);
    if (reading.ok) throw new Error('read');
    expect(reading.problems[0]?.at).toMatchObject({ span: { start: { line: 3, column: 1 } } });
    expect(reading.problems[0]?.message).toContain('merge conflict');
  });

  it('names a merge conflict on the first line too', () => {
    const reading = readToml('<<<<<<< HEAD\n', FILE);
    expect(!reading.ok && reading.problems[0]?.message).toContain('merge conflict');
  });

  it('refuses what nests too deep, and does not fall over', () => {
    const reading = readToml(`a = ${'['.repeat(100_000)}`, FILE);
    expect(!reading.ok && reading.problems[0]?.message).toContain('nested');
    expect(readToml(`a = ${'['.repeat(100)}${']'.repeat(100)}`, FILE).ok).toBe(true);
  });
});
