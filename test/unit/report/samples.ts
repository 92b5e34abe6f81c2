import { at, type Finding } from '#core/model/finding';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import { RULE_IDS, RULES } from '#core/model/rules';
import { judge } from '#core/policy/judge';

export const NOTE: CheckNote = {
  check: 'gen-and-diff',
  judged: '6 package manifests, 2 services',
  ran: true,
};

export function reportOf(findings: readonly Finding[], notes: readonly CheckNote[] = [NOTE]): Report {
  return judge(findings, notes, { failOn: 'error', rules: new Map() });
}

/** One finding a rule, as the catalogue gives it as an example. */
export function exampleFindings(): readonly Finding[] {
  return RULE_IDS.map((rule, i) => {
    const { file, data } = RULES[rule].example;
    return { rule, at: at.point(file, i + 1, 5), data } as Finding;
  });
}

/** A finding whose every text is the caller's. */
export function unreadable(file: string, problem: string, hint = 'mend the file'): Finding {
  return {
    rule: 'gen-and-diff/unreadable-file',
    at: at.point(file as RepoPath, 3, 8),
    data: { problem, hint },
  };
}

/** As many different errors, or warnings, as asked for. */
export function manyFindings(errors: number, warnings = 0, notices = 0): readonly Finding[] {
  const file = (kind: string, i: number) => repoPath(`${kind}/${String(i).padStart(6, '0')}/pyproject.toml`);
  const manifest = repoPath('package.edn');
  return [
    ...Array.from(
      { length: errors },
      (_, i): Finding => ({
        rule: 'gen-and-diff/missing-file',
        at: at.file(file('e', i)),
        data: { manifest },
      }),
    ),
    ...Array.from(
      { length: warnings },
      (_, i): Finding => ({
        rule: 'gen-and-diff/orphan-file',
        at: at.file(file('w', i)),
        data: { manifest },
      }),
    ),
    ...Array.from(
      { length: notices },
      (_, i): Finding => ({
        rule: 'gen-and-diff/orphan-file',
        at: at.file(file('n', i)),
        data: { manifest },
        severity: 'notice',
      }),
    ),
  ];
}
