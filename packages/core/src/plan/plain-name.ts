/**
 * Whether a normalised name of a distribution, an extra or a group is one (PyPA, "Names and normalization"): anything else
 * could become another argument, and is named nowhere.
 */
export function isPlainName(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name);
}
