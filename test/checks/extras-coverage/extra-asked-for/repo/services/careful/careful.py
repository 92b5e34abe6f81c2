from typing import TYPE_CHECKING

from shared_audio import late

if TYPE_CHECKING:
    from shared_audio import spectrum

try:
    from shared_audio import ml
except ImportError:
    ml = None

print(late)
