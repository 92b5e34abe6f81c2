import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { followRequirements } from '#core/read/python/follow-requirements';
import { readRequirementsFile } from '#core/read/python/requirements-file';
import { memoryTree } from '../../../support/memory-tree.ts';

const FILE = repoPath('s/requirements.txt');

function read(text: string) {
  const { value, problems } = readRequirementsFile(text, FILE);
  return {
    requirements: value.requirements.map(({ requirement, origin }) => [
      requirement.name,
      requirement.specifier,
      'line' in origin ? origin.line : 0,
    ]),
    options: value.options.map(({ option, value: given }) => [option, given]),
    problems: problems.map(({ at, message }) => [
      at.kind === 'span' ? `${at.span.start.line}:${at.span.start.column}` : at.kind,
      message,
    ]),
    whole: value,
  };
}

describe('readRequirementsFile', () => {
  it('reads requirements with comments, blank lines, continuations and CRLF', () => {
    const text = '# head\r\n\r\nFoo==1.0  # why\r\nbar>=1,\\\r\n  <2\r\nbaz #\r\n';
    const { requirements, problems } = read(text);
    expect(requirements).toEqual([
      ['foo', '==1.0', 3],
      ['bar', '>=1,  <2', 4],
      ['baz', '', 6],
    ]);
    expect(problems).toEqual([]);
  });

  it('lets a comment line end a joined line, as pip does', () => {
    expect(read('a==1 \\\n# b\nc==2\n').requirements).toEqual([
      ['a', '==1', 1],
      ['c', '==2', 3],
    ]);
  });

  it('never joins a comment with the next line', () => {
    expect(read('# see C:\\\na==1\n').requirements).toEqual([['a', '==1', 2]]);
  });

  it('takes hashes and other options off a requirement', () => {
    const text = 'a==1 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\nb==2 -C x=y\n';
    expect(read(text)).toMatchObject({
      requirements: [
        ['a', '==1', 1],
        ['b', '==2', 4],
      ],
      problems: [],
    });
  });

  it('reads options in all their spellings', () => {
    const text = [
      '-r a.txt',
      '-ra.txt',
      '--requirement a.txt',
      '--requirement=a.txt',
      '-c "b c.txt"',
      '-e ./x[y]',
      '--editable=./x',
      '-i https://h.example',
      '--index-url=https://h.example',
      '-f links',
      '--no-index',
      '--pre',
      '--no-binary :all:',
    ].join('\n');
    expect(read(text).options).toEqual([
      ['-r', 'a.txt'],
      ['-r', 'a.txt'],
      ['-r', 'a.txt'],
      ['-r', 'a.txt'],
      ['-c', 'b c.txt'],
      ['-e', './x[y]'],
      ['-e', './x'],
      ['--index-url', 'https://h.example'],
      ['--index-url', 'https://h.example'],
      ['--find-links', 'links'],
      ['--no-index', ''],
      ['--pre', ''],
      ['--no-binary', ':all:'],
    ]);
  });

  it('takes URLs with a known name as requirements, other places as places', () => {
    const text = [
      'git+https://h.example/x.git@v1#egg=My_X&subdirectory=y',
      'https://h.example/some_pkg-1.0-py3-none-any.whl',
      'https://h.example/x.tar.gz',
      './local',
      '../up',
      'packages/x',
      '.',
      'z @ https://h.example/z.whl',
    ].join('\n');
    const { requirements, options, problems } = read(text);
    expect(requirements).toEqual([
      ['my-x', '', 1],
      ['some-pkg', '', 2],
      ['z', '', 8],
    ]);
    expect(options).toEqual([
      ['url', 'https://h.example/x.tar.gz'],
      ['path', './local'],
      ['path', '../up'],
      ['path', 'packages/x'],
      ['path', '.'],
    ]);
    expect(problems).toEqual([]);
  });

  it('points at the character of a line that is no requirement, and reads on', () => {
    const { requirements, problems } = read('a==1\n   b=2\nc\n');
    expect(problems).toEqual([['2:5', 'is no requirement: unexpected "=2"']]);
    expect(requirements.map(([name]) => name)).toEqual(['a', 'c']);
  });

  it('counts what it does not list', () => {
    const { problems } = read('? \n'.repeat(50));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.[1]).toContain('30 more lines');
  });

  it.each([
    ['backslashes', '\\\n'],
    ['spaces', ' '],
    ['hashes', 'a==1 --hash=x '],
    ['comments', ' #'],
    ['paths', 'a/'],
    ['colons', 'a:'],
  ])('takes linear time for many %s', (_, part) => {
    expect(read(part.repeat(100_000))).toHaveProperty('problems');
  });
});

describe('followRequirements', () => {
  const follow = (files: Record<string, string>) => {
    const start = [{ file: repoPath('s/requirements.txt'), kind: 'requirements' as const }];
    const { files: read, problems } = followRequirements(memoryTree(files), start);
    return {
      files: read.map(({ file, kind }) => [file, kind]),
      problems: problems.map(
        ({ at, message }) => `${at.kind === 'span' ? `${at.file}:${at.span.start.line}` : ''} ${message}`,
      ),
    };
  };

  it('follows -r and -c relative to the file, in pip’s order', () => {
    const { files, problems } = follow({
      's/requirements.txt': '-r sub/a.txt\n-c ../constraints.txt\nx\n',
      's/sub/a.txt': '-r b.txt\n',
      's/sub/b.txt': 'y\n',
      'constraints.txt': '-r more.txt\nx==1\n',
      'more.txt': 'y==2\n',
    });
    expect(files).toEqual([
      ['s/requirements.txt', 'requirements'],
      ['s/sub/a.txt', 'requirements'],
      ['s/sub/b.txt', 'requirements'],
      ['constraints.txt', 'constraints'],
      ['more.txt', 'constraints'],
    ]);
    expect(problems).toEqual([]);
  });

  it('reads a loop once', () => {
    const { files } = follow({
      's/requirements.txt': '-r b.txt\n',
      's/b.txt': '-r requirements.txt\n-r b.txt\n',
    });
    expect(files).toHaveLength(2);
  });

  it('stays inside the repository, and says what is missing', () => {
    const { files, problems } = follow({
      's/requirements.txt':
        '-r ../../etc/passwd\n-c /etc/passwd\n-r gone.txt\n-r ../s\n-r https://h.example/r.txt\n',
    });
    expect(files).toHaveLength(1);
    expect(problems).toEqual([
      's/requirements.txt:1 -r "../../etc/passwd" leaves the repository',
      's/requirements.txt:2 -c "/etc/passwd" leaves the repository',
      's/requirements.txt:3 -r names s/gone.txt, which is no file of the repository',
      's/requirements.txt:4 -r names s, which is no file of the repository',
    ]);
  });

  it('bounds a chain and says so', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 1_100 }, (_, n) => [
        n === 0 ? 's/requirements.txt' : `s/${n}.txt`,
        `-r ${n + 1}.txt\n`,
      ]),
    );
    const { files, problems } = follow(chain);
    expect(files).toHaveLength(1_000);
    expect(problems).toEqual([expect.stringContaining('more than 1000 requirements files')]);
  });
});
