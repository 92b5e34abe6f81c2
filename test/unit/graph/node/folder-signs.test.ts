import { expect, it } from 'vitest';
import { type FolderSigns, folderSigns, isFixture, isGenerated } from '#core/graph/node/folder-signs';

/** What is said of the file at a path of a project. */
function told(says: (signs: FolderSigns, name: string) => boolean, path: string): boolean {
  const slash = path.lastIndexOf('/');
  return says(folderSigns(path.slice(0, Math.max(slash, 0))), path.slice(slash + 1));
}

it.each([
  ['dist/a.js', true],
  ['src/dist/a.mjs', true],
  ['dist/a.ts', false],
  ['build/a.js', true],
  ['src/build/a.js', false],
  ['lib/a.min.js', true],
  ['lib/minimum.js', false],
  ['vendor/a.ts', true],
  ['.next/types/a.ts', true],
  ['public/sw.js', true],
  ['src/public/sw.js', false],
  ['src/generated/a.js', false],
])('isGenerated: %s %s', (path, generated) => expect(told(isGenerated, path)).toBe(generated));

it.each([
  ['test/fixtures/a.js', true],
  ['src/__testfixtures__/a.js', true],
  ['test/components-fixture/a.js', true],
  ['test/__fixtures__/a.js', true],
  ['test/.fixtures/a.js', true],
  ['src/transforms/rename/basic.input.ts', true],
  ['src/users/create-user.input.ts', false],
  ['transforms/basic.input.ts', true],
  ['my-codemod/a/b.output.jsx', true],
  ['src/transforms.input.ts', false],
  ['tests/test-files/a.tsx', true],
  ['src/fixtures.js', false],
  ['src/fixture-loader/a.js', false],
  ['tests/fixture-scripts/a.js', true],
  ['goldens/element/src/a.ts', true],
  ['cli/test-goldens/a.ts', true],
  ['src/golden/a.ts', false],
  ['src/marigoldens/a.ts', false],
])('isFixture: %s %s', (path, fixture) => expect(told(isFixture, path)).toBe(fixture));

it.each([
  ['tools', 'script'],
  ['tools/release', 'script'],
  ['nodes/tools', null],
  ['agents/tasks', null],
  ['nodes/scripts', 'script'],
  ['src/tools', null],
])('aside: %s %s', (folder, aside) => expect(folderSigns(folder).aside).toBe(aside));
