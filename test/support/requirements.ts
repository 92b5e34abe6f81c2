import fc from 'fast-check';

/** A requirement in parts, so that one can be spelled in many ways. */
export interface RequirementParts {
  readonly name: readonly string[];
  readonly extras: readonly string[];
  readonly clauses: readonly {
    readonly operator: string;
    readonly version: VersionParts;
    readonly prefix: boolean;
  }[];
  readonly marker: MarkerParts | null;
}

export interface VersionParts {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre: readonly ['a' | 'b' | 'rc', number] | null;
  readonly post: number | null;
  readonly dev: number | null;
  readonly local: readonly string[] | null;
}

export type MarkerParts =
  | { readonly variable: string; readonly operator: string; readonly value: string }
  | { readonly join: 'and' | 'or'; readonly sides: readonly MarkerParts[] };

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,4}$/);
const small = fc.integer({ min: 0, max: 12 });

const version = (local: boolean, least: number): fc.Arbitrary<VersionParts> =>
  fc.record({
    epoch: fc.constantFrom(0, 0, 0, 1),
    release: fc.array(small, { minLength: least, maxLength: 4 }),
    pre: fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), small), { freq: 3 }),
    post: fc.option(small, { freq: 2 }),
    dev: fc.option(small, { freq: 2 }),
    local: local ? fc.option(fc.array(word, { minLength: 1, maxLength: 2 }), { freq: 2 }) : fc.constant(null),
  });

const clause = fc.oneof(
  fc.record({ operator: fc.constantFrom('==', '!='), version: version(true, 1), prefix: fc.constant(false) }),
  fc.record({
    operator: fc.constantFrom('<', '<=', '>', '>='),
    version: version(false, 1),
    prefix: fc.constant(false),
  }),
  fc.record({ operator: fc.constant('~='), version: version(false, 2), prefix: fc.constant(false) }),
  fc.record({
    operator: fc.constantFrom('==', '!='),
    version: version(false, 1).map((parts) => ({ ...parts, pre: null, post: null, dev: null })),
    prefix: fc.constant(true),
  }),
);

const comparison: fc.Arbitrary<MarkerParts> = fc.record({
  variable: fc.constantFrom('python_version', 'sys_platform', 'os_name', 'extra', 'platform_machine'),
  operator: fc.constantFrom('==', '!=', '<', '>=', 'in', 'not in'),
  value: fc.stringMatching(/^[a-z0-9.]{0,6}$/),
});

const marker: fc.Arbitrary<MarkerParts> = fc.letrec<{ tree: MarkerParts; node: MarkerParts }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, comparison, tie('node')),
  node: fc.record({
    join: fc.constantFrom('and', 'or'),
    sides: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
  }),
})).tree;

export const requirementParts: fc.Arbitrary<RequirementParts> = fc.record({
  name: fc.array(word, { minLength: 1, maxLength: 3 }),
  extras: fc.uniqueArray(word, { maxLength: 3 }),
  clauses: fc.array(clause, { maxLength: 3 }),
  marker: fc.option(marker),
});

/** A source of choices between 0 and `below`: the same choices give the same spelling. */
export type Choose = (below: number) => number;

export function chooser(choices: readonly number[]): Choose {
  let next = 0;
  return (below) => (choices[next++ % choices.length] ?? 0) % below;
}

export const choices = fc.array(fc.nat({ max: 1_000 }), { minLength: 8, maxLength: 40 });

/** One of the spellings of a requirement: all of them are equal (manifests.md, "What is drift"). */
export function spell(parts: RequirementParts, choose: Choose): string {
  const space = () => ['', ' ', '  ', '\t'][choose(4)] ?? '';
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.flatMap(() => left.splice(choose(left.length), 1));
  };
  const mixed = (text: string) => (choose(3) === 0 ? text.toUpperCase() : text);
  const name = parts.name.map(mixed).join(['-', '_', '.', '--', '_.'][choose(5)]);
  const extras =
    parts.extras.length === 0
      ? ''
      : `[${space()}${shuffled(parts.extras).map(mixed).join(`${space()},${space()}`)}${space()}]`;
  const clauses = shuffled(parts.clauses)
    .map(
      ({ operator, version, prefix }) =>
        operator +
        space() +
        spellVersion(version, choose, operator !== '~=' && !prefix) +
        (prefix ? '.*' : ''),
    )
    .join(`${space()},${space()}`);
  const inside = clauses !== '' && choose(3) === 0 ? `(${space()}${clauses}${space()})` : clauses;
  const marker =
    parts.marker === null ? '' : `${space()};${space()}${spellMarker(parts.marker, choose, 'or')}`;
  return `${space()}${name}${space()}${extras}${space()}${inside}${marker}${space()}`;
}

export function spellVersion(version: VersionParts, choose: Choose, moreZeros: boolean): string {
  const mark = () => ['', '.', '-', '_'][choose(4)] ?? '';
  const zero = (number: number) => (choose(4) === 0 ? `0${number}` : `${number}`);
  const release = [...version.release, ...(moreZeros ? ([[], [0], [0, 0]][choose(3)] ?? []) : [])];
  let text = ['', '', 'v'][choose(3)] ?? '';
  if (version.epoch > 0) text += `${version.epoch}!`;
  text += release.map(zero).join('.');
  if (version.pre !== null) {
    const [kind, number] = version.pre;
    const words = { a: ['a', 'alpha', 'ALPHA'], b: ['b', 'beta', 'B'], rc: ['rc', 'c', 'pre', 'preview'] }[
      kind
    ];
    text += mark() + words[choose(words.length)] + mark();
    text += number === 0 && choose(2) === 0 ? '' : zero(number);
  }
  if (version.post !== null) {
    // `-1` alone would run into a pre-release's number that is not spelled.
    text +=
      version.pre === null && choose(4) === 0
        ? `-${version.post}`
        : `${mark()}${['post', 'rev', 'r'][choose(3)]}${mark()}${zero(version.post)}`;
  }
  if (version.dev !== null) text += `${mark()}dev${mark()}${zero(version.dev)}`;
  if (version.local !== null) text += `+${version.local.join(['.', '-', '_'][choose(3)])}`;
  return text;
}

function spellMarker(marker: MarkerParts, choose: Choose, around: 'and' | 'or'): string {
  const space = () => [' ', '  ', '\t'][choose(3)] ?? ' ';
  let text: string;
  let needed = false;
  if ('join' in marker) {
    text = marker.sides
      .map((side) => spellMarker(side, choose, marker.join))
      .join(`${space()}${marker.join}${space()}`);
    needed = around === 'and' && marker.join === 'or';
  } else {
    const quote = ['"', "'"][choose(2)] ?? '"';
    const operator = marker.operator === 'not in' ? `not${space()}in` : marker.operator;
    text = `${marker.variable}${space()}${operator}${space()}${quote}${marker.value}${quote}`;
  }
  const extra = choose(4) === 0 ? 1 : 0;
  const depth = (needed ? 1 : 0) + extra;
  return `${'('.repeat(depth)}${text}${')'.repeat(depth)}`;
}
