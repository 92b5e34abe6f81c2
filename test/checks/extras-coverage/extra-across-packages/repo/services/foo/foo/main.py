from speech import loud
import quiet

print(loud, quiet)
