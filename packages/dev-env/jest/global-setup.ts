import { startTestCluster, type TestCluster } from './test-cluster.ts';

declare global {
  var comptoirTestCluster: TestCluster | undefined;
}

/** Gives every test file TEST_DATABASE_URL, a superuser's. One set from outside is used as it is. */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.comptoirTestCluster = await startTestCluster();
  process.env.TEST_DATABASE_URL = globalThis.comptoirTestCluster.url;
}
