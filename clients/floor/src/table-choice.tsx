import type { Table } from './floor.ts';

interface Props {
  title: string;
  tables: readonly Table[];
  isBusy: boolean;
  onTouch: (table: Table) => void;
}

/** Tables to touch, by number; nothing where there are none. */
export function TableChoice({ title, tables, isBusy, onTouch }: Props) {
  if (tables.length === 0) return null;
  const inOrder = [...tables].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return (
    <fieldset className="table-choice" disabled={isBusy}>
      <legend>{title}</legend>
      <div className="row">
        {inOrder.map((table) => (
          <button key={table.id} type="button" aria-label={`${title}: ${table.number}`} onClick={() => onTouch(table)}>
            {table.number}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
