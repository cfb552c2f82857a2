/** A signature as it was drawn, in its box of 600 by 200. */
export function SignaturePicture({
  drawing,
  label,
  className = '',
}: {
  drawing: string;
  label: string;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 600 200"
      role="img"
      aria-label={label}
      className={`block text-ink ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawing} />
    </svg>
  );
}
