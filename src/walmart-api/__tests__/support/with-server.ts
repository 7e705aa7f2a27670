import { Clock } from "./fixtures";
import { WalmartServer } from "./walmart-server";

// Some tests send hundreds of real requests, which takes time on a busy machine.
jest.setTimeout(60_000);

/** Provides a server and a clock for each test of a file. */
export function withServer(): { readonly server: WalmartServer; readonly clock: Clock } {
  const state = { server: new WalmartServer(), clock: new Clock() };
  beforeEach(async () => {
    state.server = await new WalmartServer().start();
    state.clock = new Clock();
  });
  afterEach(() => state.server.stop());
  return state;
}
