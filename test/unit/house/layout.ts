import type { Sources } from './import-law.ts';

const MAX_LINES = 300;
const MAX_LINES_OF_AN_ACTION = 40;

/** Longer files, each with why it is one concept that does not part. */
const LONG: Readonly<Record<string, string>> = {};

/** Takes sources and returns a line for each break of names and lengths, sorted. */
export function layoutBreaks(sources: Sources, long: Readonly<Record<string, string>> = LONG): string[] {
  const breaks: string[] = [];
  for (const [path, text] of sources) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(name))
      breaks.push(`${path}: the name is not kebab-case`);
    for (const folder of parts) {
      if (/^(utils?|helpers?|common|misc)$/.test(folder)) breaks.push(`${path}: a folder named ${folder}`);
    }
    const stem = name.replace(/\..*$/, '');
    if (/^(utils?|helpers?|common|misc)$/.test(stem)) breaks.push(`${path}: a file named ${stem}`);
    const lines = text.split('\n').length - 1;
    const isLong = lines > MAX_LINES;
    if (isLong && !Object.hasOwn(long, path)) breaks.push(`${path}: ${lines} lines, more than ${MAX_LINES}`);
    if (!isLong && Object.hasOwn(long, path)) breaks.push(`${path}: no longer long, take it off the list`);
    if (/^actions\/[^/]+\/main\.ts$/.test(path) && lines > MAX_LINES_OF_AN_ACTION) {
      breaks.push(`${path}: ${lines} lines, more than ${MAX_LINES_OF_AN_ACTION} for the entry of an action`);
    }
  }
  for (const path of Object.keys(long))
    if (!sources.has(path)) breaks.push(`${path}: listed as long, is gone`);
  return breaks.sort();
}
