export const id = 883;
export const ids = [883];
export const modules = {

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGen: () => (/* binding */ runGen)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(436);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9743);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3681);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5965);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7641);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7713);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3421);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1811);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5272);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6883);






const MODES = ['check', 'diff', 'accept'];
/** What the modes but writing take of the reporting flags. */
const REPORTING = { format: ['check'], output: ['check', 'diff'], 'fail-on': ['check'] };
/** `plumb gen`: writes; with --check, --diff or --accept it does that one thing instead. */
async function runGen(args, terminal) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(args, _args_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg.gen);
    if (positionals.length > 0)
        throw new _core_index__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`gen takes no arguments, found ${JSON.stringify(positionals[0])}`, 'name the repository with --root');
    const mode = modeOf(values);
    const place = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(values, terminal);
    if (mode === 'check')
        return await check(values, place, terminal);
    const ports = (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_2__/* .nodePorts */ .b2)(place.root);
    const read = await (0,_core_index__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(ports.files, place.config, new Set(['generation']));
    if (mode === 'diff')
        return await diff(read, (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_4__/* .folderInCheckout */ .Q_)(place.root), values.output, terminal);
    return mode === 'accept' ? await accept(read, ports, terminal) : write(read, ports, terminal);
}
function modeOf(values) {
    const [mode, second] = MODES.filter((each) => values[each] === true);
    if (second !== undefined)
        throw new _core_index__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--${mode} and --${second} exclude each other`, 'give one of them');
    for (const [flag, modes] of Object.entries(REPORTING)) {
        if (values[flag] === undefined || modes.some((each) => each === mode))
            continue;
        const meant = modes.map((each) => `--${each}`).join(' or ');
        throw new _core_index__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--${flag} needs ${meant}`, `add ${meant}, or leave --${flag} out`);
    }
    return mode ?? 'write';
}
async function check(values, { root, config }, terminal) {
    const { format, failOn } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .vR)(values);
    const { files, clock } = (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_2__/* .nodePorts */ .b2)(root);
    const { report } = await (0,_core_index__WEBPACK_IMPORTED_MODULE_5__/* .runChecks */ .J)(files, {
        checks: ['gen-and-diff'],
        config,
        failOn,
        today: clock.today(),
    });
    return await (0,_emit_js__WEBPACK_IMPORTED_MODULE_6__/* .emit */ .Ic)(report, { format, output: values.output, root }, terminal);
}
async function diff({ facts }, folder, output, terminal) {
    (0,_core_index__WEBPACK_IMPORTED_MODULE_7__/* .refuseDoubt */ .tA)(facts.generation);
    const { renderUnifiedDiff } = await _core_index__WEBPACK_IMPORTED_MODULE_8__/* .parts */ .rT.diff();
    const patch = renderUnifiedDiff((0,_core_index__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(facts.generation), folder);
    if (output !== undefined)
        (0,_write_output_js__WEBPACK_IMPORTED_MODULE_9__.writeOutput)(output, patch, terminal);
    else
        terminal.out(terminal.shown ? (0,_core_index__WEBPACK_IMPORTED_MODULE_10__.renderDiff)(patch, { color: terminal.color }) : patch);
    return patch === '' ? _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.clean : _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.findings;
}
async function accept(read, { writer }, terminal) {
    const { acceptDrift } = await _core_index__WEBPACK_IMPORTED_MODULE_8__/* .parts */ .rT.accept();
    const { accepted, left } = acceptDrift(read.facts.generation, read.workspace, writer);
    const say = (line) => terminal.out(`${(0,_core_index__WEBPACK_IMPORTED_MODULE_12__/* .shownLine */ .QN)(line)}\n`);
    for (const { file, key, manifest } of accepted)
        say(`${manifest} takes ${key} of ${file}`);
    for (const { file, key, why } of left)
        terminal.err(`${(0,_core_index__WEBPACK_IMPORTED_MODULE_12__/* .shownLine */ .QN)(`left: ${key} of ${file} (${why})`)}\n`);
    if (accepted.length === 0 && left.length === 0)
        say(`nothing to accept: ${asImplied(read)}`);
    if (accepted.length > 0)
        say('now run `plumb gen`: what else these manifests imply may follow');
    return left.length === 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.clean : _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.findings;
}
function write(read, { writer, history }, terminal) {
    const { files, next } = (0,_core_index__WEBPACK_IMPORTED_MODULE_7__/* .writeGeneration */ .qL)(read.facts.generation, read.workspace, writer, history);
    const say = (line) => terminal.out(`${(0,_core_index__WEBPACK_IMPORTED_MODULE_12__/* .shownLine */ .QN)(line)}\n`);
    for (const { path, before } of files)
        say(`${before === null ? 'created' : 'updated'} ${path}`);
    if (files.length === 0)
        say(`nothing to write: ${asImplied(read)}`);
    for (const command of next)
        say(`now run \`${command}\`: the pins changed, and frozen installs fail until the lock follows`);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.clean;
}
/** What there is where nothing differs. */
function asImplied({ facts: { generation } }) {
    const { files, unseen } = generation;
    const away = unseen.length === 0 ? '' : `, ${unseen.length} more not checked out here`;
    if (files.length + unseen.length === 0)
        return 'no package.edn, service.edn or pins in plumb.edn, so nothing is generated here';
    return `${files.length} generated file${files.length === 1 ? ' is' : 's are'} as the manifests imply${away}`;
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);
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

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ refuseLoss),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   qL: () => (/* binding */ writeGeneration),
/* harmony export */   tA: () => (/* binding */ refuseDoubt)
/* harmony export */ });
/* harmony import */ var _core_generate_implied__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5662);
/* harmony import */ var _core_model_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);
/* harmony import */ var _core_report_sanitize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7713);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);





