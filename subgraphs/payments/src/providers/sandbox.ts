import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import type { PaymentProvider, ProviderNews } from './provider.ts';

export const WEBHOOK_SECRET = 'webhookSecret';

/**
 * A provider that moves no money: what becomes of a payment is told to its webhook by whoever tries things out, as
 * `{ "id", "type": "payment.completed" | "payment.failed" | "payment.pending" | "payment.refunded", "paymentId", "amount", "refundId", "reason" }`.
 */
export const sandbox: PaymentProvider = {
  types: ['CARD', 'TRANSFER', 'MOBILE'],
  secrets: [WEBHOOK_SECRET],
  start: async ({ paymentId }) => ({ isTaken: false, reference: `sandbox_${paymentId}` }),
  refund: async () => {},
  read,
};

const TYPES: ReadonlyMap<unknown, ProviderNews['type']> = new Map([
  ['payment.pending', 'PENDING'],
  ['payment.completed', 'COMPLETED'],
  ['payment.failed', 'FAILED'],
  ['payment.refunded', 'REFUNDED'],
]);

function read(body: string): ProviderNews | null {
  const told = parsed(body);
  const type = TYPES.get(told?.type);
  if (!told || !type || !isShort(told.id) || typeof told.paymentId !== 'string' || !isUuid(told.paymentId)) return null;
  const amount = type === 'REFUNDED' ? amountIn(told.amount) : null;
  if (type === 'REFUNDED' && !amount) return null;
  return {
    eventId: told.id, paymentId: told.paymentId, type, amount, refundId: isShort(told.refundId) ? told.refundId : null,
    reason: isShort(told.reason) ? told.reason : null,
  }; // biome-ignore format: a table
}

function parsed(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Text that a column keeps as it is. */
function isShort(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(value);
}

function amountIn(value: unknown) {
  return typeof value === 'string' && /^\d{1,11}(\.\d{1,4})?$/.test(value) && !/^[0.]*$/.test(value)
    ? decimal(value)
    : null;
}
