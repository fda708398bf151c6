import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Documents } from './documents.ts';

export interface Metrics {
  operation(type: string, name: string | undefined, transport: 'http' | 'ws', startedAt: number): void;
  error(code: string): void;
  fetch(subgraph: string, outcome: 'ok' | 'errors' | 'failed', startedAt: number): void;
  /** Gauges that are read when somebody looks. */
  watch(read: { sockets: () => number; subscriptions: () => number; documents: () => Documents['stats'] }): void;
  /** The Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Names are the clients' to choose: so many get a series of their own, the rest share one. */
const MAX_NAMES = 200;
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

/** Figures of the process itself; they are the same for every gateway in it. */
const processRegistry = new Registry();
let collecting = false;

export function createMetrics(): Metrics {
  if (!collecting) collectDefaultMetrics({ register: processRegistry });
  collecting = true;
  const registry = new Registry();
  const registers = [registry];
  const operations = new Histogram({
    name: 'comptoir_operation_duration_seconds',
    help: 'Time to answer GraphQL operations',
    labelNames: ['type', 'name', 'transport'],
    buckets: BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'comptoir_errors_total',
    help: 'Errors answered to clients, by code',
    labelNames: ['code'],
    registers,
  });
  const fetches = new Histogram({
    name: 'comptoir_subgraph_fetch_duration_seconds',
    help: 'Time subgraphs take to answer fetches',
    labelNames: ['subgraph', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const names = new Set<string>();
  const nameOf = (name: string | undefined): string => {
    if (name === undefined) return 'anonymous';
    if (!names.has(name) && names.size >= MAX_NAMES) return 'other';
    names.add(name);
    return name;
  };
  const since = (startedAt: number) => (performance.now() - startedAt) / 1_000;
  return {
    operation(type, name, transport, startedAt) {
      operations.observe({ type, name: nameOf(name), transport }, since(startedAt));
    },
    error: (code) => errors.inc({ code }),
    fetch: (subgraph, outcome, startedAt) => fetches.observe({ subgraph, outcome }, since(startedAt)),
    watch(read) {
      const gauge = (name: string, help: string, value: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(value());
          },
        });
      gauge('comptoir_open_sockets', 'WebSockets open', read.sockets);
      gauge('comptoir_open_subscriptions', 'Operations running on WebSockets', read.subscriptions);
      gauge('comptoir_documents', 'Documents kept parsed and checked', () => read.documents().size);
      gauge('comptoir_document_hits', 'Requests whose document was kept', () => read.documents().hits);
      gauge('comptoir_document_misses', 'Requests whose document was new', () => read.documents().misses);
    },
    text: () => Registry.merge([registry, processRegistry]).metrics(),
    contentType: registry.contentType,
  };
}
