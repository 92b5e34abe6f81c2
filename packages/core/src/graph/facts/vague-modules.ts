/**
 * Names of folders that a repository has for itself. Wheels ship them by mistake (pigar's index of 2025-11 says `tests` of
 * 300 distributions), so they prove nothing: no distribution is known to provide them, and a repository that imports one
 * means a folder of its own.
 */
export const VAGUE_MODULES: ReadonlySet<string> = new Set(
  `__init__ __main__ _binding _version api app apps assets backend base benchmark benchmarks bin build
  build_backend build_tools ci cli com common config configs conftest constants contrib core cpp data demo
  demos dist doc docs documentation DUMMY dummy e2e example examples exceptions experiments
  extension_templates frontend gallery hack helper helpers image images imports include integration integration_tests
  lib libs licenses main misc models node_modules notebooks package packages plugin plugins requirements
  resolver resources run sample samples schemas script scripts server service services settings setup shared
  src static tasks templates test test_utils testapp testing tests the third_party tmp tool tools tutorial
  tutorials typings unit unit_tests util utils venv version versioneer website wheelhouse`.split(/\s+/),
);

/** Whether a module has such a name; `_utils` is as vague as `utils`. */
export function isVague(module: string): boolean {
  return VAGUE_MODULES.has(module) || VAGUE_MODULES.has(module.replace(/^_+/, ''));
}
