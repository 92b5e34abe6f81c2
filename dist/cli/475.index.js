export const id = 475;
export const ids = [475];
export const modules = {

/***/ 7475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptDrift: () => (/* binding */ acceptDrift)
});

// EXTERNAL MODULE: ./.build/packages/core/src/app/edit-tools.js + 17 modules
var edit_tools = __webpack_require__(766);
// EXTERNAL MODULE: ./.build/packages/core/src/app/fix/edited-tree.js
var edited_tree = __webpack_require__(6565);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/edn.js + 3 modules
var edn = __webpack_require__(420);
// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/read/edn/edn.js + 7 modules
var edn_edn = __webpack_require__(6537);
// EXTERNAL MODULE: ./.build/packages/core/src/read/excluded.js
var excluded = __webpack_require__(834);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifest-value.js
var manifest_value = __webpack_require__(6873);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/manifests.js + 2 modules
var manifest_manifests = __webpack_require__(2872);
// EXTERNAL MODULE: ./.build/packages/core/src/read/manifest/plumb-config.js
var plumb_config = __webpack_require__(3845);
// EXTERNAL MODULE: ./.build/packages/core/src/generate/owned.js + 1 modules
var owned = __webpack_require__(9125);
// EXTERNAL MODULE: ./.build/packages/core/src/read/json.js + 1 modules
var json = __webpack_require__(7113);
// EXTERNAL MODULE: ./.build/packages/core/src/generate/constraints.js
var constraints = __webpack_require__(9329);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement.js
var requirement = __webpack_require__(5212);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-parser.js
var requirement_parser = __webpack_require__(3634);
// EXTERNAL MODULE: ./.build/packages/core/src/model/requirement-risk.js
var requirement_risk = __webpack_require__(990);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/accept-pins.js





/**
 * Takes the lines of a constraints file and what is pinned now; returns the changes that bring the pins to what the
 * lines say. A text says which line is no pin: then none is taken.
 */
