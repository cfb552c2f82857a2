'use client';

import { LatePhoto } from '@/components/report/late-photo';
import { usePhotoSource } from '@/lib/tablet/use-photo-source';
import { useVisit } from '@/lib/tablet/visit-context';

/** A photo of the report as the tablet has it; in its place words where it is neither here nor to be got. */
export function ShownPhoto({ hash, alt, late }: { hash: string; alt: string; late: string }) {
  const { caseId } = useVisit();
  const { src } = usePhotoSource(caseId, hash);
  return src ? <img src={src} alt={alt} className="w-full rounded-chip" /> : <LatePhoto words={late} />;
}
