import { type RepoPath, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { everyTarget, type Target } from './targets.ts';

/** Id of the one environment of all Python targets. */
export const SHARED = 'shared';

/**
 * Ids of all targets that a workspace has, so that one is the same in every step of a job: `services-foo`; where a folder
 * has both languages, Node's ends in `-node`. A second one of a name gets a number, `shared` is nobody's.
 */
export function environmentIds(workspace: Workspace): (target: Target) => string {
  const ids = new Map<string, string>();
  // Names of folders of a disk that may not tell upper case from lower.
  const taken = new Set([SHARED]);
  const targets = everyTarget(workspace);
  for (const { folder, language } of targets) {
    const isSecond = language === 'node' && ids.has(keyOf(folder, 'python'));
    const wanted = `${slug(folder)}${isSecond ? '-node' : ''}`;
    let id = wanted;
    for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${wanted}-${n}`;
    taken.add(id.toLowerCase());
    ids.set(keyOf(folder, language), id);
  }
  return ({ folder, language }) => {
    const id = ids.get(keyOf(folder, language));
    if (id === undefined) throw new Error(`${folder} is no ${language} target of this workspace`);
    return id;
  };
}

function keyOf(folder: RepoPath, language: Target['language']): string {
  return `${language} ${folder}`;
}

/** What is a plain name of a folder everywhere, and not too long for one. */
function slug(folder: RepoPath): string {
  if (folder === ROOT) return 'root';
  const plain = folder.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return plain.slice(-100).replace(/^[-.]+/, '') || 'target';
}
