import { expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../../support/python-coverage.ts';

/** What is found in a module `m` of p that imports orjson, where another imports `m`. */
const found = (importer: string, m = 'import orjson\n') =>
  lines(NO_DEPS, { 'src/p/m.py': m, 'src/p/a.py': importer });

const NOTICE = ['notice undeclared src/p/m.py:1'];
const ERROR = ['error undeclared src/p/m.py:1'];
const FUNCTION = 'def _register():\n    from p import m\n';
const NAMED = `@dumps.register_lazy("orjson")\n${FUNCTION}`;

test('a file that functions alone import whose decorators are given the name of a module is for those who have it', async () => {
  expect(await found(NAMED)).toEqual(NOTICE);
  expect(await found(`@dumps.register_lazy("orjson")\n@loads.register_lazy('orjson')\n${FUNCTION}`)).toEqual(
    NOTICE,
  );
  expect(await found('@register("orjson")\nclass A:\n    from p import m\n')).toEqual(ERROR);
  expect(await found(`@registry(\n    "orjson")\n${FUNCTION}`)).toEqual(ERROR);
  expect(await found(NAMED.replace('orjson', 'requests'))).toEqual(ERROR);
  expect(await found(NAMED.replace('"orjson"', 'orjson'))).toEqual(ERROR);
  expect(await found(FUNCTION)).toEqual(ERROR);
});

test('not where something else imports it, nor what else it imports', async () => {
  expect(await found(`${NAMED}\ndef g():\n    from p import m\n`)).toEqual(ERROR);
  expect(await found(`${NAMED}\nfrom p import m\n`)).toEqual(ERROR);
  expect(await found(`${NAMED}try:\n    from p import m\nexcept ImportError:\n    m = None\n`)).toEqual(
    NOTICE,
  );
  const more = await found(NAMED, 'import orjson\nimport requests\n');
  expect(more).toEqual([...NOTICE, 'error undeclared src/p/m.py:2']);
});

test.each([
  ['def f():\n    if is_imported("orjson"):\n        from p import m\n', NOTICE],
  ["if kind == 'orjson' and x:\n    from p import m\n", NOTICE],
  ['if x:\n    pass\nelif is_imported("orjson"):\n    for y in z:\n        from p import m\n', NOTICE],
  ['if is_imported("orjson"):\n    from p import m\ndef f():\n    from p import m\n', ERROR],
  ['if is_imported("orjson"):\n    pass\nfrom p import m\n', ERROR],
  ['if is_imported("requests"):\n    from p import m\n', ERROR],
  ['if is_imported("orjson") or x:\n    from p import m\n', ERROR],
  ['if not is_imported("orjson"):\n    from p import m\n', ERROR],
  ['if kind != "orjson":\n    from p import m\n', ERROR],
  ['if is_imported("orjson"):\n    pass\nelse:\n    from p import m\n', ERROR],
])(
  'a file that is imported below conditions alone that are given the name of a module: %j',
  async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  },
);

test('nor what else a file imports that stands below such a condition', async () => {
  const more = await found(
    'if is_imported("orjson"):\n    from p import m\n',
    'import orjson\nimport requests\n',
  );
  expect(more).toEqual([...NOTICE, 'error undeclared src/p/m.py:2']);
});
