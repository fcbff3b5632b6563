/** A line that goes up, on the button that asks for the course. */
export const VerloopTeken = () => (
  <span className="icoon">
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2.5 13.5h11M3 10.5l3-3 2.5 2L13 4" />
    </svg>
  </span>
);
