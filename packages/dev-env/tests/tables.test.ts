import { APP_ROLE } from '@comptoir/kit/database';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roomNames } from '../src/rooms.ts';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

/** In every room: requests put events in and never look at them; what was applied stays. */
const OF_THE_KIT = ['inbox', 'outbox'];

/** Rows that are written once: requests may neither change nor delete them, but for the columns named. */
const APPEND_ONLY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // Requests do not even see what the throttle counts: its rows are no company's.
  identity: { log_in_throttle: [], security_event: [] },
  customers: {
    customer_advance_use: [],
    customer_distinct: [],
    customer_interaction_change: [],
    customer_ledger: [],
    customer_merge: [],
    loyalty_entry: [],
    loyalty_program: [],
    loyalty_use: [],
  },
  // What is searched is written by triggers alone.
  catalog: { product_price: [], product_search: [], tax_rate: [], variant_choice: [] },
  stock: {
    cancelled_invoice: [],
    cancelled_order: [],
    stock_movement: [],
    stock_movement_lot: [],
    stocktake_count: [],
  },
  purchasing: {
    goods_receipt: [],
    goods_receipt_line: [],
    supplier_credit_note: [],
    supplier_credit_note_line: [],
    supplier_ledger: [],
    supplier_payment: [],
  },
  production: { consumable_usage: [], recipe_ingredient: [], recipe_version: [] },
  orders: {
    invoice: [
      'applied',
      'cancel_reason',
      'cancelled_at',
      'cash_rounded',
      'credited',
      'paid',
      'received',
      'refunded',
      'status',
    ],
    credit_note: [],
    credit_note_line: [],
    delivery_ledger: [],
    delivery_settlement: [],
    discount_approval: [],
    refund_due: [],
    sale_return: [],
    invoice_line: [],
    invoice_payment: [],
    invoice_reminder: [],
    order_letterhead: [],
    offline_sale: [],
    order_status_history: [],
  },
  payments: {
    cash_movement: [],
    cash_session: ['closed_at', 'closed_by', 'counted', 'difference', 'expected'],
    disbursement: [],
    invoiced_order: [],
    payment: [
      'business_day',
      'customer_id',
      'invoice_id',
      'order_id',
      'received_at',
      'reference',
      'refunded',
      'session_id',
      'status',
    ],
    payment_refund: ['session_id'],
    provider_event: ['applied_at', 'note'],
    z_report: [],
  },
  restaurant: {
    closed_order: [],
    party_part: [],
    reservation_event: [],
    cancelled_line: [],
    kitchen_fire: [],
    kitchen_ticket_event: [],
    table_condition: [],
  },
  // Requests do not even see the strangers that knock: they are no company's.
  devices: { punch: [], clock_stranger: [] },
};

/** Rows that requests may take away: sessions that end, ties between two things, and what waits for something. */
const DELETABLE: Readonly<Record<string, readonly string[]>> = {
  identity: ['refresh_token', 'role_assignment', 'session'],
  customers: ['customer_likeness', 'parked_refund'],
  catalog: [
    'due',
    'modifier_group_use',
    'price_list_entry',
    'product_barcode',
    'product_option',
    'product_option_value',
    'product_packaging',
  ],
  purchasing: ['purchase_order_line', 'supplier_invoice_line'],
  production: ['production_ingredient', 'production_line'],
  orders: ['invoice_draft', 'invoice_draft_line', 'quote_line'],
  stock: ['parked_return', 'stock_transfer_line'],
  restaurant: ['menu_category'],
  devices: ['printer_category', 'printer_station'],
};

interface Table {
  name: string;
  isSecured: boolean;
  hasCompany: boolean;
  hasShop: boolean;
  policies: { name: string; roles: string[]; command: string; rows: string; written: string }[];
  rights: string[];
  updatableColumns: string[];
}

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ furnished: false });
});
afterAll(() => house.close());

describe.each(roomNames('all'))('%s', (room) => {
  let tables: Table[];
  beforeAll(async () => {
    tables = (await tablesOf(room)).filter(({ name }) => name !== 'migration');
  });

  test('every table is a tenant’s', () => {
    const ofCompany = "company_id = ( SELECT (NULLIF(current_setting('app.company'::text, true), ''::text))::uuid";
    for (const { name, isSecured, hasCompany, hasShop, policies } of tables) {
      expect({ name, isSecured, hasCompany }).toEqual({ name, isSecured: true, hasCompany: true });
      const [policy, ...others] = policies;
      expect({ name, others }).toEqual({ name, others: [] });
      expect({ name, ...policy }).toMatchObject({ name: 'tenant', command: '*', roles: [APP_ROLE] });
      expect(policy?.rows).toContain(ofCompany);
      expect(policy?.rows.includes('app.shops')).toBe(hasShop);
      expect(policy?.written).toBe(policy?.rows);
    }
  });

  test('what is appended is never changed', () => {
    const appended = { ...APPEND_ONLY[room], ...Object.fromEntries(OF_THE_KIT.map((name) => [name, []])) };
    const found = tables.filter(({ rights }) => !rights.includes('UPDATE') && !rights.includes('DELETE'));
    expect(Object.fromEntries(found.map(({ name, updatableColumns }) => [name, updatableColumns]))).toEqual(appended);
  });

  test('little is ever deleted, and nothing emptied', () => {
    const deletable = tables.filter(({ rights }) => rights.includes('DELETE')).map(({ name }) => name);
    expect(deletable).toEqual(['dead_letter', ...(DELETABLE[room] ?? [])].sort());
    expect(tables.filter(({ rights }) => rights.includes('TRUNCATE'))).toEqual([]);
  });

  test('requests run as a role that owns nothing', async () => {
    const [role] = await house.rows(
      room,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = $1`,
      [APP_ROLE],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
    });
    const [migrations] = await house.rows(room, `select has_table_privilege($1, 'migration', 'SELECT') as seen`, [
      APP_ROLE,
    ]);
    expect(migrations).toEqual({ seen: false });
  });
});

function tablesOf(room: string): Promise<Table[]> {
  return house.rows<Table>(
    room,
    `select c.relname as name, c.relrowsecurity as "isSecured",
       exists (select from pg_attribute where attrelid = c.oid and attname = 'company_id' and attnotnull) as "hasCompany",
       exists (select from pg_attribute where attrelid = c.oid and attname = 'shop_id' and not attisdropped) as "hasShop",
       (select coalesce(json_agg(json_build_object('name', polname, 'command', polcmd, 'roles', polroles::regrole[]::text[],
          'rows', pg_get_expr(polqual, polrelid), 'written', pg_get_expr(polwithcheck, polrelid))), '[]')
        from pg_policy where polrelid = c.oid) as policies,
       array(select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p
         where has_table_privilege($1, c.oid, p)) as rights,
       array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
         and has_column_privilege($1, c.oid, attnum, 'UPDATE') order by 1) as "updatableColumns"
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    [APP_ROLE],
  );
}
