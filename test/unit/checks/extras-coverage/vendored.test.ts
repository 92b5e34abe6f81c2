import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';

const SETTINGS = `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "p"
version = "1"
dependencies = []
`;

/** A library in two modules and a package, of which `cli` needs what the project does not declare. */
const library = (folder: string) => ({
  [`p/${folder}/__init__.py`]: '',
  [`p/${folder}/dog/__init__.py`]: '',
  [`p/${folder}/dog/events.py`]: 'import dog.clock\n',
  [`p/${folder}/dog/clock.py`]: 'import time\n',
  [`p/${folder}/dog/cli.py`]: 'import argh\nimport dog.events\n',
});

async function found(files: Readonly<Record<string, string>>, folder = 'vendor'): Promise<readonly string[]> {
  const repo = { 'pyproject.toml': SETTINGS, 'p/__init__.py': '', ...library(folder), ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

const FAULT = ['error undeclared p/vendor/dog/cli.py:1'];
const MILD = ['notice undeclared p/vendor/dog/cli.py:1'];

describe('a file of a vendored library', () => {
  test.each(['vendor', '_vendor', 'vendored', '_vendored', 'third_party', 'thirdparty'])(
    'is not the project’s affair where nothing loads it: %s',
    async (folder) => {
      const app = { 'p/app.py': `from p.${folder}.dog import events\n` };
      expect(await found(app, folder)).toEqual([`notice undeclared p/${folder}/dog/cli.py:1`]);
    },
  );

  test('no other folder is one of vendored libraries', async () => {
    expect(await found({}, 'vendors')).toEqual(['error undeclared p/vendors/dog/cli.py:1']);
  });

  test.each([
    ['from p.vendor.dog import events\n'],
    ['events = vendor_import("dog.events")\n'],
    ['import importlib\nfrom p.vendor.dog.events import Event\n'],
    ['import importlib.metadata\nimport p.vendor\n'],
    ['NAMES = ["cli.main", "dog"]\n'],
  ])('is unused where others of the folder are loaded: %j', async (text) => {
    expect(await found({ 'p/app.py': text })).toEqual(MILD);
  });

  test.each([
    ['by its import', 'from p.vendor.dog import cli\n'],
    ['by sys.path', 'import dog.cli\n'],
    ['by sys.path, from its package', 'from dog import cli\n'],
    ['by a text', 'cli = vendor_import("dog.cli")\n'],
    ['by a text that names its package', 'for one in names:\n    load(f"p.vendor.dog.{one}")\n'],
    ['by whatever lies in the folder', 'import pkgutil\nimport p.vendor.dog\n'],
  ])('is needed where code outside of the folder loads it %s', async (_, text) => {
    expect(await found({ 'p/app.py': text })).toEqual(FAULT);
  });

  test.each([
    ['from . import cli\n'],
    ['import dog.cli\n'],
    ['import p.vendor.dog.cli\n'],
    ['import p.third_party.cat\n'],
  ])('is needed where another vendored file that is loaded has it: %j', async (text) => {
    const app = { 'p/app.py': 'import p.vendor.dog.events\n', 'p/vendor/dog/events.py': text };
    const cat = { 'p/third_party/cat.py': 'import p.vendor.dog.cli\n' };
    expect(await found({ ...app, ...cat })).toEqual(FAULT);
  });

  test('is needed where a package around it is loaded that has it, or loads what lies in it', async () => {
    const app = { 'p/app.py': 'import p.vendor.dog.events\n' };
    expect(await found({ ...app, 'p/vendor/__init__.py': 'from .dog import cli\n' })).toEqual(FAULT);
    const loader = 'import importlib, pkgutil\n';
    expect(await found({ ...app, 'p/vendor/dog/__init__.py': loader })).toEqual(FAULT);
    expect(await found({ 'p/vendor/dog/__init__.py': loader })).toEqual(MILD);
  });

  test('is needed where a command or a plugin is in it', async () => {
    const command = `${SETTINGS}[project.scripts]\ndog = "p.vendor.dog.cli:main"\n`;
    expect(await found({ 'pyproject.toml': command })).toEqual(FAULT);
    const plugin = `${SETTINGS}[project.entry-points.acme]\ndog = "p.vendor.dog.cli"\n`;
    expect(await found({ 'pyproject.toml': plugin })).toEqual(FAULT);
  });

  test('that is a project of its own declares what it needs', async () => {
    const own = {
      'p/vendor/cat/pyproject.toml': SETTINGS.replace('"p"', '"cat"'),
      'p/vendor/cat/cat/__init__.py': 'import argh\n',
    };
    expect(await found(own)).toEqual([...MILD, 'error undeclared p/vendor/cat/cat/__init__.py:1']);
  });
});
