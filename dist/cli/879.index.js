export const id = 879;
export const ids = [879,641];
export const modules = {

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ic: () => (/* binding */ emit),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5364);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5272);




/** Writes a report to the terminal or to a file, and returns the exit code of its verdict. */
async function emit(report, emission, terminal) {
    return await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(await answerOf(report, emission, terminal), emission, terminal);
}
/** What there is to say of a report, as text, and by the exit code. */
async function answerOf(report, { format, output, root }, terminal) {
    const color = output === undefined && terminal.color;
    const text = await (0,_core_index__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(report, format, { color, root: (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_2__/* .folderInCheckout */ .Q_)(root) });
    return { text, code: exitCodeOf(report) };
}
/** The exit code of a report's verdict. */
function exitCodeOf({ verdict }) {
    return { clean: _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.clean, findings: _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings, inconclusive: _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.user }[verdict];
}


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ factStore)
/* harmony export */ });
/* unused harmony export contentOfText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kept_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);


/** The facts of the repository in the folder `root`; null where none can be kept. */
function factStore(root, folder) {
    const file = (0,_kept_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keptFile */ .h)(root, 'facts', '', folder);
    return file === null ? null : { ...file, contentOfText };
}
/** See `FactStore.contentOfText`. */
function contentOfText(text) {
    const length = Buffer.byteLength(text);
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${length}\0`).update(text).digest('hex');
    return `${id}:${length}`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ fileWriter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/text-file.js + 1 modules
var text_file = __webpack_require__(4548);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/write-targets.js




/** Windows: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const RESERVED_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const RESERVED_CHARACTER = /[<>:"|?*\\\u0000-\u001f]/;
const MAX_PATH_LENGTH = 260;
const MAX_NAME_BYTES = 255;
/**
 * Judges every path that is to be written below the absolute folder `base`, before anything is. Throws UserError for
 * a path that leaves the folder, goes through or to a link, is no file, cannot exist on Windows or macOS (reserved
 * name, case collision with what is there or is written as well), or belongs to git.
 */
function checkTargets(base, files) {
    const disk = namesOnDisk(base);
    const written = new Map();
    const targets = new Set();
    for (const { path } of files) {
        if (targets.has(path))
            throw new Error(`${path} is written twice in one go`);
        targets.add(path);
    }
    for (const { path, content } of files) {
        checkSpelling(path);
        for (const folder of foldersAbove(path)) {
            if (targets.has(folder))
                throw refused(path, `needs the folder ${folder}, which is written as a file`);
            const stats = statsOf(base, folder);
            if (stats !== null && !stats.isDirectory())
                throw refused(path, `goes through ${nameKind(stats)}, ${folder}`);
        }
        const stats = statsOf(base, path);
        if (stats !== null && !stats.isFile())
            throw refused(path, `is ${nameKind(stats)}, not a file`);
        if (content !== null)
            checkCase(path, disk, written);
    }
}
function checkSpelling(path) {
    if (path === repo_path/* ROOT */.Dl || (0,repo_path/* tryRepoPath */.Nc)(path) !== path)
        throw refused(path, 'is no path of a file inside the repository');
    if (path.length > MAX_PATH_LENGTH) {
        throw refused(path, `has ${path.length} characters, more than the ${MAX_PATH_LENGTH} that Windows allows`);
    }
    for (const name of path.split('/')) {
        const shown = JSON.stringify(name);
        if (/^\.git$|^git~\d+$/i.test(name))
            throw refused(path, "lies in git's own folder");
        if (RESERVED_NAME.test(name))
            throw refused(path, `has the name ${shown}, which Windows reserves`);
        if (RESERVED_CHARACTER.test(name))
            throw refused(path, `has a character that Windows refuses, in ${shown}`);
        if (/[. ]$/.test(name))
            throw refused(path, `has the name ${shown}, whose last character Windows drops`);
        if (Buffer.byteLength(name) > MAX_NAME_BYTES)
            throw refused(path, `has a name of over ${MAX_NAME_BYTES} bytes`);
    }
}
/** Every step of the way is compared, since two spellings of a folder collide as well. */
function checkCase(path, disk, written) {
    for (const step of [...foldersAbove(path), path]) {
        const name = (0,repo_path/* nameOf */.Vb)(step);
        const folder = (0,repo_path/* folderOf */.yS)(step);
        const there = disk(folder)
            .get(foldCase(name))
            ?.find((other) => other !== name);
        const asWell = written.get(foldCase(step));
        const other = there === undefined ? asWell : (0,repo_path/* join */.fj)(folder, there);
        if (other !== undefined && other !== step) {
            throw refused(path, `collides with ${other} where case or the form of accents does not count (Windows, macOS)`);
        }
        written.set(foldCase(step), step);
    }
}
function namesOnDisk(base) {
    const tables = new Map();
    return (folder) => {
        const before = tables.get(folder);
        if (before !== undefined)
            return before;
        const table = new Map();
        for (const name of namesIn(base, folder)) {
            const alike = table.get(foldCase(name));
            if (alike === undefined)
                table.set(foldCase(name), [name]);
            else
                alike.push(name);
        }
        tables.set(folder, table);
        return table;
    };
}
function namesIn(base, folder) {
    if (statsOf(base, folder) === null)
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(`${base}/${folder}`);
    }
    catch (error) {
        throw new errors/* UserError */.y(`the folder ${folder} cannot be listed: ${(0,text_file/* codeOf */.$N)(error)}`, 'nothing was written; check its permissions', { cause: error });
    }
}
/** One key for the names that a case-insensitive or normalising file system holds to be the same. */
function foldCase(name) {
    return name.normalize('NFC').toLowerCase();
}
/** The folders on the way to `path`, outermost first, without the root. */
function foldersAbove(path) {
    const folders = [];
    for (let at = (0,repo_path/* parentOf */.gN)(path); at !== null && at !== repo_path/* ROOT */.Dl; at = (0,repo_path/* parentOf */.gN)(at))
        folders.unshift(at);
    return folders;
}
function statsOf(base, path) {
    return (0,external_node_fs_.lstatSync)(`${base}/${path}`, { throwIfNoEntry: false }) ?? null;
}
function nameKind(stats) {
    if (stats.isSymbolicLink())
        return 'a link';
    return stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file' : 'a pipe, socket or device';
}
function refused(path, why) {
    return new errors/* UserError */.y(`${JSON.stringify(path)} cannot be written: it ${why}`, 'nothing was written; rename what is in the way');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/files/file-writer.js






/**
 * Writes below the folder `root`. All new contents are on disk, in temporary files beside their targets, before the
 * first target is replaced; whatever fails until then leaves everything as it was. Each target is replaced by one
 * rename, so a kill leaves it old or new (a kill may leave a temporary file, named `.plumb-….tmp`). Throws UserError.
 */
function fileWriter(root) {
    return {
        write(files) {
            const base = realFolder(root);
            checkTargets(base, files);
            replaceAll(base, stage(base, files));
        },
    };
}
function realFolder(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        throw new errors/* UserError */.y(`there is no folder ${root} to write in`, 'make it first', { cause: error });
    }
}
function stage(base, files) {
    const made = [];
    try {
        return files.map(({ path, content }) => {
            if (content === null)
                return { path, temporary: null };
            const folder = (0,repo_path/* parentOf */.gN)(path) ?? repo_path/* ROOT */.Dl;
            makeFolder(base, folder, made);
            const temporary = `${base}/${(0,repo_path/* join */.fj)(folder, `.plumb-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`)}`;
            made.push(() => (0,external_node_fs_.rmSync)(temporary, { force: true }));
            writeDurably(temporary, content, (0,external_node_fs_.lstatSync)(`${base}/${path}`, { throwIfNoEntry: false })?.mode);
            return { path, temporary };
        });
    }
    catch (error) {
        for (const undo of made.reverse())
            undo();
        throw new errors/* UserError */.y(`the files could not be written: ${(0,text_file/* codeOf */.$N)(error)}`, 'nothing was changed; make room, or check the permissions of the folder', { cause: error });
    }
}
function makeFolder(base, folder, made) {
    if ((0,external_node_fs_.lstatSync)(`${base}/${folder}`, { throwIfNoEntry: false }) !== undefined)
        return;
    makeFolder(base, (0,repo_path/* parentOf */.gN)(folder) ?? repo_path/* ROOT */.Dl, made);
    (0,external_node_fs_.mkdirSync)(`${base}/${folder}`);
    made.push(() => (0,external_node_fs_.rmdirSync)(`${base}/${folder}`));
}
function writeDurably(file, content, mode) {
    const handle = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        (0,external_node_fs_.writeFileSync)(handle, content);
        if (mode !== undefined)
            (0,external_node_fs_.fchmodSync)(handle, mode & 0o777);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function replaceAll(base, staged) {
    let done = 0;
    try {
        for (const { path, temporary } of staged) {
            if (temporary === null)
                (0,external_node_fs_.rmSync)(`${base}/${path}`, { force: true });
            else
                (0,external_node_fs_.renameSync)(temporary, `${base}/${path}`);
            done += 1;
        }
    }
    catch (error) {
        const waiting = staged.slice(done);
        for (const { temporary } of waiting)
            if (temporary !== null)
                (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw new errors/* UserError */.y(`${waiting[0]?.path} could not be replaced: ${(0,text_file/* codeOf */.$N)(error)}`, `${done} of ${staged.length} files were written before it; mend the cause and run the command again`, { cause: error });
    }
}


/***/ }),

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/git/git-command.js + 2 modules
var git_command = __webpack_require__(9532);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git/git-changes.js

/**
 * The paths below `root` that differ between the merge base of HEAD and `base`, and the work tree: committed, staged,
 * edited, deleted and untracked; a renamed file by both names, and one
 * that git takes for touched until it has compared its content. Whatever keeps git from telling makes them unknown.
 */
function gitChanges(root, base) {
    const git = (args, env = {}) => (0,git_command/* runGit */.E)(root, args, { env });
    // A name that starts with a dash is no option, and only a commit has a merge base.
    const commit = firstLine(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]));
    if (commit === null)
        return unknown(`${JSON.stringify(base)} is no commit that is known here`);
    const merged = git(['merge-base', '--all', commit, 'HEAD']);
    const bases = merged.status === 0 ? merged.stdout.toString().split('\n').filter(Boolean) : [];
    if (bases.length === 0)
        return unknown(`${JSON.stringify(base)} and HEAD have no common commit here (a shallow clone has not all)`);
    const filters = withoutFilters(git(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']));
    // Plumbing: `git diff` would write the index. `dirty` would run git in a submodule, under that one's configuration.
    const diff = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
    ];
    const runs = bases.map((each) => git(['diff-index', ...diff, '--relative', '--end-of-options', each, '--'], filters));
    runs.push(git(['ls-files', '-z', '--others', '--exclude-standard']));
    const failed = runs.find(({ status }) => status !== 0);
    if (failed !== undefined)
        return unknown(`git could not compare: ${failed.stderr?.toString().trim().split('\n')[0] ?? ''}`);
    const paths = runs.flatMap(({ stdout }) => stdout.toString('utf8').split('\0').filter(Boolean));
    return { kind: 'known', paths: [...new Set(paths)].sort() };
}
function unknown(why) {
    return { kind: 'unknown', why };
}
function firstLine({ status, stdout }) {
    return status === 0 ? (stdout.toString().split('\n')[0] ?? null) : null;
}
/**
 * Takes the names of git's settings of filters; returns the environment in which none of them is a program: comparing
 * contents runs them, and a repository can name them. What they would have changed then counts as changed.
 */
function withoutFilters({ stdout }) {
    const drivers = new Set((stdout ?? '')
        .toString()
        .split('\0')
        .flatMap((key) => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []));
    const settings = [...drivers].flatMap((driver) => [
        [`${driver}.clean`, ''],
        [`${driver}.smudge`, ''],
        [`${driver}.process`, ''],
        [`${driver}.required`, 'false'],
    ]);
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(settings.length)],
        ...settings.flatMap(([key = '', value = ''], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ]),
    ]);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git/git-history.js


/** The history of the git work tree around `root`; without git, or without a commit, nothing was ever saved. */
function gitHistory(root) {
    return {
        savedText(path) {
            const run = (0,git_command/* runGit */.E)(root, ['cat-file', 'blob', `HEAD:./${path}`]);
            return run.status === 0 ? run.stdout.toString('utf8') : null;
        },
        changesSince: (base) => gitChanges(root, base),
    };
}


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b2: () => (/* binding */ nodePorts)
});

// UNUSED EXPORTS: answerStore, factStore, fileWriter, findRoot, folderInCheckout, gitHistory, loadFileTree, loadFileTreeAside, readOutside, systemClock

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/cache/fact-store.js
var fact_store = __webpack_require__(3777);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/file-tree.js + 6 modules
var file_tree = __webpack_require__(2471);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/file-writer.js + 1 modules
var file_writer = __webpack_require__(363);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/git/git-history.js + 1 modules
var git_history = __webpack_require__(5444);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/git/git-command.js + 2 modules
var git_command = __webpack_require__(9532);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/git/git-snapshots.js






/**
 * States of the git work tree below `root`, as tree objects. An index and an object folder of their own take them in:
 * the repository's index stays as it is, and nothing is left in it.
 */
function gitSnapshots(root) {
    let scratch = null;
    const git = (args, input) => {
        scratch ??= openScratch(root);
        return mustRun(root, args, { env: scratch.env, ...(input === undefined ? {} : { input }) });
    };
    return {
        take: () => {
            // In a sparse checkout, git refuses to add what a generator writes elsewhere; what is not checked out stays as it is.
            git(['-c', 'core.sparseCheckout=false', 'add', '--all', '--', '.']);
            return git(['write-tree']).toString('utf8').trim();
        },
        compare: (before, after) => {
            // The plumbing command: what the user's configuration says of diffs (`diff.noprefix`) would break `git apply`.
            const trees = ['-r', '--no-renames', '--end-of-options', before, after, '--', '.'];
            const patch = git(['diff-tree', '-p', '--binary', '--no-ext-diff', '--no-textconv', ...trees]);
            const raw = git(['diff-tree', '--raw', '-z', '--no-abbrev', '--relative', ...trees]).toString('utf8');
            const entries = parseRaw(raw);
            const blobs = readBlobs(entries.flatMap(({ ids }) => ids), (ids) => git(['cat-file', '--batch'], ids));
            return { changes: entries.map((entry) => changeOf(entry, blobs)), patch };
        },
    };
}
function openScratch(root) {
    const path = (args) => (0,external_node_path_.resolve)(root, mustRun(root, ['rev-parse', ...args])
        .toString('utf8')
        .trim());
    const objects = path(['--git-path', 'objects']);
    const index = path(['--git-path', 'index']);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plumb-snapshot-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    // Git takes a repository whose object folder is not there for none.
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'objects'));
    // A copy of the index spares git reading every file: it knows which are unchanged.
    if ((0,external_node_fs_.existsSync)(index))
        (0,external_node_fs_.copyFileSync)(index, (0,external_node_path_.join)(folder, 'index'));
    const alternates = [objects, process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES].filter((entry) => entry !== undefined);
    return {
        env: {
            GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'),
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.join(external_node_path_.delimiter),
        },
    };
}
function mustRun(root, args, more = {}) {
    const run = (0,git_command/* runGit */.E)(root, args, more);
    if (run.error === undefined && run.status === 0)
        return run.stdout;
    const said = run.error?.message ?? run.stderr.toString('utf8').trim();
    throw new errors/* UserError */.y(`git could not compare the work tree: ${said.split('\n')[0]}`, "the work tree before and after a generator's run is compared by git: check the repository out with it");
}
/** Records of `git diff-tree --raw -z`: `:100644 100644 <old> <new> M`, NUL, path, NUL. */
function parseRaw(raw) {
    const parts = raw.split('\0');
    const entries = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [oldMode = '', newMode = '', old = '', now = ''] = (parts[i] ?? '').slice(1).split(' ');
        entries.push({
            path: (parts[i + 1] ?? ''),
            modes: [oldMode, newMode],
            ids: [old, now],
        });
    }
    return entries;
}
function changeOf({ path, modes, ids }, blobs) {
    const [before, after] = ids.map((id) => (NO_OBJECT.test(id) ? null : (blobs.get(id) ?? Buffer.alloc(0))));
    const change = { path, before: before?.toString('utf8') ?? null, after: after?.toString('utf8') ?? null };
    if (!before || !after)
        return change;
    if (modes[0] !== modes[1])
        return { ...change, unseen: { before: `mode ${modes[0]}`, after: `mode ${modes[1]}` } };
    if (modes[0] === '160000')
        return { ...change, unseen: { before: `commit ${ids[0]}`, after: `commit ${ids[1]}` } };
    if (isText(before) && isText(after))
        return change;
    const size = ({ length }) => `${length} bytes that are no UTF-8 text`;
    return { ...change, unseen: { before: size(before), after: size(after) } };
}
function isText(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
}
/** The id that stands for "no file". */
const NO_OBJECT = /^0+$/;
/** Contents by object id; a submodule's commit has none. */
function readBlobs(ids, batch) {
    const wanted = [...new Set(ids)].filter((id) => !NO_OBJECT.test(id));
    const blobs = new Map();
    if (wanted.length === 0)
        return blobs;
    const output = batch(`${wanted.join('\n')}\n`);
    let start = 0;
    for (const id of wanted) {
        const end = output.indexOf(0x0a, start);
        const [, , size] = output.toString('latin1', start, end).split(' ');
        start = end + 1;
        if (size === undefined)
            continue; // `<id> missing`
        blobs.set(id, output.subarray(start, start + Number(size)));
        start += Number(size) + 1;
    }
    return blobs;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/text-file.js + 1 modules
var text_file = __webpack_require__(4548);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/process-table.js


/**
 * The processes that run now, by proc(5) on Linux, else by ps(1), which knows no sessions in the same form everywhere: there
 * the group stands for them. Empty where neither can be read, and on Windows, where a `ps` counts otherwise.
 */
function processTable() {
    try {
        if (process.platform === 'win32')
            return [];
        return process.platform === 'linux' ? linuxTable() : psTable();
    }
    catch {
        return [];
    }
}
/** Whether a process runs. Only on Linux one that ended and nobody asked about is told from it. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
    }
    catch {
        return false;
    }
    return process.platform !== 'linux' || entryOf(pid) !== null;
}
function linuxTable() {
    const pids = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => entryOf(Number(pid)) ?? []);
}
/** Null for one that ended, perhaps meanwhile. */
function entryOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // the name, in parentheses, may hold anything; after it come state, parent, group, session, …
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state = '', parent, group, session] = fields;
        if (/^[ZXx]/.test(state))
            return null;
        const ids = { parent: Number(parent), group: Number(group), session: Number(session) };
        return { pid, ...ids, started: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}
function psTable() {
    const text = (0,external_node_child_process_.execFileSync)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
    return text
        .trim()
        .split('\n')
        .flatMap((line) => {
        const [pid = '', parent, group, state = ''] = line.trim().split(/\s+/);
        if (state.startsWith('Z'))
            return [];
        const ids = { parent: Number(parent), group: Number(group), session: Number(group) };
        return [{ pid: Number(pid), ...ids, started: '' }];
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/send-signal.js
/** Sends a signal to a process, or with a negative id to a group. One that is gone, or became another user's, gets none. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: it ended by itself; EPERM: it became another user's
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/abort-tree.js


/** How long one process has to print its stacks, and all of them together. */
const ONE_MS = 500;
const ALL_MS = 10_000;
const POLL_MS = 10;
/**
 * Sends SIGABRT to every process of the group that the child leads, one after the other: where a Python has faulthandler
 * on, it prints the stack of each thread and dies. The group stands still meanwhile, so that the stacks do not run into
 * each other and nobody answers to the death of another; the leader comes last. The promise never rejects. Who is still
 * there afterwards is left to killTree.
 */
async function abortTree(child) {
    const { pid } = child;
    if (pid === undefined || process.platform === 'win32')
        return;
    sendSignal(-pid, 'SIGSTOP');
    const members = processTable().filter((one) => one.group === pid && one.pid !== pid);
    const end = performance.now() + ALL_MS;
    for (const one of [...members.map((each) => each.pid), pid]) {
        if (performance.now() > end)
            return;
        sendSignal(one, 'SIGABRT');
        sendSignal(one, 'SIGCONT');
        await goneWithin(one, ONE_MS);
    }
}
async function goneWithin(pid, timeoutMs) {
    const end = performance.now() + timeoutMs;
    while (isRunning(pid) && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/capped-output.js
/** Bytes that are kept of one stream of a child: the first half and the last half of these. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** The first and the last bytes are kept, since a failure mostly stands at the end. Invalid UTF-8 becomes U+FFFD. */
function cappedOutput(limit = MAX_OUTPUT_BYTES) {
    const half = limit / 2;
    const head = [];
    let headBytes = 0;
    let tail = [];
    let tailBytes = 0;
    let total = 0;
    const lastOf = () => {
        const all = Buffer.concat(tail);
        return all.subarray(Math.max(0, all.length - half));
    };
    return {
        add(chunk) {
            total += chunk.length;
            const toHead = chunk.subarray(0, half - headBytes);
            headBytes += toHead.length;
            if (toHead.length > 0)
                head.push(toHead);
            const rest = chunk.subarray(toHead.length);
            if (rest.length === 0)
                return;
            tail.push(rest);
            tailBytes += rest.length;
            // cut only now and then, so that many small chunks stay linear
            if (tailBytes > limit) {
                tail = [Buffer.from(lastOf())];
                tailBytes = half;
            }
        },
        text() {
            const last = lastOf();
            const lost = total - headBytes - last.length;
            if (lost === 0)
                return Buffer.concat([...head, last]).toString('utf8');
            return `${Buffer.concat(head).toString('utf8')}\n[${lost} bytes of output left out]\n${last.toString('utf8')}`;
        },
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/process/child-environment.js
var child_environment = __webpack_require__(1870);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/child-limits.js
/** How long output is waited for after a child is gone: what it left in the background may hold the pipe for ever. */
const DRAIN_MS = 1000;
/** A longer timer of Node's fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/files/inside.js
var inside = __webpack_require__(2976);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/command-folder.js



/** Where a command runs: its folder below `root`, with no link on the way that leads out. */
function commandFolder(root, { cwd }) {
    try {
        const path = (0,external_node_fs_.realpathSync)(`${root}/${cwd}`);
        if (!(0,inside/* isInside */.F)(path, (0,external_node_fs_.realpathSync)(root)))
            return { ok: false, why: `${cwd} leads out of the repository` };
        return (0,external_node_fs_.statSync)(path).isDirectory() ? { ok: true, path } : { ok: false, why: `${cwd} is not a folder` };
    }
    catch (error) {
        return { ok: false, why: `there is no folder ${cwd} (${(0,text_file/* codeOf */.$N)(error)})` };
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/process-tree.js


const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Set();
/** Kills a child that leads a process group, and everything in it. A child that is gone already is no error. */
function killTree(child) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    sendSignal(-child.pid, 'SIGKILL');
}
/**
 * A group of its own does not get the terminal's Ctrl-C: until the returned function is called, the child's tree is
 * killed when this process is told to end.
 */
function trackTree(child) {
    if (running.size === 0)
        for (const signal of ENDING)
            process.on(signal, endWithChildren);
    running.add(child);
    return () => {
        running.delete(child);
        if (running.size === 0)
            for (const signal of ENDING)
                process.off(signal, endWithChildren);
    };
}
function endWithChildren(signal) {
    for (const child of running)
        killTree(child);
    for (const name of ENDING)
        process.off(name, endWithChildren);
    process.kill(process.pid, signal);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/process/runner.js









/**
 * Runs commands below the folder `root`, without a shell, with the environment of childEnvironment and what the
 * command names. After `timeoutMs` the child is killed with all it started, by SIGABRT first where the command asks for
 * that. Never throws or rejects: what did not start is an observation as well.
 */
function processRunner(root) {
    return {
        run(command, listen = () => { }) {
            const cwd = commandFolder(root, command);
            if (!cwd.ok)
                return Promise.resolve({ kind: 'not-started', command, why: cwd.why });
            return start(command, cwd.path, listen);
        },
    };
}
function start(command, cwd, listen) {
    return new Promise((resolve) => {
        const notStarted = (error) => resolve({ kind: 'not-started', command, why: whyNotStarted(command.argv[0], error) });
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command.argv[0], command.argv.slice(1), {
                cwd,
                env: { ...(0,child_environment/* childEnvironment */.Q)(process.env), ...command.env },
                stdio: ['ignore', 'pipe', 'pipe'],
                // a process group of its own, so that it can be killed with what it started
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
        }
        catch (error) {
            notStarted(error);
            return;
        }
        child.once('error', notStarted);
        child.once('spawn', () => observe(child, command, listen).then(resolve));
    });
}
function observe(child, command, listen) {
    const stdout = cappedOutput();
    const stderr = cappedOutput();
    child.stdout?.on('data', (chunk) => {
        stdout.add(chunk);
        listen('stdout', chunk);
    });
    child.stderr?.on('data', (chunk) => {
        stderr.add(chunk);
        listen('stderr', chunk);
    });
    const untrack = trackTree(child);
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        if (command.abortsOnTimeout === true)
            abortTree(child).then(() => killTree(child));
        else
            killTree(child);
    }, Math.min(command.timeoutMs, MAX_TIMER_MS));
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            untrack();
            const drain = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drain);
                const output = { command, stdout: stdout.text(), stderr: stderr.text() };
                resolve(timedOut
                    ? { kind: 'timed-out', ...output }
                    : { kind: 'exited', code: code ?? codeOfSignal(signal), ...output });
            });
        });
    });
}
/** As shells count a child that a signal ended: 128 and its number. */
function codeOfSignal(signal) {
    return 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
function whyNotStarted(program, error) {
    const code = (0,text_file/* codeOf */.$N)(error);
    const isPath = /[/\\]/.test(program);
    if (code === 'ENOENT')
        return isPath ? `${program} does not exist` : `${program} is not on PATH`;
    return code === 'EACCES' ? `${program} may not be executed` : `${program} could not be started (${code})`;
}

// EXTERNAL MODULE: ./.build/packages/core/src/adapters/clock.js
var clock = __webpack_require__(6664);
;// CONCATENATED MODULE: ./.build/packages/core/src/adapters/index.js
















/** Disk, processes and clock of this machine, for the repository in the folder `root`. Throws as loadFileTree does. */
function nodePorts(root) {
    const base = (0,external_node_path_.resolve)(root);
    return {
        files: (0,file_tree/* loadFileTree */.D)(base),
        writer: (0,file_writer/* fileWriter */.k)(base),
        runner: processRunner(base),
        clock: clock/* systemClock */.m,
        history: (0,git_history/* gitHistory */.H)(base),
        snapshots: gitSnapshots(base),
        facts: (0,fact_store/* factStore */.u)(base),
    };
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


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff),
/* harmony export */   renderUnifiedDiff: () => (/* binding */ renderUnifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7233);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7713);




/** Beyond so many changed lines the search for the smallest diff is given up: it takes quadratic time. */
const MOST_EDITS = 2000;
/**
 * A patch that `git apply` takes, to the byte; '' where nothing differs. `folder` is where the paths start in the git
 * checkout: in a subfolder of it, git leaves out what a patch does not name from its top. It holds file contents as they
 * are: show it to people through `renderDiff`.
 */
function renderUnifiedDiff(files, folder = _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl) {
    return files.map((file) => filePatch({ ...file, path: (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, file.path) })).join('');
}
function filePatch({ path, before, after }) {
    if (before === after)
        return '';
    const head = [`diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}`];
    if (before === null)
        head.push('new file mode 100644');
    if (after === null)
        head.push('deleted file mode 100644');
    const hunks = hunksOf(before ?? '', after ?? '');
    if (hunks.length > 0) {
        head.push(`--- ${before === null ? '/dev/null' : fileLine(`a/${path}`)}`);
        head.push(`+++ ${after === null ? '/dev/null' : fileLine(`b/${path}`)}`);
    }
    return `${[...head, ...hunks.flatMap(hunkLines)].join('\n')}\n`;
}
function hunksOf(before, after) {
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)('', '', before, after, '', '', { context: 3, maxEditLength: MOST_EDITS });
    return patch?.hunks ?? [wholeFile(before, after)];
}
/** All lines out, all lines in. */
function wholeFile(before, after) {
    const out = markedLines(before, '-');
    const into = markedLines(after, '+');
    return {
        oldStart: 1,
        oldLines: out.count,
        newStart: 1,
        newLines: into.count,
        lines: [...out.lines, ...into.lines],
    };
}
function markedLines(text, mark) {
    if (text === '')
        return { count: 0, lines: [] };
    const ended = text.endsWith('\n');
    const lines = (ended ? text.slice(0, -1) : text).split('\n').map((line) => mark + line);
    return { count: lines.length, lines: ended ? lines : [...lines, '\\ No newline at end of file'] };
}
/** A range without lines is named by the line before it. */
function hunkLines({ oldStart, oldLines, newStart, newLines, lines }) {
    const range = (start, count) => `${count === 0 ? start - 1 : start},${count}`;
    return [`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`, ...lines];
}
/** As git does it, a tab ends a name with spaces: else readers take what follows a space for a time stamp. */
function fileLine(name) {
    const quoted = quote(name);
    return quoted === name && name.includes(' ') ? `${name}\t` : quoted;
}
const NAMED_ESCAPES = new Map([
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\v', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['"', '\\"'],
    ['\\', '\\\\'],
]);
/** Git's quoting of names (core.quotePath): in C style where a byte is a control, a quote, a backslash or not ASCII. */
function quote(name) {
    let quoted = '';
    for (const byte of Buffer.from(name, 'utf8')) {
        const character = String.fromCharCode(byte);
        const plain = byte >= 0x20 && byte < 0x7f;
        quoted += NAMED_ESCAPES.get(character) ?? (plain ? character : `\\${byte.toString(8).padStart(3, '0')}`);
    }
    return quoted === name ? name : `"${quoted}"`;
}
/** A patch for people: coloured where wanted, unseen characters made visible, inert in an Actions log. */
function renderDiff(patch, { color }) {
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_2__/* .ink */ .P)(color);
    const lines = patch === '' ? [] : patch.replace(/\n$/, '').split('\n');
    return lines
        .map((line) => {
        const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleCode */ .yy)(line));
        if (line.startsWith('diff --git '))
            return paint.bold(text);
        if (line.startsWith('@@'))
            return paint.cyan(text);
        if (line.startsWith('+'))
            return paint.green(text);
        return line.startsWith('-') ? paint.red(text) : text;
    })
        .map((line) => `${line}\n`)
        .join('');
}


/***/ })

};
