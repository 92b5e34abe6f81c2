import { canonicalJson } from '#core/model/canonical';
import { countSeverities, type Finding, SEVERITIES, type Severity } from '#core/model/finding';
import { oncePer } from '#core/model/once';
import type { CheckNote, JudgedFinding, Report, Verdict } from '#core/model/report';
import { RULES } from '#core/model/rules';

/** From which level up a finding fails the run. */
export type FailOn = 'error' | 'warning' | 'never';

export interface JudgeOptions {
  readonly failOn: FailOn;
  /** `:rules` of plumb.edn: a rule's level in place of its own. Unknown ids are refused where plumb.edn is read. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

/**
 * Makes the report of what the checks found, in whatever order they found it: levels, verdict, one total order.
 * A rule that is off leaves no trace; findings that are equal in all that a reader sees are one.
 */
export function judge(
  findings: readonly Finding[],
  notes: readonly CheckNote[],
  options: JudgeOptions,
): Report {
  const judged = sortOnce(findings, options.rules);
  const counts = countSeverities(judged.map(({ severity }) => severity));
  return { verdict: verdictOf(counts, notes, options.failOn), counts, findings: judged, notes };
}

/**
 * The configured level stands in for the rule's own. A finding that its check lowered for a reason of its own (an
 * example, a guarded import) stays lowered: raising a rule must not turn its milder cases into errors.
 */
function severityOf(finding: Finding, rules: JudgeOptions['rules']): Severity | 'off' {
  const level = rules.get(finding.rule) ?? RULES[finding.rule].severity;
  if (level === 'off' || finding.severity === undefined) return level;
  return rank(finding.severity) > rank(level) ? finding.severity : level;
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** What is certain comes first: a check that failed does not hide the findings of the others. */
function verdictOf(counts: Report['counts'], notes: readonly CheckNote[], failOn: FailOn): Verdict {
  const failing = failOn === 'never' ? 0 : counts.error + (failOn === 'warning' ? counts.warning : 0);
  if (failing > 0) return 'findings';
  return notes.some((note) => note.failed === true) ? 'inconclusive' : 'clean';
}

interface Keyed {
  readonly judged: JudgedFinding;
  readonly place: readonly (string | number)[];
  readonly rest: readonly number[];
}

function sortOnce(findings: readonly Finding[], rules: JudgeOptions['rules']): JudgedFinding[] {
  const keyed: Keyed[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding, rules);
    if (severity !== 'off') keyed.push(keyOf({ finding, severity }));
  }
  keyed.sort((a, b) => compareIdentity(a, b) || compare(a.rest, b.rest));
  return keyed
    .filter((one, i) => {
      const before = keyed[i - 1];
      return before === undefined || compareIdentity(one, before) !== 0;
    })
    .map((one) => one.judged);
}

/** The data, which may be long, is asked for only where two stand at one place. */
function compareIdentity({ place, judged }: Keyed, other: Keyed): number {
  return compare(place, other.place) || compare([dataOf(judged.finding)], [dataOf(other.judged.finding)]);
}

const dataOf = oncePer(({ data }: Finding) => canonicalJson(data));

/** Place, rule, project and data are what a finding is; of equal ones the gravest, then the shortest span, stays. */
function keyOf(judged: JudgedFinding): Keyed {
  const { at, rule, project } = judged.finding;
  const file = at.kind === 'workspace' ? '' : at.file;
  const start = at.kind === 'span' ? at.span.start : { line: 0, column: 0 };
  const end = at.kind === 'span' ? at.span.end : start;
  return {
    judged,
    place: [file, start.line, start.column, rule, project ?? ''],
    rest: [rank(judged.severity), end.line, end.column],
  };
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined || left > right) return 1;
    if (left < right) return -1;
  }
  return a.length - b.length;
}
