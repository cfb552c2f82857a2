'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Difference } from '@/lib/diagnosis/compare-playbooks';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';
import { documentOf } from '@/lib/playbook-text/book-document';
import { type Edit, editText } from '@/lib/playbook-text/edit-text';
import type { LineFinding } from '@/lib/playbook-text/read-text';
import { reasonAt } from '@/lib/playbook-text/reasons';
import { type Book, BookContext, pathName } from './book-context';
import { fieldAt } from './field-at';
import { PartFields } from './part-fields';
import { PartPicker } from './part-picker';
import { KINDS, type Part } from './part-texts';

const kindOf = (name: unknown) => KINDS.find((kind) => kind === name) ?? 'book';

/** A playbook's text as a form; each change is made in the text, where comments and order stay. */
export function BookForm({
  text,
  onText,
  whole,
  findings,
  differences,
  target,
  onNoField,
  language,
}: {
  text: string;
  onText: (text: string) => void;
  /** What was last a playbook. */
  whole: Playbook;
  findings: readonly LineFinding[];
  differences: readonly Difference[];
  /** The finding whose field is wanted; another object is another wish. */
  target: { path: Path } | null;
  /** The form has no field for what is wanted. */
  onNoField: () => void;
  language: Locale;
}) {
  const t = useTranslations('playbooks.form');
  const words = useTranslations('findings');
  const [part, setPart] = useState<Part>(() => ({ kind: 'checks', index: 0 }));
  const box = useRef<HTMLDivElement>(null);
  // Two fields may be left in one stroke: the second change goes into the text that the first one made.
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  const [seen, setSeen] = useState<typeof target>(null);
  if (target !== seen) {
    setSeen(target);
    const [kind, index] = target?.path ?? [];
    if (target) setPart({ kind: kindOf(kind), index: typeof index === 'number' ? index : 0 });
  }
  useEffect(() => {
    if (!target || !box.current) return;
    const field = fieldAt(box.current, target.path);
    if (field) field.focus();
    else onNoField();
  }, [target, onNoField]);

  const root = useMemo((): unknown => {
    const document = documentOf(text);
    return document.errors.length > 0 ? null : document.toJS();
  }, [text]);
  const book = useMemo((): Book => {
    const apply = (edits: readonly Edit[]) => {
      latest.current = edits.reduce(editText, latest.current);
      onText(latest.current);
    };
    const said = new Map<string, string>();
    for (const one of findings) {
      if (one.kind !== 'finding') continue;
      const name = pathName(one.finding.path);
      const known = said.get(name);
      const found = words(one.finding.code, one.finding.values);
      said.set(name, known ? `${known} ${found}` : found);
    }
    return {
      root,
      whole,
      language,
      apply,
      set: (path, value) => apply([{ path, value }]),
      reason: (path) => reasonAt(documentOf(text), path),
      setReason: (path, reason) => apply([{ path, reason }]),
      wrong: (path) => said.get(pathName(path)),
    };
  }, [root, whole, language, findings, words, text, onText]);
  const changed = useMemo(
    () => new Set(differences.map(({ path: [list, id] }) => `${list} ${id}`)),
    [differences],
  );
  const marked = useMemo(
    () =>
      new Set(
        findings.flatMap((one) => (one.kind === 'finding' ? [one.finding.path.slice(0, 2).join(' ')] : [])),
      ),
    [findings],
  );
  if (typeof root !== 'object' || root === null)
    return (
      <Notice tone="attention" title={t('unreadable')}>
        {t('unreadableHint')}
      </Notice>
    );
  return (
    <BookContext value={book}>
      <PartPicker part={part} onChange={setPart} changed={changed} marked={marked} />
      <div
        ref={box}
        className="min-h-0 flex-1 overflow-auto rounded-card border border-line bg-paper px-4 py-3 max-lg:max-h-[65dvh]"
      >
        <PartFields key={`${part.kind} ${part.index}`} part={part} onOpen={setPart} />
      </div>
    </BookContext>
  );
}
