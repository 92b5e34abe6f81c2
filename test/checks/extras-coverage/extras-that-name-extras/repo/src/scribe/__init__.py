import rich

rich.print("scribe")
