-- Where the goods of a category are prepared, unless they or a category nearer to them say otherwise.
alter table category add column station_id uuid;
-- Whether a station is named by something.
create index category_by_station on category (station_id) where station_id is not null;
create index product_by_station on product (station_id) where station_id is not null;
