import type { Use } from '#core/model/code';
import { normaliseName } from '#core/model/requirement';

/** The tag with its requirement, or with a list of such, of which some may stand in lists of their own; a longer list is cut. */
const TAG = /\bpython_dependencies["']?\s*[:=]\s*(["'][^"'\n]*|\[(?:[^[\]]|\[[^[\]]{0,500}\]){0,2000})/g;

const QUOTED_NAME = /["']([A-Za-z\d][\w.-]*)/g;

/**
 * Whether a class of the file is tagged as one that needs what a function of it imports: scikit-base refuses to make an object of
 * it where that is missing, and says what to install (https://www.sktime.net/en/latest/developer_guide/dependencies.html, "Isolating
 * soft dependencies to estimators"). Takes the import, the name of its distribution, which the tag must give, and how to get
 * the text of its file.
 */
export function isTagged({ fact }: Use, name: string, textOf: () => string): boolean {
  if (!fact.scope.includes('function')) return false;
  for (const [, value = ''] of textOf().matchAll(TAG))
    for (const [, tagged = ''] of value.matchAll(QUOTED_NAME))
      if (normaliseName(tagged) === name) return true;
  return false;
}
