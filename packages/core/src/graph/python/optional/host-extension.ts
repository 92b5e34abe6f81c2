import { extrasOf } from '#core/graph/extras/extras';
import { topOf } from '#core/graph/facts/name-rules';
import type { Code, CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { importedFiles } from './optional.ts';

/** What a program loads by the name of its module that its configuration gives, and what is there wherever it is. */
interface Host {
  /** First parts of the modules that come with it. */
  readonly brings: readonly string[];
  /** What the text of a module that it loads has, all of it. */
  readonly signs: readonly RegExp[];
}

const HOSTS: readonly Host[] = [
  // https://ipython.readthedocs.io/en/stable/config/extensions/ ("Writing extensions")
  { brings: ['IPython'], signs: [/^def\s+load_ipython_extension\b/m] },
  // https://www.sphinx-doc.org/en/master/development/tutorials/extending_build.html ("The setup function")
  { brings: ['sphinx', 'docutils'], signs: [/^def\s+setup\s*\(\s*app\b/m] },
  // https://jinja.palletsprojects.com/en/stable/extensions/ ("Writing Extensions"); jinja2 cannot do without markupsafe
  {
    brings: ['jinja2', 'markupsafe'],
    signs: [/^from\s+jinja2\.ext\s+import\b/m, /^class\s+\w+\s*\([^)\n]*\bExtension\b/m],
  },
  // https://pylint.readthedocs.io/en/stable/development_guides/how_tos/plugins.html
  { brings: ['pylint', 'astroid'], signs: [/^def\s+register\s*\(\s*linter\b/m] },
  // https://mypy.readthedocs.io/en/stable/extending_mypy.html
  { brings: ['mypy'], signs: [/^def\s+plugin\s*\(\s*version\b/m] },
];

/**
 * Whether an import is of what a host brings, in an extension of it (a module of Sphinx's `extensions`, `%load_ext acme.magics`) or
 * in what only such extensions import: it runs where the host is there to load it.
 */
export function isInHostExtension(
  { module }: Use,
  { path }: CodeFile,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
  files: FileTree,
): boolean {
  const top = topOf(module);
  const host = HOSTS.find(({ brings }) => brings.includes(top));
  if (host === undefined) return false;
  const imported = importedFiles(unit);
  const all = new Set<RepoPath>([path]);
  for (const one of all) {
    // a package's `__init__` is imported with all that lies below it
    if (nameOf(one) === '__init__.py') return false;
    const importers = imported.get(one)?.importers ?? new Set();
    for (const importer of importers) all.add(importer);
    if (importers.size > 0) continue;
    const text = textOnce(one, files);
    if (!host.signs.every((sign) => sign.test(text))) return false;
  }
  const base = extrasOf(code).baseOf(unit);
  return ![...all].some((one) => base.has(one));
}
