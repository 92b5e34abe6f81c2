import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ActionRun, runAction, runPost } from '../support/bundle.ts';
import { gitRepository } from '../support/scratch.ts';
import { runnerCommands } from '../unit/report/runner-grammar.ts';

/** Folders that Linux allows, and that would do something where they are printed or run as they are. */
const NAMES = [
  'a\n::add-mask::x',
  'b\r::error::x',
  'd\u202egnp.exe',
  'e<img src=x onerror=y>',
  'f|g`h',
  'i @team #1',
  'j\u001bck',
  '$(touch l)',
  '--config=m',
  '-r n',
];
const project = (name: string, more = '') =>
  `[project]\nname = "${name}"\nversion = "1"\n${more}[build-system]\nrequires = []\nbuild-backend = "x"\n`;
const hostile = () =>
  gitRepository(Object.fromEntries(NAMES.map((name, i) => [`${name}/pyproject.toml`, project(`p${i}`)])));

const errorsOf = ({ commands }: ActionRun) =>
  commands.filter(({ name }) => name === 'error').map(({ data }) => data);

describe('setup-workspace, in folders with hostile names', () => {
  const dry = { 'dry-run': 'true' };

  test('gives the runner no command but its own', () => {
    const { status, commands, log, summary } = runAction('setup-workspace', hostile(), dry);
    expect([status, commands]).toEqual([0, []]);
    for (const sign of ['\u001b', '\u202e', '\r']) expect(log + summary).not.toContain(sign);
    expect(summary).not.toContain('<img');
    expect(runnerCommands(summary)).toEqual([]);
  });

  test('refuses a folder that pip would take for extras', () => {
    const repository = gitRepository({ 'c ##[add-matcher]x/pyproject.toml': project('p') });
    const run = runAction('setup-workspace', repository, dry);
    expect(run.commands.map(({ name }) => name)).toEqual(['error']);
    expect(errorsOf(run)[0]).toContain('brackets in its name');
  });

  test('gives no installer an option', () => {
    const workspace = hostile();
    const { outputs } = runAction('setup-workspace', workspace, dry);
    const plan: { venv: string; steps: { argv: string[] }[] }[] = JSON.parse(outputs.plan ?? '');
    expect(plan).toHaveLength(NAMES.length);
    for (const { steps } of plan) {
      const { argv } = steps[1] ?? { argv: [] };
      expect(argv.slice(0, -1).join(' ')).toMatch(
        / -m pip install --no-input --disable-pip-version-check -e$/,
      );
      expect(argv.at(-1)).toMatch(/^\.\//);
    }
    for (const { venv } of plan) expect(venv).toMatch(/\/plumb-environments\/[\w.-]+$/);
    expect(readdirSync(workspace)).not.toContain('l');
  });
});

describe('setup-workspace', () => {
  const one = { 'a/pyproject.toml': project('aaa', 'requires-python = ">=3.99"\n') };

  test('names the setup action that is missing', () => {
    const run = runAction('setup-workspace', gitRepository(one));
    expect(run.status).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining('actions/setup-python@v6')]);
    expect(existsSync(`${run.temp}/plumb-environments`)).toBe(false);
  });

  test('its post step does what main left to it, and succeeds where that is nothing', () => {
    const workspace = gitRepository(one);
    const run = runAction('setup-workspace', workspace);
    const post = runPost('setup-workspace', workspace, run);
    expect([post.status, post.log]).toEqual([0, '']);
    const broken = { ...run, state: { ...run.state, 'plumb-cache': '{"entries": [{"paths": ["/etc"]}]' } };
    expect(runPost('setup-workspace', workspace, broken).status).toBe(0);
  });

  test('an empty repository has nothing to install, and it is said', () => {
    const run = runAction('setup-workspace', gitRepository({ 'README.md': '' }));
    expect(run.status).toBe(1);
    expect(errorsOf(run)[0]).toContain('no project or service that can be installed');
  });
});
