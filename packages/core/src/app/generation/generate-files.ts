import { isYarnClassic } from '#core/generate/implied';
import { UserError } from '#core/model/errors';
import type { Problem } from '#core/model/finding';
import type { Drift, GeneratedFile, Generation } from '#core/model/generation';
import { nameOf } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { FileWriter, History } from '#core/ports/index';
import { visible } from '#core/report/sanitize';
import { isMarked } from './orphans.ts';

/** What `plumb gen` wrote, and what is left for people to do. */
export interface Written {
  readonly files: readonly GeneratedFile[];
  /** Commands that bring locks up to date, where overrides changed. */
  readonly next: readonly string[];
}

/** The files whose text is not what the manifests imply, each with its byte order mark, if it has one. */
export function changedFiles({ files }: Generation): readonly GeneratedFile[] {
  return files
    .filter(({ before, after }) => before !== after)
    .map((file) =>
      file.bom ? { ...file, before: `\ufeff${file.before}`, after: `\ufeff${file.after}` } : file,
    );
}

/**
 * Writes what the manifests imply: everything or, where anything is in doubt, nothing. Throws UserError with every
 * reason: a manifest that is wrong, a file that cannot be read, a hand-written file that would be lost.
 */
export function writeGeneration(
  generation: Generation,
  workspace: Workspace,
  writer: FileWriter,
  history: History,
): Written {
  refuseDoubt(generation);
  const changed = changedFiles(generation);
  for (const file of changed) refuseLoss(file, history);
  writer.write(changed.map(({ path, after }) => ({ path, content: after })));
  return { files: changed, next: locksToRenew(changed, workspace) };
}

/** Throws UserError with every reason why what the manifests imply is not certain. */
export function refuseDoubt({ problems, blocked }: Generation): void {
  const reasons: Problem[] = [...problems, ...blocked.map(({ problem }) => problem)];
  if (reasons.length === 0) return;
  throw new UserError(reasons.map(sentence).join('\n'), 'nothing was written; mend these first');
}

/** A problem on one line: its place, what is wrong, and what to do. */
export function sentence({ at, message, hint }: Problem): string {
  const place =
    at.kind === 'workspace'
      ? ''
      : at.kind === 'file'
        ? `${at.file}: `
        : `${at.file}:${at.span.start.line}:${at.span.start.column}: `;
  // Several reasons are several lines: a name with a line end in it must not look like one.
  return visible(`${place}${message} (${hint})`);
}

/** Throws UserError for a whole file that people wrote, and that stands in no commit: it would be gone for good. */
export function refuseLoss({ path, whole, before, manifest }: GeneratedFile, history: History): void {
  if (!whole || before === null || isMarked(before)) return;
  const saved = history.savedText(path);
  if (saved !== null && (saved === before || isMarked(saved))) return;
  throw new UserError(
    `${path} was written by hand, stands in no commit, and would be replaced by what ${manifest} implies`,
    'commit it first (its code then belongs in a package), or delete it; nothing was written',
  );
}

/** Keys of a package.json whose change the lock must follow; of a pnpm-workspace.yaml, its `overrides`. */
const LOCKED: ReadonlySet<string> = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'overrides',
  'resolutions',
]);

/** After dependencies or overrides change, frozen installs fail until the lock is made anew. */
function locksToRenew(changed: readonly GeneratedFile[], { packageManager }: Workspace): readonly string[] {
  const isLocked = ({ key }: Drift): boolean =>
    key === null || LOCKED.has(String(key[0] === 'pnpm' ? key[1] : key[0]));
  const isOutdated = changed.some(
    ({ path, before, drifts }) =>
      (nameOf(path) === 'package.json' || nameOf(path) === 'pnpm-workspace.yaml') &&
      (before === null || drifts.some(isLocked)),
  );
  if (!isOutdated || packageManager === null) return [];
  if (isYarnClassic(packageManager)) return ['yarn install'];
  const commands = {
    pnpm: 'pnpm install --lockfile-only',
    npm: 'npm install --package-lock-only',
    yarn: 'yarn install --mode=update-lockfile',
    bun: 'bun install --lockfile-only',
  };
  return [commands[packageManager.tool]];
}
