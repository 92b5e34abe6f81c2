import type { Settings } from './settings.ts';

/** The endpoint that every service has. */
export function handle(_request: unknown, settings: Settings) {
  return { status: 'ok', service: settings.name, pid: process.pid };
}
