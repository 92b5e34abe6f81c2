import { actionsIo } from '#core/adapters/actions-io';
import { workspacePorts, writeReports } from '#core/adapters/actions-workspace';
import { reportFiles, runAction, runChecks } from '#core/index';
import { readInputs } from './inputs.ts';

await runAction(
  readInputs,
  async (inputs) => {
    const { root, config, checks, failOn, affected } = inputs;
    const ports = workspacePorts(root);
    const request = { checks, config, failOn, affected, today: ports.clock.today() };
    const { report, warning } = await runChecks(ports.files, request, ports);
    const outputs = async () => {
      const written = await reportFiles(report, inputs);
      writeReports(written.files);
      return written.outputs;
    };
    return { report, warning, outputs };
  },
  actionsIo(),
);
