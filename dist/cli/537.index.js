export const id = 537;
export const ids = [537];
export const modules = {

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Takes an offset in UTF-16 code units; returns its line and column, both from 1. Lines end at `\n`. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
/** Takes two offsets, the second just behind the last character, and returns the span. */
function spanOf(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
/** A position as people write it: `line:column`. */
function formatPosition({ line, column }) {
    return `${line}:${column}`;
}


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readEdn)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/cut.js
var cut = __webpack_require__(5483);
// EXTERNAL MODULE: ./.build/packages/core/src/model/finding.js
var finding = __webpack_require__(3674);
// EXTERNAL MODULE: ./.build/packages/core/src/model/text-position.js
var text_position = __webpack_require__(7310);
;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-characters.js
const SPACE = 1;
const ENDS_NUMBER = 2;
const ENDS_TOKEN = 4;
const FORBIDDEN = 8;
const ASCII = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 44])
    ASCII[code] = SPACE;
for (const character of '";^()[]{}\\')
    ASCII[character.charCodeAt(0)] = ENDS_NUMBER | ENDS_TOKEN;
for (const character of '#')
    ASCII[character.charCodeAt(0)] = ENDS_NUMBER;
for (const character of '@`~')
    ASCII[character.charCodeAt(0)] = FORBIDDEN;
