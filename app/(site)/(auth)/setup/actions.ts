'use server';

import { redirect } from 'next/navigation';
import { type SetupProblem, setUp } from '@/lib/server/auth/set-up';

export type SetupState = { problem: SetupProblem | null };

export async function submitSetup(_before: SetupState, form: FormData): Promise<SetupState> {
  const problem = await setUp(Object.fromEntries(form));
  if (problem) return { problem };
  redirect('/sign-in');
}
