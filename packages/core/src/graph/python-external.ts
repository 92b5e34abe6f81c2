import type { Declarations, ImportTarget } from '#core/model/code';
import { normaliseName } from '#core/model/requirement';
import { importNamesOf, providersOf, provides } from './import-names.ts';

export type External = Extract<ImportTarget, { kind: 'external' }>;

/** What is known of a module as one from outside; `sure` where a declared distribution provides it beyond doubt. */
export interface Outside {
  readonly target: External;
  readonly sure: boolean;
}

/** Import names that people wrote down: distribution (normalised) -> dotted names. */
export type NamesMap = ReadonlyMap<string, readonly string[]>;

/** Which distributions provide what one project imports from outside. */
export class ExternalModules {
  private readonly names: readonly string[];
  private readonly map: NamesMap;
  /** Module -> distributions, of the map. */
  private readonly mapped = new Map<string, string>();
  private readonly found = new Map<string, Outside>();
  private readonly shared = new Map<string, boolean>();

  constructor(declarations: Declarations, map: NamesMap) {
    this.names = [...declarations.byName.keys()];
    this.map = map;
    for (const [distribution, modules] of map)
      for (const module of modules) this.mapped.set(module, distribution);
  }

  /** Takes an absolute module; every answer is kept. */
  find(module: string): Outside {
    let outside = this.found.get(module);
    if (outside === undefined) {
      outside = this.look(module);
      this.found.set(module, outside);
    }
    return outside;
  }

  private look(module: string): Outside {
    const sure: string[] = [];
    const maybe: string[] = [];
    for (const name of this.names) {
      const answer = provides(name, module, this.map);
      if (answer === 'yes') sure.push(name);
      else if (answer === 'maybe') maybe.push(name);
    }
    const declared = sure.length > 0 ? sure : maybe;
    const mapped = this.mappedAt(module);
    const known = sure[0] ?? mapped ?? providersOf(module)[0] ?? null;
    return {
      target: { kind: 'external', declared, known, by: this.source(known, mapped, module) },
      sure: sure.length > 0,
    };
  }

  /**
   * Whether distributions share the top-level name: names below it then belong to different ones, and `from google.cloud
   * import storage` means another one than `google.cloud` does.
   */
  isShared(top: string): boolean {
    let shared = this.shared.get(top);
    if (shared === undefined) {
      const below = (distribution: string) =>
        (this.map.get(distribution) ?? importNamesOf(distribution))?.some((name) =>
          name.startsWith(`${top}.`),
        ) === true;
      shared = this.names.some(below) || providersOf(top).some(below) || this.mappedBelow(top);
      this.shared.set(top, shared);
    }
    return shared;
  }

  private mappedBelow(top: string): boolean {
    for (const module of this.mapped.keys()) if (module.startsWith(`${top}.`)) return true;
    return false;
  }

  private mappedAt(module: string): string | undefined {
    if (this.mapped.size === 0) return undefined;
    for (let name = module; ; name = name.slice(0, name.lastIndexOf('.'))) {
      const found = this.mapped.get(name);
      if (found !== undefined || !name.includes('.')) return found;
    }
  }

  private source(known: string | null, mapped: string | undefined, module: string): string {
    if (known !== null && known === mapped) return 'plumb.edn';
    const top = module.includes('.') ? module.slice(0, module.indexOf('.')) : module;
    if (known === null || known === normaliseName(top) || known === normaliseName(module)) return 'its name';
    return 'facts';
  }
}
