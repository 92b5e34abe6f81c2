export const id = 931;
export const ids = [931];
export const modules = {

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasImports: () => (/* binding */ hasImports),
/* harmony export */   scanImports: () => (/* binding */ scanImports)
/* harmony export */ });
/* harmony import */ var _core_app_code_source_scanners__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3544);

/** Whether a file with that name is source code whose imports can be read. */
function hasImports(file) {
    return (0,_core_app_code_source_scanners__WEBPACK_IMPORTED_MODULE_0__/* .scannerOf */ .u)(file) !== undefined;
}
/** Takes the path as it shall be printed, and what reading it brought; a fault is an error in the report. */
function scanImports(file, read) {
    const scanner = (0,_core_app_code_source_scanners__WEBPACK_IMPORTED_MODULE_0__/* .scannerOf */ .u)(file);
    const failed = (error) => ({
        file,
        language: scanner?.language ?? null,
        ok: false,
        error,
        imports: [],
    });
    if (read.kind === 'absent')
        return failed('there is no such file');
    if (read.kind === 'elsewhere')
        return failed(`its content is not here (${read.why})`);
    if (read.kind === 'unreadable')
        return failed(read.message);
    if (scanner === undefined)
        return failed('no scanner reads files with this ending');
    const scan = scanner.scan(read.text);
    if (!scan.ok)
        return failed(`line ${scan.line}: ${scan.error}`);
    const imports = scan.imports.map(({ attempt: _, asked: __, ...fact }) => fact);
    return { file, language: scanner.language, ok: true, imports };
}


/***/ })

};
