class FakeClock:
    pass
