import type { UncoveredData } from '#core/model/coverage-rules';

/** An import that nothing covers; what the caller gives stands in for its parts. */
export function uncovered(parts: Partial<UncoveredData>): UncoveredData {
  return {
    module: 'torch',
    distribution: 'torch',
    by: null,
    name: 'core',
    role: 'runtime',
    declaredIn: [],
    edit: { file: 'packages/core/package.edn', key: ':deps' },
    places: [],
    count: 1,
    ...parts,
  };
}
