import type { Code, CodeFile, ImportTarget, PythonUnit, Use } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import { timingOf } from './import-timing.ts';
import { modulesOf, nearestAbove } from './modules.ts';

/** Something that must be installed: any one of these distributions (normalised names, sorted) will do. */
export interface Need {
  readonly id: number;
  readonly anyOf: readonly string[];
}

/**
 * How an import binds: `LOAD` where it runs as its module loads, without those whose absence the module tells in words of its
 * own; `DEMAND` with those, without any of which the module does not load; `ANY` whatever may import, and may never run.
 * Who follows one follows all below it.
 */
export const LOAD = 0;
export const DEMAND = 1;
export const ANY = 2;
export type Level = typeof LOAD | typeof DEMAND | typeof ANY;

/** That importing one module of the repository imports another. */
export interface Edge {
  /** A place in the graph. */
  readonly to: number;
  /** Null: the package of a module is imported with the module. */
  readonly use: Use | null;
  readonly level: Level;
}

/** A need of a file's own imports. A need stands again where a later import of it has a lower level. */
export interface OwnNeed {
  readonly need: Need;
  readonly use: Use;
  readonly level: Level;
}

/** A file of the graph, and what its imports lead to, in the order of the text. */
export interface ModuleNode {
  readonly file: CodeFile;
  readonly edges: readonly Edge[];
  readonly own: readonly OwnNeed[];
}

/**
 * Which Python module of a repository imports which, and what each needs from outside, packages above a module included,
 * across projects. One graph serves every level; the imports of a file are looked at when it is first reached.
 */
export class ModuleGraph {
  readonly #code: Pick<Code, 'python'>;
  readonly #files: CodeFile[] = [];
  readonly #units: PythonUnit[] = [];
  readonly #nodes: (ModuleNode | undefined)[] = [];
  #index: ReadonlyMap<RepoPath, number> | null = null;
  readonly #ids = new Map<string, Need>();
  /** One target stands for all uses of a module in a project. */
  readonly #byTarget = new Map<ImportTarget, Need | null>();

  constructor(code: Pick<Code, 'python'>) {
    this.#code = code;
  }

  /** How many files it has. */
  get size(): number {
    this.#index ??= this.#indexed();
    return this.#index.size;
  }

  /** How many needs the files that were looked at have; ids are below it. */
  get needCount(): number {
    return this.#ids.size;
  }

  /** The place of a file; undefined for one that is not known. */
  placeOf(file: RepoPath): number | undefined {
    this.#index ??= this.#indexed();
    return this.#index.get(file);
  }

  /** The file at a place, with its imports; undefined where there is none. */
  at(place: number): ModuleNode | undefined {
    const known = this.#nodes[place];
    if (known !== undefined) return known;
    const file = this.#files[place];
    const unit = this.#units[place];
    if (file === undefined || unit === undefined) return undefined;
    const node = this.#read(file, unit);
    this.#nodes[place] = node;
    return node;
  }

  /** Made when first asked for: most repositories have no extras of their own. */
  #indexed(): ReadonlyMap<RepoPath, number> {
    const index = new Map<RepoPath, number>();
    for (const unit of this.#code.python)
      for (const file of unit.files) {
        index.set(file.path, this.#files.length);
        this.#files.push(file);
        this.#units.push(unit);
      }
    return index;
  }

  #read(file: CodeFile, unit: PythonUnit): ModuleNode {
    const edges: Edge[] = [];
    const own: OwnNeed[] = [];
    // What a stub imports is never run.
    if (file.path.endsWith('.pyi')) return { file, edges, own };
    const link = (path: RepoPath, use: Use | null, level: Level) => {
      const to = this.placeOf(path);
      if (to !== undefined) edges.push({ to, use, level });
    };
    const above = file.module === null ? undefined : nearestAbove(file.module, modulesOf(unit));
    if (above !== undefined) link(above, null, LOAD);
    const lowest = new Map<Need, Level>();
    for (const use of file.uses) {
      const { target } = use;
      if (target.kind === 'standard' || target.kind === 'doubt') continue;
      const level = levelOf(use);
      if (target.kind !== 'own') {
        const need = this.#needOf(target);
        if (need !== null && level < (lowest.get(need) ?? ANY + 1)) {
          lowest.set(need, level);
          own.push({ need, use, level });
        }
      }
      if (target.kind !== 'external' && target.file !== null) link(target.file, use, level);
    }
    return { file, edges, own };
  }

  #needOf(target: ImportTarget): Need | null {
    let need = this.#byTarget.get(target);
    if (need === undefined) {
      need = this.#needOfAny(distributionsOf(target));
      this.#byTarget.set(target, need);
    }
    return need;
  }

  #needOfAny(anyOf: readonly string[]): Need | null {
    if (anyOf.length === 0) return null;
    const key = anyOf.join('|');
    let need = this.#ids.get(key);
    if (need === undefined) {
      need = { id: this.#ids.size, anyOf };
      this.#ids.set(key, need);
    }
    return need;
  }
}

function levelOf({ fact, target }: Use): Level {
  const timing = timingOf(fact);
  if ((timing !== 'load' && timing !== 'demand') || !isSure(target)) return ANY;
  return timing === 'load' ? LOAD : DEMAND;
}

/** Whether it is known which declared distribution provides the module, not only that some may. */
function isSure(target: ImportTarget): boolean {
  if (target.kind !== 'external') return true;
  return target.declared.length === 0 || (target.known !== null && target.declared.includes(target.known));
}

/** Any one of these distributions brings the target in; sorted, empty where none is needed or known. */
function distributionsOf(target: ImportTarget): readonly string[] {
  if (target.kind === 'member') return [target.distribution];
  if (target.kind !== 'external') return [];
  const { declared, known } = target;
  if (declared.length > 0) return [...new Set(declared)].sort();
  return known === null ? [] : [known];
}
