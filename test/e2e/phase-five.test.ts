import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeTools } from '../../scripts/node-tools.ts';
import { pythonTools } from '../../scripts/python-tools.ts';

const PLUMB = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'src', 'main.ts');
const TSC = join(import.meta.dirname, '..', '..', 'node_modules', 'typescript', 'bin', 'tsc');
const PACKAGE = 'packages/shared-hf';

/** The manifest of the roadmap's phase 5, as it is printed there. */
const PRINTED = `{:package/name "shared-hf"
 :runtimes [{:lang :python
             :targets [{:name :cpu   :extras [:hf]}
                       {:name :openvino :extras [:openvino :hf]}]}
            {:lang :node
             :targets [{:name :lite :deps ["openai" "zod"]}
                       {:name :server :deps ["fastify" "undici"]}]]}
`;

const CLOSED = PRINTED.replace('"undici"]}]]}', '"undici"]}]}]}');

/** What it lacks, with light packages in the place of the heavy ones; its names are kept. */
const WHOLE = `{:package/name "shared-hf"
 :package/version "0.1.0"
 :runtimes [{:lang :python
             :entry "src/shared_hf"
             :extras {:hf ["idna>=3"]
                      :openvino ["six>=1.16"]}
             :targets [{:name :cpu   :extras [:hf]}
                       {:name :openvino :extras [:openvino :hf]}]}
            {:lang :node
             :name "@x/shared-hf"
             :files ["lib"]
             :targets [{:name :lite :deps ["picocolors@^1" "zod@^4"]}
                       {:name :server :deps ["nanoid@^5" "undici@^7"]}]}]}
`;

const SOURCES = {
  'src/shared_hf/__init__.py': 'ANSWER = 42\n',
  'src/lite.ts': `import colors from 'picocolors';
import { z } from 'zod';

export const answer: number = z.number().parse(42);
export const shown: string = colors.bold('lite');
`,
  'src/server.ts': `import { nanoid } from 'nanoid';
import { Agent } from 'undici';

export const id: string = nanoid();
export const agent: object = new Agent();
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      rootDir: 'src',
      outDir: 'lib',
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      declaration: true,
      skipLibCheck: true,
      types: [],
    },
    include: ['src'],
  }),
};

interface Ended {
  readonly code: number;
  readonly output: string;
}

const { UV_PYTHON: _, ...inherited } = process.env;
const ENV = {
  ...inherited,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  npm_config_manage_package_manager_versions: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  NO_COLOR: '1',
};

function end(cwd: string, program: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: ENV, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

/** Runs a program that must succeed, and returns what it wrote. */
async function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  const { code, output } = await end(cwd, program, ...args);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')}: exit code ${code}\n${output}`);
  return output;
}

const plumb = (root: string, ...args: string[]) =>
  end(root, process.execPath, PLUMB, ...args, '--root', root);

/** A new repository with the manifest and the files beside it, removed behind the tests of the suite that makes it. */
function repository(manifest: string, sources: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'phase-five-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ 'package.edn': manifest, ...sources })) {
    mkdirSync(dirname(join(root, PACKAGE, path)), { recursive: true });
    writeFileSync(join(root, PACKAGE, path), text);
  }
  return root;
}

describe('the manifest of phase 5', () => {
  const printed = repository(PRINTED);
  const closed = repository(CLOSED, { 'src/lite.ts': '', 'src/server.ts': '' });

  test('as printed: refused at the closer, with its opener', async () => {
    const { code, output } = await plumb(printed, 'check');
    expect(code).toBe(1);
    expect(output).toContain(`${PACKAGE}/package.edn:7:67`);
    expect(output).toContain('5:13');
    expect((await plumb(printed, 'gen')).code).toBe(2);
    expect(readdirSync(join(printed, PACKAGE))).toEqual(['package.edn']);
  });

  test('closed: refused for each extra that is defined nowhere', async () => {
    const { code, output } = await plumb(closed, 'check', '--format', 'json');
    expect(code).toBe(1);
    const found: { line: number; column: number; message: string }[] = JSON.parse(output).findings;
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:47', '4:50', '4:60']);
    expect(found.map(({ message }) => /the extra "(\w+)"/.exec(message)?.[1])).toEqual([
      'hf',
      'openvino',
      'hf',
    ]);
    expect((await plumb(closed, 'gen')).code).toBe(2);
    expect(existsSync(join(closed, PACKAGE, 'pyproject.toml'))).toBe(false);
  });
});

