// The shape of an activity: what a turn and the SDK take for granted is checked before either begins.

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
/** Becomes part of an address: half a character cannot, and dots would lead to another one. */
const id: Check = (value) =>
  typeof value === 'string' && value.isWellFormed() && !/^\.{1,2}$/.test(value);
/** Goes into addresses and headers of every call that answers; Teams makes them of plain characters. */
const address: Check = (value) =>
  typeof value === 'string' && /^[!-.0-~]{1,1000}$/.test(value) && id(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** A record; each of these fields may be missing, and there may be others. */
const part =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, held]) => {
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return check === undefined || held === undefined || held === null || check(held);
    });

/** The Entra id becomes a key. */
const entraId: Check = (value) => typeof value === 'string' && /^[\w.:@-]{1,100}$/.test(value);
// The SDK puts both sides and the conversation into each answer, with all they hold.
const account = { name: text, role: text, tenantId: text };
const sender = part({ ...account, id: address, aadObjectId: entraId });
const recipient = part({ ...account, id, aadObjectId: text });
const conversation = part({
  ...{ ...account, id: address, aadObjectId: text },
  ...{ conversationType: text, isGroup: flag },
});
const SHAPE = part({
  ...{ type: text, id, name: text, text, textFormat: text, action: text, locale: text },
  ...{ replyToId: id, channelId: text, serviceUrl: text },
  ...{ from: sender, recipient, conversation, membersAdded: listOf(part({ id })) },
  ...{ membersRemoved: listOf(part({ id })), entities: listOf(part({ type: text })) },
  attachments: listOf(part({ contentType: text })),
});

/**
 * What was sent, without fields that hold nothing, which are as good as missing; undefined when
 * something in it has another type than Teams gives it.
 */
export function shapedActivity(body: unknown): object | undefined {
  if (typeof body !== 'object' || body === null || !SHAPE(body)) return undefined;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
