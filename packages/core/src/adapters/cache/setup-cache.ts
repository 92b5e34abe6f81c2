import { realpathSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { info, warning } from '@actions/core';
import { MARKER, PYTHON } from '#core/adapters/environments/venvs';
import { folderEntries } from '#core/adapters/files/folder-entries';
import { isInside } from '#core/adapters/files/inside';
import { temporaryFolder } from '#core/adapters/files/temporary-folder';
import { writtenBeside } from '#core/adapters/files/written-beside';
import type { EnvironmentPlan } from '#core/model/install';
import type { CacheBounds, JobCache } from '#core/ports/job-cache';
import type { RestoredParts, SetupKeys } from '#core/ports/setup-cache';

/** What an installer keeps of downloads, in the runner's temporary folder, and how its commands are told. */
export interface Store {
  readonly folder: string;
  /** To be added to the environment of every command of the plan. */
  readonly env: Readonly<Record<string, string>>;
}

/*
 * The order of a step:
 *   main  cacheKeys (app/environment-key) -> restoreFor -> install what was not restored, with storeFor(…).env
 *         -> planSave -> saveState('plumb-cache', text) -> cache.close()
 *   post  saveAll(jobCache(), getState('plumb-cache'))          (`post-if: success()`: a cancelled job saves nothing)
 */

/** Big archives take long; a service that is silent for a while is not waited for. */
const RESTORE_BOUNDS: CacheBounds = { totalMs: 10 * 60_000, idleMs: 20_000 };
const SAVE_BOUNDS: CacheBounds = { totalMs: 15 * 60_000, idleMs: 30_000 };

/**
 * The store of an installer: a folder of its own in the runner's temporary one, so that no more than this job needed is
 * kept. To be used only where the cache is offered and wanted: a machine that stays has its own.
 */
export function storeFor(installer: EnvironmentPlan['installer'], temporary = temporaryFolder()): Store {
  const folder = join(resolve(temporary), 'plumb-stores', installer);
  switch (installer) {
    case 'pip':
      return { folder, env: { PIP_CACHE_DIR: folder } };
    case 'uv':
      return { folder, env: { UV_CACHE_DIR: folder } };
    case 'npm':
      // else its logs would lie there too, and go from job to job
      return { folder, env: { npm_config_cache: folder, npm_config_logs_max: '0' } };
    case 'pnpm':
      // pnpm 11 and newer read the second name alone
      return { folder, env: { npm_config_store_dir: folder, pnpm_config_store_dir: folder } };
  }
}

/**
 * Restores virtual environments by their exact keys, and the stores of those installers that still have to install
 * something. What lies in the place of an environment is deleted first, and what was restored in part, or without
 * `plumb-environment.json` and an interpreter, afterwards. Never rejects.
 */
export async function restoreFor(
  cache: JobCache,
  plan: readonly EnvironmentPlan[],
  keys: SetupKeys,
  temporary = temporaryFolder(),
): Promise<RestoredParts> {
  const venvs = new Set<string>();
  const stores = new Map<EnvironmentPlan['installer'], { key: string; exact: boolean }>();
  if (!cache.isOffered) return { venvs, stores };
  const bounds = RESTORE_BOUNDS;
  for (const { id, venv } of plan) {
    const key = keys.venvs.get(id);
    if (venv === null || key === undefined || !isBelow(venv, temporary) || !isGone(venv)) continue;
    const restored = await cache.restore({ paths: [venv], key, what: VENV, bounds });
    // The service also finds keys that only begin with the one that was asked for.
    if (restored.kind === 'restored' && restored.key === key && isWhole(venv)) venvs.add(id);
    else isGone(venv);
  }
  for (const installer of new Set(plan.filter(({ id }) => !venvs.has(id)).map((one) => one.installer))) {
    const asked = keys.stores.get(installer);
    if (asked === undefined) continue;
    const paths = [storeFor(installer, temporary).folder];
    const restored = await cache.restore({ ...asked, paths, what: STORE, bounds });
    if (restored.kind === 'restored')
      stores.set(installer, { key: restored.key, exact: restored.key === asked.key });
  }
  return { venvs, stores };
}

const VENV = 'The virtual environment';
const STORE = 'The store of downloads';

function isWhole(venv: string): boolean {
  return isFile(join(venv, MARKER)) && isFile(join(venv, ...PYTHON));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isBelow(path: string, folder: string): boolean {
  return isAbsolute(path) && resolve(path) !== resolve(folder) && isInside(resolve(path), resolve(folder));
}

/** Deletes a folder; false, with a warning, where that is not possible. */
function isGone(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch (error) {
    warning(`${folder} could not be deleted: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** What planSave judges by. */
export interface Installed {
  readonly plan: readonly EnvironmentPlan[];
  readonly keys: SetupKeys;
  readonly restored: RestoredParts;
  /** Ids of the environments that this step installed, whole and proved; none that was restored. */
  readonly made: ReadonlySet<string>;
  /** Absolute folder of the repository, and when the first command started (milliseconds since 1970). */
  readonly root: string;
  readonly startedMs: number;
  readonly temporary?: string;
}

interface Entry {
  readonly kind: 'venv' | 'store';
  readonly key: string;
  readonly path: string;
}

/**
 * What the post step is to save, as text for the state of the step: environments that were made here and have a key, and
 * stores of which no exact entry was restored. An environment whose installation wrote into the checkout (a built
 * extension, a version file, `setup.py develop`) is not kept, and the log says so: a fresh checkout would lack that.
 */
export function planSave({
  plan,
  keys,
  restored,
  made,
  root,
  startedMs,
  temporary = temporaryFolder(),
}: Installed): string {
  const installed = plan.filter(({ id }) => made.has(id) && !restored.venvs.has(id));
  const venvs = installed.flatMap((one): Entry[] => {
    const key = keys.venvs.get(one.id);
    if (one.venv === null || key === undefined) return [];
    const written = writtenBeside(one, one.venv, root, startedMs);
    if (written === null) return [{ kind: 'venv', key, path: one.venv }];
    info(`${VENV} ${one.id} is not cached: its installation wrote ${JSON.stringify(written)}`);
    return [];
  });
  const stores = [...new Set(installed.map(({ installer }) => installer))].flatMap((installer): Entry[] => {
    const key = keys.stores.get(installer)?.key;
    if (key === undefined || restored.stores.get(installer)?.exact) return [];
    return [{ kind: 'store', key, path: storeFor(installer, temporary).folder }];
  });
  return JSON.stringify([...venvs, ...stores]);
}

/**
 * Saves what planSave wrote, each entry once, but for a store that holds next to nothing; what is no such text, or leads out of the temporary folder, is left alone
 * with a warning. Never rejects.
 */
export async function saveAll(cache: JobCache, state: string, temporary = temporaryFolder()): Promise<void> {
  const entries = readEntries(state);
  if (entries === null) warning('Nothing is cached: the state of this step is not what it wrote.');
  const saved = new Set<string>();
  for (const entry of entries ?? []) {
    const { kind, key, path } = entry;
    if (saved.has(key) || !hasContent(entry)) continue;
    saved.add(key);
    if (isReallyBelow(path, temporary))
      await cache.save({ paths: [path], key, what: kind === 'venv' ? VENV : STORE, bounds: SAVE_BOUNDS });
    else warning(`${JSON.stringify(path)} is not cached: it is no folder of the runner's temporary one.`);
  }
  cache.close();
}

/** Less is sooner fetched again than restored: an installer that could keep nothing leaves a few small files all the same. */
const LEAST_BYTES = 32 * 1024;

function hasContent({ kind, path }: Entry): boolean {
  return kind === 'venv' ? folderEntries(path).length > 0 : bytesBelow(path, LEAST_BYTES) >= LEAST_BYTES;
}

/** How much the files below a folder hold; counted no further than `enough`. */
function bytesBelow(folder: string, enough: number): number {
  let bytes = 0;
  for (const entry of folderEntries(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += bytesBelow(path, enough - bytes);
    if (entry.isFile()) bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= enough) break;
  }
  return bytes;
}

/** Null for what planSave did not write. */
function readEntries(state: string): readonly Entry[] | null {
  if (state === '') return [];
  try {
    const entries: unknown = JSON.parse(state);
    return Array.isArray(entries) && entries.every(isEntry) ? entries : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, key, path } = value as Partial<Record<string, unknown>>;
  const isKey = typeof key === 'string' && /^plumb-(venv|store)-[\w.-]{1,480}$/.test(key);
  return (kind === 'venv' || kind === 'store') && isKey && typeof path === 'string' && isAbsolute(path);
}

/** A folder of which the real path lies below the real path of another. */
function isReallyBelow(path: string, folder: string): boolean {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() && isBelow(real, realpathSync(folder));
  } catch {
    return false;
  }
}
