// Where a message can go: a conversation in Teams, as we must name it to the connector.

export interface Place {
  /** Connector address, refreshed from every activity heard there. */
  readonly serviceUrl: string;
  /** Conversation id; for a channel the channel's own id, without a thread. */
  readonly conversation: string;
  readonly kind: 'personal' | 'channel' | 'group';
  /** Team id, for a channel. */
  readonly team?: string;
  /** Name people know it by, when Teams told us. */
  readonly name?: string;
}
