import type { IncomingMessage, ServerResponse } from 'node:http';
import { anonymous } from '@comptoir/kit/actor';
import type { Logger } from '@comptoir/kit/logger';
import { parse } from 'graphql';
import { BodyTooLarge, drain, readText } from './body.ts';
import type { Limits } from './limits.ts';
import { rateLimiter } from './rate.ts';
import { addressFrom, correlationIdFrom } from './request-head.ts';
import { pathOf, type Route } from './server.ts';
import type { Transport } from './transport.ts';

export interface WebhookOptions {
  /** Absent where payments is not part of the installation. */
  payments: Transport | undefined;
  limits: Limits;
  proxies: number;
  log: Logger;
}

const SOURCE = 'mutation Webhook($input: ReceiveWebhookInternalInput!) { _receiveWebhook(input: $input) }';
const DOCUMENT = parse(SOURCE, { noLocation: true });

const PATH = '/webhooks/payments';
const ADDRESS = /^\/webhooks\/payments\/([\w-]{1,40})\/([\w-]{1,100})$/;

/** By what payments says became of it; what it does not say is to be sent again. */
const STATUS: Readonly<Record<string, number>> = { ACCEPTED: 200, UNREADABLE: 400, UNSIGNED: 401, UNKNOWN: 404 };

/**
 * `POST /webhooks/payments/<provider>/<token>`: hands what a provider sends to payments as it came, byte for byte, for its
 * signature is over that. Answers are a status without a word; on all but 2xx providers send again later.
 */
export function paymentWebhooks({ payments, limits, proxies, log }: WebhookOptions): Route {
  const rates = rateLimiter(limits.anonymousRate, limits.anonymousBurst);

  async function statusOf(request: IncomingMessage, response: ServerResponse, correlationId: string): Promise<number> {
    const [, provider, token] = ADDRESS.exec(pathOf(request)) ?? [];
    if (!payments || !provider || !token) return 404;
    const address = addressFrom(request.headers, request.socket.remoteAddress, proxies);
    const seconds = rates.take(address ?? '');
    if (seconds > 0) {
      response.setHeader('retry-after', seconds);
      return 429;
    }
    const body = await readText(request, limits.webhookBytes);
    const signature = String(request.headers['x-webhook-signature'] ?? '');
    const variables = { input: { provider, token, signature, body } };
    const actor = anonymous({ internal: true, correlationId, address });
    const asked = { document: DOCUMENT, source: SOURCE, operationName: 'Webhook', variables };
    const { data, errors } = await payments.execute(asked, { actor });
    if (errors) log.warn({ correlationId, errors: errors.map((e) => e.message) }, 'a webhook could not be taken');
    return STATUS[String(data?._receiveWebhook)] ?? 503;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const correlationId = correlationIdFrom(request.headers['x-correlation-id']);
    response.setHeader('x-correlation-id', correlationId);
    response.setHeader('cache-control', 'no-store');
    try {
      response.writeHead(await statusOf(request, response, correlationId)).end();
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      response.writeHead(error instanceof BodyTooLarge ? 413 : 503).end();
    } finally {
      drain(request);
    }
  }

  return { path: PATH, methods: ['POST'], handle };
}