function pinChanges(lines, { value: pins, path: from }) {
    const wanted = new Map();
    for (const line of lines) {
        const text = line.replace(/(^|\s)#.*$/, '').trim();
        if (text === '')
            continue;
        const risk = (0,requirement_risk/* requirementRisk */.H)(text);
        const reading = (0,requirement_parser/* readRequirement */.M)(text);
        if (risk !== null || !reading.ok || reading.value.extras.length > 0)
            return `${JSON.stringify(text.slice(0, 80))} is no pin`;
        wanted.set(reading.value.name, [...(wanted.get(reading.value.name) ?? []), reading.value]);
    }
    const set = [];
    const spelled = new Map([...pins.keys()].map((name) => [(0,requirement/* normaliseName */.G)(name), name]));
    for (const [form, name] of spelled)
        if (!wanted.has(form))
            set.push({ path: [...from, name], value: undefined });
    const { key, array } = owned/* equality */.T5.requirements;
    for (const [form, requirements] of wanted) {
        const texts = requirements.map(({ text }) => text);
        const old = spelled.get(form);
        const pin = old === undefined ? undefined : pins.get(old);
        const now = old === undefined || pin === undefined ? [] : (0,constraints/* pinLines */.tx)(new Map([[old, pin]]));
        if (key(texts) === key(now.map(({ line }) => line)))
            continue;
        const path = [...from, old ?? requirements[0]?.spelledName ?? form];
        const version = exactVersion(requirements);
        set.push(version === null ? { path, value: texts, ...(array && { array }) } : { path, value: version });
    }
    return { set };
}
/** The version of a lone `==` without marker: what a pin writes as a plain string. */
function exactVersion([only, ...others]) {
    if (only === undefined || others.length > 0 || only.marker !== null)
        return null;
    return /^==(?!=)\s*([^,*\s]+)$/.exec(only.specifier)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/accept-key.js




const DERIVED = 'the manifest does not hold it as such; change the manifest';
const NO_RANGE = 'its value is no version range';
/** What a drift changes in its manifest; a text says why nothing can be. */
function manifestChanges(drift, file, workspace) {
    const { key, from, found, manifest } = drift;
    const { packages, config } = workspace.manifests;
    if (manifest === (config.pins.source ?? config.source)?.file)
        return pinned(drift, file, workspace);
    const { runtimes } = packages.find(({ source }) => source.file === manifest) ?? { runtimes: [] };
    const runtime = from[0] === 'runtimes' ? runtimes.find(({ path }) => path[1] === from[1]) : runtimes[0];
    if (key === null)
        return 'it is generated whole; change the manifest';
    if (runtime === undefined)
        return DERIVED;
    const [head, ...below] = from.slice(from[0] === 'runtimes' ? 2 : 0);
    const name = String(key.at(-1));
    switch (head) {
        case 'targets':
        case 'entry':
            return DERIVED;
        case 'package/name':
        case 'name':
            return typeof found === 'string' ? set(from, found) : 'a package has a name';
        case 'build':
            return runtime.lang === 'python' ? DERIVED : set(from, found);
        case 'peers':
            return runtime.lang === 'node' ? peerChange(name, runtime, file) : DERIVED;
        case 'deps':
        case 'dev-deps':
        case 'optional-deps':
            if (runtime.lang === 'node')
                return dependencyChange(name, found, from);
            return requirements(from, found ?? []);
        case 'extras':
        case 'groups':
            return below.length > 0 && found === undefined ? set(from, undefined) : requirements(from, found ?? {});
        default:
            return set(from, found);
    }
}
function pinned({ key, from, found }, { path, before }, workspace) {
    const { python, node } = workspace.manifests.config.pins;
    if (python !== undefined && path === 'constraints.txt')
        return pinChanges((before ?? '').split(/\r?\n/), python);
    if (python !== undefined && key?.[0] === 'tool') {
        const lines = Array.isArray(found) ? found.map(String) : [];
        return pinChanges(lines, python);
    }
    // A block that must not be there, or is no mapping: what it holds are not the pins that count.
    const isEntry = node !== undefined && from.length > node.path.length;
    return isEntry ? set(from, found) : DERIVED;
}
function set(path, value) {
    return { set: [{ path, value }] };
}
/** A list of requirements, or a table of such lists. */
function requirements(path, value) {
    if (!Array.isArray(value))
        return set(path, value);
    const { array } = owned/* equality */.T5.requirements;
    return { set: [{ path, value, ...(array !== undefined && { array }) }] };
}
/** `from` is the item of the vector; for a dependency that none names, the vector's path with its name. */
function dependencyChange(name, found, from) {
    const isItem = typeof from.at(-1) === 'number';
    if (found === undefined)
        return isItem ? { removed: [from] } : DERIVED;
    if (typeof found !== 'string')
        return NO_RANGE;
    const value = `${name}@${found}`;
    return isItem ? set(from, value) : { added: [{ list: from.slice(0, -1), value }] };
}
/** A peer stands in two maps of package.json, and in one item of `:peers`: both say together what the item says. */
function peerChange(name, { peers }, { path, before }) {
    if (peers === undefined)
        return DERIVED;
    const reading = (0,json/* readJson */.Vh)(before ?? '', path);
    const data = reading.ok ? reading.value : undefined;
    const range = (0,key_path/* valueAt */.fK)(data, ['peerDependencies', name]);
    const meta = (0,key_path/* valueAt */.fK)(data, ['peerDependenciesMeta', name]);
    const index = peers.value.findIndex((peer) => peer.name === name);
    const old = peers.value[index];
    const at = [...peers.path, index];
    if (range === undefined)
        return old === undefined ? DERIVED : { removed: [at] };
    if (typeof range !== 'string')
        return NO_RANGE;
    const text = old !== undefined && (old.range ?? '*') === range ? old.text : `${name}@${range}`;
    const value = (0,key_path/* isTable */.bI)(meta) && meta.optional === true ? { pkg: text, optional: true } : text;
    return old === undefined ? { added: [{ list: peers.path, value }] } : set(at, value);
}

// EXTERNAL MODULE: ./.build/packages/core/src/app/generation/generate-files.js
var generate_files = __webpack_require__(8487);
;// CONCATENATED MODULE: ./.build/packages/core/src/app/generation/accept-drift.js













/**
 * Takes hand and bot edits of generated values back into the manifests, by the smallest edit of their text. What a
 * manifest does not hold as such (an extra made from a target, settings.json, a bootstrap) is left. Throws UserError
 * where a manifest or a generated file is wrong, or a manifest would be with what it takes: nothing is written then.
 */
function acceptDrift(generation, workspace, writer) {
    const reasons = [...generation.problems, ...generation.blocked.map(({ problem }) => problem)];
    if (reasons.length > 0)
        throw new errors/* UserError */.y(reasons.map(generate_files/* sentence */.em).join('\n'), 'nothing was accepted; mend these first');
    const byManifest = new Map();
    const accepted = [];
    const left = [];
    for (const file of generation.files) {
        for (const drift of file.drifts) {
            const key = drift.key === null ? 'the content' : (0,key_path/* formatKeyPath */.K7)(drift.key);
            const { manifest } = drift;
            const changes = manifestChanges(drift, file, workspace);
            if (typeof changes === 'string')
                left.push({ file: file.path, key, why: changes });
            else {
                byManifest.set(manifest, [...(byManifest.get(manifest) ?? []), changes]);
                accepted.push({ file: file.path, key, manifest });
            }
        }
    }
    const edited = new Map([...byManifest].map(([path, changes]) => [path, editManifest(path, changes, workspace)]));
    refuseInvalid(edited, workspace);
    writer.write([...edited].map(([path, content]) => ({ path, content })));
    return { accepted, left };
}
/** Values in place first, then removals from the back of each vector, then what is new. */
function editManifest(path, changes, { files }) {
    const read = files.read(path);
    if (read.kind !== 'text')
        throw new errors/* UserError */.y(`${path} cannot be read`, 'run `plumb check` to see why');
    const reader = (text) => (0,edn_edn/* readEdn */.u)(text, path);
    // Two keys of a file may ask for one change: a peer's range, and whether it is optional.
    const once = (items) => [
        ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
    ];
    const set = once(changes.flatMap((change) => change.set ?? []));
    const removed = once(changes.flatMap((change) => change.removed ?? []));
    const added = once(changes.flatMap((change) => change.added ?? []));
    removed.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
    try {
        let text = (0,edn/* editEdn */.m)(read.text, [...set, ...removed.map((gone) => ({ path: gone, value: undefined }))], reader);
        for (const { list, value } of added) {
            const reading = (0,edn_edn/* readEdn */.u)(text, path);
            const vector = reading.ok ? (0,manifest_value/* ednAt */.bC)(reading.value, list) : undefined;
            const length = vector !== undefined && 'items' in vector ? vector.items.length : 0;
            text = (0,edn/* editEdn */.m)(text, [{ path: [...list, length], value }], reader);
        }
        return read.bom === true ? `\ufeff${text}` : text;
    }
    catch (error) {
        if (!(error instanceof change/* EditError */.F))
            throw error;
        throw new errors/* UserError */.y(`${path} cannot be edited: ${error.message}`, 'take the edit into the manifest by hand; nothing was accepted');
    }
}
/** What a bot wrote may be no legal requirement: a manifest that holds it would stop everything. */
function refuseInvalid(edited, { files, manifests }) {
    const after = (0,edited_tree/* editedTree */.c)(files, edited);
    const locators = { toml: edit_tools.EDIT_TOOLS.toml.locate, json: edit_tools.EDIT_TOOLS.json.locate };
    const { source } = manifests.config;
    const config = source === null ? manifests.config : (0,plumb_config/* readPlumbConfig */.b)(after, source.file, locators, true);
    const { problems } = (0,manifest_manifests/* readManifests */.P)(after, config, locators, (0,excluded/* excludedBy */.U)(config.exclude));
    if (problems.length > 0)
        throw new errors/* UserError */.y(`a manifest would be wrong with what it takes:\n${problems.map(generate_files/* sentence */.em).join('\n')}`, 'mend the generated file first; nothing was accepted');
}


/***/ })

};
