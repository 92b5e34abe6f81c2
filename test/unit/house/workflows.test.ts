import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, { permissions?: object; uses?: string; steps?: readonly Step[] }>>;
}

/** Takes the text of a workflow; returns what is not safe or not concise in it. `offered`: others call it. */
function weaknesses(text: string, offered: boolean): string[] {
  const { permissions, jobs }: Workflow = parse(text);
  const found: string[] = [];
  if (permissions === undefined || Object.keys(permissions).length > 0)
    found.push('permissions for all jobs');
  for (const [name, job] of Object.entries(jobs)) {
    if (job.permissions === undefined) found.push(`${name}: permissions of nobody knows what`);
    for (const { uses, run = '' } of [{ uses: job.uses }, ...(job.steps ?? [])] as Step[]) {
      // `$/x` is this repository at the calling commit; anything else moves unless a commit names it.
      if (uses !== undefined && !/^\$\/[a-z/-]+$|^[^@]+@[0-9a-f]{40}$/.test(uses))
        found.push(`${name}: ${uses} can move`);
      if (run.includes('${{')) found.push(`${name}: an expression in a script`);
      if (offered && run !== '') found.push(`${name}: a program in a workflow`);
    }
  }
  return found;
}

const own = globSync('.github/workflows/.*.yml');
const offered = globSync('workflows/*.yml');

test('there are some of both kinds', () => {
  expect(own.length).toBeGreaterThan(0);
  expect(offered.length).toBeGreaterThan(0);
});

test.each(own)('%s is safe', (path) => expect(weaknesses(readFileSync(path, 'utf8'), false)).toEqual([]));

describe.each(offered)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  test('is safe and holds no program', () => expect(weaknesses(text, true)).toEqual([]));
  test('is what GitHub serves', () => {
    const served = readFileSync(join('.github/workflows', basename(path)), 'utf8');
    expect(served.split('\n').slice(1).join('\n')).toBe(text);
  });
});

test('weaknesses are found', () => {
  const text = [
    'permissions: { contents: write }',
    'jobs:',
    '  a:',
    '    steps:',
    '      - uses: actions/checkout@v7',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    '      - run: echo ${{ github.head_ref }}',
  ].join('\n');
  expect(weaknesses(text, true)).toEqual([
    'permissions for all jobs',
    'a: permissions of nobody knows what',
    'a: actions/checkout@v7 can move',
    'a: an expression in a script',
    'a: a program in a workflow',
  ]);
});
