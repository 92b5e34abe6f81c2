import math


def decibel(x: float) -> float:
    return 20 * math.log10(x)
