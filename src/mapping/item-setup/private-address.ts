import { BlockList, isIP } from "node:net";

/** Networks that only a machine itself or its neighbors reach, and those that no host has. */
const PRIVATE: [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
  // Addresses of IPv4 in IPv6 included: nobody publishes pictures there.
  ["::", 80],
  ["64:ff9b::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];

// One list for each version: Node compares addresses of IPv4 with networks of IPv6 too.
const blocked = { 4: new BlockList(), 6: new BlockList() };
for (const [network, prefix] of PRIVATE) {
  const isIpv6 = network.includes(":");
  blocked[isIpv6 ? 6 : 4].addSubnet(network, prefix, isIpv6 ? "ipv6" : "ipv4");
}

/** Whether an IP address is not on the internet. */
export function isPrivateAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return blocked[4].check(address, "ipv4");
    case 6:
      return blocked[6].check(address, "ipv6");
    default:
      return false;
  }
}
