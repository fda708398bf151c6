import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Locale } from '@comptoir/kit/actor';
import { graphError, type Reader } from '@comptoir/kit/errors';
import type { Logger } from '@comptoir/kit/logger';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Context, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Authenticator, type Caller, refused } from './authenticate.ts';
import type { Prepared } from './documents.ts';
import type { Limits } from './limits.ts';
import { notFound, type Operations } from './operations.ts';
import { addressFrom, correlationIdFrom, deviceSerialFrom, localeFrom, type RequestHead } from './request-head.ts';
import { bindSocket, closeSocket, type Extra } from './socket-binding.ts';
import { type Stream, streamOf } from './stream.ts';

export interface SocketsOptions {
  schema: GraphQLSchema;
  operations: Operations;
  authenticator: Authenticator;
  limits: Limits;
  /** Proxies of ours in front, as for HTTP. */
  proxies: number;
  log: Logger;
}

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  counts(): { sockets: number; subscriptions: number };
  /** Says goodbye to every client and waits until all are gone. */
  close(): Promise<void>;
}

/** A socket whose `connection_init` was accepted. */
interface Session {
  caller: Caller;
  readonly streams: Set<Stream>;
}

interface Running {
  prepared: Prepared;
  caller: Caller;
  session: Session;
}

type SocketContext = Context<Record<string, unknown> | undefined, Extra>;

const RECHECK_MS = 1_000;
const TELL_WITHIN_MS = 1_000;

/** `graphql-transport-ws` on the path of the HTTP endpoint, with the same admission, limits, masking and gating. */
export function openSockets(options: SocketsOptions): Sockets {
  const { operations, authenticator, limits, proxies, log } = options;
  const sessions = new Map<WebSocket, Session>();
  const socketsOf = new Map<string, number>();
  const correlations = new WeakMap<object, string>();
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    handleProtocols,
    perMessageDeflate: false,
  });

  const correlationOf = (payload: SubscribePayload): string => {
    let id = correlations.get(payload);
    if (id === undefined) {
      id = correlationIdFrom(payload.extensions?.correlationId);
      correlations.set(payload, id);
    }
    return id;
  };
  const enter = (socket: WebSocket, caller: Caller): boolean => {
    const count = socketsOf.get(caller.key) ?? 0;
    if (count >= limits.socketsPerActor) return false;
    socketsOf.set(caller.key, count + 1);
    sessions.set(socket, { caller, streams: new Set() });
    return true;
  };
  const leave = (socket: WebSocket): void => {
    const session = sessions.get(socket);
    if (!session || !sessions.delete(socket)) return;
    // graphql-ws ends one for each id; of an id that was used anew while the former was still being opened there are two.
    for (const stream of session.streams) void stream.return?.();
    const count = (socketsOf.get(session.caller.key) ?? 1) - 1;
    if (count > 0) socketsOf.set(session.caller.key, count);
    else socketsOf.delete(session.caller.key);
  };

  const server = makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: limits.initMs,
    async onConnect({ extra: { socket, request }, connectionParams }) {
      try {
        const address = addressFrom(request.headers, request.socket.remoteAddress, proxies);
        const caller = await authenticator.authenticate(headOf(connectionParams ?? {}, request, address));
        if (socket.readyState !== socket.OPEN) return false;
        if (enter(socket, caller)) return true;
        closeSocket(socket, 1013, 'Too many sockets');
      } catch (error) {
        refuseConnection(socket, error, log);
      }
      return false;
    },
    onSubscribe: (context, _id, payload) => {
      const session = sessions.get(context.extra.socket);
      if (!session) return [graphError('UNAUTHENTICATED', 'The connection is being closed.')];
      return admitted(options, session, context, payload, correlationOf(payload));
    },
    execute: ({ contextValue, operationName, variableValues: variables }) => {
      const { prepared, caller } = contextValue as Running;
      return operations.execute({ prepared, caller, operationName, variables, transport: 'ws' });
    },
    subscribe: async ({ contextValue, operationName, variableValues: variables }) => {
      const { prepared, caller, session } = contextValue as Running;
      const result = await operations.subscribe({ prepared, caller, operationName, variables, transport: 'ws' });
      if (!(Symbol.asyncIterator in result)) return result;
      const stream = streamOf(result);
      session.streams.add(stream);
      void stream.ended.then(() => session.streams.delete(stream));
      // The rights changed while it was opened with those of before.
      if (rightsOf(session.caller) !== rightsOf(caller)) stream.finishWith(otherRights(caller.actor.locale));
      return stream;
    },
    onNext: (context, _id, payload, _args, result) => maskedResult(result, readerOf(context, payload)),
    onError: (context, _id, payload, errors) => errors.map((e) => operations.mask(e, readerOf(context, payload))),
    onClose: ({ extra }) => leave(extra.socket),
  });

  function readerOf({ extra }: SocketContext, payload: SubscribePayload): Reader {
    const locale = sessions.get(extra.socket)?.caller.actor.locale ?? 'en';
    return { correlationId: correlationOf(payload), locale };
  }

  function maskedResult(result: ExecutionResult, reader: Reader): ExecutionResult {
    if (!result.errors) return result;
    const errors: unknown = result.errors.map((error) => operations.mask(error, reader));
    return { ...result, errors: errors as ExecutionResult['errors'] };
  }

  wss.on('connection', (socket: WebSocket, request: IncomingMessage) => bindSocket(server, socket, request));
  const stopRechecking = recheck(sessions, authenticator, log);

  return {
    counts() {
      let subscriptions = 0;
      for (const { streams } of sessions.values()) subscriptions += streams.size;
      return { sockets: wss.clients.size, subscriptions };
    },
    upgrade(request, socket, head) {
      wss.handleUpgrade(request, socket, head, (opened) => wss.emit('connection', opened, request));
    },
    async close() {
      stopRechecking();
      const gone = [...wss.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of wss.clients) closeSocket(socket, 1001, 'Going away');
      await Promise.all(gone);
      await new Promise((resolve) => wss.close(resolve));
    },
  };
}

