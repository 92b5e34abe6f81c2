import { describe, expect, test } from 'vitest';
import { lines } from '../../../support/python-coverage.ts';

const TOML = 'dependencies = ["kfp"]';

async function levelOf(text: string, toml = TOML): Promise<readonly string[]> {
  return (await lines(toml, { 'm.py': text })).map((line) => line.replace(/ src.*/, ''));
}

const body =
  'def f(\n    name: str,\n) -> str:\n    """Does it."""\n    import apache_beam\n    return name\n';
const NOTICE = ['notice undeclared'];
const ERROR = ['error undeclared'];

describe('the body of a component of Kubeflow', () => {
  test.each([
    '@dsl.component(base_image=IMAGE)',
    "@kfp.dsl.component(\n    base_image='gcr.io/acme/beam:1',\n    install_kfp_package=False,\n)",
    "@dsl.component(packages_to_install=['apache-beam[gcp]==2.50', 'rich'])",
    "@component(\n    packages_to_install=[\n        'apache_beam',\n    ],\n    base_image='python:3.11',\n)\n@traced",
    '@dsl.component(base_image="docker.io/acme/python:3")',
  ])('runs with what its image has, and what it lists: %s', async (decorator) => {
    const text = `from kfp import dsl\n\n${decorator}\n${body}`;
    expect(await levelOf(text)).toEqual(NOTICE);
    expect(await levelOf(text.replace('    import', '    def g():\n        import'))).toEqual(NOTICE);
  });

  test.each([
    // the image that this means has Python, and nothing else
    '@dsl.component',
    '@dsl.component(base_image="python:3.11")',
    '@dsl.component(base_image=None)',
    "@dsl.component(base_image= 'docker.io/library/python:3.11-slim', packages_to_install=['rich'])",
    "@dsl.component(packages_to_install=['rich'])",
    '@dsl.pipeline(base_image=IMAGE)',
    '@dsl.component(base_image=IMAGE)\ndef other():\n    pass\n',
  ])('and with nothing else: %s', async (decorator) => {
    expect(await levelOf(`from kfp import dsl\n\n${decorator}\n${body}`)).toEqual(ERROR);
  });

  test('is that of a function, in a file that takes Kubeflow', async () => {
    const decorated = `@dsl.component(base_image=IMAGE)\n${body}`;
    expect(await levelOf(`from kfp import dsl\nimport apache_beam\n${decorated}`)).toEqual(ERROR);
    expect(await levelOf(`from acme import dsl\n${decorated}`, 'dependencies = ["acme"]')).toEqual(ERROR);
  });
});
