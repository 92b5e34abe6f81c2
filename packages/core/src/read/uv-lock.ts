import { normaliseName } from '#core/model/requirement';
import type { Requires } from '#core/model/workspace';

const PACKAGE = '[[package]]';
const EXTRAS = '[package.optional-dependencies]';
const NAME = 'name = "';
const REQUIREMENTS = 'dependencies = [';
const REQUIREMENT = '    { name = "';
/** The beginning of the mark of a merge conflict. */
const CONFLICT = '<<<<';

/**
 * Who requires whom in a uv.lock as uv writes it: a key or a requirement a line, each list opened and closed on lines of its
 * own. So the beginnings of lines tell all that is wanted, and other lists, of which the wheels are most of the text, are
 * jumped over: a TOML parser takes many times as long. Null for what is not written so; it may be TOML all the same.
 */
export function readUvLock(text: string): Requires | null {
  if (!text.startsWith('version = ') || text.includes(CONFLICT)) return null;
  const lock = new Map<string, Set<string>>();
  let name = '';
  let section = '';
  /** The requirements of the list that is open. */
  let list: Set<string> | null = null;
  for (let start = text.indexOf(`\n${PACKAGE}\n`) + 1; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = start;
    start = end + 1;
    if (list !== null) {
      if (text[line] === ']') list = null;
      else if (!addRequirement(text, line, end, list)) return null;
    } else if (text[line] === '[') {
      section = text.slice(line, end);
      if (section === PACKAGE) name = '';
    } else if (section === PACKAGE && text.startsWith(NAME, line)) {
      name = normal(text.slice(line + NAME.length, end - 1));
      setOf(lock, name);
    } else if (text[end - 1] === '[') {
      const key = section === EXTRAS ? keyOf(text, line, end) : '';
      if (name === '' || key === null) return null;
      if (key !== '') list = setOf(lock, `${name}[${normal(key)}]`);
      else if (section === PACKAGE && text.startsWith(REQUIREMENTS, line)) list = setOf(lock, name);
      else start = pastList(text, end);
    } else if (section === EXTRAS ? line < end : text.startsWith('dependencies', line)) return null;
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

/** The bare key of a list; null for one in quotes. */
function keyOf(text: string, line: number, end: number): string | null {
  return /^([\w-]+) = \[$/.exec(text.slice(line, end))?.[1] ?? null;
}

/** Where the line behind a list begins, from within the list. */
function pastList(text: string, from: number): number {
  const close = text.indexOf('\n]', from);
  const newline = close === -1 ? -1 : text.indexOf('\n', close + 1);
  return newline === -1 ? text.length : newline + 1;
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
