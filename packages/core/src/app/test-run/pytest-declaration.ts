import { nameOf } from '#core/model/repo-path';
import type { PythonProject, Workspace } from '#core/model/workspace';

/** What people call the extra or group of their tests, in the order of likelihood. */
const NAMES: readonly string[] = ['dev', 'test', 'tests', 'testing'];

/** Where pytest is to be declared so that it is in the project's environment: the manifest and its key, as a sentence. */
export function pytestDeclaration(project: PythonProject, { manifests }: Workspace): string {
  const manifest = manifests.packages.find(({ source }) => source.folder === project.folder);
  const runtime = manifest?.runtimes.find(({ lang }) => lang === 'python');
  if (manifest !== undefined && runtime?.lang === 'python') {
    const extra = NAMES.find((name) => runtime.extras?.value.has(name));
    const key = extra === undefined ? ':dev-deps' : `:extras {:${extra} [...]}`;
    return `add "pytest" to ${key} of ${manifest.source.file}, then run plumb gen`;
  }
  const { file } = project;
  if (nameOf(file) === 'requirements.txt') return `add pytest to ${file}`;
  if (nameOf(file) === 'Pipfile') return `add pytest to [dev-packages] of ${file}`;
  const extra = NAMES.find((name) => project.extras.has(name));
  if (nameOf(file) !== 'pyproject.toml')
    return `add pytest to ${extra === undefined ? 'an extra' : `the extra ${extra}`} of ${file}`;
  const group = NAMES.find((name) => project.groups.has(name));
  if (group === undefined && extra !== undefined)
    return `add "pytest" to ${extra} of [project.optional-dependencies] in ${file}`;
  return `add "pytest" to ${group ?? 'dev'} of [dependency-groups] in ${file}`;
}
