/** Both sides of a text with unresolved merge conflicts, and the line (from 1) of the first marker. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  readonly line: number;
}

/**
 * Takes a text and returns both of its sides without the markers that git writes (also the base of diff3 style);
 * null where there are no markers, or they do not fit together.
 */
export function conflictSides(text: string): ConflictSides | null {
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let line = 0;
  for (const [index, content] of text.split(/(?<=\n)/).entries()) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?\n?$/.exec(content)?.[1]?.[0];
    if (marker === undefined) {
      if (side === 'both' || side === 'ours') ours.push(content);
      if (side === 'both' || side === 'theirs') theirs.push(content);
    } else if (marker === '<' && side === 'both') {
      side = 'ours';
      line ||= index + 1;
    } else if (marker === '|' && side === 'ours') side = 'base';
    else if (marker === '=' && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (marker === '>' && side === 'theirs') side = 'both';
    else return null;
  }
  return side === 'both' && line > 0 ? { ours: ours.join(''), theirs: theirs.join(''), line } : null;
}
