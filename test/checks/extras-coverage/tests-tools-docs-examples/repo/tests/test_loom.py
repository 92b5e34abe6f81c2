import pytest
import responses
import attr

import loom


@responses.activate
def test_loom():
    assert attr.has(loom.Loom) and pytest
