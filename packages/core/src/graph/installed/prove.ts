import type { InstalledDistribution } from '#core/model/install';
import type { MarkerEnvironment } from '#core/model/installed-environment';
import type { Requirement } from '#core/model/requirement';
import { type Asked, askedFrom, type ByName, byName } from './asked.ts';
import { type CudaSign, cudaSign } from './cuda-build.ts';

/** A step of the way to a distribution: as it was asked for, and what of it is installed. */
export interface ChainLink {
  readonly name: string;
  readonly extra: string | null;
  /** Null for what is not installed, and for what lies in the checkout: that has no other build. */
  readonly version: string | null;
}

export interface CudaDistribution {
  readonly name: string;
  readonly version: string;
  readonly sign: CudaSign;
  readonly files: readonly string[];
  /** From what the environment was made with down to it; where that does not lead to it, from what nobody asked for. */
  readonly chain: readonly [ChainLink, ...ChainLink[]];
  readonly isDeclared: boolean;
}

/** What in an environment should not be there; both sorted by name. */
export interface EnvironmentProof {
  readonly cuda: readonly CudaDistribution[];
  /** What no root leads to, without what only such things bring. */
  readonly undeclared: readonly { readonly name: string; readonly version: string }[];
}

/**
 * What a new virtual environment holds before anything is installed: `venv` puts pip there, and setuptools before Python
 * 3.12 (docs.python.org, "venv"); virtualenv also wheel, Debian's Python also pkg_resources.
 */
const SEEDS: ReadonlySet<string> = new Set(['pip', 'pkg-resources', 'setuptools', 'wheel']);

/**
 * What an environment holds of CUDA, each with who asked for it, and what nobody asked for. With `gpu` CUDA is in its place:
 * then only the second is told. A marker that cannot be judged counts as true, so that nothing is undeclared on a doubt.
 */
export function proveEnvironment(
  installed: readonly InstalledDistribution[],
  roots: readonly Requirement[],
  environment: MarkerEnvironment,
  { gpu }: { readonly gpu: boolean },
): EnvironmentProof {
  const names = byName(installed);
  const declared = askedFrom(roots, names, environment);
  const tops = undeclaredTops(names, declared, environment);
  const beside = askedFrom(tops.map(rootOf), names, environment);
  const cuda = installed.flatMap((distribution): CudaDistribution[] => {
    const { name, version, cudaFiles } = distribution;
    const sign = gpu ? null : cudaSign(distribution);
    if (sign === null) return [];
    const asked = declared.get(name) ?? beside.get(name) ?? { name, extra: null, by: null };
    return [
      {
        name,
        version,
        sign,
        files: cudaFiles,
        chain: chainTo(asked, distribution, names),
        isDeclared: declared.has(name),
      },
    ];
  });
  const reported = tops.filter((name) => !SEEDS.has(name)).flatMap((name) => names.get(name) ?? []);
  const order = (a: { name: string; version: string }, b: { name: string; version: string }) =>
    compare(a.name, b.name) || compare(a.version, b.version);
  return {
    cuda: cuda.sort(order),
    undeclared: reported.map(({ name, version }) => ({ name, version })).sort(order),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rootOf(name: string): Requirement {
  return { text: name, name, spelledName: name, extras: [], specifier: '', url: null, marker: null };
}

/** The fewest distributions that lead to all that the roots do not: of those that ask for each other, the first by name. */
function undeclaredTops(
  names: ByName,
  declared: ReadonlyMap<string, Asked>,
  environment: MarkerEnvironment,
): readonly string[] {
  const left = [...names.keys()].filter((name) => !declared.has(name)).sort();
  const asked = new Set<string>();
  for (const name of left) {
    const below = askedFrom([rootOf(name)], directOnly(names, name), environment);
    for (const other of below.keys()) if (other !== name) asked.add(other);
  }
  const tops = left.filter((name) => !asked.has(name));
  const reached = new Set(askedFrom(tops.map(rootOf), names, environment).keys());
  for (const name of left) {
    if (reached.has(name)) continue;
    tops.push(name);
    for (const other of askedFrom([rootOf(name)], names, environment).keys()) reached.add(other);
  }
  return tops;
}

/** Only one distribution with what it asks for. */
function directOnly(names: ByName, name: string): ByName {
  return new Map([[name, names.get(name) ?? []]]);
}

function chainTo(asked: Asked, last: InstalledDistribution, names: ByName): [ChainLink, ...ChainLink[]] {
  const chain: [ChainLink, ...ChainLink[]] = [linkOf(asked, last)];
  for (let step = asked.by; step !== null; step = step.by)
    chain.unshift(linkOf(step, names.get(step.name)?.[0]));
  return chain;
}

function linkOf({ name, extra }: Asked, installed: InstalledDistribution | undefined): ChainLink {
  return { name, extra, version: installed?.isEditable === false ? installed.version : null };
}
