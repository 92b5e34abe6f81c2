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
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(436);
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
/** The flags of every command, beside `--help` and `--version`, which each one takes. */
const FLAGS = {
    check: { ...REPOSITORY, ...REPORTING },
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

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9039);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(299);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3421);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1811);




/** `plumb check [CHECK ...]`. */
async function runCheck(args, terminal) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(args, _args_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg.check);
    const { format, failOn } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .vR)(values);
    const { root, config } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(values, terminal);
    const today = _core_adapters_index__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.today();
    const { report } = await (0,_core_index__WEBPACK_IMPORTED_MODULE_2__/* .runChecks */ .J)((0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_3__/* .loadFileTree */ .D)(root), { checks: positionals, config, failOn, today });
    return await (0,_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .emit */ .I)(report, { format, output: values.output, root }, terminal);
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emit)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5364);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5272);



/** Writes a report to the terminal or to a file, and returns the exit code of its verdict. */
async function emit(report, { format, output, root }, terminal) {
    const folder = (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_0__/* .folderInCheckout */ .Q_)(root);
    const color = output === undefined && terminal.color;
    const text = await (0,_core_index__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(report, format, { color, root: folder });
    if (output === undefined)
        terminal.out(text);
    else
        (await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 6883))).writeOutput(output, text, terminal);
    return { clean: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean, findings: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings, inconclusive: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.user }[report.verdict];
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   _o: () => (/* binding */ rulesList)
/* harmony export */ });
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);

const REPOSITORY = {
    root: ['--root DIR', 'the repository (default: the git root around the current folder)'],
    config: ['--config FILE', 'in place of plumb.edn, relative to the root'],
};
const COMMANDS = {
    check: {
        usage: 'plumb check [CHECK ...] [options]',
        does: 'run all static checks, or the named ones',
        options: {
            ...REPOSITORY,
            format: ['--format FORMAT', 'terminal, json, sarif, github or markdown (default: terminal)'],
            output: ['--output FILE', 'write the report there instead of to the terminal'],
            'fail-on': [
                '--fail-on LEVEL',
                'error, warning or never: from which level up findings fail (default: error)',
            ],
        },
        more: [
            'Files are relative to the root; in sarif and github to the git root around it, where GitHub looks for them.',
            'Exit code: 0 clean, 1 findings, 2 wrong call or inconclusive, 3 a bug of plumb.',
        ],
    },
    gen: {
        usage: 'plumb gen [--check | --diff | --accept] [options]',
        does: 'write what the manifests imply',
        options: {
            check: ['--check', 'write nothing; report drift and exit 1 if there is any'],
            diff: ['--diff', 'write nothing; print the changes as a patch and exit 1 if there are any'],
            accept: ['--accept', 'take hand or bot edits of generated values back into the manifests'],
            ...REPOSITORY,
            format: ['--format FORMAT', 'with --check: as in `plumb check --help`'],
            output: ['--output FILE', 'with --check or --diff: write the report or the patch there'],
            'fail-on': ['--fail-on LEVEL', 'with --check: as in `plumb check --help`'],
        },
        more: [
            'It never resolves versions and never goes online. On any error nothing is written (exit 2).',
            'A patch that is piped, redirected or written by --output is what `git apply` takes, to the byte. In a terminal and',
            'in the log of GitHub Actions it is shown: coloured, with unseen characters escaped. In a workflow, use --output.',
        ],
    },
    explain: {
        usage: 'plumb explain [RULE]',
        does: 'what a rule means, why it matters, how to fix it; without a rule: all of them',
        options: {},
    },
    scan: {
        usage: 'plumb scan edn|imports PATH ...',
        does: 'raw facts of files, one JSON line a file',
        options: {},
        more: [
            'edn: {"file", "ok": true, "value"} with the value as tagged JSON, or',
            '{"file", "ok": false, "line", "column", "error"}. Any path is read, inside a repository or not.',
            '',
            'imports: {"file", "language", "ok", "error"?, "imports": [{"module", "names", "line", "endLine", "level",',
            '"scope", "guard"?, "cell"?, "kind"}]} of Python (notebooks too), JavaScript and TypeScript (Vue and Svelte',
            'too). A folder means the files below it that its repository holds.',
        ],
    },
};
const EVERY = [
    ['--help', 'print this'],
    ['--version', 'print the version'],
];
/** The help of one command. */
function helpOf(command) {
    const { usage, does, options, more } = COMMANDS[command];
    const own = Object.values(options);
    return paragraphs([
        [`Usage: ${usage}`],
        [`${does[0]?.toUpperCase()}${does.slice(1)}.`],
        command === 'check' ? ['Checks:', ...columns(_core_index__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(({ id, title }) => [id, title]))] : [],
        ['Options:', ...columns([...own, ...EVERY])],
        more ?? [],
    ]);
}
/** The help of `plumb` itself. */
function overview() {
    return paragraphs([
        ['Usage: plumb COMMAND [options]'],
        ['Keeps a Python + Node monorepo true to its manifests.'],
        ['Commands:', ...columns(Object.entries(COMMANDS).map(([name, { does }]) => [name, does]))],
        ['`plumb COMMAND --help` says more; `plumb --version` prints the version.'],
    ]);
}
/** Blocks of lines with an empty line between them; empty blocks are left out. */
function paragraphs(blocks) {
    const shown = blocks.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** Every rule with its title. */
function rulesList() {
    const rows = _core_index__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu.map((rule) => [rule, `${_core_index__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[rule].severity}: ${_core_index__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[rule].title}`]);
    return `${columns(rows).join('\n')}\n`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
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
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3421);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6491);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5272);





/** Each command is loaded when it is called: what the others need would double the time to start. */
const COMMANDS = {
    // The command of every commit: in one file with this one, as each file of a bundle costs a start of its own.
    check: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 209))).runCheck,
    gen: async () => (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 1283))).runGen,
    explain: async () => (await __webpack_require__.e(/* import() */ 618).then(__webpack_require__.bind(__webpack_require__, 7618))).runExplain,
    scan: async () => (await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 9081))).runScan,
};
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
        terminal.out((0,_help_js__WEBPACK_IMPORTED_MODULE_4__/* .overview */ .M0)());
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.user;
    }
    if (['--help', '-h', 'help'].includes(name)) {
        const [about] = rest;
        terminal.out(about === undefined ? (0,_help_js__WEBPACK_IMPORTED_MODULE_4__/* .overview */ .M0)() : (0,_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpOf */ .ZL)((0,_args_js__WEBPACK_IMPORTED_MODULE_5__/* .commandNamed */ .v)(about)));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
    }
    const command = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__/* .commandNamed */ .v)(name);
    const end = rest.indexOf('--');
    const flags = end === -1 ? rest : rest.slice(0, end);
    if (flags.includes('--help') || flags.includes('-h')) {
        terminal.out((0,_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpOf */ .ZL)(command));
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

/***/ 4560:
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

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. */
const systemClock = { today: () => new Date().toISOString().slice(0, 10) };


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadFileTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/text-file.js
var text_file = __webpack_require__(8714);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/folder-listing.js




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
    return { files, submodules, sparse: new Set() };
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

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/find-root.js
var find_root = __webpack_require__(436);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/git-command.js
var git_command = __webpack_require__(5778);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git-listing.js



/**
 * One call tells everything: `-t` the state (`?` untracked, `S` skip-worktree, `R` deleted, from `--deleted`),
 * `--stage` the mode (160000 is a submodule).
 */
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'];
/** What git says where there is no work tree to list: then the folder is walked. */
const NO_WORK_TREE = /not a git repository|cannot use bare repository|must be run in a work tree|outside repository/;
/**
 * Lists the tracked and the untracked, not ignored files below the absolute folder `root`, which may be any folder
 * of a work tree; paths are relative to it. Null where there is no git, or no work tree around `root`. Throws
 * UserError where git is there and refuses (an index it cannot read, a folder that it does not trust).
 */
function listByGit(root) {
    if ((0,find_root/* findGit */.Ct)(root) === null)
        return null;
    const run = (0,git_command/* runGit */.E)(root, LIST);
    if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT')
        return null;
    if (run.error === undefined && run.status === 0)
        return parseListing(run.stdout);
    const said = run.error === undefined ? run.stderr.toString().trim() : run.error.message;
    if (NO_WORK_TREE.test(said))
        return null;
    throw new errors/* UserError */.y(`git could not list the files of ${root}: ${said.split('\n')[0] ?? ''}`, /dubious ownership/.test(said)
        ? `run \`git config --global --add safe.directory ${JSON.stringify(root)}\` if you trust that folder`
        : 'run `git status` there and mend what it reports', run.error === undefined ? {} : { cause: run.error });
}
/**
 * Takes the NUL-separated records `? path` and `H 100644 <object> 0<TAB>path`. An unmerged file has several. An
 * untracked path that ends in a slash is a repository embedded without being a submodule.
 */
function parseListing(output) {
    const files = new Set();
    const submodules = [];
    const sparse = new Set();
    const deleted = [];
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
                if (tag === 'S')
                    sparse.add(path);
            }
        }
        start = end + 1;
    }
    for (const path of deleted)
        files.delete(path);
    return { files: [...files], submodules, sparse };
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/inside.js
var inside = __webpack_require__(2308);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/path-index.js

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

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/file-tree.js









/** A way through more links than this is a loop, as for Linux (MAXSYMLINKS). */
const MAX_LINKS = 40;
/**
 * The files below the folder `root`: by git where it is one of a work tree, by a walk elsewhere, and where the
 * repository around it ignores it altogether. A link to a folder is a file here, so that no walk over the tree can
 * loop; `has` and `read` see through it. Throws UserError where `root` is no folder or git refuses to list it.
 */
function loadFileTree(root) {
    const base = (0,external_node_path_.resolve)(root);
    if (!(0,external_node_fs_.statSync)(base, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.y(`there is no folder ${root}`, 'choose the folder of the repository with --root');
    }
    const listing = listByGit(base);
    const listed = listing !== null && listing.files.length + listing.submodules.length > 0;
    return treeOf(base, listed ? listing : listByWalk(base));
}
function treeOf(base, listing) {
    const paths = [...listing.files].sort(repo_path/* comparePaths */.cD);
    const index = pathIndex(paths, listing.submodules);
    const foreign = new Set(listing.submodules);
    const disk = diskReader(base);
    const reads = new Map();
    const isForeign = (path) => foreign.size > 0 && ancestry(path).some((folder) => foreign.has(folder));
    /** The entry or folder that a path means: itself, or what it leads to through links; null where it is neither. */
    const entryAt = (path) => {
        let at = path;
        for (let links = 0; links < MAX_LINKS; links += 1) {
            if (index.hasFile(at) || index.isFolder(at) || isForeign(at))
                return at;
            const link = ancestry(at).find((folder) => index.hasFile(folder));
            const target = link === undefined ? null : disk.linkTarget(link);
            const next = link === undefined || target === null ? null : (0,repo_path/* tryRepoPath */.Nc)(`${target}${at.slice(link.length)}`);
            if (next === null)
                return null;
            at = next;
        }
        return null;
    };
    const load = (path) => {
        const entry = entryAt(path);
        if (entry === null)
            return { kind: 'absent' };
        if (isForeign(entry))
            return { kind: 'elsewhere', why: 'submodule' };
        if (!index.hasFile(entry))
            return (0,text_file/* noFile */.w1)('a folder');
        const read = disk.read(entry);
        return read.kind === 'absent' && listing.sparse.has(entry) ? { kind: 'elsewhere', why: 'sparse' } : read;
    };
    return {
        paths,
        has: (path) => entryAt(path) !== null,
        isFolder: (path) => index.isFolder(path),
        list: (folder) => index.list(folder),
        read(path) {
            const before = reads.get(path);
            if (before !== undefined)
                return before;
            const read = load(path);
            reads.set(path, read);
            return read;
        },
    };
}
/** The path and the folders above it, nearest first, without the root. */
function ancestry(path) {
    const all = [];
    for (let at = path; at !== null && at !== repo_path/* ROOT */.Dl; at = (0,repo_path/* parentOf */.gN)(at))
        all.push(at);
    return all;
}
/** Reads entries below the absolute folder `base`, and never what lies outside its real path. */
function diskReader(base) {
    const realBase = (0,external_node_fs_.realpathSync)(base);
    const realFolders = new Map([[repo_path/* ROOT */.Dl, true]]);
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
        read(path) {
            const isDirect = isRealFolder((0,repo_path/* folderOf */.yS)(path));
            const read = (isDirect ? (0,text_file/* readTextFile */.Gu)(`${base}/${path}`) : null) ?? readThroughLinks(path);
            if (read.kind === 'text' || !path.includes('\ufffd'))
                return read;
            return (0,text_file/* unreadable */.O$)('the name of this file is not UTF-8', 'rename the file');
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


/***/ }),

/***/ 436:
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

/***/ 5778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);


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
/**
 * Runs git in the absolute folder `cwd` to read, in English and without taking locks. Nothing is fetched, not even
 * the objects that a partial clone lacks: that needs the network, and starts what the configuration names. `more`:
 * variables for this call, and what git reads from its standard input.
 */
function runGit(cwd, args, more = {}) {
    const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(process.env);
    for (const name of KEPT) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const fixed = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...SETTINGS, ...args], {
        cwd,
        env: { ...env, ...fixed, ...more.env },
        input: more.input ?? '',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
    });
}


