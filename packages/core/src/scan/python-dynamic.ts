import type { CallNames } from './python-calls.ts';

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
const LAST_CODES: ReadonlySet<number> = new Set(
  [...LAST_PARTS].map((name) => name.charCodeAt(name.length - 1)),
);

/** Modules on the way to such a function, which may have been given other names. */
const MODULES: ReadonlySet<string> = new Set(['builtins', 'importlib', 'importlib.util', 'pytest']);

/**
 * What the names of one file stand for, as far as they lead to functions that import. Scopes are not told apart: a name
 * that is bound so anywhere in the file means that everywhere behind it.
 */
export class DynamicNames implements CallNames {
  private readonly aliases = new Set<string>();
  private readonly bound = new Map<string, string>();

  has(name: string): boolean {
    return LAST_PARTS.has(name) || this.aliases.has(name);
  }

  mayEndWith(code: number): boolean {
    return LAST_CODES.has(code) || this.aliases.size > 0;
  }

  /** Notes that `local` stands for `target`; true if that leads to a function that imports. */
  bind(local: string, target: string): boolean {
    const isFunction = FUNCTIONS.has(target);
    if (!isFunction && !MODULES.has(target)) return false;
    this.bound.set(local, target);
    if (isFunction && !LAST_PARTS.has(local)) this.aliases.add(local);
    return true;
  }

  /** Whether a dotted name, as it is called, is one of the functions that import. */
  imports(callee: string): boolean {
    const dot = callee.indexOf('.');
    const first = dot === -1 ? callee : callee.slice(0, dot);
    const target = this.bound.get(first) ?? first;
    return FUNCTIONS.has(dot === -1 ? target : target + callee.slice(dot));
  }
}
