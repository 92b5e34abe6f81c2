"""Runs, as rows."""

import json
import sqlite3
from typing import Any


def add(connection: sqlite3.Connection, config: Any, scores: Any) -> int:
    """Keeps a run and returns its id."""
    with connection:
        row = connection.execute(
            "INSERT INTO runs (config, scores) VALUES (?, ?) RETURNING id", (json.dumps(config), json.dumps(scores))
        ).fetchone()
    return row[0]


def get(connection: sqlite3.Connection, run: int) -> dict[str, Any] | None:
    row = connection.execute("SELECT config, scores FROM runs WHERE id = ?", (run,)).fetchone()
    return None if row is None else {"id": run, "config": json.loads(row[0]), "scores": json.loads(row[1])}
