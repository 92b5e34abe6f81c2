import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Damaged, FactReader, FactWriter } from '#core/app/code/fact-format';
import type { ImportFact, ImportScan } from '#core/model/imports';

const scopes = ['top', 'function', 'class', 'type-checking', 'guarded', 'conditional'] as const;
const kinds = ['import', 'from', 'dynamic', 'require', 'reexport', 'type'] as const;
const line = fc.integer({ min: 1, max: 100_000 });
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));

/** Every field of a fact: the record of optional ones is total by type, so that a new one is not forgotten. */
const OPTIONAL: {
  readonly [K in keyof ImportFact as undefined extends ImportFact[K] ? K : never]-?: fc.Arbitrary<object>;
} = {
  guard: optional('guard', fc.string()),
  asked: optional('asked', fc.constant(true as const)),
  cell: optional('cell', line),
  attempt: optional(
    'attempt',
    fc
      .tuple(line, fc.constantFrom('body', 'handler', 'else'), optional('raises', fc.constant(true as const)))
      .map(([at, part, raises]) => ({ line: at, part, ...raises })),
  ),
};

const facts: fc.Arbitrary<ImportFact> = fc
  .tuple(
    fc.record({
      module: fc.string(),
      names: fc.array(fc.string(), { maxLength: 3 }),
      line,
      level: fc.nat(5),
      scope: fc.subarray([...scopes], { minLength: 1 }),
      kind: fc.constantFrom(...kinds),
    }),
    fc.nat(10),
    fc.tuple(...Object.values(OPTIONAL)),
  )
  .map(([fact, length, more]) => Object.assign({ ...fact, endLine: fact.line + length }, ...more));

type Read = Extract<ImportScan, { ok: true }>;

/** Likewise every field of a scan that was read. */
const MORE: { readonly [K in keyof Read as undefined extends Read[K] ? K : never]-?: fc.Arbitrary<object> } =
  {
    script: optional('script', fc.constant(true as const)),
  };

const reads: fc.Arbitrary<Read> = fc
  .tuple(
    fc.record({
      ok: fc.constant(true as const),
      imports: fc.array(facts, { maxLength: 5 }),
      ignores: fc.array(fc.record({ rules: fc.array(fc.string()), reason: fc.string(), line }), {
        maxLength: 2,
      }),
    }),
    fc.tuple(...Object.values(MORE)),
  )
  .map(([scan, more]) => Object.assign(scan, ...more));

const scans: fc.Arbitrary<ImportScan> = fc.oneof(
  reads,
  fc.record({ ok: fc.constant(false as const), error: fc.string(), line }),
);

test('what is written comes back, field by field', () => {
  fc.assert(
    fc.property(fc.array(scans), (all) => {
      const writer = new FactWriter();
      const written = all.map((scan) => writer.write(scan));
      const [likes, texts] = JSON.parse(JSON.stringify([writer.likes, written]));
      const reader = new FactReader(likes);
      expect(texts.map((text: unknown) => reader.read(text))).toEqual(all);
    }),
  );
});

test('the usual file is one list of numbers, and a script is told by nothing but true', () => {
  const usual = { ok: true, imports: [], ignores: [] } as const;
  const writer = new FactWriter();
  expect(writer.write(usual)).toEqual([]);
  const script = writer.write({ ...usual, script: true });
  expect(writer.read(script)).toEqual({ ...usual, script: true });
  for (const evil of [1, false, null, 'true'])
    expect(() => new FactReader([]).read({ ...script, script: evil })).toThrow(Damaged);
});

test('whatever else is read is refused as damaged, or is facts of the right form', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (likes, written) => {
      try {
        const scan = new FactReader(likes).read(written);
        expect(typeof scan.ok).toBe('boolean');
      } catch (error) {
        expect(error).toBeInstanceOf(Damaged);
      }
    }),
    { numRuns: 500 },
  );
});
