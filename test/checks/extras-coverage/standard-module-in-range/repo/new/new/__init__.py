import audioop
import tomllib

print(audioop, tomllib)
