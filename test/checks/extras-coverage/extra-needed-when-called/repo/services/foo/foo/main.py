from shared_audio import late


def run(wave):
    from shared_audio import spectrum

    return spectrum.of(wave), late.device()
