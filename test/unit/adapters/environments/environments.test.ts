import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jobEnvironments } from '#core/adapters/environments/environments';
import type { MadeEnvironment } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import { scratchFolder } from '../../../support/scratch.ts';

const made = (id: string, venv = `/tmp/${id}`): MadeEnvironment => ({
  id,
  language: 'python',
  projects: [repoPath('services/foo')],
  installer: 'pip',
  venv,
  interpreter: `${venv}/bin/python`,
  gpu: false,
  roots: ['shared-web[fastapi]'],
});

test('what one step saves, a later one loads; the same id is replaced', () => {
  const temp = scratchFolder();
  expect(jobEnvironments(temp).load()).toEqual([]);
  jobEnvironments(temp).save([made('foo'), made('bar')]);
  jobEnvironments(temp).save([made('foo', '/elsewhere')]);
  expect(jobEnvironments(temp).load()).toEqual([made('bar'), made('foo', '/elsewhere')]);
  expect(readdirSync(join(temp, 'plumb-environments'))).toEqual(['environments.json']);
});

test.each(['', '{', '{}', '[1, null, {"id": "x"}]', '[{"__proto__": {"id": "x"}}]'])(
  'a file that holds %j has no environments',
  (text) => {
    const temp = scratchFolder();
    const environments = jobEnvironments(temp);
    environments.save([made('foo')]);
    writeFileSync(join(environments.folder, 'environments.json'), text);
    expect(environments.load()).toEqual([]);
  },
);

test('a temporary folder that cannot be written is told', () => {
  const temp = scratchFolder();
  writeFileSync(join(temp, 'plumb-environments'), '');
  chmodSync(temp, 0o755);
  expect(() => jobEnvironments(temp).save([made('foo')])).toThrow(/cannot be made/);
});
