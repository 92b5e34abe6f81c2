import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';

/** Where vendored modules and packages lie, by each dotted name that some folder on sys.path would give them. */
export class VendoredPlaces {
  /** Dotted name -> files without their ending, and folders. */
  private readonly byName = new Map<string, RepoPath[]>();
  private readonly byFolder = new Map<RepoPath, RepoPath[]>();
  /** What was asked for once is not told again: many files import the same. */
  private readonly toldNames = new Set<string>();
  private readonly toldFolders = new Set<RepoPath>();
  private deepest = 0;

  /** Takes the files, and whether a path lies below a folder of vendored ones. */
  constructor(paths: readonly RepoPath[], isVendored: (path: RepoPath) => boolean) {
    for (const path of paths) {
      if (nameOf(path) !== '__init__.py') this.note(path.replace(/\.\w+$/, '') as RepoPath);
      for (let folder = folderOf(path); isVendored(`${folder}/` as RepoPath); folder = folderOf(folder)) {
        const known = this.byFolder.get(folder);
        if (known !== undefined) {
          known.push(path);
          continue;
        }
        this.byFolder.set(folder, [path]);
        this.note(folder);
      }
    }
  }

  /** The modules of a name, the first time that one asks: those of its longest beginning that has any. */
  at(name: string): readonly RepoPath[] {
    if (this.toldNames.has(name)) return [];
    this.toldNames.add(name);
    return this.find(name, 1).flatMap((place) => [`${place}.py`, `${place}/__init__.py`] as RepoPath[]);
  }

  /** Those, and where they are packages all that lies in them; the beginning has at least so many parts. */
  below(name: string, least: number): readonly RepoPath[] {
    return this.find(name, least).flatMap((place) => [`${place}.py` as RepoPath, ...this.inFolder(place)]);
  }

  /** All files below a folder, the first time that one asks. */
  inFolder(folder: RepoPath): readonly RepoPath[] {
    if (this.toldFolders.has(folder)) return [];
    this.toldFolders.add(folder);
    return this.byFolder.get(folder) ?? [];
  }

  private find(name: string, least: number): readonly RepoPath[] {
    const parts = name.split('.', this.deepest);
    for (let count = parts.length; count >= least; count -= 1) {
      const places = this.byName.get(parts.slice(0, count).join('.'));
      if (places !== undefined) return places;
    }
    return [];
  }

  private note(place: RepoPath): void {
    const parts = place.split('/');
    this.deepest = Math.max(this.deepest, parts.length);
    let name = '';
    for (const part of parts.reverse()) {
      name = name === '' ? part : `${part}.${name}`;
      const known = this.byName.get(name);
      if (known === undefined) this.byName.set(name, [place]);
      else known.push(place);
    }
  }
}
