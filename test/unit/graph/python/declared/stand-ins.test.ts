import { describe, expect, it } from 'vitest';
import { standInsOf } from '#core/graph/python/declared/stand-ins';
import { codeOf } from '../../../../support/code.ts';
import { packageOf, pyproject } from '../../../../support/extras-code.ts';
import type { Repo } from '../../../../support/repository.ts';

/** Which of the names something declared by the project in `app` stands for, each with that declaration. */
async function standIns(names: readonly string[], dependencies: readonly string[], repo: Repo = {}) {
  const { code, workspace } = await codeOf({
    ...repo,
    'app/pyproject.toml': pyproject('app', dependencies),
    'app/src/app/__init__.py': '',
  });
  const unit = code.python.find(({ project }) => project.folder === 'app');
  if (unit === undefined) throw new Error('no app');
  const find = standInsOf(unit, code, () => workspace.locks.python(unit.project.folder));
  return Object.fromEntries(names.map((name) => [name, find(name).map(({ text }) => text)]));
}

describe('what declarations stand for', () => {
  it('an extra called like a distribution, whole or by its part of the name', async () => {
    expect(
      await standIns(
        ['duckdb', 'psycopg-pool', 'pool', 'psycopg'],
        ['ibis-framework[duckdb]>=10', 'psycopg[pool]'],
      ),
    ).toEqual({
      duckdb: ['ibis-framework[duckdb]>=10'],
      'psycopg-pool': ['psycopg[pool]'],
      pool: ['psycopg[pool]'],
      psycopg: [],
    });
  });

  it('what a distribution of pins is declared for', async () => {
    expect(await standIns(['dask', 'distributed', 'toolz'], ['rapids-dask-dependency==26.*'])).toEqual({
      dask: ['rapids-dask-dependency==26.*'],
      distributed: ['rapids-dask-dependency==26.*'],
      toolz: [],
    });
  });

  it('an extra for the stubs of one service, or of many', async () => {
    const names = ['mypy-boto3-s3', 'mypy-boto3-athena', 'types-aiobotocore-s3'];
    const asked = (...dependencies: string[]) => standIns(names, dependencies);
    expect(await asked('boto3-stubs[s3]', 'types-aioboto3[athena]')).toEqual({
      'mypy-boto3-s3': ['boto3-stubs[s3]'],
      'mypy-boto3-athena': [],
      'types-aiobotocore-s3': [],
    });
    expect(await asked('types-boto3[full]')).toEqual({
      'mypy-boto3-s3': ['types-boto3[full]'],
      'mypy-boto3-athena': ['types-boto3[full]'],
      'types-aiobotocore-s3': [],
    });
    expect(await asked('boto3-stubs', 'boto3[crt]')).toEqual(
      Object.fromEntries(names.map((name) => [name, []])),
    );
  });

  it('an extra that the lock says to list it, where it is called like the distribution but for words of kind', async () => {
    const lock = (extra: string, ...listed: readonly string[]) => ({
      'uv.lock': `[[package]]\nname = "google-adk"\n[package.optional-dependencies]\n${extra} = [${listed
        .map((name) => `{ name = "${name}" }`)
        .join(', ')}]\n`,
    });
    const names = ['a2a-sdk', 'google-genai'];
    const asked = ['google-adk[a2a]>=1'];
    const none = { 'a2a-sdk': [], 'google-genai': [] };
    expect(await standIns(names, asked, lock('a2a', ...names))).toEqual({ ...none, 'a2a-sdk': asked });
    expect(await standIns(names, asked)).toEqual(none);
    expect(await standIns(names, asked, lock('a2a', 'google-genai'))).toEqual(none);
    expect(await standIns(names, asked, lock('eval', ...names))).toEqual(none);
    expect(await standIns(names, ['google-adk[eval]'], lock('eval', ...names))).toEqual(none);
    expect(await standIns(names, ['google-adk'], lock('a2a', ...names))).toEqual(none);
  });

  it('an extra of a project of the repository that lists it likewise, whatever the lock says', async () => {
    const extras = { a2a: ['a2a-sdk', 'ray'] };
    const repo = packageOf('agents', { '__init__.py': '' }, [], extras);
    expect(await standIns(['a2a-sdk', 'ray'], ['agents[a2a]'], repo)).toEqual({
      'a2a-sdk': ['agents[a2a]'],
      ray: [],
    });
    const lock = `[[package]]\nname = "agents"\n[package.optional-dependencies]\na2a = [{ name = "a2a-core" }]\n`;
    expect(await standIns(['a2a-core'], ['agents[a2a]'], { ...repo, 'uv.lock': lock })).toEqual({
      'a2a-core': [],
    });
  });

  it('an extra of a project of the repository, where it lists a distribution that is called like it', async () => {
    const extras = { fastapi: ['fastapi', 'uvicorn'], openai: ['web-plugins-openai'], sqlite: [] };
    const repo = packageOf('web', { '__init__.py': '' }, ['flask'], extras);
    const names = ['fastapi', 'uvicorn', 'flask', 'web-plugins-openai', 'sqlite', 'web-sqlite'];
    const none = Object.fromEntries(names.map((name) => [name, []]));
    expect(await standIns(names, ['web[fastapi,sqlite]'], repo)).toEqual({
      ...none,
      fastapi: ['web[fastapi,sqlite]'],
    });
    expect(await standIns(names, ['web[openai]'], repo)).toEqual({
      ...none,
      'web-plugins-openai': ['web[openai]'],
    });
    expect(await standIns(names, ['web'], repo)).toEqual(none);
  });

  it('a project without code stands for what it installs, through others to the end, and with the extras asked for', async () => {
    const umbrella = (name: string, dependencies: string[], extras = {}) => ({
      [`packages/${name}/pyproject.toml`]: pyproject(name, dependencies, extras),
    });
    const repo = {
      ...umbrella('all', ['some'], { web: ['flask'] }),
      ...umbrella('some', ['core', 'requests', 'all']),
      ...packageOf('core', { '__init__.py': '' }, ['pydantic']),
    };
    const names = ['core', 'requests', 'flask', 'pydantic'];
    expect(await standIns(names, ['all'], repo)).toEqual({
      core: ['all'],
      requests: ['all'],
      flask: [],
      pydantic: [],
    });
    expect(await standIns(['flask'], ['all[web]'], repo)).toEqual({ flask: ['all[web]'] });
  });

  it('a project that is told to ship nothing has no code, whatever lies in its folder', async () => {
    const meta = `${pyproject('meta', ['requests'])}\n[tool.setuptools]\npackages = []\n`;
    const repo = { 'meta/pyproject.toml': meta, 'meta/run.py': 'import os\n' };
    expect(await standIns(['requests'], ['meta'], repo)).toEqual({ requests: ['meta'] });
    const code = { 'meta/pyproject.toml': pyproject('meta', ['requests']), 'meta/meta/__init__.py': '' };
    expect(await standIns(['requests'], ['meta'], code)).toEqual({ requests: [] });
  });

  it('a distribution with nothing but a version stands for those named below it', async () => {
    expect(
      await standIns(
        ['opentelemetry-exporter-otlp-proto-grpc', 'opentelemetry-exporter-zipkin', 'pydantic-core'],
        ['opentelemetry-exporter-otlp', 'pydantic'],
      ),
    ).toEqual({
      'opentelemetry-exporter-otlp-proto-grpc': ['opentelemetry-exporter-otlp'],
      'opentelemetry-exporter-zipkin': [],
      'pydantic-core': [],
    });
  });
});
