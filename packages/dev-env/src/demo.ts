import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCompany } from '@comptoir/identity/domain/create-company';
import type { Service } from '@comptoir/kit/context';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { ExecutionResult } from 'graphql';
import { type Ask, eventually, mutation } from './demo-asking.ts';
import { DEMO_MENU, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_STATIONS, DEMO_ZONES, OTHER_OWNER } from './demo-company.ts';
import { writeMenus } from './demo-menus.ts';
import { furnishWorkshop } from './demo-workshop.ts';
import { roomNames } from './rooms.ts';
import type { Settings } from './settings.ts';

const OWNER = DEMO_PEOPLE[0];

const LETTERHEAD = {
  legalName: 'Le Comptoir SARL',
  addressLines: ['12, rue des Halles', '75001 Paris'],
  taxId: 'FR 40 303 265 045',
  registrationId: 'SIRET 303 265 045 00015',
  phone: '+33 1 40 00 00 00',
  email: 'bonjour@comptoir.example',
  website: 'comptoir.example',
  bankDetails: ['IBAN FR76 3000 6000 0112 3456 7890 189', 'BIC AGRIFRPP'],
};

/** Those that are there already stay as they are. */
async function createDemoCompanies(identity: Service): Promise<void> {
  const common = { plan: 'FULL', currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr' } as const;
  for (const [owner, name, shop] of [
    [OWNER, 'Le Comptoir de démonstration', 'Le Comptoir'],
    [OTHER_OWNER, 'Une autre maison', 'Ailleurs'],
  ] as const) {
    await createCompany(identity, {
      company: { name, ...common },
      shop: {
        name: shop,
        defaultTaxRate: decimal('20'),
        receiptHeader: ['12, rue des Halles', '75001 Paris'],
        receiptFooter: ['Merci de votre visite !'],
        letterhead: LETTERHEAD,
      },
      owner: { name: owner.name, login: owner.login, email: owner.login, password: DEMO_PASSWORD },
    }).catch((error) => {
      if (!/ALREADY_EXISTS/.test(String(error))) throw error;
    });
  }
}

/**
 * Staff, floor, stations, printers, menu and opening stock, as far as their rooms are there and were not furnished before,
 * through the graph as an owner would; repeating it changes nothing. Whose password is no longer the demo's has made the
 * company his own: it stays as it is.
 */
export async function furnishDemo(settings: Settings, url: string): Promise<void> {
  const rooms = roomNames(settings.modules);
  const bare = bareRooms(settings);
  /** Whether all of these rooms are there, and something is still to be done in one of them. */
  const wants = (...names: string[]) =>
    names.every((name) => rooms.includes(name)) && names.some((name) => bare.includes(name));
  const ask = await logIn(url);
  if (!ask) return;
  const { me } = await ask<{ me: { shops: { id: string }[] } }>('{ me { shops { id } } }');
  const shopId = me.shops[0]?.id as string;
  if (wants('identity')) {
    await hire(ask);
    await ask(mutation('registerTerminal'), {
      input: { shopId, serial: 'DEMO-TERMINAL-1', name: 'Caisse 1', idempotencyKey: 'demo' },
    });
  }
  if (wants('payments')) await placeRegisters(ask, shopId);
  if (wants('restaurant')) await layTables(ask, shopId);
  const stations = rooms.includes('restaurant') ? await installStations(ask, shopId) : new Map<string, string>();
  if (wants('devices')) await installDevices(ask, shopId, stations);
  if (wants('catalog')) await fillMenu(ask, stations);
  if (wants('restaurant', 'catalog')) await writeMenus(ask, shopId);
  if (wants('catalog', 'stock')) await fillStock(ask);
  if (wants('catalog', 'stock', 'purchasing', 'production')) await furnishWorkshop(ask, shopId, stations.get('cold'));
  writeFileSync(noteOf(settings), `ready ${[...new Set([...furnishedRooms(settings), ...rooms])].join(' ')}`);
}

async function placeRegisters(ask: Ask, shopId: string): Promise<void> {
  for (const name of ['Caisse 1', 'Caisse 2']) {
    await ask(mutation('createRegister'), {
      input: { shopId, name, idempotencyKey: `demo-${name}` },
    });
  }
}

/**
 * Makes the demo companies at the first start on an empty embedded database, or where DEMO=1 asks for them, and goes on
 * with it if a start was cut off in the middle, or rooms are there that were not.
 * @returns `absent` (none here), `bare` (still to be furnished, through `furnishDemo`) or `ready`
 */
export async function prepareDemo(settings: Settings, identity: Service): Promise<'absent' | 'bare' | 'ready'> {
  const note = noteOf(settings);
  const isBegun = existsSync(note);
  if (bareRooms(settings).length === 0) return 'ready';
  if (settings.demo === false) return 'absent';
  if (settings.demo === null && settings.databaseUrl) return furnishedRooms(settings).length > 0 ? 'ready' : 'absent';
  if (settings.demo === null && !isBegun && (await hasCompanies(identity))) return 'absent';
  if (!isBegun) writeFileSync(note, 'begun');
  await createDemoCompanies(identity);
  return 'bare';
}

/** Rooms that were furnished so far, as noted in DATA_DIR. */
function furnishedRooms(settings: Settings): string[] {
  const note = noteOf(settings);
  const [word, ...rooms] = existsSync(note) ? readFileSync(note, 'utf8').split(' ') : [];
  if (word !== 'ready') return [];
  // Before there was a choice of rooms the note did not name them.
  return rooms.length > 0 ? rooms : roomNames('all');
}

function bareRooms(settings: Settings): string[] {
  const furnished = furnishedRooms(settings);
  return roomNames(settings.modules).filter((name) => !furnished.includes(name));
}

const noteOf = (settings: Settings) => join(settings.dataDir, 'demo');

async function hasCompanies(identity: Service): Promise<boolean> {
  return (await identity.db.query('SYSTEM', sql`select 1 as found from company limit 1`)).length > 0;
}

/** Null when the demo's password no longer opens. */
async function logIn(url: string): Promise<Ask | null> {
  let token: string | null = null;
  const ask: Ask = async <Data>(query: string, variables?: Record<string, unknown>) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as ExecutionResult<
      Record<string, { problems?: { message: string }[] } | null>
    >;
    if (errors?.[0]) throw new Error(`The demo company was not furnished: ${errors[0].message}`);
    for (const payload of Object.values(data ?? {})) {
      const problem = payload?.problems?.[0];
      if (problem)
        throw new Error(`The demo company was not furnished: ${problem.message} ${JSON.stringify(variables)}`);
    }
    return data as Data;
  };
  const { logIn } = await ask<{ logIn: { accessToken: string | null } }>(
    'mutation ($input: LogInInput!) { logIn(input: $input) { accessToken } }',
    { input: { login: OWNER.login, password: DEMO_PASSWORD } },
  );
  token = logIn.accessToken;
  return token === null ? null : ask;
}

