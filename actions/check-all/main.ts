import { actionsIo } from '#core/adapters/actions-io';
import { workspacePorts, writeReports } from '#core/adapters/actions-workspace';
import { renderReport, runAction, runChecks } from '#core/index';
import { readInputs } from './inputs.ts';

await runAction(
  readInputs,
  async ({ root, config, checks, failOn, reportFile, sarifFile }) => {
    const { files, clock } = workspacePorts(root);
    const { report } = await runChecks(files, { checks, config, failOn, today: clock.today() });
    const outputs = async () => {
      writeReports([
        { path: reportFile, content: await renderReport(report, 'json', { root }) },
        { path: sarifFile, content: await renderReport(report, 'sarif', { root }) },
      ]);
      return { report: reportFile ?? '', sarif: sarifFile ?? '' };
    };
    return { report, outputs };
  },
  actionsIo(),
);
