import type { CoverageRuleData, OptionalUse, UncoveredData } from './coverage-rules.ts';
import {
  addition,
  doubtText,
  EXTRAS_TABLES,
  elsewhere,
  importText,
  listText,
  OPTIONAL_PEER,
  runtimeAddition,
  uncoveredText,
  unlisted,
} from './coverage-words.ts';
import { repoPath } from './repo-path.ts';
import type { RuleSet } from './rule-info.ts';

/** What a file that is not part of the installed project is called where it imports something. */
const IMPORTERS: ReadonlyMap<string, string> = new Map([
  ['test', 'by tests'],
  ['tooling', 'by tools of the project'],
  ['docs', 'by docs'],
  ['example', 'by examples'],
  ['script', 'by scripts'],
]);

const CONDITIONS = {
  guarded: 'where its absence is caught',
  tested: 'behind a test for it',
  conditional: 'under a version or platform test',
  'type-checking': 'for type checkers only',
} as const satisfies Record<OptionalUse, string>;

/** How an optional import is declared, where its key alone does not say it. */
const QUALIFIED: ReadonlyMap<string, string> = new Map([
  ['conditional', ', with a marker that says the same as the test'],
  ...EXTRAS_TABLES.flatMap((table) =>
    (['guarded', 'tested'] as const).map((how) => [`${how} ${table}`, ', as an extra'] as const),
  ),
  ...(['guarded', 'tested'] as const).map((how) => [`${how} peerDependencies`, OPTIONAL_PEER] as const),
  ['type-checking devDependencies', ', or its types from `@types/` if it has none of its own'],
]);

const UNCOVERED: UncoveredData = {
  module: 'cv2',
  distribution: 'opencv-python',
  by: 'facts',
  name: 'shared-vision',
  role: 'runtime',
  declaredIn: [],
  edit: { file: 'packages/shared-vision/pyproject.toml', key: 'project.dependencies' },
  places: [{ file: 'packages/shared-vision/src/shared_vision/resize.py', line: 3 }],
  count: 2,
};

type UncoveredRule = 'undeclared' | 'transitive' | 'undeclared-dev' | 'optional-undeclared';

/** What is said of imports that nothing declared covers. */
export const UNCOVERED_RULES: RuleSet<Pick<CoverageRuleData, `extras-coverage/${UncoveredRule}`>> = {
  'extras-coverage/undeclared': {
    title: 'An import that no declared dependency provides',
    severity: 'error',
    why: 'The code runs only where something else happens to have installed it, and fails with an import error everywhere else.',
    message: (data) => uncoveredText(data) + elsewhere(data.count) + doubtText(data),
    fix: runtimeAddition,
    example: { file: repoPath('packages/shared-vision/src/shared_vision/load.py'), data: UNCOVERED },
  },
  'extras-coverage/transitive': {
    title: 'An import of what only another dependency brings in',
    severity: 'error',
    why: 'It is installed as long as that dependency wants it, in the version that dependency wants; its next release may drop it.',
    message: (data) => {
      const { through } = data;
      const bringers = through.length === 0 ? 'another dependency' : listText(through);
      return `${uncoveredText(data)}: it comes in through ${bringers}${elsewhere(data.count)}${doubtText(data)}`;
    },
    fix: runtimeAddition,
    example: {
      file: repoPath('packages/shared-hf/src/shared_hf/load.py'),
      data: {
        ...UNCOVERED,
        module: 'huggingface_hub',
        distribution: 'huggingface-hub',
        by: null,
        name: 'shared-hf',
        edit: { file: 'packages/shared-hf/package.edn', key: ':deps' },
        places: [],
        count: 1,
        through: ['transformers'],
      },
    },
  },
  'extras-coverage/undeclared-dev': {
    title: 'An import of tests or tools that is declared nowhere',
    severity: 'warning',
    why: 'The tests or tools run on the machine of whoever installed it by hand, and on no fresh one.',
    message: (data) =>
      importText(data, 'declares', unlisted(data), IMPORTERS.get(data.role) ?? '') + elsewhere(data.count),
    fix: addition,
    example: {
      file: repoPath('packages/shared-core/tests/test_client.py'),
      data: {
        ...UNCOVERED,
        module: 'responses',
        distribution: 'responses',
        by: null,
        name: 'shared-core',
        role: 'test',
        edit: { file: 'packages/shared-core/pyproject.toml', key: 'dependency-groups.dev' },
        places: [],
        count: 1,
      },
    },
  },
  'extras-coverage/optional-undeclared': {
    title: 'An optional import that is declared nowhere',
    severity: 'notice',
    why: 'The code works without it; but nobody who wants what it adds can learn from the project what to install, and in which versions.',
    message: (data) =>
      importText(data, 'declares', unlisted(data), CONDITIONS[data.how]) + elsewhere(data.count),
    fix: (data) =>
      addition(data) + (QUALIFIED.get(`${data.how} ${data.edit.key}`) ?? QUALIFIED.get(data.how) ?? ''),
    example: {
      file: repoPath('packages/shared-core/src/shared_core/json.py'),
      data: {
        ...UNCOVERED,
        module: 'orjson',
        distribution: 'orjson',
        by: null,
        name: 'shared-core',
        edit: { file: 'packages/shared-core/pyproject.toml', key: 'project.optional-dependencies' },
        places: [],
        count: 1,
        how: 'guarded',
      },
    },
  },
};
