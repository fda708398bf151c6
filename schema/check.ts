/** Fails when a generated file is not what the sources give: composed schemas, resolver types, the client's documents. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const generated = () =>
  run('git', 'status', '--porcelain', '--untracked-files=all', '--', ':(glob)**/generated/**', 'schema/*.graphql');

run(process.execPath, 'schema/compose.ts', '--check');
const before = generated();
run('npx', 'graphql-codegen', '--config', 'codegen.ts');
const after = generated();
if (after !== before) {
  console.error(`Generated files are not what the sources give. Run \`npm run codegen\` and commit:\n${after}`);
  process.exit(1);
}
console.log('Schemas and generated types are fresh.');
