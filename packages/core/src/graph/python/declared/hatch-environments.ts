import { isTable, valueAt } from '#core/model/key-path';
import { join } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency, PythonProject } from '#core/model/workspace';

const HATCH = ['tool', 'hatch'];
const COLLECTORS = [...HATCH, 'env', 'collectors'];
const KEYS = ['dependencies', 'extra-dependencies'];

/**
 * What a project's Hatch environments install beside it, by the environment's name: its tests and tools run there.
 * https://hatch.pypa.io/latest/config/environment/overview/#dependencies
 */
export function hatchEnvironments({
  settings,
  file,
  folder,
}: PythonProject): ReadonlyMap<string, readonly PythonDependency[]> {
  const found = new Map<string, PythonDependency[]>();
  const environments = valueAt(settings.pyproject, [...HATCH, 'envs']);
  if (!isTable(environments)) return found;
  const place = settings.fromHatchToml.has('envs')
    ? { file: join(folder, 'hatch.toml'), path: ['envs'] }
    : { file, path: [...HATCH, 'envs'] };
  for (const [name, environment] of Object.entries(environments)) {
    const list: PythonDependency[] = [];
    for (const key of KEYS) {
      const texts = valueAt(environment, [key]);
      for (const [index, text] of Array.isArray(texts) ? texts.entries() : []) {
        const reading = typeof text === 'string' ? readRequirement(text) : null;
        if (reading?.ok !== true) continue;
        list.push({
          requirement: reading.value,
          origin: { file: place.file, path: [...place.path, name, key, index] },
        });
      }
    }
    found.set(normaliseName(name), list);
  }
  return found;
}

/**
 * Whether a plugin makes environments of the project, which install what only it knows
 * (https://hatch.pypa.io/latest/plugins/environment-collector/reference/). `default` is Hatch itself.
 */
export function collectsEnvironments({ settings }: PythonProject): boolean {
  const collectors = valueAt(settings.pyproject, COLLECTORS);
  return isTable(collectors) && Object.keys(collectors).some((name) => name !== 'default');
}
