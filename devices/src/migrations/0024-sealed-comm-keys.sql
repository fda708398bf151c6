-- Comm keys are sealed with the installation's secret. `comm_key` holds what was kept in the clear until the next start seals it.
alter table clock alter column comm_key drop not null, alter column comm_key drop default,
  add column comm_key_id text, add column comm_key_sealed bytea,
  add constraint clock_comm_key_sealed check ((comm_key_id is null) = (comm_key_sealed is null));
