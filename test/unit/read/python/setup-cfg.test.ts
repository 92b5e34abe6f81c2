import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readIni } from '#core/read/ini';
import { readSetupCfg } from '#core/read/python/setup-cfg';

const FILE = repoPath('setup.cfg');

describe('readSetupCfg', () => {
  it('reads metadata, requirements with their lines, and extras', () => {
    const { declaration, problems } = readSetupCfg(
      `[metadata]
name = My_Pkg
version = attr: my_pkg.__version__
[options]
python_requires = >=3.8
install-requires =
    a>=1; python_version < "3.9"
    # why not
    b[x]==2
[options.extras_require]
Dev_Tools = pytest
empty =
[flake8]
ignore = E1
`,
      FILE,
    );
    expect(problems).toEqual([]);
    expect(declaration).toMatchObject({ name: 'My_Pkg', version: null, requiresPython: '>=3.8' });
    expect(declaration?.dependencies?.map(({ requirement, origin }) => [requirement.text, origin])).toEqual([
      ['a>=1; python_version < "3.9"', { file: FILE, line: 7 }],
      ['b[x]==2', { file: FILE, line: 9 }],
    ]);
    expect([...(declaration?.extras ?? [])].map(([name, list]) => [name, list.length])).toEqual([
      ['dev-tools', 1],
      ['empty', 0],
    ]);
  });

  it('splits a single line at semicolons, as setuptools does', () => {
    const { declaration } = readSetupCfg('[metadata]\nname=x\n[options]\ninstall_requires = a; b>=2\n', FILE);
    expect(declaration?.dependencies?.map(({ requirement }) => requirement.text)).toEqual(['a', 'b>=2']);
  });

  it('drops comments behind requirements, as setuptools does', () => {
    const read = (lines: string) =>
      readSetupCfg(`[metadata]\nname=x\n[options]\ninstall_requires =${lines}`, FILE);
    const { declaration, problems } = read('\n  tomli==2.0.1  # Python 3.11 > has it\n  b\n');
    expect(problems).toEqual([]);
    expect(declaration?.dependencies?.map(({ requirement }) => requirement.text)).toEqual([
      'tomli==2.0.1',
      'b',
    ]);
    expect(read(' a # one\n').declaration?.dependencies).toHaveLength(1);
    expect(read('\n  a# one\n').problems).toHaveLength(1);
    expect(read('\n  # a\n').declaration?.dependencies).toEqual([]);
  });

  it('puts in the values that others refer to, with the places where they stand', () => {
    const { declaration, problems } = readSetupCfg(
      `[DEFAULT]
pin = ==2
[metadata]
name = x
[options]
install_requires = b%(pin)s
[options.extras_require]
PT =
    torch>=2; python_version < "3.14"
    numpy
few = %(PT)s
all =
    %(few)s
    c
`,
      FILE,
    );
    expect(problems).toEqual([]);
    expect(declaration?.dependencies?.map(({ requirement }) => requirement.text)).toEqual(['b==2']);
    const all = declaration?.extras.get('all') ?? [];
    expect(all.map(({ requirement: { name }, origin }) => [name, 'line' in origin && origin.line])).toEqual([
      ['torch', 9],
      ['numpy', 10],
      ['c', 14],
    ]);
    expect(declaration?.extras.get('few')?.map(({ requirement }) => requirement.name)).toEqual([
      'torch',
      'numpy',
    ]);
  });

  it('leaves what refers to nothing, and what takes itself in without end', () => {
    const { problems } = readSetupCfg(
      '[metadata]\nname=x\n[options.extras_require]\na =\n  %(gone)s\n  b\nc = %(c)s\n',
      FILE,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('"%(gone)s"'),
      expect.stringContaining('"%(c)s"'),
    ]);
    const key = (at: number) => `k${at} =${`\n  %(k${at + 1})s`.repeat(40)}\n`;
    const many = `[metadata]\nname=x\n[options.extras_require]\n${[0, 1, 2, 3, 4, 5, 6, 7].map(key).join('')}k8 = d\n`;
    expect(readSetupCfg(many, FILE).problems.length).toBeLessThan(20_000);
  });

  it('names the files of install_requires', () => {
    const reading = readSetupCfg(
      '[metadata]\nname=x\n[options]\ninstall_requires = file: a.txt, b.txt\n',
      FILE,
    );
    expect(reading.requirementFiles).toEqual([{ extra: null, files: ['a.txt', 'b.txt'] }]);
    expect(reading.declaration?.dependencies).toBeNull();
  });

  it('is no project where there are settings of tools only', () => {
    expect(readSetupCfg('[flake8]\nignore = E1\n', FILE).declaration).toBeNull();
  });

  it('points at what is no requirement', () => {
    const { problems } = readSetupCfg(
      '[metadata]\nname=x\n[options]\ninstall_requires =\n  a\n  b=1\n',
      FILE,
    );
    expect(problems).toMatchObject([{ at: { span: { start: { line: 6, column: 4 } } } }]);
  });

  it.each([
    ['x = 1\n', 1, 'before any'],
    ['[a]\nnothing\n', 2, 'neither'],
    ['[a\n', 1, 'never closed'],
    ['[a]\n<<<<<<< HEAD\nb = 1\n', 2, 'merge conflict'],
  ])('refuses %j at line %i', (text, line, message) => {
    const { declaration, problems } = readSetupCfg(text, FILE);
    expect(declaration).toBeNull();
    expect(problems).toMatchObject([{ at: { span: { start: { line } } } }]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('readIni', () => {
  it('takes __proto__ for a name, the last of two, colons, and CRLF', () => {
    const reading = readIni('[__proto__]\r\n__proto__ : 1\r\n__PROTO__ = 2\r\n');
    if (!reading.ok) throw new Error(reading.message);
    expect(
      reading.value
        .get('__proto__')
        ?.get('__proto__')
        ?.map(({ text }) => text),
    ).toEqual(['2']);
  });
});
