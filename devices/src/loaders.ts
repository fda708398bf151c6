import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { commandsOfClocks } from './domain/list-clock-commands.ts';
import { HAS_LEFT } from './domain/list-clock-people.ts';
import type { ClockCommandRow, ClockPersonRow, ClockRow, PrinterRow, PrintJobRow, PunchRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    printer: oneBy<PrinterRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from printer where id = any(${ids}::uuid[])`),
    ),
    printJob: oneBy<PrintJobRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from print_job where id = any(${ids}::uuid[])`),
    ),
    clock: oneBy<ClockRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from clock where id = any(${ids}::uuid[])`),
    ),
    punch: oneBy<PunchRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from punch where id = any(${ids}::uuid[])`),
    ),
    clockPerson: oneBy<ClockPersonRow>(
      (row) => row.clockUserId,
      (ids) =>
        read(ctx, sql`select *, ${HAS_LEFT} as has_left from clock_person where clock_user_id = any(${ids}::text[])`),
    ),
    clockCommand: oneBy<ClockCommandRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from clock_command where id = any(${ids}::uuid[])`),
    ),
    commandsOfClock: commandsOfClocks(ctx),
    stationsOfPrinter: manyBy<{ printerId: string; stationId: string }>(
      (row) => row.printerId,
      (ids) =>
        read(
          ctx,
          sql`select printer_id, station_id from printer_station where printer_id = any(${ids}::uuid[]) order by station_id`,
        ),
    ),
    categoriesOfPrinter: manyBy<{ printerId: string; categoryId: string }>(
      (row) => row.printerId,
      (ids) =>
        read(
          ctx,
          sql`select printer_id, category_id from printer_category where printer_id = any(${ids}::uuid[]) order by category_id`,
        ),
    ),
    waitingAtPrinter: oneBy<{ printerId: string; waiting: number }>(
      (row) => row.printerId,
      (ids) =>
        read(
          ctx,
          sql`select printer_id, count(*)::int as waiting from print_job where printer_id = any(${ids}::uuid[]) and status = 'QUEUED'
            group by printer_id`,
        ),
    ),
  };
}
