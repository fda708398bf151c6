import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { Decimal, decimal, sum } from '@comptoir/kit/money';
import { startServerChild } from '../children.ts';
import { printTable } from '../compare.ts';
import { copyToFloor } from '../floor-database.ts';
import { type Ask, asker, connected, type Installation } from '../installation.ts';
import { median, send } from '../load.ts';
import type { Stage } from '../stage.ts';

const SALES = 500;
const SESSIONS = 7;
const CONCURRENCY = 16;
const FLOAT = '100';
const METHODS = ['CASH', 'CARD', 'MOBILE'];

interface Report {
  number: string;
  total: string;
  perpetualTotal: string;
  hash: string;
}

/** One register, session after session of 500 sales each; what closing takes, and whether every cent is in its report. */
export async function close500(installation: Installation, { companyId, shopId, goods }: Stage): Promise<void> {
  const tokens = await installation.logIn('owner@demo.test', CONCURRENCY);
  const tills = tokens.map((token) => asker(installation.product.port, token));
  const ask = tills[0] as Ask;
  const { createRegister } = await ask<{ createRegister: { register: { id: string } } }>(
    'mutation ($input: CreateRegisterInput!) { createRegister(input: $input) { register { id } problems { message } } }',
    { input: { shopId, name: `Bench ${Date.now()}` } },
  );
  const registerId = createRegister.register.id;
  const floorUrl = await copyToFloor(installation, companyId, []);
  const floor = await startServerChild('bench/src/floor.ts', {
    DATABASE_URL: floorUrl,
    COMPANY_ID: companyId,
    SHOP_ID: shopId,
  });
  const times = { close: [] as number[], x: [] as number[], floor: [] as number[] };
  const faults: string[] = [];
  let perpetual = decimal(0);
  try {
    for (let session = 0; session < SESSIONS; session++) {
      const sold = await sellAll(tills, { shopId, registerId, goods });
      await installation.drained();
      const { sessionId, expected } = sold;
      times.x.push(await timed(() => ask(X_REPORT, { id: sessionId })));
      const counts = [{ denomination: '0.01', count: expected.times(100).toNumber() }];
      let z: Report | undefined;
      times.close.push(
        await timed(async () => {
          z = (await ask<{ closeCashSession: { zReport: Report } }>(CLOSE, { input: { sessionId, counts } }))
            .closeCashSession.zReport;
        }),
      );
      perpetual = perpetual.plus(sold.total);
      if (
        z?.total !== sold.total.toFixed() ||
        z.perpetualTotal !== perpetual.toFixed() ||
        z.number !== String(session + 1)
      )
        faults.push(`session ${session + 1}: sold ${sold.total}, reported ${JSON.stringify(z)}`);
      times.floor.push(await closeAtFloor(floorUrl, floor.port, sold));
    }
  } finally {
    await floor.child.stop();
  }
  print(times);
  const { verifyZReports } = await ask<{ verifyZReports: { valid: boolean; checked: number } }>(
    'query ($id: ID!) { verifyZReports(registerId: $id) { valid checked } }',
    { id: registerId },
  );
  const checks = [
    [
      `${SESSIONS} reports say what was sold, each cent once${faults.map((f) => `\n       ${f}`).join('')}`,
      faults.length === 0,
    ],
    [`their chain of ${verifyZReports.checked} holds`, verifyZReports.valid && verifyZReports.checked === SESSIONS],
  ] as const;
  for (const [text, ok] of checks) {
    console.log(`  ${ok ? ' ok ' : 'FAIL'} ${text}`);
    if (!ok) process.exitCode = 1;
  }
}

const CLOSE = `mutation ($input: CloseCashSessionInput!) { closeCashSession(input: $input) {
  session { id expected counted difference } zReport { number total perpetualTotal hash } problems { message } } }`;
const X_REPORT = `query ($id: ID!) { cashSession(id: $id) { expected xReport { sales net count firstNumber lastNumber byMethod { method sales count } } } }`;
const SELL = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { invoice { total } problems { message } } }`;
const OPEN = `mutation ($input: OpenCashSessionInput!) { openCashSession(input: $input) { session { id } problems { message } } }`;

interface Sold {
  sessionId: string;
  total: Decimal;
  /** What the drawer should hold. */
  expected: Decimal;
  tenders: { method: string; amount: string }[];
}

/** Opens a session and sells 500 times at its register, a third each by cash, card and mobile money. */
async function sellAll(
  tills: readonly Ask[],
  { shopId, registerId, goods }: { shopId: string; registerId: string; goods: Stage['goods'] },
): Promise<Sold> {
  const [ask] = tills as [Ask];
  const { openCashSession } = await ask<{ openCashSession: { session: { id: string } } }>(OPEN, {
    input: { registerId, float: FLOAT },
  });
  const tenders: Sold['tenders'] = [];
  let next = 0;
  const sell = async (till: Ask) => {
    for (let n = next++; n < SALES; n = next++) {
      const { id: productId, salePrice } = goods[n % goods.length] ?? { id: '', salePrice: '0' };
      const method = METHODS[n % METHODS.length] as string;
      const input = {
        shopId,
        registerId,
        lines: [{ productId, quantity: '1' }],
        tenders: [{ method, amount: salePrice }],
      };
      await till(SELL, { input });
      tenders.push({ method, amount: salePrice });
    }
  };
  await Promise.all(tills.map(sell));
  const of = (rows: Sold['tenders']) => sum(rows.map(({ amount }) => new Decimal(amount)));
  const cash = of(tenders.filter(({ method }) => method === 'CASH'));
  return { sessionId: openCashSession.session.id, total: of(tenders), expected: cash.plus(FLOAT), tenders };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The same 500 payments in the floor's table, and the time its function takes to close them. */
async function closeAtFloor(url: string, port: number, { sessionId, expected, tenders }: Sold): Promise<number> {
  const client = await connected(url);
  const rows = tenders.map((tender) => ({
    id: randomUUID(),
    session_id: sessionId,
    received_at: new Date(),
    ...tender,
  }));
  await client.query('insert into till_payment select * from json_populate_recordset(null::till_payment, $1)', [
    JSON.stringify(rows),
  ]);
  await client.query('analyze till_payment');
  await client.end();
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify({ sessionId, counted: expected.toFixed() });
  let status = 0;
  const time = await timed(async () => {
    status = (await send(agent, port, { method: 'POST', path: '/close', body })).status;
  });
  agent.destroy();
  if (status !== 200) throw new Error(`the floor answered ${status}`);
  return time;
}

function print({ close, x, floor }: Record<'close' | 'x' | 'floor', readonly number[]>): void {
  const row = (name: string, times: readonly number[]) => [
    name,
    median(times).toFixed(1),
    Math.max(...times).toFixed(1),
    `${(median(times) / median(floor)).toFixed(1)}×`,
  ];
  printTable(
    ['', 'median ms', 'max ms', 'of the floor'],
    [row('closeCashSession', close), row('X report', x), row('floor: one SQL function', floor)],
  );
}
