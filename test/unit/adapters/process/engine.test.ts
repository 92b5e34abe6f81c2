import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { COMPILED_LATER, setEngine } from '#core/adapters/process/engine';

/** Whether garbage was collected while so many characters of texts passed through. */
async function collects(files: number, characters: number): Promise<boolean> {
  const garbage = new WeakRef({ text: 'x'.repeat(100) });
  // A target stays alive until the job that made its reference has ended.
  await new Promise((resolve) => setTimeout(resolve, 0));
  setEngine(files)(characters);
  return garbage.deref() === undefined;
}

test('garbage of a large tree is collected as soon as much of it lies about', async () => {
  expect(await collects(40_000, 64 * 1024 * 1024)).toBe(true);
});

test.each([
  ['a small tree', 1_000, 64 * 1024 * 1024],
  ['little garbage', 40_000, 1_000],
])('%s is left to V8', async (_, files, characters) => {
  expect(await collects(files, characters)).toBe(false);
});

test('the engine that tests run on knows its flags; one that may not is left alone', () => {
  const { status, stderr } = spawnSync(process.execPath, [...COMPILED_LATER, '-e', '0'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(process.versions.v8).toMatch(/^13\./);
  // Unknown flags are told on stderr by the process itself.
  const program = `import { setEngine } from '#core/adapters/process/engine'; setEngine(1, '12.4.254.21-node.33');`;
  const other = spawnSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', program], {
    encoding: 'utf8',
  });
  expect([other.status, other.stderr]).toEqual([0, '']);
});

test('the space for new objects does not grow with what passes through it', () => {
  const spaceAfter = (set: string): number => {
    const program = `
      import { getHeapSpaceStatistics } from 'node:v8';
      import { setEngine } from '#core/adapters/process/engine';
      ${set}
      const held = [];
      for (let i = 0; i < 2e6; i += 1) if (held.push({ i }) > 2e5) held.length = 0;
      console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);`;
    const arguments_ = ['--input-type=module', '--no-warnings', '-e', program];
    return Number(spawnSync(process.execPath, arguments_, { encoding: 'utf8' }).stdout);
  };
  expect(spaceAfter('setEngine(1);')).toBeLessThan(spaceAfter('') / 4);
  expect(spaceAfter('setEngine(1);')).toBeGreaterThan(0);
});
