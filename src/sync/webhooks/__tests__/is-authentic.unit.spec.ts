import { createHash, createHmac } from "node:crypto";
import { webhookToken } from "../../subscriptions/webhook-token";
import { isAuthentic } from "../is-authentic";

const SECRET = "secret";
const NOW = 1_795_000_000_000;
const PATH = "/hooks/walmart/walacc_1?x=1";
const body = Buffer.from('{"source":{}}');
const hmac = (text: string | Buffer, secret = SECRET) =>
  createHmac("sha256", secret).update(text).digest("base64");

function timed(seconds = NOW / 1000, path = PATH, secret = SECRET) {
  const hash = createHash("sha256").update(body).digest("hex");
  const timed_signature = hmac(`POST\n${path}\n${seconds}\n${hash}`, secret);
  return { timestamp: String(seconds), timed_signature, paths: [PATH] };
}

const signature = hmac(body);
const token = webhookToken(SECRET);

describe("isAuthentic", () => {
  it.each([
    ["signed as the subscription names it", { signature }],
    ["with the header of our own", { token }],
    ["signed with a timestamp", timed()],
    ["with all of them", { signature, token, ...timed() }],
    ["that is five minutes old", timed(NOW / 1000 - 300)],
    ["whose sender's clock is early", timed(NOW / 1000 + 120)],
    ["to an address behind a proxy", { ...timed(), paths: ["/walmart", PATH] }],
  ])("accepts a webhook %s", (_name, proofs) => {
    expect(isAuthentic({ body, ...proofs }, SECRET, NOW)).toBe(true);
  });

  it.each([
    ["without any proof", {}],
    ["with another secret", { signature: hmac(body, "other") }],
    ["with a wrong header of our own", { token: `${token}0` }],
    ["with one proof that is wrong", { signature, token: "x" }],
    ["with a wrong signature and the right header", { signature: hmac("x"), token }],
    ["with a wrong signature beyond a timed one", { signature: hmac("x"), ...timed() }],
    ["that is too old", timed(NOW / 1000 - 301)],
    ["from the future", timed(NOW / 1000 + 121)],
    ["for another path", timed(NOW / 1000, "/other")],
    ["timed with another secret", timed(NOW / 1000, PATH, "other")],
    ["with a timestamp alone", { timestamp: "1795000000", paths: [PATH] }],
    ["with a changed timestamp", { ...timed(), timestamp: "1795000001" }],
  ])("rejects a webhook %s", (_name, proofs) => {
    expect(isAuthentic({ body, ...proofs }, SECRET, NOW)).toBe(false);
  });
});
