import type { Code, CodeFile, ImportTarget, PythonUnit, Use } from '#core/model/code';
import type { ChainStep, PlaceData } from '#core/model/coverage-rules';
import type { RepoPath } from '#core/model/repo-path';
import { strongComponents } from './strong-components.ts';

/** Something that must be installed: any one of these distributions (normalised names, sorted) will do. */
export interface Need {
  readonly id: number;
  readonly anyOf: readonly string[];
}

/** A file that was reached, and by what: null for a start; without `use`, as the package of the module it came from. */
export type Reached = ReadonlyMap<RepoPath, { readonly from: RepoPath; readonly use: Use | null } | null>;

interface Edge {
  readonly to: number;
  /** Null: the package of a module is imported with the module. */
  readonly use: Use | null;
}

interface Node {
  readonly file: CodeFile;
  readonly edges: Edge[];
  /** Its own needs by id, each with the import that has it first. */
  readonly own: Map<number, Use>;
}

interface Closure {
  /** By node. */
  readonly componentOf: Int32Array;
  /** By component, the needs as bits. */
  readonly sets: readonly Uint32Array[];
}

/**
 * What importing each Python module of a repository brings in: the distributions that its own imports need, and those of
 * all modules of the repository that are imported on the way, packages above a module included, across projects.
 * Only uses that `follows` admits count. Time is linear in imports, times the words
 * of a bit set as wide as there are distributions.
 */
export class ModuleNeeds {
  readonly #nodes: Node[] = [];
  readonly #index = new Map<RepoPath, number>();
  readonly #needs: Need[] = [];
  readonly #ids = new Map<string, number>();
  /** One target stands for all uses of a module in a project. */
  readonly #byTarget = new Map<ImportTarget, number | null>();
  #closure: Closure | null = null;
  readonly #lists = new Map<number, readonly Need[]>();

  constructor(code: Pick<Code, 'python'>, follows: (use: Use) => boolean) {
    for (const unit of code.python) {
      for (const file of unit.files) {
        this.#index.set(file.path, this.#nodes.length);
        this.#nodes.push({ file, edges: [], own: new Map() });
      }
    }
    for (const unit of code.python) this.#connect(unit, follows);
  }

  /** All that importing the module of a file needs, in order of first sight; empty for a file that is not known. */
  needsOf(file: RepoPath): readonly Need[] {
    const node = this.#index.get(file);
    if (node === undefined) return [];
    this.#closure ??= this.#closed();
    const component = this.#closure.componentOf[node] ?? -1;
    const known = this.#lists.get(component);
    if (known !== undefined) return known;
    const set = this.#closure.sets[component];
    const list = this.#needs.filter(({ id }) => ((set?.[id >> 5] ?? 0) & (1 << (id & 31))) !== 0);
    this.#lists.set(component, list);
    return list;
  }

  /** The needs of a file's own imports, each with the first import that has it. */
  ownNeeds(file: RepoPath): readonly { readonly need: Need; readonly use: Use }[] {
    const node = this.#nodes[this.#index.get(file) ?? -1];
    return [...(node?.own ?? [])].flatMap(([id, use]) => {
      const need = this.#needs[id];
      return need === undefined ? [] : [{ need, use }];
    });
  }

  /** Every file that importing the starts reaches, nearest first; up to the first that `ends` the walk, where given. */
  reach(starts: readonly RepoPath[], ends: (file: RepoPath) => boolean = () => false): Reached {
    const reached = new Map<RepoPath, { from: RepoPath; use: Use | null } | null>();
    const queue: number[] = [];
    for (const start of starts) {
      const node = this.#index.get(start);
      if (node === undefined || reached.has(start)) continue;
      reached.set(start, null);
      queue.push(node);
    }
    for (let head = 0; head < queue.length; head += 1) {
      const node = this.#nodes[queue[head] ?? -1];
      if (node === undefined || ends(node.file.path)) break;
      for (const { to, use } of node.edges) {
        const path = this.#nodes[to]?.file.path;
        if (path === undefined || reached.has(path)) continue;
        reached.set(path, { from: node.file.path, use });
        queue.push(to);
      }
    }
    return reached;
  }

  /** The shortest chain of imports from a file's module to one that has one of the needs, each step with its line. */
  chainTo(file: RepoPath, needs: readonly Need[]): readonly ChainStep[] {
    const has = (path: RepoPath) => {
      const own = this.#nodes[this.#index.get(path) ?? -1]?.own;
      const need = needs.find(({ id }) => own?.has(id));
      return need === undefined ? undefined : own?.get(need.id);
    };
    const reached = this.reach([file], (path) => has(path) !== undefined);
    for (const path of reached.keys()) {
      const use = has(path);
      if (use !== undefined) return this.named([...chainOf(reached, path), stepOf(path, use)]);
    }
    return [];
  }

  /**
   * The chain with each step naming the module that the next one stands in: a module is imported with the packages above
   * it, and names that were taken from one may lead to another.
   */
  named(chain: readonly ChainStep[]): readonly ChainStep[] {
    return chain.map((step, i) => {
      const next = this.#nodes[this.#index.get((chain[i + 1]?.file ?? '') as RepoPath) ?? -1];
      return next === undefined ? step : { ...step, module: next.file.module ?? step.module };
    });
  }

