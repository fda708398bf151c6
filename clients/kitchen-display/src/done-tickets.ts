import { KitchenOrdersDocument, type KitchenOrdersQuery } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { createStore, type Store } from '@comptoir/ui/store';
import { type Board, isOver, type Ticket, type Tickets } from './board.ts';

const MOST_KEPT = 400;
const PAGE = 100;

/** Tickets that left the board while others of their orders are still on it: the pass shows them as served. */
export function followDone(account: Account, board: Store<Board>) {
  const done = createStore<Tickets>({});

  function add(tickets: readonly Ticket[]): void {
    if (tickets.length === 0) return;
    const all = { ...done.get(), ...Object.fromEntries(tickets.map((ticket) => [ticket.id, ticket])) };
    done.set(Object.keys(all).length > MOST_KEPT ? ofOrdersOnBoard(all) : all);
  }

  function ofOrdersOnBoard(all: Tickets): Tickets {
    const orders = new Set(Object.values(board.get().tickets).map(({ order }) => order.id));
    return Object.fromEntries(Object.entries(all).filter(([, { order }]) => orders.has(order.id)));
  }

  return {
    done,
    left: (ticket: Ticket) => add([ticket]),
    /** Asks what was done before this display looked. Without an answer the pass shows what is still open. */
    async load(): Promise<void> {
      try {
        let after: string | null | undefined = null;
        while (after !== undefined) {
          const { kitchenOrders }: KitchenOrdersQuery = await account.client.request(KitchenOrdersDocument, {
            first: PAGE,
            after,
          });
          add(kitchenOrders.edges.flatMap(({ node }) => node.tickets).filter(isOver));
          after = kitchenOrders.pageInfo.hasNextPage ? kitchenOrders.pageInfo.endCursor : undefined;
        }
      } catch {
        // Asked again when the connection is back.
      }
    },
    forget: () => done.set({}),
  };
}
