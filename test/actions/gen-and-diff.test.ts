import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction, SECRETS } from '../support/bundle.ts';
import { packageFiles } from '../support/drifting.ts';
import { git, gitRepository, scratchFolder, writeFiles } from '../support/scratch.ts';

const NAME = 'gen-and-diff';
const clean = () => gitRepository(packageFiles('packages/a'));
const drifted = (folder = 'packages/a') => gitRepository(packageFiles(folder, { version: '2.0.0' }));
const errors = (run: ReturnType<typeof runAction>) => run.commands.filter(({ name }) => name === 'error');

describe('the built-in generator', () => {
  test('passes a clean repository, with every output and a summary, and changes nothing', () => {
    const workspace = clean();
    const run = runAction(NAME, workspace);
    expect(run).toMatchObject({ status: 0, commands: [] });
    expect(run.outputs).toEqual({
      verdict: 'clean',
      counts: '{"error":0,"warning":0,"notice":0}',
      drift: 'false',
      patch: '',
      files: '[]',
    });
    expect(run.summary).toContain('## Plumbline: clean');
    expect(run.summary).toContain('1 package manifest, 0 service manifests: 1 generated file judged');
    expect(git(workspace, 'status', '--porcelain', '--ignored')).toBe('');
  });

  test('annotates the drifted line, shows the diff, and its patch mends the drift', () => {
    const workspace = drifted();
    const run = runAction(NAME, workspace);
    expect(run.status).toBe(1);
    expect(run.commands.map(({ name, properties: { file, line, col } }) => [name, file, line, col])).toEqual([
      ['error', 'packages/a/pyproject.toml', '3', '11'],
    ]);
    expect(run.commands[0]?.data).toMatch(/expected "1\.0\.0", found "2\.0\.0"\nFix: run `plumb gen`/);
    expect(run.log).toContain('-version = "2.0.0"');
    expect(run.summary).toContain('```diff\n');
    expect(run.outputs).toMatchObject({
      verdict: 'findings',
      drift: 'true',
      files: '["packages/a/pyproject.toml"]',
    });
    expect(git(workspace, 'status', '--porcelain')).toBe('');
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(runAction(NAME, workspace).outputs).toMatchObject({ verdict: 'clean', patch: '' });
  });

  test('in a subfolder names files from the checkout, and so does its patch', () => {
    const workspace = drifted('sub/packages/a');
    const run = runAction(NAME, workspace, { root: 'sub', 'patch-file': 'out/drift.patch' });
    expect(run.commands[0]?.properties.file).toBe('sub/packages/a/pyproject.toml');
    expect(run.outputs).toMatchObject({ patch: 'out/drift.patch', files: '["packages/a/pyproject.toml"]' });
    git(workspace, 'apply', 'out/drift.patch');
    expect(runAction(NAME, workspace, { root: 'sub' }).status).toBe(0);
  });

  test('points at an invalid manifest', () => {
    const workspace = gitRepository({ 'a/package.edn': '{:package/name "a"\n :lang :pyhton}' });
    const run = runAction(NAME, workspace);
    expect(run.commands.map(({ name, properties: { file, line } }) => [name, file, line])).toEqual([
      ['error', 'a/package.edn', '2'],
    ]);
    expect(run).toMatchObject({ status: 1, outputs: { verdict: 'findings', drift: 'false' } });
  });

  test('finds a missing file, which the patch makes', () => {
    const workspace = clean();
    rmSync(join(workspace, 'packages/a/pyproject.toml'));
    const run = runAction(NAME, workspace);
    expect(run.commands[0]).toMatchObject({
      name: 'error',
      properties: { file: 'packages/a/pyproject.toml' },
    });
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(runAction(NAME, workspace).status).toBe(0);
  });

  test('counts a file that cannot be read as drifted, though no patch can mend it', () => {
    const workspace = clean();
    writeFileSync(join(workspace, 'packages/a/pyproject.toml'), '[project\n');
    expect(runAction(NAME, workspace).outputs).toMatchObject({
      verdict: 'findings',
      drift: 'true',
      patch: '',
      files: '["packages/a/pyproject.toml"]',
    });
  });

  test('passes drift below the level that fails, and still tells of it', () => {
    const workspace = drifted();
    const run = runAction(NAME, workspace, { 'fail-on': 'never' });
    expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean', drift: 'true' } });
    expect(errors(run)).toHaveLength(1);
  });

  test('two steps of a job keep their patches apart', () => {
    const workspace = drifted();
    const temp = scratchFolder();
    const [one, two] = [0, 1].map(
      () => runAction(NAME, workspace, {}, { RUNNER_TEMP: temp }).outputs.patch ?? '',
    );
    expect(isAbsolute(one ?? '') && isAbsolute(two ?? '')).toBe(true);
    expect(one).not.toBe(two);
  });

  test('ends every output with a delimiter of chance', () => {
    const workspace = clean();
    const runs = [runAction(NAME, workspace), runAction(NAME, workspace)];
    const all = runs.flatMap(({ delimiters }) => delimiters);
    expect(all).toHaveLength(10);
    expect(new Set(all).size).toBe(10);
  });
});

