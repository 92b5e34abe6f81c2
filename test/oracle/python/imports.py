"""What CPython's own parser says of Python files: paths as JSON lines in, facts as JSON lines out.

The rules are those of packages/core/src/scan/python-imports.ts, said again over the syntax tree.
"""

import ast
import json
import re
import sys

CATCHES = {"ImportError", "ModuleNotFoundError"}
FUNCTIONS = {
    "__import__",
    "builtins.__import__",
    "importlib.__import__",
    "importlib.import_module",
    "importlib.util.find_spec",
    "pytest.importorskip",
}
MODULES = {"builtins", "importlib", "importlib.util", "pytest"}
VERSION = re.compile(
    r"sys\.(version_info|version|hexversion|platform|implementation)|version_info|os\.name|platform\.\w+|(six\.)?PY[23]\d*"
    r"|sys\.modules|(\w+\.)*(find_spec|is_\w*(available|installed)|HAS_\w+)"
)
INSTALLATION = re.compile(r"sys\.modules|find_spec|is_\w*(available|installed)|HAS_")
LEAVES = {ast.Return: "return", ast.Continue: "return", ast.Break: "return", ast.Raise: "raise"}


def dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    parts.append(node.id)
    return ".".join(reversed(parts))


def mentions_import_error(node):
    return any(
        getattr(one, "id", None) in CATCHES or getattr(one, "attr", None) in CATCHES for one in ast.walk(node)
    )


def raises(handler):
    return any(isinstance(one, ast.Raise) for one in handler.body)


