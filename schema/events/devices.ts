export interface PrintJobChanged {
  jobId: string;
  printerId: string;
  shopId: string;
  kind: 'KITCHEN_TICKET' | 'CHANGE_TICKET' | 'RECEIPT' | 'TABLE_BILL' | 'Z_REPORT' | 'DRAWER';
  documentId: string;
  status: 'QUEUED' | 'SENDING' | 'PRINTED' | 'UNKNOWN' | 'FAILED';
  reason: string | null;
}

/** Somebody punched a time clock, told once per punch however often and by whichever way the clock told it. */
export interface AttendanceRecorded {
  punchId: string;
  clockId: string;
  shopId: string;
  /** Serial number of the clock. */
  serial: string;
  /** The person's number on the clock. */
  clockUserId: string;
  /** The user it stands for; null while nobody said. */
  userId: string | null;
  /** The clock's own time of day, without zone. */
  wallTime: string;
  timeZone: string;
  /** The instant it stands for in that zone. */
  instant: string;
  /** True in the hour that comes twice; `instant` is the first of the two. */
  ambiguous: boolean;
  /** True in the hour that never was; `instant` is what a clock shows that was not put forward. */
  impossible: boolean;
  /** 0 in, 1 out, 2 break out, 3 break in, 4 overtime in, 5 overtime out, 255 not said. */
  punch: number;
}

/** A printer or a clock was not heard of for too long, or is heard again. */
export interface DeviceSilenceChanged {
  deviceId: string;
  device: 'PRINTER' | 'CLOCK';
  shopId: string;
  name: string;
  silent: boolean;
  /** Null: it was never heard. */
  lastSeenAt: string | null;
  at: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    PrintJobChanged: PrintJobChanged;
    AttendanceRecorded: AttendanceRecorded;
    DeviceSilenceChanged: DeviceSilenceChanged;
  }
}
