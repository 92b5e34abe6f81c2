from fakes import FakeClock
from tests.builders import build

import clock
import shapes


def test_now():
    assert clock.now() == 0 and FakeClock and build and shapes
