import { describe, expect, test } from 'vitest';
import { found } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

const project = (name: string): string => `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "${name}"
version = "1"
`;

const DEPENDENCIES = ['.', '../../libs/shared', 'rich>=13,<14'];

/** A project that declares nothing, and imports LangGraph, a project of the repository, and what an index has. */
async function lines(config: unknown, more: Repo = {}): Promise<readonly string[]> {
  const files: Repo = {
    'apps/agent/pyproject.toml': project('agent'),
    'apps/agent/langgraph.json': typeof config === 'string' ? config : JSON.stringify(config),
    'apps/agent/agent/__init__.py': 'import langgraph.graph\nimport shared\nimport rich\nimport yaml\n',
    'libs/shared/pyproject.toml': project('shared'),
    'libs/shared/shared/__init__.py': '',
    ...more,
  };
  return (await found(files)).lines.map((line) => line.replace('apps/agent/agent/__init__.py', 'agent'));
}

const ALL_ERRORS = [1, 2, 3, 4].map((line) => `error undeclared agent:${line}`);

describe('the server that a langgraph.json describes', () => {
  test('has LangGraph and what the file lists, by name or by folder', async () => {
    expect(await lines({ dependencies: DEPENDENCIES, graphs: {} })).toEqual([
      'notice undeclared agent:1',
      'notice undeclared agent:2',
      'notice undeclared agent:3',
      'error undeclared agent:4',
    ]);
  });

  test('has LangGraph, and no more, where only the project is listed', async () => {
    expect(await lines({ dependencies: ['./'] })).toEqual([
      'notice undeclared agent:1',
      ...ALL_ERRORS.slice(1),
    ]);
  });

  test.each(['langgraph-cli', 'langchain', 'langchain-openai'])(
    'has no LangGraph for a project that lists %s of its family',
    async (name) => {
      const own: Repo = {
        'apps/agent/pyproject.toml': `${project('agent')}dependencies = ["${name}"]\n`,
        'apps/agent/agent/__init__.py': 'import langgraph.graph\nimport shared\n',
      };
      expect(await lines({ dependencies: DEPENDENCIES }, own)).toEqual(
        expect.arrayContaining(['error undeclared agent:1', 'notice undeclared agent:2']),
      );
    },
  );

  test('has it where the root of the workspace lists it for all', async () => {
    const root = `${project('root')}dependencies = ["langgraph"]\n[tool.uv.workspace]\nmembers = ["apps/*"]\n`;
    expect(await lines({ dependencies: ['.'] }, { 'pyproject.toml': root })).toContain(
      'notice undeclared agent:1',
    );
  });

  test.each<[string, unknown]>([
    ['does not list the project', { dependencies: DEPENDENCIES.slice(1) }],
    ['lists nothing', { graphs: {} }],
    ['lists what is no text', { dependencies: [{ '.': 1 }, null] }],
    ['lists in another form', { dependencies: '.' }],
    ['is no table', '[]'],
    ['is null', 'null'],
    ['is no JSON', '{"dependencies": ["."'],
  ])('has nothing of a project where the file %s', async (_, config) => {
    expect(await lines(config)).toEqual(ALL_ERRORS);
  });

  test('has nothing of what lies outside of the repository', async () => {
    expect(await lines({ dependencies: ['.', '../../../shared', './\0'] })).toContain(
      'error undeclared agent:2',
    );
  });

  test('is that of the project in whose folder it lies, not of others', async () => {
    const other: Repo = {
      'apps/other/pyproject.toml': project('other'),
      'apps/other/other/__init__.py': 'import shared\n',
    };
    expect(await lines({ dependencies: DEPENDENCIES }, other)).toContain(
      'error undeclared apps/other/other/__init__.py:1',
    );
  });
});
