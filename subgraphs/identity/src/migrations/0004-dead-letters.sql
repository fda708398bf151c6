-- What every consumer told of events it could not apply. A row may begin with the news of its replay: then it has no type yet.
create table reported_dead_letter (
  id uuid primary key,
  company_id uuid not null,
  consumer text not null,
  event_id uuid not null,
  event_type text,
  error text,
  attempts int not null default 0,
  failed_at timestamptz not null,
  replay_requested_at timestamptz,
  replayed_at timestamptz,
  constraint reported_dead_letter_unique unique (consumer, event_id)
);
create index reported_dead_letter_by_time on reported_dead_letter (company_id, failed_at, id);
select tenant_table('reported_dead_letter');
