/**
 * Has the browser keep the page, so that it opens without a network (see `clients/worker`). Browsers do that over https and on
 * localhost only. Where the server has no worker any more, what was kept goes.
 */
export async function keepAtHand(): Promise<void> {
  if (!navigator.serviceWorker) return;
  const script = new URL('worker.js', location.href);
  const scope = new URL('.', location.href).pathname.replace(/\/$/, '');
  try {
    const registration = await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
    await registration.update();
    // Else a full disk may cost the page; the browser may say no.
    await navigator.storage?.persist?.();
  } catch {
    const answer = await fetch(script, { cache: 'no-store' }).catch(() => null);
    if (answer?.status === 404) await letGo(scope);
  }
}

async function letGo(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`comptoir${scope} `)).map((name) => caches.delete(name)));
}
