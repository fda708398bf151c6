-- A line may go to another order; who allowed its discount is found by the line.
create index discount_approval_by_line on discount_approval (line_id, id) where line_id is not null;

-- An order is updated twice in a transaction (what it says, then its revision), and PostgreSQL then checks its references anew:
-- that locks the order referred to after the one that refers, against the order of their ids.
alter table sale_order drop constraint sale_order_party_order_id_fkey;
alter table sale_order drop constraint sale_order_merged_into_fkey;
