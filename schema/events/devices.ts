export interface PrintJobChanged {
  jobId: string;
  printerId: string;
  shopId: string;
  kind: 'KITCHEN_TICKET' | 'RECEIPT' | 'DRAWER';
  documentId: string;
  status: 'QUEUED' | 'SENDING' | 'PRINTED' | 'UNKNOWN' | 'FAILED';
  reason: string | null;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    PrintJobChanged: PrintJobChanged;
  }
}
