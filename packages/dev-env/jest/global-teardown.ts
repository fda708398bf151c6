import './global-setup.ts';

/** Stops what the set-up started; in watch mode the next run starts a new one. */
export default async function globalTeardown(): Promise<void> {
  const cluster = globalThis.comptoirTestCluster;
  if (!cluster) return;
  globalThis.comptoirTestCluster = undefined;
  delete process.env.TEST_DATABASE_URL;
  await cluster.stop();
}
