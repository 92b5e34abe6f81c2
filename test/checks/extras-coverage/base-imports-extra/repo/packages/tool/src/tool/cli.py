import sys

import click


def main():
    click.echo(sys.argv)
