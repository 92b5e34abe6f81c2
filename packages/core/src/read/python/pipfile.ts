import type { Problem } from '#core/model/finding';
import { isTable } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { GroupEntry } from '#core/model/workspace';
import type { Locator } from '#core/read/manifest/complaints';
import { readToml } from '#core/read/toml';
import { TomlDocument } from '#core/read/toml-document';
import { readForeignTable } from './poetry.ts';
import { addUnder, type PythonDeclaration } from './python-declaration.ts';

/** Tables of a Pipfile that hold no packages. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'packages']);

/**
 * Reads a Pipfile (pipenv.pypa.io, "Pipfile & Pipfile.lock"): `packages` are the dependencies, `dev-packages` the
 * group dev, every other category a group of its name; `requires.python_version` is the interpreter.
 */
export function readPipfile(
  text: string,
  file: RepoPath,
  locate: Locator,
): { readonly declaration: PythonDeclaration | null; readonly problems: readonly Problem[] } {
  const reading = readToml(text, file);
  if (!reading.ok) return { declaration: null, problems: reading.problems };
  const document = new TomlDocument(file, text, reading.value, locate);
  const groups = new Map<string, GroupEntry[]>();
  for (const [table, value] of Object.entries(reading.value)) {
    if (OTHER_TABLES.has(table) || !isTable(value)) continue;
    const entries = readForeignTable(document, [table]);
    addUnder<GroupEntry>(
      groups,
      table === 'dev-packages' ? 'dev' : table,
      entries.map((entry) => entry.dependency),
    );
  }
  const full = document.string(['requires', 'python_full_version']);
  const minor = document.string(['requires', 'python_version']);
  return {
    declaration: {
      name: null,
      version: null,
      requiresPython: full !== null ? `==${full}` : minor !== null ? `==${minor}.*` : null,
      dependencies: readForeignTable(document, ['packages']).map((entry) => entry.dependency),
      extras: new Map(),
      groups,
      dynamic: [],
    },
    problems: document.problems,
  };
}
