export const id = 354;
export const ids = [354];
export const modules = {

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ editedTree)
/* harmony export */ });
/** The tree as it would be with other texts in some of its files, which exist: nothing is written. */
function editedTree(files, edited) {
    const editedText = (path) => {
        const text = edited.get(path);
        return text === undefined ? null : { kind: 'text', text: text.replace(/^\ufeff/, '') };
    };
    return {
        paths: files.paths,
        has: (path) => files.has(path),
        list: (folder) => files.list(folder),
        isFolder: (path) => files.isFolder(path),
        real: (path) => files.real(path),
        read: (path) => editedText(path) ?? files.read(path),
        readOnce: (path) => editedText(path) ?? files.readOnce(path),
        contentOf: (path) => (edited.has(path) ? null : files.contentOf(path)),
        blobOf: (path) => (edited.has(path) ? null : files.blobOf(path)),
    };
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

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ editEdn)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var edit_change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/lines.js
var lines = __webpack_require__(3525);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/edn-layout.js

const BLANK = /^[\s,]*$/;
/** A comment behind an item, on the same line. */
const OWN_COMMENT = /^[^\S\r\n]*,*[^\S\r\n]*;[^\r\n]*/;
const REST_OF_OWN_LINE = /^(?:[^\S\r\n]|,)*(?:;[^\r\n]*)?(?:\r?\n|$)/;
/** A text with its lines, so that positions become offsets, and the rules of layout of items in a collection. */
class EdnLayout {
    text;
    lineStarts = [0];
    constructor(text) {
        this.text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.lineStarts.push(at + 1);
    }
    offset(position) {
        return (this.lineStarts[position.line - 1] ?? this.text.length) + position.column - 1;
    }
    place(first, last = first) {
        return { start: this.offset(first.start), end: this.offset(last.end) };
    }
    /**
     * Takes one of the items of a collection away: with its line and its comment where it has a line of its own, else
     * with the space that parts it from its neighbour.
     */
    removal(items, index) {
        const splice = this.bareRemoval(items, index);
        // `[1"a"2]` must not become `[12]`.
        const parted = /[\s,([{]$/.test(this.text.slice(0, splice.start)) || /^[\s,)\]}]/.test(this.text.slice(splice.end));
        return parted ? splice : { ...splice, text: ' ' };
    }
    bareRemoval(items, index) {
        const { start, end } = items[index];
        const from = (0,lines/* lineStart */.PT)(this.text, start);
        const rest = REST_OF_OWN_LINE.exec(this.text.slice(end))?.[0];
        if (rest !== undefined && BLANK.test(this.text.slice(from, start))) {
            return { start: from, end: end + rest.length, text: '' };
        }
        const [before, after] = [items[index - 1], items[index + 1]];
        if (before !== undefined && BLANK.test(this.text.slice(before.end, start))) {
            return { start: before.end, end, text: '' };
        }
        if (after === undefined)
            return { start, end, text: '' };
        const tail = end + (OWN_COMMENT.exec(this.text.slice(end))?.[0].length ?? 0);
        const blank = /^[\s,]*/.exec(this.text.slice(tail))?.[0].length ?? 0;
        return { start, end: tail + blank, text: '' };
    }
    /**
     * Puts text behind the item at `index` (-1: before the first), parted as the items there are parted from each
     * other. `inside` is what stands between the delimiters; `multiline` breaks the line where one item alone shows no style.
     */
    insertion(items, index, text, inside, multiline) {
        const [first, second] = items;
        if (first === undefined) {
            const blank = BLANK.test(this.text.slice(inside.start, inside.end));
            return { start: inside.start, end: blank ? inside.end : inside.start, text: blank ? text : `${text} ` };
        }
        if (index < 0) {
            const gap = second === undefined ? this.gapOfOne(first, inside, multiline) : this.gap(first, second);
            return { start: first.start, end: first.start, text: text + gap };
        }
        const item = items[index];
        const before = items[index - 1];
        const after = items[index + 1];
        let gap;
        if (before !== undefined)
            gap = this.gap(before, item);
        else
            gap = after === undefined ? this.gapOfOne(item, inside, multiline) : this.gap(item, after);
        const comment = OWN_COMMENT.exec(this.text.slice(item.end))?.[0].length ?? 0;
        const start = gap.includes('\n') ? item.end + comment : item.end;
        return { start, end: start, text: (comment > 0 ? gap.replace(',', '') : gap) + text };
    }
    gap(before, after) {
        const between = this.text.slice(before.end, after.start);
        if (!between.includes('\n'))
            return BLANK.test(between) ? between || ' ' : ' ';
        const comma = between.startsWith(',') ? ',' : '';
        return comma + this.lineBreak(after.start);
    }
    gapOfOne(item, inside, multiline) {
        const broken = this.text.slice(inside.start, item.start).includes('\n');
        return broken || multiline ? this.lineBreak(item.start) : ' ';
    }
    /** A line end and the indent that leads to the column of `offset`. */
    lineBreak(offset) {
        const lead = this.text.slice((0,lines/* lineStart */.PT)(this.text, offset), offset);
        const eol = this.text.includes('\r\n') ? '\r\n' : '\n';
        return eol + (BLANK.test(lead) ? lead.replaceAll(',', ' ') : lead.replace(/[^\t]/g, ' '));
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/edn-path.js
/** The word by which a path names a map key: `ns/name` of a keyword (no colon), a string as it is; null for any other. */
function keyWord(key) {
    if (key.kind === 'string')
        return key.value;
    if (key.kind !== 'keyword')
        return null;
    return key.namespace === null ? key.name : `${key.namespace}/${key.name}`;
}
/** Walks one step: a string into a map, a number (from 0) into a vector or list; null where there is nothing. */
function stepInto(value, part) {
    if (typeof part === 'string') {
        if (value.kind !== 'map')
            return null;
        return value.entries.find(([key]) => keyWord(key) === part)?.[1] ?? null;
    }
    return value.kind === 'vector' || value.kind === 'list' ? (value.items[part] ?? null) : null;
}

// EXTERNAL MODULE: ./node_modules/edn-data/dist/index.js
var dist = __webpack_require__(5981);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/edn-write.js




const KEYWORD = /^[A-Za-z_][\w.*+!?$%&=<>-]*(?:\/[A-Za-z_][\w.*+!?$%&=<>-]*)?$/;
/**
 * A value as EDN on one line; map keys are keywords where they can be, and with `keywords` every text is. Throws EditError
 * for a number EDN data cannot hold.
 */
function writeEdn(value, keywords = false) {
    return (0,dist/* toEDNString */.gn)(ednData(value, keywords));
}
/** A value that takes the place of another: a string where a keyword stood is written as a keyword where it can be. */
function writeEdnOver(old, value) {
    if (old.kind === 'keyword' && typeof value === 'string' && KEYWORD.test(value))
        return `:${value}`;
    return writeEdn(value);
}
function ednData(value, keywords) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new edit_change/* EditError */.F(`${value} is no value of a manifest`);
    }
    if (Array.isArray(value))
        return value.map((item) => ednData(item, keywords));
    if ((0,key_path/* isTable */.bI)(value)) {
        // `map`, because edn-data takes a plain object for one of its own kinds when it has a key such as `tag`.
        return {
            map: Object.entries(value).map(([key, item]) => [ednKey(key), ednData(item, keywords)]),
        };
    }
    if (keywords && typeof value === 'string')
        return ednKey(value);
    return value;
}
function ednKey(word) {
    return KEYWORD.test(word) ? { key: word } : word;
}
/** A new key for a map: a string among string keys, else a keyword where it can be; within `#:ns{}` as its map spells keys. */
function writeKey(word, others, space) {
    const strings = others.length > 0 && others.every((key) => key.kind === 'string');
    if (strings || !KEYWORD.test(word))
        return (0,dist/* toEDNString */.gn)(word);
    if (space === null)
        return `:${word}`;
    if (word.startsWith(`${space}/`))
        return `:${word.slice(space.length + 1)}`;
    return word.includes('/') ? `:${word}` : `:_/${word}`;
}
/** The value as plain data, keywords as their words; undefined where plain data cannot say it (symbols, tags, sets of maps …). */
function plainOf(value) {
    switch (value.kind) {
        case 'nil':
            return null;
        case 'boolean':
        case 'string':
        case 'float':
            return value.value;
        case 'integer':
            return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : undefined;
        case 'keyword':
            return keyWord(value) ?? undefined;
        case 'vector':
        case 'list': {
            const items = value.items.map(plainOf);
            return items.includes(undefined) ? undefined : items;
        }
        case 'map': {
            const table = Object.create(null);
            for (const [key, item] of value.entries) {
                const [word, plain] = [keyWord(key), plainOf(item)];
                if (word === null || plain === undefined)
                    return undefined;
                table[word] = plain;
            }
            return table;
        }
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/ordered.js
var ordered = __webpack_require__(5247);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/edn.js






/**
 * Takes an EDN text (without BOM), the changes to make in turn, and the reader of EDN; returns the text with the
 * smallest edits that make each change so. A path's strings are map keys (a keyword's `ns/name`, or a string key),
 * its numbers places in vectors. A string equals the keyword of that name, which stays a keyword. New entries and
 * items copy their neighbours' layout; what is removed goes with its own line and comment. The text is read again
 * after each edit. Throws EditError where it cannot be read, where a scalar stands on the path, or where a change
 * cannot be made so.
 */
function editEdn(text, changes, read) {
    return changes.reduce((edited, change) => applied(edited, change, read), text);
}
function applied(text, change, read) {
    let edited = text;
    // Every splice brings the text nearer to the wanted value; far more of them than there is text means it never gets there.
    for (let left = text.length + JSON.stringify(change.value ?? null).length + 10; left > 0; left--) {
        const reading = read(edited);
        if (!reading.ok) {
            throw new edit_change/* EditError */.F(`not readable as EDN: ${reading.problems.map(({ message }) => message).join('; ')}`);
        }
        // What is removed from a vector makes room for its neighbour: once is all.
        if (change.value === undefined && edited !== text)
            return edited;
        const splice = nextSplice(new EdnLayout(edited), reading.value, change);
        if (splice === null)
            return edited;
        edited = edited.slice(0, splice.start) + splice.text + edited.slice(splice.end);
    }
    throw new edit_change/* EditError */.F(`the edits at ${(0,key_path/* formatKeyPath */.K7)(change.path)} do not lead to the wanted value`);
}
/** The first edit on the way to what the change wants; null where it is so already. */
function nextSplice(layout, root, change) {
    const { path, value, array, keywords = false } = change;
    let here = root;
    for (const [index, part] of path.entries()) {
        const next = stepInto(here, part);
        const last = index === path.length - 1;
        if (next !== null && !(last && value === undefined)) {
            here = next;
            continue;
        }
        if (value === undefined)
            return next === null ? null : removed(layout, here, part);
        const missing = path.slice(index + 1).reduceRight((inner, key) => ({ [key]: inner }), value);
        if (here.kind === 'map' && typeof part === 'string')
            return newEntry(layout, here, part, missing, keywords);
        if (isSequence(here) && part === here.items.length)
            return newItem(layout, here, part - 1, missing, keywords);
        throw new edit_change/* EditError */.F(`${(0,key_path/* formatKeyPath */.K7)(path.slice(0, index)) || 'the document'} has no place for ${part}`);
    }
    if (value === undefined)
        throw new edit_change/* EditError */.F('a document cannot lose its only form');
    return spliceOver(layout, here, value, array, keywords);
}
function spliceOver(layout, old, wanted, rules, keywords = false) {
    if (old.kind === 'map' && (0,key_path/* isTable */.bI)(wanted))
        return spliceMap(layout, old, wanted);
    if (isSequence(old) && Array.isArray(wanted)) {
        return rules === undefined
            ? spliceInOrder(layout, old, wanted, keywords)
            : spliceCollection(layout, old, wanted, rules);
    }
    const plain = plainOf(old);
    if (plain !== undefined && same(plain, wanted))
        return null;
    return { ...layout.place(old.span), text: writeEdnOver(old, wanted) };
}
function spliceMap(layout, map, wanted) {
    for (const [key] of map.entries) {
        const word = keyWord(key);
        if (word === null)
            throw new edit_change/* EditError */.F(`a key of the kind ${key.kind} has no word to compare it by`);
        if (!Object.hasOwn(wanted, word))
            return removed(layout, map, word);
    }
    for (const [word, value] of Object.entries(wanted)) {
        const old = stepInto(map, word);
        const splice = old === null ? newEntry(layout, map, word, value) : spliceOver(layout, old, value);
        if (splice !== null)
            return splice;
    }
    return null;
}
/** Items in the wanted order: what is the same at both ends stays, the rest is changed in place from the front. */
function spliceInOrder(layout, sequence, wanted, keywords) {
    const { items } = sequence;
    const shorter = Math.min(items.length, wanted.length);
    const isSame = (item, value) => {
        const plain = item === undefined ? undefined : plainOf(item);
        return plain !== undefined && value !== undefined && same(plain, value);
    };
    let front = 0;
    while (front < shorter && isSame(items[front], wanted[front]))
        front++;
    let back = 0;
    while (back < shorter - front && isSame(items.at(-1 - back), wanted.at(-1 - back)))
        back++;
    const [old, value] = [items[front], wanted[front]];
    if (front < items.length - back &&
        front < wanted.length - back &&
        old !== undefined &&
        value !== undefined) {
        return spliceOver(layout, old, value);
    }
    if (front < items.length - back)
        return removed(layout, sequence, front);
    if (value !== undefined && front < wanted.length - back)
        return newItem(layout, sequence, front - 1, value, keywords);
    return null;
}
/** Items in any order, each as often as wanted. */
function spliceCollection(layout, sequence, wanted, rules) {
    const missing = [...wanted];
    const surplus = [];
    for (const [index, item] of sequence.items.entries()) {
        const plain = plainOf(item);
        const found = plain === undefined ? -1 : missing.findIndex((want) => rules.same(want) === rules.same(plain));
        if (found === -1)
            surplus.push({ index, item, plain });
        else
            missing.splice(found, 1);
    }
    for (const { item, plain } of surplus) {
        const partner = missing.find((want) => plain !== undefined && rules.kin(want) === rules.kin(plain));
        if (partner !== undefined)
            return { ...layout.place(item.span), text: writeEdnOver(item, partner) };
    }
    const [first] = surplus;
    if (first !== undefined)
        return removed(layout, sequence, first.index);
    const [fresh] = missing;
    return fresh === undefined ? null : newItem(layout, sequence, sequence.items.length - 1, fresh);
}
function removed(layout, container, part) {
    if (container.kind === 'map') {
        const index = container.entries.findIndex(([key]) => keyWord(key) === part);
        return layout.removal(placesOf(layout, container), index);
    }
    if (isSequence(container))
        return layout.removal(placesOf(layout, container), Number(part));
    throw new edit_change/* EditError */.F(`a ${container.kind} holds nothing to remove`);
}
function newItem(layout, sequence, behind, value, keywords = false) {
    const model = sequence.items[Math.max(behind, 0)];
    const text = model === undefined ? writeEdn(value, keywords) : writeEdnOver(model, value);
    return layout.insertion(placesOf(layout, sequence), behind, text, insideOf(layout, sequence), false);
}
function newEntry(layout, map, word, value, keywords = false) {
    const space = /^#:\s*([^\s,{]+)/.exec(layout.text.slice(layout.offset(map.span.start)))?.[1] ?? null;
    const key = writeKey(word, map.entries.map(([other]) => other), space);
    const text = key + gapBehind(layout, map, key.length) + writeEdn(value, keywords);
    const broken = map.span.start.line !== map.span.end.line;
    return layout.insertion(placesOf(layout, map), map.entries.length - 1, text, insideOf(layout, map), broken);
}
/** Space between key and value: to the column of the last entry's value, where that one is set off by more than one. */
function gapBehind(layout, map, keyLength) {
    const last = map.entries.at(-1);
    if (last === undefined)
        return ' ';
    const [key, value] = [layout.place(last[0].span), layout.place(last[1].span)];
    const gap = layout.text.slice(key.end, value.start);
    return /^ {2,}$/.test(gap) ? ' '.repeat(Math.max(1, value.start - key.start - keyLength)) : ' ';
}
function placesOf(layout, container) {
    return container.kind === 'map'
        ? container.entries.map(([key, value]) => layout.place(key.span, value.span))
        : container.items.map((item) => layout.place(item.span));
}
/** What stands between the delimiters of a collection. */
function insideOf(layout, container) {
    const { start, end } = layout.place(container.span);
    const opener = /^(?:#:[^{]*|#)?[[({]/.exec(layout.text.slice(start, end))?.[0];
    if (opener === undefined)
        throw new edit_change/* EditError */.F('nothing is added to a collection with metadata');
    return { start: start + opener.length, end: end - 1 };
}
function isSequence(value) {
    return value.kind === 'vector' || value.kind === 'list' || value.kind === 'set';
}
function same(a, b) {
    return (0,ordered/* fingerprint */.Rj)((0,ordered/* toOrdered */.tE)(a)) === (0,ordered/* fingerprint */.Rj)((0,ordered/* toOrdered */.tE)(b));
}


/***/ })

};
