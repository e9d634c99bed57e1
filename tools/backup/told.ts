// What somebody who runs a program beside the bot is told when storage does not let it do its work.
import { isTransient } from '../../src/storage/transient.ts';
import { failureCode } from '../../src/usecases/jobs/failure-code.ts';

/** The exit code of the run; 1 with a sentence when storage is away or refuses. Anything else is thrown. */
export async function told(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const trouble = troubleIn(error);
    if (trouble === undefined) throw error;
    console.error(
      `Lageret kan ikke bruges: ${trouble}. Kører det, er adressen rigtig, og må du og denne maskine komme ind?`,
    );
    return 1;
  }
}

/** In the words of the storage, without what it was sent. */
function troubleIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isTransient(error)) return error.message;
  if (!('statusCode' in error) || error.statusCode === undefined) return undefined;
  return `${error.statusCode} ${failureCode(error)}`;
}
