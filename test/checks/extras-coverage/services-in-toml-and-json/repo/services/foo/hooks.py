import torch

from shared_web import app

print(torch, app)
