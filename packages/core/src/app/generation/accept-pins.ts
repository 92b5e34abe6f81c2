import type { Change } from '#core/edit/change';
import { pinLines } from '#core/generate/constraints';
import { equality } from '#core/generate/owned';
import type { Declared, PythonPin } from '#core/model/manifest';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import { requirementRisk } from '#core/model/requirement-risk';

/**
 * Takes the lines of a constraints file and what is pinned now; returns the changes that bring the pins to what the
 * lines say. A text says which line is no pin: then none is taken.
 */
export function pinChanges(
  lines: readonly string[],
  { value: pins, path: from }: Declared<ReadonlyMap<string, PythonPin>>,
): { readonly set: readonly Change[] } | string {
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
  const spelled = new Map([...pins.keys()].map((name) => [normaliseName(name), name]));
  for (const [form, name] of spelled)
    if (!wanted.has(form)) set.push({ path: [...from, name], value: undefined });
  const { key, array } = equality.requirements;
  for (const [form, requirements] of wanted) {
    const texts = requirements.map(({ text }) => text);
    const old = spelled.get(form);
    const pin = old === undefined ? undefined : pins.get(old);
    const now = old === undefined || pin === undefined ? [] : pinLines(new Map([[old, pin]]));
    if (key(texts) === key(now.map(({ line }) => line))) continue;
    const path = [...from, old ?? requirements[0]?.spelledName ?? form];
    const version = exactVersion(requirements);
    set.push(version === null ? { path, value: texts, ...(array && { array }) } : { path, value: version });
  }
  return { set };
}

/** The version of a lone `==` without marker: what a pin writes as a plain string. */
function exactVersion([only, ...others]: readonly Requirement[]): string | null {
  if (only === undefined || others.length > 0 || only.marker !== null) return null;
  return /^==(?!=)\s*([^,*\s]+)$/.exec(only.specifier)?.[1] ?? null;
}
