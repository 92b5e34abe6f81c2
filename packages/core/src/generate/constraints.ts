import type { PythonPin } from '#core/model/manifest';
import { comparePaths } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { GENERATED_MARK } from './mark.ts';

/** The pins of Python as requirement lines, sorted by name; a version is an exact pin. */
export function pinLines(
  pins: ReadonlyMap<string, PythonPin>,
): readonly { readonly name: string; readonly line: string }[] {
  const lines = [...pins].flatMap(([name, pin]) => {
    const key = normaliseName(name);
    if ('version' in pin) return [{ name: key, line: `${name}==${pin.version}` }];
    return pin.requirements.map((requirement) => ({ name: key, line: requirement.text }));
  });
  return lines.sort((a, b) => comparePaths(a.name, b.name) || comparePaths(a.line, b.line));
}

/**
 * The whole constraints.txt: exactly the pins, each with who asks for it (`# shared-hf[hf]`), or `# transitive`.
 * pip reads it with `-c`; it allows neither extras nor options there, which the manifest reader has refused.
 */
export function generateConstraints(
  pins: ReadonlyMap<string, PythonPin>,
  manifest: string,
  askers: Askers,
): string {
  const lines = pinLines(pins).map(
    ({ name, line }) => `${line}  # ${comment([...(askers.get(name) ?? ['transitive'])].sort().join(', '))}`,
  );
  return `# ${GENERATED_MARK} from ${comment(manifest)}. Do not edit.\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Names of others' projects and extras may hold anything: a line break would end the comment, a backslash join lines. */
function comment(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\\]/gu, '?');
}

/** Normalised distribution -> those who declare it, as `project` or `project[extra]`. */
export type Askers = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Who declares what, from the manifests where a package has one (its pyproject.toml may still be behind) and from
 * the projects elsewhere.
 */
export function askersOf({ manifests, projects }: Workspace): Askers {
  const askers = new Map<string, Set<string>>();
  const add = (distribution: string, asker: string): void => {
    const known = askers.get(distribution) ?? new Set();
    askers.set(distribution, known.add(asker));
  };
  const generated = new Set<string>();
  for (const { name, runtimes, source } of manifests.packages) {
    for (const runtime of runtimes) {
      if (runtime.lang !== 'python') continue;
      generated.add(source.folder);
      const own = runtime.name?.value ?? name.value;
      for (const requirement of runtime.deps?.value ?? []) add(requirement.name, own);
      for (const [extra, requirements] of runtime.extras?.value ?? []) {
        for (const requirement of requirements) add(requirement.name, `${own}[${extra}]`);
      }
    }
  }
  for (const project of projects) {
    if (project.language !== 'python' || generated.has(project.folder)) continue;
    const own = project.spelledName ?? project.folder;
    for (const { requirement } of project.dependencies) add(requirement.name, own);
    for (const [extra, dependencies] of project.extras) {
      for (const { requirement } of dependencies) add(requirement.name, `${own}[${extra}]`);
    }
  }
  return askers;
}
