export const id = 544;
export const ids = [544];
export const modules = {

/***/ 3544:
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
