import { isTable } from '#core/model/key-path';
import type { PythonDependency } from '#core/model/workspace';
import type { TomlDocument } from '#core/read/toml-document';
import { addUnder, type PythonDeclaration } from './python-declaration.ts';

const METADATA = ['tool', 'flit', 'metadata'] as const;

/**
 * Reads flit's old way, `[tool.flit.metadata]` (flit.pypa.io, "The pyproject.toml config file", "Old style metadata"):
 * the distribution is called `dist-name`, or as its module.
 */
export function readFlit(document: TomlDocument): PythonDeclaration | null {
  if (!isTable(document.value(METADATA))) return null;
  const extras = new Map<string, PythonDependency[]>();
  const optional = [...METADATA, 'requires-extra'];
  for (const extra of Object.keys(document.table(optional)))
    addUnder(extras, extra, document.requirements([...optional, extra]));
  const dev = document.requirements([...METADATA, 'dev-requires']);
  return {
    name: document.string([...METADATA, 'dist-name']) ?? document.string([...METADATA, 'module']),
    version: null,
    requiresPython: document.string([...METADATA, 'requires-python']),
    dependencies: document.requirements([...METADATA, 'requires']),
    extras,
    groups: dev.length === 0 ? new Map() : new Map([['dev', dev]]),
    dynamic: [],
  };
}
