import math

import pytest
from shared_audio.level import dbfs


def test_full_scale_is_zero_and_half_is_six_less():
    assert dbfs([1.0, -1.0]) == 0
    assert dbfs([0.5, -0.5]) == pytest.approx(-6.02, abs=0.01)


@pytest.mark.parametrize("samples", [[], [0.0, 0.0]])
def test_silence(samples):
    assert dbfs(samples) == -math.inf
