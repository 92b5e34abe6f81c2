import type { Plain } from '#core/edit/change';
import { isTable, type KeyPath } from '#core/model/key-path';
import type { Json, NodeRequirement, NodeRuntime, NodeTarget, PackageManifest } from '#core/model/manifest';
import { type Equality, equality, type Owned, type OwnedTable } from './owned.ts';

/** What generation of one package.json must know of the repository around it. */
export interface NodeSurroundings {
  /** Names of the packages of this workspace. */
  readonly members: ReadonlySet<string>;
  /** How a dependency on one of them is written: `workspace:*` for pnpm and yarn 2 up, `*` for npm and yarn 1. */
  readonly memberRange: string;
  /** Pinned version by name. */
  readonly pins: ReadonlyMap<string, string>;
  /** Where compiled files go: `dist`, or `lib` in a package of both languages (wheels are built into dist/). */
  readonly output: string;
  /** Module of a target that names none, relative to the package; null where there is no such file. */
  readonly targetModule: (target: NodeTarget) => string | null;
}

/** What a Node runtime owns of its package.json: only what the manifest declares. */
export function generatePackageJson(
  manifest: PackageManifest,
  runtime: NodeRuntime,
  around: NodeSurroundings,
): readonly Owned[] {
  const owned: Owned[] = [];
  const set = (key: string, wanted: Plain, from: KeyPath, how: Equality = equality.exact): void => {
    owned.push({ path: [key], wanted, equality: how, from });
  };
  const name = runtime.name ?? manifest.name;
  set('name', name.value, name.path);
  if (manifest.version !== undefined) set('version', manifest.version.value, manifest.version.path);
  if (manifest.description !== undefined)
    set('description', manifest.description.value, manifest.description.path);
  if (runtime.private !== undefined)
    set('private', runtime.private.value, runtime.private.path, orAbsent(false));
  for (const [key, value] of runtime.build?.value ?? [])
    set(key, value as Plain, [...(runtime.build?.path ?? []), key], orAbsent(DEFAULTS[key]));
  if (runtime.files !== undefined)
    set('files', [...runtime.files.value], runtime.files.path, equality.ordered);
  if (runtime.bin !== undefined) set('bin', runtime.bin.value as Plain, runtime.bin.path);
  if (runtime.requires !== undefined)
    owned.push({
      path: ['engines', 'node'],
      wanted: runtime.requires.value,
      equality: equality.exact,
      from: runtime.requires.path,
    });
  if (runtime.scripts !== undefined)
    owned.push(table('scripts', runtime.scripts.value, runtime.scripts.path));
  owned.push(...exportsOf(runtime, around));
  owned.push(...dependenciesOf(runtime, around));
  return owned;
}

/** What npm and Node assume where the key is absent. */
const DEFAULTS: Readonly<Record<string, Plain>> = { type: 'commonjs' };

/** Equality of a key whose absence means a value: `"private": false` and no `private` say the same. */
function orAbsent(assumed: Plain | undefined): Equality {
  if (assumed === undefined) return equality.exact;
  return { ...equality.exact, absent: assumed };
}

function table(key: string, entries: Iterable<readonly [string, Plain]>, from: KeyPath): OwnedTable {
  const wanted = new Map(
    [...entries].map(([name, value]) => [name, { wanted: value, from: [...from, name] }]),
  );
  return { path: [key], entries: wanted, equality: equality.exact, keyForm: (name) => name, from };
}

function exportsOf(runtime: NodeRuntime, around: NodeSurroundings): readonly Owned[] {
  const entries = new Map<string, { wanted: Plain; from: KeyPath }>();
  const whole = {
    path: ['exports'],
    entries,
    equality: equality.ordered,
    keyForm: (key: string) => key,
    expand: subpaths,
  };
  const { exports: declared, entry, targets } = runtime;
  if (declared !== undefined) {
    if (!isSubpaths(declared.value)) {
      const how: Equality = { ...equality.ordered, key: (value) => equality.ordered.key(subpaths(value)) };
      return [{ path: ['exports'], wanted: declared.value as Plain, equality: how, from: declared.path }];
    }
    for (const [key, value] of Object.entries(declared.value))
      entries.set(key, { wanted: value as Plain, from: [...declared.path, key] });
    return [{ ...whole, from: declared.path }];
  }
  const add = (subpath: string, module: string, from: KeyPath): void => {
    entries.set(subpath, { wanted: compiled(module, around.output), from });
  };
  if (entry !== undefined) add('.', entry.value, entry.path);
  targets?.value.forEach((target, index) => {
    const module = target.entry ?? around.targetModule(target) ?? `src/${target.name}.ts`;
    add(`./${target.name}`, module, [...targets.path, index]);
  });
  const from = entry?.path ?? targets?.path;
  // Subpaths that people added beside these are theirs.
  return from === undefined ? [] : [{ ...whole, shared: true, from }];
}

