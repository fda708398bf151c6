import { newId } from '@comptoir/kit/id';
import { signatureOf } from '@comptoir/payments/webhook-signature';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

const SECRET = 'whsec_0123456789abcdef';

describe.each(['in-process', 'http'] as const)('%s', (transport) => {
  let house: TestHouse;
  let token: string;
  let path: string;
  let methodId: string;
  let shopId: string;
  beforeAll(async () => {
    house = await openHouse({ transport, furnished: false });
    token = await house.token('owner');
    const { data } = await house.ask<{ me: { shops: { id: string }[] } }>(token, '{ me { shops { id } } }');
    shopId = data.me.shops[0]?.id as string;
    const { paymentMethod } = await change<{ paymentMethod: { id: string; webhookPath: string } }>(
      'createPaymentMethod',
      { name: 'Card', type: 'CARD', provider: 'SANDBOX', secrets: [{ name: 'webhookSecret', value: SECRET }] },
      'paymentMethod { id webhookPath }',
    );
    path = paymentMethod.webhookPath;
    methodId = paymentMethod.id;
  });
  afterAll(() => house.close());

  async function change<Payload>(name: string, input: object, nouns: string): Promise<Payload> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code path } } }`;
    const { data, text } = await house.ask<Record<string, Payload & { problems: unknown[] }>>(token, source, { input });
    if (data[name]?.problems.length !== 0) throw new Error(text);
    return data[name] as Payload;
  }

  const send = async (body: string, signature = signatureOf(SECRET, Math.floor(Date.now() / 1_000), body)) => {
    const response = await fetch(`${house.url}${path}`, {
      method: 'POST',
      body,
      headers: { 'x-webhook-signature': signature },
    });
    return [response.status, await response.text()];
  };

  test('a provider tells that it has the money, and the invoice is paid', async () => {
    const { order } = await change<{ order: { id: string } }>(
      'createOrder',
      { shopId, lines: [{ name: 'Menu', unitPrice: '12.5', quantity: '1' }] },
      'order { id }',
    );
    await change('invoiceOrder', { orderId: order.id }, 'invoice { id }');
    const { payment } = await change<{ payment: { id: string; status: string } }>(
      'startPayment',
      { methodId, orderId: order.id, amount: '12.5', idempotencyKey: newId() },
      'payment { id status }',
    );
    expect(payment.status).toBe('PENDING');
    const body = JSON.stringify({ id: 'evt_1', type: 'payment.completed', paymentId: payment.id, reason: 'été' });
    expect(await send(body, 't=1,v1=00')).toEqual([401, '']);
    expect(
      await send(
        body.replace('evt_1', 'evt_2'),
        signatureOf('whsec_of_somebody_else', Math.floor(Date.now() / 1_000), body),
      ),
    ).toEqual([401, '']);
    expect(await Promise.all([send(body), send(body), send(body)])).toEqual(Array(3).fill([200, '']));
    expect(await send('{"id":"evt_3"}')).toEqual([400, '']);
    const { data } = await house.ask(
      token,
      'query ($id: ID!) { payment(id: $id) { status invoice { status remaining payments { id } } providerEvents { eventId } } }',
      { id: payment.id },
    );
    expect(data).toEqual({
      payment: {
        status: 'COMPLETED',
        invoice: { status: 'PAID', remaining: '0', payments: [{ id: payment.id }] },
        providerEvents: [{ eventId: 'evt_1' }],
      },
    });
  });
});
