// Everything that can be checked, whatever fails on the way: npm test

import { runSteps } from './run-step.ts';
import { runTests } from './run-tests.ts';
import { STATIC_STEPS, UNUSED_STEP } from './steps.ts';

const steps = await runSteps([...STATIC_STEPS, UNUSED_STEP]);
const tests = await runTests();

const brokenSteps = steps.filter(({ ok }) => !ok);
const passed = steps.length - brokenSteps.length + tests.passed;
const failed = brokenSteps.length + tests.failed + tests.notRun;

console.log();
for (const { name } of brokenSteps) console.log(`failed: ${name}`);
if (tests.failed > 0) console.log(`failed: ${tests.failed} tests`);
if (tests.notRun > 0) console.log(`failed: ${tests.notRun} tests were not run`);
if (tests.passed === 0) console.log('failed: no test passed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
