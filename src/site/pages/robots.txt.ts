import type { APIRoute } from "astro";
import { webAddress } from "../address.ts";
import { siteContent } from "../content/provided-content.ts";

/** Everything may be read by everyone. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${webAddress(siteContent().site, "sitemap.xml")}\n`);
