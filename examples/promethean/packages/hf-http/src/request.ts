import { z } from 'zod';

const body = z.object({ text: z.string().min(1) });

/** Where inference is asked for, from the environment of the service; the bootstrap has seen to the token. */
export function upstream(): { readonly url: string; readonly headers: Record<string, string> } {
  const { INFER_URL, INFER_TOKEN } = process.env;
  if (!INFER_URL) throw Object.assign(new Error('INFER_URL is not set'), { statusCode: 503 });
  return {
    url: INFER_URL,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${INFER_TOKEN}` },
  };
}

/** Takes the body of a request and returns what is sent on; throws with status 400 for any other body. */
export function readBody(input: unknown): z.infer<typeof body> {
  const result = body.safeParse(input);
  if (result.success) return result.data;
  throw Object.assign(new Error('the body must be {"text": "…"}'), { statusCode: 400 });
}

export const failed = (status: number) =>
  Object.assign(new Error(`inference answered ${status}`), { statusCode: 502 });
