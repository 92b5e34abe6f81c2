import { actionsIo } from '#core/adapters/actions-io';
import { workspacePlace, workspacePorts, writePatch } from '#core/adapters/actions-workspace';
import { builtInDrift, renderDiff, renderFenced, runAction, runGenerator, SUMMARY_LIMIT } from '#core/index';
import { readInputs } from './inputs.ts';

const io = actionsIo();

await runAction(
  readInputs,
  async ({ root, config, command, failOn, patchFile }) => {
    const ports = workspacePorts(root);
    const request = { checks: ['gen-and-diff'], config, failOn, today: ports.clock.today() };
    const run =
      command === null
        ? await builtInDrift(ports, request, workspacePlace(root))
        : await runGenerator(ports, command, request);
    if (run.output !== '') io.printUntrusted(run.output);
    const { report, drift, files } = run;
    const diff = run.patch.toString();
    return {
      report,
      outputs: async () => ({
        drift: drift ?? '',
        files,
        patch: diff === '' ? '' : writePatch(patchFile, run.patch),
      }),
      log: renderDiff(diff, { color: true }),
      summary: diff === '' ? '' : renderFenced(diff, 'diff', SUMMARY_LIMIT / 2),
    };
  },
  io,
);
