import { at, type Problem } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency, PythonSettings } from '#core/model/workspace';
import { conflictProblem } from '#core/read/conflict-marker';
import { type Ini, type IniLine, readIni } from '#core/read/ini';
import { interpolate } from '#core/read/ini-interpolation';
import { addUnder, type NamedRequirementFiles, type PythonDeclaration } from './python-declaration.ts';
import { withoutComment } from './requirements-file.ts';

export interface SetupCfgReading {
  /** Null for a file that holds settings of tools only. */
  readonly declaration: PythonDeclaration | null;
  /** What `file: …` names in place of requirements. */
  readonly requirementFiles: readonly NamedRequirementFiles[];
  /** All of it, as lines by section and key. */
  readonly settings: PythonSettings['setupCfg'];
  readonly problems: readonly Problem[];
}

/**
 * Reads setup.cfg (setuptools, "Declarative config"): `[metadata] name, version`, `[options] install_requires,
 * python_requires`, `[options.extras_require]`. Keys may be spelled with dashes. `attr:` and `file:` are not followed
 * here: such a version is null.
 */
export function readSetupCfg(text: string, file: RepoPath): SetupCfgReading {
  const reading = readIni(text);
  if (!reading.ok) {
    const problem = conflictProblem(text, file) ?? {
      at: at.point(file, reading.line, 1),
      message: reading.message,
      hint: 'write `[section]`, `key = value`, and indent the lines that continue a value',
    };
    return { declaration: null, requirementFiles: [], settings: new Map(), problems: [problem] };
  }
  // setuptools takes a ConfigParser, whose values may refer to each other
  const ini = interpolate(reading.value);
  const settings = settingsOf(ini);
  const problems: Problem[] = [];
  const name = firstLine(ini, 'metadata', 'name');
  if (name === null && !ini.has('options'))
    return { declaration: null, requirementFiles: [], settings, problems };
  const install = linesOf(ini, 'options', 'install_requires');
  const requirementFiles: NamedRequirementFiles[] = [];
  const read = (extra: string | null, lines: readonly IniLine[]): PythonDependency[] | null => {
    const files = filesOf(lines);
    if (files.length > 0) requirementFiles.push({ extra, files });
    return files.length > 0 ? null : requirementsOf(lines, file, problems);
  };
  const extras = new Map<string, PythonDependency[]>();
  for (const [extra, lines] of ini.get('options.extras_require') ?? [])
    addUnder(extras, extra, read(extra, lines) ?? []);
  const version = firstLine(ini, 'metadata', 'version');
  const declaration = {
    name,
    version: version === null || /^(?:attr|file):/.test(version) ? null : version,
    requiresPython: firstLine(ini, 'options', 'python_requires'),
    dependencies: install === null ? null : read(null, install),
    extras,
    groups: new Map(),
    dynamic: [],
  };
  return { declaration, requirementFiles, settings, problems };
}

function settingsOf(ini: Ini): PythonSettings['setupCfg'] {
  const textsOf = (options: ReadonlyMap<string, readonly IniLine[]>) =>
    new Map([...options].map(([key, lines]) => [key, lines.map(({ text }) => text)]));
  return new Map([...ini].map(([section, options]) => [section, textsOf(options)]));
}

function linesOf(ini: Ini, section: string, key: string): readonly IniLine[] | null {
  const options = ini.get(section);
  return options?.get(key) ?? options?.get(key.replaceAll('_', '-')) ?? null;
}

function firstLine(ini: Ini, section: string, key: string): string | null {
  return linesOf(ini, section, key)?.[0]?.text ?? null;
}

function filesOf(lines: readonly IniLine[]): readonly string[] {
  const text = lines.map((line) => line.text).join(' ');
  if (!text.startsWith('file:')) return [];
  return text
    .slice('file:'.length)
    .split(',')
    .map((name) => name.trim());
}

/**
 * One requirement a line, maybe with a comment behind it (setuptools, `_reqs.parse`); a single line is split at semicolons
 * instead, so that it holds no markers.
 */
function requirementsOf(lines: readonly IniLine[], file: RepoPath, problems: Problem[]): PythonDependency[] {
  return splitSingle(lines).flatMap(({ text, line, column }) => {
    const reading = readRequirement(withoutComment(text));
    if (reading.ok) return [{ requirement: reading.value, origin: { file, line } }];
    problems.push({
      at: at.point(file, line, column + reading.column - 1),
      message: `is no requirement: ${reading.message}`,
      hint: reading.hint,
    });
    return [];
  });
}

function splitSingle(lines: readonly IniLine[]): readonly IniLine[] {
  const [only] = lines;
  if (only === undefined || lines.length > 1 || only.continued) return lines;
  let column = only.column;
  return only.text.split(';').flatMap((part) => {
    const start = column;
    column += part.length + 1;
    return part.trim() === '' ? [] : { ...only, text: part, column: start };
  });
}
