/** Something is under way; the word beside it says what. */
export function Spinner({ className = '' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`size-[1.25em] flex-none motion-safe:animate-spin ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <circle cx="10" cy="10" r="7.7" opacity=".25" />
      <path d="M10 2.3a7.7 7.7 0 0 1 7.7 7.7" />
    </svg>
  );
}
