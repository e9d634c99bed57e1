// Bounds the whole of a call to Teams, fetching a token included, which the SDK does without a limit.
import { ConnectorError } from './connector-error.ts';

/** What `work` resolves with; throws a timeout of the connector when it takes longer than `ms`. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const patience = setTimeout(
    () => late.reject(new ConnectorError({ status: 0, code: 'timeout' })),
    ms,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(patience);
  }
}
