import { describe, expect, it } from 'vitest';
import { HOST_MODULES } from '#core/graph/facts/host-module-table';
import { hostOf, isHostModule } from '#core/graph/facts/host-modules';
import { standardModule } from '#core/graph/facts/standard-library';

describe('modules that no distribution brings', () => {
  it.each([
    ['bpy.types', 'Blender (docs.blender.org/api)'],
    [
      '_snowflake',
      'Snowflake, where a function runs in it (docs.snowflake.com/en/developer-guide/udf/python)',
    ],
    ['google.appengine.api', 'App Engine for Python 2'],
    ['urllib2', 'the standard library of Python 2'],
    ['_typeshed', 'stubs that only type checkers see (typeshed)'],
    ['google.colab.files', 'notebooks of Google Colab'],
    ['__main__', 'the program itself'],
    ['odoo.addons.sale', 'Odoo, which loads addons (odoo.com/documentation)'],
    [
      'triton_python_backend_utils',
      "Triton's Python backend, which loads a model's `model.py` (github.com/triton-inference-server/python_backend)",
    ],
    ['tests.conftest', 'a folder of the repository'],
  ])('%s: %s', (module, host) => {
    expect(hostOf(module)).toBe(host);
    expect(isHostModule(module)).toBe(true);
  });

  it.each([
    'requests',
    'triton',
    'tritonclient.http',
    'google.cloud',
    'com',
    'testing_tools',
    'sgmllib',
    '',
    '__proto__',
  ])('not %j', (module) => {
    expect(isHostModule(module)).toBe(module === 'com');
  });

  it('are listed once, and none is of the standard library', () => {
    const names = HOST_MODULES.flatMap(([, text]) => text.split(/\s+/));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name !== '__main__' && standardModule(name) !== null)).toEqual([]);
  });
});
