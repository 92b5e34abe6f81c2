/**
 * Names of folders that a repository has for itself. Wheels ship them by mistake (pigar's index of 2025-11 says `tests` of
 * 300 distributions), so they prove nothing: no distribution is known to provide them, and a repository that imports one
 * means a folder of its own.
 */
export const VAGUE_MODULES: ReadonlySet<string> = new Set(
  `__init__ __main__ _binding _version api app apps assets backend benchmark benchmarks bin build build_tools ci com common
  config configs conftest constants core data demo demos dist doc docs documentation example examples experiments frontend
  hack helper helpers image images imports include integration integration_tests lib libs licenses main misc models 
  node_modules notebooks package packages plugins requirements resources sample samples schemas script scripts
  server service services settings setup shared src static tasks templates test test_utils testapp testing tests 
  the third_party tool tools tutorial tutorials typings unit unit_tests util utils version versioneer wheelhouse`.split(
    /\s+/,
  ),
);