/***/ }),

/***/ 2308:
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

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   w1: () => (/* binding */ noFile)
/* harmony export */ });
/* unused harmony exports MAX_TEXT_BYTES, decodeText */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/** No text of a repository that a check understands is larger; lock files of huge monorepos stay below 10 MiB. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/** git-lfs, docs/spec.md: a pointer starts with this line and is under 1,024 bytes. */
const LFS_HEAD = 'version https://git-lfs.github.com/spec/v1\n';
const LFS_MAX_BYTES = 1024;
const UTF8_HINT = 'save the file as UTF-8';
/**
 * Reads the regular file at an absolute path; null for a link, which the caller has to judge first. Never throws,
 * never waits on a pipe or a device.
 */
function readTextFile(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'absent' };
        if (stats.isSymbolicLink())
            return null;
        if (!stats.isFile())
            return noFile(kindOf(stats));
        if (stats.size > MAX_TEXT_BYTES)
            return tooLarge(stats.size);
        return decodeText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
    catch (error) {
        return unreadable(`could not be read: ${codeOf(error)}`, 'check its permissions');
    }
}
/** The bytes of a text file as text, without the byte order mark; or why they are none. */
function decodeText(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        return { ...unreadable('is UTF-16, not UTF-8', UTF8_HINT), line: 1 };
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        const line = firstBadLine(bytes);
        return { ...unreadable(`is not valid UTF-8 (first on line ${line})`, UTF8_HINT), line };
    }
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = bytes.toString('utf8', bom ? 3 : 0);
    if (bytes.length < LFS_MAX_BYTES && text.startsWith(LFS_HEAD))
        return { kind: 'elsewhere', why: 'lfs' };
    return bom ? { kind: 'text', text, bom } : { kind: 'text', text };
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
        if (end === -1 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
}


/***/ }),

/***/ 782:
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
;// CONCATENATED MODULE: ./.build/packages/core/src/app/orphans.js




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

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/canonical.js
var canonical = __webpack_require__(5905);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js
var model_rules = __webpack_require__(1120);
;// CONCATENATED MODULE: ./.build/packages/core/src/policy/judge.js



/**
 * Makes the report of what the checks found, in whatever order they found it: levels, verdict, one total order.
 * A rule that is off leaves no trace; findings that are equal in all that a reader sees are one.
 */
function judge(findings, notes, options) {
    const judged = sortOnce(findings, options.rules);
    const counts = (0,finding/* countSeverities */.n)(judged.map(({ severity }) => severity));
    return { verdict: verdictOf(counts, notes, options.failOn), counts, findings: judged, notes };
}
/**
 * The configured level stands in for the rule's own. A finding that its check lowered for a reason of its own (an
 * example, a guarded import) stays lowered: raising a rule must not turn its milder cases into errors.
 */
function severityOf(finding, rules) {
    const level = rules.get(finding.rule) ?? model_rules/* RULES */.y0[finding.rule].severity;
    if (level === 'off' || finding.severity === undefined)
        return level;
    return rank(finding.severity) > rank(level) ? finding.severity : level;
}
function rank(severity) {
    return finding/* SEVERITIES */.o.indexOf(severity);
}
/** What is certain comes first: a check that failed does not hide the findings of the others. */
function verdictOf(counts, notes, failOn) {
    const failing = failOn === 'never' ? 0 : counts.error + (failOn === 'warning' ? counts.warning : 0);
    if (failing > 0)
        return 'findings';
    return notes.some((note) => note.failed === true) ? 'inconclusive' : 'clean';
}
function sortOnce(findings, rules) {
    const keyed = [];
    for (const finding of findings) {
        const severity = severityOf(finding, rules);
        if (severity !== 'off')
            keyed.push(keyOf({ finding, severity }));
    }
    keyed.sort((a, b) => compare(a.identity, b.identity) || compare(a.rest, b.rest));
    return keyed
        .filter((one, i) => compare(one.identity, keyed[i - 1]?.identity ?? []) !== 0)
        .map((one) => one.judged);
}
/** Place, rule, project and data are what a finding is; of equal ones the gravest, then the shortest span, stays. */
function keyOf(judged) {
    const { at, rule, project, data } = judged.finding;
    const file = at.kind === 'workspace' ? '' : at.file;
    const start = at.kind === 'span' ? at.span.start : { line: 0, column: 0 };
    const end = at.kind === 'span' ? at.span.end : start;
    return {
        judged,
        identity: [file, start.line, start.column, rule, project ?? '', (0,canonical/* canonicalJson */.d)(data)],
        rest: [rank(judged.severity), end.line, end.column],
    };
}
function compare(a, b) {
    for (const [i, left] of a.entries()) {
        const right = b[i];
        if (right === undefined || left > right)
            return 1;
        if (left < right)
            return -1;
    }
    return a.length - b.length;
}

// EXTERNAL MODULE: ./.build/packages/core/src/app/survey.js + 32 modules
var survey = __webpack_require__(9603);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/run-checks.js


/** Reads a repository, runs the checks on it and judges what they found. Throws UserError for a wrong request. */
async function runChecks(files, request) {
    const checks = (0,survey/* checksNamed */.d)(request.checks);
    const read = await (0,survey/* survey */.F)(files, request.config, new Set(checks.flatMap(({ needs }) => needs)));
    const input = { ...read, today: request.today };
    const findings = [];
    const notes = [];
    for (const check of checks) {
        findings.push(...check.evaluate(input));
        const { ran, what } = check.judged(input);
        notes.push({ check: check.id, judged: what, ran });
    }
    const { rules } = read.workspace.manifests.config;
    return { report: judge(findings, notes, { failOn: request.failOn, rules }), survey: read };
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checksNamed),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./.build/packages/core/src/checks/index.js + 2 modules
var checks = __webpack_require__(1898);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/suggest.js
var suggest = __webpack_require__(9961);
// EXTERNAL MODULE: ./.build/packages/core/src/read/excluded.js
var excluded = __webpack_require__(834);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifests.js + 2 modules
var read_manifests = __webpack_require__(1437);
// EXTERNAL MODULE: ./.build/packages/core/src/read/plumb-config.js
var plumb_config = __webpack_require__(9109);
// EXTERNAL MODULE: ./.build/packages/core/src/model/cut.js
var cut = __webpack_require__(5483);
// EXTERNAL MODULE: ./.build/packages/core/src/model/glob.js + 1 modules
var model_glob = __webpack_require__(9770);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/node-workspace.js



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

// EXTERNAL MODULE: ./.build/packages/core/src/model/file-tree.js
var file_tree = __webpack_require__(6814);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/complaints.js



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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/field-reader.js


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

// EXTERNAL MODULE: ./.build/packages/core/src/read/json.js + 1 modules
var json = __webpack_require__(7113);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/node-pins.js

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

// EXTERNAL MODULE: ./.build/packages/core/src/read/package-manager.js + 1 modules
var package_manager = __webpack_require__(9967);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/package-json.js









const NOTHING = { project: null, problems: [], pins: [], workspaces: null };
/**
 * Reads the package.json of a folder, field by field: one of a wrong type is a problem at its line and column and counts
 * as absent, the others are read (https://docs.npmjs.com/cli/v11/configuring-npm/package-json).
 */
