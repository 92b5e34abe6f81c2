import { pluginModules } from '#core/graph/python/entry-points';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { type RepoPath, relative } from '#core/model/repo-path';
import type { Extras } from './extras.ts';
import { hasExtras, type InExtras, isCalledAfter, oneFor, withoutExtras } from './shared-extra.ts';

/**
 * Where OpenTelemetry finds instrumentations, and the extras in which these say what they instrument
 * (opentelemetry-python-contrib, CONTRIBUTING.md, "Guideline for instrumentations"): it loads none whose extras are not met
 * (`get_dist_dependency_conflicts` of opentelemetry.instrumentation.dependencies), so that even the top of its package may import that.
 */
const INSTRUMENTATIONS = 'opentelemetry_instrumentor';
const INSTRUMENTED: ReadonlySet<string> = new Set(['instruments', 'instruments-any']);

/**
 * The extra to which something belongs that files import and that comes in through what extras alone list, as a declaration in
 * it: each of the files is called after the extra, or imports in whatever way something else that it alone lists; of several such
 * extras the one that the files are called after, `some` where none is. `any` where the files have nothing to do with one of those
 * extras. Null where a part of what brings it is for everybody, and where one of the files loads without any extra: but an
 * instrumentation loads with what it instruments.
 */
export function extraThatBrings(
  through: readonly string[],
  files: ReadonlySet<RepoPath>,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
): Declaration | 'some' | 'any' | null {
  const bringing = extrasWith(through, unit);
  if (bringing.size === 0) return null;
  const [instrumented] = instrumentsOf(unit).flatMap((extra) => bringing.get(extra) ?? []);
  if (instrumented !== undefined) return instrumented;
  const { extras, isReached } = withoutExtras(unit, code);
  if ([...files].some(isReached)) return null;
  const near = [...bringing].filter(([extra]) =>
    [...files].every((file) => isAbout(file, extra, unit, extras)),
  );
  return near.length === 0 ? 'any' : oneFor(files, new Map(near), unit);
}

/** Whether a file is called after an extra, or has an import of what the extra lists and the base does not. */
function isAbout(file: RepoPath, extra: string, unit: PythonUnit, { uses }: Extras): boolean {
  if (isCalledAfter(relative(unit.project.folder, file), extra)) return true;
  return [...uses.ownNeeds(file).keys()].some(({ anyOf }) => extrasWith(anyOf, unit).has(extra));
}

/** The extras in which an instrumentation for OpenTelemetry says what it instruments; empty for any other project. */
export const instrumentsOf = oncePer((unit: PythonUnit): readonly string[] => {
  const extras = [...unit.project.extras.keys()].filter((extra) => INSTRUMENTED.has(extra));
  if (extras.length === 0) return [];
  return pluginModules(unit).some(({ group }) => group === INSTRUMENTATIONS) ? extras : [];
});

/**
 * The extras of users that list any of the names themselves, those for all things (`full`) only where there are no others; none
 * where the base has one.
 */
function extrasWith(names: readonly string[], unit: PythonUnit): InExtras {
  const extras = new Map<string, Declaration>();
  const like = hasExtras(unit) ? 'plain' : 'umbrella';
  for (const name of names)
    for (const declaration of unit.declarations.byName.get(name) ?? []) {
      const { section, reference } = declaration;
      if (section.kind === 'base') return new Map();
      if (section.kind !== 'extra' || section.like !== like || reference !== undefined) continue;
      if (!extras.has(section.name)) extras.set(section.name, declaration);
    }
  return extras;
}
