import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Trees with more files than this are read in a smaller heap; others never get near its bounds. */
const MANY_FILES = 20_000;

/** Characters of texts that may lie about as garbage before it is collected. */
const MAX_LYING = 24 * 1024 * 1024;

/**
 * V8's second compiler starts where a function was called so many times. At its own bounds (3,000 and 500) it is at work
 * throughout a run of one or two seconds, beside the collector on the second core, for code that is hardly run again.
 */
export const COMPILED_LATER = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'];

/** The V8 of Node 24, with which that was measured; another one may not know the flags, and says so on stderr. */
const MEASURED_V8 = '13.';

/**
 * The space for new objects stays as large as it is by now (some MB): V8 would double it again and again, and first use of
 * each of its pages costs more than to collect it more often.
 */
const NO_MORE_SPACE = '--semi-space-growth-factor=1';

/**
 * Takes the number of files of a tree, before any is read, and sets V8 to it. Where there are many, it would let garbage
 * lie until the heap has doubled several times, which takes twice the memory that is needed: there texts that were read,
 * used once and dropped are collected. Returns the function to call with the length of each.
 */
export function setEngine(files: number, v8: string = process.versions.v8): (length: number) => void {
  setFlagsFromString(NO_MORE_SPACE);
  if (files <= MANY_FILES) {
    if (v8.startsWith(MEASURED_V8)) for (const flag of COMPILED_LATER) setFlagsFromString(flag);
    return () => {};
  }
  // V8 shows its collector only where it is asked to.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  let lying = 0;
  return (length) => {
    lying += length;
    if (lying < MAX_LYING || typeof collect !== 'function') return;
    lying = 0;
    collect();
  };
}
