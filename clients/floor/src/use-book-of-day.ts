import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect } from 'react';
import type { Book } from './book.ts';
import type { OpenBook } from './open-book.ts';

/** The book, with those of one day that came to their end before this page was opened. */
export function useBookOfDay(book: OpenBook, day: string): Book {
  const isOnline = useStore(useAccount().link) === 'ONLINE';
  useEffect(() => {
    // Those that stand are followed; without the others the day still serves.
    if (isOnline) book.load(day).catch(() => {});
  }, [book, day, isOnline]);
  return useStore(book.entries);
}
