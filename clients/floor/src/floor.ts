import { type Board, EMPTY_BOARD, type Ticket, withChange } from '@comptoir/kitchen-display/board';
import { ComptoirError, type Following } from '@comptoir/sdk/client';
import {
  FloorTablesDocument,
  type FloorTablesSubscription,
  KitchenBoardDocument,
  MarkTableDocument,
  MergeTablesDocument,
  OpenTableDocument,
  type TableMark,
  TransferTableDocument,
  UnmergeTableDocument,
} from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { language } from '@comptoir/ui/language';
import { createStore } from '@comptoir/ui/store';
import { openAsking } from './asking.ts';
import { boardMemory } from './board-memory.ts';
import { openBook } from './open-book.ts';
import { forgetOrders } from './order-memory.ts';
import { openOutbox } from './outbox.ts';
import { openPrinting } from './printing.ts';
import { mergedInto } from './whereabouts.ts';
import { WORDS } from './words.ts';

export type Table = FloorTablesSubscription['tableStatus']['table'];
export type Tables = Readonly<Record<string, Table>>;

export type Floor = ReturnType<typeof openFloor>;

/** What the floor knows: every table, every kitchen ticket and the book of reservations, live. */
export function openFloor(account: Account) {
  const tables = createStore<Tables>({});
  const kitchen = createStore<Board>(EMPTY_BOARD);
  const isRefused = createStore(false);
  const asking = openAsking(account);
  const book = openBook(account, asking);
  const nameOf = (orderId: string) => {
    const table = Object.values(tables.get()).find(({ currentSeating }) => currentSeating?.order.id === orderId);
    return table ? WORDS[language.get()].table(table.number) : '';
  };
  const printing = openPrinting(asking, nameOf);
  const outbox = openOutbox(account, nameOf);
  const { client, change } = asking;

  const memory = boardMemory<Table>(account, 'tables');

  function follow(): Following[] {
    const last = memory.last();
    tables.set(last.rows);
    kitchen.set(EMPTY_BOARD);
    return [
      client.follow(
        FloorTablesDocument,
        { after: last.revision },
        {
          event({ tableStatus: { revision, table } }) {
            const before = tables.get()[table.id];
            const host = mergedInto(before, table);
            if (host && before?.currentSeating) outbox.carry(before.currentSeating.order.id, host);
            tables.update((all) => withTable(all, table));
            memory.keep(revision, tables.get());
          },
          anew: () => tables.set({}),
          failed: (error) => isRefused.set(error instanceof ComptoirError && error.code !== 'UNAUTHENTICATED'),
        },
      ),
      client.follow(
        KitchenBoardDocument,
        {},
        {
          event: ({ kitchenTickets: { revision, ticket } }) =>
            kitchen.update((board) => withChange(board, revision, ticket)),
          anew: () => kitchen.set(EMPTY_BOARD),
        },
      ),
    ];
  }

  return {
    asking,
    tables,
    kitchen,
    book,
    printing,
    outbox,
    isRefused,
    /** Shows what was known last, then follows all of it from there; gives what ends it. */
    open(): () => void {
      isRefused.set(false);
      const followings = follow();
      forgetOrders(Object.values(tables.get()));
      const closing = [book.open(), printing.open()];
      outbox.open();
      return () => {
        for (const close of closing) close();
        for (const following of followings) following.stop();
      };
    },
    /** @returns whether the party sits */
    async seat(table: Table, partySize: number, customerId: string | null): Promise<boolean> {
      const wish = { tableId: table.id, partySize, customerId };
      const payload = await change(`open ${seen(table)} ${JSON.stringify(wish)}`, async (idempotencyKey) => {
        const input = { ...wish, idempotencyKey };
        return (await client.request(OpenTableDocument, { input })).openTable;
      });
      return Boolean(payload);
    },
    async mark(table: Table, as: TableMark): Promise<boolean> {
      const payload = await change(`mark ${seen(table)} ${as}`, async (idempotencyKey) => {
        const input = { tableId: table.id, as, idempotencyKey };
        return (await client.request(MarkTableDocument, { input })).markTable;
      });
      return Boolean(payload);
    },
    async transfer(table: Table, to: Table): Promise<boolean> {
      const payload = await change(`transfer ${seen(table)} ${seen(to)}`, async (idempotencyKey) => {
        const input = { tableId: table.id, toTableId: to.id, idempotencyKey };
        return (await client.request(TransferTableDocument, { input })).transferTable;
      });
      return Boolean(payload);
    },
    async merge(table: Table, other: Table): Promise<boolean> {
      const payload = await change(`merge ${seen(table)} ${seen(other)}`, async (idempotencyKey) => {
        const input = { tableId: table.id, tableIds: [other.id], idempotencyKey };
        return (await client.request(MergeTablesDocument, { input })).mergeTables;
      });
      return Boolean(payload);
    },
    async unmerge(table: Table): Promise<boolean> {
      const payload = await change(`unmerge ${seen(table)}`, async (idempotencyKey) => {
        const input = { tableId: table.id, idempotencyKey };
        return (await client.request(UnmergeTableDocument, { input })).unmergeTable;
      });
      return Boolean(payload);
    },
  };
}

/** An order's tickets that are on the kitchen's board. */
export function ticketsOf(board: Board, orderId: string | undefined): Ticket[] {
  return Object.values(board.tickets).filter(({ order }) => order.id === orderId);
}

function withTable(all: Tables, table: Table): Tables {
  const { [table.id]: _, ...others } = all;
  return table.active ? { ...others, [table.id]: table } : others;
}

/** A table as it was seen: once it is another, the same words are another wish. */
function seen({ id, revision }: Table): string {
  return `${id} ${revision}`;
}
