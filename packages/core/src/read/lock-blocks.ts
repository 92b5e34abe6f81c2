/** Name of a package -> names that some version of it has in one way. */
type Names = Map<string, Set<string>>;

/** What a lock says of each package: whom it requires, and whom it leaves to its users. */
export interface NodeLockNames {
  readonly required: Names;
  readonly peers: Names;
}

const DEPENDENCIES: ReadonlySet<string> = new Set(['dependencies', 'optionalDependencies']);

/** The top-level keys of pnpm-lock.yaml under which packages stand; others (importers, settings) hold none. */
const PNPM_SECTIONS: ReadonlySet<string> = new Set(['packages', 'snapshots']);

/**
 * Who requires whom in a pnpm-lock.yaml or yarn.lock. Both are written by machines in one form, an entry a block and two
 * spaces a level, so that lines and their indents tell all that is wanted; a YAML parser takes twenty times as long.
 * pnpm lists resolved peers among the dependencies of a snapshot: they are no requirements of the package's own, and are
 * taken out where `packages` names them as peers.
 */
export function readLockBlocks(text: string, form: 'pnpm' | 'yarn'): NodeLockNames {
  const required: Names = new Map();
  const peers: Names = new Map();
  const base = form === 'pnpm' ? 2 : 0;
  let inside = form === 'yarn';
  let names: Set<string> | null = null;
  let peerNames: Set<string> | null = null;
  let into: Set<string> | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let first = start;
    while (text.charCodeAt(first) === 0x20) first += 1;
    const indent = first - start;
    start = end + 1;
    if (first >= end || indent > base + 4) continue;
    if (indent === base + 4 && into === null) continue;
    const key = keyOf(text, first, end);
    if (key === '') continue;
    if (indent === 0 && form === 'pnpm') {
      inside = PNPM_SECTIONS.has(key);
      into = null;
    } else if (indent === base && inside) {
      const name = packageOf(key);
      names = setOf(required, name);
      peerNames = setOf(peers, name);
      into = null;
    } else if (indent === base + 2) {
      into = DEPENDENCIES.has(key) ? names : key === 'peerDependencies' ? peerNames : null;
    } else if (indent === base + 4) into?.add(key);
  }
  if (form === 'pnpm') {
    for (const [name, set] of required) for (const peer of peers.get(name) ?? []) set.delete(peer);
  }
  return { required, peers };
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
  while (last < end && !/[:\s]/.test(text[last] ?? ' ')) last += 1;
  // yarn spells an unquoted entry `a@^1, a@^2:` and pnpm one with a colon inside (`a@file:b:`); the name comes first
  return text.slice(first, last);
}

/** Scope and name, which end at the `@` or slash before the version. */
const NAME = /^\/?(@[^/@]+\/[^/@]+|[^/@]+)/;

/** The package of an entry: `a@1.0.0(b@2)`, `@s/a@npm:^1, @s/a@npm:^2`, and of older pnpm `/a@1.0.0`, `/@s/a/1.0.0`. */
function packageOf(key: string): string {
  return NAME.exec(key)?.[1] ?? key;
}

/** The set of a name, made where there is none. */
export function setOf(names: Names, name: string): Set<string> {
  let set = names.get(name);
  if (set === undefined) {
    set = new Set();
    names.set(name, set);
  }
  return set;
}
