import { IDENTIFIER } from './python-characters.ts';

const FEED = 10;
const BACKSLASH = 92;

/**
 * The offset of the last word in a text that an import can be made of: the keyword in a statement that can be one, or the
 * name of a function that imports; -1 where there is none. It looks at no more than the line of each `import`, so
 * that the word may well stand in a string; behind it stands nothing that imports, except by another name.
 */
export function lastImport(source: string, codes: Uint16Array): number {
  const words: number[] = [];
  // Forward, and by its rarest letter, as V8 goes from one to the next: half the time of a search from the end.
  for (let m = source.indexOf('mport'); m !== -1; m = source.indexOf('mport', m + 5))
    if (codes[m - 1] === 105) words.push(m - 1);
  for (let at = words.pop(); at !== undefined; at = words.pop()) if (mayImport(source, codes, at)) return at;
  return -1;
}

function mayImport(source: string, codes: Uint16Array, at: number): boolean {
  const next = at + 6;
  if (isPart(codes[at - 1])) return source.startsWith('__import__', at - 2);
  if (!isPart(codes[next])) return mayFollow(codes[next]) && standsInImport(source, codes, at);
  if (source.startsWith('lib', next)) return mayLeadToUtil(codes, next + 3);
  return source.startsWith('_module', next) || source.startsWith('orskip', next);
}

function isPart(code: number | undefined): boolean {
  return code !== undefined && IDENTIFIER[code] === 1;
}

function isBlank(code: number | undefined): boolean {
  return code === 32 || code === 9 || code === 12;
}

/** Behind the keyword stand white space, a backslash, a bracket or the star. */
function mayFollow(code: number | undefined): boolean {
  return isBlank(code) || code === BACKSLASH || code === 40 || code === 42;
}

/** `importlib.util.find_spec`, over lines too; what else imports in importlib has `import` in its own name. */
function mayLeadToUtil(codes: Uint16Array, offset: number): boolean {
  let at = offset;
  for (
    let code = codes[at];
    isBlank(code) || code === FEED || code === BACKSLASH || code === 46;
    code = codes[at]
  )
    at += 1;
  return codes[at] === 117 && at > offset;
}

/**
 * Whether the keyword begins a statement, or stands behind one that begins with `from` or `lazy`: a statement begins with
 * a line or behind a semicolon or a colon. One that goes on over a backslash is not looked into.
 */
function standsInImport(source: string, codes: Uint16Array, keyword: number): boolean {
  let start = keyword;
  for (; start > 0; start -= 1) {
    const code = codes[start - 1];
    if (code === FEED || code === 59 || code === 58) break;
    // A statement holds the keyword once; and no text is gone over twice.
    if (
      code === 105 &&
      source.startsWith('import', start - 1) &&
      !isPart(codes[start + 5]) &&
      !isPart(codes[start - 2])
    )
      return false;
  }
  if (start > 1 && codes[start - 1] === FEED && codes[start - 2] === BACKSLASH) return true;
  while (isBlank(codes[start])) start += 1;
  return start === keyword || source.startsWith('from', start) || source.startsWith('lazy', start);
}

/** More words than these are not looked for: the walk then goes on to the end. */
const MAX_WORDS = 20;

/** How far a walk over a text must go, by the words that it has met. */
export class PythonLimit {
  /** Nothing behind it can be an import. */
  offset: number;
  private readonly source: string;
  private readonly isStart: boolean;
  private readonly words = new Set<string>();

  /**
   * Takes the text, or the start of one, and the offset of the last word that an import can be made of (`lastImport`).
   */
  constructor(source: string, last: number, isStart: boolean) {
    this.source = source;
    this.isStart = isStart;
    this.offset = Math.max(last, lastPrint(source, last));
  }

  /** Goes on to where a word stands last. */
  reach(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    // Where only a start is known, nobody can tell.
    const isFar = this.isStart || this.words.size > MAX_WORDS;
    const last = isFar ? this.source.length : this.source.lastIndexOf(word);
    this.offset = Math.max(this.offset, last);
  }
}

/**
 * Python 2 has no annotations: what stands behind the first of these is Python 3. Most sources that have any have this one, and
 * not far from their start, so that the rest need not be searched for what is Python 2.
 */
export const ANNOTATED = '-> None:';

/** The offset of the last `print` behind an offset that a string follows, as in Python 2; -1 where there is none. */
function lastPrint(source: string, offset: number): number {
  let last = -1;
  let end = Number.POSITIVE_INFINITY;
  for (let at = source.indexOf('print ', offset); at !== -1; at = source.indexOf('print ', at + 6)) {
    const next = source.charCodeAt(at + 6);
    if (next !== 34 && next !== 39) continue;
    if (last === -1) end = annotation(source);
    if (at > end) break;
    last = at;
  }
  return last;
}

function annotation(source: string): number {
  const at = source.indexOf(ANNOTATED);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
