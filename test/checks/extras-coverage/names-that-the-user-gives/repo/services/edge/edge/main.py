import glow
import lantern
import turbine
from glow_types import Colour

print(glow, lantern, turbine, Colour)
