import { OpenRegistersDocument } from '@comptoir/sdk/generated/graphql';
import { kept, OF_DEVICE } from '@comptoir/ui/keep';
import { useAccount } from '@comptoir/ui/use-account';
import { useEffect, useState } from 'react';

interface Register {
  id: string;
  name: string;
}

const last = kept<string>(localStorage, `${OF_DEVICE}register`);

/** The tills that are open, and the one that money is put in: the last one chosen here, else the first. */
export function useRegisters() {
  const { client } = useAccount();
  const [open, setOpen] = useState<readonly Register[]>([]);
  const [wanted, setWanted] = useState(last.read());
  useEffect(() => {
    client.request(OpenRegistersDocument, { first: 50 }).then(
      ({ registers }) =>
        setOpen(registers.edges.map(({ node }) => node).filter(({ cashSession }) => cashSession?.status === 'OPEN')),
      () => {}, // Money can be taken without a till as well.
    );
  }, [client]);
  const chosen = (open.find(({ id }) => id === wanted) ?? open[0])?.id ?? null;
  return {
    open,
    chosen,
    choose(id: string) {
      last.write(id);
      setWanted(id);
    },
  };
}
