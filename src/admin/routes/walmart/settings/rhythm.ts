/** How often a plain schedule comes round. */
export interface Rhythm {
  every: number;
  unit: "second" | "minute";
}

/**
 * The rhythm of schedules such as every second minute, or every fifteen seconds (which have a sixth field, in front);
 * null for any other.
 */
export function rhythmOf(cron: string): Rhythm | null {
  const match = /^\*(?:\/(\d+))? \* \* \* \*( \*)?$/.exec(cron.trim().replace(/\s+/g, " "));
  return match && { every: Number(match[1] ?? 1), unit: match[2] ? "second" : "minute" };
}
