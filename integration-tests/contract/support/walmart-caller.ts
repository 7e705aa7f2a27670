import { randomUUID } from "node:crypto";
import { DEFAULT_SELLER, type Simulator } from "../../../src/simulator";

export interface Answer {
  status: number;
  body: unknown;
}

/** Calls the simulator as plainly as can be, with none of the plugin's client. */
export async function createCaller(simulator: Simulator) {
  const headers = () => ({
    "WM_SVC.NAME": "Walmart Marketplace",
    "WM_QOS.CORRELATION_ID": randomUUID(),
    Accept: "application/json",
  });
  const send = async (
    method: string,
    path: string,
    more: Record<string, string>,
    body?: string,
  ) => {
    const response = await fetch(simulator.url + path, {
      method,
      headers: { ...headers(), ...more },
      body,
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const { clientId, clientSecret } = DEFAULT_SELLER;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const login = () =>
    send(
      "POST",
      "/v3/token",
      { Authorization: `Basic ${basic}`, ...form },
      "grant_type=client_credentials",
    );
  const token = ((await login()).body as { access_token: string }).access_token;
  return {
    login,
    call: (method: string, path: string, body?: unknown): Promise<Answer> =>
      send(
        method,
        path,
        { "WM_SEC.ACCESS_TOKEN": token, "Content-Type": "application/json" },
        body === undefined ? undefined : JSON.stringify(body),
      ),
  };
}
