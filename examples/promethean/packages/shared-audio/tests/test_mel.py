import pytest


@pytest.mark.slow
def test_eighty_bands():
    import torch
    from shared_audio.mel import mel

    assert mel(torch.zeros(16000), 16000).shape[0] == 80
