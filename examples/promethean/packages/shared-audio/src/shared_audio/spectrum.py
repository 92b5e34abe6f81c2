"""Which tones are in it. Needs shared-audio[lite]."""

from pathlib import Path

import numpy as np
import soundfile


def loudest(samples: np.ndarray, rate: int) -> float:
    """Frequency in Hz of the strongest tone of a mono signal."""
    strength = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.fft.rfftfreq(len(samples), 1 / rate)[strength.argmax()])


def loudest_of(path: Path) -> float:
    """The same for a file; several channels are mixed."""
    samples, rate = soundfile.read(path, always_2d=True)
    return loudest(samples.mean(axis=1), rate)
