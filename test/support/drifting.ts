/** A manifest and what it implies, as files below a folder: enough for an action to judge. */
export function packageFiles(folder = '.', { version = '1.0.0' } = {}): Readonly<Record<string, string>> {
  const manifest = '{:package/name "a" :package/version "1.0.0" :lang :python :deps ["x>=1"]}\n';
  const pyproject = `[project]\nname = "a"\nversion = "${version}"\ndependencies = ["x>=1"]\n`;
  return { [`${folder}/package.edn`]: manifest, [`${folder}/pyproject.toml`]: pyproject };
}
