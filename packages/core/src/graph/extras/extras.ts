import type { Code, ImportTarget, PythonUnit } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import { beginningsOf } from './base.ts';
import { timingOf } from './import-timing.ts';
import { ModuleNeeds, type Need, type Reached } from './needs.ts';
import { Supplies } from './supply.ts';

/** All that is inferred of extras, module by module: each part is made when first asked for, and once. */
export class Extras {
  readonly supplies: Supplies;
  readonly #code: Pick<Code, 'python'>;
  readonly #units: ReadonlyMap<RepoPath, PythonUnit>;
  readonly #base = new Map<PythonUnit, Reached>();
  readonly #baseNeeds = new Map<PythonUnit, ReadonlySet<Need>>();
  readonly #hosts = new Map<PythonUnit, ReadonlySet<Need>>();
  #loads: ModuleNeeds | null = null;
  #needs: ModuleNeeds | null = null;
  #uses: ModuleNeeds | null = null;

  constructor(code: Pick<Code, 'python'>) {
    this.#code = code;
    this.supplies = new Supplies(code);
    this.#units = new Map(code.python.map((unit) => [unit.project.folder, unit]));
  }

  /** By imports that run as a module loads, without those whose absence it tells in words of its own. */
  get loads(): ModuleNeeds {
    this.#loads ??= new ModuleNeeds(
      this.#code,
      ({ fact, target }) => timingOf(fact) === 'load' && isSure(target),
    );
    return this.#loads;
  }

  /** By every import without which a module does not load. */
  get needs(): ModuleNeeds {
    this.#needs ??= new ModuleNeeds(this.#code, ({ fact, target }) => {
      const timing = timingOf(fact);
      return (timing === 'load' || timing === 'demand') && isSure(target);
    });
    return this.#needs;
  }

  /** By every import, also those that may never run: what is not among these is not used. */
  get uses(): ModuleNeeds {
    this.#uses ??= new ModuleNeeds(this.#code, () => true);
    return this.#uses;
  }

  /** The project in a folder. */
  unitAt(folder: RepoPath): PythonUnit | undefined {
    return this.#units.get(folder);
  }

  /** What is imported wherever the project is used without extras. */
  baseOf(unit: PythonUnit): Reached {
    const known = this.#base.get(unit);
    if (known !== undefined) return known;
    const reached = this.loads.reach(beginningsOf(unit).base);
    this.#base.set(unit, reached);
    return reached;
  }

  /** What a project's own code imports wherever it is used: to have it is its own matter, and not that of its users. */
  baseNeeds(unit: PythonUnit): ReadonlySet<Need> {
    const known = this.#baseNeeds.get(unit);
    if (known !== undefined) return known;
    const reached = this.baseOf(unit);
    const needs = new Set(
      unit.files.flatMap(({ path }) =>
        reached.has(path) ? this.needs.ownNeeds(path).map(({ need }) => need) : [],
      ),
    );
    this.#baseNeeds.set(unit, needs);
    return needs;
  }

  /** What a project that is itself a plugin needs as such: its users have it, as it is what they plug into. */
  hostNeeds(unit: PythonUnit): ReadonlySet<Need> {
    const known = this.#hosts.get(unit);
    if (known !== undefined) return known;
    const needs = new Set(beginningsOf(unit).plugins.flatMap((file) => this.needs.needsOf(file)));
    this.#hosts.set(unit, needs);
    return needs;
  }
}

/** Whether it is known which declared distribution provides the module, not only that some may. */
function isSure(target: ImportTarget): boolean {
  if (target.kind !== 'external') return true;
  return target.declared.length === 0 || (target.known !== null && target.declared.includes(target.known));
}

const KNOWN = new WeakMap<object, Extras>();

/** The inference for a repository's code; the same for the same code. */
export function extrasOf(code: Pick<Code, 'python'>): Extras {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const extras = new Extras(code);
  KNOWN.set(code, extras);
  return extras;
}
