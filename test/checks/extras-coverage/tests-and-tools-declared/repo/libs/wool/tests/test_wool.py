import hypothesis
import matplotlib.pyplot
import pytest
import responses
import respx

import wool
import wool.plot


def test_wool():
    assert hypothesis and matplotlib and pytest and responses and respx and wool
