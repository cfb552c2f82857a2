import 'client-only';
import { useCallback, useEffect, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { useTablet } from './tablet-context';

/**
 * A form that is not a mutation yet: every change is kept, so that a kill loses nothing, until it is done with.
 * @param key names the form for good
 * @returns undefined until it is known whether something was left of it
 */
export const useKeptForm = <Form>(key: string, empty: Form) => {
  const { store } = useTablet().tablet;
  const [form, setForm] = useState<Form>();
  useEffect(() => {
    void readDraft(store, key).then((kept) => setForm(kept === null ? empty : (JSON.parse(kept) as Form)));
    // What is empty is given anew at each render and matters once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, key]);
  const set = useCallback(
    (patch: Partial<Form>) =>
      setForm((before) => {
        if (!before) return before;
        const next = { ...before, ...patch };
        void keepDraft(store, key, JSON.stringify(next));
        return next;
      }),
    [store, key],
  );
  const done = useCallback(() => dropDraft(store, key), [store, key]);
  return form && { form, set, done };
};
