// Gives somebody everything that is stored about them, as a file of their own.
import { askedOwn, isUnderWay } from '../../domain/people/own-order.ts';
import type { Language } from '../../domain/shared/language.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { FileLink } from '../files/offer-file.ts';
import { offerOwnFile } from './offer-own-file.ts';
import type { OwnDeps } from './own-deps.ts';
import { ownFile, ownRowsOf } from './own-file.ts';

export type OwnDataProblem = { readonly kind: 'no-address' | 'too-large' | 'later' | 'gone' };

/**
 * Every row that names them, without what it says of others; noted in the log. `no-address` where no
 * browser reaches the service: then whoever runs it makes the file beside the bot. `later` when there
 * is more to read than a turn can wait for: a job goes on, and tells them when they can fetch it.
 */
export async function fetchOwnData(
  deps: OwnDeps,
  caller: ChannelCaller,
  language: Language,
): Promise<Result<FileLink, OwnDataProblem>> {
  if (deps.publicUrl() === undefined) return refused({ kind: 'no-address' });
  const { tenant, person } = caller;
  const before = await deps.ownOrders.order(tenant, person);
  if (before !== undefined && isUnderWay(before.value)) return refused({ kind: 'later' });
  const known = await deps.people.byEntra(tenant, caller.entra);
  const { name = caller.name, mail } = known?.value ?? {};
  const whose = { tenant, person, name, ...(mail !== undefined && { mail }) };
  const rows = await deps.withinTime(() => ownRowsOf(deps, whose));
  if (rows === undefined) {
    const order = askedOwn({ tenant, person, id: deps.ids.fresh(), language }, deps.clock.now());
    // Another device that asked at the same moment has it gathered too.
    await deps.ownOrders.save(order, before?.tag, []);
    deps.gatherNow();
    return refused({ kind: 'later' });
  }
  return offerOwnFile(deps, caller, await ownFile(deps, whose, { rows, language }));
}
