import 'next-auth';
import 'next-auth/jwt';

// The token names a session row and nothing else: who it is, and whether it still holds, is read from there.
declare module 'next-auth' {
  interface Session {
    sessionId: string;
  }
  interface User {
    sessionId: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId: string;
  }
}
