/** `npm run bench [-- --only FIGURE]`: measures the figures the program answers for. */
import { parseArgs } from 'node:util';
import { isRefusal, refusal } from '../dev/refusal.ts';
import { chosen, MEASUREMENTS } from './measurements.ts';

function readOnly(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string' } } }).values.only;
  } catch {
    throw refusal('npm run bench takes --only and the name of a figure.');
  }
}

/** Resolves to the exit code: one line of JSON a figure, 1 when one is over its limit. */
async function bench(args: readonly string[]): Promise<number> {
  const only = readOnly(args);
  const measurements = chosen(only);
  if (measurements === undefined) {
    const known = MEASUREMENTS.flatMap(({ figures }) => figures).join(', ');
    throw refusal(`There is no figure ${only}. There are: ${known}.`);
  }
  let worst = 0;
  for (const { measure } of measurements) {
    for (const figure of await measure()) {
      console.log(JSON.stringify(figure));
      if (!figure.ok) worst = 1;
    }
  }
  return worst;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}
