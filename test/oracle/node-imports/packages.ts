import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '.tools', 'oracle-npm');

/** Packages of many styles: TypeScript and TSX sources, declarations, CommonJS, ESM, minified bundles, parser tests. */
const PACKAGES = [
  '@mui/material@9.5.0',
  '@react-navigation/core@7.24.0',
  '@react-navigation/native@7.5.1',
  '@react-navigation/stack@7.12.1',
  '@reduxjs/toolkit@2.14.0',
  '@tanstack/query-core@5.108.0',
  '@tanstack/react-query@5.108.0',
  '@tanstack/router-core@1.171.39',
  '@trpc/server@11.25.2',
  '@types/lodash@4.17.27',
  '@types/node@26.6.6',
  '@types/react@19.3.0',
  'ai@7.0.173',
  'antd@6.6.8',
  'bluebird@3.7.2',
  'core-js@3.51.0',
  'drizzle-orm@0.45.4',
  'effect@4.1.0',
  'eslint@10.15.0',
  'ethers@6.17.0',
  'expo-router@58.0.6',
  'express@5.3.0',
  'fp-ts@2.16.11',
  'graphql@17.1.0',
  'immer@11.2.10',
  'ink@8.0.0',
  'jquery@4.0.0',
  'karma@6.4.4',
  'lodash@4.18.1',
  'mermaid@12.3.0',
  'mobx@7.1.3',
  'mocha@12.0.3',
  'moment@2.31.0',
  'playwright-core@1.65.1',
  'preact@11.2.0',
  'prettier@3.10.1',
  'react-dom@19.3.1',
  'react-native-gesture-handler@3.5.0',
  'react-native-paper@5.15.3',
  'react-native-reanimated@4.7.1',
  'remeda@2.61.0',
  'rxjs@7.8.2',
  'shelljs@0.10.0',
  'socket.io-client@4.8.4',
  'svelte@5.57.3',
  'swagger-ui-dist@5.35.0',
  'swr@2.5.1',
  'terser@5.51.2',
  'test262-parser-tests@0.0.5',
  'three@0.187.0',
  'typescript@5.9.3',
  'uglify-js@3.19.3',
  'viem@2.57.20',
  'vue@3.5.45',
  'webpack@5.112.2',
  'zod@4.6.7',
] as const;

export const SOURCES = '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}';

/**
 * Unpacks the packages into `.tools/oracle-npm`, one folder each, unless they are there, and returns that folder and
 * their sources, sorted; needs npm, tar and, the first time, the registry. Nothing of them is run.
 */
export function packageSources(): { readonly folder: string; readonly files: readonly string[] } {
  mkdirSync(FOLDER, { recursive: true });
  const missing = PACKAGES.filter((name) => !existsSync(join(FOLDER, folderOf(name))));
  const archives = join(FOLDER, 'archives');
  for (let i = 0; i < missing.length; i += 8) {
    mkdirSync(archives, { recursive: true });
    const some = missing.slice(i, i + 8);
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', ...some], {
      cwd: archives,
      stdio: 'ignore',
    });
    for (const name of some) {
      const unpacked = join(archives, folderOf(name));
      mkdirSync(unpacked, { recursive: true });
      execFileSync('tar', ['-xzf', `${unpacked}.tgz`, '-C', unpacked], { stdio: 'ignore' });
      // Renamed last, so that a folder that stands there is whole.
      renameSync(unpacked, join(FOLDER, folderOf(name)));
    }
  }
  rmSync(archives, { recursive: true, force: true });
  const files = PACKAGES.flatMap((name) =>
    globSync(SOURCES, { cwd: join(FOLDER, folderOf(name)), withFileTypes: false }).map(
      (path) => `${folderOf(name)}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return { folder: FOLDER, files: files.sort() };
}

/** `@scope/name@1.2.3` as npm names its archive: scope-name-1.2.3. */
function folderOf(name: string): string {
  return name
    .replace(/^@/, '')
    .replace('/', '-')
    .replace(/@([^@]*)$/, '-$1');
}
