import pytest


@pytest.mark.gpu
@pytest.mark.slow
def test_a_real_model_tells_the_mood():
    from shared_hf.model import classifier

    found = classifier("distilbert-base-uncased-finetuned-sst-2-english")("what a great day")
    assert found[0]["label"] == "POSITIVE"
