import { at, type Location } from '#core/model/finding';
import { join, type RepoPath } from '#core/model/repo-path';
import { UNREAD, type Unknowable } from '#core/model/workspace';
import type { ComputedArgument } from './setup-py-declaration.ts';

/** Where the dependencies of a project could have been said, and what was found there. */
export interface DependencySources {
  readonly folder: RepoPath;
  /** The file that makes the project. */
  readonly file: RepoPath;
  /** There is a pyproject.toml, which cannot be read: what stands beside it may say nothing of what it says. */
  readonly isUnread: boolean;
  /** `project.dynamic`. */
  readonly dynamic: readonly string[];
  readonly backend: string | null;
  /** Metadata hooks of hatchling that are not known. */
  readonly hooks: readonly string[];
  /** Arguments of setup() that only running setup.py tells. */
  readonly computed: readonly ComputedArgument[];
  /** The package.xml of ROS says them. */
  readonly isRos: boolean;
  /** A requirements file that is named and is not there. */
  readonly missing: string | null;
  /** Whether any file says the dependencies, and the extras. */
  readonly saysDependencies: boolean;
  readonly saysExtras: boolean;
}

/** Why no static reader can see all that the project needs at run time; null where one can. */
export function unknowable(sources: DependencySources): Unknowable | null {
  const { folder, file, dynamic, backend, hooks, computed, missing } = sources;
  const isDynamic = dynamic.includes('dependencies') || dynamic.includes('optional-dependencies');
  const because = (why: string, place: Location = at.file(file)): Unknowable => ({ why, at: place });
  const called = at.value(join(folder, 'pyproject.toml'), ['project', 'dynamic']);
  const [hook] = hooks;
  if (sources.isUnread) return because(UNREAD);
  if (sources.isRos)
    return because(
      'package.xml names the dependencies by keys of rosdep',
      at.file(join(folder, 'package.xml')),
    );
  for (const { key, line } of computed)
    if (key === 'extras_require' || !sources.saysDependencies)
      return because(`setup.py computes ${key}`, at.point(join(folder, 'setup.py'), line, 1));
  if (missing !== null) return because(`${missing}, which holds dependencies, is not in the repository`);
  if (!isDynamic) return null;
  if (hook !== undefined)
    return because(`the metadata hook ${hook} of hatchling supplies dependencies`, called);
  if (dynamic.includes('dependencies') && !sources.saysDependencies)
    return because(
      `${backend ?? 'the build'} supplies the dependencies, which pyproject.toml calls dynamic`,
      called,
    );
  if (dynamic.includes('optional-dependencies') && !sources.saysExtras)
    return because(
      `${backend ?? 'the build'} supplies the extras, which pyproject.toml calls dynamic`,
      called,
    );
  return null;
}
