export const id = 890;
export const ids = [890];
export const modules = {

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanExtras: () => (/* binding */ scanExtras)
/* harmony export */ });
/* harmony import */ var _core_graph_extras_extras__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);
/* harmony import */ var _core_graph_extras_modules__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7137);
/* harmony import */ var _core_graph_extras_smallest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5183);
/* harmony import */ var _core_graph_extras_supply__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9949);
/* harmony import */ var _core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9330);






/**
 * Takes the files of a repository; returns a report for each Python package with extras in or below one of the folders,
 * sorted by folder. Throws UserError for a plumb.edn that is wrong.
 */
async function scanExtras(files, folders) {
    const { workspace, facts } = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .F)(files, null, new Set(['code']));
    const extras = (0,_core_graph_extras_extras__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .b)(facts.code);
    return facts.code.python
        .filter(({ project }) => folders.some((folder) => (0,_core_model_repo_path__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(project.folder, folder)))
        .filter((unit) => unit.project.extras.size > 0)
        .map((unit) => reportOf(unit, workspace, extras));
}
function reportOf(unit, { locks }, extras) {
    const { folder, spelledName } = unit.project;
    const offers = extras.supplies.offers(unit);
    const installed = new _core_graph_extras_supply__WEBPACK_IMPORTED_MODULE_3__/* .Installed */ .b(extras.supplies.base(unit), () => locks.python(folder));
    const known = new Map();
    const smallest = (needs) => {
        const key = needs.map(({ id }) => id).join();
        const found = known.get(key) ??
            (0,_core_graph_extras_smallest__WEBPACK_IMPORTED_MODULE_4__/* .smallestExtras */ .D)(offers, needs.map(({ anyOf }) => anyOf));
        known.set(key, found);
        return found;
    };
    /** Of alternatives the one that an extra brings in. */
    const distributionOf = ({ anyOf }) => anyOf.find((name) => offers.some((offer) => (0,_core_graph_extras_smallest__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .h)(offer, [name]))) ?? anyOf[0] ?? '';
    const runtime = new Set(unit.files.flatMap(({ path, role }) => (role === 'runtime' ? [path] : [])));
    const base = [];
    const modules = [];
    for (const [module, file] of [...(0,_core_graph_extras_modules__WEBPACK_IMPORTED_MODULE_5__/* .modulesOf */ .X)(unit)].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!runtime.has(file))
            continue;
        const needs = extras.needs.needsOf(file).filter(({ anyOf }) => !installed.has(anyOf));
        if (needs.length === 0)
            base.push(module);
        else
            modules.push([
                module,
                { needs: [...new Set(needs.map(distributionOf))].sort(), extras: smallest(needs) },
            ]);
    }
    return { project: folder, name: spelledName ?? folder, base, modules: Object.fromEntries(modules) };
}


/***/ })

};
