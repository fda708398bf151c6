import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { TicketChange } from '../../../schema/events/restaurant.ts';
import type { KitchenTicketRow, ReservationRow, StationRow, TableRow } from './rows.ts';

/** Tells all that a printer needs; lines that were cancelled are not to be prepared and left out. */
export function kitchenTicketChanged(
  tx: Tx,
  ticket: KitchenTicketRow,
  created: boolean,
  changes: readonly TicketChange[],
  movedFrom: string | null,
): void {
  const known = new Map(ticket.lines.map(({ id, productId, allergens }) => [id, { productId, allergens }]));
  tx.emit('KitchenTicketChanged', {
    ticketId: ticket.id, ticketNumber: String(ticket.number), revision: ticket.revision, status: ticket.status, created,
    shopId: ticket.shopId, stationId: ticket.station.id, stationName: ticket.station.name, tableNumber: ticket.table?.number ?? null,
    orderId: ticket.orderId, orderNumber: ticket.orderNumber, course: ticket.course, serverId: ticket.serverId,
    firedAt: ticket.firedAt.toISOString(),
    lines: ticket.lines.filter((line) => !line.cancelled).map(({ name, quantity, notes, modifiers, seat, productId, allergens }) => ({ name, quantity, notes, modifiers, seat, productId, allergens })),
    changes: changes.map((change) => ({ ...change, ...known.get(change.lineId) })), rush: ticket.priority === 'RUSH',
    movedFrom: movedFrom === ticket.table?.number ? null : movedFrom,
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

export function reservationChanged(tx: Tx, row: ReservationRow): void {
  const { id: reservationId, shopId, version, customerId, name, partySize, status } = row;
  tx.emit('ReservationChanged', {
    reservationId, shopId, version, customerId, name, partySize, status, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(),
    tableNumbers: row.tables.map((t) => t.number),
  }); // biome-ignore format: a table
}
