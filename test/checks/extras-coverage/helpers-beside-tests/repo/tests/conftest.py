import pytest

from tests.builders import build


@pytest.fixture
def built():
    return build()
