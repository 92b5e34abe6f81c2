import { failed, readBody, upstream } from './request.ts';

/** The handler behind POST /infer: asks the inference service with Node's own fetch. */
export async function infer(request: { readonly body: unknown }): Promise<unknown> {
  const body = JSON.stringify(readBody(request.body));
  const { url, headers } = upstream();
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (!answer.ok) throw failed(answer.status);
  return answer.json();
}
