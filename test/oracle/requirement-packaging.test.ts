import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requirementKey } from '#core/graph/requirement-key';
import { readRequirement } from '#core/model/requirement-parser';
import { pythonTools } from '../../scripts/python-tools.ts';
import { choices, chooser, requirementParts, spell } from '../support/requirements.ts';

type Pair = readonly [string, string];
type Verdict = readonly [boolean, boolean, boolean];

const { python } = pythonTools();
const SEED = Number(process.env.PLUMB_SEED ?? 20_261_015);

function judge(pairs: readonly Pair[]): readonly Verdict[] {
  const answer = execFileSync(python, [join(import.meta.dirname, 'requirement-packaging.py')], {
    input: JSON.stringify(pairs),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(answer) as Verdict[];
}

function ours([one, other]: Pair): Verdict {
  const [first, second] = [readRequirement(one), readRequirement(other)];
  const equal = first.ok && second.ok && requirementKey(first.value) === requirementKey(second.value);
  return [first.ok, second.ok, equal];
}

/** Holds a list of pairs against packaging; returns how many it calls equal, so that a test sees both kinds. */
function compare(pairs: readonly Pair[]): number {
  const theirs = judge(pairs);
  const differences = pairs.flatMap((pair, index) => {
    const [verdict, wanted] = [ours(pair), theirs[index]];
    return JSON.stringify(verdict) === JSON.stringify(wanted) ? [] : [{ pair, verdict, wanted }];
  });
  expect(differences).toEqual([]);
  return theirs.filter(([, , equal]) => equal).length;
}

const spelled = fc.tuple(requirementParts, choices).map(([parts, chosen]) => spell(parts, chooser(chosen)));

it('calls two spellings of one requirement equal where packaging does', () => {
  const pair = fc
    .tuple(requirementParts, choices, choices)
    .map(([parts, one, other]): Pair => [spell(parts, chooser(one)), spell(parts, chooser(other))]);
  // `==01.*` and `==1.*` mean the same, and are the same here; packaging compares such prefixes as text.
  const pairs = fc.sample(pair, { numRuns: 5_000, seed: SEED }).filter(([one]) => !one.includes('.*'));
  expect(compare(pairs)).toBe(pairs.length);
});

it('keeps near requirements apart where packaging does', () => {
  const kinds = [
    ['', '[a]', '[A]', '[b,a]', '[a,b]'],
    ['==', '!=', '>=', '<', '~=', '==='],
    [
      ...['1.0', '1.0.0', '1.00', '1.1', '1.0a1', '1.0.alpha1', '1.0rc1', '1.0.post1', '1.0-1', '1.0.dev0'],
      ...['0!1.0', '1!1.0', 'v1.0', '1.0c1'],
    ],
    ['', ';os_name=="a"', ";(os_name=='a')", ';"a"==os_name', ';extra=="A_b"', ';extra=="a-b"'],
  ];
  const choice = fc.tuple(...kinds.map((kind) => fc.constantFrom(...kind)));
  // The other one differs in one part only.
  const near = fc.tuple(choice, choice, fc.nat({ max: kinds.length - 1 })).map(([one, other, at]): Pair => {
    const changed = one.map((part, index) => (index === at ? (other[index] ?? part) : part));
    return [`x${one.join('')}`, `x${changed.join('')}`];
  });
  const pairs = fc.sample(near, { numRuns: 10_000, seed: SEED }).filter(([one, other]) => one !== other);
  const equal = compare(pairs);
  expect(equal).toBeGreaterThan(100);
  expect(equal).toBeLessThan(pairs.length / 2);
});

it('tells valid from invalid where packaging does', () => {
  const pieces = [
    'x',
    'y2',
    '-',
    '_',
    '.',
    '[',
    ']',
    ',',
    '(',
    ')',
    ';',
    '@',
    ' ',
    '>=',
    '==',
    '~=',
    '=',
    '1',
    '1.0',
    '.*',
    '+l',
    'rc1',
    'os_name',
    '"a"',
    "'b'",
    ' and ',
    ' or ',
    ' not in ',
    ' in ',
    'https://h/x',
  ];
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => `x${parts.join('')}`);
  const mutated = fc.tuple(spelled, fc.nat(), fc.constantFrom('', ...pieces)).map(([text, at, piece]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + (piece === '' ? 1 : 0));
  });
  const texts = fc
    .sample(fc.oneof(soup, mutated), { numRuns: 20_000, seed: SEED })
    .filter((text) => !isKnown(text));
  const verdicts = judge(texts.map((text): Pair => [text, text]));
  const differences = texts.filter((text, index) => readRequirement(text).ok !== verdicts[index]?.[0]);
  expect(differences).toEqual([]);
  expect(verdicts.filter(([valid]) => valid).length).toBeGreaterThan(1_000);
});

/**
 * Where packaging differs on purpose of ours: it lets a name end with `_`, which PEP 508 forbids, and reads a comma
 * behind `===1` as part of the version.
 */
function isKnown(text: string): boolean {
  return /_\s*(?:$|[[\](),;@<>=!~])/.test(text) || text.includes('===');
}
