import { kept, ofPage } from '@comptoir/ui/keep';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { loadMenu, type Product } from './menu.ts';

const last = kept<readonly Product[]>(localStorage, `${ofPage('floor')}catalog`);

/** All that can be sold. Asked for again whenever the connection comes back: prices and what is left may have changed. */
export function useCatalog(): readonly Product[] {
  const { client, link } = useAccount();
  const isOnline = useStore(link) === 'ONLINE';
  const [catalog, setCatalog] = useState<readonly Product[]>(() => last.read() ?? []);
  useEffect(() => {
    if (!isOnline) return;
    loadMenu(client).then(
      (products) => {
        last.write(products);
        setCatalog(products);
      },
      () => {}, // What was known last stays.
    );
  }, [client, isOnline]);
  return catalog;
}
