import { readFileSync, realpathSync } from 'node:fs';
import { machine, release, type as systemName, version } from 'node:os';
import { join } from 'node:path';
import { withFileBytes } from '#core/adapters/files/file-bytes';
import { folderEntries } from '#core/adapters/files/folder-entries';
import { codeOf } from '#core/adapters/files/text-file';
import { UserError } from '#core/model/errors';
import type { DistributionFiles, EnvironmentFiles, MachineFacts } from '#core/model/installed-environment';

/** Far above what is real: RECORD of torch has 2 MiB, and no METADATA is much larger than a README. */
const MAX_BYTES = { text: 16 * 1024 * 1024, small: 1024 * 1024 } as const;
const MOST_ENTRIES = 20_000;

/**
 * Reads the texts of a virtual environment (absolute folder) that say what is installed in it. Nothing of it is run or
 * imported. Throws UserError where no virtual environment stands there; what else cannot be read is told in `problems`.
 */
export function loadEnvironmentFiles(folder: string): EnvironmentFiles {
  const problems: string[] = [];
  const config = readConfig(folder);
  const libraries = librariesOf(folder);
  const [library] = libraries;
  if (library === undefined)
    throw new UserError(
      `${folder} has no site-packages`,
      'make the environment anew: delete the folder first',
    );
  const distributions = libraries.flatMap(({ path }) => loadLibrary(path, problems));
  return { folder, config, library: library.name, machine: machineFacts(), distributions, problems };
}

function readConfig(folder: string): string {
  try {
    return readFileSync(join(folder, 'pyvenv.cfg'), 'utf8').slice(0, MAX_BYTES.small);
  } catch (cause) {
    throw new UserError(
      `${folder} is no virtual environment: its pyvenv.cfg cannot be read (${codeOf(cause)})`,
      'make it with the action setup-workspace in a step before this one',
      { cause },
    );
  }
}

/** `lib/python3.11/site-packages`, on Windows `Lib/site-packages`; `lib64` mostly is a link to `lib`. */
function librariesOf(folder: string): readonly { readonly name: string; readonly path: string }[] {
  const found = new Map<string, string>();
  for (const lib of ['lib', 'lib64', 'Lib']) {
    const versions = folderEntries(join(folder, lib))
      .map(({ name }) => name)
      .filter((name) => /^(?:python|pypy)\d/.test(name));
    for (const name of ['', ...versions]) {
      try {
        const path = realpathSync.native(join(folder, lib, name, 'site-packages'));
        found.set(path, name === '' ? lib : name);
      } catch {
        // Not this one.
      }
    }
  }
  return Array.from(found, ([path, name]) => ({ name, path }));
}

function loadLibrary(folder: string, problems: string[]): DistributionFiles[] {
  // What pip sets aside during an update begins with ~; a killed one leaves it, and nothing sees it any more.
  const entries = folderEntries(folder).filter(({ name }) => !name.startsWith('~'));
  const named = entries.filter(({ name }) => /\.(?:dist-info|egg-info|egg-link|egg)$/.test(name));
  if (named.length > MOST_ENTRIES)
    problems.push(`${folder} holds ${named.length} distributions; only ${MOST_ENTRIES} were read`);
  const texts = new Texts(problems);
  return named
    .slice(0, MOST_ENTRIES)
    .map(({ name }) => name)
    .sort()
    .flatMap((entry) => loadDistribution(folder, entry, texts) ?? []);
}

function loadDistribution(folder: string, entry: string, texts: Texts): DistributionFiles | null {
  const path = join(folder, entry);
  const empty = { entry, metadata: null, record: null, directUrl: null, requires: null, isLinked: false };
  if (entry.endsWith('.dist-info')) {
    const metadata = texts.headers(join(path, 'METADATA'));
    if (metadata === null)
      texts.problems.push(`${entry} in the environment has no METADATA that can be read`);
    const record = texts.list(join(path, 'RECORD'));
    return {
      ...empty,
      metadata,
      record,
      directUrl: texts.whole(join(path, 'direct_url.json'), MAX_BYTES.small),
    };
  }
  if (entry.endsWith('.egg')) return { ...empty, ...loadEggInfo(join(path, 'EGG-INFO'), texts) };
  if (entry.endsWith('.egg-info')) return { ...empty, ...loadEggInfo(path, texts) };
  return loadLinked(path, empty, texts);
}

