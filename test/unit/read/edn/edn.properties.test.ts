import { type EDNVal, toEDNString } from 'edn-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { type EdnJson, renderEdnJson } from '#core/report/edn-json';

const word = fc.stringMatching(/^[a-zA-Z*!_?$%&=<>][a-zA-Z0-9*!_?$%&=<>.+-]{0,8}$/);
const name = fc
  .oneof(
    word,
    fc.tuple(word, word).map(([space, own]) => `${space}/${own}`),
  )
  .filter((text) => !['nil', 'true', 'false'].includes(text));

/** What edn-data is given, beside what our reader must make of the text it writes. */
interface Pair {
  readonly data: EDNVal;
  readonly json: EdnJson;
}

const scalar: fc.Arbitrary<Pair> = fc.oneof(
  fc.constantFrom<Pair>({ data: null, json: null }, { data: true, json: true }, { data: false, json: false }),
  fc.string({ unit: 'binary' }).map((text) => ({ data: text, json: text })),
  fc.integer().map((number) => ({ data: number, json: number })),
  fc
    .double({ noDefaultInfinity: true, noNaN: true })
    .filter((number) => !Number.isInteger(number))
    .map((number) => ({ data: number, json: { $float: String(number) } })),
  fc.bigInt().map((number) => ({ data: number, json: { $bigint: String(number) } })),
  name.map((text) => ({ data: { key: text }, json: { $keyword: text } })),
  name.map((text) => ({ data: { sym: text }, json: { $symbol: text } })),
  fc
    .constantFrom('a', 'Z', '(', 'λ', '"')
    .map((text) => ({ data: { char: text }, json: { $character: text } })),
);

const { form } = fc.letrec<{ form: Pair }>((tie) => {
  const inner = tie('form');
  const items = fc.array(inner, { maxLength: 4 });
  const data = (pairs: readonly Pair[]): EDNVal[] => pairs.map((pair) => pair.data);
  const json = (pairs: readonly Pair[]): EdnJson[] => pairs.map((pair) => pair.json);
  return {
    form: fc.oneof(
      { maxDepth: 4 },
      scalar,
      items.map((pairs) => ({ data: data(pairs), json: json(pairs) })),
      items.map((pairs) => ({ data: { list: data(pairs) }, json: { $list: json(pairs) } })),
      fc.uniqueArray(name, { maxLength: 4 }).map((names) => ({
        data: { set: names.map((text) => ({ key: text })) },
        json: { $set: names.map((text) => ({ $keyword: text })) },
      })),
      fc
        .uniqueArray(fc.tuple(fc.string(), inner), { maxLength: 4, selector: ([key]) => key })
        .map((entries) => ({
          data: { map: entries.map(([key, pair]): [EDNVal, EDNVal] => [key, pair.data]) },
          json: { $map: entries.map(([key, pair]) => [key, pair.json]) },
        })),
      fc
        .tuple(
          word.filter(
            (tag) => /^[a-zA-Z]/.test(tag) && !['inst', 'uuid', 'nil', 'true', 'false'].includes(tag),
          ),
          inner,
        )
        .map(([tag, pair]) => ({
          data: { tag, val: pair.data } as EDNVal,
          json: { $tagged: [tag, pair.json] },
        })),
    ),
  };
});

describe('readEdn', () => {
  it('reads back what edn-data writes', () => {
    fc.assert(
      fc.property(form, ({ data, json }) => {
        const reading = readEdn(toEDNString(data), ROOT);
        if (!reading.ok) throw new Error(reading.problems[0]?.message);
        expect(renderEdnJson(reading.value)).toEqual(json);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every form the span of exactly its text', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 5 }), (pairs) => {
        const texts = pairs.map(({ data }) => toEDNString(data));
        const document = `[${texts.join(' ; ]\n ')}\n]`;
        const starts = [0];
        for (const line of document.split('\n')) starts.push((starts.at(-1) ?? 0) + line.length + 1);
        const reading = readEdn(document, ROOT);
        if (!reading.ok || reading.value.kind !== 'vector') throw new Error('a vector');
        const read = reading.value.items.map(({ span: { start, end } }) =>
          document.slice(
            (starts[start.line - 1] ?? 0) + start.column - 1,
            (starts[end.line - 1] ?? 0) + end.column - 1,
          ),
        );
        expect(read).toEqual(texts);
      }),
    );
  });
});
