import { isTable } from '#core/model/key-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';

/**
 * Programs under another name than their package's, which pnpm-lock.yaml does not tell (`hasBin: true`): as `bin` of each
 * package has it in the registry.
 */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['json-schema-to-typescript', ['json2ts']],
  ['npm-run-all', ['run-s', 'run-p']],
  ['npm-run-all2', ['run-s', 'run-p']],
  ['parcel-bundler', ['parcel']],
  ['start-server-and-test', ['start-test', 'server-test']],
  ['ts-node-dev', ['tsnd']],
  ['uglify-js', ['uglifyjs']],
]);

/** The words of a script that may be programs: what `run` is given is another script. */
const WORD = /(?<![\w.\-/@])(?<!\brun(?:-script)?[ \t]+)[\w@][\w.\-/@]*/g;

/**
 * Returns whether a script of a package runs a program of another package, as the lock has those (npm, yarn 2 and later), the
 * workspace, or what is known of common ones (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bin).
 */
export function ranByScripts(project: NodeProject, workspace: Workspace): (name: string) => boolean {
  const { scripts } = project.data;
  const texts = isTable(scripts) ? Object.values(scripts).filter((script) => typeof script === 'string') : [];
  const words = new Set(texts.flatMap((script) => script.match(WORD) ?? []));
  if (words.size === 0) return () => false;
  const locked = workspace.locks.nodePrograms(project.folder);
  const members = [...nodeProjects(workspace).values()];
  return (name) => {
    const own = members.filter((member) => member.name === name).map(({ data: { bin } }) => bin);
    const named = own.flatMap((bin) => (isTable(bin) ? Object.keys(bin) : []));
    const programs = [...(KNOWN.get(name) ?? []), ...(locked.get(name) ?? []), ...named];
    return programs.some((program) => words.has(program));
  };
}