/** An `.egg-info` is a folder, or PKG-INFO by itself (distutils). */
function loadEggInfo(
  path: string,
  texts: Texts,
): Pick<DistributionFiles, 'metadata' | 'record' | 'requires'> {
  return {
    metadata: texts.headers(join(path, 'PKG-INFO')) ?? texts.headers(path),
    record: texts.list(join(path, 'installed-files.txt')),
    requires: texts.whole(join(path, 'requires.txt'), MAX_BYTES.small),
  };
}

/** setuptools, "Development mode": the first line of `name.egg-link` is the folder that holds `name.egg-info`. */
function loadLinked(path: string, empty: DistributionFiles, texts: Texts): DistributionFiles | null {
  const [target = ''] = (texts.whole(path, MAX_BYTES.small) ?? '').split(/\r?\n/, 1);
  const info = folderEntries(target.trim()).find(({ name }) => name.endsWith('.egg-info'))?.name;
  if (info === undefined) {
    texts.problems.push(`${empty.entry} in the environment leads to no .egg-info`);
    return null;
  }
  return { ...empty, ...loadEggInfo(join(target.trim(), info), texts), entry: info, isLinked: true };
}

/** Reads files of an environment; links are followed, as uv makes them with `link-mode = "symlink"`. */
class Texts {
  readonly problems: string[];

  constructor(problems: string[]) {
    this.problems = problems;
  }

  whole(path: string, most: number): string | null {
    return this.read(path, most, (bytes) => bytes.toString('utf8'));
  }

  /** A list of files. A byte a character is enough: the names that are looked for in it are ASCII. */
  list(path: string): string | null {
    return this.read(path, MAX_BYTES.text, (bytes) => bytes.toString('latin1'));
  }

  /** A description of any length stands behind the headers: it is not decoded. */
  headers(path: string): string | null {
    return this.read(path, MAX_BYTES.text, (bytes) => {
      let end = bytes.length;
      for (const empty of ['\n\n', '\n\r\n', '\r\r']) {
        const found = bytes.subarray(0, end).indexOf(empty);
        if (found !== -1) end = found + 1;
      }
      return bytes.toString('utf8', 0, end);
    });
  }

  private read(path: string, most: number, decode: (bytes: Buffer) => string): string | null {
    try {
      const use = (file: string) =>
        withFileBytes<string | { readonly refused: string | null }>(
          file,
          (stats) => {
            if (!stats.isFile()) return { refused: null };
            return stats.size > most ? { refused: `has ${stats.size} bytes` } : null;
          },
          decode,
        );
      const found = withLinks(path, use);
      if (typeof found === 'string') return found;
      if (found.refused !== null) this.problems.push(`${path} was not read: it ${found.refused}`);
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.problems.push(`${path} was not read: ${code}`);
    }
    return null;
  }
}

function withLinks<T>(path: string, use: (path: string) => T): T {
  try {
    return use(path);
  } catch (error) {
    if (codeOf(error) !== 'ELOOP') throw error;
    return use(realpathSync(path));
  }
}

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'Windows' };
const WINDOWS_MACHINES: Readonly<Record<string, string>> = {
  x86_64: 'AMD64',
  arm64: 'ARM64',
  aarch64: 'ARM64',
};

/** What Python's `os`, `sys` and `platform` say of this machine: both ask uname. */
function machineFacts(): MachineFacts {
  const isWindows = process.platform === 'win32';
  return {
    os_name: isWindows ? 'nt' : 'posix',
    sys_platform: process.platform,
    platform_machine: isWindows ? (WINDOWS_MACHINES[machine()] ?? machine()) : machine(),
    platform_release: release(),
    platform_system: SYSTEMS[process.platform] ?? systemName(),
    platform_version: version(),
  };
}
