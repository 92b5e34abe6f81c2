import { expect, it } from 'vitest';
import { checkNodeUnparsable } from '#core/checks/extras-coverage/node-unparsable';
import { inShort, nodeFindings } from '../../../support/node-code.ts';

it('tells sources that could not be read once a project: a warning for what ships, a notice for the rest', async () => {
  const findings = await nodeFindings(
    checkNodeUnparsable,
    { '.': { name: 'lib' } },
    {
      'a.ts': '',
      'b.ts': { text: '', fault: 'a string is not closed' },
      'c.ts': { text: '', fault: 'other' },
      'd.test.ts': { text: '', role: 'test', fault: 'third' },
    },
  );
  expect(findings.map(inShort)).toEqual(['warning unparsable b.ts:1', 'notice unparsable d.test.ts:1']);
  expect(findings.map(({ data }) => data)).toEqual([
    { error: 'a string is not closed', places: [{ file: 'c.ts', line: 1 }], count: 2 },
    { error: 'third', places: [], count: 1 },
  ]);
});

it('says nothing where all could be read', async () => {
  expect(await nodeFindings(checkNodeUnparsable, { '.': { name: 'lib' } }, { 'a.ts': '' })).toEqual([]);
});
