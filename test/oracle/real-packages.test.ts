import { afterAll, describe, expect, test } from 'vitest';
import { clonesIn } from './real-packages/copy.ts';
import { PACKAGES } from './real-packages/packages.ts';
import {
  chooseEdits,
  discard,
  EDITS,
  type Subject,
  subjectsOf,
  tryEdit,
  tryUntouched,
} from './real-packages/trial.ts';

const clones = clonesIn([process.env.PLUMB_CLONES ?? '']);
const subjects: Subject[] = [];
for (const clone of clones) subjects.push(...(await subjectsOf(clone)));
afterAll(() => subjects.forEach(discard));

describe('package.edn of real packages', () => {
  for (const each of PACKAGES) {
    const name = `${each.repository} ${each.folder}`;
    const subject = subjects.find((candidate) => candidate.package === each);
    if (subject === undefined) {
      test.skip(`${name}: not run, PLUMB_CLONES has no clone of ${each.repository}`, () => {});
      continue;
    }
    test(`${name}: gen leaves ${subject.file} as it is, check finds nothing`, async () => {
      const { isIdentical, found } = await tryUntouched(subject);
      expect(found).toEqual([]);
      expect(isIdentical).toBe(true);
    });
  }

  test.skipIf(subjects.length === 0)('edits of them are judged right', async () => {
    const chosen = chooseEdits(subjects, EDITS.count, EDITS.seed);
    expect(chosen).toHaveLength(EDITS.count);
    expect(chosen.filter(({ edit }) => edit.line === null)).toHaveLength(EDITS.count / 2);
    for (const { subject, edit } of chosen) {
      const { wrong } = await tryEdit(subject, edit);
      expect(wrong, `${subject.package.repository} ${subject.file}: ${edit.rule}: ${edit.key}`).toEqual([]);
    }
  });
});