function readNodeProject(files, folder, locate) {
    const file = (0,repo_path/* join */.fj)(folder, 'package.json');
    const read = files.read(file);
    if (read.kind === 'unreadable')
        return { ...NOTHING, problems: [(0,file_tree/* unreadableProblem */.$)(file, read)] };
    if (read.kind !== 'text')
        return NOTHING;
    const reading = (0,json/* readJson */.V)(read.text, file);
    if (!reading.ok)
        return { ...NOTHING, problems: reading.problems };
    const data = reading.value;
    const reader = new FieldReader(file, read.text, locate);
    if (!(0,key_path/* isTable */.bI)(data)) {
        reader.complain([], 'is not a table', 'a package.json is one table: {"name": …}');
        return { ...NOTHING, problems: reader.problems };
    }
    const project = {
        language: 'node',
        folder,
        file,
        name: reader.string(data, ['name']),
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/packages/core/src/read/conflict-marker.js
var conflict_marker = __webpack_require__(9625);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/yaml.js



/** Ten times the largest lock seen; what the parser holds in memory is some ten times the text. */
const MAX_LENGTH = 20_000_000;
const MAX_DEPTH = 100;
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
        value = (0,js_yaml/* load */.Hh)(text, { schema: SCHEMA, maxDepth: MAX_DEPTH });
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
    if (budget.left < 0 || depth > 2 * MAX_DEPTH)
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/pnpm-workspace.js







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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/node-projects.js





/** A folder with the name of the file, which no package manager can read: told like any unreadable file. */
const FOLDER = /(?:^|\/)package\.json\//;
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
        const misnamed = FOLDER.exec(path);
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

// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-parser.js
var requirement_parser = __webpack_require__(3634);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/requirements-file.js



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
    return { value: { file, kind, requirements, options }, problems };
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
        return (0,requirement/* requirementAt */.B)(line, name, place);
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/follow-requirements.js




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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/foreign-requirement.js


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
            name: (0,requirement/* normaliseName */.G)(name),
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python-declaration.js

/** Adds to the list under a normalised name: two spellings of one extra or group are one. */
function addUnder(map, spelledName, items) {
    const name = (0,requirement/* normaliseName */.G)(spelledName);
    const known = map.get(name);
    if (known === undefined)
        map.set(name, [...items]);
    else
        known.push(...items);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/poetry.js




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
            const name = (0,requirement/* normaliseName */.G)(spelled);
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
            include: (0,requirement/* normaliseName */.G)(name),
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

// EXTERNAL MODULE: ./.build/packages/core/src/read/toml.js
var toml = __webpack_require__(2172);
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/pipfile.js





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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/pyproject.js






/**
 * Reads pyproject.toml: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), and what Poetry, PDM, uv and
 * setuptools keep under `[tool]`. Every fault is a problem at its place; what is right beside it is read.
 */
function readPyproject(text, file, locate) {
    const reading = (0,toml/* readToml */.D)(text, file);
    const document = new TomlDocument(file, text, reading.ok ? reading.value : {}, locate);
    const uvWorkspace = readUvWorkspace(document);
    const declaration = readDeclaration(document, uvWorkspace !== null);
    return {
        declaration,
        buildBackend: document.string(['build-system', 'build-backend']),
        sources: readSources(document),
        pins: [
            ...readUvPins(document, 'constraint-dependencies', 'uv-constraint'),
            ...readUvPins(document, 'override-dependencies', 'uv-override'),
        ],
        uvWorkspace,
        uvMember: typeof document.value(['project', 'name']) === 'string' &&
            document.value(['tool', 'uv', 'managed']) !== false,
        requirementFiles: readRequirementFiles(document),
        problems: reading.ok ? document.problems : reading.problems,
    };
}
function readDeclaration(document, isWorkspace) {
    const poetry = readPoetry(document);
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
        dependencies: own ? document.requirements(['project', 'dependencies']) : (poetry?.dependencies ?? null),
        extras: document.has(['project', 'optional-dependencies'])
            ? pyproject_readExtras(document)
            : (poetry?.extras ?? new Map()),
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
            return { include: (0,requirement/* normaliseName */.G)(include), origin: { file: document.file, path: here } };
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
        return { requirement: (0,requirement/* requirementAt */.B)(text, name, url), origin: { file: document.file, path: here } };
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
                    return { name: (0,requirement/* normaliseName */.G)(name), kind, value: found, origin };
            }
            const isMember = (0,key_path/* valueAt */.fK)(item, ['workspace']);
            if (isMember === true)
                return { name: (0,requirement/* normaliseName */.G)(name), kind: 'workspace', value: '', origin };
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/requirement-file-names.js

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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/setup-cfg.js





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
        return { declaration: null, requirementFiles: [], problems: [problem] };
    }
    const ini = reading.value;
    const problems = [];
    const name = firstLine(ini, 'metadata', 'name');
    if (name === null && !ini.has('options'))
        return { declaration: null, requirementFiles: [], problems };
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
    return { declaration, requirementFiles, problems };
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
/** One requirement a line; setuptools splits a single line at semicolons instead, so that it holds no markers. */
function requirementsOf(lines, file, problems) {
    return splitSingle(lines).flatMap(({ text, line, column }) => {
        const reading = (0,requirement_parser/* readRequirement */.M)(text);
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python-project.js










/** All that setup.py may compute; without running it nothing of it is known. */
const ALL_DYNAMIC = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies'];
const python_project_NOTHING = {
    name: null,
    version: null,
    requiresPython: null,
    dependencies: null,
    extras: new Map(),
    groups: new Map(),
    dynamic: [],
};
/**
 * Reads the Python project of a folder: pyproject.toml, completed by setup.cfg and a Pipfile; else setup.cfg,
 * setup.py, Pipfile or a requirements file alone. The project is null where the folder holds settings of tools only.
 * `requirementFiles` are those that belong to the folder. Nothing is run.
 */
function readPythonProject(files, folder, locate, requirementFiles) {
    const problems = [];
    const text = (name) => readText(files, (0,repo_path/* join */.fj)(folder, name), problems);
    const pyproject = readIf(text('pyproject.toml'), (content) => readPyproject(content, (0,repo_path/* join */.fj)(folder, 'pyproject.toml'), locate));
    const setupCfg = readIf(text('setup.cfg'), (content) => readSetupCfg(content, (0,repo_path/* join */.fj)(folder, 'setup.cfg')));
    const pipfile = readIf(text('Pipfile'), (content) => readPipfile(content, (0,repo_path/* join */.fj)(folder, 'Pipfile'), locate));
    for (const reading of [pyproject, setupCfg, pipfile])
        problems.push(...(reading?.problems ?? []));
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
    if (pyproject !== null)
        add((0,repo_path/* join */.fj)(folder, 'pyproject.toml'), pyproject.declaration, pyproject.requirementFiles);
    if (setupCfg !== null)
        add((0,repo_path/* join */.fj)(folder, 'setup.cfg'), setupCfg.declaration, setupCfg.requirementFiles);
    if (sources.length === 0 && /\bsetup\s*\(/.test(text('setup.py') ?? ''))
        add((0,repo_path/* join */.fj)(folder, 'setup.py'), { ...python_project_NOTHING, dynamic: ALL_DYNAMIC }, []);
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
    return {
        project: merged === null
            ? null
            : {
                language: 'python',
                folder,
                ...merged,
                buildBackend: pyproject?.buildBackend ?? null,
                requirementFiles: reached.files,
                sources: pyproject?.sources ?? [],
            },
        pins: [...(pyproject?.pins ?? []), ...reached.files.flatMap(constraintPins)],
        problems: distinct(problems),
        uvWorkspace: pyproject?.uvWorkspace ?? null,
        uvMember: pyproject?.uvMember ?? false,
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
    const spelledName = first(({ declaration }) => declaration.name);
    return {
        file: maker.file,
        name: spelledName === null ? null : (0,requirement/* normaliseName */.G)(spelledName),
        spelledName,
        version: first(({ declaration }) => declaration.version),
        requiresPython: first(({ declaration }) => declaration.requiresPython),
        dependencies: first(({ declaration, named }) => {
            const files = named.filter(({ extra }) => extra === null).flatMap((entry) => entry.files);
            return declaration.dependencies ?? (files.length > 0 ? follow(files) : null);
        }) ?? [],
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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/uv-workspace.js


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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/python-projects.js





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
    for (const folder of makers)
        readings.set(folder, readPythonProject(files, folder, locate, []));
    const declared = new Set([...readings].flatMap(([folder, { project }]) => (project === null ? [] : folder)));
    const owned = new Map();
    const owner = (file) => {
        const folder = (0,repo_path/* folderOf */.yS)(file);
        const home = (0,repo_path/* nameOf */.Vb)(folder) === 'requirements' ? (0,repo_path/* folderOf */.yS)(folder) : folder;
        const above = nearest(declared, home);
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
        readings.set(folder, readPythonProject(files, folder, locate, list));
    const inOrder = [...readings].sort(([a], [b]) => (0,repo_path/* comparePaths */.cD)(a, b));
    const isProject = (folder) => declared.has(folder) || makersOfFolders.has(folder);
    return {
        projects: inOrder.flatMap(([folder, { project }]) => project !== null && isProject(folder) ? project : []),
        memberSets: memberSets(new Map(inOrder), pyprojects),
        pins: distinct(inOrder.flatMap(([, { pins }]) => pins)),
        problems: distinct(inOrder.flatMap(([, { problems }]) => problems)),
    };
}
function nearest(folders, from) {
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

;// CONCATENATED MODULE: ./.build/packages/core/src/app/deliberate-problem.js

/**
 * Folders in which a broken or half-written file is there on purpose: what a test or a generator feeds on
 * (`fixtures`, `__fixtures__`, `testdata`, `_template`, …).
 */
const FED = /(?:^|\/)[_.]*(?:test)?(?:fixtures?|templates?|test[-_]?data)[_.]*(?=\/|$)/;
/** Marks of the template languages that generators use: Jinja, Handlebars, cookiecutter, EJS, ERB. */
const MARK = /\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}|<%[^\n]{0,200}?%>/;
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
    if (FED.test(folder) || MARK.test(file))
        return true;
    const read = files.read(file);
    return read.kind === 'text' && MARK.test(read.text);
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
        const common = { language: 'python', name: (0,requirement/* normaliseName */.G)(name), by: 'manifest' };
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
    const projects = [...python.projects, ...node.projects].sort((a, b) => (0,repo_path/* comparePaths */.cD)(a.folder, b.folder));
    const root = node.projects.find((project) => project.folder === repo_path/* ROOT */.Dl) ?? null;
    return {
        files,
        projects,
        memberSets,
        pins: [...python.pins, ...node.pins, ...manifestPins(config)].sort(byFile),
        packageManager: (0,package_manager/* packageManagerOf */.n)(config, root, files),
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
        const { EDIT_TOOLS } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 7286));
        return work(EDIT_TOOLS);
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/generate/implied.js + 9 modules
var generate_implied = __webpack_require__(5662);
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

;// CONCATENATED MODULE: ./.build/packages/core/src/app/describe-drift.js

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
;// CONCATENATED MODULE: ./.build/packages/core/src/app/edit-owned.js







const READERS = {
    toml: toml/* readToml */.D,
    json: json/* readJson */.V,
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

// EXTERNAL MODULE: ./.build/packages/core/src/app/orphans.js + 1 modules
var orphans = __webpack_require__(782);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/regenerate.js












/**
 * Generates everything the manifests of a workspace imply, and holds it against the tree: nothing is written here.
 * `unread` are manifests that are there and could not be read, so that what they imply is not known.
 * What was edited is parsed again and compared before it is handed on.
 */
function regenerate(workspace, unread, tools) {
    const rootJson = workspace.files.read((0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'package.json'));
    const rootPackage = rootJson.kind === 'text' ? (0,json/* readJson */.V)(rootJson.text, (0,repo_path/* join */.fj)(repo_path/* ROOT */.Dl, 'package.json')) : null;
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

;// CONCATENATED MODULE: ./.build/packages/core/src/app/survey.js










const CONFIG = (0,repo_path/* repoPath */.qN)('plumb.edn');
/**
 * Reads a repository. Takes its files and the configuration file (null: plumb.edn, if there is one), and the facts to
 * gather. Throws UserError for a configuration that is wrong; everything else that is wrong is in the workspace, as
 * problems.
 */
async function survey(files, config, needs) {
    const { workspace, unread } = await withEditTools((tools) => read(files, config, tools));
    const generation = needs.has('generation')
        ? await withEditTools((tools) => regenerate(workspace, unread, tools))
        : survey_NOTHING;
    return { workspace, facts: { generation } };
}
function read(files, config, tools) {
    const locators = { toml: tools.toml.locate, json: tools.json.locate };
    const settings = (0,plumb_config/* readPlumbConfig */.b)(files, config ?? CONFIG, locators, config !== null);
    const { manifests, problems, unread } = (0,read_manifests/* readManifests */.P)(files, settings, locators, (0,excluded/* excludedBy */.U)(settings.exclude));
    return { workspace: loadWorkspace(files, { manifests, problems }, tools), unread };
}
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


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.build/packages/core/src/model/check.js

/** The folders of the projects of a workspace, made once: a check asks for the project of every file. */
const FOLDERS = new WeakMap();
/** The project (its folder) that a file belongs to: the deepest one above it; undefined where there is none. */
function projectOf(file, { projects }) {
    const folders = FOLDERS.get(projects) ?? new Set(projects.map(({ folder }) => folder));
    FOLDERS.set(projects, folders);
    for (let folder = (0,repo_path/* parentOf */.gN)(file); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        if (folders.has(folder))
            return folder;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/gen-and-diff.js




/** What the manifests imply is what stands in the repository. */
const genAndDiff = {
    id: 'gen-and-diff',
    title: 'generated files are what their manifests imply',
    needs: ['generation'],
    evaluate: ({ workspace, facts: { generation } }) => [
        ...generation.problems.map(invalidManifest),
        ...generation.blocked.map(unreadableOwned),
        ...generation.files.flatMap(drifted),
        ...generation.orphans.map(orphan),
        ...unreadable(workspace, generation),
    ].map((finding) => ({ ...finding, ...project(finding.at, workspace) })),
    judged: ({ workspace, facts: { generation } }) => {
        const { packages, services } = workspace.manifests;
        const { files, unseen, problems } = generation;
        if (files.length + unseen.length + problems.length === 0) {
            const read = count(workspace.projects.length, 'project');
            return {
                ran: false,
                what: `${read} read; no package.edn, service.edn or pins in plumb.edn, so nothing is generated here`,
            };
        }
        const counted = [
            count(packages.length, 'package manifest'),
            count(services.length, 'service manifest'),
        ].join(', ');
        const broken = new Set(problems.map(({ at: place }) => (place.kind === 'workspace' ? '' : place.file)))
            .size;
        const left = broken === 0 ? '' : `, ${broken} with errors`;
        const away = unseen.length === 0 ? '' : `, ${count(unseen.length, 'file')} not checked out here`;
        return { ran: true, what: `${counted}${left}: ${count(files.length, 'generated file')}${away}` };
    },
};
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
function invalidManifest({ at: place, message, hint }) {
    return { rule: 'gen-and-diff/invalid-manifest', at: place, data: { problem: message, hint } };
}
function unreadableOwned({ manifest, problem }) {
    const data = {
        key: null,
        expected: `a file that can be read, with what ${manifest} implies`,
        actual: `one that ${problem.message}`,
        manifest,
        mend: problem.hint,
    };
    return { rule: 'gen-and-diff/drift', at: problem.at, data };
}
function drifted({ path, manifest, whole, before, drifts }) {
    if (before === null)
        return [{ rule: 'gen-and-diff/missing-file', at: finding.at.file(path), data: { manifest } }];
    return drifts.map(({ at: place, key, expected, actual, manifest: source }) => {
        const isConflict = key === null && !whole;
        const data = {
            key: key === null ? null : (0,key_path/* formatKeyPath */.K7)(key),
            expected,
            actual,
            manifest: source,
            ...(isConflict && { mend: 'run `plumb gen`: its manifest decides both sides' }),
        };
        return { rule: 'gen-and-diff/drift', at: place, data };
    });
}
function orphan({ path, manifest }) {
    return { rule: 'gen-and-diff/orphan-file', at: finding.at.file(path), data: { manifest } };
}
/** What no manifest owns and could not be read: the other checks did not see what it declares. */
function unreadable({ readProblems }, { blocked, files }) {
    const judged = new Set([...blocked, ...files].map(({ path }) => path));
    return readProblems
        .filter(({ at: place }) => place.kind === 'workspace' || !judged.has(place.file))
        .map(({ at: place, message, hint }) => ({
        rule: 'gen-and-diff/unreadable-file',
        at: place,
        data: { problem: message, hint },
    }));
}
/** The project that a finding's file belongs to, where it is in one. */
function project(place, workspace) {
    const folder = place.kind === 'workspace' ? undefined : projectOf(place.file, workspace);
    return folder === undefined ? {} : { project: folder };
}
/**
 * What a repository's own generator changed, as findings: each file at its first line that differs. `command` is how
 * the generator was called.
 */
function changeFindings(changes, command) {
    const fix = { mend: `run \`${command}\` and commit what it writes` };
    return changes.map(({ path, before, after, unseen: apart }) => {
        if (before === null)
            return { rule: 'gen-and-diff/missing-file', at: at.file(path), data: { manifest: command, ...fix } };
        const drift = (place, expected, actual) => ({
            rule: 'gen-and-diff/drift',
            at: place,
            data: { key: null, expected, actual, manifest: command, ...fix },
        });
        if (after === null)
            return drift(at.file(path), 'no such file', 'a file');
        if (apart !== undefined)
            return drift(at.file(path), apart.after, apart.before);
        const { line, expected, actual } = firstDifference(before, after);
        return drift(at.point(path, line, 1), expected, actual);
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/index.js

/** Every check, in the order in which reports name them. */
const CHECKS = [genAndDiff];


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

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unreadableProblem)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);

/** Why a file has no text, as a problem: at its line where one is known. */
function unreadableProblem(file, { message, hint, line }) {
    return { at: line === undefined ? _finding_js__WEBPACK_IMPORTED_MODULE_0__.at.file(file) : _finding_js__WEBPACK_IMPORTED_MODULE_0__.at.point(file, line, 1), message, hint };
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
    span: (file, span) => ({ kind: 'span', file, span }),
    point: (file, line, column) => ({
        kind: 'span',
        file,
        span: { start: { line, column }, end: { line, column } },
    }),
};


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/model/glob-braces.js
/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_ALTERNATIVES = 1_000;
/** Takes a glob and returns the globs that its `{a,b{c,d}}` stand for; null beyond the limit and for ranges (`{1..3}`). */
function expandBraces(text) {
    const done = new Set();
    const waiting = [text];
    let steps = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const brace = findBrace(next);
        if (brace === 'range')
            return null;
        if (brace === null)
            done.add(next);
        else {
            const { before, choices, after } = brace;
            for (const choice of choices)
                waiting.push(before + choice + after);
        }
        steps += 1;
        if (steps + waiting.length > 2 * MAX_ALTERNATIVES)
            return null;
    }
    return [...done];
}
/** The leftmost `{…}` with a comma at its own level; null where there is none (`{}`, `{a}` and `{` are plain text). */
function findBrace(text) {
    const open = [];
    let first = null;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '{')
            open.push([at]);
        else if (char === ',')
            open.at(-1)?.push(at);
        else if (char === '}') {
            const cuts = open.pop();
            if (cuts === undefined)
                continue;
            const [start = 0] = cuts;
            if (cuts.length > 1) {
                if (first === null || start < (first[0] ?? 0))
                    first = [...cuts, at];
            }
            else if (RANGE.test(text.slice(start + 1, at)))
                return 'range';
        }
    }
    if (first === null)
        return null;
    const cuts = first;
    const choices = cuts.slice(1).map((cut, i) => text.slice((cuts[i] ?? 0) + 1, cut));
    return { before: text.slice(0, cuts[0]), choices, after: text.slice((cuts.at(-1) ?? 0) + 1) };
}
const RANGE = /^[^{}/]+\.\.[^{}/]+$/;

;// CONCATENATED MODULE: ./.build/packages/core/src/model/glob.js

/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_LENGTH = 4_096;
/**
 * Compiles `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `**` (any number of folders, also none) and `\` (takes the next character
 * as it is) into a matcher. Matching walks sets of positions and never goes back, so that no pattern takes more than
 * polynomial time, whatever its stars and brackets (promises.md 19). Returns null for a glob that is too long, has
 * too many alternatives, or holds what is not read here: `{1..3}`, `[[:alpha:]]`, a bracket that is never closed.
 */
function compileGlob(text, options = {}) {
    if (text.length > MAX_LENGTH)
        return null;
    const alternatives = expandBraces(text);
    if (alternatives === null)
        return null;
    const compiled = [];
    for (const alternative of alternatives) {
        const segments = readSegments(alternative, options);
        if (segments === null)
            return null;
        compiled.push(segments);
    }
    return (path) => {
        const parts = path === '.' || path === '' ? [] : path.split('/');
        return compiled.some((segments) => matchSegments(segments, parts, options.dot === true));
    };
}
const GLOBSTAR = Symbol('**');
function readSegments(glob, options) {
    const segments = [];
    for (const part of glob.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '**') {
            if (segments.at(-1) !== GLOBSTAR)
                segments.push(GLOBSTAR);
            continue;
        }
        const reader = new SegmentReader(part, options.extglob === true);
        const tokens = reader.sequence(false);
        if (tokens === null)
            return null;
        const plain = tokens.every((token) => token.kind === 'text');
        segments.push(plain ? tokens.map((token) => (token.kind === 'text' ? token.char : '')).join('') : tokens);
    }
    return segments;
}
class SegmentReader {
    #at = 0;
    #depth = 0;
    #text;
    #extglob;
    constructor(text, extglob) {
        this.#text = text;
        this.#extglob = extglob;
    }
    /** Tokens up to the end, or within a group up to `|` or `)`; null for what is not read. */
    sequence(inGroup) {
        const tokens = [];
        while (this.#at < this.#text.length) {
            const char = this.#text[this.#at] ?? '';
            if (inGroup && (char === '|' || char === ')'))
                return tokens;
            if (this.#extglob && '@?*+!'.includes(char) && this.#text[this.#at + 1] === '(') {
                const group = this.#group(char);
                if (group === null)
                    return null;
                tokens.push(group);
                continue;
            }
            this.#at += 1;
            if (char === '\\' && this.#at < this.#text.length) {
                tokens.push({ kind: 'text', char: this.#text[this.#at] ?? '' });
                this.#at += 1;
            }
            else if (char === '*') {
                if (tokens.at(-1)?.kind !== 'star')
                    tokens.push({ kind: 'star' });
            }
            else if (char === '?')
                tokens.push({ kind: 'any' });
            else if (char === '[') {
                const found = this.#class();
                if (found === null)
                    return null;
                tokens.push(found);
            }
            else
                tokens.push({ kind: 'text', char });
        }
        return inGroup ? null : tokens;
    }
    #group(sign) {
        this.#depth += 1;
        if (this.#depth > 10)
            return null;
        this.#at += 2;
        const choices = [];
        for (;;) {
            const choice = this.sequence(true);
            if (choice === null)
                return null;
            choices.push(choice);
            const end = this.#text[this.#at];
            this.#at += 1;
            if (end === ')')
                break;
        }
        this.#depth -= 1;
        return { kind: 'group', sign, choices };
    }
    #class() {
        const negated = this.#text[this.#at] === '!' || this.#text[this.#at] === '^';
        if (negated)
            this.#at += 1;
        const ranges = [];
        for (let first = true;; first = false) {
            let char = this.#text[this.#at];
            if (char === undefined)
                return null;
            this.#at += 1;
            if (char === ']' && !first)
                return { kind: 'class', negated, ranges };
            if (char === '[' && ':.='.includes(this.#text[this.#at] ?? ' '))
                return null;
            if (char === '\\') {
                char = this.#text[this.#at];
                if (char === undefined)
                    return null;
                this.#at += 1;
            }
            let last = char;
            if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']') {
                last = this.#text[this.#at + 1] ?? '';
                if (last === '' || last === '\\')
                    return null;
                this.#at += 2;
            }
            ranges.push([char, last]);
        }
    }
}
function matchSegments(segments, parts, dot) {
    // The positions in `parts` that the segments so far can end at.
    let reached = new Set([0]);
    for (const segment of segments) {
        const next = new Set();
        for (const at of reached) {
            if (segment === GLOBSTAR) {
                for (let end = at;; end += 1) {
                    if (next.has(end))
                        break;
                    next.add(end);
                    const part = parts[end];
                    if (part === undefined || (!dot && part.startsWith('.')))
                        break;
                }
            }
            else {
                const part = parts[at];
                if (part !== undefined && matchSegment(segment, part, dot))
                    next.add(at + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return reached.has(parts.length);
}
function matchSegment(segment, part, dot) {
    if (typeof segment === 'string')
        return segment === part;
    if (!dot && part.startsWith('.') && !opensWithDot(segment))
        return false;
    return ends(segment, part, new Set([0])).has(part.length);
}
function opensWithDot(tokens) {
    const [first] = tokens;
    if (first?.kind === 'text')
        return first.char === '.';
    return first?.kind === 'group' && first.sign !== '!' && first.choices.some(opensWithDot);
}
/** Where the tokens can end when they start at one of `starts`. */
function ends(tokens, part, starts) {
    let reached = starts;
    for (const token of tokens) {
        if (reached.size === 0)
            return reached;
        reached = step(token, part, reached);
    }
    return reached;
}
function step(token, part, starts) {
    const next = new Set();
    if (token.kind === 'star') {
        for (let at = Math.min(...starts); at <= part.length; at += 1)
            next.add(at);
        return next;
    }
    if (token.kind === 'group')
        return stepGroup(token.sign, token.choices, part, starts);
    for (const at of starts) {
        const char = part[at];
        if (char === undefined)
            continue;
        if (token.kind === 'any' || (token.kind === 'text' && token.char === char))
            next.add(at + 1);
        else if (token.kind === 'class' &&
            token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high)) {
            next.add(at + 1);
        }
    }
    return next;
}
function stepGroup(sign, choices, part, starts) {
    const once = (from) => {
        const found = new Set();
        for (const choice of choices)
            for (const end of ends(choice, part, from))
                found.add(end);
        return found;
    };
    if (sign === '@')
        return once(starts);
    if (sign === '!') {
        const next = new Set();
        for (const start of starts) {
            const taken = once(new Set([start]));
            for (let end = start; end <= part.length; end += 1)
                if (!taken.has(end))
                    next.add(end);
        }
        return next;
    }
    const next = new Set(sign === '+' ? [] : starts);
    let fresh = starts;
    while (fresh.size > 0) {
        const found = new Set();
        for (const end of once(fresh)) {
            if (!next.has(end)) {
                next.add(end);
                found.add(end);
            }
        }
        fresh = sign === '?' ? new Set() : found;
    }
    return next;
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

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ formatKeyPath),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A key path as people write it: `project.optional-dependencies.ml[0]`, quoted where a key is no bare word. */
function formatKeyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else {
            const word = /^[A-Za-z0-9_@/$-]+$/.test(part) ? part : JSON.stringify(part);
            text += text === '' ? word : `.${word}`;
        }
    }
    return text;
}
/** Walks plain data (objects, arrays) along a path; undefined where it ends early. Never follows a prototype. */
function valueAt(data, path) {
    let here = data;
    for (const part of path) {
        if (Array.isArray(here) && typeof part === 'number')
            here = here[part];
        else if (here instanceof Map)
            here = here.get(part);
        else if (isTable(here) && Object.hasOwn(here, part))
            here = here[part];
        else
            return undefined;
    }
    return here;
}
/** Whether the value is a plain table (an object that is no array), as TOML, JSON and YAML readers return it. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ takeMarker),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);


/** The variables of the dependency specifiers specification, and those that PEP 751 adds. */
const VARIABLES = new Set([
    'os_name',
    'sys_platform',
    'platform_machine',
    'platform_python_implementation',
    'platform_release',
    'platform_system',
    'platform_version',
    'python_version',
    'python_full_version',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
/** Spellings of PEP 345 and of old setuptools, which installers still read. */
const OLD_NAMES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
const WORD = /[A-Za-z_][A-Za-z0-9_.]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
/** Deeper than anything written by hand; keeps recursion far from the end of the stack. */
const DEPTH_LIMIT = 100;
/** Reads a whole marker after PEP 508 (without the `;` before it); null for what is none. */
function readMarker(text) {
    const cursor = new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextCursor */ .y(text);
    try {
        const marker = takeMarker(cursor);
        return cursor.atEnd ? marker : null;
    }
    catch (error) {
        if (error instanceof _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M)
            return null;
        throw error;
    }
}
/** Reads a marker from `cursor` up to what cannot belong to it. Throws SyntaxFault. */
function takeMarker(cursor, depth = 0) {
    const parts = [takeConjunction(cursor, depth)];
    while (takeWord(cursor, 'or'))
        parts.push(takeConjunction(cursor, depth));
    return joined('or', parts);
}
function takeConjunction(cursor, depth) {
    const parts = [takeAtom(cursor, depth)];
    while (takeWord(cursor, 'and'))
        parts.push(takeAtom(cursor, depth));
    return joined('and', parts);
}
function joined(kind, parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
function takeAtom(cursor, depth) {
    cursor.skipSpace();
    const opener = cursor.offset;
    if (!cursor.take('('))
        return takeComparison(cursor);
    if (depth >= DEPTH_LIMIT)
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the marker nests deeper than ${DEPTH_LIMIT} levels`, 'remove needless parentheses', opener);
    const inner = takeMarker(cursor, depth + 1);
    if (!cursor.take(')'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the parenthesis at column ${opener + 1} is never closed`, 'close it with `)`', cursor.offset);
    cursor.skipSpace();
    return inner;
}
function takeComparison(cursor) {
    const left = takeOperand(cursor);
    const operator = takeOperator(cursor);
    const right = takeOperand(cursor);
    return { kind: 'compare', left, operator, right };
}
function takeOperator(cursor) {
    const sign = cursor.takeMatch(OPERATOR);
    if (sign !== '')
        return sign;
    if (takeWord(cursor, 'in'))
        return 'in';
    if (takeWord(cursor, 'not')) {
        cursor.skipSpace();
        if (takeWord(cursor, 'in'))
            return 'not in';
    }
    throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('expected a comparison in the marker', 'write one of ==, !=, <, <=, >, >=, ~=, ===, in, not in', cursor.offset);
}
function takeOperand(cursor) {
    cursor.skipSpace();
    const start = cursor.offset;
    const quote = cursor.here;
    if (quote === '"' || quote === "'") {
        const end = cursor.text.indexOf(quote, start + 1);
        if (end === -1)
            throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('the quoted text in the marker is never closed', `close it with ${quote}`, start);
        const value = cursor.text.slice(start + 1, end);
        if (value.includes('\\'))
            throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('a marker cannot hold a backslash', 'PEP 508 knows no escapes', start);
        cursor.offset = end + 1;
        cursor.skipSpace();
        return { kind: 'string', value };
    }
    const word = cursor.takeMatch(WORD);
    const name = OLD_NAMES.get(word) ?? word;
    if (!VARIABLES.has(name))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(word === '' ? 'expected a marker variable or quoted text' : `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(word)} is no marker variable`, 'text stands in quotes; variables are python_version, sys_platform, platform_system, extra and the others of PEP 508', start);
    cursor.skipSpace();
    return { kind: 'variable', name };
}
function takeWord(cursor, word) {
    const start = cursor.offset;
    if (cursor.takeMatch(WORD) === word)
        return true;
    cursor.offset = start;
    return false;
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

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatPythonVersion),
/* harmony export */   d: () => (/* binding */ readPythonVersion)
/* harmony export */ });
// PEP 440, appendix B. No two alternatives can begin alike behind a repeat, so that matching stays linear.
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const PRE = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Reads one version as PEP 440 spells it (no surrounding space); null for what is none. */
function readPythonVersion(text) {
    const match = VERSION.exec(text);
    if (match === null)
        return null;
    const [, epoch, release = '', preWord, preNumber, postShort, postNumber, dev, local] = match;
    const pre = preWord === undefined ? undefined : PRE[preWord.toLowerCase()];
    const post = postShort ?? postNumber;
    return {
        epoch: number(epoch ?? '0'),
        release: release.split('.').map(number),
        pre: pre === undefined ? null : [pre, number(preNumber ?? '')],
        post: post === undefined ? null : number(post),
        dev: dev === undefined ? null : number(dev),
        local: local === undefined
            ? null
            : local
                .toLowerCase()
                .split(/[-_.]/)
                .map((part) => (/^\d+$/.test(part) ? number(part) : part))
                .join('.'),
    };
}
/**
 * The one spelling of a version (PEP 440, "Normalization"). With `stripZeros`, zeros at the end of the release go as
 * well: `1.0` and `1` are then the same text, as they are the same version.
 */
function formatPythonVersion(version, stripZeros) {
    let length = version.release.length;
    while (stripZeros && length > 1 && version.release[length - 1] === '0')
        length -= 1;
    return ((version.epoch === '0' ? '' : `${version.epoch}!`) +
        version.release.slice(0, length).join('.') +
        (version.pre === null ? '' : version.pre.join('')) +
        (version.post === null ? '' : `.post${version.post}`) +
        (version.dev === null ? '' : `.dev${version.dev}`) +
        (version.local === null ? '' : `+${version.local}`));
}
/** An absent number is 0 (`1.0a` is `1.0a0`). */
function number(digits) {
    let start = 0;
    while (start < digits.length - 1 && digits[start] === '0')
        start += 1;
    return digits === '' ? '0' : digits.slice(start);
}


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
    return folder === ROOT || path === folder || path.startsWith(`${folder}/`);
}
/** The way from `folder` to `path`, with `..` where needed; `.` when they are the same. */
function relative(folder, path) {
    const from = folder === ROOT ? [] : folder.split('/');
    const to = path === ROOT ? [] : path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared])
        shared += 1;
    const way = [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
    return way.length === 0 ? '.' : way.join('/');
}
/** Total order of paths by UTF-16 code unit, the same on every machine (no locale). */
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9545);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7152);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);





const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /[^\s,;()]+/y;
const URL = /[^ \t]+/y;
const WRITE_PEP_508 = 'write it as `name[extra]>=1.0; python_version >= "3.10"` (PEP 508)';
/**
 * Reads one requirement after PEP 508: name, extras, version clauses (with or without parentheses) or `@ url`, and
 * marker. Spaces around it are dropped, line breaks are not part of a requirement. Takes time linear in the text.
 */
function readRequirement(text) {
    const cursor = new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextCursor */ .y(text);
    try {
        return { ok: true, value: takeRequirement(cursor) };
    }
    catch (error) {
        if (!(error instanceof _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M))
            throw error;
        return { ok: false, message: error.message, column: error.column, hint: error.hint };
    }
}
function takeRequirement(cursor) {
    cursor.skipSpace();
    const spelledName = takeName(cursor, 'a package name');
    cursor.skipSpace();
    const extras = takeExtras(cursor);
    cursor.skipSpace();
    const url = cursor.take('@') ? takeUrl(cursor) : null;
    const specifier = url === null ? takeSpecifier(cursor) : '';
    cursor.skipSpace();
    const marker = takeMarkerText(cursor);
    if (!cursor.atEnd)
        throw trailing(cursor, specifier);
    return {
        text: cursor.text.trim(),
        name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(spelledName),
        spelledName,
        extras,
        specifier,
        url,
        marker,
    };
}
function takeName(cursor, what) {
    const start = cursor.offset;
    const name = cursor.takeMatch(NAME);
    if (name === '')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(cursor.atEnd ? `expected ${what}` : `expected ${what}, found ${cursor.excerpt()}`, 'names begin with a letter or digit', start);
    const last = name.at(-1);
    if (last === '.' || last === '_' || last === '-')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the name ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(name)} ends with "${last}"`, 'names end with a letter or digit', cursor.offset - 1);
    return name;
}
function takeExtras(cursor) {
    const opener = cursor.offset;
    if (!cursor.take('['))
        return [];
    const extras = [];
    cursor.skipSpace();
    if (cursor.take(']'))
        return extras;
    do {
        cursor.skipSpace();
        extras.push(takeName(cursor, 'an extra'));
        cursor.skipSpace();
    } while (cursor.take(','));
    if (!cursor.take(']'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(cursor.atEnd
            ? `the extras opened at column ${opener + 1} are never closed`
            : `expected "," or "]" between the extras, found ${cursor.excerpt()}`, 'write them as `[one,two]`', cursor.offset);
    return extras;
}
function takeUrl(cursor) {
    cursor.skipSpace();
    const url = cursor.takeMatch(URL);
    if (url === '')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('expected a URL behind "@"', 'write `name @ https://…`', cursor.offset);
    return url;
}
function takeSpecifier(cursor) {
    const opener = cursor.offset;
    const parenthesised = cursor.take('(');
    cursor.skipSpace();
    const start = cursor.offset;
    let end = start;
    while (takeClause(cursor)) {
        end = cursor.offset;
        cursor.skipSpace();
        if (!cursor.take(','))
            break;
        // pip accepts `>=1,` and real files hold it: a comma at the end adds nothing.
        cursor.skipSpace();
    }
    if (parenthesised && !cursor.take(')'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the parenthesis at column ${opener + 1} is never closed`, 'close it behind the version clauses, or leave both out', cursor.offset);
    return cursor.text.slice(start, end);
}
function takeClause(cursor) {
    const operator = cursor.takeMatch(OPERATOR);
    if (operator === '')
        return false;
    cursor.skipSpace();
    const start = cursor.offset;
    const version = cursor.takeMatch(VERSION);
    const wrong = clauseFault(operator, version);
    if (wrong !== null)
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(wrong.message, wrong.hint, start);
    return true;
}
/** PEP 440, "Version specifiers": what may stand behind each operator. */
function clauseFault(operator, version) {
    if (version === '')
        return { message: `expected a version behind "${operator}"`, hint: 'write a version like 1.2' };
    if (operator === '===')
        return null;
    const prefix = version.endsWith('.*');
    const read = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readPythonVersion */ .d)(prefix ? version.slice(0, -2) : version);
    if (read === null)
        return {
            message: `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)} is no version`,
            hint: 'versions follow PEP 440: 1.2, 1.2rc1, 1.2.post1',
        };
    const exact = operator === '==' || operator === '!=';
    if (prefix && !exact)
        return {
            message: `"${operator}" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'only == and != take a version with .*',
        };
    if (prefix && (read.pre !== null || read.post !== null || read.dev !== null || read.local !== null))
        return { message: `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)} is no prefix`, hint: '.* follows numbers alone: ==1.2.*' };
    if (read.local !== null && !exact)
        return {
            message: `"${operator}" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'only == and != take a local version',
        };
    if (operator === '~=' && read.release.length < 2)
        return {
            message: `"~=" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'it needs two numbers at least, as in ~=1.0',
        };
    return null;
}
function takeMarkerText(cursor) {
    if (!cursor.take(';'))
        return null;
    cursor.skipSpace();
    const start = cursor.offset;
    (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .takeMarker */ .C)(cursor);
    return cursor.text.slice(start, cursor.offset).trim();
}
function trailing(cursor, specifier) {
    const found = cursor.excerpt();
    const fault = (hint) => new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`unexpected ${found}`, hint, cursor.offset);
    switch (cursor.here) {
        case '=':
            return fault('versions are compared with ==');
        case '^':
            return fault('Python knows no caret ranges: write `>=1.2,<2`');
        case '#':
            return fault('a requirement holds no comment');
        case '-':
            return fault('a requirement holds no options');
        case '<':
        case '>':
        case '!':
        case '~':
            return fault(specifier === '' ? WRITE_PEP_508 : 'separate version clauses by a comma');
        default:
            return fault(WRITE_PEP_508);
    }
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

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ requirementAt),
/* harmony export */   G: () => (/* binding */ normaliseName)
/* harmony export */ });
/** The requirement of a line that is only the place of a distribution: `text` as spelled, without versions or extras. */
function requirementAt(text, spelledName, url) {
    const name = normaliseName(spelledName);
    return { text, name, spelledName, extras: [], specifier: '', url, marker: null };
}
/** Normal form of a distribution's name after PEP 503, also used for extras (PEP 685) and groups (PEP 735). */
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   tu: () => (/* binding */ docsPage),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);

const RULES = {
    'gen-and-diff/invalid-manifest': {
        title: 'A manifest that cannot be read or contradicts itself',
        severity: 'error',
        why: 'Everything is generated from the manifests; while one is wrong, nothing that it implies can be trusted or written.',
        message: (data) => data.problem,
        fix: (data) => data.hint,
        example: {
            file: (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)('packages/shared-hf/package.edn'),
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
            file: (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)('packages/shared-hf/pyproject.toml'),
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
            file: (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)('services/foo/settings.json'),
            data: { manifest: 'services/foo/service.edn' },
        },
    },
    'gen-and-diff/orphan-file': {
        title: 'A generated file whose manifest is gone',
        severity: 'warning',
        why: 'Nothing keeps it true any more, and its header still says that it is generated.',
        message: (data) => `was generated from ${data.manifest}, which no longer implies it`,
        fix: () => 'delete the file, or restore its manifest',
        example: { file: (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)('services/old/main.py'), data: { manifest: 'services/old/service.edn' } },
    },
    'gen-and-diff/unreadable-file': {
        title: 'A file that could not be read',
        severity: 'warning',
        why: 'What it declares was not judged: a clean report says nothing about it.',
        message: (data) => data.problem,
        fix: (data) => data.hint,
        example: {
            file: (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)('apps/web/package.json'),
            data: { problem: 'is not JSON: a comma is expected', hint: 'write , between two items' },
        },
    },
};
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

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SyntaxFault),
/* harmony export */   y: () => (/* binding */ TextCursor)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);

