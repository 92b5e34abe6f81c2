export const title = (lines: string[]) => lines[0];
