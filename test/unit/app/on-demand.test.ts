import { describe, expect, test } from 'vitest';
import type { EditTools } from '#core/app/edit-tools';
import { withEditTools, withPlaces } from '#core/app/on-demand';

describe('withEditTools', () => {
  test('runs once where nothing is located or edited', async () => {
    let runs = 0;
    expect(await withEditTools(() => ++runs)).toBe(1);
  });

  test.each<[string, (tools: EditTools) => unknown, unknown]>([
    ['a place', ({ toml }) => toml.locate('a = 1\nb = 2\n', ['b'])?.start, { line: 2, column: 5 }],
    ['an edit', ({ json }) => json.edit('{"a": 1}', [{ path: ['a'], value: 2 }]), '{"a": 2}'],
    ['YAML', ({ yaml }) => yaml.locate('a: 1\n', ['a'])?.start, { line: 1, column: 4 }],
  ])('runs again with the tools where %s is asked for', async (_, work, result) => {
    let runs = 0;
    const found = await withEditTools((tools) => {
      runs += 1;
      return work(tools);
    });
    expect(found).toEqual(result);
    expect(runs).toBe(2);
  });

  test('hands other errors on, from the first run and the second', async () => {
    const boom = new Error('boom');
    await expect(withEditTools(() => Promise.reject(boom))).rejects.toBe(boom);
    const later = (tools: EditTools) => {
      tools.toml.locate('', []);
      throw boom;
    };
    await expect(withEditTools(later)).rejects.toBe(boom);
  });
});

describe('withPlaces', () => {
  const place = ({ toml }: EditTools) => toml.locate('a = 1\nb = 2\n', ['b'])?.start ?? null;

  test.each<[string, (result: unknown, isAsked: boolean) => boolean, unknown, number]>([
    ['is shown', (_, isAsked) => isAsked, { line: 2, column: 5 }, 2],
    ['nobody is told of', () => false, null, 1],
  ])('finds a place that %s', async (_, isShown, result, expected) => {
    let runs = 0;
    const read = (tools: EditTools) => {
      runs += 1;
      return place(tools);
    };
    expect(await withPlaces(read, isShown)).toEqual(result);
    expect(runs).toBe(expected);
  });

  test('what is thrown tells its place, or is thrown at once', async () => {
    const fail = (message: string) => {
      throw new Error(message);
    };
    const placed = (tools: EditTools) => fail(`on line ${place(tools)?.line}`);
    await expect(withPlaces(placed, () => false)).rejects.toThrow('on line 2');
    let runs = 0;
    await expect(
      withPlaces(
        () => fail(`run ${++runs}`),
        () => true,
      ),
    ).rejects.toThrow('run 1');
  });
});
