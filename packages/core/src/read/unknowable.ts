import { UNREAD } from '#core/model/workspace';

/** Where the dependencies of a project could have been said, and what was found there. */
export interface DependencySources {
  /** There is a pyproject.toml, which cannot be read: what stands beside it may say nothing of what it says. */
  readonly isUnread: boolean;
  /** `project.dynamic`. */
  readonly dynamic: readonly string[];
  readonly backend: string | null;
  /** Metadata hooks of hatchling that are not known. */
  readonly hooks: readonly string[];
  /** Arguments of setup() that only running setup.py tells. */
  readonly computed: readonly string[];
  /** The package.xml of ROS says them. */
  readonly isRos: boolean;
  /** A requirements file that is named and is not there. */
  readonly missing: string | null;
  /** Whether any file says the dependencies, and the extras. */
  readonly saysDependencies: boolean;
  readonly saysExtras: boolean;
}

/** Why no static reader can see all that the project needs at run time, as a clause; null where one can. */
export function unknowable(sources: DependencySources): string | null {
  const { isUnread, dynamic, backend, hooks, computed, isRos, missing, saysDependencies, saysExtras } =
    sources;
  const isDynamic = dynamic.includes('dependencies') || dynamic.includes('optional-dependencies');
  const [argument] = computed;
  const [hook] = hooks;
  if (isUnread) return UNREAD;
  if (isRos) return 'package.xml names the dependencies by keys of rosdep';
  if (argument === 'install_requires' && !saysDependencies) return 'setup.py computes install_requires';
  if (computed.includes('extras_require')) return 'setup.py computes extras_require';
  if (missing !== null) return `${missing}, which holds dependencies, is not in the repository`;
  if (!isDynamic) return null;
  if (hook !== undefined) return `the metadata hook ${hook} of hatchling supplies dependencies`;
  if (dynamic.includes('dependencies') && !saysDependencies)
    return `${backend ?? 'the build'} supplies the dependencies, which pyproject.toml calls dynamic`;
  if (dynamic.includes('optional-dependencies') && !saysExtras)
    return `${backend ?? 'the build'} supplies the extras, which pyproject.toml calls dynamic`;
  return null;
}
