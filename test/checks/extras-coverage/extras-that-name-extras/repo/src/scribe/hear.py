import torch
import whisper


def hear(path: str):
    return whisper.load_model("base").transcribe(torch.load(path))
