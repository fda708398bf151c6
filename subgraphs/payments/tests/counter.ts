import { type Actor, anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { openTill, type Problem, type Till } from '../../orders/tests/till.ts';
import { payments } from '../src/subgraph.ts';
import { signatureOf } from '../src/webhook-signature.ts';

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

export interface MethodSeen {
  id: string;
  name: string;
  webhookPath: string | null;
  secretsSet: string[];
}

export interface MethodAnswer {
  paymentMethod: MethodSeen | null;
  problems: Problem[];
}

/** What stands in a request to a webhook. */
export interface Sent {
  provider: string;
  token: string;
  signature: string;
}

export const WEBHOOK_SECRET = 'whsec_0123456789abcdef';

export interface SessionSeen {
  id: string;
  status: string;
  float: string;
  expected: string;
  counted: string | null;
  difference: string | null;
  overdue: boolean;
}

export interface ZSeen {
  id: string;
  number: string;
  total: string;
  perpetualTotal: string;
  companyPerpetualTotal: string;
  hash: string;
  previousHash: string;
}

export interface SessionAnswer {
  session: SessionSeen | null;
  movement?: { id: string; kind: string; direction: string; amount: string } | null;
  zReport?: ZSeen | null;
  problems: Problem[];
}

export const SESSION = 'session { id status float expected counted difference overdue }';
export const Z = 'zReport { id number total perpetualTotal companyPerpetualTotal hash previousHash }';

/** The installation's. */
export const TEST_SECRET = 'a-secret-of-the-tests-with-over-thirty-two-characters';

const SECRETS = [{ name: 'webhookSecret', value: WEBHOOK_SECRET }];

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
  /** A way to pay; a sandbox whose webhook signs with `WEBHOOK_SECRET` unless told otherwise. */
  method(input?: object, actor?: Actor): Promise<MethodAnswer>;
  start(input: object, actor?: Actor): Promise<Paid>;
  /** What the gateway does with what a provider sends: signed, now, unless told otherwise. */
  webhook(method: MethodSeen | null, body: object | string, given?: Partial<Sent>): Promise<string>;
  open(input: object, actor?: Actor): Promise<SessionAnswer>;
  move(input: object, actor?: Actor): Promise<SessionAnswer>;
  close(input: object, actor?: Actor): Promise<SessionAnswer>;
  /** A register of the shop with an open session of this float; gives both ids. */
  drawer(float?: string): Promise<{ registerId: string; sessionId: string }>;
  /** What payments answers to a query; GraphQL errors fail the test. */
  ask<Data>(source: string, variables?: object, actor?: Actor): Promise<Data>;
  /** What orders says of an order now. */
  bill(orderId: string): Promise<Bill>;
}

export async function openCounter(options: { now?: () => Date } = {}): Promise<Counter> {
  const till = await openTill([payments({ secret: TEST_SECRET })], options);
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
  const counter: Counter = {
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
    method: (input = {}, actor) =>
      mutate(
        'createPaymentMethod',
        { name: `Card ${newId()}`, type: 'CARD', provider: 'SANDBOX', secrets: SECRETS, ...input },
        'paymentMethod { id name webhookPath secretsSet }',
        actor,
      ),
    start: (input, actor) => mutate('startPayment', input, `${PAYMENT} order { id } invoice { id }`, actor),
    async webhook(method, content, given) {
      const body = typeof content === 'string' ? content : JSON.stringify(content);
      const [provider, token] = (method?.webhookPath ?? '').split('/').slice(3);
      const seconds = Math.floor((options.now?.() ?? new Date()).getTime() / 1_000);
      const input = { provider, token, signature: signatureOf(WEBHOOK_SECRET, seconds, body), body, ...given };
      const source = 'mutation ($input: ReceiveWebhookInternalInput!) { _receiveWebhook(input: $input) }';
      const { data, errors } = await till.house.run<{ _receiveWebhook: string }>(
        'payments',
        anonymous({ internal: true }),
        source,
        { input },
      );
      if (errors) throw new Error(errors.map((e) => e.message).join('\n'));
      return data._receiveWebhook;
    },
    open: (input, actor) => mutate('openCashSession', { float: '0', ...input }, SESSION, actor),
    move: (input, actor) =>
      mutate('moveCash', { reason: 'change', ...input }, `movement { id kind direction amount } ${SESSION}`, actor),
    close: (input, actor) => mutate('closeCashSession', { counts: [], ...input }, `${SESSION} ${Z}`, actor),
    async drawer(float = '100') {
      const { register } = await counter.register({ name: `Till ${newId()}` });
      const { session } = await counter.open({ registerId: register?.id, float });
      return { registerId: register?.id ?? '', sessionId: session?.id ?? '' };
    },
    async ask<Data>(source: string, variables: object = {}, actor = till.owner) {
      const { data, errors } = await till.house.run<Data>('payments', actor, source, { ...variables });
      if (errors) throw new Error(errors.map((e) => e.message).join('\n'));
      return data;
    },
    async bill(id) {
      const source = `query ($id: ID!) { order(id: $id) { status paymentStatus total overpaid invoice { id number status total paid remaining } } }`;
      return (await till.house.run<{ order: Bill }>('orders', till.owner, source, { id })).data.order;
    },
  };
  return counter;
}
