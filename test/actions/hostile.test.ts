import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction, runCli } from '../support/bundle.ts';
import { gitRepository, scratchFolder, writeFiles } from '../support/scratch.ts';
import { runnerCommands } from '../unit/report/runner-grammar.ts';

/** Names that Linux allows, and that would do something where they are printed as they are. */
const NAMES = [
  'a\n::add-mask::x',
  'b\r::error::x',
  'c ##[add-matcher]x',
  'd,line=1::error::x',
  'e%0A::error::x',
  'f\u202egnp.exe',
  'g<img src=x onerror=y>',
  'h|i|j',
  'k`` ` ```l',
  'm @team #1 [n](o)',
  'p\u001b[2J\u001b]0;x\u0007',
  '::warning::q',
  '##[group]r',
  '$(touch s)',
  '--config=t',
  'u\u200bv\u2028w',
  '{"x": 1}\n}',
];

const manifest = (name: string) => `{:package/name "${name}" :package/version "1" :lang :python}`;
/** A package without what its manifest implies in a folder of each name. */
const missing = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name, i) => [`${name}/package.edn`, manifest(`p${i}`)]));

describe.each([
  ['the front door', '.'],
  ['gen-and-diff', 'gen-and-diff'],
])('%s, in folders with hostile names', (_, action) => {
  const workspace = () => gitRepository(missing());

  test('gives the runner its own annotations and nothing else', () => {
    const { status, commands } = runAction(action, workspace());
    expect(status).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice']);
    const files = commands.flatMap(({ properties: { file } }) => file ?? []);
    expect(files).toHaveLength(10);
    for (const file of files) expect(NAMES.map((name) => `${name}/pyproject.toml`)).toContain(file);
    for (const { properties } of commands)
      expect(Object.keys(properties).filter((key) => !['file', 'title'].includes(key))).toEqual([]);
  });

  test('writes a summary in which each name is text', () => {
    const { summary } = runAction(action, workspace());
    const table = summary.split('\n').filter((line) => line.startsWith('| error '));
    expect(table).toHaveLength(NAMES.length);
    for (const row of table) {
      expect(row.split('|')).toHaveLength(5);
      expect(row.replace(/<\/?(?:code|br)>|<br>/g, '').replaceAll('**Fix:**', '')).not.toMatch(/[<>`*[\]\\]/);
      // GitHub looks for mentions and issues outside of code.
      expect(row.replace(/<code>.*?<\/code>/g, '').replace(/&#\d+;/g, ' ')).not.toMatch(/[@#][a-z0-9]/i);
    }
    expect(summary.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u200b\u202e\u2028]/u);
  });

  test('shows no escape sequence of a name in its log', () => {
    const { log } = runAction(action, workspace());
    const colour = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');
    // An annotation names its file as it is, for GitHub to find it; the runner prints its message alone.
    const lines = log.split('\n').filter((line) => !line.startsWith('::error file='));
    expect(lines.length).toBeGreaterThan(NAMES.length);
    for (const line of lines)
      expect(line.replace(colour, '').replaceAll('\t', '')).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  });
});

describe.each([
  ['the front door', '.'],
  ['extras-coverage', 'extras-coverage'],
])('%s, where imports and folders have hostile names', (_, action) => {
  const workspace = () =>
    gitRepository(
      Object.fromEntries(
        NAMES.flatMap((name, i) => [
          [`${name}/package.json`, JSON.stringify({ name: `p${i}`, version: '1.0.0', main: 'a.js' })],
          [`${name}/a.js`, `require('left-pad');\nrequire(${JSON.stringify(name)});\n`],
        ]),
      ),
    );

  test('gives the runner its own annotations and nothing else', () => {
    const { status, commands } = runAction(action, workspace());
    expect(status).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice']);
    for (const {
      properties: { file },
    } of commands)
      if (file !== undefined) expect(NAMES.map((name) => `${name}/a.js`)).toContain(file);
  });

  test('writes a summary in which each name is text', () => {
    const { summary } = runAction(action, workspace());
    const table = summary.split('\n').filter((line) => line.startsWith('| error '));
    expect(table.length).toBeGreaterThanOrEqual(NAMES.length);
    for (const row of table)
      expect(row.replace(/<\/?(?:code|br)>|<br>/g, '').replaceAll('**Fix:**', '')).not.toMatch(/[<>`*[\]\\]/);
    expect(summary.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u200b\u202e\u2028]/u);
  });
});