describe('whole, with :extras, :entry and the modules of its targets', () => {
  const root = repository(WHOLE, SOURCES);
  const home = join(root, PACKAGE);

  beforeAll(async () => {
    const { code, output } = await plumb(root, 'gen');
    expect(output).toContain('package.json');
    expect(code, output).toBe(0);
  });

  test('check is clean, and a second gen writes nothing', async () => {
    expect((await plumb(root, 'check')).code).toBe(0);
    expect((await plumb(root, 'gen')).output).toContain('nothing to write');
  });

  describe.concurrent('Python', () => {
    const { uv } = pythonTools();
    const environment = async (name: string) => {
      const folder = join(root, name);
      await run(root, uv, 'venv', '--quiet', '--seed', '--python', 'python3', folder);
      return join(folder, 'bin', 'python');
    };
    /** What is importable of these in an environment. */
    const present = async (python: string, ...names: string[]) => {
      const probe = `from importlib.util import find_spec; print(*[n for n in ${JSON.stringify(names)} if find_spec(n)])`;
      return (await run(tmpdir(), python, '-c', probe)).trim().split(' ');
    };
    const answer = (python: string) =>
      run(tmpdir(), python, '-c', 'import shared_hf; print(shared_hf.ANSWER, shared_hf.__file__)');

    test('pip installs it editable, and each target brings its extras alone', async () => {
      const python = await environment('.pip');
      await run(root, python, '-m', 'pip', 'install', '-q', '-e', `${PACKAGE}[cpu]`);
      expect(await answer(python)).toContain(join('src', 'shared_hf'));
      expect(await present(python, 'shared_hf', 'idna', 'six')).toEqual(['shared_hf', 'idna']);
      await run(root, python, '-m', 'pip', 'install', '-q', '-e', `${PACKAGE}[openvino]`);
      expect(await present(python, 'shared_hf', 'idna', 'six')).toEqual(['shared_hf', 'idna', 'six']);
    });

    test('uv installs it, and the wheel that uv builds of it is whole', async () => {
      const [python, other] = await Promise.all([environment('.uv'), environment('.wheel')]);
      await run(root, uv, 'pip', 'install', '-q', '-p', python, `./${PACKAGE}[openvino]`);
      expect(await present(python, 'shared_hf', 'idna', 'six')).toEqual(['shared_hf', 'idna', 'six']);
      await run(root, uv, 'build', '--quiet', '--wheel', '--out-dir', 'wheels', PACKAGE);
      const [wheel = ''] = readdirSync(join(root, 'wheels')).filter((name) => name.endsWith('.whl'));
      await run(root, uv, 'pip', 'install', '-q', '-p', other, '--no-deps', join('wheels', wheel));
      expect(await answer(other)).toContain('site-packages');
      const extras =
        "from importlib.metadata import metadata; print(*metadata('shared-hf').get_all('Provides-Extra'))";
      expect((await run(tmpdir(), other, '-c', extras)).trim().split(' ').sort()).toEqual([
        'cpu',
        'hf',
        'openvino',
      ]);
    });
  });

  describe.concurrent('Node', () => {
    const tarball = prepared(async () => {
      await run(home, 'npm', 'install', '--no-package-lock', '--ignore-scripts');
      await run(home, process.execPath, TSC, '-p', '.');
      await run(home, 'npm', 'pack', '--pack-destination', root);
      return join(root, 'x-shared-hf-0.1.0.tgz');
    });
    const peers = ['nanoid', 'picocolors', 'undici', 'zod'];

    const consumer = (name: string) => {
      const folder = join(root, name);
      mkdirSync(folder);
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
      writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\n');
      return folder;
    };
    const load = (folder: string, module: string, name: string) => {
      const program = `const module = await import('@x/shared-hf${module}'); console.log(typeof module.${name}, module.answer)`;
      return end(folder, process.execPath, '--input-type=module', '-e', program);
    };
    const installed = (folder: string) =>
      peers.filter((name) => existsSync(join(folder, 'node_modules', name)));

    const managers = {
      npm: (folder: string, ...names: string[]) =>
        run(folder, 'npm', 'install', '--ignore-scripts', ...names),
      pnpm: (folder: string, ...names: string[]) =>
        run(
          folder,
          process.execPath,
          nodeTools().pnpm,
          'add',
          '--ignore-workspace',
          '--ignore-scripts',
          ...names,
        ),
    };

    for (const [name, install] of Object.entries(managers)) {
      test(`${name} installs its tarball, and each optional peer is absent until asked for`, async () => {
        const folder = consumer(name);
        await install(folder, await tarball());
        expect(installed(folder)).toEqual([]);
        const missing = await load(folder, '/lite', 'answer');
        expect(missing.code).toBe(1);
        expect(missing.output).toMatch(/Cannot find package '(picocolors|zod)'/);
        expect((await load(folder, '', 'answer')).output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');

        await install(folder, 'picocolors@^1', 'zod@^4');
        expect(await load(folder, '/lite', 'shown')).toEqual({ code: 0, output: 'string 42\n' });
        expect(installed(folder)).toEqual(['picocolors', 'zod']);
        expect((await load(folder, '/server', 'id')).output).toMatch(/Cannot find package '(nanoid|undici)'/);

        await install(folder, 'nanoid@^5', 'undici@^7');
        expect(await load(folder, '/server', 'id')).toEqual({ code: 0, output: 'string undefined\n' });
      });
    }

    test('the tarball holds what was built, and the manifest of the package says what it needs', async () => {
      const listing = await run(root, 'tar', '-tzf', await tarball());
      expect(listing.split('\n').filter((path) => path.endsWith('.js'))).toEqual([
        'package/lib/lite.js',
        'package/lib/server.js',
      ]);
      const { exports, peerDependencies, peerDependenciesMeta } = JSON.parse(
        readFileSync(join(home, 'package.json'), 'utf8'),
      );
      expect(exports).toEqual({ './lite': './lib/lite.js', './server': './lib/server.js' });
      expect(Object.keys(peerDependencies).sort()).toEqual(peers);
      expect(Object.keys(peerDependenciesMeta).sort()).toEqual(peers);
    });
  });
});

/** Done once, by the first who asks. */
function prepared<T>(make: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= make();
    return running;
  };
}
