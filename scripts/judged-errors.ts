import { readFileSync } from 'node:fs';
import { commitOf, type ErrorFinding, errorsOf, folderOfClone, keyOf } from './error-findings.ts';

/** What somebody said of an error, having read the sources. */
interface Judgement {
  /** What was told then: `transitive` and `undeclared` are one in the key. */
  readonly rule: string;
  readonly verdict: string;
  readonly reason: string;
}

/** By `keyOf` of the error. */
export type Judgements = ReadonlyMap<string, Judgement>;

/** Reads a table of judgements: clone, rule, project, about, verdict, reason. */
export function readJudgements(file: string): Judgements {
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [clone = '', rule = '', project = '', about = '', verdict = '', reason = ''] = line.split('\t');
        return [keyOf({ clone, rule, project, about }), { rule, verdict, reason }];
      }),
  );
}

/** What is found in a clone today, held against the judgements. */
export interface CountedClone {
  readonly clone: string;
  readonly folder: string;
  readonly commit: string;
  readonly found: readonly ErrorFinding[];
  readonly unjudged: readonly ErrorFinding[];
  /** Those that were judged false, a line each with the reason. */
  readonly falseAlarms: readonly string[];
}

/** Throws where there is no such clone below the folders. */
export async function countClone(
  clone: string,
  folders: readonly string[],
  judgements: Judgements,
): Promise<CountedClone> {
  const folder = folderOfClone(clone, folders);
  const found = await errorsOf(clone, folder);
  const falseAlarms = found.flatMap((each) => {
    const judgement = judgements.get(keyOf(each));
    if (judgement?.verdict !== 'false') return [];
    return `${clone} ${each.file}:${each.line} ${each.message}: ${judgement.reason}`;
  });
  const unjudged = found.filter((each) => !judgements.has(keyOf(each)));
  return { clone, folder, commit: commitOf(folder), found, unjudged, falseAlarms };
}

/** Prints errors that nobody has judged yet, as rows to be completed. */
export function printUnjudged({ unjudged }: CountedClone): void {
  for (const each of unjudged)
    console.log([keyOf(each), `${each.file}:${each.line}`, each.message].join('\t'));
}

/** A share of a whole as a reader says it. */
export function percent(part: number, whole: number, digits = 0): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(digits)} %`;
}

/** A list in a page: empty where there is nothing to list. */
export function listOfFalse(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\nFalse:\n\n${lines.map((each) => `- ${each}\n`).join('')}`;
}
