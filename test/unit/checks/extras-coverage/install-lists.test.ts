import { describe, expect, test } from 'vitest';
import { lines } from '../../../support/python-coverage.ts';

const DEPENDENCIES = 'dependencies = ["rich"]';
const ERROR = ['error undeclared src/p/m.py:1'];

/** What is found of one import, in a project that lacks others as well: of few, nobody makes a list. */
async function found(
  registry: string,
  more: Readonly<Record<string, string>> = {},
  others = 'import faiss\nimport pymilvus\nimport weaviate\n',
): Promise<readonly string[]> {
  const files = { 'm.py': 'import chromadb\n', 'src/p/others.py': others, 'src/p/registry.py': registry };
  const all = await lines(DEPENDENCIES, { ...files, ...more });
  return all.filter((line) => line.includes('src/p/m.py'));
}

describe('what the code of a project has pip install where it runs', () => {
  test.each([
    'spec(pip_packages=["chromadb"], module="p.m")\n',
    'spec(\n    pip_packages=[\n        "x",\n        "ChromaDB[all]>=1; python_version > \'3\'",\n    ],\n)\n',
    'DEPS = ["chromadb"]\nspec(pip_packages=DEPS)\n',
    'DEPS: list[str] = [\n  "chromadb",\n]\nspec(pip_packages=["x"] + DEPS)\n',
    'class Config:\n    pip_packages: list[str] = ["chromadb"]\n',
    'class Config:\n    def pip_packages(cls) -> list[str]:\n        return ["chromadb"]\n',
    '@component(packages_to_install=["chromadb==1.0"])\ndef f(): ...\n',
    'image = modal.Image.debian_slim().pip_install("x", "chromadb")\n',
  ])('is a notice: %j', async (registry) => {
    expect(await found(registry)).toEqual(['notice undeclared src/p/m.py:1']);
  });

  test.each([
    'spec(pip_packages=["other"])\n',
    'spec(packages=["chromadb"])\n',
    'spec(pip_packages=DEPS)\nOTHERS = ["chromadb"]\n',
    'if x.pip_packages == ["chromadb"]: ...\n',
    'spec(pip_packages=[])\nNAMES = ["chromadb"]\n',
    'def pip_packages(cls):\n    x = ["chromadb"]\n    return cls.names\n',
    'spec(pip_packages=["./chromadb"])\n',
  ])('is an error still: %j', async (registry) => {
    expect(await found(registry)).toEqual(ERROR);
  });

  test('not what tests or another project list, nor what comes in anyway', async () => {
    const list = 'spec(pip_packages=["chromadb"])\n';
    expect(await found('', { 'tests/registry.py': list })).toEqual(ERROR);
    const other = {
      'q/pyproject.toml': '[project]\nname = "q"\nversion = "1"\n',
      'q/src/q/__init__.py': list,
    };
    expect(await found('', other)).toEqual(ERROR);
    const lock = `[[package]]\nname = "rich"\ndependencies = [{ name = "chromadb" }]\n`;
    expect(await found(list, { 'uv.lock': lock })).toEqual(['error transitive src/p/m.py:1']);
  });

  test('not in a project that lacks few', async () => {
    const list = 'spec(pip_packages=["chromadb"])\n';
    expect(await found(list, {}, 'import faiss\nimport pymilvus\n')).toEqual(ERROR);
    const caught = 'import faiss\nimport pymilvus\ntry:\n    import weaviate\nexcept ImportError: ...\n';
    expect(await found(list, {}, caught)).toEqual(ERROR);
  });

  test('in a text of many such words, and in a long one, it takes no time', async () => {
    expect(await found('pip_packages=A\n'.repeat(10_000))).toEqual(ERROR);
    expect(await found(`${'pip_packages=[\n'.repeat(200_000)}`)).toEqual(ERROR);
  });
});

describe('lists beside plugins that the program has pip install', () => {
  const INSTALLER =
    'path = os.path.join(folder, "requirements.txt")\nsubprocess.call(["pip", "install", "-r", path])\n';

  async function plugin(installer: string, more: Readonly<Record<string, string>> = {}, toml = DEPENDENCIES) {
    const list = { 'src/p/bots/a/requirements.txt': 'chess\n', 'src/p/bots/a/__init__.py': '' };
    const files = { 'src/p/bots/__init__.py': '', 'src/p/bots/a/a.py': 'import chess\n', ...list };
    return await lines(toml, { ...files, 'src/p/provision.py': installer, ...more });
  }
  const PLUGIN = 'undeclared src/p/bots/a/a.py:1';

  test.each([
    INSTALLER,
    'run([sys.executable, "-m", "pip", "install", "--quiet",\n  "-r", f"{folder}/requirements.txt"])\n',
    'name = "requirements.txt"\nos.system(f"pip install -r {folder}/{name}")\n',
  ])('what they have is a notice: %j', async (installer) => {
    expect(await plugin(installer)).toEqual([`notice ${PLUGIN}`]);
  });

  test.each([
    '',
    '# pip install -r requirements.txt\nLIST = "requirements.txt"\n',
    'LIST = "requirements.txt"\nprint("please run pip install -r", LIST)\n',
    'subprocess.call(["pip", "install", "-r", "tools.txt"])\n',
    'LIST = "requirements.txt"\nsubprocess.call(["pip", "install", name])\n',
  ])('without such an installer it is an error: %j', async (installer) => {
    expect(await plugin(installer)).toEqual([`error ${PLUGIN}`]);
  });

  test('what another plugin lists, or nobody, is missing, and no test installs it', async () => {
    const other = { 'src/p/bots/b/__init__.py': '', 'src/p/bots/b/b.py': 'import chess\nimport yaml\n' };
    expect(await plugin(INSTALLER, other)).toEqual([
      'error undeclared src/p/bots/b/b.py:1',
      'error undeclared src/p/bots/b/b.py:2',
    ]);
    expect(await plugin('', { 'tests/test_p.py': INSTALLER })).toEqual([`error ${PLUGIN}`]);
  });

  test('what a plugin lists is no less declared where something else brings it in', async () => {
    const lock = { 'uv.lock': '[[package]]\nname = "rich"\ndependencies = [{ name = "chess" }]\n' };
    const TRANSITIVE = 'transitive src/p/bots/a/a.py:1';
    expect(await plugin(INSTALLER, lock)).toEqual([`notice ${TRANSITIVE}`]);
    expect(await plugin('', lock)).toEqual([`error ${TRANSITIVE}`]);
    const unlisted = { ...lock, 'src/p/bots/a/requirements.txt': 'stockfish\n' };
    expect(await plugin(INSTALLER, unlisted)).toEqual([`error ${TRANSITIVE}`]);
  });

  test('what a command of the project runs is there for everybody', async () => {
    const scripts = `${DEPENDENCIES}\n[project.scripts]\nrun = "p.bots.a.a:main"`;
    expect(await plugin(INSTALLER, {}, scripts)).toEqual([`error ${PLUGIN}`]);
  });
});
