import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#core/app/run-checks';
import { renderJson } from '#core/report/json';
import { memoryTree } from '../support/memory-tree.ts';
import { gen } from '../support/repository.ts';

/*
 * Each folder `<check>/<case>` holds a small repository, the findings of its check as the JSON report has them, and
 * what a person says of them (case.json). `PLUMB_GOLDEN=write npm test` writes the findings anew: what people say stays.
 */

interface Said {
  /** What the case shows, in a sentence. */
  readonly shows: string;
  /** Beginnings of `rule file:line message`: each is found, and nothing is found that none of them begins. */
  readonly must: readonly string[];
  /** Texts that no finding holds. */
  readonly mustNot: readonly string[];
  /** What `plumb gen` comes to: it mends all drift, or refuses with this text. */
  readonly gen: 'mends' | { readonly refuses: string };
}

interface Golden {
  readonly rule: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

const HERE = import.meta.dirname;
const cases = globSync('*/*/case.json', { cwd: HERE })
  .map((path) => path.replaceAll('\\', '/').replace(/\/case\.json$/, ''))
  .sort();
const parse = (name: string, file: string) => JSON.parse(readFileSync(join(HERE, name, file), 'utf8'));

/** The files of a case: read here, since git may ignore some of them. */
function repoOf(name: string): Record<string, string> {
  const root = join(HERE, name, 'repo');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

async function findingsOf(name: string, repo: Record<string, string>): Promise<readonly Golden[]> {
  const request = {
    checks: [name.split('/')[0] ?? ''],
    config: null,
    failOn: 'error',
    today: '2026-01-01',
  } as const;
  const { report } = await runChecks(memoryTree(repo), request);
  return JSON.parse(renderJson(report)).findings;
}

const sentence = ({ rule, file, line, message }: Golden) =>
  `${rule} ${file ?? ''}${line === null ? '' : `:${line}`} ${message}`;

describe.each(cases)('%s', (name) => {
  const said: Said = parse(name, 'case.json');

  test(said.shows, async () => {
    const found = await findingsOf(name, repoOf(name));
    if (process.env.PLUMB_GOLDEN === 'write')
      writeFileSync(join(HERE, name, 'findings.json'), `${JSON.stringify(found, null, 2)}\n`);
    const sentences = found.map(sentence);
    for (const must of said.must) expect(sentences).toContainEqual(expect.stringContaining(must));
    expect(sentences.filter((one) => !said.must.some((must) => one.startsWith(must)))).toEqual([]);
    for (const mustNot of said.mustNot) expect(sentences.join('\n')).not.toContain(mustNot);
    expect(found).toEqual(parse(name, 'findings.json'));
  });

  test(`gen ${said.gen === 'mends' ? 'mends all drift, once' : 'refuses, and writes nothing'}`, async () => {
    const repo = repoOf(name);
    if (said.gen !== 'mends') {
      await expect(gen(repo)).rejects.toThrow(said.gen.refuses);
      return;
    }
    const { files } = await gen(repo);
    const left = await findingsOf(name, files as Record<string, string>);
    expect(left.filter(({ rule }) => /drift|missing-file|invalid-manifest/.test(rule))).toEqual([]);
    expect((await gen(files)).written).toEqual([]);
  });
});

test('there are cases that fire and cases that do not', () => {
  const fires = cases.filter((name) => parse(name, 'findings.json').length > 0);
  expect(fires.length).toBeGreaterThanOrEqual(15);
  expect(cases.length - fires.length).toBeGreaterThanOrEqual(10);
});
