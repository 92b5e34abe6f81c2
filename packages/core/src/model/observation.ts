import type { Command } from './plan.ts';

/** What came back from a command. One that never started is its own kind, never "clean". */
export type Observation =
  | {
      readonly kind: 'exited';
      readonly command: Command;
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  | {
      readonly kind: 'timed-out';
      readonly command: Command;
      readonly stdout: string;
      readonly stderr: string;
    }
  | { readonly kind: 'not-started'; readonly command: Command; readonly why: string };
