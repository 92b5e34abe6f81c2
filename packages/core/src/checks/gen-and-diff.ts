import { type Check, projectOf } from '#core/model/check';
import { at, type Finding, type Location } from '#core/model/finding';
import { firstDifference } from '#core/model/first-difference';
import { formatKeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';

/** What the manifests imply is what stands in the repository. */
export const genAndDiff: Check = {
  id: 'gen-and-diff',
  title: 'generated files are what their manifests imply',
  needs: ['generation'],
  evaluate: ({ workspace, facts: { generation } }) => {
    const findings: Finding[] = [];
    for (const { at: place, message, hint } of generation.problems) {
      findings.push({
        rule: 'gen-and-diff/invalid-manifest',
        at: place,
        ...project(place, workspace),
        data: { problem: message, hint },
      });
    }
    for (const { path, manifest, problem } of generation.blocked) {
      const data = {
        key: null,
        expected: `a file that can be read, with what ${manifest} implies`,
        actual: `one that ${problem.message}`,
        manifest,
        mend: problem.hint,
      };
      findings.push({
        rule: 'gen-and-diff/drift',
        at: problem.at,
        ...project(at.file(path), workspace),
        data,
      });
    }
    for (const { path, manifest, whole, before, drifts } of generation.files) {
      const concerns = project(at.file(path), workspace);
      if (before === null)
        findings.push({
          rule: 'gen-and-diff/missing-file',
          at: at.file(path),
          ...concerns,
          data: { manifest },
        });
      for (const { at: place, key, expected, actual, manifest: source } of drifts) {
        const mend =
          key === null && !whole ? { mend: 'run `plumb gen`: its manifest decides both sides' } : {};
        const data = {
          key: key === null ? null : formatKeyPath(key),
          expected,
          actual,
          manifest: source,
          ...mend,
        };
        findings.push({ rule: 'gen-and-diff/drift', at: place, ...concerns, data });
      }
    }
    for (const { path, manifest } of generation.orphans) {
      findings.push({
        rule: 'gen-and-diff/orphan-file',
        at: at.file(path),
        ...project(at.file(path), workspace),
        data: { manifest },
      });
    }
    findings.push(
      ...unreadable(
        workspace,
        new Set(generation.blocked.map(({ path }) => path)),
        new Set(generation.files.map(({ path }) => path)),
      ),
    );
    return findings;
  },
  judged: ({ workspace, facts: { generation } }) => {
    const { packages, services } = workspace.manifests;
    const { files, unseen, problems } = generation;
    if (files.length + unseen.length + problems.length === 0) {
      const read = count(workspace.projects.length, 'project');
      return {
        ran: false,
        what: `${read} read; no package.edn, service.edn or pins in plumb.edn, so nothing is generated here`,
      };
    }
    const counted = [
      count(packages.length, 'package manifest'),
      count(services.length, 'service manifest'),
    ].join(', ');
    const broken = new Set(problems.map(({ at: place }) => (place.kind === 'workspace' ? '' : place.file)))
      .size;
    const left = broken === 0 ? '' : `, ${broken} with errors`;
    const away = unseen.length === 0 ? '' : `, ${count(unseen.length, 'file')} not checked out here`;
    return { ran: true, what: `${counted}${left}: ${count(files.length, 'generated file')}${away}` };
  },
};

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** What no manifest owns and could not be read: the other checks did not see what it declares. */
function unreadable(
  { readProblems, ...workspace }: Workspace,
  ...judged: readonly ReadonlySet<RepoPath>[]
): readonly Finding[] {
  const others = readProblems.filter(
    ({ at: place }) => place.kind === 'workspace' || !judged.some((paths) => paths.has(place.file)),
  );
  return others.map(({ at: place, message, hint }) => ({
    rule: 'gen-and-diff/unreadable-file',
    at: place,
    ...project(place, { readProblems, ...workspace }),
    data: { problem: message, hint },
  }));
}

function project(place: Location, workspace: Workspace): { readonly project?: RepoPath } {
  const folder = place.kind === 'workspace' ? undefined : projectOf(place.file, workspace);
  return folder === undefined ? {} : { project: folder };
}

/**
 * What a repository's own generator changed, as findings: each file at its first line that differs. `command` is how
 * the generator was called.
 */
export function changeFindings(changes: readonly Change[], command: string): readonly Finding[] {
  const fix = { mend: `run \`${command}\` and commit what it writes` };
  return changes.map(({ path, before, after, unseen: apart }): Finding => {
    if (before === null)
      return { rule: 'gen-and-diff/missing-file', at: at.file(path), data: { manifest: command, ...fix } };
    const drift = (place: Location, expected: string, actual: string): Finding => ({
      rule: 'gen-and-diff/drift',
      at: place,
      data: { key: null, expected, actual, manifest: command, ...fix },
    });
    if (after === null) return drift(at.file(path), 'no such file', 'a file');
    if (apart !== undefined) return drift(at.file(path), apart.after, apart.before);
    const { line, expected, actual } = firstDifference(before, after);
    return drift(at.point(path, line, 1), expected, actual);
  });
}

interface Change {
  readonly path: RepoPath;
  readonly before: string | null;
  readonly after: string | null;
  /** What differs where the texts do not show it. */
  readonly unseen?: { readonly before: string; readonly after: string };
}
