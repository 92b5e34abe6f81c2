import type { FileTree } from '#core/model/file-tree';
import { isTable, valueAt } from '#core/model/key-path';
import { join, parentOf, type RepoPath } from '#core/model/repo-path';
import { readIni } from '#core/read/ini';
import { readShellWords } from '#core/read/shell-words';
import { readToml } from '#core/read/toml';

/** What of pytest's settings decides which tests there are. */
export interface PytestSettings {
  /** Lines of `markers`: `gpu: needs a GPU`. */
  readonly registered: readonly string[];
  /** The expression of the last `-m` in `addopts`; null where there is none. */
  readonly markers: string | null;
  readonly testpaths: readonly string[];
  /** `python_files`; null where they are pytest's own. */
  readonly files: readonly string[] | null;
}

const NONE: PytestSettings = { registered: [], markers: null, testpaths: [], files: null };

type Table = (key: string) => readonly string[] | null;

/**
 * The settings that pytest takes when it is run in a folder: the first file of its list that has a table for it, there or
 * above (https://docs.pytest.org/en/stable/reference/customize.html, "Configuration file formats" and "Initialization:
 * determining rootdir and configfile"). What cannot be read counts as absent: pytest itself will say so.
 */
export function readPytestSettings(files: FileTree, folder: RepoPath): PytestSettings {
  for (let at: RepoPath | null = folder; at !== null; at = parentOf(at)) {
    for (const [name, read] of SOURCES) {
      const file = join(at, name);
      if (!files.has(file)) continue;
      const reading = files.read(file);
      const table = reading.kind === 'text' ? read(reading.text, file) : null;
      if (table !== null) return settingsOf(table);
    }
  }
  return NONE;
}

const SOURCES: readonly (readonly [string, (text: string, file: RepoPath) => Table | null])[] = [
  ['pytest.toml', (text, file) => tomlTable(text, file, [['pytest']], true)],
  ['.pytest.toml', (text, file) => tomlTable(text, file, [['pytest']], true)],
  ['pytest.ini', (text) => iniTable(text, 'pytest', true)],
  ['.pytest.ini', (text) => iniTable(text, 'pytest', true)],
  [
    'pyproject.toml',
    (text, file) =>
      tomlTable(
        text,
        file,
        [
          ['tool', 'pytest', 'ini_options'],
          ['tool', 'pytest'],
        ],
        false,
      ),
  ],
  ['tox.ini', (text) => iniTable(text, 'pytest', false)],
  ['setup.cfg', (text) => iniTable(text, 'tool:pytest', false)],
];

function tomlTable(
  text: string,
  file: RepoPath,
  paths: readonly (readonly string[])[],
  always: boolean,
): Table | null {
  const reading = readToml(text, file);
  const tables = reading.ok ? paths.map((path) => valueAt(reading.value, path)) : [];
  const table = tables.find(isTable);
  if (table === undefined) return always ? () => null : null;
  return (key) => {
    const value = Object.hasOwn(table, key) ? table[key] : undefined;
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? wordsOf(key, value) : null;
  };
}

function iniTable(text: string, section: string, always: boolean): Table | null {
  const reading = readIni(text);
  const options = reading.ok ? reading.value.get(section) : undefined;
  if (options === undefined) return always ? () => null : null;
  return (key) => {
    const lines = options.get(key);
    return lines === undefined ? null : wordsOf(key, lines.map((line) => line.text).join('\n'));
  };
}

function wordsOf(key: string, text: string): readonly string[] {
  if (key === 'addopts') return readShellWords(text) ?? [];
  const lines = text.split('\n').map((line) => line.trim());
  return (key === 'markers' ? lines : lines.flatMap((line) => line.split(/\s+/))).filter(
    (word) => word !== '',
  );
}

function settingsOf(table: Table): PytestSettings {
  return {
    registered: table('markers') ?? [],
    markers: markersIn(table('addopts') ?? []),
    testpaths: table('testpaths') ?? [],
    files: table('python_files'),
  };
}

/** Spelled `-m X`, `-mX` or `-m=X`. */
function markersIn(addopts: readonly string[]): string | null {
  let markers: string | null = null;
  for (const [i, word] of addopts.entries()) {
    if (word === '-m') markers = addopts[i + 1] ?? null;
    else if (word.startsWith('-m') && !word.startsWith('--')) markers = word.slice(2).replace(/^=/, '');
  }
  return markers === null || markers.trim() === '' ? null : markers;
}
