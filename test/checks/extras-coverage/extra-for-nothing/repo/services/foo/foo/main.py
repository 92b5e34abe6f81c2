from shared_audio import level, spectrum

print(level, spectrum)
