import { actionsIo } from '#core/adapters/actions-io';
import { workspacePorts, writePatch } from '#core/adapters/actions-workspace';
import { builtInDrift, renderDiff, renderFenced, runAction, runGenerator, SUMMARY_LIMIT } from '#core/index';
import { readInputs } from './inputs.ts';

const io = actionsIo();

await runAction(async () => {
  const { root, config, command, failOn, patchFile } = readInputs(io.input);
  const ports = workspacePorts(root);
  const run =
    command === null
      ? await builtInDrift(ports, { checks: ['gen-and-diff'], config, failOn, today: ports.clock.today() })
      : await runGenerator(ports, command, failOn);
  if (run.output !== '') io.printUntrusted(run.output);
  const patch = run.patch === '' ? '' : writePatch(patchFile, run.patch);
  return {
    report: run.report,
    root,
    outputs: { drift: run.patch !== '', patch, files: run.files },
    log: renderDiff(run.patch, { color: true }),
    summary: run.patch === '' ? '' : renderFenced(run.patch, 'diff', SUMMARY_LIMIT / 2),
  };
}, io);
