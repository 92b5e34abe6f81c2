export const id = 929;
export const ids = [929];
export const modules = {

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unreadableProblem),
/* harmony export */   N: () => (/* binding */ textOnce)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);

/** Why a file has no text, as a problem: at its line where one is known. */
function unreadableProblem(file, { message, hint, line }) {
    return { at: line === undefined ? _finding_js__WEBPACK_IMPORTED_MODULE_0__.at.file(file) : _finding_js__WEBPACK_IMPORTED_MODULE_0__.at.point(file, line, 1), message, hint };
}
/** The text of a file that is not kept for others; empty where it has none. */
function textOnce(path, files) {
    const read = files.readOnce(path);
    return read.kind === 'text' ? read.text : '';
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/model/glob-braces.js
/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_ALTERNATIVES = 1_000;
/** Takes a glob and returns the globs that its `{a,b{c,d}}` stand for; null beyond the limit and for ranges (`{1..3}`). */
function expandBraces(text) {
    if (!text.includes('{'))
        return [text];
    const done = new Set();
    const waiting = [text];
    let steps = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const brace = findBrace(next);
        if (brace === 'range')
            return null;
        if (brace === null)
            done.add(next);
        else {
            const { before, choices, after } = brace;
            for (const choice of choices)
                waiting.push(before + choice + after);
        }
        steps += 1;
        if (steps + waiting.length > 2 * MAX_ALTERNATIVES)
            return null;
    }
    return [...done];
}
/** The leftmost `{…}` with a comma at its own level; null where there is none (`{}`, `{a}` and `{` are plain text). */
function findBrace(text) {
    const open = [];
    let first = null;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '{')
            open.push([at]);
        else if (char === ',')
            open.at(-1)?.push(at);
        else if (char === '}') {
            const cuts = open.pop();
            if (cuts === undefined)
                continue;
            const [start = 0] = cuts;
            if (cuts.length > 1) {
                if (first === null || start < (first[0] ?? 0))
                    first = [...cuts, at];
            }
            else if (RANGE.test(text.slice(start + 1, at)))
                return 'range';
        }
    }
    if (first === null)
        return null;
    const cuts = first;
    const choices = cuts.slice(1).map((cut, i) => text.slice((cuts[i] ?? 0) + 1, cut));
    return { before: text.slice(0, cuts[0]), choices, after: text.slice((cuts.at(-1) ?? 0) + 1) };
}
const RANGE = /^[^{}/]+\.\.[^{}/]+$/;

