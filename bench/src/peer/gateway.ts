/** The plain peer's gateway: stock `@apollo/gateway` before subgraphs over HTTP, as its documentation sets it up. */
import type { IncomingMessage } from 'node:http';
import { composeServices } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import * as catalog from './catalog.ts';
import * as orders from './orders.ts';
import * as restaurant from './restaurant.ts';
import * as stock from './stock.ts';

const ALL: Record<string, { typeDefs: string }> = { catalog, stock, restaurant, orders };

interface Context {
  companyId?: string;
}

/** `catalog=http://…,stock=http://…` */
const services = (process.env.SUBGRAPH_URLS ?? '').split(',').map((entry) => {
  const [name = '', url = ''] = entry.split('=');
  return { name, url, typeDefs: parse(ALL[name]?.typeDefs ?? '') };
});
const { supergraphSdl, errors } = composeServices(services);
if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));

class TenantDataSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
    context: Context;
  }) {
    if (context.companyId) request.http?.headers.set('x-company-id', context.companyId);
  }
}

const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ url }) => new TenantDataSource({ url }) });
const server = new ApolloServer<Context>({ gateway });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }: { req: IncomingMessage }) => ({ companyId: String(req.headers['x-company-id'] ?? '') }),
});
process.send?.({ port: Number(new URL(url).port) });
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
