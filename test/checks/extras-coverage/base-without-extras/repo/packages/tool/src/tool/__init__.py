import click

try:
    import rich
except ImportError:
    rich = None

print(click, rich)
