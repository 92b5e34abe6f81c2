import { expect, test } from 'vitest';
import { markerHolds } from '#core/graph/installed/markers';
import { LINUX } from '../../../support/installed.ts';

test.each<[string, boolean | null]>([
  ['python_version >= "3.9"', true],
  ['python_version < "3.9"', false],
  ['"3.9" <= python_version', true],
  ['python_full_version == "3.11.*"', true],
  ['python_version ~= "3.10"', true],
  ['python_version in "3.10, 3.11"', true],
  ['sys_platform == "linux" and platform_machine != "aarch64"', true],
  ['sys_platform == "win32" or os_name == "posix"', true],
  ['extra == "ML_x"', true],
  ['extra == "other"', false],
  ['platform_machine == "x86_64" and extra == "ml.x"', true],
  // No version, and no order of text that installers agree on.
  ['platform_release >= "6"', null],
  ['sys_platform > "a"', null],
  ['sys_platform >= "a"', null],
  ['sys_platform >= "linux"', true],
  ['sys_platform == "linux" and platform_release >= "6"', null],
  ['python_version ~= "3"', null],
  ['"x" in extras', null],
  ['not a marker', null],
  ['sys_platform == "win32" and platform_release >= "6"', false],
  ['sys_platform == "linux" or platform_release >= "6"', true],
])('%s: %s', (text, holds) => expect(markerHolds(text, LINUX, 'ml-x')).toBe(holds));

test('without an extra, what an extra adds is not asked for', () => {
  expect(markerHolds('extra == "ml"', LINUX, null)).toBe(false);
  expect(markerHolds('extra != "ml"', LINUX, null)).toBe(true);
});

test('what is not known of the environment decides nothing', () => {
  expect(
    markerHolds('python_full_version >= "3.11.2"', { ...LINUX, python_full_version: '' }, null),
  ).toBeNull();
});
