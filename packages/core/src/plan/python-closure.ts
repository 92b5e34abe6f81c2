import type { Declaration } from '#core/model/code';
import type { PythonProject } from '#core/model/workspace';
import type { PartKey, PythonParts } from './python-parts.ts';

/** A project of the workspace, and the extras that are asked of it (normalised, sorted). */
export interface AskedProject {
  readonly project: PythonProject;
  readonly extras: readonly string[];
}

/** All that some parts of projects bring in, as far as the repository declares it. */
export interface PythonClosure {
  /** Projects of the workspace, each behind those that it depends on. */
  readonly projects: readonly AskedProject[];
  /** Of these, those that another one asks for by name. */
  readonly required: ReadonlySet<PythonProject>;
  /** What comes from elsewhere: each declaration met, once. */
  readonly outside: readonly Declaration[];
  /** Of `outside`, as locks know them: `name`, `name[extra]`. */
  readonly asked: ReadonlySet<string>;
}

export interface PartOfProject {
  readonly project: PythonProject;
  readonly key: PartKey;
}

/**
 * Follows parts of projects through the workspace: by the names of distributions, with extras of extras and whatever the
 * markers say (on doubt, a project of the workspace is taken). A project is asked for where its base is among them.
 */
export function closureOf(parts: PythonParts, starts: readonly PartOfProject[]): PythonClosure {
  const followed = new Map<PythonProject, Set<PartKey>>();
  const needed = new Map<PythonProject, Set<PythonProject>>();
  const outside = new Set<Declaration>();
  const waiting: PartOfProject[] = [];
  const visit = (project: PythonProject, key: PartKey): void => {
    const keys = followed.get(project) ?? new Set();
    followed.set(project, keys);
    if (keys.has(key)) return;
    keys.add(key);
    waiting.push({ project, key });
  };
  for (const { project, key } of starts) visit(project, key);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { project, key } = part;
    for (const declaration of parts.of(project, key)) {
      const member = parts.member(declaration.name);
      if (member === null) {
        outside.add(declaration);
        continue;
      }
      needed.set(project, (needed.get(project) ?? new Set()).add(member));
      visit(member, 'base');
      for (const extra of declaration.extras) visit(member, `extra ${extra}`);
    }
  }
  const projects = [...followed].flatMap(([project, keys]) =>
    keys.has('base') ? { project, extras: extrasOf(keys) } : [],
  );
  return {
    projects: inOrder(projects, needed),
    required: new Set([...needed].flatMap(([user, used]) => [...used].filter((one) => one !== user))),
    outside: [...outside],
    asked: new Set(
      [...outside].flatMap(({ name, extras }) => [name, ...extras.map((extra) => `${name}[${extra}]`)]),
    ),
  };
}

function extrasOf(keys: ReadonlySet<PartKey>): readonly string[] {
  return [...keys].flatMap((key) => (key.startsWith('extra ') ? key.slice('extra '.length) : [])).sort();
}

/** Depth first over projects by folder, without recursion: a chain may be as long as the repository is large. */
function inOrder(
  projects: readonly AskedProject[],
  needed: ReadonlyMap<PythonProject, ReadonlySet<PythonProject>>,
): readonly AskedProject[] {
  const asked = new Map(
    projects
      .toSorted((a, b) => (a.project.folder < b.project.folder ? -1 : 1))
      .map((one) => [one.project, one]),
  );
  const met = new Set<PythonProject>();
  const done: AskedProject[] = [];
  for (const first of asked.keys()) {
    const open: { one: PythonProject; rest: PythonProject[] }[] = [];
    const enter = (one: PythonProject): void => {
      if (met.has(one)) return;
      met.add(one);
      open.push({ one, rest: [...(needed.get(one) ?? [])].sort((a, b) => (a.folder < b.folder ? 1 : -1)) });
    };
    enter(first);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const next = last.rest.pop();
      if (next !== undefined) {
        enter(next);
        continue;
      }
      open.pop();
      const finished = asked.get(last.one);
      if (finished !== undefined) done.push(finished);
    }
  }
  return done;
}

/** The same names as a lock follows them: all that `asked` brings in, itself included. */
export function lockedNames(
  { asked }: Pick<PythonClosure, 'asked'>,
  requires: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const names = new Set(asked);
  // A set that grows while it is gone through is gone through to its new end.
  for (const name of names) for (const required of requires.get(name) ?? []) names.add(required);
  return names;
}
