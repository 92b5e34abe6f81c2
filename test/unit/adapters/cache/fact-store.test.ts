import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '#core/adapters/cache/cache-folder';
import { factStore } from '#core/adapters/cache/fact-store';
import { git, gitRepository, scratchFolder } from '../../../support/scratch.ts';

function stores() {
  const [root, cache] = [scratchFolder(), join(scratchFolder(), 'deep', 'plumb')];
  const store = factStore(root, cache);
  if (store === null) throw new Error('there is no store');
  const file = () => join(cache, readdirSync(cache)[0] ?? '');
  return { root, cache, store, file };
}

describe('facts of a repository', () => {
  test('are kept in one file that is the user’s alone, and replaced whole', () => {
    const { root, cache, store, file } = stores();
    expect(store.load()).toBeNull();
    store.save('one');
    store.save('two');
    expect(factStore(root, cache)?.load()).toBe('two');
    expect(readdirSync(cache)).toHaveLength(1);
    expect([statSync(cache).mode & 0o777, statSync(file()).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(factStore(scratchFolder(), cache)?.load()).toBeNull();
  });

  test('are the same by whatever way the root is named', () => {
    const { root, cache, store } = stores();
    const link = join(scratchFolder(), 'link');
    symlinkSync(root, link);
    store.save('kept');
    expect(factStore(link, cache)?.load()).toBe('kept');
  });

  test('are never kept in the repository', () => {
    const root = scratchFolder();
    const link = join(scratchFolder(), 'link');
    mkdirSync(join(root, 'cache'));
    symlinkSync(join(root, 'cache'), link);
    for (const folder of [root, join(root, '.cache'), link, null]) expect(factStore(root, folder)).toBeNull();
  });

  test('are not believed where others could write them, or where they are no file or too big', () => {
    const { store, file, cache } = stores();
    store.save('kept');
    const path = file();
    chmodSync(path, 0o666);
    expect(store.load()).toBeNull();
    chmodSync(path, 0o600);
    expect(store.load()).toBe('kept');
    store.save('x'.repeat(64 * 1024 * 1024 + 1));
    expect(store.load()).toBe('kept');
    writeFileSync(path, Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(store.load()).toBeNull();
    const other = scratchFolder();
    const blocked = factStore(other, cache);
    blocked?.save('x');
    expect(blocked?.load()).toBe('x');
  });

  test.runIf(process.getuid?.() === 0)('are not believed where another user owns them', async () => {
    const { chownSync } = await import('node:fs');
    const { store, file } = stores();
    store.save('kept');
    chownSync(file(), 12345, 12345);
    expect(store.load()).toBeNull();
  });

  test('are lost without a word where the folder cannot be', () => {
    const blocked = join(scratchFolder(), 'file');
    writeFileSync(blocked, '');
    const store = factStore(scratchFolder(), join(blocked, 'plumb'));
    expect(store).not.toBeNull();
    expect(() => store?.save('x')).not.toThrow();
    expect(store?.load()).toBeNull();
    const folder = scratchFolder();
    const root = scratchFolder();
    factStore(root, folder)?.save('x');
    const [name = ''] = readdirSync(folder);
    const again = factStore(scratchFolder(), folder);
    expect(again?.load()).toBeNull();
    // A folder in the place of the file: nothing can be renamed onto it, and nothing is left behind.
    const taken = scratchFolder();
    mkdirSync(join(taken, name, 'x'), { recursive: true });
    const hindered = factStore(root, taken);
    hindered?.save('y');
    expect(hindered?.load()).toBeNull();
    expect(readdirSync(taken)).toEqual([name]);
  });

  test('go after thirty days without use, and the oldest beyond the bound; other files stay', () => {
    const { cache, store, file } = stores();
    store.save('kept');
    const name = (digit: string) => join(cache, `facts-${digit.repeat(32)}.json`);
    const days = (path: string, age: number) => {
      const time = Date.now() / 1000 - age * 86_400;
      utimesSync(path, time, time);
    };
    for (const [digit, age] of [
      ['a', 31],
      ['b', 29],
      ['c', 3],
    ] as const) {
      writeFileSync(name(digit), Buffer.alloc(digit === 'a' ? 1 : 130 * 1024 * 1024));
      days(name(digit), age);
    }
    writeFileSync(`${name('d')}.11111111-1111-1111-1111-111111111111`, '');
    days(`${name('d')}.11111111-1111-1111-1111-111111111111`, 40);
    writeFileSync(join(cache, 'mine.txt'), '');
    days(join(cache, 'mine.txt'), 400);
    const before = readdirSync(cache).length;
    store.save('new');
    expect(before).toBe(6);
    expect(
      [name('a'), name('b'), name('c'), join(cache, 'mine.txt')].map((path) => existsSync(path)),
    ).toEqual([false, false, true, true]);
    expect(readdirSync(cache)).toHaveLength(3);
    expect(file()).toBeDefined();
    expect(store.load()).toBe('new');
  });

  test('the content of a text is git’s blob and the length in bytes', () => {
    const text = 'naïve ☃\r\n';
    const root = gitRepository({ a: text });
    expect(stores().store.contentOfText(text)).toBe(
      `${git(root, 'rev-parse', 'HEAD:a').trim()}:${Buffer.byteLength(text)}`,
    );
  });
});

test.runIf(process.platform === 'linux')(
  'the cache folder is that of the XDG specification, in a job the runner’s',
  () => {
    expect(cacheFolder({ HOME: '/home/me' })).toBe('/home/me/.cache/plumb');
    expect(cacheFolder({ HOME: '/home/me', XDG_CACHE_HOME: '/var/me' })).toBe('/var/me/plumb');
    expect(cacheFolder({ HOME: '/home/me', XDG_CACHE_HOME: 'relative' })).toBe('/home/me/.cache/plumb');
    expect(cacheFolder({ HOME: 'relative' })).toBeNull();
    const runner = { RUNNER_TEMP: '/tmp/r', XDG_CACHE_HOME: '/var/me' };
    expect(cacheFolder({ ...runner, GITHUB_ACTIONS: 'true' })).toBe('/tmp/r/plumb-cache');
    expect(cacheFolder(runner)).toBe('/var/me/plumb');
  },
);
