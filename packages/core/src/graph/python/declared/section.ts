import { asideOf } from '#core/graph/python/role/aside';
import type { Section } from '#core/model/code';

/** Extras that are for the tools of the project's own developers (judgement.md, "What covers an import"). */
const DEV_EXTRAS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'dev',
  'develop',
  'development',
  'developer',
  'developers',
  'lint',
  'linting',
  'doc',
  'docs',
  'documentation',
  'typing',
  'mypy',
  'ci',
  'coverage',
  'pre-commit',
]);

/** Several of them, apart by their other words: `dev-no-parser`, `azure-tests`. */
const DEV_WORDS = /^(?:dev|develop|test|tests|lint)-|-(?:dev|test|tests|lint)$/;

/** Extras that take in what the others hold. */
const UMBRELLA_EXTRAS: ReadonlySet<string> = new Set(['all', 'full', 'complete']);

/** Words in the name of a requirements file that is not for running the code. */
const DEV_FILE_WORDS: ReadonlySet<string> = new Set([
  ...DEV_EXTRAS,
  'bench',
  'benchmark',
  'benchmarks',
  'build',
  'example',
  'examples',
  'format',
  'release',
  'tools',
  'tooling',
]);

/** The section of an extra by its normalised name; `isUnion` says that it holds nothing but what other extras hold. */
export function extraSection(name: string, isUnion: boolean): Section {
  const like = isDevGroup(name) ? 'dev' : isUnion || UMBRELLA_EXTRAS.has(name) ? 'umbrella' : 'plain';
  return { kind: 'extra', name, like };
}

/** Whether a group is for tests and tools by its normalised name. */
export function isDevGroup(name: string): boolean {
  return DEV_EXTRAS.has(name) || DEV_WORDS.test(name);
}

/** Whether a requirements file (its path from the project's folder) is for tests and tools by its name. */
export function isDevFile(path: string): boolean {
  return path
    .toLowerCase()
    .split(/[-_./]/)
    .some((word) => DEV_FILE_WORDS.has(word));
}

/** Whether a section lists what an example is run with: nobody takes that for a declaration of the project. */
export function isOfExample(section: Section): boolean {
  return section.kind === 'file' && asideOf(section.name, false) === 'example';
}

/** A section as a reader says it: `extra dev`, `group test`, `requirements-dev.txt`. */
export function sectionLabel(section: Section): string {
  switch (section.kind) {
    case 'extra':
    case 'group':
      return `${section.kind} ${section.name}`;
    case 'file':
      return section.name;
    case 'build':
      return 'build-system.requires';
    case 'root':
      return 'the workspace root';
    default:
      return 'dependencies';
  }
}
