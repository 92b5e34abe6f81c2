import { normaliseName } from '#core/model/requirement';
import type { Requires } from '#core/model/workspace';

const PACKAGE = '[[package]]';
const EXTRAS = '[package.optional-dependencies]';
/** A header as uv writes it: without blanks, quotes and comments. */
const HEADER = /^\[{1,2}[a-z.-]+\]{1,2}$/;
/** Packages, spelled otherwise, before the first one that uv wrote. */
const OTHER_PACKAGES = /^[ \t["']*package/m;
/** A key of a package as uv writes it; its extras stand in a table of their own. */
const KEY = /^(?!optional-)[a-z-]+ = /;
const NAME = /^name = "([^"\\]+)"$/;
/** The list of an extra. */
const EXTRA = /^([\w-]+) = \[$/;
const REQUIREMENTS = 'dependencies = [';
const REQUIREMENT = '    { name = "';
/** What uv never writes, and what would make lines tell something else: the mark of a conflict, texts of many lines, comments. */
const STRANGE = ['<<<<', '"""', "'''", ' #', ']#', '\t#'];

/**
 * Who requires whom in a uv.lock as uv writes it: a key or a requirement a line, each list opened and closed on lines of its
 * own. So the beginnings of lines tell all that is wanted, and other lists, of which the wheels are most of the text, are
 * jumped over: a TOML parser takes many times as long. Null for what is not written so; it may be TOML all the same.
 */
export function readUvLock(text: string): Requires | null {
  if (!text.startsWith('version = ') || STRANGE.some((mark) => text.includes(mark))) return null;
  const first = text.indexOf(`\n${PACKAGE}\n`) + 1;
  if (OTHER_PACKAGES.test(text.slice(0, first))) return null;
  const lock = new Map<string, Set<string>>();
  let name = '';
  let section = '';
  /** The requirements of the list that is open. */
  let list: Set<string> | null = null;
  for (let start = first; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = start;
    start = end + 1;
    if (list !== null) {
      if (text[line] === ']') list = null;
      else if (!addRequirement(text, line, end, list)) return null;
    } else if (text[line] === '[') {
      section = text.slice(line, end);
      if (!HEADER.test(section)) return null;
      if (section === PACKAGE) name = '';
    } else if (line === end) continue;
    else if (section === EXTRAS) {
      const extra = EXTRA.exec(text.slice(line, end))?.[1];
      if (name === '' || extra === undefined) return null;
      list = setOf(lock, `${name}[${normal(extra)}]`);
    } else if (section === PACKAGE) {
      const entry = text.slice(line, end);
      if (!KEY.test(entry)) return null;
      if (entry.startsWith('name ')) {
        const found = NAME.exec(entry)?.[1];
        if (found === undefined) return null;
        name = normal(found);
        setOf(lock, name);
      } else if (entry.startsWith('dependencies ')) {
        if (name === '' || entry !== REQUIREMENTS) return null;
        list = setOf(lock, name);
      } else if (entry.endsWith('[')) start = pastList(text, end);
    } else if (text[end - 1] === '[') start = pastList(text, end);
    if (start === -1) return null;
  }
  return list === null && lock.size > 0 ? lock : null;
}

/** `    { name = "a", version = …, source = { … }, extra = ["b"], marker = "…" },`: false for any other line. */
function addRequirement(text: string, line: number, end: number, list: Set<string>): boolean {
  const first = line + REQUIREMENT.length;
  const last = text.indexOf('"', first);
  if (!text.startsWith(REQUIREMENT, line) || last === -1 || last > end) return false;
  if (!text.startsWith('},', end - 2)) return false;
  const name = normal(text.slice(first, last));
  list.add(name);
  if (text.startsWith('" },', last)) return true;
  const [, extras = ''] = /, extra = \[([^\]]*)\]/.exec(text.slice(last, end)) ?? [];
  for (const [, extra = ''] of extras.matchAll(/"([^"]*)"/g)) list.add(`${name}[${normal(extra)}]`);
  return true;
}

/** Where the line behind a list begins, from within the list; -1 where the first line that ends in `]` is not that alone. */
function pastList(text: string, from: number): number {
  const close = text.indexOf('\n]', from) + 1;
  const end = text.indexOf(']\n', from);
  const isClosed = close > 0 && (end === close || (end === -1 && close === text.length - 1));
  return isClosed ? close + 2 : -1;
}

function setOf(lock: Map<string, Set<string>>, key: string): Set<string> {
  let set = lock.get(key);
  if (set === undefined) {
    set = new Set();
    lock.set(key, set);
  }
  return set;
}

/** The locks of a repository name the same distributions again and again. */
const NORMAL = new Map<string, string>();

function normal(name: string): string {
  let known = NORMAL.get(name);
  if (known === undefined) {
    known = normaliseName(name);
    NORMAL.set(name, known);
  }
  return known;
}