/** What a small parser throws inside; its own entry turns it into a value. Column counts from 1. */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    column;
    hint;
    constructor(message, hint, offset) {
        super(message);
        this.column = offset + 1;
        this.hint = hint;
    }
}
const SPACE = 32;
const TAB = 9;
/** A place in one line of text that only moves forward: each character is looked at a bounded number of times. */
class TextCursor {
    text;
    offset = 0;
    constructor(text) {
        this.text = text;
    }
    get atEnd() {
        return this.offset >= this.text.length;
    }
    /** The character here; '' at the end. */
    get here() {
        return this.text.charAt(this.offset);
    }
    skipSpace() {
        let code = this.text.charCodeAt(this.offset);
        while (code === SPACE || code === TAB) {
            this.offset += 1;
            code = this.text.charCodeAt(this.offset);
        }
    }
    /** Moves behind `word` where it stands here. */
    take(word) {
        if (!this.text.startsWith(word, this.offset))
            return false;
        this.offset += word.length;
        return true;
    }
    /** Moves behind what a sticky pattern matches here; '' where it does not. */
    takeMatch(sticky) {
        sticky.lastIndex = this.offset;
        const found = sticky.exec(this.text)?.[0] ?? '';
        this.offset += found.length;
        return found;
    }
    /** The rest, quoted and shortened for a message. */
    excerpt() {
        return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(this.text, this.offset);
    }
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Takes an offset in UTF-16 code units; returns its line and column, both from 1. Lines end at `\n`. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
/** Takes two offsets, the second just behind the last character, and returns the span. */
function spanOf(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
/** A position as people write it: `line:column`. */
function formatPosition({ line, column }) {
    return `${line}:${column}`;
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

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readEdn)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/cut.js
var cut = __webpack_require__(5483);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/text-position.js
var text_position = __webpack_require__(7310);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-characters.js
const SPACE = 1;
const ENDS_NUMBER = 2;
const ENDS_TOKEN = 4;
const FORBIDDEN = 8;
const ASCII = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 44])
    ASCII[code] = SPACE;
