import type { Code, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { beginningsOf } from './base.ts';
import { ANY, DEMAND, LOAD, ModuleGraph, type Need } from './module-graph.ts';
import { ModuleNeeds, type Reached } from './needs.ts';
import { Supplies } from './supply.ts';

/** All that is inferred of extras, module by module: each part is made when first asked for, and once. */
export class Extras {
  readonly supplies: Supplies;
  /** By imports that run as a module loads, without those whose absence it tells in words of its own. */
  readonly loads: ModuleNeeds;
  /** By every import without which a module does not load. */
  readonly needs: ModuleNeeds;
  /** By every import, also those that may never run: what is not among these is not used. */
  readonly uses: ModuleNeeds;
  readonly #units: ReadonlyMap<RepoPath, PythonUnit>;
  readonly #base = new Map<PythonUnit, Reached>();
  readonly #baseNeeds = new Map<PythonUnit, ReadonlySet<Need>>();
  readonly #hosts = new Map<PythonUnit, ReadonlySet<Need>>();
  readonly #imported = new Map<PythonUnit, ReadonlySet<string>>();

  constructor(code: Pick<Code, 'python'>) {
    this.supplies = new Supplies(code);
    this.#units = new Map(code.python.map((unit) => [unit.project.folder, unit]));
    const graph = new ModuleGraph(code);
    this.loads = new ModuleNeeds(graph, LOAD);
    this.needs = new ModuleNeeds(graph, DEMAND);
    this.uses = new ModuleNeeds(graph, ANY);
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
    const needs = new Set<Need>();
    for (const { path } of unit.files)
      if (reached.has(path)) for (const need of this.needs.ownNeeds(path).keys()) needs.add(need);
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

  /** The distributions that the run-time modules of a project import in any way. */
  importedBy(unit: PythonUnit): ReadonlySet<string> {
    const known = this.#imported.get(unit);
    if (known !== undefined) return known;
    const runtime = unit.files.filter(({ role }) => role === 'runtime');
    const imported = this.uses.distributionsOf(runtime.map(({ path }) => path));
    this.#imported.set(unit, imported);
    return imported;
  }
}

/** The inference for a repository's code. */
export const extrasOf = oncePer((code: Pick<Code, 'python'>) => new Extras(code));
