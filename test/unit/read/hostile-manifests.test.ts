import { describe, expect, test } from 'vitest';
import { packageEdn } from '../../support/manifest.ts';

const python = (keys: string, allow: string[] = []) =>
  packageEdn(`{:package/name "p" :lang :python ${keys}}`, allow).complaints;
const node = (keys: string, allow: string[] = []) =>
  packageEdn(`{:package/name "p" :lang :node ${keys}}`, allow).complaints;
const quote = (text: string) => JSON.stringify(text).replaceAll('\\u0000', '\\u0000');

describe('requirements of Python that are more than a version (promises.md 21, 22)', () => {
  test.each([
    'x @ file:///etc/passwd',
    'x @ git+https://evil.example/x',
    'git+https://evil.example/x#egg=x',
    'https://evil.example/x.whl',
    'x>=1 \\',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: pip expands it, nobody here
    '--index-url https://evil/${GITHUB_TOKEN}',
    '-r ../../requirements.txt',
    '-e .',
    'x --hash=sha256:00',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: likewise
    'x==${VERSION}',
    './x',
    '../x',
    'C:\\x',
    'x.whl',
    'x>=1\n--index-url https://evil',
    'x>=1\r-r y',
    'x\u2028-r y',
  ])('%j', (requirement) => {
    for (const keys of [
      `:deps [${quote(requirement)}]`,
      `:extras {:a [${quote(requirement)}]}`,
      `:groups {:a [${quote(requirement)}]}`,
      `:dev-deps [${quote(requirement)}]`,
    ]) {
      const complaints = python(keys);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toMatch(/^1:\d+ the requirement /);
    }
  });

  test(':allow lets one through, as spelled or by its beginning', () => {
    expect(python(':deps ["x @ git+https://ok.example/x@1"]', ['x @ git+https://ok.example/x@1'])).toEqual(
      [],
    );
    expect(python(':deps ["x @ git+https://ok.example/x@1"]', ['x @ git+https://ok.example/*'])).toEqual([]);
    expect(python(':deps ["y @ git+https://ok.example/x@1"]', ['x @ git+https://ok.example/*'])).toHaveLength(
      1,
    );
    // What is let through must still be a requirement: an option line is none.
    expect(python(':deps ["--index-url https://ok.example"]', ['*'])[0]).toContain('is no requirement');
    expect(python(':deps ["x\\n-r y"]', ['*'])).toHaveLength(1);
  });

  test.each(['x>=', '>=1', 'x y', '', 'x[', 'x; python_version <', 'x~=1', 'é'])(
    'no requirement: %j',
    (requirement) => {
      expect(python(`:deps [${quote(requirement)}]`)[0]).toMatch(/^1:\d+ .*no requirement/);
    },
  );
});

describe('requirements of Node that are more than a version', () => {
  test.each([
    'x@link:../..',
    'x@npm:evil',
    'x@npm:evil@1',
    'x@file:../x',
    'x@git+ssh://git@evil.example/x',
    'x@git+https://evil.example/x',
    'x@user/repo',
    'x@github:user/repo',
    'x@https://evil.example/x.tgz',
    'x@../..',
    'x@C:\\x',
    'x@workspace:../..',
    'x@exec:./evil.js',
    'x@portal:../x',
    'x@patch:x@1#./p',
  ])('%j', (requirement) => {
    for (const keys of [
      `:deps [${quote(requirement)}]`,
      `:dev-deps [${quote(requirement)}]`,
      `:optional-deps [${quote(requirement)}]`,
      `:peers [${quote(requirement)}]`,
      `:peers [{:pkg ${quote(requirement)}}]`,
      `:targets [{:name :a :deps [${quote(requirement)}]}]`,
    ]) {
      const complaints = node(keys);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toMatch(/^1:\d+ the requirement /);
      expect(node(keys, [requirement])).toEqual([]);
    }
  });

  test.each(['', '@x', 'x@', 'x y', '../x@1', 'x@1\n', '-x/y@1'])('no requirement: %j', (requirement) => {
    expect(node(`:deps [${quote(requirement)}]`)).toHaveLength(1);
  });

  test.each(['x@^1', 'x@1 || 2', 'x@workspace:*', 'x@catalog:', 'x@latest', '@a/b@>=1 <2', 'x'])(
    'fine: %j',
    (requirement) => {
      expect(node(`:deps [${quote(requirement)}]`)).toEqual([]);
    },
  );

  test('the complaint of a peer in a map stands at its :pkg', () => {
    expect(node(':peers ["a" {:optional true\n :pkg "x@link:.."}]')[0]).toMatch(/^2:7 /);
  });

  test('one name has one range, in a list and over all targets', () => {
    expect(node(':deps ["zod@^3"\n "zod@^4"]')).toEqual([
      '2:2 "zod@^4" stands beside "zod@^3": package.json has one range a package (keep one of them)',
    ]);
    expect(node(':peers ["zod@^3" {:pkg\n "zod@^4"}]')[0]).toMatch(/^2:2 /);
    expect(node(':targets [{:name :a :deps ["zod@^3"]} {:name :b :deps ["zod@^4"]}]')[0]).toContain(
      'the targets ask for "zod@^3" and "zod@^4"',
    );
    expect(node(':targets [{:name :a :deps ["zod@^3"]} {:name :b :deps ["zod@^3"]}]')).toEqual([]);
  });
});

