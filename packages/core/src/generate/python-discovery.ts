import type { Plain } from '#core/edit/change';
import type { KeyPath } from '#core/model/key-path';
import type { PythonBackend } from '#core/model/manifest';
import { normaliseName } from '#core/model/requirement';
import { type Equality, equality } from './owned.ts';

/** The key by which a backend is told where a package is, and the value for it. */
export interface Discovery {
  readonly path: KeyPath;
  readonly wanted: Plain;
  readonly equality: Equality;
}

/**
 * Takes `:entry` (`src/shared_hf`) and the name of the distribution. Where the backend finds that package by itself,
 * an absent key says the same as the one returned; each backend's documentation calls this automatic discovery.
 */
export function discoveryOf(backend: PythonBackend, entry: string, distribution: string): Discovery {
  const slash = entry.lastIndexOf('/');
  const where = slash === -1 ? '.' : entry.slice(0, slash);
  const name = entry.slice(slash + 1).replace(/\.py$/, '');
  const isUsualFolder = where === 'src' || where === '.';
  const isUsual = isUsualFolder && name === normaliseName(distribution).replaceAll('-', '_');
  const key = (path: KeyPath, wanted: Plain, how: Equality, found: boolean): Discovery => ({
    path,
    wanted,
    equality: found ? { ...how, absent: wanted } : how,
  });
  switch (backend) {
    case 'setuptools':
      return key(
        ['tool', 'setuptools', 'packages', 'find', 'where'],
        [where],
        equality.ordered,
        isUsualFolder,
      );
    case 'hatchling':
      return key(
        ['tool', 'hatch', 'build', 'targets', 'wheel', 'packages'],
        [entry],
        equality.texts,
        isUsual,
      );
    case 'uv_build':
      return where === 'src'
        ? key(['tool', 'uv', 'build-backend', 'module-name'], name, equality.exact, isUsual)
        : key(
            ['tool', 'uv', 'build-backend', 'module-root'],
            where === '.' ? '' : where,
            equality.exact,
            false,
          );
    case 'poetry-core': {
      const from = where === '.' ? {} : { from: where };
      return key(['tool', 'poetry', 'packages'], [{ include: name, ...from }], equality.ordered, isUsual);
    }
    case 'pdm-backend':
      return key(['tool', 'pdm', 'build', 'package-dir'], where, equality.exact, isUsualFolder);
    case 'flit_core':
      return key(['tool', 'flit', 'module', 'name'], name, equality.exact, isUsual);
  }
}
