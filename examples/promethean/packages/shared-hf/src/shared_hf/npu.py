"""A model on an NPU. Needs shared-hf[openvino]."""

from pathlib import Path

import openvino


def compiled(model: Path) -> openvino.CompiledModel:
    """The model of an OpenVINO file, compiled for the NPU where there is one, else for the CPU."""
    core = openvino.Core()
    return core.compile_model(model, "NPU" if "NPU" in core.available_devices else "CPU")
