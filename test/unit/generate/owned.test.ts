import { describe, expect, test } from 'vitest';
import type { Plain } from '#core/edit/change';
import { changeOf, differences, type Equality, equality, type Owned } from '#core/generate/owned';

const key = (wanted: Plain | undefined, how: Equality): Owned => ({
  path: ['k'],
  wanted,
  equality: how,
  from: [],
});
const table = (entries: Record<string, Plain>, how: Equality, more: object = {}): Owned => ({
  path: ['t'],
  entries: new Map(Object.entries(entries).map(([name, wanted]) => [name, { wanted, from: ['from', name] }])),
  equality: how,
  keyForm: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
  from: ['from'],
  ...more,
});
const isEqual = (how: Equality, a: Plain | undefined, b: Plain | undefined): boolean =>
  differences(b === undefined ? {} : { k: b }, [key(a, how)]).length === 0;

const { requirements, pythonRange, pythonVersion, distributionName, exact, ordered, texts } = equality;

describe('what is drift, row by row (both ways)', () => {
  test.each<[string, Equality, Plain | undefined, Plain | undefined]>([
    ['order of requirements', requirements, ['a', 'b>=1'], ['b>=1', 'a']],
    ['spelling of a name, spaces', requirements, ['foo-bar>=1'], ['Foo_Bar >= 1']],
    ['order of extras', requirements, ['x[b,a]'], ['x[a,b]']],
    ['order of clauses', requirements, ['x<2,>=1'], ['x>=1,<2']],
    ['1.0a1 and 1.0alpha1', requirements, ['x==1.0a1'], ['x==1.0alpha1']],
    ['>=1.0 and >=1', requirements, ['x>=1.0'], ['x>=1']],
    ['==1.0 and ==1', requirements, ['x==1.0'], ['x==1']],
    ['quotes and spaces of a marker', requirements, ["x; os_name=='nt'"], ['x ;  os_name == "nt"']],
    ['needless parentheses', requirements, ["x; os_name=='nt'"], ["x; (os_name=='nt')"]],
    ['empty and absent', requirements, [], undefined],
    ['absent and empty', requirements, undefined, []],
    ['empty table and absent', exact, {}, undefined],
    ['clauses in parentheses', requirements, ['x>=1'], ['x (>=1)']],
    [
      'include-group spelled otherwise',
      requirements,
      [{ 'include-group': 'A_b' }],
      [{ 'include-group': 'a-b' }],
    ],
    ['a range of Python', pythonRange, '>=3.8,<4', '<4.0, >=3.8'],
    ['a version of Python', pythonVersion, '1.0.0', '1.0'],
    ['a version spelled otherwise', pythonVersion, '1.0rc1', '1.0-RC.1'],
    ['a name', distributionName, 'Shared_HF', 'shared-hf'],
    ['order of keys', exact, { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['order of texts', texts, ['a', 'b'], ['b', 'a']],
  ])('equal: %s', (_, how, a, b) => {
    expect(isEqual(how, a, b)).toBe(true);
    expect(isEqual(how, b, a)).toBe(true);
  });

  test.each<[string, Equality, Plain | undefined, Plain | undefined]>([
    ['a duplicate', requirements, ['a', 'a'], ['a']],
    ['two other duplicates', requirements, ['a', 'a', 'b'], ['a', 'b', 'b']],
    ['~=1.0 and ~=1.0.0', requirements, ['x~=1.0'], ['x~=1.0.0']],
    ['===1.0 and ===1', requirements, ['x===1.0'], ['x===1']],
    [
      'order of and, or',
      requirements,
      ["x; os_name=='a' and os_name=='b'"],
      ["x; os_name=='b' and os_name=='a'"],
    ],
    ['another marker', requirements, ["x; os_name=='a'"], ["x; os_name=='b'"]],
    ['no marker', requirements, ["x; os_name=='a'"], ['x']],
    ['another extra', requirements, ['x[a]'], ['x[b]']],
    ['==1.* and ==1', requirements, ['x==1.*'], ['x==1']],
    ['==1.0.* and ==1.*', requirements, ['x==1.0.*'], ['x==1.*']],
    ['a local version', requirements, ['x==1+cpu'], ['x==1']],
    ['another type', requirements, ['x'], 'x'],
    ['a number in a list', requirements, ['1'], [1]],
    ['another group', requirements, [{ 'include-group': 'a' }], [{ 'include-group': 'b' }]],
    ['a group and a requirement', requirements, [{ 'include-group': 'a' }], ['a']],
    ['an npm range spelled otherwise', exact, '^1.0.0', '^1'],
    ['order of conditions', ordered, { import: 'x', default: 'y' }, { default: 'y', import: 'x' }],
    ['order of fallbacks', ordered, ['a', 'b'], ['b', 'a']],
    ['a range of Python', pythonRange, '>=3.8', '>=3.9'],
    ['absent', exact, 'x', undefined],
    ['what must be absent', exact, undefined, 'x'],
    ['empty text and absent', exact, '', undefined],
    ['false and absent', exact, false, undefined],
    ['true and "true"', exact, true, 'true'],
  ])('different: %s', (_, how, a, b) => {
    expect(isEqual(how, a, b)).toBe(false);
    expect(isEqual(how, b, a)).toBe(false);
  });

  test('absence may mean a value', () => {
    const how = { ...exact, absent: false };
    expect(isEqual(how, false, undefined)).toBe(true);
    expect(isEqual(how, true, undefined)).toBe(false);
    expect(isEqual(how, true, false)).toBe(false);
  });
});

describe('a table that is owned whole', () => {
  const of = (data: unknown, owned: Owned) =>
    differences(data, [owned]).map(({ path, wanted, actual, from }) => ({ path, wanted, actual, from }));

  test('order of keys and their spelling do not matter', () => {
    const owned = table({ a_b: ['x'], c: ['y'] }, requirements);
    expect(of({ t: { c: ['y'], 'A-b': ['x'] } }, owned)).toEqual([]);
  });

  test('what differs is told as the file spells it, what is surplus where the manifest would hold it', () => {
    const owned = table({ a_b: ['x'], c: ['y'] }, requirements);
    expect(of({ t: { 'A-b': ['z'], d: ['q'] } }, owned)).toEqual([
      { path: ['t', 'A-b'], wanted: ['x'], actual: ['z'], from: ['from', 'a_b'] },
      { path: ['t', 'c'], wanted: ['y'], actual: undefined, from: ['from', 'c'] },
      { path: ['t', 'd'], wanted: undefined, actual: ['q'], from: ['from', 'd'] },
    ]);
  });

  test('a second spelling of a key is surplus', () => {
    expect(of({ t: { a: ['x'], A: ['x'] } }, table({ a: ['x'] }, requirements))).toHaveLength(1);
  });

  test('an empty entry is not an absent one: an extra that is not defined is not installed', () => {
    expect(of({ t: {} }, table({ a: [] }, requirements))).toHaveLength(1);
    expect(of({ t: { a: [] } }, table({ a: [] }, requirements))).toEqual([]);
    expect(of({}, table({}, requirements))).toEqual([]);
  });

  test('__proto__ is an entry like any other', () => {
    const data = JSON.parse('{"t": {"__proto__": ["x"]}}');
    expect(of(data, table({}, requirements))).toHaveLength(1);
    const owned = table(JSON.parse('{"__proto__": ["x"]}'), requirements, {
      keyForm: (name: string) => name,
    });
    expect(of(data, owned)).toEqual([]);
    expect(of({ t: {} }, owned)).toHaveLength(1);
  });

  test('another kind of value is replaced as a whole', () => {
    expect(of({ t: 'x' }, table({ a: ['x'] }, requirements))).toEqual([
      { path: ['t'], wanted: { a: ['x'] }, actual: 'x', from: ['from'] },
    ]);
  });

  describe('that is shared', () => {
    const expand = (value: Plain) => (typeof value === 'string' ? { '.': value } : value);
    const shared = (entries: Record<string, Plain>) =>
      table(entries, ordered, { shared: true, expand, keyForm: (name: string) => name });

    test('leaves the entries of others', () => {
      expect(of({ t: { './x': 'theirs' } }, shared({ './a': 'a' }))).toEqual([
        { path: ['t', './a'], wanted: 'a', actual: undefined, from: ['from', './a'] },
      ]);
    });

    test('reads another form as the table it stands for', () => {
      expect(of({ t: 'a' }, shared({ '.': 'a' }))).toEqual([]);
      expect(of({ t: 'theirs' }, shared({ './a': 'a' }))).toMatchObject([
        { path: ['t'], wanted: { '.': 'theirs', './a': 'a' }, actual: 'theirs' },
      ]);
      expect(of({ t: 'old' }, shared({ '.': 'a' }))).toMatchObject([{ wanted: { '.': 'a' } }]);
    });
  });
});

test('the change of a difference carries the rules of its equality', () => {
  const [collection] = differences({ k: ['b'] }, [key(['a'], requirements)]);
  const [list] = differences({ k: ['b'] }, [key(['a'], ordered)]);
  if (collection === undefined || list === undefined) throw new Error('no difference');
  expect(changeOf(collection)).toEqual({ path: ['k'], value: ['a'], array: requirements.array });
  expect(changeOf(list)).toEqual({ path: ['k'], value: ['a'], ordered: true });
});
