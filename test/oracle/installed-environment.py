"""What importlib.metadata and packaging say of an environment: run by its Python, packaging by the path in argv[1].

stdout: {"environment": markers' variables, "distributions": [[name, version, requires]], "markers": {text: holds}},
where holds is [without an extra, with the extra "test"] and null for what packaging refuses to compare.
"""

import importlib.metadata
import json
import sys

found = [
    [one.metadata["Name"], one.version, one.requires or []]
    for one in importlib.metadata.distributions()
]
sys.path.append(sys.argv[1])

from packaging.markers import Marker, default_environment  # noqa: E402
from packaging.requirements import InvalidRequirement, Requirement  # noqa: E402

extra_texts = json.load(sys.stdin)


def holds(marker, extra):
    try:
        return marker.evaluate({"extra": extra})
    except Exception:
        return None


markers = {}
for text in extra_texts:
    try:
        markers[text] = [holds(Marker(text), ""), holds(Marker(text), "test")]
    except Exception:
        markers[text] = "invalid"
for _, _, requires in found:
    for text in requires:
        try:
            marker = Requirement(text).marker
        except InvalidRequirement:
            continue
        if marker is not None:
            spelled = text.split(";", 1)[1].strip()
            markers[spelled] = [holds(marker, ""), holds(marker, "test")]
print(json.dumps({"environment": default_environment(), "distributions": found, "markers": markers}))
