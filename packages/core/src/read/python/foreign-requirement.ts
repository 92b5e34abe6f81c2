import { isTable } from '#core/model/key-path';
import { normaliseName, type Requirement } from '#core/model/requirement';

/** A dependency as Poetry and Pipfile spell it, in the words of PEP 508 as far as these reach. */
export interface ForeignRequirement {
  readonly requirement: Requirement;
  /** Poetry: installed only by an extra. */
  readonly optional: boolean;
}

/**
 * Reads `name = value` of Poetry's and Pipfile's tables: a range, a table, or a list of tables. Ranges that PEP 440
 * does not know (`^1.2`, `~1.2`, `1.2 || 2`) stay in `specifier` as spelled; a bare version means that one. `path`
 * and `url` become the requirement's URL as spelled, `git` becomes `git+url@revision`. Returns nothing for what is
 * neither (the caller complains).
 */
export function readForeignRequirement(name: string, value: unknown): readonly ForeignRequirement[] {
  if (Array.isArray(value)) return value.flatMap((item) => readForeignRequirement(name, item));
  if (typeof value === 'string') return [foreign(name, specifierOf(value), [], null, null, false)];
  if (!isTable(value)) return [];
  const text = (key: string): string | null => {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? found : null;
  };
  const extras = Object.hasOwn(value, 'extras') ? value.extras : undefined;
  const git = text('git');
  const revision = text('rev') ?? text('tag') ?? text('branch') ?? text('ref');
  const url =
    git === null
      ? (text('path') ?? text('url') ?? text('file'))
      : `git+${git}${revision === null ? '' : `@${revision}`}`;
  const specifier = url === null ? specifierOf(text('version') ?? '*') : '';
  const marker = markerOf(text);
  const optional = Object.hasOwn(value, 'optional') && value.optional === true;
  const names = Array.isArray(extras) ? extras.filter((extra) => typeof extra === 'string') : [];
  return [foreign(name, specifier, names, url, marker, optional)];
}

function foreign(
  name: string,
  specifier: string,
  extras: readonly string[],
  url: string | null,
  marker: string | null,
  optional: boolean,
): ForeignRequirement {
  const bracket = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  const range = specifier === '' || /^[<>=!~]=/.test(specifier) ? specifier : ` ${specifier}`;
  const place = url === null ? '' : ` @ ${url}`;
  return {
    optional,
    requirement: {
      text: `${name}${bracket}${range}${place}${marker === null ? '' : ` ; ${marker}`}`,
      name: normaliseName(name),
      spelledName: name,
      extras,
      specifier,
      url,
      marker,
    },
  };
}

function specifierOf(range: string): string {
  const text = range.trim();
  if (text === '*' || text === '') return '';
  return /^v?\d[^\s,|]*$/.test(text) ? `==${text}` : text;
}

/** `markers`, and those short keys that are one comparison each (`sys_platform = "== 'win32'"`, `platform = "linux"`). */
function markerOf(text: (key: string) => string | null): string | null {
  const parts: string[] = [];
  const markers = text('markers');
  if (markers !== null) parts.push(markers);
  const platform = text('platform');
  if (platform !== null) parts.push(`sys_platform == "${platform}"`);
  for (const key of ['sys_platform', 'platform_machine', 'python_version', 'os_name']) {
    const comparison = text(key);
    if (comparison !== null) parts.push(`${key} ${comparison}`);
  }
  const python = text('python');
  const clauses = python?.split(',').map((clause) => /^\s*([<>]=?|[=!]=)\s*(\d[\d.]*)\s*$/.exec(clause));
  for (const clause of clauses ?? [])
    if (clause !== null) parts.push(`python_version ${clause[1]} "${clause[2]}"`);
  if (parts.length === 0) return null;
  return parts.length === 1
    ? (parts[0] ?? null)
    : parts.map((part) => (/\bor\b/.test(part) ? `(${part})` : part)).join(' and ');
}
