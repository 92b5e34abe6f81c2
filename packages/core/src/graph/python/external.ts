import { isShared } from '#core/graph/facts/import-name-facts';
import { providersOf } from '#core/graph/facts/import-names';
import { ancestry, squash, topOf } from '#core/graph/facts/name-rules';
import type { Declarations, ImportTarget } from '#core/model/code';
import { normaliseName } from '#core/model/requirement';
import { type Distributions, type ImportNames, mayProvide } from './distributions.ts';

/** What is known of a module as one from outside; `sure` where a declared distribution provides it beyond doubt. */
export interface Outside {
  readonly target: Extract<ImportTarget, { kind: 'external' }>;
  readonly sure: boolean;
}

/** Which distributions provide what one project imports from outside. */
export class ExternalModules {
  private readonly declared: readonly ImportNames[];
  private readonly distributions: Distributions;
  /** Top-level name -> declared distributions worth asking. */
  private readonly candidates = new Map<string, string[]>();
  private readonly found = new Map<string, Outside>();
  private readonly shared = new Map<string, boolean>();

  constructor(declarations: Declarations, distributions: Distributions) {
    this.declared = Array.from(declarations.byName.keys(), (name) => distributions.namesOf(name));
    this.distributions = distributions;
    for (const { shared } of this.declared) for (const top of shared) this.shared.set(top, true);
    for (const module of distributions.mapped.keys())
      if (module.includes('.')) this.shared.set(topOf(module), true);
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

  /**
   * Whether distributions share the top-level name: names below it then belong to different ones, and `from google.cloud
   * import storage` means another one than `google.cloud` does.
   */
  isShared(top: string): boolean {
    let shared = this.shared.get(top);
    if (shared === undefined) {
      const isSharedBy = (name: string) => this.distributions.namesOf(name).shared.includes(top);
      shared = isShared(top) || providersOf(top).some(isSharedBy);
      this.shared.set(top, shared);
    }
    return shared;
  }

  private look(module: string): Outside {
    const sure: string[] = [];
    const maybe: string[] = [];
    for (const name of this.worthAsking(topOf(module))) {
      const answer = this.distributions.provides(name, module);
      if (answer === 'yes') sure.push(name);
      else if (answer === 'maybe') maybe.push(name);
    }
    // what may provide it covers it as well as what does
    const declared = [...sure, ...maybe];
    const mapped = this.mappedAt(module);
    const known = likeliest(sure, module) ?? mapped ?? this.distributions.knownFor(module);
    const by = known !== null && known === mapped ? 'plumb.edn' : source(known, module);
    return { target: { kind: 'external', declared, known, by }, sure: sure.length > 0 };
  }

  private worthAsking(top: string): readonly string[] {
    let names = this.candidates.get(top);
    if (names === undefined) {
      names = [];
      const squashed = squash(top);
      for (const one of this.declared) if (mayProvide(one, top, squashed)) names.push(one.distribution);
      this.candidates.set(top, names);
    }
    return names;
  }

  private mappedAt(module: string): string | null {
    const { mapped } = this.distributions;
    if (mapped.size === 0) return null;
    for (const name of ancestry(module)) {
      const found = mapped.get(name);
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** Of several that provide a module the one that facts name before the others: the order of a list says nothing. */
function likeliest(sure: readonly string[], module: string): string | undefined {
  if (sure.length < 2) return sure[0];
  return providersOf(module).find((name) => sure.includes(name)) ?? sure[0];
}

function source(known: string | null, module: string): string {
  const isNamedSo =
    known === null || known === normaliseName(topOf(module)) || known === normaliseName(module);
  return isNamedSo ? 'its name' : 'facts';
}
