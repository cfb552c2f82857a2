'use server';

import { redirect } from 'next/navigation';
import { type SetupProblem, setUp } from '@/lib/server/auth/set-up';

/** What is wrong, and what was typed, which a form would lose otherwise; never the password. */
export type SetupState = {
  problem: SetupProblem | null;
  typed: Record<'shopName' | 'name' | 'email', string>;
};

const text = (form: FormData, field: string): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
};

export async function submitSetup(_before: SetupState, form: FormData): Promise<SetupState> {
  const problem = await setUp(Object.fromEntries(form));
  if (problem) {
    const typed = { shopName: text(form, 'shopName'), name: text(form, 'name'), email: text(form, 'email') };
    return { problem, typed };
  }
  redirect('/sign-in');
}
