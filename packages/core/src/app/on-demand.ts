import type { EditTools, Tool } from './edit-tools.ts';

class Missing extends Error {}

const MISSING: Tool = {
  locate: () => {
    throw new Missing();
  },
  edit: () => {
    throw new Missing();
  },
};
const NOTHING: EditTools = { toml: MISSING, json: MISSING, yaml: MISSING };

/**
 * Runs a pure function that finds positions or edits texts only where something is wrong: first without the tools for
 * that, as most runs never need them, then again with them where it asked. Loading them takes longer than the function.
 */
export async function withEditTools<T>(work: (tools: EditTools) => T): Promise<T> {
  try {
    return work(NOTHING);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    const { EDIT_TOOLS } = await import('./edit-tools.ts');
    return work(EDIT_TOOLS);
  }
}

/**
 * Reads what notes the places of what is wrong: first without places, as most of what is wrong is told to nobody (a
 * template with marks in it); then again with them, where `isShown` says that the result shows the places it asked for.
 */
export async function withPlaces<T>(
  read: (tools: EditTools) => T,
  isShown: (result: T, isAsked: boolean) => boolean,
): Promise<T> {
  let isAsked = false;
  const locate = () => {
    isAsked = true;
    return null;
  };
  const nowhere: Tool = { locate, edit: MISSING.edit };
  try {
    const result = read({ toml: nowhere, json: nowhere, yaml: nowhere });
    if (!isShown(result, isAsked)) return result;
  } catch (error) {
    if (!isAsked) throw error;
  }
  const { EDIT_TOOLS } = await import('./edit-tools.ts');
  return read(EDIT_TOOLS);
}
