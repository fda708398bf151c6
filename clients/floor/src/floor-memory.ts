import { kept, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import type { Order } from './courses.ts';
import type { Table, Tables } from './floor.ts';

/** What was known last of the tables; all of it goes when its person logs out. */
interface KeptTables {
  personId: string;
  /** The last revision that was told; the plan goes on from there. */
  revision: string;
  tables: Tables;
  /** Milliseconds since 1970. */
  at: number;
}

/** A plan older than this is of another service. */
const FORGOTTEN_MS = 12 * 3_600_000;

const keptTables = kept<KeptTables>(localStorage, `${ofPage('floor')}tables`);

const ORDERS = `${ofPage('floor')}order.`;

export function keepTables(personId: string, revision: string, tables: Tables): void {
  keptTables.write({ personId, revision, tables, at: serverNow() });
}

export function tablesKept(personId: string | undefined): Pick<KeptTables, 'revision' | 'tables'> | null {
  const last = keptTables.read();
  return last && last.personId === personId && serverNow() - last.at < FORGOTTEN_MS ? last : null;
}

/** One table's order as it was seen last. */
export function keptOrder(orderId: string) {
  return kept<Order>(localStorage, ORDERS + orderId);
}

/** Forgets the orders of parties that left. */
export function forgetOrders(tables: readonly Table[]): void {
  const sitting = new Set(tables.map(({ currentSeating }) => ORDERS + currentSeating?.order.id));
  for (const name of Object.keys(localStorage))
    if (name.startsWith(ORDERS) && !sitting.has(name)) localStorage.removeItem(name);
}
