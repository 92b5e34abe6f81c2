import type { ServiceManifest } from '#core/model/manifest';
import type { PythonProject } from '#core/model/workspace';

/**
 * Takes the service manifests and the Python projects that were read; returns a project for the folder of each Python
 * service that has none, so that its code is judged as what it is: a consumer. What such a service needs is in its
 * manifest, from where declarations of every service come, and so not in `dependencies`; its name is none of a distribution.
 */
export function serviceProjects(
  services: readonly ServiceManifest[],
  projects: readonly PythonProject[],
): readonly PythonProject[] {
  const folders = new Set(projects.map(({ folder }) => folder));
  return services.flatMap(
    ({ source: { file, folder }, runtime }): PythonProject | readonly PythonProject[] => {
      if (runtime.lang !== 'python' || folders.has(folder)) return [];
      folders.add(folder);
      return {
        language: 'python',
        folder,
        file,
        name: null,
        spelledName: null,
        version: null,
        requiresPython: runtime.requires?.value ?? null,
        dependencies: [],
        extras: new Map(),
        groups: new Map(),
        dynamic: [],
        buildBackend: null,
        requirementFiles: [],
        sources: [],
        buildRequires: [],
        settings: { pyproject: {}, fromHatchToml: new Set(), setupCfg: new Map(), setupPy: null },
        unknowable: null,
      };
    },
  );
}
