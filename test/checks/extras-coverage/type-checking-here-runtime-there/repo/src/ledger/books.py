from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas


def total(frame: pandas.DataFrame) -> float:
    return frame["amount"].sum()
