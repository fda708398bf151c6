import { catalog } from '@comptoir/catalog/subgraph';
import { customers } from '@comptoir/customers/subgraph';
import { devices } from '@comptoir/devices/subgraph';
import { identity } from '@comptoir/identity/subgraph';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { orders } from '@comptoir/orders/subgraph';
import { payments } from '@comptoir/payments/subgraph';
import { production } from '@comptoir/production/subgraph';
import { purchasing } from '@comptoir/purchasing/subgraph';
import { restaurant } from '@comptoir/restaurant/subgraph';
import { stock } from '@comptoir/stock/subgraph';

export interface RoomOptions {
  /** Signs access tokens and the actors that travel between processes. */
  secret: string;
  /** Secrets of the past, which what is sealed may still need. */
  formerSecrets?: readonly string[];
  /** How long an access token lasts, in minutes (default 15). */
  accessTokenMinutes?: number;
  /** Where simulated printers note what they printed, a JSON line each. */
  simulatorJournal?: string;
  /** Where FILE printers write, a folder per company. */
  spoolDirectory?: string;
}

const ROOMS: Readonly<Record<string, (options: RoomOptions) => SubgraphDefinition>> = {
  identity: ({ secret, accessTokenMinutes }) => identity({ secret, accessTokenMinutes }),
  customers: () => customers,
  catalog: () => catalog,
  stock: () => stock,
  purchasing: () => purchasing,
  production: () => production,
  orders: () => orders,
  payments: ({ secret, formerSecrets }) => payments({ secret, formerSecrets }),
  restaurant: () => restaurant,
  devices: ({ secret, formerSecrets, simulatorJournal, spoolDirectory }) =>
    devices({ secret, formerSecrets, simulatorJournal, spoolDirectory }),
};

const CORE = ['identity', 'customers', 'orders', 'payments'];

/** `all`, `core` or a list with commas → subgraph names. Throws on a name that is none. */
export function roomNames(modules: string): string[] {
  if (modules === 'all') return Object.keys(ROOMS);
  if (modules === 'core') return CORE;
  const names = modules.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ROOMS[name]);
  if (unknown.length > 0)
    throw new Error(`MODULES: there is no ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}.`);
  return names.includes('identity') ? names : ['identity', ...names];
}

export function roomDefinitions(names: readonly string[], options: RoomOptions): SubgraphDefinition[] {
  return names.map((name) => (ROOMS[name] as (options: RoomOptions) => SubgraphDefinition)(options));
}
