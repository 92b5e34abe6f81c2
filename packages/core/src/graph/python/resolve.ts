import { isHostModule } from '#core/graph/facts/host-modules';
import { topOf } from '#core/graph/facts/name-rules';
import { standardModule } from '#core/graph/facts/standard-library';
import type { MemberModules } from '#core/graph/python/declared/members';
import type { ImportTarget, PythonLayout } from '#core/model/code';
import { isWithin, type RepoPath, ROOT } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import type { ExternalModules, Outside } from './external.ts';
import type { OwnModules } from './search.ts';
import type { Found, PythonTree } from './tree.ts';

/** Where a module leads, and whether the whole of its name is one there. */
export interface Resolved {
  readonly target: ImportTarget;
  readonly exact: boolean;
  /** A mere folder of that name exists: what lies below belongs to whoever has it. */
  readonly isFolder: boolean;
}

/** What the resolution of one project's imports rests on. */
export interface Ground {
  readonly project: PythonProject;
  readonly layout: PythonLayout;
  readonly tree: PythonTree;
  readonly own: OwnModules;
  readonly members: MemberModules;
  readonly external: ExternalModules;
  readonly ownerOf: (file: RepoPath) => PythonProject | null;
}

/** Names that builds and compilers write: stubs of protobuf and gRPC, versions. */
const GENERATED = /_pb2$|_pb2_grpc$|^_version$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;

/** Whether code that is not there may be meant, as a build would write it. */
export function isGenerated(name: string): boolean {
  return GENERATED.test(name);
}

/** Whether the parts are those of a name that an import statement can hold: a call may hold any text. */
export function isDottedName(parts: readonly string[]): boolean {
  return parts.every((part) => IDENTIFIER.test(part));
}

/** What the files of one folder find: whether each top-level name lies beside them, and the modules of those that do. */
interface Beside {
  readonly tops: Map<string, boolean>;
  readonly modules: Map<string, Resolved>;
}

/** Resolves the absolute module names that one project imports; every answer is kept. */
export class PythonResolver {
  private readonly ground: Ground;
  private readonly installed = new Map<string, Resolved>();
  /** Of top-level names that nothing in the tree has: the same wherever the file is, and asked for most. */
  private readonly unnamed = new Map<string, Resolved>();
  /** For files beside which nothing of the name lies: likewise. */
  private readonly elsewhere = new Map<string, Resolved>();
  private readonly besides = new Map<RepoPath, Beside>();

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /**
   * Takes an absolute dotted name and the folder of the file that imports it, null for installed code, which finds
   * modules by the import path only; a file that is run or collected by pytest also finds what lies beside it.
   */
  resolve(module: string, folder: RepoPath | null): Resolved {
    const far = folder === null ? undefined : this.unnamed.get(module);
    if (far !== undefined) return far;
    const known = folder === null ? this.installed : this.knownFrom(folder, topOf(module));
    let resolved = known.get(module);
    if (resolved === undefined) {
      resolved = this.decide(module, folder);
      known.set(module, resolved);
    }
    return resolved;
  }

  private knownFrom(folder: RepoPath, top: string): Map<string, Resolved> {
    if (!this.ground.tree.hasName(top)) return this.unnamed;
    let beside = this.besides.get(folder);
    if (beside === undefined) {
      beside = { tops: new Map(), modules: new Map() };
      this.besides.set(folder, beside);
    }
    let isThere = beside.tops.get(top);
    if (isThere === undefined) {
      isThere = this.ground.own.isBeside(folder, top);
      beside.tops.set(top, isThere);
    }
    return isThere ? beside.modules : this.elsewhere;
  }