async function hire(ask: Ask): Promise<void> {
  const { users } = await ask<{ users: { edges: { node: { login: string } }[] } }>(
    '{ users(first: 100) { edges { node { login } } } }',
  );
  const there = new Set(users.edges.map((edge) => edge.node.login));
  for (const { role, ...person } of DEMO_PEOPLE) {
    if (there.has(person.login)) continue;
    await ask(mutation('createUser'), {
      input: {
        ...person,
        email: person.login,
        password: DEMO_PASSWORD,
        roles: [{ role }],
        idempotencyKey: `demo-${person.login}`,
      },
    });
  }
}

async function layTables(ask: Ask, shopId: string): Promise<void> {
  let number = 0;
  for (const zone of DEMO_ZONES) {
    const { createZone } = await ask<{ createZone: { zone: { id: string } } }>(mutation('createZone', 'zone { id }'), {
      input: { shopId, name: zone.name, capacity: zone.tables * zone.seats, idempotencyKey: `demo-${zone.name}` },
    });
    for (let i = 0; i < zone.tables; i++) {
      number++;
      await ask(mutation('createTable'), {
        input: {
          zoneId: createZone.zone.id,
          number: String(number),
          seats: zone.seats,
          x: (i % 4) * 160,
          y: Math.floor(i / 4) * 160,
          idempotencyKey: `demo-table-${number}`,
        },
      });
    }
  }
}

