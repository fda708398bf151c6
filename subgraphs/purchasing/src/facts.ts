import '../../../schema/events/purchasing.ts';
import type { Tx } from '@comptoir/kit/context';
import type { SupplierRecord } from './rows.ts';

/** What purchasing tells its neighbours. */

export function supplierChanged(tx: Tx, row: Pick<SupplierRecord, 'id' | 'version' | 'name' | 'active'>): void {
  tx.emit('SupplierChanged', { supplierId: row.id, version: row.version, name: row.name, active: row.active });
}
