'use client';

import { useEffect, useState } from 'react';

/** A QR code as one path, black on white also in the dark: cameras want it so. */
export function QrCode({ text, label, className = '' }: { text: string; label: string; className?: string }) {
  const [code, setCode] = useState<{ size: number; path: string }>();
  useEffect(() => {
    let here = true;
    // Fetched when it is needed: no other step does.
    void import('qrcode').then(({ create }) => {
      const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
      const dark = Array.from(data, (bit, index) =>
        bit ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
      );
      if (here) setCode({ size, path: dark.join('') });
    });
    return () => {
      here = false;
    };
  }, [text]);
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