class File:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.facts = []
        self.bound = {}
        self.type_checking = set()
        self.tests = {}

    def bind(self, local, target):
        if target in FUNCTIONS or target in MODULES:
            self.bound[local] = target

    def bindings(self, tree):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    first = alias.name.split(".")[0]
                    self.bind(alias.asname or first, alias.name if alias.asname else first)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                for alias in node.names:
                    self.bind(alias.asname or alias.name, f"{node.module}.{alias.name}")

    def source(self, node):
        lines = self.lines[node.lineno - 1 : node.end_lineno]
        lines[-1] = lines[-1].encode()[: node.end_col_offset].decode()
        lines[0] = lines[0].encode()[node.col_offset :].decode()
        return "\n".join(lines)

    def decided(self, test):
        """What holds where a condition does and where it does not, by the names that are known where it stands."""
        if test not in self.tests:
            self.tests[test] = (self.conditions(test, True), self.conditions(test, False))
        return self.tests[test]

    def conditions(self, node, holds):
        """Type checkers only, something else too, guards."""
        if isinstance(node, ast.BoolOp):
            parts = [self.conditions(value, holds) for value in node.values]
            if isinstance(node.op, ast.And) == holds:
                return (any(p[0] for p in parts), any(p[1] for p in parts), [g for p in parts for g in p[2]])
            guards = [self.stated(node, holds)] if all(p[2] for p in parts) else []
            return (all(p[0] for p in parts), any(p[1] for p in parts), guards)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.conditions(node.operand, not holds)
        name = dotted(node)
        if name is not None and (name.split(".")[-1] == "TYPE_CHECKING" or name in self.type_checking):
            return (holds, not holds, [])
        tests = (dotted(one) for one in ast.walk(node))
        is_test = any(one is not None and VERSION.fullmatch(one) for one in tests)
        return (False, True, [self.stated(node, holds)] if is_test else [])

    def stated(self, node, holds):
        return self.source(node) if holds else f"not ({self.source(node)})"

    def add(self, node, kind, module, names, level, around):
        scopes, guards, attempt = around
        self.facts.append(
            {
                "at": (node.lineno, node.col_offset),
                "fact": {
                    "kind": kind,
                    "module": module,
                    "names": names,
                    "level": level,
                    "line": node.lineno,
                    "endLine": node.end_lineno,
                    "scope": list(scopes) or ["top"],
                    "guard": " and ".join(guards) or None,
                    "attempt": attempt,
                },
            }
        )

    def inside(self, around, scope=None, conditions=None, attempt=None, named=True):
        scopes, guards, outer = around
        wanted = [scope] if scope else []
        if conditions:
            wanted += ["type-checking"] if conditions[0] else []
            wanted += ["conditional"] if conditions[1] else []
            for guard in conditions[2]:
                if guard not in guards:
                    guards = (*guards, guard)
        if attempt and named:
            wanted.append("guarded")
        for one in wanted:
            if one not in scopes:
                scopes = (*scopes, one)
        return (scopes, guards, attempt or outer)

    def each(self, nodes, around):
        for node in nodes:
            if isinstance(node, ast.AST):
                self.visit(node, around)
                if isinstance(node, ast.If):
                    around = self.behind(node, around)

    def behind(self, node, around):
        """What surrounds the statements behind an `if`: what holds where none of its branches has left."""
        failed = (False, False, [])
        stays = []
        some_leave = False
        last = None
        for test, body in self.parts(node):
            leaves = self.leaves(test or last, body)
            last = test
            some_leave = some_leave or leaves
            if not leaves:
                stays.append((failed, test))
            if test is not None:
                failed = self.both(failed, self.decided(test)[1])
        if not some_leave or not stays:
            return around
        before, test = stays[0]
        holds = before if len(stays) > 1 or test is None else self.both(before, self.decided(test)[0])
        return self.inside(around, conditions=(holds[0], bool(holds[2]), holds[2]))

    def leaves(self, test, body):
        how = [LEAVES[type(one)] for one in body if type(one) in LEAVES]
        if not how:
            return False
        return how[-1] == "return" or INSTALLATION.search(self.source(test)) is not None

    def parts(self, node):
        """Condition and body of each branch; the last has no condition, and without an `else` no statement."""
        while True:
            yield node.test, node.body
            if not self.is_elif(node):
                break
            node = node.orelse[0]
        yield None, node.orelse

    def is_elif(self, node):
        return (
            len(node.orelse) == 1
            and isinstance(node.orelse[0], ast.If)
            and self.lines[node.orelse[0].lineno - 1].encode()[node.orelse[0].col_offset :].startswith(b"elif")
        )

    def visit(self, node, around):
        if isinstance(node, ast.Import):
            for alias in node.names:
                self.add(node, "import", alias.name, [], 0, around)
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
            self.add(node, "from", node.module or "", names, node.level, around)
            # Only what stands before a condition can rename it: unlike calls, which may run at any later time.
            for alias in node.names:
                if alias.name == "TYPE_CHECKING" and not node.level:
                    self.type_checking.add(alias.asname or alias.name)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self.each([*node.decorator_list, node.args, node.returns], around)
            self.each(node.body, self.inside(around, "function"))
        elif isinstance(node, ast.Lambda):
            self.visit(node.args, around)
            self.visit(node.body, self.inside(around, "function"))
        elif isinstance(node, ast.ClassDef):
            self.each([*node.decorator_list, *node.bases, *node.keywords], around)
            self.each(node.body, self.inside(around, "class"))
        elif isinstance(node, ast.If):
            self.branches(node, around)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self.each([getattr(node, "iter", None), getattr(node, "test", None)], around)
            for body in (node.body, node.orelse):
                self.each(body, self.inside(around, "conditional"))
        elif isinstance(node, ast.Match):
            self.visit(node.subject, around)
            for case in node.cases:
                self.each([case.pattern, case.guard], around)
                self.each(case.body, self.inside(around, "conditional"))
        elif isinstance(node, (ast.Try, ast.TryStar)):
            self.trial(node, around)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            self.each(node.items, around)
            suppresses = any(
                isinstance(call, ast.Call)
                and (dotted(call.func) or "").split(".")[-1] == "suppress"
                and any(mentions_import_error(arg) for arg in call.args)
                for item in node.items
                for call in ast.walk(item.context_expr)
            )
            later = any(
                isinstance(call, ast.Call) and "import" in (dotted(call.func) or "").split(".")[-1].lower()
                for item in node.items
                for call in ast.walk(item.context_expr)
            )
            attempt = {"line": node.lineno, "part": "body", "raises": False} if suppresses or later else None
            self.each(node.body, self.inside(around, attempt=attempt, named=suppresses))
        else:
            if isinstance(node, ast.Call):
                self.call(node, around)
            self.each(ast.iter_child_nodes(node), around)

    def branches(self, node, around):
        failed = (False, False, [])
        for test, body in self.parts(node):
            if test is None:
                self.each(body, self.inside(around, conditions=failed))
                break
            self.visit(test, around)
            holds, fails = self.decided(test)
            self.each(body, self.inside(around, conditions=self.both(failed, holds)))
            failed = self.both(failed, fails)

    def both(self, one, other):
        return (one[0] or other[0], one[1] or other[1], [*one[2], *other[2]])

    def trial(self, node, around):
        catching = [one for one in node.handlers if one.type is not None and mentions_import_error(one.type)]

        broad = any(
            one.type is None or any(getattr(each, "id", None) in ("Exception", "BaseException") for each in ast.walk(one.type))
            for one in node.handlers
            if one not in catching and not raises(one)
        )

        def part(name):
            return {"line": node.lineno, "part": name, "raises": any(map(raises, catching))} if catching or broad else None

        self.each(node.body, self.inside(around, attempt=part("body"), named=catching))
        for handler in node.handlers:
            self.each([handler.type], around)
            inside = (
                self.inside(around, attempt=part("handler"), named=catching)
                if handler in catching
                else self.inside(around, "conditional")
            )
            self.each(handler.body, inside)
        self.each(node.orelse, self.inside(around, attempt=part("else"), named=catching))
        self.each(node.finalbody, around)

    def call(self, node, around):
        callee = dotted(node.func)
        if callee is None or not node.args or not isinstance(node.args[0], ast.Constant):
            return
        first, _, rest = callee.partition(".")
        target = self.bound.get(first, first) + (f".{rest}" if rest else "")
        value = node.args[0].value
        if target not in FUNCTIONS or not isinstance(value, str):
            return
        module = value.lstrip(".")
        if module:
            self.add(node, "dynamic", module, [], len(value) - len(module), around)


def read(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        return {"ok": False, "error": f"{type(error).__name__}: {error}"}
    text = source.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    file = File(text)
    file.bindings(tree)
    file.visit(tree, ((), (), None))
    file.facts.sort(key=lambda one: one["at"])
    return {"ok": True, "imports": [one["fact"] for one in file.facts]}


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    for line in sys.stdin:
        print(json.dumps(read(json.loads(line)), ensure_ascii=True))
