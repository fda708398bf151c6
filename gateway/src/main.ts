import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorTokens } from '@comptoir/kit/actor-token';
import { createLogger } from '@comptoir/kit/logger';
import { trust } from './documents.ts';
import { startGateway } from './gateway.ts';
import { httpTransport } from './http.ts';
import { readSettings } from './settings.ts';

const log = createLogger('gateway');
const { subgraphUrls, supergraph, trustedDocuments, ...settings } = readSettings(process.env);
const tokens = actorTokens(settings.secret);
const responseTimeoutMs = settings.limits.operationMs;
const transports = new Map(
  [...subgraphUrls].map(([name, url]) => [name, httpTransport({ name, url, tokens, responseTimeoutMs })]),
);
const gateway = await startGateway({
  ...settings,
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  transports,
  trustedDocuments: trustedDocuments === null ? null : documentsIn(trustedDocuments),
  log,
});
log.info({ url: gateway.url, subgraphs: [...subgraphUrls.keys()] }, 'the gateway listens');

function documentsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.graphql'));
  return trust(files.map((file) => readFileSync(join(folder, file), 'utf8')));
}

async function stop(): Promise<void> {
  await gateway.close();
  await Promise.all([...transports.values()].map((transport) => transport.close()));
}

process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
