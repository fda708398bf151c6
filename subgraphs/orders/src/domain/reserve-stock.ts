import { ask } from '@comptoir/kit/ask';
import type { Tx } from '@comptoir/kit/context';
import { decimalText } from '@comptoir/kit/money';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import { problem } from '../problems.ts';
import type { SellingShop } from '../rows.ts';
import type { NewLine } from './order-lines.ts';

const RESERVE = parse(`mutation ($input: ReserveStockInternalInput!) {
  _reserveStock(input: $input) { problems { code message path details } }
}`);

/** Long enough for the events of the sale to reach stock; then a reservation that no sale stands behind is let go. */
const EXPIRES_IN_SECONDS = 600;

/**
 * In a STRICT shop, reserves what the lines need before they are kept; refuses with what lacks, or with TRY_AGAIN if stock
 * does not answer. A reservation is per line id. In a PASSIVE shop stock is never asked.
 */
export async function reserveIfStrict(
  tx: Tx,
  shop: SellingShop,
  orderId: string,
  lines: readonly Pick<NewLine, 'id' | 'productId' | 'quantity' | 'stockable'>[],
): Promise<void> {
  if (shop.stockPolicy !== 'STRICT') return;
  const places = lines.flatMap((line, i) => (line.stockable ? [i] : []));
  if (places.length === 0) return;
  const input = {
    shopId: shop.shopId,
    orderId,
    lines: lines
      .filter((l) => l.stockable)
      .map((l) => ({ lineId: l.id, productId: l.productId, quantity: decimalText(l.quantity) })),
    expiresInSeconds: EXPIRES_IN_SECONDS,
  };
  const { ctx } = tx;
  const variables = { input };
  const answer = await ask<{ _reserveStock: { problems: Problem[] } }>(ctx, 'stock', { document: RESERVE, variables });
  if (!answer) throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.stock', ['lines'])]);
  const { problems } = answer._reserveStock;
  if (problems.length > 0) throw new Refusal(problems.map((p) => ({ ...p, path: inPlace(p.path, places) })));
}

/** Stock counts only the lines it was given; a till counts all it sent. */
function inPlace(path: readonly string[], places: readonly number[]): string[] {
  return path.map((step, i) => (path[i - 1] === 'lines' ? String(places[Number(step)] ?? step) : step));
}
