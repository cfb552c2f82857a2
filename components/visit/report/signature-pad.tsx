'use client';

import type SignaturePad from 'signature_pad';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { strokesToPath } from '@/lib/report/stroke-path';

export type PadHandle = { clear: () => void };

/** The canvas in the device's own pixels, or strokes are drawn blurred; what was drawn is drawn again. */
function fit(canvas: HTMLCanvasElement, pad: SignaturePad): void {
  const strokes = pad.toData();
  const ratio = Math.max(devicePixelRatio, 1);
  canvas.width = canvas.offsetWidth * ratio;
  canvas.height = canvas.offsetHeight * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad.clear();
  pad.fromData(strokes);
}

/**
 * Where a finger or pen signs. The page does not scroll under it, and no stroke is dropped when it does.
 * @param onDraw gets the path data so far, empty after clearing
 * @param handle to clear it from outside
 * @param absent said where its code cannot be fetched: else strokes would be drawn into nothing
 */
export function SignatureArea({
  label,
  onDraw,
  handle,
  absent,
  className = '',
}: {
  label: string;
  onDraw: (drawing: string) => void;
  handle: RefObject<PadHandle | null>;
  absent: string;
  className?: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [gone, setGone] = useState(false);
  const latest = useRef(onDraw);
  useEffect(() => {
    latest.current = onDraw;
  });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let stop = () => {};
    let here = true;
    // Fetched when it is needed: no other step does.
    const begun = import('signature_pad').then(({ default: Pad }) => {
      if (!here) return;
      const ink = getComputedStyle(element).color;
      const pad = new Pad(element, { penColor: ink, minWidth: 1.2, maxWidth: 3.2, throttle: 8 });
      const drawn = () => {
        const strokes = pad.toData().map(({ points }) => points);
        latest.current(strokesToPath(strokes, { width: element.offsetWidth, height: element.offsetHeight }));
      };
      pad.addEventListener('endStroke', drawn);
      const observer = new ResizeObserver(() => fit(element, pad));
      observer.observe(element);
      handle.current = {
        clear: () => {
          pad.clear();
          latest.current('');
        },
      };
      stop = () => {
        observer.disconnect();
        pad.off();
        handle.current = null;
      };
    });
    begun.catch(() => here && setGone(true));
    return () => {
      here = false;
      stop();
    };
  }, [handle]);
  if (gone) return <p className={`grid place-content-center px-9 text-center ${className}`}>{absent}</p>;
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={`block w-full touch-none text-ink select-none ${className}`}
    />
  );
}
