export const id = 100;
export const ids = [100];
export const modules = {

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isMarked),
  h: () => (/* binding */ orphansOf)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/implied-file.js
/** The names of wholly generated files: those of a service's folder, and constraints.txt at the root. */
const WHOLLY_GENERATED = new Set([
    'settings.json',
    'main.py',
    'server.ts',
    'server.mjs',
    'constraints.txt',
]);

// EXTERNAL MODULE: ./.build/packages/core/src/generate/mark.js
var mark = __webpack_require__(7784);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/read/excluded.js
var excluded = __webpack_require__(834);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/orphans.js




/** The mark stands in the first line; settings.json has it in the second. */
const HEAD = 400;
/** Whether a text says of itself that it is generated whole. */
function isMarked(text) {
    return text.slice(0, HEAD).includes(mark/* GENERATED_MARK */.i);
}
/**
 * Files with our mark in their head that nothing implies: their manifest is gone, or says something else now. Beside
 * a manifest that is there and could not be read (`unread`) nothing is an orphan: what it implies is not known.
 */
function orphansOf({ files, manifests }, implied, unread) {
    const known = new Set(implied.map(({ path }) => path));
    const unclear = new Set(unread.filter((file) => (0,repo_path/* nameOf */.Vb)(file) !== 'package.edn').map(repo_path/* parentOf */.gN));
    const isExcluded = (0,excluded/* excludedBy */.U)(manifests.config.exclude);
    const orphans = [];
    for (const path of files.paths) {
        if (!WHOLLY_GENERATED.has((0,repo_path/* nameOf */.Vb)(path)) || known.has(path) || isExcluded(path))
            continue;
        const folder = (0,repo_path/* parentOf */.gN)(path);
        const isPins = (0,repo_path/* nameOf */.Vb)(path) === 'constraints.txt';
        if (isPins ? folder !== repo_path/* ROOT */.Dl : unclear.has(folder))
            continue;
        const read = files.read(path);
        if (read.kind !== 'text' || !isMarked(read.text))
            continue;
        orphans.push({ path, manifest: isPins ? 'the pins of plumb.edn' : 'a service manifest' });
    }
    return orphans;
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ EditError)
/* harmony export */ });
/** Thrown by an editor that cannot make the change without guessing (the text does not parse, a key is a scalar where a table must be). */
class EditError extends Error {
    name = 'EditError';
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ askersOf),
/* harmony export */   a7: () => (/* binding */ generateConstraints),
/* harmony export */   tx: () => (/* binding */ pinLines)
/* harmony export */ });
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7784);



/** The pins of Python as requirement lines, sorted by name; a version is an exact pin. */
function pinLines(pins) {
    const lines = [...pins].flatMap(([name, pin]) => {
        const key = (0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G)(name);
        if ('version' in pin)
            return [{ name: key, line: `${name}==${pin.version}` }];
        return pin.requirements.map((requirement) => ({ name: key, line: requirement.text }));
    });
    return lines.sort((a, b) => (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.name, b.name) || (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.line, b.line));
}
/**
 * The whole constraints.txt: exactly the pins, each with who asks for it (`# shared-hf[hf]`), or `# transitive`.
 * pip reads it with `-c`; it allows neither extras nor options there, which the manifest reader has refused.
 */
function generateConstraints(pins, manifest, askers) {
    const lines = pinLines(pins).map(({ name, line }) => `${line}  # ${comment([...(askers.get(name) ?? ['transitive'])].sort().join(', '))}`);
    return `# ${_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .GENERATED_MARK */ .i} from ${comment(manifest)}. Do not edit.\n${lines.map((line) => `${line}\n`).join('')}`;
}
/** Names of others' projects and extras may hold anything: a line break would end the comment, a backslash join lines. */
function comment(text) {
    return text.replace(/[\p{C}\p{Zl}\p{Zp}\\]/gu, '?');
}
/**
 * Who declares what, from the manifests where a package has one (its pyproject.toml may still be behind) and from
 * the projects elsewhere.
 */
function askersOf({ manifests, projects }) {
    const askers = new Map();
    const add = (distribution, asker) => {
        const known = askers.get(distribution) ?? new Set();
        askers.set(distribution, known.add(asker));
    };
    const generated = new Set();
    for (const { name, runtimes, source } of manifests.packages) {
        for (const runtime of runtimes) {
            if (runtime.lang !== 'python')
                continue;
            generated.add(source.folder);
            const own = runtime.name?.value ?? name.value;
            for (const requirement of runtime.deps?.value ?? [])
                add(requirement.name, own);
            for (const [extra, requirements] of runtime.extras?.value ?? []) {
                for (const requirement of requirements)
                    add(requirement.name, `${own}[${extra}]`);
            }
        }
    }
    for (const project of projects) {
        if (project.language !== 'python' || generated.has(project.folder))
            continue;
        const own = project.spelledName ?? project.folder;
        for (const { requirement } of project.dependencies)
            add(requirement.name, own);
        for (const [extra, dependencies] of project.extras) {
            for (const { requirement } of dependencies)
                add(requirement.name, `${own}[${extra}]`);
        }
    }
    return askers;
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ generateImplied),
  N: () => (/* binding */ isYarnClassic)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node-typescript.js
/** 22.18 strips erasable types without a flag (https://nodejs.org/api/typescript.html). */
const FIRST = [22, 18, 0];
/** One comparator of a range; a part that is left out, or spelled x or *, is any number. */
const COMPARATOR = /^(>=|<=|>|<|=|\^|~>?)?v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;
/**
 * Whether every Node version of the range runs TypeScript files as they are. False for null, for what is no range, and
 * for a range with prereleases. npm's grammar of ranges: https://github.com/npm/node-semver#range-grammar.
 */
function runsTypeScript(range) {
    return range?.split('||').every((part) => startsLateEnough(part.trim())) ?? false;
}
/** A set of comparators holds from the highest of their lower bounds on. */
function startsLateEnough(set) {
    const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(set);
    const comparators = hyphen === null ? set.replace(/([<>=~^])\s+/g, '$1').split(/\s+/) : hyphen.slice(1, 2);
    const bounds = comparators.map(lowerBound);
    return !bounds.includes(null) && bounds.some((bound) => bound !== null && compare(bound, FIRST) >= 0);
}
/** The lowest version a comparator lets through; null for what is no comparator. */
function lowerBound(comparator) {
    const match = COMPARATOR.exec(comparator);
    if (match === null)
        return null;
    const [, operator = '', ...parts] = match;
    if (operator.startsWith('<'))
        return [0, 0, 0];
    const given = [];
    for (const part of parts) {
        if (part === undefined || /[xX*]/.test(part))
            break;
        given.push(Number(part));
    }
    const last = given.length - 1;
    // `>22` begins at 23.0.0, `>22.17.0` at 22.17.1.
    const raised = operator === '>' ? given.map((part, i) => (i === last ? part + 1 : part)) : given;
    return FIRST.map((_, i) => raised[i] ?? 0);
}
function compare(a, b) {
    const i = a.findIndex((part, at) => part !== b[at]);
    return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}

// EXTERNAL MODULE: ./.build/packages/core/src/generate/mark.js
var mark = __webpack_require__(7784);
;// CONCATENATED MODULE: ./.build/packages/core/src/generate/bootstrap.js


const HEADER = `${mark/* GENERATED_MARK */.i} from the service manifest in this folder: do not edit.`;
/*
 * What the templates have in common: secrets and handlers are looked at before anything listens, in the supervisor
 * too, so that a start that fails ends with a message and exit code 1, not with workers that are started for ever.
 * An empty secret is a missing one; an empty HOST is none at all, since it would mean every interface.
 */
// uvicorn spawns its workers: Python runs the file as `__mp_main__`, then uvicorn imports "main". Registered under
// that name first, one run serves both, and the factory is called once a process; in the supervisor it is called as
// the proof of the start. `uvicorn main:app` and other ASGI servers find `app` where they look for it.
const PYTHON = `# ${HEADER}
import json
import os
import pkgutil
import sys
from pathlib import Path
sys.modules.setdefault("main", sys.modules[__name__])  # what each worker imports: this run of the file, not another
settings = json.loads(Path(__file__).with_name("settings.json").read_text(encoding="utf-8"))
if missing := [name for name in settings["secrets"] if not os.getenv(name)]:
    sys.exit(f"{settings['name']}: missing from the environment: {', '.join(missing)}")
for item in [settings["runtime"], *settings["endpoints"], *settings["tools"], *settings["tasks"]]:
    reference = item.get("handler") or item["entry"]
    try:
        item["handler"] = pkgutil.resolve_name(reference)
    except Exception as error:
        raise ImportError(f"{settings['name']}: cannot import {reference}: {error}") from error
app = settings["runtime"]["handler"](settings)
if __name__ == "__main__":
    import uvicorn
    uvicorn.run("main:app", host=os.getenv("HOST") or "127.0.0.1", port=int(os.getenv("PORT") or 8000), workers=settings["runtime"]["workers"])
`;
// A worker that dies after it has listened is replaced; one that never listened ends the service. They are signalled
// through their process: Worker.kill takes their sockets away before the application's own close().
const TYPESCRIPT = `// ${HEADER}
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'));
const fail = (...text: unknown[]) => { console.error(\`\${settings.name}:\`, ...text); process.exit(1); };
const missing = settings.secrets.filter((name: string) => !process.env[name]);
if (missing.length > 0) fail('missing from the environment:', missing.join(', '));
const load = async (reference: string) => {
  const module = await import(reference.replace(/:[^:]*$/, '')).catch((cause) => ({ cause }));
  return module[reference.replace(/^.*:/, '')] ?? fail('cannot import', reference, module.cause ?? '');
};
for (const item of [settings.runtime, ...settings.endpoints, ...settings.tools, ...settings.tasks]) item.handler = await load(item.handler ?? item.entry);
const app = settings.runtime.workers > 1 && cluster.isPrimary ? null : await settings.runtime.handler(settings);
const kill = () => Object.values(cluster.removeAllListeners('exit').workers ?? {}).forEach((worker) => worker?.process.kill());
const stop = app ? async () => { await app.close?.(); process.exit(); } : kill;
process.once('SIGTERM', stop).once('SIGINT', stop);
cluster.on('listening', (worker) => Object.assign(worker, { served: true }));
cluster.on('exit', (worker) => { if ('served' in worker) cluster.fork(); else { process.exitCode = 1; kill(); } });
if (!app) for (let count = 0; count < settings.runtime.workers; count += 1) cluster.fork();
else await app.listen({ host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) });
`;
// The same program without its types; a test strips them and compares.
const JAVASCRIPT = TYPESCRIPT.replaceAll(/: (?:string|unknown\[\])(?=\))/g, '');
/**
 * The entry of a service, wholly generated and the same for all services of a runtime: `main.py`; `server.ts` where
 * every Node of the service's range (its own, else `node.version`, as plumb.edn's `:node` has it) runs TypeScript,
 * else `server.mjs`. It needs Python >= 3.9 with uvicorn, or Node >= 18.
 */
function generateBootstrap(service, node) {
    const { lang, requires } = service.runtime;
    if (lang === 'python')
        return { file: 'main.py', content: PYTHON };
    return runsTypeScript(requires?.value ?? node.version)
        ? { file: 'server.ts', content: TYPESCRIPT }
        : { file: 'server.mjs', content: JAVASCRIPT };
}

// EXTERNAL MODULE: ./.build/packages/core/src/generate/owned.js + 1 modules
var generate_owned = __webpack_require__(9125);
;// CONCATENATED MODULE: ./.build/packages/core/src/generate/node-package.js


