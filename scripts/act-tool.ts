import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = 'v0.2.89';

/**
 * The local runner of workflows, built by Go into `.tools/act` where it is not there yet. Returns the path of the program;
 * throws with what to do where Go or its modules are missing.
 */
export function actTool(): string {
  const folder = join(import.meta.dirname, '..', '.tools', 'act', VERSION);
  const program = join(folder, 'act');
  if (existsSync(program)) return program;
  const argv = ['install', '-tags', 'WITHOUT_DOCKER', '-ldflags=-s -w', `github.com/nektos/act@${VERSION}`];
  try {
    execFileSync('go', argv, {
      env: { ...process.env, GOBIN: folder, CGO_ENABLED: '0', GOFLAGS: '' },
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new Error(`act ${VERSION} could not be built: Go and its module proxy are needed`, { cause });
  }
  return program;
}

if (import.meta.main) console.log(actTool());
