import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timingOf } from '#core/graph/extras/import-timing';
import { ANY, DEMAND, type Level, LOAD, ModuleGraph } from '#core/graph/extras/module-graph';
import { ModuleNeeds } from '#core/graph/extras/needs';
import type { CodeFile, ImportTarget, PythonUnit, Use } from '#core/model/code';
import type { ImportFact, Scope } from '#core/model/imports';
import { type RepoPath, repoPath } from '#core/model/repo-path';

/** One import of a module of the graph: another module by its place, or a distribution. */
interface Arc {
  readonly to: number | string;
  readonly scope: readonly Scope[];
  /** It stands in a `try` that tells the absence of the module in words of its own. */
  readonly demands: boolean;
}

const SCOPES: readonly (readonly Scope[])[] = [
  ['top'],
  ['class'],
  ['conditional'],
  ['function'],
  ['guarded'],
  ['class', 'type-checking'],
];

const arc = fc.record({
  to: fc.oneof(fc.nat(19), fc.constantFrom('torch', 'numpy', 'attrs', 'click')),
  scope: fc.constantFrom(...SCOPES),
  demands: fc.boolean(),
});
const graph = fc.array(fc.array(arc, { maxLength: 4 }), { minLength: 1, maxLength: 20 });
/** Modules in two projects. */
const path = (i: number) => repoPath(i % 3 === 0 ? `p/m${i}.py` : `q/m${i}.py`);

function fact({ scope, demands }: Arc, line: number): ImportFact {
  const plain = { module: 'm', names: [], line, endLine: line, level: 0, scope, kind: 'import' } as const;
  return demands ? { ...plain, attempt: { line, part: 'body', raises: true } } : plain;
}

const FOLLOWED: Readonly<Record<Level, (use: Use) => boolean>> = {
  [LOAD]: (use) => timingOf(use.fact) === 'load',
  [DEMAND]: (use) => ['load', 'demand'].includes(timingOf(use.fact)),
  [ANY]: () => true,
};
const LEVELS = [ANY, LOAD, DEMAND] as const;

function codeOf(modules: readonly (readonly Arc[])[]): { readonly python: readonly PythonUnit[] } {
  const targetOf = (from: number, to: number | string): ImportTarget => {
    if (typeof to === 'string') return { kind: 'external', declared: [to], known: to, by: 'its name' };
    const file = path(to % modules.length);
    if (file.startsWith(path(from).slice(0, 2))) return { kind: 'own', file };
    const folder = repoPath(file.slice(0, 1));
    return { kind: 'member', folder, distribution: folder, file };
  };
  const files = modules.map(
    (arcs, i): CodeFile => ({
      path: path(i),
      role: 'runtime',
      module: `m${i}`,
      uses: arcs.map(
        (arc, line): Use => ({
          fact: fact(arc, line + 1),
          module: String(arc.to),
          target: targetOf(i, arc.to),
        }),
      ),
    }),
  );
  const unit = (folder: string) =>
    ({
      project: { folder: repoPath(folder), name: folder },
      files: files.filter((file) => file.path.startsWith(`${folder}/`)),
    }) as unknown as PythonUnit;
  return { python: [unit('p'), unit('q')] };
}

/** The same by repeating until nothing changes. */
function fixPoint(
  { python }: { readonly python: readonly PythonUnit[] },
  level: Level,
): Map<RepoPath, Set<string>> {
  const files = python.flatMap((unit) => unit.files);
  const needs = new Map(files.map((file) => [file.path, new Set<string>()]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const file of files) {
      const mine = needs.get(file.path) ?? new Set();
      const before = mine.size;
      for (const use of file.uses) {
        const { target } = use;
        if (!FOLLOWED[level](use)) continue;
        if (target.kind === 'external') mine.add(target.declared.join());
        if (target.kind === 'member') mine.add(target.distribution);
        if (target.kind === 'own' || target.kind === 'member')
          for (const name of needs.get(target.file ?? repoPath('none')) ?? []) mine.add(name);
      }
      changed ||= mine.size > before;
    }
  }
  return needs;
}

test('what a module needs is the fix point of what its imports need, at every level of one graph', () => {
  fc.assert(
    fc.property(graph, (modules) => {
      const code = codeOf(modules);
      const one = new ModuleGraph(code);
      for (const level of LEVELS) {
        const needs = new ModuleNeeds(one, level);
        for (const [file, expected] of fixPoint(code, level)) {
          const found = needs.needsOf(file).flatMap(({ anyOf }) => anyOf);
          expect(found.toSorted()).toEqual([...expected].sort());
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the own needs of a module come with the first import that has each, in the order of the text', () => {
  fc.assert(
    fc.property(graph, (modules) => {
      const code = codeOf(modules);
      const one = new ModuleGraph(code);
      for (const level of LEVELS) {
        const needs = new ModuleNeeds(one, level);
        for (const { path, uses } of code.python.flatMap((unit) => unit.files)) {
          const first = new Map<string, Use>();
          for (const use of uses) {
            const { target } = use;
            const name =
              target.kind === 'external'
                ? target.known
                : target.kind === 'member'
                  ? target.distribution
                  : null;
            if (name !== null && FOLLOWED[level](use) && !first.has(name)) first.set(name, use);
          }
          expect([...needs.ownNeeds(path)].map(([{ anyOf }, use]) => [anyOf.join(), use])).toEqual([
            ...first,
          ]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('each chain runs from import to import, from the module to what it needs', () => {
  fc.assert(
    fc.property(graph, (modules) => {
      const code = codeOf(modules);
      const needs = new ModuleNeeds(new ModuleGraph(code), LOAD);
      for (const file of code.python.flatMap((unit) => unit.files)) {
        for (const need of needs.needsOf(file.path)) {
          const chain = needs.chainTo(file.path, [need]);
          expect(chain[0]?.file).toBe(file.path);
          for (const [i, step] of chain.entries()) {
            const from = code.python.flatMap((unit) => unit.files).find((one) => one.path === step.file);
            const use = from?.uses.find((one) => one.fact.line === step.line);
            const target = use?.target;
            const next = chain[i + 1];
            if (next === undefined) {
              const distribution =
                target?.kind === 'external'
                  ? target.known
                  : target?.kind === 'member'
                    ? target.distribution
                    : null;
              expect(need.anyOf).toContain(distribution);
            } else expect(target).toHaveProperty('file', next.file);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
