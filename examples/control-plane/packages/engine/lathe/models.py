"""Forecasts: each takes the known values (two at least) and how many to add."""

from collections.abc import Callable, Sequence
from statistics import fmean, linear_regression

Model = Callable[[Sequence[float], int], list[float]]


def last(known: Sequence[float], count: int) -> list[float]:
    return [known[-1]] * count


def mean(known: Sequence[float], count: int) -> list[float]:
    return [fmean(known)] * count


def trend(known: Sequence[float], count: int) -> list[float]:
    slope, start = linear_regression(range(len(known)), known)
    return [start + slope * (len(known) + step) for step in range(count)]


MODELS: dict[str, Model] = {"last": last, "mean": mean, "trend": trend}
