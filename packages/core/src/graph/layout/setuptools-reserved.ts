/**
 * Names that automatic discovery leaves out of a flat folder: setuptools.pypa.io, "Package Discovery and Namespace
 * Packages", FlatLayoutPackageFinder.DEFAULT_EXCLUDE and FlatLayoutModuleFinder.DEFAULT_EXCLUDE.
 */
const PACKAGES =
  'ci bin debian doc docs documentation manpages news newsfragments changelog test tests unit_test unit_tests example examples scripts tools util utils python build dist venv env requirements tasks fabfile site_scons benchmark benchmarks exercise exercises htmlcov [._]*';

const MODULES =
  'setup conftest test tests example examples build toxfile noxfile pavement dodo tasks fabfile [Ss][Cc]onstruct conanfile manage benchmark benchmarks exercise exercises [._]*';

/** Globs over dotted names. */
export const FLAT_PACKAGES: readonly string[] = PACKAGES.split(' ').flatMap((name) => [name, `${name}.*`]);

export const FLAT_MODULES: readonly string[] = MODULES.split(' ');
