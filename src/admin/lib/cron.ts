/** Every how many minutes a plain schedule such as `*\/2 * * * *` comes round; null for any other. */
export function everyMinutes(cron: string): number | null {
  const match = /^\*(?:\/(\d+))? \* \* \* \*$/.exec(cron.trim().replace(/\s+/g, " "));
  return match ? Number(match[1] ?? 1) : null;
}
