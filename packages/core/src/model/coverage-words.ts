import type { ChainStep, EditData, UncoveredData } from './coverage-rules.ts';

/** Names in a sentence; what is beyond the third is only counted. */
const LISTED = 3;

/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`. */
export function listText(names: readonly string[]): string {
  const more = names.length - LISTED;
  const parts = more > 1 ? [...names.slice(0, LISTED), `${more} more`] : names;
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** The other places of a finding: ` (and 12 more places)`, or nothing. Takes the number of all places. */
export function elsewhere(count: number, one = 'place'): string {
  if (count < 2) return '';
  return ` (and ${count - 1} more ${one}${count === 2 ? '' : 's'})`;
}

/** `the extra ml`, `the extras cpu and gpu`. */
export function extrasText(extras: readonly string[]): string {
  return `the extra${extras.length === 1 ? '' : 's'} ${listText(extras)}`;
}

/**
 * What is imported, who provides it, and what its project says of that: `does not declare`, or `declares` with `where`
 * behind it. `how` tells who imports it, or under which condition.
 */
export function importText(
  { module, distribution, by, name }: UncoveredData,
  verb: string,
  where: string,
  how = '',
): string {
  if (distribution === null) {
    return `${module} is imported${how && ` ${how}`}, but nothing that ${name} declares provides it`;
  }
  if (isSpelledAlike(module, distribution)) {
    return `${module} is imported${how && ` ${how}`}, but ${name} ${verb} it${where}`;
  }
  const source = by === null ? '' : ` (${by})`;
  return `${module}${how && `, imported ${how},`} is provided by ${distribution}${source}, which ${name} ${verb}${where}`;
}

/** `importText` of an import that only what is declared for other ends would cover, or nothing does. */
export function uncoveredText(data: UncoveredData): string {
  const { declaredIn } = data;
  if (declaredIn.length === 0)
    return data.isOptional
      ? importText(data, 'declares', unlisted(data))
      : importText(data, 'does not declare', '');
  const counts = declaredIn.length === 1 ? 'does not count' : 'do not count';
  return importText(data, 'declares', ` in ${listText(declaredIn)} only, which ${counts} at run time`);
}

/** Where a distribution is declared that no section has which anybody installs. */
export function unlisted({ isOptional }: UncoveredData): string {
  return isOptional ? ' as optional only, in no extra' : ' nowhere';
}

/** Names that a reader takes for the same: PEP 503 spells no difference between `-`, `_` and `.`. */
export function isSpelledAlike(module: string, distribution: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');
  return plain(module) === plain(distribution);
}

/** How a manifest of a service spells what it runs with, by the key and the format. */
const SERVICE_ITEMS: ReadonlyMap<string, (name: string) => string> = new Map([
  [':deps :python edn', (name) => `{:pkg "${name}" :extras []}`],
  [':deps :node edn', (name) => `{:pkg "${name}" :targets []}`],
  ['deps.python toml', (name) => `{ pkg = "${name}", extras = [] }`],
  ['deps.node toml', (name) => `{ pkg = "${name}", targets = [] }`],
  ['deps.python json', (name) => `{"pkg": "${name}", "extras": []}`],
  ['deps.node json', (name) => `{"pkg": "${name}", "targets": []}`],
]);

/** Why an import may work all the same: a clause at the end of a sentence, or nothing. */
export function doubtText({ doubt }: { readonly doubt?: string | undefined }): string {
  return doubt === undefined ? '' : `; ${doubt}`;
}

/** Where Poetry has what is always installed, and what its extras list by name (python-poetry.org/docs/pyproject, "extras"). */
const POETRY_TABLE = 'tool.poetry.dependencies';

/** Where the distribution, or the one that provides the module, shall be declared. */
export function addition(data: UncoveredData): string {
  const {
    module,
    distribution,
    name,
    unlocked,
    cycle,
    isOptional,
    edit: { file, key },
  } = data;
  if (cycle !== undefined && distribution !== null) {
    const way = `move what imports it to ${distribution}${cycle === 'loaded' ? ', or import it in a function' : ''}`;
    return `${way}: as ${distribution} requires ${name}, adding it to ${key} of ${file} would close a cycle`;
  }
  if (unlocked)
    return `install \`${distribution ?? module}\` if that is a package; an alias belongs in \`paths\` of a tsconfig.json`;
  if (isOptional && key === POETRY_TABLE && distribution !== null)
    return `take \`optional = true\` from \`${distribution}\` in ${key} of ${file}`;
  const item = SERVICE_ITEMS.get(`${key} ${file.slice(file.lastIndexOf('.') + 1)}`);
  const what =
    distribution === null
      ? `the distribution that provides ${module}`
      : `\`${item?.(distribution) ?? distribution}\``;
  return `add ${what} to ${key} of ${file}`;
}

/** Tables of extras, where none of them is meant before another. */
export const EXTRAS_TABLES: readonly string[] = [
  'project.optional-dependencies',
  'tool.poetry.extras',
  '[options.extras_require]',
  'extras_require',
  ':extras',
];

/** What a package may be without, and who installs it brings (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#peerdependenciesmeta). */
export const OPTIONAL_PEER = ', and mark it optional in peerDependenciesMeta';

/** Why a peer is meant, where users need it in any case: a clause at the end of a sentence. */
export function besideText(peerRange: string): string {
  return `, where most packages beside it have \`${peerRange}\``;
}

/** Which extra would do as well, and why. */
const OR_EXTRA = {
  called: 'an extra, as only functions import it',
  'on-demand': 'an extra, as what imports it loads only when asked for',
  brought: 'an extra, as extras alone bring it in',
  instrumented: 'the extra instruments, where it comes with what is instrumented',
} as const;

/** The same for what files do not load without: they may load with extras alone. */
export function runtimeAddition(data: UncoveredData): string {
  const { cycle, edit, orExtra } = data;
  const text = addition(data);
  if (cycle !== undefined) return text;
  if (data.peerRange !== undefined) return text + besideText(data.peerRange);
  if (edit.key === 'peerDependencies') return text + OPTIONAL_PEER;
  if (orExtra !== undefined)
    return `${text}, or ${data.isOptional ? 'list it in' : 'to'} ${OR_EXTRA[orExtra]}`;
  const each = EXTRAS_TABLES.includes(edit.key) ? ', in each extra that its files need' : '';
  const isNew = edit.key.startsWith('tool.poetry.extras') && !data.isOptional;
  const also = isNew ? `, and as optional to ${POETRY_TABLE}` : '';
  return `${text}${each}${also}`;
}

/** A change of one declaration, as one would write it. */
export function editText({ file, key, before, after }: EditData): string {
  if (before === null) return `add \`${after}\` to ${key} of ${file}`;
  return `change \`${before}\` to \`${after}\` in ${key} of ${file}`;
}

/**
 * The way from the first import to what it comes to: `services/foo/main.py:3 -> shared_audio.ml:1 -> torch`. Each module
 * is named with the line that leads onward from it.
 */
export function chainText(chain: readonly ChainStep[]): string {
  const steps = chain.map(({ file, line, cell }, i) => {
    const name = chain[i - 1]?.module ?? file;
    return cell === undefined ? `${name}:${line}` : `${name}:cell ${cell}:${line}`;
  });
  const end = chain.at(-1)?.module;
  return [...steps, ...(end === undefined ? [] : [end])].join(' -> ');
}
