import type { ReactElement, ReactNode } from 'react';

export const svg = (content: ReactNode): ReactElement => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {content}
  </svg>
);

/** Our own drawings; the capitalised names are those that Fabric's controls ask for as well. */
export const DRAWINGS = {
  opnieuw: svg(<path d="M13 3v3.5H9.5M12.6 6.5A5 5 0 1 0 13 9" />),
  schrijven: svg(<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6M9 9.5h2.5M10.2 8.2v2.6" />),
  terug: svg(<path d="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7" />),
  goed: svg(<path d="m3 8.5 3.2 3.2L13 4.8" strokeWidth="1.8" />),
  achter: svg(<path d="M8 3v6.5M8 12.4v.2" strokeWidth="2" />),
  op: svg(<path d="m4 9.5 4-4 4 4" />),
  neer: svg(<path d="m4 6.5 4 4 4-4" />),
  rechts: svg(<path d="m6.5 4 4 4-4 4" />),
  pijl: svg(<path d="M3 8h9.5M9 4.5 12.5 8 9 11.5" />),
  blad: svg(<path d="M4 2h5.5L12.5 5v9H4zM9.5 2v3h3" />),
  aangenomen: svg(<path d="M6 6.2A2.1 2.1 0 1 1 8.6 8.2c-.5.3-.6.6-.6 1.3M8 12.2v.1" />),
  prullenbak: svg(<path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4" />),
  oog: svg(
    <>
      <path d="M1.8 8S4 4 8 4s6.2 4 6.2 4-2.2 4-6.2 4S1.8 8 1.8 8Z" />
      <circle cx="8" cy="8" r="1.8" />
    </>,
  ),
  Info: svg(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.3v4M8 4.9v.1" />
    </>,
  ),
  Warning: svg(<path d="M8 2.2 14.5 13.5h-13zM8 6.5v3.4M8 11.8v.1" />),
  ErrorBadge: svg(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" />
    </>,
  ),
  Cancel: svg(<path d="m4 4 8 8M12 4l-8 8" />),
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside a word; it never stands alone, so it is silent for a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <i aria-hidden="true" className="icoon">
      {DRAWINGS[name]}
    </i>
  );
}
