/** Name of a package -> names that some version of it has in one way. */
type Names = Map<string, Set<string>>;

/** What a lock says of each package: whom it requires, whom it leaves to its users, and the programs that it has. */
export interface NodeLockNames {
  readonly required: Names;
  readonly peers: Names;
  readonly programs: Names;
}

/** The top-level keys of pnpm-lock.yaml under which packages stand; others (importers, settings) hold none. */
const PNPM_SECTIONS: ReadonlySet<string> = new Set(['packages', 'snapshots']);

/** What a descriptor of a workspace's member has in it (https://yarnpkg.com/protocol/workspace). */
const MEMBER = '@workspace:';

/** What half of all packages require: one set for all of them, to which nothing is added. */
const NONE = new Set<string>();

const SPACE = 0x20;
const COLON = 0x3a;

/**
 * Who requires whom in a pnpm-lock.yaml or yarn.lock. Both are written by machines in one form, an entry a block and two
 * spaces a level, so that lines and their indents tell all that is wanted; a YAML parser takes twenty times as long.
 * pnpm lists resolved peers among the dependencies of a snapshot: they are no requirements of the package's own, and are
 * taken out where `packages` names them as peers.
 */
export function readLockBlocks(text: string, form: 'pnpm' | 'yarn'): NodeLockNames {
  const required: Names = new Map();
  const peers: Names = new Map();
  const programs: Names = new Map();
  const further: Names = new Map();
  const base = form === 'pnpm' ? 2 : 0;
  let inside = form === 'yarn';
  let name: string | null = null;
  let into: Set<string> | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let first = start;
    while (text.charCodeAt(first) === SPACE) first += 1;
    const indent = first - start;
    start = end + 1;
    if (first >= end) continue;
    if (indent === base + 4) {
      if (into === null) continue;
      const key = keyOf(text, text.startsWith('- ', first) ? first + 2 : first, end);
      if (key !== '') into.add(key);
    } else if (indent === base + 2) {
      if (text[first] !== '#')
        into = name === null ? null : listAt(text, first, name, { required, peers, programs, further });
    } else if (indent === 0 || indent === base) {
      const key = keyOf(text, first, end);
      if (key === '') continue;
      into = null;
      if (indent < base) {
        inside = PNPM_SECTIONS.has(key);
        name = null;
      } else if (inside) {
        name = packageOf(key);
        if (!required.has(name)) required.set(name, NONE);
        // yarn lists a member's devDependencies among its dependencies: its own package.json tells them apart
        if (key.includes(MEMBER)) name = null;
      }
    }
  }
  if (form === 'pnpm') {
    for (const [of, names] of peers) {
      const set = required.get(of);
      if (set !== undefined) for (const peer of names) set.delete(peer);
    }
    for (const [of, names] of further) for (const peer of names) setOf(peers, of).add(peer);
  }
  return { required, peers, programs };
}

/** What is read of a lock: `further` has the peers that the packages which one requires leave to its users. */
interface Lists extends NodeLockNames {
  readonly further: Names;
}

/**
 * The names that a list of a package adds to, by the key that opens it; null for what is not wanted. Peers of what a package
 * requires are its user's to bring as its own are (https://pnpm.io/how-peers-are-resolved).
 */
function listAt(text: string, at: number, name: string, lists: Lists): Set<string> | null {
  const { required, peers, programs, further } = lists;
  if (text.startsWith('transitivePeerDependencies:', at)) return setOf(further, name);
  if (text.startsWith('dependencies:', at) || text.startsWith('optionalDependencies:', at)) {
    return setOf(required, name);
  }
  if (text.startsWith('bin:', at)) return setOf(programs, name);
  return text.startsWith('peerDependencies:', at) ? setOf(peers, name) : null;
}

/** The key of a line: in quotes, or up to the colon or space that ends it. */
function keyOf(text: string, first: number, end: number): string {
  const quote = text[first];
  if (quote === '#') return '';
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, first + 1);
    return close === -1 || close > end ? '' : text.slice(first + 1, close);
  }
  let last = first;
  for (; last < end; last += 1) {
    const code = text.charCodeAt(last);
    if (code === COLON || code <= SPACE) break;
  }
  // yarn spells an unquoted entry `a@^1, a@^2:` and pnpm one with a colon inside (`a@file:b:`); the name comes first
  return text.slice(first, last);
}

/**
 * The package of an entry, up to the `@` or slash before its version: `a@1.0.0(b@2)`, `@s/a@npm:^1, @s/a@npm:^2`, and of older
 * pnpm `/a@1.0.0`, `/@s/a/1.0.0`.
 */
function packageOf(key: string): string {
  const start = key.startsWith('/') ? 1 : 0;
  const base = key.startsWith('@', start) ? key.indexOf('/', start) + 1 : start;
  const at = key.indexOf('@', base);
  const slash = key.indexOf('/', base);
  if (at === -1 && slash === -1) return key.slice(start);
  return key.slice(start, at === -1 || (slash !== -1 && slash < at) ? slash : at);
}

/** The set of a name, to be added to; made where there is none. */
export function setOf(names: Names, name: string): Set<string> {
  let set = names.get(name);
  if (set === undefined || set === NONE) {
    set = new Set();
    names.set(name, set);
  }
  return set;
}
