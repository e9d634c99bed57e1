// The quick checks while working: npm run check

import { runSteps } from './run-step.ts';
import { STATIC_STEPS } from './steps.ts';

const results = await runSteps(STATIC_STEPS);

process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
