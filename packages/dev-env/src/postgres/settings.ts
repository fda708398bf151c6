/** Name of our file of settings inside the data directory, included from postgresql.conf. */
export const SETTINGS_FILE = 'comptoir.conf';

/**
 * The server's settings, for two cores and about ten databases with a hundred connections between them.
 * `sockets` is the directory for the Unix socket, null for none. `version` is written on top so that a server left running by an earlier package is not taken for a current one.
 */
export function settingsText(durable: boolean, version: string, sockets: string | null): string {
  const settings: Record<string, string> = {
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: `'${(sockets ?? '').replaceAll("'", "''")}'`,
    max_connections: '300',
    shared_buffers: durable ? '256MB' : '128MB',
    huge_pages: 'off',
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '1GB',
    checkpoint_completion_target: '0.9',
    checkpoint_timeout: durable ? '15min' : '1h',
    autovacuum_naptime: '10s',
    password_encryption: "'scram-sha-256'",
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    lc_messages: "'C'",
    log_destination: "'stderr'",
    logging_collector: 'off',
    log_line_prefix: "'%m [%p] %d '",
    log_min_messages: 'warning',
    // These report at level LOG, which ranks above warning, and would fill the log of a healthy server.
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', wal_init_zero: 'off' }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return [`# Written at every start for PostgreSQL ${version}; changes here are lost.`, ...lines, ''].join('\n');
}
