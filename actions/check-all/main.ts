import { actionsIo } from '#core/adapters/actions-io';
import { workspaceFolder, workspacePorts } from '#core/adapters/actions-workspace';
import { fileWriter } from '#core/adapters/index';
import { renderReport, runAction, runChecks } from '#core/index';
import { readInputs } from './inputs.ts';

const io = actionsIo();

await runAction(async () => {
  const { root, config, checks, failOn, reportFile, sarifFile } = readInputs(io.input);
  const ports = workspacePorts(root);
  const { report } = await runChecks(ports.files, { checks, config, failOn, today: ports.clock.today() });
  const files = [
    ...(reportFile === null
      ? []
      : [{ path: reportFile, content: await renderReport(report, 'json', false) }]),
    ...(sarifFile === null ? [] : [{ path: sarifFile, content: await renderReport(report, 'sarif', false) }]),
  ];
  fileWriter(workspaceFolder()).write(files);
  return { report, root, outputs: { report: reportFile ?? '', sarif: sarifFile ?? '' } };
}, io);
