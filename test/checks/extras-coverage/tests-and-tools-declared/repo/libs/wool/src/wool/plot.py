import matplotlib.pyplot

matplotlib.pyplot.figure()
