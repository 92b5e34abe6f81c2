import { normaliseName } from '#core/model/requirement';

/**
 * A command of a shell, up to what ends it: pip by each of its names, or by a variable of make's (GNU make's manual, "Variables for
 * Specifying Commands"), uv in its place, and what adds to a project.
 */
const INSTALL = /(?:(?:\bpip[\d.]*|\$[({]PIP3?[)}])\s+install|\b(?:poetry|uv)\s+add)\b([^\n;&|]*)/g;

/** Options of pip's that a place follows which is not installed. */
const OPTION = /\s(?:-[rct]|--(?:requirement|constraint|target|prefix|root|src))[\s=]+\S+/g;

/** `mangum==0.19.0`, `"uvicorn[standard]>=0.30"`: no option, no path, no variable. */
const REQUIREMENT = /^["']?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:\[[\w,. -]*\])?(?:[=<>!~;].*)?["']?$/;

/** A wheel, whatever its folder and its version are: the name stands first (PEP 427). */
const WHEEL = /^["']?(?:[^"']*\/)?([A-Za-z0-9]\w*(?:\.\w+)*)-[^/]*\.whl["']?$/;

/** A text with each command that goes on over lines in one. */
export function unbroken(text: string): string {
  return text.replace(/\\[ \t]*\r?\n/g, ' ');
}

/** The words behind the commands of an unbroken text that install something: requirements, places, options. */
export function installedWords(text: string): readonly string[] {
  const commands = text.matchAll(INSTALL);
  return Array.from(commands, ([, words = '']) => words.replace(OPTION, '').trim().split(/\s+/)).flat();
}

/** A file of requirements that a command installs. */
const LIST = /\s(?:-r|--requirement)[\s=]*([^\s"'$]+)/g;

/** The files of requirements that the commands of an unbroken text install, as they are written there. */
export function installedLists(text: string): readonly string[] {
  const commands = text.matchAll(INSTALL);
  return Array.from(commands, ([, words = '']) =>
    Array.from(words.matchAll(LIST), ([, file = '']) => file),
  ).flat();
}

/** The distribution that such a word names, normalised; null for any other word. */
export function installedName(word: string): string | null {
  const [, name] = WHEEL.exec(word) ?? REQUIREMENT.exec(word) ?? [];
  return name === undefined ? null : normaliseName(name);
}
