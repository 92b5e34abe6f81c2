from shared_audio import level, ml, spectrum

print(level, ml, spectrum)
