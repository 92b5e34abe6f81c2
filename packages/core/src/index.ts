/** The door of the core for the CLI and the actions: nothing else of it is theirs to import. */

export { type CheckingInputs, readCheckingInputs, reportFiles } from './app/checking-action.ts';
export { MADE_BY as FACTS_VERSION } from './app/code/fact-cache.ts';
export { changedFiles, refuseDoubt, writeGeneration } from './app/generation/generate-files.ts';
export { builtInDrift, runGenerator } from './app/generation/run-generator.ts';
export { runAction, runStep } from './app/run-action.ts';
export { type CheckRequest, runChecks } from './app/run-checks.ts';
export { scanEdn } from './app/scan-edn.ts';
export { toolAddresses } from './app/set-up/indexes.ts';
export { type SetUpRequest, setUpWorkspace } from './app/set-up/set-up-workspace.ts';
export { smokeOutcome, tellSmoke } from './app/smoke/smoke-outcome.ts';
export { smokeServices } from './app/smoke/smoke-services.ts';
export { type Survey, survey } from './app/survey.ts';
export { runTests, type TestRequest } from './app/test-run/run-tests.ts';
export { testOutcome } from './app/test-run/test-outcome.ts';
export { CHECKS } from './checks/index.ts';
export { UserError } from './model/errors.ts';
export { type RepoPath, repoPath } from './model/repo-path.ts';
export type { Report } from './model/report.ts';
export { RULE_IDS, RULES } from './model/rules.ts';
export { suggest } from './model/suggest.ts';
export type { FailOn } from './policy/judge.ts';
export {
  readBoolean,
  readEnum,
  readInteger,
  readJsonArgv,
  readList,
  readPath,
  readStringMap,
} from './read/action-inputs.ts';
export { renderDiff } from './report/diff.ts';
export { renderExplain } from './report/explain.ts';
export { REPORT_FORMATS, type ReportFormat, renderReport } from './report/formats.ts';
export { renderFenced } from './report/markdown.ts';
export { missingExtras, renderMissingExtras } from './report/missing-extras.ts';
export { inertJsonText, inertText, shownLine, shownOutput } from './report/sanitize.ts';
export { SUMMARY_LIMIT } from './report/summary.ts';

/** Parts that few commands need and that take long to load: each is loaded by the command that does. */
export const parts = {
  accept: () => import('./app/generation/accept-drift.ts'),
  diff: () => import('./report/diff.ts'),
  extras: () => import('./app/scan-extras.ts'),
  fix: () => import('./app/fix/fix.ts'),
  imports: () => import('./app/scan-imports.ts'),
};
