import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction, SECRETS } from '../support/bundle.ts';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import { gitRepository, scratchFolder } from '../support/scratch.ts';

const FILES = {
  'a/pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\nversion = "1"\n',
  'a/a/__init__.py': 'import json\n',
};

let server: CacheServer;
beforeAll(async () => {
  server = await startCacheServer();
});
afterAll(() => server.close());

let temporary: string;
let repository: string;
beforeEach(() => {
  temporary = join(scratchFolder(), 'temp');
  repository = gitRepository(FILES);
});

/** A step of a job of its own: what an earlier one left in the temporary folder is gone. */
function check() {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  return runAction('extras-coverage', repository, {}, { RUNNER_TEMP: temporary, ...server.env });
}

const told = ({ commands }: ReturnType<typeof runAction>, name: string) =>
  commands.filter((one) => one.name === name).map(({ data }) => data);

describe('facts between the jobs of a workflow, by the bundle', () => {
  test('are saved by the first, and restored by the second, which has nothing to save', async () => {
    const first = check();
    expect(told(first, 'warning')).toEqual([]);
    expect((await server.entries()).map(({ key }) => key)).toEqual([expect.stringMatching(/^plumb-facts-/)]);
    const second = check();
    expect(second.log).toMatch(/^Facts of sources: restored in /m);
    expect(existsSync(join(temporary, 'plumb-cache'))).toBe(true);
    expect(await server.entries()).toHaveLength(1);
    expect([first.status, second.status]).toEqual([0, 0]);
  });

  test.each([429, 500, 403] as const)(
    'a service that answers %s is a warning, and the verdict the same',
    async (status) => {
      for (const route of ['lookup', 'create'] as const) await server.setFault(route, status);
      const run = check();
      for (const route of ['lookup', 'create'] as const) await server.setFault(route, null);
      expect([run.status, run.outputs.verdict]).toEqual([0, 'clean']);
      const warnings = told(run, 'warning');
      expect(warnings.length).toBeGreaterThan(0);
      for (const warning of warnings)
        expect(warning).toMatch(new RegExp(`^Facts of sources could not be .*${status}`));
      expect(told(run, 'error')).toEqual([]);
      for (const secret of [...Object.values(SECRETS), server.token]) expect(run.log).not.toContain(secret);
    },
  );
});
