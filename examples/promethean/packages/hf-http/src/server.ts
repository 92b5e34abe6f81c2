import { Agent, request as send } from 'undici';
import { failed, readBody, upstream } from './request.ts';

const agent = new Agent({ connections: 8, pipelining: 1 });

/** As in lite, over a pool of connections: for services that ask often. */
export async function infer(request: { readonly body: unknown }): Promise<unknown> {
  const body = JSON.stringify(readBody(request.body));
  const { url, headers } = upstream();
  const answer = await send(url, { method: 'POST', headers, body, dispatcher: agent });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    throw failed(answer.statusCode);
  }
  return answer.body.json();
}
