import type { Site } from "../../model/site.ts";
import { webAddress } from "../address.ts";
import type { Translate } from "../words/translator.ts";
import { CARD_SIZE, cardAddress } from "./card.ts";

/** A tag in a page's head: `property` is Open Graph's (https://ogp.me), `name` that of X. */
export interface PictureTag {
  property?: string;
  name?: string;
  content: string;
}

/** How a link to a page is shown by others: its picture with a whole address, its size, and what it says. */
export function pictureTags(
  card: { file: string; says: string } | undefined,
  site: Pick<Site, "url" | "base" | "title">,
  t: Translate,
): PictureTag[] {
  const shown = card ?? {
    file: cardAddress.site,
    says: t("The title of the site: {title}", { title: site.title }),
  };
  return [
    { property: "og:image", content: webAddress(site, shown.file) },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: String(CARD_SIZE.width) },
    { property: "og:image:height", content: String(CARD_SIZE.height) },
    { property: "og:image:alt", content: shown.says },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
