import type { TransferStatus } from '../rows.ts';

export type TransferVerb = 'UPDATE' | 'SEND' | 'RECEIVE' | 'CANCEL';

/** What may be done to a transfer in each of its states. */
export const TRANSFER_VERBS: Readonly<Record<TransferStatus, readonly TransferVerb[]>> = {
  DRAFT: ['UPDATE', 'SEND', 'CANCEL'],
  SENT: ['RECEIVE', 'CANCEL'],
  PARTIAL: ['RECEIVE', 'CANCEL'],
  DONE: [],
  CANCELLED: [],
};
