"""The one contract between engine, API and files."""

from dataclasses import dataclass, fields
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class RunConfig:
    series: tuple[float, ...]
    horizon: int = 1

    def __post_init__(self) -> None:
        if self.horizon < 1:
            raise ValueError("horizon must be at least 1")
        if len(self.series) < self.horizon + 2:
            raise ValueError(f"a horizon of {self.horizon} needs {self.horizon + 2} values, got {len(self.series)}")

    @classmethod
    def of(cls, data: Any) -> Self:
        """From plain data, as JSON and YAML hold it; raises ValueError for anything that is no configuration."""
        if not isinstance(data, dict):
            raise ValueError("a run configuration is a mapping")
        if unknown := data.keys() - {field.name for field in fields(cls)}:
            raise ValueError(f"unknown keys: {', '.join(sorted(map(str, unknown)))}")
        series, horizon = data.get("series"), data.get("horizon", 1)
        if not isinstance(series, list) or not all(isinstance(value, int | float) for value in series):
            raise ValueError("series must be a list of numbers")
        if not isinstance(horizon, int):
            raise ValueError("horizon must be a whole number")
        return cls(tuple(map(float, series)), horizon)
