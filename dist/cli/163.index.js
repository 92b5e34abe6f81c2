export const id = 163;
export const ids = [163];
export const modules = {

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ scannerOf)
});

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-characters.js
/** Characters of ECMAScript's lexical grammar (ECMA-262, 12), by code. */
const Char = {
    Tab: 9,
    LineFeed: 10,
    CarriageReturn: 13,
    Space: 32,
    Bang: 33,
    DoubleQuote: 34,
    Hash: 35,
    Dollar: 36,
    Ampersand: 38,
    Quote: 39,
    OpenParen: 40,
    CloseParen: 41,
    Star: 42,
    Plus: 43,
    Comma: 44,
    Minus: 45,
    Dot: 46,
    Slash: 47,
    Zero: 48,
    Nine: 57,
    Colon: 58,
    Semicolon: 59,
    Less: 60,
    Equals: 61,
    Greater: 62,
    Question: 63,
    At: 64,
    OpenBracket: 91,
    Backslash: 92,
    CloseBracket: 93,
    Backtick: 96,
    OpenBrace: 123,
    Pipe: 124,
    CloseBrace: 125,
};
/** 1 for what may stand in a name below 128: letters, digits, `$`, `_`. */
const NAME = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$_')
    NAME[character.charCodeAt(0)] = 1;
