import { expect, test } from '@jest/globals';
import { isSigned, signatureOf } from './webhook-signature.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const SECONDS = NOW.getTime() / 1_000;
const BODY = '{"id":"evt_1"}';
const signed = (header: string, body = BODY, secret = 'secret') => isSigned(secret, header, body, NOW);

test('signed with the secret within five minutes, either way', () => {
  for (const age of [0, 299, 300, -300]) expect(signed(signatureOf('secret', SECONDS - age, BODY))).toBe(true);
  for (const age of [301, -301, SECONDS]) expect(signed(signatureOf('secret', SECONDS - age, BODY))).toBe(false);
});

test('one right signature among several is enough', () => {
  const [time, right] = signatureOf('secret', SECONDS, BODY).split(',');
  const wrong = signatureOf('former', SECONDS, BODY).split(',')[1];
  expect(signed(`${time},${wrong},${right}`)).toBe(true);
  expect(signed(`${time}, ${right}, v0=abc`)).toBe(true);
  expect(signed(`${time},${wrong}`)).toBe(false);
});

test('anything else is not', () => {
  const right = signatureOf('secret', SECONDS, BODY);
  expect(signed(right, `${BODY} `)).toBe(false);
  expect(signed(right, BODY, 'other')).toBe(false);
  expect(signed(right.replace(`t=${SECONDS}`, `t=${SECONDS + 1}`))).toBe(false);
  for (const header of [
    '',
    'v1=',
    't=,v1=',
    right.slice(0, -1),
    right.replace('v1', 'v2'),
    right.split(',')[1] ?? '',
    `t=1e9,${right}`,
    '=,=,=',
  ])
    expect(signed(header)).toBe(false);
});

test('as told to those who write to us', () => {
  expect(signatureOf('whsec_example', 1_772_442_000, '{"id":"evt_1"}')).toBe(
    't=1772442000,v1=d69477561341c6ada5a51a9038da40d2579aae2c9fdc7c22f519b822538785d1',
  );
});
