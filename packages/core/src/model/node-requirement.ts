import type { NodeRequirement } from './manifest.ts';

const NAME_PART = /^[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const CONTROL = /\p{Cc}/u;
const RANGE_OR_TAG = /^[\w.+*<>=~^| -]*$/;

/**
 * Why npm would refuse the name of a package, as a clause that follows the name; null where it is legal.
 * The rules of validate-npm-package-name for packages that exist: capital letters are let through, as old names have them.
 */
export function nodeNameProblem(name: string): string | null {
  if (name.length > 214) return 'is longer than 214 characters';
  const parts = name.startsWith('@') ? name.slice(1).split('/') : [name];
  if (name.startsWith('@') && parts.length !== 2) return 'is no scoped name (@scope/name)';
  for (const part of parts) {
    if (!NAME_PART.test(part)) {
      return 'is no npm package name (letters, digits, `-`, `.`, `_`, `~`; no `.` or `_` in front)';
    }
  }
  const bare = name.toLowerCase();
  if (bare === 'node_modules' || bare === 'favicon.ico') return 'is reserved by npm';
  return null;
}

/**
 * Reads `name`, `name@range`, `@scope/name@range`: split at the first `@` after position 0, as no legal name holds one
 * there and a range may (`x@npm:y@1`, `x@git+ssh://git@host/y`). Returns null where the name is not one that npm
 * accepts, the range is empty or it holds a control character. Whether the range is harmless is told by
 * `nodeRequirementRisk`.
 */
export function readNodeRequirement(text: string): NodeRequirement | null {
  const split = text.indexOf('@', 1);
  const name = split === -1 ? text : text.slice(0, split);
  const range = split === -1 ? null : text.slice(split + 1);
  if (nodeNameProblem(name) !== null) return null;
  if (range !== null && (range.trim() === '' || CONTROL.test(range))) return null;
  return { text, name, range };
}

const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['file', 'a path'],
  ['link', 'a linked path'],
  ['portal', 'a linked path'],
  ['npm', 'another package under this name (an alias)'],
  ['jsr', 'a package of another registry'],
  ['git', 'a git repository'],
  ['github', 'a git repository'],
  ['gitlab', 'a git repository'],
  ['bitbucket', 'a git repository'],
  ['gist', 'a git repository'],
  ['http', 'a URL'],
  ['https', 'a URL'],
  ['patch', 'a patched package'],
  ['exec', 'a program that is run at install'],
]);

/**
 * What makes a Node range more than a version of the named package in the registry, as a noun phrase ("a path",
 * "a git repository", …); null for semver ranges, dist-tags, `workspace:` and `catalog:`. What npm's, pnpm's and
 * yarn's resolvers read as a path, git, URL, alias or shorthand is told apart as npm-package-arg does
 * (https://docs.npmjs.com/cli/v11/using-npm/package-spec); what none of them knows is a risk as well.
 */
export function nodeRequirementRisk(range: string): string | null {
  const spec = range.trim();
  if (CONTROL.test(range)) return 'text with control characters';
  const inner = /^workspace:(.*)$/.exec(spec)?.[1];
  if (inner !== undefined) return workspaceRisk(inner);
  if (/^catalog:[\w.-]*$/.test(spec)) return null;
  const protocol = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(spec)?.[1]?.toLowerCase();
  if (protocol !== undefined) {
    if (protocol.length === 1) return 'a path';
    if (protocol.startsWith('git+')) return 'a git repository';
    return PROTOCOLS.get(protocol) ?? `a location of the protocol ${protocol}:`;
  }
  if (/^[./\\]/.test(spec) || spec.startsWith('~/') || spec.includes('\\')) return 'a path';
  if (/\.(?:tgz|tar\.gz|tar)$/i.test(spec)) return 'a path';
  if (spec.includes(':')) return 'a git repository';
  if (spec.includes('/')) return 'a GitHub repository (user/repo)';
  return RANGE_OR_TAG.test(spec) ? null : 'text that is neither a version range nor a tag';
}

/** `workspace:` takes a range, or `name@range` of a member; a path may lead anywhere. */
function workspaceRisk(inner: string): string | null {
  if (RANGE_OR_TAG.test(inner) && !inner.startsWith('.')) return null;
  const alias = readNodeRequirement(inner);
  if (alias?.range != null && RANGE_OR_TAG.test(alias.range)) return null;
  return 'a path';
}
