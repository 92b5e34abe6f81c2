import type { Code, Declaration, PythonUnit, Section } from '#core/model/code';
import type { Requires } from '#core/model/workspace';

/** What is installed with something, as far as the repository declares it. */
export interface Supply {
  /** Normalised names of distributions, members of the repository included. */
  readonly names: ReadonlySet<string>;
  /** The same as locks know them: `name`, and `name[extra]` for each extra that is asked for. */
  readonly asked: ReadonlySet<string>;
  /** Some of it cannot be seen by a static reader. */
  readonly unknowable: boolean;
}

/** One extra of a package of the repository, and what it brings in, its own base left out. */
export interface Offer {
  readonly name: string;
  readonly like: 'plain' | 'dev' | 'umbrella';
  readonly brings: ReadonlySet<string>;
}

/** One installable part of a project: null for what it always installs, otherwise an extra. */
interface Part {
  readonly unit: PythonUnit;
  readonly extra: string | null;
}

type Parts = ReadonlyMap<string | null, readonly Declaration[]>;

/** What each Python project of a repository brings in, with its extras, through other projects of the repository too. */
export class Supplies {
  readonly #members = new Map<string, PythonUnit>();
  readonly #parts = new Map<PythonUnit, Parts>();
  readonly #bases = new Map<PythonUnit, Supply>();
  readonly #offers = new Map<PythonUnit, readonly Offer[]>();

  constructor({ python }: Pick<Code, 'python'>) {
    for (const unit of python) {
      const { name } = unit.project;
      if (name !== null && !this.#members.has(name)) this.#members.set(name, unit);
    }
  }

  /** The project of the repository that is this distribution. */
  member(distribution: string): PythonUnit | undefined {
    return this.#members.get(distribution);
  }

  /** What a project installs when none of its extras is asked for, itself included. */
  base(unit: PythonUnit): Supply {
    const known = this.#bases.get(unit);
    if (known !== undefined) return known;
    const supply = this.#closed([{ unit, extra: null }]);
    this.#bases.set(unit, supply);
    return supply;
  }

  /** The same with every extra that is not for its own developers. */
  runtime(unit: PythonUnit): Supply {
    const extras = this.#extrasOf(unit).filter(({ like }) => like !== 'dev');
    if (extras.length === 0) return this.base(unit);
    return this.#closed([{ unit, extra: null }, ...extras.map(({ name }) => ({ unit, extra: name }))]);
  }

  /** The extras of a project that bring anything in, in order of their names. */
  offers(unit: PythonUnit): readonly Offer[] {
    const known = this.#offers.get(unit);
    if (known !== undefined) return known;
    const base = this.base(unit).names;
    const offers = this.#extrasOf(unit)
      .map(({ name, like }) => {
        const { names } = this.#closed([{ unit, extra: name }]);
        return { name, like, brings: new Set([...names].filter((brought) => !base.has(brought))) };
      })
      .filter(({ brings }) => brings.size > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    this.#offers.set(unit, offers);
    return offers;
  }

  #extrasOf({ declarations, project }: PythonUnit) {
    const extras = new Map<string, Offer['like']>();
    for (const { section } of declarations.all)
      if (section.kind === 'extra') extras.set(section.name, section.like);
    // An extra that only names others of its project (a target) says less than the one it names.
    const isAlias = (name: string) =>
      project.extras.get(name)?.every(({ requirement }) => requirement.name === project.name) === true;
    return [...extras].map(([name, like]) => ({
      name,
      like: like === 'plain' && isAlias(name) ? ('umbrella' as const) : like,
    }));
  }

  #partsOf(unit: PythonUnit): Parts {
    const known = this.#parts.get(unit);
    if (known !== undefined) return known;
    const parts = new Map<string | null, Declaration[]>();
    for (const declaration of unit.declarations.all) {
      const part = partOf(declaration.section);
      if (part === undefined) continue;
      const list = parts.get(part);
      if (list === undefined) parts.set(part, [declaration]);
      else list.push(declaration);
    }
    this.#parts.set(unit, parts);
    return parts;
  }

  #closed(starts: readonly Part[]): Supply {
    const names = new Set<string>();
    const followed = new Map<PythonUnit, Set<string | null>>();
    const waiting: Part[] = [];
    const asked = new Set<string>();
    let unknowable = false;
    const visit = (unit: PythonUnit, extra: string | null): void => {
      const parts = followed.get(unit) ?? new Set();
      followed.set(unit, parts);
      if (parts.has(extra)) return;
      parts.add(extra);
      waiting.push({ unit, extra });
    };
    for (const { unit, extra } of starts) visit(unit, extra);
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const { unit, extra } = part;
      if (unit.project.name !== null) names.add(unit.project.name);
      if (unit.declarations.unknowable !== null) unknowable = true;
      for (const { name, extras } of this.#partsOf(unit).get(extra) ?? []) {
        names.add(name);
        asked.add(name);
        for (const each of extras) asked.add(`${name}[${each}]`);
        const member = this.member(name);
        if (member === undefined) continue;
        visit(member, null);
        for (const each of extras) visit(member, each);
      }
    }
    return { names, asked, unknowable };
  }
}

/** Which part of an installed project a section belongs to; undefined for what its users never install. */
function partOf(section: Section): string | null | undefined {
  if (section.kind === 'base') return null;
  return section.kind === 'extra' ? section.name : undefined;
}

/** What is installed with something: as declared and, where that does not say it, as a lock says who brings whom. */
export class Installed {
  readonly supply: Supply;
  readonly #requires: () => Requires;
  #locked: ReadonlySet<string> | null = null;

  /** `requires` is called when first needed: a lock is slow to read. */
  constructor(supply: Supply, requires: () => Requires) {
    this.supply = supply;
    this.#requires = requires;
  }

  /** Whether any one of these distributions is there. */
  has(anyOf: readonly string[]): boolean {
    if (anyOf.some((name) => this.supply.names.has(name))) return true;
    this.#locked ??= lockedWith(this.supply, this.#requires());
    return anyOf.some((name) => this.#locked?.has(name));
  }
}

function lockedWith({ asked }: Supply, requires: Requires): ReadonlySet<string> {
  const names = new Set(asked);
  for (const name of names) for (const required of requires.get(name) ?? []) names.add(required);
  return names;
}
