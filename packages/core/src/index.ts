/** The door of the core for the CLI and the actions: nothing else of it is theirs to import. */

export { type CheckingInputs, readCheckingInputs, reportFiles } from '#core/app/checking-action';
export { MADE_BY as FACTS_VERSION } from '#core/app/code/fact-cache';
export { changedFiles, refuseDoubt, writeGeneration } from '#core/app/generation/generate-files';
export { builtInDrift, runGenerator } from '#core/app/generation/run-generator';
export { runAction, runStep } from '#core/app/run-action';
export { type CheckRequest, runChecks } from '#core/app/run-checks';
export { scanEdn } from '#core/app/scan-edn';
export { toolAddresses } from '#core/app/set-up/indexes';
export { type SetUpRequest, setUpWorkspace } from '#core/app/set-up/set-up-workspace';
export { smokeOutcome, tellSmoke } from '#core/app/smoke/smoke-outcome';
export { smokeServices } from '#core/app/smoke/smoke-services';
export { type Survey, survey } from '#core/app/survey';
export { runTests, type TestRequest } from '#core/app/test-run/run-tests';
export { testOutcome } from '#core/app/test-run/test-outcome';
export { CHECKS } from '#core/checks/index';
export { UserError } from '#core/model/errors';
export { type RepoPath, repoPath } from '#core/model/repo-path';
export type { Report } from '#core/model/report';
export { RULE_IDS, RULES } from '#core/model/rules';
export { suggest } from '#core/model/suggest';
export type { FailOn } from '#core/policy/judge';
export {
  readBoolean,
  readEnum,
  readInteger,
  readJsonArgv,
  readList,
  readPath,
  readStringMap,
} from '#core/read/action-inputs';
export { renderDiff } from '#core/report/diff';
export { renderExplain } from '#core/report/explain';
export { REPORT_FORMATS, type ReportFormat, renderReport } from '#core/report/formats';
export { renderFenced } from '#core/report/markdown';
export { missingExtras, renderMissingExtras } from '#core/report/missing-extras';
export { inertJsonText, inertText, shownLine, shownOutput } from '#core/report/sanitize';
export { SUMMARY_LIMIT } from '#core/report/summary';

/** Parts that few commands need and that take long to load: each is loaded by the command that does. */
export const parts = {
  accept: () => import('#core/app/generation/accept-drift'),
  diff: () => import('#core/report/diff'),
  extras: () => import('#core/app/scan-extras'),
  fix: () => import('#core/app/fix/fix'),
  imports: () => import('#core/app/scan-imports'),
};
