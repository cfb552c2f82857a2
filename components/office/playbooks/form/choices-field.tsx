'use client';

import { CheckBox } from '@/components/ui/check-box';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { namesAt } from '@/lib/playbook-text/value-at';
import { pathName, useBook } from './book-context';

/** Any number of given names; those that the form does not know stay. */
export function ChoicesField<Name extends string>({
  path,
  label,
  names,
  wordOf,
  optional,
}: {
  path: Path;
  label: string;
  names: readonly Name[];
  wordOf: (name: Name) => string;
  /** Where none is chosen the field is left out. */
  optional?: boolean;
}) {
  const { root, set, wrong } = useBook();
  const chosen = namesAt(root, path);
  const error = wrong(path);
  const choose = (name: Name, on: boolean) => {
    const others = chosen.filter((one) => one !== name);
    const now = on ? names.filter((one) => one === name || others.includes(one)) : others;
    const unknown = others.filter((one) => !names.some((name) => name === one));
    const all = on ? [...now, ...unknown] : now;
    set(path, optional && all.length === 0 ? undefined : all);
  };
  return (
    <fieldset className="flex flex-wrap gap-x-5">
      <legend className="sr-only">{label}</legend>
      {names.map((name) => (
        <CheckBox
          key={name}
          checked={chosen.includes(name)}
          onChange={(event) => choose(name, event.target.checked)}
          data-path={pathName([...path, name])}
        >
          {wordOf(name)}
        </CheckBox>
      ))}
      {error && (
        <p role="alert" className="w-full font-bold text-faulty">
          {error}
        </p>
      )}
    </fieldset>
  );
}
