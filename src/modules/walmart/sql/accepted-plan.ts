/** The part of a message's plan that Walmart has confirmed; NULL if there is none. */
export function acceptedPlan(alias: string): string {
  return `CASE WHEN ${alias}.plan ->> 'accepted' = 'true' THEN ${alias}.plan END`;
}
