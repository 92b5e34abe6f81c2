import type { Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';

/** A version that is filled in when the project is built: `=={{ version }}` of Jinja, `=={version}` of an f-string. */
const FILLED_IN = /([=<>!~]=|[<>])\s*\{(?:\{[^{}]*\}|[^{}]*)\}/g;

/**
 * Reads a requirement whose versions may be filled in at build time: name, extras and marker are those it will have,
 * `specifier` is as spelled. Null for what is none, or whose name cannot be known.
 */
export function readTemplatedRequirement(text: string): Requirement | null {
  const reading = readRequirement(text.replace(FILLED_IN, '$10.0'));
  if (!reading.ok) return null;
  if (!text.includes('{')) return reading.value;
  const [beforeMarker = ''] = text.split(';', 1);
  const start = beforeMarker.search(/[=<>!~]/);
  return { ...reading.value, text, specifier: start === -1 ? '' : beforeMarker.slice(start).trim() };
}
