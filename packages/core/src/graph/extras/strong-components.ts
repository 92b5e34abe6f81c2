/**
 * The strong components of a directed graph: two nodes share one where each reaches the other. Found from the nodes that are
 * asked for, and so only where these lead, without recursion and in linear time all in all (Tarjan, "Depth-first search and
 * linear graph algorithms", 1972).
 */
export class StrongComponents {
  readonly #successorsOf: (node: number) => readonly number[];
  readonly #close: (members: readonly number[]) => void;
  readonly #order: Int32Array;
  readonly #low: Int32Array;
  readonly #componentOf: Int32Array;
  /** Nodes that have no component yet. */
  readonly #open: number[] = [];
  #seen = 0;
  #count = 0;

  /**
   * Nodes are the numbers below `size`. `close` is called with the members of each component, in the order of their numbers:
   * after it was for all that the component leads to.
   */
  constructor(
    size: number,
    successorsOf: (node: number) => readonly number[],
    close: (members: readonly number[]) => void,
  ) {
    this.#successorsOf = successorsOf;
    this.#close = close;
    this.#order = new Int32Array(size).fill(-1);
    this.#low = new Int32Array(size);
    this.#componentOf = new Int32Array(size).fill(-1);
  }

  /** The component of a node, by its number: from 0 up, and greater than those of all components it leads to. */
  of(node: number): number {
    if (this.#order[node] === -1) this.#walk(node);
    return this.found(node);
  }

  /** As `of`, for a node that was reached; -1 where its component is not closed yet. */
  found(node: number): number {
    return this.#componentOf[node] ?? -1;
  }

  #walk(root: number): void {
    const path = [this.#enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node, successors } = step;
      const to = successors[step.next];
      if (to !== undefined) {
        step.next += 1;
        if (this.#order[to] === -1) path.push(this.#enter(to));
        else if (this.found(to) === -1) this.#lower(node, this.#order[to]);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) this.#lower(above.node, this.#low[node]);
      if (this.#low[node] === this.#order[node]) this.#closeAt(node);
    }
  }

  #enter(node: number): { readonly node: number; readonly successors: readonly number[]; next: number } {
    this.#order[node] = this.#seen;
    this.#low[node] = this.#seen;
    this.#seen += 1;
    this.#open.push(node);
    return { node, successors: this.#successorsOf(node), next: 0 };
  }

  #lower(node: number, to = 0): void {
    this.#low[node] = Math.min(this.#low[node] ?? 0, to);
  }

  #closeAt(root: number): void {
    const members = this.#open.splice(this.#open.lastIndexOf(root));
    for (const member of members) this.#componentOf[member] = this.#count;
    this.#count += 1;
    this.#close(members);
  }
}