const DECIMAL_DIGIT = /^\p{Nd}$/u;
/** What java.lang.Character.isWhitespace says of a UTF-16 code unit, and the comma. NaN (the end of a text) is none. */
function isSpace(code) {
    if (code < 128)
        return ASCII[code] === SPACE;
    return (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x205f ||
        code === 0x3000);
}
/** Whether a number stops before this character: space, or any character that starts another form, `#` too. */
function endsNumber(code) {
    return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_NUMBER)) !== 0 : isSpace(code);
}
/** Whether a symbol, keyword or character stops before this character; `#` is part of a symbol. */
function endsToken(code) {
    return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_TOKEN)) !== 0 : isSpace(code);
}
/** The characters that clojure.edn refuses in and before a token: `@`, backquote and `~`. */
function isForbidden(code) {
    return code < 128 && ASCII[code] === FORBIDDEN;
}
/** Whether a form that starts with this character is a number: any decimal digit of Unicode, as in Java. */
function isDigit(code) {
    if (code < 128)
        return code >= 48 && code <= 57;
    return code >= 0x660 && DECIMAL_DIGIT.test(String.fromCharCode(code));
}
/** What java.lang.Character.isLetter says of a code unit below 256: no tag starts with a later one in clojure.edn. */
function startsTag(code) {
    return code < 256 && /^\p{L}$/u.test(String.fromCharCode(code));
}
/** The value of a digit in a base of at most 36, or -1, as java.lang.Character.digit: digits of any script, full-width letters. */
function digitValue(code, base) {
    let value = -1;
    if (code >= 48 && code <= 57)
        value = code - 48;
    else if (code >= 97 && code <= 122)
        value = code - 87;
    else if (code >= 65 && code <= 90)
        value = code - 55;
    else if (code >= 0xff41 && code <= 0xff5a)
        value = code - 0xff41 + 10;
    else if (code >= 0xff21 && code <= 0xff3a)
        value = code - 0xff21 + 10;
    else if (isDigit(code)) {
        // Every script's ten digits are consecutive, and no two scripts touch.
        value = 0;
        while (isDigit(code - value - 1))
            value++;
    }
    return value < base ? value : -1;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-refusal.js
/** Why a text is no EDN, and where: thrown inside the reader, a value of its `Reading` outside. */
class EdnRefusal extends Error {
    name = 'EdnRefusal';
    position;
    hint;
    constructor(position, message, hint) {
        super(message);
        this.position = position;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-cursor.js



const ESCAPES = new Map([
    ['t', '\t'],
    ['r', '\r'],
    ['n', '\n'],
    ['b', '\b'],
    ['f', '\f'],
    ['"', '"'],
    ['\\', '\\'],
]);
/** A place in an EDN text that moves on over what no form nests in: space, comments, tokens, strings. */
class EdnCursor {
    text;
    index = 0;
    /** Of the next character. */
    line = 1;
    lineStart = 0;
    constructor(text) {
        this.text = text;
    }
    /** The code unit so far ahead; NaN behind the end. */
    code(ahead = 0) {
        return this.text.charCodeAt(this.index + ahead);
    }
    /** The same as text; empty behind the end. */
    char(ahead = 0) {
        return this.text.charAt(this.index + ahead);
    }
    here() {
        return { line: this.line, column: this.index - this.lineStart + 1 };
    }
    spanFrom(start) {
        return { start, end: this.here() };
    }
    /** Behind the last character that is no line end: the line after a final newline is none that an editor shows. */
    textEnd() {
        let end = this.text.length;
        let line = this.line;
        while (end > 0 && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) {
            if (this.text[--end] === '\n')
                line--;
        }
        return { line, column: end - (end === 0 ? -1 : this.text.lastIndexOf('\n', end - 1)) };
    }
    /** Moves over so many characters, none of them a newline. */
    advance(length) {
        this.index += length;
    }
    pass(code) {
        this.index++;
        if (code === 10) {
            this.line++;
            this.lineStart = this.index;
        }
    }
    skipSpace() {
        for (let code = this.code(); isSpace(code); code = this.code())
            this.pass(code);
    }
    /** Moves to the end of the line; a lone carriage return ends a comment too. */
    skipComment() {
        for (let code = this.code(); !Number.isNaN(code) && code !== 10 && code !== 13; code = this.code()) {
            this.index++;
        }
    }
    numeral() {
        const from = this.index;
        for (let code = this.code(); !Number.isNaN(code) && !endsNumber(code); code = this.code())
            this.index++;
        return this.text.slice(from, this.index);
    }
    token() {
        const from = this.index;
        for (let code = this.code(); !Number.isNaN(code) && !endsToken(code); code = this.code()) {
            if (isForbidden(code)) {
                const message = `${JSON.stringify(this.char())} is no part of EDN`;
                throw new EdnRefusal(this.here(), message, 'quote the text as a string');
            }
            this.index++;
        }
        return this.text.slice(from, this.index);
    }
    /** The token behind a backslash, whose first character may be anything; null where the text ends. */
    characterToken() {
        this.index++;
        const first = this.char();
        if (first === '')
            return null;
        this.pass(first.charCodeAt(0));
        return first + this.token();
    }
    /** The value of the string that starts here; null where the text ends within it. */
    string() {
        let value = '';
        let from = ++this.index;
        for (;;) {
            const code = this.code();
            if (code === 34 /* " */)
                break;
            if (code === 92 /* \ */) {
                value += this.text.slice(from, this.index);
                const character = this.escaped();
                if (character === null)
                    return null;
                value += character;
                from = this.index;
            }
            else if (Number.isNaN(code))
                return null;
            else
                this.pass(code);
        }
        return value + this.text.slice(from, this.index++);
    }
    escaped() {
        const start = this.here();
        const letter = this.char(1);
        if (letter === '') {
            this.index++;
            return null;
        }
        const plain = ESCAPES.get(letter);
        if (plain !== undefined) {
            this.index += 2;
            return plain;
        }
        if (letter === 'u')
            return this.escapedCode(start, 2, 16, 4);
        if (isDigit(letter.charCodeAt(0)))
            return this.escapedCode(start, 1, 8, 3);
        throw refusedEscape(start, `\\${letter}`);
    }
    /** Four hexadecimal digits, or one to three octal ones: then a space or a delimiter may end them early. */
    escapedCode(start, prefix, base, length) {
        const from = this.index;
        this.index += prefix;
        let code = 0;
        let digits = 0;
        for (; digits < length && !(digits > 0 && endsNumber(this.code())); digits++) {
            const digit = digitValue(this.code(), base);
            if (digit === -1)
                throw refusedEscape(start, this.text.slice(from, this.index + 1));
            code = code * base + digit;
            this.index++;
        }
        if (base === 16 ? digits < length : code > 0o377) {
            throw refusedEscape(start, this.text.slice(from, this.index));
        }
        return String.fromCharCode(code);
    }
}
function refusedEscape(start, spelled) {
    return new EdnRefusal(start, `invalid escape ${(0,cut/* excerpt */.K)(spelled)} in a string`, 'a string escapes with \\t \\r \\n \\b \\f \\" \\\\ \\uXXXX or an octal number to \\377');
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-tags.js

const TIMESTAMP = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?)?)?)?(?:Z|([-+])(\d\d):(\d\d))?$/;
const DAY = 86_400_000;
/** 1582-10-15: java.util.GregorianCalendar counts Julian days before it. */
const CUTOVER = Date.UTC(1582, 9, 15);
/**
 * Milliseconds since the epoch of a `#inst` string, or null where clojure.instant refuses it. Parts may be left out
 * from the right; the second 60 is valid in minute 59 alone; digits behind the millisecond are dropped.
 */
function instantOf(text) {
    const match = TIMESTAMP.exec(text);
    if (match === null)
        return null;
    const part = (index, fallback) => Number(match[index] ?? fallback);
    const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
    const [hour, minute, second] = [part(4, 0), part(5, 0), part(6, 0)];
    const [offsetHour, offsetMinute] = [part(9, 0), part(10, 0)];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return null;
    if (hour > 23 || minute > 59 || second > (minute === 59 ? 60 : 59))
        return null;
    if (offsetHour > 23 || offsetMinute > 59)
        return null;
    const milli = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
    const offset = (match[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
    return midnight(year, month, day) + (hour * 60 + minute - offset) * 60_000 + second * 1000 + milli;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function midnight(year, month, day) {
    // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 Gregorian years are always 146,097 days.
    const gregorian = Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;
    if (gregorian >= CUTOVER)
        return gregorian;
    // Days from 1 March of the year 0, where the Julian leap day ends each year.
    const march = month < 3 ? year - 1 : year;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return (Math.floor(march * 365.25) + dayOfYear - 719_470) * DAY;
}
const UUID_BITS = [32, 16, 16, 16, 48];
/**
 * The 32 hexadecimal digits of a `#uuid` string, or null where java.util.UUID.fromString refuses it: five groups of
 * any length, 36 characters in all; what is too long for its group is cut from the left.
 */
function uuidOf(text) {
    const groups = text.split('-');
    if (text.length > 36 || groups.length !== 5)
        return null;
    let digits = '';
    for (const [index, group] of groups.entries()) {
        const value = hexOf(group.startsWith('+') ? group.slice(1) : group);
        if (value === null)
            return null;
        const bits = UUID_BITS[index] ?? 0;
        digits += BigInt.asUintN(bits, value)
            .toString(16)
            .padStart(bits / 4, '0');
    }
    return digits;
}
function hexOf(group) {
    if (group === '')
        return null;
    let value = 0n;
    for (let index = 0; index < group.length; index++) {
        const digit = digitValue(group.charCodeAt(index), 16);
        if (digit === -1)
            return null;
        value = value * 16n + BigInt(digit);
    }
    return BigInt.asIntN(64, value) === value ? value : null;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-equality.js

/**
 * Texts that are the same for two values exactly when Clojure takes them for one key: `[1]` and `(1)`, `1` and `1N`,
 * `1.0M` and `1.00M`, maps and sets in any order; not `1` and `1.0`. The form of an unknown tag is compared as Java's
 * `equals` does, where `1` and `1N` differ. One instance serves one document: a collection is named by a number, so
 * that nested keys cost no more than their length.
 */
class EdnEquality {
    numbers = new Map();
    known = { equiv: new Map(), equals: new Map() };
    /** The text of a value. */
    keyOf(value) {
        return this.key(value, 'equiv');
    }
    key(value, by) {
        switch (value.kind) {
            case 'nil':
                return 'nil';
            case 'boolean':
                return `${value.value}`;
            case 'string':
                return JSON.stringify(value.value);
            case 'character':
                return `\\${value.value.charCodeAt(0)}`;
            case 'integer':
                return by === 'equals' && value.big ? `${value.value}N` : `${value.value}`;
            case 'float':
                return by === 'equals' && Object.is(value.value, -0) ? 'd-0' : `d${value.value}`;
            case 'decimal':
                return decimalKey(value.text, by);
            case 'ratio':
                return `${value.numerator}/${value.denominator}`;
            case 'keyword':
            case 'symbol':
                return `${value.kind === 'keyword' ? ':' : "'"}${value.namespace === null ? '' : `${value.namespace} `}${value.name}`;
            case 'tagged':
                return this.taggedKey(value.tag, value.value);
            default:
                return this.collectionKey(value, by);
        }
    }
    taggedKey(tag, form) {
        if (form.kind === 'string' && tag === 'inst')
            return `#inst ${instantOf(form.value)}`;
        if (form.kind === 'string' && tag === 'uuid')
            return `#uuid ${uuidOf(form.value)}`;
        return this.numbered(`#${tag} ${this.key(form, 'equals')}`);
    }
    collectionKey(value, by) {
        const known = this.known[by].get(value);
        if (known !== undefined)
            return known;
        let text;
        if (value.kind === 'map') {
            // Keys, and members of sets, are looked up, which never goes by `equals`.
            const entries = value.entries.map(([key, item]) => `${this.key(key, 'equiv')}\n${this.key(item, by)}`);
            text = `{${entries.sort().join('\n')}`;
        }
        else if (value.kind === 'set') {
            text = `#{${value.items
                .map((item) => this.key(item, 'equiv'))
                .sort()
                .join('\n')}`;
        }
        else {
            text = `[${value.items.map((item) => this.key(item, by)).join('\n')}`;
        }
        const key = this.numbered(text);
        this.known[by].set(value, key);
        return key;
    }
    numbered(text) {
        const number = this.numbers.get(text) ?? this.numbers.size;
        this.numbers.set(text, number);
        return `@${number}`;
    }
}
function decimalKey(text, by) {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
    let digits = (whole + fraction).replace(/^0+/, '');
    let scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
    if (by === 'equiv') {
        const kept = trimmedLength(digits);
        scale = digits === '' ? 0n : scale - BigInt(digits.length - kept);
        digits = digits.slice(0, kept);
    }
    const sign = digits !== '' && mantissa.startsWith('-') ? '-' : '';
    return `M${sign}${digits}e${scale}`;
}
function trimmedLength(digits) {
    let length = digits.length;
    while (length > 0 && digits[length - 1] === '0')
        length--;
    return length;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-opener.js


const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['"', '"'],
]);
/** The character that completes an opener (of `#{` and `#:ns{` too); null where a form does, as behind `#_`. */
function closerOf({ text }) {
    return text.endsWith('{') ? '}' : (CLOSERS.get(text) ?? null);
}
/** What an opener waits for, as a clause with its place. */
function describeOpen(opener) {
    const name = opener.text === '"' ? 'string' : (0,cut/* excerpt */.K)(opener.text);
    const wait = closerOf(opener) === null ? 'needs a form' : 'is not closed';
    return `the ${name} opened at ${(0,text_position/* formatPosition */.Ld)(opener.start)} ${wait}`;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn-token.js



const INTEGER = /^([-+]?)(?:(0|[1-9][0-9]*)|0[xX]([0-9A-Fa-f]+)|0([0-7]+)|([1-9][0-9]?)[rR]([0-9A-Za-z]+))(N?)$/;
const FLOAT = /^([-+]?[0-9]+(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?)(M?)$/;
const RATIO = /^([-+]?[0-9]+)\/([0-9]+)$/;
const LEADING_ZERO = /^[-+]?0[0-9]+N?$/;
/** Longest number that is read: the arithmetic behind radixes and ratios is not linear in its length. */
const MAX_NUMBER_LENGTH = 10_000;
const NAMED_CHARACTERS = new Map([
    ['newline', '\n'],
    ['space', ' '],
    ['tab', '\t'],
    ['backspace', '\b'],
    ['formfeed', '\f'],
    ['return', '\r'],
]);
/**
 * The value of a token that starts like a number (a digit, or a sign and a digit), read as clojure.edn does: `010` is
 * 8, `1.` is 1.0, `4/2` is 2. Throws EdnRefusal.
 */
function numberOf(token, span) {
    if (token.length > MAX_NUMBER_LENGTH) {
        throw new EdnRefusal(span.start, `a number of ${token.length} characters: the limit is ${MAX_NUMBER_LENGTH}`, 'write it as a string');
    }
    const integer = INTEGER.exec(token);
    if (integer !== null)
        return integerOf(integer, token, span);
    if (LEADING_ZERO.test(token)) {
        throw refusedNumber(token, span, 'a number that starts with 0 is octal: drop the zero, or quote it as a string');
    }
    const float = FLOAT.exec(token);
    if (float !== null) {
        const [, text = '', fraction = '', exponent = '0', suffix] = float;
        if (suffix !== 'M')
            return { kind: 'float', value: Number(text), span };
        const scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
        if (BigInt.asIntN(32, scale) !== scale) {
            throw refusedNumber(token, span, 'the exponent of a decimal (M) must fit into 32 bits');
        }
        return { kind: 'decimal', text, span };
    }
    const ratio = RATIO.exec(token);
    if (ratio !== null)
        return ratioOf(BigInt((ratio[1] ?? '').replace('+', '')), BigInt(ratio[2] ?? ''), token, span);
    throw refusedNumber(token, span, 'what starts with a digit must be a number: quote it as a string');
}
function integerOf(match, token, span) {
    const [, sign, decimal, hex, octal, base, digits = '', suffix] = match;
    let value;
    if (decimal !== undefined)
        value = BigInt(decimal);
    else if (hex !== undefined)
        value = BigInt(`0x${hex}`);
    else if (octal !== undefined)
        value = BigInt(`0o${octal}`);
    else
        value = inBase(digits, Number(base), token, span);
    if (sign === '-')
        value = -value;
    return { kind: 'integer', value, big: suffix === 'N' || !fitsLong(value), span };
}
function inBase(digits, base, token, span) {
    if (base < 2 || base > 36)
        throw refusedNumber(token, span, 'a radix is 2 to 36');
    let value = 0n;
    // Ten digits at a time are an exact number in any radix, and a tenth of the big multiplications.
    for (let from = 0; from < digits.length; from += 10) {
        const chunk = digits.slice(from, from + 10);
        let part = 0;
        for (const character of chunk) {
            const digit = digitValue(character.charCodeAt(0), base);
            if (digit === -1) {
                throw refusedNumber(token, span, `"${character}" is no digit in radix ${base}`);
            }
            part = part * base + digit;
        }
        value = value * BigInt(base ** chunk.length) + BigInt(part);
    }
    return value;
}
function ratioOf(numerator, denominator, token, span) {
    if (denominator === 0n)
        throw refusedNumber(token, span, 'a denominator is not 0');
    let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
    while (rest !== 0n)
        [divisor, rest] = [rest, divisor % rest];
    if (divisor !== denominator) {
        return { kind: 'ratio', numerator: numerator / divisor, denominator: denominator / divisor, span };
    }
    const big = !fitsLong(numerator) || !fitsLong(denominator);
    return { kind: 'integer', value: numerator / divisor, big, span };
}
function fitsLong(value) {
    return BigInt.asIntN(64, value) === value;
}
function refusedNumber(token, span, hint) {
    return new EdnRefusal(span.start, `invalid number ${(0,cut/* excerpt */.K)(token)}`, hint);
}
/**
 * The value of any other token: nil, a boolean, a keyword or a symbol. Accepts what clojure.edn accepts (`:1`,
 * `:a/b/c`, `foo//`) and refuses what it refuses (`::a`, `:a/1`, `foo/`, `a:`). Throws EdnRefusal.
 */
function nameOf(token, span) {
    if (token === 'nil')
        return { kind: 'nil', span };
    if (token === 'true' || token === 'false')
        return { kind: 'boolean', value: token === 'true', span };
    const kind = token.startsWith(':') ? 'keyword' : 'symbol';
    const body = kind === 'keyword' ? token.slice(1) : token;
    if (!isName(token, body)) {
        throw new EdnRefusal(span.start, `invalid ${kind} ${(0,cut/* excerpt */.K)(token)}`, nameHint(token));
    }
    const slash = body === '/' ? -1 : body.indexOf('/');
    if (slash === -1)
        return { kind, namespace: null, name: body, span };
    return { kind, namespace: body.slice(0, slash), name: body.slice(slash + 1), span };
}
function isName(token, body) {
    if (token.endsWith(':') || token.includes('::'))
        return false;
    if (body === '/')
        return true;
    // A slash at the very end is a name of its own (`foo//`), never the end of a namespace.
    const slash = token.lastIndexOf('/', token.length - 2);
    if (slash === -1)
        return !body.includes('/');
    const name = token.slice(slash + 1);
    if (name !== '/' && (name.includes('/') || /^[0-9]/.test(name)))
        return false;
    const space = token.slice(0, slash);
    if (space === '' || space.endsWith(':') || space.startsWith('/'))
        return false;
    // Java's `.` does not match NEL, which is no white space either.
    const first = /^:[^0-9/]/.test(space) ? 1 : 0;
    return space.indexOf('\u0085', first + 1) === -1;
}
function nameHint(token) {
    if (token.startsWith('::'))
        return 'EDN has no aliases: write the namespace out, with one colon';
    if (token.endsWith('/'))
        return 'a name must follow the "/"';
    if (/\/[0-9]/.test(token))
        return 'the name behind the "/" must not start with a digit';
    if (token.startsWith('/'))
        return 'a namespace must stand before the "/"';
    return 'a name neither ends with ":" nor holds "::"';
}
/** The character that a token behind a backslash means: one UTF-16 code unit. Throws EdnRefusal. */
function characterOf(token, span) {
    if (token.length === 1)
        return { kind: 'character', value: token, span };
    const named = NAMED_CHARACTERS.get(token);
    if (named !== undefined)
        return { kind: 'character', value: named, span };
    const code = codeOf(token);
    if (code === null) {
        throw new EdnRefusal(span.start, `invalid character ${(0,cut/* excerpt */.K)(`\\${token}`)}`, 'a character is one UTF-16 unit, newline, space, tab, backspace, formfeed, return, uXXXX or oNNN (to o377)');
    }
    return { kind: 'character', value: String.fromCharCode(code), span };
}
function codeOf(token) {
    const base = token.startsWith('u') ? 16 : 8;
    if (base === 16 ? token.length !== 5 : !token.startsWith('o') || token.length > 4)
        return null;
    let code = 0;
    for (let index = 1; index < token.length; index++) {
        const digit = digitValue(token.charCodeAt(index), base);
        if (digit === -1)
            return null;
        code = code * base + digit;
    }
    if (base === 8)
        return code <= 0o377 ? code : null;
    return code >= 0xd800 && code <= 0xdfff ? null : code;
}

;// CONCATENATED MODULE: ./.build/packages/core/src/read/edn/edn.js










const MAX_DEPTH = 1000;
const SYMBOLIC = new Map([
    ['Inf', Number.POSITIVE_INFINITY],
    ['-Inf', Number.NEGATIVE_INFINITY],
    ['NaN', Number.NaN],
]);
/**
 * Reads a text that holds exactly one EDN form (space, comments and discards around it), with the rules of Clojure
 * 1.12's clojure.edn reader; unknown tags are kept. Limits of our own: 1,000 levels, numbers of 10,000 characters. A
 * refusal is one problem at its line and column (from 1, in UTF-16 units). Linear in the length of the text.
 */
function readEdn(text, file) {
    try {
        return { ok: true, value: new EdnReader(text).document() };
    }
    catch (error) {
        if (!(error instanceof EdnRefusal))
            throw error;
        const { line, column } = error.position;
        return {
            ok: false,
            problems: [{ at: finding.at.point(file, line, column), message: error.message, hint: error.hint }],
        };
    }
}
class EdnReader {
    cursor;
    equality = new EdnEquality();
    depth = 0;
    constructor(text) {
        this.cursor = new EdnCursor(text);
    }
    document() {
        const value = this.form(null);
        this.skipBlank();
        const next = this.cursor.char();
        if (next === '')
            return value;
        if (')]}'.includes(next))
            throw this.unmatched(null);
        const hint = 'keep one form: wrap them in a vector, or comment one out with #_';
        throw new EdnRefusal(this.cursor.here(), 'trailing form: a document holds one form', hint);
    }
    /** Passes space, comments and discarded forms. */
    skipBlank() {
        for (;;) {
            this.cursor.skipSpace();
            const code = this.cursor.code();
            if (code === 59 /* ; */)
                this.cursor.skipComment();
            else if (code === 35 /* # */ && this.cursor.code(1) === 95 /* _ */)
                this.inside('#_', (opener) => this.form(opener));
            else
                return;
        }
    }
    /** Passes an opener and reads what belongs to it one level down. */
    inside(text, read) {
        const start = this.cursor.here();
        if (++this.depth > MAX_DEPTH) {
            throw new EdnRefusal(start, `nested deeper than ${MAX_DEPTH} levels`, 'flatten the data');
        }
        this.cursor.advance(text.length);
        const result = read({ text, start });
        this.depth--;
        return result;
    }
    /** Reads the next form, for `owner` where something open needs one. */
    form(owner) {
        this.skipBlank();
        const start = this.cursor.here();
        const code = this.cursor.code();
        switch (code) {
            case 34 /* " */:
                {
                    const value = this.cursor.string();
                    if (value === null)
                        throw this.unfinished({ text: '"', start });
                    return { kind: 'string', value, span: this.cursor.spanFrom(start) };
                }
            case 40 /* ( */:
                return this.sequence('list', '(', ')');
            case 91 /* [ */:
                return this.sequence('vector', '[', ']');
            case 123 /* { */:
                return this.inside('{', (opener) => this.entries(opener, this.items(opener, '}')));
            case 35 /* # */:
                return this.dispatch();
            case 92 /* \ */:
                {
                    const token = this.cursor.characterToken();
                    if (token === null)
                        throw this.unfinished({ text: '\\', start });
                    return characterOf(token, this.cursor.spanFrom(start));
                }
            case 94 /* ^ */:
                return this.metadata('^');
            case 41 /* ) */:
            case 93 /* ] */:
            case 125 /* } */:
                throw this.unmatched(owner);
        }
        if (Number.isNaN(code))
            throw this.unfinished(owner);
        const signed = code === 43 /* + */ || code === 45; /* - */
        if (isDigit(code) || (signed && isDigit(this.cursor.code(1)))) {
            const token = this.cursor.numeral();
            return numberOf(token, this.cursor.spanFrom(start));
        }
        const token = this.cursor.token();
        return nameOf(token, this.cursor.spanFrom(start));
    }
    sequence(kind, text, closer) {
        return this.inside(text, (opener) => {
            const items = this.items(opener, closer);
            if (kind === 'set')
                this.refuseDuplicates('set member', items);
            return { kind, items, span: this.cursor.spanFrom(opener.start) };
        });
    }
    items(opener, closer) {
        const items = [];
        const end = closer.charCodeAt(0);
        for (;;) {
            this.skipBlank();
            if (this.cursor.code() === end)
                break;
            items.push(this.form(opener));
        }
        this.cursor.advance(1);
        return items;
    }
    entries(opener, items) {
        const entries = [];
        for (let index = 0; index < items.length; index += 2) {
            const [key, value] = items.slice(index, index + 2);
            if (key === undefined)
                break;
            if (value === undefined) {
                const map = `the map opened at ${(0,text_position/* formatPosition */.Ld)(opener.start)}`;
                const message = `odd number of forms in ${map}: its last key has no value`;
                throw new EdnRefusal(key.span.start, message, 'a map is keys and values in turn');
            }
            entries.push([key, value]);
        }
        this.refuseDuplicates('key', entries.map(([key]) => key));
        return { kind: 'map', entries, span: this.cursor.spanFrom(opener.start) };
    }
    refuseDuplicates(what, values) {
        if (values.length < 2)
            return;
        const seen = new Map();
        for (const value of values) {
            const key = this.equality.keyOf(value);
            const first = seen.get(key);
            if (first !== undefined) {
                const message = `duplicate ${what}: its equal stands at ${(0,text_position/* formatPosition */.Ld)(first.span.start)}`;
                throw new EdnRefusal(value.span.start, message, 'remove one of the two');
            }
            seen.set(key, value);
        }
    }
    dispatch() {
        const next = this.cursor.char(1);
        switch (next) {
            case '{':
                return this.sequence('set', '#{', '}');
            case '#':
                return this.symbolic();
            case '^':
                return this.metadata('#^');
            case ':':
                return this.namespacedMap();
        }
        if (startsTag(next.charCodeAt(0)))
            return this.tagged();
        const message = `${(0,cut/* excerpt */.K)(`#${next}`)} starts no form of EDN`;
        throw new EdnRefusal(this.cursor.here(), message, 'a tag starts with a letter');
    }
    symbolic() {
        return this.inside('##', (opener) => {
            const name = this.form(opener);
            const value = name.kind === 'symbol' && name.namespace === null ? SYMBOLIC.get(name.name) : undefined;
            if (value === undefined) {
                throw new EdnRefusal(opener.start, 'unknown symbolic value', 'there are ##Inf, ##-Inf and ##NaN');
            }
            return { kind: 'float', value, span: this.cursor.spanFrom(opener.start) };
        });
    }
    metadata(text) {
        return this.inside(text, (opener) => {
            const meta = this.form(opener);
            if (!['symbol', 'string', 'keyword', 'map'].includes(meta.kind)) {
                const hint = 'metadata is a symbol, a keyword, a string or a map';
                throw new EdnRefusal(meta.span.start, `metadata of the kind ${meta.kind}`, hint);
            }
            const value = this.form(opener);
            if (!['symbol', 'list', 'vector', 'map', 'set'].includes(value.kind)) {
                const hint = 'only symbols, lists, vectors, maps and sets carry metadata';
                throw new EdnRefusal(opener.start, `metadata before a value of the kind ${value.kind}`, hint);
            }
            return { ...value, span: this.cursor.spanFrom(opener.start) };
        });
    }
    tagged() {
        return this.inside('#', ({ start }) => {
            const tag = this.cursor.token();
            if (nameOf(tag, this.cursor.spanFrom(start)).kind !== 'symbol') {
                throw new EdnRefusal(start, `invalid tag ${(0,cut/* excerpt */.K)(tag)}`, 'a tag is a symbol');
            }
            const value = this.form({ text: `#${tag}`, start });
            const text = value.kind === 'string' ? value.value : '';
            if (tag === 'inst' && instantOf(text) === null) {
                const hint = 'write a string such as "2026-01-31T12:00:00Z"';
                throw new EdnRefusal(value.span.start, 'invalid #inst', hint);
            }
            if (tag === 'uuid' && uuidOf(text) === null) {
                const hint = 'write a string of five hexadecimal groups';
                throw new EdnRefusal(value.span.start, 'invalid #uuid', hint);
            }
            return { kind: 'tagged', tag, value, span: this.cursor.spanFrom(start) };
        });
    }
    namespacedMap() {
        return this.inside('#:', (opener) => {
            const space = this.form(opener);
            if (space.kind !== 'symbol' || space.namespace !== null) {
                throw new EdnRefusal(opener.start, 'invalid namespace of a map', 'write it as #:name{…}');
            }
            this.cursor.skipSpace();
            if (this.cursor.char() !== '{') {
                const message = `no map behind ${(0,cut/* excerpt */.K)(`#:${space.name}`)}`;
                throw new EdnRefusal(this.cursor.here(), message, 'a namespace stands right before its map');
            }
            this.cursor.advance(1);
            const brace = { text: `#:${space.name}{`, start: opener.start };
            const items = this.items(brace, '}');
            return this.entries(brace, items.map((item, index) => (index % 2 === 0 ? qualified(item, space.name) : item)));
        });
    }
    unmatched(owner) {
        const closer = this.cursor.char();
        if (owner === null) {
            return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": nothing is open`, 'remove it');
        }
        const needed = closerOf(owner);
        const hint = needed === null ? 'put a form before it' : `put "${needed}" before it`;
        return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": ${describeOpen(owner)}`, hint);
    }
    unfinished(owner) {
        if (owner === null) {
            return new EdnRefusal(this.cursor.textEnd(), 'the text holds no form', 'write one EDN form, such as a map');
        }
        const needed = closerOf(owner);
        const hint = needed === null ? 'put a form behind it' : `close it with ${needed}`;
        return new EdnRefusal(this.cursor.textEnd(), `the text ends: ${describeOpen(owner)}`, hint);
    }
}
/** A key of `#:space{}`: a bare name gets the namespace, `_/name` becomes bare. */
function qualified(key, space) {
    if (key.kind !== 'keyword' && key.kind !== 'symbol')
        return key;
    if (key.namespace === null)
        return { ...key, namespace: space };
    return key.namespace === '_' ? { ...key, namespace: null } : key;
}


/***/ })

};
