import type { RepoPath } from '#core/model/repo-path';
import type { Environments } from '#core/ports/environments';
import type { Ports } from '#core/ports/index';
import type { ServiceHost } from '#core/ports/service-host';
import { workspacePorts, workspaceRoot } from './actions-workspace.ts';
import { jobEnvironments } from './environments.ts';
import { serviceHost } from './service-host.ts';

/** What services of a folder of the workspace are tried with. Throws UserError as workspacePorts does. */
export function smokePorts(
  root: RepoPath,
): Ports & { readonly host: ServiceHost; readonly environments: Environments } {
  const host = serviceHost(workspaceRoot(root));
  return { ...workspacePorts(root), host, environments: jobEnvironments() };
}
