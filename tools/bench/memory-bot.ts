/** The bot with its rows in memory and a register in them: what a page costs without storage. */
import { compose } from '../../src/compose.ts';
import { describeProblems, readConfig } from '../../src/config/read-config.ts';
import { startLog } from '../../src/log.ts';
import { createBackend } from '../../src/storage/index.ts';
import { storeRegister } from './register.ts';

const outcome = readConfig(process.env);
if (!outcome.ok) throw new Error(describeProblems(outcome.problems));
const storage = await createBackend({ kind: 'memory' });
await storeRegister(storage);
const { config } = outcome;
const program = await compose(config, startLog(config.logLevel), { storage });
await program.listen();
await program.prepare(() => undefined);
process.once('SIGTERM', () => void program.stop(0).then(() => process.exit(0)));
