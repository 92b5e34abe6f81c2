import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoverageRuleData } from '#core/model/coverage-rules';
import { at, type Finding } from '#core/model/finding';
import { repoPath } from '#core/model/repo-path';
import { RULES } from '#core/model/rules';
import { missingExtras, renderMissingExtras } from '#core/report/missing-extras';
import { exampleFindings, reportOf } from './samples.ts';

type Data = CoverageRuleData['extras-coverage/missing-extra'];

function missing(parts: Partial<Data> = {}, line = 1): Finding {
  const rule = 'extras-coverage/missing-extra';
  const { file, data } = RULES[rule].example;
  return {
    rule,
    at: at.point(file, line, 1),
    project: repoPath('services/foo'),
    data: { ...data, ...parts },
  };
}

test('of all findings the missing extras, as what to write where', () => {
  const found = missingExtras(reportOf([...exampleFindings(), missing()]));
  expect(found.map(({ project }) => project)).toEqual(['services/foo', null]);
  expect(found[0]).toEqual({
    project: 'services/foo',
    name: 'foo',
    provider: 'shared-audio',
    extras: ['ml'],
    distributions: ['torch'],
    edit: {
      file: 'services/foo/service.edn',
      key: ':deps :python',
      before: '{:pkg "shared-audio" :extras []}',
      after: '{:pkg "shared-audio" :extras [:ml]}',
    },
    lazy: false,
  });
});

test('credentials leave with none of it', () => {
  const edit = {
    file: 'a',
    key: 'b',
    before: null,
    after: 'x[ml] @ git+https://me:secret@example.org/x',
  };
  expect(JSON.stringify(missingExtras(reportOf([missing({ edit })])))).not.toContain('secret');
});

const table = (findings: readonly Finding[], limit = 10_000) =>
  renderMissingExtras(missingExtras(reportOf(findings)), limit);

test('a row for each: who, what for, the edit', () => {
  expect(
    table([missing(), missing({ extras: ['cpu', 'ml'], distributions: ['a', 'b'], lazy: true }, 2)]),
  ).toBe(
    [
      '### Missing extras',
      '',
      '| Project | Needs | The edit |',
      '| --- | --- | --- |',
      '| foo | <code>shared-audio&#91;ml&#93;</code> for torch | change {:pkg "shared-audio" :extras &#91;&#93;} to {:pkg "shared-audio" :extras &#91;:ml&#93;} in :deps :python of services/foo/service.edn |',
      '| foo | <code>shared-audio&#91;cpu,ml&#93;</code> for a, b, when called | change {:pkg "shared-audio" :extras &#91;&#93;} to {:pkg "shared-audio" :extras &#91;:ml&#93;} in :deps :python of services/foo/service.edn |',
      '',
    ].join('\n'),
  );
});

test('nothing is said of nothing', () => expect(table([])).toBe(''));

test('what does not fit is counted', () => {
  const findings = Array.from({ length: 100 }, (_, i) => missing({}, i + 1));
  const text = table(findings, 2000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000);
  const rows = text.match(/^\| foo /gm)?.length ?? 0;
  expect(rows).toBeGreaterThan(5);
  expect(text).toContain(`… and ${100 - rows} missing extras more.`);
});

test('no name becomes markup or a cell of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const edit = { file: name, key: name, before: null, after: name };
      const rows = table([missing({ name, provider: name, extras: [name], distributions: [name], edit })])
        .split('\n')
        .slice(4, -1);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.match(/\|/g)).toHaveLength(4);
      expect(rows[0]?.replace(/<\/?code>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});
