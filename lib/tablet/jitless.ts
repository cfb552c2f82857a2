import 'client-only';
import * as z from 'zod/mini';

// Before the first schema: otherwise zod tries `eval`, which the page's policy reports as a violation.
z.config({ jitless: true });
