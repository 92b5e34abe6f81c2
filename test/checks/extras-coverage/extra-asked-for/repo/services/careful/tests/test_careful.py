from shared_audio import ml


def test_ml():
    assert ml
