export const id = 766;
export const ids = [766,563,905,544];
export const modules = {

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EDIT_TOOLS: () => (/* binding */ EDIT_TOOLS)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/key-path.js
var key_path = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/change.js
var edit_change = __webpack_require__(3952);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/ordered.js
var ordered = __webpack_require__(5247);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/pair-collection.js
/**
 * Takes the items of a collection as they are and as they are wanted; returns for each wanted one the place of the item
 * that it keeps (the same by the rules) or replaces (its kin), every place once; null for what is new. The k-th of
 * several equal ones answers to the k-th.
 */
function pairCollection(old, wanted, rules) {
    const partners = wanted.map(() => null);
    const free = new Set(old.keys());
    for (const keyOf of [rules.same, rules.kin]) {
        const take = taker([...free].map((place) => [keyOf(old[place]), place]));
        wanted.forEach((item, index) => {
            if (partners[index] !== null)
                return;
            const place = take(keyOf(item));
            if (place === undefined)
                return;
            partners[index] = place;
            free.delete(place);
        });
    }
    return partners;
}
/** Takes texts with their places; returns what hands out the places of a text in turn, every one once. */
function taker(texts) {
    const queues = new Map();
    for (const [text, place] of texts.toReversed()) {
        const queue = queues.get(text);
        if (queue === undefined)
            queues.set(text, [place]);
        else
            queue.push(place);
    }
    return (text) => queues.get(text)?.pop();
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/arrange.js




/**
 * Takes a document and the changes to make, in turn; returns the document as it is to stand in the file: what is
 * equal keeps its form and place, new keys get theirs. Null stands for an empty table on the way to a key, and
 * tables that are missing are made. Throws EditError where a scalar or a list stands in the way.
 */
function arrange(document, changes) {
    return changes.reduce((wanted, change) => arrangeAt(wanted, change, 0) ?? new Map(), document);
}
function arrangeAt(here, change, depth) {
    if (depth === change.path.length) {
        return change.value === undefined ? undefined : merge(here, (0,ordered/* toOrdered */.tE)(change.value), change);
    }
    const part = change.path[depth];
    if (typeof part === 'number')
        return arrangeItem(here, part, change, depth);
    // Removing what is not there makes no parents.
    if ((here === undefined || here === null) && change.value === undefined)
        return here;
    const table = here ?? new Map();
    if (!(0,ordered/* isOrderedTable */.Ui)(table))
        throw inTheWay(change.path.slice(0, depth), 'a table');
    const old = table.get(part);
    const item = arrangeAt(old, change, depth + 1);
    if (item === old)
        return here;
    if (item === undefined)
        return new Map([...table].filter(([key]) => key !== part));
    // The order of a document's own keys is a person's choice: a new one goes to the end.
    if (old === undefined && depth > 0) {
        const keys = joinSorted([...table.keys()], [part]);
        return new Map(keys.map((key) => [key, key === part ? item : table.get(key)]));
    }
    return new Map(table).set(part, item);
}
function arrangeItem(here, index, change, depth) {
    if (!(0,ordered/* isOrderedList */.eZ)(here)) {
        if (here === undefined && change.value === undefined)
            return here;
        throw inTheWay(change.path.slice(0, depth), 'a list');
    }
    if (index > here.length)
        throw inTheWay(change.path.slice(0, depth), `a list of ${index} or more items`);
    const old = here[index];
    const item = arrangeAt(old, change, depth + 1);
    if (item === old)
        return here;
    return [...here.slice(0, index), ...(item === undefined ? [] : [item]), ...here.slice(index + 1)];
}
function inTheWay(path, what) {
    return new edit_change/* EditError */.F(`${path.length === 0 ? 'the document' : (0,key_path/* formatKeyPath */.K7)(path)} is not ${what}`);
}
/** The wanted value in the form of the one that is there, as far as the two are equal. */
function merge(actual, wanted, change) {
    if ((0,ordered/* isOrderedTable */.Ui)(wanted)) {
        return mergeTables((0,ordered/* isOrderedTable */.Ui)(actual) ? actual : new Map(), wanted, change);
    }
    if ((0,ordered/* isOrderedList */.eZ)(wanted) && (0,ordered/* isOrderedList */.eZ)(actual)) {
        return change.array === undefined
            ? mergeLists(actual, wanted, change)
            : mergeCollections(actual, wanted, change.array);
    }
    return wanted;
}
function mergeTables(actual, wanted, change) {
    const values = new Map([...wanted].map(([key, item]) => [key, merge(actual.get(key), item, change)]));
    if (change.ordered === true)
        return values;
    const kept = [...actual.keys()].filter((key) => values.has(key));
    const added = [...values.keys()].filter((key) => !actual.has(key));
    return new Map(joinSorted(kept, added).map((key) => [key, values.get(key)]));
}
function mergeLists(actual, wanted, change) {
    const textOf = (item) => (0,ordered/* fingerprint */.Rj)(item, change.ordered);
    const take = taker(actual.map((item, index) => [textOf(item), index]));
    return wanted.map((item, index) => actual[take(textOf(item)) ?? -1] ?? merge(actual[index], item, change));
}
/** Equal items stay where they are, kin are changed in place, the rest goes or comes. */
function mergeCollections(actual, wanted, rules) {
    const [olds, wants] = [actual.map(ordered/* toPlain */.Ul), wanted.map(ordered/* toPlain */.Ul)];
    const slots = new Map();
    const added = [];
    for (const [index, place] of pairCollection(olds, wants, rules).entries()) {
        const item = wanted[index];
        if (place === null)
            added.push(item);
        else {
            const isSame = rules.same(olds[place]) === rules.same(wants[index]);
            slots.set(place, isSame ? actual[place] : item);
        }
    }
    const kept = actual.flatMap((_, place) => (slots.has(place) ? [slots.get(place)] : []));
    return isTexts(kept) && isTexts(added) ? joinSorted(kept, added) : [...kept, ...added];
}
function isTexts(items) {
    return items.every((item) => typeof item === 'string');
}
const byLocale = new Intl.Collator('en').compare;
/** Package managers sort dependency maps by one or the other; both agree on most names. */
const ORDERS = [(a, b) => (a < b ? -1 : a > b ? 1 : 0), byLocale];
/** `added` at their sorted places among `kept` where those are sorted, else at the end. */
function joinSorted(kept, added) {
    const order = ORDERS.find((compare) => kept.every((key, i) => i === 0 || compare(kept[i - 1], key) <= 0));
    const all = [...kept, ...added];
    return kept.length === 0 || order === undefined ? all : all.sort(order);
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/json-tree.js
var json_tree = __webpack_require__(1031);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/align.js
/**
 * Takes the texts of two sequences and returns, for each place of the second, which place of the first it keeps
 * (strictly rising), or null. A longest rising run of equal texts, in O(n log n); the k-th of several equal
 * texts answers to the k-th.
 */
function align(from, to) {
    const places = new Map(numbered(from).map((text, index) => [text, index]));
    const matches = numbered(to).map((text) => places.get(text) ?? null);
    // Patience: tails[n] is the place in `matches` that ends the lowest run of length n + 1.
    const tails = [];
    const before = [];
    for (const [index, match] of matches.entries()) {
        before.push(null);
        if (match === null)
            continue;
        const length = firstNotBelow(tails, (tail) => matches[tail] < match);
        before[index] = tails[length - 1] ?? null;
        tails[length] = index;
    }
    const kept = matches.map(() => null);
    for (let at = tails.at(-1) ?? null; at !== null; at = before[at] ?? null)
        kept[at] = matches[at] ?? null;
    return kept;
}
/** Gives what `align` left alone a partner: between two kept places, the n-th old and the n-th new are one item changed. */
function pairUp(kept, length) {
    const limits = [];
    for (let index = kept.length - 1; index >= 0; index -= 1) {
        limits[index] = kept[index + 1] ?? limits[index + 1] ?? length;
    }
    let next = 0;
    return kept.map((match, index) => {
        if (match === null && next >= limits[index])
            return null;
        const partner = match ?? next;
        next = partner + 1;
        return partner;
    });
}
function numbered(texts) {
    const seen = new Map();
    return texts.map((text) => {
        const count = seen.get(text) ?? 0;
        seen.set(text, count + 1);
        return `${count} ${text}`;
    });
}
function firstNotBelow(tails, isBelow) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBelow(tails[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/lines.js
var edit_lines = __webpack_require__(3525);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/json-writer.js





/** Takes a value and returns the text that JSON.stringify would give it at this indent. */
function writeFresh(value, indent, style) {
    const inner = indent + style.unit;
    const block = (open, items, close) => items.length === 0
        ? open + close
        : `${open}${style.eol}${inner}${items.join(`,${style.eol}${inner}`)}${style.eol}${indent}${close}`;
    if ((0,ordered/* isOrderedList */.eZ)(value)) {
        return block('[', value.map((item) => writeFresh(item, inner, style)), ']');
    }
    if (!(0,ordered/* isOrderedTable */.Ui)(value))
        return JSON.stringify(value);
    const items = [...value].map(([key, item]) => JSON.stringify(key) + style.colon + writeFresh(item, inner, style));
    return block('{', items, '}');
}
/** Takes a parsed node and the value it is to have; returns its new text, in which what is equal stands as it stood. */
function writeOver(text, root, wanted) {
    return new Writer(text, root).write(root, wanted, { indent: '', line: null });
}
class Writer {
    #text;
    #style;
    constructor(text, root) {
        this.#text = text;
        const colon = firstKeyed(root);
        const spacing = colon === null ? null : /\s*:\s*$/.exec(text.slice(colon.start, colon.node.start));
        const first = root.members?.[0];
        this.#style = {
            eol: (0,edit_lines/* lineEndOf */.vN)(text),
            unit: (first && lastLine(text.slice(root.start + 1, first.start))) || '  ',
            colon: spacing === null || spacing[0].includes('\n') ? ': ' : spacing[0],
        };
    }
    write(node, wanted, place) {
        const old = this.#text.slice(node.start, node.end);
        if ((0,ordered/* identical */.eQ)(node.value, wanted))
            return old;
        const { members } = node;
        if (members !== null && members.length > 0) {
            if ((0,ordered/* isOrderedTable */.Ui)(node.value) && (0,ordered/* isOrderedTable */.Ui)(wanted) && wanted.size > 0) {
                if (node.value.size < members.length)
                    throw new edit_change/* EditError */.F(`${twice(members)} stands twice in one object`);
                return this.#container(node, members, [...wanted], place);
            }
            if ((0,ordered/* isOrderedList */.eZ)(node.value) && (0,ordered/* isOrderedList */.eZ)(wanted) && wanted.length > 0) {
                const items = wanted.map((item) => [null, item]);
                return this.#container(node, members, items, place);
            }
        }
        return this.#fresh(wanted, place);
    }
    #container(node, members, wanted, place) {
        const gaps = this.#gaps(node, members);
        const broken = gaps.find((gap) => gap.includes('\n'));
        const indent = broken === undefined ? place.indent : (lastLine(broken) ?? place.indent);
        const comma = gaps.length > 2 ? gaps[1] : this.#style.colon.endsWith(' ') ? ', ' : ',';
        const separator = broken === undefined ? comma : `,${this.#style.eol}${indent}`;
        const onOneLine = !this.#text.slice(node.start, node.end).includes('\n');
        const padding = (0,ordered/* isOrderedTable */.Ui)(node.value) ? gaps[0] : '';
        const inner = { indent, line: onOneLine ? { comma, padding } : null };
        const names = members.map(json_tree/* nameOf */.V);
        const byName = new Map(names.map((name, index) => [name, index]));
        const kept = align(names, wanted.map(([key, value]) => key ?? (0,ordered/* fingerprint */.Rj)(value, true)));
        const partners = (0,ordered/* isOrderedTable */.Ui)(node.value) ? kept : pairUp(kept, members.length);
        let text = this.#text.slice(node.start, node.start + 1) + gaps[0];
        for (const [index, [key, value]] of wanted.entries()) {
            const from = partners[index] ?? null;
            if (index > 0)
                text += from !== null && from > 0 ? gaps[from] : separator;
            const source = members[from ?? (key === null ? -1 : (byName.get(key) ?? -1))];
            if (source !== undefined) {
                text += this.#text.slice(source.start, source.node.start) + this.write(source.node, value, inner);
            }
            else {
                text += (key === null ? '' : JSON.stringify(key) + this.#style.colon) + this.#fresh(value, inner);
            }
        }
        return text + gaps.at(-1) + this.#text.slice(node.end - 1, node.end);
    }
    /** The text before each member and behind the last: white space and, between two members, one comma. */
    #gaps(node, members) {
        const starts = [...members.map((member) => member.start), node.end - 1];
        const ends = [node.start + 1, ...members.map((member) => member.node.end)];
        return starts.map((start, index) => this.#text.slice(ends[index], start));
    }
    #fresh(value, place) {
        if (place.line === null)
            return writeFresh(value, place.indent, this.#style);
        const { comma, padding } = place.line;
        if ((0,ordered/* isOrderedList */.eZ)(value))
            return `[${value.map((item) => this.#fresh(item, place)).join(comma)}]`;
        if (!(0,ordered/* isOrderedTable */.Ui)(value))
            return JSON.stringify(value);
        const items = [...value].map(([key, item]) => JSON.stringify(key) + this.#style.colon + this.#fresh(item, place));
        return items.length === 0 ? '{}' : `{${padding}${items.join(comma)}${padding}}`;
    }
}
/** What follows the last line break; null where there is none. */
function lastLine(gap) {
    const at = gap.lastIndexOf('\n');
    return at === -1 ? null : gap.slice(at + 1);
}
function firstKeyed(node) {
    for (const member of node.members ?? []) {
        const found = member.key === null ? firstKeyed(member.node) : member;
        if (found !== null)
            return found;
    }
    return null;
}
function twice(members) {
    const keys = members.map((member) => member.key);
    return JSON.stringify(keys.find((key, index) => keys.indexOf(key) !== index));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/json.js





const BOM = '\uFEFF';
/**
 * Takes strict JSON and the changes to make, in turn; returns the text with the fewest tokens changed. Indent, line
 * ends and one-line containers stay as they are; an equal value changes no byte; empty text becomes a new document.
 * Throws EditError where the text is no JSON (with line:column), where a scalar stands where a table must be, or
 * where a container to be changed holds a key twice.
 */
function editJson(text, changes) {
    const bom = text.startsWith(BOM) ? BOM : '';
    const body = text.slice(bom.length);
    if (body.trim() === '') {
        const wanted = arrange(new Map(), changes);
        return `${bom}${writeFresh(wanted, '', { eol: '\n', unit: '  ', colon: ': ' })}\n`;
    }
    const root = (0,json_tree/* parseJson */.q)(body);
    const wanted = arrange(root.value, changes);
    if ((0,ordered/* identical */.eQ)(root.value, wanted))
        return text;
    const edited = body.slice(0, root.start) + writeOver(body, root, wanted) + body.slice(root.end);
    if (!(0,ordered/* identical */.eQ)((0,json_tree/* parseJson */.q)(edited).value, wanted))
        throw new edit_change/* EditError */.F('the edited text does not hold the wanted values');
    return bom + edited;
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/locate-json.js
var locate_json = __webpack_require__(7905);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/locate-toml.js
var locate_toml = __webpack_require__(1563);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/locate-yaml.js
var locate_yaml = __webpack_require__(1163);
// EXTERNAL MODULE: ./.build/packages/core/src/edit/toml-document.js
var toml_document = __webpack_require__(5484);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-sections.js

/** Where a section begins for a reader: at the comments directly above its header. The root begins at 0. */
function sectionStart(document, position) {
    const { text, sections } = document;
    const header = sections[position]?.header;
    if (header === null || header === undefined)
        return 0;
    const before = sections[position - 1]?.end ?? 0;
    const floor = before === 0 ? 0 : (0,edit_lines/* nextLine */.sE)(text, before);
    let start = (0,edit_lines/* lineStart */.PT)(text, header.range[0]);
    while (start > floor) {
        const above = (0,edit_lines/* lineStart */.PT)(text, start - 1);
        if (above < floor || !/^[ \t]*#/.test(text.slice(above, start)))
            break;
        start = above;
    }
    return start;
}
/** Where a section ends for a reader: behind its last statement or own comment, before the line end. */
function sectionTail(document, position) {
    const { text, sections } = document;
    const section = sections[position];
    const limit = position + 1 < sections.length ? sectionStart(document, position + 1) : text.length;
    if (section.end === 0 && text.slice(0, limit).trim() === '')
        return 0;
    return section.end + text.slice(section.end, limit).trimEnd().length;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-cells.js
/** Cuts `text` between two offsets (just behind the opening bracket, at the closing one) at the items' ranges. */
function cutCells(text, start, end, items) {
    const cells = [];
    let from = start;
    items.forEach(([itemStart, itemEnd], index) => {
        const limit = items[index + 1]?.[0] ?? end;
        const cell = {
            lead: text.slice(from, itemStart),
            item: text.slice(itemStart, itemEnd),
            gap: '',
            comma: false,
            tail: '',
        };
        const after = text.slice(itemEnd, limit);
        const comma = commaIn(after);
        if (comma >= 0) {
            cell.gap = after.slice(0, comma);
            cell.comma = true;
            const behind = after.slice(comma + 1);
            cell.tail = hasLineEnd(behind) ? beforeLineEnd(behind) : '';
        }
        else if (hasLineEnd(after))
            cell.gap = beforeLineEnd(after);
        from = itemEnd + cell.gap.length + (cell.comma ? 1 : 0) + cell.tail.length;
        cells.push(cell);
    });
    return { cells, rest: text.slice(from, end) };
}
function joinCells({ cells, rest }) {
    return (cells.map((cell) => `${cell.lead}${cell.item}${cell.gap}${cell.comma ? ',' : ''}${cell.tail}`).join('') +
        rest);
}
/** Puts a new item before the cell at a position (or behind the last): on a line of its own where the others have lines. */
function insertCell(body, position, item, defaults) {
    const { cells } = body;
    const before = cells[position - 1];
    const next = cells[position];
    const cell = { lead: '', item, gap: '', comma: true, tail: '' };
    if (next !== undefined && before !== undefined) {
        cell.lead = hasLineEnd(next.lead) ? ownLine(body, position, defaults) : next.lead;
    }
    else if (next !== undefined)
        leadTheFirst(body, cell, next);
    else if (before !== undefined) {
        cell.comma = before.comma;
        cell.lead = isOverLines(body) ? ownLine(body, position, defaults) : (cells[1]?.lead ?? ' ');
    }
    else
        leadTheOnly(body, cell, defaults);
    if (before !== undefined)
        setComma(before, true);
    cells.splice(position, 0, cell);
}
/** Takes an item away with its comma, and with its line and the comment on it where it has the line for itself. */
function removeCell(body, position, eol) {
    const { cells } = body;
    const cell = cells[position];
    if (cell === undefined)
        return;
    const before = cells[position - 1];
    const next = cells[position + 1];
    const nextLead = next === undefined ? body.rest : next.lead;
    const setNextLead = (lead) => {
        if (next === undefined)
            body.rest = lead;
        else
            next.lead = lead;
    };
    if (next !== undefined && !hasLineEnd(next.lead))
        setNextLead(cell.lead);
    else if (before !== undefined && !hasLineEnd(cell.lead))
        before.tail += cell.comma ? cell.tail : cell.gap;
    else {
        const lines = cell.lead.slice(0, lastLineEnd(cell.lead)) + ownComments(cell.gap);
        // Blank lines part groups of items; before the closing bracket they part nothing.
        const kept = next === undefined && !lines.includes('#') ? '' : lines;
        setNextLead(kept.includes('#') && !hasLineEnd(nextLead) ? kept + eol + nextLead : kept + nextLead);
    }
    cells.splice(position, 1);
    if (next === undefined && before !== undefined && !cell.comma) {
        setComma(before, false);
        if (hasLineEnd(body.rest))
            before.gap = before.gap.trimEnd();
    }
    if (cells.length === 0 && !body.rest.includes('#'))
        body.rest = '';
}
function isOverLines({ cells, rest }) {
    return hasLineEnd(rest) || cells.some((cell) => hasLineEnd(cell.lead) || hasLineEnd(cell.gap));
}
function leadTheFirst(body, cell, next) {
    if (hasLineEnd(next.lead)) {
        // Above the comments that belong to the next item, but behind one that stands at the opening bracket.
        const head = beforeLineEnd(next.lead);
        next.lead = next.lead.slice(head.length);
        cell.lead = head + (/^\r?\n/.exec(next.lead)?.[0] ?? '') + indentOf(next.lead);
    }
    else {
        const second = body.cells[1]?.lead ?? ' ';
        cell.lead = next.lead;
        next.lead = hasLineEnd(second) ? second.slice(lastLineEnd(second)) : second;
    }
}
function leadTheOnly(body, cell, defaults) {
    if (hasLineEnd(body.rest)) {
        const cut = lastLineEnd(body.rest);
        const lines = body.rest.slice(0, cut);
        const comment = /(?:^|\n)([ \t]*)#[^\n]*$/.exec(lines);
        const indent = hasLineEnd(lines) && comment !== null ? (comment[1] ?? '') : indentOf(body.rest) + defaults.indent;
        cell.lead = (lines.includes('#') ? lines : '') + defaults.eol + indent;
        body.rest = body.rest.slice(cut);
        cell.comma = defaults.trailingComma;
    }
    else {
        cell.lead = defaults.padding;
        body.rest = defaults.padding;
        cell.comma = false;
    }
}
/** A line end and the indent of the nearest item that has a line for itself. */
function ownLine(body, position, defaults) {
    const hasLine = (cell) => cell !== undefined && hasLineEnd(cell.lead);
    let near = position - 1;
    while (near >= 0 && !hasLine(body.cells[near]))
        near -= 1;
    const model = near >= 0 ? body.cells[near] : body.cells.slice(position).find(hasLine);
    return defaults.eol + (model === undefined ? indentOf(body.rest) + defaults.indent : indentOf(model.lead));
}
function setComma(cell, comma) {
    if (cell.comma === comma)
        return;
    cell.comma = comma;
    if (comma) {
        cell.tail = cell.gap;
        cell.gap = '';
    }
    else {
        cell.gap = cell.gap.trim() === '' ? cell.tail : cell.gap + cell.tail;
        cell.tail = '';
    }
}
/** Comments on lines of their own between an item and its comma. */
function ownComments(gap) {
    if (!hasLineEnd(gap))
        return '';
    const lines = gap.slice(beforeLineEnd(gap).length, lastLineEnd(gap));
    return lines.includes('#') ? lines : '';
}
/** Offset of the first comma that stands in no comment; -1 where there is none. */
function commaIn(text) {
    let at = 0;
    while (at < text.length) {
        const character = text[at];
        if (character === ',')
            return at;
        if (character === '#') {
            const end = text.indexOf('\n', at);
            if (end < 0)
                return -1;
            at = end;
        }
        at += 1;
    }
    return -1;
}
function hasLineEnd(text) {
    return text.includes('\n');
}
function beforeLineEnd(text) {
    const end = text.indexOf('\n');
    return text.slice(0, text[end - 1] === '\r' ? end - 1 : end);
}
/** Offset of the last line end, its `\r` included; 0 where there is none. */
function lastLineEnd(text) {
    const end = text.lastIndexOf('\n');
    if (end < 0)
        return 0;
    return text[end - 1] === '\r' ? end - 1 : end;
}
function indentOf(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-style.js


/**
 * How new values look beside the given statements: arrays as in the nearest one that goes over lines, else with four
 * blanks and trailing commas; quotes and inline tables as most of the file has them.
 */
function styleNear(document, near) {
    const { text, eol } = document;
    const all = document.sections.flatMap((section) => section.statements);
    const nearArray = near.findLast((statement) => statement.value.type === 'TOMLArray');
    const model = [...near.toReversed(), ...all].find(({ value }) => isArrayOverLines(text, value))?.value;
    const first = model?.type === 'TOMLArray' ? model.elements[0] : undefined;
    const indent = first === undefined ? undefined : indentBefore(text, first.range[0]);
    return {
        quotes: mostly(all, (content) => quotesIn(text, content)) ?? 'basic',
        padding: mostly(all, (content) => paddingIn(text, content)) ?? ' ',
        indent: indent ?? '    ',
        trailingComma: model === undefined || hasTrailingComma(text, model),
        overLines: nearArray === undefined || isArrayOverLines(text, nearArray.value),
        eol,
    };
}
/** The same, found once and only when something new is written. */
function laterStyleNear(document, near) {
    let style = null;
    return () => {
        style ??= styleNear(document, near);
        return style;
    };
}
/** What most of the contents show (an array counts once); undefined where none shows it. */
function mostly(statements, show) {
    const counts = new Map();
    for (const { value } of statements) {
        const contents = value.type === 'TOMLArray' ? value.elements : [value];
        const shown = contents.map(show).find((one) => one !== undefined);
        if (shown !== undefined)
            counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function quotesIn(text, content) {
    if (content.type !== 'TOMLValue' || content.kind !== 'string' || content.multiline)
        return undefined;
    return text[content.range[0]] === "'" ? 'literal' : 'basic';
}
function paddingIn(text, content) {
    if (content.type !== 'TOMLInlineTable' || content.body.length === 0)
        return undefined;
    return text[content.range[0] + 1] === ' ' ? ' ' : '';
}
function isArrayOverLines(text, content) {
    return (content.type === 'TOMLArray' &&
        content.elements.length > 0 &&
        text.slice(content.range[0], content.elements[0]?.range[0]).includes('\n'));
}
function hasTrailingComma(text, content) {
    const last = content.type === 'TOMLArray' ? content.elements.at(-1) : undefined;
    return last !== undefined && commaIn(text.slice(last.range[1], content.range[1])) >= 0;
}
/** The blanks before an offset, where nothing else stands before it on its line. */
function indentBefore(text, offset) {
    const line = text.slice((0,edit_lines/* lineStart */.PT)(text, offset), offset);
    return line.trim() === '' ? line : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-write.js

/** An array in one line is never made longer than this by choice. */
const LINE_WIDTH = 100;
/** A key as TOML demands it: bare where it may be, else in quotes with everything escaped. */
function writeTomlKey(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : writeTomlString(key, 'basic');
}
/** A string in the wanted quotes where they can hold it, else in basic quotes, fully escaped. Throws for lone surrogates. */
function writeTomlString(value, quotes, eol = '\n', leadingNewline = false) {
    if (/\p{Cs}/u.test(value))
        throw new edit_change/* EditError */.F('a string with a lone surrogate cannot be written as TOML');
    const oneLine = !/[\r\n]/.test(value);
    // Readers disagree on CRLF inside multi-line strings, so a line end is only written raw where it is a plain \n.
    const rawLines = !value.includes('\r') && (oneLine || eol === '\n');
    const start = leadingNewline || value.startsWith('\n') ? eol : '';
    if (quotes === 'literal' && oneLine && !value.includes("'") && !hasControl(value))
        return `'${value}'`;
    if (quotes === 'multi-literal' && rawLines && !/'''|'$/.test(value) && !hasControl(value))
        return `'''${start}${value}'''`;
    if (quotes === 'multi-basic' && rawLines)
        return `"""${start}${escaped(value).replaceAll('\\n', '\n')}"""`;
    return `"${escaped(value)}"`;
}
/** The quotes of a string in the text. */
function quotesOf(token) {
    if (token.startsWith('"""'))
        return 'multi-basic';
    if (token.startsWith("'''"))
        return 'multi-literal';
    return token.startsWith("'") ? 'literal' : 'basic';
}
/** A value in one line. Throws EditError for null, which TOML lacks. */
function writeTomlInline(value, style) {
    if (value === null)
        throw new edit_change/* EditError */.F('TOML has no null');
    if (typeof value === 'string')
        return writeTomlString(value, style.quotes);
    if (typeof value === 'number')
        return writeNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    if (isPlainArray(value))
        return `[${value.map((item) => writeTomlInline(item, style)).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, item]) => `${writeTomlKey(key)} = ${writeTomlInline(item, style)}`);
    return pairs.length === 0 ? '{}' : `{${style.padding}${pairs.join(', ')}${style.padding}}`;
}
/** A value behind `key = `: an array goes over lines after the style, or where one line would be too long. */
function writeTomlValue(value, style) {
    const line = writeTomlInline(value, style);
    if (!isPlainArray(value) || value.length === 0)
        return line;
    if (line.length <= LINE_WIDTH && (value.length === 1 || !style.overLines))
        return line;
    const items = value.map((item) => `${style.eol}${style.indent}${writeTomlInline(item, style)}`);
    return `[${items.join(',')}${style.trailingComma ? ',' : ''}${style.eol}]`;
}
function isPlainArray(value) {
    return Array.isArray(value);
}
function writeNumber(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    return Object.is(value, -0) ? '-0.0' : String(value);
}
function hasControl(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML forbids exactly these in literal strings.
    return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(value);
}
const SHORT_ESCAPES = new Map([
    ['\\', '\\\\'],
    ['"', '\\"'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\f', '\\f'],
    ['\r', '\\r'],
]);
function escaped(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML wants exactly these escaped.
    return value.replace(/[\\"\u0000-\u001f\u007f]/g, (character) => {
        const short = SHORT_ESCAPES.get(character);
        return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-add.js






/**
 * Adds keys, none of which exists, to the table at a path, which is made where it is not there yet: as statements of
 * its section, as dotted keys where the file writes it so, else as a section of its own. Throws EditError where the
 * path leads through an array of tables that would need a new section.
 */
function addKeys(document, path, pairs) {
    const { table, depth } = (0,toml_document/* findToml */.k4)(document, path);
    const missing = path.slice(depth);
    if (missing.some((part) => typeof part === 'number'))
        throw new edit_change/* EditError */.F('there is no array on the way');
    const sections = document.sections;
    const own = sections.find((section) => section.header === table.header);
    const isSection = table === document.root || table.header !== null;
    if (missing.length === 0 && isSection && own !== undefined)
        return addToSection(document, own, '', pairs);
    const dotted = table.dotted.at(-1);
    if (!isSection && dotted !== undefined)
        return addBeside(document, dotted, depth, missing, pairs);
    if (isSection && own !== undefined && hasOnlyDotted(table)) {
        return addToSection(document, own, dottedKey(missing), pairs);
    }
    return addSection(document, path, depth, pairs);
}
/** Whether the tables in this one are written as dotted keys, so that a new one is as well. */
function hasOnlyDotted(table) {
    const inner = [...table.entries.values()]
        .map((entry) => entry.node)
        .filter((node) => node.type === 'table');
    return inner.length > 0 && inner.every((node) => node.header === null && node.dotted.length > 0);
}
function addToSection(document, section, prefix, pairs) {
    const { text, eol } = document;
    const lines = statements(document, section.statements, prefix, pairs);
    if (section.end > 0) {
        const model = section.statements.at(-1);
        const indent = model === undefined ? '' : text.slice((0,edit_lines/* lineStart */.PT)(text, model.range[0]), model.range[0]);
        const gap = isSpaced(document, section.statements) ? eol + eol : eol;
        return insert(text, (0,edit_lines/* lineEnd */.kd)(text, section.end), lines.map((line) => gap + indent + line).join(''));
    }
    // The root of a file without a statement of its own: its keys go above the first table.
    const tail = sectionTail(document, 0);
    if (tail > 0)
        return insert(text, tail, eol + eol + lines.join(eol));
    return insert(text, 0, lines.join(eol) + eol + (document.sections.length > 1 ? eol : ''));
}
/** Behind the last dotted key of a table, with the same spelling of what leads to it. */
function addBeside(document, model, depth, missing, pairs) {
    const { text } = document;
    const section = document.sections.find(({ statements }) => statements.includes(model));
    if (section === undefined)
        throw new edit_change/* EditError */.F('a dotted key without its section');
    const above = section.header === null ? 0 : section.header.resolvedKey.length;
    const keys = model.key.keys;
    const last = keys[depth - above - 1];
    if (last === undefined)
        throw new edit_change/* EditError */.F('a dotted key that does not lead to its table');
    const spelled = text.slice(model.key.range[0], last.range[1]);
    const prefix = missing.length === 0 ? `${spelled}.` : `${spelled}.${dottedKey(missing)}`;
    const indent = text.slice((0,edit_lines/* lineStart */.PT)(text, model.range[0]), model.range[0]);
    const lines = statements(document, [model], prefix, pairs).map((line) => document.eol + indent + line);
    return insert(text, (0,edit_lines/* lineEnd */.kd)(text, model.range[1]), lines.join(''));
}
function addSection(document, path, depth, pairs) {
    const { text, eol } = document;
    if (path.some((part) => typeof part === 'number')) {
        throw new edit_change/* EditError */.F('it would be a new table in an array of tables');
    }
    const header = `[${path.map((part) => writeTomlKey(String(part))).join('.')}]`;
    const block = [header, ...statements(document, [], '', pairs)].join(eol);
    if (text.trim() === '')
        return block + eol;
    const place = sectionPlace(document, path, depth);
    if (place.kind === 'before') {
        const start = sectionStart(document, place.position);
        return insert(text, start, block + eol + eol);
    }
    const tail = sectionTail(document, place.position);
    const rest = text.slice(tail);
    // A header on the very next line would touch the new section; so would the end of a file without a line end.
    const isTight = /^\r?\n[^\r\n]/.test(rest);
    return insert(text, tail, eol + eol + block + (isTight ? eol : ''));
}
/** The top-level tables of a pyproject.toml that a new one is put behind, as `uv init` and the PyPA guide order them. */
const FOLLOWS = new Map([
    ['project', 'build-system'],
    ['build-system', 'project'],
    ['dependency-groups', 'project'],
]);
function sectionPlace(document, path, depth) {
    const { sections } = document;
    const lastPosition = sections.length - 1;
    if (depth > 0) {
        // Known by other sections: its own tables come behind it, and it comes before its own.
        const known = path.slice(0, depth);
        const behind = sections.findLastIndex((section) => leadsThrough(section, known));
        const inner = sections.findIndex((section) => leadsThrough(section, path));
        return inner > 0
            ? { kind: 'before', position: inner }
            : { kind: 'behind', position: Math.max(behind, 0) };
    }
    const name = String(path[0]);
    const model = FOLLOWS.get(name);
    if (model === undefined)
        return { kind: 'behind', position: lastPosition };
    const behind = sections.findLastIndex((section) => leadsThrough(section, [model]));
    if (behind >= 0)
        return { kind: 'behind', position: behind };
    return lastPosition > 0 ? { kind: 'before', position: 1 } : { kind: 'behind', position: 0 };
}
function leadsThrough(section, path) {
    return section.header !== null && path.every((part, index) => section.header?.resolvedKey[index] === part);
}
function statements(document, near, prefix, pairs) {
    const style = styleNear(document, near);
    const model = near.at(-1);
    const between = model === undefined ? '' : document.text.slice(model.key.range[1], model.value.range[0]);
    const equals = between === '=' ? '=' : ' = ';
    return pairs.map(([key, value]) => `${prefix}${writeTomlKey(key)}${equals}${writeTomlValue(value, style)}`);
}
/** Whether blank lines part all statements. */
function isSpaced({ text }, all) {
    return (all.length > 1 &&
        all.every((statement, index) => {
            const before = all[index - 1];
            return before === undefined || /\n[ \t]*\r?\n/.test(text.slice(before.range[1], statement.range[0]));
        }));
}
function dottedKey(path) {
    return path.map((part) => `${writeTomlKey(String(part))}.`).join('');
}
function insert(text, offset, piece) {
    return text.slice(0, offset) + piece + text.slice(offset);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-compare.js

/** Whether two values read from TOML are the same; tables have no order, dates are equal by what they say. */
function equalToml(a, b) {
    if (Object.is(a, b))
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, index) => equalToml(item, b[index]));
    }
    if (a instanceof Date)
        return b instanceof Date && a.toISOString() === b.toISOString();
    if (!(0,key_path/* isTable */.bI)(a) || !(0,key_path/* isTable */.bI)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && equalToml(a[key], b[key])));
}
/** A text that two values read from TOML share when they are the same, in the sense of `equalToml`. */
function fingerprintToml(value) {
    if (Array.isArray(value))
        return `[${value.map(fingerprintToml).join()}]`;
    if (value instanceof Date)
        return `date:${value.toISOString()}`;
    if (!(0,key_path/* isTable */.bI)(value))
        return typeof value === 'string' ? JSON.stringify(value) : `${typeof value}:${value}`;
    const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${fingerprintToml(item)}`);
    return `{${pairs.sort().join()}}`;
}
/**
 * Whether a value read from TOML is what a change wants at its path. Under array rules an item may be spelled as it
 * was before; a table without any value and an absent one are the same for the path of a change.
 */
function satisfiesChange(actual, before, change) {
    const { value, array } = change;
    if (value === undefined || ((0,key_path/* isTable */.bI)(value) && Object.keys(value).length === 0))
        return actual === undefined || isHollow(actual);
    return satisfies(actual, before, value, array);
}
function satisfies(actual, before, wanted, rules) {
    if (Array.isArray(wanted) && rules !== undefined && Array.isArray(actual)) {
        return isSameCollection(actual, Array.isArray(before) ? before : [], wanted, rules);
    }
    if (!(0,key_path/* isTable */.bI)(wanted) || !(0,key_path/* isTable */.bI)(actual))
        return equalToml(actual, wanted);
    const keys = Object.keys(wanted);
    return (keys.length === Object.keys(actual).length &&
        keys.every((key) => {
            const item = wanted[key];
            const old = (0,key_path/* isTable */.bI)(before) && Object.hasOwn(before, key) ? before[key] : undefined;
            // Rules are for the arrays directly in the table.
            return (Object.hasOwn(actual, key) &&
                satisfies(actual[key], old, item, Array.isArray(item) ? rules : undefined));
        }));
}
/** As many items of each kind of sameness, and each spelled as wanted or as it was before. */
function isSameCollection(actual, before, wanted, rules) {
    const counts = new Map();
    for (const item of wanted)
        counts.set(rules.same(item), (counts.get(rules.same(item)) ?? 0) + 1);
    const known = new Set([...before, ...wanted].map(fingerprintToml));
    return (actual.length === wanted.length &&
        actual.every((item) => {
            const left = counts.get(rules.same(item)) ?? 0;
            counts.set(rules.same(item), left - 1);
            return left > 0 && known.has(fingerprintToml(item));
        }));
}
/** A table that holds nothing but tables that hold nothing. */
function isHollow(value) {
    return (0,key_path/* isTable */.bI)(value) && Object.values(value).every(isHollow);
}
/** A copy without the value at a path, and without the tables above it that are hollow then. */
function withoutPath(value, path) {
    const [part, ...rest] = path;
    if (part === undefined)
        return undefined;
    if (Array.isArray(value))
        return value.map((item, index) => (index === part ? withoutPath(item, rest) : item));
    if (!(0,key_path/* isTable */.bI)(value))
        return value;
    const copy = Object.create(null);
    for (const [key, item] of Object.entries(value)) {
        const kept = key === String(part) ? withoutPath(item, rest) : item;
        if (kept !== undefined && !(key === String(part) && isHollow(kept)))
            copy[key] = kept;
    }
    return copy;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-content.js








/**
 * Takes a content, its value as read, and what to set at a path inside it (undefined: remove). Returns the new text
 * of the content, in which only the smallest token differs. Throws EditError where the path leads through a scalar.
 */
function rewriteAt(edit, node, old, path, wanted) {
    const [part, ...rest] = path;
    if (part === undefined) {
        if (wanted === undefined)
            throw new edit_change/* EditError */.F('an item of an array is not removed by its position');
        return rewrite(edit, node, old, wanted);
    }
    if (node.type === 'TOMLArray' && Array.isArray(old) && typeof part === 'number') {
        const element = node.elements[part];
        if (element === undefined)
            throw new edit_change/* EditError */.F(`the array has no item ${part}`);
        const inner = rewriteAt(edit, element, old[part], rest, wanted);
        return splice(edit.text, node.range, [{ range: element.range, text: inner }]);
    }
    if (node.type !== 'TOMLInlineTable' || !(0,key_path/* isTable */.bI)(old))
        throw new edit_change/* EditError */.F('a value that is no table stands on the way');
    return editInlineTable(edit, node, old, String(part), rest, wanted);
}
/** The text of a content with a new value; the same text where the value is equal. */
function rewrite(edit, node, old, wanted) {
    const token = edit.text.slice(node.range[0], node.range[1]);
    if (node.type === 'TOMLArray' && isPlainArray(wanted) && isPlainArray(old)) {
        return editArray(edit, node, old, wanted);
    }
    if (equalToml(old, wanted))
        return token;
    if (node.type === 'TOMLInlineTable' && (0,key_path/* isTable */.bI)(wanted) && (0,key_path/* isTable */.bI)(old)) {
        return rewriteInlineTable(edit, node, old, wanted);
    }
    if (node.type === 'TOMLValue' && node.kind === 'string' && typeof wanted === 'string') {
        const opensLine = node.multiline && /^...\r?\n/.test(token);
        return writeTomlString(wanted, quotesOf(token), edit.eol, opensLine);
    }
    return isPlainArray(wanted) ? writeTomlValue(wanted, edit.style()) : writeTomlInline(wanted, edit.style());
}
function editArray(edit, node, old, wanted) {
    const { partners, isEqual } = edit.rules === undefined ? planList(old, wanted) : planCollection(old, wanted, edit.rules);
    const ranges = node.elements.map((element) => element.range);
    const body = cutCells(edit.text, node.range[0] + 1, node.range[1] - 1, ranges);
    if (old.length === 0 && !isOverLines(body))
        return wanted.length === 0 ? `[${joinCells(body)}]` : writeTomlValue(wanted, edit.style());
    const used = new Set(partners);
    const inner = { ...edit, rules: undefined };
    partners.forEach((partner, index) => {
        if (partner === null)
            return;
        const element = node.elements[partner];
        const cell = body.cells[partner];
        const item = wanted[index];
        if (element === undefined || cell === undefined || isEqual(old[partner], item))
            return;
        cell.item = rewrite(inner, element, old[partner], item);
    });
    const places = insertionPlaces(old, wanted, partners, edit.rules);
    // From the back, so that earlier positions stay true.
    for (let position = old.length; position >= 0; position -= 1) {
        const items = (places.get(position) ?? []).map((index) => wanted[index]);
        const near = node.elements[position - 1] ?? node.elements[position];
        items.forEach((item, offset) => {
            insertItem(edit, body, position + offset, writeTomlInline(item, styleBeside(edit, near)));
        });
        if (position < old.length && !used.has(position)) {
            removeCell(body, position + items.length, edit.eol);
        }
    }
    return `[${joinCells(body)}]`;
}
function insertItem(edit, body, position, item) {
    const { eol, indent, trailingComma } = edit.style();
    insertCell(body, position, item, { eol, indent, trailingComma, padding: '' });
}
/** The style, with the quotes of the nearest item where that is a string on one line. */
function styleBeside(edit, near) {
    const style = edit.style();
    if (near?.type !== 'TOMLValue' || near.kind !== 'string' || near.multiline)
        return style;
    return { ...style, quotes: edit.text[near.range[0]] === "'" ? 'literal' : 'basic' };
}
function planList(old, wanted) {
    const kept = align(old.map(fingerprintToml), wanted.map(fingerprintToml));
    return { partners: pairUp(kept, old.length), isEqual: equalToml };
}
function planCollection(old, wanted, rules) {
    return {
        partners: pairCollection(old, wanted, rules),
        isEqual: (oldItem, wantedItem) => rules.same(oldItem) === rules.same(wantedItem),
    };
}
/** For each position of the old items (or behind the last), which wanted ones are new before it. */
function insertionPlaces(old, wanted, partners, rules) {
    const places = new Map();
    const add = (position, index) => {
        const list = places.get(position);
        if (list === undefined)
            places.set(position, [index]);
        else
            list.push(index);
    };
    if (rules === undefined) {
        let position = 0;
        partners.forEach((partner, index) => {
            if (partner === null)
                add(position, index);
            else
                position = partner + 1;
        });
        return places;
    }
    const added = partners.flatMap((partner, index) => (partner === null ? [index] : []));
    const kin = old.map((item) => rules.kin(item));
    const isSorted = kin.length > 1 && kin.every((key, index) => index === 0 || kin[index - 1] <= key);
    if (isSorted)
        added.sort((a, b) => order(rules.kin(wanted[a]), rules.kin(wanted[b])));
    for (const index of added) {
        const key = rules.kin(wanted[index]);
        add(isSorted ? kin.findLastIndex((other) => other <= key) + 1 : old.length, index);
    }
    return places;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function rewriteInlineTable(edit, node, old, wanted) {
    // A dotted key shares its tables with others: written anew, as nothing of it can be kept by itself.
    if (node.body.some((pair) => pair.key.keys.length > 1))
        return writeTomlInline(wanted, edit.style());
    const body = cutInlineTable(edit, node);
    node.body.forEach((pair, index) => {
        const key = nameOf(pair);
        const cell = body.cells[index];
        if (cell === undefined || !Object.hasOwn(wanted, key))
            return;
        const rules = isPlainArray(wanted[key]) ? edit.rules : undefined;
        cell.item =
            edit.text.slice(pair.range[0], pair.value.range[0]) +
                rewrite({ ...edit, rules }, pair.value, old[key], wanted[key]);
    });
    for (const [key, value] of Object.entries(wanted)) {
        if (!Object.hasOwn(old, key))
            insertPair(edit, body, node, key, value);
    }
    for (let index = node.body.length - 1; index >= 0; index -= 1) {
        const pair = node.body[index];
        if (pair !== undefined && !Object.hasOwn(wanted, nameOf(pair)))
            removeCell(body, index, edit.eol);
    }
    return `{${joinCells(body)}}`;
}
function editInlineTable(edit, node, old, key, rest, wanted) {
    if (node.body.some((pair) => pair.key.keys.length > 1)) {
        throw new edit_change/* EditError */.F('it stands in an inline table with dotted keys');
    }
    const body = cutInlineTable(edit, node);
    const index = node.body.findIndex((pair) => nameOf(pair) === key);
    const pair = node.body[index];
    const cell = body.cells[index];
    if (pair === undefined || cell === undefined) {
        if (wanted !== undefined)
            insertPair(edit, body, node, key, nest(rest, wanted));
    }
    else if (rest.length === 0 && wanted === undefined)
        removeCell(body, index, edit.eol);
    else {
        const value = rewriteAt(edit, pair.value, old[key], rest, wanted);
        cell.item = edit.text.slice(pair.range[0], pair.value.range[0]) + value;
    }
    return `{${joinCells(body)}}`;
}
/** A value under the keys that lead to it. Throws EditError for an array position. */
function nest(path, value) {
    return path.reduceRight((inner, part) => {
        if (typeof part === 'number')
            throw new edit_change/* EditError */.F(`there is no array for item ${part}`);
        const table = Object.create(null);
        table[part] = inner;
        return table;
    }, value);
}
function cutInlineTable(edit, node) {
    const ranges = node.body.map((pair) => pair.range);
    return cutCells(edit.text, node.range[0] + 1, node.range[1] - 1, ranges);
}
function insertPair(edit, body, node, key, value) {
    const style = styleBeside(edit, node.body.at(-1)?.value);
    const item = `${writeTomlKey(key)} = ${writeTomlInline(value, style)}`;
    insertCell(body, body.cells.length, item, { ...style, trailingComma: false });
}
function nameOf(pair) {
    const part = pair.key.keys[0];
    return part === undefined ? '' : (0,toml_document/* keyName */.xT)(part);
}
/** The text of a range with parts of it replaced; the parts are in order and do not overlap. */
function splice(text, [start, end], parts) {
    let result = '';
    let from = start;
    for (const part of parts) {
        result += text.slice(from, part.range[0]) + part.text;
        from = part.range[1];
    }
    return result + text.slice(from, end);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml-remove.js


/**
 * Removes keys of a table with all that stands below them: statements with their lines and the comments on these,
 * sections with their header where no comment of their own is left. The table's own header goes as well where
 * nothing is left below it, unless it is to stay. Comments on lines of their own stay where they are.
 */
function removeKeys(document, table, keys, keepHeader) {
    const doomed = { statements: new Set(), tables: new Set() };
    for (const key of keys) {
        const entry = table.entries.get(key);
        if (entry !== undefined)
            collect(entry, doomed);
    }
    if (!keepHeader && table.header?.kind === 'standard')
        doomed.tables.add(table);
    const headers = new Set([...doomed.tables].map((one) => one.header));
    const { text, sections } = document;
    const cuts = [];
    sections.forEach(({ header, statements, end }, position) => {
        const isEmptied = statements.every((statement) => doomed.statements.has(statement));
        if (header !== null && headers.has(header) && isEmptied && !hasOwnComment(document, position)) {
            const start = (0,edit_lines/* lineStart */.PT)(text, header.range[0]);
            // A comment right above stays, and must not come to stand above the next header.
            const isCommented = sectionStart(document, position) < start;
            const next = (0,edit_lines/* nextLine */.sE)(text, end);
            addCut(cuts, start, isCommented ? next : behindBlanks(text, next));
            return;
        }
        for (const { range } of statements.filter((statement) => doomed.statements.has(statement))) {
            addCut(cuts, (0,edit_lines/* lineStart */.PT)(text, range[0]), (0,edit_lines/* nextLine */.sE)(text, range[1]));
        }
    });
    return cutOut(text, cuts);
}
function addCut(cuts, start, end) {
    const last = cuts.at(-1);
    if (last?.end === start)
        last.end = end;
    else
        cuts.push({ start, end });
}
/** Of blank lines that would meet, one goes as well; at the end of the text, all before it. */
function cutOut(text, cuts) {
    let result = '';
    let from = 0;
    for (const { start, end } of cuts) {
        result += text.slice(from, start);
        from = end < text.length && isBlankAbove(text, start) && isBlank(text, end) ? (0,edit_lines/* nextLine */.sE)(text, end) : end;
    }
    if (from < text.length)
        return result + text.slice(from);
    const kept = result.trimEnd();
    return kept !== '' && text.endsWith('\n') ? result.slice(0, (0,edit_lines/* nextLine */.sE)(result, kept.length)) : kept;
}
function isBlankAbove(text, start) {
    return start === 0 || isBlank(text, (0,edit_lines/* lineStart */.PT)(text, start - 1));
}
function isBlank(text, start) {
    return text.slice(start, (0,edit_lines/* nextLine */.sE)(text, start)).trim() === '';
}
function behindBlanks(text, start) {
    let end = start;
    while (end < text.length && isBlank(text, end))
        end = (0,edit_lines/* nextLine */.sE)(text, end);
    return end;
}
function collect(entry, doomed) {
    if (entry.statement !== null)
        doomed.statements.add(entry.statement);
    const tables = entry.node.type === 'table' ? [entry.node] : entry.node.type === 'tables' ? entry.node.elements : [];
    for (const table of tables) {
        doomed.tables.add(table);
        for (const inner of table.entries.values())
            collect(inner, doomed);
    }
}
/** Whether a comment on a line of its own stands in a section: not in a value, and not above the next header. */
function hasOwnComment(document, position) {
    const { text, sections, comments } = document;
    const section = sections[position];
    const start = section.header?.range[0] ?? 0;
    const end = position + 1 < sections.length ? sectionStart(document, position + 1) : text.length;
    return comments.some(({ range: [at] }) => {
        if (at < start || at >= end)
            return false;
        const isAlone = text.slice((0,edit_lines/* lineStart */.PT)(text, at), at).trim() === '';
        return isAlone && !section.statements.some(({ range }) => range[0] < at && at < range[1]);
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/toml.js









/**
 * Takes a TOML text without BOM (empty for a new file) and the changes to make, in turn; returns the text with the
 * smallest tokens changed, or the very same text where every value is as wanted already. Key order never matters, as
 * TOML's tables have none. `{}` for a whole change means an empty table or none, as TOML files write both.
 * After each change the text is read again: it holds the wanted value and nothing else has changed. Throws EditError
 * otherwise, where the text is no TOML, or where the change cannot be made without guessing.
 */
function editToml(text, changes) {
    return changes.reduce(editOnce, text);
}
function editOnce(text, change) {
    try {
        const before = (0,toml_document/* readTomlData */.Lp)(text);
        const old = (0,key_path/* valueAt */.fK)(before, change.path);
        if (satisfiesChange(old, old, change))
            return text;
        const edited = setPath(text, change.path, change.value, change.array, false);
        const after = (0,toml_document/* readTomlData */.Lp)(edited);
        const isWanted = satisfiesChange((0,key_path/* valueAt */.fK)(after, change.path), old, change);
        if (!isWanted || !equalToml(withoutPath(before, change.path), withoutPath(after, change.path))) {
            throw new edit_change/* EditError */.F('it cannot be changed without touching something else');
        }
        return edited;
    }
    catch (error) {
        // Tens of thousands of parts in one dotted key: nothing that a person wrote.
        const isDeep = error instanceof RangeError;
        if (!isDeep && !(error instanceof edit_change/* EditError */.F))
            throw error;
        const name = change.path.length === 0 ? 'the document' : (0,key_path/* formatKeyPath */.K7)(change.path);
        throw new edit_change/* EditError */.F(`${name}: ${isDeep ? 'the document nests too deeply' : error.message}`, {
            cause: error,
        });
    }
}
function setPath(text, path, wanted, rules, keepHeader) {
    const document = (0,toml_document/* readTomlDocument */.Yh)(text);
    const { table, depth, entry } = (0,toml_document/* findToml */.k4)(document, path);
    if (entry !== null && depth + 1 === path.length && wanted === undefined) {
        return removeKeys(document, table, path.slice(depth).map(String), keepHeader);
    }
    if (entry !== null)
        return setContent(document, path, depth, entry, wanted, rules);
    if (depth < path.length)
        return wanted === undefined ? text : addPath(document, path, wanted);
    if (wanted === undefined)
        return removeTable(document, path);
    if (!(0,key_path/* isTable */.bI)(wanted))
        throw new edit_change/* EditError */.F('a table stands where a value is wanted');
    return setTable(document, path, wanted, rules, keepHeader);
}
function setContent(document, path, depth, { node, statement }, wanted, rules) {
    if (node.type === 'table' || node.type === 'tables') {
        throw new edit_change/* EditError */.F('it is an array of tables');
    }
    const { text, eol } = document;
    const style = laterStyleNear(document, statement === null ? [] : [statement]);
    const old = (0,key_path/* valueAt */.fK)(document.data, path.slice(0, depth + 1));
    const content = rewriteAt({ text, eol, style, rules }, node, old, path.slice(depth + 1), wanted);
    return splice(text, [0, text.length], [{ range: node.range, text: content }]);
}
function removeTable(document, path) {
    const key = path.at(-1);
    if (typeof key !== 'string')
        throw new edit_change/* EditError */.F('a whole document or element cannot be removed');
    return removeKeys(document, (0,toml_document/* findToml */.k4)(document, path.slice(0, -1)).table, [key], false);
}
/** A path of which nothing exists from some key on. */
function addPath(document, path, wanted) {
    const key = path.at(-1);
    if (typeof key !== 'string')
        throw new edit_change/* EditError */.F('it would be a new item of an array of tables');
    if (!(0,key_path/* isTable */.bI)(wanted) || Object.keys(wanted).length === 0) {
        return addKeys(document, path.slice(0, -1), [[key, wanted]]);
    }
    return addAll(document, path, Object.entries(wanted));
}
/**
 * Values first, as one block; then the tables, each as a section or dotted keys of its own. A table of plain values
 * counts as a value (`license = { text = "MIT" }`), unless its neighbours are sections.
 */
function addAll(document, path, pairs) {
    const found = (0,toml_document/* findToml */.k4)(document, path);
    const isAmongSections = found.depth === path.length && holdsSections(found.table);
    const isOwn = ([, value]) => isFilledTable(value) && (isAmongSections || !isFlat(value));
    const values = pairs.filter((pair) => !isOwn(pair));
    const text = values.length === 0 ? document.text : addKeys(document, path, values);
    return pairs
        .filter(isOwn)
        .reduce((sofar, [key, value]) => setPath(sofar, [...path, key], value, undefined, true), text);
}
function holdsSections(table) {
    return [...table.entries.values()].some(({ node }) => node.type === 'table' && node.header !== null);
}
function isFlat(table) {
    return Object.values(table).every((value) => typeof value !== 'object');
}
function isFilledTable(value) {
    return (0,key_path/* isTable */.bI)(value) && Object.keys(value).length > 0;
}
function setTable(document, path, wanted, rules, keepHeader) {
    const { table } = (0,toml_document/* findToml */.k4)(document, path);
    const old = (0,key_path/* valueAt */.fK)(document.data, path);
    const parts = [];
    const nested = [];
    for (const [key, entry] of table.entries) {
        if (!Object.hasOwn(wanted, key))
            continue;
        const value = wanted[key];
        if (entry.node.type === 'table' || entry.node.type === 'tables') {
            if (!equalToml(old[key], value))
                nested.push([key, value]);
            continue;
        }
        const edit = {
            text: document.text,
            eol: document.eol,
            style: laterStyleNear(document, entry.statement === null ? [] : [entry.statement]),
            rules: isPlainArray(value) ? rules : undefined,
        };
        parts.push({ range: entry.node.range, text: rewriteAt(edit, entry.node, old[key], [], value) });
    }
    parts.sort((a, b) => a.range[0] - b.range[0]);
    let text = splice(document.text, [0, document.text.length], parts);
    for (const [key, value] of nested)
        text = setPath(text, [...path, key], value, undefined, true);
    const added = Object.entries(wanted).filter(([key]) => !table.entries.has(key));
    if (added.length > 0)
        text = addAll((0,toml_document/* readTomlDocument */.Yh)(text), path, added);
    const gone = [...table.entries.keys()].filter((key) => !Object.hasOwn(wanted, key));
    if (gone.length === 0)
        return text;
    const now = (0,toml_document/* readTomlDocument */.Yh)(text);
    const rest = removeKeys(now, (0,toml_document/* findToml */.k4)(now, path).table, gone, keepHeader);
    // A table that only its keys implied is gone with them: one that must be there, but empty, is written as such.
    const isLost = keepHeader && (0,key_path/* valueAt */.fK)((0,toml_document/* readTomlData */.Lp)(rest), path) === undefined;
    return isLost ? addPath((0,toml_document/* readTomlDocument */.Yh)(rest), path, wanted) : rest;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/yaml-writer.js



/** Takes the text and its tree and returns how it is written, with the usual habits where it does not say. */
function yamlStyle(text, root) {
    const found = { unit: 0, quote: null, setIn: null };
    const column = (offset) => offset - (0,edit_lines/* lineStart */.PT)(text, offset);
    const visit = (node, indent) => {
        for (const member of node.members) {
            for (const quote of [member.keyQuote, member.node.quote])
                if (quote !== 'plain')
                    found.quote ??= quote;
            const first = member.node.layout === 'block' ? member.node.members[0] : undefined;
            const inner = first === undefined ? indent : column(first.start);
            if (first !== undefined && member.key !== null) {
                if (first.key === null)
                    found.setIn ??= inner > indent;
                if (inner > indent)
                    found.unit ||= inner - indent;
            }
            visit(member.node, inner);
        }
    };
    if (root !== null)
        visit(root, 0);
    return {
        eol: (0,edit_lines/* lineEndOf */.vN)(text),
        unit: found.unit || 2,
        quote: found.quote ?? 'single',
        setIn: found.setIn ?? true,
    };
}
/** Takes a scalar or an empty collection, or anything to be written on one line, and returns its text. */
function writeInline(value, quote, style, inFlow = false) {
    if (typeof value === 'string' && quote === 'double')
        return JSON.stringify(value);
    if (typeof value === 'string' && quote === 'single' && /^[\x20-\x7e\xa0-\ud7ff]*$/.test(value)) {
        return `'${value.replaceAll("'", "''")}'`;
    }
    const options = { ...optionsOf(style), collectionStyle: 'flow', flowCollectionPadding: false };
    // Inside a list, what is plain is also safe between brackets and commas.
    return inFlow
        ? withoutLastFeed((0,dist/* stringify */.As)([value], options)).slice(1, -1)
        : withoutLastFeed((0,dist/* stringify */.As)(value, options));
}
/** Only that: a plain scalar may end in a space beyond ASCII, which `trim` takes for white space and YAML does not. */
function withoutLastFeed(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
/** Takes a table or a list that is not empty and returns its lines, each behind `indent` and without a line end. */
function writeBlock(value, indent, style) {
    return withoutLastFeed((0,dist/* stringify */.As)(value, optionsOf(style)))
        .split('\n')
        .map((line) => indent + line);
}
/** Whether a value is written as lines of its own. */
function isBlock(value) {
    return ((0,ordered/* isOrderedTable */.Ui)(value) && value.size > 0) || ((0,ordered/* isOrderedList */.eZ)(value) && value.length > 0);
}
function optionsOf(style) {
    return {
        indent: style.unit,
        indentSeq: style.setIn,
        singleQuote: style.quote === 'single',
        lineWidth: 0,
        blockQuote: false,
        // Readers of YAML 1.1 take a plain `yes` or `010` for something else.
        compat: 'yaml-1.1',
    };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/edit/yaml-splice.js





/** Takes a text whose last line ends, its tree and the wanted value; returns the text with the lines and tokens of what differs replaced. */
function spliceYaml(text, root, wanted) {
    return new Splicer(text, yamlStyle(text, root)).edit(root, wanted);
}
class Splicer {
    #text;
    #style;
    #splices = [];
    constructor(text, style) {
        this.#text = text;
        this.#style = style;
    }
    edit(root, wanted) {
        if (root === null)
            this.#insertLines(this.#text.length, writeBlock(wanted, '', this.#style));
        else if (!this.#inside(root, wanted)) {
            if (root.layout === 'block' && (0,ordered/* isOrderedTable */.Ui)(wanted) && wanted.size === 0) {
                for (const member of root.members)
                    this.#replaceLines(member, []);
            }
            else if (root.layout === 'block') {
                throw new edit_change/* EditError */.F('the document is no plain block of lines, or has to become something else');
            }
            else {
                this.#splice(root.start, root.end, writeBlock(wanted, '', this.#style).join(this.#style.eol));
            }
        }
        let result = '';
        let at = 0;
        for (const splice of this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
            result += this.#text.slice(at, splice.start) + splice.text;
            at = splice.end;
        }
        return result + this.#text.slice(at);
    }
    /** Edits a value where it stands; false where its form has to become another. */
    #inside(node, wanted) {
        if ((0,ordered/* identical */.eQ)(node.value, wanted))
            return true;
        const entries = entriesOf(wanted);
        if (entries.length > 0 &&
            node.members.length > 0 &&
            (0,ordered/* isOrderedList */.eZ)(wanted) === (0,ordered/* isOrderedList */.eZ)(node.value)) {
            if (node.layout === 'flow') {
                this.#splice(node.start, node.end, this.#flow(node, entries));
                return true;
            }
            if (!node.members.every((member) => this.#indentOf(member) !== null))
                return false;
            this.#block(node.members, entries);
            return true;
        }
        const token = this.#text.slice(node.start, node.end);
        if (isBlock(wanted) || node.layout !== null || token === '' || token.endsWith('\n'))
            return false;
        this.#splice(node.start, node.end, writeInline(wanted, node.quote, this.#style));
        return true;
    }
    #block(members, entries) {
        const first = members[0];
        const indent = this.#indentOf(first) ?? '';
        const partners = partnersOf(members, entries);
        const kept = new Set(partners);
        for (const [index, member] of members.entries()) {
            if (!kept.has(index))
                this.#replaceLines(member, []);
        }
        let last = null;
        for (const [index, entry] of entries.entries()) {
            const member = members[partners[index] ?? -1];
            if (member === undefined) {
                const at = last === null ? this.#above(first) : this.#behind(last.node.end);
                this.#insertLines(at, this.#linesOf(entry, members, indent));
                continue;
            }
            last = member;
            if (this.#inside(member.node, entry.value))
                continue;
            if (isBlock(entry.value) || member.node.layout !== 'block')
                this.#replaceEntry(member, entry, members, indent);
            else
                this.#empty(member, entry.value);
        }
    }
    /** Gives an entry a value of another form; a comment behind the old one stays on the entry's first line. */
    #replaceEntry(member, entry, members, indent) {
        const { node, mark } = member;
        const [head = '', ...rest] = this.#linesOf(entry, members, indent);
        const from = node.layout === 'block' ? mark : node.end;
        const comment = /^[ \t]+#[^\r\n]*/.exec(this.#text.slice(from - (from > mark && this.#text[from - 1] === ' ' ? 1 : 0)));
        this.#replaceLines(member, [head + (comment === null ? '' : comment[0]), ...rest]);
    }
    /** Puts a scalar, `{}` or `[]` in place of a block: its lines go, comments on lines of their own stay. */
    #empty(member, wanted) {
        this.#splice(member.mark, member.mark, ` ${writeInline(wanted, 'plain', this.#style)}`);
        for (const old of member.node.members)
            this.#replaceLines(old, []);
    }
    /** Brackets and all, on as many lines as before; what stays keeps its own text and the gap before it. */
    #flow(node, entries) {
        const { members } = node;
        const starts = [...members.map((member) => member.start), node.end - 1];
        const ends = [node.start + 1, ...members.map((member) => member.node.end)];
        const gaps = starts.map((start, index) => this.#text.slice(ends[index], start));
        const partners = partnersOf(members, entries);
        let text = this.#text.slice(node.start, node.start + 1) + gaps[0];
        for (const [index, { key, value }] of entries.entries()) {
            const from = partners[index] ?? null;
            const member = members[from ?? -1];
            if (index > 0)
                text += from !== null && from > 0 ? gaps[from] : members.length > 1 ? gaps[1] : ', ';
            if (member === undefined) {
                const name = key === null ? '' : `${writeInline(key, sharedQuote(members, 'key'), this.#style, true)}: `;
                text += name + writeInline(value, sharedQuote(members, 'value'), this.#style, true);
            }
            else if ((0,ordered/* identical */.eQ)(member.node.value, value)) {
                text += this.#text.slice(member.start, member.node.end);
            }
            else {
                text += this.#text.slice(member.start, member.node.start);
                if (key !== null && member.node.start === member.mark)
                    text += ': '.slice(this.#text[member.mark - 1] === ':' ? 1 : 0);
                text += writeInline(value, member.node.quote, this.#style, true);
            }
        }
        return text + gaps.at(-1) + this.#text.slice(node.end - 1, node.end);
    }
    /** The lines of a new entry, with the quotes that all its neighbours have. */
    #linesOf({ key, value }, members, indent) {
        if (isBlock(value))
            return writeBlock(key === null ? [value] : new Map([[key, value]]), indent, this.#style);
        const name = key === null ? '-' : `${writeInline(key, sharedQuote(members, 'key'), this.#style)}:`;
        return [`${indent}${name} ${writeInline(value, sharedQuote(members, 'value'), this.#style)}`];
    }
    /** Replaces the lines from an entry's own to the one its value ends in. */
    #replaceLines(member, lines) {
        const start = (0,edit_lines/* lineStart */.PT)(this.#text, member.start);
        const end = this.#behind(member.node.end);
        this.#splice(start, end, this.#joined(lines));
    }
    #insertLines(at, lines) {
        this.#splice(at, at, this.#joined(lines));
    }
    #joined(lines) {
        return lines.map((line) => line + this.#style.eol).join('');
    }
    #splice(start, end, text) {
        this.#splices.push({ start, end, text });
    }
    /** Where a new first entry goes: a comment right above the present one belongs to that one. */
    #above(first) {
        let at = (0,edit_lines/* lineStart */.PT)(this.#text, first.start);
        while (at > 0) {
            const above = (0,edit_lines/* lineStart */.PT)(this.#text, at - 1);
            if (!/^[ \t]*#/.test(this.#text.slice(above, at)))
                break;
            at = above;
        }
        return at;
    }
    /** The white space before an entry; null where something else stands before it on its line. */
    #indentOf(member) {
        const indent = this.#text.slice((0,edit_lines/* lineStart */.PT)(this.#text, member.start), member.start);
        return /^ *$/.test(indent) ? indent : null;
    }
    /** The start of the line after the one that a value ends in. */
    #behind(end) {
        if (this.#text[end - 1] === '\n')
            return end;
        return (0,edit_lines/* nextLine */.sE)(this.#text, end);
    }
}
function entriesOf(value) {
    if ((0,ordered/* isOrderedList */.eZ)(value))
        return value.map((item) => ({ key: null, value: item }));
    return (0,ordered/* isOrderedTable */.Ui)(value) ? [...value].map(([key, item]) => ({ key, value: item })) : [];
}
function partnersOf(members, entries) {
    const kept = align(members.map((member) => member.key ?? (0,ordered/* fingerprint */.Rj)(member.node.value, true)), entries.map((entry) => entry.key ?? (0,ordered/* fingerprint */.Rj)(entry.value, true)));
    return entries[0]?.key === null ? pairUp(kept, members.length) : kept;
}
function sharedQuote(members, of) {
    const quotes = new Set(members.map((member) => (of === 'key' ? member.keyQuote : member.node.quote)));
    const [only] = quotes;
    return quotes.size === 1 && only !== undefined ? only : 'plain';
}

// EXTERNAL MODULE: ./.build/packages/core/src/edit/yaml-tree.js
var yaml_tree = __webpack_require__(2416);
;// CONCATENATED MODULE: ./.build/packages/core/src/edit/yaml.js






/**
 * Takes one YAML document and the changes to make, in turn; returns the text in which only the lines of what differs
 * are new: comments, quotes and layout of everything else stay byte for byte (`yaml` itself would reformat them).
 * An equal value changes nothing; empty text becomes a new document. A removed entry goes with its lines; comments on
 * lines of their own stay. Throws EditError where the text cannot be read, a scalar stands where a table must be, or
 * the change cannot be made without touching what else is there (an anchor others refer to).
 */
function editYaml(text, changes) {
    const before = (0,yaml_tree/* parseYaml */.h)(text)?.value ?? null;
    const wanted = arrange(before, changes);
    if ((0,ordered/* identical */.eQ)(before, wanted))
        return text;
    // A last line without its end is edited like any other, and loses its end again.
    const end = text === '' || text.endsWith('\n') ? '' : (0,edit_lines/* lineEndOf */.vN)(text);
    const closed = text + end;
    const spliced = spliceYaml(closed, (0,yaml_tree/* parseYaml */.h)(closed), wanted);
    const edited = end !== '' && spliced.endsWith(end) ? spliced.slice(0, -end.length) : spliced;
    const after = (0,yaml_tree/* parseYaml */.h)(edited)?.value ?? null;
    if (!(0,ordered/* identical */.eQ)(after, wanted) && !(after === null && (0,ordered/* isOrderedTable */.Ui)(wanted) && wanted.size === 0)) {
        throw new edit_change/* EditError */.F('the change cannot be made without touching what else the document says');
    }
    return edited;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/edit-tools.js






/** The parsers behind these keep positions and comments, and are slow to load: only what needs them asks for them. */
const EDIT_TOOLS = {
    toml: { locate: locate_toml.locateToml, edit: editToml },
    json: { locate: locate_json.locateJson, edit: editJson },
    yaml: { locate: locate_yaml.locateYaml, edit: editYaml },
};


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _core_model_json_depth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2785);
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7310);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _ordered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5247);





/** The parser and everything that walks its tree is recursive; real files stay below ten levels. */
const MAX_DEPTH = 200;
/** Takes strict JSON (no comments, no BOM) and returns its tree. Throws EditError with line and column otherwise. */
function parseJson(text) {
    const tooDeep = (0,_core_model_json_depth__WEBPACK_IMPORTED_MODULE_1__/* .bracketBeyond */ .y)(text, MAX_DEPTH);
    if (tooDeep !== null) {
        throw new _change_js__WEBPACK_IMPORTED_MODULE_2__/* .EditError */ .F(`nested deeper than ${MAX_DEPTH} levels at ${place(text, tooDeep)}`);
    }
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const error = errors[0];
    if (error !== undefined || root === undefined) {
        const what = error === undefined ? 'no value' : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error);
        throw new _change_js__WEBPACK_IMPORTED_MODULE_2__/* .EditError */ .F(`not JSON: ${what} at ${place(text, error?.offset ?? 0)}`);
    }
    return convert(root);
}
function convert(node) {
    const { offset: start, length, children = [] } = node;
    const end = start + length;
    if (node.type === 'object') {
        const members = children.map((property) => {
            const [key, value] = property.children;
            return { key: key.value, start: property.offset, node: convert(value) };
        });
        return { start, end, members, value: new Map(members.map((member) => [member.key, member.node.value])) };
    }
    if (node.type === 'array') {
        const members = children.map((item) => ({ key: null, start: item.offset, node: convert(item) }));
        return { start, end, members, value: members.map((member) => member.node.value) };
    }
    return { start, end, members: null, value: node.value };
}
/** What a member is known by when two states of its container are compared. */
function nameOf(member) {
    return member.key ?? (0,_ordered_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(member.node.value, true);
}
function place(text, offset) {
    return (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_4__/* .formatPosition */ .Ld)((0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(text, offset));
}


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   vN: () => (/* binding */ lineEndOf)
/* harmony export */ });
/** The line end of a text: its first one; `\n` where it has none. */
function lineEndOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** Start of the line of an offset. */
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** End of the line of an offset, before its line end. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** Start of the line behind the one of an offset; the text's end where there is none. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}


/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateJson: () => (/* binding */ locateJson)
/* harmony export */ });
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7310);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);
/* harmony import */ var _remember_last_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);




const read = (0,_remember_last_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberLast */ .m)(_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q);
/** Takes JSON text and the path of a value; returns where the value stands, or null where there is none (or no JSON). */
function locateJson(text, path) {
    let node;
    try {
        node = read(text);
    }
    catch (error) {
        if (error instanceof _change_js__WEBPACK_IMPORTED_MODULE_2__/* .EditError */ .F)
            return null;
        throw error;
    }
    for (const part of path) {
        node = memberAt(node, part);
        if (node === undefined)
            return null;
    }
    return (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(text, node.start, node.end);
}
function memberAt(node, part) {
    if (typeof part === 'string')
        return node.members?.findLast((member) => member.key === part)?.node;
    return Array.isArray(node.value) ? node.members?.[part]?.node : undefined;
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateToml: () => (/* binding */ locateToml)
/* harmony export */ });
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _remember_last_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);




const read = (0,_remember_last_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberLast */ .m)(_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readTomlDocument */ .Yh);
/**
 * Takes a TOML text (without BOM) and a key path; returns where the value stands, or null where there is none or the
 * text is no TOML. The value of a table is its section, from the header to its last statement, or its dotted keys; of
 * one that longer headers only imply, its name in the first of them.
 */
function locateToml(text, path) {
    try {
        const range = rangeAt(read(text), path);
        return range === null ? null : (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(text, ...range);
    }
    catch (error) {
        if (error instanceof _change_js__WEBPACK_IMPORTED_MODULE_3__/* .EditError */ .F || error instanceof RangeError)
            return null;
        throw error;
    }
}
function rangeAt(document, path) {
    if (path.length === 0)
        return [0, document.text.length];
    const { depth, entry } = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .findToml */ .k4)(document, path);
    if (entry !== null)
        return rangeOfEntry(document, entry, path.slice(depth + 1));
    if (depth < path.length)
        return null;
    const part = path.at(-1);
    const above = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .findToml */ .k4)(document, path.slice(0, typeof part === 'number' ? -2 : -1)).table;
    const own = above.entries.get(String(typeof part === 'number' ? path.at(-2) : part));
    if (own === undefined)
        return null;
    if (own.node.type === 'tables' && typeof part === 'number') {
        const element = own.node.elements[part];
        return element === undefined ? null : rangeOfTable(document, element);
    }
    return rangeOfEntry(document, own, []);
}
function rangeOfEntry(document, { key, node }, rest) {
    if (node.type === 'table')
        return rangeOfTable(document, node) ?? key.range;
    if (node.type === 'tables') {
        const ranges = node.elements.flatMap((element) => rangeOfTable(document, element) ?? []);
        return [Math.min(...ranges), Math.max(...ranges)];
    }
    return rangeInContent(node, rest);
}
/** From the header, or the first dotted key or section that makes the table, to its last statement. */
function rangeOfTable(document, table) {
    const section = table.header === null ? undefined : document.sections.find(({ header }) => header === table.header);
    if (section?.header)
        return [section.header.range[0], section.end];
    const start = table.dotted[0]?.range[0];
    const end = table.dotted.at(-1)?.range[1];
    return start === undefined || end === undefined ? null : [start, end];
}
function rangeInContent(content, path) {
    let node = content;
    let at = 0;
    while (at < path.length) {
        const part = path[at];
        if (node.type === 'TOMLArray' && typeof part === 'number') {
            const element = node.elements[part];
            if (element === undefined)
                return null;
            node = element;
            at += 1;
        }
        else if (node.type === 'TOMLInlineTable') {
            const rest = path.slice(at).map(String);
            const pair = node.body.find(({ key: { keys } }) => keys.every((one, index) => (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(one) === rest[index]));
            if (pair === undefined)
                return null;
            node = pair.value;
            at += pair.key.keys.length;
        }
        else
            return null;
    }
    return node.range;
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateYaml: () => (/* binding */ locateYaml)
/* harmony export */ });
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7310);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _remember_last_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);




const read = (0,_remember_last_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberLast */ .m)(_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h);
/** Takes a YAML document and the path of a value; returns where the value stands, or null where there is none (or no YAML). */
function locateYaml(text, path) {
    let node;
    try {
        node = read(text);
    }
    catch (error) {
        if (error instanceof _change_js__WEBPACK_IMPORTED_MODULE_2__/* .EditError */ .F)
            return null;
        throw error;
    }
    for (const part of path) {
        if (node === null)
            return null;
        node = memberAt(node, part);
        if (node === undefined)
            return null;
    }
    return node === null ? null : (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(text, node.start, node.end);
}
function memberAt(node, part) {
    if (typeof part === 'string')
        return node.members.find((member) => member.key === part)?.node;
    return Array.isArray(node.value) ? node.members[part]?.node : undefined;
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Ui: () => (/* binding */ isOrderedTable),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   eQ: () => (/* binding */ identical),
/* harmony export */   eZ: () => (/* binding */ isOrderedList),
/* harmony export */   tE: () => (/* binding */ toOrdered)
/* harmony export */ });
function isOrderedTable(value) {
    return value instanceof Map;
}
function isOrderedList(value) {
    return Array.isArray(value);
}
/** Takes plain data and returns it with its tables as Maps, in the order of their keys. */
function toOrdered(value) {
    if (Array.isArray(value))
        return value.map(toOrdered);
    if (typeof value !== 'object' || value === null)
        return value;
    return new Map(Object.entries(value).map(([key, item]) => [key, toOrdered(item)]));
}
/** Takes ordered data and returns it with null-prototype objects as tables. */
function toPlain(value) {
    if (isOrderedList(value))
        return value.map(toPlain);
    if (!isOrderedTable(value))
        return value;
    const table = Object.create(null);
    for (const [key, item] of value)
        table[key] = toPlain(item);
    return table;
}
/** Whether two values are the same, the order of their keys included. */
function identical(a, b) {
    if (Object.is(a, b))
        return true;
    if (isOrderedList(a)) {
        return (isOrderedList(b) && a.length === b.length && a.every((item, i) => identical(item, b[i])));
    }
    if (!isOrderedTable(a) || !isOrderedTable(b) || a.size !== b.size)
        return false;
    const others = b.entries();
    for (const [key, item] of a) {
        const other = others.next().value;
        if (other === undefined || other[0] !== key || !identical(item, other[1]))
            return false;
    }
    return true;
}
/** A text that two values share when they are the same: but for the order of their keys, unless that is asked for. */
function fingerprint(value, withKeyOrder = false) {
    if (isOrderedList(value))
        return `[${value.map((item) => fingerprint(item, withKeyOrder)).join()}]`;
    if (!isOrderedTable(value))
        return JSON.stringify(value);
    const entries = [...value].map(([key, item]) => `${JSON.stringify(key)}:${fingerprint(item, withKeyOrder)}`);
    return `{${(withKeyOrder ? entries : entries.sort()).join()}}`;
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rememberLast)
/* harmony export */ });
/**
 * Takes a reader of a text; returns it with a memory of the last text read, which changes no answer: findings come
 * several to a file, and each asks for its place.
 */
function rememberLast(read) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, value: read(text) };
        return last.value;
    };
}


/***/ }),

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ readTomlData),
/* harmony export */   Yh: () => (/* binding */ readTomlDocument),
/* harmony export */   k4: () => (/* binding */ findToml),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9605);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3525);




/**
 * Reads a TOML text (without BOM) into its values and their places. Throws EditError where it is no TOML.
 * The values come from smol-toml and the places from toml-eslint-parser: both must accept the text.
 */
function readTomlDocument(text) {
    const data = readTomlData(text);
    const ast = attempt(() => (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseTOML */ .MD)(text, { tomlVersion: 'latest' }));
    const top = ast.body[0];
    const root = emptyTable();
    const rootStatements = [];
    const sections = [];
    for (const piece of top.body) {
        if (piece.type === 'TOMLKeyValue') {
            rootStatements.push(piece);
            addStatement(root, piece);
        }
        else {
            const table = addHeader(root, piece);
            for (const statement of piece.body)
                addStatement(table, statement);
            const bracket = text.indexOf(']', piece.key.range[1]) + (piece.kind === 'array' ? 2 : 1);
            sections.push({ header: piece, statements: piece.body, end: piece.body.at(-1)?.range[1] ?? bracket });
        }
    }
    sections.unshift({ header: null, statements: rootStatements, end: rootStatements.at(-1)?.range[1] ?? 0 });
    return { text, data, root, sections, comments: ast.comments, eol: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEndOf */ .vN)(text) };
}
/** The values of a TOML text. Integers beyond 2^53 are bigint, dates Date. Throws EditError where it is no TOML. */
function readTomlData(text) {
    return attempt(() => (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded' }));
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new _change_js__WEBPACK_IMPORTED_MODULE_3__/* .EditError */ .F(`not valid TOML: ${reason}`, { cause: error });
    }
}
/**
 * Walks along a path as far as headers and dotted keys lead. With an entry, its node is content (the rest of the
 * path lies inside it) or, at the end of the path, an array of tables. Without, the path ends in the table, or is
 * absent from `path[depth]` on. Throws EditError where an array of tables is met without a position that exists.
 */
function findToml(document, path) {
    let table = document.root;
    let depth = 0;
    while (depth < path.length) {
        const entry = table.entries.get(String(path[depth]));
        if (entry === undefined)
            return { table, depth, entry: null };
        if (entry.node.type === 'table') {
            table = entry.node;
            depth += 1;
        }
        else if (entry.node.type === 'tables') {
            const position = path[depth + 1];
            if (position === undefined)
                return { table, depth, entry };
            const element = typeof position === 'number' ? entry.node.elements[position] : undefined;
            if (element === undefined)
                throw new _change_js__WEBPACK_IMPORTED_MODULE_3__/* .EditError */ .F('it leads into an array of tables');
            table = element;
            depth += 2;
        }
        else
            return { table, depth, entry };
    }
    return { table, depth, entry: null };
}
function keyName(part) {
    return part.type === 'TOMLBare' ? part.name : part.value;
}
function emptyTable() {
    return { type: 'table', header: null, dotted: [], entries: new Map() };
}
function addStatement(table, statement) {
    const last = statement.key.keys.at(-1);
    if (last === undefined)
        return;
    let here = table;
    for (const part of statement.key.keys.slice(0, -1)) {
        here = enter(here, part);
        here.dotted.push(statement);
    }
    here.entries.set(keyName(last), { key: last, node: statement.value, statement });
}
function addHeader(root, header) {
    const last = header.key.keys.at(-1);
    let here = root;
    for (const part of header.key.keys.slice(0, -1))
        here = enter(here, part);
    if (last === undefined)
        return here;
    if (header.kind === 'standard') {
        const table = enter(here, last);
        table.header = header;
        const entry = here.entries.get(keyName(last));
        if (entry !== undefined)
            entry.key = last;
        return table;
    }
    const element = { ...emptyTable(), header };
    const entry = here.entries.get(keyName(last));
    if (entry?.node.type === 'tables')
        entry.node.elements.push(element);
    else
        here.entries.set(keyName(last), {
            key: last,
            node: { type: 'tables', elements: [element] },
            statement: null,
        });
    return element;
}
/** The table that a key part leads to from here, made where it is only implied so far. */
function enter(here, part) {
    const entry = here.entries.get(keyName(part));
    if (entry?.node.type === 'table')
        return entry.node;
    const lastElement = entry?.node.type === 'tables' ? entry.node.elements.at(-1) : undefined;
    if (lastElement !== undefined)
        return lastElement;
    const table = emptyTable();
    here.entries.set(keyName(part), { key: part, node: table, statement: null });
    return table;
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_model_text_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);



/** Tokens of the lexer that stand for no text: document start, end of a broken flow, and "a scalar follows". */
const SCALAR = '\x1f';
const MARKERS = new Set(['\x02', '\x18', SCALAR]);
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 100;
/**
 * Takes one YAML document and returns its tree; null where the text holds no value (only comments). Aliases stand for
 * what they name. Throws EditError, with line and column where there is one, for what is no YAML, too large or deep
 * (`yaml` can end the process on deep nesting, so that is looked at first), or has keys that are no scalars.
 */
function parseYaml(text) {
    refuseLarge(text);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { keepSourceTokens: true });
    const error = document.errors[0];
    if (error !== undefined) {
        throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`not YAML: ${error.code} at ${place(text, error.pos[0])}`);
    }
    try {
        document.toJS({ maxAliasCount: 100, mapAsMap: true });
    }
    catch (cause) {
        throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F('aliases that stand for too much', { cause });
    }
    return document.contents === null ? null : new Converter(text, document).node(document.contents);
}
class Converter {
    #text;
    #document;
    #done = new Map();
    constructor(text, document) {
        this.#text = text;
        this.#document = document;
    }
    node(node) {
        const converted = this.#convert(node);
        this.#done.set(node, converted.value);
        return converted;
    }
    #convert(node) {
        const [start, end] = node.range ?? [0, 0];
        const leaf = { start, end, quote: 'plain', layout: null, members: [] };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            const quote = quoteOf(node.type);
            return { ...leaf, quote, value: scalarValue(node.value) };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(this.#document);
            const value = target === undefined ? undefined : this.#done.get(target);
            if (value === undefined)
                throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`an alias of itself at ${place(this.#text, start)}`);
            return { ...leaf, value };
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`an odd node at ${place(this.#text, start)}`);
        const members = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#entries(node.items, start) : this.#items(node.items, node);
        const layout = node.flow === true ? 'flow' : 'block';
        return {
            start,
            end: layout === 'block' ? (members.at(-1)?.node.end ?? end) : end,
            quote: 'plain',
            layout,
            members,
            value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
                ? new Map(members.map((member) => [member.key, member.node.value]))
                : members.map((member) => member.node.value),
        };
    }
    #entries(pairs, start) {
        return pairs.map((pair) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || !pair.key.range) {
                throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`a key that is no scalar in the mapping at ${place(this.#text, start)}`);
            }
            const [keyStart, keyEnd] = pair.key.range;
            const separator = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
            const mark = separator === undefined ? keyEnd : separator.offset + 1;
            return {
                key: String(pair.key.value),
                keyQuote: quoteOf(pair.key.type),
                start: keyStart,
                mark,
                node: this.#valueAt(pair.value, mark),
            };
        });
    }
    #items(items, sequence) {
        const token = sequence.srcToken;
        const dashes = token?.type === 'block-seq'
            ? token.items.flatMap((item) => item.start.filter((part) => part.type === 'seq-item-ind'))
            : [];
        return items.map((item, index) => {
            const dash = dashes[index];
            const node = this.#valueAt(item, dash === undefined ? 0 : dash.offset + 1);
            const start = dash?.offset ?? node.start;
            return { key: null, keyQuote: 'plain', start, mark: dash === undefined ? start : start + 1, node };
        });
    }
    #valueAt(value, mark) {
        if (value === null || value === undefined) {
            return { start: mark, end: mark, value: null, quote: 'plain', layout: null, members: [] };
        }
        // A pair inside a flow sequence (`[a: 1]`) is the one item that is no node.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(value))
            throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`a pair in a list at ${place(this.#text, mark)}`);
        return this.node(value);
    }
}
function quoteOf(type) {
    return type === 'QUOTE_SINGLE' ? 'single' : type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
}
function scalarValue(value) {
    if (value === null ||
        typeof value === 'boolean' ||
        typeof value === 'number' ||
        typeof value === 'string') {
        return value;
    }
    return String(value);
}
/** Nesting comes from flow brackets, from indentation, and from marks in a row (`- - - x`). */
function refuseLarge(text) {
    if (text.length > MAX_LENGTH)
        throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`longer than ${MAX_LENGTH} characters`);
    let offset = 0;
    let flow = 0;
    let marks = 0;
    let before = '';
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const isScalarText = before === SCALAR;
        before = token;
        if (MARKERS.has(token))
            continue;
        if (!isScalarText) {
            if (token === '[' || token === '{')
                flow += 1;
            else if (token === ']' || token === '}')
                flow -= 1;
            else if (token === '\n' || token === '\r\n')
                marks = 0;
            else if (token === '-' || token === '?' || token === ':')
                marks += 1;
        }
        const indent = text[offset - 1] === '\n' && /^ +$/.test(token) ? token.length : 0;
        if (flow > MAX_DEPTH || marks > MAX_DEPTH || indent > 2 * MAX_DEPTH) {
            throw new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .EditError */ .F(`nested deeper than ${MAX_DEPTH} levels at ${place(text, offset)}`);
        }
        offset += token.length;
    }
}
function place(text, offset) {
    return (0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)((0,_core_model_text_position__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(text, offset));
}


/***/ })

};
