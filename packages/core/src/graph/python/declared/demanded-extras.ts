import { type Marker, readMarker } from '#core/model/marker';
import { normaliseName } from '#core/model/requirement';

/**
 * The extras for which alone a requirement is installed that stands among those of everybody: its marker demands one of them
 * (`acme-cli; extra == "cli"`), normalised. `extra` is what the installer asks for, and nothing where it asks for none
 * (packaging.python.org, "Dependency specifiers", Environment Markers). Empty where the marker may hold without.
 */
export function demandedExtras(marker: string | null): readonly string[] {
  if (marker?.includes('extra') !== true) return [];
  const read = readMarker(marker);
  return read === null ? [] : [...new Set(demandedBy(read).map(normaliseName))];
}

function demandedBy(marker: Marker): readonly string[] {
  if (marker.kind === 'compare') {
    const [variable, text] =
      marker.left.kind === 'variable' ? [marker.left, marker.right] : [marker.right, marker.left];
    const isExtra = variable.kind === 'variable' && variable.name === 'extra' && marker.operator === '==';
    return isExtra && text.kind === 'string' ? [text.value] : [];
  }
  const demands = marker.parts.map(demandedBy);
  if (marker.kind === 'and') return demands.find((extras) => extras.length > 0) ?? [];
  return demands.every((extras) => extras.length > 0) ? demands.flat() : [];
}
