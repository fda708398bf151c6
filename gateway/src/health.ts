import type { Transport } from './transport.ts';

export interface Readiness {
  ready: boolean;
  subgraphs: Record<string, 'up' | 'down'>;
}

const FRESH_MS = 1_000;
const ANSWER_WITHIN_MS = 2_000;

/** Looks at every subgraph, at most once a second. Ready means that callers can be told apart: identity answers. */
export function healthOf(transports: ReadonlyMap<string, Transport>): () => Promise<Readiness> {
  let at = Number.NEGATIVE_INFINITY;
  let current: Promise<Readiness> | null = null;
  const look = async (): Promise<Readiness> => {
    const states = await Promise.all([...transports].map(async ([name, t]) => [name, await stateOf(t)] as const));
    const subgraphs = Object.fromEntries(states);
    return { ready: subgraphs.identity !== 'down', subgraphs };
  };
  return () => {
    if (!current || performance.now() - at > FRESH_MS) {
      at = performance.now();
      current = look();
    }
    return current;
  };
}

async function stateOf(transport: Transport): Promise<'up' | 'down'> {
  const late = Promise.withResolvers<'down'>();
  const timer = setTimeout(() => late.resolve('down'), ANSWER_WITHIN_MS);
  const answer = transport.check().then(
    () => 'up' as const,
    () => 'down' as const,
  );
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
