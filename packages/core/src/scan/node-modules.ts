import {
  hasMoreArguments,
  MOCKS,
  passOptional,
  readArgument,
  readMember,
  readTypeName,
} from './node-calls.ts';
import { Char } from './node-characters.ts';
import { readImport, readReexport } from './node-clauses.ts';
import { Frame, holdsStatements, isClassBody, Stage } from './node-frames.ts';
import { Last, type NodeState } from './node-state.ts';

/** Behind the word `import`, which begins at `start`: a statement, a call, a type or `import.meta`. */
export function passImport(state: NodeState, start: number): void {
  const cursor = state.cursor;
  const { pos } = cursor;
  const next = Math.abs(state.peek());
  if (next === Char.OpenParen) {
    const [depth, last] = [state.frames.depth, state.last];
    const module = readArgument(cursor);
    if (module !== null) {
      const end = cursor.pos;
      const name = state.dialect.types ? readTypeName(cursor) : null;
      cursor.pos = end;
      const isType = state.dialect.types && isTypePlace(state, depth, last, name);
      state.add(isType ? 'type' : 'dynamic', module, isType && name !== null ? [name] : [], start);
      state.push(Frame.Paren, Last.Value);
      return;
    }
  } else if (next === Char.Dot) {
    const member = readMember(cursor);
    if ((member === 'defer' || member === 'source') && addCall(state, 'dynamic', start)) return;
  } else if (state.last === Last.Statement && holdsStatements(state.frames.top)) {
    const clause = readImport(cursor);
    if (clause !== null) {
      state.add(clause.kind, clause.module, clause.names, start);
      state.last = Last.Value;
      return;
    }
  }
  cursor.pos = pos;
  state.last = Last.Value;
}

/** Whether `import('x')` stands where a type does: `name` is what is taken from it. */
function isTypePlace(state: NodeState, depth: number, last: number, name: string | null): boolean {
  const { kinds, declaration, pending } = state.frames;
  const kind = kinds[depth] as number;
  if (last === Last.TypeOperator || last === Last.Less || last === Last.Pipe || last >= Last.Value)
    return true;
  if (declaration[depth] === Stage.Annotation || isClassBody(kind) || kind === Frame.TypeBody) return true;
  const isAnnotated =
    kind === Frame.Paren || kind === Frame.Params || kind === Frame.CatchParen || pending[depth] !== 0;
  if (last === Last.Colon && isAnnotated) return true;
  return name !== null && name !== 'then' && name !== 'catch' && name !== 'finally';
}

/** Behind the word `export` at the start of a statement. */
export function passExport(state: NodeState, start: number): void {
  const cursor = state.cursor;
  const { pos } = cursor;
  const clause = readReexport(cursor);
  if (clause === null) {
    cursor.pos = pos;
    state.last = Last.Statement;
    return;
  }
  state.add(clause.kind, clause.module, clause.names, start);
  state.last = Last.Value;
}

/**
 * Behind the word `require`: `require('x')` and `require.resolve('x')`. What is resolved from elsewhere, by the paths of a
 * second argument, is another package's to have (https://nodejs.org/api/modules.html#requireresolverequest-options).
 */
export function passRequire(state: NodeState, start: number): void {
  const cursor = state.cursor;
  const { pos } = cursor;
  state.last = Last.Value;
  if (state.peek() === Char.Less) {
    state.genericCall = { kind: 'require', start, depth: state.frames.depth };
    return;
  }
  const resolves = readMember(cursor) === 'resolve';
  if (!resolves) cursor.pos = pos;
  passOptional(cursor);
  if ((resolves && hasMoreArguments(cursor)) || !addCall(state, 'require', start)) cursor.pos = pos;
}

/** Behind `jest` or `vi`. */
export function passMock(state: NodeState, start: number): void {
  const cursor = state.cursor;
  const { pos } = cursor;
  state.last = Last.Value;
  if (MOCKS.has(readMember(cursor) ?? '')) {
    if (state.peek() === Char.Less) {
      state.genericCall = { kind: 'dynamic', start, depth: state.frames.depth };
      return;
    }
    if (addCall(state, 'dynamic', start)) return;
  }
  cursor.pos = pos;
}

/** At the parenthesis of a call that names a module first: adds it, and goes on behind the name. */
export function addCall(state: NodeState, kind: 'require' | 'dynamic', start: number): boolean {
  const cursor = state.cursor;
  const { pos } = cursor;
  const module = readArgument(cursor);
  if (module === null) {
    cursor.pos = pos;
    return false;
  }
  state.add(kind, module, [], start);
  state.push(Frame.Paren, Last.Value);
  return true;
}
