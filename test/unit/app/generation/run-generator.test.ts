import { describe, expect, test } from 'vitest';
import { builtInDrift, runGenerator } from '#core/app/generation/run-generator';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import { ROOT, repoPath } from '#core/model/repo-path';
import type { Ports, TreeChange } from '#core/ports/index';
import { memoryTree } from '../../../support/memory-tree.ts';
import { gen, history, MemoryWriter, type Repo, textOf } from '../../../support/repository.ts';

const REQUEST = { checks: ['gen-and-diff'], config: null, failOn: 'error', today: '2026-01-01' } as const;

function ports(repo: Repo, observation?: Observation, changes: readonly TreeChange[] = []) {
  const ran: Command[] = [];
  const writer = new MemoryWriter();
  let taken = 0;
  const all: Ports = {
    files: memoryTree(repo),
    writer,
    runner: {
      run: async (command) => {
        ran.push(command);
        if (observation === undefined) throw new Error('nothing is to be run');
        return observation;
      },
    },
    clock: { today: () => '2026-01-01' },
    history: history(),
    facts: null,
    snapshots: {
      take: () => `state ${++taken}`,
      compare: (before, after) => {
        expect([before, after]).toEqual(['state 1', 'state 2']);
        return { changes, patch: Buffer.from('PATCH') };
      },
    },
  };
  return { ports: all, ran, writer };
}

const command: Command = { argv: ['gen'], cwd: ROOT, env: {}, timeoutMs: 1 };
const exited = (code: number): Observation => ({
  kind: 'exited',
  command,
  code,
  stdout: 'out',
  stderr: 'err',
});

describe("the repository's own generator", () => {
  const changes: TreeChange[] = [
    { path: repoPath('a.txt'), before: 'one\ntwo\n', after: 'one\n2\n' },
    { path: repoPath('new.txt'), before: null, after: 'x' },
    { path: repoPath('gone.txt'), before: 'x', after: null },
  ];

  test('is run as argv, in the root, without environment; what it changed is drift', async () => {
    const { ports: all, ran } = ports({}, exited(0), changes);
    const { report, patch, files, output } = await runGenerator(all, ['bb', 'gen; rm -rf'], REQUEST);
    expect(ran).toEqual([{ argv: ['bb', 'gen; rm -rf'], cwd: '.', env: {}, timeoutMs: 1_800_000 }]);
    expect(
      report.findings.map(({ finding: { rule, at } }) => [rule, at.kind === 'span' ? at.span.start.line : 0]),
    ).toEqual([
      ['gen-and-diff/drift', 2],
      ['gen-and-diff/drift', 0],
      ['gen-and-diff/missing-file', 0],
    ]);
    expect([String(patch), files, output]).toEqual(['PATCH', ['a.txt', 'new.txt', 'gone.txt'], 'outerr']);
    expect(report.verdict).toBe('findings');
  });

  test('that changes nothing is clean', async () => {
    const { report } = await runGenerator(ports({}, exited(0)).ports, ['gen'], REQUEST);
    expect(report.verdict).toBe('clean');
    expect(report.notes).toEqual([
      expect.objectContaining({ judged: 'what gen writes (0 files changed)', ran: true }),
    ]);
  });

  test.each<[Observation, string]>([
    [exited(3), 'it ended with exit code 3'],
    [{ kind: 'not-started', command, why: 'no such program' }, 'it could not be started: no such program'],
    [{ kind: 'timed-out', command, stdout: '', stderr: '' }, 'it did not end within 30 minutes'],
  ])('%j proves nothing: inconclusive, never clean', async (observation, why) => {
    const { report, drift } = await runGenerator(ports({}, observation, changes).ports, ['gen'], REQUEST);
    expect(report.verdict).toBe('inconclusive');
    expect([report.findings, drift]).toEqual([[], null]);
    expect(report.notes[0]?.judged).toContain(why);
  });
});

describe('the built-in generator', () => {
  const REPO = { 'a/package.edn': '{:package/name "a" :lang :node}' };

  test('compares, and neither runs nor writes', async () => {
    const { ports: all, ran, writer } = ports(REPO);
    const { report, patch, files } = await builtInDrift(all, REQUEST, repoPath('sub'));
    expect(report.verdict).toBe('findings');
    expect(files).toEqual(['a/package.json']);
    expect(String(patch)).toContain('+++ b/sub/a/package.json');
    expect([ran, writer.writes]).toEqual([[], []]);
  });

  test('is clean after gen', async () => {
    const { files } = await gen(REPO);
    const run = await builtInDrift(ports(files).ports, REQUEST, ROOT);
    expect(run).toMatchObject({ patch: Buffer.alloc(0), files: [], output: '', drift: false });
    const drifted = { ...files, 'a/package.json': textOf(files, 'a/package.json').replace('"a"', '"b"') };
    const { patch } = await builtInDrift(ports(drifted).ports, REQUEST, ROOT);
    expect(String(patch)).toContain('-  "name": "b",\n+  "name": "a",');
  });
});
