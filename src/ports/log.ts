// What we need of a log: what happened and which ids it concerned, never a name or a text.

/** Ids, codes, outcomes and durations in ms; nothing a person typed or is called. */
export type LogData = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  /** `cause` is told by its kind, code and place in the code; its message may quote a text. */
  error(event: string, data?: LogData, cause?: unknown): void;
}
