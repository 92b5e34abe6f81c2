/**
 * Takes a directed graph as lists of successors; returns the component of each node. Two nodes share one where each
 * reaches the other. A component's number is greater than those of all components it leads to. Linear, without recursion
 * (Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
export function strongComponents(successors: readonly (readonly number[])[]): {
  readonly componentOf: Int32Array;
  readonly count: number;
} {
  const size = successors.length;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const componentOf = new Int32Array(size).fill(-1);
  const next = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let seen = 0;
  let count = 0;
  const enter = (node: number): void => {
    order[node] = seen;
    low[node] = seen;
    seen += 1;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const to = successors[node]?.[next[node] ?? 0];
      if (to !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (order[to] === -1) enter(to);
        else if (componentOf[to] === -1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        componentOf[member] = count;
        if (member === node) break;
      }
      count += 1;
    }
  }
  return { componentOf, count };
}
