export const id = 711;
export const ids = [711];
export const modules = {

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   v: () => (/* binding */ commandNamed),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1320);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9961);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8360);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5364);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7479);




const REPOSITORY = { root: { type: 'string' }, config: { type: 'string' } };
const REPORTING = {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
};
const SCOPE = { affected: { type: 'string' } };
/** The flags of every command, beside `--help` and `--version`, which each one takes. */
const FLAGS = {
    check: { fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, ...SCOPE, ...REPOSITORY, ...REPORTING },
    gen: {
        check: { type: 'boolean' },
        diff: { type: 'boolean' },
        accept: { type: 'boolean' },
        ...REPOSITORY,
        ...REPORTING,
    },
    explain: {},
    scan: {},
};
const COMMAND_NAMES = Object.keys(FLAGS);
/** The command of that name. Throws UserError with the nearest one for a name that is none. */
function commandNamed(name) {
    const known = COMMAND_NAMES.find((command) => command === name);
    if (known !== undefined)
        return known;
    const near = (0,_core_index__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, COMMAND_NAMES);
    throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`no command is named ${JSON.stringify(name)}`, near === null ? '`plumb --help` lists them' : `did you mean \`plumb ${near}\`?`);
}
/**
 * Parses the arguments of one command. A flag may stand once, and a value is never empty (an unset variable of a shell
 * is no choice); throws UserError for one that is unknown (with the nearest), lacks its value, or stands twice.
 */
