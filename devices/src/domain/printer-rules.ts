import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { DEFAULT_BAUD_RATE } from '../queue/connect-printer.ts';
import type { PrinterRow } from '../rows.ts';
import { categoriesOf } from './ask-catalog.ts';
import { isText } from './text-rules.ts';

/** The fields of a printer that a person gives; left-out ones are not checked. */
export interface PrinterFields {
  name?: string | null;
  connection?: PrinterRow['connection'] | null;
  host?: string | null;
  port?: number | null;
  path?: string | null;
  baudRate?: number | null;
  parity?: PrinterRow['parity'];
  flowControl?: PrinterRow['flowControl'];
  kinds?: readonly PrinterRow['kinds'][number][] | null;
  categoryIds?: readonly string[] | null;
  columns?: number | null;
  confirms?: boolean | null;
  active?: boolean | null;
  isReceiptPrinter?: boolean | null;
  stationIds?: readonly string[] | null;
  fallbackPrinterId?: string | null;
}

const MOST_STATIONS = 50;
const MOST_CATEGORIES = 50;
const RAW_PORT = 9100;
export const BAUD_RATES = [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200];

/** What may be opened by each kind of printer: its devices, and for files a plain name in a folder of the company's. Nothing else. */
const PATHS = {
  USB: /^\/dev\/(usb\/)?lp\d{1,2}$/,
  SERIAL: /^\/dev\/(tty(S|USB|ACM|AMA)\d{1,3}|rfcomm\d{1,2}|serial\/by-id\/[\w:-][\w.:-]{0,120})$/,
  FILE: /^[\w-]{1,60}(\.\w{1,10})?$/,
} as const;

export type Address = Pick<PrinterRow, 'connection' | 'host' | 'port' | 'path' | 'baudRate' | 'parity' | 'flowControl'>;

/** A host name or an address. */
export const HOST = /^[A-Za-z0-9]([A-Za-z0-9.:_-]{0,251}[A-Za-z0-9])?$|^::1$/;

/** Every fault that can be told from the fields alone. */
export function faultsOf({ actor }: Ctx, fields: PrinterFields): (Problem | false)[] {
  const { name, host, port, baudRate, columns, stationIds, categoryIds, fallbackPrinterId } = fields;
  return [
    name != null && !isText(name, 100) && problem(actor, 'INVALID.name', ['name']),
    host != null && !HOST.test(host) && problem(actor, 'INVALID.host', ['host']),
    port != null && (port < 1 || port > 65_535) && problem(actor, 'INVALID.port', ['port']),
    baudRate != null && !BAUD_RATES.includes(baudRate) && problem(actor, 'INVALID.baudRate', ['baudRate']),
    columns != null && ![32, 42, 48].includes(columns) && problem(actor, 'INVALID.columns', ['columns']),
    (stationIds?.length ?? 0) > MOST_STATIONS &&
      problem(actor, 'INVALID.tooMany', ['stationIds'], { max: MOST_STATIONS }),
    ...(stationIds ?? []).map((id, i) => !isUuid(id) && problem(actor, 'NOT_FOUND.station', ['stationIds', i])),
    (categoryIds?.length ?? 0) > MOST_CATEGORIES &&
      problem(actor, 'INVALID.tooMany', ['categoryIds'], { max: MOST_CATEGORIES }),
    ...(categoryIds ?? []).map((id, i) => !isUuid(id) && problem(actor, 'NOT_FOUND.category', ['categoryIds', i])),
    fallbackPrinterId != null &&
      !isUuid(fallbackPrinterId) &&
      problem(actor, 'NOT_FOUND.printer', ['fallbackPrinterId']),
  ];
}

/** The fault of an address that does not go with the way the printer is reached. */
export function addressFault({ actor }: Ctx, printer: Address): Problem | false {
  const { connection, host, port, path, baudRate, parity, flowControl } = printer;
  const hasLine = baudRate !== null || parity !== null || flowControl !== null;
  if (connection === 'NETWORK') {
    if (path !== null || hasLine) return problem(actor, 'INVALID.noPath', ['path']);
    return host === null && problem(actor, 'INVALID.host', ['host']);
  }
  if (host !== null || port !== null) return problem(actor, 'INVALID.noHost', ['host']);
  if (connection !== 'SERIAL' && hasLine) return problem(actor, 'INVALID.noBaudRate', ['baudRate']);
  if (connection === 'SIMULATED') return path !== null && problem(actor, 'INVALID.noPath', ['path']);
  return (path === null || !PATHS[connection].test(path)) && problem(actor, `INVALID.path${connection}`, ['path']);
}

