import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { checkPythonUnused } from '#core/checks/extras-coverage/python-unused';
import { foundBy } from '../../../support/code.ts';

const repo = (settings: string) => ({
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "p"
version = "1"
dependencies = ["beautifulsoup4"]
[dependency-groups]
dev = ["pyyaml"]
${settings}`,
  'p/__init__.py': 'import pydantic_core\nimport yaml\n',
});

async function found(settings: string): Promise<readonly string[]> {
  const imports = await foundBy(checkPythonCoverage, repo(settings));
  const unused = await foundBy(checkPythonUnused, repo(settings));
  return [...imports.lines, ...unused.lines];
}

const CORE = 'error undeclared p/__init__.py:1';
const YAML = 'error undeclared p/__init__.py:2';
const UNUSED = 'warning unused-dependency pyproject.toml';
const mild = (line: string) => line.replace('error', 'notice');

describe('what a project tells another checker not to mind', () => {
  test.each([
    ['', [CORE, YAML, UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP003 = ["pydantic_core"]', [mild(CORE), YAML, UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP001 = ["pydantic-core"]', [mild(CORE), YAML, UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP004 = ["yaml"]', [CORE, mild(YAML), UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP004 = ["PyYAML"]', [CORE, mild(YAML), UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP002 = ["beautifulsoup4", "pydantic_core", "yaml"]', [CORE, YAML]],
    ['[tool.deptry.per_rule_ignores]\nDEP005 = ["yaml"]', [CORE, YAML, UNUSED]],
    ['[tool.deptry.per_rule_ignores]\nDEP001 = "yaml"\nDEP004 = [1]', [CORE, YAML, UNUSED]],
    ['[tool.deptry]\nexclude = ["p"]', [CORE, YAML, UNUSED]],
    [
      '[tool.fawltydeps]\nignore_undeclared = ["yaml"]\nignore_unused = ["Beautifulsoup4"]',
      [CORE, mild(YAML)],
    ],
    ['[tool.fawltydeps]\nignore_unused = ["yaml"]', [CORE, YAML, UNUSED]],
  ])('%s', async (settings, lines) => {
    expect(await found(settings)).toEqual(lines);
  });
});
