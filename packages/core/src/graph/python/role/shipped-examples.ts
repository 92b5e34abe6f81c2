import { topOf } from '#core/graph/facts/name-rules';
import { isPackaged } from '#core/graph/layout/layout';
import { commandModules, pluginModules } from '#core/graph/python/entry-points';
import type { CodeFile, PythonUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, join, type RepoPath, relative } from '#core/model/repo-path';
import { isReadWithSkill } from './skills.ts';
import { isReadByTerraform } from './terraform.ts';

const EXAMPLE_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?)\//;

/**
 * Where nothing is built, a template is what a program copies for others: a wheel's may be made for it to import, unless there are
 * some beside it that are to be filled in.
 */
const APP_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|templates)\//;

/**
 * Takes all projects; returns them with the role of an example for each file that ships in a folder of examples, where no
 * other code that ships imports it and no entry point names it: it is there to be read and tried, in a folder of templates
 * to be copied; or where another program or an agent gets its text. A project that holds nothing but examples is what they are.
 */
export function withShippedExamples(units: readonly PythonUnit[], files: FileTree): readonly PythonUnit[] {
  const candidates = new Set(units.flatMap((unit) => candidatesOf(unit, files)));
  if (candidates.size === 0) return units;
  const runtime = units.flatMap((unit) => unit.files.filter(({ role }) => role === 'runtime'));
  const byPath = new Map(runtime.map((file) => [file.path, file]));
  const waiting = runtime.filter(({ path }) => !candidates.has(path));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const path of importedBy(file)) {
      const next = byPath.get(path);
      if (next !== undefined && candidates.delete(path)) waiting.push(next);
    }
  return units.map((unit) =>
    unit.files.some(({ path }) => candidates.has(path))
      ? {
          ...unit,
          files: unit.files.map((file) => (candidates.has(file.path) ? { ...file, role: 'example' } : file)),
        }
      : unit,
  );
}

function candidatesOf(unit: PythonUnit, files: FileTree): readonly RepoPath[] {
  const { project } = unit;
  const runtime = unit.files.filter(({ role }) => role === 'runtime');
  const folder = isPackaged(project) ? EXAMPLE_FOLDER : APP_FOLDER;
  const read = new Set(runtime.filter(({ path }) => isReadWithSkill(path, project.folder, files)));
  const code = read.size === 0 ? runtime : runtime.filter((file) => !read.has(file));
  const shown = code.filter(
    ({ path, module }) =>
      folder.test(relative(project.folder, path)) ||
      isBesideJinja(path, project.folder, files) ||
      isOpened(module, unit, files) ||
      isReadByTerraform(path, project.folder, files),
  );
  const material = [...read, ...(shown.length === code.length ? [] : shown)];
  if (material.length === 0) return [];
  const named = new Set([...commandModules(unit), ...pluginModules(unit).map(({ module }) => module)]);
  return material.flatMap(({ path, module }) => (named.has(module ?? '') ? [] : path));
}

/** Whether a file lies in a folder of templates that holds some of Jinja, as what makes projects for others does. */
function isBesideJinja(path: RepoPath, project: RepoPath, files: FileTree): boolean {
  const [, folder] = /^((?:.*?\/)?templates)\//.exec(relative(project, path)) ?? [];
  return folder !== undefined && jinjaFolders(files)(join(project, folder));
}

const jinjaFolders = oncePer((files: FileTree) =>
  oncePerText((folder: RepoPath): boolean =>
    files.list(folder).some((name) => JINJA.test(name) || jinjaFolders(files)(join(folder, name))),
  ),
);

const JINJA = /\.(?:jinja2?|j2)$/;

/**
 * Whether a module lies in a folder of templates that the project's own code opens for what is in it, as data
 * (`resources.files("pkg.data.templates")`; https://docs.python.org/3/library/importlib.resources.html#importlib.resources.files).
 * The `__init__` of that folder runs with the call.
 */
function isOpened(module: string | null, unit: PythonUnit, files: FileTree): boolean {
  if (module === null || !module.includes('templates')) return false;
  return openedTemplates(unit, files).some((folder) => module.startsWith(`${folder}.`));
}

const openedTemplates = oncePer((unit: PythonUnit, files: FileTree): readonly string[] =>
  unit.files.flatMap(({ path, role, uses }) => {
    if (role !== 'runtime' || !uses.some(({ module }) => RESOURCES.has(topOf(module)))) return [];
    return Array.from(textOnce(path, files).matchAll(OPENS), ([, folder = '']) => folder);
  }),
);

const RESOURCES: ReadonlySet<string> = new Set(['importlib', 'importlib_resources']);
const OPENS = /\bfiles\(\s*["']((?:\w+\.)+templates(?:\.\w+)*)["']/g;

/** The files that an import runs: what it names, and the `__init__` of each package above that. */
function importedBy({ uses }: CodeFile): ReadonlySet<RepoPath> {
  const paths = new Set<RepoPath>();
  for (const { target } of uses) {
    if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null) continue;
    paths.add(target.file);
    for (let folder = folderOf(target.file); APP_FOLDER.test(`${folder}/`); folder = folderOf(folder))
      paths.add(join(folder, '__init__.py'));
  }
  return paths;
}
