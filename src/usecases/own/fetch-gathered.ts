// Somebody fetches the file with their own data that was gathered for them.
import { type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { FileLink } from '../files/offer-file.ts';
import type { OwnDataProblem } from './fetch-own-data.ts';
import { ownSecret } from './gather-own-data.ts';
import { offerOwnFile } from './offer-own-file.ts';
import type { OwnDeps } from './own-deps.ts';

/** A link of its own each time, for a day; `gone` after that, and for whoever waits for nothing. */
export async function fetchGathered(
  deps: OwnDeps,
  caller: ChannelCaller,
): Promise<Result<FileLink, OwnDataProblem>> {
  const { tenant, person } = caller;
  const order = (await deps.ownOrders.order(tenant, person))?.value;
  if (order?.state !== 'made') return refused({ kind: 'gone' });
  const at = { tenant, secret: ownSecret(order) };
  const stored = await deps.files.file(at);
  if (stored === undefined) return refused({ kind: 'gone' });
  const { name, type } = stored.value;
  return offerOwnFile(deps, caller, { name, type, bytes: await deps.files.bytes(at) });
}