function parse(args, flags) {
    const { values, positionals, tokens } = parsed(args, flags);
    const seen = new Set();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        if (seen.has(token.name))
            throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`--${token.name} stands twice`, 'give it once');
        if (token.value === '')
            throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`--${token.name} is empty`, 'give it a value, or leave it out');
        seen.add(token.name);
    }
    return {
        values: values,
        positionals,
    };
}
function parsed(args, flags) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            options: { ...flags },
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
    }
    catch (error) {
        // Node.js names the flag in quotes, and what is wrong with it in its code and its words.
        if (!(error instanceof TypeError) || !('code' in error))
            throw error;
        const name = /'(?:-\w, )?(-[^'\s=]*)/.exec(error.message)?.[1] ?? '';
        const names = [...Object.keys(flags), 'help', 'version'].map((flag) => `--${flag}`);
        if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
            const near = (0,_core_index__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names);
            const hint = near === null ? `the options are ${names.join(', ')}` : `did you mean ${near}?`;
            throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`no option is named ${name}`, hint, { cause: error });
        }
        if (flags[name.slice(2)]?.type === 'boolean')
            throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name} takes no value`, `write ${name} alone`, { cause: error });
        throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name} lacks its value`, `write ${name}=VALUE`, { cause: error });
    }
}
/** One of some words. Throws UserError for any other. */
function choice(flag, value, words, fallback) {
    if (value === undefined)
        return fallback;
    if (words.includes(value))
        return value;
    const near = (0,_core_index__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(value, words);
    throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${flag} is ${JSON.stringify(value)}`, `${near === null ? '' : `did you mean ${near}? `}it is one of ${words.join(', ')}`);
}
/** The reporting flags, checked. */
function reporting(values) {
    return {
        format: choice('--format', values.format, _core_index__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E, 'terminal'),
        failOn: choice('--fail-on', values['fail-on'], ['error', 'warning', 'never'], 'error'),
    };
}
/** The repository flags, checked. Throws UserError for a configuration outside the root. */
function placeOf(values, { cwd }) {
    return {
        root: values.root === undefined ? (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .wg)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, values.root),
        config: values.config === undefined ? null : (0,_core_index__WEBPACK_IMPORTED_MODULE_6__/* .repoPath */ .qN)(values.config),
    };
}


/***/ }),

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/clock.js
var clock = __webpack_require__(6664);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/file-tree.js + 6 modules
var file_tree = __webpack_require__(2471);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/digest.js

const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/cache/kept-file.js + 1 modules
var kept_file = __webpack_require__(7210);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/cache/answer-store.js




/** Clocks of file systems lag, and some tell times by the second: what changed so shortly before may change unseen. */
const YOUNG_MS = 2000;
/**
 * What was last answered to `question` (all that an answer depends on beside the files: arguments, the day) about the
 * repository in the folder `root`, while its files are exactly as they were then and this program is the same. Null where
 * nothing is kept: without a cache folder, in a job (whose cache may be another's), and where the program is not the bundle.
 * Make it before a file is read.
 */
function answerStore(root, question, folder, started = Date.now()) {
    const program = process.env.GITHUB_ACTIONS === 'true' ? null : bundleState(process.argv[1]);
    const file = program === null ? null : (0,kept_file/* keptFile */.h)(root, 'answer', question, folder);
    if (file === null)
        return null;
    const keyOf = (digest) => JSON.stringify([program, question, digest]);
    const kept = parsed(file.load());
    return {
        mayKnow: kept !== null,
        recall: (tree) => (kept !== null && kept.key === keyOf(tree.state().digest) ? kept.answer : null),
        keep(tree, { text, code }) {
            const { digest, changedMs } = tree.state();
            if (changedMs > started - YOUNG_MS)
                return;
            const told = JSON.stringify({ key: keyOf(digest), text, code });
            file.save(`${sha256(told)}\n${told}`);
        },
    };
}
/** Takes what was kept, by whomever: a line with the checksum of the rest. Null for what is damaged. */
function parsed(text) {
    if (text === null)
        return null;
    try {
        const end = text.indexOf('\n');
        const told = text.slice(end + 1);
        if (text.slice(0, end) !== sha256(told))
            return null;
        const { key, text: said, code } = JSON.parse(told);
        if (typeof said !== 'string' || (code !== 0 && code !== 1 && code !== 2))
            return null;
        return { key, answer: { text: said, code } };
    }
    catch {
        return null;
    }
}
/** What the files of the program that is running are like; null where it is no bundle, whose code is all in one folder. */
function bundleState(main) {
    try {
        const file = (0,external_node_fs_.realpathSync)(main ?? '');
        if ((0,external_node_path_.basename)(file) !== 'index.js')
            return null;
        const folder = (0,external_node_path_.dirname)(file);
        const lines = [process.version, folder];
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            // Not read: a digest of its contents would take longer than all else that an answer needs.
            const { ino, size, mtimeMs, ctimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
            lines.push(`${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`);
        }
        return sha256(lines.join('\n'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/find-root.js
var find_root = __webpack_require__(1320);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/cli/src/args.js
var src_args = __webpack_require__(3421);
// EXTERNAL MODULE: ./.build/packages/cli/src/deliver.js
var deliver = __webpack_require__(4347);
;// CONCATENATED MODULE: ./.build/packages/cli/src/commands/check.js




/** `plumb check [CHECK ...]`; with --fix, what can be mended safely is mended first. */
async function runCheck(args, terminal) {
    const { values, positionals: checks } = (0,src_args/* parse */.qg)(args, src_args/* FLAGS */.Wg.check);
    const { format, failOn } = (0,src_args/* reporting */.vR)(values);
    const place = (0,src_args/* placeOf */.$t)(values, terminal);
    const { fix = false, 'dry-run': dryRun = false, affected = null, output } = values;
    if (dryRun && !fix)
        throw new errors/* UserError */.y('--dry-run needs --fix', 'add --fix, or leave --dry-run out');
    if (dryRun && (values.format ?? output) !== undefined)
        throw new errors/* UserError */.y('--dry-run prints a patch, not a report', 'leave out --format and --output, or --dry-run');
    if (fix && affected !== null)
        throw new errors/* UserError */.y('--fix mends every project, not only those of --affected', 'leave one of them out');
    if (fix) {
        const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(879), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 8994));
        return await runFix({ checks, failOn, dryRun }, place, { format, output }, terminal);
    }
    const request = { checks, config: place.config, failOn, today: clock/* systemClock */.m.today(), affected };
    const emission = { format, output, root: place.root };
    const load = () => Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(853), __webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(537), __webpack_require__.e(163), __webpack_require__.e(100), __webpack_require__.e(330), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 1805));
    // Git lists the files while the greater part of the program is loaded, if it may be needed.
    const listed = (0,file_tree/* loadFileTreeAside */.J)(place.root);
    // What --affected reports depends on the history as well.
    const answers = affected === null ? answersTo(request, emission, terminal) : null;
    const [files] = await Promise.all([listed, answers?.mayKnow ? null : load()]);
    const known = answers?.recall(files) ?? null;
    if (known !== null)
        return await (0,deliver/* deliver */.c)(known, emission, terminal);
    const { reportChecks } = await load();
    return await reportChecks(files, request, emission, answers, terminal);
}
/** The answers that were given to the same question. */
function answersTo(request, { format, output, root }, { color }) {
    return answerStore(root, JSON.stringify([request, format, (0,find_root/* folderInCheckout */.Q_)(root), output === undefined && color]));
}


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/** Writes an answer to the terminal or to a file, and returns its exit code. */
async function deliver({ text, code }, { output }, terminal) {
    if (output === undefined)
        terminal.out(text);
    else
        (await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 6883))).writeOutput(output, text, terminal);
    return code;
}


/***/ }),

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_model_version__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7455);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3421);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5272);




/** Each command is loaded when it is called: what the others need would double the time to start. */
const COMMANDS = {
    // The command of every commit: in one file with this one, as each file of a bundle costs a start of its own.
    check: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4295))).runCheck,
    gen: async () => (await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(853), __webpack_require__.e(291), __webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(537), __webpack_require__.e(163), __webpack_require__.e(100), __webpack_require__.e(330), __webpack_require__.e(879), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 7883))).runGen,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 7618))).runExplain,
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856))).runScan,
};
/** It names every check and rule, and so brings all of the core with it. */
const help = () => Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(459), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 8872));
/** Runs `plumb` with its arguments and returns the exit code. Never throws. */
async function run(args, raw) {
    const terminal = { ...raw, err: (text) => raw.err((0,_core_index__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text)) };
    try {
        return await dispatch(args, terminal);
    }
    catch (error) {
        if (error instanceof _core_index__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y) {
            terminal.err(`plumb: ${error.message}\n  ${error.hint}\n`);
            return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.user;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        terminal.err(`plumb ${_core_model_version__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}: this is a bug of plumb's, please report it with this text:\n${stack}\n`);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.bug;
    }
}
async function dispatch(args, terminal) {
    const [name, ...rest] = args;
    if (name === undefined) {
        terminal.out((await help()).overview());
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.user;
    }
    if (['--help', '-h', 'help'].includes(name)) {
        const [about] = rest;
        const { helpOf, overview } = await help();
        terminal.out(about === undefined ? overview() : helpOf((0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)(about)));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
    }
    const command = (0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)(name);
    const end = rest.indexOf('--');
    const flags = end === -1 ? rest : rest.slice(0, end);
    if (flags.includes('--help') || flags.includes('-h')) {
        terminal.out((await help()).helpOf(command));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
    }
    if (flags.includes('--version')) {
        terminal.out(`${_core_model_version__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
    }
    const call = await COMMANDS[command]();
    return await call(rest, terminal);
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes, as interface.md has them. */
const EXIT = { clean: 0, findings: 1, user: 2, bug: 3 };


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ keptFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/inside.js
var inside = __webpack_require__(2976);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/cache/cache-folder.js


/**
 * Where this user's programs keep what they can make again: `$XDG_CACHE_HOME` where it is set (XDG Base Directory
 * Specification: a relative one does not count), else the system's own place. In a job of GitHub Actions, the runner's
 * temporary folder, which the next job does not see. Null where there is no such place.
 */
function cacheFolder(env) {
    const { RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA } = env;
    if (env.GITHUB_ACTIONS === 'true' && RUNNER_TEMP && (0,external_node_path_.isAbsolute)(RUNNER_TEMP))
        return (0,external_node_path_.join)(RUNNER_TEMP, 'plumb-cache');
    if (XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(XDG_CACHE_HOME))
        return (0,external_node_path_.join)(XDG_CACHE_HOME, 'plumb');
    if ((0,external_node_os_.platform)() === 'win32')
        return LOCALAPPDATA ? (0,external_node_path_.join)(LOCALAPPDATA, 'plumb', 'cache') : null;
    const home = env.HOME || homeOfUser();
    if (home === null || !(0,external_node_path_.isAbsolute)(home))
        return null;
    return (0,external_node_os_.platform)() === 'darwin' ? (0,external_node_path_.join)(home, 'Library', 'Caches', 'plumb') : (0,external_node_path_.join)(home, '.cache', 'plumb');
}
function homeOfUser() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/cache/kept-file.js





/** The facts of 40,000 files take a fifth of it. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_FOLDER_BYTES = 256 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
const MAX_AGE = 30 * DAY;
const OURS = /^(?:facts|answer)-[0-9a-f]{32}\.json(?:\.[0-9a-f-]{36})?$/;
/**
 * What is kept of the repository in the folder `root`, told apart by `kind` and, where there may be several, `key`; null
 * where there is no cache folder, or where it lies in the repository.
 */
function keptFile(root, kind, key = '', folder = cacheFolder(process.env)) {
    const base = realOf((0,external_node_path_.resolve)(root));
    if (folder === null || (0,inside/* isInside */.F)(folder, base) || (0,inside/* isInside */.F)(realOf(folder), base))
        return null;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(key === '' ? base : `${base}\0${key}`)
        .digest('hex');
    const file = (0,external_node_path_.join)(folder, `${kind}-${digest.slice(0, 32)}.json`);
    return {
        load: () => attempt(() => load(file)) ?? null,
        save: (text) => void attempt(() => save(folder, file, text)),
    };
}
/** A folder that is not there yet is where its name says. */
function realOf(folder) {
    return attempt(() => (0,external_node_fs_.realpathSync)(folder)) ?? folder;
}
function load(file) {
    const handle = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile() || stats.size > MAX_FILE_BYTES || !isOnlyOurs(stats))
            return null;
        // The time says when it was last of use; it need not be exact.
        if (Date.now() - stats.mtimeMs > DAY)
            attempt(() => (0,external_node_fs_.utimesSync)(file, new Date(), new Date()));
        return (0,external_node_fs_.readFileSync)(handle, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** What another user owns, or may write, says nothing. Windows has no such owners. */
function isOnlyOurs({ uid, mode }) {
    const user = process.getuid?.();
    return user === undefined || (uid === user && (mode & 0o022) === 0);
}
function save(folder, file, text) {
    if (Buffer.byteLength(text) > MAX_FILE_BYTES)
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const fresh = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.writeFileSync)(fresh, text, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(fresh, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        throw error;
    }
    tidy(folder, Date.now());
}
/** Removes what was of no use for long, then the oldest beyond the bound. Other files in the folder are nobody's here. */
function tidy(folder, now) {
    const files = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => OURS.test(name))
        .flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        return stats === undefined ? [] : [{ path, time: stats.mtimeMs, size: stats.size }];
    })
        .sort((a, b) => b.time - a.time);
    let size = 0;
    for (const file of files) {
        size += file.size;
        if (size > MAX_FOLDER_BYTES || now - file.time > MAX_AGE)
            (0,external_node_fs_.rmSync)(file.path, { force: true });
    }
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. */
const systemClock = { today: () => new Date().toISOString().slice(0, 10) };


/***/ }),

/***/ 2471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadFileTree),
  J: () => (/* binding */ loadFileTreeAside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/find-root.js
var find_root = __webpack_require__(1320);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/git/git-command.js + 2 modules
var git_command = __webpack_require__(9532);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git/git-listing.js





/**
 * One call tells everything: `-t` the state (`?` untracked, `S` skip-worktree, `R` deleted, from `--deleted`),
 * `--stage` the mode (160000 is a submodule) and the blob, `--debug` what the index remembers of the file on disk.
 * `--modified` would compare contents, and that runs the filters which a configuration names.
 */
const LIST = [
    ...['ls-files', '-z', '-t', '--stage', '--debug', '--cached', '--others', '--deleted'],
    '--exclude-standard',
];
/** What git says where there is no work tree to list: then the folder is walked. */
const NO_WORK_TREE = /not a git repository|cannot use bare repository|must be run in a work tree|outside repository/;
/**
 * Lists the tracked and the untracked, not ignored files below the absolute folder `root`, which may be any folder
 * of a work tree; paths are relative to it. Null where there is no git, or no work tree around `root`. Throws
 * UserError where git is there and refuses (an index it cannot read, a folder that it does not trust).
 */
function listByGit(root) {
    const top = (0,find_root/* findGit */.Ct)(root);
    return top === null ? null : listingOf(root, top, (0,git_command/* runGit */.E)(root, LIST));
}
/** As `listByGit`, beside what the caller does meanwhile. */
async function listByGitAside(root) {
    const top = (0,find_root/* findGit */.Ct)(root);
    return top === null ? null : listingOf(root, top, await (0,git_command/* runGitAside */.s)(root, LIST));
}
function listingOf(root, top, run) {
    if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT')
        return null;
    if (run.error === undefined && run.status === 0)
        return parseListing(run.stdout, indexTime(top));
    const said = run.error === undefined ? run.stderr.toString().trim() : run.error.message;
    if (NO_WORK_TREE.test(said))
        return null;
    throw new errors/* UserError */.y(`git could not list the files of ${root}: ${said.split('\n')[0] ?? ''}`, /dubious ownership/.test(said)
        ? `run \`git config --global --add safe.directory ${JSON.stringify(root)}\` if you trust that folder`
        : 'run `git status` there and mend what it reports', run.error === undefined ? {} : { cause: run.error });
}
/**
 * Takes the NUL-separated records `? path` and `H 100644 <blob> 0<TAB>path`, the latter followed by five lines that
 * start with two spaces. An unmerged file has several. An untracked path that ends in a slash is a repository embedded
 * without being a submodule.
 */
function parseListing(output, written) {
    const files = new Set();
    const submodules = [];
    const sparse = new Set();
    const deleted = [];
    /** Where the record of a file starts. */
    const records = new Map();
    const text = output.toString('utf8');
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\0', start);
        const tag = text[start];
        if (tag === '?') {
            const path = text.slice(start + 2, end);
            if (path.endsWith('/'))
                submodules.push(path.slice(0, -1));
            else
                files.add(path);
        }
        else {
            const path = text.slice(text.indexOf('\t', start) + 1, end);
            if (text.startsWith('160000', start + 2))
                submodules.push(path);
            else if (tag === 'R')
                deleted.push(path);
            else {
                files.add(path);
                records.set(path, start);
                if (tag === 'S')
                    sparse.add(path);
            }
        }
        start = end + 1;
        while (text.startsWith('  ', start))
            start = text.indexOf('\n', start) + 1 || text.length;
    }
    for (const path of deleted)
        files.delete(path);
    const saved = (path) => {
        const start = records.get(path);
        return start === undefined ? null : savedOf(text, start, written);
    };
    const blob = (path) => {
        const start = records.get(path);
        if (start === undefined)
            return null;
        return text.slice(start + BLOB_AT, text.indexOf(' ', start + BLOB_AT));
    };
    return { files: [...files], submodules, sparse, saved, blob };
}
/** Behind the state and the mode. */
const BLOB_AT = 'H 100644 '.length;
/** A regular file at stage 0, with what the index remembers of it; git promises no form for these lines. */
const RECORD = /100(?:644|755) ([0-9a-f]{40,64}) 0\t[^\0]*\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n.*\n {2}size: (\d+)\t/y;
/**
 * The record that starts there; null where it is of another form, or where the file may have changed after the index was
 * written without any other sign of it ("racily clean", Documentation/technical/racy-git.txt).
 */
function savedOf(text, start, written) {
    RECORD.lastIndex = start + 2;
    const found = RECORD.exec(text);
    if (found === null)
        return null;
    const [, blob = '', ctime, ctimeNs, mtime, mtimeNs, inode, size] = found;
    const changedMs = millis(mtime, mtimeNs);
    if (changedMs >= written)
        return null;
    return { blob, changedMs, movedMs: millis(ctime, ctimeNs), inode: Number(inode), size: Number(size) };
}
function millis(seconds, nanoseconds) {
    return Number(seconds) * 1000 + Number(nanoseconds) / 1e6;
}
/** When the index was written, in milliseconds; 0, so that no file is older, where it cannot be found. */
function indexTime(top) {
    try {
        const git = (0,external_node_path_.join)(top, '.git');
        // A linked work tree or a submodule has a file `.git` that names the folder (gitrepository-layout).
        const folder = (0,external_node_fs_.statSync)(git).isDirectory()
            ? git
            : (0,external_node_path_.resolve)(top, (0,external_node_fs_.readFileSync)(git, 'utf8').replace(/^gitdir: |\r?\n$/g, ''));
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, 'index')).mtimeMs;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/engine.js


/** Trees with more files than this are read in a smaller heap; others never get near its bounds. */
const MANY_FILES = 20_000;
/** Characters of texts that may lie about as garbage before it is collected. */
const MAX_LYING = 24 * 1024 * 1024;
/**
 * V8's second compiler starts where a function was called so many times. At its own bounds (3,000 and 500) it is at work
 * throughout a run of one or two seconds, beside the collector on the second core, for code that is hardly run again.
 */
const COMPILED_LATER = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'];
/** The V8 of Node 24, with which that was measured; another one may not know the flags, and says so on stderr. */
const MEASURED_V8 = '13.';
/**
 * The space for new objects stays as large as it is by now (some MB): V8 would double it again and again, and first use of
 * each of its pages costs more than to collect it more often.
 */
const NO_MORE_SPACE = '--semi-space-growth-factor=1';
/**
 * Takes the number of files of a tree, before any is read, and sets V8 to it. Where there are many, it would let garbage
 * lie until the heap has doubled several times, which takes twice the memory that is needed: there texts that were read,
 * used once and dropped are collected. Returns the function to call with the length of each.
 */
function setEngine(files, v8 = process.versions.v8) {
    (0,external_node_v8_.setFlagsFromString)(NO_MORE_SPACE);
    if (files <= MANY_FILES) {
        if (v8.startsWith(MEASURED_V8))
            for (const flag of COMPILED_LATER)
                (0,external_node_v8_.setFlagsFromString)(flag);
        return () => { };
    }
    // V8 shows its collector only where it is asked to.
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_.runInNewContext)('globalThis.gc');
    let lying = 0;
    return (length) => {
        lying += length;
        if (lying < MAX_LYING || typeof collect !== 'function')
            return;
        lying = 0;
        collect();
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/inside.js
var inside = __webpack_require__(2976);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/text-file.js + 1 modules
var text_file = __webpack_require__(4548);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/tree-state.js


function seenOf({ mode, ino, size, mtimeMs, ctimeMs }) {
    return [mode, ino, size, mtimeMs, ctimeMs];
}
/**
 * Takes an absolute folder, what stands below it, the sorted paths of that, and what was seen of files as they were
 * read: an answer rests on what they were then, whatever has become of them. Reads no file.
 */
function treeState(base, listing, paths, read) {
    let changedMs = 0;
    const note = (seen) => {
        changedMs = Math.max(changedMs, seen[4]);
        return seen;
    };
    // Of each path, zeros where nothing is. Their bytes are had sooner than their digits.
    const all = new Float64Array(paths.length * SEEN);
    const links = [];
    for (const [i, path] of paths.entries()) {
        const file = `${base}/${path}`;
        const then = read.get(path);
        const stats = then === undefined ? (0,external_node_fs_.lstatSync)(file, AS_IT_IS) : undefined;
        const seen = then ?? (stats && seenOf(stats));
        if (seen === undefined)
            continue;
        all.set(note(seen), i * SEEN);
        if (stats?.isSymbolicLink())
            links.push(targetOf(file, note));
    }
    const texts = [listing.submodules, [...listing.sparse], paths, links].map((lines) => lines.join('\0'));
    const hash = (0,external_node_crypto_.createHash)('sha256').update(texts.join('\0\0')).update(all);
    return { digest: hash.digest('hex'), changedMs };
}
/** How many numbers tell the state of one file. */
const SEEN = 5;
const AS_IT_IS = { throwIfNoEntry: false };
/** Where a link leads in the end, and what stands there. */
function targetOf(file, note) {
    try {
        return `${(0,external_node_fs_.realpathSync)(file)}\0${note(seenOf((0,external_node_fs_.statSync)(file))).join(' ')}`;
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/disk-reader.js






/** In milliseconds; times of files are given as fractions that are no more exact. */
const MICROSECOND = 0.001;
/** Reads entries below the absolute folder `base`, and never what lies outside its real path. */
function diskReader(base) {
    const realBase = (0,external_node_fs_.realpathSync)(base);
    const realFolders = new Map([[repo_path/* ROOT */.Dl, true]]);
    const seen = new Map();
    /** Whether no part of the way to a folder is a link: asked once a folder, which is cheaper than a real path a file. */
    const isRealFolder = (folder) => {
        const before = realFolders.get(folder);
        if (before !== undefined)
            return before;
        const isReal = isRealFolder((0,repo_path/* folderOf */.yS)(folder)) &&
            (0,external_node_fs_.lstatSync)(`${base}/${folder}`, { throwIfNoEntry: false })?.isDirectory() === true;
        realFolders.set(folder, isReal);
        return isReal;
    };
    const readThroughLinks = (path) => {
        try {
            if ((0,external_node_fs_.lstatSync)(`${base}/${path}`, { throwIfNoEntry: false }) === undefined)
                return { kind: 'absent' };
            const real = (0,external_node_fs_.realpathSync)(`${base}/${path}`);
            if ((0,inside/* isInside */.F)(real, realBase))
                return (0,text_file/* readTextFile */.Gu)(real) ?? { kind: 'absent' };
            return (0,text_file/* unreadable */.O$)('is a link that leads out of the repository', 'put the file itself in its place');
        }
        catch (error) {
            return (0,text_file/* unreadable */.O$)(`is a link that leads nowhere (${(0,text_file/* codeOf */.$N)(error)})`, 'mend or remove the link');
        }
    };
    return {
        /** Files as they were when they were read once, or not read as git knows them; links aside. */
        seen: seen,
        read(path, { saved, extent } = {}) {
            const isDirect = isRealFolder((0,repo_path/* folderOf */.yS)(path));
            const contentOf = saved &&
                ((stats) => {
                    // What is read again was first read so.
                    if (!seen.has(path))
                        seen.set(path, seenOf(stats));
                    return contentAsSaved(stats, saved());
                });
            const read = (isDirect ? (0,text_file/* readTextFile */.Gu)(`${base}/${path}`, contentOf, extent) : null) ?? readThroughLinks(path);
            if (read.kind === 'text' || !path.includes('\ufffd'))
                return read;
            return (0,text_file/* unreadable */.O$)('the name of this file is not UTF-8', 'rename the file');
        },
        /** The content of a file, if it is still what the index saw of it. */
        contentOf(path, saved) {
            try {
                const stats = (0,external_node_fs_.lstatSync)(`${base}/${path}`);
                const content = contentAsSaved(stats, saved);
                if (content !== null && !seen.has(path))
                    seen.set(path, seenOf(stats));
                return content;
            }
            catch {
                return null;
            }
        },
        /** Where the entry leads, if it is a link to a path inside; null otherwise. */
        linkTarget(path) {
            try {
                const target = (0,external_node_fs_.readlinkSync)(`${base}/${path}`);
                return (0,external_node_path_.isAbsolute)(target) ? null : (0,repo_path/* tryRepoPath */.Nc)(target, (0,repo_path/* folderOf */.yS)(path));
            }
            catch {
                return null;
            }
        },
    };
}
/** Where a system keeps no inodes or other times, nothing is known. */
function contentAsSaved(stats, saved) {
    const isSame = saved !== null &&
        stats.isFile() &&
        stats.size === saved.size &&
        stats.ino % 2 ** 32 === saved.inode &&
        Math.abs(stats.mtimeMs - saved.changedMs) < MICROSECOND &&
        Math.abs(stats.ctimeMs - saved.movedMs) < MICROSECOND;
    return isSame ? `${saved.blob}:${saved.size}` : null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/folder-listing.js




/** Folders that hold what tools made or fetched, never sources. `dist` and `build` may be either: they are kept. */
const SKIPPED = new Set([
    ...['.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.nox', '.eggs'],
    ...['.mypy_cache', '.pytest_cache', '.ruff_cache', '.turbo', '.next', '.gradle', '.cpcache', '.yarn'],
]);
/** A virtual environment, whatever its name (PEP 405), and a cache (bford.info/cachedir). */
const SKIP_MARKS = new Set(['pyvenv.cfg', 'CACHEDIR.TAG']);
const MAX_WALKED_FILES = 500_000;
/**
 * Lists the files below the absolute folder `root` without git: everything but the folders above, and what stands
 * in another repository. Ignore files are not read. Links are entries and never followed, so loops cannot trap it; a
 * folder that may not be listed is an entry as well, so that it does not vanish unseen. Throws UserError beyond
 * `limit` files, and where `root` may not be listed.
 */
function listByWalk(root, limit = MAX_WALKED_FILES) {
    const files = [];
    const submodules = [];
    const waiting = [repo_path/* ROOT */.Dl];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const entries = entriesOf(root, folder);
        if (entries === null) {
            files.push(folder);
            continue;
        }
        if (folder !== repo_path/* ROOT */.Dl && entries.some((entry) => SKIP_MARKS.has(entry.name)))
            continue;
        if (folder !== repo_path/* ROOT */.Dl && entries.some((entry) => entry.name === '.git')) {
            submodules.push(folder);
            continue;
        }
        for (const entry of entries) {
            if (!entry.isDirectory()) {
                if (entry.name !== '.git')
                    files.push((0,repo_path/* join */.fj)(folder, entry.name));
            }
            else if (!SKIPPED.has(entry.name))
                waiting.push((0,repo_path/* join */.fj)(folder, entry.name));
        }
        if (files.length > limit) {
            throw new errors/* UserError */.y(`there are more than ${limit} files below ${root}, which is no git work tree`, 'choose the folder of the repository with --root');
        }
    }
    return { files, submodules, sparse: new Set(), saved: () => null, blob: () => null };
}
function entriesOf(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
    }
    catch (error) {
        if (folder !== repo_path/* ROOT */.Dl)
            return null;
        throw new errors/* UserError */.y(`the folder ${root} cannot be listed: ${(0,text_file/* codeOf */.$N)(error)}`, 'check its permissions', {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/path-index.js

/** Takes paths of files, and folders that count although nothing of them is listed. Linear in their length. */
function pathIndex(files, bareFolders = []) {
    const fileSet = new Set(files);
    const folders = new Map();
    folders.set(repo_path/* ROOT */.Dl, { names: [], sorted: false });
    const enter = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known.names;
        const names = [];
        folders.set(path, { names, sorted: false });
        // a tracked file that became a folder is listed as both
        if (!fileSet.has(path))
            addName(path);
        return names;
    };
    // neighbours in `files` mostly share their folder: it is then looked up once
    let lastFolder = '';
    let lastNames = [];
    const addName = (path) => {
        const slash = path.lastIndexOf('/');
        if (slash === -1) {
            enter(repo_path/* ROOT */.Dl).push(path);
            return;
        }
        if (slash !== lastFolder.length || !path.startsWith(lastFolder)) {
            const folder = path.slice(0, slash);
            lastNames = enter(folder);
            lastFolder = folder;
        }
        lastNames.push(path.slice(slash + 1));
    };
    for (const file of files)
        addName(file);
    for (const folder of bareFolders)
        enter(folder);
    return {
        hasFile: (path) => fileSet.has(path),
        isFolder: (path) => folders.has(path),
        list(path) {
            const folder = folders.get(path);
            if (folder === undefined)
                return [];
            if (!folder.sorted) {
                folder.names.sort(repo_path/* comparePaths */.cD);
                folder.sorted = true;
            }
            return folder.names;
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/file-tree.js











/** A way through more links than this is a loop, as for Linux (MAXSYMLINKS). */
const MAX_LINKS = 40;
/**
 * The files below the folder `root`: by git where it is one of a work tree, by a walk elsewhere, and where the
 * repository around it ignores it altogether. A link to a folder is a file here, so that no walk over the tree can
 * loop; `has` and `read` see through it. Throws UserError where `root` is no folder or git refuses to list it.
 */
function loadFileTree(root) {
    const base = folderAt(root);
    return listedTree(base, listByGit(base));
}
/** As `loadFileTree`, and git lists the files beside what the caller does meanwhile. */
async function loadFileTreeAside(root) {
    const base = folderAt(root);
    return listedTree(base, await listByGitAside(base));
}
function folderAt(root) {
    const base = (0,external_node_path_.resolve)(root);
    if ((0,external_node_fs_.statSync)(base, { throwIfNoEntry: false })?.isDirectory())
        return base;
    throw new errors/* UserError */.y(`there is no folder ${root}`, 'choose the folder of the repository with --root');
}
function listedTree(base, listing) {
    const listed = listing !== null && listing.files.length + listing.submodules.length > 0;
    return treeOf(base, listed ? listing : listByWalk(base));
}
function treeOf(base, listing) {
    const paths = [...listing.files].sort(repo_path/* comparePaths */.cD);
    const index = pathIndex(paths, listing.submodules);
    const foreign = new Set(listing.submodules);
    const disk = diskReader(base);
    const reads = new Map();
    const drop = setEngine(paths.length);
    const isForeign = (path) => foreign.size > 0 && ancestry(path).some((folder) => foreign.has(folder));
    /** The entry or folder that a path means: itself, or what it leads to through links; null where it is neither. */
    const entryAt = (path) => {
        let at = path;
        for (let links = 0; links < MAX_LINKS; links += 1) {
            if (index.hasFile(at) || index.isFolder(at) || isForeign(at))
                return at;
            // No part of the way to a listed folder is a link: most of what is asked for and absent would stand in one.
            if (index.isFolder((0,repo_path/* folderOf */.yS)(at)))
                return null;
            const link = ancestry(at).find((folder) => index.hasFile(folder));
            const target = link === undefined ? null : disk.linkTarget(link);
            const next = link === undefined || target === null ? null : (0,repo_path/* tryRepoPath */.Nc)(`${target}${at.slice(link.length)}`);
            if (next === null)
                return null;
            at = next;
        }
        return null;
    };
    const realOf = (path) => {
        let entry = entryAt(path);
        for (let links = 0; entry !== null && index.hasFile(entry); links += 1) {
            const target = disk.linkTarget(entry);
            if (target === null)
                break;
            entry = links < MAX_LINKS ? entryAt(target) : null;
        }
        return entry;
    };
    const load = (path, once = {}) => {
        const entry = entryAt(path);
        if (entry === null)
            return { kind: 'absent' };
        if (isForeign(entry))
            return { kind: 'elsewhere', why: 'submodule' };
        if (!index.hasFile(entry))
            return (0,text_file/* noFile */.w1)('a folder');
        const read = disk.read(entry, once);
        return read.kind === 'absent' && listing.sparse.has(entry) ? { kind: 'elsewhere', why: 'sparse' } : read;
    };
    return {
        paths,
        has: (path) => entryAt(path) !== null,
        isFolder: (path) => index.isFolder(path),
        real: realOf,
        list: (folder) => index.list(folder),
        read(path) {
            const before = reads.get(path);
            if (before !== undefined)
                return before;
            const read = load(path);
            reads.set(path, read);
            return read;
        },
        readOnce(path, extent) {
            const read = reads.get(path) ?? load(path, { saved: () => listing.saved(path), extent });
            if (read.kind === 'text')
                drop(read.text.length);
            return read;
        },
        state: () => treeState(base, listing, paths, disk.seen),
        contentOf(path) {
            const saved = listing.saved(path);
            return saved === null ? null : disk.contentOf(path, saved);
        },
        blobOf: (path) => listing.blob(path),
    };
}
/** The path and the folders above it, nearest first, without the root. */
function ancestry(path) {
    const all = [];
    for (let at = path; at !== null && at !== repo_path/* ROOT */.Dl; at = (0,repo_path/* parentOf */.gN)(at))
        all.push(at);
    return all;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   Q_: () => (/* binding */ folderInCheckout),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);



/** The git root around the folder `cwd`, or `cwd` itself (made absolute) where there is none. Runs nothing. */
function findRoot(cwd) {
    return findGit(cwd) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
}
/** Where a folder lies in the git work tree around it: `.` for its root, and where there is none. Runs nothing. */
function folderInCheckout(folder) {
    return (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(findRoot(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}
/**
 * The nearest folder, from `cwd` upwards, that is a git work tree: it has a folder `.git` with a HEAD, or a file
 * `.git` (worktrees and submodules). Null where there is none.
 */
function findGit(cwd) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')) || isFile(git))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
/** A folder that may not be read holds nothing that is known. */
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether one absolute real path is another or lies below it. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ codeOf),
  w1: () => (/* binding */ noFile),
  Gu: () => (/* binding */ readTextFile),
  O$: () => (/* binding */ unreadable)
});

// UNUSED EXPORTS: MAX_TEXT_BYTES, decodeText

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/file-bytes.js

/** Most sources are smaller; the buffer grows where a file does not fit, and is not kept beyond the second bound. */
const USUAL_BYTES = 256 * 1024;
const MAX_KEPT_BYTES = 4 * 1024 * 1024;
/** Windows has no such flag: there, who reads must look first. */
const REFUSES_LINKS = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** A link is not followed, a pipe is not waited for. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
let kept = Buffer.allocUnsafeSlow(USUAL_BYTES);
/**
 * Takes an absolute path, and returns what `refuse` says to the status of what stands there, or where that is null what
 * `use` makes of the bytes. These hold until `use` returns: the next file is read into the same memory, as a buffer of
 * its own for each of thousands costs more than to read it. Throws system errors, one for a link too.
 */
function withFileBytes(path, refuse, use) {
    const handle = (0,external_node_fs_.openSync)(path, FLAGS);
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        return refuse(stats) ?? use(readAll(handle, stats.size), stats);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** As many bytes as the status tells, or to the end where it tells of none: some systems do so for what they make up. */
function readAll(handle, size) {
    let buffer = size <= kept.length ? kept : Buffer.allocUnsafeSlow(size);
    let length = 0;
    do {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], 2 * length);
        const count = (0,external_node_fs_.readSync)(handle, buffer, length, buffer.length - length, null);
        if (count === 0)
            break;
        length += count;
    } while (length < size || size === 0);
    if (buffer.length <= MAX_KEPT_BYTES)
        kept = buffer;
    return buffer.subarray(0, length);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/text-file.js



/** No text of a repository that a check understands is larger; lock files of huge monorepos stay below 10 MiB. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/** git-lfs, docs/spec.md: a pointer starts with this line and is under 1,024 bytes. */
const LFS_HEAD = 'version https://git-lfs.github.com/spec/v1\n';
const LFS_MAX_BYTES = 1024;
/** Two lines of any source that declares its encoding. */
const CODING_BYTES = 1024;
const UTF8_HINT = 'save the file as UTF-8';
const ALL = ({ length }) => length;
/**
 * Reads the regular file at an absolute path; null for a link, which the caller has to judge first. Never throws,
 * never waits on a pipe or a device. `contentOf` may name the content by the status of what is read.
 */
function readTextFile(path, contentOf = () => null, extent = ALL) {
    const take = (bytes, stats) => {
        const read = decodeText(bytes, extent);
        if (read.kind !== 'text')
            return read;
        const content = contentOf(stats);
        return content === null ? read : { ...read, content };
    };
    try {
        const found = REFUSES_LINKS ? undefined : withoutText(path);
        return found === undefined ? withFileBytes(path, refusal, take) : found;
    }
    catch (error) {
        const found = withoutText(path);
        if (found !== undefined)
            return found;
        return unreadable(`could not be read: ${codeOf(error)}`, 'check its permissions');
    }
}
/** What there is to say without opening what stands there; undefined for a file that may be opened, null for a link. */
function withoutText(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'absent' };
        return stats.isSymbolicLink() ? null : (refusal(stats) ?? undefined);
    }
    catch {
        return undefined;
    }
}
function refusal(stats) {
    if (!stats.isFile())
        return noFile(kindOf(stats));
    return stats.size > MAX_TEXT_BYTES ? tooLarge(stats.size) : null;
}
/** The bytes of a text file as text, without the byte order mark; or why they are none. UTF-8 unless the text says otherwise. */
function decodeText(bytes, extent = ALL) {
    // Most sources are, and are decoded as what takes a byte a character.
    if ((0,external_node_buffer_.isAscii)(bytes))
        return textOrStart(bytes, 'latin1', extent);
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        return { ...unreadable('is UTF-16, not UTF-8', UTF8_HINT), line: 1 };
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const declared = decodeDeclared(bytes);
        if (declared !== null)
            return { kind: 'text', text: declared };
        const line = firstBadLine(bytes);
        return { ...unreadable(`is not valid UTF-8 (first on line ${line})`, UTF8_HINT), line };
    }
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bom ? { kind: 'text', text: bytes.toString('utf8', 3), bom } : textOrStart(bytes, 'utf8', extent);
}
function textOrStart(bytes, encoding, extent) {
    const end = extent(bytes);
    const text = bytes.toString(encoding, 0, end);
    if (end < bytes.length)
        return { kind: 'text', text, isStart: true };
    const isPointer = end < LFS_MAX_BYTES && text.startsWith(LFS_HEAD);
    return isPointer ? { kind: 'elsewhere', why: 'lfs' } : { kind: 'text', text };
}
/**
 * Python sources may be in another encoding that their first or second line declares (PEP 263). Null where none is
 * declared, or one that is unknown or that the bytes are not in.
 */
function decodeDeclared(bytes) {
    const head = bytes
        .subarray(0, CODING_BYTES)
        .toString('latin1')
        .split(/\r\n?|\n/, 2);
    const label = head.map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).find(Boolean);
    if (label === undefined)
        return null;
    try {
        // CPython's tokenizer takes these spellings too, which the Encoding Standard does not know.
        const standard = label.replaceAll('_', '-').replace(/^(?:iso-)?latin-1(?:-.*)?$/i, 'latin1');
        return new TextDecoder(standard, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Why something has no content to read. */
function unreadable(message, hint) {
    return { kind: 'unreadable', message, hint };
}
/** The answer for what is there and is no file: `kind` with its article, as `a folder`. */
function noFile(kind) {
    return unreadable(`is ${kind}, not a file`, 'rename it, or put a file in its place');
}
/** The code of a system error (`EACCES`), or its message. */
function codeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? String(error.code) : error.message;
}
function tooLarge(size) {
    const limit = MAX_TEXT_BYTES / 1024 / 1024;
    return unreadable(`has ${size} bytes, more than the ${limit} MiB that are read of a text`, 'exclude it with :exclude in plumb.edn');
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}
/** No UTF-8 sequence holds a line feed, so the first line that is bad by itself has the first bad byte. */
function firstBadLine(bytes) {
    for (let line = 1, start = 0;; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1 || !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ runGit),
  s: () => (/* binding */ runGitAside)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/temporary-folder.js

/** The folder that a runner empties after each job; outside of a job, that of the machine. */
function temporaryFolder() {
    return process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/unnamed-file.js




/**
 * A file without a name, which is gone when the last process that has it open ends: for what a child writes while nobody
 * reads, as a pipe would be full. Throws system errors.
 */
function openUnnamed() {
    const path = (0,external_node_path_.join)(temporaryFolder(), `plumb-${(0,external_node_crypto_.randomUUID)()}`);
    // `x`: what stands there already, a link too, is refused.
    const handle = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    (0,external_node_fs_.unlinkSync)(path);
    return handle;
}
/** All that was written to a file, by whatever process; closes it. Throws system errors. */
function takeUnnamed(handle) {
    try {
        const bytes = Buffer.allocUnsafeSlow((0,external_node_fs_.fstatSync)(handle).size);
        let length = 0;
        while (length < bytes.length) {
            // From where it is told to, as the place in the file is shared with who wrote it.
            const count = (0,external_node_fs_.readSync)(handle, bytes, length, bytes.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/process/child-environment.js
var child_environment = __webpack_require__(1870);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git/git-command.js



/**
 * Keeps the repository's own configuration from starting a program: `core.fsmonitor` is a command, and an embedded
 * bare repository may bring a configuration of its own.
 */
const SETTINGS = [
    '-c',
    'safe.bareRepository=explicit',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotepath=off',
];
/** Which configuration files the user wants read; no other GIT_* of the caller may send git elsewhere. */
const KEPT = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];
/** The list of a million files stays below it. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const NO_OUTPUT = Buffer.alloc(0);
/**
 * Runs git in the absolute folder `cwd` to read, in English and without taking locks. Nothing is fetched, not even
 * the objects that a partial clone lacks: that needs the network, and starts what the configuration names. `more`:
 * variables for this call, and what git reads from its standard input.
 */
function runGit(cwd, args, more = {}) {
    const run = (0,external_node_child_process_.spawnSync)('git', [...SETTINGS, ...args], {
        ...optionsIn(cwd, more.env),
        input: more.input ?? '',
    });
    // Where there is no git there is no output either, whatever the types say.
    return run.error === undefined
        ? run
        : { ...run, stdout: run.stdout ?? NO_OUTPUT, stderr: run.stderr ?? NO_OUTPUT };
}
/**
 * As `runGit`, beside what the caller does meanwhile. Git writes to a file: a pipe is soon full while nobody reads, and git
 * would wait. Where that fails, whatever the reason, `runGit` says what git has to say. Never rejects.
 */
async function runGitAside(cwd, args) {
    try {
        const output = openUnnamed();
        const status = await new Promise((resolve) => {
            const child = (0,external_node_child_process_.spawn)('git', [...SETTINGS, ...args], {
                ...optionsIn(cwd),
                stdio: ['ignore', output, 'ignore'],
            });
            child.on('error', resolve);
            child.on('close', resolve);
        });
        const stdout = takeUnnamed(output);
        if (status === 0)
            return { status, stdout, stderr: NO_OUTPUT };
    }
    catch {
        // No file can be written: a full disk, or one that may only be read.
    }
    return runGit(cwd, args);
}
function optionsIn(cwd, more = {}) {
    const env = (0,child_environment/* childEnvironment */.Q)(process.env);
    for (const name of KEPT) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const fixed = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
    return { cwd, env: { ...env, ...fixed, ...more }, maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true };
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const ALLOWED = new Set([
    // finding programs, home, temporary files, language
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR'],
    // interpreters of setup-python find their shared library by it
    'LD_LIBRARY_PATH',
    // Windows does not start processes, or finds no home, without these
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
    // the way to the network, and whom to trust there
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'],
    ...['PIP_CERT', 'UV_NATIVE_TLS', 'UV_SYSTEM_CERTS', 'NPM_CONFIG_CAFILE'],
]);
/**
 * The part of `env` that a child process gets: names of the allow-list above (in either case, as proxies and Windows
 * spell them both ways) and `LC_*`. What is not named there, tokens above all, does not leave this process.
 */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (ALLOWED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** Enough of a value to see what it is. */
const ENOUGH = 300;
const EXCERPT_LENGTH = 40;
/**
 * Takes a text; returns it whole, or as much of it as fits into `limit` UTF-16 units together with the count of what
 * is gone. Never cut between the halves of a pair.
 */
function cut(text, limit = ENOUGH) {
    if (text.length <= limit)
        return text;
    const tail = (gone) => `… (${gone} more characters)`;
    let end = limit - tail(text.length).length;
    if (isHighSurrogate(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(0, end) + tail(text.length - end);
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/** Text from `start` on, quoted for a message; of a long one its beginning. */
function excerpt(text, start = 0, length = EXCERPT_LENGTH) {
    const end = start + length;
    return JSON.stringify(end < text.length ? `${text.slice(start, end)}…` : text.slice(start));
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * What the user can mend: shown as message, place and hint, without a stack. Anything else that is thrown is a
 * bug of ours and keeps its stack (exit code 3).
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    at;
    constructor(message, hint, options = {}) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.hint = hint;
        this.at = options.at ?? null;
    }
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   n: () => (/* binding */ countSeverities),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
/** How many there are of each level. */
function countSeverities(severities) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const severity of severities)
        counts[severity] += 1;
    return counts;
}
const at = {
    workspace: { kind: 'workspace' },
    file: (file) => ({ kind: 'file', file }),
    value: (file, value) => ({ kind: 'file', file, value }),
    span: (file, span) => ({ kind: 'span', file, span }),
    point: (file, line, column) => ({
        kind: 'span',
        file,
        span: { start: { line, column }, end: { line, column } },
    }),
};


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Nc: () => (/* binding */ tryRepoPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

const ROOT = '.';
const WINDOWS_DRIVE = /^[A-Za-z]:/;
/**
 * Takes the text of a path relative to `base` (the root, unless given) and returns it normalised.
 * Throws UserError for what is absolute, names a Windows drive or UNC share, holds a NUL, or leaves the root.
 */
function repoPath(text, base = ROOT) {
    // Nearly all paths are plain behind their dots (`../a/b`): they need not be taken apart.
    let folder = base;
    let start = 0;
    for (;;) {
        if (text.startsWith('./', start))
            start += 2;
        else if (folder !== ROOT && text.startsWith('../', start)) {
            folder = folderOf(folder);
            start += 3;
        }
        else
            break;
    }
    const rest = text.slice(start);
    return UNUSUAL.test(rest) ? normalised(text, base) : join(folder, rest);
}
/** What may be refused or normalised away: an empty part, `.`, `..`, a backslash, a drive, a NUL. */
const UNUSUAL = /[\0:\\]|(?:^|\/)\.{0,2}(?:\/|$)/;
function normalised(text, base) {
    const refused = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the path ${JSON.stringify(text)} ${why}`, 'write a path inside the repository, with forward slashes');
    if (text.includes('\0'))
        throw refused('holds a NUL character');
    if (text.startsWith('/'))
        throw refused('is absolute');
    const parts = base === ROOT ? [] : base.split('/');
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.pop() === undefined)
                throw refused('leaves the repository');
            continue;
        }
        // on Windows a backslash is a slash, and a drive or a share in any place starts anew
        if (WINDOWS_DRIVE.test(part))
            throw refused('names a Windows drive');
        if (part.startsWith('\\'))
            throw refused('is absolute');
        if (part.includes('\\') && part.split('\\').includes('..'))
            throw refused('goes up by a backslash');
        parts.push(part);
    }
    return (parts.length === 0 ? '.' : parts.join('/'));
}
/** `repoPath`, with null in place of the error: for text that is data and not an instruction of the user's. */
function tryRepoPath(text, base = ROOT) {
    try {
        return repoPath(text, base);
    }
    catch {
        return null;
    }
}
/** The folder that holds `path`; null for the root. */
function parentOf(path) {
    if (path === ROOT)
        return null;
    const slash = path.lastIndexOf('/');
    return slash === -1 ? ROOT : path.slice(0, slash);
}
/** The folder of a file: as `parentOf`, and the root for the root itself. */
function folderOf(file) {
    return parentOf(file) ?? ROOT;
}
/** The last part of `path`. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins a folder and plain names (no `..`, no slash at the ends): no validation, for the hot paths. */
function join(folder, name) {
    return (folder === ROOT ? name : `${folder}/${name}`);
}
/** Whether `path` is `folder` or lies below it. */
function isWithin(path, folder) {
    if (folder === ROOT || path === folder)
        return true;
    return path[folder.length] === '/' && path.startsWith(folder);
}
/** The way from `folder` to `path`, with `..` where needed; `.` when they are the same. */
function relative(folder, path) {
    if (folder === ROOT || path === folder)
        return folder === ROOT ? path : '.';
    if (isWithin(path, folder))
        return path.slice(folder.length + 1);
    const from = folder.split('/');
    const to = path === ROOT ? [] : path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
/** Total order of paths by UTF-16 code unit, the same on every machine (no locale). */
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  Iu: () => (/* binding */ RULE_IDS),
  tu: () => (/* binding */ docsPage),
  cj: () => (/* binding */ sentencesOf)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/model/coverage-words.js
/** Names in a sentence; what is beyond the third is only counted. */
const LISTED = 3;
/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`. */
function listText(names) {
    const more = names.length - LISTED;
    const parts = more > 1 ? [...names.slice(0, LISTED), `${more} more`] : names;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}
/** The other places of a finding: ` (and 12 more places)`, or nothing. Takes the number of all places. */
function elsewhere(count, one = 'place') {
    if (count < 2)
        return '';
    return ` (and ${count - 1} more ${one}${count === 2 ? '' : 's'})`;
}
/** `the extra ml`, `the extras cpu and gpu`. */
function extrasText(extras) {
    return `the extra${extras.length === 1 ? '' : 's'} ${listText(extras)}`;
}
/**
 * What is imported, who provides it, and what its project says of that: `does not declare`, or `declares` with `where`
 * behind it. `how` tells who imports it, or under which condition.
 */
function importText({ module, distribution, by, name }, verb, where, how = '') {
    if (distribution === null) {
        return `${module} is imported${how && ` ${how}`}, but nothing that ${name} declares provides it`;
    }
    if (isSpelledAlike(module, distribution)) {
        return `${module} is imported${how && ` ${how}`}, but ${name} ${verb} it${where}`;
    }
    const source = by === null ? '' : ` (${by})`;
    return `${module}${how && `, imported ${how},`} is provided by ${distribution}${source}, which ${name} ${verb}${where}`;
}
/** `importText` of an import that only what is declared for other ends would cover, or nothing does. */
function uncoveredText(data) {
    const { declaredIn } = data;
    if (declaredIn.length === 0)
        return data.isOptional
            ? importText(data, 'declares', unlisted(data))
            : importText(data, 'does not declare', '');
    const counts = declaredIn.length === 1 ? 'does not count' : 'do not count';
    return importText(data, 'declares', ` in ${listText(declaredIn)} only, which ${counts} at run time`);
}
/** Where a distribution is declared that no section has which anybody installs. */
function unlisted({ isOptional }) {
    return isOptional ? ' as optional only, in no extra' : ' nowhere';
}
/** Names that a reader takes for the same: PEP 503 spells no difference between `-`, `_` and `.`. */
function isSpelledAlike(module, distribution) {
    const plain = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
    return plain(module) === plain(distribution);
}
/** How a manifest of a service spells what it runs with, by the key and the format. */
const SERVICE_ITEMS = new Map([
    [':deps :python edn', (name) => `{:pkg "${name}" :extras []}`],
    [':deps :node edn', (name) => `{:pkg "${name}" :targets []}`],
    ['deps.python toml', (name) => `{ pkg = "${name}", extras = [] }`],
    ['deps.node toml', (name) => `{ pkg = "${name}", targets = [] }`],
    ['deps.python json', (name) => `{"pkg": "${name}", "extras": []}`],
    ['deps.node json', (name) => `{"pkg": "${name}", "targets": []}`],
]);
/** Why an import may work all the same: a clause at the end of a sentence, or nothing. */
function doubtText({ doubt }) {
    return doubt === undefined ? '' : `; ${doubt}`;
}
/** Where Poetry has what is always installed, and what its extras list by name (python-poetry.org/docs/pyproject, "extras"). */
const POETRY_TABLE = 'tool.poetry.dependencies';
/** Where the distribution, or the one that provides the module, shall be declared. */
function addition(data) {
    const { module, distribution, name, unlocked, cycle, isOptional, edit: { file, key }, } = data;
    if (cycle !== undefined && distribution !== null) {
        const way = `move what imports it to ${distribution}${cycle === 'loaded' ? ', or import it in a function' : ''}`;
        return `${way}: as ${distribution} requires ${name}, adding it to ${key} of ${file} would close a cycle`;
    }
    if (unlocked)
        return `install \`${distribution ?? module}\` if that is a package; an alias belongs in \`paths\` of a tsconfig.json`;
    if (isOptional && key === POETRY_TABLE && distribution !== null)
        return `take \`optional = true\` from \`${distribution}\` in ${key} of ${file}`;
    const item = SERVICE_ITEMS.get(`${key} ${file.slice(file.lastIndexOf('.') + 1)}`);
    const what = distribution === null
        ? `the distribution that provides ${module}`
        : `\`${item?.(distribution) ?? distribution}\``;
    return `add ${what} to ${key} of ${file}`;
}
/** Tables of extras, where none of them is meant before another. */
const EXTRAS_TABLES = [
    'project.optional-dependencies',
    'tool.poetry.extras',
    '[options.extras_require]',
    'extras_require',
    ':extras',
];
/** What a package may be without, and who installs it brings (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#peerdependenciesmeta). */
const OPTIONAL_PEER = ', and mark it optional in peerDependenciesMeta';
/** Why a peer is meant, where users need it in any case: a clause at the end of a sentence. */
function besideText(peerRange) {
    return `, where most packages beside it have \`${peerRange}\``;
}
/** Which extra would do as well, and why. */
const OR_EXTRA = {
    called: 'an extra, as only functions import it',
    'on-demand': 'an extra, as what imports it loads only when asked for',
    brought: 'an extra, as extras alone bring it in',
    instrumented: 'the extra instruments, where it comes with what is instrumented',
};
/** The same for what files do not load without: they may load with extras alone. */
function runtimeAddition(data) {
    const { cycle, edit, orExtra } = data;
    const text = addition(data);
    if (cycle !== undefined)
        return text;
    if (data.peerRange !== undefined)
        return text + besideText(data.peerRange);
    if (edit.key === 'peerDependencies')
        return text + OPTIONAL_PEER;
    if (orExtra !== undefined)
        return `${text}, or ${data.isOptional ? 'list it in' : 'to'} ${OR_EXTRA[orExtra]}`;
    const each = EXTRAS_TABLES.includes(edit.key) ? ', in each extra that its files need' : '';
    const isNew = edit.key.startsWith('tool.poetry.extras') && !data.isOptional;
    const also = isNew ? `, and as optional to ${POETRY_TABLE}` : '';
    return `${text}${each}${also}`;
}
/** A change of one declaration, as one would write it. */
function editText({ file, key, before, after }) {
    if (before === null)
        return `add \`${after}\` to ${key} of ${file}`;
    return `change \`${before}\` to \`${after}\` in ${key} of ${file}`;
}
/**
 * The way from the first import to what it comes to: `services/foo/main.py:3 -> shared_audio.ml:1 -> torch`. Each module
 * is named with the line that leads onward from it.
 */
function chainText(chain) {
    const steps = chain.map(({ file, line, cell }, i) => {
        const name = chain[i - 1]?.module ?? file;
        return cell === undefined ? `${name}:${line}` : `${name}:cell ${cell}:${line}`;
    });
    const end = chain.at(-1)?.module;
    return [...steps, ...(end === undefined ? [] : [end])].join(' -> ');
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.build/packages/core/src/model/rules-cpu-only.js


/** Where PyTorch publishes builds for the CPU (https://pytorch.org/get-started/locally/). */
const CPU_INDEX = 'https://download.pytorch.org/whl/cpu';
/** What that index has in a build `+cpu`. */
const TORCH_FAMILY = new Set(['torch', 'torchaudio', 'torchvision']);
/** What has the same modules under another name, without CUDA. */
const FOR_CPU = new Map([
    ['faiss-gpu-cu11', 'faiss-cpu'],
    ['faiss-gpu-cu12', 'faiss-cpu'],
    ['onnxruntime-gpu', 'onnxruntime'],
    ['paddlepaddle-gpu', 'paddlepaddle'],
    ['xgboost', 'xgboost-cpu'],
]);
/** What is said of environments without a GPU. */
const CPU_ONLY_RULES = {
    'cpu-only/cuda-package': {
        title: 'A CUDA package in an environment without a GPU',
        severity: 'error',
        why: 'It is up to gigabytes that no machine without a GPU can use: every installation and cache pays for them, and tests run on another build than the one that is meant.',
        message: (data) => `${cudaText(data)}${whyWrong(data)}: ${data.chain.join(' -> ')}`,
        fix: (data) => data.isDeclared
            ? `${otherBuild(data)}; if ${data.name} needs a GPU, say so: \`:resources {:gpu true}\` in its service.edn, or \`gpu: true\` for the step`
            : `remove what installs ${data.chain[0] ?? data.distribution} beside the declared dependencies, or declare it; then make the environment anew`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-hf/pyproject.toml'),
            data: {
                distribution: 'torch',
                version: '2.9.0',
                sign: null,
                files: [],
                brings: ['nvidia-cublas', 'triton'],
                chain: ['shared-hf[models]', 'torch 2.9.0', 'nvidia-cublas'],
                isDeclared: true,
                name: 'foo',
                installer: 'pip',
            },
        },
    },
};
const SIGNS = {
    name: () => 'is made for CUDA alone',
    version: () => 'is a build for CUDA, as its version says',
    files: ({ files }) => `is a build for CUDA (it holds ${listText(files)})`,
};
function cudaText(data) {
    const { distribution, version, sign, brings } = data;
    const brought = `brings ${listText(brings)}`;
    const what = `${distribution} ${version}`.trim();
    if (sign === null)
        return `${what} ${brought}, made for CUDA alone`;
    return `${what} ${SIGNS[sign](data)}${brings.length > 0 ? ` and ${brought}` : ''}`;
}
function whyWrong({ name, isDeclared }) {
    return isDeclared
        ? `, but ${name} declares no GPU`
        : `, but ${name} declares no GPU and nothing that leads to it`;
}
function otherBuild({ distribution, version, installer }) {
    if (TORCH_FAMILY.has(distribution)) {
        const [release = version] = version.split('+', 1);
        return installer === 'uv'
            ? `take ${distribution} from the index of CPU builds: \`[[tool.uv.index]]\` with \`name = "pytorch-cpu"\`, \`url = "${CPU_INDEX}"\`, \`explicit = true\`, and \`${distribution} = { index = "pytorch-cpu" }\` in \`[tool.uv.sources]\` of the root's pyproject.toml, then \`uv lock\``
            : `pin \`${distribution}==${release}+cpu\` in the constraints, and let pip see the index of CPU builds: \`--extra-index-url\` with \`${CPU_INDEX}\``;
    }
    const other = FOR_CPU.get(distribution);
    if (other !== undefined)
        return `ask for \`${other}\` in place of \`${distribution}\``;
    return `drop ${distribution}, or put it into an extra that this environment does not ask for`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/model/rules-uncovered.js


/** What a file that is not part of the installed project is called where it imports something. */
const IMPORTERS = new Map([
    ['test', 'by tests'],
    ['tooling', 'by tools of the project'],
    ['docs', 'by docs'],
    ['example', 'by examples'],
    ['script', 'by scripts'],
]);
const CONDITIONS = {
    guarded: 'where its absence is caught',
    tested: 'behind a test for it',
    conditional: 'under a version or platform test',
    'type-checking': 'for type checkers only',
};
/** How an optional import is declared, where its key alone does not say it. */
const QUALIFIED = new Map([
    ['conditional', ', with a marker that says the same as the test'],
    ...EXTRAS_TABLES.flatMap((table) => ['guarded', 'tested'].map((how) => [`${how} ${table}`, ', as an extra'])),
    ...['guarded', 'tested'].map((how) => [`${how} peerDependencies`, OPTIONAL_PEER]),
    ['type-checking devDependencies', ', or its types from `@types/` if it has none of its own'],
]);
const UNCOVERED = {
    module: 'cv2',
    distribution: 'opencv-python',
    by: 'facts',
    name: 'shared-vision',
    role: 'runtime',
    declaredIn: [],
    edit: { file: 'packages/shared-vision/pyproject.toml', key: 'project.dependencies' },
    places: [{ file: 'packages/shared-vision/src/shared_vision/resize.py', line: 3 }],
    count: 2,
};
/** What is said of imports that nothing declared covers. */
const UNCOVERED_RULES = {
    'extras-coverage/undeclared': {
        title: 'An import that no declared dependency provides',
        severity: 'error',
        why: 'The code runs only where something else happens to have installed it, and fails with an import error everywhere else.',
        message: (data) => uncoveredText(data) + elsewhere(data.count) + doubtText(data),
        fix: runtimeAddition,
        example: { file: (0,repo_path/* repoPath */.qN)('packages/shared-vision/src/shared_vision/load.py'), data: UNCOVERED },
    },
    'extras-coverage/transitive': {
        title: 'An import of what only another dependency brings in',
        severity: 'error',
        why: 'It is installed as long as that dependency wants it, in the version that dependency wants; its next release may drop it.',
        message: (data) => {
            const { through } = data;
            const bringers = through.length === 0 ? 'another dependency' : listText(through);
            return `${uncoveredText(data)}: it comes in through ${bringers}${elsewhere(data.count)}${doubtText(data)}`;
        },
        fix: runtimeAddition,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-hf/src/shared_hf/load.py'),
            data: {
                ...UNCOVERED,
                module: 'huggingface_hub',
                distribution: 'huggingface-hub',
                by: null,
                name: 'shared-hf',
                edit: { file: 'packages/shared-hf/package.edn', key: ':deps' },
                places: [],
                count: 1,
                through: ['transformers'],
            },
        },
    },
    'extras-coverage/undeclared-dev': {
        title: 'An import of tests or tools that is declared nowhere',
        severity: 'warning',
        why: 'The tests or tools run on the machine of whoever installed it by hand, and on no fresh one.',
        message: (data) => importText(data, 'declares', unlisted(data), IMPORTERS.get(data.role) ?? '') + elsewhere(data.count),
        fix: addition,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-core/tests/test_client.py'),
            data: {
                ...UNCOVERED,
                module: 'responses',
                distribution: 'responses',
                by: null,
                name: 'shared-core',
                role: 'test',
                edit: { file: 'packages/shared-core/pyproject.toml', key: 'dependency-groups.dev' },
                places: [],
                count: 1,
            },
        },
    },
    'extras-coverage/optional-undeclared': {
        title: 'An optional import that is declared nowhere',
        severity: 'notice',
        why: 'The code works without it; but nobody who wants what it adds can learn from the project what to install, and in which versions.',
        message: (data) => importText(data, 'declares', unlisted(data), CONDITIONS[data.how]) + elsewhere(data.count),
        fix: (data) => addition(data) + (QUALIFIED.get(`${data.how} ${data.edit.key}`) ?? QUALIFIED.get(data.how) ?? ''),
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-core/src/shared_core/json.py'),
            data: {
                ...UNCOVERED,
                module: 'orjson',
                distribution: 'orjson',
                by: null,
                name: 'shared-core',
                edit: { file: 'packages/shared-core/pyproject.toml', key: 'project.optional-dependencies' },
                places: [],
                count: 1,
                how: 'guarded',
            },
        },
    },
};

;// CONCATENATED MODULE: ./.build/packages/core/src/model/rules-extras-coverage.js



/** What is said of imports, extras and peers, and of what covers them. */
const COVERAGE_RULES = {
    ...UNCOVERED_RULES,
    'extras-coverage/missing-extra': {
        title: 'A module of a workspace package is used without the extra it needs',
        severity: 'error',
        why: 'The package is installed and its module is there, but what the module imports is not: an import error where the service starts.',
        message: ({ name, provider, extras, distributions, chain, lazy, count }) => {
            const needs = `${name} imports a module of ${provider} that needs ${listText(distributions)}${lazy ? ' when it is called' : ''}`;
            const gap = extras.length === 0
                ? `but no extra of ${provider} provides ${distributions.length === 1 ? 'it' : 'them'}`
                : `but does not ask for ${extrasText(extras)}`;
            return `${needs}, ${gap}: ${chainText(chain)}${elsewhere(count)}`;
        },
        fix: ({ edit }) => editText(edit),
        example: {
            file: (0,repo_path/* repoPath */.qN)('services/foo/speech.py'),
            data: {
                name: 'foo',
                provider: 'shared-audio',
                asked: [],
                extras: ['ml'],
                distributions: ['torch'],
                chain: [
                    { file: 'services/foo/speech.py', line: 3, module: 'shared_audio.ml' },
                    { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
                ],
                edit: {
                    file: 'services/foo/service.edn',
                    key: ':deps :python',
                    before: '{:pkg "shared-audio" :extras []}',
                    after: '{:pkg "shared-audio" :extras [:ml]}',
                },
                lazy: false,
                places: [],
                count: 1,
            },
        },
    },
    'extras-coverage/base-needs-extra': {
        title: 'A package that cannot be imported without one of its extras',
        severity: 'error',
        why: 'Who installs the package without extras, as its name promises, gets an import error from its first line.',
        message: ({ name, distribution, extras, chain, command, count }) => `${name} needs ${distribution} as soon as ${command === undefined ? 'it is imported' : `its command ${command} starts`}, but only ${extrasText(extras)} ${extras.length === 1 ? 'provides' : 'provide'} it: ${chainText(chain)}${elsewhere(count)}`,
        fix: ({ distribution, edit }) => `add \`${distribution}\` to ${edit.key} of ${edit.file}, or import it only where it is used (in a function, or in a module that is imported on demand)`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-audio/src/shared_audio/ml.py'),
            data: {
                name: 'shared-audio',
                distribution: 'torch',
                extras: ['ml'],
                chain: [
                    { file: 'packages/shared-audio/src/shared_audio/__init__.py', line: 2, module: 'shared_audio.ml' },
                    { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
                ],
                edit: { file: 'packages/shared-audio/package.edn', key: ':deps' },
                places: [],
                count: 1,
            },
        },
    },
    'extras-coverage/missing-peer': {
        title: 'A peer dependency of a workspace package that is not met',
        severity: 'error',
        why: 'The package leaves it to its users to install the peer, so that there is one copy of it; without one, its imports fail.',
        message: ({ name, providers, peer, range }) => `${peer}${/^(?:catalog|workspace):/.test(range) ? '' : ` ${range}`} is a peer that ${listText(providers)} ${providers.length === 1 ? 'leaves' : 'leave'} to ${name} to install, but ${name} does not declare it`,
        fix: ({ edit }) => editText(edit),
        example: {
            file: (0,repo_path/* repoPath */.qN)('apps/web/package.json'),
            data: {
                name: 'web',
                providers: ['@acme/ui'],
                peer: 'react',
                range: '^19.0.0',
                edit: {
                    file: 'apps/web/package.json',
                    key: 'dependencies',
                    before: null,
                    after: '"react": "^19.0.0"',
                },
            },
        },
    },
    'extras-coverage/wrong-scope': {
        title: 'A runtime import of a dependency for development',
        severity: 'error',
        why: 'devDependencies are not installed with a package: for whoever installs this one, the import fails.',
        message: ({ name, distribution, count, doubt }) => `${distribution} is imported at run time, but ${name} has it in devDependencies only${elsewhere(count)}${doubtText({ doubt })}`,
        fix: ({ distribution, edit: { file, key }, peerRange }) => peerRange === undefined
            ? `move \`${distribution}\` to ${key} of ${file}`
            : `add \`${distribution}\` to ${key} of ${file} as well${besideText(peerRange)}`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/logger/src/index.ts'),
            data: {
                name: '@acme/logger',
                distribution: 'chalk',
                edit: {
                    file: 'packages/logger/package.json',
                    key: 'dependencies',
                    before: null,
                    after: '"chalk": "^5.3.0"',
                },
                places: [{ file: 'packages/logger/src/format.ts', line: 1 }],
                count: 2,
            },
        },
    },
    'extras-coverage/stdlib-version': {
        title: 'A standard module that a supported Python version lacks',
        severity: 'error',
        why: 'The project says that it runs on that version, and there the import fails.',
        message: ({ name, module, since, until, requires, lacking, count }) => {
            const lives = until === null ? `from Python ${since} on` : `up to Python ${until} only`;
            return `${module} is in the standard library ${lives}, but ${name} admits Python ${lacking} (${requires})${elsewhere(count)}`;
        },
        fix: ({ module, since, until }) => until === null
            ? `require Python >=${since}, or import ${module} only where \`sys.version_info\` has it`
            : `replace ${module}, or import it only where \`sys.version_info\` has it`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-core/src/shared_core/config.py'),
            data: {
                name: 'shared-core',
                module: 'tomllib',
                since: '3.11',
                until: null,
                requires: '>=3.10',
                lacking: '3.10',
                places: [],
                count: 1,
            },
        },
    },
    'extras-coverage/unused-dependency': {
        title: 'A dependency that no code of the project uses',
        severity: 'warning',
        why: 'Everybody who installs the project downloads it, waits for it and inherits its faults and conflicts, for nothing.',
        message: ({ name, distribution, section, modules, testsOnly }) => {
            const others = modules.filter((module) => !isSpelledAlike(module, distribution));
            const names = others.length === 0 ? '' : ` (as ${listText(modules)})`;
            const who = testsOnly ? `only tests of ${name} import it` : `nothing of ${name} imports it`;
            return `${distribution} is in ${section}, but ${who}${names}`;
        },
        fix: ({ distribution, testsOnly, edit }) => testsOnly
            ? `move \`${distribution}\` from ${edit.key} of ${edit.file} to what the tests install`
            : `delete \`${distribution}\` from ${edit.key} of ${edit.file}`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-core/pyproject.toml'),
            data: {
                name: 'shared-core',
                distribution: 'beautifulsoup4',
                section: 'project.dependencies',
                modules: ['bs4'],
                testsOnly: false,
                edit: { file: 'packages/shared-core/pyproject.toml', key: 'project.dependencies' },
            },
        },
    },
    'extras-coverage/unparsable': {
        title: 'A source file whose imports could not be read',
        severity: 'warning',
        why: 'What it imports was not judged: a clean report says nothing about it.',
        message: ({ error, count }) => `its imports cannot be read: ${error}${elsewhere(count, 'file')}`,
        fix: () => 'mend the file; if it is broken on purpose, name it in :exclude of plumb.edn',
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-core/src/shared_core/legacy.py'),
            data: { error: 'a string is not closed', places: [], count: 1 },
        },
    },
    'extras-coverage/unused-extra': {
        title: 'An extra that nothing needs',
        severity: 'notice',
        why: 'It installs what no import reaches. It may still be right: a plugin is found at run time, not imported.',
        message: ({ name, provider, extra }) => `${name} asks for ${provider}[${extra}], but nothing that it imports needs the extra`,
        fix: ({ provider, extra, edit }) => `delete \`${extra}\` from the extras of ${provider} in ${edit.key} of ${edit.file}, unless a plugin needs it`,
        example: {
            file: (0,repo_path/* repoPath */.qN)('services/foo/service.edn'),
            data: {
                name: 'foo',
                provider: 'shared-audio',
                extra: 'ml',
                edit: { file: 'services/foo/service.edn', key: ':deps :python' },
            },
        },
    },
    'extras-coverage/unknowable': {
        title: 'Dependencies that only running code could tell',
        severity: 'notice',
        why: 'They exist, but are computed or cannot be read: which imports they cover is unknown, so no import of the project is called undeclared.',
        message: ({ name, why }) => `the dependencies of ${name} cannot be known: ${why}`,
        fix: ({ mend }) => mend ?? 'declare them as plain values, so that tools and people can read them',
        example: {
            file: (0,repo_path/* repoPath */.qN)('libs/legacy/setup.py'),
            data: { name: 'legacy', why: 'setup.py computes install_requires' },
        },
    },
};

;// CONCATENATED MODULE: ./.build/packages/core/src/model/rules-gen-and-diff.js

/** What is said of generated files and their manifests. */
const GENERATION_RULES = {
    'gen-and-diff/invalid-manifest': {
        title: 'A manifest that cannot be read or contradicts itself',
        severity: 'error',
        why: 'Everything is generated from the manifests; while one is wrong, nothing that it implies can be trusted or written.',
        message: (data) => data.problem,
        fix: (data) => data.hint,
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-hf/package.edn'),
            data: {
                problem: 'target :cpu names the extra "hf", which :extras does not define',
                hint: 'add :extras {:hf ["…"]} to this runtime (`[]` is a definition)',
            },
        },
    },
    'gen-and-diff/drift': {
        title: 'A generated value differs from its manifest',
        severity: 'error',
        why: 'The manifest is the source. A hand edit of what it implies is lost at the next generation, and until then two files disagree about what is installed.',
        message: (data) => data.key === null
            ? `differs from what ${data.manifest} implies: expected ${data.expected}, found ${data.actual}`
            : `${data.key} differs from ${data.manifest}: expected ${data.expected}, found ${data.actual}`,
        fix: (data) => {
            if (data.mend !== undefined)
                return data.mend;
            const mend = `run \`plumb gen\` to restore it, or change ${data.manifest}`;
            // What a service manifest implies is made from all of it: no key takes an edit of it back.
            const isDerived = /(^|\/)service\.\w+$/.test(data.manifest);
            return isDerived ? mend : `${mend} (\`plumb gen --accept\` takes this edit into the manifest)`;
        },
        example: {
            file: (0,repo_path/* repoPath */.qN)('packages/shared-hf/pyproject.toml'),
            data: {
                key: 'project.dependencies',
                expected: '["shared-core", "transformers>=4.40"]',
                actual: '["shared-core", "transformers>=4.44"]',
                manifest: 'packages/shared-hf/package.edn',
            },
        },
    },
    'gen-and-diff/missing-file': {
        title: 'A generated file is missing',
        severity: 'error',
        why: 'Installers read the generated file, not the manifest: without it the package or service cannot be installed.',
        message: (data) => `does not exist, but ${data.manifest} implies it`,
        fix: (data) => data.mend ?? 'run `plumb gen` and commit the file',
        example: {
            file: (0,repo_path/* repoPath */.qN)('services/foo/settings.json'),
            data: { manifest: 'services/foo/service.edn' },
        },
    },
    'gen-and-diff/orphan-file': {
        title: 'A generated file whose manifest is gone',
        severity: 'warning',
        why: 'Nothing keeps it true any more, and its header still says that it is generated.',
        message: (data) => `was generated from ${data.manifest}, which no longer implies it`,
        fix: () => 'delete the file, or restore its manifest',
        example: { file: (0,repo_path/* repoPath */.qN)('services/old/main.py'), data: { manifest: 'services/old/service.edn' } },
    },
    'gen-and-diff/unreadable-file': {
        title: 'A file that could not be read',
        severity: 'warning',
        why: 'What it declares was not judged: a clean report says nothing about it.',
        message: (data) => data.problem,
        fix: (data) => data.hint,
        example: {
            file: (0,repo_path/* repoPath */.qN)('apps/web/package.json'),
            data: { problem: 'is not JSON: a comma is expected', hint: 'write , between two items' },
        },
    },
};

;// CONCATENATED MODULE: ./.build/packages/core/src/model/rules.js



const RULES = { ...GENERATION_RULES, ...COVERAGE_RULES, ...CPU_ONLY_RULES };
/** The sentences of a finding: what is wrong, and the exact fix (null where none can be named). */
function sentencesOf(rule, data) {
    const info = RULES[rule];
    return { message: info.message(data), fix: info.fix(data) };
}
/** All rule ids, in catalogue order. */
const RULE_IDS = Object.keys(RULES);
/** The page of a rule, relative to the project's root. */
function docsPage(rule) {
    return `docs/rules/${rule}.md`;
}


/***/ }),

/***/ 9961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Words longer than this are names of nothing we know; also bounds the quadratic comparison. */
const LONGEST = 100;
/**
 * The candidate most like `word`, for "did you mean …?"; null where none is near (more than a third of the letters
 * differ). Case counts for little: a candidate that differs in case alone always wins. Ties go to the earlier one.
 */
function suggest(word, candidates) {
    if (word.length > LONGEST)
        return null;
    const wanted = word.toLowerCase();
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        if (candidate.length > LONGEST)
            continue;
        const allowed = Math.floor(Math.max(wanted.length, candidate.length) / 3);
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance <= allowed && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/**
 * Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b` (Damerau-Levenshtein in its
 * restricted form: no substring is edited twice). Time is the product of the lengths.
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const changed = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            }
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   P: () => (/* binding */ ink)
/* harmony export */ });
const ANSI = {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    faint: (text) => `\u001b[2m${text}\u001b[22m`,
    red: (text) => `\u001b[31m${text}\u001b[39m`,
    green: (text) => `\u001b[32m${text}\u001b[39m`,
    yellow: (text) => `\u001b[33m${text}\u001b[39m`,
    cyan: (text) => `\u001b[36m${text}\u001b[39m`,
};
const same = (text) => text;
const PLAIN = { bold: same, faint: same, red: same, green: same, yellow: same, cyan: same };
/** ANSI escapes (SGR, ECMA-48) where colour is wanted. */
function ink(color) {
    return color ? ANSI : PLAIN;
}
/**
 * Wraps text at spaces to lines of at most `width` columns, each with the indent. A word longer than that stays whole, and
 * so does what stands between backticks: a command is copied in one piece.
 */
function wrap(text, indent, width) {
    const lines = [];
    let line = '';
    for (const word of text.match(/(?:`[^`]*`|[^ ])+/g) ?? []) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, indent + line];
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WB: () => (/* binding */ rankedEntries),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZT: () => (/* binding */ countLevels)
/* harmony export */ });
/* harmony import */ var _core_model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);
/* harmony import */ var _core_model_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7713);



/** The entries of a report, in its order. */
function entriesOf(report) {
    return report.findings.map(entryOf);
}
/** The entries with the gravest first, within a level in the report's order: what a limited space shows first. */
function rankedEntries(report) {
    const entries = entriesOf(report);
    return _core_model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}
function entryOf({ finding, severity }) {
    const sentences = (0,_core_model_rules__WEBPACK_IMPORTED_MODULE_1__/* .sentencesOf */ .cj)(finding.rule, finding.data);
    const { unheeded } = finding;
    const message = unheeded === undefined ? sentences.message : `${sentences.message}; the ignore on its line ${unheeded}`;
    const { fix } = sentences;
    return {
        rule: finding.rule,
        severity,
        message: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(message),
        fix: fix === null ? null : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(fix),
        ...placeOf(finding.at),
        project: finding.project ?? null,
        data: finding.data,
    };
}
function placeOf(at) {
    if (at.kind === 'workspace')
        return { file: null, line: null, column: null };
    if (at.kind === 'file')
        return { file: at.file, line: null, column: null };
    return { file: at.file, line: at.span.start.line, column: at.span.start.column };
}
/** `file:line:column` as far as it is known; null for the whole workspace. */
function placeText(entry) {
    if (entry.file === null)
        return null;
    return entry.line === null ? entry.file : `${entry.file}:${entry.line}:${entry.column}`;
}
/** `2 errors, 1 warning`; levels with none are left out, `no findings` where all are. */
function countsText(counts) {
    const parts = _core_model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** `1 error`, `2 errors`, in digits grouped by thousands. */
function plural(count, noun) {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}
/** How many entries of each level a list holds. */
function countLevels(entries) {
    return (0,_core_model_finding__WEBPACK_IMPORTED_MODULE_0__/* .countSeverities */ .n)(entries.map((entry) => entry.severity));
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ REPORT_FORMATS),
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/cut.js
var cut = __webpack_require__(5483);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js + 5 modules
var model_rules = __webpack_require__(1186);
// EXTERNAL MODULE: ./.build/packages/core/src/report/entry.js
var report_entry = __webpack_require__(5636);
// EXTERNAL MODULE: ./.build/packages/core/src/report/sanitize.js
var sanitize = __webpack_require__(7713);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/github.js






/** GitHub shows ten annotations of a level a step, and cuts a message at 4,096 characters. */
const MOST = 10;
const LONGEST_MESSAGE = 4096;
/**
 * Workflow commands, one a line with its line end ('' for a clean report): checks that could not run, then findings, the
 * gravest first, within the limits of renderWithinLimits. `root` is the folder of the checkout that the report's files are
 * relative to.
 */
function renderAnnotations(report, root = repo_path/* ROOT */.Dl) {
    const failed = report.notes.filter((note) => note.failed === true).map(annotateFailure);
    return renderWithinLimits([...failed, ...(0,report_entry/* rankedEntries */.WB)(report).map((entry) => annotate(entry, root))]);
}
/** The first ten annotations of each level as workflow commands; the rest is counted in a closing notice. */
function renderWithinLimits(all) {
    const counts = countLevels(all);
    const room = { error: MOST, warning: MOST, notice: MOST };
    // The closing sentence is a notice itself and takes the place of one.
    if (finding/* SEVERITIES */.o.some((severity) => counts[severity] > MOST))
        room.notice -= 1;
    const shown = [];
    const hidden = [];
    for (const annotation of all) {
        room[annotation.level] -= 1;
        (room[annotation.level] < 0 ? hidden : shown).push(annotation);
    }
    if (hidden.length > 0)
        shown.push(closing(hidden));
    return shown.map(renderAnnotation).join('');
}
function annotateFailure({ check, judged }) {
    return { level: 'error', title: `${check} could not run`, message: [judged] };
}
function annotate(entry, root) {
    return {
        level: entry.severity,
        title: `${model_rules/* RULES */.y0[entry.rule].title} (${entry.rule})`,
        message: entry.fix === null ? [entry.message] : [entry.message, `Fix: ${entry.fix}`],
        file: entry.file === null ? null : (0,repo_path/* join */.fj)(root, entry.file),
        line: entry.line,
        column: entry.column,
    };
}
function closing(hidden) {
    return {
        level: 'notice',
        title: 'Plumbline found more than GitHub annotates',
        message: [`${(0,report_entry/* countsText */.WN)(countLevels(hidden))} more stand in the job summary and in the report.`],
    };
}
function countLevels(annotations) {
    return (0,finding/* countSeverities */.n)(annotations.map(({ level }) => level));
}
/**
 * One workflow command with its line end. Whatever the texts hold, the runner reads this one annotation: values are
 * percent-encoded as `@actions/core` does it, and what the `::` grammar accepts is never tried by the older `##[`.
 */
function renderAnnotation({ level, title, message, file, line, column }) {
    const properties = [
        ...(file ? [`file=${escapeProperty(file)}`] : []),
        ...(file && line ? [`line=${line}`] : []),
        ...(file && line && column ? [`col=${column}`] : []),
        `title=${escapeProperty((0,sanitize/* visible */.RK)(title))}`,
    ];
    const text = (0,cut/* cut */.J)(message.map(sanitize/* visible */.RK).join('\n'), LONGEST_MESSAGE);
    return `::${level} ${properties.join(',')}::${escapeData(text)}\n`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

// EXTERNAL MODULE: ./.build/packages/core/src/report/json.js
var json = __webpack_require__(4804);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/markdown.js




/** Bodies of comments and issues end at 65,536 characters; room is left for what is put around. */
const COMMENT_LIMIT = 60_000;
/** A cell longer than this makes a table nobody reads; the JSON report holds it whole. */
const LONGEST_CELL = 1000;
/**
 * The report as GitHub-flavoured Markdown of at most `limit` UTF-8 bytes: verdict, a table of findings, why each rule
 * matters, what was judged. Gravest findings first; what does not fit is counted. Nothing untrusted becomes markup.
 */
function renderMarkdown(report, { limit = COMMENT_LIMIT } = {}) {
    const head = `## Plumbline: ${headline(report)}\n\n`;
    const notes = report.notes.map(noteText).join('');
    const entries = (0,report_entry/* rankedEntries */.WB)(report);
    if (entries.length === 0)
        return head + notes;
    const table = '| Level | Place | What is wrong, and the fix |\n| --- | --- | --- |\n';
    const foot = `\n${whyText(entries)}\n${notes}`;
    let room = limit - (0,sanitize/* bytesOf */.$$)(head + table + foot + moreText(entries));
    let rows = '';
    for (const [shown, entry] of entries.entries()) {
        const row = rowText(entry);
        room -= (0,sanitize/* bytesOf */.$$)(row);
        if (room < 0)
            return head + table + rows + moreText(entries.slice(shown)) + foot;
        rows += row;
    }
    return head + table + rows + foot;
}
function headline({ verdict, counts }) {
    const found = (0,report_entry/* countsText */.WN)(counts);
    if (verdict === 'findings')
        return found;
    return found === 'no findings' ? verdict : `${verdict} (${found}, none at a level that fails)`;
}
function rowText(entry) {
    const place = (0,report_entry/* placeText */.Z9)(entry);
    const where = place === null ? 'the whole repository' : (0,sanitize/* markdownCode */.D9)((0,cut/* cut */.J)(place, LONGEST_CELL));
    const fix = entry.fix === null ? '' : `<br>**Fix:** ${prose(entry.fix)}`;
    const what = `${prose(entry.message)}${fix}<br><code>${entry.rule}</code>`;
    return `| ${entry.severity} | ${where} | ${what} |\n`;
}
/** A sentence as Markdown of one line, cut where it is long: what stands between backticks is code, all else plain text. */
function prose(text) {
    const parts = (0,cut/* cut */.J)(text, LONGEST_CELL).split(/`([^`]*)`/);
    return parts.map((part, i) => (i % 2 === 1 ? (0,sanitize/* markdownCode */.D9)(part) : (0,sanitize/* escapeMarkdown */.FV)(part))).join('');
}
function moreText(hidden) {
    return `\n… and ${(0,report_entry/* countsText */.WN)((0,report_entry/* countLevels */.ZT)(hidden))} more.\n`;
}
/** Folded, as who knows the rules need not read it again. */
function whyText(entries) {
    const rules = [...new Set(entries.map((entry) => entry.rule))];
    const lines = rules.map((rule) => `- <code>${rule}</code>: ${model_rules/* RULES */.y0[rule].title}. ${prose(model_rules/* RULES */.y0[rule].why)}\n`);
    return `<details><summary>Why this matters</summary>\n\n${lines.join('')}\n</details>\n`;
}
function noteText({ check, judged, ran, failed }) {
    const text = prose(judged);
    if (failed === true)
        return `- **${check} could not run:** ${text}\n`;
    return `- ${check}: ${text}${ran ? ' judged' : ''}\n`;
}
/**
 * Text as a fenced block of at most `limit` UTF-8 bytes with whole lines only; lines left out are counted below it.
 * The fence is longer than every run of backticks inside, so nothing in the text ends it.
 */
function renderFenced(text, language, limit) {
    const longest = Array.from(text.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    const lines = text.replace(/\n$/, '').split('\n').map(visibleCode);
    const more = (left) => (left === 0 ? '' : `\n… and ${plural(left, 'line')} more\n`);
    let room = limit - bytesOf(`${fence}${language}\n${fence}\n${more(lines.length)}`);
    const firstOut = lines.findIndex((line) => {
        room -= bytesOf(line) + 1;
        return room < 0;
    });
    const kept = firstOut === -1 ? lines : lines.slice(0, firstOut);
    return `${[fence + language, ...kept, fence].join('\n')}\n${more(lines.length - kept.length)}`;
}

// EXTERNAL MODULE: ./.build/packages/core/src/report/ansi.js
var ansi = __webpack_require__(7233);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/terminal.js




/**
 * The report for people: a block a finding (`file:line:column  level  message  [rule]` and the fix; why it matters once
 * a rule), what each check judged, and the verdict last. Untrusted text is made visible, and inert in an Actions log.
 */
function renderTerminal(report, { color, width = 100 }) {
    const paint = (0,ansi/* ink */.P)(color);
    const explained = new Set();
    const lines = [];
    for (const entry of (0,report_entry/* entriesOf */.Mc)(report)) {
        lines.push(...block(entry, explained, paint, width), '');
    }
    for (const note of report.notes)
        lines.push(noteLine(note, paint));
    lines.push(verdictLine(report, paint));
    return lines.map((line) => `${(0,sanitize/* inertLine */.Fq)(line)}\n`).join('');
}
function block(entry, explained, paint, width) {
    const place = (0,sanitize/* visible */.RK)((0,report_entry/* placeText */.Z9)(entry) ?? 'the whole repository');
    const head = `${paint.bold(place)}  ${level(entry.severity, paint)}  ${(0,sanitize/* visible */.RK)(entry.message)}`;
    const lines = [`${head}  ${paint.faint(`[${entry.rule}]`)}`];
    if (entry.fix !== null)
        lines.push(...(0,ansi/* wrap */.L)(`fix: ${(0,sanitize/* visible */.RK)(entry.fix)}`, '    ', width));
    if (explained.has(entry.rule))
        return lines;
    explained.add(entry.rule);
    const why = (0,ansi/* wrap */.L)(`why: ${model_rules/* RULES */.y0[entry.rule].why}`, '    ', width);
    return [...lines, ...[...why, `    more: plumb explain ${entry.rule}`].map(paint.faint)];
}
function level(severity, paint) {
    return { error: paint.red, warning: paint.yellow, notice: paint.cyan }[severity](severity);
}
function noteLine({ check, judged, ran, failed }, paint) {
    const text = `${check}: ${(0,sanitize/* visible */.RK)(judged)}${ran ? ' judged' : ''}`;
    if (failed === true)
        return paint.red(`${check} could not run: ${(0,sanitize/* visible */.RK)(judged)}`);
    return ran ? text : paint.faint(text);
}
function verdictLine(report, paint) {
    const found = foundText(report);
    if (report.verdict === 'findings')
        return paint.red(paint.bold(found));
    const lead = report.verdict === 'clean' ? paint.green('clean') : paint.red('inconclusive');
    if (report.findings.length === 0)
        return paint.bold(lead);
    return `${paint.bold(lead)}: ${found}, none at a level that fails`;
}
function foundText({ counts, findings }) {
    const files = new Set(findings.flatMap(({ finding: { at } }) => (at.kind === 'workspace' ? [] : [at.file])));
    return files.size === 0 ? (0,report_entry/* countsText */.WN)(counts) : `${(0,report_entry/* countsText */.WN)(counts)} in ${(0,report_entry/* plural */.LS)(files.size, 'file')}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/report/formats.js





const REPORT_FORMATS = ['terminal', 'json', 'sarif', 'github', 'markdown'];
/** The report in one of the formats that `--format` names. */
async function renderReport(report, format, { color = false, root = repo_path/* ROOT */.Dl } = {}) {
    switch (format) {
        case 'terminal':
            return renderTerminal(report, { color });
        case 'json':
            return (0,json/* renderJson */.hF)(report);
        case 'sarif':
            // Hashing and compression are slow to load.
            return (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 1097))).renderSarif(report, { root });
        case 'github':
            return renderAnnotations(report, root);
        case 'markdown':
            return renderMarkdown(report);
    }
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7713);


/**
 * The report as versioned JSON; its shape is in `docs/schemas/report.schema.json`. Data keys are sorted, credentials in
 * URLs hidden.
 */
function renderJson(report) {
    const findings = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(report).map((entry) => ({
        rule: entry.rule,
        severity: entry.severity,
        message: entry.message,
        fix: entry.fix,
        file: entry.file,
        line: entry.line,
        column: entry.column,
        project: entry.project,
        data: redactDeep(entry.data),
    }));
    const checks = report.notes.map(({ check, ran, failed = false, judged }) => ({
        check,
        ran,
        failed,
        judged: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(judged),
    }));
    return inertJson({ version: 1, verdict: report.verdict, counts: report.counts, checks, findings });
}
/** A value as JSON text (two spaces, final line end) that shows and does nothing by itself: see `inertJsonText`. */
function inertJson(value) {
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJsonText */ .Q4)(JSON.stringify(value, null, 2))}\n`;
}
/** Plain data with sorted keys and hidden credentials, keys included. */
function redactDeep(value) {
    if (typeof value === 'string')
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(value);
    if (Array.isArray(value))
        return value.map(redactDeep);
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    // fromEntries defines own properties, `__proto__` included.
    return Object.fromEntries(members.map(([key, member]) => [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(key), redactDeep(member)]));
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Q4: () => (/* binding */ inertJsonText),
/* harmony export */   QN: () => (/* binding */ shownLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
/* unused harmony export shownOutput */
/**
 * What must never reach a terminal, a log or a page as it is: C0 and C1 controls (ANSI, NUL, line ends), soft hyphen,
 * zero-width and bidirectional format characters, line and paragraph separators, BOM, tags, and lone surrogates.
 * The bidirectional ones are those of UAX 9 ("Trojan Source", CVE-2021-42574).
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** User info of a URL (RFC 3986, 3.2.1) up to its last `@` before a slash: all of it may be a token. */
const CREDENTIALS = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>]{0,2000}@/g;
/** Hides the user and password of every URL in the text: `https://user:pass@host` -> `https://***@host`. */
function redact(text) {
    // Nearly no text has one: looking for these three characters is far cheaper than looking for a scheme.
    return text.includes('://') ? text.replace(CREDENTIALS, '$1***@') : text;
}
/** One line that shows what is there: unseen characters as `\u{202e}`, credentials hidden. For untrusted text. */
function visible(text) {
    return redact(text).replace(UNSEEN, escapeUnit);
}
function escapeUnit(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * The line, inert in the log of GitHub Actions: the runner takes `::name::` at the start of a line (after white
 * space) and `##[name]` anywhere in it for a command (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
function inertLine(line) {
    return line.replace(/##\[/g, '#\\u{23}[').replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}
/** Untrusted text as one line for a terminal or a log: visible and inert. */
function shownLine(text) {
    return inertLine(visible(text));
}
const MARKUP = /[&<>`*_~|\\[\]$]/g;
/**
 * One line of Markdown that shows the text as it is, within a line or a table cell: no tag, cell, code, emphasis, link,
 * formula, mention or issue reference comes out of it. Character references never form structure (CommonMark 2.5).
 */
function escapeMarkdown(text) {
    // GitHub looks for mentions and references in what is left: a zero-width space behind the sign breaks them.
    return visible(text)
        .replace(/[@#](?=\w)/g, '$&\u200b')
        .replace(MARKUP, characterReference)
        .replaceAll('\u200b', '&#8203;');
}
/** The text as code, within a line of Markdown or a table cell. GitHub looks for no mentions there. */
function markdownCode(text) {
    return `<code>${visible(text).replace(MARKUP, characterReference)}</code>`;
}
function characterReference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** The line ends of JSON text are its own: it has none within its strings. */
const UNSEEN_IN_JSON = new RegExp(`(?!\\n)${UNSEEN.source}`, UNSEEN.flags);
/**
 * JSON text (of JSON.stringify) with the same value, in which nothing is unseen, and nothing a command in an Actions
 * log: there `##[name]` is one, within a string too.
 */
function inertJsonText(json) {
    return json
        .replace(UNSEEN_IN_JSON, (character) => character.split('').map(jsonEscape).join(''))
        .replaceAll('##[', '#\\u0023[');
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** `visible` for a line of code, where a tab is itself. */
function visibleCode(line) {
    return line.split('\t').map(visible).join('\t');
}
const ESCAPE = '\u001b[';
const STYLE = /^[0-9;]{0,40}m/;
/**
 * A line of a program's output, for a log in which commands are stopped: as it is, colours and weights (ECMA-48, SGR)
 * included, but with unseen characters made visible and credentials hidden.
 */
function shownOutput(line) {
    const [first = '', ...rest] = redact(line).split(ESCAPE);
    const styled = rest.map((part) => {
        const [style] = STYLE.exec(part) ?? [];
        return style === undefined
            ? visibleCode(ESCAPE + part)
            : ESCAPE + style + visibleCode(part.slice(style.length));
    });
    return visibleCode(first) + styled.join('');
}
/** Text of several lines for a terminal or a log: its line ends and tabs stay, all else is visible and inert. */
function inertText(text) {
    return text
        .split('\n')
        .map((line) => inertLine(visibleCode(line)))
        .join('\n');
}
/** Size of the text in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ })

};
