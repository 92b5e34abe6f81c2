export const id = 264;
export const ids = [264];
export const modules = {

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGen: () => (/* binding */ runGen)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1320);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9330);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9130);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8487);
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

/***/ 8487:
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
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2445);





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


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/canonical.js
var canonical = __webpack_require__(5905);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js + 5 modules
var model_rules = __webpack_require__(1186);
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
    keyed.sort((a, b) => compareIdentity(a, b) || compare(a.rest, b.rest));
    return keyed
        .filter((one, i) => {
        const before = keyed[i - 1];
        return before === undefined || compareIdentity(one, before) !== 0;
    })
        .map((one) => one.judged);
}
/** The data, which may be long, is asked for only where two stand at one place. */
function compareIdentity({ place, judged }, other) {
    return compare(place, other.place) || compare([dataOf(judged.finding)], [dataOf(other.judged.finding)]);
}
const dataOf = (0,once/* oncePer */.Pu)(({ data }) => (0,canonical/* canonicalJson */.d)(data));
/** Place, rule, project and data are what a finding is; of equal ones the gravest, then the shortest span, stays. */
function keyOf(judged) {
    const { at, rule, project } = judged.finding;
    const file = at.kind === 'workspace' ? '' : at.file;
    const start = at.kind === 'span' ? at.span.start : { line: 0, column: 0 };
    const end = at.kind === 'span' ? at.span.end : start;
    return {
        judged,
        place: [file, start.line, start.column, rule, project ?? ''],
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

// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/ownership.js
var ownership = __webpack_require__(6491);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/affected.js


/** Texts that no check reads. */
const PROSE = /\.(?:md|markdown|rst|adoc|png|jpe?g|gif|svg|ico|webp|pdf)$|^(?:LICEN[CS]E|NOTICE|AUTHORS|CODEOWNERS)$/i;
/** What runs, builds or configures any project, wherever it stands. */
const COMMON = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|\.buildkite|[tj]sconfig[^/]*)\/|(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile|docker-compose|compose|Makefile|Procfile|[Jj]ustfile)[^/]*$|\.sh$/;
/** What makes a folder a project: where it is gone, so is a project, and whoever used it is unknown. */
const MANIFESTS = new Set([
    ...['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'package.json'],
    ...['package.edn', 'package.toml', 'service.edn', 'service.toml', 'service.json'],
]);
/** Locks, constraints and settings that hold for every project at or below their folder. */
const SHARED = /^(?:.*\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|.*constraints.*\.txt|uv\.toml|\.npmrc|(?:ts|js)config.*\.json)$/;
/**
 * The folders of the projects that a change of some paths may concern: the nearest projects above each path, in both
 * languages, and all that depend on them by a declaration or an import, and so on. `all` where a path may concern every
 * project: what stands at the root or in nobody's folder, a workspace root's manifest, a manifest that is gone. A path
 * that is gone counts for the project that it was in. No project is left out by doubt.
 */
function affectedProjects(workspace, code, changed) {
    const folders = new Set([
        ...workspace.projects.map(({ folder }) => folder),
        ...[...workspace.manifests.packages, ...workspace.manifests.services].map(({ source }) => source.folder),
    ]);
    const ownersIn = nearestFolders(workspace, folders);
    const roots = new Set(workspace.memberSets.map(({ root }) => root));
    const readers = filesReadBy(workspace);
    const affected = new Set();
    for (const path of changed) {
        for (const reader of readers.get(path) ?? [])
            affected.add(reader);
        const folder = (0,repo_path/* parentOf */.gN)(path) ?? repo_path/* ROOT */.Dl;
        const name = (0,repo_path/* nameOf */.Vb)(path);
        if (PROSE.test(name) && !readers.has(path)) {
            for (const owner of ownersIn(path))
                affected.add(owner);
            continue;
        }
        if (folder === repo_path/* ROOT */.Dl || COMMON.test(path))
            return 'all';
        if (MANIFESTS.has(name) && (roots.has(folder) || !workspace.files.has(path)))
            return 'all';
        const owners = ownersIn(path).filter((owner) => owner !== repo_path/* ROOT */.Dl);
        if (SHARED.test(name)) {
            for (const each of folders)
                if ((0,repo_path/* isWithin */.UO)(each, folder))
                    affected.add(each);
        }
        else if (owners.length === 0)
            return 'all';
        for (const owner of owners)
            affected.add(owner);
    }
    const importers = importersOf(code);
    for (const path of changed.filter((each) => !workspace.files.has(each)))
        for (const name of path.replace(/\.\w+$/, '').split('/'))
            for (const user of importers.get(name) ?? [])
                affected.add(user);
    spread(affected, dependents(workspace, code, ownersIn));
    return affected;
}
/** The folders that own a path: the nearest of all, and the nearest project of each language. */
function nearestFolders(workspace, folders) {
    const owners = [(0,ownership/* ownersOf */.K)(workspace, 'python'), (0,ownership/* ownersOf */.K)(workspace, 'node')];
    return (path) => {
        const found = new Set(owners.flatMap((ownerOf) => ownerOf(path)?.folder ?? []));
        for (let folder = (0,repo_path/* parentOf */.gN)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
            if (!folders.has(folder))
                continue;
            found.add(folder);
            break;
        }
        return [...found];
    };
}
/** Files that projects read although they may stand elsewhere: requirements, and what their tsconfig names. */
function filesReadBy({ projects }) {
    const readers = new Map();
    for (const project of projects) {
        const files = project.language === 'python' ? project.requirementFiles.map(({ file }) => file) : [];
        for (const file of files)
            readers.set(file, [...(readers.get(file) ?? []), project.folder]);
    }
    return readers;
}
/** Folder of a project -> folders of those that declare or import it. */
function dependents(workspace, code, ownersIn) {
    const named = new Map();
    for (const { language, name, folder } of workspace.projects)
        if (name !== null)
            named.set(`${language}:${name}`, [...(named.get(`${language}:${name}`) ?? []), folder]);
    const edges = new Map();
    const depend = (user, used) => {
        const users = edges.get(used) ?? new Set();
        edges.set(used, users.add(user));
    };
    for (const { project, declarations, files } of [...code.python, ...code.node]) {
        for (const name of declarations.byName.keys())
            for (const used of named.get(`${project.language}:${name}`) ?? [])
                depend(project.folder, used);
        for (const used of usedFolders(project, files, ownersIn))
            depend(project.folder, used);
    }
    // What is imported and leads nowhere for certain may still lead to whoever has a module of that name.
    const importers = importersOf(code);
    for (const { project, files } of code.python)
        for (const top of new Set(files.map(({ module }) => topOf(module ?? ''))))
            for (const user of importers.get(top) ?? [])
                depend(user, project.folder);
    return edges;
}
function usedFolders({ folder }, files, ownersIn) {
    const used = new Set();
    for (const { target } of files.flatMap(({ uses }) => uses)) {
        if (target.kind === 'member')
            used.add(target.folder);
        if ((target.kind === 'member' || target.kind === 'own') && target.file !== null)
            for (const owner of (0,repo_path/* isWithin */.UO)(target.file, folder) ? [] : ownersIn(target.file))
                used.add(owner);
    }
    return used;
}
/** First part of a Python module from elsewhere -> folders of the projects that import it. */
function importersOf({ python }) {
    const importers = new Map();
    for (const { project, files } of python)
        for (const { module, target } of files.flatMap(({ uses }) => uses)) {
            if (target.kind === 'own' || target.kind === 'standard')
                continue;
            const users = importers.get(topOf(module)) ?? new Set();
            importers.set(topOf(module), users.add(project.folder));
        }
    return importers;
}
function topOf(module) {
    return module.split('.', 1)[0] ?? '';
}
/** Adds to a set all that depends on what is in it. */
function spread(set, users) {
    // A set that grows while it is gone through is gone through to its new end.
    for (const folder of set)
        for (const user of users.get(folder) ?? [])
            set.add(user);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/affected-scope.js

/**
 * Takes what changed since `base`, and the code, which is read only where that is known. What concerns no project is
 * always reported; where the changes are unknown, everything is.
 */
function affectedScope(base, changes, workspace, code) {
    if (changes.kind === 'unknown')
        return {
            holds: () => true,
            note: 'every project, as it is unknown what changed',
            warning: `it is unknown what changed since ${base}, so everything is judged: ${changes.why}`,
        };
    const affected = affectedProjects(workspace, code, changes.paths);
    const folders = new Set(workspace.projects.map(({ folder }) => folder));
    if (affected === 'all')
        return { holds: () => true, note: `all ${folders.size} projects affected since ${base}`, warning: null };
    const count = [...folders].filter((folder) => affected.has(folder)).length;
    return {
        holds: ({ project }) => project === undefined || affected.has(project),
        note: `${count} of ${folders.size} projects affected since ${base}`,
        warning: null,
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/manifest.js
var manifest = __webpack_require__(3826);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/manifest-place.js




const GENERATED = new Map([
    ['pyproject.toml', 'python'],
    ['package.json', 'node'],
]);
/**
 * Where people change a dependency that a pyproject.toml or package.json has at a key path: in the manifest beside it, which
 * the file is generated from. Null where no manifest owns that.
 */
function placeInManifest(file, value, workspace) {
    const lang = GENERATED.get((0,repo_path/* nameOf */.Vb)(file));
    if (lang === undefined)
        return null;
    const isBeside = ({ source }) => source.folder === (0,repo_path/* folderOf */.yS)(file);
    const { packages, services } = workspace.manifests;
    const name = lang === 'python' ? nameInProject(file, value, workspace) : value[1];
    for (const { source, runtimes } of packages.filter(isBeside))
        for (const runtime of runtimes) {
            const owner = runtime.lang === lang ? ownerOf(runtime, value) : undefined;
            const index = owner?.value.findIndex((item) => 'name' in item && item.name === name) ?? -1;
            if (owner !== undefined && index !== -1)
                return pointAt(source, [...owner.path, index]);
        }
    const service = lang === 'node' && value[0] === 'dependencies' ? services.find(isBeside) : undefined;
    return service === undefined ? null : placeInService(service, name);
}
function placeInService({ source, deps }, name) {
    const found = deps.node.find(({ pkg }) => pkg === name);
    return found === undefined ? null : pointAt(source, found.at);
}
function pointAt(source, path) {
    const { line, column } = source.locate(path);
    return finding.at.point(source.file, line, column);
}
/** The normalised name of the dependency that a project was read to have there. */
function nameInProject(file, value, { projects }) {
    const project = projects.find((one) => one.language === 'python' && one.file === file);
    if (project === undefined)
        return undefined;
    const { dependencies, extras, groups } = project;
    const all = [...dependencies, ...[...extras.values()].flat(), ...[...groups.values()].flat()];
    const found = all.find(({ origin }) => 'path' in origin && origin.path.join('\0') === value.join('\0'));
    return found !== undefined && 'requirement' in found ? found.requirement.name : undefined;
}
function ownerOf(runtime, value) {
    return runtime.lang === 'node' ? nodeOwner(runtime, value) : pythonOwner(runtime, value);
}
function nodeOwner(runtime, [section]) {
    return typeof section === 'string' && Object.hasOwn(manifest/* NODE_FIELDS */.B, section)
        ? runtime[manifest/* NODE_FIELDS */.B[section]]
        : undefined;
}
function pythonOwner(runtime, [table, key, list]) {
    if (table === 'project' && key === 'dependencies')
        return runtime.deps;
    if (table === 'project' && key === 'optional-dependencies')
        return listCalled(list, runtime.extras);
    if (table !== 'dependency-groups')
        return undefined;
    return listCalled(key, runtime.groups) ?? (key === 'dev' ? runtime.devDeps : undefined);
}
function listCalled(name, lists) {
    for (const [key, value] of lists?.value ?? [])
        if ((0,requirement/* normaliseName */.G)(key) === (0,requirement/* normaliseName */.G)(String(name)))
            return { value, path: [...(lists?.path ?? []), key] };
    return undefined;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/find-places.js



/**
 * Findings of values of a file, each at the line and column of its value (its table's or list's where the value has none of its
 * own): the parsers that tell them are slow, and loaded only where such a finding is to be shown.
 */
async function atTheirPlaces(findings, workspace) {
    const files = findings.flatMap(({ at: place }) => (isValue(place) ? [place.file] : []));
    if (files.length === 0)
        return findings;
    const placeOf = await placesIn(files, workspace);
    return findings.map((finding) => (isValue(finding.at) ? { ...finding, at: placeOf(finding.at) } : finding));
}
/** Runs what may throw a UserError for a value of a file, which then says the value's line and column. */
async function withErrorsAtTheirPlaces(workspace, run) {
    try {
        return run();
    }
    catch (error) {
        if (!(error instanceof UserError) || error.at === null || !isValue(error.at))
            throw error;
        const placeOf = await placesIn([error.at.file], workspace);
        throw new UserError(error.message, error.hint, { cause: error.cause, at: placeOf(error.at) });
    }
}
function isValue(place) {
    return place.kind === 'file' && place.value !== undefined;
}
/** One by one, as each has a parser of its own. */
const LOCATORS = {
    toml: async () => (await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 1563))).locateToml,
    json: async () => (await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 7905))).locateJson,
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 1163))).locateYaml,
};
/** Where the values of some files stand: those that a manifest owns, in the manifest. */
async function placesIn(files, workspace) {
    const { files: tree, manifests } = workspace;
    const texts = new Map();
    for (const file of files) {
        const read = texts.has(file) ? null : tree.read(file);
        if (read?.kind === 'text')
            texts.set(file, { text: read.text, locate: await LOCATORS[formatOf(file)]() });
    }
    const sources = [...manifests.services, ...manifests.packages].map(({ source }) => source);
    return (place) => {
        const { file, value } = place;
        const source = sources.find((one) => one.file === file);
        if (source !== undefined) {
            const { line, column } = source.locate(value);
            return finding.at.point(file, line, column);
        }
        const owned = placeInManifest(file, value, workspace);
        if (owned !== null)
            return owned;
        const known = texts.get(file);
        for (let length = known === undefined ? 0 : value.length; length > 0; length -= 1) {
            const span = known?.locate(known.text, value.slice(0, length)) ?? null;
            if (span !== null)
                return finding.at.span(file, span);
        }
        return place;
    };
}
/** What manifests, package.json and the files of Python's tools are written in; a Pipfile is TOML. */
function formatOf(file) {
    if (file.endsWith('.json'))
        return 'json';
    return /\.ya?ml$/.test(file) ? 'yaml' : 'toml';
}

