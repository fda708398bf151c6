import type { Ctx } from '@comptoir/kit/context';
import { countFault, type Fault, idFault, textFault } from '@comptoir/kit/faults';
import { contentHash } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { problem } from '../problems.ts';
import type { Channel, SellingShop } from '../rows.ts';
import { soldAtFault } from './complete-sale.ts';
import { linesAsSold, type NewLine } from './order-lines.ts';
import type { FoundProducts } from './products.ts';
import { type TenderInput, tenderFaults } from './tenders.ts';

/** A sale that a terminal made by itself. */
export interface OfflineSaleInput {
  id?: string | null;
  documentNumber: string;
  /** Text, so that one that is no date is the fault of its sale alone. */
  soldAt: string;
  lines: readonly { productId: string; quantity: Decimal; unitPrice: Decimal; discountPercent?: Decimal | null }[];
  tenders: readonly TenderInput[];
  total: Decimal;
  channel?: Channel | null;
  customerId?: string | null;
  registerId?: string | null;
  notes?: string | null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant a terminal wrote (ISO 8601, with its zone); null if it is none. */
export function instantIn(text: string): Date | null {
  const instant = INSTANT.test(text) ? new Date(text) : null;
  return instant && !Number.isNaN(instant.getTime()) ? instant : null;
}

/** The same sale sent again has the same hash, whatever id the terminal gives it. */
export function hashOf({ id, ...content }: OfflineSaleInput): string {
  return contentHash(content);
}

/** Lines as they were sold, or a refusal with everything that is wrong with the sale. */
export function checkedLines(ctx: Ctx, shop: SellingShop, sale: OfflineSaleInput, products: FoundProducts): NewLine[] {
  const { actor } = ctx;
  const soldAt = instantIn(sale.soldAt);
  const faults: Fault[] = [
    textFault(actor, ['documentNumber'], sale.documentNumber, 64),
    idFault(actor, ['id'], sale.id),
    idFault(actor, ['customerId'], sale.customerId),
    idFault(actor, ['registerId'], sale.registerId),
    textFault(actor, ['notes'], sale.notes || null, 2_000),
    countFault(actor, ['lines'], sale.lines, 2_000),
    soldAt ? soldAtFault(ctx, soldAt) : problem(actor, 'INVALID.notAnInstant', ['soldAt']),
    ...tenderFaults(actor, sale.tenders, shop.currency),
    // Points are burnt by asking customers, which a terminal off line cannot have done.
    ...sale.tenders.map(
      ({ method }, i) => method === 'LOYALTY' && problem(actor, 'INVALID.pointsOffline', ['tenders', i, 'method']),
    ),
  ];
  return linesAsSold(ctx, shop, sale.lines, products, faults, soldAt);
}
