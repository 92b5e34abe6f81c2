import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readYaml } from '#core/read/yaml';

const FILE = repoPath('pnpm-workspace.yaml');

function read(text: string): unknown {
  const reading = readYaml(text, FILE);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

function refusal(text: string): string {
  const reading = readYaml(text, FILE);
  if (reading.ok) throw new Error(`${JSON.stringify(text)} was read`);
  expect(reading.problems).toHaveLength(1);
  const place = reading.problems[0]?.at;
  const start = place?.kind === 'span' ? `${place.span.start.line}:${place.span.start.column} ` : '';
  return start + reading.problems[0]?.message;
}

describe('readYaml', () => {
  it('reads values of the core schema, tables without prototype', () => {
    const value = read("a: 1\nb: 'x'\nc: [true, ~]\nd: 2020-01-01\ne: 010\nf: yes\n");
    expect(value).toEqual({ a: 1, b: 'x', c: [true, null], d: '2020-01-01', e: 10, f: 'yes' });
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it.each(['', '\n', '# nothing\n', '---\n'])('takes %j for null', (text) => {
    expect(read(text)).toBeNull();
  });

  it('merges <<, and follows aliases', () => {
    expect(read('a: &x {p: 1}\nb: {<<: *x, q: 2}\nc: *x\n')).toEqual({
      a: { p: 1 },
      b: { p: 1, q: 2 },
      c: { p: 1 },
    });
  });

  it('keeps __proto__ as data, spelled or merged', () => {
    const value = read('__proto__: {polluted: true}\na: {<<: {__proto__: {polluted: 1}}}\n') as Record<
      string,
      unknown
    >;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.keys(value.a as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['['.repeat(1_000), /^1:\d+ .*nesting/],
    ['- '.repeat(5_000), /^1:\d+ .*nesting/],
    ['{a: '.repeat(5_000), /^1:\d+ .*nesting/],
    ['a: 1\na: 2\n', /^2:1 .*duplicated mapping key/],
    ['a: b: c\n', /^1:5 .*bad indentation/],
    ['a: !!js/function x\n', /^1:4 .*unknown scalar tag/],
    ['a: 1\n--- \nb: 2\n', /more/],
    ['a: &a\n  b: *a\n', /aliases/],
    ['a: *nowhere\n', /^1:\d+ .*alias/],
    [
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
      /^2:1 holds a merge conflict that was never resolved/,
    ],
    ['\ta: 1\n', /^1:\d+ /],
  ])('refuses %j', (text, expected) => {
    expect(refusal(text)).toMatch(expected);
  });

  it('refuses an alias bomb quickly', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 12; i += 1) {
      const [one, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${one}: &${one} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    expect(refusal(bomb.join('\n'))).toContain('aliases');
  });

  it('lets a large document without aliases through', () => {
    const text = Array.from({ length: 150_000 }, (_, i) => `k${i}: ${i}`).join('\n');
    expect(Object.keys(read(text) as object)).toHaveLength(150_000);
  });
});
