import type { Position } from './finding.ts';
import type { Command } from './plan.ts';
import type { RepoPath } from './repo-path.ts';

/** What a service's manifest names as `module:callable`, and where in the manifest. */
export interface SmokeReference {
  readonly reference: string;
  readonly at: Position;
}

/** A GET endpoint as it is asked. */
export interface SmokeAsk {
  /** As declared: `/items/{id}`. */
  readonly declared: string;
  /** What is asked for: `/items/1`. */
  readonly path: string;
  /** A made-up parameter may well be refused: then any answer below 500 will do. */
  readonly hasPlaceholder: boolean;
  readonly at: Position;
}

/** What is run and asked to see that a service works in its environment. */
export interface SmokePlan {
  readonly name: string;
  readonly folder: RepoPath;
  /** Its manifest. */
  readonly file: RepoPath;
  /** Imports all references, each on its own; says on stderr what it is at, and at the end what cannot be imported. */
  readonly imports: Command;
  /** The bootstrap; whoever starts it adds PORT. */
  readonly start: Command;
  readonly references: readonly SmokeReference[];
  readonly asks: readonly SmokeAsk[];
  /** Names of the environment that have a placeholder for a value. */
  readonly placeholders: readonly string[];
  /** Sentences that the user should read. */
  readonly notes: readonly string[];
}

/** One thing that was tried, and what came of it. */
export interface SmokeStep {
  /** `import`, `start`, `GET /health` or `stop`. */
  readonly phase: string;
  readonly ok: boolean;
  /** What was seen; of a failure, what is wrong. It may hold untrusted text. */
  readonly what: string;
  /** What to do; null where nothing is wrong. */
  readonly hint: string | null;
  /** Where the manifest asks for it. */
  readonly at: Position | null;
  readonly ms: number;
  /** Of an answer over HTTP. */
  readonly status: number | null;
}

/** What came of one service: it works where every step is ok. */
export interface SmokeResult {
  readonly name: string;
  readonly folder: RepoPath;
  readonly file: RepoPath;
  readonly steps: readonly SmokeStep[];
  /** The end of what it wrote, untrusted; '' where nothing is wrong. */
  readonly tail: string;
  readonly notes: readonly string[];
}
