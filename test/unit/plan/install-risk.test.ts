import { describe, expect, it } from 'vitest';
import { pyproject } from '../../support/extras-code.ts';
import { commandsOf, refusalOf } from '../../support/plans.ts';

const app = (...dependencies: string[]) => ({ 'app/pyproject.toml': pyproject('app', dependencies) });

describe('what is not installed unasked', () => {
  it.each(['x @ https://example.org/x.whl', 'x @ git+https://example.org/x', 'x @ file:///etc/x'])(
    'is a requirement by URL: %s',
    async (text) => {
      expect(await refusalOf(app(text))).toBe(
        `${JSON.stringify(text)} names a URL instead of a version, and is not installed unasked (name versions from an index, or let these through with :allow in plumb.edn)`,
      );
      const allowed = { ...app(text), 'plumb.edn': `{:allow ["${text}"]}` };
      expect(await refusalOf(allowed)).toBe('none');
    },
  );

  it('is found in packages that are reached, their extras and builds, and told all at once', async () => {
    const refusal = await refusalOf({
      ...app('lib[x]'),
      'lib/pyproject.toml': pyproject('lib', [], {
        x: ['y @ git+https://e.org/y'],
        z: ['z @ git+https://e.org/z'],
      }).replace('["setuptools"]', '["setuptools", "b @ https://e.org/b.whl"]'),
    });
    expect(refusal).toContain('git+https://e.org/y');
    expect(refusal).toContain('so are ');
    expect(refusal).toContain('https://e.org/b.whl');
  });

  it('is no matter where the lock of uv says what comes from there', async () => {
    expect(await refusalOf({ ...app('x @ git+https://example.org/x'), 'app/uv.lock': 'version = 1\n' })).toBe(
      'none',
    );
    expect(
      await refusalOf({
        ...app('x @ git+https://example.org/x'),
        'plumb.edn': '{:python {:installer "uv"}}',
      }),
    ).toContain('names a URL');
  });

  it('is no matter either where a service is held to the lock', async () => {
    const repo = {
      ...app('x @ git+https://example.org/x'),
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["app"]\n',
      'uv.lock': 'version = 1\n',
      's/service.edn':
        '{:service/name :s :runtime {:lang :python :entry "a:b"} :deps {:python [{:pkg "app" :extras []}] :node []}}',
    };
    expect(await refusalOf(repo, { targets: ['s'] })).toBe('none');
  });

  it('is a source of uv outside the repository, where no lock holds it', async () => {
    const sources = (source: string) => ({
      'plumb.edn': '{:python {:installer "uv"}}',
      'app/pyproject.toml': `${pyproject('app', ['x'])}[tool.uv.sources]\nx = ${source}\n`,
    });
    expect(await refusalOf(sources('{git = "https://e.org/x"}'))).toContain(
      '"x @ git+https://e.org/x" names a URL',
    );
    expect(await refusalOf(sources('{path = "../../x"}'))).toContain('is a path outside the repository');
    expect(await refusalOf(sources('{path = "../lib"}'))).toBe('none');
  });

  it.each([
    ['--index-url https://e.org', 'changes where packages come from'],
    ['--extra-index-url https://e.org', 'changes where packages come from'],
    ['--find-links /tmp', 'changes where packages come from'],
    ['-e ../../x', 'no folder of this repository'],
    ['-e git+https://e.org/x#egg=x', 'no folder of this repository'],
    ['-r https://e.org/r.txt', 'no file of this repository'],
    ['https://e.org/x.whl', 'is a URL'],
    ['./vendor/x.whl', 'no folder of this repository'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: pip's own way to the environment
    ['-e ${HOME}/x', 'no folder of this repository'],
  ])('is a line of a requirements file: %s', async (line, why) => {
    const refusal = await refusalOf({ 'app/main.py': '', 'app/requirements.txt': `click\n${line}\n` });
    expect(refusal).toContain(why);
  });

  it('is none of the lines that requirements files are made of', async () => {
    const lines = [
      '--require-hashes',
      '--pre',
      'click==8 \\',
      '  --hash=sha256:abc',
      '-c c.txt',
      '# --index-url x',
    ];
    const repo = {
      'app/main.py': '',
      'app/c.txt': 'click==8\n',
      'app/requirements.txt': `${lines.join('\n')}\n-e ../lib\n`,
      'lib/pyproject.toml': pyproject('lib'),
    };
    expect(await refusalOf(repo)).toBe('none');
  });

  it.each([
    ['--index-url https://e.org', 'is an option line'],
    ['x @ https://e.org/x', 'names a URL'],
    ['click==8 --config-settings=a', 'holds an option'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: pip's own way to the environment
    ['click==${V}', 'expanded from the environment'],
    ['click==8 \\\n--index-url=https://e.org', 'holds an option'],
    ['not a constraint', 'is no constraint'],
  ])('is a line of constraints that says more than a version: %s', async (line, why) => {
    expect(await refusalOf({ ...app('click'), 'constraints.txt': `# pins\n${line}\n` })).toContain(why);
  });

  it('is no constraint with hashes and comments', async () => {
    const text =
      'click==8 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def  # why\n\n# x --index-url y\nrich>=1 ; python_version < "4"\n';
    expect(await refusalOf({ ...app('click'), 'constraints.txt': text })).toBe('none');
  });

  it('is a folder with brackets, an extra that nobody has, an index that is no URL', async () => {
    expect(await refusalOf({ 'a[b]/pyproject.toml': pyproject('app') })).toContain('brackets in its name');
    expect(await refusalOf(app(), { extras: ['nope'] })).toBe(
      'no target has the extra "nope" (name extras that pyproject.toml declares)',
    );
    expect(await refusalOf(app(), { torchIndex: '--pre' })).toContain('which is no URL');
  });

  it('names folders so that they are no options', async () => {
    const [, install] = await commandsOf({ '-r/pyproject.toml': pyproject('app') });
    expect(install?.split(' ').slice(-2)).toEqual(['-e', './-r']);
  });
});
