import { expect, test } from 'vitest';
import { smallHeap } from '#core/adapters/small-heap';

/** Whether garbage was collected while so many characters of texts passed through. */
async function collects(files: number, characters: number): Promise<boolean> {
  const garbage = new WeakRef({ text: 'x'.repeat(100) });
  // A target stays alive until the job that made its reference has ended.
  await new Promise((resolve) => setTimeout(resolve, 0));
  smallHeap(files)(characters);
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
