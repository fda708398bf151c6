-- Where the goods of a category are prepared, unless they or a category nearer to them say otherwise.
alter table category add column station_id uuid;
