import type { InstalledDistribution } from '#core/model/install';
import { readPythonVersion } from '#core/model/python-version';

/** By what a distribution is known to be of CUDA: its name, its local version (`+cu128`), or files in it. */
export type CudaSign = 'name' | 'version' | 'files';

/**
 * NVIDIA's own (`nvidia-cublas`, `nvidia-cublas-cu12`, `cuda-toolkit`), Triton in its spellings, and what has the
 * version of CUDA in its name (`cupy-cuda12x`, `jax-cuda12-plugin`, `faiss-gpu-cu12`).
 */
const NAME = /^(?:nvidia|cuda)-|^triton(?:-windows|-nightly)?$|^pytorch-triton(?:-|$)|-cu(?:da)?\d+x?(?:-|$)/;

/** Pure Python, and asks the driver's monitor only: trackers of energy and experiments bring it to every machine. */
const HARMLESS: ReadonlySet<string> = new Set(['nvidia-ml-py']);

/** `+cu128`, `+cu12torch2.8cxx11abifalse`, `+cuda12.cudnn89`, `+pt27cu128`. */
const LOCAL = /(?:^|\.|\d)cu(?:da)?\d/;

/** What shows that a distribution is a build for CUDA, or a part of CUDA; null where nothing does, and for the checkout's own. */
export function cudaSign({ name, version, isEditable, cudaFiles }: InstalledDistribution): CudaSign | null {
  if (isEditable) return null;
  if (isCudaName(name)) return 'name';
  const local = readPythonVersion(version)?.local ?? version.split('+')[1]?.toLowerCase() ?? '';
  if (LOCAL.test(local)) return 'version';
  return cudaFiles.length > 0 ? 'files' : null;
}

/** Whether what is called so (normalised) is CUDA itself or made for it alone: nobody uses it without. */
export function isCudaName(name: string): boolean {
  return NAME.test(name) && !HARMLESS.has(name);
}
