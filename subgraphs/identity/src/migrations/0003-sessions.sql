create table session (
  id uuid primary key,
  company_id uuid not null references company,
  user_id uuid not null references app_user,
  terminal_id uuid references terminal,
  method text not null check (method in ('PASSWORD', 'PIN')),
  device_name text,
  address text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint session_pin_on_terminal check ((method = 'PIN') = (terminal_id is not null))
);
create index session_by_user on session (user_id, id desc);
create index session_by_terminal on session (terminal_id) where terminal_id is not null;
select tenant_table('session', 'select, insert, update, delete');

-- All refresh tokens of a session, spent ones too, so that a second showing is noticed. Only hashes are kept.
create table refresh_token (
  hash bytea primary key,
  company_id uuid not null references company,
  session_id uuid not null references session on delete cascade,
  expires_at timestamptz not null,
  spent_at timestamptz
);
create index refresh_token_by_session on refresh_token (session_id, expires_at);
select tenant_table('refresh_token', 'select, insert, update, delete');

create table api_key (
  id uuid primary key,
  company_id uuid not null references company,
  name text not null,
  prefix text not null,
  hash bytea not null constraint api_key_hash_unique unique,
  permissions text[] not null,
  shops uuid[],
  created_by uuid references app_user,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_by_company on api_key (company_id, id);
select tenant_table('api_key');
