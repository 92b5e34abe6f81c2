import requests

from shared_audio import spectrum
from shared_audio.ml import mel

print(requests, spectrum, mel)
