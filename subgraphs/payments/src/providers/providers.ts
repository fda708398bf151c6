import { manual } from './manual.ts';
import type { PaymentProvider } from './provider.ts';
import { sandbox } from './sandbox.ts';

export type ProviderName = 'MANUAL' | 'SANDBOX';

export const PROVIDERS: Readonly<Record<ProviderName, PaymentProvider>> = { MANUAL: manual, SANDBOX: sandbox };

/** A provider by the name in the address it calls: lower case, as addresses are. */
export function providerCalled(name: string): ProviderName | null {
  return (Object.keys(PROVIDERS) as ProviderName[]).find((known) => known.toLowerCase() === name) ?? null;
}
