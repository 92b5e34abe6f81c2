import { actionsIo } from '#core/adapters/actions-io';
import { workspacePorts, writeReports } from '#core/adapters/actions-workspace';
import { reportFiles, runAction, runChecks } from '#core/index';
import { readInputs } from './inputs.ts';

await runAction(
  readInputs,
  async (inputs) => {
    const { root, config, checks, failOn } = inputs;
    const { files, clock } = workspacePorts(root);
    const { report } = await runChecks(files, { checks, config, failOn, today: clock.today() });
    const outputs = async () => {
      const written = await reportFiles(report, inputs);
      writeReports(written.files);
      return written.outputs;
    };
    return { report, outputs };
  },
  actionsIo(),
);
