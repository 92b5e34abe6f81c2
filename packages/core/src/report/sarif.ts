import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { canonicalJson } from '#core/model/canonical';
import type { Severity } from '#core/model/finding';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import { docsPage, RULE_IDS, RULES, type RuleId } from '#core/model/rules';
import { VERSION } from '#core/model/version';
import { countLevels, countsText, type Entry, rankedEntries } from './entry.ts';
import { inertJson, redactDeep } from './json.ts';
import { bytesOf, visible } from './sanitize.ts';

/** What GitHub's code scanning takes of one run. */
const MOST_RESULTS = 25_000;
const MOST_GZIPPED_BYTES = 10_000_000;

export interface SarifOptions {
  /** The folder of the checkout that the report's files are relative to. */
  readonly root?: RepoPath;
  readonly maxResults?: number;
  readonly maxGzippedBytes?: number;
}

/**
 * The report as SARIF 2.1.0, within GitHub's limits: what does not fit is left out, mildest first, and counted in a
 * notification. Files are relative to `%SRCROOT%`, the checkout.
 */
export function renderSarif(
  report: Report,
  { root = ROOT, maxResults = MOST_RESULTS, maxGzippedBytes = MOST_GZIPPED_BYTES }: SarifOptions = {},
): string {
  const ranked = rankedEntries(report);
  let shown = Math.min(ranked.length, maxResults);
  for (;;) {
    const text = inertJson(logOf(report, root, ranked.slice(0, shown), ranked.slice(shown)));
    const fits = bytesOf(text) <= maxGzippedBytes || gzipSync(text).length <= maxGzippedBytes;
    if (fits || shown === 0) return text;
    shown = Math.floor(shown / 2);
  }
}

function logOf(report: Report, root: RepoPath, shown: readonly Entry[], hidden: readonly Entry[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plumbline', semanticVersion: VERSION, rules: RULE_IDS.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The checkout of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.verdict !== 'inconclusive',
            toolExecutionNotifications: notificationsOf(report, hidden),
          },
        ],
        results: resultsOf(shown, root),
      },
    ],
  };
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

function descriptorOf(rule: RuleId): ReportingDescriptor {
  const { title, why, severity } = RULES[rule];
  const more = `Run \`plumb explain ${rule}\`, or read ${docsPage(rule)} of the project.`;
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${more}`, markdown: `**${title}**\n\n${why}\n\n${more}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [rule.slice(0, rule.indexOf('/'))] },
  };
}

function resultsOf(entries: readonly Entry[], root: RepoPath): Result[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const hash = fingerprint(entry);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    const fix = entry.fix === null ? '' : `\nFix: ${visible(entry.fix)}`;
    return {
      ruleId: entry.rule,
      ruleIndex: RULE_IDS.indexOf(entry.rule),
      level: LEVELS[entry.severity],
      message: { text: visible(entry.message) + fix },
      locations: [locationOf(entry, root)],
      // The only key that GitHub matches alerts by; without it, it hashes the line itself.
      partialFingerprints: { primaryLocationLineHash: `${hash}:${ordinal}` },
      properties: { project: entry.project, data: redactDeep(entry.data) },
    };
  });
}

/** What a finding is, wherever in its file it stands: an alert survives edits above it. */
function fingerprint({ rule, file, project, data }: Entry): string {
  const identity = canonicalJson([rule, file, project, data]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

function locationOf({ file, line, column }: Entry, root: RepoPath): NonNullable<Result['locations']>[number] {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file === null ? root : join(root, file)), uriBaseId: '%SRCROOT%' },
      ...(line !== null && column !== null && { region: { startLine: line, startColumn: column } }),
    },
  };
}

/** A path as a relative URI reference (RFC 3986, 4.2): its first segment must not look like a scheme. */
function uriOf(path: RepoPath): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}

function notificationsOf(report: Report, hidden: readonly Entry[]): Notification[] {
  const failed = report.notes
    .filter((note) => note.failed === true)
    .map(
      (note): Notification => ({
        level: 'error',
        message: { text: `${note.check} could not run: ${visible(note.judged)}` },
      }),
    );
  if (hidden.length === 0) return failed;
  const text = `Left out, beyond what GitHub takes of one run: ${countsText(countLevels(hidden))}.`;
  return [...failed, { level: 'warning', message: { text } }];
}
