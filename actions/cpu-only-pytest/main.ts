import { actionsIo } from '#core/adapters/actions-io';
import { keepReports, liveLog, testPorts } from '#core/adapters/actions-tests';
import { runStep, runTests, shownOutput, testOutcome } from '#core/index';
import { readInputs } from './inputs.ts';

await runStep(
  readInputs,
  async (inputs) => {
    const ports = testPorts(inputs.root, liveLog(shownOutput));
    return testOutcome(await runTests(ports, inputs), inputs, keepReports(inputs.junitFolder));
  },
  actionsIo(),
);
