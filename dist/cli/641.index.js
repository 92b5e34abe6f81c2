export const id = 641;
export const ids = [641];
export const modules = {

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff),
/* harmony export */   renderUnifiedDiff: () => (/* binding */ renderUnifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7233);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7713);




/** Beyond so many changed lines the search for the smallest diff is given up: it takes quadratic time. */
const MOST_EDITS = 2000;
/**
 * A patch that `git apply` takes, to the byte; '' where nothing differs. `folder` is where the paths start in the git
 * checkout: in a subfolder of it, git leaves out what a patch does not name from its top. It holds file contents as they
 * are: show it to people through `renderDiff`.
 */
function renderUnifiedDiff(files, folder = _core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl) {
    return files.map((file) => filePatch({ ...file, path: (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, file.path) })).join('');
}
function filePatch({ path, before, after }) {
    if (before === after)
        return '';
    const head = [`diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}`];
    if (before === null)
        head.push('new file mode 100644');
    if (after === null)
        head.push('deleted file mode 100644');
    const hunks = hunksOf(before ?? '', after ?? '');
    if (hunks.length > 0) {
        head.push(`--- ${before === null ? '/dev/null' : fileLine(`a/${path}`)}`);
        head.push(`+++ ${after === null ? '/dev/null' : fileLine(`b/${path}`)}`);
    }
    return `${[...head, ...hunks.flatMap(hunkLines)].join('\n')}\n`;
}
function hunksOf(before, after) {
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)('', '', before, after, '', '', { context: 3, maxEditLength: MOST_EDITS });
    return patch?.hunks ?? [wholeFile(before, after)];
}
/** All lines out, all lines in. */
function wholeFile(before, after) {
    const out = markedLines(before, '-');
    const into = markedLines(after, '+');
    return {
        oldStart: 1,
        oldLines: out.count,
        newStart: 1,
        newLines: into.count,
        lines: [...out.lines, ...into.lines],
    };
}
function markedLines(text, mark) {
    if (text === '')
        return { count: 0, lines: [] };
    const ended = text.endsWith('\n');
    const lines = (ended ? text.slice(0, -1) : text).split('\n').map((line) => mark + line);
    return { count: lines.length, lines: ended ? lines : [...lines, '\\ No newline at end of file'] };
}
/** A range without lines is named by the line before it. */
function hunkLines({ oldStart, oldLines, newStart, newLines, lines }) {
    const range = (start, count) => `${count === 0 ? start - 1 : start},${count}`;
    return [`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`, ...lines];
}
/** As git does it, a tab ends a name with spaces: else readers take what follows a space for a time stamp. */
function fileLine(name) {
    const quoted = quote(name);
    return quoted === name && name.includes(' ') ? `${name}\t` : quoted;
}
const NAMED_ESCAPES = new Map([
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\v', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['"', '\\"'],
    ['\\', '\\\\'],
]);
/** Git's quoting of names (core.quotePath): in C style where a byte is a control, a quote, a backslash or not ASCII. */
function quote(name) {
    let quoted = '';
    for (const byte of Buffer.from(name, 'utf8')) {
        const character = String.fromCharCode(byte);
        const plain = byte >= 0x20 && byte < 0x7f;
        quoted += NAMED_ESCAPES.get(character) ?? (plain ? character : `\\${byte.toString(8).padStart(3, '0')}`);
    }
    return quoted === name ? name : `"${quoted}"`;
}
/** A patch for people: coloured where wanted, unseen characters made visible, inert in an Actions log. */
function renderDiff(patch, { color }) {
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_2__/* .ink */ .P)(color);
    const lines = patch === '' ? [] : patch.replace(/\n$/, '').split('\n');
    return lines
        .map((line) => {
        const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleCode */ .yy)(line));
        if (line.startsWith('diff --git '))
            return paint.bold(text);
        if (line.startsWith('@@'))
            return paint.cyan(text);
        if (line.startsWith('+'))
            return paint.green(text);
        return line.startsWith('-') ? paint.red(text) : text;
    })
        .map((line) => `${line}\n`)
        .join('');
}


/***/ })

};
