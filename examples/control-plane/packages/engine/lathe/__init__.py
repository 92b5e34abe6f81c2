"""The engine: forecasts of a series, compared by their error on its own end."""

from lathe.compare import Score, compare
from lathe.config import RunConfig

__all__ = ["RunConfig", "Score", "compare"]
