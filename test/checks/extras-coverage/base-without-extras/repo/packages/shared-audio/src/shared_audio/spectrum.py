import numpy


def of(wave):
    return numpy.fft.rfft(wave)
