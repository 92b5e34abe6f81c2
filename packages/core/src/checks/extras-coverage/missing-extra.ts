import { type Extras, extrasOf } from '#core/graph/extras/extras';
import type { Need } from '#core/graph/extras/module-graph';
import { covers, smallestExtras } from '#core/graph/extras/smallest';
import { Installed, type Offer } from '#core/graph/extras/supply';
import { provides } from '#core/graph/facts/import-names';
import { isPackaged } from '#core/graph/layout/layout';
import { isExample, isMaterial } from '#core/graph/python/role/material';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import type { PlaceData } from '#core/model/coverage-rules';
import type { Finding, Severity } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { projectName, withExtras } from './extras-place.ts';
import { type MemberUse, memberUses } from './member-uses.ts';

const MAX_PLACES = 20;

/** An import whose module needs what only an extra of its package brings in, and nobody asks for that extra. */
interface Gap {
  readonly use: MemberUse;
  readonly needs: readonly Need[];
}

/**
 * Modules of other packages of the repository that run-time code imports although no declaration covers what they need:
 * one finding a consumer, package and kind of import (as a module loads: error; in a function: warning).
 */
export function missingExtra(code: Pick<Code, 'python'>, workspace: Workspace): readonly Finding[] {
  const extras = extrasOf(code);
  return code.python.flatMap((unit) => findingsOf(unit, workspace, extras));
}

function findingsOf(unit: PythonUnit, workspace: Workspace, extras: Extras): readonly Finding[] {
  const providers = providersFor(unit, extras);
  if (providers.size === 0) return [];
  const byProvider = new Map<PythonUnit, MemberUse[]>();
  for (const use of memberUses(unit, new Set(providers.keys()), workspace, extras)) {
    const uses = byProvider.get(use.provider);
    if (uses === undefined) byProvider.set(use.provider, [use]);
    else uses.push(use);
  }
  return [...byProvider].flatMap(([provider, uses]) => {
    const declared = providers.get(provider) ?? [];
    const consumer = new Consumer(unit, provider, workspace, extras);
    const finding = (gaps: readonly Gap[], lazy: boolean, taken: readonly string[]) =>
      findingOf({ unit, provider, workspace, extras }, consumer, declared, gaps, lazy, taken);
    const hard = finding(consumer.gaps(uses.filter(({ lazy }) => !lazy)), false, []);
    const taken = hard?.data.extras ?? [];
    const lazy = finding(consumer.gaps(uses.filter((use) => use.lazy)), true, taken);
    return [hard, lazy].filter((one) => one !== null);
  });
}

/** Packages of the repository with extras that a project declares for run time, each with these declarations. */
function providersFor(
  unit: PythonUnit,
  { supplies }: Extras,
): ReadonlyMap<PythonUnit, readonly Declaration[]> {
  const providers = new Map<PythonUnit, readonly Declaration[]>();
  for (const [name, all] of unit.declarations.byName) {
    const provider = supplies.member(name);
    if (provider === undefined || provider === unit || supplies.offers(provider).length === 0) continue;
    const declared = all.filter(isInstalled);
    if (declared.length > 0) providers.set(provider, declared);
  }
  return providers;
}

type MissingExtra = Extract<Finding, { rule: 'extras-coverage/missing-extra' }>;

/** `taken`: extras that another finding already asks for. */
function findingOf(
  at: {
    readonly unit: PythonUnit;
    readonly provider: PythonUnit;
    readonly workspace: Workspace;
    readonly extras: Extras;
  },
  { offers }: Consumer,
  declared: readonly Declaration[],
  all: readonly Gap[],
  lazy: boolean,
  taken: readonly string[],
): MissingExtra | null {
  const { unit, provider, workspace, extras } = at;
  const already = offers.filter(({ name }) => taken.includes(name));
  const gaps = all
    .map(({ use, needs }) => ({
      use,
      needs: needs.filter(({ anyOf }) => !already.some((offer) => covers(offer, anyOf))),
    }))
    .filter(({ needs }) => needs.length > 0);
  const [first, ...others] = gaps;
  const [declaration] = declared;
  if (first === undefined || declaration === undefined) return null;
  const missing = new Map(gaps.flatMap(({ needs }) => needs.map(({ id, anyOf }) => [id, anyOf])));
  const added = smallestExtras(offers, [...missing.values()]);
  const { use } = first;
  const places = placesOf(
    others.map((gap) => gap.use.step),
    use.step,
  );
  return {
    rule: 'extras-coverage/missing-extra',
    at: use.at,
    project: unit.project.folder,
    ...severityFor(unit, lazy),
    data: {
      name: projectName(workspace, unit),
      provider: provider.project.spelledName ?? provider.project.folder,
      asked: [...new Set(declared.flatMap((one) => one.extras))].sort(),
      extras: added,
      distributions: distributionsOf([...missing.values()], offers, added),
      chain: extras.needs.named([use.step, ...extras.needs.chainTo(use.file, first.needs)]),
      edit: withExtras(workspace, unit, declaration, added),
      lazy,
      places: places.slice(0, MAX_PLACES),
      count: places.length + 1,
    },
  };
}

