import { readMarker } from '#core/model/marker';

const SECTION = /^\[([^\]:]*)(?::(.*))?\]$/;

/**
 * Reads requires.txt of an `.egg-info` (setuptools, "EGG-INFO: requires.txt"): requirements, and under `[extra]`,
 * `[:marker]` or `[extra:marker]` those of an extra or marker. Returns them as PEP 508 spells them.
 */
export function readEggRequires(text: string): readonly string[] {
  const requirements: string[] = [];
  let condition = '';
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const section = SECTION.exec(line);
    if (section === null) requirements.push(withCondition(line, condition));
    else condition = conditionOf(section[1]?.trim() ?? '', section[2]?.trim() ?? '');
  }
  return requirements;
}

function conditionOf(extra: string, marker: string): string {
  // A name with a quote in it would end the text of the marker early; no extra is called so.
  const named = extra === '' ? '' : `extra == "${extra.replaceAll('"', '')}"`;
  if (marker === '' || readMarker(marker) === null) return named;
  return named === '' ? marker : `(${marker}) and ${named}`;
}

function withCondition(line: string, condition: string): string {
  if (condition === '') return line;
  const [requirement = line, own] = line.split(';', 2);
  const joined = own === undefined || own.trim() === '' ? condition : `(${own.trim()}) and ${condition}`;
  return `${requirement.trim()} ; ${joined}`;
}
