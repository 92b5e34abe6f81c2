import {
  type BackendView,
  below,
  leavesFolder,
  moduleAt,
  plainPath,
  pythonGlob,
  type Shipping,
  selfOrAbove,
  under,
} from '#core/graph/python/role/shipping';
import { isTable, valueAt } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';

/** One entry of `packages` or `include`: what it names below `from`, and where that goes. */
interface Include {
  readonly matches: (path: string) => boolean;
  readonly from: string;
  readonly to: string;
}

/**
 * poetry-core: `packages` (globs below `from`, put below `to`), else the package or module of the project's name, here
 * or in src; `include` for wheels, `exclude` (python-poetry.org/docs/pyproject, "packages", "exclude and include").
 */
export function poetryShipping(view: BackendView): Shipping {
  const packages = entriesOf(view, 'packages', ['sdist', 'wheel']);
  const included = entriesOf(view, 'include', ['sdist']).map(({ include }) => pythonGlob(plainPath(include)));
  const excluded = entriesOf(view, 'exclude', ['sdist', 'wheel']).map(({ include }) =>
    pythonGlob(plainPath(include)),
  );
  const includes = (packages.length > 0 ? packages : usual(view)).map(
    ({ include, from, to }): Include => ({
      matches: selfOrAbove(pythonGlob(plainPath(include))),
      from: plainPath(from),
      to: plainPath(to),
    }),
  );
  const isExcluded = selfOrAbove((path) => excluded.some((matches) => matches(path)));
  const isIncluded = selfOrAbove((path) => included.some((matches) => matches(path)));
  return {
    target: (path) => {
      const extra = included.length > 0 && isIncluded(path);
      if (extra || !isExcluded(path)) {
        for (const { matches, from, to } of includes) {
          const inner = below(path, from);
          if (inner !== null && matches(inner)) return under(to, inner);
        }
      }
      return extra ? path : null;
    },
    roots: includes.map(({ from, to }) => ({ folder: from, prefix: to.replaceAll('/', '.') })),
    elsewhere: packages.some(({ from, include }) => leavesFolder(from) || leavesFolder(include)),
  };
}

interface Entry {
  readonly include: string;
  readonly from: string;
  readonly to: string;
}

function usual(view: BackendView): readonly Entry[] {
  const name = normaliseName(view.name).replaceAll('-', '_');
  for (const from of ['', 'src']) {
    const module = moduleAt(view, from, name);
    if (module !== null) return [{ include: below(module, from) ?? module, from, to: '' }];
  }
  return [];
}

/** The entries of a list that count for wheels; a text is a path with the usual formats. */
function entriesOf(view: BackendView, key: string, usualFormats: readonly string[]): readonly Entry[] {
  const list = valueAt(view.settings.pyproject, ['tool', 'poetry', key]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item): Entry | readonly Entry[] => {
    if (typeof item === 'string')
      return usualFormats.includes('wheel') ? { include: item, from: '', to: '' } : [];
    if (!isTable(item)) return [];
    const text = (name: string) => {
      const value = valueAt(item, [name]);
      return typeof value === 'string' ? value : null;
    };
    const include = text('include') ?? text('path');
    const format = valueAt(item, ['format']) ?? usualFormats;
    const isForWheels = Array.isArray(format) ? format.includes('wheel') : format === 'wheel';
    return include !== null && isForWheels ? { include, from: text('from') ?? '', to: text('to') ?? '' } : [];
  });
}
