import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { normaliseName } from '#core/model/requirement';

/** A file of an index: a wheel by its name. */
export interface Wheel {
  readonly filename: string;
  readonly bytes: Buffer;
}

export interface WheelContents {
  /** Lines of `Requires-Dist`. */
  readonly requires?: readonly string[];
  readonly extras?: readonly string[];
  /** Path -> text, beside `<name>/__init__.py`, which tells its version. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A small pure wheel that installers take for a real one (PyPA: Binary distribution format): one package of the
 * distribution's name, METADATA, WHEEL and RECORD.
 */
export function makeWheel(name: string, version: string, contents: WheelContents = {}): Wheel {
  const { requires = [], extras = [], files = {} } = contents;
  const stem = `${normaliseName(name).replaceAll('-', '_')}-${version}`;
  const info = `${stem}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.4',
    `Name: ${name}`,
    `Version: ${version}`,
    ...extras.map((extra) => `Provides-Extra: ${extra}`),
    ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
  ];
  const wheel = ['Wheel-Version: 1.0', 'Generator: by hand', 'Root-Is-Purelib: true', 'Tag: py3-none-any'];
  const entries = Object.entries({
    [`${normaliseName(name).replaceAll('-', '_')}/__init__.py`]: `__version__ = "${version}"\n`,
    ...files,
    [`${info}/METADATA`]: `${metadata.join('\n')}\n`,
    [`${info}/WHEEL`]: `${wheel.join('\n')}\n`,
  }).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const record = entries.map(({ path, bytes }) => `${path},sha256=${digest(bytes)},${bytes.length}`);
  const list = Buffer.from(`${[...record, `${info}/RECORD,,`].join('\n')}\n`);
  const bytes = zip([...entries, { path: `${info}/RECORD`, bytes: list }]);
  return { filename: `${stem}-py3-none-any.whl`, bytes };
}

/** PyTorch and what it brings, as its builds for CPU and CUDA are told apart: tiny, by hand, with nothing inside. */
export const TORCH = {
  /** As on PyTorch's own index. */
  cpu: makeWheel('torch', '2.9.0+cpu'),
  /** As on PyPI: what it needs of CUDA are distributions. */
  cuda: makeWheel('torch', '2.9.0', {
    requires: [
      'nvidia-cublas==13.1.0.3; platform_system == "Linux"',
      'triton==3.5.0; platform_system == "Linux"',
    ],
  }),
  /** As newer ones on PyPI: an extra of one distribution brings the others. */
  toolkit: makeWheel('torch', '2.10.0', {
    requires: [
      'cuda-bindings==13.0.3; platform_system == "Linux"',
      'cuda-toolkit[cublas]==13.0.2; platform_system == "Linux"',
    ],
  }),
  /** As on PyTorch's index of one CUDA version, with libraries inside. */
  bundled: makeWheel('torch', '2.9.0+cu128', {
    files: { 'torch/lib/libtorch_cuda.so': '', 'torch/lib/libcudart-9335f6a2.so.12': '' },
  }),
} as const;

export const CUDA_WHEELS: readonly Wheel[] = [
  makeWheel('nvidia-cublas', '13.1.0.3', { files: { 'nvidia/cu13/lib/libcublas.so.13': '' } }),
  makeWheel('triton', '3.5.0'),
  makeWheel('cuda-bindings', '13.0.3'),
  makeWheel('cuda-toolkit', '13.0.2', {
    extras: ['cublas'],
    requires: ['nvidia-cublas==13.1.0.*; extra == "cublas"'],
  }),
];

interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
}

/** PyPA: Recording installed projects: URL-safe Base64 without padding. */
function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** An archive whose members are stored as they are (PKWARE APPNOTE 4.3), all of one date: equal input, equal bytes. */
function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    // Version 2.0, names in UTF-8, stored, 1980-01-01.
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(0x0021, 8);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(0o100644 * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 3]);
    directory.push(Buffer.from('PK\x01\x02'), made, head, tail, name);
    parts.push(Buffer.from('PK\x03\x04'), head, name, bytes);
    offset += 4 + head.length + name.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
