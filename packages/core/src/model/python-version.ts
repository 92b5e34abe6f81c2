/**
 * A version after PEP 440, its numbers as decimal text without leading zeros: a version may hold numbers beyond what
 * a double can (date and hash stamps), and two of them must not become one.
 */
export interface PythonVersion {
  /** '0' where none is spelled. */
  readonly epoch: string;
  readonly release: readonly string[];
  readonly pre: readonly ['a' | 'b' | 'rc', string] | null;
  readonly post: string | null;
  readonly dev: string | null;
  /** Lower case, parts separated by dots. */
  readonly local: string | null;
}

// PEP 440, appendix B. No two alternatives can begin alike behind a repeat, so that matching stays linear.
const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const PRE: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** Reads one version as PEP 440 spells it (no surrounding space); null for what is none. */
export function readPythonVersion(text: string): PythonVersion | null {
  const match = VERSION.exec(text);
  if (match === null) return null;
  const [, epoch, release = '', preWord, preNumber, postShort, postNumber, dev, local] = match;
  const pre = preWord === undefined ? undefined : PRE[preWord.toLowerCase()];
  const post = postShort ?? postNumber;
  return {
    epoch: number(epoch ?? '0'),
    release: release.split('.').map(number),
    pre: pre === undefined ? null : [pre, number(preNumber ?? '')],
    post: post === undefined ? null : number(post),
    dev: dev === undefined ? null : number(dev),
    local:
      local === undefined
        ? null
        : local
            .toLowerCase()
            .split(/[-_.]/)
            .map((part) => (/^\d+$/.test(part) ? number(part) : part))
            .join('.'),
  };
}

/**
 * The one spelling of a version (PEP 440, "Normalization"). With `stripZeros`, zeros at the end of the release go as
 * well: `1.0` and `1` are then the same text, as they are the same version.
 */
export function formatPythonVersion(version: PythonVersion, stripZeros: boolean): string {
  let length = version.release.length;
  while (stripZeros && length > 1 && version.release[length - 1] === '0') length -= 1;
  return (
    (version.epoch === '0' ? '' : `${version.epoch}!`) +
    version.release.slice(0, length).join('.') +
    (version.pre === null ? '' : version.pre.join('')) +
    (version.post === null ? '' : `.post${version.post}`) +
    (version.dev === null ? '' : `.dev${version.dev}`) +
    (version.local === null ? '' : `+${version.local}`)
  );
}

/** An absent number is 0 (`1.0a` is `1.0a0`). */
function number(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start += 1;
  return digits === '' ? '0' : digits.slice(start);
}
