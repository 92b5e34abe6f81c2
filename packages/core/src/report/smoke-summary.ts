import { cut } from '#core/model/cut';
import type { SmokeResult, SmokeStep } from '#core/model/smoke';
import { plural } from './entry.ts';
import { prose, renderFenced } from './markdown.ts';
import { bytesOf, escapeMarkdown, markdownCode } from './sanitize.ts';
import { isWell, smokeHeadline, tailLines, timeText } from './smoke-report.ts';

const LONGEST_CELL = 300;
/** Of the log of one service. */
const TAIL_BYTES = 16 * 1024;

/** A table of all services, then each failure with the end of its log: Markdown of at most `limit` UTF-8 bytes. */
export function renderSmokeSummary(results: readonly SmokeResult[], limit: number): string {
  const head = `## Smoke: ${smokeHeadline(results)}\n\n| Service | Import | Start | GET | Stop |\n| --- | --- | --- | --- | --- |\n`;
  const moreServices = (left: number) => (left === 0 ? '' : `\n… and ${plural(left, 'service')} more.\n`);
  const moreFailures = (left: number) => (left === 0 ? '' : `\n… and ${plural(left, 'failure')} more.\n`);
  const failures = results.filter((result) => !isWell(result));
  const rows = fitting(results.map(rowText), limit / 2 - bytesOf(head + moreServices(results.length)));
  const table = head + rows.join('') + moreServices(results.length - rows.length);
  const sections = fitting(failures.map(failureText), limit - bytesOf(table + moreFailures(failures.length)));
  return table + sections.join('') + moreFailures(failures.length - sections.length);
}

/** The first texts that together have at most so many bytes. */
function fitting(texts: readonly string[], bytes: number): readonly string[] {
  let room = bytes;
  const firstOut = texts.findIndex((text) => {
    room -= bytesOf(text);
    return room < 0;
  });
  return firstOut === -1 ? texts : texts.slice(0, firstOut);
}

function rowText({ name, folder, steps }: SmokeResult): string {
  const gets = steps.filter(({ phase }) => phase.startsWith('GET '));
  const broken = gets.filter(({ ok }) => !ok);
  const answered = broken.length > 0 ? `**${broken.length} of ${gets.length} failed**` : String(gets.length);
  const cells = [
    `${escapeMarkdown(cut(name, LONGEST_CELL))}<br>${markdownCode(cut(folder, LONGEST_CELL))}`,
    cellText(steps, 'import'),
    cellText(steps, 'start'),
    gets.length === 0 ? '–' : answered,
    cellText(steps, 'stop'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function cellText(steps: readonly SmokeStep[], phase: string): string {
  const step = steps.find((one) => one.phase === phase);
  if (step === undefined) return '–';
  return step.ok ? `ok, ${timeText(step.ms)}` : '**failed**';
}

function failureText({ name, steps, tail }: SmokeResult): string {
  const lines = steps
    .filter(({ ok }) => !ok)
    .map(
      ({ phase, what, hint }) =>
        `- **${escapeMarkdown(cut(phase, LONGEST_CELL))}**: ${escapeMarkdown(cut(what, LONGEST_CELL))}${hint === null ? '' : `<br>${prose(hint)}`}\n`,
    );
  const log =
    tail.trim() === ''
      ? ''
      : `\nThe end of its log:\n\n${renderFenced(tailLines(tail).join('\n'), 'text', TAIL_BYTES)}`;
  return `\n### ${escapeMarkdown(cut(name, LONGEST_CELL))}\n\n${lines.join('')}${log}`;
}
