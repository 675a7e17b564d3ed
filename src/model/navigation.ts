import { z } from "zod";

/** Pages that the navigation can name. */
export const NAVIGATION_PAGES = [
  "reports",
  "claims",
  "results",
  "disagreements",
  "references",
  "graph",
  "methods",
  "search",
  "about",
] as const;
export const NavigationPage = z.enum(NAVIGATION_PAGES);
export type NavigationPage = z.infer<typeof NavigationPage>;

/** An entry of the navigation: a page of the site, or a link of one's own. */
export const NavigationEntry = z.union([
  NavigationPage,
  z.strictObject({
    name: z.string().trim().min(1).max(60),
    url: z.url({ protocol: /^https?$/ }),
  }),
]);
export type NavigationEntry = z.infer<typeof NavigationEntry>;
