import type { PlanStep } from '#core/model/install';
import type { Observation } from '#core/model/observation';

/** What came of one step. */
export interface StepRun {
  readonly observation: Observation;
  /** The last lines of both streams as they came, untrusted. */
  readonly tail: readonly string[];
  readonly seconds: number;
}

/** Runs the steps of a plan for everybody to see: its output stands in the log, in a group of its own, while it comes. */
export interface StepRunner {
  /** `title` heads the group. Never throws or rejects. */
  run(step: PlanStep, title: string): Promise<StepRun>;
}
