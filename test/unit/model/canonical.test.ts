import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/model/canonical';

test('keys are sorted by code unit at every depth, arrays keep their order', () => {
  expect(canonicalJson({ b: [2, 1, { d: null, c: 'x' }], B: true, a: 1 })).toBe(
    '{"B":true,"a":1,"b":[2,1,{"c":"x","d":null}]}',
  );
});

test('undefined members are left out, `__proto__` is a key like any other', () => {
  expect(canonicalJson({ a: undefined })).toBe('{}');
  expect(canonicalJson(JSON.parse('{"__proto__": {"x": 1}}'))).toBe('{"__proto__":{"x":1}}');
});

test('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
