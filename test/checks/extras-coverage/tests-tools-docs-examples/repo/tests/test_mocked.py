import responses


def test_mocked():
    assert responses
