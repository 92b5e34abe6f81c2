"""How loud it is."""

import math
from collections.abc import Sequence


def dbfs(samples: Sequence[float]) -> float:
    """Level of samples between -1 and 1 in dB below full scale; minus infinity for silence and for no samples."""
    power = sum(sample * sample for sample in samples) / (len(samples) or 1)
    return 10 * math.log10(power) if power > 0 else -math.inf
