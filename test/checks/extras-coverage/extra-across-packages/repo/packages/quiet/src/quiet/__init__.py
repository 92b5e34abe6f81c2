from shared_audio import spectrum

print(spectrum)
