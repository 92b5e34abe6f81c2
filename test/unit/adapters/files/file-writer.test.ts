import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileWriter } from '#core/adapters/files/file-writer';
import { UserError } from '#core/model/errors';
import type { RepoPath } from '#core/model/repo-path';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

const write = (root: string, files: Record<string, string | null>) =>
  fileWriter(root).write(
    Object.entries(files).map(([path, content]) => ({ path: path as RepoPath, content })),
  );
const ENDLESS_WRITER = join(import.meta.dirname, '../../../support/endless-writer.ts');

describe('fileWriter', () => {
  test('writes, replaces and deletes, makes folders, and leaves nothing beside', () => {
    const root = scratchFolder();
    writeFiles(root, { old: 'old', gone: 'gone' });
    write(root, { 'a/b/new': '\u00e4\r\n', old: 'new', gone: null, never: null });
    expect(readFileSync(join(root, 'a/b/new'), 'utf8')).toBe('\u00e4\r\n');
    expect(readFileSync(join(root, 'old'), 'utf8')).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['a', 'old']);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['new']);
  });

  test('keeps the mode of a file that was there', () => {
    const root = scratchFolder();
    writeFiles(root, { script: '', plain: '' });
    chmodSync(join(root, 'script'), 0o755);
    chmodSync(join(root, 'plain'), 0o600);
    write(root, { script: 'x', plain: 'y' });
    expect(statSync(join(root, 'script')).mode & 0o777).toBe(0o755);
    expect(statSync(join(root, 'plain')).mode & 0o777).toBe(0o600);
  });

  describe('refuses, and then writes nothing at all:', () => {
    const cases: [string, string, RegExp][] = [
      ['a path out of the root', '../x', /no path of a file inside/],
      ['a path out of the root by detour', 'a/../../x', /no path of a file inside/],
      ['an absolute path', '/etc/x', /no path of a file inside/],
      ['the root', '.', /no path of a file inside/],
      ['a drive', 'C:x', /no path of a file inside/],
      ['a NUL', 'a\0b', /no path of a file inside/],
      ['a link as target', 'link', /is a link, not a file/],
      ['a dangling link as target', 'dangling', /is a link, not a file/],
      ['a link on the way', 'linked/x', /goes through a link, linked/],
      ['a file on the way', 'file/x', /goes through a file, file/],
      ['a folder', 'folder', /is a folder, not a file/],
      ['a device name', 'folder/con', /"con", which Windows reserves/],
      ['a device name with extension', 'NUL.txt', /"NUL.txt", which Windows reserves/],
      ['a device name as folder', 'Com1/x', /"Com1", which Windows reserves/],
      ['a dot at the end', 'folder./x', /"folder.", whose last character Windows drops/],
      ['a space at the end', 'x ', /whose last character Windows drops/],
      ['a backslash', 'a\\x', /character that Windows refuses/],
      ['a newline', 'a\nb', /character that Windows refuses/],
      ['a stream', 'file:x', /character that Windows refuses/],
      ['a path of 261 characters', `${'d/'.repeat(128)}abcde`, /has 261 characters/],
      ['a name of 256 bytes', '\u00e4'.repeat(128), /over 255 bytes/],
      ['another case of a file', 'FILE', /collides with file/],
      ['another case of a folder', 'Folder/x', /collides with folder/],
      ['another form of an accent', 'e\u0301', /collides with \u00e9/],
      ["git's own folder", '.git/hooks/pre-commit', /git's own folder/],
      ["git's own folder in another case", 'folder/.GIT/config', /git's own folder/],
      ["git's own folder by its short name", 'git~1/config', /git's own folder/],
    ];
    test.each(cases)('%s', (_, path, message) => {
      const root = scratchFolder();
      writeFiles(root, { file: 'file', 'folder/inner': '', '\u00e9': '' });
      symlinkSync('file', join(root, 'link'));
      symlinkSync('nowhere', join(root, 'dangling'));
      symlinkSync('folder', join(root, 'linked'));
      const before = readdirSync(root, { recursive: true });
      expect(() => write(root, { 'first/one': 'x', [path]: 'x' })).toThrow(message);
      expect(() => write(root, { [path]: 'x' })).toThrow(UserError);
      expect(readdirSync(root, { recursive: true })).toEqual(before);
    });

    test('two paths that only differ in case, or one that is folder and file', () => {
      const root = scratchFolder();
      expect(() => write(root, { 'a/x': '', 'A/y': '' })).toThrow('collides with a where case');
      expect(() => write(root, { x: '', X: '' })).toThrow('collides with x where case');
      expect(() => write(root, { 'a/x': '', a: '' })).toThrow('needs the folder a');
      expect(readdirSync(root)).toEqual([]);
    });
  });

  test('names that only look like reserved ones are written', () => {
    const root = scratchFolder();
    const names = ['console.ts', 'com10', '.gitignore', '.github/x', 'auxiliary', 'a.con', 'd'.repeat(255)];
    write(root, Object.fromEntries(names.map((name) => [name, 'x'])));
    for (const name of names) expect(readFileSync(join(root, name), 'utf8')).toBe('x');
  });

  test('a disk that fills up changes nothing: every file is old, no temporary and no folder stays', () => {
    const root = scratchFolder();
    writeFiles(root, { a: 'old', b: 'old' });
    // the first file fits into the limit (512-byte blocks), the second does not
    const script = `
      import { fileWriter } from '#core/adapters/files/file-writer';
      try {
        fileWriter(process.argv[1]).write([
          { path: 'a', content: 'new' }, { path: 'made/c', content: 'new' },
          { path: 'b', content: 'x'.repeat(1e6) }]);
      } catch (error) { console.log(error.name, error.message, error.hint); }`;
    const limited = [
      '-c',
      'ulimit -f 100; exec "$0" "$@"',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
    ];
    const { stdout, stderr } = spawnSync('sh', [...limited, root], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^UserError the files could not be written: EFBIG nothing was changed/);
    expect(readdirSync(root).sort()).toEqual(['a', 'b']);
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
    expect(readFileSync(join(root, 'b'), 'utf8')).toBe('old');
  });

  test('a kill at any moment leaves each file old or new, never between', async () => {
    const size = 200_000;
    const names = ['a', 'b/c', 'b/d'];
    const moments = Array.from({ length: 16 }, (_, round) => round * 2 + Math.random() * 2);
    const seen = await Promise.all(
      [0, 1].map(async (lane) => {
        const contents: string[] = [];
        const root = scratchFolder();
        mkdirSync(join(root, 'b'));
        for (const moment of moments.filter((_, index) => index % 2 === lane)) {
          const child = spawn(process.execPath, [ENDLESS_WRITER, root, String(size), ...names]);
          await once(child.stdout, 'data');
          await new Promise((resolve) => setTimeout(resolve, moment));
          child.kill('SIGKILL');
          await once(child, 'exit');
          contents.push(...names.map((name) => readFileSync(join(root, name), 'utf8')));
        }
        return contents;
      }),
    );
    for (const content of seen.flat()) {
      expect(content).toHaveLength(size);
      expect(new Set(content).size).toBe(1);
    }
    expect(new Set(seen.flat()).size).toBeGreaterThan(1);
  });
});
