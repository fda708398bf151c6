import { print } from 'graphql';
import { ACTOR_HEADER, type ActorTokens, actorTokens, CORRELATION_HEADER } from './actor-token.ts';
import { openPostgresBus } from './bus-postgres.ts';
import type { Call } from './context.ts';
import { readEnv } from './env.ts';
import { graphError } from './errors.ts';
import { createLogger } from './logger.ts';
import { serveSubgraph } from './serve.ts';
import { type SubgraphDefinition, startSubgraph } from './subgraph.ts';

/**
 * Runs one subgraph as a process of its own until SIGTERM or SIGINT. Settings: `PORT`, `DATABASE_URL` (its own database),
 * `BUS_URL` (the bus's database), `AUTH_SECRET` (shared by all processes), `SUBGRAPH_URLS` (`orders=http://…,stock=http://…`).
 */
export async function runSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  source: NodeJS.ProcessEnv,
): Promise<void> {
  const env = readEnv(source, (e) => ({
    port: e.integer('PORT', 0, 0, 65_535),
    databaseUrl: e.required('DATABASE_URL'),
    busUrl: e.required('BUS_URL'),
    secret: e.required('AUTH_SECRET'),
    urls: e.text('SUBGRAPH_URLS', ''),
  }));
  const log = createLogger(definition.name);
  const tokens = actorTokens(env.secret);
  const bus = await openPostgresBus({ url: env.busUrl, log });
  const subgraph = await startSubgraph(definition, {
    databaseUrl: env.databaseUrl,
    bus,
    call: httpCall(parseUrls(env.urls), tokens),
    log,
  });
  const served = await serveSubgraph(subgraph, { port: env.port, tokens });
  log.info({ port: served.port }, 'ready');
  process.send?.({ ready: definition.name, port: served.port });
  const stop = async () => {
    await served.close();
    await bus.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** `name=url,name=url` → map. */
export function parseUrls(text: string): Map<string, string> {
  return new Map(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
      }),
  );
}

/** Calls between subgraphs that run apart. */
export function httpCall(urls: ReadonlyMap<string, string>, tokens: ActorTokens): Call {
  return async (subgraph, actor, { document, variables }) => {
    const url = urls.get(subgraph);
    if (!url) return { errors: [graphError('SUBGRAPH_UNAVAILABLE', `${subgraph} is not part of this installation.`)] };
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [ACTOR_HEADER]: await tokens.sign({ ...actor, internal: true }),
          [CORRELATION_HEADER]: actor.correlationId,
        },
        body: JSON.stringify({ query: print(document), variables }),
        signal: AbortSignal.timeout(10_000),
      });
      return (await response.json()) as Awaited<ReturnType<Call>>;
    } catch {
      return { errors: [graphError('SUBGRAPH_UNAVAILABLE', `${subgraph} does not answer.`)] };
    }
  };
}
