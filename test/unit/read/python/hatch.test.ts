import { describe, expect, test } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { repoPath } from '#core/model/repo-path';
import { readPyproject } from '#core/read/python/pyproject';

const PROJECT = '[project]\nname = "p"\ndynamic = ["dependencies"]\n';
const read = (pyproject: string, hatchToml: string | null) =>
  readPyproject(
    `${PROJECT}${pyproject}`,
    repoPath('p/pyproject.toml'),
    locateToml,
    hatchToml === null ? null : { file: repoPath('p/hatch.toml'), text: hatchToml },
  );

describe('hatch.toml beside pyproject.toml', () => {
  test('stands above [tool.hatch], table by table', () => {
    const below = '[tool.hatch.envs.a]\ndetached = true\n[tool.hatch.version]\npath = "a.py"\n[tool.ruff]\n';
    const { data, fromHatchToml, problems } = read(below, '[envs.b]\ndetached = false\n');
    expect(data.tool).toEqual({
      hatch: { envs: { b: { detached: false } }, version: { path: 'a.py' } },
      ruff: {},
    });
    expect(data.project).toMatchObject({ name: 'p' });
    expect([...fromHatchToml]).toEqual(['envs']);
    expect(problems).toEqual([]);
  });

  test('is enough by itself, and nothing where it is empty', () => {
    expect(read('', '[build]\n').data.tool).toEqual({ hatch: { build: {} } });
    expect(read('[tool.hatch.build]\n', '').data.tool).toEqual({ hatch: { build: {} } });
    expect(read('', null).data.tool).toBeUndefined();
  });

  test('its metadata hooks are the ones that run', () => {
    const hook = (name: string) => `[metadata.hooks.${name}]\nfiles = ["x.txt"]\n`;
    const below = '[tool.hatch.metadata.hooks.secret]\n';
    expect(read(below, null).unknownHooks).toEqual(['secret']);
    const { unknownHooks, requirementFiles } = read(below, hook('requirements_txt'));
    expect(unknownHooks).toEqual([]);
    expect(requirementFiles).toEqual([{ extra: null, files: ['x.txt'] }]);
    expect(read(below, '[envs]\n').unknownHooks).toEqual(['secret']);
  });

  test('keys of JavaScript are keys like any other', () => {
    const { data, fromHatchToml } = read('', '[__proto__.x]\n[constructor]\n');
    expect([...fromHatchToml]).toEqual(['__proto__', 'constructor']);
    expect(Object.keys((data.tool as { hatch: object }).hatch)).toEqual(['__proto__', 'constructor']);
  });

  test.each([
    ['[envs\n', '1:6', /^is not TOML/],
    ['\nmetadata.hooks = 1\n', '2:18', /metadata\.hooks/],
    ['[metadata.hooks.requirements_txt]\nfiles = 3\n', '2:9', /files/],
  ])(
    'a fault in %j is a problem of hatch.toml, and pyproject.toml is read all the same',
    (text, place, message) => {
      const { problems, declaration } = read('', text);
      expect(problems).toHaveLength(1);
      const [problem] = problems;
      expect(problem?.message).toMatch(message);
      const at = problem?.at.kind === 'span' ? problem.at : null;
      expect(at?.file).toBe('p/hatch.toml');
      expect(`${at?.span.start.line}:${at?.span.start.column}`).toBe(place);
      expect(declaration?.name).toBe('p');
    },
  );
});
