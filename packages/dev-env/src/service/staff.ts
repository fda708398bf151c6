import { type Comptoir, ComptoirError, createClient } from '@comptoir/sdk/client';
import { LogInDocument } from '@comptoir/sdk/generated/graphql';

export interface Staff extends Comptoir {
  readonly login: string;
}

/** Someone at work: logs in, logs in again when the token ends, and tries again while the server is away. */
export async function clockIn(url: string, login: string, password: string): Promise<Staff> {
  let accessToken: string | null = null;
  const client = createClient({ url, accessToken: () => accessToken });
  const logIn = async () => {
    accessToken = null;
    const { logIn } = await client.request(LogInDocument, { input: { login, password } });
    if (!logIn.accessToken) throw new Error(`${login} cannot log in: ${logIn.problems[0]?.message}`);
    accessToken = logIn.accessToken;
  };
  await patiently(logIn);
  const request: Comptoir['request'] = (document, ...variables) =>
    patiently(async () => {
      try {
        return await client.request(document, ...variables);
      } catch (error) {
        if (!(error instanceof ComptoirError) || error.code !== 'UNAUTHENTICATED') throw error;
        await logIn();
        return client.request(document, ...variables);
      }
    });
  return { ...client, request, login };
}

const PATIENCE_MS = 60_000;

/** Every mutation here carries an idempotency key, so asking again after a lost answer is safe. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const away =
        !(error instanceof ComptoirError) ||
        ['SUBGRAPH_UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'INTERNAL'].includes(error.code);
      const isOutage = away && !(error instanceof Error && /cannot log in/.test(error.message));
      if (!isOutage || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
