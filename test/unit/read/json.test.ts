import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readJson } from '#core/read/json';

const FILE = repoPath('a/package.json');

function refusal(text: string): string {
  const reading = readJson(text, FILE);
  if (reading.ok) throw new Error(`${JSON.stringify(text)} was read`);
  expect(reading.problems).toHaveLength(1);
  const [problem] = reading.problems;
  if (problem === undefined || problem.at.kind === 'workspace') throw new Error('no place');
  expect(problem.at.file).toBe(FILE);
  expect(problem.hint).not.toBe('');
  const start =
    problem.at.kind === 'span' ? `${problem.at.span.start.line}:${problem.at.span.start.column} ` : '';
  return start + problem.message;
}

describe('readJson', () => {
  it('reads values, with tables that have no prototype', () => {
    const reading = readJson('{"a": [1, {"b": null}], "__proto__": {"polluted": true}}', FILE);
    if (!reading.ok) throw new Error('refused');
    const value = reading.value as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(['a', '__proto__']);
    expect(JSON.stringify(value)).toBe('{"a":[1,{"b":null}],"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['', 'is empty, not JSON'],
    [' \n', 'is empty, not JSON'],
    ['{"a": 1,}', '1:9 is not JSON: a comma stands before the closing bracket'],
    ['{"a": [1,\n]}', '2:1 is not JSON: a comma stands before the closing bracket'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 is not JSON: a comma is expected'],
    ['{"a" 1}', '1:6 is not JSON: a colon is expected'],
    ['{"a": }', '1:7 is not JSON: a value is expected'],
    ["{'a': 1}", '1:2 is not JSON: no such word or mark'],
    ['{"a": 1', '1:8 is not JSON: a closing } is expected'],
    ['{"a": "x\ny"}', '1:7 is not JSON: the string is not closed on its line'],
    ['// note\n{}', '1:1 is not JSON: JSON has no comments'],
    ['{} x', '1:4 is not JSON: no such word or mark'],
    ['{"a": "\\q"}', '1:7 is not JSON: no such escape'],
    ['{\r\n  "a": tru\r\n}', '2:8 is not JSON: no such word or mark'],
    [
      '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}',
      '2:1 holds a merge conflict that was never resolved',
    ],
  ])('refuses %j', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('refuses what is too deep, well-formed or not, without a crash', () => {
    const deep = '1:1001 is nested deeper than 1,000 levels';
    expect(refusal('['.repeat(200_000))).toBe(deep);
    expect(refusal('['.repeat(1_001) + ']'.repeat(1_001))).toBe(deep);
    expect(refusal(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBe(deep);
    expect(readJson('['.repeat(1_000) + ']'.repeat(1_000), FILE).ok).toBe(true);
    expect(readJson(JSON.stringify('['.repeat(2_000)), FILE).ok).toBe(true);
  });

  it('finds a place for whatever JSON.parse refuses', () => {
    for (const text of [
      '\u00a0{}',
      '{"a":01}',
      '{"a":1.}',
      '[1,,2]',
      '{"a":"\\u12"}',
      '{"a":"\u0001"}',
      '{,}',
    ]) {
      expect(refusal(text)).toMatch(/^1:\d+ is not JSON: /);
    }
  });
});
