/** A customer is on file from now on; sent once, beside their first CustomerChanged. */
export interface CustomerRegistered {
  customerId: string;
  /** Readable, unique in the company. */
  number: string;
  displayName: string;
  kind: CustomerKind;
}

/** A customer as the neighbours need them; sent at creation and at every change, newest version wins. */
export interface CustomerChanged {
  customerId: string;
  version: number;
  displayName: string;
  kind: CustomerKind;
  status: 'ACTIVE' | 'INACTIVE' | 'BLOCKED';
}

export type CustomerKind = 'INDIVIDUAL' | 'BUSINESS' | 'VIP';

/** Two files were one person: `mergedId` is from now on another name of `customerId`. */
export interface CustomerMerged {
  customerId: string;
  mergedId: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    CustomerRegistered: CustomerRegistered;
    CustomerChanged: CustomerChanged;
    CustomerMerged: CustomerMerged;
  }
}
