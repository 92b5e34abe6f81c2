import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

/** A folder that runs where its image is made; nobody installs it. */
const APP = '[project]\nname = "deployment"\nversion = "1"\ndependencies = ["boto3"]\n';
const BUILT = `${APP}[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;

async function lines(files: Repo, pyproject = APP): Promise<readonly string[]> {
  const repo = { 'p/pyproject.toml': pyproject, 'p/lambda/handler.py': 'import mangum\n', ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

const ERROR = ['error undeclared p/lambda/handler.py:1'];
const NOTICE = ['notice undeclared p/lambda/handler.py:1'];

describe('what the image installs that a file is run in', () => {
  test.each([
    ['Dockerfile', 'RUN pip install mangum'],
    ['Dockerfile', 'RUN python -m pip install --no-cache-dir "Mangum==0.19.0" -t /asset'],
    [
      'Dockerfile',
      'RUN apt-get update && \\\n  # the handler\n  uv pip install boto3 \\\n    mangum[full]>=0.1 && rm -rf x',
    ],
    ['api.Dockerfile', 'RUN pip3 install mangum'],
    ['Dockerfile.lambda', 'run pip3.11 install mangum'],
    ['Containerfile', 'RUN pip install mangum; true'],
    ['Dockerfile_SDK', 'RUN pip install mangum'],
    ['Dockerfile', 'RUN poetry add mangum'],
    ['Dockerfile', 'RUN cd dist && pip install ./mangum-$VERSION-py3-none-any.whl'],
    ['Dockerfile', 'RUN pip install "dist/mangum-0.19.0-py3-none-any.whl"'],
    ['Dockerfile', 'RUN uv add --no-cache mangum'],
    ['Dockerfile', 'FROM --platform=linux/amd64 acme/uwsgi-mangum:python3.11 AS base'],
  ])('%s: %s', async (name, text) => {
    expect(await lines({ [`p/lambda/${name}`]: `FROM python\n${text}\n` })).toEqual(NOTICE);
    expect(await lines({ [`p/${name}`]: `FROM python\n${text}\n` })).toEqual(NOTICE);
    // Beside another file, or above the project, it is the image of something else.
    expect(await lines({ [`p/other/${name}`]: `${text}\n` })).toEqual(ERROR);
    expect(await lines({ [name]: `${text}\n` })).toEqual(ERROR);
  });

  test.each([
    ['Dockerfile', 'RUN pip install ./mangum -r mangum.txt'],
    ['Dockerfile', 'RUN pip install $mangum'],
    ['Dockerfile', 'RUN pip install mangum-1/boto3-1-py3-none-any.whl boto3-mangum-1.whl'],
    ['Dockerfile', '# RUN pip install mangum'],
    ['Dockerfile', 'RUN pip install boto3 && echo mangum'],
    ['Dockerfile', 'RUN npm install mangum'],
    ['Dockerfile', 'FROM mangum:3'],
    ['Dockerfile', 'FROM acme-mangum/python:3'],
    ['notes.txt', 'RUN pip install mangum'],
  ])('not %s: %s', async (name, text) => {
    expect(await lines({ [`p/lambda/${name}`]: `${text}\n` })).toEqual(ERROR);
  });

  test('what no index has is called like its module', async () => {
    const found = (image: string) =>
      lines({ 'p/lambda/handler.py': 'import qq_attest\n', 'p/Dockerfile': `FROM python\n${image}\n` });
    expect(await found('RUN pip install ./qq_attest-$VERSION-py3-none-any.whl')).toEqual(NOTICE);
    expect(await found('RUN pip install qq-attest')).toEqual(NOTICE);
    expect(await found('RUN pip install qq-attest-tools')).toEqual(ERROR);
  });

  describe('the project around it', () => {
    const found = async (image: string, name = 'acme') => {
      const around = BUILT.replace('deployment', name).replace('"boto3"', '');
      const repo = {
        'pyproject.toml': around,
        'acme/__init__.py': '',
        'p/lambda/handler.py': 'import acme\n',
        'p/Dockerfile': `FROM python\nWORKDIR /app\n${image}\n`,
      };
      return lines(repo);
    };

    test.each([
      ['COPY ../ /app/acme', 'RUN pip install "/app/acme[api]"'],
      ['COPY --chown=me . /src/', 'RUN pip install -e /src'],
      ['COPY . .', 'RUN pip install --no-cache-dir .'],
      ['ADD . /app', 'RUN uv pip install .[api]'],
    ])('%s, %s', async (copy, install) => {
      expect(await found(`${copy}\n${install}`)).toEqual(NOTICE);
    });

    test.each([
      ['COPY . /app', 'RUN pip install flask'],
      ['COPY p /app', 'RUN pip install /app'],
      ['COPY . /app', 'RUN pip install /opt/acme --target .'],
      ['COPY --from=builder / /app', 'RUN pip install /app'],
      ['', 'RUN pip install .'],
    ])('not %s, %s', async (copy, install) => {
      expect(await found(`${copy}\n${install}`)).toEqual(ERROR);
    });
  });

  test('what is installed as a distribution declares what it needs', async () => {
    const files = {
      'p/deployment/__init__.py': 'import mangum\n',
      'p/Dockerfile': 'RUN pip install mangum\n',
    };
    expect(await lines(files, BUILT)).toContain('error undeclared p/deployment/__init__.py:1');
  });
});

test('the host of Azure Functions brings its library to the functions below its settings', async () => {
  const found = async (files: Repo, module = 'azure.functions') =>
    (
      await foundBy(checkPythonCoverage, {
        'p/pyproject.toml': APP,
        'p/app/hello/__init__.py': `import ${module}\n`,
        ...files,
      })
    ).lines;
  expect(await found({ 'p/app/host.json': '{}' })).toEqual(['notice undeclared p/app/hello/__init__.py:1']);
  expect(await found({ 'p/host.json': '{}' })).toEqual(['notice undeclared p/app/hello/__init__.py:1']);
  const error = ['error undeclared p/app/hello/__init__.py:1'];
  expect(await found({})).toEqual(error);
  expect(await found({ 'p/other/host.json': '{}' })).toEqual(error);
  expect(await found({ 'p/app/host.json': '{}' }, 'azure.storage.blob')).toEqual(error);
});

test('Alembic runs an env.py beside its template of scripts', async () => {
  const found = async (files: Repo, code = 'import sqlalchemy\nfrom alembic import context\n') =>
    (
      await foundBy(checkPythonCoverage, {
        'p/pyproject.toml': APP,
        'p/data/alembic/env.py': code,
        ...files,
      })
    ).lines;
  const told = (level: string) => [1, 2].map((line) => `${level} undeclared p/data/alembic/env.py:${line}`);
  const template = { 'p/data/alembic/script.py.mako': '' };
  expect(await found(template)).toEqual(told('notice'));
  expect(await found({})).toEqual(told('error'));
  expect(await found({ 'p/data/script.py.mako': '' })).toEqual(told('error'));
  expect(await found(template, 'import sqlmodel\n')).toEqual(['error undeclared p/data/alembic/env.py:1']);
  // Where there are scripts, the project is one that is migrated.
  const script = 'p/data/alembic/versions/a1.py';
  const withScript = await found({ ...template, [script]: 'from alembic import op\n' });
  expect(withScript).toContain(`error undeclared ${script}:1`);
});

test('the host of Google brings its framework to a function', async () => {
  const found = async (files: Repo, name = 'main.py') =>
    (
      await foundBy(checkPythonCoverage, {
        'p/requirements.txt': 'requests\n',
        [`p/${name}`]: 'import functions_framework\n',
        ...files,
      })
    ).lines;
  expect(await found({})).toEqual(['notice undeclared p/main.py:1']);
  expect(await found({ 'p/Dockerfile': 'FROM python:3\n' })).toEqual(['error undeclared p/main.py:1']);
  expect(await found({}, 'app.py')).toEqual(['error undeclared p/app.py:1']);
});

test('a program finds what lies beside it', async () => {
  const found = (text: string, beside: string) =>
    lines({ 'p/lambda/handler.py': '', 'p/lambda/task.py': text, [beside]: '' }, BUILT + HATCH);
  const HATCH = '[tool.hatch.build.targets.wheel]\npackages = ["lambda"]\n';
  const program = 'import redis\nif __name__ == "__main__":\n    redis.run()\n';
  expect(await found(program, 'p/lambda/redis.py')).toEqual(['notice undeclared p/lambda/task.py:1']);
  expect(await found(program, 'p/lambda/redis/__init__.py')).toEqual([
    'notice undeclared p/lambda/task.py:1',
  ]);
  expect(await found(program, 'p/lambda/other.py')).toEqual(['error undeclared p/lambda/task.py:1']);
  expect(await found('import redis\n', 'p/lambda/redis.py')).toEqual(['error undeclared p/lambda/task.py:1']);
});

test('what a host brings is no less there because tests install it', async () => {
  const files = { 'p/requirements-test.txt': 'webapp2\n', 'p/lambda/handler.py': 'import webapp2\n' };
  expect(await lines(files)).toEqual([]);
});

test('a member of the workspace is none of a host, whatever it is called', async () => {
  const shared = BUILT.replace('deployment', 'shared');
  const files = { 'shared/pyproject.toml': shared, 'shared/src/shared/__init__.py': '' };
  const use = { 'p/lambda/handler.py': 'import shared\n' };
  expect(await lines({ ...files, ...use })).toEqual(ERROR);
  expect(await lines(use)).toEqual([]);
});