/** `exports` as the table of subpaths that it stands for: a target by itself is that of "." (Node: "Package entry points"). */
function subpaths(value: Plain): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return isSubpaths(value) ? value : { '.': value };
}

function isSubpaths(value: Json): value is { readonly [key: string]: Json } {
  return isTable(value) && Object.keys(value).every((key) => key.startsWith('.'));
}

/** Where the compiler puts a module: `src/lite.ts` -> `./dist/lite.js`; JavaScript is shipped as it is. */
export function compiled(module: string, output: string): string {
  const path = module.replace(/^\.\//, '');
  const match = /^(.*)\.([mc]?)tsx?$/.exec(path);
  if (match === null) return `./${path}`;
  return `./${output}/${(match[1] ?? '').replace(/^src\//, '')}.${match[2]}js`;
}

function dependenciesOf(runtime: NodeRuntime, around: NodeSurroundings): readonly Owned[] {
  const owned: Owned[] = [];
  const range = (requirement: NodeRequirement): string =>
    requirement.range ?? (around.members.has(requirement.name) ? around.memberRange : '*');
  const map = (
    key: string,
    list: { readonly value: readonly NodeRequirement[]; readonly path: KeyPath } | undefined,
  ): void => {
    if (list === undefined) return;
    const entries = list.value.map(
      (item, index) => [item.name, { wanted: range(item), from: [...list.path, index] }] as const,
    );
    owned.push({
      path: [key],
      entries: new Map(entries),
      equality: equality.exact,
      keyForm: (name) => name,
      from: list.path,
    });
  };
  map('dependencies', runtime.deps);
  map('optionalDependencies', runtime.optionalDeps);
  map('devDependencies', runtime.devDeps);
  const { peers, targets } = runtime;
  if (peers === undefined && targets === undefined) return owned;

  const from = peers?.path ?? targets?.path ?? [];
  const required = new Map<string, { wanted: Plain; from: KeyPath }>();
  const optional = new Map<string, { wanted: Plain; from: KeyPath }>();
  peers?.value.forEach((peer, index) => {
    required.set(peer.name, { wanted: peer.range ?? '*', from: [...peers.path, index] });
    if (peer.optional) optional.set(peer.name, { wanted: { optional: true }, from: [...peers.path, index] });
  });
  for (const dep of targetDependencies(runtime)) {
    if (required.has(dep.requirement.name)) continue;
    required.set(dep.requirement.name, { wanted: dep.requirement.range ?? '*', from: dep.from });
    if (!dep.everywhere) optional.set(dep.requirement.name, { wanted: { optional: true }, from: dep.from });
    // npm leaves optional peers out: the package's own tests need them as development dependencies.
    if (runtime.devDeps === undefined) {
      const wanted = around.pins.get(dep.requirement.name) ?? range(dep.requirement);
      owned.push({
        path: ['devDependencies', dep.requirement.name],
        wanted,
        equality: equality.exact,
        from: dep.from,
      });
    }
  }
  const whole = { equality: equality.exact, keyForm: (name: string) => name, from };
  owned.push({ path: ['peerDependencies'], entries: required, ...whole });
  owned.push({ path: ['peerDependenciesMeta'], entries: optional, ...whole });
  return owned;
}

/**
 * What the targets need and `:deps` does not already bring: each once, with whether every target needs it (then it
 * is a required peer, else an optional one).
 */
export function targetDependencies(runtime: NodeRuntime): readonly {
  readonly requirement: NodeRequirement;
  readonly everywhere: boolean;
  readonly from: KeyPath;
}[] {
  const all = runtime.targets?.value ?? [];
  const own = new Set((runtime.deps?.value ?? []).map((dep) => dep.name));
  const found = new Map<string, { requirement: NodeRequirement; everywhere: boolean; from: KeyPath }>();
  all.forEach((target, index) => {
    for (const requirement of target.deps) {
      if (own.has(requirement.name) || found.has(requirement.name)) continue;
      const everywhere = all.every((other) => other.deps.some((dep) => dep.name === requirement.name));
      found.set(requirement.name, {
        requirement,
        everywhere,
        from: [...(runtime.targets?.path ?? []), index, 'deps'],
      });
    }
  });
  return [...found.values()];
}

/** A package.json where there is none yet: ES modules, version 0.0.0; owned keys are set over it. */
export function newPackageJson(): string {
  return `${JSON.stringify({ name: '', version: '0.0.0', type: 'module' }, null, 2)}\n`;
}
