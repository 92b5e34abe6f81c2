export const id = 905;
export const ids = [905];
export const modules = {

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


/***/ })

};