/** What a Node runtime owns of its package.json: only what the manifest declares. */
function generatePackageJson(manifest, runtime, around) {
    const owned = [];
    const set = (key, wanted, from, how = generate_owned/* equality */.T5.exact) => {
        owned.push({ path: [key], wanted, equality: how, from });
    };
    const name = runtime.name ?? manifest.name;
    set('name', name.value, name.path);
    if (manifest.version !== undefined)
        set('version', manifest.version.value, manifest.version.path);
    if (manifest.description !== undefined)
        set('description', manifest.description.value, manifest.description.path);
    if (runtime.private !== undefined)
        set('private', runtime.private.value, runtime.private.path, orAbsent(false));
    for (const [key, value] of runtime.build?.value ?? [])
        set(key, value, [...(runtime.build?.path ?? []), key], orAbsent(DEFAULTS[key]));
    if (runtime.files !== undefined)
        set('files', [...runtime.files.value], runtime.files.path, generate_owned/* equality */.T5.ordered);
    if (runtime.bin !== undefined)
        set('bin', runtime.bin.value, runtime.bin.path);
    if (runtime.requires !== undefined)
        owned.push({
            path: ['engines', 'node'],
            wanted: runtime.requires.value,
            equality: generate_owned/* equality */.T5.exact,
            from: runtime.requires.path,
        });
    if (runtime.scripts !== undefined)
        owned.push(table('scripts', runtime.scripts.value, runtime.scripts.path));
    owned.push(...exportsOf(runtime, around));
    owned.push(...dependenciesOf(runtime, around));
    return owned;
}
/** What npm and Node assume where the key is absent. */
const DEFAULTS = { type: 'commonjs' };
/** Equality of a key whose absence means a value: `"private": false` and no `private` say the same. */
function orAbsent(assumed) {
    if (assumed === undefined)
        return generate_owned/* equality */.T5.exact;
    return { ...generate_owned/* equality */.T5.exact, absent: assumed };
}
function table(key, entries, from) {
    const wanted = new Map([...entries].map(([name, value]) => [name, { wanted: value, from: [...from, name] }]));
    return { path: [key], entries: wanted, equality: generate_owned/* equality */.T5.exact, keyForm: (name) => name, from };
}
function exportsOf(runtime, around) {
    const entries = new Map();
    const whole = {
        path: ['exports'],
        entries,
        equality: generate_owned/* equality */.T5.ordered,
        keyForm: (key) => key,
        expand: subpaths,
    };
    const { exports: declared, entry, targets } = runtime;
    if (declared !== undefined) {
        if (!isSubpaths(declared.value)) {
            const how = { ...generate_owned/* equality */.T5.ordered, key: (value) => generate_owned/* equality */.T5.ordered.key(subpaths(value)) };
            return [{ path: ['exports'], wanted: declared.value, equality: how, from: declared.path }];
        }
        for (const [key, value] of Object.entries(declared.value))
            entries.set(key, { wanted: value, from: [...declared.path, key] });
        return [{ ...whole, from: declared.path }];
    }
    const add = (subpath, module, from) => {
        entries.set(subpath, { wanted: compiled(module, around.output), from });
    };
    if (entry !== undefined)
        add('.', entry.value, entry.path);
    targets?.value.forEach((target, index) => {
        const module = target.entry ?? around.targetModule(target) ?? `src/${target.name}.ts`;
        add(`./${target.name}`, module, [...targets.path, index]);
    });
    const from = entry?.path ?? targets?.path;
    // Subpaths that people added beside these are theirs.
    return from === undefined ? [] : [{ ...whole, shared: true, from }];
}
/** `exports` as the table of subpaths that it stands for: a target by itself is that of "." (Node: "Package entry points"). */
function subpaths(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    return isSubpaths(value) ? value : { '.': value };
}
function isSubpaths(value) {
    return (0,key_path/* isTable */.bI)(value) && Object.keys(value).every((key) => key.startsWith('.'));
}
/** Where the compiler puts a module: `src/lite.ts` -> `./dist/lite.js`; JavaScript is shipped as it is. */
function compiled(module, output) {
    const path = module.replace(/^\.\//, '');
    const match = /^(.*)\.([mc]?)tsx?$/.exec(path);
    if (match === null)
        return `./${path}`;
    return `./${output}/${(match[1] ?? '').replace(/^src\//, '')}.${match[2]}js`;
}
function dependenciesOf(runtime, around) {
    const owned = [];
    const range = (requirement) => requirement.range ?? (around.members.has(requirement.name) ? around.memberRange : '*');
    const map = (key, list) => {
        if (list === undefined)
            return;
        const entries = list.value.map((item, index) => [item.name, { wanted: range(item), from: [...list.path, index] }]);
        owned.push({
            path: [key],
            entries: new Map(entries),
            equality: generate_owned/* equality */.T5.exact,
            keyForm: (name) => name,
            from: list.path,
        });
    };
    map('dependencies', runtime.deps);
    map('optionalDependencies', runtime.optionalDeps);
    map('devDependencies', runtime.devDeps);
    const { peers, targets } = runtime;
    if (peers === undefined && targets === undefined)
        return owned;
    const from = peers?.path ?? targets?.path ?? [];
    const required = new Map();
    const optional = new Map();
    peers?.value.forEach((peer, index) => {
        required.set(peer.name, { wanted: peer.range ?? '*', from: [...peers.path, index] });
        if (peer.optional)
            optional.set(peer.name, { wanted: { optional: true }, from: [...peers.path, index] });
    });
    for (const dep of targetDependencies(runtime)) {
        if (required.has(dep.requirement.name))
            continue;
        required.set(dep.requirement.name, { wanted: dep.requirement.range ?? '*', from: dep.from });
        if (!dep.everywhere)
            optional.set(dep.requirement.name, { wanted: { optional: true }, from: dep.from });
        // npm leaves optional peers out: the package's own tests need them as development dependencies.
        if (runtime.devDeps === undefined) {
            const wanted = around.pins.get(dep.requirement.name) ?? range(dep.requirement);
            owned.push({
                path: ['devDependencies', dep.requirement.name],
                wanted,
                equality: generate_owned/* equality */.T5.exact,
                from: dep.from,
            });
        }
    }
    const whole = { equality: generate_owned/* equality */.T5.exact, keyForm: (name) => name, from };
    owned.push({ path: ['peerDependencies'], entries: required, ...whole });
    owned.push({ path: ['peerDependenciesMeta'], entries: optional, ...whole });
    return owned;
}
/**
 * What the targets need and `:deps` does not already bring: each once, with whether every target needs it (then it
 * is a required peer, else an optional one).
 */
function targetDependencies(runtime) {
    const all = runtime.targets?.value ?? [];
    const own = new Set((runtime.deps?.value ?? []).map((dep) => dep.name));
    const found = new Map();
    all.forEach((target, index) => {
        for (const requirement of target.deps) {
            if (own.has(requirement.name) || found.has(requirement.name))
                continue;
            const everywhere = all.every((other) => other.deps.some((dep) => dep.name === requirement.name));
            found.set(requirement.name, {
                requirement,
                everywhere,
                from: [...(runtime.targets?.path ?? []), index, 'deps'],
            });
        }
    });
    return [...found.values()];
}
/** A package.json where there is none yet: ES modules, version 0.0.0; owned keys are set over it. */
function newPackageJson() {
    return `${JSON.stringify({ name: '', version: '0.0.0', type: 'module' }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/packages/core/src/generate/constraints.js
var constraints = __webpack_require__(9329);
;// CONCATENATED MODULE: ./.build/packages/core/src/generate/overrides.js


/**
 * The overrides that `:pins :node` implies. Takes the pins, the package manager of the repository and the data of the
 * root package.json, and returns the owned mappings; a string says why there is no place that is sure to be read.
 * npm, yarn and pnpm each read their own key (npm "overrides", yarn "resolutions", pnpm "Settings").
 */
function generateOverrides(pins, manager, rootPackage) {
    if (manager === null)
        return 'no package manager is named: its overrides could be written to the wrong place';
    if (manager.tool === 'bun')
        return 'overrides for bun are not supported';
    const entries = new Map([...pins.value].map(([name, value]) => [name, { wanted: value, from: [...pins.path, name] }]));
    const whole = (path) => ({
        path,
        entries,
        equality: generate_owned/* equality */.T5.exact,
        keyForm: (name) => name,
        from: pins.path,
    });
    const none = (path) => ({
        path,
        wanted: undefined,
        equality: generate_owned/* equality */.T5.exact,
        from: pins.path,
    });
    if (manager.tool === 'npm')
        return { packageJson: [whole(['overrides'])], pnpmWorkspace: [] };
    if (manager.tool === 'yarn')
        return { packageJson: [whole(['resolutions'])], pnpmWorkspace: [] };
    // A lock may say `<8`, and no more is needed then.
    const version = /^(?:<(?=\d\b))?(\d+)(?:\.(\d+))?/.exec(manager.version ?? '');
    if (version === null)
        return 'the version of pnpm is not known, and it decides where overrides are read';
    const major = Number(version[1]);
    const minor = version[2] === undefined ? null : Number(version[2]);
    if (major === 10 && minor === null)
        return `pnpm@${manager.version} is not exact: pnpm reads overrides in another place from 10.5 up`;
    const leftovers = [none(['pnpm', 'overrides']), none(['resolutions'])];
    if (major >= 11)
        return { packageJson: leftovers, pnpmWorkspace: [whole(['overrides'])] };
    if (major < 10 || (major === 10 && Number(minor) < 5))
        return { packageJson: [whole(['pnpm', 'overrides'])], pnpmWorkspace: [] };
    // pnpm 10.5 and up: a block in package.json silences the whole block of pnpm-workspace.yaml.
    for (const path of [['pnpm', 'overrides'], ['resolutions']]) {
        if ((0,key_path/* isTable */.bI)((0,key_path/* valueAt */.fK)(rootPackage, path)))
            return { packageJson: [whole(path)], pnpmWorkspace: [none(['overrides'])] };
    }
    return { packageJson: [], pnpmWorkspace: [whole(['overrides'])] };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/pins.js




/**
 * The files that `:pins` of plumb.edn implies, where the installers of this repository read them. `rootPackage`: data
 * of the root package.json, if there is one.
 */
function generatePins(workspace, rootPackage, complain) {
    const { config } = workspace.manifests;
    const source = config.pins.source ?? config.source;
    if (source === null)
        return [];
    const files = [];
    const { python, node } = config.pins;
    if (python !== undefined && pythonInstaller(workspace) === 'pip') {
        const content = (0,constraints/* generateConstraints */.a7)(python.value, source.file, (0,constraints/* askersOf */.J5)(workspace));
        files.push({ path: (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'constraints.txt'), source, format: 'whole', content, from: python.path });
    }
    else if (python !== undefined) {
        const wanted = (0,constraints/* pinLines */.tx)(python.value).map(({ line }) => line);
        const owned = {
            path: ['tool', 'uv', 'constraint-dependencies'],
            wanted,
            equality: generate_owned/* equality */.T5.requirements,
            from: python.path,
        };
        files.push({
            path: (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'pyproject.toml'),
            format: 'toml',
            parts: [{ source, owned: [owned] }],
            scaffold: '',
        });
    }
    if (node === undefined)
        return files;
    const places = generateOverrides(node, workspace.packageManager, rootPackage);
    if (typeof places === 'string') {
        complain(source, node.path, `:pins :node cannot be generated: ${places}`, 'name it exactly, as in :node {:package-manager "pnpm@10.34.0"}');
        return files;
    }
    // A key that must be absent is no reason to make a file.
    const worth = (name, owned) => owned.length > 0 && (workspace.files.has((0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, name)) || owned.some((item) => 'entries' in item));
    const parts = (owned) => [{ source, owned }];
    if (worth('package.json', places.packageJson)) {
        files.push({
            path: (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'package.json'),
            format: 'json',
            parts: parts(places.packageJson),
            scaffold: '{}\n',
        });
    }
    if (worth('pnpm-workspace.yaml', places.pnpmWorkspace)) {
        files.push({
            path: (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'pnpm-workspace.yaml'),
            format: 'yaml',
            parts: parts(places.pnpmWorkspace),
            scaffold: '',
        });
    }
    return files;
}
/** uv ignores constraints.txt, so a repository that uv locks has its pins in the root pyproject.toml. */
function pythonInstaller({ manifests, memberSets, files }) {
    const { installer } = manifests.config.python;
    if (installer !== undefined)
        return installer;
    const isUv = files.has((0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'uv.lock')) || memberSets.some(({ tool, root }) => tool === 'uv' && root === repo_path/* ROOT */.Dl);
    return isUv ? 'uv' : 'pip';
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
;// CONCATENATED MODULE: ./.build/packages/core/src/generate/python-discovery.js


/**
 * Takes `:entry` (`src/shared_hf`) and the name of the distribution. Where the backend finds that package by itself,
 * an absent key says the same as the one returned; each backend's documentation calls this automatic discovery.
 */
function discoveryOf(backend, entry, distribution) {
    const slash = entry.lastIndexOf('/');
    const where = slash === -1 ? '.' : entry.slice(0, slash);
    const name = entry.slice(slash + 1).replace(/\.py$/, '');
    const isUsualFolder = where === 'src' || where === '.';
    const isUsual = isUsualFolder && name === (0,requirement/* normaliseName */.G)(distribution).replaceAll('-', '_');
    const key = (path, wanted, how, found) => ({
        path,
        wanted,
        equality: found ? { ...how, absent: wanted } : how,
    });
    switch (backend) {
        case 'setuptools':
            return key(['tool', 'setuptools', 'packages', 'find', 'where'], [where], generate_owned/* equality */.T5.ordered, isUsualFolder);
        case 'hatchling':
            return key(['tool', 'hatch', 'build', 'targets', 'wheel', 'packages'], [entry], generate_owned/* equality */.T5.texts, isUsual);
        case 'uv_build':
            return where === 'src'
                ? key(['tool', 'uv', 'build-backend', 'module-name'], name, generate_owned/* equality */.T5.exact, isUsual)
                : key(['tool', 'uv', 'build-backend', 'module-root'], where === '.' ? '' : where, generate_owned/* equality */.T5.exact, false);
        case 'poetry-core': {
            const from = where === '.' ? {} : { from: where };
            return key(['tool', 'poetry', 'packages'], [{ include: name, ...from }], generate_owned/* equality */.T5.ordered, isUsual);
        }
        case 'pdm-backend':
            return key(['tool', 'pdm', 'build', 'package-dir'], where, generate_owned/* equality */.T5.exact, isUsualFolder);
        case 'flit_core':
            return key(['tool', 'flit', 'module', 'name'], name, generate_owned/* equality */.T5.exact, isUsual);
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/python-package.js



/** What a Python runtime owns of its pyproject.toml (PEP 621, 735, 794): only what the manifest declares. */
function generatePyproject(manifest, runtime) {
    const owned = [];
    const name = runtime.name ?? manifest.name;
    owned.push({
        path: ['project', 'name'],
        wanted: name.value,
        equality: generate_owned/* equality */.T5.distributionName,
        from: name.path,
    });
    const { version, description } = manifest;
    if (version !== undefined) {
        owned.push({
            path: ['project', 'version'],
            wanted: version.value,
            equality: generate_owned/* equality */.T5.pythonVersion,
            from: version.path,
        });
    }
    if (description !== undefined) {
        owned.push({
            path: ['project', 'description'],
            wanted: description.value,
            equality: generate_owned/* equality */.T5.exact,
            from: description.path,
        });
    }
    const { requires, deps, scripts, importNames, build } = runtime;
    if (requires !== undefined) {
        owned.push({
            path: ['project', 'requires-python'],
            wanted: requires.value,
            equality: generate_owned/* equality */.T5.pythonRange,
            from: requires.path,
        });
    }
    if (deps !== undefined) {
        owned.push({
            path: ['project', 'dependencies'],
            wanted: deps.value.map(spelled),
            equality: generate_owned/* equality */.T5.requirements,
            from: deps.path,
        });
    }
    const extras = extrasTable(name.value, runtime);
    if (extras !== null)
        owned.push(extras);
    owned.push(...groups(runtime));
    if (scripts !== undefined) {
        const entries = new Map([...scripts.value].map(([key, wanted]) => [key, { wanted, from: [...scripts.path, key] }]));
        owned.push({
            path: ['project', 'scripts'],
            entries,
            equality: generate_owned/* equality */.T5.exact,
            keyForm: (key) => key,
            from: scripts.path,
        });
    }
    if (importNames !== undefined) {
        owned.push({
            path: ['project', 'import-names'],
            wanted: [...importNames.value],
            equality: generate_owned/* equality */.T5.texts,
            from: importNames.path,
        });
    }
    if (build !== undefined)
        owned.push(...buildSystem(build.value, build.path, name.value, runtime.entry?.value));
    return owned;
}
const spelled = (requirement) => requirement.text;
/** The extras: those of `:extras`, and one a target, which asks for its extras through the package itself. */
function extrasTable(name, { extras, targets }) {
    if (extras === undefined && targets === undefined)
        return null;
    const entries = new Map();
    const from = extras?.path ?? targets?.path ?? [];
    for (const [extra, requirements] of extras?.value ?? []) {
        entries.set(extra, { wanted: requirements.map(spelled), from: [...(extras?.path ?? []), extra] });
    }
    targets?.value.forEach((target, index) => {
        const own = [...entries.keys()].find((key) => (0,requirement/* normaliseName */.G)(key) === (0,requirement/* normaliseName */.G)(target.name));
        const others = target.extras.filter((extra) => (0,requirement/* normaliseName */.G)(extra) !== (0,requirement/* normaliseName */.G)(target.name));
        const list = own === undefined ? [] : entries.get(own)?.wanted;
        const itself = others.length === 0 ? [] : [`${name}[${others.join(',')}]`];
        entries.set(own ?? target.name, { wanted: [...list, ...itself], from: [...targets.path, index] });
    });
    return {
        path: ['project', 'optional-dependencies'],
        entries,
        equality: generate_owned/* equality */.T5.requirements,
        keyForm: requirement/* normaliseName */.G,
        from,
    };
}
/** `:groups` is the whole table (PEP 735); `:dev-deps` alone is its group `dev`. */
function groups({ groups: declared, devDeps }) {
    const path = ['dependency-groups'];
    const item = (entry) => 'includeGroup' in entry ? { 'include-group': entry.includeGroup } : entry.text;
    const dev = devDeps && { wanted: devDeps.value.map(spelled), from: devDeps.path };
    if (declared === undefined) {
        return dev === undefined ? [] : [{ path: [...path, 'dev'], ...dev, equality: generate_owned/* equality */.T5.requirements }];
    }
    const entries = new Map();
    for (const [group, items] of declared.value) {
        entries.set(group, { wanted: items.map(item), from: [...declared.path, group] });
    }
    if (dev !== undefined)
        entries.set('dev', dev);
    return [{ path, entries, equality: generate_owned/* equality */.T5.requirements, keyForm: requirement/* normaliseName */.G, from: declared.path }];
}
/** Each backend's `build-backend` and a range that its own documentation gives. */
const BACKENDS = {
    setuptools: { module: 'setuptools.build_meta', requires: 'setuptools>=77' },
    hatchling: { module: 'hatchling.build', requires: 'hatchling>=1.27' },
    'poetry-core': { module: 'poetry.core.masonry.api', requires: 'poetry-core>=2.0' },
    uv_build: { module: 'uv_build', requires: 'uv_build>=0.8,<1' },
    flit_core: { module: 'flit_core.buildapi', requires: 'flit_core>=3.11,<4' },
    'pdm-backend': { module: 'pdm.backend', requires: 'pdm-backend>=2.4' },
};
function buildSystem(build, from, name, entry) {
    const { module, requires } = BACKENDS[build.backend];
    const owned = [
        {
            path: ['build-system', 'requires'],
            wanted: [...(build.requires ?? [requires])],
            equality: generate_owned/* equality */.T5.requirements,
            from,
        },
        { path: ['build-system', 'build-backend'], wanted: module, equality: generate_owned/* equality */.T5.exact, from },
    ];
    if (entry !== undefined)
        owned.push({ ...discoveryOf(build.backend, entry, name), from });
    return owned;
}
/**
 * A pyproject.toml where there is none yet: what pip and uv need to install the package, in plain setuptools unless
 * `:build` says otherwise. Owned keys are set over it; the rest belongs to the people of the repository.
 */
function newPyproject(runtime) {
    const lines = ['[project]', 'name = ""', 'version = "0.0.0"', ''];
    if (runtime.build === undefined) {
        const where = runtime.entry?.value.includes('/') ? runtime.entry.value.replace(/\/[^/]*$/, '') : '.';
        lines.unshift('[build-system]', `requires = ["${BACKENDS.setuptools.requires}"]`, `build-backend = "${BACKENDS.setuptools.module}"`, '');
        lines.push('[tool.setuptools.packages.find]', `where = [${JSON.stringify(where)}]`, '');
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/service-package.js


/**
 * What a Node service owns of its package.json: its dependencies, which are the packages it declares and the peers
 * that these require (of the chosen targets alone: peers of others stay absent until asked for).
 */
function generateServicePackage(service, workspace, memberRange) {
    const entries = new Map();
    for (const { pkg, at } of service.deps.node) {
        entries.set(pkg, { wanted: memberRange, from: at });
    }
    for (const { pkg, targets, at } of service.deps.node) {
        for (const [name, range] of requiredPeers(pkg, targets, workspace)) {
            if (!entries.has(name))
                entries.set(name, { wanted: range, from: at });
        }
    }
    const from = ['deps', 'node'];
    return [
        { path: ['type'], wanted: 'module', equality: generate_owned/* equality */.T5.exact, from: ['runtime', 'lang'] },
        { path: ['dependencies'], entries, equality: generate_owned/* equality */.T5.exact, keyForm: (name) => name, from },
    ];
}
/** Peers that a consumer of `pkg` with these targets must install: name -> range. */
function requiredPeers(pkg, targets, { manifests, projects }) {
    const peers = new Map();
    for (const manifest of manifests.packages) {
        for (const runtime of manifest.runtimes) {
            if (runtime.lang !== 'node' || (runtime.name ?? manifest.name).value !== pkg)
                continue;
            for (const peer of runtime.peers?.value ?? [])
                if (!peer.optional)
                    peers.set(peer.name, peer.range ?? '*');
            const chosen = new Set((runtime.targets?.value ?? [])
                .filter(({ name }) => targets.includes(name))
                .flatMap(({ deps }) => deps.map(({ name }) => name)));
            for (const { requirement, everywhere } of targetDependencies(runtime)) {
                if (everywhere || chosen.has(requirement.name))
                    peers.set(requirement.name, requirement.range ?? '*');
            }
            return peers;
        }
    }
    const project = projects.find((candidate) => candidate.language === 'node' && candidate.name === pkg);
    if (project?.language === 'node') {
        for (const [name, range] of project.dependencies.peerDependencies)
            if (!project.optionalPeers.has(name))
                peers.set(name, range);
    }
    return peers;
}
/** A service's package.json where there is none yet. */
function newServicePackage(service, bootstrap) {
    const data = {
        name: service.name.value,
        version: '0.0.0',
        private: true,
        type: 'module',
        scripts: { start: `node ${bootstrap}` },
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/settings.js


/**
 * The settings.json of a service: its manifest in normal form, what the bootstrap hands to the factory. Handlers are
 * `module:callable`; secrets are names. Every key is always there, in one order, so that a factory needs no defaults.
 */
function generateSettings(service) {
    const { source, name, runtime, deps } = service;
    const settings = {
        '//': `${mark/* GENERATED_MARK */.i} from ${(0,repo_path/* nameOf */.Vb)(source.file)}: do not edit.`,
        name: name.value,
        runtime: {
            lang: runtime.lang,
            entry: runtime.entry.value,
            workers: runtime.workers,
            ...(runtime.requires === undefined ? {} : { requires: runtime.requires.value }),
        },
        deps: {
            python: deps.python.map(({ pkg, extras }) => ({ pkg, extras })),
            node: deps.node.map(({ pkg, targets }) => ({ pkg, targets })),
        },
        transports: service.transports,
        endpoints: service.endpoints.map(({ method, path, handler }) => ({ method, path, handler })),
        tools: service.tools.map(named),
        tasks: service.tasks.map(named),
        resources: service.resources,
        telemetry: service.telemetry,
        env: service.env,
        secrets: service.secrets,
    };
    return `${JSON.stringify(settings, null, 2)}\n`;
}
function named({ name, handler }) {
    return { name, handler };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/generate/implied.js









/** Everything that the manifests of a workspace imply. `rootPackage`: data of the root package.json, if there is one. */
function generateImplied(workspace, rootPackage) {
    const files = [];
    const problems = [];
    const around = surroundings(workspace);
    const complain = (source, path, message, hint) => {
        const { line, column } = source.locate(path);
        problems.push({ at: finding.at.point(source.file, line, column), message, hint });
    };
    for (const manifest of workspace.manifests.packages) {
        for (const runtime of manifest.runtimes) {
            checkEntries(manifest, runtime, workspace, complain);
            files.push(runtime.lang === 'python'
                ? pyprojectOf(manifest, runtime)
                : packageJsonOf(manifest, runtime, workspace, around));
        }
    }
    for (const service of workspace.manifests.services)
        files.push(...serviceFiles(service, workspace, around.memberRange));
    files.push(...generatePins(workspace, rootPackage, complain));
    return { files: merged(files, complain), problems };
}
function surroundings({ projects, manifests, packageManager }) {
    const members = new Set();
    for (const project of projects)
        if (project.language === 'node' && project.name !== null)
            members.add(project.name);
    for (const { name, runtimes } of manifests.packages) {
        for (const runtime of runtimes)
            if (runtime.lang === 'node')
                members.add((runtime.name ?? name).value);
    }
    const pins = new Map();
    for (const [name, pin] of manifests.config.pins.node?.value ?? [])
        if (typeof pin === 'string')
            pins.set(name, pin);
    const isNpm = packageManager === null || packageManager.tool === 'npm' || isYarnClassic(packageManager);
    return { members, memberRange: isNpm ? '*' : 'workspace:*', pins };
}
/** Yarn 1 knows neither `workspace:` nor `--mode`. */
function isYarnClassic({ tool, version }) {
    return tool === 'yarn' && /^[01](?:\.|$)/.test(version ?? '');
}
function pyprojectOf(manifest, runtime) {
    return {
        path: (0,repo_path/* join */.fj)(manifest.source.folder, 'pyproject.toml'),
        format: 'toml',
        parts: [{ source: manifest.source, owned: generatePyproject(manifest, runtime) }],
        scaffold: newPyproject(runtime),
    };
}
const MODULE_ENDINGS = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cts', '.cjs', '/index.ts', '/index.js'];
function packageJsonOf(manifest, runtime, { files }, around) {
    const { folder } = manifest.source;
    const owned = generatePackageJson(manifest, runtime, {
        ...around,
        output: manifest.runtimes.length > 1 ? 'lib' : 'dist',
        targetModule: (target) => {
            const ending = MODULE_ENDINGS.find((candidate) => files.has((0,repo_path/* join */.fj)(folder, `src/${target.name}${candidate}`)));
            return ending === undefined ? null : `src/${target.name}${ending}`;
        },
    });
    const parts = [{ source: manifest.source, owned }];
    return { path: (0,repo_path/* join */.fj)(folder, 'package.json'), format: 'json', parts, scaffold: newPackageJson() };
}
/** An entry or target that names no file of the package would be generated into something that cannot be imported. */
function checkEntries(manifest, runtime, { files }, complain) {
    const { folder } = manifest.source;
    const check = (module, path, what) => {
        const file = (0,repo_path/* tryRepoPath */.Nc)(module, folder);
        const inside = file !== null && (folder === repo_path/* ROOT */.Dl || file.startsWith(`${folder}/`));
        if (!inside)
            complain(manifest.source, path, `${what} ${JSON.stringify(module)} lies outside its package`, 'name a path inside the folder of the manifest, with forward slashes');
        else if (!files.has(file))
            complain(manifest.source, path, `${what} ${JSON.stringify(module)} does not exist in ${folder}`, `create ${file}, or mend the path`);
        else if (runtime.lang === 'node' && files.isFolder(file))
            complain(manifest.source, path, `${what} ${JSON.stringify(module)} is a folder`, 'name the module itself: Node imports no folders');
    };
    if (runtime.entry !== undefined)
        check(runtime.entry.value, runtime.entry.path, ':entry');
    if (runtime.lang !== 'node' || runtime.exports !== undefined)
        return;
    runtime.targets?.value.forEach((target, index) => {
        const path = [...(runtime.targets?.path ?? []), index, 'name'];
        if (target.entry !== undefined) {
            check(target.entry, [...path.slice(0, -1), 'entry'], `:entry of target :${target.name}`);
            return;
        }
        if (MODULE_ENDINGS.some((ending) => files.has((0,repo_path/* join */.fj)(folder, `src/${target.name}${ending}`))))
            return;
        complain(manifest.source, path, `the target :${target.name} has no module: src/${target.name}.ts does not exist in ${folder}`, 'create it, or give the target an :entry');
    });
}
function serviceFiles(service, workspace, memberRange) {
    const { source } = service;
    const { folder } = source;
    const version = workspace.manifests.config.node.version ?? null;
    const bootstrap = generateBootstrap(service, { version });
    const whole = (name, content, from) => ({
        path: (0,repo_path/* join */.fj)(folder, name),
        source,
        format: 'whole',
        content,
        from,
    });
    const files = [
        whole('settings.json', generateSettings(service), []),
        whole(bootstrap.file, bootstrap.content, ['runtime']),
    ];
    if (service.runtime.lang === 'python')
        return files;
    const owned = generateServicePackage(service, workspace, memberRange);
    return [
        ...files,
        {
            path: (0,repo_path/* join */.fj)(folder, 'package.json'),
            format: 'json',
            parts: [{ source, owned }],
            scaffold: newServicePackage(service, bootstrap.file),
        },
    ];
}
/** Two manifests may own different keys of one file (pins in the root pyproject.toml of a package): one edit each file. */
function merged(files, complain) {
    const byPath = new Map();
    for (const file of files) {
        const other = byPath.get(file.path);
        if (other === undefined || other.format === 'whole' || file.format === 'whole') {
            byPath.set(file.path, file);
            continue;
        }
        if (hasTwoOwners(file, other, complain))
            continue;
        byPath.set(file.path, { ...other, parts: [...other.parts, ...file.parts] });
    }
    return [...byPath.values()].sort((a, b) => (0,repo_path/* comparePaths */.cD)(a.path, b.path));
}
/** What two manifests both own could only ever follow one of them. */
function hasTwoOwners(file, other, complain) {
    let found = false;
    for (const { source, owned } of file.parts) {
        for (const first of other.parts) {
            for (const { path, from } of owned) {
                const twin = first.owned.find((one) => one.path.every((part, i) => i >= path.length || part === path[i]));
                if (twin === undefined)
                    continue;
                found = true;
                complain(source, from, `${(0,key_path/* formatKeyPath */.K7)(path)} of ${file.path} is owned by ${first.source.file} too`, 'let one of the two manifests declare it, or put them in folders of their own');
            }
        }
    }
    return found;
}


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ GENERATED_MARK)
/* harmony export */ });
/** Stands in the head of every wholly generated file: by it a file is known again when its manifest is gone. */
const GENERATED_MARK = 'Generated by `plumb gen`';


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  tX: () => (/* binding */ differences),
  T5: () => (/* binding */ equality)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/marker.js
var model_marker = __webpack_require__(9545);
// EXTERNAL MODULE: ./.build/packages/core/src/model/python-version.js
var python_version = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var model_requirement = __webpack_require__(5212);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/requirement-key.js



/**
 * The normal form of a requirement: two are equal exactly when their keys are. Names and extras after PEP 503 and
 * 685; clauses as a set, versions after PEP 440 (zeros at the end of a release count for `~=`, prefixes and `===`
 * only); markers without regard to quotes, spaces and needless parentheses, but in their own order; URLs as spelled.
 */
function requirementKey(requirement) {
    const { name, extras, specifier, url, marker } = requirement;
    let key = name;
    if (extras.length > 0)
        key += `[${sortedSet(extras.map(model_requirement/* normaliseName */.G)).join(',')}]`;
    if (specifier !== '')
        key += specifierKey(specifier);
    if (url !== null)
        key += ` @ ${url}`;
    if (marker !== null)
        key += ` ; ${markerKey(marker)}`;
    return key;
}
/** The normal form of version clauses (`>=1.0, <2` as `<2,>=1`): also for `requires-python`. */
function specifierKey(specifier) {
    return remembered(specifierKeys, specifier, makeSpecifierKey);
}
/** The normal form of a marker; the text itself where it is none. */
function markerKey(text) {
    return remembered(markerKeys, text, makeMarkerKey);
}
// A repository repeats the same few clauses and markers thousands of times.
const specifierKeys = new Map();
const markerKeys = new Map();
const REMEMBERED_LIMIT = 5_000;
function remembered(known, text, make) {
    const old = known.get(text);
    if (old !== undefined)
        return old;
    if (known.size >= REMEMBERED_LIMIT)
        known.clear();
    const key = make(text);
    known.set(text, key);
    return key;
}
function makeSpecifierKey(specifier) {
    const clauses = specifier.split(',').map((clause) => clause.trim());
    return sortedSet(clauses.filter((clause) => clause !== '').map(clauseKey)).join(',');
}
function clauseKey(clause) {
    const operator = /^(?:===|==|~=|!=|<=|>=|<|>)/.exec(clause)?.[0] ?? '';
    const version = clause.slice(operator.length).trim();
    if (operator === '===')
        return operator + version;
    const prefix = version.endsWith('.*');
    const read = (0,python_version/* readPythonVersion */.d)(prefix ? version.slice(0, -2) : version);
    if (read === null)
        return operator + version;
    return operator + (0,python_version/* formatPythonVersion */.M)(read, operator !== '~=' && !prefix) + (prefix ? '.*' : '');
}
function makeMarkerKey(text) {
    const marker = (0,model_marker/* readMarker */.t)(text);
    return marker === null ? text.trim() : render(marker, false);
}
function render(marker, inner) {
    if (marker.kind === 'compare') {
        const { left, operator, right } = marker;
        const ofExtra = namesExtra(left) || namesExtra(right);
        return `${operand(left, ofExtra)} ${operator} ${operand(right, ofExtra)}`;
    }
    const text = marker.parts.map((part) => render(part, marker.kind === 'and')).join(` ${marker.kind} `);
    // `and` binds tighter: only an `or` inside an `and` needs its parentheses.
    return inner && marker.kind === 'or' ? `(${text})` : text;
}
function namesExtra(side) {
    return (side.kind === 'variable' &&
        (side.name === 'extra' || side.name === 'extras' || side.name === 'dependency_groups'));
}
function operand(side, ofExtra) {
    if (side.kind === 'variable')
        return side.name;
    return JSON.stringify(ofExtra ? (0,model_requirement/* normaliseName */.G)(side.value) : side.value);
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/canonical.js
var canonical = __webpack_require__(5905);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-parser.js
var requirement_parser = __webpack_require__(3634);
;// CONCATENATED MODULE: ./.build/packages/core/src/generate/owned.js






const ordered = { key: (value) => JSON.stringify(value), ordered: true };
/** Equal as data; the order of table keys does not matter, that of arrays does. */
const exact = { key: canonical/* canonicalJson */.d };
const distributionName = {
    key: (value) => (typeof value === 'string' ? (0,model_requirement/* normaliseName */.G)(value) : (0,canonical/* canonicalJson */.d)(value)),
};
const pythonVersion = {
    key: (value) => {
        const version = typeof value === 'string' ? (0,python_version/* readPythonVersion */.d)(value) : null;
        return version === null ? (0,canonical/* canonicalJson */.d)(value) : (0,python_version/* formatPythonVersion */.M)(version, true);
    },
};
const pythonRange = {
    key: (value) => (typeof value === 'string' ? specifierKey(value) : (0,canonical/* canonicalJson */.d)(value)),
};
const requirementItem = {
    same: (item) => {
        const reading = typeof item === 'string' ? (0,requirement_parser/* readRequirement */.M)(item) : null;
        if (reading?.ok)
            return requirementKey(reading.value);
        const group = (0,key_path/* isTable */.bI)(item) ? item['include-group'] : undefined;
        // No requirement starts so: `true` is no distribution of that name.
        return typeof group === 'string' ? `include ${(0,model_requirement/* normaliseName */.G)(group)}` : `data ${(0,canonical/* canonicalJson */.d)(item)}`;
    },
    kin: (item) => {
        const reading = typeof item === 'string' ? (0,requirement_parser/* readRequirement */.M)(item) : null;
        return reading?.ok ? reading.value.name : `data ${(0,canonical/* canonicalJson */.d)(item)}`;
    },
};
const textItem = { same: canonical/* canonicalJson */.d, kin: canonical/* canonicalJson */.d };
/** Arrays as collections: order ignored, duplicates kept. Anything but an array is compared as data. */
function collection(array) {
    return {
        key: (value) => Array.isArray(value)
            ? JSON.stringify(value.map((item) => array.same(item)).sort())
            : (0,canonical/* canonicalJson */.d)(value),
        array,
    };
}
const equality = {
    exact,
    ordered,
    distributionName,
    pythonVersion,
    pythonRange,
    requirements: collection(requirementItem),
    texts: collection(textItem),
};
/** Empty and absent say the same: an empty array or table declares nothing. */
function isEmpty(value) {
    if (value === undefined)
        return true;
    return Array.isArray(value) ? value.length === 0 : (0,key_path/* isTable */.bI)(value) && Object.keys(value).length === 0;
}
function differs(wanted, actual, { key, absent }) {
    if (isEmpty(wanted) && isEmpty(actual))
        return false;
    const [left, right] = [wanted ?? absent, actual ?? absent];
    return left === undefined || right === undefined || key(left) !== key(right);
}
/** Holds what is owned against a file's data (as its reader returns it) and returns every difference, in order. */
function differences(data, owned) {
    const found = [];
    for (const item of owned) {
        const actual = (0,key_path/* valueAt */.fK)(data, item.path);
        if ('entries' in item)
            found.push(...tableDifferences(item, actual));
        else if (differs(item.wanted, actual, item.equality)) {
            found.push({ path: item.path, wanted: item.wanted, actual, from: item.from, equality: item.equality });
        }
    }
    return found;
}
function tableDifferences(owned, actual) {
    const { path, entries, equality: how, keyForm, from } = owned;
    const table = actual === undefined ? undefined : (owned.expand?.(actual) ?? actual);
    const isOther = table !== undefined && !(0,key_path/* isTable */.bI)(table);
    const found = isOther ? [] : entryDifferences(owned, table);
    if (!isOther && (table === actual || found.length === 0))
        return found;
    // Entries cannot be set in a value of another form: it is replaced by the table, with what others hold in it.
    const wanted = Object.create(null);
    const known = new Set([...entries.keys()].map(keyForm));
    if (owned.shared && (0,key_path/* isTable */.bI)(table))
        for (const [key, value] of Object.entries(table))
            if (!known.has(keyForm(key)))
                wanted[key] = value;
    for (const [key, entry] of entries)
        wanted[key] = entry.wanted;
    return [{ path, wanted, actual, from, equality: how }];
}
function entryDifferences({ path, entries, equality: how, keyForm, from, shared }, table) {
    const spelled = new Map(Object.keys(table ?? {}).map((key) => [keyForm(key), key]));
    const found = [];
    const known = new Set();
    for (const [key, entry] of entries) {
        const inFile = spelled.get(keyForm(key));
        known.add(keyForm(key));
        const actual = inFile === undefined ? undefined : table?.[inFile];
        // A key without a value says nothing in a list of requirements, but an extra that is not defined is not installed.
        if (inFile === undefined || differs(entry.wanted, actual, how))
            found.push({
                path: [...path, inFile ?? key],
                wanted: entry.wanted,
                actual,
                from: entry.from,
                equality: how,
            });
    }
    for (const key of Object.keys(table ?? {})) {
        if (shared || (known.has(keyForm(key)) && spelled.get(keyForm(key)) === key))
            continue;
        const actual = table?.[key];
        found.push({ path: [...path, key], wanted: undefined, actual, from: [...from, key], equality: how });
    }
    return found;
}
/** The change that mends a difference. */
function changeOf({ path, wanted, equality: { array, ordered: isOrdered } }) {
    return {
        path,
        value: wanted,
        ...(array === undefined ? {} : { array }),
        ...(isOrdered === undefined ? {} : { ordered: isOrdered }),
    };
}


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ allowList)
/* harmony export */ });
/** `:allow` holds requirements as spelled, or a beginning of them ending in `*`. */
function allowList(patterns) {
    return (requirement) => patterns.some((p) => (p.endsWith('*') ? requirement.startsWith(p.slice(0, -1)) : requirement === p));
}


/***/ }),

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with its keys sorted by code unit at every depth and without spaces: the same text for the same value, however
 * it was put together. Undefined members are left out, as JSON does.
 */
function canonicalJson(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bracketBeyond)
/* harmony export */ });
/**
 * Takes JSON, or what may be it; returns the offset of the bracket that opens the first level beyond `limit`, or null
 * where none does. To be asked before a parser that is recursive. Brackets in strings do not count; a string ends
 * with its line at the latest, so that one that is never closed hides nothing.
 */
function bracketBeyond(text, limit) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            for (at += 1; at < text.length && text[at] !== '"' && text[at] !== '\n'; at += 1) {
                if (text[at] === '\\')
                    at += 1;
            }
        }
        else if (char === '[' || char === '{') {
            depth += 1;
            if (depth > limit)
                return at;
        }
        else if (char === ']' || char === '}')
            depth -= 1;
    }
    return null;
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ nodeRequirementRisk),
/* harmony export */   wV: () => (/* binding */ readNodeRequirement),
/* harmony export */   zj: () => (/* binding */ nodeNameProblem)
/* harmony export */ });
const NAME_PART = /^[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const CONTROL = /\p{Cc}/u;
const RANGE_OR_TAG = /^[\w.+*<>=~^| -]*$/;
/**
 * Why npm would refuse the name of a package, as a clause that follows the name; null where it is legal.
 * The rules of validate-npm-package-name for packages that exist: capital letters are let through, as old names have them.
 */
function nodeNameProblem(name) {
    if (name.length > 214)
        return 'is longer than 214 characters';
    const parts = name.startsWith('@') ? name.slice(1).split('/') : [name];
    if (name.startsWith('@') && parts.length !== 2)
        return 'is no scoped name (@scope/name)';
    for (const part of parts) {
        if (!NAME_PART.test(part)) {
            return 'is no npm package name (letters, digits, `-`, `.`, `_`, `~`; no `.` or `_` in front)';
        }
    }
    const bare = name.toLowerCase();
    if (bare === 'node_modules' || bare === 'favicon.ico')
        return 'is reserved by npm';
    return null;
}
/**
 * Reads `name`, `name@range`, `@scope/name@range`: split at the first `@` after position 0, as no legal name holds one
 * there and a range may (`x@npm:y@1`, `x@git+ssh://git@host/y`). Returns null where the name is not one that npm
 * accepts, the range is empty or it holds a control character. Whether the range is harmless is told by
 * `nodeRequirementRisk`.
 */
function readNodeRequirement(text) {
    const split = text.indexOf('@', 1);
    const name = split === -1 ? text : text.slice(0, split);
    const range = split === -1 ? null : text.slice(split + 1);
    if (nodeNameProblem(name) !== null)
        return null;
    if (range !== null && (range.trim() === '' || CONTROL.test(range)))
        return null;
    return { text, name, range };
}
const PROTOCOLS = new Map([
    ['file', 'a path'],
    ['link', 'a linked path'],
    ['portal', 'a linked path'],
    ['npm', 'another package under this name (an alias)'],
    ['jsr', 'a package of another registry'],
    ['git', 'a git repository'],
    ['github', 'a git repository'],
    ['gitlab', 'a git repository'],
    ['bitbucket', 'a git repository'],
    ['gist', 'a git repository'],
    ['http', 'a URL'],
    ['https', 'a URL'],
    ['patch', 'a patched package'],
    ['exec', 'a program that is run at install'],
]);
/**
 * What makes a Node range more than a version of the named package in the registry, as a noun phrase ("a path",
 * "a git repository", …); null for semver ranges, dist-tags, `workspace:` and `catalog:`. What npm's, pnpm's and
 * yarn's resolvers read as a path, git, URL, alias or shorthand is told apart as npm-package-arg does
 * (https://docs.npmjs.com/cli/v11/using-npm/package-spec); what none of them knows is a risk as well.
 */
function nodeRequirementRisk(range) {
    const spec = range.trim();
    if (CONTROL.test(range))
        return 'text with control characters';
    const inner = /^workspace:(.*)$/.exec(spec)?.[1];
    if (inner !== undefined)
        return workspaceRisk(inner);
    if (/^catalog:[\w.-]*$/.test(spec))
        return null;
    const protocol = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(spec)?.[1]?.toLowerCase();
    if (protocol !== undefined) {
        if (protocol.length === 1)
            return 'a path';
        if (protocol.startsWith('git+'))
            return 'a git repository';
        return PROTOCOLS.get(protocol) ?? `a location of the protocol ${protocol}:`;
    }
    if (/^[./\\]/.test(spec) || spec.startsWith('~/') || spec.includes('\\'))
        return 'a path';
    if (/\.(?:tgz|tar\.gz|tar)$/i.test(spec))
        return 'a path';
    if (spec.includes(':'))
        return 'a git repository';
    if (spec.includes('/'))
        return 'a GitHub repository (user/repo)';
    return RANGE_OR_TAG.test(spec) ? null : 'text that is neither a version range nor a tag';
}
/** `workspace:` takes a range, or `name@range` of a member; a path may lead anywhere. */
function workspaceRisk(inner) {
    if (RANGE_OR_TAG.test(inner) && !inner.startsWith('.'))
        return null;
    const alias = readNodeRequirement(inner);
    if (alias?.range != null && RANGE_OR_TAG.test(alias.range))
        return null;
    return 'a path';
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requirementRisk)
/* harmony export */ });
/** What pip takes for a local file where one of that name exists, although the text is also a valid name. */
const ARCHIVE = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;
/**
 * Why a text must not stand as a pin or requirement in a file that pip reads, as a clause (`is an option line`); null
 * where nothing speaks against it. pip honours options in constraints files, joins lines at a trailing backslash,
 * expands `${NAME}` from the environment, and takes URLs and paths for requirements (pip documentation, "Requirements
 * File Format"). Whether the text is a requirement at all is readRequirement's question.
 */
