import { expect, it } from 'vitest';
import { readTemplatedRequirement } from '#core/read/python/templated-requirement';

it.each([
  [
    'pydantic-ai-slim[openai,mcp]=={{ version }}',
    'pydantic-ai-slim',
    ['openai', 'mcp'],
    '=={{ version }}',
    null,
  ],
  ['a>={{ version }},<2 ; python_version < "3.12"', 'a', [], '>={{ version }},<2', 'python_version < "3.12"'],
  ['a ~= {VERSION}', 'a', [], '~= {VERSION}', null],
  ['a>=1', 'a', [], '>=1', null],
])('reads %s', (text, name, extras, specifier, marker) => {
  expect(readTemplatedRequirement(text)).toMatchObject({ text, name, extras, specifier, marker });
});

it.each(['{{ name }}==1', 'a{{ rest }}', 'a=={% if x %}1{% endif %}', 'a=={', ''])(
  'is null for %j',
  (text) => {
    expect(readTemplatedRequirement(text)).toBeNull();
  },
);