;// CONCATENATED MODULE: ./.build/packages/core/src/model/glob-segment.js
const PLAIN = /^[^*?[\\(]*$/;
const AROUND = /^([^*?[\\(]*)\*([^*?[\\(]*)$/;
/** Reads what stands between two slashes of a glob; null for what is not read. */
function readSegment(text, { extglob }) {
    if (PLAIN.test(text))
        return text;
    const around = AROUND.exec(text);
    if (around !== null)
        return { before: around[1] ?? '', after: around[2] ?? '' };
    const tokens = new SegmentReader(text, extglob === true).sequence(false);
    if (tokens === null)
        return null;
    const plain = tokens.every((token) => token.kind === 'text');
    return plain ? tokens.map((token) => (token.kind === 'text' ? token.char : '')).join('') : tokens;
}
/** Whether a segment names a part of a path; `dot`: whether its stars take a leading dot. */
function matchSegment(segment, part, dot) {
    if (typeof segment === 'string')
        return segment === part;
    if ('before' in segment) {
        const { before, after } = segment;
        if (part.length < before.length + after.length || (!dot && before === '' && part.startsWith('.'))) {
            return false;
        }
        return part.startsWith(before) && part.endsWith(after);
    }
    if (!dot && part.startsWith('.') && !opensWithDot(segment))
        return false;
    return ends(segment, part, new Set([0])).has(part.length);
}
class SegmentReader {
    #at = 0;
    #depth = 0;
    #text;
    #extglob;
    constructor(text, extglob) {
        this.#text = text;
        this.#extglob = extglob;
    }
    /** Tokens up to the end, or within a group up to `|` or `)`; null for what is not read. */
    sequence(inGroup) {
        const tokens = [];
        while (this.#at < this.#text.length) {
            const char = this.#text[this.#at] ?? '';
            if (inGroup && (char === '|' || char === ')'))
                return tokens;
            if (this.#extglob && '@?*+!'.includes(char) && this.#text[this.#at + 1] === '(') {
                const group = this.#group(char);
                if (group === null)
                    return null;
                tokens.push(group);
                continue;
            }
            this.#at += 1;
            if (char === '\\' && this.#at < this.#text.length) {
                tokens.push({ kind: 'text', char: this.#text[this.#at] ?? '' });
                this.#at += 1;
            }
            else if (char === '*') {
                if (tokens.at(-1)?.kind !== 'star')
                    tokens.push({ kind: 'star' });
            }
            else if (char === '?')
                tokens.push({ kind: 'any' });
            else if (char === '[') {
                const found = this.#class();
                if (found === null)
                    return null;
                tokens.push(found);
            }
            else
                tokens.push({ kind: 'text', char });
        }
        return inGroup ? null : tokens;
    }
    #group(sign) {
        this.#depth += 1;
        if (this.#depth > 10)
            return null;
        this.#at += 2;
        const choices = [];
        for (;;) {
            const choice = this.sequence(true);
            if (choice === null)
                return null;
            choices.push(choice);
            const end = this.#text[this.#at];
            this.#at += 1;
            if (end === ')')
                break;
        }
        this.#depth -= 1;
        return { kind: 'group', sign, choices };
    }
    #class() {
        const negated = this.#text[this.#at] === '!' || this.#text[this.#at] === '^';
        if (negated)
            this.#at += 1;
        const ranges = [];
        for (let first = true;; first = false) {
            let char = this.#text[this.#at];
            if (char === undefined)
                return null;
            this.#at += 1;
            if (char === ']' && !first)
                return { kind: 'class', negated, ranges };
            if (char === '[' && ':.='.includes(this.#text[this.#at] ?? ' '))
                return null;
            if (char === '\\') {
                char = this.#text[this.#at];
                if (char === undefined)
                    return null;
                this.#at += 1;
            }
            let last = char;
            if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']') {
                last = this.#text[this.#at + 1] ?? '';
                if (last === '' || last === '\\')
                    return null;
                this.#at += 2;
            }
            ranges.push([char, last]);
        }
    }
}
function opensWithDot(tokens) {
    const [first] = tokens;
    if (first?.kind === 'text')
        return first.char === '.';
    return first?.kind === 'group' && first.sign !== '!' && first.choices.some(opensWithDot);
}
/** Where the tokens can end when they start at one of `starts`. */
function ends(tokens, part, starts) {
    let reached = starts;
    for (const token of tokens) {
        if (reached.size === 0)
            return reached;
        reached = step(token, part, reached);
    }
    return reached;
}
function step(token, part, starts) {
    const next = new Set();
    if (token.kind === 'star') {
        for (let at = Math.min(...starts); at <= part.length; at += 1)
            next.add(at);
        return next;
    }
    if (token.kind === 'group')
        return stepGroup(token.sign, token.choices, part, starts);
    for (const at of starts) {
        const char = part[at];
        if (char === undefined)
            continue;
        if (token.kind === 'any' || (token.kind === 'text' && token.char === char))
            next.add(at + 1);
        else if (token.kind === 'class' &&
            token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high)) {
            next.add(at + 1);
        }
    }
    return next;
}
function stepGroup(sign, choices, part, starts) {
    const once = (from) => {
        const found = new Set();
        for (const choice of choices)
            for (const end of ends(choice, part, from))
                found.add(end);
        return found;
    };
    if (sign === '@')
        return once(starts);
    if (sign === '!') {
        const next = new Set();
        for (const start of starts) {
            const taken = once(new Set([start]));
            for (let end = start; end <= part.length; end += 1)
                if (!taken.has(end))
                    next.add(end);
        }
        return next;
    }
    const next = new Set(sign === '+' ? [] : starts);
    let fresh = starts;
    while (fresh.size > 0) {
        const found = new Set();
        for (const end of once(fresh)) {
            if (!next.has(end)) {
                next.add(end);
                found.add(end);
            }
        }
        fresh = sign === '?' ? new Set() : found;
    }
    return next;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/model/glob.js


/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_LENGTH = 4_096;
/**
 * Compiles `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `**` (any number of folders, also none) and `\` (takes the next character
 * as it is) into a matcher. Matching walks sets of positions and never goes back, so that no pattern takes more than
 * polynomial time, whatever its stars and brackets (promises.md 19). Returns null for a glob that is too long, has
 * too many alternatives, or holds what is not read here: `{1..3}`, `[[:alpha:]]`, a bracket that is never closed.
 */
function compileGlob(text, options = {}) {
    if (text.length > MAX_LENGTH)
        return null;
    const alternatives = expandBraces(text);
    if (alternatives === null)
        return null;
    const dot = options.dot === true;
    const patterns = [];
    for (const alternative of alternatives) {
        const pattern = readPattern(alternative, options);
        if (pattern === null)
            return null;
        patterns.push(pattern);
    }
    return (path) => {
        const normal = path === '.' ? '' : path;
        for (const pattern of patterns)
            if (matchPattern(pattern, normal, dot))
                return true;
        return false;
    };
}
const GLOBSTAR = Symbol('**');
function readPattern(glob, options) {
    const head = [];
    const rest = [];
    for (const part of glob.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '**') {
            if (rest.at(-1) !== GLOBSTAR)
                rest.push(GLOBSTAR);
            continue;
        }
        const segment = readSegment(part, options);
        if (segment === null)
            return null;
        if (rest.length === 0 && typeof segment === 'string')
            head.push(segment);
        else
            rest.push(segment);
    }
    return { head: head.join('/'), rest };
}
function matchPattern({ head, rest }, path, dot) {
    if (!path.startsWith(head))
        return false;
    if (path.length === head.length)
        return matchParts(rest, [], dot);
    if (head !== '' && path[head.length] !== '/')
        return false;
    if (rest.length === 0)
        return false;
    return matchParts(rest, path.slice(head === '' ? 0 : head.length + 1).split('/'), dot);
}
function matchParts(segments, parts, dot) {
    // Up to the first `**` each segment takes one part.
    let taken = 0;
    for (const segment of segments) {
        if (segment === GLOBSTAR)
            break;
        const part = parts[taken];
        if (part === undefined || !matchSegment(segment, part, dot))
            return false;
        taken += 1;
    }
    // The positions in `parts` that the segments so far can end at, ascending.
    let reached = [taken];
    for (let i = taken; i < segments.length && reached.length > 0; i += 1) {
        reached = glob_step(segments[i] ?? GLOBSTAR, parts, reached, dot);
    }
    return reached.at(-1) === parts.length;
}
/** Where a segment can end that starts at one of the positions `from`, ascending as they are. */
function glob_step(segment, parts, from, dot) {
    const next = [];
    for (const at of from) {
        if (segment !== GLOBSTAR) {
            const part = parts[at];
            if (part !== undefined && matchSegment(segment, part, dot))
                next.push(at + 1);
            continue;
        }
        // an earlier position that has come by here went on as far as this one would
        if ((next.at(-1) ?? -1) >= at)
            continue;
        for (let end = at;; end += 1) {
            next.push(end);
            const part = parts[end];
            if (part === undefined || (!dot && part.startsWith('.')))
                break;
        }
    }
    return next;
}


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ formatKeyPath),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A key path as people write it: `project.optional-dependencies.ml[0]`, quoted where a key is no bare word. */
function formatKeyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else {
            const word = /^[A-Za-z0-9_@/$-]+$/.test(part) ? part : JSON.stringify(part);
            text += text === '' ? word : `.${word}`;
        }
    }
    return text;
}
/** Walks plain data (objects, arrays) along a path; undefined where it ends early. Never follows a prototype. */
function valueAt(data, path) {
    let here = data;
    for (const part of path) {
        if (Array.isArray(here) && typeof part === 'number')
            here = here[part];
        else if (here instanceof Map)
            here = here.get(part);
        else if (isTable(here) && Object.hasOwn(here, part))
            here = here[part];
        else
            return undefined;
    }
    return here;
}
/** Whether the value is a plain table (an object that is no array), as TOML, JSON and YAML readers return it. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ takeMarker),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);


/** The variables of the dependency specifiers specification, and those that PEP 751 adds. */
const VARIABLES = new Set([
    'os_name',
    'sys_platform',
    'platform_machine',
    'platform_python_implementation',
    'platform_release',
    'platform_system',
    'platform_version',
    'python_version',
    'python_full_version',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
/** Spellings of PEP 345 and of old setuptools, which installers still read. */
const OLD_NAMES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
const WORD = /[A-Za-z_][A-Za-z0-9_.]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
/** Deeper than anything written by hand; keeps recursion far from the end of the stack. */
const DEPTH_LIMIT = 100;
/** Reads a whole marker after PEP 508 (without the `;` before it); null for what is none. */
function readMarker(text) {
    const cursor = new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextCursor */ .y(text);
    try {
        const marker = takeMarker(cursor);
        return cursor.atEnd ? marker : null;
    }
    catch (error) {
        if (error instanceof _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M)
            return null;
        throw error;
    }
}
/** Reads a marker from `cursor` up to what cannot belong to it. Throws SyntaxFault. */
function takeMarker(cursor, depth = 0) {
    const parts = [takeConjunction(cursor, depth)];
    while (takeWord(cursor, 'or'))
        parts.push(takeConjunction(cursor, depth));
    return joined('or', parts);
}
function takeConjunction(cursor, depth) {
    const parts = [takeAtom(cursor, depth)];
    while (takeWord(cursor, 'and'))
        parts.push(takeAtom(cursor, depth));
    return joined('and', parts);
}
function joined(kind, parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
function takeAtom(cursor, depth) {
    cursor.skipSpace();
    const opener = cursor.offset;
    if (!cursor.take('('))
        return takeComparison(cursor);
    if (depth >= DEPTH_LIMIT)
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the marker nests deeper than ${DEPTH_LIMIT} levels`, 'remove needless parentheses', opener);
    const inner = takeMarker(cursor, depth + 1);
    if (!cursor.take(')'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the parenthesis at column ${opener + 1} is never closed`, 'close it with `)`', cursor.offset);
    cursor.skipSpace();
    return inner;
}
function takeComparison(cursor) {
    const left = takeOperand(cursor);
    const operator = takeOperator(cursor);
    const right = takeOperand(cursor);
    return { kind: 'compare', left, operator, right };
}
function takeOperator(cursor) {
    const sign = cursor.takeMatch(OPERATOR);
    if (sign !== '')
        return sign;
    if (takeWord(cursor, 'in'))
        return 'in';
    if (takeWord(cursor, 'not')) {
        cursor.skipSpace();
        if (takeWord(cursor, 'in'))
            return 'not in';
    }
    throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('expected a comparison in the marker', 'write one of ==, !=, <, <=, >, >=, ~=, ===, in, not in', cursor.offset);
}
function takeOperand(cursor) {
    cursor.skipSpace();
    const start = cursor.offset;
    const quote = cursor.here;
    if (quote === '"' || quote === "'") {
        const end = cursor.text.indexOf(quote, start + 1);
        if (end === -1)
            throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('the quoted text in the marker is never closed', `close it with ${quote}`, start);
        const value = cursor.text.slice(start + 1, end);
        if (value.includes('\\'))
            throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('a marker cannot hold a backslash', 'PEP 508 knows no escapes', start);
        cursor.offset = end + 1;
        cursor.skipSpace();
        return { kind: 'string', value };
    }
    const word = cursor.takeMatch(WORD);
    const name = OLD_NAMES.get(word) ?? word;
    if (!VARIABLES.has(name))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(word === '' ? 'expected a marker variable or quoted text' : `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(word)} is no marker variable`, 'text stands in quotes; variables are python_version, sys_platform, platform_system, extra and the others of PEP 508', start);
    cursor.skipSpace();
    return { kind: 'variable', name };
}
function takeWord(cursor, word) {
    const start = cursor.offset;
    if (cursor.takeMatch(WORD) === word)
        return true;
    cursor.offset = start;
    return false;
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NODE_LOCKS)
/* harmony export */ });
/** The lock files of Node's package managers and who writes each, in the order in which several in one folder count. */
const NODE_LOCKS = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['package-lock.json', 'npm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ oncePerText),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Pu: () => (/* binding */ oncePer)
/* harmony export */ });
/**
 * Takes a function of an object; returns it so that it runs once for each object, and what it returned is kept as long as
 * the object lives. It may take one thing more, which must always be the same for the same object: that of the first call
 * counts. What throws is asked again.
 */
function oncePer(find) {
    const known = new WeakMap();
    // No rest parameter: that would make an array at each call.
    return (of, more) => {
        let result = known.get(of);
        if (result === undefined) {
            result = find(of, more);
            known.set(of, result);
        }
        return result;
    };
}
/** The same for a function of a text. It forgets nothing, so it is best made for an object, within `oncePer`. */
function oncePerText(find) {
    const known = new Map();
    return (text) => {
        let result = known.get(text);
        if (result === undefined) {
            result = find(text);
            known.set(text, result);
        }
        return result;
    };
}
/** The same for a function of nothing. */
function once(find) {
    let result;
    return () => {
        if (result === undefined)
            result = find();
        return result;
    };
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatPythonVersion),
/* harmony export */   d: () => (/* binding */ readPythonVersion)
/* harmony export */ });
// PEP 440, appendix B. No two alternatives can begin alike behind a repeat, so that matching stays linear.
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const PRE = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Reads one version as PEP 440 spells it (no surrounding space); null for what is none. */
function readPythonVersion(text) {
    const match = VERSION.exec(text);
    if (match === null)
        return null;
    const [, epoch, release = '', preWord, preNumber, postShort, postNumber, dev, local] = match;
    const pre = preWord === undefined ? undefined : PRE[preWord.toLowerCase()];
    const post = postShort ?? postNumber;
    return {
        epoch: number(epoch ?? '0'),
        release: release.split('.').map(number),
        pre: pre === undefined ? null : [pre, number(preNumber ?? '')],
        post: post === undefined ? null : number(post),
        dev: dev === undefined ? null : number(dev),
        local: local === undefined
            ? null
            : local
                .toLowerCase()
                .split(/[-_.]/)
                .map((part) => (/^\d+$/.test(part) ? number(part) : part))
                .join('.'),
    };
}
/**
 * The one spelling of a version (PEP 440, "Normalization"). With `stripZeros`, zeros at the end of the release go as
 * well: `1.0` and `1` are then the same text, as they are the same version.
 */
function formatPythonVersion(version, stripZeros) {
    let length = version.release.length;
    while (stripZeros && length > 1 && version.release[length - 1] === '0')
        length -= 1;
    return ((version.epoch === '0' ? '' : `${version.epoch}!`) +
        version.release.slice(0, length).join('.') +
        (version.pre === null ? '' : version.pre.join('')) +
        (version.post === null ? '' : `.post${version.post}`) +
        (version.dev === null ? '' : `.dev${version.dev}`) +
        (version.local === null ? '' : `+${version.local}`));
}
/** An absent number is 0 (`1.0a` is `1.0a0`). */
function number(digits) {
    let start = 0;
    while (start < digits.length - 1 && digits[start] === '0')
        start += 1;
    return digits === '' ? '0' : digits.slice(start);
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9545);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7152);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);





