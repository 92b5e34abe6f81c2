import type { Declaration, PythonUnit } from '#core/model/code';
import { formatKeyPath, isTable, valueAt } from '#core/model/key-path';
import type { PackageManifest } from '#core/model/manifest';
import { join, nameOf } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Origin, PythonProject, Workspace } from '#core/model/workspace';
import { isDevFile, isDevGroup } from './section.ts';

/** A file and the key in it, as a reader says it: `:deps` of packages/a/package.edn. */
export interface EditPlace {
  readonly file: string;
  readonly key: string;
}

type InstalledPurpose = 'base' | 'dev' | 'optional';
type Purpose = InstalledPurpose | 'build';

const FIELDS = { base: ['deps'], dev: ['dev-deps', 'groups'], optional: ['extras'] } as const;
const FIELD_NAMES = { deps: 'deps', 'dev-deps': 'devDeps', groups: 'groups', extras: 'extras' } as const;

/**
 * Where a Python project is to declare what its code runs with, what its tests and tools need, or what is optional: the
 * manifest of its folder where that owns such declarations, else where those stand that it has, else its own file. What its
 * setup.py imports is installed before anything else is read (PEP 518).
 */
export function declaringPlace(unit: PythonUnit, workspace: Workspace, purpose: Purpose): EditPlace {
  if (purpose === 'build')
    return { file: join(unit.project.folder, 'pyproject.toml'), key: 'build-system.requires' };
  return (
    manifestPlace(unit, workspace, purpose) ??
    besideOthers(unit, purpose) ??
    ownPlace(unit, workspace, purpose)
  );
}

/** Where one declaration stands, without its position in the list. */
export function placeOfDeclaration(origin: Origin): EditPlace {
  if ('line' in origin) return { file: origin.file, key: keyOfFile(nameOf(origin.file)) };
  const path = origin.path.at(-1) === undefined ? origin.path : origin.path.slice(0, -1);
  const edn = nameOf(origin.file).endsWith('.edn');
  if (edn) return { file: origin.file, key: path.map((part) => `:${part}`).join(' ') };
  return { file: origin.file, key: formatKeyPath(path) };
}

function manifestPlace(
  { project }: PythonUnit,
  { manifests }: Workspace,
  purpose: InstalledPurpose,
): EditPlace | undefined {
  if (purpose === 'base')
    for (const { source, runtime } of manifests.services)
      if (source.folder === project.folder && runtime.lang === 'python')
        return { file: source.file, key: source.format === 'edn' ? ':deps :python' : 'deps.python' };
  for (const manifest of manifests.packages)
    if (manifest.source.folder === project.folder) {
      const key = ownedKey(manifest, purpose);
      if (key !== undefined) return { file: manifest.source.file, key };
    }
  return undefined;
}

function ownedKey({ runtimes, source }: PackageManifest, purpose: InstalledPurpose): string | undefined {
  for (const runtime of runtimes) {
    if (runtime.lang !== 'python') continue;
    const key = FIELDS[purpose].find((field) => runtime[FIELD_NAMES[field]] !== undefined);
    if (key === undefined) continue;
    const [group] = key === 'groups' ? [...(runtime.groups?.value.keys() ?? [])].sort(developersFirst) : [];
    return (group === undefined ? [key] : [key, group])
      .map((part) => (source.format === 'edn' ? `:${part}` : part))
      .join(source.format === 'edn' ? ' ' : '.');
  }
  return undefined;
}

function developersFirst(a: string, b: string): number {
  return Number(isDevGroup(b)) - Number(isDevGroup(a));
}

/** Of two declarations in equally good sections the one that stands in its own is told. */
const TAKEN_IN = 0.5;

function besideOthers({ declarations }: PythonUnit, purpose: Purpose): EditPlace | undefined {
  let place: Declaration | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const declaration of declarations.all) {
    const rank = rankFor(purpose, declaration) + (declaration.reference === undefined ? 0 : TAKEN_IN);
    if (rank >= best) continue;
    place = declaration;
    best = rank;
    if (rank === 0) break;
  }
  return place === undefined ? undefined : placeBeside(place);
}

/** The files of setuptools beside pyproject.toml, which a project may have as well, and their tables of extras. */
const EXTRAS_TABLES: ReadonlyMap<string, string> = new Map([
  ['setup.py', 'extras_require'],
  ['setup.cfg', '[options.extras_require]'],
]);

