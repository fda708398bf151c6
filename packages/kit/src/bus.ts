import type { EventEnvelope } from './events.ts';

/** Applies events that arrived together; resolves once all of them are durable, throws only to be given them again. */
export type BusHandler = (events: readonly EventEnvelope[]) => Promise<void>;

export interface BusSubscription {
  /** Resolves when no handler runs any more. */
  stop(): Promise<void>;
}

/**
 * Carries events from publishers to groups of consumers, at least once, each group on its own. Drivers: `postgres`
 * (bus-postgres.ts); one suite of tests runs over every driver.
 */
export interface Bus {
  /** Durable once resolved. Publishing an event id again is harmless. */
  publish(events: readonly EventEnvelope[]): Promise<void>;
  /** Delivers every event of these types, past ones included, to one live member of the group at a time. */
  subscribe(group: string, types: readonly string[], handler: BusHandler): Promise<BusSubscription>;
  close(): Promise<void>;
}
