/** Stock in a process of its own, to be killed: runs one mutation on the database that it is given, as whoever is named. */
import { createLogger } from '@comptoir/kit/logger';
import { startSubgraph } from '@comptoir/kit/subgraph';
import { parse } from 'graphql';
import { stock } from '../src/subgraph.ts';

const { databaseUrl, actor, source, input } = JSON.parse(process.argv[2] ?? '{}');
const never = () => new Promise<never>(() => {});
const room = await startSubgraph(stock, {
  databaseUrl,
  // Nothing is told to the neighbours: what commits stays in the outbox for whoever comes after.
  bus: { publish: never, subscribe: async () => ({ stop: async () => {} }), close: async () => {} },
  call: async () => ({ errors: [] }),
  log: createLogger('stock', 'silent'),
});
console.log('begins');
console.log(JSON.stringify(await room.execute({ document: parse(source), variables: { input } }, actor)));
