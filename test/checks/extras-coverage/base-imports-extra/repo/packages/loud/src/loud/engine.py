import torch


def run():
    return torch
