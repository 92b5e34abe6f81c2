"""Which declarations of real Python repositories are surely needed, without any code of this project.

    python3 scripts/mutation-population.py IMPORT_NAMES.tsv CHECKOUT ...

Prints one JSON line for each dependency of a `[project]` (base dependencies alone) whose top-level import names are
known from the table (a line: name, tab, import names; a name alone imports as itself), that a statement directly in
the body of a shipped module imports, and that no other declaration may provide: none with a known import
name of the same top level, and none of unknown names whose own name begins alike.

Shipped is a file below `src/`, or where there is none below the folder called like the project; files whose path says
test, example, doc or script are not. Files belong to the nearest pyproject.toml with a `[project]`.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath

ASIDE = re.compile(r"(^|/)(tests?|testing|docs?|examples?|samples?|scripts?|benchmarks?|notebooks?|templates?)(/|$)|(^|/)(test_[^/]*|[^/]*_test|conftest|setup|noxfile)\.py$")
NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
DECORATION = re.compile(r"^(python|py)-|-(python|py|ai|sdk|client|core)$")


def normalise(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def read_names(path: str) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, rest = line.partition("\t")
        names[name] = set(rest.split()) or {name.replace("-", "_")}
    return names


def requirement_name(text: str) -> str | None:
    found = NAME.match(text.strip())
    return normalise(found[0]) if found else None


def all_declared(data: dict) -> list[str]:
    project = data.get("project", {})
    texts = list(project.get("dependencies", []))
    for group in project.get("optional-dependencies", {}).values():
        texts += group
    for group in data.get("dependency-groups", {}).values():
        texts += [item for item in group if isinstance(item, str)]
    return texts


def first_token(name: str) -> str:
    return DECORATION.sub("", DECORATION.sub("", name)).split("-")[0]


def top_level_imports(path: Path):
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return
    for statement in tree.body:
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                yield alias.name.split(".")[0], statement.lineno
        elif isinstance(statement, ast.ImportFrom) and statement.level == 0 and statement.module:
            yield statement.module.split(".")[0], statement.lineno


def population(root: Path, names: dict[str, set[str]]):
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True).stdout
    files = [PurePosixPath(path) for path in listed.decode("utf-8", "replace").split("\0") if path]
    projects: dict[PurePosixPath, dict] = {}
    for path in files:
        if path.name != "pyproject.toml":
            continue
        try:
            data = tomllib.loads((root / path).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if "project" in data or "poetry" in data.get("tool", {}):
            projects[path.parent] = data
    owned: dict[PurePosixPath, list[PurePosixPath]] = {}
    for path in files:
        if path.suffix != ".py":
            continue
        owner = next((parent for parent in path.parents if parent in projects), None)
        if owner is not None:
            owned.setdefault(owner, []).append(path.relative_to(owner))
    for folder, data in sorted(projects.items()):
        project = data.get("project", {})
        name = project.get("name")
        if not name or "dependencies" in project.get("dynamic", []):
            continue
        own = owned.get(folder, [])
        home = "src" if any(path.parts[0] == "src" for path in own) else normalise(name).replace("-", "_")
        shipped = [path for path in own if path.parts[0] == home and not ASIDE.search(path.as_posix())]
        imported: dict[str, tuple[str, int]] = {}
        for path in shipped:
            for module, line in top_level_imports(root / folder / path):
                imported.setdefault(module, ((folder / path).as_posix(), line))
        own_modules = {path.parts[1] if path.parts[0] == "src" and len(path.parts) > 1 else path.parts[0] for path in own}
        own_modules |= {module.removesuffix(".py") for module in own_modules}
        listed = [requirement_name(text) for text in all_declared(data)]
        declared = set(listed) - {None, normalise(name)}
        text = (root / folder / "pyproject.toml").read_text(encoding="utf-8")
        for requirement in project.get("dependencies", []):
            distribution = requirement_name(requirement)
            if distribution is None or distribution not in names or listed.count(distribution) != 1:
                continue
            if text.count(json.dumps(requirement)) != 1:
                continue
            others = declared - {distribution}
            for module in sorted(names[distribution] & imported.keys()):
                second = [
                    other
                    for other in others
                    if (module in names[other] if other in names else first_token(other) == first_token(normalise(module)))
                ]
                if module in sys.stdlib_module_names or module in own_modules or second:
                    continue
                file, line = imported[module]
                yield {
                    "language": "python",
                    "repository": root.name,
                    "declaredIn": (folder / "pyproject.toml").as_posix(),
                    "requirement": requirement,
                    "distribution": distribution,
                    "module": module,
                    "file": file,
                    "line": line,
                }
                break


def main() -> None:
    table, *checkouts = sys.argv[1:]
    names = read_names(table)
    for checkout in checkouts:
        for case in population(Path(checkout), names):
            print(json.dumps(case))


if __name__ == "__main__":
    main()
