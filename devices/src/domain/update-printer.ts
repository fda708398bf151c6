import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
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

export interface UpdatePrinterInput extends PrinterFields {
  printerId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; its worker takes the change over when this commits. */
export async function updatePrinter(ctx: Ctx, input: UpdatePrinterInput): Promise<{ printerId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  await refuseStrangeCategories(ctx, input.categoryIds ?? []);
  return refusingDoubles(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updatePrinter', input, async (tx) => {
      const next = changed(await lockPrinter(tx, input.printerId), input);
      refuseIfAny([addressFault(ctx, next)]);
      await refuseStrangers(tx, next, input.stationIds ?? []);
      await tx.query(sql`
        update printer set name = ${next.name}, connection = ${next.connection}, host = ${next.host}, port = ${next.port}, path = ${next.path},
          baud_rate = ${next.baudRate}, parity = ${next.parity}, flow_control = ${next.flowControl}, kinds = ${next.kinds}::text[], columns = ${next.columns},
          confirms = ${next.confirms}, active = ${next.active}, is_receipt_printer = ${next.isReceiptPrinter},
          fallback_printer_id = ${next.fallbackPrinterId}, watched_since = ${ctx.now()}
        where id = ${next.id}`);
      if (input.stationIds) await setStations(tx, next, input.stationIds);
      if (input.categoryIds) await setCategories(tx, next, input.categoryIds);
      await tx.query(sql`select pg_notify('printer', ${next.id})`);
      return { printerId: next.id };
    }),
  );
}

async function lockPrinter(tx: Tx, printerId: string): Promise<PrinterRow> {
  const row = isUuid(printerId)
    ? await tx.one<PrinterRow>(sql`select * from printer where id = ${printerId} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.printer', ['printerId'])]);
  return row;
}

/** The row with the given fields in place of its own. One that is reached otherwise loses its address. */
function changed(row: PrinterRow, fields: UpdatePrinterInput): PrinterRow {
  const connection = fields.connection ?? row.connection;
  // A path means something else for another kind.
  const kept = connection === row.connection ? row : { ...row, path: null };
  return {
    ...row,
    connection,
    name: fields.name ?? row.name,
    ...completed({ ...kept, connection }, fields),
    kinds: fields.kinds ? [...new Set(fields.kinds)] : row.kinds,
    columns: (fields.columns ?? row.columns) as Columns,
    confirms: fields.confirms ?? row.confirms,
    active: fields.active ?? row.active,
    isReceiptPrinter: fields.isReceiptPrinter ?? row.isReceiptPrinter,
    fallbackPrinterId: fields.fallbackPrinterId === undefined ? row.fallbackPrinterId : fields.fallbackPrinterId,
  };
}