function requirementRisk(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/.test(text))
        return 'holds a line break or control character';
    const line = text.trim();
    if (line.startsWith('-'))
        return `is an option line (${word(line)})`;
    const option = /\s(--?[A-Za-z][\w-]*)/.exec(line)?.[1];
    if (option !== undefined)
        return `holds an option (${option})`;
    if (line.endsWith('\\'))
        return 'ends with a backslash, which joins it with the next line';
    if (line.includes('${'))
        return 'is expanded from the environment when it is installed';
    const [head = ''] = line.split(';', 1);
    if (head.includes('@'))
        return 'names a URL instead of a version';
    if (head.includes(':'))
        return 'is a URL';
    if (head.includes('/') || head.includes('\\') || head.startsWith('.'))
        return 'is a path';
    if (ARCHIVE.test(head.trimEnd()))
        return 'names an archive file';
    return null;
}
function word(line) {
    const [first = ''] = line.split(/[\s=]/, 1);
    return first.slice(0, 40);
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ conflictProblem)
/* harmony export */ });
/* harmony import */ var _core_model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7310);


/**
 * The first merge-conflict marker of a text that did not parse, as the problem to report in place of the parser's;
 * null where there is none.
 */
function conflictProblem(text, file) {
    const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (start === 0 && !text.startsWith('<<<<<<< '))
        return null;
    return {
        at: _core_model_finding__WEBPACK_IMPORTED_MODULE_0__.at.point(file, (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, start).line, 1),
        message: 'holds a merge conflict that was never resolved',
        hint: 'keep one side of the conflict and remove the lines with <<<<<<<, ======= and >>>>>>>',
    };
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludedBy)
/* harmony export */ });
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8360);
/* harmony import */ var _core_model_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);




