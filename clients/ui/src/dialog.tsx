import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './language.ts';
import { NoticeList } from './notice-list.tsx';
import { openSheets } from './notices.ts';
import { WORDS } from './words.ts';

/** A sheet above the page; Escape, the cross and a touch beside it close it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const words = useWords(WORDS);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    openSheets.update((n) => n + 1);
    return () => {
      openSheets.update((n) => n - 1);
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === ref.current && onClose()}
    >
      <div className="sheet">
        <header>
          <h2>{title}</h2>
          <button type="button" className="quiet" aria-label={words.close} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </div>
      <NoticeList />
    </dialog>
  );
}
