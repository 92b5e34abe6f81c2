import cv2
import numpy as np
import yaml, matplotlib.pyplot as plt


def draw(path: str):
    plt.imshow(np.asarray(cv2.imread(path)))