describe('names and versions', () => {
  test.each(['a"\n[tool.uv]\nindex-url="x', '', '-a', 'a/b', '@acme/x', 'a b', '../x', 'é', 'a\u0000'])(
    'no Python name: %j',
    (name) => {
      const { complaints } = packageEdn(`{:package/name ${JSON.stringify(name)} :lang :python}`);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toContain('is no name of a Python distribution');
    },
  );

  test.each(['../x', 'a b', '@a', '@a/b/c', '_a', '.a', '', 'a\n', 'node_modules', 'x'.repeat(215)])(
    'no npm name: %j',
    (name) => {
      expect(packageEdn(`{:package/name ${JSON.stringify(name)} :lang :node}`).complaints).toHaveLength(1);
    },
  );

  test('an npm scope asks for a :name of the Python runtime', () => {
    const text = '{:package/name "@a/b" :runtimes [{:lang :node} {:lang :python}]}';
    expect(packageEdn(text).complaints[0]).toContain('give the Python runtime a :name of its own');
    expect(packageEdn(text.replace(':lang :python', ':lang :python :name "b"')).complaints).toEqual([]);
  });

  test('versions after each language', () => {
    expect(python(':package/version "1.0-beta"')).toEqual([]);
    expect(python(':package/version "one"')[0]).toContain('is no version after PEP 440');
    expect(node(':package/version "1.0"')[0]).toContain('is no version after semver');
    expect(node(':package/version "1.0.0-beta.1"')).toEqual([]);
  });

  test.each(['3.11', 'foo>=3', '[x]>=3', '>=3; os_name=="nt"', '>=3 --x', 'x'])(
    'no range of Python: %j',
    (range) => {
      expect(python(`:requires ${JSON.stringify(range)}`)[0]).toContain('is no version range of Python');
    },
  );
  test.each(['>=3.11', '>=3.8,<4', '~=3.9', '!=3.9.1', '==3.*', '>= 3.10'])(
    'a range of Python: %j',
    (range) => {
      expect(python(`:requires ${JSON.stringify(range)}`)).toEqual([]);
    },
  );
  test.each(['file:x', 'https://x', '../x', '>=22\n'])('no range of Node: %j', (range) => {
    expect(node(`:requires ${JSON.stringify(range)}`)).toHaveLength(1);
  });

  test('extras and groups: legal, and one spelling', () => {
    expect(python(':extras {:a_b [] :A-b []}')[0]).toContain('"A-b" and "a_b" are one name to installers');
    expect(python(':extras {"a b" []}')[0]).toContain('"a b" is no name of an extra or group');
    expect(python(':extras {:__proto__ ["x"]}')[0]).toContain('"__proto__" is no name of an extra or group');
    expect(python(':groups {:a [{:include-group "b"}]}')[0]).toContain(
      'names "b", which :groups does not define',
    );
    expect(python(':groups {:a_b [] :c [{:include-group "A-B"}]}')).toEqual([]);
  });

  test('targets: legal, once, and of defined extras', () => {
    expect(python(':targets [{:name "a b" :extras []}]')[0]).toContain('"a b" is no name of a target');
    expect(python(':targets [{:name :a :extras []} {:name :A :extras []}]')[0]).toContain(
      'a second target :A',
    );
    expect(python(':targets [{:name :a :extras [:x]}]')[0]).toContain(
      'names the extra "x", which :extras does not define',
    );
    expect(python(':extras {:X_y []} :targets [{:name :a :extras [:x-y]}]')).toEqual([]);
    for (const name of ['../x', '/x', 'a/../b', './a', '*', 'a*', '', 'a\\b'])
      expect(node(`:targets [{:name ${JSON.stringify(name)}}]`)[0]).toContain('is no name of a target');
  });

  test('__proto__ is a key like any other where keys are free', () => {
    const { manifest } = packageEdn(
      '{:package/name "p" :lang :node :scripts {:__proto__ "x"} :exports {"./a" {:__proto__ "./x.js"}} :bin {:__proto__ "./b.js"}}',
    );
    const [runtime] = manifest?.runtimes ?? [];
    if (runtime?.lang !== 'node') throw new Error('no Node runtime');
    expect([...(runtime.scripts?.value ?? [])]).toEqual([['__proto__', 'x']]);
    expect(JSON.stringify(runtime.exports?.value)).toBe('{"./a":{"__proto__":"./x.js"}}');
    expect(JSON.stringify(runtime.bin?.value)).toBe('{"__proto__":"./b.js"}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('texts that are no EDN are told at their place', () => {
  test.each([
    ['{:package/name "p" :lang', '1:1'],
    ['{:package/name "p"} {}', '1:21'],
    ['{:package/name "p" :package/name "q"}', '1:20'],
    [`{:package/name "p" :deps ${'['.repeat(2_000)}`, '1:'],
    ['{:package/name "p" :lang :python :deps ["a" "\\q"]}', '1:'],
  ])('%.60s', (text, place) => {
    const { manifest, complaints } = packageEdn(text);
    expect(manifest).toBeNull();
    expect(complaints[0]).toContain(place);
  });
});
