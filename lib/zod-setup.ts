// Import this first in every entrypoint that validates: zod must never compile code, our CSP forbids it.
import * as z from 'zod/mini';

z.config({ jitless: true });
