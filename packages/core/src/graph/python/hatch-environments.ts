import { isTable, valueAt } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency, PythonProject } from '#core/model/workspace';

const ENVIRONMENTS = ['tool', 'hatch', 'envs'];
const KEYS = ['dependencies', 'extra-dependencies'];

/**
 * What a project's Hatch environments install beside it, by the environment's name: its tests and tools run there.
 * https://hatch.pypa.io/latest/config/environment/overview/#dependencies
 */
export function hatchEnvironments({
  settings,
  file,
}: PythonProject): ReadonlyMap<string, readonly PythonDependency[]> {
  const found = new Map<string, PythonDependency[]>();
  const environments = valueAt(settings.pyproject, ENVIRONMENTS);
  if (!isTable(environments)) return found;
  for (const [name, environment] of Object.entries(environments)) {
    const list: PythonDependency[] = [];
    for (const key of KEYS) {
      const texts = valueAt(environment, [key]);
      for (const [index, text] of Array.isArray(texts) ? texts.entries() : []) {
        const reading = typeof text === 'string' ? readRequirement(text) : null;
        if (reading?.ok !== true) continue;
        list.push({
          requirement: reading.value,
          origin: { file, path: [...ENVIRONMENTS, name, key, index] },
        });
      }
    }
    found.set(normaliseName(name), list);
  }
  return found;
}
