"""Judges requirement texts with packaging: stdin is a JSON list of pairs, stdout a JSON list of verdicts.

A verdict is [first is valid, second is valid, both are equal]. packaging 26.3 compares markers by their text, where
parentheses show that mean nothing, and clauses in the order of their text; here the first are flattened and the
second compared as a set.
"""

import json
import sys

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name


def precedence(items):
    """A flat list as packaging parses it, `and` before `or`: (kind, parts) or a comparison."""
    if isinstance(items, tuple):
        return tuple(part.serialize() for part in items)
    groups = [[]]
    for item in items:
        if item == "or":
            groups.append([])
        elif item != "and":
            groups[-1].append(precedence(item))
    return joined("or", [joined("and", group) for group in groups])


def joined(kind, parts):
    if len(parts) == 1:
        return parts[0]
    flat = []
    for part in parts:
        flat.extend(part[1] if part[0] == kind and isinstance(part[1], list) else [part])
    return (kind, flat)


def read(text):
    try:
        return Requirement(text)
    except InvalidRequirement:
        return None


def parts(requirement):
    return (
        canonicalize_name(requirement.name),
        frozenset(canonicalize_name(extra) for extra in requirement.extras),
        frozenset(requirement.specifier),
        requirement.url,
        None if requirement.marker is None else precedence(requirement.marker._markers),
    )


def verdict(one, other):
    first, second = read(one), read(other)
    equal = first is not None and second is not None and parts(first) == parts(second)
    return [first is not None, second is not None, equal]


json.dump([verdict(one, other) for one, other in json.load(sys.stdin)], sys.stdout)