/** What a project installs, held against what one package's modules need. */
class Consumer {
  /** The extras of the package, with what each would bring in that is not there yet. */
  readonly offers: readonly Offer[];
  readonly #unit: PythonUnit;
  readonly #provider: PythonUnit;
  readonly #extras: Extras;
  readonly #base: Installed;
  /** With all extras of the project that are not for its own developers. */
  readonly #runtime: Installed;
  readonly #others = new Map<number, boolean>();
  /** What each module of the provider needs that is not there. */
  readonly #lacking = new Map<Installed, Map<RepoPath, readonly Need[]>>();

  constructor(unit: PythonUnit, provider: PythonUnit, { locks }: Workspace, extras: Extras) {
    this.#unit = unit;
    this.#provider = provider;
    this.#extras = extras;
    const requires = () => locks.python(unit.project.folder);
    const base = extras.supplies.base(unit);
    this.#base = new Installed(base, requires);
    this.#runtime = new Installed(extras.supplies.runtime(unit), requires);
    this.offers = extras.supplies.offers(provider).map((offer) => ({
      ...offer,
      brings: new Set([...offer.brings].filter((name) => !base.names.has(name))),
    }));
  }

  gaps(uses: readonly MemberUse[]): readonly Gap[] {
    return uses.flatMap((use) => {
      const installed = this.#installedFor(use);
      if (installed.supply.unknowable) return [];
      const lacking = this.#lacking.get(installed) ?? new Map<RepoPath, readonly Need[]>();
      this.#lacking.set(installed, lacking);
      const needs = lacking.get(use.file) ?? this.#needsBeyond(installed, use);
      lacking.set(use.file, needs);
      return needs.length === 0 ? [] : [{ use, needs }];
    });
  }

  #needsBeyond(installed: Installed, use: MemberUse): readonly Need[] {
    const hosts = this.#extras.hostNeeds(this.#provider);
    const base = this.#extras.baseNeeds(this.#provider);
    return this.#extras.needs
      .needsOf(use.file)
      .filter(
        (need) =>
          this.offers.some((offer) => covers(offer, need.anyOf)) &&
          !hosts.has(need) &&
          !base.has(need) &&
          !installed.has(need.anyOf) &&
          !this.#hasAnother(use, need),
      );
  }

  /** Whether the consumer declares something else that may provide the same module (opencv-python-headless). */
  #hasAnother({ file }: MemberUse, need: Need): boolean {
    const known = this.#others.get(need.id);
    if (known !== undefined) return known;
    const module = this.#extras.needs.chainTo(file, [need]).at(-1)?.module ?? '';
    const found = [...this.#unit.declarations.byName].some(
      ([name, declared]) => declared.some(isInstalled) && provides(name, module) !== 'no',
    );
    this.#others.set(need.id, found);
    return found;
  }

  /** A module that runs wherever the project is installed has its base alone; any other may need the project's extras. */
  #installedFor({ from, lazy }: MemberUse): Installed {
    if (lazy || from === null || !this.#extras.baseOf(this.#unit).has(from)) return this.#runtime;
    // Where the base lacks the package itself, that is what is wrong.
    return this.#base.supply.names.has(this.#provider.project.name ?? '') ? this.#base : this.#runtime;
  }
}

function isInstalled({ section }: Declaration): boolean {
  return section.kind === 'base' || (section.kind === 'extra' && section.like !== 'dev');
}

/** What is there to be looked at, or for tests to use, may be run beside more than it lists. */
function severityFor({ project }: PythonUnit, lazy: boolean): { severity?: Severity } {
  if (isMaterial(project.folder) || (isExample(project.folder) && !isPackaged(project)))
    return { severity: 'notice' };
  return lazy ? { severity: 'warning' } : {};
}

/** Those of each need that the chosen extras bring in: of alternatives, the one that will be there. */
function distributionsOf(
  missing: readonly (readonly string[])[],
  offers: readonly Offer[],
  added: readonly string[],
): readonly string[] {
  const chosen = offers.filter(({ name }) => added.includes(name));
  const names = missing.flatMap(
    (anyOf) => anyOf.find((name) => chosen.some(({ brings }) => brings.has(name))) ?? [],
  );
  return [...new Set(names)].sort();
}

/** Each line once, without the one where the finding stands. */
function placesOf(steps: readonly PlaceData[], own: PlaceData): readonly PlaceData[] {
  const key = ({ file, line, cell }: PlaceData) => `${file}\0${line}\0${cell ?? ''}`;
  const places = new Map(
    steps.map(({ file, line, cell }) => {
      const place: PlaceData = { file, line, ...(cell !== undefined && { cell }) };
      return [key(place), place] as const;
    }),
  );
  places.delete(key(own));
  return [...places.values()];
}
