import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { excludedBy } from '#core/read/excluded';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { complaint, LOCATORS } from '../../../support/manifest.ts';
import { memoryTree } from '../../../support/memory-tree.ts';
import type { Repo } from '../../../support/repository.ts';

function read(repo: Repo) {
  const files = memoryTree(repo);
  const config = readPlumbConfig(files, repoPath('plumb.edn'), LOCATORS, false);
  const { manifests, problems, unread } = readManifests(files, config, LOCATORS, excludedBy(config.exclude));
  return {
    packages: manifests.packages.map(({ source }) => source.file),
    services: manifests.services.map(({ source }) => source.file),
    problems: problems.map(
      (problem) => `${problem.at.kind === 'workspace' ? '' : problem.at.file}:${complaint(problem)}`,
    ),
    unread,
  };
}

const PACKAGE = '{:package/name "a" :lang :python}';
const SERVICE = '{:service/name :s :runtime {:lang :python :entry "a:b"}}';
const named = (name: string) => PACKAGE.replace('"a"', JSON.stringify(name));

describe('readManifests', () => {
  test('finds manifests anywhere, and nothing else', () => {
    const found = read({
      'package.edn': named('root'),
      'packages/a/package.edn': PACKAGE,
      'services/s/service.edn': SERVICE,
      'services/t/service.toml': '"service/name" = "t"\n[runtime]\nlang = "python"\nentry = "a:b"\n',
      'services/u/service.json': '{"service/name": "u", "runtime": {"lang": "python", "entry": "a:b"}}',
      'other/package.edn': '{:paths ["src"]}',
      'other/service.edn': '(this is { no EDN',
      'other/service.json': '{"name": ',
      'x/my-package.edn': '{:package/name',
      'node_modules/x/package.edn': '{:package/name',
    });
    expect(found.packages).toEqual(['package.edn', 'packages/a/package.edn']);
    expect(found.services).toEqual([
      'services/s/service.edn',
      'services/t/service.toml',
      'services/u/service.json',
    ]);
    expect(found.problems).toEqual([]);
  });

  test('a broken one is still known as ours; all errors of all come at once', () => {
    const found = read({
      'a/package.edn': '{:package/name "a" :lang :python',
      'b/package.edn': '{:package/name "b" :lang :python\n :dep [] :extra {}}',
      'c/service.edn': '{:service/name :c\n :runtime {:lang :go}}',
      'd/service.json': '{"service/name": "d", }',
      'e/package.edn': named('e'),
    });
    expect(found.packages).toEqual(['e/package.edn']);
    expect(found.services).toEqual([]);
    expect(found.problems.map((text) => text.split(' ')[0])).toEqual([
      'a/package.edn:1:33',
      'b/package.edn:2:2',
      'b/package.edn:2:10',
      'c/service.edn:2:18',
      'c/service.edn:2:11',
      'd/service.json:1:23',
    ]);
    expect(found.unread).toEqual(['a/package.edn', 'b/package.edn', 'c/service.edn', 'd/service.json']);
  });

  test('two manifests of one service: told at the second, the first counts', () => {
    const found = read({
      's/service.edn': SERVICE,
      's/service.toml': '# two\n"service/name" = "s"\n[runtime]\nlang = "python"\nentry = "a:b"\n',
    });
    expect(found.services).toEqual(['s/service.edn']);
    expect(found.problems).toEqual([
      's/service.toml:2:18 a second manifest of one service, beside service.edn (keep one of the two)',
    ]);
  });

  test('a name is taken once: as it is published, too', () => {
    const node = (name: string, own: string) =>
      `{:package/name "${name}"\n :runtimes [{:lang :node :name "${own}"}]}`;
    const found = read({
      'a/package.edn': named('Foo_Bar'),
      'b/package.edn': named('foo-bar'),
      'c/package.edn': named('Foo_Bar'),
      'd/package.edn': node('d', '@x/y'),
      'e/package.edn': node('e', '@x/y'),
      's/service.edn': SERVICE,
      't/service.edn': SERVICE,
      'u/service.edn': SERVICE.replace(':s ', ':d '),
    });
    expect(found.problems).toEqual([
      'b/package.edn:1:16 the name "foo-bar" is taken by a/package.edn (give one of the two another name)',
      'c/package.edn:1:16 the name "Foo_Bar" is taken by a/package.edn (give one of the two another name)',
      'e/package.edn:2:32 the name "@x/y" is taken by d/package.edn (give one of the two another name)',
      't/service.edn:1:16 the name "s" is taken by s/service.edn (give one of the two another name)',
    ]);
  });

  test('the two runtimes of one package may share its name', () => {
    expect(
      read({ 'a/package.edn': '{:package/name "a" :runtimes [{:lang :python} {:lang :node}]}' }).problems,
    ).toEqual([]);
  });

  test('what cannot be read is a problem; what is not checked out is none; both are unread', () => {
    const found = read({
      'a/package.edn': { kind: 'unreadable', message: 'is UTF-16', hint: 'convert it' },
      'b/service.edn': { kind: 'elsewhere', why: 'sparse' },
      'c/service.edn': { kind: 'absent' },
    });
    expect(found.problems).toEqual(['a/package.edn:is UTF-16 (convert it)']);
    expect(found.unread).toEqual(['a/package.edn', 'b/service.edn']);
  });

  test(':exclude hides manifests, :allow reaches them', () => {
    const found = read({
      'plumb.edn': '{:exclude ["fixtures"] :allow ["x @ https://ok/*"]}',
      'fixtures/a/package.edn': '{:package/name',
      'b/package.edn': '{:package/name "b" :lang :python :deps ["x @ https://ok/x.whl"]}',
    });
    expect(found.problems).toEqual([]);
    expect(found.packages).toEqual(['b/package.edn']);
  });

  test('Windows line ends, tabs and comments', () => {
    const text = ';; one\r\n{:package/name "a"\r\n\t:lang :python\r\n\t:dep []}\r\n';
    expect(read({ 'a/package.edn': text }).problems[0]).toContain('a/package.edn:4:2 unknown key :dep');
  });
});
