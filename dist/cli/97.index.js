export const id = 97;
export const ids = [97];
export const modules = {

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with its keys sorted by code unit at every depth and without spaces: the same text for the same value, however
 * it was put together. Undefined members are left out, as JSON does.
 */
function canonicalJson(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _core_model_canonical__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5905);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _core_model_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1186);
/* harmony import */ var _core_model_version__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7455);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5636);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4804);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7713);









/** What GitHub's code scanning takes of one run. */
const MOST_RESULTS = 25_000;
const MOST_GZIPPED_BYTES = 10_000_000;
/**
 * The report as SARIF 2.1.0, within GitHub's limits: what does not fit is left out, mildest first, and counted in a
 * notification. Files are relative to `%SRCROOT%`, the checkout.
 */
function renderSarif(report, { root = _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, maxResults = MOST_RESULTS, maxGzippedBytes = MOST_GZIPPED_BYTES } = {}) {
    const ranked = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .rankedEntries */ .WB)(report);
    let shown = Math.min(ranked.length, maxResults);
    for (;;) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .inertJson */ .nl)(logOf(report, root, ranked.slice(0, shown), ranked.slice(shown)));
        const fits = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesOf */ .$$)(text) <= maxGzippedBytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text).length <= maxGzippedBytes;
        if (fits || shown === 0)
            return text;
        shown = Math.floor(shown / 2);
    }
}
function logOf(report, root, shown, hidden) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Plumbline', semanticVersion: _core_model_version__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x, rules: _core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .RULE_IDS */ .Iu.map(descriptorOf) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The checkout of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: report.verdict !== 'inconclusive',
                        toolExecutionNotifications: notificationsOf(report, hidden),
                    },
                ],
                results: resultsOf(shown, root),
            },
        ],
    };
}
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
function descriptorOf(rule) {
    const { title, why, severity } = _core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .RULES */ .y0[rule];
    const more = `Run \`plumb explain ${rule}\`, or read ${(0,_core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .docsPage */ .tu)(rule)} of the project.`;
    return {
        id: rule,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: `${why} ${more}`, markdown: `**${title}**\n\n${why}\n\n${more}` },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: [rule.slice(0, rule.indexOf('/'))] },
    };
}
function resultsOf(entries, root) {
    const seen = new Map();
    return entries.map((entry) => {
        const hash = fingerprint(entry);
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        const fix = entry.fix === null ? '' : `\nFix: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(entry.fix)}`;
        return {
            ruleId: entry.rule,
            ruleIndex: _core_model_rules__WEBPACK_IMPORTED_MODULE_7__/* .RULE_IDS */ .Iu.indexOf(entry.rule),
            level: LEVELS[entry.severity],
            message: { text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(entry.message) + fix },
            locations: [locationOf(entry, root)],
            // The only key that GitHub matches alerts by; without it, it hashes the line itself.
            partialFingerprints: { primaryLocationLineHash: `${hash}:${ordinal}` },
            properties: { project: entry.project, data: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .redactDeep */ .KL)(entry.data) },
        };
    });
}
/** What a finding is, wherever in its file it stands: an alert survives edits above it. */
function fingerprint({ rule, file, project, data }) {
    const identity = (0,_core_model_canonical__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)([rule, file, project, data]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function locationOf({ file, line, column }, root) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file === null ? root : (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(root, file)), uriBaseId: '%SRCROOT%' },
            ...(line !== null && column !== null && { region: { startLine: line, startColumn: column } }),
        },
    };
}
/** A path as a relative URI reference (RFC 3986, 4.2): its first segment must not look like a scheme. */
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment))
        .join('/');
}
function notificationsOf(report, hidden) {
    const failed = report.notes
        .filter((note) => note.failed === true)
        .map((note) => ({
        level: 'error',
        message: { text: `${note.check} could not run: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(note.judged)}` },
    }));
    if (hidden.length === 0)
        return failed;
    const text = `Left out, beyond what GitHub takes of one run: ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)((0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countLevels */ .ZT)(hidden))}.`;
    return [...failed, { level: 'warning', message: { text } }];
}


/***/ })

};
