import { listText } from './coverage-words.ts';
import { repoPath } from './repo-path.ts';
import type { RuleSet } from './rule-info.ts';

/** Data of the rules of cpu-only. */
export interface CpuOnlyRuleData {
  'cpu-only/cuda-package': {
    /** What to have in another build, or not at all: `torch`, where that brings nvidia-cublas. */
    readonly distribution: string;
    readonly version: string;
    /** What shows that it is for CUDA itself; null where only what it brings is. */
    readonly sign: 'name' | 'version' | 'files' | null;
    /** Libraries of CUDA in it, the first few. */
    readonly files: readonly string[];
    /** What it brings of CUDA: names, sorted. */
    readonly brings: readonly string[];
    /** Who asked for whom: `["shared-hf[models]", "torch 2.9.0", "nvidia-cublas"]`. */
    readonly chain: readonly string[];
    /** Whether the chain begins with what the environment was made with; if not, nobody declared it. */
    readonly isDeclared: boolean;
    /** For whom the environment was made: a project or service, or `the shared environment`. */
    readonly name: string;
    readonly installer: 'pip' | 'uv';
  };
}

type CudaPackage = CpuOnlyRuleData['cpu-only/cuda-package'];

/** Where PyTorch publishes builds for the CPU (https://pytorch.org/get-started/locally/). */
const CPU_INDEX = 'https://download.pytorch.org/whl/cpu';

/** What that index has in a build `+cpu`. */
const TORCH_FAMILY: ReadonlySet<string> = new Set(['torch', 'torchaudio', 'torchvision']);

/** What has the same modules under another name, without CUDA. */
const FOR_CPU: ReadonlyMap<string, string> = new Map([
  ['faiss-gpu-cu11', 'faiss-cpu'],
  ['faiss-gpu-cu12', 'faiss-cpu'],
  ['onnxruntime-gpu', 'onnxruntime'],
  ['paddlepaddle-gpu', 'paddlepaddle'],
  ['xgboost', 'xgboost-cpu'],
]);

/** What is said of environments without a GPU. */
export const CPU_ONLY_RULES: RuleSet<CpuOnlyRuleData> = {
  'cpu-only/cuda-package': {
    title: 'A CUDA package in an environment without a GPU',
    severity: 'error',
    why: 'It is up to gigabytes that no machine without a GPU can use: every installation and cache pays for them, and tests run on another build than the one that is meant.',
    message: (data) => `${cudaText(data)}${whyWrong(data)}: ${data.chain.join(' -> ')}`,
    fix: (data) =>
      data.isDeclared
        ? `${otherBuild(data)}; if ${data.name} needs a GPU, say so: \`:resources {:gpu true}\` in its service.edn, or \`gpu: true\` for the step`
        : `remove what installs ${data.chain[0] ?? data.distribution} beside the declared dependencies, or declare it; then make the environment anew`,
    example: {
      file: repoPath('packages/shared-hf/pyproject.toml'),
      data: {
        distribution: 'torch',
        version: '2.9.0',
        sign: null,
        files: [],
        brings: ['nvidia-cublas', 'triton'],
        chain: ['shared-hf[models]', 'torch 2.9.0', 'nvidia-cublas'],
        isDeclared: true,
        name: 'foo',
        installer: 'pip',
      },
    },
  },
};

const SIGNS = {
  name: () => 'is made for CUDA alone',
  version: () => 'is a build for CUDA, as its version says',
  files: ({ files }: CudaPackage) => `is a build for CUDA (it holds ${listText(files)})`,
} as const;

function cudaText(data: CudaPackage): string {
  const { distribution, version, sign, brings } = data;
  const brought = `brings ${listText(brings)}`;
  const what = `${distribution} ${version}`.trim();
  if (sign === null) return `${what} ${brought}, made for CUDA alone`;
  return `${what} ${SIGNS[sign](data)}${brings.length > 0 ? ` and ${brought}` : ''}`;
}

function whyWrong({ name, isDeclared }: CudaPackage): string {
  return isDeclared
    ? `, but ${name} declares no GPU`
    : `, but ${name} declares no GPU and nothing that leads to it`;
}

function otherBuild({ distribution, version, installer }: CudaPackage): string {
  if (TORCH_FAMILY.has(distribution)) {
    const [release = version] = version.split('+', 1);
    return installer === 'uv'
      ? `take ${distribution} from the index of CPU builds: \`[[tool.uv.index]]\` with \`name = "pytorch-cpu"\`, \`url = "${CPU_INDEX}"\`, \`explicit = true\`, and \`${distribution} = { index = "pytorch-cpu" }\` in \`[tool.uv.sources]\` of the root's pyproject.toml, then \`uv lock\``
      : `pin \`${distribution}==${release}+cpu\` in the constraints, and let pip see the index of CPU builds: \`--extra-index-url\` with \`${CPU_INDEX}\``;
  }
  const other = FOR_CPU.get(distribution);
  if (other !== undefined) return `ask for \`${other}\` in place of \`${distribution}\``;
  return `drop ${distribution}, or put it into an extra that this environment does not ask for`;
}
