/** Reads numbers from the command line in order. Missing ones have their default, with `--smoke` the small one. */
export function sizes(...defaults: { standard: number; smoke: number }[]): number[] {
  const given = process.argv.slice(2);
  const numbers = given.filter((one) => one !== "--smoke").map(Number);
  if (numbers.some((one) => !Number.isFinite(one) || one < 0))
    throw new Error(`Expected numbers or --smoke, got "${given.join(" ")}".`);
  const isSmoke = given.includes("--smoke");
  return defaults.map(
    ({ standard, smoke }, index) => numbers[index] ?? (isSmoke ? smoke : standard),
  );
}
