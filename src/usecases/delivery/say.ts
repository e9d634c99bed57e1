// Says one message in Teams: posts it, or edits the one that is there.
import { isEdit } from '../../domain/delivery/arranged.ts';
import type { SendResult } from '../../domain/delivery/ledger.ts';
import type { Address } from '../../ports/notifier.ts';
import type { Desk } from './desk.ts';
import type { Outgoing } from './hand.ts';

/** What cannot be put into words has not left us: it is logged and tried again later. Never throws. */
export async function say(
  { notifier, tenant, log }: Pick<Desk, 'notifier' | 'tenant' | 'log'>,
  { entries: [first, ...others], place }: Outgoing,
): Promise<SendResult> {
  const { message, to, language, content, activity } = first.value;
  const address: Address = { tenant, place, language };
  try {
    if (activity !== undefined && isEdit(first.value)) {
      return await notifier.edit(address, activity, content);
    }
    return await notifier.post(address, [content, ...others.map(({ value }) => value.content)]);
  } catch (error) {
    log.error('not-said', { message, to }, error);
    return { kind: 'later', code: 'no-words' };
  }
}