test('hostile values of manifests and generated files are shown, never carried out', () => {
  const text = 'x\\n::error::a ##[add-matcher]b <img> @team | `c` \\u202e https://user:hunter2@host/';
  const workspace = gitRepository({
    'a/package.edn': `{:package/name "a" :package/description "${text}" :lang :python :package/version "1"}`,
    'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndescription = "::error::d ##[group]e"\n',
    'b/package.edn': `{:package/name "${text}" :lang :python}`,
    'c/package.edn': `{:package/name "c" :lang :python :${'##[add-matcher]'.replace(/[[\]]/g, '_')} 1 "${text}" 2}`,
    'd/package.edn': `{:package/name "d" :lang :python :deps ["${text}"]}`,
    'e/package.edn': '{:package/name "e"\n::error::x ##[group]',
  });
  const run = runAction('gen-and-diff', workspace);
  expect(run.status).toBe(1);
  expect(run.commands.length).toBeGreaterThanOrEqual(5);
  expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(['error']));
  expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain('hunter2');
  const [table = ''] = run.summary.split('```');
  expect(table).not.toMatch(/<img|@team/);
});

test('a diff is code in the summary, whatever fences it holds', () => {
  const workspace = gitRepository({
    'a/package.edn': manifest('a'),
    'a/pyproject.toml':
      '[project]\nname = "b"\n# ````\n# </code> <img> ::error::x ##[group]y\nversion = "1"\n',
  });
  const { summary, commands } = runAction('gen-and-diff', workspace);
  expect(summary).toContain('`````diff\n');
  expect(summary.trimEnd().endsWith('\n`````')).toBe(true);
  expect(commands.map(({ name }) => name)).toEqual(['error']);
});

describe('the command line, in a workflow', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const workspace = () => {
    const folder = scratchFolder();
    writeFiles(folder, missing());
    return folder;
  };

  test.each([
    ['check', []],
    ['check', ['--format', 'json']],
    ['check', ['--format', 'sarif']],
    ['check', ['--format', 'markdown']],
    ['gen', []],
    ['gen', ['--diff']],
    ['gen', ['--accept']],
    ['check', ['--root', 'x\n::error::y ##[group]z']],
    ['check', ['##[group]z', '--config', 'a ##[group]b']],
    ['gen', ['--format', '\n::error::x']],
    ['explain', ['x\n::error::y ##[group]z']],
    ['scan', ['edn', 'no ##[add-matcher]x\n::error::y']],
    ['\n::error::x', []],
  ])('%s %j prints no command', (command, flags) => {
    const { stdout, stderr, status } = runCli(workspace(), [command, ...flags], { env });
    expect(status).not.toBe(3);
    expect(stdout + stderr).not.toBe('');
    expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
  });

  test('gen says what it wrote, visibly and in one line each', () => {
    const folder = scratchFolder();
    const legal = ['a ##[add-matcher]x', 'b\u202egnp', 'c'];
    writeFiles(
      folder,
      Object.fromEntries(legal.map((name, i) => [`${name}/package.edn`, manifest(`p${i}`)])),
    );
    const created = runCli(folder, ['gen'], { env }).stdout;
    expect(created.trimEnd().split('\n')).toHaveLength(legal.length);
    writeFiles(
      folder,
      Object.fromEntries(legal.map((name) => [`${name}/pyproject.toml`, '[project]\nversion = "2"\n'])),
    );
    const taken = runCli(folder, ['gen', '--accept'], { env });
    for (const text of [created, taken.stdout + taken.stderr]) {
      expect(text).toContain('pyproject.toml');
      expect(runnerCommands(text)).toEqual([]);
      expect(text).not.toContain('\u202e');
    }
  });

  test('check --format github prints its annotations alone', () => {
    const { stdout } = runCli(workspace(), ['check', '--format', 'github'], { env });
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice']);
  });

  test('check names files from the git root in annotations and SARIF, from the given root elsewhere', () => {
    const checkout = gitRepository({ 'sub/a/package.edn': manifest('a') });
    const out = (format: string) => runCli(checkout, ['check', '--root', 'sub', '--format', format]).stdout;
    expect(out('github')).toContain('file=sub/a/pyproject.toml,');
    expect(
      JSON.parse(out('sarif')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
    ).toBe('sub/a/pyproject.toml');
    expect(JSON.parse(out('json')).findings[0].file).toBe('a/pyproject.toml');
  });

  test('scan edn says what a file holds, inert and without loss', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.edn': '"##[add-matcher]x \u202e"' });
    const { stdout } = runCli(folder, ['scan', 'edn', join(folder, 'a.edn')], { env });
    expect(runnerCommands(stdout)).toEqual([]);
    expect(stdout).not.toContain('\u202e');
    expect(JSON.parse(stdout).value).toBe('##[add-matcher]x \u202e');
  });
});
