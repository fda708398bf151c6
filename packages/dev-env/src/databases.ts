/** Makes the databases of all subgraphs and of the bus on the server that DATABASE_URL names; those that are there stay. */
import { createDatabase } from './postgres/databases.ts';
import { roomNames } from './rooms.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set.');
for (const name of [...roomNames('all'), 'bus']) await createDatabase(url, `comptoir_${name}`);
