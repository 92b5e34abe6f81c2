import { isShared } from '#core/graph/facts/import-name-facts';
import { importNamesOf } from '#core/graph/facts/import-names';
import { bareName } from '#core/graph/facts/name-rules';
import { isPackaged, shipsNothing } from '#core/graph/layout/layout';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { normaliseName } from '#core/model/requirement';
import type { Requires } from '#core/model/workspace';

/** Distributions that are not declared by name, with the declarations that ask for them all the same. `top` is what is imported. */
export type StandIns = (distribution: string, top?: string) => readonly Declaration[];

/** Distributions of stubs that install one a service, each by an extra that is called like it: https://pypi.org/project/boto3-stubs/ */
export const STUBS_BY_EXTRA: readonly (readonly [string, readonly string[]])[] = [
  ['mypy-boto3-', ['boto3-stubs', 'boto3-stubs-lite', 'types-boto3', 'types-boto3-lite']],
  ['types-aiobotocore-', ['types-aiobotocore', 'types-aiobotocore-lite', 'types-aioboto3']],
];

/**
 * Distributions of pins, which are declared for what they pin: https://pypi.org/project/rapids-dask-dependency/ ("encodes both
 * dask and distributed requirements").
 */
const PINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rapids-dask-dependency', ['dask', 'distributed']],
]);

/** Their extras for many services at once. */
const MANY_SERVICES: ReadonlySet<string> = new Set(['all', 'full', 'essential']);

/**
 * Takes a project and the code of its repository; returns what its declarations stand for beside what they name:
 * - a project of the repository that ships no code (`pydantic-ai`) stands for what it installs, and so does a distribution
 *   from outside that has nothing but a version (`opentelemetry-exporter-otlp` for `opentelemetry-exporter-otlp-proto-grpc`)
 *   or that is known for its pins;
 * - an extra that is called like a distribution, or like its part of the name, asks for that (`ibis-framework[duckdb]`,
 *   `psycopg[pool]` for psycopg-pool), or for stubs of that name (`boto3-stubs[s3]` for mypy-boto3-s3); of a project of the
 *   repository it is known what its extras list, and a name that ends like the extra is enough (`agents[openai]` for
 *   agents-plugins-openai);
 * - an extra that lists the distribution asks for it where it is called like what is imported, or like the distribution without
 *   words for its kind (`requests[socks]` for pysocks, `google-adk[a2a]` for a2a-sdk). What extras from outside list the lock
 *   says, which is read only where the names fit.
 */
export function standInsOf(
  { declarations, project }: PythonUnit,
  { python }: Pick<Code, 'python'>,
  lock: () => Requires,
): StandIns {
  const named = new Map<string, Declaration[]>();
  const umbrellas: Declaration[] = [];
  const stubs: (readonly [string, Declaration])[] = [];
  const add = (name: string, declaration: Declaration) => {
    const list = named.get(name);
    if (list === undefined) named.set(name, [declaration]);
    else list.push(declaration);
  };
  const { members, gatherers } = namedProjects(python);
  for (const declaration of declarations.all) {
    for (const name of PINS.get(declaration.name) ?? []) add(name, declaration);
    const member = members.get(declaration.name);
    if (member !== undefined) for (const name of askedByExtras(declaration, member)) add(name, declaration);
    for (const extra of member !== undefined ? [] : declaration.extras) {
      add(extra, declaration);
      add(`${declaration.name}-${extra}`, declaration);
      for (const beginning of stubsOf(declaration.name)) {
        if (MANY_SERVICES.has(extra)) stubs.push([beginning, declaration]);
        else add(`${beginning}${extra}`, declaration);
      }
    }
    if (declaration.name !== project.name && gatherers.has(declaration.name))
      for (const name of gatheredBy(declaration, gatherers)) add(name, declaration);
    if (isVersionOnly(declaration.name)) umbrellas.push(declaration);
  }
  const asking = declarations.all.filter(({ extras }) => extras.length > 0);
  const listedFor = (distribution: string, top: string | undefined) => {
    // the name of a namespace that many fill says of none of them that it is meant
    const names = [
      bareName(distribution),
      ...(top === undefined || isShared(top) ? [] : [normaliseName(top)]),
    ];
    return asking.filter(({ name, extras }) =>
      extras.some(
        (extra) => names.includes(extra) && lists(members.get(name), name, extra, distribution, lock),
      ),
    );
  };
  return (distribution, top) => [
    ...(named.get(distribution) ?? listedFor(distribution, top)),
    ...umbrellas.filter(({ name }) => distribution.startsWith(`${name}-`)),
    ...stubs.flatMap(([beginning, declaration]) => (distribution.startsWith(beginning) ? [declaration] : [])),
  ];
}

