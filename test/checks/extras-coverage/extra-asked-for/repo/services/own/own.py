import numpy
from shared_audio import spectrum

print(numpy, spectrum)
