import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import { isTable } from '#core/model/key-path';
import { relative } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { importersIn, isNamed } from './closed-entries.ts';
import { enclosingProjects } from './declarations.ts';

/** Where `eject` of create-react-app copies what Jest transforms sources with (https://create-react-app.dev/docs/available-scripts#npm-run-eject). */
const TRANSFORMERS = /^config\/jest\//;

/** Jest, what belongs to it, and what runs it without its name. */
const JEST = /jest|react-scripts|craco|react-app-rewired/;

/**
 * Whether a file is a transformer of Jest that is left where nothing runs Jest any more: one only runs where a configuration
 * names it (https://jestjs.io/docs/configuration#transform-objectstring-pathtotransformer--pathtotransformer-object). Neither the
 * package nor one above it has Jest, in any section, as a configuration or in a script, and no source imports or names the file.
 */
export function isLeftOverTransformer(
  file: CodeFile,
  unit: NodeUnit,
  code: Code,
  workspace: Workspace,
): boolean {
  const { project } = unit;
  if (!TRANSFORMERS.test(relative(project.folder, file.path))) return false;
  if ([project, ...enclosingProjects(workspace, project)].some((one) => hasJest(one, workspace)))
    return false;
  if (importersIn(code.node).has(file.path)) return false;
  const others = unit.files.filter((other) => other !== file);
  return !isNamed([file], project, others, workspace.files);
}

function hasJest({ data, dependencies, folder }: NodeProject, { files }: Workspace): boolean {
  const scripts = Object.values(isTable(data.scripts) ? data.scripts : {});
  return (
    data.jest !== undefined ||
    scripts.some((script) => typeof script === 'string' && JEST.test(script)) ||
    Object.values(dependencies).some((names) => [...names.keys()].some((name) => JEST.test(name))) ||
    files.list(folder).some((name) => /^\.?jest\./.test(name))
  );
}
