import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '#core/report/report-schema';
import { runAction } from '../support/bundle.ts';
import { packageFiles } from '../support/drifting.ts';
import { validateSarif } from '../support/sarif-schema.ts';
import { git, gitRepository, scratchFolder, writeFiles } from '../support/scratch.ts';

const validateReport = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema());
const drifted = (folder = 'a') => gitRepository(packageFiles(folder, { version: '2.0.0' }));

test('a clean repository passes, says what was judged, and writes nothing', () => {
  const workspace = gitRepository(packageFiles('a'));
  const run = runAction('.', workspace);
  expect(run).toMatchObject({ status: 0, commands: [] });
  expect(run.outputs).toEqual({
    verdict: 'clean',
    counts: '{"error":0,"warning":0,"notice":0}',
    report: '',
    sarif: '',
  });
  expect(run.log).toContain('gen-and-diff: 1 package manifest, 0 service manifests: 1 generated file judged');
  expect(git(workspace, 'status', '--porcelain')).toBe('');
});

test('a repository without manifests is not called more than it is', () => {
  const run = runAction('.', gitRepository({ 'pyproject.toml': '[project]\nname = "x"\n' }));
  expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean' } });
  expect(run.summary).toContain('1 project read; no package.edn, service.edn or pins in plumb.edn');
});

test('both reports are valid and say the same, SARIF with files from the checkout', () => {
  const workspace = drifted('sub/a');
  const run = runAction('.', workspace, {
    root: 'sub',
    'report-file': 'out/report.json',
    'sarif-file': 'out/plumb.sarif',
  });
  expect(run).toMatchObject({ status: 1, outputs: { report: 'out/report.json', sarif: 'out/plumb.sarif' } });
  const read = (path: string) => JSON.parse(readFileSync(join(workspace, path), 'utf8'));

  const report = read('out/report.json');
  validateReport(report);
  expect(validateReport.errors).toBeNull();
  expect(report).toMatchObject({
    verdict: 'findings',
    checks: [
      { check: 'gen-and-diff', ran: true, failed: false },
      { check: 'extras-coverage', ran: false, failed: false },
    ],
    findings: [{ rule: 'gen-and-diff/drift', file: 'a/pyproject.toml', line: 3 }],
  });

  const log: Log = read('out/plumb.sarif');
  validateSarif(log);
  expect(validateSarif.errors).toBeNull();
  const [result] = log.runs[0]?.results ?? [];
  expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'sub/a/pyproject.toml' },
    region: { startLine: 3 },
  });
  expect(run.commands[0]?.properties.file).toBe('sub/a/pyproject.toml');
});

test('a report that cannot be written hides nothing of what was found', () => {
  const workspace = drifted();
  mkdirSync(join(workspace, 'dir'));
  const run = runAction('.', workspace, { 'report-file': 'dir' });
  expect(run.commands.map(({ data }) => data.split('\n')[0])).toEqual([
    expect.stringContaining('project.version differs'),
    '"dir" cannot be written: it is a folder, not a file',
  ]);
  expect(run).toMatchObject({ status: 1, outputs: { verdict: 'findings' } });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['a check that is none', { checks: 'gen-and-dif' }, 'did you mean gen-and-diff?'],
  ['a list that is no JSON', { checks: '[gen-and-diff]' }, 'write a JSON array of strings'],
  ['a misspelt level', { 'fail-on': 'nver' }, 'did you mean never?'],
  ['a report outside', { 'report-file': '/etc/x.json' }, 'is absolute'],
  ['a SARIF file in .git', { 'sarif-file': '.git/hooks/pre-commit' }, "lies in git's own folder"],
])('%s is refused with one annotation', (_, inputs, message) => {
  const workspace = gitRepository(packageFiles('a'));
  const run = runAction('.', workspace, inputs);
  expect(run.status).toBe(1);
  expect(run.commands.map(({ name, properties }) => [name, properties.title])).toEqual([
    ['error', 'Plumbline cannot do its job'],
  ]);
  expect(run.commands[0]?.data).toContain(message);
});

test.each([
  ['commas', 'gen-and-diff, gen-and-diff'],
  ['JSON', '["gen-and-diff"]'],
])('checks may be named by %s', (_, checks) => {
  expect(runAction('.', gitRepository(packageFiles('a')), { checks }).status).toBe(0);
});

describe('files of the runner that cannot be written', () => {
  test.each([
    ['outputs', { GITHUB_OUTPUT: '/nonexistent/output' }],
    ['the summary', { GITHUB_STEP_SUMMARY: '/nonexistent/summary' }],
  ])('%s cost warnings, not the verdict', (_, env) => {
    const clean = runAction('.', gitRepository(packageFiles('a')), {}, env);
    expect(clean.status).toBe(0);
    expect(new Set(clean.commands.map(({ name }) => name))).toEqual(new Set(['warning']));
    const found = runAction('.', drifted(), {}, env);
    expect(found.status).toBe(1);
    expect(found.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });
});

test('more findings than fit are counted, in annotations and in the summary', () => {
  const workspace = scratchFolder();
  const count = 2500;
  const manifest = (i: number) => `{:package/name "p${i}" :lang :python :package/version "1"}`;
  const folder = (i: number) => `packages/${'x'.repeat(150)}${i}`;
  writeFiles(
    workspace,
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder(i)}/package.edn`, manifest(i)])),
  );
  const run = runAction('.', workspace, { 'report-file': 'report.json' });
  const counted = run.commands.map(({ name }) => name);
  expect(counted.filter((name) => name === 'error')).toHaveLength(10);
  expect(counted.at(-1)).toBe('notice');
  expect(run.commands.at(-1)?.data).toContain('2,490 errors more');
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
  const rows = run.summary.match(/^\| error /gm)?.length ?? 0;
  const more = Number(/… and ([\d,]+) errors more/.exec(run.summary)?.[1]?.replaceAll(',', ''));
  expect(rows).toBeGreaterThan(1000);
  expect(rows + more).toBe(count);
  expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')).findings).toHaveLength(count);
});

test('a bug of ours fails the step, and keeps its stack out of the reach of commands', () => {
  const workspace = drifted();
  // A preloaded fault, where the checks are asked what they need: what no test of ours foresaw.
  const fault = join(scratchFolder(), 'fault.cjs');
  writeFileSync(
    fault,
    [
      'const { flatMap } = Array.prototype;',
      'Array.prototype.flatMap = function (...args) {',
      "  if (this[0]?.needs !== undefined) throw new TypeError('boom\\n::set-output name=a::b');",
      '  return flatMap.apply(this, args);',
      '};',
    ].join('\n'),
  );
  const run = runAction('.', workspace, {}, { NODE_OPTIONS: `--require ${fault}` });
  expect(run.status).toBe(1);
  expect(run.commands.map(({ name, properties }) => [name, properties.title])).toEqual([
    ['error', 'A bug in Plumbline'],
  ]);
  expect(run.log).toContain('    at ');
});
