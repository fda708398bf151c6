import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { TicketChange } from '../../../schema/events/restaurant.ts';
import type { KitchenTicketRow, StationRow, TableRow } from './rows.ts';

/** Tells all that a printer needs; lines that were cancelled are not to be prepared and left out. */
export function kitchenTicketChanged(
  tx: Tx,
  ticket: KitchenTicketRow,
  created: boolean,
  changes: readonly TicketChange[],
): void {
  tx.emit('KitchenTicketChanged', {
    ticketId: ticket.id, ticketNumber: String(ticket.number), revision: ticket.revision, status: ticket.status, created,
    shopId: ticket.shopId, stationId: ticket.station.id, stationName: ticket.station.name, tableNumber: ticket.table?.number ?? null,
    orderId: ticket.orderId, orderNumber: ticket.orderNumber, course: ticket.course, serverId: ticket.serverId,
    firedAt: ticket.firedAt.toISOString(),
    lines: ticket.lines.filter((line) => !line.cancelled).map(({ name, quantity, notes, modifiers, seat }) => ({ name, quantity, notes, modifiers, seat })),
    changes: [...changes], rush: ticket.priority === 'RUSH',
  }); // biome-ignore format: a table
}

export function tableStatusChanged(tx: Tx, table: TableRow): void {
  const { id, shopId, status, revision } = table;
  tx.emit('TableStatusChanged', { tableId: id, shopId, status, revision });
}

export function stationChanged(tx: Tx, station: StationRow): void {
  const { id, version, shopId, name, active } = station;
  tx.emit('StationChanged', { stationId: id, version, shopId, name, active });
}
