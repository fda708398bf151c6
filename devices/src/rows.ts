import type { Page } from '@comptoir/kit/paging';
import type { PrinterFault } from './drivers/printer-driver.ts';
import type { PrintDocument } from './escpos/document.ts';
import type { Columns } from './escpos/paper.ts';
import type { PersonField } from './zkteco/user-records.ts';

export type PrintJobKind = PrintDocument['kind'];
export type PrintJobStatus = 'QUEUED' | 'SENDING' | 'PRINTED' | 'UNKNOWN' | 'FAILED';

/** How a serial line is set. */
export type Parity = 'NONE' | 'EVEN' | 'ODD';
export type FlowControl = 'NONE' | 'RTS_CTS' | 'XON_XOFF';
export type CounterDocument = 'RECEIPT' | 'TABLE_BILL' | 'Z_REPORT';

export interface PrinterRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  connection: 'NETWORK' | 'USB' | 'SERIAL' | 'FILE' | 'SIMULATED';
  host: string | null;
  port: number | null;
  /** Device file of a USB or serial printer, name of the file of a FILE one. */
  path: string | null;
  /** Bits a second of a serial line. */
  baudRate: number | null;
  parity: Parity | null;
  flowControl: FlowControl | null;
  /** Documents of the counter that it prints rather than the receipt printer. */
  kinds: CounterDocument[];
  columns: Columns;
  confirms: boolean;
  active: boolean;
  isReceiptPrinter: boolean;
  fallbackPrinterId: string | null;
  fault: PrinterFault | null;
  faultMessage: string | null;
  paperNearEnd: boolean;
  lastSeenAt: Date | null;
  /** When a status was last looked for, answered or not. */
  observedAt: Date | null;
  silentSince: Date | null;
  createdAt: Date;
  /** A bigint as text; given with the commit. */
  revision: string;
}

export interface PrintJobRow {
  id: string;
  /** Queue position; a bigint as text. */
  seq: string;
  companyId: string;
  shopId: string;
  printerId: string | null;
  movedFrom: string | null;
  stationId: string | null;
  kind: PrintJobKind;
  documentId: string;
  copy: number;
  /** Of a ticket whose dishes went to several printers; 0: what the station's has. */
  part: number;
  document: PrintDocument;
  status: PrintJobStatus;
  reason: string | null;
  detail: string | null;
  attempts: number;
  confirmation: Buffer | null;
  correlationId: string;
  requestedBy: string | null;
  why: string | null;
  resolvedBy: string | null;
  note: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  doneAt: Date | null;
  /** A bigint as text; given with the commit. */
  revision: string;
}

export type ClockFault = 'OFFLINE' | 'WRONG_COMM_KEY' | 'WRONG_SERIAL' | 'PROTOCOL';

export interface ClockRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  serial: string;
  connection: 'TCP' | 'UDP' | 'PUSH' | 'SIMULATED';
  host: string | null;
  port: number | null;
  /** Sealed; null for none. */
  commKeyId: string | null;
  commKeySealed: Buffer | null;
  timeZone: string;
  active: boolean;
  fault: ClockFault | null;
  faultMessage: string | null;
  /** The clock's time less the shop's; null before it was measured. */
  driftSeconds: number | null;
  userCount: number | null;
  punchCount: number | null;
  unreadable: number;
  lastSeenAt: Date | null;
  observedAt: Date | null;
  silentSince: Date | null;
  lastPunchAt: Date | null;
  /** Of a clock that pushes: how far it has handed over its log, and its doings. */
  attlogStamp: string | null;
  operlogStamp: string | null;
  createdAt: Date;
  /** A bigint as text; given with the commit. */
  revision: string;
}

export interface ClockPersonRow {
  companyId: string;
  clockUserId: string;
  name: string | null;
  userId: string | null;
  /** What is said of the person for all clocks; null: as each clock has it. */
  isAdministrator: boolean | null;
  /** A bigint as text; 0 for none. */
  card: string | null;
  isEnabled: boolean | null;
  /** Of the user it stands for: no longer active. */
  hasLeft: boolean;
  version: number;
  firstSeenAt: Date;
}

export type ClockCommandKind =
  | 'WRITE_PERSON'
  | 'REMOVE_PERSON'
  | 'READ_LOG'
  | 'READ_PEOPLE'
  | 'INFO'
  | 'TEST'
  | 'CLEAR_LOG';
export type ClockCommandStatus = 'QUEUED' | 'SENT' | 'DONE' | 'FAILED';

/** What is wanted of a person on a clock (null: as the clock has it), or of which days the log. */
export interface ClockWish {
  name?: string;
  isAdministrator?: boolean | null;
  card?: number | null;
  isEnabled?: boolean | null;
  /** Wall times. */
  from?: string;
  to?: string;
}

export interface ClockCommandRow {
  id: string;
  /** What a clock that pushes knows it by; a bigint as text. */
  number: string;
  companyId: string;
  shopId: string;
  clockId: string;
  kind: ClockCommandKind;
  clockUserId: string | null;
  wanted: ClockWish;
  status: ClockCommandStatus;
  reason: string | null;
  detail: string | null;
  /** What a clock that pushes said of it; below zero: that it did not. */
  returnCode: number | null;
  attempts: number;
  /** What was not as wanted, and was written. */
  changed: PersonField[];
  /** What is not as wanted on reading again. */
  differs: PersonField[];
  answer: unknown;
  requestedBy: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  nextAt: Date | null;
  expiresAt: Date | null;
  doneAt: Date | null;
}

export interface PunchRow {
  id: string;
  companyId: string;
  shopId: string;
  clockId: string;
  serial: string;
  clockUserId: string;
  wallTime: string;
  timeZone: string;
  instant: Date;
  ambiguous: boolean;
  impossible: boolean;
  punch: number;
  verify: number;
  source: 'LOG' | 'LIVE' | 'PUSH';
  receivedAt: Date;
}

/** One event of a subscription. */
export interface PrintJobChangeRow {
  revision: string;
  job: PrintJobRow;
}
export interface DeviceChangeRow {
  revision: string;
  printerId: string | null;
  clockId: string | null;
}

/** Stubs of the neighbours' entities. */
export interface ShopRow {
  id: string;
}
export interface StationRow {
  id: string;
}
export interface CategoryRow {
  id: string;
}
export interface UserRow {
  id: string;
}

/** A serial number that called and is registered nowhere. */
export interface UnknownClockRow {
  serial: string;
  address: string | null;
  knocks: number;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

export type UnknownClockConnectionRow = Page<UnknownClockRow>;
export type PrinterConnectionRow = Page<PrinterRow>;
export type PrintJobConnectionRow = Page<PrintJobRow>;
export type ClockConnectionRow = Page<ClockRow>;
export type PunchConnectionRow = Page<PunchRow>;
export type ClockPersonConnectionRow = Page<ClockPersonRow>;
export type ClockCommandConnectionRow = Page<ClockCommandRow>;
