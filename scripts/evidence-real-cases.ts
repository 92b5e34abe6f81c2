/**
 * Holds the check against cases that people judged in real repositories (real-cases.tsv), one by one:
 *
 *     node scripts/evidence-real-cases.ts FOLDER_OF_CLONES ...      (or PLUMB_CLONES)
 *
 * Writes docs/evidence/real-cases.md; exits 1 where a case comes out otherwise or a clone is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { JudgedFinding } from '#core/model/report';
import { normaliseName } from '#core/model/requirement';
import { commitOf, findingsOf, folderOfClone } from './error-findings.ts';

interface Case {
  readonly verdict: 'true' | 'false' | 'arguable';
  readonly kind: 'missing' | 'unused';
  readonly clone: string;
  readonly name: string;
  readonly file: string;
  readonly line: number | null;
  readonly why: string;
}

/** Rules that say of an import that nothing declares it. */
const MISSING =
  /\/(?:undeclared|transitive|missing-extra|base-needs-extra|undeclared-dev|optional-undeclared|wrong-scope)$/;

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const folders = (given.length > 0 ? given : [process.env.PLUMB_CLONES ?? '']).flatMap((each) =>
  each.split(delimiter),
);
const cases = readFileSync(join(import.meta.dirname, 'real-cases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((row): Case => {
    const [verdict, kind, clone = '', name = '', file = '', line, why = ''] = row.split('\t');
    return {
      verdict: verdict as Case['verdict'],
      kind: kind as Case['kind'],
      clone,
      name,
      file,
      line: line === '' ? null : Number(line),
      why,
    };
  });

const lines: string[] = [];
let wrong = 0;
for (const clone of new Set(cases.map((each) => each.clone))) {
  const folder = folderOfClone(clone, folders);
  const commit = commitOf(folder);
  const findings = await findingsOf(folder);
  for (const one of cases.filter((each) => each.clone === clone)) {
    const found = findings.filter((judged) => speaksOf(one, judged));
    const isRight =
      one.verdict === 'true'
        ? found.length > 0
        : found.every(({ severity }) => one.verdict === 'arguable' && severity === 'notice');
    if (!isRight) wrong += 1;
    const said =
      found.map(({ finding, severity }) => `${severity} ${finding.rule.replace(/^.*\//, '')}`).join(', ') ||
      'nothing';
    const place = one.line === null ? one.file : `${one.file}:${one.line}`;
    lines.push(
      `| ${isRight ? 'right' : '**wrong**'} | ${one.verdict} | ${one.kind} | ${one.name} | ${clone} ${commit}: ${place} | ${said} |`,
    );
    if (!isRight) console.log(lines.at(-1), one.why);
  }
}

/** Whether a finding says that this name is missing at this line, or unused in this file. */
function speaksOf({ kind, name, file, line }: Case, { finding }: JudgedFinding): boolean {
  const data = { ...finding.data } as Readonly<Record<string, unknown>>;
  const isName = (value: unknown) =>
    typeof value === 'string' && normaliseName(value) === normaliseName(name);
  if (finding.at.kind === 'workspace') return false;
  if (kind === 'unused') {
    const { edit } = data as { edit?: { file?: string } };
    return (
      finding.rule.endsWith('/unused-dependency') &&
      isName(data.distribution) &&
      (edit?.file ?? finding.at.file) === file
    );
  }
  if (!MISSING.test(finding.rule)) return false;
  const places = [
    { file: finding.at.file, line: finding.at.kind === 'span' ? finding.at.span.start.line : null },
  ];
  places.push(...((data.places ?? []) as typeof places));
  places.push(...((data.chain ?? []) as typeof places));
  const module = typeof data.module === 'string' ? data.module : '';
  const isModule =
    module === name ||
    module.startsWith(`${name}.`) ||
    module.startsWith(`${name}/`) ||
    isName(data.distribution);
  return isModule && places.some((place) => place.file === file && (line === null || place.line === line));
}

writeFileSync(
  join(root, 'docs', 'evidence', 'real-cases.md'),
  `# Cases of real repositories, judged by hand

\`node scripts/evidence-real-cases.ts CLONES\`: ${cases.length} cases, ${cases.length - wrong} come out as judged. \`true\` must be found at its
line, \`false\` must not be found at all, \`arguable\` is at most a notice.

| outcome | judged | kind | name | where | said |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`,
);
console.log(`${cases.length} cases, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
