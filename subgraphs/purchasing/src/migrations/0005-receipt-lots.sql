-- What stands on the goods: stock keeps it where lots are tracked.
alter table goods_receipt_line
  add lot_number text,
  add expires_on date,
  add constraint goods_receipt_line_expiry_has_lot check (expires_on is null or lot_number is not null);
