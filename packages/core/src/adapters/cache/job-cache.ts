import { existsSync } from 'node:fs';
import { info, warning } from '@actions/core';
import type { CacheBounds, CacheRequest, JobCache } from '#core/ports/job-cache';
import { type Watched, watch } from './watched-client.ts';

/** What is used of @actions/cache: a part of it, so that a test can stand in. */
export interface CacheService {
  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/**
 * The cache of GitHub Actions, through @actions/cache, which is loaded by the first restore or save. A service that hangs
 * or fails again and again is not asked any more by this process. Where the runner offers none, nothing is loaded.
 */
export function jobCache(load: () => Promise<CacheService> = () => import('@actions/cache')): JobCache {
  const isOffered = hasCache(process.env);
  let isLost = false;

  const ask = async <T>(
    { what, bounds }: CacheRequest,
    did: 'restored' | 'saved',
    call: (service: CacheService) => Promise<T>,
    read: (value: T, lines: readonly string[]) => string | null,
  ): Promise<{ readonly value: T; readonly told: string } | null> => {
    const start = performance.now();
    const loading = load();
    await loading.catch(() => {});
    const watched = watch(() => loading.then(call));
    const ended = await outcome(watched, bounds);
    const fault = ended.kind === 'done' ? read(ended.value, watched.lines) : ended.why;
    if (ended.kind === 'given-up') isLost = true;
    for (const mask of watched.lines) if (mask.startsWith('::add-mask::')) process.stdout.write(`${mask}\n`);
    if (fault === null && ended.kind === 'done') {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      return { value: ended.value, told: `${seconds} s${sizeIn(watched.lines)}` };
    }
    warning(`${what} could not be ${did}: ${explained(fault ?? '', watched.lines)}`);
    return null;
  };

  return {
    isOffered,
    async restore(request) {
      if (!isOffered || isLost) return { kind: 'miss', fault: isLost };
      const { paths, key, restoreKeys = [], what } = request;
      const answer = await ask(
        request,
        'restored',
        (service) => service.restoreCache([...paths], key, [...restoreKeys]),
        (found, lines) => (found === undefined ? (saidFault(lines) ?? null) : null),
      );
      if (answer?.value === undefined) return { kind: 'miss', fault: answer === null };
      info(`${what}: restored in ${answer.told} from ${inert(answer.value)}`);
      return { kind: 'restored', key: answer.value };
    },
    async save(request) {
      if (!isOffered || isLost) return { kind: 'failed' };
      const { paths, key, what } = request;
      const missing = paths.filter((path) => !existsSync(path));
      if (missing.length > 0) {
        info(
          `${what}: not saved, as ${missing.length === 1 ? 'its folder is' : 'its folders are'} not there`,
        );
        return { kind: 'failed' };
      }
      let reserved: 'ours' | 'others' | 'nobody' = 'ours';
      const answer = await ask(
        request,
        'saved',
        (service) => service.saveCache([...paths], key),
        (id, lines) => {
          if (id !== -1) return null;
          const why = saidOfReservation(lines);
          if (why !== null && /already[ _]exists|\(409\)/i.test(why)) reserved = 'others';
          else if (lines.some((line) => line.startsWith('Cache save skipped:'))) reserved = 'nobody';
          return reserved === 'ours' ? (why ?? saidFault(lines) ?? 'the service gave no reason') : null;
        },
      );
      if (answer === null) return { kind: 'failed' };
      switch (reserved as 'ours' | 'others' | 'nobody') {
        case 'ours':
          info(`${what}: saved in ${answer.told} as ${inert(key)}`);
          return { kind: 'saved' };
        case 'others':
          info(`${what}: ${inert(key)} exists already`);
          return { kind: 'exists' };
        case 'nobody':
          info(`${what}: not saved, as this run may only read the cache`);
          return { kind: 'failed' };
      }
    },
    close() {
      // What was cut ends by itself, but may sleep before its next attempt: all else is done by now.
      if (isLost) setTimeout(() => process.exit(), 1000).unref();
    },
  };
}

/** What the runner tells the processes of actions (@actions/cache, internal/config). */
function hasCache(env: Readonly<Record<string, string | undefined>>): boolean {
  const { GITHUB_ACTIONS, RUNNER_TEMP, ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = env;
  const isThere = (ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL) && ACTIONS_RUNTIME_TOKEN && RUNNER_TEMP;
  return GITHUB_ACTIONS === 'true' && Boolean(isThere);
}

type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** `given-up`: it may still hang, or try again later. */
  | { readonly kind: 'failed' | 'given-up'; readonly why: string };

/** The toolkit asks up to five times, with more time between each: a job does not wait for that. */
const ATTEMPT = /^Attempt (\d+) of \d+ failed with error: (.*)\. Retrying request in /;

/** Waits for what is watched within the bounds; what exceeds them is cut. Never rejects. */
function outcome<T>(watched: Watched<T>, { totalMs, idleMs }: CacheBounds): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const period = Math.max(10, Math.min(250, totalMs / 4, idleMs / 4));
    const start = performance.now();
    let last = { progress: watched.progress(), at: start };
    let idle = 0;
    const settle = (ended: Outcome<T>) => {
      clearInterval(timer);
      resolve(ended);
    };
    const giveUp = (why: string) => {
      watched.cut();
      settle({ kind: 'given-up', why });
    };
    const look = () => {
      const now = performance.now();
      const progress = watched.progress();
      // a machine that is busy elsewhere hears nothing either
      idle = progress === null || progress !== last.progress ? 0 : idle + Math.min(now - last.at, 2 * period);
      last = { progress, at: now };
      const [, count, reason] = watched.lines.map((line) => ATTEMPT.exec(line)).findLast(Boolean) ?? [];
      const refusal = reason ?? watched.refusal();
      if (reason !== undefined && Number(count) > 1) giveUp(reason);
      else if (now - start >= totalMs) giveUp(refusal ?? `it took more than ${totalMs / 1000} s`);
      else if (idle >= idleMs) giveUp(refusal ?? `no answer within ${idleMs / 1000} s`);
    };
    const timer = setInterval(look, period);
    watched.result.then(
      (value) => settle({ kind: 'done', value }),
      (error) => settle({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  });
}

/** The toolkit tells a fault by a warning or an error, and returns as if nothing were there. */
function saidFault(lines: readonly string[]): string | undefined {
  const told = lines.flatMap((line) => /^::(?:warning|error)(?: [^:]*)?::(.*)$/.exec(line)?.[1] ?? []);
  const failed = told.findLast((text) => /^Failed to (restore|save): /.test(text)) ?? told.at(-1);
  return failed === undefined ? undefined : decoded(failed).replace(/^Failed to (restore|save): /, '');
}

/** Why no entry could be reserved: @actions/cache has the reason in its debug output alone, and in information for v1. */
function saidOfReservation(lines: readonly string[]): string | null {
  const debug = /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/;
  const v1 = /^Failed to save: (.*More details: .*)$/;
  const told = lines
    .map((line) => debug.exec(line)?.[1] ?? v1.exec(line)?.[1])
    .find((one) => one !== undefined);
  return told === undefined ? null : decoded(told);
}

/** As @actions/core encodes the data of a command. */
function decoded(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The first line of a fault, with what a failed archiver wrote, and what to do about a missing one. */
function explained(why: string, lines: readonly string[]): string {
  const [first = ''] = why.split(/[\r\n]/);
  const told = lines.find((line) => /^(?:\/\S*\/)?(?:tar|zstd|gzip|bsdtar)(?: \(child\))?: /.test(line));
  const detail = /\btar\b/.test(first) && told !== undefined ? ` (${told})` : '';
  const hint = /locate executable file: "?tar/.test(first) ? ' Install GNU tar on this runner.' : '';
  return (first + detail).slice(0, 500) + hint;
}

function sizeIn(lines: readonly string[]): string {
  const size = lines
    .map((line) => /^(?:Cache Size: .*\(|::debug::File Size: )(\d+)/.exec(line)?.[1])
    .find(Boolean);
  return size === undefined ? '' : `, ${(Number(size) / (1024 * 1024)).toFixed(1)} MiB`;
}

/** Keys come back from the service. */
function inert(key: string): string {
  return key.replaceAll(/[^\w.-]/g, '?');
}
