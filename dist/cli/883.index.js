export const id = 883;
export const ids = [883];
export const modules = {

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(363);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8360);



/** Writes a text to a file that the user named, wherever it lies. Throws UserError where its folder is not there. */
function writeOutput(output, content, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output);
    try {
        (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_1__/* .fileWriter */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)).write([{ path: (0,_core_index__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)), content }]);
    }
    catch (error) {
        if (!(error instanceof _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        throw new _core_index__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`--output ${output}: ${error.message}`, error.hint, { cause: error });
    }
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


/***/ })

};
