/** Numbers from the command line, in their order; what is not given has its default, with `--smoke` the tiny one. */
export function sizes(...defaults: { usual: number; smoke: number }[]): number[] {
  const given = process.argv.slice(2);
  const numbers = given.filter((one) => one !== "--smoke").map(Number);
  if (numbers.some((one) => !Number.isFinite(one) || one < 0))
    throw new Error(`Expected numbers or --smoke, got "${given.join(" ")}".`);
  const isSmoke = given.includes("--smoke");
  return defaults.map(({ usual, smoke }, index) => numbers[index] ?? (isSmoke ? smoke : usual));
}
