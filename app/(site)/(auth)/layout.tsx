import type { ReactNode } from 'react';
import { AuthWords } from '@/lib/i18n/client/auth-words';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <AuthWords>{children}</AuthWords>;
}
