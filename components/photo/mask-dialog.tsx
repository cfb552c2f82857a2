'use client';

import { Square, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { type Mask, maskPhoto } from './mask-photo';
import { drawnMask, moved } from './masks';

/** How far a key moves or stretches a box, in parts of the picture. */
const STEP = 0.02;
const FIRST: Mask = { left: 0.3, top: 0.4, width: 0.4, height: 0.2 };
/** A tap is no box. */
const SMALLEST = 0.01;

type Point = { x: number; y: number };

/** Boxes are drawn over a photo; the copy in which they are black is given on, the photo stays as it is. */
export default function MaskDialog({
  src,
  problem,
  onMasked,
  onClose,
}: {
  src: string;
  /** Why the copy could not be kept; the boxes stay. */
  problem?: string | null;
  onMasked: (copy: Blob) => Promise<void>;
  onClose: () => void;
}) {
  const t = useTranslations('common.mask');
  const picture = useRef<HTMLImageElement>(null);
  const [masks, setMasks] = useState<Mask[]>([]);
  const [busy, setBusy] = useState(false);
  const [from, setFrom] = useState<Point>();
  const [to, setTo] = useState<Point>();
  const drawing = from && to && drawnMask(from, to);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = picture.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  const end = () => {
    if (drawing && drawing.width > SMALLEST && drawing.height > SMALLEST) setMasks([...masks, drawing]);
    setFrom(undefined);
    setTo(undefined);
  };
  const keyed = (event: KeyboardEvent, index: number) => {
    const mask = masks[index];
    if (!mask) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      setMasks(masks.toSpliced(index, 1));
      return;
    }
    const next = moved(mask, event.key, event.shiftKey, STEP);
    if (!next) return;
    event.preventDefault();
    setMasks(masks.with(index, next));
  };
  const save = async () => {
    setBusy(true);
    try {
      const copy = picture.current && (await maskPhoto(picture.current, masks));
      if (copy) await onMasked(copy);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      width="large"
      title={t('title')}
      actions={
        <>
          <Button kind="text" disabled={masks.length === 0} onClick={() => setMasks(masks.slice(0, -1))}>
            <Undo2 aria-hidden="true" className="size-5" />
            {t('undo')}
          </Button>
          <Button onClick={() => setMasks([...masks, FIRST])}>
            <Square aria-hidden="true" className="size-5" />
            {t('add')}
          </Button>
          <Button kind="primary" busy={busy} disabled={masks.length === 0} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="faulty" urgent className="mb-3">
          {problem}
        </Notice>
      )}
      <p className="mb-3 text-15 text-muted">{t('hint')}</p>
      <div
        className="relative mx-auto w-fit cursor-crosshair touch-none select-none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(pointOf(event));
        }}
        onPointerMove={(event) => from && setTo(pointOf(event))}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <img ref={picture} src={src} alt="" draggable={false} className="max-h-[55dvh] rounded-chip" />
        {[...masks, ...(drawing ? [drawing] : [])].map((mask, index) => (
          <button
            key={index}
            type="button"
            aria-label={t('box', { number: index + 1 })}
            onKeyDown={(event) => keyed(event, index)}
            className="absolute bg-black outline-offset-2"
            style={{
              left: `${mask.left * 100}%`,
              top: `${mask.top * 100}%`,
              width: `${mask.width * 100}%`,
              height: `${mask.height * 100}%`,
            }}
          />
        ))}
      </div>
      <p role="status" className="mt-2 text-15">
        {t('count', { count: masks.length })}
      </p>
    </Dialog>
  );
}
