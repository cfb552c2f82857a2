/** The product's mark: two halves parted by a slanted cut. */
export function Logo({ className = 'size-6' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`flex-none text-accent ${className}`}
      fill="currentColor"
    >
      <path d="M2 3h12.5L9.3 21H2z" />
      <path d="M17.3 3H22v18h-9.9z" opacity=".42" />
    </svg>
  );
}
