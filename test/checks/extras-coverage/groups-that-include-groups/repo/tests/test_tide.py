import pytest
import respx
from sphinx import application
from freezegun import freeze_time

import tide


@freeze_time("2026-01-01")
@pytest.mark.parametrize("at", [0])
@respx.mock
def test_tide(at):
    assert tide and application