  private decide(module: string, folder: RepoPath | null): Resolved {
    const parts = module.split('.');
    if (!isDottedName(parts)) return doubt('no module has such a name');
    const { own, members, external } = this.ground;
    const installed = own.installed(parts);
    const beside = folder === null ? null : own.beside(folder, parts);
    const lifetime = standardModule(module);
    if (lifetime !== null) {
      for (const found of [beside, installed])
        if (found?.kind === 'solid' && found.exact) return this.mine(found, module);
      // a backport stands in for a module that some versions lack
      const lacking = lifetime.until !== null || lifetime.since !== '3.0';
      const { target, sure } = lacking ? external.find(module) : { target: null, sure: false };
      return answer(target !== null && sure ? target : { kind: 'standard' }, true);
    }
    if (installed?.kind === 'solid' && installed.exact) return this.mine(installed, module);
    if (beside?.kind === 'solid' && beside.exact && parts.length > 1) return this.mine(beside, module);
    const near = installed?.kind === 'solid' ? installed : beside;
    const member = members.find(module, () => external.find(module));
    // a package that several projects fill: the one with the module itself
    if (near?.kind === 'solid' && member?.exact === true && !near.exact) return member;
    if (near?.kind === 'solid' && near === installed) return this.mine(near, module);
    // what lies outside is asked for last: whoever has many projects of one name has as many that resemble its modules
    if (near?.kind !== 'solid' && member !== null) return member;
    const { target, sure } = external.find(module);
    // a folder of tests called like what it tests (tests/redis) is not meant where it lacks the module
    if (near?.kind === 'solid' && !sure && (near.exact || target.known === null))
      return this.mine(near, module);
    if (member !== null) return member;
    const isFolder = installed?.kind === 'folder' || beside?.kind === 'folder';
    if (target.declared.length > 0) return { target, exact: false, isFolder };
    const why = this.doubtOf(parts, target, isFolder, folder === null);
    return { target: why === null ? target : { kind: 'doubt', why }, exact: false, isFolder };
  }

  /** What was found in the project's own folder, where a nested project may own it. */
  private mine(found: Extract<Found, { kind: 'solid' }>, module: string): Resolved {
    const { project, ownerOf, members } = this.ground;
    const { file, exact } = found;
    const owner = file === null ? project : ownerOf(file);
    if (owner === null || owner === project || this.takesIn(file, owner))
      return answer({ kind: 'own', file }, exact);
    return (
      members.ofProject(module, owner) ??
      doubt(`it is found by its path in ${owner.folder}, which is another project`)
    );
  }

  /** Whether the build is told of a folder of another project as one that its own packages lie in, and ships the file. */
  private takesIn(file: RepoPath | null, owner: PythonProject): boolean {
    const { project, layout } = this.ground;
    if (file === null || owner.folder === project.folder || !layout.ships(file)) return false;
    return layout.roots.some(({ folder }) => isWithin(folder, owner.folder) && isWithin(file, folder));
  }

  /** Why a module that nothing declared provides may yet be there; null where nothing speaks for it. */
  private doubtOf(
    parts: readonly string[],
    { known }: Outside['target'],
    isFolder: boolean,
    isInstalled: boolean,
  ): string | null {
    const [top = ''] = parts;
    const { own, tree } = this.ground;
    if (isHostModule(parts.join('.'))) return 'the program that runs this code brings it';
    const here = own.somewhere(top);
    if (known === null) {
      if (parts.some(isGenerated)) return 'a build writes modules of that name';
      if (isFolder) return 'a folder has its name';
      if (here !== null || tree.holds(ROOT, top) !== null)
        return 'sys.path: the repository has a module of that name';
      return null;
    }
    if (this.isPathFromRoot(parts)) return 'sys.path: it is the path of a file in the repository';
    if (isInstalled) return null;
    return here === 'importable' || tree.holds(ROOT, top) === 'solid'
      ? 'sys.path: the repository has a module of that name'
      : null;
  }

  /** Several names that are those of folders and of a file from the root are more than chance, whoever has the first of them. */
  private isPathFromRoot(parts: readonly string[]): boolean {
    const found = parts.length > 1 ? this.ground.tree.find(ROOT, parts) : null;
    return found?.kind === 'solid' && found.exact && found.file?.endsWith('.py') === true;
  }
}

export function doubt(why: string): Resolved {
  return answer({ kind: 'doubt', why }, false);
}

function answer(target: ImportTarget, exact: boolean): Resolved {
  return { target, exact, isFolder: false };
}
