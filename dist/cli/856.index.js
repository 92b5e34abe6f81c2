export const id = 856;
export const ids = [856];
export const modules = {

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/text-file.js + 1 modules
var text_file = __webpack_require__(4548);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/outside-file.js



/** Reads a file that the user named on the command line, inside a repository or not; links are followed. Never throws. */
function readOutside(cwd, path) {
    try {
        return (0,text_file/* readTextFile */.Gu)((0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, path))) ?? { kind: 'absent' };
    }
    catch {
        return { kind: 'absent' };
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/file-tree.js + 6 modules
var file_tree = __webpack_require__(2471);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/find-root.js
var find_root = __webpack_require__(1320);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/read/edn/edn.js + 7 modules
var edn = __webpack_require__(6537);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/edn-json.js
/**
 * Takes an EDN value and returns it as tagged JSON, from which the value can be told without loss (docs/edn-json.md):
 * two values that Clojure tells apart never give the same JSON. Maps and sets keep source order.
 */
function renderEdnJson(value) {
    switch (value.kind) {
        case 'nil':
            return null;
        case 'boolean':
        case 'string':
            return value.value;
        case 'character':
            return { $character: value.value };
        case 'integer':
            if (value.big)
                return { $bigint: value.value.toString() };
            return Number.isSafeInteger(Number(value.value))
                ? Number(value.value)
                : { $integer: value.value.toString() };
        case 'float':
            return { $float: Object.is(value.value, -0) ? '-0' : String(value.value) };
        case 'decimal':
            return { $decimal: value.text };
        case 'ratio':
            return { $ratio: [value.numerator.toString(), value.denominator.toString()] };
        case 'keyword':
            return { $keyword: named(value.namespace, value.name) };
        case 'symbol':
            return { $symbol: named(value.namespace, value.name) };
        case 'vector':
            return value.items.map(renderEdnJson);
        case 'list':
            return { $list: value.items.map(renderEdnJson) };
        case 'set':
            return { $set: value.items.map(renderEdnJson) };
        case 'map':
            return { $map: value.entries.map(([key, item]) => [renderEdnJson(key), renderEdnJson(item)]) };
        case 'tagged':
            return { $tagged: [value.tag, renderEdnJson(value.value)] };
    }
}
/** `namespace/name`, or both apart where the text would be split elsewhere than at its first slash. */
function named(namespace, name) {
    if (namespace === null)
        return name === '/' || !name.includes('/') ? name : [null, name];
    return namespace.includes('/') ? [namespace, name] : `${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/scan-edn.js


/** Takes the path as the user gave it, and what reading it brought. */
function scanEdn(file, read) {
    if (read.kind !== 'text') {
        const error = read.kind === 'unreadable'
            ? read.message
            : read.kind === 'absent'
                ? 'there is no such file'
                : `its content is not here (${read.why})`;
        return { file, ok: false, line: (read.kind === 'unreadable' && read.line) || 1, column: 1, error };
    }
    const reading = (0,edn/* readEdn */.u)(read.text, file);
    if (reading.ok)
        return { file, ok: true, value: renderEdnJson(reading.value) };
    const [problem] = reading.problems;
    const start = problem?.at.kind === 'span' ? problem.at.span.start : { line: 1, column: 1 };
    return { file, ok: false, ...start, error: problem?.message ?? 'it cannot be read' };
}

// EXTERNAL MODULE: ./.build/packages/core/src/index.js
var src = __webpack_require__(5965);
// EXTERNAL MODULE: ./.build/packages/core/src/report/sanitize.js
var sanitize = __webpack_require__(7713);
// EXTERNAL MODULE: ./.build/packages/cli/src/args.js
var src_args = __webpack_require__(3421);
// EXTERNAL MODULE: ./.build/packages/cli/src/terminal.js
var src_terminal = __webpack_require__(5272);
;// CONCATENATED MODULE: ./.build/packages/cli/src/commands/scan.js






const KINDS = {
    edn: { example: 'deps.edn', scan: scanEdnFiles },
    extras: { example: null, scan: scanExtrasOf },
    imports: { example: 'src', scan: scanImportsOf },
};
/**
 * `plumb scan KIND PATH ...`: one JSON line a file, inside a repository or not; of extras, one a package. Exit 0 whatever
 * the files hold.
 */
async function runScan(args, terminal) {
    const { positionals } = (0,src_args/* parse */.qg)(args, src_args/* FLAGS */.Wg.scan);
    const [name, ...paths] = positionals;
    if (name === undefined)
        throw new errors/* UserError */.y('scan needs to know what to scan', 'as in `plumb scan edn PATH`');
    const kind = (0,src_args/* choice */.Yq)('the kind of scan', name, ['edn', 'extras', 'imports'], 'edn');
    const { example, scan } = KINDS[kind];
    if (paths.length === 0 && example !== null)
        throw new errors/* UserError */.y(`scan ${kind} needs at least one path`, `as in \`plumb scan ${kind} ${example}\``);
    await scan(paths, terminal);
    return src_terminal/* EXIT */.d.clean;
}
async function scanEdnFiles(paths, terminal) {
    for (const path of paths)
        print(scanEdn(path, readOutside(terminal.cwd, path)), terminal);
}
/** Files as they are named; of a folder, the sources that its repository holds below it. */
async function scanImportsOf(paths, terminal) {
    const { hasImports, scanImports } = await src/* parts */.rT.imports();
    for (const path of paths) {
        const place = (0,external_node_path_.resolve)(terminal.cwd, path);
        if (!isFolder(place)) {
            print(scanImports(path, readOutside(terminal.cwd, path)), terminal);
            continue;
        }
        const tree = (0,file_tree/* loadFileTree */.D)(place);
        const folder = path.replace(/[\\/]+$/, '');
        for (const file of tree.paths)
            if (hasImports(file))
                print(scanImports(nameIn(folder, file), tree.read(file)), terminal);
    }
}
/** Packages at or below the folders (the current one, where none is named), each judged in the whole of its repository. */
async function scanExtrasOf(paths, terminal) {
    const folders = new Map();
    for (const path of paths.length === 0 ? ['.'] : paths) {
        const place = (0,external_node_path_.resolve)(terminal.cwd, path);
        if (!isFolder(place))
            throw new errors/* UserError */.y(`${JSON.stringify(path)} is no folder`, 'name a repository, or a folder of one');
        const root = (0,find_root/* findRoot */.wg)(place);
        folders.set(root, [...(folders.get(root) ?? []), (0,find_root/* folderInCheckout */.Q_)(place)]);
    }
    const { scanExtras } = await src/* parts */.rT.extras();
    for (const [root, below] of folders)
        for (const report of await scanExtras((0,file_tree/* loadFileTree */.D)(root), below))
            print(report, terminal);
}
/** What cannot be asked about is read as a file, which then says why. */
function isFolder(place) {
    try {
        return (0,external_node_fs_.statSync)(place).isDirectory();
    }
    catch {
        return false;
    }
}
function nameIn(folder, file) {
    return folder === '.' ? file : `${folder}/${file}`;
}
function print(value, terminal) {
    terminal.out(`${(0,sanitize/* inertJsonText */.Q4)(JSON.stringify(value))}\n`);
}


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rT: () => (/* binding */ parts)
/* harmony export */ });
/** The door of the core for the CLI and the actions: nothing else of it is theirs to import. */



























/** Parts that few commands need and that take long to load: each is loaded by the command that does. */
const parts = {
    accept: () => Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(815), __webpack_require__.e(605), __webpack_require__.e(981), __webpack_require__.e(929), __webpack_require__.e(537), __webpack_require__.e(100), __webpack_require__.e(766), __webpack_require__.e(354), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 7475)),
    diff: () => Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 7641)),
    extras: () => Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(853), __webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(537), __webpack_require__.e(163), __webpack_require__.e(100), __webpack_require__.e(330), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 4890)),
    fix: () => Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(815), __webpack_require__.e(853), __webpack_require__.e(605), __webpack_require__.e(981), __webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(537), __webpack_require__.e(163), __webpack_require__.e(100), __webpack_require__.e(330), __webpack_require__.e(766), __webpack_require__.e(354), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 3048)),
    imports: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 8931)),
};


/***/ })

};
