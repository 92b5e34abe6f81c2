import { expect, test } from 'vitest';
import { readCheckingInputs, reportFiles } from '#core/app/checking-action';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import { exampleFindings, reportOf } from '../report/samples.ts';

const inputs = (values: Readonly<Record<string, string>>) => readCheckingInputs((name) => values[name] ?? '');

test('what is left out has its default', () => {
  expect(inputs({})).toEqual({
    root: '.',
    config: null,
    failOn: 'error',
    reportFile: null,
    sarifFile: null,
    affected: null,
    cache: true,
  });
});

test('what is given is taken, without the white space around it', () => {
  const given = {
    root: ' apps/api\n',
    config: 'ci/plumb.edn',
    'fail-on': 'never',
    'report-file': 'out/report.json',
    'sarif-file': 'out/plumb.sarif',
    affected: ' origin/main\n',
    cache: 'false',
  };
  expect(inputs(given)).toEqual({
    root: 'apps/api',
    config: 'ci/plumb.edn',
    failOn: 'never',
    reportFile: 'out/report.json',
    sarifFile: 'out/plumb.sarif',
    affected: 'origin/main',
    cache: false,
  });
});

test.each([
  ['root', '../elsewhere'],
  ['config', '/etc/plumb.edn'],
  ['fail-on', 'nver'],
  ['cache', 'flase'],
  ['report-file', 'a/../../b'],
  ['sarif-file', '/x.sarif'],
])('%s: %s is refused', (name, value) => {
  expect(() => inputs({ [name]: value })).toThrow(UserError);
});

test('the reports that are asked for, each in its format, and no other', async () => {
  const report = reportOf(exampleFindings());
  expect(await reportFiles(report, inputs({}))).toEqual({ files: [], outputs: { report: '', sarif: '' } });

  const both = inputs({ root: 'sub', 'report-file': 'a.json', 'sarif-file': 'b.sarif' });
  const { files, outputs } = await reportFiles(report, both);
  expect(outputs).toEqual({ report: 'a.json', sarif: 'b.sarif' });
  expect(files.map(({ path }) => path)).toEqual([repoPath('a.json'), repoPath('b.sarif')]);
  expect(JSON.parse(files[0]?.content ?? '')).toMatchObject({ version: 1, verdict: 'findings' });
  // GitHub looks for files from the top of the checkout.
  expect(files[1]?.content).toContain('"sub/services/foo/speech.py"');
});
