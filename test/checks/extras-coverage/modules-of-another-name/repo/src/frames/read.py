import cv2
import yaml
from dateutil.parser import isoparse
from PIL import Image


def read(path: str, settings: str):
    at = isoparse(yaml.safe_load(settings)["at"])
    return Image.fromarray(cv2.imread(path)), at
