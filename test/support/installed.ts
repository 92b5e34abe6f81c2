import type { InstalledDistribution } from '#core/model/install';
import type { MarkerEnvironment } from '#core/model/installed-environment';
import type { Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';

/** CPython 3.11 on Linux. */
export const LINUX: MarkerEnvironment = {
  os_name: 'posix',
  sys_platform: 'linux',
  platform_machine: 'x86_64',
  platform_python_implementation: 'CPython',
  platform_release: '6.8.0-1021-azure',
  platform_system: 'Linux',
  platform_version: '#25-Ubuntu SMP',
  python_version: '3.11',
  python_full_version: '3.11.7',
  implementation_name: 'cpython',
  implementation_version: '3.11.7',
};

/** A requirement that the test knows to be one. */
export function requirement(text: string): Requirement {
  const reading = readRequirement(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.message}`);
  return reading.value;
}

/** `installed('torch 2.9.0', 'triton==3.5.0')`: a distribution and what it asks for. */
export function installed(
  distribution: string,
  requires: readonly string[] = [],
  more: Partial<InstalledDistribution> = {},
): InstalledDistribution {
  const [name = '', version = '1.0'] = distribution.split(' ');
  return { name, version, requires: requires.map(requirement), isEditable: false, cudaFiles: [], ...more };
}
