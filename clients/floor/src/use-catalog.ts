import { kept, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useRef, useState } from 'react';
import { loadMenu, type Product } from './menu.ts';

const FRESH_MS = 60_000;

const last = kept<readonly Product[]>(localStorage, `${ofPage('floor')}catalog`);

/**
 * All that can be sold. Asked for again whenever the connection comes back or, after a minute, a table is entered: prices and what is left may have
 * changed.
 */
export function useCatalog(tableId: string | null): readonly Product[] {
  const { client, link } = useAccount();
  const isOnline = useStore(link) === 'ONLINE';
  const [catalog, setCatalog] = useState<readonly Product[]>(() => last.read() ?? []);
  const loadedAt = useRef(0);
  useEffect(() => {
    if (!isOnline) loadedAt.current = 0;
  }, [isOnline]);
  // A table that is entered asks again; which one does not matter.
  const isInside = tableId !== null;
  useEffect(() => {
    if (!isOnline || serverNow() - loadedAt.current < FRESH_MS) return;
    let isOutdated = false;
    loadMenu(client).then(
      (products) => {
        if (isOutdated) return;
        loadedAt.current = serverNow();
        last.write(products);
        setCatalog(products);
      },
      () => {}, // What was known last stays.
    );
    return () => {
      isOutdated = true;
    };
  }, [client, isOnline, isInside]);
  return catalog;
}
