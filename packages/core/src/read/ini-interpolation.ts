import type { Ini, IniLine } from './ini.ts';

/** What `configparser` follows at most (MAX_INTERPOLATION_DEPTH). */
const DEPTH_LIMIT = 10;

/** Values that take each other in to more lines than this are left as they are written. */
const LINE_LIMIT = 10_000;

type Options = ReadonlyMap<string, readonly IniLine[]>;

/**
 * Puts in what the values of an INI file refer to (Python's configparser, "Interpolation of values", BasicInterpolation):
 * `%(key)s` is the value of that key in the same section, else in `[DEFAULT]`, and `%%` a percent sign. What is not there
 * stays as it is written.
 */
export function interpolate(ini: Ini): Ini {
  const defaults = ini.get('DEFAULT') ?? new Map();
  const budget = { lines: LINE_LIMIT };
  return new Map(
    Array.from(ini, ([section, options]) => {
      const values = new Map([...defaults, ...options]);
      return [
        section,
        new Map(Array.from(options, ([key, lines]) => [key, expand(lines, values, budget, 0)])),
      ];
    }),
  );
}

function expand(
  lines: readonly IniLine[],
  options: Options,
  budget: { lines: number },
  depth: number,
): readonly IniLine[] {
  if (!lines.some(({ text }) => text.includes('%'))) return lines;
  return lines.flatMap((line): IniLine | readonly IniLine[] => {
    budget.lines -= 1;
    if (depth >= DEPTH_LIMIT || budget.lines < 0) return line;
    const referred = (key: string) => {
      const value = options.get(key.toLowerCase());
      return value === undefined ? undefined : expand(value, options, budget, depth + 1);
    };
    // what is nothing but another value stands where that does
    const whole = /^%\(([^()]+)\)s$/.exec(line.text)?.[1];
    if (whole !== undefined)
      return referred(whole)?.map((one) => ({ ...one, continued: one.continued || line.continued })) ?? line;
    const text = line.text.replace(/%%|%\(([^()]+)\)s/g, (said, key: string | undefined) =>
      key === undefined
        ? '%'
        : (referred(key)
            ?.map((one) => one.text)
            .join('\n') ?? said),
    );
    return text.split('\n').map((part) => ({ ...line, text: part.trim() }));
  });
}
