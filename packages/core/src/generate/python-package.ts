import type { Plain } from '#core/edit/change';
import type { KeyPath } from '#core/model/key-path';
import type { GroupItem, PackageManifest, PythonBuild, PythonRuntime } from '#core/model/manifest';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { equality, type Owned, type OwnedTable } from './owned.ts';
import { discoveryOf } from './python-discovery.ts';

/** What a Python runtime owns of its pyproject.toml (PEP 621, 735, 794): only what the manifest declares. */
export function generatePyproject(manifest: PackageManifest, runtime: PythonRuntime): readonly Owned[] {
  const owned: Owned[] = [];
  const name = runtime.name ?? manifest.name;
  owned.push({
    path: ['project', 'name'],
    wanted: name.value,
    equality: equality.distributionName,
    from: name.path,
  });
  const { version, description } = manifest;
  if (version !== undefined) {
    owned.push({
      path: ['project', 'version'],
      wanted: version.value,
      equality: equality.pythonVersion,
      from: version.path,
    });
  }
  if (description !== undefined) {
    owned.push({
      path: ['project', 'description'],
      wanted: description.value,
      equality: equality.exact,
      from: description.path,
    });
  }
  const { requires, deps, scripts, importNames, build } = runtime;
  if (requires !== undefined) {
    owned.push({
      path: ['project', 'requires-python'],
      wanted: requires.value,
      equality: equality.pythonRange,
      from: requires.path,
    });
  }
  if (deps !== undefined) {
    owned.push({
      path: ['project', 'dependencies'],
      wanted: deps.value.map(spelled),
      equality: equality.requirements,
      from: deps.path,
    });
  }
  const extras = extrasTable(name.value, runtime);
  if (extras !== null) owned.push(extras);
  owned.push(...groups(runtime));
  if (scripts !== undefined) {
    const entries = new Map(
      [...scripts.value].map(([key, wanted]) => [key, { wanted, from: [...scripts.path, key] }]),
    );
    owned.push({
      path: ['project', 'scripts'],
      entries,
      equality: equality.exact,
      keyForm: (key) => key,
      from: scripts.path,
    });
  }
  if (importNames !== undefined) {
    owned.push({
      path: ['project', 'import-names'],
      wanted: [...importNames.value],
      equality: equality.texts,
      from: importNames.path,
    });
  }
  if (build !== undefined)
    owned.push(...buildSystem(build.value, build.path, name.value, runtime.entry?.value));
  return owned;
}

const spelled = (requirement: Requirement): string => requirement.text;

/** The extras: those of `:extras`, and one a target, which asks for its extras through the package itself. */
function extrasTable(name: string, { extras, targets }: PythonRuntime): OwnedTable | null {
  if (extras === undefined && targets === undefined) return null;
  const entries = new Map<string, { wanted: Plain; from: KeyPath }>();
  const from = extras?.path ?? targets?.path ?? [];
  for (const [extra, requirements] of extras?.value ?? []) {
    entries.set(extra, { wanted: requirements.map(spelled), from: [...(extras?.path ?? []), extra] });
  }
  targets?.value.forEach((target, index) => {
    const own = [...entries.keys()].find((key) => normaliseName(key) === normaliseName(target.name));
    const others = target.extras.filter((extra) => normaliseName(extra) !== normaliseName(target.name));
    const list = own === undefined ? [] : (entries.get(own)?.wanted as readonly string[]);
    const itself = others.length === 0 ? [] : [`${name}[${others.join(',')}]`];
    entries.set(own ?? target.name, { wanted: [...list, ...itself], from: [...targets.path, index] });
  });
  return {
    path: ['project', 'optional-dependencies'],
    entries,
    equality: equality.requirements,
    keyForm: normaliseName,
    from,
  };
}

/** `:groups` is the whole table (PEP 735); `:dev-deps` alone is its group `dev`. */
function groups({ groups: declared, devDeps }: PythonRuntime): readonly Owned[] {
  const path = ['dependency-groups'];
  const item = (entry: GroupItem): Plain =>
    'includeGroup' in entry ? { 'include-group': entry.includeGroup } : entry.text;
  const dev = devDeps && { wanted: devDeps.value.map(spelled), from: devDeps.path };
  if (declared === undefined) {
    return dev === undefined ? [] : [{ path: [...path, 'dev'], ...dev, equality: equality.requirements }];
  }
  const entries = new Map<string, { wanted: Plain; from: KeyPath }>();
  for (const [group, items] of declared.value) {
    entries.set(group, { wanted: items.map(item), from: [...declared.path, group] });
  }
  if (dev !== undefined) entries.set('dev', dev);
  return [{ path, entries, equality: equality.requirements, keyForm: normaliseName, from: declared.path }];
}

/** Each backend's `build-backend` and a range that its own documentation gives. */
const BACKENDS: {
  readonly [B in PythonBuild['backend']]: { readonly module: string; readonly requires: string };
} = {
  setuptools: { module: 'setuptools.build_meta', requires: 'setuptools>=77' },
  hatchling: { module: 'hatchling.build', requires: 'hatchling>=1.27' },
  'poetry-core': { module: 'poetry.core.masonry.api', requires: 'poetry-core>=2.0' },
  uv_build: { module: 'uv_build', requires: 'uv_build>=0.8,<1' },
  flit_core: { module: 'flit_core.buildapi', requires: 'flit_core>=3.11,<4' },
  'pdm-backend': { module: 'pdm.backend', requires: 'pdm-backend>=2.4' },
};

function buildSystem(
  build: PythonBuild,
  from: KeyPath,
  name: string,
  entry: string | undefined,
): readonly Owned[] {
  const { module, requires } = BACKENDS[build.backend];
  const owned: Owned[] = [
    {
      path: ['build-system', 'requires'],
      wanted: [...(build.requires ?? [requires])],
      equality: equality.requirements,
      from,
    },
    { path: ['build-system', 'build-backend'], wanted: module, equality: equality.exact, from },
  ];
  if (entry !== undefined) owned.push({ ...discoveryOf(build.backend, entry, name), from });
  return owned;
}

/**
 * A pyproject.toml where there is none yet: what pip and uv need to install the package, in plain setuptools unless
 * `:build` says otherwise. Owned keys are set over it; the rest belongs to the people of the repository.
 */
export function newPyproject(runtime: PythonRuntime): string {
  const lines = ['[project]', 'name = ""', 'version = "0.0.0"', ''];
  if (runtime.build === undefined) {
    const where = runtime.entry?.value.includes('/') ? runtime.entry.value.replace(/\/[^/]*$/, '') : '.';
    lines.unshift(
      '[build-system]',
      `requires = ["${BACKENDS.setuptools.requires}"]`,
      `build-backend = "${BACKENDS.setuptools.module}"`,
      '',
    );
    lines.push('[tool.setuptools.packages.find]', `where = [${JSON.stringify(where)}]`, '');
  }
  return lines.join('\n');
}
