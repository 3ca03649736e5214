import { z } from 'zod';

// By default zod tries to write code at run time; the policy of the pages forbids that and reports each try. It must be
// told before the first schema, so schemas that browsers load take it from here.
z.config({ jitless: true });

export { z };
