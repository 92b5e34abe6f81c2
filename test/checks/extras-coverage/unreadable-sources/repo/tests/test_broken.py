text = 'never closed
import legacy
