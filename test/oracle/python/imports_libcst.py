"""What libcst says of Python files, for syntax that is newer than the Python that runs it: as imports.py, without scopes."""

import json
import sys

import libcst
from libcst.metadata import MetadataWrapper, PositionProvider


def dotted(node):
    if node is None:
        return ""
    if isinstance(node, libcst.Name):
        return node.value
    return f"{dotted(node.value)}.{node.attr.value}"


class Imports(libcst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self):
        self.facts = []

    def add(self, node, kind, module, names, level):
        line = self.get_metadata(PositionProvider, node).start.line
        self.facts.append({"kind": kind, "module": module, "names": names, "level": level, "line": line, "scope": []})

    def visit_Import(self, node):
        for alias in node.names:
            self.add(node, "import", dotted(alias.name), [], 0)

    def visit_ImportFrom(self, node):
        star = isinstance(node.names, libcst.ImportStar)
        names = ["*"] if star else [dotted(alias.name) for alias in node.names]
        self.add(node, "from", dotted(node.module), names, len(node.relative))

    visit_LazyImport = visit_Import
    visit_LazyImportFrom = visit_ImportFrom


def read(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        wrapper = MetadataWrapper(libcst.parse_module(source), unsafe_skip_copy=True)
    except Exception as error:
        return {"ok": False, "error": f"{type(error).__name__}: {error}"}
    visitor = Imports()
    wrapper.visit(visitor)
    return {"ok": True, "imports": [{"guard": None, "attempt": None, "endLine": 0, **one} for one in visitor.facts]}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(read(json.loads(line)), ensure_ascii=True))