/** What the names of the stubs begin with that extras of the distribution install. */
function stubsOf(name: string): readonly string[] {
  return STUBS_BY_EXTRA.flatMap(([beginning, bringers]) => (bringers.includes(name) ? [beginning] : []));
}

/** Whether an extra lists a distribution: as the project of the repository has it, or else the lock. */
function lists(
  member: PythonUnit | undefined,
  name: string,
  extra: string,
  distribution: string,
  lock: () => Requires,
): boolean {
  if (member === undefined) return lock().get(`${name}[${extra}]`)?.has(distribution) === true;
  const declared = member.declarations.byName.get(distribution) ?? [];
  return declared.some(({ section }) => section.kind === 'extra' && section.name === extra);
}

/** What the extras of a project list that are asked for and called like it: no list says more plainly what is meant. */
function askedByExtras({ extras }: Declaration, { declarations }: PythonUnit): ReadonlySet<string> {
  const names = new Set<string>();
  if (extras.length === 0) return names;
  for (const { name, section } of declarations.all)
    if (section.kind === 'extra' && extras.includes(section.name) && `-${name}`.endsWith(`-${section.name}`))
      names.add(name);
  return names;
}

type Gatherers = ReadonlyMap<string, PythonUnit>;

interface NamedProjects {
  readonly members: ReadonlyMap<string, PythonUnit>;
  /** Those that ship no code of their own. */
  readonly gatherers: Gatherers;
}

const namedProjects = oncePer((python: Code['python']): NamedProjects => {
  const members = new Map<string, PythonUnit>();
  const gatherers = new Map<string, PythonUnit>();
  for (const unit of python) {
    const { project, files } = unit;
    if (project.name === null) continue;
    members.set(project.name, unit);
    const isEmpty = shipsNothing(project) || !files.some(({ role }) => role === 'runtime');
    if (isPackaged(project) && isEmpty) gatherers.set(project.name, unit);
  }
  return { members, gatherers };
});

/** What a declaration of such a project installs, through others of them to the end. */
function gatheredBy({ name, extras }: Declaration, gatherers: Gatherers): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [{ name, extras }];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const unit = gatherers.get(next.name);
    const key = `${next.name}[${next.extras.join()}]`;
    if (unit === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const declaration of unit.declarations.all) {
      const { section } = declaration;
      const isInstalled =
        section.kind === 'base' || (section.kind === 'extra' && next.extras.includes(section.name));
      if (!isInstalled) continue;
      found.add(declaration.name);
      waiting.push(declaration);
    }
  }
  return found;
}

/** Whether all that a distribution is known to be imported by is its version. */
function isVersionOnly(name: string): boolean {
  let is = VERSION_ONLY.get(name);
  if (is === undefined) {
    const modules = importNamesOf(name);
    is = modules !== null && modules.length > 0 && modules.every((module) => module.endsWith('.version'));
    VERSION_ONLY.set(name, is);
  }
  return is;
}

/** The projects of a repository declare the same distributions again and again. */
const VERSION_ONLY = new Map<string, boolean>();
