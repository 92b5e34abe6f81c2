import torch

from shared_audio import spectrum


def mel(wave):
    return torch.tensor(spectrum.of(wave))
