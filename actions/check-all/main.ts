import { actionsIo } from '#core/adapters/actions-io';
import { jobFacts, workspacePorts, writeReports } from '#core/adapters/actions-workspace';
import { FACTS_VERSION, reportFiles, runAction, runChecks } from '#core/index';
import { readInputs } from './inputs.ts';

await runAction(
  readInputs,
  async (inputs) => {
    const { root, config, checks, failOn, affected, cache } = inputs;
    const kept = jobFacts(cache, FACTS_VERSION);
    await kept.restore();
    const ports = workspacePorts(root);
    const request = { checks, config, failOn, affected, today: ports.clock.today() };
    const { report, warning } = await runChecks(ports.files, request, ports);
    const outputs = async () => {
      const written = await reportFiles(report, inputs);
      writeReports(written.files);
      await kept.save();
      return written.outputs;
    };
    return { report, warning, outputs };
  },
  actionsIo(),
);
