/**
 * One requirement of Python's, as PEP 508 spells it. `text` is the spelling of the source; the other fields are its
 * parts, unnormalised except `name`.
 */
export interface Requirement {
  readonly text: string;
  /** Normalised after PEP 503: lower case, runs of `-_.` as one `-`. */
  readonly name: string;
  readonly spelledName: string;
  readonly extras: readonly string[];
  /** The version clauses as spelled, without parentheses; '' where there are none or a URL stands. */
  readonly specifier: string;
  readonly url: string | null;
  /** The marker as spelled, without `;`; null where there is none. */
  readonly marker: string | null;
}

/** The requirement of a line that is only the place of a distribution: `text` as spelled, without versions or extras. */
export function requirementAt(text: string, spelledName: string, url: string): Requirement {
  const name = normaliseName(spelledName);
  return { text, name, spelledName, extras: [], specifier: '', url, marker: null };
}

/** Normal form of a distribution's name after PEP 503, also used for extras (PEP 685) and groups (PEP 735). */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
