import audioop
from distutils.util import strtobool

print(audioop, strtobool)
