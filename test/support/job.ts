import { vi } from 'vitest';
import { scratchFolder } from './scratch.ts';

/** This process as a step of a job whose cache is offered, and what it says, until `end`. */
export function stepOfJob() {
  const temporary = scratchFolder();
  const env = {
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temporary,
    ACTIONS_RESULTS_URL: 'x',
    ACTIONS_RUNTIME_TOKEN: 't',
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  let said = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  return {
    temporary,
    said: () => said,
    end() {
      spy.mockRestore();
      vi.unstubAllEnvs();
    },
  };
}
