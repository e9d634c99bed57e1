// The parts of an activity everything after the gate relies on, checked once.

type Part = Readonly<Record<string, unknown>>;

/** Who and where an activity says it is from; nothing of it is trusted before the token is. */
export interface Origin {
  readonly channel: string;
  readonly serviceUrl: string;
  /** Every tenant the activity names, lower case, each once. */
  readonly tenants: readonly string[];
  /** Entra object id of the sender. */
  readonly entra: string | undefined;
}

/** The value as a record; an empty one when it is none. */
export function partOf(value: unknown): Part {
  return isRecord(value) ? value : {};
}

/** Where an activity is from; undefined when it lacks what every activity of Teams has. */
export function originOf(body: unknown): Origin | undefined {
  const activity = partOf(body);
  const [from, recipient] = [partOf(activity['from']), partOf(activity['recipient'])];
  const conversation = partOf(activity['conversation']);
  const { channelId, serviceUrl } = activity;
  if (typeof channelId !== 'string' || typeof serviceUrl !== 'string') return undefined;
  if ([activity, from, recipient, conversation].some((part) => !isText(part['id'])))
    return undefined;
  return {
    channel: channelId,
    serviceUrl,
    tenants: [
      ...new Set(
        [
          conversation['tenantId'],
          partOf(partOf(activity['channelData'])['tenant'])['id'],
          from['tenantId'],
        ]
          .filter(isText)
          .map((id) => id.toLowerCase()),
      ),
    ],
    entra: isText(from['aadObjectId']) ? from['aadObjectId'].toLowerCase() : undefined,
  };
}

function isRecord(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
