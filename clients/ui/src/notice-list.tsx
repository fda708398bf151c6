import { useWords } from './language.ts';
import { dismiss, notices } from './notices.ts';
import { useStore } from './use-store.ts';
import { WORDS } from './words.ts';

export function NoticeList() {
  const words = useWords(WORDS);
  return (
    <div className="notices" aria-live="polite">
      {useStore(notices).map((notice) => (
        <div key={notice.key} className={`notice ${notice.tone.toLowerCase()}`}>
          <p>{notice.text}</p>
          {notice.action && (
            <button
              type="button"
              onClick={() => {
                notice.action?.run();
                dismiss(notice);
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" className="quiet" aria-label={words.dismiss} onClick={() => dismiss(notice)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
