export const id = 618;
export const ids = [618];
export const modules = {

/***/ 7618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./.build/packages/core/src/model/errors.js
var errors = __webpack_require__(8360);
// EXTERNAL MODULE: ./.build/packages/core/src/model/rules.js + 5 modules
var rules = __webpack_require__(1186);
// EXTERNAL MODULE: ./.build/packages/core/src/model/suggest.js
var suggest = __webpack_require__(9961);
// EXTERNAL MODULE: ./.build/packages/core/src/report/ansi.js
var ansi = __webpack_require__(7233);
;// CONCATENATED MODULE: ./.build/packages/core/src/report/explain.js




/**
 * What a rule means, for a terminal. Takes a rule id, or its last part where only one rule has it. Throws UserError for
 * any other text, naming the rule that is most like it.
 */
function renderExplain(name, { color, width = 100 }) {
    const rule = ruleNamed(name);
    const paint = (0,ansi/* ink */.P)(color);
    const { title, severity, why, example } = rules/* RULES */.y0[rule];
    const { message, fix } = (0,rules/* sentencesOf */.cj)(rule, example.data);
    const lines = [
        `${paint.bold(title)}  (${rule}, ${severity})`,
        '',
        ...(0,ansi/* wrap */.L)(why, '', width),
        '',
        paint.bold('For example'),
        ...(0,ansi/* wrap */.L)(`${example.file}: ${message}`, '    ', width),
        ...(fix === null ? [] : (0,ansi/* wrap */.L)(`fix: ${fix}`, '    ', width)),
        '',
        paint.bold('To change its level'),
        `    in plumb.edn  :rules {:${rule} :warning}    (:error, :warning, :notice or :off)`,
        '',
        paint.faint(`More, with a worked example: ${(0,rules/* docsPage */.tu)(rule)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function ruleNamed(name) {
    const exact = rules/* RULE_IDS */.Iu.filter((rule) => rule === name || rule.endsWith(`/${name}`));
    const [rule] = exact;
    if (rule !== undefined && exact.length === 1)
        return rule;
    const near = (0,suggest/* suggest */.Z)(name, rules/* RULE_IDS */.Iu) ?? (0,suggest/* suggest */.Z)(name, lastParts().keys());
    const meant = near === null ? null : (lastParts().get(near) ?? near);
    throw new errors/* UserError */.y(`there is no rule ${JSON.stringify(name)}`, meant === null ? `the rules are: ${rules/* RULE_IDS */.Iu.join(', ')}` : `did you mean ${meant}?`);
}
function lastParts() {
    return new Map(rules/* RULE_IDS */.Iu.map((rule) => [rule.slice(rule.indexOf('/') + 1), rule]));
}

// EXTERNAL MODULE: ./.build/packages/cli/src/args.js
var src_args = __webpack_require__(3421);
// EXTERNAL MODULE: ./.build/packages/cli/src/help.js
var help = __webpack_require__(6491);
// EXTERNAL MODULE: ./.build/packages/cli/src/terminal.js
var src_terminal = __webpack_require__(5272);
;// CONCATENATED MODULE: ./.build/packages/cli/src/commands/explain.js




/** `plumb explain [RULE]`. */
async function runExplain(args, terminal) {
    const { positionals } = (0,src_args/* parse */.qg)(args, src_args/* FLAGS */.Wg.explain);
    const [rule, second] = positionals;
    if (second !== undefined)
        throw new errors/* UserError */.y('explain takes one rule', 'call it once a rule');
    terminal.out(rule === undefined ? (0,help/* rulesList */._o)() : renderExplain(rule, { color: terminal.color }));
    return src_terminal/* EXIT */.d.clean;
}


/***/ })

};