/** Folders that hold what tools installed, wherever they stand: nobody's source, even where they are tracked. */
const INSTALLED = new Set([
    'node_modules',
    'bower_components',
    '.venv',
    '.tox',
    '.nox',
    'site-packages',
]);
/**
 * Takes the globs of plumb.edn's `:exclude`; returns whether a path, or a folder above it, is one that no check sees:
 * named by a glob, or one of the folders in which tools install. Answers are kept by folder, so that a whole tree is
 * judged in one pass, and for the next one who asks with the same list. Throws UserError for a glob that cannot be read.
 */
const excludedBy = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((globs) => {
    const compiled = globs.map((glob) => {
        const matches = (0,_core_model_glob__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(glob.replace(/\/+$/, ''), { dot: true });
        if (matches !== null)
            return matches;
        throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the glob ${JSON.stringify(glob)} in :exclude cannot be read`, 'write *, **, ?, [a-z] and {a,b}');
    });
    const known = new Map([[_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .ROOT */ .Dl, false]]);
    const judge = (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            const parent = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
            answer = judge(parent) || INSTALLED.has((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)) || compiled.some((glob) => glob(path));
            known.set(path, answer);
        }
        return answer;
    };
    // Neighbours in a tree mostly share their folder: it is then looked up once.
    let lastFolder = _core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .ROOT */ .Dl;
    let lastAnswer = false;
    return (path) => {
        const slash = path.lastIndexOf('/');
        if (slash !== -1 && (slash !== lastFolder.length || !path.startsWith(lastFolder))) {
            lastFolder = path.slice(0, slash);
            lastAnswer = judge(lastFolder);
        }
        return (slash !== -1 && lastAnswer) || (compiled.length > 0 && compiled.some((glob) => glob(path)));
    };
});


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gZ: () => (/* binding */ TOO_DEEP),
  Vh: () => (/* binding */ readJson),
  wT: () => (/* binding */ withoutPrototypes)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/json-depth.js
var json_depth = __webpack_require__(2785);
// EXTERNAL MODULE: ./.build/packages/core/src/model/text-position.js
var text_position = __webpack_require__(7310);
// EXTERNAL MODULE: ./.build/packages/core/src/read/conflict-marker.js
var conflict_marker = __webpack_require__(9625);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/json-fault.js
/**
 * The first place where a text breaks the grammar of RFC 8259; null where it keeps to it. JSON.parse does not tell the
 * place in every case, nor in the same words from one Node to the next.
 */
function jsonFault(text) {
    const open = [];
    let expected = 'value';
    const valueRead = () => (open.length === 0 ? 'end' : 'comma');
    for (let at = skipSpace(text, 0);; at = skipSpace(text, at)) {
        const char = text[at];
        if (char === undefined)
            return expected === 'end' ? null : fault(at, atEnd(open.at(-1)));
        if (char === '/' && /[/*]/.test(text[at + 1] ?? ''))
            return fault(at, WORDS.comment);
        const inside = open.at(-1);
        const closes = (char === '}' && inside === '{') || (char === ']' && inside === '[');
        if (closes && (expected === 'comma' || expected === 'first key' || expected === 'item')) {
            open.pop();
            expected = valueRead();
            at += 1;
            continue;
        }
        if (closes && text[lastBefore(text, at)] === ',')
            return fault(at, WORDS.trailing);
        if ('{}[]:,'.includes(char)) {
            const opens = char === '{' || char === '[';
            if (opens && (expected === 'value' || expected === 'item')) {
                open.push(char);
                expected = char === '{' ? 'first key' : 'item';
            }
            else if (char === ':' && expected === 'colon')
                expected = 'value';
            else if (char === ',' && expected === 'comma')
                expected = inside === '{' ? 'key' : 'value';
            else
                return fault(at, misplaced(expected, inside));
            at += 1;
            continue;
        }
        const token = char === '"' ? readString(text, at) : readWord(text, at);
        if (typeof token !== 'number')
            return token;
        const isKey = expected === 'key' || expected === 'first key';
        if (isKey ? char !== '"' : expected !== 'value' && expected !== 'item')
            return fault(at, misplaced(expected, inside));
        expected = isKey ? 'colon' : valueRead();
        at = token;
    }
}
function fault(offset, [message, hint]) {
    return { offset, message, hint };
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function lastBefore(text, at) {
    let last = at - 1;
    while (last >= 0 && ' \t\n\r'.includes(text[last] ?? ''))
        last -= 1;
    return last;
}
/** Where the string that begins at `start` ends, or what is wrong with it: told at its quote. */
function readString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === '"')
            return at + 1;
        if (char === '\n' || char === '\r')
            break;
        if (char < ' ')
            return fault(start, WORDS.control);
        if (char !== '\\')
            continue;
        at += 1;
        const escaped = text[at] ?? '';
        if (escaped === 'u') {
            if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)))
                return fault(start, WORDS.unicode);
            at += 4;
        }
        else if (!/^["\\/bfnrt]$/.test(escaped))
            return fault(start, WORDS.escape);
    }
    return fault(start, WORDS.unclosed);
}
/** Where the number, true, false or null that begins at `start` ends, or why it is none. */
function readWord(text, start) {
    let end = start;
    while (end < text.length && !/[\s{}[\]:,"/]/.test(text[end] ?? ''))
        end += 1;
    const word = text.slice(start, end);
    if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word))
        return end;
    return fault(start, /^-?\d/.test(word) ? WORDS.number : WORDS.symbol);
}
function misplaced(expected, inside) {
    if (expected === 'end')
        return WORDS.ended;
    if (expected === 'colon')
        return WORDS.colon;
    if (expected === 'comma')
        return WORDS.comma;
    return inside === '{' && expected !== 'value' ? WORDS.key : WORDS.value;
}
function atEnd(inside) {
    if (inside === undefined)
        return WORDS.value;
    return inside === '{' ? WORDS.brace : WORDS.bracket;
}
const WORDS = {
    symbol: ['no such word or mark', 'write a string in double quotes, a number, true, false or null'],
    number: ['the number is malformed', 'write it as 12, -1.5 or 1e3'],
    key: ['a key in double quotes is expected', 'write "key": value'],
    value: ['a value is expected', 'write a string, number, true, false, null, [] or {}'],
    colon: ['a colon is expected', 'write : between key and value'],
    comma: ['a comma is expected', 'write , between two items'],
    brace: ['a closing } is expected', 'close the table with }'],
    bracket: ['a closing ] is expected', 'close the list with ]'],
    ended: ['the document has already ended', 'remove what stands behind it'],
    comment: ['JSON has no comments', 'remove the comment'],
    trailing: [
        'a comma stands before the closing bracket',
        'remove the comma: JSON allows none behind the last item',
    ],
    unclosed: ['the string is not closed on its line', 'close it with ", and write a line break as \\n'],
    unicode: ['the \\u escape is malformed', 'write \\u and four hexadecimal digits'],
    escape: ['no such escape', 'write a backslash as \\\\'],
    control: ['a control character stands in a string', 'write it as \\u and four hexadecimal digits'],
};

;// CONCATENATED MODULE: ./.build/packages/core/src/read/json.js





/** The parsers below are recursive; a real file stays under ten levels. */
const MAX_DEPTH = 1_000;
/**
 * Reads strict JSON (RFC 8259, without BOM): tables come with a null prototype, so that a `__proto__` key is data like
 * any other; of a key that stands twice the last one counts, as for npm. A text that is none gives one problem with
 * line and column; the position is looked for only then.
 */
function readJson(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, problems: [explain(text, file, error)] };
    }
    const plain = withoutPrototypes(value, MAX_DEPTH);
    if (plain === TOO_DEEP)
        return { ok: false, problems: [tooDeep(text, file)] };
    return { ok: true, value: plain };
}
const TOO_DEEP = Symbol('too deep');
/** Takes what JSON.parse returned and is nobody else's; returns it without the prototypes of its tables, or TOO_DEEP. */
function withoutPrototypes(value, levels) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (levels === 0)
        return TOO_DEEP;
    for (const inner of Array.isArray(value) ? value : Object.values(value)) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        if (withoutPrototypes(inner, levels - 1) === TOO_DEEP)
            return TOO_DEEP;
    }
    return Array.isArray(value) ? value : Object.setPrototypeOf(value, null);
}
function explain(text, file, error) {
    if (text.trim() === '') {
        return {
            at: finding.at.file(file),
            message: 'is empty, not JSON',
            hint: 'write at least {}, or delete the file',
        };
    }
    const conflict = (0,conflict_marker/* conflictProblem */.K)(text, file);
    if (conflict !== null)
        return conflict;
    if ((0,json_depth/* bracketBeyond */.y)(text, MAX_DEPTH) !== null)
        return tooDeep(text, file);
    const fault = jsonFault(text);
    if (fault === null)
        throw error;
    const { line, column } = (0,text_position/* positionAt */.t$)(text, fault.offset);
    return { at: finding.at.point(file, line, column), message: `is not JSON: ${fault.message}`, hint: fault.hint };
}
function tooDeep(text, file) {
    const { line, column } = (0,text_position/* positionAt */.t$)(text, (0,json_depth/* bracketBeyond */.y)(text, MAX_DEPTH) ?? 0);
    return {
        at: finding.at.point(file, line, column),
        message: `is nested deeper than ${MAX_DEPTH.toLocaleString('en')} levels`,
        hint: 'flatten the document',
    };
}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lockOf)
/* harmony export */ });
/* harmony import */ var _core_model_node_lock_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);


/** Lock format -> versions that write it (the release notes of pnpm 7, 8 and 9). */
const PNPM = new Map([
    ['5', '<8'],
    ['6', '8'],
    ['9', '>=9'],
]);
/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#lockfileversion */
const NPM = new Map([
    ['1', '<7'],
    ['2', '>=7'],
    ['3', '>=7'],
]);
/** Which versions of a tool write a lock whose head looks like this. */
const VERSIONS = {
    pnpm: (head) => PNPM.get(/^lockfileVersion: *['"]?(\d+)/m.exec(head)?.[1] ?? '') ?? null,
    npm: (head) => NPM.get(/"lockfileVersion": *(\d+)/.exec(head)?.[1] ?? '') ?? null,
    yarn: (head) => (/^# yarn lockfile v1$/m.test(head) ? '1' : /^__metadata:/m.test(head) ? '>=2' : null),
    bun: () => null,
};
/** Long enough for every head seen; the rest of a lock may have megabytes. */
const HEAD = 4_096;
/** The lock of a folder; where several stand there, the first of pnpm's, npm's, yarn's and bun's. Null where none does. */
function lockOf(files, folder) {
    for (const [name, tool] of _core_model_node_lock_names__WEBPACK_IMPORTED_MODULE_0__/* .NODE_LOCKS */ .g) {
        const file = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, name);
        if (!files.has(file))
            continue;
        // A binary lock is told by its name alone.
        const read = name.endsWith('b') ? null : files.read(file);
        const head = read?.kind === 'text' ? read.text.slice(0, HEAD) : '';
        return { tool, file, version: VERSIONS[tool](head) };
    }
    return null;
}


/***/ }),

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   f$: () => (/* binding */ readManifestDocument),
/* harmony export */   sw: () => (/* binding */ defined),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8360);
/* harmony import */ var _core_model_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _core_read_edn_edn__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6537);
/* harmony import */ var _core_read_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7113);
/* harmony import */ var _core_read_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2172);
/* harmony import */ var _manifest_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6873);







const START = { line: 1, column: 1 };
const SCHEMA_HINT = 'see docs/manifests.md for every key and its form';
/** Takes a manifest's text; the format follows the file's ending. Data is nil where the text cannot be read. */
function readManifestDocument(file, text, locators) {
    const problems = [];
    const folder = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file) ?? _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl;
    const format = file.endsWith('.toml') ? 'toml' : file.endsWith('.json') ? 'json' : 'edn';
    const finish = (data, locate, locateKey) => ({
        source: { file, folder, format, text, locate },
        data,
        problems,
        complain: (path, message, hint, where = 'value') => {
            const { line, column } = (where === 'key' ? locateKey : locate)(path);
            problems.push({ at: _core_model_finding__WEBPACK_IMPORTED_MODULE_1__.at.point(file, line, column), message, hint });
        },
    });
    if (format !== 'edn') {
        const reading = format === 'toml' ? (0,_core_read_toml__WEBPACK_IMPORTED_MODULE_2__/* .readToml */ .D)(text, file) : (0,_core_read_json__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text, file);
        if (!reading.ok)
            problems.push(...reading.problems);
        const find = format === 'toml' ? locators.toml : locators.json;
        const locate = (path) => {
            for (let length = path.length; length > 0; length -= 1) {
                const span = find(text, path.slice(0, length));
                if (span !== null)
                    return span.start;
            }
            return START;
        };
        return finish(reading.ok ? reading.value : null, locate, locate);
    }
    const reading = (0,_core_read_edn_edn__WEBPACK_IMPORTED_MODULE_4__/* .readEdn */ .u)(text, file);
    if (!reading.ok) {
        problems.push(...reading.problems);
        return finish(null, () => START, () => START);
    }
    const root = reading.value;
    const unusable = [];
    const data = (0,_manifest_value_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestValue */ .Zw)(root, unusable);
    for (const { value, what } of unusable) {
        problems.push({
            at: _core_model_finding__WEBPACK_IMPORTED_MODULE_1__.at.span(file, value.span),
            message: `${what} has no meaning in a manifest`,
            hint: 'write a string, keyword, number, boolean, vector or map',
        });
    }
    const locate = (path) => (0,_manifest_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ednAt */ .bC)(root, path).span.start;
    return finish(data, locate, (path) => (0,_manifest_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ednKeyAt */ .qG)(root, path)?.span.start ?? locate(path));
}
/**
 * Holds data against a schema. Every mismatch becomes a complaint at its own place; the output is null then.
 * `base` is where `data` stands in the document.
 */
function validate(shape, data, document, base = []) {
    let isRight = true;
    const value = shape.read(data, base, (path, message, where) => {
        isRight = false;
        document.complain(path, message, SCHEMA_HINT, where);
    });
    return isRight ? value : null;
}
/** Runs a reader that throws UserError for one value, and turns that into a complaint at the value. */
function guarded(document, path, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _core_model_errors__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y))
            throw error;
        document.complain(path, error.message, error.hint);
        return null;
    }
}
/** Leaves out the fields that are undefined: an undeclared key is absent, so that nothing is owned by accident. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h$: () => (/* binding */ PYTHON_NAME),
  $r: () => (/* binding */ nameJudge),
  lZ: () => (/* binding */ requirementJudge)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/node-requirement.js
var node_requirement = __webpack_require__(1333);
;// CONCATENATED MODULE: ./.build/packages/core/src/model/node-version.js
/** Semantic Versioning 2.0.0 gives this expression itself: https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** npm refuses longer versions. */
const MAX_LENGTH = 256;
/** Whether a text is a version that a package.json may have; `v1.2.3` and `1.2` are none. */
function isNodeVersion(text) {
    return (text.length <= MAX_LENGTH &&
        VERSION.test(text) &&
        text.split(/[-+]/)[0]?.split('.').every(isSafe) === true);
}
/** node-semver refuses numbers that a double cannot hold. */
function isSafe(number) {
    return Number.isSafeInteger(Number(number));
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/python-version.js
var python_version = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-parser.js
var requirement_parser = __webpack_require__(3634);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-risk.js
var requirement_risk = __webpack_require__(990);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/manifest-names.js






const ALLOW_HINT = 'name a version from a registry, or let it through with :allow in plumb.edn';
/** PyPA's rule for distribution names, with which PEP 508 agrees. */
const PYTHON_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Judges names and versions of packages; complaints go into the document. */
function nameJudge(document) {
    return {
        python: (name, path) => {
            if (PYTHON_NAME.test(name))
                return;
            const hint = name.startsWith('@')
                ? 'an npm scope is no PyPI name: give the Python runtime a :name of its own'
                : 'letters, digits, and - _ . between them';
            document.complain(path, `${JSON.stringify(name)} is no name of a Python distribution`, hint);
        },
        node: (name, path) => {
            const problem = (0,node_requirement/* nodeNameProblem */.zj)(name);
            if (problem !== null)
                document.complain(path, `the name ${JSON.stringify(name)} ${problem}`, 'see "name" in npm\'s package.json page');
        },
        version: (version, path, lang) => {
            const valid = lang === 'python' ? (0,python_version/* readPythonVersion */.d)(version) !== null : isNodeVersion(version);
            if (valid)
                return;
            const rule = lang === 'python' ? 'PEP 440' : 'semver';
            document.complain(path, `${JSON.stringify(version)} is no version after ${rule}`, 'write it like "1.2.3"');
        },
    };
}
/** Reads requirements of both languages; what is refused leaves a complaint and is left out. */
function requirementJudge(document, allow) {
    const python = (text, path) => {
        const risk = (0,requirement_risk/* requirementRisk */.H)(text);
        if (risk !== null && !allow(text)) {
            document.complain(path, `the requirement ${JSON.stringify(text)} ${risk}`, ALLOW_HINT);
            return null;
        }
        const reading = (0,requirement_parser/* readRequirement */.M)(text);
        if (reading.ok)
            return reading.value;
        document.complain(path, `${JSON.stringify(text)} is no requirement (character ${reading.column}): ${reading.message}`, reading.hint);
        return null;
    };
    const node = (text, path) => {
        const requirement = (0,node_requirement/* readNodeRequirement */.wV)(text);
        if (requirement === null) {
            document.complain(path, `${JSON.stringify(text)} is no requirement of Node's`, 'write it as "name" or "name@range"');
            return null;
        }
        const risk = requirement.range === null ? null : (0,node_requirement/* nodeRequirementRisk */.H0)(requirement.range);
        if (risk === null || allow(text))
            return requirement;
        document.complain(path, `the requirement ${JSON.stringify(text)} is ${risk}`, ALLOW_HINT);
        return null;
    };
    const pythonList = (texts, path) => texts.map((text, index) => python(text, [...path, index])).filter((item) => item !== null);
    /** Two spellings of one extra or group would be one key to every installer. */
    const distinct = (keys, path) => {
        const seen = new Map();
        for (const key of keys) {
            const first = seen.get((0,requirement/* normaliseName */.G)(key));
            if (first !== undefined)
                document.complain([...path, key], `"${key}" and "${first}" are one name to installers`, 'keep one of them');
            if (!PYTHON_NAME.test(key))
                document.complain([...path, key], `"${key}" is no name of an extra or group`, 'letters, digits, and - _ . between them');
            seen.set((0,requirement/* normaliseName */.G)(key), key);
        }
    };
    return {
        pythonList,
        pythonTable: (table, path) => {
            distinct(Object.keys(table), path);
            return new Map(Object.entries(table).map(([key, texts]) => [key, pythonList(texts, [...path, key])]));
        },
        groups: (table, path) => {
            distinct(Object.keys(table), path);
            const known = new Set(Object.keys(table).map(requirement/* normaliseName */.G));
            const item = (entry, at) => {
                if (typeof entry === 'string')
                    return python(entry, at);
                const includeGroup = entry['include-group'];
                if (!known.has((0,requirement/* normaliseName */.G)(includeGroup))) {
                    document.complain(at, `:include-group names "${includeGroup}", which :groups does not define`, 'define the group, or mend the name');
                }
                return { includeGroup };
            };
            return new Map(Object.entries(table).map(([key, entries]) => [
                key,
                entries.map((entry, index) => item(entry, [...path, key, index])).filter((read) => read !== null),
            ]));
        },
        pythonRange: (range, path) => {
            // The space keeps letters from joining the name before them.
            const reading = (0,requirement_parser/* readRequirement */.M)(`x ${range}`);
            const isRange = reading.ok &&
                reading.value.specifier !== '' &&
                reading.value.extras.length === 0 &&
                reading.value.marker === null;
            if (range.trim() !== '' && !isRange) {
                document.complain(path, `${JSON.stringify(range)} is no version range of Python`, 'write it like ">=3.10"');
            }
            return range;
        },
        /**
         * Node requirements, null where one is refused; `place` says where each stands. A second range for a name would
         * replace the first without a word, so it is refused too.
         */
        nodeList: (texts, place) => {
            const seen = new Map();
            return texts.map((text, index) => {
                const requirement = node(text, place(index));
                const first = requirement === null ? undefined : seen.get(requirement.name);
                if (requirement === null || first === undefined) {
                    if (requirement !== null)
                        seen.set(requirement.name, text);
                    return requirement;
                }
                document.complain(place(index), `${JSON.stringify(text)} stands beside ${JSON.stringify(first)}: package.json has one range a package`, 'keep one of them');
                return null;
            });
        },
        nodeRange: (range, path) => {
            const risk = (0,node_requirement/* nodeRequirementRisk */.H0)(range);
            if (risk !== null)
                document.complain(path, `the range ${JSON.stringify(range)} is ${risk}`, 'write it like ">=22"');
            return range;
        },
    };
}


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f4: () => (/* binding */ langOnly),
  VF: () => (/* binding */ nodeRuntime),
  HP: () => (/* binding */ nodeShort),
  Hf: () => (/* binding */ packageLong),
  hm: () => (/* binding */ pins),
  dT: () => (/* binding */ plumb),
  jl: () => (/* binding */ pythonRuntime),
  dx: () => (/* binding */ pythonShort),
  eu: () => (/* binding */ service)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/suggest.js
var suggest = __webpack_require__(9961);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-value.js
var manifest_value = __webpack_require__(6873);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/manifest-shape.js


const isTable = (input) => typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof manifest_value/* Keyword */.io);
/** A value that one look judges. Only what passes is handed on: the cast stands for the look. */
function scalar(what, json, take) {
    return {
        json,
        read: (input, path, tell) => {
            const value = take(input);
            if (value === undefined)
                tell(path, `expected ${what}, found ${(0,manifest_value/* describeValue */.bp)(input)}`, 'value');
            return value;
        },
    };
}
const manifest_shape_text = scalar('a string', { type: 'string' }, (input) => typeof input === 'string' ? input : undefined);
const flag = scalar('true or false', { type: 'boolean' }, (input) => typeof input === 'boolean' ? input : undefined);
/** A whole number from 1 up. */
const count = scalar('a whole number from 1 up', { type: 'integer', minimum: 1 }, (input) => typeof input === 'number' && Number.isInteger(input) && input >= 1 ? input : undefined);
const wordOf = (input) => input instanceof manifest_value/* Keyword */.io ? input.text : typeof input === 'string' ? input : undefined;
/** A keyword or a string, as its text. */
const word = scalar('a keyword or a string', { type: 'string' }, wordOf);
/** A string or a keyword as it is: a handler keeps its spelling. */
const spelled = scalar('a handler, as :module/callable or "module:callable"', { type: 'string' }, (input) => (typeof input === 'string' || input instanceof manifest_value/* Keyword */.io ? input : undefined));
/** Any value: another shape will judge it. */
const anything = { json: {}, read: (input) => input };
/** One of some words. */
function oneOf(listed) {
    const what = `one of ${listed.map((name) => `:${name}`).join(', ')}`;
    return {
        json: { type: 'string', enum: listed },
        read: (input, path, tell) => {
            const name = wordOf(input);
            if (name !== undefined && listed.includes(name))
                return name;
            const near = name === undefined ? null : (0,suggest/* suggest */.Z)(name, listed);
            const hint = near === null ? '' : `, did you mean :${near}?`;
            tell(path, `expected ${what}, found ${(0,manifest_value/* describeValue */.bp)(name ?? input)}${hint}`, 'value');
            return listed[0];
        },
    };
}
/** A vector of one shape; where `few` says why, not an empty one. */
function vector(item, what, few) {
    return {
        json: { type: 'array', items: item.json, ...(few !== undefined && { minItems: 1 }) },
        read: (input, path, tell) => {
            if (!Array.isArray(input))
                tell(path, `expected a vector of ${what}, found ${(0,manifest_value/* describeValue */.bp)(input)}`, 'value');
            const items = Array.isArray(input) ? input : [];
            if (few !== undefined && Array.isArray(input) && items.length === 0)
                tell(path, few, 'value');
            return items.map((inner, index) => item.read(inner, [...path, index], tell));
        },
    };
}
const texts = vector(manifest_shape_text, 'strings');
const words = vector(word, 'keywords or strings');
/** A map of any keys, `__proto__` among them: what it reads has no prototype. */
function mapOf(value, what) {
    return {
        json: { type: 'object', additionalProperties: value.json },
        read: (input, path, tell) => {
            if (!isTable(input))
                tell(path, `expected a map of ${what}, found ${(0,manifest_value/* describeValue */.bp)(input)}`, 'value');
            const output = Object.create(null);
            for (const [key, inner] of Object.entries(isTable(input) ? input : {})) {
                output[key] = value.read(inner, [...path, key], tell);
            }
            return output;
        },
    };
}
function optional(shape, fallback) {
    const read = (input, path, tell) => input === undefined ? fallback : shape.read(input, path, tell);
    return { json: shape.json, read, optional: true };
}
/** A map with these keys and no others; `elsewhere` says where a key that is unknown here belongs. */
function table(entries, elsewhere = {}) {
    const keys = Object.keys(entries);
    const known = `(known: ${keys.map((key) => `:${key}`).join(' ')})`;
    const tellUnknown = (key, path, tell) => {
        const place = [...path, key];
        if (Object.hasOwn(elsewhere, key)) {
            tell(place, `:${key} has no meaning here: ${elsewhere[key]}`, 'key');
            return;
        }
        const near = (0,suggest/* suggest */.Z)(key, keys);
        tell(place, `unknown key :${key}${near === null ? '' : `, did you mean :${near}?`} ${known}`, 'key');
    };
    const shape = keyed(entries, (key) => `the key :${key} is missing`);
    const json = { ...shape.json, additionalProperties: false };
    return {
        json,
        read: (input, path, tell) => {
            const value = shape.read(input, path, tell);
            if (isTable(input))
                for (const key of Object.keys(input))
                    if (!Object.hasOwn(entries, key))
                        tellUnknown(key, path, tell);
            return value;
        },
    };
}
/** A map with these keys, whatever others it has. */
function keyed(entries, missing) {
    const shapes = Object.entries(entries);
    const required = shapes.filter(([, shape]) => shape.optional !== true).map(([key]) => key);
    return {
        json: {
            type: 'object',
            properties: Object.fromEntries(shapes.map(([key, { json }]) => [key, json])),
            ...(required.length > 0 && { required }),
        },
        read: (input, path, tell) => {
            if (!isTable(input))
                tell(path, `expected a map, found ${(0,manifest_value/* describeValue */.bp)(input)}`, 'value');
            const output = Object.create(null);
            if (isTable(input)) {
                for (const [key, shape] of shapes) {
                    const isThere = Object.hasOwn(input, key);
                    if (!isThere && shape.optional !== true)
                        tell(path, missing(key), 'value');
                    else
                        output[key] = shape.read(input[key], [...path, key], tell);
                }
            }
            return output;
        },
    };
}
/** One of several kinds: held against the shape of its own, so that a fault inside is told at its own place. */
function either(what, kinds) {
    const shapes = [kinds.text, kinds.word, kinds.vector, kinds.table].filter((shape) => shape !== undefined);
    const wrong = scalar(what, {}, () => undefined);
    const own = (input) => {
        if (isTable(input))
            return kinds.table;
        if (Array.isArray(input))
            return kinds.vector;
        if (typeof input === 'string')
            return kinds.text ?? kinds.word;
        return input instanceof manifest_value/* Keyword */.io ? kinds.word : undefined;
    };
    return {
        json: { anyOf: shapes.map(({ json }) => json) },
        read: (input, path, tell) => (own(input) ?? wrong).read(input, path, tell),
    };
}
/** Any JSON; keywords are taken as their text. */
const json = {
    json: {},
    read: (input, path, tell) => {
        if (input instanceof manifest_value/* Keyword */.io)
            return input.text;
        if (Array.isArray(input))
            return input.map((item, index) => json.read(item, [...path, index], tell));
        return isTable(input) ? anyMap.read(input, path, tell) : input;
    },
};
const anyMap = mapOf(json, 'JSON');

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/manifest-schema.js

/*
 * The typed schema of the three manifests. Shapes only: what a name or a requirement may hold is judged by the
 * readers, with the place of the value. The JSON Schemas that ship are made from these very objects.
 */
const common = {
    name: optional(manifest_shape_text),
    entry: optional(manifest_shape_text),
    requires: optional(manifest_shape_text),
    deps: optional(texts),
    'dev-deps': optional(texts),
    scripts: optional(mapOf(manifest_shape_text, 'name -> string')),
};
const groupItem = either('a requirement, or {:include-group "name"}', {
    text: manifest_shape_text,
    table: table({ 'include-group': word }),
});
const BACKENDS = ['setuptools', 'hatchling', 'poetry-core', 'uv_build', 'flit_core', 'pdm-backend'];
const pythonKeys = {
    ...common,
    extras: optional(mapOf(texts, 'extra -> vector of requirements')),
    groups: optional(mapOf(vector(groupItem, 'requirements'), 'group -> vector of requirements')),
    targets: optional(vector(table({ name: word, extras: words }), 'maps')),
    build: optional(either('a build backend (:setuptools, :hatchling, …), or {:backend … :requires […]}', {
        word: oneOf(BACKENDS),
        table: table({ backend: oneOf(BACKENDS), requires: optional(texts) }),
    })),
    'import-names': optional(texts),
};
const peer = either('"name@range", or {:pkg "name@range" :optional true}', {
    text: manifest_shape_text,
    table: table({ pkg: manifest_shape_text, optional: optional(flag) }),
});
const nodeKeys = {
    ...common,
    peers: optional(vector(peer, 'peers')),
    'optional-deps': optional(texts),
    targets: optional(vector(table({ name: word, deps: optional(texts, []), entry: optional(manifest_shape_text) }), 'maps')),
    exports: optional(json),
    files: optional(texts),
    bin: optional(json),
    private: optional(flag),
    build: optional(table({
        type: optional(manifest_shape_text),
        main: optional(manifest_shape_text),
        module: optional(manifest_shape_text),
        types: optional(manifest_shape_text),
    })),
};
/** Where a key that one language does not know belongs. */
function keysOf(other, own, lang) {
    return Object.fromEntries(Object.keys(other)
        .filter((k) => !(k in own))
        .map((k) => [k, `it belongs to :lang ${lang}`]));
}
const notPython = keysOf(nodeKeys, pythonKeys, ':node');
const notNode = keysOf(pythonKeys, nodeKeys, ':python');
const LANGS = ['python', 'node'];
const head = {
    'package/name': manifest_shape_text,
    'package/version': optional(manifest_shape_text),
    'package/description': optional(manifest_shape_text),
};
const inRuntimes = Object.fromEntries(['lang', ...Object.keys(pythonKeys), ...Object.keys(nodeKeys)].map((k) => [
    k,
    'beside :runtimes it stands inside one of them',
]));
/** The one key that says which of the schemas below a runtime is held against. */
const langOnly = keyed({ lang: oneOf(LANGS) }, () => 'the key :lang is missing (:python or :node)');
const pythonRuntime = table({ lang: oneOf(['python']), ...pythonKeys }, notPython);
const nodeRuntime = table({ lang: oneOf(['node']), ...nodeKeys }, notNode);
const pythonShort = table({ ...head, lang: oneOf(['python']), ...pythonKeys }, notPython);
const nodeShort = table({ ...head, lang: oneOf(['node']), ...nodeKeys }, notNode);
const packageLong = table({
    ...head,
    runtimes: vector(anything, 'maps', 'at least one runtime is needed'),
}, inRuntimes);
/** A handler keeps its spelling: a keyword says `module/callable`, a string `module:callable`. */
const handler = spelled;
const namedHandler = table({ name: word, handler });
const TRANSPORTS = ['http', 'ws', 'grpc'];
const service = table({
    'service/name': word,
    runtime: table({
        lang: oneOf(LANGS),
        entry: manifest_shape_text,
        workers: optional(count, 1),
        requires: optional(manifest_shape_text),
    }),
    deps: optional(table({
        python: optional(vector(table({ pkg: manifest_shape_text, extras: optional(words, []) }), 'maps'), []),
        node: optional(vector(table({ pkg: manifest_shape_text, targets: optional(words, []) }), 'maps'), []),
    })),
    transports: optional(vector(oneOf(TRANSPORTS), 'transports')),
    endpoints: optional(vector(table({ method: word, path: manifest_shape_text, handler }), 'maps'), []),
    tools: optional(vector(namedHandler, 'maps'), []),
    tasks: optional(vector(namedHandler, 'maps'), []),
    resources: optional(mapOf(json, 'gate -> true or false')),
    telemetry: optional(mapOf(json, 'exporter -> setting')),
    env: optional(words, []),
    secrets: optional(words, []),
});
const pythonPins = mapOf(either('a version, or a vector of requirements', { text: manifest_shape_text, vector: texts }), 'name -> version');
const nodePins = mapOf(json, 'selector -> version');
const pins = table({ python: optional(pythonPins), node: optional(nodePins) });
const LAYOUTS = ['shared-lang', 'flat', 'apps-services-packages'];
const LEVELS = ['error', 'warning', 'notice', 'off'];
const plumb = table({
    layout: optional(either(`:${LAYOUTS.join(', :')}, or globs`, {
        word: oneOf(LAYOUTS),
        vector: texts,
        table: mapOf(json, 'role -> globs'),
    })),
    pins: optional(either('{:python … :node …}, or the path of an EDN file', { text: manifest_shape_text, table: pins })),
    node: optional(table({ version: optional(manifest_shape_text), 'package-manager': optional(manifest_shape_text) })),
    python: optional(table({ version: optional(manifest_shape_text), installer: optional(oneOf(['pip', 'uv'])) })),
    ci: optional(table({
        os: optional(words),
        python: optional(texts),
        node: optional(texts),
        runners: optional(mapOf(json, 'resource -> label')),
        schedule: optional(manifest_shape_text),
    })),
    heavy: optional(words, []),
    legacy: optional(words, []),
    services: optional(mapOf(json, 'setting -> value')),
    stubs: optional(texts, []),
    'import-names': optional(mapOf(texts, 'distribution -> vector of import names'), {}),
    rules: optional(mapOf(oneOf(LEVELS), 'rule -> severity'), {}),
    exclude: optional(texts, []),
    allow: optional(texts, []),
});


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ manifestValue),
/* harmony export */   bC: () => (/* binding */ ednAt),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   io: () => (/* binding */ Keyword),
/* harmony export */   qG: () => (/* binding */ ednKeyAt)
/* harmony export */ });
/** A keyword of an EDN manifest, `ns/name` without its colon. TOML and JSON manifests have none. */
class Keyword {
    text;
    constructor(text) {
        this.text = text;
    }
}
const SAFE_INTEGER = BigInt(Number.MAX_SAFE_INTEGER);
/**
 * Takes the reader's tree and returns it as data: keywords and strings are map keys (`:package/name` and
 * "package/name" alike), sets become arrays, symbols, characters and tagged values are collected in `unusable`.
 */
