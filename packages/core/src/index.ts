/** The door of the core for the CLI and the actions: nothing else of it is theirs to import. */
export { acceptDrift } from './app/accept-drift.ts';
export { changedFiles, writeGeneration } from './app/generate-files.ts';
export { type CheckRequest, runChecks } from './app/run-checks.ts';
export { scanEdn } from './app/scan-edn.ts';
export { checksNamed, survey } from './app/survey.ts';
export { CHECKS } from './checks/index.ts';
export { UserError } from './model/errors.ts';
export { repoPath } from './model/repo-path.ts';
export type { Report } from './model/report.ts';
export { RULE_IDS, RULES } from './model/rules.ts';
export { suggest } from './model/suggest.ts';
export type { FailOn } from './policy/judge.ts';
export { renderUnifiedDiff } from './report/diff.ts';
export { renderExplain } from './report/explain.ts';
export { REPORT_FORMATS, type ReportFormat, renderReport } from './report/formats.ts';
