import { linkedPrinter } from './linked-printer.ts';
import type { PrinterDriver } from './printer-driver.ts';
import { openLink } from './socket-link.ts';

/** `confirms`: the model answers GS ( H. Times in milliseconds; `statusTimeoutMs` is for each status byte. */
export interface NetworkPrinterOptions {
  host: string;
  port: number;
  connectTimeoutMs: number;
  confirms: boolean;
  statusTimeoutMs?: number;
}

/** A printer on the network (raw port, 9100). */
export function networkPrinter({ host, port, connectTimeoutMs, ...options }: NetworkPrinterOptions): PrinterDriver {
  return linkedPrinter({ ...options, connect: (signal) => openLink(host, port, connectTimeoutMs, signal) });
}