/** The address with what goes without saying for its kind, and without what another kind left behind. */
export function completed(address: Address, given: PrinterFields): Omit<Address, 'connection'> {
  const { connection } = address;
  const isNetwork = connection === 'NETWORK';
  const isSerial = connection === 'SERIAL';
  const hasPath = connection === 'USB' || connection === 'SERIAL' || connection === 'FILE';
  return {
    host: given.host ?? (isNetwork ? address.host : null),
    port: given.port ?? (isNetwork ? (address.port ?? RAW_PORT) : null),
    path: given.path ?? (hasPath ? address.path : null),
    baudRate: given.baudRate ?? (isSerial ? (address.baudRate ?? DEFAULT_BAUD_RATE) : null),
    parity: given.parity ?? (isSerial ? (address.parity ?? 'NONE') : null),
    flowControl: given.flowControl ?? (isSerial ? (address.flowControl ?? 'NONE') : null),
  };
}

/** Refuses stations and a fall-back printer that are not of the printer's shop. */
export async function refuseStrangers(tx: Tx, printer: PrinterRow, stationIds: readonly string[]): Promise<void> {
  const { actor } = tx.ctx;
  const found = await tx.query<{ id: string }>(
    sql`select id from station where id = any(${stationIds}::uuid[]) and shop_id = ${printer.shopId}`,
  );
  const known = new Set(found.map((row) => row.id));
  const faults: (Problem | null)[] = stationIds.map((id, i) =>
    known.has(id.toLowerCase()) ? null : problem(actor, 'NOT_FOUND.station', ['stationIds', i]),
  );
  if (printer.fallbackPrinterId !== null) {
    const fallback = await tx.one<PrinterRow>(sql`select * from printer where id = ${printer.fallbackPrinterId}`);
    const path = ['fallbackPrinterId'];
    if (!fallback) faults.push(problem(actor, 'NOT_FOUND.printer', path));
    else if (fallback.id === printer.id || fallback.shopId !== printer.shopId)
      faults.push(problem(actor, 'INVALID.fallback', path));
  }
  refuseIfAny(faults);
}

/** Gives a printer these stations in place of those it had. */
export async function setStations(tx: Tx, printer: PrinterRow, stationIds: readonly string[]): Promise<void> {
  await tx.query(
    sql`delete from printer_station where printer_id = ${printer.id} and station_id <> all(${stationIds}::uuid[])`,
  );
  await tx.query(sql`insert into printer_station (company_id, printer_id, station_id)
    select distinct ${printer.companyId}::uuid, ${printer.id}::uuid, id from unnest(${stationIds}::uuid[]) id on conflict do nothing`);
}

/** Gives a printer these categories in place of those it had. */
export async function setCategories(tx: Tx, printer: PrinterRow, categoryIds: readonly string[]): Promise<void> {
  await tx.query(
    sql`delete from printer_category where printer_id = ${printer.id} and category_id <> all(${categoryIds}::uuid[])`,
  );
  await tx.query(sql`insert into printer_category (company_id, printer_id, category_id)
    select distinct ${printer.companyId}::uuid, ${printer.id}::uuid, id from unnest(${categoryIds}::uuid[]) id on conflict do nothing`);
}

/** Refuses categories that catalog does not know. It is asked before the transaction, which must not wait for a neighbour. */
export async function refuseStrangeCategories(ctx: Ctx, categoryIds: readonly string[]): Promise<void> {
  const known = await categoriesOf(ctx, categoryIds);
  if (known === null) throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.catalog', ['categoryIds'])]);
  refuseIfAny(
    categoryIds.map(
      (id, i) => !known.has(id.toLowerCase()) && problem(ctx.actor, 'NOT_FOUND.category', ['categoryIds', i]),
    ),
  );
}

/** Runs a change of a printer and tells a person which of the shop's rules it ran against. */
export async function refusingDoubles<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = (p: Problem): Refusal => new Refusal([p]);
    const constraint = violatedConstraint(error);
    if (constraint === 'printer_name_unique')
      throw refused(problem(ctx.actor, 'ALREADY_EXISTS.name', ['name'], { name }));
    if (constraint === 'printer_for_receipts')
      throw refused(problem(ctx.actor, 'ALREADY_EXISTS.receiptPrinter', ['isReceiptPrinter']));
    if (constraint === 'printer_device_once') throw refused(problem(ctx.actor, 'ALREADY_EXISTS.device', ['path']));
    if (constraint === 'printer_address_once') throw refused(problem(ctx.actor, 'ALREADY_EXISTS.address', ['host']));
    if (constraint === 'printer_pkey') throw refused(problem(ctx.actor, 'ALREADY_EXISTS.id', ['id']));
    throw error;
  }
}
