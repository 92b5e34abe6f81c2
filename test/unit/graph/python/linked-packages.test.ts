import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFileTree } from '#core/adapters/index';
import { survey } from '#core/app/survey';
import { repoPath } from '#core/model/repo-path';
import { gitRepository } from '../../../support/scratch.ts';

/** Where the imports of `svc/src/app.py` lead, in a repository with a link `svc/src/_shared` to that place. */
async function leads(link: string): Promise<readonly string[]> {
  const folder = gitRepository({
    'svc/requirements.txt': 'requests\n',
    'svc/src/app.py': 'from _shared.boot import x\nimport _shared\nimport README\n',
    'svc/src/README': 'import this\n',
    'shared/__init__.py': '',
    'shared/boot.py': '',
    'data/notes.txt': '',
  });
  symlinkSync(link, join(folder, 'svc/src/_shared'));
  const { facts } = await survey(loadFileTree(folder), null, new Set(['code']));
  const file = facts.code.files.get(repoPath('svc/src/app.py'));
  return file?.uses.map(({ module, target }) => `${module} ${target.kind}`) ?? [];
}

test('a link to a package of the repository is that package', async () => {
  expect(await leads('../../shared')).toEqual(['_shared.boot own', '_shared own', 'README external']);
});

test.each(['../../data', '../../nowhere', '/etc'])('a link to %s is none', async (link) => {
  expect(await leads(link)).toEqual(['_shared.boot external', '_shared external', 'README external']);
});