  #connect(unit: PythonUnit, follows: (use: Use) => boolean): void {
    const modules = modulesOf(unit);
    for (const { path, module, uses } of unit.files) {
      const node = this.#nodes[this.#index.get(path) ?? -1];
      // What a stub imports is never run.
      if (node === undefined || path.endsWith('.pyi')) continue;
      const above = module === null ? undefined : nearestAbove(module, modules);
      if (above !== undefined) this.#link(node, above, null);
      for (const use of uses) {
        const { kind } = use.target;
        if (kind !== 'standard' && kind !== 'doubt' && follows(use)) this.#take(node, use);
      }
    }
  }

  #take(node: Node, use: Use): void {
    const { target } = use;
    let id: number | null | undefined = null;
    if (target.kind === 'external' || target.kind === 'member') {
      id = this.#byTarget.get(target);
      if (id === undefined) id = this.#needOf(target);
    }
    if (id !== null && !node.own.has(id)) node.own.set(id, use);
    if ((target.kind === 'own' || target.kind === 'member') && target.file !== null)
      this.#link(node, target.file, use);
  }

  #needOf(target: ImportTarget): number | null {
    const anyOf = distributionsOf(target);
    const key = anyOf.join('|');
    const id = anyOf.length === 0 ? null : (this.#ids.get(key) ?? this.#needs.length);
    if (id === this.#needs.length) {
      this.#ids.set(key, id);
      this.#needs.push({ id, anyOf });
    }
    this.#byTarget.set(target, id);
    return id;
  }

  #link(node: Node, file: RepoPath, use: Use | null): void {
    const to = this.#index.get(file);
    if (to !== undefined) node.edges.push({ to, use });
  }

  /** The needs of each component as bits: its own, and those of the components it leads to, which have lower numbers. */
  #closed(): Closure {
    const { componentOf, count } = strongComponents(
      this.#nodes.map(({ edges }) => edges.map(({ to }) => to)),
    );
    const words = (this.#needs.length + 31) >> 5;
    const members: Node[][] = Array.from({ length: count }, () => []);
    for (const [i, node] of this.#nodes.entries()) members[componentOf[i] ?? 0]?.push(node);
    const sets: Uint32Array[] = [];
    for (const nodes of members) {
      const set = new Uint32Array(words);
      sets.push(set);
      for (const { own, edges } of nodes) {
        for (const id of own.keys()) set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
        for (const { to } of edges) {
          const other = sets[componentOf[to] ?? 0];
          if (other === undefined || other === set) continue;
          for (let word = 0; word < words; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
        }
      }
    }
    return { componentOf, sets };
  }
}

/** Any one of these distributions brings the target in; sorted, empty where none is needed or known. */
function distributionsOf(target: ImportTarget): readonly string[] {
  if (target.kind === 'member') return [target.distribution];
  if (target.kind !== 'external') return [];
  const { declared, known } = target;
  if (declared.length > 0) return [...new Set(declared)].sort();
  return known === null ? [] : [known];
}

/** The chain of imports from a start of the walk to a file, each step at its line. */
export function chainOf(reached: Reached, file: RepoPath): readonly ChainStep[] {
  const steps: ChainStep[] = [];
  let link = reached.get(file);
  while (link) {
    // The step from a module to its package has no line: what imported the module imported both.
    if (link.use !== null) steps.push(stepOf(link.from, link.use));
    link = reached.get(link.from);
  }
  return steps.reverse();
}

/** One import as a step of a chain. */
export function stepOf(file: RepoPath, use: Use): ChainStep {
  return { ...placeOf(file, use), module: use.module };
}

/** Where an import stands. */
function placeOf(file: RepoPath, { fact }: Use): PlaceData {
  return { file, line: fact.line, ...(fact.cell !== undefined && { cell: fact.cell }) };
}

/** The file of each dotted name of a project; of several, the one that its build ships. */
export function modulesOf(unit: PythonUnit): ReadonlyMap<string, RepoPath> {
  const known = MODULES.get(unit);
  if (known !== undefined) return known;
  const modules = findModules(unit);
  MODULES.set(unit, modules);
  return modules;
}

const MODULES = new WeakMap<PythonUnit, ReadonlyMap<string, RepoPath>>();

function findModules({ files }: PythonUnit): ReadonlyMap<string, RepoPath> {
  const modules = new Map<string, CodeFile>();
  const weight = ({ role, path }: CodeFile) => (role === 'runtime' ? 2 : 0) + (path.endsWith('.py') ? 1 : 0);
  for (const file of files) {
    if (file.module === null) continue;
    const old = modules.get(file.module);
    if (old === undefined || weight(file) > weight(old)) modules.set(file.module, file);
  }
  return new Map([...modules].map(([module, { path }]) => [module, path]));
}

/** The nearest package above a module that has a file of its own; undefined where none has. */
export function nearestAbove(module: string, modules: ReadonlyMap<string, RepoPath>): RepoPath | undefined {
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
    const file = modules.get(module.slice(0, dot));
    if (file !== undefined) return file;
  }
  return undefined;
}
