import { type Child, startServerChild } from '../children.ts';

export interface Peer {
  port: number;
  pids: number[];
  stop(): Promise<void>;
}

/** Starts the plain peer: these subgraphs, each a process, and the stock gateway before them. */
export async function startPeer(databaseUrl: string, subgraphs: readonly string[]): Promise<Peer> {
  const children: Child[] = [];
  const served = await Promise.all(
    subgraphs.map(async (name) => {
      const { child, port } = await startServerChild(`bench/src/peer/${name}.ts`, { DATABASE_URL: databaseUrl });
      children.push(child);
      return `${name}=http://127.0.0.1:${port}/`;
    }),
  );
  const gateway = await startServerChild('bench/src/peer/gateway.ts', { SUBGRAPH_URLS: served.join(',') });
  children.push(gateway.child);
  return {
    port: gateway.port,
    pids: children.map((child) => child.pid),
    async stop() {
      await Promise.all(children.map((child) => child.stop()));
    },
  };
}
