import { gatherSources } from '#core/app/code/gather-sources';
import { survey } from '#core/app/survey';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { nodeCode } from '#core/graph/node/code';
import { nodeDeclarations, nodeProjects } from '#core/graph/node/declarations';
import { packageSpecifier } from '#core/graph/node/specifier';
import type { Code, CodeFile, ImportTarget, NodeUnit, Role, Use } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import type { ImportFact } from '#core/model/imports';
import { folderOf, parentOf, type RepoPath, repoPath } from '#core/model/repo-path';
import { RULES } from '#core/model/rules';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { scanNodeImports } from '#core/scan/node-imports';
import { memoryTree } from './memory-tree.ts';
import { generationOf, type Repo } from './repository.ts';

export type Check = (code: Code, workspace: Workspace) => readonly Finding[];

/** A source of a made repository: its text, and the role it shall have (runtime where none is given). */
export type Source = string | { readonly text: string; readonly role?: Role; readonly fault?: string };

/**
 * A repository in memory, its Node code resolved by names alone: a package of the repository is a member, every other
 * name is external. Objects are package.json files; mentions are given as they would be found.
 */
export async function nodeRepository(
  packages: Readonly<Record<string, object>>,
  sources: Readonly<Record<string, Source>>,
  rest: Readonly<Record<string, string>> = {},
  mentions: Readonly<Record<string, readonly string[]>> = {},
) {
  const repo: Record<string, string> = { ...rest };
  for (const [folder, data] of Object.entries(packages)) {
    repo[folder === '.' ? 'package.json' : `${folder}/package.json`] = JSON.stringify(data);
  }
  for (const [path, source] of Object.entries(sources)) {
    repo[path] = typeof source === 'string' ? source : source.text;
  }
  const { workspace } = await generationOf(repo as Repo);
  const projects = nodeProjects(workspace);
  const owned = new Map<NodeProject, CodeFile[]>();
  for (const [path, source] of Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = fileOf(repoPath(path), typeof source === 'string' ? { text: source } : source, projects);
    let folder: RepoPath | null = folderOf(file.path);
    while (folder !== null && !projects.has(folder)) folder = parentOf(folder);
    const owner = folder === null ? undefined : projects.get(folder);
    if (owner !== undefined) owned.set(owner, [...(owned.get(owner) ?? []), file]);
  }
  const node = [...projects.values()].map(
    (project): NodeUnit => ({
      project,
      declarations: nodeDeclarations(workspace, project),
      files: owned.get(project) ?? [],
    }),
  );
  const code: Code = {
    python: [],
    node,
    files: filesOf(node),
    ignores: new Map(),
    mentions: new Map(Object.entries(mentions).map(([key, names]) => [key, new Set(names)])),
  };
  return { workspace, code };
}

function filesOf(node: Code['node']): Code['files'] {
  return new Map(node.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
}

/** The findings of a check over such a repository, each as `severity rule file:line what`. */
export async function nodeFindings(check: Check, ...repo: Parameters<typeof nodeRepository>) {
  const { code, workspace } = await nodeRepository(...repo);
  return check(code, workspace);
}

/** A finding as `severity rule file:line subject`. */
export function inShort({ rule, at, severity, data }: Finding): string {
  const line = at.kind === 'span' ? `:${at.span.start.line}` : '';
  const subject = 'distribution' in data ? data.distribution : 'peer' in data ? data.peer : '';
  const file = at.kind === 'workspace' ? '' : at.file;
  return `${severity ?? RULES[rule].severity} ${rule.slice('extras-coverage/'.length)} ${file}${line} ${subject}`.trim();
}

function fileOf(
  path: RepoPath,
  source: Exclude<Source, string>,
  projects: ReadonlyMap<RepoPath, NodeProject>,
): CodeFile {
  const base = { path, role: source.role ?? 'runtime', module: null } as const;
  if (source.fault !== undefined) return { ...base, uses: [], fault: { error: source.fault, line: 1 } };
  const scan = scanNodeImports(source.text, path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js');
  if (!scan.ok) throw new Error(`${path}: ${scan.error}`);
  return { ...base, uses: scan.imports.map((fact) => useOf(fact, projects)) };
}

function useOf(fact: ImportFact, projects: ReadonlyMap<RepoPath, NodeProject>): Use {
  return { fact, module: fact.module, target: targetOf(fact.module, projects) };
}

function targetOf(module: string, projects: ReadonlyMap<RepoPath, NodeProject>): ImportTarget {
  if (module.startsWith('.')) return { kind: 'own', file: null };
  if (module.startsWith('node:')) return { kind: 'standard' };
  const name = packageSpecifier(module)?.name ?? module;
  for (const project of projects.values()) {
    if (project.name === name)
      return { kind: 'member', folder: project.folder, distribution: name, file: null };
  }
  return { kind: 'external', declared: [], known: name, by: 'its name' };
}

/** The findings of a check over a repository whose Node code is resolved as it is in a run. Objects are JSON files. */
export async function nodeReport(
  check: Check,
  repo: Readonly<Record<string, unknown>>,
): Promise<readonly Finding[]> {
  const texts = Object.entries(repo).map(([path, content]) => {
    return [path, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  const { workspace } = await survey(memoryTree(Object.fromEntries(texts)), null, new Set());
  const node = nodeCode(workspace, gatherSources(workspace));
  return check(
    { python: [], node, files: filesOf(node), ignores: new Map(), mentions: new Map() },
    workspace,
  );
}

/** A package that others install and that no bundler builds. */
export const LIBRARY = { name: 'lib', version: '1.0.0', main: 'index.js', scripts: { build: 'tsc -p .' } };

/** What the judgement of Node imports finds, in short. */
export async function coverageInShort(...repo: Parameters<typeof nodeRepository>) {
  return (await nodeFindings(checkNodeCoverage, ...repo)).map(inShort);
}
