import type { Command } from '#core/model/plan';

/** How a process ended: by an exit code or a signal, the other is null. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A service that was started, with all that it starts. */
export interface StartedService {
  /** Aborted when the process itself has ended; its children may still run. */
  readonly gone: AbortSignal;
  /** Null while it runs. */
  ending(): Ending | null;
  /** The end of what it and its children wrote, within a bound. */
  tail(): string;
  /** Tells the process itself to end, as a supervisor does: by SIGTERM. */
  terminate(): void;
  /** How many processes of it still run, those of its children that took a session of their own included. */
  remaining(): number;
  /** Ends whatever of it still runs. */
  kill(): void;
}

export type ServiceStart =
  | { readonly ok: true; readonly service: StartedService }
  | { readonly ok: false; readonly why: string };

/** What came of one request; `refused` where nobody listens. */
export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number /** Its beginning. */; readonly body: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'broken'; readonly why: string };

/** A machine that services run on, seen from itself: its loopback, its processes, its clock. */
export interface ServiceHost {
  /** Does not wait for its end; the command's time limit is the caller's. Never rejects. */
  start(command: Command): Promise<ServiceStart>;
  /** A port of the loopback that nobody listens on now. */
  freePort(): Promise<number>;
  /** Asks 127.0.0.1 once; redirects are answers. Never rejects. */
  get(port: number, path: string, timeoutMs: number, until: AbortSignal): Promise<HttpAnswer>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  sleep(ms: number): Promise<void>;
}
