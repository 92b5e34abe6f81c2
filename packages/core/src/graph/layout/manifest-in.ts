import { type BackendView, below, plainPath, pythonGlob } from '#core/graph/python/role/shipping';
import type { Glob } from '#core/model/glob';

/** What a line of MANIFEST.in adds to the source distribution again, or takes out of it. */
interface Line {
  readonly adds: boolean;
  readonly names: Glob;
}

/**
 * Whether a file lies in a folder that MANIFEST.in leaves out as a whole: `prune scripts`, `recursive-exclude scripts *`. A
 * wheel is made out of the source distribution (`python -m build`), so that neither has it, whatever a search for packages
 * would find there. Each line counts after those before it, so that a later one may bring a file back
 * (setuptools.pypa.io, "Controlling files in the distribution"). What lies within a regular package is a part of that all the
 * same: an editable install has it, and so has a wheel that is made out of the tree.
 */
export function leftOutOf(view: BackendView): (path: string) => boolean {
  const lines = linesOf(view, (folder) => isInPackage(folder, view));
  if (!lines.some(({ adds }) => !adds)) return () => false;
  return (path) => lines.findLast(({ names }) => names(path))?.adds === false;
}

/** Whether MANIFEST.in puts a file into the source distribution, whatever the build finds by itself. */
export function includedBy(view: BackendView): (path: string) => boolean {
  const lines = linesOf(view, () => false);
  return (path) => lines.findLast(({ names }) => names(path))?.adds === true;
}

/** `isKept`: folders that no line leaves out. */
function linesOf(view: BackendView, isKept: (folder: string) => boolean): readonly Line[] {
  const text = (view.textOf('MANIFEST.in') ?? '').replace(/\\\r?\n/g, ' ');
  return text.split(/\r?\n/).flatMap((line) => lineOf(line, isKept));
}

/** Lines that take single files out are not heeded: those clean up, and name no code. */
function lineOf(text: string, isKept: (folder: string) => boolean): readonly Line[] {
  const [command = '', ...words] = text.replace(/#.*/, '').trim().split(/\s+/);
  const [folder = '', ...patterns] = words;
  switch (command) {
    case 'prune':
      return isKept(folder) ? [] : [{ adds: false, names: inside(folder) }];
    case 'recursive-exclude':
      return patterns.includes('*') && !isKept(folder) ? [{ adds: false, names: inside(folder) }] : [];
    case 'graft':
      return [{ adds: true, names: inside(folder) }];
    case 'recursive-include':
      return [{ adds: true, names: anyOf(patterns, `${plainPath(folder)}/**/`) }];
    case 'include':
      return [{ adds: true, names: anyOf(words, '') }];
    case 'global-include':
      return [{ adds: true, names: anyOf(words, '**/') }];
    default:
      return [];
  }
}

function isInPackage(folder: string, view: BackendView): boolean {
  const parts = plainPath(folder).split('/');
  return parts.some((_, index) => index > 0 && view.isFile(`${parts.slice(0, index).join('/')}/__init__.py`));
}

/** All below a folder; what names the project's own, or every one (`recursive-exclude * *`), is not a folder left out. */
function inside(folder: string): Glob {
  const plain = plainPath(folder);
  if (/^\**$/.test(plain)) return () => false;
  return /[*?[]/.test(plain) ? pythonGlob(`${plain}/**`) : (path) => below(path, plain) !== null;
}

function anyOf(patterns: readonly string[], before: string): Glob {
  const globs = patterns.map((pattern) => pythonGlob(before + pattern));
  return (path) => globs.some((names) => names(path));
}
