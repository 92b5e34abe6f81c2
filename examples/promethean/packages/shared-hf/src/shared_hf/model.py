"""A real model. Needs shared-hf[models]."""

from typing import Any

import torch
from transformers import pipeline


def classifier(name: str) -> Any:
    """A text classifier on the GPU where there is one, else on the CPU."""
    return pipeline("text-classification", model=name, device=0 if torch.cuda.is_available() else -1)
