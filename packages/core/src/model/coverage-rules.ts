/** A line of a source file; `cell` counts in a notebook. Plain JSON. */
export interface PlaceData {
  readonly file: string;
  readonly line: number;
  readonly cell?: number;
}

/** One step of a chain of imports: where it stands and what it imports. */
export interface ChainStep extends PlaceData {
  readonly module: string;
}

/**
 * Why an import is optional: its absence is caught; its module, or whether that is installed, is tested first; the version or the
 * platform is; only type checkers follow it.
 */
export type OptionalUse = 'guarded' | 'tested' | 'conditional' | 'type-checking';

/** An import that nothing covers; the finding stands at its first place. */
export interface UncoveredData {
  /** As imported: `cv2`, `google.cloud.storage`, `@scope/pkg`. */
  readonly module: string;
  /** The distribution or package that provides it, where known. */
  readonly distribution: string | null;
  /** How the module was mapped to it, as a clause (`facts`, `plumb.edn`); null where the names are equal. */
  readonly by: string | null;
  /** The project's own name, or its folder. */
  readonly name: string;
  readonly role: string;
  /** Where it is declared although that does not cover the import, as a reader says it (`extra dev`, `devDependencies`). */
  readonly declaredIn: readonly string[];
  /** The file to edit and the key in it (`packages/a/package.edn`, `:deps`). */
  readonly edit: { readonly file: string; readonly key: string };
  /** The other places, the first 20 of them; `count` is the number of all, the finding's own included. */
  readonly places: readonly PlaceData[];
  readonly count: number;
  /** Why it may work all the same, as a clause, where that lowers the level. */
  readonly doubt?: string;
  /** No lock that covers the project knows the name: it may be no package, and is not to be declared unseen. */
  readonly unlocked?: true;
  /**
   * An extra would do as well: only functions import it, or files that nothing loads before they are asked for; extras alone
   * bring it in; or it may belong to what an instrumentation for OpenTelemetry instruments, which stands in the extra `instruments`.
   */
  readonly orExtra?: 'called' | 'on-demand' | 'brought' | 'instrumented';
  /** Poetry: it stands among the dependencies as optional, and no extra that counts lists it, so that nobody gets it. */
  readonly isOptional?: true;
  /** Node: the range by which most packages beside the project leave it to their users, as a peer. */
  readonly peerRange?: string;
  /** The distribution requires the project itself: with a declaration the two would need each other. When the import runs. */
  readonly cycle?: 'loaded' | 'called';
}

/** A change of one declaration that a `--fix` can make: what stands there and what shall. */
export interface EditData {
  readonly file: string;
  /** Where it stands, as a reader says it: `:deps :python`, `project.dependencies`. */
  readonly key: string;
  /** Null: added. */
  readonly before: string | null;
  readonly after: string;
}

export interface CoverageRuleData {
  'extras-coverage/undeclared': UncoveredData;
  'extras-coverage/transitive': UncoveredData & {
    /** Declared distributions that bring it in, nearest first. */
    readonly through: readonly string[];
  };
  'extras-coverage/undeclared-dev': UncoveredData;
  'extras-coverage/optional-undeclared': UncoveredData & {
    /** What the import is: guarded by ImportError, by a version or platform test, or for type checkers only. */
    readonly how: OptionalUse;
  };
  'extras-coverage/missing-extra': {
    readonly name: string;
    /** The workspace distribution whose module needs more than is asked of it. */
    readonly provider: string;
    /** Extras that are asked of it now. */
    readonly asked: readonly string[];
    /** The smallest set of extras to add. */
    readonly extras: readonly string[];
    /** Distributions that are missing, sorted. */
    readonly distributions: readonly string[];
    readonly chain: readonly ChainStep[];
    readonly edit: EditData;
    readonly lazy: boolean;
    readonly places: readonly PlaceData[];
    readonly count: number;
  };
  'extras-coverage/base-needs-extra': {
    readonly name: string;
    readonly distribution: string;
    /** Extras that provide it. */
    readonly extras: readonly string[];
    /** From the package's `__init__` or an entry point to the import. */
    readonly chain: readonly ChainStep[];
    /** The command that the chain begins at, where importing the package does not lead there. */
    readonly command?: string;
    readonly edit: { readonly file: string; readonly key: string };
    readonly places: readonly PlaceData[];
    readonly count: number;
  };
  'extras-coverage/missing-peer': {
    readonly name: string;
    /** The workspace packages whose peer is not met, sorted. */
    readonly providers: readonly string[];
    readonly peer: string;
    /** What the first of them asks for. */
    readonly range: string;
    readonly edit: EditData;
  };
  'extras-coverage/wrong-scope': {
    readonly name: string;
    readonly distribution: string;
    readonly edit: EditData;
    /** The range by which most packages beside the project leave it to their users, as a peer: it stays for development as well. */
    readonly peerRange?: string;
    /** Why it may be there all the same. */
    readonly doubt?: string;
    readonly places: readonly PlaceData[];
    readonly count: number;
  };
  'extras-coverage/stdlib-version': {
    readonly name: string;
    readonly module: string;
    /** `3.11` and null; or both for a module that was removed: `until` is the last version that has it. */
    readonly since: string;
    readonly until: string | null;
    /** As declared. */
    readonly requires: string;
    /** A version that the range admits and that lacks the module. */
    readonly lacking: string;
    readonly places: readonly PlaceData[];
    readonly count: number;
  };
  'extras-coverage/unused-dependency': {
    readonly name: string;
    readonly distribution: string;
    /** `project.dependencies`, `extra ml`, `dependencies`. */
    readonly section: string;
    /** Import names that were looked for. */
    readonly modules: readonly string[];
    readonly testsOnly: boolean;
    readonly edit: { readonly file: string; readonly key: string };
  };
  'extras-coverage/unparsable': {
    readonly error: string;
    /** Other files of the project that could not be read, the first 20. */
    readonly places: readonly PlaceData[];
    readonly count: number;
  };
  'extras-coverage/unused-extra': {
    readonly name: string;
    readonly provider: string;
    readonly extra: string;
    readonly edit: { readonly file: string; readonly key: string };
  };
  'extras-coverage/unknowable': {
    readonly name: string;
    readonly why: string;
    /** What to do about a file that cannot be read. */
    readonly mend?: string;
  };
}
