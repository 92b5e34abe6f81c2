import maker


def test_maker():
    assert maker
