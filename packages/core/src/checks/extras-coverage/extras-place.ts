import type { Declaration, PythonUnit } from '#core/model/code';
import type { EditData } from '#core/model/coverage-rules';
import { formatKeyPath } from '#core/model/key-path';
import type { PythonRuntime, ServiceManifest, ServicePythonDep } from '#core/model/manifest';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { nameOrFolder } from './name-or-folder.ts';

type Place = Pick<EditData, 'file' | 'key'>;

/** What a reader calls a project: its name, that of its service, else its folder. */
export function projectName({ manifests }: Workspace, { project }: PythonUnit): string {
  const service = manifests.services.find(({ source }) => source.folder === project.folder);
  return nameOrFolder(project.spelledName ?? service?.name.value ?? null, project.folder);
}

/** Where people change a declaration: its manifest where one decides, otherwise where it stands. */
export function placeOfDeclaration(
  workspace: Workspace,
  unit: PythonUnit,
  { name, origin, section }: Declaration,
): Place {
  const service = workspace.manifests.services.find(({ source }) => source.file === origin.file);
  if (service !== undefined)
    return {
      file: origin.file,
      key: service.source.format === 'edn' ? ':deps :python' : 'deps.python',
    };
  const owner = pythonRuntimeOf(workspace, unit);
  if (origin.file === unit.project.file && owner !== undefined) {
    if (section.kind === 'base' && owner.runtime.deps !== undefined)
      return { file: owner.file, key: ':deps' };
    if (section.kind === 'extra' && owner.runtime.extras !== undefined)
      return { file: owner.file, key: `:extras :${section.name}` };
  }
  if ('line' in origin) return { file: origin.file, key: `line ${origin.line}` };
  const last = origin.path.at(-1);
  // in a list it has a position, in a table (Poetry, Pipenv) its name is the key
  const isItem = typeof last === 'number' || (last !== undefined && normaliseName(last) === name);
  return { file: origin.file, key: formatKeyPath(isItem ? origin.path.slice(0, -1) : origin.path) };
}

/** How a declaration reads with more extras: the item of a service manifest, otherwise the requirement. */
export function withExtras(
  workspace: Workspace,
  unit: PythonUnit,
  declaration: Declaration,
  extras: readonly string[],
): EditData {
  const place = placeOfDeclaration(workspace, unit, declaration);
  const { origin } = declaration;
  const service = workspace.manifests.services.find(({ source }) => source.file === origin.file);
  const item = 'path' in origin ? service?.deps.python[Number(origin.path.at(-1))] : undefined;
  if (service !== undefined && item !== undefined) {
    const after = { ...item, extras: [...item.extras, ...extras] };
    return { ...place, before: itemText(service, item), after: itemText(service, after) };
  }
  return { ...place, before: declaration.text, after: addExtras(declaration.text, extras) };
}

/** A requirement with more extras, everything else as spelled (PEP 508: the name, then extras in brackets). */
export function addExtras(requirement: string, extras: readonly string[]): string {
  const parts = /^(\s*[A-Za-z0-9][\w.-]*)(?:\s*\[([^\]]*)\])?([\s\S]*)$/.exec(requirement);
  const [, name = requirement, old = '', rest = ''] = parts ?? [];
  const asked = old.split(',').flatMap((extra) => (extra.trim() === '' ? [] : [extra.trim()]));
  return `${name}[${[...asked, ...extras].join(',')}]${rest}`;
}

function itemText(
  { source: { format } }: ServiceManifest,
  { pkg, extras }: Pick<ServicePythonDep, 'pkg' | 'extras'>,
): string {
  if (format === 'edn')
    return `{:pkg ${JSON.stringify(pkg)} :extras [${extras.map((extra) => `:${extra}`).join(' ')}]}`;
  const list = JSON.stringify(extras).replaceAll(',', ', ');
  return format === 'toml'
    ? `{ pkg = ${JSON.stringify(pkg)}, extras = ${list} }`
    : `{"pkg": ${JSON.stringify(pkg)}, "extras": ${list}}`;
}

function pythonRuntimeOf(
  { manifests }: Workspace,
  { project }: PythonUnit,
): { readonly file: string; readonly runtime: PythonRuntime } | undefined {
  for (const { source, runtimes } of manifests.packages) {
    if (source.folder !== project.folder) continue;
    for (const runtime of runtimes) if (runtime.lang === 'python') return { file: source.file, runtime };
  }
  return undefined;
}
