/** The last line of a run in which everything was imported. */
export const IMPORTED = 'all is imported';

/**
 * Programs that import the references that are their arguments (`module:callable`), each on its own, as the bootstrap
 * does. Before each, stderr has `importing REFERENCE`; at the end `cannot import REFERENCE: why` for each that failed, with
 * exit code 1, or IMPORTED: exit code 0 alone may be that of a module. They end at once, whatever threads and handlers
 * the imports have left.
 */
export const PYTHON_IMPORTS = `
import importlib, os, sys, traceback
failed = []
def told(error):
    """The stack without the machinery of imports, and of what it came from."""
    whole = traceback.TracebackException(type(error), error, error.__traceback__)
    one = whole
    while one is not None:
        one.stack[:] = [frame for frame in one.stack if "importlib" not in frame.filename and frame.filename != "<string>"]
        one = one.__cause__ or one.__context__
    return "".join(whole.format())
for reference in sys.argv[1:]:
    print("importing", reference, file=sys.stderr, flush=True)
    module, _, name = reference.partition(":")
    try:
        if not callable(getattr(importlib.import_module(module), name)):
            raise TypeError(name + " is not callable")
    except BaseException as error:
        print(told(error), file=sys.stderr, end="")
        failed.append((reference, error))
sys.stdout.flush()
print(file=sys.stderr)
for reference, error in failed:
    why = (str(error).splitlines() or [""])[0]
    print(f"cannot import {reference}: {type(error).__name__}: {why}", file=sys.stderr, flush=True)
if not failed:
    print("${IMPORTED}", file=sys.stderr, flush=True)
os._exit(1 if failed else 0)
`;

/** The same for Node, run as a module in the service's folder: bare names are looked up from there. */
export const NODE_IMPORTS = `
const failed = [];
for (const reference of process.argv.slice(1)) {
  console.error('importing', reference);
  const colon = reference.lastIndexOf(':');
  const name = reference.slice(colon + 1);
  try {
    const module = await import(reference.slice(0, colon));
    if (typeof module[name] !== 'function')
      throw new TypeError(name in module ? name + ' is no function' : 'the module exports no ' + name);
  } catch (error) {
    console.error(error);
    failed.push([reference, error]);
  }
}
console.error();
for (const [reference, error] of failed)
  console.error('cannot import ' + reference + ': ' + String(error).split('\\n', 1)[0]);
if (failed.length === 0) console.error('${IMPORTED}');
process.exit(failed.length > 0 ? 1 : 0);
`;
