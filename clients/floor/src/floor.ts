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
import { randomId } from '@comptoir/ui/id';
import { createStore } from '@comptoir/ui/store';
import { attempt } from './attempt.ts';

export type Table = FloorTablesSubscription['tableStatus']['table'];
export type Tables = Readonly<Record<string, Table>>;

export type Floor = ReturnType<typeof openFloor>;

/** What the floor knows: every table and every kitchen ticket, live. */
export function openFloor(account: Account) {
  const tables = createStore<Tables>({});
  const kitchen = createStore<Board>(EMPTY_BOARD);
  const isRefused = createStore(false);
  /** One key per opening of a table, kept while nobody knows whether it worked. */
  const openings = new Map<string, string>();

  return {
    tables,
    kitchen,
    isRefused,
    /** Follows tables and tickets; gives what ends it. */
    open(): () => void {
      isRefused.set(false);
      const followings: Following[] = [
        account.client.follow(
          FloorTablesDocument,
          {},
          {
            event: ({ tableStatus: { table } }) => tables.update((all) => withTable(all, table)),
            failed: (error) => isRefused.set(error instanceof ComptoirError && error.code !== 'UNAUTHENTICATED'),
          },
        ),
        account.client.follow(
          KitchenBoardDocument,
          {},
          {
            event: ({ kitchenTickets: { revision, ticket } }) =>
              kitchen.update((board) => withChange(board, revision, ticket)),
          },
        ),
      ];
      return () => {
        for (const following of followings) following.stop();
      };
    },
    /** @returns whether the party sits */
    async seat(tableId: string, partySize: number): Promise<boolean> {
      const keyOf = `${tableId} ${partySize}`;
      const idempotencyKey = openings.get(keyOf) ?? randomId();
      openings.set(keyOf, idempotencyKey);
      const input = { tableId, partySize, idempotencyKey };
      const payload = await attempt(
        async () => (await account.client.request(OpenTableDocument, { input })).openTable,
        () => true,
      );
      if (payload !== undefined) openings.delete(keyOf);
      return Boolean(payload);
    },
    mark: (tableId: string, as: TableMark) =>
      asked(async () => {
        const input = { tableId, as, idempotencyKey: randomId() };
        return (await account.client.request(MarkTableDocument, { input })).markTable;
      }),
    transfer: (tableId: string, toTableId: string) =>
      asked(async () => {
        const input = { tableId, toTableId, idempotencyKey: randomId() };
        return (await account.client.request(TransferTableDocument, { input })).transferTable;
      }),
    merge: (tableId: string, otherId: string) =>
      asked(async () => {
        const input = { tableId, tableIds: [otherId], idempotencyKey: randomId() };
        return (await account.client.request(MergeTablesDocument, { input })).mergeTables;
      }),
    unmerge: (tableId: string) =>
      asked(async () => {
        const input = { tableId, idempotencyKey: randomId() };
        return (await account.client.request(UnmergeTableDocument, { input })).unmergeTable;
      }),
  };
}

/** @returns whether what was asked for was done */
async function asked(asking: Parameters<typeof attempt>[0]): Promise<boolean> {
  return Boolean(await attempt(asking));
}

/** An order's tickets that are on the kitchen's board. */
export function ticketsOf(board: Board, orderId: string | undefined): Ticket[] {
  return Object.values(board.tickets).filter(({ order }) => order.id === orderId);
}

function withTable(all: Tables, table: Table): Tables {
  const { [table.id]: _, ...others } = all;
  return table.active ? { ...others, [table.id]: table } : others;
}
