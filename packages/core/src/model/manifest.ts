import type { Position } from './finding.ts';
import type { KeyPath } from './key-path.ts';
import type { RepoPath } from './repo-path.ts';
import type { Requirement } from './requirement.ts';

/** A manifest's text, so that any value of it can be located when a finding needs it. */
export interface ManifestSource {
  readonly file: RepoPath;
  readonly folder: RepoPath;
  readonly format: 'edn' | 'toml' | 'json';
  readonly text: string;
  /** Start of the value at a path of the document as spelled (`package/name`, `runtimes`, 0, `lang`). */
  locate(path: KeyPath): Position;
}

/** A value with its way in the manifest's document. An undeclared key is undefined, never an empty value. */
export interface Declared<T> {
  readonly value: T;
  readonly path: KeyPath;
}

export interface NodeRequirement {
  readonly text: string;
  readonly name: string;
  /** As spelled behind the first `@` after position 0; null for a bare name. */
  readonly range: string | null;
}

/** A requirement, or `{:include-group "test"}`. */
export type GroupItem = Requirement | { readonly includeGroup: string };

export interface PythonTarget {
  readonly name: string;
  readonly extras: readonly string[];
}

export interface NodeTarget {
  readonly name: string;
  readonly deps: readonly NodeRequirement[];
  /** Module of the subpath export, relative to the package; undefined: found beside the entry by the target's name. */
  readonly entry?: string;
}

export type PythonBackend =
  | 'setuptools'
  | 'hatchling'
  | 'poetry-core'
  | 'uv_build'
  | 'flit_core'
  | 'pdm-backend';

export interface PythonBuild {
  readonly backend: PythonBackend;
  /** `build-system.requires`; undefined: the backend's usual range. */
  readonly requires?: readonly string[];
}

/** One runtime of a package: every key is undefined unless the manifest declares it (then its file keys are owned). */
export interface PythonRuntime {
  readonly lang: 'python';
  readonly path: KeyPath;
  readonly name?: Declared<string>;
  readonly entry?: Declared<string>;
  readonly requires?: Declared<string>;
  readonly deps?: Declared<readonly Requirement[]>;
  readonly extras?: Declared<ReadonlyMap<string, readonly Requirement[]>>;
  readonly groups?: Declared<ReadonlyMap<string, readonly GroupItem[]>>;
  /** Short for the group `dev`. */
  readonly devDeps?: Declared<readonly Requirement[]>;
  readonly targets?: Declared<readonly PythonTarget[]>;
  readonly scripts?: Declared<ReadonlyMap<string, string>>;
  readonly build?: Declared<PythonBuild>;
  readonly importNames?: Declared<readonly string[]>;
}

/** JSON as package.json holds it; maps keep their order. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface NodeRuntime {
  readonly lang: 'node';
  readonly path: KeyPath;
  readonly name?: Declared<string>;
  readonly entry?: Declared<string>;
  readonly requires?: Declared<string>;
  readonly deps?: Declared<readonly NodeRequirement[]>;
  readonly devDeps?: Declared<readonly NodeRequirement[]>;
  readonly peers?: Declared<readonly NodePeer[]>;
  readonly optionalDeps?: Declared<readonly NodeRequirement[]>;
  readonly targets?: Declared<readonly NodeTarget[]>;
  readonly scripts?: Declared<ReadonlyMap<string, string>>;
  readonly exports?: Declared<Json>;
  readonly files?: Declared<readonly string[]>;
  readonly bin?: Declared<Json>;
  readonly private?: Declared<boolean>;
  /** Keys of package.json that have no other name here: type, main, module, types, engines, … as JSON. */
  readonly build?: Declared<ReadonlyMap<string, Json>>;
}

/** What a runtime calls the sections of package.json. */
export const NODE_FIELDS = {
  dependencies: 'deps',
  devDependencies: 'devDeps',
  peerDependencies: 'peers',
  optionalDependencies: 'optionalDeps',
} as const satisfies Record<string, keyof NodeRuntime>;

/** A peer: `"zod@^3"`, or `{:pkg "zod@^3" :optional true}`. */
export interface NodePeer extends NodeRequirement {
  readonly optional: boolean;
}

export type Runtime = PythonRuntime | NodeRuntime;

export interface PackageManifest {
  readonly source: ManifestSource;
  readonly name: Declared<string>;
  readonly version?: Declared<string>;
  readonly description?: Declared<string>;
  readonly runtimes: readonly Runtime[];
}

export type Transport = 'http' | 'ws' | 'grpc';

export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** `module:callable`, whatever the spelling. */
  readonly handler: string;
  readonly at: KeyPath;
}

/** A tool or a task that the service exposes: a name and its handler. */
export interface NamedHandler {
  readonly name: string;
  readonly handler: string;
  readonly at: KeyPath;
}

export interface ServicePythonDep {
  readonly pkg: string;
  readonly extras: readonly string[];
  readonly at: KeyPath;
}

export interface ServiceNodeDep {
  readonly pkg: string;
  readonly targets: readonly string[];
  readonly at: KeyPath;
}

export interface ServiceManifest {
  readonly source: ManifestSource;
  readonly name: Declared<string>;
  readonly runtime: {
    readonly lang: 'python' | 'node';
    /** `module:factory`; for Node the module is a specifier. */
    readonly entry: Declared<string>;
    readonly workers: number;
    /** Range of the interpreter, where given. */
    readonly requires?: Declared<string>;
  };
  readonly deps: {
    readonly python: readonly ServicePythonDep[];
    readonly node: readonly ServiceNodeDep[];
  };
  readonly transports: readonly Transport[];
  readonly endpoints: readonly Endpoint[];
  readonly tools: readonly NamedHandler[];
  readonly tasks: readonly NamedHandler[];
  readonly resources: { readonly [gate: string]: Json };
  readonly telemetry: { readonly [key: string]: Json };
  /** Names of environment variables that the service reads. */
  readonly env: readonly string[];
  /** Names of secrets that must be present at start; never values. */
  readonly secrets: readonly string[];
}

/** Python pins: name as spelled -> a version (`==` is meant), or requirements where markers differ. */
export type PythonPin = { readonly version: string } | { readonly requirements: readonly Requirement[] };

export interface PlumbConfig {
  /** Null where the repository has no plumb.edn. */
  readonly source: ManifestSource | null;
  readonly pins: {
    readonly python?: Declared<ReadonlyMap<string, PythonPin>>;
    readonly node?: Declared<ReadonlyMap<string, Json>>;
    /** The file the pins stand in, where it is not plumb.edn. */
    readonly source: ManifestSource | null;
  };
  readonly layout?: Json;
  /** Node's version of the repository, and `pnpm@10.34.0` and the like. */
  readonly node: { readonly version?: string; readonly packageManager?: Declared<string> };
  readonly python: { readonly version?: string; readonly installer?: 'pip' | 'uv' };
  readonly ci: { readonly [key: string]: Json };
  readonly heavy: readonly string[];
  readonly legacy: readonly string[];
  readonly services: { readonly [key: string]: Json };
  readonly stubs: readonly string[];
  /** Distribution -> import names: the user's map. */
  readonly importNames: ReadonlyMap<string, readonly string[]>;
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'notice' | 'off'>;
  /** Globs that no check sees. */
  readonly exclude: readonly string[];
  /** Requirements by URL, git, link or alias that are let through, as spelled or as a prefix ending in `*`. */
  readonly allow: readonly string[];
}

export interface Manifests {
  readonly packages: readonly PackageManifest[];
  readonly services: readonly ServiceManifest[];
  readonly config: PlumbConfig;
}
