import { importNamesOf } from '#core/graph/facts/import-names';
import { squash } from '#core/graph/facts/name-rules';
import { isTestPackage } from '#core/graph/python/role/roles';
import type { PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';

/** What the code of a project imports, and what its tests do. */
export interface UnitUsage {
  readonly used: Usage;
  readonly tested: Usage;
}

/** It is asked for by the projects around it as well. */
export const usageOf = oncePer(({ project, layout, files }: PythonUnit): UnitUsage => {
  const used = new Usage();
  const tested = new Usage();
  const shipsTests = isTestPackage(project);
  for (const { role, path, uses } of files) {
    const usage = role === 'test' && !(shipsTests && layout.ships(path)) ? tested : used;
    for (const use of uses) usage.add(use);
  }
  return { used, tested };
});

/** What some files import: distributions that are known or may be meant, and modules with all above them. */
class Usage {
  readonly names = new Set<string>();
  readonly #modules = new Set<string>();
  /** Squashed names of the integrations of others. */
  readonly #integrated = new Set<string>();

  add({ module, target }: Use): void {
    if (target.kind === 'standard' || target.kind === 'own') return;
    if (target.kind === 'member') this.names.add(target.distribution);
    if (target.kind === 'external') {
      for (const name of target.declared) this.names.add(name);
      // Used though nobody declares it: what goes with it is no less wanted.
      if (target.known !== null) this.names.add(target.known);
      if (!this.#modules.has(module))
        for (const name of integrationsOf(module, target.known ?? target.declared[0]))
          this.#integrated.add(name);
    }
    for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      if (this.#modules.has(name)) return;
      this.#modules.add(name);
    }
  }

  has(name: string, modules: readonly string[]): boolean {
    return (
      this.names.has(name) ||
      modules.some(
        (module) =>
          this.#modules.has(module) || (!module.includes('.') && this.#integrated.has(squash(module))),
      )
    );
  }
}

/** Copies that a distribution has of others: what they are copies of it does not need. */
const VENDOR = /(?:^|\.)_?vendor(?:ed)?\./;

/**
 * The parts of a module below the name that its distribution is imported by, squashed: what brings an integration is called
 * after what that integrates, and takes it as an optional requirement (`hypothesis.extra.numpy`, `torch.utils.tensorboard`).
 */
function integrationsOf(module: string, distribution: string | undefined): readonly string[] {
  if (VENDOR.test(module)) return [];
  const own = (distribution === undefined ? null : importNamesOf(distribution)) ?? [];
  const lengths = own.flatMap((name) =>
    module === name || module.startsWith(`${name}.`) ? name.split('.').length : [],
  );
  const [top = '', ...below] = module.split('.').map(squash);
  // `mcp.server.fastmcp` is no integration of what is called after mcp: that builds on it
  return below
    .slice(Math.max(0, ...lengths.map((length) => length - 1)))
    .filter((name) => !name.includes(top));
}
