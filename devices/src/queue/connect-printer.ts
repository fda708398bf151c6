import { networkPrinter } from '../drivers/network.ts';
import type { PrinterDriver } from '../drivers/printer-driver.ts';
import type { PrinterRow } from '../rows.ts';
import { startSimulatedPrinter } from '../simulators/printer.ts';

/** The driver for a printer. A simulated one is started on a local socket and then driven like any other on the network. */
export async function connectPrinter(
  printer: PrinterRow,
  options: { connectTimeoutMs: number; statusTimeoutMs: number; simulatorJournal?: string },
): Promise<PrinterDriver> {
  const { name, columns, confirms } = printer;
  const { connectTimeoutMs, statusTimeoutMs, simulatorJournal: journalFile } = options;
  const patience = { connectTimeoutMs, statusTimeoutMs, confirms };
  if (printer.connection === 'NETWORK')
    return networkPrinter({ host: printer.host ?? '', port: printer.port ?? 0, ...patience });
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
