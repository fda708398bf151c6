import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, parse } from 'graphql';
import pg from 'pg';

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type Resolvers = NonNullable<Exclude<Modules[number], DocumentNode>['resolvers']>;

export const db = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** Rows by id, in the order of the ids; null where there is none. */
export async function entities<Row extends { id: string }>(name: string, text: string, ids: readonly string[]) {
  const { rows } = await db.query<Row>({ name, text, values: [ids] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All rows that belong to each id. */
export async function grouped<Row extends object>(
  name: string,
  text: string,
  ids: readonly string[],
  ownerOf: (row: Row) => string,
) {
  const { rows } = await db.query<Row>({ name, text, values: [ids] });
  const byOwner = Map.groupBy(rows, ownerOf);
  return ids.map((id) => byOwner.get(id) ?? []);
}

/** A stock subgraph over HTTP, with fresh loaders for each request. */
export async function serve(typeDefs: string, resolvers: Resolvers, loaders: () => object): Promise<void> {
  const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]) });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }: { req: IncomingMessage }) => ({ companyId: req.headers['x-company-id'], ...loaders() }),
  });
  process.send?.({ port: Number(new URL(url).port) });
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
}
