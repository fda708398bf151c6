import type { Following } from '@comptoir/sdk/client';
import {
  CancelReservationDocument,
  ConfirmReservationDocument,
  CreateReservationDocument,
  type CreateReservationInput,
  MarkNoShowDocument,
  ReservationBookDocument,
  ReservationsOfDayDocument,
  SeatReservationDocument,
  UpdateReservationDocument,
} from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { createStore } from '@comptoir/ui/store';
import type { Asking } from './asking.ts';
import { boardMemory } from './board-memory.ts';
import { type Book, expectedIn, type Reservation, withTold } from './book.ts';

/** What is written down about a reservation. */
export type ReservationWish = Pick<
  CreateReservationInput,
  'name' | 'phone' | 'customerId' | 'partySize' | 'startsAt' | 'specialRequests'
> & { tableIds: string[] };

export type OpenBook = ReturnType<typeof openBook>;

/** The book of reservations, live, and what is done with one. */
export function openBook(account: Account, { client, change }: Asking) {
  const memory = boardMemory<Reservation>(account, 'book');
  const entries = createStore<Book>({});
  const take = (told: Reservation | null | undefined) => {
    if (told) entries.update((all) => withTold(all, told));
    return Boolean(told);
  };

  return {
    entries,
    /** Follows all that stand, of whatever day: one that goes to another day leaves this one only so. Gives what ends it. */
    open(): () => void {
      const last = memory.last();
      entries.set(last.rows);
      const following: Following = client.follow(
        ReservationBookDocument,
        { after: last.revision },
        {
          event({ reservations: { revision, reservation } }) {
            take(reservation);
            memory.keep(revision, expectedIn(entries.get()));
          },
          anew: () => entries.set({}),
        },
      );
      return () => following.stop();
    },
    /** Also those of a day that came to their end before. */
    async load(date: string): Promise<void> {
      for (let after: string | null | undefined; ; ) {
        const { reservations } = await client.request(ReservationsOfDayDocument, { date, first: 200, after });
        for (const { node } of reservations.edges) take(node);
        after = reservations.pageInfo.endCursor;
        if (!reservations.pageInfo.hasNextPage) return;
      }
    },
    async create(wish: ReservationWish & Pick<CreateReservationInput, 'shopId' | 'confirmed'>): Promise<boolean> {
      const payload = await change(`reserve ${JSON.stringify(wish)}`, async (idempotencyKey) => {
        const input = { ...wish, idempotencyKey };
        return (await client.request(CreateReservationDocument, { input })).createReservation;
      });
      return take(payload?.reservation);
    },
    async update({ id, version }: Reservation, wish: ReservationWish): Promise<boolean> {
      const input = { reservationId: id, version, ...wish };
      const payload = await change(
        `update ${JSON.stringify(input)}`,
        async (idempotencyKey) =>
          (await client.request(UpdateReservationDocument, { input: { ...input, idempotencyKey } })).updateReservation,
      );
      return take(payload?.reservation);
    },
    async confirm({ id, version }: Reservation): Promise<boolean> {
      const payload = await change(`confirm ${id} ${version}`, async (idempotencyKey) => {
        const input = { reservationId: id, version, idempotencyKey };
        return (await client.request(ConfirmReservationDocument, { input })).confirmReservation;
      });
      return take(payload?.reservation);
    },
    /** @returns the table where their order is served */
    async seat({ id, version }: Reservation, tableIds?: string[]): Promise<string | null> {
      const payload = await change(`seat ${id} ${version} ${tableIds ?? ''}`, async (idempotencyKey) => {
        const input = { reservationId: id, version, tableIds, idempotencyKey };
        return (await client.request(SeatReservationDocument, { input })).seatReservation;
      });
      take(payload?.reservation);
      return payload?.table?.id ?? null;
    },
    async cancel({ id, version }: Reservation, reason: string): Promise<boolean> {
      const payload = await change(`cancel ${id} ${version}`, async (idempotencyKey) => {
        const input = { reservationId: id, version, reason: reason || null, idempotencyKey };
        return (await client.request(CancelReservationDocument, { input })).cancelReservation;
      });
      return take(payload?.reservation);
    },
    async miss({ id, version }: Reservation): Promise<boolean> {
      const payload = await change(`miss ${id} ${version}`, async (idempotencyKey) => {
        const input = { reservationId: id, version, idempotencyKey };
        return (await client.request(MarkNoShowDocument, { input })).markNoShow;
      });
      return take(payload?.reservation);
    },
  };
}
