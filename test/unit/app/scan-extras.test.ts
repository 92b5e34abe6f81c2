import { expect, test } from 'vitest';
import { scanExtras } from '#core/app/scan-extras';
import { ROOT, repoPath } from '#core/model/repo-path';
import { packageOf } from '../../support/extras-code.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const AUDIO = packageOf(
  'shared-audio',
  {
    '__init__.py': 'import json\n',
    'level.py': 'import click\n',
    'mel.py': 'from shared_audio import spectrum\nimport torch\n',
    'spectrum.py': 'import numpy\n',
    'lost.py': 'import requests\n',
    'late.py': 'def run():\n    import torch\n',
  },
  ['click'],
  { lite: ['numpy'], ml: ['torch'], cpu: ['shared-audio[ml]'], all: ['shared-audio[lite,ml]'] },
);

test('each module with what it needs beyond the base, and the smallest set of extras', async () => {
  expect(await scanExtras(memoryTree(AUDIO), [ROOT])).toEqual([
    {
      project: 'packages/shared-audio',
      name: 'shared-audio',
      base: ['shared_audio', 'shared_audio.late', 'shared_audio.level'],
      modules: {
        'shared_audio.lost': { needs: ['requests'], extras: [] },
        'shared_audio.mel': { needs: ['numpy', 'torch'], extras: ['lite', 'ml'] },
        'shared_audio.spectrum': { needs: ['numpy'], extras: ['lite'] },
      },
    },
  ]);
});

test('packages below the folders, those without extras left out', async () => {
  const files = memoryTree({ ...AUDIO, ...packageOf('plain', { '__init__.py': '' }) });
  const projects = async (...folders: string[]) =>
    (
      await scanExtras(
        files,
        folders.map((folder) => repoPath(folder)),
      )
    ).map(({ project }) => project);
  expect(await projects('packages')).toEqual(['packages/shared-audio']);
  expect(await projects('packages/plain', 'packages/shared')).toEqual([]);
  expect(await projects('packages/shared-audio')).toEqual(['packages/shared-audio']);
});
