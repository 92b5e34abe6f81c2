import type { SmokeStep } from '#core/model/smoke';
import type { ServiceHost, StartedService } from '#core/ports/service-host';
import { endingText, failed, passed, secondsText } from './smoke-step.ts';

/** What supervisors give a service before they kill it (10 s: Docker's default). */
const STOP_MS = 10_000;
/** How long its children may outlive it. */
const CHILDREN_MS = 2_000;
const POLL_MS = 50;

/** 128 and the number of SIGTERM: how shells, and programs that handle the signal, say that it ended them. */
const TERMINATED = 143;

/**
 * Sends SIGTERM to a service: it must end by it, or with exit code 0, and its children must be gone soon after. What is left
 * stays for the caller to kill.
 */
export async function stopStep(service: StartedService, host: ServiceHost): Promise<SmokeStep> {
  const began = host.now();
  service.terminate();
  const isGone = await holdsWithin(host, STOP_MS, () => service.ending() !== null);
  const ms = host.now() - began;
  const ending = service.ending();
  if (!isGone || ending === null)
    return failed(
      'stop',
      `it still ran ${secondsText(ms)} after SIGTERM and was killed`,
      'it must end on SIGTERM: as it is, every deployment kills it in the middle of its work',
      ms,
    );
  if (ending.code !== 0 && ending.code !== TERMINATED && ending.signal !== 'SIGTERM')
    return failed(
      'stop',
      `it ended with ${endingText(ending)} on SIGTERM`,
      'a stop that was asked for ends with exit code 0; the log may say what went wrong',
      ms,
    );
  if (!(await holdsWithin(host, CHILDREN_MS, () => service.remaining() === 0))) {
    const left = service.remaining();
    return failed(
      'stop',
      `it ended and left ${left} ${left === 1 ? 'process' : 'processes'} behind, which were killed`,
      'it must end its workers and children before itself',
      host.now() - began,
    );
  }
  return passed('stop', endingText(ending), ms);
}

async function holdsWithin(host: ServiceHost, ms: number, holds: () => boolean): Promise<boolean> {
  const end = host.now() + ms;
  while (!holds()) {
    if (host.now() >= end) return false;
    await host.sleep(POLL_MS);
  }
  return true;
}
