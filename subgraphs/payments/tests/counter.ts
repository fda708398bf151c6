import type { Actor } from '@comptoir/kit/actor';
import { openTill, type Problem, type Till } from '../../orders/tests/till.ts';
import { payments } from '../src/subgraph.ts';

export interface PaymentSeen {
  id: string;
  number: string;
  status: string;
  amount: string;
  refunded: string;
  change: string | null;
  tendered: string | null;
}

export interface Paid {
  payment: PaymentSeen | null;
  order: { id: string } | null;
  invoice: { id: string } | null;
  problems: Problem[];
}

export interface Refunded {
  refund: { id: string; amount: string } | null;
  payment: PaymentSeen | null;
  problems: Problem[];
}

export interface Bill {
  status: string;
  paymentStatus: string;
  total: string;
  overpaid: string;
  invoice: { id: string; number: string; status: string; total: string; paid: string; remaining: string } | null;
}

const PAYMENT = 'payment { id number status amount refunded change tendered tip register { name } }';

/** Orders and payments side by side, and what a person at the counter does with them. */
export interface Counter {
  till: Till;
  /** An order of one line at this price, invoiced or not; gives its id. */
  order(price: string, invoiced?: boolean): Promise<string>;
  pay(input: object, actor?: Actor): Promise<Paid>;
  refund(input: object, actor?: Actor): Promise<Refunded>;
  register(
    input: object,
    actor?: Actor,
  ): Promise<{ register: { id: string; name: string } | null; problems: Problem[] }>;
  /** What orders says of an order now. */
  bill(orderId: string): Promise<Bill>;
}

export async function openCounter(): Promise<Counter> {
  const till = await openTill([payments]);
  const mutate = async <Payload>(
    name: string,
    input: object,
    selection: string,
    actor = till.owner,
  ): Promise<Payload> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} problems { code message path } } }`;
    const { data, errors } = await till.house.run<Record<string, Payload>>('payments', actor, source, { input });
    if (errors) throw new Error(errors.map((e) => e.message).join('\n'));
    return data[name] as Payload;
  };
  return {
    till,
    async order(price, invoiced = true) {
      const lines = [{ name: 'Menu', unitPrice: price, quantity: '1' }];
      const { order } = await till.does<{ order: { id: string } }>(
        'createOrder',
        { shopId: till.shopId, lines },
        'order { id }',
      );
      if (invoiced) await till.does('invoiceOrder', { orderId: order.id }, 'invoice { id }');
      return order.id;
    },
    pay: (input, actor) =>
      mutate('recordPayment', { method: 'CASH', ...input }, `${PAYMENT} order { id } invoice { id }`, actor),
    refund: (input, actor) =>
      mutate('refundPayment', { reason: 'cold', ...input }, `refund { id amount } ${PAYMENT}`, actor),
    register: (input, actor) =>
      mutate('createRegister', { shopId: till.shopId, ...input }, 'register { id name }', actor),
    async bill(id) {
      const source = `query ($id: ID!) { order(id: $id) { status paymentStatus total overpaid invoice { id number status total paid remaining } } }`;
      return (await till.house.run<{ order: Bill }>('orders', till.owner, source, { id })).data.order;
    },
  };
}
