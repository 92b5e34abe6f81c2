export const id = 805;
export const ids = [805];
export const modules = {

/***/ 1805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportChecks: () => (/* binding */ reportChecks)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3777);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5444);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9130);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4347);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);




/** Reports what the checks find in those files, and keeps that as the answer. */
async function reportChecks(files, request, emission, answers, terminal) {
    const { report, warning } = await (0,_core_index__WEBPACK_IMPORTED_MODULE_0__/* .runChecks */ .J)(files, request, {
        facts: (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_1__/* .factStore */ .u)(emission.root),
        history: (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_2__/* .gitHistory */ .H)(emission.root),
    });
    if (warning !== null)
        terminal.err(`plumb: ${warning}\n`);
    const answer = await (0,_emit_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(report, emission, terminal);
    answers?.keep(files, answer);
    return await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .c)(answer, emission, terminal);
}


/***/ }),

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
