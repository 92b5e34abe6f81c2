import { gatherSources } from '#core/app/code/gather-sources';
import { survey } from '#core/app/survey';
import { nodeCode } from '#core/graph/node/code';
import type { CodeFile, ImportTarget, NodeUnit } from '#core/model/code';
import { memoryTree } from './memory-tree.ts';

/** The Node projects of a repository that is given as path -> text, or JSON as data. */
export async function nodeUnits(repo: Readonly<Record<string, unknown>>): Promise<readonly NodeUnit[]> {
  const texts = Object.entries(repo).map(([path, content]) => {
    return [path, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  const { workspace } = await survey(memoryTree(Object.fromEntries(texts)), null, new Set());
  return nodeCode(workspace, gatherSources(workspace));
}

/** One file of such a repository. Throws where no project owns it. */
export async function nodeFile(repo: Readonly<Record<string, unknown>>, path: string): Promise<CodeFile> {
  const file = (await nodeUnits(repo)).flatMap(({ files }) => files).find((one) => one.path === path);
  if (file === undefined) throw new Error(`nobody owns ${path}`);
  return file;
}

/** Where the imports of a file lead, in its order, each as a few words: `own src/a.ts`, `external react (declared)`. */
export async function leads(
  repo: Readonly<Record<string, unknown>>,
  path: string,
): Promise<readonly string[]> {
  return (await nodeFile(repo, path)).uses.map(({ target }) => spell(target));
}

function spell(target: ImportTarget): string {
  switch (target.kind) {
    case 'own':
      return `own ${target.file}`;
    case 'member':
      return `member ${target.distribution} ${target.subpath} ${target.file}`;
    case 'external':
      return `external ${target.known} by ${target.declared.join(', ') || 'nobody'}`;
    case 'doubt':
    case 'standard':
      return target.kind;
  }
}
