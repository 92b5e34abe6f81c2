import pytest


@pytest.fixture
def tone():
    return [0.0, 1.0]
