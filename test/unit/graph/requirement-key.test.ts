import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerKey, requirementKey, specifierKey } from '#core/graph/requirement-key';
import { readRequirement } from '#core/model/requirement-parser';
import { choices, chooser, requirementParts, spell } from '../../support/requirements.ts';

function key(text: string): string {
  const reading = readRequirement(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.message} at ${reading.column}`);
  return requirementKey(reading.value);
}

describe('the equality table of the manifests', () => {
  it.each([
    ['Foo_Bar >= 1', 'foo-bar>=1'],
    ['x[b,a]', 'x[a,b]'],
    ['x[Foo_Bar]', 'x[foo-bar]'],
    ['x[]', 'x'],
    ['x<2,>=1', 'x>=1,<2'],
    ['x (>=1)', 'x>=1'],
    ['x>=1,', 'x>=1'],
    ['x==1.0a1', 'x==1.0alpha1'],
    ['x==1.0.post1', 'x==1.0-1'],
    ['x>=1.0', 'x>=1'],
    ['x==1.0', 'x==1'],
    ['x==0!1', 'x==1'],
    ['x==1+Ubuntu_1', 'x==1+ubuntu.1'],
    ['x==01.*', 'x==1.*'],
    [`x; python_version<"3"`, `x ; (python_version  < '3')`],
    [
      `x; (os_name=="a" and os_name=="b") or os_name=="c"`,
      `x; os_name=="a" and os_name=="b" or os_name=="c"`,
    ],
    [`x; extra == "Foo_Bar"`, `x; extra == "foo-bar"`],
    [`x; os.name == "nt"`, `x; os_name == "nt"`],
  ])('%s equals %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['x~=1.0', 'x~=1.0.0'],
    ['x===1.0', 'x===1'],
    ['x==1.*', 'x==1'],
    ['x==1.0.*', 'x==1.*'],
    ['x==1.0a1', 'x==1.0'],
    ['x==10', 'x==1'],
    ['x==1!1', 'x==1'],
    ['x>=1', 'x>1'],
    ['x[a]', 'x'],
    ['x @ https://a.example/x.whl', 'x'],
    [`x; os_name=="a" and os_name=="b"`, `x; os_name=="b" and os_name=="a"`],
    [
      `x; os_name=="a" and (os_name=="b" or os_name=="c")`,
      `x; os_name=="a" and os_name=="b" or os_name=="c"`,
    ],
    [`x; python_version>="3.1"`, `x; python_version>="3.10"`],
    // As doubles these two would be one.
    ['x==20240101000000000001', 'x==20240101000000000002'],
    ['x==1+1e5', 'x==1+100000'],
  ])('%s differs from %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('properties', () => {
  it('gives every spelling of a requirement one key', () => {
    fc.assert(
      fc.property(requirementParts, choices, choices, (parts, one, other) => {
        expect(key(spell(parts, chooser(one)))).toBe(key(spell(parts, chooser(other))));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the key of a key the same key', () => {
    fc.assert(
      fc.property(requirementParts, choices, (parts, chosen) => {
        const normal = key(spell(parts, chooser(chosen)));
        expect(key(normal)).toBe(normal);
      }),
    );
  });

  it('notices every changed version', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('==', '>=', '~='), (one, other, operator) => {
        fc.pre(one !== other);
        expect(key(`x${operator}1.${one}`)).not.toBe(key(`x${operator}1.${other}`));
      }),
    );
  });
});

it('keeps text that is neither clause nor marker as it is', () => {
  expect(specifierKey('^1.2')).toBe('^1.2');
  expect(markerKey('nonsense')).toBe('nonsense');
});
