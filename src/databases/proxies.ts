import { AuthorError } from "../model/trouble.ts";
import type { Proxies } from "../net/agents.ts";
import type { Environment } from "./access.ts";

/**
 * Proxies by the names that programs agree on, in small letters or capitals; an address without a scheme means http.
 * Throws AuthorError where one is no address, without repeating it: proxies bear passwords.
 */
export function proxiesOf(environment: Environment): Proxies {
  const named = (name: string) =>
    environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || undefined;
  const address = (name: string) => {
    const written = named(name)?.replace(/^(?!https?:\/\/)/i, "http://");
    if (written === undefined || URL.canParse(written)) return written;
    throw new AuthorError([`${name} is no address of a proxy. Write it like http://proxy.example.org:8080.`]);
  };
  const [http, https, none] = [address("HTTP_PROXY"), address("HTTPS_PROXY"), named("NO_PROXY")];
  return {
    ...(http === undefined ? {} : { http }),
    ...(https === undefined ? {} : { https }),
    ...(none === undefined ? {} : { none }),
  };
}
