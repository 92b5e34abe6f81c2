"""Opens the database and makes its tables."""

import sqlite3
from pathlib import Path

# services/api/schema.sql, from services/api/lathe_server/db/bootstrap.py
_SCHEMA = Path(__file__).resolve().parents[2] / "schema.sql"


def connect(path: Path) -> sqlite3.Connection:
    """A connection of its own for each caller; the file and its folder are made where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(_SCHEMA.read_text(encoding="utf-8"))
    return connection
