def size(path: str):
    import cv2

    return cv2.imread(path).shape
