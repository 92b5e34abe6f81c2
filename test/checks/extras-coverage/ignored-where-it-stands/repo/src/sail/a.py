import requests  # plumb: ignore[undeclared] the platform image brings it

# plumb: ignore[extras-coverage/undeclared, stdlib-version] only on the cluster
import torch, tomllib

from PIL import (
    Image,
    ImageDraw,  # plumb: ignore[extras-coverage] drawn by hand
)

print(requests, torch, tomllib, Image, ImageDraw)
