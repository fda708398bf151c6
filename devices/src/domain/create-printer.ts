import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { Columns } from '../escpos/paper.ts';
import { problem } from '../problems.ts';
import type { PrinterRow } from '../rows.ts';
import {
  addressFault,
  completed,
  faultsOf,
  type PrinterFields,
  refuseStrangeCategories,
  refuseStrangers,
  refusingDoubles,
  setCategories,
  setStations,
} from './printer-rules.ts';

export interface CreatePrinterInput extends PrinterFields {
  id?: string | null;
  shopId: string;
  name: string;
  connection: PrinterRow['connection'];
  idempotencyKey?: string | null;
}

/** Adds a printer to a shop; its worker starts when this commits. */
export async function createPrinter(ctx: Ctx, input: CreatePrinterInput): Promise<{ printerId: string }> {
  const { actor } = ctx;
  const given = printerOf(ctx, input);
  refuseIfAny([
    input.id != null && !isUuid(input.id) && problem(actor, 'INVALID.id', ['id']),
    !isUuid(input.shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    ...faultsOf(ctx, input),
    addressFault(ctx, given),
  ]);
  await refuseStrangeCategories(ctx, input.categoryIds ?? []);
  return refusingDoubles(ctx, input.name, () =>
    writeOnce(ctx, 'createPrinter', input, async (tx) => {
      const shop = await tx.one(sql`select 1 as found from shop where shop_id = ${input.shopId}`);
      if (!shop) throw new Refusal([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
      await refuseStrangers(tx, given, input.stationIds ?? []);
      await tx.insert('printer', [given]);
      await setStations(tx, given, input.stationIds ?? []);
      await setCategories(tx, given, input.categoryIds ?? []);
      await tx.query(sql`select pg_notify('printer', ${given.id})`);
      return { printerId: given.id };
    }),
  );
}

const NOWHERE = { host: null, port: null, path: null, baudRate: null, parity: null, flowControl: null };

function printerOf(ctx: Ctx, input: CreatePrinterInput): PrinterRow {
  return {
    id: input.id ?? newId(),
    companyId: companyOf(ctx.actor),
    shopId: input.shopId,
    name: input.name,
    connection: input.connection,
    ...completed({ ...NOWHERE, connection: input.connection }, input),
    kinds: [...new Set(input.kinds ?? [])],
    columns: (input.columns ?? 48) as Columns,
    confirms: input.confirms ?? true,
    active: input.active ?? true,
    isReceiptPrinter: input.isReceiptPrinter ?? false,
    fallbackPrinterId: input.fallbackPrinterId ?? null,
    fault: null,
    faultMessage: null,
    paperNearEnd: false,
    lastSeenAt: null,
    observedAt: null,
    silentSince: null,
    createdAt: ctx.now(),
    revision: '0',
  };
}
