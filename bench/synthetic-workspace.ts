import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many of what the synthetic workspace holds: half of the packages are Python, half Node; so are the services. */
export interface Size {
  readonly packages: number;
  readonly services: number;
  /** Requirements of each package, workspace packages included. */
  readonly requirements: number;
}

/** Third-party packages that the requirements are chosen from; each has a pin. */
const POOL = 200;

/**
 * Writes the manifests of a workspace below `root`, with a module of source or two a package, and returns how many files
 * that are. The same size gives the same files.
 */
export function writeSyntheticWorkspace(root: string, size: Size): number {
  const files = new Map<string, string>([
    ['plumb.edn', plumbEdn()],
    ['package.json', '{"name": "synthetic", "private": true, "packageManager": "pnpm@10.34.9"}\n'],
    ['pnpm-workspace.yaml', 'packages:\n  - "packages/node-*"\n  - "services/*"\n'],
  ]);
  for (let i = 0; i < size.packages; i += 1) {
    const isPython = i % 2 === 0;
    const [name, manifest] = isPython ? pythonPackage(i, size) : nodePackage(i, size);
    const modules = isPython
      ? [`src/${name.replaceAll('-', '_')}/__init__.py`]
      : ['src/index.ts', 'src/lite.ts'];
    files.set(`packages/${name}/package.edn`, manifest);
    for (const module of modules)
      files.set(`packages/${name}/${module}`, isPython ? '"""Empty."""\n' : 'export {};\n');
    files.set(`packages/${name}/README.md`, `# ${name}\n`);
  }
  for (let i = 0; i < size.services; i += 1) {
    files.set(`services/service-${i}/service.edn`, i % 2 === 0 ? pythonService(i) : nodeService(i));
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.size;
}

function plumbEdn(): string {
  const numbers = Array.from({ length: POOL }, (_, i) => i);
  return `{:layout :flat
 :python {:version "3.12" :installer "pip"}
 :node   {:version ">=22.18" :package-manager "pnpm@10.34.9"}
 :pins   {:python {${numbers.map((i) => `"py-lib-${i}" "${i}.4.${i % 7}"`).join('\n                   ')}}
          :node   {${numbers.map((i) => `"node-lib-${i}" "${i}.4.${i % 7}"`).join('\n                   ')}}}}
`;
}

/** The names of a package's requirements: three earlier packages of its language, the rest from the pool. */
function requirementsOf(i: number, { requirements }: Size) {
  const inside = [1, 7, 31].map((back) => i - 2 * back).filter((other) => other >= 0);
  const outside = Array.from({ length: requirements - inside.length }, (_, n) => (i * 13 + n * 7) % POOL);
  return { inside, outside: [...new Set(outside)] };
}

function pythonPackage(i: number, size: Size): readonly [string, string] {
  const { inside, outside } = requirementsOf(i, size);
  const deps = [...inside.map((n) => `py-pack-${n}`), ...outside.slice(3).map((n) => `py-lib-${n}>=${n}.2`)];
  const extras = outside.slice(0, 3).map((n) => `py-lib-${n}>=${n}.1,<${n + 1}; python_version >= '3.11'`);
  const name = `py-pack-${i}`;
  return [
    name,
    `;; Package number ${i}.
{:package/name "${name}"
 :package/version "0.${i}.0"
 :package/description "Synthetic package ${i}"
 :lang :python
 :entry "src/${name.replaceAll('-', '_')}"
 :requires ">=3.11"
 :deps [${deps.map((d) => `"${d}"`).join('\n        ')}]
 :extras {:fast [${extras.map((d) => `"${d}"`).join(' ')}]
          :dev  ["pytest>=8.3"]}
 :targets [{:name :cpu :extras [:fast]}]}
`,
  ];
}

function nodePackage(i: number, size: Size): readonly [string, string] {
  const { inside, outside } = requirementsOf(i, size);
  const deps = [
    ...inside.map((n) => `@synthetic/node-pack-${n}@workspace:*`),
    ...outside.slice(3).map((n) => `node-lib-${n}@^${n}.2`),
  ];
  const name = `node-pack-${i}`;
  return [
    name,
    `;; Package number ${i}.
{:package/name "@synthetic/${name}"
 :package/version "0.${i}.0"
 :package/description "Synthetic package ${i}"
 :lang :node
 :entry "src/index.ts"
 :requires ">=22.18"
 :private true
 :deps [${deps.map((d) => `"${d}"`).join('\n        ')}]
 :targets [{:name :lite :deps [${outside
   .slice(0, 3)
   .map((n) => `"node-lib-${n}@^${n}.1"`)
   .join(' ')}]}]
 :files ["dist"]
 :scripts {"build" "tsc -p ." "test" "node --test"}}
`,
  ];
}

function pythonService(i: number): string {
  return `{:service/name "service-${i}"
 :runtime {:lang :python :entry "py_pack_0:create_app" :workers 2}
 :deps {:python [{:pkg "py-pack-0" :extras []} {:pkg "py-pack-${2 * i}" :extras [:fast]}]}
 :endpoints [{:method :GET :path "/health" :handler :py_pack_0.health/handle}]
 :secrets [:TOKEN]}
`;
}

function nodeService(i: number): string {
  return `{:service/name "service-${i}"
 :runtime {:lang :node :entry "@synthetic/node-pack-1:createApp" :workers 2}
 :deps {:node [{:pkg "@synthetic/node-pack-1" :targets [:lite]} {:pkg "@synthetic/node-pack-${2 * i + 1}" :targets []}]}
 :endpoints [{:method :GET :path "/health" :handler "@synthetic/node-pack-1:handle"}]
 :secrets [:TOKEN]}
`;
}
