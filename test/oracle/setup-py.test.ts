import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StaticValue } from '#core/model/workspace';
import { readSetupPy } from '#core/read/python/setup-py';
import { pythonTools } from '../../scripts/python-tools.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const SEED = Number(process.env.PLUMB_SEED ?? 20_261_123);
const FILES: Readonly<Record<string, string>> = { 'r.txt': 'one\ntwo\n', 'a/r.txt': 'three\n' };

/** What running the programs gives setup() as its `x`; null where that fails, or gives none. */
function run(sources: readonly string[]): readonly ({ readonly x?: unknown } | null)[] {
  const cwd = scratchFolder();
  writeFiles(cwd, FILES);
  const script = join(import.meta.dirname, 'setup-py.py');
  const answer = execFileSync(pythonTools().python, [script], {
    cwd,
    input: JSON.stringify(sources),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(answer) as ReturnType<typeof run>;
}

/** The value as JSON; undefined where any of it is not known. */
function known(value: StaticValue | undefined): unknown {
  if (value?.kind === 'text') return value.value;
  if (value?.kind === 'file') return FILES[value.path]?.trimEnd().split('\n');
  if (value?.kind === 'list') {
    const items = value.items.map(known);
    return items.includes(undefined) ? undefined : items;
  }
  if (value?.kind !== 'table') return undefined;
  const entries = [...value.entries].map(([key, item]) => [key, known(item)] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
}

const name = fc.constantFrom('a', 'b', 'c');
const text = fc.constantFrom('"x"', '"y"', '"z"');
const list = fc.array(text, { maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
const path = fc.constantFrom('"r.txt"', '"a/r.txt"');
/** A name alone would be a second name for one list, which is not followed: who changes the one changes the other. */
const value = fc.oneof(
  { weight: 4, arbitrary: list },
  name.map((other) => `list(${other})`),
  fc.tuple(list, name).map(([items, other]) => `${items} + ${other}`),
  fc.tuple(text, list).map(([key, items]) => `{${key}: ${items}}`),
  fc.tuple(name, text).map(([table, key]) => `${table}[${key}] + []`),
  path.map((file) => `open(${file}).read().splitlines()`),
  path.map((file) => `lines(${file})`),
  fc.constant('default()'),
);
const change = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'd'), value).map(([to, given]) => `${to} = ${given}`),
  fc.tuple(name, value).map(([to, given]) => `${to} += ${given}`),
  fc.tuple(name, text).map(([to, given]) => `${to}.append(${given})`),
  fc.tuple(name, value).map(([to, given]) => `${to}.extend(${given})`),
  fc.tuple(name, text, value).map(([to, key, given]) => `${to}[${key}] = ${given}`),
  fc.tuple(name, text, value).map(([to, key, given]) => `${to}[${key}] += ${given}`),
  fc.tuple(name, text, value).map(([to, key, given]) => `${to}.update({${key}: ${given}}, k=${given})`),
);
const statement = fc.oneof(
  { weight: 6, arbitrary: change },
  change.map((one) => `if __name__ == "__main__":\n    ${one}`),
  change.map((one) => `if len(a) > 1:\n    ${one}`),
  change.map((one) => `for a in [[], ["w"]]:\n    ${one}`),
  change.map((one) => `def f():\n    ${one}\nf()`),
  fc.tuple(name, path).map(([to, file]) => `with open(${file}) as f:\n    ${to} = [l.strip() for l in f]`),
);

const program = fc.tuple(list, fc.array(statement, { minLength: 1, maxLength: 5 }), name).map(
  ([start, statements, wanted]) => `def lines(file):
    with open(file) as f:
        return f.read().splitlines()
def default(folder="a"):
    return (Path(folder) / "r.txt").read_text().splitlines()
a = ${start}
b = {"x": ["v"]}
c = ["v"]
${statements.join('\n')}
setup(x=${wanted})
`,
);

it('what is read of a setup.py is what running it gives', () => {
  const sources = fc.sample(program, { numRuns: 20_000, seed: SEED });
  const ran = run(sources);
  const differences: unknown[] = [];
  let count = 0;
  for (const [index, source] of sources.entries()) {
    const mine = known(readSetupPy(source)?.named.get('x'));
    const theirs = ran[index];
    if (mine === undefined || theirs === null || theirs === undefined) continue;
    count += 1;
    if (JSON.stringify(mine) !== JSON.stringify(theirs.x)) differences.push({ source, mine, theirs });
  }
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(2_000);
});
