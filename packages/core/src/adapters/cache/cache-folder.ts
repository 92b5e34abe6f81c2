import { homedir, platform } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where this user's programs keep what they can make again: `$XDG_CACHE_HOME` where it is set (XDG Base Directory
 * Specification: a relative one does not count), else the system's own place. In a job of GitHub Actions, the runner's
 * temporary folder, which the next job does not see. Null where there is no such place.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const { RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (env.GITHUB_ACTIONS === 'true' && RUNNER_TEMP && isAbsolute(RUNNER_TEMP))
    return join(RUNNER_TEMP, 'plumb-cache');
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'plumb');
  if (platform() === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'plumb', 'cache') : null;
  const home = env.HOME || homeOfUser();
  if (home === null || !isAbsolute(home)) return null;
  return platform() === 'darwin' ? join(home, 'Library', 'Caches', 'plumb') : join(home, '.cache', 'plumb');
}

function homeOfUser(): string | null {
  try {
    return homedir();
  } catch {
    return null;
  }
}
