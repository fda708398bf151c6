alter table category add version int not null default 1;
