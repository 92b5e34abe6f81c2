import pytest
from helpers import samples
from hypothesis import given

from mix import mix


@given(samples)
def test_mix(one):
    assert mix(one, one) == pytest.approx(one)
