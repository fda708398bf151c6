import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, contextFor, type Service, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import { priceChanged, tellProducts } from '../events.ts';
import type { ProductRow } from '../rows.ts';
import { withoutPastMarks } from './availability-marks.ts';
import { ownPricesAt } from './price-history.ts';
import { AT_ONCE, type HangsOn, PRODUCTS_ON } from './retell.ts';
import { saveProducts } from './save-products.ts';

const EVERY_MS = 1_000;

interface Due {
  kind: HangsOn | 'PRODUCT';
  subjectId: string;
  at: Date;
}

/** Does what is due by now, in every company; several processes may do so at once, and what one leaves undone another does. */
export async function applyDue(service: Service): Promise<void> {
  const companies = await service.db.query<{ companyId: string }>(
    'SYSTEM',
    sql`select distinct company_id from due where at <= ${service.now()}`,
  );
  for (const { companyId } of companies) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    while ((await unfold(ctx)) > 0);
    while ((await applyToProducts(ctx)) > 0);
  }
}

/** What products hang on becomes those products. */
function unfold(ctx: Ctx): Promise<number> {
  return write(ctx, async (tx) => {
    const now = ctx.now();
    const due = await tx.query<Due>(sql`
      delete from due where (kind, subject_id, at) in (
        select kind, subject_id, at from due where at <= ${now} and kind <> 'PRODUCT' order by kind, subject_id, at limit 20 for update skip locked)
      returning kind, subject_id, at`);
    for (const { kind, subjectId } of due) {
      await tx.query(sql`insert into due (company_id, kind, subject_id, at)
        select company_id, 'PRODUCT', id, ${now} from product where id in (${PRODUCTS_ON[kind as HangsOn](subjectId)}) on conflict do nothing`);
    }
    return due.length;
  });
}

/** Products are held before what is due of them is taken, in the order in which verbs do both. */
function applyToProducts(ctx: Ctx): Promise<number> {
  return write(ctx, async (tx) => {
    const now = ctx.now();
    const held = await tx.query<ProductRow>(sql`
      select * from product where id in (
        select subject_id from due where at <= ${now} and kind = 'PRODUCT' order by subject_id limit ${AT_ONCE})
      order by id for update skip locked`);
    const ids = held.map((row) => row.id);
    if (ids.length === 0) return 0;
    const due = await tx.query(
      sql`delete from due where kind = 'PRODUCT' and at <= ${now} and subject_id = any(${ids}::uuid[]) returning subject_id`,
    );
    const again = new Set(due.map((row) => row.subjectId));
    await bringUpToDate(
      tx,
      held.filter(({ id }) => again.has(id)),
    );
    return ids.length;
  });
}

/** Makes the prices that are in force by now the products', takes back marks that are over, and tells the neighbours what these are. */
async function bringUpToDate(tx: Tx, products: readonly ProductRow[]): Promise<void> {
  const prices = await ownPricesAt(
    tx,
    products.map(({ id }) => id),
    tx.ctx.now(),
  );
  const byId = new Map(prices.map((price) => [price.productId, price]));
  const current = await withoutPastMarks(tx, products);
  const changes = current.map((product) => ({ product, now: byId.get(product.id) }));
  const saved = await saveProducts(
    tx,
    changes.map(({ product, now }) => ({ ...product, salePrice: now?.price ?? product.salePrice })),
  );
  await tellProducts(tx, saved);
  for (const { product, now } of changes) {
    if (!now || now.price.eq(product.salePrice)) continue;
    priceChanged(tx, { ...now, before: product.salePrice, after: now.price });
  }
}

/** Looks every second; gives back how to stop. */
export function startApplyingDue(service: Service): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await applyDue(service).catch((error: Error) =>
        service.log.warn({ error: error.message }, 'what is due could not be done'),
      );
      await wakener.wait(EVERY_MS);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}
