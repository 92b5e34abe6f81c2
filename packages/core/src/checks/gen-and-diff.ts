import { type Check, projectOf } from '#core/model/check';
import { at, type Finding, type Location, type Problem } from '#core/model/finding';
import { firstDifference } from '#core/model/first-difference';
import type { GeneratedFile, Generation } from '#core/model/generation';
import { formatKeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';

/** What the manifests imply is what stands in the repository. */
export const genAndDiff: Check = {
  id: 'gen-and-diff',
  title: 'generated files are what their manifests imply',
  needs: ['generation'],
  evaluate: ({ workspace, facts: { generation } }) =>
    [
      ...generation.problems.map(invalidManifest),
      ...generation.blocked.map(unreadableOwned),
      ...generation.files.flatMap(drifted),
      ...generation.orphans.map(orphan),
      ...unreadable(workspace, generation),
    ].map((finding) => ({ ...finding, ...project(finding.at, workspace) })),
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

function invalidManifest({ at: place, message, hint }: Problem): Finding {
  return { rule: 'gen-and-diff/invalid-manifest', at: place, data: { problem: message, hint } };
}

function unreadableOwned({ manifest, problem }: Generation['blocked'][number]): Finding {
  const data = {
    key: null,
    expected: `a file that can be read, with what ${manifest} implies`,
    actual: `one that ${problem.message}`,
    manifest,
    mend: problem.hint,
  };
  return { rule: 'gen-and-diff/drift', at: problem.at, data };
}

function drifted({ path, manifest, whole, before, drifts }: GeneratedFile): readonly Finding[] {
  if (before === null) return [{ rule: 'gen-and-diff/missing-file', at: at.file(path), data: { manifest } }];
  return drifts.map(({ at: place, key, expected, actual, manifest: source }) => {
    const isConflict = key === null && !whole;
    const data = {
      key: key === null ? null : formatKeyPath(key),
      expected,
      actual,
      manifest: source,
      ...(isConflict && { mend: 'run `plumb gen`: its manifest decides both sides' }),
    };
    return { rule: 'gen-and-diff/drift', at: place, data };
  });
}

function orphan({ path, manifest }: Generation['orphans'][number]): Finding {
  return { rule: 'gen-and-diff/orphan-file', at: at.file(path), data: { manifest } };
}

/** What no manifest owns and could not be read: the other checks did not see what it declares. */
function unreadable({ readProblems }: Workspace, { blocked, files }: Generation): readonly Finding[] {
  const judged = new Set([...blocked, ...files].map(({ path }) => path));
  return readProblems
    .filter(({ at: place }) => place.kind === 'workspace' || !judged.has(place.file))
    .map(({ at: place, message, hint }) => ({
      rule: 'gen-and-diff/unreadable-file',
      at: place,
      data: { problem: message, hint },
    }));
}

/** The project that a finding's file belongs to, where it is in one. */
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
