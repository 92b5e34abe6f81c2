import type { PythonUnit } from '#core/model/code';
import { isTable, valueAt } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import type { PythonSettings, StaticValue } from '#core/model/workspace';

/** A command, and the module that it runs. */
export interface Command {
  readonly name: string;
  readonly module: string;
}

/**
 * The commands of `[project.scripts]`, `[project.gui-scripts]`, Poetry's scripts and the `console_scripts` of setup.cfg
 * and setup.py; without those that name an extra (`module:function [extra]`, packaging.python.org "Entry points specification").
 */
export function commandsOf({ project: { settings } }: Pick<PythonUnit, 'project'>): readonly Command[] {
  const named: (readonly [name: string, reference: unknown])[] = [
    ['project', 'scripts'],
    ['project', 'gui-scripts'],
    ['tool', 'poetry', 'scripts'],
  ].flatMap((path) => entriesOf(valueAt(settings.pyproject, path)));
  for (const [group, lines] of linesByGroup(settings))
    if (COMMAND_GROUPS.has(group))
      named.push(...lines.map((line) => [beforeEquals(line), behindEquals(line)] as const));
  return named.flatMap(([name, reference]) => {
    const module = moduleOf(reference);
    return module === null ? [] : { name, module };
  });
}

/** The modules of `commandsOf`. */
export function commandModules(unit: Pick<PythonUnit, 'project'>): readonly string[] {
  return commandsOf(unit).map(({ module }) => module);
}

/** A module that others find by an entry point of theirs. */
export interface PluginModule {
  /** The group, after who loads it: `mkdocs.plugins`, `pytest11`. */
  readonly group: string;
  readonly module: string;
}

/** The modules of all other entry points: `[project.entry-points.<group>]`, Poetry's plugins, the groups of setup.cfg and setup.py. */
export function pluginModules({
  project: { settings },
}: Pick<PythonUnit, 'project'>): readonly PluginModule[] {
  const groups: (readonly [group: string, references: readonly unknown[]])[] = [
    ['project', 'entry-points'],
    ['tool', 'poetry', 'plugins'],
  ].flatMap((path) => {
    const table = valueAt(settings.pyproject, path);
    return isTable(table)
      ? Object.entries(table).map(
          ([group, own]) => [group, entriesOf(own).map(([, reference]) => reference)] as const,
        )
      : [];
  });
  for (const [group, lines] of linesByGroup(settings))
    if (!COMMAND_GROUPS.has(group)) groups.push([group, lines.map(behindEquals)]);
  return groups.flatMap(([group, references]) =>
    references.flatMap((reference) => {
      const module = moduleOf(reference);
      return module === null ? [] : { group, module };
    }),
  );
}

/**
 * Whether a module is a plugin of who provides another: its entry point stands in a group that begins with the name of that
 * (`mkdocs.plugins`), which is there whenever it loads the plugin.
 */
export function isPluginOf(module: string | null, imported: string, unit: PythonUnit): boolean {
  if (module === null) return false;
  const hosts = hostsOf(unit.project).get(module);
  return hosts?.has(imported.split('.', 1)[0] ?? '') === true;
}

/** Each module that is a plugin, and the top-level names of those that load it. */
const hostsOf = oncePer((project: PythonUnit['project']): ReadonlyMap<string, ReadonlySet<string>> => {
  const hosts = new Map<string, Set<string>>();
  for (const { group, module } of pluginModules({ project })) {
    const own = hosts.get(module) ?? new Set();
    hosts.set(module, own);
    const [first = ''] = group.split('.', 1);
    own.add(first);
    if (first === 'pytest11') own.add('pytest');
  }
  return hosts;
});

const COMMAND_GROUPS: ReadonlySet<string> = new Set(['console_scripts', 'gui_scripts']);

/** What setup.cfg and setup.py say (setuptools.pypa.io, "Entry Points"): by group, lines like `name = module:function`. */
function linesByGroup({
  setupCfg,
  setupPy,
}: PythonSettings): readonly (readonly [group: string, lines: readonly string[]])[] {
  const called = setupPy?.get('entry_points');
  return [
    ...(setupCfg.get('options.entry_points') ?? []),
    ...(called?.kind === 'table'
      ? Array.from(called.entries, ([group, value]) => [group, linesOf(value)] as const)
      : sectionsOf(called)),
  ];
}

/** A list of lines, or a text of them. */
function linesOf(value: StaticValue | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(linesOf);
  return value?.kind === 'text' ? value.value.split('\n').filter((line) => !/^\s*[#;]/.test(line)) : [];
}

/** A text as entry_points.txt has it: each group in brackets, above its lines. */
function sectionsOf(value: StaticValue | undefined): readonly (readonly [string, readonly string[]])[] {
  const groups: [string, string[]][] = [];
  for (const line of value?.kind === 'text' ? linesOf(value) : []) {
    const [, group] = /^\s*\[([^\]]+)\]\s*$/.exec(line) ?? [];
    if (group !== undefined) groups.push([group.trim(), []]);
    else groups.at(-1)?.[1].push(line);
  }
  return groups;
}

function entriesOf(table: unknown): [string, unknown][] {
  return isTable(table) ? Object.entries(table) : [];
}

function beforeEquals(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf('='))).trim();
}

function behindEquals(line: string): string {
  return line.slice(line.indexOf('=') + 1);
}

/** The module of an entry point's reference; null for one that asks for an extra, and for what is none. */
function moduleOf(reference: unknown): string | null {
  if (typeof reference !== 'string') return null;
  return /^\s*([\w.]+)\s*(?::\s*[\w.]+\s*)?$/.exec(reference)?.[1] ?? null;
}
