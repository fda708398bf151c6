import { expect, test } from '@jest/globals';
import { chosen, MOST_SHOWN, NO_PAPERS, type Paper, papersOf, printersOf, withPaper } from '../src/papers.ts';

function paper(id: string, change: Partial<Paper> = {}): Paper {
  return {
    id,
    revision: '1',
    kind: 'RECEIPT',
    status: 'PRINTED',
    reason: null,
    detail: null,
    copy: 1,
    reprint: false,
    queuedAt: `2026-11-26T12:00:${id.padStart(2, '0')}Z`,
    preview: '<svg/>',
    text: id,
    printer: { id: 'p1', name: 'Counter', connection: 'SIMULATED' },
    ...change,
  };
}

const ids = (papers: readonly Paper[]) => papers.map(({ id }) => id);

test('the newest sheet comes first, whatever the order they are told in, and a job is shown once as it was last', () => {
  const papers = papersOf([paper('1'), paper('3'), paper('2', { revision: '9' })]);
  expect(ids(papers.shown)).toEqual(['3', '2', '1']);
  expect(papers.revision).toBe('9');
  const later = withPaper(papers, '10', paper('1', { revision: '10', status: 'UNKNOWN' }));
  expect(later.shown.find(({ id }) => id === '1')?.status).toBe('UNKNOWN');
  const stale = withPaper(later, '10', paper('1', { revision: '8', status: 'SENDING' }));
  expect(stale.shown.find(({ id }) => id === '1')?.status).toBe('UNKNOWN');
  expect(stale.revision).toBe('10');
});

test('the page holds no more than the last ones, and no drawer', () => {
  const many = Array.from({ length: MOST_SHOWN + 5 }, (_, i) =>
    paper(String(i), { queuedAt: new Date(i * 1_000).toISOString() }),
  );
  const { shown } = papersOf(many);
  expect(shown).toHaveLength(MOST_SHOWN);
  expect(shown[0]?.id).toBe(String(MOST_SHOWN + 4));
  expect(withPaper(NO_PAPERS, '4', paper('1', { kind: 'DRAWER' }))).toEqual({ revision: '4', shown: [] });
});

test('simulated printers, all of them, or one', () => {
  const real = { id: 'p2', name: 'Bar', connection: 'NETWORK' as const };
  const papers = papersOf([paper('1'), paper('2', { printer: real }), paper('3', { printer: null })]);
  expect(ids(chosen(papers, 'SIMULATED'))).toEqual(['1']);
  expect(ids(chosen(papers, 'ALL'))).toEqual(['3', '2', '1']);
  expect(ids(chosen(papers, { printerId: 'p2' }))).toEqual(['2']);
  expect(printersOf(papers).map(({ name }) => name)).toEqual(['Bar', 'Counter']);
});
