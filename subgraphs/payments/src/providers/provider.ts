import type { Decimal } from '@comptoir/kit/money';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';

/** Money to be taken: tip included, in the shop's currency. A repetition under the same id is the same charge. */
export interface Charge {
  paymentId: string;
  amount: Decimal;
  currency: string;
}

/** Money to be given back of a charge. A repetition under the same id gives back once. */
export interface Reversal {
  refundId: string;
  paymentId: string;
  amount: Decimal;
  currency: string;
}

/** What a company told of its account with a provider. */
export interface Account {
  settings: Readonly<Record<string, unknown>>;
  secrets: ReadonlyMap<string, string>;
}

/** What a provider tells of a payment. */
export interface ProviderNews {
  eventId: string;
  paymentId: string;
  type: 'PENDING' | 'COMPLETED' | 'FAILED' | 'REFUNDED';
  /** Given back; refunds only. */
  amount: Decimal | null;
  /** The provider's id of the refund, or ours if we asked for it. */
  refundId: string | null;
  reason: string | null;
}

/** Who handles the money of a way to pay. A new one is a file beside this one and a line in `providers.ts`. */
export interface PaymentProvider {
  /** Ways to pay it can handle. */
  readonly types: readonly PaymentMethod[];
  /** Secrets it does not work without, by name. */
  readonly secrets: readonly string[];
  /** Begins a charge; throws when the provider does not answer. */
  start(charge: Charge, account: Account): Promise<{ isTaken: boolean; reference: string | null }>;
  /** Gives money back; throws when the provider does not answer. */
  refund(reversal: Reversal, account: Account): Promise<void>;
  /** Reads what it sends to its webhook, whose signature was found right; null when it cannot be read. Absent: it sends nothing. */
  readonly read?: (body: string) => ProviderNews | null;
}
