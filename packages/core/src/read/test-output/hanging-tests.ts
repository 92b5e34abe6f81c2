import type { Hang, TestPlace } from '#core/model/test-results';
import { readFaultStacks, type Stack } from './fault-stacks.ts';
import type { Frame } from './traceback.ts';

const MOST_FRAMES = 30;

/** Functions of pytest and unittest that call what the user wrote: the frame below one of these is the user's. */
const CALLERS: readonly { readonly file: RegExp; readonly name: RegExp; readonly kind: Hang['kind'] }[] = [
  { file: /[/\\]_pytest[/\\]python\.py$/, name: /^pytest_pyfunc_call$/, kind: 'test' },
  { file: /[/\\]unittest[/\\](?:async_)?case\.py$/, name: /^_callTestMethod$/, kind: 'test' },
  { file: /[/\\]_pytest[/\\]doctest\.py$/, name: /^runtest$/, kind: 'test' },
  {
    file: /[/\\]_pytest[/\\]fixtures\.py$/,
    name: /^(?:call_fixture_func|_teardown_yield_fixture)$/,
    kind: 'fixture',
  },
  {
    file: /[/\\]unittest[/\\](?:async_)?case\.py$/,
    name: /^_call(?:SetUp|TearDown|Cleanup)$/,
    kind: 'fixture',
  },
  {
    file: /[/\\]_pytest[/\\]pathlib\.py$/,
    name: /^(?:import_path|_import_module_using_spec)$/,
    kind: 'collection',
  },
  { file: /[/\\]_pytest[/\\]config[/\\]__init__\.py$/, name: /^_importconftest$/, kind: 'collection' },
];

/**
 * What hung, by the stacks that a run of pytest wrote when it was aborted: one for each thread that was in a test, a
 * fixture or a module of tests. Where none was (an event loop of a plugin's, a thread that was waited for), those that
 * stand in the repository. `placeOf` says where a file of a stack lies in the repository, null for one that does not.
 */
export function readHangs(output: string, placeOf: (frame: Frame) => TestPlace | null): readonly Hang[] {
  const stacks = readFaultStacks(output);
  const known = stacks.flatMap((stack) => hangOf(stack, placeOf) ?? []);
  if (known.length > 0) return known;
  return stacks.flatMap((stack): Hang[] => {
    const place = firstPlace(stack, placeOf);
    if (place === null) return [];
    return [{ kind: 'unknown', name: place.frame.name, place: place.at, stack: shown(stack) }];
  });
}

function hangOf(stack: Stack, placeOf: (frame: Frame) => TestPlace | null): Hang | null {
  const calls = stack.flatMap((frame, i) => {
    const caller = CALLERS.find(({ file, name }) => file.test(frame.file) && name.test(frame.name ?? ''));
    return caller === undefined ? [] : [{ kind: caller.kind, i }];
  });
  const call = calls.find(({ kind }) => kind === 'test') ?? calls[0];
  if (call === undefined) return null;
  const below = stack.slice(0, call.i);
  const inner = firstPlace(below, placeOf);
  // the outermost of the user's: what pytest called
  const own = below.toReversed().find((frame) => placeOf(frame) !== null);
  const name = own?.name ?? null;
  const file = own === undefined ? undefined : placeOf(own)?.file;
  const full = call.kind === 'test' && name !== null && file !== undefined ? `${file}::${name}` : name;
  return { kind: call.kind, name: full, place: inner?.at ?? null, stack: shown(below) };
}

function firstPlace(stack: Stack, placeOf: (frame: Frame) => TestPlace | null) {
  for (const frame of stack) {
    const at = placeOf(frame);
    if (at !== null) return { frame, at };
  }
  return null;
}

function shown(stack: Stack): readonly string[] {
  const lines = stack
    .slice(0, MOST_FRAMES)
    .map(({ file, line, name }) => `${file}:${line} in ${name ?? '?'}`);
  const rest = stack.length - lines.length;
  return rest > 0 ? [...lines, `… and ${rest} more frames`] : lines;
}
