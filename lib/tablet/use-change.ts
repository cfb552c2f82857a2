import 'client-only';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useCallback } from 'react';
import type { AggregateRef } from '@/lib/mutation/envelope';
import { type ArgsOf, findMutation, type MutationName } from '@/lib/mutation/registry';
import { useTablet } from './tablet-context';
import { useVisit } from './visit-context';

export type Undo = { [Name in MutationName]: { name: Name; args: ArgsOf<Name> } }[MutationName];

type Options = {
  /** What takes it back, in the order in which it is made. */
  undo?: Undo | readonly Undo[];
  /** What was done, in words; shown with the way back. */
  said?: string;
};

export type Change = <Name extends MutationName>(
  name: Name,
  args: ArgsOf<Name>,
  options?: Options,
) => Promise<boolean>;

/**
 * Changes any aggregate of the tablet: shown before it returns, kept when it resolves.
 * @returns a function that resolves to false where it was refused; the reason has been told then
 */
export const useChangeOf = () => {
  const { tablet, say } = useTablet();
  const t = useTranslations('errors');
  return useCallback(
    async <Name extends MutationName>(
      ref: AggregateRef,
      name: Name,
      args: ArgsOf<Name>,
      { undo, said }: Options = {},
    ): Promise<boolean> => {
      const one = async (each: MutationName, its: ArgsOf<MutationName>) => {
        const failure = await tablet.change(ref, each, its);
        if (failure) say({ text: failure === 'storage' ? t('general.storage') : t(`refusal.${failure}`) });
        return failure === null;
      };
      const kept = one(name, args);
      const takeBack = async (steps: readonly Undo[]) => {
        for (const step of steps) if (!(await one(step.name, step.args))) return;
      };
      const onUndo = undo && (() => void takeBack([undo].flat()));
      // Before it is on the disk: the words appear together with the change.
      if (said !== undefined) say({ text: said, onUndo });
      return kept;
    },
    [tablet, say, t],
  );
};

/**
 * Changes the open case, or its customer or shop where the mutation is about those.
 * @returns `change(name, args, {undo, said})`, which resolves to false where it was refused
 */
export const useChange = (): Change => {
  const { caseId, state, shop } = useVisit();
  const changeOf = useChangeOf();
  const { customerId } = state.root;
  const shopId = shop.root.id;
  return useCallback(
    (name, args, options) => {
      const kind = findMutation(name)?.aggregate ?? 'case';
      const id = { case: caseId, customer: customerId, shop: shopId }[kind];
      return changeOf({ kind, id }, name, args, options);
    },
    [caseId, customerId, shopId, changeOf],
  );
};