function manifestValue(edn, unusable) {
    const refuse = (what) => {
        unusable.push({ value: edn, what });
        return null;
    };
    switch (edn.kind) {
        case 'nil':
            return null;
        case 'boolean':
        case 'string':
            return edn.value;
        case 'float':
            return Number.isFinite(edn.value) ? edn.value : refuse('a number that is not finite');
        case 'integer':
            return edn.value <= SAFE_INTEGER && -edn.value <= SAFE_INTEGER
                ? Number(edn.value)
                : refuse('an integer beyond 2^53');
        case 'keyword':
            return new Keyword(keyText(edn));
        case 'list':
        case 'vector':
        case 'set':
            return edn.items.map((item) => manifestValue(item, unusable));
        case 'map': {
            const table = Object.create(null);
            for (const [key, value] of edn.entries) {
                const name = ednKey(key);
                if (name === null)
                    unusable.push({ value: key, what: 'a map key that is neither keyword nor string' });
                else if (name in table)
                    unusable.push({ value: key, what: `a second ${JSON.stringify(name)} (as keyword and string)` });
                else
                    table[name] = manifestValue(value, unusable);
            }
            return table;
        }
        default:
            return refuse(edn.kind === 'tagged' ? `a value tagged #${edn.tag}` : `a ${edn.kind}`);
    }
}
/** The value of an EDN tree at a path of manifest keys, or the nearest one that exists above it. */
function ednAt(root, path) {
    let here = root;
    for (const part of path) {
        let next;
        if (here.kind === 'map')
            next = here.entries.find(([key]) => ednKey(key) === part)?.[1];
        else if ('items' in here && typeof part === 'number')
            next = here.items[part];
        if (next === undefined)
            break;
        here = next;
    }
    return here;
}
/** The key of a map entry (its own place, not the value's); undefined where the path names no map entry. */
function ednKeyAt(root, path) {
    const holder = ednAt(root, path.slice(0, -1));
    if (holder.kind !== 'map')
        return undefined;
    return holder.entries.find(([key]) => ednKey(key) === path.at(-1))?.[0];
}
function ednKey(key) {
    if (key.kind === 'keyword')
        return keyText(key);
    return key.kind === 'string' ? key.value : null;
}
function keyText(key) {
    return key.namespace === null ? key.name : `${key.namespace}/${key.name}`;
}
/** A value as an error message names it. */
function describeValue(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'nil';
    if (value instanceof Keyword)
        return `the keyword :${value.text}`;
    if (typeof value === 'string') {
        return `the string ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
    }
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty vector' : `a vector of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    return `the ${typeof value} ${String(value)}`;
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/allow-list.js
var allow_list = __webpack_require__(103);
// EXTERNAL MODULE: ./.build/packages/core/src/model/file-tree.js
var file_tree = __webpack_require__(6814);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-document.js
var manifest_document = __webpack_require__(6263);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-names.js + 1 modules
var manifest_names = __webpack_require__(5548);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-schema.js + 1 modules
var manifest_schema = __webpack_require__(2371);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/package-manifest.js




/** Names of a subpath export (`./lite`, `./client/node`): no pattern, nothing that leads upwards. */
const SUBPATH = /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;
/**
 * Takes the document of a package.edn and returns the manifest; null with complaints in the document where anything
 * is wrong. The short form is one runtime at the top.
 */
function readPackageManifest(document, allow) {
    const before = document.problems.length;
    const data = document.data;
    if (before > 0)
        return null;
    const isLong = typeof data === 'object' && data !== null && 'runtimes' in data;
    const head = isLong ? (0,manifest_document/* validate */.tf)(manifest_schema/* packageLong */.Hf, data, document) : readShort(document);
    if (head === null)
        return null;
    const runtimes = [];
    const add = (item, path) => {
        const lang = (0,manifest_document/* validate */.tf)(manifest_schema/* langOnly */.f4, item, document, path)?.lang;
        if (runtimes.some((runtime) => runtime.lang === lang)) {
            const hint = 'a package has one runtime a language; bring both together in one, with :targets';
            document.complain(path, `a second runtime with :lang :${lang}`, hint);
        }
        else if (lang === 'python') {
            const shape = (0,manifest_document/* validate */.tf)(manifest_schema/* pythonRuntime */.jl, item, document, path);
            if (shape !== null)
                runtimes.push(pythonRuntime(shape, path, document, allow));
        }
        else if (lang === 'node') {
            const shape = (0,manifest_document/* validate */.tf)(manifest_schema/* nodeRuntime */.VF, item, document, path);
            if (shape !== null)
                runtimes.push(nodeRuntime(shape, path, document, allow));
        }
    };
    if ('runtimes' in head)
        head.runtimes.forEach((item, index) => {
            add(item, ['runtimes', index]);
        });
    else if (head.lang === 'python')
        runtimes.push(pythonRuntime(head, [], document, allow));
    else
        runtimes.push(nodeRuntime(head, [], document, allow));
    const names = (0,manifest_names/* nameJudge */.$r)(document);
    for (const runtime of runtimes) {
        const name = runtime.name ?? { value: head['package/name'], path: ['package/name'] };
        if (runtime.lang === 'python')
            names.python(name.value, name.path);
        else
            names.node(name.value, name.path);
        if (head['package/version'] !== undefined)
            names.version(head['package/version'], ['package/version'], runtime.lang);
    }
    if (document.problems.length > before)
        return null;
    return {
        source: document.source,
        name: { value: head['package/name'], path: ['package/name'] },
        runtimes,
        ...(0,manifest_document/* defined */.sw)({
            version: declared(head['package/version'], ['package/version']),
            description: declared(head['package/description'], ['package/description']),
        }),
    };
}
function readShort(document) {
    const lang = (0,manifest_document/* validate */.tf)(manifest_schema/* langOnly */.f4, document.data, document)?.lang;
    if (lang === undefined)
        return null;
    return lang === 'python'
        ? (0,manifest_document/* validate */.tf)(manifest_schema/* pythonShort */.dx, document.data, document)
        : (0,manifest_document/* validate */.tf)(manifest_schema/* nodeShort */.HP, document.data, document);
}
function declared(value, path) {
    return value === undefined ? undefined : { value, path };
}
function pythonRuntime(shape, path, document, allow) {
    const judge = (0,manifest_names/* requirementJudge */.lZ)(document, allow);
    const list = (texts, key) => texts === undefined ? undefined : declared(judge.pythonList(texts, [...path, key]), [...path, key]);
    const extras = shape.extras && judge.pythonTable(shape.extras, [...path, 'extras']);
    const targets = shape.targets?.map(({ name, extras: own }) => ({ name, extras: own }));
    if (targets !== undefined)
        checkTargets(targets, extras, path, document);
    return {
        lang: 'python',
        path,
        ...(0,manifest_document/* defined */.sw)({
            name: declared(shape.name, [...path, 'name']),
            entry: declared(shape.entry, [...path, 'entry']),
            requires: declared(shape.requires && judge.pythonRange(shape.requires, [...path, 'requires']), [
                ...path,
                'requires',
            ]),
            deps: list(shape.deps, 'deps'),
            devDeps: list(shape['dev-deps'], 'dev-deps'),
            extras: declared(extras, [...path, 'extras']),
            groups: declared(shape.groups && judge.groups(shape.groups, [...path, 'groups']), [...path, 'groups']),
            targets: declared(targets, [...path, 'targets']),
            scripts: declared(shape.scripts && new Map(Object.entries(shape.scripts)), [...path, 'scripts']),
            build: declared(typeof shape.build === 'string'
                ? { backend: shape.build }
                : shape.build && { ...(0,manifest_document/* defined */.sw)(shape.build), backend: shape.build.backend }, [...path, 'build']),
            importNames: declared(shape['import-names'], [...path, 'import-names']),
        }),
    };
}
/** Two targets of one name would be one extra or one subpath. */
function checkTargetNames(targets, isName, path, document) {
    const seen = new Set();
    targets.forEach(({ name }, index) => {
        const at = [...path, 'targets', index, 'name'];
        if (!isName(name))
            document.complain(at, `${JSON.stringify(name)} is no name of a target`, 'letters, digits, and - _ . between them');
        else if (seen.has((0,requirement/* normaliseName */.G)(name)))
            document.complain(at, `a second target :${name}`, 'bring both together in one');
        seen.add((0,requirement/* normaliseName */.G)(name));
    });
}
/** A dependency that several targets name is one peer, with one range. */
function checkNodeTargets(targets, path, document) {
    checkTargetNames(targets, (name) => SUBPATH.test(name), path, document);
    const first = new Map();
    targets.forEach(({ deps }, index) => {
        for (const { name, text } of deps) {
            const other = first.get(name) ?? text;
            first.set(name, other);
            if (other !== text)
                document.complain([...path, 'targets', index, 'deps'], `the targets ask for ${JSON.stringify(other)} and ${JSON.stringify(text)}: a peer has one range`, 'write the same range in every target');
        }
    });
}
/** pip only warns for an extra that is not defined and installs nothing: a target may name defined extras alone. */
function checkTargets(targets, extras, path, document) {
    checkTargetNames(targets, (name) => manifest_names/* PYTHON_NAME */.h$.test(name), path, document);
    const known = new Set([...(extras?.keys() ?? [])].map(requirement/* normaliseName */.G));
    targets.forEach((target, index) => {
        target.extras.forEach((extra, at) => {
            if (known.has((0,requirement/* normaliseName */.G)(extra)))
                return;
            document.complain([...path, 'targets', index, 'extras', at], `target :${target.name} names the extra "${extra}", which :extras does not define`, `add :extras {:${extra} ["…"]} to this runtime (\`[]\` is a definition)`);
        });
    });
}
function nodeRuntime(shape, path, document, allow) {
    const judge = (0,manifest_names/* requirementJudge */.lZ)(document, allow);
    const list = (texts, key) => texts === undefined ? undefined : declared(requirements(texts, [...path, key]), [...path, key]);
    const requirements = (texts, at) => judge.nodeList(texts, (index) => [...at, index]).filter((item) => item !== null);
    const peers = judge
        .nodeList((shape.peers ?? []).map((peer) => (typeof peer === 'string' ? peer : peer.pkg)), (index) => [...path, 'peers', index, ...(typeof shape.peers?.[index] === 'string' ? [] : ['pkg'])])
        .map((read, index) => {
        const peer = shape.peers?.[index];
        return read && { ...read, optional: typeof peer === 'object' && peer.optional === true };
    });
    const targets = shape.targets?.map((target, index) => ({
        name: target.name,
        deps: requirements(target.deps, [...path, 'targets', index, 'deps']),
        ...(0,manifest_document/* defined */.sw)({ entry: target.entry }),
    }));
    if (targets !== undefined)
        checkNodeTargets(targets, path, document);
    return {
        lang: 'node',
        path,
        ...(0,manifest_document/* defined */.sw)({
            name: declared(shape.name, [...path, 'name']),
            entry: declared(shape.entry, [...path, 'entry']),
            requires: declared(shape.requires && judge.nodeRange(shape.requires, [...path, 'requires']), [
                ...path,
                'requires',
            ]),
            deps: list(shape.deps, 'deps'),
            devDeps: list(shape['dev-deps'], 'dev-deps'),
            peers: declared(shape.peers && peers.filter((peer) => peer !== null), [
                ...path,
                'peers',
            ]),
            optionalDeps: list(shape['optional-deps'], 'optional-deps'),
            targets: declared(targets, [...path, 'targets']),
            scripts: declared(shape.scripts && new Map(Object.entries(shape.scripts)), [...path, 'scripts']),
            exports: declared(shape.exports, [...path, 'exports']),
            files: declared(shape.files, [...path, 'files']),
            bin: declared(shape.bin, [...path, 'bin']),
            private: declared(shape.private, [...path, 'private']),
            build: declared(shape.build && new Map(Object.entries((0,manifest_document/* defined */.sw)(shape.build))), [...path, 'build']),
        }),
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-value.js
var manifest_value = __webpack_require__(6873);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/service-manifest.js




const SERVICE_NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Names as POSIX shells take them: what else could be set in an environment everywhere. */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const PYTHON_HANDLER = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*:[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** A bare or `./` specifier, then an export's name. Nothing absolute, no scheme, no way out of the folder. */
const NODE_HANDLER = /^(\.\/)?[@\w][\w@.$~/-]*:[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'WS']);
/** Takes the document of a service.edn, .toml or .json; null with complaints in the document where anything is wrong. */
function readServiceManifest(document) {
    if (document.problems.length > 0)
        return null;
    const shape = (0,manifest_document/* validate */.tf)(manifest_schema/* service */.eu, document.data, document);
    if (shape === null)
        return null;
    const { lang } = shape.runtime;
    const handlers = handlerReader(document, lang);
    const names = (0,manifest_names/* nameJudge */.$r)(document);
    const { requires } = shape.runtime;
    if (requires !== undefined) {
        // A service has no requirements of its own: nothing is to be let through.
        const ranges = (0,manifest_names/* requirementJudge */.lZ)(document, () => false);
        ranges[lang === 'python' ? 'pythonRange' : 'nodeRange'](requires, ['runtime', 'requires']);
    }
    if (!SERVICE_NAME.test(shape['service/name'])) {
        document.complain(['service/name'], `${JSON.stringify(shape['service/name'])} is no name of a service`, 'letters, digits, and - _ . between them');
    }
    const transports = shape.transports ?? ['http'];
    if (transports.includes('grpc') && !transports.includes('http')) {
        document.complain(['transports'], ':grpc stands without :http', 'add :http: /health and the smoke test need one listener');
    }
    const named = (items, key) => items.map((item, i) => ({
        name: item.name,
        handler: handlers(item.handler, [key, i, 'handler']),
        at: [key, i],
    }));
    const entry = handlers(shape.runtime.entry, ['runtime', 'entry']);
    const manifest = {
        source: document.source,
        name: { value: shape['service/name'], path: ['service/name'] },
        runtime: {
            lang,
            entry: { value: entry, path: ['runtime', 'entry'] },
            workers: shape.runtime.workers,
            ...(requires === undefined ? {} : { requires: { value: requires, path: ['runtime', 'requires'] } }),
        },
        deps: {
            python: (shape.deps?.python ?? []).map((dep, i) => {
                names.python(dep.pkg, ['deps', 'python', i, 'pkg']);
                return { ...dep, at: ['deps', 'python', i] };
            }),
            node: (shape.deps?.node ?? []).map((dep, i) => {
                names.node(dep.pkg, ['deps', 'node', i, 'pkg']);
                return { ...dep, at: ['deps', 'node', i] };
            }),
        },
        transports,
        endpoints: shape.endpoints.map((endpoint, i) => ({
            method: method(endpoint.method, ['endpoints', i, 'method'], document),
            path: route(endpoint.path, ['endpoints', i, 'path'], document),
            handler: handlers(endpoint.handler, ['endpoints', i, 'handler']),
            at: ['endpoints', i],
        })),
        tools: named(shape.tools, 'tools'),
        tasks: named(shape.tasks, 'tasks'),
        resources: (shape.resources ?? {}),
        telemetry: (shape.telemetry ?? {}),
        env: variables(shape.env, 'env', document),
        secrets: variables(shape.secrets, 'secrets', document),
    };
    return document.problems.length > 0 ? null : manifest;
}
function method(text, path, document) {
    const upper = text.toUpperCase();
    if (!METHODS.has(upper))
        document.complain(path, `${JSON.stringify(text)} is no method of an endpoint`, `one of ${[...METHODS].join(', ')}`);
    return upper;
}
function route(text, path, document) {
    if (!/^\/[^\s\p{Cc}]*$/u.test(text))
        document.complain(path, `the path ${JSON.stringify(text)} does not start with "/" or holds spaces`, 'write it like "/health"');
    return text;
}
function variables(names, key, document) {
    names.forEach((name, i) => {
        if (VARIABLE.test(name))
            return;
        document.complain([key, i], `${JSON.stringify(name)} is no name of an environment variable`, `list names in :${key}, never values`);
    });
    return names;
}
/** A handler as `module:callable`: Python also as the keyword `:module/callable`, Node as a string alone. */
function handlerReader(document, lang) {
    const pattern = lang === 'python' ? PYTHON_HANDLER : NODE_HANDLER;
    const form = lang === 'python' ? ':pkg.module/callable or "pkg.module:callable"' : '"@scope/pkg/module:callable"';
    return (handler, path) => {
        if (handler instanceof manifest_value/* Keyword */.io && lang === 'node') {
            document.complain(path, `the handler :${handler.text} is a keyword; Node's module specifiers are no keywords`, `write it as ${form}`);
            return '';
        }
        const text = handler instanceof manifest_value/* Keyword */.io ? handler.text.replace('/', ':') : handler;
        if (!pattern.test(text) || text.split(':')[0]?.split('/').includes('..')) {
            document.complain(path, `${JSON.stringify(text)} names no module and callable`, `write it as ${form}`);
        }
        return text;
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/manifests.js








const SERVICE_FILES = ['service.edn', 'service.toml', 'service.json'];
/** Whether a file of that name and text is a manifest of ours: any other package.edn or service.edn is left in peace. */
function kindOf(name, text) {
    if (name === 'package.edn')
        return text.includes(':package/name') ? 'package' : null;
    if (name === 'service.edn')
        return text.includes(':service/name') ? 'service' : null;
    return text.includes('service/name') ? 'service' : null;
}
/**
 * Finds and reads every manifest of the tree. Takes the configuration, and which paths it excludes. All complaints of
 * all manifests come back at once; a manifest with one is left out of the value.
 */
function readManifests(files, config, locators, excluded) {
    const packages = [];
    const services = [];
    const problems = [];
    const unread = [];
    const serviceOf = new Map();
    const allow = (0,allow_list/* allowList */.e)(config.allow);
    for (const path of files.paths) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        if ((name !== 'package.edn' && !SERVICE_FILES.includes(name)) || excluded(path))
            continue;
        const read = files.read(path);
        // What such a file would have implied is not known: nothing beside it may pass for an orphan.
        if (read.kind === 'unreadable' || read.kind === 'elsewhere')
            unread.push(path);
        if (read.kind === 'unreadable')
            problems.push((0,file_tree/* unreadableProblem */.$)(path, read));
        if (read.kind !== 'text')
            continue;
        const kind = kindOf(name, read.text);
        if (kind === null)
            continue;
        const complaints = problems.length;
        const document = (0,manifest_document/* readManifestDocument */.f$)(path, read.text, locators);
        if (kind === 'package') {
            const manifest = readPackageManifest(document, allow);
            if (manifest !== null)
                packages.push(manifest);
        }
        else {
            const folder = (0,repo_path/* parentOf */.gN)(path) ?? repo_path/* ROOT */.Dl;
            const first = serviceOf.get(folder);
            if (first !== undefined)
                document.complain(['service/name'], `a second manifest of one service, beside ${(0,repo_path/* nameOf */.Vb)(first)}`, 'keep one of the two');
            serviceOf.set(folder, path);
            const manifest = readServiceManifest(document);
            if (manifest !== null)
                services.push(manifest);
        }
        problems.push(...document.problems);
        if (problems.length > complaints)
            unread.push(path);
    }
    problems.push(...doubles(packages, packageNames), ...doubles(services, serviceNames));
    return { manifests: { packages, services, config }, problems, unread };
}
function serviceNames({ name }) {
    return [{ of: name.value, name }];
}
/** Its own name, and what its runtimes are called where they are published: there, Python's spellings are one name. */
function packageNames({ name, runtimes }) {
    const own = runtimes.flatMap((runtime) => {
        const published = runtime.name ?? name;
        const form = runtime.lang === 'python' ? (0,requirement/* normaliseName */.G)(published.value) : published.value;
        return { of: `${runtime.lang} ${form}`, name: published };
    });
    return [{ of: name.value, name }, ...own];
}
/** Two manifests of one name: a consumer could not say which one it means. */
function doubles(manifests, namesOf) {
    const first = new Map();
    const problems = [];
    for (const manifest of manifests) {
        const { source } = manifest;
        const told = new Set();
        for (const { of, name } of namesOf(manifest)) {
            const other = first.get(of);
            if (other === undefined || other === manifest) {
                first.set(of, manifest);
                continue;
            }
            // The name of the whole and of its one runtime stand in one place: told once.
            const place = source.locate(name.path);
            const key = `${place.line}:${place.column}`;
            if (told.has(key))
                continue;
            told.add(key);
            problems.push({
                at: finding.at.point(source.file, place.line, place.column),
                message: `the name ${JSON.stringify(name.value)} is taken by ${other.source.file}`,
                hint: 'give one of the two another name',
            });
        }
    }
    return problems;
}


/***/ }),

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlumbConfig)
/* harmony export */ });
/* harmony import */ var _core_model_allow_list__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(103);
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_model_file_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6814);
/* harmony import */ var _core_model_node_requirement__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1333);
/* harmony import */ var _core_model_python_version__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7152);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7479);
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5212);
/* harmony import */ var _core_model_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1186);
/* harmony import */ var _core_model_suggest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9961);
/* harmony import */ var _core_read_node_package_manager__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7525);
/* harmony import */ var _manifest_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6263);
/* harmony import */ var _manifest_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5548);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2371);













