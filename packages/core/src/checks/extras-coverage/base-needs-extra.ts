import { beginningsOf } from '#core/graph/extras/base';
import { type Extras, extrasOf } from '#core/graph/extras/extras';
import { timingOf } from '#core/graph/extras/import-timing';
import type { Need } from '#core/graph/extras/module-graph';
import { chainOf, startOf, stepOf } from '#core/graph/extras/needs';
import { covers } from '#core/graph/extras/smallest';
import { Installed, type Offer } from '#core/graph/extras/supply';
import { declaringPlace } from '#core/graph/python/declared/edit';
import type { Code, CodeFile, PythonUnit, Use } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { Problems } from './collect.ts';
import { projectName } from './extras-place.ts';

/**
 * Imports that run wherever a package is used without extras, of what only its extras bring in: one finding a package and
 * distribution.
 */
export function baseNeedsExtra(code: Pick<Code, 'python'>, workspace: Workspace): readonly Finding[] {
  const extras = extrasOf(code);
  return code.python.flatMap((unit) => findingsOf(unit, workspace, extras));
}

interface Gap {
  readonly distribution: string;
  readonly extras: readonly string[];
}

function findingsOf(unit: PythonUnit, workspace: Workspace, extras: Extras): readonly Finding[] {
  const { supplies, loads } = extras;
  const offers = supplies.offers(unit).filter(({ like }) => like !== 'dev');
  const base = supplies.base(unit);
  if (offers.length === 0 || base.unknowable) return [];
  const reached = extras.baseOf(unit);
  const installed = new Installed(base, () => workspace.locks.python(unit.project.folder));
  const problems = new Problems<Gap>();
  for (const file of unit.files) {
    if (!reached.has(file.path)) continue;
    for (const [need, use] of loads.ownNeeds(file.path)) {
      const gap = gapOf(need, offers);
      if (gap === null || installed.has(need.anyOf)) continue;
      const isSwitched = isOfModuleOf(gap.extras, file);
      for (const same of usesLike(use, file))
        if (!isSwitched(same)) problems.add(gap.distribution, gap, { file, use: same });
    }
  }
  const found = problems.all();
  if (found.length === 0) return [];
  const { base: starts, commands } = beginningsOf(unit);
  const imported = loads.reach(starts.filter((file) => !commands.has(file)));
  return found.map(({ value, first, at, places, count }) => {
    const { path } = first.file;
    // a command is the way only where importing the package is none
    const way = imported.has(path) ? imported : reached;
    const command = commands.get(startOf(way, path));
    return {
      rule: 'extras-coverage/base-needs-extra',
      at,
      project: unit.project.folder,
      data: {
        name: projectName(workspace, unit),
        distribution: value.distribution,
        extras: value.extras,
        chain: loads.named([...chainOf(way, path), stepOf(path, first.use)]),
        ...(command === undefined ? {} : { command }),
        edit: declaringPlace(unit, workspace, 'base'),
        places,
        count,
      },
    };
  });
}

/** Which extras bring in what is needed; null where none does. */
function gapOf({ anyOf }: Need, offers: readonly Offer[]): Gap | null {
  const providing = offers.filter((offer) => covers(offer, anyOf));
  const distribution = anyOf.find((name) => providing.some(({ brings }) => brings.has(name)));
  if (distribution === undefined) return null;
  const plain = providing.filter(({ like }) => like === 'plain');
  return { distribution, extras: (plain.length > 0 ? plain : providing).map(({ name }) => name) };
}

/**
 * Which imports of a module that is called like one of those extras (`queue/kafka.py` of the extra kafka) stand under a condition:
 * the module is there for who asks for the extra, and the condition is how they say so to it (a setting, say), so that
 * everybody else may load it.
 */
function isOfModuleOf(extras: readonly string[], { module }: CodeFile): (use: Use) => boolean {
  const names = (module ?? '')
    .split('.')
    .slice(1)
    .map((name) => normaliseName(name.replace(/^_+/, '')));
  const isCalledSo = extras.some((extra) => names.includes(extra));
  return ({ fact: { scope } }) => isCalledSo && scope.includes('conditional');
}

/** All imports of a file that lead to the same distributions as it loads. */
function usesLike({ target }: Use, { uses }: CodeFile): readonly Use[] {
  const key = distributionsOf(target);
  return uses.filter((use) => timingOf(use.fact) === 'load' && distributionsOf(use.target) === key);
}

function distributionsOf(target: Use['target']): string | null {
  if (target.kind === 'member') return target.distribution;
  if (target.kind !== 'external') return null;
  return target.declared.length > 0 ? [...target.declared].sort().join('|') : target.known;
}
