import { cut } from '#core/model/cut';
import type { CheckNote, Report } from '#core/model/report';
import { RULES } from '#core/model/rules';
import { countLevels, countsText, type Entry, placeText, plural, rankedEntries } from './entry.ts';
import { bytesOf, escapeMarkdown, markdownCode, visibleCode } from './sanitize.ts';

/** Bodies of comments and issues end at 65,536 characters; room is left for what is put around. */
const COMMENT_LIMIT = 60_000;
/** A cell longer than this makes a table nobody reads; the JSON report holds it whole. */
const LONGEST_CELL = 1000;

/**
 * The report as GitHub-flavoured Markdown of at most `limit` UTF-8 bytes: verdict, a table of findings, why each rule
 * matters, what was judged. Gravest findings first; what does not fit is counted. Nothing untrusted becomes markup.
 */
export function renderMarkdown(report: Report, { limit = COMMENT_LIMIT }: { limit?: number } = {}): string {
  const head = `## Plumbline: ${headline(report)}\n\n`;
  const notes = report.notes.map(noteText).join('');
  const entries = rankedEntries(report);
  if (entries.length === 0) return head + notes;

  const table = '| Level | Place | What is wrong, and the fix |\n| --- | --- | --- |\n';
  const foot = `\n${whyText(entries)}\n${notes}`;
  let room = limit - bytesOf(head + table + foot + moreText(entries));
  let rows = '';
  for (const [shown, entry] of entries.entries()) {
    const row = rowText(entry);
    room -= bytesOf(row);
    if (room < 0) return head + table + rows + moreText(entries.slice(shown)) + foot;
    rows += row;
  }
  return head + table + rows + foot;
}

function headline({ verdict, counts }: Report): string {
  const found = countsText(counts);
  if (verdict === 'findings') return found;
  return found === 'no findings' ? verdict : `${verdict} (${found}, none at a level that fails)`;
}

function rowText(entry: Entry): string {
  const place = placeText(entry);
  const where = place === null ? 'the whole repository' : markdownCode(cut(place, LONGEST_CELL));
  const fix = entry.fix === null ? '' : `<br>**Fix:** ${prose(entry.fix)}`;
  const what = `${prose(entry.message)}${fix}<br><code>${entry.rule}</code>`;
  return `| ${entry.severity} | ${where} | ${what} |\n`;
}

/** A sentence as Markdown of one line, cut where it is long: what stands between backticks is code, all else plain text. */
export function prose(text: string): string {
  const parts = cut(text, LONGEST_CELL).split(/`([^`]*)`/);
  return parts.map((part, i) => (i % 2 === 1 ? markdownCode(part) : escapeMarkdown(part))).join('');
}

function moreText(hidden: readonly Entry[]): string {
  return `\n… and ${countsText(countLevels(hidden))} more.\n`;
}

/** Folded, as who knows the rules need not read it again. */
function whyText(entries: readonly Entry[]): string {
  const rules = [...new Set(entries.map((entry) => entry.rule))];
  const lines = rules.map(
    (rule) => `- <code>${rule}</code>: ${RULES[rule].title}. ${prose(RULES[rule].why)}\n`,
  );
  return `<details><summary>Why this matters</summary>\n\n${lines.join('')}\n</details>\n`;
}

function noteText({ check, judged, ran, failed }: CheckNote): string {
  const text = prose(judged);
  if (failed === true) return `- **${check} could not run:** ${text}\n`;
  return `- ${check}: ${text}${ran ? ' judged' : ''}\n`;
}

/**
 * Text as a fenced block of at most `limit` UTF-8 bytes with whole lines only; lines left out are counted below it.
 * The fence is longer than every run of backticks inside, so nothing in the text ends it.
 */
export function renderFenced(text: string, language: string, limit: number): string {
  const longest = Array.from(text.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const lines = text.replace(/\n$/, '').split('\n').map(visibleCode);
  const more = (left: number) => (left === 0 ? '' : `\n… and ${plural(left, 'line')} more\n`);
  let room = limit - bytesOf(`${fence}${language}\n${fence}\n${more(lines.length)}`);
  const firstOut = lines.findIndex((line) => {
    room -= bytesOf(line) + 1;
    return room < 0;
  });
  const kept = firstOut === -1 ? lines : lines.slice(0, firstOut);
  return `${[fence + language, ...kept, fence].join('\n')}\n${more(lines.length - kept.length)}`;
}