const NOTHING = {
    source: null,
    pins: { source: null },
    node: {},
    python: {},
    ci: {},
    heavy: [],
    legacy: [],
    services: {},
    stubs: [],
    importNames: new Map(),
    rules: new Map(),
    exclude: [],
    allow: [],
};
/**
 * Reads plumb.edn, or the file that `--config` names (it must exist then). Everything has a default. Throws UserError
 * with every complaint for a configuration that is wrong: it keeps the command from its job (exit 2).
 */
function readPlumbConfig(files, file, locators, named) {
    const read = files.read(file);
    if (read.kind !== 'text') {
        if (read.kind === 'unreadable')
            throw refused([(0,_core_model_file_tree__WEBPACK_IMPORTED_MODULE_0__/* .unreadableProblem */ .$)(file, read)]);
        if (read.kind === 'elsewhere')
            throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file} is in the repository, but not checked out here (${read.why})`, 'check it out: without it every pin would seem to be gone');
        if (named)
            throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the configuration ${file} does not exist`, 'name a file inside the repository');
        return NOTHING;
    }
    const document = (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifestDocument */ .f$)(file, read.text, locators);
    const shape = document.problems.length > 0 ? null : (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .tf)(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .plumb */ .dT, document.data, document);
    if (shape === null)
        throw refused(document.problems);
    const allow = (0,_core_model_allow_list__WEBPACK_IMPORTED_MODULE_4__/* .allowList */ .e)(shape.allow);
    const pins = readPins(shape, document, files, locators, allow);
    checkRules(shape, document);
    const manager = shape.node?.['package-manager'];
    if (manager !== undefined && (0,_core_read_node_package_manager__WEBPACK_IMPORTED_MODULE_5__/* .readPackageManager */ .y)(manager) === null)
        document.complain(['node', 'package-manager'], `${JSON.stringify(manager)} names no package manager and version`, 'write it like "pnpm@10.34.0" (npm, pnpm, yarn or bun)');
    if (document.problems.length > 0)
        throw refused(document.problems);
    return {
        source: document.source,
        pins,
        node: (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
            version: shape.node?.version,
            packageManager: manager === undefined ? undefined : { value: manager, path: ['node', 'package-manager'] },
        }),
        python: (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ version: shape.python?.version, installer: shape.python?.installer }),
        ci: (shape.ci ?? {}),
        heavy: shape.heavy,
        legacy: shape.legacy,
        services: (shape.services ?? {}),
        stubs: shape.stubs,
        importNames: new Map(Object.entries(shape['import-names']).map(([name, modules]) => [(0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name), modules])),
        rules: new Map(Object.entries(shape.rules)),
        exclude: shape.exclude,
        allow: shape.allow,
        ...(0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ layout: shape.layout }),
    };
}
function refused(problems) {
    const lines = problems.map(({ at, message, hint }) => {
        const place = at.kind === 'span'
            ? `${at.file}:${at.span.start.line}:${at.span.start.column}: `
            : at.kind === 'file'
                ? `${at.file}: `
                : '';
        return `${place}${message} (${hint})`;
    });
    const [first] = problems;
    return new _core_model_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(lines.join('\n'), 'mend the configuration; nothing was judged', first === undefined ? {} : { at: first.at });
}
function checkRules(shape, document) {
    for (const rule of Object.keys(shape.rules)) {
        if (_core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .RULE_IDS */ .Iu.includes(rule))
            continue;
        const near = (0,_core_model_suggest__WEBPACK_IMPORTED_MODULE_8__/* .suggest */ .Z)(rule, _core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .RULE_IDS */ .Iu);
        document.complain(['rules', rule], `no rule is named ${JSON.stringify(rule)}`, near === null ? '`plumb explain` lists the rules' : `did you mean ${near}?`, 'key');
    }
}
/** The pins, from plumb.edn itself or from the EDN file that `:pins` names. */
function readPins(shape, own, files, locators, allow) {
    if (shape.pins === undefined)
        return { source: null };
    if (typeof shape.pins !== 'string')
        return pinTables(shape.pins, own, ['pins'], allow, null);
    const name = shape.pins;
    const path = (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .guarded */ .Nj)(own, ['pins'], () => (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_9__/* .repoPath */ .qN)(name, (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_9__/* .parentOf */ .gN)(own.source.file) ?? _core_model_repo_path__WEBPACK_IMPORTED_MODULE_9__/* .ROOT */ .Dl));
    const read = path === null ? null : files.read(path);
    if (path === null || read?.kind !== 'text') {
        if (path !== null)
            own.complain(['pins'], `the pins file ${path} does not exist or cannot be read`, 'create it as {:python {} :node {}}');
        return { source: null };
    }
    const document = (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifestDocument */ .f$)(path, read.text, locators);
    const tables = document.problems.length > 0 ? null : (0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .tf)(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .pins */ .hm, document.data, document);
    const result = tables === null ? { source: null } : pinTables(tables, document, [], allow, document.source);
    own.problems.push(...document.problems);
    return result;
}
function pinTables(tables, document, base, allow, source) {
    const { python, node } = tables;
    const pythonPath = [...base, 'python'];
    const nodePath = [...base, 'node'];
    if (node !== undefined)
        checkNodePins(node, nodePath, document, allow);
    return {
        source,
        ...(0,_manifest_document_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({
            python: python && declaredMap(pythonPins(python, pythonPath, document, allow), pythonPath),
            node: node && declaredMap(new Map(Object.entries(node)), nodePath),
        }),
    };
}
function declaredMap(value, path) {
    return { value, path };
}
function pythonPins(table, path, document, allow) {
    const judge = (0,_manifest_names_js__WEBPACK_IMPORTED_MODULE_10__/* .requirementJudge */ .lZ)(document, allow);
    const pins = new Map();
    const seen = new Map();
    for (const [name, value] of Object.entries(table)) {
        const here = [...path, name];
        const twin = seen.get((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name));
        if (twin !== undefined)
            document.complain(here, `"${name}" and "${twin}" are one distribution`, 'keep one pin', 'key');
        seen.set((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name), name);
        if (!_manifest_names_js__WEBPACK_IMPORTED_MODULE_10__/* .PYTHON_NAME */ .h$.test(name)) {
            const extras = name.includes('[') ? ': constraints cannot have extras (pip)' : '';
            document.complain(here, `${JSON.stringify(name)} is no name of a Python distribution${extras}`, 'pin the distribution by its name alone', 'key');
        }
        if (typeof value === 'string') {
            if ((0,_core_model_python_version__WEBPACK_IMPORTED_MODULE_11__/* .readPythonVersion */ .d)(value) === null)
                document.complain(here, `${JSON.stringify(value)} is no version after PEP 440`, 'pin it like "1.2.3"; a range or marker stands in a vector of requirements');
            pins.set(name, { version: value });
            continue;
        }
        const requirements = judge.pythonList(value, here);
        requirements.forEach((requirement, i) => {
            if (requirement.name !== (0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name))
                document.complain([...here, i], `the pin of "${name}" is a requirement of "${requirement.spelledName}"`, 'name the same distribution');
            if (requirement.extras.length > 0)
                document.complain([...here, i], 'a pin has extras', 'leave them out: constraints cannot have extras (pip)');
        });
        pins.set(name, { requirements });
    }
    return pins;
}
function checkNodePins(value, path, document, allow) {
    if (typeof value === 'string') {
        // npm and pnpm: `$name` is the range of the root's own dependency on it.
        const isReference = value.startsWith('$') && (0,_core_model_node_requirement__WEBPACK_IMPORTED_MODULE_12__/* .nodeNameProblem */ .zj)(value.slice(1)) === null;
        const isBlank = value.trim() === '' || value.trim() !== value;
        const risk = isReference ? null : isBlank ? 'no version' : (0,_core_model_node_requirement__WEBPACK_IMPORTED_MODULE_12__/* .nodeRequirementRisk */ .H0)(value);
        if (risk !== null && !allow(value))
            document.complain(path, `the pin ${JSON.stringify(value)} is ${risk}`, 'pin a version, or let it through with :allow in plumb.edn');
    }
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        for (const [key, inner] of Object.entries(value)) {
            const here = [...path, key];
            if (key.trim() === '' || /[\p{Cc}\u2028\u2029]/u.test(key))
                document.complain(here, `${JSON.stringify(key)} selects no package`, 'write a name or selector', 'key');
            checkNodePins(inner, here, document, allow);
        }
    }
    else
        document.complain(path, 'a pin is neither a version nor a map of pins', 'write "selector" "version"');
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf),
/* harmony export */   y: () => (/* binding */ readPackageManager)
/* harmony export */ });
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _core_read_lockfiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8496);


