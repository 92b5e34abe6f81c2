const OPENING = /^# \/\/\/ script\s*$/m;

/**
 * Whether a Python text says itself what it runs with
 * (PEP 723, https://packaging.python.org/en/latest/specifications/inline-script-metadata/).
 */
export function hasScriptMetadata(text: string): boolean {
  // Few texts hold the slashes, and nothing is searched for faster than three of one character.
  return text.includes('///') && OPENING.test(text);
}
