import { actionsIo } from '#core/adapters/actions-io';
import { beginMain, isPost, jobCache, liveLog, savePost, setUpPorts } from '#core/adapters/actions-setup';
import { runStep, setUpWorkspace, shownOutput, toolAddresses } from '#core/index';
import { readInputs } from './inputs.ts';

const cache = jobCache();

// main and post are one program, told apart by the state that main leaves
if (isPost()) await savePost(cache);
else {
  beginMain();
  await runStep(
    readInputs,
    (inputs) => {
      const ports = setUpPorts(inputs.root, {
        log: liveLog(shownOutput),
        cache: inputs.cache ? cache : null,
        timeoutMs: inputs.timeoutMs,
        given: toolAddresses(inputs.indexes),
      });
      return setUpWorkspace(ports, inputs);
    },
    actionsIo(),
  );
}

// when all else is done: a connection that hangs does not keep the step
cache.close();
