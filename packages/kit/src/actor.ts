import { memo } from './memo.ts';

export type Plan = 'CORE' | 'BUSINESS' | 'FULL';
export type Locale = 'en' | 'fr';
export type ActorKind = 'ANONYMOUS' | 'USER' | 'TERMINAL' | 'API_KEY' | 'SYSTEM';

/** Who asks, for which company, with what rights. Made by the gateway, handed on to every subgraph. */
export interface Actor {
  readonly kind: ActorKind;
  /** Null only for ANONYMOUS. */
  readonly companyId: string | null;
  readonly plan: Plan | null;
  /** The company's currency (ISO 4217). */
  readonly currency: string | null;
  /** Shops the actor may see: all of the company's, or these. */
  readonly shops: '*' | readonly string[];
  /** `resource:action`; `*` alone stands for all. */
  readonly permissions: readonly string[];
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly terminalId: string | null;
  readonly locale: Locale;
  readonly correlationId: string;
  /** Client address, for audit and throttling. */
  readonly address: string | null;
  /** Serial of the device the request came from (`X-Device-Serial`), as sent: not proof of anything. */
  readonly deviceSerial: string | null;
  /** True for calls one subgraph makes to another; never set by the gateway. */
  readonly internal: boolean;
}

export function anonymous(given: Partial<Actor> = {}): Actor {
  return {
    kind: 'ANONYMOUS',
    companyId: null,
    plan: null,
    currency: null,
    shops: [],
    permissions: [],
    userId: null,
    sessionId: null,
    terminalId: null,
    locale: 'en',
    correlationId: '',
    address: null,
    deviceSerial: null,
    internal: false,
    ...given,
  };
}

/** The actor that event consumers and background jobs act as, inside one company. */
export function systemActor(companyId: string, correlationId: string): Actor {
  return anonymous({ kind: 'SYSTEM', companyId, shops: '*', permissions: ['*'], correlationId, internal: true });
}

const granted = new WeakMap<readonly string[], Set<string>>();

/** Whether the actor holds a permission (`resource:action`). */
export function may(actor: Actor, permission: string): boolean {
  const set = memo(granted, actor.permissions, () => new Set(actor.permissions));
  return set.has(permission) || set.has('*');
}

export function seesShop(actor: Actor, shopId: string): boolean {
  return actor.shops === '*' || actor.shops.includes(shopId);
}

/** The company of an actor that must have one. A caller without one was let through by mistake. */
export function companyOf(actor: Actor): string {
  if (!actor.companyId) throw new Error('an anonymous actor reached a company operation');
  return actor.companyId;
}
