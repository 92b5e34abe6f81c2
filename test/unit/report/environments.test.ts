import { describe, expect, test } from 'vitest';
import type { EnvironmentPlan } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import {
  type EnvironmentRow,
  planJson,
  renderEnvironments,
  renderNotes,
  renderPlan,
  renderPlanSummary,
} from '#core/report/environments';
import { runnerCommands } from './runner-grammar.ts';

const plan = (more: Partial<EnvironmentPlan> = {}): EnvironmentPlan => ({
  id: 'services-foo',
  language: 'python',
  projects: [repoPath('services/foo')],
  installer: 'pip',
  venv: '/temp/services-foo',
  steps: [
    {
      title: 'Install',
      command: {
        argv: ['/py', '-m', 'pip', 'install', '-e', 'a folder', '--index-url', 'https://u:secret@index/'],
        cwd: repoPath('.'),
        env: { PIP_INDEX_URL: 'https://u:secret@index/' },
        timeoutMs: 1,
      },
    },
  ],
  roots: [],
  gpu: false,
  decidedBy: [],
  isLocked: true,
  notes: ['no lock here'],
  ...more,
});
const row = (more: Partial<EnvironmentRow> = {}): EnvironmentRow => ({
  plan: plan(),
  origin: 'installed',
  packages: 12,
  seconds: 3.21,
  notes: ['no lock here'],
  ...more,
});

describe('the table of environments', () => {
  test('has a row each, and what is to be known below', () => {
    const node = plan({ id: 'web', installer: 'pnpm', venv: null, projects: [repoPath('web')] });
    const text = renderEnvironments(
      [row(), row({ plan: node, packages: null, origin: 'restored', seconds: 0, notes: [] })],
      10_000,
    );
    expect(text).toContain('| <code>services/foo</code> | pip | 12 | 3.2 | installed |\n');
    expect(text).toContain('| <code>web</code> | pnpm |  | 0.0 | from the cache |\n');
    expect(text).toContain('\n\n- <code>services-foo</code>: no lock here\n');
  });

  test('tells a note once that many have, but for their folder', () => {
    const rowOf = (name: string, note: string) =>
      row({ plan: plan({ id: name, projects: [repoPath(name)] }), notes: [note] });
    const names = ['p/a', 'p/b', 'p/c', 'p/d', 'p/e'];
    const lines = (rows: readonly EnvironmentRow[]) =>
      renderEnvironments(rows, 10_000)
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(lines(names.map((name) => rowOf(name, `no lock above ${name}: a say`)))).toEqual([
      '- <code>p/a</code>, <code>p/b</code>, <code>p/c</code> and 2 more: no lock above …: a say',
    ]);
    expect(lines(names.slice(2).map((name) => rowOf(name, `none in ${name}`)))).toEqual([
      '- <code>p/c</code>: none in p/c',
      '- <code>p/d</code>: none in p/d',
      '- <code>p/e</code>: none in p/e',
    ]);
    expect(lines(names.map((name) => rowOf(name, `its own ${name}x`)))).toHaveLength(5);
  });

  test('is cut to its limit, with a count', () => {
    const rows = Array.from({ length: 100 }, () => row());
    const text = renderEnvironments(rows, 2000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/… and \d+ lines more\n$/);
  });

  test('makes no markup of names', () => {
    const evil = plan({ id: '<b>|x`', projects: [repoPath('a|<img>`b')] });
    const text = renderEnvironments([row({ plan: evil, notes: ['@team | <script>'] })], 10_000);
    expect(text).not.toMatch(/<img>|<script>|<b>|@team|a\|/);
  });
});

describe('a plan that is only told', () => {
  test('stands in the log with its commands, without passwords', () => {
    const text = renderPlan({ environments: [plan()] });
    expect(text).toContain('services-foo (pip) for services/foo\n  note: no lock here\n  Install, in .\n');
    expect(text).toContain('$ /py -m pip install -e "a folder" --index-url https://***@index/\n');
    expect(text).not.toContain('secret');
  });

  test('is inert', () => {
    const evil = plan({ id: 'x', notes: ['a\n::error::b', '##[error]c'], projects: [] });
    expect(runnerCommands(renderPlan({ environments: [evil] }))).toEqual([]);
    expect(runnerCommands(renderNotes('x\n::error::a', evil.notes))).toEqual([]);
  });

  test('as JSON says all that would be run, without passwords', () => {
    const json = planJson({ environments: [plan()] });
    expect(json).toMatchObject([
      {
        id: 'services-foo',
        installer: 'pip',
        locked: true,
        steps: [{ title: 'Install', cwd: '.', env: { PIP_INDEX_URL: 'https://***@index/' } }],
      },
    ]);
    expect(JSON.stringify(json)).not.toContain('secret');
  });

  test('in the summary as well', () => {
    const text = renderPlanSummary({ environments: [plan()] }, 10_000);
    expect(text).toContain('### <code>services-foo</code> (pip)');
    expect(text).not.toContain('secret');
  });
});
