import type { Requires, Workspace } from '#core/model/workspace';
import { lockedNames, type PythonClosure } from './python-closure.ts';
import type { Target } from './targets.ts';

/** Distributions of which PyPI has CUDA builds for Linux, and PyTorch's own index CPU builds (https://pytorch.org/get-started/locally/). */
const TORCH: ReadonlySet<string> = new Set(['torch', 'torchvision', 'torchaudio', 'pytorch-triton']);

/**
 * Distributions that require torch by their own metadata (`uv pip compile` of each, November 2026). Where no lock says who brings whom, these are known all the
 * same: without the CPU index they would bring gigabytes of CUDA.
 */
const BRING_TORCH: ReadonlySet<string> = new Set([
  'accelerate',
  'deepspeed',
  'easyocr',
  'fastai',
  'kornia',
  'lightning',
  'open-clip-torch',
  'peft',
  'pytorch-lightning',
  'sentence-transformers',
  'stanza',
  'timm',
  'torchmetrics',
  'trl',
  'ultralytics',
]);

/** Whether what is asked for brings torch or its family, as declared, as a lock knows it, or as everybody knows. */
export function bringsTorch(closure: Pick<PythonClosure, 'asked'>, requires: Requires): boolean {
  for (const name of lockedNames(closure, requires))
    if (TORCH.has(name) || BRING_TORCH.has(name)) return true;
  return closure.asked.has('transformers[torch]');
}

/** Whether a target runs on a GPU: its service says so (`:resources {:gpu true}`). */
export function asksForGpu({ service }: Target): boolean {
  return service?.resources.gpu === true;
}

/** Whether uv is told by the project or its workspace where torch comes from: then it needs no other index. */
export function hasTorchSource(workspace: Workspace, folders: ReadonlySet<string>): boolean {
  return workspace.projects.some(
    (project) =>
      project.language === 'python' &&
      folders.has(project.folder) &&
      project.sources.some(({ kind, name }) => kind === 'index' && TORCH.has(name)),
  );
}
