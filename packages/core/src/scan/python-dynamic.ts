import type { CallNames } from './python-calls.ts';
import { tableOf } from './python-characters.ts';

/** Functions that import the module that their first argument names. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  '__import__',
  'builtins.__import__',
  'importlib.__import__',
  'importlib.import_module',
  'importlib.util.find_spec',
  'pytest.importorskip',
]);

const LAST_PARTS: ReadonlySet<string> = new Set(
  [...FUNCTIONS].map((name) => name.slice(name.lastIndexOf('.') + 1)),
);

/** How their names end, and the blank that may follow. */
const ENDS = tableOf(` ${[...LAST_PARTS].map((name) => name.slice(-1)).join('')}`);

/** Modules on the way to such a function, which may have been given other names. */
const MODULES: ReadonlySet<string> = new Set(['builtins', 'importlib', 'importlib.util', 'pytest']);

/** Whether what a module holds may be such a function or lead to one. */
export function mayLeadToImports(module: string): boolean {
  return MODULES.has(module);
}

/**
 * What the names of one file stand for, as far as they lead to functions that import. Scopes are not told apart: a name
 * that is bound so anywhere in the file means that everywhere behind it.
 */
export class DynamicNames implements CallNames {
  ends: Uint8Array = ENDS;
  private readonly aliases = new Set<string>();
  private readonly bound = new Map<string, string>();

  has(name: string): boolean {
    return LAST_PARTS.has(name) || this.aliases.has(name);
  }

  /**
   * Notes that `local` stands for `target`. Returns the word that every call has by which that name imports and that
   * the text may not have told of yet, as it holds no `import`; null where there is none.
   */
  bind(local: string, target: string): string | null {
    const isFunction = FUNCTIONS.has(target);
    if (!isFunction && !MODULES.has(target)) return null;
    this.bound.set(local, target);
    if (!isFunction) return target.startsWith('importlib') ? 'find_spec' : null;
    if (LAST_PARTS.has(local)) return local === 'find_spec' ? local : null;
    this.aliases.add(local);
    if (this.ends === ENDS) this.ends = ENDS.slice();
    this.ends[local.charCodeAt(local.length - 1)] = 1;
    return local;
  }

  /** Whether a dotted name, as it is called, is one of the functions that import. */
  imports(callee: string): boolean {
    const dot = callee.indexOf('.');
    const first = dot === -1 ? callee : callee.slice(0, dot);
    const target = this.bound.get(first) ?? first;
    return FUNCTIONS.has(dot === -1 ? target : target + callee.slice(dot));
  }
}
