import { describe, expect, test } from 'vitest';
import { lines } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

const SERVER = 'src/p/box/server.py';
const ERROR = [`error undeclared ${SERVER}:1`];
const NOTICE = [`notice undeclared ${SERVER}:1`];

describe('a file of a package that an image is given by itself', () => {
  const found = (image: string, more: Repo = {}, toml = '', name = 'Dockerfile') =>
    lines(`dependencies = []\n${toml}`, {
      [SERVER]: 'import flask\n',
      'src/p/box/__init__.py': '',
      'src/p/box/box.requirements.txt': 'Flask==3.1 # web\nnumpy\n',
      [`src/p/box/${name}`]: `FROM python:3.13-slim\n${image}`,
      ...more,
    });
  const LIST = 'COPY box.requirements.txt /app/requirements.txt\n';
  const INSTALL = 'RUN pip install --no-cache-dir -r /app/requirements.txt\n';
  const COPY = 'COPY server.py /app/main.py\n';

  test.each([
    `${LIST}${INSTALL}${COPY}`,
    `${COPY}${LIST}RUN pip install \\\n  # all\n  -r /app/requirements.txt\n`,
    `WORKDIR /app\nCOPY --chown=me box.requirements.txt ./\nRUN pip install -r box.requirements.txt\nCOPY server.py .\n`,
    `WORKDIR /srv\nWORKDIR app\nCOPY ["server.py", "box.requirements.txt", "/srv/app"]\nRUN pip install -r /srv/app/box.requirements.txt\n`,
    `${COPY}RUN pip3 install flask gunicorn\n`,
  ])('runs with what that installs: %s', async (image) => {
    expect(await found(image)).toEqual(NOTICE);
    expect(await found(image, {}, '', 'Dockerfile.sandbox')).toEqual(NOTICE);
    expect(await found(image, {}, '', 'notes.txt')).toEqual(ERROR);
  });

  test.each([
    `${LIST}${INSTALL}COPY other.py /app/\n`,
    `${LIST}${INSTALL}COPY . /app\n`,
    `${LIST}${INSTALL}# ${COPY}`,
    `${LIST}${INSTALL}COPY --from=build server.py /app/\n`,
    `${COPY}${LIST}RUN pip install -r /app/other.txt\n`,
    `${COPY}${LIST}`,
    `${COPY}${LIST}RUN pip install gunicorn\n`,
    `${COPY}COPY $LIST /app/requirements.txt\n${INSTALL}`,
  ])('and with nothing else: %s', async (image) => {
    expect(await found(image)).toEqual(ERROR);
  });

  const image = LIST + INSTALL + COPY;

  test('is to be copied, one folder up as well', async () => {
    const above = { 'src/p/server.py': 'import flask\n' };
    expect(await found(image, above)).toEqual(['error undeclared src/p/server.py:1']);
  });

  test.each<[Repo, string]>([
    [{ 'src/p/m.py': 'from p.box import server\n' }, ''],
    [{ 'src/p/m.py': 'def serve():\n    import p.box.server\n' }, ''],
    [{}, '[project.scripts]\nserve = "p.box.server:main"\n'],
    [{}, '[project.entry-points.acme]\nserve = "p.box.server:main"\n'],
    // another image of the same folder runs it too, and lacks it
    [{ 'src/p/box/Dockerfile.small': COPY }, ''],
    [{ 'src/p/box/Dockerfile.small': COPY, 'src/p/box/other.Dockerfile': image }, ''],
  ])('is to be no part of the package beside: %j %s', async (more, toml) => {
    expect(await found(image, more, toml)).toEqual(ERROR);
  });

  test('may be given to two images that have it', async () => {
    expect(await found(image, { 'src/p/box/Dockerfile.gpu': image })).toEqual(NOTICE);
  });
});
