-- What orders hold back of a product in a warehouse, for whoever makes levels anew.
create index reservation_active_by_level on reservation (warehouse_id, product_id) where state = 'ACTIVE';
