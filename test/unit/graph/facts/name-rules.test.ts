import { describe, expect, it } from 'vitest';
import {
  ancestry,
  likenessOf,
  likenessOfTop,
  resembles,
  squashedAncestors,
  stubsFor,
  topOf,
} from '#core/graph/facts/name-rules';

describe('stubs', () => {
  it.each([
    ['types-PyYAML', 'pyyaml'],
    ['pandas_stubs', 'pandas'],
    ['requests', null],
    ['types-', null],
    ['-stubs', null],
  ])('%s are for %s', (distribution, other) => {
    expect(stubsFor(distribution)).toBe(other);
  });
});

describe('resemblance', () => {
  const alike = (distribution: string, module: string) =>
    resembles(likenessOf(distribution), likenessOfTop(topOf(module)));

  it.each([
    ['acme-data', 'acme_tools'],
    ['python-acme', 'acme'],
    ['acme-python', 'acme.core'],
    ['acme-sdk', 'acme'],
    ['acme-client', 'Acme'],
    ['pyacme', 'acme'],
    ['acme', 'pyacme'],
    ['ac-me', 'acme'],
    ['griffelib', 'griffe'],
    ['pybars4', 'pybars'],
    ['kalturaapiclient', 'KalturaClient'],
    ['kalturaapiclient', 'kaltura.api'],
  ])('%s, %s', (distribution, module) => {
    expect(alike(distribution, module)).toBe(true);
  });

  it.each([
    ['acme', 'other'],
    ['data-acme', 'acme'],
    ['python-acme', 'python_other'],
    ['acme', 'other.acme'],
    ['acme', '_'],
    ['acmeric', 'acme'],
    ['google-x', 'googleapiclient'],
    ['zzgriffe', 'griffe'],
    ['acmeapi', 'acmeclient'],
    ['kalturaapiclient', 'kalt'],
  ])('not %s, %s', (distribution, module) => {
    expect(alike(distribution, module)).toBe(false);
  });
});

it('names a module and its ancestors', () => {
  expect(ancestry('a.b.c')).toEqual(['a.b.c', 'a.b', 'a']);
  expect(ancestry('')).toEqual([]);
  expect(squashedAncestors('google.cloud.resource_manager_v1beta1')).toEqual([
    'googlecloudresourcemanager',
    'googlecloud',
    'google',
  ]);
});