describe("the repository's own generator", () => {
  const files = {
    'gen.mjs': '',
    'kept.txt': 'one\ntwo\nthree\n',
    'gone.txt': 'x\n',
    '.gitignore': 'ignored.txt\n',
  };
  const own = (
    program: string,
    inputs: Readonly<Record<string, string>> = {},
    more: Parameters<typeof gitRepository>[0] = {},
  ) => {
    const workspace = gitRepository({
      ...files,
      ...more,
      'gen.mjs': `import * as fs from 'node:fs';\n${program}`,
    });
    return { workspace, run: runAction(NAME, workspace, { command: '["node", "gen.mjs"]', ...inputs }) };
  };

  test('that writes what is there is clean', () => {
    const { run } = own(
      "fs.writeFileSync('kept.txt', 'one\\ntwo\\nthree\\n'); fs.writeFileSync('ignored.txt', 'x')",
    );
    expect(run).toMatchObject({
      status: 0,
      commands: [],
      outputs: { verdict: 'clean', drift: 'false', files: '[]' },
    });
    expect(run.log).toContain('what node gen.mjs writes (0 files changed) judged');
  });

  test('that changes, makes and deletes files has each found, and its patch is what it did', () => {
    const { workspace, run } = own(
      "fs.writeFileSync('kept.txt', 'one\\n2\\nthree\\n'); fs.writeFileSync('new.txt', 'n'); fs.rmSync('gone.txt')",
    );
    expect(run).toMatchObject({
      status: 1,
      outputs: { drift: 'true', files: '["gone.txt","kept.txt","new.txt"]' },
    });
    expect(errors(run).map(({ properties: { file, line } }) => [file, line])).toEqual([
      ['gone.txt', undefined],
      ['kept.txt', '2'],
      ['new.txt', undefined],
    ]);
    expect(errors(run)[1]?.data).toContain(
      'expected "2", found "two"\nFix: run `node gen.mjs` and commit what it writes',
    );
    expect(git(workspace, 'diff', '--cached', '--name-only')).toBe('');
    const after = git(workspace, 'status', '--porcelain');
    git(workspace, 'stash', '-qu');
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(git(workspace, 'status', '--porcelain')).toBe(after);
  });

  test('its patch keeps bytes of any encoding, modes and binary files, whatever git is configured to show', () => {
    const latin = Buffer.from('caf\xe9\n', 'latin1');
    const { workspace, run } = own(
      "fs.writeFileSync('latin.txt', Buffer.from('th\\xe9\\n', 'latin1')); fs.chmodSync('kept.txt', 0o755); fs.writeFileSync('image', Buffer.from([0, 1, 2]))",
      {},
      { 'latin.txt': latin, image: Buffer.from([0, 9]), '.gitattributes': '*.txt diff=shout\n' },
    );
    expect(errors(run).map(({ data }) => data.split('\n')[0])).toEqual([
      expect.stringContaining('expected 3 bytes that are no UTF-8 text, found 2 bytes'),
      expect.stringContaining('expected mode 100755, found mode 100644'),
      expect.stringContaining('expected 4 bytes that are no UTF-8 text, found 5 bytes'),
    ]);
    git(workspace, 'stash', '-qu');
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(readFileSync(join(workspace, 'latin.txt')).toString('latin1')).toBe('th\xe9\n');
    expect(git(workspace, 'diff', '--summary')).toContain('mode change 100644 => 100755 kept.txt');
  });

  test("is not confused by the user's settings of git", () => {
    const workspace = gitRepository({
      ...files,
      'gen.mjs': "import('node:fs').then((fs) => fs.writeFileSync('kept.txt', 'x\\n'))",
    });
    const settings = join(scratchFolder(), 'gitconfig');
    writeFileSync(
      settings,
      '[diff]\n noprefix = true\n external = false\n mnemonicPrefix = true\n[color]\n ui = always\n[core]\n pager = false\n',
    );
    const run = runAction(
      NAME,
      workspace,
      { command: '["node", "gen.mjs"]' },
      { GIT_CONFIG_GLOBAL: settings },
    );
    git(workspace, 'checkout', '-q', '.');
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(readFileSync(join(workspace, 'kept.txt'), 'utf8')).toBe('x\n');
  });

  test('in a subfolder is run there, and what it changes elsewhere is not judged', () => {
    const workspace = gitRepository({
      'sub/gen.mjs':
        "import('node:fs').then((fs) => { fs.writeFileSync('in.txt', 'x'); fs.writeFileSync('../out.txt', 'x') })",
    });
    const run = runAction(NAME, workspace, { root: 'sub', command: '["node", "gen.mjs"]' });
    expect(run.outputs.files).toBe('["in.txt"]');
    expect(errors(run).map(({ properties }) => properties.file)).toEqual(['sub/in.txt']);
    rmSync(join(workspace, 'sub/in.txt'));
    git(workspace, 'apply', run.outputs.patch ?? '');
    expect(readFileSync(join(workspace, 'sub/in.txt'), 'utf8')).toBe('x');
  });

  test('in a sparse checkout is compared with what is there, and may write elsewhere', () => {
    const workspace = gitRepository({
      'gen.mjs':
        "import * as fs from 'node:fs';\nfs.mkdirSync('out'); fs.writeFileSync('out/new.txt', 'x'); fs.writeFileSync('in/x', '2');",
      'in/x': '1\n',
      'out/y': '1\n',
    });
    git(workspace, 'sparse-checkout', 'set', 'in');
    const run = runAction(NAME, workspace, { command: '["node", "gen.mjs"]' });
    expect(run.outputs.files).toBe('["in/x","out/new.txt"]');
  });

  test('follows the levels of plumb.edn', () => {
    const rules = '{:rules {:gen-and-diff/missing-file :warning}}';
    const { run } = own("fs.writeFileSync('new.txt', 'n')", {}, { 'plumb.edn': rules });
    expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean', drift: 'true' } });
    expect(run.commands.map(({ name }) => name)).toEqual(['warning']);
  });

  test.each([
    ['fails', '["node", "gen.mjs"]', 'it ended with exit code 3'],
    ['is not there', '["no-such-program-at-all"]', 'no-such-program-at-all is not on PATH'],
    ['is not there, by its path', '["./gen.sh"]', './gen.sh does not exist'],
  ])('that %s proves nothing', (_, command, why) => {
    const { run } = own("fs.writeFileSync('kept.txt', 'half'); process.exit(3)", { command });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', drift: '', patch: '', files: '[]' });
    expect(errors(run)).toHaveLength(1);
    expect(errors(run)[0]?.properties.title).toBe('gen-and-diff could not run');
    expect(errors(run)[0]?.data).toContain(why);
    expect(run.summary).toContain('could not run');
  });

  test('prints what it likes: the runner carries out none of it', () => {
    const lines = [
      '::set-output name=verdict::clean',
      '::error::no',
      '::add-mask::a',
      ' ##[add-matcher]x',
      '::stop-commands::x',
      '::x::',
    ];
    const { run } = own(
      `for (const line of ${JSON.stringify(lines)}) { console.log(line); console.error(line); }`,
    );
    expect(run).toMatchObject({ status: 0, commands: [] });
    for (const line of lines) expect(run.log).toContain(line);
  });

  test('sees no token of the job, and neither the files of the runner', () => {
    const { run } = own(
      "console.log('NAMES', Object.keys(process.env).sort().join(' '), Object.values(process.env).join(' '))",
    );
    const seen = /NAMES.*/.exec(run.log)?.[0] ?? '';
    expect(seen).toContain('PATH');
    for (const [name, value] of Object.entries(SECRETS)) {
      expect(seen).not.toContain(name);
      expect(seen).not.toContain(value);
    }
    expect(seen).not.toMatch(/GITHUB_|RUNNER_|INPUT_|ACTIONS_/);
  });

  test('gets its arguments as they are: there is no shell', () => {
    const words = ['$(touch a)', '; touch b', '`touch c`', '*', 'a b', '"', "'"];
    const { workspace, run } = own('console.log(JSON.stringify(process.argv.slice(2)))', {
      command: JSON.stringify(['node', 'gen.mjs', ...words]),
    });
    expect(run.log).toContain(JSON.stringify(words));
    expect(git(workspace, 'status', '--porcelain')).toBe('');
  });
});

