import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { isInside } from '#core/adapters/files/inside';
import { cacheFolder } from './cache-folder.ts';

/** The facts of 40,000 files take a fifth of it. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_FOLDER_BYTES = 256 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
const MAX_AGE = 30 * DAY;

const OURS = /^(?:facts|answer)-[0-9a-f]{32}\.json(?:\.[0-9a-f-]{36})?$/;

/** A text in the user's cache folder. No method throws: a fault is a miss, or not kept. */
export interface KeptFile {
  load(): string | null;
  save(text: string): void;
}

/**
 * What is kept of the repository in the folder `root`, told apart by `kind` and, where there may be several, `key`; null
 * where there is no cache folder, or where it lies in the repository.
 */
export function keptFile(
  root: string,
  kind: 'facts' | 'answer',
  key = '',
  folder: string | null = cacheFolder(process.env),
): KeptFile | null {
  const base = realOf(resolve(root));
  if (folder === null || isInside(folder, base) || isInside(realOf(folder), base)) return null;
  const digest = createHash('sha256')
    .update(key === '' ? base : `${base}\0${key}`)
    .digest('hex');
  const file = join(folder, `${kind}-${digest.slice(0, 32)}.json`);
  return {
    load: () => attempt(() => load(file)) ?? null,
    save: (text) => void attempt(() => save(folder, file, text)),
  };
}

/** A folder that is not there yet is where its name says. */
function realOf(folder: string): string {
  return attempt(() => realpathSync(folder)) ?? folder;
}

function load(file: string): string | null {
  const handle = openSync(file, 'r');
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size > MAX_FILE_BYTES || !isOnlyOurs(stats)) return null;
    // The time says when it was last of use; it need not be exact.
    if (Date.now() - stats.mtimeMs > DAY) attempt(() => utimesSync(file, new Date(), new Date()));
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

/** What another user owns, or may write, says nothing. Windows has no such owners. */
function isOnlyOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

function save(folder: string, file: string, text: string): void {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomUUID()}`;
  try {
    writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  tidy(folder, Date.now());
}

/** Removes what was of no use for long, then the oldest beyond the bound. Other files in the folder are nobody's here. */
function tidy(folder: string, now: number): void {
  const files = readdirSync(folder)
    .filter((name) => OURS.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ path, time: stats.mtimeMs, size: stats.size }];
    })
    .sort((a, b) => b.time - a.time);
  let size = 0;
  for (const file of files) {
    size += file.size;
    if (size > MAX_FOLDER_BYTES || now - file.time > MAX_AGE) rmSync(file.path, { force: true });
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
