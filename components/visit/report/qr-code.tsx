'use client';

import { useEffect, useState } from 'react';

/** A QR code as one path, black on white also in the dark: cameras want it so. */
export function QrCode({ text, label, className = '' }: { text: string; label: string; className?: string }) {
  const [code, setCode] = useState<{ size: number; path: string } | 'none'>();
  useEffect(() => {
    let here = true;
    // Fetched when it is needed: no other step does.
    const draw = async () => {
      const { create } = await import('qrcode');
      const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
      const dark = Array.from(data, (bit, index) =>
        bit ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
      );
      if (here) setCode({ size, path: dark.join('') });
    };
    draw().catch(() => here && setCode('none'));
    return () => {
      here = false;
    };
  }, [text]);
  // Not to be had just now: then the address itself, rather than an empty box in front of the customer.
  if (code === 'none')
    return (
      <p
        className={`grid content-center rounded-chip border border-line-strong p-2 text-13 break-all ${className}`}
      >
        {text}
      </p>
    );
  const size = code?.size ?? 29;
  return (
    <svg
      viewBox={`-3 -3 ${size + 6} ${size + 6}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`rounded-chip border border-line-strong bg-white ${className}`}
    >
      <path d={code?.path ?? ''} fill="#1b1f24" />
    </svg>
  );
}
