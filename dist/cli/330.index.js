export const id = 330;
export const ids = [330];
export const modules = {

/***/ 9330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checksNamed),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/version.js
var version = __webpack_require__(7455);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/fact-format.js
/**
 * Facts of sources as JSON that is read in few milliseconds: imports that differ in their lines alone are told once,
 * and a file is one list of numbers. Nothing of what is read is believed: a value of another form throws `Damaged`.
 */
class Damaged extends Error {
}
const SCOPES = new Set([
    ...['top', 'function', 'class', 'type-checking', 'guarded', 'conditional'],
]);
const KINDS = new Set([
    ...['import', 'from', 'dynamic', 'require', 'reexport', 'type'],
]);
const PARTS = new Set([null, 'body', 'handler', 'else']);
const ASKED = 1;
const RAISES = 2;
/** Parts of a text that are shorter are copied by V8 itself. */
const SLICED = 13;
/** Imports of more names than this are told one by one. */
const MANY = 16;
/** Line, lines beyond it, index of the import, cell (0: none), line of the attempt (0: none). */
const WIDTH = 5;
/**
 * Takes the facts of files; collects what is alike in them. What it reads again shares that, and holds nothing of the
 * text that the facts were made from: else the sources of a whole repository would stay in memory.
 */
class FactWriter {
    /** By the module, then by all else. */
    #indexes = new Map();
    #copies = new Map();
    #likes = [];
    /** As a reader takes it. */
    get likes() {
        return this.#likes.map(({ module, names, level, scope, kind, guard, asked, part, raises }) => {
            const flags = (asked ? ASKED : 0) | (raises ? RAISES : 0);
            return [module, names, level, scope, kind, guard ?? null, part, flags];
        });
    }
    write(scan) {
        if (!scan.ok)
            return { error: scan.error, line: scan.line };
        const at = [];
        for (const fact of scan.imports)
            at.push(fact.line, fact.endLine - fact.line, this.#indexOf(fact), fact.cell ?? 0, fact.attempt?.line ?? 0);
        if (scan.ignores.length === 0 && !scan.script)
            return at;
        const ignores = scan.ignores.map((ignore) => ({
            ...ignore,
            rules: ignore.rules.map((rule) => this.#copyOf(rule)),
            reason: this.#copyOf(ignore.reason),
        }));
        return { at, ignores, ...(scan.script && { script: true }) };
    }
    /** What was written by this writer. */
    read(written) {
        return scanOf(written, this.#likes);
    }
    #indexOf(fact) {
        const { module, names, level, scope, kind, guard, asked, attempt } = fact;
        // Hardly two are alike, and the key is what takes long.
        if (names.length > MANY)
            return this.#add(fact, JSON.parse(JSON.stringify(names)));
        let alike = this.#indexes.get(module);
        if (alike === undefined) {
            alike = new Map();
            this.#indexes.set(this.#copyOf(module), alike);
        }
        // Unambiguous without the cost of JSON: what may hold any character is told by its length.
        const flags = `${asked ? 'a' : ''}${attempt === undefined ? '' : attempt.part}${attempt?.raises ? '!' : ''}`;
        let key = `${kind}${level}${flags}`;
        for (const one of scope)
            key += one;
        for (const name of names)
            key += ` ${name.length} ${name}`;
        if (guard !== undefined)
            key += ` if ${guard}`;
        const known = alike.get(key);
        if (known !== undefined)
            return known;
        const copies = names.map((name) => this.#copyOf(name));
        const index = this.#add(fact, copies);
        alike.set(key, index);
        return index;
    }
    #add({ module, level, scope, kind, guard, asked, attempt }, names) {
        this.#likes.push({
            module: this.#copyOf(module),
            names,
            level,
            scope,
            kind,
            ...(guard !== undefined && { guard: this.#copyOf(guard) }),
            ...(asked && { asked }),
            part: attempt?.part ?? null,
            raises: attempt?.raises === true,
        });
        return this.#likes.length - 1;
    }
    /**
     * V8 keeps the whole text alive for a longer part of it (`SlicedString::kMinLength`): one that JSON has made is a string of
     * its own.
     */
    #copyOf(part) {
        const known = this.#copies.get(part);
        if (known !== undefined)
            return known;
        const copy = part.length < SLICED ? part : JSON.parse(JSON.stringify(part));
        this.#copies.set(copy, copy);
        return copy;
    }
}
/** Takes the imports that a writer told once; reads what it wrote of each file. Both throw Damaged. */
class FactReader {
    #likes;
    constructor(likes) {
        this.#likes = listOf(likes).map(readLike);
    }
    read(written) {
        return scanOf(written, this.#likes);
    }
}
function scanOf(written, likes) {
    if (Array.isArray(written))
        return { ok: true, imports: factsOf(written, likes), ignores: [] };
    if (!isRecord(written))
        throw new Damaged();
    if (Object.hasOwn(written, 'error'))
        return { ok: false, error: textOf(written.error), line: numberOf(written.line, 1) };
    return {
        ok: true,
        imports: factsOf(listOf(written.at), likes),
        ignores: listOf(written.ignores).map(readIgnore),
        ...(written.script !== undefined && { script: trueOf(written.script) }),
    };
}
function factsOf(at, likes) {
    if (at.length % WIDTH !== 0)
        throw new Damaged();
    const imports = [];
    for (let i = 0; i < at.length; i += WIDTH) {
        const like = likes[numberOf(at[i + 2], 0)];
        if (like === undefined)
            throw new Damaged();
        const line = numberOf(at[i], 1);
        const cell = numberOf(at[i + 3], 0);
        const attempt = numberOf(at[i + 4], 0);
        const { module, names, level, scope, kind, guard, asked, part, raises } = like;
        if ((part === null) !== (attempt === 0))
            throw new Damaged();
        const fact = { module, names, line, endLine: line + numberOf(at[i + 1], 0), level, scope, kind };
        const isPlain = guard === undefined && asked === undefined && cell === 0 && part === null;
        imports.push(isPlain
            ? fact
            : {
                ...fact,
                ...(guard !== undefined && { guard }),
                ...(cell > 0 && { cell }),
                ...(asked && { asked }),
                ...(part !== null && { attempt: { line: attempt, part, ...(raises && { raises }) } }),
            });
    }
    return imports;
}
function readLike(value) {
    const [module, names, level, scope, kind, guard, part, written] = listOf(value);
    const flags = numberOf(written, 0);
    if (!KINDS.has(textOf(kind)) || !PARTS.has(part))
        throw new Damaged();
    const scopes = listOf(scope).map(textOf);
    if (!scopes.every((each) => SCOPES.has(each)))
        throw new Damaged();
    return {
        module: textOf(module),
        names: listOf(names).map(textOf),
        level: numberOf(level, 0),
        scope: scopes,
        kind: kind,
        ...(guard !== null && { guard: textOf(guard) }),
        ...((flags & ASKED) !== 0 && { asked: true }),
        part: part,
        raises: (flags & RAISES) !== 0,
    };
}
function readIgnore(value) {
    if (!isRecord(value))
        throw new Damaged();
    return {
        rules: listOf(value.rules).map(textOf),
        reason: textOf(value.reason),
        line: numberOf(value.line, 1),
        ...(value.cell !== undefined && { cell: numberOf(value.cell, 1) }),
    };
}
/** Takes the entries of a map, as a list. */
function mapOf(entries) {
    const map = new Map();
    for (const entry of listOf(entries)) {
        const [key, value] = listOf(entry);
        map.set(textOf(key), value);
    }
    return map;
}
function listOf(value) {
    if (!Array.isArray(value))
        throw new Damaged();
    return value;
}
function textOf(value) {
    if (typeof value !== 'string')
        throw new Damaged();
    return value;
}
function trueOf(value) {
    if (value !== true)
        throw new Damaged();
    return value;
}
/** No text that is read has more lines than this. */
const MAX_NUMBER = 2 ** 30;
function numberOf(value, least) {
    if (!Number.isInteger(value) || value < least || value > MAX_NUMBER)
        throw new Damaged();
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/scanners-version.js
/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
const SCANNERS_VERSION = '0471119951526ed0';

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/fact-cache.js



/** Characters of the texts that are kept from the scan for the search for mentions. */
const MAX_KEPT = 32 * 1024 * 1024;
/** What is remembered was made by these scanners and this search. */
const MADE_BY = `${version/* VERSION */.x} ${SCANNERS_VERSION}`;
/**
 * Facts of texts, by the content of the files that hold them: remembered from an earlier run, else made from the text. A
 * fact depends on nothing but the text, so that what is remembered never changes a verdict; a file that git knows to be
 * unchanged is not even read, nor is one that git knows to be as another.
 */
class FactCache {
    #files;
    #store;
    #before;
    #scans = new Map();
    #writer = new FactWriter();
    #written = new Map();
    #mentions = new Map();
    #texts = new Map();
    #contents = new Map();
    #blobs = new Set();
    #kept = 0;
    #isNew = false;
    constructor(files, store) {
        this.#files = files;
        this.#store = store;
        this.#before = remembered(store?.load() ?? null);
    }
    /** The imports of a file; `ok: false` for one that cannot be read, null for one whose content is not here. */
    scan(path, scanner) {
        const known = this.#contentBefore(path);
        const recalled = known === null ? undefined : this.#recall(`${scanner.dialect}:${known}`);
        if (recalled !== undefined)
            return recalled;
        const read = this.#files.readOnce(path, scanner.start?.extent);
        if (read.kind === 'unreadable')
            return { ok: false, error: read.message, line: read.line ?? 1 };
        if (read.kind !== 'text')
            return null;
        const made = this.#scanText(path, scanner, read);
        if (made !== null)
            return made;
        const whole = this.#files.readOnce(path);
        return whole.kind === 'text' ? this.#scanText(path, scanner, whole) : null;
    }
    /** Null where the whole text is needed: for the imports, or to name what the file holds. */
    #scanText(path, { dialect, scan, start }, read) {
        if (!read.isStart)
            this.#keep(path, read.text);
        else if (read.content === undefined && this.#store !== null)
            return null;
        const content = this.#contentRead(path, read);
        const key = `${dialect}:${content}`;
        const alike = content === null ? undefined : this.#recall(key);
        if (alike !== undefined)
            return alike;
        const found = read.isStart && start ? start.scan(read.text) : scan(read.text);
        if (found === null)
            return null;
        const written = this.#writer.write(found);
        const made = this.#writer.read(written);
        if (content === null)
            return made;
        this.#isNew = true;
        this.#scans.set(key, made);
        this.#written.set(key, written);
        return made;
    }
    /** Those of some words that a file mentions, as `search` finds them; `words` names what it looks for and how. */
    mentions(path, words, search) {
        const now = this.#mentions.get(words) ?? new Map();
        this.#mentions.set(words, now);
        const recall = (content) => {
            const found = now.get(content) ?? this.#before.mentions(words, content);
            if (found !== undefined)
                now.set(content, found);
            return found;
        };
        const known = this.#contentBefore(path);
        const recalled = known === null ? undefined : recall(known);
        if (recalled !== undefined)
            return recalled;
        const text = this.#texts.get(path);
        const read = text === undefined ? this.#files.readOnce(path) : { kind: 'text', text };
        if (read.kind !== 'text')
            return [];
        const content = known ?? this.#contentRead(path, read);
        const alike = content === null ? undefined : recall(content);
        if (alike !== undefined)
            return alike;
        const made = search(read.text);
        if (content === null)
            return made;
        this.#isNew = true;
        now.set(content, made);
        return made;
    }
    /** A name for a long list of words. */
    nameOf(words) {
        return this.#store?.contentOfText(words.join('\n')) ?? words.join('\n');
    }
    /** Keeps what this run asked for, and nothing else, where anything of it is new. */
    save() {
        this.#texts.clear();
        if (this.#store === null || !this.#isNew)
            return;
        // As lists: to make keys of an object of thousands of strings takes longer than to write them.
        const scans = [...this.#scans].map(([key, scan]) => [
            key,
            this.#written.get(key) ?? this.#writer.write(scan),
        ]);
        const mentions = [...this.#mentions].map(([words, found]) => [words, [...found]]);
        this.#store.save(JSON.stringify({ by: MADE_BY, likes: this.#writer.likes, scans, mentions }));
    }
    #recall(key) {
        const known = this.#scans.get(key) ?? this.#before.scan(key);
        if (known !== undefined)
            this.#scans.set(key, known);
        return known;
    }
    /** The content of a file before it is read, which is worth asking for only where it may be remembered. */
    #contentBefore(path) {
        const known = this.#contents.get(path);
        if (known !== undefined)
            return known;
        const found = this.#before !== NOTHING || this.#isAgain(path) ? this.#files.contentOf(path) : null;
        if (found !== null)
            this.#contents.set(path, found);
        return found;
    }
    /** Whether git has the blob of this file for one before it: repositories are full of `__init__` files that are alike. */
    #isAgain(path) {
        const blob = this.#store === null ? null : this.#files.blobOf(path);
        if (blob === null)
            return false;
        if (this.#blobs.has(blob))
            return true;
        this.#blobs.add(blob);
        return false;
    }
    /** The content of a file that was read: as git knows it, else by its text. Null where nothing will be remembered. */
    #contentRead(path, { text, content }) {
        if (this.#store === null)
            return null;
        const found = content ?? this.#store.contentOfText(text);
        this.#contents.set(path, found);
        return found;
    }
    #keep(path, text) {
        if (this.#kept + text.length > MAX_KEPT)
            return;
        this.#kept += text.length;
        this.#texts.set(path, text);
    }
}
const NOTHING = { scan: () => undefined, mentions: () => undefined };
/** Takes what was saved, by whomever. What is damaged, or made by other scanners, was never there. */
function remembered(text) {
    if (text === null)
        return NOTHING;
    return orNothing(() => read(JSON.parse(text))) ?? NOTHING;
}
/** Throws Damaged. */
function read(saved) {
    if (!isRecord(saved) || saved.by !== MADE_BY)
        return NOTHING;
    const reader = new FactReader(saved.likes);
    const scans = mapOf(saved.scans);
    const mentions = new Map([...mapOf(saved.mentions)].map(([words, found]) => [words, mapOf(found)]));
    return {
        scan: (key) => (scans.has(key) ? orNothing(() => reader.read(scans.get(key))) : undefined),
        mentions: (words, content) => {
            const names = mentions.get(words)?.get(content);
            return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : undefined;
        },
    };
}
function orNothing(make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof Damaged || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/ownership.js
var ownership = __webpack_require__(6491);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/declarations.js + 1 modules
var node_declarations = __webpack_require__(3124);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/files.js
var node_files = __webpack_require__(1768);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/folder-signs.js
const TEST_FOLDER = /^(?:_{0,2}(?:tests?|specs?|fixtures?|mocks)_{0,2}|e2e|cypress|playwright|__\w+__|testdata|(?:tests?|e2e|integration|unit|smoke)[-_](?:tests?|utils|fixtures|apps?|d|e2e|helpers)|\w+[-_]tests?)$/i;
const DOCS = /^(?:docs?|documentation|website|www)$/i;
const EXAMPLE = /^(?:examples?|samples?|demos?|playgrounds?|sandbox|templates?|boilerplates?|starters?|tutorials?|cookbooks?|recipes)$/i;
const SCRIPT = /^(?:(?:\w+[-_])?scripts?|(?:build|dev)(?:[-_][\w-]+)?|tooling|gulp|webpack|hack|bench|benchmarks?|perf|ci|codemods?)$/i;
/** Further down, these are what the code is about (`agents/tools`). */
const FIRST_SCRIPT = /^(?:tools?|tasks?)$/i;
/** Beside the sources of a component, for its documentation (https://d.umijs.org/guide/conventional-routing). */
const DEMO = /^(?:demos?|__demos?__)$/i;
const TEMPLATES = /^(?:templates?|boilerplates?|starters?)$/i;
/** Behind one of these, folders are named after what the code is about. */
const SOURCE = /^(?:src|source|app|apps|lib|libs|pages|server|client|components|routes|api|functions|packages|modules)$/i;
/** Built or vendored code that is tracked: nobody here writes its imports. */
const GENERATED_FOLDER = /^(?:dist(?:-\w+)?|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.vercel|\.yarn|\.docusaurus|coverage|vendors?|vendored|third[-_]?party|node_modules)$/;
const VENDOR = /^(?:vendors?|vendored|third[-_]?party)$/;
const GENERATED_TOP = /^(?:build|out|public|static)$/;
const FOREIGN = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.docusaurus|vendor|vendored|third[-_]?party)\//;
const GENERATED_FILE = /(?:[.-](?:min|bundle|bundled|umd)\.[cm]?js|^\.pnp\.[\w.]+)$/;
const BUILT = /\.(?:[cm]?jsx?|d\.[cm]?ts)$/;
/** Folders of fixtures and snapshots, and of golden files: what a generator is expected to write. */
const FIXTURE = /(?:^|\/)(?:(?:[\w.-]*[-_.])?(?:(?:test)?fixtures?|goldens)_{0,2}|fixtures?[-_](?:apps?|data|files?|packages?|projects?|scripts?)|test[-_]?(?:data|files|cases)|__snapshots__)\//i;
/** Before and after of a code transform (https://github.com/facebook/jscodeshift#unit-testing). */
const TRANSFORM = /(?:^|\/)[\w-]*(?:transforms?|codemods?)\//i;
const TRANSFORMED = /\.(?:input|output)\.[cm]?[jt]sx?$/i;
/** Takes the path of a folder in its project, '' for the project's own. */
function folderSigns(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    const inside = folder === '' ? '' : `${folder}/`;
    const [top = ''] = parts;
    const source = parts.findIndex((part) => SOURCE.test(part));
    return {
        parts,
        isTest: parts.some(isTestFolder),
        isFixture: FIXTURE.test(inside),
        isTransform: TRANSFORM.test(inside),
        isBuilt: GENERATED_TOP.test(top) || parts.some((part) => GENERATED_FOLDER.test(part)),
        isForeign: FOREIGN.test(inside),
        isVendor: parts.some((part) => VENDOR.test(part)),
        isHidden: parts.some((part) => part.startsWith('.')),
        isDemo: parts.some((part) => DEMO.test(part)),
        template: parts.findIndex((part) => TEMPLATES.test(part)),
        aside: asideOf(source === -1 ? parts : parts.slice(0, source)),
        beginsWithSource: source === 0,
    };
}
function asideOf(leading) {
    for (const [i, part] of leading.entries()) {
        if (DOCS.test(part))
            return 'docs';
        if (EXAMPLE.test(part))
            return 'example';
        if (SCRIPT.test(part) || (i === 0 && FIRST_SCRIPT.test(part)))
            return 'script';
    }
    return null;
}
/** Whether a folder of that name holds tests. */
function isTestFolder(name) {
    return TEST_FOLDER.test(name);
}
/** Whether a file is built or vendored: tracked, but nobody here writes its imports. */
function isGenerated({ isBuilt, isForeign }, name) {
    return BUILT.test(name) ? isBuilt || GENERATED_FILE.test(name) : isForeign;
}
/** Whether a file is a source of somebody else's that is kept here and runs from here: no bundle, which holds what it needs. */
function isVendored({ isVendor }, name) {
    return isVendor && !GENERATED_FILE.test(name);
}
/** Whether a file is data of tests: a source that is read, and imports that nobody follows. */
function isFixture({ isFixture, isTransform }, name) {
    return isFixture || (isTransform && TRANSFORMED.test(name));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/members.js
var members = __webpack_require__(5220);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/specifier.js
var node_specifier = __webpack_require__(5587);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/reached.js

/**
 * The files that the entries of a package reach by relative imports, at run time: they ship, whatever their names say
 * (`src/commands/test.ts` of a command line, `src/fixtures/` of a library for tests). Built files lead nowhere. What is left out
 * of the package is built into it where any run-time file imports it.
 */
function reachedFromEntries(files, kinds) {
    const reached = new Set(files.flatMap(({ path }) => (kinds.get(path)?.isEntry ? path : [])));
    for (const path of leftOutButImported(files, kinds))
        reached.add(path);
    if (reached.size === 0)
        return reached;
    const byPath = new Map(files.map((file) => [file.path, file]));
    // What is added on the way comes round as well.
    for (const path of reached) {
        for (const use of byPath.get(path)?.uses ?? []) {
            const next = followed(use);
            if (next !== null && kinds.get(next)?.isGenerated === false)
                reached.add(next);
        }
    }
    return reached;
}
function leftOutButImported(files, kinds) {
    if (!files.some(({ path }) => kinds.get(path)?.isLeftOut))
        return [];
    const shipped = files.filter(({ role }) => role === 'runtime');
    const imported = shipped.flatMap(({ uses }) => uses.flatMap((use) => followed(use) ?? []));
    return imported.filter((path) => kinds.get(path)?.isLeftOut);
}
function followed({ fact, module, target }) {
    if (target.kind !== 'own' || !(0,node_specifier/* isRelative */.n3)(module))
        return null;
    const mayBeMissing = fact.kind === 'type' || fact.scope.some((one) => one === 'type-checking' || one === 'guarded');
    return mayBeMissing ? null : target.file;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/node-builtins.json
const node_builtins_namespaceObject = /*#__PURE__*/JSON.parse('{"D":["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","node:sea","node:sqlite","node:test","node:test/reporters","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib"]}');
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/node-builtins.js

let builtins = null;
/**
 * Takes the specifier of an import; returns whether Node itself answers it: a builtin module, with `node:` or where Node
 * allows it without. Every `node:` specifier is Node's, also those that a later version adds.
 * Source: module.builtinModules; https://nodejs.org/api/modules.html#built-in-modules
 */
function isNodeBuiltin(specifier) {
    builtins ??= new Set(node_builtins_namespaceObject.D);
    return specifier.startsWith('node:') || builtins.has(specifier);
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/aliases.js
var aliases = __webpack_require__(9747);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/exports.js
var node_exports = __webpack_require__(632);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/tsconfig.js
var tsconfig = __webpack_require__(5688);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/resolve.js







const STANDARD = { kind: 'standard' };
/**
 * Where a relative specifier leads from a folder: its own file, or the source of what a build puts there; null where
 * there is none (generated, or a mistake).
 */
function resolveRelative(context, folder, specifier) {
    const { files, project, scope } = context;
    const path = (0,repo_path/* tryRepoPath */.Nc)(specifier, folder);
    if (path === null)
        return { kind: 'own', file: null };
    const file = (0,node_files/* sourceFile */.sm)(files, path);
    if (file !== null || !(0,repo_path/* isWithin */.UO)(path, project.folder))
        return { kind: 'own', file };
    return {
        kind: 'own',
        file: (0,node_exports/* sourceOf */.vz)(project, (0,repo_path/* relative */.V8)(project.folder, path), files, scope?.configs ?? []),
    };
}
/**
 * Where a specifier that is no relative path leads, whoever of the context's files imports it: own code (package `imports`,
 * tsconfig paths, aliases), a builtin, a project of this repository, or a package from outside.
 */
function resolveBare(context, specifier) {
    const { declarations } = context;
    if (specifier.startsWith('node:'))
        return STANDARD;
    if (specifier.startsWith('#'))
        return resolveImports(context, specifier);
    const found = (0,node_specifier/* packageSpecifier */.Re)(specifier);
    const isDeclared = found !== null && declaredNames(found.name, declarations).length > 0;
    const alias = resolveAlias(context, specifier, found, isDeclared);
    if (alias !== null)
        return alias;
    if ((0,aliases/* isNoPackage */.O1)(specifier))
        return { kind: 'own', file: conventionalFile(context, specifier) };
    if (found === null)
        return { kind: 'doubt', why: 'no package can have this name' };
    if (isNodeBuiltin(specifier) && !declarations.byName.get(found.name)?.some(isInstalled))
        return STANDARD;
    return resolvePackage(context, specifier, found);
}
function conventionalFile({ files, project }, specifier) {
    for (const path of (0,aliases/* conventionalPaths */.Bu)(specifier)) {
        const file = (0,node_files/* sourceFileFrom */.AU)(files, project.folder, path);
        if (file !== null)
            return file;
    }
    return null;
}
function isInstalled({ section }) {
    return section.kind === 'base';
}
/** The declared packages that provide a package's name: itself, and DefinitelyTyped's types of it. */
function declaredNames(name, { byName }) {
    return [name, (0,node_specifier/* typesPackageOf */.tz)(name)].filter((one) => byName.has(one));
}
/** `#x` is never a package: what `imports` makes of it, which may be one. */
function resolveImports(context, specifier) {
    const { files, project } = context;
    let outside = null;
    for (const target of (0,aliases/* importTargets */.ep)(project, specifier)) {
        if (!(0,node_specifier/* isRelative */.n3)(target)) {
            if (!target.startsWith('#'))
                outside ??= resolveBare(context, target);
            continue;
        }
        const file = (0,node_files/* sourceFileFrom */.AU)(files, project.folder, target);
        if (file !== null)
            return { kind: 'own', file };
    }
    if (outside !== null)
        return outside;
    const alias = (0,tsconfig/* tsAlias */._y)(files, context.scope, specifier);
    return { kind: 'own', file: alias?.path == null ? null : (0,node_files/* sourceFile */.sm)(files, alias.path) };
}
/**
 * What tsconfig's paths make of it; null where they say nothing. A path to another package of the same workspace under
 * that package's own name only tells the compiler where its sources are: at run time the package is still what is
 * imported. A pattern without a file behind it, or of a config further up, gives way to a declared package.
 */
function resolveAlias(context, specifier, found, isDeclared) {
    const { files, scope, project } = context;
    const hit = (0,tsconfig/* tsAlias */._y)(files, scope, specifier);
    if (hit === null) {
        const isOwn = (0,aliases/* ownAliases */.LV)(project).some((name) => specifier === name || specifier.startsWith(`${name}/`));
        return isOwn ? { kind: 'own', file: null } : null;
    }
    const member = found === null ? null : context.memberOf(found.name);
    if (found !== null && member !== null && member !== project && (isDeclared || context.isRuntime)) {
        const target = resolvePackage(context, specifier, found);
        // a pattern of the main entry may not reach what `exports` name
        const leads = !hit.isFar && (hit.path ?? (0,tsconfig/* tsAlias */._y)(files, scope, found.name)?.path) != null;
        return target.kind === 'member' && leads ? { ...target, aliased: true } : target;
    }
    if (isDeclared && (hit.isFar || hit.path === null))
        return null;
    const instead = hit.instead === null ? null : (0,node_specifier/* packageSpecifier */.Re)(hit.instead);
    if (instead !== null)
        return resolvePackage(context, specifier, instead);
    if (hit.path === null)
        return { kind: 'own', file: null };
    return { kind: 'own', file: (0,node_files/* sourceFile */.sm)(files, hit.path) };
}
function resolvePackage(context, specifier, found) {
    const { name, subpath } = found;
    const { project, files, declarations } = context;
    const member = context.memberOf(name);
    if (member !== null) {
        const configs = context.scopeOf(member.folder)?.configs ?? [];
        const file = (0,node_exports/* exportedSource */.jg)(member, subpath, files, configs);
        if (member === project)
            return { kind: 'own', file };
        if (context.quiet !== null && !declarations.byName.has(name))
            return { kind: 'doubt', why: context.quiet };
        return { kind: 'member', folder: member.folder, distribution: name, file, subpath };
    }
    const declared = declaredNames(name, declarations);
    if (declared.length > 0)
        return { kind: 'external', declared, known: name, by: 'its name' };
    if ((0,aliases/* suppliedByFramework */.SH)(specifier, project, declarations, files))
        return { kind: 'own', file: null };
    if (!(0,node_specifier/* isPackageName */.kb)(name))
        return { kind: 'doubt', why: 'no package can have this name today' };
    if (context.quiet !== null)
        return { kind: 'doubt', why: context.quiet };
    return resolveBundled(context, specifier) ?? { kind: 'external', declared, known: name, by: 'its name' };
}
/** A path from an app's folder or its sources: bundlers are often told to look there (`resolve.modules`). */
function resolveBundled({ files, project }, specifier) {
    if (!project.private)
        return null;
    for (const base of ['.', 'src', 'app']) {
        const path = (0,repo_path/* tryRepoPath */.Nc)(`${base}/${specifier}`, project.folder);
        const file = path === null ? null : (0,node_files/* sourceFile */.sm)(files, path);
        // a declaration file tells the types of a module, and is none
        if (file === null || !(0,repo_path/* isWithin */.UO)(file, project.folder) || /\.d\.[cm]?ts$/.test(file))
            continue;
        if (specifier.includes('/'))
            return { kind: 'own', file };
        return { kind: 'doubt', why: 'a file of that name stands in the project' };
    }
    return null;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/entries.js
var node_entries = __webpack_require__(5771);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/listed.js
var node_listed = __webpack_require__(5086);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/layout/gitignore-patterns.js
var gitignore_patterns = __webpack_require__(9863);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/npmignore.js


const NONE = () => false;
const npmignore_SOURCE = 'src';
/** Stands for any file of a folder: a pattern that names it is one for the folder. */
const ANY = '_';
/**
 * Which files of a project, by their path in it, lie in a folder that its `.npmignore` keeps out of the package: npm reads that
 * where package.json has no `files` (https://docs.npmjs.com/cli/v11/using-npm/developers#keeping-files-out-of-your-package). Sources that a build
 * reads are kept out as well: nothing is said where neither the entries (`areKnown`) nor a `src` tell where those are.
 */
function leftOutBy({ folder, data }, files, areKnown) {
    const file = (0,repo_path/* join */.fj)(folder, '.npmignore');
    if (data.files !== undefined || !files.has(file))
        return NONE;
    const read = files.readOnce(file);
    if (read.kind !== 'text')
        return NONE;
    const names = read.text.split('\n');
    // one that is made, as icons are, stands in the list alone
    const isListed = () => names.some((name) => name.trim().replace(/^\/|\/$/g, '') === npmignore_SOURCE);
    if (!areKnown && !files.isFolder((0,repo_path/* join */.fj)(folder, npmignore_SOURCE)) && !isListed())
        return NONE;
    const isIgnored = (0,gitignore_patterns/* gitignorePatterns */.c)(names);
    return (path) => {
        const slash = path.lastIndexOf('/');
        return slash !== -1 && isIgnored(path) && isIgnored(path.slice(0, slash + 1) + ANY);
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/roles.js





/** By the names that runners look for, among them TSTyche's `*.tst.ts` (https://tstyche.org/reference/config-file). */
const TEST_FILE = /(?:^|[.\-_])(?:tests?|specs?|e2e(?:-\w+)?|test-d|cy|bench(?:-d)?|benchmark|stories|story|mocks?|fixtures?)\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte)$|\.tst\.[cm]?[jt]sx?$|^(?:unit[-_]?)?tests?[-_.][^/]*$|^(?:setup-?tests?|test-?(?:utils?|helpers?|setup))\./i;
const TOOLS = 'gulpfile|gruntfile|jakefile|rollup|webpack|vite|vitest|jest|karma|babel|eslint|tsup|tsdown|esbuild|rspack|rsbuild|rolldown|playwright|cypress|tailwind|postcss|prettier|stylelint|commitlint|lint-staged|release|metro|wdio|knip|svelte|astro|nuxt|next|docusaurus|drizzle|orval|codegen|unocss|uno|windi|mdsx|contentlayer|sanity|remotion|electron-builder|forge|wxt|api-extractor|syncpack|craco|config-overrides|size-limit|dangerfile|turbo';
const TOOL_CONFIG = new RegExp(`^(?:\\.?(?:${TOOLS})(?:[.\\-_][\\w.-]*)?[.\\-_](?:config|conf|setup|workspace)|gulpfile|gruntfile|jakefile|dangerfile|setupProxy)(?:\\.[\\w-]+)*\\.[cm]?[jt]sx?$`, 'i');
const TOP_TOOL = new RegExp(`^(?:[\\w.-]+[.\\-_](?:config|conf|setup|workspace)(?:\\.[\\w-]+)*|\\.[\\w.-]+|(?:${TOOLS})(?:[.\\-_][\\w.-]*)?)\\.[cm]?[jt]sx?$`, 'i');
/** Shown beside what it is about, in documentation for one. */
const EXAMPLE_FILE = /\.examples?\.[cm]?[jt]sx?$/i;
const OWN_CONFIG = ['tsconfig.json', 'jsconfig.json', 'gitignore', '_gitignore', 'next.config.js'];
/** Folders whose projects are tests, and folders of such folders (`integration-tests/a`). */
const TEST_PROJECT = /(?:^|\/)(?:tests?|__\w+__|e2e|\.?fixtures?|testdata|(?:[\w-]+[-_])?(?:e2e|integration|smoke)[-_]tests?)(?:\/|$)|(?:^|\/)[\w-]+[-_]tests?\//i;
/** The last of them may also be what a package for tests is called: that one lets others in. */
const OWN_TEST = /(?:^|\/)[\w-]+[-_]tests?$/i;
/**
 * Takes a project, the tree, the configs that the files of a folder live under and whether it is the root of a workspace; returns the
 * kind of each of its files. Its role, by the names that tools and people give to tests, tooling, docs, examples and
 * scripts; what is left is `runtime` where the package ships it (`files`, `exports`, `main`, `bin`) or is a private app.
 */
function nodeFileKinds(project, files, configsIn, isRoot) {
    const isPrivate = project.private || project.name === null;
    const shipped = shippedBy(project, files, configsIn(project.folder));
    const isTakenAway = (0,node_listed/* takenAwayBy */.R)(project);
    const takesAway = (file) => isTakenAway(file, configsIn((0,repo_path/* folderOf */.yS)(file)));
    const runsNothing = isPrivate && shipped.entries.size === 0 && project.dependencies.dependencies.size === 0;
    const inTests = TEST_PROJECT.test(project.folder) || (runsNothing && OWN_TEST.test(project.folder));
    const known = new Map();
    const folderAt = (path) => {
        let folder = known.get(path);
        if (folder === undefined) {
            const signs = folderSigns(path === project.folder ? '' : (0,repo_path/* relative */.V8)(project.folder, path));
            folder = { signs, isTemplate: isTemplate(project.folder, signs, files) };
            known.set(path, folder);
        }
        return folder;
    };
    const roleOf = (file, name, isData, folder) => {
        const { signs, isTemplate } = folder;
        if (shipped.entries.has(file))
            return 'runtime';
        if (isData)
            return 'test';
        if (signs.isTest || TEST_FILE.test(name))
            return isInTemplate(folder) ? 'example' : 'test';
        if (EXAMPLE_FILE.test(name))
            return 'example';
        // a template's configuration runs where the template is copied to
        if (signs.isHidden || TOOL_CONFIG.test(name))
            return signs.template === -1 ? 'tooling' : 'example';
        const { parts, aside } = signs;
        if (parts.length === 0 && TOP_TOOL.test(name))
            return 'tooling';
        if (isTemplate)
            return 'example';
        const isListed = () => shipped.listed?.((0,repo_path/* relative */.V8)(project.folder, file)) === true;
        if (aside === 'script')
            return isListed() ? 'runtime' : 'script';
        if (aside !== null)
            return aside;
        if (isPrivate)
            return isRoot && !signs.beginsWithSource && shipped.entries.size === 0 ? 'script' : 'runtime';
        if (signs.isDemo)
            return 'example';
        if (takesAway(file))
            return 'script';
        if (signs.beginsWithSource || shipped.roots?.has(parts[0] ?? '') === true)
            return 'runtime';
        if (shipped.leavesOut((0,repo_path/* relative */.V8)(project.folder, file)))
            return 'script';
        return shipped.roots === null || shipped.listed === null || isListed() ? 'runtime' : 'script';
    };
    return (file) => {
        const folder = folderAt((0,repo_path/* folderOf */.yS)(file));
        const name = (0,repo_path/* nameOf */.Vb)(file);
        const generated = isGenerated(folder.signs, name);
        const data = isFixture(folder.signs, name);
        const role = inTests ? 'test' : generated ? 'script' : roleOf(file, name, data, folder);
        const vendored = generated && isVendored(folder.signs, name);
        const isEntry = role === 'runtime' && shipped.entries.has(file);
        const mayBeLeftOut = role === 'script' && !generated && folder.signs.aside === null;
        const path = (0,repo_path/* relative */.V8)(project.folder, file);
        const isLeftOut = mayBeLeftOut && (shipped.leavesOut(path) || takesAway(file));
        return { role, isGenerated: generated, isVendored: vendored, isFixture: data, isEntry, isLeftOut };
    };
}
/**
 * Whether a folder lies in one of the templates, whose tests run where it is copied to, and where `__name__` is a variable;
 * tests beside the templates are those of who copies them.
 */
function isInTemplate({ signs: { parts, template, aside }, isTemplate }) {
    const name = template === -1 ? undefined : parts[template + 1];
    return (isTemplate || aside === 'example') && name !== undefined && !isTestFolder(name);
}
function isTemplate(folder, { parts, template }, files) {
    if (template === -1)
        return false;
    return parts.some((_, i) => {
        if (i <= template)
            return false;
        const here = (0,repo_path/* join */.fj)(folder, parts.slice(0, i + 1).join('/'));
        return OWN_CONFIG.some((name) => files.has((0,repo_path/* join */.fj)(here, name)));
    });
}
function shippedBy(project, files, configs) {
    const listed = (0,node_listed/* listedBy */.l)(project.data.files);
    const staysHome = (path) => listed?.(path) === false && path.split('/').some(isTestFolder);
    const entries = new Set((0,node_entries/* entrySources */.H)(project, files, configs, staysHome));
    // a source that is shipped as it is says nothing of its neighbours
    const built = [...entries].filter((entry) => listed?.((0,repo_path/* relative */.V8)(project.folder, entry)) !== true);
    const roots = new Set(built.map((entry) => firstFolder(project.folder, entry)));
    const areKnown = entries.size > 0;
    const leavesOut = leftOutBy(project, files, areKnown);
    return { entries, roots: areKnown ? roots : null, listed, leavesOut };
}
function firstFolder(folder, file) {
    const path = folder === repo_path/* ROOT */.Dl ? file : (0,repo_path/* relative */.V8)(folder, file);
    const slash = path.indexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/code.js











const NODE_SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const DENO_CONFIGS = ['deno.json', 'deno.jsonc', 'import_map.json'];
const VENDORED = { kind: 'doubt', why: 'nobody here writes what is vendored' };
const DECLARATION_FILE = /\.d\.[cm]?ts$/;
/**
 * Takes a workspace and its scanned sources; returns each Node project with its own files, their roles, and where
 * each import leads. Sorted by folder, files by path. In a declaration file every import is for type checkers; so is one
 * of `type` names alone, unless the tsconfig keeps those. Of built and vendored files only the uses of own files count;
 * what vendored ones import from elsewhere is in doubt: used, and nothing that the project must declare.
 */
function nodeCode(workspace, sources) {
    const projects = workspace.projects.filter((project) => !isMarker(project, workspace));
    const ownerOf = (0,ownership/* ownersOf */.K)({ ...workspace, projects }, 'node');
    const scopeOf = (0,tsconfig/* tsScopes */.rT)(workspace.tsconfigs);
    const memberOf = (0,members/* nodeMembers */.A)(workspace);
    const roots = new Set(workspace.memberSets.flatMap(({ root, members }) => (members.some((one) => one !== root) ? root : [])));
    const owned = new Map();
    for (const path of sources.keys()) {
        const owner = NODE_SOURCE.test(path) ? ownerOf(path) : null;
        if (owner === null)
            continue;
        const paths = owned.get(owner);
        if (paths === undefined)
            owned.set(owner, [path]);
        else
            paths.push(path);
    }
    return projects.flatMap((project) => {
        if (project.language !== 'node')
            return [];
        const declarations = (0,node_declarations/* nodeDeclarations */.m6)(workspace, project);
        const configsIn = (folder) => scopeOf(folder)?.configs ?? [];
        const kindOf = nodeFileKinds(project, workspace.files, configsIn, roots.has(project.folder));
        const resolver = new UnitResolver({
            files: workspace.files,
            project,
            declarations,
            memberOf: (name) => memberOf(project, name),
            scopeOf,
        });
        const paths = owned.get(project) ?? [];
        const fileOf = (path, kind) => {
            const scan = sources.get(path);
            const file = { path, role: kind.role, module: null };
            if (scan === undefined)
                return { ...file, uses: [] };
            if (!scan.ok)
                return { ...file, uses: [], fault: { error: scan.error, line: scan.line } };
            return { ...file, uses: resolver.uses(path, kind, scan.imports) };
        };
        const kinds = new Map(paths.map((path) => [path, kindOf(path)]));
        const named = Array.from(kinds, ([path, kind]) => fileOf(path, kind));
        const reached = reachedFromEntries(named, kinds);
        const files = named.map((file) => {
            const kind = kinds.get(file.path);
            const isMisnamed = kind !== undefined && kind.role !== 'runtime' && reached.has(file.path);
            return isMisnamed ? fileOf(file.path, { ...kind, role: 'runtime', isFixture: false }) : file;
        });
        return [{ project, declarations, files }];
    });
}
/** A package.json that only says how the files below it are read (`{"type": "module"}`) or entered: no project of its own. */
function isMarker(project, { memberSets }) {
    if (project.language !== 'node')
        return false;
    if (project.name !== null && (0,node_specifier/* isPackageName */.kb)(project.name))
        return false;
    if (memberSets.some(({ root, members }) => root === project.folder || members.includes(project.folder))) {
        return false;
    }
    return Object.values(project.dependencies).every((names) => names.size === 0);
}
/** Resolves the imports of one project's files; each specifier once for all files that are alike in their context. */
class UnitResolver {
    #base;
    #contexts = new Map();
    #folders = new Map();
    #deno = new Map();
    #isFixture;
    constructor(base) {
        this.#base = base;
        this.#isFixture = folderSigns(base.project.folder).isFixture;
    }
    uses(path, kind, imports) {
        if (imports.length === 0)
            return [];
        const folder = this.#folder((0,repo_path/* folderOf */.yS)(path));
        const known = this.#known(folder, kind.role === 'runtime', this.#isFixture || kind.isFixture);
        const isDeclaration = DECLARATION_FILE.test(path);
        const uses = [];
        for (const fact of imports) {
            const { module } = fact;
            let target = folder.targets.get(module) ?? known.targets.get(module) ?? resolve(folder, known, module);
            if (kind.isGenerated && target.kind !== 'own') {
                if (!kind.isVendored)
                    continue;
                target = VENDORED;
            }
            const forTypes = isDeclaration || (!folder.keepsTypes && takesTypesAlone(fact));
            uses.push({ fact: forTypes ? { ...fact, scope: ['type-checking'] } : fact, module, target });
        }
        return uses;
    }
    #folder(path) {
        let folder = this.#folders.get(path);
        if (folder === undefined) {
            const scope = this.#base.scopeOf(path);
            const keepsTypes = scope?.configs.some(({ keepsTypeImports }) => keepsTypeImports) ?? false;
            folder = { path, scope, keepsTypes, deno: this.#denoAbove(path), targets: new Map() };
            this.#folders.set(path, folder);
        }
        return folder;
    }
    #known({ scope, deno }, isRuntime, isData) {
        const quiet = isData ? 'a fixture is data' : deno;
        let alike = this.#contexts.get(scope);
        if (alike === undefined) {
            alike = new Map();
            this.#contexts.set(scope, alike);
        }
        const key = `${isRuntime} ${quiet}`;
        let known = alike.get(key);
        if (known === undefined) {
            known = { context: { ...this.#base, scope, isRuntime, quiet }, targets: new Map() };
            alike.set(key, known);
        }
        return known;
    }
    /** Deno's configuration between a folder and the project's: its import map names modules of its own. */
    #denoAbove(folder) {
        const { files, project } = this.#base;
        if (folder === project.folder)
            return null;
        let deno = this.#deno.get(folder);
        if (deno === undefined) {
            const name = DENO_CONFIGS.find((one) => (0,node_files/* isFile */.fo)(files, `${folder}/${one}`));
            const above = (0,repo_path/* parentOf */.gN)(folder);
            if (name !== undefined)
                deno = `${name} maps modules here`;
            else
                deno = above === null ? null : this.#denoAbove(above);
            this.#deno.set(folder, deno);
        }
        return deno;
    }
}
function resolve(folder, { context, targets }, module) {
    const specifier = (0,node_specifier/* plainSpecifier */.vJ)(module);
    const isPath = (0,node_specifier/* isRelative */.n3)(specifier);
    const target = isPath ? resolveRelative(context, folder.path, specifier) : resolveBare(context, specifier);
    (isPath ? folder.targets : targets).set(module, target);
    return target;
}
/** `import {type A, type B}`: TypeScript drops it whole unless `verbatimModuleSyntax` is on. */
function takesTypesAlone({ names, kind }) {
    return ((kind === 'from' || kind === 'import' || kind === 'reexport') &&
        names.length > 0 &&
        names.every((name) => name.startsWith('type ')));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/unused.js + 1 modules
var unused = __webpack_require__(1825);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/layout/layout.js + 10 modules
var layout_layout = __webpack_require__(4315);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var model_requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/demanded-extras.js
var demanded_extras = __webpack_require__(6002);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/hatch-environments.js
var hatch_environments = __webpack_require__(793);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/declared/named-base.js


/**
 * Whether a package names the list of what it is installed with, be it empty: `dependencies = []`, Poetry's table with nothing
 * but `python`, `install_requires=[]`. Who leaves the key out may have written elsewhere what the code needs; who wrote it
 * has answered, for everybody who installs the package. What is run where it stands is set up from whatever list lies
 * there, and `uv init` writes the empty one by itself.
 */
function namesItsBase(project) {
    if (!(0,layout_layout/* isPackaged */.pS)(project))
        return false;
    const { pyproject, setupCfg, setupPy } = project.settings;
    const options = setupCfg.get('options');
    return (Array.isArray((0,key_path/* valueAt */.fK)(pyproject, ['project', 'dependencies'])) ||
        (0,key_path/* isTable */.bI)((0,key_path/* valueAt */.fK)(pyproject, ['tool', 'poetry', 'dependencies'])) ||
        options?.has('install_requires') === true ||
        options?.has('install-requires') === true ||
        setupPy?.get('install_requires')?.kind === 'list');
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/section.js
var declared_section = __webpack_require__(3575);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/jobs.js
var jobs = __webpack_require__(4338);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/declared/tooling-lists.js


const tooling_lists_NONE = new Set();
/**
 * The lists that the code at the root of a repository runs with, whatever they are called, the first to be installed first: where
 * no file makes the root a project, and no list is the main one, but projects with names lie below, that code is for their
 * developers, and has what these install (pip.pypa.io, "Requirements Files": a list is what an environment is made of). Empty
 * for any other project.
 */
function toolingLists(workspace, project) {
    const { file, folder, requirementFiles } = project;
    if (folder !== repo_path/* ROOT */.Dl || (0,repo_path/* nameOf */.Vb)(file) === 'requirements.txt' || (0,repo_path/* nameOf */.Vb)(file) === 'requirements.in')
        return tooling_lists_NONE;
    if (!requirementFiles.some((list) => list.file === file))
        return tooling_lists_NONE;
    const hasNamed = workspace.projects.some((other) => other.language === 'python' && other.name !== null);
    return hasNamed ? (0,jobs/* listsOfDevelopers */.G)(workspace.files) : tooling_lists_NONE;
}
/** Takes lists as their names have them; returns those first that are installed, in the order of that. */
function installedFirst(lists, installed) {
    if (installed.size === 0)
        return lists;
    const order = new Map([...installed].map((file, index) => [file, index]));
    const rank = ({ file }) => order.get(file) ?? installed.size;
    return lists.toSorted((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/declared/declarations.js









/** A project whose extras and groups take each other in to more entries than this is not followed to the end. */
const FOLLOW_LIMIT = 100_000;
/**
 * All that a Python project declares: dependencies, extras (with `pkg[ml]` among its own extras followed), groups
 * (PEP 735, `include-group` followed), requirements files beside the main one, `build-system.requires`, what
 * a service.edn in its folder asks for, and what the workspace root declares for everybody's tests and tools.
 */
function pythonDeclarations(workspace, project) {
    const own = ownDeclarations(workspace, project);
    const all = [...own.all];
    for (const folder of new Set([uvRoot(workspace, project.folder), repo_path/* ROOT */.Dl]))
        if (folder !== null && folder !== project.folder)
            all.push(...rootDeclarations(workspace)(folder));
    const byName = new Map();
    for (const declaration of all) {
        const list = byName.get(declaration.name);
        if (list === undefined)
            byName.set(declaration.name, [declaration]);
        else
            list.push(declaration);
    }
    return { all, byName, unknowable: own.unknowable };
}
const rootsOf = (0,once/* oncePer */.Pu)(({ projects, memberSets }) => ({
    projects: new Map(projects.flatMap((project) => project.language === 'python' ? [[project.folder, project]] : [])),
    uvRoots: new Map(memberSets
        .filter(({ tool }) => tool === 'uv')
        .flatMap(({ root, members }) => members.map((member) => [member, root]))),
}));
/** The root of the uv workspace that has the folder as a member; null where none has. */
function uvRoot(workspace, folder) {
    return rootsOf(workspace).uvRoots.get(folder) ?? null;
}
const rootDeclarations = (0,once/* oncePer */.Pu)((workspace) => (0,once/* oncePerText */.Kq)((folder) => {
    const project = rootsOf(workspace).projects.get(folder);
    if (project === undefined)
        return [];
    const { all } = ownDeclarations(workspace, project);
    return all.map((declaration) => ({ ...declaration, section: { kind: 'root' } }));
}));
/**
 * Whether all that is known of a project is which tools its developers have: nothing makes it one but requirements files that are
 * named for them. What its code runs with nobody has said.
 */
function isForDevelopers(workspace, project) {
    const { file, folder, requirementFiles } = project;
    const lists = requirementFiles.flatMap(({ file, kind }) => (kind === 'constraints' ? [] : file));
    return (lists.includes(file) &&
        lists.every((list) => (0,declared_section/* isDevFile */.g0)((0,repo_path/* relative */.V8)(folder, list))) &&
        !workspace.manifests.services.some(({ source }) => source.folder === folder));
}
function ownDeclarations(workspace, project) {
    const collector = new Collector(project);
    const unions = unionsOf(project);
    const extrasFor = ({ requirement }) => (0,demanded_extras/* demandedExtras */.a)(requirement.marker);
    collector.addAll({ kind: 'base' }, project.dependencies.filter((each) => extrasFor(each).length === 0));
    for (const dependency of project.dependencies)
        for (const extra of extrasFor(dependency))
            collector.addAll((0,declared_section/* extraSection */.gZ)(extra, unions.has(extra)), [dependency]);
    for (const { source, runtime, deps } of workspace.manifests.services) {
        if (source.folder !== project.folder || runtime.lang !== 'python')
            continue;
        for (const { pkg, extras, at: path } of deps.python)
            collector.all.push({
                name: (0,model_requirement/* normaliseName */.G)(pkg),
                section: { kind: 'base' },
                text: extras.length === 0 ? pkg : `${pkg}[${extras.join(',')}]`,
                extras: extras.map(model_requirement/* normaliseName */.G),
                marker: null,
                origin: { file: source.file, path },
            });
    }
    const noBase = collector.all.length === 0 && !namesItsBase(project);
    for (const [name, list] of project.extras) {
        // setuptools' `extras_require={':python_version < "3.8"': [...]}` is a condition, and no extra where no name stands.
        const [bare = ''] = name.split(':', 1);
        collector.addAll(bare === '' ? { kind: 'base' } : (0,declared_section/* extraSection */.gZ)(bare, unions.has(name)), list, [name]);
    }
    for (const name of project.groups.keys())
        collector.addGroup(name);
    for (const [name, list] of (0,hatch_environments/* hatchEnvironments */.L)(project))
        collector.addAll({ kind: 'group', name }, list);
    collector.addAll({ kind: 'build' }, project.buildRequires);
    const listed = new Set(collector.all.flatMap(({ origin }) => lineKey(origin) ?? []));
    const installed = noBase ? toolingLists(workspace, project) : new Set();
    for (const { file, kind, requirements, options } of installedFirst(project.requirementFiles, installed)) {
        if (kind === 'constraints')
            continue;
        const name = (0,repo_path/* relative */.V8)(project.folder, file);
        // Where nothing else says what the code runs with, such a file does.
        const section = noBase && !(0,declared_section/* isDevFile */.g0)(name)
            ? { kind: 'base' }
            : { kind: 'file', name, ...(installed.has(file) && { isRun: true }) };
        collector.addAll(section, requirements.filter(({ origin }) => !listed.has(lineKey(origin) ?? '')));
        for (const option of options) {
            const declaration = declarationOfPlace(option, section, workspace);
            if (declaration !== null && declaration.name !== project.name)
                collector.all.push(declaration);
        }
    }
    return {
        all: collector.all,
        unknowable: project.unknowable ??
            (collector.isFull
                ? {
                    why: `its extras and groups take in more than ${FOLLOW_LIMIT} entries`,
                    at: finding.at.value(project.file, ['project', 'optional-dependencies']),
                }
                : null),
    };
}
/**
 * A requirements line that is only a place: `-e ../core[ml]`, a path inside a container, a repository's URL. What lies there
 * is the project of that folder, or called as the last part of the place is.
 */
function declarationOfPlace({ option, value, origin }, section, workspace) {
    if (option !== '-e' && option !== 'path' && option !== 'url')
        return null;
    const [, place = '', extras = ''] = /^([^[;]*)(?:\[([^\]]*)\])?/.exec(value) ?? [];
    const folder = option === 'url' ? null : (0,repo_path/* tryRepoPath */.Nc)(place.trim(), (0,repo_path/* folderOf */.yS)(origin.file));
    const project = folder === null ? undefined : rootsOf(workspace).projects.get(folder);
    const last = /([\w.-]+?)(?:\.git)?\/*(?:@[^/]*)?(?:#.*)?$/.exec(place.trim())?.[1] ?? '';
    const name = project?.name ?? (0,model_requirement/* normaliseName */.G)(last);
    if (!/^[a-z0-9]/.test(name))
        return null;
    const asked = extras.split(',').map((extra) => (0,model_requirement/* normaliseName */.G)(extra.trim()));
    return {
        name,
        section,
        text: value,
        extras: asked.filter((extra) => extra !== ''),
        marker: null,
        origin,
    };
}
/** A line of a requirements file; null for what stands elsewhere, where no such file has it. */
function lineKey(origin) {
    return 'line' in origin ? `${origin.file}:${origin.line}` : null;
}
/** Collects declarations, following extras and groups that take others in. */
class Collector {
    all = [];
    isFull = false;
    #steps = 0;
    #project;
    constructor(project) {
        this.#project = project;
    }
    /** `from`: extras that need not be followed again; `reference`: the entry that takes the whole list in. */
    addAll(section, list, from = [], reference = null) {
        const waiting = list.map((dependency) => ({ dependency, marker: null, reference })).reverse();
        const followed = new Set(from);
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            this.#steps += 1;
            if (this.#steps > FOLLOW_LIMIT) {
                this.isFull = true;
                return;
            }
            const { requirement, origin } = next.dependency;
            const marker = joinedMarker(next.marker, requirement.marker);
            const extras = requirement.extras.map(model_requirement/* normaliseName */.G);
            if (requirement.name !== this.#project.name) {
                const { name, text } = requirement;
                const taken = next.reference === null ? {} : { reference: next.reference };
                this.all.push({ name, section, text, extras, marker, origin, ...taken });
                continue;
            }
            for (const extra of extras.toReversed()) {
                if (followed.has(extra))
                    continue;
                followed.add(extra);
                const taken = this.#project.extras.get(extra) ?? [];
                const reference = next.reference ?? origin;
                for (const dependency of taken.toReversed())
                    waiting.push({ dependency, marker, reference });
            }
        }
    }
    addGroup(name) {
        const section = sectionOfGroup(name, this.#project);
        const followed = new Set([name]);
        const waiting = [{ group: name, reference: null }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const { group, reference } = next;
            const plain = [];
            for (const entry of this.#project.groups.get(group) ?? []) {
                if (!('include' in entry))
                    plain.push(entry);
                else if (!followed.has(entry.include)) {
                    followed.add(entry.include);
                    waiting.push({ group: entry.include, reference: reference ?? entry.origin });
                }
            }
            this.addAll(section, plain, [], reference);
        }
    }
}
/** Pipenv's [packages] is what its developers run the code with, as a requirements file beside the declaration is. */
function sectionOfGroup(name, { groups }) {
    const [first] = groups.get(name) ?? [];
    const isRun = name === 'packages' && first !== undefined && (0,repo_path/* nameOf */.Vb)(first.origin.file) === 'Pipfile';
    return isRun ? { kind: 'file', name: 'Pipfile' } : { kind: 'group', name };
}
function joinedMarker(one, other) {
    return one === null || other === null ? (one ?? other) : `(${one}) and (${other})`;
}
/** Beyond this many extras nobody writes unions by hand, and comparing each with each takes too long. */
const UNION_LIMIT = 200;
/** Extras that hold nothing but what at least two other extras hold, by reference or by repeating it. */
function unionsOf({ name: own, extras }) {
    const unions = new Set();
    if (extras.size > UNION_LIMIT)
        return unions;
    const names = new Map();
    for (const [extra, list] of extras)
        names.set(extra, new Set(list.map(({ requirement }) => requirement.name)));
    for (const [extra, list] of extras) {
        const taken = list.filter(({ requirement }) => requirement.name === own);
        if (taken.length > 0) {
            const others = taken.flatMap(({ requirement }) => requirement.extras);
            if (taken.length === list.length && others.length > 1)
                unions.add(extra);
            continue;
        }
        const mine = names.get(extra) ?? new Set();
        const parts = [...names].filter(([other, theirs]) => other !== extra &&
            theirs.size > 0 &&
            theirs.size < mine.size &&
            [...theirs].every((name) => mine.has(name)));
        const covered = new Set(parts.flatMap(([, theirs]) => [...theirs]));
        if (parts.length > 1 && covered.size === mine.size)
            unions.add(extra);
    }
    return unions;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/declared/members.js



/** Folders whose projects are material: nobody means them who does not name them. */
const MATERIAL = /(?:^|\/)(?:tests?|testing|testdata|test_data|fixtures?|examples?|samples?|docs?|templates?)(?:\/|$)/;
/** The modules of the other projects of the repository, as one project sees them. */
class MemberModules {
    project;
    declarations;
    index;
    constructor(project, declarations, index) {
        this.project = project;
        this.declarations = declarations;
        this.index = index;
    }
    /**
     * Takes a module, and how to learn what is known of it outside. Of several projects that ship it, one that is declared
     * goes first. Null where none ships it, or where a distribution from outside is meant.
     */
    find(module, outside) {
        const match = this.index.find(module);
        if (match === null)
            return null;
        const places = match.places.filter(({ project }) => project !== this.project);
        const declared = places.find(({ project: { name } }) => name !== null && this.declarations.byName.has(name));
        if (declared !== undefined)
            return member(match, declared);
        if (places.length === 0)
            return null;
        const { target, sure } = outside();
        if (sure && !target.declared.every((name) => this.index.isProject(name)))
            return null;
        if (this.index.isAbove(module, this.project))
            return {
                ...doubtful('the project has a part of that namespace itself, whoever else has an __init__ for it'),
                isFolder: true,
            };
        const offered = places.filter(({ project }) => isOffered(project));
        const meant = offered.find(({ project: { name } }) => name === target.known) ?? offered[0];
        if (meant !== undefined)
            return member(match, meant);
        const nameless = places.find(({ project }) => project.name === null && isInstallable(project));
        if (nameless !== undefined)
            return doubtful(`${nameless.project.folder} ships it, under a name that only its build knows`);
        if (target.known !== null || target.declared.length > 0)
            return null;
        return doubtful(`${places[0]?.project.folder} has a module of that name, and nothing installs it`);
    }
    /** The module as that project ships it; null where it does not. */
    ofProject(module, owner) {
        const match = this.index.find(module);
        const place = match?.places.find(({ project }) => project === owner);
        return match === null || place === undefined || owner.name === null ? null : member(match, place);
    }
    /** Whether projects of the repository ship modules below the name, but not the name itself. */
    isNamespace(module) {
        return this.index.isNamespace(module);
    }
}
function isOffered(project) {
    return project.name !== null && isInstallable(project);
}
function isInstallable(project) {
    return (0,layout_layout/* isPackaged */.pS)(project) && !MATERIAL.test(project.folder);
}
function doubtful(why) {
    return { target: { kind: 'doubt', why }, exact: false, isFolder: false };
}
function member({ exact }, { project, file }) {
    // below a package that lacks the module, only its build can tell
    const at = exact || !(0,repo_path/* nameOf */.Vb)(file).startsWith('__init__.') ? file : null;
    const distribution = project.name ?? (0,model_requirement/* normaliseName */.G)((0,repo_path/* nameOf */.Vb)(project.folder));
    return {
        target: { kind: 'member', folder: project.folder, distribution, file: at },
        exact,
        isFolder: false,
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/role/behave.js

/**
 * Whether a project lies among the features of behave, whose steps install or copy it: that demands a folder `features` with
 * `*.feature` files and `steps` in Python beside them (behave.readthedocs.io, "Feature Testing Layout"). A product may call a
 * part of itself `features` as well.
 */
function isAmongFeatures(folder, files) {
    const parts = folder.split('/');
    return parts
        .slice(0, -1)
        .some((part, i) => part === 'features' && isRunByBehave((0,repo_path/* repoPath */.qN)(parts.slice(0, i + 1).join('/')), files));
}
function isRunByBehave(features, files) {
    return (files.list(features).some((name) => name.endsWith('.feature')) &&
        files.list((0,repo_path/* join */.fj)(features, 'steps')).some((name) => name.endsWith('.py')));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/role/roles.js
var roles = __webpack_require__(3467);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/entry-points.js
var entry_points = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/packages/core/src/model/file-tree.js
var file_tree = __webpack_require__(6814);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/role/skills.js

const FOLDER = /(?:^|\/)(?:references|assets)\//;
/**
 * Whether a file is what an agent reads or copies with a skill: it lies in `references` or `assets` beside a SKILL.md, within its
 * project (https://agentskills.io/specification, "Optional directories"). What agents run lies in `scripts`.
 */
function isReadWithSkill(path, project, files) {
    if (!FOLDER.test(path))
        return false;
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== project;) {
        const above = (0,repo_path/* parentOf */.gN)(folder);
        if (above === null)
            return false;
        const isOptional = (0,repo_path/* nameOf */.Vb)(folder) === 'references' || (0,repo_path/* nameOf */.Vb)(folder) === 'assets';
        if (isOptional && files.has((0,repo_path/* join */.fj)(above, 'SKILL.md')))
            return true;
        folder = above;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/role/terraform.js



/** What Terraform takes the content of, by a path from the folder of its module. */
const READ = /\b(?:file|filebase64|templatefile)\(\s*"\$\{path\.module\}\/+([^"$]+)"/g;
/**
 * Whether a module of Terraform, in a folder around the file within its project, reads the file
 * (https://developer.hashicorp.com/terraform/language/functions/file): what it deploys gets the content, so that another program
 * runs it, with what that has installed.
 */
function isReadByTerraform(path, project, files) {
    const readIn = readByModules(files);
    if (readIn === null)
        return false;
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        if (!(0,repo_path/* isWithin */.UO)(folder, project))
            return false;
        if (readIn(folder).has(path))
            return true;
    }
    return false;
}
const terraform_NOTHING = new Set();
/** The files that each folder's configuration reads; null where the tree has none. */
const readByModules = (0,once/* oncePer */.Pu)((files) => {
    const modules = new Set(files.paths.flatMap((path) => (path.endsWith('.tf') ? (0,repo_path/* folderOf */.yS)(path) : [])));
    if (modules.size === 0)
        return null;
    return (0,once/* oncePerText */.Kq)((folder) => (modules.has(folder) ? readBy(folder, files) : terraform_NOTHING));
});
function readBy(folder, files) {
    const named = files.list(folder).filter((name) => name.endsWith('.tf'));
    const texts = named.map((name) => (0,file_tree/* textOnce */.N)((0,repo_path/* join */.fj)(folder, name), files));
    return new Set(texts.flatMap((text) => Array.from(text.matchAll(READ)).flatMap(([, path = '']) => (0,repo_path/* tryRepoPath */.Nc)(path, folder) ?? [])));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/role/shipped-examples.js








const EXAMPLE_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?)\//;
/**
 * Where nothing is built, a template is what a program copies for others: a wheel's may be made for it to import, unless there are
 * some beside it that are to be filled in.
 */
const APP_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|templates)\//;
/**
 * Takes all projects; returns them with the role of an example for each file that ships in a folder of examples, where no
 * other code that ships imports it and no entry point names it: it is there to be read and tried, in a folder of templates
 * to be copied; or where another program or an agent gets its text. A project that holds nothing but examples is what they are.
 */
function withShippedExamples(units, files) {
    const candidates = new Set(units.flatMap((unit) => candidatesOf(unit, files)));
    if (candidates.size === 0)
        return units;
    const runtime = units.flatMap((unit) => unit.files.filter(({ role }) => role === 'runtime'));
    const byPath = new Map(runtime.map((file) => [file.path, file]));
    const waiting = runtime.filter(({ path }) => !candidates.has(path));
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
        for (const path of importedBy(file)) {
            const next = byPath.get(path);
            if (next !== undefined && candidates.delete(path))
                waiting.push(next);
        }
    return units.map((unit) => unit.files.some(({ path }) => candidates.has(path))
        ? {
            ...unit,
            files: unit.files.map((file) => (candidates.has(file.path) ? { ...file, role: 'example' } : file)),
        }
        : unit);
}
function candidatesOf(unit, files) {
    const { project } = unit;
    const runtime = unit.files.filter(({ role }) => role === 'runtime');
    const folder = (0,layout_layout/* isPackaged */.pS)(project) ? EXAMPLE_FOLDER : APP_FOLDER;
    const read = new Set(runtime.filter(({ path }) => isReadWithSkill(path, project.folder, files)));
    const code = read.size === 0 ? runtime : runtime.filter((file) => !read.has(file));
    const shown = code.filter(({ path, module }) => folder.test((0,repo_path/* relative */.V8)(project.folder, path)) ||
        isBesideJinja(path, project.folder, files) ||
        isOpened(module, unit, files) ||
        isReadByTerraform(path, project.folder, files));
    const material = [...read, ...(shown.length === code.length ? [] : shown)];
    if (material.length === 0)
        return [];
    const named = new Set([...(0,entry_points/* commandModules */.dR)(unit), ...(0,entry_points/* pluginModules */.p9)(unit).map(({ module }) => module)]);
    return material.flatMap(({ path, module }) => (named.has(module ?? '') ? [] : path));
}
/** Whether a file lies in a folder of templates that holds some of Jinja, as what makes projects for others does. */
function isBesideJinja(path, project, files) {
    const [, folder] = /^((?:.*?\/)?templates)\//.exec((0,repo_path/* relative */.V8)(project, path)) ?? [];
    return folder !== undefined && jinjaFolders(files)((0,repo_path/* join */.fj)(project, folder));
}
const jinjaFolders = (0,once/* oncePer */.Pu)((files) => (0,once/* oncePerText */.Kq)((folder) => files.list(folder).some((name) => JINJA.test(name) || jinjaFolders(files)((0,repo_path/* join */.fj)(folder, name)))));
const JINJA = /\.(?:jinja2?|j2)$/;
/**
 * Whether a module lies in a folder of templates that the project's own code opens for what is in it, as data
 * (`resources.files("pkg.data.templates")`; https://docs.python.org/3/library/importlib.resources.html#importlib.resources.files).
 * The `__init__` of that folder runs with the call.
 */
function isOpened(module, unit, files) {
    if (module === null || !module.includes('templates'))
        return false;
    return openedTemplates(unit, files).some((folder) => module.startsWith(`${folder}.`));
}
const openedTemplates = (0,once/* oncePer */.Pu)((unit, files) => unit.files.flatMap(({ path, role, uses }) => {
    if (role !== 'runtime' || !uses.some(({ module }) => RESOURCES.has((0,name_rules/* topOf */.HX)(module))))
        return [];
    return Array.from((0,file_tree/* textOnce */.N)(path, files).matchAll(OPENS), ([, folder = '']) => folder);
}));
const RESOURCES = new Set(['importlib', 'importlib_resources']);
const OPENS = /\bfiles\(\s*["']((?:\w+\.)+templates(?:\.\w+)*)["']/g;
/** The files that an import runs: what it names, and the `__init__` of each package above that. */
function importedBy({ uses }) {
    const paths = new Set();
    for (const { target } of uses) {
        if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null)
            continue;
        paths.add(target.file);
        for (let folder = (0,repo_path/* folderOf */.yS)(target.file); APP_FOLDER.test(`${folder}/`); folder = (0,repo_path/* folderOf */.yS)(folder))
            paths.add((0,repo_path/* join */.fj)(folder, '__init__.py'));
    }
    return paths;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/import-names.js
var import_names = __webpack_require__(7128);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/distributions.js


/** The import names of all distributions that a repository declares or imports: each is looked up once for all projects. */
class Distributions {
    /** Module -> distribution, as people wrote it down. */
    mapped;
    map;
    names = new Map();
    constructor(map) {
        this.map = map;
        this.mapped = new Map([...map].flatMap(([distribution, modules]) => modules.map((module) => [module, distribution])));
    }
    /** Whether the distribution provides the module. */
    provides(distribution, module) {
        return (0,import_names/* provides */.TG)(distribution, module, this.map);
    }
    /** The distribution that provides the module as far as is known; null: nobody knows. */
    knownFor(module) {
        return (0,import_names/* providersOf */.Ou)(module)[0] ?? null;
    }
    namesOf(distribution) {
        let names = this.names.get(distribution);
        if (names === undefined) {
            const known = this.map.get(distribution) ?? (0,import_names/* importNamesOf */.rn)(distribution);
            names = {
                distribution,
                tops: known === null ? null : new Set(known.map(name_rules/* topOf */.HX)),
                shared: (known ?? []).filter((name) => name.includes('.')).map(name_rules/* topOf */.HX),
                squashed: (0,name_rules/* squash */.iw)(distribution),
            };
            this.names.set(distribution, names);
        }
        return names;
    }
}
/** Whether it is worth asking if a distribution provides a module below the top-level name, which is given squashed as well. */
function mayProvide({ distribution, tops, squashed }, top, other) {
    return tops === null ? (0,import_names/* mayProvideBelow */.eE)(distribution, top) : tops.has(top) || squashed.includes(other);
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/import-name-facts.js + 3 modules
var import_name_facts = __webpack_require__(8027);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/external.js





/** Which distributions provide what one project imports from outside. */
class ExternalModules {
    declared;
    distributions;
    /** Top-level name -> declared distributions worth asking. */
    candidates = new Map();
    found = new Map();
    shared = new Map();
    constructor(declarations, distributions) {
        this.declared = Array.from(declarations.byName.keys(), (name) => distributions.namesOf(name));
        this.distributions = distributions;
        for (const { shared } of this.declared)
            for (const top of shared)
                this.shared.set(top, true);
        for (const module of distributions.mapped.keys())
            if (module.includes('.'))
                this.shared.set((0,name_rules/* topOf */.HX)(module), true);
    }
    /** Takes an absolute module; every answer is kept. */
    find(module) {
        let outside = this.found.get(module);
        if (outside === undefined) {
            outside = this.look(module);
            this.found.set(module, outside);
        }
        return outside;
    }
    /**
     * Whether distributions share the top-level name: names below it then belong to different ones, and `from google.cloud
     * import storage` means another one than `google.cloud` does.
     */
    isShared(top) {
        let shared = this.shared.get(top);
        if (shared === undefined) {
            const isSharedBy = (name) => this.distributions.namesOf(name).shared.includes(top);
            shared = (0,import_name_facts/* isShared */.yM)(top) || (0,import_names/* providersOf */.Ou)(top).some(isSharedBy);
            this.shared.set(top, shared);
        }
        return shared;
    }
    look(module) {
        const sure = [];
        const maybe = [];
        for (const name of this.worthAsking((0,name_rules/* topOf */.HX)(module))) {
            const answer = this.distributions.provides(name, module);
            if (answer === 'yes')
                sure.push(name);
            else if (answer === 'maybe')
                maybe.push(name);
        }
        // what may provide it covers it as well as what does
        const declared = [...sure, ...maybe];
        const mapped = this.mappedAt(module);
        const known = likeliest(sure, module) ?? mapped ?? this.distributions.knownFor(module);
        const by = known !== null && known === mapped ? 'plumb.edn' : source(known, module);
        return { target: { kind: 'external', declared, known, by }, sure: sure.length > 0 };
    }
    worthAsking(top) {
        let names = this.candidates.get(top);
        if (names === undefined) {
            names = [];
            const squashed = (0,name_rules/* squash */.iw)(top);
            for (const one of this.declared)
                if (mayProvide(one, top, squashed))
                    names.push(one.distribution);
            this.candidates.set(top, names);
        }
        return names;
    }
    mappedAt(module) {
        const { mapped } = this.distributions;
        if (mapped.size === 0)
            return null;
        for (const name of (0,name_rules/* ancestry */.yy)(module)) {
            const found = mapped.get(name);
            if (found !== undefined)
                return found;
        }
        return null;
    }
}
/** Of several that provide a module the one that facts name before the others: the order of a list says nothing. */
function likeliest(sure, module) {
    if (sure.length < 2)
        return sure[0];
    return (0,import_names/* providersOf */.Ou)(module).find((name) => sure.includes(name)) ?? sure[0];
}
function source(known, module) {
    const isNamedSo = known === null || known === (0,model_requirement/* normaliseName */.G)((0,name_rules/* topOf */.HX)(module)) || known === (0,model_requirement/* normaliseName */.G)(module);
    return isNamedSo ? 'its name' : 'facts';
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/linked-files.js


/**
 * Takes all projects, sorted by folder, and the sources that lie in nobody's folder; returns the projects with those that
 * they ship through a link: where packages share a tree of sources, each has a link to it (`packages/a/src -> ../../src`), and
 * its build takes in a part. Only a project that ships nothing else is asked, and of two that ship one file the first has it.
 */
function withLinkedFiles(projects, ownerless, files) {
    const free = new Set(ownerless);
    return projects.map((one) => {
        const { project, paths, layout } = one;
        if (free.size === 0 || !layout.elsewhere || !(0,layout_layout/* isPackaged */.pS)(project))
            return one;
        const links = linksOf(one, files);
        const near = [...free].filter((path) => links.some(({ target }) => (0,repo_path/* isWithin */.UO)(path, target)));
        const whole = (0,layout_layout/* pythonLayout */.vl)(project, files, near, links);
        const shipped = near.filter(whole.ships);
        if (shipped.length === 0)
            return one;
        for (const path of shipped)
            free.delete(path);
        return { project, paths: [...paths, ...shipped].sort(), layout: whole };
    });
}
/** The links to folders that stand in the project's folder, or on its import path. */
function linksOf({ project, layout }, files) {
    const folders = new Set([project.folder, ...layout.roots.map(({ folder }) => folder)]);
    return [...folders].flatMap((folder) => files.list(folder).flatMap((name) => {
        const link = (0,repo_path/* join */.fj)(folder, name);
        if (name.includes('.') || files.isFolder(link))
            return [];
        const target = files.real(link);
        if (target === null || !files.isFolder(target))
            return [];
        const isApart = !(0,repo_path/* isWithin */.UO)(target, project.folder) && !(0,repo_path/* isWithin */.UO)(project.folder, target);
        return isApart ? [{ link, target }] : [];
    }));
}
/** Whose a file is, with what projects ship through links. */
function ownersWithLinked(projects, ownerOf) {
    const linked = new Map();
    for (const { project, paths } of projects)
        for (const path of paths)
            if (!(0,repo_path/* isWithin */.UO)(path, project.folder))
                linked.set(path, project);
    return linked.size === 0 ? ownerOf : (file) => ownerOf(file) ?? linked.get(file) ?? null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/modules.js
/**
 * Every module that the projects of a repository ship, by its full dotted name: so that projects that share a
 * namespace (`opentelemetry.instrumentation`) each own their part of it.
 */
class ModuleIndex {
    places = new Map();
    /** Name -> the projects that ship modules below it. */
    above = new Map();
    /** Names of the projects. */
    names = new Set();
    tree;
    constructor(projects, tree) {
        this.tree = tree;
        for (const { project, layout, paths } of projects) {
            this.names.add(project.name);
            for (const file of paths) {
                if (!isModule(file) || !layout.ships(file))
                    continue;
                const module = layout.moduleOf(file);
                if (module !== null && module !== '')
                    this.add(module, { project, file });
            }
        }
    }
    /**
     * Takes a dotted name; returns who ships it, or else the nearest package or module above it. Null where no project
     * does, or where a package in between is shared with distributions from outside.
     */
    find(module) {
        const places = this.places.get(module);
        if (places !== undefined)
            return { places, exact: true };
        for (let dot = module.lastIndexOf('.'); dot !== -1; dot = module.lastIndexOf('.', dot - 1)) {
            const above = this.places.get(module.slice(0, dot));
            const whole = above?.filter(({ file }) => !this.tree.isSharedPackage(file));
            if (whole !== undefined && whole.length > 0)
                return { places: whole, exact: false };
            if (dot === 0)
                break;
        }
        return null;
    }
    /** Whether modules are shipped below the name, which is none itself. */
    isNamespace(module) {
        return this.above.has(module) && !this.places.has(module);
    }
    /** Whether a distribution is one of the projects: it provides what lies in its folder, and nothing else. */
    isProject(distribution) {
        return this.names.has(distribution);
    }
    /** Whether the project ships modules below the name. */
    isAbove(module, project) {
        return this.above.get(module)?.has(project) === true;
    }
    add(module, place) {
        this.tree.noteName(module.slice(module.lastIndexOf('.') + 1));
        const known = this.places.get(module);
        if (known === undefined)
            this.places.set(module, [place]);
        // a stub beside its module says nothing new
        else if (known.at(-1)?.project !== place.project)
            known.push(place);
        for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
            const name = module.slice(0, dot);
            const below = this.above.get(name);
            if (below?.has(place.project))
                break;
            if (below === undefined)
                this.above.set(name, new Set([place.project]));
            else
                below.add(place.project);
        }
    }
}
function isModule(file) {
    return file.endsWith('.py') || file.endsWith('.pyi');
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/host-modules.js + 1 modules
var host_modules = __webpack_require__(273);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/standard-library.js + 1 modules
var standard_library = __webpack_require__(4238);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/resolve.js




/** Names that builds and compilers write: stubs of protobuf and gRPC, versions. */
const GENERATED = /_pb2$|_pb2_grpc$|^_version$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;
/** Whether code that is not there may be meant, as a build would write it. */
function resolve_isGenerated(name) {
    return GENERATED.test(name);
}
/** Whether the parts are those of a name that an import statement can hold: a call may hold any text. */
function isDottedName(parts) {
    return parts.every((part) => IDENTIFIER.test(part));
}
/** Resolves the absolute module names that one project imports; every answer is kept. */
class PythonResolver {
    ground;
    installed = new Map();
    /** Of top-level names that nothing in the tree has: the same wherever the file is, and asked for most. */
    unnamed = new Map();
    /** For files beside which nothing of the name lies: likewise. */
    elsewhere = new Map();
    besides = new Map();
    constructor(ground) {
        this.ground = ground;
    }
    /**
     * Takes an absolute dotted name and the folder of the file that imports it, null for installed code, which finds
     * modules by the import path only; a file that is run or collected by pytest also finds what lies beside it.
     */
    resolve(module, folder) {
        const far = folder === null ? undefined : this.unnamed.get(module);
        if (far !== undefined)
            return far;
        const known = folder === null ? this.installed : this.knownFrom(folder, (0,name_rules/* topOf */.HX)(module));
        let resolved = known.get(module);
        if (resolved === undefined) {
            resolved = this.decide(module, folder);
            known.set(module, resolved);
        }
        return resolved;
    }
    knownFrom(folder, top) {
        if (!this.ground.tree.hasName(top))
            return this.unnamed;
        let beside = this.besides.get(folder);
        if (beside === undefined) {
            beside = { tops: new Map(), modules: new Map() };
            this.besides.set(folder, beside);
        }
        let isThere = beside.tops.get(top);
        if (isThere === undefined) {
            isThere = this.ground.own.isBeside(folder, top);
            beside.tops.set(top, isThere);
        }
        return isThere ? beside.modules : this.elsewhere;
    }
    decide(module, folder) {
        const parts = module.split('.');
        if (!isDottedName(parts))
            return doubt('no module has such a name');
        const { own, members, external } = this.ground;
        const installed = own.installed(parts);
        const beside = folder === null ? null : own.beside(folder, parts);
        const lifetime = (0,standard_library/* standardModule */.i)(module);
        if (lifetime !== null) {
            for (const found of [beside, installed])
                if (found?.kind === 'solid' && found.exact)
                    return this.mine(found, module);
            // a backport stands in for a module that some versions lack
            const lacking = lifetime.until !== null || lifetime.since !== '3.0';
            const { target, sure } = lacking ? external.find(module) : { target: null, sure: false };
            return answer(target !== null && sure ? target : { kind: 'standard' }, true);
        }
        if (installed?.kind === 'solid' && installed.exact)
            return this.mine(installed, module);
        if (beside?.kind === 'solid' && beside.exact && parts.length > 1)
            return this.mine(beside, module);
        const near = installed?.kind === 'solid' ? installed : beside;
        const member = members.find(module, () => external.find(module));
        // a package that several projects fill: the one with the module itself
        if (near?.kind === 'solid' && member?.exact === true && !near.exact)
            return member;
        if (near?.kind === 'solid' && near === installed)
            return this.mine(near, module);
        // what lies outside is asked for last: whoever has many projects of one name has as many that resemble its modules
        if (near?.kind !== 'solid' && member !== null)
            return member;
        const { target, sure } = external.find(module);
        // a folder of tests called like what it tests (tests/redis) is not meant where it lacks the module
        if (near?.kind === 'solid' && !sure && (near.exact || target.known === null))
            return this.mine(near, module);
        if (member !== null)
            return member;
        const isFolder = installed?.kind === 'folder' || beside?.kind === 'folder';
        if (target.declared.length > 0)
            return { target, exact: false, isFolder };
        const why = this.doubtOf(parts, target, isFolder, folder === null);
        return { target: why === null ? target : { kind: 'doubt', why }, exact: false, isFolder };
    }
    /** What was found in the project's own folder, where a nested project may own it. */
    mine(found, module) {
        const { project, ownerOf, members } = this.ground;
        const { file, exact } = found;
        const owner = file === null ? project : ownerOf(file);
        if (owner === null || owner === project || this.takesIn(file, owner))
            return answer({ kind: 'own', file }, exact);
        return (members.ofProject(module, owner) ??
            doubt(`it is found by its path in ${owner.folder}, which is another project`));
    }
    /** Whether the build is told of a folder of another project as one that its own packages lie in, and ships the file. */
    takesIn(file, owner) {
        const { project, layout } = this.ground;
        if (file === null || owner.folder === project.folder || !layout.ships(file))
            return false;
        return layout.roots.some(({ folder }) => (0,repo_path/* isWithin */.UO)(folder, owner.folder) && (0,repo_path/* isWithin */.UO)(file, folder));
    }
    /** Why a module that nothing declared provides may yet be there; null where nothing speaks for it. */
    doubtOf(parts, { known }, isFolder, isInstalled) {
        const [top = ''] = parts;
        const { own, tree } = this.ground;
        if ((0,host_modules/* isHostModule */.v)(parts.join('.')))
            return 'the program that runs this code brings it';
        const here = own.somewhere(top);
        if (known === null) {
            if (parts.some(resolve_isGenerated))
                return 'a build writes modules of that name';
            if (isFolder)
                return 'a folder has its name';
            if (here !== null || tree.holds(repo_path/* ROOT */.Dl, top) !== null)
                return 'sys.path: the repository has a module of that name';
            return null;
        }
        if (this.isPathFromRoot(parts))
            return 'sys.path: it is the path of a file in the repository';
        if (isInstalled)
            return null;
        return here === 'importable' || tree.holds(repo_path/* ROOT */.Dl, top) === 'solid'
            ? 'sys.path: the repository has a module of that name'
            : null;
    }
    /** Several names that are those of folders and of a file from the root are more than chance, whoever has the first of them. */
    isPathFromRoot(parts) {
        const found = parts.length > 1 ? this.ground.tree.find(repo_path/* ROOT */.Dl, parts) : null;
        return found?.kind === 'solid' && found.exact && found.file?.endsWith('.py') === true;
    }
}
function doubt(why) {
    return answer({ kind: 'doubt', why }, false);
}
function answer(target, exact) {
    return { target, exact, isFolder: false };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/role/pytest.js


/**
 * The folders that a project's settings of pytest put on the import path (`pythonpath`,
 * https://docs.pytest.org/en/stable/reference/reference.html#confval-pythonpath); those that leave the repository are not there.
 */
function pathsOfTests({ folder, settings }) {
    const values = [
        (0,key_path/* valueAt */.fK)(settings.pyproject, ['tool', 'pytest', 'pythonpath']),
        (0,key_path/* valueAt */.fK)(settings.pyproject, ['tool', 'pytest', 'ini_options', 'pythonpath']),
        settings.setupCfg.get('tool:pytest')?.get('pythonpath'),
    ];
    return values.flatMap(words).flatMap((path) => (0,repo_path/* tryRepoPath */.Nc)(path, folder) ?? []);
}
/** A list of strings, or one string of them between spaces. */
function words(value) {
    if (Array.isArray(value))
        return value.flatMap(words);
    return typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '') : [];
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/built-modules.js

const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
/**
 * The extension modules that the build of a project makes, dotted: what setup.py calls in `ext_modules` and `rust_extensions`
 * by their first argument (setuptools, "Building Extension Modules"; setuptools-rust), and `[tool.setuptools] ext-modules`.
 */
function builtModules({ settings }) {
    const { setupPy, pyproject } = settings;
    const names = ['ext_modules', 'rust_extensions'].flatMap((key) => namedBy(setupPy?.get(key)));
    const tables = [
        ['tool', 'setuptools', 'ext-modules'],
        ['tool', 'setuptools-rust', 'ext-modules'],
    ].flatMap((path) => (0,key_path/* valueAt */.fK)(pyproject, path));
    for (const table of tables)
        for (const name of (0,key_path/* isTable */.bI)(table) ? [table.name, table.target] : [])
            if (typeof name === 'string')
                names.push(name);
    return new Set(names.filter((name) => DOTTED.test(name)));
}
/** The names that calls give: of each `Extension("pkg.mod", …)`, also within a list or `cythonize([…])`. */
function namedBy(value) {
    if (value?.kind === 'list')
        return value.items.flatMap(namedBy);
    if (value?.kind !== 'call')
        return [];
    const first = value.named.get('name') ?? value.named.get('target') ?? value.args[0];
    return first?.kind === 'text' ? [first.value] : namedBy(first);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/search.js





/** Where the code of one project may find modules that lie in the project's own folder. */
class OwnModules {
    tree;
    project;
    isBuilt;
    roots;
    testRoots;
    scripts = new Map();
    built;
    known;
    constructor(unit, tree) {
        const { project, layout, paths } = unit;
        this.tree = tree;
        this.project = project.folder;
        this.isBuilt = (0,layout_layout/* isPackaged */.pS)(project);
        this.roots = layout.roots.map(({ folder, prefix }) => ({
            folder,
            prefix: prefix === '' ? [] : prefix.split('.'),
        }));
        const own = ownPackage(project, tree);
        if (own !== null)
            this.roots.push(own);
        this.testRoots = pathsOfTests(project).map((folder) => ({ folder, prefix: [] }));
        this.built = builtModules(project);
        this.known = namesOf(project.folder, paths, tree);
    }
    /** Looks below what the project installs, and below what its pytest settings put on the path; then among what it builds. */
    installed(parts) {
        const found = this.best(this.roots, parts) ?? this.best(this.testRoots, parts) ?? this.fromAbove(parts);
        if (found === null && this.built.has(parts.join('.')))
            return { kind: 'solid', file: null, exact: true };
        return found;
    }
    /**
     * Looks for a module by a path that begins above the project's folder: without an `__init__` folders are packages as well
     * (PEP 420), and what nothing builds is run from any of those above. Two names of folders are more than chance.
     */
    fromAbove(parts) {
        if (this.isBuilt)
            return null;
        for (let count = 2; count < parts.length; count += 1) {
            if (!`/${this.project}`.endsWith(`/${parts.slice(0, count).join('/')}`))
                continue;
            const found = this.tree.find(this.project, parts.slice(count));
            if (found?.kind === 'solid' && found.exact)
                return found;
        }
        return null;
    }
    /**
     * Looks where a file finds modules that is run, or collected by pytest, in that folder: the folder itself and those above
     * it (https://docs.pytest.org/en/stable/explanation/pythonpath.html), up to the project's; never inside a package.
     */
    beside(folder, parts) {
        return this.best(this.scriptRoots(folder), parts);
    }
    /** Whether anything of that top-level name lies where `beside` looks: without, it finds nothing below the name. */
    isBeside(folder, top) {
        return this.scriptRoots(folder).some((root) => this.tree.holds(root.folder, top) !== null);
    }
    /**
     * Whether a top-level name is that of a module or folder anywhere in the project: `importable` where the folder that
     * holds it may stand on the path, `inside` where a package holds it, or it is a mere folder.
     */
    somewhere(name) {
        return this.known.get(name) ?? null;
    }
    scriptRoots(folder) {
        let roots = this.scripts.get(folder);
        if (roots === undefined) {
            roots = this.foldersAbove(folder).map((one) => ({ folder: one, prefix: [] }));
            this.scripts.set(folder, roots);
        }
        return roots;
    }
    foldersAbove(folder) {
        const found = [];
        for (let here = folder; here !== null; here = (0,repo_path/* parentOf */.gN)(here)) {
            if (!this.tree.isPackage(here) || here === folder)
                found.push(here);
            if (here === this.project)
                break;
        }
        return found;
    }
    /** The first place with the exact module; else the first with its package; else a folder. */
    best(roots, parts) {
        let found = null;
        for (const root of roots) {
            const here = this.look(root, parts);
            if (here === null)
                continue;
            if (here.kind === 'solid' && here.exact)
                return here;
            if (found === null || (found.kind === 'folder' && here.kind === 'solid'))
                found = here;
        }
        return found;
    }
    look({ folder, prefix }, parts) {
        for (let i = 0; i < prefix.length; i += 1) {
            if (i === parts.length)
                return { kind: 'folder' };
            if (parts[i] !== prefix[i])
                return null;
        }
        if (prefix.length === 0)
            return this.tree.find(folder, parts);
        // the folder is the package itself, whatever its own name is
        return this.tree.find(folder, parts.slice(prefix.length), true);
    }
}
/**
 * A folder that nothing builds, or whose project is called like it, with an `__init__` beside its requirements, is imported by its
 * own name from above: that of the packages around it in front, as Python has it.
 */
function ownPackage(project, tree) {
    const { folder, name } = project;
    if ((0,layout_layout/* isPackaged */.pS)(project) && (0,model_requirement/* normaliseName */.G)((0,repo_path/* nameOf */.Vb)(folder)) !== name)
        return null;
    const prefix = [];
    for (let here = folder; here !== repo_path/* ROOT */.Dl && tree.isPackage(here); here = (0,repo_path/* folderOf */.yS)(here))
        prefix.unshift((0,repo_path/* nameOf */.Vb)(here));
    return prefix.length === 0 ? null : { folder, prefix };
}
/** Top-level names that code of the project could import if some folder of the project stood on the path. */
function namesOf(project, paths, tree) {
    const names = new Map();
    const seen = new Set([project]);
    const note = (name, importable) => {
        if (importable || !names.has(name))
            names.set(name, importable ? 'importable' : 'inside');
    };
    for (const path of paths) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        const stem = name.slice(0, name.indexOf('.'));
        if (stem !== '__init__' && !path.endsWith('.ipynb'))
            note(stem, !tree.isPackage((0,repo_path/* folderOf */.yS)(path)));
        for (let here = (0,repo_path/* folderOf */.yS)(path); !seen.has(here) && here !== repo_path/* ROOT */.Dl && (0,repo_path/* isWithin */.UO)(here, project); here = (0,repo_path/* folderOf */.yS)(here)) {
            seen.add(here);
            note((0,repo_path/* nameOf */.Vb)(here), tree.isPackage(here) && !tree.isPackage((0,repo_path/* folderOf */.yS)(here)));
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/tree.js

/** Endings of what Python can import, the best to show first; the others are sources and results of extension modules. */
const ENDINGS = ['.py', '.pyi', '.pyx', '.so', '.pyd'];
function newPlace() {
    return { module: null, init: null, below: null };
}
/** Python's view of a file tree: modules, regular packages, and folders with Python code below. */
class PythonTree {
    folders = new Map([[repo_path/* ROOT */.Dl, newPlace()]]);
    /** Of every module and folder, wherever it is. */
    names = new Set();
    /** Entries without an ending, by which a link to a package goes: whether each is one, once that was asked. */
    links = new Map();
    linkNames = new Set();
    files;
    constructor(files) {
        this.files = files;
        for (const path of files.paths) {
            const ending = ENDINGS.findIndex((one) => path.endsWith(one));
            if (ending !== -1)
                this.add(path, ending);
            else if (!(0,repo_path/* nameOf */.Vb)(path).includes('.')) {
                this.links.set(path, null);
                this.linkNames.add((0,repo_path/* nameOf */.Vb)(path));
                this.names.add((0,repo_path/* nameOf */.Vb)(path));
            }
        }
    }
    /** Whether the folder is a regular package, one with an `__init__`. */
    isPackage(folder) {
        return this.initOf(folder) !== null;
    }
    /** Whether any module or folder of the tree has that name. */
    hasName(name) {
        return this.names.has(name);
    }
    /** Notes the last part of a module's name, which a build may call otherwise than its file (`package_dir`). */
    noteName(name) {
        this.names.add(name);
    }
    /** Whether the top-level name is importable from that folder, a mere folder included. */
    holds(folder, name) {
        const place = this.folders.get(folder)?.below?.get(name);
        if (place?.init || place?.module || this.isLinkedPackage(folder, [name]))
            return 'solid';
        return place === undefined ? null : 'folder';
    }
    /**
     * Looks up a dotted name, split, below a folder (PEP 420: package, then module, then namespace); null: not there.
     * `isName`: the folder is a part of the name itself, and not only a place to look in.
     */
    find(folder, parts, isName = false) {
        let here = this.folders.get(folder);
        let file = isName ? this.initOf(folder) : null;
        let solid = file !== null && !this.isSharedPackage(file);
        for (let i = 0; i < parts.length; i += 1) {
            const next = here?.below?.get(parts[i] ?? '');
            if (next === undefined) {
                const isThere = solid || this.isLinkedPackage(folder, parts.slice(0, i + 1));
                return isThere ? { kind: 'solid', file: null, exact: false } : null;
            }
            if (next.init === null && next.module !== null)
                return { kind: 'solid', file: next.module, exact: i === parts.length - 1 };
            here = next;
            file = next.init;
            if (file !== null)
                solid = !this.isSharedPackage(file);
        }
        return solid || file !== null ? { kind: 'solid', file, exact: true } : { kind: 'folder' };
    }
    /** Whether other distributions may add modules to the package of this `__init__` (pkgutil and pkg_resources style). */
    isSharedPackage(init) {
        return this.shared.has(init);
    }
    /**
     * Notes a package whose `__init__` imports `pkgutil` or `pkg_resources`: its text says whether it shares its name
     * (https://packaging.python.org/en/latest/guides/packaging-namespace-packages/).
     */
    noteSharing(init) {
        const read = this.files.read(init);
        if (read.kind === 'text' && /\b(?:extend_path|declare_namespace)\b/.test(read.text))
            this.shared.add(init);
    }
    shared = new Set();
    /**
     * Notes what the `__init__` of a package takes from modules below it. A name that it has goes before a module that is called
     * like it (https://docs.python.org/3/reference/simple_stmts.html#import, "the from form").
     */
    noteTaken(init, names) {
        const below = this.folders.get((0,repo_path/* folderOf */.yS)(init))?.below;
        const modules = names.filter((name) => below?.get(name)?.module);
        if (modules.length > 0)
            this.taken.set(init, new Set(modules));
    }
    /** Whether a name of a package is something else than the module below it that is called so. */
    isTaken(init, name) {
        return this.taken.get(init)?.has(name) === true;
    }
    taken = new Map();
    /** Whether a link leads from there to a package in the repository: git keeps it as a file. */
    isLinkedPackage(folder, parts) {
        if (!this.linkNames.has(parts.at(-1) ?? ''))
            return false;
        const path = (0,repo_path/* join */.fj)(folder, parts.join('/'));
        const known = this.links.get(path);
        if (known === undefined)
            return false;
        const is = known ?? this.files.has((0,repo_path/* join */.fj)(path, '__init__.py'));
        this.links.set(path, is);
        return is;
    }
    initOf(folder) {
        return this.folders.get(folder)?.init ?? null;
    }
    add(path, ending) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        const stem = name.slice(0, name.indexOf('.'));
        this.names.add(stem);
        const folder = this.placeOf((0,repo_path/* folderOf */.yS)(path));
        const place = placeBelow(folder, stem);
        if (place.module?.endsWith('.py'))
            return;
        place.module = path;
        if (stem === '__init__' && ending <= 1)
            folder.init = path;
    }
    placeOf(folder) {
        const known = this.folders.get(folder);
        if (known !== undefined)
            return known;
        const name = (0,repo_path/* nameOf */.Vb)(folder);
        this.names.add(name);
        const place = placeBelow(this.placeOf((0,repo_path/* folderOf */.yS)(folder)), name);
        this.folders.set(folder, place);
        return place;
    }
}
function placeBelow(place, name) {
    place.below ??= new Map();
    const known = place.below.get(name);
    if (known !== undefined)
        return known;
    const made = newPlace();
    place.below.set(name, made);
    return made;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/uses.js




/** Takes an import of a file, and whether the file finds modules as installed code does; returns every module it means. */
function usesOf(meaning, file, isInstalled, fact) {
    if (fact.level > 0)
        return relativeUses(meaning, file, fact);
    const folder = isInstalled ? null : (0,repo_path/* folderOf */.yS)(file);
    const { module } = fact;
    const base = meaning.resolver.resolve(module, folder);
    const whole = { fact, module, target: base.target };
    if (fact.names.length === 0)
        return [whole];
    if (base.target.kind === 'standard')
        return [whole, ...standardChildren(fact)];
    if (base.target.kind === 'own' || base.target.kind === 'member') {
        const { file: init } = base.target;
        if (!mayHoldModules(init))
            return [whole];
        const { tree } = meaning;
        const names = fact.names.filter((name) => tree.hasName(name) && (init === null || !tree.isTaken(init, name)));
        return [whole, ...children(meaning, fact, folder, names).filter(isFile)];
    }
    return sharedUses(meaning, fact, folder, base);
}
/** `from importlib import metadata` needs a later Python than `importlib` does. */
function standardChildren(fact) {
    if (!(0,standard_library/* hasLaterModules */.s)(fact.module))
        return [];
    const own = (0,standard_library/* standardModule */.i)(fact.module);
    return fact.names
        .map((name) => `${fact.module}.${name}`)
        .filter((module) => (0,standard_library/* standardModule */.i)(module) !== own)
        .map((module) => ({ fact, module, target: { kind: 'standard' } }));
}
/** Below a name that distributions share, each imported name may belong to another one. */
function sharedUses(meaning, fact, folder, base) {
    const { module, names } = fact;
    const whole = { fact, module, target: base.target };
    const { kind } = base.target;
    const isMissing = kind === 'external' && base.target.declared.length === 0 && base.target.known === null;
    if (isMissing && names.every(resolve_isGenerated))
        return [{ ...whole, target: doubt('a build writes it').target }];
    const isShared = base.isFolder || meaning.external.isShared((0,name_rules/* topOf */.HX)(module)) || meaning.members.isNamespace(module);
    if (!isShared)
        return [whole];
    const apart = children(meaning, fact, folder).filter((use) => isFile(use) || (use.target.kind === 'external' && !sameProvider(use, whole)));
    return apart.length === names.length ? apart : [whole, ...apart];
}
function sameProvider({ target: a }, { target: b }) {
    if (a.kind !== 'external' || b.kind !== 'external')
        return a.kind === b.kind;
    return a.known === b.known && a.declared.join() === b.declared.join();
}
function children(meaning, fact, folder, names = fact.names) {
    return names
        .filter((name) => name !== '*')
        .map((name) => {
        const module = `${fact.module}.${name}`;
        return { fact, module, ...meaning.resolver.resolve(module, folder) };
    })
        .filter(({ target, exact }) => exact || target.kind === 'external')
        .map(({ module, target }) => ({ fact, module, target }));
}
function isFile({ target }) {
    return (target.kind === 'own' || target.kind === 'member') && target.file !== null;
}
/** Only a package has modules below it. */
function mayHoldModules(file) {
    return file === null || (0,repo_path/* nameOf */.Vb)(file).startsWith('__init__.');
}
/** A relative import stays in its package, whatever is installed (https://docs.python.org/3/reference/import.html#package-relative-imports). */
function relativeUses(meaning, file, fact) {
    const { project, tree } = meaning;
    let folder = (0,repo_path/* folderOf */.yS)(file);
    for (let i = 1; i < fact.level && folder !== null; i += 1)
        folder = (0,repo_path/* parentOf */.gN)(folder);
    const parts = fact.module === '' ? [] : fact.module.split('.');
    const module = absoluteName(meaning.layout, file, fact);
    if (folder === null || meaning.layout.pathIn(folder) === null || !isDottedName(parts)) {
        const { target } = doubt('a relative import that leaves the project, or names no module');
        return [{ fact, module, target }];
    }
    const from = folder;
    const target = (found) => {
        const at = found?.kind === 'solid' ? found.file : null;
        const owner = at === null ? project : meaning.ownerOf(at);
        if (owner === null || owner === project)
            return { kind: 'own', file: at };
        return doubt(`a relative import of ${owner.folder}, which is another project`).target;
    };
    const found = tree.find(from, parts, true);
    const whole = { fact, module, target: target(found) };
    if (found?.kind === 'solid' && !mayHoldModules(found.file))
        return [whole];
    const init = found?.kind === 'solid' ? found.file : null;
    const below = fact.names.flatMap((name) => {
        if (!tree.hasName(name) || (init !== null && tree.isTaken(init, name)))
            return [];
        const child = tree.find(from, [...parts, name], true);
        if (child?.kind !== 'solid' || !child.exact || child.file === null)
            return [];
        return [
            { fact, module: module.endsWith('.') ? module + name : `${module}.${name}`, target: target(child) },
        ];
    });
    return [whole, ...below];
}
/** The dotted name that a relative import means; as written where the file has no name itself. */
function absoluteName(layout, file, { level, module }) {
    const written = '.'.repeat(level) + module;
    const own = layout.moduleOf(file);
    if (own === null || own === '')
        return written;
    const parts = own.split('.');
    const drop = (0,repo_path/* nameOf */.Vb)(file).startsWith('__init__.') ? level - 1 : level;
    if (drop >= parts.length)
        return written;
    const above = drop === 0 ? own : parts.slice(0, -drop).join('.');
    return module === '' ? above : `${above}.${module}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/code.js


















const PYTHON = /\.(?:py|pyi|pyw|ipynb)$/i;
/** Takes a workspace and its sources, scanned; returns every Python project's files with roles, and where each import leads. */
function pythonCode(workspace, sources) {
    const folderOwnerOf = (0,ownership/* ownersOf */.K)(workspace, 'python');
    const pathsOf = new Map();
    for (const project of workspace.projects)
        if (project.language === 'python')
            pathsOf.set(project, []);
    const ownerless = [];
    for (const path of sources.keys()) {
        if (!PYTHON.test(path))
            continue;
        const owner = folderOwnerOf(path);
        if (owner === null)
            ownerless.push(path);
        else
            pathsOf.get(owner)?.push(path);
    }
    const inFolders = [...pathsOf].map(([project, paths]) => ({
        project,
        paths,
        layout: (0,layout_layout/* pythonLayout */.vl)(project, workspace.files, paths),
    }));
    const shipping = withLinkedFiles(inFolders, ownerless, workspace.files);
    const ownerOf = ownersWithLinked(shipping, folderOwnerOf);
    const tree = new PythonTree(workspace.files);
    for (const [path, scan] of sources) {
        if (sharesItsName(path, scan))
            tree.noteSharing(path);
        tree.noteTaken(path, takenBelow(path, scan));
    }
    const index = new ModuleIndex(shipping, tree);
    const distributions = new Distributions(namesMap(workspace));
    const units = shipping.map((unit) => {
        const { project, layout, paths } = unit;
        const declarations = pythonDeclarations(workspace, project);
        const members = new MemberModules(project, declarations, index);
        const external = new ExternalModules(declarations, distributions);
        const own = new OwnModules(unit, tree);
        const resolver = new PythonResolver({ project, layout, tree, own, members, external, ownerOf });
        const meaning = { project, layout, tree, resolver, members, external, ownerOf };
        const roleOf = isAmongFeatures(project.folder, workspace.files)
            ? () => 'test'
            : (0,roles/* pythonRoles */.k)(project, layout, isForDevelopers(workspace, project));
        const files = paths.map((path) => codeFile(meaning, path, roleOf(path), sources.get(path)));
        return { project, layout, declarations, files, installs: new Set() };
    });
    return withShippedExamples(units, workspace.files);
}
function codeFile(meaning, path, role, scan) {
    const { project, layout } = meaning;
    const file = { path, role, module: layout.moduleOf(path) };
    if (scan === undefined)
        return { ...file, uses: [] };
    if (!scan.ok)
        return { ...file, uses: [], fault: { error: scan.error, line: scan.line } };
    const isInstalled = findsAsInstalled(project, layout, path, role);
    const uses = scan.imports.flatMap((fact) => usesOf(meaning, path, isInstalled, fact));
    return scan.script && isRunByItself(file, project) ? { ...file, uses, isScript: true } : { ...file, uses };
}
/**
 * Whether a runner of scripts may be what a file is for. What a build makes a module is imported into an environment that
 * its block has no say in; what an app holds, or what no statement can name (`make-docs.py`), is run where it stands.
 */
function isRunByItself({ role, module }, project) {
    return role !== 'runtime' || module === null || !(0,layout_layout/* isPackaged */.pS)(project);
}
/** Code that a build ships is imported from where it is installed, and finds nothing by lying beside it. */
function findsAsInstalled(project, layout, path, role) {
    return role === 'runtime' && (0,layout_layout/* isPackaged */.pS)(project) && layout.ships(path);
}
/** Whether a package's `__init__` may say that other distributions add to it. */
function sharesItsName(path, scan) {
    if ((0,repo_path/* nameOf */.Vb)(path) !== '__init__.py' || !scan.ok || scan.imports.length > 10)
        return false;
    return scan.imports.some(({ module }) => module === 'pkgutil' || module === 'pkg_resources');
}
/** The names that a package's `__init__` takes from modules beside it that are called otherwise. */
function takenBelow(path, scan) {
    if ((0,repo_path/* nameOf */.Vb)(path) !== '__init__.py' || !scan.ok)
        return [];
    return scan.imports.flatMap(({ level, module, names, scope }) => level === 1 && module !== '' && scope.every((one) => one === 'top')
        ? names.filter((name) => name !== module)
        : []);
}
/** Import names that people wrote down: PEP 794 in a package manifest or pyproject.toml, and above all plumb.edn. */
function namesMap({ manifests, projects }) {
    const map = new Map();
    for (const project of projects) {
        if (project.language !== 'python' || project.name === null)
            continue;
        const names = importNames(project);
        if (names.length > 0)
            map.set(project.name, names);
    }
    for (const [distribution, names] of manifests.config.importNames)
        map.set((0,model_requirement/* normaliseName */.G)(distribution), names);
    return map;
}
/** `import-names` of `[project]`; `name; private` is a name as well. */
function importNames({ settings }) {
    const names = (0,key_path/* valueAt */.fK)(settings.pyproject, ['project', 'import-names']);
    if (!Array.isArray(names))
        return [];
    return names.flatMap((name) => (typeof name === 'string' ? (name.split(';')[0] ?? '').trim() : []));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/unused.js + 2 modules
var declared_unused = __webpack_require__(7914);
// EXTERNAL MODULE: ./.build/packages/core/src/model/inline-ignore.js
var inline_ignore = __webpack_require__(3809);
// EXTERNAL MODULE: ./.build/packages/core/src/read/excluded.js
var excluded = __webpack_require__(834);
// EXTERNAL MODULE: ./.build/packages/core/src/app/code/source-scanners.js + 40 modules
var source_scanners = __webpack_require__(3544);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/gather-sources.js



/**
 * Scans every source file outside `:exclude` whose language some project of the workspace has. What cannot be read is
 * `ok: false`; a file whose content is not here (a submodule, a sparse checkout) is left out.
 */
function gatherSources(workspace, cache = new FactCache(workspace.files, null)) {
    const { files, projects } = workspace;
    const isExcluded = (0,excluded/* excludedBy */.U)(workspace.manifests.config.exclude);
    const families = new Set(projects.map(({ language }) => language));
    const sources = new Map();
    for (const path of files.paths) {
        const scanner = (0,source_scanners/* scannerOf */.u)(path);
        if (scanner === undefined || !families.has(scanner.family) || isExcluded(path))
            continue;
        const scan = cache.scan(path, scanner);
        if (scan !== null)
            sources.set(path, scan);
    }
    return sources;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/declared/install-commands.js
var install_commands = __webpack_require__(5418);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/install-lists.js



/**
 * How programs call what they have pip install where they run: the packages of a component of Kubeflow Pipelines
 * (kubeflow-pipelines.readthedocs.io, `packages_to_install`), of an image of Modal (modal.com/docs/guide/images, `pip_install`),
 * and of registries of plugins (`pip_packages`).
 */
const LISTS = /\b(?:pip_(?:packages|install|requirements)|packages_to_install)\b/g;
/** What stands behind such a name: a value or default, the list that a function of that name gives back, or arguments. */
const VALUE = /^\s*(?::[^=\n]*)?=(?!=)/;
const RETURNED = /^\([^)]*\)[^:\n]*:\s*return\s*(?=\[)/;
const ARGUMENTS = /^\(([^)]*)\)/;
/** What stands in a list of strings, which may have brackets of their own (`"acme[all]"`). */
const ITEMS = `((?:[^\\[\\]"']|"[^"\\n]*"|'[^'\\n]*')*)`;
/** A part of a sum: a list, or the name of one. */
const TERM = new RegExp(`^[\\s+]*(?:\\[${ITEMS}\\]|([A-Za-z_]\\w*))`);
const OPTIONAL = new Set(['guarded', 'type-checking']);
const QUOTED = /(["'])([^\n]{1,100}?)\1/g;
/** As far as a list is looked for, how many, and in how long a text: nobody writes more by hand. */
const [REACH, MAX_LISTS, MAX_TEXT] = [5_000, 200, 200_000];
/** Who has the program install packages lacks many; of fewer nobody has made a list, and their texts need not be searched. */
const install_lists_MANY = 4;
/** A list of plain name that a program has, and pip told to install one: as arguments, or as a line for a shell. */
const MAIN_LIST = /["'/]requirements\.txt["']/;
const INSTALLS_LIST = /["']install["']\s*,[^\])]{0,200}["'](?:-r|--requirement)["']|\b(?:system|run|call|check_call|check_output|Popen)\(\s*f?["'][^"'\n]{0,200}\bpip3? install\b[^"'\n]{0,200} -r\b/;
/**
 * Takes the projects; returns those that lack many declarations with the distributions that their run-time code has pip install,
 * and says of those with lists beside their plugins whether it has pip install such lists.
 */
function withInstallLists(units, cache) {
    return units.map((unit) => {
        const runtime = unit.files.filter(({ role, path }) => role === 'runtime' && path.endsWith('.py'));
        const saying = (what, search) => runtime.flatMap(({ path }) => cache.mentions(path, what, search));
        const names = lacksMany(unit) ? saying('install lists', namesIn) : [];
        const installsLists = hasListsBeside(unit) && saying('installers of lists', listsIn).length > 0;
        if (names.length === 0 && !installsLists)
            return unit;
        return { ...unit, installs: new Set(names), ...(installsLists && { installsLists }) };
    });
}
/** Whether a requirements.txt that says nothing of the project as a whole lies beside code of it. */
function hasListsBeside({ project, files, declarations }) {
    const folders = new Set();
    for (const { section } of declarations.all) {
        if (section.kind !== 'file')
            continue;
        const list = (0,repo_path/* repoPath */.qN)(section.name, project.folder);
        if ((0,repo_path/* nameOf */.Vb)(list) === 'requirements.txt')
            folders.add((0,repo_path/* folderOf */.yS)(list));
    }
    folders.delete(project.folder);
    return (folders.size > 0 && files.some(({ role, path }) => role === 'runtime' && folders.has((0,repo_path/* folderOf */.yS)(path))));
}
function listsIn(text) {
    if (text.length > MAX_TEXT || !text.includes('pip') || !MAIN_LIST.test(text))
        return [];
    return INSTALLS_LIST.test(text) ? ['requirements.txt'] : [];
}
function lacksMany({ files }) {
    const lacking = new Set();
    for (const { role, uses } of files) {
        if (role !== 'runtime')
            continue;
        for (const { target, fact, module } of uses) {
            if (target.kind !== 'external' || target.declared.length > 0)
                continue;
            if (fact.attempt !== undefined || fact.scope.some((scope) => OPTIONAL.has(scope)))
                continue;
            lacking.add(target.known ?? (0,name_rules/* topOf */.HX)(module));
            if (lacking.size === install_lists_MANY)
                return true;
        }
    }
    return false;
}
function namesIn(text) {
    if (text.length > MAX_TEXT || !(text.includes('pip_') || text.includes('packages_to_install')))
        return [];
    const lists = [...text.matchAll(LISTS)]
        .slice(0, MAX_LISTS)
        .map(({ 0: { length }, index }) => listBehind(text.slice(index + length, index + REACH), text));
    const names = Array.from(lists.join('\n').matchAll(QUOTED), ([, , word = '']) => (0,install_commands/* installedName */.qv)(word));
    return [...new Set(names.filter((name) => name !== null))];
}
function listBehind(rest, text) {
    const lead = VALUE.exec(rest) ?? RETURNED.exec(rest);
    return lead === null ? (ARGUMENTS.exec(rest)?.[1] ?? '') : sumOf(rest.slice(lead[0].length), text);
}
/** The lists of `A + ["b"]`, also of names that the file gives such. */
function sumOf(rest, text) {
    const lists = [];
    for (let [at, term] = [0, TERM.exec(rest)]; term !== null;) {
        const [whole, list, name] = term;
        lists.push(list ?? new RegExp(`^${name}(?:\\s*:[^=\\n]*)?\\s*=\\s*\\[${ITEMS}\\]`, 'm').exec(text)?.[1] ?? '');
        at += whole.length;
        term = /^\s*\+/.test(rest.slice(at)) ? TERM.exec(rest.slice(at)) : null;
    }
    return lists.join('\n');
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/glob.js + 2 modules
var model_glob = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./.build/packages/core/src/model/json-depth.js
var json_depth = __webpack_require__(2785);
// EXTERNAL MODULE: ./.build/packages/core/src/read/json.js + 1 modules
var json = __webpack_require__(7113);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/jsonc.js



/** The parser is recursive; a real configuration stays under ten levels. */
const MAX_DEPTH = 200;
/**
 * Takes JSON with comments and trailing commas, as editors' and compilers' configurations are written; returns its value
 * with tables of null prototype, or undefined where there is none. What is malformed is read as far as it goes, as
 * TypeScript does.
 */
function readJsonc(text) {
    try {
        // Most files are plain JSON, whose parser is far quicker.
        const value = (0,json/* withoutPrototypes */.wT)(JSON.parse(text), MAX_DEPTH);
        return value === json/* TOO_DEEP */.gZ ? undefined : value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return readLenient(text);
    }
}
function readLenient(text) {
    if ((0,json_depth/* bracketBeyond */.y)(text, MAX_DEPTH) !== null)
        return undefined;
    try {
        const tree = (0,main.parseTree)(text, [], { allowTrailingComma: true, disallowComments: false });
        return tree === undefined ? undefined : plain(tree, 0);
    }
    catch (error) {
        // a quote in a comment can hide brackets from the count
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function plain(node, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    if (node.type === 'array')
        return (node.children ?? []).map((child) => plain(child, depth + 1));
    if (node.type !== 'object')
        return node.value;
    const table = Object.create(null);
    for (const { children = [] } of node.children ?? []) {
        const [key, value] = children;
        if (key !== undefined && value !== undefined)
            table[String(key.value)] = plain(value, depth + 1);
    }
    return table;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/vouched-dependencies.js





const KNIP_CONFIGS = ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'];
/** Where pnpm, patch-package and yarn keep patches of installed packages: in front of it stands the folder that installs them. */
const PATCH = /^(?:(.+?)\/)??(?:\.yarn\/)?patches\/(?:[^/]+\/)?[^/]+\.patch$/;
const ADDED_IMPORT = /^\+(?!\+\+ ).*?(?:\bfrom|\bimport|\b(?:require|import)\()\s*["']([^"'\n]+)["']/gm;
/**
 * Returns the packages of which something above a project says that the project uses them, though no source of it does:
 * a patch adds an import of them to an installed package (https://pnpm.io/cli/patch), or `ignoreDependencies` of knip's
 * configuration names them for it (https://knip.dev/reference/configuration#ignoredependencies).
 */
function vouchedDependencies({ files }) {
    let patched = null;
    const known = new Map();
    const knipIn = (folder) => {
        if (!known.has(folder))
            known.set(folder, knipConfig(folder, files));
        return known.get(folder);
    };
    return ({ folder }) => {
        patched ??= patchedIn(files);
        const names = patched.flatMap(({ root, packages }) => ((0,repo_path/* isWithin */.UO)(folder, root) ? packages : []));
        for (let above = (0,repo_path/* parentOf */.gN)(folder); above !== null; above = (0,repo_path/* parentOf */.gN)(above))
            names.push(...ignoredFor((0,repo_path/* relative */.V8)(above, folder), knipIn(above)));
        return names;
    };
}
function patchedIn(files) {
    return files.paths.flatMap((path) => {
        if (!path.endsWith('.patch'))
            return [];
        const match = PATCH.exec(path);
        const read = match === null ? null : files.readOnce(path);
        if (match === null || read?.kind !== 'text')
            return [];
        const packages = [...read.text.matchAll(ADDED_IMPORT)].flatMap(([, specifier = '']) => (0,node_specifier/* packageSpecifier */.Re)(specifier)?.name ?? []);
        return { root: (0,repo_path/* repoPath */.qN)(match[1] ?? '.'), packages };
    });
}
function knipConfig(folder, files) {
    const name = KNIP_CONFIGS.find((one) => files.has((0,repo_path/* join */.fj)(folder, one)));
    const read = name === undefined ? null : files.readOnce((0,repo_path/* join */.fj)(folder, name));
    return read?.kind === 'text' ? readJsonc(read.text) : undefined;
}
/** What a configuration says of all workspaces, and of those whose key is the folder, or a glob of it. */
function ignoredFor(folder, config) {
    if (!(0,key_path/* isTable */.bI)(config))
        return [];
    const { workspaces } = config;
    const own = Object.entries((0,key_path/* isTable */.bI)(workspaces) ? workspaces : {}).flatMap(([key, workspace]) => (0,model_glob/* compileGlob */.S)(key)?.(folder) ? [workspace] : []);
    return [config, ...own].flatMap((table) => {
        const names = (0,key_path/* isTable */.bI)(table) ? table.ignoreDependencies : undefined;
        return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/mentions.js






/** `python:packages/a`: a project of one language in one folder. */
function unitKey({ language, folder }) {
    return `${language}:${folder}`;
}
/** Texts that settings stand in, and those that import without being code. */
const SETTINGS = /\.(?:toml|ya?ml|jsonc?|json5|cfg|ini|conf|sh|bash|mk|env|service|mdx|astro|prisma|css|scss|sass|less|html|j2|tmpl|gts|gjs|hbs|tsrx|marko|coffee)$|^(?:Makefile|Justfile|justfile|Tiltfile|\.[a-z]+rc(?:[.-][\w.-]+)?$)/;
/** Texts that start the programs of any project, wherever they stand: `CMD ["uvicorn", "app:app"]`. */
const COMMON = /^(?:Dockerfile|Containerfile|docker-compose|compose|Procfile)[^/]*$/;
/** What lists dependencies as dependencies says nothing of their use. */
const mentions_LISTS = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|Pipfile|bun\.lock|renovate\.json5?|dependabot\.yml)$/;
const MAX_SETTINGS = 1_000_000;
/** What stands before the name of a module that JavaScript imports, and how many characters tell. */
const IMPORTING = /(?:\bfrom|\bimport|\b(?:import|require)\()[ ]?$/;
const IMPORTING_LENGTH = ' require( '.length;
/**
 * What may stand before a package's name in a string: the folder that it is installed in, or the package that brings it
 * (https://vite.dev/config/dep-optimization-options#optimizedeps-include).
 */
const BEFORE_NAME = '(?:[\\w.\\-/@]*node_modules/|[\\w.\\-/@]+ > )?';
const WORD = /[@A-Za-z0-9_][\w.\-/@]*/g;
/**
 * Which of the candidates (by unit) are named otherwise: in settings, scripts and container files, or in a source as
 * a string that is a module of theirs; or vouched for by what stands above. Texts that only list dependencies do not count.
 */
function findMentions(workspace, candidates, cache = new FactCache(workspace.files, null)) {
    const found = new Map();
    const searches = new Map();
    const vouched = vouchedDependencies(workspace);
    for (const project of workspace.projects) {
        const wanted = candidates.get(unitKey(project)) ?? [];
        const names = mentions_namesOf(wanted);
        const search = {
            language: project.language,
            names,
            found: new Set(),
            wanted: new Set(names.values()).size,
        };
        found.set(unitKey(project), search.found);
        searches.set(project.folder, [...(searches.get(project.folder) ?? []), search]);
        for (const word of wanted.length > 0 ? settingsOf(project) : [])
            for (const spelled of beginningsOf(word))
                note(spelled, search);
        for (const name of wanted.length > 0 && project.language === 'node' ? vouched(project) : [])
            note(spelling(name), search);
    }
    const all = groupOf([...searches.values()].flat(), cache);
    if (all.searches.length === 0)
        return found;
    const groups = new Map([...searches].map(([folder, here]) => [folder, groupOf(here, cache)]));
    const isExcluded = (0,excluded/* excludedBy */.U)(workspace.manifests.config.exclude);
    for (const path of workspace.files.paths) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        const isCommon = COMMON.test(name);
        const group = isCommon ? all : nearest(groups, path);
        if (group === undefined || group.searches.every(isDone))
            continue;
        const scanner = (0,source_scanners/* scannerOf */.u)(name);
        const isSource = scanner !== undefined;
        // Large, and never of a package for Node.
        if (scanner?.dialect === 'ipynb' && !group.hasPython)
            continue;
        if (!isSource && !isCommon && (!SETTINGS.test(name) || mentions_LISTS.test(path)))
            continue;
        if (name === 'pyproject.toml' || name === 'package.json' || isExcluded(path))
            continue;
        const [words, find] = isSource ? [`quoted ${group.id}`, group.inSource] : [group.id, group.inSettings];
        for (const spelled of cache.mentions(path, words, find))
            for (const search of group.searches)
                note(spelled, search);
    }
    return found;
}
/** Whether no text can tell more. */
function isDone({ found, wanted }) {
    return found.size === wanted;
}
function groupOf(searches, cache) {
    const active = searches.filter(({ names }) => names.size > 0);
    const spellings = new Set(active.flatMap(({ names }) => [...names.keys()]));
    const among = (words) => {
        const held = new Set();
        for (const word of words)
            for (const spelled of beginningsOf(word))
                if (spellings.has(spelled))
                    held.add(spelled);
        return [...held];
    };
    // Most words of a text begin with no letters of a candidate: they cost one look of a regular expression.
    const heads = [...new Set([...spellings].flatMap((each) => /[A-Za-z0-9]+/.exec(each)?.[0] ?? []))].sort();
    const head = heads.length === 0 ? '' : `(?:${heads.join('|')})`;
    const quoted = new RegExp(`["'\`]${BEFORE_NAME}([@_]*${head}[\\w.\\-/@:]*)["'\`]`, 'g');
    // A name may hold neither a letter nor a digit (npm has `-` and `_`): beside no other, every word is looked at.
    const unquoted = new RegExp(`${head || '[\\w@]'}[\\w.\\-/@]*`, 'g');
    return {
        id: cache.nameOf([...spellings].sort()),
        searches: active,
        hasPython: active.some(({ language }) => language === 'python'),
        inSource: (text) => among(quotedWords(text, quoted)),
        inSettings: (text) => (text.length > MAX_SETTINGS ? [] : among(wordsOf(text, unquoted))),
    };
}
/** The words that an expression finds between quotes, without what an import names: that is a use, and judged as one. */
function quotedWords(text, quoted) {
    const words = [];
    quoted.lastIndex = 0;
    for (let match = quoted.exec(text); match !== null; match = quoted.exec(text)) {
        const { index } = match;
        if (IMPORTING.test(text.slice(Math.max(0, index - IMPORTING_LENGTH), index)))
            quoted.lastIndex = index + 1;
        else
            words.push(match[1] ?? '');
    }
    return words;
}
/** The words that begin, behind `@` and `_`, with what an expression finds; it goes on to the end of each word. */
function wordsOf(text, unquoted) {
    const words = [];
    unquoted.lastIndex = 0;
    for (let match = unquoted.exec(text); match !== null; match = unquoted.exec(text)) {
        let start = match.index;
        while (text[start - 1] === '@' || text[start - 1] === '_')
            start -= 1;
        // A dot, slash or dash goes on with a word, but begins none.
        let before = start - 1;
        while (text[before] === '.' || text[before] === '/' || text[before] === '-')
            before -= 1;
        if (!/[@\w]/.test(text[before] ?? ''))
            words.push(text.slice(start, unquoted.lastIndex));
    }
    return words;
}
function note(spelled, { names, found }) {
    const name = names.get(spelled);
    if (name !== undefined)
        found.add(name);
}
function mentions_namesOf(candidates) {
    return new Map(candidates.flatMap(({ name, modules }) => [name, ...modules].map((word) => [spelling(word), name])));
}
/** As a name or module may be spelled: a capital letter makes it another word, of prose for one. */
function spelling(word) {
    return word.replace(/[-_.]+/g, '-');
}
/** A word and each of its beginnings that ends before a separator, as spelled: `uvicorn.workers:Worker`, `@a/b/c`. */
function beginningsOf(word) {
    const beginnings = [];
    const separators = /[./:@]|$/g;
    separators.lastIndex = 1;
    for (let end = separators.exec(word); end !== null; end = separators.exec(word)) {
        beginnings.push(spelling(word.slice(0, end.index)));
        if (end.index >= word.length)
            break;
        separators.lastIndex = end.index + 1;
    }
    return beginnings;
}
function nearest(folders, path) {
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        const here = folders.get(folder);
        if (here !== undefined)
            return here;
    }
    return undefined;
}
/** Tables that declare dependencies, by their last key: not settings that name one. */
const DECLARING = new Set([
    'dependencies',
    'optional-dependencies',
    'dependency-groups',
    'dev-dependencies',
    'devDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'optionalDependencies',
    'extras',
    'sources',
    'requires',
    'constraint-dependencies',
    'override-dependencies',
    'overrides',
    'resolutions',
    'name',
    'keywords',
    'description',
]);
/** Every word of a project's own settings, keys included, without what declares dependencies. */
function* settingsOf(project) {
    const stack = [project.language === 'node' ? project.data : project.settings.pyproject];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value === 'string')
            yield* value.match(WORD) ?? [];
        else if (Array.isArray(value))
            stack.push(...value);
        else if ((0,key_path/* isTable */.bI)(value))
            for (const [key, inner] of Object.entries(value)) {
                if (DECLARING.has(key))
                    continue;
                yield key;
                stack.push(inner);
            }
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/gather-code.js








/**
 * Takes a workspace and the facts of its sources as they are remembered: whose each file is, where each import leads,
 * what is named otherwise. What was not remembered is from now on.
 */
function gatherCode(workspace, cache) {
    const sources = gatherSources(workspace, cache);
    const python = withInstallLists(pythonCode(workspace, sources), cache);
    const node = nodeCode(workspace, sources);
    const files = new Map();
    for (const unit of [...python, ...node])
        for (const file of unit.files)
            files.set(file.path, file);
    const ignores = new Map();
    for (const path of files.keys()) {
        const scan = sources.get(path);
        const found = scan === undefined ? null : (0,inline_ignore/* ignoresOf */.fL)(scan);
        if (found !== null)
            ignores.set(path, found);
    }
    const candidates = new Map([
        ...python.map((unit) => [unitKey(unit.project), (0,declared_unused/* unusedCandidates */.R)(unit, { units: python, workspace })]),
        ...node.map((unit) => [unitKey(unit.project), (0,unused/* unusedNodeCandidates */.B)(unit, workspace)]),
    ]);
    const mentions = findMentions(workspace, candidates, cache);
    cache.save();
    return { python, node, files, ignores, mentions };
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/generate/implied.js + 9 modules
var generate_implied = __webpack_require__(5662);
// EXTERNAL MODULE: ./.build/packages/core/src/model/cut.js
var cut = __webpack_require__(5483);
;// CONCATENATED MODULE: ./.build/packages/core/src/model/first-difference.js

/** The first line (from 1) in which two texts differ, and what stands there in each. */
function firstDifference(before, after) {
    const [found, wanted] = [before.split(/\r?\n/), after.split('\n')];
    let index = 0;
    while (index < found.length && index < wanted.length && found[index] === wanted[index])
        index += 1;
    const line = (lines) => {
        const text = lines[index];
        if (text === undefined)
            return 'the end of the file, without a line end';
        // What follows the last line end is no line.
        return text === '' && index === lines.length - 1 ? 'the end of the file' : (0,cut/* cut */.J)(JSON.stringify(text));
    };
    return { line: Math.min(index + 1, found.length), expected: line(wanted), actual: line(found) };
}

// EXTERNAL MODULE: ./.build/packages/core/src/read/toml.js
var toml = __webpack_require__(2172);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/describe-drift.js

/** Expected and actual of a difference, as a person compares them: of collections only what is not in both. */
function describeDifference({ wanted, actual, equality }) {
    const rules = equality.array;
    if (rules === undefined || !Array.isArray(wanted) || !Array.isArray(actual)) {
        return { expected: show(wanted), actual: show(actual) };
    }
    const only = (items, others) => {
        const left = others.map((item) => rules.same(item));
        return items.filter((item) => {
            const twin = left.indexOf(rules.same(item));
            if (twin !== -1)
                left.splice(twin, 1);
            return twin === -1;
        });
    };
    return {
        expected: list(only(wanted, actual), wanted.length > 0),
        actual: list(only(actual, wanted), actual.length > 0),
    };
}
function list(items, hasOthers) {
    if (items.length === 0)
        return hasOthers ? 'nothing beyond the rest' : 'nothing';
    return (0,cut/* cut */.J)(items.map((item) => JSON.stringify(item)).join(', '));
}
function show(value) {
    return value === undefined ? 'nothing' : (0,cut/* cut */.J)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/conflicts.js
/**
 * Takes a text and returns both of its sides without the markers that git writes (also the base of diff3 style);
 * null where there are no markers, or they do not fit together.
 */
function conflictSides(text) {
    const ours = [];
    const theirs = [];
    let side = 'both';
    let line = 0;
    for (const [index, content] of text.split(/(?<=\n)/).entries()) {
        const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?\n?$/.exec(content)?.[1]?.[0];
        if (marker === undefined) {
            if (side === 'both' || side === 'ours')
                ours.push(content);
            if (side === 'both' || side === 'theirs')
                theirs.push(content);
        }
        else if (marker === '<' && side === 'both') {
            side = 'ours';
            line ||= index + 1;
        }
        else if (marker === '|' && side === 'ours')
            side = 'base';
        else if (marker === '=' && (side === 'ours' || side === 'base'))
            side = 'theirs';
        else if (marker === '>' && side === 'theirs')
            side = 'both';
        else
            return null;
    }
    return side === 'both' && line > 0 ? { ours: ours.join(''), theirs: theirs.join(''), line } : null;
}

// EXTERNAL MODULE: ./.build/packages/core/src/generate/owned.js + 1 modules
var generate_owned = __webpack_require__(9125);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/packages/core/src/read/conflict-marker.js
var conflict_marker = __webpack_require__(9625);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/yaml.js



/** Ten times the largest lock seen; what the parser holds in memory is some ten times the text. */
const MAX_LENGTH = 20_000_000;
const yaml_MAX_DEPTH = 100;
/** How many values aliases may add to those that the text itself spells: real files use a few. */
const MAX_ALIASED = 100_000;
const SCHEMA = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/**
 * Reads one YAML 1.2 document (core schema, with the merge key `<<`, which pnpm and compose files use). An empty text is
 * null. Tables come with a null prototype. Every refusal has line and column where there is one: syntax, unknown
 * tags, duplicate keys, nesting beyond 100 levels, aliases that unfold beyond measure or into themselves.
 */
function readYaml(text, file) {
    const refuse = (problem) => ({ ok: false, problems: [problem] });
    if (text.length > MAX_LENGTH) {
        return refuse({
            at: finding.at.file(file),
            message: `is longer than ${MAX_LENGTH.toLocaleString('en')} characters`,
            hint: 'split the document, or exclude the file in plumb.edn',
        });
    }
    if (/^\s*$/.test(text))
        return { ok: true, value: null };
    let value;
    try {
        value = (0,js_yaml/* load */.Hh)(text, { schema: SCHEMA, maxDepth: yaml_MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        if (error.reason.includes('input is empty'))
            return { ok: true, value: null };
        return refuse(explain(text, file, error));
    }
    const budget = { left: text.length + MAX_ALIASED };
    const plain = unfold(value, 0, budget);
    if (plain === TOO_MUCH) {
        return refuse({
            at: finding.at.file(file),
            message: 'unfolds without end, or to far more than it spells, through its aliases (*name)',
            hint: 'write the values out, or use fewer aliases',
        });
    }
    return { ok: true, value: plain };
}
const TOO_MUCH = Symbol('too much');
/** Copies into null-prototype tables; a value that is shared through an alias is copied, and counted, each time. */
function unfold(value, depth, budget) {
    budget.left -= 1;
    if (budget.left < 0 || depth > 2 * yaml_MAX_DEPTH)
        return TOO_MUCH;
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const list = [];
        for (const item of value) {
            const inner = unfold(item, depth + 1, budget);
            if (inner === TOO_MUCH)
                return TOO_MUCH;
            list.push(inner);
        }
        return list;
    }
    const table = Object.create(null);
    for (const key of Object.keys(value)) {
        const inner = unfold(value[key], depth + 1, budget);
        if (inner === TOO_MUCH)
            return TOO_MUCH;
        table[key] = inner;
    }
    return table;
}
function explain(text, file, error) {
    const conflict = (0,conflict_marker/* conflictProblem */.K)(text, file);
    if (conflict !== null)
        return conflict;
    const { mark } = error;
    return {
        at: mark === undefined ? finding.at.file(file) : finding.at.point(file, mark.line + 1, mark.column + 1),
        message: `is not YAML that can be read: ${error.reason}`,
        hint: 'correct it at this place; a string with `: `, `#`, `*`, `&`, `!` or `@` in it needs quotes',
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/edit-owned.js







const READERS = {
    toml: toml/* readToml */.D,
    json: json/* readJson */.Vh,
    yaml: readYaml,
};
/** The format of a file, with the tools that find and change its values. */
function formatOf({ format }, tools) {
    return { ...tools[format], read: READERS[format] };
}
/** Every owned key whose value in a file's data is not what its manifest says. */
function ownedDifferences({ parts }, data) {
    return parts.flatMap(({ source, owned }) => (0,generate_owned/* differences */.tX)(data, owned).map((found) => ({ ...found, manifest: source.file })));
}
/**
 * Sets every owned key of a text, then reads it again: what comes out says exactly what the manifests say. Throws
 * EditError where that cannot be done without a guess.
 */
function edited(implied, format, text) {
    const data = text === '' ? {} : mustRead(format, text, implied.path);
    const after = format.edit(text, ownedDifferences(implied, data).map(generate_owned/* changeOf */.C2));
    const left = ownedDifferences(implied, mustRead(format, after, implied.path));
    if (left.length > 0)
        throw new change/* EditError */.F(`${left[0]?.path.join('.')} did not take its value`);
    return after;
}
/** The same file with nothing left to defaults: in a new one, what a manifest declares is written out. */
function spelledOut(implied) {
    const plain = (item) => {
        if ('entries' in item)
            return item;
        const { absent: _, ...equality } = item.equality;
        return { ...item, equality };
    };
    return {
        ...implied,
        parts: implied.parts.map(({ source, owned }) => ({ source, owned: owned.map(plain) })),
    };
}
function mustRead(format, text, file) {
    const reading = format.read(text, file);
    if (!reading.ok)
        throw new change/* EditError */.F(`the text for ${file} would not parse: ${reading.problems[0]?.message}`);
    return reading.value;
}
/**
 * Takes a text with unresolved merge conflicts. Where its sides differ in owned values alone, the manifest decides:
 * returns the text without the conflict, and the line of the first marker. Null where anything else differs, a comment
 * for one: that is for people to decide.
 */
function resolveConflict(implied, format, text) {
    const sides = conflictSides(text);
    if (sides === null)
        return null;
    try {
        const [ours, theirs] = [edited(implied, format, sides.ours), edited(implied, format, sides.theirs)];
        const rest = (side) => JSON.stringify([othersIn(implied, mustRead(format, side, implied.path)), comments(side, implied)]);
        return rest(ours) === rest(theirs) ? { text: ours, line: sides.line } : null;
    }
    catch (error) {
        if (error instanceof change/* EditError */.F)
            return null;
        throw error;
    }
}
/** What others than the manifests hold in a file's data, in its order. */
function othersIn({ parts }, data) {
    return without(data, parts.flatMap(({ owned }) => owned.flatMap((item) => 'entries' in item && item.shared
        ? [...item.entries.keys()].map((key) => [...item.path, key])
        : [item.path])));
}
function without(value, paths) {
    if (Array.isArray(value))
        return value.map((item) => without(item, []));
    if (!(0,key_path/* isTable */.bI)(value))
        return typeof value === 'object' ? value : `${typeof value} ${String(value)}`;
    const left = [];
    for (const [key, inner] of Object.entries(value)) {
        const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
        if (below.some((path) => path.length === 0))
            continue;
        const rest = without(inner, below);
        // A table that is there only for owned keys says nothing of its own.
        if (below.length > 0 && isEmpty(rest) && !isEmpty(inner))
            continue;
        left.push([key, rest]);
    }
    return Object.fromEntries(left);
}
function isEmpty(value) {
    return (0,key_path/* isTable */.bI)(value) && Object.keys(value).length === 0;
}
/** Everything that may be a comment; a `#` in a string counts too, which at worst leaves a conflict to people. */
function comments(text, { format }) {
    return format === 'json' ? [] : (text.match(/#[^\n]*/g) ?? []).map((comment) => comment.trim()).sort();
}

// EXTERNAL MODULE: ./.build/packages/core/src/app/generation/orphans.js + 1 modules
var orphans = __webpack_require__(2445);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/regenerate.js












/**
 * Generates everything the manifests of a workspace imply, and holds it against the tree: nothing is written here.
 * `unread` are manifests that are there and could not be read, so that what they imply is not known.
 * What was edited is parsed again and compared before it is handed on.
 */
function regenerate(workspace, unread, tools) {
    const rootJson = workspace.files.read((0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'package.json'));
    const rootPackage = rootJson.kind === 'text' ? (0,json/* readJson */.Vh)(rootJson.text, (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'package.json')) : null;
    const implied = (0,generate_implied/* generateImplied */.G)(workspace, rootPackage?.ok ? rootPackage.value : undefined);
    const outcomes = implied.files.map((file) => file.format === 'whole' ? regenerateWhole(file, workspace) : regenerateShared(file, workspace, tools));
    const contradictions = outcomes.flatMap((outcome) => (outcome.kind === 'file' ? [] : [outcome]));
    return {
        files: outcomes.flatMap((outcome) => (outcome.kind === 'file' ? [outcome.file] : [])),
        problems: [
            ...workspace.manifestProblems,
            ...implied.problems,
            ...implied.files.flatMap((file) => dynamicProblems(file, workspace)),
        ],
        blocked: contradictions.flatMap((outcome) => (outcome.kind === 'blocked' ? [outcome] : [])),
        orphans: (0,orphans/* orphansOf */.h)(workspace, implied.files, unread),
        unseen: contradictions.flatMap((outcome) => (outcome.kind === 'unseen' ? [outcome.path] : [])),
    };
}
function regenerateWhole(implied, { files }) {
    const { path, content, from } = implied;
    const manifest = implied.source.file;
    const read = files.read(path);
    if (read.kind === 'elsewhere')
        return { kind: 'unseen', path };
    if (read.kind === 'unreadable')
        return blocked(path, manifest, (0,file_tree/* unreadableProblem */.$)(path, read));
    const before = read.kind === 'text' ? read.text : null;
    const file = { path, manifest, whole: true, bom: read.kind === 'text' && read.bom === true, before };
    if (before === null)
        return { kind: 'file', file: { ...file, after: content, drifts: [] } };
    // A checkout with autocrlf is no drift.
    if (before.replaceAll('\r\n', '\n') === content)
        return { kind: 'file', file: { ...file, after: before, drifts: [] } };
    const { line, expected, actual } = firstDifference(before, content);
    const drift = {
        at: finding.at.point(path, line, 1),
        key: null,
        expected,
        actual,
        manifest,
        from,
        found: undefined,
    };
    return { kind: 'file', file: { ...file, after: content, drifts: [drift] } };
}
function blocked(path, manifest, problem) {
    return { kind: 'blocked', path, manifest, problem };
}
function regenerateShared(implied, { files }, tools) {
    const { path } = implied;
    const manifest = manifestOf(implied);
    const format = formatOf(implied, tools);
    const read = files.read(path);
    if (read.kind === 'elsewhere')
        return { kind: 'unseen', path };
    if (read.kind === 'unreadable')
        return blocked(path, manifest, (0,file_tree/* unreadableProblem */.$)(path, read));
    try {
        if (read.kind === 'absent') {
            const after = edited(spelledOut(implied), format, implied.scaffold);
            const file = { path, manifest, whole: false, bom: false, before: null, after, drifts: [] };
            return { kind: 'file', file };
        }
        const before = read.text;
        const file = { path, manifest, whole: false, bom: read.bom === true, before };
        const reading = format.read(before, path);
        if (reading.ok) {
            const drifts = driftsOf(implied, format, before, reading.value);
            const after = drifts.length === 0 ? before : edited(implied, format, before);
            return { kind: 'file', file: { ...file, after, drifts } };
        }
        const resolved = resolveConflict(implied, format, before);
        if (resolved !== null) {
            const drifts = [conflictDrift(path, resolved.line, manifest)];
            return { kind: 'file', file: { ...file, after: resolved.text, drifts } };
        }
        const [problem = { at: finding.at.file(path), message: 'cannot be read', hint: 'mend it' }] = reading.problems;
        return blocked(path, manifest, problem);
    }
    catch (error) {
        if (!(error instanceof change/* EditError */.F))
            throw error;
        return blocked(path, manifest, {
            at: finding.at.file(path),
            message: `cannot be edited safely: ${error.message}`,
            hint: 'bring the key into a plain form by hand, then run `plumb gen` again',
        });
    }
}
function conflictDrift(path, line, manifest) {
    return {
        at: finding.at.point(path, line, 1),
        key: null,
        expected: 'the value of the manifest',
        actual: 'an unresolved merge conflict',
        manifest,
        from: [],
        found: undefined,
    };
}
function manifestOf(implied) {
    return (implied.parts[0]?.source.file ?? implied.path);
}
function driftsOf(implied, format, text, data) {
    return ownedDifferences(implied, data).map((difference) => ({
        at: placeOf(format, text, implied.path, difference),
        key: difference.path,
        ...describeDifference(difference),
        manifest: difference.manifest,
        from: difference.from,
        found: difference.actual,
    }));
}
/** The value that differs; for one that is missing, the nearest that holds its place. */
function placeOf(format, text, file, { path, actual, wanted, equality }) {
    const rules = equality.array;
    if (rules !== undefined && Array.isArray(actual) && Array.isArray(wanted)) {
        const left = wanted.map((item) => rules.same(item));
        const odd = actual.findIndex((item) => {
            const twin = left.indexOf(rules.same(item));
            if (twin !== -1)
                left.splice(twin, 1);
            return twin === -1;
        });
        const span = odd === -1 ? null : format.locate(text, [...path, odd]);
        if (span !== null)
            return finding.at.span(file, span);
    }
    for (let length = path.length; length > 0; length -= 1) {
        const span = format.locate(text, path.slice(0, length));
        if (span !== null)
            return finding.at.span(file, length === path.length ? span : { start: span.start, end: span.start });
    }
    return finding.at.point(file, 1, 1);
}
/** PEP 621 forbids a key that is both given and dynamic; and without [project] there is nothing to own. */
function dynamicProblems(implied, { files }) {
    if (implied.format !== 'toml' || (0,repo_path/* nameOf */.Vb)(implied.path) !== 'pyproject.toml')
        return [];
    const read = files.read(implied.path);
    const reading = read.kind === 'text' ? (0,toml/* readToml */.D)(read.text, implied.path) : null;
    if (!reading?.ok)
        return [];
    const dynamic = (0,key_path/* valueAt */.fK)(reading.value, ['project', 'dynamic']);
    const problems = [];
    for (const { source, owned } of implied.parts) {
        const complain = (path, message, hint) => {
            const { line, column } = source.locate(path);
            problems.push({ at: finding.at.point(source.file, line, column), message, hint });
        };
        const project = owned.filter(({ path }) => path[0] === 'project');
        if (project.length > 0 &&
            !(0,key_path/* isTable */.bI)(reading.value.project) &&
            (0,key_path/* isTable */.bI)((0,key_path/* valueAt */.fK)(reading.value, ['tool', 'poetry']))) {
            complain([], `${implied.path} has its metadata in [tool.poetry]; what a manifest owns is [project] (PEP 621)`, 'move name, version and dependencies to [project]; poetry 2 reads them there');
        }
        for (const { path, from } of project) {
            if (!Array.isArray(dynamic) || !dynamic.includes(path[1]))
                continue;
            complain(from, `${String(path[1])} is declared here, but ${implied.path} lists it as dynamic`, 'remove it from `dynamic`, or from the manifest');
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./.build/packages/core/src/checks/index.js + 89 modules
var checks = __webpack_require__(5459);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/suggest.js
var suggest = __webpack_require__(9961);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifests.js + 2 modules
var manifest_manifests = __webpack_require__(2872);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/plumb-config.js
var plumb_config = __webpack_require__(3845);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/service-projects.js
/**
 * Takes the service manifests and the Python projects that were read; returns a project for the folder of each Python
 * service that has none, so that its code is judged as what it is: a consumer. What such a service needs is in its
 * manifest, from where declarations of every service come, and so not in `dependencies`; its name is none of a distribution.
 */
function serviceProjects(services, projects) {
    const folders = new Set(projects.map(({ folder }) => folder));
    return services.flatMap(({ source: { file, folder }, runtime }) => {
        if (runtime.lang !== 'python' || folders.has(folder))
            return [];
        folders.add(folder);
        return {
            language: 'python',
            folder,
            file,
            name: null,
            spelledName: null,
            version: null,
            requiresPython: runtime.requires?.value ?? null,
            dependencies: [],
            extras: new Map(),
            groups: new Map(),
            dynamic: [],
            buildBackend: null,
            requirementFiles: [],
            sources: [],
            buildRequires: [],
            settings: { pyproject: {}, fromHatchToml: new Set(), setupCfg: new Map(), setupPy: null },
            unknowable: null,
        };
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/lock-blocks.js
/** The top-level keys of pnpm-lock.yaml under which packages stand; others (importers, settings) hold none. */
const PNPM_SECTIONS = new Set(['packages', 'snapshots']);
/** What a descriptor of a workspace's member has in it (https://yarnpkg.com/protocol/workspace). */
const MEMBER = '@workspace:';
/** What half of all packages require: one set for all of them, to which nothing is added. */
const lock_blocks_NONE = new Set();
const SPACE = 0x20;
const COLON = 0x3a;
/**
 * Who requires whom in a pnpm-lock.yaml or yarn.lock. Both are written by machines in one form, an entry a block and two
 * spaces a level, so that lines and their indents tell all that is wanted; a YAML parser takes twenty times as long.
 * pnpm lists resolved peers among the dependencies of a snapshot: they are no requirements of the package's own, and are
 * taken out where `packages` names them as peers.
 */
function readLockBlocks(text, form) {
    const required = new Map();
    const peers = new Map();
    const programs = new Map();
    const further = new Map();
    const base = form === 'pnpm' ? 2 : 0;
    let inside = form === 'yarn';
    let name = null;
    let into = null;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        let first = start;
        while (text.charCodeAt(first) === SPACE)
            first += 1;
        const indent = first - start;
        start = end + 1;
        if (first >= end)
            continue;
        if (indent === base + 4) {
            if (into === null)
                continue;
            const key = keyOf(text, text.startsWith('- ', first) ? first + 2 : first, end);
            if (key !== '')
                into.add(key);
        }
        else if (indent === base + 2) {
            if (text[first] !== '#')
                into = name === null ? null : listAt(text, first, name, { required, peers, programs, further });
        }
        else if (indent === 0 || indent === base) {
            const key = keyOf(text, first, end);
            if (key === '')
                continue;
            into = null;
            if (indent < base) {
                inside = PNPM_SECTIONS.has(key);
                name = null;
            }
            else if (inside) {
                name = packageOf(key);
                if (!required.has(name))
                    required.set(name, lock_blocks_NONE);
                // yarn lists a member's devDependencies among its dependencies: its own package.json tells them apart
                if (key.includes(MEMBER))
                    name = null;
            }
        }
    }
    if (form === 'pnpm') {
        for (const [of, names] of peers) {
            const set = required.get(of);
            if (set !== undefined)
                for (const peer of names)
                    set.delete(peer);
        }
        for (const [of, names] of further)
            for (const peer of names)
                setOf(peers, of).add(peer);
    }
    return { required, peers, programs };
}
/**
 * The names that a list of a package adds to, by the key that opens it; null for what is not wanted. Peers of what a package
 * requires are its user's to bring as its own are (https://pnpm.io/how-peers-are-resolved).
 */
function listAt(text, at, name, lists) {
    const { required, peers, programs, further } = lists;
    if (text.startsWith('transitivePeerDependencies:', at))
        return setOf(further, name);
    if (text.startsWith('dependencies:', at) || text.startsWith('optionalDependencies:', at)) {
        return setOf(required, name);
    }
    if (text.startsWith('bin:', at))
        return setOf(programs, name);
    return text.startsWith('peerDependencies:', at) ? setOf(peers, name) : null;
}
/** The key of a line: in quotes, or up to the colon or space that ends it. */
function keyOf(text, first, end) {
    const quote = text[first];
    if (quote === '#')
        return '';
    if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, first + 1);
        return close === -1 || close > end ? '' : text.slice(first + 1, close);
    }
    let last = first;
    for (; last < end; last += 1) {
        const code = text.charCodeAt(last);
        if (code === COLON || code <= SPACE)
            break;
    }
    // yarn spells an unquoted entry `a@^1, a@^2:` and pnpm one with a colon inside (`a@file:b:`); the name comes first
    return text.slice(first, last);
}
/**
 * The package of an entry, up to the `@` or slash before its version: `a@1.0.0(b@2)`, `@s/a@npm:^1, @s/a@npm:^2`, and of older
 * pnpm `/a@1.0.0`, `/@s/a/1.0.0`.
 */
function packageOf(key) {
    const start = key.startsWith('/') ? 1 : 0;
    const base = key.startsWith('@', start) ? key.indexOf('/', start) + 1 : start;
    const at = key.indexOf('@', base);
    const slash = key.indexOf('/', base);
    if (at === -1 && slash === -1)
        return key.slice(start);
    return key.slice(start, at === -1 || (slash !== -1 && slash < at) ? slash : at);
}
/** The set of a name, to be added to; made where there is none. */
function setOf(names, name) {
    let set = names.get(name);
    if (set === undefined || set === lock_blocks_NONE) {
        set = new Set();
        names.set(name, set);
    }
    return set;
}

// EXTERNAL MODULE: ./.build/packages/core/src/read/lockfiles.js
var lockfiles = __webpack_require__(8496);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/node-locks.js







const node_locks_NOTHING = { required: new Map(), peers: new Map(), programs: new Map() };
/** A bun.lock nests three levels; what nests deeper than this is none. */
const node_locks_MAX_DEPTH = 100;
/**
 * Who requires whom by the lock nearest at or above a folder: package-lock.json and npm-shrinkwrap.json of every
 * version, pnpm-lock.yaml, yarn.lock (1 and later), bun.lock. A lock is read when it is first asked for; one that is
 * binary or cannot be read says nothing.
 */
function nodeLocks(files) {
    const known = new Map();
    const lockAt = (folder) => {
        let names = known.get(folder);
        if (names === undefined) {
            const lock = (0,lockfiles/* lockOf */.V)(files, folder);
            const above = lock === null ? (0,repo_path/* parentOf */.gN)(folder) : null;
            if (lock !== null)
                names = readLock(files, lock.file);
            else
                names = above === null ? node_locks_NOTHING : lockAt(above);
            known.set(folder, names);
        }
        return names;
    };
    return {
        node: (folder) => lockAt(folder).required,
        nodePeers: (folder) => lockAt(folder).peers,
        nodePrograms: (folder) => lockAt(folder).programs,
    };
}
function readLock(files, file) {
    const read = file.endsWith('.lockb') ? null : files.read(file);
    return read?.kind === 'text' ? readNodeLock(read.text, file) : node_locks_NOTHING;
}
/** Who requires whom in the text of a lock, told apart by its file name; empty for what cannot be read. */
function readNodeLock(text, file) {
    if (file.endsWith('pnpm-lock.yaml'))
        return readLockBlocks(text, 'pnpm');
    if (file.endsWith('yarn.lock'))
        return readLockBlocks(text, 'yarn');
    if (file.endsWith('bun.lock'))
        return readBunLock(text);
    const reading = (0,json/* readJson */.Vh)(text, file);
    return reading.ok ? readNpmLock(reading.value) : node_locks_NOTHING;
}
/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json: `packages` by place, before npm 7 `dependencies` by name. */
function readNpmLock(lock) {
    if (!(0,key_path/* isTable */.bI)(lock))
        return node_locks_NOTHING;
    const names = empty();
    if ((0,key_path/* isTable */.bI)(lock.packages)) {
        const marker = 'node_modules/';
        for (const [place, entry] of Object.entries(lock.packages)) {
            const at = place.lastIndexOf(marker);
            if (at !== -1)
                addEntry(names, place.slice(at + marker.length), entry);
        }
        return names;
    }
    const open = [lock.dependencies];
    for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
        if (!(0,key_path/* isTable */.bI)(tree))
            continue;
        for (const [name, entry] of Object.entries(tree)) {
            if (!(0,key_path/* isTable */.bI)(entry))
                continue;
            addNames(setOf(names.required, name), entry.requires);
            if (entry.dependencies !== undefined)
                open.push(entry.dependencies);
        }
    }
    return names;
}
/** A bun.lock is JSON with commas at the end: `packages` holds `name: [name@version, registry, {dependencies}, hash]`. */
function readBunLock(text) {
    // The parser is recursive and would end the process.
    if ((0,json_depth/* bracketBeyond */.y)(text, node_locks_MAX_DEPTH) !== null)
        return node_locks_NOTHING;
    const lock = (0,main.parse)(text, [], { allowTrailingComma: true });
    if (!(0,key_path/* isTable */.bI)(lock) || !(0,key_path/* isTable */.bI)(lock.packages))
        return node_locks_NOTHING;
    const names = empty();
    for (const entry of Object.values(lock.packages)) {
        const [resolved] = Array.isArray(entry) ? entry : [];
        if (typeof resolved !== 'string')
            continue;
        const at = resolved.indexOf('@', 1);
        const info = entry.find(key_path/* isTable */.bI);
        addEntry(names, at === -1 ? resolved : resolved.slice(0, at), info);
    }
    return names;
}
function empty() {
    return { required: new Map(), peers: new Map(), programs: new Map() };
}
function addEntry(names, name, entry) {
    if (!(0,key_path/* isTable */.bI)(entry))
        return;
    const required = setOf(names.required, name);
    addNames(required, entry.dependencies);
    addNames(required, entry.optionalDependencies);
    addNames(setOf(names.peers, name), entry.peerDependencies);
    if (entry.bin !== undefined)
        addNames(setOf(names.programs, name), entry.bin);
}
function addNames(names, table) {
    if ((0,key_path/* isTable */.bI)(table))
        for (const name of Object.keys(table))
            names.add(name);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/node-workspace.js



const GLOB = { extglob: true };
const IGNORED = { extglob: true, dot: true };
/** The globs of a list; what is no string or no glob that can be read is a problem at its place. Null: no list. */
function readGlobs(reader, value, path) {
    return (reader.list(value, path)?.filter((glob, i) => {
        if ((0,model_glob/* compileGlob */.S)(glob, GLOB) !== null)
            return true;
        reader.complain([...path, i], `the glob ${(0,cut/* excerpt */.K)(glob)} holds {1..9}, [[:class:]], an open bracket, or too much`, 'write the folders out, or use *, **, ?, [a-z] and {a,b}');
        return false;
    }) ?? null);
}
/**
 * Members as pnpm finds them: the root always; `*` takes no leading dot; a glob with `!` in front takes away, wherever it
 * stands in the list. Without globs, the root alone.
 * (https://pnpm.io/workspaces; tried against pnpm 10.) `candidates` are the folders that hold a package.json.
 */
function pnpmMembers(root, globs, candidates) {
    const found = node_workspace_select(root, globs.filter((glob) => !isNegated(glob)), globs.filter(isNegated).map((glob) => glob.slice(1)), candidates);
    return candidates.filter((folder) => folder === root || found.has(folder));
}
/**
 * Members as yarn 2 and later find them (https://yarnpkg.com/features/workspaces): as pnpm, but that a folder which a
 * glob with `!` names goes with all that lies below it.
 */
function yarnMembers(root, globs, candidates) {
    const below = globs.flatMap((glob) => (isNegated(glob) ? [glob, `${glob}/**`] : glob));
    return pnpmMembers(root, below, candidates);
}
/** Members as yarn 1 finds them: a glob with `!` in front names nothing and takes nothing away. */
function classicYarnMembers(root, globs, candidates) {
    const wanted = globs.filter((glob) => !isNegated(glob));
    const found = node_workspace_select(root, wanted, [], candidates);
    return candidates.filter((folder) => found.has(folder));
}
/**
 * Members as npm finds them (@npmcli/map-workspaces): in the order of the list, so that a later glob brings back what an
 * earlier `!` takes away from its very words; `!!` is no negation; the root is a member where `.` says so,
 * never through `**`.
 */
function npmMembers(root, globs, candidates) {
    const wanted = [];
    let unwanted = [];
    for (const glob of globs) {
        const [marks = ''] = /^!*/.exec(glob) ?? [];
        const text = glob
            .slice(marks.length)
            .replaceAll('\\', '/')
            .replace(/^\.?\/+/, '');
        if (marks.length % 2 === 1)
            unwanted.push(text);
        else {
            unwanted = unwanted.filter((other) => (0,model_glob/* compileGlob */.S)(other, GLOB)?.(text) !== true);
            wanted.push(text);
        }
    }
    const found = node_workspace_select(root, wanted, unwanted, candidates);
    const takesRoot = wanted.includes('.');
    return candidates.filter((folder) => found.has(folder) && (folder !== root || takesRoot));
}
/** The candidates that one of the wanted globs and none of the unwanted names; an absolute glob names nothing. */
function node_workspace_select(root, wanted, unwanted, candidates) {
    const compile = (globs, options) => globs.flatMap((glob) => (glob.startsWith('/') ? [] : ((0,model_glob/* compileGlob */.S)(glob, options) ?? [])));
    const take = compile(wanted, GLOB);
    const leave = compile(unwanted, IGNORED);
    const found = new Set();
    for (const folder of candidates) {
        if (!(0,repo_path/* isWithin */.UO)(folder, root))
            continue;
        const path = (0,repo_path/* relative */.V8)(root, folder);
        if (take.some((glob) => glob(path)) && !leave.some((glob) => glob(path)))
            found.add(folder);
    }
    return found;
}
function isNegated(glob) {
    return glob.startsWith('!') && glob[1] !== '(';
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/complaints.js



/** Each place costs a walk through the document: one that is wrong throughout must not cost its square. */
const LIMIT = 20;
/** What is wrong with the values of one document, each at its place. */
class Complaints {
    file;
    #text;
    #locate;
    #problems = [];
    #unnamed = 0;
    constructor(file, text, locate) {
        this.file = file;
        this.#text = text;
        this.#locate = locate;
    }
    /** In the order they were met; after the first 20 the rest is counted. */
    get problems() {
        if (this.#unnamed === 0)
            return this.#problems;
        const rest = {
            at: finding.at.file(this.file),
            message: `holds ${this.#unnamed} more values that are not what they should be`,
            hint: 'mend the ones that are listed first',
        };
        return [...this.#problems, rest];
    }
    /** Notes a problem at the value of a path; with `column` (from 1), at that character of a text in quotes. */
    add(path, message, hint, column) {
        if (this.#problems.length >= LIMIT)
            this.#unnamed += 1;
        else
            this.#problems.push({ at: this.#place(path, column), message, hint });
    }
    /** The value of a path is of a wrong type; `expected` has its article (`a table`). */
    wrong(path, expected, found) {
        const message = `${(0,key_path/* formatKeyPath */.K7)(path)} is ${kindOf(found)}, not ${expected}`;
        const holder = typeof path.at(-1) === 'number' ? 'item' : 'key';
        this.add(path, message, `write ${expected}, or remove the ${holder}`);
    }
    #place(path, column) {
        const span = this.#locate(this.#text, path);
        if (span === null)
            return finding.at.file(this.file);
        const { start, end } = span;
        if (column === undefined || start.line !== end.line)
            return finding.at.span(this.file, span);
        return finding.at.point(this.file, start.line, Math.min(start.column + column, end.column - 1));
    }
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof Date)
        return 'a date';
    if (typeof value === 'object')
        return 'a table';
    if (typeof value === 'string')
        return `the string ${(0,cut/* excerpt */.K)(value)}`;
    return `the ${typeof value === 'bigint' ? 'number' : typeof value} ${String(value)}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest/field-reader.js


/**
 * Reads fields of somebody else's file leniently: a field of a wrong type becomes a problem at its place and counts as
 * absent, and the rest is read.
 */
class FieldReader {
    file;
    #complaints;
    constructor(file, text, locate) {
        this.file = file;
        this.#complaints = new Complaints(file, text, locate);
    }
    /** In the order they were met; after the first 20 the rest is counted. */
    get problems() {
        return this.#complaints.problems;
    }
    complain(path, message, hint) {
        this.#complaints.add(path, message, hint);
    }
    wrong(path, expected, found) {
        this.#complaints.wrong(path, expected, found);
    }
    /** The string of a key; null where it is absent or something else. */
    string(table, path) {
        const value = table[String(path.at(-1))];
        if (value === undefined)
            return null;
        if (typeof value === 'string')
            return value;
        this.wrong(path, 'a string', value);
        return null;
    }
    /** The entries of a table; none where the key is absent or something else. */
    entries(table, path) {
        const value = table[String(path.at(-1))];
        if (value === undefined)
            return [];
        if ((0,key_path/* isTable */.bI)(value))
            return Object.entries(value);
        this.wrong(path, 'a table', value);
        return [];
    }
    /** The entries of a table whose values are strings. */
    strings(table, path) {
        const found = new Map();
        for (const [key, value] of this.entries(table, path)) {
            if (typeof value === 'string')
                found.set(key, value);
            else
                this.wrong([...path, key], 'a string', value);
        }
        return found;
    }
    /** The strings of a list; null where it is absent or no list. */
    list(value, path) {
        if (value === undefined)
            return null;
        if (!Array.isArray(value)) {
            this.wrong(path, 'a list of strings', value);
            return null;
        }
        const found = [];
        value.forEach((item, i) => {
            if (typeof item === 'string')
                found.push(item);
            else
                this.wrong([...path, i], 'a string', item);
        });
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/node-pins.js

/**
 * Pins of npm's `overrides` at a path: strings, and nested tables in which `.` is the package itself
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides).
 */
function readNpmOverrides(reader, entries, path) {
    const pins = [];
    const walk = (level, here, parents) => {
        for (const [key, value] of level) {
            const at = [...here, key];
            const selectors = key === '.' ? parents : [...parents, key];
            if (typeof value === 'string')
                pins.push(pin(reader, at, selectors.join('>'), selectors.at(-1) ?? key, value));
            else if ((0,key_path/* isTable */.bI)(value))
                walk(Object.entries(value), at, selectors);
            else
                reader.wrong(at, 'a string or a table', value);
        }
    };
    walk(entries, path, []);
    return pins;
}
/** Pins of pnpm's `overrides`: `name`, `name@range`, `parent@range>name` (https://pnpm.io/settings#overrides). */
function readPnpmOverrides(reader, entries, path) {
    return strings(reader, entries, path).map(([key, value]) => {
        // A `>` within a range (`foo@>=1`) stands behind `@`, `|`, space or `<`; one between packages does not.
        const last = key.split(/(?<=[^@|\s<>])>(?=[@A-Za-z0-9])/).at(-1) ?? key;
        return pin(reader, [...path, key], key, last, value);
    });
}
/** Pins of yarn's `resolutions`: `name`, `parent/name`, glob paths, `name@npm:range` (https://yarnpkg.com/configuration/manifest#resolutions). */
function readResolutions(reader, entries, path) {
    return strings(reader, entries, path).map(([key, value]) => {
        const last = /(?:^|\/)((?:@[^/@]+\/)?[^/@]+(?:@.*)?)$/s.exec(key)?.[1] ?? key;
        return { ...pin(reader, [...path, key], key, last, value), by: 'resolution' };
    });
}
/** Pins of a catalog, the default one or a named one (https://pnpm.io/catalogs). */
function readCatalog(reader, entries, path, catalog) {
    return strings(reader, entries, path).map(([name, value]) => ({
        language: 'node',
        name,
        value,
        by: 'catalog',
        ...(catalog === 'default' ? {} : { selector: `catalog:${catalog}` }),
        origin: { file: reader.file, path: [...path, name] },
    }));
}
function strings(reader, entries, path) {
    const found = [];
    for (const [key, value] of entries) {
        if (typeof value === 'string')
            found.push([key, value]);
        else
            reader.wrong([...path, key], 'a string', value);
    }
    return found;
}
function pin(reader, path, selector, last, value) {
    const at = last.indexOf('@', 1);
    const name = at === -1 ? last : last.slice(0, at);
    return {
        language: 'node',
        name,
        value,
        by: 'override',
        ...(selector === name ? {} : { selector }),
        origin: { file: reader.file, path },
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/read/node/package-manager.js
var package_manager = __webpack_require__(7525);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/package-json.js









const package_json_NOTHING = { project: null, problems: [], pins: [], workspaces: null };
/**
 * Reads the package.json of a folder, field by field: one of a wrong type is a problem at its line and column and counts
 * as absent, the others are read (https://docs.npmjs.com/cli/v11/configuring-npm/package-json).
 */
function readNodeProject(files, folder, locate) {
    const file = (0,repo_path/* join */.fj)(folder, 'package.json');
    const read = files.read(file);
    if (read.kind === 'unreadable')
        return { ...package_json_NOTHING, problems: [(0,file_tree/* unreadableProblem */.$)(file, read)] };
    if (read.kind !== 'text')
        return package_json_NOTHING;
    const reading = (0,json/* readJson */.Vh)(read.text, file);
    if (!reading.ok)
        return { ...package_json_NOTHING, problems: reading.problems };
    const data = reading.value;
    const reader = new FieldReader(file, read.text, locate);
    if (!(0,key_path/* isTable */.bI)(data)) {
        reader.complain([], 'is not a table', 'a package.json is one table: {"name": …}');
        return { ...package_json_NOTHING, problems: reader.problems };
    }
    const project = {
        language: 'node',
        folder,
        file,
        // npm takes an empty name for none.
        name: reader.string(data, ['name']) || null,
        version: reader.string(data, ['version']),
        private: readPrivate(reader, data),
        dependencies: {
            dependencies: reader.strings(data, ['dependencies']),
            devDependencies: reader.strings(data, ['devDependencies']),
            peerDependencies: reader.strings(data, ['peerDependencies']),
            optionalDependencies: reader.strings(data, ['optionalDependencies']),
        },
        optionalPeers: readOptionalPeers(reader, data),
        packageManager: readPackageManagerField(reader, data),
        data,
    };
    const pins = readPins(reader, data);
    const workspaces = readWorkspaces(reader, data);
    return { project, problems: reader.problems, pins, workspaces };
}
/** npm takes every value but an empty one for true: so does this, and says that the type is wrong. */
function readPrivate(reader, data) {
    const { private: value } = data;
    if (value !== undefined && typeof value !== 'boolean')
        reader.wrong(['private'], 'true or false', value);
    return Boolean(value);
}
function readOptionalPeers(reader, data) {
    const optional = new Set();
    for (const [name, meta] of reader.entries(data, ['peerDependenciesMeta'])) {
        if (!(0,key_path/* isTable */.bI)(meta))
            reader.wrong(['peerDependenciesMeta', name], 'a table', meta);
        else if (meta.optional === true)
            optional.add(name);
        else if (meta.optional !== undefined && meta.optional !== false) {
            reader.wrong(['peerDependenciesMeta', name, 'optional'], 'true or false', meta.optional);
        }
    }
    return optional;
}
function readPackageManagerField(reader, data) {
    const text = reader.string(data, ['packageManager']);
    if (text === null || (0,package_manager/* readPackageManager */.y)(text) !== null)
        return text;
    reader.complain(['packageManager'], `packageManager is ${(0,cut/* excerpt */.K)(text)}, which is no package manager with a version`, 'write npm@, pnpm@, yarn@ or bun@ and a version, not a URL');
    return null;
}
function readPins(reader, data) {
    const pins = readNpmOverrides(reader, reader.entries(data, ['overrides']), ['overrides']);
    pins.push(...readResolutions(reader, reader.entries(data, ['resolutions']), ['resolutions']));
    if (data.pnpm !== undefined && !(0,key_path/* isTable */.bI)(data.pnpm))
        reader.wrong(['pnpm'], 'a table', data.pnpm);
    const path = ['pnpm', 'overrides'];
    if ((0,key_path/* isTable */.bI)(data.pnpm))
        pins.push(...readPnpmOverrides(reader, reader.entries(data.pnpm, path), path));
    return pins;
}
function readWorkspaces(reader, data) {
    const { workspaces } = data;
    if ((0,key_path/* isTable */.bI)(workspaces))
        return readGlobs(reader, workspaces.packages, ['workspaces', 'packages']);
    return readGlobs(reader, workspaces, ['workspaces']);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/pnpm-workspace.js







/**
 * Reads the pnpm-workspace.yaml of a folder leniently: globs, catalogs and overrides (https://pnpm.io/pnpm-workspace_yaml).
 * Null where there is none, or none that could be read without a problem worth saying (a sparse checkout).
 */
function readPnpmWorkspace(files, folder, locate) {
    const file = (0,repo_path/* join */.fj)(folder, 'pnpm-workspace.yaml');
    const broken = (problems) => ({
        file,
        packages: null,
        pins: [],
        problems,
    });
    const read = files.read(file);
    if (read.kind === 'unreadable')
        return broken([(0,file_tree/* unreadableProblem */.$)(file, read)]);
    if (read.kind !== 'text')
        return null;
    const reading = readYaml(read.text, file);
    if (!reading.ok)
        return broken(reading.problems);
    const data = reading.value ?? Object.create(null);
    const reader = new FieldReader(file, read.text, locate);
    if (!(0,key_path/* isTable */.bI)(data)) {
        reader.complain([], 'is not a table', 'write packages: and the globs of the members below it');
        return broken(reader.problems);
    }
    const packages = readGlobs(reader, data.packages ?? undefined, ['packages']);
    const pins = readPnpmOverrides(reader, reader.entries(data, ['overrides']), ['overrides']);
    pins.push(...readCatalog(reader, reader.entries(data, ['catalog']), ['catalog'], 'default'));
    for (const [name, catalog] of reader.entries(data, ['catalogs'])) {
        const path = ['catalogs', name];
        if ((0,key_path/* isTable */.bI)(catalog))
            pins.push(...readCatalog(reader, Object.entries(catalog), path, name));
        else
            reader.wrong(path, 'a table', catalog);
    }
    return { file, packages, pins, problems: reader.problems };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/node-projects.js





/** A folder with the name of the file, which no package manager can read: told like any unreadable file. */
const node_projects_FOLDER = /(?:^|\/)package\.json\//;
/**
 * Reads every Node package, workspace and pin of a tree, without the paths for which `isExcluded` holds. Where a folder
 * has a pnpm-workspace.yaml, `workspaces` in its package.json counts for nothing, as for pnpm. Pins in the package.json
 * of a member that is no root count for nothing either, as for every package manager.
 */
function readNodeProjects(files, config, locators, isExcluded) {
    const packages = new Map();
    const pnpm = new Map();
    for (const path of files.paths) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        const misnamed = node_projects_FOLDER.exec(path);
        if (misnamed !== null && !isExcluded(path)) {
            const folder = (0,repo_path/* tryRepoPath */.Nc)(path.slice(0, misnamed.index)) ?? repo_path/* ROOT */.Dl;
            if (!packages.has(folder))
                packages.set(folder, readNodeProject(files, folder, locators.json));
        }
        if ((name !== 'package.json' && name !== 'pnpm-workspace.yaml') || isExcluded(path))
            continue;
        const folder = (0,repo_path/* folderOf */.yS)(path);
        if (name === 'package.json')
            packages.set(folder, readNodeProject(files, folder, locators.json));
        else {
            const workspace = readPnpmWorkspace(files, folder, locators.yaml);
            if (workspace !== null)
                pnpm.set(folder, workspace);
        }
    }
    const folders = [...packages.keys()].sort(repo_path/* comparePaths */.cD);
    const roots = [...new Set([...folders, ...pnpm.keys()])].sort(repo_path/* comparePaths */.cD);
    const memberSets = roots.flatMap((root) => {
        const workspace = pnpm.get(root);
        if (workspace !== undefined) {
            const members = pnpmMembers(root, workspace.packages ?? [], folders);
            return [{ tool: 'pnpm', root, file: workspace.file, members }];
        }
        const { project = null, workspaces = null } = packages.get(root) ?? {};
        if (project === null || workspaces === null)
            return [];
        const manager = (0,package_manager/* packageManagerOf */.n)(config, project, files, root);
        const isYarn = manager?.tool === 'yarn';
        const isClassic = manager?.version?.startsWith('1') === true;
        const find = isYarn ? (isClassic ? classicYarnMembers : yarnMembers) : npmMembers;
        const members = find(root, workspaces, folders);
        return [{ tool: isYarn ? 'yarn' : 'npm', root, file: project.file, members }];
    });
    const inner = new Set(memberSets.flatMap(({ root, members }) => members.filter((folder) => folder !== root)));
    const inOrder = folders.flatMap((folder) => packages.get(folder) ?? []);
    return {
        projects: inOrder.flatMap(({ project }) => project ?? []),
        memberSets,
        pins: [
            ...folders.flatMap((folder) => (inner.has(folder) ? [] : (packages.get(folder)?.pins ?? []))),
            ...roots.flatMap((root) => pnpm.get(root)?.pins ?? []),
        ],
        problems: [
            ...inOrder.flatMap(({ problems }) => problems),
            ...roots.flatMap((root) => pnpm.get(root)?.problems ?? []),
        ],
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node/tsconfig.js



const CONFIG = /^[jt]sconfig(\.[^/]*)?\.json$/;
// biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
const CONFIG_DIR = '${configDir}';
const INSTALLED = 'node_modules/';
const MAX_CHAIN = 50;
/**
 * Reads every tsconfig*.json and jsconfig*.json outside the excluded places: what decides where imports lead, with the
 * chain of `extends` followed through files and packages of this repository. Never throws: what cannot be read, or is
 * of a wrong type, counts as absent. (https://www.typescriptlang.org/tsconfig, `extends` and `paths`.)
 */
function readTsConfigs(files, projects, isExcluded) {
    const reader = new TsConfigReader(files, projects);
    const configs = new Map();
    for (const path of files.paths) {
        if (!path.endsWith('.json') || !CONFIG.test((0,repo_path/* nameOf */.Vb)(path)) || isExcluded(path))
            continue;
        const config = reader.read(path);
        if (config !== null)
            configs.set(path, config);
    }
    return configs;
}
class TsConfigReader {
    #files;
    #packages = new Map();
    #tables = new Map();
    #options = new Map();
    constructor(files, projects) {
        this.#files = files;
        for (const project of projects) {
            if (project.name !== null && !this.#packages.has(project.name)) {
                this.#packages.set(project.name, project);
            }
        }
    }
    read(file) {
        const table = this.#table(file);
        if (table === null)
            return null;
        const folder = (0,repo_path/* folderOf */.yS)(file);
        const options = this.#optionsOf(file, 0);
        const { baseUrl } = options;
        const place = (placed) => placed === undefined ? null : tsconfig_placeOf(placed.value, placed.folder, folder);
        return {
            file,
            baseUrl: place(baseUrl),
            paths: options.paths === undefined ? [] : pathsOf(options.paths, place(baseUrl), folder),
            rootDir: place(options.rootDir),
            outDir: place(options.outDir),
            keepsTypeImports: options.keepsTypeImports ?? false,
            references: tsconfig_listOf(table.references).flatMap((reference) => {
                const path = (0,key_path/* isTable */.bI)(reference) && typeof reference.path === 'string' ? reference.path : '';
                return path.endsWith('.json') ? ((0,repo_path/* tryRepoPath */.Nc)(path, folder) ?? []) : [];
            }),
        };
    }
    /** The options of a file: those of what it extends, the later over the earlier, and its own over all. */
    #optionsOf(file, depth) {
        const known = this.#options.get(file);
        if (known !== undefined)
            return known;
        // what extends itself gets the little that is known by then
        this.#options.set(file, {});
        const table = this.#table(file);
        const folder = (0,repo_path/* folderOf */.yS)(file);
        let options = {};
        const bases = typeof table?.extends === 'string' ? [table.extends] : tsconfig_listOf(table?.extends);
        for (const base of bases) {
            if (typeof base !== 'string' || depth >= MAX_CHAIN)
                continue;
            const found = this.#find(base, folder);
            if (found !== null)
                options = { ...options, ...this.#optionsOf(found, depth + 1) };
        }
        options = { ...options, ...ownOptions(table?.compilerOptions, folder) };
        this.#options.set(file, options);
        return options;
    }
    /** The file that an `extends` names: with or without .json, or in a package of this repository. */
    #find(base, folder) {
        const installed = base.lastIndexOf(INSTALLED);
        if (installed === -1 &&
            (base.startsWith('./') || base.startsWith('../') || base === '..' || base === '.')) {
            const path = (0,repo_path/* tryRepoPath */.Nc)(base, folder);
            return path === null ? null : this.#firstFile([path, `${path}.json`, `${path}/tsconfig.json`]);
        }
        const [, name = '', rest = ''] = /^(@[^/]+\/[^/]+|[^/]+)\/?(.*)$/.exec(installed === -1 ? base : base.slice(installed + INSTALLED.length)) ?? [];
        const project = this.#packages.get(name);
        if (project === undefined)
            return null;
        const { tsconfig } = project.data;
        const inside = rest === '' ? (typeof tsconfig === 'string' ? tsconfig : 'tsconfig.json') : rest;
        const path = (0,repo_path/* tryRepoPath */.Nc)(inside, project.folder);
        return path === null ? null : this.#firstFile([path, `${path}.json`, `${path}/tsconfig.json`]);
    }
    #firstFile(candidates) {
        const found = candidates.find((path) => {
            const known = path;
            return this.#files.has(known) && !this.#files.isFolder(known);
        });
        return found ?? null;
    }
    #table(file) {
        let table = this.#tables.get(file);
        if (table === undefined) {
            const read = this.#files.read(file);
            const value = read.kind === 'text' ? readJsonc(read.text) : undefined;
            table = (0,key_path/* isTable */.bI)(value) ? value : null;
            this.#tables.set(file, table);
        }
        return table;
    }
}
function ownOptions(value, folder) {
    if (!(0,key_path/* isTable */.bI)(value))
        return {};
    const { baseUrl, paths, rootDir, outDir, verbatimModuleSyntax, preserveValueImports } = value;
    return {
        ...(typeof baseUrl === 'string' && { baseUrl: { value: baseUrl, folder } }),
        ...((0,key_path/* isTable */.bI)(paths) && {
            paths: { value: paths, folder, made: new Map(), isRelative: namesConfigDir(paths) },
        }),
        ...(typeof rootDir === 'string' && { rootDir: { value: rootDir, folder } }),
        ...(typeof outDir === 'string' && { outDir: { value: outDir, folder } }),
        ...(typeof verbatimModuleSyntax === 'boolean' && { keepsTypeImports: verbatimModuleSyntax }),
        ...(preserveValueImports === true && { keepsTypeImports: true }),
    };
}
/** `paths` are relative to `baseUrl`, else to the file that says them; `${configDir}` is the file that is in use. */
function pathsOf(paths, baseUrl, using) {
    const { value, folder, made, isRelative } = paths;
    const from = baseUrl ?? folder;
    const key = isRelative ? `${from}\n${using}` : from;
    let found = made.get(key);
    if (found === undefined) {
        found = Object.entries(value).flatMap(([pattern, targets]) => {
            if (!Array.isArray(targets))
                return [];
            const texts = targets.filter((target) => typeof target === 'string');
            const places = texts.flatMap((text) => text.includes(INSTALLED) ? [] : (tsconfig_placeOf(text, from, using) ?? []));
            const packages = texts.flatMap((text) => {
                const at = text.lastIndexOf(INSTALLED);
                return at === -1 ? [] : text.slice(at + INSTALLED.length);
            });
            return [{ pattern, targets: places, packages }];
        });
        made.set(key, found);
    }
    return found;
}
function namesConfigDir(paths) {
    return Object.values(paths)
        .flat()
        .some((target) => typeof target === 'string' && target.startsWith(CONFIG_DIR));
}
function tsconfig_placeOf(text, folder, using) {
    if (!text.startsWith(CONFIG_DIR))
        return (0,repo_path/* tryRepoPath */.Nc)(text, folder);
    return (0,repo_path/* tryRepoPath */.Nc)(text.slice(CONFIG_DIR.length).replace(/^\/+/, '') || '.', using);
}
function tsconfig_listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-parser.js
var requirement_parser = __webpack_require__(3634);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/uv-lock.js

const PACKAGE = '[[package]]';
const EXTRAS = '[package.optional-dependencies]';
/** A header as uv writes it: without blanks, quotes and comments. */
const HEADER = /^\[{1,2}[a-z.-]+\]{1,2}$/;
/** Packages, spelled otherwise, before the first one that uv wrote. */
const OTHER_PACKAGES = /^[ \t["']*package/m;
/** A key of a package as uv writes it; its extras stand in a table of their own. */
const KEY = /^(?!optional-)[a-z-]+ = /;
const NAME = /^name = "([^"\\]+)"$/;
/** The list of an extra. */
const EXTRA = /^([\w-]+) = \[$/;
const REQUIREMENTS = 'dependencies = [';
const REQUIREMENT = '    { name = "';
/** What uv never writes, and what would make lines tell something else: the mark of a conflict, texts of many lines, comments. */
const STRANGE = ['<<<<', '"""', "'''", ' #', ']#', '\t#'];
/**
 * Who requires whom in a uv.lock as uv writes it: a key or a requirement a line, each list opened and closed on lines of its
 * own. So the beginnings of lines tell all that is wanted, and other lists, of which the wheels are most of the text, are
 * jumped over: a TOML parser takes many times as long. Null for what is not written so; it may be TOML all the same.
 */
function readUvLock(text) {
    if (!text.startsWith('version = ') || STRANGE.some((mark) => text.includes(mark)))
        return null;
    const first = text.indexOf(`\n${PACKAGE}\n`) + 1;
    if (OTHER_PACKAGES.test(text.slice(0, first)))
        return null;
    const lock = new Map();
    let name = '';
    let section = '';
    /** The requirements of the list that is open. */
    let list = null;
    for (let start = first; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = start;
        start = end + 1;
        if (list !== null) {
            if (text[line] === ']')
                list = null;
            else if (!addRequirement(text, line, end, list))
                return null;
        }
        else if (text[line] === '[') {
            section = text.slice(line, end);
            if (!HEADER.test(section))
                return null;
            if (section === PACKAGE)
                name = '';
        }
        else if (line === end)
            continue;
        else if (section === EXTRAS) {
            const extra = EXTRA.exec(text.slice(line, end))?.[1];
            if (name === '' || extra === undefined)
                return null;
            list = uv_lock_setOf(lock, `${name}[${normal(extra)}]`);
        }
        else if (section === PACKAGE) {
            const entry = text.slice(line, end);
            if (!KEY.test(entry))
                return null;
            if (entry.startsWith('name ')) {
                const found = NAME.exec(entry)?.[1];
                if (found === undefined)
                    return null;
                name = normal(found);
                uv_lock_setOf(lock, name);
            }
            else if (entry.startsWith('dependencies ')) {
                if (name === '' || entry !== REQUIREMENTS)
                    return null;
                list = uv_lock_setOf(lock, name);
            }
            else if (entry.endsWith('['))
                start = pastList(text, end);
        }
        else if (text[end - 1] === '[')
            start = pastList(text, end);
        if (start === -1)
            return null;
    }
    return list === null && lock.size > 0 ? lock : null;
}
/** `    { name = "a", version = …, source = { … }, extra = ["b"], marker = "…" },`: false for any other line. */
function addRequirement(text, line, end, list) {
    const first = line + REQUIREMENT.length;
    const last = text.indexOf('"', first);
    if (!text.startsWith(REQUIREMENT, line) || last === -1 || last > end)
        return false;
    if (!text.startsWith('},', end - 2))
        return false;
    const name = normal(text.slice(first, last));
    list.add(name);
    if (text.startsWith('" },', last))
        return true;
    const [, extras = ''] = /, extra = \[([^\]]*)\]/.exec(text.slice(last, end)) ?? [];
    for (const [, extra = ''] of extras.matchAll(/"([^"]*)"/g))
        list.add(`${name}[${normal(extra)}]`);
    return true;
}
/** Where the line behind a list begins, from within the list; -1 where the first line that ends in `]` is not that alone. */
function pastList(text, from) {
    const close = text.indexOf('\n]', from) + 1;
    const end = text.indexOf(']\n', from);
    const isClosed = close > 0 && (end === close || (end === -1 && close === text.length - 1));
    return isClosed ? close + 2 : -1;
}
function uv_lock_setOf(lock, key) {
    let set = lock.get(key);
    if (set === undefined) {
        set = new Set();
        lock.set(key, set);
    }
    return set;
}
/** The locks of a repository name the same distributions again and again. */
const NORMAL = new Map();
function normal(name) {
    let known = NORMAL.get(name);
    if (known === undefined) {
        known = (0,model_requirement/* normaliseName */.G)(name);
        NORMAL.set(name, known);
    }
    return known;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/python-locks.js






/** By file name, the most telling first where several stand in one folder: the key of the packages, and how each is read. */
const LOCKS = [
    { name: 'uv.lock', packages: 'package', read: readUvPackage },
    { name: 'poetry.lock', packages: 'package', read: readPoetryPackage },
    { name: 'pdm.lock', packages: 'package', read: readPdmPackage },
    // https://packaging.python.org/en/latest/specifications/pylock-toml/#packages-dependencies
    { name: 'pylock.toml', packages: 'packages', read: readUvPackage },
];
/**
 * The lines of wheels and archives, as the tools write them, each on its own: most of a lock, and nothing of who brings
 * whom. Without them it is read several times as fast.
 */
const ARTIFACTS = /^(?:sdist = \{.*\}| {4}\{ ?(?:url|file) = ".*\},)\r?$/gm;
const python_locks_NOTHING = new Map();
/**
 * The locks of a tree (uv.lock, poetry.lock, pdm.lock, pylock.toml), by the folder whose code they hold for: the nearest
 * at or above it. A lock has megabytes and few runs need one, so each is read when it is first asked for, and once.
 * One that cannot be read tells nothing.
 */
function pythonLocks(files) {
    const known = new Map();
    return (start) => {
        for (let folder = start; folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
            for (const { name, packages, read } of LOCKS) {
                const file = (0,repo_path/* join */.fj)(folder, name);
                if (!files.has(file))
                    continue;
                const lock = known.get(file);
                if (lock !== undefined)
                    return lock;
                const made = python_locks_readLock(files, file, packages, read);
                known.set(file, made);
                return made;
            }
        }
        return python_locks_NOTHING;
    };
}
function python_locks_readLock(files, file, key, readPackage) {
    const content = files.readOnce(file);
    if (content.kind !== 'text')
        return python_locks_NOTHING;
    const quick = (0,repo_path/* nameOf */.Vb)(file) === 'uv.lock' ? readUvLock(content.text) : null;
    if (quick !== null)
        return quick;
    const reading = (0,toml/* readToml */.D)(content.text.replace(ARTIFACTS, ''), file);
    if (!reading.ok)
        return python_locks_NOTHING;
    const lock = new Map();
    // One distribution may stand here several times, in a version a platform.
    const add = (package_, required) => {
        const all = lock.get(package_) ?? new Set();
        for (const name of required)
            all.add(name);
        lock.set(package_, all);
    };
    for (const entry of python_locks_listOf(reading.value[key]))
        if ((0,key_path/* isTable */.bI)(entry) && typeof entry.name === 'string')
            readPackage((0,model_requirement/* normaliseName */.G)(entry.name), entry, add);
    return lock;
}
/** `dependencies = [{ name = "a", extra = ["b"] }]`, extras in `[package.optional-dependencies]`. */
function readUvPackage(name, entry, add) {
    const keys = (list) => python_locks_listOf(list).flatMap((item) => (0,key_path/* isTable */.bI)(item) && typeof item.name === 'string' ? keysOf(item.name, python_locks_listOf(item.extra)) : []);
    add(name, keys(entry.dependencies));
    for (const [extra, list] of Object.entries(tableOf(entry['optional-dependencies'])))
        add(extraKey(name, extra), keys(list));
}
/** `[package.dependencies]` with optional ones among them, which the lists of `[package.extras]` take in by name. */
function readPoetryPackage(name, entry, add) {
    for (const [dependency, value] of Object.entries(tableOf(entry.dependencies)))
        for (const variant of Array.isArray(value) ? value : [value]) {
            if ((0,key_path/* isTable */.bI)(variant) && variant.optional === true)
                continue;
            add(name, keysOf(dependency, (0,key_path/* isTable */.bI)(variant) ? python_locks_listOf(variant.extras) : []));
        }
    add(name, []);
    for (const [extra, list] of Object.entries(tableOf(entry.extras)))
        add(extraKey(name, extra), requirementKeys(list));
}
/** Requirements as text; what an extra adds stands in an entry of its own, which names the extra. */
function readPdmPackage(name, entry, add) {
    const extras = python_locks_listOf(entry.extras).filter((extra) => typeof extra === 'string');
    const required = requirementKeys(entry.dependencies);
    if (extras.length === 0)
        add(name, required);
    for (const extra of extras)
        add(extraKey(name, extra), required);
}
function requirementKeys(list) {
    return python_locks_listOf(list).flatMap((item) => {
        const reading = typeof item === 'string' ? (0,requirement_parser/* readRequirement */.M)(item) : null;
        return reading?.ok === true ? keysOf(reading.value.name, reading.value.extras) : [];
    });
}
function keysOf(name, extras) {
    const keys = [(0,model_requirement/* normaliseName */.G)(name)];
    for (const extra of extras)
        if (typeof extra === 'string')
            keys.push(extraKey(keys[0] ?? '', extra));
    return keys;
}
function extraKey(name, extra) {
    return `${name}[${(0,model_requirement/* normaliseName */.G)(extra)}]`;
}
function python_locks_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function tableOf(value) {
    return (0,key_path/* isTable */.bI)(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/distinct.js
/** The items without those that say the same as one before: a file that is reached twice is reported once. */
function distinct(items) {
    const known = new Map();
    for (const item of items) {
        const key = JSON.stringify(item);
        if (!known.has(key))
            known.set(key, item);
    }
    return [...known.values()];
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/compiled-requirements.js
/** What pip-tools and uv write at the top has fewer lines. */
const HEADER_LIMIT = 20;
const COMPILER = /^#\s+(?:uv pip compile|pip-compile)\s/;
const PROJECT_FILE = /[\s/](?:pyproject\.toml|setup\.py|setup\.cfg)(?:\s|$)/;
/**
 * Whether a requirements file says that it was compiled from what the project declares (`uv pip compile pyproject.toml -o …`,
 * `pip-compile setup.py`): a lock in that form, which also lists what others bring.
 */
function isCompiledFromProject(text) {
    const command = commandOf(text);
    return command !== null && PROJECT_FILE.test(command);
}
/** The command that has compiled a requirements file, as the comments at its top say it; null for one that is written by hand. */
function commandOf(text) {
    for (const line of text.split('\n', HEADER_LIMIT)) {
        if (!line.startsWith('#'))
            return null;
        if (COMPILER.test(line))
            return line;
    }
    return null;
}
const ENTRY = /^[^\s#]/;
/** Who asks for a line, as compilers write beside or below it: a file (`-r base.in`, `acme (setup.py)`), or other distributions. */
const VIA = /#\s+via(?:\s|$)/;
const OF_A_FILE = /(?:^|[\s,])-r\s|\((?:pyproject\.toml|setup\.py|setup\.cfg)\)/;
/**
 * Takes the text of a requirements file; returns the lines, from 1, of what no file asked for when it was compiled: that comes
 * along with other distributions, as the annotations say (pip-tools.readthedocs.io). None where it was not, or says nothing of that.
 */
function broughtLines(text) {
    const brought = new Set();
    if (commandOf(text) === null)
        return brought;
    let [line, notes] = [0, ''];
    const end = () => {
        if (line > 0 && VIA.test(notes) && !OF_A_FILE.test(notes))
            brought.add(line);
    };
    for (const [index, spelled] of text.split(/\r\n|\n|\r/).entries()) {
        if (ENTRY.test(spelled)) {
            end();
            [line, notes] = [index + 1, ''];
        }
        const comment = /(?:^|\s)#.*$/.exec(spelled);
        if (comment !== null)
            notes += `${comment[0]} `;
    }
    end();
    return brought;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/requirements-file.js




/** pip's short and long spellings of the options that name files; the others keep their own. */
const SAME_OPTION = {
    '--requirement': '-r',
    '--constraint': '-c',
    '--editable': '-e',
    '--index-url': '--index-url',
    '--pypi-url': '--index-url',
    '-i': '--index-url',
    '-f': '--find-links',
};
/** Options that stand alone: whatever follows them is not their value. */
const FLAGS = new Set(['--no-index', '--pre', '--prefer-binary', '--require-hashes']);
const PROBLEM_LIMIT = 20;
/**
 * Reads a requirements file as pip does (pip documentation, "Requirements File Format"): comments, lines joined at a
 * trailing backslash, options, options behind a requirement (hashes), URLs with `#egg=`. Nothing is followed and no
 * `${NAME}` expanded. After 20 problems the rest is counted.
 */
function readRequirementsFile(text, file, kind = 'requirements') {
    const requirements = [];
    const options = [];
    const problems = [];
    let unnamed = 0;
    for (const { text: spelled, line, indent } of logicalLines(text)) {
        const origin = { file, line };
        const option = readOption(spelled) ?? readPlace(spelled);
        if (option !== null && 'option' in option) {
            options.push({ ...option, origin });
            continue;
        }
        if (option !== null) {
            requirements.push({ requirement: option, origin });
            continue;
        }
        const reading = (0,requirement_parser/* readRequirement */.M)(withoutOptions(spelled));
        if (reading.ok)
            requirements.push({ requirement: reading.value, origin });
        else if (problems.length >= PROBLEM_LIMIT)
            unnamed += 1;
        else {
            problems.push({
                at: finding.at.point(file, line, indent + reading.column),
                message: `is no requirement: ${reading.message}`,
                hint: reading.hint,
            });
        }
    }
    if (unnamed > 0)
        problems.push({
            at: finding.at.file(file),
            message: `holds ${unnamed} more lines that are no requirements`,
            hint: 'is it a requirements file at all? `:exclude` of plumb.edn takes files out of sight',
        });
    const compiled = isCompiledFromProject(text) ? { isLock: true } : {};
    const brought = broughtLines(text);
    const value = { file, kind, requirements, options, ...compiled, ...(brought.size > 0 && { brought }) };
    return { value, problems };
}
/** Lines after joining and without comments, as pip reads them: a comment line ends a joined one. */
function* logicalLines(text) {
    const physical = text.split(/\r\n|\n|\r/);
    for (let index = 0; index < physical.length; index += 1) {
        const line = index + 1;
        const parts = [];
        for (;; index += 1) {
            const part = physical[index] ?? '';
            const joins = part.endsWith('\\') && !isComment(part) && index + 1 < physical.length;
            parts.push(joins ? part.slice(0, -1) : isComment(part) ? ` ${part}` : part);
            if (!joins)
                break;
        }
        const joined = withoutComment(parts.join(''));
        const indent = joined.length - joined.trimStart().length;
        // A comment of its own line got a space in front above, which its text never shows.
        if (joined.trim() !== '')
            yield { text: joined.trim(), line, indent };
    }
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
/** A `#` begins a comment at the start of a line and behind a space: never inside a URL. */
function withoutComment(line) {
    if (line.startsWith('#'))
        return '';
    const start = /\s#/.exec(line)?.index;
    return start === undefined ? line : line.slice(0, start);
}
function readOption(line) {
    if (!line.startsWith('-'))
        return null;
    const name = /^(?:--[A-Za-z][\w-]*|-[A-Za-z])/.exec(line)?.[0] ?? line;
    const rest = line.slice(name.length).replace(/^[\s=]+/, '');
    const value = /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
    return { option: SAME_OPTION[name] ?? name, value: FLAGS.has(name) ? '' : value };
}
const URL_START = /^(?:(?:git|hg|svn|bzr)\+|[A-Za-z][A-Za-z0-9+.-]*:\/\/|file:)/;
/** A line that is only a URL or path: a requirement where the URL says of what, else its place alone. */
function readPlace(line) {
    const [place = ''] = withoutOptions(line).split(/\s+;|;\s/, 1);
    if (URL_START.test(place)) {
        const name = /[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(place)?.[1] ?? wheelName(place);
        if (name === undefined)
            return { option: 'url', value: place };
        return (0,model_requirement/* requirementAt */.B)(line, name, place);
    }
    if (/^(?:\.|\/|~\/|[A-Za-z]:[\\/])/.test(place) || /^[\w.-]+\/[^@]*$/.test(place))
        return { option: 'path', value: place };
    return null;
}
/** The distribution of a wheel's file name (PEP 427): all before the first dash. */
function wheelName(url) {
    const file = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
    return file.endsWith('.whl') ? file.split('-', 1)[0] : undefined;
}
/** A requirement's line without the options behind it, as `--hash=sha256:…`. */
function withoutOptions(line) {
    const start = / -{1,2}[A-Za-z]/.exec(line)?.index;
    return start === undefined ? line : line.slice(0, start).trimEnd();
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/follow-requirements.js




/** More files than this are never reached from one project: a bound for chains made to be long. */
const FILE_LIMIT = 1_000;
/**
 * Reads requirements files and all that their `-r` and `-c` lines reach, each once, in the order pip meets them.
 * A path is relative to the file that names it and stays inside the repository; URLs are not fetched. What is
 * reached by `-c` is a constraints file, and so is all that it reaches.
 */
function followRequirements(files, start) {
    const read = new Map();
    const problems = [];
    const waiting = [...start].reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (read.has(next.file))
            continue;
        if (read.size >= FILE_LIMIT) {
            problems.push({
                at: finding.at.file(next.file),
                message: `is one of more than ${FILE_LIMIT} requirements files of one project: the rest was not read`,
                hint: 'do these files include each other by mistake?',
            });
            break;
        }
        const content = files.read(next.file);
        if (content.kind === 'unreadable')
            problems.push((0,file_tree/* unreadableProblem */.$)(next.file, content));
        if (content.kind !== 'text')
            continue;
        const reading = readRequirementsFile(content.text, next.file, next.kind);
        read.set(next.file, reading.value);
        problems.push(...reading.problems);
        const included = [];
        for (const option of reading.value.options) {
            const target = includedFile(files, next.file, option);
            if (target === null)
                continue;
            if ('message' in target)
                problems.push(target);
            else
                included.push({ file: target.file, kind: option.option === '-c' ? 'constraints' : next.kind });
        }
        waiting.push(...included.reverse());
    }
    return { files: [...read.values()], problems };
}
function includedFile(files, from, { option, value, origin }) {
    if ((option !== '-r' && option !== '-c') || value.includes('://'))
        return null;
    const file = (0,repo_path/* tryRepoPath */.Nc)(value, (0,repo_path/* folderOf */.yS)(from));
    const place = 'line' in origin ? finding.at.point(from, origin.line, 1) : finding.at.file(from);
    if (file === null)
        return {
            at: place,
            message: `${option} ${JSON.stringify(value)} leaves the repository`,
            hint: 'name a file of this repository, relative to this one',
        };
    if (!files.has(file) || files.isFolder(file))
        return {
            at: place,
            message: `${option} names ${file}, which is no file of the repository`,
            hint: 'correct the path (it is relative to this file), or remove the line',
        };
    return { file };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/toml-document.js



/** A parsed TOML document that is asked for values by path and notes each one that is not what it should be. */
class TomlDocument {
    file;
    #data;
    #complaints;
    constructor(file, text, data, locate) {
        this.file = file;
        this.#data = data;
        this.#complaints = new Complaints(file, text, locate);
    }
    /** In the order they were met; after the first 20 the rest is counted. */
    get problems() {
        return this.#complaints.problems;
    }
    has(path) {
        return (0,key_path/* valueAt */.fK)(this.#data, path) !== undefined;
    }
    value(path) {
        return (0,key_path/* valueAt */.fK)(this.#data, path);
    }
    table(path) {
        return this.#typed(path, key_path/* isTable */.bI, 'a table') ?? {};
    }
    string(path) {
        return this.#typed(path, isString, 'a string');
    }
    array(path) {
        return this.#typed(path, Array.isArray, 'a list') ?? [];
    }
    /** The texts of an array; what is no text is a problem and left out. */
    strings(path) {
        return this.array(path).flatMap((_, index) => this.string([...path, index]) ?? []);
    }
    /** The requirements of an array (PEP 508); what is none is a problem and left out. */
    requirements(path) {
        return this.array(path).flatMap((_, index) => this.requirement([...path, index]) ?? []);
    }
    requirement(path) {
        const text = this.string(path);
        if (text === null)
            return null;
        const reading = (0,requirement_parser/* readRequirement */.M)(text);
        if (reading.ok)
            return { requirement: reading.value, origin: { file: this.file, path } };
        this.complain(path, `${(0,key_path/* formatKeyPath */.K7)(path)}: ${reading.message}`, reading.hint, reading.column);
        return null;
    }
    /** Notes a problem at the value of a path; with `column` (from 1), at that character of a text. */
    complain(path, message, hint, column) {
        this.#complaints.add(path, message, hint, column);
    }
    #typed(path, is, what) {
        const value = (0,key_path/* valueAt */.fK)(this.#data, path);
        if (value === undefined)
            return null;
        if (is(value))
            return value;
        this.#complaints.wrong(path, what, value);
        return null;
    }
}
function isString(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/foreign-requirement.js


/**
 * Reads `name = value` of Poetry's and Pipfile's tables: a range, a table, or a list of tables. Ranges that PEP 440
 * does not know (`^1.2`, `~1.2`, `1.2 || 2`) stay in `specifier` as spelled; a bare version means that one. `path`
 * and `url` become the requirement's URL as spelled, `git` becomes `git+url@revision`. Returns nothing for what is
 * neither (the caller complains).
 */
function readForeignRequirement(name, value) {
    if (Array.isArray(value))
        return value.flatMap((item) => readForeignRequirement(name, item));
    if (typeof value === 'string')
        return [foreign(name, specifierOf(value), [], null, null, false)];
    if (!(0,key_path/* isTable */.bI)(value))
        return [];
    const text = (key) => {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        return typeof found === 'string' ? found : null;
    };
    const extras = Object.hasOwn(value, 'extras') ? value.extras : undefined;
    const git = text('git');
    const revision = text('rev') ?? text('tag') ?? text('branch') ?? text('ref');
    const url = git === null
        ? (text('path') ?? text('url') ?? text('file'))
        : `git+${git}${revision === null ? '' : `@${revision}`}`;
    const specifier = url === null ? specifierOf(text('version') ?? '*') : '';
    const marker = markerOf(text);
    const optional = Object.hasOwn(value, 'optional') && value.optional === true;
    const names = Array.isArray(extras) ? extras.filter((extra) => typeof extra === 'string') : [];
    return [foreign(name, specifier, names, url, marker, optional)];
}
function foreign(name, specifier, extras, url, marker, optional) {
    const bracket = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const range = specifier === '' || /^[<>=!~]=/.test(specifier) ? specifier : ` ${specifier}`;
    const place = url === null ? '' : ` @ ${url}`;
    return {
        optional,
        requirement: {
            text: `${name}${bracket}${range}${place}${marker === null ? '' : ` ; ${marker}`}`,
            name: (0,model_requirement/* normaliseName */.G)(name),
            spelledName: name,
            extras,
            specifier,
            url,
            marker,
        },
    };
}
function specifierOf(range) {
    const text = range.trim();
    if (text === '*' || text === '')
        return '';
    return /^v?\d[^\s,|]*$/.test(text) ? `==${text}` : text;
}
/** `markers`, and those short keys that are one comparison each (`sys_platform = "== 'win32'"`, `platform = "linux"`). */
function markerOf(text) {
    const parts = [];
    const markers = text('markers');
    if (markers !== null)
        parts.push(markers);
    const platform = text('platform');
    if (platform !== null)
        parts.push(`sys_platform == "${platform}"`);
    for (const key of ['sys_platform', 'platform_machine', 'python_version', 'os_name']) {
        const comparison = text(key);
        if (comparison !== null)
            parts.push(`${key} ${comparison}`);
    }
    const python = text('python');
    const clauses = python?.split(',').map((clause) => /^\s*([<>]=?|[=!]=)\s*(\d[\d.]*)\s*$/.exec(clause));
    for (const clause of clauses ?? [])
        if (clause !== null)
            parts.push(`python_version ${clause[1]} "${clause[2]}"`);
    if (parts.length === 0)
        return null;
    return parts.length === 1
        ? (parts[0] ?? null)
        : parts.map((part) => (/\bor\b/.test(part) ? `(${part})` : part)).join(' and ');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/python-declaration.js

/** Adds to the list under a normalised name: two spellings of one extra or group are one. */
function addUnder(map, spelledName, items) {
    const name = (0,model_requirement/* normaliseName */.G)(spelledName);
    const known = map.get(name);
    if (known === undefined)
        map.set(name, [...items]);
    else
        known.push(...items);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/poetry.js




const POETRY = ['tool', 'poetry'];
/**
 * Reads `[tool.poetry]` (python-poetry.org, "The pyproject.toml file"): dependencies, groups, the old
 * `dev-dependencies` (group dev), extras. `python` is the interpreter's range, in Poetry's spelling. An optional
 * dependency stands in the extras that name it and nowhere else.
 */
function readPoetry(document) {
    document.table(POETRY);
    if (!(0,key_path/* isTable */.bI)(document.value(POETRY)))
        return null;
    const dependencies = [];
    const optional = new Map();
    const path = [...POETRY, 'dependencies'];
    for (const { dependency, isOptional } of readForeignTable(document, path)) {
        if (dependency.requirement.name === 'python')
            continue;
        const { name } = dependency.requirement;
        if (isOptional)
            addUnder(optional, name, [dependency]);
        else
            dependencies.push(dependency);
    }
    const python = document.value([...path, 'python']);
    return {
        name: document.string([...POETRY, 'name']),
        version: document.string([...POETRY, 'version']),
        requiresPython: typeof python === 'string' ? python : null,
        dependencies: document.has(path) ? dependencies : null,
        extras: readExtras(document, optional, dependencies),
        groups: readGroups(document),
        dynamic: [],
    };
}
function readExtras(document, optional, always) {
    const extras = new Map();
    const path = [...POETRY, 'extras'];
    for (const extra of Object.keys(document.table(path))) {
        const found = document.strings([...path, extra]).flatMap((spelled) => {
            const name = (0,model_requirement/* normaliseName */.G)(spelled);
            return optional.get(name) ?? always.filter((dependency) => dependency.requirement.name === name);
        });
        addUnder(extras, extra, found);
    }
    return extras;
}
function readGroups(document) {
    const groups = new Map();
    const path = [...POETRY, 'group'];
    for (const group of Object.keys(document.table(path))) {
        const entries = readForeignTable(document, [...path, group, 'dependencies']);
        addUnder(groups, group, entries.map((entry) => entry.dependency));
        const included = document.strings([...path, group, 'include-groups']);
        addUnder(groups, group, included.map((name, index) => ({
            include: (0,model_requirement/* normaliseName */.G)(name),
            origin: { file: document.file, path: [...path, group, 'include-groups', index] },
        })));
    }
    const old = readForeignTable(document, [...POETRY, 'dev-dependencies']);
    if (old.length > 0)
        addUnder(groups, 'dev', old.map((entry) => entry.dependency));
    return groups;
}
/** Reads a table `name = range or table` of Poetry's or Pipfile's; what cannot be read is a problem and left out. */
function readForeignTable(document, path) {
    return Object.entries(document.table(path)).flatMap(([name, value]) => {
        const here = [...path, name];
        const read = readForeignRequirement(name, value);
        if (read.length === 0 && !(Array.isArray(value) && value.length === 0))
            document.complain(here, `${(0,key_path/* formatKeyPath */.K7)(here)} is no dependency`, 'write a version range in quotes, or a table with version, path, git or url');
        return read.map((item) => ({
            dependency: { requirement: item.requirement, origin: { file: document.file, path: here } },
            isOptional: item.optional,
        }));
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/pipfile.js





/** Tables of a Pipfile that hold no packages. */
const OTHER_TABLES = new Set(['source', 'requires', 'scripts', 'pipenv', 'packages']);
/**
 * Reads a Pipfile (pipenv.pypa.io, "Pipfile & Pipfile.lock"): `packages` are the dependencies, `dev-packages` the
 * group dev, every other category a group of its name; `requires.python_version` is the interpreter.
 */
function readPipfile(text, file, locate) {
    const reading = (0,toml/* readToml */.D)(text, file);
    if (!reading.ok)
        return { declaration: null, problems: reading.problems };
    const document = new TomlDocument(file, text, reading.value, locate);
    const groups = new Map();
    for (const [table, value] of Object.entries(reading.value)) {
        if (OTHER_TABLES.has(table) || !(0,key_path/* isTable */.bI)(value))
            continue;
        const entries = readForeignTable(document, [table]);
        addUnder(groups, table === 'dev-packages' ? 'dev' : table, entries.map((entry) => entry.dependency));
    }
    const full = document.string(['requires', 'python_full_version']);
    const minor = document.string(['requires', 'python_version']);
    return {
        declaration: {
            name: null,
            version: null,
            requiresPython: full !== null ? `==${full}` : minor !== null ? `==${minor}.*` : null,
            dependencies: readForeignTable(document, ['packages']).map((entry) => entry.dependency),
            extras: new Map(),
            groups,
            dynamic: [],
        },
        problems: document.problems,
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/poetry-beside-setup.js

/**
 * Whether a setup.py beside a pyproject.toml with `[tool.poetry]` is what a project is built from: without `[build-system]`
 * front ends run setup.py, by the legacy backend of setuptools (PEP 517, "Source trees"), which does not know that table.
 * Takes the whole pyproject.toml.
 */
function isBuiltBySetupPy(data) {
    return ((0,key_path/* valueAt */.fK)(data, ['tool', 'poetry']) !== undefined &&
        (0,key_path/* valueAt */.fK)(data, ['build-system']) === undefined &&
        (0,key_path/* valueAt */.fK)(data, ['project']) === undefined);
}
/** What Poetry's table then says: what developers who run `poetry install` have, in the group that Poetry calls main. */
function besideSetupPy(declaration) {
    const { dependencies, groups } = declaration;
    return {
        ...declaration,
        dependencies: null,
        extras: new Map(),
        groups: new Map([...groups, ['main', [...(dependencies ?? []), ...(groups.get('main') ?? [])]]]),
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/flit.js


const METADATA = ['tool', 'flit', 'metadata'];
/**
 * Reads flit's old way, `[tool.flit.metadata]` (flit.pypa.io, "The pyproject.toml config file", "Old style metadata"):
 * the distribution is called `dist-name`, or as its module.
 */
function readFlit(document) {
    if (!(0,key_path/* isTable */.bI)(document.value(METADATA)))
        return null;
    const extras = new Map();
    const optional = [...METADATA, 'requires-extra'];
    for (const extra of Object.keys(document.table(optional)))
        addUnder(extras, extra, document.requirements([...optional, extra]));
    const dev = document.requirements([...METADATA, 'dev-requires']);
    return {
        name: document.string([...METADATA, 'dist-name']) ?? document.string([...METADATA, 'module']),
        version: null,
        requiresPython: document.string([...METADATA, 'requires-python']),
        dependencies: document.requirements([...METADATA, 'requires']),
        extras,
        groups: dev.length === 0 ? new Map() : new Map([['dev', dev]]),
        dynamic: [],
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/templated-requirement.js

/** A version that is filled in when the project is built: `=={{ version }}` of Jinja, `=={version}` of an f-string. */
const FILLED_IN = /([=<>!~]=|[<>])\s*\{(?:\{[^{}]*\}|[^{}]*)\}/g;
/**
 * Reads a requirement whose versions may be filled in at build time: name, extras and marker are those it will have,
 * `specifier` is as spelled. Null for what is none, or whose name cannot be known.
 */
function readTemplatedRequirement(text) {
    const reading = (0,requirement_parser/* readRequirement */.M)(text.replace(FILLED_IN, '$10.0'));
    if (!reading.ok)
        return null;
    if (!text.includes('{'))
        return reading.value;
    const [beforeMarker = ''] = text.split(';', 1);
    const start = beforeMarker.search(/[=<>!~]/);
    return { ...reading.value, text, specifier: start === -1 ? '' : beforeMarker.slice(start).trim() };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setuptools-plugin.js


const TABLE = ['tool', 'setuptools_dynamic_dependencies'];
/**
 * Reads `[tool.setuptools_dynamic_dependencies]`, requirements with `{version}` in them
 * (https://pypi.org/project/setuptools-dynamic-dependencies/).
 */
function readSetuptoolsPlugin(document) {
    const optional = [...TABLE, 'optional-dependencies'];
    const extras = new Map();
    for (const extra of Object.keys(document.table(optional))) {
        const list = readTemplatedList(document, [...optional, extra]);
        if (list === null)
            return { dependencies: null, extras: null };
        addUnder(extras, extra, list);
    }
    const path = [...TABLE, 'dependencies'];
    return {
        dependencies: document.has(path) ? readTemplatedList(document, path) : null,
        extras: extras.size === 0 ? null : extras,
    };
}
/** Takes the place of a list of requirements whose versions may be filled in at build time; null where one cannot be read. */
function readTemplatedList(document, path) {
    const found = [];
    for (const [index, text] of document.strings(path).entries()) {
        const requirement = readTemplatedRequirement(text);
        if (requirement === null)
            return null;
        found.push({ requirement, origin: { file: document.file, path: [...path, index] } });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/hatch-hooks.js



/** Hooks that say nothing of dependencies: hatch-vcs, hatch-fancy-pypi-readme, hatch-docstring-description, hatch-autorun. */
const OTHER_HOOKS = new Set([
    'vcs',
    'fancy-pypi-readme',
    'docstring-description',
    'autorun',
]);
/**
 * Reads the table of metadata hooks, which stands `at` that path: uv-dynamic-versioning (requirements with `{{ version }}`; its
 * README, "Metadata hook") and requirements_txt (files; README of hatch-requirements-txt).
 */
function readHatchHooks(document, at) {
    const extras = new Map();
    const requirementFiles = [];
    const unknown = [];
    let dependencies = null;
    for (const hook of Object.keys(document.table(at))) {
        const here = [...at, hook];
        if (OTHER_HOOKS.has(hook))
            continue;
        if (hook === 'requirements_txt')
            requirementFiles.push(...namedFiles(document, here));
        else if (hook === 'uv-dynamic-versioning') {
            const read = (path) => {
                const list = readTemplatedList(document, path);
                if (list === null)
                    unknown.push(hook);
                return list ?? [];
            };
            if (document.has([...here, 'dependencies']))
                dependencies = read([...here, 'dependencies']);
            const optional = [...here, 'optional-dependencies'];
            for (const extra of Object.keys(document.table(optional)))
                addUnder(extras, extra, read([...optional, extra]));
        }
        else if ((0,key_path/* isTable */.bI)(document.value(here)))
            unknown.push(hook);
    }
    return { dependencies, extras: extras.size === 0 ? null : extras, requirementFiles, unknown };
}
function namedFiles(document, here) {
    const named = [];
    const files = [...here, 'files'];
    const name = [...here, 'filename'];
    if (document.has(files))
        named.push({ extra: null, files: document.strings(files) });
    else if (document.has(name))
        named.push({ extra: null, files: [document.string(name) ?? ''] });
    // Without a setting the hook reads requirements.txt.
    else
        named.push({ extra: null, files: ['requirements.txt'] });
    const optional = [...here, 'optional-dependencies'];
    for (const extra of Object.keys(document.table(optional)))
        named.push({ extra, files: document.strings([...optional, extra]) });
    return named;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/hatch.js




const TOOL = ['tool', 'hatch'];
/**
 * Reads what Hatch and hatchling are told: a hatch.toml beside pyproject.toml stands above its `[tool.hatch]`, table by
 * table (https://hatch.pypa.io/latest/intro/#configuration; hatchling/metadata/core.py, `ProjectMetadata.hatch`).
 */
function readHatch(pyproject, hatchToml, locate) {
    const below = pyproject.value(TOOL);
    const settings = (0,key_path/* isTable */.bI)(below) ? below : {};
    const hooksBelow = () => readHatchHooks(pyproject, [...TOOL, 'metadata', 'hooks']);
    if (hatchToml === null)
        return { settings, fromHatchToml: new Set(), hooks: hooksBelow(), problems: [] };
    const reading = (0,toml/* readToml */.D)(hatchToml.text, hatchToml.file);
    const own = reading.ok ? reading.value : {};
    const document = new TomlDocument(hatchToml.file, hatchToml.text, own, locate);
    const fromHatchToml = new Set(Object.keys(own));
    const hooks = fromHatchToml.has('metadata')
        ? readHatchHooks(document, ['metadata', 'hooks'])
        : hooksBelow();
    return {
        settings: Object.assign(Object.create(null), settings, own),
        fromHatchToml,
        hooks,
        problems: reading.ok ? document.problems : reading.problems,
    };
}
/** A pyproject.toml as it would stand with these settings of Hatch. */
function withHatch(data, { settings, fromHatchToml }) {
    if (fromHatchToml.size === 0)
        return data;
    const tool = (0,key_path/* isTable */.bI)(data.tool) ? data.tool : {};
    return Object.assign(Object.create(null), data, {
        tool: Object.assign(Object.create(null), tool, { hatch: settings }),
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/pyproject.js









/**
 * Reads pyproject.toml: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), and what Poetry, flit, PDM, uv,
 * hatchling and setuptools keep under `[tool]` (Hatch also in the hatch.toml beside it). Every fault is a problem at its place;
 * what is right beside it is read.
 */
function readPyproject(text, file, locate, hatchToml = null) {
    const reading = (0,toml/* readToml */.D)(text, file);
    const data = reading.ok ? reading.value : {};
    const document = new TomlDocument(file, text, data, locate);
    const uvWorkspace = readUvWorkspace(document);
    const hatch = readHatch(document, hatchToml, locate);
    const { hooks } = hatch;
    const supplied = { hooks, plugin: readSetuptoolsPlugin(document) };
    const declaration = readDeclaration(document, supplied, uvWorkspace !== null);
    return {
        declaration,
        isRead: reading.ok,
        buildBackend: document.string(['build-system', 'build-backend']),
        sources: readSources(document),
        pins: [
            ...readUvPins(document, 'constraint-dependencies', 'uv-constraint'),
            ...readUvPins(document, 'override-dependencies', 'uv-override'),
        ],
        uvWorkspace,
        uvMember: typeof document.value(['project', 'name']) === 'string' &&
            document.value(['tool', 'uv', 'managed']) !== false,
        requirementFiles: [...readRequirementFiles(document), ...hooks.requirementFiles],
        unknownHooks: hooks.unknown,
        buildRequires: document.requirements(['build-system', 'requires']),
        data: withHatch(data, hatch),
        fromHatchToml: hatch.fromHatchToml,
        problems: [...(reading.ok ? document.problems : reading.problems), ...hatch.problems],
    };
}
function readDeclaration(document, { hooks, plugin }, isWorkspace) {
    const poetry = readPoetry(document) ?? readFlit(document);
    const groups = pyproject_readGroups(document);
    for (const [name, entries] of poetry?.groups ?? [])
        addUnder(groups, name, entries);
    // Asked for as a table, so that anything else in its place becomes a problem.
    document.table(['project']);
    if (!(0,key_path/* isTable */.bI)(document.value(['project'])))
        return poetry === null && groups.size === 0 && !isWorkspace
            ? null
            : {
                name: poetry?.name ?? null,
                version: poetry?.version ?? null,
                requiresPython: poetry?.requiresPython ?? null,
                dependencies: poetry?.dependencies ?? null,
                extras: poetry?.extras ?? new Map(),
                groups,
                dynamic: [],
            };
    const dynamic = document.strings(['project', 'dynamic']);
    // Beside [project] Poetry's own table only completes what is declared dynamic or left out.
    const own = document.has(['project', 'dependencies']);
    return {
        name: readName(document),
        version: document.string(['project', 'version']) ?? poetry?.version ?? null,
        requiresPython: document.string(['project', 'requires-python']) ?? poetry?.requiresPython ?? null,
        dependencies: own
            ? document.requirements(['project', 'dependencies'])
            : (hooks.dependencies ?? plugin.dependencies ?? poetry?.dependencies ?? null),
        extras: document.has(['project', 'optional-dependencies'])
            ? pyproject_readExtras(document)
            : (hooks.extras ?? plugin.extras ?? poetry?.extras ?? new Map()),
        groups,
        dynamic,
    };
}
function readName(document) {
    const path = ['project', 'name'];
    const name = document.string(path);
    if (name === null) {
        if (!document.has(path))
            document.complain(['project'], '[project] has no name', 'add `name = "…"`');
        return null;
    }
    if (/^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/.test(name))
        return name;
    document.complain(path, `project.name is no name of a distribution`, 'use letters, digits, and -, _ or . between them (PEP 508)');
    return null;
}
function pyproject_readExtras(document) {
    const path = ['project', 'optional-dependencies'];
    const extras = new Map();
    for (const extra of Object.keys(document.table(path)))
        addUnder(extras, extra, document.requirements([...path, extra]));
    return extras;
}
function pyproject_readGroups(document) {
    const groups = new Map();
    for (const group of Object.keys(document.table(['dependency-groups'])))
        addUnder(groups, group, readGroup(document, ['dependency-groups', group]));
    const pdm = ['tool', 'pdm', 'dev-dependencies'];
    for (const group of Object.keys(document.table(pdm)))
        addUnder(groups, group, readPdmGroup(document, [...pdm, group]));
    const uv = ['tool', 'uv', 'dev-dependencies'];
    if (document.has(uv))
        addUnder(groups, 'dev', document.requirements(uv));
    return groups;
}
function readGroup(document, path) {
    return document.array(path).flatMap((item, index) => {
        const here = [...path, index];
        if (!(0,key_path/* isTable */.bI)(item))
            return document.requirement(here) ?? [];
        const include = (0,key_path/* valueAt */.fK)(item, ['include-group']);
        if (typeof include === 'string')
            return { include: (0,model_requirement/* normaliseName */.G)(include), origin: { file: document.file, path: here } };
        document.complain(here, `${(0,key_path/* formatKeyPath */.K7)(here)} is neither a requirement nor an include`, 'write `{include-group = "name"}` (PEP 735)');
        return [];
    });
}
/** PDM takes `-e path#egg=name` beside requirements: the project that stands there, by its URL. */
function readPdmGroup(document, path) {
    return document.array(path).flatMap((item, index) => {
        const here = [...path, index];
        const editable = typeof item === 'string' ? /^-e\s+(\S+)#egg=([A-Za-z0-9][\w.-]*)/.exec(item) : null;
        const [text, url, name] = editable ?? [];
        if (text === undefined || url === undefined || name === undefined)
            return document.requirement(here) ?? [];
        return { requirement: (0,model_requirement/* requirementAt */.B)(text, name, url), origin: { file: document.file, path: here } };
    });
}
function readUvPins(document, key, by) {
    return document.requirements(['tool', 'uv', key]).map(({ requirement, origin }) => ({
        language: 'python',
        name: requirement.name,
        value: requirement.specifier,
        by,
        requirement,
        origin,
    }));
}
function readUvWorkspace(document) {
    const path = ['tool', 'uv', 'workspace'];
    if (!document.has(path))
        return null;
    return {
        members: document.strings([...path, 'members']),
        exclude: document.strings([...path, 'exclude']),
    };
}
function readSources(document) {
    const path = ['tool', 'uv', 'sources'];
    return Object.entries(document.table(path)).flatMap(([name, value]) => {
        const list = Array.isArray(value)
            ? value.map((item, index) => [item, [...path, name, index]])
            : [[value, [...path, name]]];
        return list.flatMap(([item, here]) => {
            const origin = { file: document.file, path: here };
            for (const kind of ['path', 'git', 'url', 'index']) {
                const found = (0,key_path/* valueAt */.fK)(item, [kind]);
                if (typeof found === 'string')
                    return { name: (0,model_requirement/* normaliseName */.G)(name), kind, value: found, origin };
            }
            const isMember = (0,key_path/* valueAt */.fK)(item, ['workspace']);
            if (isMember === true)
                return { name: (0,model_requirement/* normaliseName */.G)(name), kind: 'workspace', value: '', origin };
            if (isMember !== false)
                document.complain(here, `${(0,key_path/* formatKeyPath */.K7)(here)} is no source`, 'a source has workspace, path, git, url or index (docs.astral.sh/uv, "Dependency sources")');
            return [];
        });
    });
}
function readRequirementFiles(document) {
    const path = ['tool', 'setuptools', 'dynamic'];
    const filesAt = (here) => {
        const value = document.value([...here, 'file']);
        return typeof value === 'string' ? [value] : document.strings([...here, 'file']);
    };
    const found = [{ extra: null, files: filesAt([...path, 'dependencies']) }];
    const optional = [...path, 'optional-dependencies'];
    for (const extra of Object.keys(document.table(optional)))
        found.push({ extra, files: filesAt([...optional, extra]) });
    return found.filter(({ files }) => files.length > 0);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/requirement-file-names.js

/** Whether pip is likely given the file: `requirements.txt`, `dev-requirements.txt`, `requirements-dev.in`, `constraints.txt`. */
function isRequirementsFile(path) {
    const name = (0,repo_path/* nameOf */.Vb)(path);
    if (isConstraintsFile(name))
        return true;
    if (!/\.(?:txt|in)$/.test(name))
        return false;
    return name.includes('requirements') || (0,repo_path/* nameOf */.Vb)((0,repo_path/* folderOf */.yS)(path)) === 'requirements';
}
function isConstraintsFile(name) {
    return /\.(?:txt|in)$/.test(name) && /(?:^|[-_.])constraints?(?:[-_.]|$)/.test(name);
}
/** What is installed where only one file can be: the others are for tests, tools or older versions. */
function isMainRequirementsFile(name) {
    return name === 'requirements.txt' || name === 'requirements.in';
}
/** pip-tools compiles x.in to x.txt: with both, the .in file says nothing that the other does not. */
function withoutCompiledSources(paths) {
    const all = new Set(paths);
    return paths.filter((path) => !path.endsWith('.in') || !all.has(`${path.slice(0, -3)}.txt`));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/ros-package.js


/** The elements that name what a package needs (ros.org, REP 140 and REP 149: "package.xml"). */
const NEEDS = /<(?:depend|exec_depend|run_depend|build_depend|buildtool_depend)\b[^>]*>/;
/**
 * Whether a folder is a package of ROS that says in its package.xml what it needs: by keys of rosdep, which stand for packages of
 * the system or of the workspace, and which its setup.py does not repeat.
 */
function isRosPackage(files, folder) {
    const path = (0,repo_path/* join */.fj)(folder, 'package.xml');
    if (!files.has(path))
        return false;
    const text = (0,file_tree/* textOnce */.N)(path, files);
    return /<package\b/.test(text) && NEEDS.test(text);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/ini.js
/**
 * Reads an INI file as setuptools does (Python's RawConfigParser): `[section]`, `key = value` or `key: value`, deeper
 * lines continue a value, `#` and `;` begin a comment line. Of a key given twice the last counts.
 */
function readIni(text) {
    const sections = new Map();
    let section = null;
    let option = null;
    let optionIndent = 0;
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
        const line = index + 1;
        const content = raw.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const indent = raw.length - raw.trimStart().length;
        if (option !== null && indent > optionIndent) {
            option.push({ text: content, line, column: indent + 1, continued: true });
            continue;
        }
        if (content.startsWith('[')) {
            const end = content.lastIndexOf(']');
            if (end < 1)
                return { ok: false, line, message: 'the section is never closed by "]"' };
            const name = content.slice(1, end);
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            option = null;
            continue;
        }
        const cut = content.search(/[=:]/);
        if (cut < 1)
            return { ok: false, line, message: 'is neither a section nor `key = value`' };
        if (section === null)
            return { ok: false, line, message: 'stands before any [section]' };
        option = [];
        optionIndent = indent;
        section.set(content.slice(0, cut).trim().toLowerCase(), option);
        const value = content.slice(cut + 1).trim();
        if (value !== '')
            option.push({ text: value, line, column: raw.indexOf(value, indent + cut + 1) + 1, continued: false });
    }
    return { ok: true, value: sections };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/ini-interpolation.js
/** What `configparser` follows at most (MAX_INTERPOLATION_DEPTH). */
const DEPTH_LIMIT = 10;
/** Values that take each other in to more lines than this are left as they are written. */
const LINE_LIMIT = 10_000;
/**
 * Puts in what the values of an INI file refer to (Python's configparser, "Interpolation of values", BasicInterpolation):
 * `%(key)s` is the value of that key in the same section, else in `[DEFAULT]`, and `%%` a percent sign. What is not there
 * stays as it is written.
 */
function interpolate(ini) {
    const defaults = ini.get('DEFAULT') ?? new Map();
    const budget = { lines: LINE_LIMIT };
    return new Map(Array.from(ini, ([section, options]) => {
        const values = new Map([...defaults, ...options]);
        return [
            section,
            new Map(Array.from(options, ([key, lines]) => [key, expand(lines, values, budget, 0)])),
        ];
    }));
}
function expand(lines, options, budget, depth) {
    if (!lines.some(({ text }) => text.includes('%')))
        return lines;
    return lines.flatMap((line) => {
        budget.lines -= 1;
        if (depth >= DEPTH_LIMIT || budget.lines < 0)
            return line;
        const referred = (key) => {
            const value = options.get(key.toLowerCase());
            return value === undefined ? undefined : expand(value, options, budget, depth + 1);
        };
        // what is nothing but another value stands where that does
        const whole = /^%\(([^()]+)\)s$/.exec(line.text)?.[1];
        if (whole !== undefined)
            return referred(whole)?.map((one) => ({ ...one, continued: one.continued || line.continued })) ?? line;
        const text = line.text.replace(/%%|%\(([^()]+)\)s/g, (said, key) => key === undefined
            ? '%'
            : (referred(key)
                ?.map((one) => one.text)
                .join('\n') ?? said));
        return text.split('\n').map((part) => ({ ...line, text: part.trim() }));
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-cfg.js







/**
 * Reads setup.cfg (setuptools, "Declarative config"): `[metadata] name, version`, `[options] install_requires,
 * python_requires`, `[options.extras_require]`. Keys may be spelled with dashes. `attr:` and `file:` are not followed
 * here: such a version is null.
 */
function readSetupCfg(text, file) {
    const reading = readIni(text);
    if (!reading.ok) {
        const problem = (0,conflict_marker/* conflictProblem */.K)(text, file) ?? {
            at: finding.at.point(file, reading.line, 1),
            message: reading.message,
            hint: 'write `[section]`, `key = value`, and indent the lines that continue a value',
        };
        return { declaration: null, requirementFiles: [], settings: new Map(), problems: [problem] };
    }
    // setuptools takes a ConfigParser, whose values may refer to each other
    const ini = interpolate(reading.value);
    const settings = setup_cfg_settingsOf(ini);
    const problems = [];
    const name = firstLine(ini, 'metadata', 'name');
    if (name === null && !ini.has('options'))
        return { declaration: null, requirementFiles: [], settings, problems };
    const install = linesOf(ini, 'options', 'install_requires');
    const requirementFiles = [];
    const read = (extra, lines) => {
        const files = filesOf(lines);
        if (files.length > 0)
            requirementFiles.push({ extra, files });
        return files.length > 0 ? null : requirementsOf(lines, file, problems);
    };
    const extras = new Map();
    for (const [extra, lines] of ini.get('options.extras_require') ?? [])
        addUnder(extras, extra, read(extra, lines) ?? []);
    const version = firstLine(ini, 'metadata', 'version');
    const declaration = {
        name,
        version: version === null || /^(?:attr|file):/.test(version) ? null : version,
        requiresPython: firstLine(ini, 'options', 'python_requires'),
        dependencies: install === null ? null : read(null, install),
        extras,
        groups: new Map(),
        dynamic: [],
    };
    return { declaration, requirementFiles, settings, problems };
}
function setup_cfg_settingsOf(ini) {
    const textsOf = (options) => new Map([...options].map(([key, lines]) => [key, lines.map(({ text }) => text)]));
    return new Map([...ini].map(([section, options]) => [section, textsOf(options)]));
}
function linesOf(ini, section, key) {
    const options = ini.get(section);
    return options?.get(key) ?? options?.get(key.replaceAll('_', '-')) ?? null;
}
function firstLine(ini, section, key) {
    return linesOf(ini, section, key)?.[0]?.text ?? null;
}
function filesOf(lines) {
    const text = lines.map((line) => line.text).join(' ');
    if (!text.startsWith('file:'))
        return [];
    return text
        .slice('file:'.length)
        .split(',')
        .map((name) => name.trim());
}
/**
 * One requirement a line, maybe with a comment behind it (setuptools, `_reqs.parse`); a single line is split at semicolons
 * instead, so that it holds no markers.
 */
function requirementsOf(lines, file, problems) {
    return splitSingle(lines).flatMap(({ text, line, column }) => {
        const reading = (0,requirement_parser/* readRequirement */.M)(withoutComment(text));
        if (reading.ok)
            return [{ requirement: reading.value, origin: { file, line } }];
        problems.push({
            at: finding.at.point(file, line, column + reading.column - 1),
            message: `is no requirement: ${reading.message}`,
            hint: reading.hint,
        });
        return [];
    });
}
function splitSingle(lines) {
    const [only] = lines;
    if (only === undefined || lines.length > 1 || only.continued)
        return lines;
    let column = only.column;
    return only.text.split(';').flatMap((part) => {
        const start = column;
        column += part.length + 1;
        return part.trim() === '' ? [] : { ...only, text: part, column: start };
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-operations.js
const UNKNOWN = { kind: 'unknown' };
/** Lists and texts longer than this are unknown: names that double each other would grow without end. */
const setup_py_operations_MAX_LENGTH = 100_000;
/** Calls whose value is that of their argument, as far as a list of texts goes. */
const SAME = new Set(['list', 'tuple', 'sorted', 'set', 'str']);
/** Calls that lead to the file they name, or go through one: `parse_requirements` of pip and of pkg_resources. */
const setup_py_operations_READERS = new Set(['open', 'Path', 'parse_requirements']);
/** `left + right`. */
function setup_py_operations_sumOf(left, right) {
    if (left.kind === 'list' && right.kind === 'list' && left.items.length + right.items.length <= setup_py_operations_MAX_LENGTH)
        return { kind: 'list', items: [...left.items, ...right.items] };
    if (left.kind !== 'text')
        return UNKNOWN;
    if (left.value.length + (right.kind === 'text' ? right.value.length : 0) > setup_py_operations_MAX_LENGTH)
        return UNKNOWN;
    // `"name==" + version`: a field, as in an f-string.
    return { ...left, value: left.value + (right.kind === 'text' ? right.value : '{}') };
}
/** The text of an f-string with the fields that are names of known texts; any other stays as it is spelled. */
function filled(text, meaning) {
    let { length } = text;
    return text.replace(/(?<!\{)\{([\p{ID_Start}_][\p{ID_Continue}]*)\}(?!\})/gu, (field, name) => {
        const value = meaning(name);
        if (value.kind !== 'text' || length + value.value.length > setup_py_operations_MAX_LENGTH)
            return field;
        length += value.value.length;
        return value.value;
    });
}
/** `folder / "requirements.txt"` of pathlib: a folder of which nothing is known is that of setup.py. */
function joined(left, right) {
    if (right.kind !== 'text')
        return UNKNOWN;
    return { kind: 'file', path: left.kind === 'file' ? `${left.path}/${right.value}` : right.value };
}
/** What a call by that name gives back, as far as it is known without the file's own functions. */
function called(name, args, named) {
    const [first] = args;
    if (SAME.has(name))
        return first === undefined || first.kind === 'table' ? UNKNOWN : first;
    if (name === 'dict' && args.length === 0 && !named.has('**'))
        return { kind: 'table', entries: named };
    if (setup_py_operations_READERS.has(name)) {
        return first?.kind === 'text'
            ? { kind: 'file', path: first.value }
            : first?.kind === 'file'
                ? first
                : UNKNOWN;
    }
    // `os.path.join(here, "requirements.txt")`: the folder of setup.py is what such a name always is.
    if (name === 'join' && first !== undefined) {
        const rest = args
            .slice(first.kind === 'text' ? 0 : 1)
            .map((arg) => (arg.kind === 'text' ? arg.value : null));
        return rest.length > 0 && rest.every((part) => part !== null)
            ? { kind: 'file', path: rest.join('/') }
            : UNKNOWN;
    }
    return { kind: 'call', name, args, named };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-changes.js

const setup_py_changes_UNKNOWN = { kind: 'unknown' };
/** What a value is after a statement that changes it; the reader stands at what that begins with. */
function changedValue(value, kind, reader) {
    switch (kind) {
        case 'add':
            return setup_py_operations_sumOf(value, reader.value());
        case 'append':
            return setup_py_operations_sumOf(value, { kind: 'list', items: [reader.arguments().args[0] ?? setup_py_changes_UNKNOWN] });
        case 'extend':
            return setup_py_operations_sumOf(value, reader.arguments().args[0] ?? setup_py_changes_UNKNOWN);
        case 'item':
            return withItem(value, reader);
        case 'update':
            return updated(value, reader);
        default:
            return setup_py_changes_UNKNOWN;
    }
}
/** `value[key] = item`, `value[key] += item` */
function withItem(value, reader) {
    const key = reader.value();
    if (value.kind !== 'table' || key.kind !== 'text' || !reader.take(']'))
        return setup_py_changes_UNKNOWN;
    if (reader.take('='))
        return withEntries(value.entries, [[key.value, reader.value()]]);
    if (!reader.take('+='))
        return setup_py_changes_UNKNOWN;
    return withEntries(value.entries, [
        [key.value, setup_py_operations_sumOf(value.entries.get(key.value) ?? setup_py_changes_UNKNOWN, reader.value())],
    ]);
}
/** `value.update({…}, key=item)`: of a value that nobody knows, only what is laid over it is known. */
function updated(value, reader) {
    const { args, named } = reader.arguments();
    const unseen = [['**', setup_py_changes_UNKNOWN]];
    const before = value.kind === 'table' ? [...value.entries] : unseen;
    const given = args.flatMap((arg) => (arg.kind === 'table' ? [...arg.entries] : unseen));
    return withEntries(new Map(before), [...given, ...named]);
}
function withEntries(entries, added) {
    return { kind: 'table', entries: new Map([...entries, ...added]) };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-statements.js
const HEADERS = new Set([
    ...['with', 'if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'def', 'class', 'async'],
]);
const METHODS = new Set(['append', 'extend', 'update']);
/** Signs behind a name at the start of a statement that change what it means. */
const CHANGES = new Set(['=', '+=', '|=', '.', '[', ':', ',']);
/** Every statement that binds or changes a name, by name, and the functions at the left edge with theirs. */
function statementsOf(tokens) {
    const changes = new Map();
    const routines = new Map();
    const open = [];
    let start = 0;
    for (let index = 0; index < tokens.length; index += 1) {
        if (tokens[index]?.kind !== 'end')
            continue;
        const [at, first] = [start, tokens[start]];
        start = index + 1;
        if (first?.kind !== 'name')
            continue;
        while ((open.at(-1)?.indent ?? -1) >= first.indent)
            open.pop();
        const { isPlain, routine } = open.at(-1) ?? { isPlain: true, routine: null };
        const scope = routine?.changes ?? changes;
        for (const [name, change] of changesOf(tokens, at, index, isPlain)) {
            add(scope, name, change);
            // a function that is called changes what is bound outside of it
            if (routine !== null && change.kind !== 'bind')
                add(changes, name, { ...change, kind: 'other' });
        }
        if (routine !== null) {
            const isFirst = routine.end === routine.header;
            routine.only = isFirst && first.text === 'return' ? at + 1 : null;
            routine.values.push(...valuesOf(tokens, at, index));
            routine.end = index;
        }
        if (!HEADERS.has(first.text))
            continue;
        let inside = routine;
        if (first.text === 'def' && open.length === 0) {
            inside = {
                parameters: parametersOf(tokens, at + 2, index),
                changes: new Map(),
                values: [],
                only: null,
                start: at,
                header: index,
                end: index,
            };
            routines.set(tokens[at + 1]?.text ?? '', inside);
        }
        const isOnce = first.text === 'with' || isMain(tokens, at);
        open.push({ indent: first.indent, isPlain: isPlain && isOnce, routine: inside });
    }
    return { changes, routines };
}
function add(changes, name, change) {
    const known = changes.get(name);
    if (known === undefined)
        changes.set(name, [change]);
    else
        known.push(change);
}
/** `if __name__ == "__main__":` */
function isMain(tokens, at) {
    return tokens[at]?.text === 'if' && tokens[at + 1]?.text === '__name__';
}
function changesOf(tokens, start, end, isPlain) {
    const [first, sign, method, bracket] = tokens.slice(start, start + 4);
    const name = first?.text ?? '';
    if (name === 'with') {
        let as = start;
        while (as < end && tokens[as]?.text !== 'as')
            as += 1;
        const bound = tokens[as + 1];
        return bound?.kind === 'name' ? [[bound.text, { kind: 'bind', at: start + 1, end, isPlain }]] : [];
    }
    const named = setup_py_statements_namesIn(tokens.slice(start, end));
    if (named !== null)
        return named.map((each) => [each, { kind: 'other', at: end, end, isPlain }]);
    if (sign?.kind !== 'sign' || !CHANGES.has(sign.text))
        return [];
    if (sign.text === '=')
        return [[name, { kind: 'bind', at: start + 2, end, isPlain }]];
    if (sign.text === '+=')
        return [[name, { kind: 'add', at: start + 2, end, isPlain }]];
    if (sign.text === '[')
        return [[name, { kind: 'item', at: start + 2, end, isPlain }]];
    const called = method?.text ?? '';
    const kind = sign.text === '.' && METHODS.has(called) && bracket?.text === '(' ? called : 'other';
    return [[name, { kind: kind, at: start + 4, end, isPlain }]];
}
/** Statements that make names mean something else, each with the sign or word that ends these. */
const NAMING = new Map([
    ...['global', 'nonlocal', 'del', 'import', 'from'].map((word) => [word, '']),
    ...[...['def', 'class'].map((word) => [word, '(']), ['for', 'in']],
]);
/** The names that such a statement gives another meaning; null for any other statement. */
function setup_py_statements_namesIn([first, ...rest]) {
    const last = NAMING.get(first?.text ?? '');
    if (last === undefined)
        return null;
    const end = rest.findIndex(({ kind, text }) => kind !== 'text' && text === last);
    return rest
        .slice(0, end === -1 ? rest.length : end)
        .flatMap(({ kind, text }) => (kind === 'name' ? text : []));
}
/** `return …`, `with …`, `name = …`, `for … in …`: where the expression begins. */
function valuesOf(tokens, start, end) {
    const [first, sign] = [tokens[start], tokens[start + 1]];
    if (first?.text === 'return' || first?.text === 'with')
        return [start + 1];
    if (sign?.kind === 'sign' && sign.text === '=')
        return [start + 2];
    if (first?.text !== 'for')
        return [];
    const within = tokens.slice(start, end).findIndex(({ kind, text }) => kind === 'name' && text === 'in');
    return within === -1 ? [] : [start + within + 1];
}
/** Takes the token of the bracket behind a function's name. */
function parametersOf(tokens, open, end) {
    const parameters = [];
    let depth = 0;
    for (let index = open; index < end; index += 1) {
        const token = tokens[index];
        if (token?.kind !== 'sign')
            continue;
        if ('([{'.includes(token.text))
            depth += 1;
        else if (')]}'.includes(token.text))
            depth -= 1;
        if (depth === 0)
            break;
        const next = tokens[index + 1];
        if (depth > 1)
            continue;
        const last = parameters.at(-1);
        if ((token.text === '(' || token.text === ',') && next?.kind === 'name')
            parameters.push({ name: next.text, at: null });
        else if (token.text === '=' && last !== undefined)
            last.at = index + 1;
    }
    return parameters;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-tokens.js
const TOKEN = /([A-Za-z]{0,2})("""|'''|"|')|([\p{ID_Start}_][\p{ID_Continue}]*)|(\d[\w.]*)|(\*\*|[-+*/%|&^@:]=|==|!=|<=|>=|->|:=|\S)/uy;
/**
 * Splits the source of a setup.py into tokens, `end` after each statement that no bracket holds open. Null for what no Python
 * can be: a string or bracket that is never closed.
 */
function setupPyTokens(source) {
    const tokens = [];
    let at = 0;
    let line = 1;
    let depth = 0;
    let indent = 0;
    let lineStart = 0;
    let isFresh = true;
    while (at < source.length) {
        const char = source[at];
        if (char === '\n') {
            if (depth === 0 && !isFresh) {
                tokens.push({ kind: 'end', text: '', line, indent });
                isFresh = true;
            }
            at += 1;
            line += 1;
            lineStart = at;
            continue;
        }
        if (char === ' ' || char === '\t' || char === '\r' || char === '\f') {
            at += 1;
            continue;
        }
        if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
            at = source.indexOf('\n', at) + 1;
            line += 1;
            continue;
        }
        if (char === '#') {
            const feed = source.indexOf('\n', at);
            at = feed === -1 ? source.length : feed;
            continue;
        }
        if (isFresh) {
            indent = at - lineStart;
            isFresh = false;
        }
        TOKEN.lastIndex = at;
        const [whole = '', prefix = '', quote, name, number, sign] = TOKEN.exec(source) ?? [];
        if (whole === '')
            return null;
        if (quote !== undefined) {
            const start = at + whole.length;
            const end = closingQuote(source, start, quote);
            if (end === -1)
                return null;
            const body = source.slice(start, end);
            const isRaw = /r/i.test(prefix);
            const text = isRaw ? body : unescaped(body);
            const kind = /b/i.test(prefix) ? 'number' : 'text';
            tokens.push({ kind, text, line, indent, ...(/f/i.test(prefix) && { hasFields: true }) });
            for (let feed = body.indexOf('\n'); feed !== -1; feed = body.indexOf('\n', feed + 1))
                line += 1;
            at = end + quote.length;
            continue;
        }
        at += whole.length;
        if (name !== undefined)
            tokens.push({ kind: 'name', text: name, line, indent });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, line, indent });
        else if (sign !== undefined) {
            if ('([{'.includes(sign))
                depth += 1;
            else if (')]}'.includes(sign))
                depth -= 1;
            if (depth < 0)
                return null;
            tokens.push(sign === ';' && depth === 0
                ? { kind: 'end', text: '', line, indent }
                : { kind: 'sign', text: sign, line, indent });
        }
    }
    if (depth > 0)
        return null;
    tokens.push({ kind: 'end', text: '', line, indent });
    return tokens;
}
function closingQuote(source, from, quote) {
    for (let at = from; at < source.length; at += 1) {
        const char = source[at];
        if (char === '\\')
            at += 1;
        else if (char === '\n' && quote.length === 1)
            return -1;
        else if (char === quote[0] && source.startsWith(quote, at))
            return at;
    }
    return -1;
}
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
/** The escapes that requirements and paths can hold; any other stays as spelled. */
function unescaped(text) {
    return text.includes('\\')
        ? text.replace(/\\([\s\S])/g, (whole, char) => ESCAPES[char] ?? whole)
        : text;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-values.js

const setup_py_values_UNKNOWN = { kind: 'unknown' };
const OTHER = { kind: 'other' };
/** Brackets deeper than this are not followed. */
const setup_py_values_MAX_DEPTH = 50;
/** Methods that keep a file's text what it is: its lines. */
const OF_FILES = new Set([
    'open',
    'read',
    'readlines',
    'read_text',
    'splitlines',
    'split',
    'strip',
    'rstrip',
]);
/**
 * Reads expressions of literals from tokens: texts, lists, tuples, dicts, names, `+`, calls by their names, and
 * files that are opened and read. Whatever else stands there is unknown, and is passed over.
 */
class ValueReader {
    at;
    #tokens;
    #names;
    #depth = 0;
    constructor(tokens, at, names) {
        this.#tokens = tokens;
        this.at = at;
        this.#names = names;
    }
    is(text) {
        const token = this.#tokens[this.at];
        return token !== undefined && token.kind !== 'text' && token.text === text;
    }
    take(text) {
        const found = this.is(text);
        if (found)
            this.at += 1;
        return found;
    }
    /** One expression, up to the comma, bracket, colon or end behind it. */
    value() {
        if (this.#depth >= setup_py_values_MAX_DEPTH)
            return this.#pass();
        this.#depth += 1;
        let value = this.#term();
        for (;;) {
            if (this.take('+'))
                value = setup_py_operations_sumOf(value, this.#term());
            else if (this.take('/'))
                value = joined(value, this.#term());
            else
                break;
        }
        this.#depth -= 1;
        return this.#isAtEnd() ? value : this.#pass();
    }
    /** The arguments of a call whose `(` has been taken: those by position, and those by name; `**` for what cannot be read. */
    arguments() {
        const args = [];
        const named = new Map();
        const lines = new Map();
        const set = (key, value, line) => {
            named.set(key, value);
            lines.set(key, line);
        };
        while (!this.take(')') && !this.#isOver()) {
            const [name, equals] = [this.#tokens[this.at], this.#tokens[this.at + 1]];
            const line = name?.line ?? 1;
            if (this.take('**')) {
                const value = this.value();
                if (value.kind !== 'table')
                    set('**', setup_py_values_UNKNOWN, line);
                else
                    for (const [key, item] of value.entries)
                        set(key, item, line);
            }
            else if (name?.kind === 'name' && equals?.kind === 'sign' && equals.text === '=') {
                this.at += 2;
                set(name.text, this.value(), line);
            }
            else {
                this.take('*');
                args.push(this.value());
            }
            if (!this.take(',') && !this.is(')'))
                this.#pass();
        }
        return { args, named, lines };
    }
    #isOver() {
        const token = this.#tokens[this.at];
        return token === undefined || token.kind === 'end';
    }
    #isAtEnd() {
        return this.#isOver() || [',', ')', ']', '}', ':', '=', 'as'].some((text) => this.is(text));
    }
    /** Goes on to the end of the expression, over whole brackets. */
    #pass() {
        let depth = 0;
        for (; !this.#isOver(); this.at += 1) {
            const token = this.#tokens[this.at];
            if (token?.kind !== 'sign')
                continue;
            if ('([{'.includes(token.text))
                depth += 1;
            else if (')]}'.includes(token.text)) {
                if (depth === 0)
                    break;
                depth -= 1;
            }
            else if (depth === 0 && token.text === ',')
                break;
        }
        return setup_py_values_UNKNOWN;
    }
    #term() {
        let value = this.#primary();
        while (this.is('.') || this.is('(') || this.is('[')) {
            if (this.take('.')) {
                const method = this.#tokens[this.at]?.text ?? '';
                this.at += 1;
                if (value.kind !== 'file' || !OF_FILES.has(method))
                    value = setup_py_values_UNKNOWN;
            }
            else if (this.take('('))
                this.arguments();
            else {
                this.at += 1;
                const key = this.value();
                const item = value.kind === 'table' && key.kind === 'text' ? value.entries.get(key.value) : undefined;
                value = this.is(']') ? (item ?? setup_py_values_UNKNOWN) : setup_py_values_UNKNOWN;
                this.#until(']');
            }
        }
        return value;
    }
    #primary() {
        const token = this.#tokens[this.at];
        if (token === undefined || token.kind === 'end')
            return setup_py_values_UNKNOWN;
        if (token.kind === 'text')
            return this.#text();
        if (token.kind === 'name')
            return this.#named();
        this.at += 1;
        if (token.kind === 'number')
            return OTHER;
        if (token.text === '[')
            return this.#list(']');
        if (token.text === '(')
            return this.#list(')');
        if (token.text === '{')
            return this.#table();
        this.at -= 1;
        return this.#pass();
    }
    #text() {
        const line = this.#tokens[this.at]?.line ?? 0;
        let value = '';
        for (let token = this.#tokens[this.at]; token?.kind === 'text'; token = this.#tokens[this.at]) {
            const { at } = this;
            value += token.hasFields ? filled(token.text, (name) => this.#names.meaning(name, at)) : token.text;
            this.at += 1;
        }
        return { kind: 'text', value, line };
    }
    #named() {
        const { at } = this;
        let name = this.#tokens[at]?.text ?? '';
        this.at += 1;
        if (name === 'True' || name === 'False' || name === 'None')
            return OTHER;
        if (!this.is('.') && !this.is('('))
            return this.#names.meaning(name, at);
        const isOwn = this.is('(');
        const owner = isOwn ? setup_py_values_UNKNOWN : this.#names.meaning(name, at);
        if (owner.kind !== 'unknown')
            return owner;
        while (this.take('.')) {
            name = this.#tokens[this.at]?.text ?? '';
            this.at += 1;
        }
        if (!this.take('('))
            return setup_py_values_UNKNOWN;
        const given = this.arguments();
        return (isOwn ? this.#names.result(name, given, at) : null) ?? called(name, given.args, given.named);
    }
    #list(close) {
        const items = [];
        let commas = 0;
        while (!this.take(close) && !this.#isOver()) {
            const isSpread = this.take('*');
            const value = this.#element(close);
            if (value.kind === 'file') {
                this.take(close);
                return value;
            }
            if (isSpread && value.kind === 'list' && items.length + value.items.length <= setup_py_operations_MAX_LENGTH)
                for (const item of value.items)
                    items.push(item);
            else
                items.push(isSpread ? setup_py_values_UNKNOWN : value);
            if (this.take(','))
                commas += 1;
            else if (!this.is(close))
                this.#pass();
        }
        // Parentheses around one value are no tuple.
        const [only] = items;
        return close === ')' && commas === 0 && only !== undefined ? only : { kind: 'list', items };
    }
    /** An element of a list; of `x for x in file` the file, whose lines are meant. */
    #element(close) {
        const start = this.at;
        const value = this.value();
        if (this.is(',') || this.is(close)) {
            if (value.kind !== 'unknown')
                return value;
            const end = this.at;
            const source = this.#comprehended(start, end);
            this.at = end;
            return source;
        }
        return this.#pass();
    }
    #comprehended(start, end) {
        for (let index = start; index < end; index += 1) {
            if (this.#tokens[index]?.text !== 'in' || this.#tokens[index]?.kind !== 'name')
                continue;
            this.at = index + 1;
            const source = this.#term();
            return source.kind === 'file' ? source : setup_py_values_UNKNOWN;
        }
        return setup_py_values_UNKNOWN;
    }
    #table() {
        const entries = new Map();
        let isKnown = true;
        while (!this.take('}') && !this.#isOver()) {
            if (this.take('**')) {
                const value = this.value();
                if (value.kind === 'table')
                    for (const [key, item] of value.entries)
                        entries.set(key, item);
                else
                    isKnown = false;
            }
            else {
                const key = this.value();
                if (this.take(':') && key.kind === 'text')
                    entries.set(key.value, this.value());
                else {
                    isKnown = false;
                    this.value();
                }
            }
            if (!this.take(',') && !this.is('}')) {
                isKnown = false;
                this.#pass();
            }
        }
        return isKnown ? { kind: 'table', entries } : setup_py_values_UNKNOWN;
    }
    #until(close) {
        while (!this.take(close) && !this.#isOver()) {
            this.#pass();
            if (!this.take(',') && !this.is(close))
                this.at += 1;
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py.js




const setup_py_UNKNOWN = { kind: 'unknown' };
const setup_py_NOTHING = { args: [], named: new Map() };
/** Names and functions are read through each other no deeper than this. */
const setup_py_MAX_DEPTH = 20;
/** Each change of a list or table copies it. */
const MAX_CHANGES = 1000;
/** Expressions of functions that are read in all: functions that call each other would have no end of them. */
const MAX_VALUES = 10_000;
/**
 * Reads the arguments of setup() in a setup.py without running it: literals, names as the statements before leave
 * them for certain, and functions that read one file or only return a value. `**` stands for arguments that cannot be seen.
 * Returns null where there is no such call.
 */
function readSetupPy(source) {
    if (!/\bsetup\s*\(/.test(source))
        return null;
    const tokens = setupPyTokens(source);
    if (tokens === null)
        return { named: new Map([['**', setup_py_UNKNOWN]]), lines: new Map() };
    if (isItsOwn(tokens))
        return null;
    const names = new ScriptNames(tokens);
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'name' || token.text !== 'setup' || tokens[index + 1]?.text !== '(')
            continue;
        if (tokens[index - 1]?.text === 'def')
            continue;
        return new ValueReader(tokens, index + 2, names.within(index)).arguments();
    }
    return null;
}
/**
 * Whether `setup` is a function of the file's own, in a script that happens to be called setup.py. A project is made by
 * setuptools.setup() (https://setuptools.pypa.io/en/latest/userguide/quickstart.html), by that of distutils, or of what
 * wraps them: any of those is imported or named with a module in front.
 */
function isItsOwn(tokens) {
    let isDefined = false;
    for (const [index, { text, kind, indent }] of tokens.entries()) {
        if (text === 'setuptools' || text === 'distutils')
            return false;
        if (text !== 'setup' || kind !== 'name')
            continue;
        const before = tokens[index - 1]?.text;
        if (before === 'def')
            isDefined ||= indent === 0;
        else if (before === '.' || tokens[index + 1]?.text !== '(')
            return false;
    }
    return isDefined;
}
/** What the names of one setup.py mean. */
class ScriptNames {
    #tokens;
    #changes;
    #routines;
    /** By name: what it means after its first change, the second, and so on, as far as that was asked. */
    #known = new Map();
    #called = new Set();
    #depth = 0;
    #values = 0;
    constructor(tokens) {
        const { changes, routines } = statementsOf(tokens);
        this.#tokens = tokens;
        this.#changes = changes;
        this.#routines = routines;
    }
    /** The names as they are at a token: in a function those of that, which is taken to be called at the end. */
    within(at) {
        const routine = [...this.#routines.values()].find(({ start, end }) => start < at && at < end);
        return routine === undefined
            ? this
            : new LocalNames(this.#tokens, routine, setup_py_NOTHING, this.#tokens.length, this);
    }
    meaning(name, at) {
        const changes = this.#changes.get(name) ?? [];
        if (changes.length > MAX_CHANGES || changes.some(({ kind }) => kind === 'other'))
            return setup_py_UNKNOWN;
        const before = changes.filter(({ end }) => end <= at);
        if (before.some(({ isPlain }) => !isPlain))
            return setup_py_UNKNOWN;
        return this.#deeper(() => this.#after(name, before));
    }
    /** The value of a function that only returns one, else the one file that it reads, wherever in it; null for any other function. */
    result(name, given, at) {
        const routine = this.#routines.get(name);
        if (routine === undefined || this.#called.has(name))
            return null;
        this.#called.add(name);
        // a name that is defined more than once, or changed, may mean either
        const only = this.#changes.get(name)?.length === 1 ? routine.only : null;
        const value = this.#deeper(() => {
            const local = new LocalNames(this.#tokens, routine, given, at, this);
            return only === null ? this.#fileOf(routine, local) : this.#read(only, local);
        });
        this.#called.delete(name);
        return isTold(value) ? value : null;
    }
    #deeper(evaluate) {
        if (this.#depth >= setup_py_MAX_DEPTH)
            return setup_py_UNKNOWN;
        this.#depth += 1;
        const value = evaluate();
        this.#depth -= 1;
        return value;
    }
    #after(name, changes) {
        const known = this.#known.get(name) ?? [];
        this.#known.set(name, known);
        for (const { kind, at } of changes.slice(known.length)) {
            const reader = new ValueReader(this.#tokens, at, this);
            known.push(kind === 'bind' ? reader.value() : changedValue(known.at(-1) ?? setup_py_UNKNOWN, kind, reader));
        }
        return known[changes.length - 1] ?? setup_py_UNKNOWN;
    }
    #fileOf(routine, local) {
        const paths = new Set();
        for (const at of routine.values) {
            const value = this.#read(at, local);
            if (value.kind === 'file')
                paths.add(value.path);
        }
        const [path] = paths;
        const isAll = this.#values <= MAX_VALUES;
        return path !== undefined && paths.size === 1 && isAll ? { kind: 'file', path } : setup_py_UNKNOWN;
    }
    /** An expression of a function, as long as not too many were read. */
    #read(at, names) {
        this.#values += 1;
        return this.#values > MAX_VALUES ? setup_py_UNKNOWN : new ValueReader(this.#tokens, at, names).value();
    }
}
/** Whether a value says more than that a function was called, which may be told by its name. */
function isTold(value) {
    const parts = value.kind === 'list' ? value.items : [value];
    return parts.every(({ kind }) => kind !== 'unknown' && kind !== 'call');
}
/** What the names within a function mean while it is called: its parameters, what it binds once, and the script's. */
class LocalNames {
    #tokens;
    #routine;
    #known = new Map();
    #calledAt;
    #outer;
    constructor(tokens, routine, { args, named }, calledAt, outer) {
        this.#tokens = tokens;
        this.#routine = routine;
        this.#calledAt = calledAt;
        this.#outer = outer;
        for (const [index, { name, at }] of routine.parameters.entries()) {
            const usual = at === null || named.has('**') ? setup_py_UNKNOWN : new ValueReader(tokens, at, outer).value();
            this.#known.set(name, args[index] ?? named.get(name) ?? usual);
        }
    }
    meaning(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const changes = this.#routine.changes.get(name);
        if (changes === undefined)
            return this.#outer.meaning(name, this.#calledAt);
        // a name that is bound by itself means nothing yet
        this.#known.set(name, setup_py_UNKNOWN);
        const [first] = changes;
        if (first?.kind !== 'bind' || changes.length > 1)
            return setup_py_UNKNOWN;
        const value = new ValueReader(this.#tokens, first.at, this).value();
        this.#known.set(name, value);
        return value;
    }
    result(name, given) {
        return this.#outer.result(name, given, this.#calledAt);
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/setup-py-declaration.js



/** All that setup.py may compute. */
const ALL_DYNAMIC = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies'];
/** Takes the arguments of setup() and returns what they declare (setuptools.pypa.io, "Keywords"). */
function setupPyDeclaration({ named: call, lines }, file) {
    const requirementFiles = [];
    const computed = new Set();
    const read = (extra, value, key) => {
        if (value.kind === 'file') {
            requirementFiles.push({ extra, files: [value.path] });
            return null;
        }
        const found = setup_py_declaration_requirementsOf(value, file);
        if (found === null)
            computed.add(key);
        return found;
    };
    const unseen = { kind: 'unknown' };
    const argument = (key) => call.get(key) ?? (call.has('**') ? unseen : undefined);
    const install = argument('install_requires');
    const dependencies = install === undefined ? [] : read(null, install, 'install_requires');
    const extras = new Map();
    const optional = argument('extras_require');
    if (optional?.kind === 'table') {
        for (const [key, value] of optional.entries) {
            // `test:python_version < "3.9"`: the marker of all that follows; without an extra it is no extra at all.
            const colon = key.indexOf(':');
            const extra = colon === -1 ? key : key.slice(0, colon);
            const marker = colon === -1 ? null : key.slice(colon + 1);
            const list = (read(extra === '' ? null : extra, value, 'extras_require') ?? []).map((dependency) => marker === null ? dependency : underMarker(dependency, marker));
            if (extra === '')
                dependencies?.push(...list);
            else
                addUnder(extras, extra, list);
        }
    }
    else if (optional !== undefined && optional.kind !== 'other')
        computed.add('extras_require');
    const tests = call.get('tests_require');
    const groups = new Map();
    const forTests = tests === undefined ? null : setup_py_declaration_requirementsOf(tests, file);
    if (forTests !== null)
        groups.set('tests', forTests);
    return {
        declaration: {
            name: setup_py_declaration_textOf(call.get('name')),
            version: setup_py_declaration_textOf(call.get('version')),
            requiresPython: setup_py_declaration_textOf(call.get('python_requires')),
            dependencies,
            extras,
            groups,
            dynamic: ALL_DYNAMIC,
        },
        requirementFiles,
        computed: [...computed].map((key) => ({ key, line: lines.get(key) ?? lines.get('**') ?? 1 })),
    };
}
function setup_py_declaration_textOf(value) {
    return value?.kind === 'text' && !value.value.includes('{') ? value.value : null;
}
/** The requirements of a list, or of a text with one a line; null where not all of them can be seen. */
function setup_py_declaration_requirementsOf(value, file) {
    if (value.kind === 'other')
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    const found = [];
    for (const item of items) {
        if (item.kind !== 'text')
            return null;
        for (const line of item.value.split('\n')) {
            const text = withoutComment(line.trim()).trim();
            if (text === '')
                continue;
            const requirement = readTemplatedRequirement(text);
            if (requirement === null)
                return null;
            found.push({ requirement, origin: { file, line: item.line } });
        }
    }
    return found;
}
function underMarker(dependency, marker) {
    const { requirement } = dependency;
    const both = requirement.marker === null ? marker : `(${requirement.marker}) and (${marker})`;
    return { ...dependency, requirement: { ...requirement, marker: both } };
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/workspace.js
var workspace = __webpack_require__(1354);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/unknowable.js



/** Why no static reader can see all that the project needs at run time; null where one can. */
function unknowable(sources) {
    const { folder, file, dynamic, backend, hooks, computed, missing } = sources;
    const isDynamic = dynamic.includes('dependencies') || dynamic.includes('optional-dependencies');
    const because = (why, place = finding.at.file(file)) => ({ why, at: place });
    const called = finding.at.value((0,repo_path/* join */.fj)(folder, 'pyproject.toml'), ['project', 'dynamic']);
    const [hook] = hooks;
    if (sources.isUnread)
        return because(workspace/* UNREAD */.y);
    if (sources.isRos)
        return because('package.xml names the dependencies by keys of rosdep', finding.at.file((0,repo_path/* join */.fj)(folder, 'package.xml')));
    for (const { key, line } of computed)
        if (key === 'extras_require' || !sources.saysDependencies)
            return because(`setup.py computes ${key}`, finding.at.point((0,repo_path/* join */.fj)(folder, 'setup.py'), line, 1));
    if (missing !== null)
        return because(`${missing}, which holds dependencies, is not in the repository`);
    if (!isDynamic)
        return null;
    if (hook !== undefined)
        return because(`the metadata hook ${hook} of hatchling supplies dependencies`, called);
    if (dynamic.includes('dependencies') && !sources.saysDependencies)
        return because(`${backend ?? 'the build'} supplies the dependencies, which pyproject.toml calls dynamic`, called);
    if (dynamic.includes('optional-dependencies') && !sources.saysExtras)
        return because(`${backend ?? 'the build'} supplies the extras, which pyproject.toml calls dynamic`, called);
    return null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/python-project.js















const python_project_NOTHING = {
    name: null,
    version: null,
    requiresPython: null,
    dependencies: null,
    extras: new Map(),
    groups: new Map(),
    dynamic: [],
};
/** Reads pyproject.toml (with hatch.toml), setup.cfg, Pipfile and setup.py of a folder. */
function readDeclaringFiles(files, folder, locate) {
    const problems = [];
    const text = (name) => readText(files, (0,repo_path/* join */.fj)(folder, name), problems);
    const hatchToml = () => readIf(text('hatch.toml'), (content) => ({ file: (0,repo_path/* join */.fj)(folder, 'hatch.toml'), text: content }));
    const pyproject = readIf(text('pyproject.toml'), (content) => readPyproject(content, (0,repo_path/* join */.fj)(folder, 'pyproject.toml'), locate, hatchToml()));
    const setupCfg = readIf(text('setup.cfg'), (content) => readSetupCfg(content, (0,repo_path/* join */.fj)(folder, 'setup.cfg')));
    const pipfile = readIf(text('Pipfile'), (content) => readPipfile(content, (0,repo_path/* join */.fj)(folder, 'Pipfile'), locate));
    const setupPy = readIf(text('setup.py'), readSetupPy);
    for (const reading of [pyproject, setupCfg, pipfile])
        problems.push(...(reading?.problems ?? []));
    return { pyproject, setupCfg, pipfile, setupPy, problems };
}
/**
 * Reads the Python project of a folder: pyproject.toml, completed by setup.cfg, setup.py and a Pipfile; else one of
 * these or a requirements file alone. The project is null where the folder holds settings of tools only.
 * `requirementFiles` are those that belong to the folder. Nothing is run.
 */
function readPythonProject(files, folder, locate, requirementFiles, declaring = readDeclaringFiles(files, folder, locate)) {
    const { pyproject, setupCfg, pipfile, setupPy: call } = declaring;
    const problems = [...declaring.problems];
    const reached = followRequirements(files, requirementFiles.map((file) => ({
        file,
        kind: isConstraintsFile((0,repo_path/* nameOf */.Vb)(file)) ? 'constraints' : 'requirements',
    })));
    problems.push(...reached.problems);
    const sources = [];
    const add = (file, declaration, named) => {
        if (declaration !== null)
            sources.push({ file, declaration, named });
    };
    const isBeside = call !== null && pyproject !== null && isBuiltBySetupPy(pyproject.data);
    if (pyproject !== null && !isBeside)
        add((0,repo_path/* join */.fj)(folder, 'pyproject.toml'), pyproject.declaration, pyproject.requirementFiles);
    if (setupCfg !== null)
        add((0,repo_path/* join */.fj)(folder, 'setup.cfg'), setupCfg.declaration, setupCfg.requirementFiles);
    const backend = pyproject?.buildBackend ?? null;
    const setupPy = call === null || !(backend ?? 'setuptools').startsWith('setuptools')
        ? null
        : within(setupPyDeclaration(call, (0,repo_path/* join */.fj)(folder, 'setup.py')), pyproject);
    if (setupPy !== null)
        add((0,repo_path/* join */.fj)(folder, 'setup.py'), setupPy.declaration, setupPy.requirementFiles);
    if (isBeside && pyproject.declaration !== null)
        add((0,repo_path/* join */.fj)(folder, 'pyproject.toml'), besideSetupPy(pyproject.declaration), []);
    if (pipfile !== null)
        add((0,repo_path/* join */.fj)(folder, 'Pipfile'), pipfile.declaration, []);
    if (sources.length === 0) {
        const listed = requirementFiles.filter((file) => !isConstraintsFile((0,repo_path/* nameOf */.Vb)(file)));
        const main = listed.find((file) => isMainRequirementsFile((0,repo_path/* nameOf */.Vb)(file)));
        const [file = null] = main === undefined ? listed : [main];
        const named = main === undefined ? [] : [{ extra: null, files: [(0,repo_path/* relative */.V8)(folder, main)] }];
        if (file !== null)
            add(file, python_project_NOTHING, named);
    }
    const follow = (names) => {
        const start = names.flatMap((name) => (0,repo_path/* tryRepoPath */.Nc)(name, folder) ?? []);
        const found = followRequirements(files, start.map((file) => ({ file, kind: 'requirements' })));
        problems.push(...found.problems);
        return found.files
            .filter(({ kind }) => kind === 'requirements')
            .flatMap(({ requirements }) => requirements);
    };
    const merged = mergeSources(sources, follow);
    // Beside another file a Pipfile is where its developers work: it does not answer for what that file leaves open.
    const speaking = sources.length > 1 ? sources.filter(({ file }) => (0,repo_path/* nameOf */.Vb)(file) !== 'Pipfile') : sources;
    const isSaid = (key) => speaking.some(({ declaration, named }) => key === 'dependencies'
        ? declaration.dependencies !== null || named.some(({ extra }) => extra === null)
        : declaration.extras.size > 0 || named.some(({ extra }) => extra !== null));
    const missing = sources
        .flatMap(({ named }) => named.flatMap((entry) => entry.files))
        .find((name) => !files.has((0,repo_path/* tryRepoPath */.Nc)(name, folder) ?? repo_path/* ROOT */.Dl));
    return {
        project: merged === null
            ? null
            : {
                language: 'python',
                folder,
                ...merged,
                buildBackend: backend,
                requirementFiles: reached.files,
                sources: pyproject?.sources ?? [],
                buildRequires: pyproject?.buildRequires ?? [],
                settings: {
                    pyproject: pyproject?.data ?? {},
                    fromHatchToml: pyproject?.fromHatchToml ?? new Set(),
                    setupCfg: setupCfg?.settings ?? new Map(),
                    setupPy: call?.named ?? null,
                },
                unknowable: unknowable({
                    folder,
                    file: merged.file,
                    isUnread: !(pyproject?.isRead ?? !files.has((0,repo_path/* join */.fj)(folder, 'pyproject.toml'))),
                    dynamic: pyproject?.declaration?.dynamic ?? [],
                    backend,
                    hooks: pyproject?.unknownHooks ?? [],
                    computed: setupPy?.computed ?? [],
                    isRos: isRosPackage(files, folder),
                    missing: missing ?? null,
                    saysDependencies: isSaid('dependencies'),
                    saysExtras: isSaid('extras'),
                }),
            },
        pins: [...(pyproject?.pins ?? []), ...reached.files.flatMap(constraintPins)],
        problems: distinct(problems),
        uvWorkspace: pyproject?.uvWorkspace ?? null,
        uvMember: pyproject?.uvMember ?? false,
    };
}
/** Beside `[project]` setuptools heeds only those arguments of setup() that it declares dynamic (PEP 621). */
function within(setupPy, pyproject) {
    const declared = pyproject?.declaration ?? null;
    if (declared === null || pyproject?.data.project === undefined)
        return setupPy;
    const base = declared.dynamic.includes('dependencies');
    const optional = declared.dynamic.includes('optional-dependencies');
    const isHeeded = (extra) => (extra === null ? base : optional);
    return {
        declaration: {
            ...setupPy.declaration,
            dependencies: base ? setupPy.declaration.dependencies : null,
            extras: optional ? setupPy.declaration.extras : new Map(),
        },
        requirementFiles: setupPy.requirementFiles.filter(({ extra }) => isHeeded(extra)),
        computed: setupPy.computed.filter(({ key }) => (key === 'install_requires' ? base : optional)),
    };
}
/** Lays the sources together, the most telling first: of each thing the first that says it counts. */
function mergeSources(sources, follow) {
    const [maker] = sources;
    if (maker === undefined)
        return null;
    const first = (get) => {
        for (const source of sources) {
            const value = get(source);
            if (value !== null)
                return value;
        }
        return null;
    };
    const extras = new Map();
    const groups = new Map();
    for (const { declaration, named } of sources) {
        const own = new Map([...declaration.extras].map(([extra, list]) => [extra, [...list]]));
        for (const { extra, files } of named)
            if (extra !== null)
                addUnder(own, extra, follow(files));
        for (const [extra, list] of own)
            if (!extras.has(extra))
                extras.set(extra, list);
        for (const [group, list] of declaration.groups)
            if (!groups.has(group))
                groups.set(group, list);
    }
    const base = first((source) => {
        const { declaration, named } = source;
        const files = named.filter(({ extra }) => extra === null).flatMap((entry) => entry.files);
        const list = declaration.dependencies ?? (files.length > 0 ? follow(files) : null);
        return list === null ? null : { source, list };
    });
    // Beside what the project is built from, [packages] is one more category of what its developers install.
    const packages = sources.find((source) => (0,repo_path/* nameOf */.Vb)(source.file) === 'Pipfile' && source !== base?.source);
    if (packages !== undefined && !groups.has('packages'))
        groups.set('packages', packages.declaration.dependencies ?? []);
    const spelledName = first(({ declaration }) => declaration.name);
    return {
        file: maker.file,
        name: spelledName === null ? null : (0,model_requirement/* normaliseName */.G)(spelledName),
        spelledName,
        version: first(({ declaration }) => declaration.version),
        requiresPython: first(({ declaration }) => declaration.requiresPython),
        dependencies: base?.list ?? [],
        extras,
        groups,
        dynamic: maker.declaration.dynamic,
    };
}
function constraintPins({ kind, requirements }) {
    if (kind !== 'constraints')
        return [];
    return requirements.map(({ requirement, origin }) => ({
        language: 'python',
        name: requirement.name,
        value: requirement.specifier,
        by: 'constraints',
        requirement,
        origin,
    }));
}
function readIf(text, read) {
    return text === null ? null : read(text);
}
function readText(files, file, problems) {
    if (!files.has(file))
        return null;
    const content = files.read(file);
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'unreadable')
        problems.push((0,file_tree/* unreadableProblem */.$)(file, content));
    return null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/uv-workspace.js


/**
 * The folders that the globs of a uv workspace name, out of the candidates (those with a pyproject.toml) and without
 * the root itself.
 * uv matches as Rust's `glob` does: a leading dot is nothing special, braces are plain text, and in `exclude` (but
 * not in `members`) a star crosses slashes.
 */
function uvMembers(root, { members, exclude }, candidates) {
    const wanted = members.flatMap((glob) => memberGlob(root, glob) ?? []);
    const unwanted = exclude.flatMap((glob) => excludeGlob(root, glob) ?? []);
    return candidates.filter((folder) => folder !== root &&
        wanted.some((matches) => matches(folder)) &&
        !unwanted.some((matches) => matches(asOneSegment(folder))));
}
function memberGlob(root, text) {
    const path = anchored(root, text);
    return path === null ? null : (0,model_glob/* compileGlob */.S)(literal(path), { dot: true });
}
/** What stands for a slash where a star is to cross it; no path holds it. */
const JOINER = '\u0001';
function asOneSegment(path) {
    return path.replaceAll('/', JOINER);
}
function excludeGlob(root, text) {
    const path = anchored(root, text);
    if (path === null)
        return null;
    const parts = literal(path).split('/');
    const joined = parts
        .map((part, index) => {
        const last = index === parts.length - 1;
        if (part === '**')
            return last ? '*' : `{,*${JOINER}}`;
        return last ? part : part + JOINER;
    })
        .join('');
    return (0,model_glob/* compileGlob */.S)(joined, { dot: true });
}
/** The glob relative to the repository, its `.` and `..` resolved; null where it leaves it. */
function anchored(root, text) {
    return (0,repo_path/* tryRepoPath */.Nc)(text, root);
}
/** Takes their meaning from the characters that are none to uv. */
function literal(glob) {
    return glob.replace(/[\\{},]/g, '\\$&');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python/python-projects.js





const MAKERS = new Set(['pyproject.toml', 'setup.cfg', 'setup.py', 'Pipfile']);
/** Folders whose requirements serve the project around them. */
const AUXILIARY = new Set([
    'doc',
    'docs',
    'test',
    'tests',
    'ci',
    'requirements',
    'benchmarks',
]);
/**
 * Reads every Python project, uv workspace and pin of a tree (without the folders for which `isExcluded` holds).
 *
 * A requirements file belongs to the nearest project at or above it. One called requirements.txt makes its folder a
 * project of its own where Python code lies beside it or one level below, the folder is no importable package, and
 * it is not named as one that serves the project above (docs, tests, …). Where there is no project above, any
 * requirements file beside code does.
 */
function readPythonProjects(files, locate, isExcluded = () => false) {
    const paths = files.paths.filter((path) => !isExcluded(path));
    const makers = new Set();
    const coded = new Set();
    const packages = new Set();
    const requirementFiles = [];
    const pyprojects = [];
    for (const path of paths) {
        const name = (0,repo_path/* nameOf */.Vb)(path);
        if (MAKERS.has(name))
            makers.add((0,repo_path/* folderOf */.yS)(path));
        if (name === 'pyproject.toml')
            pyprojects.push((0,repo_path/* folderOf */.yS)(path));
        if (name === '__init__.py')
            packages.add((0,repo_path/* folderOf */.yS)(path));
        if (name.endsWith('.py')) {
            coded.add((0,repo_path/* folderOf */.yS)(path));
            coded.add((0,repo_path/* folderOf */.yS)((0,repo_path/* folderOf */.yS)(path)));
        }
        else if (isRequirementsFile(path))
            requirementFiles.push(path);
    }
    // Which folders are projects by themselves, before any requirements file is given to one.
    const readings = new Map();
    const declaring = new Map();
    const read = (folder, list) => {
        const known = declaring.get(folder) ?? readDeclaringFiles(files, folder, locate);
        declaring.set(folder, known);
        readings.set(folder, readPythonProject(files, folder, locate, list, known));
    };
    for (const folder of makers)
        read(folder, []);
    const declared = new Set([...readings].flatMap(([folder, { project }]) => (project === null ? [] : folder)));
    const owned = new Map();
    const owner = (file) => {
        const folder = (0,repo_path/* folderOf */.yS)(file);
        const home = (0,repo_path/* nameOf */.Vb)(folder) === 'requirements' ? (0,repo_path/* folderOf */.yS)(folder) : folder;
        const above = python_projects_nearest(declared, home);
        if (above === home)
            return home;
        if (!coded.has(home))
            return above ?? home;
        if (above === null)
            return home;
        const isOwn = isMainRequirementsFile((0,repo_path/* nameOf */.Vb)(file)) && !packages.has(home) && !AUXILIARY.has((0,repo_path/* nameOf */.Vb)(home));
        return isOwn ? home : above;
    };
    const makersOfFolders = new Set();
    for (const file of withoutCompiledSources(requirementFiles)) {
        const folder = owner(file);
        const list = owned.get(folder);
        if (list === undefined)
            owned.set(folder, [file]);
        else
            list.push(file);
        if (coded.has(folder))
            makersOfFolders.add(folder);
    }
    for (const [folder, list] of owned)
        read(folder, list);
    const inOrder = [...readings].sort(([a], [b]) => (0,repo_path/* comparePaths */.cD)(a, b));
    const isProject = (folder) => declared.has(folder) || makersOfFolders.has(folder);
    return {
        projects: inOrder.flatMap(([folder, { project }]) => project !== null && isProject(folder) ? project : []),
        memberSets: memberSets(new Map(inOrder), pyprojects),
        pins: distinct(inOrder.flatMap(([, { pins }]) => pins)),
        problems: distinct(inOrder.flatMap(([, { problems }]) => problems)),
    };
}
function python_projects_nearest(folders, from) {
    for (let here = from; here !== null; here = (0,repo_path/* parentOf */.gN)(here))
        if (folders.has(here))
            return here;
    return null;
}
function memberSets(readings, pyprojects) {
    return [...readings].flatMap(([root, { uvWorkspace, uvMember }]) => {
        if (uvWorkspace === null)
            return [];
        const members = uvMembers(root, uvWorkspace, pyprojects).filter((folder) => readings.get(folder)?.uvMember === true);
        return {
            tool: 'uv',
            root,
            file: (0,repo_path/* join */.fj)(root, 'pyproject.toml'),
            members: (uvMember ? [root, ...members] : members).toSorted(),
        };
    });
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/template-mark.js
var template_mark = __webpack_require__(9051);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/deliberate-problem.js


/**
 * Folders in which a broken or half-written file is there on purpose: what a test or a generator feeds on
 * (`fixtures`, `__fixtures__`, `testdata`, `_template`, …).
 */
const FED = /(?:^|\/)[_.]*(?:test)?(?:fixtures?|templates?|test[-_]?data)[_.]*(?=\/|$)/;
/**
 * Whether a problem is no news to a maintainer: its file lies below a folder for fixtures or templates, or is a template
 * (marks in its path or text), and nothing reaches it, neither a workspace as a member nor a manifest. Real repositories
 * keep broken files on purpose (empty package.json, pyproject.toml with `{{ name }}`): a warning at each of them
 * teaches people to read none. What a workspace or a manifest reaches is installed, wherever it lies, and is told.
 */
function isDeliberate(problem, reached, files) {
    if (problem.at.kind === 'workspace')
        return false;
    const { file } = problem.at;
    const folder = (0,repo_path/* parentOf */.gN)(file) ?? repo_path/* ROOT */.Dl;
    if (reached.has(folder))
        return false;
    if (FED.test(folder) || (0,template_mark/* hasTemplateMark */.y)(file))
        return true;
    const read = files.read(file);
    return read.kind === 'text' && (0,template_mark/* hasTemplateMark */.y)(read.text);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/manifest-pins.js

/** The pins that plumb.edn declares, in its order: a version as spelled, or the specifier of each requirement. */
function manifestPins({ pins, source }) {
    const file = (pins.source ?? source)?.file;
    if (file === undefined)
        return [];
    const found = [];
    for (const [name, pin] of pins.python?.value ?? []) {
        const origin = { file, path: [...(pins.python?.path ?? []), name] };
        const common = { language: 'python', name: (0,model_requirement/* normaliseName */.G)(name), by: 'manifest' };
        if ('version' in pin)
            found.push({ ...common, value: pin.version, origin });
        else {
            pin.requirements.forEach((requirement, i) => {
                const path = [...origin.path, i];
                found.push({ ...common, value: requirement.specifier, requirement, origin: { file, path } });
            });
        }
    }
    for (const [name, value] of pins.node?.value ?? []) {
        const path = [...(pins.node?.path ?? []), name];
        if (typeof value === 'string') {
            found.push({ language: 'node', name, value, by: 'manifest', origin: { file, path } });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/load-workspace.js











/**
 * Takes a tree and its manifests, read, and returns all that the checks judge: every project, workspace and pin outside
 * plumb.edn's `:exclude`. Nothing that a repository's other files hold
 * makes it throw. The same tree gives the same Workspace: everything
 * is sorted by path, and keeps the order of its file within one.
 */
function loadWorkspace(files, read, tools) {
    const { manifests } = read;
    const { config } = manifests;
    const isExcluded = (0,excluded/* excludedBy */.U)(config.exclude);
    const node = readNodeProjects(files, config, { json: tools.json.locate, yaml: tools.yaml.locate }, isExcluded);
    const python = readPythonProjects(files, tools.toml.locate, isExcluded);
    const memberSets = [...python.memberSets, ...node.memberSets].sort((a, b) => (0,repo_path/* comparePaths */.cD)(a.file, b.file));
    const reached = new Set(memberSets.flatMap(({ members }) => members));
    for (const { source } of [...manifests.packages, ...manifests.services])
        reached.add(source.folder);
    const services = serviceProjects(manifests.services, python.projects);
    const projects = [...python.projects, ...services, ...node.projects].sort((a, b) => (0,repo_path/* comparePaths */.cD)(a.folder, b.folder));
    const root = node.projects.find((project) => project.folder === repo_path/* ROOT */.Dl) ?? null;
    return {
        files,
        projects,
        memberSets,
        pins: [...python.pins, ...node.pins, ...manifestPins(config)].sort(byFile),
        packageManager: (0,package_manager/* packageManagerOf */.n)(config, root, files),
        locks: { ...nodeLocks(files), python: pythonLocks(files) },
        tsconfigs: readTsConfigs(files, node.projects, isExcluded),
        manifests,
        manifestProblems: read.problems,
        readProblems: [...python.problems, ...node.problems]
            .filter((problem) => !isDeliberate(problem, reached, files))
            .sort((a, b) => (0,repo_path/* comparePaths */.cD)(fileOf(a), fileOf(b))),
    };
}
function byFile(a, b) {
    return (0,repo_path/* comparePaths */.cD)(a.origin.file, b.origin.file);
}
function fileOf({ at }) {
    return at.kind === 'workspace' ? '' : at.file;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/on-demand.js
class Missing extends Error {
}
const MISSING = {
    locate: () => {
        throw new Missing();
    },
    edit: () => {
        throw new Missing();
    },
};
const on_demand_NOTHING = { toml: MISSING, json: MISSING, yaml: MISSING };
/**
 * Runs a pure function that finds positions or edits texts only where something is wrong: first without the tools for
 * that, as most runs never need them, then again with them where it asked. Loading them takes longer than the function.
 */
async function withEditTools(work) {
    try {
        return work(on_demand_NOTHING);
    }
    catch (error) {
        if (!(error instanceof Missing))
            throw error;
        const { EDIT_TOOLS } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 766));
        return work(EDIT_TOOLS);
    }
}
/**
 * Reads what notes the places of what is wrong: first without places, as most of what is wrong is told to nobody (a
 * template with marks in it); then again with them, where `isShown` says that the result shows the places it asked for.
 */
async function withPlaces(read, isShown) {
    let isAsked = false;
    const locate = () => {
        isAsked = true;
        return null;
    };
    const nowhere = { locate, edit: MISSING.edit };
    try {
        const result = read({ toml: nowhere, json: nowhere, yaml: nowhere });
        if (!isShown(result, isAsked))
            return result;
    }
    catch (error) {
        if (!isAsked)
            throw error;
    }
    const { EDIT_TOOLS } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 766));
    return read(EDIT_TOOLS);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/survey.js












const survey_CONFIG = (0,repo_path/* repoPath */.qN)('plumb.edn');
/**
 * Reads a repository. Takes its files and the configuration file (null: plumb.edn, if there is one), and the facts to
 * gather; `store` keeps facts of sources between runs. Throws UserError for a configuration that is wrong; everything else that is wrong is in the workspace, as
 * problems.
 */
async function survey(files, config, needs, store = null) {
    const { workspace, unread } = await readLocatable(files, config);
    const generation = needs.has('generation')
        ? await withEditTools((tools) => regenerate(workspace, unread, tools))
        : survey_NOTHING;
    const code = needs.has('code') ? gatherCode(workspace, new FactCache(files, store)) : NO_CODE;
    return { workspace, facts: { generation, code } };
}
async function readLocatable(files, config) {
    return await withPlaces((tools) => survey_read(files, config, tools), ({ workspace }, isAsked) => {
        const { services, packages, config: settings } = workspace.manifests;
        const sources = [...services, ...packages, settings, settings.pins].map(({ source }) => source);
        // Checks ask manifests where their values stand: those in TOML and JSON know it by the tools they were read with.
        if (sources.some((source) => source !== null && source.format !== 'edn'))
            return true;
        return isAsked && workspace.manifestProblems.length + workspace.readProblems.length > 0;
    });
}
function survey_read(files, config, tools) {
    const locators = { toml: tools.toml.locate, json: tools.json.locate };
    const settings = (0,plumb_config/* readPlumbConfig */.b)(files, config ?? survey_CONFIG, locators, config !== null);
    const { manifests, problems, unread } = (0,manifest_manifests/* readManifests */.P)(files, settings, locators, (0,excluded/* excludedBy */.U)(settings.exclude));
    return { workspace: loadWorkspace(files, { manifests, problems }, tools), unread };
}
const NO_CODE = {
    python: [],
    node: [],
    files: new Map(),
    ignores: new Map(),
    mentions: new Map(),
};
const survey_NOTHING = { files: [], problems: [], blocked: [], orphans: [], unseen: [] };
/** The checks of those names, in report order; all of them for none. Throws UserError for a name that is no check. */
function checksNamed(names) {
    const ids = checks/* CHECKS */.u.map(({ id }) => id);
    for (const name of names) {
        if (ids.includes(name))
            continue;
        const near = (0,suggest/* suggest */.Z)(name, ids);
        throw new errors/* UserError */.y(`no check is named ${JSON.stringify(name)}`, near === null ? `the checks are ${ids.join(', ')}` : `did you mean ${near}?`);
    }
    return names.length === 0 ? checks/* CHECKS */.u : checks/* CHECKS */.u.filter(({ id }) => names.includes(id));
}


/***/ })

};
