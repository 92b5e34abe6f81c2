import type { FileTree } from '#core/model/file-tree';
import { folderOf, join, nameOf, type RepoPath, ROOT } from '#core/model/repo-path';

/** Endings of what Python can import, the best to show first; the others are sources and results of extension modules. */
const ENDINGS = ['.py', '.pyi', '.pyx', '.so', '.pyd'] as const;

/** What a dotted name leads to below a folder that stands on the import path. */
export type Found =
  /**
   * A module or a regular package lies on the way. `file` is null for what only its package vouches for (code that is
   * generated, or a folder); `exact` where the whole name is a module or folder there.
   */
  | { readonly kind: 'solid'; readonly file: RepoPath | null; readonly exact: boolean }
  /** Folders alone: a part of a namespace, which a package elsewhere would go before. */
  | { readonly kind: 'folder' };

/** A name that stands at some place of the tree: a module, a regular package, a folder with Python code below, or several. */
interface Place {
  /** The file of the module that is called so. */
  module: RepoPath | null;
  /** The `__init__` of the package that is called so. */
  init: RepoPath | null;
  /** What stands below it; null for what has never had any. */
  below: Map<string, Place> | null;
}

function newPlace(): Place {
  return { module: null, init: null, below: null };
}

/** Python's view of a file tree: modules, regular packages, and folders with Python code below. */
export class PythonTree {
  private readonly folders = new Map<RepoPath, Place>([[ROOT, newPlace()]]);
  /** Of every module and folder, wherever it is. */
  private readonly names = new Set<string>();
  /** Entries without an ending, by which a link to a package goes: whether each is one, once that was asked. */
  private readonly links = new Map<string, boolean | null>();
  private readonly linkNames = new Set<string>();
  private readonly files: FileTree;

  constructor(files: FileTree) {
    this.files = files;
    for (const path of files.paths) {
      const ending = ENDINGS.findIndex((one) => path.endsWith(one));
      if (ending !== -1) this.add(path, ending);
      else if (!nameOf(path).includes('.')) {
        this.links.set(path, null);
        this.linkNames.add(nameOf(path));
        this.names.add(nameOf(path));
      }
    }
  }

  /** Whether the folder is a regular package, one with an `__init__`. */
  isPackage(folder: RepoPath): boolean {
    return this.initOf(folder) !== null;
  }

  /** Whether any module or folder of the tree has that name. */
  hasName(name: string): boolean {
    return this.names.has(name);
  }

  /** Notes the last part of a module's name, which a build may call otherwise than its file (`package_dir`). */
  noteName(name: string): void {
    this.names.add(name);
  }

  /** Whether the top-level name is importable from that folder, a mere folder included. */
  holds(folder: RepoPath, name: string): 'solid' | 'folder' | null {
    const place = this.folders.get(folder)?.below?.get(name);
    if (place?.init || place?.module || this.isLinkedPackage(folder, [name])) return 'solid';
    return place === undefined ? null : 'folder';
  }

  /**
   * Looks up a dotted name, split, below a folder (PEP 420: package, then module, then namespace); null: not there.
   * `isName`: the folder is a part of the name itself, and not only a place to look in.
   */
  find(folder: RepoPath, parts: readonly string[], isName = false): Found | null {
    let here = this.folders.get(folder);
    let file = isName ? this.initOf(folder) : null;
    let solid = file !== null && !this.isSharedPackage(file);
    for (let i = 0; i < parts.length; i += 1) {
      const next = here?.below?.get(parts[i] ?? '');
      if (next === undefined) {
        const isThere = solid || this.isLinkedPackage(folder, parts.slice(0, i + 1));
        return isThere ? { kind: 'solid', file: null, exact: false } : null;
      }
      if (next.init === null && next.module !== null)
        return { kind: 'solid', file: next.module, exact: i === parts.length - 1 };
      here = next;
      file = next.init;
      if (file !== null) solid = !this.isSharedPackage(file);
    }
    return solid || file !== null ? { kind: 'solid', file, exact: true } : { kind: 'folder' };
  }

  /** Whether other distributions may add modules to the package of this `__init__` (pkgutil and pkg_resources style). */
  isSharedPackage(init: RepoPath): boolean {
    return this.shared.has(init);
  }

  /**
   * Notes a package whose `__init__` imports `pkgutil` or `pkg_resources`: its text says whether it shares its name
   * (https://packaging.python.org/en/latest/guides/packaging-namespace-packages/).
   */
  noteSharing(init: RepoPath): void {
    const read = this.files.read(init);
    if (read.kind === 'text' && /\b(?:extend_path|declare_namespace)\b/.test(read.text))
      this.shared.add(init);
  }

  private readonly shared = new Set<RepoPath>();

  /**
   * Notes what the `__init__` of a package takes from modules below it. A name that it has goes before a module that is called
   * like it (https://docs.python.org/3/reference/simple_stmts.html#import, "the from form").
   */
  noteTaken(init: RepoPath, names: readonly string[]): void {
    const below = this.folders.get(folderOf(init))?.below;
    const modules = names.filter((name) => below?.get(name)?.module);
    if (modules.length > 0) this.taken.set(init, new Set(modules));
  }

  /** Whether a name of a package is something else than the module below it that is called so. */
  isTaken(init: RepoPath, name: string): boolean {
    return this.taken.get(init)?.has(name) === true;
  }

  private readonly taken = new Map<RepoPath, ReadonlySet<string>>();

  /** Whether a link leads from there to a package in the repository: git keeps it as a file. */
  private isLinkedPackage(folder: RepoPath, parts: readonly string[]): boolean {
    if (!this.linkNames.has(parts.at(-1) ?? '')) return false;
    const path = join(folder, parts.join('/'));
    const known = this.links.get(path);
    if (known === undefined) return false;
    const is = known ?? this.files.has(join(path, '__init__.py'));
    this.links.set(path, is);
    return is;
  }

  private initOf(folder: RepoPath): RepoPath | null {
    return this.folders.get(folder)?.init ?? null;
  }

  private add(path: RepoPath, ending: number): void {
    const name = nameOf(path);
    const stem = name.slice(0, name.indexOf('.'));
    this.names.add(stem);
    const folder = this.placeOf(folderOf(path));
    const place = placeBelow(folder, stem);
    if (place.module?.endsWith('.py')) return;
    place.module = path;
    if (stem === '__init__' && ending <= 1) folder.init = path;
  }

  private placeOf(folder: RepoPath): Place {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const name = nameOf(folder);
    this.names.add(name);
    const place = placeBelow(this.placeOf(folderOf(folder)), name);
    this.folders.set(folder, place);
    return place;
  }
}

function placeBelow(place: Place, name: string): Place {
  place.below ??= new Map();
  const known = place.below.get(name);
  if (known !== undefined) return known;
  const made = newPlace();
  place.below.set(name, made);
  return made;
}
