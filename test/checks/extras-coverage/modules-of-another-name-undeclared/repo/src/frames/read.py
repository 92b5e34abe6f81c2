import os, yaml
import cv2


def read(path: str):
    with open(os.path.join(path, "frames.yaml")) as settings:
        return cv2.VideoCapture(yaml.safe_load(settings)["source"])
