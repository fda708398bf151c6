/** Where a clock goes on from: what it handed over last; null: from its beginning. */
export interface PushStamps {
  punches: string | null;
  doings: string | null;
}

/**
 * What a clock is told when it calls for the first time since it was switched on: from which stamp on to send, that it send each
 * punch at once, and how far its time is ahead of UTC (hours, as models want it).
 */
export function handshake(serial: string, stamps: PushStamps, offsetHours: number): string {
  const lines = [
    `GET OPTION FROM: ${serial}`,
    `ATTLOGStamp=${stamps.punches ?? 'None'}`,
    `OPERLOGStamp=${stamps.doings ?? 'None'}`,
    'ATTPHOTOStamp=None',
    'ErrorDelay=30',
    'Delay=15',
    'TransTimes=00:00;14:00',
    'TransInterval=1',
    'TransFlag=TransData AttLog\tOpLog\tEnrollUser\tChgUser',
    `TimeZone=${offsetHours}`,
    'Realtime=1',
    'Encrypt=None',
  ];
  return `${lines.join('\n')}\n`;
}
