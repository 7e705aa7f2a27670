import { isPrivateAddress } from "./private-address";

/** Why Walmart could not load an image from the address; `null` if it could. */
export function imageAddressProblem(
  address: string,
  { allowLoopback }: { allowLoopback: boolean },
): { message: string; remedy: string } | null {
  const remedy = "Upload the image to a place on the internet that needs no sign-in.";
  if (!URL.canParse(address)) {
    return { message: `"${address.slice(0, 200)}" is not the full address of an image.`, remedy };
  }
  const { protocol, hostname } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") {
    return { message: "The image's address does not begin with https://.", remedy };
  }
  if (isPrivate(hostname) && !(allowLoopback && isLoopback(hostname))) {
    return {
      message: `Walmart cannot load an image from ${hostname}, which is only reachable in your network.`,
      remedy:
        "Set the public address of the store's files in the file provider, or upload the image elsewhere.",
    };
  }
  return null;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function isPrivate(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, "$1");
  return (
    isLoopback(hostname) ||
    isPrivateAddress(address) ||
    /\.(local|internal|lan)$/.test(hostname) ||
    (!hostname.includes(".") && !hostname.startsWith("["))
  );
}
