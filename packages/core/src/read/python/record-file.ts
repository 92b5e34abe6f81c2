/** As many as a message shows. */
const SHOWN = 3;

/**
 * Libraries of CUDA, and those parts of PyTorch and ONNX Runtime that only their CUDA builds have. cuDNN is not among
 * them: ctranslate2 4.5 carries its loader in the one build that it has, which runs without a GPU.
 */
const LIBRARY = [
  String.raw`lib(?:cudart|cublas|cublasLt|cufft|cufftw|curand|cusolver|cusparse|cupti|nvrtc|nvJitLink|nccl)[^/\\",\n]*\.so`,
  String.raw`lib(?:torch_cuda|c10_cuda|caffe2_nvrtc|onnxruntime_providers_cuda)[^/\\",\n]*\.so`,
  String.raw`(?:cudart|cublas|cublasLt|cufft|curand|cusolver|cusparse|nvrtc)64_\d+[^/\\",\n]*\.dll`,
  String.raw`(?:torch_cuda|c10_cuda|onnxruntime_providers_cuda)[^/\\",\n]*\.dll`,
].join('|');

const ENTRY = new RegExp(String.raw`(?:^|[/\\"])((?:${LIBRARY})[.\d]*)(?=[",])`, 'gm');

/** A word of each of them: one look for these is all that most of the 15,000 lines of a large wheel get. */
const WORDS = /cudart|cublas|cufft|curand|cusolver|cusparse|cupti|nvrtc|nvJitLink|nccl|_cuda/;

/** Takes a RECORD (PyPA: Recording installed projects); returns names of the CUDA libraries in it, sorted, the first few. */
export function readCudaFiles(record: string): readonly string[] {
  if (!WORDS.test(record)) return [];
  const names = new Set<string>();
  for (const [, name] of record.matchAll(ENTRY)) if (name !== undefined) names.add(name);
  return [...names].sort().slice(0, SHOWN);
}
