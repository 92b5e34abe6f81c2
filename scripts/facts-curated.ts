/**
 * Checks the rows of our own about import names against wheels: that each name of a row is in the wheel, and each name of the
 * wheel in the row. The package index is asked once, after that `.tools/facts` has the wheels. Rows without a wheel here are
 * counted: they are of distributions that are large, or have the same names as one that is checked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VAGUE_MODULES } from '#core/graph/facts/vague-modules';
import { normaliseName } from '#core/model/requirement';
import curated from '../packages/core/src/graph/facts/curated-names.json' with { type: 'json' };
import { unpacked } from './facts-tools.ts';
import { importableNames } from './importable-names.ts';

const WHEELS = [
  'apache-airflow-core==3.3.2',
  'attrs==26.1.0',
  'azure-common==1.1.28',
  'azure-core==1.41.0',
  'azure-identity==1.27.0',
  'azure-storage-blob==12.31.1',
  'google-api-core==2.44.0',
  'google-auth==2.62.2',
  'google-cloud-bigquery==3.47.0',
  'google-cloud-core==2.8.0',
  'google-cloud-logging==3.17.0',
  'google-cloud-pubsub==2.44.0',
  'google-cloud-storage==3.17.1',
  'google-genai==3.4.0',
  'googleapis-common-protos==1.76.0',
  'grpcio-tools==1.85.1',
  'haystack-ai==3.4.1',
  'protobuf==7.36.2',
  'psycopg==3.3.9',
  'pycryptodome==4.4.0',
  'python-dateutil==4.0.0',
  'python-multipart==0.0.34',
  'pyyaml==6.0.3',
  'ruamel-yaml==0.19.1',
  'typing-extensions==4.16.0',
];

/** Takes a folder of installed distributions; returns each one's files, from RECORD (packaging.python.org, recording installed projects). */
export function recordedFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  const infos = readdirSync(folder).filter((name) => name.endsWith('.dist-info'));
  return new Map(
    infos.map((info) => {
      const lines = readFileSync(join(folder, info, 'RECORD'), 'utf8').split('\n');
      const files = lines.map((line) => /^"?([^",]+)/.exec(line)?.[1] ?? '');
      return [normaliseName(info.replace(/-[^-]+\.dist-info$/, '')), files];
    }),
  );
}

function main(): number {
  const shared = new Set(curated.shared);
  const rows = new Map(curated.rows.map((row) => [row.split(' ', 1)[0] ?? '', row.split(' ').slice(1)]));
  const wrong: string[] = [];
  let checked = 0;
  for (const wheel of WHEELS) {
    for (const [name, files] of recordedFiles(unpacked(wheel))) {
      const row = rows.get(name);
      if (row === undefined) continue;
      checked += 1;
      const modules = files.map((file) => file.replace(/\.[^/]*$/, '').replaceAll('/', '.'));
      for (const each of row) {
        if (!modules.some((module) => module === each || module.startsWith(`${each}.`)))
          wrong.push(`${name}: the wheel has no ${each}`);
      }
      for (const each of importableNames(files, shared)) {
        const covered = row.some((listed) => each === listed || each.startsWith(`${listed}.`));
        if (!covered && !VAGUE_MODULES.has(each)) wrong.push(`${name}: the row lacks ${each}`);
      }
    }
  }
  for (const line of wrong) console.error(line);
  console.log(`${checked} of ${rows.size} rows compared with wheels, ${wrong.length} differences`);
  return wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
