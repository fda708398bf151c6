import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { TicketChange } from '../../../schema/events/restaurant.ts';
import type { NewPlaces } from './domain/new-places.ts';
import type { KitchenTicketRow, ReservationRow, StationRow, TableRow } from './rows.ts';

/** Tells all that a printer needs; lines that were cancelled are not to be prepared and left out. */
export function kitchenTicketChanged(
  tx: Tx,
  ticket: KitchenTicketRow,
  created: boolean,
  changes: readonly TicketChange[],
  { movedFrom, dishes }: NewPlaces,
): void {
  const lines = ticket.lines.map(({ id, name, quantity, notes, modifiers, seat, productId, allergens, cancelled, tableNumber }) => ({
    cancelled, fact: { lineId: id, name, quantity, notes, modifiers, seat, productId, allergens, tableNumber: dishes.get(id) ?? tableNumber },
  })); // biome-ignore format: a table
  const known = new Map(lines.map(({ fact }) => [fact.lineId, fact]));
  const isChanged = new Set(changes.map(({ lineId }) => lineId));
  const moved = lines.filter(({ fact }) => dishes.has(fact.lineId) && !isChanged.has(fact.lineId));
  tx.emit('KitchenTicketChanged', {
    ticketId: ticket.id, ticketNumber: String(ticket.number), revision: ticket.revision, status: ticket.status, created,
    shopId: ticket.shopId, stationId: ticket.station.id, stationName: ticket.station.name, tableNumber: ticket.table?.number ?? null,
    orderId: ticket.orderId, orderNumber: ticket.orderNumber, course: ticket.course, serverId: ticket.serverId,
    firedAt: ticket.firedAt.toISOString(),
    lines: lines.filter(({ cancelled }) => !cancelled).map(({ fact }) => fact),
    changes: [...changes.map((change) => ({ ...known.get(change.lineId), ...change })), ...moved.map(({ fact }) => ({ ...fact, kind: 'MOVED' as const }))],
    rush: ticket.priority === 'RUSH', movedFrom,
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
