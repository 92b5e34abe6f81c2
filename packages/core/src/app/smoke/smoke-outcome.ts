import type { StepOutcome } from '#core/app/run-action';
import type { ServiceManifest } from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import type { SmokeResult, SmokeStep } from '#core/model/smoke';
import {
  isWell,
  renderSmokeHead,
  renderSmokeLog,
  renderSmokeStep,
  smokeAnnotations,
  smokeJson,
} from '#core/report/smoke-report';
import { renderSmokeSummary } from '#core/report/smoke-summary';
import { SUMMARY_LIMIT } from '#core/report/summary';

/** What happens in a smoke test, for the log while it happens: a service begins, a step of it is done. */
export function tellSmoke(event: ServiceManifest | SmokeStep): string {
  return 'phase' in event ? renderSmokeStep(event) : renderSmokeHead(event);
}

/** What services came to, as an action tells it. `root` is the folder of the checkout that their files are relative to. */
export function smokeOutcome(results: readonly SmokeResult[], root: RepoPath): StepOutcome {
  const ok = results.every(isWell);
  return {
    failed: !ok,
    log: renderSmokeLog(results),
    annotations: smokeAnnotations(results, root),
    summary: renderSmokeSummary(results, SUMMARY_LIMIT),
    outputs: async () => ({ ok, services: smokeJson(results) }),
  };
}
