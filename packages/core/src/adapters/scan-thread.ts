import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileRead } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import type { ScanThread } from '#core/ports/scan-thread';
import { diskReader } from './disk-reader.ts';
import { blobId } from './fact-store.ts';
import { noneTaken, type TakenPlaces, takeAll, takePlace } from './taken-places.ts';

/** Fewer are scanned before a thread has loaded what it needs. */
const LEAST_FILES = 1_500;

/** After the last file was taken. No file takes a second; a disk may. */
const BOUND_MS = 20_000;

interface Order extends TakenPlaces {
  readonly base: string;
  /** Joined: one text is handed over faster than thousands. */
  readonly paths: string;
  readonly withBlobs: boolean;
}

export interface ThreadOptions {
  /** The program that calls `serveScan`. */
  readonly entry?: URL;
  /** The number of files from which a thread pays. */
  readonly least?: number;
  /** How long the last file may take. */
  readonly boundMs?: number;
}

/** The thread for the repository in the folder `root`. */
export function scanThread(
  root: string,
  { entry = entryOf(import.meta.url), least = LEAST_FILES, boundMs = BOUND_MS }: ThreadOptions = {},
): ScanThread {
  const base = resolve(root);
  return {
    start(paths, withBlobs) {
      if (paths.length < least || availableParallelism() < 2) return null;
      const places = noneTaken(paths.length);
      const order: Order = { ...places, base, paths: paths.join('\0'), withBlobs };
      const worker = new Worker(entry, { workerData: order, env: {}, execArgv: [] });
      // A thread that nobody waits for must not keep the process.
      worker.unref();
      const answer = new Promise<string | null>((settle) => {
        worker.once('message', settle);
        worker.once('error', () => settle(null));
        worker.once('exit', () => settle(null));
      });
      const stop = () => {
        takeAll(places);
        void worker.terminate();
      };
      return {
        next: () => takePlace(places),
        skip: (place) => Atomics.store(places.skipped, place, 1),
        async finish() {
          let timer: NodeJS.Timeout | undefined;
          const late = new Promise<null>((settle) => {
            timer = setTimeout(() => settle(null), boundMs);
          });
          try {
            return await Promise.race([answer, late]);
          } finally {
            clearTimeout(timer);
            stop();
          }
        },
        stop,
      };
    },
  };
}

/** The thread's own program: a bundle beside those of the commands and actions, or a source. */
function entryOf(here: string): URL {
  const way = here.endsWith('.ts') ? '../../../cli/src/scan-thread.ts' : '../scan-thread/index.js';
  return new URL(way, here);
}

/** What a thread is asked to do, and how it reads. */
export interface ThreadFiles {
  readonly paths: readonly RepoPath[];
  readonly next: () => number | null;
  readonly read: (path: RepoPath) => FileRead;
  readonly blobId: ((text: string) => string) | null;
}

/** Takes what makes an answer of the files of this thread's order, and sends it to the one that started it. */
export function serveScan(scan: (files: ThreadFiles) => string): void {
  if (isMainThread) return;
  const { base, paths, withBlobs, ...places } = workerData as Order;
  const disk = diskReader(base);
  parentPort?.postMessage(
    scan({
      paths: paths.split('\0') as RepoPath[],
      next: () => takePlace(places),
      read: (path) => disk.read(path),
      blobId: withBlobs ? blobId : null,
    }),
  );
}
