"""Features for models. Needs shared-audio[ml]."""

import torch
import torchaudio


def mel(samples: torch.Tensor, rate: int) -> torch.Tensor:
    """80 mel bands, as speech models take them."""
    return torchaudio.transforms.MelSpectrogram(sample_rate=rate, n_mels=80)(samples)
