import { expect, test } from '@jest/globals';
import type { OrderStatus } from '../../../../schema/events/orders.ts';
import type { Channel } from '../rows.ts';
import {
  CHANNEL_RULES,
  completesWhenPaid,
  isBegun,
  isClosed,
  mayStep,
  needsReason,
  STEPS,
  STEPS_ON_FIRE,
} from './order-states.ts';

const ALL = Object.keys(STEPS) as OrderStatus[];
const CHANNELS = Object.keys(CHANNEL_RULES) as Channel[];
const LEGAL = new Set([
  'PENDING CONFIRMED', 'PENDING CANCELLED', 'CONFIRMED IN_PRODUCTION', 'CONFIRMED READY', 'CONFIRMED CANCELLED', 'IN_PRODUCTION READY',
  'IN_PRODUCTION CANCELLED', 'READY SHIPPED', 'READY DELIVERED', 'READY CANCELLED', 'SHIPPED DELIVERED', 'SHIPPED READY',
  'DELIVERED COMPLETED',
]); // biome-ignore format: a list
const SENT = ['DELIVERY', 'PHONE', 'B2B', 'ONLINE'];
const HANDED_OVER_WHEN_PAID = ['COUNTER', 'DINE_IN'];

test('of all 64 pairs of states, in each of the seven channels, exactly these are steps', () => {
  expect([ALL.length, CHANNELS.length]).toEqual([8, 7]);
  for (const channel of CHANNELS) {
    for (const from of ALL) {
      for (const to of ALL) {
        const legal = LEGAL.has(`${from} ${to}`) && (to !== 'SHIPPED' || SENT.includes(channel));
        expect([channel, from, to, mayStep(from, to, channel)]).toEqual([channel, from, to, legal]);
      }
    }
  }
});

test('of the steps, those that undo what was meant ask why', () => {
  for (const from of ALL) {
    for (const to of ALL) {
      const undoes = LEGAL.has(`${from} ${to}`) && (to === 'CANCELLED' || (from === 'SHIPPED' && to === 'READY'));
      expect([from, to, needsReason(from, to)]).toEqual([from, to, undoes]);
    }
  }
});

test('the chain leads from PENDING to COMPLETED where orders are sent, and past SHIPPED where they are not', () => {
  const chain = ['PENDING', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'DELIVERED', 'COMPLETED'] as const;
  for (const channel of CHANNELS) {
    const way = chain.filter((status) => status !== 'SHIPPED' || CHANNEL_RULES[channel].isSent);
    for (const [i, to] of way.slice(1).entries()) expect(mayStep(way[i] ?? 'PENDING', to, channel)).toBe(true);
  }
  expect(ALL.filter(isClosed)).toEqual(['COMPLETED', 'CANCELLED']);
});

test('firing only takes legal steps, and only forward to the kitchen', () => {
  for (const from of ALL) {
    let at = from;
    for (const to of STEPS_ON_FIRE[from]) {
      expect(mayStep(at, to, 'DINE_IN')).toBe(true);
      at = to;
    }
    if (from === 'PENDING' || from === 'CONFIRMED') expect(at).toBe('IN_PRODUCTION');
    else expect(at).toBe(from);
  }
});

test('payment completes what was handed over', () => {
  for (const channel of CHANNELS) {
    for (const status of ALL) {
      const handedOver = HANDED_OVER_WHEN_PAID.includes(channel) || status === 'DELIVERED';
      expect([channel, status, completesWhenPaid(status, channel)]).toEqual([
        channel,
        status,
        handedOver && !isClosed(status),
      ]);
    }
  }
});

test('an order is begun in every state but the first two', () => {
  expect(ALL.filter((status) => !isBegun(status))).toEqual(['PENDING', 'CONFIRMED']);
});
