import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clonesIn } from '../test/oracle/real-packages/copy.ts';
import { OTHER_RULE_NAMES, OWNED_RULE_NAMES } from '../test/oracle/real-packages/edits.ts';
import { manifestName, PACKAGES } from '../test/oracle/real-packages/packages.ts';
import {
  chooseEdits,
  discard,
  EDITS,
  type Judged,
  type Subject,
  subjectsOf,
  tryEdit,
  tryUntouched,
  type Untouched,
} from '../test/oracle/real-packages/trial.ts';

/**
 * Tries manifests of real packages (test/oracle/real-packages) in temporary copies: `gen` must leave each file to the
 * byte, and edits must be judged right. Writes docs/evidence/real-packages.md; exits 1 where anything was judged wrong.
 *
 *     node scripts/evidence-real-packages.ts FOLDER_OF_CLONES ...      (or PLUMB_CLONES)
 */

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [process.env.PLUMB_CLONES ?? ''];
const clones = clonesIn(folders);
if (clones.length === 0)
  throw new Error('usage: node scripts/evidence-real-packages.ts FOLDER_OF_CLONES ...   (or PLUMB_CLONES)');

const subjects: Subject[] = [];
for (const clone of clones) subjects.push(...(await subjectsOf(clone)));
try {
  const untouched: Untouched[] = [];
  for (const subject of subjects) untouched.push(await tryUntouched(subject));
  const chosen: Judged[] = [];
  for (const { subject, edit } of chooseEdits(subjects, EDITS.count, EDITS.seed))
    chosen.push(await tryEdit(subject, edit));
  const all: Judged[] = [];
  for (const subject of subjects) for (const edit of subject.edits) all.push(await tryEdit(subject, edit));
  writeFileSync(
    join(import.meta.dirname, '..', 'docs', 'evidence', 'real-packages.md'),
    page(untouched, chosen, all),
  );
  const wrong = [...chosen, ...all].filter((judged) => judged.wrong.length > 0);
  const changed = untouched.filter(({ isIdentical, found }) => !isIdentical || found.length > 0);
  for (const { subject, edit, wrong: what } of wrong)
    console.error(
      `${subject.clone.repository} ${subject.file}: ${edit.rule}: ${edit.key}: ${what.join('; ')}`,
    );
  for (const { subject } of changed)
    console.error(`${subject.clone.repository} ${subject.file}: not as it was`);
  console.log(
    `${untouched.length} packages, ${chosen.length} chosen edits, ${all.length} edits: ${wrong.length + changed.length} wrong`,
  );
  if (wrong.length + changed.length > 0) process.exitCode = 1;
} finally {
  for (const subject of subjects) discard(subject);
}

function page(untouched: readonly Untouched[], chosen: readonly Judged[], all: readonly Judged[]): string {
  const missing = PACKAGES.filter((each) => !subjects.some((subject) => subject.package === each));
  return `# Manifests of real packages

Written by \`node scripts/evidence-real-packages.ts FOLDER_OF_CLONES ...\`; \`test/oracle/real-packages.test.ts\` asserts the
same where \`PLUMB_CLONES\` names the folders. The manifests stand in [test/oracle/real-packages](../../test/oracle/real-packages),
the repositories are not part of this one and are only read: each package is tried in a temporary copy of itself and of what
makes its workspace.

## Left as they are

\`plumb check\` finds nothing that it did not find without the manifests, and \`plumb gen\` leaves the file to the byte. Several
manifests spell requirements otherwise than the file does, and in another order: that is no drift.

| repository | commit | package | built by | it shows | keys of the manifest | identical |
| --- | --- | --- | --- | --- | --- | --- |
${untouched.map(packageRow).join('\n')}

${untouched.filter(({ isIdentical, found }) => isIdentical && found.length === 0).length} of ${untouched.length} packages are left as they are.
${missing.length === 0 ? '' : `\nNot run, as there was no clone: ${missing.map(manifestName).join(', ')}.\n`}
## ${chosen.length} edits

Chosen by rule with the seed ${EDITS.seed}: each rule in turn gives an edit, of a package that has given the fewest so far. An edit of an
owned key must be the one finding, at the line given here, and \`plumb gen\` must bring the file back to the byte. The rules that
*remove* something ask for the same data instead: where it stood is written nowhere any more. Any other edit must not be found, and
\`plumb gen\` must write nothing (same bytes, same time of modification). Edits that must restore bytes concern values that the
manifest spells as the file does.

| | file | rule | key | must be found at line | judged right |
| ---: | --- | --- | --- | ---: | --- |
${chosen.map(editRow).join('\n')}

${tally(chosen)}

## Every edit that these rules make

| rule | edits | judged right |
| --- | ---: | ---: |
${[...OWNED_RULE_NAMES, ...OTHER_RULE_NAMES].map((rule) => ruleRow(rule, all)).join('\n')}

${tally(all)}
`;
}

function packageRow({ subject, isIdentical, found }: Untouched): string {
  const { clone, package: each, keys } = subject;
  const cells = [
    clone.repository,
    `\`${clone.commit}\``,
    `\`${each.folder}\``,
    each.builtBy,
    each.shows,
    keys.map((key) => `:${key}`).join(' '),
    isIdentical && found.length === 0 ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

function editRow({ subject, edit, wrong }: Judged, index: number): string {
  const file = `${subject.clone.repository}/${subject.file}`;
  const right = wrong.length === 0 ? 'yes' : `no: ${wrong.join('; ')}`;
  return `| ${index + 1} | \`${file}\` | ${edit.rule} | \`${edit.key}\` | ${edit.line ?? 'not found'} | ${right} |`;
}

function ruleRow(rule: string, all: readonly Judged[]): string {
  const own = all.filter(({ edit }) => edit.rule === rule);
  return `| ${rule} | ${own.length} | ${own.filter(({ wrong }) => wrong.length === 0).length} |`;
}

function tally(judged: readonly Judged[]): string {
  const half = (isOwned: boolean) => {
    const own = judged.filter(({ edit }) => (edit.line !== null) === isOwned);
    return `${own.filter(({ wrong }) => wrong.length === 0).length} of ${own.length}`;
  };
  return `Judged right: ${half(true)} edits of owned keys, ${half(false)} other edits.`;
}
