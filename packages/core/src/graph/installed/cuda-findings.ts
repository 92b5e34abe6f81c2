import { at, type FindingOf, type Location } from '#core/model/finding';
import type { EnvironmentPlan } from '#core/model/install';
import type { RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import {
  type PythonDependency,
  type PythonProject,
  placeOfOrigin,
  type Workspace,
} from '#core/model/workspace';
import { isCudaName } from './cuda-build.ts';
import type { ChainLink, CudaDistribution, EnvironmentProof } from './prove.ts';

type CudaFinding = FindingOf<'cpu-only/cuda-package'>;

/** For whom an environment was made, and how. */
export type MadeFor = Pick<EnvironmentPlan, 'projects' | 'installer'>;

/**
 * The CUDA packages of an environment as findings: one for each distribution that should be another build (torch, with
 * all that it brings), at the declaration that leads to it, as far as the repository holds it.
 */
export function cudaFindings(
  { cuda }: Pick<EnvironmentProof, 'cuda'>,
  made: MadeFor,
  workspace: Workspace,
): readonly CudaFinding[] {
  const groups = new Map<string, CudaDistribution[]>();
  for (const one of cuda) {
    const key = JSON.stringify(bringerOf(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => findingOf(group, made, workspace));
}

/** The last of the chain that is more than a part of CUDA; where there is none, what was asked for. */
function bringerOf({ chain, isDeclared }: CudaDistribution): ChainLink & { readonly isDeclared: boolean } {
  const [first] = chain;
  const { name, version } = chain.findLast((link) => !isCudaName(link.name)) ?? first;
  return { name, extra: null, version, isDeclared };
}

function findingOf(group: readonly CudaDistribution[], made: MadeFor, workspace: Workspace): CudaFinding {
  const [shown] = group as [CudaDistribution];
  const bringer = bringerOf(shown);
  const own = group.find(({ name, version }) => name === bringer.name && version === bringer.version);
  const brings = group.filter((one) => one !== own).map(({ name }) => name);
  const { chain } = group.find((one) => one !== own) ?? shown;
  const project = made.projects.length === 1 ? made.projects[0] : undefined;
  return {
    rule: 'cpu-only/cuda-package',
    at: declarationOf(chain, made, workspace),
    ...(project !== undefined && { project }),
    data: {
      distribution: bringer.name,
      version: bringer.version ?? '',
      sign: own?.sign ?? null,
      files: own?.files ?? [],
      brings: [...new Set(brings)],
      chain: chain.map(linkText),
      isDeclared: bringer.isDeclared,
      name: project === undefined ? 'the shared environment' : nameOfProject(project, workspace),
      installer: made.installer === 'uv' ? 'uv' : 'pip',
    },
  };
}

/** What is asked for stands without a version (it is the repository's own, mostly), and so does the end, which is named before. */
function linkText({ name, extra, version }: ChainLink, index: number, chain: readonly ChainLink[]): string {
  const spelled = extra === null ? name : `${name}[${extra}]`;
  return index === 0 || index === chain.length - 1 || version === null ? spelled : `${spelled} ${version}`;
}

function nameOfProject(folder: RepoPath, { projects, manifests }: Workspace): string {
  const service = manifests.services.find(({ source }) => source.folder === folder);
  const project = pythonAt(folder, projects);
  return service?.name.value ?? project?.spelledName ?? folder;
}

function pythonAt(folder: RepoPath, projects: Workspace['projects']): PythonProject | undefined {
  return projects.find((one) => one.language === 'python' && one.folder === folder) as
    | PythonProject
    | undefined;
}

/** The declaration of the last package of the repository on the way; else that of the project itself, or its file. */
function declarationOf(
  chain: readonly [ChainLink, ...ChainLink[]],
  { projects }: MadeFor,
  workspace: Workspace,
): Location {
  const own = new Map(
    workspace.projects.flatMap((one) =>
      one.language === 'python' && one.name !== null ? [[one.name, one] as const] : [],
    ),
  );
  const last = chain.findLastIndex(({ name }) => own.has(name));
  const link = chain[last];
  const owner = link === undefined ? undefined : own.get(link.name);
  const wanted = chain[last + 1]?.name ?? chain[0].name;
  if (owner !== undefined) return declaredIn(owner, wanted, link?.extra ?? null) ?? at.file(owner.file);
  for (const folder of projects) {
    const project = pythonAt(folder, workspace.projects);
    const found =
      declaredByService(folder, wanted, workspace) ??
      (project === undefined ? null : declaredIn(project, wanted, null));
    if (found !== null) return found;
  }
  const [first] = projects;
  const project = first === undefined ? undefined : pythonAt(first, workspace.projects);
  return project === undefined ? at.workspace : at.file(project.file);
}

function declaredByService(folder: RepoPath, name: string, { manifests }: Workspace): Location | null {
  for (const { source, deps } of manifests.services) {
    if (source.folder !== folder) continue;
    const dep = deps.python.find(({ pkg }) => normaliseName(pkg) === name);
    if (dep === undefined) continue;
    const { line, column } = source.locate(dep.at);
    return at.point(source.file, line, column);
  }
  return null;
}

/** In the extra that was asked for, before what is always installed, groups and requirements files. */
function declaredIn(project: PythonProject, name: string, extra: string | null): Location | null {
  const groups = [...project.groups.values()].flat();
  const found = [
    ...(extra === null ? [] : (project.extras.get(extra) ?? [])),
    ...project.dependencies,
    ...[...project.extras.values()].flat(),
    ...groups.filter((entry): entry is PythonDependency => 'requirement' in entry),
    ...project.requirementFiles.flatMap(({ kind, requirements }) =>
      kind === 'requirements' ? requirements : [],
    ),
  ].find(({ requirement }) => requirement.name === name);
  return found === undefined ? null : placeOfOrigin(found.origin);
}
