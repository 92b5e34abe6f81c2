import type { Command } from '#core/model/plan';
import type { Ending, HttpAnswer, ServiceHost, StartedService } from '#core/ports/service-host';

export const OK: HttpAnswer = { kind: 'answered', status: 200, body: '' };
export const REFUSED: HttpAnswer = { kind: 'refused' };

/** A machine with a clock of its own: time passes by sleeping and by asking. */
export class FakeHost implements ServiceHost {
  time = 0;
  readonly commands: Command[] = [];
  readonly asked: string[] = [];
  killed = 0;
  terminated = false;
  end: Ending | null = null;
  left = 0;
  output = '';
  /** What a request at this time brings, and the milliseconds it takes. */
  answer: (path: string, time: number) => HttpAnswer | { readonly takes: number } = () => OK;
  /** What SIGTERM does. */
  onTerminate = () => {
    this.end = { code: 0, signal: null };
  };
  start = async (command: Command) => {
    this.commands.push(command);
    return { ok: true as const, service: this.service };
  };
  freePort = async () => 4321;
  get = async (_port: number, path: string, timeoutMs: number) => {
    this.asked.push(path);
    const answer = this.answer(path, this.time);
    if (!('takes' in answer)) return answer;
    this.time += Math.min(answer.takes, timeoutMs);
    return answer.takes > timeoutMs ? ({ kind: 'timed-out' } as const) : OK;
  };
  now = () => this.time;
  sleep = async (ms: number) => {
    this.time += ms;
  };
  readonly service: StartedService = {
    gone: new AbortController().signal,
    ending: () => this.end,
    tail: () => this.output,
    terminate: () => {
      this.terminated = true;
      this.onTerminate();
    },
    remaining: () => this.left,
    kill: () => {
      this.killed += 1;
    },
  };
}
