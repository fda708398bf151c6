import { openDeviceLink, type SerialLine, setSerialLine } from './device-link.ts';
import { linkedPrinter } from './linked-printer.ts';
import type { PrinterDriver } from './printer-driver.ts';

/** `confirms`: the model answers GS ( H, over a line that goes both ways. */
export interface DevicePrinterOptions {
  path: string;
  confirms: boolean;
  statusTimeoutMs?: number;
}

/** A printer on a USB cable, by its device file. */
export function usbPrinter({ path, ...options }: DevicePrinterOptions): PrinterDriver {
  return linkedPrinter({ ...options, connect: () => openDeviceLink(path) });
}

/** A printer on a serial line, which is set anew with each connection: a printer that was switched off and on forgets nothing, the line does. */
export function serialPrinter({ path, line, ...options }: DevicePrinterOptions & { line: SerialLine }): PrinterDriver {
  return linkedPrinter({
    ...options,
    connect: async () => (await setSerialLine(path, line)) ?? openDeviceLink(path),
  });
}
