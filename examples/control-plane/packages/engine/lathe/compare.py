"""Which forecast is best."""

from dataclasses import dataclass
from statistics import fmean

from lathe.config import RunConfig
from lathe.models import MODELS


@dataclass(frozen=True, slots=True)
class Score:
    model: str
    error: float
    forecast: tuple[float, ...]


def compare(config: RunConfig) -> list[Score]:
    """Best first: mean absolute error on the last `horizon` values, then the forecast from the whole series."""
    known, held_back = config.series[: -config.horizon], config.series[-config.horizon :]
    scores = []
    for name, model in MODELS.items():
        guesses = model(known, config.horizon)
        error = fmean(abs(guess - value) for guess, value in zip(guesses, held_back, strict=True))
        scores.append(Score(name, error, tuple(model(config.series, config.horizon))))
    return sorted(scores, key=lambda score: (score.error, score.model))
