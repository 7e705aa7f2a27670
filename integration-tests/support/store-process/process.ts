/** The store's own process: starts Medusa as `medusa start` does, and says so to whoever started it. */
import start from "@medusajs/medusa/commands/start";

// Whoever started us is gone, perhaps killed: nobody needs the store any more.
process.once("disconnect", () => process.exit(1));

async function main(): Promise<void> {
  const { port } = JSON.parse(process.argv[2] ?? "{}") as { port: number };
  await start({ directory: process.cwd(), port, types: false });
  process.send?.("started");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
