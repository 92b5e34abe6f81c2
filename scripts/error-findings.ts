import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFileTree } from '#core/adapters/index';
import { runChecks } from '#core/index';
import type { JudgedFinding } from '#core/model/report';

/** An error of extras-coverage in a clone, by what it is about: its place may move and its details may change. */
export interface ErrorFinding {
  readonly clone: string;
  readonly rule: string;
  readonly project: string;
  readonly about: string;
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** The folder of a clone below one of the folders. Throws where there is none. */
export function folderOfClone(clone: string, folders: readonly string[]): string {
  const found = folders.map((each) => join(each, clone)).find((each) => existsSync(join(each, '.git')));
  if (found === undefined) throw new Error(`there is no clone of ${clone} in ${folders.join(' or ')}`);
  return found;
}

/** The commit of a checkout, ten digits. */
export function commitOf(folder: string): string {
  return execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Every finding of the check in a checkout. */
export async function findingsOf(folder: string): Promise<readonly JudgedFinding[]> {
  const request = {
    checks: ['extras-coverage'],
    config: null,
    failOn: 'never',
    today: '2026-01-01',
  } as const;
  const { report } = await runChecks(loadFileTree(folder), request);
  return report.findings;
}

/** Every error of the check in a clone. */
export async function errorsOf(clone: string, folder: string): Promise<readonly ErrorFinding[]> {
  const { sentencesOf } = await import('#core/model/rules');
  return (await findingsOf(folder)).flatMap(({ finding, severity }) => {
    if (severity !== 'error') return [];
    const data = { ...finding.data } as Readonly<Record<string, unknown>>;
    return {
      clone,
      rule: finding.rule.replace(/^.*\//, ''),
      project: finding.project ?? '',
      about: String(data.distribution ?? data.peer ?? data.provider ?? data.module),
      file: finding.at.kind === 'workspace' ? '' : finding.at.file,
      line: finding.at.kind === 'span' ? finding.at.span.start.line : null,
      message: sentencesOf(finding.rule, finding.data).message,
    };
  });
}

/** What an error is called in the table of judgements. */
export function keyOf({
  clone,
  rule,
  project,
  about,
}: Omit<ErrorFinding, 'file' | 'line' | 'message'>): string {
  return [clone, rule.replace('transitive', 'undeclared'), project, about].join('\t');
}
