import type { Problem } from '#core/model/finding';
import { isTable } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Locator } from '#core/read/manifest/complaints';
import { readToml, type TomlTable } from '#core/read/toml';
import { TomlDocument } from '#core/read/toml-document';
import { type HookReading, readHatchHooks } from './hatch-hooks.ts';

/** A file as read, for who is given it beside another. */
export interface TextFile {
  readonly file: RepoPath;
  readonly text: string;
}

export interface HatchReading {
  /** Hatch's settings: `[tool.hatch]`, each table that hatch.toml has as well taken from there. */
  readonly settings: TomlTable;
  /** The names of the tables that hatch.toml has. */
  readonly fromHatchToml: ReadonlySet<string>;
  readonly hooks: HookReading;
  /** Of hatch.toml alone. */
  readonly problems: readonly Problem[];
}

const TOOL = ['tool', 'hatch'] as const;

/**
 * Reads what Hatch and hatchling are told: a hatch.toml beside pyproject.toml stands above its `[tool.hatch]`, table by
 * table (https://hatch.pypa.io/latest/intro/#configuration; hatchling/metadata/core.py, `ProjectMetadata.hatch`).
 */
export function readHatch(
  pyproject: TomlDocument,
  hatchToml: TextFile | null,
  locate: Locator,
): HatchReading {
  const below = pyproject.value(TOOL);
  const settings = isTable(below) ? below : {};
  const hooksBelow = () => readHatchHooks(pyproject, [...TOOL, 'metadata', 'hooks']);
  if (hatchToml === null) return { settings, fromHatchToml: new Set(), hooks: hooksBelow(), problems: [] };
  const reading = readToml(hatchToml.text, hatchToml.file);
  const own = reading.ok ? reading.value : {};
  const document = new TomlDocument(hatchToml.file, hatchToml.text, own, locate);
  const fromHatchToml = new Set(Object.keys(own));
  const hooks = fromHatchToml.has('metadata')
    ? readHatchHooks(document, ['metadata', 'hooks'])
    : hooksBelow();
  return {
    settings: Object.assign(Object.create(null), settings, own),
    fromHatchToml,
    hooks,
    problems: reading.ok ? document.problems : reading.problems,
  };
}

/** A pyproject.toml as it would stand with these settings of Hatch. */
export function withHatch(data: TomlTable, { settings, fromHatchToml }: HatchReading): TomlTable {
  if (fromHatchToml.size === 0) return data;
  const tool = isTable(data.tool) ? data.tool : {};
  return Object.assign(Object.create(null), data, {
    tool: Object.assign(Object.create(null), tool, { hatch: settings }),
  });
}
