import numpy as np
import pytest
import soundfile
from shared_audio.spectrum import loudest_of


def test_the_tone_of_a_file(tmp_path):
    rate = 8000
    time = np.arange(rate) / rate
    tone = 0.5 * np.sin(2 * np.pi * 440 * time)
    soundfile.write(tmp_path / "a.wav", np.stack([tone, tone], axis=1), rate)
    assert loudest_of(tmp_path / "a.wav") == pytest.approx(440, abs=1)
