import type { NavigationEntry } from "../../model/navigation.ts";
import type { Site } from "../../model/site.ts";
import { NAVIGATION, SHOWN_UNASKED } from "../navigation.ts";
import type { Translate } from "../words/translator.ts";
import { customStyle, fontAsset } from "./custom-style.ts";
import { type OwnText, ownText } from "./own-text.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";

/** Files of a content folder that change what the site looks like and says. */
export interface LookFiles {
  home: string | undefined;
  about: string | undefined;
  logo: { path: string; bytes: Uint8Array } | undefined;
  fonts: { path: string; bytes: Uint8Array }[];
}

/** An entry of the navigation: to a page of the site, by its address from the root, or elsewhere. */
export type NavigationLink = { name: string; page: string } | { name: string; url: string };

/** How this site differs from the plain one. */
export interface SiteLook {
  navigation: NavigationLink[];
  logo: (PictureSize & { asset: string }) | undefined;
  home: OwnText | undefined;
  /** The text about the site, and its heading where it begins with one. */
  about: { heading: OwnText | undefined; text: OwnText } | undefined;
  footer: OwnText | undefined;
  /** The language that its texts are in, where the frame does not speak it. */
  language: string | undefined;
  /** What follows the stylesheet. */
  style: string;
  /** Files of its own, by address. */
  assets: ReadonlyMap<string, Uint8Array>;
}

/** The look of a site from its settings and files. */
export function siteLook(site: Site, files: LookFiles, t: Translate): SiteLook {
  const { logo, fonts } = files;
  const asset =
    logo === undefined ? "" : `assets/logo.${logo.path.toLowerCase().endsWith(".png") ? "png" : "svg"}`;
  const text = (markdown: string | undefined, inline = false) =>
    markdown === undefined || markdown.trim() === "" ? undefined : ownText(markdown, t, inline);
  return {
    navigation: (site.navigation ?? SHOWN_UNASKED).map((entry) => linkOf(entry, t)),
    logo: logo === undefined ? undefined : { ...pictureSize(logo.path, logo.bytes), asset },
    home: text(files.home),
    about: aboutText(files.about, t),
    footer: text(site.footer, true),
    language: t.language === site.language ? undefined : site.language,
    style: customStyle(site),
    assets: new Map([
      ...(logo === undefined ? [] : [[asset, logo.bytes] as const]),
      ...fonts.map(({ bytes }, i) => [`assets/${fontAsset(i)}`, bytes] as const),
    ]),
  };
}

/** A text that begins with a heading of the first level brings the heading of its page. */
function aboutText(markdown: string | undefined, t: Translate): SiteLook["about"] {
  if (markdown === undefined || markdown.trim() === "") return undefined;
  const [first = "", ...rest] = markdown.trimStart().split("\n");
  const heading = /^# +(.+)$/.exec(first.trimEnd())?.[1];
  if (heading === undefined) return { heading: undefined, text: ownText(markdown, t) };
  return { heading: ownText(heading, t, true), text: ownText(rest.join("\n"), t) };
}

function linkOf(entry: NavigationEntry, t: Translate): NavigationLink {
  if (typeof entry !== "string") return entry;
  return { name: t.words(NAVIGATION[entry]), page: `${entry}/index.html` };
}
