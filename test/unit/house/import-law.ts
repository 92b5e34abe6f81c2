import { posix } from 'node:path';
import { readSource } from './source-text.ts';

/** Repository path -> text, of TypeScript sources. */
export type Sources = ReadonlyMap<string, string>;

interface Law {
  /** Rooms of the core. */
  readonly rooms: readonly string[];
  /** Single files of the core, without extension: what its users see of it. */
  readonly doors?: readonly string[];
  readonly packages?: readonly string[];
  /** Modules of Node; true for all. */
  readonly node?: readonly string[] | true;
}

const PARSERS = [
  'edn-data',
  'js-yaml',
  'jsonc-parser',
  'sax',
  'semver',
  'smol-toml',
  'toml-eslint-parser',
  '@renovatebot/pep440',
  'yaml',
];
const VERSIONS = ['@renovatebot/pep440', 'picomatch', 'semver'];
const CORE = [
  'model',
  'read',
  'scan',
  'edit',
  'graph',
  'generate',
  'plan',
  'checks',
  'policy',
  'report',
  'ports',
  'app',
];

/** The table of the house: what each folder may import beside itself (its own packages and Node modules stand in it). */
const LAW: Readonly<Record<string, Law>> = {
  model: { rooms: [] },
  read: { rooms: ['model'], packages: PARSERS },
  scan: { rooms: ['model'], packages: PARSERS },
  edit: { rooms: ['model'], packages: PARSERS },
  graph: { rooms: ['model'], packages: VERSIONS },
  generate: { rooms: ['model', 'graph', 'edit'] },
  plan: { rooms: ['model', 'graph'] },
  checks: { rooms: ['model', 'graph'] },
  policy: { rooms: ['model'] },
  // SARIF is judged by its packed size and names results by hash: both are pure.
  report: { rooms: ['model'], packages: ['diff', 'sarif'], node: ['node:crypto', 'node:zlib'] },
  ports: { rooms: ['model'] },
  app: { rooms: CORE },
  'core door': { rooms: CORE },
  adapters: {
    rooms: ['model', 'ports'],
    packages: ['@actions/cache', '@actions/core', '@actions/exec', '@actions/github'],
    node: true,
  },
  // `--version` is answered before the doors are opened: they load everything.
  cli: { rooms: [], doors: ['index', 'adapters/index', 'model/version'], node: true },
  // The toolkit of GitHub has doors of its own: the command line must not load it.
  actions: {
    rooms: [],
    doors: [
      ...['index', 'adapters/index', 'adapters/actions-io', 'adapters/actions-workspace'],
      ...['adapters/actions-setup', 'adapters/actions-smoke', 'adapters/actions-tests'],
    ],
    node: true,
  },
};

/** What only adapters, entries, scripts and tests may touch. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['the process', /\bprocess\s*[.[]/],
  ['the clock', /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())|\bperformance\s*\.\s*now\b/],
  ['randomness', /\bMath\s*\.\s*random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/],
  ['the network', /\bfetch\s*\(/],
  ['the console', /\bconsole\s*\./],
];

/** Takes sources and returns a line for each break of the import law, sorted. */
export function importBreaks(sources: Sources): string[] {
  const breaks: string[] = [];
  for (const [path, text] of sources) {
    const room = roomOf(path);
    const { imports, code } = readSource(text);
    for (const specifier of imports) {
      const target = targetOf(path, specifier);
      if (target.startsWith('dist/') && room !== 'test') breaks.push(`${path}: imports ${specifier} of dist`);
      const law = LAW[room];
      if (law !== undefined && !mayImport(room, law, path, target)) {
        breaks.push(`${path}: ${room} may not import ${specifier}`);
      }
    }
    if (!isPure(room)) continue;
    for (const [what, pattern] of IMPURE) {
      if (pattern.test(code)) breaks.push(`${path}: ${room} may not touch ${what}`);
    }
  }
  return breaks.sort();
}

function isPure(room: string): boolean {
  return CORE.includes(room) || room === 'core door' || room === 'unknown';
}

function mayImport(room: string, law: Law, from: string, target: string): boolean {
  if (target.startsWith('node:')) return law.node === true || (law.node ?? []).includes(target);
  if (!target.includes('/') || target.startsWith('package ')) {
    return (law.packages ?? []).includes(packageOf(target.replace(/^package /, '')));
  }
  const there = roomOf(target);
  if (there === room) return room !== 'actions' || actionOf(from) === actionOf(target);
  const file = target.replace(/^packages\/core\/src\//, '').replace(/\.ts$/, '');
  return law.rooms.includes(there) || (law.doors ?? []).includes(file);
}

/** The path an import leads to, without a promise of its extension; `package x` for a package. */
function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith('#core/')) return `packages/core/src/${specifier.slice('#core/'.length)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return specifier.startsWith('node:') ? specifier : `package ${specifier}`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function actionOf(path: string): string | undefined {
  return path.split('/')[1];
}

function roomOf(path: string): string {
  const file = path.replace(/\.ts$/, '');
  if (file === 'packages/core/src/index') return 'core door';
  const core = /^packages\/core\/src\/([^/]+)\//.exec(file)?.[1];
  if (core !== undefined) return Object.hasOwn(LAW, core) ? core : 'unknown';
  if (file.startsWith('packages/cli/')) return 'cli';
  const [top = ''] = file.split('/');
  return ['actions', 'scripts', 'test', 'bench'].includes(top) ? top : 'unknown';
}
