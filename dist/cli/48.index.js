export const id = 48;
export const ids = [48];
export const modules = {

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFixes: () => (/* binding */ planFixes),
  writeFixes: () => (/* binding */ writeFixes)
});

// EXTERNAL MODULE: ./.build/packages/core/src/app/generation/generate-files.js
var generate_files = __webpack_require__(8487);
// EXTERNAL MODULE: ./.build/packages/core/src/app/run-checks.js + 5 modules
var run_checks = __webpack_require__(9130);
// EXTERNAL MODULE: ./.build/packages/core/src/app/survey.js + 91 modules
var survey = __webpack_require__(9330);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/app/fix/edited-tree.js
var edited_tree = __webpack_require__(6565);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/app/edit-tools.js + 17 modules
var edit_tools = __webpack_require__(766);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/edn.js + 3 modules
var edn = __webpack_require__(420);
// EXTERNAL MODULE: ./.build/packages/core/src/read/edn/edn.js + 7 modules
var edn_edn = __webpack_require__(6537);
// EXTERNAL MODULE: ./.build/packages/core/src/read/json.js + 1 modules
var json = __webpack_require__(7113);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-value.js
var manifest_value = __webpack_require__(6873);
// EXTERNAL MODULE: ./.build/packages/core/src/read/toml.js
var toml = __webpack_require__(2172);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/fix/fix-edit.js








