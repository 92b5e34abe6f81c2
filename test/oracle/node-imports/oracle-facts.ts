import type { OxcNode, OxcResult } from './oxc.ts';

/** What both sides must say of an import; `scope` is whether it stands in a function, null for types. */
export interface Expected {
  readonly start: number;
  readonly kind: string;
  readonly module: string;
  readonly names: readonly string[];
  readonly inFunction: boolean | null;
}

const MOCKS = new Set([
  'mock',
  'doMock',
  'unmock',
  'dontMock',
  'doUnmock',
  'unstable_mockModule',
  'createMockFromModule',
  'setMock',
  'requireActual',
  'requireMock',
  'importActual',
  'importMock',
]);

/** Reads oxc's tree as the scanner's facts, in the order of the text. */
export function expectedFacts(result: OxcResult, text: string): Expected[] {
  const found: Expected[] = [];
  for (const comment of result.comments) {
    const body = result.program.body as readonly OxcNode[];
    const first = body[0]?.start ?? text.length;
    if (comment.type !== 'Line' || comment.start > first) continue;
    const match = /^\/\s*<reference\s[^>]*\btypes\s*=\s*(["'])(.*?)\1/.exec(comment.value);
    if (match)
      found.push({ start: comment.start, kind: 'type', module: match[2] ?? '', names: [], inFunction: null });
  }
  // A stack of its own: minified sources nest deeper than calls may.
  const stack: (readonly [OxcNode, boolean])[] = [[result.program, false]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, inFunction] = entry;
    const fact = readNode(node, inFunction);
    if (fact !== null) found.push(fact);
    for (const [key, child, inside] of children(node, inFunction)) {
      void key;
      stack.push([child, inside]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function* children(node: OxcNode, inFunction: boolean): Generator<readonly [string, OxcNode, boolean]> {
  for (const [key, value] of Object.entries(node)) {
    if (value === null || typeof value !== 'object') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isNode(child)) continue;
      yield [key, child, inFunction || entersFunction(node, key)];
    }
  }
}

function isNode(value: unknown): value is OxcNode {
  return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSEmptyBodyFunctionExpression',
  'TSDeclareFunction',
]);

function entersFunction(node: OxcNode, key: string): boolean {
  if (FUNCTIONS.has(node.type)) return true;
  const isField = node.type === 'PropertyDefinition' || node.type === 'AccessorProperty';
  return isField && key === 'value' && node.static !== true;
}

function readNode(node: OxcNode, inFunction: boolean): Expected | null {
  const { type, start } = node;
  switch (type) {
    case 'ImportDeclaration': {
      const isType = node.importKind === 'type';
      const names = (node.specifiers as readonly OxcNode[]).map((one) => {
        if (one.type === 'ImportDefaultSpecifier') return 'default';
        if (one.type === 'ImportNamespaceSpecifier') return '*';
        return `${one.importKind === 'type' ? 'type ' : ''}${nameOf(one.imported as OxcNode)}`;
      });
      return {
        start,
        kind: isType ? 'type' : 'import',
        module: textOf(node.source),
        names,
        inFunction: isType ? null : inFunction,
      };
    }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (node.source === null) return null;
      const isType = node.exportKind === 'type';
      const names =
        type === 'ExportAllDeclaration'
          ? ['*']
          : (node.specifiers as readonly OxcNode[]).map(
              (one) =>
                `${one.exportKind === 'type' && !isType ? 'type ' : ''}${nameOf(one.local as OxcNode)}`,
            );
      return {
        start,
        kind: isType ? 'type' : 'reexport',
        module: textOf(node.source),
        names,
        inFunction: isType ? null : inFunction,
      };
    }
    case 'TSImportEqualsDeclaration': {
      const reference = node.moduleReference as OxcNode;
      if (reference.type !== 'TSExternalModuleReference') return null;
      const isType = node.importKind === 'type';
      const module = textOf(reference.expression);
      return {
        start,
        kind: isType ? 'type' : 'require',
        module,
        names: [],
        inFunction: isType ? null : inFunction,
      };
    }
    case 'TSImportType': {
      const module = literal(node.source);
      let name = node.qualifier as OxcNode | null;
      while (name !== null && name.type === 'TSQualifiedName') name = name.left as OxcNode;
      if (module === null) return null;
      return {
        start,
        kind: 'type',
        module,
        names: name === null ? [] : [String(name.name)],
        inFunction: null,
      };
    }
    case 'ImportExpression': {
      const module = literal(node.source);
      return module === null ? null : { start, kind: 'dynamic', module, names: [], inFunction };
    }
    case 'CallExpression':
      return readCall(node, inFunction);
    default:
      return null;
  }
}

function readCall(node: OxcNode, inFunction: boolean): Expected | null {
  const callee = node.callee as OxcNode;
  const module = literal((node.arguments as readonly OxcNode[])[0]);
  if (module === null) return null;
  const { start } = callee;
  if (isName(callee, 'require')) return { start, kind: 'require', module, names: [], inFunction };
  if (callee.type !== 'MemberExpression' || callee.computed === true) return null;
  const object = callee.object as OxcNode;
  const member = String((callee.property as OxcNode).name);
  // with options it is resolved from elsewhere
  const isAlone = (node.arguments as readonly OxcNode[]).length === 1;
  if (isName(object, 'require') && member === 'resolve' && isAlone)
    return { start, kind: 'require', module, names: [], inFunction };
  const isMock = (isName(object, 'jest') || isName(object, 'vi')) && MOCKS.has(member);
  return isMock ? { start, kind: 'dynamic', module, names: [], inFunction } : null;
}

function isName(node: OxcNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function nameOf(node: OxcNode): string {
  return String(node.type === 'Literal' ? node.value : node.name);
}

function textOf(node: unknown): string {
  return String((node as OxcNode).value);
}

/** The value of a string or of a template without `${}`; null for anything else. */
function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}
