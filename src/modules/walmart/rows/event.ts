/** An event that is to be emitted. */
export interface WaitingEvent {
  id: string;
  account_id: string;
  name: string;
  data: Record<string, unknown>;
  occurred_at: Date | string;
}
