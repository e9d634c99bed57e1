// Prints every breach of the structure rules with what to do instead: npm run rules

import { findBreaches } from './find-breaches.ts';

const breaches = await findBreaches(process.cwd());

for (const { rule, from, to, remedy } of breaches) {
  console.error(`${from} → ${to}\n    ${rule}: ${remedy}`);
}
console.log(`${breaches.length} breaches of the structure rules`);
process.exitCode = breaches.length > 0 ? 1 : 0;
