import torch

from shared_audio.ml import mel

print(torch.__version__, mel)
