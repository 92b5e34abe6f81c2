import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { UserError } from '#core/model/errors';
import { join, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { codeOf } from './text-file.ts';
import { checkTargets } from './write-targets.ts';

/** A file to be written: text, or the bytes of a file in any encoding; null deletes it. */
export interface BytesWrite {
  readonly path: RepoPath;
  readonly content: string | Uint8Array | null;
}

/**
 * Writes below the folder `root`. All new contents are on disk, in temporary files beside their targets, before the
 * first target is replaced; whatever fails until then leaves everything as it was. Each target is replaced by one
 * rename, so a kill leaves it old or new (a kill may leave a temporary file, named `.plumb-….tmp`). Throws UserError.
 */
export function fileWriter(root: string): { write(files: readonly BytesWrite[]): void } {
  return {
    write(files) {
      const base = realFolder(root);
      checkTargets(base, files);
      replaceAll(base, stage(base, files));
    },
  };
}

function realFolder(root: string): string {
  try {
    return realpathSync(root);
  } catch (error) {
    throw new UserError(`there is no folder ${root} to write in`, 'make it first', { cause: error });
  }
}

interface Staged {
  readonly path: RepoPath;
  /** Null: the target is deleted. */
  readonly temporary: string | null;
}

function stage(base: string, files: readonly BytesWrite[]): readonly Staged[] {
  const made: (() => void)[] = [];
  try {
    return files.map(({ path, content }) => {
      if (content === null) return { path, temporary: null };
      const folder = parentOf(path) ?? ROOT;
      makeFolder(base, folder, made);
      const temporary = `${base}/${join(folder, `.plumb-${randomBytes(6).toString('hex')}.tmp`)}`;
      made.push(() => rmSync(temporary, { force: true }));
      writeDurably(temporary, content, lstatSync(`${base}/${path}`, { throwIfNoEntry: false })?.mode);
      return { path, temporary };
    });
  } catch (error) {
    for (const undo of made.reverse()) undo();
    throw new UserError(
      `the files could not be written: ${codeOf(error)}`,
      'nothing was changed; make room, or check the permissions of the folder',
      { cause: error },
    );
  }
}

function makeFolder(base: string, folder: RepoPath, made: (() => void)[]): void {
  if (lstatSync(`${base}/${folder}`, { throwIfNoEntry: false }) !== undefined) return;
  makeFolder(base, parentOf(folder) ?? ROOT, made);
  mkdirSync(`${base}/${folder}`);
  made.push(() => rmdirSync(`${base}/${folder}`));
}

function writeDurably(file: string, content: string | Uint8Array, mode: number | undefined): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, content);
    if (mode !== undefined) fchmodSync(handle, mode & 0o777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function replaceAll(base: string, staged: readonly Staged[]): void {
  let done = 0;
  try {
    for (const { path, temporary } of staged) {
      if (temporary === null) rmSync(`${base}/${path}`, { force: true });
      else renameSync(temporary, `${base}/${path}`);
      done += 1;
    }
  } catch (error) {
    const waiting = staged.slice(done);
    for (const { temporary } of waiting) if (temporary !== null) rmSync(temporary, { force: true });
    throw new UserError(
      `${waiting[0]?.path} could not be replaced: ${codeOf(error)}`,
      `${done} of ${staged.length} files were written before it; mend the cause and run the command again`,
      { cause: error },
    );
  }
}