async function addPrinter(ask: Ask, printer: object): Promise<void> {
  const input = { connection: 'SIMULATED', ...printer };
  await eventually(() => ask(mutation('createPrinter'), { input }));
}

async function installStations(ask: Ask, shopId: string): Promise<Map<string, string>> {
  const stations = new Map<string, string>();
  for (const name of DEMO_STATIONS) {
    const { createStation } = await ask<{ createStation: { station: { id: string } } }>(
      mutation('createStation', 'station { id }'),
      {
        input: { shopId, name, idempotencyKey: `demo-${name}` },
      },
    );
    stations.set(name, createStation.station.id);
  }
  return stations;
}

/** One printer per station and one at the counter, and a time clock, all simulated. */
async function installDevices(ask: Ask, shopId: string, stations: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, id] of stations) {
    await addPrinter(ask, {
      shopId,
      name: `Kitchen ${name}`,
      columns: 42,
      stationIds: [id],
      idempotencyKey: `demo-printer-${name}`,
    });
  }
  await addPrinter(ask, {
    shopId,
    name: 'Counter',
    columns: 48,
    isReceiptPrinter: true,
    idempotencyKey: 'demo-printer-counter',
  });
  const clock = { shopId, name: 'Staff entrance', serial: 'DEMO-CLOCK-1', connection: 'SIMULATED' };
  await ask(mutation('createClock'), { input: { ...clock, idempotencyKey: 'demo-clock' } });
}

/** Starters before desserts: the menu as it is eaten. Dishes are prepared where their category is, but for those that name a station. */
async function fillMenu(ask: Ask, stations: ReadonlyMap<string, string>): Promise<void> {
  for (const [i, [name, { station }]] of Object.entries(DEMO_MENU).entries()) {
    await ask(mutation('createCategory'), {
      input: { name, displayOrder: i, stationId: stations.get(station), idempotencyKey: `demo-${name}` },
    });
  }
  const rows = dishes().map(({ sku, name, category, price, station, stock }) =>
    [
      sku,
      name,
      category,
      price,
      decimal(price).times('0.3').toFixed(2),
      '10',
      stock > 0,
      stations.get(station ?? '') ?? '',
      stock > 0 ? '5' : '',
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  const csv = ['sku,name,category,salePrice,purchasePrice,taxRate,stockable,stationId,minStock', ...rows].join('\n');
  await ask(mutation('importProducts'), { input: { csv } });
}

function dishes() {
  const all = Object.entries(DEMO_MENU).flatMap(([category, course]) =>
    course.dishes.map((dish) => [category, dish] as const),
  );
  return all.map(([category, [name, price, stock, station]], i) => {
    const sku = `DEMO-${String(i + 1).padStart(3, '0')}`;
    return { sku, category, name, price, station, stock };
  });
}

async function fillStock(ask: Ask): Promise<void> {
  const opening = new Map(dishes().flatMap(({ sku, stock }) => (stock > 0 ? [[sku, stock] as const] : [])));
  const found = await ask<{
    products: { edges: { node: { id: string; sku: string } }[] };
    warehouses: { edges: { node: { id: string } }[] };
  }>('{ products(first: 200) { edges { node { id sku } } } warehouses(first: 10) { edges { node { id } } } }');
  const lines = found.products.edges
    .filter(({ node }) => opening.has(node.sku))
    .map(({ node }) => ({ productId: node.id, quantity: String(opening.get(node.sku)), unitCost: '2.50' }));
  const warehouseId = found.warehouses.edges[0]?.node.id;
  await eventually(() =>
    ask(mutation('receiveStock'), {
      input: { warehouseId, lines, reference: 'Opening stock', idempotencyKey: 'demo' },
    }),
  );
}
