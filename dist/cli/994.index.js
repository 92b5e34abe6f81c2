export const id = 994;
export const ids = [994];
export const modules = {

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFix: () => (/* binding */ runFix)
/* harmony export */ });
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
/* harmony import */ var _core_adapters_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _core_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7713);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1811);



/** `plumb check --fix`: the exit code, and the report, are of what remains. */
async function runFix({ checks, failOn, dryRun }, { root, config }, emission, terminal) {
    const { files, writer, clock, history } = (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_0__/* .nodePorts */ .b2)(root);
    const { planFixes, writeFixes } = await _core_index__WEBPACK_IMPORTED_MODULE_1__/* .parts */ .rT.fix();
    const fixes = await planFixes(files, { checks, config, failOn, today: clock.today() }, history);
    if (dryRun) {
        if (fixes.changes.length === 0)
            terminal.err('plumb: there is nothing that --fix would change\n');
        const { renderUnifiedDiff } = await _core_index__WEBPACK_IMPORTED_MODULE_1__/* .parts */ .rT.diff();
        const patch = renderUnifiedDiff(fixes.changes, (0,_core_adapters_index__WEBPACK_IMPORTED_MODULE_2__/* .folderInCheckout */ .Q_)(root));
        terminal.out(terminal.shown ? (0,_core_index__WEBPACK_IMPORTED_MODULE_3__.renderDiff)(patch, { color: terminal.color }) : patch);
        return (0,_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(fixes.report);
    }
    writeFixes(fixes, writer);
    for (const { path } of fixes.changes)
        terminal.err(`${(0,_core_index__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(`fixed ${path}`)}\n`);
    return await (0,_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .emit */ .Ic)(fixes.report, { ...emission, root }, terminal);
}


/***/ })

};
