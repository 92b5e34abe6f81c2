"""Weaves."""

import gradio

import loom

gradio.Interface(loom.Loom)
