import { nodeTools } from '../../scripts/node-tools.ts';
import { preCommit, pythonTools } from '../../scripts/python-tools.ts';

/** Makes what several files of a suite share, once and before they run side by side. */
export function setup(): void {
  pythonTools();
  preCommit();
  nodeTools();
}
