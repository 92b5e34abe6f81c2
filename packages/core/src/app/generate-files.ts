import { GENERATED_MARK } from '#core/generate/mark';
import { UserError } from '#core/model/errors';
import type { Problem } from '#core/model/finding';
import type { GeneratedFile, Generation } from '#core/model/generation';
import { nameOf } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { FileWriter, History } from '#core/ports/index';

/** What `plumb gen` wrote, and what is left for people to do. */
export interface Written {
  readonly files: readonly GeneratedFile[];
  /** Commands that bring locks up to date, where overrides changed. */
  readonly next: readonly string[];
}

/** The files whose text is not what the manifests imply. */
export function changedFiles({ files }: Generation): readonly GeneratedFile[] {
  return files.filter(({ before, after }) => before !== after);
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
  const reasons: Problem[] = [...generation.problems, ...generation.blocked.map(({ problem }) => problem)];
  if (reasons.length > 0)
    throw new UserError(reasons.map(sentence).join('\n'), 'nothing was written; mend these first');
  const changed = changedFiles(generation);
  for (const file of changed) refuseLoss(file, history);
  writer.write(changed.map(({ path, after }) => ({ path, content: after })));
  return { files: changed, next: locksToRenew(changed, workspace) };
}

function sentence({ at, message, hint }: Problem): string {
  const place =
    at.kind === 'workspace'
      ? ''
      : at.kind === 'file'
        ? `${at.file}: `
        : `${at.file}:${at.span.start.line}:${at.span.start.column}: `;
  return `${place}${message} (${hint})`;
}

/** A whole file that people wrote, and that stands in no commit, would be gone for good. */
function refuseLoss({ path, whole, before, manifest }: GeneratedFile, history: History): void {
  if (!whole || before === null || before.includes(GENERATED_MARK)) return;
  const saved = history.savedText(path);
  if (saved !== null && (saved === before || saved.includes(GENERATED_MARK))) return;
  throw new UserError(
    `${path} was written by hand, stands in no commit, and would be replaced by what ${manifest} implies`,
    'commit it first (its code then belongs in a package), or delete it; nothing was written',
  );
}

/** After overrides change, frozen installs fail until the lock is made anew. */
function locksToRenew(changed: readonly GeneratedFile[], { packageManager }: Workspace): readonly string[] {
  const pinned = changed.some(
    ({ path, drifts }) =>
      ['package.json', 'pnpm-workspace.yaml'].includes(nameOf(path)) &&
      drifts.some(({ key }) => key !== null && /overrides|resolutions|ependencies/.test(String(key))),
  );
  if (!pinned || packageManager === null) return [];
  const commands = {
    pnpm: 'pnpm install --lockfile-only',
    npm: 'npm install --package-lock-only',
    yarn: 'yarn install --mode=update-lockfile',
    bun: 'bun install --lockfile-only',
  };
  return [commands[packageManager.tool]];
}
