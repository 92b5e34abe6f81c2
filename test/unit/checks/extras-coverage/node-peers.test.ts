import { describe, expect, it } from 'vitest';
import { checkNodePeers } from '#core/checks/extras-coverage/node-peers';
import { inShort, nodeFindings, nodeReport } from '../../../support/node-code.ts';

const UI = {
  name: '@acme/ui',
  version: '1.0.0',
  main: 'x.js',
  peerDependencies: { react: '^19', zod: '^4' },
};
const CONSUMER = {
  name: 'web',
  version: '1.0.0',
  main: 'x.js',
  dependencies: { '@acme/ui': 'workspace:*', zod: '4' },
};
const USE = { 'packages/web/a.ts': "import '@acme/ui';\n" };

/** Of a package of which the provider makes use, and what that requires. */
const LOCK = {
  'node_modules/dep': { dependencies: { far: '1' } },
  'node_modules/far': { peerDependencies: { other: '*' } },
};

const short = async (web: object, sources = USE, others: Record<string, object> = {}) =>
  (await nodeFindings(checkNodePeers, { 'packages/ui': UI, 'packages/web': web, ...others }, sources)).map(
    inShort,
  );

describe('missing-peer', () => {
  it('is a peer of a package of the workspace that its user does not declare', async () => {
    const packages = { 'packages/ui': UI, 'packages/web': CONSUMER };
    const findings = await nodeFindings(checkNodePeers, packages, USE);
    expect(findings.map(inShort)).toEqual(['error missing-peer packages/web/package.json react']);
    expect(findings[0]).toMatchObject({
      project: 'packages/web',
      data: {
        name: 'web',
        providers: ['@acme/ui'],
        peer: 'react',
        range: '^19',
        edit: {
          file: 'packages/web/package.json',
          key: 'peerDependencies',
          before: null,
          after: '"react": "^19"',
        },
      },
    });
  });

  it('is to be mended among the dependencies of a package that is run and not imported', async () => {
    const told = async (web: object) => {
      const packages = { 'packages/ui': UI, 'packages/web': { ...CONSUMER, ...web } };
      const [finding] = await nodeFindings(checkNodePeers, packages, USE);
      return [finding?.severity, finding?.data];
    };
    const bin = { web: 'cli.js' };
    const edited = (key: string) => [
      undefined,
      expect.objectContaining({ edit: expect.objectContaining({ key }) }),
    ];
    expect(await told({ main: undefined, bin })).toEqual(edited('dependencies'));
    expect(await told({ bin })).toEqual(edited('peerDependencies'));
    expect(await told({ main: undefined, bin, exports: './x.js' })).toEqual(edited('peerDependencies'));
  });

  it('is a warning in a private package, to be mended among its dependencies', async () => {
    const findings = await nodeFindings(
      checkNodePeers,
      { 'packages/ui': UI, 'packages/web': { ...CONSUMER, private: true } },
      USE,
    );
    expect(findings.map(inShort)).toEqual(['warning missing-peer packages/web/package.json react']);
    expect(findings[0]?.data).toMatchObject({ edit: { key: 'dependencies' } });
  });

  it('is none of types in a private package, whose own compiler tells; where others install it a warning, as nothing loads them', async () => {
    const ui = { ...UI, peerDependencies: { '@types/react': '^19', react: '^19' } };
    const [own, others] = await Promise.all([
      short({ ...CONSUMER, private: true }, USE, { 'packages/ui': ui }),
      short(CONSUMER, USE, { 'packages/ui': ui }),
    ]);
    expect(own).toEqual(['warning missing-peer packages/web/package.json react']);
    expect(others).toEqual([
      'warning missing-peer packages/web/package.json @types/react',
      'error missing-peer packages/web/package.json react',
    ]);
  });

  it.each(['dependencies', 'devDependencies', 'peerDependencies'])('is met by %s', async (key) => {
    const own = key === 'dependencies' ? CONSUMER.dependencies : {};
    expect(await short({ ...CONSUMER, [key]: { ...own, react: '19' } })).toEqual([]);
  });

  it('is met by a package above', async () => {
    expect(await short(CONSUMER, USE, { '.': { name: 'root', dependencies: { react: '19' } } })).toEqual([]);
  });

  it('is none for what a framework supplies to the app that it builds', async () => {
    const app = { ...CONSUMER, private: true, devDependencies: { '@preact/preset-vite': '2' } };
    expect(await short(app)).toEqual([]);
    expect(await short({ ...app, private: false })).toHaveLength(1);
  });

  it('is none for a provider that is taken by a link, which finds its peers beside itself', async () => {
    const taken = (range: string) => ({
      ...CONSUMER,
      dependencies: { ...CONSUMER.dependencies, '@acme/ui': range },
    });
    expect(await short(taken('link:../ui'))).toEqual([]);
    expect(await short(taken('file:../ui'))).toHaveLength(1);
  });

  it('is none for an optional peer', async () => {
    const ui = { ...UI, peerDependenciesMeta: { react: { optional: true } } };
    expect(await short(CONSUMER, USE, { 'packages/ui': ui })).toEqual([]);
  });

  it('is none for who does not import the provider at run time, or has it for development only', async () => {
    expect(await short(CONSUMER, { 'packages/web/a.ts': "import type { A } from '@acme/ui';\n" })).toEqual(
      [],
    );
    expect(
      await short({ ...CONSUMER, dependencies: {}, devDependencies: { '@acme/ui': 'workspace:*' } }),
    ).toEqual([]);
  });

  it('is none for who imports types alone of the provider, each by its own word, unless the tsconfig keeps such imports', async () => {
    const told = async (source: string, options: object = {}) => {
      const findings = await nodeReport(checkNodePeers, {
        'package.json': { private: true, workspaces: ['packages/*'] },
        'packages/ui/package.json': UI,
        'packages/web/package.json': CONSUMER,
        'packages/web/tsconfig.json': { compilerOptions: options },
        'packages/web/a.ts': source,
      });
      return findings.map(inShort);
    };
    const types = "import { type A, type B } from '@acme/ui';\n";
    const missing = ['error missing-peer packages/web/package.json react'];
    expect(await told(types)).toEqual([]);
    expect(await told(types, { verbatimModuleSyntax: true })).toEqual(missing);
    expect(await told("import { type A, b } from '@acme/ui';\n")).toEqual(missing);
    const used = (how: string) => `import { A } from '@acme/ui';\nexport ${how};\n`;
    expect(await told(used('type B = A | null'))).toEqual([]);
    expect(await told(used('type B = A | null'), { verbatimModuleSyntax: true })).toEqual(missing);
    expect(await told(used('const b = A'))).toEqual(missing);
  });

  it('is a notice for who only asks for the folder of the provider; its file may be given to what loads it', async () => {
    const told = (source: string) => short(CONSUMER, { 'packages/web/a.ts': source });
    const folder = "const at = path.dirname(\n  require.resolve('@acme/ui')\n);\n";
    const at = 'missing-peer packages/web/package.json react';
    expect(await told(folder)).toEqual([`notice ${at}`]);
    expect(await told(`${folder}\n\nrequire('@acme/ui');\n`)).toEqual([`error ${at}`]);
    expect(await told("const at = dirname(require.resolve('@acme/ui')), b = require('@acme/ui');\n")).toEqual(
      [`error ${at}`],
    );
    expect(await told("use(require.resolve('@acme/ui'));\n")).toEqual([`error ${at}`]);
    expect(await told("use(dirname(file), require.resolve('@acme/ui'));\n")).toEqual([`error ${at}`]);
  });

  it('is a notice where nothing that the consumer reaches of the provider imports the peer, or may bring it in', async () => {
    const told = async (lines: string, ui: Record<string, string> = {}, lock: object = LOCK) => {
      const findings = await nodeReport(checkNodePeers, {
        'package.json': { private: true, workspaces: ['packages/*'] },
        'package-lock.json': { lockfileVersion: 3, packages: lock },
        'packages/ui/package.json': { ...UI, exports: { './*': './src/*.ts' }, dependencies: { dep: '1' } },
        'packages/ui/src/text.ts': "import './plain';\nimport 'dep';\nimport os from 'os';\n",
        'packages/ui/src/plain.ts': '',
        'packages/ui/src/hook.ts': "import { useState } from 'react';\n",
        ...ui,
        'packages/web/package.json': CONSUMER,
        'packages/web/a.ts': lines,
      });
      return findings.map(inShort);
    };
    const [at, text] = ['missing-peer packages/web/package.json react', "import '@acme/ui/text';\n"];
    expect(await told(text)).toEqual([`notice ${at}`]);
    expect(await told(`${text}import '@acme/ui/hook';\n`)).toEqual([`error ${at}`]);
    expect(await told(`${text}import '@acme/ui/gone';\n`)).toEqual([`error ${at}`]);
    const plain = (source: string) => told(text, { 'packages/ui/src/plain.ts': source });
    expect(await plain("export * from './hook';\n")).toEqual([`error ${at}`]);
    // no run has an import of types
    expect(await plain("import type { FC } from 'react';\n")).toEqual([`notice ${at}`]);
    expect(await plain("import { FC } from 'react';\nexport type A = Omit<FC, 'b'> & B;\n")).toEqual([
      `notice ${at}`,
    ]);
    expect(await plain("import { FC } from 'react';\nexport const a = FC;\n")).toEqual([`error ${at}`]);
    expect(await plain("import './gone';\n")).toEqual([`error ${at}`]);
    // JSX is compiled to imports that no source has
    expect(
      await told(text, { 'packages/ui/src/text.ts': "import './a.js';\n", 'packages/ui/src/a.tsx': '' }),
    ).toEqual([`error ${at}`]);
    const asking = { ...LOCK, 'node_modules/far': { peerDependencies: { react: '*' } } };
    expect(await told(text, {}, asking)).toEqual([`error ${at}`]);
    expect(await told(text, {}, {})).toEqual([`error ${at}`]);
  });

  it('is told once, with all who want it', async () => {
    const web = { ...CONSUMER, dependencies: { ...CONSUMER.dependencies, '@acme/kit': 'workspace:*' } };
    const sources = { 'packages/web/a.ts': "import '@acme/ui';\nimport '@acme/kit';\n" };
    const kit = { name: '@acme/kit', peerDependencies: { react: '*' } };
    const packages = { 'packages/ui': UI, 'packages/web': web, 'packages/kit': kit };
    const findings = await nodeFindings(checkNodePeers, packages, sources);
    expect(findings.map(({ data }) => data)).toMatchObject([
      { peer: 'react', providers: ['@acme/kit', '@acme/ui'], range: '*' },
    ]);
  });

  it('is a warning among examples, templates and tests: nobody installs them', async () => {
    for (const folder of ['examples/web', 'templates/web', 'playground/web', 'tests/web']) {
      const packages = { 'packages/ui': UI, [folder]: CONSUMER };
      const findings = await nodeFindings(checkNodePeers, packages, {
        [`${folder}/a.ts`]: "import '@acme/ui';\n",
      });
      expect(findings.map(inShort)).toEqual([`warning missing-peer ${folder}/package.json react`]);
    }
  });

  it('is none for what the provider depends on as well', async () => {
    expect(await short(CONSUMER, USE, { 'packages/ui': { ...UI, dependencies: { react: '19' } } })).toEqual(
      [],
    );
  });

  it('is none where the provider comes from the registry, which may have other peers', async () => {
    expect(await short({ ...CONSUMER, dependencies: { '@acme/ui': '^1.0.0', zod: '4' } })).toEqual([]);
  });

  it('is none where several packages share the name of the provider', async () => {
    expect(await short(CONSUMER, USE, { 'fixtures/ui': UI })).toEqual([]);
  });
});

describe('missing-peer of a package of types', () => {
  const types = { ...UI, main: undefined, files: ['index.d.ts'] };
  const sources = { ...USE, 'packages/ui/index.d.ts': "import { A } from 'react';\n" };
  const told = (ui: object, others: Readonly<Record<string, string>> = {}) =>
    short(CONSUMER, { ...sources, ...others }, { 'packages/ui': ui });

  it('is none, as nothing of it runs', async () => {
    expect(await told(types)).toEqual([]);
    expect(await told({ ...types, types: 'index.d.ts', main: './index.d.ts' })).toEqual([]);
  });

  it.each<[string, object, Readonly<Record<string, string>>]>([
    ['it has code too', types, { 'packages/ui/a.js': '' }],
    ['a build makes its code', { ...types, main: 'index.js' }, {}],
    ['code may ship with it', { ...types, files: ['index.d.ts', 'index.js'] }, {}],
    ['all may ship', { ...types, files: undefined }, {}],
  ])('is one where %s', async (_, ui, others) => {
    expect(await told(ui, others)).toEqual(['error missing-peer packages/web/package.json react']);
  });
});
