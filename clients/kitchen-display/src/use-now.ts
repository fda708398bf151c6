import { serverNow } from '@comptoir/ui/server-clock';
import { useEffect, useState } from 'react';

const STEP_MS = 5_000;

/** The server's time, anew every few seconds. */
export function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
