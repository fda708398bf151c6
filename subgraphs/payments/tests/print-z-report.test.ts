import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

test('a Z report is a file in either language, the same bytes each time', async () => {
  const { registerId, sessionId } = await counter.drawer('100');
  const orderId = await counter.order('12.5');
  await counter.pay({ orderId, amount: '12.5', registerId });
  const { zReport } = await counter.close({ sessionId, counts: [{ denomination: '50', count: 2 }] });
  const query = `query ($id: ID!) { zReport(id: $id) { fr: pdf(language: FR) { name contentType base64 } en: pdf(language: EN) { base64 } } }`;
  type Seen = { zReport: { fr: { name: string; contentType: string; base64: string }; en: { base64: string } } };
  const first = (await counter.ask<Seen>(query, { id: zReport?.id })).zReport;
  expect(first.fr).toMatchObject({ name: 'Z-000001.pdf', contentType: 'application/pdf' });
  const text = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');
  expect(text(first.fr.base64)).toContain('(Rapport Z Z-000001)');
  expect(text(first.en.base64)).toContain('(Z report Z-000001)');
  expect((await counter.ask<Seen>(query, { id: zReport?.id })).zReport.fr.base64).toBe(first.fr.base64);
});