const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /[^\s,;()]+/y;
const URL = /[^ \t]+/y;
const WRITE_PEP_508 = 'write it as `name[extra]>=1.0; python_version >= "3.10"` (PEP 508)';
/**
 * Reads one requirement after PEP 508: name, extras, version clauses (with or without parentheses) or `@ url`, and
 * marker. Spaces around it are dropped, line breaks are not part of a requirement. Takes time linear in the text.
 */
function readRequirement(text) {
    const cursor = new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextCursor */ .y(text);
    try {
        return { ok: true, value: takeRequirement(cursor) };
    }
    catch (error) {
        if (!(error instanceof _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M))
            throw error;
        return { ok: false, message: error.message, column: error.column, hint: error.hint };
    }
}
function takeRequirement(cursor) {
    cursor.skipSpace();
    const spelledName = takeName(cursor, 'a package name');
    cursor.skipSpace();
    const extras = takeExtras(cursor);
    cursor.skipSpace();
    const url = cursor.take('@') ? takeUrl(cursor) : null;
    const specifier = url === null ? takeSpecifier(cursor) : '';
    cursor.skipSpace();
    const marker = takeMarkerText(cursor);
    if (!cursor.atEnd)
        throw trailing(cursor, specifier);
    return {
        text: cursor.text.trim(),
        name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(spelledName),
        spelledName,
        extras,
        specifier,
        url,
        marker,
    };
}
function takeName(cursor, what) {
    const start = cursor.offset;
    const name = cursor.takeMatch(NAME);
    if (name === '')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(cursor.atEnd ? `expected ${what}` : `expected ${what}, found ${cursor.excerpt()}`, 'names begin with a letter or digit', start);
    const last = name.at(-1);
    if (last === '.' || last === '_' || last === '-')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the name ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(name)} ends with "${last}"`, 'names end with a letter or digit', cursor.offset - 1);
    return name;
}
function takeExtras(cursor) {
    const opener = cursor.offset;
    if (!cursor.take('['))
        return [];
    const extras = [];
    cursor.skipSpace();
    if (cursor.take(']'))
        return extras;
    do {
        cursor.skipSpace();
        extras.push(takeName(cursor, 'an extra'));
        cursor.skipSpace();
    } while (cursor.take(','));
    if (!cursor.take(']'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(cursor.atEnd
            ? `the extras opened at column ${opener + 1} are never closed`
            : `expected "," or "]" between the extras, found ${cursor.excerpt()}`, 'write them as `[one,two]`', cursor.offset);
    return extras;
}
function takeUrl(cursor) {
    cursor.skipSpace();
    const url = cursor.takeMatch(URL);
    if (url === '')
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M('expected a URL behind "@"', 'write `name @ https://…`', cursor.offset);
    return url;
}
function takeSpecifier(cursor) {
    const opener = cursor.offset;
    const parenthesised = cursor.take('(');
    cursor.skipSpace();
    const start = cursor.offset;
    let end = start;
    while (takeClause(cursor)) {
        end = cursor.offset;
        cursor.skipSpace();
        if (!cursor.take(','))
            break;
        // pip accepts `>=1,` and real files hold it: a comma at the end adds nothing.
        cursor.skipSpace();
    }
    if (parenthesised && !cursor.take(')'))
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`the parenthesis at column ${opener + 1} is never closed`, 'close it behind the version clauses, or leave both out', cursor.offset);
    return cursor.text.slice(start, end);
}
function takeClause(cursor) {
    const operator = cursor.takeMatch(OPERATOR);
    if (operator === '')
        return false;
    cursor.skipSpace();
    const start = cursor.offset;
    const version = cursor.takeMatch(VERSION);
    const wrong = clauseFault(operator, version);
    if (wrong !== null)
        throw new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(wrong.message, wrong.hint, start);
    return true;
}
/** PEP 440, "Version specifiers": what may stand behind each operator. */
function clauseFault(operator, version) {
    if (version === '')
        return { message: `expected a version behind "${operator}"`, hint: 'write a version like 1.2' };
    if (operator === '===')
        return null;
    const prefix = version.endsWith('.*');
    const read = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readPythonVersion */ .d)(prefix ? version.slice(0, -2) : version);
    if (read === null)
        return {
            message: `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)} is no version`,
            hint: 'versions follow PEP 440: 1.2, 1.2rc1, 1.2.post1',
        };
    const exact = operator === '==' || operator === '!=';
    if (prefix && !exact)
        return {
            message: `"${operator}" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'only == and != take a version with .*',
        };
    if (prefix && (read.pre !== null || read.post !== null || read.dev !== null || read.local !== null))
        return { message: `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)} is no prefix`, hint: '.* follows numbers alone: ==1.2.*' };
    if (read.local !== null && !exact)
        return {
            message: `"${operator}" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'only == and != take a local version',
        };
    if (operator === '~=' && read.release.length < 2)
        return {
            message: `"~=" cannot take ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(version)}`,
            hint: 'it needs two numbers at least, as in ~=1.0',
        };
    return null;
}
function takeMarkerText(cursor) {
    if (!cursor.take(';'))
        return null;
    cursor.skipSpace();
    const start = cursor.offset;
    (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .takeMarker */ .C)(cursor);
    return cursor.text.slice(start, cursor.offset).trim();
}
function trailing(cursor, specifier) {
    const found = cursor.excerpt();
    const fault = (hint) => new _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`unexpected ${found}`, hint, cursor.offset);
    switch (cursor.here) {
        case '=':
            return fault('versions are compared with ==');
        case '^':
            return fault('Python knows no caret ranges: write `>=1.2,<2`');
        case '#':
            return fault('a requirement holds no comment');
        case '-':
            return fault('a requirement holds no options');
        case '<':
        case '>':
        case '!':
        case '~':
            return fault(specifier === '' ? WRITE_PEP_508 : 'separate version clauses by a comma');
        default:
            return fault(WRITE_PEP_508);
    }
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ requirementAt),
/* harmony export */   G: () => (/* binding */ normaliseName)
/* harmony export */ });
/** The requirement of a line that is only the place of a distribution: `text` as spelled, without versions or extras. */
function requirementAt(text, spelledName, url) {
    const name = normaliseName(spelledName);
    return { text, name, spelledName, extras: [], specifier: '', url, marker: null };
}
/** Normal form of a distribution's name after PEP 503, also used for extras (PEP 685) and groups (PEP 735). */
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SyntaxFault),
/* harmony export */   y: () => (/* binding */ TextCursor)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);

