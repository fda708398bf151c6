import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The port remembered in the file `memory` if it is free on 127.0.0.1 now, else another free one. */
export async function choosePort(memory: string): Promise<number> {
  const remembered = existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : 0;
  const usable = Number.isInteger(remembered) && remembered > 0 && remembered < 65_536;
  const port = (usable ? await tryListen(remembered) : undefined) ?? (await tryListen(0));
  if (port === undefined) throw new Error('No TCP port is free on 127.0.0.1');
  return port;
}

/** The port, or the free one found for port 0; undefined when it is taken. */
function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
