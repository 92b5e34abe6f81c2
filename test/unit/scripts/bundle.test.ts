import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, findEntries } from '../../../scripts/bundle.ts';
import { compareFolders } from '../../../scripts/compare-folders.ts';

const ROOT = join(import.meta.dirname, '../../..');

const SOURCES: Record<string, string> = {
  'packages/core/src/model/version.ts': "export const VERSION = '1.2.3';\n",
  'packages/core/src/read/toml.ts':
    "import { parse } from 'smol-toml';\nimport { VERSION } from '#core/model/version';\n" +
    'export const read = (text: string): string => JSON.stringify(parse(text)) + VERSION;\n',
  'packages/cli/src/main.ts':
    "import { VERSION } from '#core/model/version';\n" +
    "if (process.argv[2] === '--version') console.log(VERSION);\n" +
    "else console.log((await import('./late.ts')).late());\n",
  'packages/cli/src/late.ts':
    "import { read } from '#core/read/toml';\nexport const late = (): string => read('a = 1');\n",
  'actions/one/main.ts': "import { read } from '#core/read/toml';\nconsole.log(read('b = 2'));\n",
  'actions/two/action.yml': 'name: no entry yet\n',
};

/** A small project of the same build as this one, in a folder of its own. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'bundle-test-'));
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    copyFileSync(join(ROOT, file), join(root, file));
  }
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const tool of ['typescript', '@vercel/ncc', '@types/node']) {
    mkdirSync(dirname(join(root, 'node_modules', tool)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', tool), join(root, 'node_modules', tool));
  }
  cpSync(join(ROOT, 'node_modules/smol-toml'), join(root, 'node_modules/smol-toml'), { recursive: true });
  return root;
}

const node = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' });

describe('a bundle', () => {
  const roots: string[] = [];
  const out = (index: number) => join(roots[index] as string, 'dist');

  beforeAll(() => {
    for (const _ of [1, 2]) {
      const root = project();
      roots.push(root);
      bundle(root, findEntries(root), join(root, 'dist'));
    }
  }, 120_000);

  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  test('is made of each entry that has a source', () => {
    expect(readdirSync(out(0)).sort()).toEqual(['cli', 'one']);
  });

  test('runs where nothing is installed', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bundle-bare-'));
    cpSync(out(0), bare, { recursive: true });
    expect(node(join(bare, 'cli/index.js'), '--version')).toBe('1.2.3\n');
    expect(node(join(bare, 'cli/index.js'))).toBe('{"a":1}1.2.3\n');
    expect(node(join(bare, 'one/index.js'))).toBe('{"b":2}1.2.3\n');
    rmSync(bare, { recursive: true });
  });

  test('is the same to the byte from another folder, and names none', () => {
    expect(compareFolders(out(0), out(1))).toEqual([]);
    for (const name of readdirSync(out(0), { recursive: true, encoding: 'utf8' })) {
      const file = join(out(0), name);
      if (statSync(file).isDirectory()) continue;
      const text = readFileSync(file, 'utf8');
      expect(text, name).not.toContain(roots[0]);
      expect(text, name).not.toContain(ROOT);
    }
  });

  test('loads what is imported late from a file of its own', () => {
    const index = readFileSync(join(out(0), 'cli/index.js'), 'utf8');
    expect(index).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(index).not.toContain('TomlError');
    const chunks = readdirSync(join(out(0), 'cli')).filter((name) => name.endsWith('.index.js'));
    expect(chunks.some((name) => readFileSync(join(out(0), 'cli', name), 'utf8').includes('TomlError'))).toBe(
      true,
    );
  });

  test('the command line is executable, and the licences of what is inside are with it', () => {
    expect(statSync(join(out(0), 'cli/index.js')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(out(0), 'cli/licenses.txt'), 'utf8')).toContain('smol-toml');
    expect(readFileSync(join(out(0), 'one/licenses.txt'), 'utf8')).toContain('smol-toml');
  });

  test('a difference of bytes, mode or presence is seen', () => {
    const copy = mkdtempSync(join(tmpdir(), 'bundle-copy-'));
    cpSync(out(0), copy, { recursive: true });
    writeFileSync(join(copy, 'one/index.js'), 'changed\n');
    writeFileSync(join(copy, 'one/extra.js'), '');
    rmSync(join(copy, 'cli/licenses.txt'));
    chmodSync(join(copy, 'cli/index.js'), 0o644);
    expect(compareFolders(out(0), copy)).toEqual([
      'cli/index.js: differs in being executable',
      'cli/licenses.txt: missing',
      'one/extra.js: nothing makes it',
      'one/index.js: differs',
    ]);
    rmSync(copy, { recursive: true });
  });
});
