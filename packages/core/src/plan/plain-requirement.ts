import type { Declaration } from '#core/model/code';
import { UserError } from '#core/model/errors';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import { placeOfOrigin } from '#core/model/workspace';

/** `name[a,b]` as a requirement: what is asked of a package of the workspace. */
export function requirementOf(spelledName: string, extras: readonly string[]): Requirement {
  const text = extras.length === 0 ? spelledName : `${spelledName}[${extras.join(',')}]`;
  const name = normaliseName(spelledName);
  return { text, name, spelledName, extras, specifier: '', url: null, marker: null };
}

/**
 * A declaration as a requirement of its own, as it stands on a command line: it begins with a letter or digit (PEP 508). The
 * markers of extras that led to it are kept, Poetry's ranges translated. Throws UserError for what no installer would read.
 */
export function plainRequirement(declaration: Declaration): Requirement {
  const { text, marker, origin } = declaration;
  const reading = readRequirement(text);
  const [head = '', own] = split(text);
  const translated = reading.ok
    ? reading
    : readRequirement(`${pep440Range(head.trim())}${own === null ? '' : ` ; ${own}`}`);
  if (!translated.ok)
    throw new UserError(
      `the requirement ${JSON.stringify(text)} cannot be installed by itself: ${translated.message}`,
      translated.hint,
      { at: placeOfOrigin(origin) },
    );
  const { value } = translated;
  if (marker === null || marker === value.marker) return value;
  const place = value.url === null ? value.specifier : ` @ ${value.url} `;
  const joined = `${requirementOf(value.spelledName, value.extras).text}${place}; ${marker}`;
  return { ...value, text: joined, marker };
}

function split(text: string): readonly [string, string | null] {
  const semicolon = text.indexOf(';');
  return semicolon === -1 ? [text, null] : [text.slice(0, semicolon), text.slice(semicolon + 1).trim()];
}

/** Poetry's `^1.2`, `~1.2` and `1.*` (https://python-poetry.org/docs/dependency-specification/); the rest as it is. */
export function pep440Range(head: string): string {
  return head.replace(/(^|[\s,\]])([\^~])\s*(\d+(?:\.\d+)*)[^\s,]*/g, (_, before, sign, version) => {
    const parts = (version as string).split('.').map(Number);
    const firstSet = parts.findIndex((part) => part > 0);
    const at = sign === '~' ? Math.min(1, parts.length - 1) : firstSet === -1 ? parts.length - 1 : firstSet;
    const next = parts.slice(0, at + 1).map((part, index) => (index === at ? part + 1 : part));
    return `${before}>=${version},<${next.join('.')}`;
  });
}
