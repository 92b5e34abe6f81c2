import { describe, expect, test } from 'vitest';
import { hatch, one, pythonFile, setuptools } from '../../../../support/python-code.ts';

const APP = '[project]\nname = "app"\nversion = "1"\n';

describe('examples that ship', () => {
  const demo = 'src/mypkg/examples/demo.py';
  const roleOf = (text: string, more: Record<string, string> = {}) =>
    pythonFile(one(text, { [demo]: 'import mpi4py\n', 'src/mypkg/examples/__init__.py': '', ...more }), demo)
      .role;

  test('are examples, but for those that other code that ships imports', () => {
    expect(roleOf('')).toBe('example');
    expect(roleOf('from mypkg.examples import demo\n')).toBe('runtime');
    const through = { 'src/mypkg/examples/more.py': 'from . import demo\n' };
    expect(roleOf('', through)).toBe('example');
    expect(roleOf('import mypkg.examples.more\n', through)).toBe('runtime');
    expect(roleOf('', { 'tests/test_a.py': 'from mypkg.examples import demo\n' })).toBe('example');
  });

  test.each([
    ['playground', 'example'],
    ['playgrounds', 'example'],
    ['ground', 'runtime'],
  ])('a folder %s holds what is a %s', (folder, role) => {
    const file = `src/mypkg/${folder}/try.py`;
    expect(pythonFile(one('', { [file]: 'import mpi4py\n' }), file).role).toBe(role);
  });

  test('nor those that an entry point names, and what is all of a project', () => {
    const pyproject = `${hatch('mypkg')}[project.scripts]\ndemo = "mypkg.examples.demo:main"\n`;
    expect(roleOf('', { 'pyproject.toml': pyproject })).toBe('runtime');
    const alone = { 'pyproject.toml': setuptools('demo'), 'src/examples/demo.py': 'import mpi4py\n' };
    expect(pythonFile(alone, 'src/examples/demo.py').role).toBe('runtime');
  });
});

describe('what Terraform reads', () => {
  const config = 'src/mypkg/stages/hub/files/01-config.py';
  const main = 'src/mypkg/stages/hub/main.tf';
  const roleOf = (terraform: string, file = config, text = '') =>
    pythonFile(one(text, { [file]: 'import kubespawner\n', [main]: terraform }), file).role;
  const reading = (path: string) => `data = {\n  "x.py" = file("\${path.module}/${path}")\n}\n`;

  test('is run by what Terraform deploys', () => {
    expect(roleOf(reading('files/01-config.py'))).toBe('example');
    expect(roleOf(`x = templatefile("\${path.module}/files/01-config.py", { a = 1 })`)).toBe('example');
    expect(roleOf(`x = file("\${path.module}//../hub/files/01-config.py")`)).toBe('example');
  });

  test('but nothing else that lies there, and nothing that code imports or that is only put into an archive', () => {
    expect(roleOf(reading('files/02-config.py'))).toBe('runtime');
    expect(roleOf(reading('../../../../../../01-config.py'))).toBe('runtime');
    expect(roleOf(`source_file = "\${path.module}/files/01-config.py"`)).toBe('runtime');
    const importable = 'src/mypkg/stages/hub/config.py';
    expect(roleOf(reading('config.py'), importable)).toBe('example');
    expect(roleOf(reading('config.py'), importable, 'import mypkg.stages.hub.config\n')).toBe('runtime');
  });
});

describe('templates in what nothing builds', () => {
  const template = 'crates/tool/templates/backend.py';
  const roleOf = (more: Record<string, string>) =>
    pythonFile({ 'pyproject.toml': APP, 'main.py': '', [template]: 'import packaging\n', ...more }, template)
      .role;

  test('are there to be copied, but for those that other code imports', () => {
    expect(roleOf({})).toBe('example');
    expect(roleOf({ 'main.py': 'from crates.tool.templates import backend\n' })).toBe('runtime');
    expect(roleOf({ 'crates/tool/main.py': 'import templates.backend\n' })).toBe('runtime');
  });

  test('a wheel may have its templates to import them', () => {
    const path = 'src/mypkg/templates/page.py';
    expect(pythonFile(one('', { [path]: 'import rich\n' }), path).role).toBe('runtime');
  });

  test('unless some beside them are to be filled in, as what makes projects for others has them', () => {
    const path = 'src/mypkg/templates/shop/loader.py';
    const roleOf = (text: string, beside: string) =>
      pythonFile(one(text, { [path]: 'import rich\n', [beside]: '' }), path).role;
    expect(roleOf('', 'src/mypkg/templates/common/run.py.jinja2')).toBe('example');
    expect(roleOf('', 'src/mypkg/templates/README.md.j2')).toBe('example');
    expect(roleOf('from mypkg.templates.shop import loader\n', 'src/mypkg/templates/a.j2')).toBe('runtime');
    expect(roleOf('', 'src/mypkg/templates/page.html')).toBe('runtime');
    expect(roleOf('', 'src/mypkg/other/a.j2')).toBe('runtime');
  });

  test('and those in a folder that its own code opens as data', () => {
    const path = 'src/mypkg/data/templates/agent.py';
    const roleOf = (text: string, more: Record<string, string> = {}, file = path) =>
      pythonFile(one(text, { [path]: 'import rich\n', ...more }), file).role;
    const opens = 'from importlib import resources\nresources.files("mypkg.data.templates").joinpath("a")\n';
    expect(roleOf(opens)).toBe('example');
    expect(roleOf(`${opens}from mypkg.data.templates import agent\n`)).toBe('runtime');
    expect(roleOf(opens.replace('data.templates', 'data'))).toBe('runtime');
    expect(roleOf(opens.replace('mypkg.data.', 'mypkg.other.'))).toBe('runtime');
    expect(roleOf('', { 'tests/test_a.py': opens })).toBe('runtime');
    const init = 'src/mypkg/data/templates/__init__.py';
    expect(roleOf(opens, { [init]: 'import rich\n' }, init)).toBe('runtime');
  });
});

describe('what is read with a skill', () => {
  const skill = (folder: string, more: Record<string, string> = {}) => {
    const file = `skills/tell/${folder}/exporter.py`;
    const app = { 'pyproject.toml': APP, [file]: 'import pydantic\n', 'skills/tell/SKILL.md': '' };
    return pythonFile({ ...app, ...more }, file).role;
  };
  const main = { 'main.py': '' };

  test('is an example, also where the project holds nothing else', () => {
    expect(skill('references', main)).toBe('example');
    expect(skill('assets/app', main)).toBe('example');
    expect(skill('references')).toBe('example');
  });

  test('but not what agents run, what code imports, and folders of that name without a skill', () => {
    expect(skill('run', main)).toBe('runtime');
    expect(skill('run/references', main)).toBe('runtime');
    expect(skill('scripts', main)).toBe('script');
    expect(skill('references', { 'main.py': 'from skills.tell.references import exporter\n' })).toBe(
      'runtime',
    );
    const elsewhere = 'skills/other/references/exporter.py';
    expect(
      pythonFile({ 'pyproject.toml': APP, 'skills/tell/SKILL.md': '', [elsewhere]: '' }, elsewhere).role,
    ).toBe('runtime');
  });

  test('in a project of its own it is what that says', () => {
    const file = 'skills/tell/assets/app/main.py';
    const files = { 'skills/tell/SKILL.md': '', 'skills/tell/assets/app/pyproject.toml': APP, [file]: '' };
    expect(pythonFile(files, file).role).toBe('runtime');
  });
});
