import { topOf } from '#core/graph/facts/name-rules';
import { installedName } from '#core/graph/python/declared/install-commands';
import type { PythonUnit } from '#core/model/code';
import { folderOf, nameOf, repoPath } from '#core/model/repo-path';
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

/** A list of plain name that a program has, and pip told to install one: as arguments, or as a line for a shell. */
const MAIN_LIST = /["'/]requirements\.txt["']/;
const INSTALLS_LIST =
  /["']install["']\s*,[^\])]{0,200}["'](?:-r|--requirement)["']|\b(?:system|run|call|check_call|check_output|Popen)\(\s*f?["'][^"'\n]{0,200}\bpip3? install\b[^"'\n]{0,200} -r\b/;

/**
 * Takes the projects; returns those that lack many declarations with the distributions that their run-time code has pip install,
 * and says of those with lists beside their plugins whether it has pip install such lists.
 */
export function withInstallLists(units: readonly PythonUnit[], cache: FactCache): readonly PythonUnit[] {
  return units.map((unit) => {
    const runtime = unit.files.filter(({ role, path }) => role === 'runtime' && path.endsWith('.py'));
    const saying = (what: string, search: (text: string) => readonly string[]) =>
      runtime.flatMap(({ path }) => cache.mentions(path, what, search));
    const names = lacksMany(unit) ? saying('install lists', namesIn) : [];
    const installsLists = hasListsBeside(unit) && saying('installers of lists', listsIn).length > 0;
    if (names.length === 0 && !installsLists) return unit;
    return { ...unit, installs: new Set(names), ...(installsLists && { installsLists }) };
  });
}

/** Whether a requirements.txt that says nothing of the project as a whole lies beside code of it. */
function hasListsBeside({ project, files, declarations }: PythonUnit): boolean {
  const folders = new Set<string>();
  for (const { section } of declarations.all) {
    if (section.kind !== 'file') continue;
    const list = repoPath(section.name, project.folder);
    if (nameOf(list) === 'requirements.txt') folders.add(folderOf(list));
  }
  folders.delete(project.folder);
  return (
    folders.size > 0 && files.some(({ role, path }) => role === 'runtime' && folders.has(folderOf(path)))
  );
}

function listsIn(text: string): readonly string[] {
  if (text.length > MAX_TEXT || !text.includes('pip') || !MAIN_LIST.test(text)) return [];
  return INSTALLS_LIST.test(text) ? ['requirements.txt'] : [];
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
