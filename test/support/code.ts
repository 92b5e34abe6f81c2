import { survey } from '#core/app/survey';
import type { Code } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { RULES } from '#core/model/rules';
import type { Workspace } from '#core/model/workspace';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';

/** The code of a repository that was never on disk, resolved. */
export async function codeOf(repo: Repo): Promise<{ readonly workspace: Workspace; readonly code: Code }> {
  const { workspace, facts } = await survey(memoryTree(repo), null, new Set(['code']));
  return { workspace, code: facts.code };
}

/** What one part of the check finds there, each as `severity rule file:line`. */
export async function foundBy(
  part: (code: Code, workspace: Workspace) => readonly Finding[],
  repo: Repo,
): Promise<{ readonly lines: readonly string[]; readonly findings: readonly Finding[] }> {
  const { workspace, code } = await codeOf(repo);
  const findings = part(code, workspace);
  const lines = findings.map(({ rule, at, severity }) => {
    const place = at.kind === 'workspace' ? '' : at.file;
    const line = at.kind === 'span' ? `:${at.span.start.line}` : '';
    return `${severity ?? RULES[rule].severity} ${rule.slice(rule.indexOf('/') + 1)} ${place}${line}`;
  });
  return { lines, findings };
}
