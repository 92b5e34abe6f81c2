import click
import tenacity


@click.command()
@tenacity.retry
def main():
    pass
