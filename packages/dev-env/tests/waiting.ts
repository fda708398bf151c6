/** How long anything is waited for: far longer than a busy machine takes, and shorter than jest waits for a test. */
export const PATIENCE_MS = 120_000;

/** Asks again until the answer is what is waited for: effects that travel by event come a moment later. */
export async function until<T>(
  ask: () => Promise<T> | T,
  isThere: (value: T) => boolean,
  what = 'what was expected',
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await ask();
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`${what} did not come; the last answer was ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
