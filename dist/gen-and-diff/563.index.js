export const id = 563;
export const ids = [563];
export const modules = {

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


/***/ })

};
