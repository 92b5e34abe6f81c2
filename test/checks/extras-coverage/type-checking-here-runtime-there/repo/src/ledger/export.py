import pandas


def export(path: str):
    pandas.DataFrame().to_csv(path)
