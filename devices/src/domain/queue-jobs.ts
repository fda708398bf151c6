import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import type {
  ChangeTicketDocument,
  DrawerDocument,
  KitchenTicketDocument,
  ReceiptDocument,
  TableBillDocument,
  ZReportDocument,
} from '../escpos/document.ts';
import { jobChanged } from '../events.ts';
import type { PrintJobRow } from '../rows.ts';

/** What the shop and its people add to a document when it is queued. */
type ShopWords = 'shopName' | 'header' | 'footer' | 'timeZone' | 'locale';
export type TicketDraft = Omit<KitchenTicketDocument, 'server' | ShopWords>;
export type ChangeDraft = Omit<ChangeTicketDocument, 'server' | ShopWords>;
export type BillDraft = Omit<TableBillDocument, ShopWords>;
export type ZReportDraft = Omit<ZReportDocument, 'closedBy' | ShopWords>;
export type ReceiptDraft = Omit<ReceiptDocument, ShopWords>;
export type DrawerDraft = Omit<DrawerDocument, 'openedBy'>;

/** A document to be queued. What it says itself goes before what the shop would add, so that a reprint is word for word. */
export interface JobDraft {
  shopId: string;
  stationId?: string | null;
  documentId: string;
  copy?: number;
  /** Of a ticket whose dishes go to several printers: which part; 0 or left out for the station's. */
  part?: number;
  /** Prints it rather than who usually would, while it is in use. */
  printerId?: string | null;
  document: TicketDraft | ChangeDraft | ReceiptDraft | BillDraft | ZReportDraft | DrawerDraft | PrintJobRow['document'];
  /** The person whom the paper names: the waiter of a ticket, who opens the drawer or closed the till. */
  personId?: string | null;
  requestedBy: string | null;
  why?: string | null;
}

/**
 * Queues documents, in this order, in one statement: finds each one's printer, adds what the shop prints on its paper, and
 * wakes the printers' workers on commit. A document that was queued before is left as it is. One without a printer stands
 * as FAILED; without a printer there is no drawer to open, so such a pulse is left out.
 * @returns the jobs that are new
 */
export async function queueJobs(tx: Tx, drafts: readonly JobDraft[]): Promise<PrintJobRow[]> {
  const { actor } = tx.ctx;
  const now = tx.ctx.now();
  const json = JSON.stringify(
    drafts.map(({ shopId, stationId, documentId, copy, part = 0, printerId, document, personId, requestedBy, why }) => ({
      id: newId(), kind: document.kind, shop_id: shopId, station_id: stationId, document_id: documentId, copy: copy ?? 1, part, named_id: printerId, document,
      person_id: personId, requested_by: requestedBy, why,
    })), // biome-ignore format: a table
  );
  const jobs = await tx.query<PrintJobRow>(sql`
    with draft as (
      select * from jsonb_to_recordset(${json}::jsonb) as d (id uuid, kind text, shop_id uuid, station_id uuid, document_id uuid, copy int, part int, named_id uuid,
        document jsonb, person_id uuid, requested_by uuid, why text)),
    routed as (
      select d.*, coalesce(
        (select p.id from printer p where p.id = d.named_id and p.shop_id = d.shop_id and p.active),
        (select p.id from printer p join printer_station ps on ps.printer_id = p.id
          where d.kind in ('KITCHEN_TICKET', 'CHANGE_TICKET') and ps.station_id = d.station_id and p.shop_id = d.shop_id and p.active
            and not exists (select from printer_category c where c.printer_id = p.id) order by p.created_at, p.id limit 1),
        (select p.id from printer p where d.kind = any(p.kinds) and p.shop_id = d.shop_id and p.active order by p.created_at, p.id limit 1),
        (select p.id from printer p where p.shop_id = d.shop_id and p.is_receipt_printer and p.active limit 1)) as printer_id
      from draft d),
    added as (
      insert into print_job (id, company_id, shop_id, printer_id, station_id, kind, document_id, copy, part, document, status, reason,
        correlation_id, requested_by, why, queued_at, done_at)
      select r.id, ${companyOf(actor)}, r.shop_id, r.printer_id, r.station_id, r.kind, r.document_id, r.copy, r.part,
        case
          when r.kind = 'DRAWER' then jsonb_build_object('openedBy', coalesce(person.name, r.person_id::text, ''))
          when r.kind in ('RECEIPT', 'TABLE_BILL') then jsonb_build_object('shopName', coalesce(shop.name, ''), 'header', coalesce(shop.receipt_header, '{}'),
            'footer', coalesce(shop.receipt_footer, '{}'), 'timeZone', coalesce(shop.time_zone, 'UTC'), 'locale', coalesce(shop.locale, 'en'))
          when r.kind = 'Z_REPORT' then jsonb_build_object('shopName', coalesce(shop.name, ''), 'header', coalesce(shop.receipt_header, '{}'),
            'closedBy', person.name, 'timeZone', coalesce(shop.time_zone, 'UTC'), 'locale', coalesce(shop.locale, 'en'))
          else jsonb_build_object('server', person.name, 'timeZone', coalesce(shop.time_zone, 'UTC'), 'locale', coalesce(shop.locale, 'en'))
        end || r.document,
        case when r.printer_id is null then 'FAILED' else 'QUEUED' end, case when r.printer_id is null then 'NO_PRINTER' end,
        ${actor.correlationId}, r.requested_by, r.why, ${now}, case when r.printer_id is null then ${now}::timestamptz end
      from routed r left join shop on shop.shop_id = r.shop_id left join person on person.id = r.person_id
      where r.kind <> 'DRAWER' or r.printer_id is not null
      on conflict on constraint print_job_once do nothing
      returning *)
    select added.*, case when printer_id is not null then pg_notify('print_queue', printer_id::text) end as notified from added`);
  for (const job of jobs) jobChanged(tx, job);
  return jobs;
}
