import { excerpt } from '#core/model/cut';
import { UserError } from '#core/model/errors';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import { suggest } from '#core/model/suggest';

/** Inputs of an action are strings. A typo is an error here, never a default: `flase` must not mean false. */

/** Takes the booleans of YAML 1.2 (core schema, 10.3.2) and nothing else. Throws UserError. */
export function readBoolean(name: string, raw: string): boolean {
  const text = raw.trim();
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  if (['false', 'False', 'FALSE'].includes(text)) return false;
  throw refused(name, raw, 'write true or false');
}

/** Takes one of the allowed words, to the letter. Throws UserError with the nearest. */
export function readEnum<T extends string>(name: string, raw: string, allowed: readonly T[]): T {
  const text = raw.trim();
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  const near = suggest(text, allowed);
  throw refused(
    name,
    raw,
    `${near === null ? '' : `did you mean ${near}? `}allowed are ${allowed.join(', ')}`,
  );
}

/** Takes an integer in decimal digits within the bounds, both included. Throws UserError. */
export function readInteger(name: string, raw: string, { min, max }: { min: number; max: number }): number {
  const text = raw.trim();
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw refused(name, raw, `write a whole number from ${min} to ${max}`);
}

/** Takes a JSON array of strings, the program first, as it is run without a shell. Throws UserError. */
export function readJsonArgv(name: string, raw: string): readonly [string, ...string[]] {
  const hint = 'write a JSON array of strings, the program first: ["make", "generate"]';
  const [program, ...rest] = jsonStrings(name, raw, hint);
  if (program === undefined || program === '') throw refused(name, raw, hint);
  if ([program, ...rest].some((word) => word.includes('\0')))
    throw refused(name, raw, 'an argument holds no NUL');
  return [program, ...rest];
}

/**
 * Takes a JSON array of strings, or words separated by commas or line ends; blank ones are left out. Throws UserError for
 * text that starts as an array and is none.
 */
export function readList(name: string, raw: string): readonly string[] {
  const text = raw.trim();
  if (text.startsWith('['))
    return jsonStrings(name, raw, 'write a JSON array of strings, or words separated by commas');
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Takes a JSON object of strings; an empty map for a blank input. Throws UserError for anything else. */
export function readStringMap(name: string, raw: string): ReadonlyMap<string, string> {
  const hint = 'write a JSON object of strings: {"NAME": "value"}';
  if (raw.trim() === '') return new Map();
  // The text itself may hold secrets: the message does not quote it.
  const wrong = () => new UserError(`the input ${name} is no JSON object of strings`, hint);
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw wrong();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
  const members = Object.entries(value);
  if (!members.every((one): one is [string, string] => typeof one[1] === 'string' && !one[1].includes('\0')))
    throw wrong();
  return new Map(members);
}

/** Takes a path relative to the workspace; null for a blank input. Throws UserError for one that leads out of it. */
export function readPath(raw: string): RepoPath | null {
  const text = raw.trim();
  return text === '' ? null : repoPath(text);
}

function jsonStrings(name: string, raw: string, hint: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw refused(name, raw, hint, cause);
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw refused(name, raw, hint);
  return value;
}

function refused(name: string, raw: string, hint: string, cause?: unknown): UserError {
  return new UserError(`the input ${name} is ${raw === '' ? 'empty' : excerpt(raw, 0, 100)}`, hint, {
    cause,
  });
}
