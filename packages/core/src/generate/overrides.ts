import type { Plain } from '#core/edit/change';
import { isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { Declared, Json } from '#core/model/manifest';
import type { PackageManager } from '#core/model/workspace';
import { equality, type Owned } from './owned.ts';

/** Where this package manager reads its repository-wide pins, and what must not stand elsewhere. */
export interface OverridePlaces {
  readonly packageJson: readonly Owned[];
  readonly pnpmWorkspace: readonly Owned[];
}

/**
 * The overrides that `:pins :node` implies. Takes the pins, the package manager of the repository and the data of the
 * root package.json, and returns the owned mappings; a string says why there is no place that is sure to be read.
 * npm, yarn and pnpm each read their own key (npm "overrides", yarn "resolutions", pnpm "Settings").
 */
export function generateOverrides(
  pins: Declared<ReadonlyMap<string, Json>>,
  manager: PackageManager | null,
  rootPackage: unknown,
): OverridePlaces | string {
  if (manager === null)
    return 'no package manager is named: its overrides could be written to the wrong place';
  if (manager.tool === 'bun') return 'overrides for bun are not supported';
  const entries = new Map(
    [...pins.value].map(([name, value]) => [name, { wanted: value as Plain, from: [...pins.path, name] }]),
  );
  const whole = (path: KeyPath): Owned => ({
    path,
    entries,
    equality: equality.exact,
    keyForm: (name) => name,
    from: pins.path,
  });
  const none = (path: KeyPath): Owned => ({
    path,
    wanted: undefined,
    equality: equality.exact,
    from: pins.path,
  });
  if (manager.tool === 'npm') return { packageJson: [whole(['overrides'])], pnpmWorkspace: [] };
  if (manager.tool === 'yarn') return { packageJson: [whole(['resolutions'])], pnpmWorkspace: [] };

  // A lock may say `<8`, and no more is needed then.
  const version = /^(?:<(?=\d\b))?(\d+)(?:\.(\d+))?/.exec(manager.version ?? '');
  if (version === null) return 'the version of pnpm is not known, and it decides where overrides are read';
  const major = Number(version[1]);
  const minor = version[2] === undefined ? null : Number(version[2]);
  if (major === 10 && minor === null)
    return `pnpm@${manager.version} is not exact: pnpm reads overrides in another place from 10.5 up`;
  const leftovers = [none(['pnpm', 'overrides']), none(['resolutions'])];
  if (major >= 11) return { packageJson: leftovers, pnpmWorkspace: [whole(['overrides'])] };
  if (major < 10 || (major === 10 && Number(minor) < 5))
    return { packageJson: [whole(['pnpm', 'overrides'])], pnpmWorkspace: [] };
  // pnpm 10.5 and up: a block in package.json silences the whole block of pnpm-workspace.yaml.
  for (const path of [['pnpm', 'overrides'], ['resolutions']]) {
    if (isTable(valueAt(rootPackage, path)))
      return { packageJson: [whole(path)], pnpmWorkspace: [none(['overrides'])] };
  }
  return { packageJson: [], pnpmWorkspace: [whole(['overrides'])] };
}
