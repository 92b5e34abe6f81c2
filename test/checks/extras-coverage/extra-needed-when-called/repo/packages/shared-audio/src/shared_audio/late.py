def device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"
