import { topOf } from '#core/graph/facts/name-rules';
import { installedName } from '#core/graph/python/declared/install-commands';
import type { CodeFile, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { indentOf } from './chosen-by-call.ts';

const DEFINITION = /^\s*(?:async\s+)?def\s/;
const COMPONENT = /^\s*@(?:\w+\.)*component\b/;

/** An image that has more than Python: the official one has nothing else (hub.docker.com/_/python), and is what no image means. */
const IMAGE = /\bbase_image\s*=(?!\s*(?:None\b|["'](?:docker\.io\/)?(?:library\/)?python["':]))/;
const PACKAGES = /\bpackages_to_install\s*=/;
const QUOTED = /(["'])([^\n"']{1,100})\1/g;

/** More lines than this nobody gives a decorator. */
const MAX_DECORATOR = 100;

/**
 * Whether an import stands in the body of a component of Kubeflow Pipelines that has what it imports: Kubeflow takes the text of the
 * function, and runs it in the image that its decorator names, with the packages that it lists, so that what the project declares
 * is of no use to it (kubeflow-pipelines.readthedocs.io, `dsl.component`). Takes the distribution, and how to get the text.
 */
export function isInComponent(
  { fact }: Use,
  distribution: string,
  file: CodeFile,
  textOf: () => string,
): boolean {
  if (!fact.scope.includes('function') || !takesKubeflow(file)) return false;
  const decorator = decoratorAround(textOf().split('\n'), fact.line - 1);
  if (decorator === null) return false;
  if (IMAGE.test(decorator)) return true;
  const [, ...listed] = decorator.split(PACKAGES);
  const words = listed.join('\n').matchAll(QUOTED);
  return Array.from(words, ([, , word = '']) => installedName(word)).includes(distribution);
}

const takesKubeflow = oncePer(({ uses }: CodeFile): boolean =>
  uses.some(({ module }) => topOf(module) === 'kfp'),
);

/** The decorator that makes a component of a function around a line, up to the function; null where there is none. */
function decoratorAround(lines: readonly string[], index: number): string | null {
  let indent = indentOf(lines[index] ?? '');
  for (let above = index - 1; above >= 0 && indent > 0; above -= 1) {
    const line = lines[above] ?? '';
    // a bracket ends what began further up: a signature of several lines
    if (line.trim() === '' || indentOf(line) >= indent || /^\s*[)\]}]/.test(line)) continue;
    indent = indentOf(line);
    const decorator = DEFINITION.test(line) ? decoratorAbove(lines, above) : null;
    if (decorator !== null) return decorator;
  }
  return null;
}

function decoratorAbove(lines: readonly string[], definition: number): string | null {
  const indent = indentOf(lines[definition] ?? '');
  for (let above = definition - 1; above >= 0 && definition - above <= MAX_DECORATOR; above -= 1) {
    const line = lines[above] ?? '';
    if (indentOf(line) <= indent && !/^\s*[@)\]]/.test(line)) return null;
    if (COMPONENT.test(line)) return lines.slice(above, definition).join('\n');
  }
  return null;
}
