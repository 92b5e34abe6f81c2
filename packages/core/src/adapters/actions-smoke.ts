import { jobEnvironments } from '#core/adapters/environments/environments';
import { serviceHost } from '#core/adapters/process/service-host';
import type { RepoPath } from '#core/model/repo-path';
import type { Environments } from '#core/ports/environments';
import type { Ports } from '#core/ports/index';
import type { ServiceHost } from '#core/ports/service-host';
import { workspacePorts, workspaceRoot } from './actions-workspace.ts';

/** What services of a folder of the workspace are tried with. Throws UserError as workspacePorts does. */
export function smokePorts(
  root: RepoPath,
): Ports & { readonly host: ServiceHost; readonly environments: Environments } {
  const host = serviceHost(workspaceRoot(root));
  return { ...workspacePorts(root), host, environments: jobEnvironments() };
}
