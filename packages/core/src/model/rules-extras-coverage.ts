import type { CoverageRuleData } from './coverage-rules.ts';
import {
  besideText,
  chainText,
  doubtText,
  editText,
  elsewhere,
  extrasText,
  isSpelledAlike,
  listText,
} from './coverage-words.ts';
import { repoPath } from './repo-path.ts';
import type { RuleSet } from './rule-info.ts';
import { UNCOVERED_RULES } from './rules-uncovered.ts';

/** What is said of imports, extras and peers, and of what covers them. */
export const COVERAGE_RULES: RuleSet<CoverageRuleData> = {
  ...UNCOVERED_RULES,
  'extras-coverage/missing-extra': {
    title: 'A module of a workspace package is used without the extra it needs',
    severity: 'error',
    why: 'The package is installed and its module is there, but what the module imports is not: an import error where the service starts.',
    message: ({ name, provider, extras, distributions, chain, lazy, count }) => {
      const needs = `${name} imports a module of ${provider} that needs ${listText(distributions)}${lazy ? ' when it is called' : ''}`;
      const gap =
        extras.length === 0
          ? `but no extra of ${provider} provides ${distributions.length === 1 ? 'it' : 'them'}`
          : `but does not ask for ${extrasText(extras)}`;
      return `${needs}, ${gap}: ${chainText(chain)}${elsewhere(count)}`;
    },
    fix: ({ edit }) => editText(edit),
    example: {
      file: repoPath('services/foo/speech.py'),
      data: {
        name: 'foo',
        provider: 'shared-audio',
        asked: [],
        extras: ['ml'],
        distributions: ['torch'],
        chain: [
          { file: 'services/foo/speech.py', line: 3, module: 'shared_audio.ml' },
          { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
        ],
        edit: {
          file: 'services/foo/service.edn',
          key: ':deps :python',
          before: '{:pkg "shared-audio" :extras []}',
          after: '{:pkg "shared-audio" :extras [:ml]}',
        },
        lazy: false,
        places: [],
        count: 1,
      },
    },
  },
  'extras-coverage/base-needs-extra': {
    title: 'A package that cannot be imported without one of its extras',
    severity: 'error',
    why: 'Who installs the package without extras, as its name promises, gets an import error from its first line.',
    message: ({ name, distribution, extras, chain, command, count }) =>
      `${name} needs ${distribution} as soon as ${command === undefined ? 'it is imported' : `its command ${command} starts`}, but only ${extrasText(extras)} ${
        extras.length === 1 ? 'provides' : 'provide'
      } it: ${chainText(chain)}${elsewhere(count)}`,
    fix: ({ distribution, edit }) =>
      `add \`${distribution}\` to ${edit.key} of ${edit.file}, or import it only where it is used (in a function, or in a module that is imported on demand)`,
    example: {
      file: repoPath('packages/shared-audio/src/shared_audio/ml.py'),
      data: {
        name: 'shared-audio',
        distribution: 'torch',
        extras: ['ml'],
        chain: [
          { file: 'packages/shared-audio/src/shared_audio/__init__.py', line: 2, module: 'shared_audio.ml' },
          { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
        ],
        edit: { file: 'packages/shared-audio/package.edn', key: ':deps' },
        places: [],
        count: 1,
      },
    },
  },
  'extras-coverage/missing-peer': {
    title: 'A peer dependency of a workspace package that is not met',
    severity: 'error',
    why: 'The package leaves it to its users to install the peer, so that there is one copy of it; without one, its imports fail.',
    message: ({ name, providers, peer, range }) =>
      `${peer}${/^(?:catalog|workspace):/.test(range) ? '' : ` ${range}`} is a peer that ${listText(providers)} ${providers.length === 1 ? 'leaves' : 'leave'} to ${name} to install, but ${name} does not declare it`,
    fix: ({ edit }) => editText(edit),
    example: {
      file: repoPath('apps/web/package.json'),
      data: {
        name: 'web',
        providers: ['@acme/ui'],
        peer: 'react',
        range: '^19.0.0',
        edit: {
          file: 'apps/web/package.json',
          key: 'dependencies',
          before: null,
          after: '"react": "^19.0.0"',
        },
      },
    },
  },
  'extras-coverage/wrong-scope': {
    title: 'A runtime import of a dependency for development',
    severity: 'error',
    why: 'devDependencies are not installed with a package: for whoever installs this one, the import fails.',
    message: ({ name, distribution, count, doubt }) =>
      `${distribution} is imported at run time, but ${name} has it in devDependencies only${elsewhere(count)}${doubtText({ doubt })}`,
    fix: ({ distribution, edit: { file, key }, peerRange }) =>
      peerRange === undefined
        ? `move \`${distribution}\` to ${key} of ${file}`
        : `add \`${distribution}\` to ${key} of ${file} as well${besideText(peerRange)}`,
    example: {
      file: repoPath('packages/logger/src/index.ts'),
      data: {
        name: '@acme/logger',
        distribution: 'chalk',
        edit: {
          file: 'packages/logger/package.json',
          key: 'dependencies',
          before: null,
          after: '"chalk": "^5.3.0"',
        },
        places: [{ file: 'packages/logger/src/format.ts', line: 1 }],
        count: 2,
      },
    },
  },
  'extras-coverage/stdlib-version': {
    title: 'A standard module that a supported Python version lacks',
    severity: 'error',
    why: 'The project says that it runs on that version, and there the import fails.',
    message: ({ name, module, since, until, requires, lacking, count }) => {
      const lives = until === null ? `from Python ${since} on` : `up to Python ${until} only`;
      return `${module} is in the standard library ${lives}, but ${name} admits Python ${lacking} (${requires})${elsewhere(count)}`;
    },
    fix: ({ module, since, until }) =>
      until === null
        ? `require Python >=${since}, or import ${module} only where \`sys.version_info\` has it`
        : `replace ${module}, or import it only where \`sys.version_info\` has it`,
    example: {
      file: repoPath('packages/shared-core/src/shared_core/config.py'),
      data: {
        name: 'shared-core',
        module: 'tomllib',
        since: '3.11',
        until: null,
        requires: '>=3.10',
        lacking: '3.10',
        places: [],
        count: 1,
      },
    },
  },
  'extras-coverage/unused-dependency': {
    title: 'A dependency that no code of the project uses',
    severity: 'warning',
    why: 'Everybody who installs the project downloads it, waits for it and inherits its faults and conflicts, for nothing.',
    message: ({ name, distribution, section, modules, testsOnly }) => {
      const others = modules.filter((module) => !isSpelledAlike(module, distribution));
      const names = others.length === 0 ? '' : ` (as ${listText(modules)})`;
      const who = testsOnly ? `only tests of ${name} import it` : `nothing of ${name} imports it`;
      return `${distribution} is in ${section}, but ${who}${names}`;
    },
    fix: ({ distribution, testsOnly, edit }) =>
      testsOnly
        ? `move \`${distribution}\` from ${edit.key} of ${edit.file} to what the tests install`
        : `delete \`${distribution}\` from ${edit.key} of ${edit.file}`,
    example: {
      file: repoPath('packages/shared-core/pyproject.toml'),
      data: {
        name: 'shared-core',
        distribution: 'beautifulsoup4',
        section: 'project.dependencies',
        modules: ['bs4'],
        testsOnly: false,
        edit: { file: 'packages/shared-core/pyproject.toml', key: 'project.dependencies' },
      },
    },
  },
  'extras-coverage/unparsable': {
    title: 'A source file whose imports could not be read',
    severity: 'warning',
    why: 'What it imports was not judged: a clean report says nothing about it.',
    message: ({ error, count }) => `its imports cannot be read: ${error}${elsewhere(count, 'file')}`,
    fix: () => 'mend the file; if it is broken on purpose, name it in :exclude of plumb.edn',
    example: {
      file: repoPath('packages/shared-core/src/shared_core/legacy.py'),
      data: { error: 'a string is not closed', places: [], count: 1 },
    },
  },
  'extras-coverage/unused-extra': {
    title: 'An extra that nothing needs',
    severity: 'notice',
    why: 'It installs what no import reaches. It may still be right: a plugin is found at run time, not imported.',
    message: ({ name, provider, extra }) =>
      `${name} asks for ${provider}[${extra}], but nothing that it imports needs the extra`,
    fix: ({ provider, extra, edit }) =>
      `delete \`${extra}\` from the extras of ${provider} in ${edit.key} of ${edit.file}, unless a plugin needs it`,
    example: {
      file: repoPath('services/foo/service.edn'),
      data: {
        name: 'foo',
        provider: 'shared-audio',
        extra: 'ml',
        edit: { file: 'services/foo/service.edn', key: ':deps :python' },
      },
    },
  },
  'extras-coverage/unknowable': {
    title: 'Dependencies that only running code could tell',
    severity: 'notice',
    why: 'They exist, but are computed or cannot be read: which imports they cover is unknown, so no import of the project is called undeclared.',
    message: ({ name, why }) => `the dependencies of ${name} cannot be known: ${why}`,
    fix: ({ mend }) => mend ?? 'declare them as plain values, so that tools and people can read them',
    example: {
      file: repoPath('libs/legacy/setup.py'),
      data: { name: 'legacy', why: 'setup.py computes install_requires' },
    },
  },
};
