import { actionsIo } from '#core/adapters/actions-io';
import { smokePorts } from '#core/adapters/actions-smoke';
import { runStep, smokeOutcome, smokeServices, survey, tellSmoke } from '#core/index';
import { readInputs } from './inputs.ts';

const io = actionsIo();

await runStep(
  readInputs,
  async ({ root, config, ...request }) => {
    const ports = smokePorts(root);
    const { workspace } = await survey(ports.files, config, new Set());
    const results = await smokeServices(workspace, request, {
      ...ports,
      tell: (event) => io.print(tellSmoke(event)),
    });
    return smokeOutcome(results, root);
  },
  io,
);