describe('a wrong input stops the step with one annotation, before anything is done', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a misspelt level', { 'fail-on': 'eror' }, 'did you mean error?'],
    ['a command line that is no JSON', { command: 'make generate' }, 'write a JSON array of strings'],
    ['a command that is no array of strings', { command: '["make", 1]' }, 'write a JSON array of strings'],
    ['an empty command', { command: '[]' }, 'write a JSON array of strings'],
    ['a root outside', { root: '../..' }, 'leaves the repository'],
    ['an absolute root', { root: '/etc' }, 'is absolute'],
    ['a root that is not there', { root: 'nowhere' }, 'names nowhere, which is not there'],
    ['a root that is a file', { root: 'packages/a/package.edn' }, 'there is no folder'],
    ['a link that leads out', { root: 'out' }, 'leads out of the workspace'],
    ['a configuration outside', { config: '../plumb.edn' }, 'leaves the repository'],
    ['a configuration that is not there', { config: 'no.edn' }, 'no.edn does not exist'],
    ['a patch outside', { 'patch-file': '../x.patch' }, 'leaves the repository'],
    ['text with commands in it', { 'fail-on': 'x\n::error::y' }, 'the input fail-on is "x\\n::error::y"'],
  ])('%s', (_, inputs, message) => {
    const workspace = drifted();
    symlinkSync(scratchFolder(), join(workspace, 'out'));
    const run = runAction(NAME, workspace, inputs);
    expect(run.status).toBe(1);
    expect(run.commands.map(({ name, properties }) => [name, properties.title])).toEqual([
      ['error', 'Plumbline cannot do its job'],
    ]);
    expect(run.commands[0]?.data).toContain(message);
    expect(run.commands[0]?.data).toContain('\nHint: ');
    expect(run.outputs).toEqual({});
  });

  test('a broken plumb.edn is pointed at, from the checkout', () => {
    const workspace = gitRepository({ 'sub/plumb.edn': '{:layuot :flat}' });
    const [error, ...more] = runAction(NAME, workspace, { root: 'sub' }).commands;
    expect(more).toEqual([]);
    expect(error?.properties).toMatchObject({ file: 'sub/plumb.edn', line: '1' });
  });

  test('a patch that cannot be written hides nothing of what was found', () => {
    const workspace = drifted();
    mkdirSync(join(workspace, 'dir'));
    const run = runAction(NAME, workspace, { 'patch-file': 'dir' });
    expect(run.commands.map(({ properties: { title } }) => title)).toEqual([
      'A generated value differs from its manifest (gen-and-diff/drift)',
      'Plumbline cannot do its job',
    ]);
    expect(run.outputs.verdict).toBe('findings');
    expect(run.summary).toContain('1 error');
  });

  test('a command without git to compare by', () => {
    const workspace = scratchFolder();
    writeFiles(workspace, { 'gen.mjs': '' });
    const run = runAction(NAME, workspace, { command: '["node", "gen.mjs"]' });
    expect(run.commands.map(({ data }) => data)).toEqual([
      expect.stringMatching(/git could not compare the work tree.*\n.*check the repository out/),
    ]);
  });
});

test('the built-in generator needs no git', () => {
  const workspace = scratchFolder();
  writeFiles(workspace, packageFiles('a', { version: '2.0.0' }));
  expect(runAction(NAME, workspace, {}, { PATH: '' }).outputs).toMatchObject({
    drift: 'true',
    files: '["a/pyproject.toml"]',
  });
});
