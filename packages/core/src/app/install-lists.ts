import { topOf } from '#core/graph/facts/name-rules';
import { installedName } from '#core/graph/python/install-commands';
import type { PythonUnit } from '#core/model/code';
import type { FactCache } from './fact-cache.ts';

/**
 * How programs call what they have pip install where they run: the packages of a component of Kubeflow Pipelines
 * (kubeflow-pipelines.readthedocs.io, `packages_to_install`), of an image of Modal (modal.com/docs/guide/images, `pip_install`),
 * and of registries of plugins (`pip_packages`).
 */
const LISTS = /\b(?:pip_(?:packages|install|requirements)|packages_to_install)\b/g;

/** What stands behind such a name: a value or default, the list that a function of that name gives back, or arguments. */
const VALUE = /^\s*(?::[^=\n]*)?=(?!=)/;
const RETURNED = /^\([^)]*\)[^:\n]*:\s*return\s*(?=\[)/;
const ARGUMENTS = /^\(([^)]*)\)/;

/** What stands in a list of strings, which may have brackets of their own (`"acme[all]"`). */
const ITEMS = `((?:[^\\[\\]"']|"[^"\\n]*"|'[^'\\n]*')*)`;

/** A part of a sum: a list, or the name of one. */
const TERM = new RegExp(`^[\\s+]*(?:\\[${ITEMS}\\]|([A-Za-z_]\\w*))`);

const OPTIONAL: ReadonlySet<string> = new Set(['guarded', 'type-checking']);

const QUOTED = /(["'])([^\n]{1,100}?)\1/g;

/** As far as a list is looked for, how many, and in how long a text: nobody writes more by hand. */
const [REACH, MAX_LISTS, MAX_TEXT] = [5_000, 200, 200_000];

/** Who has the program install packages lacks many; of fewer nobody has made a list, and their texts need not be searched. */
const MANY = 4;

/** Takes the projects; returns those that lack many declarations with the distributions that their run-time code has pip install. */
export function withInstallLists(units: readonly PythonUnit[], cache: FactCache): readonly PythonUnit[] {
  return units.map((unit) => {
    if (!lacksMany(unit)) return unit;
    const runtime = unit.files.filter(({ role, path }) => role === 'runtime' && path.endsWith('.py'));
    const names = runtime.flatMap(({ path }) => cache.mentions(path, 'install lists', namesIn));
    return names.length === 0 ? unit : { ...unit, installs: new Set(names) };
  });
}

function lacksMany({ files }: PythonUnit): boolean {
  const lacking = new Set<string>();
  for (const { role, uses } of files) {
    if (role !== 'runtime') continue;
    for (const { target, fact, module } of uses) {
      if (target.kind !== 'external' || target.declared.length > 0) continue;
      if (fact.attempt !== undefined || fact.scope.some((scope) => OPTIONAL.has(scope))) continue;
      lacking.add(target.known ?? topOf(module));
      if (lacking.size === MANY) return true;
    }
  }
  return false;
}

function namesIn(text: string): readonly string[] {
  if (text.length > MAX_TEXT || !(text.includes('pip_') || text.includes('packages_to_install'))) return [];
  const lists = [...text.matchAll(LISTS)]
    .slice(0, MAX_LISTS)
    .map(({ 0: { length }, index }) => listBehind(text.slice(index + length, index + REACH), text));
  const names = Array.from(lists.join('\n').matchAll(QUOTED), ([, , word = '']) => installedName(word));
  return [...new Set(names.filter((name) => name !== null))];
}

function listBehind(rest: string, text: string): string {
  const lead = VALUE.exec(rest) ?? RETURNED.exec(rest);
  return lead === null ? (ARGUMENTS.exec(rest)?.[1] ?? '') : sumOf(rest.slice(lead[0].length), text);
}

/** The lists of `A + ["b"]`, also of names that the file gives such. */
function sumOf(rest: string, text: string): string {
  const lists: string[] = [];
  for (let [at, term] = [0, TERM.exec(rest)]; term !== null; ) {
    const [whole, list, name] = term;
    lists.push(
      list ?? new RegExp(`^${name}(?:\\s*:[^=\\n]*)?\\s*=\\s*\\[${ITEMS}\\]`, 'm').exec(text)?.[1] ?? '',
    );
    at += whole.length;
    term = /^\s*\+/.test(rest.slice(at)) ? TERM.exec(rest.slice(at)) : null;
  }
  return lists.join('\n');
}
