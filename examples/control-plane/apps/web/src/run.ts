/** A run, as the API keeps it. */
export interface Run {
  readonly id: number;
  readonly config: { readonly series: readonly number[]; readonly horizon: number };
  readonly scores: readonly { readonly model: string; readonly error: number; readonly forecast: readonly number[] }[];
}

/** One line a model, best first: `trend  error 0.5  next 7, 8`. */
export function describe(run: Run): readonly string[] {
  return run.scores.map(({ model, error, forecast }) => `${model}  error ${short(error)}  next ${forecast.map(short).join(', ')}`);
}

/** Takes what people type (`1, 2.5 3`) and returns the numbers; throws with the first part that is none. */
export function readSeries(text: string): readonly number[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const value = Number(part);
      if (!Number.isFinite(value)) throw new Error(`"${part}" is no number`);
      return value;
    });
}

const short = (value: number) => String(Math.round(value * 1000) / 1000);