/** The arguments graphql-ws runs an operation with, or why it does not run. */
function admitted(
  { schema, operations, limits }: SocketsOptions,
  session: Session,
  context: SocketContext,
  payload: SubscribePayload,
  correlationId: string,
) {
  const { actor } = session.caller;
  try {
    if (Math.max(Object.keys(context.subscriptions).length, session.streams.size + 1) > limits.operationsPerSocket) {
      const message = `At most ${limits.operationsPerSocket} operations at a time on one WebSocket.`;
      return [graphError('RATE_LIMITED', message, { limit: 'operationsPerSocket' })];
    }
    operations.admit(session.caller);
    const prepared = operations.prepare(payload);
    if (!('document' in prepared)) return prepared as GraphQLError[];
    const caller = { ...session.caller, actor: { ...actor, correlationId } };
    const document: DocumentNode = prepared.document;
    const { operationName, variables: variableValues } = payload;
    if (!prepared.operation(operationName)) return [notFound(operationName)];
    const contextValue: Running = { prepared, caller, session };
    return { schema, document, operationName, variableValues, contextValue };
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: error as Error })];
  }
}

function headOf(params: Record<string, unknown>, request: IncomingMessage, address: string | null): RequestHead {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    locale: localeFrom(params.locale ?? request.headers['accept-language']),
    correlationId: correlationIdFrom(params.correlationId),
    address,
    deviceSerial: deviceSerialFrom(params.deviceSerial),
    accessToken: text(params.accessToken),
    apiKey: text(params.apiKey),
  };
}

/** 4403 with the reason where the credential is at fault; 1013 ("try again later") where time will mend it. */
function refuseConnection(socket: WebSocket, error: unknown, log: Logger): void {
  const code = error instanceof GraphQLError ? error.extensions.code : 'INTERNAL';
  if (!(error instanceof GraphQLError)) log.error({ error: String(error) }, 'a WebSocket could not be authenticated');
  if (code === 'UNAUTHENTICATED') closeSocket(socket, 4403, 'UNAUTHENTICATED');
  else if (code === 'BAD_REQUEST') closeSocket(socket, 4400, 'BAD_REQUEST: deviceSerial');
  else closeSocket(socket, 1013, String(code));
}

/** Every second: who was revoked or expired is shown the door, and who has other rights now subscribes anew. */
function recheck(sessions: ReadonlyMap<WebSocket, Session>, authenticator: Authenticator, log: Logger): () => void {
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    // One question per credential: the answers are shared and kept for a second.
    await Promise.all([...sessions].map(([socket, session]) => reconsider(socket, session, authenticator, log)));
    busy = false;
  };
  const timer = setInterval(() => void look(), RECHECK_MS);
  return () => clearInterval(timer);
}

async function reconsider(
  socket: WebSocket,
  session: Session,
  authenticator: Authenticator,
  log: Logger,
): Promise<void> {
  let now: Caller | null;
  try {
    now = await authenticator.again(session.caller);
  } catch (error) {
    // While identity is away nobody can be revoked; displays go on until their token ends.
    log.debug({ error: String(error) }, 'a WebSocket was not checked again');
    return;
  }
  if (now) {
    const changed = rightsOf(now) !== rightsOf(session.caller);
    session.caller = now;
    if (changed) end(session, otherRights(now.actor.locale));
    return;
  }
  const streams = [...session.streams];
  end(session, { errors: [refused(session.caller.actor.locale)] });
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, TELL_WITHIN_MS);
  });
  await Promise.race([Promise.all(streams.map((s) => s.ended)), enough]);
  clearTimeout(timer);
  closeSocket(socket, 4403, 'UNAUTHENTICATED');
}

/** Not a refusal: who subscribes again, from his last revision, is given what he may see now. */
function otherRights(locale: Locale): ExecutionResult {
  const message =
    locale === 'fr'
      ? 'Vos droits ont changé ; veuillez vous réabonner.'
      : 'Your rights have changed; please subscribe again.';
  return { errors: [graphError('FORBIDDEN', message, { subscribeAgain: true })] };
}

function end({ streams }: Session, last: ExecutionResult): void {
  for (const stream of streams) stream.finishWith(last);
}

function rightsOf({ actor: { kind, companyId, plan, shops, permissions } }: Caller): string {
  return JSON.stringify([kind, companyId, plan, shops === '*' ? shops : shops.toSorted(), permissions.toSorted()]);
}