/** What a small parser throws inside; its own entry turns it into a value. Column counts from 1. */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    column;
    hint;
    constructor(message, hint, offset) {
        super(message);
        this.column = offset + 1;
        this.hint = hint;
    }
}
const SPACE = 32;
const TAB = 9;
/** A place in one line of text that only moves forward: each character is looked at a bounded number of times. */
class TextCursor {
    text;
    offset = 0;
    constructor(text) {
        this.text = text;
    }
    get atEnd() {
        return this.offset >= this.text.length;
    }
    /** The character here; '' at the end. */
    get here() {
        return this.text.charAt(this.offset);
    }
    skipSpace() {
        let code = this.text.charCodeAt(this.offset);
        while (code === SPACE || code === TAB) {
            this.offset += 1;
            code = this.text.charCodeAt(this.offset);
        }
    }
    /** Moves behind `word` where it stands here. */
    take(word) {
        if (!this.text.startsWith(word, this.offset))
            return false;
        this.offset += word.length;
        return true;
    }
    /** Moves behind what a sticky pattern matches here; '' where it does not. */
    takeMatch(sticky) {
        sticky.lastIndex = this.offset;
        const found = sticky.exec(this.text)?.[0] ?? '';
        this.offset += found.length;
        return found;
    }
    /** The rest, quoted and shortened for a message. */
    excerpt() {
        return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(this.text, this.offset);
    }
}


/***/ })

};
