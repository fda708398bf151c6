import { join } from 'node:path';
import { serialPrinter, usbPrinter } from '../drivers/device-printers.ts';
import { filePrinter } from '../drivers/file-printer.ts';
import { networkPrinter } from '../drivers/network.ts';
import type { PrinterDriver } from '../drivers/printer-driver.ts';
import type { PrinterRow } from '../rows.ts';
import { startSimulatedPrinter } from '../simulators/printer.ts';

export interface ConnectOptions {
  connectTimeoutMs: number;
  statusTimeoutMs: number;
  simulatorJournal?: string;
  /** Folder of the files that FILE printers write, a folder per company in it. */
  spoolDirectory: string;
}

export const DEFAULT_BAUD_RATE = 9_600;

/** The driver for a printer. A simulated one is started on a local socket and then driven like any other on the network. */
export async function connectPrinter(printer: PrinterRow, options: ConnectOptions): Promise<PrinterDriver> {
  const { name, columns, confirms, path, baudRate, parity, flowControl } = printer;
  const { connectTimeoutMs, statusTimeoutMs, simulatorJournal: journalFile } = options;
  const patience = { connectTimeoutMs, statusTimeoutMs, confirms };
  const device = { path: path ?? '', confirms, statusTimeoutMs };
  switch (printer.connection) {
    case 'NETWORK':
      return networkPrinter({ host: printer.host ?? '', port: printer.port ?? 0, ...patience });
    case 'USB':
      return usbPrinter(device);
    case 'SERIAL':
      return serialPrinter({
        ...device,
        line: { baudRate: baudRate ?? DEFAULT_BAUD_RATE, parity: parity ?? 'NONE', flowControl: flowControl ?? 'NONE' },
      });
    case 'FILE':
      return filePrinter(join(options.spoolDirectory, printer.companyId, path ?? ''));
    case 'SIMULATED': {
      const simulated = await startSimulatedPrinter({ name, columns, journalFile });
      const driver = networkPrinter({ host: '127.0.0.1', port: simulated.port, ...patience });
      return {
        ...driver,
        async close() {
          await driver.close();
          await simulated.close();
        },
      };
    }
  }
}
