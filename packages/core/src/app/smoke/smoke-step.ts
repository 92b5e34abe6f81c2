import type { SmokeStep } from '#core/model/smoke';
import type { Ending } from '#core/ports/service-host';

/** A step that went well. */
export function passed(phase: string, what: string, ms: number): SmokeStep {
  return { phase, ok: true, what, hint: null, at: null, ms, status: null };
}

/** A step that failed: what is wrong, and what to do. */
export function failed(phase: string, what: string, hint: string, ms: number): SmokeStep {
  return { phase, ok: false, what, hint, at: null, ms, status: null };
}

export function secondsText(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

export function endingText({ code, signal }: Ending): string {
  return code === null ? `signal ${signal}` : `exit code ${code}`;
}
