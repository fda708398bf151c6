import { DEMO_PASSWORD } from './demo-company.ts';

/** The first thing a newcomer reads. */
export function announce(url: string, hasDemo: boolean, servesDinners: boolean): void {
  const seconds = (performance.now() / 1_000).toFixed(1);
  const people = `Log in as owner@demo.test, cashier@demo.test, waiter@demo.test or cook@demo.test with "${DEMO_PASSWORD}".`;
  const next = servesDinners ? '\nServe a dinner against it:   npm run service' : '';
  console.log(`
Comptoir is open (${seconds} s).
${servesDinners ? `  Floor      ${url}/floor\n  Kitchen    ${url}/kitchen\n  Printers   ${url}/printer\n` : ''}  Explorer   ${url}/explorer
  GraphQL    ${url}/graphql   (subscriptions on the same path)
  Health     ${url}/health/ready
  Metrics    ${url}/metrics

${hasDemo ? `The demo company is there. ${people}${next}` : 'There is no company yet? Make one:   npm run setup'}
`);
}
