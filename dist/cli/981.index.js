export const id = 981;
export const ids = [981];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toEDNStringFromSimpleObject = exports.toEDNString = exports.toSymbol = exports.toKeyword = exports.tagValue = void 0;
const isEDNKeyword = (value) => {
    return value.key !== undefined;
};
const isEDNSymbol = (value) => {
    return value.sym !== undefined;
};
const isEDNMap = (value) => {
    return value.map !== undefined;
};
const isEDNSet = (value) => {
    return value.set !== undefined;
};
const isEDNList = (value) => {
    return value.list !== undefined;
};
const isEDNTaggedVal = (value) => {
    return value.tag !== undefined;
};
const isEDNChar = (value) => {
    return value.char !== undefined;
};
// TODO: Tag has char restrictions
const tagValue = (tag, value) => {
    return { tag, val: value };
};
exports.tagValue = tagValue;
// TODO: Keyword has char restrictions
const toKeyword = (value) => {
    return { key: value };
};
exports.toKeyword = toKeyword;
// TODO: Symbol has char restrictions
const toSymbol = (value) => {
    return { sym: value };
};
exports.toSymbol = toSymbol;
const toEDNString = (value) => {
    if (typeof value === 'string') {
        return JSON.stringify(value);
    }
    if (Array.isArray(value)) {
        return `[${value.map(exports.toEDNString).join(' ')}]`;
    }
    if (typeof value === 'number') {
        return value.toString();
    }
    if (typeof value === 'boolean') {
        return JSON.stringify(value);
    }
    if (value === null) {
        return 'nil';
    }
    if (value instanceof Date) {
        return `#inst "${value.toISOString()}"`;
    }
    if (typeof value === 'bigint') {
        return `${value}N`;
    }
    if (value instanceof Map) {
        return `{${[...value]
            .map(([k, v]) => `${(0, exports.toEDNString)(k)} ${(0, exports.toEDNString)(v)}`)
            .join(' ')}}`;
    }
    if (value instanceof Set) {
        return `#{${[...value].map(exports.toEDNString).join(' ')}}`;
    }
    if (isEDNMap(value)) {
        return `{${value.map
            .map(([k, v]) => `${(0, exports.toEDNString)(k)} ${(0, exports.toEDNString)(v)}`)
            .join(' ')}}`;
    }
    if (isEDNSet(value)) {
        return `#{${value.set.map(exports.toEDNString).join(' ')}}`;
    }
    if (isEDNKeyword(value)) {
        return `:${value.key}`;
    }
    if (isEDNSymbol(value)) {
        return value.sym;
    }
    if (isEDNList(value)) {
        return `(${value.list.map(exports.toEDNString).join(' ')})`;
    }
    if (isEDNTaggedVal(value)) {
        return `#${value.tag} ${(0, exports.toEDNString)(value.val)}`;
    }
    if (isEDNChar(value)) {
        return `\\${value.char}`;
    }
    throw new TypeError(`Unknown type: ${JSON.stringify(value)}`);
};
exports.toEDNString = toEDNString;
const toEDNStringFromSimpleObject = (value, options = { keysAs: 'keyword' }) => {
    if (typeof value === 'string') {
        return JSON.stringify(value);
    }
    if (Array.isArray(value)) {
        return `[${value
            .map((v) => (0, exports.toEDNStringFromSimpleObject)(v, options))
            .join(' ')}]`;
    }
    if (typeof value === 'number') {
        return value.toString();
    }
    if (typeof value === 'boolean') {
        return JSON.stringify(value);
    }
    if (value === null) {
        return 'nil';
    }
    if (value instanceof Date) {
        return `#inst "${value.toISOString()}"`;
    }
    if (typeof value === 'bigint') {
        return `${value}N`;
    }
    if (value instanceof Map) {
        return `{${[...value]
            .map(([k, v]) => `${(0, exports.toEDNStringFromSimpleObject)(k, options)} ${(0, exports.toEDNStringFromSimpleObject)(v, options)}`)
            .join(' ')}}`;
    }
    if (value instanceof Set) {
        return `#{${[...value]
            .map((v) => (0, exports.toEDNStringFromSimpleObject)(v, options))
            .join(' ')}}`;
    }
    if (typeof value === 'object') {
        return `{${Object.entries(value)
            .map(([k, v]) => `${options.keysAs === 'string' ? JSON.stringify(k) : `:${k}`} ${(0, exports.toEDNStringFromSimpleObject)(v, options)}`)
            .join(' ')}}`;
    }
    throw new TypeError(`Unknown type: ${JSON.stringify(value)}`);
};
exports.toEDNStringFromSimpleObject = toEDNStringFromSimpleObject;


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.gn = __webpack_unused_export__ = void 0;
var parse_1 = __webpack_require__(4914);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return parse_1.parseEDNString; } });
var generate_1 = __webpack_require__(9522);
Object.defineProperty(exports, "gn", ({ enumerable: true, get: function () { return generate_1.toEDNString; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return generate_1.toEDNStringFromSimpleObject; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return generate_1.tagValue; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return generate_1.toKeyword; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return generate_1.toSymbol; } });


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseEDNString = exports.EDNListParser = void 0;
var ParseMode;
(function (ParseMode) {
    ParseMode[ParseMode["idle"] = 0] = "idle";
    ParseMode[ParseMode["string"] = 1] = "string";
    ParseMode[ParseMode["escape"] = 2] = "escape";
    ParseMode[ParseMode["unicode"] = 3] = "unicode";
    ParseMode[ParseMode["comment"] = 4] = "comment";
})(ParseMode || (ParseMode = {}));
var StackItem;
(function (StackItem) {
    StackItem[StackItem["vector"] = 0] = "vector";
    StackItem[StackItem["list"] = 1] = "list";
    StackItem[StackItem["map"] = 2] = "map";
    StackItem[StackItem["set"] = 3] = "set";
    StackItem[StackItem["tag"] = 4] = "tag";
})(StackItem || (StackItem = {}));
const stringEscapeMap = {
    t: '\t',
    r: '\r',
    n: '\n',
    b: '\b',
    f: '\f',
    '\\': '\\',
    '"': '"',
};
const spaceChars = [',', ' ', '\t', '\n', '\r'];
const hexRegex = /^[0-9a-fA-F]$/;
const charUnicodeRegex = /^\\u[0-9a-fA-F]{4}$/;
const intRegex = /^[-+]?(0|[1-9][0-9]*)$/;
const bigintRegex = /^[-+]?(0|[1-9][0-9]*)N$/;
const floatRegex = /^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?(0|[1-9][0-9]*))?M?$/;
const defaultTagHandlers = {
    inst: (val) => {
        if (typeof val !== 'string') {
            throw new Error('#inst value must be a string');
        }
        return new Date(val);
    },
};
class EDNListParser {
    constructor({ mapAs = 'doubleArray', setAs = 'object', keywordAs = 'object', symbolAs = 'object', charAs = 'object', listAs = 'object', tagHandlers = {}, objectKeysAs, } = {}) {
        this.stack = [];
        this.mode = ParseMode.idle;
        this.state = '';
        this.started = false;
        this.done = false;
        this.mapAs = mapAs;
        this.setAs = setAs;
        this.keywordAs = keywordAs;
        this.symbolAs = symbolAs;
        this.charAs = charAs;
        this.listAs = listAs;
        this.objectKeysAs = objectKeysAs;
        this.tagHandlers = { ...defaultTagHandlers, ...tagHandlers };
    }
    updateStack() {
        if (this.stack.length === 0 || this.result === undefined) {
            return;
        }
        const [stackItem, prevState] = this.stack[this.stack.length - 1];
        if (stackItem === StackItem.vector) {
            prevState.push(this.result);
        }
        else if (stackItem === StackItem.list) {
            prevState.push(this.result);
        }
        else if (stackItem === StackItem.set) {
            prevState.push(this.result);
        }
        else if (stackItem === StackItem.map) {
            if (prevState[1].length > 0) {
                prevState[0].push([prevState[1].pop(), this.result]);
            }
            else {
                prevState[1].push(this.result);
            }
        }
        else if (stackItem === StackItem.tag) {
            this.stack.pop();
            if (prevState === '_') {
                this.result = undefined;
            }
            else {
                const tagHandler = this.tagHandlers[prevState];
                if (tagHandler) {
                    this.result = tagHandler(this.result);
                }
                else {
                    this.result = { tag: prevState, val: this.result };
                }
            }
            this.updateStack();
            return;
        }
        // TODO: Else error
        this.result = undefined;
    }
    match() {
        if (this.state === 'nil') {
            // nil
            this.result = null;
        }
        else if (this.state === 'true') {
            // Boolean
            this.result = true;
        }
        else if (this.state === 'false') {
            this.result = false;
        }
        else if (this.state[0] === ':') {
            // Keyword
            this.result =
                this.keywordAs === 'string'
                    ? this.state.substr(1)
                    : { key: this.state.substr(1) };
        }
        else if (this.state[0] === '#') {
            // Tag
            this.stack.push([StackItem.tag, this.state.substr(1)]);
            this.result = undefined;
        }
        else if (intRegex.test(this.state)) {
            // Int
            this.result = parseInt(this.state, 10);
        }
        else if (floatRegex.test(this.state)) {
            // Float
            this.result = parseFloat(this.state);
        }
        else if (bigintRegex.test(this.state)) {
            this.result = BigInt(this.state.substr(0, this.state.length - 1));
        }
        else if (this.state[0] === '\\') {
            // Char
            // TODO: invalid if nothing follows the \
            let c;
            if (this.state === '\\space') {
                c = ' ';
            }
            else if (this.state === '\\newline') {
                c = '\n';
            }
            else if (this.state === '\\return') {
                c = '\r';
            }
            else if (this.state === '\\tab') {
                c = '	';
            }
            else if (this.state === '\\\\') {
                c = '\\';
            }
            else if (charUnicodeRegex.test(this.state)) {
                // \uNNNN character literal (#3)
                c = String.fromCharCode(parseInt(this.state.slice(2), 16));
            }
            else {
                c = this.state.substr(1);
            }
            if (this.charAs === 'string') {
                this.result = c;
            }
            else {
                this.result = { char: c };
            }
        }
        else if (this.state !== '') {
            // Symbol
            if (this.symbolAs === 'string') {
                this.result = this.state;
            }
            else {
                this.result = { sym: this.state };
            }
        }
        this.state = '';
    }
    next(str) {
        const values = [];
        for (let i = 0; i < str.length; i++) {
            if (this.stack.length === 0 && this.result !== undefined) {
                values.push(this.result);
                this.result = undefined;
            }
            const char = str[i];
            if (this.mode === ParseMode.idle) {
                if (char === '"') {
                    this.match();
                    this.updateStack();
                    this.mode = ParseMode.string;
                    this.state = '';
                    continue;
                }
                if (char === ';') {
                    this.mode = ParseMode.comment;
                    continue;
                }
                if (spaceChars.includes(char)) {
                    this.match();
                    this.updateStack();
                    continue;
                }
                if (char === '}') {
                    this.match();
                    this.updateStack();
                    if (this.stack.length !== 0) {
                        const [stackItem, prevState] = this.stack.pop();
                        if (stackItem === StackItem.map) {
                            // TODO: What if map is closed too early?
                            if (this.mapAs === 'object') {
                                this.result = prevState[0].reduce((memo, [k, v]) => {
                                    let key = k;
                                    let value = v;
                                    /**
                                     * This setting ensures the back-compatibility
                                     *
                                     * The problem: Our EDN source will provide me the following
                                     * [407 {:someKey "lovely-value"}] #{123}
                                     *
                                     * The existing behavior will serialize that to:
                                     * [407,[object Object]]: [123]
                                     * which is both invalid and prone to key clashes
                                     *
                                     * In presence of the new option the whole key will be stringified as JSON to resolve both problems.
                                     * '[407,{"someKey":"lovely-value"}]': [123]
                                     *
                                     * That will make the key unique and readable and won't change the value format
                                     *
                                     * For option value 'object' we will go one step further to wrap the pair in easy to access object
                                     *
                                     * '[407,{"someKey":"lovely-value"}]': {
                                     *    key: [407, {someKey: "lovey-value"}],
                                     *    value: [123]
                                     * }
                                     */
                                    if (typeof k === 'object' && this.objectKeysAs) {
                                        key = JSON.stringify(k);
                                        if (this.objectKeysAs === 'object') {
                                            value = {
                                                key: k,
                                                value,
                                            };
                                        }
                                    }
                                    return { ...memo, [key]: value };
                                }, {});
                            }
                            else if (this.mapAs === 'map') {
                                this.result = new Map(prevState[0]);
                            }
                            else {
                                this.result = { map: prevState[0] };
                            }
                        }
                        else {
                            if (this.setAs === 'array') {
                                this.result = prevState;
                            }
                            else if (this.setAs === 'set') {
                                this.result = new Set(prevState);
                            }
                            else {
                                this.result = { set: prevState };
                            }
                        }
                    }
                    this.updateStack();
                    continue;
                }
                if (char === ']') {
                    this.match();
                    this.updateStack();
                    const [, prevState] = this.stack.pop();
                    this.result = prevState;
                    this.updateStack();
                    continue;
                }
                if (char === ')') {
                    this.match();
                    this.updateStack();
                    if (this.stack.length === 0) {
                        if (this.result !== undefined) {
                            values.push(this.result);
                        }
                        this.done = true;
                        return values;
                    }
                    const [, prevState] = this.stack.pop();
                    if (this.listAs === 'array') {
                        this.result = prevState;
                    }
                    else {
                        this.result = { list: prevState };
                    }
                    this.updateStack();
                    continue;
                }
                if (char === '[') {
                    this.match();
                    this.updateStack();
                    this.stack.push([StackItem.vector, []]);
                    continue;
                }
                else if (char === '(') {
                    if (!this.started) {
                        this.started = true;
                        continue;
                    }
                    this.match();
                    this.updateStack();
                    this.stack.push([StackItem.list, []]);
                    continue;
                }
                const statePlusChar = this.state + char;
                if (statePlusChar === '#_') {
                    this.stack.push([StackItem.tag, char]);
                    this.result = undefined;
                    this.state = '';
                    continue;
                }
                if (statePlusChar.endsWith('#{')) {
                    this.state = this.state.slice(0, -1);
                    this.match();
                    this.updateStack();
                    this.stack.push([StackItem.set, []]);
                    this.state = '';
                    continue;
                }
                if (char === '{') {
                    this.match();
                    this.updateStack();
                    this.stack.push([StackItem.map, [[], []]]);
                    this.state = '';
                    continue;
                }
                this.state += char;
                continue;
            }
            else if (this.mode === ParseMode.string) {
                if (char === '\\') {
                    this.stack.push([this.mode, this.state]);
                    this.mode = ParseMode.escape;
                    this.state = '';
                    continue;
                }
                if (char === '"') {
                    this.mode = ParseMode.idle;
                    this.result = this.state;
                    this.updateStack();
                    this.state = '';
                    continue;
                }
                this.state += char;
            }
            else if (this.mode === ParseMode.escape) {
                if (char === 'u') {
                    // \uNNNN: collect the 4 hex digits, which may span stream chunks
                    this.mode = ParseMode.unicode;
                    this.state = '';
                    continue;
                }
                const escapedChar = stringEscapeMap[char];
                if (escapedChar === undefined) {
                    throw new Error(`Unexpected escape character: \\${char}`);
                }
                const [stackItem, prevState] = this.stack.pop();
                this.mode = stackItem;
                this.state = prevState + escapedChar;
            }
            else if (this.mode === ParseMode.unicode) {
                if (!hexRegex.test(char)) {
                    throw new Error(`Invalid unicode escape: \\u${this.state}${char}`);
                }
                this.state += char;
                if (this.state.length === 4) {
                    const codePoint = parseInt(this.state, 16);
                    const [stackItem, prevState] = this.stack.pop();
                    this.mode = stackItem;
                    this.state = prevState + String.fromCharCode(codePoint);
                }
            }
            else if (this.mode === ParseMode.comment) {
                if (char === '\n') {
                    this.mode = ParseMode.idle;
                }
            }
        }
        return values;
    }
    isDone() {
        return this.done;
    }
}
exports.EDNListParser = EDNListParser;
const parseEDNString = (edn, parseOptions) => {
    // TODO: Best to refactor to have a core parser wrapping in a list
    const parser = new EDNListParser(parseOptions);
    const [result] = parser.next('(' + edn + ')');
    // TODO: What if !parse.isDone()?
    if (result === undefined) {
        return null;
    }
    return result;
};
exports.parseEDNString = parseEDNString;


/***/ })

};
