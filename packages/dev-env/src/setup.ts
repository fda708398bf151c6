/**
 * `npm run setup`: creates a company, its first shop and its owner, asked for or from arguments, on the embedded PostgreSQL
 * or the one DATABASE_URL names. The server must not be running on the same embedded data directory.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { createCompany } from '@comptoir/identity/domain/create-company';
import { identity } from '@comptoir/identity/subgraph';
import { openPostgresBus } from '@comptoir/kit/bus-postgres';
import { createLogger } from '@comptoir/kit/logger';
import { Refusal } from '@comptoir/kit/problems';
import { startSubgraph } from '@comptoir/kit/subgraph';
import { databaseOn } from './house.ts';
import { createDatabase } from './postgres/databases.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

const QUESTIONS = {
  company: 'Name of the company',
  shop: 'Name of its first shop',
  'owner-name': 'Name of its owner',
  'owner-login': 'Login of the owner (an e-mail address)',
  'owner-password': 'Password of the owner (8 characters or more)',
} as const;
type Question = keyof typeof QUESTIONS;

const { values: given } = parseArgs({
  options: {
    ...(Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, { type: 'string' }])) as Record<
      Question,
      { type: 'string' }
    >),
    plan: { type: 'string', default: 'FULL' },
    currency: { type: 'string', default: 'EUR' },
    'time-zone': { type: 'string', default: 'Europe/Paris' },
    locale: { type: 'string', default: 'fr' },
  },
});

const answers = await ask();
const settings = readSettings(process.env);
const log = createLogger('setup', 'warn');
const server = await startServer(settings, () => {});
try {
  const urlOf = (name: string) => databaseOn(server.url, `comptoir_${name}`);
  for (const name of ['identity', 'bus']) await createDatabase(server.url, `comptoir_${name}`);
  const bus = await openPostgresBus({ url: urlOf('bus'), log });
  const room = await startSubgraph(identity({ secret: settings.secret }), {
    databaseUrl: urlOf('identity'),
    bus,
    call: async () => ({}),
    log,
  });
  try {
    await createCompany(room.service, {
      company: {
        name: answers.company,
        plan: given.plan as 'FULL',
        currency: given.currency,
        timeZone: given['time-zone'],
        locale: given.locale as 'fr',
      },
      shop: { name: answers.shop },
      owner: { name: answers['owner-name'], login: answers['owner-login'], password: answers['owner-password'] },
    });
    await room.relay.drain();
    console.log(
      `${answers.company} is set up. Start the server with "npm start" and log in as ${answers['owner-login']}.`,
    );
  } finally {
    await room.stop();
    await bus.close();
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  for (const { message, path } of error.problems) console.error(`${path.slice(1).join('.')}: ${message}`);
  process.exitCode = 1;
} finally {
  await server.stop();
}

async function ask(): Promise<Record<Question, string>> {
  const missing = (Object.keys(QUESTIONS) as Question[]).filter((name) => !given[name]);
  if (missing.length > 0 && !process.stdin.isTTY) {
    console.error(`Missing: ${missing.map((name) => `--${name}`).join(' ')}`);
    process.exit(2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = { ...given } as Record<Question, string>;
  for (const name of missing) answers[name] = (await terminal.question(`${QUESTIONS[name]}: `)).trim();
  terminal.close();
  return answers;
}
