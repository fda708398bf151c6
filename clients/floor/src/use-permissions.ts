import { MeDocument } from '@comptoir/sdk/generated/graphql';
import { useAccount } from '@comptoir/ui/use-account';
import { useEffect, useState } from 'react';

/** Whether who is logged in may do something: what he may not is not offered. The server decides in any case. */
export function usePermissions(): (permission: string) => boolean {
  const { client } = useAccount();
  const [permissions, setPermissions] = useState<readonly string[]>([]);
  useEffect(() => {
    client.request(MeDocument).then(
      ({ me }) => setPermissions(me?.permissions ?? []),
      () => {}, // Then nothing more is offered.
    );
  }, [client]);
  return (permission) => permissions.includes(permission) || permissions.includes('*');
}
