import { excerpt } from '#core/model/cut';
import type { InstalledDistribution } from '#core/model/install';
import type {
  DistributionFiles,
  EnvironmentFiles,
  InstalledEnvironment,
  MarkerEnvironment,
} from '#core/model/installed-environment';
import { readMarker } from '#core/model/marker';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import { readCoreMetadata } from './core-metadata.ts';
import { readEggRequires } from './egg-requires.ts';
import { readCudaFiles } from './record-file.ts';

/**
 * What a virtual environment holds, from its files alone (PyPA: Recording installed projects; PEP 405, PEP 610). Never
 * throws: what cannot be read is told in `problems`.
 */
export function readInstalled(files: EnvironmentFiles): InstalledEnvironment {
  const problems = [...files.problems];
  const config = readConfig(files.config);
  if (config.get('include-system-site-packages')?.toLowerCase() === 'true')
    problems.push('the environment also sees the packages of the system, which are not judged');
  const distributions = files.distributions.flatMap((one): InstalledDistribution[] => {
    const read = readDistribution(one);
    if (typeof read !== 'string') return [read];
    problems.push(read);
    return [];
  });
  return {
    distributions: distributions.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version)),
    markers: markersOf(files, config),
    problems,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** `name-version.dist-info`, `name-version-py3.11.egg-info`: names and versions hold no `-` here. */
const ENTRY = /^([^-]+)-([^-]+?)(?:-[^-]*)*\.(?:dist-info|egg-info|egg)$/;

function readDistribution(files: DistributionFiles): InstalledDistribution | string {
  const { entry, metadata, record, directUrl, requires, isLinked } = files;
  const [, spelled, spelledVersion] = ENTRY.exec(entry) ?? [];
  const read = readCoreMetadata(metadata ?? '');
  const name = read.name ?? spelled;
  const version = read.version ?? spelledVersion;
  if (name === undefined) return `${excerpt(entry)} in the environment does not say what it is`;
  const lines = requires === null ? read.requires : readEggRequires(requires);
  return {
    name: normaliseName(name),
    version: version ?? '',
    requires: lines.flatMap(requirementOf),
    isEditable: isLinked || isEditable(directUrl),
    cudaFiles: record === null ? [] : readCudaFiles(record),
  };
}

/** Metadata of old tools is not all PEP 508 (`pytz>dev`): the name is what leads on, and a marker where one can be read. */
function requirementOf(text: string): readonly Requirement[] {
  const reading = readRequirement(text);
  if (reading.ok) return [reading.value];
  const [, spelledName] = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(text) ?? [];
  if (spelledName === undefined) return [];
  const behind = text.slice(text.lastIndexOf(';') + 1).trim();
  const marker = text.includes(';') && readMarker(behind) !== null ? behind : null;
  const name = normaliseName(spelledName);
  return [{ text, name, spelledName, extras: [], specifier: '', url: null, marker }];
}

function isEditable(directUrl: string | null): boolean {
  if (directUrl === null) return false;
  try {
    const { dir_info } = JSON.parse(directUrl) as { dir_info?: { editable?: unknown } | null };
    return dir_info?.editable === true;
  } catch {
    return false;
  }
}

/** Lines `key = value`; keys in any case, of two alike the last (CPython, Modules/getpath.py). */
function readConfig(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const equals = line.indexOf('=');
    if (equals !== -1) values.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim());
  }
  return values;
}

/**
 * `venv` writes `version`, uv and virtualenv `version_info`. Where neither is there, the folder of the library tells the
 * minor version; what is not known is '', and no marker is decided by it.
 */
function markersOf(
  { machine, library }: EnvironmentFiles,
  config: ReadonlyMap<string, string>,
): MarkerEnvironment {
  const written = config.get('version_info') ?? config.get('version') ?? '';
  const full = /^\d+\.\d+\.\d+/.exec(written)?.[0] ?? '';
  const [, kind = 'python', release = ''] = /^(python|pypy)(\d+\.\d+)t?$/.exec(library) ?? [];
  const isPyPy = kind === 'pypy' || config.get('implementation')?.toLowerCase() === 'pypy';
  return {
    ...machine,
    python_version: /^\d+\.\d+/.exec(full)?.[0] ?? release,
    python_full_version: full,
    implementation_name: isPyPy ? 'pypy' : 'cpython',
    implementation_version: isPyPy ? '' : full,
    platform_python_implementation: isPyPy ? 'PyPy' : 'CPython',
  };
}
