import type { Engine } from "../../pipeline/engine.ts";
import { compose } from "./compose.ts";
import { extract } from "./extract.ts";
import { plan } from "./plan.ts";
import { review } from "./review.ts";
import { verify } from "./verify.ts";

/** The engine that thinks by rule: deterministic, without network, key or model. */
export const extractive: Engine = { name: "extractive", plan, extract, verify, compose, review };
