import type { Change } from '#core/edit/change';
import { equality } from '#core/generate/owned';
import type { KeyPath } from '#core/model/key-path';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import { requirementRisk } from '#core/model/requirement-risk';
import type { Workspace } from '#core/model/workspace';

/**
 * Takes the lines of a constraints file, where the pins stand in the manifest, and what is pinned now; returns the
 * changes that bring the pins to what the lines say. A text says which line is no pin: then none is taken.
 */
export function pinChanges(
  lines: readonly string[],
  from: KeyPath,
  { manifests }: Workspace,
): { readonly set: Change[] } | string {
  const wanted = new Map<string, Requirement[]>();
  for (const line of lines) {
    const text = line.replace(/(^|\s)#.*$/, '').trim();
    if (text === '') continue;
    const risk = requirementRisk(text);
    const reading = readRequirement(text);
    if (risk !== null || !reading.ok || reading.value.extras.length > 0)
      return `${JSON.stringify(text.slice(0, 80))} is no pin`;
    wanted.set(reading.value.name, [...(wanted.get(reading.value.name) ?? []), reading.value]);
  }
  const set: Change[] = [];
  const pinned = new Map<string, string>();
  for (const name of manifests.config.pins.python?.value.keys() ?? []) {
    pinned.set(normaliseName(name), name);
    if (!wanted.has(normaliseName(name))) set.push({ path: [...from, name], value: undefined });
  }
  for (const [name, requirements] of wanted) {
    const path = [...from, pinned.get(name) ?? requirements[0]?.spelledName ?? name];
    const [only] = requirements;
    const version =
      requirements.length === 1 && only?.marker === null
        ? /^===?\s*([^,*\s]+)$/.exec(only.specifier)?.[1]
        : undefined;
    if (version !== undefined) set.push({ path, value: version });
    else
      set.push({
        path,
        value: requirements.map(({ text }) => text),
        ...(equality.requirements.array && { array: equality.requirements.array }),
      });
  }
  return { set };
}