/** The files whose text is not what the manifests imply, each with its byte order mark, if it has one. */
function changedFiles({ files }) {
    return files
        .filter(({ before, after }) => before !== after)
        .map((file) => file.bom ? { ...file, before: `\ufeff${file.before}`, after: `\ufeff${file.after}` } : file);
}
/**
 * Writes what the manifests imply: everything or, where anything is in doubt, nothing. Throws UserError with every
 * reason: a manifest that is wrong, a file that cannot be read, a hand-written file that would be lost.
 */
function writeGeneration(generation, workspace, writer, history) {
    refuseDoubt(generation);
    const changed = changedFiles(generation);
    for (const file of changed)
        refuseLoss(file, history);
    writer.write(changed.map(({ path, after }) => ({ path, content: after })));
    return { files: changed, next: locksToRenew(changed, workspace) };
}
/** Throws UserError with every reason why what the manifests imply is not certain. */
function refuseDoubt({ problems, blocked }) {
    const reasons = [...problems, ...blocked.map(({ problem }) => problem)];
    if (reasons.length === 0)
        return;
    throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(reasons.map(sentence).join('\n'), 'nothing was written; mend these first');
}
/** A problem on one line: its place, what is wrong, and what to do. */
function sentence({ at, message, hint }) {
    const place = at.kind === 'workspace'
        ? ''
        : at.kind === 'file'
            ? `${at.file}: `
            : `${at.file}:${at.span.start.line}:${at.span.start.column}: `;
    // Several reasons are several lines: a name with a line end in it must not look like one.
    return (0,_core_report_sanitize__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${place}${message} (${hint})`);
}
/** Throws UserError for a whole file that people wrote, and that stands in no commit: it would be gone for good. */
function refuseLoss({ path, whole, before, manifest }, history) {
    if (!whole || before === null || (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .r)(before))
        return;
    const saved = history.savedText(path);
    if (saved !== null && (saved === before || (0,_orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .r)(saved)))
        return;
    throw new _core_model_errors__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} was written by hand, stands in no commit, and would be replaced by what ${manifest} implies`, 'commit it first (its code then belongs in a package), or delete it; nothing was written');
}
/** Keys of a package.json whose change the lock must follow; of a pnpm-workspace.yaml, its `overrides`. */
const LOCKED = new Set([
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'overrides',
    'resolutions',
]);
/** After dependencies or overrides change, frozen installs fail until the lock is made anew. */
function locksToRenew(changed, { packageManager }) {
    const isLocked = ({ key }) => key === null || LOCKED.has(String(key[0] === 'pnpm' ? key[1] : key[0]));
    const isOutdated = changed.some(({ path, before, drifts }) => ((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'package.json' || (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'pnpm-workspace.yaml') &&
        (before === null || drifts.some(isLocked)));
    if (!isOutdated || packageManager === null)
        return [];
    if ((0,_core_generate_implied__WEBPACK_IMPORTED_MODULE_4__/* .isYarnClassic */ .N)(packageManager))
        return ['yarn install'];
    const commands = {
        pnpm: 'pnpm install --lockfile-only',
        npm: 'npm install --package-lock-only',
        yarn: 'yarn install --mode=update-lockfile',
        bun: 'bun install --lockfile-only',
    };
    return [commands[packageManager.tool]];
}


/***/ })

};
