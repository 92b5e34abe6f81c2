import type { SmokeAsk, SmokePlan, SmokeResult, SmokeStep } from '#core/model/smoke';
import type { Runner } from '#core/ports/index';
import type { HttpAnswer, ServiceHost, StartedService } from '#core/ports/service-host';
import { importStep } from './smoke-imports.ts';
import { endingText, failed, passed, secondsText } from './smoke-step.ts';
import { stopStep } from './smoke-stop.ts';

/** How long the answer of one endpoint is waited for, once the service has answered at all. */
const ANSWER_MS = 10_000;
const POLL_MS = 50;
/** A connection breaks a moment before the end of the process is known. */
const SETTLE_MS = 300;

export interface SmokePorts {
  readonly runner: Runner;
  readonly host: ServiceHost;
  /** Told of each step as it is done. */
  readonly tell: (step: SmokeStep) => void;
}

/**
 * Imports what a service names, starts it, asks each of its GET endpoints once, and stops it. All up to the last answer
 * takes at most `timeoutMs`; the stop has a bound of its own. What was started is gone when this returns. Never throws
 * for what a service does.
 */
export async function smokeService(
  plan: SmokePlan,
  timeoutMs: number,
  { runner, host, tell }: SmokePorts,
): Promise<SmokeResult> {
  const began = host.now();
  const steps: SmokeStep[] = [];
  const add = (step: SmokeStep) => {
    steps.push(step);
    tell(step);
    return step.ok;
  };
  const result = (tail: string): SmokeResult => {
    const { name, folder, file, notes } = plan;
    return { name, folder, file, steps, tail: steps.every(({ ok }) => ok) ? '' : tail, notes };
  };

  const observed = await runner.run({ ...plan.imports, timeoutMs });
  if (!add(importStep(plan, observed, host.now() - began)))
    return result(observed.kind === 'not-started' ? '' : `${observed.stdout}${observed.stderr}`);

  const port = await host.freePort();
  const { start } = plan;
  const started = await host.start({ ...start, env: { ...start.env, PORT: String(port) } });
  if (!started.ok) {
    add(failed('start', started.why, 'the environment must be whole: run setup-workspace again', 0));
    return result('');
  }
  const { service } = started;
  try {
    const runs = await answers({ plan, host, service, port, end: began + timeoutMs }, add);
    if (runs) add(await stopStep(service, host));
    return result(service.tail());
  } finally {
    service.kill();
  }
}

interface Trial {
  readonly plan: SmokePlan;
  readonly host: ServiceHost;
  readonly service: StartedService;
  readonly port: number;
  /** When the time is up. */
  readonly end: number;
}

/** Adds the step of the start and one for each endpoint. Returns whether the service still runs and can be stopped. */
async function answers(trial: Trial, add: (step: SmokeStep) => boolean): Promise<boolean> {
  const { host, plan, service, port } = trial;
  const [first, ...others] = plan.asks;
  const began = host.now();
  // Any answer tells that it listens: one to a path that no endpoint has, too.
  const { answer, answerMs } = await firstAnswer(trial, first?.path ?? '/');
  const ms = host.now() - began;
  if (answer === null || (first === undefined && answer.kind !== 'answered'))
    return add(startFailure(trial, answer !== null, ms)) && false;
  add(passed('start', `listens on 127.0.0.1:${port}`, ms));
  let isWell = first === undefined || add(await judged(trial, first, answer, answerMs));
  for (const ask of others) {
    if (service.ending() !== null) break;
    const asked = host.now();
    const left = trial.end - asked;
    if (left <= 0) {
      const hint = 'where the service only needs longer, raise timeout-seconds';
      isWell = add(failed(`GET ${ask.declared}`, 'it was not asked, as the time was up', hint, 0)) && false;
      continue;
    }
    const got = await host.get(port, ask.path, Math.min(ANSWER_MS, left), service.gone);
    isWell = add(await judged(trial, ask, got, host.now() - asked)) && isWell;
  }
  const ending = service.ending();
  if (ending === null) return true;
  if (isWell) {
    const what = `it ended by itself, with ${endingText(ending)}, after it had answered`;
    add(failed('stop', what, 'a service runs until it is told to end; its log says more', 0));
  }
  return false;
}

/** Asks again while nobody listens; no answer where the service ended or the time is up first. */
async function firstAnswer(
  { host, service, port, end }: Trial,
  path: string,
): Promise<{ readonly answer: HttpAnswer | null; readonly answerMs: number }> {
  while (service.ending() === null) {
    const asked = host.now();
    if (asked >= end) break;
    const answer = await host.get(port, path, end - asked, service.gone);
    const answerMs = host.now() - asked;
    if (answer.kind === 'answered') return { answer, answerMs };
    if (answer.kind !== 'refused') return { answer: service.ending() === null ? answer : null, answerMs };
    await host.sleep(POLL_MS);
  }
  return { answer: null, answerMs: 0 };
}

function startFailure({ plan, service, port }: Trial, listens: boolean, ms: number): SmokeStep {
  const ending = service.ending();
  if (ending === null)
    return failed(
      'start',
      listens
        ? `something listens on 127.0.0.1:${port} but does not answer over HTTP (${secondsText(ms)})`
        : `nothing listened on 127.0.0.1:${port} within ${secondsText(ms)}`,
      'it must listen on HOST and PORT of its environment; where it only needs longer, raise timeout-seconds',
      ms,
    );
  const what = `it ended with ${endingText(ending)} before it answered`;
  if (/EADDRINUSE|address already in use/i.test(service.tail())) {
    const hint = `a port was taken: PORT is ${port}, and whatever else it listens on must not be fixed`;
    return failed('start', what, hint, ms);
  }
  const names = plan.placeholders.length > 0 ? ` (now ${plan.placeholders.join(', ')})` : '';
  const hint = `its log says why; what it reads of the environment belongs to :env or :secrets${names}, and the input env gives values in place of placeholders`;
  return failed('start', what, hint, ms);
}

async function judged(
  { service, host }: Trial,
  ask: SmokeAsk,
  answer: HttpAnswer,
  ms: number,
): Promise<SmokeStep> {
  const phase = `GET ${ask.declared}`;
  const { at } = ask;
  if (answer.kind !== 'answered') {
    if (answer.kind !== 'timed-out' && service.ending() === null) await host.sleep(SETTLE_MS);
    const ending = service.ending();
    const end = ending === null ? '' : `; the service ended with ${endingText(ending)}`;
    const hint = 'its handler must answer, without the services behind it too; the log may say more';
    return { ...failed(phase, `${silenceText(answer, ms)}${end}`, hint, ms), at };
  }
  const { status, body } = answer;
  const ok = ask.hasPlaceholder ? status < 500 : status >= 200 && status < 400;
  if (ok) return { ...passed(phase, `answers ${status}`, ms), at, status };
  const wanted = ask.hasPlaceholder ? 'below 500' : '2xx or 3xx';
  const what = `it answers ${status}${body === '' ? '' : `: ${body}`}`;
  const hint = `it must answer ${wanted} with what the service declares; the input env gives values in place of placeholders`;
  return { ...failed(phase, what, hint, ms), at, status };
}

function silenceText(answer: Exclude<HttpAnswer, { kind: 'answered' }>, ms: number): string {
  switch (answer.kind) {
    case 'timed-out':
      return `no answer within ${secondsText(ms)}`;
    case 'refused':
      return 'nobody listens any more';
    case 'broken':
      return `the connection broke: ${answer.why}`;
  }
}
