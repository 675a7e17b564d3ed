import { BlockList, isIP } from "node:net";
import { NetTrouble } from "./net-trouble.ts";

// IANA special-purpose registries (RFC 6890 and later entries): nothing here is a public server.
const RESERVED_V4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
// Public IPv6 is 2000::/3; within it these are not.
const RESERVED_V6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";

const reserved = new BlockList();
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");
for (const subnet of RESERVED_V4.split(/\s+/)) add(subnet, "ipv4");
for (const subnet of RESERVED_V6.split(/\s+/)) add(subnet, "ipv6");

function add(subnet: string, family: "ipv4" | "ipv6"): void {
  const [address = "", bits] = subnet.split("/");
  reserved.addSubnet(address, Number(bits), family);
}

/** Whether an IP address is a public one: not loopback, private, link-local, shared, multicast or reserved. */
export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 4) return !reserved.check(ip, "ipv4");
  return isIP(ip) === 6 && publicV6.check(ip, "ipv6") && !reserved.check(ip, "ipv6");
}

/**
 * The address that a record gave, where it may be followed: http or https, no name and password in it, its host no
 * local name and no reserved IP address. A host name that resolves to such an address is refused when it is connected
 * to. Throws NetTrouble of kind `address`.
 */
export function followable(written: string, isPublic = isPublicAddress): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw refusal(written, "it is no web address");
  if (url.username !== "" || url.password !== "") throw refusal(written, "it holds a name or password");
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (
    isIP(host) !== 0 ? !isPublic(host) : !/\.[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(host) || LOCAL_NAME.test(host)
  )
    throw refusal(written, "it is inside this machine or network");
  return url;
}

const LOCAL_NAME =
  /\.(?:localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa|test|invalid)$/i;

/** Why an address from a record was not followed. Never quotes more of it than fits a line. */
export function refusal(written: string, why: string): NetTrouble {
  return new NetTrouble("address", `The address ${written.slice(0, 200)} was not followed: ${why}.`);
}
