import { describe, expect, test } from 'vitest';
import { once, oncePer, oncePerText } from '#core/model/once';

describe('oncePer', () => {
  test('asks once for each object, whatever it looks like', () => {
    const asked: object[] = [];
    const made = oncePer((of: { name: string }) => {
      asked.push(of);
      return { made: of.name };
    });
    const [one, alike] = [{ name: 'a' }, { name: 'a' }];
    expect(made(one)).toBe(made(one));
    expect(made(alike)).not.toBe(made(one));
    expect(made(alike)).toEqual({ made: 'a' });
    expect(asked).toEqual([one, alike]);
    expect(asked[1]).toBe(alike);
  });

  test('two functions keep their results apart', () => {
    const key = {};
    const [one, two] = [oncePer((_: object) => 1), oncePer((_: object) => 2)];
    expect([one(key), two(key), one(key)]).toEqual([1, 2, 1]);
  });

  test('what the function takes besides is that of the first call', () => {
    const sum = oncePer((numbers: readonly number[], more: number) => (numbers[0] ?? 0) + more);
    const numbers = [1];
    expect([sum(numbers, 2), sum(numbers, 3), sum([1], 3)]).toEqual([3, 3, 4]);
  });

  test.each([null, false, 0, ''])('keeps %j as a result too', (result) => {
    let asked = 0;
    const find = oncePer((_: object) => {
      asked += 1;
      return result;
    });
    const key = {};
    expect([find(key), find(key)]).toEqual([result, result]);
    expect(asked).toBe(1);
  });

  test('keeps nothing of what throws', () => {
    let asked = 0;
    const find = oncePer((_: object) => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return asked;
    });
    const key = {};
    expect(() => find(key)).toThrow('not yet');
    expect([find(key), find(key)]).toEqual([2, 2]);
  });

  test('may ask itself of other objects', () => {
    interface Node {
      readonly above: Node | null;
    }
    let asked = 0;
    const depth = oncePer((node: Node): number => {
      asked += 1;
      return node.above === null ? 0 : depth(node.above) + 1;
    });
    const root = { above: null };
    const [left, right] = [{ above: root }, { above: root }];
    expect([depth(left), depth(right), depth({ above: left })]).toEqual([1, 1, 2]);
    expect(asked).toBe(4);
  });

  test('nests: a result for each pair', () => {
    const asked: string[] = [];
    const pair = oncePer((a: { name: string }) =>
      oncePer((b: { name: string }) => {
        asked.push(a.name + b.name);
        return a.name + b.name;
      }),
    );
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([pair(a)(b), pair(a)(a), pair(b)(b), pair(a)(b)]).toEqual(['ab', 'aa', 'bb', 'ab']);
    expect(asked).toEqual(['ab', 'aa', 'bb']);
  });
});

describe('oncePerText', () => {
  test('asks once for each text, null as a result included', () => {
    const asked: string[] = [];
    const find = oncePerText((text) => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect([find('ab'), find(''), find('a'.concat('b')), find(''), find('__proto__')]).toEqual([
      2,
      null,
      2,
      null,
      9,
    ]);
    expect(asked).toEqual(['ab', '', '__proto__']);
  });

  test('keeps nothing of what throws', () => {
    let asked = 0;
    const find = oncePerText(() => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return asked;
    });
    expect(() => find('a')).toThrow('not yet');
    expect([find('a'), find('a')]).toEqual([2, 2]);
  });
});

describe('once', () => {
  test.each([[1], [null], [false], ['']])('is asked for %j once', (value) => {
    let asked = 0;
    const find = once(() => {
      asked += 1;
      return value;
    });
    expect(asked).toBe(0);
    expect([find(), find()]).toEqual([value, value]);
    expect(asked).toBe(1);
  });
});