/** Where something is to be declared beside a declaration of the project's own files. */
export function placeBeside(declaration: Declaration): EditPlace {
  const { section } = declaration;
  const origin = ownOrigin(declaration);
  const table = EXTRAS_TABLES.get(nameOf(origin.file));
  if (table !== undefined && section.kind === 'extra')
    return { file: origin.file, key: `${table} ${section.name}` };
  return poetryExtra(declaration) ?? placeOfDeclaration(origin);
}

/** Where the section of a declaration has it, or takes it in: Poetry's groups list those they include beside their own. */
function ownOrigin({ origin, reference }: Declaration): Origin {
  if (reference === undefined || 'line' in reference) return reference ?? origin;
  const path = reference.path.map((part) => (part === 'include-groups' ? 'dependencies' : part));
  return { file: reference.file, path };
}

/** The extra in which Poetry names a declaration: that itself stands with all others (python-poetry.org, "Extras"). */
export function poetryExtra({ origin, section }: Declaration): EditPlace | undefined {
  if (section.kind !== 'extra' || 'line' in origin) return undefined;
  if (!formatKeyPath(origin.path).startsWith('tool.poetry.dependencies.')) return undefined;
  return { file: origin.file, key: `tool.poetry.extras.${section.name}` };
}

/**
 * Whether a distribution stands among Poetry's dependencies as optional alone: it is installed with an extra that lists it, and
 * else never (python-poetry.org/docs/pyproject, "extras").
 */
export function isOptionalOnly(distribution: string | null, { settings }: PythonProject): boolean {
  const table = valueAt(settings.pyproject, ['tool', 'poetry', 'dependencies']);
  if (!isTable(table)) return false;
  const entries = Object.entries(table).flatMap(([name, entry]) =>
    normaliseName(name) === distribution ? entry : [],
  );
  return entries.length > 0 && entries.every((entry) => isTable(entry) && entry.optional === true);
}

/** How well something of that purpose stands beside a declaration: 0 is best, infinity not at all. */
function rankFor(purpose: Purpose, { section, origin }: Declaration): number {
  const no = Number.POSITIVE_INFINITY;
  if (purpose === 'base') {
    const isRun = section.kind === 'base' || (section.kind === 'file' && section.isRun);
    return isRun && !/\.(?:edn|json)$/.test(origin.file) ? 0 : no;
  }
  if (purpose !== 'dev') return no;
  switch (section.kind) {
    case 'group':
      // Hatch runs tests in its environment `default` where they have none of their own.
      if (section.name === 'default') return 1;
      return isDevGroup(section.name) ? (section.name === 'ci' ? 2 : 0) : 3;
    case 'file':
      return isDevFile(section.name) ? 3 : no;
    case 'extra':
      return section.like === 'dev' ? 3 : no;
    default:
      return no;
  }
}

function ownPlace({ project }: PythonUnit, { files }: Workspace, purpose: Purpose): EditPlace {
  const { file, settings } = project;
  const name = nameOf(file);
  if (name !== 'pyproject.toml') {
    if (purpose === 'base' || !files.has(file)) return { file, key: keyOfFile(name) };
    const keys: Readonly<Record<string, string>> = {
      'setup.cfg': '[options.extras_require]',
      'setup.py': 'extras_require',
      Pipfile: purpose === 'dev' ? 'dev-packages' : 'packages',
    };
    return { file, key: keys[name] ?? keyOfFile(name) };
  }
  const { project: table, tool } = settings.pyproject;
  const poetry = !isTable(table) && isTable(tool) && isTable(tool.poetry);
  if (purpose === 'dev')
    return { file, key: poetry ? 'tool.poetry.group.dev.dependencies' : 'dependency-groups.dev' };
  if (purpose === 'optional')
    return { file, key: poetry ? 'tool.poetry.extras' : 'project.optional-dependencies' };
  return { file, key: poetry ? 'tool.poetry.dependencies' : 'project.dependencies' };
}

function keyOfFile(name: string): string {
  if (name === 'setup.cfg') return '[options] install_requires';
  if (name === 'setup.py') return 'install_requires';
  if (name === 'Pipfile') return 'packages';
  return 'the requirements';
}
