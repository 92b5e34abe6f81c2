import { type EDNVal, parseEDNString, toEDNString } from 'edn-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { renderEdnJson } from '#core/report/edn-json';

function ours(text: string): unknown {
  const reading = readEdn(text, ROOT);
  return reading.ok ? renderEdnJson(reading.value) : `refused: ${reading.problems[0]?.message}`;
}

const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}$/).filter((text) => !/^(nil|true|false)$/.test(text));
const space = fc.constantFrom(' ', '\n ', ', ', ' ; note\n', ' #_x ');
const text = fc.letrec<{ form: string }>((tie) => ({
  form: fc.oneof(
    { maxDepth: 4 },
    word.map((name) => `:${name}`),
    fc.tuple(word, word).map(([namespace, name]) => `:${namespace}/${name}`),
    fc.string({ unit: 'grapheme-ascii' }).map((value) => toEDNString(value)),
    fc.integer().map(String),
    fc.constantFrom('nil', 'true', '\\a', '\\newline', '1.5', 'x'),
    fc
      .tuple(fc.array(tie('form'), { maxLength: 4 }), space, fc.constantFrom(['[', ']'], ['(', ')']))
      .map(([forms, gap, [open, close]]) => `${open}${forms.map((form) => form + gap).join('')}${close}`),
    fc
      .tuple(fc.uniqueArray(word, { maxLength: 4 }), tie('form'), space)
      .map(([names, value, gap]) => `{${names.map((name) => `:${name} ${value}${gap}`).join('')}}`),
  ),
})).form; // biome-ignore format: a grammar

describe('readEdn beside edn-data, an independent reader', () => {
  it('reads the same where edn-data reads rightly', () => {
    fc.assert(
      fc.property(text, (document) => {
        const theirs = parseEDNString(document) as EDNVal;
        expect(ours(document)).toEqual(ours(toEDNString(theirs)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['[1', null, 'refused: the text ends: the "[" opened at 1:1 is not closed'],
    ['1 2', 1, 'refused: trailing form: a document holds one form'],
    ['{:a}', { map: [] }, 'refused: odd number of forms in the map opened at 1:1: its last key has no value'],
    ['[1}', { set: [1] }, 'refused: unmatched "}": the "[" opened at 1:1 is not closed'],
    ['#{1 1}', { set: [1, 1] }, 'refused: duplicate set member: its equal stands at 1:3'],
    ['010', { sym: '010' }, 8],
    ['1.', { sym: '1.' }, { $float: '1' }],
    ['9007199254740993', 9007199254740992, { $integer: '9007199254740993' }],
    ['#:a{:b 1}', { tag: ':a', val: { map: [[{ key: 'b' }, 1]] } }, { $map: [[{ $keyword: 'a/b' }, 1]] }],
  ])('is not taken in by %s, as edn-data is', (document, theirs, expected) => {
    expect(parseEDNString(document)).toEqual(theirs);
    expect(ours(document)).toEqual(expected);
  });
});
