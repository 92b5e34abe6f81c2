import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jobTestReports } from '#core/adapters/environments/test-reports';
import { UserError } from '#core/model/errors';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

describe('jobTestReports', () => {
  test('a report of an earlier run is not taken for that of this one', () => {
    const reports = jobTestReports(scratchFolder());
    const path = reports.place('services-foo');
    expect(path).toMatch(/\/plumb-tests\/services-foo\.xml$/);
    writeFileSync(path, '<testsuite/>');
    expect(reports.load(path)).toBe('<testsuite/>');
    expect(reports.load(reports.place('services-foo'))).toBeNull();
  });

  test('a link leads nowhere: it could show any file of the machine in the summary', () => {
    const reports = jobTestReports(scratchFolder());
    const path = reports.place('a');
    symlinkSync('/etc/passwd', path);
    expect(reports.load(path)).toBeNull();
    mkdirSync(reports.place('b'));
    expect(reports.load(reports.place('b').replace('b.xml', ''))).toBeNull();
  });

  test('tallies are files beside the reports', () => {
    const temp = scratchFolder();
    jobTestReports(temp).saveTally('a', '{"version":1}\n');
    expect(readFileSync(join(temp, 'plumb-tests', 'a.json'), 'utf8')).toBe('{"version":1}\n');
  });

  test('a folder that cannot be written is the message', () => {
    const temp = scratchFolder();
    writeFiles(temp, { 'plumb-tests': 'a file' });
    expect(() => jobTestReports(temp).place('a')).toThrow(UserError);
    expect(() => jobTestReports(temp).saveTally('a', '')).toThrow(UserError);
  });

  test('what a run wrote is told by its time; node_modules and links are passed over', () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'junit.xml': '',
      'a/b/junit.xml': '',
      'node_modules/x/junit.xml': '',
      'other.xml': '',
    });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    const reports = jobTestReports(scratchFolder());
    const before = reports.written(folder, ['**/*junit*.xml']);
    expect([...before.keys()].sort()).toEqual([join(folder, 'a/b/junit.xml'), join(folder, 'junit.xml')]);
    utimesSync(join(folder, 'junit.xml'), 1, 2);
    const after = reports.written(folder, ['**/*junit*.xml']);
    expect([...after].filter(([path, time]) => before.get(path) !== time)).toEqual([
      [join(folder, 'junit.xml'), 2000],
    ]);
    expect(reports.written(join(folder, 'nowhere'), ['**']).size).toBe(0);
  });
});
