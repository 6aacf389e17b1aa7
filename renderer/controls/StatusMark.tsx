import type { Status } from '../../shared/engine/analysis.ts';

/** What each status is called where only its mark is drawn. */
export const statusName: Readonly<Record<Status, string>> = {
  ok: 'within its limit',
  tight: 'tight',
  over: 'over its limit',
  unknown: 'unknown',
};

/** Four shapes, so that colour is never alone: dot, half circle, triangle, dashed ring. */
export function StatusMark({ status, size = 10 }: { readonly status: Status; readonly size?: number }) {
  return (
    <svg
      className={`status-mark ${status}`}
      width={size}
      height={size}
      viewBox="0 0 10 10"
      fill="currentColor"
      aria-hidden="true"
    >
      {status === 'ok' && <circle cx="5" cy="5" r="2.5" />}
      {status === 'tight' && (
        <>
          <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M5 1a4 4 0 0 1 0 8z" />
        </>
      )}
      {status === 'over' && <path d="M5 .8 9.6 9.2H.4z" />}
      {status === 'unknown' && (
        <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />
      )}
    </svg>
  );
}
