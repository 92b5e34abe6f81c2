import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pyproject } from '../../support/extras-code.ts';
import { plansOf } from '../../support/plans.ts';

/** Every option that plans for pip know. */
const OURS = new Set([
  ...['-m', '-c', '-e', '-r', '--no-input', '--disable-pip-version-check', '--extra-index-url'],
]);

interface Node {
  readonly folder: string;
  /** What it depends on: earlier ones, so that no circle comes about, with or without their extra. */
  readonly base: readonly { readonly to: number; readonly more: boolean }[];
  readonly more: readonly number[];
}

/** Names of folders that are anything but plain words. */
const folder = fc
  .stringMatching(/^[-a-z@#%+ ,~.'"=;$&]{1,6}$/)
  .filter((name) => !/^\.+$/.test(name.trim()) && name.trim() === name && !name.endsWith('.'));

const graph: fc.Arbitrary<readonly Node[]> = fc.array(
  fc.record({
    folder,
    base: fc.array(fc.record({ to: fc.nat(20), more: fc.boolean() }), { maxLength: 3 }),
    more: fc.array(fc.nat(20), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The same as a repository: the n-th package is `ours-n`, and all want something from outside. */
function repositoryOf(nodes: readonly Node[]) {
  const earlier = (index: number, to: number) => (index === 0 ? null : to % index);
  return Object.fromEntries(
    nodes.map((node, index) => {
      const base = node.base.flatMap(({ to, more }) => {
        const other = earlier(index, to);
        return other === null ? [] : [`Ours_${other}${more ? '[more]' : ''}`];
      });
      const more = node.more
        .flatMap((to) => earlier(index, to) ?? [])
        .map((other) => `ours.${other}; os_name == "x"`);
      return [
        `p/${index}-${node.folder}/pyproject.toml`,
        pyproject(`ours-${index}`, [...base, 'click>=8'], { more: [...more, 'rich'] }),
      ];
    }),
  );
}

/** Who is reached from a package with its extra, by the definition and nothing else. */
function reached(nodes: readonly Node[], start: number): ReadonlySet<number> {
  const found = new Set<string>([`${start} more`]);
  for (const item of found) {
    const [text = '', more] = item.split(' ');
    const index = Number(text);
    const node = nodes[index];
    found.add(text);
    if (node === undefined || index === 0) continue;
    for (const each of node.base) found.add(`${each.to % index}${each.more ? ' more' : ''}`);
    if (more !== undefined) for (const to of node.more) found.add(String(to % index));
  }
  return new Set([...found].map((item) => Number(item.split(' ')[0])));
}

describe('plans of any graph of packages', () => {
  it('give every package that is reached by its folder, behind what it depends on, and no name to the index', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (nodes) => {
        const last = nodes.length - 1;
        const folders = nodes.map((node, index) => `p/${index}-${node.folder}`);
        const [plan] = await plansOf(repositoryOf(nodes), { targets: [folders[last] ?? ''] });
        const argv = plan?.steps[1]?.command.argv ?? [];
        const given = argv.flatMap((arg, index) => (argv[index - 1] === '-e' ? [arg] : []));
        const order = given.map((path) =>
          folders.indexOf(path.replace(/^\.\//, '').replace(/\[more\]$/, '')),
        );
        expect([...order].sort()).toEqual([...reached(nodes, last)].sort());
        for (const [position, index] of order.entries())
          for (const { to } of index === 0 ? [] : (nodes[index]?.base ?? []))
            expect(order.indexOf(to % index)).toBeLessThan(position);
        const others = argv.filter((_, index) => index > 0 && argv[index - 1] !== '-e');
        expect(others.filter((arg) => arg.startsWith('-') && !OURS.has(arg))).toEqual([]);
        expect(argv.filter((arg) => /^ours/i.test(arg))).toEqual([]);
        expect(plan?.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
      }),
      { numRuns: 150 },
    );
  });

  it('hold no option that a manifest wrote, whatever it writes', async () => {
    const text = fc.oneof(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: pip's own way to the environment
      fc.constantFrom('--index-url=https://e.org', '-e .', '-r x', 'x --pre', '${HOME}', 'x @ file:///', '-'),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 4 }),
        fc.array(text, { maxLength: 3 }),
        async (texts, names) => {
          const toml = [
            `[project]\nname = "app"\nversion = "1"\ndependencies = ${JSON.stringify(texts)}`,
            `[dependency-groups]\ndev = ${JSON.stringify(texts)}`,
            '[project.optional-dependencies]',
            ...new Set(names.map((name) => `${JSON.stringify(name)} = ["click"]`)),
          ].join('\n');
          for (const plumb of ['{}', '{:python {:installer "uv"}}']) {
            const plans = await plansOf({ 'app/pyproject.toml': toml, 'plumb.edn': plumb }).catch(() => []);
            for (const { steps } of plans)
              for (const { command } of steps)
                for (const arg of command.argv.slice(1))
                  expect(arg).toMatch(
                    /^(?:(?:-m|-c|-e|-p|--no-input|--disable-pip-version-check|--all-extras|--package|--python)$|[^-])/,
                  );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
