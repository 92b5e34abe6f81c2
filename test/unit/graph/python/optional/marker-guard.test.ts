import { describe, expect, test } from 'vitest';
import { mayMeet } from '#core/graph/python/optional/marker-guard';

describe('mayMeet', () => {
  test.each([
    ['sys.version_info < (3, 11)', "python_version < '3.11'"],
    ['sys.version_info < (3, 11)', "python_version < '3.9' and sys_platform == 'win32'"],
    ['not (sys.version_info >= (3, 11))', "python_version < '3.11'"],
    ['sys.platform == "win32"', "sys_platform != 'linux'"],
    ["os.name == 'nt'", "platform_system == 'Windows'"],
    ['sys.platform.startswith("win")', "os_name == 'nt'"],
    ['sys.version_info >= (3, 9) and sys.platform == "darwin"', "python_version >= '3.10'"],
    ['not sys.platform == "win32" and (sys.version_info < (3, 9))', "sys_platform == 'linux'"],
    // what nobody can tell is taken to hold
    ['PY3', "python_version < '3.8'"],
    ['sys.version_info < (3, 11) or WINDOWS', "python_version >= '3.11'"],
    ['sys.version_info < (3, 11)', "platform_machine == 'x86_64'"],
    ['sys.version_info < (3, 11)', 'no marker at all'],
    ['sys.version_info == (3, 11)', "python_version < '3.11'"],
    ['sys.version_info < (3, 11)', "python_full_version >= '3.10.4'"],
  ])('%s and %s', (guard, marker) => {
    expect(mayMeet(guard, marker)).toBe(true);
  });

  test.each([
    ['sys.version_info < (3, 11)', "python_version >= '3.11'"],
    ['sys.version_info[:2] >= (3, 11)', "python_version < '3.11'"],
    ['version_info >= (3, 10)', "python_version <= '3.9'"],
    ['not (sys.version_info >= (3, 11))', "python_version > '3.10'"],
    ['sys.platform == "win32"', "sys_platform == 'linux'"],
    ['sys.platform == "win32"', "sys_platform == 'linux' or platform_system == 'Darwin'"],
    ["os.name == 'nt'", "os_name == 'posix'"],
    ['sys.platform.startswith("linux")', "platform_system == 'Windows'"],
    ['platform.system() != "Windows"', "sys_platform == 'win32'"],
    ['sys.platform == "win32" and sys.version_info < (3, 9)', "python_version >= '3.9'"],
    ['PY3 and sys.version_info < (3, 9)', "python_version >= '3.9'"],
    ['sys.version_info < (3, 9)', "python_version == '3.12' and platform_machine == 'x86_64'"],
  ])('never %s and %s', (guard, marker) => {
    expect(mayMeet(guard, marker)).toBe(false);
  });

  test('brackets without end are no burden', () => {
    expect(mayMeet('('.repeat(1_000), "python_version < '3.8'")).toBe(true);
    expect(mayMeet('not '.repeat(250), "python_version < '3.8'")).toBe(true);
  });
});
