import type { Use } from '#core/model/code';
import type { ChainStep, PlaceData } from '#core/model/coverage-rules';
import type { RepoPath } from '#core/model/repo-path';
import type { Edge, Level, ModuleGraph, Need } from './module-graph.ts';
import { StrongComponents } from './strong-components.ts';

/** A file that was reached, and by what: null for a start; without `use`, as the package of the module it came from. */
export type Reached = ReadonlyMap<RepoPath, { readonly from: RepoPath; readonly use: Use | null } | null>;

/**
 * What importing each Python module of a repository brings in: the distributions that its own imports need, and those of
 * all modules of the repository that are imported on the way. Only imports of a level, and of those below it, count. Time
 * is linear in the imports that are reached, times the words of a bit set as wide as there are distributions.
 */
export class ModuleNeeds {
  readonly #graph: ModuleGraph;
  readonly #level: Level;
  #components: StrongComponents | null = null;
  /** By component, its needs as bits: its own, and those of the components it leads to. */
  readonly #sets: Uint32Array[] = [];
  readonly #byId: Need[] = [];
  readonly #lists = new Map<number, readonly Need[]>();

  constructor(graph: ModuleGraph, level: Level) {
    this.#graph = graph;
    this.#level = level;
  }

  /** All that importing the module of a file needs, in order of their names; empty for a file that is not known. */
  needsOf(file: RepoPath): readonly Need[] {
    const place = this.#graph.placeOf(file);
    if (place === undefined) return [];
    this.#components ??= new StrongComponents(
      this.#graph.size,
      (node) => this.#edges(node).map(({ to }) => to),
      (members) => this.#close(members),
    );
    const component = this.#components.of(place);
    const known = this.#lists.get(component);
    if (known !== undefined) return known;
    const set = this.#sets[component];
    const list = this.#byId
      .filter(({ id }) => ((set?.[id >> 5] ?? 0) & (1 << (id & 31))) !== 0)
      .sort((a, b) => (a.anyOf.join() < b.anyOf.join() ? -1 : 1));
    this.#lists.set(component, list);
    return list;
  }

  /** The needs of a file's own imports, each with the first import that has it. */
  ownNeeds(file: RepoPath): ReadonlyMap<Need, Use> {
    const needs = new Map<Need, Use>();
    for (const { need, use, level } of this.#graph.at(this.#graph.placeOf(file) ?? -1)?.own ?? [])
      if (level <= this.#level && !needs.has(need)) needs.set(need, use);
    return needs;
  }

  /** The distributions that any of the files needs for its own imports. */
  distributionsOf(files: Iterable<RepoPath>): ReadonlySet<string> {
    const names = new Set<string>();
    for (const file of files)
      for (const { anyOf } of this.ownNeeds(file).keys()) for (const name of anyOf) names.add(name);
    return names;
  }

  /** Every file that importing the starts reaches, nearest first; up to the first that `ends` the walk, where given. */
  reach(starts: readonly RepoPath[], ends: (file: RepoPath) => boolean = () => false): Reached {
    const reached = new Map<RepoPath, { from: RepoPath; use: Use | null } | null>();
    const queue: number[] = [];
    for (const start of starts) {
      const place = this.#graph.placeOf(start);
      if (place === undefined || reached.has(start)) continue;
      reached.set(start, null);
      queue.push(place);
    }
    const seen = new Set(queue);
    for (let head = 0; head < queue.length; head += 1) {
      const node = this.#graph.at(queue[head] ?? -1);
      if (node === undefined || ends(node.file.path)) break;
      for (const { to, use, level } of node.edges) {
        if (level > this.#level || seen.has(to)) continue;
        seen.add(to);
        const next = this.#graph.at(to);
        if (next !== undefined) reached.set(next.file.path, { from: node.file.path, use });
        queue.push(to);
      }
    }
    return reached;
  }

  /** The shortest chain of imports from a file's module to one that has one of the needs, each step with its line. */
  chainTo(file: RepoPath, needs: readonly Need[]): readonly ChainStep[] {
    const has = (path: RepoPath) => {
      const own = this.ownNeeds(path);
      const need = needs.find((one) => own.has(one));
      return need === undefined ? undefined : own.get(need);
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
      const next = this.#graph.at(this.#graph.placeOf((chain[i + 1]?.file ?? '') as RepoPath) ?? -1);
      return next === undefined ? step : { ...step, module: next.file.module ?? step.module };
    });
  }

  #edges(place: number): readonly Edge[] {
    return (this.#graph.at(place)?.edges ?? []).filter(({ level }) => level <= this.#level);
  }

  /** Takes the places of a component whose edges lead to closed ones, or stay in it. */
  #close(members: readonly number[]): void {
    const set = new Uint32Array((this.#graph.needCount + 31) >> 5);
    for (const place of members) {
      for (const { need, level } of this.#graph.at(place)?.own ?? []) {
        if (level > this.#level) continue;
        this.#byId[need.id] = need;
        set[need.id >> 5] = (set[need.id >> 5] ?? 0) | (1 << (need.id & 31));
      }
      for (const { to } of this.#edges(place)) {
        // Its own set is not there yet.
        const other = this.#sets[this.#components?.found(to) ?? -1];
        for (const [word, bits] of other?.entries() ?? []) set[word] = (set[word] ?? 0) | bits;
      }
    }
    this.#sets.push(set);
  }
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

/** Where the chain to a reached file starts. */
export function startOf(reached: Reached, file: RepoPath): RepoPath {
  let start = file;
  for (let link = reached.get(file); link; link = reached.get(start)) start = link.from;
  return start;
}

/** One import as a step of a chain. */
export function stepOf(file: RepoPath, use: Use): ChainStep {
  return { ...placeOf(file, use), module: use.module };
}

/** Where an import stands. */
function placeOf(file: RepoPath, { fact }: Use): PlaceData {
  return { file, line: fact.line, ...(fact.cell !== undefined && { cell: fact.cell }) };
}