// EXTERNAL MODULE: ./.build/packages/core/src/app/survey.js + 91 modules
var survey = __webpack_require__(9330);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/run-checks.js




/**
 * Reads a repository, runs the checks on it and judges what they found; `warning` is for the user, beside the report.
 * Throws UserError for a wrong request.
 */
async function runChecks(files, request, { facts = null, history } = {}) {
    const checks = (0,survey/* checksNamed */.d)(request.checks);
    const { affected: base = null } = request;
    const changes = base === null ? null : (history?.changesSince(base) ?? { kind: 'unknown', why: 'there is no history' });
    const needs = new Set(checks.flatMap((check) => check.needs));
    // What depends on a project is told by its imports, whatever the check.
    if (changes?.kind === 'known')
        needs.add('code');
    const read = await (0,survey/* survey */.F)(files, request.config, needs, facts);
    const input = { ...read, today: request.today };
    const scope = base === null || changes === null ? null : affectedScope(base, changes, read.workspace, read.facts.code);
    const findings = [];
    const notes = [];
    for (const check of checks) {
        const found = check.evaluate(input);
        findings.push(...(scope === null ? found : found.filter(scope.holds)));
        const { ran, what } = check.judged(input);
        notes.push({ check: check.id, judged: scope === null ? what : `${what} (${scope.note})`, ran });
    }
    const { rules } = read.workspace.manifests.config;
    const report = judge(await atTheirPlaces(findings, read.workspace), notes, {
        failOn: request.failOn,
        rules,
    });
    return { report, survey: read, warning: scope?.warning ?? null };
}


/***/ })

};
