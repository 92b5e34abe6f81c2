import { actionsIo } from '#core/adapters/actions-io';
import { jobFacts, workspacePorts, writeReports } from '#core/adapters/actions-workspace';
import {
  FACTS_VERSION,
  missingExtras,
  readCheckingInputs,
  renderMissingExtras,
  reportFiles,
  runAction,
  runChecks,
  SUMMARY_LIMIT,
} from '#core/index';

await runAction(
  readCheckingInputs,
  async (inputs) => {
    const { root, config, failOn, affected, cache } = inputs;
    const kept = jobFacts(cache, FACTS_VERSION);
    await kept.restore();
    const ports = workspacePorts(root);
    const request = { checks: ['extras-coverage'], config, failOn, affected, today: ports.clock.today() };
    const { report, warning } = await runChecks(ports.files, request, ports);
    const missing = missingExtras(report);
    const outputs = async () => {
      const written = await reportFiles(report, inputs);
      writeReports(written.files);
      await kept.save();
      return { ...written.outputs, missing };
    };
    return { report, warning, outputs, summary: renderMissingExtras(missing, SUMMARY_LIMIT / 2) };
  },
  actionsIo(),
);
