import type { Run } from './run.ts';

/** Starts a run and returns it whole; throws with the API's own words when it refuses. */
export async function start(api: string, series: readonly number[], horizon: number): Promise<Run> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ series, horizon });
  const { id } = (await answer(await fetch(`${api}/runs`, { method: 'POST', headers, body }))) as { id: number };
  return (await answer(await fetch(`${api}/runs/${id}`))) as Run;
}

async function answer(response: Response): Promise<unknown> {
  const data: unknown = await response.json();
  if (response.ok) return data;
  throw new Error(typeof data === 'object' && data !== null && 'detail' in data ? String(data.detail) : response.statusText);
}
