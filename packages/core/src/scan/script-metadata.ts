const OPENING = /^# \/\/\/ script\s*$/m;

/**
 * Whether a Python text says itself what it runs with
 * (PEP 723, https://packaging.python.org/en/latest/specifications/inline-script-metadata/).
 */
export function hasScriptMetadata(text: string): boolean {
  // Few texts hold the words: the search for them is faster than that for a line.
  return text.includes('# /// script') && OPENING.test(text);
}
