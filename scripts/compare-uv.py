"""Judges requirement lists read by Plumbline: stdin is JSON {root, files: {path: {list: [requirement parts]}}}.

Reads every file itself with tomllib and packaging; prints one JSON list of differences, each [path, list, what].
"""

import json
import os
import sys
import tomllib

from packaging.requirements import InvalidRequirement, Requirement


def texts(data):
    """Every list of PEP 508 requirements of a pyproject.toml, by the name Plumbline gives it."""
    project = data.get("project", {})
    if "dependencies" in project:
        yield "dependencies", project["dependencies"]
    for extra, items in project.get("optional-dependencies", {}).items():
        yield f"extra {extra}", items
    for group, items in data.get("dependency-groups", {}).items():
        yield f"group {group}", [item for item in items if isinstance(item, str)]
    uv = data.get("tool", {}).get("uv", {})
    for key in ("constraint-dependencies", "override-dependencies"):
        if key in uv:
            yield key, uv[key]


def rebuilt(parts):
    text = parts["name"]
    if parts["extras"]:
        text += "[" + ",".join(parts["extras"]) + "]"
    text += " @ " + parts["url"] if parts["url"] else parts["specifier"]
    return Requirement(text + (" ; " + parts["marker"] if parts["marker"] else ""))


def main():
    given = json.load(sys.stdin)
    differences = []
    lists = requirements = 0
    for path, ours in given["files"].items():
        with open(os.path.join(given["root"], path), "rb") as file:
            try:
                data = tomllib.load(file)
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                if ours is not None:
                    differences.append([path, "", f"tomllib refuses it: {error}"])
                continue
        if ours is None:
            differences.append([path, "", "tomllib reads it, Plumbline does not"])
            continue
        names = set()
        for name, items in texts(data):
            names.add(name)
            wanted = []
            for item in items:
                try:
                    wanted.append(Requirement(item))
                except InvalidRequirement as error:
                    differences.append([path, name, f"packaging refuses {item!r}: {error}"])
            found = [rebuilt(parts) for parts in ours.get(name, [])]
            lists += 1
            requirements += len(wanted)
            if wanted != found:
                differences.append([path, name, f"packaging reads {wanted}, Plumbline {found}"])
        for name in set(ours) - names:
            differences.append([path, name, "Plumbline reads a list that is not there"])
    json.dump({"lists": lists, "requirements": requirements, "differences": differences}, sys.stdout)


main()
