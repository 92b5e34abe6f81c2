import facts from './node-builtins.json' with { type: 'json' };

let builtins: ReadonlySet<string> | null = null;

/**
 * Takes the specifier of an import; returns whether Node itself answers it: a builtin module, with `node:` or where Node
 * allows it without. Every `node:` specifier is Node's, also those that a later version adds.
 * Source: module.builtinModules; https://nodejs.org/api/modules.html#built-in-modules
 */
export function isNodeBuiltin(specifier: string): boolean {
  builtins ??= new Set(facts.names);
  return specifier.startsWith('node:') || builtins.has(specifier);
}
