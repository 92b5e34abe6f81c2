"""The hub. Needs shared-hf[hf]."""

import os

from huggingface_hub import HfApi


def api() -> HfApi:
    """A client with the service's own token; the bootstrap has made sure that it is there."""
    return HfApi(token=os.environ["HF_TOKEN"], library_name="shared-hf")
