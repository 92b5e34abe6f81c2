/** Takes the absolute folder of a virtual environment; returns its interpreter: Windows has another place for it (PEP 405). */
export function pythonOf(venv: string): string {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(venv) ? `${venv}\\Scripts\\python.exe` : `${venv}/bin/python`;
}

/** The folder of an environment in the folder of all, in the way of writing of that one. */
export function venvFolder(environmentsFolder: string, id: string): string {
  const slash = /^(?:[A-Za-z]:\\|\\\\)/.test(environmentsFolder) ? '\\' : '/';
  return `${environmentsFolder.replace(/[\\/]+$/, '')}${slash}${id}`;
}
