import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { MemberSet } from '#core/model/workspace';
import { nodeTools } from './node-tools.ts';

const tools = nodeTools();

/** What a tool says of its members: folder (relative to the copy) -> name, version and private as it tells them. */
export type Told = ReadonlyMap<string, string>;

/** As far as the tool tells it: npm and pnpm all three, yarn the name alone. */
export function word(tool: MemberSet['tool'], name: unknown, version: unknown, isPrivate: boolean): string {
  return tool === 'yarn'
    ? String(name)
    : `${name ?? '-'} ${version ?? '-'} ${isPrivate ? 'private' : 'public'}`;
}

/** Asks the tool of a workspace for its members, in a copy of it; a sentence where the tool fails. `berry`: yarn 2 or later. */
export function toldBy(
  { tool, root }: Pick<MemberSet, 'tool' | 'root'>,
  copy: string,
  berry: boolean,
): Told | string {
  const cwd = join(copy, root);
  const inCopy = (path: string) => relative(copy, path) || '.';
  if (tool === 'pnpm') {
    const list = run(process.execPath, [tools.pnpm, '-r', 'list', '--json', '--depth', '-1'], cwd);
    if (!list.ok) return list.why;
    const members = JSON.parse(list.out) as {
      name?: string;
      version?: string;
      path: string;
      private: boolean;
    }[];
    return new Map(members.map((m) => [inCopy(m.path), word(tool, m.name, m.version, m.private)]));
  }
  if (tool === 'npm') {
    const folders = run('npm', ['exec', '--workspaces', '--offline', '-c', 'pwd'], cwd);
    if (!folders.ok) return folders.why.includes('No workspaces') ? new Map() : folders.why;
    const values = run('npm', ['pkg', 'get', 'name', 'version', 'private', '--workspaces', '--json'], cwd);
    if (!values.ok) return values.why;
    const tables = Object.values(JSON.parse(values.out)) as {
      name?: string;
      version?: string;
      private?: unknown;
    }[];
    const paths = folders.out.trim().split('\n');
    if (paths.length !== tables.length)
      return `npm names ${paths.length} folders and ${tables.length} packages`;
    return new Map(
      paths.map((path, i) => [
        inCopy(path),
        word(tool, tables[i]?.name, tables[i]?.version, Boolean(tables[i]?.private)),
      ]),
    );
  }
  writeFileSync(join(cwd, 'yarn.lock'), '');
  const argv = berry
    ? [tools.yarn, 'workspaces', 'list', '--json']
    : [tools.classicYarn, '-s', 'workspaces', 'info'];
  const list = run(process.execPath, argv, cwd);
  if (!list.ok) return list.why;
  if (!berry) {
    const members = JSON.parse(list.out) as Record<string, { location: string }>;
    return new Map(
      Object.entries(members).map(([name, { location }]) => [inCopy(join(cwd, location)), name]),
    );
  }
  const lines = list.out.trim().split('\n');
  const members = lines.map((line) => JSON.parse(line) as { location: string; name: string | null });
  return new Map(members.map(({ location, name }) => [inCopy(join(cwd, location)), String(name)]));
}

type Ran = { readonly ok: true; readonly out: string } | { readonly ok: false; readonly why: string };

function run(program: string, argv: readonly string[], cwd: string): Ran {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    COREPACK_ENABLE_STRICT: '0',
    npm_config_manage_package_manager_versions: 'false',
    npm_config_update_notifier: 'false',
    YARN_IGNORE_PATH: '1',
    YARN_ENABLE_TELEMETRY: '0',
  };
  const result = spawnSync(program, argv, { cwd, env, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (result.status === 0) return { ok: true, out: result.stdout };
  return {
    ok: false,
    why: `${program === 'npm' ? 'npm' : basename(argv[0] ?? '')} fails: ${lastWords(result)}`,
  };
}

function lastWords({ stdout, stderr }: { stdout: string; stderr: string }): string {
  return `${stderr}${stdout}`.trim().split('\n').slice(0, 3).join(' ').slice(0, 300);
}

/** Every key that the two tell differently, as a sentence. */
export function differencesOf(ours: Told, theirs: Told): string[] {
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return keys.flatMap((key) => {
    const [mine = 'nothing', other = 'nothing'] = [ours.get(key), theirs.get(key)];
    return mine === other ? [] : `${key}: Plumbline reads ${mine}, the tool ${other}`;
  });
}
