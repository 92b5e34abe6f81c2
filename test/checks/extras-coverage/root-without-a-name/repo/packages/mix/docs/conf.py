import sphinx

project = f"mix, with {sphinx.__version__}"