const TOOL = /^(npm|pnpm|yarn|bun)(?:@(.+))?$/;
/** Exact as corepack wants it: three numbers, a prerelease where there is one, the hash of the archive where given. */
const EXACT = /^(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]+)?$/;
const RANGE = /^[\w.*<>=~^| -]+$/;
/**
 * Takes `pnpm@10.33.1`, `pnpm@10.33.1+sha512.…` (a hash is left out of the version), `pnpm@9`, `pnpm`; returns null for
 * another tool and for what is no version, a URL above all (https://nodejs.org/api/packages.html#packagemanager).
 */
function readPackageManager(text) {
    const match = TOOL.exec(text.trim());
    if (match === null)
        return null;
    const tool = match[1];
    const version = match[2];
    if (version === undefined)
        return { tool, version: null, exact: false };
    const exact = EXACT.exec(version)?.[1];
    if (exact !== undefined)
        return { tool, version: exact, exact: true };
    return RANGE.test(version) ? { tool, version, exact: false } : null;
}
/**
 * How the Node packages of an installation root are installed: what plumb.edn says, then `packageManager` of its
 * package.json, then its lock, then its pnpm-workspace.yaml; null where nothing says. A less exact word of a later
 * source never replaces an earlier one.
 */
function packageManagerOf(config, project, files, folder = _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl) {
    const declared = config.node.packageManager;
    if (declared !== undefined && config.source !== null) {
        const named = readPackageManager(declared.value);
        if (named !== null)
            return { ...named, by: 'plumb.edn', origin: { file: config.source.file, path: declared.path } };
    }
    if (project !== null && project.packageManager !== null) {
        const named = readPackageManager(project.packageManager);
        if (named !== null)
            return { ...named, by: 'packageManager', origin: { file: project.file, path: ['packageManager'] } };
    }
    const lock = (0,_core_read_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)(files, folder);
    if (lock !== null) {
        const { tool, version, file } = lock;
        return { tool, version, exact: false, by: 'lock', origin: { file, line: 1 } };
    }
    const file = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, 'pnpm-workspace.yaml');
    if (!files.has(file))
        return null;
    return { tool: 'pnpm', version: null, exact: false, by: 'workspace-file', origin: { file, path: [] } };
}


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _core_model_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
/* harmony import */ var _conflict_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9625);



/** Arrays and inline tables deeper than this are refused: recursion stays far from the end of the stack. */
const DEPTH_LIMIT = 200;
/** Reads a TOML document. A fault is one problem at its line and column; a merge conflict is named as such. */
function readToml(text, file) {
    try {
        return { ok: true, value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: DEPTH_LIMIT, integersAsBigInt: 'asNeeded' }) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const conflict = (0,_conflict_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .K)(text, file);
        if (conflict !== null)
            return { ok: false, problems: [conflict] };
        const [sentence = ''] = error.message.split('\n', 1);
        return {
            ok: false,
            problems: [
                {
                    at: _core_model_finding__WEBPACK_IMPORTED_MODULE_2__.at.point(file, error.line, error.column),
                    message: `is not TOML: ${sentence.replace(/^Invalid TOML document: /, '')}`,
                    hint: 'mend the line; https://toml.io/en/v1.0.0 describes the format',
                },
            ],
        };
    }
}


/***/ })

};
