-- What a shop's reports bear at their head, as identity tells it.
alter table payment_shop
  add name text,
  add letterhead jsonb;
