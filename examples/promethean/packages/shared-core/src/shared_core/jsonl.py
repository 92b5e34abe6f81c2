"""JSON Lines. Needs shared-core[io]."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson


def write(path: Path, rows: Iterable[Any]) -> int:
    """Writes one JSON document a line and returns how many."""
    count = 0
    with path.open("wb") as file:
        for row in rows:
            file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
            count += 1
    return count


def read(path: Path) -> Iterator[Any]:
    """Yields the documents; a line that is none raises ValueError with its number."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise ValueError(f"{path.name}:{number}: {error}") from error