/** The same for a manifest's list of texts: `before` becomes `after`; null adds, or removes. */
function listFix({ file, format }, list, before, after) {
    return {
        file,
        edit: (text) => {
            const items = itemsAt(text, file, format, list);
            const index = before === null ? items.length : items.indexOf(before);
            if (index === -1)
                throw new change/* EditError */.F(`${JSON.stringify(before)} stands there no more`);
            return editText(text, file, format, [{ path: [...list, index], value: after ?? undefined }]);
        },
    };
}
/** The text with changes made, whatever it is written in. */
function editText(text, file, format, changes) {
    if (format !== 'edn')
        return edit_tools.EDIT_TOOLS[format].edit(text, changes);
    return (0,edn/* editEdn */.m)(text, changes, (source) => (0,edn_edn/* readEdn */.u)(source, file));
}
/** The value at a path of a TOML or JSON text. */
function plainAt(text, file, format, path) {
    const reading = format === 'toml' ? (0,toml/* readToml */.D)(text, file) : (0,json/* readJson */.Vh)(text, file);
    if (!reading.ok)
        throw new change/* EditError */.F(`${file} cannot be read`);
    return (0,key_path/* valueAt */.fK)(reading.value, path);
}
function itemsAt(text, file, format, list) {
    if (format !== 'edn') {
        const value = plainAt(text, file, format, list);
        return Array.isArray(value) ? value : [];
    }
    const reading = (0,edn_edn/* readEdn */.u)(text, file);
    if (!reading.ok)
        throw new change/* EditError */.F(`${file} cannot be read`);
    const vector = (0,manifest_value/* ednAt */.bC)(reading.value, list);
    if (vector === undefined || !('items' in vector))
        return [];
    return vector.items.map((item) => (item.kind === 'string' ? item.value : null));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/fix/fix-extra.js





/** What asks a package for the extras that a finding names; null where no fix is safe. */
function fixMissingExtra({ data, project }, workspace) {
    // What is imported only when it is called may have been left out on purpose.
    if (data.lazy || data.extras.length === 0)
        return null;
    const { services, packages } = workspace.manifests;
    const { file, before, after } = data.edit;
    const service = services.find(({ source }) => source.file === file);
    if (service !== undefined)
        return fixService(service, data);
    const manifest = packages.find(({ source }) => source.file === file);
    if (before === null)
        return null;
    if (manifest !== undefined)
        return fixManifest(manifest, before, after);
    const owner = workspace.projects.find((one) => one.language === 'python' && one.folder === project);
    const declared = owner === undefined ? undefined : declarationOf(owner, file, before);
    return declared === undefined ? null : fixDeclaration(declared, after, data.extras);
}
function fixService({ source, deps }, { provider, extras }) {
    const item = deps.python.find(({ pkg }) => (0,requirement/* normaliseName */.G)(pkg) === (0,requirement/* normaliseName */.G)(provider));
    if (item === undefined)
        return null;
    const change = { path: [...item.at, 'extras'], value: [...item.extras, ...extras], keywords: true };
    const { file, format } = source;
    return { file, edit: (text) => editText(text, file, format, [change]) };
}
/** The list of a package manifest that holds the requirement: `:deps`, or that of an extra. */
function fixManifest({ source, runtimes }, before, after) {
    const holds = (list) => list.some(({ text }) => text === before);
    for (const runtime of runtimes) {
        if (runtime.lang !== 'python')
            continue;
        const { deps, extras } = runtime;
        if (deps !== undefined && holds(deps.value))
            return listFix(source, deps.path, before, after);
        for (const [extra, list] of extras?.value ?? [])
            if (extras !== undefined && holds(list))
                return listFix(source, [...extras.path, extra], before, after);
    }
    return null;
}
function declarationOf({ dependencies, extras, requirementFiles }, file, before) {
    const all = [dependencies, ...extras.values(), ...requirementFiles.map(({ requirements }) => requirements)];
    return all.flat().find(({ requirement, origin }) => origin.file === file && requirement.text === before);
}
function fixDeclaration({ requirement, origin }, after, extras) {
    const { file } = origin;
    if ('line' in origin)
        return (0,repo_path/* nameOf */.Vb)(file).endsWith('.txt') ? fixLine(file, origin.line, requirement.text, after) : null;
    if ((0,repo_path/* nameOf */.Vb)(file) !== 'pyproject.toml')
        return null;
    const { path } = origin;
    if (typeof path.at(-1) === 'number')
        return listFix({ file, format: 'toml' }, path.slice(0, -1), requirement.text, after);
    return fixPoetry(file, path, extras);
}
/** Poetry's own form: a version, or a table with extras (python-poetry.org, "Dependency specification"). */
function fixPoetry(file, path, added) {
    return {
        file,
        edit: (text) => {
            const value = plainAt(text, file, 'toml', path);
            if (typeof value === 'string')
                return editText(text, file, 'toml', [{ path, value: { version: value, extras: added } }]);
            if (!(0,key_path/* isTable */.bI)(value))
                throw new change/* EditError */.F('it is neither a version nor a table');
            const old = Array.isArray(value.extras) ? value.extras.map(String) : [];
            return editText(text, file, 'toml', [{ path: [...path, 'extras'], value: [...old, ...added] }]);
        },
    };
}
function fixLine(file, line, before, after) {
    return {
        file,
        edit: (text) => {
            const lines = text.split('\n');
            const old = lines[line - 1] ?? '';
            if (!old.includes(before))
                throw new change/* EditError */.F(`line ${line} does not hold ${JSON.stringify(before)}`);
            lines[line - 1] = old.replace(before, () => after);
            return lines.join('\n');
        },
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/manifest.js
var manifest = __webpack_require__(3826);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/fix/fix-scope.js



/**
 * What moves a package from devDependencies to dependencies, its range as it is; or adds it to the peers, as most packages beside
 * it have it there, where it stays for development too. In the manifest where that owns the one or the other, in package.json where
 * not. Null where it is declared in neither, or may be bundled.
 */
function fixWrongScope({ data: { distribution: name, peerRange, doubt }, project }, workspace) {
    const owner = workspace.projects.find((one) => one.language === 'node' && one.folder === project);
    // what a bundle takes in shall stay for development
    if (owner === undefined || doubt !== undefined)
        return null;
    const { source, runtime } = nodeRuntime(workspace, owner);
    const dev = source === null ? undefined : itemOf(runtime?.devDeps, name);
    const range = dev?.range ?? owner.dependencies.devDependencies.get(name);
    if (range === undefined)
        return null;
    const added = (section, as, item = `${name}@${as}`) => {
        const list = runtime?.[manifest/* NODE_FIELDS */.B[section]];
        return source !== null && list !== undefined
            ? listFix(source, list.path, null, item)
            : jsonFix(owner.file, section, name, as);
    };
    if (peerRange !== undefined)
        return [added('peerDependencies', peerRange)];
    const removed = source !== null && dev !== undefined && runtime?.devDeps !== undefined
        ? listFix(source, runtime.devDeps.path, dev.text, null)
        : jsonFix(owner.file, 'devDependencies', name, undefined);
    return [removed, added('dependencies', range, dev?.text)];
}
function nodeRuntime({ manifests }, { folder }) {
    for (const { source, runtimes } of manifests.packages) {
        if (source.folder !== folder)
            continue;
        for (const runtime of runtimes)
            if (runtime.lang === 'node')
                return { source, runtime };
    }
    return { source: null, runtime: null };
}
function itemOf(list, name) {
    return list?.value.find((item) => item.name === name);
}
/** A map whose names are sorted, as npm leaves them, stays so. */
function jsonFix(file, key, name, range) {
    return {
        file,
        edit: (text) => {
            if (range === undefined)
                return editText(text, file, 'json', [{ path: [key, name], value: undefined }]);
            const table = plainAt(text, file, 'json', [key]);
            const names = (0,key_path/* isTable */.bI)(table) ? Object.keys(table) : [];
            if (!(0,key_path/* isTable */.bI)(table) || names.some((one, i) => i > 0 && one < (names[i - 1] ?? '')))
                return editText(text, file, 'json', [{ path: [key, name], value: range }]);
            const entries = Object.entries({ ...table, [name]: range }).sort(([a], [b]) => (a < b ? -1 : 1));
            const value = Object.fromEntries(entries);
            return editText(text, file, 'json', [{ path: [key], value, ordered: true }]);
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/fix/fix.js







/** One fix may bring another to light, never many: each round mends all that is known by then. */
const MAX_ROUNDS = 5;
/**
 * Runs the checks and applies every safe fix to what they find, in memory, until none is left: extras that are missing
 * are asked for and Node packages that run time needs are moved out of devDependencies, in the manifest where one
 * decides; what changed manifests imply is generated. A dependency is never added because something imports it: that is
 * reported. Throws UserError for a wrong request, and where what the manifests imply is in doubt.
 */
async function planFixes(files, request, history) {
    const edited = new Map();
    for (let round = 0;; round += 1) {
        const tree = (0,edited_tree/* editedTree */.c)(files, new Map(edited));
        const { report, survey: read } = await (0,run_checks/* runChecks */.J)(tree, request);
        const findings = report.findings.map(({ finding }) => finding);
        const fixed = round === MAX_ROUNDS ? new Map() : applied(findings, read.workspace, tree);
        if (fixed.size === 0)
            return { changes: changesOf(files, edited), report };
        for (const [path, text] of fixed)
            edited.set(path, text);
        const { packages, services } = read.workspace.manifests;
        if (![...packages, ...services].some(({ source }) => fixed.has(source.file)))
            continue;
        const before = await generationOf(tree, request);
        const after = await generationOf((0,edited_tree/* editedTree */.c)(files, edited), request);
        for (const [path, text] of implied(before, after, history))
            edited.set(path, text);
    }
}
/** Writes what the fixes change: each file whole, or not at all. */
function writeFixes({ changes }, writer) {
    writer.write(changes.map(({ path, after }) => ({ path, content: after })));
}
/** The texts that the fixes of some findings change; a fix that takes a guess in any of its files is left out. */
function applied(findings, workspace, tree) {
    const texts = new Map();
    for (const finding of findings) {
        const fixes = fixesOf(finding, workspace);
        const mended = fixes === null ? null : mend(fixes, texts, tree);
        for (const [path, text] of mended ?? [])
            texts.set(path, text);
    }
    return texts;
}
function fixesOf(finding, workspace) {
    if (finding.rule === 'extras-coverage/wrong-scope')
        return fixWrongScope(finding, workspace);
    const fix = finding.rule === 'extras-coverage/missing-extra' ? fixMissingExtra(finding, workspace) : null;
    return fix === null ? null : [fix];
}
function mend(fixes, texts, tree) {
    const mended = new Map();
    for (const { file, edit } of fixes) {
        const text = mended.get(file) ?? texts.get(file) ?? textOf(tree, file);
        if (text === null)
            return null;
        try {
            const after = edit(text);
            if (after === text)
                return null;
            mended.set(file, after);
        }
        catch (error) {
            if (error instanceof change/* EditError */.F)
                return null;
            throw error;
        }
    }
    return mended;
}
async function generationOf(tree, { config }) {
    const { facts } = await (0,survey/* survey */.F)(tree, config, new Set(['generation']));
    (0,generate_files/* refuseDoubt */.tA)(facts.generation);
    return facts.generation;
}
/** The files that manifests imply otherwise than before; what differed already and has nothing to do with it stays. */
function* implied(before, after, history) {
    const texts = new Map(before.files.map((file) => [file.path, file.after]));
    for (const file of after.files) {
        if (file.before === null || file.after === texts.get(file.path) || file.after === file.before)
            continue;
        (0,generate_files/* refuseLoss */.Gv)(file, history);
        yield [file.path, file.after];
    }
}
function changesOf(files, edited) {
    return [...edited]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([path, after]) => {
        const read = files.read(path);
        if (read.kind !== 'text' || read.text === after)
            return [];
        const mark = read.bom === true ? '\ufeff' : '';
        return [{ path, before: mark + read.text, after: mark + after }];
    });
}
function textOf(tree, file) {
    const read = tree.read(file);
    return read.kind === 'text' ? read.text : null;
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
