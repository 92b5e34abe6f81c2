export const id = 789;
export const ids = [789];
export const modules = {

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/packages/core/src/model/canonical.js
var canonical = __webpack_require__(5905);
// EXTERNAL MODULE: ./.build/packages/core/src/model/repo-path.js
var repo_path = __webpack_require__(7479);
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js
var rules = __webpack_require__(1120);
;// CONCATENATED MODULE: ./.build/packages/core/src/model/version.js
/** The released version; a test holds it against package.json. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./.build/packages/core/src/report/entry.js
var entry = __webpack_require__(5636);
// EXTERNAL MODULE: ./.build/packages/core/src/report/json.js
var json = __webpack_require__(4804);
// EXTERNAL MODULE: ./.build/packages/core/src/report/sanitize.js
var sanitize = __webpack_require__(7713);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/sarif.js









/** What GitHub's code scanning takes of one run. */
const MOST_RESULTS = 25_000;
const MOST_GZIPPED_BYTES = 10_000_000;
/**
 * The report as SARIF 2.1.0, within GitHub's limits: what does not fit is left out, mildest first, and counted in a
 * notification. Files are relative to `%SRCROOT%`, the checkout.
 */
function renderSarif(report, { root = repo_path/* ROOT */.Dl, maxResults = MOST_RESULTS, maxGzippedBytes = MOST_GZIPPED_BYTES } = {}) {
    const ranked = (0,entry/* rankedEntries */.WB)(report);
    let shown = Math.min(ranked.length, maxResults);
    for (;;) {
        const text = (0,json/* inertJson */.nl)(logOf(report, root, ranked.slice(0, shown), ranked.slice(shown)));
        const fits = (0,sanitize/* bytesOf */.$$)(text) <= maxGzippedBytes || (0,external_node_zlib_.gzipSync)(text).length <= maxGzippedBytes;
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
                tool: { driver: { name: 'Plumbline', semanticVersion: VERSION, rules: rules/* RULE_IDS */.Iu.map(descriptorOf) } },
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
    const { title, why, severity } = rules/* RULES */.y0[rule];
    const more = `Run \`plumb explain ${rule}\`, or read ${(0,rules/* docsPage */.tu)(rule)} of the project.`;
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
        const fix = entry.fix === null ? '' : `\nFix: ${(0,sanitize/* visible */.RK)(entry.fix)}`;
        return {
            ruleId: entry.rule,
            ruleIndex: rules/* RULE_IDS */.Iu.indexOf(entry.rule),
            level: LEVELS[entry.severity],
            message: { text: (0,sanitize/* visible */.RK)(entry.message) + fix },
            locations: [locationOf(entry, root)],
            // The only key that GitHub matches alerts by; without it, it hashes the line itself.
            partialFingerprints: { primaryLocationLineHash: `${hash}:${ordinal}` },
            properties: { project: entry.project, data: (0,json/* redactDeep */.KL)(entry.data) },
        };
    });
}
/** What a finding is, wherever in its file it stands: an alert survives edits above it. */
function fingerprint({ rule, file, project, data }) {
    const identity = (0,canonical/* canonicalJson */.d)([rule, file, project, data]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function locationOf({ file, line, column }, root) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file === null ? root : (0,repo_path/* join */.fj)(root, file)), uriBaseId: '%SRCROOT%' },
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
        message: { text: `${note.check} could not run: ${(0,sanitize/* visible */.RK)(note.judged)}` },
    }));
    if (hidden.length === 0)
        return failed;
    const text = `Left out, beyond what GitHub takes of one run: ${(0,entry/* countsText */.WN)((0,entry/* countLevels */.ZT)(hidden))}.`;
    return [...failed, { level: 'warning', message: { text } }];
}


/***/ })

};
