import fc from 'fast-check';

/** Each holds one import that is one, and others that are none. */
const STATEMENTS = [
  'type X[T: int, *Ts, **P = [int]] = dict[str, "import a"]; import b',
  'type = 1; import a',
  'try:\n    import a\nexcept* ImportError:\n    pass',
  'try:\n    import a\nexcept ValueError, ImportError:\n    import b',
  'def f[T = int](a: T) -> T: import b',
  'class A[T, U: (int, str)](B): from a import b',
  'match x:\n    case {"a": 1, **rest} if rest:\n        import a\n    case _: import b',
  'lazy import a.b as c, d',
  'lazy from a import (b,\n    c)',
  'lazy = 1; import a',
  'with (open("import a") as b, c as d,): import e',
  'async def f():\n    async with a: import b',
] as const;

const PREFIXES = ['f', 'rf', 'F', 't', 'Rt'] as const;
const QUOTES = ['"', "'", '"""', "'''"] as const;

/** Fields in fields, with the quotes of the string around them, over lines and with comments: PEP 701, PEP 750. */
const { field } = fc.letrec<{ expression: string; field: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(
      'x',
      '"import a"',
      "b['import a']",
      ' {1: 2}',
      '(lambda: 1)',
      'x if y else z',
      "'{import a}'",
    ),
    fc
      .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...QUOTES), tie('field'))
      .map(([prefix, quote, inner]) => `${prefix}${quote}import {${inner}}{{import}} ${quote}`),
    tie('expression').map((inner) => `[\n  ${inner},  # import a "\n]`),
  ),
  field: fc
    .tuple(
      tie('expression'),
      fc.constantFrom('', '!r', '=', ' = !s', ':>3', ':>{', '!a:{'),
      tie('expression'),
    )
    .map(([shown, how, width]) => `${shown}${how}${how.endsWith('{') ? `${width}}.3` : ''}`),
}));

const formatted = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...QUOTES), field, field)
  .map(
    ([prefix, quote, one, other]) =>
      `x = ${prefix}${quote}import {${one}} }}import{{ {${other}}${quote}; import z`,
  );

/** Programs with syntax of Python 3.12 to 3.15 as texts. */
export const newSyntax: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...STATEMENTS), formatted), { minLength: 1, maxLength: 6 })
  .map((lines) => `${lines.join('\n')}\n`);
