import { cut } from '#core/model/cut';
import type { ServiceManifest } from '#core/model/manifest';
import { join, type RepoPath } from '#core/model/repo-path';
import type { SmokeResult, SmokeStep } from '#core/model/smoke';
import { ink } from './ansi.ts';
import { plural } from './entry.ts';
import type { Annotation } from './github.ts';
import { inertLine, redact, shownLine, visibleCode } from './sanitize.ts';

/** Lines of a service's log that are shown, and the length of one. */
const TAIL_LINES = 40;
const LONGEST_LINE = 1000;

/** The line that opens a service in the log. */
export function renderSmokeHead({ name, source }: ServiceManifest): string {
  return `${ink(true).bold(shownLine(name.value))} in ${shownLine(source.folder)}\n`;
}

/** What came of one step, for the log: a line, and one with the hint where it failed. */
export function renderSmokeStep({ phase, ok, what, hint, ms }: SmokeStep): string {
  const { red, green, faint } = ink(true);
  const sign = ok ? green('ok    ') : red('failed');
  const line = `  ${sign} ${shownLine(phase)}: ${shownLine(cut(what, LONGEST_LINE))} ${faint(`(${timeText(ms)})`)}\n`;
  return hint === null ? line : `${line}         Hint: ${shownLine(hint)}\n`;
}

/** Ends of the logs of the services that failed, and how many there were: inert text for the log. */
export function renderSmokeLog(results: readonly SmokeResult[]): string {
  const tails = results
    .filter(({ tail }) => tail.trim() !== '')
    .map(({ name, tail }) => {
      const lines = tailLines(tail).map((line) => `  | ${inertLine(visibleCode(line))}\n`);
      return `\nThe end of what ${shownLine(name)} wrote:\n${lines.join('')}`;
    });
  return `${tails.join('')}\n${smokeHeadline(results)}\n`;
}

/** One annotation for each step that failed, at the place in the manifest that asks for it, and one for each note. */
export function smokeAnnotations(results: readonly SmokeResult[], root: RepoPath): readonly Annotation[] {
  return results.flatMap((result) => {
    const file = join(root, result.file);
    const failures = result.steps.filter(({ ok }) => !ok);
    return [
      ...failures.map(
        ({ phase, what, hint, at }): Annotation => ({
          level: 'error',
          title: `${result.name}: ${phase} failed`,
          message: [cut(what, LONGEST_LINE), ...(hint === null ? [] : [`Hint: ${hint}`])],
          file,
          line: at?.line ?? 1,
          column: at?.column ?? 1,
        }),
      ),
      ...result.notes.map(
        (note): Annotation => ({ level: 'notice', title: result.name, message: [note], file }),
      ),
    ];
  });
}

/** A result as plain JSON: a type, as an interface might grow functions. */
export type SmokeJson = {
  readonly name: string;
  readonly folder: string;
  readonly ok: boolean;
  readonly steps: readonly {
    readonly phase: string;
    readonly ok: boolean;
    readonly what: string;
    readonly hint: string | null;
    readonly ms: number;
    readonly status: number | null;
  }[];
  readonly notes: readonly string[];
};

export function smokeJson(results: readonly SmokeResult[]): readonly SmokeJson[] {
  return results.map((result) => ({
    name: result.name,
    folder: result.folder,
    ok: isWell(result),
    steps: result.steps.map(({ phase, ok, what, hint, ms, status }) => ({
      phase,
      ok,
      what: redact(cut(what, LONGEST_LINE)),
      hint,
      ms: Math.round(ms),
      status,
    })),
    notes: result.notes,
  }));
}

export function isWell({ steps }: SmokeResult): boolean {
  return steps.every(({ ok }) => ok);
}

/** `1 of 3 services failed`. */
export function smokeHeadline(results: readonly SmokeResult[]): string {
  const failed = results.filter((result) => !isWell(result)).length;
  const all = plural(results.length, 'service');
  return failed === 0 ? `${all} ${results.length === 1 ? 'works' : 'work'}` : `${failed} of ${all} failed`;
}

/** The last lines of a service's output, each of a length that can be read. */
export function tailLines(tail: string): readonly string[] {
  const lines = tail.replace(/\s+$/, '').split(/\r?\n/);
  const shown = lines.slice(-TAIL_LINES).map((line) => cut(line, LONGEST_LINE));
  const left = lines.length - shown.length;
  return left === 0 ? shown : [`[${plural(left, 'line')} before this]`, ...shown];
}

/** `12 ms`, `1.4 s`. */
export function timeText(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
