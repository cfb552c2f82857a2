'use client';

import { signOut } from 'next-auth/react';
import { AccountMenu } from './account-menu';

/** The account's menu, with a sign-out that ends the session and goes to sign-in. */
export function OfficeAccount({ name, role }: { name: string; role: string }) {
  return <AccountMenu name={name} role={role} onSignOut={() => void signOut({ callbackUrl: '/sign-in' })} />;
}
