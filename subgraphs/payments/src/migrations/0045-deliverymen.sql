-- What a deliveryman handed over too little at a register, or paid back of it there.
alter table cash_movement
  drop constraint cash_movement_kind_check,
  add constraint cash_movement_kind_check check (kind in ('FLOAT_TOP_UP', 'OTHER_IN', 'DELIVERY_REPAID', 'BANK_DEPOSIT', 'EXPENSE',
    'TIP_PAYOUT', 'OTHER_OUT', 'DELIVERY_SHORT'));
