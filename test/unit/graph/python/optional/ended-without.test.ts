import { expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../../support/python-coverage.ts';

const HEAD = 'try:\n    import orjson\nexcept ImportError:\n    raise Missing("orjson")';
const TRIES = `${HEAD}\nif orjson.old:\n    pass\nelse:\n    from orjson.old import dumps\n`;

/** What is found of the import behind the `try` of a module. */
async function behind(text: string): Promise<readonly string[]> {
  const all = await lines(NO_DEPS, { 'm.py': text });
  return all
    .filter((line) => !line.includes('optional-undeclared'))
    .map((line) => line.replace(/ src.*/, ''));
}

const NOTICE = ['notice undeclared'];
const ERROR = ['error undeclared'];

test.each([
  ['raises', TRIES],
  ['leaves by a call', TRIES.replace('raise Missing', 'print("no")\n\n    # said\n    sys.exit')],
  ['raises, as others do', TRIES.replace('raise', 'raise KeyError\nexcept Exception:\n    raise')],
  ['raises, others take other faults', TRIES.replace('except I', 'except KeyError:\n    pass\nexcept I')],
])('no import behind a try is the one that fails where its handler %s', async (_, text) => {
  expect(await behind(text)).toEqual(NOTICE);
});

test.each([
  ['of another module', TRIES.replace('from orjson.old', 'from requests')],
  [
    'above it',
    `from orjson.old import loads\n${TRIES.replace('    from orjson.old import dumps', '    pass')}`,
  ],
  ['where the handler goes on', TRIES.replace('raise Missing("orjson")', 'orjson = None')],
  ['where it may go on', TRIES.replace('raise', 'if x:\n        raise')],
  ['where another goes on', TRIES.replace('except I', 'except ModuleNotFoundError:\n    pass\nexcept I')],
  ['where something else decides', TRIES.replace('    import orjson', '    if x:\n        import orjson')],
  [
    'where a try around takes that',
    `try:\n${HEAD.replace(/^/gm, '    ')}\nexcept Missing:\n    pass\nexcept ImportError:\n    raise\nimport orjson\n`,
  ],
  [
    'in its last clause',
    TRIES.replace('if orjson.old', 'finally:\n    from orjson import loads\nif x').replace(
      'from orjson.old import dumps',
      'pass',
    ),
  ],
])('an import %s', async (_, text) => {
  expect(await behind(text)).toEqual(ERROR);
});
