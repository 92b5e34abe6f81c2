/**
 * A build backend that lies in the project itself (PEP 517, `backend-path`; PEP 660) and needs nothing: with it pip and uv
 * make wheels and editable installs without any index. It reads name, version, dependencies and extras of
 * pyproject.toml; packages lie in src/.
 */
const BACKEND = `import os, tomllib, zipfile

def wheel(folder, editable):
    with open("pyproject.toml", "rb") as file:
        project = tomllib.load(file)["project"]
    stem = project["name"].replace("-", "_") + "-" + project["version"]
    lines = ["Metadata-Version: 2.1", "Name: " + project["name"], "Version: " + project["version"]]
    lines += ["Requires-Dist: " + one for one in project.get("dependencies", [])]
    for extra, names in project.get("optional-dependencies", {}).items():
        lines.append("Provides-Extra: " + extra)
        for one in names:
            head, _, marker = one.partition(";")
            own = "(" + marker.strip() + ") and " if marker else ""
            lines.append("Requires-Dist: " + head + "; " + own + "extra == '" + extra + "'")
    files = {stem + ".dist-info/METADATA": "\\n".join(lines) + "\\n"}
    files[stem + ".dist-info/WHEEL"] = "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    if editable:
        files["_" + stem.split("-")[0] + ".pth"] = os.path.abspath("src") + "\\n"
    else:
        for base, _, names in os.walk("src"):
            for name in names:
                path = os.path.join(base, name)
                with open(path) as file:
                    files[os.path.relpath(path, "src")] = file.read()
    record = stem + ".dist-info/RECORD"
    files[record] = "".join(name + ",,\\n" for name in [*files, record])
    with zipfile.ZipFile(os.path.join(folder, stem + "-py3-none-any.whl"), "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stem + "-py3-none-any.whl"

def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    return wheel(wheel_directory, False)

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    return wheel(wheel_directory, True)
`;

/** The files of a Python package that installs without an index: \`project\` is the body of \`[project]\` below the name. */
export function tinyPackage(
  folder: string,
  name: string,
  project: string,
  more = '',
): Readonly<Record<string, string>> {
  return {
    [`${folder}/pyproject.toml`]: `[project]
name = "${name}"
version = "1.0"
${project}
[build-system]
requires = []
build-backend = "tiny_backend"
backend-path = ["."]
${more}`,
    [`${folder}/tiny_backend.py`]: BACKEND,
    [`${folder}/src/${name.replaceAll('-', '_')}/__init__.py`]: '',
  };
}