/** U+2028 and U+2029 end a line as \n and \r do. */
function endsLine(code) {
    return code === Char.LineFeed || code === Char.CarriageReturn || code === 0x2028 || code === 0x2029;
}
/** White space beyond ASCII: category Zs, NO-BREAK SPACE and the byte order mark. */
function isWideSpace(code) {
    return (code === 0xa0 ||
        code === 0xfeff ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Whether a code may stand in a name; every letter beyond ASCII counts as one, as no other token begins there. */
function isNamePart(code) {
    if (code < 128)
        return NAME[code] === 1;
    return code > 128 && code !== 0x2028 && code !== 0x2029 && !isWideSpace(code);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-calls.js

/**
 * Reads `('x')` or `('x', …)` and returns the module; null where the first argument is no literal. Leaves the cursor
 * behind the literal, or somewhere behind where it began.
 */
function readArgument(cursor) {
    cursor.passTrivia();
    if (cursor.source.charCodeAt(cursor.pos) !== Char.OpenParen)
        return null;
    cursor.pos += 1;
    cursor.passTrivia();
    const module = cursor.readLiteral();
    if (module === null)
        return null;
    const end = cursor.pos;
    cursor.passTrivia();
    const code = cursor.source.charCodeAt(cursor.pos);
    if (code !== Char.CloseParen && code !== Char.Comma)
        return null;
    cursor.pos = end;
    return module;
}
/** Whether `('x', …)` follows, with another argument behind the literal. Leaves the cursor where it is. */
function hasMoreArguments(cursor) {
    const { pos, source } = cursor;
    let has = false;
    if (readArgument(cursor) !== null) {
        cursor.passTrivia();
        if (source.charCodeAt(cursor.pos) === Char.Comma) {
            cursor.pos += 1;
            cursor.passTrivia();
            has = source.charCodeAt(cursor.pos) !== Char.CloseParen;
        }
    }
    cursor.pos = pos;
    return has;
}
/** Reads `.name` and returns the name; null where none follows. */
function readMember(cursor) {
    cursor.passTrivia();
    if (cursor.source.charCodeAt(cursor.pos) !== Char.Dot)
        return null;
    cursor.pos += 1;
    cursor.passTrivia();
    const start = cursor.pos;
    return isNamePart(cursor.source.charCodeAt(start)) ? cursor.source.slice(start, cursor.passName()) : null;
}
/** Passes `?.` before a call. */
function passOptional(cursor) {
    cursor.passTrivia();
    if (cursor.source.startsWith('?.', cursor.pos))
        cursor.pos += 2;
}
/** Behind the literal of `import('x')`: the name taken from it, as in `import('x').T`; null where none is. */
function readTypeName(cursor) {
    cursor.passTrivia();
    const { source } = cursor;
    if (source.charCodeAt(cursor.pos) === Char.Comma) {
        // `import('x', { with: {…} }).T`: attributes hold names and strings alone.
        for (;;) {
            cursor.passTrivia();
            const code = source.charCodeAt(cursor.pos);
            if (code === Char.CloseParen || cursor.pos >= source.length)
                break;
            if (code === Char.Quote || code === Char.DoubleQuote)
                cursor.passString();
            else if (isNamePart(code))
                cursor.passName();
            else if (code === Char.Comma ||
                code === Char.Colon ||
                code === Char.OpenBrace ||
                code === Char.CloseBrace)
                cursor.pos += 1;
            else
                return null;
        }
    }
    if (source.charCodeAt(cursor.pos) !== Char.CloseParen)
        return null;
    cursor.pos += 1;
    return readMember(cursor);
}
/** What jest and vitest take a module's name for. */
const MOCKS = new Set([
    'mock',
    'doMock',
    'unmock',
    'dontMock',
    'doUnmock',
    'unstable_mockModule',
    'createMockFromModule',
    'setMock',
    'requireActual',
    'requireMock',
    'importActual',
    'importMock',
]);

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-clauses.js

const LETTER_A = 97;
const LETTER_W = 119;
/** Reads what follows `import`; leaves the cursor behind the module (and its attributes), or anywhere where it is none. */
function readImport(cursor) {
    const first = codeAhead(cursor);
    const bare = literalHere(cursor, first);
    if (bare !== null)
        return attributed(cursor, { kind: 'import', module: bare, names: [] });
    let kind = 'import';
    let name = '';
    const names = [];
    if (first !== Char.OpenBrace && first !== Char.Star) {
        name = wordHere(cursor, first);
        // `type`, `defer` and `source` may also be the name of the default import: then `from`, `,` or `=` follows.
        if (name === 'type' || name === 'defer' || name === 'source') {
            const modifier = name;
            const before = cursor.pos;
            const next = word(cursor);
            const isModifier = next === 'from' ? isNameAgain(cursor, before) : next !== '' || opens(cursor);
            if (isModifier) {
                if (modifier === 'type')
                    kind = 'type';
                name = next;
            }
            else
                cursor.pos = before;
        }
        if (name !== '') {
            if (takes(cursor, Char.Equals))
                return readRequire(cursor, kind);
            names.push('default');
            if (!takes(cursor, Char.Comma))
                return readSource(cursor, kind, names);
        }
    }
    if (takes(cursor, Char.Star)) {
        if (word(cursor) !== 'as' || word(cursor) === '')
            return null;
        names.push('*');
    }
    else if (!readNames(cursor, names))
        return null;
    return readSource(cursor, kind, names);
}
/** Reads what follows `export`, likewise: null for every export that names no module. */
function readReexport(cursor) {
    let kind = 'reexport';
    if (!opens(cursor)) {
        if (word(cursor) !== 'type')
            return null;
        kind = 'type';
    }
    const names = [];
    if (takes(cursor, Char.Star)) {
        names.push('*');
        const before = cursor.pos;
        if (word(cursor) === 'as') {
            if (quoted(cursor) === null && word(cursor) === '')
                return null;
        }
        else
            cursor.pos = before;
    }
    else if (!readNames(cursor, names))
        return null;
    return readSource(cursor, kind, names);
}
/** `{a, b as c, "d" as e, type f}`: names as their module gives them, `type f` for one that is a type alone. */
function readNames(cursor, names) {
    if (!takes(cursor, Char.OpenBrace))
        return false;
    for (;;) {
        let code = codeAhead(cursor);
        if (code !== Char.CloseBrace) {
            const string = literalHere(cursor, code);
            const name = string ?? wordHere(cursor, code);
            if (name === '')
                return false;
            code = codeAhead(cursor);
            // Most names stand alone.
            if (code === Char.Comma || code === Char.CloseBrace)
                names.push(name);
            else {
                names.push(renamed(cursor, name, string === null));
                code = codeAhead(cursor);
            }
        }
        if (code !== Char.Comma && code !== Char.CloseBrace)
            return false;
        cursor.pos += 1;
        if (code === Char.CloseBrace)
            return true;
    }
}
/** The name of `a as b` or `type a`, whose first word was passed. */
function renamed(cursor, first, isWord) {
    const words = [first];
    for (;;) {
        const next = quoted(cursor) ?? word(cursor);
        if (next === '')
            break;
        words.push(next);
    }
    // `type` alone, `type as x` and `type as as x` import what is called type; `type as` imports the type `as`.
    const isType = isWord &&
        first === 'type' &&
        (words.length === 2 || words.length === 4 || (words.length === 3 && words[1] !== 'as'));
    return isType ? `type ${words[1]}` : first;
}
function readSource(cursor, kind, names) {
    if (word(cursor) !== 'from')
        return null;
    const module = quoted(cursor);
    return module === null ? null : attributed(cursor, { kind, module, names });
}
function readRequire(cursor, kind) {
    if (word(cursor) !== 'require' || !takes(cursor, Char.OpenParen))
        return null;
    const module = quoted(cursor);
    if (module === null || !takes(cursor, Char.CloseParen))
        return null;
    return { kind: kind === 'type' ? 'type' : 'require', module, names: [] };
}
/** Passes `with {type: 'json'}` and the older `assert`, which must stand on the same line. */
function attributed(cursor, clause) {
    const end = cursor.pos;
    const code = codeAhead(cursor);
    const { newline } = cursor;
    // Most statements end here, and the next begins with another letter.
    const keyword = code === LETTER_W || code === LETTER_A ? wordHere(cursor, code) : '';
    if ((keyword === 'with' || (keyword === 'assert' && !newline)) && takes(cursor, Char.OpenBrace)) {
        while (!takes(cursor, Char.CloseBrace)) {
            if (quoted(cursor) !== null || word(cursor) !== '')
                continue;
            if (takes(cursor, Char.Colon) || takes(cursor, Char.Comma))
                continue;
            cursor.pos = end;
            return clause;
        }
        return clause;
    }
    cursor.pos = end;
    return clause;
}
/** `import type from from 'x'` against `import type from 'x'`: whether another word follows. */
function isNameAgain(cursor, before) {
    const end = cursor.pos;
    cursor.passTrivia();
    const code = cursor.source.charCodeAt(cursor.pos);
    const again = code !== Char.Quote && code !== Char.DoubleQuote;
    cursor.pos = again ? end : before;
    return again;
}
function opens(cursor) {
    const code = codeAhead(cursor);
    return code === Char.OpenBrace || code === Char.Star;
}
function takes(cursor, code) {
    if (codeAhead(cursor) !== code)
        return false;
    cursor.pos += 1;
    return true;
}
/** The next word, behind white space; empty where none begins. */
function word(cursor) {
    return wordHere(cursor, codeAhead(cursor));
}
/** The word that begins with this code at the cursor. */
function wordHere(cursor, code) {
    if (!isNamePart(code) && code !== Char.Backslash)
        return '';
    const start = cursor.pos;
    return cursor.source.slice(start, cursor.passName());
}
function quoted(cursor) {
    return literalHere(cursor, codeAhead(cursor));
}
/** The string that begins with this code at the cursor. */
function literalHere(cursor, code) {
    return code === Char.Quote || code === Char.DoubleQuote ? cursor.readLiteral() : null;
}
/** Passes white space and comments, and returns the code behind them. */
function codeAhead(cursor) {
    cursor.passTrivia();
    return cursor.source.charCodeAt(cursor.pos);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-cursor.js

/** What cannot be read, thrown inside the scanner alone; `at` is an offset. */
class Unreadable extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** A place in a source, and how white space, comments, strings and regular expressions are passed. */
class NodeCursor {
    source;
    pos;
    /** Whether the white space and comments passed last held the end of a line. */
    newline = false;
    /** Start and end of each comment passed, in pairs; null where nobody asks. */
    comments;
    /** The line found last, and the offsets of its first character and of the line feed behind it; -1: not yet known. */
    #line = 1;
    #lineStart = 0;
    #lineEnd = -1;
    constructor(source, pos, keepComments) {
        this.source = source;
        this.pos = pos;
        this.comments = keepComments ? [] : null;
    }
    /** The line of an offset, from 1; cheap where offsets come in order. */
    lineAt(offset) {
        if (offset < this.#lineStart) {
            this.#line = 1;
            this.#lineStart = 0;
            this.#lineEnd = -1;
        }
        if (this.#lineEnd === -1)
            this.#lineEnd = this.#feedFrom(0);
        while (this.#lineEnd < offset) {
            this.#line += 1;
            this.#lineStart = this.#lineEnd + 1;
            this.#lineEnd = this.#feedFrom(this.#lineStart);
        }
        return this.#line;
    }
    #feedFrom(offset) {
        const feed = this.source.indexOf('\n', offset);
        return feed === -1 ? Number.POSITIVE_INFINITY : feed;
    }
    /** Passes white space and comments; tells by `newline` whether a line ended there. */
    passTrivia() {
        const { source } = this;
        this.newline = false;
        let i = this.pos;
        for (;;) {
            const code = source.charCodeAt(i);
            if (code > Char.Space && code < 128 && code !== Char.Slash)
                break;
            if (code === Char.Space || code === Char.Tab)
                i += 1;
            else if (code === Char.LineFeed || code === Char.CarriageReturn) {
                this.newline = true;
                i += 1;
            }
            else if (code === Char.Slash) {
                const next = source.charCodeAt(i + 1);
                if (next === Char.Slash)
                    i = this.#passLineComment(i);
                else if (next === Char.Star)
                    i = this.#passBlockComment(i);
                else
                    break;
            }
            else if (code === 11 || code === 12)
                i += 1;
            else if (code === 0x2028 || code === 0x2029) {
                this.newline = true;
                i += 1;
            }
            else if (isWideSpace(code))
                i += 1;
            else
                break;
        }
        this.pos = i;
    }
    #passLineComment(start) {
        const { source } = this;
        let i = start + 2;
        while (i < source.length && !endsLine(source.charCodeAt(i)))
            i += 1;
        this.comments?.push(start, i);
        return i;
    }
    #passBlockComment(start) {
        const end = this.source.indexOf('*/', start + 2);
        if (end === -1)
            throw new Unreadable('a comment without its end', start);
        if (!this.newline) {
            let i = start;
            while (i < end && !endsLine(this.source.charCodeAt(i)))
                i += 1;
            this.newline = i < end;
        }
        this.comments?.push(start, end + 2);
        return end + 2;
    }
    /** Passes the string that begins here; throws where its line or the source ends first. */
    passString() {
        const { source, pos: start } = this;
        const quote = source.charCodeAt(start);
        let i = start + 1;
        for (;;) {
            const code = source.charCodeAt(i);
            if (code === quote)
                break;
            if (code === Char.Backslash) {
                // A line continuation of two characters is one.
                i +=
                    source.charCodeAt(i + 1) === Char.CarriageReturn && source.charCodeAt(i + 2) === Char.LineFeed
                        ? 3
                        : 2;
            }
            else if (code === Char.LineFeed || code === Char.CarriageReturn || i >= source.length)
                throw new Unreadable('a string without its end', start);
            else
                i += 1;
        }
        this.pos = i + 1;
    }
    /** Passes the name that begins here (escapes included) and returns its end. */
    passName() {
        const { source } = this;
        let i = this.pos;
        for (;;) {
            while (isNamePart(source.charCodeAt(i)))
                i += 1;
            if (source.charCodeAt(i) !== Char.Backslash)
                break;
            i += 2;
            if (source.charCodeAt(i) === Char.OpenBrace) {
                const end = source.indexOf('}', i);
                i = end === -1 ? source.length : end + 1;
            }
        }
        if (i > source.length)
            i = source.length;
        this.pos = i;
        return i;
    }
    /** Passes the regular expression that begins here; false, without a move, where its line ends first. */
    passRegex() {
        const { source } = this;
        let i = this.pos + 1;
        let inClass = false;
        for (;;) {
            const code = source.charCodeAt(i);
            if (Number.isNaN(code) || endsLine(code))
                return false;
            if (code === Char.Backslash) {
                if (endsLine(source.charCodeAt(i + 1)))
                    return false;
                i += 2;
                continue;
            }
            if (code === Char.OpenBracket)
                inClass = true;
            else if (code === Char.CloseBracket)
                inClass = false;
            else if (code === Char.Slash && !inClass)
                break;
            i += 1;
        }
        i += 1;
        while (isNamePart(source.charCodeAt(i)))
            i += 1;
        this.pos = i;
        return true;
    }
    /**
     * Passes the string (or template without `${}`) that begins here and returns its value; null, at the old place,
     * where none begins.
     */
    readLiteral() {
        const { source, pos: start } = this;
        const code = source.charCodeAt(start);
        if (code === Char.Quote || code === Char.DoubleQuote)
            this.passString();
        else if (code === Char.Backtick) {
            let i = start + 1;
            for (;;) {
                const next = source.charCodeAt(i);
                if (next === Char.Backtick)
                    break;
                if (i >= source.length || (next === Char.Dollar && source.charCodeAt(i + 1) === Char.OpenBrace))
                    return null;
                i += next === Char.Backslash ? 2 : 1;
            }
            this.pos = i + 1;
        }
        else
            return null;
        const text = source.slice(start + 1, this.pos - 1);
        return text.includes('\\') ? cook(text) : text;
    }
}
const SINGLE = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
};
/** The value of a literal's text (ECMA-262, 12.9.4.2); an escape that is none stays as it stands. */
function cook(text) {
    const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
    return text.replace(escapes, (whole, braced, four, two, other) => {
        const hex = braced ?? four ?? two;
        if (hex !== undefined) {
            const code = Number.parseInt(hex, 16);
            return code > 0x10ffff ? whole : String.fromCodePoint(code);
        }
        if (other === undefined || /^[\r\n\u2028\u2029]/.test(other))
            return '';
        return Object.hasOwn(SINGLE, other) ? (SINGLE[other] ?? other) : other;
    });
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-candidates.js




const IMPORT = { word: 'import', rare: 'mport', skipped: 1, mayImport };
const EXPORT = { word: 'export', rare: 'xport', skipped: 1, mayImport: mayReexport };
/** Beside these, calls: the last two words are names of test tools. */
const CALLS = [
    { word: 'require', rare: 'quire', skipped: 2, mayImport: mayRequire },
    { word: 'jest', rare: 'jest', skipped: 0, mayImport: mayMock },
    { word: 'vi', rare: 'vi', skipped: 0, mayImport: mayMock },
];
/**
 * The offset of the last word of a source that begins an import where it is code, -1 where there is none: most of a
 * source never needs to be walked. Native searches find such words, and what follows tells most that stand in a text
 * or comment, or call something else; how far all such looks go together is bounded, behind that the word counts.
 */
function lastCandidate(source) {
    const budget = { left: source.length };
    let last = lastOf(IMPORT, source, 0, budget);
    // Other exports than those from a module are common.
    if (source.includes('from', last + 1))
        last = Math.max(last, lastOf(EXPORT, source, last + 1, budget));
    for (const call of CALLS)
        last = Math.max(last, lastOf(call, source, last + 1, budget));
    return last;
}
/** The last place of a word from an offset on, -1 for none. */
function lastOf({ word, rare, skipped, mayImport }, source, from, budget) {
    let found = source.indexOf(rare, from + skipped);
    if (found === -1)
        return -1;
    const places = [];
    for (; found !== -1; found = source.indexOf(rare, found + rare.length))
        places.push(found - skipped);
    const cursor = new NodeCursor(source, 0, false);
    for (let at = places.pop(); at !== undefined; at = places.pop()) {
        const end = at + word.length;
        const before = source.charCodeAt(at - 1);
        if (!source.startsWith(word, at) || isNamePart(before) || isNamePart(source.charCodeAt(end)))
            continue;
        if (budget.left <= 0)
            return at;
        cursor.pos = end;
        try {
            if (mayImport(cursor, before))
                return at;
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            return at;
        }
        budget.left -= cursor.pos - at;
    }
    return -1;
}
/** Of `import`: a statement, `import('x')` or `import.defer('x')`, not `import.meta`. */
function mayImport(cursor, before) {
    const next = passTo(cursor);
    if (next === Char.OpenParen)
        return readArgument(cursor) !== null;
    if (next !== Char.Dot)
        return mayBeginStatement(before) && readImport(cursor) !== null;
    const member = readMember(cursor);
    return (member === 'defer' || member === 'source') && readArgument(cursor) !== null;
}
function mayReexport(cursor, before) {
    return mayBeginStatement(before) && readReexport(cursor) !== null;
}
/** Not as the end of a longer name (`'csv-import'`, `posts.import`), nor directly at the quote of a string. */
function mayBeginStatement(before) {
    return (before !== Char.Minus &&
        before !== Char.Dot &&
        before !== Char.Quote &&
        before !== Char.DoubleQuote &&
        before !== Char.Backtick);
}
/** Of `require`: `require('x')`, `require?.('x')`, `require<T>('x')`, `require.resolve('x')`. */
function mayRequire(cursor) {
    const next = passTo(cursor);
    if (next === Char.OpenParen)
        return readArgument(cursor) !== null;
    if (next === Char.Dot)
        return readMember(cursor) === 'resolve';
    return next === Char.Less || next === Char.Question;
}
/** Of a test tool: `vi.mock('x')`, not `vi.fn()`. */
function mayMock(cursor) {
    return MOCKS.has(readMember(cursor) ?? '');
}
/** The code of the next token, where the cursor stops. */
function passTo(cursor) {
    cursor.passTrivia();
    return cursor.source.charCodeAt(cursor.pos);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-ignores.js
/** What a comment must hold to be looked at. */
const MARK = 'plumb:';
/** Its end, which is searched for, as it begins with the rarest letter: see `lastCandidate`. */
const RARE = 'b:';
const SKIPPED = MARK.length - RARE.length;
const IGNORE = /plumb:[ \t]*ignore\[([^[\]\r\n]*)\]([^\r\n]*)/;
/** The offset of the last mark of an ignore in a source, -1 where there is none. */
function lastMark(source) {
    let last = -1;
    for (let found = source.indexOf(RARE); found !== -1; found = source.indexOf(RARE, found + RARE.length))
        if (source.startsWith(MARK, found - SKIPPED))
            last = found - SKIPPED;
    return last;
}
/** The inline ignores among the comments that a cursor passed: `plumb: ignore[rule, rule] reason`, one a comment. */
function readIgnores(cursor) {
    const comments = cursor.comments ?? [];
    const ignores = [];
    // A statement that was read twice had its comments passed twice.
    let passed = 0;
    for (let i = 0; i < comments.length; i += 2) {
        const [start = 0, end = 0] = [comments[i], comments[i + 1]];
        if (start < passed)
            continue;
        passed = end;
        const text = cursor.source.slice(start, end).replace(/\*\/$/, '');
        const match = IGNORE.exec(text);
        if (match === null)
            continue;
        const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
        ignores.push({
            rules: rules.filter((rule) => rule !== ''),
            reason: (match[2] ?? '').trim(),
            line: cursor.lineAt(start + match.index),
        });
    }
    return ignores;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-references.js


const REFERENCE = /^\/\/\/[ \t]*<reference\s[^>]*?\btypes[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')[^>]*>/;
/** `/// <reference types="x" />` in the comments before the first statement, the only ones that TypeScript reads. */
function readReferences(source) {
    // Most sources begin with a statement, and are not searched.
    const first = source.charCodeAt(0);
    if (isNamePart(first) || first === Char.Quote || first === Char.DoubleQuote)
        return [];
    if (!source.includes('<reference'))
        return [];
    const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    const cursor = new NodeCursor(source, source.startsWith('#!', start) ? source.indexOf('\n', start) : start, true);
    try {
        cursor.passTrivia();
    }
    catch {
        return [];
    }
    const comments = cursor.comments ?? [];
    const references = [];
    for (let i = 0; i < comments.length; i += 2) {
        const [from = 0, to = 0] = [comments[i], comments[i + 1]];
        const match = REFERENCE.exec(source.slice(from, to));
        const module = match?.[1] ?? match?.[2];
        if (module === undefined)
            continue;
        const line = cursor.lineAt(from);
        references.push({
            module,
            names: [],
            line,
            endLine: line,
            level: 0,
            scope: ['type-checking'],
            kind: 'type',
        });
    }
    return references;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-script-blocks.js
const LANGUAGES = new Map([
    ['ts', 'ts'],
    ['typescript', 'ts'],
    ['tsx', 'tsx'],
    ['jsx', 'jsx'],
]);
/** The script blocks of a .vue or .svelte file, in order, comments of HTML left out; one without its end goes to the file's. */
function readScriptBlocks(source) {
    const blocks = [];
    const opening = /<!--|<script(?=[\s/>])/gi;
    const closing = /<\/script(?=[\s/>])/gi;
    for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
        if (match[0] === '<!--') {
            const end = source.indexOf('-->', opening.lastIndex);
            if (end === -1)
                break;
            opening.lastIndex = end + 3;
            continue;
        }
        const tagEnd = endOfTag(source, opening.lastIndex);
        if (tagEnd === -1)
            break;
        const attributes = source.slice(opening.lastIndex, tagEnd);
        opening.lastIndex = tagEnd + 1;
        if (attributes.endsWith('/'))
            continue;
        closing.lastIndex = tagEnd + 1;
        const end = closing.exec(source)?.index ?? source.length;
        blocks.push({ start: tagEnd + 1, end, language: languageOf(attributes) });
        opening.lastIndex = end;
    }
    return blocks;
}
/** The offset of the `>` that ends a tag, which may stand in a quoted value too; -1 where there is none. */
function endOfTag(source, from) {
    let quote = '';
    for (let i = from; i < source.length; i += 1) {
        const character = source.charAt(i);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '>')
            return i;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return -1;
}
function languageOf(attributes) {
    const lang = /(?:^|\s)lang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1] ?? 'js';
    return LANGUAGES.get(lang.toLowerCase()) ?? 'js';
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-frames.js
/** What an open bracket is, or, above TYPE_BODY, what lasts without one until its statement or operand ends. */
const Frame = {
    Top: 0,
    Block: 1,
    Conditional: 2,
    Try: 3,
    Catch: 4,
    FunctionDeclaration: 5,
    FunctionExpression: 6,
    Method: 7,
    ArrowBody: 8,
    ClassDeclaration: 9,
    ClassExpression: 10,
    StaticBlock: 11,
    Object: 12,
    TypeBody: 13,
    Paren: 14,
    ControlParen: 15,
    CatchParen: 16,
    Params: 17,
    Bracket: 18,
    Template: 19,
    JsxTag: 20,
    JsxChildren: 21,
    JsxExpression: 22,
    Arrow: 23,
    Field: 24,
    StaticField: 25,
    Branch: 26,
};
/** How far the statement directly inside a frame has come, where that changes what `:`, `=`, `,` and `=>` mean. */
const Stage = {
    None: 0,
    /** Behind const, let, var. */
    Names: 1,
    /** Behind the `:` of a declared name. */
    Annotation: 2,
    Value: 3,
    /** Behind case or default. */
    Case: 4,
    /** Behind `type A`. */
    Alias: 5,
    /** A parenthesis with `a = b` in it, which may be the parameters of an arrow. */
    Defaults: 6,
};
/** What a frame adds to the scope of what stands in it, as a digit of a packed list: see `Frames.scopes`. */
const InFunction = 1;
const InClass = 2;
const InBranch = 3;
const InTry = 4;
/** Frames without a bracket of their own: the body of `x => y`, the value of a field, the statement after `if (x)`. */
function isVirtual(kind) {
    return kind >= Frame.Arrow;
}
function isClassBody(kind) {
    return kind === Frame.ClassDeclaration || kind === Frame.ClassExpression;
}
/** Where a name directly inside is a key, not an expression. */
function holdsMembers(kind) {
    return kind === Frame.Object || kind === Frame.TypeBody || isClassBody(kind);
}
/** Where statements stand directly inside. */
function holdsStatements(kind) {
    return kind <= Frame.ArrowBody || kind === Frame.StaticBlock || kind === Frame.Branch;
}
/** The open brackets of a source, innermost last, an array a property: a million of them are no recursion. */
class Frames {
    depth = 0;
    kinds = [0];
    /** The scope as octal digits, outermost lowest; a function begins anew, as what is in it runs when it is called. */
    scopes = [0];
    /** The innermost `try` (or `catch`) around, as its number; 0 for none. */
    tries = [0];
    /** How many imports had been found when it was opened. */
    firsts = [0];
    /** The body that a keyword announced: a kind of Frame, 0 for none. */
    pending = [0];
    /** 1 when the parameters of a pending function have been closed. */
    paramsDone = [0];
    /** `?` without their `:`. */
    questions = [0];
    /** A Stage. */
    declaration = [0];
    /** Open `<` of a type annotation or of the members of a class. */
    angles = [0];
    /** For the body of an arrow: one more than the depth of the nearest arrow or bracket around with an open `?`. */
    askers = [0];
    /** Begins a source: the outermost frame alone, which what was walked before may have changed. */
    begin() {
        this.depth = 0;
        this.pending[0] = 0;
        this.paramsDone[0] = 0;
        this.questions[0] = 0;
        this.declaration[0] = Stage.None;
        this.angles[0] = 0;
    }
    get top() {
        return this.kinds[this.depth];
    }
    push(kind, imports) {
        const parent = this.depth;
        this.depth += 1;
        const at = this.depth;
        this.kinds[at] = kind;
        this.firsts[at] = imports;
        this.pending[at] = 0;
        this.paramsDone[at] = 0;
        this.questions[at] = 0;
        this.declaration[at] = Stage.None;
        this.angles[at] = 0;
        const isAsked = this.questions[parent] > 0;
        if (isAsked)
            this.askers[at] = parent + 1;
        else
            this.askers[at] = this.kinds[parent] === Frame.Arrow ? this.askers[parent] : 0;
        const effect = EFFECTS[kind];
        const isFunction = effect === InFunction;
        this.scopes[at] = isFunction ? InFunction : within(this.scopes[parent], effect);
        this.tries[at] = isFunction ? 0 : this.tries[parent];
    }
}
const EFFECTS = new Uint8Array(32);
for (const kind of [
    Frame.FunctionDeclaration,
    Frame.FunctionExpression,
    Frame.Method,
    Frame.ArrowBody,
    Frame.Params,
    Frame.Arrow,
    Frame.Field,
])
    EFFECTS[kind] = InFunction;
EFFECTS[Frame.ClassDeclaration] = InClass;
EFFECTS[Frame.ClassExpression] = InClass;
EFFECTS[Frame.Conditional] = InBranch;
EFFECTS[Frame.Branch] = InBranch;
EFFECTS[Frame.Try] = InTry;
EFFECTS[Frame.Catch] = InTry;
function within(scope, effect) {
    if (effect === 0)
        return scope;
    let shift = 0;
    for (; scope >> shift !== 0; shift += 3)
        if (((scope >> shift) & 7) === effect)
            return scope;
    return scope | (effect << shift);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-facts.js

const TAGS = ['top', 'function', 'class', 'conditional', 'guarded'];
/**
 * The imports found so far. Two things about an import are known only later: whether its `try` has a `catch`, and
 * whether the parenthesis around it holds the parameters of an arrow function.
 */
class NodeFacts {
    #cursor;
    #frames;
    #found = [];
    /** Indexes where the parameters of arrow functions begin (+1) and end (-1). */
    #parameters = new Map();
    /** By number of the attempt, from 1. */
    #attempts = [];
    constructor(cursor, frames) {
        this.#cursor = cursor;
        this.#frames = frames;
    }
    get count() {
        return this.#found.length;
    }
    /** Adds an import that begins and ends at these offsets, in the scope of the innermost frame. */
    add(kind, module, names, start, end) {
        const { depth, scopes, tries } = this.#frames;
        const line = this.#cursor.lineAt(start);
        const endLine = this.#cursor.lineAt(end - 1);
        const scope = scopes[depth];
        const attempt = tries[depth];
        this.#found.push({ module, names, kind, line, endLine, scope, attempt });
    }
    /** Gives the innermost frame, a `try` that begins at an offset (or its `catch`), a number of its own. */
    open(at) {
        const { depth, tries, top } = this.#frames;
        const isCatch = top === Frame.Catch;
        const outer = tries[depth];
        this.#attempts.push({ at, part: isCatch ? 'handler' : 'body', outer, caught: isCatch });
        tries[depth] = this.#attempts.length;
    }
    /** The innermost frame is a `try`, and a `catch` follows; returns where the `try` begins. */
    catches() {
        const attempt = this.#attempts[this.#frames.tries[this.#frames.depth] - 1];
        if (attempt === undefined)
            return 0;
        attempt.caught = true;
        return attempt.at;
    }
    /** What was found from an index on stands in the parameters of a function. */
    inParameters(first) {
        if (first === this.#found.length)
            return;
        this.#parameters.set(first, (this.#parameters.get(first) ?? 0) + 1);
        this.#parameters.set(this.#found.length, (this.#parameters.get(this.#found.length) ?? 0) - 1);
    }
    finish() {
        // The outer attempt has the lower number: one pass finds for each the innermost that is caught.
        const caught = [0];
        this.#attempts.forEach((attempt, index) => {
            caught.push(attempt.caught ? index + 1 : (caught[attempt.outer] ?? 0));
        });
        let parameters = 0;
        return this.#found.map((found, index) => {
            parameters += this.#parameters.get(index) ?? 0;
            const { module, names, kind, line, endLine } = found;
            let scope;
            let attempt;
            if (kind === 'type')
                scope = ['type-checking'];
            else if (parameters > 0)
                scope = ['function'];
            else {
                if (found.attempt !== 0)
                    attempt = this.#attempts[(caught[found.attempt] ?? 0) - 1];
                scope = unpack(found.scope, attempt !== undefined);
            }
            const fact = { module, names, line, endLine, level: 0, kind, scope };
            if (attempt === undefined)
                return fact;
            return { ...fact, attempt: { line: this.#cursor.lineAt(attempt.at), part: attempt.part } };
        });
    }
}
function unpack(packed, guarded) {
    if (packed === 0)
        return ['top'];
    const scope = [];
    for (let rest = packed; rest !== 0; rest >>= 3) {
        const digit = rest & 7;
        if (digit !== InTry || guarded)
            scope.push(TAGS[digit] ?? 'top');
    }
    return scope.length === 0 ? ['top'] : scope;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-state.js



/**
 * The last token, as far as the next one depends on it. From Value on it ends an operand: a slash divides, `{` opens a
 * body, a word on the next line begins a statement.
 */
const Last = {
    Statement: 0,
    Operator: 1,
    Dot: 2,
    Arrow: 3,
    Colon: 4,
    Open: 5,
    Comma: 6,
    Member: 7,
    Greater: 8,
    Less: 9,
    Pipe: 10,
    TypeOperator: 11,
    Control: 12,
    ControlEnd: 13,
    Branch: 14,
    Do: 15,
    Try: 16,
    Catch: 17,
    Finally: 18,
    ClassWord: 19,
    Default: 20,
    At: 21,
    Value: 22,
    CloseParen: 23,
    ArrowEnd: 24,
    Static: 25,
};
/** For one walk after another: arrays that have grown once need not grow again. */
const FRAMES = new Frames();
/** Where a walk through a source stands, and the moves that its tokens share. */
class NodeState {
    source;
    cursor;
    dialect;
    frames = FRAMES;
    facts;
    budget;
    last = Last.Statement;
    /** Where the last word begins, and how many imports stood before the last parenthesis that was closed. */
    wordStart = 0;
    parenFirst = 0;
    labelStart = -1;
    tryStart = 0;
    /** Of the member of a class that is being read: behind `@`, and marked static. */
    decorator = false;
    isStatic = false;
    /** `require<T>(` or `vi.importActual<T>(`, whose type arguments are being walked. */
    genericCall = null;
    constructor(source, start, dialect, keepComments) {
        this.source = source;
        this.cursor = new NodeCursor(source, start, keepComments);
        this.dialect = dialect;
        this.frames.begin();
        this.facts = new NodeFacts(this.cursor, this.frames);
        this.budget = { left: source.length * 2 };
    }
    step(width, last) {
        this.cursor.pos += width;
        this.last = last;
    }
    push(kind, last) {
        this.frames.push(kind, this.facts.count);
        this.last = last;
    }
    popVirtual() {
        while (isVirtual(this.frames.top))
            this.frames.depth -= 1;
    }
    /** The code behind white space, without a move. */
    peek() {
        const cursor = this.cursor;
        const { pos, newline } = cursor;
        cursor.passTrivia();
        const code = this.source.charCodeAt(cursor.pos);
        const hasNewline = cursor.newline;
        cursor.pos = pos;
        cursor.newline = newline;
        return hasNewline ? -code : code;
    }
    /** What begins an operand on a new line, behind an operand, begins a statement (ECMA-262, 12.10). */
    mayBreakLine() {
        if (this.cursor.newline && this.last >= Last.Value)
            this.breakLine();
    }
    /** Adds an import that begins at `start` and ends at the cursor, in the scope of the innermost frame. */
    add(kind, module, names, start) {
        this.facts.add(kind, module, names, start, this.cursor.pos);
    }
    /** Ends the statement or member, which nothing else has ended. */
    breakLine() {
        this.popVirtual();
        this.endStatement();
    }
    endStatement() {
        this.genericCall = null;
        const { top, depth, pending, declaration, questions, angles } = this.frames;
        if (holdsStatements(top)) {
            this.last = Last.Statement;
            pending[depth] = 0;
        }
        else if (holdsMembers(top))
            this.last = Last.Member;
        else
            return;
        declaration[depth] = Stage.None;
        questions[depth] = 0;
        angles[depth] = 0;
    }
    /** Whether a word here is the key of a member, whatever it says. */
    isKeyPlace() {
        const last = this.last;
        return ((last === Last.Member || last === Last.Open || last === Last.Comma) && holdsMembers(this.frames.top));
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-jsx.js



/**
 * Goes on inside JSX, where the innermost frame is a tag or the children of an element, until code begins (in `{…}`)
 * or the outermost element ends; returns true for the latter.
 */
function passJsx(cursor, frames, imports) {
    const { source } = cursor;
    for (;;) {
        const { depth } = frames;
        if (frames.top === Frame.JsxTag)
            passAttribute(cursor, frames, imports);
        else {
            let i = cursor.pos;
            for (;;) {
                const code = source.charCodeAt(i);
                if (code === Char.OpenBrace || code === Char.Less)
                    break;
                if (i >= source.length)
                    throw new Unreadable('an element without its end', cursor.pos);
                i += 1;
            }
            cursor.pos = i + 1;
            if (source.charCodeAt(i) === Char.OpenBrace)
                frames.push(Frame.JsxExpression, imports);
            else
                passTagStart(cursor, frames, imports);
        }
        const { top } = frames;
        if (top === Frame.JsxTag || top === Frame.JsxChildren)
            continue;
        return frames.depth < depth;
    }
}
/** Behind `<`: opens an element, or closes the innermost one. */
function passTagStart(cursor, frames, imports) {
    const { source } = cursor;
    cursor.passTrivia();
    if (source.charCodeAt(cursor.pos) === Char.Slash) {
        for (;;) {
            cursor.pos += 1;
            cursor.passTrivia();
            const code = source.charCodeAt(cursor.pos);
            if (code === Char.Greater)
                break;
            if (!isTagPart(code))
                throw new Unreadable('a closing tag without its end', cursor.pos);
        }
        cursor.pos += 1;
        frames.depth -= 1;
        return;
    }
    frames.push(Frame.JsxTag, imports);
    while (isTagPart(source.charCodeAt(cursor.pos))) {
        cursor.pos += 1;
        cursor.passTrivia();
    }
    if (source.charCodeAt(cursor.pos) === Char.Less)
        passTypeArguments(cursor);
}
function passAttribute(cursor, frames, imports) {
    const { source } = cursor;
    cursor.passTrivia();
    const code = source.charCodeAt(cursor.pos);
    if (code === Char.Quote || code === Char.DoubleQuote) {
        // A string of JSX knows no escapes and may hold line ends.
        const end = source.indexOf(source.charAt(cursor.pos), cursor.pos + 1);
        if (end === -1)
            throw new Unreadable('a string without its end', cursor.pos);
        cursor.pos = end + 1;
    }
    else if (code === Char.Slash) {
        cursor.pos += 1;
        cursor.passTrivia();
        if (source.charCodeAt(cursor.pos) !== Char.Greater)
            throw new Unreadable('a tag without its end', cursor.pos);
        cursor.pos += 1;
        frames.depth -= 1;
    }
    else if (code === Char.Greater) {
        cursor.pos += 1;
        frames.kinds[frames.depth] = Frame.JsxChildren;
    }
    else if (code === Char.OpenBrace) {
        cursor.pos += 1;
        frames.push(Frame.JsxExpression, imports);
    }
    else if (code === Char.Less) {
        cursor.pos += 1;
        passTagStart(cursor, frames, imports);
    }
    else if (isTagPart(code) || code === Char.Equals)
        cursor.pos += 1;
    else
        throw new Unreadable('a tag without its end', cursor.pos);
}
/** `<Select<A | 'b'> …>`: passes the type arguments, whose `=>` closes nothing. */
function passTypeArguments(cursor) {
    const { source, pos: start } = cursor;
    let depth = 0;
    do {
        cursor.passTrivia();
        const code = source.charCodeAt(cursor.pos);
        if (cursor.pos >= source.length)
            throw new Unreadable('type arguments without their end', start);
        if (code === Char.Quote || code === Char.DoubleQuote) {
            cursor.passString();
            continue;
        }
        if (code === Char.Less)
            depth += 1;
        else if (code === Char.Greater && source.charCodeAt(cursor.pos - 1) !== Char.Equals)
            depth -= 1;
        cursor.pos += 1;
    } while (depth > 0);
}
function isTagPart(code) {
    return isNamePart(code) || code === Char.Dot || code === Char.Colon || code === Char.Minus;
}
/**
 * In .tsx, whether the `<` at `at` begins type parameters (`<T,>(x) => …`, `<T extends U>(…)`, and in a type
 * `<T>(x: T) => …`), not an element. `budget` bounds how far all such looks ahead go together.
 */
function beginsTypeParameters(source, at, budget) {
    const parameters = /<\s*(?:const\s+)?[\w$]+\s*(?:(,|=|extends\s+[^\s=/>])|>\s*\()/y;
    parameters.lastIndex = at;
    const match = parameters.exec(source);
    if (match === null)
        return false;
    if (match[1] !== undefined)
        return true;
    // `<b>(text)</b>` against `<T>(x: T) => …`: an arrow behind the parenthesis tells, as JSX text may not hold `>`.
    let depth = 1;
    let i = parameters.lastIndex;
    while (depth > 0 && i < source.length && budget.left > 0) {
        const code = source.charCodeAt(i);
        if (code === Char.OpenParen)
            depth += 1;
        else if (code === Char.CloseParen)
            depth -= 1;
        else if (code === Char.Less && source.charCodeAt(i + 1) === Char.Slash)
            return false;
        i += 1;
        budget.left -= 1;
    }
    const arrow = /\s*=>/y;
    arrow.lastIndex = i;
    return depth === 0 && arrow.test(source);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-modules.js





/** Behind the word `import`, which begins at `start`: a statement, a call, a type or `import.meta`. */
function passImport(state, start) {
    const cursor = state.cursor;
    const { pos } = cursor;
    const next = Math.abs(state.peek());
    if (next === Char.OpenParen) {
        const [depth, last] = [state.frames.depth, state.last];
        const module = readArgument(cursor);
        if (module !== null) {
            const end = cursor.pos;
            const name = state.dialect.types ? readTypeName(cursor) : null;
            cursor.pos = end;
            const isType = state.dialect.types && isTypePlace(state, depth, last, name);
            state.add(isType ? 'type' : 'dynamic', module, isType && name !== null ? [name] : [], start);
            state.push(Frame.Paren, Last.Value);
            return;
        }
    }
    else if (next === Char.Dot) {
        const member = readMember(cursor);
        if ((member === 'defer' || member === 'source') && addCall(state, 'dynamic', start))
            return;
    }
    else if (state.last === Last.Statement && holdsStatements(state.frames.top)) {
        const clause = readImport(cursor);
        if (clause !== null) {
            state.add(clause.kind, clause.module, clause.names, start);
            state.last = Last.Value;
            return;
        }
    }
    cursor.pos = pos;
    state.last = Last.Value;
}
/** Whether `import('x')` stands where a type does: `name` is what is taken from it. */
function isTypePlace(state, depth, last, name) {
    const { kinds, declaration, pending } = state.frames;
    const kind = kinds[depth];
    if (last === Last.TypeOperator || last === Last.Less || last === Last.Pipe || last >= Last.Value)
        return true;
    if (declaration[depth] === Stage.Annotation || isClassBody(kind) || kind === Frame.TypeBody)
        return true;
    const isAnnotated = kind === Frame.Paren || kind === Frame.Params || kind === Frame.CatchParen || pending[depth] !== 0;
    if (last === Last.Colon && isAnnotated)
        return true;
    return name !== null && name !== 'then' && name !== 'catch' && name !== 'finally';
}
/** Behind the word `export` at the start of a statement. */
function passExport(state, start) {
    const cursor = state.cursor;
    const { pos } = cursor;
    const clause = readReexport(cursor);
    if (clause === null) {
        cursor.pos = pos;
        state.last = Last.Statement;
        return;
    }
    state.add(clause.kind, clause.module, clause.names, start);
    state.last = Last.Value;
}
/**
 * Behind the word `require`: `require('x')` and `require.resolve('x')`. What is resolved from elsewhere, by the paths of a
 * second argument, is another package's to have (https://nodejs.org/api/modules.html#requireresolverequest-options).
 */
function passRequire(state, start) {
    const cursor = state.cursor;
    const { pos } = cursor;
    state.last = Last.Value;
    if (state.peek() === Char.Less) {
        state.genericCall = { kind: 'require', start, depth: state.frames.depth };
        return;
    }
    const resolves = readMember(cursor) === 'resolve';
    if (!resolves)
        cursor.pos = pos;
    passOptional(cursor);
    if ((resolves && hasMoreArguments(cursor)) || !addCall(state, 'require', start))
        cursor.pos = pos;
}
/** Behind `jest` or `vi`. */
function passMock(state, start) {
    const cursor = state.cursor;
    const { pos } = cursor;
    state.last = Last.Value;
    if (MOCKS.has(readMember(cursor) ?? '')) {
        if (state.peek() === Char.Less) {
            state.genericCall = { kind: 'dynamic', start, depth: state.frames.depth };
            return;
        }
        if (addCall(state, 'dynamic', start))
            return;
    }
    cursor.pos = pos;
}
/** At the parenthesis of a call that names a module first: adds it, and goes on behind the name. */
function addCall(state, kind, start) {
    const cursor = state.cursor;
    const { pos } = cursor;
    const module = readArgument(cursor);
    if (module === null) {
        cursor.pos = pos;
        return false;
    }
    state.add(kind, module, [], start);
    state.push(Frame.Paren, Last.Value);
    return true;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-brackets.js






function isFunctionBody(kind) {
    return kind === Frame.FunctionDeclaration || kind === Frame.FunctionExpression;
}
/** What `{` opens behind tokens that leave no choice. */
const BRACES = new Map([
    [Last.Arrow, Frame.ArrowBody],
    [Last.ControlEnd, Frame.Conditional],
    [Last.Branch, Frame.Conditional],
    [Last.Do, Frame.Conditional],
    [Last.Try, Frame.Try],
    [Last.Catch, Frame.Catch],
    [Last.Finally, Frame.Block],
    [Last.Static, Frame.StaticBlock],
]);
/** `(` of a call, of parameters, behind a keyword or around an operand. */
function passOpenParen(state) {
    const cursor = state.cursor;
    const { top, depth, pending, paramsDone } = state.frames;
    const last = state.last;
    const call = state.genericCall;
    if (call !== null && call.depth === depth) {
        state.genericCall = null;
        if (last === Last.Greater && addCall(state, call.kind, call.start))
            return;
    }
    const isPending = isFunctionBody(pending[depth]) && paramsDone[depth] === 0;
    let kind = Frame.Paren;
    if (last === Last.Control)
        kind = Frame.ControlParen;
    else if (last === Last.Catch)
        kind = Frame.CatchParen;
    else if (isPending || (isClassBody(top) && !state.decorator))
        kind = Frame.Params;
    state.decorator = false;
    cursor.pos += 1;
    state.push(kind, Last.Operator);
}
/** `)`. */
function passCloseParen(state) {
    const frames = state.frames;
    state.popVirtual();
    const { top, depth } = frames;
    if (top < Frame.Paren || top > Frame.Params)
        throw new Unreadable('a ) without its (', state.cursor.pos);
    frames.depth -= 1;
    state.cursor.pos += 1;
    state.last = Last.CloseParen;
    if (top === Frame.CatchParen)
        state.last = Last.Catch;
    else if (top === Frame.ControlParen)
        beginBranch(state, Last.ControlEnd);
    else {
        state.parenFirst = frames.firsts[depth];
        if (top === Frame.Params)
            frames.paramsDone[frames.depth] = 1;
    }
}
/** Behind `if (x)` or `else`: a block, or a statement alone. */
function beginBranch(state, last) {
    if (Math.abs(state.peek()) === Char.OpenBrace)
        state.last = last;
    else
        state.push(Frame.Branch, Last.Statement);
}
/** `{` of a block, a body, an object or a type. */
function passOpenBrace(state) {
    const kind = kindOfBrace(state);
    state.cursor.pos += 1;
    let last = Last.Statement;
    if (kind === Frame.Object)
        last = Last.Open;
    else if (holdsMembers(kind))
        last = Last.Member;
    state.push(kind, last);
    if (kind === Frame.Try || kind === Frame.Catch)
        state.facts.open(state.tryStart);
}
function kindOfBrace(state) {
    const frames = state.frames;
    const { pending, paramsDone } = frames;
    const announced = pending[frames.depth];
    let last = state.last;
    if (announced !== 0 && (last >= Last.Value || last === Last.Greater || last === Last.ClassWord)) {
        if (!isFunctionBody(announced) || paramsDone[frames.depth] === 1) {
            pending[frames.depth] = 0;
            return announced;
        }
    }
    const known = BRACES.get(last);
    if (known !== undefined)
        return known;
    if (holdsMembers(frames.top)) {
        // A method's body stands behind its parameters or the type that it returns.
        const isBody = last >= Last.Value || (last === Last.Greater && isClassBody(frames.top));
        return isBody ? Frame.Method : Frame.Object;
    }
    if (last >= Last.Value && state.cursor.newline) {
        state.mayBreakLine();
        last = state.last;
    }
    if (!holdsStatements(frames.top))
        return Frame.Object;
    return last === Last.Statement || last >= Last.Value ? Frame.Block : Frame.Object;
}
/** `}`, which may lead back into a template or an element. */
function passCloseBrace(state) {
    const frames = state.frames;
    const cursor = state.cursor;
    state.popVirtual();
    const { top } = frames;
    if (top === Frame.Top || top > Frame.TypeBody) {
        if (top !== Frame.Template && top !== Frame.JsxExpression)
            throw new Unreadable('a } without its {', cursor.pos);
        frames.depth -= 1;
        cursor.pos += 1;
        if (top === Frame.Template)
            passTemplate(state);
        else
            continueJsx(state);
        return;
    }
    cursor.pos += 1;
    if (top === Frame.Try) {
        const { pos } = cursor;
        cursor.passTrivia();
        if (state.source.startsWith('catch', cursor.pos))
            state.tryStart = state.facts.catches();
        cursor.pos = pos;
    }
    frames.depth -= 1;
    if (top === Frame.Object || top === Frame.FunctionExpression || top === Frame.ClassExpression)
        state.last = Last.Value;
    else if (top === Frame.ArrowBody)
        state.last = Last.ArrowEnd;
    else {
        while (frames.top === Frame.Branch)
            frames.depth -= 1;
        state.last = Last.Statement;
        state.endStatement();
    }
}
function passOpenBracket(state) {
    state.cursor.pos += 1;
    state.push(Frame.Bracket, Last.Operator);
}
function passCloseBracket(state) {
    state.popVirtual();
    if (state.frames.top !== Frame.Bracket)
        throw new Unreadable('a ] without its [', state.cursor.pos);
    state.frames.depth -= 1;
    state.step(1, Last.Value);
}
function passBacktick(state) {
    state.cursor.pos += 1;
    passTemplate(state);
}
/** Inside a template, behind its backtick or a `}`. */
function passTemplate(state) {
    const source = state.source;
    let i = state.cursor.pos;
    for (;;) {
        const code = source.charCodeAt(i);
        if (code === Char.Backtick)
            break;
        if (code === Char.Dollar && source.charCodeAt(i + 1) === Char.OpenBrace) {
            state.cursor.pos = i + 2;
            state.push(Frame.Template, Last.Operator);
            return;
        }
        if (i >= source.length)
            throw new Unreadable('a template without its end', state.cursor.pos - 1);
        i += code === Char.Backslash ? 2 : 1;
    }
    state.cursor.pos = i + 1;
    state.last = Last.Value;
}
/** Goes on inside an element, and behind it where it ends. */
function continueJsx(state) {
    const ended = passJsx(state.cursor, state.frames, state.facts.count);
    state.last = ended ? Last.Value : Last.Operator;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-words.js
/** Words that steer the scanner; any other is a name. */
const Word = {
    Name: 0,
    /** An operand must follow: return, new, await … */
    Operator: 1,
    /** An operand or a type must follow: typeof. */
    TypeOperator: 2,
    /** An operator between operands on one line: as, satisfies, is. */
    Between: 3,
    /** A parenthesis follows that is no operand: if, for, while, with, switch. */
    Control: 4,
    Branch: 5,
    Do: 6,
    Try: 7,
    Finally: 8,
    Catch: 9,
    Function: 10,
    Class: 11,
    Interface: 12,
    Declaration: 13,
    Case: 14,
    Import: 15,
    Export: 16,
    Require: 17,
    Mock: 18,
    /** Words before another keyword that change nothing: async, declare, abstract. */
    Modifier: 19,
    Static: 20,
    Of: 21,
    Default: 22,
    In: 23,
    /** extends, implements */
    Heritage: 24,
    /** An operator, or a type. */
    Void: 25,
    Type: 26,
};
const WORDS = [
    ...['return', 'delete', 'throw', 'new', 'yield', 'await'].map((word) => [word, Word.Operator]),
    ...['extends', 'implements'].map((word) => [word, Word.Heritage]),
    ['typeof', Word.TypeOperator],
    ['void', Word.Void],
    ...['as', 'satisfies', 'is'].map((word) => [word, Word.Between]),
    ...['if', 'for', 'while', 'with', 'switch'].map((word) => [word, Word.Control]),
    ...['const', 'let', 'var', 'using'].map((word) => [word, Word.Declaration]),
    ...['async', 'declare', 'abstract'].map((word) => [word, Word.Modifier]),
    ...['jest', 'vi'].map((word) => [word, Word.Mock]),
    ...['in', 'instanceof'].map((word) => [word, Word.In]),
    ['else', Word.Branch],
    ['do', Word.Do],
    ['try', Word.Try],
    ['finally', Word.Finally],
    ['catch', Word.Catch],
    ['function', Word.Function],
    ['class', Word.Class],
    ['interface', Word.Interface],
    ['type', Word.Type],
    ['case', Word.Case],
    ['import', Word.Import],
    ['export', Word.Export],
    ['require', Word.Require],
    ['static', Word.Static],
    ['of', Word.Of],
    ['default', Word.Default],
];
/** By first letter and length, so that most names are told from a keyword without a comparison. */
const BUCKETS = Array.from({ length: 26 * 16 }, () => []);
for (const entry of WORDS)
    BUCKETS[(entry[0].charCodeAt(0) - 97) * 16 + entry[0].length]?.push(entry);
/** Which word stands at [start, end) of a source. */
function wordAt(source, start, end) {
    const letter = source.charCodeAt(start) - 97;
    const length = end - start;
    if (letter < 0 || letter > 25 || length < 2 || length > 10)
        return Word.Name;
    const bucket = BUCKETS[letter * 16 + length];
    for (const [word, kind] of bucket)
        if (source.startsWith(word, start))
            return kind;
    return Word.Name;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-names.js






/** Words that go on with the line above them. */
const CONTINUES = new Set([Word.In, Word.Heritage, Word.Between, Word.Of]);
/** Words that cannot follow a comparison. */
const BEGINS_STATEMENT = new Set([
    Word.Import,
    Word.Export,
    Word.Declaration,
    Word.Interface,
    Word.Type,
    Word.Class,
    Word.Function,
    Word.Control,
    Word.Try,
    Word.Case,
    Word.Default,
    Word.Modifier,
]);
/** What begins the operand of `void`, where it is no type. */
const VOID_OPERANDS = new Set([...'("\'`!-+~/['].map((character) => character.charCodeAt(0)));
/** A name or a keyword. */
function passWord(state) {
    const cursor = state.cursor;
    const source = state.source;
    const start = cursor.pos;
    const end = cursor.passName();
    if (end === start) {
        state.step(1, Last.Operator);
        return;
    }
    if (state.last === Last.Dot) {
        state.last = Last.Value;
        return;
    }
    const word = wordAt(source, start, end);
    if (cursor.newline && !CONTINUES.has(word)) {
        if (state.last >= Last.Value)
            state.mayBreakLine();
        else if (state.last === Last.Greater && endsType(state, word))
            state.breakLine();
    }
    const last = state.last;
    state.wordStart = start;
    if (last === Last.Statement)
        state.labelStart = start;
    if (word === Word.Name) {
        if (last === Last.Member)
            state.isStatic = false;
        state.last = Last.Value;
        return;
    }
    const { top } = state.frames;
    const isNext = last === Last.Value && holdsMembers(top) && !CONTINUES.has(word);
    // A key may be named import, but no key is followed by a literal in parentheses: `{ a: Map<B, import('x').C> }`.
    const isKey = isNext || state.isKeyPlace();
    if (isKey && !(word === Word.Import && Math.abs(state.peek()) === Char.OpenParen)) {
        if (word === Word.Static)
            state.isStatic = true;
        else if (last === Last.Member)
            state.isStatic = false;
        const isBlock = word === Word.Static && isClassBody(top) && Math.abs(state.peek()) === Char.OpenBrace;
        state.last = isBlock ? Last.Static : Last.Value;
        return;
    }
    passKeyword(state, word, start);
}
/** Whether the `>` at the end of the line above closes type arguments at the end of a statement or member. */
function endsType({ dialect, frames }, word) {
    if (!dialect.types)
        return false;
    const { top, depth, pending, declaration } = frames;
    if (isClassBody(top) || top === Frame.TypeBody || BEGINS_STATEMENT.has(word))
        return true;
    return (declaration[depth] === Stage.Annotation || declaration[depth] === Stage.Alias || pending[depth] !== 0);
}
function passKeyword(state, word, start) {
    // Most of what is walked are imports.
    if (word === Word.Import) {
        passImport(state, start);
        return;
    }
    const { depth, pending, paramsDone, declaration, top } = state.frames;
    const last = state.last;
    const isDeclared = last === Last.Statement || last === Last.Default;
    switch (word) {
        case Word.Operator:
            // `for await (`
            if (last !== Last.Control)
                state.last = Last.Operator;
            return;
        case Word.Void: {
            const next = state.peek();
            state.last = next > 0 && (isNamePart(next) || VOID_OPERANDS.has(next)) ? Last.Operator : Last.Value;
            return;
        }
        case Word.In:
            state.last = Last.Operator;
            return;
        case Word.TypeOperator:
        case Word.Heritage:
            state.last = Last.TypeOperator;
            return;
        case Word.Between:
            state.last = last >= Last.Value && !state.cursor.newline ? Last.TypeOperator : Last.Value;
            return;
        case Word.Of:
            state.last = last >= Last.Value && top === Frame.ControlParen ? Last.Operator : Last.Value;
            return;
        case Word.Control:
            state.last = Last.Control;
            return;
        case Word.Branch:
            beginBranch(state, Last.Branch);
            return;
        case Word.Do:
            state.last = Math.abs(state.peek()) === Char.OpenBrace ? Last.Do : Last.Statement;
            return;
        case Word.Try:
            state.last = Last.Try;
            state.tryStart = start;
            return;
        case Word.Catch:
            state.last = Last.Catch;
            return;
        case Word.Finally:
            state.last = Last.Finally;
            return;
        case Word.Function:
            pending[depth] = isDeclared ? Frame.FunctionDeclaration : Frame.FunctionExpression;
            paramsDone[depth] = 0;
            state.last = Last.Value;
            return;
        case Word.Class:
            pending[depth] = isDeclared ? Frame.ClassDeclaration : Frame.ClassExpression;
            state.last = Last.ClassWord;
            return;
        case Word.Interface:
            if (isDeclared && isNamePart(state.peek()))
                pending[depth] = Frame.TypeBody;
            state.last = Last.Value;
            return;
        case Word.Type:
            if (isDeclared && isNamePart(state.peek()))
                declaration[depth] = Stage.Alias;
            state.last = Last.Value;
            return;
        case Word.Declaration:
            passDeclaration(state, declaration, depth);
            return;
        case Word.Case:
            declaration[depth] = Stage.Case;
            state.last = Last.Operator;
            return;
        case Word.Default:
            if (Math.abs(state.peek()) === Char.Colon)
                declaration[depth] = Stage.Case;
            state.last = Last.Default;
            return;
        case Word.Modifier:
            if (!isNamePart(state.peek()))
                state.last = Last.Value;
            return;
        case Word.Export:
            if (last === Last.Statement) {
                passExport(state, start);
                return;
            }
            state.last = Last.Value;
            return;
        case Word.Require:
            passRequire(state, start);
            return;
        case Word.Mock:
            passMock(state, start);
            return;
        default:
            state.last = Last.Value;
    }
}
function passDeclaration(state, declaration, depth) {
    const next = Math.abs(state.peek());
    const names = isNamePart(next) || next === Char.OpenBrace || next === Char.OpenBracket || next === Char.Backslash;
    const mayBegin = state.last === Last.Statement || state.frames.top === Frame.ControlParen;
    if (names && mayBegin) {
        declaration[depth] = Stage.Names;
        state.last = Last.Operator;
    }
    else
        state.last = Last.Value;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-operators.js






/** Behind these, `<` begins type parameters. */
const NO_JSX = new Set([Last.Less, Last.TypeOperator, Last.Pipe, Last.Dot]);
/** What follows the `?` of something optional. */
const OPTIONAL = new Set([...':),;=]}'].map((character) => character.charCodeAt(0)));
/** An operator that changes nothing else. */
function passOperator(state) {
    state.step(1, Last.Operator);
}
function passString(state) {
    state.mayBreakLine();
    state.cursor.passString();
    state.last = Last.Value;
}
/** A number, a BigInt too; its dots are its own. */
function passNumber(state) {
    state.mayBreakLine();
    const source = state.source;
    let i = state.cursor.pos;
    while (isNamePart(source.charCodeAt(i)) || source.charCodeAt(i) === Char.Dot)
        i += 1;
    state.cursor.pos = i;
    state.last = Last.Value;
}
/** `+`, `-`, `++` or `--`. */
function passSign(state, code) {
    const cursor = state.cursor;
    if (state.source.charCodeAt(cursor.pos + 1) !== code) {
        state.step(1, Last.Operator);
        return;
    }
    if (state.last >= Last.Value && !cursor.newline) {
        state.step(2, Last.Value);
        return;
    }
    state.mayBreakLine();
    state.step(2, Last.Operator);
}
/** `.`, `...` or a number that begins with a dot. */
function passDot(state) {
    const { pos } = state.cursor;
    const next = state.source.charCodeAt(pos + 1);
    if (next >= Char.Zero && next <= Char.Nine)
        passNumber(state);
    else if (next === Char.Dot)
        state.step(3, Last.Operator);
    else
        state.step(1, Last.Dot);
}
/** `,` ends the body of an arrow. */
function passComma(state) {
    const frames = state.frames;
    while (frames.top === Frame.Arrow)
        frames.depth -= 1;
    const { depth, declaration, angles } = frames;
    const stage = declaration[depth];
    if (stage === Stage.Value || (stage === Stage.Annotation && angles[depth] === 0))
        declaration[depth] = Stage.Names;
    state.step(1, Last.Comma);
}
/** `;` ends a statement or member. */
function passSemicolon(state) {
    state.popVirtual();
    state.step(1, Last.Operator);
    state.endStatement();
}
/** `:` of a ternary, a case, a label, a key or a type annotation. */
function passColon(state) {
    const frames = state.frames;
    if (frames.top === Frame.Arrow && frames.questions[frames.depth] === 0) {
        const asker = frames.askers[frames.depth];
        if (asker > 0)
            frames.depth = asker - 1;
    }
    const { depth, questions, declaration, top } = frames;
    if (questions[depth] > 0) {
        questions[depth] = questions[depth] - 1;
        state.step(1, Last.Operator);
    }
    else if (declaration[depth] === Stage.Case) {
        declaration[depth] = Stage.None;
        state.step(1, Last.Statement);
    }
    else if (state.last === Last.Value && state.labelStart === state.wordStart && holdsStatements(top))
        state.step(1, Last.Statement);
    else {
        if (declaration[depth] === Stage.Names)
            declaration[depth] = Stage.Annotation;
        state.step(1, Last.Colon);
    }
}
/** `?`, `?.`, `??`, or the mark of something optional. */
function passQuestion(state) {
    const cursor = state.cursor;
    const source = state.source;
    const next = source.charCodeAt(cursor.pos + 1);
    if (next === Char.Question) {
        state.step(2, Last.Operator);
        return;
    }
    if (next === Char.Dot) {
        const digit = source.charCodeAt(cursor.pos + 2);
        if (!(digit >= Char.Zero && digit <= Char.Nine)) {
            state.step(2, Last.Dot);
            return;
        }
    }
    cursor.pos += 1;
    const { top, depth, questions } = state.frames;
    // `x?: T`, `[T?]`, `m?(): T` of TypeScript.
    if (state.dialect.types &&
        (isClassBody(top) || top === Frame.TypeBody || OPTIONAL.has(Math.abs(state.peek()))))
        return;
    questions[depth] = questions[depth] + 1;
    state.last = Last.Operator;
}
/** `=`, `==`, `===` or `=>`. */
function passEquals(state) {
    const source = state.source;
    const next = source.charCodeAt(state.cursor.pos + 1);
    if (next === Char.Greater) {
        passArrow(state);
        return;
    }
    if (next === Char.Equals) {
        state.step(source.charCodeAt(state.cursor.pos + 2) === Char.Equals ? 3 : 2, Last.Operator);
        return;
    }
    const { depth, top, declaration, angles } = state.frames;
    state.step(1, Last.Operator);
    if (declaration[depth] === Stage.Names || declaration[depth] === Stage.Annotation)
        declaration[depth] = Stage.Value;
    else if (top === Frame.Paren)
        declaration[depth] = Stage.Defaults;
    if (isClassBody(top) && angles[depth] === 0)
        state.push(state.isStatic ? Frame.StaticField : Frame.Field, Last.Operator);
}
function passArrow(state) {
    const { depth, top, declaration, pending } = state.frames;
    if (state.last === Last.CloseParen)
        state.facts.inParameters(state.parenFirst);
    state.step(2, Last.Operator);
    const isType = pending[depth] !== 0 ||
        declaration[depth] === Stage.Annotation ||
        declaration[depth] === Stage.Alias ||
        isClassBody(top) ||
        top === Frame.TypeBody;
    if (isType)
        return;
    if (Math.abs(state.peek()) === Char.OpenBrace)
        state.last = Last.Arrow;
    else
        state.push(Frame.Arrow, Last.Operator);
}
/** `<`: an operator, type parameters or an element. */
function passLess(state) {
    const cursor = state.cursor;
    const { depth, top, angles, declaration } = state.frames;
    const next = state.source.charCodeAt(cursor.pos + 1);
    const mayBeJsx = state.dialect.jsx && state.last < Last.Value && !NO_JSX.has(state.last);
    if (mayBeJsx &&
        !isClassBody(top) &&
        top !== Frame.TypeBody &&
        ((isNamePart(next) && !(next >= Char.Zero && next <= Char.Nine)) || next === Char.Greater) &&
        !(state.dialect.types && beginsTypeParameters(state.source, cursor.pos, state.budget))) {
        cursor.pos += 1;
        passTagStart(cursor, state.frames, state.facts.count);
        continueJsx(state);
        return;
    }
    if (isClassBody(top) || declaration[depth] === Stage.Annotation)
        angles[depth] = angles[depth] + 1;
    state.step(1, Last.Less);
}
/** `>`, which may close type arguments. */
function passGreater(state) {
    const { depth, angles } = state.frames;
    const open = angles[depth];
    if (open > 0)
        angles[depth] = open - 1;
    state.step(1, Last.Greater);
}
/** `/` of a division or of a regular expression. */
function passSlash(state) {
    const mayBeRegex = state.last < Last.Value || state.last === Last.ArrowEnd;
    if (mayBeRegex && state.cursor.passRegex())
        state.last = Last.Value;
    else
        state.step(1, Last.Operator);
}
/** `!`, the start of `!=`, or `x!` of TypeScript, which leaves an operand behind. */
function passBang(state) {
    const cursor = state.cursor;
    if (state.source.charCodeAt(cursor.pos + 1) !== Char.Equals) {
        if (state.last >= Last.Value && !cursor.newline) {
            state.step(1, Last.Value);
            return;
        }
        state.mayBreakLine();
    }
    state.step(1, Last.Operator);
}
/** `|` or `&`, which types have as well, or either twice. */
function passBar(state, code) {
    if (state.source.charCodeAt(state.cursor.pos + 1) === code)
        state.step(2, Last.Operator);
    else
        state.step(1, Last.Pipe);
}
/** `*`; a generator's star stands before its key. */
function passStar(state) {
    state.step(1, state.isKeyPlace() ? state.last : Last.Operator);
}
/** `@` of a decorator. */
function passAt(state) {
    state.mayBreakLine();
    state.decorator = isClassBody(state.frames.top);
    state.step(1, Last.At);
}
/** `#` of a private name. */
function passHash(state) {
    state.mayBreakLine();
    state.cursor.pos += 1;
    passWord(state);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-walk.js






/**
 * Walks a source to `limit`, an offset, and on as long as what is found before it still depends on what follows: a
 * `try` on its `catch`, the default of a parameter on its arrow, a call on what stands behind its type arguments.
 * Throws Unreadable.
 */
function walk(state, limit) {
    const { cursor, frames } = state;
    const { length } = state.source;
    let openDepth = -1;
    for (;;) {
        cursor.passTrivia();
        if (cursor.pos > limit) {
            if (openDepth === -1)
                openDepth = outermostOpen(state);
            const isOpen = openDepth > 0 && (frames.depth >= openDepth || state.last === Last.CloseParen);
            if (!isOpen && state.genericCall === null)
                break;
        }
        if (cursor.pos >= length)
            break;
        passToken(state);
    }
    return state.facts.finish();
}
/** The depth of the outermost `try`, or parenthesis with defaults, that holds imports; 0 for none. */
function outermostOpen(state) {
    const { kinds, firsts, declaration, depth } = state.frames;
    for (let i = 1; i <= depth; i += 1) {
        const matters = kinds[i] === Frame.Try || (kinds[i] === Frame.Paren && declaration[i] === Stage.Defaults);
        if (matters && firsts[i] < state.facts.count)
            return i;
    }
    return 0;
}
/** How the token is passed that begins with a code below 128: while the code is young, a table is faster than a switch. */
const PASSES = Array.from(NAME, (isName) => (isName === 1 ? passWord : passOperator));
for (let digit = Char.Zero; digit <= Char.Nine; digit += 1)
    PASSES[digit] = passNumber;
for (const [code, pass] of [
    [Char.OpenParen, passOpenParen],
    [Char.CloseParen, passCloseParen],
    [Char.Dot, passDot],
    [Char.Comma, passComma],
    [Char.Semicolon, passSemicolon],
    [Char.OpenBrace, passOpenBrace],
    [Char.CloseBrace, passCloseBrace],
    [Char.OpenBracket, passOpenBracket],
    [Char.CloseBracket, passCloseBracket],
    [Char.Quote, passString],
    [Char.DoubleQuote, passString],
    [Char.Backtick, passBacktick],
    [Char.Colon, passColon],
    [Char.Question, passQuestion],
    [Char.Equals, passEquals],
    [Char.Less, passLess],
    [Char.Greater, passGreater],
    [Char.Slash, passSlash],
    [Char.Plus, passSign],
    [Char.Minus, passSign],
    [Char.Bang, passBang],
    [Char.Pipe, passBar],
    [Char.Ampersand, passBar],
    [Char.Star, passStar],
    [Char.At, passAt],
    [Char.Hash, passHash],
    [Char.Backslash, passWord],
])
    PASSES[code] = pass;
function passToken(state) {
    const code = state.source.charCodeAt(state.cursor.pos);
    if (code < 128)
        PASSES[code](state, code);
    else
        passWord(state);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/node-imports.js







const DIALECTS = {
    ts: { types: true, jsx: false },
    tsx: { types: true, jsx: true },
    js: { types: false, jsx: true },
    jsx: { types: false, jsx: true },
};
/**
 * Takes the text of a JavaScript or TypeScript source (or single-file component) and returns its imports, re-exports,
 * `require`s, `import()`s and type imports in the order of the text, and its inline ignores; or the line where it
 * cannot be read. The text is walked in linear time, only as far as an import can still come, so that a mistake behind
 * the last one is not seen.
 *
 * Names are those that the module exports: `default`, `*` for all of it, `type A` for `import {type A}`, which still
 * imports the module when it runs (TypeScript's verbatimModuleSyntax). A `require` or `import()` counts where its first
 * argument is a literal; `line` is where the call begins, `endLine` where that literal ends.
 */
function scanNodeImports(source, language) {
    if (language !== 'vue' && language !== 'svelte')
        return scanScript(source, DIALECTS[language]);
    const imports = [];
    const ignores = [];
    let lines = 0;
    let counted = 0;
    for (const block of readScriptBlocks(source)) {
        for (let at = source.indexOf('\n', counted); at !== -1 && at < block.start; at = source.indexOf('\n', at + 1)) {
            lines += 1;
            counted = at + 1;
        }
        const scan = scanScript(source.slice(block.start, block.end), DIALECTS[block.language]);
        if (!scan.ok)
            return { ...scan, line: scan.line + lines };
        for (const one of scan.imports)
            imports.push(lines === 0 ? one : moved(one, lines));
        for (const one of scan.ignores)
            ignores.push({ ...one, line: one.line + lines });
    }
    return { ok: true, imports, ignores };
}
function moved(fact, lines) {
    const { attempt } = fact;
    return {
        ...fact,
        line: fact.line + lines,
        endLine: fact.endLine + lines,
        ...(attempt && { attempt: { ...attempt, line: attempt.line + lines } }),
    };
}
function scanScript(source, dialect) {
    const mark = lastMark(source);
    const limit = Math.max(lastCandidate(source), mark);
    const references = readReferences(source);
    if (limit === -1)
        return { ok: true, imports: references, ignores: [] };
    const state = new NodeState(source, hashbangEnd(source), dialect, mark !== -1);
    try {
        const imports = walk(state, limit);
        const ignores = readIgnores(state.cursor);
        return { ok: true, imports: references.length === 0 ? imports : [...references, ...imports], ignores };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { ok: false, error: error.message, line: state.cursor.lineAt(error.at) };
    }
}
/** Where the code begins behind `#!…`, which may stand at the very start alone (or behind a byte order mark). */
function hashbangEnd(source) {
    const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (!source.startsWith('#!', start))
        return start;
    const end = source.indexOf('\n', start);
    return end === -1 ? source.length : end;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-characters.js
/** Thrown inside the scanner where a text surely is no Python 3; `offset` counts in UTF-16 code units. */
class NotPython extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** 1 for each of some characters, 0 for every other one. */
function tableOf(characters) {
    const table = new Uint8Array(65_536);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}
function identifierTable() {
    const table = new Uint8Array(65_536).fill(1, 128);
    for (let code = 0; code < 128; code += 1)
        if (/\w/.test(String.fromCharCode(code)))
            table[code] = 1;
    return table;
}
/** 1 for each code unit that a walk over code stops at, and for the zero that ends it. */
const SPECIAL = tableOf('\0\n#"\'\\()[]{};:,l`$?!');
/** 1 for each code unit that may stand in an identifier; all beyond ASCII, as they stand nowhere else in code. */
const IDENTIFIER = identifierTable();
function isIdentifierPart(code) {
    return IDENTIFIER[code] === 1;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-limit.js

const FEED = 10;
const BACKSLASH = 92;
/**
 * The offset of the last word in a text that an import can be made of: the keyword in a statement that can be one, or the
 * name of a function that imports; -1 where there is none. It looks at no more than the line of each `import`, so
 * that the word may well stand in a string; behind it stands nothing that imports, except by another name.
 */
function lastImport(source, codes) {
    const words = [];
    // Forward, and by its rarest letter, as V8 goes from one to the next: half the time of a search from the end.
    for (let m = source.indexOf('mport'); m !== -1; m = source.indexOf('mport', m + 5))
        if (codes[m - 1] === 105)
            words.push(m - 1);
    for (let at = words.pop(); at !== undefined; at = words.pop())
        if (python_limit_mayImport(source, codes, at))
            return at;
    return -1;
}
function python_limit_mayImport(source, codes, at) {
    const next = at + 6;
    if (isPart(codes[at - 1]))
        return source.startsWith('__import__', at - 2);
    if (!isPart(codes[next]))
        return mayFollow(codes[next]) && standsInImport(source, codes, at);
    if (source.startsWith('lib', next))
        return mayLeadToUtil(codes, next + 3);
    return source.startsWith('_module', next) || source.startsWith('orskip', next);
}
function isPart(code) {
    return code !== undefined && IDENTIFIER[code] === 1;
}
function isBlank(code) {
    return code === 32 || code === 9 || code === 12;
}
/** Behind the keyword stand white space, a backslash, a bracket or the star. */
function mayFollow(code) {
    return isBlank(code) || code === BACKSLASH || code === 40 || code === 42;
}
/** `importlib.util.find_spec`, over lines too; what else imports in importlib has `import` in its own name. */
function mayLeadToUtil(codes, offset) {
    let at = offset;
    for (let code = codes[at]; isBlank(code) || code === FEED || code === BACKSLASH || code === 46; code = codes[at])
        at += 1;
    return codes[at] === 117 && at > offset;
}
/**
 * Whether the keyword begins a statement, or stands behind one that begins with `from` or `lazy`: a statement begins with
 * a line or behind a semicolon or a colon. One that goes on over a backslash is not looked into.
 */
function standsInImport(source, codes, keyword) {
    let start = keyword;
    for (; start > 0; start -= 1) {
        const code = codes[start - 1];
        if (code === FEED || code === 59 || code === 58)
            break;
        // A statement holds the keyword once; and no text is gone over twice.
        if (code === 105 &&
            source.startsWith('import', start - 1) &&
            !isPart(codes[start + 5]) &&
            !isPart(codes[start - 2]))
            return false;
    }
    if (start > 1 && codes[start - 1] === FEED && codes[start - 2] === BACKSLASH)
        return true;
    while (isBlank(codes[start]))
        start += 1;
    return start === keyword || source.startsWith('from', start) || source.startsWith('lazy', start);
}
/** More words than these are not looked for: the walk then goes on to the end. */
const MAX_WORDS = 20;
/** How far a walk over a text must go, by the words that it has met. */
class PythonLimit {
    /** Nothing behind it can be an import. */
    offset;
    source;
    isStart;
    words = new Set();
    /**
     * Takes the text, or the start of one, and the offset of the last word that an import can be made of (`lastImport`).
     */
    constructor(source, last, isStart) {
        this.source = source;
        this.isStart = isStart;
        this.offset = Math.max(last, lastPrint(source, last));
    }
    /** Goes on to where a word stands last. */
    reach(word) {
        if (this.words.has(word))
            return;
        this.words.add(word);
        // Where only a start is known, nobody can tell.
        const isFar = this.isStart || this.words.size > MAX_WORDS;
        const last = isFar ? this.source.length : this.source.lastIndexOf(word);
        this.offset = Math.max(this.offset, last);
    }
}
/**
 * Python 2 has no annotations: what stands behind the first of these is Python 3. Most sources that have any have this one, and
 * not far from their start, so that the rest need not be searched for what is Python 2.
 */
const ANNOTATED = '-> None:';
/** The offset of the last `print` behind an offset that a string follows, as in Python 2; -1 where there is none. */
function lastPrint(source, offset) {
    let last = -1;
    let end = Number.POSITIVE_INFINITY;
    for (let at = source.indexOf('print ', offset); at !== -1; at = source.indexOf('print ', at + 6)) {
        const next = source.charCodeAt(at + 6);
        if (next !== 34 && next !== 39)
            continue;
        if (last === -1)
            end = annotation(source);
        if (at > end)
            break;
        last = at;
    }
    return last;
}
function annotation(source) {
    const at = source.indexOf(ANNOTATED);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-extent.js

/** A smaller file is decoded whole in less time than this takes, and is of more use so: other searches ask for its text. */
const LARGE = 64 * 1024;
/** What stands about the last import is read too: the clauses of its `try`, the next statement. */
const MARGIN = 4 * 1024;
const python_extent_FEED = 10;
/**
 * How many of the bytes of a Python source in UTF-8 `scanPythonStart` has to be given: generated sources are large, and
 * most of that stands behind their last import. All, where anything but imports and a `print` of Python 2 may
 * matter, and of a file that is not large.
 */
function pythonExtent(bytes) {
    const { length } = bytes;
    if (length < LARGE || bytes.includes(0) || bytes.includes(13) || bytes.includes('///'))
        return length;
    // A search goes from one of the first letters that it looks for to the next (from the end: of the last), and stops less often
    // at rarer ones: this takes half the time of looking for the plain words.
    let last = 0;
    for (let at = bytes.indexOf('mport'); at !== -1; at = bytes.indexOf('mport', at + 5))
        last = at;
    const annotated = bytes.indexOf(ANNOTATED);
    const older = annotated === -1 ? bytes : bytes.subarray(0, annotated);
    last = Math.max(last, older.lastIndexOf('print "'), older.lastIndexOf("print '"));
    const end = last + MARGIN < length ? bytes.lastIndexOf(python_extent_FEED, last + MARGIN) + 1 : length;
    return end > last ? end : length;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/code-units.js
/** For a text of up to so many code units there is memory at hand; a longer one gets its own. */
const KEPT = 1 << 20;
/** Zeros behind the last code unit: a loop ends at them, and looking a few places ahead needs no test for the end. */
const code_units_MARGIN = 4;
const kept = new Uint16Array(KEPT);
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
/**
 * Takes a text and returns its UTF-16 code units, with zeros behind them. A loop over them takes less than half of the
 * time that `charCodeAt` takes, and while the code is young a third. They hold until the next call.
 */
function codeUnits(text) {
    const length = text.length;
    const units = length + code_units_MARGIN <= KEPT ? kept : new Uint16Array(length + code_units_MARGIN);
    const bytes = Buffer.from(units.buffer, 0, length * 2);
    bytes.write(text, 'utf16le');
    if (isBigEndian)
        bytes.swap16();
    units.fill(0, length, length + code_units_MARGIN);
    return units;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-conditions.js

const NO_CONDITIONS = { typeChecking: false, other: false, guards: [] };
/** A longer condition is not looked into, and a longer guard is left out. */
const MAX_LENGTH = 1_000;
/** What environment markers (PEP 508) can ask too, as sources spell it, and whether a module is there. */
const GUARD = /(?<![\w.])(?:sys\.(?:version_info|version|hexversion|platform|implementation|modules)|version_info|os\.name|platform\.\w+|(?:six\.)?PY[23]\d*|(?:[^\W\d]\w*\.)*(?:find_spec|is_\w*(?:available|installed)|HAS_\w+))(?!\w)/;
const CANDIDATE = /TYPE_CHECKING|version|platform|implementation|os\.name|PY[23]|sys\.modules|find_spec|is_|HAS_/;
const INSTALLATION = /sys\.modules|find_spec|is_\w*(?:available|installed)|HAS_/;
/** A name that may ask so too: what it is about is for whoever knows the module (`has_torch`, not `has_config`). */
const HAS = /(?<!\w)_?has_\w|\w_(?:AVAILABLE|INSTALLED)(?!\w)/;
/** How flags end that tell what is installed: of what, their beginning says. */
const FLAG_END = /_(?:AVAILABLE|INSTALLED)(?!\w)/g;
const TYPE_CHECKING = /^(?:\w+\.)*TYPE_CHECKING$/;
/** What holds in a branch. */
function conditionsAt(branch, aliases) {
    const failed = branch.before === null ? NO_CONDITIONS : failedBehind(branch.before, aliases);
    return branch.condition === null ? failed : both(failed, conditionsOf(branch, true, aliases));
}
/**
 * What holds behind an `if` whose last branch this is, as one does not get there through those of its branches that leave: what
 * leads to the only one that stays, or that none of those holds which leave before the first that stays. A fault leaves only
 * where what it tests is whether something is installed: which Python and which system there must be is said of the whole.
 */
function conditionsBehind(last, aliases) {
    let first = null;
    let staying = 0;
    if (last.condition !== null) {
        first = { condition: null, at: last.at, before: last };
        staying = 1;
    }
    for (let one = last; one !== null; one = one.before) {
        if (leaves(one))
            continue;
        first = one;
        staying += 1;
    }
    if (first === null)
        return NO_CONDITIONS;
    return conditionsAt(staying === 1 ? first : { ...first, condition: null }, aliases);
}
/** The sources of the conditions that decide whether one gets behind such an `if`. */
function sourcesBehind(last) {
    const sources = [];
    const all = last.condition === null && leaves(last);
    for (let one = last; one !== null; one = one.before) {
        if (one.condition === null)
            continue;
        if (all || leaves(one))
            sources.push(one.condition);
        else if (mayAsk(one))
            sources.push(one.condition.replace(FLAG_END, ''));
    }
    return sources;
}
function mayAsk({ leaves, condition }) {
    return leaves === 'raise' && condition !== null && HAS.test(condition);
}
function leaves({ leaves, condition, before }) {
    return (leaves === 'return' || (leaves === 'raise' && INSTALLATION.test(condition ?? before?.condition ?? '')));
}
/** What holds where the condition of a branch does not, nor those before it. */
function failedBehind(branch, aliases) {
    const unknown = [];
    let known = branch;
    for (; known !== null && known.failed === undefined; known = known.before)
        unknown.push(known);
    let failed = known?.failed ?? NO_CONDITIONS;
    for (const one of unknown.reverse()) {
        failed = both(failed, conditionsOf(one, false, aliases));
        one.failed = failed;
    }
    return failed;
}
/** Both hold. */
function both(one, other) {
    return {
        typeChecking: one.typeChecking || other.typeChecking,
        other: one.other || other.other,
        guards: fitting([...one.guards, ...other.guards]),
    };
}
function fitting(guards) {
    let length = 0;
    for (const guard of guards)
        length += guard.length;
    return length > MAX_LENGTH ? [] : guards;
}
/**
 * Takes a branch and whether its condition holds or does not. Where that joins several, each part that surely holds
 * counts: all of `a and b`, none of `a or b`; the other way round behind `else`.
 */
function conditionsOf({ condition, at }, holds, aliases) {
    const isKnown = (name) => (aliases.get(name) ?? Number.POSITIVE_INFINITY) < at;
    if (condition === null ||
        condition.length > MAX_LENGTH ||
        (aliases.size === 0 && !CANDIDATE.test(condition)))
        return { typeChecking: false, other: true, guards: [] };
    return judge(plain(condition), holds, (name) => TYPE_CHECKING.test(name) || isKnown(name));
}
function judge(text, holds, isTypeChecking) {
    for (const word of ['or', 'and']) {
        const parts = split(text, word);
        if (parts.length < 2)
            continue;
        const all = parts.map((part) => judge(part, holds, isTypeChecking));
        if ((word === 'and') === holds)
            return all.reduce(both);
        return {
            typeChecking: all.every((part) => part.typeChecking),
            other: all.some((part) => part.other),
            guards: all.every((part) => part.guards.length > 0) ? [stated(text, holds)] : [],
        };
    }
    const negated = /^not(?!\w)\s*/.exec(text);
    if (negated !== null)
        return judge(text.slice(negated[0].length), !holds, isTypeChecking);
    if (isWrapped(text))
        return judge(text.slice(1, -1).trim(), holds, isTypeChecking);
    if (isTypeChecking(text))
        return { typeChecking: holds, other: !holds, guards: [] };
    return {
        typeChecking: false,
        other: true,
        guards: GUARD.test(blank(text)) ? [stated(text, holds)] : [],
    };
}
function stated(text, holds) {
    return holds ? text : `not (${text})`;
}
/** The condition on one line, without comments. */
function plain(condition) {
    if (!/[\n#\t\f]/.test(condition))
        return condition.trim();
    let text = '';
    let quote = '';
    for (let i = 0; i < condition.length; i += 1) {
        const c = condition[i] ?? '';
        if (quote !== '') {
            text += c;
            if (c === '\\')
                text += condition[++i] ?? '';
            else if (c === quote)
                quote = '';
        }
        else if (c === '#') {
            const feed = condition.indexOf('\n', i);
            i = feed === -1 ? condition.length : feed - 1;
        }
        else if (c === '\\' || /\s/.test(c))
            text += text.endsWith(' ') ? '' : ' ';
        else {
            if (c === '"' || c === "'")
                quote = c;
            text += c;
        }
    }
    return text.trim();
}
/** The text with the content of strings and of brackets blanked out, the outermost brackets kept. */
function outer(text) {
    let out = '';
    let depth = 0;
    for (const c of blank(text)) {
        if (')]}'.includes(c))
            depth -= 1;
        out += depth > 0 ? '.' : c;
        if ('([{'.includes(c))
            depth += 1;
    }
    return out;
}
function blank(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (string) => '"'.repeat(string.length));
}
function split(text, word) {
    const code = outer(text);
    // These bind weaker than `or`: what such a text joins is not what it seems to join.
    if (/:=|(?<!\w)(?:if|lambda)(?!\w)/.test(code))
        return [text];
    const parts = [];
    let start = 0;
    for (const { index } of code.matchAll(word === 'or' ? /(?<!\w)or(?!\w)/g : /(?<!\w)and(?!\w)/g)) {
        // A letter beyond ASCII makes it another word.
        if (isLetter(code, index - 1) || isLetter(code, index + word.length))
            continue;
        parts.push(text.slice(start, index).trim());
        start = index + word.length;
    }
    return [...parts, text.slice(start).trim()];
}
function isLetter(text, at) {
    return at >= 0 && at < text.length && isIdentifierPart(text.charCodeAt(at));
}
function isWrapped(text) {
    return /^\([^()]*\)$/.test(outer(text));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-blocks.js

const CATCHES = /(?<!\w)(?:ImportError|ModuleNotFoundError)(?!\w)/;
const SUPPRESSES = /(?<!\w)suppress\s*\([^()]*(?<!\w)(?:ImportError|ModuleNotFoundError)(?!\w)/;
const SUPPRESSES_ALL = /(?<!\w)suppress\s*\([^()]*(?<![\w.])(?:Base)?Exception(?!\w)/;
/** No class, or one of those that every missing module is. */
const CATCHES_ALL = /^\s*$|(?<![\w.])(?:Base)?Exception(?!\w)/;
/** Libraries that make a lazy import of it call it so: `LazyImport(…)`, `try_import()`, `optional_import_block(…)`. */
const IMPORTS_LATER = /import\w*\s*\(/i;
/** A trial of which nothing is known yet. */
function trialAt(offset) {
    return { offset, catches: false, raises: false, broad: false };
}
/** The suite of an `except` with that header, which tells what its `try` takes. */
function handlerBlock(header, trial, parent) {
    if (CATCHES.test(header)) {
        trial.catches = true;
        const onLeave = (how) => {
            if (how === 'raise')
                trial.raises = true;
        };
        return { parent, trial: { of: trial, part: 'handler' }, onLeave };
    }
    if (!CATCHES_ALL.test(header))
        return { parent, scope: 'conditional' };
    // A handler before it may take a missing module for good.
    const { broad } = trial;
    trial.broad = true;
    const onLeave = (how) => {
        if (how === 'raise')
            trial.broad = broad;
    };
    return { parent, scope: 'conditional', onLeave };
}
/** The suite of a branch. */
function branchBlock(branch, parent) {
    const onLeave = (how) => {
        branch.leaves = how;
    };
    return { parent, branch, onLeave };
}
/** What follows, in the suite of a block, an `if` with that last branch. */
function blockBehind(behind, block) {
    const { onLeave } = block;
    return onLeave === undefined ? { parent: block, behind } : { parent: block, behind, onLeave };
}
/** What a `with` takes: `contextlib.suppress(ImportError)` is a `try` in other words, and `suppress(Exception)` a broad one. */
function partOf({ header, offset }) {
    const catches = SUPPRESSES.test(header);
    const broad = !catches && (SUPPRESSES_ALL.test(header) || IMPORTS_LATER.test(header));
    return catches || broad ? { of: { ...trialAt(offset), catches, broad }, part: 'body' } : undefined;
}
const NONE = { scopes: [], guards: [], conditions: [], attempt: undefined };
/** Takes the block of a statement once its file has been read to the end of every `try`. */
function surroundings(block, aliases) {
    if (block.resolved !== undefined)
        return block.resolved;
    const chain = [];
    let known = NONE;
    for (let one = block; one !== null; one = one.parent) {
        if (one.resolved !== undefined) {
            known = one.resolved;
            break;
        }
        chain.push(one);
    }
    for (const one of chain.reverse()) {
        known = enter(one, known, aliases);
        one.resolved = known;
    }
    return known;
}
function sourcesOf({ branch, behind }) {
    if (branch !== undefined)
        return branch.condition === null ? [] : [branch.condition];
    return behind === undefined ? [] : sourcesBehind(behind);
}
/** More conditions and guards than these are not kept: a suite may hold any number of branches that leave it. */
const MAX_CONDITIONS = 20;
function enter(block, outside, aliases) {
    const { scope, branch, context, behind } = block;
    const within = branch && conditionsAt(branch, aliases);
    const conditions = within ?? (behind && conditionsBehind(behind, aliases));
    const trial = block.trial ?? (context && partOf(context));
    let { scopes, guards, attempt } = outside;
    const add = (one) => {
        if (!scopes.includes(one))
            scopes = [...scopes, one];
    };
    if (scope !== undefined)
        add(scope);
    if (conditions?.typeChecking)
        add('type-checking');
    // Nearly every function has left before for some reason; only a test that is told makes that worth telling.
    if (within?.other || (conditions?.guards.length ?? 0) > 0)
        add('conditional');
    for (const guard of conditions?.guards ?? [])
        if (guards.length < MAX_CONDITIONS && !guards.includes(guard))
            guards = [...guards, guard];
    if (trial?.of.catches)
        add('guarded');
    if (trial?.of.catches || trial?.of.broad)
        attempt = trial;
    const sources = sourcesOf(block);
    const around = sources.length === 0 ? outside.conditions : [...outside.conditions, ...sources].slice(-MAX_CONDITIONS);
    return { scopes, guards, conditions: around, attempt };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-lines.js
/** Offsets of a text to lines, from 1; each offset that is asked for must not be smaller than the one before. */
class Lines {
    text;
    line = 1;
    /** The next line feed is kept: a line that holds many imports is searched once. */
    feed;
    constructor(text) {
        this.text = text;
        this.feed = text.indexOf('\n');
    }
    at(offset) {
        while (this.feed !== -1 && this.feed < offset) {
            this.line += 1;
            this.feed = this.text.indexOf('\n', this.feed + 1);
        }
        return this.line;
    }
    /** How many lines end between the offset that was asked for last and this one. */
    feedsUntil(end) {
        let count = 0;
        for (let feed = this.feed; feed !== -1 && feed < end; feed = this.text.indexOf('\n', feed + 1))
            count += 1;
        return count;
    }
}
function feedsBetween(text, start, end) {
    let count = 0;
    for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-dialects.js

/** What follows `print` or `exec` where it is a statement; behind a name of Python 3 none of these can follow. */
const ARGUMENT = /[ \t]+(?:["'\d]|(?!(?:in|is|and|or|not|if)(?!\w))[A-Za-z_])/y;
/** `%magic`, `!command`, `?name`, `a = %magic`, `a = !command`, `name?`. */
const IPYTHON = /[%!?]|[\w., \t]*=[ \t]*[%!]|[\w.]+\?{1,2}[ \t]*(?:\n|$)/y;
/** Throws NotPython where a statement of Python 2 begins that Python 3 has as a function. */
function refusePython2(cursor) {
    const word = cursor.isWord('print') ? 'print' : cursor.isWord('exec') ? 'exec' : '';
    if (word === '')
        return;
    ARGUMENT.lastIndex = cursor.at + word.length;
    if (ARGUMENT.test(cursor.source))
        throw new NotPython(`a ${word} statement: this is Python 2`, cursor.at);
}
/** Moves behind a line of IPython, if one begins here, and behind the lines that a backslash adds to it. */
function skipIpython(cursor) {
    const { source } = cursor;
    IPYTHON.lastIndex = cursor.at;
    if (!IPYTHON.test(source))
        return false;
    let feed = source.indexOf('\n', cursor.at);
    while (feed !== -1 && source.charCodeAt(feed - 1) === 92)
        feed = source.indexOf('\n', feed + 1);
    cursor.at = feed === -1 ? source.length : feed + 1;
    return true;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-dynamic.js

/** Functions that import the module that their first argument names. */
const FUNCTIONS = new Set([
    '__import__',
    'builtins.__import__',
    'importlib.__import__',
    'importlib.import_module',
    'importlib.util.find_spec',
    'pytest.importorskip',
]);
const LAST_PARTS = new Set([...FUNCTIONS].map((name) => name.slice(name.lastIndexOf('.') + 1)));
/** How their names end, and the blank that may follow. */
const ENDS = tableOf(` ${[...LAST_PARTS].map((name) => name.slice(-1)).join('')}`);
/** Modules on the way to such a function, which may have been given other names. */
const MODULES = new Set(['builtins', 'importlib', 'importlib.util', 'pytest']);
/** Whether what a module holds may be such a function or lead to one. */
function mayLeadToImports(module) {
    return MODULES.has(module);
}
/**
 * What the names of one file stand for, as far as they lead to functions that import. Scopes are not told apart: a name
 * that is bound so anywhere in the file means that everywhere behind it.
 */
class DynamicNames {
    ends = ENDS;
    aliases = new Set();
    bound = new Map();
    has(name) {
        return LAST_PARTS.has(name) || this.aliases.has(name);
    }
    /**
     * Notes that `local` stands for `target`. Returns the word that every call has by which that name imports and that
     * the text may not have told of yet, as it holds no `import`; null where there is none.
     */
    bind(local, target) {
        const isFunction = FUNCTIONS.has(target);
        if (!isFunction && !MODULES.has(target))
            return null;
        this.bound.set(local, target);
        if (!isFunction)
            return target.startsWith('importlib') ? 'find_spec' : null;
        if (LAST_PARTS.has(local))
            return local === 'find_spec' ? local : null;
        this.aliases.add(local);
        if (this.ends === ENDS)
            this.ends = ENDS.slice();
        this.ends[local.charCodeAt(local.length - 1)] = 1;
        return local;
    }
    /** Whether a dotted name, as it is called, is one of the functions that import. */
    imports(callee) {
        const dot = callee.indexOf('.');
        const first = dot === -1 ? callee : callee.slice(0, dot);
        const target = this.bound.get(first) ?? first;
        return FUNCTIONS.has(dot === -1 ? target : target + callee.slice(dot));
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-ignores.js
/** No nested quantifiers, and nothing that reaches over another `#` or `[`: linear on any comment. */
const python_ignores_IGNORE = /#[ \t]*plumb:[ \t]*ignore\[([^\][#]*)\][ \t]*(.*)/;
/** Takes where comments begin, in the order of the text, and returns the ignores among them, each once. */
function python_ignores_readIgnores(source, comments) {
    const found = [];
    for (const offset of new Set(comments)) {
        const feed = source.indexOf('\n', offset);
        const ignore = readIgnore(source.slice(offset, feed === -1 ? undefined : feed));
        if (ignore !== null)
            found.push({ offset, ...ignore });
    }
    return found;
}
/** Reads the comment `# plumb: ignore[rule, rule] reason`, which may stand behind others; null for any other one. */
function readIgnore(comment) {
    const match = python_ignores_IGNORE.exec(comment);
    if (match === null)
        return null;
    const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
    return { rules: rules.filter((rule) => rule !== ''), reason: (match[2] ?? '').trim() };
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-import-statement.js


const python_import_statement_NONE = [];
/**
 * Reads the import statement at the cursor's place, `lazy` before it or not (PEP 810), and moves behind its last token.
 * Null where none begins there. Throws NotPython where one begins and does not go on as one.
 */
function python_import_statement_readImport(cursor) {
    if (cursor.isWord('lazy')) {
        const start = cursor.at;
        cursor.at += 4;
        cursor.space();
        if (cursor.isWord('import') || cursor.isWord('from'))
            return python_import_statement_readImport(cursor);
        cursor.at = start;
        return null;
    }
    if (cursor.isWord('import')) {
        cursor.at += 6;
        return modules(cursor);
    }
    if (!cursor.isWord('from'))
        return null;
    cursor.at += 4;
    return [names(cursor)];
}
function modules(cursor) {
    const clauses = [];
    do {
        cursor.space();
        const module = dotted(cursor);
        const alias = asName(cursor, false);
        clauses.push({ kind: 'import', module, level: 0, names: python_import_statement_NONE, binds: bindsOf(module, alias) });
    } while (comma(cursor, false));
    return clauses;
}
function bindsOf(module, alias) {
    if (alias !== null)
        return mayLeadToImports(module) || module.endsWith('.TYPE_CHECKING') ? [[alias, module]] : python_import_statement_NONE;
    const first = firstOf(module);
    return mayLeadToImports(first) ? [[first, first]] : python_import_statement_NONE;
}
function firstOf(module) {
    const dot = module.indexOf('.');
    return dot === -1 ? module : module.slice(0, dot);
}
function names(cursor) {
    let level = 0;
    for (cursor.space(); cursor.codes[cursor.at] === 46; cursor.space()) {
        level += 1;
        cursor.at += 1;
    }
    const module = level > 0 && cursor.isWord('import') ? '' : dotted(cursor);
    if (!cursor.isWord('import'))
        throw malformed(cursor);
    cursor.at += 6;
    cursor.space();
    const first = cursor.codes[cursor.at];
    if (first === 42) {
        cursor.at += 1;
        return { kind: 'from', module, level, names: ['*'], binds: python_import_statement_NONE };
    }
    const bracket = first === 40;
    if (bracket)
        cursor.at += 1;
    const found = [];
    const binds = [];
    const leads = level === 0 && mayLeadToImports(module);
    do {
        cursor.space(bracket);
        if (bracket && found.length > 0 && cursor.codes[cursor.at] === 41)
            break;
        const imported = python_import_statement_name(cursor);
        const alias = asName(cursor, bracket);
        found.push(imported);
        if (leads || (level === 0 && imported === 'TYPE_CHECKING'))
            binds.push([alias ?? imported, `${module}.${imported}`]);
    } while (comma(cursor, bracket));
    if (bracket) {
        if (cursor.codes[cursor.at] !== 41)
            throw malformed(cursor);
        cursor.at += 1;
    }
    return { kind: 'from', module, level, names: found, binds };
}
function python_import_statement_name(cursor) {
    const found = cursor.identifier();
    if (found === '')
        throw malformed(cursor);
    return found;
}
/** Reads a name and `.b.c` behind it. */
function dotted(cursor) {
    let module = python_import_statement_name(cursor);
    for (peekSpace(cursor, false); cursor.codes[cursor.at] === 46; peekSpace(cursor, false)) {
        cursor.at += 1;
        cursor.space();
        module += `.${python_import_statement_name(cursor)}`;
    }
    return module;
}
function asName(cursor, lines) {
    peekSpace(cursor, lines);
    if (!cursor.isWord('as'))
        return null;
    cursor.at += 2;
    cursor.space(lines);
    return python_import_statement_name(cursor);
}
function comma(cursor, lines) {
    peekSpace(cursor, lines);
    if (cursor.codes[cursor.at] !== 44)
        return false;
    cursor.at += 1;
    return true;
}
/** Skips white space only where more of the statement follows, so that the statement ends at its last token. */
function peekSpace(cursor, lines) {
    const before = cursor.at;
    cursor.space(lines);
    const next = cursor.codes[cursor.at];
    const ends = next === 0 || next === 10 || next === 59 || next === 35;
    if (ends && !lines)
        cursor.at = before;
}
function malformed(cursor) {
    return new NotPython('an import statement is not well-formed', cursor.at);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-leaving.js
/** Calls back where such a statement begins at the cursor. */
function leaveAt(cursor, onLeave) {
    const code = cursor.codes[cursor.at];
    // r, c, b
    if (code === 114) {
        if (cursor.isWord('raise'))
            onLeave('raise');
        else if (cursor.isWord('return'))
            onLeave('return');
    }
    else if (code === 99 ? cursor.isWord('continue') : code === 98 && cursor.isWord('break'))
        onLeave('return');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-calls.js

/** More than any name on the way to a function that imports has. */
const MAX_NAME = 100;
const MAX_PARTS = 8;
/** More white space than this between a name and its dot is none that anybody wrote. */
const MAX_SPACE = 1_000;
const LITERAL = /[uUrR]?("""|'''|"|')([^"'\\\n]{0,1000})\1/y;
/**
 * Takes the offset of an opening bracket, and whether it stands inside others; returns the call that it belongs to if
 * its name is one of `names` and its first argument is string literals and nothing else, without escapes.
 */
function literalCall(source, bracket, names, nested) {
    let end = bracket;
    while (source.charCodeAt(end - 1) === 32)
        end -= 1;
    if (names.ends[source.charCodeAt(end - 1)] !== 1)
        return null;
    const start = nameStart(source, end);
    const name = source.slice(start, end);
    if (!names.has(name))
        return null;
    const called = calleeBefore(source, start, name, nested);
    const argument = called && literalArgument(source, bracket + 1);
    return called === null || argument === null ? null : { ...called, argument };
}
function nameStart(source, end) {
    let start = end;
    while (end - start < MAX_NAME && isIdentifierPart(source.charCodeAt(start - 1)))
        start -= 1;
    return start;
}
/** Goes back from the last name of a callee over `name.`; null where something else than names is called. */
function calleeBefore(source, offset, name, nested) {
    let [start, callee] = [offset, name];
    for (let parts = 0; parts < MAX_PARTS; parts += 1) {
        const dot = spaceBefore(source, start, nested);
        if (source.charCodeAt(dot - 1) !== 46)
            return { start, callee };
        const end = spaceBefore(source, dot - 1, nested);
        start = nameStart(source, end);
        if (start === end)
            return null;
        callee = `${source.slice(start, end)}.${callee}`;
    }
    return null;
}
/** The end of what stands before an offset, white space and continued lines taken off. */
function spaceBefore(source, offset, nested) {
    let end = offset;
    while (offset - end < MAX_SPACE) {
        const code = source.charCodeAt(end - 1);
        if (code !== 32 && code !== 9 && code !== 10 && code !== 92)
            break;
        // A line feed ends a name outside of brackets, unless a backslash stands before it.
        if (code === 10 && !nested && source.charCodeAt(end - 2) !== 92)
            break;
        end -= 1;
    }
    return end;
}
function literalArgument(source, offset) {
    let value = null;
    let at = spaceAfter(source, offset);
    for (;;) {
        LITERAL.lastIndex = at;
        const match = LITERAL.exec(source);
        if (match === null)
            break;
        value = (value ?? '') + (match[2] ?? '');
        at = spaceAfter(source, LITERAL.lastIndex);
    }
    const next = source.charCodeAt(at);
    return next === 44 || next === 41 ? value : null;
}
/** Inside brackets: over white space, line ends and comments. */
function spaceAfter(source, offset) {
    for (let at = offset;; at += 1) {
        const code = source.charCodeAt(at);
        if (code === 35) {
            const feed = source.indexOf('\n', at);
            if (feed === -1)
                return source.length;
            at = feed;
        }
        else if (code !== 32 && code !== 9 && code !== 10 && code !== 12 && code !== 92)
            return at;
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-cursor.js

/**
 * A place in a Python text, and what stands there: words, white space, comments. The text must have line feeds alone for
 * line ends, and no NUL: its code units end with a zero (`codeUnits`).
 */
class PythonCursor {
    source;
    codes;
    at = 0;
    /** Where comments begin that hold `plumb:`; one that is passed twice, in a look ahead, is there twice. */
    marked = [];
    constructor(source, codes) {
        this.source = source;
        this.codes = codes;
    }
    /** True if the keyword stands at an offset, and nothing that makes it a longer word. */
    isWord(word, offset = this.at) {
        const { codes } = this;
        let i = 0;
        for (; i < word.length; i += 1)
            if (codes[offset + i] !== word.charCodeAt(i))
                return false;
        return IDENTIFIER[codes[offset + i]] === 0;
    }
    /** Skips white space and continued lines; with `lines`, as inside brackets, line feeds and comments as well. */
    space(lines = false) {
        const { codes } = this;
        for (;;) {
            const code = codes[this.at];
            if (code === 32 || code === 9 || code === 12 || (lines && code === 10))
                this.at += 1;
            else if (code === 92)
                this.continuation();
            else if (lines && code === 35)
                this.comment();
            else
                return;
        }
    }
    /** Reads an identifier as Python compares it (NFKC); empty where none stands. */
    identifier() {
        const { codes } = this;
        const start = this.at;
        const first = codes[start];
        if (first >= 48 && first <= 57)
            return '';
        let end = start;
        let ascii = true;
        for (let code = first; IDENTIFIER[code] === 1; code = codes[end]) {
            if (code > 127)
                ascii = false;
            end += 1;
        }
        this.at = end;
        const text = this.source.slice(start, end);
        return ascii ? text : text.normalize('NFKC');
    }
    /** Moves from a backslash behind the line feed that must follow it. */
    continuation() {
        if (this.codes[this.at + 1] !== 10)
            throw new NotPython('a backslash does not end its line', this.at);
        this.at += 2;
    }
    /** Moves from `#` to the line feed. */
    comment() {
        const start = this.at;
        const feed = this.source.indexOf('\n', start);
        this.at = feed === -1 ? this.source.length : feed;
        if (this.source.slice(start, this.at).includes('plumb:'))
            this.marked.push(start);
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-strings.js

/** Takes the offset of the quote that opens a string on one line; returns the offset behind the one that closes it. */
function shortString(codes, at, quote) {
    for (let i = at + 1;; i += 1) {
        const code = codes[i];
        if (code === quote)
            return i + 1;
        if (code === 92)
            i += 1;
        else if (code === 10 || code === 0)
            break;
    }
    throw new NotPython('a string is never closed', at);
}
/** Likewise for a string in triple quotes. */
function longString(source, codes, at, quote) {
    const quotes = quote === 34 ? '"""' : "'''";
    for (let from = at + 3;;) {
        const end = source.indexOf(quotes, from);
        if (end === -1)
            throw new NotPython('a string in triple quotes is never closed', at);
        // A quote counts unless the backslashes before it are odd in number: then the last of them escapes it.
        let first = end;
        while (first > from && codes[first - 1] === 92)
            first -= 1;
        if ((end - first) % 2 === 0)
            return end + 3;
        from = end + 1;
    }
}
/** What the letters before a quote make of its string: with replacement fields, or without escapes. */
const FORMAT = 1;
const RAW = 2;
/** Takes the offset of a quote; returns what the prefix before it says, as bits. */
function stringPrefix(codes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && IDENTIFIER[codes[start - 1]] === 1)
        start -= 1;
    if (start === at || at - start === 3)
        return 0;
    // In lower case, if they are letters.
    const first = codes[start] | 32;
    const last = codes[at - 1] | 32;
    // Keywords may stand there as well: `if"a"in b`, `a or"b"`.
    if (at - start === 2 && ((first === 105 && last === 102) || (first === 111 && last === 114)))
        return 0;
    const formats = first === 102 || last === 102 || first === 116 || last === 116;
    const raw = first === 114 || last === 114;
    return (formats ? FORMAT : 0) | (raw ? RAW : 0);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-lexer.js




/** CPython's tokenizer stops there too: MAXLEVEL in Parser/lexer/state.h. */
const MAX_BRACKETS = 200;
/** Entries of the bracket stack beside the brackets themselves: a replacement field, and its format specification. */
const FIELD = 1;
const SPEC = 2;
/**
 * Walks over Python code: knows where strings (f- and t-strings with their nested fields, PEP 701, 750), comments,
 * brackets and lambdas begin and end, and nothing else. Every loop goes forward, nesting is kept on explicit stacks.
 * Source: "Lexical analysis" of the Python language reference.
 */
class PythonLexer extends PythonCursor {
    calls;
    found = [];
    brackets = [];
    bracketAt = [];
    depth = 0;
    formats = [];
    /** For each lambda that is open: its bracket depth, doubled, plus one when its colon has been met. */
    lambdas = [];
    openCalls = [];
    constructor(source, codes, calls) {
        super(source, codes);
        this.calls = calls;
    }
    /**
     * Moves behind the end of the statement: its line feed or semicolon, or, in the header of a compound statement, the
     * colon of the header. The end of the text counts as a line feed.
     */
    skip(header) {
        const { codes, brackets, calls } = this;
        let i = this.at;
        if (this.lambdas.length > 0)
            this.lambdas.length = 0;
        for (;;) {
            while (SPECIAL[codes[i]] === 0)
                i += 1;
            const code = codes[i];
            switch (code) {
                case 0:
                    return this.endOfText();
                case 10:
                    i += 1;
                    if (this.depth > 0)
                        break;
                    this.at = i;
                    return 'newline';
                case 35:
                    this.at = i;
                    this.comment();
                    i = this.at;
                    break;
                case 34:
                case 39:
                    i = this.string(i, code);
                    break;
                case 92:
                    this.at = i;
                    this.continuation();
                    i = this.at;
                    break;
                case 40:
                    this.open(code, i);
                    if (i > 0 && calls.ends[codes[i - 1]] === 1)
                        this.call(i);
                    i += 1;
                    break;
                case 91:
                case 123:
                    this.open(code, i);
                    i += 1;
                    break;
                case 41:
                case 93:
                case 125:
                    i = this.close(code, i);
                    break;
                case 44:
                    if (this.lambdas.length > 0)
                        this.endLambdas((this.depth << 1) | 1);
                    i += 1;
                    break;
                case 58: {
                    const top = this.depth > 0 ? brackets[this.depth - 1] : 0;
                    if (top === FIELD) {
                        brackets[this.depth - 1] = SPEC;
                        i = this.literal(i + 1);
                        break;
                    }
                    i += 1;
                    if (codes[i] === 61)
                        break;
                    if (this.lambdas.length > 0 && this.lambdaColon())
                        break;
                    if (header && this.depth === 0) {
                        this.at = i;
                        return 'colon';
                    }
                    break;
                }
                case 59:
                    if (this.depth > 0)
                        throw new NotPython('a semicolon stands inside brackets', i);
                    this.at = i + 1;
                    return 'semicolon';
                case 108:
                    if (codes[i + 1] === 97 &&
                        this.isWord('lambda', i) &&
                        (i === 0 || IDENTIFIER[codes[i - 1]] === 0)) {
                        this.lambdas.push(this.depth << 1);
                        i += 6;
                    }
                    else
                        i += 1;
                    break;
                case 33:
                    i += 1;
                    if (codes[i] === 61)
                        break;
                    if (this.depth > 0 && brackets[this.depth - 1] === FIELD)
                        break;
                    throw new NotPython('a ! stands where no Python 3 has one', i - 1);
                default:
                    throw new NotPython(`${this.source[i]} stands where no Python 3 has one`, i);
            }
        }
    }
    endOfText() {
        if (this.depth > 0) {
            const at = this.bracketAt[this.depth - 1] ?? 0;
            throw new NotPython(`the ${this.source[at]} is never closed`, at);
        }
        this.at = this.source.length;
        return 'newline';
    }
    open(code, at) {
        if (this.depth === MAX_BRACKETS)
            throw new NotPython(`brackets are nested more than ${MAX_BRACKETS} deep`, at);
        this.brackets[this.depth] = code;
        this.bracketAt[this.depth] = at;
        this.depth += 1;
    }
    /** Returns where code goes on: behind the bracket, or behind the f-string whose field it closes. */
    close(code, at) {
        const top = this.depth > 0 ? this.brackets[this.depth - 1] : 0;
        const field = code === 125 && top === FIELD;
        // ( and ) are neighbours, [ and ] and { and } stand two apart.
        if (!field && top !== (code === 41 ? 40 : code - 2))
            throw new NotPython(`the ${this.source[at]} closes nothing`, at);
        if (this.lambdas.length > 0)
            this.endLambdas(this.depth << 1);
        this.depth -= 1;
        if (field)
            return this.literal(at + 1);
        if (this.openCalls.length > 0)
            this.endCall(at + 1);
        return at + 1;
    }
    endCall(end) {
        const last = this.openCalls.at(-1);
        if (last?.depth !== this.depth)
            return;
        last.call.end = end;
        this.openCalls.pop();
    }
    /** A colon ends the bodies of lambdas around it (`{lambda: 1: 2}`), and may begin the body of the next one. */
    lambdaColon() {
        this.endLambdas((this.depth << 1) | 1);
        if (this.lambdas.at(-1) !== this.depth << 1)
            return false;
        this.lambdas[this.lambdas.length - 1] = (this.depth << 1) | 1;
        return true;
    }
    /** Ends lambdas from the innermost out, as long as they stand at least that deep. */
    endLambdas(least) {
        while ((this.lambdas.at(-1) ?? -1) >= least)
            this.lambdas.pop();
    }
    /** Takes the offset of a quote; returns the offset behind the string, or of the first field of an f-string. */
    string(at, quote) {
        const { source, codes } = this;
        const triple = codes[at + 1] === quote && codes[at + 2] === quote;
        const prefix = stringPrefix(codes, at);
        if ((prefix & FORMAT) !== 0) {
            this.formats.push({ at, quote, triple, raw: (prefix & RAW) !== 0, base: this.depth });
            return this.literal(at + (triple ? 3 : 1));
        }
        return triple ? longString(source, codes, at, quote) : shortString(codes, at, quote);
    }
    /**
     * Walks over the literal text of the innermost f-string, or of a format specification in it. Returns the offset
     * behind the string, or behind the `{` of a field, where code goes on.
     */
    literal(from) {
        const { source, codes } = this;
        const format = this.formats.at(-1);
        if (format === undefined)
            throw new NotPython('a } closes nothing', from);
        const { quote, triple, raw, base } = format;
        for (let i = from; codes[i] !== 0; i += 1) {
            const code = codes[i];
            if (code === 92) {
                const next = codes[i + 1];
                if (next === 123 || next === 125)
                    continue;
                if (!raw && next === 78 && codes[i + 2] === 123) {
                    const end = source.indexOf('}', i);
                    i = end === -1 ? source.length : end;
                }
                else
                    i += 1;
            }
            else if (code === quote) {
                if (triple && !(codes[i + 1] === quote && codes[i + 2] === quote))
                    continue;
                if (this.depth > base)
                    throw new NotPython('a field of an f-string is never closed', i);
                this.formats.pop();
                return i + (triple ? 3 : 1);
            }
            else if (code === 123) {
                if (this.depth === base && codes[i + 1] === 123)
                    i += 1;
                else {
                    this.open(FIELD, i);
                    return i + 1;
                }
            }
            else if (code === 125) {
                if (this.depth > base)
                    this.depth -= 1;
                else if (codes[i + 1] === 125)
                    i += 1;
                else
                    throw new NotPython('a } in an f-string closes nothing', i);
            }
            else if (code === 10 && !triple && this.depth === base)
                break;
        }
        throw new NotPython('an f-string is never closed', format.at);
    }
    /** Notes the call whose bracket stands at an offset, if it is one to report. */
    call(bracket) {
        const call = literalCall(this.source, bracket, this.calls, this.depth > 1);
        if (call === null)
            return;
        const inLambda = this.lambdas.some((lambda) => (lambda & 1) === 1);
        const found = { ...call, end: -1, inLambda };
        this.found.push(found);
        this.openCalls.push({ call: found, depth: this.depth - 1 });
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-suites.js


/** CPython's tokenizer: MAXINDENT. */
const MAX_DEPTH = 100;
const TAB = 8;
/** The suites that are open, by indentation. Source: "Indentation" of the Python language reference. */
class PythonSuites {
    open;
    expected = null;
    current;
    /** How many `try` statements may still get a handler. */
    openTrials = 0;
    constructor(module) {
        this.current = { column: 0, spelled: 0, block: module, isMatch: false, chain: null };
        this.open = [this.current];
    }
    get block() {
        return this.current.block;
    }
    /** The suite is that of a `match`: its statements are `case` clauses. */
    get isMatch() {
        return this.current.isMatch;
    }
    get chain() {
        return this.current.chain;
    }
    set chain(chain) {
        if (this.current.chain?.kind === 'try')
            this.openTrials -= 1;
        this.current.chain = chain;
        if (chain?.kind === 'try')
            this.openTrials += 1;
    }
    /** A statement that goes on none begins: what follows an `if` has its own surroundings where a branch leaves. */
    endChain() {
        const { chain, block } = this.current;
        if (chain === null)
            return;
        this.chain = null;
        if (chain.kind !== 'if' && chain.kind !== 'whole-if')
            return;
        let one = chain.last;
        while (one !== null && one.leaves === undefined)
            one = one.before;
        if (one !== null)
            this.current.block = blockBehind(chain.last, block);
    }
    /** The next line begins the suite of a clause. */
    expect(block, isMatch = false) {
        this.expected = { block, isMatch };
    }
    /** Enters and leaves suites for a line that is indented by the code units from `start` to `end`. Throws NotPython. */
    indent(codes, start, end) {
        let column = 0;
        let spelled = 0;
        for (let i = start; i < end; i += 1) {
            const code = codes[i];
            if (code === 12)
                column = spelled = 0;
            else if (code === 9) {
                column = (Math.floor(column / TAB) + 1) * TAB;
                spelled += 1;
            }
            else if (code === 32) {
                column += 1;
                spelled += 1;
            }
            else
                break;
        }
        this.enter(column, spelled, end);
    }
    /**
     * Likewise for an indentation that reaches to a column, tabs counted as Python does, and is so many characters long.
     * Throws NotPython where it is that of no suite, or is only under one reading of tabs.
     */
    enter(column, spelled, end) {
        if (this.expected !== null) {
            if (column <= this.current.column)
                throw new NotPython('an indented block is missing', end);
            if (spelled <= this.current.spelled)
                throw inconsistent(end);
            if (this.open.length === MAX_DEPTH)
                throw new NotPython('blocks are nested too deep', end);
            this.current = { column, spelled, ...this.expected, chain: null };
            this.open.push(this.current);
            this.expected = null;
            return;
        }
        if (column > this.current.column)
            throw new NotPython('a line is indented that begins no block', end);
        while (column < this.current.column)
            this.leave();
        if (column !== this.current.column)
            throw new NotPython('the indentation is that of no block around', end);
        if (spelled !== this.current.spelled)
            throw inconsistent(end);
    }
    leave() {
        this.chain = null;
        this.open.pop();
        const outer = this.open.at(-1);
        if (outer !== undefined)
            this.current = outer;
    }
}
function inconsistent(at) {
    return new NotPython('tabs and spaces are mixed', at);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-scanner.js









const LOOP = { kind: 'loop' };
/** One walk over one text, statement by statement, as far as an import can stand. */
class PythonScanner {
    /** Names that stand for TYPE_CHECKING, each with the place from which on it does. */
    typeChecking = new Map();
    source;
    codes;
    ipython;
    lexer;
    dynamic = new DynamicNames();
    suites = new PythonSuites({ parent: null });
    statements = [];
    /** The block of each call that the lexer found. */
    callBlocks = [];
    limit;
    constructor(source, codes, limit, ipython) {
        this.source = source;
        this.codes = codes;
        this.ipython = ipython;
        this.lexer = new PythonLexer(source, codes, this.dynamic);
        this.limit = limit;
    }
    /** Whether it ended before the text did. Throws NotPython. */
    scan() {
        while (this.nextLine()) {
            const clause = this.continuation();
            if (clause === null) {
                this.suites.endChain();
                if (this.lexer.at > this.limit.offset && this.suites.openTrials === 0)
                    return true;
            }
            this.line(clause);
        }
        return false;
    }
    /** What was found, in the order of the text. */
    imports() {
        const calls = this.lexer.found.flatMap((call, index) => {
            const block = this.callBlocks[index];
            const [, dots = '', module = ''] = /^(\.*)(.*)$/s.exec(call.argument) ?? [];
            if (block === undefined || module === '' || !this.dynamic.imports(call.callee))
                return [];
            return [{ ...call, kind: 'dynamic', module, names: [], level: dots.length, block }];
        });
        if (calls.length === 0)
            return this.statements;
        return [...this.statements, ...calls].sort((one, other) => one.start - other.start);
    }
    /** The inline ignores up to there. */
    ignores() {
        return python_ignores_readIgnores(this.source, this.lexer.marked);
    }
    /** Moves to the first statement of the next line that has one; false at the end of the text. */
    nextLine() {
        const { lexer, codes } = this;
        for (let start = lexer.at;; start = lexer.at) {
            let at = start;
            while (codes[at] === 32)
                at += 1;
            lexer.at = at;
            lexer.space();
            const code = codes[lexer.at];
            if (code === 10)
                lexer.at += 1;
            else if (code === 35)
                lexer.comment();
            else if (code === 0)
                return false;
            else {
                // Nearly every line is indented by spaces alone: these have been counted.
                if (lexer.at === at)
                    this.suites.enter(at - start, at - start, at);
                else
                    this.suites.indent(codes, start, lexer.at);
                return true;
            }
        }
    }
    /** The rest of a line, behind the header of a clause if one has been read. */
    line(first) {
        const { lexer } = this;
        let clause = first ?? this.compound();
        let block = this.suites.block;
        for (;;) {
            if (clause !== null) {
                if (this.restIsEmpty()) {
                    this.suites.expect(clause.block, clause.isMatch);
                    return;
                }
                block = clause.block;
                clause = null;
            }
            else if (this.simple(block) === 'newline' || this.restIsEmpty())
                return;
            lexer.space();
        }
    }
    /** Moves behind white space and a comment to the next line, if nothing else follows on this one. */
    restIsEmpty() {
        this.lexer.space();
        const code = this.codes[this.lexer.at];
        if (code === 35)
            this.lexer.comment();
        else if (code !== 10 && code !== 0)
            return false;
        this.lexer.at += 1;
        return true;
    }
    simple(block) {
        const { lexer } = this;
        const code = this.codes[lexer.at];
        // f, i, l: where an import may begin.
        if (code === 102 || code === 105 || code === 108) {
            const start = lexer.at;
            const clauses = python_import_statement_readImport(lexer);
            if (clauses !== null) {
                const end = lexer.at;
                for (const { kind, module, level, names, binds } of clauses) {
                    this.statements.push({ kind, module, level, names, start, end, block, inLambda: false });
                    for (const [local, target] of binds)
                        this.bind(local, target);
                }
                return this.endOfImport();
            }
        }
        else if (code === 112 || code === 101)
            refusePython2(lexer);
        else if (block.onLeave !== undefined)
            leaveAt(lexer, block.onLeave);
        if (this.ipython && skipIpython(lexer))
            return 'newline';
        return this.skip(false, block);
    }
    endOfImport() {
        const { lexer } = this;
        lexer.space();
        const next = this.codes[lexer.at];
        if (next === 10 || next === 59 || next === 35 || next === 0)
            return lexer.skip(false);
        throw new NotPython('an import statement is not well-formed', lexer.at);
    }
    bind(local, target) {
        if (target.endsWith('.TYPE_CHECKING')) {
            if (local !== 'TYPE_CHECKING' && !this.typeChecking.has(local))
                this.typeChecking.set(local, this.lexer.at);
            return;
        }
        const word = this.dynamic.bind(local, target);
        if (word !== null)
            this.limit.reach(word);
    }
    /** Skips a statement or a header; calls in it belong to a block. */
    skip(header, block) {
        const end = this.lexer.skip(header);
        while (this.callBlocks.length < this.lexer.found.length)
            this.callBlocks.push(block);
        return end;
    }
    /** Moves behind the colon of a clause that begins with that keyword; returns where its header begins. */
    passHeader(keyword) {
        const { lexer } = this;
        lexer.at += keyword.length;
        const start = lexer.at;
        if (this.skip(true, this.suites.block) !== 'colon')
            throw new NotPython(`the ${keyword} has no colon`, start - 1);
        return start;
    }
    /** Likewise; returns the text of the header. */
    header(keyword) {
        const start = this.passHeader(keyword);
        return this.source.slice(start, this.lexer.at - 1);
    }
    /** The keyword of a clause that goes on a compound statement, if one stands here. */
    furtherKeyword() {
        const { lexer, codes } = this;
        const code = codes[lexer.at];
        if (code === 102)
            return lexer.isWord('finally') ? 'finally' : null;
        if (code !== 101)
            return null;
        if (codes[lexer.at + 1] === 120)
            return lexer.isWord('except') ? 'except' : null;
        if (lexer.isWord('else'))
            return 'else';
        return lexer.isWord('elif') ? 'elif' : null;
    }
    /** Reads the header of a clause that goes on a compound statement before it, if one stands here. */
    continuation() {
        const keyword = this.furtherKeyword();
        if (keyword === null)
            return null;
        const { lexer, suites } = this;
        const { chain, block: parent } = suites;
        const offset = lexer.at;
        const header = this.header(keyword);
        if (keyword === 'elif' && chain?.kind === 'if')
            return this.branch(header, chain.last);
        if (chain?.kind === 'try') {
            if (keyword === 'finally')
                return { block: { parent } };
            if (keyword === 'else')
                return { block: { parent, trial: { of: chain.trial, part: 'else' } } };
            if (keyword === 'except')
                return { block: handlerBlock(header, chain.trial, parent) };
        }
        else if (keyword === 'else' && chain?.kind === 'loop') {
            suites.chain = null;
            return { block: { parent, scope: 'conditional' } };
        }
        else if (keyword === 'else' && chain?.kind === 'if') {
            return this.branch(null, chain.last, offset);
        }
        throw new NotPython(`the ${keyword} belongs to nothing`, offset);
    }
    /** Takes null for the condition of an `else`. */
    branch(condition, before, at = this.lexer.at) {
        const branch = { condition, at, before };
        this.suites.chain = { kind: condition === null ? 'whole-if' : 'if', last: branch };
        return { block: branchBlock(branch, this.suites.block) };
    }
    /** Reads the header of a compound statement, if one begins here. */
    compound() {
        const { lexer, suites } = this;
        const start = lexer.at;
        const parent = suites.block;
        switch (this.codes[start]) {
            case 97:
                if (!lexer.isWord('async'))
                    return null;
                lexer.at += 5;
                lexer.space();
                return this.compound() ?? this.none(start);
            case 99:
                if (lexer.isWord('class'))
                    return this.plain('class', { parent, scope: 'class' });
                return suites.isMatch && lexer.isWord('case')
                    ? this.plain('case', { parent, scope: 'conditional' })
                    : null;
            case 100:
                return lexer.isWord('def') ? this.plain('def', { parent, scope: 'function' }) : null;
            case 102:
                return lexer.isWord('for') ? this.loop('for') : null;
            case 105:
                return lexer.isWord('if') ? this.branch(this.header('if'), null) : null;
            case 109:
                return lexer.isWord('match') ? this.match(start) : null;
            case 116: {
                if (!lexer.isWord('try'))
                    return null;
                const trial = trialAt(start);
                this.passHeader('try');
                suites.chain = { kind: 'try', trial };
                return { block: { parent, trial: { of: trial, part: 'body' } } };
            }
            case 119:
                if (lexer.isWord('while'))
                    return this.loop('while');
                if (!lexer.isWord('with'))
                    return null;
                return { block: { parent, context: { header: this.header('with'), offset: start } } };
            default:
                return null;
        }
    }
    none(start) {
        this.lexer.at = start;
        return null;
    }
    plain(keyword, block) {
        this.passHeader(keyword);
        return { block };
    }
    loop(keyword) {
        this.passHeader(keyword);
        this.suites.chain = LOOP;
        return { block: { parent: this.suites.block, scope: 'conditional' } };
    }
    /** `match` is a name too: it begins a statement of that kind only where a colon ends the line. */
    match(start) {
        const { lexer } = this;
        const { block } = this.suites;
        lexer.at += 5;
        const calls = lexer.found.length;
        if (lexer.skip(true) === 'colon') {
            const colon = lexer.at;
            if (this.restIsEmpty()) {
                while (this.callBlocks.length < lexer.found.length)
                    this.callBlocks.push(block);
                lexer.at = colon;
                return { block, isMatch: true };
            }
        }
        lexer.found.length = calls;
        return this.none(start);
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/script-metadata.js
const OPENING = /^# \/\/\/ script\s*$/m;
/**
 * Whether a Python text says itself what it runs with
 * (PEP 723, https://packaging.python.org/en/latest/specifications/inline-script-metadata/).
 */
function hasScriptMetadata(text) {
    // Few texts hold the slashes, and nothing is searched for faster than three of one character.
    return text.includes('///') && OPENING.test(text);
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-imports.js







const NOTHING = { ok: true, imports: [], ignores: [] };
const TOP = ['top'];
const FUNCTION = { parent: null, scope: 'function' };
/**
 * Takes the text of a Python file (decoded; with or without its byte order mark; any line ends) and returns its imports
 * in the order of the text, with what guards them, the inline ignores among them, and whether it says itself what it
 * runs with. It reads Python 3 up to PEP 701, 750, 758 and 810 (3.15), only as far as the last import can stand, in
 * linear time and without recursion. Not ok is what surely is no Python 3 up to there, or up to the last `print "…"`; a
 * fault behind it, or one that only a full parser sees, is none here.
 *
 * `guarded` are the body, the `else` and the catching handler of a `try` that names ImportError or ModuleNotFoundError
 * in a handler, and the body of `with suppress(ImportError)`. A bare `except`, `except Exception`, `suppress(Exception)` and a
 * `with` that is called for imports (`LazyImport(…)`) take a missing module without naming it: there the attempt is told. Other
 * handlers, branches, cases and loops are `conditional`.
 */
function scanPythonImports(source, options = {}) {
    const marked = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    const text = marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
    const nul = text.indexOf('\0');
    if (nul !== -1)
        return { ok: false, error: 'the file holds a NUL character', line: new Lines(text).at(nul) };
    const scanned = scan(text, options.ipython === true, false) ?? NOTHING;
    return scanned.ok && hasScriptMetadata(text) ? { ...scanned, script: true } : scanned;
}
/**
 * As `scanPythonImports` says of the whole text, from as much of its start as `pythonExtent` asks for, which is all where there
 * are other line ends, a NUL or metadata; null where that does not do.
 */
function scanPythonStart(start) {
    return scan(start, false, true);
}
/** Takes a text with line feeds alone. Null where the start of a text does not tell what is in the whole. */
function scan(text, ipython, isStart) {
    const codes = codeUnits(text);
    const limit = new PythonLimit(text, lastImport(text, codes), isStart);
    if (limit.offset === -1)
        return NOTHING;
    const scanner = new PythonScanner(text, codes, limit, ipython);
    try {
        if (!scanner.scan() && isStart)
            return null;
    }
    catch (error) {
        if (!(error instanceof NotPython))
            throw error;
        if (isStart)
            return null;
        return { ok: false, error: error.message, line: new Lines(text).at(error.offset) };
    }
    return { ok: true, imports: facts(text, scanner), ignores: ignores(text, scanner) };
}
function facts(text, scanner) {
    const lines = new Lines(text);
    const trialLines = new Map();
    /** Counts back from the first import that a `try` holds. */
    const trialLine = (trial, offset, line) => {
        const known = trialLines.get(trial) ?? line - feedsBetween(text, trial.offset, offset);
        trialLines.set(trial, known);
        return known;
    };
    return scanner.imports().map(({ module, names, level, kind, start, end, block, inLambda }) => {
        const line = lines.at(start);
        const around = surroundings(inLambda ? { ...FUNCTION, parent: block } : block, scanner.typeChecking);
        const { scopes, guards, conditions, attempt } = around;
        const endLine = line + lines.feedsUntil(end);
        const scope = scopes.length === 0 ? TOP : scopes;
        const fact = { module, names, line, endLine, level, scope };
        // Most imports have no more.
        if (guards.length === 0 && conditions.length === 0 && attempt === undefined)
            return { ...fact, kind };
        return {
            ...fact,
            ...(guards.length > 0 && { guard: conjunction(guards) }),
            kind,
            ...(isAsked(module, conditions) && { asked: true }),
            ...(attempt && { attempt: attemptOf(attempt, trialLine(attempt.of, start, line)) }),
        };
    });
}
/** A longer condition is not looked into. */
const MAX_CONDITION = 1_000;
/**
 * How names of tests end that tell whether something is installed (`is_devkit_installed()`, `TORCH_AVAILABLE`), and calls
 * that get a module or nothing (`optional_imports.get_module("pandas") is not None`, `can_import("pandas")`).
 */
const INSTALLED = /\w_(?:installed|available)\b|\b_?(?:optional_(?:imports?|modules?|dependency|dependencies)(?:\.\w+)?|can_import)\(/i;
/**
 * Whether a condition names the first part of the module (`library == 'trio'`, `_check_numpy()`, `HAS_TORCH`), tests which
 * version there is of what the module is the core of (`PYDANTIC_V2` for pydantic_core), or whether something is installed.
 */
function isAsked(module, conditions) {
    if (conditions.length === 0)
        return false;
    const [top = ''] = module.replace(/^_+/, '').toLowerCase().split('.', 1);
    const [, whole] = /^(\w{3,})_core$/.exec(top) ?? [];
    const version = whole === undefined ? null : new RegExp(`(?<![a-z0-9])${whole}${VERSION}`);
    return conditions.some((condition) => {
        if (condition.length > MAX_CONDITION)
            return false;
        // `if __name__ == "__main__"` asks for no module called main
        const text = condition.toLowerCase().replaceAll('__main__', '');
        return (top.length > 2 && text.includes(top)) || version?.test(text) || INSTALLED.test(text);
    });
}
/** How names of versions go on: `PYDANTIC_V2`, `pydantic.VERSION`, `_PYDANTIC_GE_2`. */
const VERSION = '[._](?:v\\d|(?:[gl][te]e?|eq)_v?\\d|[a-z_]*version)';
function attemptOf({ of, part }, line) {
    return of.raises ? { line, part, raises: true } : { line, part };
}
function conjunction(guards) {
    const [only] = guards;
    if (guards.length === 1 && only !== undefined)
        return only;
    return guards.map((guard) => (/\bor\b|\bif\b|\blambda\b/.test(guard) ? `(${guard})` : guard)).join(' and ');
}
function ignores(text, scanner) {
    const found = scanner.ignores();
    if (found.length === 0)
        return [];
    const lines = new Lines(text);
    return found.map(({ offset, rules, reason }) => ({ rules, reason, line: lines.at(offset) }));
}

;// CONCATENATED MODULE: ./.build/packages/core/src/scan/python-notebook.js

/** Cell magics whose cell is Python all the same: what they do is run it. */
const PYTHON_MAGICS = /^%%(?:time|timeit|capture|prun|python3?|py|debug|memray_flamegraph|memit|mprun)(?!\w)/;
/**
 * Takes the text of a Jupyter notebook (nbformat 3 and 4) and returns the imports of its code cells, each with the
 * number of its cell and lines that count within it. Lines of IPython are skipped, and so are cells that a cell magic
 * gives to something else, and notebooks in another language. The cells are read as one program, as they share names.
 */
function scanNotebookImports(source) {
    let notebook;
    try {
        notebook = JSON.parse(source);
    }
    catch {
        return { ok: false, error: 'the notebook is not valid JSON', line: 1 };
    }
    if (!isRecord(notebook))
        return { ok: false, error: 'the notebook is no JSON object', line: 1 };
    const cells = codeCells(notebook);
    if (cells === null)
        return { ok: false, error: 'the notebook has no list of cells', line: 1 };
    if (cells.length === 0 || !isPython(notebook))
        return { ok: true, imports: [], ignores: [] };
    const starts = [];
    let [text, line] = ['', 1];
    for (const cell of cells) {
        starts.push(line);
        const python = pythonOf(cell.text);
        text += `${python}\n`;
        line += python.split('\n').length;
    }
    const scan = scanPythonImports(text, { ipython: true });
    const place = (at) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { cell: cells[low]?.number ?? 1, line: at - (starts[low] ?? 1) + 1 };
    };
    if (!scan.ok) {
        const { cell, line: inside } = place(scan.line);
        return { ok: false, error: `cell ${cell}: ${scan.error}`, line: inside };
    }
    return {
        ok: true,
        imports: scan.imports.map((fact) => {
            const { cell, line: first } = place(fact.line);
            const shift = fact.line - first;
            return {
                ...fact,
                line: first,
                endLine: fact.endLine - shift,
                cell,
                ...(fact.attempt && { attempt: { ...fact.attempt, line: fact.attempt.line - shift } }),
            };
        }),
        ignores: scan.ignores.map((ignore) => ({ ...ignore, ...place(ignore.line) })),
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Code cells in their order; format 3 keeps them in worksheets. Null where there is no list of cells. */
function codeCells(notebook) {
    const sheets = member(notebook, 'worksheets');
    const lists = Array.isArray(sheets)
        ? sheets.map((sheet) => member(sheet, 'cells'))
        : [member(notebook, 'cells')];
    if (!lists.every((list) => Array.isArray(list)))
        return null;
    return lists.flat().flatMap((cell, index) => {
        if (member(cell, 'cell_type') !== 'code')
            return [];
        const source = member(cell, 'source') ?? member(cell, 'input');
        const text = Array.isArray(source) ? source.filter((part) => typeof part === 'string').join('') : source;
        return typeof text === 'string' ? [{ number: index + 1, text: text.replace(/\r\n?/g, '\n') }] : [];
    });
}
/** A notebook that names no language is taken for Python, as Jupyter does. */
function isPython(notebook) {
    const metadata = member(notebook, 'metadata');
    const language = member(member(metadata, 'language_info'), 'name') ?? member(member(metadata, 'kernelspec'), 'language');
    return typeof language !== 'string' || /^i?python/i.test(language);
}
/** The cell with its lines, empty where a cell magic takes it away from Python. */
function pythonOf(cell) {
    const magic = cell.search(/\S/);
    if (magic === -1 || !cell.startsWith('%%', magic) || PYTHON_MAGICS.test(cell.slice(magic, magic + 40)))
        return cell;
    return cell.replace(/[^\n]+/g, '');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/app/code/source-scanners.js




const PYTHON = {
    ...python('py', (text) => scanPythonImports(text)),
    start: { extent: pythonExtent, scan: scanPythonStart },
};
const SCANNERS = new Map([
    ...['py', 'pyi', 'pyw'].map((ending) => [ending, PYTHON]),
    ['ipynb', python('ipynb', scanNotebookImports)],
    ...['js', 'mjs', 'cjs', 'jsx'].map((ending) => [ending, node('javascript', ending)]),
    ...['ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, node('typescript', ending)]),
    ...['vue', 'svelte'].map((ending) => [ending, node(ending, ending)]),
]);
function python(dialect, scan) {
    return { language: 'python', family: 'python', dialect, scan };
}
function node(language, ending) {
    const dialects = ['ts', 'tsx', 'js', 'jsx', 'vue', 'svelte'];
    const dialect = dialects.find((one) => one === ending.replace(/^[mc]/, '')) ?? 'ts';
    return { language, family: 'node', dialect, scan: (text) => scanNodeImports(text, dialect) };
}
/** The scanner for a file of that name; undefined where none reads it. */
function scannerOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return SCANNERS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}


/***/ })

};
