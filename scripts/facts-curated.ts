/**
 * Checks the rows of our own about import names. `scripts/wheel-names.tsv` says by which names wheels are imported: made
 * from the wheels below and those of the oracle, which pip installs once. `--check` asks nobody: it compares each row with
 * that file, else with the index, else the row stands in `scripts/unread-rows.tsv` with what is known of it instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importNamesOf } from '#core/graph/facts/import-names';
import { VAGUE_MODULES } from '#core/graph/facts/vague-modules';
import { normaliseName } from '#core/model/requirement';
import curated from '../packages/core/src/graph/facts/curated-names.json' with { type: 'json' };
import index from '../packages/core/src/graph/facts/import-names.json' with { type: 'json' };
import { unpacked } from './facts-tools.ts';
import { settle } from './generated-files.ts';
import { importableNames } from './importable-names.ts';
import { pythonInstallation } from './python-oracle-packages.ts';

const ROOT = join(import.meta.dirname, '..');
const SEEN = 'scripts/wheel-names.tsv';

/** setuptools twice: the newer wheel has no pkg_resources, and the facts are of any version. */
const WHEELS = [
  'a2a-sdk==1.3.0',
  'adversarial-robustness-toolbox==1.20.1',
  'ag-ui-protocol==1.0.0',
  'apache-airflow-core==3.3.2',
  'arize-phoenix-client==3.5.0',
  'arize-phoenix-evals==3.9.4',
  'arize-phoenix-otel==0.17.2',
  'attrs==26.1.0',
  'auth0-fastapi-api==1.0.0b9',
  'azure-common==1.1.28',
  'azure-core==1.41.0',
  'azure-identity==1.27.0',
  'azure-storage-blob==12.31.1',
  'cython==3.3.1',
  'docling-core==2.104.0',
  'fastmcp-slim==4.2.1',
  'ft-scikit-optimize==0.9.2',
  'google-api-core==2.44.0',
  'google-auth==2.62.2',
  'google-cloud-bigquery==3.47.0',
  'google-cloud-core==2.8.0',
  'google-cloud-logging==3.17.0',
  'google-cloud-pubsub==2.44.0',
  'google-cloud-storage==3.17.1',
  'google-genai==3.4.0',
  'googleapis-common-protos==1.76.0',
  'granite-tsfm==0.3.11',
  'griffelib==2.4.1',
  'grpcio-tools==1.85.1',
  'haystack-ai==3.4.1',
  'httpcore2==2.16.2',
  'httpx2==2.16.2',
  'langchain-protocol==0.0.20',
  'mypy-extensions==1.1.0',
  'poetry-core==2.5.0',
  'protobuf==7.36.2',
  'psycopg==3.3.9',
  'pycryptodome==4.4.0',
  'pykan==0.2.8',
  'python-dateutil==4.0.0',
  'python-dotenv==1.2.2',
  'python-multipart==0.0.34',
  'pyyaml==6.0.3',
  'ruamel-yaml==0.19.1',
  'setuptools==80.9.0',
  'typing-extensions==4.16.0',
  'valkey-glide-sync==2.6.0',
];

const ROWS: ReadonlyMap<string, readonly string[]> = new Map(
  curated.rows.map((row) => [row.split(' ', 1)[0] ?? '', row.split(' ').slice(1)]),
);

/** Takes a folder of installed distributions; returns each one's files, from RECORD (packaging.python.org, recording installed projects). */
export function recordedFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map([...recorded(folder)].map(([name, { files }]) => [name, files]));
}

function recorded(folder: string): Map<string, { version: string; files: string[] }> {
  const infos = readdirSync(folder).filter((name) => name.endsWith('.dist-info'));
  return new Map(
    infos.map((info) => {
      const [, name = '', version = ''] = /^(.*)-([^-]+)\.dist-info$/.exec(info) ?? [];
      const lines = readFileSync(join(folder, info, 'RECORD'), 'utf8').split('\n');
      const files = lines.map((line) => /^"?([^",]+)/.exec(line)?.[1] ?? '');
      return [normaliseName(name), { version, files }];
    }),
  );
}

/** Reads the wheels; returns the text of the file that says what was seen. */
function readWheels(): string {
  const shared = new Set(curated.shared);
  const wanted = new Set([...ROWS.keys(), ...WHEELS.map((wheel) => wheel.split('==', 1)[0] ?? '')]);
  const lines = new Set<string>();
  for (const folder of [...WHEELS.map(unpacked), pythonInstallation().packages]) {
    for (const [name, { version, files }] of recorded(folder)) {
      if (wanted.has(name)) lines.add([name, version, importableNames(files, shared).join(' ')].join('\t'));
    }
  }
  const head =
    '# Distribution, version and the names its wheel is imported by. Made by scripts/facts-curated.ts.';
  return `${[head, ...[...lines].sort()].join('\n')}\n`;
}

/** Takes a file of tab-separated rows below one line of head; returns them. */
function rowsIn(file: string): string[][] {
  const lines = readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

function isWithin(name: string, names: readonly string[]): boolean {
  return names.some((each) => name === each || name.startsWith(`${each}.`));
}

/** Takes what the wheels of a distribution are imported by, a list for each, and what the facts say; returns the differences. */
function differences(
  name: string,
  wheels: readonly (readonly string[])[],
  facts: readonly string[],
): string[] {
  const seen = wheels.flat();
  return [
    ...facts
      .filter((each) => !seen.some((one) => isWithin(one, [each])))
      .map((each) => `${name}: no wheel has ${each}`),
    ...seen
      .filter((each) => !isWithin(each, facts) && !VAGUE_MODULES.has(each))
      .map((each) => `${name}: the facts lack ${each}`),
  ];
}

/** The names that the index has for a distribution, whatever our own rows say. */
function indexNames(): ReadonlyMap<string, string> {
  const rows = index.rows.flatMap((line) => line.split(';'));
  const same = index.same.flatMap((line) => line.split(';'));
  return new Map([
    ...rows.map((row) => [row.split(' ', 1)[0] ?? '', row.split(' ').slice(1).sort().join(' ')] as const),
    ...same.map((name) => [name, name.replaceAll('-', '_')] as const),
  ]);
}

function check(): number {
  const wheels = new Map<string, string[][]>();
  for (const [name = '', , names = ''] of rowsIn(SEEN))
    wheels.set(name, [...(wheels.get(name) ?? []), names.split(' ')]);
  const wrong = [...wheels].flatMap(([name, seen]) => differences(name, seen, importNamesOf(name) ?? []));
  const indexed = indexNames();
  const unread = new Set(rowsIn('scripts/unread-rows.tsv').map(([name = '']) => name));
  const counts = { wheel: 0, index: 0, unread: 0 };
  for (const [name, names] of ROWS) {
    const known = wheels.has(name)
      ? 'wheel'
      : indexed.get(name) === [...names].sort().join(' ')
        ? 'index'
        : 'unread';
    counts[known] += 1;
    if ((known === 'unread') !== unread.delete(name))
      wrong.push(`${name}: ${known === 'unread' ? 'neither a wheel nor the index says the row' : 'is read'}`);
  }
  wrong.push(...[...unread].map((name) => `${name}: unread, and no row`));
  for (const line of wrong) console.error(line);
  console.log(
    `${ROWS.size} rows: ${counts.wheel} compared with wheels, ${counts.index} said by the index too, ${counts.unread} unread; ${wrong.length} differences`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function main(args: readonly string[]): number {
  if (!args.includes('--check')) settle(ROOT, new Map([[SEEN, readWheels()]]), args);
  return check();
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
