import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PrinterRow, PrintJobRow, ClockRow, ClockPersonRow, ClockCommandRow, PunchRow, PrintJobChangeRow, DeviceChangeRow, ShopRow, StationRow, CategoryRow, UserRow, UnknownClockRow, UnknownClockConnectionRow, PrinterConnectionRow, PrintJobConnectionRow, ClockConnectionRow, PunchConnectionRow, ClockPersonConnectionRow, ClockCommandConnectionRow } from '../rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. For documents it is the shop's business day, decided once in the shop's time zone and stored. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset; answers are in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string of digits with a point, like "12.5": at most 15 digits before and 6 after the point, never a float. */
  Decimal: { input: Decimal; output: Decimal; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

export type CancelClockCommandInput = {
  /** Which command. */
  commandId: Scalars['ID']['input'];
};

export type CancelClockCommandPayload = {
  __typename?: 'CancelClockCommandPayload';
  command?: Maybe<ClockCommand>;
  problems: Array<Problem>;
};

export type CancelPrintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** At most 200 characters; kept with the job. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelPrintJobPayload = {
  __typename?: 'CancelPrintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** A category; catalog owns it. */
export type Category = {
  __typename?: 'Category';
  id: Scalars['ID']['output'];
};

export type ClearClockLogInput = {
  /** Which clock; one that is called. */
  clockId: Scalars['ID']['input'];
};

export type ClearClockLogPayload = {
  __typename?: 'ClearClockLogPayload';
  /** How many punches were in the log; all of them are kept here. */
  cleared?: Maybe<Scalars['Int']['output']>;
  clock?: Maybe<Clock>;
  problems: Array<Problem>;
};

/** A time clock of a shop. */
export type Clock = {
  __typename?: 'Clock';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** What it was told and is to be told, the newest first. */
  commands: ClockCommandConnection;
  /** How its punches come. */
  connection: ClockConnectionKind;
  /** How far its time is ahead of the right one, in seconds; below zero, behind. Null before it was asked. */
  driftSeconds?: Maybe<Scalars['Int']['output']>;
  /** What keeps it from being read; null if nothing does. */
  fault?: Maybe<ClockFault>;
  /** The fault in words. */
  faultMessage?: Maybe<Scalars['String']['output']>;
  /** Host name or address of a clock that is called. */
  host?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The latest punch that it told. */
  lastPunchAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last answered or pushed. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the shop. */
  name: Scalars['String']['output'];
  /** Its port. */
  port?: Maybe<Scalars['Int']['output']>;
  /** How many punches its log held when it was last read. */
  punchCount?: Maybe<Scalars['Int']['output']>;
  /** The clock's own serial number; a clock that pushes is known by it alone. */
  serial: Scalars['String']['output'];
  /** Where it hangs. */
  shop: Shop;
  /** When it had not been heard of for too long, and an alert was given; null while it is heard. */
  silentSince?: Maybe<Scalars['DateTime']['output']>;
  /** As last observed. */
  status: DeviceStatus;
  /** IANA name of the zone whose time it shows. */
  timeZone: Scalars['String']['output'];
  /** How many of them could not be read: their time is none. */
  unreadable: Scalars['Int']['output'];
  /** How many people it knew when it was last read. */
  userCount?: Maybe<Scalars['Int']['output']>;
};


/** A time clock of a shop. */
export type ClockCommandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClockCommandFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a clock is told to do. */
export type ClockCommand = {
  __typename?: 'ClockCommand';
  /** How often it was tried or handed over. */
  attempts: Scalars['Int']['output'];
  /** Of a clock that is called: what was not as wanted and was written. */
  changed: Array<ClockPersonField>;
  /** Which clock. */
  clock: Clock;
  /** The number of the person it is about; null if it is about nobody. */
  clockUserId?: Maybe<Scalars['String']['output']>;
  /** The reason in words, where there are any. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Of a clock that is called: what is not as wanted on reading it again. */
  differs: Array<ClockPersonField>;
  /** When it came to its end. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is to be done. */
  kind: ClockCommandKind;
  /** The name that is to be written. */
  name?: Maybe<Scalars['String']['output']>;
  /** What a clock that pushes knows it by; it grows. */
  number: Scalars['String']['output'];
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /**
   * Why it stands as it does. While it waits, what keeps the clock from being told: `OFFLINE`, `WRONG_COMM_KEY`, `WRONG_SERIAL`, `PROTOCOL`. Of one that
   * failed these too, or `REFUSED` (the clock said no), `CLOCK_FULL`, `DIFFERS` (read again, it is not as it was written), `UNFIT` (this clock cannot),
   * `NOT_KEPT` (not all of the log is kept here), `INTERRUPTED` (the conversation broke each time), `EXPIRED` (nobody waits for it any more),
   * `SUPERSEDED` (by a newer one about the same person) or `CANCELLED`.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who asked for it. */
  requestedBy?: Maybe<User>;
  /** What a clock that pushes answered: 0 or above that it did it, below 0 that it did not. Null of one that is called, and before it answers. */
  returnCode?: Maybe<Scalars['Int']['output']>;
  /** When it was last tried or handed over. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: ClockCommandStatus;
};

export type ClockCommandConnection = {
  __typename?: 'ClockCommandConnection';
  edges: Array<ClockCommandEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ClockCommandEdge = {
  __typename?: 'ClockCommandEdge';
  cursor: Scalars['String']['output'];
  node: ClockCommand;
};

export type ClockCommandFilter = {
  /** About this person. */
  clockUserId?: InputMaybe<Scalars['String']['input']>;
  /** Standing like this. */
  status?: InputMaybe<ClockCommandStatus>;
};

/** What a clock can be told to do. */
export type ClockCommandKind =
  /** Empty its log once all of it is kept. */
  | 'CLEAR_LOG'
  /** Tell how many people and punches it holds. */
  | 'INFO'
  /** Hand over the punches of some days again. */
  | 'READ_LOG'
  /** Hand over its people again. */
  | 'READ_PEOPLE'
  /** Have a person no more. */
  | 'REMOVE_PERSON'
  /** Answer, while somebody waits for it. */
  | 'TEST'
  /** Have a person as wanted. */
  | 'WRITE_PERSON';

/** How far a command has come. */
export type ClockCommandStatus =
  /** Done: of a clock that is called, found so on reading it again; of one that pushes, as it says itself (`returnCode`). */
  | 'DONE'
  /** It was not done; `reason` tells why. */
  | 'FAILED'
  /** Waits until the clock can be told. */
  | 'QUEUED'
  /** The clock was told; what came of it is not known yet. A clock that pushes and does not answer is told again. */
  | 'SENT';

export type ClockConnection = {
  __typename?: 'ClockConnection';
  edges: Array<ClockEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How a clock's punches come. */
export type ClockConnectionKind =
  /** It pushes by itself over HTTP (ADMS), to `/iclock`. */
  | 'PUSH'
  /** A simulated clock inside this server, for training and trying out. */
  | 'SIMULATED'
  /** It is called over TCP, usually at port 4370. */
  | 'TCP'
  /** It is called over UDP, usually at port 4370. */
  | 'UDP';

export type ClockEdge = {
  __typename?: 'ClockEdge';
  cursor: Scalars['String']['output'];
  node: Clock;
};

/** What keeps a clock from being read. */
export type ClockFault =
  /** Not reachable, or it does not answer. */
  | 'OFFLINE'
  /** It answers other than a clock does. */
  | 'PROTOCOL'
  /** The comm key is not the clock's. */
  | 'WRONG_COMM_KEY'
  /** Another clock answers there. */
  | 'WRONG_SERIAL';

export type ClockFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A number that somebody punches with. */
export type ClockPerson = {
  __typename?: 'ClockPerson';
  /** Whether the person may set up clocks; null: as each clock has it. */
  administrator?: Maybe<Scalars['Boolean']['output']>;
  /** The number of the card, 0 for none; null: as each clock has it. */
  card?: Maybe<Scalars['String']['output']>;
  /** What the person types on the company's clocks. */
  clockUserId: Scalars['String']['output'];
  /** Whether the person may punch; null: as each clock has it. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** When it was first met. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** Whether that user has left: is no longer active. */
  hasLeft: Scalars['Boolean']['output'];
  /** What a clock calls the person. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whom it stands for; null while nobody said. */
  user?: Maybe<User>;
};

export type ClockPersonConnection = {
  __typename?: 'ClockPersonConnection';
  edges: Array<ClockPersonEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ClockPersonEdge = {
  __typename?: 'ClockPersonEdge';
  cursor: Scalars['String']['output'];
  node: ClockPerson;
};

/** What of a person on a clock can be other than wanted. */
export type ClockPersonField =
  /** The number of the card. */
  | 'CARD'
  /** Whether the person may punch. */
  | 'ENABLED'
  /** The name. */
  | 'NAME'
  /** Whether the clock knows the person. */
  | 'PRESENCE'
  /** Whether the person may set up the clock. */
  | 'PRIVILEGE';

export type ClockPersonFilter = {
  /** Whether they stand for somebody who has left. */
  hasLeft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Numbers that stand for somebody, or that nobody knows yet. */
  mapped?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a clock asks for. */
export type ClockPush =
  /** It was switched on, and asks what to do. */
  | 'HANDSHAKE'
  /** It asks whether anybody is there. */
  | 'PING'
  /** It asks whether there is anything to do. */
  | 'POLL'
  /** It hands over records. */
  | 'RECORDS'
  /** It tells what came of a command. */
  | 'RESULT';

/** What a clock answered. */
export type ClockReport = {
  __typename?: 'ClockReport';
  /** How far its time is ahead of the right one, in seconds. */
  driftSeconds?: Maybe<Scalars['Int']['output']>;
  /** What was wrong; null if nothing was. */
  fault?: Maybe<ClockFault>;
  /** The fault in words. */
  message?: Maybe<Scalars['String']['output']>;
  /** How many punches its log holds. */
  punches?: Maybe<Scalars['Int']['output']>;
  /** Whether anything answered. */
  reachable: Scalars['Boolean']['output'];
  /** Who answered. */
  serial?: Maybe<Scalars['String']['output']>;
  /** How many people it knows. */
  users?: Maybe<Scalars['Int']['output']>;
};

/** A document of the counter. */
export type CounterDocument =
  /** The receipt of an invoice. */
  | 'RECEIPT'
  /** What a party has to pay so far. */
  | 'TABLE_BILL'
  /** What a till took. */
  | 'Z_REPORT';

export type CreateClockInput = {
  /** Left out: in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 for none, at most 999,999. It is never shown again. */
  commKey?: InputMaybe<Scalars['Int']['input']>;
  /** How its punches come. */
  connection: ClockConnectionKind;
  /** For TCP and UDP: host name or address. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Offline clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters, unique in the shop. */
  name: Scalars['String']['input'];
  /** For TCP and UDP; left out: 4370. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** As printed on the clock. */
  serial: Scalars['String']['input'];
  /** Where it hangs. */
  shopId: Scalars['ID']['input'];
  /** IANA name; left out: the shop's. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CreateClockPayload = {
  __typename?: 'CreateClockPayload';
  clock?: Maybe<Clock>;
  problems: Array<Problem>;
};

export type CreatePrinterInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** For SERIAL; 9600 when left out. */
  baudRate?: InputMaybe<Scalars['Int']['input']>;
  /** At most 50; what lies under one of them counts as well, unless a printer is of a category nearer to it. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 32, 42 or 48. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the model tells when a job is done. */
  confirms?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is reached. */
  connection: PrinterConnectionKind;
  /** Another printer of the same shop. */
  fallbackPrinterId?: InputMaybe<Scalars['ID']['input']>;
  /** For SERIAL; none when left out. */
  flowControl?: InputMaybe<SerialFlowControl>;
  /** Needed for NETWORK, and only there. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shop's receipts come from it. */
  isReceiptPrinter?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: none; the receipt printer prints them. */
  kinds?: InputMaybe<Array<CounterDocument>>;
  /** 1 to 100 characters, unique in the shop. */
  name: Scalars['String']['input'];
  /** For SERIAL; none when left out. */
  parity?: InputMaybe<SerialParity>;
  /** For USB (such as /dev/usb/lp0), SERIAL (such as /dev/ttyUSB0) and FILE (a plain name such as counter.prn). */
  path?: InputMaybe<Scalars['String']['input']>;
  /** For NETWORK; 9100 when left out. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** At most 50, of the same shop. */
  stationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreatePrinterPayload = {
  __typename?: 'CreatePrinterPayload';
  printer?: Maybe<Printer>;
  problems: Array<Problem>;
};

/** A printer or a clock whose state changed; the other one is null. */
export type DeviceChange = {
  __typename?: 'DeviceChange';
  /** The clock as it is now. */
  clock?: Maybe<Clock>;
  /** The printer as it is now. */
  printer?: Maybe<Printer>;
  /** Grows with every change of a job or a device, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
};

/** Whether a printer or a clock works. */
export type DeviceStatus =
  /** Does not; `fault` tells why. */
  | 'FAULT'
  /** Does its work. */
  | 'READY'
  /** Was not heard of for too long: a minute for a printer, two for a clock that is called, ten for one that pushes. */
  | 'SILENT'
  /** Never observed yet. */
  | 'UNSEEN';

/** A file, such as a document to print; also at `GET /files/<noun>/<id>/<file>`, as bytes. */
export type File = {
  __typename?: 'File';
  /** Its bytes in base64 (RFC 4648). */
  base64: Scalars['String']['output'];
  /** What it is (RFC 6838), such as application/pdf. */
  contentType: Scalars['String']['output'];
  /** What to call it when it is kept, such as "INV-2026-000123.pdf". */
  name: Scalars['String']['output'];
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type MapClockPersonInput = {
  /** The number on the clocks: 1 to 24 digits or letters. */
  clockUserId: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom it stands for; left out: nobody known. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type MapClockPersonPayload = {
  __typename?: 'MapClockPersonPayload';
  person?: Maybe<ClockPerson>;
  problems: Array<Problem>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** For the gateway: what a clock that pushes says, and what it is answered. */
  _pushFromClock: PushFromClockInternalAnswer;
  /** Takes a waiting command out of a clock's queue; it stands as FAILED. One that was handed over may have been done all the same. */
  cancelClockCommand: CancelClockCommandPayload;
  /** Takes a waiting job out of the queue; it stands as FAILED. */
  cancelPrintJob: CancelPrintJobPayload;
  /** Empties a clock's log once all of it is kept: it is read, kept, read again and compared, while nobody can punch. */
  clearClockLog: ClearClockLogPayload;
  /** Adds a time clock to a shop; it is read at once, or may push from now on. */
  createClock: CreateClockPayload;
  /** Adds a printer to a shop. An active printer is connected at once. */
  createPrinter: CreatePrinterPayload;
  /** Says whom a number on the company's clocks stands for, also before anyone punched with it. */
  mapClockPerson: MapClockPersonPayload;
  /** Opens the cash drawer at the shop's receipt printer, once. Who did it and why is kept. */
  openDrawer: OpenDrawerPayload;
  /** Prints an invoice's receipt once more, marked as a reprint. */
  printReceipt: PrintReceiptPayload;
  /** Prints what a party has to pay as it stands now, at the shop's receipt printer; no invoice. */
  printTableBill: PrintTableBillPayload;
  /** Punches a simulated clock, for training and trying out. */
  punchSimulatedClock: PunchSimulatedClockPayload;
  /** Has a clock's users and its log read again; what is already kept stays one. */
  readClock: ReadClockPayload;
  /** Takes people off a clock, with their fingerprints, once what they punched there is read. Their punches, and whom their numbers stand for, stay here. */
  removePeopleFromClock: RemovePeopleFromClockPayload;
  /** Prints a job's document once more, marked as a reprint. */
  reprintJob: ReprintJobPayload;
  /**
   * Says what came of a job of unknown outcome, by someone who looked. What was not printed waits for its turn again, now with the
   * reprint mark in case a paper was overlooked; a drawer pulse does not.
   */
  resolvePrintJob: ResolvePrintJobPayload;
  /**
   * Writes people onto a clock: their numbers and names, and what `setClockAccess` says of them. Whoever is as wanted already is not written, and keeps
   * their fingerprints; nobody is taken away. A clock that is called is told at once and read again; what it cannot be told now waits until it can.
   * One that pushes fetches its commands when it asks next.
   */
  sendPeopleToClock: SendPeopleToClockPayload;
  /** Says what a person may do on the company's clocks, and with which card; `sendPeopleToClock` takes it there. */
  setClockAccess: SetClockAccessPayload;
  /** Asks a clock how it is and says what it answers; one that pushes is told to tell, when it asks for commands next. */
  testClock: TestClockPayload;
  /** Changes the fields that are given. */
  updateClock: UpdateClockPayload;
  /** Changes the fields that are given. What waits at a printer that is switched off goes to its fall-back printer, or fails. */
  updatePrinter: UpdatePrinterPayload;
};


export type Mutation_PushFromClockArgs = {
  input: PushFromClockInternalInput;
};


export type MutationCancelClockCommandArgs = {
  input: CancelClockCommandInput;
};


export type MutationCancelPrintJobArgs = {
  input: CancelPrintJobInput;
};


export type MutationClearClockLogArgs = {
  input: ClearClockLogInput;
};


export type MutationCreateClockArgs = {
  input: CreateClockInput;
};


export type MutationCreatePrinterArgs = {
  input: CreatePrinterInput;
};


export type MutationMapClockPersonArgs = {
  input: MapClockPersonInput;
};


export type MutationOpenDrawerArgs = {
  input: OpenDrawerInput;
};


export type MutationPrintReceiptArgs = {
  input: PrintReceiptInput;
};


export type MutationPrintTableBillArgs = {
  input: PrintTableBillInput;
};


export type MutationPunchSimulatedClockArgs = {
  input: PunchSimulatedClockInput;
};


export type MutationReadClockArgs = {
  input: ReadClockInput;
};


export type MutationRemovePeopleFromClockArgs = {
  input: RemovePeopleFromClockInput;
};


export type MutationReprintJobArgs = {
  input: ReprintJobInput;
};


export type MutationResolvePrintJobArgs = {
  input: ResolvePrintJobInput;
};


export type MutationSendPeopleToClockArgs = {
  input: SendPeopleToClockInput;
};


export type MutationSetClockAccessArgs = {
  input: SetClockAccessInput;
};


export type MutationTestClockArgs = {
  input: TestClockInput;
};


export type MutationUpdateClockArgs = {
  input: UpdateClockInput;
};


export type MutationUpdatePrinterArgs = {
  input: UpdatePrinterInput;
};

export type OpenDrawerInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters; kept with the job. */
  reason: Scalars['String']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
};

export type OpenDrawerPayload = {
  __typename?: 'OpenDrawerPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** One document on its way to paper, or one pulse for the drawer. */
export type PrintJob = {
  __typename?: 'PrintJob';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** 1 for the original, then counting reprints. */
  copy: Scalars['Int']['output'];
  /** The reason in words, where there are any. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The kitchen ticket, invoice, order of a table bill or Z report; for a change ticket and a drawer opened by hand, an id of its own. */
  documentId: Scalars['ID']['output'];
  /** When it came to its end. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is printed. */
  kind: PrintJobKind;
  /** The printer it was queued for before it went to the fall-back printer. */
  movedFrom?: Maybe<Printer>;
  /** What that person noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** A picture (SVG) of what it prints. Blank of a Z report for those who may not see takings (`payments:read`). */
  preview: Scalars['String']['output'];
  /** Null when there was none for it. */
  printer?: Maybe<Printer>;
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /**
   * Why it stands as it does: a printer's fault (`OFFLINE`, `PAPER_OUT`, `COVER_OPEN`, `ERROR`, `BUSY`), `NO_PRINTER`, `PRINTER_INACTIVE`,
   * `CANCELLED`, `EXPIRED` (a drawer pulse that came too late), `UNPRINTABLE`, `UNCONFIRMED` or `INTERRUPTED` (the server stopped
   * while it was sent), `NOT_PRINTED` (someone looked); null when there is nothing to say.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the paper carries the reprint mark. */
  reprint: Scalars['Boolean']['output'];
  /** Who caused it; null if nobody in person. */
  requestedBy?: Maybe<User>;
  /** Who said what came of it, or took it out of the queue. */
  resolvedBy?: Maybe<User>;
  /** Grows with every change, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
  /** When its first byte was let go; null if none was. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop it belongs to. */
  shop: Shop;
  /** The kitchen station a ticket is for. */
  station?: Maybe<Station>;
  /** How far it has come. */
  status: PrintJobStatus;
  /** The plain text of what it prints; empty for the drawer, and of a Z report for those who may not see takings (`payments:read`). */
  text: Scalars['String']['output'];
  /** Why a person asked for it: the reason given for a reprint or for opening the drawer. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A print job that was queued or moved on. */
export type PrintJobChange = {
  __typename?: 'PrintJobChange';
  /** The job as it stands now. */
  job: PrintJob;
  /** Grows with every change of a job or a device, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
};

export type PrintJobConnection = {
  __typename?: 'PrintJobConnection';
  edges: Array<PrintJobEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PrintJobEdge = {
  __typename?: 'PrintJobEdge';
  cursor: Scalars['String']['output'];
  node: PrintJob;
};

export type PrintJobFilter = {
  /** Of this kitchen ticket or invoice: the original and its reprints. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<PrintJobKind>;
  /** Queued for this printer now. */
  printerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Standing like this. */
  status?: InputMaybe<PrintJobStatus>;
};

/** What is printed. */
export type PrintJobKind =
  /** What changed of a ticket that was fired before: dishes added, changed and cancelled. */
  | 'CHANGE_TICKET'
  /** A pulse that opens the cash drawer; nothing is printed. */
  | 'DRAWER'
  /** A ticket for a kitchen station. */
  | 'KITCHEN_TICKET'
  /** The receipt of an invoice. */
  | 'RECEIPT'
  /** What a party has to pay so far, to look at before it does; no invoice. */
  | 'TABLE_BILL'
  /** What a till took between its opening and its closing. */
  | 'Z_REPORT';

/** How far a print job has come. */
export type PrintJobStatus =
  /** It will not be printed; `reason` tells why. */
  | 'FAILED'
  /** The printer vouched for it, or a person saw it. */
  | 'PRINTED'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Handed to the printer; the outcome is awaited. */
  | 'SENDING'
  /** It was sent and nothing vouches for the paper. Someone has to look: `resolvePrintJob`. */
  | 'UNKNOWN';

export type PrintReceiptInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
};

export type PrintReceiptPayload = {
  __typename?: 'PrintReceiptPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

export type PrintTableBillInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

export type PrintTableBillPayload = {
  __typename?: 'PrintTableBillPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** A printer of a shop. */
export type Printer = {
  __typename?: 'Printer';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Bits a second of a serial line. */
  baudRate?: Maybe<Scalars['Int']['output']>;
  /**
   * Of which categories it prints the dishes, of its stations' tickets or, if it has none, of all; no categories: it prints whole tickets. The other dishes of
   * such a ticket go to another printer of the station, or to the receipt printer.
   */
  categories: Array<Category>;
  /** Characters per line: 32 on 58 mm paper, 42 or 48 on 80 mm. */
  columns: Scalars['Int']['output'];
  /** Whether the model tells when a job is done. Of one that does not, a job counts as printed when it was taken and the printer then says that it is well, and is in doubt when it says nothing. */
  confirms: Scalars['Boolean']['output'];
  /** How it is reached. */
  connection: PrinterConnectionKind;
  /** Takes over what waits when this one cannot print. */
  fallbackPrinter?: Maybe<Printer>;
  /** What keeps it from printing; null if nothing does. */
  fault?: Maybe<PrinterFault>;
  /** The fault in words. */
  faultMessage?: Maybe<Scalars['String']['output']>;
  /** How a printer on a serial line says that it cannot take more. */
  flowControl?: Maybe<SerialFlowControl>;
  /** Host name or address of a network printer. */
  host?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether the shop's receipts come from it, and the cash drawer is plugged into it. */
  isReceiptPrinter: Scalars['Boolean']['output'];
  /** Documents of the counter that it prints rather than the receipt printer. Of several active printers for one the oldest prints. */
  kinds: Array<CounterDocument>;
  /** When it last answered. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the shop. */
  name: Scalars['String']['output'];
  /** Whether the roll is nearly used up. */
  paperNearEnd: Scalars['Boolean']['output'];
  /** How a serial line guards its characters. */
  parity?: Maybe<SerialParity>;
  /** Device of a USB or serial printer, or name of the file of a FILE one. */
  path?: Maybe<Scalars['String']['output']>;
  /** TCP port of a network printer. */
  port?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  shop: Shop;
  /** When it had not been heard of for too long, and an alert was given; null while it is heard. */
  silentSince?: Maybe<Scalars['DateTime']['output']>;
  /** Kitchen stations whose tickets it prints. Of several active printers for a station the oldest prints. */
  stations: Array<Station>;
  /** As last observed. */
  status: DeviceStatus;
  /** Jobs that wait for it. */
  waiting: Scalars['Int']['output'];
};

export type PrinterConnection = {
  __typename?: 'PrinterConnection';
  edges: Array<PrinterEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How a printer is reached. */
export type PrinterConnectionKind =
  /** A file in the spool folder of this server that jobs are appended to, for another program to print. */
  | 'FILE'
  /** Raw TCP, usually port 9100. */
  | 'NETWORK'
  /** A serial line of that machine, by its device file. */
  | 'SERIAL'
  /** A simulated printer inside this server, for training and trying out. */
  | 'SIMULATED'
  /** A USB cable of the machine that this server runs on, by its device file. */
  | 'USB';

export type PrinterEdge = {
  __typename?: 'PrinterEdge';
  cursor: Scalars['String']['output'];
  node: Printer;
};

/** What keeps a printer from printing. */
export type PrinterFault =
  /** Another computer holds it, or someone is feeding paper. */
  | 'BUSY'
  /** Its cover stands open. */
  | 'COVER_OPEN'
  /** The printer reports an error. */
  | 'ERROR'
  /** Not reachable, or switched off line. */
  | 'OFFLINE'
  /** There is no paper in it. */
  | 'PAPER_OUT';

export type PrinterFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a mutation was refused: something a person can act on. A mutation with problems has changed nothing. */
export type Problem = {
  __typename?: 'Problem';
  /** What kind of refusal, for programs. */
  code: ProblemCode;
  /** The figures behind the message, where there are any. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** What to tell the person at the till, in the caller's language (`Accept-Language`: en or fr). */
  message: Scalars['String']['output'];
  /** The argument at fault, from `input` down; list positions are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The closed list of refusals. */
export type ProblemCode =
  /** Something else already has this name, number, SKU or barcode. */
  | 'ALREADY_EXISTS'
  /** The customer owes more than was agreed; a warning, never a refusal. */
  | 'CREDIT_LIMIT_EXCEEDED'
  /** The customer is blocked; nothing is sold on account. */
  | 'CUSTOMER_BLOCKED'
  /** The same idempotency key was used with other content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The state it is in does not allow this. */
  | 'ILLEGAL_STATE'
  /** Not enough stock, in a shop whose policy is STRICT. */
  | 'INSUFFICIENT_STOCK'
  /** A value is out of range, malformed, too long or makes no sense. */
  | 'INVALID'
  /** Nothing of this course waits to be sent to the kitchen. */
  | 'NOTHING_TO_FIRE'
  /** The role that was shown does not allow this. */
  | 'NOT_ALLOWED'
  /** No such thing, or not one of yours: the two look the same. */
  | 'NOT_FOUND'
  /** The order is closed: paid, completed or cancelled. */
  | 'ORDER_CLOSED'
  /** The product is switched off or marked unavailable today. */
  | 'PRODUCT_UNAVAILABLE'
  /** The table is reserved at that time. */
  | 'RESERVATION_CONFLICT'
  /** The table already has a party. */
  | 'TABLE_OCCUPIED'
  /** The table cannot be used now. */
  | 'TABLE_UNAVAILABLE'
  /** The tenders do not cover what is due. */
  | 'TENDER_TOO_SMALL'
  /** Too many attempts; wait a little. */
  | 'TOO_MANY_ATTEMPTS'
  /** More than what is there to refund, credit or split. */
  | 'TOO_MUCH'
  /** A neighbour that is needed for the answer is away; nothing was changed, try again. */
  | 'TRY_AGAIN'
  /** The thing changed in between; read it again. */
  | 'VERSION_CONFLICT'
  /** Wrong login, password or PIN; which of them is not told. */
  | 'WRONG_CREDENTIALS';

/** One punch, as the clock has it; it never changes. */
export type Punch = {
  __typename?: 'Punch';
  /** Whether the hour came twice that day; `instant` is then the first of the two. */
  ambiguous: Scalars['Boolean']['output'];
  /** Which clock told it. */
  clock: Clock;
  /** The number that was punched with. */
  clockUserId: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the hour never was that day; `instant` is then what a clock shows that was not put forward. */
  impossible: Scalars['Boolean']['output'];
  /** The instant it stands for. */
  instant: Scalars['DateTime']['output'];
  /** Whom it stands for. */
  person: ClockPerson;
  /** 0 in, 1 out, 2 break out, 3 break in, 4 overtime in, 5 overtime out, 255 not said. */
  punch: Scalars['Int']['output'];
  /** When it was first told. */
  receivedAt: Scalars['DateTime']['output'];
  /** By which way it was first told. */
  source: PunchSource;
  /** The zone the clock hung in. */
  timeZone: Scalars['String']['output'];
  /** How the person was known, as the model numbers it: 1 finger, 3 password, 15 face. */
  verify: Scalars['Int']['output'];
  /** The clock's own time of day, without zone. */
  wallTime: Scalars['String']['output'];
};

export type PunchConnection = {
  __typename?: 'PunchConnection';
  edges: Array<PunchEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PunchEdge = {
  __typename?: 'PunchEdge';
  cursor: Scalars['String']['output'];
  node: Punch;
};

export type PunchFilter = {
  /** Told by this clock. */
  clockId?: InputMaybe<Scalars['ID']['input']>;
  /** Punched with this number. */
  clockUserId?: InputMaybe<Scalars['String']['input']>;
  /** Not before this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether nobody knows yet who punched. */
  unmapped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this user. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type PunchSimulatedClockInput = {
  /** Which clock. */
  clockId: Scalars['ID']['input'];
  /** Who punches: 1 to 24 digits or letters. */
  clockUserId: Scalars['String']['input'];
  /** 0 in, 1 out, and so on; left out: not said (255). */
  punch?: InputMaybe<Scalars['Int']['input']>;
};

export type PunchSimulatedClockPayload = {
  __typename?: 'PunchSimulatedClockPayload';
  clock?: Maybe<Clock>;
  problems: Array<Problem>;
};

/** By which way a punch was told. */
export type PunchSource =
  /** Told by the clock as it happened. */
  | 'LIVE'
  /** Read from the clock's log. */
  | 'LOG'
  /** Pushed by the clock. */
  | 'PUSH';

/** What the gateway answers a clock. */
export type PushFromClockInternalAnswer = {
  __typename?: 'PushFromClockInternalAnswer';
  /** HTTP status. */
  status: Scalars['Int']['output'];
  /** What the clock is answered. */
  text: Scalars['String']['output'];
};

export type PushFromClockInternalInput = {
  /** Where it calls from. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** What it sent. */
  body: Scalars['String']['input'];
  /** What it asks for. */
  push: ClockPush;
  /** What it calls itself. */
  serial: Scalars['String']['input'];
  /** How far the records go. */
  stamp?: InputMaybe<Scalars['String']['input']>;
  /** Which records: ATTLOG, OPERLOG and others. */
  table?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** One time clock; null if there is none of this id. */
  clock?: Maybe<Clock>;
  /** The numbers that people punch with, and whom they stand for. */
  clockPeople: ClockPersonConnection;
  /** Time clocks by name. */
  clocks: ClockConnection;
  /** One print job; null if there is none of this id. */
  printJob?: Maybe<PrintJob>;
  /** What was, is and will be printed, newest first. */
  printJobs: PrintJobConnection;
  /** One printer; null if there is none of this id. */
  printer?: Maybe<Printer>;
  /** Printers by name. */
  printers: PrinterConnection;
  /** Who punched where and when, the newest first. */
  punches: PunchConnection;
  /**
   * Serial numbers that push to this server and are registered nowhere, the last heard first: of those that call from the same
   * address as the one who asks, or from the same private network.
   */
  unknownClocks: UnknownClockConnection;
};


export type QueryClockArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClockPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClockPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrintJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrintJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrinterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPunchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PunchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnknownClocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReadClockInput = {
  /** Which clock. */
  clockId: Scalars['ID']['input'];
  /** Only of a clock that pushes: punches from this instant on; left out: 31 days. Others are read whole. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of a clock that pushes: punches up to this instant; left out: tomorrow. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReadClockPayload = {
  __typename?: 'ReadClockPayload';
  clock?: Maybe<Clock>;
  /** What a clock that pushes is told; none of one that is called. */
  commands?: Maybe<Array<ClockCommand>>;
  problems: Array<Problem>;
};

export type RemovePeopleFromClockInput = {
  /** Which clock; it is in use. */
  clockId: Scalars['ID']['input'];
  /** 1 to 1,000 numbers. Whoever the clock does not know is off it already. */
  clockUserIds: Array<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemovePeopleFromClockPayload = {
  __typename?: 'RemovePeopleFromClockPayload';
  clock?: Maybe<Clock>;
  /** One for each person, in the order asked for, as they stand now. */
  commands?: Maybe<Array<ClockCommand>>;
  problems: Array<Problem>;
};

export type ReprintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** 1 to 200 characters; kept with the job. */
  reason: Scalars['String']['input'];
};

export type ReprintJobPayload = {
  __typename?: 'ReprintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

export type ResolvePrintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** At most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came out of the printer. */
  printed: Scalars['Boolean']['input'];
};

export type ResolvePrintJobPayload = {
  __typename?: 'ResolvePrintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

export type SendPeopleToClockInput = {
  /** Which clock; it is in use. */
  clockId: Scalars['ID']['input'];
  /** Numbers that stand for somebody, at most 1,000. Left out: all that stand for somebody who works here. */
  clockUserIds?: InputMaybe<Array<Scalars['String']['input']>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SendPeopleToClockPayload = {
  __typename?: 'SendPeopleToClockPayload';
  clock?: Maybe<Clock>;
  /** One for each person, in the order of their numbers, as they stand now. */
  commands?: Maybe<Array<ClockCommand>>;
  problems: Array<Problem>;
};

/** How a printer on a serial line says that it cannot take more. */
export type SerialFlowControl =
  /** Not at all. */
  | 'NONE'
  /** By the wires RTS and CTS (on printers often called DTR/DSR). */
  | 'RTS_CTS'
  /** By the characters XON and XOFF. */
  | 'XON_XOFF';

/** How a serial line guards its characters. */
export type SerialParity =
  /** By an even number of ones. */
  | 'EVEN'
  /** Not at all. */
  | 'NONE'
  /** By an odd number of ones. */
  | 'ODD';

export type SetClockAccessInput = {
  /** Whether the person may set up clocks. Left out: as it was; null: as each clock has it. */
  administrator?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of the card, 0 for none. Left out: as it was; null: as each clock has it. */
  card?: InputMaybe<Scalars['String']['input']>;
  /** The number on the clocks: 1 to 24 digits or letters. */
  clockUserId: Scalars['String']['input'];
  /** Whether the person may punch. Left out: as it was; null: as each clock has it. Clocks that push cannot bar a person. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetClockAccessPayload = {
  __typename?: 'SetClockAccessPayload';
  person?: Maybe<ClockPerson>;
  problems: Array<Problem>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

/** A kitchen station; restaurant owns it. */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Printers and clocks live: first all that are in use, then each whose state changed; `after` as in `printJobs`. */
  deviceStatus: DeviceChange;
  /**
   * Print jobs live. Without `after`: first those that wait, are under way or of unknown outcome, then every change. With `after`:
   * what changed since then, each job once at its latest state, then every change. A job that goes to a fall-back printer is also told to those
   * who watch the printer it left, as it is now. Keep the last `revision` and hand it back after a break.
   * One that was never reached here, because the database was restored from a backup since, is refused with `startAnew` in the error's
   * extensions: forget what was kept and follow without `after`.
   */
  printJobs: PrintJobChange;
};


export type SubscriptionDeviceStatusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionPrintJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  printerId?: InputMaybe<Scalars['ID']['input']>;
};

export type TestClockInput = {
  /** Which clock. */
  clockId: Scalars['ID']['input'];
};

export type TestClockPayload = {
  __typename?: 'TestClockPayload';
  clock?: Maybe<Clock>;
  /** What it was told. */
  command?: Maybe<ClockCommand>;
  problems: Array<Problem>;
  /** What it answered, also when it could not be reached; null of a clock that pushes. */
  report?: Maybe<ClockReport>;
};

/** A clock that pushes to this server and is registered nowhere; nothing it sends is kept. */
export type UnknownClock = {
  __typename?: 'UnknownClock';
  /** Where it calls from. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was first heard. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** How often it called. */
  knocks: Scalars['Int']['output'];
  /** When it was last heard. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What it calls itself. */
  serial: Scalars['String']['output'];
};

export type UnknownClockConnection = {
  __typename?: 'UnknownClockConnection';
  edges: Array<UnknownClockEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type UnknownClockEdge = {
  __typename?: 'UnknownClockEdge';
  cursor: Scalars['String']['output'];
  node: UnknownClock;
};

export type UpdateClockInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which clock. */
  clockId: Scalars['ID']['input'];
  /** 0 for none. */
  commKey?: InputMaybe<Scalars['Int']['input']>;
  /** How its punches come. */
  connection?: InputMaybe<ClockConnectionKind>;
  /** For TCP and UDP: host name or address. */
  host?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters, unique in the shop. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For TCP and UDP. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** IANA name; for punches that come from now on. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateClockPayload = {
  __typename?: 'UpdateClockPayload';
  clock?: Maybe<Clock>;
  problems: Array<Problem>;
};

export type UpdatePrinterInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** For SERIAL only. */
  baudRate?: InputMaybe<Scalars['Int']['input']>;
  /** In place of those it had. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 32, 42 or 48. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the model tells when a job is done. */
  confirms?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is reached. */
  connection?: InputMaybe<PrinterConnectionKind>;
  /** An explicit null takes it away. */
  fallbackPrinterId?: InputMaybe<Scalars['ID']['input']>;
  /** For SERIAL only. */
  flowControl?: InputMaybe<SerialFlowControl>;
  /** Its address, for NETWORK only. */
  host?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shop's receipts come from it. */
  isReceiptPrinter?: InputMaybe<Scalars['Boolean']['input']>;
  /** In place of those it had. */
  kinds?: InputMaybe<Array<CounterDocument>>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For SERIAL only. */
  parity?: InputMaybe<SerialParity>;
  /** For USB, SERIAL and FILE only. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** For NETWORK only. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Which printer. */
  printerId: Scalars['ID']['input'];
  /** In place of those it had. */
  stationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UpdatePrinterPayload = {
  __typename?: 'UpdatePrinterPayload';
  printer?: Maybe<Printer>;
  problems: Array<Problem>;
};

/** A person; identity owns it. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Clock: Clock;
  PrintJob: PrintJob;
  Printer: Printer;
  Punch: Punch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clock:
    ( { __typename: 'Clock' }
    & GraphQLRecursivePick<FederationTypes['Clock'], {"id":true}> );
  PrintJob:
    ( { __typename: 'PrintJob' }
    & GraphQLRecursivePick<FederationTypes['PrintJob'], {"id":true}> );
  Printer:
    ( { __typename: 'Printer' }
    & GraphQLRecursivePick<FederationTypes['Printer'], {"id":true}> );
  Punch:
    ( { __typename: 'Punch' }
    & GraphQLRecursivePick<FederationTypes['Punch'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelClockCommandInput: CancelClockCommandInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelClockCommandPayload: ResolverTypeWrapper<Omit<CancelClockCommandPayload, 'command'> & { command?: Maybe<ResolversTypes['ClockCommand']> }>;
  CancelPrintJobInput: CancelPrintJobInput;
  CancelPrintJobPayload: ResolverTypeWrapper<Omit<CancelPrintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  Category: ResolverTypeWrapper<CategoryRow>;
  ClearClockLogInput: ClearClockLogInput;
  ClearClockLogPayload: ResolverTypeWrapper<Omit<ClearClockLogPayload, 'clock'> & { clock?: Maybe<ResolversTypes['Clock']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Clock: ResolverTypeWrapper<ClockRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClockCommand: ResolverTypeWrapper<ClockCommandRow>;
  ClockCommandConnection: ResolverTypeWrapper<ClockCommandConnectionRow>;
  ClockCommandEdge: ResolverTypeWrapper<Omit<ClockCommandEdge, 'node'> & { node: ResolversTypes['ClockCommand'] }>;
  ClockCommandFilter: ClockCommandFilter;
  ClockCommandKind: ClockCommandKind;
  ClockCommandStatus: ClockCommandStatus;
  ClockConnection: ResolverTypeWrapper<ClockConnectionRow>;
  ClockConnectionKind: ClockConnectionKind;
  ClockEdge: ResolverTypeWrapper<Omit<ClockEdge, 'node'> & { node: ResolversTypes['Clock'] }>;
  ClockFault: ClockFault;
  ClockFilter: ClockFilter;
  ClockPerson: ResolverTypeWrapper<ClockPersonRow>;
  ClockPersonConnection: ResolverTypeWrapper<ClockPersonConnectionRow>;
  ClockPersonEdge: ResolverTypeWrapper<Omit<ClockPersonEdge, 'node'> & { node: ResolversTypes['ClockPerson'] }>;
  ClockPersonField: ClockPersonField;
  ClockPersonFilter: ClockPersonFilter;
  ClockPush: ClockPush;
  ClockReport: ResolverTypeWrapper<ClockReport>;
  CounterDocument: CounterDocument;
  CreateClockInput: CreateClockInput;
  CreateClockPayload: ResolverTypeWrapper<Omit<CreateClockPayload, 'clock'> & { clock?: Maybe<ResolversTypes['Clock']> }>;
  CreatePrinterInput: CreatePrinterInput;
  CreatePrinterPayload: ResolverTypeWrapper<Omit<CreatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversTypes['Printer']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceChange: ResolverTypeWrapper<DeviceChangeRow>;
  DeviceStatus: DeviceStatus;
  File: ResolverTypeWrapper<File>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  MapClockPersonInput: MapClockPersonInput;
  MapClockPersonPayload: ResolverTypeWrapper<Omit<MapClockPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['ClockPerson']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenDrawerInput: OpenDrawerInput;
  OpenDrawerPayload: ResolverTypeWrapper<Omit<OpenDrawerPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PrintJob: ResolverTypeWrapper<PrintJobRow>;
  PrintJobChange: ResolverTypeWrapper<PrintJobChangeRow>;
  PrintJobConnection: ResolverTypeWrapper<PrintJobConnectionRow>;
  PrintJobEdge: ResolverTypeWrapper<Omit<PrintJobEdge, 'node'> & { node: ResolversTypes['PrintJob'] }>;
  PrintJobFilter: PrintJobFilter;
  PrintJobKind: PrintJobKind;
  PrintJobStatus: PrintJobStatus;
  PrintReceiptInput: PrintReceiptInput;
  PrintReceiptPayload: ResolverTypeWrapper<Omit<PrintReceiptPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  PrintTableBillInput: PrintTableBillInput;
  PrintTableBillPayload: ResolverTypeWrapper<Omit<PrintTableBillPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  Printer: ResolverTypeWrapper<PrinterRow>;
  PrinterConnection: ResolverTypeWrapper<PrinterConnectionRow>;
  PrinterConnectionKind: PrinterConnectionKind;
  PrinterEdge: ResolverTypeWrapper<Omit<PrinterEdge, 'node'> & { node: ResolversTypes['Printer'] }>;
  PrinterFault: PrinterFault;
  PrinterFilter: PrinterFilter;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Punch: ResolverTypeWrapper<PunchRow>;
  PunchConnection: ResolverTypeWrapper<PunchConnectionRow>;
  PunchEdge: ResolverTypeWrapper<Omit<PunchEdge, 'node'> & { node: ResolversTypes['Punch'] }>;
  PunchFilter: PunchFilter;
  PunchSimulatedClockInput: PunchSimulatedClockInput;
  PunchSimulatedClockPayload: ResolverTypeWrapper<Omit<PunchSimulatedClockPayload, 'clock'> & { clock?: Maybe<ResolversTypes['Clock']> }>;
  PunchSource: PunchSource;
  PushFromClockInternalAnswer: ResolverTypeWrapper<PushFromClockInternalAnswer>;
  PushFromClockInternalInput: PushFromClockInternalInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadClockInput: ReadClockInput;
  ReadClockPayload: ResolverTypeWrapper<Omit<ReadClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversTypes['Clock']>, commands?: Maybe<Array<ResolversTypes['ClockCommand']>> }>;
  RemovePeopleFromClockInput: RemovePeopleFromClockInput;
  RemovePeopleFromClockPayload: ResolverTypeWrapper<Omit<RemovePeopleFromClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversTypes['Clock']>, commands?: Maybe<Array<ResolversTypes['ClockCommand']>> }>;
  ReprintJobInput: ReprintJobInput;
  ReprintJobPayload: ResolverTypeWrapper<Omit<ReprintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  ResolvePrintJobInput: ResolvePrintJobInput;
  ResolvePrintJobPayload: ResolverTypeWrapper<Omit<ResolvePrintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  SendPeopleToClockInput: SendPeopleToClockInput;
  SendPeopleToClockPayload: ResolverTypeWrapper<Omit<SendPeopleToClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversTypes['Clock']>, commands?: Maybe<Array<ResolversTypes['ClockCommand']>> }>;
  SerialFlowControl: SerialFlowControl;
  SerialParity: SerialParity;
  SetClockAccessInput: SetClockAccessInput;
  SetClockAccessPayload: ResolverTypeWrapper<Omit<SetClockAccessPayload, 'person'> & { person?: Maybe<ResolversTypes['ClockPerson']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Station: ResolverTypeWrapper<StationRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TestClockInput: TestClockInput;
  TestClockPayload: ResolverTypeWrapper<Omit<TestClockPayload, 'clock' | 'command'> & { clock?: Maybe<ResolversTypes['Clock']>, command?: Maybe<ResolversTypes['ClockCommand']> }>;
  UnknownClock: ResolverTypeWrapper<UnknownClockRow>;
  UnknownClockConnection: ResolverTypeWrapper<UnknownClockConnectionRow>;
  UnknownClockEdge: ResolverTypeWrapper<Omit<UnknownClockEdge, 'node'> & { node: ResolversTypes['UnknownClock'] }>;
  UpdateClockInput: UpdateClockInput;
  UpdateClockPayload: ResolverTypeWrapper<Omit<UpdateClockPayload, 'clock'> & { clock?: Maybe<ResolversTypes['Clock']> }>;
  UpdatePrinterInput: UpdatePrinterInput;
  UpdatePrinterPayload: ResolverTypeWrapper<Omit<UpdatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversTypes['Printer']> }>;
  User: ResolverTypeWrapper<UserRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelClockCommandInput: CancelClockCommandInput;
  ID: Scalars['ID']['output'];
  CancelClockCommandPayload: Omit<CancelClockCommandPayload, 'command'> & { command?: Maybe<ResolversParentTypes['ClockCommand']> };
  CancelPrintJobInput: CancelPrintJobInput;
  CancelPrintJobPayload: Omit<CancelPrintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  Category: CategoryRow;
  ClearClockLogInput: ClearClockLogInput;
  ClearClockLogPayload: Omit<ClearClockLogPayload, 'clock'> & { clock?: Maybe<ResolversParentTypes['Clock']> };
  Int: Scalars['Int']['output'];
  Clock: ClockRow;
  Boolean: Scalars['Boolean']['output'];
  ClockCommand: ClockCommandRow;
  ClockCommandConnection: ClockCommandConnectionRow;
  ClockCommandEdge: Omit<ClockCommandEdge, 'node'> & { node: ResolversParentTypes['ClockCommand'] };
  ClockCommandFilter: ClockCommandFilter;
  ClockConnection: ClockConnectionRow;
  ClockEdge: Omit<ClockEdge, 'node'> & { node: ResolversParentTypes['Clock'] };
  ClockFilter: ClockFilter;
  ClockPerson: ClockPersonRow;
  ClockPersonConnection: ClockPersonConnectionRow;
  ClockPersonEdge: Omit<ClockPersonEdge, 'node'> & { node: ResolversParentTypes['ClockPerson'] };
  ClockPersonFilter: ClockPersonFilter;
  ClockReport: ClockReport;
  CreateClockInput: CreateClockInput;
  CreateClockPayload: Omit<CreateClockPayload, 'clock'> & { clock?: Maybe<ResolversParentTypes['Clock']> };
  CreatePrinterInput: CreatePrinterInput;
  CreatePrinterPayload: Omit<CreatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversParentTypes['Printer']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeviceChange: DeviceChangeRow;
  File: File;
  JSON: Scalars['JSON']['output'];
  MapClockPersonInput: MapClockPersonInput;
  MapClockPersonPayload: Omit<MapClockPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['ClockPerson']> };
  Mutation: Record<PropertyKey, never>;
  OpenDrawerInput: OpenDrawerInput;
  OpenDrawerPayload: Omit<OpenDrawerPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  PageInfo: PageInfo;
  PrintJob: PrintJobRow;
  PrintJobChange: PrintJobChangeRow;
  PrintJobConnection: PrintJobConnectionRow;
  PrintJobEdge: Omit<PrintJobEdge, 'node'> & { node: ResolversParentTypes['PrintJob'] };
  PrintJobFilter: PrintJobFilter;
  PrintReceiptInput: PrintReceiptInput;
  PrintReceiptPayload: Omit<PrintReceiptPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  PrintTableBillInput: PrintTableBillInput;
  PrintTableBillPayload: Omit<PrintTableBillPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  Printer: PrinterRow;
  PrinterConnection: PrinterConnectionRow;
  PrinterEdge: Omit<PrinterEdge, 'node'> & { node: ResolversParentTypes['Printer'] };
  PrinterFilter: PrinterFilter;
  Problem: Problem;
  Punch: PunchRow;
  PunchConnection: PunchConnectionRow;
  PunchEdge: Omit<PunchEdge, 'node'> & { node: ResolversParentTypes['Punch'] };
  PunchFilter: PunchFilter;
  PunchSimulatedClockInput: PunchSimulatedClockInput;
  PunchSimulatedClockPayload: Omit<PunchSimulatedClockPayload, 'clock'> & { clock?: Maybe<ResolversParentTypes['Clock']> };
  PushFromClockInternalAnswer: PushFromClockInternalAnswer;
  PushFromClockInternalInput: PushFromClockInternalInput;
  Query: Record<PropertyKey, never>;
  ReadClockInput: ReadClockInput;
  ReadClockPayload: Omit<ReadClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversParentTypes['Clock']>, commands?: Maybe<Array<ResolversParentTypes['ClockCommand']>> };
  RemovePeopleFromClockInput: RemovePeopleFromClockInput;
  RemovePeopleFromClockPayload: Omit<RemovePeopleFromClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversParentTypes['Clock']>, commands?: Maybe<Array<ResolversParentTypes['ClockCommand']>> };
  ReprintJobInput: ReprintJobInput;
  ReprintJobPayload: Omit<ReprintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  ResolvePrintJobInput: ResolvePrintJobInput;
  ResolvePrintJobPayload: Omit<ResolvePrintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  SendPeopleToClockInput: SendPeopleToClockInput;
  SendPeopleToClockPayload: Omit<SendPeopleToClockPayload, 'clock' | 'commands'> & { clock?: Maybe<ResolversParentTypes['Clock']>, commands?: Maybe<Array<ResolversParentTypes['ClockCommand']>> };
  SetClockAccessInput: SetClockAccessInput;
  SetClockAccessPayload: Omit<SetClockAccessPayload, 'person'> & { person?: Maybe<ResolversParentTypes['ClockPerson']> };
  Shop: ShopRow;
  Station: StationRow;
  Subscription: Record<PropertyKey, never>;
  TestClockInput: TestClockInput;
  TestClockPayload: Omit<TestClockPayload, 'clock' | 'command'> & { clock?: Maybe<ResolversParentTypes['Clock']>, command?: Maybe<ResolversParentTypes['ClockCommand']> };
  UnknownClock: UnknownClockRow;
  UnknownClockConnection: UnknownClockConnectionRow;
  UnknownClockEdge: Omit<UnknownClockEdge, 'node'> & { node: ResolversParentTypes['UnknownClock'] };
  UpdateClockInput: UpdateClockInput;
  UpdateClockPayload: Omit<UpdateClockPayload, 'clock'> & { clock?: Maybe<ResolversParentTypes['Clock']> };
  UpdatePrinterInput: UpdatePrinterInput;
  UpdatePrinterPayload: Omit<UpdatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversParentTypes['Printer']> };
  User: UserRow;
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  to: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = Context, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = Context, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CancelClockCommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelClockCommandPayload'] = ResolversParentTypes['CancelClockCommandPayload']> = {
  command?: Resolver<Maybe<ResolversTypes['ClockCommand']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelPrintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPrintJobPayload'] = ResolversParentTypes['CancelPrintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClearClockLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearClockLogPayload'] = ResolversParentTypes['ClearClockLogPayload']> = {
  cleared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock'], FederationReferenceType extends FederationReferenceTypes['Clock'] = FederationReferenceTypes['Clock']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clock']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commands?: Resolver<ResolversTypes['ClockCommandConnection'], ParentType, ContextType, RequireFields<ClockCommandsArgs, 'first'>>;
  connection?: Resolver<ResolversTypes['ClockConnectionKind'], ParentType, ContextType>;
  driftSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['ClockFault']>, ParentType, ContextType>;
  faultMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPunchAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  punchCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  silentSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeviceStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClockCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockCommand'] = ResolversParentTypes['ClockCommand']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['ClockPersonField']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  clockUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differs?: Resolver<Array<ResolversTypes['ClockPersonField']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockCommandKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  returnCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClockCommandStatus'], ParentType, ContextType>;
};

export type ClockCommandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockCommandConnection'] = ResolversParentTypes['ClockCommandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClockCommandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockCommandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockCommandEdge'] = ResolversParentTypes['ClockCommandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClockCommand'], ParentType, ContextType>;
};

export type ClockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockConnection'] = ResolversParentTypes['ClockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClockEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockEdge'] = ResolversParentTypes['ClockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
};

export type ClockPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockPerson'] = ResolversParentTypes['ClockPerson']> = {
  administrator?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clockUserId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ClockPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockPersonConnection'] = ResolversParentTypes['ClockPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClockPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockPersonEdge'] = ResolversParentTypes['ClockPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClockPerson'], ParentType, ContextType>;
};

export type ClockReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockReport'] = ResolversParentTypes['ClockReport']> = {
  driftSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['ClockFault']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  punches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreateClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClockPayload'] = ResolversParentTypes['CreateClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreatePrinterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePrinterPayload'] = ResolversParentTypes['CreatePrinterPayload']> = {
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeviceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceChange'] = ResolversParentTypes['DeviceChange']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MapClockPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapClockPersonPayload'] = ResolversParentTypes['MapClockPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['ClockPerson']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _pushFromClock?: Resolver<ResolversTypes['PushFromClockInternalAnswer'], ParentType, ContextType, RequireFields<Mutation_PushFromClockArgs, 'input'>>;
  cancelClockCommand?: Resolver<ResolversTypes['CancelClockCommandPayload'], ParentType, ContextType, RequireFields<MutationCancelClockCommandArgs, 'input'>>;
  cancelPrintJob?: Resolver<ResolversTypes['CancelPrintJobPayload'], ParentType, ContextType, RequireFields<MutationCancelPrintJobArgs, 'input'>>;
  clearClockLog?: Resolver<ResolversTypes['ClearClockLogPayload'], ParentType, ContextType, RequireFields<MutationClearClockLogArgs, 'input'>>;
  createClock?: Resolver<ResolversTypes['CreateClockPayload'], ParentType, ContextType, RequireFields<MutationCreateClockArgs, 'input'>>;
  createPrinter?: Resolver<ResolversTypes['CreatePrinterPayload'], ParentType, ContextType, RequireFields<MutationCreatePrinterArgs, 'input'>>;
  mapClockPerson?: Resolver<ResolversTypes['MapClockPersonPayload'], ParentType, ContextType, RequireFields<MutationMapClockPersonArgs, 'input'>>;
  openDrawer?: Resolver<ResolversTypes['OpenDrawerPayload'], ParentType, ContextType, RequireFields<MutationOpenDrawerArgs, 'input'>>;
  printReceipt?: Resolver<ResolversTypes['PrintReceiptPayload'], ParentType, ContextType, RequireFields<MutationPrintReceiptArgs, 'input'>>;
  printTableBill?: Resolver<ResolversTypes['PrintTableBillPayload'], ParentType, ContextType, RequireFields<MutationPrintTableBillArgs, 'input'>>;
  punchSimulatedClock?: Resolver<ResolversTypes['PunchSimulatedClockPayload'], ParentType, ContextType, RequireFields<MutationPunchSimulatedClockArgs, 'input'>>;
  readClock?: Resolver<ResolversTypes['ReadClockPayload'], ParentType, ContextType, RequireFields<MutationReadClockArgs, 'input'>>;
  removePeopleFromClock?: Resolver<ResolversTypes['RemovePeopleFromClockPayload'], ParentType, ContextType, RequireFields<MutationRemovePeopleFromClockArgs, 'input'>>;
  reprintJob?: Resolver<ResolversTypes['ReprintJobPayload'], ParentType, ContextType, RequireFields<MutationReprintJobArgs, 'input'>>;
  resolvePrintJob?: Resolver<ResolversTypes['ResolvePrintJobPayload'], ParentType, ContextType, RequireFields<MutationResolvePrintJobArgs, 'input'>>;
  sendPeopleToClock?: Resolver<ResolversTypes['SendPeopleToClockPayload'], ParentType, ContextType, RequireFields<MutationSendPeopleToClockArgs, 'input'>>;
  setClockAccess?: Resolver<ResolversTypes['SetClockAccessPayload'], ParentType, ContextType, RequireFields<MutationSetClockAccessArgs, 'input'>>;
  testClock?: Resolver<ResolversTypes['TestClockPayload'], ParentType, ContextType, RequireFields<MutationTestClockArgs, 'input'>>;
  updateClock?: Resolver<ResolversTypes['UpdateClockPayload'], ParentType, ContextType, RequireFields<MutationUpdateClockArgs, 'input'>>;
  updatePrinter?: Resolver<ResolversTypes['UpdatePrinterPayload'], ParentType, ContextType, RequireFields<MutationUpdatePrinterArgs, 'input'>>;
};

export type OpenDrawerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDrawerPayload'] = ResolversParentTypes['OpenDrawerPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrintJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJob'] = ResolversParentTypes['PrintJob'], FederationReferenceType extends FederationReferenceTypes['PrintJob'] = FederationReferenceTypes['PrintJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrintJobKind'], ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reprint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrintJobStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrintJobChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJobChange'] = ResolversParentTypes['PrintJobChange']> = {
  job?: Resolver<ResolversTypes['PrintJob'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrintJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJobConnection'] = ResolversParentTypes['PrintJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrintJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJobEdge'] = ResolversParentTypes['PrintJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintJob'], ParentType, ContextType>;
};

export type PrintReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintReceiptPayload'] = ResolversParentTypes['PrintReceiptPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PrintTableBillPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintTableBillPayload'] = ResolversParentTypes['PrintTableBillPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PrinterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Printer'] = ResolversParentTypes['Printer'], FederationReferenceType extends FederationReferenceTypes['Printer'] = FederationReferenceTypes['Printer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Printer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  baudRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['PrinterConnectionKind'], ParentType, ContextType>;
  fallbackPrinter?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['PrinterFault']>, ParentType, ContextType>;
  faultMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flowControl?: Resolver<Maybe<ResolversTypes['SerialFlowControl']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReceiptPrinter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CounterDocument']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperNearEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parity?: Resolver<Maybe<ResolversTypes['SerialParity']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  silentSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeviceStatus'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrinterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrinterConnection'] = ResolversParentTypes['PrinterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrinterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrinterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrinterEdge'] = ResolversParentTypes['PrinterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Printer'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PunchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Punch'] = ResolversParentTypes['Punch'], FederationReferenceType extends FederationReferenceTypes['Punch'] = FederationReferenceTypes['Punch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Punch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  clockUserId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ClockPerson'], ParentType, ContextType>;
  punch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PunchSource'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wallTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PunchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PunchConnection'] = ResolversParentTypes['PunchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PunchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PunchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PunchEdge'] = ResolversParentTypes['PunchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Punch'], ParentType, ContextType>;
};

export type PunchSimulatedClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PunchSimulatedClockPayload'] = ResolversParentTypes['PunchSimulatedClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PushFromClockInternalAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushFromClockInternalAnswer'] = ResolversParentTypes['PushFromClockInternalAnswer']> = {
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType, RequireFields<QueryClockArgs, 'id'>>;
  clockPeople?: Resolver<ResolversTypes['ClockPersonConnection'], ParentType, ContextType, RequireFields<QueryClockPeopleArgs, 'first'>>;
  clocks?: Resolver<ResolversTypes['ClockConnection'], ParentType, ContextType, RequireFields<QueryClocksArgs, 'first'>>;
  printJob?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType, RequireFields<QueryPrintJobArgs, 'id'>>;
  printJobs?: Resolver<ResolversTypes['PrintJobConnection'], ParentType, ContextType, RequireFields<QueryPrintJobsArgs, 'first'>>;
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType, RequireFields<QueryPrinterArgs, 'id'>>;
  printers?: Resolver<ResolversTypes['PrinterConnection'], ParentType, ContextType, RequireFields<QueryPrintersArgs, 'first'>>;
  punches?: Resolver<ResolversTypes['PunchConnection'], ParentType, ContextType, RequireFields<QueryPunchesArgs, 'first'>>;
  unknownClocks?: Resolver<ResolversTypes['UnknownClockConnection'], ParentType, ContextType, RequireFields<QueryUnknownClocksArgs, 'first'>>;
};

export type ReadClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadClockPayload'] = ResolversParentTypes['ReadClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  commands?: Resolver<Maybe<Array<ResolversTypes['ClockCommand']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RemovePeopleFromClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePeopleFromClockPayload'] = ResolversParentTypes['RemovePeopleFromClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  commands?: Resolver<Maybe<Array<ResolversTypes['ClockCommand']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReprintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReprintJobPayload'] = ResolversParentTypes['ReprintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResolvePrintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvePrintJobPayload'] = ResolversParentTypes['ResolvePrintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SendPeopleToClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPeopleToClockPayload'] = ResolversParentTypes['SendPeopleToClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  commands?: Resolver<Maybe<Array<ResolversTypes['ClockCommand']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SetClockAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetClockAccessPayload'] = ResolversParentTypes['SetClockAccessPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['ClockPerson']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  deviceStatus?: SubscriptionResolver<ResolversTypes['DeviceChange'], "deviceStatus", ParentType, ContextType, Partial<SubscriptionDeviceStatusArgs>>;
  printJobs?: SubscriptionResolver<ResolversTypes['PrintJobChange'], "printJobs", ParentType, ContextType, Partial<SubscriptionPrintJobsArgs>>;
};

export type TestClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestClockPayload'] = ResolversParentTypes['TestClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['ClockCommand']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ClockReport']>, ParentType, ContextType>;
};

export type UnknownClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownClock'] = ResolversParentTypes['UnknownClock']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnknownClockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownClockConnection'] = ResolversParentTypes['UnknownClockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnknownClockEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnknownClockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownClockEdge'] = ResolversParentTypes['UnknownClockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnknownClock'], ParentType, ContextType>;
};

export type UpdateClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateClockPayload'] = ResolversParentTypes['UpdateClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdatePrinterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePrinterPayload'] = ResolversParentTypes['UpdatePrinterPayload']> = {
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelClockCommandPayload?: CancelClockCommandPayloadResolvers<ContextType>;
  CancelPrintJobPayload?: CancelPrintJobPayloadResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  ClearClockLogPayload?: ClearClockLogPayloadResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockCommand?: ClockCommandResolvers<ContextType>;
  ClockCommandConnection?: ClockCommandConnectionResolvers<ContextType>;
  ClockCommandEdge?: ClockCommandEdgeResolvers<ContextType>;
  ClockConnection?: ClockConnectionResolvers<ContextType>;
  ClockEdge?: ClockEdgeResolvers<ContextType>;
  ClockPerson?: ClockPersonResolvers<ContextType>;
  ClockPersonConnection?: ClockPersonConnectionResolvers<ContextType>;
  ClockPersonEdge?: ClockPersonEdgeResolvers<ContextType>;
  ClockReport?: ClockReportResolvers<ContextType>;
  CreateClockPayload?: CreateClockPayloadResolvers<ContextType>;
  CreatePrinterPayload?: CreatePrinterPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceChange?: DeviceChangeResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MapClockPersonPayload?: MapClockPersonPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenDrawerPayload?: OpenDrawerPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PrintJob?: PrintJobResolvers<ContextType>;
  PrintJobChange?: PrintJobChangeResolvers<ContextType>;
  PrintJobConnection?: PrintJobConnectionResolvers<ContextType>;
  PrintJobEdge?: PrintJobEdgeResolvers<ContextType>;
  PrintReceiptPayload?: PrintReceiptPayloadResolvers<ContextType>;
  PrintTableBillPayload?: PrintTableBillPayloadResolvers<ContextType>;
  Printer?: PrinterResolvers<ContextType>;
  PrinterConnection?: PrinterConnectionResolvers<ContextType>;
  PrinterEdge?: PrinterEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Punch?: PunchResolvers<ContextType>;
  PunchConnection?: PunchConnectionResolvers<ContextType>;
  PunchEdge?: PunchEdgeResolvers<ContextType>;
  PunchSimulatedClockPayload?: PunchSimulatedClockPayloadResolvers<ContextType>;
  PushFromClockInternalAnswer?: PushFromClockInternalAnswerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadClockPayload?: ReadClockPayloadResolvers<ContextType>;
  RemovePeopleFromClockPayload?: RemovePeopleFromClockPayloadResolvers<ContextType>;
  ReprintJobPayload?: ReprintJobPayloadResolvers<ContextType>;
  ResolvePrintJobPayload?: ResolvePrintJobPayloadResolvers<ContextType>;
  SendPeopleToClockPayload?: SendPeopleToClockPayloadResolvers<ContextType>;
  SetClockAccessPayload?: SetClockAccessPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TestClockPayload?: TestClockPayloadResolvers<ContextType>;
  UnknownClock?: UnknownClockResolvers<ContextType>;
  UnknownClockConnection?: UnknownClockConnectionResolvers<ContextType>;
  UnknownClockEdge?: UnknownClockEdgeResolvers<ContextType>;
  UpdateClockPayload?: UpdateClockPayloadResolvers<ContextType>;
  UpdatePrinterPayload?: UpdatePrinterPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
