import { expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../../support/code.ts';
import { pyproject } from '../../../../support/extras-code.ts';

const DEV = '[dependency-groups]\ndev = ["django", "openai-agents", "langchain-core"]\n';

/** What is found of a package p with one module, and the `__init__` that goes with it. */
async function found(path: string, text: string, { init = '', groups = DEV, more = {} } = {}) {
  const { lines } = await foundBy(checkPythonCoverage, {
    'pyproject.toml': `${pyproject('p')}\n${groups}`,
    'src/p/__init__.py': init,
    [path]: text,
    ...more,
  });
  return lines.map((line) => line.split(' ', 2).join(' '));
}

test.each([
  ['src/p/django.py', 'import django.http\n'],
  ['src/p/integrations/django_views.py', 'from django.http import HttpRequest\nimport yarl\n'],
  ['src/p/django/views.py', 'import django.http\n'],
  ['src/p/openai_agents.py', 'import agents\n'],
  ['src/p/serde/langchain.py', 'from langchain_core.load import dumpd\n'],
  ['src/p/_django_schema.py', 'import django.http\n'],
  ['src/p/openai_agents_views.py', 'import agents\n'],
])(
  'a module called after what developers install, which nothing loads, is for those who have that: %s',
  async (path, text) => {
    expect(new Set(await found(path, text))).toEqual(new Set(['notice undeclared']));
  },
);

test('what the package itself loads everybody needs', async () => {
  const init = 'from p import django\n';
  expect(await found('src/p/django.py', 'import django.http\n', { init })).toEqual(['error undeclared']);
});

test('no other module is for such ones alone, nor one after something that nobody installs', async () => {
  expect(await found('src/p/views.py', 'import django.http\n')).toEqual(['error undeclared']);
  expect(await found('src/p/mydjango.py', 'import django.http\n')).toEqual(['error undeclared']);
  expect(await found('src/p/lang.py', 'import langchain_core\n')).toEqual(['error undeclared']);
  const text = 'import django.http\n';
  const { lines } = await foundBy(checkPythonCoverage, {
    'pyproject.toml': `${pyproject('p-django')}\n${DEV}`,
    'src/p/__init__.py': '',
    'src/p/django.py': text,
  });
  expect(lines).toEqual(['error undeclared src/p/django.py:1']);
  expect(await found('src/p/django.py', 'import django.http\n', { groups: '' })).toEqual([
    'error undeclared',
  ]);
});

test('a module after what it integrates may have a word in front that those beside it have as well', async () => {
  const text = 'import django.http\n';
  const more = { 'src/p/p_flask.py': '' };
  expect(await found('src/p/p_django.py', text, { more })).toEqual(['notice undeclared']);
  expect(await found('src/p/p_django_views.py', text, { more })).toEqual(['notice undeclared']);
  expect(await found('src/p/p_views.py', text, { more })).toEqual(['error undeclared']);
  expect(await found('src/p/p_views_django.py', text, { more })).toEqual(['error undeclared']);
  expect(await found('src/p/p_django.py', text)).toEqual(['error undeclared']);
  expect(await found('src/p/p_django.py', text, { more: { 'src/p/x/p_flask.py': '' } })).toEqual([
    'error undeclared',
  ]);
});

test('what an example is run with says nothing of who has the project', async () => {
  const text = 'import django.http\n';
  const more = { 'examples/shop/requirements.txt': 'django\n' };
  expect(await found('src/p/django.py', text, { more })).toEqual(['notice undeclared']);
  expect(await found('src/p/django.py', text, { more, groups: '' })).toEqual(['error undeclared']);
});
