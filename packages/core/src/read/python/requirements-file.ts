import { at, type Problem } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { type Requirement, requirementAt } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency, RequirementFile, RequirementOption } from '#core/model/workspace';
import { broughtLines, isCompiledFromProject } from './compiled-requirements.ts';

/** What one requirements or constraints file says, and what in it is neither requirement nor option. */
export interface RequirementsReading {
  readonly value: RequirementFile;
  readonly problems: readonly Problem[];
}

/** pip's short and long spellings of the options that name files; the others keep their own. */
const SAME_OPTION: Readonly<Record<string, string>> = {
  '--requirement': '-r',
  '--constraint': '-c',
  '--editable': '-e',
  '--index-url': '--index-url',
  '--pypi-url': '--index-url',
  '-i': '--index-url',
  '-f': '--find-links',
};

/** Options that stand alone: whatever follows them is not their value. */
const FLAGS: ReadonlySet<string> = new Set(['--no-index', '--pre', '--prefer-binary', '--require-hashes']);

const PROBLEM_LIMIT = 20;

/**
 * Reads a requirements file as pip does (pip documentation, "Requirements File Format"): comments, lines joined at a
 * trailing backslash, options, options behind a requirement (hashes), URLs with `#egg=`. Nothing is followed and no
 * `${NAME}` expanded. After 20 problems the rest is counted.
 */
export function readRequirementsFile(
  text: string,
  file: RepoPath,
  kind: RequirementFile['kind'] = 'requirements',
): RequirementsReading {
  const requirements: PythonDependency[] = [];
  const options: RequirementOption[] = [];
  const problems: Problem[] = [];
  let unnamed = 0;
  for (const { text: spelled, line, indent } of logicalLines(text)) {
    const origin = { file, line };
    const option = readOption(spelled) ?? readPlace(spelled);
    if (option !== null && 'option' in option) {
      options.push({ ...option, origin });
      continue;
    }
    if (option !== null) {
      requirements.push({ requirement: option, origin });
      continue;
    }
    const reading = readRequirement(withoutOptions(spelled));
    if (reading.ok) requirements.push({ requirement: reading.value, origin });
    else if (problems.length >= PROBLEM_LIMIT) unnamed += 1;
    else {
      problems.push({
        at: at.point(file, line, indent + reading.column),
        message: `is no requirement: ${reading.message}`,
        hint: reading.hint,
      });
    }
  }
  if (unnamed > 0)
    problems.push({
      at: at.file(file),
      message: `holds ${unnamed} more lines that are no requirements`,
      hint: 'is it a requirements file at all? `:exclude` of plumb.edn takes files out of sight',
    });
  const compiled = isCompiledFromProject(text) ? { isLock: true as const } : {};
  const brought = broughtLines(text);
  const value = { file, kind, requirements, options, ...compiled, ...(brought.size > 0 && { brought }) };
  return { value, problems };
}

interface LogicalLine {
  readonly text: string;
  /** Of its first physical line, from 1. */
  readonly line: number;
  /** Characters before the text on that line. */
  readonly indent: number;
}

/** Lines after joining and without comments, as pip reads them: a comment line ends a joined one. */
function* logicalLines(text: string): Generator<LogicalLine> {
  const physical = text.split(/\r\n|\n|\r/);
  for (let index = 0; index < physical.length; index += 1) {
    const line = index + 1;
    const parts: string[] = [];
    for (; ; index += 1) {
      const part = physical[index] ?? '';
      const joins = part.endsWith('\\') && !isComment(part) && index + 1 < physical.length;
      parts.push(joins ? part.slice(0, -1) : isComment(part) ? ` ${part}` : part);
      if (!joins) break;
    }
    const joined = withoutComment(parts.join(''));
    const indent = joined.length - joined.trimStart().length;
    // A comment of its own line got a space in front above, which its text never shows.
    if (joined.trim() !== '') yield { text: joined.trim(), line, indent };
  }
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

/** A `#` begins a comment at the start of a line and behind a space: never inside a URL. */
export function withoutComment(line: string): string {
  if (line.startsWith('#')) return '';
  const start = /\s#/.exec(line)?.index;
  return start === undefined ? line : line.slice(0, start);
}

function readOption(line: string): { option: string; value: string } | null {
  if (!line.startsWith('-')) return null;
  const name = /^(?:--[A-Za-z][\w-]*|-[A-Za-z])/.exec(line)?.[0] ?? line;
  const rest = line.slice(name.length).replace(/^[\s=]+/, '');
  const value = /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
  return { option: SAME_OPTION[name] ?? name, value: FLAGS.has(name) ? '' : value };
}

const URL_START = /^(?:(?:git|hg|svn|bzr)\+|[A-Za-z][A-Za-z0-9+.-]*:\/\/|file:)/;

/** A line that is only a URL or path: a requirement where the URL says of what, else its place alone. */
function readPlace(line: string): Requirement | { option: 'url' | 'path'; value: string } | null {
  const [place = ''] = withoutOptions(line).split(/\s+;|;\s/, 1);
  if (URL_START.test(place)) {
    const name = /[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(place)?.[1] ?? wheelName(place);
    if (name === undefined) return { option: 'url', value: place };
    return requirementAt(line, name, place);
  }
  if (/^(?:\.|\/|~\/|[A-Za-z]:[\\/])/.test(place) || /^[\w.-]+\/[^@]*$/.test(place))
    return { option: 'path', value: place };
  return null;
}

/** The distribution of a wheel's file name (PEP 427): all before the first dash. */
function wheelName(url: string): string | undefined {
  const file = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return file.endsWith('.whl') ? file.split('-', 1)[0] : undefined;
}

/** A requirement's line without the options behind it, as `--hash=sha256:…`. */
function withoutOptions(line: string): string {
  const start = / -{1,2}[A-Za-z]/.exec(line)?.index;
  return start === undefined ? line : line.slice(0, start).trimEnd();
}
