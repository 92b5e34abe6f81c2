import type { PlumbConfig } from '#core/model/manifest';
import { normaliseName } from '#core/model/requirement';
import type { Pin } from '#core/model/workspace';

/** The pins that plumb.edn declares, in its order: a version as spelled, or the specifier of each requirement. */
export function manifestPins({ pins, source }: PlumbConfig): readonly Pin[] {
  const file = (pins.source ?? source)?.file;
  if (file === undefined) return [];
  const found: Pin[] = [];
  for (const [name, pin] of pins.python?.value ?? []) {
    const origin = { file, path: [...(pins.python?.path ?? []), name] };
    const common = { language: 'python', name: normaliseName(name), by: 'manifest' } as const;
    if ('version' in pin) found.push({ ...common, value: pin.version, origin });
    else {
      pin.requirements.forEach((requirement, i) => {
        const path = [...origin.path, i];
        found.push({ ...common, value: requirement.specifier, requirement, origin: { file, path } });
      });
    }
  }
  for (const [name, value] of pins.node?.value ?? []) {
    const path = [...(pins.node?.path ?? []), name];
    if (typeof value === 'string') {
      found.push({ language: 'node', name, value, by: 'manifest', origin: { file, path } });
    }
  }
  return found;
}