for (const character of '";^()[]{}\\')
    ASCII[character.charCodeAt(0)] = ENDS_NUMBER | ENDS_TOKEN;
for (const character of '#')
    ASCII[character.charCodeAt(0)] = ENDS_NUMBER;
for (const character of '@`~')
    ASCII[character.charCodeAt(0)] = FORBIDDEN;
const DECIMAL_DIGIT = /^\p{Nd}$/u;
/** What java.lang.Character.isWhitespace says of a UTF-16 code unit, and the comma. NaN (the end of a text) is none. */
function isSpace(code) {
    if (code < 128)
        return ASCII[code] === SPACE;
    return (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x205f ||
        code === 0x3000);
}
/** Whether a number stops before this character: space, or any character that starts another form, `#` too. */
function endsNumber(code) {
    return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_NUMBER)) !== 0 : isSpace(code);
}
/** Whether a symbol, keyword or character stops before this character; `#` is part of a symbol. */
function endsToken(code) {
    return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_TOKEN)) !== 0 : isSpace(code);
}
/** The characters that clojure.edn refuses in and before a token: `@`, backquote and `~`. */
function isForbidden(code) {
    return code < 128 && ASCII[code] === FORBIDDEN;
}
/** Whether a form that starts with this character is a number: any decimal digit of Unicode, as in Java. */
function isDigit(code) {
    if (code < 128)
        return code >= 48 && code <= 57;
    return code >= 0x660 && DECIMAL_DIGIT.test(String.fromCharCode(code));
}
/** What java.lang.Character.isLetter says of a code unit below 256: no tag starts with a later one in clojure.edn. */
function startsTag(code) {
    return code < 256 && /^\p{L}$/u.test(String.fromCharCode(code));
}
/** The value of a digit in a base of at most 36, or -1, as java.lang.Character.digit: digits of any script, full-width letters. */
function digitValue(code, base) {
    let value = -1;
    if (code >= 48 && code <= 57)
        value = code - 48;
    else if (code >= 97 && code <= 122)
        value = code - 87;
    else if (code >= 65 && code <= 90)
        value = code - 55;
    else if (code >= 0xff41 && code <= 0xff5a)
        value = code - 0xff41 + 10;
    else if (code >= 0xff21 && code <= 0xff3a)
        value = code - 0xff21 + 10;
    else if (isDigit(code)) {
        // Every script's ten digits are consecutive, and no two scripts touch.
        value = 0;
        while (isDigit(code - value - 1))
            value++;
    }
    return value < base ? value : -1;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-refusal.js
/** Why a text is no EDN, and where: thrown inside the reader, a value of its `Reading` outside. */
class EdnRefusal extends Error {
    name = 'EdnRefusal';
    position;
    hint;
    constructor(position, message, hint) {
        super(message);
        this.position = position;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-cursor.js



const ESCAPES = new Map([
    ['t', '\t'],
    ['r', '\r'],
    ['n', '\n'],
    ['b', '\b'],
    ['f', '\f'],
    ['"', '"'],
    ['\\', '\\'],
]);
/** A place in an EDN text that moves on over what no form nests in: space, comments, tokens, strings. */
class EdnCursor {
    text;
    index = 0;
    /** Of the next character. */
    line = 1;
    lineStart = 0;
    constructor(text) {
        this.text = text;
    }
    /** The code unit so far ahead; NaN behind the end. */
    code(ahead = 0) {
        return this.text.charCodeAt(this.index + ahead);
    }
    /** The same as text; empty behind the end. */
    char(ahead = 0) {
        return this.text.charAt(this.index + ahead);
    }
    here() {
        return { line: this.line, column: this.index - this.lineStart + 1 };
    }
    spanFrom(start) {
        return { start, end: this.here() };
    }
    /** Behind the last character that is no line end: the line after a final newline is none that an editor shows. */
    textEnd() {
        let end = this.text.length;
        let line = this.line;
        while (end > 0 && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) {
            if (this.text[--end] === '\n')
                line--;
        }
        return { line, column: end - (end === 0 ? -1 : this.text.lastIndexOf('\n', end - 1)) };
    }
    /** Moves over so many characters, none of them a newline. */
    advance(length) {
        this.index += length;
    }
    pass(code) {
        this.index++;
        if (code === 10) {
            this.line++;
            this.lineStart = this.index;
        }
    }
    skipSpace() {
        for (let code = this.code(); isSpace(code); code = this.code())
            this.pass(code);
    }
    /** Moves to the end of the line; a lone carriage return ends a comment too. */
    skipComment() {
        for (let code = this.code(); !Number.isNaN(code) && code !== 10 && code !== 13; code = this.code()) {
            this.index++;
        }
    }
    numeral() {
        const from = this.index;
        for (let code = this.code(); !Number.isNaN(code) && !endsNumber(code); code = this.code())
            this.index++;
        return this.text.slice(from, this.index);
    }
    token() {
        const from = this.index;
        for (let code = this.code(); !Number.isNaN(code) && !endsToken(code); code = this.code()) {
            if (isForbidden(code)) {
                const message = `${JSON.stringify(this.char())} is no part of EDN`;
                throw new EdnRefusal(this.here(), message, 'quote the text as a string');
            }
            this.index++;
        }
        return this.text.slice(from, this.index);
    }
    /** The token behind a backslash, whose first character may be anything; null where the text ends. */
    characterToken() {
        this.index++;
        const first = this.char();
        if (first === '')
            return null;
        this.pass(first.charCodeAt(0));
        return first + this.token();
    }
    /** The value of the string that starts here; null where the text ends within it. */
    string() {
        let value = '';
        let from = ++this.index;
        for (;;) {
            const code = this.code();
            if (code === 34 /* " */)
                break;
            if (code === 92 /* \ */) {
                value += this.text.slice(from, this.index);
                const character = this.escaped();
                if (character === null)
                    return null;
                value += character;
                from = this.index;
            }
            else if (Number.isNaN(code))
                return null;
            else
                this.pass(code);
        }
        return value + this.text.slice(from, this.index++);
    }
    escaped() {
        const start = this.here();
        const letter = this.char(1);
        if (letter === '') {
            this.index++;
            return null;
        }
        const plain = ESCAPES.get(letter);
        if (plain !== undefined) {
            this.index += 2;
            return plain;
        }
        if (letter === 'u')
            return this.escapedCode(start, 2, 16, 4);
        if (isDigit(letter.charCodeAt(0)))
            return this.escapedCode(start, 1, 8, 3);
        throw refusedEscape(start, `\\${letter}`);
    }
    /** Four hexadecimal digits, or one to three octal ones: then a space or a delimiter may end them early. */
    escapedCode(start, prefix, base, length) {
        const from = this.index;
        this.index += prefix;
        let code = 0;
        let digits = 0;
        for (; digits < length && !(digits > 0 && endsNumber(this.code())); digits++) {
            const digit = digitValue(this.code(), base);
            if (digit === -1)
                throw refusedEscape(start, this.text.slice(from, this.index + 1));
            code = code * base + digit;
            this.index++;
        }
        if (base === 16 ? digits < length : code > 0o377) {
            throw refusedEscape(start, this.text.slice(from, this.index));
        }
        return String.fromCharCode(code);
    }
}
function refusedEscape(start, spelled) {
    return new EdnRefusal(start, `invalid escape ${(0,cut/* excerpt */.K)(spelled)} in a string`, 'a string escapes with \\t \\r \\n \\b \\f \\" \\\\ \\uXXXX or an octal number to \\377');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-tags.js

const TIMESTAMP = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?)?)?)?(?:Z|([-+])(\d\d):(\d\d))?$/;
const DAY = 86_400_000;
/** 1582-10-15: java.util.GregorianCalendar counts Julian days before it. */
const CUTOVER = Date.UTC(1582, 9, 15);
/**
 * Milliseconds since the epoch of a `#inst` string, or null where clojure.instant refuses it. Parts may be left out
 * from the right; the second 60 is valid in minute 59 alone; digits behind the millisecond are dropped.
 */
function instantOf(text) {
    const match = TIMESTAMP.exec(text);
    if (match === null)
        return null;
    const part = (index, fallback) => Number(match[index] ?? fallback);
    const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
    const [hour, minute, second] = [part(4, 0), part(5, 0), part(6, 0)];
    const [offsetHour, offsetMinute] = [part(9, 0), part(10, 0)];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return null;
    if (hour > 23 || minute > 59 || second > (minute === 59 ? 60 : 59))
        return null;
    if (offsetHour > 23 || offsetMinute > 59)
        return null;
    const milli = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
    const offset = (match[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
    return midnight(year, month, day) + (hour * 60 + minute - offset) * 60_000 + second * 1000 + milli;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function midnight(year, month, day) {
    // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 Gregorian years are always 146,097 days.
    const gregorian = Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;
    if (gregorian >= CUTOVER)
        return gregorian;
    // Days from 1 March of the year 0, where the Julian leap day ends each year.
    const march = month < 3 ? year - 1 : year;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return (Math.floor(march * 365.25) + dayOfYear - 719_470) * DAY;
}
const UUID_BITS = [32, 16, 16, 16, 48];
/**
 * The 32 hexadecimal digits of a `#uuid` string, or null where java.util.UUID.fromString refuses it: five groups of
 * any length, 36 characters in all; what is too long for its group is cut from the left.
 */
function uuidOf(text) {
    const groups = text.split('-');
    if (text.length > 36 || groups.length !== 5)
        return null;
    let digits = '';
    for (const [index, group] of groups.entries()) {
        const value = hexOf(group.startsWith('+') ? group.slice(1) : group);
        if (value === null)
            return null;
        const bits = UUID_BITS[index] ?? 0;
        digits += BigInt.asUintN(bits, value)
            .toString(16)
            .padStart(bits / 4, '0');
    }
    return digits;
}
function hexOf(group) {
    if (group === '')
        return null;
    let value = 0n;
    for (let index = 0; index < group.length; index++) {
        const digit = digitValue(group.charCodeAt(index), 16);
        if (digit === -1)
            return null;
        value = value * 16n + BigInt(digit);
    }
    return BigInt.asIntN(64, value) === value ? value : null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-equality.js

/**
 * Texts that are the same for two values exactly when Clojure takes them for one key: `[1]` and `(1)`, `1` and `1N`,
 * `1.0M` and `1.00M`, maps and sets in any order; not `1` and `1.0`. The form of an unknown tag is compared as Java's
 * `equals` does, where `1` and `1N` differ. One instance serves one document: a collection is named by a number, so
 * that nested keys cost no more than their length.
 */
class EdnEquality {
    numbers = new Map();
    known = { equiv: new Map(), equals: new Map() };
    /** The text of a value. */
    keyOf(value) {
        return this.key(value, 'equiv');
    }
    key(value, by) {
        switch (value.kind) {
            case 'nil':
                return 'nil';
            case 'boolean':
                return `${value.value}`;
            case 'string':
                return JSON.stringify(value.value);
            case 'character':
                return `\\${value.value.charCodeAt(0)}`;
            case 'integer':
                return by === 'equals' && value.big ? `${value.value}N` : `${value.value}`;
            case 'float':
                return by === 'equals' && Object.is(value.value, -0) ? 'd-0' : `d${value.value}`;
            case 'decimal':
                return decimalKey(value.text, by);
            case 'ratio':
                return `${value.numerator}/${value.denominator}`;
            case 'keyword':
            case 'symbol':
                return `${value.kind === 'keyword' ? ':' : "'"}${value.namespace === null ? '' : `${value.namespace} `}${value.name}`;
            case 'tagged':
                return this.taggedKey(value.tag, value.value);
            default:
                return this.collectionKey(value, by);
        }
    }
    taggedKey(tag, form) {
        if (form.kind === 'string' && tag === 'inst')
            return `#inst ${instantOf(form.value)}`;
        if (form.kind === 'string' && tag === 'uuid')
            return `#uuid ${uuidOf(form.value)}`;
        return this.numbered(`#${tag} ${this.key(form, 'equals')}`);
    }
    collectionKey(value, by) {
        const known = this.known[by].get(value);
        if (known !== undefined)
            return known;
        let text;
        if (value.kind === 'map') {
            // Keys, and members of sets, are looked up, which never goes by `equals`.
            const entries = value.entries.map(([key, item]) => `${this.key(key, 'equiv')}\n${this.key(item, by)}`);
            text = `{${entries.sort().join('\n')}`;
        }
        else if (value.kind === 'set') {
            text = `#{${value.items
                .map((item) => this.key(item, 'equiv'))
                .sort()
                .join('\n')}`;
        }
        else {
            text = `[${value.items.map((item) => this.key(item, by)).join('\n')}`;
        }
        const key = this.numbered(text);
        this.known[by].set(value, key);
        return key;
    }
    numbered(text) {
        const number = this.numbers.get(text) ?? this.numbers.size;
        this.numbers.set(text, number);
        return `@${number}`;
    }
}
function decimalKey(text, by) {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
    let digits = (whole + fraction).replace(/^0+/, '');
    let scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
    if (by === 'equiv') {
        const kept = trimmedLength(digits);
        scale = digits === '' ? 0n : scale - BigInt(digits.length - kept);
        digits = digits.slice(0, kept);
    }
    const sign = digits !== '' && mantissa.startsWith('-') ? '-' : '';
    return `M${sign}${digits}e${scale}`;
}
function trimmedLength(digits) {
    let length = digits.length;
    while (length > 0 && digits[length - 1] === '0')
        length--;
    return length;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-opener.js


const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['"', '"'],
]);
/** The character that completes an opener (of `#{` and `#:ns{` too); null where a form does, as behind `#_`. */
function closerOf({ text }) {
    return text.endsWith('{') ? '}' : (CLOSERS.get(text) ?? null);
}
/** What an opener waits for, as a clause with its place. */
function describeOpen(opener) {
    const name = opener.text === '"' ? 'string' : (0,cut/* excerpt */.K)(opener.text);
    const wait = closerOf(opener) === null ? 'needs a form' : 'is not closed';
    return `the ${name} opened at ${(0,text_position/* formatPosition */.Ld)(opener.start)} ${wait}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn-token.js



const INTEGER = /^([-+]?)(?:(0|[1-9][0-9]*)|0[xX]([0-9A-Fa-f]+)|0([0-7]+)|([1-9][0-9]?)[rR]([0-9A-Za-z]+))(N?)$/;
const FLOAT = /^([-+]?[0-9]+(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?)(M?)$/;
const RATIO = /^([-+]?[0-9]+)\/([0-9]+)$/;
const LEADING_ZERO = /^[-+]?0[0-9]+N?$/;
/** Longest number that is read: the arithmetic behind radixes and ratios is not linear in its length. */
const MAX_NUMBER_LENGTH = 10_000;
const NAMED_CHARACTERS = new Map([
    ['newline', '\n'],
    ['space', ' '],
    ['tab', '\t'],
    ['backspace', '\b'],
    ['formfeed', '\f'],
    ['return', '\r'],
]);
/**
 * The value of a token that starts like a number (a digit, or a sign and a digit), read as clojure.edn does: `010` is
 * 8, `1.` is 1.0, `4/2` is 2. Throws EdnRefusal.
 */
function numberOf(token, span) {
    if (token.length > MAX_NUMBER_LENGTH) {
        throw new EdnRefusal(span.start, `a number of ${token.length} characters: the limit is ${MAX_NUMBER_LENGTH}`, 'write it as a string');
    }
    const integer = INTEGER.exec(token);
    if (integer !== null)
        return integerOf(integer, token, span);
    if (LEADING_ZERO.test(token)) {
        throw refusedNumber(token, span, 'a number that starts with 0 is octal: drop the zero, or quote it as a string');
    }
    const float = FLOAT.exec(token);
    if (float !== null) {
        const [, text = '', fraction = '', exponent = '0', suffix] = float;
        if (suffix !== 'M')
            return { kind: 'float', value: Number(text), span };
        const scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
        if (BigInt.asIntN(32, scale) !== scale) {
            throw refusedNumber(token, span, 'the exponent of a decimal (M) must fit into 32 bits');
        }
        return { kind: 'decimal', text, span };
    }
    const ratio = RATIO.exec(token);
    if (ratio !== null)
        return ratioOf(BigInt((ratio[1] ?? '').replace('+', '')), BigInt(ratio[2] ?? ''), token, span);
    throw refusedNumber(token, span, 'what starts with a digit must be a number: quote it as a string');
}
function integerOf(match, token, span) {
    const [, sign, decimal, hex, octal, base, digits = '', suffix] = match;
    let value;
    if (decimal !== undefined)
        value = BigInt(decimal);
    else if (hex !== undefined)
        value = BigInt(`0x${hex}`);
    else if (octal !== undefined)
        value = BigInt(`0o${octal}`);
    else
        value = inBase(digits, Number(base), token, span);
    if (sign === '-')
        value = -value;
    return { kind: 'integer', value, big: suffix === 'N' || !fitsLong(value), span };
}
function inBase(digits, base, token, span) {
    if (base < 2 || base > 36)
        throw refusedNumber(token, span, 'a radix is 2 to 36');
    let value = 0n;
    // Ten digits at a time are an exact number in any radix, and a tenth of the big multiplications.
    for (let from = 0; from < digits.length; from += 10) {
        const chunk = digits.slice(from, from + 10);
        let part = 0;
        for (const character of chunk) {
            const digit = digitValue(character.charCodeAt(0), base);
            if (digit === -1) {
                throw refusedNumber(token, span, `"${character}" is no digit in radix ${base}`);
            }
            part = part * base + digit;
        }
        value = value * BigInt(base ** chunk.length) + BigInt(part);
    }
    return value;
}
function ratioOf(numerator, denominator, token, span) {
    if (denominator === 0n)
        throw refusedNumber(token, span, 'a denominator is not 0');
    let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
    while (rest !== 0n)
        [divisor, rest] = [rest, divisor % rest];
    if (divisor !== denominator) {
        return { kind: 'ratio', numerator: numerator / divisor, denominator: denominator / divisor, span };
    }
    const big = !fitsLong(numerator) || !fitsLong(denominator);
    return { kind: 'integer', value: numerator / divisor, big, span };
}
function fitsLong(value) {
    return BigInt.asIntN(64, value) === value;
}
function refusedNumber(token, span, hint) {
    return new EdnRefusal(span.start, `invalid number ${(0,cut/* excerpt */.K)(token)}`, hint);
}
/**
 * The value of any other token: nil, a boolean, a keyword or a symbol. Accepts what clojure.edn accepts (`:1`,
 * `:a/b/c`, `foo//`) and refuses what it refuses (`::a`, `:a/1`, `foo/`, `a:`). Throws EdnRefusal.
 */
function nameOf(token, span) {
    if (token === 'nil')
        return { kind: 'nil', span };
    if (token === 'true' || token === 'false')
        return { kind: 'boolean', value: token === 'true', span };
    const kind = token.startsWith(':') ? 'keyword' : 'symbol';
    const body = kind === 'keyword' ? token.slice(1) : token;
    if (!isName(token, body)) {
        throw new EdnRefusal(span.start, `invalid ${kind} ${(0,cut/* excerpt */.K)(token)}`, nameHint(token));
    }
    const slash = body === '/' ? -1 : body.indexOf('/');
    if (slash === -1)
        return { kind, namespace: null, name: body, span };
    return { kind, namespace: body.slice(0, slash), name: body.slice(slash + 1), span };
}
function isName(token, body) {
    if (token.endsWith(':') || token.includes('::'))
        return false;
    if (body === '/')
        return true;
    // A slash at the very end is a name of its own (`foo//`), never the end of a namespace.
    const slash = token.lastIndexOf('/', token.length - 2);
    if (slash === -1)
        return !body.includes('/');
    const name = token.slice(slash + 1);
    if (name !== '/' && (name.includes('/') || /^[0-9]/.test(name)))
        return false;
    const space = token.slice(0, slash);
    if (space === '' || space.endsWith(':') || space.startsWith('/'))
        return false;
    // Java's `.` does not match NEL, which is no white space either.
    const first = /^:[^0-9/]/.test(space) ? 1 : 0;
    return space.indexOf('\u0085', first + 1) === -1;
}
function nameHint(token) {
    if (token.startsWith('::'))
        return 'EDN has no aliases: write the namespace out, with one colon';
    if (token.endsWith('/'))
        return 'a name must follow the "/"';
    if (/\/[0-9]/.test(token))
        return 'the name behind the "/" must not start with a digit';
    if (token.startsWith('/'))
        return 'a namespace must stand before the "/"';
    return 'a name neither ends with ":" nor holds "::"';
}
/** The character that a token behind a backslash means: one UTF-16 code unit. Throws EdnRefusal. */
function characterOf(token, span) {
    if (token.length === 1)
        return { kind: 'character', value: token, span };
    const named = NAMED_CHARACTERS.get(token);
    if (named !== undefined)
        return { kind: 'character', value: named, span };
    const code = codeOf(token);
    if (code === null) {
        throw new EdnRefusal(span.start, `invalid character ${(0,cut/* excerpt */.K)(`\\${token}`)}`, 'a character is one UTF-16 unit, newline, space, tab, backspace, formfeed, return, uXXXX or oNNN (to o377)');
    }
    return { kind: 'character', value: String.fromCharCode(code), span };
}
function codeOf(token) {
    const base = token.startsWith('u') ? 16 : 8;
    if (base === 16 ? token.length !== 5 : !token.startsWith('o') || token.length > 4)
        return null;
    let code = 0;
    for (let index = 1; index < token.length; index++) {
        const digit = digitValue(token.charCodeAt(index), base);
        if (digit === -1)
            return null;
        code = code * base + digit;
    }
    if (base === 8)
        return code <= 0o377 ? code : null;
    return code >= 0xd800 && code <= 0xdfff ? null : code;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn.js










const MAX_DEPTH = 1000;
const SYMBOLIC = new Map([
    ['Inf', Number.POSITIVE_INFINITY],
    ['-Inf', Number.NEGATIVE_INFINITY],
    ['NaN', Number.NaN],
]);
/**
 * Reads a text that holds exactly one EDN form (space, comments and discards around it), with the rules of Clojure
 * 1.12's clojure.edn reader; unknown tags are kept. Limits of our own: 1,000 levels, numbers of 10,000 characters. A
 * refusal is one problem at its line and column (from 1, in UTF-16 units). Linear in the length of the text.
 */
function readEdn(text, file) {
    try {
        return { ok: true, value: new EdnReader(text).document() };
    }
    catch (error) {
        if (!(error instanceof EdnRefusal))
            throw error;
        const { line, column } = error.position;
        return {
            ok: false,
            problems: [{ at: finding.at.point(file, line, column), message: error.message, hint: error.hint }],
        };
    }
}
class EdnReader {
    cursor;
    equality = new EdnEquality();
    depth = 0;
    constructor(text) {
        this.cursor = new EdnCursor(text);
    }
    document() {
        const value = this.form(null);
        this.skipBlank();
        const next = this.cursor.char();
        if (next === '')
            return value;
        if (')]}'.includes(next))
            throw this.unmatched(null);
        const hint = 'keep one form: wrap them in a vector, or comment one out with #_';
        throw new EdnRefusal(this.cursor.here(), 'trailing form: a document holds one form', hint);
    }
    /** Passes space, comments and discarded forms. */
    skipBlank() {
        for (;;) {
            this.cursor.skipSpace();
            const code = this.cursor.code();
            if (code === 59 /* ; */)
                this.cursor.skipComment();
            else if (code === 35 /* # */ && this.cursor.code(1) === 95 /* _ */)
                this.inside('#_', (opener) => this.form(opener));
            else
                return;
        }
    }
    /** Passes an opener and reads what belongs to it one level down. */
    inside(text, read) {
        const start = this.cursor.here();
        if (++this.depth > MAX_DEPTH) {
            throw new EdnRefusal(start, `nested deeper than ${MAX_DEPTH} levels`, 'flatten the data');
        }
        this.cursor.advance(text.length);
        const result = read({ text, start });
        this.depth--;
        return result;
    }
    /** Reads the next form, for `owner` where something open needs one. */
    form(owner) {
        this.skipBlank();
        const start = this.cursor.here();
        const code = this.cursor.code();
        switch (code) {
            case 34 /* " */:
                {
                    const value = this.cursor.string();
                    if (value === null)
                        throw this.unfinished({ text: '"', start });
                    return { kind: 'string', value, span: this.cursor.spanFrom(start) };
                }
            case 40 /* ( */:
                return this.sequence('list', '(', ')');
            case 91 /* [ */:
                return this.sequence('vector', '[', ']');
            case 123 /* { */:
                return this.inside('{', (opener) => this.entries(opener, this.items(opener, '}')));
            case 35 /* # */:
                return this.dispatch();
            case 92 /* \ */:
                {
                    const token = this.cursor.characterToken();
                    if (token === null)
                        throw this.unfinished({ text: '\\', start });
                    return characterOf(token, this.cursor.spanFrom(start));
                }
            case 94 /* ^ */:
                return this.metadata('^');
            case 41 /* ) */:
            case 93 /* ] */:
            case 125 /* } */:
                throw this.unmatched(owner);
        }
        if (Number.isNaN(code))
            throw this.unfinished(owner);
        const signed = code === 43 /* + */ || code === 45; /* - */
        if (isDigit(code) || (signed && isDigit(this.cursor.code(1)))) {
            const token = this.cursor.numeral();
            return numberOf(token, this.cursor.spanFrom(start));
        }
        const token = this.cursor.token();
        return nameOf(token, this.cursor.spanFrom(start));
    }
    sequence(kind, text, closer) {
        return this.inside(text, (opener) => {
            const items = this.items(opener, closer);
            if (kind === 'set')
                this.refuseDuplicates('set member', items);
            return { kind, items, span: this.cursor.spanFrom(opener.start) };
        });
    }
    items(opener, closer) {
        const items = [];
        const end = closer.charCodeAt(0);
        for (;;) {
            this.skipBlank();
            if (this.cursor.code() === end)
                break;
            items.push(this.form(opener));
        }
        this.cursor.advance(1);
        return items;
    }
    entries(opener, items) {
        const entries = [];
        for (let index = 0; index < items.length; index += 2) {
            const [key, value] = items.slice(index, index + 2);
            if (key === undefined)
                break;
            if (value === undefined) {
                const map = `the map opened at ${(0,text_position/* formatPosition */.Ld)(opener.start)}`;
                const message = `odd number of forms in ${map}: its last key has no value`;
                throw new EdnRefusal(key.span.start, message, 'a map is keys and values in turn');
            }
            entries.push([key, value]);
        }
        this.refuseDuplicates('key', entries.map(([key]) => key));
        return { kind: 'map', entries, span: this.cursor.spanFrom(opener.start) };
    }
    refuseDuplicates(what, values) {
        if (values.length < 2)
            return;
        const seen = new Map();
        for (const value of values) {
            const key = this.equality.keyOf(value);
            const first = seen.get(key);
            if (first !== undefined) {
                const message = `duplicate ${what}: its equal stands at ${(0,text_position/* formatPosition */.Ld)(first.span.start)}`;
                throw new EdnRefusal(value.span.start, message, 'remove one of the two');
            }
            seen.set(key, value);
        }
    }
    dispatch() {
        const next = this.cursor.char(1);
        switch (next) {
            case '{':
                return this.sequence('set', '#{', '}');
            case '#':
                return this.symbolic();
            case '^':
                return this.metadata('#^');
            case ':':
                return this.namespacedMap();
        }
        if (startsTag(next.charCodeAt(0)))
            return this.tagged();
        const message = `${(0,cut/* excerpt */.K)(`#${next}`)} starts no form of EDN`;
        throw new EdnRefusal(this.cursor.here(), message, 'a tag starts with a letter');
    }
    symbolic() {
        return this.inside('##', (opener) => {
            const name = this.form(opener);
            const value = name.kind === 'symbol' && name.namespace === null ? SYMBOLIC.get(name.name) : undefined;
            if (value === undefined) {
                throw new EdnRefusal(opener.start, 'unknown symbolic value', 'there are ##Inf, ##-Inf and ##NaN');
            }
            return { kind: 'float', value, span: this.cursor.spanFrom(opener.start) };
        });
    }
    metadata(text) {
        return this.inside(text, (opener) => {
            const meta = this.form(opener);
            if (!['symbol', 'string', 'keyword', 'map'].includes(meta.kind)) {
                const hint = 'metadata is a symbol, a keyword, a string or a map';
                throw new EdnRefusal(meta.span.start, `metadata of the kind ${meta.kind}`, hint);
            }
            const value = this.form(opener);
            if (!['symbol', 'list', 'vector', 'map', 'set'].includes(value.kind)) {
                const hint = 'only symbols, lists, vectors, maps and sets carry metadata';
                throw new EdnRefusal(opener.start, `metadata before a value of the kind ${value.kind}`, hint);
            }
            return { ...value, span: this.cursor.spanFrom(opener.start) };
        });
    }
    tagged() {
        return this.inside('#', ({ start }) => {
            const tag = this.cursor.token();
            if (nameOf(tag, this.cursor.spanFrom(start)).kind !== 'symbol') {
                throw new EdnRefusal(start, `invalid tag ${(0,cut/* excerpt */.K)(tag)}`, 'a tag is a symbol');
            }
            const value = this.form({ text: `#${tag}`, start });
            const text = value.kind === 'string' ? value.value : '';
            if (tag === 'inst' && instantOf(text) === null) {
                const hint = 'write a string such as "2026-01-31T12:00:00Z"';
                throw new EdnRefusal(value.span.start, 'invalid #inst', hint);
            }
            if (tag === 'uuid' && uuidOf(text) === null) {
                const hint = 'write a string of five hexadecimal groups';
                throw new EdnRefusal(value.span.start, 'invalid #uuid', hint);
            }
            return { kind: 'tagged', tag, value, span: this.cursor.spanFrom(start) };
        });
    }
    namespacedMap() {
        return this.inside('#:', (opener) => {
            const space = this.form(opener);
            if (space.kind !== 'symbol' || space.namespace !== null) {
                throw new EdnRefusal(opener.start, 'invalid namespace of a map', 'write it as #:name{…}');
            }
            this.cursor.skipSpace();
            if (this.cursor.char() !== '{') {
                const message = `no map behind ${(0,cut/* excerpt */.K)(`#:${space.name}`)}`;
                throw new EdnRefusal(this.cursor.here(), message, 'a namespace stands right before its map');
            }
            this.cursor.advance(1);
            const brace = { text: `#:${space.name}{`, start: opener.start };
            const items = this.items(brace, '}');
            return this.entries(brace, items.map((item, index) => (index % 2 === 0 ? qualified(item, space.name) : item)));
        });
    }
    unmatched(owner) {
        const closer = this.cursor.char();
        if (owner === null) {
            return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": nothing is open`, 'remove it');
        }
        const needed = closerOf(owner);
        const hint = needed === null ? 'put a form before it' : `put "${needed}" before it`;
        return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": ${describeOpen(owner)}`, hint);
    }
    unfinished(owner) {
        if (owner === null) {
            return new EdnRefusal(this.cursor.textEnd(), 'the text holds no form', 'write one EDN form, such as a map');
        }
        const needed = closerOf(owner);
        const hint = needed === null ? 'put a form behind it' : `close it with ${needed}`;
        return new EdnRefusal(this.cursor.textEnd(), `the text ends: ${describeOpen(owner)}`, hint);
    }
}
/** A key of `#:space{}`: a bare name gets the namespace, `_/name` becomes bare. */
function qualified(key, space) {
    if (key.kind !== 'keyword' && key.kind !== 'symbol')
        return key;
    if (key.namespace === null)
        return { ...key, namespace: space };
    return key.namespace === '_' ? { ...key, namespace: null } : key;
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludedBy)
/* harmony export */ });
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_model_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);



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
 * judged in one pass. Throws UserError for a glob that cannot be read.
 */
function excludedBy(globs) {
    const compiled = globs.map((glob) => {
        const matches = (0,_core_model_glob__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob.replace(/\/+$/, ''), { dot: true });
        if (matches !== null)
            return matches;
        throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the glob ${JSON.stringify(glob)} in :exclude cannot be read`, 'write *, **, ?, [a-z] and {a,b}');
    });
    const known = new Map([[_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, false]]);
    const judge = (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            const parent = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
            answer = judge(parent) || INSTALLED.has((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path)) || compiled.some((glob) => glob(path));
            known.set(path, answer);
        }
        return answer;
    };
    return (path) => {
        const parent = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
        return (parent !== null && judge(parent)) || compiled.some((glob) => glob(path));
    };
}


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
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
    const plain = withoutPrototype(value, 0);
    if (plain === TOO_DEEP)
        return { ok: false, problems: [tooDeep(text, file)] };
    return { ok: true, value: plain };
}
const TOO_DEEP = Symbol('too deep');
function withoutPrototype(value, depth) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= MAX_DEPTH)
        return TOO_DEEP;
    if (Array.isArray(value)) {
        for (let i = 0; i < value.length; i += 1) {
            value[i] = withoutPrototype(value[i], depth + 1);
            if (value[i] === TOO_DEEP)
                return TOO_DEEP;
        }
        return value;
    }
    const table = Object.create(null);
    for (const key of Object.keys(value)) {
        const inner = withoutPrototype(value[key], depth + 1);
        if (inner === TOO_DEEP)
            return TOO_DEEP;
        table[key] = inner;
    }
    return table;
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

/***/ 3511:
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
/* harmony import */ var _edn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7865);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7113);
/* harmony import */ var _manifest_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8185);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2172);







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
        const reading = format === 'toml' ? (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .readToml */ .D)(text, file) : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(text, file);
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
    const reading = (0,_edn_js__WEBPACK_IMPORTED_MODULE_4__/* .readEdn */ .u)(text, file);
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

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h$: () => (/* binding */ PYTHON_NAME),
  eX: () => (/* binding */ allowList),
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
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest-names.js






/** `:allow` holds requirements as spelled, or a beginning of them ending in `*`. */
function allowList(patterns) {
    return (requirement) => patterns.some((p) => (p.endsWith('*') ? requirement.startsWith(p.slice(0, -1)) : requirement === p));
}
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

/***/ 3545:
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
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest-value.js
var manifest_value = __webpack_require__(8185);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest-shape.js


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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifest-schema.js

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

/***/ 8185:
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

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/file-tree.js
var file_tree = __webpack_require__(6814);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest-document.js
var manifest_document = __webpack_require__(3511);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest-names.js + 1 modules
var manifest_names = __webpack_require__(5384);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest-schema.js + 1 modules
var manifest_schema = __webpack_require__(3545);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/package-manifest.js




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

// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest-value.js
var manifest_value = __webpack_require__(8185);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/service-manifest.js




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

;// CONCATENATED MODULE: ./.build/packages/core/src/read/manifests.js








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
    const allow = (0,manifest_names/* allowList */.eX)(config.allow);
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

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ packageManagerOf),
  y: () => (/* binding */ readPackageManager)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/lockfiles.js

/** By file name: whose lock it is, and which versions of the tool write one whose head looks like this. */
const LOCKS = [
    {
        name: 'pnpm-lock.yaml',
        tool: 'pnpm',
        versionOf: (head) => PNPM.get(/^lockfileVersion: *['"]?(\d+)/m.exec(head)?.[1] ?? '') ?? null,
    },
    { name: 'npm-shrinkwrap.json', tool: 'npm', versionOf: npmVersion },
    { name: 'package-lock.json', tool: 'npm', versionOf: npmVersion },
    {
        name: 'yarn.lock',
        tool: 'yarn',
        versionOf: (head) => /^# yarn lockfile v1$/m.test(head) ? '1' : /^__metadata:/m.test(head) ? '>=2' : null,
    },
    { name: 'bun.lock', tool: 'bun', versionOf: () => null },
    { name: 'bun.lockb', tool: 'bun', versionOf: () => null },
];
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
function npmVersion(head) {
    return NPM.get(/"lockfileVersion": *(\d+)/.exec(head)?.[1] ?? '') ?? null;
}
/** Long enough for every head seen; the rest of a lock may have megabytes. */
const HEAD = 4_096;
/** The lock of a folder; where several stand there, the first of pnpm's, npm's, yarn's and bun's. Null where none does. */
function lockOf(files, folder) {
    for (const { name, tool, versionOf } of LOCKS) {
        const file = (0,repo_path/* join */.fj)(folder, name);
        if (!files.has(file))
            continue;
        // A binary lock is told by its name alone.
        const read = name.endsWith('b') ? null : files.read(file);
        const head = read?.kind === 'text' ? read.text.slice(0, HEAD) : '';
        return { tool, file, version: versionOf(head) };
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/package-manager.js


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
function packageManagerOf(config, project, files, folder = repo_path/* ROOT */.Dl) {
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
    const lock = lockOf(files, folder);
    if (lock !== null) {
        const { tool, version, file } = lock;
        return { tool, version, exact: false, by: 'lock', origin: { file, line: 1 } };
    }
    const file = (0,repo_path/* join */.fj)(folder, 'pnpm-workspace.yaml');
    if (!files.has(file))
        return null;
    return { tool: 'pnpm', version: null, exact: false, by: 'workspace-file', origin: { file, path: [] } };
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlumbConfig)
/* harmony export */ });
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_model_file_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6814);
/* harmony import */ var _core_model_node_requirement__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1333);
/* harmony import */ var _core_model_python_version__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7152);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7479);
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5212);
/* harmony import */ var _core_model_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1120);
/* harmony import */ var _core_model_suggest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9961);
/* harmony import */ var _manifest_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3511);
/* harmony import */ var _manifest_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5384);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3545);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9967);












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
    const allow = (0,_manifest_names_js__WEBPACK_IMPORTED_MODULE_4__/* .allowList */ .eX)(shape.allow);
    const pins = readPins(shape, document, files, locators, allow);
    checkRules(shape, document);
    const manager = shape.node?.['package-manager'];
    if (manager !== undefined && (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackageManager */ .y)(manager) === null)
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
    const judge = (0,_manifest_names_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementJudge */ .lZ)(document, allow);
    const pins = new Map();
    const seen = new Map();
    for (const [name, value] of Object.entries(table)) {
        const here = [...path, name];
        const twin = seen.get((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name));
        if (twin !== undefined)
            document.complain(here, `"${name}" and "${twin}" are one distribution`, 'keep one pin', 'key');
        seen.set((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_6__/* .normaliseName */ .G)(name), name);
        if (!_manifest_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PYTHON_NAME */ .h$.test(name)) {
            const extras = name.includes('[') ? ': constraints cannot have extras (pip)' : '';
            document.complain(here, `${JSON.stringify(name)} is no name of a Python distribution${extras}`, 'pin the distribution by its name alone', 'key');
        }
        if (typeof value === 'string') {
            if ((0,_core_model_python_version__WEBPACK_IMPORTED_MODULE_10__/* .readPythonVersion */ .d)(value) === null)
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
        const isReference = value.startsWith('$') && (0,_core_model_node_requirement__WEBPACK_IMPORTED_MODULE_11__/* .nodeNameProblem */ .zj)(value.slice(1)) === null;
        const isBlank = value.trim() === '' || value.trim() !== value;
        const risk = isReference ? null : isBlank ? 'no version' : (0,_core_model_node_requirement__WEBPACK_IMPORTED_MODULE_11__/* .nodeRequirementRisk */ .H0)(value);
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
/* harmony import */ var _core_model_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);
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
    const { message, fix } = (0,_core_model_rules__WEBPACK_IMPORTED_MODULE_1__/* .sentencesOf */ .cj)(finding.rule, finding.data);
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
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js
var model_rules = __webpack_require__(1120);
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
 * gravest first; at most ten a level, the rest counted in a closing notice. `root` is the folder of the checkout that the
 * report's files are relative to.
 */
function renderAnnotations(report, root = repo_path/* ROOT */.Dl) {
    const failed = report.notes.filter((note) => note.failed === true).map(annotateFailure);
    const all = [...failed, ...(0,report_entry/* rankedEntries */.WB)(report).map((entry) => annotate(entry, root))];
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
/** A sentence: what stands between backticks is code, all else plain text. */
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
    return text.replace(CREDENTIALS, '$1***@');
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
/**
 * JSON text (of JSON.stringify) with the same value, in which nothing is unseen, and nothing a command in an Actions
 * log: there `##[name]` is one, within a string too.
 */
function inertJsonText(json) {
    return json
        .replace(UNSEEN, (character) => character === '\n' ? character : character.split('').map(jsonEscape).join(''))
        .replaceAll('##[', '#\\u0023[');
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** `visible` for a line of code, where a tab is itself. */
function visibleCode(line) {
    return line.split('\t').map(visible).join('\t');
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
