import { expect, test } from '@jest/globals';
import { TRANSFER_VERBS, type TransferVerb } from './transfer-states.ts';

const VERBS: readonly TransferVerb[] = ['UPDATE', 'SEND', 'RECEIVE', 'CANCEL'];

test('every verb in every state is decided', () => {
  const table = Object.entries(TRANSFER_VERBS).map(([status, may]) => [
    status,
    ...VERBS.map((verb) => may.includes(verb)),
  ]);
  expect(table).toEqual([
    // status, update, send, receive, cancel
    ['DRAFT', true, true, false, true],
    ['SENT', false, false, true, true],
    ['PARTIAL', false, false, true, true],
    ['DONE', false, false, false, false],
    ['CANCELLED', false, false, false, false],
  ]);
});
